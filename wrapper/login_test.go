package ringcentral_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const callback = "https://app.example/callback"

// agree is the browser of a person who agrees: it returns the query that it brings back.
func agree(t *testing.T, p *platform, address string) url.Values {
	t.Helper()
	browser := &http.Client{Transport: p, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := browser.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	location, err := resp.Location()
	if err != nil || !strings.HasPrefix(location.String(), callback) {
		t.Fatalf("%d: the browser was sent to %v, %v", resp.StatusCode, location, err)
	}
	return location.Query()
}

// fetchPage opens an address over the network, as a browser does, which knows nothing of the test.
func fetchPage(address string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, address, http.NoBody)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func TestLogin(t *testing.T) {
	for name, app := range map[string][2]string{
		"confidential": {ringcentraltest.ClientID, ringcentraltest.ClientSecret},
		"public":       {ringcentraltest.PublicClientID, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t)
			store := ringcentral.FileStore(filepath.Join(t.TempDir(), "tokens"))
			rc := p.client(t, ringcentral.AuthorizationCode(app[0], app[1]), ringcentral.WithTokenStore(store))
			if _, err := rc.Token(t.Context()); !errors.Is(err, ringcentral.ErrLogin) {
				t.Fatalf("before the sign-in: %v", err)
			}
			login, err := rc.StartLogin(callback)
			if err != nil {
				t.Fatal(err)
			}
			u, _ := url.Parse(login.URL)
			if q := u.Query(); u.Path != "/restapi/oauth/authorize" || q.Get("code_challenge_method") != "S256" || q.Get("code_challenge") == "" || len(q.Get("state")) < 40 {
				t.Errorf("sign-in address %s", login.URL)
			}
			query := agree(t, p, login.URL)
			if err := quiet(t, login.Finish(t.Context(), query)); err != nil {
				t.Fatal(err)
			}
			mustCall(t, rc)
			p.ExpireTokens()
			mustCall(t, rc)
			form, auth := p.last()
			if public := app[1] == ""; public == strings.HasPrefix(auth, "Basic ") || public != strings.Contains(form, "client_id=") || strings.Contains(form, "client_secret") {
				t.Errorf("the application is named wrongly: Authorization %v", auth != "")
			}
			// The next run goes on with the session.
			mustCall(t, p.client(t, ringcentral.AuthorizationCode(app[0], app[1]), ringcentral.WithTokenStore(store)))
			if p.Sessions() != 1 {
				t.Errorf("%d sessions", p.Sessions())
			}
			before := p.requests()
			if err := quiet(t, login.Finish(t.Context(), query)); err == nil || p.requests() != before {
				t.Errorf("finished twice: %v, %d more requests", err, p.requests()-before)
			}
			if err := quiet(t, rc.Revoke(t.Context())); err != nil || p.Sessions() != 0 {
				t.Errorf("revoked: %v, %d sessions", err, p.Sessions())
			}
			if _, err := rc.Token(t.Context()); !errors.Is(err, ringcentral.ErrLogin) {
				t.Errorf("after revocation: %v", err)
			}
		})
	}
}

func TestLoginRefusesWhatIsNotItsOwn(t *testing.T) {
	p := newPlatform(t)
	rc := p.client(t, ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, ""))
	start := func() (*ringcentral.Login, url.Values) {
		login, err := rc.StartLogin(callback)
		if err != nil {
			t.Fatal(err)
		}
		return login, agree(t, p, login.URL)
	}
	mine, query := start()
	other, otherQuery := start()
	for name, wrong := range map[string]url.Values{"no state": {"code": query["code"]}, "another's": otherQuery, "nothing": nil} {
		if err := quiet(t, mine.Finish(t.Context(), wrong)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if p.requests() != 0 {
		t.Error("a code was exchanged")
	}
	// The state is right and the code belongs to another sign-in: PKCE tells.
	err := quiet(t, other.Finish(t.Context(), url.Values{"state": otherQuery["state"], "code": query["code"]}))
	if refused, ok := errors.AsType[*ringcentral.TokenError](err); !ok || !refused.Final {
		t.Errorf("a foreign code: %v", err)
	}
	mine, query = start()
	err = quiet(t, mine.Finish(t.Context(), url.Values{"state": query["state"], "error": {"access_denied"}}))
	if refused, ok := errors.AsType[*ringcentral.TokenError](err); !ok || !refused.Final || refused.OAuthError != "access_denied" {
		t.Errorf("the person declined: %v", err)
	}
	if _, err := p.client(t, p.Auth()).StartLogin(callback); err == nil {
		t.Error("StartLogin with a JWT: no error")
	}
}

func TestLoginLoopback(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	newClient := func() *ringcentral.Client {
		return newWatched(t, ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, ""), ringcentral.WithServer(fake.URL))
	}
	get := func(address string) (int, string) {
		resp, err := fetchPage(address)
		if err != nil {
			t.Error(err)
			return 0, ""
		}
		defer func() { _ = resp.Body.Close() }()
		body, _ := io.ReadAll(resp.Body)
		return resp.StatusCode, string(body)
	}
	for _, redirect := range []string{"http://127.0.0.1:0/callback", "http://localhost:0"} {
		rc := newClient()
		page := make(chan string, 1)
		var back string
		err := rc.LoginLoopback(t.Context(), redirect, func(address string) error {
			u, _ := url.Parse(address)
			back = u.Query().Get("redirect_uri")
			if status, _ := get(back + "?state=wrong&code=x"); status != http.StatusBadRequest {
				t.Errorf("a wrong state: %d", status)
			}
			if status, _ := get(strings.TrimSuffix(back, "/callback") + "/favicon.ico"); status != http.StatusNotFound {
				t.Errorf("another path: %d", status)
			}
			go func() {
				_, text := get(address)
				page <- text
			}()
			return nil
		})
		if quiet(t, err) != nil {
			t.Fatal(err)
		}
		if text := <-page; !strings.Contains(text, "You are signed in") {
			t.Errorf("the page says %q", text)
		}
		mustCall(t, rc)
		if resp, err := fetchPage(back); err == nil {
			_ = resp.Body.Close()
			t.Error("it still listens")
		}
	}

	rc := newClient()
	err := rc.LoginLoopback(t.Context(), "http://127.0.0.1:0/callback", func(address string) error {
		u, _ := url.Parse(address)
		go get(u.Query().Get("redirect_uri") + "?error=access_denied&state=" + u.Query().Get("state"))
		return nil
	})
	if refused, ok := errors.AsType[*ringcentral.TokenError](quiet(t, err)); !ok || refused.OAuthError != "access_denied" {
		t.Errorf("the person declined: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err = quiet(t, rc.LoginLoopback(ctx, "http://127.0.0.1:0/callback", func(string) error { cancel(); return nil }))
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	noBrowser := errors.New("no browser")
	if err := quiet(t, rc.LoginLoopback(t.Context(), "http://127.0.0.1:0/", func(string) error { return noBrowser })); !errors.Is(err, noBrowser) {
		t.Errorf("no browser: %v", err)
	}
	for _, redirect := range []string{"https://127.0.0.1:1/", "http://app.example:80/", "http://127.0.0.1/", "", "http://user:" + marker + "@app.example:80/"} {
		if err := quiet(t, rc.LoginLoopback(t.Context(), redirect, nil)); err == nil {
			t.Errorf("%q: %v", redirect, err)
		}
	}
}
