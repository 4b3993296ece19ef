package ringcentral_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi/kin"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The tests of this file are made from the document: every operation is called with its examples, through the generated
// method, by reflection.

// exchange answers the requests of a client without network and keeps the last one.
type exchange struct {
	status      int
	contentType string
	reply       []byte

	request *http.Request
	body    []byte
}

func (x *exchange) RoundTrip(req *http.Request) (*http.Response, error) {
	resp := &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
		Header: http.Header{"Content-Type": {"application/json"}},
	}
	x.request, x.body = req, nil
	if req.Body != nil {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		x.body = body
	}
	resp.StatusCode, resp.Body = x.status, io.NopCloser(bytes.NewReader(x.reply))
	resp.Header.Set("Content-Type", x.contentType)
	return resp, nil
}

// newExchangeClient returns a client of an exchange, which tries once: its time is real.
func newExchangeClient(t *testing.T, transport http.RoundTripper) *ringcentral.Client {
	t.Helper()
	rc, err := ringcentral.New(ringcentral.AccessToken("test-token"), ringcentral.WithHTTPClient(&http.Client{Transport: transport}),
		ringcentral.WithoutThrottle(), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
	if err != nil {
		t.Fatal(err)
	}
	return rc
}

// documented is an operation of the document with the method that does it.
type documented struct {
	*openapi3.Operation
	described  *openapi.Operation
	path, verb string
	method     reflect.Value
}

func (op documented) success() (status int, r *openapi3.Response) {
	for _, code := range slices.Sorted(slices.Values(op.Responses.Keys())) {
		if _, err := fmt.Sscanf(code, "2%d", &status); err == nil {
			return 200 + status, op.Responses.Value(code).Value
		}
	}
	return 0, nil
}

func (op documented) replyExample() any {
	_, success := op.described.Success()
	return jsonExample(success)
}

// jsonExample is the example of a body, or nil if it is not JSON.
func jsonExample(body *openapi.Body) (value any) {
	media, _ := body.Content.Get("application/json")
	if example, ok := media.Examples.Get("default"); ok && json.Unmarshal(example.Value, &value) != nil {
		panic("an example is not JSON: " + string(example.Value))
	}
	return value
}

// forEachOperation runs a subtest for each operation of the document, against an exchange.
func forEachOperation(t *testing.T, test func(t *testing.T, x *exchange, op documented)) {
	t.Helper()
	n := 0
	for op := range documentOperations(t) {
		n++
		t.Run(op.OperationID, func(t *testing.T) {
			x := &exchange{contentType: "application/json"}
			test(t, x, op.of(t, newExchangeClient(t, x)))
		})
	}
	if want := len(ringcentral.Operations()); n != want {
		t.Errorf("the document has %d operations, the client %d", n, want)
	}
}

// loadDocument returns the operations of the document, without their methods. Nobody changes them.
var loadDocument = sync.OnceValues(func() ([]documented, error) {
	read, err := openapi.Parse(api.OpenAPIJSON)
	if err != nil {
		return nil, err
	}
	doc := kin.Document(read)
	var all []documented
	for _, op := range read.Operations {
		all = append(all, documented{Operation: doc.Paths.Value(op.Path).GetOperation(op.Method), described: op, path: op.Path, verb: op.Method})
	}
	return all, nil
})

func documentOperations(t *testing.T) iter.Seq[documented] {
	t.Helper()
	all, err := loadDocument()
	if err != nil {
		t.Fatal(err)
	}
	return slices.Values(all)
}

// goName is the name of the method that does the operation.
func (op documented) goName() string {
	if op.described.GoName != "" {
		return op.described.GoName
	}
	return strings.ToUpper(op.OperationID[:1]) + op.OperationID[1:]
}

// of returns the operation with the method of rc that does it.
func (op documented) of(t *testing.T, rc *ringcentral.Client) documented {
	t.Helper()
	name := op.goName()
	if op.described.Paging != nil {
		name += "Page"
	}
	if op.method = methodNamed(rc, name); !op.method.IsValid() {
		t.Fatalf("the client has no method %s", name)
	}
	return op
}

// methodNamed finds a method whatever the case of its initialisms.
func methodNamed(rc *ringcentral.Client, name string) reflect.Value {
	value := reflect.ValueOf(rc)
	for method := range value.Type().Methods() {
		if strings.EqualFold(method.Name, name) {
			return value.Method(method.Index)
		}
	}
	return reflect.Value{}
}

// wanted is the request that the examples of an operation ask for.
type wanted struct {
	header http.Header
	path   string
	query  url.Values
	body   any
	form   map[string]any // the fields of a form besides its files
}

// form is the schema of the form that the operation takes, or nil.
func (op documented) form() *openapi3.Schema {
	if op.RequestBody == nil || op.RequestBody.Value.Content["multipart/form-data"] == nil {
		return nil
	}
	return op.RequestBody.Value.Content["multipart/form-data"].Schema.Value
}

// call calls the method with the examples of the document and returns its results.
func (op documented) call(t *testing.T) (want wanted, result any, err error) {
	t.Helper()
	want = wanted{path: op.path, query: url.Values{}, header: http.Header{}}
	params := map[string]any{}
	var ids []string
	for _, p := range op.Parameters {
		value := exampleOf(p.Value)
		if p.Value.In == "path" {
			if p.Value.Name != "accountId" { // which belongs to the client
				ids = append(ids, fmt.Sprint(value))
			}
			want.path = strings.ReplaceAll(want.path, "{"+p.Value.Name+"}", fmt.Sprint(value))
			continue
		}
		params[p.Value.Name] = value
		if p.Value.In == "header" {
			want.header.Set(p.Value.Name, fmt.Sprint(value))
			continue
		}
		if list, ok := value.([]any); ok {
			for _, item := range list {
				want.query.Add(p.Value.Name, fmt.Sprint(item))
			}
		} else {
			want.query.Set(p.Value.Name, fmt.Sprint(value))
		}
	}
	args := []reflect.Value{reflect.ValueOf(t.Context())}
	kind := op.method.Type()
	for i := 1; i < kind.NumIn()-1; i++ {
		arg := reflect.New(kind.In(i))
		switch {
		case kind.In(i).Kind() == reflect.String:
			arg.Elem().SetString(ids[0])
			ids = ids[1:]
		case kind.In(i).Kind() == reflect.Pointer:
			remarshal(t, params, arg.Interface())
		case kind.In(i) == reflect.TypeFor[ringcentral.Upload]():
			arg.Elem().Set(reflect.ValueOf(ringcentral.Upload{ContentType: "image/png", Content: strings.NewReader("PNG")}))
		case op.form() != nil:
			want.form = map[string]any{}
			for name, field := range op.form().Properties {
				if field.Value.Format != "binary" {
					want.form[name] = complete(field.Value, 1)
				}
			}
			remarshal(t, want.form, arg.Interface())
			for field, value := range arg.Elem().Fields() {
				if field.Type == reflect.TypeFor[ringcentral.Upload]() {
					value.Set(reflect.ValueOf(ringcentral.Upload{ContentType: "audio/wav", Content: strings.NewReader("RIFF")}))
				}
			}
		default:
			want.body = jsonExample(op.described.RequestBody)
			remarshal(t, want.body, arg.Interface())
		}
		args = append(args, arg.Elem())
	}
	results := op.method.Call(args)
	err, _ = results[len(results)-1].Interface().(error)
	if len(results) == 2 {
		result = results[0].Interface()
	}
	return want, result, err
}

// exampleOf is the example of a parameter, or a value that its schema allows.
func exampleOf(p *openapi3.Parameter) any {
	schema := p.Schema.Value
	switch {
	case p.Example != nil:
		return p.Example
	case schema.Type.Is("array"):
		item := schema.Items.Value
		if len(item.Enum) > 1 {
			return item.Enum[:2]
		}
		return []any{"one@larkspur.example", "two@larkspur.example"}
	case len(schema.Enum) > 0:
		return schema.Enum[0]
	case schema.Type.Is("integer"):
		return 2.0
	case schema.Type.Is("boolean"):
		return false // sent on purpose
	default:
		return "101"
	}
}

func remarshal(t *testing.T, from, to any) {
	t.Helper()
	data, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(data, to)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// normal is a JSON value without what Go's zero values can't tell from absence, and with numbers as text, since ids come
// in both forms.
func normal(value any) any {
	switch value := value.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, child := range value {
			if child = normal(child); child == nil {
				continue
			}
			if slices.Contains([]string{"password", "hostCode", "participantCode"}, key) {
				child = "(hidden)" // which is how it is written back
			}
			out[key] = child
		}
		if len(out) > 0 {
			return out
		}
	case []any:
		var out []any
		for _, child := range value {
			out = append(out, normal(child))
		}
		if len(out) > 0 {
			return out
		}
	case float64:
		if value != 0 {
			return fmt.Sprint(json.Number(fmt.Sprintf("%.0f", value)))
		}
	case string:
		if value != "" {
			return value
		}
	case bool:
		if value {
			return value
		}
	}
	return nil
}

// canonical is JSON with its properties sorted.
func canonical(t *testing.T, data []byte) string {
	t.Helper()
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	sorted, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(sorted)
}

// normalJSON is the normal form of what value is written as.
func normalJSON(t *testing.T, value any) any {
	t.Helper()
	var out any
	remarshal(t, value, &out)
	return normal(out)
}

func TestRequestsAreTheExamples(t *testing.T) {
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		status, r := op.success()
		x.status = status
		example := op.replyExample()
		if example != nil {
			x.reply, _ = json.Marshal(example)
		} else if len(r.Content) > 0 {
			x.reply, x.contentType = []byte("PNG"), "image/png"
		}
		want, result, err := op.call(t)
		if err != nil {
			t.Fatal(err)
		}
		if x.request.Method != op.verb || x.request.URL.Path != want.path {
			t.Errorf("sent %s %s, want %s %s", x.request.Method, x.request.URL.Path, op.verb, want.path)
		}
		if diff := cmp.Diff(want.query, x.request.URL.Query()); diff != "" {
			t.Errorf("query (-example +sent):\n%s", diff)
		}
		for name := range want.header {
			if got := x.request.Header.Get(name); got != want.header.Get(name) {
				t.Errorf("header %s is %q, want %q", name, got, want.header.Get(name))
			}
		}
		if want.body != nil {
			var sent any
			if err := json.Unmarshal(x.body, &sent); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want.body, sent); diff != "" {
				t.Errorf("body (-example +sent):\n%s", diff)
			}
		}
		if want.form != nil {
			_, params, err := mime.ParseMediaType(x.request.Header.Get("Content-Type"))
			if err != nil {
				t.Fatal(err)
			}
			form, err := multipart.NewReader(bytes.NewReader(x.body), params["boundary"]).ReadForm(1 << 20)
			if err != nil {
				t.Fatal(err)
			}
			for name, value := range want.form {
				if got := form.Value[name]; len(got) != 1 || got[0] != fmt.Sprint(value) {
					t.Errorf("field %s: sent %q, want %v", name, got, value)
				}
			}
			if len(form.Value) != len(want.form) || len(form.File) != 1 {
				t.Errorf("sent the fields %v and the files %v", form.Value, form.File)
			}
		}
		if example != nil {
			if diff := cmp.Diff(normal(example), normalJSON(t, result)); diff != "" {
				t.Errorf("reply (-example +written back):\n%s", diff)
			}
		}
		if file, ok := result.(*ringcentral.Download); ok {
			content, err := io.ReadAll(file.Content)
			if err != nil || string(content) != "PNG" || file.ContentType != "image/png" {
				t.Errorf("got %q, %q, %v", content, file.ContentType, err)
			}
		}
	})
}

