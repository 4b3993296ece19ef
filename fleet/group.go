package fleet

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	defaultPenalty = 30 * time.Second // of a 429 that doesn't tell
	defaultWindow  = 60 * time.Second
	cautiousLimit  = 10 // requests per window of a group that nothing is known about
	maxLimit       = 100_000
	maxSeconds     = 24 * 60 * 60
)

// documentedLimits are the platform's defaults: requests in 60 seconds, counted in a sliding window.
var documentedLimits = map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}

// group is what this process knows of a group. The lock of the budget guards it.
type group struct {
	budget   *Budget
	name     string
	platform string // what the platform calls the group
	limit    int
	window   time.Duration
	learned  bool
	shut     time.Time // the end of the penalty
	strikes  int       // penalties without a success in between

	epoch    string // of the server's data
	used     int    // requests of all processes in the window, when the server was asked last
	share    int    // how many there may be
	asked    time.Time
	synced   time.Time   // when the server was told last how things stand
	active   bool        // there may be something to tell
	urgent   bool        // at once
	slots    []*slot     // the requests of this process in the window, in the order of their reservation
	underWay int         // how many of them are under way
	ended    []time.Time // when the others were finished, in order
	pending  []*slot     // those that the server has to be told about
	told     heard       // what the last reply said, until the server knows

	// On its own.
	most      int       // requests that there may be in the first window
	others    int       // requests of other processes in the window, as the platform's replies tell
	noticed   time.Time // when they were noticed
	firstTime time.Time // the earliest time of the first request, if the share is less than one a window
}

// slot is a request of this process; it is a reservation.
type slot struct {
	group    *group
	id       string
	reserved time.Time
	leased   time.Time // when the server was told last that it is under way; zero if never
	finished time.Time // zero while it is under way
	unsent   bool
	queued   bool // it is among the pending
}

func newGroup(b *Budget, name string) *group {
	g := &group{budget: b, name: name, platform: name, limit: cmp.Or(documentedLimits[name], cautiousLimit), window: defaultWindow}
	g.share = g.limit
	if b.away {
		g.leave(time.Now())
	}
	return g
}

// spacing is the window and a margin for delays.
func (g *group) spacing() time.Duration { return g.window + g.window/60 }

// add counts a request as sent.
func (g *group) add(id string, now time.Time, told bool) *slot {
	s := &slot{group: g, id: id, reserved: now}
	if told {
		s.leased = now
		g.used++
	} else {
		g.later(s)
	}
	g.slots = append(g.slots, s)
	g.underWay++
	return s
}

// later has the server told about a request with the next call.
func (g *group) later(s *slot) {
	if !s.queued {
		s.queued = true
		g.pending = append(g.pending, s)
	}
}

// Finish implements [ringcentral.Reservation].
func (s *slot) Finish(header http.Header, status int) {
	g := s.group
	b := g.budget
	b.mu.Lock()
	defer b.mu.Unlock()
	now := time.Now()
	// The platform counted it somewhere between the reservation and now; counting it as late as possible is what's safe.
	s.finished = now
	g.underWay--
	g.ended = append(g.ended, now)
	g.later(s)
	if status == 0 {
		return
	}
	g.learn(now, header, status)
	if status != http.StatusTooManyRequests {
		g.strikes = 0
		return
	}
	if !now.Before(g.shut) {
		g.strikes++
	}
	until := now.Add(g.penalty(throttle.RetryAfter(header)))
	for _, other := range b.groups {
		if (other == g || other.platform == g.platform) && until.After(other.shut) {
			other.shut = until
		}
	}
	g.urgent = true
	b.kick()
}

// Cancel implements [ringcentral.Reservation].
func (s *slot) Cancel() {
	g := s.group
	g.budget.mu.Lock()
	defer g.budget.mu.Unlock()
	s.unsent = true
	g.underWay--
	for i := len(g.slots) - 1; i >= 0; i-- {
		if g.slots[i] == s {
			g.slots = append(g.slots[:i], g.slots[i+1:]...)
			break
		}
	}
	g.later(s)
}

