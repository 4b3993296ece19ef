package ringcentral

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net/url"
	"path"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// RawRequest is a request in the form in which it is sent.
type RawRequest struct {
	IDs         []ID // of the path, in its order, without the account's
	Query       url.Values
	ContentType string      // of Body; "application/json" if empty
	Body        []byte      // nil if there is none
	Form        []FormField // a multipart form in place of Body, if it has any fields
}

// Do carries out any operation without the types of its method, for programs that learn only at run time what to call. It
// authenticates, waits, retries and fails as the method does. The operation is one of [Operations], or one made by the caller
// for what this version doesn't know; its path is always below the address of the platform.
func (c *Client) Do(ctx context.Context, op *Operation, in RawRequest, opts ...CallOption) (*Reply, error) {
	if clean := path.Clean("/" + op.Path); clean != op.Path { // an operation made by the caller may have any path
		op = new(*op)
		op.Path = clean
	}
	var result Reply
	err := c.do(ctx, op, in.IDs, in.input(), opts, func(body *wire.Reply, wanted *Reply) (err error) {
		result.fill(body)
		result.Body, err = io.ReadAll(body)
		if wanted != nil {
			wanted.Body = result.Body
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return &result, nil
}

func (in *RawRequest) input() *input {
	raw := &input{Query: in.Query.Encode(), Raw: in.Body, ContentType: cmp.Or(in.ContentType, "application/json")}
	if len(in.Form) > 0 {
		raw.Form = fieldsOf(in.Form)
	}
	return raw
}

// List returns the records of all pages of an operation that lists something, as they arrived. It reads ahead and fails as the
// typed iterators do. Pages are as large as the platform allows unless the request says otherwise, and the list starts with
// the page that it names. Records without an ID of their own are told apart by that of their extension, or else by their content.
func (c *Client) List(ctx context.Context, op *Operation, in RawRequest, opts ...CallOption) iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		first, err := paging.First(op.Paging, in.Query)
		if err != nil {
			yield(nil, fmt.Errorf("ringcentral: %s: %w", op.ID, err))
			return
		}
		for record, err := range list(ctx, c, op, &first, opts, paging.RawID, func(ctx context.Context, number *int32) (paging.Page[json.RawMessage], error) {
			return c.rawPage(ctx, op, in, *number, opts)
		}) {
			if !yield(valueOf(record), err) {
				return
			}
		}
	}
}

// Batch reads many objects with an operation that takes several ids in the last place of its path, up to 30 with each request; before
// are the ids that stand before it. It yields one item for each of ids, in their order, as they arrived, and fails as the typed methods for
// many objects do, such as [Client.ReadExtensions]. Where the platform takes no list of ids, it reads one by one.
func (c *Client) Batch(ctx context.Context, op *Operation, before, ids []ID, opts ...CallOption) iter.Seq[BatchItem[json.RawMessage]] {
	return batcher[json.RawMessage]{client: c, op: op, size: 30, path: before, opts: opts, decode: func(r *jsonread.Reader, value *json.RawMessage) {
		*value = bytes.Clone(r.Raw())
	}}.read(ctx, ids)
}

func (c *Client) rawPage(ctx context.Context, op *Operation, in RawRequest, number int32, opts []CallOption) (paging.Page[json.RawMessage], error) {
	var page paging.Page[json.RawMessage]
	var err error
	if in.Query, in.Body, err = paging.Choose(op.Paging, number, in.Query, in.Body); err != nil {
		return page, fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	err = c.do(ctx, op, in.IDs, in.input(), opts, func(body *wire.Reply, _ *Reply) error {
		data, err := io.ReadAll(body)
		if err != nil {
			return err
		}
		page = paging.Page[json.RawMessage]{}
		return jsonread.Object(data, &page, func(r *jsonread.Reader, page *paging.Page[json.RawMessage]) { paging.Read(r, op.Paging, number, page) })
	})
	return page, err
}
