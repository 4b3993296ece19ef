// Package wire carries one request to the platform and its reply back, and takes what is secret nowhere else. It knows
// nothing of operations, tokens or repetitions.
package wire

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"time"
)

// NewClient returns base, or a client with time-outs if base is nil, that follows no redirects: the platform documents
// none, each would be a request that no rate limit counts, and a write that was redirected may have been carried out.
func NewClient(base *http.Client, silence time.Duration) *http.Client {
	var client http.Client
	if base != nil {
		client = *base
	} else {
		client.Transport = &http.Transport{
			Proxy:                 http.ProxyFromEnvironment,
			DialContext:           (&net.Dialer{Timeout: 15 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
			TLSHandshakeTimeout:   15 * time.Second,
			TLSClientConfig:       &tls.Config{MinVersion: tls.VersionTLS12},
			ResponseHeaderTimeout: silence,
			IdleConnTimeout:       90 * time.Second,
			MaxIdleConnsPerHost:   16,
			ForceAttemptHTTP2:     true,
			OnProxyConnectResponse: func(_ context.Context, _ *url.URL, _ *http.Request, reply *http.Response) error {
				if reply.StatusCode != http.StatusOK {
					return &ProxyError{reply.StatusCode}
				}
				return nil
			},
		}
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &client
}
