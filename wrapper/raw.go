package ringcentral

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"net/url"
	"path"
	"strconv"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
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
	var result Reply
	err := c.do(ctx, cleaned(op), in.IDs, in.input(), opts, func(body *wire.Reply, wanted *Reply) (err error) {
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

// cleaned returns op with a path in which no element is "." or "..": an operation made by the caller may have any path.
func cleaned(op *Operation) *Operation {
	if clean := path.Clean("/" + op.Path); clean != op.Path {
		op = new(*op)
		op.Path = clean
	}
	return op
}

func (in *RawRequest) input() *input {
	raw := &input{query: in.Query.Encode(), raw: in.Body, mime: cmp.Or(in.ContentType, "application/json")}
	if len(in.Form) > 0 {
		raw.form = in.Form
	}
	return raw
}

// List returns the records of all pages of an operation that lists something, as they arrived. It reads ahead and fails as the
// typed iterators do. Pages are as large as the platform allows unless the request says otherwise, and the list starts with
// the page that it names.
func (c *Client) List(ctx context.Context, op *Operation, in RawRequest, opts ...CallOption) iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		if op.Paging == nil {
			yield(nil, fmt.Errorf("ringcentral: %s: the operation does not list anything", op.ID))
			return
		}
		first, err := in.firstPage(op.Paging)
		if err != nil {
			yield(nil, fmt.Errorf("ringcentral: %s: %w", op.ID, err))
			return
		}
		records := list(ctx, c, op, &first, opts, func(ctx context.Context, page *int32) (api.Page[json.RawMessage], error) {
			return c.rawPage(ctx, op, in, *page, opts)
		})
		for record, err := range records {
			if !yield(valueOf(record), err) {
				return
			}
		}
	}
}

func (c *Client) rawPage(ctx context.Context, op *Operation, in RawRequest, number int32, opts []CallOption) (api.Page[json.RawMessage], error) {
	var page api.Page[json.RawMessage]
	in, err := in.ofPage(op.Paging, number)
	if err != nil {
		return page, fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	err = c.do(ctx, op, in.IDs, in.input(), opts, func(body *wire.Reply, _ *Reply) error {
		data, err := io.ReadAll(body)
		if err != nil {
			return err
		}
		page = api.Page[json.RawMessage]{}
		err = decodeObject(data, &page, func(r *jsonread.Reader, page *api.Page[json.RawMessage]) { readRawPage(r, op.Paging, page) })
		if op.Paging.MaxPerPage == 0 {
			page.TotalPages = number // there is only this page
		}
		return err
	})
	return page, err
}

// readRawPage reads a page. Its records are parts of the reply's body.
func readRawPage(r *jsonread.Reader, paging *api.Paging, page *api.Page[json.RawMessage]) {
	eachMember(r, func(name string) {
		switch name {
		case paging.Records:
			for ok := r.List(); ok && r.Element(); {
				page.Records = append(page.Records, json.RawMessage(r.Raw()))
			}
		case "paging":
			eachMember(r, func(name string) {
				switch name {
				case "page":
					r.Int32(&page.Number)
				case "perPage":
					r.Int32(&page.PerPage)
				case "pageEnd":
					r.Int32(&page.End)
				case cmp.Or(paging.TotalPages, "totalPages"):
					r.Int32(&page.TotalPages)
				case cmp.Or(paging.TotalElements, "totalElements"):
					r.Int32(&page.TotalElements)
				default:
					r.Skip()
				}
			})
		case "navigation":
			eachMember(r, func(name string) {
				page.HasNavigation = true
				page.HasNext = page.HasNext || name == "nextPage"
				r.Skip()
			})
		default:
			r.Skip()
		}
	})
}

// eachMember calls read with the name of each member of an object; read has to read or skip the value.
func eachMember(r *jsonread.Reader, read func(name string)) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		read(string(name))
	}
}

// firstPage returns the page that a request asks for.
func (in *RawRequest) firstPage(paging *api.Paging) (int32, error) {
	text := in.Query.Get("page")
	if paging.InBody != "" || text == "" {
		return 1, nil
	}
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil || n < 1 {
		return 0, errors.New("page is not a positive number")
	}
	return int32(n), nil
}

// ofPage returns the request for one page.
func (in RawRequest) ofPage(paging *api.Paging, number int32) (RawRequest, error) {
	if paging.MaxPerPage == 0 {
		return in, nil
	}
	if paging.InBody != "" {
		var err error
		in.Body, err = pageInBody(in.Body, paging, number)
		return in, err
	}
	query := url.Values{}
	maps.Copy(query, in.Query)
	query.Set("page", strconv.Itoa(int(number)))
	if !query.Has("perPage") {
		query.Set("perPage", strconv.Itoa(int(paging.MaxPerPage)))
	}
	in.Query = query
	return in, nil
}

// pageInBody returns a body that asks for a page.
func pageInBody(body []byte, paging *api.Paging, number int32) ([]byte, error) {
	whole := map[string]any{}
	if len(body) > 0 {
		if err := json.Unmarshal(body, &whole); err != nil {
			return nil, errors.New("the body is not a JSON object")
		}
	}
	at := whole
	if paging.InBody != "." {
		inner, ok := whole[paging.InBody].(map[string]any)
		if !ok {
			inner = map[string]any{}
			whole[paging.InBody] = inner
		}
		at = inner
	}
	at["page"] = number
	if at["perPage"] == nil {
		at["perPage"] = paging.MaxPerPage
	}
	return json.Marshal(whole)
}
