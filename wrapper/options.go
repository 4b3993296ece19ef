package ringcentral

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// Option configures a [Client].
type Option func(*config) error

// config is what the options of a client set.
type config struct {
	server      string
	mediaServer string // empty for the one that belongs to server
	account     ID
	http        *http.Client
	retry       RetryPolicy
	logger      *slog.Logger
	hooks       Hooks
	maxWait     time.Duration
	penaltyOnly bool // requests are not counted
	budget      Budget
	silence     time.Duration
	maxReply    int64
	userAgent   string
	language    string
	prefetch    int // pages
	store       TokenStore
}

func defaults() config {
	return config{server: DefaultServer, account: Self, maxWait: 5 * time.Minute, silence: 60 * time.Second, maxReply: 64 << 20, prefetch: 4}
}

// WithServer sets the address of the platform; the default is [DefaultServer]. Plain http is accepted for loopback addresses
// only.
func WithServer(address string) Option {
	return func(c *config) error { c.server = address; return nil }
}

// WithMediaServer sets the address of the host that serves files such as greetings and prompts. The default is
// [DefaultMediaServer] with [DefaultServer], and the server itself with any other. The host is sent the access token.
func WithMediaServer(address string) Option {
	return func(c *config) error { c.mediaServer = address; return nil }
}

// WithAccount sets the account that the client works on; the default is [Self], the account of the access token. See also
// [Client.ForAccount].
func WithAccount(id ID) Option {
	return func(c *config) error {
		c.account = id
		if err := id.Check(); err != nil {
			return fmt.Errorf("WithAccount: %w", err)
		}
		return nil
	}
}

// WithHTTPClient sets the HTTP client that carries all requests, those for tokens included. The default has timeouts. Any
// client follows no redirects.
func WithHTTPClient(client *http.Client) Option {
	return option(client != nil, "WithHTTPClient: the client is nil", func(c *config) { c.http = client })
}

// WithUserAgent identifies the application to the platform, for example "AcmeSync/1.2.3". It should stay the same for one
// installation.
func WithUserAgent(app string) Option {
	return func(c *config) error { c.userAgent = app; return request.CheckHeader("User-Agent", app) }
}

// WithLanguage sets the language of messages and display names, for example "de-DE". [WithCallLanguage] sets it for one call.
func WithLanguage(tag string) Option {
	return func(c *config) error { c.language = tag; return request.CheckHeader("Accept-Language", tag) }
}

// WithTokenStore keeps the session in store. A new pair of tokens is stored before it is used, so that no session is lost
// when a process dies, whatever the moment. It works with [JWT], [AuthorizationCode] and [RefreshToken].
func WithTokenStore(store TokenStore) Option {
	if file, ok := store.(*session.File); ok && !file.Named() {
		return option(false, "WithTokenStore: FileStore needs a path", func(*config) {})
	}
	return option(store != nil, "WithTokenStore: the store is nil", func(c *config) { c.store = store })
}

// WithRetry sets the retry policy, of operations and of requests for access tokens.
func WithRetry(policy RetryPolicy) Option {
	ok := policy.Tries >= 0 && policy.Backoff >= 0 && policy.MaxBackoff >= 0
	return option(ok, "WithRetry: a value is negative", func(c *config) { c.retry = policy })
}

// WithMaxWait sets the longest time that a call waits for a rate limit, a penalty or a Retry-After; the default is 5 minutes,
// and 0 means never to wait. A call that would have to wait longer, or beyond the deadline of its context, fails at once, with
// [ErrRateLimited] if it is a rate limit that it would wait for.
func WithMaxWait(d time.Duration) Option {
	return option(d >= 0, "WithMaxWait: the time is negative", func(c *config) { c.maxWait = d })
}

// WithoutThrottle sends requests without counting them, for programs that respect the rate limits by other means. The client still
// waits for penalties that the platform has announced.
func WithoutThrottle() Option {
	return func(c *config) error { c.penaltyOnly = true; return nil }
}

// WithMaxSilence sets how long to wait for the next byte of a reply; the default is 60 seconds. A body that is not
// complete after twice that time must come at 1 KiB per second at least.
func WithMaxSilence(d time.Duration) Option {
	return option(d > 0, "WithMaxSilence: the time is not positive", func(c *config) { c.silence = d })
}

