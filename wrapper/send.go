package ringcentral

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Why an attempt failed, in words that are safe to log. They decide whether it is repeated.
const (
	reasonRateLimited  = "rate limited"           // a 429
	reasonUnavailable  = "platform not available" // a 503 that says when to come back
	reasonNoConnection = "no connection"          // so it was not sent
	reasonServer       = "platform failure"       // other 5xx, and 408
	reasonNoReply      = "no reply"               // sent, and perhaps carried out
	reasonBrokenReply  = "broken reply"           // the body didn't come whole
	reasonUnauthorized = "token rejected"         // a 401
	reasonRefused      = "refused"                // other 4xx
	reasonBadReply     = "reply not understood"   // the body came whole and is no good
	reasonNotTrusted   = "server not trusted"     // its certificate is no good
	reasonNotSent      = "not sent"               // no permission from the gate
	reasonNoToken      = "no access token"
	reasonNoBody       = "body can't be read again"
	reasonContext      = "context ended"
)

// outcome is what became of one attempt. Without an error it is success.
type outcome struct {
	err    error
	reason string
	token  secret.Text // the access token that it was sent with, if it was sent
}

// failure returns the *Error of the outcome, or nil.
func (o *outcome) failure() *Error {
	e, _ := errors.AsType[*Error](o.err)
	return e
}

// attempt sends a request once: it waits for the group, gets the token, sends, and reads the reply.
func (c *Client) attempt(ctx context.Context, op *api.Operation, req *http.Request, event *Event, read func(*wire.Reply) error) outcome {
	begun := time.Now()
	err := c.waitForGroup(ctx, op.Group)
	event.Wait = time.Since(begun)
	if err != nil {
		return outcome{err: err, reason: reasonNotSent}
	}
	current, err := c.sessions.Get(ctx)
	if err != nil {
		c.gates.Cancel(op.Group)
		return outcome{err: err, reason: reasonNoToken}
	}
	o := c.send(ctx, op, req, current.Access, event, read)
	o.token = current.Access
	return o
}

// waitForGroup waits until a request of the group may be sent, and counts it as sent.
func (c *Client) waitForGroup(ctx context.Context, group string) error {
	err := c.gates.Wait(ctx, group)
	if tooLong, ok := errors.AsType[*throttle.TooLongError](err); ok {
		return &Error{RetryAfter: tooLong.Wait, Message: tooLong.Error(), kind: ErrRateLimited, cause: tooLong.Cause}
	}
	if err != nil {
		return contextError(err)
	}
	return nil
}

func (c *Client) send(ctx context.Context, op *api.Operation, req *http.Request, token secret.Text, event *Event, read func(*wire.Reply) error) outcome {
	if event.Attempt > 1 { // the one before may still be reading what it was sent with
		req = req.Clone(ctx)
		if req.GetBody != nil {
			var err error
			if req.Body, err = req.GetBody(); err != nil {
				c.gates.Cancel(op.Group)
				return outcome{err: fmt.Errorf("ringcentral: %s: reading the body again: %w", op.ID, err), reason: reasonNoBody}
			}
		}
	}
	req.Header["Authorization"] = []string{"Bearer " + token.Reveal()}
	reply, err := wire.Send(ctx, c.http, req, wire.Limits{Silence: c.silence, MaxReply: c.maxReply})
	if reply == nil {
		neverSent, err := c.unanswered(op.Group, err)
		return noReply(ctx, err, neverSent)
	}
	defer reply.Finish()
	c.gates.Observe(op.Group, reply.Header, reply.Status)
	event.Status, event.RequestID = reply.Status, reply.Header.Get("RCRequestId")
	if err != nil {
		return outcome{err: replyError(op.ID, reply.Status, reply.Header, err), reason: reasonBadReply}
	}
	if reply.Status/100 != 2 {
		text, _ := io.ReadAll(io.LimitReader(reply, wire.MaxErrorBody)) // what can't be read is as good as absent
		e := newError(op.ID, reply.Status, reply.Header, bytes.ReplaceAll(text, []byte(token.Reveal()), []byte(secret.Redacted)))
		return outcome{err: e, reason: reasonOf(e)}
	}
	if err = read(reply); err == nil {
		return outcome{}
	}
	if ctx.Err() != nil {
		return outcome{err: contextError(ctx.Err()), reason: reasonContext}
	}
	if broken := reply.Broken(err); broken != nil {
		return outcome{err: replyError(op.ID, reply.Status, reply.Header, broken), reason: reasonBrokenReply}
	}
	return outcome{err: replyError(op.ID, reply.Status, reply.Header, err), reason: reasonBadReply}
}

// unanswered tells the gate of a request that got no reply, and returns whether it is known not to have left, and why.
func (c *Client) unanswered(group string, err error) (neverSent bool, cause error) {
	if unsent, ok := errors.AsType[*wire.UnsentError](err); ok {
		c.gates.Cancel(group)
		return true, unsent.Err
	}
	c.gates.Observe(group, nil, 0)
	return false, err
}

// noReply says what became of a request that got no reply.
func noReply(ctx context.Context, err error, neverSent bool) outcome {
	if ctx.Err() != nil {
		return outcome{err: contextError(ctx.Err()), reason: reasonContext}
	}
	o := outcome{err: &Error{kind: ErrConnection, cause: err}, reason: reasonNoReply}
	if _, untrusted := errors.AsType[*tls.CertificateVerificationError](err); untrusted {
		o.reason = reasonNotTrusted
	} else if neverSent {
		o.reason = reasonNoConnection
	}
	return o
}

// reasonOf classifies a reply that is no success.
func reasonOf(e *Error) string {
	switch {
	case e.Status == http.StatusTooManyRequests:
		return reasonRateLimited
	case e.Status == http.StatusServiceUnavailable && e.RetryAfter > 0:
		return reasonUnavailable
	case e.Status >= 500 && e.Status != http.StatusNotImplemented, e.Status == http.StatusRequestTimeout:
		return reasonServer
	case e.Status == http.StatusUnauthorized:
		return reasonUnauthorized
	}
	return reasonRefused
}
