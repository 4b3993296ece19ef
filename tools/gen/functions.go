package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// addTemplateFunctions adds the functions that our templates need and the generator lacks.
func addTemplateFunctions(doc *openapi.Document) {
	files := sync.OnceValue(func() map[string]string { return filesOf(doc) }) // called late, because the generator can name types only while it runs
	for name, function := range map[string]any{
		"comment":     methodComment,
		"paging":      pagingOf,
		"result":      resultType,
		"scopes":      scopesOf,
		"secrets":     secretsOf(doc),
		"ext":         extension,
		"operationID": operationID,
		"listUnion":   func(typeName string) bool { return listUnions[typeName] },
		"media":       func(op codegen.OperationDefinition) bool { return op.Spec.Extensions["x-media-api"] == true },
		"inputOf":     inputOf,
		"batch":       batchOf,
		"task":        taskOf,
		"fileOf":      func(op codegen.OperationDefinition) string { return fileMark + resource(op.Spec.Tags[0]) },
		"file":        func(typeName string) string { return fileMark + files()[typeName] },
	} {
		codegen.TemplateFunctions[name] = function
	}
}

// resource returns the file of a family: for "Phone Numbers" it is wrapper/phone_numbers.gen.go.
func resource(tag string) string {
	return "wrapper/" + strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(tag)) + ".gen.go"
}

// filesOf returns the file of each Go type: that of the family that uses it, or the common one.
func filesOf(doc *openapi.Document) map[string]string {
	families := map[string][]string{} // by schema
	for _, tag := range doc.Tags {
		var used []*openapi.Schema
		for _, op := range doc.Operations {
			if op.Tags[0] != tag.Name {
				continue
			}
			used = slices.Concat(used, op.Requests(), op.Replies())
			for _, p := range op.Parameters {
				used = append(used, p.Schema)
			}
		}
		for name := range openapi.Names(used...) {
			families[name] = append(families[name], tag.Name)
		}
	}
	files := map[string]string{}
	for name := range doc.Schemas.All() {
		file := "wrapper/types.gen.go"
		if tags := families[name]; len(tags) == 1 {
			file = resource(tags[0])
		}
		files[codegen.SchemaNameToTypeName(name)] = file
	}
	return files
}

// secretsOf returns a function that returns the names of the secret properties in the body of an operation.
func secretsOf(doc *openapi.Document) func(codegen.OperationDefinition) []string {
	byID := map[string]*openapi.Operation{}
	for _, op := range doc.Operations {
		byID[op.ID] = op
	}
	return func(op codegen.OperationDefinition) []string {
		_, body := byID[operationID(op)].Body()
		return body.SecretNames()
	}
}

// operationID returns the id of op in the document, which may differ from its name in Go.
func operationID(op codegen.OperationDefinition) string { return extension(op, documentedID) }

// methodComment returns the doc comment of the method of op, with "// " before each line.
func methodComment(op codegen.OperationDefinition, name string) string {
	text := wrap(name + " " + lowerFirst(op.Spec.Description))
	facts := []string{"rate limit " + extension(op, "x-throttling-group")}
	for _, scope := range scopesOf(op) {
		facts = append(facts, "app scope "+scope)
	}
	if permission := extension(op, "x-user-permission"); permission != "" {
		facts = append(facts, "user permission "+permission)
	}
	text += "\n\n" + wrap(fmt.Sprintf("Operation %s: %s %s (%s).", operationID(op), op.Method, op.Path, strings.Join(facts, ", ")))
	if op.Spec.Deprecated {
		text += "\n\nDeprecated: the platform advises against this operation; the description says what to use instead."
	}
	return goComment(text)
}

// goComment returns text with "// " before each line.
func goComment(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace("// " + line)
	}
	return strings.Join(lines, "\n")
}

// input describes what a caller passes to an operation besides the context and options.
type input struct {
	Args     string // as parameters of a method
	Pass     string // as arguments
	PassPage string // the same for one page of a list: p is what chooses the page
	IDs      string // the ids of the path, as a list
	Input    string // the rest, as the input of a call
}

