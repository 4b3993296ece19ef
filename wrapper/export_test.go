package ringcentral

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/oauth"
)

// Call and CallNoReply let tests carry out any operation, as the generated methods do.
func Call[T any](ctx context.Context, c *Client, op *api.Operation, in RawRequest, opts ...CallOption) (*T, error) {
	return call(ctx, c, op, in.IDs, *in.input(), opts, func(r *jsonread.Reader, v *T) { r.Other(&anyValue{v}) })
}

type anyValue struct{ target any }

func (v *anyValue) UnmarshalJSON(data []byte) error { return json.Unmarshal(data, v.target) }

func CallNoReply(ctx context.Context, c *Client, op *api.Operation, in RawRequest, opts ...CallOption) error {
	return callNoReply(ctx, c, op, in.IDs, *in.input(), opts)
}

// NewError makes an *Error of a reply.
func NewError(status int, body []byte) *Error {
	return newError("operation", status, nil, body)
}

// RefusedToken makes a *TokenError of a reply of the token endpoint.
func RefusedToken(status int, body []byte) *TokenError {
	e, _ := errors.AsType[*TokenError](tokenError(oauth.Refused(oauth.TokenOperation, "", &oauth.Reply{Status: status, Body: body})))
	return e
}

// SendForm sends a generated form, as the generated methods do.
func SendForm(ctx context.Context, c *Client, op *api.Operation, form any) error {
	return callNoReply(ctx, c, op, nil, input{Form: form}, nil)
}

// CallConfigOf does what every call does with its options.
func CallConfigOf(opts ...CallOption) error {
	_, err := callConfigOf(nil, opts)
	return err
}
