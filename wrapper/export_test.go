package ringcentral

import (
	"context"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Call and CallNoReply let tests make any operation, as the generated methods do.
func Call[T any](ctx context.Context, c *Client, op *api.Operation, build func(server string) (*http.Request, error), ids ...ID) (*T, error) {
	return call[T](ctx, c, op, nil, build, ids...)
}

func CallNoReply(ctx context.Context, c *Client, op *api.Operation, build func(server string) (*http.Request, error), ids ...ID) error {
	return callNoReply(ctx, c, op, nil, build, ids...)
}

// NewError makes an *Error of a reply.
func NewError(status int, body []byte) *Error {
	return newError("operation", status, nil, body)
}

// RefusedToken makes a *TokenError of a reply of the token endpoint.
func RefusedToken(status int, body []byte) *TokenError {
	return refusedToken(status, nil, body)
}
