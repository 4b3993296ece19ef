package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/tidwall/gjson"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// column is a column of a table or a CSV file: the value that a record has at a path such as "contact.email".
type column struct {
	path  string
	title string // in tables; made of the path if empty
}

// columnsOf returns columns from paths, each with a title behind a space if it has one of its own.
func columnsOf(specs ...string) []column {
	columns := make([]column, len(specs))
	for i, spec := range specs {
		columns[i].path, columns[i].title, _ = strings.Cut(spec, " ")
	}
	return columns
}

func pathsOf(columns []column) []string {
	paths := make([]string, len(columns))
	for i, c := range columns {
		paths[i] = c.path
	}
	return paths
}

func (c column) heading() string {
	if c.title != "" {
		return c.title
	}
	return strings.ToUpper(strings.NewReplacer("-", " ", ".", " ").Replace(kebab(c.path)))
}

// chooseColumns returns the columns that were asked for, or the usual ones. Only what the document knows can be asked for, so
// that a typing error is not an empty column. Of records that it doesn't know at all, anything can.
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
		case record == nil, record.At(path) != nil:
			chosen = append(chosen, column{path: path})
		default:
			return nil, usageError{fmt.Errorf("no column %q; available: %s", path, closest(path, columnNames(usual, record)))}
		}
	}
	return chosen, nil
}

// near returns the names that have something in common with a mistyped one.
func near(typed string, names []string) []string {
	part := strings.ToLower(typed)
	part = part[:max(len(part)-1, 0)]
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return len(part) < 2 || !strings.Contains(strings.ToLower(name), part) })
}

// closest lists the names that are near, or the first of all.
func closest(typed string, names []string) string {
	if found := near(typed[strings.LastIndexByte(typed, '.')+1:], names); len(found) > 0 {
		names = found
	}
	const most = 10
	if len(names) > most {
		return strings.Join(names[:most], ", ") + fmt.Sprintf(" and %d more, which the shell completes", len(names)-most)
	}
	return strings.Join(names, ", ")
}

func columnNames(usual []column, record *openapi.Schema) []string {
	names := pathsOf(usual)
	for _, path := range record.Leaves(2) {
		if !slices.Contains(names, path) {
			names = append(names, path)
		}
	}
	return names
}

// pick returns the values that a record has at some paths, as text.
func pick(record jsontext.Value, paths ...string) []string {
	values := make([]string, len(paths))
	for i, path := range paths {
		values[i] = plain(gjson.GetBytes(record, path))
	}
	return values
}

// keep returns the record with the values at some paths only, which begin with prefix.
func keep(record jsontext.Value, paths []string, prefix string) jsontext.Value {
	out := []byte{'{'}
	gjson.ParseBytes(record).ForEach(func(name, value gjson.Result) bool {
		path := prefix + name.Str
		kept := jsontext.Value(value.Raw)
		if !slices.Contains(paths, path) {
			if !value.IsObject() || !slices.ContainsFunc(paths, func(p string) bool { return strings.HasPrefix(p, path+".") }) {
				return true
			}
			kept = keep(kept, paths, path+".")
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(append(append(out, name.Raw...), ':'), kept...)
		return true
	})
	return append(out, '}')
}

// plain writes a value as a person reads it: text without quotes, nothing for null, lists separated by commas.
func plain(value gjson.Result) string {
	switch {
	case value.Type == gjson.String:
		return value.Str
	case value.Type == gjson.Null:
		return ""
	case value.IsArray():
		elements := value.Array()
		if slices.ContainsFunc(elements, gjson.Result.IsObject) {
			break
		}
		texts := make([]string, len(elements))
		for i, element := range elements {
			texts[i] = plain(element)
		}
		return strings.Join(texts, ", ")
	}
	text := jsontext.Value(value.Raw)
	_ = text.Compact()
	return string(text)
}

// flatten lists the values of an object by path. Lists of objects are counted only: --output json shows them.
func flatten(record jsontext.Value) [][]string {
	var rows [][]string
	var add func(path string, value gjson.Result)
	add = func(path string, value gjson.Result) {
		if value.IsObject() {
			value.ForEach(func(name, member gjson.Result) bool {
				add(strings.TrimPrefix(path+"."+name.Str, "."), member)
				return true
			})
			return
		}
		text := plain(value)
		if strings.HasPrefix(text, "[{") {
			text = fmt.Sprintf("(%d, see --output json)", len(value.Array()))
		}
		rows = append(rows, []string{path, text})
	}
	add("", gjson.ParseBytes(record))
	return rows
}
