package ringcentral

import (
	"bytes"
	"errors"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

var (
	errNoBody   = errors.New("the reply has no body")
	errNoObject = errors.New("the reply is no JSON object")
)

// decode reads a reply whole, then into target, which keeps nothing of the buffer. Reading first is faster than decoding
// from the stream, and a reply that breaks off is known before anything is decoded. The error doesn't quote the reply.
func decode(reply *wire.Reply, target any) error {
	buffer, err := reply.Whole()
	if err != nil {
		return err
	}
	defer buffer.Release()
	if len(buffer.Bytes()) == 0 {
		return errNoBody
	}
	return decodeBytes(buffer.Bytes(), target)
}

func decodeBytes(data []byte, target any) error {
	if start := bytes.TrimLeft(data, " \t\r\n"); len(start) > 0 && start[0] != '{' {
		return errNoObject // all replies are objects, and null would look like one that has nothing to say
	}
	if value, ok := target.(jsonread.Value); ok {
		return jsonread.Unmarshal(data, value)
	}
	return json.Unmarshal(data, target, jsonread.Lenient)
}
