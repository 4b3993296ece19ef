package throttle

import (
	"cmp"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	defaultPenalty = 30 * time.Second // of a 429 that doesn't tell
	defaultWindow  = 60 * time.Second
	cautiousLimit  = 10 // requests per window of a group that nothing is known about
	maxLimit       = 100_000
	maxWindow      = 24 * 60 * 60    // seconds
	probeTimeout   = 2 * time.Second // how long one reply is waited for before others are sent without its knowledge
	freshness      = 5 * time.Second // how long what a reply told about a shared budget is relied on
)

// documentedLimits are the platform's defaults: requests in 60 seconds, counted in a sliding window.
var documentedLimits = map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}

// gate is what is known of one group.
type gate struct {
	gates     *Gates
	uncounted bool // only penalties are respected

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
	awaited  bool          // somebody was given changed
}

func newGate(gates *Gates, group string) *gate {
	return &gate{
		gates: gates, limit: cmp.Or(documentedLimits[group], cautiousLimit), window: defaultWindow,
		platform: group, changed: make(chan struct{}), uncounted: gates.penaltyOnly,
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
		t.window = time.Duration(min(window, maxWindow)) * time.Second
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
	left := now.Add(-t.window - t.window/120) // what was counted earlier has left the platform's window, though not yet ours
	gone, _ := slices.BinarySearchFunc(t.counted, left, time.Time.Compare)
	others := used - len(t.sent) - (len(t.counted) - gone)
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
func (t *gate) claim(now time.Time) (needed, pause time.Duration) {
	if needed = t.opens(now, 0); needed > 0 || t.uncounted {
		return needed, needed
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
func (t *gate) opens(now time.Time, ahead int) time.Duration {
	wait := max(t.closed.Sub(now), 0)
	if t.uncounted {
		return wait
	}
	t.prune(now)
	past := t.past()
	i, windows, limit := past+ahead, 0, t.share(now)
	for i >= past && i >= limit { // on to the request that has to leave the window before this one
		i -= limit
		windows++
	}
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

// signal wakes those who wait.
func (t *gate) signal() {
	if t.awaited {
		close(t.changed)
		t.changed, t.awaited = make(chan struct{}), false
	}
}

func headerInt(header http.Header, name string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(header.Get(name)))
	return n, err == nil
}
