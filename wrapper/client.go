package ringcentral

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"strings"
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
	server    string // with a slash at its end
	http      *http.Client
	tokens    *tokenKeeper
	userAgent string
	language  string
	prefetch  int // pages
	gates     *gates
}

// Option configures a [Client].
type Option func(*config) error

type config struct {
	server    string
	http      *http.Client
	userAgent string
	language  string
	prefetch  int
	store     TokenStore
}

// WithServer sets the address of the platform, [DefaultServer] unless set. Plain http is refused except to this machine.
func WithServer(address string) Option {
	return func(c *config) error {
		c.server = address
		return nil
	}
}

// WithHTTPClient sets the HTTP client that carries all requests, those for tokens included. The default has time-outs
// and follows no redirect to another host; one given here is used as it is, except that redirects to another host are
// refused too.
func WithHTTPClient(client *http.Client) Option {
	return func(c *config) error {
		if client == nil {
			return errors.New("WithHTTPClient: the client is nil")
		}
		c.http = client
		return nil
	}
}

// WithUserAgent names the application to the platform, as in "AcmeSync/1.2.3". It should always be the same for one
// installation.
func WithUserAgent(app string) Option {
	return func(c *config) error {
		c.userAgent = app
		return nil
	}
}

// WithLanguage sets the language of messages and display names, as in "de-DE".
func WithLanguage(tag string) Option {
	return func(c *config) error {
		c.language = tag
		return nil
	}
}

// New returns a client that authenticates with auth. It sends nothing: the first call fetches the access token.
func New(auth Auth, options ...Option) (*Client, error) {
	if auth == nil {
		return nil, errors.New("ringcentral: New needs an Auth, such as JWT(...)")
	}
	cfg := config{server: DefaultServer, prefetch: defaultPrefetch}
	for _, option := range options {
		if err := option(&cfg); err != nil {
			return nil, fmt.Errorf("ringcentral: %w", err)
		}
	}
	server, err := parseServer(cfg.server)
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	c := &Client{
		server:    server.String(),
		http:      newHTTPClient(cfg.http),
		userAgent: strings.TrimSpace(cfg.userAgent + " ringcentral-account-go/" + version + " (" + runtime.Version() + ")"),
		language:  cfg.language,
		prefetch:  cfg.prefetch,
	}
	authority, err := auth.connect(c)
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %w", err)
	}
	if c.tokens, err = newTokenKeeper(authority, cfg.store); err != nil {
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

// parseServer checks the address of the platform and returns it with a slash at its end.
func parseServer(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return nil, fmt.Errorf("server address %q: want https://host", redactUserinfo(address))
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("server address %q: want no user, query or fragment", redactUserinfo(address))
	}
	if u.Scheme == "http" && !isLoopback(u.Hostname()) {
		return nil, fmt.Errorf("server address %q: plain http would show the access token to the network; want https", address)
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	return u, nil
}
