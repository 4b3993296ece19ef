package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// RetryPolicy says how often and when a failed request is sent again. The package comment tells which requests are. A
// field that is zero has its default.
type RetryPolicy struct {
	Tries      int           // how often a request is sent at most; 5 by default, and 1 means never again
	Backoff    time.Duration // the first pause, which doubles with each; 2 s by default
	MaxBackoff time.Duration // the longest pause unless the platform asks for more; 60 s by default

	// RepeatWrites lets PUT and DELETE be sent again after failures that leave open whether the platform has carried
	// them out. It may then carry them out twice.
	RepeatWrites bool
}

// pause returns how long to wait after the n-th try: the back-off and up to a quarter more, so that many clients don't
// come back at the same time.
func (p RetryPolicy) pause(n int) time.Duration {
	pause, longest := cmp.Or(p.Backoff, 2*time.Second), cmp.Or(p.MaxBackoff, 60*time.Second)
	for ; n > 1 && pause < longest; n-- {
		pause *= 2
	}
	pause = min(pause, longest)
	return pause + rand.N(pause/4+1)
}

// allows reports whether a request may be sent again after a failure.
func (p RetryPolicy) allows(method string, o *outcome) bool {
	switch o.reason {
	case reasonRateLimited, reasonUnavailable, reasonNoConnection:
		return true // the platform has not carried it out
	case reasonServer, reasonNoReply, reasonBrokenReply:
		switch method {
		case http.MethodGet, http.MethodHead:
			return true
		case http.MethodPut, http.MethodDelete:
			return p.RepeatWrites
		}
	}
	return false
}

// again reports whether a request is sent again after its n-th attempt, and after which pause.
func (c *Client) again(ctx context.Context, req *http.Request, o *outcome, n int) (time.Duration, bool) {
	if o.err == nil || !replayable(req) || n >= cmp.Or(c.retry.Tries, 5) || !c.retry.allows(req.Method, o) {
		return 0, false
	}
	if o.reason == reasonRateLimited {
		return 0, true // the gate has closed and makes it wait
	}
	pause := c.retry.pause(n)
	if e := o.failure(); e != nil {
		pause = max(pause, e.RetryAfter)
	}
	return pause, pause <= c.maxWait && throttle.Fits(ctx, pause)
}

// renews fetches another token after a 401 that another token may help against. It does so once, or once more if the
// call has waited for its group in between: a renewal ends the life of the token before, so that requests on their way get
// a 401 without anything being wrong, and to one call this may happen at two renewals.
func (c *Client) renews(ctx context.Context, req *http.Request, o *outcome, renewed time.Time, n int) bool {
	e := o.failure()
	if !renewed.IsZero() && (time.Since(renewed) < time.Minute || n >= cmp.Or(c.retry.Tries, 5)) {
		return false
	}
	if o.reason != reasonUnauthorized || !replayable(req) || e != nil && strings.HasPrefix(e.Code, "CMN-") {
		return false
	}
	if _, err := c.sessions.Renew(ctx, o.token.Reveal()); err != nil {
		o.err = err
		return false
	}
	return true
}

// replayable reports whether the body of a request can be sent again.
func replayable(req *http.Request) bool {
	return req.Body == nil || req.Body == http.NoBody || req.GetBody != nil
}

// do carries out an operation: it sends the request, again if need be, until read has taken the reply or all hope is lost.
// read gets the body of a reply whose status is a success, and may be called more than once.
func (c *Client) do(ctx context.Context, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids []ID, read func(*wire.Reply) error) error {
	req, err := c.newRequest(op, opts, build, ids)
	if err != nil {
		return fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	var last error
	var renewed time.Time
	tries := 1
	for n := 1; ; n++ {
		event := Event{Operation: op.ID, Method: req.Method, Path: op.Path, Group: op.Group, Attempt: n}
		hooked, hook := c.begin(ctx, &event)
		begun := time.Now()
		o := c.attempt(hooked, op, req, &event, read)
		event.Duration = time.Since(begun) - event.Wait
		if e := o.failure(); e != nil && e.Operation == "" {
			e.Operation = op.ID
		}
		var pause time.Duration
		if c.renews(ctx, req, &o, renewed, n) {
			event.Retry, renewed = true, time.Now()
		} else if pause, event.Retry = c.again(ctx, req, &o, tries); event.Retry {
			tries++
		}
		event.Err, event.Reason = o.err, o.reason
		c.end(hooked, hook, &event)
		switch {
		case o.reason == reasonNotSent && last != nil && errors.Is(o.err, ErrRateLimited):
			return last // it tells more than that there is no time to try again
		case !event.Retry:
			return o.err
		}
		last = o.err
		if err := throttle.Sleep(ctx, pause, nil); err != nil {
			e := contextError(err)
			e.Operation = op.ID
			return e
		}
	}
}
