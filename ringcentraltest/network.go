package ringcentraltest

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"

	"github.com/ringcentral-account/ringcentral-account-go/internal/pipenet"
)

// WithoutNetwork makes the fake listen in memory instead of on a port. Only the client of [Server.HTTPClient] reaches it. It can be used
// in a bubble of testing/synctest, where rate limits and retries take no real time:
//
//	synctest.Test(t, func(t *testing.T) {
//		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil))
//		rc := fake.Client()
//		...
//	})
func WithoutNetwork() Option { return func(s *settings) { s.inMemory = true } }

// HTTPClient returns the HTTP client that reaches the fake, for ringcentral.WithHTTPClient. [Server.Close] closes its idle connections.
func (s *Server) HTTPClient() *http.Client { return s.client }

// mediaInMemory is the address of the media host without a network.
const mediaInMemory = "localhost:0"

// listen starts the servers.
func (s *Server) listen(inMemory bool) {
	transport := &http.Transport{MaxIdleConnsPerHost: 100}
	s.client = &http.Client{Transport: transport}
	var ctx context.Context
	ctx, s.stop = context.WithCancel(context.Background())
	media := http.HandlerFunc(s.serveMedia)
	if !inMemory {
		s.http, s.media = httptest.NewUnstartedServer(s), httptest.NewUnstartedServer(media)
		s.start(ctx)
		s.MediaURL = s.media.URL
		return
	}
	listener, mediaListener := pipenet.Listen(), pipenet.Listen()
	s.http = &httptest.Server{Listener: listener, Config: &http.Server{Handler: s}}
	s.media = &httptest.Server{Listener: mediaListener, Config: &http.Server{Handler: media}}
	s.start(ctx)
	s.MediaURL = "http://" + mediaInMemory
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address == mediaInMemory {
			return mediaListener.Dial(ctx, network, address)
		}
		return listener.Dial(ctx, network, address)
	}
}

// serveMedia is the media host: it serves files and nothing else.
func (s *Server) serveMedia(w http.ResponseWriter, r *http.Request) {
	_, pattern := s.routes.Handler(r)
	if op := operationAt(pattern); op == nil || !op.media {
		refuse(w, &refusal{http.StatusNotFound, "CMN-102", "Resource is not found", ""})
		return
	}
	s.ServeHTTP(w, r)
}

// start starts the servers. The contexts of their requests end with ctx.
func (s *Server) start(ctx context.Context) {
	for _, server := range []*httptest.Server{s.http, s.media} {
		server.Config.BaseContext = func(net.Listener) context.Context { return ctx }
		server.Start()
	}
	s.URL = s.http.URL
}
