package ringcentraltest

import (
	"net/http"
	"net/http/httptest"

	"github.com/ringcentral-account/ringcentral-account-go/internal/pipenet"
)

// WithoutNetwork makes the fake listen in memory instead of on a port. Only [Server.HTTPClient] reaches it then. It may
// run inside a bubble of testing/synctest, where rate limits and retries take no real time:
//
//	synctest.Test(t, func(t *testing.T) {
//		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil))
//		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
//		...
//	})
func WithoutNetwork() Option { return func(s *settings) { s.inMemory = true } }

// HTTPClient returns a client that reaches the fake, for ringcentral.WithHTTPClient. Close closes its connections.
func (s *Server) HTTPClient() *http.Client { return s.client }

// listen starts the server.
func (s *Server) listen(inMemory bool) {
	transport := &http.Transport{MaxIdleConnsPerHost: 100}
	s.client = &http.Client{Transport: transport}
	if !inMemory {
		s.http = httptest.NewServer(s)
		return
	}
	listener := pipenet.Listen()
	transport.DialContext = listener.Dial
	s.http = &httptest.Server{Listener: listener, Config: &http.Server{Handler: s}}
	s.http.Start()
}
