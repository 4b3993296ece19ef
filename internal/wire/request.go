package wire

import (
	"net/http"
	"net/url"
	"strings"
)

// NewRequest makes a request without a body to a path below base, whose own path ends in a slash.
func NewRequest(base *url.URL, method, path string) *http.Request {
	return &http.Request{
		Method: method,
		URL:    &url.URL{Scheme: base.Scheme, Host: base.Host, Path: base.Path + strings.TrimPrefix(path, "/")},
		Host:   base.Host,
		Proto:  "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(http.Header, 8),
	}
}
