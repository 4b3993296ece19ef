package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The server is the program's own, so that only the wrapper package is imported.
func TestList(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if r.URL.Path == "/restapi/oauth/token" {
			_, _ = io.WriteString(w, `{"access_token":"test-token","token_type":"bearer","expires_in":3600}`)
			return
		}
		if got := r.URL.RawQuery; !strings.Contains(got, "status=Enabled") {
			t.Errorf("query %q: want status=Enabled", got)
		}
		_, _ = fmt.Fprint(w, `{"records":[{"id":1,"extensionNumber":"101","name":"Maya","contact":{"email":"m@x.example"}}],"paging":{"page":1,"perPage":1000,"totalPages":1}}`)
	}))
	defer server.Close()
	rc, err := ringcentral.New(ringcentral.JWT("id", "secret", "jwt"), ringcentral.WithServer(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := list(context.Background(), rc, &out); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "101 Maya m@x.example\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
