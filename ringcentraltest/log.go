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
// 1,000 requests are kept. Operations are named as for [Server.Fail]; a name that doesn't exist fails the test.
func (s *Server) Requests(operations ...string) []Request {
	if s.tb != nil {
		s.tb.Helper()
	}
	ids := make([]string, len(operations))
	for i, name := range operations {
		ids[i], _ = operationNamed(s.tb, "Requests", name)
	}
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.log.requests), func(r Request) bool {
		return len(ids) > 0 && (r.Operation == "" || !slices.Contains(ids, r.Operation))
	})
}

// Calls returns the number of requests for a method and path without query, such as "GET
// /restapi/v1.0/account/~/extension", or for an operation, named as for [Server.Fail]. Requests that were refused or
// failed count as well, those of [Server.Admin] don't. A name or a path that doesn't exist fails the test; in a fake
// that was started with [New], it panics.
func (s *Server) Calls(request string) int {
	if s.tb != nil {
		s.tb.Helper()
	}
	return s.countCalls(s.tb, "Calls", request)
}

// WantCalls fails the test if [Server.Calls] of an operation is not want.
func (s *Server) WantCalls(tb TB, operation string, want int) {
	tb.Helper()
	if got := s.countCalls(tb, "WantCalls", operation); got != want {
		tb.Errorf("%s was called %d times, want %d", operation, got, want)
	}
}

func (s *Server) countCalls(tb TB, caller, request string) int {
	if tb != nil {
		tb.Helper()
	}
	id := ""
	if !s.isRoute(request) {
		var ok bool
		if id, ok = operationNamed(tb, caller, request); !ok {
			return 0
		}
	}
	s.log.mu.Lock()
	defer s.log.mu.Unlock()
	if id != "" {
		return s.log.byName[id]
	}
	return s.log.paths[request]
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
