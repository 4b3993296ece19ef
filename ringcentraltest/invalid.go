package ringcentraltest

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
)

// describe turns an error of the validator into one of the platform: CMN-101 with the parameter, or CMN-103 if the body
// can't be parsed at all.
func describe(err error) *refusal {
	var request *openapi3filter.RequestError
	if !errors.As(err, &request) {
		return &refusal{http.StatusBadRequest, "CMN-103", "The request can't be read", ""}
	}
	if request.Parameter != nil {
		return invalid(request.Parameter.Name)
	}
	if schema, ok := errors.AsType[*openapi3.SchemaError](err); ok {
		return invalid(bodyPath(schema.JSONPointer()))
	}
	if parse, ok := errors.AsType[*openapi3filter.ParseError](err); ok && len(parse.Path()) > 0 {
		return invalid(fmt.Sprint(parse.Path()...))
	}
	if errors.Is(err, openapi3filter.ErrInvalidRequired) {
		return invalid("body")
	}
	return &refusal{http.StatusBadRequest, "CMN-103", "The body can't be read", "body"}
}

// bodyPath formats a path in a body as the platform does, with indexes in brackets: records[0].contact.email.
func bodyPath(path []string) string {
	var name strings.Builder
	for _, part := range path {
		if _, err := strconv.Atoi(part); err == nil {
			name.WriteString("[" + part + "]")
			continue
		}
		if name.Len() > 0 {
			name.WriteByte('.')
		}
		name.WriteString(part)
	}
	if name.Len() == 0 {
		return "body"
	}
	return name.String()
}
