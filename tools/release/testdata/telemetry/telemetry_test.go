package telemetry

import (
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestSpans(t *testing.T) {
	spans := tracetest.NewSpanRecorder()
	tracers := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans))
	server := ringcentraltest.New()
	defer server.Close()
	rc, err := ringcentral.New(server.Auth(), ringcentral.WithServer(server.URL),
		ringcentral.WithHooks(otelringcentral.Hooks(otelringcentral.WithTracerProvider(tracers))))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(spans.Ended()) == 0 {
		t.Error("no span")
	}
}
