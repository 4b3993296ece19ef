package otelringcentral

import (
	"net"
	"net/http"
	"regexp"
	"slices"
	"strconv"

	"go.opentelemetry.io/otel/attribute"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// shown is what may be shown of an operation.
type shown struct {
	id     string
	method string
	path   string // with the names of ids in braces; empty if it may not be shown
	group  string
}

// oauth are the endpoints that the client calls besides operations.
var oauth = []*ringcentral.Operation{
	{ID: "oauth/token", Method: http.MethodPost, Path: "/restapi/oauth/token", Group: "Auth"},
	{ID: "oauth/revoke", Method: http.MethodPost, Path: "/restapi/oauth/revoke", Group: "Auth"},
}

func knownOperations(operations []*ringcentral.Operation) map[string]shown {
	known := map[string]shown{}
	for _, op := range slices.Concat(operations, oauth) {
		known[op.ID] = shown{op.ID, methodOf(op.Method), op.Path, op.Group}
	}
	return known
}

// shown returns what may be shown of an operation: everything if it is known, and the method of one that the caller made.
func (t *telemetry) shown(id, method, path, group string) shown {
	if op := t.known[id]; op.path == path && op.method == method && op.group == group {
		return op
	}
	return shown{id: other, method: methodOf(method), group: other}
}

// methods are those that the semantic conventions know.
var methods = []attribute.KeyValue{
	semconv.HTTPRequestMethodConnect, semconv.HTTPRequestMethodDelete, semconv.HTTPRequestMethodGet, semconv.HTTPRequestMethodHead,
	semconv.HTTPRequestMethodOptions, semconv.HTTPRequestMethodPatch, semconv.HTTPRequestMethodPost, semconv.HTTPRequestMethodPut,
	semconv.HTTPRequestMethodTrace, semconv.HTTPRequestMethodQuery,
}

func methodOf(method string) string {
	if slices.Contains(methods, semconv.HTTPRequestMethodKey.String(method)) {
		return method
	}
	return semconv.HTTPRequestMethodOther.Value.AsString()
}

// callName is the name of the span of a call.
func (op *shown) callName() string {
	if op.path == "" {
		return "ringcentral.call"
	}
	return "ringcentral." + op.id
}

// requestName is the name of the span of a request by the semantic conventions.
func (op *shown) requestName() string {
	method := op.method
	if method == semconv.HTTPRequestMethodOther.Value.AsString() {
		method = "HTTP"
	}
	if op.path == "" {
		return method
	}
	return method + " " + op.path
}

var inBraces = regexp.MustCompile(`\{[^{}]*\}`)

// spanAttributes returns the attributes of a request that metrics don't have.
func (op *shown) spanAttributes(begin *ringcentral.RequestEvent) []attribute.KeyValue {
	host := begin.Server
	if begin.Port != map[string]int{"http": 80, "https": 443}[begin.Scheme] {
		host = net.JoinHostPort(host, strconv.Itoa(begin.Port))
	} else if net.ParseIP(host) != nil && net.ParseIP(host).To4() == nil {
		host = "[" + host + "]"
	}
	path := "/REDACTED"
	if op.path != "" {
		path = inBraces.ReplaceAllString(op.path, "REDACTED")
	}
	attributes := []attribute.KeyValue{
		semconv.URLFull(begin.Scheme + "://" + host + path),
		OperationKey.String(op.id), GroupKey.String(op.group), WaitKey.Float64(begin.Wait.Seconds()),
	}
	if begin.Attempt > 1 {
		attributes = append(attributes, semconv.HTTPRequestResendCount(begin.Attempt-1))
	}
	return attributes
}
