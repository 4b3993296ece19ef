package ringcentral

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// RawRequest is a request in the form in which it travels.
type RawRequest struct {
	IDs         []ID // of the path, in its order
	Query       url.Values
	ContentType string // of Body; "application/json" if empty
	Body        []byte // nil if there is none
}

// RawReply is a reply in the form in which it came.
type RawReply struct {
	ContentType string
	Body        []byte // empty if there is none
}

// Do carries out any operation without the types of its method, for programs that learn only when they run what to ask.
// It authenticates, waits and fails as the method does. The operation is one of [Operations], or one of your own making
// for what this version doesn't know; its path is always one of the platform's, never an address elsewhere.
func (c *Client) Do(ctx context.Context, op *Operation, in RawRequest, opts ...CallOption) (*RawReply, error) {
	build := func(string) (*http.Request, error) { return in.build(c, op) }
	var reply *RawReply
	err := c.do(ctx, op, opts, build, in.IDs, func(body *wire.Reply) error {
		content, err := io.ReadAll(body)
		reply = &RawReply{ContentType: body.Header.Get("Content-Type"), Body: content}
		return err
	})
	if err != nil {
		return nil, err
	}
	return reply, nil
}

func (in *RawRequest) build(c *Client, op *Operation) (*http.Request, error) {
	if wanted := strings.Count(op.Path, "{"); wanted != len(in.IDs) {
		return nil, fmt.Errorf("the path %s takes %d ids, not %d", op.Path, wanted, len(in.IDs))
	}
	req := wire.NewRequest(c.base, op.Method, op.Path, in.IDs)
	req.URL = req.URL.JoinPath() // an operation of the caller's own making may have any path
	req.URL.RawQuery = in.Query.Encode()
	if in.Body != nil {
		req.Header.Set("Content-Type", cmp.Or(in.ContentType, "application/json"))
		req.ContentLength = int64(len(in.Body))
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(in.Body)), nil }
		req.Body, _ = req.GetBody()
	}
	return req, nil
}
