package otlptest

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/component/componenttest"
	"go.opentelemetry.io/collector/consumer/consumertest"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/ptrace"
	"go.opentelemetry.io/collector/receiver/otlpreceiver"
	"go.opentelemetry.io/collector/receiver/receivertest"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetrichttp"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// collector is the receiver of the OpenTelemetry collector, on a port of this machine, and what it received.
type collector struct {
	address string
	traces  consumertest.TracesSink
	metrics consumertest.MetricsSink
}

func startCollector(t *testing.T) *collector {
	t.Helper()
	c := &collector{address: freeAddress(t)}
	factory := otlpreceiver.NewFactory()
	config, ok := factory.CreateDefaultConfig().(*otlpreceiver.Config)
	if !ok {
		t.Fatal("the receiver has another configuration")
	}
	config.Protocols.HTTP.GetOrInsertDefault().ServerConfig.NetAddr.Endpoint = c.address
	settings := receivertest.NewNopSettings(factory.Type())
	traces, err := factory.CreateTraces(t.Context(), settings, config, &c.traces)
	if err != nil {
		t.Fatal(err)
	}
	metrics, err := factory.CreateMetrics(t.Context(), settings, config, &c.metrics)
	if err != nil {
		t.Fatal(err)
	}
	for _, receiver := range []component.Component{traces, metrics} { // which share a server
		if err := receiver.Start(t.Context(), componenttest.NewNopHost()); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := receiver.Shutdown(t.Context()); err != nil && !errors.Is(err, t.Context().Err()) {
				t.Error(err)
			}
		})
	}
	return c
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// wire carries what is exported and keeps every byte of it.
type wire struct {
	mu    sync.Mutex
	bytes bytes.Buffer
}

func (w *wire) RoundTrip(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	w.bytes.Write(body)
	w.mu.Unlock()
	req = req.Clone(req.Context())
	req.Body = io.NopCloser(bytes.NewReader(body))
	return http.DefaultTransport.RoundTrip(req)
}

// export makes clients work with the telemetry that use gives them, and returns when all of it was exported.
func export(t *testing.T, to *collector, use func(hooks ringcentral.Hooks, tracers *sdktrace.TracerProvider)) *wire {
	t.Helper()
	w := &wire{}
	client := &http.Client{Transport: w}
	spans, err := otlptracehttp.New(t.Context(), otlptracehttp.WithEndpoint(to.address), otlptracehttp.WithInsecure(), otlptracehttp.WithHTTPClient(client))
	if err != nil {
		t.Fatal(err)
	}
	metrics, err := otlpmetrichttp.New(t.Context(), otlpmetrichttp.WithEndpoint(to.address), otlpmetrichttp.WithInsecure(), otlpmetrichttp.WithHTTPClient(client))
	if err != nil {
		t.Fatal(err)
	}
	of := resource.NewSchemaless()
	tracers := sdktrace.NewTracerProvider(sdktrace.WithBatcher(spans), sdktrace.WithResource(of))
	meters := sdkmetric.NewMeterProvider(sdkmetric.WithReader(sdkmetric.NewPeriodicReader(metrics)), sdkmetric.WithResource(of))
	use(otelringcentral.Hooks(otelringcentral.WithTracerProvider(tracers), otelringcentral.WithMeterProvider(meters)), tracers)
	if err := errors.Join(tracers.Shutdown(t.Context()), meters.Shutdown(t.Context())); err != nil {
		t.Fatal(err)
	}
	return w
}

// What must not be exported: what a client is given, what it sends and what the platform answers.
const (
	marker = "MARKER"
	secret = marker + "-secret-of-the-application"
)

