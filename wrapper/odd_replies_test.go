package ringcentral_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"
)

// TestOneOddValueCostsOnlyItself changes every value of every example reply into what platforms are known to send
// against their own documents, one at a time. The reply must decode, and everything else in it must be there. Schemas
// have a decoder each: outside of make soak, a property is changed in the first reply that has it, and of all the changes
// only every tenth is made.
func TestOneOddValueCostsOnlyItself(t *testing.T) {
	t.Parallel()
	type property struct {
		schema *openapi3.Schema
		name   string
	}
	changed := map[property]string{} // where it was
	different := 0
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		if op.replyExample() == nil {
			t.Skip("no JSON reply")
		}
		var example any
		remarshal(t, op.replyExample(), &example)
		status, r := op.success()
		x.status = status
		changes := 0
		mutate(example, r.Content["application/json"].Schema.Value, "", func(where string, schema *openapi3.Schema, parent map[string]any, key string) {
			changes++
			first, place := property{schema, key}, op.OperationID+where
			if changed[first] == "" {
				changed[first] = place
			}
			if changed[first] == place {
				different++
			}
			if !soaking && (changed[first] != place || different%10 != 0) {
				return
			}
			mutant, err := json.Marshal(example)
			if err != nil {
				t.Fatal(err)
			}
			x.reply = mutant
			_, result, err := op.call(t)
			if err != nil {
				t.Errorf("%s = %v: %v", where, parent[key], err)
				return
			}
			// What the odd value itself became is another matter: compare all the rest.
			odd := parent[key]
			delete(parent, key)
			want := normal(example)
			parent[key] = odd
			if got := without(normalJSON(t, result), where); !reflect.DeepEqual(want, got) { // cmp.Diff takes most of the time
				t.Errorf("%s = %v (-sent +decoded):\n%s", where, odd, cmp.Diff(want, got))
			}
		})
		if changes == 0 {
			t.Error("nothing was changed")
		}
	})
}

// mutate puts each odd value into its place, calls test, and restores what was there.
func mutate(value any, schema *openapi3.Schema, path string, test func(where string, schema *openapi3.Schema, parent map[string]any, key string)) {
	switch value := value.(type) {
	case []any:
		for i, item := range value {
			mutate(item, schema.Items.Value, fmt.Sprintf("%s[%d]", path, i), test)
		}
	case map[string]any:
		value["x-new-property"] = map[string]any{"deep": []any{1.0}}
		test(path+".x-new-property", schema, value, "x-new-property")
		delete(value, "x-new-property")
		for _, key := range slices.Sorted(maps.Keys(value)) {
			property := schema.Properties[key]
			if property == nil {
				continue
			}
			original := value[key]
			for _, odd := range oddValues(original, property) {
				value[key] = odd
				test(path+"."+key, schema, value, key)
			}
			delete(value, key) // a missing one, required or not
			test(path+"."+key, schema, value, key)
			value[key] = original
			mutate(original, property.Value, path+"."+key, test)
		}
	}
}

func oddValues(original any, property *openapi3.SchemaRef) []any {
	odd := []any{nil, map[string]any{"an": "object"}, []any{"a", "list"}} // each of them of another type, mostly
	schema := property.Value
	switch original := original.(type) {
	case string:
		odd = append(odd, "", "https.../not a:%%address")
		if len(schema.Enum) > 0 {
			odd = append(odd, "BrandNewValue")
		}
		if schema.Format == "date-time" {
			odd = append(odd, "2026-08-01T09:30:00", "2026-08-01T09:30:00.000+0000", "2026-08-01", "soon", 17.0)
		}
		odd = append(odd, 401800045008.0, true)
	case bool:
		odd = append(odd, "true", "", "perhaps", 1.0)
	case []any, map[string]any:
		odd = append(odd, "text", 5.0, false)
	case float64:
		odd = append(odd, "5", "", 1.5, 5e9, true)
		if isID(property) {
			odd = append(odd, "401800045008", "main-site")
		}
		if len(schema.Enum) > 0 {
			odd = append(odd, original+1)
		}
	}
	return odd
}

func isID(property *openapi3.SchemaRef) bool {
	return property.Ref == "#/components/schemas/Id" || property.Ref == "#/components/schemas/NumericId"
}

// without removes the value at a path such as ".records[1].contact.email" from a normal form.
func without(value any, path string) any {
	var key string
	var index int
	switch {
	case path == "":
		return nil
	case path[0] == '[':
		if _, err := fmt.Sscanf(path, "[%d]", &index); err != nil {
			return value
		}
		list, ok := value.([]any)
		if !ok || index >= len(list) {
			return value
		}
		list[index] = without(list[index], path[len(fmt.Sprintf("[%d]", index)):])
		return normal(list)
	default:
		end := 1
		for end < len(path) && path[end] != '.' && path[end] != '[' {
			end++
		}
		key = path[1:end]
		object, ok := value.(map[string]any)
		if !ok {
			return value
		}
		if child := without(object[key], path[end:]); child == nil {
			delete(object, key)
		} else {
			object[key] = child
		}
		return normal(object)
	}
}
