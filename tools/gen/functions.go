package main

import (
	"fmt"
	"maps"
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
		"upload":     uploadField,
		"batch":      batchOf,
		"task":       taskOf,
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

// resultType is the Go type of what op answers with: "" if that is nothing, "Download" if it is a file.
func resultType(op codegen.OperationDefinition) (string, error) {
	for _, status := range slices.Sorted(slices.Values(op.Spec.Responses.Keys())) {
		if !strings.HasPrefix(status, "2") {
			continue
		}
		content := op.Spec.Responses.Value(status).Value.Content
		if len(content) == 0 {
			return "", nil
		}
		media := content.Get("application/json")
		if media == nil {
			return "Download", nil
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
		return "", nil
	}
	return schemaType(op, media.Schema)
}

// uploadField is the name of the one file in the multipart body of op, or "" if op takes no such body.
func uploadField(op codegen.OperationDefinition) (string, error) {
	if op.Spec.RequestBody == nil {
		return "", nil
	}
	media := op.Spec.RequestBody.Value.Content["multipart/form-data"]
	if media == nil {
		return "", nil
	}
	fields := slices.Collect(maps.Keys(media.Schema.Value.Properties))
	if len(fields) != 1 {
		return "", fmt.Errorf("%s: a multipart body of one file is wanted, this one has the fields %v", op.SpecOperationId, fields)
	}
	return fields[0], nil
}

func schemaType(op codegen.OperationDefinition, schema *openapi3.SchemaRef) (string, error) {
	if schema == nil || schema.Ref == "" {
		return "", fmt.Errorf("%s: bodies must be named schemas", op.SpecOperationId)
	}
	return codegen.SchemaNameToTypeName(refName(schema.Ref)), nil
}

// extensionOf returns an x- value of an operation that holds fields; nil if it is there and holds something else.
func extensionOf(op codegen.OperationDefinition, name string) (fields map[string]any, ok bool) {
	value, ok := op.Spec.Extensions[name]
	fields, _ = value.(map[string]any)
	return fields, ok
}

// batch is x-batch of an operation: a method that reads many objects with one call.
type batch struct {
	Name string
	Max  int
	Args string // the path ids before the last, as parameters
	IDs  string // the same, as arguments
}

func batchOf(op codegen.OperationDefinition) (*batch, error) {
	fields, ok := extensionOf(op, "x-batch")
	if !ok {
		return nil, nil
	}
	name, _ := fields["name"].(string)
	size, _ := fields["max"].(float64)
	if name == "" || size < 2 || len(op.PathParams) == 0 {
		return nil, fmt.Errorf("%s: x-batch: want {name: Method, max: 2 or more} and a path id", op.SpecOperationId)
	}
	b := &batch{Name: name, Max: int(size)}
	for _, param := range op.PathParams[:len(op.PathParams)-1] {
		b.Args += ", " + param.GoVariableName() + " " + idType(param)
		b.IDs += ", " + param.GoVariableName()
	}
	return b, nil
}

// task is x-task of an operation that reads a task: a method that waits for its end.
type task struct {
	Wait    string
	Pending []string // the values of status that mean that it goes on
}

func taskOf(op codegen.OperationDefinition) (*task, error) {
	fields, ok := extensionOf(op, "x-task")
	if !ok {
		return nil, nil
	}
	name, _ := fields["wait"].(string)
	t := &task{Wait: name}
	pending, _ := fields["pending"].([]any)
	for _, status := range pending {
		t.Pending = append(t.Pending, fmt.Sprint(status))
	}
	if name == "" || len(t.Pending) == 0 {
		return nil, fmt.Errorf("%s: x-task: want {wait: Method, pending: [status, ...]}", op.SpecOperationId)
	}
	return t, nil
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
