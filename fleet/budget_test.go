package fleet_test

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func newBudget(tb testing.TB, c valkey.Client, config fleet.BudgetConfig) *fleet.Budget {
	tb.Helper()
	if config.Name == "" {
		config.Name = "test"
	}
	config.Timeout = cmp.Or(config.Timeout, 10*time.Second) // a machine that is busy is not what is tested
	b, err := fleet.NewBudget(c, config)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(b.Close)
	return b
}

func reply(limit, window, remaining int) http.Header {
	return http.Header{
		"X-Rate-Limit-Group": {"any"}, "X-Rate-Limit-Limit": {strconv.Itoa(limit)}, "X-Rate-Limit-Window": {strconv.Itoa(window)},
		"X-Rate-Limit-Remaining": {strconv.Itoa(remaining)},
	}
}

// reserve asks once.
func reserve(t *testing.T, b *fleet.Budget, group string) (ringcentral.Reservation, ringcentral.Refusal) {
	t.Helper()
	r, refusal, err := b.Reserve(t.Context(), group)
	if err != nil {
		t.Fatal(err)
	}
	return r, refusal
}

// pass asks until a request is reserved.
func pass(t *testing.T, b *fleet.Budget, group string) ringcentral.Reservation {
	t.Helper()
	for {
		r, refusal := reserve(t, b, group)
		if r != nil {
			return r
		}
		time.Sleep(max(refusal.Again, time.Millisecond))
	}
}

// Two processes share a limit that one of them has learned; what one has used the other can't use.
func TestProcessesShareTheLimit(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	a, b := newBudget(t, connect(t, s.address()), fleet.BudgetConfig{}), newBudget(t, connect(t, s.address()), fleet.BudgetConfig{})
	pass(t, a, "Heavy").Finish(reply(5, 5, 4), 200)
	begun := time.Now()
	pass(t, b, "Heavy").Finish(reply(5, 5, 3), 200)
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("the second process waited %s for what the first has learned", took)
	}
	for i := range 3 {
		r, refusal := reserve(t, b, "Heavy")
		if r == nil {
			t.Fatalf("refused within the limit: %+v", refusal)
		}
		r.Finish(reply(5, 5, 2-i), 200)
	}
	last := time.Now()
	r, refusal := reserve(t, a, "Heavy")
	if r != nil || refusal.Wait < time.Second || refusal.Wait > 6*time.Second {
		t.Fatalf("the sixth of five: %v %+v", r, refusal)
	}
	first := pass(t, a, "Heavy")
	if took := time.Since(begun); took < 5*time.Second || time.Since(last) > 8*time.Second {
		t.Errorf("the first of the next window after %s", took)
	}
	first.Cancel()
	pass(t, a, "Heavy").Cancel()
}

// A penalty that one process met closes the group for all, and other groups that the platform counts with it.
func TestPenaltyClosesForAll(t *testing.T) {
	s := startServer(t)
	a, b := newBudget(t, connect(t, s.address()), fleet.BudgetConfig{}), newBudget(t, connect(t, s.address()), fleet.BudgetConfig{})
	for _, group := range []string{"Light", "Heavy", "Medium"} {
		header := reply(50, 60, 49)
		if group == "Medium" {
			header.Set("X-Rate-Limit-Group", "another")
		}
		pass(t, a, group).Finish(header, 200)
		pass(t, b, group).Finish(header, 200)
	}
	r := pass(t, a, "Light")
	header := reply(50, 60, 0)
	header.Set("Retry-After", "20")
	r.Finish(header, http.StatusTooManyRequests)
	time.Sleep(100 * time.Millisecond) // it is told at once
	for _, group := range []string{"Light", "Heavy"} {
		r, refusal := reserve(t, b, group)
		if r != nil || refusal.Wait < 20*time.Second || refusal.Wait > 23*time.Second {
			t.Errorf("%s in a penalty of 20 s: %v %+v", group, r, refusal)
		}
	}
	if r, refusal := reserve(t, b, "Medium"); r == nil {
		t.Errorf("a group that the platform counts apart is closed: %+v", refusal)
	}
	limits := b.Limits()
	if len(limits) != 3 || limits[0].Group != "Heavy" || time.Until(limits[0].PenaltyEnds) < 19*time.Second || limits[0].Remaining != 0 || limits[2].PenaltyEnds != (time.Time{}) {
		t.Errorf("limits: %+v", limits)
	}
}

