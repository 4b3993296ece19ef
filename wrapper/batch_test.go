package ringcentral_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"slices"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// batchServer answers reads of one and of many extensions; ids that start with 4 are not found.
func batchServer(t *testing.T, form string, calls *[]int) *ringcentral.Client {
	t.Helper()
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		ids := strings.Split(path.Base(r.URL.Path), ",")
		*calls = append(*calls, len(ids))
		if len(ids) == 1 {
			_, _ = fmt.Fprintf(w, `{"id":%s}`, ids[0])
			return
		}
		if !strings.HasPrefix(r.Header.Get("Accept"), "application/vnd.ringcentral.multipart+json") {
			t.Errorf("Accept: %s", r.Header.Get("Accept"))
		}
		contentType, body := batchReply(form, ids)
		w.Header().Set("Content-Type", contentType)
		w.WriteHeader(http.StatusMultiStatus)
		_, _ = io.WriteString(w, body)
	})
}

func batchReply(form string, ids []string) (contentType, body string) {
	var parts, index, mixed []string
	for _, id := range ids {
		status, reply := 200, fmt.Sprintf(`{"id":%s,"name":"Extension %s"}`, id, id)
		if id[0] == '4' {
			status, reply = 404, `{"errorCode":"CMN-102","message":"gone","parameterName":"extensionId"}`
		}
		parts = append(parts, fmt.Sprintf(`{"resourceId":"%s","status":%d,"body":%s}`, id, status, reply))
		index = append(index, fmt.Sprintf(`{"href":"https://x.example/restapi/v1.0/account/1/extension/%s","status":%d}`, id, status))
		mixed = append(mixed, "--b\r\nContent-Type: application/json\r\n\r\n"+reply+"\r\n")
	}
	if form == "mixed" {
		return "multipart/mixed; boundary=b", "--b\r\nContent-Type: application/json\r\n\r\n" +
			`{"response":[` + strings.Join(index, ",") + "]}\r\n" + strings.Join(mixed, "") + "--b--\r\n"
	}
	return "application/vnd.ringcentral.multipart+json", "[" + strings.Join(parts, ",") + "]"
}

func TestBatchRead(t *testing.T) {
	for _, form := range []string{"json", "mixed"} {
		var calls []int
		rc := batchServer(t, form, &calls)
		var ids []ringcentral.ID
		for i := range 61 {
			ids = append(ids, ringcentral.ID(fmt.Sprint(100+i*7)))
		}
		ids[5], ids[6] = "a/b", ""
		n := 0
		for item := range rc.ReadExtensions(t.Context(), ids) {
			id := ids[n]
			n++
			var idErr *ringcentral.IDError
			var refused *ringcentral.Error
			switch {
			case item.ID != id:
				t.Fatalf("%s: item %d is of %q, want %q", form, n, item.ID, id)
			case id == "" || id == "a/b":
				if !errors.As(item.Err, &idErr) || idErr.Parameter != "extensionId" {
					t.Errorf("%s: %q: got %v", form, id, item.Err)
				}
			case id[0] == '4':
				if !errors.Is(item.Err, ringcentral.ErrNotFound) || !errors.As(item.Err, &refused) || refused.Code != "CMN-102" {
					t.Errorf("%s: %q: got %v", form, id, item.Err)
				}
			case item.Err != nil || item.Value == nil || item.Value.ID != id:
				t.Errorf("%s: %q: got %+v, %v", form, id, item.Value, item.Err)
			}
		}
		if want := []int{28, 30, 1}; n != len(ids) || fmt.Sprint(calls) != fmt.Sprint(want) {
			t.Errorf("%s: %d items with calls of %v ids, want %d and %v", form, n, calls, len(ids), want)
		}
	}
}

// The id of a batch need not stand at the end of the path, and a system extension has the id of its account.
func TestBatchOfLists(t *testing.T) {
	for _, form := range []string{"json", "mixed"} {
		rc := serve(t, func(w http.ResponseWriter, r *http.Request) {
			segments := strings.Split(r.URL.Path, "/")
			ids := strings.Split(segments[6], ",")
			if len(ids) != 3 || segments[7] != "device" || r.URL.Query().Get("perPage") != "2" {
				t.Errorf("asked for %s", r.URL)
			}
			slices.Reverse(ids) // parts may come in any order
			contentType, body := batchReply(form, ids)
			body = strings.ReplaceAll(body, `"name":"Extension 17"`, `"records":[{"id":"d17"}]`)
			for _, id := range ids {
				body = strings.ReplaceAll(body, "/extension/"+id+`"`, "/extension/"+id+`/device?page=1"`)
			}
			w.Header().Set("Content-Type", contentType)
			w.WriteHeader(http.StatusMultiStatus)
			_, _ = io.WriteString(w, body)
		})
		params := &ringcentral.ListExtensionDevicesParams{PerPage: new(int32(2))}
		n := 0
		for item := range rc.ReadExtensionDevices(t.Context(), []ringcentral.ID{"1", "17", "41"}, params) {
			n++
			switch {
			case item.ID == "41":
				if !errors.Is(item.Err, ringcentral.ErrNotFound) {
					t.Errorf("%s: %s: got %v", form, item.ID, item.Err)
				}
			case item.Err != nil:
				t.Errorf("%s: %s: %v", form, item.ID, item.Err)
			case (item.ID == "17") != (len(item.Value.Records) == 1 && item.Value.Records[0].ID == "d17"):
				t.Errorf("%s: %s has %v", form, item.ID, item.Value.Records)
			}
		}
		if n != 3 {
			t.Errorf("%s: %d items", form, n)
		}
	}
}

