package plan

import (
	"fmt"
	"net/mail"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// deepest is how far below a record a column may be.
const deepest = 4

// single reports whether a table can hold a value of the schema.
func single(s *openapi.Schema) bool {
	return s != nil && slices.Contains([]string{"string", "integer", "number", "boolean"}, s.Target().Type)
}

// value returns what a cell says as the document wants it in JSON, or why it can't be that.
func value(text string, s *openapi.Schema) (any, error) {
	target := s.Target()
	if enum := s.Texts(); len(enum) > 0 && !slices.Contains(enum, text) {
		return nil, fmt.Errorf("%q is not one of %s", text, strings.Join(enum, ", "))
	}
	switch target.Type {
	case "boolean":
		switch lower := strings.ToLower(text); lower { // spreadsheets write them in capitals
		case "true", "false":
			return lower == "true", nil
		}
		return nil, fmt.Errorf("%q is neither true nor false", text)
	case "integer", "number":
		n, err := strconv.ParseFloat(text, 64)
		_, whole := strconv.ParseInt(text, 10, 64)
		switch {
		case target.Type == "integer" && whole != nil:
			return nil, fmt.Errorf("%q is not a whole number", text)
		case err != nil:
			return nil, fmt.Errorf("%q is not a number", text)
		case target.Minimum != nil && n < *target.Minimum:
			return nil, fmt.Errorf("%s is less than %v", text, *target.Minimum)
		case target.Maximum != nil && n > *target.Maximum:
			return nil, fmt.Errorf("%s is more than %v", text, *target.Maximum)
		}
		return jsontext.Value(text), nil
	}
	if n := utf8.RuneCountInString(text); target.MaxLength != nil && uint64(n) > *target.MaxLength {
		return nil, fmt.Errorf("has %d characters, and %d are allowed", n, *target.MaxLength)
	}
	if target.Format == "email" {
		if address, err := mail.ParseAddress(text); err != nil || address.Address != text {
			return nil, fmt.Errorf("%q is not an email address", text)
		}
	}
	if target.Pattern != "" {
		if form, err := regexp.Compile(target.Pattern); err == nil && !form.MatchString(text) { // Go doesn't know all that patterns may use
			return nil, fmt.Errorf("%q doesn't have the form %s", text, target.Pattern)
		}
	}
	return text, nil
}

// body is a JSON object that is made path by path.
type body map[string]any

func (b body) set(path string, v any) {
	names := strings.Split(path, ".")
	at := map[string]any(b)
	for _, name := range names[:len(names)-1] {
		below, ok := at[name].(map[string]any)
		if !ok {
			below = map[string]any{}
			at[name] = below
		}
		at = below
	}
	at[names[len(names)-1]] = v
}

func (b body) json() jsontext.Value {
	if len(b) == 0 {
		return nil
	}
	data, err := json.Marshal(map[string]any(b), json.Deterministic(true))
	if err != nil {
		panic(err) // it holds nothing but text, numbers and booleans
	}
	return data
}

// missing lists what the document requires and the object doesn't have. What can have only one value is set to that.
func missing(object map[string]any, s *openapi.Schema, prefix string) []string {
	var paths []string
	for _, name := range s.Target().Required {
		property := s.At(name)
		below, isObject := object[name].(map[string]any)
		switch only := property.Texts(); {
		case object[name] == nil && len(only) == 1:
			object[name] = only[0]
		case object[name] == nil && property.Target().Properties.Len() > 0:
			paths = append(paths, missing(map[string]any{}, property, prefix+name+".")...)
		case object[name] == nil:
			paths = append(paths, prefix+name)
		case isObject:
			paths = append(paths, missing(below, property, prefix+name+".")...)
		}
	}
	return paths
}

// same reports whether a cell says what the account has. Spreadsheets drop the plus of a phone number, and write true in capitals.
func same(c sheet.Cell, now string) bool {
	return !c.Clear && (c.Text == now || c.Raw == now || len(now) > 8 && "+"+c.Text == now ||
		(now == "true" || now == "false") && strings.EqualFold(c.Text, now)) || c.Clear && now == ""
}

// bad reports whether a row has a problem in one of some cells already.
func bad(row sheet.Row, paths ...string) bool {
	return slices.ContainsFunc(paths, func(path string) bool { return row.Cells[path].Bad })
}

// columns gives the columns of a sheet the names of the document, and tells of those that it doesn't have: it offers some in their place.
func columns(s *sheet.Sheet, known, offered []string) []sheet.Problem {
	var problems []sheet.Problem
	renamed := map[string]string{}
	for i := range s.Columns {
		c := &s.Columns[i]
		if c.Path == "" || slices.Contains(known, c.Path) {
			continue
		}
		if j := slices.IndexFunc(known, func(path string) bool { return strings.EqualFold(path, c.Path) }); j >= 0 {
			renamed[c.Path] = known[j]
			c.Path = known[j]
			continue
		}
		problems = append(problems, s.Header(*c, "there is no such column; there are "+closest(c.Path, offered)))
		renamed[c.Path] = ""
	}
	for _, row := range s.Rows {
		for from, to := range renamed {
			if cell, ok := row.Cells[from]; ok && to != "" {
				row.Cells[to] = cell
			}
			delete(row.Cells, from)
		}
	}
	return problems
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
	const most = 6
	if len(near) > most {
		return strings.Join(near[:most], ", ") + fmt.Sprintf(" and %d more", len(near)-most)
	}
	return strings.Join(near, ", ")
}

// paths lists the single values that a record of the schema may have.
func paths(schemas ...*openapi.Schema) []string {
	var all []string
	for _, s := range schemas {
		all = append(all, s.Leaves(deepest)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// needed are the paths that a plan needs of a record: the keys, and the columns of the sheet that the document has.
func needed(s *sheet.Sheet, keys, known []string) []string {
	columns(s, known, known)
	all := slices.Clone(keys)
	for _, c := range s.Columns {
		if slices.Contains(known, c.Path) && !slices.Contains(all, c.Path) {
			all = append(all, c.Path)
		}
	}
	return all
}

// Paths are the paths that [Extensions.Plan] needs of every extension.
func (e *Extensions) Paths(s *sheet.Sheet) []string {
	return needed(s, ExtensionPaths, paths(e.Record, e.Update))
}

// Paths are the paths that [Numbers.Plan] needs of every phone number.
func (n *Numbers) Paths(s *sheet.Sheet) []string {
	return needed(s, NumberPaths, paths(n.Record, n.Assign))
}

// Paths are the paths that [Queues.Match] and [Queues.Plan] need of every call queue.
func (q *Queues) Paths(s *sheet.Sheet) []string { return needed(s, QueuePaths, q.known()) }
