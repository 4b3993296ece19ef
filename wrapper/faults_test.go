package ringcentral_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/pipenet"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	pages, perPage = 5, 3
	markerToken    = "MARKER-access-token-"
	markerBody     = `{"password":"MARKER-password","pin":"MARKER-pin"}`
	thingReply     = `{"id":"7","name":"complete"}`
)

type thing struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// A fault is what goes wrong with one request or with all. Where the platform may have carried out a write before, it has.
type fault struct {
	name  string
	dial  func() (net.Conn, error)                                      // instead of connecting
	reply func(w http.ResponseWriter, r *http.Request, good func() int) // instead of the good reply; good carries out
	once  map[string]error                                              // by class of operation: what a single one ends in
	ever  map[string]error                                              // the same, if it goes on; as once unless set
}

// The classes of operations: those without a reply that is needed have fewer ways to fail.
func class(operation string) string {
	switch operation {
	case "read", "list":
		return "read"
	case "delete":
		return "delete"
	}
	return "write"
}

func ends(read, write, remove error) map[string]error {
	return map[string]error{"read": read, "write": write, "delete": remove}
}

func always(err error) map[string]error { return ends(err, err, err) }

func status(code int, contentType, body string, header ...string) func(http.ResponseWriter, *http.Request, func() int) {
	return func(w http.ResponseWriter, _ *http.Request, good func() int) {
		if code == 500 || code == 502 || code == 503 {
			good()
		}
		w.Header().Set("Content-Type", contentType)
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.WriteHeader(code)
		_, _ = io.WriteString(w, body)
	}
}

// body carries out the request and sends head; then goes on with rest.
func body(head string, rest func(http.ResponseWriter, *http.Request)) func(http.ResponseWriter, *http.Request, func() int) {
	return func(w http.ResponseWriter, r *http.Request, good func() int) {
		good()
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusOK)
		_, _ = io.WriteString(w, head)
		_ = http.NewResponseController(w).Flush()
		rest(w, r)
	}
}

func faults() []fault {
	const html = "<html><body>Bad gateway</body></html>"
	const half = `{"id":"7","name":"comp`
	none := func(http.ResponseWriter, *http.Request) {}
	reset := func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }
	stall := func(_ http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		panic(http.ErrAbortHandler) // to return would be to answer with 200, which may still arrive
	}
	server, connection, reply := ringcentral.ErrServer, ringcentral.ErrConnection, ringcentral.ErrReply
	limited, rejected := ringcentral.ErrRateLimited, ringcentral.ErrUnauthorized
	return []fault{
		{name: "refused", dial: func() (net.Conn, error) {
			return nil, &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
		}, ever: always(connection)},
		{name: "TLS failure", dial: func() (net.Conn, error) {
			client, server := net.Pipe()
			go func() {
				_, _ = server.Read(make([]byte, 64))
				_ = server.Close()
			}()
			return client, nil
		}, ever: always(connection)},
		{name: "reset before reply", reply: func(w http.ResponseWriter, r *http.Request, good func() int) {
			good()
			reset(w, r)
		}, once: ends(nil, connection, connection), ever: always(connection)},
		{name: "header stall", reply: func(w http.ResponseWriter, r *http.Request, good func() int) {
			good()
			stall(w, r)
		}, once: ends(nil, connection, connection), ever: always(connection)},
		{name: "reset mid-body", reply: body(half, reset), once: ends(nil, reply, nil), ever: ends(reply, reply, nil)},
		{name: "body stall", reply: body(half, stall), once: ends(nil, reply, nil), ever: ends(reply, reply, nil)},
		{name: "body stall at once", reply: body("", stall), once: ends(nil, reply, nil), ever: ends(reply, reply, nil)},
		{name: "truncated JSON", reply: body(half, none), once: ends(nil, reply, nil), ever: ends(reply, reply, nil)},
		{name: "garbage JSON", reply: body("{]garbage", none), once: ends(reply, reply, nil)},
		{name: "endless body", reply: body(half, func(w http.ResponseWriter, _ *http.Request) {
			more := bytes.Repeat([]byte("a"), 1<<16)
			for {
				if _, err := w.Write(more); err != nil {
					return
				}
			}
		}), once: ends(reply, reply, nil)},
		{name: "gzip bomb", reply: gzipBomb, once: ends(reply, reply, nil)},
		{name: "500", reply: status(500, "application/json", `{"errorCode":"CMN-201","message":"oops"}`),
			once: ends(nil, server, server), ever: always(server)},
		{name: "502 HTML", reply: status(502, "text/html", html), once: ends(nil, server, server), ever: always(server)},
		{name: "503", reply: status(503, "text/html", html), once: ends(nil, server, server), ever: always(server)},
		{name: "503 with Retry-After", reply: status(503, "text/html", html, "Retry-After", "5"), once: ends(nil, server, server), ever: always(server)},
		{name: "429 JSON", reply: status(429, "application/json", `{"errorCode":"CMN-301","message":"slow down"}`, "Retry-After", "2"),
			ever: always(limited)},
		{name: "429 HTML", reply: status(429, "text/html", html), ever: always(limited)},
		{name: "401 expired", reply: status(401, "application/json", `{"errorCode":"OAU-213","message":"Token expired"}`), ever: always(rejected)},
		{name: "redirect to another host", reply: status(307, "text/html", html, "Location", "https://evil.example/steal"), once: always(reply)},
	}
}

