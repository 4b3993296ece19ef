package ringcentral_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A failure for a token has the kind that a failure of a call has, is repeated as often as the policy says, and is the
// error of a deadline only if the caller has set one.
func TestTokenFailuresHaveKinds(t *testing.T) {
	fault := func(f ringcentraltest.Fault) func(*ringcentraltest.Server) {
		return func(fake *ringcentraltest.Server) { fake.Fail("oauth/token", 100, f) }
	}
	for name, test := range map[string]struct {
		fail  func(*ringcentraltest.Server)
		limit time.Duration // of the http.Client
		want  error
		text  string
		tries int // 0 for all
	}{
		"silent": {fail: fault(ringcentraltest.Fault{Delay: 2 * time.Minute}), want: ringcentral.ErrConnection},
		"silent, limited": {fail: fault(ringcentraltest.Fault{Delay: 20 * time.Second}), limit: time.Second,
			want: ringcentral.ErrConnection},
		"dropped": {fail: fault(ringcentraltest.Fault{Drop: true}), want: ringcentral.ErrConnection},
		"502":     {fail: fault(ringcentraltest.Fault{Status: 502, HTML: true}), want: ringcentral.ErrServer},
		"407": {fail: fault(ringcentraltest.Fault{Status: 407, HTML: true}), want: ringcentral.ErrProxy,
			text: "the proxy refuses", tries: 1},
		"401": {fail: fault(ringcentraltest.Fault{Status: 401, Code: "OAU-153"}), want: ringcentral.ErrUnauthorized,
			text: "secret is wrong", tries: 1},
	} {
		for _, policy := range []ringcentral.RetryPolicy{{}, {Tries: 1}, {Tries: 2, Backoff: time.Second}} {
			synctest.Test(t, func(t *testing.T) {
				fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork())
				hc := *fake.HTTPClient()
				hc.Timeout = test.limit
				rc := newWatched(t, fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(&hc),
					ringcentral.WithRetry(policy))
				test.fail(fake)
				_, err := rc.ReadAccount(t.Context())
				_, isToken := errors.AsType[*ringcentral.TokenError](err)
				e, ok := errors.AsType[*ringcentral.Error](err)
				if !isToken || !ok || e.Operation != "oauth/token" || !strings.Contains(err.Error(), test.text) ||
					!errors.Is(err, test.want) || errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("%s: ended in %v", name, err)
				}
				want := map[int]int{0: 3, 1: 1, 2: 2}[policy.Tries]
				if test.tries != 0 {
					want = test.tries
				}
				if got := fake.TokenRequests(); got != want {
					t.Errorf("%s: %d requests with %d tries, want %d", name, got, policy.Tries, want)
				}
				time.Sleep(3 * time.Minute) // what hangs ends
			})
		}
	}
}

// A refusal of a proxy that comes before the connection has a kind, in calls and for tokens, and is not repeated.
func TestProxyRefuses(t *testing.T) {
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		requests++
		w.WriteHeader(http.StatusProxyAuthRequired)
	}))
	defer server.Close()
	proxy, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{Proxy: http.ProxyURL(proxy)}
	for name, auth := range map[string]ringcentral.Auth{
		"token": ringcentral.JWT("id", "secret", "a.b.c"),
		"call":  ringcentral.AccessToken("token"),
	} {
		requests = 0
		rc := newWatched(t, auth, ringcentral.WithServer("https://platform.example"),
			ringcentral.WithHTTPClient(&http.Client{Transport: transport}))
		_, err := rc.ReadAccount(t.Context())
		e, ok := errors.AsType[*ringcentral.Error](err)
		kinds := errors.Is(err, ringcentral.ErrProxy) && errors.Is(err, ringcentral.ErrConnection)
		if !kinds || requests != 1 || !ok || e.MaybeDone() {
			t.Errorf("%s: %d requests: %v", name, requests, err)
		}
	}
}

