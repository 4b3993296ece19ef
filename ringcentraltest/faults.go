package ringcentraltest

import (
	"bytes"
	"cmp"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync"
	"time"
)

// Fault is an error that the fake causes on request; see [Server.Fail]. The zero Fault is a reply with status 500 and the platform's
// JSON for errors.
type Fault struct {
	Status     int           // of the reply; 500 if zero, or 200 with Body
	Code       string        // the platform's error code; one that fits the status if empty
	RetryAfter time.Duration // the header Retry-After, rounded up to seconds; not sent if zero
	HTML       bool          // reply with HTML, as gateways do
	Body       string        // reply with this as application/json
	Drop       bool          // close the connection without a reply
	Late       bool          // handle the request first, so that only the reply is wrong
	Delay      time.Duration // wait first; ends early if the client gives up or the fake is closed

	// Half makes a bulk operation process only the first half of its records and not mention the others; its task ends as Failed.
	// Without other fields the reply is sent as usual; with Late, it is replaced as well.
	Half bool

	// Optional is for a fault that need not occur, such as a random one; see [Server.UnusedFaults].
	Optional bool
}

// halfKey marks the context of a request of which only half is to be processed.
type halfKey struct{}

// halve drops the second half of the records of a request if a [Fault] with Half applies to it.
func (c *call) halve() {
	if records, ok := c.body["records"].([]any); ok && c.request.Context().Value(halfKey{}) != nil {
		c.body["records"], c.half = records[:(len(records)+1)/2], true
	}
}

// faults holds the faults that have not occurred yet.
type faults struct {
	mu      sync.Mutex
	planned []*plannedFault // in the order of the calls of Fail
}

// plannedFault is what a call of [Server.Fail] asked for.
type plannedFault struct {
	operation string // its id; empty for every operation
	name      string // as the test calls it
	fault     Fault
	left      int
	used      bool // or optional
}

// Fail makes the next requests of an operation fail with fault; times is how many. The operation is an id such as
// "listExtensions", the name of a client's method such as "ListExtensions", or an OAuth endpoint such as
// "oauth/token". If operation is empty, requests of every operation count. Faults of one operation occur in the order
// of the calls of Fail.
//
// A name that doesn't exist fails the test. So does, at its end, a call of Fail without effect, because no request of
// the operation came; see [Server.UnusedFaults]. In a fake that was started with [New], such a name panics.
func (s *Server) Fail(operation string, times int, fault Fault) {
	if s.tb != nil {
		s.tb.Helper()
	}
	id := ""
	if operation != "" {
		var ok bool
		if id, ok = operationNamed(s.tb, "Fail", operation); !ok {
			return
		}
	}
	switch {
	case times < 1:
		misuse(s.tb, "Fail: a fault of "+quoted(operation)+" must occur at least once")
		return
	case fault.Status != 0 && (fault.Status < 100 || fault.Status > 999):
		misuse(s.tb, "Fail: "+strconv.Itoa(fault.Status)+" is not an HTTP status")
		return
	}
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	planned := &plannedFault{operation: id, name: operation, fault: fault, left: times, used: fault.Optional}
	planned.fault.Optional = false // the fault itself is no different
	s.faults.planned = append(s.faults.planned, planned)
}

// UnusedFaults returns the operations of the calls of [Server.Fail] that have had no effect so far, as they were
// given to Fail, without those that are Optional. At the end of a test that passed otherwise, [NewTest] reports them.
func (s *Server) UnusedFaults() []string {
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	var unused []string
	for _, planned := range s.faults.planned {
		if !planned.used {
			unused = append(unused, planned.name)
		}
	}
	return unused
}

// reportUnused fails a test whose faults have had no effect, unless it has failed already, which may be why.
func (s *Server) reportUnused() {
	if test, ok := s.tb.(interface{ Failed() bool }); ok && test.Failed() {
		return
	}
	for _, name := range s.UnusedFaults() {
		s.tb.Errorf("ringcentraltest: a fault never occurred, because there was no request of %s", cmp.Or(name, "any operation"))
	}
}

// next returns the fault that is due for a request of an operation. Faults of the operation come before those of
// every operation.
func (f *faults) next(operation string) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, name := range []string{operation, ""} {
		for _, planned := range f.planned {
			if planned.operation == name && planned.left > 0 {
				planned.left--
				planned.used = true
				return planned.fault, true
			}
		}
	}
	return Fault{}, false
}

// pause waits for d, or until the client gives up. A server only notices that while no part of the request is left to
// read, so the body is read first.
func pause(r *http.Request, d time.Duration) {
	if d <= 0 {
		return
	}
	if r.Body != nil {
		data, err := io.ReadAll(r.Body)
		r.Body = &readBody{Reader: bytes.NewReader(data), err: err, Closer: r.Body}
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-r.Context().Done():
	}
}

// readBody is a body that has been read, with the error at its end.
type readBody struct {
	*bytes.Reader
	io.Closer
	err error
}

func (b *readBody) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if err == io.EOF && b.err != nil {
		err = b.err
	}
	return n, err
}

// inject answers a request with the fault that is due, and reports whether the request has been answered. A fault with nothing but a
// Delay only waits.
func (f *faults) inject(w http.ResponseWriter, r *http.Request, operation string, next http.Handler) bool {
	fault, due := f.next(operation)
	if !due {
		return false
	}
	if fault.Delay > 0 {
		pause(r, fault.Delay)
		if (fault == Fault{Delay: fault.Delay}) {
			return false
		}
	}
	if fault.Half {
		r = r.WithContext(context.WithValue(r.Context(), halfKey{}, true))
		if (fault == Fault{Half: true, Delay: fault.Delay}) {
			next.ServeHTTP(w, r)
			return true
		}
	}
	if fault.Late {
		next.ServeHTTP(httptest.NewRecorder(), r)
	}
	if fault.Drop {
		panic(http.ErrAbortHandler)
	}
	fault.write(w, operation)
	return true
}

// faultCodes maps statuses to error codes of the platform that fit them.
var faultCodes = map[int]string{
	http.StatusBadRequest: "CMN-101", http.StatusUnauthorized: "OAU-213", http.StatusForbidden: "CMN-408",
	http.StatusNotFound: "CMN-102", http.StatusConflict: "CMN-304", http.StatusTooManyRequests: "CMN-301",
	http.StatusServiceUnavailable: "CMN-203",
}

func (fault Fault) write(w http.ResponseWriter, operation string) {
	if fault.RetryAfter > 0 {
		w.Header().Set("Retry-After", seconds(fault.RetryAfter))
	}
	status := cmp.Or(fault.Status, http.StatusInternalServerError)
	switch {
	case fault.Body != "":
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(cmp.Or(fault.Status, http.StatusOK))
		_, _ = io.WriteString(w, fault.Body)
	case fault.HTML:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, "<html><body><h1>"+strconv.Itoa(status)+" "+http.StatusText(status)+"</h1></body></html>")
	default:
		code := cmp.Or(fault.Code, faultCodes[status], "CMN-201")
		if slices.Contains(directoryOperations, operation) {
			code = cmp.Or(fault.Code, directoryCodes[status], code)
		}
		writeJSON(w, status, refusalBody(operation, &refusal{status, code, "A fault that the test asked for", ""}))
	}
}
