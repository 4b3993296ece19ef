package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strings"
	"text/template"

	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// conversionFile holds the functions that turn replies into requests.
const conversionFile = "wrapper/conversions.gen.go"

// conversionTestFile lists them for the test that sends everything back.
const conversionTestFile = "ringcentraltest/conversions_gen_test.go"

// conversion is a function that makes a request, or an object in one, from an object of a reply.
type conversion struct {
	Name       string
	From, To   string   // Go types
	List       bool     // whether a request is made from all records of a list
	Statements []string // that set properties of the request body
	Comment    string   // of an exported function
	hasID      bool     // whether the request has the ID of the object
	without    string   // a property of the request that isn't set
	dropped    []string // Go paths of what the reply has and the request lacks
	missing    []string // Go names of what the request has and the reply lacks
}

// goField is a field of a struct in generated code.
type goField struct{ Name, Type, JSON string }

// converter makes conversions. It takes the types of fields from the generated code, so that it need not repeat how they come about.
type converter struct {
	doc         *openapi.Document
	structs     map[string][]goField
	named       map[string]string          // other named types, and what they stand for
	schemas     map[string]*openapi.Schema // by Go type
	conversions map[string]*conversion     // by name
}

// makeConversions writes a function for every pair of a request and the reply that shows what such a request changes.
func makeConversions(code string, doc *openapi.Document) (string, error) {
	c, err := newConverter(code, doc)
	if err != nil {
		return "", err
	}
	var tested []requestPair
	for _, pair := range requestPairs(doc) {
		f, err := c.public(pair)
		if err != nil {
			return "", err
		}
		if f != nil {
			pair.Function = f.Name
			tested = append(tested, pair)
		}
	}
	tmpl, err := template.ParseFiles(templates + "convert.tmpl")
	if err != nil {
		return "", err
	}
	var out strings.Builder
	err = tmpl.Execute(&out, map[string]any{
		"File": fileMark + conversionFile, "TestFile": fileMark + conversionTestFile, "Pairs": tested,
		"Functions": slices.SortedFunc(maps.Values(c.conversions), func(a, b *conversion) int { return cmp.Compare(a.Name, b.Name) }),
	})
	return out.String(), err
}

func newConverter(code string, doc *openapi.Document) (*converter, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), "", "package generated\n"+code, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	c := &converter{doc: doc, structs: map[string][]goField{}, named: map[string]string{}, schemas: map[string]*openapi.Schema{}, conversions: map[string]*conversion{}}
	for name, schema := range doc.Schemas.All() {
		c.schemas[codegen.SchemaNameToTypeName(name)] = schema.Target()
	}
	ast.Inspect(parsed, func(node ast.Node) bool {
		spec, ok := node.(*ast.TypeSpec)
		if !ok {
			return true
		}
		object, ok := spec.Type.(*ast.StructType)
		if !ok {
			c.named[spec.Name.Name] = types.ExprString(spec.Type)
			return false
		}
		fields := []goField{}
		for _, field := range object.Fields.List {
			if field.Tag == nil || len(field.Names) == 0 {
				continue
			}
			name, _, _ := strings.Cut(reflect.StructTag(strings.Trim(field.Tag.Value, "`")).Get("json"), ",")
			fields = append(fields, goField{field.Names[0].Name, strings.ReplaceAll(types.ExprString(field.Type), "nullable.", ""), name})
		}
		c.structs[spec.Name.Name] = fields
		return false
	})
	return c, nil
}

// requestPair is an operation that writes and the reply that shows what it has written.
type requestPair struct {
	Write, Read *openapi.Operation
	Function    string // the name of the conversion
	List        string // the property of the request that holds all records of the list, or empty
	request     *openapi.Schema
	reply       *openapi.Schema // an object, or a record of a list
}

// requestPairs finds the pairs by path: what PUT and PATCH change is read from the same path, or else is a record of the list above it;
// what POST adds to a list is read below the list, or else is a record of it.
func requestPairs(doc *openapi.Document) []requestPair {
	reads, below := map[string]*openapi.Operation{}, map[string]*openapi.Operation{}
	for _, op := range doc.Operations {
		if op.Method == "GET" && op.Task == nil {
			reads[op.Path] = op
			if parent, last := cutLast(op.Path); strings.HasPrefix(last, "{") {
				below[parent] = op
			}
		}
	}
	var pairs []requestPair
	for _, op := range doc.Operations {
		mediaType, request := op.Body()
		if mediaType != "application/json" || request.Target().Type != "object" || op.Method == "DELETE" {
			continue
		}
		parent, last := cutLast(op.Path)
		read, list := reads[op.Path], reads[parent]
		if op.Method == "POST" {
			read, list = below[op.Path], reads[op.Path]
		} else if !strings.HasPrefix(last, "{") {
			list = nil
		}
		pair := requestPair{Write: op, request: request.Target()}
		switch {
		case read != nil && read.Paging == nil:
			pair.Read = read
			pair.reply, _ = read.Reply()
		case read != nil:
			if records, ok := pair.request.Properties.Get(read.Paging.Records); ok && records.Target().Type == "array" {
				pair.Read, pair.reply, pair.List = read, read.Record(), read.Paging.Records
			}
		case list != nil && list.Paging != nil:
			pair.Read, pair.reply = list, list.Record()
		}
		if pair.reply = pair.reply.Target(); pair.reply.Type == "object" && pair.reply.Name != "" {
			pairs = append(pairs, pair)
		}
	}
	return pairs
}

