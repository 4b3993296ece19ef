package otelringcentral

import (
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Option configures [Hooks].
type Option func(*config)

type config struct {
	tracers    trace.TracerProvider
	meters     metric.MeterProvider
	attributes []attribute.KeyValue
	operations []*ringcentral.Operation
}

func configOf(options []Option) config {
	c := config{tracers: otel.GetTracerProvider(), meters: otel.GetMeterProvider(), operations: ringcentral.Operations()}
	for _, option := range options {
		option(&c)
	}
	return c
}

// WithTracerProvider sets where spans go; the default, also for nil, is the global provider.
func WithTracerProvider(provider trace.TracerProvider) Option {
	return func(c *config) {
		if provider != nil {
			c.tracers = provider
		}
	}
}

// WithMeterProvider sets where metrics go; the default, also for nil, is the global provider.
func WithMeterProvider(provider metric.MeterProvider) Option {
	return func(c *config) {
		if provider != nil {
			c.meters = provider
		}
	}
}

// WithAttributes adds attributes to all spans and metrics. A program whose clients work for several users or applications gives
// each of them hooks of its own with an attribute that tells them apart: each has its own rate limits, whose gauges would
// overwrite each other.
func WithAttributes(attributes ...attribute.KeyValue) Option {
	return func(c *config) { c.attributes = append(c.attributes, attributes...) }
}

// WithOperations names operations that the program made for [ringcentral.Client.Do] or [ringcentral.Client.List] and whose ids,
// paths and groups may be shown: their paths have names in braces in place of ids, and they are few. Of other operations that the
// document doesn't have, only the method is shown.
func WithOperations(operations ...*ringcentral.Operation) Option {
	return func(c *config) { c.operations = append(c.operations, operations...) }
}
