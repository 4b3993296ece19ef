package otelringcentral_test

import (
	"context"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	readCall       = "ringcentral.readExtension"
	readRequest    = "GET /restapi/v1.0/account/{accountId}/extension/{extensionId}"
	tokenFetch     = "ringcentral.fetchToken"
	tokenRequest   = "POST /restapi/oauth/token"
	numbersCall    = "ringcentral.listAccountPhoneNumbers"
	numbersRequest = "GET /restapi/v1.0/account/{accountId}/phone-number"
	listCall       = "ringcentral.listExtensions"
	listRequest    = "GET /restapi/v1.0/account/{accountId}/extension"
)

var heavy = otelringcentral.GroupKey.String("Heavy")

// A call has its attempts inside, each with what went wrong; the call that succeeds in the end is no failure.
func TestRetries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t)
		fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 500})
		fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 429, RetryAfter: 20 * time.Second})
		if _, err := o.client(t, fake).ReadExtension(t.Context(), ringcentral.Self); err != nil {
			t.Fatal(err)
		}
		call, requests := o.only(t, readCall), o.named(readRequest)
		if len(requests) != 3 {
			t.Fatalf("%d requests, want 3", len(requests))
		}
		for i, want := range []struct{ status, kind, code, resend string }{
			{"500", "500", "CMN-201", ""}, {"429", "429", "CMN-301", "1"}, {"200", "", "", "2"},
		} {
			request := requests[i]
			if !isChild(request, call) || request.SpanKind() != trace.SpanKindClient {
				t.Errorf("request %d is %v in %v", i+1, request.SpanKind(), request.Parent())
			}
			got := []string{
				value(request, semconv.HTTPResponseStatusCodeKey), value(request, semconv.ErrorTypeKey),
				value(request, otelringcentral.ErrorCodeKey), value(request, semconv.HTTPRequestResendCountKey),
			}
			if !slices.Equal(got, []string{want.status, want.kind, want.code, want.resend}) {
				t.Errorf("request %d has %q, want %q", i+1, got, want)
			}
			if failed := request.Status().Code == codes.Error; failed != (want.kind != "") || request.Status().Description != "" {
				t.Errorf("request %d has the status %v", i+1, request.Status())
			}
			if value(request, otelringcentral.RequestIDKey) == "" {
				t.Errorf("request %d has no request id", i+1)
			}
			if took := seconds(request); took != 0.2 {
				t.Errorf("request %d took %g s, want what the network takes: 0.2", i+1, took)
			}
		}
		if call.Status().Code != codes.Unset || call.SpanKind() != trace.SpanKindInternal || value(call, otelringcentral.AttemptsKey) != "3" || seconds(call) < 22 {
			t.Errorf("the call took %g s and has the status %v and %v", seconds(call), call.Status(), call.Attributes())
		}
		for _, kind := range []string{"500", "429"} {
			if p := o.onePoint(t, otelringcentral.Retries, semconv.ErrorTypeKey.String(kind), otelringcentral.OperationKey.String("readExtension")); p.value != 1 {
				t.Errorf("%g retries after %s, want 1", p.value, kind)
			}
		}
		duration := o.onePoint(t, "http.client.request.duration", semconv.HTTPResponseStatusCode(200), semconv.HTTPRequestMethodGet)
		if _, failed := duration.attributes.Value(semconv.ErrorTypeKey); failed || duration.count != 1 || duration.value != 0.2 {
			t.Errorf("the success took %g s in %d requests with %v", duration.value, duration.count, duration.attributes.Encoded(attribute.DefaultEncoder()))
		}
		if total := o.onePoint(t, otelringcentral.CallDuration); total.count != 1 || total.value != seconds(call) {
			t.Errorf("%d calls took %g s, want 1 and %g", total.count, total.value, seconds(call))
		}
	})
}

