package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// readJSON reads objects, one after the other or in a list.
func (s *Sheet) readJSON(data []byte) error {
	in := &jsonSheet{sheet: s, data: data, dec: jsontext.NewDecoder(bytes.NewReader(data)), columns: map[string]bool{}}
	inList := in.dec.PeekKind() == '['
	if inList {
		if _, err := in.dec.ReadToken(); err != nil {
			return in.problem(err)
		}
	}
	for {
		switch kind := in.dec.PeekKind(); {
		case kind == ']' && inList:
			_, _ = in.dec.ReadToken()
			inList = false
		case kind == '{':
			row := Row{Line: in.next(), Cells: map[string]Cell{}}
			if err := in.object(row.Cells, ""); err != nil {
				return in.problem(err)
			}
			s.Rows = append(s.Rows, row)
		default:
			line := in.next()
			if _, err := in.dec.ReadToken(); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return in.problem(err)
			}
			return Problem{File: s.File, Line: line, Text: "want objects, one for each row"}
		}
	}
}

// jsonSheet reads a sheet out of JSON.
type jsonSheet struct {
	sheet   *Sheet
	data    []byte
	dec     *jsontext.Decoder
	columns map[string]bool
	counted int // bytes of which the lines are counted
	lines   int
}

// next returns the line of what the decoder reads next.
func (in *jsonSheet) next() int {
	at := int(in.dec.InputOffset())
	for at < len(in.data) && strings.IndexByte(" \t\r\n,:", in.data[at]) >= 0 {
		at++
	}
	return in.line(at)
}

func (in *jsonSheet) line(at int) int {
	if at > in.counted {
		in.lines += bytes.Count(in.data[in.counted:at], []byte("\n"))
		in.counted = at
	}
	return in.lines + 1
}

// object reads an object into cells, those of objects inside under longer paths.
func (in *jsonSheet) object(cells map[string]Cell, prefix string) error {
	if _, err := in.dec.ReadToken(); err != nil {
		return err
	}
	for in.dec.PeekKind() == '"' {
		name, err := in.dec.ReadToken()
		if err != nil {
			return err
		}
		path := prefix + name.String()
		if in.dec.PeekKind() == '{' {
			if err := in.object(cells, path+"."); err != nil {
				return err
			}
			continue
		}
		line := in.next()
		value, err := in.dec.ReadValue()
		if err != nil {
			return err
		}
		in.sheet.addColumn(in.columns, path, line)
		if value.Kind() == 'n' {
			continue
		}
		text := Plain(value)
		cells[path] = Cell{Text: text, Raw: text, Clear: text == "" || text == Clear, List: value.Kind() == '[', Line: line}
	}
	_, err := in.dec.ReadToken()
	return err
}

func (s *Sheet) addColumn(known map[string]bool, path string, line int) {
	if !known[path] {
		known[path] = true
		s.Columns = append(s.Columns, Column{Path: path, Line: line})
	}
}

func (in *jsonSheet) problem(err error) error {
	at := int(in.dec.InputOffset())
	text := "is not valid JSON"
	if wrong, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		at = int(wrong.ByteOffset)
		if wrong.Err != nil {
			text = fmt.Sprintf("is not valid JSON: %v", wrong.Err)
		}
	}
	in.counted, in.lines = 0, 0
	return Problem{File: in.sheet.File, Line: in.line(min(at, len(in.data))), Text: text}
}

// Plain writes a JSON value as a table shows it: text without quotes, single values of a list separated by commas.
func Plain(value jsontext.Value) string {
	switch value.Kind() {
	case 'n':
		return ""
	case '"':
		text, _ := jsontext.AppendUnquote(nil, value)
		return string(text)
	case '[':
		dec := jsontext.NewDecoder(bytes.NewReader(value))
		_, _ = dec.ReadToken()
		var texts []string
		for dec.PeekKind() != ']' && dec.PeekKind() != '{' {
			element, err := dec.ReadValue()
			if err != nil {
				break
			}
			texts = append(texts, Plain(element))
		}
		if dec.PeekKind() == ']' {
			return strings.Join(texts, ", ")
		}
	}
	compact := value.Clone()
	_ = compact.Compact()
	return string(compact)
}
