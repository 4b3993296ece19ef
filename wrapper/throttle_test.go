package ringcentral_test

import (
	"math"
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
		return func() error { _, err := rc.ReadAccountInfo(ctx, ringcentral.Self); return err }
	case "Medium":
		return func() error { _, err := rc.ListExtensionsPage(ctx, ringcentral.Self, nil); return err }
	case "Heavy":
		return func() error { _, err := rc.ListAccountPhoneNumbersPage(ctx, ringcentral.Self, nil); return err }
	}
	t.Fatalf("no call of group %s", group)
	return nil
}

// newThrottled returns a fake that enforces the documented limits, in a small company.
func newThrottled(t *testing.T) *ringcentraltest.Server {
	return ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil),
		ringcentraltest.WithExtensions(2), ringcentraltest.WithNumbers(2))
}

func newClient(t *testing.T, fake *ringcentraltest.Server, options ...ringcentral.Option) *ringcentral.Client {
	t.Helper()
	options = append([]ringcentral.Option{ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient())}, options...)
	rc, err := ringcentral.New(fake.Auth(), options...)
	if err != nil {
		t.Fatal(err)
	}
	return rc
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

func TestThousandCallsAtOnceAreNeverThrottled(t *testing.T) {
	for group, limit := range map[string]int{"Light": 50, "Medium": 40, "Heavy": 10} {
		t.Run(group, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake := newThrottled(t)
				rc := newClient(t, fake, ringcentral.WithMaxWait(3*time.Hour))
				took := allAtOnce(t, 1000, callOf(t, rc, group))
				if n := fake.Throttled(group); n != 0 {
					t.Errorf("%d replies were 429, want none", n)
				}
				// The first window is free; each of the others has to be waited for.
				best := time.Duration(math.Ceil(1000/float64(limit))-1) * time.Minute
				t.Logf("%s: 1000 calls in %s, the optimum is %s (%+.2f %%)", group, took, best, 100*(took.Seconds()/best.Seconds()-1))
				if took > best*105/100 {
					t.Errorf("1000 calls took %s, want at most 5 %% more than %s", took, best)
				}
			})
		})
	}
}

// Another process, which keeps to the limits too, uses half of what there is.
func TestSharedBudgetIsNotATrap(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		other := newClient(t, fake, ringcentral.WithMaxWait(time.Hour))
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
		rc := newClient(t, fake, ringcentral.WithMaxWait(3*time.Hour))
		took := allAtOnce(t, 500, callOf(t, rc, "Light"))
		close(stop)
		otherDone.Wait()
		best := 500 / 25 * time.Minute
		t.Logf("500 calls with half the budget in %s, the fair share is %s; %d replies were 429", took, best, fake.Throttled("Light"))
		if n := fake.Throttled("Light"); n > 1 {
			t.Errorf("%d replies were 429, want at most the first", n)
		}
		if took > best*5/4 {
			t.Errorf("took %s, want at most %s", took, best*5/4)
		}
	})
}

// Processes that begin at the same time, each with enough to do for hours, share the budget.
func TestGreedyProcessesShareTheBudget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		var all sync.WaitGroup
		begun := time.Now()
		for range 3 {
			all.Go(func() {
				allAtOnce(t, 300, callOf(t, newClient(t, fake, ringcentral.WithMaxWait(3*time.Hour)), "Light"))
			})
		}
		all.Wait()
		took, best := time.Since(begun), (900/50-1)*time.Minute
		t.Logf("3 times 300 calls in %s, the optimum is %s; %d replies were 429", took, best, fake.Throttled("Light"))
		if took > 2*best {
			t.Errorf("took %s, want at most %s", took, 2*best)
		}
	})
}
