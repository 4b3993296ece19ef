package ringcentral_test

import (
	"net/http"
	"os"
	"testing"

	"golang.org/x/oauth2"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestPrism reads everything that can be read from Prism, an independent mock of the document that also checks the
// requests. scripts/contract.sh starts Prism and sets PRISM_URL; without it there is nothing to test.
func TestPrism(t *testing.T) {
	address := os.Getenv("PRISM_URL")
	if address == "" {
		t.Skip("PRISM_URL is not set; run make contract")
	}
	for _, replies := range []string{"static", "dynamic"} {
		transport := roundTripper(func(req *http.Request) (*http.Response, error) {
			if replies == "dynamic" && req.Header.Get("Accept") == "application/json" {
				req.Header.Set("Prefer", "dynamic=true")
			}
			return http.DefaultTransport.RoundTrip(req)
		})
		rc, err := ringcentral.New(ringcentral.TokenSource(oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "t"})),
			ringcentral.WithServer(address), ringcentral.WithHTTPClient(&http.Client{Transport: transport}),
			ringcentral.WithoutThrottle())
		if err != nil {
			t.Fatal(err)
		}
		read := 0
		for op := range documentOperations(t) {
			if op.verb != http.MethodGet {
				continue
			}
			t.Run(replies+"/"+op.OperationID, func(t *testing.T) {
				_, result, err := op.of(t, rc).call(t)
				if err != nil || result == nil {
					t.Errorf("got %v, %v", result, err)
				}
				if file, ok := result.(*ringcentral.Download); ok {
					_ = file.Content.Close()
				}
			})
			read++
		}
		t.Logf("%s: %d operations", replies, read)
	}
	http.DefaultClient.CloseIdleConnections() // no goroutine stays behind
}
