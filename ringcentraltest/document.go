package ringcentraltest

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/mail"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// operation is what the document says of one operation.
type operation struct {
	*routers.Route
	id         string
	pattern    string // for an http.ServeMux
	group      string // that throttles it
	scope      string // of the application; empty if any will do
	permission string // of the user; empty if none is documented
	navigation bool   // whether its pages link to each other
	batch      int    // how many ids its last path parameter may have; 0 if one
	success    int    // the status of a success
	file       bool   // whether the reply is a file
	media      bool   // whether the media host serves it, too
	records    string // the property of the reply or of the request that has the records of a list
	paged      bool   // whether a page of a list can be chosen

	deed     deed
	home     string // where it does it
	lastName string // the name of the last id in its path
}

// json is what the document says of the JSON of a reply with some status, or nil if that has none.
func (o *operation) json(status int) *openapi3.MediaType {
	return o.Operation.Responses.Status(status).Value.Content.Get("application/json")
}

// reply is the schema of a success, or nil if it has no JSON.
func (o *operation) reply() *openapi3.Schema {
	if media := o.json(o.success); media != nil {
		return media.Schema.Value
	}
	return nil
}

// example is the document's example of a success, or nil if it has no JSON.
func (o *operation) example() any {
	if media := o.json(o.success); media != nil && media.Examples["default"] != nil {
		return media.Examples["default"].Value.Value
	}
	return nil
}

// document is the document of this module, read once.
var document = sync.OnceValue(func() *openapi3.T {
	doc, err := openapi3.NewLoader().LoadFromData(api.OpenAPIJSON)
	if err != nil {
		panic("ringcentraltest: api/openapi.json: " + err.Error())
	}
	return doc
})

// documented are the operations of the document.
var documented = sync.OnceValue(func() []*operation {
	var all []*operation
	for path, item := range document().Paths.Map() {
		for method, op := range item.Operations() {
			all = append(all, newOperation(path, method, item, op))
		}
	}
	lists := map[string]string{}
	for _, op := range all {
		if op.records != "" {
			lists[below(op.Path)] = op.records
		}
	}
	for _, op := range all {
		op.classify(lists)
	}
	return all
})

func newOperation(path, method string, item *openapi3.PathItem, op *openapi3.Operation) *operation {
	open := *op
	open.Security = &openapi3.SecurityRequirements{} // tokens are checked before
	o := &operation{
		Route: &routers.Route{Spec: document(), Path: path, PathItem: item, Method: method, Operation: &open},
		id:    op.OperationID, pattern: method + " " + path,
	}
	o.group, _ = op.Extensions["x-throttling-group"].(string)
	o.scope, _ = op.Extensions["x-app-permission"].(string)
	o.permission, _ = op.Extensions["x-user-permission"].(string)
	paging, _ := op.Extensions["x-paging"].(object)
	o.records, _ = paging["records"].(string)
	o.navigation, o.paged = paging["style"] == "navigation", o.records != "" && paging["style"] != "none"
	o.media, _ = op.Extensions["x-media-api"].(bool)
	batch, _ := op.Extensions["x-batch"].(object)
	most, _ := batch["max"].(float64)
	o.batch = int(most)
	for _, status := range slices.Sorted(slices.Values(op.Responses.Keys())) {
		if strings.HasPrefix(status, "2") {
			o.success, _ = strconv.Atoi(status)
			content := op.Responses.Value(status).Value.Content
			o.file = len(content) > 0 && content.Get("application/json") == nil
			break
		}
	}
	if names := (&api.Operation{Path: path}).PathParameters(); len(names) > 0 {
		o.lastName = names[len(names)-1]
	}
	return o
}

// property reports whether the document gives a schema a property of this name.
func property(schema, name string) bool {
	return document().Components.Schemas[schema].Value.Properties[name] != nil
}

// only keeps the properties of an object that a schema of the document has.
func only(schema string, o object) object {
	kept := object{}
	for name, value := range o {
		if property(schema, name) {
			kept[name] = value
		}
	}
	return kept
}

var validation = &openapi3filter.Options{
	IncludeResponseStatus: true,
	SkipSettingDefaults:   true,
	SchemaValidationOptions: []openapi3.SchemaValidationOption{
		openapi3.WithStringFormatValidator("email", openapi3.NewCallbackValidator(func(value string) error {
			_, err := mail.ParseAddress(value)
			return err
		})),
	},
}

var replyValidation = slices.Concat(validation.SchemaValidationOptions, []openapi3.SchemaValidationOption{openapi3.VisitAsResponse(), openapi3.FailFast()})

// validateRequest says how a request breaks the document, or returns nil.
func (o *operation) validateRequest(r *http.Request, path map[string]string) (*openapi3filter.RequestValidationInput, error) {
	input := &openapi3filter.RequestValidationInput{Request: r, PathParams: path, Route: o.Route, Options: validation}
	return input, openapi3filter.ValidateRequest(r.Context(), input)
}

// validateReply says how a reply breaks the document, or returns nil.
func (o *operation) validateReply(input *openapi3filter.RequestValidationInput, out *reply) error {
	hash := sha256.New()
	fmt.Fprintf(hash, "%s %d %q ", o.id, out.status, out.contentType)
	hash.Write(out.body)
	same := [sha256.Size]byte(hash.Sum(nil))
	if valid.has(same) {
		return nil
	}
	if !o.keeps(out) {
		header := http.Header{}
		if out.contentType != "" {
			header.Set("Content-Type", out.contentType)
		}
		reply := &openapi3filter.ResponseValidationInput{RequestValidationInput: input, Status: out.status, Header: header, Options: validation}
		reply.SetBodyBytes(out.body)
		if err := openapi3filter.ValidateResponse(input.Request.Context(), reply); err != nil {
			return err
		}
	}
	valid.add(same)
	return nil
}

// keeps reports whether a reply keeps to the document for certain. It looks at the value that the body was made of, which
// takes half as long as reading the body again. The validator takes a value as it was written, nil lists as empty ones;
// types that it doesn't know it refuses.
func (o *operation) keeps(out *reply) bool {
	documented := o.Operation.Responses.Status(out.status)
	if out.value == nil || documented == nil || len(documented.Value.Headers) > 0 {
		return false
	}
	media := documented.Value.Content.Get(out.contentType)
	return media != nil && media.Schema.Value.VisitJSON(out.value, replyValidation...) == nil
}

// valid are the replies that keep to the document. A check takes as long as making a reply, and most tests get the same
// ones again and again.
var valid = replies{known: map[[sha256.Size]byte]bool{}}

const mostReplies = 10_000 // that are remembered

type replies struct {
	mu    sync.RWMutex
	known map[[sha256.Size]byte]bool
}

func (r *replies) has(sum [sha256.Size]byte) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.known[sum]
}

func (r *replies) add(sum [sha256.Size]byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.known) < mostReplies {
		r.known[sum] = true
	}
}
