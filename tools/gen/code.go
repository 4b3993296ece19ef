package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

const (
	module    = "github.com/ringcentral-account/ringcentral-account-go"
	templates = "spec/codegen/"
	none      = "// (none)\n" // generates nothing; an empty template would not override the built-in one
	fileMark  = "//file: "    // begins a line of a template's output that names the file of the lines after it
)

// imports maps the package names that generated code may use to import paths.
var imports = map[string]string{
	"context":       "context",
	"iter":          "iter",
	"openapi_types": "github.com/oapi-codegen/runtime/types",
	"api":           module + "/api",
	"generated":     module + "/generated",
	"jsonread":      module + "/internal/jsonread",
	"paging":        module + "/internal/paging",
	"secret":        module + "/internal/secret",
	"task":          module + "/internal/task",
	"request":       module + "/internal/request",
	"slices":        "slices",
	"ringcentral":   module + "/wrapper",
}

// packages maps the folders of generated code to package names.
var packages = map[string]string{"generated": "generated", "ringcentraltest": "ringcentraltest", "wrapper": "ringcentral"}

var config = codegen.Configuration{
	PackageName: "ringcentral",
	Generate:    codegen.GenerateOptions{Models: true, Client: true},
	Compatibility: codegen.CompatibilityOptions{
		AlwaysPrefixEnumValues:             true,
		DisableRequiredReadOnlyAsPointer:   true,
		DisableEnumValueConflictResolution: true, // names are prefixed anyway; keep them independent of other enums
	},
	OutputOptions: codegen.OutputOptions{
		UserTemplates: map[string]string{
			"imports.tmpl":               none,
			"typedef.tmpl":               templates + "types.tmpl",
			"additional-properties.tmpl": templates + "additional-properties.tmpl",
			"constants.tmpl":             templates + "constants.tmpl",
			"param-types.tmpl":           templates + "params.tmpl",
			"request-bodies.tmpl":        none,
			"client.tmpl":                templates + "operations.tmpl",
			"client-with-responses.tmpl": templates + "methods.tmpl",
		},
		SkipFmt:                               true, // the output is split into files first
		SkipPrune:                             true,
		NullableType:                          true,
		AdditionalInitialisms:                 []string{"IVR", "SMS"},
		NameNormalizer:                        string(codegen.NameNormalizerFunctionToCamelCaseWithInitialisms),
		PreferSkipOptionalPointer:             true,
		PreferSkipOptionalPointerWithOmitzero: true,
		TypeMapping: &codegen.TypeMapping{
			String: codegen.FormatMapping{Formats: map[string]codegen.SimpleTypeSpec{
				"date-time": {Type: "Time"},
				"email":     {Type: "string"},
				"binary":    {Type: "Upload"},
			}},
		},
	},
}

func makeCode() error {
	forms, err := loadForGo()
	if err != nil {
		return err
	}
	doc, read := forms.goView, forms.merged
	addTemplateFunctions(read)
	config.OutputOptions.ExcludeSchemas = append([]string{"Id", "Error"}, uploads(doc)...) // written by hand
	code, err := codegen.Generate(doc, config)
	if err != nil {
		return err
	}
	decoders, err := makeDecoders(doc, read)
	if err != nil {
		return err
	}
	conversions, err := makeConversions(code, forms.exact)
	if err != nil {
		return err
	}
	files := split(code + decoders + conversions)
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(files)) {
		data, err := complete(name, "", files[name])
		if err == nil {
			err = write(name, data)
		}
		errs = append(errs, err)
	}
	index, err := complete(indexFile, makeIndex(doc, read), "")
	if err == nil {
		err = write(indexFile, index)
	}
	files[indexFile] = "" // not stale
	return errors.Join(append(errs, err, removeStale(files))...)
}

