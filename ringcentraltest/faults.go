package ringcentraltest

import (
	"cmp"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"time"
)

// Fault is something that goes wrong on demand; see [Server.Fail]. The zero Fault is status 500 in the platform's form.
type Fault struct {
	Status     int           // of the reply; 500 unless set
	Code       string        // the platform's error code; one that fits the status unless set
	RetryAfter time.Duration // the header Retry-After, if set
	HTML       bool          // answer with HTML, as gateways do
	Body       string        // answer with this instead, and with status 200 unless set
	Drop       bool          // break the connection without an answer
	Late       bool          // do what was asked first: then only the answer goes wrong
	Delay      time.Duration // wait before anything else, for as long as the client does

	// Half makes an operation that takes many records do only the first half of them and say nothing of the others. A task ends as Failed then.
	// Alone it leaves the answer as it is; with Late, the answer goes wrong as well.
	Half bool
}

// halfKey marks the context of a request of which only half is done.
type halfKey struct{}

// halve leaves only the first half of the records of a request that a fault wants to be half done.
func (c *call) halve() {
	if records, ok := c.body["records"].([]any); ok && c.request.Context().Value(halfKey{}) != nil {
		c.body["records"], c.half = records[:(len(records)+1)/2], true
	}
}

// faults are those that are still to come, by operation.
type faults struct {
	mu      sync.Mutex
	waiting map[string][]Fault
}

// Fail makes the next times requests of an operation, such as "listExtensions" or "oauth/token", go wrong. With "" it is
// the next requests of any operation. Faults of one operation come in the order in which they were asked for.
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

// strike answers with the fault that is due, and reports whether the request is done with. A fault that is only slow
// leaves the answer to others.
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
	fault.write(w)
	return true
}

// faultCodes are the codes that fit a status.
var faultCodes = map[int]string{
	http.StatusBadRequest: "CMN-101", http.StatusUnauthorized: "OAU-213", http.StatusForbidden: "CMN-408",
	http.StatusNotFound: "CMN-102", http.StatusConflict: "CMN-304", http.StatusTooManyRequests: "CMN-301",
	http.StatusServiceUnavailable: "CMN-203",
}

func (fault Fault) write(w http.ResponseWriter) {
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
		refuse(w, &refusal{status, cmp.Or(fault.Code, faultCodes[status], "CMN-201"), "A fault that the test asked for", ""})
	}
}
