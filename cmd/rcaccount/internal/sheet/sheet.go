// Package sheet reads the files that administrators keep people, phone numbers and call queues in: CSV as spreadsheets write it,
// JSON lines and YAML. Every cell keeps its position in the file, so that a mistake can be named.
package sheet

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits that keep a file that isn't meant for this from taking all memory.
const (
	mostBytes   = 256 << 20
	mostColumns = 500
)

// Sheet is the content of a file: rows of cells under the paths of their columns, such as "contact.email".
type Sheet struct {
	File     string   // as in positions
	Columns  []Column // in the order of the file
	Rows     []Row
	Problems []Problem // of single rows and cells

	texts map[string]bool // of all cells, in small letters; made when it is needed
}

// Column is a column of a sheet.
type Column struct {
	Path string
	Line int // of the header, or of the first row that has it
	At   int // which column it is in a CSV file, from 1; 0 in other files
}

// Row is a row of a sheet. Cells that the file leaves empty are not there.
type Row struct {
	Line  int
	Cells map[string]Cell
}

// Cell is a value of a sheet.
type Cell struct {
	Text  string
	Raw   string // as it stands in the file, where the apostrophe that protects formulas is still there
	Clear bool   // the value is to be taken away
	Bad   bool   // it has a problem already, and is no value
	List  bool   // it is a list or an object and not a single value; Text is how a table shows it
	Line  int
}

// Clear is what a cell says to take a value away. An empty cell leaves the value as it is.
const Clear = "(clear)"

// Problem is something wrong in a file.
type Problem struct {
	File   string
	Line   int    // 0 if it is about the file as a whole
	Path   string // of the column; empty if it is about the row as a whole
	Column int    // of a CSV file, from 1; else 0
	Text   string
}

func (p Problem) Error() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	if p.Path != "" {
		fmt.Fprintf(&b, ":%s", p.Path)
	}
	if p.Column > 0 {
		fmt.Fprintf(&b, " (column %s)", Letters(p.Column))
	}
	return b.String() + ": " + p.Text
}

// Letters is the name that spreadsheets give to a column, counted from 1.
func Letters(column int) string {
	var name []byte
	for ; column > 0; column = (column - 1) / 26 {
		name = append(name, byte('A'+(column-1)%26))
	}
	slices.Reverse(name)
	return string(name)
}

// At returns a problem of a cell, or of a row as a whole if path is empty.
func (s *Sheet) At(row Row, path, text string) Problem {
	p := Problem{File: s.File, Line: row.Line, Path: path, Text: text}
	if cell, ok := row.Cells[path]; ok {
		p.Line = cell.Line
	}
	if i := slices.IndexFunc(s.Columns, func(c Column) bool { return c.Path == path }); i >= 0 {
		p.Column = s.Columns[i].At
	}
	return p
}

// Header returns a problem of a column as a whole.
func (s *Sheet) Header(c Column, text string) Problem {
	return Problem{File: s.File, Line: c.Line, Path: c.Path, Column: c.At, Text: text}
}

// Read reads a file. Its name says what it is: .jsonl and .json, .yaml and .yml, else CSV, unless it begins as JSON does. The
// error is a [Problem] of the file as a whole; those of its rows and cells are in [Sheet.Problems].
func Read(name string, data []byte) (*Sheet, error) {
	s := &Sheet{File: filepath.Base(name)}
	if name == "-" {
		s.File = "stdin"
	}
	if err := s.readable(data); err != nil {
		return nil, err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	var err error
	switch ext := strings.ToLower(filepath.Ext(name)); {
	case ext == ".yaml", ext == ".yml":
		err = s.readYAML(data)
	case ext == ".jsonl", ext == ".ndjson", ext == ".json", beginsAsJSON(data):
		err = s.readJSON(data)
	default:
		err = s.readCSV(data)
	}
	if err != nil {
		return nil, err
	}
	if len(s.Rows)+len(s.Problems) == 0 {
		return nil, Problem{File: s.File, Text: "has no rows"}
	}
	if len(s.Columns) > mostColumns {
		return nil, s.tooWide(len(s.Columns))
	}
	return s, nil
}

func beginsAsJSON(data []byte) bool {
	data = bytes.TrimLeft(data, " \t\r\n")
	return len(data) > 0 && (data[0] == '{' || data[0] == '[')
}

// readable refuses what is not text in UTF-8.
func (s *Sheet) readable(data []byte) error {
	wrong := func(line int, text string) error { return Problem{File: s.File, Line: line, Text: text} }
	const advice = `save it as "CSV UTF-8"`
	switch {
	case len(data) > mostBytes:
		return wrong(0, fmt.Sprintf("is larger than %d MiB", mostBytes>>20))
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return wrong(0, "is UTF-16: "+advice)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte{0xd0, 0xcf, 0x11, 0xe0}):
		return wrong(0, "is a workbook of a spreadsheet program: "+advice)
	case bytes.IndexByte(data, 0) >= 0:
		return wrong(0, "is not text: "+advice)
	case utf8.Valid(data):
		return nil
	}
	line := 1
	for text := range bytes.Lines(data) {
		if !utf8.Valid(text) {
			break
		}
		line++
	}
	return wrong(line, "is not UTF-8: "+advice)
}

func (s *Sheet) tooWide(columns int) error {
	return Problem{File: s.File, Text: fmt.Sprintf("has %d columns, and %d at most make sense", columns, mostColumns)}
}

// Names reports whether a cell has a text, whatever its case.
func (s *Sheet) Names(text string) bool {
	if s.texts == nil {
		s.texts = map[string]bool{}
		for _, row := range s.Rows {
			for _, cell := range row.Cells {
				s.texts[strings.ToLower(cell.Text)] = true
			}
		}
	}
	return text != "" && s.texts[strings.ToLower(text)]
}
