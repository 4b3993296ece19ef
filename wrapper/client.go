package ringcentral

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// The production platform, and its host for files such as greetings.
const (
	DefaultServer      = "https://platform.ringcentral.com"
	DefaultMediaServer = "https://media.ringcentral.com"
)

// The environment variables that [FromEnv] reads.
const (
	EnvServer       = "RC_SERVER_URL" // optional; the default is DefaultServer
	EnvClientID     = "RC_APP_CLIENT_ID"
	EnvClientSecret = "RC_APP_CLIENT_SECRET"
	EnvJWT          = "RC_USER_JWT"
)

// version of this library, as sent in User-Agent.
const version = "0.1.0"

// Client calls the platform on behalf of one user and application. Create one with [New] or [FromEnv] and share it: it is safe
// for concurrent use.
type Client struct {
	config
	platform *wire.Server
	media    *wire.Server // of the operations that the platform serves at its media host
	agent    []string     // the User-Agent header of all requests
	auth     *authenticator
	sessions *session.Keeper
	line     *throttle.Line
}

// serverOf returns the server of an operation.
func (c *Client) serverOf(op *api.Operation) *wire.Server {
	if op.Media {
		return c.media
	}
	return c.platform
}

// New returns a client that authenticates with auth. It sends nothing: the first call fetches the access token.
func New(auth Auth, options ...Option) (*Client, error) {
	if auth == nil {
		return nil, errors.New("ringcentral: New needs an Auth, such as JWT(...)")
	}
	c := &Client{config: defaults()}
	for _, option := range options {
		if err := option(&c.config); err != nil {
			return nil, fmt.Errorf("ringcentral: %w", err)
		}
	}
	media := cmp.Or(c.mediaServer, c.server) // no token of another server may go to production
	if c.mediaServer == "" && strings.TrimSuffix(c.server, "/") == DefaultServer {
		media = DefaultMediaServer
	}
	var err error
	if c.platform, err = wire.ParseServer(c.server); err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	if c.media, err = wire.ParseServer(media); err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	budget, err := c.budgetOf()
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	c.http = wire.NewClient(c.http, c.silence)
	c.line = throttle.NewLine(budget, throttle.Config{MaxWait: c.maxWait, Announce: c.hooks.Wait})
	c.userAgent = strings.TrimSpace(c.userAgent + " ringcentral-account-go/" + version + " (" + runtime.Version() + ")")
	c.agent = []string{c.userAgent}
	if err := auth.connect(c); err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	return c, nil
}

// ForAccount returns a client that works on another account and shares everything else with c: the session, the rate limits,
// the connections and all options. Calls fail with an [*IDError] if id is not a valid id.
func (c *Client) ForAccount(id ID) *Client {
	other := *c
	other.account = id
	return &other
}

// Limit is what a client knows of the rate limit of one group of operations.
type Limit struct {
	Group       string        // such as "Heavy"
	Limit       int           // the number of requests allowed in a window
	Window      time.Duration // the length of the sliding window
	Remaining   int           // how many requests may be sent now
	Waiting     int           // how many requests of this client wait
	PenaltyEnds time.Time     // when the running penalty ends; zero if there is none
	Learned     bool          // whether a reply has confirmed the figures; until then they are the documented defaults
}

// Limits returns what is known of the rate limit of each group that the client has used, sorted by group.
func (c *Client) Limits() []Limit {
	var limits []Limit
	for _, l := range c.line.Limits() {
		limits = append(limits, Limit(l))
	}
	return limits
}

// FromEnv returns a client with the JWT, the application and the server that the environment names: RC_USER_JWT,
// RC_APP_CLIENT_ID, RC_APP_CLIENT_SECRET and, optionally, RC_SERVER_URL. Spaces and line breaks around them are left
// out. If any is missing, the error is a [*MissingEnvError] that names all missing ones.
func FromEnv(options ...Option) (*Client, error) {
	var missing []string
	env := func(name string) string { return strings.TrimSpace(os.Getenv(name)) } // secrets from files end in line breaks
	for _, name := range []string{EnvClientID, EnvClientSecret, EnvJWT} {
		if env(name) == "" {
			missing = append(missing, name)
		}
	}
	if missing != nil {
		return nil, &MissingEnvError{Names: missing}
	}
	if server := env(EnvServer); server != "" {
		options = append([]Option{WithServer(server)}, options...)
	}
	return New(JWT(env(EnvClientID), env(EnvClientSecret), env(EnvJWT)), options...)
}

// MissingEnvError names the environment variables that [FromEnv] needs and did not find.
type MissingEnvError struct {
	Names []string
}

func (e *MissingEnvError) Error() string {
	return "ringcentral: missing environment variables: " + strings.Join(e.Names, ", ")
}
