package ringcentraltest

import (
	"maps"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// Limit is the rate limit of one group: the number of requests in a sliding window. A request above the limit starts a penalty, during
// which every request is refused and restarts the penalty.
type Limit struct {
	Requests        int
	Window, Penalty time.Duration
}

// unlimited is the limit in the headers of groups that are not throttled, so that clients don't throttle them either.
var unlimited = Limit{Requests: 100_000, Window: time.Minute}

// documentedLimits returns the platform's default limits.
func documentedLimits() map[string]Limit {
	limits := map[string]Limit{}
	for group, requests := range map[string]int{"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5} {
		limits[group] = Limit{requests, time.Minute, time.Minute}
	}
	return limits
}

// WithThrottling makes the fake enforce rate limits: the platform's defaults, overridden by limits, whose keys are groups such as
// "Light". By default there are no limits, and the headers of replies allow 100,000 requests in a minute. Windows and penalties follow
// the time package and [Server.Advance], so that a test in a bubble of testing/synctest doesn't have to wait.
func WithThrottling(limits map[string]Limit) Option {
	return func(s *settings) {
		s.limits = documentedLimits()
		maps.Copy(s.limits, limits)
	}
}

// throttle counts requests by group. The fake has only one user and one application.
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

// Throttled returns the number of requests of a group that were refused with status 429.
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

// admit counts a request, sets the rate limit headers, and reports whether the request is allowed. If it isn't, it writes the reply.
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

// count counts a request. It returns how many more are allowed, and the penalty if this one exceeds the limit.
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

// groups maps patterns for an http.ServeMux to throttling groups.
var groups = func() map[string]string {
	groups := map[string]string{"POST /restapi/oauth/token": "Auth", "POST /restapi/oauth/revoke": "Auth"}
	for _, op := range generated.Operations {
		groups[op.Method+" "+op.Path] = op.Group
	}
	return groups
}()