// What a request waits for the rate limit is in the call and in a metric of its own, and not in the request.
func TestWaitsForTheRateLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t, ringcentraltest.WithThrottling(nil))
		rc := o.client(t, fake)
		for range 11 {
			if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
		}
		calls, requests := o.named(numbersCall), o.named(numbersRequest)
		if len(calls) != 11 || len(requests) != 11 {
			t.Fatalf("%d calls and %d requests, want 11", len(calls), len(requests))
		}
		call, request := calls[10], requests[10]
		if seconds(call) < 55 || seconds(request) != 0.2 {
			t.Errorf("the call that waits took %g s and its request %g s", seconds(call), seconds(request))
		}
		if waited := value(call, otelringcentral.WaitKey); waited != value(request, otelringcentral.WaitKey) || waited == "0" {
			t.Errorf("the call waited %s s, its request %s s", waited, value(request, otelringcentral.WaitKey))
		}
		waits := o.onePoint(t, otelringcentral.WaitDuration, heavy)
		if waits.count != 11 || waits.value < 55 || waits.value > 65 {
			t.Errorf("%d waits of %g s together", waits.count, waits.value)
		}
		if auth := o.onePoint(t, otelringcentral.WaitDuration, otelringcentral.GroupKey.String("Auth")); auth.count != 1 || auth.value != 0 {
			t.Errorf("%d waits for tokens of %g s", auth.count, auth.value)
		}
		if sent := o.onePoint(t, "http.client.request.duration", semconv.URLTemplate("/restapi/v1.0/account/{accountId}/phone-number")); sent.value > 2.3 {
			t.Errorf("the requests took %g s together, which includes a wait", sent.value)
		}
	})
}

// The gauges say what the platform last said of each group, and that all is left again when the window is over.
func TestBudget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(otelringcentral.WithAttributes(attribute.String("app", "sync"))), newFake(t, ringcentraltest.WithThrottling(nil))
		rc := o.client(t, fake)
		for range 3 {
			if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
		}
		want := func(group string, limit, remaining float64) {
			t.Helper()
			attributes := []attribute.KeyValue{otelringcentral.GroupKey.String(group), attribute.String("app", "sync")}
			gotLimit, gotRemaining := o.onePoint(t, otelringcentral.RateLimitLimit, attributes...), o.onePoint(t, otelringcentral.RateLimitRemaining, attributes...)
			if gotLimit.value != limit || gotRemaining.value != remaining {
				t.Errorf("%s: %g of %g left, want %g of %g", group, gotRemaining.value, gotLimit.value, remaining, limit)
			}
		}
		want("Heavy", 10, 7)
		want("Auth", 5, 4)
		time.Sleep(time.Minute)
		want("Heavy", 10, 10)
		want("Auth", 5, 5)
		if n := len(o.points(t, otelringcentral.RateLimitLimit)); n != 2 {
			t.Errorf("the limits of %d groups, want those of the two that were used", n)
		}
	})
}

// A fetch of a token is inside the call that began it, with its request inside, and counts by how it ended.
func TestTokens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t, ringcentraltest.WithTokenLifetimes(10*time.Minute, time.Hour))
		fake.Fail("oauth/token", 1, ringcentraltest.Fault{Status: 503, RetryAfter: 5 * time.Second})
		rc := o.client(t, fake)
		for range 2 {
			if _, err := rc.ReadExtension(t.Context(), ringcentral.Self); err != nil {
				t.Fatal(err)
			}
			time.Sleep(11 * time.Minute) // the token expires
		}
		calls, fetches, requests := o.named(readCall), o.named(tokenFetch), o.named(tokenRequest)
		if len(calls) != 2 || len(fetches) != 3 || len(requests) != 3 {
			t.Fatalf("%d calls, %d fetches, %d requests for tokens", len(calls), len(fetches), len(requests))
		}
		for i, want := range []struct {
			inside                int
			grant, outcome, cause string
		}{
			{0, "urn:ietf:params:oauth:grant-type:jwt-bearer", otelringcentral.OutcomeFailure, "503"},
			{0, "urn:ietf:params:oauth:grant-type:jwt-bearer", otelringcentral.OutcomeSuccess, ""},
			{1, "refresh_token", otelringcentral.OutcomeSuccess, ""},
		} {
			fetch, request := fetches[i], requests[i]
			if !isChild(fetch, calls[want.inside]) || !isChild(request, fetch) || request.SpanKind() != trace.SpanKindClient {
				t.Errorf("fetch %d is not inside call %d, or its request elsewhere", i+1, want.inside+1)
			}
			if value(fetch, otelringcentral.GrantKey) != want.grant || value(fetch, otelringcentral.OutcomeKey) != want.outcome || value(fetch, semconv.ErrorTypeKey) != want.cause {
				t.Errorf("fetch %d has %v, want %v", i+1, fetch.Attributes(), want)
			}
			if value(request, semconv.ErrorTypeKey) != want.cause || value(request, semconv.HTTPResponseStatusCodeKey) == "" || value(request, semconv.HTTPRequestResendCountKey) != "" {
				t.Errorf("the request of fetch %d has %v", i+1, request.Attributes())
			}
			p := o.onePoint(t, otelringcentral.TokenFetches, otelringcentral.GrantKey.String(want.grant), otelringcentral.OutcomeKey.String(want.outcome))
			if p.value != 1 {
				t.Errorf("%g fetches like number %d, want 1", p.value, i+1)
			}
		}
	})
}

