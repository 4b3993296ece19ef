package refusal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/internal/refusal"
)

func TestParse(t *testing.T) {
	permission := refusal.Detail{ErrorCode: "CMN-401", Message: "no scope", PermissionName: "ReadAccounts"}
	first := refusal.Detail{ErrorCode: "CMN-101", Message: "bad email", ParameterName: "contact.email", ParameterValue: "x"}
	second := refusal.Detail{ErrorCode: "CMN-101", Message: "bad number", ParameterName: "extensionNumber"}
	for name, test := range map[string]struct {
		body string
		want refusal.Refusal
	}{
		"code at the top": {
			`{"errorCode":"CMN-102","message":"not found","parameterName":"extensionId"}`,
			refusal.Refusal{Code: "CMN-102", Message: "not found", Parameter: "extensionId"},
		},
		"word above a permission": {
			`{"errorCode":"InsufficientPermissions","message":"at the top","permissionName":"ReadAccounts",
				"errors":[{"errorCode":"CMN-401","message":"no scope","permissionName":"ReadAccounts"}]}`,
			refusal.Refusal{
				Code: "CMN-401", Category: "InsufficientPermissions", Message: "at the top", Permission: "ReadAccounts", Errors: []refusal.Detail{permission},
			},
		},
		"word above several errors": {
			`{"errorCode":"InvalidParameter","message":"bad email","errors":[
				{"errorCode":"CMN-101","message":"bad email","parameterName":"contact.email","parameterValue":"x"},
				{"errorCode":"CMN-101","message":"bad number","parameterName":"extensionNumber"}]}`,
			refusal.Refusal{
				Code: "CMN-101", Category: "InvalidParameter", Message: "bad email", Parameter: "contact.email", Errors: []refusal.Detail{first, second},
			},
		},
		"word above words and a code": {
			`{"errorCode":"Invalid","message":"m","errors":[{"errorCode":"Word"},{"errorCode":"CMN-101","message":"bad number","parameterName":"extensionNumber"}]}`,
			refusal.Refusal{
				Code: "CMN-101", Category: "Invalid", Message: "m", Parameter: "extensionNumber", Errors: []refusal.Detail{{ErrorCode: "Word"}, second},
			},
		},
		"only a word": {`{"errorCode":"Word","message":"m"}`, refusal.Refusal{Code: "Word", Category: "Word", Message: "m"}},
		"directory": {
			`{"errors":[{"errorCode":"ADG-121","message":"bad","parameterName":"contactId"}]}`,
			refusal.Refusal{
				Code: "ADG-121", Message: "bad", Parameter: "contactId",
				Errors: []refusal.Detail{{ErrorCode: "ADG-121", Message: "bad", ParameterName: "contactId"}},
			},
		},
		"SCIM": {
			`{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","scimType":"uniqueness","detail":"the user exists"}`,
			refusal.Refusal{Code: "uniqueness", Category: "uniqueness", Message: "the user exists"},
		},
		"OAuth": {
			`{"error":"invalid_grant","error_description":"expired","errors":[{"errorCode":"OAU-251","message":"not enabled"}]}`,
			refusal.Refusal{
				Code: "OAU-251", Category: "invalid_grant", Message: "not enabled", Errors: []refusal.Detail{{ErrorCode: "OAU-251", Message: "not enabled"}},
			},
		},
		"numbers for text": {`{"errorCode":404,"message":true,"errors":{}}`, refusal.Refusal{Code: "404", Category: "404", Message: "true"}},
		"a secret": {
			`{"errors":[{"parameterValue":"hunter2","errorCode":"CMN-101","parameterName":"records[0].ivrPin"}]}`,
			refusal.Refusal{
				Code: "CMN-101", Parameter: "records[0].ivrPin",
				Errors: []refusal.Detail{{ErrorCode: "CMN-101", ParameterName: "records[0].ivrPin", ParameterValue: "[redacted]"}},
			},
		},
		"HTML": {"<html>", refusal.Refusal{}}, "list": {"[]", refusal.Refusal{}}, "cut off": {`{"errorCode":"CMN-101"`, refusal.Refusal{}}, "nothing": {},
	} {
		if diff := cmp.Diff(test.want, refusal.Parse([]byte(test.body))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
