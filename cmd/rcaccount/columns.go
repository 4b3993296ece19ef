package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// column is a column of a table or a CSV file: the value that a record has at a path such as "contact.email".
type column struct {
	path  string
	title string // in tables; made of the path if empty
}

func (c column) heading() string {
	if c.title != "" {
		return c.title
	}
	return strings.ToUpper(strings.ReplaceAll(strings.ReplaceAll(kebab(c.path), "-", " "), ".", " "))
}

// chooseColumns returns the columns that were asked for, or those that are usual. Only what the document tells of can be
// asked for, so that a typing error is not an empty column.
func chooseColumns(asked []string, usual []column, record *schema) ([]column, error) {
	if len(asked) == 0 {
		return usual, nil
	}
	var chosen []column
	for _, path := range asked {
		i := slices.IndexFunc(usual, func(c column) bool { return strings.EqualFold(c.path, path) })
		switch {
		case i >= 0:
			chosen = append(chosen, usual[i])
		case record.at(path) != nil:
			chosen = append(chosen, column{path: path})
		default:
			return nil, usageError{fmt.Errorf("no column %q; there are %s", path, closest(path, columnNames(usual, record)))}
		}
	}
	return chosen, nil
}

// closest lists the names that have something in common with a mistyped one, or the first of all.
func closest(typed string, names []string) string {
	part := strings.ToLower(typed[strings.LastIndexByte(typed, '.')+1:])
	var near []string
	for _, name := range names {
		lower := strings.ToLower(name)
		if len(part) > 2 && (strings.Contains(lower, part) || strings.Contains(lower, part[:len(part)-1])) {
			near = append(near, name)
		}
	}
	if near == nil {
		near = names
	}
	const most = 10
	if len(near) > most {
		return strings.Join(near[:most], ", ") + fmt.Sprintf(" and %d more, which the shell completes", len(near)-most)
	}
	return strings.Join(near, ", ")
}

func columnNames(usual []column, record *schema) []string {
	var names []string
	for _, c := range usual {
		names = append(names, c.path)
	}
	for _, path := range record.leaves(2) {
		if !slices.Contains(names, path) {
			names = append(names, path)
		}
	}
	return names
}

// picker reads the values of columns out of records. It skips over what no column wants.
type picker struct {
	below map[string]*picker
	index []int // of the columns that are this value
}

func newPicker(columns []column) *picker {
	root := &picker{}
	for i, c := range columns {
		at := root
		for name := range strings.SplitSeq(c.path, ".") {
			if at.below == nil {
				at.below = map[string]*picker{}
			}
			if at.below[name] == nil {
				at.below[name] = &picker{}
			}
			at = at.below[name]
		}
		at.index = append(at.index, i)
	}
	return root
}

// pick sets the values that the record has, as text.
func (p *picker) pick(record jsontext.Value, values []string) error {
	for _, i := range p.index {
		values[i] = plain(record)
	}
	if p.below == nil || record.Kind() != '{' {
		return nil
	}
	return eachMember(record, func(name string, value jsontext.Value) error {
		if below := p.below[name]; below != nil {
			return below.pick(value, values)
		}
		return nil
	})
}

// keep returns the record with the wanted values only.
func (p *picker) keep(record jsontext.Value) jsontext.Value {
	if p.index != nil || record.Kind() != '{' {
		return record
	}
	var out bytes.Buffer
	out.WriteByte('{')
	_ = eachMember(record, func(name string, value jsontext.Value) error {
		if below := p.below[name]; below != nil {
			if out.Len() > 1 {
				out.WriteByte(',')
			}
			quoted, _ := jsontext.AppendQuote(nil, name)
			out.Write(quoted)
			out.WriteByte(':')
			out.Write(below.keep(value))
		}
		return nil
	})
	out.WriteByte('}')
	return out.Bytes()
}

// eachMember calls f for each member of an object, in order. The value is only good during the call.
func eachMember(object jsontext.Value, f func(name string, value jsontext.Value) error) error {
	dec := jsontext.NewDecoder(bytes.NewReader(object), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	for dec.PeekKind() == '"' {
		token, err := dec.ReadToken()
		if err != nil {
			return err
		}
		name := token.String()
		value, err := dec.ReadValue()
		if err != nil {
			return err
		}
		if err := f(name, value); err != nil {
			return err
		}
	}
	return nil
}

// plain writes a value as a person reads it: text without quotes, nothing for null, lists separated by commas.
func plain(value jsontext.Value) string {
	switch value.Kind() {
	case 'n':
		return ""
	case '"':
		text, _ := jsontext.AppendUnquote(nil, value)
		return string(text)
	case '[':
		var items []jsontext.Value
		if json.Unmarshal(value, &items) != nil || slices.ContainsFunc(items, func(v jsontext.Value) bool { return v.Kind() == '{' }) {
			break
		}
		texts := make([]string, len(items))
		for i, item := range items {
			texts[i] = plain(item)
		}
		return strings.Join(texts, ", ")
	}
	compact := value.Clone()
	_ = compact.Compact()
	return string(compact)
}
