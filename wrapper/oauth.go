package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/oauth"
	"github.com/ringcentral-account/ringcentral-account-go/internal/observe"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

const (
	authGroup     = "Auth"           // the rate limit group of the OAuth endpoints
	tokenTimeout  = 30 * time.Second // for one request
	maxTokenReply = 1 << 20
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

// tokenError is the *TokenError for an *oauth.Error. A reply is parsed, never quoted as a whole.
func tokenError(err error) error {
	failed, ok := errors.AsType[*oauth.Error](err)
	if !ok {
		return err
	}
	e := &TokenError{OAuthError: failed.Code, Final: failed.Final, wait: failed.Wait}
	if reply := failed.Reply; reply != nil {
		answer := newError(failed.Operation, reply.Status, reply.Header, reply.Body)
		answer.Code, answer.Message = cmp.Or(answer.Code, failed.Code), cmp.Or(answer.Message, failed.Description)
		if reply.Hider != nil {
			answer.RequestID = reply.Hider.Name(answer.RequestID)
		}
		if failed.Cause != nil {
			answer = replyError(failed.Operation, reply.Status, reply.Header, failed.Cause)
		}
		e.cause = answer
	} else if unsent, ok := errors.AsType[*Error](failed.Cause); ok { // the rate limit let nothing through, or ctx ended before
		unsent.Operation = failed.Operation
		e.cause, e.wait = unsent, cmp.Or(unsent.RetryAfter, failed.Wait)
	} else {
		e.cause = fmt.Errorf("ringcentral: %w", failed)
	}
	return e
}

// retryAfter says how long to leave the token endpoint alone after err, and whether calls fail meanwhile.
func retryAfter(err error) (after time.Duration, final bool) {
	if e, ok := errors.AsType[*TokenError](err); ok {
		return e.wait, e.Final
	}
	if errors.Is(err, ErrStoreUnavailable) {
		return oauth.FailureWait, false
	}
	return 0, true
}

// grant asks the token endpoint for a session once, and calls the hooks. All its errors are of type *TokenError.
func (a *authenticator) grant(ctx context.Context, form url.Values) (*session.Session, error) {
	event := TokenEvent{Grant: form.Get("grant_type"), Server: a.client.platform.Host, Port: a.client.platform.Port}
	ctx, end := observe.Begin(ctx, a.client.hooks.Token, event)
	began := time.Now()
	s, err := a.app.Token(ctx, form)
	event.Duration, event.Err = time.Since(began), tokenError(err)
	end(event)
	return s, event.Err
}

// send sends a request to an OAuth endpoint, within the rate limit, calls the hooks, and reads the reply.
func (a *authenticator) send(operation string, req *http.Request) (*oauth.Reply, error) {
	c := a.client
	began := time.Now()
	slot, err := c.waitForGroup(req.Context(), authGroup)
	if err != nil {
		return nil, err
	}
	op := api.Operation{ID: operation, Method: req.Method, Path: oauth.Path(operation), Group: authGroup}
	event := RequestEvent{Target: target(c.platform, &op), Wait: time.Since(began)}
	ctx, cancel := context.WithTimeout(req.Context(), tokenTimeout)
	defer cancel()
	began = time.Now()
	ctx, end := observe.Begin(ctx, c.hooks.Request, event)
	defer func() {
		event.Duration = time.Since(began)
		end(event)
	}()
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	reply, err := c.roundTrip(ctx, req, slot, maxTokenReply, &event)
	if reply == nil {
		o, cause := noReply(ctx, slot, err)
		event.Err, event.Reason = cause, o.reason
		return nil, cause
	}
	defer reply.Finish()
	if err != nil {
		event.Err, event.Reason = err, reasonBadReply
		return nil, err
	}
	body, err := io.ReadAll(reply)
	if err != nil && reply.Status/100 == 2 {
		event.Err, event.Reason = cmp.Or(reply.Broken(err), err), reasonBrokenReply
		return nil, event.Err
	}
	return &oauth.Reply{Status: reply.Status, Header: reply.Header, Body: body}, nil
}

// Revoke ends the session with the platform and forgets it, here and in the token store. Whatever the platform answers counts
// as success; an error means that the platform could not be reached and nothing was forgotten. The next call begins a new
// session if the client has a JWT. Calls under way may fail.
func (c *Client) Revoke(ctx context.Context) error {
	if c.auth.app.ID == "" {
		return errors.New("ringcentral: Revoke needs a client with JWT, AuthorizationCode or RefreshToken")
	}
	return c.sessions.Replace(ctx, func(current *session.Session) (*session.Session, error) {
		return nil, tokenError(c.auth.app.Revoke(ctx, current))
	})
}
