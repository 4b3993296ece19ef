package ringcentral

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/url"
	"sync/atomic"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/loopback"
	"github.com/ringcentral-account/ringcentral-account-go/internal/oauth"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// ErrLogin means that a person must sign in, because there is no session yet or because it has ended.
var ErrLogin = errors.New("a person must sign in")

// AuthorizationCode authenticates as a person who signs in with a browser, through [Client.StartLogin] or
// [Client.LoginLoopback]. Until then, and when the session has ended, calls fail with [ErrLogin]. With [WithTokenStore] a
// session outlives the program; a store then keeps one person per application, so give each person a store.
//
// An empty client secret means a public application. Both kinds are protected by PKCE.
func AuthorizationCode(clientID, clientSecret string) Auth {
	return authMethod{"AuthorizationCode", func(a *authenticator) error {
		a.login = true
		a.lost = fmt.Errorf("ringcentral: %w: use StartLogin or LoginLoopback", ErrLogin)
		return a.setApplication(clientID, clientSecret, "login", "")
	}}
}

// Login is a sign-in in progress. It can be finished once.
type Login struct {
	// URL is where to send the person's browser.
	URL string

	client   *Client
	redirect string
	state    secret.Text
	verifier secret.Text // for PKCE
	used     atomic.Bool
}

// StartLogin begins a sign-in. When the person is done, the platform sends the browser to redirectURL, which must be one
// of those registered for the application; pass the query it arrives with to [Login.Finish].
func (c *Client) StartLogin(redirectURL string) (*Login, error) {
	if !c.auth.login {
		return nil, errors.New("ringcentral: StartLogin needs a client with AuthorizationCode")
	}
	u, err := url.Parse(redirectURL)
	if err != nil || u.Scheme == "" || u.User != nil || u.Fragment != "" {
		return nil, errors.New("ringcentral: StartLogin: redirect address: want a scheme, such as https, and no user or fragment")
	}
	state, verifier := oauth2.GenerateVerifier(), oauth2.GenerateVerifier()
	address := c.auth.app.LoginURL(redirectURL, state, verifier)
	return &Login{URL: address, client: c, redirect: redirectURL, state: secret.New(state), verifier: secret.New(verifier)}, nil
}

// Finish ends a sign-in: query is what the browser brought to the redirect address. The new session replaces the one that
// the client had. A refusal, by the person or by the platform, is a [*TokenError].
func (l *Login) Finish(ctx context.Context, query url.Values) error {
	if subtle.ConstantTimeCompare([]byte(query.Get("state")), []byte(l.state.Reveal())) != 1 || l.used.Swap(true) {
		return fmt.Errorf("ringcentral: login: %w", loopback.ErrForeign)
	}
	code := query.Get("code")
	if code == "" {
		refusal := query.Get("error")
		return &TokenError{OAuthError: refusal, Final: true, cause: fmt.Errorf("ringcentral: login: the platform sent the error %.100q instead of a code", refusal)}
	}
	return l.client.sessions.Replace(ctx, func(*session.Session) (*session.Session, error) {
		return l.client.auth.grant(ctx, oauth.Code(code, l.redirect, l.verifier.Reveal()))
	})
}

// LoginLoopback signs a person in from a program on their own machine: it listens at redirectURL, calls open with the address
// to show in the browser, and waits for the browser to return. redirectURL must be one of those registered for the
// application, such as "http://127.0.0.1:8765/callback"; port 0 takes any free port. LoginLoopback returns when there is a
// session, when it was refused, or when ctx ends.
//
// A program that open starts with the address as an argument shows it to the other users of the machine. It contains the state and
// the challenge of PKCE, which are of no use to them: the verifier stays in the client, and only the browser of the person
// who signs in gets a code.
func (c *Client) LoginLoopback(ctx context.Context, redirectURL string, open func(address string) error) error {
	server, err := loopback.Listen(ctx, redirectURL)
	if err != nil {
		return fmt.Errorf("ringcentral: login: %w", err)
	}
	defer func() { _ = server.Close() }()
	login, err := c.StartLogin(server.URL)
	if err != nil {
		return err
	}
	return server.Serve(ctx, func() error {
		if err := open(login.URL); err != nil {
			return fmt.Errorf("ringcentral: login: %w", err)
		}
		return nil
	}, login.Finish)
}
