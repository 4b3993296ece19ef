package main

import (
	"fmt"
	"slices"
)

// checkOneType finds enums that may describe one concept and would be separate Go types: all values of the one are values of the other.
// The smaller says which it is, by x-values-of or by x-distinct-from. An enum of one value is no sign of anything.
func checkOneType(doc *document, report report) {
	enums, concept, distinct := map[string][]string{}, map[string]string{}, map[string][]any{}
	for _, s := range doc.schemas {
		concept[s.name] = s.name
		if name, ok := s.Extensions["x-values-of"].(string); ok {
			concept[s.name] = name
		}
		apart, _ := s.Extensions["x-distinct-from"].([]any)
		distinct[concept[s.name]] = append(distinct[concept[s.name]], apart...)
		for _, value := range s.Enum {
			if value != nil {
				enums[s.name] = append(enums[s.name], fmt.Sprint(value))
			}
		}
	}
	for _, s := range doc.schemas {
		if concept[concept[s.name]] != concept[s.name] {
			report(s.name, "x-values-of: %s has x-values-of too, or isn't there: name the enum that has all values", concept[s.name])
		}
		if len(enums[s.name]) < 2 || s.Nullable {
			continue
		}
		for _, other := range doc.schemas {
			one, two := concept[s.name], concept[other.name]
			if one != two && !nullForms(s.name, other.name) && within(enums[s.name], enums[other.name]) && !slices.Contains(distinct[one], any(two)) && !slices.Contains(distinct[two], any(one)) {
				report(s.name, "an enum whose values are all values of %s: say x-values-of if they are one concept, x-distinct-from if not", other.name)
			}
		}
	}
}

// nullForms reports whether two schemas differ only in that one may be null.
func nullForms(one, two string) bool { return "Nullable"+one == two || one == "Nullable"+two }

// within reports whether all values are among the others.
func within(values, others []string) bool {
	return !slices.ContainsFunc(values, func(value string) bool { return !slices.Contains(others, value) })
}
