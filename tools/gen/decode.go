package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// decoder describes the decoder of one object of replies.
type decoder struct {
	Name      string
	Fields    []decodedField
	ListUnion bool   // whether it may be a list instead
	List      string // the statement that reads that
	Secret    string // the statement that hides a secret after the rest was read
	Open      bool   // whether it may have properties that the document doesn't name
}

type decodedField struct {
	Property string
	Read     string // the statement that reads the value
}

// makeDecoders writes a decoder for every object that a reply can hold.
func makeDecoders(doc *openapi3.T, read *openapi.Document) (string, error) {
	replies := openapi.Names(read.Replies()...)
	var decoders []decoder
	for _, name := range slices.Sorted(maps.Keys(replies)) {
		schema := doc.Components.Schemas[name].Value
		if !schema.Type.Is("object") {
			continue
		}
		d := decoder{Name: codegen.SchemaNameToTypeName(name), ListUnion: listUnions[codegen.SchemaNameToTypeName(name)], Open: schema.AdditionalProperties.Schema != nil}
		for _, key := range slices.Sorted(maps.Keys(schema.Properties)) {
			property := schema.Properties[key]
			field := codegen.Property{JsonFieldName: key, Extensions: property.Value.Extensions}.GoFieldName()
			read, err := readStatement("v."+field, property)
			if err != nil {
				return "", fmt.Errorf("schema %s: property %s: %w", name, key, err)
			}
			if d.ListUnion && key == listProperty {
				d.List = read
				continue
			}
			if by, ok := property.Value.Extensions["x-secret-by"].(string); ok { // its sibling names the property whose value it is
				sibling := codegen.Property{JsonFieldName: by}.GoFieldName()
				d.Secret = fmt.Sprintf("v.%s = secret.Unless(v.%s, v.%[1]s)", field, sibling)
			}
			d.Fields = append(d.Fields, decodedField{key, read})
		}
		decoders = append(decoders, d)
	}
	tmpl, err := template.ParseFiles(templates + "decode.tmpl")
	if err != nil {
		return "", err
	}
	var out strings.Builder
	err = tmpl.Execute(&out, decoders)
	return out.String(), err
}

// readStatement is the statement that reads a value of a schema into a field.
func readStatement(field string, schema *openapi3.SchemaRef) (string, error) {
	value := schema.Value
	switch {
	case schema.Ref == "#/components/schemas/Id":
		return fmt.Sprintf("r.ID((*string)(&%s))", field), nil
	case value.Type.Is("object") && schema.Ref != "":
		return fmt.Sprintf("decode%s(r, &%s)", codegen.SchemaNameToTypeName(refName(schema.Ref)), field), nil
	case value.Type.Is("array"):
		item := value.Items.Value
		switch {
		case item.Type.Is("object") && value.Items.Ref != "":
			return fmt.Sprintf("%s = jsonread.List(r, decode%s)", field, codegen.SchemaNameToTypeName(refName(value.Items.Ref))), nil
		case item.Type.Is("string") && value.Items.Ref != "":
			return fmt.Sprintf("%s = jsonread.Strings[%s](r)", field, codegen.SchemaNameToTypeName(refName(value.Items.Ref))), nil
		case item.Type.Is("string"):
			return fmt.Sprintf("%s = jsonread.Strings[string](r)", field), nil
		}
	case value.Extensions[secretMark] == true:
		return fmt.Sprintf("decodeSecret(r, &%s)", field), nil
	case value.Type.Is("string") && value.Format == "date-time":
		return fmt.Sprintf("r.Other(&%s)", field), nil
	case value.Type.Is("string"):
		return fmt.Sprintf("r.String((*string)(&%s))", field), nil
	case value.Type.Is("boolean"):
		return fmt.Sprintf("r.Bool(&%s)", field), nil
	case value.Type.Is("number") && value.Format == "double":
		return fmt.Sprintf("r.Float64(&%s)", field), nil
	case value.Type.Is("integer") && value.Format == "int32":
		return fmt.Sprintf("r.Int32((*int32)(&%s))", field), nil
	}
	return "", fmt.Errorf("no decoder for %v %s in replies", value.Type, value.Format)
}