var bomb = sync.OnceValue(func() []byte {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = io.WriteString(w, `{"name":"`)
	for range soak(2, 64) {
		_, _ = w.Write(make([]byte, 1<<20))
	}
	_ = w.Close()
	return packed.Bytes()
})

func gzipBomb(w http.ResponseWriter, _ *http.Request, good func() int) {
	good()
	w.Header().Set("Content-Encoding", "gzip")
	_, _ = w.Write(bomb())
}

// faultyServer is a server that fails in one way, at the requests from first to last.
type faultyServer struct {
	t           *testing.T
	fault       fault
	first, last int64
	dials       atomic.Int64
	requests    atomic.Int64
	open        atomic.Int64 // connections of the client
	executed    atomic.Int64 // writes
	client      *http.Client
	server      *httptest.Server
}

func newFaultyServer(t *testing.T, f fault, first, last int64) *faultyServer {
	p := &faultyServer{t: t, fault: f, first: first, last: last}
	listener := pipenet.Listen()
	quiet := log.New(io.Discard, "", 0)
	p.server = &httptest.Server{Listener: listener, Config: &http.Server{Handler: http.HandlerFunc(p.serve), ErrorLog: quiet}}
	if f.dial != nil || soak(0, 1) > 0 { // encryption is most of the work under the race detector
		p.server.StartTLS()
	} else {
		p.server.Start()
	}
	transport := p.server.Client().Transport.(*http.Transport).Clone()
	transport.DisableKeepAlives = f.dial != nil
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if _, host, _ := strings.Cut(p.server.URL, "://"); address != host {
			t.Errorf("connected to %s", address)
		}
		if n := p.dials.Add(1); f.dial != nil && n >= first && n <= last {
			return f.dial()
		}
		conn, err := listener.Dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		p.open.Add(1)
		return &countedConn{Conn: conn, open: &p.open}, nil
	}
	p.client = &http.Client{Transport: transport}
	return p
}

type countedConn struct {
	net.Conn
	open *atomic.Int64
	once sync.Once
}

func (c *countedConn) Close() error {
	c.once.Do(func() { c.open.Add(-1) })
	return c.Conn.Close()
}

// Token makes a new token each time.
func (p *faultyServer) Token() (*oauth2.Token, error) {
	return &oauth2.Token{AccessToken: markerToken + strconv.FormatInt(p.requests.Load(), 10)}, nil
}

func (p *faultyServer) serve(w http.ResponseWriter, r *http.Request) {
	sent, err := io.ReadAll(r.Body)
	if err == nil && r.Method != http.MethodGet && r.Method != http.MethodDelete && string(sent) != markerBody {
		p.t.Errorf("%s came with body %q", r.Method, sent)
	}
	if !strings.HasPrefix(r.Header.Get("Authorization"), "Bearer "+markerToken) {
		p.t.Errorf("Authorization is %q", r.Header.Get("Authorization"))
	}
	good := func() int {
		if r.Method == http.MethodGet {
			return http.StatusOK
		}
		p.executed.Add(1)
		if r.Method == http.MethodDelete {
			return http.StatusNoContent
		}
		return http.StatusOK
	}
	if n := p.requests.Add(1); p.fault.reply != nil && n >= p.first && n <= p.last {
		p.fault.reply(w, r, good)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(good())
	switch {
	case r.Method == http.MethodDelete:
	case strings.HasSuffix(r.URL.Path, "/extension") && r.Method == http.MethodGet:
		page, _ := strconv.Atoi(r.URL.Query().Get("page"))
		_ = json.NewEncoder(w).Encode(extensionPage(page))
	default:
		_, _ = io.WriteString(w, thingReply)
	}
}

func extensionPage(page int) map[string]any {
	var records []map[string]any
	for i := range perPage {
		records = append(records, map[string]any{"id": 1000 + page*perPage + i})
	}
	return map[string]any{"records": records, "paging": map[string]any{
		"page": page, "perPage": perPage, "totalPages": pages, "totalElements": pages * perPage,
	}}
}

// operations do one thing each, and report an error if they end in success with anything but all of the data.
var operations = map[string]func(context.Context, *ringcentral.Client) error{
	"read": func(ctx context.Context, rc *ringcentral.Client) error {
		return one(ringcentral.Call[thing](ctx, rc, operation("readThing", http.MethodGet), request(nil)))
	},
	"list": func(ctx context.Context, rc *ringcentral.Client) error {
		next := int64(1000 + perPage)
		for ext, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{PerPage: new(int32(perPage))}) {
			if err != nil {
				return err
			}
			if want := strconv.FormatInt(next, 10); ext.ID.String() != want {
				return fmt.Errorf("extension %s came instead of %s", ext.ID, want)
			}
			next++
		}
		if next != 1000+perPage+pages*perPage {
			return fmt.Errorf("the list ended before extension %d", next)
		}
		return nil
	},
	"create": func(ctx context.Context, rc *ringcentral.Client) error {
		return one(ringcentral.Call[thing](ctx, rc, operation("createThing", http.MethodPost), request(strings.NewReader(markerBody))))
	},
	"update": func(ctx context.Context, rc *ringcentral.Client) error {
		return one(ringcentral.Call[thing](ctx, rc, operation("updateThing", http.MethodPut), request(strings.NewReader(markerBody))))
	},
	"upload": func(ctx context.Context, rc *ringcentral.Client) error {
		return one(ringcentral.Call[thing](ctx, rc, operation("uploadThing", http.MethodPost), request(bytes.NewReader([]byte(markerBody)))))
	},
	"delete": func(ctx context.Context, rc *ringcentral.Client) error {
		return ringcentral.CallNoReply(ctx, rc, operation("deleteThing", http.MethodDelete), request(nil))
	},
}

