package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// DefaultServer is the production platform.
const DefaultServer = "https://platform.ringcentral.com"

// The environment variables that [FromEnv] reads.
const (
	EnvServer       = "RC_SERVER_URL" // optional; DefaultServer if unset
	EnvClientID     = "RC_APP_CLIENT_ID"
	EnvClientSecret = "RC_APP_CLIENT_SECRET"
	EnvJWT          = "RC_USER_JWT"
)

// version of this library, as sent in User-Agent.
const version = "0.1.0"

// Client calls the platform on behalf of one user and application. Make one with [New] or [FromEnv] and share it.
type Client struct {
	config            // server has a slash at its end
	base     *url.URL // the same, parsed
	agent    []string // the User-Agent header of all requests
	auth     *authority
	sessions *session.Keeper
	gates    *throttle.Gates
}

// Option configures a [Client].
type Option func(*config) error

type config struct {
	server    string
	http      *http.Client
	retry     RetryPolicy
	logger    *slog.Logger
	hook      func(context.Context, Event) (context.Context, func(Event))
	maxWait   time.Duration
	unspaced  bool // only penalties are respected
	announce  func(group string, wait time.Duration)
	silence   time.Duration
	maxReply  int64
	userAgent string
	language  string
	prefetch  int // pages
	store     TokenStore
}

// WithServer sets the address of the platform, [DefaultServer] unless set. Plain http is refused except to this machine.
func WithServer(address string) Option {
	return func(c *config) error { c.server = address; return nil }
}

// WithHTTPClient sets the HTTP client that carries all requests, those for tokens included. The default has time-outs
// and follows no redirect to another host; one given here is used as it is, except that redirects to another host are
// refused too.
func WithHTTPClient(client *http.Client) Option {
	return func(c *config) error {
		c.http = client
		return check(client != nil, "WithHTTPClient: the client is nil")
	}
}

// WithUserAgent names the application to the platform, as in "AcmeSync/1.2.3". It should always be the same for one
// installation.
func WithUserAgent(app string) Option {
	return func(c *config) error { c.userAgent = app; return checkHeader("User-Agent", app) }
}

// WithLanguage sets the language of messages and display names, as in "de-DE". [WithCallLanguage] does for one call.
func WithLanguage(tag string) Option {
	return func(c *config) error { c.language = tag; return checkHeader("Accept-Language", tag) }
}

// WithRetry sets the retry policy.
func WithRetry(policy RetryPolicy) Option {
	return func(c *config) error {
		c.retry = policy
		return check(min(policy.Tries, int(policy.Backoff), int(policy.MaxBackoff)) >= 0, "WithRetry: negative values make no sense")
	}
}

// WithMaxWait sets the longest wait for a rate limit, a penalty or a platform that asks for patience; 5 minutes unless
// set, and 0 means never to wait. A call that would have to wait longer fails at once, with [ErrRateLimited] if it is for
// a rate limit. A call also fails at once if its context has a deadline that comes earlier.
func WithMaxWait(d time.Duration) Option {
	return func(c *config) error { c.maxWait = d; return check(d >= 0, "WithMaxWait: the time is negative") }
}

// WithoutThrottle sends requests without counting them, for those who keep to the rate limits in their own way. The
// penalties that the platform announces are respected nevertheless.
func WithoutThrottle() Option {
	return func(c *config) error { c.unspaced = true; return nil }
}

// WithMaxSilence sets how long the platform may be silent, before its reply begins or within it; 60 seconds unless set.
func WithMaxSilence(d time.Duration) Option {
	return func(c *config) error { c.silence = d; return check(d > 0, "WithMaxSilence: the time is not positive") }
}

// WithMaxReply sets the largest reply that is read, in bytes after decompression; 64 MiB unless set.
func WithMaxReply(bytes int64) Option {
	return func(c *config) error {
		c.maxReply = bytes
		return check(bytes > 0, "WithMaxReply: the size is not positive")
	}
}

func check(ok bool, otherwise string) error {
	if !ok {
		return errors.New(otherwise)
	}
	return nil
}

// New returns a client that authenticates with auth. It sends nothing: the first call fetches the access token.
func New(auth Auth, options ...Option) (*Client, error) {
	if auth == nil {
		return nil, errors.New("ringcentral: New needs an Auth, such as JWT(...)")
	}
	c := &Client{config: config{
		server: DefaultServer, maxWait: 5 * time.Minute, silence: 60 * time.Second, maxReply: 64 << 20, prefetch: defaultPrefetch,
	}}
	for _, option := range options {
		if err := option(&c.config); err != nil {
			return nil, fmt.Errorf("ringcentral: %w", err)
		}
	}
	server, err := wire.ParseServer(c.server)
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	c.server, c.base = server.String(), server
	c.http = wire.NewClient(c.http, c.silence)
	c.gates = throttle.New(throttle.Config{MaxWait: c.maxWait, PenaltyOnly: c.unspaced, Announce: c.announce})
	c.userAgent = strings.TrimSpace(c.userAgent + " ringcentral-account-go/" + version + " (" + runtime.Version() + ")")
	c.agent = []string{c.userAgent}
	if c.auth, err = auth.connect(c); err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	if c.sessions, err = c.auth.keep(c.store, c.maxWait); err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	return c, nil
}

// FromEnv returns a client with the JWT, the application and the server of the environment: RC_USER_JWT,
// RC_APP_CLIENT_ID, RC_APP_CLIENT_SECRET and, optionally, RC_SERVER_URL. If one is missing, the error is a
// [*MissingEnvError] that names all that are.
func FromEnv(options ...Option) (*Client, error) {
	var missing []string
	get := func(name string) string {
		value := os.Getenv(name)
		if value == "" {
			missing = append(missing, name)
		}
		return value
	}
	auth := JWT(get(EnvClientID), get(EnvClientSecret), get(EnvJWT))
	if missing != nil {
		return nil, &MissingEnvError{Names: missing}
	}
	if server := os.Getenv(EnvServer); server != "" {
		options = append([]Option{WithServer(server)}, options...)
	}
	return New(auth, options...)
}

// MissingEnvError names the environment variables that [FromEnv] needs and did not find.
type MissingEnvError struct {
	Names []string
}

func (e *MissingEnvError) Error() string {
	return "ringcentral: missing in the environment: " + strings.Join(e.Names, ", ")
}
