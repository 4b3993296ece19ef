package ringcentral

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Why an attempt failed, in words that are safe to log. They decide whether it is repeated.
const (
	reasonRateLimited  = "rate limited"           // a 429
	reasonUnavailable  = "platform not available" // a 503 with Retry-After
	reasonNoConnection = "no connection"          // so nothing was sent
	reasonServer       = "platform failure"       // any other 5xx, and 408
	reasonNoReply      = "no reply"               // sent, and perhaps carried out
	reasonBrokenReply  = "broken reply"           // the body did not arrive completely
	reasonUnauthorized = "token rejected"         // a 401
	reasonRefused      = "refused"                // any other 4xx
	reasonBadReply     = "reply not understood"   // the body arrived completely and is not what it should be
	reasonNotTrusted   = "server not trusted"     // because of its certificate
	reasonNotSent      = "not sent"               // the rate limit did not allow it
	reasonNoToken      = "no access token"
	reasonNoBody       = "body can't be read again"
	reasonContext      = "context ended"
)

// outcome is the result of one attempt. Without an error it is a success.
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

// maybeDone reports whether the platform may have carried out an attempt that failed.
func (o *outcome) maybeDone() bool {
	if e := o.failure(); e != nil && o.reason == reasonRefused && e.Status/100 != 4 { // a gateway's
		return true
	}
	return slices.Contains([]string{reasonServer, reasonNoReply, reasonBrokenReply, reasonBadReply, reasonContext}, o.reason)
}

// classify reads a reply and says what it means. err is an error of the reply's headers.
func classify(ctx context.Context, op *api.Operation, reply *wire.Reply, err error, req *http.Request, wanted *Reply, read reader) outcome {
	if err != nil {
		return outcome{err: replyError(op.ID, reply.Status, reply.Header, err), reason: reasonBadReply}
	}
	if reply.Status/100 != 2 {
		text, _ := io.ReadAll(io.LimitReader(reply, wire.MaxErrorBody)) // what can't be read is as good as absent
		hider := request.Hider(op, req)
		text = hider.Body(text)
		if wanted != nil {
			wanted.Body = text
		}
		e := newError(op.ID, reply.Status, reply.Header, text)
		e.RequestID = hider.Name(e.RequestID)
		return outcome{err: e, reason: reasonOf(e)}
	}
	if err = read(reply, wanted); err == nil {
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

// reasonOf classifies a reply that is not a success.
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

// noReply ends the reservation of a request that got no reply. It returns the outcome, and why there was none.
func noReply(ctx context.Context, slot throttle.Reservation, err error) (outcome, error) {
	o := outcome{reason: reasonNoReply}
	if unsent, ok := errors.AsType[*wire.UnsentError](err); ok {
		slot.Cancel()
		o.reason, err = reasonNoConnection, unsent.Err
	} else {
		slot.Finish(nil, 0)
	}
	if ctx.Err() != nil {
		return outcome{err: contextError(ctx.Err()), reason: reasonContext}, err
	}
	if _, untrusted := errors.AsType[*tls.CertificateVerificationError](err); untrusted {
		o.reason = reasonNotTrusted
	}
	o.err = &Error{kind: ErrConnection, cause: err}
	return o, err
}

// waitForGroup waits until a request of the group may be sent, and counts it as sent.
func (c *Client) waitForGroup(ctx context.Context, group string) (throttle.Reservation, error) {
	slot, err := c.line.Wait(ctx, group)
	tooLong, ok := errors.AsType[*throttle.TooLongError](err)
	switch {
	case err == nil:
		return slot, nil
	case ok:
		return nil, &Error{RetryAfter: tooLong.Wait, Message: tooLong.Error(), kind: ErrRateLimited, cause: tooLong.Cause}
	case ctx.Err() != nil:
		return nil, contextError(ctx.Err())
	}
	return nil, &Error{Message: "not sent: the budget failed", kind: ErrRateLimited, cause: err}
}
