package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/audit"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/report"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
)

const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&`

// page returns the report of a company of so many users, whose first has a name.
func page(t *testing.T, users int, name string) string {
	t.Helper()
	var text strings.Builder
	text.WriteString(`{"format":"rcaccount snapshot","version":1,"account":"7"}` + "\n" + `{"section":"address"}` + "\n")
	company, _ := json.Marshal(map[string]string{"company": name})
	fmt.Fprintf(&text, `{"address":%s}`+"\n"+`{"section":"extensions"}`+"\n", company)
	for i := range users {
		quoted, _ := json.Marshal(name)
		fmt.Fprintf(&text, `{"extensions":{"id":"%d","extensionNumber":"%d","name":%s,"type":"User","status":"Enabled","site":{"id":"s","name":%s}}}`+"\n", i, 100+i, quoted, quoted)
	}
	text.WriteString(`{"end":true}`)
	s, err := snapshot.Load(strings.NewReader(text.String()))
	if err != nil {
		t.Fatal(err)
	}
	m, err := audit.NewModel(s)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := report.Write(&out, m, time.Date(2026, 3, 4, 16, 20, 0, 0, time.UTC), ""); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestNothingOfThePlatformIsMarkup: names stay text, also in the data of long tables.
func TestNothingOfThePlatformIsMarkup(t *testing.T) {
	for _, users := range []int{3, 1500} {
		text := page(t, users, hostile)
		if strings.Contains(text, "<img") || strings.Contains(text, "<script>alert") || strings.Contains(text, "ZgotmplZ") {
			t.Errorf("%d users: a name has become markup", users)
		}
		if !strings.Contains(text, html.EscapeString("<img src=x onerror=alert(2)>")) {
			t.Errorf("%d users: the name is not there", users)
		}
	}
}

// TestThePolicyAllowsOurScriptAndStyleOnly: the hashes are those of what stands in the page.
func TestThePolicyAllowsOurScriptAndStyleOnly(t *testing.T) {
	text := page(t, 3, "Ada")
	policy := html.UnescapeString(regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(text)[1])
	for _, element := range []string{"style", "script"} {
		inline := regexp.MustCompile("(?s)<" + element + ">(.*?)</" + element + ">").FindStringSubmatch(text)[1]
		sum := sha256.Sum256([]byte(inline))
		if want := element + "-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(policy, want) {
			t.Errorf("no %s in %s", want, policy)
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") {
		t.Error(policy)
	}
	if reference := regexp.MustCompile(`(?i)(src|href|action)\s*=\s*"?(https?:)?//|url\(|@import`).FindString(text); reference != "" {
		t.Errorf("the page refers to something else: %s", reference)
	}
}

// TestLongTables: beyond a thousand rows, all are there as data.
func TestLongTables(t *testing.T) {
	text := page(t, 1500, "日本 עברית")
	data := regexp.MustCompile(`(?s)id="table-extensions-data">(.*?)</script>`).FindStringSubmatch(text)
	if data == nil {
		t.Fatal("no data")
	}
	var rows [][]string
	if err := json.Unmarshal([]byte(data[1]), &rows); err != nil || len(rows) != 1500 || rows[1499][1] != "日本 עברית" {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	if n := strings.Count(text[strings.Index(text, `id="table-extensions"`):], "<tr>"); n != 1001 {
		t.Errorf("%d rows in the page", n)
	}
	if text := page(t, 1000, "Ada"); strings.Contains(text, "table-extensions-data") {
		t.Error("a table of a thousand rows is cut")
	}
}
