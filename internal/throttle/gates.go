// Package throttle keeps the requests of each throttling group within what the platform allows. It knows of headers and
// of time, and sends nothing.
package throttle

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// Config is what [Gates] need to know. Its zero value waits for nothing.
type Config struct {
	MaxWait     time.Duration                          // the longest wait for one request
	PenaltyOnly bool                                   // only penalties are respected; requests are not counted
	Announce    func(group string, wait time.Duration) // told of every wait; may be nil
}

// Gates hold one gate for each group. All goroutines of a client share them.
type Gates struct {
	Config

	mu     sync.Mutex // guards byName and everything in its gates but their turns
	byName map[string]*gate
}

// New returns gates that know the documented limits.
func New(config Config) *Gates { return &Gates{Config: config, byName: map[string]*gate{}} }

// TooLongError says that a request was not let through, because the wait for it would have been too long.
type TooLongError struct {
	Group string
	Wait  time.Duration // until the group is free, in whole seconds, 1 at least
	Max   time.Duration // the longest wait that is allowed
	Cause error         // the error of the caller's context, if it ended while waiting; else nil
}

func (e *TooLongError) Error() string {
	return fmt.Sprintf("not sent: group %s is free in %s, the deadline or the maximum of %s is earlier", e.Group, e.Wait, e.Max)
}

// Unwrap returns the cause.
func (e *TooLongError) Unwrap() error { return e.Cause }

// of returns the gate of a group. g.mu is held.
func (g *Gates) of(group string) *gate {
	if g.byName[group] == nil {
		g.byName[group] = newGate(group, g.PenaltyOnly)
	}
	return g.byName[group]
}

// Wait blocks until a request of the group may be sent, and counts it as sent. Requests are let through in the order they
// came. A wait that would outlast ctx or the maximum is not begun: the error is a [*TooLongError]. If ctx was canceled, it
// is the error of ctx. Each Wait that lets a request through must be followed by one Observe or one Cancel.
func (g *Gates) Wait(ctx context.Context, group string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	g.mu.Lock()
	gate := g.of(group)
	if gate.waiting == 0 { // nobody has the turn
		if _, pause := gate.claim(time.Now()); pause <= 0 {
			g.mu.Unlock()
			return nil
		}
	}
	g.mu.Unlock()
	return g.queue(ctx, group, gate)
}

// queue waits as Wait does, behind those who came before.
func (g *Gates) queue(ctx context.Context, group string, gate *gate) error {
	limited, cancel := context.WithTimeout(ctx, g.MaxWait)
	defer cancel()
	g.mu.Lock()
	ahead := gate.waiting
	gate.waiting++
	needed, known := gate.opens(time.Now(), ahead), !gate.heard.IsZero()
	g.mu.Unlock()
	defer func() {
		g.mu.Lock()
		gate.waiting--
		g.mu.Unlock()
	}()
	if known && !Fits(limited, needed) {
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
		if g.Announce != nil && needed > 0 && Fits(limited, needed) {
			g.Announce(group, needed)
		}
		if !Fits(limited, needed) || Sleep(limited, pause, changed) != nil {
			return g.tooLong(group, needed, ctx.Err())
		}
	}
}

// tooLong is the error of a wait that can't be or was not waited for. ended is the error of the caller's context, if
// that is what ended it.
func (g *Gates) tooLong(group string, wait time.Duration, ended error) error {
	if errors.Is(ended, context.Canceled) {
		return ended
	}
	wait = max(wait+time.Second-1, time.Second).Truncate(time.Second)
	return &TooLongError{Group: group, Wait: wait, Max: g.MaxWait, Cause: ended}
}

// Cancel takes back the count of a request that was not sent after all.
func (g *Gates) Cancel(group string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.of(group)
	if n := len(gate.sent); n > 0 {
		gate.sent = gate.sent[:n-1]
	}
	gate.signal()
}

// Observe learns from the reply to a request that was waited for. A status of 0 means that no reply came.
func (g *Gates) Observe(group string, header http.Header, status int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	now := time.Now() // with the lock held, so that the times of a gate are in order
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
	until := now.Add(gate.penalty(RetryAfter(header)))
	for _, other := range g.byName {
		// The document and the platform may group differently.
		if (other == gate || other.platform == gate.platform) && until.After(other.closed) {
			other.closed = until
		}
	}
}
