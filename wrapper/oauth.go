package ringcentral

import (
	"bytes"
	"cmp"
	"context"
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
	authGroup = "Auth" // the rate limit group of the OAuth endpoints

	oauthRoot          = "restapi/"
	authorizeOperation = "oauth/authorize"
	tokenOperation     = "oauth/token"
	revokeOperation    = "oauth/revoke"

	grantJWT     = "urn:ietf:params:oauth:grant-type:jwt-bearer"
	grantCode    = "authorization_code"
	grantRefresh = "refresh_token"

	tokenTimeout  = 30 * time.Second // for one request
	maxTokenReply = 1 << 20

	// How long the token endpoint is left alone.
	refusedHold  = time.Minute      // after a refusal
	failureWait  = 10 * time.Second // after a failure of the platform or the network
	overloadWait = 30 * time.Second // after a 429 or 503 that doesn't say
)

// TokenError says why there is no access token. [errors.As] finds the [*Error] in it if the platform answered; its Operation is
// "oauth/token".
type TokenError struct {
	OAuthError string // the OAuth error, such as "invalid_grant"; empty if the platform sent none
	Final      bool   // the same request would fail again: the credentials, the session or the setup must change

	wait  time.Duration // before anything is sent to the token endpoint again
	cause error
}

func (e *TokenError) Error() string { return e.cause.Error() }

// Unwrap returns the platform's answer as an *Error, or the network error.
func (e *TokenError) Unwrap() error { return e.cause }

// LogValue returns what is safe to log.
func (e *TokenError) LogValue() slog.Value {
	return slog.GroupValue(slog.String("oauth_error", e.OAuthError), slog.Bool("final", e.Final), slog.Any("cause", e.cause))
}

// grant asks the token endpoint for a session once, and tells the hooks. All its errors are of type *TokenError.
func (a *authenticator) grant(ctx context.Context, form url.Values) (*session.Session, error) {
	event := TokenEvent{Grant: form.Get("grant_type"), Server: a.client.host, Port: a.client.port}
	ctx, end := begin(ctx, a.client.hooks.Token, event)
	began := time.Now()
	s, err := a.requestToken(ctx, form)
	event.Duration, event.Err = time.Since(began), err
	end(event)
	return s, err
}

func (a *authenticator) requestToken(ctx context.Context, form url.Values) (*session.Session, error) {
	issued := time.Now() // at the earliest
	reply, body, err := a.post(ctx, tokenOperation, form)
	if err != nil {
		return nil, failedToken(tokenOperation, err)
	}
	if reply.Status/100 != 2 {
		form.Set("client_secret", a.secret.Reveal())
		for name, values := range form { // in case the platform quotes what it was sent
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
	if s.Refresh.Reveal() == "" {
		s.Refresh = secret.New(form.Get("refresh_token")) // one that isn't replaced stays valid
	}
	return s, nil
}

// Revoke ends the session with the platform and forgets it, here and in the token store. Whatever the platform answers counts
// as success; an error means that the platform could not be reached and nothing was forgotten. The next call begins a new
// session if the client has a JWT. Calls under way may fail.
func (c *Client) Revoke(ctx context.Context) error {
	if c.auth.clientID == "" {
		return errors.New("ringcentral: Revoke needs a client with JWT, AuthorizationCode or RefreshToken")
	}
	return c.sessions.Replace(ctx, func(current *session.Session) (*session.Session, error) {
		return nil, c.auth.revoke(ctx, current)
	})
}

func (a *authenticator) revoke(ctx context.Context, s *session.Session) error {
	if s == nil {
		return nil
	}
	token := cmp.Or(s.Refresh.Reveal(), s.Access.Reveal())
	if _, _, err := a.post(ctx, revokeOperation, url.Values{"token": {token}}); err != nil {
		return failedToken(revokeOperation, err)
	}
	return nil
}

// post sends a form with the credentials of the application and reads the reply. It fails if no reply comes, or not all of a
// success.
func (a *authenticator) post(ctx context.Context, operation string, form url.Values) (*wire.Reply, []byte, error) {
	c := a.client
	slot, err := c.waitForGroup(ctx, authGroup)
	if err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, tokenTimeout)
	defer cancel()
	password := a.secret.Reveal()
	if password == "" {
		form.Set("client_id", a.clientID)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.server+oauthRoot+operation, strings.NewReader(form.Encode()))
	if err != nil {
		slot.Cancel()
		return nil, nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if password != "" {
		req.SetBasicAuth(url.QueryEscape(a.clientID), url.QueryEscape(password))
	}
	reply, err := wire.Send(ctx, c.http, req, wire.Limits{Silence: c.silence, MaxReply: maxTokenReply})
	if reply == nil {
		_, err = unanswered(slot, err)
		return nil, nil, err
	}
	defer reply.Finish()
	slot.Finish(reply.Header, reply.Status)
	body, readErr := io.ReadAll(reply)
	if readErr != nil && reply.Status/100 == 2 {
		err = cmp.Or(reply.Broken(readErr), readErr)
	}
	return reply, body, err
}

// refusedToken is the error for a reply that is not a success. The body is parsed, never quoted as a whole.
func refusedToken(status int, header http.Header, body []byte) *TokenError {
	answer := newError(tokenOperation, status, header, body)
	var oauth struct {
		Error       string `json:"error"`
		Description string `json:"error_description"`
	}
	_ = json.Unmarshal(body, &oauth, jsonread.Lenient) // fails for a gateway's page, which has neither
	answer.Code, answer.Message = cmp.Or(answer.Code, oauth.Error), cmp.Or(answer.Message, oauth.Description)
	e := &TokenError{OAuthError: oauth.Error, wait: failureWait, cause: answer}
	switch {
	case status == http.StatusTooManyRequests, status == http.StatusServiceUnavailable:
		e.wait = cmp.Or(answer.RetryAfter, overloadWait)
	case status < 500 && status != http.StatusRequestTimeout:
		e.Final, e.wait = true, refusedHold
	}
	return e
}

// failedToken is the error for a request that got no reply, or only part of one.
func failedToken(operation string, err error) *TokenError {
	e := &TokenError{wait: failureWait, cause: fmt.Errorf("ringcentral: %s: %w", operation, err)}
	if unsent, ok := errors.AsType[*Error](err); ok { // the rate limit let nothing through, or ctx ended before
		unsent.Operation = operation
		e.cause, e.wait = unsent, cmp.Or(unsent.RetryAfter, failureWait)
	}
	_, untrusted := errors.AsType[*tls.CertificateVerificationError](err)
	host, unknown := errors.AsType[*net.DNSError](err)
	if untrusted || unknown && host.IsNotFound || errors.Is(err, wire.ErrRedirect) { // time alone won't help
		e.Final, e.wait = true, 0
	}
	return e
}

// retryAfter says how long to leave the token endpoint alone after err, and whether calls fail meanwhile.
func retryAfter(err error) (after time.Duration, final bool) {
	if e, ok := errors.AsType[*TokenError](err); ok {
		return e.wait, e.Final
	}
	if errors.Is(err, ErrStoreUnavailable) {
		return failureWait, false
	}
	return 0, true
}
