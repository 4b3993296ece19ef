package main

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/sync/errgroup"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// everything returns an object with all that can be read of an extension, by the ends of the paths: its devices, rules, hours,
// roles and so on. All parts are read side by side, within the rate limits.
func (a *app) everything(ctx context.Context, id ringcentral.ID) (jsontext.Value, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	reading, ctx := errgroup.WithContext(ctx)
	var names []string
	parts := make([]jsontext.Value, len(ringcentral.Operations()))
	for _, op := range ringcentral.Operations() {
		ids := op.PathParameters()
		if op.Method != "GET" || op.File || op.ID == "checkUserPermission" || op.Deprecated || len(ids) != 2 || ids[1] != "extensionId" {
			continue
		}
		part := &parts[len(names)]
		names = append(names, partName(op))
		reading.Go(func() (err error) {
			*part, err = readPart(ctx, client, op, ringcentral.RawRequest{IDs: []ringcentral.ID{id}})
			return err
		})
	}
	if err := reading.Wait(); err != nil {
		return nil, err
	}
	var out []byte
	for i, name := range names {
		if parts[i] != nil {
			out, _ = jsontext.AppendQuote(append(out, ','), name)
			out = append(append(out, ':'), parts[i]...)
		}
	}
	return append(append([]byte{'{'}, out[1:]...), '}'), nil
}

// partName is the end of the path, behind the id of the extension.
func partName(op *ringcentral.Operation) string {
	_, rest, _ := strings.Cut(op.Path, "{extensionId}")
	return cmp.Or(strings.TrimPrefix(rest, "/"), "extension")
}

// readPart returns one of the things that everything about an extension consists of; nil if the extension doesn't have it, or
// if the caller may not see it.
func readPart(ctx context.Context, client *ringcentral.Client, op *ringcentral.Operation, in ringcentral.RawRequest) (jsontext.Value, error) {
	var value jsontext.Value
	var err error
	if op.Paging == nil {
		var reply *ringcentral.Reply
		if reply, err = client.Do(ctx, op, in); err == nil {
			value, err = checked(op.ID, reply.Body)
		}
	} else {
		records := []jsontext.Value{}
		for record, failed := range client.List(ctx, op, in) {
			records, err = append(records, jsontext.Value(record)), failed
		}
		if err == nil {
			value, err = json.Marshal(records)
		}
	}
	if errors.Is(err, ringcentral.ErrForbidden) || errors.Is(err, ringcentral.ErrNotFound) || errors.Is(err, ringcentral.ErrInvalid) {
		return nil, nil // this type of extension doesn't have it
	}
	return value, err
}
