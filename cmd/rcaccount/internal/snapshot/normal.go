package snapshot

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// volatile are properties that change, or differ between platforms, without anybody having changed the account.
var volatile = map[string]bool{
	"uri": true, "contentUri": true, "navigation": true, "paging": true,
	"bias": true, // of a time zone: summer time changes it
}

// unordered are lists whose order means nothing, and which the platform may send in another one each time.
var unordered = map[string]bool{
	"features": true, "permissions": true, "roles": true, "serviceFeatures": true, "customFields": true, "references": true,
	"greetings": true, "members": true, "users": true, "devices": true,
}

// normalizer writes values of the platform in the one form in which they are compared and kept: properties in the order of
// their names, ids as strings whatever type the platform gives them, and nothing that is volatile or secret.
type normalizer struct {
	drop []string // paths such as automatic.extensionCount
}

// value returns the normal form of a value that the schema describes; the schema may be nil.
func (n *normalizer) value(raw []byte, s *openapi.Schema) (jsontext.Value, error) {
	buffer := buffers.Get().(*[]byte) //nolint:errcheck // nothing else is in the pool
	defer buffers.Put(buffer)
	normal, err := n.append((*buffer)[:0], raw, s, "", "")
	if err != nil {
		return nil, err
	}
	*buffer = normal
	return slices.Clone(normal), nil // to its exact size, because records stay
}

// buffers are where values are written before their size is known.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

func (n *normalizer) append(dst []byte, raw jsontext.Value, s *openapi.Schema, name, path string) ([]byte, error) {
	switch raw.Kind() {
	case '{':
		return n.object(dst, raw, s, path)
	case '[':
		return n.list(dst, raw, s, name, path)
	case '0':
		if name == "id" || strings.HasSuffix(name, "Id") {
			return jsontext.AppendQuote(dst, bytes.TrimSpace(raw))
		}
	case '"':
		if bytes.IndexByte(raw, '\\') < 0 && utf8.Valid(raw) {
			break // most are written as they came
		}
		text, err := jsontext.AppendUnquote(nil, bytes.TrimSpace(raw))
		if err != nil && len(text) == 0 {
			return nil, err
		}
		return jsontext.AppendQuote(dst, bytes.ToValidUTF8(text, []byte("\uFFFD")))
	}
	return append(dst, bytes.TrimSpace(raw)...), nil
}

type member struct {
	name  string
	value jsontext.Value
}

func (n *normalizer) object(dst []byte, raw jsontext.Value, s *openapi.Schema, path string) ([]byte, error) {
	members := make([]member, 0, 24) // more than most objects have
	err := eachMember(raw, func(name string, value jsontext.Value) error {
		if !n.keeps(name, path, value, s) {
			return nil
		}
		i := slices.IndexFunc(members, func(m member) bool { return m.name == name })
		if i >= 0 { // of several values of one name, the last counts
			members[i].value = value
			return nil
		}
		members = append(members, member{name, value})
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(members, func(a, b member) int { return strings.Compare(a.name, b.name) })
	dst = append(dst, '{')
	first := true
	for _, m := range members {
		before := len(dst)
		if !first {
			dst = append(dst, ',')
		}
		if dst, err = jsontext.AppendQuote(dst, m.name); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		if dst, err = n.append(dst, m.value, s.At(m.name), m.name, below(path, m.name)); err != nil {
			return nil, err
		}
		if bytes.HasSuffix(dst, []byte(":{}")) { // what is left of it says nothing
			dst = dst[:before]
			continue
		}
		first = false
	}
	return append(dst, '}'), nil
}

// keeps reports whether a property is kept.
func (n *normalizer) keeps(name, path string, value jsontext.Value, s *openapi.Schema) bool {
	if volatile[name] || s.Hides(name, value) {
		return false
	}
	return len(n.drop) == 0 || !slices.Contains(n.drop, below(path, name))
}

func (n *normalizer) list(dst []byte, raw jsontext.Value, s *openapi.Schema, name, path string) ([]byte, error) {
	var itemSchema *openapi.Schema
	if s != nil {
		itemSchema = s.Target().Items
	}
	var all []jsontext.Value
	err := eachItem(raw, func(item jsontext.Value) error {
		normal, err := n.append(nil, item, itemSchema, "", path)
		all = append(all, normal)
		return err
	})
	if err != nil {
		return nil, err
	}
	if unordered[name] {
		sortByKey(all)
	}
	return appendList(dst, all), nil
}

func appendList(dst []byte, items []jsontext.Value) []byte {
	dst = append(dst, '[')
	for i, item := range items {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, item...)
	}
	return append(dst, ']')
}

// sortByKey sorts the items of a list by their ids or, without, by their text.
func sortByKey(items []jsontext.Value) {
	type keyed struct {
		key  string
		item jsontext.Value
	}
	all := make([]keyed, len(items))
	for i, item := range items {
		all[i] = keyed{itemKey(item), item}
	}
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Or(CompareKeys(a.key, b.key), bytes.Compare(a.item, b.item)) })
	for i := range all {
		items[i] = all[i].item
	}
}

