package ringcentral_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/oauth2"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestFromEnv(t *testing.T) {
	t.Setenv(ringcentral.EnvClientID, "")
	t.Setenv(ringcentral.EnvClientSecret, "x")
	t.Setenv(ringcentral.EnvJWT, "")
	_, err := ringcentral.FromEnv()
	var missing *ringcentral.MissingEnvError
	if !errors.As(err, &missing) || !slices.Equal(missing.Names, []string{"RC_APP_CLIENT_ID", "RC_USER_JWT"}) {
		t.Errorf("got %v", err)
	}

	fake, _ := connect(t)
	for name, value := range map[string]string{
		ringcentral.EnvClientID: "fake-client-id", ringcentral.EnvClientSecret: "fake-client-secret",
		ringcentral.EnvJWT: "fake.user.jwt", ringcentral.EnvServer: fake.URL,
	} {
		t.Setenv(name, value)
	}
	rc, err := ringcentral.FromEnv(ringcentral.WithHTTPClient(fake.HTTPClient()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestServerAddress(t *testing.T) {
	auth := ringcentral.JWT("id", "secret", "jwt")
	for address, good := range map[string]bool{
		"https://platform.ringcentral.com":     true,
		"https://platform.ringcentral.com/":    true,
		"http://localhost:8080":                true,
		"http://127.0.0.1:8080":                true,
		"http://[::1]:8080":                    true,
		"http://platform.ringcentral.com":      false,
		"http://localhost.example.com":         false,
		"platform.ringcentral.com":             false,
		"":                                     false,
		"ftp://platform.ringcentral.com":       false,
		"https://user:hunter2@ringcentral.com": false,
		"https://ringcentral.com?x=1":          false,
	} {
		_, err := ringcentral.New(auth, ringcentral.WithServer(address))
		if (err == nil) != good {
			t.Errorf("%q: got %v", address, err)
		}
		if err != nil && strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: the error holds the password", address)
		}
	}
}

func TestIncompleteCredentials(t *testing.T) {
	for _, auth := range []ringcentral.Auth{
		nil, ringcentral.JWT("", "s", "j"), ringcentral.JWT("i", "", "j"), ringcentral.JWT("i", "s", ""), ringcentral.TokenSource(nil),
	} {
		if _, err := ringcentral.New(auth); err == nil {
			t.Errorf("%v was accepted", auth)
		}
	}
}

func TestWrongCredentials(t *testing.T) {
	fake, _ := connect(t)
	for _, auth := range []ringcentral.Auth{
		ringcentral.JWT("fake-client-id", "wrong-secret", "fake.user.jwt"),
		ringcentral.JWT("fake-client-id", "fake-client-secret", "wrong-jwt"),
	} {
		rc := newClient(t, auth, fake.URL)
		_, err := rc.ReadAccount(t.Context())
		var e *ringcentral.Error
		if !errors.As(err, &e) || e.Operation != "oauth/token" || e.Code == "" || e.Status/100 != 4 {
			t.Errorf("got %v", err)
		}
		if text := fmt.Sprintf("%v %+v %#v", err, err, auth); strings.Contains(text, "wrong-") || strings.Contains(text, "fake-client-secret") {
			t.Errorf("a secret was printed: %s", text)
		}
	}
}

func TestAnyTokenSource(t *testing.T) {
	fake, _ := connect(t)
	stranger := newClient(t, ringcentral.TokenSource(oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "unknown"})), fake.URL)
	if _, err := stranger.ReadAccount(t.Context()); !errors.Is(err, ringcentral.ErrUnauthorized) {
		t.Errorf("got %v", err)
	}
}

func TestOneTokenForAll(t *testing.T) {
	fake, rc := connect(t)
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if _, err := rc.ReadAccount(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if got := fake.Calls("POST /restapi/oauth/token"); got != 1 {
		t.Errorf("%d token requests, want 1", got)
	}
}
