// Package openapi reads an OpenAPI 3.0 document for programs that ask what it says: the fake platform, the command and the
// maintainers' tools. It keeps the order of the document and is quick to read, since every start of the command waits for it.
// It doesn't validate: a document with errors is read as far as it makes sense.
package openapi

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Document is an OpenAPI document.
type Document struct {
	Tags       []Tag
	Operations []*Operation // in the order of the document
	Schemas    Map[*Schema] // the named schemas
	raw        document
}

// Tag is a family of operations.
type Tag struct {
	Name        string `json:"name"`
	Description string `json:"description"`
}

// document is what a Document is read from.
type document struct {
	Tags       []Tag         `json:"tags"`
	Paths      Map[pathItem] `json:"paths"`
	Components struct {
		Parameters    Map[*Parameter] `json:"parameters"`
		Schemas       Map[*Schema]    `json:"schemas"`
		Responses     Map[*Body]      `json:"responses"`
		RequestBodies Map[*Body]      `json:"requestBodies"`
		Examples      Map[*Example]   `json:"examples"`
		Headers       Map[*Parameter] `json:"headers"`
	} `json:"components"`
}

type pathItem struct {
	Ref        string       `json:"$ref"`
	Parameters []*Parameter `json:"parameters"`
	Get        *Operation   `json:"get"`
	Put        *Operation   `json:"put"`
	Post       *Operation   `json:"post"`
	Delete     *Operation   `json:"delete"`
	Patch      *Operation   `json:"patch"`
}

// Operation is an operation, with the parameters of its path item.
type Operation struct {
	Method string `json:"-"`
	Path   string `json:"-"`

	ID          string          `json:"operationId"`
	Tags        []string        `json:"tags"`
	Summary     string          `json:"summary"`
	Description string          `json:"description"`
	Deprecated  bool            `json:"deprecated"`
	Parameters  []*Parameter    `json:"parameters"`
	RequestBody *Body           `json:"requestBody"`
	Responses   Map[*Body]      `json:"responses"` // by status
	Security    []Map[[]string] `json:"security"`

	GoName         string  `json:"x-go-name"`
	Group          string  `json:"x-throttling-group"`
	AppPermission  string  `json:"x-app-permission"`
	UserPermission string  `json:"x-user-permission"`
	MediaAPI       bool    `json:"x-media-api"`
	Paging         *Paging `json:"x-paging"`
	Batch          *Batch  `json:"x-batch"`
	Task           *Task   `json:"x-task"`
}

// Paging says how an operation lists records.
type Paging struct {
	Style         string `json:"style"`   // "navigation", "totalPages" or "none"
	Records       string `json:"records"` // the property of the reply
	Item          string `json:"item"`    // the schema of a record
	In            string `json:"in"`      // "body" if the body chooses the page
	TotalPages    string `json:"totalPages"`
	TotalElements string `json:"totalElements"`
}

// Batch says that the last id of the path may be a list.
type Batch struct {
	Name string `json:"name"` // of the method in Go
	Max  int    `json:"max"`  // ids
}

// Task says that an operation reads a task.
type Task struct {
	Pending []string `json:"pending"` // the values of status that mean that it is under way
}

// Parameter is a parameter of an operation.
type Parameter struct {
	Ref             string  `json:"$ref"`
	Name            string  `json:"name"`
	In              string  `json:"in"`
	Required        bool    `json:"required"`
	Description     string  `json:"description"`
	Schema          *Schema `json:"schema"`
	Example         any     `json:"example"`
	Style           string  `json:"style"`
	Explode         *bool   `json:"explode"`
	AllowEmptyValue bool    `json:"allowEmptyValue"`
}

// Body is the body of a request or a response.
type Body struct {
	Ref      string          `json:"$ref"`
	Required bool            `json:"required"`
	Content  Map[Media]      `json:"content"` // by media type
	Headers  Map[*Parameter] `json:"headers"` // of a response, by name
}

// Media is the content of a body in one media type.
type Media struct {
	Schema   *Schema       `json:"schema"`
	Examples Map[*Example] `json:"examples"`
}

// Example is a named example.
type Example struct {
	Ref   string         `json:"$ref"`
	Value jsontext.Value `json:"value"`
}

// Schema is a schema, or a reference to a named one.
type Schema struct {
	Name string `json:"-"` // of a named schema; empty for one that stands where it is used

	Ref                  string       `json:"$ref"`
	Type                 string       `json:"type"`
	Format               string       `json:"format"`
	Description          string       `json:"description"`
	Nullable             bool         `json:"nullable"`
	Enum                 []any        `json:"enum"`
	Required             []string     `json:"required"`
	Properties           Map[*Schema] `json:"properties"`
	AdditionalProperties Additional   `json:"additionalProperties"`
	Items                *Schema      `json:"items"`
	AllOf                []*Schema    `json:"allOf"`
	AnyOf                []*Schema    `json:"anyOf"`
	OneOf                []*Schema    `json:"oneOf"`
	Not                  *Schema      `json:"not"`
	ValuesOf             string       `json:"x-values-of"`
	Minimum              *float64     `json:"minimum"`
	Maximum              *float64     `json:"maximum"`
	MinLength            uint64       `json:"minLength"`
	MaxLength            *uint64      `json:"maxLength"`
	MinItems             uint64       `json:"minItems"`
	MaxItems             *uint64      `json:"maxItems"`
	UniqueItems          bool         `json:"uniqueItems"`
	MinProperties        uint64       `json:"minProperties"`
	MaxProperties        *uint64      `json:"maxProperties"`
	Pattern              string       `json:"pattern"`
	Secret               bool         `json:"x-secret"`

	target *Schema // of a reference
}

