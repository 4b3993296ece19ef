// Package refusal reads what the platform says about a request that it did not carry out.
package refusal

import (
	"cmp"
	"regexp"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

// Refusal is the body of an error. What the platform left out is empty.
type Refusal struct {
	Code       string // a documented one such as CMN-102 if there is any, else the category
	Category   string // the word above the codes, such as InvalidParameter
	Message    string
	Parameter  string
	Permission string
	Errors     []Detail
}

// Detail is one of the errors of a refusal.
type Detail struct {
	ErrorCode      string
	Message        string
	ParameterName  string
	ParameterValue string
	PermissionName string
}

// body is a body in any of the forms of the platform.
type body struct {
	Detail      // errorCode and so on, at the top
	errors      []Detail
	error       string // OAuth
	description string
	scimType    string // RFC 7644
	detail      string
}

// documented matches the codes of the documentation. Other codes are words.
var documented = regexp.MustCompile(`^[A-Z]{2,6}-[0-9]+$`)

// Parse reads a body. One that is not the platform's, such as a gateway's page, gives an empty refusal. It understands the form of
// most operations, with a documented code or a word at the top, the form of the directory operations, which have only the list,
// and those of OAuth and SCIM (RFC 7644). What the top doesn't say is taken from the first error with a documented code.
func Parse(data []byte) Refusal {
	var b body
	if jsonread.Object(data, &b, decode) != nil {
		return Refusal{}
	}
	r := Refusal{
		Code: b.ErrorCode, Category: cmp.Or(b.scimType, b.error), Message: cmp.Or(b.Message, b.detail, b.description),
		Parameter: b.ParameterName, Permission: b.PermissionName, Errors: b.errors,
	}
	if !documented.MatchString(r.Code) {
		r.Category = cmp.Or(r.Code, r.Category)
		first := Detail{}
		for _, e := range b.errors {
			if documented.MatchString(e.ErrorCode) {
				first = e
				break
			}
			first = cmp.Or(first, e)
		}
		r.Code = cmp.Or(first.ErrorCode, r.Category)
		if b.ErrorCode == "" { // only the list is the platform's
			r.Message = cmp.Or(first.Message, r.Message)
		}
		r.Message, r.Parameter = cmp.Or(r.Message, first.Message), cmp.Or(r.Parameter, first.ParameterName)
		r.Permission = cmp.Or(r.Permission, first.PermissionName)
	}
	if len(b.errors) > 0 {
		r.Parameter, r.Permission = cmp.Or(r.Parameter, b.errors[0].ParameterName), cmp.Or(r.Permission, b.errors[0].PermissionName)
	}
	return r
}

func decode(r *jsonread.Reader, b *body) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errors":
			b.errors = jsonread.List(r, decodeDetail)
		case "error":
			r.String(&b.error)
		case "error_description":
			r.String(&b.description)
		case "scimType":
			r.String(&b.scimType)
		case "detail":
			r.String(&b.detail)
		default:
			b.member(r, string(name))
		}
	}
}

func decodeDetail(r *jsonread.Reader, d *Detail) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		d.member(r, string(name))
	}
	d.ParameterValue = secret.Unless(d.ParameterName, d.ParameterValue)
}

func (d *Detail) member(r *jsonread.Reader, name string) {
	switch name {
	case "errorCode":
		r.String(&d.ErrorCode)
	case "message":
		r.String(&d.Message)
	case "parameterName":
		r.String(&d.ParameterName)
	case "parameterValue":
		r.String(&d.ParameterValue)
	case "permissionName":
		r.String(&d.PermissionName)
	default:
		r.Skip()
	}
}
