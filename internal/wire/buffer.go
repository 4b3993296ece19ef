package wire

import (
	"errors"
	"io"
	"strconv"
	"sync"
)

const (
	maxPooled = 4 << 20 // the largest buffer that is kept for the next reply: larger ones are rare and would only lie about
	minRead   = 512     // bytes of room for a read, so that the end of a body whose length is known is found without growing
	block     = 64 << 10
)

var buffers = sync.Pool{New: func() any { return new(Buffer) }}

// Buffer holds a body. Its memory is used again after Release.
type Buffer struct{ data []byte }

// Bytes returns the body.
func (b *Buffer) Bytes() []byte { return b.data }

// Release ends the use of the buffer and of its bytes.
func (b *Buffer) Release() {
	if cap(b.data) <= maxPooled {
		buffers.Put(b)
	}
}

// grow makes room for more bytes. Large buffers are hardly larger than they have to be: pages of a list have similar sizes,
// several are read at once, and a buffer that had to be twice as large for a few bytes would stay so.
func (b *Buffer) grow(more int) {
	size := len(b.data) + more
	if size <= cap(b.data) {
		return
	}
	if size > block {
		size = (size + block - 1) / block * block
	}
	grown := make([]byte, len(b.data), size)
	copy(grown, b.data)
	b.data = grown
}

// Whole reads the body to its end.
func (r *Reply) Whole() (*Buffer, error) {
	b := buffers.Get().(*Buffer)
	b.data = b.data[:0]
	if size, err := strconv.Atoi(r.Header.Get("Content-Length")); err == nil && size > 0 && size < maxPooled {
		b.grow(size + minRead)
	}
	for {
		if cap(b.data)-len(b.data) < minRead {
			b.grow(max(minRead, len(b.data))) // of unknown length: twice as much
		}
		n, err := r.Read(b.data[len(b.data):cap(b.data)])
		b.data = b.data[:len(b.data)+n]
		if errors.Is(err, io.EOF) {
			return b, nil
		}
		if err != nil {
			b.Release()
			return nil, err
		}
	}
}
