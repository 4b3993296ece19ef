package fleet_test

import (
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// newFake returns a platform that allows so many Light requests in a window, and any number of the rest.
func newFake(t *testing.T, requests int, window, penalty time.Duration, options ...ringcentraltest.Option) *ringcentraltest.Server {
	t.Helper()
	plenty := ringcentraltest.Limit{Requests: 100_000, Window: time.Minute}
	return ringcentraltest.NewTest(t, append(options, ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithExtensions(2),
		ringcentraltest.WithThrottling(map[string]ringcentraltest.Limit{
			"Light": {Requests: requests, Window: window, Penalty: penalty}, "Auth": plenty, "Medium": plenty, "Heavy": plenty,
		}))...)
}

// watch returns a function that tells the time between the first and the last call that a fake got: what processes take to
// start is not of interest.
func watch(fake *ringcentraltest.Server) func() time.Duration {
	var first, last time.Time
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for seen := 0; ; time.Sleep(2 * time.Millisecond) {
			if calls := fake.Calls("readAccountInfo"); calls > seen {
				seen, last = calls, time.Now()
			}
			if seen > 0 && first.IsZero() {
				first = last
			}
			select {
			case <-stop:
				return
			default:
			}
		}
	}()
	return func() time.Duration {
		close(stop)
		<-done
		return last.Sub(first)
	}
}

// 16 processes of 50 goroutines with one budget do what one process does that has it for itself, and no request is refused.
// Today's guessing is measured beside it.
func TestFleetUsesTheWholeBudget(t *testing.T) {
	t.Parallel()
	const limit, window = 200, 2 * time.Second
	calls := soak(1, 4)
	server := startServer(t)
	measure := func(name string, processes int, j job) (outcome, int) {
		fake := newFake(t, limit, window, 5*time.Second)
		j.Fake, j.Server = fake.URL, server.address()
		do(t, connect(t, server.address()), "FLUSHALL")
		took := watch(fake)
		o := runAll(t, processes, j)
		o.Took = took()
		refused := fake.Throttled("Light")
		t.Logf("%-22s %4d calls in %6.2f s, %4d refused", name, o.Calls, o.Took.Seconds(), refused)
		return o, refused
	}
	alone, refused := measure("one process", 1, job{Goroutines: 800, Calls: calls})
	if refused != 0 {
		t.Fatalf("one process was refused %d requests", refused)
	}
	together, refused := measure("16 with one budget", 16, job{Goroutines: 50, Calls: calls, Budget: true, Store: true})
	if refused != 0 {
		t.Errorf("%d requests were refused", refused)
	}
	efficiency := alone.Took.Seconds() / together.Took.Seconds()
	t.Logf("the fleet does %.1f %% of what one process does", 100*efficiency)
	if soaking() && efficiency < 0.97 {
		t.Errorf("that is less than 97 %%")
	}
	measure("16 that guess, as long", 16, job{Goroutines: 50, For: together.Took, Store: true})
}