// A token that the platform rejects is renewed inside the call, which sends its request again.
func TestRejectedToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t)
		fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 401})
		if _, err := o.client(t, fake).ReadExtension(t.Context(), ringcentral.Self); err != nil {
			t.Fatal(err)
		}
		requests, call := o.named(readRequest), o.only(t, readCall)
		if len(requests) != 2 || value(requests[0], semconv.ErrorTypeKey) != "401" || value(requests[1], semconv.HTTPRequestResendCountKey) != "1" {
			t.Errorf("%d requests", len(requests))
		}
		if fetches := o.named(tokenFetch); len(fetches) != 2 || !isChild(fetches[1], call) {
			t.Errorf("%d fetches of tokens", len(fetches))
		}
	})
}

// The pages of a list that are read ahead belong to the span in which the list is read, each as a call with its request.
func TestListsReadAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t, ringcentraltest.WithExtensions(1050))
		rc := o.client(t, fake)
		ctx, around := o.tracer.Start(t.Context(), "around")
		read := 0
		for _, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{PerPage: new(int32(100))}) {
			if err != nil {
				t.Fatal(err)
			}
			read++
		}
		around.End()
		outer, calls, requests := o.only(t, "around"), o.named(listCall), o.named(listRequest)
		if read < 1000 || len(calls) != 11 || len(requests) != 11 {
			t.Fatalf("%d records in %d calls with %d requests", read, len(calls), len(requests))
		}
		overlap := false
		for i, call := range calls {
			if !isChild(call, outer) {
				t.Errorf("call %d is not inside the span of the program", i+1)
			}
			overlap = overlap || i > 0 && call.StartTime().Before(calls[i-1].EndTime())
		}
		if !overlap {
			t.Error("nothing was read ahead")
		}
		inside := map[trace.SpanID]int{}
		for _, request := range requests {
			inside[request.Parent().SpanID()]++
		}
		for i, call := range calls {
			if inside[call.SpanContext().SpanID()] != 1 {
				t.Errorf("call %d has %d requests inside", i+1, inside[call.SpanContext().SpanID()])
			}
		}
	})
}

