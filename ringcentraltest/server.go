// Package ringcentraltest is a fake of the RingCentral platform for tests: a real HTTP server in the same process, with
// a believable company in memory. It needs no network and no credentials.
//
//	func TestReport(t *testing.T) {
//		fake := ringcentraltest.NewTest(t)
//		rc := fake.Client()
//		...
//	}
//
// It answers all operations as the platform does: it requires a token with the app scope and a user with the permission, divides
// lists into pages, writes ids as numbers in v1 and as strings in v2, stores changes, and uses the platform's error codes.
// Every request and every reply is validated against the OpenAPI document of this module: an invalid request gets status 400, and
// an invalid reply, which would be a bug of the fake, gets status 500 and fails the test.
//
// The company is the same in every run. Options set its size, the calling user and the rules. [Server.Admin] prepares
// what a test needs, [Server.User] signs in other users, [Server.Fail] causes errors, [Server.Advance] moves the
// clock, and [Server.Requests] returns the requests that were received.
package ringcentraltest

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The credentials that the fake accepts.
const (
	ClientID     = "fake-client-id"
	ClientSecret = "fake-client-secret"
	JWT          = "fake.user.jwt"
)

// Server is a fake platform. Its methods are safe for concurrent use.
type Server struct {
	URL      string // the base URL, for ringcentral.WithServer
	MediaURL string // the base URL of the media host, for ringcentral.WithMediaServer; URL serves the same files

	http     *httptest.Server
	media    *httptest.Server
	client   *http.Client
	stop     context.CancelFunc // ends delays
	tb       TB                 // nil outside of tests
	settings settings

	clock     *clock
	platforms []*platform // one for each account, in the order of accounts
	oauth     oauth
	rights    rights
	throttle  *throttle
	faults    faults
	log       requestLog
	requests  atomic.Int64
	routes    *http.ServeMux
	handle    http.Handler
}

// Option configures a [Server].
type Option func(*settings)

type settings struct {
	extensions, numbers     int
	accessLife, refreshLife time.Duration
	limits                  map[string]Limit
	inMemory                bool
	scopes                  []string
	user                    string // the extension number of the caller
	largestPage             int
	taskTime                time.Duration
	future                  bool
	futureSeed              uint64
	unchecked               bool
	delay                   time.Duration
	seed                    int
	signInForm              bool
	upgraded                []string
}

// WithExtensions sets the number of extensions of the company. The default is 320, the minimum 1. Extensions are generated when they
// are requested, so that a large company takes no longer to start than a small one.
func WithExtensions(n int) Option { return func(s *settings) { s.extensions = max(n, 1) } }

// WithNumbers sets the number of phone numbers of the company. The default is 280, the minimum 1.
func WithNumbers(n int) Option { return func(s *settings) { s.numbers = max(n, 1) } }

// WithSeed generates a company with other people in it, the same ones for the same seed. Ids and numbers don't depend on the seed. The
// default is 0.
func WithSeed(seed uint8) Option { return func(s *settings) { s.seed = int(seed) } }

// WithNewCallHandling gives the company the platform's new call handling, which the features of its extensions list.
func WithNewCallHandling() Option {
	return func(s *settings) { s.upgraded = []string{"NewCallHandlingAndForwarding"} }
}

// WithLargestPage limits the page size. As on the platform, a request for larger pages silently gets pages of 100, or of n if that is
// less. By default the limit is the 1000 of the document.
func WithLargestPage(n int) Option { return func(s *settings) { s.largestPage = n } }

// WithTaskTime sets how long tasks of bulk operations stay in progress. By default they are completed when they are first read.
func WithTaskTime(d time.Duration) Option { return func(s *settings) { s.taskTime = d } }

// WithDelay delays every reply by d, like a slow network. By default there is no delay.
func WithDelay(d time.Duration) Option { return func(s *settings) { s.delay = d } }

// WithFuture simulates a later release of the platform: every object of a reply has properties that are not in the
// document, and one value in four of every enum isn't either, so that code that looks for known values still finds
// some. Which ones is the same in every reply and every run, and depends on seed, which is 0 if omitted; several
// seeds together reach more values. A client that copes with this copes with the platform's next release.
func WithFuture(seed ...uint64) Option {
	return func(s *settings) {
		s.future = true
		s.futureSeed = 0
		for _, n := range seed {
			s.futureSeed = n
		}
	}
}

