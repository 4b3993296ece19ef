package ringcentral

import (
	"context"
	"errors"
	"net/url"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

const (
	tokenPath = "restapi/oauth/token"
	grantJWT  = "urn:ietf:params:oauth:grant-type:jwt-bearer"
)

// Auth is how a [Client] gets its access tokens: [JWT] or [TokenSource].
type Auth interface {
	// connect returns the source of tokens for c, whose server and HTTP client are set.
	connect(c *Client) (tokenSource, error)
}

// tokenSource fetches a new token. It is never called twice at the same time.
type tokenSource func(ctx context.Context) (*oauth2.Token, error)

// JWT authenticates as the user for whom the JWT was made in the developer console. The client sends it as it is; it
// signs nothing.
func JWT(clientID, clientSecret, jwt string) Auth {
	return jwtAuth{clientID, newSecret(clientSecret), newSecret(jwt)}
}

type jwtAuth struct {
	clientID string
	secret   secret
	jwt      secret
}

func (a jwtAuth) connect(c *Client) (tokenSource, error) {
	switch "" {
	case a.clientID:
		return nil, errors.New("JWT: the client id is empty")
	case a.secret.reveal():
		return nil, errors.New("JWT: the client secret is empty")
	case a.jwt.reveal():
		return nil, errors.New("JWT: the JWT is empty")
	}
	return func(ctx context.Context) (*oauth2.Token, error) {
		grant := clientcredentials.Config{
			ClientID:     a.clientID,
			ClientSecret: a.secret.reveal(),
			TokenURL:     c.server + tokenPath,
			// Not probed: a probe would send the secret a second time, in the body.
			AuthStyle:      oauth2.AuthStyleInHeader,
			EndpointParams: url.Values{"grant_type": {grantJWT}, "assertion": {a.jwt.reveal()}},
		}
		return grant.Token(context.WithValue(ctx, oauth2.HTTPClient, c.http))
	}, nil
}

// TokenSource authenticates with the tokens of source, which is asked again whenever a token has expired.
func TokenSource(source oauth2.TokenSource) Auth { return sourceAuth{source} }

type sourceAuth struct{ source oauth2.TokenSource }

func (a sourceAuth) connect(*Client) (tokenSource, error) {
	if a.source == nil {
		return nil, errors.New("TokenSource: the source is nil")
	}
	return func(context.Context) (*oauth2.Token, error) { return a.source.Token() }, nil
}
