package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// object is a mapping of a document. Documents are not validated: the public one breaks the rules
// of OpenAPI in places, and a strict loader would refuse all of it.
type object = map[string]any

// document is an OpenAPI document, reduced to paths and components.
type document struct {
	name string // where it came from
	root object
}

// methods are the keys of a path item that hold operations.
var methods = []string{"get", "put", "post", "delete", "options", "head", "patch", "trace"}

// operation is an operation of a document, with the parameters of its path item.
type operation struct {
	id, method, path string
	fields           object
	shared           []any // parameters of the path item
}

// load reads a document from a file or a URL.
func load(name string) (*document, error) {
	data, err := read(name)
	if err != nil {
		return nil, err
	}
	return parse(name, data)
}

func read(name string) ([]byte, error) {
	if !strings.HasPrefix(name, "https://") && !strings.HasPrefix(name, "http://") {
		return os.ReadFile(name)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, name, http.NoBody)
	if err != nil {
		return nil, err
	}
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", name, reply.Status)
	}
	data, err := io.ReadAll(reply.Body)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return data, nil
}

// parse reads a document in YAML, and so in JSON.
func parse(name string, data []byte) (*document, error) {
	var root any
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	d := &document{name: name, root: asObject(withTextKeys(root))}
	if len(asObject(d.root["paths"])) == 0 {
		return nil, fmt.Errorf("%s: no paths: is it an OpenAPI document?", name)
	}
	return d, nil
}

// withTextKeys makes every key a string: without quotes, the status 200 is a number.
func withTextKeys(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			value[key] = withTextKeys(member)
		}
		return value
	case map[any]any:
		text := make(object, len(value))
		for key, member := range value {
			text[fmt.Sprint(key)] = withTextKeys(member)
		}
		return text
	case []any:
		for i, member := range value {
			value[i] = withTextKeys(member)
		}
		return value
	default:
		return value
	}
}

// operations returns the operations in the order of their paths and methods. One without an operationId is named after
// them, so that it is not overlooked.
func (d *document) operations() []operation {
	var all []operation
	paths := asObject(d.root["paths"])
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		item := d.resolve(paths[path])
		for _, method := range methods {
			fields, ok := item[method].(object)
			if !ok {
				continue
			}
			id := text(fields["operationId"])
			if id == none {
				id = method + " " + path
			}
			all = append(all, operation{id, method, path, fields, asList(item["parameters"])})
		}
	}
	return all
}

// resolve follows the references of a value until there is an object. A reference that leads nowhere, or in a circle,
// is returned as it is: the comparison shows it, and all the rest is still compared.
func (d *document) resolve(value any) object {
	fields := asObject(value)
	for followed := map[string]bool{}; ; {
		ref, ok := fields["$ref"].(string)
		if !ok || followed[ref] {
			return fields
		}
		followed[ref] = true
		target, ok := d.lookup(ref)
		if !ok {
			return fields
		}
		fields = target
	}
}

// lookup finds what a reference within the document points to.
func (d *document) lookup(ref string) (object, bool) {
	pointer, ok := strings.CutPrefix(ref, "#/")
	if !ok {
		return nil, false
	}
	at := d.root
	for key := range strings.SplitSeq(pointer, "/") {
		key = strings.NewReplacer("~1", "/", "~0", "~").Replace(key)
		next, ok := at[key].(object)
		if !ok {
			return nil, false
		}
		at = next
	}
	return at, true
}

// asObject returns value if it is a mapping, or else an empty one.
func asObject(value any) object {
	fields, _ := value.(object)
	return fields
}

// asList returns value if it is a sequence, or else an empty one.
func asList(value any) []any {
	list, _ := value.([]any)
	return list
}

// none is printed for a keyword that a document doesn't have.
const none = "(none)"

// text formats a value for comparing and printing. The order of lists doesn't matter.
func text(value any) string {
	list, ok := value.([]any)
	switch {
	case value == nil || ok && len(list) == 0:
		return none
	case !ok:
		return fmt.Sprint(value)
	}
	parts := make([]string, len(list))
	for i, member := range list {
		parts[i] = text(member)
	}
	slices.Sort(parts)
	return strings.Join(parts, "|")
}

// setting is like text, for a keyword that is false by default: false is the same as absent.
func setting(value any) string {
	if value == false {
		return none
	}
	return text(value)
}
