package ringcentral

import (
	"context"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Call and CallNoReply let tests make any operation, as the generated methods do.
func Call[T any](ctx context.Context, c *Client, op *api.Operation, build func(server string) (*http.Request, error), ids ...ID) (*T, error) {
	return call[T](ctx, c, op, nil, build, ids...)
}

func CallNoReply(ctx context.Context, c *Client, op *api.Operation, build func(server string) (*http.Request, error), ids ...ID) error {
	return callNoReply(ctx, c, op, nil, build, ids...)
}

// Gates are the gates of a client without the client.
type Gates struct{ *gates }

func NewGates(maxWait time.Duration) Gates { return Gates{newGates(maxWait, false)} }

func (g Gates) Wait(ctx context.Context, group string) error { return g.wait(ctx, group) }

func (g Gates) Observe(group string, header http.Header, status int) {
	g.observe(group, header, status)
}

func (g Gates) Cancel(group string) { g.cancel(group) }

var RetryAfter = retryAfter

// NewError makes an *Error of a reply.
func NewError(status int, body []byte) *Error {
	return newError("operation", &http.Response{StatusCode: status, Header: http.Header{}}, body)
}
