package batch

import (
	"errors"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Each ID gets its own object or an error, whatever the platform sends. 500 is an extension with the ID of its account.
func TestMatches(t *testing.T) {
	named := func(id, body string) Part {
		return Part{Status: 200, href: "https://platform.example/restapi/v1.0/account/500/extension/" + id, Body: []byte(body)}
	}
	array := func(id api.ID, body string) Part { return Part{Status: 200, ResourceID: id, Body: []byte(body)} }
	for name, test := range map[string]struct {
		parts []Part
		want  string // for 500 and 103: the body's ID, or the error's word
	}{
		"good":                           {[]Part{named("500", `{"id":500}`), named("103", `{"id":103}`)}, "500 103"},
		"in another order":               {[]Part{named("103", `{"id":"103"}`), named("500", `{"id":500}`)}, "500 103"},
		"a query":                        {[]Part{named("103?x=500", `{"id":"103"}`), named("500/", `{"id":500}`)}, "500 103"},
		"the account's part is missing":  {[]Part{named("103", `{"id":103}`)}, "none 103"},
		"swapped bodies":                 {[]Part{named("500", `{"id":103}`), named("103", `{"id":500}`)}, "other other"},
		"others":                         {[]Part{array("7", `{"id":7}`), array("8", `{"id":8}`)}, "none none"},
		"too many":                       {[]Part{array("500", `{"id":9}`), array("500", `{"id":500}`), array("103", `{"id":103}`)}, "several 103"},
		"without names":                  {[]Part{array("", `{"id":103}`), array("", `{"id":500}`)}, "500 103"},
		"without any ID":                 {[]Part{array("", `{"n":1}`), array("", `{"n":2}`)}, "{\"n\":1} {\"n\":2}"},
		"without names, one is missing":  {[]Part{array("", `{"n":1}`)}, "none none"},
		"without names, one contradicts": {[]Part{array("", `{"id":103}`), {Status: 404}}, "none 103"},
		"one has a name":                 {[]Part{array("500", `{"n":1}`), array("", `{"n":2}`)}, "{\"n\":1} none"},
	} {
		var got []string
		for _, m := range matches(test.parts, []api.ID{"500", "103"}, nil) {
			switch {
			case errors.Is(m.err, errNoPart):
				got = append(got, "none")
			case errors.Is(m.err, errOther):
				got = append(got, "other")
			case errors.Is(m.err, errSeveral):
				got = append(got, "several")
			case bodyID(m.part.Body) != "":
				got = append(got, string(bodyID(m.part.Body)))
			default:
				got = append(got, string(m.part.Body))
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
	}
}

// Where the address goes on after the ID, the body may have an ID of its own, and the account may have the ID of the extension.
func TestMatchesOfPartsOfAnObject(t *testing.T) {
	parts := []Part{{Status: 200, href: "/account/1/extension/2/device?page=1", Body: []byte(`{"id":"x"}`)}, {Status: 200, href: "/account/1/extension/1/device"}}
	got := matches(parts, []api.ID{"1", "2", "2", "device"}, []string{"device"})
	if got[0].part != &parts[1] || got[1].part != &parts[0] || got[2].part != &parts[0] || !errors.Is(got[3].err, errNoPart) {
		t.Errorf("got %+v", got)
	}
}

// A reply with many more parts than were asked for is refused, and takes no memory for them.
func TestRepliesWithTooManyParts(t *testing.T) {
	many := "[" + strings.TrimSuffix(strings.Repeat("{},", 100_000), ",") + "]"
	mixed := "--x\r\n\r\n{\"response\":" + many + "}\r\n--x--"
	for contentType, body := range map[string]string{"application/json": many, "multipart/mixed; boundary=x": mixed} {
		if _, err := ReadReply(contentType, []byte(body), 30); !errors.Is(err, errTooMany) {
			t.Errorf("%s: got %v", contentType, err)
		}
	}
}
