package oauth_test

import (
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/oauth"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

const server = "https://platform.example/"

// application returns one that sends nothing: requests go to send.
func application(clientSecret string, send func(req *http.Request, form url.Values) (*oauth.Reply, error)) *oauth.Application {
	return &oauth.Application{Server: server, ID: "the app", Secret: secret.New(clientSecret), Send: func(_ string, req *http.Request) (*oauth.Reply, error) {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		form, err := url.ParseQuery(string(body))
		if err != nil {
			return nil, err
		}
		return send(req, form)
	}}
}

// TestToken: a confidential application sends its secret in the header, a public one its id in the form.
func TestToken(t *testing.T) {
	for _, clientSecret := range []string{"a secret", ""} {
		app := application(clientSecret, func(req *http.Request, form url.Values) (*oauth.Reply, error) {
			id, password, basic := req.BasicAuth()
			if req.URL.String() != server+"restapi/oauth/token" || basic != (clientSecret != "") || form.Has("client_id") == basic {
				t.Errorf("%s with %v, %v", req.URL, form, basic)
			}
			if basic && (id != "the+app" || password != "a+secret") {
				t.Errorf("credentials: %s %s", id, password)
			}
			return &oauth.Reply{Status: 200, Body: []byte(`{"access_token":"a","token_type":"bearer","expires_in":3600}`)}, nil
		})
		s, err := app.Token(t.Context(), oauth.Refresh("old-refresh"))
		if err != nil || s.Access.Reveal() != "a" || s.Refresh.Reveal() != "old-refresh" {
			t.Errorf("got %v, %v: a refresh token that isn't replaced stays", s, err)
		}
	}
}

// TestErrors: what can't succeed by itself is final, and everything leaves the endpoint alone for a while.
func TestErrors(t *testing.T) {
	reply := func(status int, header http.Header, body string) func() (*oauth.Reply, error) {
		return func() (*oauth.Reply, error) {
			return &oauth.Reply{Status: status, Header: header, Body: []byte(body)}, nil
		}
	}
	fail := func(err error) func() (*oauth.Reply, error) {
		return func() (*oauth.Reply, error) { return nil, err }
	}
	lost := errors.New("connection lost")
	for name, test := range map[string]struct {
		answer func() (*oauth.Reply, error)
		final  bool
		wait   time.Duration
		text   string
		is     error
	}{
		"refused":      {reply(400, nil, `{"error":"invalid_grant"}`), true, time.Minute, "oauth/token: 400 invalid_grant", nil},
		"rate limited": {reply(429, http.Header{"Retry-After": {"7"}}, ""), false, 7 * time.Second, "oauth/token: 429 ", nil},
		"overloaded":   {reply(503, nil, "<html>"), false, 30 * time.Second, "oauth/token: 503 ", nil},
		"failed":       {reply(500, nil, ""), false, 0, "oauth/token: 500 ", nil},
		"no token":     {reply(200, nil, `{}`), false, 0, "oauth/token: the session has no bearer token that can be sent", nil},
		"lost":         {fail(lost), false, 0, "oauth/token: connection lost", lost},
		"redirect":     {reply(302, nil, ""), true, time.Minute, "oauth/token: 302 ", nil},
		"no such host": {fail(&net.DNSError{Err: "no such host", IsNotFound: true}), true, 0, "oauth/token: lookup : no such host", nil},
	} {
		app := application("a secret", func(*http.Request, url.Values) (*oauth.Reply, error) { return test.answer() })
		_, err := app.Token(t.Context(), oauth.JWT("a.b.c"))
		e, ok := errors.AsType[*oauth.Error](err)
		if !ok || e.Final != test.final || e.Wait != test.wait || e.Error() != test.text || test.is != nil && !errors.Is(err, test.is) {
			t.Errorf("%s: got %+v", name, err)
		}
	}
}

// TestReasons: a refusal that doesn't pass by itself says which it is.
func TestReasons(t *testing.T) {
	jwt := oauth.JWT("a.b.c")
	for name, test := range map[string]struct {
		status int
		body   string
		form   url.Values
		want   string
	}{
		"grant type by its code":   {400, `{"error":"unauthorized_client","errors":[{"errorCode":"OAU-251"}]}`, jwt, oauth.GrantType},
		"grant type by its name":   {400, `{"error":"unsupported_grant_type"}`, jwt, oauth.GrantType},
		"blocked":                  {400, `{"error":"invalid_client","error_description":"Bad Application Release Status: Blocked"}`, jwt, oauth.Blocked},
		"blocked, in its messages": {403, `{"errorCode":"OAU-1","message":"Bad Application Release Status: Blocked"}`, jwt, oauth.Blocked},
		"wrong secret":             {401, `{"error":"invalid_client"}`, jwt, oauth.WrongSecret},
		"wrong secret, bare":       {401, ``, jwt, oauth.WrongSecret},
		"proxy":                    {407, `<html>`, jwt, oauth.Proxy},
		"JWT":                      {400, `{"error":"invalid_grant"}`, jwt, "the JWT is not accepted"},
		"refresh token":            {400, `{"error":"invalid_grant"}`, oauth.Refresh("r"), "the session is over, or its refresh token was used before"},
		"code":                     {400, `{"error":"invalid_grant"}`, oauth.Code("c", "http://127.0.0.1/", "v"), "the code of the sign-in is not accepted"},
		"anything else":            {400, `{"error":"invalid_request"}`, jwt, ""},
		"a failure":                {500, `{"error":"invalid_client"}`, jwt, ""},
	} {
		app := application("a secret", func(*http.Request, url.Values) (*oauth.Reply, error) {
			return &oauth.Reply{Status: test.status, Body: []byte(test.body)}, nil
		})
		_, err := app.Token(t.Context(), test.form)
		if e, ok := errors.AsType[*oauth.Error](err); !ok || e.Reason != test.want || e.Final != (test.status < 500) {
			t.Errorf("%s: reason %q, want %q", name, e.Reason, test.want)
		}
	}
}

// TestNoServer: an address that can't be used is an error like any other.
func TestNoServer(t *testing.T) {
	app := &oauth.Application{Server: "https://platform example/", ID: "app", Secret: secret.New("")}
	if _, err := app.Token(t.Context(), oauth.JWT("j")); err == nil {
		t.Error("no error")
	}
}

// TestNothingSentIsQuoted: a platform that quotes what it was sent doesn't get it into an error.
func TestNothingSentIsQuoted(t *testing.T) {
	app := application("MARKER-secret", func(_ *http.Request, form url.Values) (*oauth.Reply, error) {
		return &oauth.Reply{Status: 400, Body: []byte(`{"error_description":"bad ` + form.Get("code") + form.Get("code_verifier") + `MARKER-secret"}`)}, nil
	})
	_, err := app.Token(t.Context(), oauth.Code("MARKER-code", "http://127.0.0.1/", "MARKER-verifier"))
	e, ok := errors.AsType[*oauth.Error](err)
	if !ok || !strings.HasPrefix(e.Description, "bad ") || strings.Contains(e.Description+string(e.Reply.Body), "MARKER") {
		t.Errorf("got %+v", e)
	}
}

func TestRevoke(t *testing.T) {
	for want, s := range map[string]*session.Session{"refresh": session.New("access", "refresh"), "access": session.New("access", "")} {
		app := application("", func(req *http.Request, form url.Values) (*oauth.Reply, error) {
			if form.Get("token") != want || !strings.HasSuffix(req.URL.Path, "/oauth/revoke") {
				t.Errorf("%s with %v, want %s", req.URL, form, want)
			}
			return &oauth.Reply{Status: 401}, nil
		})
		if err := app.Revoke(t.Context(), s); err != nil {
			t.Errorf("any reply counts as success: %v", err)
		}
	}
}
