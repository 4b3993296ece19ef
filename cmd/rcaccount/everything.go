package main

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// everything returns an object with all that can be read of an extension, by the ends of the paths: its devices, rules, hours,
// roles and so on. What it doesn't have, or the caller may not see, is left out.
func (a *app) everything(ctx context.Context, id ringcentral.ID) (jsontext.Value, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	var out []byte
	for detail := range bulk.Details(ctx, client, slices.Values([]ringcentral.ID{id}), nil) {
		if detail.Err != nil {
			return nil, detail.Err
		}
		for _, part := range bulk.AllParts() {
			value, ok := detail.Values[part]
			switch err := detail.Errs[part]; {
			case err != nil && !errors.Is(err, ringcentral.ErrForbidden):
				return nil, err
			case ok:
				out, _ = jsontext.AppendQuote(append(out, ','), string(part))
				out = append(append(out, ':'), value...)
			}
		}
	}
	return append(append([]byte{'{'}, bytes.TrimPrefix(out, []byte(","))...), '}'), nil // nothing may be readable
}
