package batch

import (
	"fmt"
	"strings"
	"testing"
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
		list, err := ReadReply(test.contentType, []byte(test.body), 2)
		var got []string
		for i := range list {
			got = append(got, fmt.Sprint(list[i].name(nil), " ", list[i].Status))
		}
		if (err != nil) != (test.want == "") || err == nil && strings.Join(got, ", ") != test.want {
			t.Errorf("%s: got %q, %v; want %q", name, got, err, test.want)
		}
	}
}
