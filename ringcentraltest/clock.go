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

// The examples of the document were written before exampleEnd. Where the clock shows a time before exampleStart, as
// in a bubble of testing/synctest, the company is as much older.
var (
	exampleStart = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	exampleEnd   = time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)
)

// ageAt returns how much earlier than in the examples everything happened in a company that is made at a time, so
// that nothing is in the future.
func ageAt(now time.Time) time.Duration {
	if !now.Before(exampleStart) {
		return 0
	}
	return exampleEnd.Sub(now).Round(24 * time.Hour)
}

// past returns a time of the examples as it is in this company.
func (p *platform) past(text string) string {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || p.age == 0 {
		return text
	}
	return stamp(t.Add(-p.age))
}

// stamp formats a time as the platform does.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }
