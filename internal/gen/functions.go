package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// addTemplateFunctions gives our templates what the generator's own functions don't tell.
func addTemplateFunctions() {
	for name, function := range map[string]any{
		"comment":    methodComment,
		"paging":     pagingOf,
		"result":     resultType,
		"scopes":     scopesOf,
		"ext":        extension,
		"maxPerPage": maxPerPage,
		"idType":     idType,
		"bodyType":   bodyType,
	} {
		codegen.TemplateFunctions[name] = function
	}
}

// methodComment is the doc comment of the method that does op. Each line has its "// ".
func methodComment(op codegen.OperationDefinition, name string) string {
	text := wrap(name + " " + lowerFirst(op.Spec.Description))
	facts := []string{"group " + extension(op, "x-throttling-group")}
	for _, scope := range scopesOf(op) {
		facts = append(facts, "app scope "+scope)
	}
	if permission := extension(op, "x-user-permission"); permission != "" {
		facts = append(facts, "user permission "+permission)
	}
	text += "\n\n" + wrap(fmt.Sprintf("%s %s (%s)", op.Method, op.Path, strings.Join(facts, ", ")))
	if op.Spec.Deprecated {
		text += "\n\nDeprecated: the platform advises against it; see above for what to use."
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace("// " + line)
	}
	return strings.Join(lines, "\n")
}

// paging is x-paging of an operation.
type paging struct {
	Item          string // the Go type of a record
	HasNavigation bool
}

// pagingOf returns the paging of op, or nil.
func pagingOf(op codegen.OperationDefinition) (*paging, error) {
	value, ok := op.Spec.Extensions["x-paging"]
	if !ok {
		return nil, nil
	}
	fields, _ := value.(map[string]any)
	style, item := fields["style"], fields["item"]
	name, ok := item.(string)
	if !ok || fields["records"] != "records" || style != "navigation" && style != "totalPages" {
		return nil, fmt.Errorf("%s: x-paging: want {style: navigation | totalPages, records: records, item: Schema}", op.SpecOperationId)
	}
	return &paging{codegen.SchemaNameToTypeName(name), style == "navigation"}, nil
}

// resultType is the Go type of what op answers with, or "" if it answers with nothing.
func resultType(op codegen.OperationDefinition) (string, error) {
	for _, status := range slices.Sorted(slices.Values(op.Spec.Responses.Keys())) {
		if !strings.HasPrefix(status, "2") {
			continue
		}
		media := op.Spec.Responses.Value(status).Value.Content.Get("application/json")
		if media == nil {
			return "", nil
		}
		return schemaType(op, media.Schema)
	}
	return "", fmt.Errorf("%s: no success response", op.SpecOperationId)
}

// bodyType is the Go type of the JSON body of op, or "" if it takes none.
func bodyType(op codegen.OperationDefinition) (string, error) {
	if op.Spec.RequestBody == nil {
		return "", nil
	}
	media := op.Spec.RequestBody.Value.Content.Get("application/json")
	if media == nil {
		return "", fmt.Errorf("%s: only JSON bodies have a template", op.SpecOperationId)
	}
	return schemaType(op, media.Schema)
}

func schemaType(op codegen.OperationDefinition, schema *openapi3.SchemaRef) (string, error) {
	if schema == nil || schema.Ref == "" {
		return "", fmt.Errorf("%s: bodies must be named schemas", op.SpecOperationId)
	}
	return codegen.SchemaNameToTypeName(refName(schema.Ref)), nil
}

// scopesOf returns the app scopes that op needs.
func scopesOf(op codegen.OperationDefinition) []string {
	var scopes []string
	for _, security := range op.SecurityDefinitions {
		scopes = append(scopes, security.Scopes...)
	}
	return scopes
}

// extension returns a text extension of op, or "".
func extension(op codegen.OperationDefinition, name string) string {
	text, _ := op.Spec.Extensions[name].(string)
	return text
}

// maxPerPage is the largest page that op documents, or 0 if it is not paged.
func maxPerPage(op codegen.OperationDefinition) (int, error) {
	if p, err := pagingOf(op); p == nil || err != nil {
		return 0, err
	}
	for _, param := range op.QueryParams {
		if param.ParamName == "perPage" && param.Spec.Schema.Value.Max != nil {
			return int(*param.Spec.Schema.Value.Max), nil
		}
	}
	return 0, fmt.Errorf("%s: paged, but perPage has no maximum", op.SpecOperationId)
}

// idType is the Go type of a path parameter: ID, or the enum that it is one of.
func idType(param codegen.ParameterDefinition) string {
	if ref := param.Spec.Schema.Ref; ref != "" {
		return codegen.SchemaNameToTypeName(refName(ref))
	}
	return param.TypeDef()
}