// unsetArguments are those of a method that hold nothing but ids.
func unsetArguments(t *testing.T, method reflect.Value) []reflect.Value {
	args := []reflect.Value{reflect.ValueOf(t.Context())}
	for i := 1; i < method.Type().NumIn()-1; i++ {
		arg := reflect.New(method.Type().In(i)).Elem()
		if arg.Kind() == reflect.String {
			arg.SetString("1")
		}
		args = append(args, arg)
	}
	return args
}

func TestUnsetParametersAreNotSent(t *testing.T) {
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		x.status, x.reply = 200, []byte("{}")
		if op.form() != nil {
			t.Skip("a form needs a file")
		}
		op.method.Call(unsetArguments(t, op.method))
		if x.request == nil || x.request.URL.RawQuery != "" {
			t.Errorf("sent %v", x.request)
		}
	})
}

// pageAsked returns page and perPage of a request, from its query or from its body.
func pageAsked(t *testing.T, req *http.Request, paging *ringcentral.OperationPaging) url.Values {
	t.Helper()
	if paging.InBody == "" {
		return req.URL.Query()
	}
	var body map[string]any
	if err := json.NewDecoder(req.Body).Decode(&body); err != nil {
		t.Fatal(err)
	}
	if inner, ok := body[paging.InBody].(map[string]any); ok {
		body = inner
	}
	return url.Values{"page": {fmt.Sprint(body["page"])}, "perPage": {fmt.Sprint(body["perPage"])}}
}

