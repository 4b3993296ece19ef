// Package otelringcentral reports what a client of package ringcentral does to OpenTelemetry, as spans and metrics.
//
//	rc, err := ringcentral.New(auth, ringcentral.WithHooks(otelringcentral.Hooks()))
//
// It is a module of its own, so that programs without it don't depend on OpenTelemetry.
//
// # Spans
//
// Each call of an operation is a span of kind internal, with the time that it waits and pauses: a list makes one call for each
// page. Inside it, each HTTP request that is sent is a span of kind client by the semantic conventions for HTTP, so a call that is
// retried has several. It begins when the request is sent and ends when the reply has been read, or, for a file, when its content
// begins. A fetch of an access token is a span with its request inside; it belongs to the call that began it, even if others wait
// for the same token or the call ends before, as it does when a token is renewed ahead of its expiry.
//
// # Metrics
//
// The duration of requests by the semantic conventions for HTTP; and of the client's own, the duration of calls, the waits for the
// rate limit, the retries, the fetches of tokens by outcome, and how many requests the platform allows and has left in each group.
// docs/telemetry.md in the repository lists all names.
//
// # What is never reported
//
// Ids of accounts, extensions and other objects, queries, bodies, headers, tokens and the wording of errors: a failure is its
// error.type and the platform's code. In url.full, which the conventions require, REDACTED is in the place of each id, and there
// is no query. An operation that the caller made up for [ringcentral.Client.Do] may have ids in its path, so nothing is told of it
// but its method, unless [WithOperations] names it. The platform's id of a request is an attribute of spans, not of metrics.
//
// An instrumented HTTP client that is given with [ringcentral.WithHTTPClient] besides, such as one of otelhttp, makes spans of its
// own, inside those of this package, and these show whole addresses.
//
// Experimental: the names of spans, metrics and attributes follow conventions of OpenTelemetry that aren't all stable, and may change
// with any minor version.
package otelringcentral
