package ringcentral

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/refusal"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// The kinds of [*Error], for [errors.Is].
var (
	ErrInvalid        = errors.New("invalid request")                // 400 and other refusals that no repetition changes
	ErrUnauthorized   = errors.New("not authorized")                 // 401: no valid access token
	ErrForbidden      = errors.New("forbidden")                      // 403: one of the next three, or for another reason
	ErrAppPermission  = errors.New("application lacks a permission") // 403 with CMN-401: its scopes are set in the developer console
	ErrUserPermission = errors.New("user lacks a permission")        // 403 with CMN-402 (no administrator), CMN-404 (another extension) or CMN-408 (role)
	ErrFeatureMissing = errors.New("feature not available")          // 403 with CMN-403: not for this type of extension
	ErrNotFound       = errors.New("not found")                      // 404
	ErrConflict       = errors.New("conflict")                       // 409
	ErrRateLimited    = errors.New("rate limited")                   // 429, or not sent because the wait would be too long
	ErrServer         = errors.New("platform failure")               // 5xx
	ErrConnection     = errors.New("no reply")                       // no connection, or it was lost before the reply; or one of the next two
	ErrCertificate    = errors.New("certificate not trusted")        // the platform's, or the platform doesn't accept the client's
	ErrProxy          = errors.New("proxy refused")                  // the proxy wants other credentials, or forbids the platform
	ErrReply          = errors.New("reply can't be understood")      // a success whose content is invalid
	ErrPaging         = paging.ErrPaging                             // a list whose pages contradict one another
	ErrListChanged    = paging.ErrChanged                            // a list that changed while it was read, so that records may be missing
)

// Error is the error of a call: the refusal of the platform, or the reason why there was no usable reply. It wraps its cause, if
// there is one, such as the error of the context or of the network.
type Error struct {
	Operation  string        // the operation id, such as "readExtension"
	Status     int           // the HTTP status; 0 if no reply came or nothing was sent
	Code       string        // the platform's code, such as "CMN-102"; the category if the reply had none
	Category   string        // the platform's word for the errors of the reply, such as "InvalidParameter"; often empty
	Message    string        // the platform's explanation, in the language of the request
	Parameter  string        // the parameter or property at fault; empty if there is none
	Permission string        // the permission that is missing, such as "ReadAccounts", as far as the reply names it
	Errors     []ErrorDetail // all errors of the reply, including the first
	RequestID  string        // the platform's id of the request, which its support asks for

	// RetryAfter is how long to wait before another request of the same group, as the reply says or, if nothing was sent, as
	// long as the client would have had to wait for the rate limit. 0 if unknown.
	RetryAfter time.Duration

	kind      error // the Err variable that it is, if the status doesn't say
	reason    reason
	cause     error
	maybeDone bool
}

// MaybeDone reports whether the platform may have carried the operation out in spite of the error: the request was
// sent, and there was no reply, or one that is neither a success nor a refusal that the platform documents, such as a
// 302, a 500 or a 503. A write that failed like that should be looked up before it is repeated. After any other error
// the operation was not carried out.
func (e *Error) MaybeDone() bool { return e.maybeDone }

func (e *Error) Error() string {
	var text strings.Builder
	add := func(before, value, after string) {
		if value != "" {
			text.WriteString(before + value + after)
		}
	}
	text.WriteString("ringcentral: " + e.Operation)
	if e.Status != 0 {
		add(": ", strings.TrimRight(fmt.Sprint(e.Status, " ", http.StatusText(e.Status)), " "), "")
	}
	text.WriteString(e.details())
	if e.cause != nil {
		add(": ", e.cause.Error(), "")
	}
	add(" [request ", e.RequestID, "]")
	return text.String()
}

// details returns what the platform said: the first error of the reply and those that say anything else.
func (e *Error) details() string {
	first := ErrorDetail{ErrorCode: e.Code, Message: e.Message, ParameterName: e.Parameter, PermissionName: e.Permission}
	var all []string
	for i, detail := range append([]ErrorDetail{first}, e.Errors...) {
		if i == 1 && detail.ErrorCode == first.ErrorCode && detail.ParameterName == first.ParameterName {
			continue // it may have another message at the top
		}
		said := strings.TrimPrefix(detail.ErrorCode+": "+detail.Message, ": ")
		said = strings.TrimSuffix(said, ": ")
		if detail.ParameterName != "" {
			said += " (" + detail.ParameterName + ")"
		}
		if !strings.Contains(detail.Message, detail.PermissionName) {
			said += " (permission " + detail.PermissionName + ")"
		}
		if said != "" && !slices.Contains(all, said) {
			all = append(all, said)
		}
	}
	if len(all) == 0 {
		return ""
	}
	return ": " + strings.Join(all, "; ")
}

