package main

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"go.yaml.in/yaml/v3"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// violation is one place that doesn't follow a rule.
type violation struct{ rule, where, what string }

// report is called for each violation of a rule.
type report func(where, format string, args ...any)

// rules are the house rules by name. Each checks the whole document.
var rules = map[string]func(*document, report){
	"operation-texts":     checkOperationTexts,
	"operation-metadata":  checkOperationMetadata,
	"typed-errors":        checkErrors,
	"body-examples":       checkBodyExamples,
	"valid-examples":      checkExamplesValid,
	"paging":              checkPaging,
	"go-names":            checkGoNames,
	"named-components":    checkNamed,
	"plain-schemas":       checkPlain,
	"ids":                 checkIDs,
	"reply-formats":       checkReplyFormats,
	"descriptions":        checkDescriptions,
	"path-examples":       checkPathExamples,
	"operation-is-schema": checkNames,
	"one-direction":       checkDirection,
	"yaml-versions":       checkScalars,
	"one-type":            checkOneType,
}

// document is a bundled document, in the forms that the rules need.
type document struct {
	api        *openapi3.T
	root       *yaml.Node
	operations []operation
	schemas    []namedSchema
	requests   map[string]bool // names of schemas that requests reach
	replies    map[string]bool // names of schemas that replies reach
}

type operation struct {
	path, method string
	*openapi3.Operation
}

type namedSchema struct {
	name string
	*openapi3.Schema
}

// lint returns all violations in the document, sorted.
func lint(data []byte) ([]violation, error) {
	doc, err := load(data)
	if err != nil {
		return nil, err
	}
	var violations []violation
	for name, check := range rules {
		check(doc, func(where, format string, args ...any) {
			violations = append(violations, violation{name, where, fmt.Sprintf(format, args...)})
		})
	}
	slices.SortFunc(violations, func(a, b violation) int {
		return cmp.Or(cmp.Compare(a.rule, b.rule), cmp.Compare(a.where, b.where), cmp.Compare(a.what, b.what))
	})
	return slices.Compact(violations), nil
}

func load(data []byte) (*document, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, err
	}
	api, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		return nil, err
	}
	asJSON, err := api.MarshalJSON()
	if err != nil {
		return nil, err
	}
	read, err := openapi.Parse(asJSON)
	if err != nil {
		return nil, err
	}
	doc := &document{api: api, root: &root, requests: openapi.Names(read.Requests()...), replies: openapi.Names(read.Replies()...)}
	for _, path := range slices.Sorted(maps.Keys(api.Paths.Map())) {
		item := api.Paths.Value(path)
		for _, method := range slices.Sorted(maps.Keys(item.Operations())) {
			doc.operations = append(doc.operations, operation{path, method, item.Operations()[method]})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(api.Components.Schemas)) {
		doc.schemas = append(doc.schemas, namedSchema{name, api.Components.Schemas[name].Value})
	}
	return doc, nil
}

// children returns the schemas that are directly in s.
func children(s *openapi3.Schema) []*openapi3.SchemaRef {
	all := slices.Concat(s.OneOf, s.AnyOf, s.AllOf)
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		all = append(all, s.Properties[name])
	}
	for _, one := range []*openapi3.SchemaRef{s.Items, s.AdditionalProperties.Schema, s.Not} {
		if one != nil {
			all = append(all, one)
		}
	}
	return all
}

func refName(ref string) string { return ref[strings.LastIndexByte(ref, '/')+1:] }

var thirdPerson = regexp.MustCompile(`^[A-Z][a-z]+s `)

func checkOperationTexts(doc *document, report report) {
	for _, op := range doc.operations {
		if op.Summary == "" || strings.HasSuffix(op.Summary, ".") {
			report(op.OperationID, "summary %q: want a title without a full stop", op.Summary)
		}
		if !thirdPerson.MatchString(op.Description) {
			report(op.OperationID, "description: want it to start with a verb in the third person, such as Lists")
		}
	}
}

func checkOperationMetadata(doc *document, report report) {
	for _, op := range doc.operations {
		if len(op.Tags) != 1 || doc.api.Tags.Get(op.Tags[0]) == nil {
			report(op.OperationID, "tags %v: want one of the document's tags", op.Tags)
		}
		if group, _ := op.Extensions["x-throttling-group"].(string); group == "" {
			report(op.OperationID, "no x-throttling-group")
		}
		if op.Security == nil || len(*op.Security) != 1 {
			report(op.OperationID, "security: want one requirement of OAuth2")
			continue
		}
		permission, _ := op.Extensions["x-app-permission"].(string)
		if scopes := (*op.Security)[0]["OAuth2"]; strings.Join(scopes, " ") != permission {
			report(op.OperationID, "security says %v, x-app-permission %q", scopes, permission)
		}
	}
}

func checkErrors(doc *document, report report) {
	for _, op := range doc.operations {
		want := []string{"400", "401", "429", "500", "503"}
		if strings.Contains(op.path, "{") {
			want = append(want, "404")
		}
		for _, status := range want {
			r := op.Responses.Value(status)
			if r == nil {
				report(op.OperationID, "no response %s", status)
			} else if media := r.Value.Content.Get("application/json"); media == nil || refName(media.Schema.Ref) != "Error" {
				report(op.OperationID, "response %s: want the schema Error", status)
			}
		}
	}
}

