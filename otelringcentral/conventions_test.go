package otelringcentral_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.opentelemetry.io/otel/attribute"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/semconv/v1.43.0/httpconv"
	"go.opentelemetry.io/otel/trace"

	"github.com/ringcentral-account/ringcentral-account-go/otelringcentral"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// everything makes a client do whatever has a name in spans or metrics.
func everything(t *testing.T, o *observed) {
	t.Helper()
	fake := newFake(t, ringcentraltest.WithThrottling(nil))
	fake.Fail("readExtension", 1, ringcentraltest.Fault{Status: 500})
	fake.Fail("oauth/token", 1, ringcentraltest.Fault{Status: 503, RetryAfter: time.Second})
	rc := o.client(t, fake)
	if _, err := rc.ReadExtension(t.Context(), ringcentral.Self); err != nil {
		t.Fatal(err)
	}
	_, err := rc.ReadExtension(t.Context(), "999")
	wantError(t, err, ringcentral.ErrNotFound)
	if err := rc.Revoke(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// The spans of requests have the attributes of HTTP client spans that the conventions require, in the types that they say, and
// those that matter to samplers from the beginning.
func TestRequestsFollowTheConventions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := observe()
		everything(t, o)
		for _, span := range o.spans.Ended() {
			if span.InstrumentationScope().Name != otelringcentral.ScopeName || span.InstrumentationScope().SchemaURL != semconv.SchemaURL {
				t.Errorf("the scope is %v", span.InstrumentationScope())
			}
			if span.SpanKind() != trace.SpanKindClient {
				continue
			}
			types := map[attribute.Key]attribute.Type{
				semconv.HTTPRequestMethodKey: attribute.STRING, semconv.ServerAddressKey: attribute.STRING, semconv.ServerPortKey: attribute.INT64,
				semconv.URLFullKey: attribute.STRING, semconv.URLTemplateKey: attribute.STRING, semconv.HTTPResponseStatusCodeKey: attribute.INT64,
			}
			for _, kv := range span.Attributes() {
				if want, ok := types[kv.Key]; ok && kv.Value.Type() != want {
					t.Errorf("%s: %s is a %v, want a %v", span.Name(), kv.Key, kv.Value.Type(), want)
				}
				delete(types, kv.Key)
			}
			for key := range types {
				t.Errorf("%s has no %s", span.Name(), key)
			}
			if want := value(span, semconv.HTTPRequestMethodKey) + " " + value(span, semconv.URLTemplateKey); span.Name() != want {
				t.Errorf("the name is %q, want %q", span.Name(), want)
			}
			if full := value(span, semconv.URLFullKey); strings.ContainsAny(full, "{}?~") || !strings.HasPrefix(full, "http://"+value(span, semconv.ServerAddressKey)) {
				t.Errorf("url.full is %q", full)
			}
		}
		if repeated := o.named(readRequest)[1]; !slices.Contains(repeated.Attributes(), semconv.HTTPRequestResendCount(1)) {
			t.Errorf("the request that was sent again has %v", repeated.Attributes())
		}
	})
}

// The metric of requests is that of the conventions: its name, unit, description, buckets and attributes.
func TestMetricFollowsTheConventions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := observe()
		everything(t, o)
		published := publishedMetric(t)
		for _, p := range o.points(t, httpconv.ClientRequestDuration{}.Name()) {
			if p.Unit != published.Unit || p.Description != published.Description || !slices.Equal(p.bounds, published.bounds) {
				t.Errorf("the metric is %+v with the buckets %v, want %+v with %v", p.Metrics, p.bounds, published.Metrics, published.bounds)
			}
			for _, kv := range p.attributes.ToSlice() {
				if !slices.Contains([]attribute.Key{
					semconv.HTTPRequestMethodKey, semconv.ServerAddressKey, semconv.ServerPortKey, semconv.URLTemplateKey,
					semconv.HTTPResponseStatusCodeKey, semconv.ErrorTypeKey,
				}, kv.Key) {
					t.Errorf("the metric has the attribute %s", kv.Key)
				}
			}
			for _, required := range []attribute.Key{semconv.HTTPRequestMethodKey, semconv.ServerAddressKey, semconv.ServerPortKey} {
				if !p.attributes.HasValue(required) {
					t.Errorf("the metric lacks the attribute %s", required)
				}
			}
		}
	})
}

// publishedMetric makes a point with nothing but the published package.
func publishedMetric(t *testing.T) point {
	t.Helper()
	reader := sdkmetric.NewManualReader()
	duration, err := httpconv.NewClientRequestDuration(sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader)).Meter("published"))
	if err != nil {
		t.Fatal(err)
	}
	duration.Record(t.Context(), 1, httpconv.RequestMethodGet, "localhost", 80)
	var all metricdata.ResourceMetrics
	if err := reader.Collect(t.Context(), &all); err != nil {
		t.Fatal(err)
	}
	return pointsOf(all.ScopeMetrics[0].Metrics[0])[0]
}

