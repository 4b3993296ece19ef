package throttle_test

import (
	"context"
	"errors"
	"math"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// gates are a line in front of the gates of a process. The reservations of a group are all alike.
type gates struct {
	*throttle.Line
	mu       sync.Mutex
	reserved map[string]throttle.Reservation
}

func newGates(config throttle.Config) *gates {
	return &gates{Line: throttle.NewLine(throttle.New(false), config), reserved: map[string]throttle.Reservation{}}
}

func (g *gates) Wait(ctx context.Context, group string) error {
	r, err := g.Line.Wait(ctx, group)
	if err == nil {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.reserved[group] = r
	}
	return err
}

func (g *gates) of(group string) throttle.Reservation {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.reserved[group]
}

func (g *gates) Observe(group string, header http.Header, status int) {
	g.of(group).Finish(header, status)
}

func (g *gates) Cancel(group string) { g.of(group).Cancel() }

func rates(limit, remaining, window int) http.Header {
	return http.Header{
		"X-Rate-Limit-Group":     {"Any"},
		"X-Rate-Limit-Limit":     {strconv.Itoa(limit)},
		"X-Rate-Limit-Remaining": {strconv.Itoa(remaining)},
		"X-Rate-Limit-Window":    {strconv.Itoa(window)},
	}
}

// pass waits at a gate and returns how long that took.
func pass(t *testing.T, gates *gates, group string) time.Duration {
	t.Helper()
	begun := time.Now()
	if err := gates.Wait(t.Context(), group); err != nil {
		t.Fatal(err)
	}
	return time.Since(begun)
}

// atMost checks a wait that is at least what the platform wants and only a little more.
func atMost(t *testing.T, took, want time.Duration) {
	t.Helper()
	if took < want || took > want+want/20+2*time.Second {
		t.Errorf("waited %s, want %s or a little more", took, want)
	}
}

func TestGateLearns(t *testing.T) {
	for _, test := range []struct {
		name   string
		header http.Header
		status int
		passes int // how many of the next pass at once
		wait   time.Duration
	}{
		{"nothing, so 10 a minute", nil, 200, 9, time.Minute},
		{"limit and window", rates(3, 2, 5), 200, 2, 5 * time.Second},
		{"nothing remains", rates(10, 0, 60), 200, 0, time.Minute},
		{"penalty", http.Header{"Retry-After": {"17"}}, 429, 0, 17 * time.Second},
		{"penalty as a date", http.Header{"Retry-After": {"Sat, 01 Jan 2000 00:00:40 GMT"}}, 429, 0, 40 * time.Second},
		{"penalty without a time", http.Header{"Content-Type": {"text/html"}}, 429, 0, 30 * time.Second},
		{"penalty with a bad time", http.Header{"Retry-After": {"-1"}}, 429, 0, 30 * time.Second},
		{"negative values", rates(-1, -2, -3), 200, 9, time.Minute},
		{"zeros that can't be", rates(0, 10, 0), 200, 9, time.Minute},
		{"more remains than allowed", rates(10, 1000, 60), 200, 9, time.Minute},
		{"not numbers", http.Header{"X-Rate-Limit-Limit": {"many"}, "X-Rate-Limit-Window": {"1e3"}, "X-Rate-Limit-Remaining": {"NaN"}}, 200, 9, time.Minute},
		{"too large for a number", http.Header{"X-Rate-Limit-Limit": {"99999999999999999999"}, "X-Rate-Limit-Window": {"99999999999999999999"}}, 200, 9, time.Minute},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				gates := newGates(throttle.Config{MaxWait: time.Hour})
				if took := pass(t, gates, "Unknown"); took != 0 {
					t.Fatalf("the first waited %s", took)
				}
				gates.Observe("Unknown", test.header, test.status)
				for i := range test.passes {
					if took := pass(t, gates, "Unknown"); took != 0 {
						t.Errorf("number %d waited %s", i+1, took)
					}
				}
				atMost(t, pass(t, gates, "Unknown"), test.wait)
			})
		})
	}
}

// A huge window or limit is believed within reason only.
func TestGateSurvivesHugeValues(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 48 * time.Hour})
		pass(t, gates, "Light")
		gates.Observe("Light", rates(math.MaxInt, 0, math.MaxInt), 200)
		pass(t, gates, "Light")
		gates.Observe("Light", rates(1, 0, math.MaxInt), 200)
		atMost(t, pass(t, gates, "Light"), 24*time.Hour)
	})
}

func TestGateIsFirstInFirstOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: time.Hour})
		var mu sync.Mutex
		var order []int
		for i := range 100 {
			go func() {
				_ = gates.Wait(t.Context(), "Heavy")
				gates.Observe("Heavy", nil, 200)
				mu.Lock()
				defer mu.Unlock()
				order = append(order, i)
			}()
			synctest.Wait()
		}
		time.Sleep(time.Hour)
		mu.Lock()
		defer mu.Unlock()
		for i, n := range order {
			if i/10 != n/10 { // those of one window run at the same time
				t.Fatalf("number %d came as number %d", n, i)
			}
		}
		if len(order) != 100 {
			t.Errorf("%d came, want 100", len(order))
		}
	})
}

// A wait that can't end in time is not begun, and the error tells its length.
func TestGateRefusesLongWaits(t *testing.T) {
	for name, test := range map[string]struct {
		maxWait, deadline time.Duration
	}{
		"deadline": {time.Hour, 20 * time.Second},
		"maximum":  {20 * time.Second, time.Hour},
		"never":    {0, time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				gates := newGates(throttle.Config{MaxWait: test.maxWait})
				pass(t, gates, "Light")
				gates.Observe("Light", http.Header{"Retry-After": {"25"}}, 429)
				begun := time.Now()
				ctx, cancel := context.WithTimeout(t.Context(), test.deadline)
				defer cancel()
				err := gates.Wait(ctx, "Light")
				e, ok := errors.AsType[*throttle.TooLongError](err)
				if !ok || time.Since(begun) != 0 {
					t.Fatalf("ended after %s in %v", time.Since(begun), err)
				}
				atMost(t, e.Wait, 25*time.Second)
				time.Sleep(e.Wait)
				if took := pass(t, gates, "Light"); took != 0 {
					t.Errorf("after the time told, waited for another %s", took)
				}
			})
		})
	}
}

// Those who wait while a penalty begins learn of it, and a cancelled wait ends.
func TestPenaltyReachesThoseWhoWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		for range 10 {
			pass(t, gates, "Heavy")
		}
		for range 9 {
			gates.Observe("Heavy", nil, 200)
		}
		short, cancel := context.WithTimeout(t.Context(), 90*time.Second)
		defer cancel()
		canceled, stop := context.WithCancel(t.Context())
		results := make([]error, 2)
		var all sync.WaitGroup
		for i, ctx := range []context.Context{short, canceled} {
			all.Go(func() { results[i] = gates.Wait(ctx, "Heavy") })
			synctest.Wait()
		}
		begun := time.Now()
		gates.Observe("Heavy", http.Header{"Retry-After": {"120"}}, 429)
		synctest.Wait()
		stop()
		all.Wait()
		_, tooLong := errors.AsType[*throttle.TooLongError](results[0])
		if time.Since(begun) != 0 || !tooLong || !errors.Is(results[1], context.Canceled) {
			t.Errorf("after %s: %v", time.Since(begun), results)
		}
	})
}

// A penalty is that of the platform's group, whatever the document calls the groups.
func TestPenaltyClosesGroupsThatArePooled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		for _, group := range []string{"Light", "Medium"} {
			pass(t, gates, group)
			gates.Observe(group, rates(50, 40, 60), 200)
		}
		pass(t, gates, "Light")
		header := rates(50, 0, 60)
		header.Set("Retry-After", "60")
		gates.Observe("Light", header, 429)
		atMost(t, pass(t, gates, "Medium"), time.Minute)
		if took := pass(t, gates, "Heavy"); took != 0 {
			t.Errorf("another group waited %s", took)
		}
	})
}

// A later 429 that tells a shorter time doesn't shorten a penalty.
func TestPenaltyIsNeverShortened(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		pass(t, gates, "Light")
		for _, after := range []string{"100", "3"} {
			gates.Observe("Light", http.Header{"Retry-After": {after}}, 429)
		}
		atMost(t, pass(t, gates, "Light"), 100*time.Second)
	})
}

// The long waits that break a circle of penalties end with the circle.
func TestPenaltiesWithSuccessBetweenStayShort(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		for range 10 {
			pass(t, gates, "Light")
			gates.Observe("Light", http.Header{"Retry-After": {"100"}}, 429)
			atMost(t, pass(t, gates, "Light"), 100*time.Second)
			gates.Observe("Light", rates(50, 49, 60), 200)
		}
	})
}

