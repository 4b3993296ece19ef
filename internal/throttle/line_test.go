package throttle_test

import (
	"context"
	"net/http"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// Every call passes the line, so what it does when nobody waits must cost no memory.
func TestFreeLineAllocatesNothing(t *testing.T) {
	line := throttle.NewLine(throttle.New(false), throttle.Config{MaxWait: time.Minute})
	allocated := testing.AllocsPerRun(1000, func() {
		r, err := line.Wait(t.Context(), "Light")
		if err != nil {
			t.Fatal(err)
		}
		r.Cancel()
	})
	if allocated != 0 {
		t.Errorf("%v allocations for a request, want none", allocated)
	}
}

// slow is a budget that takes a while to answer and allows one request at a time.
type slow struct {
	mu   sync.Mutex
	busy bool
}

func (s *slow) Reserve(context.Context, string) (throttle.Reservation, throttle.Refusal, error) {
	time.Sleep(time.Millisecond)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy {
		return nil, throttle.Refusal{Again: time.Second}, nil
	}
	s.busy = true
	return s, throttle.Refusal{}, nil
}

func (s *slow) Finish(http.Header, int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.busy = false
}

func (s *slow) Cancel() { s.Finish(nil, 0) }

func (s *slow) Estimate(string, int) (time.Duration, bool) { return 0, false }

func (s *slow) Limits() []throttle.Limit { return []throttle.Limit{{Group: "Light"}} }

// Requests that come while the budget is asked for another one are let through in the order in which they came, whichever
// of their goroutines runs first then; one that gives up leaves the others where they are.
func TestLineKeepsTheOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const requests, quitter = 100, 50
		line := throttle.NewLine(&slow{}, throttle.Config{MaxWait: time.Hour})
		impatient, giveUp := context.WithCancel(t.Context())
		var mu sync.Mutex
		var order, want []int
		var all sync.WaitGroup
		for i := range requests {
			ctx := t.Context()
			if i == quitter {
				ctx = impatient
			} else {
				want = append(want, i)
			}
			all.Go(func() {
				r, err := line.Wait(ctx, "Light")
				if (err != nil) != (i == quitter) {
					t.Errorf("request %d: %v", i, err)
				}
				if err != nil {
					return
				}
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
				time.Sleep(10 * time.Millisecond)
				r.Finish(nil, http.StatusOK)
			})
			synctest.Wait()
		}
		time.Sleep(5 * time.Second)
		giveUp()
		synctest.Wait()
		mu.Lock()
		passed := len(order)
		mu.Unlock()
		if limits := line.Limits(); passed == 0 || limits[0].Waiting != len(want)-passed {
			t.Errorf("%d passed and %d wait, of %d", passed, limits[0].Waiting, len(want))
		}
		all.Wait()
		if !slices.Equal(order, want) {
			t.Errorf("let through in the order %v", order)
		}
	})
}
