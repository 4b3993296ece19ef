package ringcentraltest_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestControl(t *testing.T) {
	fake := ringcentraltest.New()
	defer fake.Close()
	handler := fake.Control()
	send := func(command, body, contentType string) (int, string) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/"+command, strings.NewReader(body))
		r.Header.Set("Content-Type", contentType)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	want := func(command, body string, status int, contains string) {
		t.Helper()
		if got, reply := send(command, body, "application/json"); got != status || !strings.Contains(reply, contains) {
			t.Errorf("%s %s: status %d, %s", command, body, got, reply)
		}
	}
	rc := fake.Client(ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
	want("fail", `{"operation": "readAccountInfo", "status": 418}`, http.StatusOK, "{}")
	want("unused-faults", `{}`, http.StatusOK, "readAccountInfo")
	if _, err := rc.ReadAccount(t.Context()); err == nil || !strings.Contains(err.Error(), "418") {
		t.Errorf("got %v", err)
	}
	want("unused-faults", `{}`, http.StatusOK, `[]`)
	want("calls", `{"operation": "ReadAccount"}`, http.StatusOK, `{"calls":1}`)
	want("requests", `{"operation": "readAccountInfo"}`, http.StatusOK, `"path":"/restapi/v1.0/account/~"`)
	want("scopes", `{"scopes": []}`, http.StatusOK, "{}")
	if _, err := rc.ReadAccount(t.Context()); code(err) != "CMN-401" {
		t.Errorf("without scopes: %v", err)
	}
	want("scopes", `{"scopes": ["EditAccounts"]}`, http.StatusOK, "{}")
	want("rights", `{"user": "101", "deny": ["ReadCompanyInfo"]}`, http.StatusOK, "{}")
	if _, err := rc.ReadAccount(t.Context()); code(err) != "CMN-408" {
		t.Errorf("without the permission: %v", err)
	}
	want("rights", `{"user": "101", "allow": ["ReadCompanyInfo"]}`, http.StatusOK, "{}")
	tokens := fake.TokenRequests()
	want("expire-tokens", `{}`, http.StatusOK, "{}")
	if _, err := rc.ReadAccount(t.Context()); err != nil || fake.TokenRequests() != tokens+1 {
		t.Errorf("after the tokens expired: %v", err)
	}
	want("advance", `{"seconds": 7200}`, http.StatusOK, "{}")
	if _, err := rc.ReadAccount(t.Context()); err != nil || fake.TokenRequests() != tokens+2 {
		t.Errorf("two hours later: %v", err)
	}

	want("fail", `{"operation": "readAcount"}`, http.StatusBadRequest, "readAcount")
	want("fail", `{"operation": "readAccountInfo", "state": 1}`, http.StatusBadRequest, "state")
	want("calls", `{}`, http.StatusBadRequest, "no operation")
	want("rights", `{"user": "9999"}`, http.StatusBadRequest, "9999")
	want("fail", `[]`, http.StatusBadRequest, "error")
	if status, _ := send("advance", `{"seconds": 1}`, "text/plain"); status != http.StatusUnsupportedMediaType {
		t.Errorf("a form of a web page: status %d", status)
	}
}