// Unwrap returns the cause, such as [context.DeadlineExceeded] or an error of the network, or nil.
func (e *Error) Unwrap() error { return e.cause }

// Is reports whether target is the Err variable for e, or for one of the permissions that the reply says are missing.
func (e *Error) Is(target error) bool {
	kind := cmp.Or(e.kind, kinds[e.Status])
	switch {
	case kind == nil && e.Status >= 500:
		kind = ErrServer
	case kind == nil && e.Status >= 400:
		kind = ErrInvalid
	}
	unconnected := target == ErrConnection && (kind == ErrCertificate || kind == ErrProxy)
	return kind != nil && target == kind || unconnected || e.forbids(target)
}

// forbids reports whether the reply says that a permission is missing, and whether target is ErrForbidden or the kind of permission.
func (e *Error) forbids(target error) bool {
	return slices.ContainsFunc(append([]ErrorDetail{{ErrorCode: e.Code}}, e.Errors...), func(detail ErrorDetail) bool {
		kind := forbidden[detail.ErrorCode]
		return kind != nil && (errors.Is(target, kind) || errors.Is(target, ErrForbidden))
	})
}

// tokenCures reports whether another access token may cure e, a 401. One that is about permissions or about anything but the token
// would be refused again.
func (e *Error) tokenCures() bool {
	return e.Permission == "" && !e.forbids(ErrForbidden) && !strings.HasPrefix(e.Code, "CMN-") && e.Category != insufficient
}

// insufficient is the category of errors about permissions.
const insufficient = "InsufficientPermissions"

var kinds = map[int]error{
	http.StatusUnauthorized:    ErrUnauthorized,
	http.StatusForbidden:       ErrForbidden,
	http.StatusNotFound:        ErrNotFound,
	http.StatusConflict:        ErrConflict,
	http.StatusTooManyRequests: ErrRateLimited,

	http.StatusProxyAuthRequired: ErrProxy,
}

// forbidden maps the codes for missing permissions, which come with 401, too, to their kinds.
var forbidden = map[string]error{
	"CMN-401": ErrAppPermission,
	"CMN-402": ErrUserPermission,
	"CMN-403": ErrFeatureMissing,
	"CMN-404": ErrUserPermission,
	"CMN-408": ErrUserPermission,
}

// LogValue returns what is safe to log: everything but the wording of the message. What is empty is left out.
func (e *Error) LogValue() slog.Value {
	cause := ""
	if e.cause != nil {
		cause = e.cause.Error()
	}
	return logged(
		slog.String("operation", e.Operation),
		slog.String("reason", e.reason.String()),
		slog.Int("status", e.Status),
		slog.String("code", e.Code),
		slog.String("parameter", e.Parameter),
		slog.String("cause", cause),
		slog.String("request_id", e.RequestID),
		slog.Duration("retry_after", e.RetryAfter),
	)
}

// requestIDHeader carries the platform's id of a request.
const requestIDHeader = "RCRequestId"

// requestID returns the platform's id of a request. What doesn't look like one, and could be anything, is left out.
func requestID(header http.Header) string {
	id := header.Get(requestIDHeader)
	if strings.ContainsFunc(id, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.In(r, unicode.L, unicode.N) && !strings.ContainsRune("-_.:", r)
	}) {
		return ""
	}
	return id
}

// newError makes an *Error of a reply that was no success. A body that is not the platform's, such as a gateway's HTML,
// is left out.
func newError(operation string, status int, header http.Header, body []byte) *Error {
	refused := refusal.Parse(body)
	e := &Error{
		Operation: operation, Status: status, RequestID: requestID(header), RetryAfter: throttle.RetryAfter(header),
		Code: refused.Code, Category: refused.Category, Message: refused.Message, Parameter: refused.Parameter, Permission: refused.Permission,
	}
	for _, detail := range refused.Errors {
		e.Errors = append(e.Errors, ErrorDetail(detail))
	}
	return e
}

// replyError is the error of a reply whose status is good and whose content is not.
func replyError(operation string, status int, header http.Header, cause error) *Error {
	e := newError(operation, status, header, nil)
	e.kind, e.cause = ErrReply, cause
	return e
}
