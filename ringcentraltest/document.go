package ringcentraltest

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/mail"
	"slices"
	"strconv"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi/kin"
)

// operation is an operation of the document.
type operation struct {
	*routers.Route
	id         string
	pattern    string         // for an http.ServeMux
	group      string         // the throttling group
	scope      string         // the app scope that it requires; empty if none
	permission string         // the user permission that it requires; empty if none is documented
	navigation bool           // whether its pages link to each other
	batch      int            // the maximum number of ids in its last path parameter; 0 if it takes only one
	success    int            // the status of a successful reply
	file       bool           // whether the reply is a file
	media      bool           // whether the media host serves it as well
	records    string         // the property of the reply, or of the request, that holds the records of a list
	paged      bool           // whether the list has pages
	example    jsontext.Value // the document's example of a successful reply; nil if that is not JSON

	action    action
	placePath string // the path of the place that it is about
	lastName  string // the name of the last id in its path
}

// json is the JSON body that the document describes for a status, or nil if there is none.
func (o *operation) json(status int) *openapi3.MediaType {
	return o.Operation.Responses.Status(status).Value.Content.Get("application/json")
}

// reply is the schema of a successful reply, or nil if that is not JSON.
func (o *operation) reply() *openapi3.Schema {
	if media := o.json(o.success); media != nil {
		return media.Schema.Value
	}
	return nil
}

// document is the OpenAPI document of this module, read once, and the same for the validator.
var document = sync.OnceValues(func() (*openapi.Document, *openapi3.T) {
	doc, err := openapi.Parse(api.OpenAPIJSON)
	if err != nil {
		panic("ringcentraltest: api/openapi.json: " + err.Error())
	}
	return doc, kin.Document(doc)
})

// documented returns the operations of the document.
var documented = sync.OnceValue(func() []*operation {
	var all []*operation
	lists := map[string]string{}
	doc, _ := document()
	for _, described := range doc.Operations {
		op := newOperation(described)
		if op.records != "" {
			lists[below(op.Path)] = op.records
		}
		all = append(all, op)
	}
	for _, op := range all {
		op.classify(lists)
	}
	return all
})

func newOperation(op *openapi.Operation) *operation {
	_, spec := document()
	item := spec.Paths.Value(op.Path)
	o := &operation{
		Route: &routers.Route{Spec: spec, Path: op.Path, PathItem: item, Method: op.Method, Operation: item.GetOperation(op.Method)},
		id:    op.ID, pattern: op.Method + " " + op.Path, group: op.Group, scope: op.AppPermission, permission: op.UserPermission, media: op.MediaAPI,
	}
	if op.Paging != nil {
		o.records, o.navigation, o.paged = op.Paging.Records, op.Paging.Style == "navigation", op.Paging.Style != "none"
	}
	if op.Batch != nil {
		o.batch = op.Batch.Max
	}
	status, success := op.Success()
	o.success, _ = strconv.Atoi(status)
	_, o.file = op.Reply()
	media, _ := success.Content.Get("application/json")
	if example, ok := media.Examples.Get("default"); ok {
		o.example = example.Value
	}
	if names := (&api.Operation{Path: op.Path}).PathParameters(); len(names) > 0 {
		o.lastName = names[len(names)-1]
	}
	return o
}

// schema returns a named schema of the document.
func schema(name string) *openapi3.Schema {
	_, spec := document()
	return spec.Components.Schemas[name].Value
}

// property reports whether the document gives a schema a property of this name.
func property(of, name string) bool {
	return schema(of).Properties[name] != nil
}

// only returns o without the properties that a schema of the document doesn't have.
func only(of string, o object) object {
	kept := object{}
	for name, value := range o {
		if property(of, name) {
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

// validateRequest returns an error if a request doesn't conform to the document.
func (o *operation) validateRequest(r *http.Request, path map[string]string) (*openapi3filter.RequestValidationInput, error) {
	input := &openapi3filter.RequestValidationInput{Request: r, PathParams: path, Route: o.Route, Options: validation}
	return input, openapi3filter.ValidateRequest(r.Context(), input)
}

// validateReply returns an error if a reply doesn't conform to the document.
func (o *operation) validateReply(input *openapi3filter.RequestValidationInput, out *reply) error {
	hash := sha256.New()
	fmt.Fprintf(hash, "%s %d %q ", o.id, out.status, out.contentType)
	hash.Write(out.body)
	same := [sha256.Size]byte(hash.Sum(nil))
	if valid.has(same) {
		return nil
	}
	if !o.conforms(out) {
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

// conforms reports whether a reply certainly conforms to the document; false means that the body has to be parsed to find out. It
// validates the value that was encoded, which takes half as long as parsing the body again. The validator and the encoder agree
// on values: both treat a nil list as an empty one. The validator rejects types that it doesn't know.
func (o *operation) conforms(out *reply) bool {
	documented := o.Operation.Responses.Status(out.status)
	if out.value == nil || documented == nil || len(documented.Value.Headers) > 0 {
		return false
	}
	media := documented.Value.Content.Get(out.contentType)
	return media != nil && media.Schema.Value.VisitJSON(out.value, replyValidation...) == nil
}

// valid holds hashes of replies that conform to the document. Validating takes about as long as making a reply, and most tests get
// the same replies again and again.
var valid = replies{known: map[[sha256.Size]byte]bool{}}

const maxReplies = 10_000 // that are remembered

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
	if len(r.known) < maxReplies {
		r.known[sum] = true
	}
}