func forbidden(ids ...string) []string {
	plain := append(ids, marker, strings.ToLower(marker), ringcentraltest.ClientID, ringcentraltest.ClientSecret, ringcentraltest.JWT,
		"fake-access-token", "fake-refresh-token", "larkspur.example", "Lindqvist", "A fault that the test asked for", "perPage=", "page=")
	var all []string
	for _, text := range plain {
		all = append(all, text, hex.EncodeToString([]byte(text)))
		for before := range 3 { // base64 differs by where the text begins; its first and last digits are shared with others
			code := base64.RawStdEncoding.EncodeToString([]byte("xx"[:before] + text))
			all = append(all, code[[]int{0, 2, 3}[before]:len(code)-1])
		}
	}
	return all
}

// A day's work, with faults, leaves nothing in the exported bytes that tells of whom it was done for.
func TestNothingLeaks(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	to := startCollector(t)
	var ids []string
	w := export(t, to, func(hooks ringcentral.Hooks, _ *sdktrace.TracerProvider) { ids = work(t, fake, hooks) })
	for _, text := range forbidden(ids...) {
		if i := bytes.Index(w.bytes.Bytes(), []byte(text)); i >= 0 {
			t.Errorf("%q was exported: %q", text, w.bytes.Bytes()[max(i-80, 0):i+len(text)])
		}
	}
	for _, text := range []string{"readExtension", "/restapi/v1.0/account/{accountId}/extension/{extensionId}", "CMN-102", "invalid_grant"} { // so the bytes are readable
		if !bytes.Contains(w.bytes.Bytes(), []byte(text)) {
			t.Errorf("%q was not exported", text)
		}
	}
}

// work calls what has ids, queries, bodies and messages, and returns the ids and an address.
func work(t *testing.T, fake *ringcentraltest.Server, hooks ringcentral.Hooks) (ids []string) {
	t.Helper()
	ctx := t.Context()
	client := func(auth ringcentral.Auth, options ...ringcentral.Option) *ringcentral.Client {
		rc, err := ringcentral.New(auth, append([]ringcentral.Option{
			ringcentral.WithServer(fake.URL), ringcentral.WithHooks(hooks), ringcentral.WithUserAgent(marker + "/1"),
			ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 2, Backoff: time.Millisecond}),
		}, options...)...)
		if err != nil {
			t.Fatal(err)
		}
		return rc
	}
	failing := func(err error) {
		t.Helper()
		if err == nil {
			t.Error("a call succeeded that should not")
		}
	}
	account, err := client(fake.Auth()).ReadAccount(ctx)
	if err != nil {
		t.Fatal(err)
	}
	rc := client(fake.Auth(), ringcentral.WithAccount(account.ID))
	var person ringcentral.ID
	var email string
	for ext, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{PerPage: new(int32(100))}) {
		if err != nil {
			t.Fatal(err)
		}
		if ext.ExtensionNumber == "102" {
			person, email = ext.ID, ext.Contact.Email
		}
	}
	ids = append(ids, account.ID.String(), person.String(), email, "4021009999")
	for _, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{Email: []string{email}}) {
		if err != nil {
			t.Fatal(err)
		}
	}
	fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 500})
	if _, err := rc.ReadExtension(ctx, person); err != nil {
		t.Fatal(err)
	}
	_, err = rc.ReadExtension(ctx, "4021009999")
	failing(err)
	if _, err := rc.UpdateExtension(ctx, person, ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: new(marker)}}); err != nil {
		t.Fatal(err)
	}
	fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 400, Code: marker + " " + person.String()})
	_, err = rc.ReadExtension(ctx, person, ringcentral.WithHeader("X-Marker", marker))
	failing(err)
	fake.Fail("readExtension", 2, ringcentraltest.Fault{Status: 502, HTML: true})
	_, err = rc.ReadExtension(ctx, person)
	failing(err)
	own := &ringcentral.Operation{ID: "read-" + person.String(), Method: "GET", Path: "/restapi/v1.0/account/~/extension/" + person.String() + "/" + marker, Group: marker}
	_, err = rc.Do(ctx, own, ringcentral.RawRequest{Query: map[string][]string{"text": {marker}}})
	failing(err)
	for _, auth := range []ringcentral.Auth{
		ringcentral.AccessToken(marker + "-access"), ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, marker+"-refresh"),
		ringcentral.JWT(marker+"-id", secret, marker+"-jwt"),
	} {
		_, err := client(auth).ReadExtension(ctx, person)
		failing(err)
	}
	if err := rc.Revoke(ctx); err != nil {
		t.Fatal(err)
	}
	return ids
}

