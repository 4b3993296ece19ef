// Package otlptest tests otelringcentral with a real receiver. It is a module of its own, since the receiver of the OpenTelemetry
// collector brings dependencies that users of otelringcentral don't need.
package otlptest
