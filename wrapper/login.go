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
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// ErrLogin means that a person must sign in, because there is no session yet or because it is over.
var ErrLogin = errors.New("a person must sign in")

// AuthorizationCode authenticates as a person who signs in with a browser, by [Client.StartLogin] or
// [Client.LoginLoopback]. Until then, and when the session is over, calls fail with [ErrLogin]. With [WithTokenStore] a
// session outlives the program; a store then keeps one person per application, so give each person a store.
//
// An empty client secret means a public application. Either kind is protected by PKCE.
func AuthorizationCode(clientID, clientSecret string) Auth {
	return appAuth{"AuthorizationCode", clientID, secret.New(clientSecret), func(app *application) (*authenticator, error) {
		lost := fmt.Errorf("ringcentral: %w: use StartLogin or LoginLoopback", ErrLogin)
		return &authenticator{app: app, key: app.key("login", ""), person: true, lost: lost}, nil
	}}
}

// Login is a sign-in in progress. It can be used once.
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
		return fmt.Errorf("ringcentral: login: %w", loopback.ErrForeign)
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
