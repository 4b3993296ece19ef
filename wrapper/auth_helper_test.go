package ringcentral_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// tokenFault is what a token request gets instead of an answer.
type tokenFault func() (*http.Response, error)

// platform is a fake platform without a network, so that a synctest bubble can hold it.
type platform struct {
	*ringcentraltest.Server
	uncounted bool          // replies don't tell how many requests the rate limit has left; set before use
	delay     time.Duration // how long the token endpoint takes; set before use

	mu     sync.Mutex
	faults []tokenFault // what the next token requests get instead of an answer
	forms  []string     // the bodies of the token and revoke requests
	auths  []string     // their Authorization headers
}

func newPlatform(t *testing.T, options ...ringcentraltest.Option) *platform {
	t.Helper()
	return &platform{Server: ringcentraltest.NewTest(t, options...)}
}

func (p *platform) client(t *testing.T, auth ringcentral.Auth, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	options = append([]ringcentral.Option{
		ringcentral.WithServer("https://platform.example"), ringcentral.WithHTTPClient(&http.Client{Transport: p}), ringcentral.WithoutThrottle(),
	}, options...)
	return newWatched(t, auth, options...)
}

// fail makes the next n token requests get status and body.
func (p *platform) fail(n, status int, body string, header ...string) {
	p.failWith(n, func() (*http.Response, error) {
		resp := &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(body))}
		for i := 0; i < len(header); i += 2 {
			resp.Header.Set(header[i], header[i+1])
		}
		return resp, nil
	})
}

func (p *platform) failWith(n int, fault tokenFault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for range n {
		p.faults = append(p.faults, fault)
	}
}

func (p *platform) requests() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.forms)
}

func (p *platform) last() (form, auth string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.forms[len(p.forms)-1], p.auths[len(p.auths)-1]
}

// RoundTrip hands the request to the fake, in the goroutine of the caller.
func (p *platform) RoundTrip(req *http.Request) (*http.Response, error) {
	if err := req.Context().Err(); err != nil {
		return nil, err
	}
	if strings.Contains(req.URL.Path, "/oauth/") && req.Method == http.MethodPost {
		body, _ := io.ReadAll(req.Body)
		req = req.Clone(req.Context())
		req.Body = io.NopCloser(bytes.NewReader(body))
		p.mu.Lock()
		p.forms, p.auths = append(p.forms, string(body)), append(p.auths, req.Header.Get("Authorization"))
		var fault tokenFault
		if len(p.faults) > 0 {
			fault, p.faults = p.faults[0], p.faults[1:]
		}
		p.mu.Unlock()
		time.Sleep(p.delay)
		if fault != nil {
			resp, err := fault()
			if req.Context().Err() != nil {
				return nil, req.Context().Err()
			}
			if resp != nil {
				resp.Request = req
			}
			return resp, err
		}
	}
	answer := httptest.NewRecorder()
	p.ServeHTTP(answer, req)
	resp := answer.Result()
	resp.Request = req
	if p.uncounted {
		resp.Header.Del("X-Rate-Limit-Remaining")
	}
	return resp, nil
}

func mustToken(t *testing.T, rc *ringcentral.Client) string {
	t.Helper()
	token, err := rc.Token(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func mustCall(t *testing.T, rc *ringcentral.Client) {
	t.Helper()
	if _, err := rc.ReadAccount(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
}

// contextSoon ends before a failed request would be sent again.
func contextSoon(t *testing.T) (context.Context, context.CancelFunc) {
	return context.WithTimeout(t.Context(), 5*time.Second)
}
