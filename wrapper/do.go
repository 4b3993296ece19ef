package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/observe"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// reader takes the reply of a success: its body, and what WithReply wants of it, or nil. It may be called again after a retry.
type reader func(body *wire.Reply, wanted *Reply) error

// do carries out an operation: it makes the request and tries until read has taken a reply or there is nothing more to try.
func (c *Client) do(ctx context.Context, op *api.Operation, ids []ID, in *input, opts []CallOption, read reader) error {
	req, config, err := c.newRequest(op, ids, in, opts)
	if err != nil {
		return fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	event := CallEvent{Target: target(c.serverOf(op), op)}
	began := time.Now()
	ctx, end := observe.Begin(ctx, c.hooks.Call, event)
	event.Err = c.try(ctx, op, req, config.reply, read, &event)
	event.Duration = time.Since(began)
	end(event)
	return event.Err
}

// try makes attempts, with pauses between them, until one is not to be repeated, and notes them in call.
func (c *Client) try(ctx context.Context, op *api.Operation, req *http.Request, wanted *Reply, read reader, call *CallEvent) error {
	var last error
	var renewed time.Time // when the token was renewed for this call
	counted := 1          // attempts that count against the policy
	maybeDone := false    // whether any attempt may have been carried out
	for n := 1; ; n++ {
		event := AttemptEvent{Target: call.Target, Attempt: n}
		began := time.Now()
		inAttempt, end := observe.Begin(ctx, c.hooks.Attempt, event)
		o := c.attempt(inAttempt, op, req, &event, wanted, read)
		event.Duration = time.Since(began) - event.Wait
		maybeDone = maybeDone || o.maybeDone()
		if e := o.failure(); e != nil && o.reason != reasonNoToken { // several calls may share the error of a token
			e.Operation, e.maybeDone = cmp.Or(e.Operation, op.ID), maybeDone
		}

		var pause time.Duration
		if c.renewsToken(ctx, req, &o, renewed, n) {
			event.Retry, renewed = true, time.Now()
		} else if pause, event.Retry = c.repeats(ctx, req, &o, counted); event.Retry {
			counted++
		}
		event.Err, event.Reason = o.err, o.reason
		end(event)
		c.log(inAttempt, &event)
		call.Result, call.Attempts = event.Result, event.Attempt
		call.Wait += event.Wait

		switch {
		case o.reason == reasonNotSent && last != nil && errors.Is(o.err, ErrRateLimited):
			return last // it says more than that there is no time for another attempt
		case !event.Retry:
			return o.err
		}
		last = o.err
		if err := throttle.Sleep(ctx, pause, nil); err != nil {
			return &Error{Operation: op.ID, kind: err, cause: err, maybeDone: maybeDone}
		}
	}
}

// attempt sends a request at most once: it waits for the rate limit, gets the token, sends, and reads the reply.
func (c *Client) attempt(ctx context.Context, op *api.Operation, req *http.Request, event *AttemptEvent, wanted *Reply, read reader) outcome {
	began := time.Now()
	slot, err := c.waitForGroup(ctx, op.Group)
	event.Wait = time.Since(began)
	if err != nil {
		return outcome{err: err, reason: reasonNotSent}
	}
	current, err := c.sessions.Get(ctx)
	if err != nil {
		slot.Cancel()
		return outcome{err: err, reason: reasonNoToken}
	}
	if event.Attempt > 1 {
		if req, err = request.Replay(ctx, req); err != nil {
			slot.Cancel()
			return outcome{err: fmt.Errorf("ringcentral: %s: reading the body again: %w", op.ID, err), reason: reasonNoBody}
		}
	}
	sent := RequestEvent{Target: event.Target, Attempt: event.Attempt, Wait: event.Wait}
	began = time.Now()
	ctx, end := observe.Begin(ctx, c.hooks.Request, sent)
	o := c.exchange(ctx, op, req, slot, &sent, wanted, current.Access, read)
	sent.Duration, sent.Err, sent.Reason = time.Since(began), o.err, o.reason
	end(sent)
	event.Result = sent.Result
	return o
}

// exchange sends a request and reads the reply.
func (c *Client) exchange(
	ctx context.Context, op *api.Operation, req *http.Request, slot throttle.Reservation, event *RequestEvent, wanted *Reply, token secret.Text, read reader,
) outcome {
	req.Header["Authorization"] = []string{"Bearer " + token.Reveal()}
	reply, err := c.roundTrip(ctx, req, slot, c.maxReply, event)
	if reply == nil {
		o, _ := noReply(ctx, slot, err)
		return o
	}
	defer reply.Finish()
	if wanted != nil {
		wanted.fill(reply)
	}
	o := classify(ctx, op, reply, err, req, wanted, read)
	o.token = token
	return o
}

// roundTrip sends a request of any endpoint, and tells slot and event what the header of the reply says. The caller ends slot if there is
// no reply, else the reply.
func (c *Client) roundTrip(ctx context.Context, req *http.Request, slot throttle.Reservation, maxReply int64, event *RequestEvent) (*wire.Reply, error) {
	reply, err := wire.Send(ctx, c.http, req, wire.Limits{Silence: c.silence, MaxReply: maxReply})
	if reply != nil {
		slot.Finish(reply.Header, reply.Status)
		event.Status, event.RequestID = reply.Status, requestID(reply.Header)
		if c.hooks.Call != nil || c.hooks.Attempt != nil || c.hooks.Request != nil {
			event.RateLimit = RateLimit(wire.RateLimitOf(reply.Header))
		}
	}
	return reply, err
}