// What a receiver gets is what the library made: spans inside each other, in one trace, with attributes, and metrics.
func TestReceiverGetsSpansAndMetrics(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 500})
	to := startCollector(t)
	export(t, to, func(hooks ringcentral.Hooks, tracers *sdktrace.TracerProvider) {
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHooks(hooks),
			ringcentral.WithRetry(ringcentral.RetryPolicy{Backoff: time.Millisecond}))
		if err != nil {
			t.Fatal(err)
		}
		ctx, span := tracers.Tracer("program").Start(t.Context(), "program")
		defer span.End()
		if _, err := rc.ReadExtension(ctx, ringcentral.Self); err != nil {
			t.Fatal(err)
		}
	})
	spans := map[string][]ptrace.Span{}
	for _, batch := range to.traces.AllTraces() {
		for _, of := range batch.ResourceSpans().All() {
			for _, scope := range of.ScopeSpans().All() {
				for _, span := range scope.Spans().All() {
					spans[span.Name()] = append(spans[span.Name()], span)
				}
			}
		}
	}
	const request = "GET /restapi/v1.0/account/{accountId}/extension/{extensionId}"
	if len(spans["program"]) != 1 || len(spans["ringcentral.readExtension"]) != 1 || len(spans["ringcentral.fetchToken"]) != 1 || len(spans[request]) != 2 {
		t.Fatalf("received %d kinds of spans: %v", len(spans), spans)
	}
	program, call := spans["program"][0], spans["ringcentral.readExtension"][0]
	if call.ParentSpanID() != program.SpanID() || call.TraceID() != program.TraceID() || call.Kind() != ptrace.SpanKindInternal {
		t.Error("the call is not inside the span of the program")
	}
	failed := 0
	for _, span := range spans[request] {
		if span.ParentSpanID() != call.SpanID() || span.Kind() != ptrace.SpanKindClient {
			t.Error("a request is not inside the call")
		}
		if span.Status().Code() == ptrace.StatusCodeError {
			failed++
			if kind, ok := span.Attributes().Get("error.type"); !ok || kind.Str() != "500" || span.Status().Message() != "" {
				t.Errorf("the request that failed has %v", span.Attributes().AsRaw())
			}
		}
	}
	if failed != 1 {
		t.Errorf("%d requests failed, want 1", failed)
	}
	metrics := map[string]pmetric.MetricType{}
	for _, batch := range to.metrics.AllMetrics() {
		for _, of := range batch.ResourceMetrics().All() {
			for _, scope := range of.ScopeMetrics().All() {
				if scope.Scope().Name() != otelringcentral.ScopeName {
					t.Errorf("metrics of %s", scope.Scope().Name())
				}
				for _, metric := range scope.Metrics().All() {
					metrics[metric.Name()] = metric.Type()
				}
			}
		}
	}
	for name, kind := range map[string]pmetric.MetricType{
		"http.client.request.duration": pmetric.MetricTypeHistogram, otelringcentral.CallDuration: pmetric.MetricTypeHistogram,
		otelringcentral.WaitDuration: pmetric.MetricTypeHistogram, otelringcentral.Retries: pmetric.MetricTypeSum,
		otelringcentral.TokenFetches: pmetric.MetricTypeSum, otelringcentral.RateLimitLimit: pmetric.MetricTypeGauge,
		otelringcentral.RateLimitRemaining: pmetric.MetricTypeGauge,
	} {
		if metrics[name] != kind {
			t.Errorf("%s arrived as %v, want %v", name, metrics[name], kind)
		}
	}
}
