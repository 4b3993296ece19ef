package otelringcentral

import (
	"context"
	"errors"
	"net/http"
	"regexp"
	"strconv"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The values of error.type besides the HTTP status of a reply that is no success.
const (
	typeTimeout  = "timeout"         // the deadline of the call or the time for the request was over
	typeCanceled = "canceled"        // the context of the call was canceled
	typeLimited  = "rate_limited"    // not sent, because the wait for the rate limit would have been too long
	typeNoToken  = "no_access_token" // there is no access token to send it with
)

// errorTypes are the values of error.type for the other reasons why an attempt fails, which are those of the client.
var errorTypes = map[string]string{
	"no connection":            "no_connection",
	"no reply":                 "no_reply",
	"broken reply":             "broken_reply",
	"reply not understood":     "reply_not_understood",
	"server not trusted":       "server_certificate_invalid",
	"proxy refused":            "proxy_refused",
	"unexpected status":        "unexpected_status",
	"not sent":                 typeLimited,
	"no access token":          typeNoToken,
	"body can't be read again": "body_not_repeatable",
	"context ended":            typeCanceled,
}

// Codes of the platform ("CMN-102"), of OAuth ("invalid_grant") and words are shown. Anything else could be data.
var (
	errorCode = regexp.MustCompile(`^([A-Z]{2,6}-[0-9]{1,4}|[A-Za-z]{2,30}(_[a-z]{1,20}){0,4})$`)
	requestID = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$`)
)

// failureOf returns what to show of an operation's error. status is that of the reply, 0 if there was none, and reason why the
// client says that it failed.
func failureOf(operation string, status int, reason string, err error) failure {
	answer := errorIn(err)
	if answer != nil && answer.Operation != operation && answer.Operation != "" {
		answer = nil // of the token endpoint, whose fetch is a span of its own
	}
	if answer != nil {
		status = answer.Status // a call may end in a pause, without a reply, whatever its last attempt got
	}
	switch {
	case status == http.StatusNotModified, err == nil && status < 400:
		return failure{}
	case status >= 400:
		return failure{strconv.Itoa(status), codeOf(answer)}
	}
	return failure{kind: typeOf(reason, err)}
}

// typeOf returns the error.type of what failed without a reply that says so.
func typeOf(reason string, err error) string {
	if _, ok := errors.AsType[*ringcentral.TokenError](err); ok {
		return typeNoToken
	}
	switch {
	case reason == "not sent" && errors.Is(err, ringcentral.ErrRateLimited):
		return typeLimited
	case errors.Is(err, context.DeadlineExceeded):
		return typeTimeout
	case errors.Is(err, context.Canceled):
		return typeCanceled
	}
	if kind, ok := errorTypes[reason]; ok {
		return kind
	}
	return other
}

// tokenFailureOf returns what to show of the error of a fetch of an access token.
func tokenFailureOf(err error) failure {
	if err == nil {
		return failure{}
	}
	answer := errorIn(err)
	code := codeOf(answer)
	if refused, ok := errors.AsType[*ringcentral.TokenError](err); ok && refused.OAuthError != "" {
		code = shownCode(refused.OAuthError)
	}
	switch {
	case answer != nil && answer.Status >= 400:
		return failure{strconv.Itoa(answer.Status), code}
	case errors.Is(err, ringcentral.ErrRateLimited):
		return failure{typeLimited, code}
	case errors.Is(err, ringcentral.ErrReply):
		return failure{errorTypes["reply not understood"], code}
	case errors.Is(err, context.DeadlineExceeded):
		return failure{typeTimeout, code}
	case errors.Is(err, context.Canceled):
		return failure{typeCanceled, code}
	}
	return failure{errorTypes["no reply"], code}
}

// codeOf returns the code of what the platform answered, if it may be shown.
func codeOf(answer *ringcentral.Error) string {
	if answer == nil || answer.Code == "" {
		return ""
	}
	return shownCode(answer.Code)
}

func shownCode(code string) string {
	if !errorCode.MatchString(code) {
		return other
	}
	return code
}
