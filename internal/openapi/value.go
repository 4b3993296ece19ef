package openapi

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

// Value returns the JSON that a text stands for, as somebody types it or as it is in a cell of a table. It is an error if the
// schema doesn't allow it. What isn't text is JSON already.
func (s *Schema) Value(text string) (jsontext.Value, error) {
	switch enum := s.Texts(); {
	case len(enum) > 0 && !slices.Contains(enum, text):
		return nil, fmt.Errorf("%q is not one of %s", text, strings.Join(enum, ", "))
	case s.Target().Type == "integer":
		if _, err := strconv.ParseInt(text, 10, 64); err != nil {
			return nil, fmt.Errorf("%q is not a whole number", text)
		}
	case s.Target().Type == "boolean":
		if text != "true" && text != "false" {
			return nil, fmt.Errorf("%q is neither true nor false", text)
		}
	}
	if value, kind := jsontext.Value(text), s.Target().Type; kind != "string" && kind != "" && value.IsValid() {
		return value, nil
	}
	return json.Marshal(text, jsontext.AllowInvalidUTF8(true))
}

// Hidden stands in place of a secret.
const Hidden = secret.Hidden

// Hides reports whether a property is a secret: by the mark of the document if it describes the property, and by its name if it
// doesn't. What is only true, false or null is none by its name.
func (s *Schema) Hides(name string, value jsontext.Value) bool {
	if property, ok := s.Target().Properties.Get(name); ok {
		return property.IsSecret()
	}
	return secret.IsName(name) && !slices.Contains([]jsontext.Kind{'t', 'f', 'n'}, value.Kind())
}

// HidesAt reports whether the value at a path is a secret: by the mark of the document, or by its name if the document doesn't describe
// it.
func (s *Schema) HidesAt(path string) bool {
	if property := s.At(path); property != nil {
		return property.IsSecret()
	}
	return secret.IsName(path)
}

// SecretNames returns the names of the secret properties of s and of what it reaches, sorted.
func (s *Schema) SecretNames() []string {
	names := map[string]bool{}
	for below := range Walk(s) {
		for name, property := range below.Properties.All() {
			if property.IsSecret() {
				names[name] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// Redact returns a value of the schema with [Hidden] in place of secrets. What is not JSON is hidden as a whole.
func (s *Schema) Redact(value jsontext.Value) jsontext.Value {
	out, err := s.redact(nil, value)
	if err != nil {
		return jsontext.Value(`"` + Hidden + `"`)
	}
	return out
}

func (s *Schema) redact(out []byte, value jsontext.Value) (_ []byte, err error) {
	lenient := json.JoinOptions(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	switch value.Kind() {
	case '{':
		var members Map[jsontext.Value]
		err = json.Unmarshal(value, &members, lenient)
		out = append(out, '{')
		for name, member := range members.All() {
			if out[len(out)-1] != '{' {
				out = append(out, ',')
			}
			out, _ = jsontext.AppendQuote(out, name)
			out = append(out, ':')
			if s.Hides(name, member) {
				member = jsontext.Value(`"` + Hidden + `"`)
			}
			var failed error
			out, failed = s.At(name).redact(out, member)
			err = errors.Join(err, failed)
		}
		return append(out, '}'), err
	case '[':
		var items []jsontext.Value
		err = json.Unmarshal(value, &items, lenient)
		out = append(out, '[')
		for i, item := range items {
			if i > 0 {
				out = append(out, ',')
			}
			var failed error
			out, failed = s.Target().Items.redact(out, item)
			err = errors.Join(err, failed)
		}
		return append(out, ']'), err
	}
	return append(out, value...), err
}
