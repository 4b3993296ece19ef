package ringcentral_test

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func operationNamed(t *testing.T, id string) *ringcentral.Operation {
	t.Helper()
	for _, op := range ringcentral.Operations() {
		if op.ID == id {
			return op
		}
	}
	t.Fatalf("no operation %s", id)
	return nil
}

func TestDo(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
	if err != nil {
		t.Fatal(err)
	}
	list := operationNamed(t, "listExtensions")
	reply, err := rc.Do(t.Context(), list, ringcentral.RawRequest{
		Query: url.Values{"type": {"Department"}, "perPage": {"1"}},
	})
	if err != nil || !strings.Contains(string(reply.Body), `"Support"`) || !strings.HasPrefix(reply.Header.Get("Content-Type"), "application/json") {
		t.Errorf("%v, %+v", err, reply)
	}
	update := operationNamed(t, "updateExtension")
	reply, err = rc.Do(t.Context(), update, ringcentral.RawRequest{
		IDs: []ringcentral.ID{ringcentral.Self}, Body: []byte(`{"contact":{"jobTitle":"Buyer"}}`),
	})
	if err != nil || !strings.Contains(string(reply.Body), `"Buyer"`) {
		t.Errorf("%v, %+v", err, reply)
	}
	if _, err := rc.Do(t.Context(), update, ringcentral.RawRequest{IDs: []ringcentral.ID{"1"}}); !errors.Is(err, ringcentral.ErrNotFound) && !errors.Is(err, ringcentral.ErrInvalid) {
		t.Errorf("%v", err)
	}
}

// TestDoStaysWithThePlatform: whatever the operation and the ids are, nothing goes to another host or another endpoint.
func TestDoStaysWithThePlatform(t *testing.T) {
	var asked []string
	transport := roundTripper(func(req *http.Request) (*http.Response, error) {
		asked = append(asked, req.URL.String())
		return nil, errors.New("not sent")
	})
	rc, err := ringcentral.New(ringcentral.AccessToken("t"), ringcentral.WithServer("https://platform.example/base"),
		ringcentral.WithHTTPClient(&http.Client{Transport: transport}), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		path string
		ids  []ringcentral.ID
		want string // the address; empty if nothing may be sent
	}{
		{"/restapi/v9/{id}", []ringcentral.ID{"1"}, "https://platform.example/base/restapi/v9/1"},
		{"//evil.example/{id}", []ringcentral.ID{"1"}, "https://platform.example/base/evil.example/1"},
		{"https://evil.example/{id}", []ringcentral.ID{"1"}, "https://platform.example/base/https:/evil.example/1"},
		{"@evil.example", nil, "https://platform.example/base/@evil.example"},
		{"/a?b#c", nil, "https://platform.example/base/a%3Fb%23c"},
		{"/{id}", []ringcentral.ID{".."}, ""},
		{"/{id}", []ringcentral.ID{"a/b"}, ""},
		{"/{id}", nil, ""},
		{"/", []ringcentral.ID{"1"}, ""},
	} {
		asked = nil
		_, err := rc.Do(t.Context(), &ringcentral.Operation{ID: "mine", Method: "GET", Path: test.path, Group: "Light"}, ringcentral.RawRequest{IDs: test.ids})
		if got := strings.Join(asked, " "); err == nil || got != test.want {
			t.Errorf("%s %v: asked %q, want %q; %v", test.path, test.ids, got, test.want, err)
		}
	}
}
