package loopback_test

import (
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/loopback"
)

func TestListen(t *testing.T) {
	first, err := loopback.Listen(t.Context(), "http://localhost:0/callback")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = first.Close() }()
	if !strings.HasPrefix(first.URL, "http://localhost:") || strings.Contains(first.URL, ":0/") {
		t.Errorf("listens at %s", first.URL)
	}
	if _, err := loopback.Listen(t.Context(), first.URL); err == nil {
		t.Errorf("listens at %s twice", first.URL)
	}
	for _, address := range []string{"https://127.0.0.1:0/", "http://192.0.2.1:0/", "http://127.0.0.1/", "http://user:hunter2@127.0.0.1/", "http://user:hunter2@127.0.0.1:0/", "http://user@localhost:0/", ":"} {
		if _, err := loopback.Listen(t.Context(), address); err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: got %v", address, err)
		}
	}
}
