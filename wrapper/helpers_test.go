package ringcentral_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"go.uber.org/goleak"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// connect returns a fake platform and a client of it.
func connect(t *testing.T, options ...ringcentraltest.Option) (*ringcentraltest.Server, *ringcentral.Client) {
	t.Helper()
	fake := ringcentraltest.NewTest(t, options...)
	return fake, newClient(t, fake.Auth(), fake.URL)
}

// serve returns a client of a server that grants any token and answers everything else with h. It tries once: its time is
// real.
func serve(t *testing.T, h http.HandlerFunc) *ringcentral.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/restapi/oauth/token" {
			h(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"access_token":"MARKER-token","token_type":"bearer","expires_in":3600}`)
	}))
	t.Cleanup(server.Close)
	return newClient(t, ringcentral.JWT("id", marker+"-secret", marker+"-jwt"), server.URL, ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
}

func newClient(t *testing.T, auth ringcentral.Auth, address string, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	return newWatched(t, auth, append(options, ringcentral.WithServer(address), ringcentral.WithoutThrottle(),
		ringcentral.WithHTTPClient(&http.Client{Transport: transport}))...)
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }
