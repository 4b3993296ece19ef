package otelringcentral

import (
	"cmp"
	"context"
	"sync"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/semconv/v1.43.0/httpconv"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// meters are the instruments of the metrics.
type meters struct {
	requestDuration httpconv.ClientRequestDuration
	callDuration    metric.Float64Histogram
	wait            metric.Float64Histogram
	retries         metric.Int64Counter
	tokens          metric.Int64Counter
	budget          *budget
}

// buckets are those of the conventions and more, since calls and waits include rate limits of up to 5 minutes unless
// ringcentral.WithMaxWait allows more.
var buckets = metric.WithExplicitBucketBoundaries(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120, 300)

func newMeters(meter metric.Meter, attributes []attribute.KeyValue) *meters {
	m := &meters{budget: &budget{attributes: attributes, last: map[string]reading{}}}
	m.requestDuration = made(httpconv.NewClientRequestDuration(meter))
	m.callDuration = made(meter.Float64Histogram(CallDuration, metric.WithUnit("s"), buckets,
		metric.WithDescription("Duration of calls, with all their attempts, waits and pauses.")))
	m.wait = made(meter.Float64Histogram(WaitDuration, metric.WithUnit("s"), buckets,
		metric.WithDescription("Time that requests wait for the rate limit before they are sent.")))
	m.retries = made(meter.Int64Counter(Retries, metric.WithUnit("{retry}"),
		metric.WithDescription("Attempts that failed and were followed by another.")))
	m.tokens = made(meter.Int64Counter(TokenFetches, metric.WithUnit("{fetch}"),
		metric.WithDescription("Fetches of access tokens.")))
	limit := made(meter.Int64ObservableGauge(RateLimitLimit, metric.WithUnit("{request}"),
		metric.WithDescription("Requests that the platform allows in a window, by its last reply.")))
	remaining := made(meter.Int64ObservableGauge(RateLimitRemaining, metric.WithUnit("{request}"),
		metric.WithDescription("Requests that are left, by the platform's last reply; all when its window is over.")))
	made(meter.RegisterCallback(func(_ context.Context, observer metric.Observer) error {
		m.budget.observe(observer, limit, remaining)
		return nil
	}, limit, remaining))
	return m
}

// made returns an instrument. Meters return one that does nothing with each error.
func made[T any](instrument T, err error) T {
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// budget is what the platform said of the rate limits of groups.
type budget struct {
	attributes []attribute.KeyValue

	mu   sync.Mutex
	last map[string]reading // by group
}

// reading is what the last reply said of a rate limit.
type reading struct {
	ringcentral.RateLimit
	at time.Time
}

// learn takes over what a reply says, if it says anything.
func (b *budget) learn(group string, said ringcentral.RateLimit) {
	if said.Limit <= 0 || group == other {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last[group] = reading{said, time.Now()}
}

func (b *budget) observe(observer metric.Observer, limit, remaining metric.Int64Observable) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for group, r := range b.last {
		left := r.Remaining
		if time.Since(r.at) >= cmp.Or(r.Window, time.Minute) { // no request was answered in this window
			left = r.Limit
		}
		attributes := metric.WithAttributes(append(b.attributes[:len(b.attributes):len(b.attributes)], GroupKey.String(group))...)
		observer.ObserveInt64(limit, int64(r.Limit), attributes)
		observer.ObserveInt64(remaining, int64(left), attributes)
	}
}
