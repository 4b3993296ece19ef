package ringcentral

import (
	"bytes"
	"errors"
	"strconv"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

var errNoBody = errors.New("the reply has no body")

// maxPooled is the largest buffer that is kept for the next reply: larger ones are rare and would only lie about.
const maxPooled = 4 << 20

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// decode reads a reply whole, then into target, which keeps nothing of the buffer. Reading first is faster than decoding
// from the stream, and a reply that breaks off is known before anything is decoded. The error doesn't quote the reply.
func decode(body *wire.Reply, target any) error {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	defer func() {
		if buffer.Cap() <= maxPooled {
			buffers.Put(buffer)
		}
	}()
	if size, err := strconv.Atoi(body.Header.Get("Content-Length")); err == nil && size < maxPooled {
		buffer.Grow(max(size, 0) + bytes.MinRead) // so that the end of the body is found without growing
	}
	if _, err := buffer.ReadFrom(body); err != nil {
		return err
	}
	if buffer.Len() == 0 {
		return errNoBody
	}
	return decodeBytes(buffer.Bytes(), target)
}

func decodeBytes(data []byte, target any) error {
	if value, ok := target.(jsonread.Value); ok {
		return jsonread.Unmarshal(data, value)
	}
	return json.Unmarshal(data, target, jsonread.Lenient)
}
