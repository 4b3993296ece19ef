package ringcentraltest

import (
	"fmt"
	"maps"
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
