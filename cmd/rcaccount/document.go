package main

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// document is what the commands read of the OpenAPI document. It is decoded into these few fields instead of with an
// OpenAPI library because every start of the program waits for it.
type document struct {
	Paths      map[string]map[string]*operation `json:"paths"`
	Components struct {
		Parameters map[string]*parameter `json:"parameters"`
		Schemas    map[string]*schema    `json:"schemas"`
	} `json:"components"`

	operations map[string]*operation
}

type operation struct {
	ID          string              `json:"operationId"`
	Description string              `json:"description"`
	Parameters  []*parameter        `json:"parameters"`
	RequestBody *content            `json:"requestBody"`
	Responses   map[string]*content `json:"responses"`
	Paging      *struct {
		Records string `json:"records"`
	} `json:"x-paging"`

	*ringcentral.Operation `json:"-"`
}

type content struct {
	Content map[string]struct {
		Schema *schema `json:"schema"`
	} `json:"content"`
}

type parameter struct {
	Ref         string  `json:"$ref"`
	Name        string  `json:"name"`
	In          string  `json:"in"`
	Description string  `json:"description"`
	Schema      *schema `json:"schema"`
}

type schema struct {
	Ref         string             `json:"$ref"`
	Type        string             `json:"type"`
	Format      string             `json:"format"`
	Description string             `json:"description"`
	Enum        []any              `json:"enum"`
	Items       *schema            `json:"items"`
	Properties  map[string]*schema `json:"properties"`
	Secret      bool               `json:"x-secret"`
}

// theDocument is the document that is built into the program.
var theDocument = sync.OnceValue(func() *document {
	d := &document{operations: map[string]*operation{}}
	if err := json.Unmarshal(api.OpenAPIJSON, d); err != nil {
		panic("the embedded document: " + err.Error())
	}
	for _, methods := range d.Paths {
		for _, op := range methods {
			d.operations[op.ID] = op
		}
	}
	for _, known := range ringcentral.Operations() {
		op := d.operations[known.ID]
		op.Operation = known
		for i, p := range op.Parameters {
			if name, ok := strings.CutPrefix(p.Ref, "#/components/parameters/"); ok {
				op.Parameters[i] = d.Components.Parameters[name]
			}
		}
	}
	return d
})

// operationNamed returns an operation that must exist.
func operationNamed(id string) *operation {
	op := theDocument().operations[id]
	if op == nil {
		panic("no operation " + id)
	}
	return op
}

// resolve follows a reference. It never returns nil.
func (s *schema) resolve() *schema {
	for s != nil && s.Ref != "" {
		s = theDocument().Components.Schemas[strings.TrimPrefix(s.Ref, "#/components/schemas/")]
	}
	if s == nil {
		return &schema{}
	}
	return s
}

// enum returns the values that a string may have; none if any.
func (s *schema) enum() []string {
	var values []string
	for _, value := range s.resolve().Enum {
		if text, ok := value.(string); ok {
			values = append(values, text)
		}
	}
	return values
}

// at returns the schema of a property, such as "contact.email", or nil.
func (s *schema) at(path string) *schema {
	for name := range strings.SplitSeq(path, ".") {
		s = s.resolve().Properties[name]
		if s == nil {
			return nil
		}
	}
	return s
}

// secret reports whether the value must not be shown.
func (s *schema) secret() bool {
	return s != nil && (s.Secret || s.resolve().Secret || s.resolve().Format == "password")
}

// leaves returns the paths of all properties that are no objects, down to a depth.
func (s *schema) leaves(depth int) []string {
	var paths []string
	properties := s.resolve().Properties
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		property := properties[name].resolve()
		if property.Properties == nil {
			paths = append(paths, name)
		} else if depth > 1 {
			for _, below := range property.leaves(depth - 1) {
				paths = append(paths, name+"."+below)
			}
		}
	}
	return paths
}

// body returns the type and the schema of what is sent, or nil.
func (op *operation) body() (contentType string, body *schema) {
	if op.RequestBody != nil {
		for contentType, body := range op.RequestBody.Content {
			return contentType, body.Schema
		}
	}
	return "", nil
}

// reply returns the schema of the JSON that a success brings, or nil. file reports whether it brings something else.
func (op *operation) reply() (reply *schema, file bool) {
	for status, response := range op.Responses {
		if status[0] != '2' {
			continue
		}
		for contentType, body := range response.Content {
			if contentType == "application/json" {
				return body.Schema, false
			}
			file = true
		}
	}
	return nil, file
}

// record returns the schema of what one row of the output is: an item of the list that the reply is, or the reply.
func (op *operation) record() *schema {
	reply, _ := op.reply()
	if records := reply.resolve().Properties["records"]; records != nil && records.resolve().Items != nil {
		return records.resolve().Items
	}
	return reply
}

// writes reports whether the operation changes anything. The number parser posts, and only reads.
func (op *operation) writes() bool {
	return op.Method != "GET" && !strings.HasPrefix(op.ID, "parsePhoneNumber")
}
