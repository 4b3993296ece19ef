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
	logLength = 1000     // the minimum number of requests that a full log keeps
	logBody   = 64 << 10 // the maximum number of bytes of a body that the log keeps
)

// Request is a request that the fake received. Tokens, and the queries and bodies of the OAuth endpoints, are not recorded.
type Request struct {
	Operation string // such as "listExtensions" or "oauth/token"; empty if none matches method and path
	Method    string
	Path      string
	Query     url.Values
	Header    http.Header // without Authorization
	Body      string
	Status    int // of the reply; 0 if there was none
	RequestID string
	Time      time.Time
}

// requestLog holds the most recent requests, and counts all of them.
type requestLog struct {
	mu       sync.Mutex
	requests []Request
	paths    map[string]int // counts by "METHOD /path", of documented paths only, to limit its size
	byName   map[string]int // counts by operation
}

// Requests returns the recent requests of the named operations, or of all operations if none is named, oldest first. At least the last
// 1,000 requests are kept.
func (s *Server) Requests(operations ...string) []Request {
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.log.requests), func(r Request) bool {
		return len(operations) > 0 && !slices.Contains(operations, r.Operation)
	})
}

// Calls returns the number of requests for a method and path without query, such as "GET /restapi/v1.0/account/~/extension", or for an
// operation, such as "listExtensions". Requests that were refused or failed count as well.
func (s *Server) Calls(request string) int {
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	return s.log.paths[request] + s.log.byName[request]
}

// WantCalls fails the test if [Server.Calls] of an operation is not want.
func (s *Server) WantCalls(tb TB, operation string, want int) {
	tb.Helper()
	if got := s.Calls(operation); got != want {
		tb.Errorf("%s was called %d times, want %d", operation, got, want)
	}
}

// logEntry is a request in progress.
type logEntry struct {
	log     *requestLog
	request Request
	body    *capture
}

// recorder records the status of a reply.
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

// begin counts a request. The reply must be written with the writer that it returns.
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

// end adds the request to the log after it has been answered.
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
