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

// WithThrottling makes the fake enforce rate limits: the platform's defaults, overridden by limits, whose keys are
// groups such as "Light"; a group that no operation has is a mistake, which fails the test. By default there are no
// limits, and the headers of replies allow 100,000 requests in a minute. Windows and penalties follow the time
// package and [Server.Advance], so that a test in a bubble of testing/synctest doesn't have to wait.
func WithThrottling(limits map[string]Limit) Option {
	return func(s *settings) {
		s.limits = documentedLimits()
		maps.Copy(s.limits, limits)
	}
}

// throttle counts requests by application, user and group.
type throttle struct {
	limits map[string]Limit // nil if nothing is limited
	clock  *clock

	mu     sync.Mutex
	groups map[budget]*usage
}

// budget is what the platform limits: the requests of an application for a user in a group. Those for a token have no
// user.
type budget struct {
	client string
	user   int64
	group  string
}

type usage struct {
	times    []time.Time // of the requests of the last window
	until    time.Time   // end of the penalty
	rejected int
}

func newThrottle(limits map[string]Limit, clock *clock) *throttle {
	return &throttle{limits: limits, clock: clock, groups: map[budget]*usage{}}
}

// Throttled returns the number of requests of a group that were refused with status 429. A group that no operation
// has fails the test.
func (s *Server) Throttled(group string) int {
	if s.tb != nil {
		s.tb.Helper()
	}
	if !checkNames(s.tb, "Throttled", "throttling group", []string{group}, knownGroups()) {
		return 0
	}
	s.throttle.mu.Lock()
	defer s.throttle.mu.Unlock()
	rejected := 0
	for budget, usage := range s.throttle.groups {
		if budget.group == group {
			rejected += usage.rejected
		}
	}
	return rejected
}

func (t *throttle) usageOf(budget budget) *usage {
	if t.groups[budget] == nil {
		t.groups[budget] = &usage{}
	}
	return t.groups[budget]
}

// admit counts a request in a group for its user.
func (s *Server) admit(w http.ResponseWriter, r *http.Request, group string) bool {
	client, user := s.oauth.holder(r)
	return s.throttle.admit(w, budget{client, user, group})
}

// admit counts a request, sets the rate limit headers, and reports whether the request is allowed. If it isn't, it writes the reply.
func (t *throttle) admit(w http.ResponseWriter, budget budget) bool {
	limit, remaining, wait := t.count(budget)
	w.Header().Set("X-Rate-Limit-Group", budget.group)
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
func (t *throttle) count(budget budget) (limit Limit, remaining int, wait time.Duration) {
	limit, limited := t.limits[budget.group]
	if !limited {
		return unlimited, unlimited.Requests, 0
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	now, u := t.clock.now(), t.usageOf(budget)
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
