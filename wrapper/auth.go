package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// Auth is how a [Client] gets its access tokens: [JWT], [AuthorizationCode], [RefreshToken], [AccessToken] or
// [TokenSource]. It contains secrets and never prints them.
type Auth interface {
	// connect returns what this Auth can do for c, whose server and HTTP client are set.
	connect(c *Client) (*authenticator, error)
}

// authenticator is what an Auth can do for one client.
type authenticator struct {
	app    *application                                        // what to refresh and revoke with; nil if there is none
	key    string                                              // names the session in a TokenStore
	given  *session.Session                                    // the tokens at hand from the beginning, or nil
	start  func(ctx context.Context) (*session.Session, error) // begins a new session; nil if there is no way
	person bool                                                // a person begins sessions, with StartLogin
	lost   error                                               // what to report when there is no way to a token
}

// next asks the platform for the session that follows old.
func (a *authenticator) next(ctx context.Context, old *session.Session) (*session.Session, error) {
	if a.app != nil && old.Refreshable(time.Now()) {
		s, err := a.app.grant(ctx, grantRefresh, "refresh_token", old.Refresh.Reveal())
		refusal, ok := errors.AsType[*TokenError](err)
		if err == nil || ok && !refusal.Final {
			return s, err
		}
		if a.start == nil {
			if ok && refusal.OAuthError == "invalid_grant" {
				err = fmt.Errorf("%w: %w", a.lost, err)
			}
			return nil, err
		}
	}
	if a.start == nil {
		return nil, a.lost
	}
	return a.start(ctx)
}

// keep returns a keeper of the sessions of this authenticator.
func (a *authenticator) keep(store TokenStore, maxWait time.Duration) (*session.Keeper, error) {
	if store != nil && a.app == nil {
		return nil, errors.New("WithTokenStore: only JWT, AuthorizationCode and RefreshToken have something to store")
	}
	return session.NewKeeper(session.Config{Given: a.given, Next: a.next, RetryAfter: retryAfter, MaxWait: maxWait, Store: store, Key: a.key}), nil
}

// appAuth is an Auth of an application. What begin knows is as safe in it as in a secret.Text, which is a function too.
type appAuth struct {
	name     string // of the function that made it
	clientID string
	secret   secret.Text // empty for a public application
	begin    func(app *application) (*authenticator, error)
}

func (a appAuth) connect(c *Client) (*authenticator, error) {
	if a.clientID == "" {
		return nil, fmt.Errorf("%s: the client id is empty", a.name)
	}
	return a.begin(&application{c, a.clientID, a.secret})
}

// JWT authenticates as the user for whom the JWT was made in the developer console. The client sends it as it is; it
// signs nothing. When a session is over, the same JWT begins another.
func JWT(clientID, clientSecret, jwt string) Auth {
	return appAuth{"JWT", clientID, secret.New(clientSecret), func(app *application) (*authenticator, error) {
		if app.secret.Reveal() == "" {
			return nil, errors.New("JWT: the client secret is empty")
		}
		if err := checkCredential("JWT", "JWT", jwt); err != nil {
			return nil, err
		}
		return &authenticator{app: app, key: app.key("jwt", jwt), start: func(ctx context.Context) (*session.Session, error) {
			return app.grant(ctx, grantJWT, "assertion", jwt)
		}}, nil
	}}
}

// RefreshToken goes on with a session that was begun elsewhere. Refresh tokens are good for one use and a week: the
// client keeps the one that follows, in memory or, with [WithTokenStore], for the next run too, which may then be given
// the same first token again. An empty client secret means a public application.
func RefreshToken(clientID, clientSecret, token string) Auth {
	return appAuth{"RefreshToken", clientID, secret.New(clientSecret), func(app *application) (*authenticator, error) {
		if err := checkCredential("RefreshToken", "refresh token", token); err != nil {
			return nil, err
		}
		lost := fmt.Errorf("ringcentral: %w: the session is over; begin another", ErrUnauthorized)
		return &authenticator{app: app, key: app.key("refresh", token), given: session.New("", token), lost: lost}, nil
	}}
}

// AccessToken authenticates with an access token, for as long as it lasts.
func AccessToken(token string) Auth { return accessAuth{secret.New(token)} }

type accessAuth struct{ token secret.Text }

func (a accessAuth) connect(*Client) (*authenticator, error) {
	if err := checkCredential("AccessToken", "token", a.token.Reveal()); err != nil {
		return nil, err
	}
	return &authenticator{
		given: session.New(a.token.Reveal(), ""),
		lost:  fmt.Errorf("ringcentral: %w: the access token is no longer accepted, and there is no refresh token or JWT to renew it", ErrUnauthorized),
	}, nil
}

// TokenSource authenticates with the tokens of source, which is asked again whenever a token has expired or was refused,
// never twice at the same time.
func TokenSource(source oauth2.TokenSource) Auth {
	if source == nil {
		return sourceAuth{}
	}
	return sourceAuth{source.Token}
}

// sourceAuth holds a method, not the source: that may show its secrets when printed.
type sourceAuth struct{ token func() (*oauth2.Token, error) }

func (a sourceAuth) connect(*Client) (*authenticator, error) {
	if a.token == nil {
		return nil, errors.New("TokenSource: the source is nil")
	}
	return &authenticator{start: func(context.Context) (*session.Session, error) {
		token, err := a.token()
		if refused, ok := errors.AsType[*oauth2.RetrieveError](err); ok && refused.Response != nil {
			return nil, refusedToken(refused.Response.StatusCode, refused.Response.Header, refused.Body) // the error would print the reply
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
	}}, nil
}

// checkCredential refuses what can't be sent. A line break at the end is what reading a file often leaves.
func checkCredential(auth, name, value string) error {
	if value == "" {
		return fmt.Errorf("%s: the %s is empty", auth, name)
	}
	if !session.Sendable(value) {
		return fmt.Errorf("%s: the %s holds a space, a line break or another character that tokens don't have", auth, name)
	}
	return nil
}
