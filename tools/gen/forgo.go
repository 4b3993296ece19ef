package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

const skipPointer = "x-go-type-skip-optional-pointer"

// forGo changes the document in memory to what only the Go code needs:
//   - ids and the nullable variants of schemas get their Go types;
//   - shared parameters and responses are inlined, so that they don't become types of their own;
//   - optional parameters and properties of requests become pointers, or a Nullable where null can be
//     sent; properties of replies are values;
//   - descriptions become Go comments: "Extension is a user ...", wrapped;
//   - properties keep the order of the document, in which the important ones come first.
func forGo(doc *openapi3.T, read *openapi.Document) error {
	requests, replies := openapi.Names(read.Requests()...), openapi.Names(read.Replies()...)
	for _, path := range doc.Paths.Keys() {
		for _, op := range doc.Paths.Value(path).Operations() {
			for i, p := range op.Parameters {
				op.Parameters[i] = &openapi3.ParameterRef{Value: p.Value}
				if !p.Value.Required && !isContainer(p.Value.Schema.Value) {
					setExtension(&p.Value.Extensions, skipPointer, false)
				}
				p.Value.Description = sentence(p.Value.Description, p.Value.Schema.Value)
			}
			nameOperation(op)
			for status, r := range op.Responses.Map() {
				op.Responses.Set(status, &openapi3.ResponseRef{Value: r.Value})
			}
		}
	}
	doc.Components.Parameters, doc.Components.Responses, doc.Components.Headers = nil, nil, nil
	nameGoTypes(doc.Components.Schemas)
	convertListUnions(doc)
	linkOperations(doc)
	for name, ordered := range read.Schemas.All() {
		if doc.Components.Schemas[name] == nil { // the other form of id
			continue
		}
		schema := doc.Components.Schemas[name].Value
		if requests[name] && replies[name] && schema.Type.Is("object") {
			return fmt.Errorf("schema %s: used by requests and by replies; give each its own", name)
		}
		schema.Description = sentence(schema.Description, nil)
		position := 0.0
		for key := range ordered.Properties.All() {
			property := schema.Properties[key]
			position++
			setExtension(&property.Extensions, "x-order", position)
			value := property.Value
			if property.Ref == "" {
				value.Description = sentence(value.Description, value)
			}
			if value.Nullable && !requests[name] { // a null in a reply is a zero value
				notNull := *value
				notNull.Nullable = false
				property.Value, value = &notNull, &notNull
			}
			if property.Ref == "" && value.Extensions[secretMark] == true {
				if value.Nullable || schema.AdditionalProperties.Schema != nil || listUnions[codegen.SchemaNameToTypeName(name)] {
					return fmt.Errorf("schema %s: property %s: a secret that a MarshalJSON method would have to reveal", name, key)
				}
				setExtension(&value.Extensions, "x-go-type", "Secret")
			}
			if requests[name] && !slices.Contains(schema.Required, key) {
				sendWhatWasSet(property)
			}
		}
	}
	return nil
}

// secretMark marks the properties of the document that are secrets.
const secretMark = "x-secret"

// documentedID is the x- extension that preserves the operation id of the document.
const documentedID = "x-operation-id"

// nameOperation gives an operation the name of its method, and preserves its id.
func nameOperation(op *openapi3.Operation) {
	setExtension(&op.Extensions, documentedID, op.OperationID)
	if name, ok := op.Extensions["x-go-name"].(string); ok {
		op.OperationID = name
		delete(op.Extensions, "x-go-name")
	}
}

// linkOperations turns operation ids in descriptions into links to their methods.
func linkOperations(doc *openapi3.T) {
	var links []string
	for _, path := range doc.Paths.Map() {
		for _, op := range path.Operations() {
			method := codegen.ToCamelCaseWithInitialisms(op.OperationID)
			links = append(links, fmt.Sprintf("`%s`", op.Extensions[documentedID]), fmt.Sprintf("[Client.%s]", method))
		}
	}
	replace := strings.NewReplacer(links...).Replace
	for _, path := range doc.Paths.Map() {
		for _, op := range path.Operations() {
			op.Description = replace(op.Description)
			for _, p := range op.Parameters {
				p.Value.Description = replace(p.Value.Description)
			}
		}
	}
	for _, schema := range doc.Components.Schemas {
		schema.Value.Description = replace(schema.Value.Description)
		for _, property := range schema.Value.Properties {
			if property.Ref == "" {
				property.Value.Description = replace(property.Value.Description)
			}
		}
	}
}

