package openapi

import (
	"iter"
	"slices"
	"strings"
)

// Target returns the schema that s refers to, or s itself. Of nil it returns an empty schema.
func (s *Schema) Target() *Schema {
	for s != nil && s.target != nil {
		s = s.target
	}
	if s == nil {
		return &Schema{}
	}
	return s
}

// children are the schemas that stand directly in s, in the order of the document.
func (s *Schema) children() []*Schema {
	var below []*Schema
	for _, property := range s.Properties.All() {
		below = append(below, property)
	}
	below = slices.Concat(below, []*Schema{s.Items, s.AdditionalProperties.Schema, s.Not}, s.AllOf, s.AnyOf, s.OneOf)
	return slices.DeleteFunc(below, func(s *Schema) bool { return s == nil })
}

// Walk yields s and every schema that it reaches, references followed, each once.
func Walk(roots ...*Schema) iter.Seq[*Schema] {
	return func(yield func(*Schema) bool) {
		seen := map[*Schema]bool{}
		var walk func(s *Schema) bool
		walk = func(s *Schema) bool {
			if s = s.Target(); seen[s] {
				return true
			}
			seen[s] = true
			return yield(s) && !slices.ContainsFunc(s.children(), func(below *Schema) bool { return !walk(below) })
		}
		for _, root := range roots {
			if root != nil && !walk(root) {
				return
			}
		}
	}
}

// Names returns the names of the named schemas among roots and what they reach.
func Names(roots ...*Schema) map[string]bool {
	names := map[string]bool{}
	for s := range Walk(roots...) {
		if s.Name != "" {
			names[s.Name] = true
		}
	}
	return names
}

// Inline yields s and the schemas that stand in it without a name of their own.
func (s *Schema) Inline() iter.Seq[*Schema] {
	return func(yield func(*Schema) bool) { s.inline(yield) }
}

func (s *Schema) inline(yield func(*Schema) bool) bool {
	if s == nil || s.Ref != "" {
		return true
	}
	return yield(s) && !slices.ContainsFunc(s.children(), func(below *Schema) bool { return !below.inline(yield) })
}

// At returns the schema of a property at a path such as "contact.email", or nil. Lists are entered by the path of their items.
func (s *Schema) At(path string) *Schema {
	for name := range strings.SplitSeq(path, ".") {
		property, ok := s.Target().Properties.Get(name)
		if !ok {
			return nil
		}
		s = property
	}
	return s
}

// Leaves returns the paths of all properties that are not objects, down to a depth, sorted.
func (s *Schema) Leaves(depth int) []string {
	var paths []string
	for name, property := range s.Target().Properties.All() {
		if property.Target().Properties.Len() == 0 {
			paths = append(paths, name)
		} else if depth > 1 {
			for _, below := range property.Leaves(depth - 1) {
				paths = append(paths, name+"."+below)
			}
		}
	}
	slices.Sort(paths)
	return paths
}

// Texts returns the documented values of an enum of strings; none if it is not one.
func (s *Schema) Texts() []string {
	var values []string
	for _, value := range s.Target().Enum {
		if text, ok := value.(string); ok {
			values = append(values, text)
		}
	}
	return values
}

// IsSecret reports whether the value must not be shown.
func (s *Schema) IsSecret() bool {
	return s != nil && (s.Secret || s.Target().Secret || s.Target().Format == "password")
}

// Success returns the status and the body of the first success.
func (op *Operation) Success() (status string, body *Body) {
	for status, body := range op.Responses.All() {
		if strings.HasPrefix(status, "2") {
			return status, body
		}
	}
	return "", nil
}

// Reply returns the schema of the JSON that a success brings, or nil. file reports whether it brings a file instead.
func (op *Operation) Reply() (schema *Schema, file bool) {
	_, body := op.Success()
	if body == nil || body.Content.Len() == 0 {
		return nil, false
	}
	media, ok := body.Content.Get("application/json")
	return media.Schema, !ok
}

// Body returns the media type and the schema of what the operation takes; none if it takes nothing.
func (op *Operation) Body() (mediaType string, schema *Schema) {
	if op.RequestBody != nil {
		for mediaType, media := range op.RequestBody.Content.All() {
			return mediaType, media.Schema
		}
	}
	return "", nil
}

// Record returns the schema of a record of the list that the operation reads, or of the reply if it is not a list.
func (op *Operation) Record() *Schema {
	reply, _ := op.Reply()
	if op.Paging != nil {
		if records := reply.At(op.Paging.Records); records != nil {
			return records.Target().Items
		}
	}
	return reply
}

// Requests returns the schemas that op sends.
func (op *Operation) Requests() []*Schema {
	var schemas []*Schema
	if op.RequestBody != nil {
		for _, media := range op.RequestBody.Content.All() {
			schemas = append(schemas, media.Schema)
		}
	}
	return schemas
}

// Replies returns the schemas of the successes of op.
func (op *Operation) Replies() []*Schema {
	var schemas []*Schema
	for status, body := range op.Responses.All() {
		if strings.HasPrefix(status, "2") {
			for _, media := range body.Content.All() {
				schemas = append(schemas, media.Schema)
			}
		}
	}
	return schemas
}

// Object returns the schema of an object with some properties of any type, for records that no document describes.
func Object(properties ...string) *Schema {
	s := &Schema{Type: "object", Properties: Map[*Schema]{keys: properties, values: map[string]*Schema{}}}
	for _, name := range properties {
		s.Properties.set(name, &Schema{})
	}
	return s
}
