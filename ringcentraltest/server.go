// Package ringcentraltest is a fake of the RingCentral platform for tests: a real HTTP server in the same process, with
// a believable company in memory. It needs no network and no credentials.
//
//	func TestReport(t *testing.T) {
//		fake := ringcentraltest.NewTest(t)
//		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
//		...
//	}
//
// It answers all operations as the platform does: it wants a token with the scope and a user with the right, pages its
// lists, writes ids as numbers in v1 and as strings in v2, keeps what is changed, and refuses with the platform's codes.
// Every request and every reply is checked against the document of this module: an invalid request gets status 400, and
// an invalid reply, which would be a fault of the fake itself, fails the test.
//
// The company is the same in every run. Options set its size, who calls, and the rules. Faults come on demand with
// [Server.Fail], time passes with [Server.Advance], and [Server.Requests] tells what was asked.
package ringcentraltest

import (
	"crypto/subtle"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The application and the user that the fake knows.
const (
	ClientID     = "fake-client-id"
	ClientSecret = "fake-client-secret"
	JWT          = "fake.user.jwt"
)

// Server is a fake platform. Its methods may be called at any time from any goroutine.
type Server struct {
	URL      string // the address, for ringcentral.WithServer
	MediaURL string // the address of the media host, for ringcentral.WithMediaServer; URL serves the same

	http     *httptest.Server
	media    *httptest.Server
	client   *http.Client
	tb       TB // nil outside of tests
	settings settings

	clock     *clock
	platforms []*platform // of the accounts, in their order
	oauth     oauth
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
	user                    string // the extension number of who calls
	largestPage             int
	taskTime                time.Duration
	future                  bool
	unchecked               bool
	delay                   time.Duration
	seed                    int
	upgraded                []string
}

// WithExtensions sets how many extensions the company has; 320 unless set, at least 1. They are made up when they are
// asked for, so any number starts at once.
func WithExtensions(n int) Option { return func(s *settings) { s.extensions = max(n, 1) } }

// WithNumbers sets how many phone numbers the company has; 280 unless set, at least 1.
func WithNumbers(n int) Option { return func(s *settings) { s.numbers = max(n, 1) } }

// WithSeed makes another company up, with other people in it; each seed has its own. Ids and numbers are the same in all.
func WithSeed(seed uint8) Option { return func(s *settings) { s.seed = int(seed) } }

// WithNewCallHandling makes the company one that has the platform's new call handling, as its features say.
func WithNewCallHandling() Option {
	return func(s *settings) { s.upgraded = []string{"NewCallHandlingAndForwarding"} }
}

// WithLargestPage sets the largest page that the fake gives. Who asks for more gets 100 silently, as on the platform.
// Without it all of the document's 1000 are given.
func WithLargestPage(n int) Option { return func(s *settings) { s.largestPage = n } }

// WithTaskTime sets how long the tasks of bulk operations are in progress; they are done at the first look unless set.
func WithTaskTime(d time.Duration) Option { return func(s *settings) { s.taskTime = d } }

// WithDelay makes every reply take so long, as on a real network.
func WithDelay(d time.Duration) Option { return func(s *settings) { s.delay = d } }

// WithFuture makes the fake a later version of the platform: every object of a reply has properties that no document
// tells of, and every enum has a value that none lists. A client that stands this stands the platform's next release.
func WithFuture() Option { return func(s *settings) { s.future = true } }

// WithoutReplyChecks leaves out checking the replies against the document, which takes as long as making them. It is for
// demonstrations with large companies, not for tests.
func WithoutReplyChecks() Option { return func(s *settings) { s.unchecked = true } }

// New starts a fake platform. Call Close when done with it.
func New(options ...Option) *Server { return start(nil, options) }

// TB is the part of testing.TB that NewTest uses.
type TB interface {
	Helper()
	Cleanup(func())
	Errorf(format string, args ...any)
}

// NewTest starts a fake platform that closes at the end of the test. The test fails if the fake breaks the document.
func NewTest(tb TB, options ...Option) *Server {
	tb.Helper()
	s := start(tb, options)
	tb.Cleanup(s.Close)
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
		scopes: cfg.scopes, owner: s.platforms[0].caller.id,
	}
	s.handle = s.handler()
	s.listen(cfg.inMemory)
	return s
}

// Close stops the server and waits for the requests under way.
func (s *Server) Close() {
	s.client.CloseIdleConnections()
	s.http.Close()
	s.media.Close()
}

// Auth is an authentication that the fake accepts.
func (s *Server) Auth() ringcentral.Auth { return ringcentral.JWT(ClientID, ClientSecret, JWT) }

// ServeHTTP answers one request, without a network. It is also how to serve the fake at an address of one's own: a
// [Server] is an [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.settings.delay > 0 {
		select {
		case <-time.After(s.settings.delay):
		case <-r.Context().Done():
			return
		}
	}
	s.handle.ServeHTTP(w, r)
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// platform is the state of the fake. Its methods answer the operations, with mu held: for writing, unless the request
// only reads.
type platform struct {
	rest
	account    account
	mu         sync.RWMutex
	caller     extension // as it was at first
	extensions *table[extension]
	numbers    *table[number]
	byNumber   map[string]int64 // extensions by extension number, unless they have the number they were generated with
	logins     map[string]int64 // extensions by email address, for addresses that were set and are login names
	settings   map[setting]object
	images     map[int64]*profileImage
	recipients map[int64][]string // of text messages, by call queue or site
	tasks      map[string]*task
	examples   sync.Map            // what fromExample has read, by the path of the place
	stored     map[string][]object // what has changed at a place: records, or settings as the only one
	devices    map[string]object   // those that changed or were added; nil if deleted
	audited    []object            // the changes that were made
	files      map[string]*upload  // by the place of their record
	lastID     int64               // of what was created at a place
	mainNumber int64               // the id of the main company number
	taskTime   time.Duration
	upgraded   []string // features of extensions besides those of all companies
	clock      *clock
}

var _ operations = (*platform)(nil)
