package ringcentral

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
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

var errSilent = errors.New("the platform fell silent")

// outcome is what became of one attempt. Without an error it is success.
type outcome struct {
	err    error
	reason string
	token  secret.Text // the access token that it was sent with, if it was sent
}

// failure returns the *Error of the outcome, or nil.
func (o *outcome) failure() *Error {
	var e *Error
	errors.As(o.err, &e)
	return e
}

// attempt sends a request once: it waits for the group, gets the token, sends, and reads the reply.
func (c *Client) attempt(ctx context.Context, op *api.Operation, req *http.Request, event *Event, read func(*replyBody) error) outcome {
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

func (c *Client) send(ctx context.Context, op *api.Operation, req *http.Request, token secret.Text, event *Event, read func(*replyBody) error) outcome {
	watched, cancel := context.WithCancelCause(ctx)
	timer := time.AfterFunc(c.silence, func() { cancel(errSilent) })
	body := &replyBody{timer: timer, silence: c.silence, most: c.maxReply, release: func() { timer.Stop(); cancel(nil) }}
	defer func() {
		if !body.kept {
			body.release()
		}
	}()
	traced, neverSent := traceConnection(watched)
	req = req.Clone(traced)
	if req.GetBody != nil {
		var err error
		if req.Body, err = req.GetBody(); err != nil {
			c.gates.Cancel(op.Group)
			return outcome{err: fmt.Errorf("ringcentral: %s: reading the body again: %w", op.ID, err), reason: reasonNoBody}
		}
	}
	req.Header["Authorization"] = []string{"Bearer " + token.Reveal()}
	resp, err := c.http.Do(req)
	if err == nil && context.Cause(watched) == errSilent {
		_ = resp.Body.Close() // too late, and perhaps only because the connection is being closed
		err = errSilent
	}
	if err != nil && !errors.Is(err, errRedirect) {
		if neverSent() {
			c.gates.Cancel(op.Group)
		} else {
			c.gates.Observe(op.Group, nil, 0)
		}
		return noReply(ctx, watched, err, neverSent())
	}
	c.gates.Observe(op.Group, resp.Header, resp.StatusCode)
	event.Status, event.RequestID = resp.StatusCode, resp.Header.Get("RCRequestId")
	if err != nil {
		return outcome{err: replyError(op.ID, resp, errRedirect), reason: reasonBadReply}
	}
	timer.Reset(c.silence)
	body.ReadCloser, body.header = resp.Body, resp.Header
	defer body.finish()
	if resp.StatusCode/100 != 2 {
		text, _ := io.ReadAll(io.LimitReader(body, maxErrorBody)) // what can't be read is as good as absent
		e := newError(op.ID, resp, bytes.ReplaceAll(text, []byte(token.Reveal()), []byte(secret.Redacted)))
		return outcome{err: e, reason: reasonOf(e)}
	}
	err = read(body)
	silent := context.Cause(watched)
	switch {
	case err == nil:
		return outcome{}
	case ctx.Err() != nil:
		return outcome{err: contextError(ctx.Err()), reason: reasonContext}
	case silent != nil:
		return outcome{err: replyError(op.ID, resp, silent), reason: reasonBrokenReply}
	case body.err != nil || errors.Is(err, io.ErrUnexpectedEOF):
		return outcome{err: replyError(op.ID, resp, err), reason: reasonBrokenReply}
	}
	return outcome{err: replyError(op.ID, resp, err), reason: reasonBadReply}
}

// noReply says what became of a request that got no reply. The address is left out: its query may be personal.
func noReply(ctx, watched context.Context, err error, neverSent bool) outcome {
	if ctx.Err() != nil {
		return outcome{err: contextError(ctx.Err()), reason: reasonContext}
	}
	if urlErr := (*url.Error)(nil); errors.As(err, &urlErr) {
		err = urlErr.Err
	}
	err = cmp.Or(context.Cause(watched), err)
	o := outcome{err: &Error{kind: ErrConnection, cause: err}, reason: reasonNoReply}
	if certificate := (*tls.CertificateVerificationError)(nil); errors.As(err, &certificate) {
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

// traceConnection returns a context for a request, and a function that reports whether the request is known to have got no
// connection, so that nothing of it was sent. It is false for an HTTP client that doesn't tell.
func traceConnection(ctx context.Context) (traced context.Context, neverSent func() bool) {
	var wanted, got atomic.Bool
	traced = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) { wanted.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { got.Store(true) },
	})
	return traced, func() bool { return wanted.Load() && !got.Load() }
}
