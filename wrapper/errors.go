package ringcentral

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// What an [*Error] may be, for [errors.Is].
var (
	ErrInvalid      = errors.New("invalid request")           // 400 and other refusals that no repetition changes
	ErrUnauthorized = errors.New("not authorized")            // 401: no valid access token
	ErrForbidden    = errors.New("forbidden")                 // 403: the application or the user lacks a permission
	ErrNotFound     = errors.New("not found")                 // 404
	ErrConflict     = errors.New("conflict")                  // 409
	ErrRateLimited  = errors.New("rate limited")              // 429
	ErrServer       = errors.New("platform failure")          // 5xx
	ErrReply        = errors.New("reply can't be understood") // a success without the promised content
	ErrPaging       = api.ErrPaging                           // a list whose pages make no sense
)

// Error is what the platform answered instead of a result.
type Error struct {
	Operation  string        // the operation id, such as "readExtension"
	Status     int           // the HTTP status
	Code       string        // the platform's code, such as "CMN-102"; empty if the reply had none
	Message    string        // the platform's explanation, in the language of the request
	Parameter  string        // the parameter or property at fault; empty if none is
	Errors     []ErrorDetail // all errors of the reply, the first one included
	RequestID  string        // the id of the request, which support asks for
	RetryAfter time.Duration // how long to wait before another request of the same group; 0 if the reply didn't tell

	cause error // why a reply with a good status was no good
}

func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "ringcentral: %s: %d", e.Operation, e.Status)
	if text := http.StatusText(e.Status); text != "" {
		b.WriteString(" " + text)
	}
	if e.Code != "" {
		b.WriteString(": " + e.Code)
	}
	if e.Message != "" {
		b.WriteString(": " + e.Message)
	}
	if e.Parameter != "" {
		fmt.Fprintf(&b, " (%s)", e.Parameter)
	}
	if e.cause != nil {
		fmt.Fprintf(&b, ": %v", e.cause)
	}
	if e.RequestID != "" {
		fmt.Fprintf(&b, " [request %s]", e.RequestID)
	}
	return b.String()
}

// Unwrap returns what was wrong with a reply of a good status, or nil.
func (e *Error) Unwrap() error { return e.cause }

// Is tells which of the Err variables e is.
func (e *Error) Is(target error) bool {
	switch {
	case e.cause != nil:
		return target == ErrReply
	case e.Status == http.StatusUnauthorized:
		return target == ErrUnauthorized
	case e.Status == http.StatusForbidden:
		return target == ErrForbidden
	case e.Status == http.StatusNotFound:
		return target == ErrNotFound
	case e.Status == http.StatusConflict:
		return target == ErrConflict
	case e.Status == http.StatusTooManyRequests:
		return target == ErrRateLimited
	case e.Status >= 500:
		return target == ErrServer
	case e.Status >= 400:
		return target == ErrInvalid
	}
	return false
}

// LogValue lists what is safe to log, which is all but the message's wording.
func (e *Error) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("operation", e.Operation),
		slog.Int("status", e.Status),
		slog.String("code", e.Code),
		slog.String("parameter", e.Parameter),
		slog.String("request_id", e.RequestID),
		slog.Duration("retry_after", e.RetryAfter),
	)
}

// newError makes an *Error of a reply that was no success. A body that is not the platform's, such as a gateway's HTML,
// is left out.
func newError(operation string, resp *http.Response, body []byte) *Error {
	e := &Error{
		Operation:  operation,
		Status:     resp.StatusCode,
		RequestID:  resp.Header.Get("RCRequestId"),
		RetryAfter: retryAfter(resp.Header),
	}
	var parsed generated.Error
	if json.Unmarshal(body, &parsed, lenient) != nil {
		return e
	}
	e.Code, e.Message, e.Parameter, e.Errors = parsed.ErrorCode, parsed.Message, parsed.ParameterName, parsed.Errors
	if len(e.Errors) > 0 {
		first := e.Errors[0]
		if e.Code == "" {
			e.Code, e.Message = first.ErrorCode, first.Message
		}
		if e.Parameter == "" {
			e.Parameter = first.ParameterName
		}
	}
	return e
}

// replyError is the error of a reply whose status is good and whose content is not.
func replyError(operation string, resp *http.Response, cause error) *Error {
	e := newError(operation, resp, nil)
	e.cause = cause
	return e
}

// retryAfter reads Retry-After in seconds. What makes no sense counts as absent.
func retryAfter(header http.Header) time.Duration {
	seconds, err := strconv.Atoi(strings.TrimSpace(header.Get("Retry-After")))
	if err != nil || seconds <= 0 || seconds > int(24*time.Hour/time.Second) {
		return 0
	}
	return time.Duration(seconds) * time.Second
}
