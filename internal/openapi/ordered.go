package openapi

import (
	"iter"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Map is a JSON object with its members in the order in which they were written. Its zero value is empty.
type Map[T any] struct {
	keys   []string
	values map[string]T
}

// Len returns how many members there are.
func (m Map[T]) Len() int { return len(m.keys) }

// Get returns a member.
func (m Map[T]) Get(key string) (value T, ok bool) {
	value, ok = m.values[key]
	return value, ok
}

// All yields the members in their order.
func (m Map[T]) All() iter.Seq2[string, T] {
	return func(yield func(string, T) bool) {
		for _, key := range m.keys {
			if !yield(key, m.values[key]) {
				return
			}
		}
	}
}

// set replaces a member.
func (m Map[T]) set(key string, value T) { m.values[key] = value }

// UnmarshalJSONFrom implements [json.UnmarshalerFrom]. Anything but an object leaves m empty.
func (m *Map[T]) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	if dec.PeekKind() != '{' {
		return dec.SkipValue()
	}
	if _, err := dec.ReadToken(); err != nil {
		return err
	}
	m.values = map[string]T{}
	for dec.PeekKind() != '}' {
		name, err := dec.ReadToken()
		if err != nil {
			return err
		}
		key := name.String()
		var value T
		if err := json.UnmarshalDecode(dec, &value); err != nil {
			return err
		}
		if _, known := m.values[key]; !known {
			m.keys = append(m.keys, key)
		}
		m.values[key] = value
	}
	_, err := dec.ReadToken()
	return err
}