// split returns the parts of generated code by file.
func split(code string) map[string]string {
	files := map[string]string{}
	name := ""
	for line := range strings.Lines(code) {
		if marked, ok := strings.CutPrefix(line, fileMark); ok {
			name = strings.TrimSpace(marked)
		} else if name != "" && line != none {
			files[name] += line
		}
	}
	return files
}

// complete returns a Go file with the given declarations, and with a package comment if there is one.
func complete(name, comment, declarations string) ([]byte, error) {
	declarations = strings.ReplaceAll(declarations, "nullable.Nullable[", "Nullable[") // the name that users know
	var head bytes.Buffer
	fmt.Fprintf(&head, "// Code generated from api/openapi.json by go generate. DO NOT EDIT.\n\n%spackage %s\n\n", comment, packages[path.Dir(name)])
	parsed, err := parser.ParseFile(token.NewFileSet(), name, head.String()+declarations, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	ast.Inspect(parsed, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if of, ok := selector.X.(*ast.Ident); ok && imports[of.Name] != "" {
				used[of.Name] = true
			}
		}
		return true
	})
	if len(used) > 0 {
		head.WriteString("import (\n")
	}
	for _, ours := range []bool{false, true} {
		for _, pkg := range slices.Sorted(maps.Keys(used)) {
			if strings.Contains(imports[pkg], ".") != ours {
				continue
			}
			name := ""
			if path.Base(imports[pkg]) != pkg {
				name = pkg
			}
			fmt.Fprintf(&head, "\t%s %q\n", name, imports[pkg])
		}
		head.WriteString("\n")
	}
	if len(used) > 0 {
		head.WriteString(")\n\n")
	}
	return format.Source(append(head.Bytes(), declarations...))
}

// removeStale deletes generated files that the document no longer produces.
func removeStale(files map[string]string) error {
	var errs []error
	for dir := range packages {
		old, err := filepath.Glob(dir + "/*.gen.go")
		errs = append(errs, err)
		for _, file := range old {
			if _, ok := files[filepath.ToSlash(file)]; !ok {
				errs = append(errs, os.Remove(file))
			}
		}
	}
	return errors.Join(errs...)
}

// forms are the forms of the document that code is made from.
type forms struct {
	goView *openapi3.T       // as the templates need it; see [forGo]
	merged *openapi.Document // as published, but with one name for what is one type in Go
	exact  *openapi.Document // with the exact values of each enum
}

// loadForGo reads the document. The published one stays free of what only Go needs.
func loadForGo() (*forms, error) {
	data, err := os.ReadFile("api/openapi.json")
	if err != nil {
		return nil, err
	}
	// Both forms of ids are one Go type, so they have one name.
	text := strings.ReplaceAll(string(data), "#/components/schemas/NumericId", "#/components/schemas/Id")
	exact, err := openapi.Parse([]byte(text))
	if err != nil {
		return nil, err
	}
	// So are all enums of one concept.
	names := map[string]string{}
	for name, schema := range exact.Schemas.All() {
		if schema.ValuesOf != "" {
			names[name] = schema.ValuesOf
			text = strings.ReplaceAll(text, `"#/components/schemas/`+name+`"`, `"#/components/schemas/`+schema.ValuesOf+`"`)
		}
	}
	merged, err := openapi.Parse([]byte(text))
	if err != nil {
		return nil, err
	}
	doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("api/openapi.json: %w", err)
	}
	delete(doc.Components.Schemas, "NumericId")
	mergeEnums(doc.Components.Schemas, names)
	return &forms{doc, merged, exact}, forGo(doc, merged)
}

// mergeEnums gives the schema of each concept the values of all its enums, and removes the others.
func mergeEnums(schemas openapi3.Schemas, merged map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(merged)) {
		whole := schemas[merged[name]].Value
		for _, value := range schemas[name].Value.Enum {
			if value != nil && !slices.Contains(whole.Enum, value) {
				whole.Enum = append(whole.Enum, value)
			}
		}
		delete(schemas, name)
	}
}
