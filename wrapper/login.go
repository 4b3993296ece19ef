package ringcentral

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"sync/atomic"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// ErrLogin means that a person must sign in, because there is no session yet or because it is over.
var ErrLogin = errors.New("a person must sign in")

// errCallback is the error of a request to the redirect address that doesn't belong to the sign-in.
var errCallback = errors.New("ringcentral: login: the state is not that of this sign-in, or was used already")

// AuthorizationCode authenticates as a person who signs in with a browser, by [Client.StartLogin] or
// [Client.LoginLoopback]. Until then, and when the session is over, calls fail with [ErrLogin]. With [WithTokenStore] a
// session outlives the program; a store then keeps one person per application, so give each person a store.
//
// An empty client secret means a public application. Either kind is protected by PKCE.
func AuthorizationCode(clientID, clientSecret string) Auth {
	return codeAuth{clientID, secret.New(clientSecret)}
}

type codeAuth struct {
	clientID string
	secret   secret.Text
}

func (a codeAuth) connect(c *Client) (*authority, error) {
	app, err := newApplication(c, "AuthorizationCode", a.clientID, a.secret)
	if err != nil {
		return nil, err
	}
	lost := fmt.Errorf("ringcentral: %w: use StartLogin or LoginLoopback", ErrLogin)
	return &authority{app: app, key: app.key("login", ""), person: true, lost: lost}, nil
}

// Login is a sign-in under way. It is good for one use.
type Login struct {
	// URL is where to send the browser of the person.
	URL string

	client   *Client
	redirect string
	state    secret.Text
	verifier secret.Text
	used     atomic.Bool
}

// StartLogin begins a sign-in. When the person is done, the platform sends the browser to redirectURL, which must be one
// of those set for the application; hand the query it comes with to [Login.Finish].
func (c *Client) StartLogin(redirectURL string) (*Login, error) {
	if !c.auth.person {
		return nil, errors.New("ringcentral: StartLogin needs a client with AuthorizationCode")
	}
	state, verifier := oauth2.GenerateVerifier(), oauth2.GenerateVerifier()
	request := oauth2.Config{
		ClientID:    c.auth.app.id,
		RedirectURL: redirectURL,
		Endpoint:    oauth2.Endpoint{AuthURL: c.server + authorizePath},
	}
	return &Login{
		URL:      request.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)),
		client:   c,
		redirect: redirectURL,
		state:    secret.New(state),
		verifier: secret.New(verifier),
	}, nil
}

// Finish ends a sign-in: query is what the browser brought to the redirect address. The session takes the place of the
// one the client had. A refusal, by the person or by the platform, is a [*TokenError].
func (l *Login) Finish(ctx context.Context, query url.Values) error {
	if subtle.ConstantTimeCompare([]byte(query.Get("state")), []byte(l.state.Reveal())) != 1 || l.used.Swap(true) {
		return errCallback
	}
	code := query.Get("code")
	if code == "" {
		refusal := query.Get("error")
		return &TokenError{OAuthError: refusal, Final: true, cause: fmt.Errorf("ringcentral: login: the platform sent no code but the error %.100q", refusal)}
	}
	return l.client.sessions.Replace(ctx, func(*session.Session) (*session.Session, error) {
		return l.client.auth.app.grant(ctx, grantCode, "code", code, "redirect_uri", l.redirect, "code_verifier", l.verifier.Reveal())
	})
}

// LoginLoopback signs a person in from a program on their machine: it listens at redirectURL, calls open with the address
// to show in the browser, and waits for the browser to come back. redirectURL must be one of those set for the
// application, such as "http://127.0.0.1:8765/callback"; port 0 takes any that is free. It returns when the session is
// there, when it was refused, or when ctx ends.
func (c *Client) LoginLoopback(ctx context.Context, redirectURL string, open func(address string) error) error {
	redirect, err := url.Parse(redirectURL)
	if err != nil || redirect.Scheme != "http" || !isLoopback(redirect.Hostname()) || redirect.Port() == "" {
		return fmt.Errorf("ringcentral: login: redirect address %q: want http://127.0.0.1:port/path", redactUserinfo(redirectURL))
	}
	host := redirect.Hostname()
	if host == "localhost" {
		host = "127.0.0.1"
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(host, redirect.Port()))
	if err != nil {
		return fmt.Errorf("ringcentral: login: %w", err)
	}
	defer func() { _ = listener.Close() }()
	if redirect.Port() == "0" {
		_, port, _ := net.SplitHostPort(listener.Addr().String())
		redirect.Host = net.JoinHostPort(redirect.Hostname(), port)
	}
	login, err := c.StartLogin(redirect.String())
	if err != nil {
		return err
	}
	result := make(chan error, 1)
	server := &http.Server{
		Handler:           login.page(ctx, redirect.Path, result),
		ReadHeaderTimeout: 10 * time.Second,
		ErrorLog:          log.New(io.Discard, "", 0), // a bad request could hold a code
	}
	go func() { _ = server.Serve(listener) }()
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second) // for the page to arrive
		defer cancel()
		if server.Shutdown(ctx) != nil {
			_ = server.Close()
		}
	}()
	if err := open(login.URL); err != nil {
		return fmt.Errorf("ringcentral: login: %w", err)
	}
	select {
	case <-ctx.Done():
		return fmt.Errorf("ringcentral: waiting for the sign-in: %w", ctx.Err())
	case err := <-result:
		return err
	}
}

// page answers the browser at the redirect address and sends the result of the sign-in. Requests that don't belong to it
// change nothing.
func (l *Login) page(ctx context.Context, path string, result chan<- error) http.Handler {
	if path == "" {
		path = "/"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("Referrer-Policy", "no-referrer")
		if r.URL.Path != path || r.Method != http.MethodGet {
			http.NotFound(w, r)
			return
		}
		switch err := l.Finish(ctx, r.URL.Query()); {
		case errors.Is(err, errCallback):
			http.Error(w, "This is not the sign-in that was asked for.", http.StatusBadRequest)
		case err != nil:
			http.Error(w, "You are not signed in. The program says why. You can close this window.", http.StatusForbidden)
			result <- err
		default:
			_, _ = io.WriteString(w, "You are signed in. You can close this window.")
			result <- nil
		}
	})
}
