package ringcentral

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

const maxErrorBody = 64 << 10 // bytes of an error reply; the rest is not read

// replyBody is the body of a reply, with a limit to its size after decompression and to the silence within it.
type replyBody struct {
	io.ReadCloser
	header  http.Header
	timer   *time.Timer // ends the attempt unless it is reset
	silence time.Duration
	n, most int64
	err     error  // why reading failed; nil at the end of the body
	release func() // ends the attempt
	kept    bool   // it outlives the attempt
}

func (b *replyBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if n > 0 {
		b.timer.Reset(b.silence)
	}
	if b.n += int64(n); b.n > b.most {
		return 0, fmt.Errorf("the reply is larger than %d bytes", b.most)
	}
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}

// keep hands the body over to the caller, who may take as long between reads as he likes.
func (b *replyBody) keep() io.ReadCloser {
	b.kept = true
	b.timer.Stop()
	return keptBody{b}
}

// keptBody is a body that outlives its attempt.
type keptBody struct{ body *replyBody }

func (k keptBody) Read(p []byte) (int, error) {
	k.body.timer.Reset(k.body.silence)
	defer k.body.timer.Stop()
	return k.body.Read(p)
}

func (k keptBody) Close() error {
	defer k.body.release()
	return k.body.Close()
}

// finish reads what is left of the body, if that is little and comes soon, so that the connection can be used again.
func (b *replyBody) finish() {
	if b.kept {
		return
	}
	if b.err != nil || b.n > b.most {
		_ = b.Close()
		return
	}
	b.timer.Reset(time.Second)
	drain(b.ReadCloser)
}

// drain reads what is left of a body, within reason, so that its connection can be used again.
func drain(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, maxErrorBody)
	_ = body.Close()
}