func inputOf(op codegen.OperationDefinition) (*input, error) {
	in := &input{IDs: "nil"}
	add := func(name, goType string) {
		in.Args += ", " + name + " " + goType
		in.Pass += ", " + name
	}
	var fields []string
	if ids := pathIDs(op); len(ids) > 0 {
		var values []string
		for _, id := range ids {
			add(id.GoVariableName(), idType(id))
			values = append(values, idValue(id))
		}
		in.IDs = "[]ID{" + strings.Join(values, ", ") + "}"
	}
	if op.RequiresParamObject() {
		add("params", "*"+op.OperationId+"Params")
		fields = append(fields, "Params: params")
	}
	body, err := bodyType(op, "application/json")
	if err != nil {
		return nil, err
	}
	if body != "" {
		add("body", body)
		fields = append(fields, "Body: body")
	}
	if form, err := bodyType(op, "multipart/form-data"); err != nil {
		return nil, err
	} else if field := onlyFile(op.Spec.RequestBody); field != "" {
		add(field, "Upload")
		fields = append(fields, fmt.Sprintf("Form: fieldsOf([]FormField{{Name: %q, File: &%s}})", field, field))
	} else if form != "" {
		add("form", form)
		fields = append(fields, "Form: form")
	}
	in.Input = "input{" + strings.Join(fields, ", ") + "}"
	p, err := pagingOf(op)
	if err != nil || p == nil {
		return in, err
	}
	in.PassPage = in.Pass
	switch {
	case p.MaxPerPage == 0:
	case p.InBody != "":
		in.PassPage = strings.Replace(in.Pass, ", body", ", p", 1)
	default:
		in.PassPage = strings.Replace(in.Pass, ", params", ", &p", 1)
	}
	return in, nil
}

// pathIDs returns the path parameters that callers pass. The account is not among them; it belongs to the client.
func pathIDs(op codegen.OperationDefinition) []codegen.ParameterDefinition {
	return slices.DeleteFunc(slices.Clone(op.PathParams), func(p codegen.ParameterDefinition) bool { return p.ParamName == "accountId" })
}

// idType returns the Go type of a path parameter: ID or an enum.
func idType(param codegen.ParameterDefinition) string {
	if ref := param.Spec.Schema.Ref; ref != "" {
		return codegen.SchemaNameToTypeName(refName(ref))
	}
	return param.TypeDef()
}

func idValue(param codegen.ParameterDefinition) string {
	if idType(param) == "ID" {
		return param.GoVariableName()
	}
	return "ID(" + param.GoVariableName() + ")"
}

// paging describes the x-paging of an operation.
type paging struct {
	Records                   string // the property
	Item                      string // the Go type of a record
	MaxPerPage                int    // 0 if a caller can't choose a page
	InBody                    string // as in api.Paging
	TotalPages, TotalElements string // as in api.Paging

	Page   string // the expression that makes a paging.Page of a reply
	Copy   string // the expression that copies what chooses the page
	Choice string // what chooses the page, in the doc comment
	Chosen string // the same in the code
	Field  string // the field of the body that chooses the page, if it is not the body
	ID     string // the field of a record that identifies it; empty if none does
}