// Every paged operation has an iterator, which yields the records of all pages and asks for the largest pages there are.
func TestEveryListReadsAllPages(t *testing.T) {
	for op := range documentOperations(t) {
		paging := op.described.Paging
		if paging == nil {
			continue
		}
		t.Run(op.OperationID, func(t *testing.T) {
			example := op.replyExample().(map[string]any)
			property := paging.Records
			records := example[property].([]any)
			var asked []string
			rc := newExchangeClient(t, roundTripper(func(req *http.Request) (*http.Response, error) {
				choice := pageAsked(t, req, operationNamed(t, op.OperationID).Paging)
				asked = append(asked, choice.Get("page"))
				if got, want := choice.Get("perPage"), operationNamed(t, op.OperationID).Paging.MaxPerPage; got != fmt.Sprint(want) && got+fmt.Sprint(want) != "0" {
					t.Errorf("asked for pages of %q, want %d", got, want)
				}
				page := maps.Clone(example)
				half := (len(records) + 1) / 2
				if !choice.Has("page") { // all at once
					half = len(records)
				}
				page[property] = map[string][]any{"": records, "1": records[:half], "2": records[half:]}[choice.Get("page")]
				page["paging"] = map[string]any{"page": len(asked), "totalPages": 2, "total": 2, "totalElements": len(records)}
				body, err := json.Marshal(page)
				return &http.Response{
					StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Request: req, Body: io.NopCloser(bytes.NewReader(body)),
				}, err
			}))
			op.method = methodNamed(rc, op.goName())
			var got []any
			for record, err := range op.method.Call(unsetArguments(t, op.method))[0].Seq2() {
				if !err.IsNil() {
					t.Fatal(err)
				}
				got = append(got, normalJSON(t, record.Interface()))
			}
			wantAsked := []string{"1", "2"}
			if paging.Style == "none" {
				wantAsked = []string{""}
			}
			if diff := cmp.Diff(normal(records), any(got)); diff != "" || !slices.Equal(asked, wantAsked) {
				t.Errorf("asked for pages %q, records (-example +yielded):\n%s", asked, diff)
			}
		})
	}
}

