package wire

import (
	"net/http"
	"net/url"
	"strings"
)

// NewRequest makes a request without a body to a path below base, whose own path ends in a slash; path begins with one.
func NewRequest(base *url.URL, method, path string) *http.Request {
	if base.Path != "/" {
		path = base.Path + strings.TrimPrefix(path, "/")
	}
	return &http.Request{
		Method: method,
		URL:    &url.URL{Scheme: base.Scheme, Host: base.Host, Path: path},
		Host:   base.Host,
		Proto:  "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(http.Header, 8),
	}
}