// Every way of failing has an error.type of its own, at the request if there was one and at the call.
func TestFailures(t *testing.T) {
	readSelf := func(ctx context.Context, rc *ringcentral.Client) error {
		_, err := rc.ReadExtension(ctx, ringcentral.Self)
		return err
	}
	for _, test := range []struct {
		name          string
		fault         ringcentraltest.Fault
		prepare       func(fake *ringcentraltest.Server)
		options       []ringcentral.Option
		auth          ringcentral.Auth
		timeout       time.Duration
		cancel        time.Duration
		call, request string // the error.type; none if empty; "none" if there is no request
		code          string
	}{
		{name: "refused", fault: ringcentraltest.Fault{Status: 404}, call: "404", request: "404", code: "CMN-102"},
		{name: "odd code", fault: ringcentraltest.Fault{Status: 400, Code: "ErrorCode{code='ADG-111'}"}, call: "400", request: "400", code: "_OTHER"},
		{name: "gateway", fault: ringcentraltest.Fault{Status: 502, HTML: true}, call: "502", request: "502"},
		{name: "no sense", fault: ringcentraltest.Fault{Body: `[1, 2`}, call: "reply_not_understood", request: "reply_not_understood"},
		{name: "deadline", fault: ringcentraltest.Fault{Delay: time.Hour}, timeout: 10 * time.Second, call: "timeout", request: "timeout"},
		{name: "canceled", fault: ringcentraltest.Fault{Delay: time.Hour}, cancel: 10 * time.Second, call: "canceled", request: "canceled"},
		{name: "canceled in a pause", fault: ringcentraltest.Fault{Status: 503, RetryAfter: time.Minute}, cancel: 10 * time.Second, call: "canceled", request: "503", code: "CMN-203"},
		{name: "silence", fault: ringcentraltest.Fault{Delay: time.Hour}, options: []ringcentral.Option{ringcentral.WithMaxSilence(10 * time.Second)}, call: "no_reply", request: "no_reply"},
		{
			name: "too long a wait", fault: ringcentraltest.Fault{Status: 429, RetryAfter: time.Hour},
			call: "429", request: "429", code: "CMN-301", options: []ringcentral.Option{ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 2})},
		},
		{
			name: "no token", prepare: func(fake *ringcentraltest.Server) {
				fake.Fail("oauth/token", 1, ringcentraltest.Fault{Status: 400, Code: "OAU-213"})
			}, call: "no_access_token", request: "none",
		},
		{name: "token of others", auth: ringcentral.AccessToken("no-token-of-the-fake"), call: "401", request: "401", code: "OAU-213"},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				o, fake := observe(), newFake(t)
				if test.fault != (ringcentraltest.Fault{}) {
					fake.Fail("readExtension", 1, test.fault)
				}
				if test.prepare != nil {
					test.prepare(fake)
				}
				auth := test.auth
				if auth == nil {
					auth = fake.Auth()
				}
				options := append([]ringcentral.Option{ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1})}, test.options...)
				if test.name == "canceled in a pause" {
					options = nil
				}
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				if test.timeout > 0 {
					ctx, cancel = context.WithTimeout(ctx, test.timeout)
					defer cancel()
				}
				if test.cancel > 0 {
					time.AfterFunc(test.cancel, cancel)
				}
				err := readSelf(ctx, o.clientOf(t, auth, fake, options...))
				if err == nil {
					t.Fatal("the call succeeded")
				}
				call := o.only(t, readCall)
				if got := value(call, semconv.ErrorTypeKey); got != test.call || call.Status().Code != codes.Error || call.Status().Description != "" {
					t.Errorf("the call has the error.type %q, want %q, and the status %v; it failed with: %v", got, test.call, call.Status(), err)
				}
				p := o.onePoint(t, otelringcentral.CallDuration)
				if kind, _ := p.attributes.Value(semconv.ErrorTypeKey); kind.AsString() != test.call {
					t.Errorf("the metric has the error.type %q, want %q", kind.AsString(), test.call)
				}
				if test.request == "none" {
					if n := len(o.named(readRequest)); n != 0 {
						t.Errorf("%d requests", n)
					}
					return
				}
				request := o.named(readRequest)[0]
				if got := value(request, semconv.ErrorTypeKey); got != test.request || request.Status().Code != codes.Error || request.Status().Description != "" {
					t.Errorf("the request has the error.type %q, want %q, and the status %v", got, test.request, request.Status())
				}
				if got := value(request, otelringcentral.ErrorCodeKey); got != test.code {
					t.Errorf("the request has the code %q, want %q", got, test.code)
				}
			})
		})
	}
}

// A call that is not sent, because it would wait too long for the rate limit, has no request.
func TestNotSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t, ringcentraltest.WithThrottling(nil))
		rc := o.client(t, fake, ringcentral.WithMaxWait(time.Second))
		var err error
		for range 11 {
			_, err = rc.ListAccountPhoneNumbersPage(t.Context(), nil)
		}
		wantError(t, err, ringcentral.ErrRateLimited)
		calls := o.named(numbersCall)
		if last := calls[len(calls)-1]; value(last, semconv.ErrorTypeKey) != "rate_limited" || value(last, otelringcentral.ErrorCodeKey) != "" {
			t.Errorf("the last call has %v", last.Attributes())
		}
		if n := len(o.named(numbersRequest)); n != 10 {
			t.Errorf("%d requests, want 10", n)
		}
	})
}

