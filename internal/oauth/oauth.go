// Package oauth speaks the protocol of the platform's OAuth endpoints: what is sent for a token, and what the replies mean. How a
// request reaches the platform is up to the caller.
package oauth

import (
	"cmp"
	"context"
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// TokenOperation names the token endpoint.
const TokenOperation = "oauth/token"

const (
	root               = "restapi/"
	authorizeOperation = "oauth/authorize"
	revokeOperation    = "oauth/revoke"

	grantJWT     = "urn:ietf:params:oauth:grant-type:jwt-bearer"
	grantRefresh = "refresh_token"
	grantCode    = "authorization_code"
)

// Application is a registered application, with the platform that it talks to.
type Application struct {
	Server string // the address of the platform, which ends in a slash
	ID     string // the client id
	Secret secret.Text

	// Send sends the request of an operation and returns the whole reply. It fails if no reply comes, or only part of a success.
	Send func(operation string, req *http.Request) (*Reply, error)
}

// Reply is a reply of an endpoint.
type Reply struct {
	Status int
	Header http.Header
	Body   []byte
	Hider  *secret.Hider // of what was sent, in a refusal
}

// Path returns the path of an endpoint.
func Path(operation string) string { return "/" + root + operation }

// JWT is the form that asks for a session with a JWT.
func JWT(assertion string) url.Values {
	return url.Values{"grant_type": {grantJWT}, "assertion": {assertion}}
}

// Refresh is the form that asks for the session that follows the one of a refresh token.
func Refresh(token string) url.Values {
	return url.Values{"grant_type": {grantRefresh}, "refresh_token": {token}}
}

// Code is the form that asks for a session with the code that a sign-in has brought.
func Code(code, redirect, verifier string) url.Values {
	return url.Values{"grant_type": {grantCode}, "code": {code}, "redirect_uri": {redirect}, "code_verifier": {verifier}}
}

// LoginURL returns the address at which a person signs in. verifier is the secret of PKCE.
func (a *Application) LoginURL(redirect, state, verifier string) string {
	request := oauth2.Config{ClientID: a.ID, RedirectURL: redirect, Endpoint: oauth2.Endpoint{AuthURL: a.Server + root + authorizeOperation}}
	return request.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier))
}

// Token sends a form to the token endpoint once. All its errors are of type [*Error].
func (a *Application) Token(ctx context.Context, form url.Values) (*session.Session, error) {
	issued := time.Now() // at the earliest
	reply, err := a.post(ctx, TokenOperation, form)
	if err != nil {
		return nil, err
	}
	if reply.Status/100 != 2 {
		a.hideSent(form, reply)
		return nil, Refused(TokenOperation, form.Get("grant_type"), reply)
	}
	s, err := session.Parse(reply.Body, issued)
	if err != nil {
		return nil, &Error{Operation: TokenOperation, Reply: reply, Cause: err}
	}
	if s.Refresh.Reveal() == "" {
		s.Refresh = secret.New(form.Get("refresh_token")) // a token that isn't replaced stays valid
	}
	return s, nil
}

// Revoke ends a session with the platform; nil is no session. Any reply counts as success; an error is of type [*Error].
func (a *Application) Revoke(ctx context.Context, s *session.Session) error {
	if s == nil {
		return nil
	}
	_, err := a.post(ctx, revokeOperation, url.Values{"token": {cmp.Or(s.Refresh.Reveal(), s.Access.Reveal())}})
	return err
}

// post sends a form with the credentials of the application.
func (a *Application) post(ctx context.Context, operation string, form url.Values) (*Reply, error) {
	password := a.Secret.Reveal()
	if password == "" {
		form.Set("client_id", a.ID)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.Server+root+operation, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, failed(operation, err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if password != "" {
		req.SetBasicAuth(url.QueryEscape(a.ID), url.QueryEscape(password))
	}
	reply, err := a.Send(operation, req)
	if err != nil {
		return nil, failed(operation, err)
	}
	return reply, nil
}

// hideSent hides the secrets that were sent, in case the platform quotes them.
func (a *Application) hideSent(form url.Values, reply *Reply) {
	password := a.Secret.Reveal()
	secrets := []string{password}
	if password != "" {
		secrets = append(secrets, base64.StdEncoding.EncodeToString([]byte(url.QueryEscape(a.ID)+":"+url.QueryEscape(password))))
	}
	for name, values := range form {
		if name != "grant_type" && name != "client_id" && name != "redirect_uri" {
			secrets = append(secrets, values[0])
		}
	}
	reply.Hider = secret.NewHider(nil, secrets...)
	reply.Body = reply.Hider.Body(reply.Body)
}
