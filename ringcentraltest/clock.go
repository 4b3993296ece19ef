package ringcentraltest

import (
	"sync/atomic"
	"time"
)

// clock is the clock of the fake: the time of the time package, plus what it was advanced by.
type clock struct{ ahead atomic.Int64 }

func (c *clock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

// Advance moves the clock of the fake forward by d: tokens expire, penalties end and tasks progress as if d had passed. The clock of
// the program does not change; to move both, run the test in a bubble of testing/synctest.
func (s *Server) Advance(d time.Duration) { s.clock.ahead.Add(int64(d)) }

// stamp formats a time as the platform does.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }
