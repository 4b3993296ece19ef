package ringcentral_test

import (
	"context"
	"math"
	"net/http"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// callOf returns a call of each group.
func callOf(t *testing.T, rc *ringcentral.Client, group string) func() error {
	ctx := t.Context()
	switch group {
	case "Light":
		return func() error { _, err := rc.ReadAccount(ctx); return err }
	case "Medium":
		return func() error { _, err := rc.ListExtensionsPage(ctx, nil); return err }
	case "Heavy":
		return func() error { _, err := rc.ListAccountPhoneNumbersPage(ctx, nil); return err }
	}
	t.Fatalf("no call of group %s", group)
	return nil
}

// newThrottled returns a fake that enforces the documented limits, in a small company.
func newThrottled(t *testing.T) *ringcentraltest.Server {
	return ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil),
		ringcentraltest.WithExtensions(2), ringcentraltest.WithNumbers(2))
}

func newDistantClient(t *testing.T, fake *ringcentraltest.Server, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	distant := &http.Client{Transport: distance{fake.HTTPClient().Transport}}
	options = append([]ringcentral.Option{ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(distant)}, options...)
	return newWatched(t, fake.Auth(), options...)
}

// distance is a network that takes a tenth of a second each way.
type distance struct{ http.RoundTripper }

func (d distance) RoundTrip(req *http.Request) (*http.Response, error) {
	time.Sleep(100 * time.Millisecond)
	defer time.Sleep(100 * time.Millisecond)
	return d.RoundTripper.RoundTrip(req)
}

// allAtOnce makes n calls at once and returns how long they took together.
func allAtOnce(t *testing.T, n int, call func() error) time.Duration {
	begun := time.Now()
	var all sync.WaitGroup
	for range n {
		all.Go(func() {
			if err := call(); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	return time.Since(begun)
}

func TestCallsAtOnceAreNeverThrottled(t *testing.T) {
	t.Parallel()
	for group, limit := range map[string]int{"Light": 50, "Medium": 40, "Heavy": 10} {
		t.Run(group, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake := newThrottled(t)
				rc := newDistantClient(t, fake, ringcentral.WithMaxWait(3*time.Hour))
				calls := soak(120, 1000)
				took := allAtOnce(t, calls, callOf(t, rc, group))
				if n := fake.Throttled(group); n != 0 {
					t.Errorf("%d replies were 429, want none", n)
				}
				// The first window is free; each of the others has to be waited for.
				best := time.Duration(math.Ceil(float64(calls)/float64(limit))-1) * time.Minute
				t.Logf("%s: %d calls in %s, the optimum is %s (%+.2f %%)", group, calls, took, best, 100*(took.Seconds()/best.Seconds()-1))
				if took > best*105/100 {
					t.Errorf("the calls took %s, want at most 5 %% more than %s", took, best)
				}
			})
		})
	}
}

// Another process uses half of what there is, evenly and without regard for others.
func TestSharedBudgetIsNotATrap(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		other := newDistantClient(t, fake, ringcentral.WithoutThrottle()) // it heeds penalties only
		stop := make(chan struct{})
		var otherDone sync.WaitGroup
		otherDone.Go(func() {
			call := callOf(t, other, "Light")
			for {
				select {
				case <-stop:
					return
				case <-time.After(time.Minute / 25):
					if err := call(); err != nil {
						t.Error(err)
					}
				}
			}
		})
		time.Sleep(2 * time.Minute)
		rc := newDistantClient(t, fake, ringcentral.WithMaxWait(3*time.Hour))
		calls := soak(200, 500)
		took := allAtOnce(t, calls, callOf(t, rc, "Light"))
		close(stop)
		otherDone.Wait()
		best := time.Duration(calls) / 25 * time.Minute
		t.Logf("%d calls with half the budget in %s, the fair share is %s; %d replies were 429", calls, took, best, fake.Throttled("Light"))
		if n := fake.Throttled("Light"); n > 1 {
			t.Errorf("%d replies were 429, want at most the first", n)
		}
		if took > best*5/4 {
			t.Errorf("took %s, want at most %s", took, best*5/4)
		}
	})
}

// Another process uses up half of the budget in one go, when the client believes to be alone. That can't be known before
// the first 429s; there is one penalty, and no other.
func TestBurstOfAnotherProcessCostsOnePenalty(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		var limited []time.Time
		var mu sync.Mutex
		rc := newDistantClient(t, fake, ringcentral.WithMaxWait(time.Hour), ringcentral.WithHooks(ringcentral.Hooks{Attempt: func(ctx context.Context, _ ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
			return ctx, func(end ringcentral.AttemptEvent) {
				mu.Lock()
				defer mu.Unlock()
				if end.Status == http.StatusTooManyRequests {
					limited = append(limited, time.Now())
				}
			}
		}}))
		begun := time.Now()
		var all sync.WaitGroup
		all.Go(func() { allAtOnce(t, 250, callOf(t, rc, "Light")) })
		other := newDistantClient(t, fake, ringcentral.WithoutThrottle())
		allAtOnce(t, 1, callOf(t, other, "Medium")) // for the token
		// The first request of the second minute has been let through, and the rest is on its way.
		time.Sleep(61*time.Second + 550*time.Millisecond - time.Since(begun))
		allAtOnce(t, 25, callOf(t, other, "Light"))
		begun = time.Now()
		all.Wait()
		took := time.Since(begun)
		t.Logf("recovered, and made the other 200 calls in %s; %d replies were 429", took, len(limited))
		if len(limited) == 0 || limited[len(limited)-1].Sub(limited[0]) > time.Second {
			t.Errorf("429s came at %v, want them at one time", limited)
		}
		if took > 8*time.Minute {
			t.Errorf("200 calls took %s after the burst, want at most 8m", took)
		}
	})
}

// Two processes, each in a penalty that the other doesn't know of, don't start each other's again and again.
func TestProcessesLeaveCircleOfPenalties(t *testing.T) {
	t.Parallel()
	for range soak(3, 20) {
		synctest.Test(t, func(t *testing.T) {
			fake := newThrottled(t)
			a, b := newDistantClient(t, fake, ringcentral.WithMaxWait(time.Hour)), newDistantClient(t, fake, ringcentral.WithMaxWait(time.Hour))
			for range 2 {
				_ = callOf(t, a, "Medium")() // for the tokens
				_ = callOf(t, b, "Medium")()
			}
			heedless := newDistantClient(t, fake, ringcentral.WithoutThrottle(), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
			for range 51 {
				_ = callOf(t, heedless, "Light")()
			}
			var all sync.WaitGroup
			begun := time.Now()
			all.Go(func() { allAtOnce(t, 5, callOf(t, a, "Light")) })
			time.Sleep(4 * time.Second) // more than the random part of the first wait
			all.Go(func() { allAtOnce(t, 5, callOf(t, b, "Light")) })
			all.Wait()
			if took := time.Since(begun); took > 15*time.Minute {
				t.Errorf("10 calls took %s", took)
			}
		})
	}
}

// Processes that begin at the same time, each with enough to do for hours, share the budget. The random parts of their
// waits make about 1 run of 200 take twice as long as the others: it is the median that counts.
func TestGreedyProcessesShareTheBudget(t *testing.T) {
	t.Parallel()
	if !soaking {
		t.Skip("one run in twenty is unlucky, so it takes many to tell: make soak")
	}
	const best = (900/50 - 1) * time.Minute
	var took []time.Duration
	for range 51 {
		synctest.Test(t, func(t *testing.T) {
			fake := newThrottled(t)
			var all sync.WaitGroup
			begun := time.Now()
			for range 3 {
				all.Go(func() {
					allAtOnce(t, 300, callOf(t, newDistantClient(t, fake, ringcentral.WithMaxWait(3*time.Hour)), "Light"))
				})
			}
			all.Wait()
			took = append(took, time.Since(begun))
			t.Logf("3 times 300 calls in %s, the optimum is %s; %d replies were 429", took[len(took)-1], best, fake.Throttled("Light"))
		})
	}
	slices.Sort(took)
	if median := took[len(took)/2]; median > best*3/2 {
		t.Errorf("half of the runs took %s or more, want at most %s", median, best*3/2)
	}
}
