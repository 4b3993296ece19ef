package ringcentraltest_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi/kin"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// TestDocumentIsWhatTheLoaderReads compares everything that validates with what the loader of kin-openapi reads, so that no
// keyword is lost because package kin doesn't know it.
func TestDocumentIsWhatTheLoaderReads(t *testing.T) {
	if ringcentraltest.Soak(0, 1) == 0 {
		t.Skip("the loader takes seconds with the race detector: make soak")
	}
	loaded, err := openapi3.NewLoader().LoadFromData(api.OpenAPIJSON)
	if err != nil {
		t.Fatal(err)
	}
	read, err := openapi.Parse(api.OpenAPIJSON)
	if err != nil {
		t.Fatal(err)
	}
	want, got := parts(loaded), parts(kin.Document(read))
	for name := range got {
		if want[name] == nil {
			t.Errorf("%s is not in the document", name)
		}
	}
	for name, part := range want {
		if diff := cmp.Diff(validating(t, part), validating(t, got[name])); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// parts returns the named schemas and the parts of operations, with the references to all but schemas followed.
func parts(doc *openapi3.T) map[string]any {
	parts := map[string]any{}
	for name, schema := range doc.Components.Schemas {
		parts[name] = schema.Value
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			at := method + " " + path + " "
			parts[at] = op.OperationID
			for _, p := range slices.Concat(item.Parameters, op.Parameters) {
				parts[at+p.Value.Name] = p.Value
			}
			if op.RequestBody != nil {
				parts[at+"body"] = op.RequestBody.Value
			}
			for status, response := range op.Responses.Map() {
				parts[at+status] = response.Value.Content
				for name, header := range response.Value.Headers {
					parts[at+status+" "+name] = header.Value
				}
			}
		}
	}
	return parts
}

// validating returns a part as JSON, without what doesn't validate.
func validating(t *testing.T, part any) any {
	t.Helper()
	text, err := json.Marshal(part)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	strip(value, false)
	return value
}

// strip removes annotations from value; named says that its keys are names of the document's own.
func strip(value any, named bool) {
	switch value := value.(type) {
	case map[string]any:
		for key, below := range value {
			if !named && (strings.HasPrefix(key, "x-") || slices.Contains([]string{"description", "default", "deprecated", "examples"}, key)) {
				delete(value, key)
				continue
			}
			strip(below, key == "properties" && !named)
		}
	case []any:
		for _, below := range value {
			strip(below, false)
		}
	}
}
