// Package throttle keeps the requests of each throttling group within the platform's rate limits. It knows about headers and
// time, and sends nothing.
package throttle

import (
	"context"
	"net/http"
	"sync"
	"time"
)

// Gates is the [Budget] of one process: one gate for each group, which learns from the replies. It is safe for concurrent use.
type Gates struct {
	penaltyOnly bool

	mu     sync.Mutex // guards byName and everything in its gates
	byName map[string]*gate
}

// New returns gates with the documented limits. With penaltyOnly they respect only penalties and don't count requests.
func New(penaltyOnly bool) *Gates {
	return &Gates{penaltyOnly: penaltyOnly, byName: map[string]*gate{}}
}

// of returns the gate of a group. g.mu is held.
func (g *Gates) of(group string) *gate {
	if g.byName[group] == nil {
		g.byName[group] = newGate(g, group)
	}
	return g.byName[group]
}

// Reserve implements [Budget]. It never fails. The reservations of a group are interchangeable: which request a reply belongs to makes
// no difference to what is counted.
func (g *Gates) Reserve(_ context.Context, group string) (Reservation, Refusal, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.of(group)
	if needed, pause := gate.claim(time.Now()); pause > 0 {
		gate.awaited = true
		return nil, Refusal{Wait: needed, Again: pause, Changed: gate.changed}, nil
	}
	return gate, Refusal{}, nil
}

// Estimate implements [Budget].
func (g *Gates) Estimate(group string, ahead int) (wait time.Duration, known bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	gate := g.of(group)
	return gate.opens(time.Now(), ahead), !gate.heard.IsZero()
}

// Cancel implements [Reservation].
func (t *gate) Cancel() {
	t.gates.mu.Lock()
	defer t.gates.mu.Unlock()
	if n := len(t.sent); n > 0 {
		t.sent = t.sent[:n-1]
	}
	t.signal()
}

// Finish implements [Reservation].
func (t *gate) Finish(header http.Header, status int) {
	t.gates.mu.Lock()
	defer t.gates.mu.Unlock()
	now := time.Now() // with the lock held, so that the times of a gate are in order
	t.prune(now)
	// The platform counted it at some time between sending and now; the latest possible time is the safe assumption.
	if len(t.sent) > 0 {
		t.sent = t.sent[1:]
	}
	t.counted = append(t.counted, now)
	defer t.signal()
	if status == 0 {
		return
	}
	t.learn(now, header, status)
	if status != http.StatusTooManyRequests {
		t.strikes = 0
		return
	}
	if !now.Before(t.closed) {
		t.strikes++
	}
	until := now.Add(t.penalty(RetryAfter(header)))
	for _, other := range t.gates.byName {
		// The groups of the platform may differ from those of the document.
		if (other == t || other.platform == t.platform) && until.After(other.closed) {
			other.closed = until
		}
	}
}
