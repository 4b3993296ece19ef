package fleet_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A fleet goes on when its server goes away, is slow or loses its data, and keeps to the limit all the time: the platform, which
// counts strictly, refuses nothing.
func TestOutages(t *testing.T) {
	t.Parallel()
	const limit, window = 100, 2 * time.Second
	pause := time.Duration(soak(4, 10)) * time.Second
	for _, test := range []struct {
		name    string
		args    []string
		harm    func(t *testing.T, s *server)
		event   string // that every process reports
		outlast time.Duration
	}{
		{"stopped", nil, func(_ *testing.T, s *server) { s.kill(); time.Sleep(pause); s.start() }, "lost", pause},
		{"paused", nil, func(_ *testing.T, s *server) { s.pause(); time.Sleep(pause); s.resume() }, "back", pause},
		{"flushed", nil, func(t *testing.T, s *server) { do(t, connect(t, s.address()), "FLUSHALL") }, "lost", 0},
		{"restarted at once", nil, func(_ *testing.T, s *server) { s.kill(); s.start() }, "lost", 0},
		{"restarted with old data", []string{"--dbfilename", "old.rdb"}, func(_ *testing.T, s *server) {
			s.kill()
			s.start()
		}, "lost", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := startServer(t, test.args...)
			fake := newFake(t, limit, window, 3*time.Second)
			j := job{Fake: fake.URL, Server: s.address(), Budget: true, Store: true, Goroutines: 10, For: test.outlast + 9*time.Second}
			begun := time.Now()
			var processes []*process
			for range 4 {
				processes = append(processes, startProcess(t, j))
			}
			awaitFleet(t, s, len(processes))
			if test.args != nil { // data of now, which the server finds later
				do(t, connect(t, s.address()), "SAVE")
				time.Sleep(window)
			}
			before := fake.Calls("readAccountInfo")
			harmed := time.Now()
			test.harm(t, s)
			during, lasted := fake.Calls("readAccountInfo")-before, time.Since(harmed)
			o := total(t, begun, processes)
			perWindow := float64(o.Calls) / (j.For.Seconds() / window.Seconds())
			t.Logf("%d calls, %.0f of %d in a window, %d in the %.1f s of the harm, %d refused; the longest call took %.1f s; events %v",
				o.Calls, perWindow, limit, during, lasted.Seconds(), fake.Throttled("Light"), o.Longest.Seconds(), o.Events)
			if fake.Throttled("Light") != 0 {
				t.Errorf("%d requests were refused", fake.Throttled("Light"))
			}
			if want := int(test.outlast.Seconds() / window.Seconds() * limit / 3); during < want {
				t.Errorf("%d calls while the server was away, want %d at least", during, want)
			}
			if !slices.Contains(o.Events, test.event) {
				t.Errorf("events %v, want %s among them", o.Events, test.event)
			}
		})
	}
}

// awaitFleet waits until all processes of a fleet are at work and know of each other, which takes a second.
func awaitFleet(t *testing.T, s *server, processes int) {
	t.Helper()
	c := connect(t, s.address())
	for tries := 0; ; tries++ {
		if n, err := do(t, c, "ZCARD", "rc-budget:{test}:seen").AsInt64(); err == nil && int(n) == processes {
			break
		}
		if tries > 1000 {
			t.Fatal("the processes don't start")
		}
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(2 * time.Second)
}

// Penalties hold, whatever becomes of the server meanwhile: once all know of one, nothing is sent into it.
func TestPenaltyOutlastsTheServer(t *testing.T) {
	t.Parallel()
	for name, harm := range map[string]func(t *testing.T, s *server){
		"paused":    func(_ *testing.T, s *server) { s.pause(); time.Sleep(3 * time.Second); s.resume() },
		"flushed":   func(t *testing.T, s *server) { do(t, connect(t, s.address()), "FLUSHALL") },
		"restarted": func(_ *testing.T, s *server) { s.kill(); s.start() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := startServer(t)
			const penalty = 5 * time.Second
			fake := newFake(t, 50, time.Second, penalty)
			begun := time.Now()
			var processes []*process
			for range 4 {
				processes = append(processes, startProcess(t, job{Fake: fake.URL, Server: s.address(), Budget: true, Store: true, Goroutines: 5, For: 16 * time.Second}))
			}
			awaitFleet(t, s, len(processes))
			// Somebody else, who knows of no budget, runs into the limit.
			other, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithoutThrottle(), ringcentral.WithMaxWait(0))
			for err == nil {
				_, err = other.ReadAccount(t.Context())
			}
			if !errors.Is(err, ringcentral.ErrRateLimited) {
				t.Fatal(err)
			}
			time.Sleep(1500 * time.Millisecond) // those under way have met it, and told the others
			refused, sent := fake.Throttled("Light"), fake.Calls("readAccountInfo")
			shut := time.Now()
			harm(t, s)
			time.Sleep(time.Until(shut.Add(penalty - 1500*time.Millisecond))) // within the penalty, whoever started it last
			into := fake.Calls("readAccountInfo") - sent
			o := total(t, begun, processes)
			t.Logf("%d were refused before all knew, %d were sent into the penalty, %d calls in all", refused, into, o.Calls)
			if into != 0 || fake.Throttled("Light") != refused {
				t.Errorf("%d were sent into the penalty, %d of all were refused", into, fake.Throttled("Light")-refused)
			}
			if o.Calls <= sent {
				t.Error("nothing was sent after the penalty")
			}
		})
	}
}