// jsonBodies calls visit for each JSON body of an operation, requests and replies.
func (op operation) jsonBodies(visit func(where string, media *openapi3.MediaType)) {
	if op.RequestBody != nil {
		if media := op.RequestBody.Value.Content["application/json"]; media != nil {
			visit(op.OperationID+" request", media)
		}
	}
	for status, r := range op.Responses.Map() {
		if media := r.Value.Content["application/json"]; media != nil {
			visit(op.OperationID+" "+status, media)
		}
	}
}

func checkBodyExamples(doc *document, report report) {
	for _, op := range doc.operations {
		op.jsonBodies(func(where string, media *openapi3.MediaType) {
			if media.Examples["default"] == nil {
				report(where, "no example named default")
			}
		})
	}
}

func checkExamplesValid(doc *document, report report) {
	for _, op := range doc.operations {
		op.jsonBodies(func(where string, media *openapi3.MediaType) {
			for name, example := range media.Examples {
				if err := media.Schema.Value.VisitJSON(example.Value.Value, openapi3.MultiErrors()); err != nil {
					report(where, "example %s: %s", name, firstLine(err))
				}
				for _, path := range unknown(media.Schema.Value, example.Value.Value, "") {
					report(where, "example %s: %s is not in the schema", name, path)
				}
			}
		})
	}
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// unknown returns the properties of value that its schema doesn't have.
func unknown(schema *openapi3.Schema, value any, path string) []string {
	var found []string
	switch value := value.(type) {
	case map[string]any:
		for key, child := range value {
			property := schema.Properties[key]
			switch {
			case property != nil:
				found = append(found, unknown(property.Value, child, path+"."+key)...)
			case schema.Type.Is("object") && schema.AdditionalProperties.Schema == nil:
				found = append(found, path+"."+key)
			}
		}
	case []any:
		for i, child := range value {
			if schema.Items != nil {
				found = append(found, unknown(schema.Items.Value, child, fmt.Sprintf("%s[%d]", path, i))...)
			}
		}
	}
	return found
}

// verbs matches the verbs that Go names of operations may start with; see spec/README.md.
var verbs = regexp.MustCompile(`^(List|Read|Create|Update|Delete|Add|Assign|Check|Parse|Replace|Search|Send)[A-Z]`)

// goName returns the name of the method of an operation.
func (op operation) goName() string {
	if name, ok := op.Extensions["x-go-name"].(string); ok {
		return name
	}
	return strings.ToUpper(op.OperationID[:1]) + op.OperationID[1:]
}

func checkGoNames(doc *document, report report) {
	taken := map[string]string{}
	for _, op := range doc.operations {
		name := op.goName()
		if !verbs.MatchString(name) {
			report(op.OperationID, "the Go name %s does not start with one of the verbs of spec/README.md: set x-go-name", name)
		}
		if other := taken[name]; other != "" {
			report(op.OperationID, "the Go name %s is also that of %s", name, other)
		}
		taken[name] = op.OperationID
		_, paged := op.Extensions["x-paging"]
		if lists := strings.HasPrefix(name, "List") || strings.HasPrefix(name, "Search"); lists != paged {
			report(op.OperationID, "Go name %s, x-paging %t: List and Search are for lists, and for nothing else", name, paged)
		}
	}
}

func checkPaging(doc *document, report report) {
	for _, op := range doc.operations {
		declared, ok := op.Extensions["x-paging"].(map[string]any)
		style, items := pageOf(op)
		records, _ := declared["records"].(string)
		switch {
		case !ok && style != "none":
			report(op.OperationID, "no x-paging, but page and perPage choose a page")
		case ok && items[records] == "":
			report(op.OperationID, "x-paging: records %q is not an array of named objects in the reply", records)
		case ok && (declared["style"] != style || declared["item"] != items[records]):
			report(op.OperationID, "x-paging: want {style: %s, records: %s, item: %s}", style, records, items[records])
		}
	}
}

// pageOf returns what x-paging should say about op's reply: its style, and the item for each property that may hold the records.
func pageOf(op operation) (style string, items map[string]string) {
	style, items = "none", map[string]string{}
	r := op.Responses.Value("200")
	if r == nil {
		return style, items
	}
	media := r.Value.Content["application/json"]
	if media == nil {
		return style, items
	}
	properties := media.Schema.Value.Properties
	for name, property := range properties {
		if property.Value.Items != nil && property.Value.Items.Ref != "" {
			items[name] = refName(property.Value.Items.Ref)
		}
	}
	switch {
	case !choosesPage(op) || properties["paging"] == nil:
	case properties["navigation"] != nil:
		style = "navigation"
	default:
		style = "totalPages"
	}
	return style, items
}

// choosesPage reports whether page and perPage are parameters of op or properties of its body.
func choosesPage(op operation) bool {
	if op.Parameters.GetByInAndName("query", "page") != nil && op.Parameters.GetByInAndName("query", "perPage") != nil {
		return true
	}
	if op.RequestBody == nil {
		return false
	}
	media := op.RequestBody.Value.Content["application/json"]
	if media == nil {
		return false
	}
	body := media.Schema.Value.Properties
	if paging := body["paging"]; paging != nil {
		body = paging.Value.Properties
	}
	return body["page"] != nil && body["perPage"] != nil
}
