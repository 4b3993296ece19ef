package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/getkin/kin-openapi/openapi3"
	"go.yaml.in/yaml/v3"
)

// inline calls visit for each schema that is not a component.
func (doc *document) inline(visit func(where string, s *openapi3.Schema)) {
	var walk func(where string, s *openapi3.SchemaRef)
	walk = func(where string, s *openapi3.SchemaRef) {
		if s == nil || s.Ref != "" {
			return
		}
		visit(where, s.Value)
		for _, child := range children(s.Value) {
			walk(where, child)
		}
	}
	for _, s := range doc.schemas {
		for _, child := range children(s.Schema) {
			walk(s.name, child)
		}
	}
	for _, op := range doc.operations {
		for _, p := range op.Parameters {
			walk(op.OperationID+" "+p.Value.Name, p.Value.Schema)
		}
		op.jsonBodies(func(where string, media *openapi3.MediaType) { walk(where, media.Schema) })
	}
}

func checkNamed(doc *document, report report) {
	doc.inline(func(where string, s *openapi3.Schema) {
		if len(s.Properties) > 0 || s.Type.Is("object") && s.AdditionalProperties.Schema == nil {
			report(where, "an inline object: make it a component")
		}
		if len(s.Enum) > 0 {
			report(where, "an inline enum: make it a component")
		}
	})
}

func checkPlain(doc *document, report report) {
	plain := func(where string, s *openapi3.Schema) {
		if len(s.AllOf)+len(s.AnyOf)+len(s.OneOf) > 0 {
			report(where, "allOf, anyOf or oneOf: write one object")
		}
		if s.Type.Is("array") && s.Items == nil {
			report(where, "an array without items")
		}
	}
	doc.inline(plain)
	for _, s := range doc.schemas {
		plain(s.name, s.Schema)
	}
}

var idName = regexp.MustCompile(`^id$|[a-z]Ids?$`)

func checkIDs(doc *document, report report) {
	// A boolean may be called internalIds; an id that may be null can't be a bare reference.
	isID := func(s *openapi3.SchemaRef) bool {
		if s.Value.Type.Is("array") {
			s = s.Value.Items
		}
		name := refName(s.Ref)
		return name == "Id" || name == "NumericId" || s.Value.Type.Is("boolean") || s.Value.Nullable
	}
	for _, s := range doc.schemas {
		for key, property := range s.Properties {
			// A caller id is the number that the called party sees.
			if !strings.HasSuffix(strings.ToLower(key), "callerid") && idName.MatchString(key) && !isID(property) {
				report(s.name+"."+key, "an id: want Id or NumericId")
			}
		}
	}
	for _, op := range doc.operations {
		for _, p := range op.Parameters {
			if idName.MatchString(p.Value.Name) && !isID(p.Value.Schema) {
				report(op.OperationID+" "+p.Value.Name, "an id: want Id or NumericId")
			}
		}
	}
}

func checkReplyFormats(doc *document, report report) {
	for _, s := range doc.schemas {
		for key, property := range s.Properties {
			format := property.Value.Format
			if format == "uri" || format == "email" && doc.replies[s.name] {
				report(s.name+"."+key, "format %s: one unexpected value would make the whole reply unreadable", format)
			}
		}
	}
}

func checkDescriptions(doc *document, report report) {
	starts := func(where, text string, words ...string) {
		first, _, _ := strings.Cut(text, " ")
		if !slices.Contains(words, first) || !strings.HasSuffix(text, ".") {
			report(where, "description %q: want a sentence that starts with %s", text, strings.Join(words, ", "))
		}
	}
	for _, s := range doc.schemas {
		starts(s.name, s.Description, "A", "An", "The")
		for key, property := range s.Properties {
			if property.Ref == "" {
				starts(s.name+"."+key, property.Value.Description, "A", "An", "The", "Whether", "How")
			}
		}
	}
	for _, op := range doc.operations {
		for _, p := range op.Parameters {
			if p.Value.Description == "" {
				report(op.OperationID+" "+p.Value.Name, "no description")
			}
		}
	}
}

func checkPathExamples(doc *document, report report) {
	for _, op := range doc.operations {
		for _, p := range op.Parameters {
			if p.Value.In == "path" && p.Value.Example == nil {
				report(op.OperationID+" "+p.Value.Name, "a path parameter without an example")
			}
		}
	}
}

func checkNames(doc *document, report report) {
	names := map[string]string{}
	for _, op := range doc.operations {
		id := []rune(op.OperationID)
		if len(id) == 0 {
			report(op.method+" "+op.path, "no operationId")
			continue
		}
		id[0] = unicode.ToUpper(id[0])
		for _, suffix := range []string{"", "Params", "Response", "JSONRequestBody"} {
			names[string(id)+suffix] = op.OperationID
		}
	}
	for _, s := range doc.schemas {
		if op := names[s.name]; op != "" {
			report(s.name, "the operation %s has this name in Go", op)
		}
	}
}

func checkDirection(doc *document, report report) {
	for _, s := range doc.schemas {
		if s.Type.Is("object") && doc.requests[s.name] && doc.replies[s.name] {
			report(s.name, "used by requests and by replies: give each its own")
		}
	}
}

// ambiguous matches plain scalars that YAML 1.1 and YAML 1.2 read differently.
var ambiguous = regexp.MustCompile(`^(?i:y|yes|n|no|on|off)$|^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$|^0[0-7]+$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}`)

func checkScalars(doc *document, report report) {
	var walk func(*yaml.Node)
	walk = func(node *yaml.Node) {
		if node.Kind == yaml.ScalarNode && node.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) == 0 &&
			ambiguous.MatchString(node.Value) {
			report(node.Value, "YAML 1.1 and 1.2 read it differently: quote it")
		}
		for _, child := range node.Content {
			walk(child)
		}
	}
	walk(doc.root)
}
