package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// gates keep the requests of each group within what the platform allows. All goroutines of a client share them.
type gates struct {
	maxWait     time.Duration
	penaltyOnly bool // only penalties are respected; requests are not counted
	announce    func(group string, wait time.Duration)

	mu     sync.Mutex // guards byName and everything in its gates but their turns
	byName map[string]*gate
}

func newGates(maxWait time.Duration, penaltyOnly bool) *gates {
	return &gates{maxWait: maxWait, penaltyOnly: penaltyOnly, byName: map[string]*gate{}}
}

// of returns the gate of a group. g.mu is held.
func (g *gates) of(group string) *gate {
	if g.byName[group] == nil {
		g.byName[group] = newGate(group, g.penaltyOnly)
	}
	return g.byName[group]
}

// wait blocks until a request of the group may be sent, and counts it as sent. Requests are let through in the order they
// came. A wait that would outlast ctx or the maximum is not begun: the error is an [*Error] that is [ErrRateLimited] and
// tells the time to wait.
func (g *gates) wait(ctx context.Context, group string) error {
	if err := ctx.Err(); err != nil {
		return contextError(err)
	}
	limited, cancel := context.WithTimeout(ctx, g.maxWait)
	defer cancel()
	g.mu.Lock()
	gate := g.of(group)
	ahead := gate.waiting
	gate.waiting++
	needed, known := gate.opens(time.Now(), ahead), !gate.heard.IsZero()
	g.mu.Unlock()
	defer func() {
		g.mu.Lock()
		gate.waiting--
		g.mu.Unlock()
	}()
	if known && !fits(limited, needed) {
		return g.tooLong(group, needed, nil)
	}
	if !gate.turn.TryAcquire(1) && gate.turn.Acquire(limited, 1) != nil {
		return g.tooLong(group, needed, ctx.Err())
	}
	defer gate.turn.Release(1)
	for {
		g.mu.Lock()
		needed, pause := gate.claim(time.Now())
		changed := gate.changed
		g.mu.Unlock()
		if pause <= 0 {
			return nil
		}
		if g.announce != nil && needed > 0 && fits(limited, needed) {
			g.announce(group, needed)
		}
		if !fits(limited, needed) || sleep(limited, pause, changed) != nil {
			return g.tooLong(group, needed, ctx.Err())
		}
	}
}

// tooLong is the error of a wait that can't be or was not waited for. ended is the error of the caller's context, if
// that is what ended it.
func (g *gates) tooLong(group string, wait time.Duration, ended error) error {
	if errors.Is(ended, context.Canceled) {
		return contextError(ended)
	}
	wait = max(wait+time.Second-1, time.Second).Truncate(time.Second)
	return &Error{
		RetryAfter: wait,
		kind:       ErrRateLimited,
		Message:    fmt.Sprintf("not sent: group %s is free in %s, the deadline or the maximum of %s is earlier", group, wait, g.maxWait),
		cause:      ended,
	}
}

// cancel takes back the count of a request that was not sent after all.
func (g *gates) cancel(group string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.of(group)
	if n := len(gate.sent); n > 0 {
		gate.sent = gate.sent[:n-1]
	}
	gate.signal()
}

// observe learns from the reply to a request that was waited for. A status of 0 means that no reply came.
func (g *gates) observe(group string, header http.Header, status int) {
	now := time.Now()
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.of(group)
	gate.prune(now)
	// The platform counted it somewhere between the sending and now; counting it as late as possible is what's safe.
	if len(gate.sent) > 0 {
		gate.sent = gate.sent[1:]
	}
	gate.counted = append(gate.counted, now)
	defer gate.signal()
	if status == 0 {
		return
	}
	gate.learn(now, header, status)
	if status != http.StatusTooManyRequests {
		gate.strikes = 0
		return
	}
	if !now.Before(gate.closed) {
		gate.strikes++
	}
	until := now.Add(gate.penalty(retryAfter(header)))
	for _, other := range g.byName {
		// The document and the platform may group differently.
		if (other == gate || other.platform == gate.platform) && until.After(other.closed) {
			other.closed = until
		}
	}
}

// fits reports whether there is time to wait for d before ctx ends.
func fits(ctx context.Context, d time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return d <= 0 || !ok || time.Until(deadline) >= d
}

// sleep waits for d, or until the channel is closed; its error is that of ctx if that ends first.
func sleep(ctx context.Context, d time.Duration, changed <-chan struct{}) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
	case <-changed:
	}
	return nil
}
