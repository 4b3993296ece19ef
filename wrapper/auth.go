package ringcentral

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// Auth says how a [Client] gets its access tokens. It is made by [JWT], [AuthorizationCode], [RefreshToken], [AccessToken] or
// [TokenSource], contains secrets and never prints them.
type Auth interface {
	// connect prepares c, whose server and HTTP client are set, for getting tokens.
	connect(c *Client) error
}

// authMethod is the one implementation of Auth. Its credentials are in a closure, which hides them as a secret.Text does.
type authMethod struct {
	name  string // of the function that made it
	setUp func(a *authenticator) error
}

func (m authMethod) connect(c *Client) error {
	a := &authenticator{client: c}
	if err := m.setUp(a); err != nil {
		return fmt.Errorf("%s: %w", m.name, err)
	}
	if c.store != nil && a.clientID == "" {
		return errors.New("WithTokenStore works only with JWT, AuthorizationCode and RefreshToken")
	}
	c.auth = a
	c.sessions = session.NewKeeper(session.Config{
		Given: a.given, Next: a.next, RetryAfter: retryAfter, MaxWait: c.maxWait, Store: c.store, Key: a.key, Renewable: a.start != nil,
	})
	return nil
}

// authenticator gets the sessions of one client from the platform. An authMethod sets it up.
type authenticator struct {
	client   *Client
	clientID string      // of the application; empty if there is none, and so nothing to refresh or revoke with
	secret   secret.Text // the client secret; empty for a public application
	key      string      // names the session in a TokenStore

	given *session.Session                                    // the session to start with, or nil
	start func(ctx context.Context) (*session.Session, error) // begins a new session; nil if the client can't
	lost  error                                               // if start is nil, the error of calls without a session
	login bool                                                // a person begins sessions, with StartLogin
}

// next refreshes the old session. If it can't be refreshed, or no longer, next begins a new one.
func (a *authenticator) next(ctx context.Context, old *session.Session) (*session.Session, error) {
	if old.Refreshable(time.Now()) {
		s, err := a.grant(ctx, url.Values{"grant_type": {grantRefresh}, "refresh_token": {old.Refresh.Reveal()}})
		refusal, ok := errors.AsType[*TokenError](err)
		switch {
		case !ok || !refusal.Final:
			return s, err
		case a.start == nil && refusal.OAuthError == "invalid_grant":
			return nil, fmt.Errorf("%w: %w", a.lost, err)
		case a.start == nil:
			return nil, err
		}
	}
	if a.start == nil {
		return nil, a.lost
	}
	return a.start(ctx)
}

// setApplication sets what identifies the application. The key of its session includes how and with what the session began, so
// that no other application, user or server is given it by mistake.
func (a *authenticator) setApplication(clientID, clientSecret, kind, subject string) error {
	a.clientID, a.secret = clientID, secret.New(clientSecret)
	a.key = fmt.Sprintf("%s-%x", kind, sha256.Sum256(fmt.Appendf(nil, "%q %q %q", a.client.server, clientID, subject)))
	return checkPresent("client id", clientID)
}

// JWT authenticates as the user for whom the JWT was created in the developer console. The client sends the JWT as it is; it
// signs nothing. When a session ends, the same JWT begins another.
func JWT(clientID, clientSecret, jwt string) Auth {
	return authMethod{"JWT", func(a *authenticator) error {
		a.start = func(ctx context.Context) (*session.Session, error) {
			return a.grant(ctx, url.Values{"grant_type": {grantJWT}, "assertion": {jwt}})
		}
		err := a.setApplication(clientID, clientSecret, "jwt", jwt)
		return cmp.Or(err, checkPresent("client secret", clientSecret), checkSendable("JWT", jwt))
	}}
}

// RefreshToken continues a session that was begun elsewhere. A refresh token is good for one use within a week; the client
// keeps the one that follows, in memory or, with [WithTokenStore], for the next run too, which may then be given the same
// first token again. An empty client secret means a public application.
func RefreshToken(clientID, clientSecret, token string) Auth {
	return authMethod{"RefreshToken", func(a *authenticator) error {
		a.given = session.New("", token)
		a.lost = fmt.Errorf("ringcentral: %w: the session is over; begin a new one", ErrUnauthorized)
		err := a.setApplication(clientID, clientSecret, "refresh", token)
		return cmp.Or(err, checkSendable("refresh token", token))
	}}
}

// AccessToken authenticates with an access token for as long as it lasts.
func AccessToken(token string) Auth {
	return authMethod{"AccessToken", func(a *authenticator) error {
		a.given = session.New(token, "")
		a.lost = fmt.Errorf("ringcentral: %w: the access token is no longer accepted, and there is no refresh token or JWT to renew it", ErrUnauthorized)
		return checkSendable("token", token)
	}}
}

// TokenSource authenticates with tokens from source. It is asked for another whenever a token has expired or was refused, and
// never concurrently.
func TokenSource(source oauth2.TokenSource) Auth {
	return authMethod{"TokenSource", func(a *authenticator) error {
		if source == nil {
			return errors.New("the source is nil")
		}
		a.start = func(context.Context) (*session.Session, error) { return fromSource(source) }
		return nil
	}}
}

// fromSource asks source for a token. The errors don't quote the platform's reply, as a RetrieveError does.
func fromSource(source oauth2.TokenSource) (*session.Session, error) {
	token, err := source.Token()
	if refused, ok := errors.AsType[*oauth2.RetrieveError](err); ok && refused.Response != nil {
		return nil, refusedToken(refused.Response.StatusCode, refused.Response.Header, refused.Body)
	}
	if err != nil {
		return nil, fmt.Errorf("ringcentral: the token source failed: %w", err)
	}
	if token == nil {
		token = new(oauth2.Token)
	}
	s := session.New(token.AccessToken, "")
	s.Issued, s.Expires = time.Now(), token.Expiry
	if !session.Sendable(token.AccessToken) || !s.Usable(s.Issued) {
		return nil, errors.New("ringcentral: the token source returned no access token that can be sent, or an expired one")
	}
	return s, nil
}

func checkPresent(name, value string) error {
	if value == "" {
		return fmt.Errorf("the %s is empty", name)
	}
	return nil
}

// checkSendable refuses what can't be sent, such as a token with the line break that often remains from reading a file.
func checkSendable(name, value string) error {
	if value != "" && !session.Sendable(value) {
		return fmt.Errorf("the %s holds a space, a line break or another character that no token has", name)
	}
	return checkPresent(name, value)
}
