package ringcentral_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// hosts notes which host each request with a token went to.
type hosts struct {
	t    *testing.T
	sent map[string][]string // paths, by host
}

func (h *hosts) RoundTrip(req *http.Request) (*http.Response, error) {
	if strings.HasPrefix(req.Header.Get("Authorization"), "Bearer ") {
		h.sent[req.URL.Host] = append(h.sent[req.URL.Host], req.URL.Path)
	}
	return http.DefaultTransport.RoundTrip(req)
}

func TestMediaHost(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	seen := &hosts{t, map[string][]string{}}
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithMediaServer(fake.MediaURL),
		ringcentral.WithHTTPClient(&http.Client{Transport: seen}))
	if err != nil {
		t.Fatal(err)
	}
	greeting, err := rc.CreateCustomGreeting(t.Context(), ringcentral.Self, nil, ringcentral.CustomGreetingCreate{
		Type: "Voicemail", AnsweringRuleID: "business-hours-rule",
		Binary: ringcentral.Upload{ContentType: "audio/wav", Content: strings.NewReader("RIFF")},
	})
	if err != nil {
		t.Fatal(err)
	}
	file, err := rc.ReadGreetingContent(t.Context(), ringcentral.Self, greeting.ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = file.Content.Close()
	media, platform := seen.sent[strings.TrimPrefix(fake.MediaURL, "http://")], seen.sent[strings.TrimPrefix(fake.URL, "http://")]
	if len(media) != 1 || !strings.HasSuffix(media[0], "/content") || len(platform) != 1 || len(seen.sent) != 2 {
		t.Errorf("the token went to %v", seen.sent)
	}
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
}

func TestMediaHostUnlessSet(t *testing.T) {
	for server, want := range map[string]string{
		ringcentral.DefaultServer:        ringcentral.DefaultMediaServer,
		ringcentral.DefaultServer + "/":  ringcentral.DefaultMediaServer,
		"https://platform.other.example": "https://platform.other.example", // its token is not for production
	} {
		var asked string
		stop := roundTripper(func(req *http.Request) (*http.Response, error) {
			asked = "https://" + req.URL.Host
			return nil, http.ErrServerClosed
		})
		rc, err := ringcentral.New(ringcentral.AccessToken("token"), ringcentral.WithServer(server),
			ringcentral.WithHTTPClient(&http.Client{Transport: stop}), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rc.ReadGreetingContent(t.Context(), ringcentral.Self, "1", nil); err == nil || asked != want {
			t.Errorf("with server %s, %s was asked (%v)", server, asked, err)
		}
	}
	if _, err := ringcentral.New(ringcentral.AccessToken("token"), ringcentral.WithMediaServer("http://media.example")); err == nil {
		t.Error("plain http to another machine was accepted")
	}
}