// pagingOf returns the paging of op, or nil.
func pagingOf(op codegen.OperationDefinition) (*paging, error) {
	fields, ok := extensionOf(op, "x-paging")
	if !ok {
		return nil, nil
	}
	text := func(name string) string { value, _ := fields[name].(string); return value }
	p := &paging{Records: text("records"), TotalPages: text("totalPages"), TotalElements: text("totalElements")}
	reply, err := replySchema(op)
	if err != nil {
		return nil, err
	}
	records := reply.Value.Properties[p.Records]
	if records == nil || records.Value.Items == nil || records.Value.Items.Ref == "" {
		return nil, fmt.Errorf("%s: x-paging: %q is not an array of named objects in the reply", operationID(op), p.Records)
	}
	p.Item = codegen.SchemaNameToTypeName(refName(records.Value.Items.Ref))
	properties := records.Value.Items.Value.Properties
	if extension := properties["extension"]; properties["id"] != nil {
		p.ID = "ID"
	} else if extension != nil && extension.Value.Properties["id"] != nil {
		p.ID = "Extension.ID"
	}
	if text("style") == "none" {
		p.Page = fmt.Sprintf("paging.Page[%s]{Records: list.%s, TotalPages: 1}", p.Item, fieldName(p.Records))
		return p, nil
	}
	p.Copy, p.Choice, p.Chosen = "valueOf(params)", "params", "p"
	perPage := queryParameter(op, "perPage")
	if text("in") == "body" {
		p.Copy, p.Choice, p.InBody = "body", "body", "."
		choice := op.Spec.RequestBody.Value.Content["application/json"].Schema.Value
		if inner := choice.Properties["paging"]; inner != nil {
			choice, p.InBody, p.Field, p.Chosen, p.Choice = inner.Value, "paging", "Paging", "choice", "body.Paging"
		}
		perPage = choice.Properties["perPage"]
	}
	if perPage == nil || perPage.Value.Max == nil {
		return nil, fmt.Errorf("%s: x-paging: perPage has no maximum", operationID(op))
	}
	p.MaxPerPage = int(*perPage.Value.Max)
	p.Page = p.pageOf(reply.Value)
	return p, nil
}

// pageOf returns the expression that makes a paging.Page of a reply named list.
func (p *paging) pageOf(reply *openapi3.Schema) string {
	fields := []string{"Records: list." + fieldName(p.Records)}
	if paging := reply.Properties["paging"]; paging != nil {
		for _, f := range [][2]string{
			{"Number", "page"}, {"PerPage", "perPage"}, {"End", "pageEnd"},
			{"TotalPages", orElse(p.TotalPages, "totalPages")}, {"TotalElements", orElse(p.TotalElements, "totalElements")},
		} {
			if paging.Value.Properties[f[1]] != nil {
				fields = append(fields, f[0]+": list.Paging."+fieldName(f[1]))
			}
		}
	}
	if navigation := reply.Properties["navigation"]; navigation != nil {
		fields = append(fields, fmt.Sprintf("HasNavigation: list.Navigation != (%s{}), HasNext: list.Navigation.NextPage.URI != %q",
			codegen.SchemaNameToTypeName(refName(navigation.Ref)), ""))
	}
	return fmt.Sprintf("paging.Page[%s]{\n%s,\n}", p.Item, strings.Join(fields, ",\n"))
}

func orElse(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

func fieldName(property string) string {
	return codegen.Property{JsonFieldName: property}.GoFieldName()
}

func queryParameter(op codegen.OperationDefinition, name string) *openapi3.SchemaRef {
	for _, param := range op.QueryParams {
		if param.ParamName == name {
			return param.Spec.Schema
		}
	}
	return nil
}

// replySchema returns the schema of op's JSON reply; nil if the reply is a file, and an error if it has no body.
func replySchema(op codegen.OperationDefinition) (*openapi3.SchemaRef, error) {
	for _, status := range slices.Sorted(slices.Values(op.Spec.Responses.Keys())) {
		if media := op.Spec.Responses.Value(status).Value.Content.Get("application/json"); strings.HasPrefix(status, "2") && media != nil {
			return media.Schema, nil
		}
	}
	return nil, fmt.Errorf("%s: the reply is not JSON", operationID(op))
}

// resultType returns the Go type of op's result: "" if the reply has no body, "Download" if it is a file.
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
	return "", fmt.Errorf("%s: no success response", operationID(op))
}

