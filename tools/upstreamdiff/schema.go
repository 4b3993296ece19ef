package main

import (
	"maps"
	"slices"
	"strings"
)

// attributes are the keywords of a schema whose values are compared as they are.
var attributes = []string{
	"type", "format", "default", "nullable", "deprecated", "readOnly", "writeOnly",
	"minLength", "maxLength", "pattern",
	"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
	"minItems", "maxItems", "uniqueItems",
	"minProperties", "maxProperties",
}

// Children of a schema that are not properties.
const (
	items      = "[]" // the items of an array
	additional = "{}" // the values of a map
)

// schema is the normalized schema of one value: references, allOf, oneOf and anyOf are resolved, and
// two documents that describe the same JSON in different ways have equal schemas.
type schema struct {
	attributes map[string]string
	enum       map[string]bool    // nil if any value is allowed
	required   map[string]bool    // names of children
	children   map[string]*schema // by wire name, or items or additional
	// cut is set if the schema contains itself, or has a branch that does: its children are not compared again.
	cut bool
}

// expander builds schemas from a document.
type expander struct {
	document *document
	within   map[string]bool // references that are being expanded
}

func (d *document) expand(value any) *schema {
	e := &expander{document: d, within: map[string]bool{}}
	return e.expand(value)
}

func (e *expander) expand(value any) *schema {
	fields := asObject(value)
	ref, ok := fields["$ref"].(string)
	if !ok {
		return e.expandFields(fields)
	}
	target, found := e.document.lookup(ref)
	switch {
	case !found:
		return &schema{attributes: map[string]string{"unresolved $ref": ref}}
	case e.within[ref]:
		return &schema{attributes: ownAttributes(target), enum: enumOf(target), cut: true}
	}
	e.within[ref] = true
	defer delete(e.within, ref)
	return e.expand(target)
}

func (e *expander) expandFields(fields object) *schema {
	s := &schema{
		attributes: ownAttributes(fields),
		enum:       enumOf(fields),
		required:   map[string]bool{},
		children:   map[string]*schema{},
	}
	for _, name := range asList(fields["required"]) {
		s.required[text(name)] = true
	}
	for name, property := range asObject(fields["properties"]) {
		s.children[name] = e.expand(property)
	}
	if member, ok := fields["items"]; ok {
		s.children[items] = e.expand(member)
	}
	switch member := fields["additionalProperties"].(type) {
	case bool:
		if !member { // true is the default
			s.attributes["additionalProperties"] = "false"
		}
	case object:
		s.children[additional] = e.expand(member)
	}
	for _, member := range asList(fields["allOf"]) {
		s = both(s, e.expand(member))
	}
	for _, keyword := range []string{"oneOf", "anyOf"} {
		if branches := asList(fields[keyword]); len(branches) > 0 {
			s = both(s, e.expandBranches(branches))
		}
	}
	s.inferType()
	return s
}

func (e *expander) expandBranches(branches []any) *schema {
	s := e.expand(branches[0])
	for _, branch := range branches[1:] {
		s = either(s, e.expand(branch))
	}
	return s
}

func ownAttributes(fields object) map[string]string {
	own := map[string]string{}
	for _, keyword := range attributes {
		said := setting(fields[keyword])
		if keyword == "default" {
			said = text(fields[keyword])
		}
		if said != none {
			own[keyword] = said
		}
	}
	return own
}

func enumOf(fields object) map[string]bool {
	values, ok := fields["enum"].([]any)
	if !ok {
		return nil
	}
	enum := map[string]bool{}
	for _, value := range values {
		if value == nil {
			enum["null"] = true
		} else {
			enum[text(value)] = true
		}
	}
	return enum
}

// inferType adds a missing type that follows from other keywords, because it is often omitted. A schema with items and
// other children is a list or an object.
func (s *schema) inferType() {
	if s.attributes["type"] != "" || len(s.children) == 0 {
		return
	}
	switch list := s.children[items] != nil; {
	case !list:
		s.attributes["type"] = "object"
	case len(s.children) == 1:
		s.attributes["type"] = "array"
	default:
		s.attributes["type"] = alternatives("array", "object")
	}
}

// both returns the schema of values that are valid for a and b, as in allOf. Where they contradict each other, a wins.
func both(a, b *schema) *schema {
	s := &schema{
		attributes: maps.Clone(b.attributes),
		enum:       a.enum,
		required:   maps.Clone(b.required),
		cut:        a.cut || b.cut,
	}
	maps.Copy(s.attributes, a.attributes)
	if s.enum == nil {
		s.enum = b.enum
	}
	if s.required == nil {
		s.required = map[string]bool{}
	}
	maps.Copy(s.required, a.required)
	s.children = merge(a, b, both)
	return s
}

// either returns the schema of values that are valid for a or b, as in oneOf and anyOf: it has the properties of both, and requires
// what both require. An attribute that only one has, or both differently, gets both values.
func either(a, b *schema) *schema {
	s := &schema{
		attributes: map[string]string{},
		required:   map[string]bool{},
		cut:        a.cut || b.cut,
	}
	keywords := maps.Clone(a.attributes)
	maps.Copy(keywords, b.attributes)
	for keyword := range keywords {
		s.attributes[keyword] = alternatives(orNone(a.attributes[keyword]), orNone(b.attributes[keyword]))
	}
	if a.enum != nil && b.enum != nil {
		s.enum = maps.Clone(a.enum)
		maps.Copy(s.enum, b.enum)
	}
	for name := range a.required {
		if b.required[name] {
			s.required[name] = true
		}
	}
	s.children = merge(a, b, either)
	return s
}

// merge returns the children of a and b. Children that both have are combined by join.
func merge(a, b *schema, join func(a, b *schema) *schema) map[string]*schema {
	children := map[string]*schema{}
	maps.Copy(children, a.children)
	for name, child := range b.children {
		if children[name] != nil {
			child = join(children[name], child)
		}
		children[name] = child
	}
	return children
}

// alternatives joins the values of branches without duplicates.
func alternatives(a, b string) string {
	if a == b {
		return a
	}
	all := slices.Concat(strings.Split(a, "|"), strings.Split(b, "|"))
	slices.Sort(all)
	return strings.Join(slices.Compact(all), "|")
}

func orNone(value string) string {
	if value == "" {
		return none
	}
	return value
}
