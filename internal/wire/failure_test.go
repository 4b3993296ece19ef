package wire

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"testing/synctest"
	"time"
)

// The refusal of a proxy is recognized with our transport and with one that has only its text. What may pass is no refusal.
func TestProxyRefused(t *testing.T) {
	for status, want := range map[int]bool{403: true, 407: true, 502: false, 503: false} {
		proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }))
		address, err := url.Parse(proxy.URL)
		if err != nil {
			t.Fatal(err)
		}
		ours := NewClient(nil, time.Minute)
		ours.Transport.(*http.Transport).Proxy = http.ProxyURL(address)
		theirs := &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(address)}}
		for name, client := range map[string]*http.Client{"ours": ours, "theirs": theirs} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "https://platform.example/", nil)
			if err != nil {
				t.Fatal(err)
			}
			reply, err := client.Do(req)
			if err == nil {
				_ = reply.Body.Close()
			}
			if got := ProxyRefused(err); err == nil || got != want {
				t.Errorf("%d, %s client: refused is %t: %v", status, name, got, err)
			}
			if refused, ok := errors.AsType[*ProxyError](err); ok && refused.Status != status {
				t.Errorf("%d: the error says %v", status, refused)
			}
		}
		proxy.Close()
	}
	if ProxyRefused(errors.New("connection refused")) || ProxyRefused(nil) {
		t.Error("no proxy has refused these")
	}
}

// Either side may refuse the other's certificate. Other failures of an encrypted connection may pass.
func TestUntrusted(t *testing.T) {
	server := httptest.NewTLSServer(http.NotFoundHandler())
	defer server.Close()
	wanting := httptest.NewUnstartedServer(http.NotFoundHandler())
	wanting.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert, MinVersion: tls.VersionTLS13}
	wanting.StartTLS()
	defer wanting.Close()
	for name, try := range map[string]struct {
		address string
		client  *http.Client
	}{
		"unknown authority":       {server.URL, &http.Client{Transport: &http.Transport{}}},
		"certificate is required": {wanting.URL, wanting.Client()},
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, try.address, nil)
		if err != nil {
			t.Fatal(err)
		}
		reply, err := try.client.Do(req)
		if err == nil {
			_ = reply.Body.Close()
		}
		if !Untrusted(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, err := range []error{x509.UnknownAuthorityError{}, x509.HostnameError{Certificate: &x509.Certificate{}}, x509.CertificateInvalidError{}, x509.SystemRootsError{}} {
		if !Untrusted(fmt.Errorf("connecting: %w", err)) {
			t.Errorf("%T", err)
		}
	}
	if Untrusted(io.EOF) || Untrusted(&net.OpError{Op: "read", Err: errors.New("certificate")}) {
		t.Error("these are no matter of certificates")
	}
}

// A time limit of the client is a timeout, and is not the end of the caller's context.
func TestOwnTime(t *testing.T) {
	limit := fmt.Errorf("waiting: %w", context.DeadlineExceeded)
	err := OwnTime(t.Context(), limit)
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || !errors.As(err, &network) || !network.Timeout() || err.Error() != limit.Error() {
		t.Errorf("got %v", err)
	}
	if err := OwnTime(t.Context(), fmt.Errorf("%w, %w", context.Canceled, bufio.ErrTooLong)); !errors.Is(err, bufio.ErrTooLong) || errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		time.Sleep(time.Second)
		if Ended(ctx) == nil || !errors.Is(OwnTime(ctx, limit), context.DeadlineExceeded) {
			t.Error("the caller's deadline has passed")
		}
	})
	if err := (&UnsentError{io.EOF}); !errors.Is(err, io.EOF) || err.Error() != io.EOF.Error() {
		t.Errorf("got %v", err)
	}
}
