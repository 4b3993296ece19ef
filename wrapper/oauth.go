package ringcentral

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

const (
	authGroup = "Auth" // the throttling group of the token endpoint

	authorizePath = "restapi/oauth/authorize"
	tokenPath     = "restapi/oauth/token"
	revokePath    = "restapi/oauth/revoke"

	grantJWT     = "urn:ietf:params:oauth:grant-type:jwt-bearer"
	grantCode    = "authorization_code"
	grantRefresh = "refresh_token"

	tokenOperation = "oauth/token"
	tokenTimeout   = 30 * time.Second // of one request
	maxTokenReply  = 1 << 20

	refusedHold  = time.Minute      // how long a refusal answers for itself, before the platform is asked again
	failureWait  = 10 * time.Second // between tries after a failure of the platform or the network
	overloadWait = 30 * time.Second // for a 429 or 503 that doesn't tell
)

// TokenError says why there is no access token. [errors.As] finds the [*Error] in it if the platform answered; its Operation is
// "oauth/token".
type TokenError struct {
	OAuthError string // the OAuth error, such as "invalid_grant"; empty if the platform sent none
	Final      bool   // the same request would fail again: the credentials, the session or the set-up must change

	wait  time.Duration // before anything is sent to the endpoint again
	cause error
}

func (e *TokenError) Error() string { return e.cause.Error() }

// Unwrap returns the platform's answer as an *Error, or the failure of the network.
func (e *TokenError) Unwrap() error { return e.cause }

// LogValue lists what is safe to log.
func (e *TokenError) LogValue() slog.Value {
	return slog.GroupValue(slog.String("oauth_error", e.OAuthError), slog.Bool("final", e.Final), slog.Any("cause", e.cause))
}

// retryAfter says how long to leave the token endpoint alone after err, and whether calls fail meanwhile.
func retryAfter(err error) (after time.Duration, final bool) {
	if e, ok := errors.AsType[*TokenError](err); ok {
		return e.wait, e.Final
	}
	return 0, true
}

// application is the identity of a program towards one platform.
type application struct {
	client *Client
	id     string
	secret secret.Text // empty for a public application
}

// key names a session of this application, so that no other application, user or server is given it by mistake.
func (a *application) key(kind, subject string) string {
	return fmt.Sprintf("%s-%x", kind, sha256.Sum256(fmt.Appendf(nil, "%q %q %q", a.client.server, a.id, subject)))
}

// grant asks the token endpoint once. All its errors are of type *TokenError.
func (a *application) grant(ctx context.Context, grantType string, params ...string) (*session.Session, error) {
	form := url.Values{"grant_type": {grantType}}
	for i := 0; i < len(params); i += 2 {
		form.Set(params[i], params[i+1])
	}
	event := TokenEvent{Grant: grantType, Server: a.client.host, Port: a.client.port}
	ctx, end := begin(ctx, a.client.hooks.Token, event)
	issued := time.Now()
	s, err := a.fetch(ctx, issued, form)
	event.Duration, event.Err = time.Since(issued), err
	end(event)
	return s, err
}

// fetch sends one request to the token endpoint and reads the session that it grants.
func (a *application) fetch(ctx context.Context, issued time.Time, form url.Values) (*session.Session, error) {
	reply, body, err := a.post(ctx, tokenPath, form)
	if err != nil {
		return nil, err
	}
	grantType := form.Get("grant_type")
	if reply.Status/100 != 2 {
		form.Set("client_secret", a.secret.Reveal())
		for name, values := range form { // should the platform quote what it was sent
			if len(values[0]) >= 8 && name != "grant_type" {
				body = bytes.ReplaceAll(body, []byte(values[0]), []byte(secret.Redacted))
			}
		}
		return nil, refusedToken(reply.Status, reply.Header, body)
	}
	s, err := session.Parse(body, issued)
	if err != nil {
		return nil, &TokenError{wait: failureWait, cause: replyError(tokenOperation, reply.Status, reply.Header, err)}
	}
	if s.Refresh.Reveal() == "" && grantType == grantRefresh {
		s.Refresh = secret.New(form.Get("refresh_token")) // not replaced, so it goes on being valid
	}
	return s, nil
}

