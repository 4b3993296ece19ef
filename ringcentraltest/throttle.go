package ringcentraltest

import (
	"maps"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// Limit is what the platform allows in one group: so many requests in a sliding window. One more starts a penalty, and
// every request within a penalty starts it again.
type Limit struct {
	Requests        int
	Window, Penalty time.Duration
}

// unlimited is what the fake tells of a group that it doesn't throttle, so that clients don't either.
var unlimited = Limit{Requests: 100_000, Window: time.Minute}

// documentedLimits returns the platform's defaults.
func documentedLimits() map[string]Limit {
	limits := map[string]Limit{}
	for group, requests := range map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5} {
		limits[group] = Limit{requests, time.Minute, time.Minute}
	}
	return limits
}

// WithThrottling makes the fake enforce rate limits: the platform's defaults, with those of limits, by group, in their
// place. Without this option there are none, and all replies say so. The time is that of the time package, so a test in
// a bubble of testing/synctest needn't wait; neither does one that calls [Server.Advance].
func WithThrottling(limits map[string]Limit) Option {
	return func(s *settings) {
		s.limits = documentedLimits()
		maps.Copy(s.limits, limits)
	}
}

// throttle counts the requests of the one user and application that the fake knows, by group.
type throttle struct {
	limits map[string]Limit // nil if nothing is limited
	clock  *clock

	mu     sync.Mutex
	groups map[string]*usage
}

type usage struct {
	times    []time.Time // of the requests of the last window
	until    time.Time   // end of the penalty
	rejected int
}

func newThrottle(limits map[string]Limit, clock *clock) *throttle {
	return &throttle{limits: limits, clock: clock, groups: map[string]*usage{}}
}

// Throttled returns how many requests of a group were refused with 429.
func (s *Server) Throttled(group string) int {
	s.throttle.mu.Lock()
	defer s.throttle.mu.Unlock()
	return s.throttle.of(group).rejected
}

func (t *throttle) of(group string) *usage {
	if t.groups[group] == nil {
		t.groups[group] = &usage{}
	}
	return t.groups[group]
}

// admit counts a request and sets the headers of its reply; if it is too many, it also writes the reply.
func (t *throttle) admit(w http.ResponseWriter, group string) bool {
	limit, remaining, wait := t.count(group)
	w.Header().Set("X-Rate-Limit-Group", group)
	w.Header().Set("X-Rate-Limit-Limit", strconv.Itoa(limit.Requests))
	w.Header().Set("X-Rate-Limit-Remaining", strconv.Itoa(remaining))
	w.Header().Set("X-Rate-Limit-Window", seconds(limit.Window))
	if wait == 0 {
		return true
	}
	w.Header().Set("Retry-After", seconds(wait))
	refuse(w, &refusal{http.StatusTooManyRequests, "CMN-301", "Request rate exceeded", ""})
	return false
}

// count counts a request. It returns what is left, and the penalty if the request is one too many.
func (t *throttle) count(group string) (limit Limit, remaining int, wait time.Duration) {
	limit, limited := t.limits[group]
	if !limited {
		return unlimited, unlimited.Requests, 0
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	now, u := t.clock.now(), t.of(group)
	for len(u.times) > 0 && now.Sub(u.times[0]) >= limit.Window {
		u.times = u.times[1:]
	}
	if now.Before(u.until) || len(u.times) >= limit.Requests {
		u.until = now.Add(limit.Penalty)
		u.rejected++
		return limit, 0, limit.Penalty
	}
	u.times = append(u.times, now)
	return limit, limit.Requests - len(u.times), 0
}

func seconds(d time.Duration) string {
	return strconv.Itoa(int((d + time.Second - 1) / time.Second))
}

// groups tells the group of each operation by its pattern for an http.ServeMux.
var groups = func() map[string]string {
	groups := map[string]string{"POST /restapi/oauth/token": "Auth", "POST /restapi/oauth/revoke": "Auth"}
	for _, op := range generated.Operations {
		groups[op.Method+" "+op.Path] = op.Group
	}
	return groups
}()