func one(got *thing, err error) error {
	if err == nil && (got == nil || *got != thing{"7", "complete"}) {
		return fmt.Errorf("%+v came", got)
	}
	if err != nil && got != nil {
		return fmt.Errorf("%+v came with an error: %w", got, err)
	}
	return err
}

func operation(id, method string) *api.Operation {
	return &api.Operation{ID: id, Method: method, Path: "/restapi/v1.0/thing/{thingId}", Group: "Light"}
}

// request is one with a secret in its query. A body that can't be read twice is sent as a form.
func request(body io.Reader) ringcentral.RawRequest {
	in := ringcentral.RawRequest{IDs: []ringcentral.ID{"7"}, Query: url.Values{"secret": {"MARKER-query"}}}
	switch body.(type) {
	case nil:
	case io.Seeker:
		in.Body, _ = io.ReadAll(body)
	default:
		in.Form = []ringcentral.FormField{{Name: "thing", File: &ringcentral.Upload{Content: body}}}
	}
	return in
}

// Every fault at every kind of operation, once and for ever, with much time and with little. Outside of make soak, only reads and
// one kind of write have little time.
func TestFaults(t *testing.T) {
	t.Parallel()
	for _, f := range faults() {
		for name, do := range operations {
			for _, forever := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s/%s/forever=%v", f.name, name, forever), func(t *testing.T) {
					want := f.once[class(name)]
					if forever && f.ever != nil {
						want = f.ever[class(name)]
					}
					testFault(t, f, name, do, forever, 15*time.Minute, func(err error) bool {
						return errors.Is(err, want) || err == nil && want == nil
					})
					if !soaking && name != "read" && name != "create" {
						return
					}
					testFault(t, f, name, do, forever, 1500*time.Millisecond, func(err error) bool {
						return err == nil && (want == nil || !forever) || errors.Is(err, context.DeadlineExceeded) ||
							errors.Is(err, anyOf(f)) || want != nil && errors.Is(err, want)
					})
				})
			}
		}
	}
}

// anyOf returns the error that a read ends in if the fault doesn't end.
func anyOf(f fault) error {
	if f.ever != nil {
		return f.ever["read"]
	}
	return f.once["read"]
}

func testFault(t *testing.T, f fault, name string, do func(context.Context, *ringcentral.Client) error, forever bool, limit time.Duration, ok func(error) bool) {
	synctest.Test(t, func(t *testing.T) {
		first, last := int64(1), int64(1)
		if name == "list" {
			first, last = 3, 3
		}
		if forever {
			last = 1 << 40
		}
		p := newFaultyServer(t, f, first, last)
		rc := newWatched(t, ringcentral.TokenSource(p), ringcentral.WithServer(p.server.URL), ringcentral.WithHTTPClient(p.client),
			ringcentral.WithMaxReply(1<<20))
		begun := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), limit)
		err := quiet(t, do(ctx, rc))
		cancel()
		if took := time.Since(begun); took > limit {
			t.Errorf("took %s, more than the deadline of %s", took, limit)
		}
		var typed *ringcentral.Error
		if err != nil && !errors.As(err, &typed) {
			t.Errorf("the error is a %T, want a *ringcentral.Error: %v", err, err)
		}
		if !ok(err) {
			t.Errorf("within %s, ended in %v", limit, err)
		}
		n := p.executed.Load()
		if n > 1 || err == nil && n != 1 && class(name) != "read" {
			t.Errorf("executed %d times, and ended in %v", n, err)
		}
		p.client.CloseIdleConnections()
		p.server.Close()
		synctest.Wait()
		if n := p.open.Load(); n != 0 {
			t.Errorf("%d connections were left open", n)
		}
	})
}