// revoke ends the session. Whatever the platform answers is taken for done, by its own rule.
func (a *application) revoke(ctx context.Context, s *session.Session) error {
	if s == nil {
		return nil
	}
	token := s.Refresh.Reveal()
	if token == "" {
		token = s.Access.Reveal()
	}
	_, _, err := a.post(ctx, revokePath, url.Values{"token": {token}})
	return err
}

// post sends a form with the application's credentials and reads the reply. Its errors are of type *TokenError.
func (a *application) post(ctx context.Context, path string, form url.Values) (*wire.Reply, []byte, error) {
	c := a.client
	if err := c.waitForGroup(ctx, authGroup); err != nil {
		return nil, nil, failedToken(path, err)
	}
	ctx, cancel := context.WithTimeout(ctx, tokenTimeout)
	defer cancel()
	password := a.secret.Reveal()
	if password == "" {
		form.Set("client_id", a.id)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.server+path, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, nil, failedToken(path, err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if password != "" {
		req.SetBasicAuth(url.QueryEscape(a.id), url.QueryEscape(password))
	}
	reply, err := wire.Send(ctx, c.http, req, wire.Limits{Silence: c.silence, MaxReply: maxTokenReply})
	if reply == nil {
		_, err = c.unanswered(authGroup, err)
		return nil, nil, failedToken(path, err)
	}
	defer reply.Finish()
	c.gates.Observe(authGroup, reply.Header, reply.Status)
	body, readErr := io.ReadAll(reply)
	if readErr != nil && reply.Status/100 == 2 {
		err = cmp.Or(reply.Broken(readErr), readErr)
	}
	if err != nil {
		return nil, nil, failedToken(path, err)
	}
	return reply, body, nil
}

// refusedToken is the error of a reply that was no success. The body is parsed, never quoted as a whole.
func refusedToken(status int, header http.Header, body []byte) *TokenError {
	answer := newError(tokenOperation, status, header, body)
	var oauth struct {
		Error       string `json:"error"`
		Description string `json:"error_description"`
	}
	_ = json.Unmarshal(body, &oauth, jsonread.Lenient) // a gateway's page has none
	if answer.Code == "" {
		answer.Code = oauth.Error
	}
	if answer.Message == "" {
		answer.Message = oauth.Description
	}
	e := &TokenError{OAuthError: oauth.Error, cause: answer, wait: failureWait}
	switch {
	case status == http.StatusTooManyRequests, status == http.StatusServiceUnavailable:
		if e.wait = answer.RetryAfter; e.wait == 0 {
			e.wait = overloadWait
		}
	case status < 500 && status != http.StatusRequestTimeout:
		e.Final, e.wait = true, refusedHold
	}
	return e
}

// failedToken is the error of a request that got no reply, or not the whole of one. What passes by itself is told from what
// doesn't.
func failedToken(path string, err error) *TokenError {
	e := &TokenError{wait: failureWait, cause: fmt.Errorf("ringcentral: %s: %w", strings.TrimPrefix(path, "restapi/"), err)}
	_, certificate := errors.AsType[*tls.CertificateVerificationError](err)
	host, unknown := errors.AsType[*net.DNSError](err)
	if certificate || unknown && host.IsNotFound || errors.Is(err, wire.ErrRedirect) {
		e.Final, e.wait = true, 0
	}
	if gate, ok := errors.AsType[*Error](err); ok && gate.RetryAfter > 0 { // it lets no request through
		e.wait = gate.RetryAfter
	}
	return e
}

// Revoke ends the session at the platform and forgets it, here and in the token store. Whatever the
// platform answers counts as success; an error means that the platform could not be reached and nothing was forgotten. The next call begins
// another session if the client has a JWT. Calls under way may fail.
func (c *Client) Revoke(ctx context.Context) error {
	if c.auth.app == nil {
		return errors.New("ringcentral: Revoke needs a client with an application: JWT, AuthorizationCode or RefreshToken")
	}
	return c.sessions.Replace(ctx, func(current *session.Session) (*session.Session, error) {
		return nil, c.auth.app.revoke(ctx, current)
	})
}
