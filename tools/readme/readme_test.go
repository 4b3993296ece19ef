package main

import (
	"errors"
	"strings"
	"testing"
)

func TestFill(t *testing.T) {
	tables := map[string]func() (string, error){
		"a":      func() (string, error) { return "| new a |\n", nil },
		"b":      func() (string, error) { return "| new b |\n", nil },
		"broken": func() (string, error) { return "", errors.New("no figures") },
	}
	page := "# Page\n<!-- begin: a -->\n| old |\n| old |\n<!-- end -->\ntext\n<!-- begin: b -->\n<!-- end -->\nmore\n"
	want := "# Page\n<!-- begin: a -->\n\n| new a |\n\n<!-- end -->\ntext\n<!-- begin: b -->\n\n| new b |\n\n<!-- end -->\nmore\n"
	for _, page := range []string{page, want} {
		if got, err := fill([]byte(page), tables); err != nil || string(got) != want {
			t.Errorf("got %v\n%s", err, got)
		}
	}
	for page, want := range map[string]string{
		"<!-- begin: c -->\n<!-- end -->\n":                        `there is no table "c"`,
		"<!-- begin: broken -->\n<!-- end -->\n":                   "table broken: no figures",
		"<!-- begin: a -->\ntext\n":                                "table a has no end",
		"<!-- begin: a -->\n<!-- begin: b -->\n<!-- end -->\ntext": "table a has no end",
	} {
		if _, err := fill([]byte(page), tables); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", page, err, want)
		}
	}
}

func TestComparison(t *testing.T) {
	var results strings.Builder
	for _, benchmark := range []string{"Decode", "List", "ListLatency", "Read"} {
		for _, client := range []string{"ogen", "ours", "stock"} {
			results.WriteString("\n| " + benchmark + "/" + client + " | 1355.32 ms | 7.25 ms | 86615 | 4 |")
		}
	}
	text := strings.Replace(results.String(), "| Read/ours | 1355.32 ms", "| Read/ours | 0.19 ms", 1)
	got, err := comparison(strings.Replace(text, "| Decode/ours | 1355.32 ms", "| Decode/ours | 4.11 ms", 1))
	want := `| work | this client | ogen | oapi-codegen |
|---|---|---|---|
| decode a page of 1,000 extensions | 4.1 ms | 1,355 ms | 1,355 ms |
| allocations of that | 86,615 | 86,615 | 86,615 |
| list 50,000 extensions over loopback | 1,355 ms | 1,355 ms | 1,355 ms |
| the same, when each reply takes 50 ms more | 1,355 ms | 1,355 ms | 1,355 ms |
| read one extension over loopback | 0.19 ms | 1,355 ms | 1,355 ms |
`
	if err != nil || got != want {
		t.Errorf("got %v\n%s", err, got)
	}
	if _, err := comparison(strings.Replace(text, "List/ogen", "List/none", 1)); err == nil {
		t.Error("a benchmark is missing, and there is no error")
	}
}
