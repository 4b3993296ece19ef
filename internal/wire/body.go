package wire

import (
	"errors"
	"fmt"
	"io"
	"time"
)

// MaxErrorBody is how much of the body of an error is worth reading, in bytes.
const MaxErrorBody = 64 << 10

// leastRate is how many bytes of a body have to come in a second, on average, once twice the longest silence is over.
const leastRate = 1 << 10

// Read reads the body. It fails after the longest silence, when the body comes too slowly, and when it turns out to be
// too large.
func (r *Reply) Read(p []byte) (int, error) {
	began := time.Now()
	n, err := r.body.Read(p)
	r.spent += time.Since(began)
	if r.n += int64(n); r.n > r.MaxReply {
		return 0, fmt.Errorf("the reply is larger than %d bytes", r.MaxReply)
	}
	if n > 0 {
		r.timer.Reset(min(r.Silence, r.allowed()))
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = OwnTime(r.caller, err)
		r.err = err
	}
	return n, err
}

// allowed returns how much more time there is for reading the body unless more of it comes. Without it, a byte in each
// period of silence would keep a call going for ever.
func (r *Reply) allowed() time.Duration {
	return 2*min(r.Silence, 24*time.Hour) + time.Duration(r.n/leastRate)*time.Second - r.spent
}

// Broken reports whether err, with which reading the body or what it holds has ended, means that the body did not come whole.
// It returns why, else nil.
func (r *Reply) Broken(err error) error {
	switch {
	case r.silent() && r.allowed() <= 0:
		return ErrSlow
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
	k.reply.timer.Reset(min(k.reply.Silence, max(k.reply.allowed(), 0)))
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
