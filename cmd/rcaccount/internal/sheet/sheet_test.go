package sheet_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
)

// read returns the cells of a file, row by row.
func read(t *testing.T, name, data string) []map[string]string {
	t.Helper()
	s, err := sheet.Read(name, []byte(data))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	var rows []map[string]string
	for _, row := range s.Rows {
		cells := map[string]string{}
		for path, cell := range row.Cells {
			cells[path] = cell.Text
			if cell.Clear {
				cells[path] = "CLEAR"
			}
		}
		rows = append(rows, cells)
	}
	return rows
}

// Whatever program wrote a file, it says the same.
func TestDialects(t *testing.T) {
	want := []map[string]string{
		{"id": "1", "contact.email": "a@b.example", "contact.department": `Sales, "North"`},
		{"id": "2", "contact.department": "CLEAR"},
	}
	for name, data := range map[string]string{
		"plain.csv":     "id,contact.email,contact.department\n1,a@b.example,\"Sales, \"\"North\"\"\"\n2,,(clear)\n",
		"bom.csv":       "\ufeffid,contact.email,contact.department\n1,a@b.example,\"Sales, \"\"North\"\"\"\n2,,(clear)\n",
		"crlf.csv":      "id,contact.email,contact.department\r\n1,a@b.example,\"Sales, \"\"North\"\"\"\r\n2,,(clear)\r\n",
		"semicolon.csv": "\ufeffid;contact.email;contact.department\r\n1;a@b.example;\"Sales, \"\"North\"\"\"\r\n2;;(clear)\r\n;;\r\n",
		"tab.txt":       "id\tcontact.email\tcontact.department\n1\ta@b.example\t\"Sales, \"\"North\"\"\"\n2\t\t(clear)\n",
		"sep.csv":       "sep=|\r\nid|contact.email|contact.department\r\n1|a@b.example|\"Sales, \"\"North\"\"\"\r\n2||(clear)\r\n",
		"padded.csv":    " id , contact.email,contact.department,,\n\n1, a@b.example ,\"Sales, \"\"North\"\"\",,\n2,,(clear),,",
		"lines.jsonl":   `{"id":1,"contact":{"email":"a@b.example","department":"Sales, \"North\""}}` + "\n" + `{"id":"2","contact":{"email":null,"department":""}}` + "\n",
		"list.json":     `[{"id":1,"contact":{"email":"a@b.example","department":"Sales, \"North\""}},` + "\n" + `{"id":"2","contact":{"department":"(clear)"}}]`,
		"-":             `{"id":1,"contact":{"email":"a@b.example","department":"Sales, \"North\""}} {"id":2,"contact":{"department":""}}`,
		"list.yaml":     "- id: 1\n  contact:\n    email: a@b.example\n    department: Sales, \"North\"\n- id: 2\n  contact: {email: null, department: ''}\n",
	} {
		if diff := cmp.Diff(want, read(t, name, data)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLists(t *testing.T) {
	for name, data := range map[string]string{
		"a.jsonl": `{"id":118,"members":[119,"120"],"roles":[{"id":1}]}`,
		"a.yaml":  "- id: 118\n  members: [119, '120']\n  roles: [{id: 1}]\n",
	} {
		s, err := sheet.Read(name, []byte(data))
		if err != nil {
			t.Fatal(err)
		}
		cells := s.Rows[0].Cells
		if m, r := cells["members"], cells["roles"]; !m.List || m.Text != "119, 120" || r.Text != `[{"id":1}]` || cells["id"].List {
			t.Errorf("%s: got %+v", name, cells)
		}
	}
}

// The apostrophe that protects a formula is not part of the value; what a phone number begins with is.
func TestProtectedCells(t *testing.T) {
	s, err := sheet.Read("a.csv", []byte("a,b,c\n'=1+1,+16505550101,\"x\n'-y\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	cells := s.Rows[0].Cells
	if cells["a"].Text != "=1+1" || cells["a"].Raw != "'=1+1" || cells["b"].Text != "+16505550101" || cells["c"].Text != "x\n-y" {
		t.Errorf("got %+v", cells)
	}
}

func TestProblems(t *testing.T) {
	wide := strings.TrimSuffix(strings.Repeat("a,", 10_000), ",") + "\n1"
	for _, test := range []struct{ name, data, want string }{
		{"empty.csv", "", "empty.csv: is empty"},
		{"empty.csv", "id,name\n", "empty.csv: has no rows"},
		{"/some/folder/a.csv", "id,name\n1,a\n2\n3,b,c\n", "a.csv:3: has 1 cells, and the header 2: a separator may be missing or need quotes\na.csv:4: has 3 cells, and the header 2: a separator may be missing or need quotes"},
		{"a.csv", "id,name\n1,\"a\"b\"\n", "a.csv:2: the quotes are wrong: a cell that has quotes inside needs quotes around, and two for each inside"},
		{"a.csv", "sep=,\nid,name\n1,x\n1,\"a\nb\n", "a.csv:4: the quotes are wrong: one that opens in this row is not closed where it should be"},
		{"a.csv", "id,,id\n1,2,3\n", "a.csv:1:id (column C): is there twice, also as column A\na.csv:2 (column B): the column has no name"},
		{"a.csv", "id,name\n1,=A1\n2,@x\n3,#REF!\n4.02E+11,-2+3|cmd\n", `a.csv:2:name (column B): "=A1" is a formula: save its value, or put an apostrophe before it if it is text` + "\n" +
			`a.csv:3:name (column B): "@x" is a formula: save its value, or put an apostrophe before it if it is text` + "\n" +
			`a.csv:4:name (column B): #REF! is a formula that failed` + "\n" +
			`a.csv:5:id (column A): 4.02E+11 is a number that the spreadsheet has shortened: give the column the format text` + "\n" +
			`a.csv:5:name (column B): "-2+3|cmd" is a formula: save its value, or put an apostrophe before it if it is text`},
		{"a.csv", wide, "a.csv: has 10000 columns, and 500 at most make sense"},
		{"a.csv", "\xff\xfei\x00d\x00", `a.csv: is UTF-16: save it as "CSV UTF-8"`},
		{"a.csv", "PK\x03\x04rest", `a.csv: is a workbook of a spreadsheet program: save it as "CSV UTF-8"`},
		{"a.csv", "id,name\n1,a\n2,Zo\xeb\n", `a.csv:3: is not UTF-8: save it as "CSV UTF-8"`},
		{"a.csv", "id\n\x00\n", `a.csv: is not text: save it as "CSV UTF-8"`},
		{"-", "id,name\n1\n", "stdin:2: has 1 cells, and the header 2: a separator may be missing or need quotes"},
		{"a.jsonl", "{\"id\":1}\n{\"id\":\n", "a.jsonl:3: is not valid JSON: unexpected EOF"},
		{"a.jsonl", "{\"id\":1}\n17\n", "a.jsonl:2: want objects, one for each row"},
		{"a.jsonl", "{\"id\":1,\"id\":2}\n", "a.jsonl:1: is not valid JSON: duplicate object member name"},
		{"a.yaml", "- id: 1\n- [2]\n", "a.yaml:2: want an object for each row"},
		{"a.yaml", "id: 1\n", "a.yaml:1: want a list of objects, one for each row"},
		{"a.yaml", "# nothing\n", "a.yaml: is empty"},
		{"a.yaml", "- id: 1\n   x: [\n", "a.yaml:2: is not valid YAML: mapping values are not allowed in this context"},
		{"a.yaml", "- &a\n  id: 1\n- <<: *a\n", "a.yaml:3:<<: want plain names and values: anchors, aliases and merge keys are not understood"},
		{"a.yaml", "- id: 1\n  id: 2\n", "a.yaml:2:id: is there twice"},
	} {
		s, err := sheet.Read(test.name, []byte(test.data))
		var got []string
		if err != nil {
			got = append(got, err.Error())
		} else {
			for _, p := range s.Problems {
				got = append(got, p.Error())
			}
		}
		if strings.Join(got, "\n") != test.want {
			t.Errorf("%.40q: got\n%s\nwant\n%s", test.data, strings.Join(got, "\n"), test.want)
		}
	}
}

// A problem names the line of its own cell, and the column as the spreadsheet calls it.
func TestPositions(t *testing.T) {
	for _, test := range []struct{ name, data, path, want string }{
		{"a.csv", "id,contact.department,status\n1,\"two\nlines\",Enabled\n", "status", "a.csv:3:status (column C): x"},
		{"a.csv", "id,contact.department,status\n1,\"two\nlines\",Enabled\n", "", "a.csv:2: x"},
		{"a.jsonl", "{\n \"id\": 1,\n \"contact\": {\n  \"email\":\n   \"a\"\n }\n}", "contact.email", "a.jsonl:5:contact.email: x"},
		{"a.yaml", "- id: 1\n  contact:\n    email: a\n", "contact.email", "a.yaml:3:contact.email: x"},
	} {
		s, err := sheet.Read(test.name, []byte(test.data))
		if err != nil {
			t.Fatal(err)
		}
		if got := s.At(s.Rows[0], test.path, "x").Error(); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
	for column, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA"} {
		if got := sheet.Letters(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
	}
}

// Nothing that a file holds makes the reader fail in another way than with problems of that file.
func FuzzRead(f *testing.F) {
	f.Add("a.csv", "id,name\n1,\"a\nb\"\n")
	f.Add("a.jsonl", `{"id":1,"contact":{"email":null},"list":[1,{"a":[]}]}`)
	f.Add("a.yaml", "- id: 1\n  list: [a, {b: c}]\n- {}\n")
	f.Add("-", "[]")
	f.Fuzz(func(t *testing.T, name, data string) {
		s, err := sheet.Read(name, []byte(data))
		if err != nil {
			if _, ok := errors.AsType[sheet.Problem](err); !ok {
				t.Fatalf("not a problem of the file: %v", err)
			}
			return
		}
		for _, row := range s.Rows {
			for path, cell := range row.Cells {
				if cell.Line < row.Line {
					t.Fatalf("%s is at line %d, and its row at %d", path, cell.Line, row.Line)
				}
				_ = fmt.Sprint(s.At(row, path, "x"))
			}
		}
	})
}