// bodyType returns the Go type of op's request body in a media type, or "" if it has none.
func bodyType(op codegen.OperationDefinition, mediaType string) (string, error) {
	if op.Spec.RequestBody == nil || op.Spec.RequestBody.Value.Content[mediaType] == nil {
		return "", nil
	}
	return schemaType(op, op.Spec.RequestBody.Value.Content[mediaType].Schema)
}

// onlyFile returns the name of the only field of a form if that is a file, or "".
func onlyFile(body *openapi3.RequestBodyRef) string {
	if body == nil || body.Value.Content["multipart/form-data"] == nil {
		return ""
	}
	fields := body.Value.Content["multipart/form-data"].Schema.Value.Properties
	for name, field := range fields {
		if len(fields) == 1 && field.Value.Format == "binary" {
			return name
		}
	}
	return ""
}

// uploads returns the names of the schemas of forms with a single file. In Go they are an Upload.
func uploads(doc *openapi3.T) []string {
	var names []string
	for _, path := range doc.Paths.Map() {
		for _, op := range path.Operations() {
			if onlyFile(op.RequestBody) != "" {
				names = append(names, refName(op.RequestBody.Value.Content["multipart/form-data"].Schema.Ref))
			}
		}
	}
	return names
}

func schemaType(op codegen.OperationDefinition, schema *openapi3.SchemaRef) (string, error) {
	if schema == nil || schema.Ref == "" {
		return "", fmt.Errorf("%s: bodies must be named schemas", operationID(op))
	}
	return codegen.SchemaNameToTypeName(refName(schema.Ref)), nil
}

// extensionOf returns an x- value of an operation that is an object; nil if it is something else.
func extensionOf(op codegen.OperationDefinition, name string) (fields map[string]any, ok bool) {
	value, ok := op.Spec.Extensions[name]
	fields, _ = value.(map[string]any)
	return fields, ok
}

// batch describes the x-batch of an operation: a method that reads many objects with one call.
type batch struct {
	Name   string
	Max    int
	Args   string // the path ids before the last, as parameters
	Params string // the other parameters, as parameters
	Fields string // both, as fields of a batcher
}

func batchOf(op codegen.OperationDefinition) (*batch, error) {
	fields, ok := extensionOf(op, "x-batch")
	if !ok {
		return nil, nil
	}
	name, _ := fields["name"].(string)
	size, _ := fields["max"].(float64)
	ids := pathIDs(op)
	if name == "" || size < 2 || len(ids) == 0 {
		return nil, fmt.Errorf("%s: x-batch: want {name: Method, max: 2 or more} and an id in the path", operationID(op))
	}
	b := &batch{Name: name, Max: int(size)}
	var values []string
	for _, id := range ids[:len(ids)-1] {
		b.Args += ", " + id.GoVariableName() + " " + idType(id)
		values = append(values, idValue(id))
	}
	if len(values) > 0 {
		b.Fields = "path: []ID{" + strings.Join(values, ", ") + "}, "
	}
	if op.RequiresParamObject() {
		b.Params = ", params *" + op.OperationId + "Params"
		b.Fields += "params: params, "
	}
	return b, nil
}

// task describes the x-task of an operation that reads a task: a method that waits for its end.
type task struct {
	Wait    string
	Pending []string // the values of status of a task in progress
}

func taskOf(op codegen.OperationDefinition) (*task, error) {
	fields, ok := extensionOf(op, "x-task")
	if !ok {
		return nil, nil
	}
	what, reads := strings.CutPrefix(op.OperationId, "Read")
	t := &task{Wait: "Wait" + what}
	pending, _ := fields["pending"].([]any)
	for _, status := range pending {
		t.Pending = append(t.Pending, fmt.Sprint(status))
	}
	if !reads || len(t.Pending) == 0 {
		return nil, fmt.Errorf("%s: x-task: want {pending: [status, ...]} and a name that begins with Read", operationID(op))
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

// extension returns an x- value of op that is a string, or "".
func extension(op codegen.OperationDefinition, name string) string {
	text, _ := op.Spec.Extensions[name].(string)
	return text
}
