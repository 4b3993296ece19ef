// Package wire carries one request to the platform and its reply back, and takes what is secret nowhere else. It knows
// nothing of operations, tokens or repetitions.
package wire

import (
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"time"
)

// NewClient returns base, or a client with time-outs if base is nil, that takes no token to another host.
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
		}
	}
	follow := client.CheckRedirect
	client.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		first := via[0].URL
		if req.URL.Host != first.Host || req.URL.Scheme != first.Scheme {
			return ErrRedirect
		}
		// A write that has become a read would look like a success, and one that is sent to another address may have
		// been carried out at the first.
		if first := via[0].Method; req.Method != first || first != http.MethodGet && first != http.MethodHead {
			return ErrRedirect
		}
		if follow != nil {
			return follow(req, via)
		}
		if len(via) >= 10 {
			return errors.New("stopped after 10 redirects")
		}
		return nil
	}
	return &client
}

// ErrRedirect is the error of a redirect that was not followed.
var ErrRedirect = errors.New("refused a redirect to another host or by another method")
