package oauth

import (
	"cmp"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// How long an endpoint is left alone.
const (
	FailureWait  = 10 * time.Second // after a failure of the platform, the network or a token store
	refusedHold  = time.Minute      // after a refusal
	overloadWait = 30 * time.Second // after a 429 or 503 that doesn't say
)

// Error is the error of a request that did not succeed.
type Error struct {
	Operation   string
	Code        string // the OAuth error, such as "invalid_grant"; empty if the platform sent none
	Description string // what the platform says about it

	Final bool          // the same request would fail again
	Wait  time.Duration // how long to send nothing to the endpoint

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

// Refused is the error of a reply that is not a success.
func Refused(operation string, reply *Reply) *Error {
	var refusal struct {
		Code        string `json:"error"`
		Description string `json:"error_description"`
	}
	_ = json.Unmarshal(reply.Body, &refusal, jsonread.Lenient) // fails for a gateway's page, which has neither
	e := &Error{Operation: operation, Code: refusal.Code, Description: refusal.Description, Wait: FailureWait, Reply: reply}
	switch {
	case reply.Status == http.StatusTooManyRequests, reply.Status == http.StatusServiceUnavailable:
		e.Wait = cmp.Or(throttle.RetryAfter(reply.Header), overloadWait)
	case reply.Status < 500 && reply.Status != http.StatusRequestTimeout:
		e.Final, e.Wait = true, refusedHold
	}
	return e
}

// failed is the error of a request that got no reply.
func failed(operation string, err error) *Error {
	e := &Error{Operation: operation, Wait: FailureWait, Cause: err}
	_, untrusted := errors.AsType[*tls.CertificateVerificationError](err)
	host, unknown := errors.AsType[*net.DNSError](err)
	if untrusted || unknown && host.IsNotFound || errors.Is(err, wire.ErrRedirect) { // time alone won't help
		e.Final, e.Wait = true, 0
	}
	return e
}
