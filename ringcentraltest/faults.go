package ringcentraltest

import (
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
	Delay      time.Duration // wait first; ends early if the client gives up

	// Half makes a bulk operation process only the first half of its records and not mention the others; its task ends as Failed.
	// Without other fields the reply is sent as usual; with Late, it is replaced as well.
	Half bool
}

// halfKey marks the context of a request of which only half is to be processed.
type halfKey struct{}

// halve drops the second half of the records of a request if a [Fault] with Half applies to it.
func (c *call) halve() {
	if records, ok := c.body["records"].([]any); ok && c.request.Context().Value(halfKey{}) != nil {
		c.body["records"], c.half = records[:(len(records)+1)/2], true
	}
}

// faults holds the faults that have not occurred yet, by operation.
type faults struct {
	mu      sync.Mutex
	waiting map[string][]Fault
}

// Fail makes the next requests of an operation, such as "listExtensions" or "oauth/token", fail with fault; times is how many. If
// operation is empty, requests of every operation count. Faults of one operation occur in the order of the calls of Fail.
func (s *Server) Fail(operation string, times int, fault Fault) {
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	if s.faults.waiting == nil {
		s.faults.waiting = map[string][]Fault{}
	}
	for range times {
		s.faults.waiting[operation] = append(s.faults.waiting[operation], fault)
	}
}

func (f *faults) next(operation string) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, name := range []string{operation, ""} {
		if queue := f.waiting[name]; len(queue) > 0 {
			f.waiting[name] = queue[1:]
			return queue[0], true
		}
	}
	return Fault{}, false
}

// inject answers a request with the fault that is due, and reports whether the request has been answered. A fault with nothing but a
// Delay only waits.
func (f *faults) inject(w http.ResponseWriter, r *http.Request, operation string, next http.Handler) bool {
	fault, due := f.next(operation)
	if !due {
		return false
	}
	if fault.Delay > 0 {
		select {
		case <-time.After(fault.Delay):
		case <-r.Context().Done():
		}
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
