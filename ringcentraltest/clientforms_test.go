package ringcentraltest

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"net/url"
	"strings"
	"testing"
)

// raw sends a request as it is.
func (s *Server) raw(t *testing.T, method, target, authorization, contentType, body string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	for name, value := range map[string]string{"Authorization": authorization, "Content-Type": contentType} {
		if value != "" {
			r.Header.Set(name, value)
		}
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestTokenInOfficialForms(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	for _, scheme := range []string{"bearer ", "BEARER ", "Bearer "} {
		if w := fake.raw(t, http.MethodGet, v1, scheme+token, "", ""); w.Code != http.StatusOK {
			t.Errorf("%q: %d", scheme, w.Code)
		}
	}
	w := fake.raw(t, http.MethodGet, v1+"/extension?perPage=1&access_token="+token, "", "", "")
	if w.Code != http.StatusOK || strings.Contains(w.Body.String(), token) {
		t.Errorf("token in the query: %d, in the links: %t", w.Code, strings.Contains(w.Body.String(), token))
	}
	for _, r := range fake.Requests("listExtensions") {
		if r.Query.Has("access_token") {
			t.Error("the token is recorded")
		}
	}
}

func TestPageSizeInWords(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	for _, path := range []string{"/extension?perPage=max", "/directory/entries?perPage=max", "/directory/entries?perPage=all"} {
		if a := fake.send(t, token, http.MethodGet, v1+path, ""); a.status != http.StatusOK || len(list(a.body, "records")) < 300 {
			t.Errorf("%s: %d, %d records", path, a.status, len(list(a.body, "records")))
		}
	}
	if a := fake.send(t, token, http.MethodGet, v1+"/extension?perPage=all", ""); a.status != http.StatusBadRequest {
		t.Errorf("perPage=all of another list: %d", a.status)
	}
}

func TestFormWithJSONPart(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	send := func(path, fields, file string) object {
		var body bytes.Buffer
		form := multipart.NewWriter(&body)
		for _, part := range [][3]string{{"request.json", "application/json", fields}, {file, "audio/wav", "RIFF"}} {
			section, err := form.CreatePart(textproto.MIMEHeader{
				"Content-Disposition": {`form-data; name="` + part[0] + `"; filename="f"`}, "Content-Type": {part[1]},
			})
			if err != nil {
				t.Fatal(err)
			}
			_, _ = section.Write([]byte(part[2]))
		}
		_ = form.Close()
		w := fake.raw(t, http.MethodPost, path, "Bearer "+token, form.FormDataContentType(), body.String())
		if w.Code/100 != 2 {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
		return object{"body": w.Body.String()}
	}
	reply := send(me+"/greeting", `{"type": "Voicemail", "answeringRule": {"id": "business-hours-rule"}}`, "binary")
	if !strings.Contains(text(reply, "body"), "business-hours-rule") {
		t.Errorf("the rule of the greeting is lost: %s", reply)
	}
	send(v1+"/greeting", `{"type": "Company", "answeringRule": {"id": "business-hours-rule"}}`, "binary")
	if reply := send(v1+"/ivr-prompts", `{"name": "Welcome"}`, "attachment"); !strings.Contains(text(reply, "body"), "Welcome") {
		t.Errorf("the name of the prompt is lost: %s", reply)
	}
}

func TestSignInWithSlashAndEndpoint(t *testing.T) {
	fake := NewTest(t)
	query := url.Values{"client_id": {ClientID}, "response_type": {"code"}, "redirect_uri": {"http://127.0.0.1/"}}
	if w := fake.raw(t, http.MethodGet, "/restapi/oauth/authorize/?"+query.Encode(), "", "", ""); w.Code != http.StatusFound {
		t.Errorf("sign-in page with a slash: %d", w.Code)
	}
	if fake.Calls("oauth/authorize") != 1 {
		t.Error("the request isn't counted")
	}
	form := url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"}, "assertion": {JWT}, "endpoint_id": {"desk-1"}}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/restapi/oauth/token", strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.SetBasicAuth(ClientID, ClientSecret)
	w := httptest.NewRecorder()
	fake.ServeHTTP(w, r)
	if !strings.Contains(w.Body.String(), `"endpoint_id":"desk-1"`) || !strings.Contains(w.Body.String(), `"session_id"`) {
		t.Errorf("token reply: %s", w.Body)
	}
}

func TestBoundaryNeedsNoQuotes(t *testing.T) {
	fake := NewTest(t)
	a := fake.send(t, fake.begin().Access, http.MethodGet, me+",1", "")
	if got := a.header.Get("Content-Type"); !strings.HasPrefix(got, "multipart/mixed; boundary=Boundary_") {
		t.Errorf("got %s", got)
	}
}

func TestPortraitOfUserWhoSignsIn(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	if a := fake.send(t, token, http.MethodGet, me+"/profile-image", ""); a.status != http.StatusOK || !strings.HasPrefix(a.raw, "\x89PNG") {
		t.Errorf("got %d", a.status)
	}
	if a := fake.send(t, token, http.MethodGet, me, ""); text(a.body, "profileImage", "etag") == "" {
		t.Error("the extension doesn't show its image")
	}
}

func TestDirectoryCodes(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	fake.Fail("listDirectoryEntries", 1, Fault{Status: http.StatusServiceUnavailable})
	for _, c := range []struct{ path, code string }{
		{v1 + "/directory/entries", "ADG-000"},
		{v1 + "/directory/entries?perPage=most", "ADG-121"},
		{v1 + "/directory/entries/1", "ADG-122"},
		{"/restapi/v1.0/account/1/directory/federation", "ADG-107"},
	} {
		a := fake.send(t, token, http.MethodGet, c.path, "")
		if errors := list(a.body, "errors"); len(errors) != 1 || text(errors[0], "errorCode") != c.code || a.body["errorCode"] != nil {
			t.Errorf("%s: %s", c.path, a.raw)
		}
	}
}

func TestSMSConfigurationOfCompanyNumber(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	numbers := fake.send(t, token, http.MethodGet, me+"/phone-number", "")
	for _, number := range list(numbers.body, "records") {
		path := me + "/phone-number/" + asText(number["id"]) + "/sms-configuration"
		if a := fake.send(t, token, http.MethodGet, path, ""); a.status != http.StatusOK {
			t.Errorf("%s: %d", number["usageType"], a.status)
		}
	}
}

func TestTargetsHaveNames(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	rules := strings.Replace(me, "v1.0/account", "v2/accounts", 1)
	rules = strings.Replace(rules, "/extension/", "/extensions/", 1) + "/comm-handling/voice/interaction-rules"
	a := fake.send(t, token, http.MethodPost, rules, `{"displayName": "Board", "enabled": true,
		"conditions": [{"type": "Interaction", "to": ["+16505550102"]}],
		"dispatching": {"type": "RingInOrder", "actions": [
			{"type": "RingGroupAction", "enabled": true, "duration": 20, "targets": [{"type": "AllDesktopRingTarget"}]},
			{"type": "RingGroupAction", "enabled": true, "duration": 20, "targets": [{"type": "DeviceRingTarget", "device": {"id": "402200001008"}}]},
			{"type": "TerminatingAction", "ringingTargetType": "VoiceMailTerminatingTarget", "terminatingTargetType": "VoiceMailTerminatingTarget",
				"targets": [{"type": "VoiceMailTerminatingTarget", "prompt": {"greeting": {"effectiveGreetingType": "Preset", "preset": {"id": "65548"}}}},
					{"type": "ExtensionTerminatingTarget", "dispatchingType": "Ringing", "extension": {"id": "402100003008"}}]}]}}`)
	targets := 0
	way, _ := a.body["dispatching"].(object)
	for _, action := range list(way, "actions") {
		for _, target := range list(action, "targets") {
			targets++
			if text(target, "name") == "" {
				t.Errorf("no name: %v", target)
			}
		}
	}
	if targets != 4 {
		t.Errorf("%d targets: %s", targets, a.raw)
	}
}
