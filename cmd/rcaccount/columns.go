package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// column is a column of a table or a CSV file: the value that a record has at a path such as "contact.email".
type column struct {
	path  string
	title string // in tables; made of the path if empty
}

func columnsOf(paths ...string) []column {
	columns := make([]column, len(paths))
	for i, path := range paths {
		columns[i].path = path
	}
	return columns
}

func (c column) heading() string {
	if c.title != "" {
		return c.title
	}
	return strings.ToUpper(strings.NewReplacer("-", " ", ".", " ").Replace(kebab(c.path)))
}

// chooseColumns returns the columns that were asked for, or the usual ones. Only what the document knows can be asked for, so
// that a typing error is not an empty column.
func chooseColumns(asked []string, usual []column, record *openapi.Schema) ([]column, error) {
	if len(asked) == 0 {
		return usual, nil
	}
	var chosen []column
	for _, path := range asked {
		i := slices.IndexFunc(usual, func(c column) bool { return strings.EqualFold(c.path, path) })
		switch {
		case i >= 0:
			chosen = append(chosen, usual[i])
		case record.At(path) != nil:
			chosen = append(chosen, column{path: path})
		default:
			return nil, usageError{fmt.Errorf("no column %q; available: %s", path, closest(path, columnNames(usual, record)))}
		}
	}
	return chosen, nil
}

// closest lists the names that have something in common with a mistyped one, or the first of all.
func closest(typed string, names []string) string {
	part := strings.ToLower(typed[strings.LastIndexByte(typed, '.')+1:])
	near := slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return len(part) < 3 || !strings.Contains(strings.ToLower(name), part[:len(part)-1])
	})
	if len(near) == 0 {
		near = names
	}
	const most = 10
	if len(near) > most {
		return strings.Join(near[:most], ", ") + fmt.Sprintf(" and %d more, which the shell completes", len(near)-most)
	}
	return strings.Join(near, ", ")
}

func columnNames(usual []column, record *openapi.Schema) []string {
	var names []string
	for _, c := range usual {
		names = append(names, c.path)
	}
	for _, path := range record.Leaves(2) {
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

// pick returns the values that a record has at some paths, as text.
func pick(record jsontext.Value, paths ...string) ([]string, error) {
	values := make([]string, len(paths))
	if len(record) == 0 {
		return values, nil
	}
	return values, newPicker(columnsOf(paths...)).pick(record, values)
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
	out := []byte{'{'}
	_ = eachMember(record, func(name string, value jsontext.Value) error {
		if below := p.below[name]; below != nil {
			if len(out) > 1 {
				out = append(out, ',')
			}
			out, _ = jsontext.AppendQuote(out, name)
			out = append(append(out, ':'), below.keep(value)...)
		}
		return nil
	})
	return append(out, '}')
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
		if err == nil {
			err = f(name, value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// items returns the elements of a list; none of anything else.
func items(list jsontext.Value) []jsontext.Value {
	var all []jsontext.Value
	_ = json.Unmarshal(list, &all, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	return all
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
		elements := items(value)
		if slices.ContainsFunc(elements, func(v jsontext.Value) bool { return v.Kind() == '{' }) {
			break
		}
		texts := make([]string, len(elements))
		for i, item := range elements {
			texts[i] = plain(item)
		}
		return strings.Join(texts, ", ")
	}
	compact := value.Clone()
	_ = compact.Compact()
	return string(compact)
}

// flatten lists the values of an object by path. Lists of objects are counted only: --output json shows them.
func flatten(rows [][]string, path string, value jsontext.Value) [][]string {
	if value.Kind() == '{' {
		_ = eachMember(value, func(name string, member jsontext.Value) error {
			rows = flatten(rows, strings.TrimPrefix(path+"."+name, "."), member)
			return nil
		})
		return rows
	}
	text := plain(value)
	if strings.HasPrefix(text, "[{") {
		text = fmt.Sprintf("(%d, see --output json)", len(items(value)))
	}
	return append(rows, []string{path, text})
}
