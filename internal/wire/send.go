package wire

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"sync/atomic"
	"time"
)

// Limits are those of one request and its reply.
type Limits struct {
	// Silence is the longest time without a byte of the reply. A body may take twice as long, and a second for each KiB.
	Silence  time.Duration
	MaxReply int64 // bytes of the reply's body, after decompression
}

// Reply is the reply to a request. Its body is what [Reply.Read] reads. It must be ended with [Reply.Finish].
type Reply struct {
	Limits
	Status int
	Header http.Header
	Size   int64 // of the body, in bytes; -1 if the platform didn't say

	caller context.Context // of the request
	ctx    context.Context // the same, which timer cancels
	cancel context.CancelCauseFunc
	timer  *time.Timer // cancels with ErrSilent unless it is reset

	trace       httptrace.ClientTrace
	wanted, got atomic.Bool // a connection

	body     io.ReadCloser
	n        int64         // bytes read
	spent    time.Duration // reading them
	err      error         // why reading the body failed; nil at its end
	outlives bool          // Finish: the body belongs to somebody else
}

// Send sends req once. The error doesn't show the address, whose query may be personal; it is an [*UnsentError] if the
// request is known not to have left. It is the error of a context only if ctx has ended.
func Send(ctx context.Context, client *http.Client, req *http.Request, limits Limits) (*Reply, error) {
	r := &Reply{Limits: limits, caller: ctx}
	r.ctx, r.cancel = context.WithCancelCause(ctx)
	r.timer = time.AfterFunc(limits.Silence, r.fallSilent)
	// A client that doesn't report its connections leaves open whether the request was sent.
	r.trace.GetConn, r.trace.GotConn = r.wants, r.gets
	resp, err := client.Do(req.WithContext(httptrace.WithClientTrace(r.ctx, &r.trace)))
	if err == nil && r.silent() {
		_ = resp.Body.Close() // too late, and perhaps only because the connection is being closed
		err = ErrSilent
	}
	if err != nil {
		err = r.failure(err)
		r.release()
		return nil, err
	}
	r.Status, r.Header, r.Size, r.body = resp.StatusCode, resp.Header, resp.ContentLength, resp.Body
	if r.Status < http.StatusOK { // what follows a change of the protocol is no body, and the context doesn't end it
		_ = r.body.Close()
		r.body = http.NoBody
	}
	r.timer.Reset(r.Silence)
	return r, nil
}

// failure is the error of a request without a reply.
func (r *Reply) failure(err error) error {
	if urlErr, ok := errors.AsType[*url.Error](err); ok {
		err = urlErr.Err
	}
	if r.silent() {
		err = ErrSilent
	}
	err = OwnTime(r.caller, err)
	if r.wanted.Load() && !r.got.Load() {
		return &UnsentError{err}
	}
	return err
}

func (r *Reply) wants(string)               { r.wanted.Store(true) }
func (r *Reply) gets(httptrace.GotConnInfo) { r.got.Store(true) }

func (r *Reply) fallSilent() { r.cancel(ErrSilent) }

func (r *Reply) silent() bool { return errors.Is(context.Cause(r.ctx), ErrSilent) }

func (r *Reply) release() {
	r.timer.Stop()
	r.cancel(nil)
}
