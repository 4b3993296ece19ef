package ringcentraltest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3filter"
)

// answer is what came back: the status, the code of an error, and the body.
type answer struct {
	status          int
	code, parameter string
	body            object
	header          http.Header
	raw             string
}

func (s *Server) send(t *testing.T, token, method, path, body string) answer {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	a := answer{status: w.Code, header: w.Header(), raw: w.Body.String()}
	_ = json.Unmarshal(w.Body.Bytes(), &a.body)
	a.code, a.parameter = text(a.body, "errorCode"), text(a.body, "parameterName")
	if errs, _ := a.body["errors"].([]any); len(errs) > 0 { // a word may stand above it
		first, _ := errs[0].(map[string]any)
		a.code, _ = first["errorCode"].(string)
	}
	return a
}

const (
	me    = v1 + "/extension/~"
	other = v1 + "/extension/402100003008" // 103, Aiko Tanaka
	queue = v1 + "/extension/402100018008"
	maker = `{"contact": {"firstName": "A", "email": "a@larkspur.example"}}`
)

func TestRules(t *testing.T) {
	none, reader := []Option{}, []Option{WithScopes("ReadAccounts")}
	user := []Option{WithUser("102")}
	for _, test := range []struct {
		name               string
		options            []Option
		method, path, body string
		status             int
		code, parameter    string
	}{
		{"own account", none, "GET", "/restapi/v1.0/account/401800045008", "", 200, "", ""},
		{"another account", none, "GET", "/restapi/v1.0/account/401800046009", "", 404, "CMN-102", "accountId"},
		{"no extension of this id", none, "GET", v1 + "/extension/1", "", 404, "CMN-102", "extensionId"},
		{"an id too long", none, "GET", v1 + "/extension/" + strings.Repeat("1", 65), "", 400, "CMN-101", "extensionId"},
		{"no such path", none, "GET", "/restapi/v1.0/nothing", "", 404, "CMN-102", ""},
		{"a path upwards", none, "GET", v1 + "/extension/../extension", "", 404, "CMN-102", ""},
		{"a page of nothing", none, "GET", v1 + "/extension?page=0", "", 400, "CMN-101", "page"},
		{"a page too large", none, "GET", v1 + "/extension?perPage=1001", "", 400, "CMN-101", "perPage"},
		{"no such status", none, "GET", v1 + "/extension?status=Happy", "", 400, "CMN-101", "status"},
		{"a body cut off", none, "POST", v1 + "/extension", `{"contact":`, 400, "CMN-103", "body"},
		{"no body", none, "POST", v1 + "/extension", ``, 400, "CMN-101", "body"},
		{"no first name", none, "POST", v1 + "/extension", `{"contact": {"email": "a@b.example"}}`, 400, "CMN-101", "contact.firstName"},
		{"an email address without a host", none, "POST", v1 + "/extension", `{"contact": {"firstName": "A", "email": "a"}}`, 400, "CMN-101", "contact.email"},
		{"a number that is taken", none, "POST", v1 + "/extension", `{"extensionNumber": "118"}`, 400, "CMN-101", "extensionNumber"},
		{"a number too short", none, "POST", v1 + "/extension", `{"extensionNumber": "7"}`, 400, "CMN-101", "extensionNumber"},
		{"a login name that is taken", none, "PUT", other,
			`{"contact": {"email": "maya.okafor.101@larkspur.example", "emailAsLoginName": true}}`, 400, "CMN-101", "contact.email"},
		{"a password too short", none, "PUT", other, `{"password": "short"}`, 400, "CMN-101", "password"},
		{"no such time zone", none, "PUT", other, `{"regionalSettings": {"timezone": {"id": "0"}}}`, 400, "CMN-101", "regionalSettings.timezone.id"},
		{"a queue has no conferences", none, "GET", queue + "/conferencing", "", 403, "CMN-403", ""},
		{"oneself can't be deleted", none, "DELETE", me, "", 403, "CMN-403", ""},
		{"numbers named in two ways", none, "DELETE", v2 + "/phone-numbers", `{"records": [{"id": "1"}, {"phoneNumber": "+13035550101"}]}`, 400, "CMN-101", "records[1].id"},
		{"nobody to notify", none, "PUT", me + "/notification-settings", `{"includeManagers": false, "emailAddresses": []}`, 400, "CMN-101", "emailAddresses"},
		{"too many ids", none, "GET", v1 + "/extension/" + strings.Repeat("1,", 30) + "1", "", 400, "CMN-106", "extensionId"},

		{"a scope to read", reader, "GET", me, "", 200, "", ""},
		{"no scope to write", reader, "PUT", me, "{}", 403, "CMN-401", ""},
		{"no scope at all", []Option{WithScopes()}, "GET", me, "", 403, "CMN-401", ""},
		{"a dictionary needs none", []Option{WithScopes()}, "GET", "/restapi/v1.0/dictionary/country/1", "", 200, "", ""},
		{"a scope includes the lesser ones", []Option{WithScopes("Accounts")}, "PUT", me, "{}", 200, "", ""},

		{"a user may change oneself", user, "PUT", me, `{"contact": {"jobTitle": "Poet"}}`, 200, "", ""},
		{"a user may not change others", user, "PUT", other, "{}", 403, "CMN-404", ""},
		{"nor read their settings", user, "GET", other + "/notification-settings", "", 403, "CMN-404", ""},
		{"but what is public", user, "GET", other, "", 200, "", ""},
		{"a user may not create", user, "POST", v1 + "/extension", maker, 403, "CMN-408", ""},
		{"nor delete", user, "DELETE", other, "", 403, "CMN-408", ""},
		{"nor change the company", user, "PATCH", v2 + "/regional-settings", `{"timezone": {"id": "58"}}`, 403, "CMN-402", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			fake := NewTest(t, append([]Option{WithoutNetwork()}, test.options...)...)
			got := fake.send(t, fake.begin().Access, test.method, test.path, test.body)
			if got.status != test.status || got.code != test.code || got.parameter != test.parameter {
				t.Errorf("got %d %v", got.status, got.body)
			}
			if got.header.Get("RCRequestId") == "" || got.code != "" && len(list(got.body, "errors")) != 1 {
				t.Errorf("not as the platform answers: %v %v", got.header, got.body)
			}
		})
	}
}

