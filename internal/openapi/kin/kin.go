// Package kin gives kin-openapi, whose validator the fake platform uses, a document that package openapi has read. The loader of
// kin-openapi takes ten times as long, and every test that starts a fake would wait for it. Descriptions, examples of bodies, security
// and extensions are left out.
package kin

import (
	"github.com/getkin/kin-openapi/openapi3"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// Document returns the operations and the named schemas of d. References are followed; parameters of a path item belong to its
// operations.
func Document(d *openapi.Document) *openapi3.T {
	c := converter{}
	doc := &openapi3.T{OpenAPI: "3.0.3", Paths: openapi3.NewPaths(), Components: &openapi3.Components{Schemas: openapi3.Schemas{}}}
	for name, schema := range d.Schemas.All() {
		doc.Components.Schemas[name] = c.schema(schema)
	}
	for _, op := range d.Operations {
		item := doc.Paths.Value(op.Path)
		if item == nil {
			item = &openapi3.PathItem{}
			doc.Paths.Set(op.Path, item)
		}
		item.SetOperation(op.Method, c.operation(op))
	}
	return doc
}

// converter holds the schemas that it has converted, since they may contain themselves.
type converter map[*openapi.Schema]*openapi3.Schema

func (c converter) operation(op *openapi.Operation) *openapi3.Operation {
	out := &openapi3.Operation{OperationID: op.ID, Responses: &openapi3.Responses{}}
	for _, p := range op.Parameters {
		out.Parameters = append(out.Parameters, &openapi3.ParameterRef{Value: c.parameter(p)})
	}
	if op.RequestBody != nil {
		out.RequestBody = &openapi3.RequestBodyRef{Value: &openapi3.RequestBody{Required: op.RequestBody.Required, Content: c.content(op.RequestBody)}}
	}
	for status, body := range op.Responses.All() {
		response := &openapi3.Response{Content: c.content(body)}
		for name, header := range body.Headers.All() {
			if response.Headers == nil {
				response.Headers = openapi3.Headers{}
			}
			response.Headers[name] = &openapi3.HeaderRef{Value: &openapi3.Header{Parameter: *c.parameter(header)}}
		}
		out.Responses.Set(status, &openapi3.ResponseRef{Value: response})
	}
	return out
}

func (c converter) parameter(p *openapi.Parameter) *openapi3.Parameter {
	return &openapi3.Parameter{
		Name: p.Name, In: p.In, Required: p.Required, Style: p.Style, Explode: p.Explode, AllowEmptyValue: p.AllowEmptyValue,
		Schema: c.schema(p.Schema), Example: p.Example,
	}
}

func (c converter) content(body *openapi.Body) openapi3.Content {
	if body.Content.Len() == 0 {
		return nil
	}
	content := openapi3.Content{}
	for mediaType, media := range body.Content.All() {
		content[mediaType] = &openapi3.MediaType{Schema: c.schema(media.Schema)}
	}
	return content
}

func (c converter) schema(s *openapi.Schema) *openapi3.SchemaRef {
	if s == nil {
		return nil
	}
	ref := &openapi3.SchemaRef{Ref: s.Ref}
	s = s.Target()
	if ref.Value = c[s]; ref.Value != nil {
		return ref
	}
	out := &openapi3.Schema{
		Format: s.Format, Pattern: s.Pattern, Enum: s.Enum, Nullable: s.Nullable, Required: s.Required, UniqueItems: s.UniqueItems,
		Min: s.Minimum, Max: s.Maximum, MinLength: s.MinLength, MaxLength: s.MaxLength, MinItems: s.MinItems, MaxItems: s.MaxItems,
		MinProps: s.MinProperties, MaxProps: s.MaxProperties,
	}
	c[s], ref.Value = out, out
	if s.Type != "" {
		out.Type = &openapi3.Types{s.Type}
	}
	if s.Properties.Len() > 0 {
		out.Properties = openapi3.Schemas{}
	}
	for name, property := range s.Properties.All() {
		out.Properties[name] = c.schema(property)
	}
	out.Items, out.Not = c.schema(s.Items), c.schema(s.Not)
	out.AllOf, out.AnyOf, out.OneOf = c.schemas(s.AllOf), c.schemas(s.AnyOf), c.schemas(s.OneOf)
	out.AdditionalProperties = openapi3.AdditionalProperties{Has: s.AdditionalProperties.Allowed, Schema: c.schema(s.AdditionalProperties.Schema)}
	return ref
}

func (c converter) schemas(all []*openapi.Schema) (out openapi3.SchemaRefs) {
	for _, s := range all {
		out = append(out, c.schema(s))
	}
	return out
}
