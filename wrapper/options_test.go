package ringcentral_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/pipenet"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// serveInMemory runs a handler in memory and returns a client of it, whose calls take no real time.
func serveInMemory(t *testing.T, handler http.HandlerFunc, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	listener := pipenet.Listen()
	server := &httptest.Server{Listener: listener, Config: &http.Server{Handler: handler}}
	server.Start()
	transport := &http.Transport{DialContext: listener.Dial}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		server.Close()
	})
	token := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: markerToken})
	return newWatched(t, ringcentral.TokenSource(token), append([]ringcentral.Option{
		ringcentral.WithServer(server.URL), ringcentral.WithHTTPClient(&http.Client{Transport: transport}),
	}, options...)...)
}

func answer(status int, text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text)
	}
}

// inTurn answers each request with the next handler, and those beyond with the last.
func inTurn(requests *int, handlers ...http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h := handlers[min(*requests, len(handlers)-1)]
		*requests++
		h(w, r)
	}
}

func TestRetryPolicy(t *testing.T) {
	unavailable, ok := answer(500, ""), answer(200, thingReply)
	for _, test := range []struct {
		name     string
		policy   ringcentral.RetryPolicy
		method   string
		body     io.Reader
		fails    int
		requests int
		least    time.Duration // how long the pauses take, at least
	}{
		{name: "default", method: "GET", fails: 9, requests: 5, least: (2 + 4 + 8 + 16) * time.Second},
		{name: "off", policy: ringcentral.RetryPolicy{Tries: 1}, method: "GET", fails: 9, requests: 1},
		{name: "own", policy: ringcentral.RetryPolicy{Tries: 4, Backoff: time.Second, MaxBackoff: 3 * time.Second}, method: "GET", fails: 9,
			requests: 4, least: (1 + 2 + 3) * time.Second},
		{name: "enough", method: "GET", fails: 2, requests: 3, least: (2 + 4) * time.Second},
		{name: "writes are not repeated", method: "PUT", fails: 9, requests: 1},
		{name: "unless wanted", policy: ringcentral.RetryPolicy{RepeatWrites: true}, method: "PUT", body: strings.NewReader("{}"), fails: 1, requests: 2, least: 2 * time.Second},
		{name: "POST never", policy: ringcentral.RetryPolicy{RepeatWrites: true}, method: "POST", body: strings.NewReader("{}"), fails: 9, requests: 1},
		{name: "PATCH never", policy: ringcentral.RetryPolicy{RepeatWrites: true}, method: "PATCH", body: strings.NewReader("{}"), fails: 9, requests: 1},
		{name: "a body that is gone", policy: ringcentral.RetryPolicy{RepeatWrites: true}, method: "PUT", body: io.MultiReader(strings.NewReader("{}")), fails: 9, requests: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				requests := 0
				rc := serveInMemory(t, inTurn(&requests, append(slices.Repeat([]http.HandlerFunc{unavailable}, test.fails), ok)...), ringcentral.WithRetry(test.policy))
				begun := time.Now()
				_, err := ringcentral.Call[thing](t.Context(), rc, operation("op", test.method), request(test.body))
				if got, want := errors.Is(err, ringcentral.ErrServer), test.requests <= test.fails; got != want || (err == nil) == want {
					t.Errorf("ended in %v", err)
				}
				if requests != test.requests {
					t.Errorf("%d requests, want %d", requests, test.requests)
				}
				if took := time.Since(begun); took < test.least || took > test.least*5/4 {
					t.Errorf("took %s, want %s or up to a quarter more", took, test.least)
				}
			})
		})
	}
}

// There is no point in waiting for what comes after the deadline.
func TestRetryThatComesTooLateIsNotWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rc := serveInMemory(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "20")
			w.WriteHeader(503)
		})
		ctx, cancel := context.WithTimeout(t.Context(), 19*time.Second)
		defer cancel()
		begun := time.Now()
		_, err := rc.ReadAccount(ctx)
		var e *ringcentral.Error
		if !errors.As(err, &e) || e.Status != 503 || e.RetryAfter != 20*time.Second || time.Since(begun) != 0 {
			t.Errorf("after %s: %v", time.Since(begun), err)
		}
	})
}

func TestRejectedTokenIsRenewedOnce(t *testing.T) {
	for code, want := range map[string]int{"OAU-213": 2, "": 2, "CMN-405": 1} {
		synctest.Test(t, func(t *testing.T) {
			requests := 0
			rc := serveInMemory(t, inTurn(&requests, answer(401, `{"errorCode":"`+code+`"}`)))
			_, err := rc.ReadAccount(t.Context())
			if !errors.Is(err, ringcentral.ErrUnauthorized) || requests != want {
				t.Errorf("%q: %d requests, want %d, and %v", code, requests, want, err)
			}
		})
	}
}

func TestHeadersOfOneCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var got http.Header
		rc := serveInMemory(t, func(w http.ResponseWriter, r *http.Request) {
			got = r.Header
			answer(200, "{}")(w, r)
		}, ringcentral.WithLanguage("fr-CA"), ringcentral.WithUserAgent("AcmeSync/1.2.3"))
		call := func(opts ...ringcentral.CallOption) error {
			_, err := rc.ReadAccount(t.Context(), opts...)
			return err
		}
		if err := call(); err != nil || got.Get("Accept-Language") != "fr-CA" || !strings.HasPrefix(got.Get("User-Agent"), "AcmeSync/1.2.3 ") {
			t.Errorf("%v, and headers %v", err, got)
		}
		if err := call(ringcentral.WithCallLanguage("de-DE"), ringcentral.WithHeader("X-Mine", "1")); err != nil ||
			got.Get("Accept-Language") != "de-DE" || got.Get("X-Mine") != "1" {
			t.Errorf("%v, and headers %v", err, got)
		}
		got = nil
		for _, name := range []string{"Authorization", "authorization", "Cookie", "Proxy-Authorization", "Host", "Accept-Encoding", "", "a b", "a:b", "a\nb"} {
			if err := call(ringcentral.WithHeader(name, "MARKER")); err == nil || strings.Contains(err.Error(), "MARKER") {
				t.Errorf("%q: %v", name, err)
			}
		}
		if err := call(ringcentral.WithHeader("X-Mine", "MARKER\r\nAuthorization: x")); err == nil || strings.Contains(err.Error(), "MARKER") {
			t.Errorf("line break: %v", err)
		}
		if got != nil {
			t.Error("a request with a bad header was sent")
		}
	})
}

func TestRedirects(t *testing.T) {
	redirect := func(status int, location string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", location)
			w.WriteHeader(status)
		}
	}
	errOwn := errors.New("own rule")
	for _, test := range []struct {
		name, method, location string
		status                 int
		own                    func(*http.Request, []*http.Request) error
		want                   error
	}{
		{name: "same host", method: "GET", location: "/restapi/v1.0/moved", status: 301, want: ringcentral.ErrReply},
		{name: "same host, own rule", method: "GET", location: "/restapi/v1.0/moved", status: 301,
			own: func(*http.Request, []*http.Request) error { return errOwn }, want: ringcentral.ErrReply},
		{name: "other host", method: "GET", location: "http://other.example/x", status: 302, want: ringcentral.ErrReply},
		{name: "other host, own rule", method: "GET", location: "http://other.example/x", status: 302,
			own: func(*http.Request, []*http.Request) error { return nil }, want: ringcentral.ErrReply},
		{name: "other port", method: "GET", location: "http://127.0.0.1:1/x", status: 302, want: ringcentral.ErrReply},
		{name: "other scheme", method: "GET", location: "https://127.0.0.1:0/x", status: 302, want: ringcentral.ErrReply},
		{name: "write kept", method: "PUT", location: "/restapi/v1.0/moved", status: 307, want: ringcentral.ErrReply},
		{name: "write that would become a read", method: "PUT", location: "/restapi/v1.0/moved", status: 302, want: ringcentral.ErrReply},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				listener := pipenet.Listen()
				requests := 0
				server := &httptest.Server{Listener: listener, Config: &http.Server{Handler: inTurn(&requests, redirect(test.status, test.location), answer(200, thingReply))}}
				server.Start()
				transport := &http.Transport{DialContext: listener.Dial}
				rc := newWatched(t, ringcentral.TokenSource(oauth2.StaticTokenSource(&oauth2.Token{AccessToken: markerToken})),
					ringcentral.WithServer(server.URL), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}),
					ringcentral.WithHTTPClient(&http.Client{Transport: transport, CheckRedirect: test.own}))
				_, err := ringcentral.Call[thing](t.Context(), rc, operation("op", test.method), request(nil))
				if !errors.Is(err, test.want) {
					t.Errorf("ended in %v, want %v", err, test.want)
				}
				if requests != 1 {
					t.Errorf("%d requests, want 1", requests)
				}
				transport.CloseIdleConnections()
				server.Close()
			})
		})
	}
}

