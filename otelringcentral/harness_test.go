package otelringcentral_test

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// observed keeps the spans and metrics of clients.
type observed struct {
	spans  *tracetest.SpanRecorder
	reader *sdkmetric.ManualReader
	tracer trace.Tracer // of the program around the clients
	hooks  ringcentral.Hooks
}

func observe(options ...otelringcentral.Option) *observed {
	o := &observed{spans: tracetest.NewSpanRecorder(), reader: sdkmetric.NewManualReader()}
	tracers := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(o.spans))
	meters := sdkmetric.NewMeterProvider(sdkmetric.WithReader(o.reader))
	o.tracer = tracers.Tracer("program")
	o.hooks = otelringcentral.Hooks(append([]otelringcentral.Option{
		otelringcentral.WithTracerProvider(tracers), otelringcentral.WithMeterProvider(meters),
	}, options...)...)
	return o
}

// client returns a client of the fake, over a network that takes a tenth of a second each way.
func (o *observed) client(t *testing.T, fake *ringcentraltest.Server, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	return o.clientOf(t, fake.Auth(), fake, options...)
}

func (o *observed) clientOf(t *testing.T, auth ringcentral.Auth, fake *ringcentraltest.Server, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	rc, err := ringcentral.New(auth, append([]ringcentral.Option{
		ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(&http.Client{Transport: distance{fake.HTTPClient().Transport}}),
		ringcentral.WithHooks(o.hooks),
	}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return rc
}

type distance struct{ http.RoundTripper }

func (d distance) RoundTrip(req *http.Request) (*http.Response, error) {
	time.Sleep(100 * time.Millisecond)
	defer time.Sleep(100 * time.Millisecond)
	return d.RoundTripper.RoundTrip(req)
}

// newFake returns a fake for a test in a bubble of testing/synctest.
func newFake(t *testing.T, options ...ringcentraltest.Option) *ringcentraltest.Server {
	t.Helper()
	return ringcentraltest.NewTest(t, append([]ringcentraltest.Option{
		ringcentraltest.WithoutNetwork(), ringcentraltest.WithExtensions(5), ringcentraltest.WithNumbers(5),
	}, options...)...)
}

// named returns the ended spans of a name, in the order of their beginnings.
func (o *observed) named(name string) []sdktrace.ReadOnlySpan {
	var found []sdktrace.ReadOnlySpan
	for _, span := range o.spans.Ended() {
		if span.Name() == name {
			found = append(found, span)
		}
	}
	slices.SortStableFunc(found, func(a, b sdktrace.ReadOnlySpan) int { return a.StartTime().Compare(b.StartTime()) })
	return found
}

// only returns the one ended span of a name.
func (o *observed) only(t *testing.T, name string) sdktrace.ReadOnlySpan {
	t.Helper()
	found := o.named(name)
	if len(found) != 1 {
		var names []string
		for _, span := range o.spans.Ended() {
			names = append(names, span.Name())
		}
		t.Fatalf("%d spans named %q among %q, want 1", len(found), name, names)
	}
	return found[0]
}

// value returns an attribute of a span as text, or "" if it has none.
func value(span sdktrace.ReadOnlySpan, key attribute.Key) string {
	for _, kv := range span.Attributes() {
		if kv.Key == key {
			return kv.Value.String()
		}
	}
	return ""
}

func seconds(span sdktrace.ReadOnlySpan) float64 {
	return span.EndTime().Sub(span.StartTime()).Seconds()
}

// isChild reports whether a span is directly inside another.
func isChild(inner, outer sdktrace.ReadOnlySpan) bool {
	return inner.Parent().SpanID() == outer.SpanContext().SpanID() && inner.SpanContext().TraceID() == outer.SpanContext().TraceID()
}

func (o *observed) metrics(t *testing.T) metricdata.ScopeMetrics {
	t.Helper()
	var all metricdata.ResourceMetrics
	if err := o.reader.Collect(t.Context(), &all); err != nil {
		t.Fatal(err)
	}
	if len(all.ScopeMetrics) != 1 {
		t.Fatalf("%d scopes of metrics, want 1", len(all.ScopeMetrics))
	}
	return all.ScopeMetrics[0]
}

// point is a data point of any kind: Value is a sum or a gauge, and for a histogram the sum of its Count values.
type point struct {
	metricdata.Metrics

	attributes attribute.Set
	value      float64
	count      uint64
	bounds     []float64
}

func (p *point) has(attributes ...attribute.KeyValue) bool {
	for _, want := range attributes {
		if got, ok := p.attributes.Value(want.Key); !ok || got != want.Value {
			return false
		}
	}
	return true
}

// points returns the data points of a metric that have the attributes.
func (o *observed) points(t *testing.T, name string, attributes ...attribute.KeyValue) []point {
	t.Helper()
	var all []point
	for _, m := range o.metrics(t).Metrics {
		if name == "" || m.Name == name {
			all = append(all, pointsOf(m)...)
		}
	}
	return slices.DeleteFunc(all, func(p point) bool { return !p.has(attributes...) })
}

func pointsOf(m metricdata.Metrics) []point {
	var all []point
	switch data := m.Data.(type) {
	case metricdata.Histogram[float64]:
		for _, p := range data.DataPoints {
			all = append(all, point{m, p.Attributes, p.Sum, p.Count, p.Bounds})
		}
	case metricdata.Sum[int64]:
		for _, p := range data.DataPoints {
			all = append(all, point{m, p.Attributes, float64(p.Value), 0, nil})
		}
	case metricdata.Gauge[int64]:
		for _, p := range data.DataPoints {
			all = append(all, point{m, p.Attributes, float64(p.Value), 0, nil})
		}
	default:
		panic(fmt.Sprintf("%s: no test for %T", m.Name, data))
	}
	return all
}

// onePoint returns the one data point of a metric that has the attributes.
func (o *observed) onePoint(t *testing.T, name string, attributes ...attribute.KeyValue) point {
	t.Helper()
	found := o.points(t, name, attributes...)
	if len(found) != 1 {
		t.Fatalf("%d points of %s with %v, want 1: %v", len(found), name, attributes, found)
	}
	return found[0]
}

// wantError fails the test unless err is one of a kind.
func wantError(t *testing.T, err, kind error) {
	t.Helper()
	if !errors.Is(err, kind) {
		t.Fatalf("got %v, want %v", err, kind)
	}
}