// Additional is additionalProperties: a schema, or whether there may be any, or nothing if the document doesn't say.
type Additional struct {
	Allowed *bool
	Schema  *Schema
}

// UnmarshalJSON implements [json.Unmarshaler].
func (a *Additional) UnmarshalJSON(data []byte) error {
	if jsontext.Value(data).Kind() == '{' {
		return json.Unmarshal(data, &a.Schema)
	}
	return json.Unmarshal(data, &a.Allowed)
}

// Parse reads a document in JSON and follows its references. One that leads nowhere is an error.
func Parse(data []byte) (*Document, error) {
	d := &Document{}
	if err := json.Unmarshal(data, &d.raw, jsontext.AllowDuplicateNames(true)); err != nil {
		return nil, fmt.Errorf("the OpenAPI document: %w", err)
	}
	d.Tags, d.Schemas = d.raw.Tags, d.raw.Components.Schemas
	for name, schema := range d.Schemas.All() {
		schema.Name = name
	}
	for path, item := range d.raw.Paths.All() {
		for _, m := range []struct {
			method string
			op     *Operation
		}{{"GET", item.Get}, {"PUT", item.Put}, {"POST", item.Post}, {"DELETE", item.Delete}, {"PATCH", item.Patch}} {
			if m.op != nil {
				m.op.Method, m.op.Path = m.method, path
				m.op.Parameters = append(slices.Clip(item.Parameters), m.op.Parameters...)
				d.Operations = append(d.Operations, m.op)
			}
		}
	}
	return d, d.link()
}

// link replaces or follows the references of the document.
func (d *Document) link() error {
	l := &linker{components: &d.raw.Components.Schemas, linked: map[*Schema]bool{}}
	for _, schema := range d.Schemas.All() {
		l.schema(schema)
	}
	for _, op := range d.Operations {
		for i, p := range op.Parameters {
			op.Parameters[i] = follow(l, p, p.Ref, &d.raw.Components.Parameters, "parameters")
			l.schema(op.Parameters[i].Schema)
		}
		if op.RequestBody != nil {
			op.RequestBody = follow(l, op.RequestBody, op.RequestBody.Ref, &d.raw.Components.RequestBodies, "requestBodies")
			d.linkBody(l, op.RequestBody)
		}
		for status, r := range op.Responses.All() {
			r = follow(l, r, r.Ref, &d.raw.Components.Responses, "responses")
			op.Responses.set(status, r)
			d.linkBody(l, r)
		}
	}
	return l.err
}

func (d *Document) linkBody(l *linker, body *Body) {
	for name, header := range body.Headers.All() {
		header = follow(l, header, header.Ref, &d.raw.Components.Headers, "headers")
		body.Headers.set(name, header)
		l.schema(header.Schema)
	}
	for _, media := range body.Content.All() {
		l.schema(media.Schema)
		for name, example := range media.Examples.All() {
			media.Examples.set(name, follow(l, example, example.Ref, &d.raw.Components.Examples, "examples"))
		}
	}
}

type linker struct {
	components *Map[*Schema]
	linked     map[*Schema]bool
	err        error
}

func (l *linker) schema(s *Schema) {
	if s == nil || l.linked[s] {
		return
	}
	l.linked[s] = true
	if s.Ref != "" {
		s.target = follow(l, s, s.Ref, l.components, "schemas")
	}
	for _, below := range s.children() {
		l.schema(below)
	}
}

// follow returns the component that ref names, or value if it names none.
func follow[T any](l *linker, value T, ref string, components *Map[T], kind string) T {
	if ref == "" {
		return value
	}
	name, ok := strings.CutPrefix(ref, "#/components/"+kind+"/")
	target, found := components.Get(name)
	if !ok || !found {
		if l.err == nil {
			l.err = fmt.Errorf("the OpenAPI document: no component %s", ref)
		}
		return value
	}
	return target
}

// Requests returns the schemas that the operations send.
func (d *Document) Requests() []*Schema { return d.collect((*Operation).Requests) }

// Replies returns the schemas of the successes of the operations.
func (d *Document) Replies() []*Schema { return d.collect((*Operation).Replies) }

func (d *Document) collect(of func(*Operation) []*Schema) []*Schema {
	var all []*Schema
	for _, op := range d.Operations {
		all = append(all, of(op)...)
	}
	return all
}

// Operation returns the operation with an id, or nil.
func (d *Document) Operation(id string) *Operation {
	i := slices.IndexFunc(d.Operations, func(op *Operation) bool { return op.ID == id })
	if i < 0 {
		return nil
	}
	return d.Operations[i]
}
