// Package request makes the HTTP requests of operations: the path, the query, the headers that are parameters, and the body.
package request

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Input is what a caller passes to an operation besides the ids of its path. Those are apart so that they need no memory of their
// own: bodies are kept for retries.
type Input struct {
	Batch  []api.ID // several ids in place of the last one of the path; nil if there is one
	Query  string   // encoded
	Params any      // a pointer to a generated struct of parameters, in place of Query; or nil

	// At most one of these is not nil.
	Body any    // written as JSON
	Form any    // written as a multipart form: a generated struct, or []Field
	Raw  []byte // sent as it is

	ContentType string // of Raw
}

// New makes the request of an operation, which is sent to a path below base, whose own path ends in a slash. It has no headers
// but those that are parameters and Content-Type.
func New(base *url.URL, op *api.Operation, account api.ID, ids []api.ID, in *Input) (*http.Request, error) {
	path, err := op.URLPath(account, ids...)
	if in.Batch != nil {
		path, err = op.BatchPath(account, ids, in.Batch)
	}
	if err != nil {
		return nil, err
	}
	if base.Path != "/" {
		path = base.Path + strings.TrimPrefix(path, "/")
	}
	req := &http.Request{
		Method: op.Method,
		URL:    &url.URL{Scheme: base.Scheme, Host: base.Host, Path: path, RawQuery: in.Query},
		Host:   base.Host,
		Proto:  "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(http.Header, 8),
	}
	if err := setParams(req, in.Params); err != nil {
		return nil, err
	}
	return req, setBody(req, op, in)
}

// ownHeaders carry credentials, or the transport depends on them.
var ownHeaders = []string{"Authorization", "Proxy-Authorization", "Cookie", "Host", "Content-Length", "Accept-Encoding"}

// CheckHeader refuses a header that can't be sent or that callers must not set. The error doesn't show the value.
func CheckHeader(name, value string) error {
	if slices.Contains(ownHeaders, http.CanonicalHeaderKey(name)) {
		return fmt.Errorf("only the client sets %s", name)
	}
	if name == "" || strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r >= 0x7f || r == ':' }) {
		return fmt.Errorf("%q is not a valid header name", name)
	}
	if strings.ContainsFunc(value, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }) {
		return fmt.Errorf("the value of %s contains a control character", name)
	}
	return nil
}
