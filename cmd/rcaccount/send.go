package main

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"net/url"
	"strconv"
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
func (a *app) list(ctx context.Context, r request, limit int) iter.Seq2[json.RawMessage, error] {
	client, err := a.connect()
	if err != nil {
		return func(yield func(json.RawMessage, error) bool) { yield(nil, err) }
	}
	if largest := r.op.Paging.MaxPerPage; limit > 0 && limit < int(largest) && !r.Query.Has("perPage") {
		query := url.Values{}
		maps.Copy(query, r.Query)
		query.Set("perPage", strconv.Itoa(limit))
		r.Query = query
	}
	var read, pages atomic.Int64
	return client.List(ctx, r.op.Operation, r.RawRequest, ringcentral.WithProgress(func(p ringcentral.Progress) {
		soFar := int(read.Add(int64(p.Records)))
		a.progress.page(r.op.ID, int(pages.Add(1)), p.Pages, soFar, p.Total)
		total := "an unknown number"
		if p.Total > 0 {
			total = strconv.Itoa(p.Total)
		}
		a.setDone(fmt.Sprintf("%s: %d of %s records were read; nothing was changed.", r.op.ID, soFar, total))
	}))
}

// find returns the first record of a list for which the value at a path is the wanted one, or nil.
func (a *app) find(ctx context.Context, id string, query url.Values, path, wanted string) (jsontext.Value, error) {
	defer a.setDone("")
	for record, err := range a.list(ctx, request{operationNamed(id), ringcentral.RawRequest{Query: query}}, 0) {
		if err != nil {
			return nil, err
		}
		values, err := pick(jsontext.Value(record), path)
		if err != nil {
			return nil, err
		}
		if values[0] == wanted {
			return jsontext.Value(record), nil
		}
	}
	return nil, nil
}

// printList prints records up to the limit. keep leaves some out, unless it is nil.
func (a *app) printList(p *printer, records iter.Seq2[json.RawMessage, error], keep func(jsontext.Value) (bool, error)) error {
	s := p.list()
	count := 0
	for record, err := range records {
		wanted := true
		if err == nil && keep != nil {
			wanted, err = keep(jsontext.Value(record))
		}
		if err == nil && wanted {
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