func TestWildcards(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	for pattern, want := range map[string]int{"%2B18885550100": 1, "%2B188855501*": 1, "*999": 0} {
		got := fake.send(t, fake.begin().Access, "GET", v2+"/phone-numbers?phoneNumber="+pattern, "")
		if n := len(list(got.body, "records")); got.status != 200 || n != want {
			t.Errorf("%s: got %d %d records, want %d", pattern, got.status, n, want)
		}
	}
}

func TestTokensAreChecked(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	for token, code := range map[string]string{"": "AGW-402", "nonsense": "OAU-213"} {
		if got := fake.send(t, token, "GET", me, ""); got.status != 401 || got.code != code {
			t.Errorf("%q: %d %v", token, got.status, got.body)
		}
	}
	token := fake.begin().Access
	fake.Advance(time.Hour - time.Second)
	if got := fake.send(t, token, "GET", me, ""); got.status != 200 {
		t.Errorf("a second before the hour: %d %v", got.status, got.body)
	}
	fake.Advance(2 * time.Second)
	if got := fake.send(t, token, "GET", me, ""); got.status != 401 {
		t.Errorf("after an hour: %d %v", got.status, got.body)
	}
}

func TestWhatOthersSee(t *testing.T) {
	fake := NewTest(t, WithoutNetwork(), WithUser("102"))
	token := fake.begin().Access
	mine, others := fake.send(t, token, "GET", me, "").body, fake.send(t, token, "GET", other, "").body
	if mine["extensionNumber"] != "102" || mine["permissions"] == nil || others["permissions"] != nil || others["name"] == nil {
		t.Errorf("mine %v\nothers %v", mine, others)
	}
	numbers := list(fake.send(t, token, "GET", other+"/phone-number", "").body, "records")
	if len(numbers) != 1 || numbers[0]["usageType"] != "DirectNumber" || numbers[0]["features"] != nil {
		t.Errorf("numbers of another: %v", numbers)
	}
	for _, n := range list(fake.send(t, token, "GET", v1+"/phone-number?perPage=1000", "").body, "records") {
		if n["usageType"] != "DirectNumber" {
			t.Errorf("not for users: %v", n)
		}
	}
}

func TestIDsInBothVersions(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	token := fake.begin().Access
	first := list(fake.send(t, token, "GET", v1+"/phone-number", "").body, "records")[0]
	second := list(fake.send(t, token, "GET", v2+"/phone-numbers", "").body, "records")[0]
	if first["id"] != 403500001008.0 || second["id"] != "403500001008" {
		t.Errorf("v1 %v, v2 %v", first["id"], second["id"])
	}
}