// What is logged of an error says why there was no reply, and has no empty fields.
func TestErrorsLogTheirCause(t *testing.T) {
	lost := errors.New("connection lost")
	transport := tripFunc(func(*http.Request) (*http.Response, error) { return nil, lost })
	for name, auth := range map[string]ringcentral.Auth{
		"token": ringcentral.JWT("id", "secret", "a.b.c"),
		"call":  ringcentral.AccessToken("token"),
	} {
		rc := newWatched(t, auth, ringcentral.WithHTTPClient(&http.Client{Transport: transport}),
			ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
		_, err := rc.ReadAccount(t.Context())
		var out bytes.Buffer
		slog.New(slog.NewJSONHandler(&out, nil)).Info("failed", "err", err)
		var line struct{ Err map[string]any }
		if json.Unmarshal(out.Bytes(), &line) != nil {
			t.Fatal(out.String())
		}
		if inner, ok := line.Err["cause"].(map[string]any); ok {
			line.Err = inner
		}
		if line.Err["reason"] != "no reply" || line.Err["cause"] != "connection lost" {
			t.Errorf("%s: %s", name, out.String())
		}
		for key, value := range line.Err {
			if value == "" || value == 0.0 {
				t.Errorf("%s: %s is empty", name, key)
			}
		}
	}
}

// A byte in each period of silence doesn't keep a call going.
func TestSlowReplyEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rc := serveInMemory(t, func(w http.ResponseWriter, r *http.Request) {
			for range 1000 {
				if _, err := io.WriteString(w, " "); err != nil || http.NewResponseController(w).Flush() != nil {
					return
				}
				select {
				case <-r.Context().Done():
					return
				case <-time.After(50 * time.Second):
				}
			}
		}, ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
		began := time.Now()
		_, err := rc.ReadExtension(t.Context(), "1")
		if took := time.Since(began); !strings.Contains(err.Error(), "too slowly") || took > 4*time.Minute {
			t.Errorf("ended after %s in %v", took, err)
		}
	})
}

// What can't work is refused by name.
func TestUselessValuesAreRefused(t *testing.T) {
	jwt := ringcentral.JWT("id", "secret", "a.b.c")
	for name, make := range map[string]func() (*ringcentral.Client, error){
		"leave out /restapi": func() (*ringcentral.Client, error) {
			return ringcentral.New(jwt, ringcentral.WithServer("https://platform.ringcentral.com/restapi"))
		},
		"needs a path": func() (*ringcentral.Client, error) {
			return ringcentral.New(jwt, ringcentral.WithTokenStore(ringcentral.FileStore("")))
		},
		"client secret begins or ends": func() (*ringcentral.Client, error) {
			return ringcentral.New(ringcentral.JWT("id", "secret\r\n", "a.b.c"))
		},
		"client ID begins or ends": func() (*ringcentral.Client, error) {
			return ringcentral.New(ringcentral.JWT("id\n", "secret", "a.b.c"))
		},
	} {
		if _, err := make(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("want %q: %v", name, err)
		}
	}
	policy := ringcentral.RetryPolicy{Backoff: 3 * time.Second, MaxBackoff: time.Minute} // more than 32 bits
	rc, err := ringcentral.New(ringcentral.AuthorizationCode("id", ""), ringcentral.WithRetry(policy))
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"", "callback", "http://user:password@127.0.0.1/", "https://app.example/#x"} {
		if _, err := rc.StartLogin(address); err == nil || strings.Contains(err.Error(), "password") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

// The environment of a container has the line breaks of the files that its secrets came from.
func TestEnvironmentIsTrimmed(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	t.Setenv(ringcentral.EnvServer, fake.URL+"\n")
	t.Setenv(ringcentral.EnvClientID, ringcentraltest.ClientID+"\r\n")
	t.Setenv(ringcentral.EnvClientSecret, " "+ringcentraltest.ClientSecret+"\n")
	t.Setenv(ringcentral.EnvJWT, ringcentraltest.JWT+"\n")
	rc, err := ringcentral.FromEnv(ringcentral.WithHTTPClient(fake.HTTPClient()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Error(err)
	}
}

// A clock that is ahead by days makes no session end: the platform decides.
func TestWrongClockEndsNoSession(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork())
		store := ringcentral.FileStore(filepath.Join(t.TempDir(), "sessions"))
		token := fake.NewRefreshToken()
		read := func() error {
			rc := newWatched(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, token),
				ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()), ringcentral.WithTokenStore(store))
			_, err := rc.ReadAccount(t.Context())
			return err
		}
		if err := read(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(8 * 24 * time.Hour) // for the fake, too, so that it is the fake that says that it is over
		asked := fake.TokenRequests()
		if err := read(); !errors.Is(err, ringcentral.ErrUnauthorized) || fake.TokenRequests() == asked {
			t.Errorf("asked %d times: %v", fake.TokenRequests()-asked, err)
		}
	})
}