// Every attribute without our prefix is one of the published ones, none with it is, and the version is the newest of the library.
func TestNamesArePublished(t *testing.T) {
	folder := folderOf(t, "go.opentelemetry.io/otel/semconv/v1.43.0")
	published := publishedKeys(t, filepath.Join(folder, "attribute_group.go"))
	if !published[string(semconv.HTTPRequestMethodKey)] || len(published) < 500 {
		t.Fatalf("only %d attributes were found", len(published))
	}
	synctest.Test(t, func(t *testing.T) {
		o := observe()
		everything(t, o)
		for name := range emitted(t, o).attributes {
			if own := strings.HasPrefix(name, "ringcentral."); own == published[name] {
				t.Errorf("the attribute %s is published: %v", name, published[name])
			}
		}
	})
	versions, err := filepath.Glob(filepath.Join(filepath.Dir(folder), "v1.*"))
	if err != nil {
		t.Fatal(err)
	}
	minor := func(path string) int {
		n, _ := strconv.Atoi(strings.Split(filepath.Base(path), ".")[1])
		return n
	}
	if newest := slices.MaxFunc(versions, func(a, b string) int { return minor(a) - minor(b) }); minor(newest) != minor(folder) {
		t.Errorf("the library has the conventions %s, and %s are used", filepath.Base(newest), filepath.Base(folder))
	}
}

func folderOf(t *testing.T, path string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-f", "{{.Dir}}", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// publishedKeys returns the attributes that a file of package semconv declares.
func publishedKeys(t *testing.T, name string) map[string]bool {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	keys := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		call, ok := node.(*ast.CallExpr)
		if !ok || len(call.Args) != 1 {
			return true
		}
		function, ok := call.Fun.(*ast.SelectorExpr)
		literal, isLiteral := call.Args[0].(*ast.BasicLit)
		if ok && isLiteral && function.Sel.Name == "Key" {
			key, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			keys[key] = true
		}
		return true
	})
	return keys
}

// names are those that were used in spans and metrics, each with what docs/telemetry.md says of it.
type names struct {
	spans      map[string]bool
	metrics    map[string]string // with type and unit
	attributes map[string]bool
	types      map[string]bool // values of error.type
}

func emitted(t *testing.T, o *observed) names {
	t.Helper()
	n := names{map[string]bool{}, map[string]string{}, map[string]bool{}, map[string]bool{}}
	note := func(attributes []attribute.KeyValue) {
		for _, kv := range attributes {
			n.attributes[string(kv.Key)] = true
		}
	}
	for _, span := range o.spans.Ended() {
		n.spans[span.Name()] = true
		note(span.Attributes())
	}
	for _, p := range o.points(t, "") {
		kind := map[string]string{"Histogram": "histogram", "Sum": "counter", "Gauge": "gauge"}[dataType(p.Data)]
		n.metrics[p.Name] = kind + ", " + p.Unit
		note(p.attributes.ToSlice())
	}
	return n
}

func dataType(data metricdata.Aggregation) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(fmt.Sprintf("%T", data), "metricdata."), "[")
	return name
}

// docs/telemetry.md lists all attributes and metrics, and no others.
func TestDocumentedNames(t *testing.T) {
	text, err := os.ReadFile("../docs/telemetry.md")
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]string{} // the second column by the first
	for line := range strings.Lines(string(text)) {
		if cells := strings.Split(line, "|"); len(cells) > 3 && strings.HasPrefix(strings.TrimSpace(cells[1]), "`") {
			documented[strings.Trim(strings.TrimSpace(cells[1]), "`")] = strings.TrimSpace(cells[2])
		}
	}
	synctest.Test(t, func(t *testing.T) {
		o := observe()
		everything(t, o)
		used := emitted(t, o)
		for name := range used.attributes {
			if _, ok := documented[name]; !ok {
				t.Errorf("the attribute %s is not documented", name)
			}
			delete(documented, name)
		}
		for name, kind := range used.metrics {
			if documented[name] != kind {
				t.Errorf("the metric %s is documented as %q, want %q", name, documented[name], kind)
			}
			delete(documented, name)
		}
		for _, kind := range otelringcentral.ErrorTypes() {
			if _, ok := documented[kind]; !ok {
				t.Errorf("the error.type %s is not documented", kind)
			}
			delete(documented, kind)
		}
	})
	for name := range documented {
		t.Errorf("%s is documented and not used", name)
	}
}
