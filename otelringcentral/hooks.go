package otelringcentral

import (
	"context"
	"errors"
	"runtime/debug"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Hooks returns hooks that make spans and metrics, for [ringcentral.WithHooks]. They may be shared by clients, which then share the
// gauges of the rate limits as well: see [WithAttributes]. What a meter provider refuses is reported to the error handler of package
// otel and left out.
//
// The meter provider keeps what it was given for as long as it lives, so a program calls Hooks once, not for each client that it
// makes.
func Hooks(options ...Option) ringcentral.Hooks {
	config := configOf(options)
	version := moduleVersion()
	t := &telemetry{
		tracer: config.tracers.Tracer(ScopeName, trace.WithInstrumentationVersion(version), trace.WithSchemaURL(semconv.SchemaURL)),
		meters: newMeters(
			config.meters.Meter(ScopeName, metric.WithInstrumentationVersion(version), metric.WithSchemaURL(semconv.SchemaURL)),
			config.attributes,
		),
		attributes: config.attributes,
		known:      knownOperations(config.operations),
	}
	return ringcentral.Hooks{Call: t.call, Attempt: t.attempt, Request: t.request, Token: t.token}
}

// moduleVersion is the version of this module in the running program, or "".
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, module := range info.Deps {
		if module.Path == ScopeName {
			return module.Version
		}
	}
	return ""
}

// telemetry is what the hooks of one call of Hooks share.
type telemetry struct {
	tracer     trace.Tracer
	meters     *meters
	attributes []attribute.KeyValue
	known      map[string]shown
}

func (t *telemetry) call(ctx context.Context, begin ringcentral.CallEvent) (context.Context, func(ringcentral.CallEvent)) {
	op := t.shown(begin.Operation, begin.Method, begin.Path, begin.Group)
	attributes := t.with(OperationKey.String(op.id), GroupKey.String(op.group))
	ctx, span := t.tracer.Start(ctx, op.callName(), trace.WithSpanKind(trace.SpanKindInternal), trace.WithAttributes(attributes...))
	return ctx, func(end ringcentral.CallEvent) {
		failure := failureOf(end.Operation, end.Status, end.Reason, end.Err)
		if span.IsRecording() {
			span.SetAttributes(AttemptsKey.Int(end.Attempts), WaitKey.Float64(end.Wait.Seconds()))
			setRequestID(span, end.RequestID)
			failure.show(span)
		}
		span.End()
		t.meters.callDuration.Record(ctx, end.Duration.Seconds(), metric.WithAttributes(failure.with(attributes)...))
	}
}

// attempt makes no span: what an attempt sends is a request, and while it waits for the rate limit or the token, nothing is sent.
func (t *telemetry) attempt(ctx context.Context, begin ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
	op := t.shown(begin.Operation, begin.Method, begin.Path, begin.Group)
	return ctx, func(end ringcentral.AttemptEvent) {
		t.meters.wait.Record(ctx, end.Wait.Seconds(), metric.WithAttributes(t.with(GroupKey.String(op.group))...))
		if end.Retry {
			failure := failureOf(end.Operation, end.Status, end.Reason, end.Err)
			attributes := t.with(OperationKey.String(op.id), GroupKey.String(op.group))
			t.meters.retries.Add(ctx, 1, metric.WithAttributes(failure.with(attributes)...))
		}
	}
}

func (t *telemetry) request(ctx context.Context, begin ringcentral.RequestEvent) (context.Context, func(ringcentral.RequestEvent)) {
	op := t.shown(begin.Operation, begin.Method, begin.Path, begin.Group)
	attributes := t.with(
		semconv.HTTPRequestMethodKey.String(op.method), semconv.ServerAddress(begin.Server), semconv.ServerPort(begin.Port),
	)
	if op.path != "" {
		attributes = append(attributes, semconv.URLTemplate(op.path))
	}
	ctx, span := t.tracer.Start(ctx, op.requestName(), trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attributes...),
		trace.WithAttributes(op.spanAttributes(&begin)...))
	return ctx, func(end ringcentral.RequestEvent) {
		failure := failureOf(end.Operation, end.Status, end.Reason, end.Err)
		if end.Status != 0 {
			attributes = append(attributes, semconv.HTTPResponseStatusCode(end.Status))
		}
		if span.IsRecording() {
			if end.Status != 0 {
				span.SetAttributes(semconv.HTTPResponseStatusCode(end.Status))
			}
			setRequestID(span, end.RequestID)
			failure.show(span)
		}
		span.End()
		t.meters.requestDuration.RecordSet(ctx, end.Duration.Seconds(), attribute.NewSet(failure.with(attributes)...))
		if begin.Attempt == 0 { // of no attempt, which would report the wait
			t.meters.wait.Record(ctx, end.Wait.Seconds(), metric.WithAttributes(t.with(GroupKey.String(op.group))...))
		}
		t.meters.budget.learn(op.group, end.RateLimit)
	}
}

func (t *telemetry) token(ctx context.Context, begin ringcentral.TokenEvent) (context.Context, func(ringcentral.TokenEvent)) {
	attributes := t.with(GrantKey.String(begin.Grant))
	ctx, span := t.tracer.Start(ctx, "ringcentral.fetchToken", trace.WithSpanKind(trace.SpanKindInternal), trace.WithAttributes(attributes...))
	return ctx, func(end ringcentral.TokenEvent) {
		failure := tokenFailureOf(end.Err)
		outcome := OutcomeKey.String(OutcomeSuccess)
		if end.Err != nil {
			outcome = OutcomeKey.String(OutcomeFailure)
		}
		span.SetAttributes(outcome)
		failure.show(span)
		span.End()
		t.meters.tokens.Add(ctx, 1, metric.WithAttributes(failure.with(append(attributes, outcome))...))
	}
}

// with returns attributes and those of all spans and metrics, with room for some more.
func (t *telemetry) with(attributes ...attribute.KeyValue) []attribute.KeyValue {
	all := make([]attribute.KeyValue, 0, len(attributes)+len(t.attributes)+4)
	return append(append(all, t.attributes...), attributes...)
}

// setRequestID shows the platform's id of a request, if it looks like one: whatever answers in its place could send anything.
func setRequestID(span trace.Span, id string) {
	if requestID.MatchString(id) {
		span.SetAttributes(RequestIDKey.String(id))
	}
}

// failure is what may be shown of an error. Its zero value is a success.
type failure struct {
	kind string // the error.type; empty for a success
	code string // the platform's code; empty if there is none
}

// with returns attributes and the error.type, for metrics.
func (f failure) with(attributes []attribute.KeyValue) []attribute.KeyValue {
	if f.kind == "" {
		return attributes
	}
	return append(attributes, semconv.ErrorTypeKey.String(f.kind))
}

// show sets the status of a span. It has no description, which would quote the platform.
func (f failure) show(span trace.Span) {
	if f.kind == "" {
		return
	}
	span.SetAttributes(semconv.ErrorTypeKey.String(f.kind))
	if f.code != "" {
		span.SetAttributes(ErrorCodeKey.String(f.code))
	}
	span.SetStatus(codes.Error, "")
}

// errorIn returns the *ringcentral.Error in err, or nil.
func errorIn(err error) *ringcentral.Error {
	e, _ := errors.AsType[*ringcentral.Error](err)
	return e
}
