package main

import (
	"errors"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
	"go.yaml.in/yaml/v3"
)

const (
	module    = "github.com/ringcentral-account/ringcentral-account-go"
	templates = "spec/codegen/"
	none      = "// (none)\n" // emits nothing: an empty template would not override the built-in one
)

// output is one generated file.
type output struct {
	file string
	cfg  codegen.Configuration
}

// outputs lists the generated Go files. The document is split by tag in wrapper/, so that each file is one resource.
func outputs(tags []string) []output {
	generated := func(file string, what codegen.GenerateOptions, user map[string]string) output {
		cfg := config("generated", what, user)
		cfg.AdditionalImports = []codegen.AdditionalImport{{Package: module + "/api"}}
		return output{"generated/" + file, cfg}
	}
	wrapper := func(file string, what codegen.GenerateOptions, user map[string]string) output {
		cfg := config("ringcentral", what, user)
		cfg.AdditionalImports = []codegen.AdditionalImport{
			{Package: module + "/api"}, {Package: module + "/generated"}, {Package: "iter"}, {Package: "slices"},
		}
		return output{"wrapper/" + file, cfg}
	}
	models, client := codegen.GenerateOptions{Models: true}, codegen.GenerateOptions{Client: true}
	aliases := wrapper("types.gen.go", models, map[string]string{
		"typedef.tmpl":        templates + "alias.tmpl",
		"constants.tmpl":      templates + "alias-constants.tmpl",
		"param-types.tmpl":    templates + "alias-params.tmpl",
		"request-bodies.tmpl": none,
	})
	aliases.cfg.OutputOptions.ExcludeSchemas = []string{"Id", "Error"} // hand-written there
	all := []output{
		generated("types.gen.go", models, map[string]string{}),
		generated("client.gen.go", client, map[string]string{"client-with-responses.tmpl": none}),
		generated("operations.gen.go", client, map[string]string{
			"client.tmpl":                none,
			"client-with-responses.tmpl": templates + "operations.tmpl",
		}),
		aliases,
	}
	stubs := config("ringcentraltest", codegen.GenerateOptions{StdHTTPServer: true}, map[string]string{
		"stdhttp/std-http-interface.tmpl":  templates + "stubs.tmpl",
		"stdhttp/std-http-middleware.tmpl": none,
		"stdhttp/std-http-handler.tmpl":    none,
	})
	all = append(all, output{"ringcentraltest/operations.gen.go", stubs})
	for _, tag := range tags {
		methods := wrapper(resource(tag)+".gen.go", client, map[string]string{
			"client.tmpl":                none,
			"client-with-responses.tmpl": templates + "methods.tmpl",
		})
		methods.cfg.OutputOptions.IncludeTags = []string{tag}
		all = append(all, methods)
	}
	return all
}

func config(pkg string, what codegen.GenerateOptions, user map[string]string) codegen.Configuration {
	user["imports.tmpl"] = templates + "imports.tmpl"
	return codegen.Configuration{
		PackageName: pkg,
		Generate:    what,
		Compatibility: codegen.CompatibilityOptions{
			AlwaysPrefixEnumValues:             true,
			DisableRequiredReadOnlyAsPointer:   true,
			DisableEnumValueConflictResolution: true, // names are prefixed anyway; keep them independent of other enums
		},
		OutputOptions: codegen.OutputOptions{
			UserTemplates:                         user,
			SkipPrune:                             true,
			NullableType:                          true,
			NameNormalizer:                        string(codegen.NameNormalizerFunctionToCamelCaseWithInitialisms),
			PreferSkipOptionalPointer:             true,
			PreferSkipOptionalPointerWithOmitzero: true,
			TypeMapping: &codegen.TypeMapping{
				String: codegen.FormatMapping{Formats: map[string]codegen.SimpleTypeSpec{
					"date-time": {Type: "api.Time", Import: module + "/api"},
					"email":     {Type: "string"},
				}},
			},
		},
	}
}

// resource is the file name of a tag: "Phone Numbers" becomes "phone_numbers".
func resource(tag string) string { return strings.ReplaceAll(strings.ToLower(tag), " ", "_") }

func makeCode() error {
	doc, err := os.ReadFile("api/openapi.json")
	if err != nil {
		return err
	}
	order, err := propertyOrder(doc)
	if err != nil {
		return err
	}
	first, err := loadForGo(doc, order)
	if err != nil {
		return err
	}
	var tags []string
	for _, tag := range first.Tags {
		tags = append(tags, tag.Name)
	}
	addTemplateFunctions()
	made := map[string]bool{}
	for _, out := range outputs(tags) {
		// A fresh copy for each file: the generator filters and renames in place.
		spec, err := loadForGo(doc, order)
		if err != nil {
			return err
		}
		code, err := codegen.Generate(spec, out.cfg)
		if err != nil {
			return fmt.Errorf("%s: %w", out.file, err)
		}
		formatted, err := format.Source([]byte(strings.ReplaceAll(code, none, "")))
		if err != nil {
			return fmt.Errorf("%s: %w", out.file, err)
		}
		if err := write(out.file, formatted); err != nil {
			return err
		}
		made[out.file] = true
	}
	decoders, err := makeDecoders(first)
	if err != nil {
		return fmt.Errorf("%s: %w", decodeFile, err)
	}
	made[decodeFile] = true
	return errors.Join(write(decodeFile, decoders), removeStale(made))
}

// removeStale deletes generated files that no longer come out of the document.
func removeStale(made map[string]bool) error {
	var errs []error
	for _, dir := range []string{"generated", "ringcentraltest", "wrapper"} {
		files, err := filepath.Glob(dir + "/*.gen.go")
		errs = append(errs, err)
		for _, file := range files {
			if !made[filepath.ToSlash(file)] {
				errs = append(errs, os.Remove(file))
			}
		}
	}
	return errors.Join(errs...)
}

// loadForGo reads the document in the form that the templates want. The published document stays free of what only Go
// needs; see [forGo].
func loadForGo(data []byte, order map[string][]string) (*openapi3.T, error) {
	// Both forms of id are one Go type, so they should have one name.
	text := strings.ReplaceAll(string(data), "#/components/schemas/NumericId", "#/components/schemas/Id")
	doc, err := openapi3.NewLoader().LoadFromData([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("api/openapi.json: %w", err)
	}
	delete(doc.Components.Schemas, "NumericId")
	return doc, forGo(doc, order)
}

// propertyOrder returns the names of each schema's properties in the order of the document, which the loader forgets.
func propertyOrder(data []byte) (map[string][]string, error) {
	var root yaml.Node // JSON is YAML
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, fmt.Errorf("api/openapi.json: %w", err)
	}
	order := map[string][]string{}
	schemas := lookup(lookup(root.Content[0], "components"), "schemas")
	for i := 0; i < len(schemas.Content); i += 2 {
		properties := lookup(schemas.Content[i+1], "properties")
		for j := 0; properties != nil && j < len(properties.Content); j += 2 {
			name := schemas.Content[i].Value
			order[name] = append(order[name], properties.Content[j].Value)
		}
	}
	return order, nil
}
