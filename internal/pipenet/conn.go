package pipenet

import (
	"io"
	"net"
	"os"
	"sync"
	"time"
)

// capacity is how many bytes may be on the way in one direction. Sockets have room for some, too: the good-bye of TLS does
// not wait for a reader who may have gone.
const capacity = 64 << 10

// connect returns the two ends of a connection.
func connect(addr net.Addr) (client, server net.Conn) {
	there, back := newStream(), newStream()
	return &conn{in: back, out: there, addr: addr}, &conn{in: there, out: back, addr: addr}
}

// conn is one end of a connection.
type conn struct {
	in, out *stream
	addr    net.Addr
}

func (c *conn) Read(p []byte) (int, error) {
	return c.in.move(&c.in.reader, func(s *stream) (n int, done bool, err error) {
		if len(s.data) == 0 && s.writer.gone {
			return 0, true, io.EOF
		}
		n = copy(p, s.data)
		s.data = s.data[n:]
		return n, n > 0 || len(p) == 0, nil
	})
}

func (c *conn) Write(p []byte) (int, error) {
	return c.out.move(&c.out.writer, func(s *stream) (n int, done bool, err error) {
		if s.reader.gone {
			return 0, true, io.ErrClosedPipe
		}
		n = min(len(p), capacity-len(s.data))
		s.data = append(s.data, p[:n]...)
		p = p[n:]
		return n, len(p) == 0, nil
	})
}

func (c *conn) Close() error {
	c.in.change(func() { c.in.reader.gone = true })
	c.out.change(func() { c.out.writer.gone = true })
	return nil
}

func (c *conn) LocalAddr() net.Addr  { return c.addr }
func (c *conn) RemoteAddr() net.Addr { return c.addr }

func (c *conn) SetDeadline(t time.Time) error {
	_ = c.SetReadDeadline(t)
	return c.SetWriteDeadline(t)
}

func (c *conn) SetReadDeadline(t time.Time) error {
	c.in.change(func() { c.in.reader.deadline = t })
	return nil
}

func (c *conn) SetWriteDeadline(t time.Time) error {
	c.out.change(func() { c.out.writer.deadline = t })
	return nil
}

// stream is one direction of a connection.
type stream struct {
	mu             sync.Mutex
	data           []byte // written and not yet read
	reader, writer side
	changed        chan struct{} // closed and replaced at each change
}

// side is one of the two that use a stream.
type side struct {
	gone     bool
	deadline time.Time // zero: none
}

func newStream() *stream { return &stream{changed: make(chan struct{})} }

// move calls step, which moves some bytes for one side, now and after each change, until it is done. It returns how many bytes
// were moved.
func (s *stream) move(by *side, step func(*stream) (n int, done bool, err error)) (total int, err error) {
	for {
		s.mu.Lock()
		deadline, changed := by.deadline, s.changed
		switch {
		case by.gone:
			s.mu.Unlock()
			return total, net.ErrClosed
		case !deadline.IsZero() && !time.Now().Before(deadline):
			s.mu.Unlock()
			return total, os.ErrDeadlineExceeded
		}
		n, done, err := step(s)
		if n > 0 {
			changed = s.signal()
		}
		s.mu.Unlock()
		if total += n; done {
			return total, err
		}
		await(changed, deadline)
	}
}

// await waits for a change, or until the deadline.
func await(changed <-chan struct{}, deadline time.Time) {
	if deadline.IsZero() {
		<-changed
		return
	}
	timer := time.NewTimer(time.Until(deadline))
	defer timer.Stop()
	select {
	case <-changed:
	case <-timer.C:
	}
}

// change makes a change and wakes those who wait for one.
func (s *stream) change(what func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	what()
	s.signal()
}

// signal wakes those who wait for a change and returns what to wait for next. s.mu is held.
func (s *stream) signal() chan struct{} {
	close(s.changed)
	s.changed = make(chan struct{})
	return s.changed
}