// When others use the same budget, half of what is left is sent before more is heard.
func TestSharedBudgetIsUsedStepByStep(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		pass(t, gates, "Light")
		gates.Observe("Light", rates(50, 20, 60), 200) // 29 of others, and a tenth is left alone: 15
		var passed atomic.Int64
		for range 15 {
			go func() {
				if gates.Wait(t.Context(), "Light") == nil {
					passed.Add(1)
				}
			}()
		}
		synctest.Wait()
		if n := passed.Load(); n != 8 {
			t.Errorf("%d were let through, want 8", n)
		}
		for i := range 8 {
			gates.Observe("Light", rates(50, 19-i, 60), 200)
			synctest.Wait()
		}
		time.Sleep(time.Hour)
		if n := passed.Load(); n != 15 {
			t.Errorf("%d were let through in the end, want 15", n)
		}
	})
}

// A request that was not sent makes room for the next at once.
func TestCanceledRequestMakesRoom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		pass(t, gates, "Heavy")
		gates.Observe("Heavy", nil, 200)
		for range 9 {
			pass(t, gates, "Heavy")
		}
		begun := time.Now()
		go func() {
			synctest.Wait()
			gates.Cancel("Heavy")
		}()
		if err := gates.Wait(t.Context(), "Heavy"); err != nil || time.Since(begun) != 0 {
			t.Errorf("after %s: %v", time.Since(begun), err)
		}
	})
}

// Those behind others in the queue are told at once, too, that their time is too short.
func TestGateRefusesLongWaitsInTheQueue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: 5 * time.Minute})
		pass(t, gates, "Heavy")
		gates.Observe("Heavy", rates(10, 9, 60), 200)
		for range 9 {
			pass(t, gates, "Heavy")
		}
		for range 10 {
			go func() { _ = gates.Wait(t.Context(), "Heavy") }()
		}
		synctest.Wait()
		begun := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), 110*time.Second) // enough for the next window, not for the one after
		defer cancel()
		err := gates.Wait(ctx, "Heavy")
		e, ok := errors.AsType[*throttle.TooLongError](err)
		if !ok || time.Since(begun) != 0 {
			t.Fatalf("after %s: %v", time.Since(begun), err)
		}
		atMost(t, e.Wait, 2*time.Minute)
		time.Sleep(5 * time.Minute)
	})
}

// Whatever a reply's headers say, the gate opens again within a day, and tells how long it takes.
func FuzzRateHeaders(f *testing.F) {
	f.Add(200, "Light", "50", "49", "60", "")
	f.Add(429, "", "", "", "", "60")
	f.Add(429, "Light", "50", "0", "60", "Sat, 01 Jan 2000 00:01:00 GMT")
	f.Add(200, "x", "-1", "-1", "-1", "-1")
	f.Add(200, "x", "99999999999999999999", "0", "9223372036854775807", "1e9")
	f.Add(429, "x", "1", "1", "1", "99999999999999999999")
	f.Add(200, "x", "2147483648", "0", "2147483648", "NaN")
	f.Fuzz(func(t *testing.T, status int, group, limit, remaining, window, after string) {
		synctest.Test(t, func(t *testing.T) {
			gates := newGates(throttle.Config{MaxWait: time.Hour})
			header := http.Header{
				"X-Rate-Limit-Group": {group}, "X-Rate-Limit-Limit": {limit}, "X-Rate-Limit-Remaining": {remaining},
				"X-Rate-Limit-Window": {window}, "Retry-After": {after},
			}
			for range 3 {
				if gates.Wait(context.Background(), "Light") != nil {
					break
				}
				gates.Observe("Light", header, status)
			}
			begun := time.Now()
			for {
				err := gates.Wait(context.Background(), "Light")
				if err == nil {
					break
				}
				e, ok := errors.AsType[*throttle.TooLongError](err)
				if !ok || e.Wait <= 0 {
					t.Fatalf("ended in %v", err)
				}
				time.Sleep(e.Wait)
			}
			// A day, the margin of the window, and the longest random part.
			if took := time.Since(begun); took > 49*time.Hour {
				t.Errorf("closed for %s", took)
			}
		})
	})
}