// penalty returns how long to send nothing after a 429 that told a time, or 0: a little longer, since a request that comes
// a moment too early starts the penalty again, and much longer if penalties repeat, since then somebody outside of the
// fleet who doesn't know of ours is part of it.
func (g *group) penalty(told time.Duration) time.Duration {
	told = cmp.Or(told, defaultPenalty)
	if g.strikes > 1 {
		return told + time.Second + rand.N(told)
	}
	return told + time.Second + rand.N(time.Second)
}

// learn takes over what the headers of a reply say. What makes no sense counts as absent.
func (g *group) learn(now time.Time, header http.Header, status int) {
	h := heard{at: now, limit: -1, remaining: -1, platform: header.Get("X-Rate-Limit-Group")}
	if n, ok := headerInt(header, "X-Rate-Limit-Limit"); ok && n > 0 {
		h.limit = min(n, maxLimit)
	}
	if n, ok := headerInt(header, "X-Rate-Limit-Window"); ok && n > 0 {
		h.window = time.Duration(min(n, maxSeconds)) * time.Second
	}
	if n, ok := headerInt(header, "X-Rate-Limit-Remaining"); ok && n >= 0 && status != http.StatusTooManyRequests {
		h.remaining = n
	}
	if !g.learned {
		g.urgent = true // others wait for it
		g.budget.kick()
	}
	g.told, g.learned = h, true
	g.platform, g.limit, g.window = cmp.Or(h.platform, g.platform), cmp.Or(max(h.limit, 0), g.limit), cmp.Or(h.window, g.window)
	if g.budget.away && h.remaining >= 0 {
		if others := g.limit - h.remaining - g.count(now, g.spacing()); others > 0 {
			g.others, g.noticed = others, now
		}
	}
}

func headerInt(header http.Header, name string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(header.Get(name)))
	return n, err == nil
}

// prune forgets requests that have left the window.
func (g *group) prune(now time.Time) {
	_, spacing := g.quota()
	for len(g.slots) > 0 && !g.slots[0].in(now, spacing) { // others that have left it too follow later
		g.slots = g.slots[1:]
	}
	g.ended = g.ended[g.gone(now, spacing):]
}

// count is how many requests of this process are in a window of some length. A budget asks for it with each request, so
// that it must not take longer the more there are.
func (g *group) count(now time.Time, spacing time.Duration) int {
	return g.underWay + len(g.ended) - g.gone(now, spacing)
}

// gone is how many of those that ended have left a window of some length.
func (g *group) gone(now time.Time, spacing time.Duration) int {
	return sort.Search(len(g.ended), func(i int) bool { return now.Sub(g.ended[i]) < spacing })
}

// in reports whether a request is in a window of some length.
func (s *slot) in(now time.Time, spacing time.Duration) bool {
	return s.finished.IsZero() || now.Sub(s.finished) < spacing
}

// prepare makes a call that tells the server what it has to know. Those of the pending that it tells about are no longer
// pending, unless the call fails.
func (g *group) prepare(mode string, now time.Time) *call {
	g.prune(now)
	c := &call{mode: mode, beat: g.budget.beat(), limit: g.limit, window: g.window, heard: g.told, penalty: g.shut.Sub(now)}
	if len(g.slots) > 0 || c.penalty > 0 {
		c.epoch = g.epoch
	}
	for _, s := range g.pending {
		s.queued = false
		c.reports = append(c.reports, s.report(now))
	}
	g.pending, g.told = nil, heard{}
	if mode != modeReserve {
		g.urgent = false
	}
	return c
}

// everything adds all requests in the window to a call, for a server that may know nothing of them.
func (g *group) everything(c *call, now time.Time) {
	for _, s := range g.slots {
		c.reports = append(c.reports, s.report(now)) // the last of two reports counts, and both say the same
	}
}

func (s *slot) report(now time.Time) report {
	r := report{slot: s, unsent: s.unsent, finished: s.finished}
	if !s.unsent && s.finished.IsZero() {
		r.leased, s.leased = true, now
	}
	return r
}

// failed puts back what a call was to tell.
func (g *group) failed(c *call) {
	for _, r := range c.reports {
		g.later(r.slot)
	}
	if g.told.at.IsZero() {
		g.told = c.heard
	}
}

