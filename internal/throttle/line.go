package throttle

import (
	"container/list"
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
)

// Budget decides which requests may be sent. [Gates] is the budget of one process, [Shared] one of several processes. It is safe for
// concurrent use.
type Budget interface {
	Counter
	// Estimate returns how long a request would have to wait that has ahead others of this process before it, if known.
	Estimate(group string, ahead int) (wait time.Duration, known bool)
}

// Counter counts requests.
type Counter interface {
	// Reserve counts one request as sent, if it may be sent now. If not, there is no reservation.
	Reserve(ctx context.Context, group string) (Reservation, Refusal, error)
	// Limits returns what is known about each group that was used, sorted by group.
	Limits() []Limit
}

// Reservation is a request that is counted as sent. Exactly one of its methods must be called, once.
type Reservation interface {
	// Finish learns from the reply. A status of 0 means that the request was sent and no reply came.
	Finish(header http.Header, status int)
	// Cancel undoes the count of a request that was not sent after all.
	Cancel()
}

// Refusal says when a request may be sent that must not be sent now.
type Refusal struct {
	Wait    time.Duration   // until the request may be sent, as far as known
	Again   time.Duration   // how long to wait before asking again
	Changed <-chan struct{} // ask again as soon as this is closed; may be nil
}

// Config is the configuration of a [Line]. With its zero value no request waits.
type Config struct {
	MaxWait  time.Duration                          // the longest wait for one request
	Announce func(group string, wait time.Duration) // called for every wait; may be nil
}

// Line is a queue of requests that wait for a budget, first in, first out in each group. All goroutines of a client
// share it. One request of each group asks the budget at a time.
type Line struct {
	Config
	budget Budget

	mu     sync.Mutex // guards byName and the waiting lists of its turns
	byName map[string]*turn
}

// turn is the queue of one group.
type turn struct {
	asking  *semaphore.Weighted // held while the budget is asked; it serves waiters in order
	waiting list.List           // a chan struct{} for each waiting request, closed when it is first; guarded by the line's mu
}

// NewLine returns a line without waiting requests.
func NewLine(budget Budget, config Config) *Line {
	return &Line{Config: config, budget: budget, byName: map[string]*turn{}}
}

// TooLongError is the error of a request that was not sent because it would have had to wait too long.
type TooLongError struct {
	Group string
	Wait  time.Duration // until the group is free, in whole seconds, at least 1
	Max   time.Duration // the longest wait that is allowed
	Cause error         // the error of the caller's context if it ended while waiting, or nil
}

func (e *TooLongError) Error() string {
	return fmt.Sprintf("not sent: group %s is free in %s, the deadline or the maximum of %s is earlier", e.Group, e.Wait, e.Max)
}

// Unwrap returns the cause.
func (e *TooLongError) Unwrap() error { return e.Cause }

// Wait blocks until a request of the group may be sent, and counts it as sent. Requests are let through in the order in which they
// came. As soon as it is known that the wait would outlast ctx or MaxWait, the error is a [*TooLongError]. If ctx was canceled, it is
// the error of ctx; if the budget fails, it is that of the budget.
func (l *Line) Wait(ctx context.Context, group string) (Reservation, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	l.mu.Lock()
	t := l.byName[group]
	if t == nil {
		t = &turn{asking: semaphore.NewWeighted(1)}
		l.byName[group] = t
	}
	l.mu.Unlock()
	if !t.asking.TryAcquire(1) && t.asking.Acquire(ctx, 1) != nil {
		return nil, l.tooLong(group, 0, ctx.Err())
	}
	var refused *Refusal
	if l.waiting(t) == 0 {
		r, refusal, err := l.budget.Reserve(ctx, group)
		if r != nil || err != nil {
			t.asking.Release(1)
			return r, err
		}
		refused = new(refusal)
	}
	place, ahead := l.join(t) // before anyone else may ask, or those who came later could be ahead
	t.asking.Release(1)
	defer l.leave(t, place)
	return l.queue(ctx, group, t, place.Value.(chan struct{}), refused, ahead)
}

// waiting returns the number of waiting requests.
func (l *Line) waiting(t *turn) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return t.waiting.Len()
}

// join appends a place to the queue, and returns how many are ahead of it.
func (l *Line) join(t *turn) (place *list.Element, ahead int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	first := make(chan struct{})
	if t.waiting.Len() == 0 {
		close(first)
	}
	return t.waiting.PushBack(first), t.waiting.Len() - 1
}

// leave removes a place. If it was the first, the next one becomes the first.
func (l *Line) leave(t *turn, place *list.Element) {
	l.mu.Lock()
	defer l.mu.Unlock()
	next := place.Next()
	if place == t.waiting.Front() && next != nil {
		close(next.Value.(chan struct{}))
	}
	t.waiting.Remove(place)
}

// queue waits like Wait, first until first is closed, then for the budget. refused is the budget's last refusal, or nil if it has not
// been asked.
func (l *Line) queue(ctx context.Context, group string, t *turn, first <-chan struct{}, refused *Refusal, ahead int) (Reservation, error) {
	limited, cancel := context.WithTimeout(ctx, l.MaxWait)
	defer cancel()
	needed, known := l.budget.Estimate(group, ahead)
	if known && !Fits(limited, needed) {
		return nil, l.tooLong(group, needed, nil)
	}
	select {
	case <-first:
	case <-limited.Done():
		return nil, l.tooLong(group, needed, ctx.Err())
	}
	var announced time.Time // the end of the wait, as last announced
	for {
		if refused == nil {
			r, refusal, err := l.reserve(ctx, group, t)
			if r != nil || err != nil {
				return r, err
			}
			refused = &refusal
		}
		if !Fits(limited, refused.Wait) {
			return nil, l.tooLong(group, refused.Wait, ctx.Err())
		}
		if end := time.Now().Add(refused.Wait); l.Announce != nil && refused.Wait > 0 && end.Sub(announced).Abs() > time.Second {
			l.Announce(group, refused.Wait)
			announced = end
		}
		if Sleep(limited, refused.Again, refused.Changed) != nil {
			return nil, l.tooLong(group, refused.Wait, ctx.Err())
		}
		refused = nil
	}
}

// reserve asks the budget while no other request of the group does.
func (l *Line) reserve(ctx context.Context, group string, t *turn) (Reservation, Refusal, error) {
	if !t.asking.TryAcquire(1) && t.asking.Acquire(ctx, 1) != nil {
		return nil, Refusal{}, l.tooLong(group, 0, ctx.Err())
	}
	defer t.asking.Release(1)
	return l.budget.Reserve(ctx, group)
}

// tooLong returns the error for a wait that was not begun or not finished. ended is the error of the caller's context, if
// that ended the wait.
func (l *Line) tooLong(group string, wait time.Duration, ended error) error {
	if errors.Is(ended, context.Canceled) {
		return ended
	}
	wait = max(wait+time.Second-1, time.Second).Truncate(time.Second)
	return &TooLongError{Group: group, Wait: wait, Max: l.MaxWait, Cause: ended}
}

// Limits returns what is known of each group that was used, sorted by group.
func (l *Line) Limits() []Limit {
	limits := l.budget.Limits()
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range limits {
		if t := l.byName[limits[i].Group]; t != nil {
			limits[i].Waiting = t.waiting.Len()
		}
	}
	return limits
}
