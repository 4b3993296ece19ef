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
// field that is zero has its default.
type RetryPolicy struct {
	Tries      int           // how often a request is sent at most; the default is 5, and 1 means no retries
	Backoff    time.Duration // the first pause, which doubles each time; the default is 2 s
	MaxBackoff time.Duration // the longest pause unless the platform asks for more; the default is 60 s

	// RepeatWrites allows PUT and DELETE to be sent again after failures that leave open whether the platform has carried
	// them out. It may then carry them out twice.
	RepeatWrites bool
}

// allows reports whether a request may be sent again after a failure.
func (p RetryPolicy) allows(method string, o *outcome) bool {
	switch o.reason {
	case reasonRateLimited, reasonUnavailable, reasonNoConnection:
		return true // the platform has not carried it out
	case reasonServer, reasonNoReply, reasonBrokenReply:
		return method == http.MethodGet || method == http.MethodHead || p.RepeatWrites && (method == http.MethodPut || method == http.MethodDelete)
	}
	return false
}

// repeats reports whether a request is sent again after its n-th attempt, and after which pause.
func (c *Client) repeats(ctx context.Context, req *http.Request, o *outcome, n int) (time.Duration, bool) {
	if o.err == nil || !request.Replayable(req) || n >= cmp.Or(c.retry.Tries, 5) || !c.retry.allows(req.Method, o) {
		return 0, false
	}
	if o.reason == reasonUnavailable && req.Method != http.MethodGet && request.LooksUpFirst(ctx) {
		return 0, false
	}
	if o.reason == reasonRateLimited {
		return 0, true // the gate has closed and makes it wait
	}
	pause := throttle.Backoff(n, cmp.Or(c.retry.Backoff, 2*time.Second), cmp.Or(c.retry.MaxBackoff, 60*time.Second))
	if e := o.failure(); e != nil {
		pause = max(pause, e.RetryAfter)
	}
	return pause, pause <= c.maxWait && throttle.Fits(ctx, pause)
}

// renewsToken fetches another token after a 401 that another token may cure. It does so once, or once more if the call has
// waited for its rate limit in between: a renewal invalidates the token before it, so that requests under way get a 401
// although nothing is wrong, and one call may run into two renewals.
func (c *Client) renewsToken(ctx context.Context, req *http.Request, o *outcome, renewed time.Time, n int) bool {
	again := !renewed.IsZero() && (time.Since(renewed) < time.Minute || n >= cmp.Or(c.retry.Tries, 5))
	e := o.failure()
	if again || o.reason != reasonUnauthorized || !request.Replayable(req) || e != nil && !e.tokenCures() {
		return false
	}
	if _, err := c.sessions.Renew(ctx, o.token.Reveal()); err != nil {
		o.err = err
		return false
	}
	return true
}