func TestFaults(t *testing.T) {
	fake := NewTest(t)
	token := fake.begin().Access
	fake.Fail("readExtension", 2, Fault{Status: 503, RetryAfter: 90 * time.Second})
	fake.Fail("", 1, Fault{Status: 502, HTML: true})
	fake.Fail("createExtension", 1, Fault{Late: true, Drop: true})
	for i, want := range []struct {
		status     int
		code, wait string
	}{{503, "CMN-203", "90"}, {503, "CMN-203", "90"}, {502, "", ""}, {200, "", ""}} {
		got := fake.send(t, token, "GET", me, "")
		if got.status != want.status || got.code != want.code || got.header.Get("Retry-After") != want.wait {
			t.Errorf("%d: got %d %s %v", i, got.status, got.code, got.header)
		}
	}
	req, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, fake.URL+v1+"/extension", strings.NewReader(maker))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	if resp, err := fake.HTTPClient().Do(req); err == nil {
		_ = resp.Body.Close()
		t.Errorf("the connection was to break, got %s", resp.Status)
	}
	if got := list(fake.send(t, token, "GET", v1+"/extension?email=a@larkspur.example", "").body, "records"); len(got) != 1 {
		t.Errorf("created all the same, got %v", got)
	}
}

func TestRequestLog(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	token := fake.begin().Access
	fake.send(t, token, "PUT", me+"?a=b", `{"contact": {"jobTitle": "Poet"}}`)
	requests := fake.Requests("updateExtension")
	if len(requests) != 1 || requests[0].Body != `{"contact": {"jobTitle": "Poet"}}` || requests[0].Query.Get("a") != "b" || requests[0].Status != 200 {
		t.Errorf("got %+v", requests)
	}
	if all := fmt.Sprintf("%+v", fake.Requests()); strings.Contains(all, token) || strings.Contains(all, JWT) {
		t.Errorf("a secret in %s", all)
	}
	fake.WantCalls(t, "updateExtension", 1)
	var judge stubTB
	fake.WantCalls(&judge, "oauth/token", 7)
	if !strings.Contains(judge.said, "oauth/token was called 1 times, want 7") {
		t.Errorf("said %q", judge.said)
	}
	for range 2 * logLength {
		fake.send(t, token, "GET", "/nowhere", "")
	}
	if n := len(fake.Requests()); n < logLength || n >= 2*logLength {
		t.Errorf("the log has %d requests", n)
	}
}

// stubTB keeps what it is told.
type stubTB struct{ said string }

func (*stubTB) Helper()                             {}
func (*stubTB) Cleanup(func())                      {}
func (s *stubTB) Errorf(format string, args ...any) { s.said += fmt.Sprintf(format, args...) }

func TestAnInvalidReplyFailsTheTest(t *testing.T) {
	var judge stubTB
	fake := start(&judge, []Option{WithoutNetwork()})
	defer fake.Close()
	fake.platforms[0].extensions.put(accounts[0].firstExtension, extension{id: accounts[0].firstExtension, kind: "Robot", status: "Enabled", site: mainSite})
	for range 2 { // once found to be invalid, it stays so
		judge.said = ""
		got := fake.send(t, fake.begin().Access, "GET", me, "")
		if got.status != 500 || !strings.Contains(judge.said, "breaks the document") || !strings.Contains(judge.said, "/type") {
			t.Errorf("status %d, said %q", got.status, judge.said)
		}
	}
}

func TestTasksTakeTime(t *testing.T) {
	fake := NewTest(t, WithoutNetwork(), WithTaskTime(time.Minute))
	token := fake.begin().Access
	task := fake.send(t, token, "POST", v1+"/extension-bulk-update", `{"records": [{"id": "402100003008", "status": "Disabled"}]}`).body
	path := v1 + "/extension-bulk-update/tasks/" + text(task, "id")
	if got := fake.send(t, token, "GET", path, "").body; got["status"] != "InProgress" || got["result"] != nil {
		t.Errorf("at once: %v", got)
	}
	fake.Advance(time.Minute)
	if got := fake.send(t, token, "GET", path, "").body; got["status"] != "Completed" || got["result"] == nil {
		t.Errorf("after a minute: %v", got)
	}
}

func TestBatchReads(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	r := httptest.NewRequestWithContext(t.Context(), "GET", v1+"/extension/402100001008,1,402100003008", http.NoBody)
	r.Header.Set("Authorization", "Bearer "+fake.begin().Access)
	r.Header.Set("Accept", batchJSON)
	w := httptest.NewRecorder()
	fake.ServeHTTP(w, r)
	var parts []part
	if err := json.Unmarshal(w.Body.Bytes(), &parts); err != nil || w.Code != http.StatusMultiStatus {
		t.Fatal(w.Code, err)
	}
	for i, want := range []int{200, 404, 200} {
		if parts[i].Status != want {
			t.Errorf("part %d: status %d", i, parts[i].Status)
		}
	}
	r.Header.Del("Accept")
	w = httptest.NewRecorder()
	fake.ServeHTTP(w, r)
	if body, _ := io.ReadAll(w.Body); !strings.HasPrefix(w.Header().Get("Content-Type"), "multipart/mixed") || !strings.Contains(string(body), `"status":404`) {
		t.Errorf("got %v %.300s", w.Header(), body)
	}
}

