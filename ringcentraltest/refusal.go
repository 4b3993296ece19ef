package ringcentraltest

import (
	"cmp"
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
)

// refusal is an error reply of the platform.
type refusal struct {
	status                   int
	code, message, parameter string
}

func (r *refusal) Error() string { return r.code + " " + r.message }

func notFound(parameter string) *refusal {
	return &refusal{http.StatusNotFound, "CMN-102", "Resource for parameter [" + parameter + "] is not found", parameter}
}

func invalid(parameter string) *refusal {
	return &refusal{http.StatusBadRequest, "CMN-101", "Parameter [" + parameter + "] value is invalid", parameter}
}

// forbidden refuses a request for lack of a permission. CMN-401 is about the application, the other codes about the user.
func forbidden(code, message string) *refusal {
	return &refusal{http.StatusForbidden, code, message, ""}
}

// wrongKind refuses a request about something that extensions of this type don't have.
func wrongKind() *refusal {
	return forbidden("CMN-403", "The feature is not available for this extension")
}

// categories are the words that stand above the codes. The platform doesn't send them for other codes, whose place is at the top.
var categories = map[string]string{
	"CMN-101": "InvalidParameter",
	"CMN-401": "InsufficientPermissions", "CMN-402": "InsufficientPermissions", "CMN-404": "InsufficientPermissions", "CMN-408": "InsufficientPermissions",
}

// permission matches the name of a permission in a message.
var permission = regexp.MustCompile(`permission \[(\w+)\]`)

// body returns the refusal in the platform's JSON for errors. The directory operations, whose codes begin with ADG, have a form of
// their own.
func (r *refusal) body() object {
	detail := object{"errorCode": r.code, "message": r.message}
	body := object{"errorCode": cmp.Or(categories[r.code], r.code), "message": r.message, "errors": []object{detail}}
	if r.parameter != "" {
		detail["parameterName"], body["parameterName"] = r.parameter, r.parameter
	}
	if name := permission.FindStringSubmatch(r.message); name != nil {
		detail["permissionName"], body["permissionName"] = name[1], name[1]
	}
	if strings.HasPrefix(r.code, "ADG-") {
		return object{"errors": body["errors"]}
	}
	return body
}

// item returns the errors of one item of a bulk request in v2.
func (r *refusal) item() []object { return []object{{"errorCode": r.code, "message": r.message}} }

// detail returns the errors of one item of a bulk request in v1, with the value that was refused.
func (r *refusal) detail(value string) []object {
	detail := object{"errorCode": r.code, "message": r.message}
	if r.parameter != "" {
		detail["parameterName"], detail["parameterValue"] = r.parameter, value
	}
	return []object{detail}
}

func refuse(w http.ResponseWriter, r *refusal) { writeJSON(w, r.status, r.body()) }

func refuseToken(w http.ResponseWriter, status int, oauthError, code, message string) {
	writeJSON(w, status, object{
		"error": oauthError, "error_description": message,
		"errors": []object{{"errorCode": code, "message": message}},
	})
}

func writeJSON(w http.ResponseWriter, status int, body object) {
	data, err := json.Marshal(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(data)
}
