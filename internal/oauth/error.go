package oauth

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/refusal"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// How long an endpoint is left alone.
const (
	refusedHold  = time.Minute      // after a refusal
	overloadWait = 30 * time.Second // after a 429 or 503 that doesn't say
)

// Why the platform refuses a token for good.
const (
	WrongSecret = "the client ID or the client secret is wrong"
	Blocked     = "the application is blocked"
	GrantType   = "the application may not use this type of sign-in; enable it in the developer console"
	Proxy       = "the proxy refuses to connect to the platform"
	Certificate = "the certificate is not trusted"
	UnknownHost = "the name of the server is not known"
)

// notAccepted says which credential of a form the platform doesn't accept.
var notAccepted = map[string]string{
	grantJWT:     "the JWT is not accepted",
	grantRefresh: "the session is over, or its refresh token was used before",
	grantCode:    "the code of the sign-in is not accepted",
}

// Error is the error of a request that did not succeed.
type Error struct {
	Operation   string
	Code        string // the OAuth error, such as "invalid_grant"; empty if the platform sent none
	Description string // what the platform says about it

	Final  bool          // the same request would fail again
	Reason string        // why, in words that are safe to log; empty if unknown
	Wait   time.Duration // how long to send nothing to the endpoint, as the platform says; 0 if it doesn't

	Reply *Reply // nil if none came
	Cause error  // nil if the reply is a refusal
}

func (e *Error) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("%s: %v", e.Operation, e.Cause)
	}
	return fmt.Sprintf("%s: %d %s", e.Operation, e.Reply.Status, e.Code)
}

// Unwrap returns the cause, or nil.
func (e *Error) Unwrap() error { return e.Cause }

// Setup reports whether the error is one of the application or of the way to the platform, so that no other credential
// would help.
func (e *Error) Setup() bool {
	return e.Final && (e.Reply == nil || e.Reason == WrongSecret || e.Reason == Blocked || e.Reason == Proxy)
}

// Refused is the error of a reply that is not a success. grantType is that of the request, or empty.
func Refused(operation, grantType string, reply *Reply) *Error {
	var refused struct {
		Code        string `json:"error"`
		Description string `json:"error_description"`
	}
	_ = json.Unmarshal(reply.Body, &refused, jsonread.Lenient) // fails for a gateway's page, which has neither
	e := &Error{Operation: operation, Code: refused.Code, Description: refused.Description, Reply: reply}
	switch {
	case reply.Status == http.StatusTooManyRequests, reply.Status == http.StatusServiceUnavailable:
		e.Wait = cmp.Or(throttle.RetryAfter(reply.Header), overloadWait)
	case reply.Status < 500 && reply.Status != http.StatusRequestTimeout:
		e.Final, e.Wait, e.Reason = true, refusedHold, e.why(grantType)
	}
	return e
}

// why returns the reason of a refusal.
func (e *Error) why(grantType string) string {
	body := refusal.Parse(e.Reply.Body)
	said := strings.ToLower(e.Description + " " + body.Message)
	switch {
	case e.Reply.Status == http.StatusProxyAuthRequired:
		return Proxy
	case strings.Contains(said, "blocked"):
		return Blocked
	case e.Code == "invalid_grant":
		return notAccepted[grantType]
	case e.Code == "unauthorized_client", e.Code == "unsupported_grant_type", body.Code == "OAU-251":
		return GrantType
	case e.Code == "invalid_client", e.Reply.Status == http.StatusUnauthorized:
		return WrongSecret
	}
	return ""
}

// failed is the error of a request that got no reply.
func failed(operation string, err error) *Error {
	e := &Error{Operation: operation, Cause: err}
	host, unknown := errors.AsType[*net.DNSError](err)
	switch {
	case wire.Untrusted(err):
		e.Final, e.Reason = true, Certificate
	case wire.ProxyRefused(err):
		e.Final, e.Reason, e.Wait = true, Proxy, refusedHold
	case unknown && host.IsNotFound: // time alone won't help
		e.Final, e.Reason = true, UnknownHost
	}
	return e
}
