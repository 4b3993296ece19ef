package ringcentral

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/oauth"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
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
	a := &authenticator{client: c, app: oauth.Application{Server: c.platform.URL.String()}}
	a.app.Send = a.send
	if err := m.setUp(a); err != nil {
		return fmt.Errorf("%s: %w", m.name, err)
	}
	if c.store != nil && a.app.ID == "" {
		return errors.New("WithTokenStore works only with JWT, AuthorizationCode and RefreshToken")
	}
	c.auth = a
	c.sessions = session.NewKeeper(session.Config{
		Given: a.given, Next: a.next, RetryAfter: a.pause, MaxWait: c.maxWait,
		Store: c.store, Key: a.key, Renewable: a.start != nil,
	})
	return nil
}

// authenticator gets the sessions of one client from the platform. An authMethod sets it up.
type authenticator struct {
	client *Client
	app    oauth.Application // without an ID there is nothing to refresh or revoke with
	key    string            // names the session in a TokenStore

	given *session.Session                                    // the session to start with, or nil
	start func(ctx context.Context) (*session.Session, error) // begins a new session; nil if the client can't
	lost  error                                               // if start is nil, the error of calls without a session
	login bool                                                // a person begins sessions, with StartLogin
}

// next refreshes the old session. If it can't be refreshed, or no longer, next begins a new one. Without a way to begin
// one, only the platform knows whether a session is over: the clock of this machine may be wrong.
func (a *authenticator) next(ctx context.Context, old *session.Session) (*session.Session, error) {
	if old.Refreshable(time.Now()) || a.start == nil && old != nil && old.Refresh.Reveal() != "" {
		s, err := a.grant(ctx, oauth.Refresh(old.Refresh.Reveal()))
		refusal, ok := errors.AsType[*TokenError](err)
		switch {
		case !ok || !refusal.Final || refusal.setup:
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
	a.app.ID, a.app.Secret = clientID, secret.New(clientSecret)
	a.key = fmt.Sprintf("%s-%x", kind, sha256.Sum256(fmt.Appendf(nil, "%q %q %q", a.app.Server, clientID, subject)))
	return cmp.Or(
		check(clientID != "", "the client ID is empty"),
		check(trimmed(clientID), "the client ID begins or ends with a space or a line break"),
		check(trimmed(clientSecret), "the client secret begins or ends with a space or a line break"),
	)
}

// trimmed reports whether text has no space or line break around it, as a secret that was read from a file often has.
func trimmed(text string) bool { return strings.TrimSpace(text) == text }

// JWT authenticates as the user for whom the JWT was created in the developer console. The client sends the JWT as it is; it
// signs nothing. When a session ends, the same JWT begins another.
func JWT(clientID, clientSecret, jwt string) Auth {
	return authMethod{"JWT", func(a *authenticator) error {
		a.start = func(ctx context.Context) (*session.Session, error) {
			return a.grant(ctx, oauth.JWT(jwt))
		}
		err := a.setApplication(clientID, clientSecret, "jwt", jwt)
		return cmp.Or(err, check(clientSecret != "", "the client secret is empty"), session.CheckSendable("JWT", jwt))
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
		return cmp.Or(err, session.CheckSendable("refresh token", token))
	}}
}

// AccessToken authenticates with an access token for as long as it lasts.
func AccessToken(token string) Auth {
	return authMethod{"AccessToken", func(a *authenticator) error {
		a.given = session.New(token, "")
		a.lost = fmt.Errorf("ringcentral: %w: the access token is no longer accepted, and there is no refresh token or JWT to renew it", ErrUnauthorized)
		return session.CheckSendable("token", token)
	}}
}

// TokenSource authenticates with tokens from source. Its Token method is called again whenever a token has expired or was refused,
// never concurrently.
func TokenSource(source oauth2.TokenSource) Auth {
	return authMethod{"TokenSource", func(a *authenticator) error {
		if source == nil {
			return errors.New("the source is nil")
		}
		a.start = func(ctx context.Context) (*session.Session, error) {
			s, err := oauth.FromSource(source)
			if _, ok := errors.AsType[net.Error](err); ok {
				err = wire.OwnTime(ctx, err)
				err = &Error{Operation: oauth.TokenOperation, kind: ErrConnection, reason: reasonNoReply, cause: err}
			}
			return s, tokenError(err)
		}
		return nil
	}}
}
