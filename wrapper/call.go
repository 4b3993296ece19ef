package ringcentral

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// CallOption configures one call. It may set headers.
type CallOption func(http.Header) error

// ownHeaders are set by the client alone.
var ownHeaders = []string{"Authorization", "Proxy-Authorization", "Cookie", "Host", "Content-Length", "Accept-Encoding"}

// WithHeader sets a header of the request of one call. Authorization and others that carry credentials or that the
// transport depends on are refused.
func WithHeader(name, value string) CallOption {
	return func(header http.Header) error {
		if slices.Contains(ownHeaders, http.CanonicalHeaderKey(name)) {
			return fmt.Errorf("WithHeader: %s is set by the client alone", name)
		}
		if err := checkHeader(name, value); err != nil {
			return fmt.Errorf("WithHeader: %w", err)
		}
		header.Set(name, value)
		return nil
	}
}

// WithCallLanguage sets the language of messages and display names for one call, in place of that of [WithLanguage].
func WithCallLanguage(tag string) CallOption { return WithHeader("Accept-Language", tag) }

// checkHeader refuses what can't be sent. The error doesn't show the value.
func checkHeader(name, value string) error {
	bad := func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }
	if name == "" || strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r >= 0x7f || r == ':' }) {
		return fmt.Errorf("%q is no name of a header", name)
	}
	if strings.ContainsFunc(value, bad) {
		return fmt.Errorf("the value of %s holds a control character", name)
	}
	return nil
}

// call does an operation that answers with a JSON object of type T. The generated methods use it; ids are the path ids in
// the order of the path, and build makes the request.
func call[T any](ctx context.Context, c *Client, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids ...ID) (*T, error) {
	var result *T
	err := c.do(ctx, op, opts, build, ids, func(body *wire.Reply) error {
		result = new(T) // nothing of a broken reply gets into the next one
		return decode(body, result)
	})
	if err != nil {
		return nil, err
	}
	return result, nil
}

// callNoReply does an operation that answers with nothing.
func callNoReply(ctx context.Context, c *Client, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids ...ID) error {
	return c.do(ctx, op, opts, build, ids, func(*wire.Reply) error { return nil })
}

// acceptJSON is shared by all requests: setting a header replaces it and does not change it.
var acceptJSON = []string{"application/json"}

// newRequest makes the request of an operation, without the token.
func (c *Client) newRequest(op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids []ID) (*http.Request, error) {
	if err := op.CheckPath(ids...); err != nil {
		return nil, err
	}
	var req *http.Request
	if build == nil {
		req = wire.NewRequest(c.base, op.Method, op.Path, ids)
	} else {
		var err error
		if req, err = build(c.server); err != nil {
			return nil, err
		}
	}
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if c.language != "" {
		req.Header.Set("Accept-Language", c.language)
	}
	for _, opt := range opts {
		if err := opt(req.Header); err != nil {
			return nil, err
		}
	}
	return req, nil
}

func valueOf[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
