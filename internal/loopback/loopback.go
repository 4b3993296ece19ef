// Package loopback receives the browser of a person who signs in on this machine.
package loopback

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// ErrForeign is what finish returns for a request that doesn't belong to the sign-in, which goes on.
var ErrForeign = errors.New("the state does not belong to this sign-in, or has been used already")

// Server listens at a redirect address.
type Server struct {
	URL string // the redirect address, with the actual port

	listener net.Listener
	path     string
}

// Listen starts listening at redirectURL, such as http://127.0.0.1:port/path; port 0 takes any free port.
func Listen(ctx context.Context, redirectURL string) (*Server, error) {
	redirect, err := url.Parse(redirectURL)
	if err != nil || redirect.Scheme != "http" || !wire.IsLoopback(redirect.Hostname()) || redirect.Port() == "" || redirect.User != nil {
		return nil, fmt.Errorf("redirect address %q: want http://127.0.0.1:port/path", wire.RedactUserinfo(redirectURL))
	}
	host := redirect.Hostname()
	if host == "localhost" {
		host = "127.0.0.1"
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(host, redirect.Port()))
	if err != nil {
		return nil, err
	}
	if redirect.Port() == "0" {
		_, port, _ := net.SplitHostPort(listener.Addr().String())
		redirect.Host = net.JoinHostPort(redirect.Hostname(), port)
	}
	return &Server{redirect.String(), listener, cmp.Or(redirect.Path, "/")}, nil
}

// Close stops listening.
func (s *Server) Close() error { return s.listener.Close() }

// Serve calls open and then waits until the browser brings a query for which finish returns anything but [ErrForeign]. It
// returns what finish returned, or the error of open or ctx.
func (s *Server) Serve(ctx context.Context, open func() error, finish func(context.Context, url.Values) error) error {
	result := make(chan error, 1)
	server := &http.Server{
		Handler:           s.page(ctx, finish, result),
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          log.New(io.Discard, "", 0), // a malformed request could contain a code
	}
	go func() { _ = server.Serve(s.listener) }()
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second) // time for the page to arrive
		defer cancel()
		if server.Shutdown(ctx) != nil {
			_ = server.Close()
		}
	}()
	if err := open(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return fmt.Errorf("ringcentral: waiting for the sign-in: %w", ctx.Err())
	case err := <-result:
		return err
	}
}

// page answers the browser and reports the result of the sign-in.
func (s *Server) page(ctx context.Context, finish func(context.Context, url.Values) error, result chan<- error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Referrer-Policy", "no-referrer")
		if r.URL.Path != s.path || r.Method != http.MethodGet {
			http.NotFound(w, r)
			return
		}
		switch err := finish(ctx, r.URL.Query()); {
		case errors.Is(err, ErrForeign):
			http.Error(w, "This is not the sign-in that was started.", http.StatusBadRequest)
		case err != nil:
			http.Error(w, "You are not signed in. The program says why. You can close this window.", http.StatusForbidden)
			result <- err
		default:
			_, _ = io.WriteString(w, "You are signed in. You can close this window.")
			result <- nil
		}
	})
}
