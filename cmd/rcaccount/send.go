package main

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"net/url"
	"strconv"
	"sync/atomic"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// request is one call of an operation.
type request struct {
	op          *operation
	ids         []ringcentral.ID
	query       url.Values
	contentType string
	body        []byte
}

// send carries a request out and returns its reply as it came.
func (a *app) send(ctx context.Context, r request) (*ringcentral.RawReply, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	var options []ringcentral.CallOption
	if _, file := r.op.reply(); file {
		options = append(options, ringcentral.WithHeader("Accept", "*/*"))
	}
	in := ringcentral.RawRequest{IDs: r.ids, Query: r.query, ContentType: r.contentType, Body: r.body}
	return client.Do(ctx, r.op.Operation, in, options...)
}

// read carries a request out and returns the JSON that came.
func (a *app) read(ctx context.Context, id string, ids ...ringcentral.ID) (jsontext.Value, error) {
	reply, err := a.send(ctx, request{op: operationNamed(id), ids: ids})
	if err != nil {
		return nil, err
	}
	return checked(id, reply.Body)
}

func checked(id string, body []byte) (jsontext.Value, error) {
	if value := jsontext.Value(body); value.IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)) {
		return value, nil
	}
	return nil, fmt.Errorf("%s: %w: it is no JSON", id, ringcentral.ErrReply)
}

// listPage is one page of a list.
type listPage struct {
	Records []jsontext.Value `json:"records"`
	Paging  struct {
		Page          int32 `json:"page"`
		PerPage       int32 `json:"perPage"`
		PageEnd       int32 `json:"pageEnd"`
		TotalPages    int32 `json:"totalPages"`
		TotalElements int32 `json:"totalElements"`
	} `json:"paging"`
	Navigation *struct {
		NextPage struct {
			URI string `json:"uri"`
		} `json:"nextPage"`
	} `json:"navigation"`
}

// list returns the records of all pages. Pages are as large as the platform allows, or as the limit needs.
func (a *app) list(ctx context.Context, r request, limit int) iter.Seq2[*jsontext.Value, error] {
	query := url.Values{}
	maps.Copy(query, r.query)
	if !query.Has("perPage") {
		size := int(r.op.MaxPerPage)
		if limit > 0 {
			size = min(size, limit)
		}
		query.Set("perPage", strconv.Itoa(size))
	}
	first, _ := strconv.ParseInt(query.Get("page"), 10, 32)
	var read, pages atomic.Int64 // pages may come in any order
	ahead := 2                   // pages to read while the one before them is printed
	if limit > 0 {
		ahead = 0
	}
	return api.Records(ctx, int32(first), ahead, func(ctx context.Context, number int32) (api.Page[jsontext.Value], error) {
		r := r // pages may be read at the same time
		r.query = maps.Clone(query)
		r.query.Set("page", strconv.Itoa(int(number)))
		reply, err := a.send(ctx, r)
		if err != nil {
			return api.Page[jsontext.Value]{}, err
		}
		var page listPage
		if err := json.Unmarshal(reply.Body, &page, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)); err != nil {
			return api.Page[jsontext.Value]{}, fmt.Errorf("%s, page %d: %w: %w", r.op.ID, number, ringcentral.ErrReply, err)
		}
		soFar := int(read.Add(int64(len(page.Records))))
		total := int(page.Paging.TotalElements)
		a.progress.page(r.op.ID, int(pages.Add(1)), int(page.Paging.TotalPages), soFar, total)
		a.setDone(fmt.Sprintf("%s: %d records of %s were read; nothing was changed.", r.op.ID, soFar, orUnknown(total)))
		result := api.Page[jsontext.Value]{
			Records: page.Records, Number: page.Paging.Page, PerPage: page.Paging.PerPage, End: page.Paging.PageEnd,
			TotalPages: page.Paging.TotalPages, TotalElements: page.Paging.TotalElements,
		}
		if page.Navigation != nil {
			result.HasNavigation, result.HasNext = true, page.Navigation.NextPage.URI != ""
		}
		return result, nil
	})
}

func orUnknown(total int) string {
	if total > 0 {
		return strconv.Itoa(total)
	}
	return "an unknown number"
}

// printList prints records up to the limit. keep leaves some out, if it is not nil.
func (a *app) printList(p *printer, records iter.Seq2[*jsontext.Value, error], keep func(jsontext.Value) (bool, error)) error {
	s := p.list()
	count := 0
	for record, err := range records {
		if err == nil && keep != nil {
			var wanted bool
			if wanted, err = keep(*record); err == nil && !wanted {
				continue
			}
		}
		if err == nil {
			err = s.write(*record)
		}
		if err != nil {
			return err
		}
		if count++; count == p.limit && p.sort == nil {
			break
		}
	}
	a.progress.clear()
	a.setDone("")
	return s.close()
}

// fetchLimit is how many records need to be read; 0 if all, because they are sorted or chosen here.
func (a *app) fetchLimit(chosen bool) int {
	if chosen || a.sort != nil {
		return 0
	}
	return a.limit
}
