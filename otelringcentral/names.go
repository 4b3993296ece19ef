package otelringcentral

import "go.opentelemetry.io/otel/attribute"

// ScopeName is the name of the instrumentation scope of all spans and metrics.
const ScopeName = "github.com/ringcentral-account/ringcentral-account-go/otelringcentral"

// The attributes that the semantic conventions don't have.
const (
	OperationKey = attribute.Key("ringcentral.operation.id")     // string: the platform's operation id, such as "readExtension"
	GroupKey     = attribute.Key("ringcentral.rate_limit.group") // string: the rate limit group, such as "Heavy"
	WaitKey      = attribute.Key("ringcentral.rate_limit.wait")  // double: seconds spent waiting for the rate limit
	AttemptsKey  = attribute.Key("ringcentral.attempts")         // int: how many attempts a call made
	RequestIDKey = attribute.Key("ringcentral.request.id")       // string: the platform's id of a request, which its support asks for
	ErrorCodeKey = attribute.Key("ringcentral.error.code")       // string: the platform's code of an error, such as "CMN-102"
	GrantKey     = attribute.Key("ringcentral.token.grant")      // string: the OAuth grant type
	OutcomeKey   = attribute.Key("ringcentral.token.outcome")    // string: OutcomeSuccess or OutcomeFailure
)

// The values of [OutcomeKey].
const (
	OutcomeSuccess = "success"
	OutcomeFailure = "failure"
)

// The metrics that the semantic conventions don't have.
const (
	CallDuration       = "ringcentral.client.call.duration"            // histogram, seconds
	WaitDuration       = "ringcentral.client.rate_limit.wait.duration" // histogram, seconds
	RateLimitLimit     = "ringcentral.client.rate_limit.limit"         // gauge, requests in a window
	RateLimitRemaining = "ringcentral.client.rate_limit.remaining"     // gauge, requests
	Retries            = "ringcentral.client.retries"                  // counter
	TokenFetches       = "ringcentral.client.token.fetches"            // counter
)

// other stands for a value that must not be shown or that is not known, as in the semantic conventions.
const other = "_OTHER"