// FuzzBatchBody sends batch replies of any kind. Each id gets its item, with a value or an error.
func FuzzBatchBody(f *testing.F) {
	for _, form := range []string{"json", "mixed"} {
		contentType, body := batchReply(form, []string{"1", "4"})
		f.Add(contentType, []byte(body))
	}
	f.Add("multipart/mixed", []byte("--b"))
	f.Add("multipart/mixed; boundary=b", []byte("--b\r\n\r\n{\"response\":[{},{},{}]}\r\n--b--"))
	f.Add("multipart/mixed; boundary=b", []byte("--b\r\n\r\n{\r\n--b--"))
	f.Add("multipart/mixed; boundary=b", []byte("--b\r\n\r\n{\"response\":[{\"status\":200},{\"status\":404}]}\r\n--b\r\n\r\n{\"id\":1}\r\n--b\r\n\r\n[\r\n--b--"))
	f.Add("application/json", []byte(`[{"resourceId":"1","status":200,"body":{"id":1}}]`))
	f.Add("application/json", []byte(`[{"status":200,"body":{"id":1}},{"status":404,"body":{"errorCode":"CMN-102"}}]`))
	f.Add("application/json", []byte(`[{`))
	f.Add("text/html", []byte("[null,{\"body\":null}]"))
	f.Fuzz(func(t *testing.T, contentType string, body []byte) {
		x := &exchange{status: http.StatusMultiStatus, contentType: contentType, reply: body}
		n := 0
		for item := range newExchangeClient(t, x).ReadExtensions(t.Context(), []ringcentral.ID{"1", "4"}) {
			if n++; (item.Value == nil) == (item.Err == nil) {
				t.Errorf("%s: value %v and error %v", item.ID, item.Value, item.Err)
			}
		}
		if n != 2 {
			t.Errorf("%d items", n)
		}
	})
}

func TestBatchThatFailsAsAWhole(t *testing.T) {
	for name, reply := range map[string]func(http.ResponseWriter){
		"refused":  func(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) },
		"nonsense": func(w http.ResponseWriter) { _, _ = io.WriteString(w, "<html>") },
		"no parts": func(w http.ResponseWriter) { _, _ = io.WriteString(w, "[]") },
		"cut off": func(w http.ResponseWriter) {
			w.Header().Set("Content-Type", "multipart/mixed; boundary=b")
			_, _ = io.WriteString(w, "--b\r\n\r\n"+`{"response":[{"status":200},{"status":200}]}`+"\r\n--b\r\n\r\n{}")
		},
	} {
		rc := serve(t, func(w http.ResponseWriter, _ *http.Request) { reply(w) })
		n := 0
		for item := range rc.ReadExtensions(t.Context(), []ringcentral.ID{"1", "2"}) {
			var refused *ringcentral.Error
			if n++; item.Value != nil || !errors.As(item.Err, &refused) {
				t.Errorf("%s: got %+v, %v", name, item.Value, item.Err)
			}
		}
		if n != 2 {
			t.Errorf("%s: %d items", name, n)
		}
	}
}

func TestBatchStopsWhenTheCallerDoes(t *testing.T) {
	var calls []int
	rc := batchServer(t, "json", &calls)
	ids := make([]ringcentral.ID, 90)
	for i := range ids {
		ids[i] = "1"
	}
	for range rc.ReadExtensions(t.Context(), ids) {
		break
	}
	if len(calls) != 1 {
		t.Errorf("%d calls, want 1", len(calls))
	}
}

// TestBatchThatThePlatformRefuses: where the platform takes no list of ids, each is read alone; what is refused for another
// reason is not asked again.
func TestBatchThatThePlatformRefuses(t *testing.T) {
	for status, wantRequests := range map[int]int{400: 4, 404: 4, 403: 1, 401: 1, 500: 1} {
		var asked []string
		rc := newExchangeClient(t, roundTripper(func(req *http.Request) (*http.Response, error) {
			id := req.URL.Path[strings.LastIndexByte(req.URL.Path, '/')+1:]
			asked = append(asked, id)
			answer, body := 200, `{"id":`+id+`}`
			if strings.Contains(id, ",") {
				answer, body = status, `{"errorCode":"CMN-101"}`
			} else if id == "2" {
				answer, body = 404, `{"errorCode":"CMN-102"}`
			}
			return &http.Response{
				StatusCode: answer, Header: http.Header{"Content-Type": {"application/json"}}, Request: req, Body: io.NopCloser(strings.NewReader(body)),
			}, nil
		}))
		var read []string
		for item := range rc.ReadExtensions(t.Context(), []ringcentral.ID{"1", "2", "3"}) {
			if item.Err == nil {
				read = append(read, string(item.Value.ID))
			} else if wantRequests > 1 && !errors.Is(item.Err, ringcentral.ErrNotFound) {
				t.Errorf("%d: %s: %v", status, item.ID, item.Err)
			}
		}
		if len(asked) != wantRequests || wantRequests > 1 && strings.Join(read, " ") != "1 3" || wantRequests == 1 && read != nil {
			t.Errorf("%d: asked for %q, read %q", status, asked, read)
		}
	}
}
