package throttle

import (
	"cmp"
	"math/rand/v2"
	"net/http"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
)

const (
	defaultPenalty = 30 * time.Second // after a 429 without Retry-After
	defaultWindow  = 60 * time.Second
	cautiousLimit  = 10 // requests per window of a group without a documented limit
	maxLimit       = 100_000
	maxWindow      = 24 * 60 * 60    // seconds
	probeTimeout   = 2 * time.Second // how long to wait for the reply to one request before the next is sent without it
	freshness      = 5 * time.Second // how long the numbers in a reply are trusted while other processes use the same limit
)

// documentedLimits are the platform's defaults: requests in 60 seconds, counted in a sliding window.
var documentedLimits = map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}

// gate holds what is known about one group. It is guarded by gates.mu.
type gate struct {
	gates     *Gates
	uncounted bool // only penalties are respected

	limit    int
	window   time.Duration
	platform string        // the platform's name of the group
	sent     []time.Time   // when the requests without a reply were sent
	counted  []time.Time   // when the replies to the others arrived
	others   int           // known requests of other processes in the window
	noticed  time.Time     // when others last changed, which may be up to a window after those requests
	closed   time.Time     // end of the penalty
	strikes  int           // penalties since the last success
	cautious time.Time     // until when other processes are assumed to use the same limit
	heard    time.Time     // when the last reply arrived; zero before the first
	credit   int           // while cautious: how many requests may be sent before the next reply
	changed  chan struct{} // closed and replaced when a reply arrives
	awaited  bool          // whether changed was handed out
}

func newGate(gates *Gates, group string) *gate {
	return &gate{
		gates: gates, limit: cmp.Or(documentedLimits[group], cautiousLimit), window: defaultWindow,
		platform: group, changed: make(chan struct{}), uncounted: gates.penaltyOnly,
	}
}

// penalty returns how long to send nothing after a 429 with a Retry-After, or 0 without. It is a little longer, since a request that
// arrives a moment too early starts the penalty again. If that happens nevertheless, processes that don't
// know about each other keep restarting it; one of them that waits much longer than necessary breaks the cycle.
func (t *gate) penalty(told time.Duration) time.Duration {
	told = cmp.Or(told, defaultPenalty)
	if t.strikes > 1 {
		return told + time.Second + rand.N(told)
	}
	return told + time.Second + rand.N(time.Second)
}

// learn updates the gate from the headers of a reply. Headers that make no sense are ignored.
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

// notice derives the number of requests of other processes from the number that the platform has counted.
func (t *gate) notice(now time.Time, used int) {
	left := now.Add(-t.window - t.window/120) // what was counted earlier has left the platform's window, though not yet ours
	gone, _ := slices.BinarySearchFunc(t.counted, left, time.Time.Compare)
	others := used - len(t.sent) - (len(t.counted) - gone)
	// Replies arrive out of order, so a lower number counts only if it doesn't come from the same burst
	// as the higher one.
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

// opens returns how long a request has to wait that has ahead others before it.
func (t *gate) opens(now time.Time, ahead int) time.Duration {
	wait := max(t.closed.Sub(now), 0)
	if t.uncounted {
		return wait
	}
	t.prune(now)
	past := t.past()
	i, limit := past+ahead, t.share(now)
	// So many windows later, the request that has to leave before this one is one of this window, or there is none.
	windows := min(ahead/limit+1, i/limit)
	if i -= windows * limit; i < past {
		windows--
		wait = max(wait, t.counts(i).Add(t.spacing()).Sub(now))
	}
	return wait + time.Duration(windows)*t.spacing()
}

// counts returns when the i-th of the requests in the window was counted.
func (t *gate) counts(i int) time.Time {
	before := countTo(t.sent, t.noticed) + countTo(t.counted, t.noticed) // those of others are as one block between ours
	switch {
	case i < before:
		return nth(t.sent, t.counted, i)
	case i < before+t.others:
		return t.noticed
	}
	return nth(t.sent, t.counted, i-t.others)
}

// countTo returns how many of times, which are in order, are not after end.
func countTo(times []time.Time, end time.Time) int {
	return sort.Search(len(times), func(i int) bool { return times[i].After(end) })
}

// nth returns the i-th of all times in a and b, each of which is in order.
func nth(a, b []time.Time, i int) time.Time {
	// The i earliest are the first k of a and the first i-k of b.
	low := max(i-len(b), 0)
	k := low + sort.Search(min(i, len(a))-low, func(n int) bool { return !a[low+n].Before(b[i-low-n-1]) })
	switch {
	case k == len(a):
		return b[i-k]
	case i-k == len(b) || a[k].Before(b[i-k]):
		return a[k]
	}
	return b[i-k]
}

// share returns how many requests may be in the window. While other processes use the limit, a tenth is left for requests not known yet.
func (t *gate) share(now time.Time) int {
	if now.Before(t.cautious) {
		return max(t.limit-(t.limit+9)/10, 1)
	}
	return t.limit
}

// past returns how many requests are in the window.
func (t *gate) past() int { return len(t.sent) + len(t.counted) + t.others }

// spacing is the window plus a margin for clocks and delays.
func (t *gate) spacing() time.Duration { return t.window + t.window/60 }

// prune drops the requests that have left the window.
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

// signal wakes the waiting requests.
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
