package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
)

const (
	defaultMaxWait = 5 * time.Minute
	defaultPenalty = 30 * time.Second // of a 429 that doesn't tell
	defaultWindow  = 60 * time.Second
	cautiousLimit  = 10 // requests per window of a group that nothing is known about
	maxLimit       = 100_000
	maxWindow      = 24 * time.Hour
	probeTimeout   = 2 * time.Second // how long one reply is waited for before others are sent without its knowledge
	freshness      = 5 * time.Second // how long what a reply told about a shared budget is relied on
)

// documentedLimits are the platform's defaults: requests in 60 seconds, counted in a sliding window.
var documentedLimits = map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}

// gates keep the requests of each group within what the platform allows. All goroutines of a client share them.
type gates struct {
	maxWait     time.Duration
	penaltyOnly bool // only penalties are respected; requests are not counted

	mu     sync.Mutex // guards byName and everything in its gates but their turns
	byName map[string]*gate
}

// gate is what is known of one group.
type gate struct {
	turn    *semaphore.Weighted // held by the request that is next; it serves those who wait in the order they came
	waiting int

	limit    int
	window   time.Duration
	platform string        // what the platform calls the group
	sent     []time.Time   // requests without a reply, by when they were sent
	counted  []time.Time   // requests with one, by when it came
	others   int           // requests of other processes in the window, as far as known
	noticed  time.Time     // when they were noticed last, which may be up to a window after they were made
	closed   time.Time     // end of the penalty
	strikes  int           // how many penalties began without a success in between
	cautious time.Time     // until then others are believed to use up the same budget
	heard    time.Time     // when the last reply came; zero if none did yet
	credit   int           // how many requests that reply lets be sent at once, if others use the budget too
	changed  chan struct{} // closed and replaced when a reply came
}

func newGates(maxWait time.Duration, penaltyOnly bool) *gates {
	return &gates{maxWait: maxWait, penaltyOnly: penaltyOnly, byName: map[string]*gate{}}
}

