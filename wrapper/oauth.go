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
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

const (
	authGroup     = "Auth"           // the rate limit group of the OAuth endpoints
	tokenTimeout  = 30 * time.Second // the longest silence of one request
	maxTokenReply = 1 << 20
)

// TokenError says why there is no access token. [errors.As] finds the [*Error] in it, which has the platform's answer
// or its absence; its Operation is "oauth/token".
type TokenError struct {
	OAuthError string // the OAuth error, such as "invalid_grant"; empty if the platform sent none
	Reason     string // why the same request would fail again, a fixed text; empty if unknown
	Final      bool   // the same request would fail again: the credentials, the session or the setup must change

	setup bool          // no other credential would help
	wait  time.Duration // before anything is sent to the token endpoint again
	cause error
}

func (e *TokenError) Error() string {
	if e.Reason == "" {
		return e.cause.Error()
	}
	return e.cause.Error() + ": " + e.Reason
}

// Unwrap returns the *Error.
func (e *TokenError) Unwrap() error { return e.cause }

// LogValue returns what is safe to log.
func (e *TokenError) LogValue() slog.Value {
	return logged(
		slog.String("oauth_error", e.OAuthError), slog.String("reason", e.Reason),
		slog.Bool("final", e.Final), slog.Any("cause", e.cause),
	)
}

// tokenError is the *TokenError for an *oauth.Error. A reply is parsed, never quoted as a whole.
func tokenError(err error) error {
	failed, ok := errors.AsType[*oauth.Error](err)
	if !ok {
		return err
	}
	e := &TokenError{
		OAuthError: failed.Code, Reason: failed.Reason, Final: failed.Final,
		setup: failed.Setup(), wait: failed.Wait,
	}
	reply := failed.Reply
	switch unsent, ok := errors.AsType[*Error](failed.Cause); {
	case reply != nil && failed.Cause != nil:
		e.cause = replyError(failed.Operation, reply.Status, reply.Header, failed.Cause)
	case reply != nil:
		op := api.Operation{ID: failed.Operation, Method: http.MethodPost}
		answer := statusError(&op, reply.Status, reply.Header, reply.Body)
		answer.Code, answer.Message = cmp.Or(answer.Code, failed.Code), cmp.Or(answer.Message, failed.Description)
		if reply.Hider != nil {
			answer.RequestID = reply.Hider.Name(answer.RequestID)
		}
		e.cause = answer
	case ok:
		e.cause, e.wait = unsent, max(unsent.RetryAfter, failed.Wait)
	default:
		e.cause = fmt.Errorf("ringcentral: %w", failed)
	}
	return e
}

const (
	tokenTries = 3                // as the platform asks for, with pauses of
	tokenPause = 10 * time.Second // between them
)

// pause says how long to leave the token endpoint alone after the n-th failure in a row, and whether calls fail
// meanwhile.
func (a *authenticator) pause(err error, n int) (pause time.Duration, final bool) {
	e, ok := errors.AsType[*TokenError](err)
	switch {
	case ok && e.Final:
		return e.wait, true
	case ok:
		pause = e.wait
	case !errors.Is(err, ErrStoreUnavailable):
		return 0, true
	}
	policy := a.client.retry
	if policy.Backoff > 0 {
		pause = max(pause, policy.pause(n, 0))
	} else {
		pause = cmp.Or(pause, min(tokenPause, policy.longest()))
	}
	if n >= cmp.Or(policy.Tries, tokenTries) {
		return max(pause, policy.longest()), true
	}
	return pause, false
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

// send sends a request to an OAuth endpoint once, and returns the reply, whatever it says.
func (a *authenticator) send(operation string, req *http.Request) (answer *oauth.Reply, err error) {
	c := a.client
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	op := api.Operation{ID: operation, Method: req.Method, Path: oauth.Path(operation), Group: authGroup}
	t := &transaction{
		client: c, req: req, public: true, op: &op,
		limits: wire.Limits{Silence: min(c.silence, tokenTimeout), MaxReply: maxTokenReply},
	}
	event := RequestEvent{Target: target(c.platform, t.op)}
	slot, o := t.enter(req.Context(), &event.Wait)
	if slot != nil {
		o = t.send(req.Context(), slot, &event, func(reply *wire.Reply, _ *Reply) error {
			body, err := io.ReadAll(reply)
			if err != nil && reply.Status/100 == 2 {
				return err
			}
			answer = &oauth.Reply{Status: reply.Status, Header: reply.Header, Body: body}
			return nil
		})
	}
	return answer, o.err
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