// Until a reply tells the limit, one request of all processes goes ahead.
func TestOneGoesAhead(t *testing.T) {
	s := startServer(t)
	var budgets []*fleet.Budget
	for range 8 {
		budgets = append(budgets, newBudget(t, connect(t, s.address()), fleet.BudgetConfig{}))
	}
	first := pass(t, budgets[0], "Light")
	for _, b := range budgets {
		if r, refusal := reserve(t, b, "Light"); r != nil || refusal.Again > 100*time.Millisecond {
			t.Fatalf("another went ahead: %v %+v", r, refusal)
		}
	}
	first.Finish(reply(3, 60, 2), 200)
	var passed atomic.Int32
	var all sync.WaitGroup
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	for _, b := range budgets {
		all.Go(func() {
			for ctx.Err() == nil {
				if r, _, err := b.Reserve(ctx, "Light"); r != nil || err != nil {
					passed.Add(1)
				}
				time.Sleep(20 * time.Millisecond)
			}
		})
	}
	all.Wait()
	if passed.Load() != 2 {
		t.Errorf("%d more were let through, want the 2 that the reply left", passed.Load())
	}
}

// A process that dies leaves places behind. They are free a lease and a window later, and no earlier.
func TestLeaseOfTheDead(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	dead, err := fleet.NewBudget(connect(t, s.address()), fleet.BudgetConfig{Name: "test", Lease: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	pass(t, dead, "Heavy").Finish(reply(2, 1, 1), 200)
	time.Sleep(1100 * time.Millisecond)
	pass(t, dead, "Heavy")
	pass(t, dead, "Heavy")
	connection := connect(t, s.address())
	b := newBudget(t, connection, fleet.BudgetConfig{Lease: time.Second})
	begun := time.Now()
	// It lives on for now and renews its leases.
	for time.Since(begun) < 3*time.Second {
		if r, _ := reserve(t, b, "Heavy"); r != nil {
			t.Fatalf("a place under way was given away after %s", time.Since(begun))
		}
		time.Sleep(100 * time.Millisecond)
	}
	fleet.Die(dead)
	begun = time.Now()
	pass(t, b, "Heavy").Cancel()
	if took := time.Since(begun); took < time.Second || took > 4*time.Second {
		t.Errorf("free after %s, want a lease of 1 s, of which up to half is over, and a window of 1 s", took)
	}
}

func TestBudgetConfig(t *testing.T) {
	c := connect(t, startServer(t).address())
	for _, config := range []fleet.BudgetConfig{{}, {Name: "a{b}"}, {Name: "x", Share: 1.5}, {Name: "x", Timeout: -1}} {
		if _, err := fleet.NewBudget(c, config); err == nil {
			t.Errorf("%+v was accepted", config)
		}
	}
	if _, err := fleet.NewBudget(nil, fleet.BudgetConfig{Name: "x"}); err == nil {
		t.Error("no client was accepted")
	}
	b := newBudget(t, c, fleet.BudgetConfig{})
	b.Close()
	if _, _, err := b.Reserve(t.Context(), "Light"); err == nil || errors.Is(err, fleet.ErrUnreachable) {
		t.Errorf("after Close: %v", err)
	}
}

// A penalty that begins while the server is asked is respected, whatever the server has granted.
func TestPenaltyWhileAsking(t *testing.T) {
	connection := connect(t, startServer(t).address())
	b := newBudget(t, connection, fleet.BudgetConfig{Timeout: 5 * time.Second})
	pass(t, b, "Light").Finish(reply(50, 60, 49), 200)
	late := pass(t, b, "Light")
	if err := connection.Do(t.Context(), connection.B().ClientPause().Timeout(500).All().Build()).Error(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(100*time.Millisecond, func() { late.Finish(http.Header{"Retry-After": {"20"}}, http.StatusTooManyRequests) })
	r, refusal := reserve(t, b, "Light")
	if r != nil || refusal.Wait < 19*time.Second {
		t.Fatalf("let through into a penalty: %v, %+v", r, refusal)
	}
}
