package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/go-json-experiment/json/jsontext"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// request is one call of an operation.
type request struct {
	op *operation
	ringcentral.RawRequest
}

// send carries a request out and returns its reply as it arrived.
func (a *app) send(ctx context.Context, r request) (*ringcentral.Reply, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	return client.Do(ctx, r.op.Operation, r.RawRequest)
}

// read carries out an operation that only reads and returns the JSON that arrived.
func (a *app) read(ctx context.Context, id string, ids ...ringcentral.ID) (jsontext.Value, error) {
	reply, err := a.send(ctx, request{operationNamed(id), ringcentral.RawRequest{IDs: ids}})
	if err != nil {
		return nil, err
	}
	return checked(id, reply.Body)
}

func checked(id string, body []byte) (jsontext.Value, error) {
	if value := jsontext.Value(body); value.IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)) {
		return value, nil
	}
	return nil, fmt.Errorf("%s: %w: it is not JSON", id, ringcentral.ErrReply)
}

// list returns the records of all pages. Pages are as large as the platform allows, or as the limit needs.
func (a *app) list(ctx context.Context, r request, limit int, opts ...ringcentral.CallOption) iter.Seq2[json.RawMessage, error] {
	client, err := a.connect()
	if err != nil {
		return func(yield func(json.RawMessage, error) bool) { yield(nil, err) }
	}
	if largest := r.op.Paging.MaxPerPage; limit > 0 && limit < int(largest) && !r.Query.Has("perPage") {
		r.Query, _ = url.ParseQuery(r.Query.Encode()) // a copy
		r.Query.Set("perPage", strconv.Itoa(limit))
	}
	var read, pages atomic.Int64
	return client.List(ctx, r.op.Operation, r.RawRequest, append(opts, ringcentral.WithProgress(func(p ringcentral.Progress) {
		soFar := int(read.Add(int64(p.Records)))
		a.progress.page(r.op.ID, int(pages.Add(1)), p.Pages, soFar, p.Total)
		total := cmp.Or(strings.TrimPrefix(strconv.Itoa(p.Total), "0"), "an unknown number")
		a.setDone(fmt.Sprintf("%s: %d of %s records were read; nothing was changed.", r.op.ID, soFar, total))
	}))...)
}

// find returns the first record of a list that matches, or nil.
func (a *app) find(ctx context.Context, id string, query url.Values, matches func(record jsontext.Value) bool) (jsontext.Value, error) {
	defer a.setDone("")
	for record, err := range a.list(ctx, request{operationNamed(id), ringcentral.RawRequest{Query: query}}, 0) {
		if err != nil || matches(jsontext.Value(record)) {
			return jsontext.Value(record), err
		}
	}
	return nil, nil
}

// printList prints records up to the limit. keep leaves some out, unless it is nil.
func (a *app) printList(p *printer, records iter.Seq2[json.RawMessage, error], keep func(jsontext.Value) bool) error {
	s := p.list()
	count := 0
	for record, err := range records {
		if err == nil && (keep == nil || keep(jsontext.Value(record))) {
			count++
			err = s.write(jsontext.Value(record))
		}
		if err != nil {
			return err
		}
		if count == p.most() {
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
