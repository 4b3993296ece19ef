// Command example prints the spans and metrics of a client of a fake platform in the same process:
//
//	go -C otelringcentral/example run .
//
// A program sets up OpenTelemetry as it does anyway, with exporters of its choice, and gives the client its hooks.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"go.opentelemetry.io/otel/exporters/stdout/stdoutmetric"
	"go.opentelemetry.io/otel/exporters/stdout/stdouttrace"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func main() {
	if err := run(context.Background(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out io.Writer) (err error) {
	spans, err := stdouttrace.New(stdouttrace.WithWriter(out), stdouttrace.WithPrettyPrint())
	if err != nil {
		return err
	}
	metrics, err := stdoutmetric.New(stdoutmetric.WithWriter(out), stdoutmetric.WithPrettyPrint())
	if err != nil {
		return err
	}
	tracers := sdktrace.NewTracerProvider(sdktrace.WithBatcher(spans))
	meters := sdkmetric.NewMeterProvider(sdkmetric.WithReader(sdkmetric.NewPeriodicReader(metrics)))
	defer func() { // what has not been exported yet goes out now
		err = errors.Join(err, tracers.Shutdown(ctx), meters.Shutdown(ctx))
	}()

	fake := ringcentraltest.New(ringcentraltest.WithThrottling(nil))
	defer fake.Close()
	fake.Fail("readAccountInfo", 1, ringcentraltest.Fault{Status: 503, RetryAfter: time.Second}) // to see a retry

	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHooks(otelringcentral.Hooks(
		otelringcentral.WithTracerProvider(tracers), otelringcentral.WithMeterProvider(meters),
	)))
	if err != nil {
		return err
	}
	ctx, report := tracers.Tracer("example").Start(ctx, "report")
	defer report.End()
	if _, err := rc.ReadAccount(ctx); err != nil {
		return err
	}
	for _, err := range rc.ListExtensions(ctx, nil) {
		if err != nil {
			return err
		}
	}
	return nil
}
