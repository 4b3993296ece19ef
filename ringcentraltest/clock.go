package ringcentraltest

import (
	"sync/atomic"
	"time"
)

// clock is the time of the fake: that of the time package, and what it was set ahead.
type clock struct{ ahead atomic.Int64 }

func (c *clock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

// Advance sets the clock of the fake ahead: tokens expire, penalties end and tasks go on as if d had passed. The clock of
// the program stays; to set both, run the test in a bubble of testing/synctest.
func (s *Server) Advance(d time.Duration) { s.clock.ahead.Add(int64(d)) }

// stamp writes a time as the platform does.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }
