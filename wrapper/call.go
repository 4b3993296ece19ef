package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

const (
	maxReply     = 256 << 20 // bytes of a reply; more is an error
	maxErrorBody = 64 << 10  // bytes of an error reply; the rest is not read
)

// CallOption configures one call.
type CallOption func(*http.Request)

// WithHeader sets a header of the request of one call, such as Accept-Language.
func WithHeader(name, value string) CallOption {
	return func(req *http.Request) { req.Header.Set(name, value) }
}

// call does an operation that answers with a JSON object of type T. The generated methods use it; ids are the path ids in
// the order of the path, and build makes the request.
func call[T any](ctx context.Context, c *Client, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids ...ID) (*T, error) {
	resp, err := c.do(ctx, op, opts, build, ids)
	if err != nil {
		return nil, err
	}
	defer drain(resp.Body)
	result := new(T)
	if err := decode(&limitedReader{r: resp.Body, left: maxReply}, resp.ContentLength, result); err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, replyError(op.ID, resp, err)
	}
	return result, nil
}

// callNoReply does an operation that answers with nothing.
func callNoReply(ctx context.Context, c *Client, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids ...ID) error {
	resp, err := c.do(ctx, op, opts, build, ids)
	if err == nil {
		drain(resp.Body)
	}
	return err
}

// do sends the request of an operation and returns the reply if its status is a success.
func (c *Client) do(ctx context.Context, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids []ID) (*http.Response, error) {
	if err := op.CheckPath(ids...); err != nil {
		return nil, fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	req, err := build(c.server)
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	req = req.WithContext(ctx)
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", c.userAgent)
	if c.language != "" {
		req.Header.Set("Accept-Language", c.language)
	}
	for _, opt := range opts {
		opt(req)
	}
	token, err := c.tokens.token(ctx)
	if err != nil {
		return nil, err
	}
	token.SetAuthHeader(req)
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, transportError(op, err)
	}
	if resp.StatusCode == http.StatusUnauthorized {
		if token, err := c.tokens.renew(ctx, token); err == nil {
			drain(resp.Body)
			req = req.Clone(ctx)
			if req.GetBody != nil {
				req.Body, _ = req.GetBody()
			}
			token.SetAuthHeader(req)
			if resp, err = c.http.Do(req); err != nil {
				return nil, transportError(op, err)
			}
		}
	}
	if resp.StatusCode/100 == 2 {
		return resp, nil
	}
	defer drain(resp.Body)
	body, _ := io.ReadAll(io.LimitReader(resp.Body, maxErrorBody)) // what can't be read is as good as absent
	return nil, newError(op.ID, resp, body)
}

// transportError says what became of a request that got no reply. The address is left out: its query may be personal.
func transportError(op *api.Operation, err error) error {
	var urlErr *url.Error
	if errors.As(err, &urlErr) {
		err = urlErr.Err
	}
	return fmt.Errorf("ringcentral: %s: %w", op.ID, err)
}

// drain reads what is left of a body, within reason, so that its connection can be used again.
func drain(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, maxErrorBody)
	_ = body.Close()
}

// limitedReader fails once more than left bytes were read.
type limitedReader struct {
	r    io.Reader
	left int64
}

func (l *limitedReader) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, fmt.Errorf("the reply is larger than %d bytes", maxReply)
	}
	return n, err
}

func valueOf[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
