package ringcentral_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net/http/httptest"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The client without a WithHTTPClient takes no old TLS and no certificate that it can't check, and doesn't insist.
func TestDefaultClientIsStrict(t *testing.T) {
	for name, test := range map[string]struct {
		config *tls.Config
		want   string
		tries  int
	}{
		"old TLS":               {&tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}, "protocol version", 1},
		"untrusted certificate": {nil, "certificate", 5},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewUnstartedServer(answer(200, thingReply))
			server.TLS = test.config
			server.Config.ErrorLog = log.New(io.Discard, "", 0)
			server.StartTLS()
			defer server.Close()
			attempts := 0
			rc := newWatched(t, ringcentral.TokenSource(new(faultyServer)), ringcentral.WithServer(server.URL),
				ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: test.tries}),
				ringcentral.WithHooks(ringcentral.Hooks{Attempt: func(ctx context.Context, _ ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
					attempts++
					return ctx, nil
				}}))
			_, err := rc.ReadAccount(t.Context())
			if !errors.Is(err, ringcentral.ErrConnection) || !strings.Contains(err.Error(), test.want) || attempts != 1 {
				t.Errorf("%d attempts ended in %v", attempts, err)
			}
		})
	}
}