// nameGoTypes sets the Go type of schemas that don't become types of their own: ids are api.ID, and the nullable variant of a schema
// is the type of that schema.
func nameGoTypes(schemas openapi3.Schemas) {
	id := schemas["Id"].Value
	id.Description = "" // it would stand at every field
	setExtension(&id.Extensions, "x-go-type", "api.ID")
	for name, schema := range schemas {
		base, ok := strings.CutPrefix(name, "Nullable")
		switch {
		case !ok:
		case schemas[base] != nil:
			setExtension(&schema.Value.Extensions, "x-go-type", base)
		case strings.HasSuffix(base, "Id"):
			setExtension(&schema.Value.Extensions, "x-go-type", "ID")
		}
	}
}

// listProperty is the property that holds the list of a schema that is an object or a list.
const listProperty = "list"

// convertListUnions turns each schema that is an object or a list into an object. In the document such a schema has properties and
// items but no type. The list becomes one more property; the methods of the type read and write either form.
func convertListUnions(doc *openapi3.T) {
	for name, schema := range doc.Components.Schemas {
		s := schema.Value
		if s.Type != nil || len(s.Properties) == 0 || s.Items == nil {
			continue
		}
		list := openapi3.NewArraySchema()
		list.Items, s.Items, s.MinItems = s.Items, nil, 0
		list.Description = "is the list, where it is one. Nothing else is set then."
		s.Properties[listProperty] = list.NewRef()
		s.Type = &openapi3.Types{openapi3.TypeObject}
		setExtension(&list.Extensions, "x-order", float64(len(s.Properties)))
		listUnions[codegen.SchemaNameToTypeName(name)] = true
	}
}

// listUnions lists the Go types of the schemas that convertListUnions has changed.
var listUnions = map[string]bool{}

// sendWhatWasSet makes an optional property of a request one that is omitted unless it was set: a pointer, or a list,
// which is omitted if nil and sent if empty.
func sendWhatWasSet(property *openapi3.SchemaRef) {
	key := skipPointer
	switch {
	case property.Value.Nullable:
		return
	case isContainer(property.Value):
		key = "x-omitempty"
	}
	setExtension(&property.Extensions, key, false)
	if property.Ref == "" {
		setExtension(&property.Value.Extensions, key, false)
	}
}

func refName(ref string) string { return ref[strings.LastIndexByte(ref, '/')+1:] }

func isContainer(s *openapi3.Schema) bool {
	return s.Type.Is("array") || s.Type.Is("object") && len(s.Properties) == 0
}

func setExtension(extensions *map[string]any, key string, value any) {
	if *extensions == nil {
		*extensions = map[string]any{}
	}
	(*extensions)[key] = value
}

// sentence turns a description into the text that follows the name in a Go comment: "An extension." becomes "is an extension.",
// and "Whether it is hidden." becomes "says whether it is hidden.".
// For an array the verb is "are".
func sentence(description string, schema *openapi3.Schema) string {
	first, _, _ := strings.Cut(description, " ")
	verb := ""
	switch first {
	case "A", "An", "The":
		verb = "is "
		if schema != nil && schema.Type.Is("array") {
			verb = "are "
		}
	case "Whether", "How":
		verb = "tells "
	default:
		return wrap(description)
	}
	return wrap(verb + lowerFirst(description))
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// wrap breaks text into lines of at most 100 bytes, keeping its paragraphs.
func wrap(text string) string {
	var out strings.Builder
	for i, paragraph := range strings.Split(strings.TrimSpace(text), "\n\n") {
		if i > 0 {
			out.WriteString("\n\n")
		}
		length := 0
		for _, word := range strings.Fields(paragraph) {
			switch {
			case length == 0:
			case length+1+len(word) > 100:
				out.WriteByte('\n')
				length = 0
			default:
				out.WriteByte(' ')
				length++
			}
			out.WriteString(word)
			length += len(word)
		}
	}
	return out.String()
}
