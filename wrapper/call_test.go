package ringcentral_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestBadIDsNeverLeave(t *testing.T) {
	rc := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("a request left") })
	for _, id := range []ringcentral.ID{"", ".", "..", "a/b", "../phone-number", "1,2,3"} {
		_, err := rc.ReadExtension(t.Context(), id)
		var idErr *ringcentral.IDError
		if !errors.As(err, &idErr) || idErr.Parameter != "extensionId" || !strings.Contains(err.Error(), "extensionId") {
			t.Errorf("%q: got %v, want an IDError that names extensionId", id, err)
		}
		for _, err := range rc.ForAccount(id).ListExtensions(t.Context(), nil) {
			if !errors.As(err, &idErr) || idErr.Parameter != "accountId" {
				t.Errorf("%q: got %v, want an IDError that names accountId", id, err)
			}
		}
	}
}

func TestIDGoesStraightBack(t *testing.T) {
	_, rc := connect(t)
	for ext, err := range rc.ListExtensions(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		again, err := rc.ReadExtension(t.Context(), ext.ID)
		if err != nil || again.ID != ext.ID || again.Name != ext.Name {
			t.Fatalf("%s: got %+v, %v", ext.ID, again, err)
		}
		break
	}
}

// TestOddReplies: every reply is a result or a typed error, never neither.
func TestOddReplies(t *testing.T) {
	for _, test := range []struct {
		name   string
		status int
		body   string
		want   error
		cause  string // in the text of the error
	}{
		{"HTML from a gateway", 502, "<html><body>Bad Gateway</body></html>", ringcentral.ErrServer, "502 Bad Gateway"},
		{"empty 500", 500, "", ringcentral.ErrServer, "500 Internal Server Error"},
		{"broken JSON", 200, `{"id": 1, "name":`, ringcentral.ErrReply, "200 OK"},
		{"no JSON at all", 200, `<html>`, ringcentral.ErrReply, "200 OK"},
		{"null", 200, " null", ringcentral.ErrReply, "not a JSON object"},
		{"a list where an object is due", 200, `[{"id":1}]`, ringcentral.ErrReply, "not a JSON object"},
		{"200 without a body", 200, "", ringcentral.ErrReply, "no body"},
		{"204 where a result is due", 204, "", ringcentral.ErrReply, "no body"},
		{"platform error", 404, `{"errorCode":"CMN-102","message":"gone","parameterName":"extensionId","errors":[{"errorCode":"CMN-102"}]}`,
			ringcentral.ErrNotFound, "CMN-102: gone (extensionId)"},
		{"errors only", 400, `{"errors":[{"errorCode":"CMN-101","message":"bad","parameterName":"page"}]}`,
			ringcentral.ErrInvalid, "CMN-101: bad (page)"},
		{"redirect without an address", 302, "", nil, "302"},
	} {
		rc := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("RCRequestId", "req-1")
			w.WriteHeader(test.status)
			_, _ = w.Write([]byte(test.body))
		})
		got, err := rc.ReadExtension(t.Context(), "1")
		var e *ringcentral.Error
		if got != nil || !errors.As(err, &e) {
			if test.want != nil || err == nil {
				t.Errorf("%s: got %v, %v; want an *Error", test.name, got, err)
			}
			continue
		}
		if e.Status != test.status || e.RequestID != "req-1" || e.Operation != "readExtension" {
			t.Errorf("%s: got %+v", test.name, e)
		}
		if test.want != nil && !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.cause) {
			t.Errorf("%s: got %v, want %v with %q", test.name, err, test.want, test.cause)
		}
		if strings.Contains(err.Error(), "<html>") {
			t.Errorf("%s: the error quotes the body: %v", test.name, err)
		}
	}
}

func TestSentinels(t *testing.T) {
	all := []error{ringcentral.ErrInvalid, ringcentral.ErrUnauthorized, ringcentral.ErrForbidden, ringcentral.ErrNotFound,
		ringcentral.ErrConflict, ringcentral.ErrRateLimited, ringcentral.ErrServer, ringcentral.ErrReply}
	for status, want := range map[int]error{
		400: ringcentral.ErrInvalid, 401: ringcentral.ErrUnauthorized, 403: ringcentral.ErrForbidden, 404: ringcentral.ErrNotFound,
		409: ringcentral.ErrConflict, 415: ringcentral.ErrInvalid, 429: ringcentral.ErrRateLimited, 500: ringcentral.ErrServer, 503: ringcentral.ErrServer,
	} {
		for _, sentinel := range all {
			if got := errors.Is(&ringcentral.Error{Status: status}, sentinel); got != errors.Is(want, sentinel) {
				t.Errorf("status %d is %q: %v", status, sentinel, got)
			}
		}
	}
}

func TestHeaders(t *testing.T) {
	var header http.Header
	rc := serve(t, func(w http.ResponseWriter, r *http.Request) {
		header = r.Header
		_, _ = w.Write([]byte(`{}`))
	})
	if _, err := rc.ReadAccount(t.Context(), ringcentral.WithHeader("Accept-Language", "de-DE")); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Authorization": "Bearer MARKER-token", "Accept": "application/json", "Accept-Language": "de-DE",
	} {
		if got := header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if got := header.Get("User-Agent"); !strings.HasPrefix(got, "ringcentral-account-go/") {
		t.Errorf("User-Agent %q", got)
	}
}

func TestEveryOperationIsDescribed(t *testing.T) {
	for _, op := range ringcentral.Operations() {
		if op.ID == "" || op.Method == "" || op.Path == "" || op.Tag == "" || op.Group == "" || op.Summary == "" {
			t.Errorf("%+v", op)
		}
	}
	if len(api.OpenAPIYAML) == 0 || len(api.OpenAPIJSON) == 0 {
		t.Error("the document is not embedded")
	}
}
