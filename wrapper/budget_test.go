package ringcentral_test

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// oneBudget allows one request at a time and then none for a second, and any number for tokens. It is all that somebody has to write who brings a budget.
type oneBudget struct {
	mu       sync.Mutex
	err      error
	free     time.Time
	busy     bool
	asking   int
	mostAsks int // at the same time
	finished []int
	canceled int
}

func (b *oneBudget) Reserve(_ context.Context, group string) (ringcentral.Reservation, ringcentral.Refusal, error) {
	if group == "Auth" {
		return nothing{}, ringcentral.Refusal{}, nil
	}
	b.enter(1)
	defer b.enter(-1)
	time.Sleep(time.Millisecond) // a server is far away
	b.mu.Lock()
	defer b.mu.Unlock()
	switch wait := time.Until(b.free); {
	case b.err != nil:
		return nil, ringcentral.Refusal{}, b.err
	case b.busy:
		return nil, ringcentral.Refusal{}, nil // soon
	case wait > 0:
		return nil, ringcentral.Refusal{Wait: wait, Again: wait / 2}, nil
	}
	b.busy = true
	return b, ringcentral.Refusal{}, nil
}

func (b *oneBudget) enter(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asking += n
	b.mostAsks = max(b.mostAsks, b.asking)
}

func (b *oneBudget) Limits() []ringcentral.Limit {
	return []ringcentral.Limit{{Group: "Light", Limit: 1, Window: time.Second, Learned: true}}
}

func (b *oneBudget) Finish(_ http.Header, status int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.finished, b.busy, b.free = append(b.finished, status), false, time.Now().Add(time.Second)
}

func (b *oneBudget) Cancel() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.busy = false
	b.canceled++
}

func TestBudgetOfOnesOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		budget, waits := &oneBudget{}, 0
		rc := newDistantClient(t, fake, ringcentral.WithBudget(budget), ringcentral.WithMaxWait(10*time.Second),
			ringcentral.WithHooks(ringcentral.Hooks{Wait: func(string, time.Duration) { waits++ }}))
		call := callOf(t, rc, "Light")
		if err := call(); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(budget.finished, []int{http.StatusOK}) {
			t.Fatalf("the budget was told of %v", budget.finished)
		}
		budget.free = time.Time{}

		var order []int
		var mu sync.Mutex
		var all sync.WaitGroup
		begun := time.Now()
		for i := range 5 {
			all.Go(func() {
				if err := call(); err != nil {
					t.Error(err)
				}
				mu.Lock()
				defer mu.Unlock()
				order = append(order, i)
			})
			synctest.Wait()
		}
		time.Sleep(50 * time.Millisecond) // the first is under way, and the next was refused
		if limits := rc.Limits(); len(limits) != 1 || limits[0].Waiting != 4 {
			t.Errorf("with 4 calls waiting: %+v", limits)
		}
		all.Wait()
		if !slices.Equal(order, []int{0, 1, 2, 3, 4}) || time.Since(begun) < 4*time.Second {
			t.Errorf("calls came in the order %v after %s", order, time.Since(begun))
		}
		if budget.mostAsks != 1 || waits == 0 || len(budget.finished) != 6 {
			t.Errorf("asked %d times at once, %d waits announced, told of %v", budget.mostAsks, waits, budget.finished)
		}

		budget.free = time.Now().Add(11 * time.Second)
		begun = time.Now()
		err := call()
		e, ok := errors.AsType[*ringcentral.Error](err)
		if !errors.Is(err, ringcentral.ErrRateLimited) || !ok || e.RetryAfter != 11*time.Second || time.Since(begun) > time.Second {
			t.Errorf("a wait longer than the maximum ended after %s: %v", time.Since(begun), err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := rc.ReadAccount(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("a canceled call: %v", err)
		}
		budget.err = errors.New("out of order")
		if err := call(); !errors.Is(err, budget.err) || !errors.Is(err, ringcentral.ErrRateLimited) {
			t.Errorf("with a budget that fails: %v", err)
		}
		if fake.Calls("readAccountInfo") != 6 || fake.Throttled("Light") != 0 {
			t.Errorf("%d calls were sent, %d too many", fake.Calls("readAccountInfo"), fake.Throttled("Light"))
		}
	})
}

// A call that gets no token reserves nothing: with a place, it could be sent into a penalty that begins while it waits
// for the token.
func TestNoTokenReservesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		budget := &oneBudget{}
		rc := newDistantClient(t, fake, ringcentral.WithBudget(budget))
		fake.Fail("oauth/token", 1, ringcentraltest.Fault{Status: http.StatusBadRequest})
		if _, err := rc.ReadAccount(t.Context()); err == nil {
			t.Fatal("a call without a token succeeded")
		}
		if budget.canceled != 0 || budget.finished != nil {
			t.Errorf("given back %d, told of %v", budget.canceled, budget.finished)
		}
	})
}

func TestBudgetExcludesWithoutThrottle(t *testing.T) {
	for name, options := range map[string][]ringcentral.Option{
		"both": {ringcentral.WithBudget(&oneBudget{}), ringcentral.WithoutThrottle()},
		"nil":  {ringcentral.WithBudget(nil)},
	} {
		if _, err := ringcentral.New(ringcentral.AccessToken("t"), options...); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
