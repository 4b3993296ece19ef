package wire

import (
	"errors"
	"fmt"
	"io"
	"time"
)

// MaxErrorBody is how much of the body of an error is worth reading, in bytes.
const MaxErrorBody = 64 << 10

// Read reads the body. It fails after the longest silence and when the body turns out to be too large.
func (r *Reply) Read(p []byte) (int, error) {
	n, err := r.body.Read(p)
	if n > 0 {
		r.timer.Reset(r.Silence)
	}
	if r.n += int64(n); r.n > r.MaxReply {
		return 0, fmt.Errorf("the reply is larger than %d bytes", r.MaxReply)
	}
	if err != nil && err != io.EOF {
		r.err = err
	}
	return n, err
}

// Broken reports whether err, with which reading the body or what it holds has ended, means that the body did not come whole.
// It returns why, else nil.
func (r *Reply) Broken(err error) error {
	switch {
	case r.silent():
		return ErrSilent
	case r.err != nil, errors.Is(err, io.ErrUnexpectedEOF):
		return err
	}
	return nil
}

// Keep returns the body for use after Finish. The caller may take any time between reads, and must close it.
func (r *Reply) Keep() io.ReadCloser {
	r.outlives = true
	r.timer.Stop()
	return ownedBody{r}
}

type ownedBody struct{ reply *Reply }

func (k ownedBody) Read(p []byte) (int, error) {
	k.reply.timer.Reset(k.reply.Silence)
	defer k.reply.timer.Stop()
	return k.reply.Read(p)
}

func (k ownedBody) Close() error {
	defer k.reply.release()
	return k.reply.body.Close()
}

// Finish ends the reply, unless its body was kept. It reads what is left of the body, if that is little and comes soon, so
// that the connection can be used again.
func (r *Reply) Finish() {
	switch {
	case r.outlives:
		return
	case r.err != nil || r.n > r.MaxReply:
		_ = r.body.Close()
	default:
		r.timer.Reset(time.Second)
		Drain(r.body)
	}
	r.release()
}

// Drain reads what is left of a body, within reason, so that its connection can be used again, and closes it.
func Drain(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, MaxErrorBody)
	_ = body.Close()
}