// WithoutReplyChecks turns off the validation of replies against the document, which is a good part of the work for each reply. It is
// meant for demonstrations with large companies, not for tests.
func WithoutReplyChecks() Option { return func(s *settings) { s.unchecked = true } }

// New starts a fake platform, on loopback ports unless [WithoutNetwork] is given. The caller must call [Server.Close] when done. New
// panics if a port can't be opened, or if no extension has the number given to [WithUser].
func New(options ...Option) *Server { return start(nil, options) }

// TB is the part of [testing.TB] that [NewTest] and [Server.WantCalls] use.
type TB interface {
	Helper()
	Cleanup(func())
	Errorf(format string, args ...any)
}

// NewTest starts a fake platform that is closed at the end of the test. The test fails if a reply doesn't conform to the document.
func NewTest(tb TB, options ...Option) *Server {
	tb.Helper()
	s := start(tb, options)
	tb.Cleanup(func() {
		s.Close()
		s.reportUnused()
	})
	return s
}

func start(tb TB, options []Option) *Server {
	cfg := settings{
		extensions: 320, numbers: 280, accessLife: time.Hour, refreshLife: 7 * 24 * time.Hour,
		scopes: []string{"ReadAccounts", "EditExtensions", "EditAccounts", "RoleManagement", "ReadPresence", "EditPresence", "ReadAuditTrail"},
	}
	for _, option := range options {
		option(&cfg)
	}
	clock := &clock{}
	s := &Server{
		tb: tb, settings: cfg, clock: clock,
		throttle: newThrottle(cfg.limits, clock),
	}
	for _, a := range accounts {
		s.platforms = append(s.platforms, newPlatform(a, cfg, clock))
	}
	s.oauth = oauth{
		accessLife: cfg.accessLife, refreshLife: cfg.refreshLife, codes: map[string]*oauthCode{}, clock: clock,
		scopes: cfg.scopes, owner: s.platforms[0].caller, signIn: s.platforms[0].signIn, form: cfg.signInForm,
		adminToken: "fake-admin-token-" + rand.Text(),
	}
	s.handle = s.handler()
	s.checkSettings()
	s.listen(cfg.inMemory)
	return s
}

// Close stops the server and waits for requests in progress, whose delays end.
func (s *Server) Close() {
	s.stop()
	s.client.CloseIdleConnections()
	s.http.Close()
	s.media.Close()
}

// Auth returns credentials that the fake accepts.
func (s *Server) Auth() ringcentral.Auth { return ringcentral.JWT(ClientID, ClientSecret, JWT) }

// ServeHTTP answers one request without a network. A [Server] is an [http.Handler], so that it can also be served at an address of
// your own.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.settings.delay > 0 && !s.seeding(r) {
		if pause(r, s.settings.delay); r.Context().Err() != nil {
			return
		}
	}
	s.handle.ServeHTTP(w, r)
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// platform is the state of one account. Its methods handle the operations. They are called with mu held, for reading if the method is
// GET and for writing otherwise.
type platform struct {
	rest
	account    account
	mu         sync.RWMutex
	caller     int64 // the id of the user that [WithUser] chooses
	extensions *table[extension]
	numbers    *table[number]
	byNumber   map[string]int64 // extensions by extension number, unless they have the number they were generated with
	logins     map[string]int64 // extensions by email address, for addresses that were set and are login names
	settings   map[setting]object
	images     map[int64]*profileImage
	recipients map[int64][]string // extension ids of SMS recipients, by call queue or site
	tasks      map[string]*task
	examples   sync.Map            // what fromExample has read, by the path of the place
	stored     map[string][]object // changed collections and settings, by the key of their place; settings are the only record
	devices    map[string]object   // changed and added devices; nil if deleted
	staffed    map[string]bool     // ids of call queues whose members were changed
	age        time.Duration       // how much earlier everything happened than the examples say
	audited    []object            // the audit trail, oldest first
	files      map[string]*upload  // uploaded files, by the place of their record
	lastID     int64               // the last id that newID returned
	mainNumber int64               // the id of the main company number
	taskTime   time.Duration
	upgraded   []string // features of extensions besides those of all companies
	clock      *clock
}

var _ operations = (*platform)(nil)
