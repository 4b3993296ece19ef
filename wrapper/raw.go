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
	build := func(server string) (*http.Request, error) { return in.build(op, server) }
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

func (in *RawRequest) build(op *Operation, server string) (*http.Request, error) {
	if wanted := strings.Count(op.Path, "{"); wanted != len(in.IDs) {
		return nil, fmt.Errorf("the path %s takes %d ids, not %d", op.Path, wanted, len(in.IDs))
	}
	path := op.Path
	for _, id := range in.IDs {
		before, after, _ := strings.Cut(path, "{")
		_, after, _ = strings.Cut(after, "}")
		path = before + id.String() + after
	}
	address, err := url.Parse(server)
	if err != nil {
		return nil, err
	}
	address = address.JoinPath(path)
	address.RawQuery = in.Query.Encode()
	req, err := http.NewRequest(op.Method, address.String(), bytes.NewReader(in.Body))
	if err == nil && in.Body != nil {
		req.Header.Set("Content-Type", cmp.Or(in.ContentType, "application/json"))
	}
	return req, err
}
