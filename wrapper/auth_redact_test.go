package ringcentral_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unsafe"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// holders returns one of everything that has or had a secret, by name.
func holders(t *testing.T) map[string]any {
	t.Helper()
	p := &platform{} // without a fake, which takes longer to start than all else: each answer is given below
	store := ringcentral.FileStore(filepath.Join(t.TempDir(), "tokens"))
	source := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: marker + "-source"})
	auths := map[string]ringcentral.Auth{
		"JWT":               ringcentral.JWT("app", marker+"-secret", marker+"-jwt"),
		"RefreshToken":      ringcentral.RefreshToken("app", marker+"-secret", marker+"-refresh"),
		"AccessToken":       ringcentral.AccessToken(marker + "-access"),
		"AuthorizationCode": ringcentral.AuthorizationCode("app", marker+"-secret"),
		"TokenSource":       ringcentral.TokenSource(source),
	}
	held := map[string]any{"store": store}
	for name, auth := range auths {
		held["Auth "+name] = auth
		for _, stored := range []bool{false, true} {
			var options []ringcentral.Option
			if stored {
				options = append(options, ringcentral.WithTokenStore(store))
			}
			if stored && (name == "AccessToken" || name == "TokenSource") {
				continue
			}
			rc := p.client(t, auth, options...)
			if name == "AuthorizationCode" {
				login, err := rc.StartLogin(callback)
				if err != nil {
					t.Fatal(err)
				}
				u, _ := url.Parse(login.URL)
				p.fail(1, 400, `{"error":"invalid_grant","error_description":"code `+marker+`-code is not valid"}`)
				err = login.Finish(t.Context(), url.Values{"state": {u.Query().Get("state")}, "code": {marker + "-code"}})
				held["error of Finish"], held["Login"] = err, login
				p.fail(1, 200, `{"access_token":"`+marker+`-new","refresh_token":"`+marker+`-next","expires_in":3600}`)
				login, _ = rc.StartLogin(callback)
				u, _ = url.Parse(login.URL)
				if err := login.Finish(t.Context(), url.Values{"state": {u.Query().Get("state")}, "code": {marker + "-code"}}); err != nil {
					t.Fatal(err)
				}
			} else {
				p.fail(1, 200, `{"access_token":"`+marker+`-new","refresh_token":"`+marker+`-next","expires_in":3600}`)
				mustToken(t, rc)
			}
			held[fmt.Sprintf("client of %s, stored %v", name, stored)] = rc
			p.faults = nil
		}
	}
	failures := map[string]func(){
		"echo in JSON": func() {
			p.fail(1, 400, `{"error":"invalid_grant","error_description":"`+marker+`-jwt, `+marker+`-secret","errors":[{"errorCode":"X","message":"`+marker+`-jwt"}]}`)
		},
		"echo in HTML":     func() { p.fail(3, 502, `<html>`+marker+`-jwt</html>`) },
		"refused":          func() { p.fail(1, 401, `assertion=`+marker+`-jwt`) },
		"token cut off":    func() { p.fail(1, 200, `{"access_token":"`+marker) },
		"token of no type": func() { p.fail(1, 200, `{"access_token":1,"x":"`+marker+`"}`) },
		"expiry of text":   func() { p.fail(1, 200, `{"access_token":"`+marker+`\n","expires_in":"`+marker+`"}`) },
		"network": func() {
			p.failWith(3, func() (*http.Response, error) { return nil, io.ErrUnexpectedEOF })
		},
	}
	for name, fault := range failures {
		rc := p.client(t, auths["JWT"])
		p.faults = nil
		fault()
		ctx, cancel := contextSoon(t)
		_, err := rc.Token(ctx)
		cancel()
		if err == nil {
			t.Fatalf("%s: no error", name)
		}
		held["error: "+name], held["client after "+name] = err, rc
	}
	return held
}

func TestNothingShowsASecret(t *testing.T) {
	for name, value := range holders(t) {
		shown := map[string]string{}
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T", "%p"} {
			shown[verb] = fmt.Sprintf(verb, value)
			shown["inside "+verb] = fmt.Sprintf(verb, struct{ Inside any }{value})
			shown["among "+verb] = fmt.Sprintf(verb, []any{value, &value, map[string]any{"k": value}})
		}
		data, _ := json.Marshal(value)
		shown["JSON"] = string(data)
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("text", "value", value)
		slog.New(slog.NewJSONHandler(&log, nil)).Info("json", "value", value, slog.Group("group", "value", value))
		shown["slog"] = log.String()
		if err, ok := value.(error); ok {
			for e := err; e != nil; e = unwrap(e) {
				shown[fmt.Sprintf("text of %T", e)] = e.Error()
			}
		}
		for how, text := range shown {
			hex := fmt.Sprintf("%x", marker)
			if strings.Contains(text, marker) || strings.Contains(strings.ToLower(text), hex) {
				t.Errorf("%s shows a secret by %s: %s", name, how, text)
			}
		}
		if path := findMarker(reflect.ValueOf(&value), map[visit]bool{}, "", 0); path != "" {
			t.Errorf("%s: reflection reaches a secret at %s", name, path)
		}
	}
}

func unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// A panic prints its value in ways of its own. One process dies of all of them, each during the one before.
func TestPanicsShowNoSecret(t *testing.T) {
	const env = "RC_TEST_PANIC"
	names := []string{"store", "Auth JWT", "Auth RefreshToken", "Auth AccessToken", "Auth AuthorizationCode", "Auth TokenSource", "Login", "error: echo in JSON", "error: token cut off", "client of JWT, stored true"}
	if os.Getenv(env) != "" {
		panicWithAll(holders(t), names)
	}
	t.Parallel()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestPanicsShowNoSecret$")
	cmd.Env = append(os.Environ(), env+"=1", "GOTRACEBACK=all")
	out, err := cmd.CombinedOutput()
	if err == nil || bytes.Count(out, []byte("panic: ")) < len(names) {
		t.Fatalf("not all panics: %v %s", err, out)
	}
	if bytes.Contains(out, []byte(marker)) {
		t.Errorf("a panic shows a secret: %s", out)
	}
}

func panicWithAll(values map[string]any, names []string) {
	if len(names) > 1 {
		defer panicWithAll(values, names[1:])
	}
	panic(values[names[0]])
}

// The stored file is the one place for secrets, and no request carries one elsewhere.
func TestSecretsReachOnlyThePlatform(t *testing.T) {
	p := newPlatform(t)
	for _, request := range []func(rc *ringcentral.Client){
		func(rc *ringcentral.Client) { _, _ = rc.Token(t.Context()) },
		func(rc *ringcentral.Client) { _ = rc.Revoke(t.Context()) },
	} {
		var hosts []string
		transport := roundTripper(func(req *http.Request) (*http.Response, error) {
			hosts = append(hosts, req.URL.Host)
			if req.URL.RawQuery != "" {
				t.Errorf("a query: %s", req.URL)
			}
			header := http.Header{"Location": {"https://elsewhere.example/restapi/oauth/token"}}
			return &http.Response{StatusCode: http.StatusTemporaryRedirect, Header: header, Body: http.NoBody, Request: req}, nil
		})
		rc := p.client(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, marker), ringcentral.WithHTTPClient(&http.Client{Transport: transport}))
		request(rc)
		if len(hosts) != 1 || hosts[0] != "platform.example" {
			t.Errorf("requests went to %q", hosts)
		}
	}
}

type visit struct {
	at uintptr
	as reflect.Type
}

// findMarker walks everything that v leads to, unexported fields too, and returns where the marker is. What the test
// gave to the client, its transport, is left out.
func findMarker(v reflect.Value, seen map[visit]bool, path string, depth int) string {
	if !v.IsValid() || depth > 60 || v.Type() == reflect.TypeFor[*platform]() {
		return ""
	}
	if v.CanAddr() {
		v = reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem() // past the lock of unexported fields
	}
	next := func(child reflect.Value, step string) string {
		return findMarker(child, seen, path+step, depth+1)
	}
	switch v.Kind() {
	case reflect.String:
		if strings.Contains(v.String(), marker) {
			return path
		}
	case reflect.Pointer:
		if key := (visit{v.Pointer(), v.Type()}); !v.IsNil() && !seen[key] {
			seen[key] = true
			return next(v.Elem(), "*")
		}
	case reflect.Interface:
		if !v.IsNil() {
			copied := reflect.New(v.Elem().Type()).Elem()
			copied.Set(v.Elem())
			return next(copied, "")
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if found := next(v.Field(i), "."+v.Type().Field(i).Name); found != "" {
				return found
			}
		}
	case reflect.Slice, reflect.Array:
		if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8 && strings.Contains(string(v.Bytes()), marker) {
			return path
		}
		for i := range v.Len() {
			if found := next(v.Index(i), "["+strconv.Itoa(i)+"]"); found != "" {
				return found
			}
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			if found := next(v.MapIndex(key), "[key]"); found != "" {
				return found
			}
		}
	}
	return ""
}