// of returns the gate of a group. g.mu is held.
func (g *gates) of(group string) *gate {
	if g.byName[group] == nil {
		limit, ok := documentedLimits[group]
		if !ok {
			limit = cautiousLimit
		}
		g.byName[group] = &gate{
			turn: semaphore.NewWeighted(1), limit: limit, window: defaultWindow, platform: group, changed: make(chan struct{}),
		}
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
	needed := gate.opens(time.Now(), ahead, g.penaltyOnly)
	known := !gate.heard.IsZero()
	g.mu.Unlock()
	defer func() {
		g.mu.Lock()
		gate.waiting--
		g.mu.Unlock()
	}()
	if known && !fits(limited, needed) {
		return g.tooLong(group, needed, nil)
	}
	if !gate.turn.TryAcquire(1) {
		if gate.turn.Acquire(limited, 1) != nil {
			return g.tooLong(group, needed, ctx.Err())
		}
	}
	defer gate.turn.Release(1)
	for {
		g.mu.Lock()
		needed, pause := gate.claim(time.Now(), g.penaltyOnly)
		changed := gate.changed
		g.mu.Unlock()
		switch {
		case pause <= 0:
			return nil
		case !fits(limited, needed):
			return g.tooLong(group, needed, nil)
		}
		if sleep(limited, pause, changed) != nil {
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
	wait = (wait + time.Second - 1).Truncate(time.Second)
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
	if status == 0 || g.penaltyOnly && status != http.StatusTooManyRequests {
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

// penalty returns how long to send nothing after a 429 that told a time, or 0. It is a little longer, since a request that
// comes a moment too early starts the penalty again. When that has happened nevertheless, other processes, which don't
// know of ours, are doing it to each other; one that waits much longer than it has to breaks the circle.
func (t *gate) penalty(told time.Duration) time.Duration {
	told = cmp.Or(told, defaultPenalty)
	if t.strikes > 1 {
		return told + time.Second + rand.N(told)
	}
	return told + time.Second + rand.N(time.Second)
}

// learn takes over what the headers of a reply say. What makes no sense counts as absent.
func (t *gate) learn(now time.Time, header http.Header, status int) {
	if name := header.Get("X-Rate-Limit-Group"); name != "" {
		t.platform = name
	}
	if limit, ok := headerInt(header, "X-Rate-Limit-Limit"); ok && limit > 0 {
		t.limit = min(limit, maxLimit)
	}
	if window, ok := headerInt(header, "X-Rate-Limit-Window"); ok && window > 0 {
		t.window = min(time.Duration(min(window, int(maxWindow/time.Second)))*time.Second, maxWindow)
	}
	t.heard = now
	if status == http.StatusTooManyRequests {
		t.cautious, t.credit = now.Add(5*t.window), 0
		return
	}
	if remaining, ok := headerInt(header, "X-Rate-Limit-Remaining"); ok && remaining >= 0 && remaining <= t.limit {
		t.notice(now, t.limit-remaining)
	}
	// Half of what is left, so that several clients that learn the same don't use it up together.
	t.credit = (t.share(now) - t.past() + 1) / 2
}

// notice finds in the number of requests that the platform has counted those of other processes.
func (t *gate) notice(now time.Time, used int) {
	others := used - len(t.sent)
	for _, at := range t.counted {
		if now.Sub(at) <= t.window+t.window/120 { // the others have left the platform's window, though not yet ours
			others--
		}
	}
	// Replies come out of order and don't know of each other, so a lower number counts only if it is no echo of the burst
	// that the higher one comes from.
	if others >= t.others || len(t.sent) == 0 && now.Sub(t.noticed) > freshness {
		t.others, t.noticed = max(others, 0), now
	}
	if others > 0 {
		t.cautious = now.Add(5 * t.window)
	}
}

// claim counts a request as sent if one may be sent now; pause is 0 then. Otherwise needed is the time until a request
// is allowed, as far as known, and pause the time after which to ask again.
func (t *gate) claim(now time.Time, penaltyOnly bool) (needed, pause time.Duration) {
	if needed = t.opens(now, 0, penaltyOnly); needed > 0 {
		return needed, needed
	}
	if penaltyOnly {
		return 0, 0
	}
	if t.heard.IsZero() || now.Before(t.cautious) {
		if now.Sub(t.heard) > freshness {
			t.credit = 0
		}
		if n := len(t.sent); n > 0 && t.credit <= 0 {
			if pause = t.sent[n-1].Add(probeTimeout).Sub(now); pause > 0 {
				return 0, pause
			}
		}
		t.credit--
	}
	t.sent = append(t.sent, now)
	return 0, 0
}

// opens tells how long a request has to wait that has so many others ahead of it.
func (t *gate) opens(now time.Time, ahead int, penaltyOnly bool) time.Duration {
	if penaltyOnly {
		return max(t.closed.Sub(now), 0)
	}
	t.prune(now)
	past := t.past()
	i, windows, limit := past+ahead, 0, t.share(now)
	for i >= past && i >= limit { // on to the request that has to leave the window before this one
		i -= limit
		windows++
	}
	wait := max(t.closed.Sub(now), 0)
	if i < past {
		windows--
		times := slices.Concat(t.sent, t.counted, slices.Repeat([]time.Time{t.noticed}, t.others))
		slices.SortFunc(times, time.Time.Compare)
		wait = max(wait, times[i].Add(t.spacing()).Sub(now))
	}
	return wait + time.Duration(windows)*t.spacing()
}

// share is how many requests may be in the window. With others about, a tenth is left as room for what is not known yet.
func (t *gate) share(now time.Time) int {
	if now.Before(t.cautious) {
		return max(t.limit-(t.limit+9)/10, 1)
	}
	return t.limit
}

// past is how many requests are in the window.
func (t *gate) past() int { return len(t.sent) + len(t.counted) + t.others }

// spacing is the window and a margin for clocks and delays.
func (t *gate) spacing() time.Duration { return t.window + t.window/60 }

// prune forgets the requests that have left the window.
func (t *gate) prune(now time.Time) {
	for _, times := range []*[]time.Time{&t.sent, &t.counted} {
		for len(*times) > 0 && !(*times)[0].Add(t.spacing()).After(now) {
			*times = (*times)[1:]
		}
	}
	if !t.noticed.Add(t.spacing()).After(now) {
		t.others = 0
	}
}

func (t *gate) signal() {
	close(t.changed)
	t.changed = make(chan struct{})
}

func headerInt(header http.Header, name string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(header.Get(name)))
	return n, err == nil
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