func TestLogAndHook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type key struct{}
		var events []ringcentral.AttemptEvent
		var logged bytes.Buffer
		requests := 0
		rc := serveInMemory(t, inTurn(&requests, func(w http.ResponseWriter, _ *http.Request) {
			time.Sleep(time.Second)
			w.Header().Set("RCRequestId", "id-1")
			w.WriteHeader(500)
			_, _ = io.WriteString(w, `{"errorCode":"CMN-201","message":"about Ms. Okafor, `+markerToken+`"}`)
		}, answer(200, thingReply)),
			ringcentral.WithLogger(slog.New(slog.NewTextHandler(&logged, &slog.HandlerOptions{Level: slog.LevelDebug}))),
			ringcentral.WithHooks(ringcentral.Hooks{Attempt: func(ctx context.Context, begin ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
				if ctx.Value(key{}) != "caller" {
					t.Error("the hook got another context than that of the caller")
				}
				return ctx, func(end ringcentral.AttemptEvent) { events = append(events, begin, end) }
			}}))
		ctx := context.WithValue(t.Context(), key{}, "caller")
		if _, err := rc.ReadExtension(ctx, "12345678"); err != nil {
			t.Fatal(err)
		}
		if len(events) != 4 {
			t.Fatalf("%d events, want 4", len(events))
		}
		begin, first, second := events[0], events[1], events[3]
		const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}"
		if want := (ringcentral.AttemptEvent{Target: ringcentral.Target{Operation: "readExtension", Method: "GET", Path: path, Group: "Light", Scheme: begin.Scheme, Server: begin.Server, Port: begin.Port}, Attempt: 1}); begin != want {
			t.Errorf("begins with %+v", begin)
		}
		if first.Status != 500 || first.RequestID != "id-1" || !first.Retry || first.Reason != "platform failure" ||
			first.Duration != time.Second || !errors.Is(first.Err, ringcentral.ErrServer) {
			t.Errorf("the first ended with %+v", first)
		}
		if second.Attempt != 2 || second.Status != 200 || second.Retry || second.Err != nil || second.Reason != "" {
			t.Errorf("the second ended with %+v", second)
		}
		if !strings.Contains(first.Err.Error(), "Okafor") || strings.Contains(logged.String(), "Okafor") || strings.Contains(logged.String(), "12345678") {
			t.Errorf("the platform's words belong into the error %v, and neither they nor an id into the log: %s", first.Err, &logged)
		}
		const want = `time=2000-01-01T00:00:01.000Z level=WARN msg="ringcentral attempt" operation=readExtension method=GET ` +
			`path=/restapi/v1.0/account/{accountId}/extension/{extensionId} group=Light attempt=1 status=500 wait=0s duration=1s ` +
			`request_id=id-1 reason="platform failure" retry=true code=CMN-201`
		if line, _, _ := strings.Cut(logged.String(), "\n"); line != want {
			t.Errorf("logged\n%s, want\n%s", line, want)
		}
	})
}

func TestOptionsAreChecked(t *testing.T) {
	for name, option := range map[string]ringcentral.Option{
		"silence":    ringcentral.WithMaxSilence(0),
		"reply":      ringcentral.WithMaxReply(0),
		"wait":       ringcentral.WithMaxWait(-1),
		"tries":      ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: -1}),
		"agent":      ringcentral.WithUserAgent("a\nb"),
		"language":   ringcentral.WithLanguage("a\nb"),
		"plain http": ringcentral.WithServer("http://platform.example"),
	} {
		if _, err := ringcentral.New(ringcentral.JWT("a", marker, marker), option); quiet(t, err) == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// If a penalty is longer than the longest wait, the error is the platform's.
func TestLongPenaltyEndsTheCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rc := serveInMemory(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "400")
			w.WriteHeader(429)
		})
		for _, want := range []int{429, 0} { // the second call is not even sent
			begun := time.Now()
			_, err := rc.ReadAccount(t.Context())
			var e *ringcentral.Error
			if !errors.Is(err, ringcentral.ErrRateLimited) || !errors.As(err, &e) || e.Status != want || e.RetryAfter < 400*time.Second ||
				e.Operation != "readAccountInfo" || time.Since(begun) != 0 {
				t.Errorf("after %s: %v", time.Since(begun), err)
			}
		}
	})
}

// A connection is used again, whatever the reply was.
func TestConnectionIsUsedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newFaultyServer(t, fault{reply: status(404, "text/html", strings.Repeat("x", 10_000))}, 2, 3)
		rc := newWatched(t, ringcentral.TokenSource(p), ringcentral.WithServer(p.server.URL), ringcentral.WithHTTPClient(p.client))
		for range 5 {
			_ = operations["read"](t.Context(), rc)
			_ = operations["delete"](t.Context(), rc)
		}
		if n := p.dials.Load(); n != 1 {
			t.Errorf("%d connections, want 1", n)
		}
		p.client.CloseIdleConnections()
		p.server.Close()
	})
}

type tripFunc func(*http.Request) (*http.Response, error)

func (f tripFunc) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

type closeCounter struct {
	io.Reader
	closed *int
}

func (c closeCounter) Close() error { *c.closed++; return nil }

// A transport of the caller's sees the whole body each time, and every body of a reply is closed.
func TestBodiesWithAnotherTransport(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		requests, closed := 0, 0
		transport := tripFunc(func(req *http.Request) (*http.Response, error) {
			sent, _ := io.ReadAll(req.Body)
			if string(sent) != markerBody {
				t.Errorf("request %d has the body %q", requests, sent)
			}
			replies := []int{429, 429, 401, 200}
			status := replies[min(requests, len(replies)-1)]
			requests++
			return &http.Response{StatusCode: status, Header: http.Header{"Retry-After": {"1"}}, Request: req,
				Body: closeCounter{strings.NewReader(thingReply), &closed}}, nil
		})
		rc := newWatched(t, ringcentral.TokenSource(new(faultyServer)), ringcentral.WithHTTPClient(&http.Client{Transport: transport}))
		if err := operations["create"](t.Context(), rc); err != nil || requests != 4 || closed != 4 {
			t.Errorf("%d requests, %d bodies closed: %v", requests, closed, err)
		}
	})
}
