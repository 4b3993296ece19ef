package ringcentral

import (
	"cmp"
	"context"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// RetryPolicy says how often and when a failed request is sent again; the package comment says which failures are retried. A
// field that is zero has its default. It holds for operations and for requests for access tokens.
type RetryPolicy struct {
	// Tries is how often a request is sent at most, and 1 means no retries. The default is 5, and 3 for tokens.
	Tries int
	// Backoff is the first pause, which doubles each time. The default is 2 s. For tokens, it is 10 s between all tries.
	Backoff time.Duration
	// MaxBackoff is the longest pause unless the platform asks for more; the default is 60 s. After the last try for a
	// token, calls fail for that long without another.
	MaxBackoff time.Duration

	// RepeatWrites allows PUT and DELETE to be sent again after failures that leave open whether the platform has carried
	// them out. It may then carry them out twice.
	RepeatWrites bool
}

// reads reports whether a method changes nothing.
func reads(method string) bool { return method == http.MethodGet || method == http.MethodHead }

// allows reports whether a request may be sent again after a failure.
func (p RetryPolicy) allows(method string, why reason) bool {
	again := p.RepeatWrites && (method == http.MethodPut || method == http.MethodDelete)
	return reasons[why].writes || reasons[why].reads && (again || reads(method))
}

// repeats reports whether a request is sent again after its n-th attempt, and after which pause.
func (t *transaction) repeats(ctx context.Context, o *outcome, n int) (time.Duration, bool) {
	c := t.client
	again := n < cmp.Or(c.retry.Tries, 5) && c.retry.allows(t.req.Method, o.reason) && request.Replayable(t.req)
	if o.err == nil || !again {
		return 0, false
	}
	if o.reason == reasonRateLimited {
		return 0, true // the gate has closed and makes it wait
	}
	pause := c.retry.pause(n, 2*time.Second)
	if e := o.failure(); e != nil {
		pause = max(pause, e.RetryAfter)
	}
	return pause, pause <= c.maxWait && throttle.Fits(ctx, pause)
}

// pause returns the pause after the n-th attempt. first is the default of the first one.
func (p RetryPolicy) pause(n int, first time.Duration) time.Duration {
	return throttle.Backoff(n, cmp.Or(p.Backoff, first), p.longest())
}

// longest returns the longest pause.
func (p RetryPolicy) longest() time.Duration { return cmp.Or(p.MaxBackoff, time.Minute) }

// renewsToken fetches another token after a 401 that another token may cure. It does so once, or once more if the call has
// waited for its rate limit in between: a renewal invalidates the token before it, so that requests under way get a 401
// although nothing is wrong, and one call may run into two renewals.
func (t *transaction) renewsToken(ctx context.Context, o *outcome, renewed time.Time, n int) bool {
	c := t.client
	again := !renewed.IsZero() && (time.Since(renewed) < time.Minute || n >= cmp.Or(c.retry.Tries, 5))
	if again || o.reason != reasonUnauthorized || !request.Replayable(t.req) || !o.failure().tokenCures() {
		return false
	}
	if _, err := c.sessions.Renew(ctx, t.token.Reveal()); err != nil {
		o.err = err
		return false
	}
	return true
}
