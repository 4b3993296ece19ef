package main

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

func TestTable(t *testing.T) {
	rows := func() [][]string {
		return [][]string{
			{"101", "田中愛子", "aiko@larkspur.example", "1"},
			{"102", "이지은", "jieun@larkspur.example", "2"},
			{"103", "Zoë\tO\x1b[31mÉ", "z@x", "3"},
		}
	}
	header := []string{"EXT", "NAME", "EMAIL", "ID"}
	for _, test := range []struct {
		name  string
		width int
		want  string
	}{
		{"piped", 0, `
EXT  NAME         EMAIL                   ID
101  田中愛子     aiko@larkspur.example   1
102  이지은       jieun@larkspur.example  2
103  Zoë O?[31mÉ  z@x                     3
`},
		{"narrow", 30, `
EXT  NAME       EMAIL      ID
101  田中愛子   aiko@lar…  1
102  이지은     jieun@la…  2
103  Zoë O?[3…  z@x        3
`},
		{"too narrow for all", 16, `
EXT  NAME
101  田中愛子
102  이지은
103  Zoë O?[31mÉ
`},
		{"hopeless", 2, `
E…
1…
1…
1…
`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			if _, err := printTable(&out, header, rows(), test.width); err != nil {
				t.Fatal(err)
			}
			if got := "\n" + out.String(); got != test.want {
				t.Errorf("got%swant%s", got, test.want)
			}
			for line := range strings.Lines(out.String()) {
				if w := widths.StringWidth(strings.TrimSuffix(line, "\n")); test.width > 0 && w > test.width {
					t.Errorf("%q takes %d cells of %d", line, w, test.width)
				}
			}
		})
	}
}

func TestHarmless(t *testing.T) {
	for cell, want := range map[string]string{
		"":                       "",
		"Maya Okafor":            "Maya Okafor",
		"+16505550101":           "+16505550101",
		"-12.5":                  "-12.5",
		"+1 650":                 "'+1 650",
		"=cmd|'/c calc'!A1":      "'=cmd|'/c calc'!A1",
		"@SUM(A1)":               "'@SUM(A1)",
		"-1+cmd":                 "'-1+cmd",
		"+1650\n=1":              "'+1650\n'=1",
		"\t=1":                   "\t'=1",
		" =1":                    " '=1",
		"＝1":                     "'＝1",
		"Maya;=HYPERLINK(\"x\")": "Maya;'=HYPERLINK(\"x\")",
		"a\r\n=1":                "a\r\n'=1",
		"a-b":                    "a-b",
		"maya+x@y.example":       "maya+x@y.example",
	} {
		if got := harmless(cell); got != want {
			t.Errorf("%q: got %q, want %q", cell, got, want)
		}
	}
}

// FuzzHarmless looks at each cell as a spreadsheet does, whichever separator it goes by.
func FuzzHarmless(f *testing.F) {
	f.Add("=1+1")
	f.Add("a;b|=c")
	f.Add("")
	f.Add("-1.5")
	f.Add("\t\r@x")
	f.Fuzz(func(t *testing.T, cell string) {
		got := harmless(cell)
		if number.MatchString(got) {
			return
		}
		for part := range strings.FieldsFuncSeq(got, func(r rune) bool { return strings.ContainsRune(";|\t\r\n", r) }) {
			if part = strings.TrimLeft(part, " "); strings.HasPrefix(part, "=") || strings.HasPrefix(part, "+") || strings.HasPrefix(part, "-") || strings.HasPrefix(part, "@") {
				t.Errorf("%q became %q, which runs", cell, got)
			}
		}
	})
}

// print writes records with a printer and returns what it wrote.
func printed(t *testing.T, p printer, records ...string) string {
	t.Helper()
	var out strings.Builder
	p.out = &out
	s := p.list()
	for _, record := range records {
		if err := s.write(jsontext.Value(record)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestForms(t *testing.T) {
	hostile := `{"id":9007199254740993,"name":"=HYPERLINK(\"http://x\")","contact":{"email":"é\ud83d\ude00,\"q\"\nx"},"roles":["a","b"],"on":"yes","n":"12","void":null}`
	columns := []column{{path: "id"}, {path: "name"}, {path: "contact.email"}, {path: "roles"}, {path: "void"}, {path: "absent"}}
	for _, test := range []struct {
		name string
		p    printer
		want string
	}{
		{"json", printer{format: "json", columns: columns, all: true}, "[\n  {\n    \"id\": 9007199254740993,\n"},
		{"jsonl", printer{format: "jsonl", columns: columns[:1]}, "{\"id\":9007199254740993}\n"},
		{"yaml", printer{format: "yaml", columns: columns, all: true}, "- id: 9007199254740993\n  name: \"=HYPERLINK(\\\"http://x\\\")\"\n  contact:\n    email: \"é\\U0001F600,\\\"q\\\"\\nx\"\n  roles:\n    - a\n    - b\n  \"on\": \"yes\"\n  \"n\": \"12\"\n  void: null\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := printed(t, test.p, hostile); !strings.HasPrefix(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
	t.Run("csv", func(t *testing.T) {
		text := printed(t, printer{format: "csv", columns: columns}, hostile)
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, byteOrderMark))).ReadAll()
		if err != nil || len(rows) != 2 || !strings.HasPrefix(text, byteOrderMark) {
			t.Fatalf("%v, %q", err, text)
		}
		if got, want := strings.Join(rows[1], "|"), "9007199254740993|'=HYPERLINK(\"http://x\")|é😀,\"q\"\nx|a, b||"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
	t.Run("sorted", func(t *testing.T) {
		p := printer{format: "jsonl", all: true, sort: []string{"-n", "name"}, limit: 3}
		got := printed(t, p, `{"n":9,"name":"b"}`, `{"n":10,"name":"x"}`, `{"n":9,"name":"A"}`, `{"n":1}`)
		if want := "{\"n\":10,\"name\":\"x\"}\n{\"n\":9,\"name\":\"A\"}\n{\"n\":9,\"name\":\"b\"}\n"; got != want {
			t.Errorf("got %s", got)
		}
	})
}
