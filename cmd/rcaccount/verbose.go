package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// verbose shows every request that goes to the platform. Bodies and headers are left out, and what is secret in a query is hidden.
type verbose struct {
	base http.RoundTripper
	note func(format string, args ...any)
}

// verboseTransport returns a transport like that of the library, with time-outs, that shows what it carries.
func (a *app) verboseTransport() http.RoundTripper {
	base := http.DefaultTransport.(*http.Transport).Clone()
	base.ResponseHeaderTimeout = time.Minute
	return &verbose{base, a.note}
}

// RoundTrip implements [http.RoundTripper].
func (v *verbose) RoundTrip(req *http.Request) (*http.Response, error) {
	begun := time.Now()
	reply, err := v.base.RoundTrip(req)
	query := req.URL.Query()
	for name := range query {
		if (*openapi.Schema)(nil).HidesAt(name) {
			query[name] = []string{openapi.Hidden}
		}
	}
	parts := []string{strings.TrimSuffix(req.Method+" "+req.URL.Path+"?"+query.Encode(), "?")}
	if err != nil {
		parts = append(parts, "no reply")
	} else {
		parts = append(parts, reply.Status)
	}
	parts = append(parts, fmt.Sprintf("%d ms", time.Since(begun).Milliseconds()))
	if err == nil {
		if id := reply.Header.Get("RCRequestId"); id != "" {
			parts = append(parts, "request "+id)
		}
		if group := reply.Header.Get("X-Rate-Limit-Group"); group != "" {
			parts = append(parts, fmt.Sprintf("%s: %s of %s left", group, reply.Header.Get("X-Rate-Limit-Remaining"), reply.Header.Get("X-Rate-Limit-Limit")))
		}
	}
	v.note("%s", strings.Join(parts, ", "))
	return reply, err
}
