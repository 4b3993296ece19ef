package wire

import (
	"bytes"
	"strconv"
	"sync"
)

// maxPooled is the largest buffer that is kept for the next reply: larger ones are rare and would only lie about.
const maxPooled = 4 << 20

var buffers = sync.Pool{New: func() any { return new(Buffer) }}

// Buffer holds a body. Its memory is used again after Release.
type Buffer struct{ bytes.Buffer }

// Release ends the use of the buffer and of its bytes.
func (b *Buffer) Release() {
	if b.Cap() <= maxPooled {
		buffers.Put(b)
	}
}

// Whole reads the body to its end.
func (r *Reply) Whole() (*Buffer, error) {
	buffer := buffers.Get().(*Buffer)
	buffer.Reset()
	if size, err := strconv.Atoi(r.Header.Get("Content-Length")); err == nil && size < maxPooled {
		buffer.Grow(max(size, 0) + bytes.MinRead) // so that the end of the body is found without growing
	}
	if _, err := buffer.ReadFrom(r); err != nil {
		buffer.Release()
		return nil, err
	}
	return buffer, nil
}
