package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

const (
	defaultMaxReply = 64 << 20 // bytes
	defaultSilence  = 60 * time.Second
	maxErrorBody    = 64 << 10 // bytes of an error reply; the rest is not read
)

var errSilent = errors.New("the platform fell silent")

// lenient is how replies are decoded: what is odd but understandable is taken.
var lenient = json.JoinOptions(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))

// watch ends an attempt when the platform is silent for too long, before its reply begins or within it.
type watch struct {
	silence time.Duration
	timer   *time.Timer
}

func newWatch(ctx context.Context, silence time.Duration) (context.Context, *watch, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	w := &watch{silence, time.AfterFunc(silence, func() { cancel(errSilent) })}
	return ctx, w, func() {
		w.timer.Stop()
		cancel(nil)
	}
}

// replyBody is the body of a reply, with a limit to its size after decompression and to the silence within it.
type replyBody struct {
	io.ReadCloser
	watch *watch
	n     int64
	left  int64
	limit int64
	err   error // why reading failed; nil at the end of the body
}

func (c *Client) newReplyBody(resp *http.Response, w *watch) *replyBody {
	w.timer.Reset(w.silence)
	return &replyBody{ReadCloser: resp.Body, watch: w, left: c.maxReply, limit: c.maxReply}
}

func (b *replyBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if n > 0 && b.watch.silence > 0 {
		b.watch.timer.Reset(b.watch.silence)
	}
	b.n += int64(n)
	if b.left -= int64(n); b.left < 0 {
		return 0, fmt.Errorf("the reply is larger than %d bytes", b.limit)
	}
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}

// finish reads what is left of the body, if that is little and comes soon, so that the connection can be used again.
func (b *replyBody) finish() {
	if b.err == nil && b.left >= 0 {
		b.watch.silence = 0
		b.watch.timer.Reset(time.Second)
		_, _ = io.CopyN(io.Discard, b.ReadCloser, maxErrorBody)
	}
	_ = b.Close()
}

// decode reads a reply into target. The error doesn't quote the reply.
func decode(body *replyBody, target any) error {
	err := json.UnmarshalRead(body, target, lenient)
	var odd *json.SemanticError
	switch {
	case err == nil, body.err != nil, body.left < 0:
	case body.n == 0:
		return errors.New("the reply has no body")
	case errors.As(err, &odd):
		return fmt.Errorf("%s can't be a %v", cmp.Or(string(odd.JSONPointer), "the reply"), odd.GoType)
	}
	return err
}
