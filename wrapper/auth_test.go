package ringcentral_test

import (
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestAuthNamesWhatIsMissing(t *testing.T) {
	for want, auth := range map[string]ringcentral.Auth{
		"JWT: the client ID is empty":                     ringcentral.JWT("", marker, marker),
		"JWT: the client secret is empty":                 ringcentral.JWT("i", "", marker),
		"JWT: the JWT is empty":                           ringcentral.JWT("i", marker, ""),
		"JWT: the JWT contains a space, a line break":     ringcentral.JWT("i", marker, marker+"\n"),
		"RefreshToken: the client ID is empty":            ringcentral.RefreshToken("", marker, marker),
		"RefreshToken: the refresh token is empty":        ringcentral.RefreshToken("i", marker, ""),
		"AccessToken: the token is empty":                 ringcentral.AccessToken(""),
		"AccessToken: the token contains a space, a line": ringcentral.AccessToken("Bearer " + marker),
		"TokenSource: the source is nil":                  ringcentral.TokenSource(nil),
		"AuthorizationCode: the client ID is empty":       ringcentral.AuthorizationCode("", ""),
		"New needs an Auth":                               nil,
	} {
		if _, err := ringcentral.New(auth); quiet(t, err) == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	store := ringcentral.WithTokenStore(&memoryStore{})
	if _, err := ringcentral.New(ringcentral.AccessToken(marker), store); quiet(t, err) == nil {
		t.Error("a store for an access token: no error")
	}
	if _, err := ringcentral.New(ringcentral.JWT("i", marker, marker), ringcentral.WithTokenStore(nil)); quiet(t, err) == nil {
		t.Error("a nil store: no error")
	}
}

func TestRefreshToken(t *testing.T) {
	p := newPlatform(t)
	rc := p.client(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, p.NewRefreshToken()))
	mustCall(t, rc)
	p.ExpireTokens()
	mustCall(t, rc) // with the token that followed
	if form, auth := p.last(); !strings.HasPrefix(auth, "Basic ") || strings.Contains(form, "client_id") {
		t.Error("the application is not named as a confidential one is")
	}
	if err := quiet(t, rc.Revoke(t.Context())); err != nil || p.Sessions() != 0 {
		t.Fatalf("revoked: %v, %d sessions", err, p.Sessions())
	}
	if _, err := rc.Token(t.Context()); !errors.Is(err, ringcentral.ErrUnauthorized) {
		t.Errorf("after revocation: %v", err)
	}
	rc = p.client(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, "fake-refresh-token-of-old"))
	_, err := rc.Token(t.Context())
	refused, ok := errors.AsType[*ringcentral.TokenError](err)
	if !ok || !refused.Final || refused.OAuthError != "invalid_grant" || !errors.Is(err, ringcentral.ErrUnauthorized) {
		t.Errorf("a dead refresh token: %v", err)
	}
}

func TestAccessToken(t *testing.T) {
	p := newPlatform(t)
	issuer := p.client(t, p.Auth())
	rc := p.client(t, ringcentral.AccessToken(mustToken(t, issuer)))
	mustCall(t, rc)
	p.ExpireTokens()
	for range 2 {
		if _, err := rc.ReadAccount(t.Context()); !errors.Is(err, ringcentral.ErrUnauthorized) {
			t.Errorf("a dead access token: %v", err)
		}
	}
	if p.requests() != 1 {
		t.Error("the token endpoint was asked")
	}
	if err := quiet(t, rc.Revoke(t.Context())); err == nil {
		t.Error("Revoke without an application: no error")
	}
}

func TestRevoke(t *testing.T) {
	for name, refresh := range map[string]time.Duration{"by refresh token": time.Hour, "by access token": 0} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t, ringcentraltest.WithTokenLifetimes(time.Hour, refresh))
			store := ringcentral.FileStore(filepath.Join(t.TempDir(), "tokens"))
			rc := p.client(t, p.Auth(), ringcentral.WithTokenStore(store))
			if err := quiet(t, rc.Revoke(t.Context())); err != nil || p.requests() != 0 {
				t.Fatalf("nothing to revoke: %v, %d requests", err, p.requests())
			}
			old := mustToken(t, rc)

			p.failWith(1, func() (*http.Response, error) { return nil, io.ErrUnexpectedEOF })
			if err := quiet(t, rc.Revoke(t.Context())); !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("the network failed: %v", err)
			}
			if mustToken(t, rc) != old {
				t.Error("forgotten without being revoked")
			}
			other := p.client(t, p.Auth(), ringcentral.WithTokenStore(store)) // knows the session from the store alone
			if err := quiet(t, other.Revoke(t.Context())); err != nil || p.Sessions() != 0 {
				t.Fatalf("%v, %d sessions left", err, p.Sessions())
			}
			if form, auth := p.last(); !strings.HasPrefix(form, "token=") || !strings.HasPrefix(auth, "Basic ") {
				t.Error("not the request that the platform wants")
			}
			if mustToken(t, other) == old || p.Sessions() != 1 {
				t.Error("the session was not forgotten")
			}
			p.fail(1, 400, `{"error":"invalid_request"}`)
			if err := quiet(t, other.Revoke(t.Context())); err != nil {
				t.Errorf("the platform's refusal is to be ignored: %v", err)
			}
		})
	}
}

// While a session is being revoked nobody renews it, and a fetch under way is waited for.
func TestRevokeIsAlone(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		rc := p.client(t, p.Auth())
		mustToken(t, rc)
		slowly := func() (*http.Response, error) {
			time.Sleep(5 * time.Second)
			return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: http.NoBody}, nil
		}
		revoke := func() <-chan error {
			done := make(chan error, 1)
			go func() { done <- quiet(t, rc.Revoke(t.Context())) }()
			synctest.Wait()
			return done
		}
		time.Sleep(55 * time.Minute) // a renewal is due
		p.failWith(1, slowly)
		revoked := revoke()
		mustToken(t, rc)
		synctest.Wait()
		if err := <-revoked; err != nil || p.requests() != 2 {
			t.Fatalf("%v, %d requests, want 2", err, p.requests())
		}
		mustToken(t, rc)
		time.Sleep(55 * time.Minute)
		p.failWith(1, slowly)
		mustToken(t, rc) // begins a renewal, which fails
		synctest.Wait()
		start := time.Now()
		if err := <-revoke(); err != nil || time.Since(start) != 5*time.Second {
			t.Errorf("%v after %v, want the renewal to be waited for", err, time.Since(start))
		}
		if form, _ := p.last(); !strings.HasPrefix(form, "token=") {
			t.Error("the revocation was not the last request")
		}
	})
}

func TestSourceErrorQuotesNothing(t *testing.T) {
	rc := newWatched(t, ringcentral.TokenSource(sourceFunc(func() (*oauth2.Token, error) {
		resp := &http.Response{StatusCode: 400, Status: "400 Bad Request", Header: http.Header{}}
		return nil, &oauth2.RetrieveError{Response: resp, Body: []byte(marker + "-body")}
	})))
	if _, err := rc.Token(t.Context()); err == nil {
		t.Error("no error")
	}
}
