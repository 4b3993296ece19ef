package ringcentral_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// marker is in every secret that these tests make up.
const marker = "MARKER"

// secrets are what nothing may show: the marker, what the fake takes for proof, and how all begins that it issues; each
// as it is and encoded.
var secrets = withEncodings(marker, strings.ToLower(marker), ringcentraltest.ClientSecret, ringcentraltest.JWT,
	"fake-access-token-", "fake-refresh-token-", "fake-code-")

func withEncodings(plain ...string) []string {
	var all []string
	for _, secret := range plain {
		all = append(all, secret, hex.EncodeToString([]byte(secret)))
		for before := range 3 { // base64 differs by where the secret begins; its first and last digits are shared with others
			code := base64.RawStdEncoding.EncodeToString([]byte("xx"[:before] + secret))
			all = append(all, code[[]int{0, 2, 3}[before]:len(code)-1])
		}
	}
	return all
}

// showing returns the surroundings of a secret in text, or "".
func showing(text string) string {
	for _, secret := range secrets {
		if i := strings.Index(text, secret); i >= 0 {
			return text[max(i-200, 0):min(i+60, len(text))]
		}
	}
	return ""
}

// quiet returns err, and fails the test if err shows a secret. It is for errors that no hook is told of.
func quiet(t testing.TB, err error) error {
	t.Helper()
	if found := showing(formatted(err)); found != "" {
		t.Errorf("an error shows a secret: %s", found)
	}
	return err
}

// formatted is how value looks in every common way.
func formatted(value any) string {
	data, _ := json.Marshal(value)
	return fmt.Sprintf("%v %+v %#v %s", value, value, value, data)
}

// watcher looks for secrets in all that a client shows.
type watcher struct {
	level slog.LevelVar

	mu        sync.Mutex
	successes int
	leaks     []string
}

// enoughSuccesses is how many successes of a client are looked at, which are all alike. Failures are looked at always.
const enoughSuccesses = 500

var watchers sync.Map // from *ringcentral.Client to its *watcher

func init() {
	ringcentral.Failed = func(rc *ringcentral.Client, err error) {
		if w, ok := watchers.Load(rc); ok {
			w.(*watcher).look("an error", formatted(err))
		}
	}
}

// newWatched is ringcentral.New for tests. At its end, the test fails if the client has shown a secret: in its log, in the
// error of an attempt or of a token, when printed, or in a request to another host.
func newWatched(t testing.TB, auth ringcentral.Auth, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	rc, err := ringcentral.New(auth, options...)
	if quiet(t, err) != nil {
		t.Fatal(err)
	}
	w := &watcher{}
	w.level.Set(slog.LevelDebug)
	level := &slog.HandlerOptions{Level: &w.level}
	ringcentral.Watch(rc, slog.NewMultiHandler(slog.NewTextHandler(w, level), slog.NewJSONHandler(w, level)), w.hooks(),
		func(server string, base http.RoundTripper) http.RoundTripper { return &elsewhere{base, server, w} })
	watchers.Store(rc, w)
	t.Cleanup(func() {
		watchers.Delete(rc)
		w.look("the client", formatted(rc))
		for _, leak := range w.found() {
			t.Error(leak)
		}
	})
	return rc
}

// leaksOf returns what a client has shown so far.
func leaksOf(rc *ringcentral.Client) []string {
	w, _ := watchers.Load(rc)
	return w.(*watcher).found()
}

func (w *watcher) found() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.leaks
}

func (w *watcher) look(what, text string) {
	if found := showing(text); found != "" {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.leaks = append(w.leaks, what+" shows a secret: "+found)
	}
}

// Write is told of each line of the log.
func (w *watcher) Write(line []byte) (int, error) {
	w.look("the log", string(line))
	return len(line), nil
}

func (w *watcher) ended(what string, event any, err error) {
	if err != nil {
		w.look("the error of "+what, formatted(err))
	} else if !w.another() {
		return
	}
	w.look(what, formatted(event))
}

func (w *watcher) hooks() ringcentral.Hooks {
	return ringcentral.Hooks{
		Call: func(ctx context.Context, _ ringcentral.CallEvent) (context.Context, func(ringcentral.CallEvent)) {
			return ctx, func(end ringcentral.CallEvent) { w.ended("a call", end, end.Err) }
		},
		Attempt: func(ctx context.Context, _ ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
			return ctx, func(end ringcentral.AttemptEvent) { w.ended("an attempt", end, end.Err) }
		},
		Request: func(ctx context.Context, _ ringcentral.RequestEvent) (context.Context, func(ringcentral.RequestEvent)) {
			return ctx, func(end ringcentral.RequestEvent) { w.ended("a request", end, end.Err) }
		},
		Token: func(ctx context.Context, _ ringcentral.TokenEvent) (context.Context, func(ringcentral.TokenEvent)) {
			return ctx, func(end ringcentral.TokenEvent) { w.ended("a fetch of a token", end, end.Err) }
		},
	}
}

// another reports whether another success is to be looked at.
func (w *watcher) another() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.successes++; w.successes > enoughSuccesses {
		w.level.Set(slog.LevelInfo)
	}
	return w.successes <= enoughSuccesses
}

// elsewhere looks at the requests that go to another host than the client's.
type elsewhere struct {
	http.RoundTripper
	server string
	*watcher
}

func (e *elsewhere) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Host != e.server {
		var body []byte
		if req.Body != nil {
			body, _ = io.ReadAll(req.Body)
			_ = req.Body.Close()
			req = req.Clone(req.Context())
			req.Body = io.NopCloser(bytes.NewReader(body))
		}
		e.look("a request to "+req.URL.Host, fmt.Sprintln(req.URL, req.Header, string(body)))
	}
	return e.RoundTripper.RoundTrip(req)
}

// The search finds a secret in every form, and nothing where there is none.
func TestSecretsAreFound(t *testing.T) {
	for _, text := range []string{
		"", "a token", "Basic " + base64.StdEncoding.EncodeToString([]byte("an-id:a-password")), hex.EncodeToString([]byte("a token")),
	} {
		if found := showing(text); found != "" {
			t.Errorf("%q: found %q", text, found)
		}
	}
	for _, secret := range []string{marker + "-jwt", ringcentraltest.ClientSecret, ringcentraltest.JWT, "fake-access-token-X", "fake-refresh-token-X"} {
		for _, before := range []string{"", "i", "id", "id:", "fake-client-id:"} {
			for _, text := range []string{
				before + secret, fmt.Sprintf("%x", before+secret),
				base64.StdEncoding.EncodeToString([]byte(before + secret)), base64.RawURLEncoding.EncodeToString([]byte(before + secret + "more")),
			} {
				if showing(text) == "" {
					t.Errorf("%q is not found in %q", secret, text)
				}
			}
		}
	}
}