// withUnknown returns a reply in which every object has a property that the document doesn't know.
func withUnknown(value any) any {
	switch value := value.(type) {
	case map[string]any:
		out := map[string]any{"propertyOfTheFuture": map[string]any{"nested": []any{1, "two", nil}}}
		for key, child := range value {
			out[key] = withUnknown(child)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, child := range value {
			out[i] = withUnknown(child)
		}
		return out
	}
	return value
}

func TestUnknownPropertiesAreSkipped(t *testing.T) {
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		example := op.replyExample()
		if example == nil {
			t.Skip("the reply is not JSON")
		}
		x.status, _ = op.success()
		x.reply, _ = json.Marshal(withUnknown(example))
		_, result, err := op.call(t)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(normal(example), normalJSON(t, result)); diff != "" {
			t.Errorf("reply (-example +written back):\n%s", diff)
		}
	})
}

// complete is a value that has every property of a schema.
func complete(schema *openapi3.Schema, depth int) any {
	switch {
	case len(schema.Enum) > 0:
		return schema.Enum[0]
	case (schema.Type.Is("object") || schema.Type == nil && len(schema.Properties) > 0) && depth > 0:
		value := map[string]any{}
		for name, property := range schema.Properties {
			value[name] = complete(property.Value, depth-1)
		}
		return value
	case schema.Type.Is("array"):
		return []any{complete(schema.Items.Value, depth-1)}
	case schema.Type.Is("integer"), schema.Type.Is("number"):
		return 7.0
	case schema.Type.Is("boolean"):
		return true
	case schema.Type.Is("object"), schema.Type == nil:
		return nil
	case schema.Format == "date-time":
		return "2026-08-03T09:30:00Z"
	}
	return "text"
}

// TestEveryPropertyIsRead: what a reply may have, a result has.
func TestEveryPropertyIsRead(t *testing.T) {
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		status, r := op.success()
		media := r.Content["application/json"]
		if media == nil {
			t.Skip("the reply is not JSON")
		}
		whole := complete(media.Schema.Value, 8)
		x.status = status
		x.reply, _ = json.Marshal(whole)
		_, result, err := op.call(t)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(normal(whole), normalJSON(t, result)); diff != "" {
			t.Errorf("reply (-sent +written back):\n%s", diff)
		}
	})
}