// WithMaxReply sets the size of the largest reply to read, in bytes after decompression; the default is 64 MiB.
func WithMaxReply(bytes int64) Option {
	return option(bytes > 0, "WithMaxReply: the size is not positive", func(c *config) { c.maxReply = bytes })
}

// WithPrefetch sets how many pages of a list are fetched ahead of the caller, from 0 to 64; the default is 4. Fetching ahead
// starts when the caller has read half of the first page. A list holds at most that many pages in memory besides the current
// one, and wastes at most that many requests when the caller stops early. With 0, each page is fetched when its first record
// is read.
func WithPrefetch(pages int) Option {
	return option(0 <= pages && pages <= 64, fmt.Sprintf("WithPrefetch: %d pages, want 0 to 64", pages), func(c *config) { c.prefetch = pages })
}

// WithHooks adds functions that observe the client, for metrics and tracing. It may be given several times; the hooks are
// called in the order in which they were added.
func WithHooks(hooks Hooks) Option {
	return func(c *config) error { c.hooks = c.hooks.then(hooks); return nil }
}

// WithLogger logs every attempt: successes at debug level, failures at info level, and failures that are retried at warn
// level. It logs the fields of [AttemptEvent], without the wording of the platform's errors.
func WithLogger(logger *slog.Logger) Option {
	return func(c *config) error { c.logger = logger; return nil }
}

// CallOption configures one call.
type CallOption func(*callConfig) error

// callConfig is what the options of one call set.
type callConfig struct {
	header   http.Header // of the request
	reply    *Reply      // to be filled in, unless nil
	progress func(Progress)
	verify   bool // read lists again until two passes agree
}

// callConfigOf applies options to the header of a request, or only looks at the options if header is nil.
func callConfigOf(header http.Header, opts []CallOption) (*callConfig, error) {
	if len(opts) == 0 {
		return &noCallConfig, nil
	}
	if header == nil {
		header = http.Header{}
	}
	config := callConfig{header: header}
	for _, opt := range opts {
		if err := opt(&config); err != nil {
			return nil, err
		}
	}
	return &config, nil
}

var noCallConfig callConfig // shared by all calls without options; never changed

// severalRequests returns the options of a call that sends several requests, or an error if they are for one request.
func severalRequests(op *api.Operation, opts []CallOption) (*callConfig, error) {
	config, err := callConfigOf(nil, opts)
	if err == nil && config.reply != nil {
		err = errors.New("WithReply is for calls of one request: call the method that reads one page or one object")
	}
	if err != nil {
		return nil, fmt.Errorf("ringcentral: %s: %w", op.ID, err)
	}
	return config, nil
}

// WithHeader sets a header of the requests of one call. Headers that carry credentials or that the transport depends on, such
// as Authorization, are refused.
func WithHeader(name, value string) CallOption {
	return func(c *callConfig) error {
		if err := request.CheckHeader(name, value); err != nil {
			return fmt.Errorf("WithHeader: %w", err)
		}
		c.header.Set(name, value)
		return nil
	}
}

// WithCallLanguage sets the language of messages and display names for one call, in place of that of [WithLanguage].
func WithCallLanguage(tag string) CallOption { return WithHeader("Accept-Language", tag) }

// WithReply fills in reply when the platform has answered the call, successfully or not. It is for calls that send one request;
// lists and batch reads refuse it. To see the pages of a list, call the method that reads one page. If a request is retried, it
// holds the last reply.
func WithReply(reply *Reply) CallOption {
	return func(c *callConfig) error { c.reply = reply; return check(reply != nil, "WithReply: the reply is nil") }
}

// WithProgress calls report whenever a page of a list has arrived. The function may be called by several goroutines at the same
// time, and pages may arrive in any order. Calls that are not lists ignore it.
func WithProgress(report func(Progress)) CallOption {
	return func(c *callConfig) error {
		c.progress = report
		return check(report != nil, "WithProgress: the function is nil")
	}
}

// Progress is how much of a list has been read. Totals are 0 if the platform doesn't report them.
type Progress struct {
	Operation string // the operation id, such as "listExtensions"
	Page      int    // the number of the page that has arrived
	Records   int    // the number of records in it
	Pages     int    // the number of pages of the list
	Total     int    // the number of records of the list
}

// option is one that sets a value, which must be valid.
func option(ok bool, otherwise string, set func(*config)) Option {
	return func(c *config) error { set(c); return check(ok, otherwise) }
}

func check(ok bool, otherwise string) error {
	if !ok {
		return errors.New(otherwise)
	}
	return nil
}
