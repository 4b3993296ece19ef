// Package ringcentraltest is a fake of the RingCentral platform for tests: a real HTTP server in the same process, with
// a believable company in memory.
//
//	func TestReport(t *testing.T) {
//		fake := ringcentraltest.NewTest(t)
//		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
//		...
//	}
//
// It answers as the platform does: it wants a token, pages its lists with the platform's defaults and limits, writes ids
// as numbers in v1 and as strings in v2, and refuses with the platform's codes. The company is the same in every run.
package ringcentraltest

import (
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
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
	URL string // the address, for ringcentral.WithServer

	http     *httptest.Server
	client   *http.Client
	company  *company
	throttle *throttle
	requests atomic.Int64

	oauth  oauth
	handle http.Handler

	mu    sync.Mutex
	calls map[string]int // requests by "METHOD /path"
}

// Option configures a [Server].
type Option func(*settings)

type settings struct {
	extensions, numbers     int
	accessLife, refreshLife time.Duration
	limits                  map[string]Limit
	inMemory                bool
}

// WithExtensions sets how many extensions the company has; 320 unless set.
func WithExtensions(n int) Option { return func(s *settings) { s.extensions = n } }

// WithNumbers sets how many phone numbers the company has; 280 unless set.
func WithNumbers(n int) Option { return func(s *settings) { s.numbers = n } }

// New starts a fake platform. Call Close when done with it.
func New(options ...Option) *Server {
	cfg := settings{extensions: 320, numbers: 280, accessLife: time.Hour, refreshLife: 7 * 24 * time.Hour}
	for _, option := range options {
		option(&cfg)
	}
	s := &Server{
		company:  newCompany(cfg.extensions, cfg.numbers),
		throttle: newThrottle(cfg.limits),
		calls:    map[string]int{},
		oauth:    oauth{accessLife: cfg.accessLife, refreshLife: cfg.refreshLife, codes: map[string]*oauthCode{}},
	}
	s.handle = s.handler()
	s.listen(cfg.inMemory)
	s.URL = s.http.URL
	s.company.server = s.URL
	return s
}

// TB is the part of testing.TB that NewTest uses.
type TB interface {
	Helper()
	Cleanup(func())
}

// NewTest starts a fake platform that closes at the end of the test.
func NewTest(tb TB, options ...Option) *Server {
	tb.Helper()
	s := New(options...)
	tb.Cleanup(s.Close)
	return s
}

// Close stops the server and waits for the requests under way.
func (s *Server) Close() {
	s.client.CloseIdleConnections()
	s.http.Close()
}

// Auth is an authentication that the fake accepts.
func (s *Server) Auth() ringcentral.Auth { return ringcentral.JWT(ClientID, ClientSecret, JWT) }

// Calls returns how many requests came for a path, such as "GET /restapi/v1.0/account/~/extension". The query is not
// part of it.
func (s *Server) Calls(request string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[request]
}

// ServeHTTP answers one request, without a network.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handle.ServeHTTP(w, r) }

func (s *Server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /restapi/oauth/authorize", s.authorize)
	mux.HandleFunc("POST /restapi/oauth/token", s.token)
	mux.HandleFunc("POST /restapi/oauth/revoke", s.revoke)
	for pattern, h := range map[string]func(*company, *http.Request) (object, *refusal){
		"GET /restapi/v1.0/account/{accountId}":                                      (*company).readAccount,
		"GET /restapi/v2/accounts/{accountId}":                                       (*company).readAccountV2,
		"GET /restapi/v1.0/account/{accountId}/service-info":                         (*company).readServiceInfo,
		"GET /restapi/v1.0/account/{accountId}/extension":                            (*company).listExtensions,
		"GET /restapi/v1.0/account/{accountId}/extension/{extensionId}":              (*company).readExtension,
		"GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number": (*company).listExtensionNumbers,
		"GET /restapi/v1.0/account/{accountId}/phone-number":                         (*company).listNumbers,
		"GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}":         (*company).readNumber,
		"GET /restapi/v2/accounts/{accountId}/phone-numbers":                         (*company).listNumbersV2,
	} {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, h) })
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.calls[r.Method+" "+r.URL.Path]++
		s.mu.Unlock()
		w.Header().Set("RCRequestId", fmt.Sprintf("fake-%06d", s.requests.Add(1)))
		_, pattern := mux.Handler(r)
		if pattern == "" {
			refuse(w, &refusal{http.StatusNotFound, "CMN-102", "Resource is not found", ""})
			return
		}
		if !s.throttle.admit(w, groups[pattern]) {
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// serve checks the token and the account, and writes what h answers.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, h func(*company, *http.Request) (object, *refusal)) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	switch {
	case !ok:
		refuse(w, &refusal{http.StatusUnauthorized, "AGW-402", "Authorization is missing", ""})
		return
	case !s.oauth.use(token):
		refuse(w, &refusal{http.StatusUnauthorized, "OAU-213", "The token is not known", ""})
		return
	}
	if id := r.PathValue("accountId"); id != "~" && id != strconv.FormatInt(accountID, 10) {
		refuse(w, notFound("accountId"))
		return
	}
	reply, refused := h(s.company, r)
	if refused != nil {
		refuse(w, refused)
		return
	}
	writeJSON(w, http.StatusOK, reply)
}

func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// object is a JSON object. The fake writes JSON by hand, not with the client's types: it is to judge them.
type object map[string]any

// refusal is an error reply of the platform.
type refusal struct {
	status                   int
	code, message, parameter string
}

func notFound(parameter string) *refusal {
	return &refusal{http.StatusNotFound, "CMN-102", "Resource for parameter [" + parameter + "] is not found", parameter}
}

func invalid(parameter string) *refusal {
	return &refusal{http.StatusBadRequest, "CMN-101", "Parameter [" + parameter + "] value is invalid", parameter}
}

func refuse(w http.ResponseWriter, r *refusal) {
	detail := object{"errorCode": r.code, "message": r.message}
	body := object{"errorCode": r.code, "message": r.message, "errors": []object{detail}}
	if r.parameter != "" {
		detail["parameterName"], body["parameterName"] = r.parameter, r.parameter
	}
	writeJSON(w, r.status, body)
}

func refuseToken(w http.ResponseWriter, status int, oauthError, code, message string) {
	writeJSON(w, status, object{
		"error": oauthError, "error_description": message,
		"errors": []object{{"errorCode": code, "message": message}},
	})
}

func writeJSON(w http.ResponseWriter, status int, body object) {
	data, err := json.Marshal(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(data)
}
