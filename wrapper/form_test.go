package ringcentral_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestForms: fields and files arrive as they were given; what is not set is not sent.
func TestForms(t *testing.T) {
	var got url.Values
	var file string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseMultipartForm(1 << 20); err != nil {
			t.Error(err)
		}
		got, file = r.MultipartForm.Value, ""
		for name, files := range r.MultipartForm.File {
			content, err := files[0].Open()
			if err != nil {
				t.Error(err)
				continue
			}
			data, _ := io.ReadAll(content)
			file = name + " " + files[0].Filename + " " + files[0].Header.Get("Content-Type") + " " + string(data)
		}
		_, _ = w.Write([]byte("{}"))
	}))
	defer server.Close()
	rc := newWatched(t, ringcentral.AccessToken("t"), ringcentral.WithServer(server.URL))
	op := &ringcentral.Operation{ID: "createThing", Method: http.MethodPost, Path: "/things", Group: "Light"}

	voice := ringcentral.Upload{Name: "voice.wav", ContentType: "audio/wav", Content: strings.NewReader("RIFF")}
	fields := []ringcentral.FormField{{Name: "type", Value: "Voicemail"}, {Name: "binary", File: &voice}}
	if _, err := rc.Do(t.Context(), op, ringcentral.RawRequest{Form: fields}); err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got.Get("type") != "Voicemail" || file != "binary voice.wav audio/wav RIFF" {
		t.Errorf("fields: got %v, %q", got, file)
	}

	form := struct {
		Type   string             `json:"type"`
		RuleID *ringcentral.ID    `json:"answeringRuleId,omitempty"`
		Apply  *bool              `json:"apply,omitempty"`
		Text   *string            `json:"text,omitempty"`
		Binary ringcentral.Upload `json:"binary"`
	}{Type: "Voicemail", RuleID: new(ringcentral.ID("7")), Apply: new(false), Binary: ringcentral.Upload{Content: strings.NewReader("RIFF")}}
	if err := ringcentral.SendForm(t.Context(), rc, op, form); err != nil {
		t.Fatal(err)
	}
	want := url.Values{"type": {"Voicemail"}, "answeringRuleId": {"7"}, "apply": {"false"}}
	if got.Encode() != want.Encode() || file != "binary file application/octet-stream RIFF" {
		t.Errorf("struct: got %v, %q", got, file)
	}

	form.RuleID = new(ringcentral.ID(".."))
	var refused *ringcentral.IDError
	if err := ringcentral.SendForm(t.Context(), rc, op, form); !errors.As(err, &refused) {
		t.Errorf("a bad id in a form: %v", err)
	}
	for name, fields := range map[string][]ringcentral.FormField{
		"no file":        {{Name: "type", Value: "Voicemail"}},
		"no content":     {{Name: "binary", File: &ringcentral.Upload{}}},
		"can't be found": {{Name: "binary", File: &ringcentral.Upload{Content: brokenSeeker{}}}},
	} {
		if _, err := rc.Do(t.Context(), op, ringcentral.RawRequest{Form: fields}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// brokenSeeker knows where it stands, and nothing else.
type brokenSeeker struct{ io.Reader }

func (brokenSeeker) Seek(_ int64, whence int) (int64, error) {
	if whence == io.SeekCurrent {
		return 0, nil
	}
	return 0, errors.New("broken")
}

// TestListByBody: a list whose pages are chosen in the body, with totals of other names.
func TestListByBody(t *testing.T) {
	var bodies []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		data, _ := io.ReadAll(r.Body)
		bodies = append(bodies, string(data))
		number := 1 + strings.Count(string(data), `"page":2`)
		_ = json.NewEncoder(w).Encode(map[string]any{
			"entries": []map[string]int{{"id": number}}, "paging": map[string]int{"page": number, "perPage": 1, "total": 2, "totalFound": 2},
		})
	}))
	defer server.Close()
	rc := newWatched(t, ringcentral.AccessToken("t"), ringcentral.WithServer(server.URL), ringcentral.WithPrefetch(0))
	for _, test := range []struct {
		inBody, body string
		want         []string // nil if it is an error
	}{
		{".", `{"q":"x"}`, []string{`{"page":1,"perPage":200,"q":"x"}`, `{"page":2,"perPage":200,"q":"x"}`}},
		{"paging", ``, []string{`{"paging":{"page":1,"perPage":200}}`, `{"paging":{"page":2,"perPage":200}}`}},
		{"paging", `{"paging":{"perPage":1}}`, []string{`{"paging":{"page":1,"perPage":1}}`, `{"paging":{"page":2,"perPage":1}}`}},
		{".", `[]`, nil},
	} {
		op := &ringcentral.Operation{ID: "searchThings", Method: http.MethodPost, Path: "/search", Group: "Light", Paging: &ringcentral.OperationPaging{
			Records: "entries", MaxPerPage: 200, InBody: test.inBody, TotalPages: "total", TotalElements: "totalFound",
		}}
		bodies = nil
		var ids []string
		var failed error
		for record, err := range rc.List(t.Context(), op, ringcentral.RawRequest{Body: []byte(test.body)}) {
			ids, failed = append(ids, string(record)), err
		}
		if (failed != nil) != (test.want == nil) || !slices.Equal(bodies, test.want) || failed == nil && !slices.Equal(ids, []string{`{"id":1}`, `{"id":2}`}) {
			t.Errorf("%s %s: sent %q, got %q, %v", test.inBody, test.body, bodies, ids, failed)
		}
	}
	bad := ringcentral.RawRequest{Query: url.Values{"page": {"zero"}}}
	for _, err := range rc.List(t.Context(), operationNamed(t, "listExtensions"), bad) {
		if err == nil {
			t.Error("page=zero was sent")
		}
	}
	for _, err := range rc.List(t.Context(), operationNamed(t, "listExtensions"), ringcentral.RawRequest{Query: url.Values{"page": {"3"}}}) {
		if err != nil && !errors.Is(err, ringcentral.ErrPaging) { // the server sends something else
			t.Error(err)
		}
	}
}