func cutLast(path string) (parent, last string) {
	i := strings.LastIndexByte(path, '/')
	return path[:i], path[i+1:]
}

// public adds the exported function of a pair. Operations that take the same request share it.
func (c *converter) public(pair requestPair) (*conversion, error) {
	from, to := codegen.SchemaNameToTypeName(pair.reply.Name), codegen.SchemaNameToTypeName(pair.request.Name)
	name := "New" + to
	if old := c.conversions[name]; old != nil {
		if old.From != from {
			return nil, fmt.Errorf("%s would be made from %s and from %s", to, old.From, from)
		}
		return old, nil
	}
	f := &conversion{Name: name, From: from, To: to, List: pair.List != ""}
	if parent, last := cutLast(pair.Write.Path); parent != "" && strings.HasPrefix(last, "{") {
		f.without = "id" // the path has it, and a copy goes to another object
	}
	if f.List {
		field := c.field(to, pair.List)
		inner, ok := c.nested(from, strings.TrimPrefix(field.Type, "[]"))
		if !ok {
			return nil, nil
		}
		f.Statements = []string{fmt.Sprintf("body.%s = convertRecords(records, %s)", field.Name, inner.Name)}
		f.dropped = inner.dropped
	} else if err := c.fill(f); err != nil {
		return nil, err
	}
	if len(f.Statements) == 0 { // they only seem to belong together
		return nil, nil
	}
	f.Comment = c.comment(f, pair)
	c.conversions[name] = f
	return f, nil
}

// comment returns the doc comment of an exported function.
func (c *converter) comment(f *conversion, pair requestPair) string {
	source := "reply"
	if f.List {
		source = "the records of a list"
	}
	method := cmp.Or(pair.Write.GoName, codegen.SchemaNameToTypeName(pair.Write.ID))
	paragraphs := []string{
		fmt.Sprintf("%s returns the request that sets what %s shows, for [Client.%s].", f.Name, source, method),
		"Empty strings and objects are omitted, and so are lists that were not in the reply: omitted properties keep their values. " +
			"false and 0 are sent.",
	}
	if len(f.dropped) > 0 {
		paragraphs = append(paragraphs, "Not part of the request: "+strings.Join(f.dropped, ", ")+".")
	}
	if len(f.missing) > 0 {
		paragraphs = append(paragraphs, "Not part of the reply: "+strings.Join(f.missing, ", ")+".")
	}
	for i, paragraph := range paragraphs {
		paragraphs[i] = wrap(paragraph)
	}
	return goComment(strings.Join(paragraphs, "\n\n"))
}

// nested returns the function that converts an object within a reply.
func (c *converter) nested(from, to string) (*conversion, bool) {
	name := lowerFirst(to) + "From" + from
	f := c.conversions[name]
	if f == nil {
		f = &conversion{Name: name, From: from, To: to}
		c.conversions[name] = f // before fill, since types may be recursive
		if err := c.fill(f); err != nil || len(f.Statements) == 0 {
			delete(c.conversions, name)
			return nil, false
		}
	}
	return f, true
}

// drop notes what is lost of an object in a field. What an ID identifies needs no mention.
func (f *conversion) drop(field goField, inner *conversion) {
	if inner.hasID {
		return
	}
	for _, path := range inner.dropped {
		f.dropped = append(f.dropped, field.Name+"."+path)
	}
}

func (c *converter) field(goType, property string) goField {
	fields := c.structs[c.resolve(goType)]
	if i := slices.IndexFunc(fields, func(f goField) bool { return f.JSON == property }); i >= 0 {
		return fields[i]
	}
	return goField{}
}

// resolve follows the names that stand for structs and for api types.
func (c *converter) resolve(goType string) string {
	for c.named[goType] != "" && c.named[goType] != "string" {
		goType = c.named[goType]
	}
	return goType
}

