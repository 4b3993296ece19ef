package main

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// part is one of the things that everything about an extension consists of.
type part struct {
	op    *ringcentral.Operation
	value jsontext.Value // nil if the extension doesn't have it, or if the caller may not see it
	err   error
}

// everything returns an object with all that can be read of an extension, by the ends of the paths: its devices, rules, hours,
// roles and so on. All parts are read side by side, within the rate limits.
func (a *app) everything(ctx context.Context, id ringcentral.ID) (jsontext.Value, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var parts []*part
	var reading sync.WaitGroup
	for _, op := range ringcentral.Operations() {
		names := op.PathParameters()
		if op.Method != "GET" || op.File || op.ID == "checkUserPermission" || op.Deprecated || len(names) != 2 || names[1] != "extensionId" {
			continue
		}
		p := &part{op: op}
		parts = append(parts, p)
		reading.Go(func() {
			if p.err = p.read(ctx, client, id); p.err != nil {
				cancel()
			}
		})
	}
	reading.Wait()
	var errs []error
	var out []byte
	for _, p := range parts {
		if p.err != nil {
			errs = append(errs, p.err)
		}
		if p.value == nil {
			continue
		}
		name, _ := jsontext.AppendQuote(nil, p.name())
		out = append(append(append(append(out, ','), name...), ':'), p.value...)
	}
	for _, err := range errs { // the first that is not the end of the others
		if !errors.Is(err, context.Canceled) {
			return nil, err
		}
	}
	if errs != nil {
		return nil, errs[0]
	}
	return append(append([]byte{'{'}, out[1:]...), '}'), nil
}

// name is the end of the path, behind the id of the extension.
func (p *part) name() string {
	var rest []string
	inside := false
	for element, id := range p.op.Elements() {
		if inside {
			rest = append(rest, element)
		}
		inside = inside || id == "extensionId"
	}
	return cmp.Or(strings.Join(rest, "/"), "extension")
}

func (p *part) read(ctx context.Context, client *ringcentral.Client, id ringcentral.ID) error {
	in := ringcentral.RawRequest{IDs: []ringcentral.ID{id}}
	value, err := p.raw(ctx, client, in)
	switch {
	case errors.Is(err, ringcentral.ErrForbidden), errors.Is(err, ringcentral.ErrNotFound), errors.Is(err, ringcentral.ErrInvalid):
		return nil // this type of extension doesn't have it
	case err != nil:
		return err
	}
	p.value, err = checked(p.op.ID, value)
	return err
}

func (p *part) raw(ctx context.Context, client *ringcentral.Client, in ringcentral.RawRequest) ([]byte, error) {
	if p.op.Paging == nil {
		reply, err := client.Do(ctx, p.op, in)
		if err != nil {
			return nil, err
		}
		return reply.Body, nil
	}
	records := []jsontext.Value{}
	for record, err := range client.List(ctx, p.op, in) {
		if err != nil {
			return nil, err
		}
		records = append(records, jsontext.Value(record))
	}
	return json.Marshal(records)
}