// take takes over an answer of the server.
func (g *group) take(c *call, a *answer, now time.Time) {
	b := g.budget
	lost := c.epoch != "" && a.epoch != c.epoch
	g.epoch, g.used, g.share, g.asked = a.epoch, a.used, a.share, now
	if g.told.at.IsZero() {
		g.limit, g.window, g.learned, g.platform = a.limit, a.window, a.learned || g.learned, a.platform
	}
	if until := now.Add(a.penalty); a.penalty > 0 && until.After(g.shut) {
		g.shut = until
	}
	if c.mode != modeReserve {
		g.synced = now
		b.know(a.processes, now)
	}
	if lost {
		for _, s := range g.slots {
			g.later(s)
		}
		g.urgent = true
		b.lost(now)
		b.kick()
	}
}

// know takes over how many processes there are. A lower number must last for some beats: after an interruption not all are
// back at once.
func (b *Budget) know(processes int, now time.Time) {
	switch {
	case processes >= b.processes:
		b.processes, b.fewer = processes, time.Time{}
	case b.fewer.IsZero():
		b.fewer = now
	case now.Sub(b.fewer) > 5*b.beat():
		b.processes, b.fewer = max(processes, 1), time.Time{}
	}
}

// leave prepares for being on its own. What the others have sent is known as of the last answer; in the first window, this
// process uses at most its part of what was free then.
func (g *group) leave(now time.Time) {
	quota, spacing := g.quota()
	g.others, g.firstTime = 0, now
	if g.asked.IsZero() { // nothing is known of others
		g.most = quota
	} else {
		g.most = g.count(now, g.spacing())
		if now.Sub(g.asked) < 2*g.budget.beat() {
			g.most += int(float64(max(g.share-g.used, 0)) * g.budget.share())
		}
	}
	if spacing > g.spacing() && len(g.slots) == 0 {
		g.firstTime = now.Add(rand.N(spacing))
	}
}

// quota is how many requests the process may send on its own in a time of some length: its share of the limit in a
// window or, if that is less than one, one in a longer time.
func (g *group) quota() (int, time.Duration) {
	quota, spacing := float64(g.limit)*g.budget.share(), g.spacing()
	if quota >= 1 || !g.budget.away {
		return max(int(quota), 1), spacing
	}
	return 1, time.Duration(min(float64(spacing)/quota, math.MaxInt64/2))
}

// alone decides about a request without the server.
func (b *Budget) alone(g *group, id string, now time.Time) (ringcentral.Reservation, ringcentral.Refusal, error) {
	if b.config.FailWhenAway {
		return nil, ringcentral.Refusal{}, fmt.Errorf("%w: %w", ErrUnreachable, b.awayErr)
	}
	wait := g.opens(now)
	if wait <= 0 {
		return g.add(id, now, false), ringcentral.Refusal{}, nil
	}
	return nil, ringcentral.Refusal{Wait: wait, Again: min(wait, tick)}, nil // the server may be back earlier
}

// opens tells how long a request has to wait on its own.
func (g *group) opens(now time.Time) time.Duration {
	if wait := max(g.shut.Sub(now), g.firstTime.Sub(now)); wait > 0 {
		return wait
	}
	g.prune(now)
	quota, spacing := g.quota()
	if first := g.budget.awaySince.Add(g.spacing()); now.Before(first) {
		if quota = min(quota, g.most); quota == 0 {
			return first.Sub(now)
		}
	}
	limit, others := g.limit, g.others
	if now.Sub(g.noticed) >= g.spacing() {
		others = 0
	}
	own := g.count(now, spacing)
	switch {
	case !g.learned && own > 0 && g.slots[len(g.slots)-1].finished.IsZero():
		return tick / 5 // one goes ahead, to learn the limit
	case own < quota && own+others < limit:
		return 0
	case own >= quota:
		return g.leaves(own-quota, now, spacing)
	}
	return g.noticed.Add(g.spacing()).Sub(now)
}

// leaves tells when one more than n requests of those in the window have left it.
func (g *group) leaves(n int, now time.Time, spacing time.Duration) time.Duration {
	if n += g.gone(now, spacing); n >= len(g.ended) {
		return spacing // those under way leave it last
	}
	return g.ended[n].Add(spacing).Sub(now)
}