func TestAnswersByExample(t *testing.T) {
	for _, op := range documented() {
		var example any
		if op.example != nil {
			if err := json.Unmarshal(op.example, &example); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := write(op, example); err != nil {
			t.Errorf("%s: %v", op.id, err)
		}
	}
}

// A misspelled key of one of the tables would have no effect.
func TestTablesNameExistingOperations(t *testing.T) {
	ids := map[string]bool{}
	for _, op := range documented() {
		ids[op.id] = true
	}
	for id := range kindsFor {
		if !ids[id] {
			t.Errorf("no operation is called %s", id)
		}
	}
	for path := range families {
		// Of some collections the document has only what is below their records.
		if !slices.ContainsFunc(documented(), func(op *operation) bool { return op.placePath == path || strings.HasPrefix(op.placePath, path+"/{") }) {
			t.Errorf("no operation is about %s", path)
		}
	}
}

// heap is how much memory is in use.
func heap() int64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}

func TestALargeCompanyCostsNothing(t *testing.T) {
	NewTest(t, WithoutNetwork()) // the document is read once
	before, begun := heap(), time.Now()
	fake := NewTest(t, WithExtensions(50_000), WithNumbers(50_000), WithoutNetwork())
	token := fake.begin().Access
	first := fake.send(t, token, "GET", v1+"/extension", "")
	ready := time.Since(begun)
	if n := at(first.body, "paging", "totalElements"); n != 50_000.0 {
		t.Fatalf("%v extensions", n)
	}
	started := heap() - before
	pages := Soak(2, 50)
	for page := range pages {
		path := fmt.Sprintf("%s/extension?perPage=1000&page=%d", v1, page%50+1)
		if got := fake.send(t, token, "GET", path, ""); len(list(got.body, "records")) != 1000 {
			t.Fatalf("page %d: %d %d records", page, got.status, len(list(got.body, "records")))
		}
	}
	all, grown := time.Since(begun), heap()-before
	if ready > time.Second || started > 4<<20 || grown > 4<<20 {
		t.Errorf("ready after %s, %d KB, after all pages %d KB", ready, started>>10, grown>>10)
	}
	t.Logf("first page after %s and %d KB, %d pages of 1,000 after %s and %d KB", ready, started>>10, pages, all, grown>>10)
	runtime.KeepAlive(fake)
}

// TestBrokenRepliesAreRefused: wherever the value of a reply is broken, the quick check of the value accepts nothing that
// the check of what is sent would refuse.
func TestBrokenRepliesAreRefused(t *testing.T) {
	request := httptest.NewRequestWithContext(t.Context(), "GET", "/", http.NoBody)
	broken := []any{nil, object(nil), object{}, []object(nil), []any(nil), []string(nil), []any{nil}, []string{"?"}, "?", "", -7, int64(-7), 0.5, true}
	accepted, refused := 0, 0
	check := func(op *operation, value any) {
		out, err := write(op, value)
		if err != nil {
			t.Fatal(err)
		}
		input := &openapi3filter.RequestValidationInput{Request: request, Route: op.Route, Options: validation}
		sent := &openapi3filter.ResponseValidationInput{
			RequestValidationInput: input, Status: out.status, Header: http.Header{"Content-Type": {out.contentType}}, Options: validation,
		}
		want := openapi3filter.ValidateResponse(t.Context(), sent.SetBodyBytes(out.body))
		if err := op.validateReply(input, out); fmt.Sprint(err) != fmt.Sprint(want) {
			t.Errorf("%s: %.300s\ngot %v\nwant %v", op.id, out.body, err, want)
		}
		if want == nil {
			accepted++
		} else {
			refused++
		}
	}
	var breakIn func(op *operation, whole, part object, depth int)
	breakIn = func(op *operation, whole, part object, depth int) {
		for name, value := range part {
			for _, other := range broken {
				part[name] = other
				check(op, whole)
			}
			delete(part, name)
			check(op, whole)
			part[name] = value
			if inner, ok := value.(object); ok && depth > 0 {
				breakIn(op, whole, inner, depth-1)
			}
			if inner := list(part, name); len(inner) > 0 && inner[0] != nil && depth > 0 {
				breakIn(op, whole, inner[0], depth-1)
			}
		}
	}
	all := slices.SortedFunc(slices.Values(documented()), func(a, b *operation) int { return strings.Compare(a.id, b.id) })
	for i, op := range all {
		if i%(len(all)/min(Soak(7, len(all)), len(all))) != 0 {
			continue
		}
		var example object
		if op.example != nil && json.Unmarshal(op.example, &example) == nil {
			check(op, example)
			breakIn(op, example, example, 1)
		}
	}
	if accepted == 0 || refused == 0 {
		t.Errorf("%d accepted, %d refused", accepted, refused)
	}
}