// Nobody listens: every connection is refused.
func TestNoConnection(t *testing.T) {
	o := observe()
	fake := ringcentraltest.New()
	rc := o.client(t, fake, ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
	if _, err := rc.ReadExtension(t.Context(), ringcentral.Self); err != nil {
		t.Fatal(err)
	}
	fake.Close()
	_, err := rc.ReadExtension(t.Context(), ringcentral.Self)
	wantError(t, err, ringcentral.ErrConnection)
	for _, spans := range [][]string{{readCall}, {readRequest}} {
		found := o.named(spans[0])
		if failed := found[len(found)-1]; value(failed, semconv.ErrorTypeKey) != "no_connection" {
			t.Errorf("%s has %v", failed.Name(), failed.Attributes())
		}
	}
}

// A file that has not changed is no failure.
func TestNotModified(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o, fake := observe(), newFake(t)
		fake.Fail("readScaledProfileImage", 1, ringcentraltest.Fault{Status: http.StatusNotModified})
		rc := o.client(t, fake, ringcentral.WithMediaServer(fake.MediaURL))
		op := operation(t, "readScaledProfileImage")
		if _, err := rc.Do(t.Context(), op, ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.Self, "195x195"}}); err == nil {
			t.Fatal("there is a reply")
		}
		for _, name := range []string{"ringcentral." + op.ID, "GET " + op.Path} {
			if span := o.only(t, name); span.Status().Code != codes.Unset || value(span, semconv.ErrorTypeKey) != "" {
				t.Errorf("%s has the status %v", name, span.Status())
			}
		}
		request := o.only(t, "GET "+op.Path)
		if host := value(request, semconv.ServerAddressKey); host != "localhost" {
			t.Errorf("the server is %q, want that of the files", host)
		}
	})
}

func operation(t *testing.T, id string) *ringcentral.Operation {
	t.Helper()
	for _, op := range ringcentral.Operations() {
		if op.ID == id {
			return op
		}
	}
	t.Fatalf("there is no operation %s", id)
	return nil
}

// Whatever the program asks for that the document doesn't have is shown only if the program says that it may be.
func TestOperationsOfTheProgram(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mine := &ringcentral.Operation{ID: "readNews", Method: "GET", Path: "/restapi/v1.0/account/{accountId}/news", Group: "News"}
		for _, test := range []struct {
			options       []otelringcentral.Option
			op            *ringcentral.Operation
			call, request string
			id, group     string
			full          string
		}{
			{nil, mine, "ringcentral.call", "GET", "_OTHER", "_OTHER", "/REDACTED"},
			{
				[]otelringcentral.Option{otelringcentral.WithOperations(mine)}, mine,
				"ringcentral.readNews", "GET /restapi/v1.0/account/{accountId}/news", "readNews", "News", "/restapi/v1.0/account/REDACTED/news",
			},
			{
				nil, &ringcentral.Operation{ID: "readExtension", Method: "GET", Path: "/restapi/v1.0/account/402100280008/x", Group: "Light"},
				"ringcentral.call", "GET", "_OTHER", "_OTHER", "/REDACTED",
			},
			{
				nil, &ringcentral.Operation{ID: "x", Method: "SECRET", Path: "/restapi/x", Group: "Light"},
				"ringcentral.call", "HTTP", "_OTHER", "_OTHER", "/REDACTED",
			},
		} {
			o, fake := observe(test.options...), newFake(t)
			if _, err := o.client(t, fake).Do(t.Context(), test.op, ringcentral.RawRequest{}); err == nil {
				t.Fatal("the fake knows the operation")
			}
			call, request := o.only(t, test.call), o.only(t, test.request)
			for _, span := range []interface{ Name() string }{call, request} {
				if span.Name() == "" {
					t.Error("a span without a name")
				}
			}
			if value(call, otelringcentral.OperationKey) != test.id || value(call, otelringcentral.GroupKey) != test.group {
				t.Errorf("%s: the call has %v", test.op.ID, call.Attributes())
			}
			if full := value(request, semconv.URLFullKey); full != fake.URL+test.full {
				t.Errorf("%s: url.full is %q", test.op.ID, full)
			}
			fake.Close()
		}
	})
}
