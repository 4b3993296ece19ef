// Package refusal reads what the platform says about a request that it did not carry out.
package refusal

import (
	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// Refusal is the body of an error. What the platform left out is empty.
type Refusal struct {
	Code      string   `json:"errorCode"`
	Message   string   `json:"message"`
	Parameter string   `json:"parameterName"`
	Errors    []Detail `json:"errors"`
}

// Detail is one of the errors of a refusal.
type Detail struct {
	ErrorCode      string `json:"errorCode"`
	Message        string `json:"message"`
	ParameterName  string `json:"parameterName"`
	ParameterValue string `json:"parameterValue"`
}

// Parse reads a body. One that is not the platform's, such as a gateway's page, gives an empty refusal. Where the refusal itself has
// no code or no parameter, those of its first error are taken.
func Parse(body []byte) Refusal {
	var r Refusal
	if json.Unmarshal(body, &r, jsonread.Lenient) != nil {
		return Refusal{}
	}
	if len(r.Errors) == 0 {
		return r
	}
	first := r.Errors[0]
	if r.Code == "" {
		r.Code, r.Message = first.ErrorCode, first.Message
	}
	if r.Parameter == "" {
		r.Parameter = first.ParameterName
	}
	return r
}
