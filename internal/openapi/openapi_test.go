package openapi_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

const small = `{
  "paths": {
    "/z/{id}": {
      "parameters": [{"$ref": "#/components/parameters/Id"}],
      "get": {"operationId": "readZ", "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Z"}}}}, "404": {"$ref": "#/components/responses/Gone"}}}
    },
    "/a": {"post": {"operationId": "createA", "x-paging": {"records": "list"},
      "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}, "examples": {"default": {"$ref": "#/components/examples/One"}}}}},
      "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Z"}}}}}}}
  },
  "components": {
    "parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "string"}}},
    "responses": {"Gone": {"content": {}}},
    "examples": {"One": {"value": {"x": 1}}},
    "schemas": {
      "Z": {"type": "object", "properties": {
        "z": {"type": "string"}, "a": {"$ref": "#/components/schemas/A"}, "list": {"type": "array", "items": {"$ref": "#/components/schemas/Color"}}, "again": {"$ref": "#/components/schemas/Z"}
      }},
      "A": {"type": "object", "properties": {"pin": {"type": "string", "format": "password"}}, "additionalProperties": {"type": "integer"}},
      "Color": {"type": "string", "enum": ["Red", "Blue", 3]}
    }
  }
}`

func parse(t *testing.T) *openapi.Document {
	t.Helper()
	d, err := openapi.Parse([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestOrderAndReferences(t *testing.T) {
	d := parse(t)
	if len(d.Operations) != 2 || d.Operations[0].ID != "readZ" || d.Operations[0].Path != "/z/{id}" || d.Operations[0].Method != "GET" {
		t.Fatalf("got %+v", d.Operations)
	}
	read, create := d.Operation("readZ"), d.Operation("createA")
	if len(read.Parameters) != 1 || read.Parameters[0].Name != "id" || read.Parameters[0].Schema.Type != "string" {
		t.Errorf("parameters: got %+v", read.Parameters)
	}
	reply, file := read.Reply()
	var order []string
	for name := range reply.Target().Properties.All() {
		order = append(order, name)
	}
	if file || strings.Join(order, " ") != "z a list again" {
		t.Errorf("reply: got %q, %t", order, file)
	}
	if s := reply.At("a.pin"); !s.IsSecret() || reply.At("a.nothing") != nil || reply.At("nothing.pin") != nil {
		t.Errorf("a.pin: got %+v", s)
	}
	if got := reply.Leaves(2); !slices.Equal(got, []string{"a.pin", "again.list", "again.z", "list", "z"}) {
		t.Errorf("Leaves: got %q", got)
	}
	if got := create.Record().Texts(); !slices.Equal(got, []string{"Red", "Blue"}) {
		t.Errorf("Record: got %q", got)
	}
	mediaType, body := create.Body()
	if mediaType != "application/json" || body.Target().Name != "A" || body.Target().AdditionalProperties.Schema.Type != "integer" {
		t.Errorf("Body: got %q, %+v", mediaType, body.Target())
	}
	media, _ := create.RequestBody.Content.Get("application/json")
	if example, _ := media.Examples.Get("default"); string(example.Value) != `{"x": 1}` {
		t.Errorf("example: got %s", example.Value)
	}
}

func TestWalkReachesEverySchemaOnce(t *testing.T) {
	d := parse(t)
	var names []string
	for s := range openapi.Walk(d.Operation("readZ").Replies()...) {
		names = append(names, s.Name+":"+s.Type)
	}
	if got := strings.Join(names, " "); got != "Z:object :string A:object :string :integer :array Color:string" {
		t.Errorf("got %s", got)
	}
	for s := range openapi.Walk(d.Operation("readZ").Replies()...) {
		if s.Name != "Z" {
			t.Errorf("went on after the end: %+v", s)
		}
		break
	}
	n := 0
	for range d.Operation("readZ").Replies()[0].Target().Inline() {
		n++
	}
	if n != 3 { // itself, z and list
		t.Errorf("%d inline schemas", n)
	}
}

func TestNames(t *testing.T) {
	d := parse(t)
	sorted := func(names map[string]bool) string { return strings.Join(slices.Sorted(maps.Keys(names)), " ") }
	if got := sorted(openapi.Names(d.Requests()...)); got != "A" {
		t.Errorf("requests reach %s", got)
	}
	if got := sorted(openapi.Names(d.Replies()...)); got != "A Color Z" {
		t.Errorf("replies reach %s", got)
	}
}

func TestSmallThings(t *testing.T) {
	d := parse(t)
	read, create := d.Operation("readZ"), d.Operation("createA")
	if d.Operation("nothing") != nil {
		t.Error("an operation that is not there was found")
	}
	if mediaType, body := read.Body(); mediaType != "" || body != nil || len(read.Requests()) != 0 || len(create.Requests()) != 1 {
		t.Errorf("readZ takes a body: %q, %v", mediaType, body)
	}
	if record := read.Record(); record.Target().Name != "Z" {
		t.Errorf("the record of readZ is %+v", record.Target())
	}
	var missing *openapi.Schema
	if s := missing.Target(); s == nil || s.Type != "" || missing.At("x") != nil {
		t.Errorf("the target of nothing is %+v", s)
	}
	empty := &openapi.Operation{}
	if status, body := empty.Success(); status != "" || body != nil {
		t.Errorf("an operation without replies succeeds with %q", status)
	}
	if schema, file := empty.Reply(); schema != nil || file {
		t.Errorf("an operation without replies answers with %v, %t", schema, file)
	}
	if o := openapi.Object("a", "b"); o.At("b") == nil || o.At("c") != nil {
		t.Errorf("Object: got %+v", o)
	}
	var twice openapi.Map[int]
	if err := json.Unmarshal([]byte(`{"a": 1, "b": 2, "a": 3}`), &twice, jsontext.AllowDuplicateNames(true)); err != nil || twice.Len() != 2 {
		t.Errorf("duplicate names: got %+v, %v", twice, err)
	}
	for _, text := range []string{`[1]`, `null`} {
		var m openapi.Map[int]
		if err := json.Unmarshal([]byte(text), &m); err != nil || m.Len() != 0 {
			t.Errorf("%s: got %+v, %v", text, m, err)
		}
	}
	for _, text := range []string{`{"a"`, `{"a": "x"}`, `{1: 2}`} {
		var m openapi.Map[int]
		if err := json.Unmarshal([]byte(text), &m); err == nil {
			t.Errorf("%s: got %+v", text, m)
		}
	}
}

func TestBrokenDocuments(t *testing.T) {
	for _, text := range []string{`{`, `[]`, strings.Replace(small, "schemas/Z", "schemas/Missing", 1), strings.Replace(small, "parameters/Id", "parameters/Missing", 1)} {
		if _, err := openapi.Parse([]byte(text)); err == nil {
			t.Errorf("%.20s: no error", text)
		}
	}
}

// TestOurDocument: the order is that of the text, and every operation is there.
func TestOurDocument(t *testing.T) {
	d, err := openapi.Parse(api.OpenAPIJSON)
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Count(string(api.OpenAPIJSON), `"operationId": `); len(d.Operations) != want {
		t.Errorf("%d operations, want %d", len(d.Operations), want)
	}
	at := 0
	for path := range strings.SplitSeq(string(api.OpenAPIJSON), "\n") {
		if at < len(d.Operations) && strings.HasPrefix(path, `    "`+d.Operations[at].Path+`": `) {
			for p := d.Operations[at].Path; at < len(d.Operations) && d.Operations[at].Path == p; {
				at++
			}
		}
	}
	if at != len(d.Operations) {
		t.Errorf("%s is not where the document has it", d.Operations[at].Path)
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := openapi.Parse(api.OpenAPIJSON); err != nil {
			b.Fatal(err)
		}
	}
}
