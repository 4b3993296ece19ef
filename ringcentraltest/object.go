package ringcentraltest

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// object is a JSON object. The fake doesn't use the client's types, because it serves to test them. Stored objects are never modified
// in place, so that a reply may refer to them after the lock is released.
type object = map[string]any

// at returns a nested value, or nil: at(e, "contact", "email").
func at(o object, names ...string) any {
	var value any = o
	for _, name := range names {
		inner, _ := value.(object)
		value = inner[name]
	}
	return value
}

// text returns a nested string, or "".
func text(o object, names ...string) string {
	s, _ := at(o, names...).(string)
	return s
}

// list returns the objects of an array property.
func list(o object, name string) []object {
	switch values := o[name].(type) {
	case []object:
		return values
	case []any:
		all := make([]object, 0, len(values))
		for _, value := range values {
			inner, _ := value.(object)
			all = append(all, inner)
		}
		return all
	}
	return nil
}

// merge returns base with changes applied. Nested objects are merged; everything else is replaced.
func merge(base, changes object) object {
	merged := maps.Clone(base)
	if merged == nil {
		merged = object{}
	}
	for name, value := range changes {
		inner, ok := value.(object)
		if old, both := merged[name].(object); ok && both {
			value = merge(old, inner)
		}
		merged[name] = value
	}
	return merged
}

// keepShown returns a new value with what the old one shows of the same objects, such as names and addresses: a request names an object
// by its ID alone. Objects in lists are found by their ID, or else by their place.
func keepShown(old, now any) any {
	switch now := now.(type) {
	case object:
		before, ok := old.(object)
		if !ok {
			return now
		}
		kept := maps.Clone(now)
		same := recordID(now) != "" && recordID(now) == recordID(before)
		for name, value := range before {
			if given, both := now[name]; both {
				kept[name] = keepShown(value, given)
			} else if same {
				kept[name] = value
			}
		}
		return kept
	case []any:
		before := items(old)
		kept := slices.Clone(now)
		for i, item := range now {
			from := i
			if o, ok := item.(object); ok && recordID(o) != "" {
				same := func(value any) bool {
					other, ok := value.(object)
					return ok && recordID(other) == recordID(o)
				}
				if i >= len(before) || !same(before[i]) { // it may stand in the list twice
					from = slices.IndexFunc(before, same)
				}
			}
			if from >= 0 && from < len(before) {
				kept[i] = keepShown(before[from], item)
			}
		}
		return kept
	}
	return now
}

// items returns the items of an array.
func items(value any) []any {
	switch value := value.(type) {
	case []any:
		return value
	case []object:
		all := make([]any, len(value))
		for i, item := range value {
			all[i] = item
		}
		return all
	}
	return nil
}

// without returns o without some of its properties.
func without(o object, names ...string) object {
	rest := maps.Clone(o)
	for _, name := range names {
		delete(rest, name)
	}
	return rest
}

// asText returns a scalar as text; "" for nil.
func asText(value any) string {
	switch value := value.(type) {
	case nil:
		return ""
	case string:
		return value
	case int64:
		return idText(value)
	case float64:
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	return fmt.Sprint(value)
}

// textList returns the scalars of an array as texts.
func textList(value any) []string {
	values, _ := value.([]any)
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = asText(value)
	}
	return all
}
