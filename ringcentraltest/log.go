package ringcentraltest

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	logLength = 1000     // requests that the log keeps
	logBody   = 64 << 10 // bytes of a body that the log keeps
)

// Request is a request that came. Tokens and what the OAuth endpoints are sent are not kept.
type Request struct {
	Operation string // such as "listExtensions" or "oauth/token"; empty if there is none at this path
	Method    string
	Path      string
	Query     url.Values
	Header    http.Header // without Authorization
	Body      string
	Status    int // of the reply; 0 if there was none
	RequestID string
	Time      time.Time
}

// requestLog is the last requests, and how many there were of each kind.
type requestLog struct {
	mu       sync.Mutex
	requests []Request
	paths    map[string]int // by "METHOD /path"; only of paths that are documented, so that it can't grow without end
	byName   map[string]int // by operation
}

// Requests returns the last requests of some operations, oldest first; of all, if none is named. The last 1,000 requests
// are kept.
func (s *Server) Requests(operations ...string) []Request {
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.log.requests), func(r Request) bool {
		return len(operations) > 0 && !slices.Contains(operations, r.Operation)
	})
}

// Calls returns how many requests came for a path, such as "GET /restapi/v1.0/account/~/extension", or for an operation,
// such as "listExtensions". The query is not part of it.
func (s *Server) Calls(request string) int {
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	return s.log.paths[request] + s.log.byName[request]
}

// WantCalls fails a test if an operation was not called as often as it should have been.
func (s *Server) WantCalls(tb TB, operation string, want int) {
	tb.Helper()
	if got := s.Calls(operation); got != want {
		tb.Errorf("%s was called %d times, want %d", operation, got, want)
	}
}

// logEntry is a request under way.
type logEntry struct {
	log     *requestLog
	request Request
	body    *capture
}

// recorder notes the status of a reply.
type recorder struct {
	http.ResponseWriter
	status int
}

func (w *recorder) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// capture keeps the beginning of what is read through it.
type capture struct {
	io.ReadCloser
	kept bytes.Buffer
}

func (c *capture) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.kept.Write(p[:min(n, max(0, logBody-c.kept.Len()))])
	return n, err
}

// begin counts a request. The request has to be answered with the writer that it returns.
func (l *requestLog) begin(w http.ResponseWriter, r *http.Request, operation string, now time.Time) (*recorder, *logEntry) {
	entry := &logEntry{log: l, request: Request{
		Operation: operation, Method: r.Method, Path: r.URL.Path, Header: r.Header.Clone(), Time: now,
		RequestID: w.Header().Get("RCRequestId"),
	}}
	entry.request.Header.Del("Authorization")
	if !strings.HasPrefix(operation, "oauth/") {
		entry.request.Query = r.URL.Query()
		entry.body = &capture{ReadCloser: r.Body}
		r.Body = entry.body
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.paths == nil {
		l.paths, l.byName = map[string]int{}, map[string]int{}
	}
	l.byName[operation]++
	if path := r.Method + " " + r.URL.Path; operation != "" && (l.paths[path] > 0 || len(l.paths) < 100*logLength) {
		l.paths[path]++
	}
	return &recorder{ResponseWriter: w}, entry
}

// end keeps the request, now that it is answered.
func (e *logEntry) end(w *recorder) {
	e.request.Status = w.status
	if e.body != nil {
		e.request.Body = e.body.kept.String()
	}
	e.log.mu.Lock()
	defer e.log.mu.Unlock()
	e.log.requests = append(e.log.requests, e.request)
	if len(e.log.requests) >= 2*logLength {
		e.log.requests = slices.Clone(e.log.requests[logLength:])
	}
}
