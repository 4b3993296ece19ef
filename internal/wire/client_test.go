package wire_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// A redirect is a reply like any other: following it would be a request that no rate limit counts.
func TestRedirectsAreReplies(t *testing.T) {
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		http.Redirect(w, r, "/", http.StatusFound)
	}))
	defer server.Close()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := wire.NewClient(server.Client(), time.Second).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusFound || asked != 1 {
		t.Errorf("asked %d times: %s", asked, resp.Status)
	}
}

func TestRedactUserinfo(t *testing.T) {
	for address, want := range map[string]string{
		"https://user:hunter2@platform.example/a": "https://platform.example/a",
		"https://platform.example/a":              "https://platform.example/a",
		"https://user:hunter2@ platform.example":  "(not a URL)",
	} {
		if got := wire.RedactUserinfo(address); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
