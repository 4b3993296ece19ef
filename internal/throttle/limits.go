package throttle

import (
	"maps"
	"slices"
	"time"
)

// Limit is what is known about the rate limit of one group.
type Limit struct {
	Group       string
	Limit       int           // requests in a window
	Window      time.Duration // the length of the sliding window
	Remaining   int           // how many requests may be sent now
	Waiting     int           // how many requests wait; only a [Line] sets it
	PenaltyEnds time.Time     // when the current penalty ends; zero if there is none
	Learned     bool          // whether the numbers come from replies; until then they are the documented defaults
}

// Limits implements [Budget].
func (g *Gates) Limits() []Limit {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now()
	var limits []Limit
	for _, group := range slices.Sorted(maps.Keys(g.byName)) {
		gate := g.byName[group]
		gate.prune(now)
		l := Limit{
			Group: group, Limit: gate.limit, Window: gate.window, Learned: !gate.heard.IsZero(),
			Remaining: max(gate.share(now)-gate.past(), 0),
		}
		if gate.closed.After(now) {
			l.PenaltyEnds, l.Remaining = gate.closed, 0
		}
		limits = append(limits, l)
	}
	return limits
}