// fill writes the statements of a function.
func (c *converter) fill(f *conversion) error {
	from, to := c.structs[c.resolve(f.From)], c.structs[c.resolve(f.To)]
	if from == nil || to == nil {
		return fmt.Errorf("conversion from %s to %s: not both are structs", f.From, f.To)
	}
	limit := len(to)
	if schema := c.schemas[f.To]; schema != nil && schema.MaxProperties != nil {
		limit = int(*schema.MaxProperties) // the first is the ID, and the others say the same
	}
	for _, field := range to {
		if field.JSON == f.without || len(f.Statements) == limit {
			continue
		}
		source := c.field(f.From, field.JSON)
		if source.Name == "" {
			f.missing = append(f.missing, field.Name)
			continue
		}
		if statement := c.statement(f, field, source); statement != "" {
			f.hasID = f.hasID || field.JSON == "id"
			f.Statements = append(f.Statements, statement)
		} else {
			f.dropped = append(f.dropped, field.Name)
		}
	}
	for _, source := range from {
		if c.field(f.To, source.JSON).Name == "" && source.JSON != "uri" {
			f.dropped = append(f.dropped, source.Name)
		}
	}
	return nil
}

// statement returns the statement that sets a field of the request, or nothing where the types don't go together.
func (c *converter) statement(f *conversion, to, from goField) string {
	source := "reply." + from.Name
	if item, ok := strings.CutPrefix(to.Type, "[]"); ok {
		return c.listStatement(f, to, from, item)
	}
	wrapper, base := "", to.Type
	if inner, ok := strings.CutPrefix(base, "*"); ok {
		wrapper, base = "set", inner
	} else if inner, ok := strings.CutPrefix(base, "Nullable["); ok {
		wrapper, base = "setOrNull", strings.TrimSuffix(inner, "]")
	}
	kind, sourceKind := c.kind(base), c.kind(from.Type)
	value := source
	switch {
	case kind == "" || kind != sourceKind:
		return ""
	case kind == "object":
		inner, ok := c.nested(from.Type, base)
		if !ok {
			return ""
		}
		f.drop(to, inner)
		if wrapper == "" {
			return fmt.Sprintf("body.%s = %s(&%s)", to.Name, inner.Name, source)
		}
		return fmt.Sprintf("body.%s = %sObject(&%s, %s)", to.Name, wrapper, source, inner.Name)
	case base != from.Type:
		value = fmt.Sprintf("%s(%s)", base, source)
	}
	statement := fmt.Sprintf("body.%s = %s", to.Name, value)
	if wrapper != "" {
		statement = fmt.Sprintf("body.%s = %s(%s)", to.Name, wrapper, value)
		if schema := c.property(f.To, to.JSON); wrapper == "set" && (kind == "bool" || kind == "number" && (schema.Minimum == nil || *schema.Minimum <= 0)) {
			statement = fmt.Sprintf("body.%s = new(%s)", to.Name, value)
		}
	}
	if refused := c.refused(f, to.JSON); len(refused) > 0 && kind == "text" {
		statement = fmt.Sprintf("if !slices.Contains([]string{%s}, string(%s)) {\n%s\n}", strings.Join(refused, ", "), source, statement)
	}
	return statement
}

// listStatement is the statement for a list.
func (c *converter) listStatement(f *conversion, to, from goField, item string) string {
	source, ok := strings.CutPrefix(from.Type, "[]")
	kind := c.kind(item)
	switch {
	case !ok || kind == "" || kind != c.kind(source):
		return ""
	case kind == "object":
		inner, ok := c.nested(source, item)
		if !ok {
			return ""
		}
		f.drop(to, inner)
		return fmt.Sprintf("body.%s = convertAll(reply.%s, %s)", to.Name, from.Name, inner.Name)
	case item == source:
		return fmt.Sprintf("body.%s = slices.Clone(reply.%s)", to.Name, from.Name)
	}
	return fmt.Sprintf("body.%s = convertAll(reply.%s, func(v *%s) %s { return %s(*v) })", to.Name, from.Name, source, item, item)
}

// kind classifies a Go type.
func (c *converter) kind(goType string) string {
	resolved := c.resolve(goType)
	switch {
	case resolved == "string" || c.named[resolved] == "string" || resolved == "ID" || resolved == "api.ID":
		return "text"
	case resolved == "bool":
		return "bool"
	case slices.Contains([]string{"int32", "int64", "float64", "float32", "int"}, resolved):
		return "number"
	case resolved == "Time":
		return "time"
	case c.structs[resolved] != nil:
		return "object"
	}
	return ""
}

func (c *converter) property(goType, name string) *openapi.Schema {
	schema := c.schemas[goType]
	if schema == nil {
		schema = c.schemas[c.resolve(goType)]
	}
	property, _ := schema.Target().Properties.Get(name)
	return property.Target()
}

// refused returns the documented values of a property of a reply that a request can't have, quoted.
func (c *converter) refused(f *conversion, name string) []string {
	accepted := c.property(f.To, name).Texts()
	var refused []string
	for _, value := range c.property(f.From, name).Texts() {
		if len(accepted) > 0 && !slices.Contains(accepted, value) {
			refused = append(refused, fmt.Sprintf("%q", value))
		}
	}
	return refused
}
