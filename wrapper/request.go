package ringcentral

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// acceptJSON is shared by all requests: setting a header replaces it and does not change it.
var acceptJSON = []string{"application/json"}

// requestFor makes the request of an operation that sends nothing but its ids, which op.CheckPath has passed: what may
// stand in an id needs no escaping. The generated builders do the same for any operation and take four times as long.
func (c *Client) requestFor(op *api.Operation, ids []ID) *http.Request {
	var path strings.Builder
	path.Grow(len(c.base.Path) + len(op.Path) + 16*len(ids))
	path.WriteString(c.base.Path)
	rest := strings.TrimPrefix(op.Path, "/") // the base has a slash at its end
	for _, id := range ids {
		before, after, _ := strings.Cut(rest, "{")
		_, rest, _ = strings.Cut(after, "}")
		path.WriteString(before)
		path.WriteString(string(id))
	}
	path.WriteString(rest)
	return &http.Request{
		Method: op.Method,
		URL:    &url.URL{Scheme: c.base.Scheme, Host: c.base.Host, Path: path.String()},
		Host:   c.base.Host,
		Proto:  "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(http.Header, 4),
	}
}
