package ringcentral

import (
	"context"
	"errors"
	"io"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// reason is why an attempt failed. It decides whether the attempt is repeated, and what is known about a write.
type reason uint8

const (
	reasonNone reason = iota
	reasonRateLimited
	reasonUnavailable
	reasonNoConnection
	reasonServer
	reasonNoReply
	reasonBrokenReply
	reasonUnauthorized
	reasonRefused
	reasonUnexpected
	reasonBadReply
	reasonNotTrusted
	reasonProxy
	reasonNotSent
	reasonNoToken
	reasonNoBody
	reasonContext
	reasonContextUnsent
)

// reasons says all about each reason. Only what the platform documents as a refusal leaves no doubt about a write. The
// texts are safe to log.
var reasons = [...]struct {
	text      string
	maybeDone bool // the platform may have carried the operation out
	reads     bool // a read is repeated, and with RepeatWrites PUT and DELETE as well
	writes    bool // a write is always repeated
}{
	reasonNone:          {"", false, false, false},
	reasonRateLimited:   {"rate limited", false, true, true},               // 429
	reasonUnavailable:   {"platform not available", true, true, false},     // 503 with Retry-After
	reasonNoConnection:  {"no connection", false, true, true},              // nothing was sent
	reasonServer:        {"platform failure", true, true, false},           // any other 5xx but 501, and 408
	reasonNoReply:       {"no reply", true, true, false},                   // it was sent
	reasonBrokenReply:   {"broken reply", true, true, false},               // the body did not arrive completely
	reasonUnauthorized:  {"token rejected", false, false, false},           // 401
	reasonRefused:       {"refused", false, false, false},                  // another 4xx of the document
	reasonUnexpected:    {"unexpected status", true, false, false},         // any other status
	reasonBadReply:      {"reply not understood", true, false, false},      // the body arrived completely
	reasonNotTrusted:    {"server not trusted", false, false, false},       // because of a certificate
	reasonProxy:         {"proxy refused", false, false, false},            // 407
	reasonNotSent:       {"not sent", false, false, false},                 // the rate limit did not allow it
	reasonNoToken:       {"no access token", false, false, false},          //
	reasonNoBody:        {"body can't be read again", false, false, false}, //
	reasonContext:       {"context ended", true, false, false},             // after it was sent
	reasonContextUnsent: {"context ended", false, false, false},            // before
}

func (r reason) String() string { return reasons[r].text }

// outcome is the result of one attempt. Without an error it is a success.
type outcome struct {
	err    error
	reason reason
}

// failure returns the *Error of the outcome, or nil.
func (o *outcome) failure() *Error {
	e, _ := errors.AsType[*Error](o.err)
	return e
}

// classify reads a reply and says what it means.
func (t *transaction) classify(ctx context.Context, reply *wire.Reply, read reader) outcome {
	if reply.Status/100 != 2 && !t.public {
		text, _ := io.ReadAll(io.LimitReader(reply, wire.MaxErrorBody)) // what can't be read is as good as absent
		hider := request.Hider(t.op, t.req)
		text = hider.Body(text)
		if t.wanted != nil {
			t.wanted.Body = text
		}
		e := statusError(t.op, reply.Status, reply.Header, text)
		e.RequestID = hider.Name(e.RequestID)
		return outcome{e, e.reason}
	}
	err := read(reply, t.wanted)
	if err == nil {
		return outcome{}
	}
	if wire.Ended(ctx) != nil {
		return outcome{contextError(ctx), reasonContext}
	}
	why := reasonBadReply
	if broken := reply.Broken(err); broken != nil {
		err, why = broken, reasonBrokenReply
	}
	return outcome{replyError(t.op.ID, reply.Status, reply.Header, err), why}
}

// statusError is the error of a reply whose status is not a success.
func statusError(op *api.Operation, status int, header http.Header, body []byte) *Error {
	e := newError(op.ID, status, header, body)
	e.reason = reasonOf(e, op.Method)
	if e.reason == reasonUnexpected && status < http.StatusBadRequest {
		e.kind, e.cause = ErrReply, errStatus
		if header.Get("Location") != "" {
			e.cause = errRedirect
		}
	}
	return e
}

var (
	errStatus   = errors.New("the platform documents no such status")
	errRedirect = errors.New("a redirect, which is not followed")
)

// reasonOf classifies a reply that is not a success.
func reasonOf(e *Error, method string) reason {
	switch status := e.Status; status {
	case http.StatusTooManyRequests:
		return reasonRateLimited
	case http.StatusUnauthorized:
		return reasonUnauthorized
	case http.StatusBadRequest, http.StatusForbidden, http.StatusNotFound, http.StatusConflict:
		return reasonRefused
	case http.StatusProxyAuthRequired:
		return reasonProxy
	case http.StatusRequestTimeout:
		return reasonServer
	case http.StatusNotImplemented:
		return reasonUnexpected
	case http.StatusNotModified:
		if reads(method) {
			return reasonRefused
		}
	default:
		switch {
		case status == http.StatusServiceUnavailable && e.RetryAfter > 0:
			return reasonUnavailable
		case status >= 500:
			return reasonServer
		}
	}
	return reasonUnexpected
}

// noReply ends the reservation of a request that got no reply, and says what that means.
func (t *transaction) noReply(ctx context.Context, slot throttle.Reservation, err error) outcome {
	why, kind := reasonNoReply, ErrConnection
	unsent, never := errors.AsType[*wire.UnsentError](err)
	if never {
		slot.Cancel()
		why, err = reasonNoConnection, unsent.Err
	} else {
		slot.Finish(nil, 0)
	}
	switch {
	case wire.Ended(ctx) != nil && never:
		return outcome{contextError(ctx), reasonContextUnsent}
	case wire.Ended(ctx) != nil:
		return outcome{contextError(ctx), reasonContext}
	case wire.Untrusted(err):
		why, kind = reasonNotTrusted, ErrCertificate
	case never && wire.ProxyRefused(err):
		why, kind = reasonProxy, ErrProxy
	}
	return outcome{&Error{kind: kind, cause: err}, why}
}

// contextError is the error of a call whose context has ended.
func contextError(ctx context.Context) *Error {
	if errors.Is(context.Cause(ctx), session.ErrTimeout) { // the time that a fetch of a token has, not that of a caller
		return &Error{kind: ErrConnection, cause: session.ErrTimeout}
	}
	err := wire.Ended(ctx)
	return &Error{kind: err, cause: err}
}

// waitForGroup waits until a request of the group may be sent, and counts it as sent.
func (c *Client) waitForGroup(ctx context.Context, group string) (throttle.Reservation, error) {
	slot, err := c.line.Wait(ctx, group)
	tooLong, ok := errors.AsType[*throttle.TooLongError](err)
	switch {
	case err == nil:
		return slot, nil
	case ok:
		e := &Error{RetryAfter: tooLong.Wait, Message: tooLong.Error(), kind: ErrRateLimited, cause: tooLong.Cause}
		if errors.Is(context.Cause(ctx), session.ErrTimeout) {
			e.cause = session.ErrTimeout
		}
		return nil, e
	case ctx.Err() != nil:
		return nil, contextError(ctx)
	}
	return nil, &Error{Message: "not sent: the budget failed", kind: ErrRateLimited, cause: err}
}
