package snapshot_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
)

const sample = `{"format":"rcaccount snapshot","version":1,"account":"7"}
{"section":"account"}
{"account":{"id":"7"}}
{"section":"roles","unreadable":"403 CMN-408"}
{"section":"extensions"}
{"extensions":{"extensionNumber":"101","id":"9","name":"Ada"}}
{"extensions":{"extensionNumber":"102","id":"10","name":"Grace"}}
{"end":true}
`

func load(t *testing.T, text string) *snapshot.Snapshot {
	t.Helper()
	s, err := snapshot.Load(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestFileRoundTrip: what is read is written again, and an editor's changes that mean nothing are forgiven.
func TestFileRoundTrip(t *testing.T) {
	lines := strings.SplitAfter(sample, "\n")
	lines[5], lines[6] = lines[6], lines[5]
	for name, text := range map[string]string{
		"as written": sample, "carriage returns": strings.ReplaceAll(sample, "\n", "\r\n"), "byte order mark": "\ufeff" + sample,
		"another order": strings.Join(lines, ""), "empty lines": strings.ReplaceAll(sample, "\n", "\n\n"), "no last newline": strings.TrimSpace(sample),
	} {
		var out bytes.Buffer
		if err := load(t, text).Write(&out); err != nil || out.String() != sample {
			t.Errorf("%s: %v\n%s", name, err, out.String())
		}
	}
}

func TestFilesThatAreNoSnapshots(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"empty":            {"", "not a snapshot"},
		"a CSV file":       {"id,name\n1,Ada\n", "not a snapshot"},
		"another JSON":     {`[{"id":1}]`, "not a snapshot"},
		"binary":           {"PK\x03\x04\x00\x00", "not a snapshot"},
		"one long line":    {strings.Repeat("x", 17<<20), "not a snapshot"},
		"a later version":  {strings.Replace(sample, `"version":1`, `"version":9`, 1), "version 9"},
		"cut at a line":    {sample[:strings.Index(sample, `{"extensions":{"extensionNumber":"102"`)], "cut short"},
		"cut within":       {sample[:strings.LastIndex(sample, `"Grace`)], "line 7"},
		"more at the end":  {sample + sample, "line 9"},
		"conflict markers": {strings.Replace(sample, `{"section":"extensions"}`, "<<<<<<< HEAD", 1), "line 5"},
		"foreign record":   {strings.Replace(sample, `{"extensions":{"extensionNumber":"102"`, `{"numbers":{"extensionNumber":"102"`, 1), "line 7"},
		"section twice":    {strings.Replace(sample, `"roles","unreadable":"403 CMN-408"`, `"account"`, 1), "line 4"},
		"record twice":     {strings.Replace(sample, `"id":"10"`, `"id":"9"`, 1), `two records "9"`},
		"two in one":       {strings.Replace(sample, `{"account":{"id":"7"}}`, `{"account":{"id":"7"},"roles":{}}`, 1), "line 3"},
	} {
		if _, err := snapshot.Load(strings.NewReader(test.text)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
	}
}

// TestDifferences pins what counts as a change, and in which words.
func TestDifferences(t *testing.T) {
	file := func(section string, records ...string) string {
		text := `{"format":"rcaccount snapshot","version":1,"account":"7"}` + "\n" + `{"section":"extensions"}` + "\n" +
			`{"extensions":{"extensionNumber":"101","id":"9","name":"Ada"}}` + "\n" + `{"extensions":{"extensionNumber":"102","id":"10","name":"Grace"}}` + "\n"
		text += `{"section":"` + section + `"}` + "\n"
		for _, record := range records {
			text += `{"` + section + `":` + record + "}\n"
		}
		return text + `{"end":true}` + "\n"
	}
	for name, test := range map[string]struct {
		section, before, after string
		want                   []string
	}{
		"nothing":             {"numbers", `{"id":"1","phoneNumber":"+1"}`, `{"id":"1","phoneNumber":"+1"}`, nil},
		"a property":          {"numbers", `{"id":"1","phoneNumber":"+1","label":"a"}`, `{"id":"1","phoneNumber":"+1","label":"b"}`, []string{"number +1: label changed from a to b"}},
		"a property more":     {"numbers", `{"id":"1","phoneNumber":"+1"}`, `{"id":"1","phoneNumber":"+1","label":"b"}`, []string{"number +1: label set to b"}},
		"a property less":     {"numbers", `{"id":"1","phoneNumber":"+1","label":"a"}`, `{"id":"1","phoneNumber":"+1"}`, []string{"number +1: label removed, was a"}},
		"another owner":       {"numbers", `{"id":"1","phoneNumber":"+1","extension":{"id":"9"}}`, `{"id":"1","phoneNumber":"+1","extension":{"id":"10"}}`, []string{"number +1: extension changed from extension 101 Ada to extension 102 Grace"}},
		"what an owner says":  {"numbers", `{"id":"1","extension":{"id":"9","name":"A"}}`, `{"id":"1","extension":{"id":"9","name":"B"}}`, nil},
		"members":             {"queues", `{"id":"10","members":[{"id":"9"}]}`, `{"id":"10","members":[{"id":"10"}]}`, []string{"queue 102 Grace: removed from members: extension 101 Ada", "queue 102 Grace: added to members: extension 102 Grace"}},
		"members in order":    {"queues", `{"id":"10","members":[{"id":"9"},{"id":"10"}]}`, `{"id":"10","members":[{"id":"10"},{"id":"9"}]}`, nil},
		"what a member may":   {"monitoring-groups", `{"id":"5","name":"G","members":[{"id":"9","permissions":["Monitored"]}]}`, `{"id":"5","name":"G","members":[{"id":"9","permissions":["Monitoring"]}]}`, []string{"monitoring group G: removed from members[extension 101 Ada].permissions: Monitored", "monitoring group G: added to members[extension 101 Ada].permissions: Monitoring"}},
		"unreadable members":  {"queues", `{"id":"10","members":[{"id":"9"}]}`, `{"id":"10","unreadable":["members"]}`, nil},
		"unreadable settings": {"queues", `{"id":"10","alertTimer":5,"members":[]}`, `{"id":"10","members":[],"unreadable":["settings"]}`, nil},
		"a group's own name":  {"queues", `{"id":"10","name":"A"}`, `{"id":"10","name":"B"}`, nil}, // it is the extension's
		"texts":               {"templates", `{"id":"5","name":"T","x":["a","b"]}`, `{"id":"5","name":"T","x":["b","c"]}`, []string{"template T: removed from x: a", "template T: added to x: c"}},
		"the order of texts":  {"templates", `{"id":"5","name":"T","x":["a","b"]}`, `{"id":"5","name":"T","x":["b","a"]}`, []string{`template T: x changed from ["a","b"] to ["b","a"]`}},
		"objects without ids": {"templates", `{"id":"5","name":"T","x":[{"a":1}]}`, `{"id":"5","name":"T","x":[{"a":2}]}`, []string{`template T: x changed from [{"a":1}] to [{"a":2}]`}},
		"another type":        {"templates", `{"id":"5","name":"T","x":{"a":1}}`, `{"id":"5","name":"T","x":""}`, []string{`template T: x changed from {"a":1} to ""`}},
		"settings":            {"address", `{"company":"A","businessAddress":{"city":"B"}}`, `{"company":"A","businessAddress":{"city":"C"}}`, []string{"business address: businessAddress.city changed from B to C"}},
		"an unknown section":  {"future", `{"id":"5","x":1}`, `{"id":"5","x":2}`, []string{"future 5: x changed from 1 to 2"}},
	} {
		var got []string
		changes, not := snapshot.Differences(load(t, file(test.section, test.before)), load(t, file(test.section, test.after)), nil)
		for _, change := range changes {
			got = append(got, change.Text)
		}
		if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
		if noted := len(not) > 0; noted != strings.HasPrefix(name, "unreadable") {
			t.Errorf("%s: not compared: %v", name, not)
		}
	}
}
