package batch

import (
	"strconv"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

const both = `--b
Content-Type: application/json

{"response":[{"href":"https://platform.example/account/1/extension/11?x=y","status":200},{"href":".../12","status":404}]}
--b

{"id":11}
--b

{"errorCode":"CMN-102"}
--b--
`

func TestReadReply(t *testing.T) {
	crlf := func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }
	for name, test := range map[string]struct {
		contentType, body string
		want              string // ids and statuses; empty if it is an error
	}{
		"mixed":           {`multipart/mixed; boundary="b"`, crlf(both), "11 200, 12 404"},
		"JSON":            {"application/json", `[{"resourceId":11,"status":200,"body":{}},{"resourceId":"12","status":404}]`, "11 200, 12 404"},
		"no type":         {"", `[{"resourceId":11,"status":200}]`, "11 200"},
		"cut off":         {`multipart/mixed; boundary="b"`, crlf(both[:strings.Index(both, `{"errorCode`)]), ""},
		"without a part":  {`multipart/mixed; boundary="b"`, crlf(both[:strings.Index(both, "--b\n\n{\"errorCode")]), ""},
		"only an index":   {`multipart/mixed; boundary="b"`, crlf("--b\n\n[]\n--b--\n"), ""},
		"empty":           {`multipart/mixed; boundary="b"`, "", ""},
		"no list of JSON": {"application/json", `{}`, ""},
	} {
		list, err := ReadReply(test.contentType, strings.NewReader(test.body))
		var got []string
		for _, id := range []api.ID{"11", "12"} {
			if part := find(list, 0, id, -1); part != nil { // by its name only
				got = append(got, string(id)+" "+strconv.Itoa(part.Status))
			}
		}
		if (err != nil) != (test.want == "") || err == nil && strings.Join(got, ", ") != test.want {
			t.Errorf("%s: got %q, %v; want %q", name, got, err, test.want)
		}
	}
}

func TestFind(t *testing.T) {
	named := []Part{{ResourceID: "1"}, {ResourceID: "2"}}
	if got := find(named, 0, "2", 2); got != &named[1] {
		t.Errorf("by its id: got %+v", got)
	}
	if got := find(named, 0, "3", 2); got != nil {
		t.Errorf("an id that is not there: got %+v", got)
	}
	system := []Part{{path: []string{"account", "1", "extension", "2", "device"}}, {path: []string{"account", "1", "extension", "1", "device"}}}
	if got := find(system, 0, "1", 2); got != &system[1] {
		t.Errorf("a system extension, which has the id of its account: got %+v", got)
	}
	nameless := []Part{{Status: 200}, {Status: 404}}
	if got := find(nameless, 1, "2", 2); got != &nameless[1] {
		t.Errorf("by its place: got %+v", got)
	}
	if got := find(nameless, 1, "2", 3); got != nil {
		t.Errorf("a part is missing, so places tell nothing: got %+v", got)
	}
}
