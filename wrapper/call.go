package ringcentral

import (
	"bytes"
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// input is what a caller passes to an operation besides the ids of its path.
type input = request.Input

// acceptJSON and acceptAny are shared by all requests: setting a header replaces the list and does not change it.
var acceptJSON, acceptAny = []string{"application/json"}, []string{"*/*"}

// newRequest makes the request of an operation, without the token.
func (c *Client) newRequest(op *api.Operation, ids []ID, in *input, opts []CallOption) (*http.Request, *callConfig, error) {
	req, err := request.New(c.serverOf(op).URL, op, c.account, ids, in)
	if err != nil {
		return nil, nil, err
	}
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if op.File {
		req.Header["Accept"] = acceptAny
	}
	if c.language != "" {
		req.Header.Set("Accept-Language", c.language)
	}
	config, err := callConfigOf(req.Header, opts)
	return req, config, err
}

// call carries out an operation whose reply is a JSON object. The generated methods use it.
func call[T any](ctx context.Context, c *Client, op *api.Operation, ids []ID, in input, opts []CallOption, decode func(*jsonread.Reader, *T)) (*T, error) {
	var result *T
	err := c.do(ctx, op, ids, &in, opts, func(body *wire.Reply, wanted *Reply) error {
		buffer, err := body.Whole() // reading all of it first is faster, and a truncated reply is noticed before anything is decoded
		if err != nil {
			return err
		}
		defer buffer.Release()
		if wanted != nil {
			wanted.Body = bytes.Clone(buffer.Bytes())
		}
		result = new(T) // nothing of a broken reply gets into the next one
		return jsonread.Object(buffer.Bytes(), result, decode)
	})
	if err != nil {
		return nil, err
	}
	return result, nil
}

// callNoReply carries out an operation whose reply is empty.
func callNoReply(ctx context.Context, c *Client, op *api.Operation, ids []ID, in input, opts []CallOption) error {
	return c.do(ctx, op, ids, &in, opts, func(body *wire.Reply, wanted *Reply) (err error) {
		if wanted != nil {
			wanted.Body, err = io.ReadAll(body)
		}
		return err
	})
}

// list returns the records of a list. fetch reads one page; its first argument is nil if the page can't be chosen.
func list[T any](ctx context.Context, c *Client, op *api.Operation, first *int32, opts []CallOption, fetch func(ctx context.Context, page *int32) (paging.Page[T], error)) iter.Seq2[*T, error] {
	config, err := severalRequests(op, opts)
	if err != nil {
		return func(yield func(*T, error) bool) { yield(nil, err) }
	}
	return paging.Records(ctx, valueOf(first), c.prefetch, func(ctx context.Context, number int32) (paging.Page[T], error) {
		page, err := fetch(ctx, &number)
		if err == nil && config.progress != nil {
			config.progress(Progress{op.ID, int(page.Number), len(page.Records), int(page.TotalPages), int(page.TotalElements)})
		}
		return page, err
	})
}

func valueOf[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
