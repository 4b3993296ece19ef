package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// protected matches the apostrophe that "rcaccount ... list -o csv" puts before what a spreadsheet would take for a formula.
var protected = regexp.MustCompile(`(^|[;|\t\r\n])( *)'([=+\-@＝＋－＠])`)

var (
	formula = regexp.MustCompile(`^[=@＝＋－＠]|^[+-][^0-9( ]|^[+-][^|!]*[|!]`)
	failed  = regexp.MustCompile(`^#(REF!|NAME\?|N/A|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)$`)
	// A spreadsheet shows long numbers, such as ids, in this form, and saves them so.
	shortened = regexp.MustCompile(`^[0-9]([.,][0-9]+)?[eE]\+[0-9]+$`)
)

func (s *Sheet) readCSV(data []byte) error {
	separator, skipped, data := dialect(data)
	in := csv.NewReader(bytes.NewReader(data))
	in.Comma = separator
	in.FieldsPerRecord = -1
	header, err := in.Read()
	if errors.Is(err, io.EOF) {
		return Problem{File: s.File, Text: "is empty"}
	}
	if err != nil {
		return s.csvProblem(err, skipped)
	}
	line, _ := in.FieldPos(0)
	if err := s.setHeader(header, line+skipped); err != nil {
		return err
	}
	for {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			s.Problems = append(s.Problems, s.csvProblem(err, skipped))
			return nil
		}
		line, _ := in.FieldPos(0)
		row := Row{Line: line + skipped, Cells: map[string]Cell{}}
		empty := strings.Join(record, "") == ""
		if !empty && len(record) != len(header) {
			s.Problems = append(s.Problems, s.At(row, "", fmt.Sprintf("has %d cells, and the header %d: a separator may be missing or need quotes", len(record), len(header))))
			continue
		}
		for i, raw := range record {
			if raw = strings.TrimSpace(raw); raw == "" {
				continue
			}
			line, _ := in.FieldPos(i)
			path := s.Columns[i].Path
			if path == "" { // spreadsheets save columns without a name that are empty
				s.Problems = append(s.Problems, Problem{File: s.File, Line: line + skipped, Column: i + 1, Text: "the column has no name"})
				continue
			}
			text := unsound(raw)
			row.Cells[path] = Cell{Text: protected.ReplaceAllString(raw, "$1$2$3"), Raw: raw, Clear: raw == Clear, Bad: text != "", Line: line + skipped}
			if text != "" {
				s.Problems = append(s.Problems, s.At(row, path, text))
			}
		}
		if !empty {
			s.Rows = append(s.Rows, row)
		}
	}
}

// unsound says what is wrong with a cell, whatever its column is.
func unsound(raw string) string {
	switch {
	case failed.MatchString(raw):
		return fmt.Sprintf("%s is a formula that failed", raw)
	case formula.MatchString(raw):
		return fmt.Sprintf("%q is a formula: save its value, or put an apostrophe before it if it is text", raw)
	case shortened.MatchString(raw):
		return fmt.Sprintf("%s is a number that the spreadsheet has shortened: give the column the format text", raw)
	}
	return ""
}

func (s *Sheet) setHeader(header []string, line int) error {
	if len(header) > mostColumns {
		return s.tooWide(len(header))
	}
	seen := map[string]int{}
	for i, name := range header {
		c := Column{Path: strings.TrimSpace(name), Line: line, At: i + 1}
		if before := seen[strings.ToLower(c.Path)]; before > 0 && c.Path != "" {
			s.Problems = append(s.Problems, s.Header(c, "is there twice, also as column "+Letters(before)))
		}
		seen[strings.ToLower(c.Path)] = c.At
		s.Columns = append(s.Columns, c)
	}
	return nil
}

// dialect finds out what separates cells. A first line such as "sep=;", which some spreadsheets write and obey, is skipped.
func dialect(data []byte) (separator rune, skipped int, rest []byte) {
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	if sep, ok := bytes.CutPrefix(bytes.ToLower(bytes.TrimRight(first, "\r")), []byte("sep=")); ok && len(sep) == 1 && sep[0] != '"' {
		return rune(sep[0]), 1, rest
	}
	separator = ','
	for _, candidate := range ";\t" { // no name of a column has any of them
		if bytes.Count(first, []byte(string(candidate))) > bytes.Count(first, []byte(string(separator))) {
			separator = candidate
		}
	}
	return separator, 0, data
}

func (s *Sheet) csvProblem(err error, skipped int) Problem {
	wrong, ok := errors.AsType[*csv.ParseError](err)
	if !ok {
		return Problem{File: s.File, Text: err.Error()}
	}
	text := "the quotes are wrong: a cell that has quotes inside needs quotes around, and two for each inside"
	if wrong.Line != wrong.StartLine {
		text = "the quotes are wrong: one that opens in this row is not closed where it should be"
	}
	return Problem{File: s.File, Line: wrong.StartLine + skipped, Text: text}
}
