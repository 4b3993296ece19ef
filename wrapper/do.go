package ringcentral

import (
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

// transaction is the request of an operation or of an OAuth endpoint. Each attempt has the steps authorize, wait, send
// and classify. Its reader is passed along instead of being a part, so that what a reader refers to needs no memory of
// its own.
type transaction struct {
	client *Client
	op     *api.Operation
	req    *http.Request
	limits wire.Limits
	public bool // it needs no token, and its reader takes replies of any status
	wanted *Reply

	token     secret.Text // that the last attempt was sent with
	maybeDone bool        // whether any attempt may have been carried out
}

// do carries out an operation: it makes the request and tries until read has taken a reply or there is nothing more to try.
func (c *Client) do(ctx context.Context, op *api.Operation, ids []ID, in *input, opts []CallOption, read reader) error {
	req, config, err := c.newRequest(op, ids, in, opts)
	if err != nil {
		return fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	limits := wire.Limits{Silence: c.silence, MaxReply: c.maxReply}
	t := &transaction{client: c, op: op, req: req, limits: limits, wanted: config.reply}
	event := CallEvent{Target: target(c.serverOf(op), op)}
	began := time.Now()
	ctx, end := observe.Begin(ctx, c.hooks.Call, event)
	event.Err = t.try(ctx, &event, read)
	event.Duration = time.Since(began)
	end(event)
	return event.Err
}

// try makes attempts, with pauses between them, until one is not to be repeated, and notes them in call.
func (t *transaction) try(ctx context.Context, call *CallEvent, read reader) error {
	c := t.client
	var last error
	var renewed time.Time // when the token was renewed for this call
	counted := 1          // attempts that count against the policy
	for n := 1; ; n++ {
		event := AttemptEvent{Target: call.Target, Attempt: n}
		began := time.Now()
		inAttempt, end := observe.Begin(ctx, c.hooks.Attempt, event)
		o := t.attempt(inAttempt, &event, read)
		event.Duration = time.Since(began) - event.Wait

		var pause time.Duration
		if t.renewsToken(ctx, &o, renewed, n) {
			event.Retry, renewed = true, time.Now()
		} else if pause, event.Retry = t.repeats(ctx, &o, counted); event.Retry {
			counted++
		}
		event.Err, event.Reason = o.err, o.reason.String()
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
			return &Error{Operation: t.op.ID, kind: err, cause: err, maybeDone: t.maybeDone}
		}
	}
}

// attempt sends the request at most once, and reads the reply.
func (t *transaction) attempt(ctx context.Context, event *AttemptEvent, read reader) outcome {
	if event.Attempt > 1 {
		req, err := request.Replay(ctx, t.req)
		if err != nil {
			return outcome{fmt.Errorf("ringcentral: %s: reading the body again: %w", t.op.ID, err), reasonNoBody}
		}
		t.req = req
	}
	slot, o := t.enter(ctx, &event.Wait)
	if slot == nil {
		return o
	}
	sent := RequestEvent{Target: event.Target, Attempt: event.Attempt, Wait: event.Wait}
	o = t.send(ctx, slot, &sent, read)
	event.Result = sent.Result
	return o
}

// enter gets the token and then waits for the rate limit, until the request may be sent at once. A request that had its
// place already and then waited for a token could be sent into a penalty that began meanwhile.
func (t *transaction) enter(ctx context.Context, wait *time.Duration) (throttle.Reservation, outcome) {
	sessions := t.client.sessions
	for {
		if !t.public {
			if _, err := sessions.Get(ctx); err != nil {
				if _, refused := errors.AsType[*TokenError](err); !refused && wire.Ended(ctx) != nil {
					return nil, t.failed(outcome{contextError(ctx), reasonContextUnsent})
				}
				return nil, t.failed(outcome{err, reasonNoToken})
			}
		}
		began := time.Now()
		slot, err := t.client.waitForGroup(ctx, t.op.Group)
		*wait += time.Since(began)
		if err != nil {
			return nil, t.failed(outcome{err, reasonNotSent})
		}
		if t.public {
			return slot, outcome{}
		}
		if s := sessions.Ready(ctx); s != nil {
			t.token = s.Access
			return slot, outcome{}
		}
		slot.Cancel() // the token ended during the wait
	}
}

// send sends the request, reads the reply and says what it means. It observes the request.
func (t *transaction) send(ctx context.Context, slot throttle.Reservation, event *RequestEvent, read reader) outcome {
	began := time.Now()
	ctx, end := observe.Begin(ctx, t.client.hooks.Request, *event)
	o := t.failed(t.exchange(ctx, slot, event, read))
	event.Duration, event.Err, event.Reason = time.Since(began), o.err, o.reason.String()
	end(*event)
	return o
}

// exchange ends slot, and notes in event what the header of the reply says.
func (t *transaction) exchange(
	ctx context.Context, slot throttle.Reservation, event *RequestEvent, read reader,
) outcome {
	if !t.public {
		t.req.Header["Authorization"] = []string{"Bearer " + t.token.Reveal()}
	}
	c := t.client
	reply, err := wire.Send(ctx, c.http, t.req, t.limits)
	if err != nil {
		return t.noReply(ctx, slot, err)
	}
	defer reply.Finish()
	slot.Finish(reply.Header, reply.Status)
	event.Status, event.RequestID = reply.Status, requestID(reply.Header)
	if c.hooks.Call != nil || c.hooks.Attempt != nil || c.hooks.Request != nil {
		event.RateLimit = RateLimit(wire.RateLimitOf(reply.Header))
	}
	if t.wanted != nil {
		t.wanted.fill(reply)
	}
	return t.classify(ctx, reply, read)
}

// failed completes the error of an attempt, if there is one.
func (t *transaction) failed(o outcome) outcome {
	t.maybeDone = t.maybeDone || reasons[o.reason].maybeDone
	if o.err == nil || o.reason == reasonNoToken { // several calls may share the error of a token
		return o
	}
	if e := o.failure(); e != nil {
		e.Operation, e.reason, e.maybeDone = t.op.ID, o.reason, t.maybeDone
	}
	return o
}