// itemKey is what tells an item of a list from the others: its id or what stands for one; empty if nothing does.
func itemKey(item jsontext.Value) string {
	if item.Kind() != '{' {
		return ""
	}
	id, name := "", ""
	_ = eachMember(item, func(property string, value jsontext.Value) error {
		switch property {
		case "id":
			id = Text(value)
		case "featureName":
			name = Text(value)
		}
		return nil
	})
	return cmp.Or(id, name)
}

// CompareKeys orders ids as numbers if they are such, and as text otherwise.
func CompareKeys(a, b string) int {
	if numeric(a) && numeric(b) {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	}
	return strings.Compare(a, b)
}

func numeric(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

func below(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// Text is a scalar as a person reads it: a string without its quotes, nothing for null.
func Text(value jsontext.Value) string {
	switch value.Kind() {
	case 'n':
		return ""
	case '"':
		text, _ := jsontext.AppendUnquote(nil, value)
		return string(text)
	}
	return string(value)
}

// Values are read as the client reads replies: what else a JSON parser may refuse costs nobody the record.
var lenient = []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}

var decoders = sync.Pool{New: func() any { return new(jsontext.Decoder) }}

// decode calls f with a decoder of a value.
func decode(value jsontext.Value, f func(*jsontext.Decoder) error) error {
	dec := decoders.Get().(*jsontext.Decoder) //nolint:errcheck // nothing else is in the pool
	dec.Reset(bytes.NewBuffer(value), lenient...)
	err := f(dec)
	decoders.Put(dec)
	return err
}

// next reads the value that follows. It is a part of whole, which is what is decoded.
func next(dec *jsontext.Decoder, whole jsontext.Value) (jsontext.Value, error) {
	value, err := dec.ReadValue()
	end := int(dec.InputOffset())
	return whole[end-len(value) : end : end], err
}

// eachMember calls f for each member of an object, in order. The values are parts of the object.
func eachMember(object jsontext.Value, f func(name string, value jsontext.Value) error) error {
	return decode(object, func(dec *jsontext.Decoder) error {
		if _, err := dec.ReadToken(); err != nil {
			return err
		}
		for dec.PeekKind() == '"' {
			token, err := dec.ReadToken()
			if err != nil {
				return err
			}
			name := token.String()
			value, err := next(dec, object)
			if err == nil {
				err = f(name, value)
			}
			if err != nil {
				return err
			}
		}
		_, err := dec.ReadToken()
		return err
	})
}

// eachItem calls f for each item of a list, in order. The values are parts of the list.
func eachItem(list jsontext.Value, f func(jsontext.Value) error) error {
	return decode(list, func(dec *jsontext.Decoder) error {
		if _, err := dec.ReadToken(); err != nil {
			return err
		}
		for kind := dec.PeekKind(); kind != ']' && kind != 0; kind = dec.PeekKind() {
			item, err := next(dec, list)
			if err == nil {
				err = f(item)
			}
			if err != nil {
				return err
			}
		}
		_, err := dec.ReadToken()
		return err
	})
}
