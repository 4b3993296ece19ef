package ringcentral

import (
	"bytes"
	"context"
	"errors"
	"fmt"
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

// WithSecondPass reads a list again after its end, for programs to which it matters that a record is absent. Lists may change while they
// are read: records that are deleted, created or moved by others shift those that follow from page to page. The iterators notice that by the
// number of records that each page reports, and read again what may have shifted. They can't notice as many deletions as creations between two
// pages, nor a record that moves within the list: one such change during a list of ten pages makes them miss 0.5% of its records on average.
//
// With this option, a list of several pages is read until a pass has all records of the one before it in the same order, which shows that
// nothing shifted; records that only a later pass finds come last. It takes twice as many requests if nothing changes. After five passes that
// differ, the list ends with [ErrListChanged]. Lists that come as one page are not read again. Calls that are not lists ignore the option.
func WithSecondPass() CallOption {
	return func(c *callConfig) error { c.verify = true; return nil }
}

// list returns the records of a list. fetch reads one page; its last argument is nil if the page can't be chosen. id identifies a record; it is
// nil if the records have no ID.
func list[T any](
	ctx context.Context, c *Client, op *api.Operation, first *int32, opts []CallOption, id func(*T) string,
	fetch func(ctx context.Context, page *int32) (paging.Page[T], error),
) iter.Seq2[*T, error] {
	config, err := severalRequests(op, opts)
	if err == nil && config.verify && id == nil && op.Paging.MaxPerPage > 0 {
		err = fmt.Errorf("ringcentral: %s: WithSecondPass: the records have no ID", op.ID)
	}
	if err != nil {
		return func(yield func(*T, error) bool) { yield(nil, err) }
	}
	source := paging.Source[T]{ID: id, First: valueOf(first), Ahead: c.prefetch, Verify: config.verify, Beyond: isNoPage}
	source.Fetch = func(ctx context.Context, number int32) (paging.Page[T], error) {
		page, err := fetch(ctx, &number)
		if err == nil && config.progress != nil {
			config.progress(Progress{op.ID, int(page.Number), len(page.Records), int(page.TotalPages), int(page.TotalElements)})
		}
		return page, err
	}
	return source.Records(ctx)
}

// isNoPage reports whether an error may mean that a list no longer has the page.
func isNoPage(err error) bool { return errors.Is(err, ErrNotFound) || errors.Is(err, ErrInvalid) }

func valueOf[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
