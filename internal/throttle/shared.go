package throttle

import (
	"context"
	"time"
)

// Shared is a [Budget] for several processes, which share a [Counter].
type Shared struct{ Counter }

const poll = 10 * time.Millisecond // the shortest time before asking again, if a refusal doesn't say

// Reserve implements [Budget].
func (s Shared) Reserve(ctx context.Context, group string) (Reservation, Refusal, error) {
	r, refusal, err := s.Counter.Reserve(ctx, group)
	if refusal.Again <= 0 {
		refusal.Again = max(refusal.Wait, poll)
	}
	return r, refusal, err
}

// Estimate returns the minimum wait of a request behind others of this process: the penalty, and the windows that those fill.
func (s Shared) Estimate(group string, ahead int) (time.Duration, bool) {
	for _, l := range s.Limits() {
		if l.Group == group && l.Limit > 0 {
			return max(time.Until(l.PenaltyEnds), 0) + time.Duration(max(ahead-l.Remaining, 0)/l.Limit)*l.Window, l.Learned
		}
	}
	return 0, false
}
