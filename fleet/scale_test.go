package fleet_test

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
)

// info returns a number from what the server tells about itself.
func info(tb testing.TB, c valkey.Client, section, field string) int {
	tb.Helper()
	text, err := do(tb, c, "INFO", section).ToString()
	if err != nil {
		tb.Fatal(err)
	}
	_, after, found := strings.Cut(text, field)
	n, err := strconv.Atoi(strings.TrimLeft(after[:strings.IndexAny(after, ",\r")], ":="))
	if !found || err != nil {
		tb.Fatalf("no %s in %s", field, text)
	}
	return n
}

// A request costs one round trip, in which earlier ones are reported.
func TestOneRoundTrip(t *testing.T) {
	s := startServer(t)
	c := connect(t, s.address())
	b := newBudget(t, c, fleet.BudgetConfig{})
	pass(t, b, "Light").Finish(reply(100_000, 60, 99_999), 200)
	time.Sleep(100 * time.Millisecond)
	before, begun := info(t, c, "commandstats", "cmdstat_evalsha:calls"), time.Now()
	requests := soak(1000, 10_000)
	times := make([]time.Duration, 0, requests)
	for i := range requests {
		asked := time.Now()
		r := pass(t, b, "Light")
		times = append(times, time.Since(asked))
		r.Finish(reply(100_000, 60, 99_998-i), 200)
	}
	calls := info(t, c, "commandstats", "cmdstat_evalsha:calls") - before
	slices.Sort(times)
	t.Logf("%d requests, %d calls of the script; median %s, 99th of 100 %s", requests, calls, times[requests/2], times[requests*99/100])
	if most := requests + int(time.Since(begun)/time.Second) + 2; calls > most {
		t.Errorf("%d requests took %d calls of the script, want %d at most", requests, calls, most)
	}
	if soaking() && times[requests/2] > 300*time.Microsecond {
		t.Errorf("the median is %s, want 300µs or less", times[requests/2])
	}
}

func BenchmarkReserve(b *testing.B) {
	s := startServer(b)
	budget := newBudget(b, connect(b, s.address()), fleet.BudgetConfig{})
	header := reply(100_000, 1, 100_000)
	for b.Loop() {
		r, _, err := budget.Reserve(context.Background(), "Light")
		if err != nil {
			b.Fatal(err)
		}
		if r != nil {
			r.Finish(header, 200)
		}
	}
}

// Each of many processes that want as much as they can get gets about as much as any other.
func TestProgressIsFair(t *testing.T) {
	t.Parallel()
	processes, limit, windows := soak(100, 1000), soak(200, 2000), 10
	const window = time.Second
	s := startServer(t)
	var connections []valkey.Client
	for range 4 {
		connections = append(connections, connect(t, s.address()))
	}
	granted := make([]atomic.Int32, processes)
	// As on the platform, the requests in any window are counted by when they came.
	lasts := time.Duration(windows) * (window + window/60)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var all sync.WaitGroup
	var counting atomic.Bool
	for i := range processes {
		b := newBudget(t, connections[i%len(connections)], fleet.BudgetConfig{Timeout: 5 * time.Second})
		all.Go(func() {
			for ctx.Err() == nil {
				r, refusal, err := b.Reserve(ctx, "Light")
				if err != nil {
					t.Error(err)
					return
				}
				if r == nil {
					time.Sleep(max(min(refusal.Wait, refusal.Again), time.Millisecond))
					continue
				}
				if counting.Load() {
					granted[i].Add(1)
				}
				time.Sleep(2 * time.Millisecond)
				r.Finish(reply(limit, int(window/time.Second), limit), 200)
			}
		})
	}
	time.Sleep(3 * window) // until all are there
	counting.Store(true)
	time.Sleep(lasts)
	cancel()
	all.Wait()
	least, most, sum := granted[0].Load(), int32(0), int32(0)
	for i := range granted {
		least, most, sum = min(least, granted[i].Load()), max(most, granted[i].Load()), sum+granted[i].Load()
	}
	t.Logf("%d processes, %d requests in %d windows of %d: the unluckiest got %d, the luckiest %d", processes, sum, windows, limit, least, most)
	if most >= 2*least {
		t.Errorf("the luckiest got %d, the unluckiest %d, want less than twice as much", most, least)
	}
	if int(sum) > limit*(windows+1) || soaking() && int(sum) < limit*windows*9/10 {
		t.Errorf("%d requests in all, want about %d", sum, limit*windows)
	}
}

// What the server keeps for a user and a group is bounded, and all of it expires.
func TestMemory(t *testing.T) {
	t.Parallel()
	budgets := soak(300, 10_000)
	s := startServer(t)
	c := connect(t, s.address())
	before := info(t, c, "memory", "used_memory")
	work := make(chan int)
	var all sync.WaitGroup
	for range 32 {
		all.Go(func() {
			for i := range work {
				b, err := fleet.NewBudget(c, fleet.BudgetConfig{Name: fmt.Sprintf("user-%d", i), Timeout: 10 * time.Second})
				if err != nil {
					t.Error(err)
					return
				}
				for range 50 { // the whole documented limit
					r, _, err := b.Reserve(t.Context(), "Light")
					if err != nil || r == nil {
						t.Error("not reserved", err)
						return
					}
					r.Finish(reply(50, 60, 49), 200)
					fleet.Flush(b)
				}
				fleet.Die(b)
			}
		})
	}
	for i := range budgets {
		work <- i
	}
	close(work)
	all.Wait()
	each := (info(t, c, "memory", "used_memory") - before) / budgets
	t.Logf("%d users with a full group each: %d bytes each, %.1f MB for 10,000", budgets, each, float64(each)/100)
	if each > 8<<10 {
		t.Errorf("%d bytes for a group, want 8 KiB at most", each)
	}
	if _, err := put(newStore(t, c, fleet.StoreConfig{}), "session"); err != nil {
		t.Error(err)
	}
	keys, err := do(t, c, "KEYS", "*").AsStrSlice()
	if err != nil || len(keys) < budgets {
		t.Fatal(len(keys), err)
	}
	for _, key := range keys {
		if ttl, err := do(t, c, "PTTL", key).AsInt64(); ttl <= 0 || err != nil {
			t.Fatalf("%s never expires: %d, %v", key, ttl, err)
		}
	}
}

// All keys of a budget are in one slot of a cluster, and so are those of a session.
func TestCluster(t *testing.T) {
	t.Parallel()
	var nodes []*server
	for range 3 {
		nodes = append(nodes, startServer(t, "--cluster-enabled", "yes", "--cluster-port", strconv.Itoa(freePort(t))))
	}
	for i, n := range nodes {
		c, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{n.address()}, DisableCache: true, ForceSingleClient: true})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		first, last := i*16384/3, (i+1)*16384/3-1
		do(t, c, "CLUSTER", "ADDSLOTSRANGE", strconv.Itoa(first), strconv.Itoa(last))
		for _, other := range nodes {
			do(t, c, "CLUSTER", "MEET", "127.0.0.1", strconv.Itoa(other.port), other.args[3])
		}
		n.ok = func() bool {
			text, err := do(t, c, "CLUSTER", "INFO").ToString()
			return err == nil && strings.Contains(text, "cluster_state:ok") && strings.Contains(text, "cluster_known_nodes:3")
		}
	}
	for _, n := range nodes {
		for tries := 0; !n.ok(); tries++ {
			if tries > 200 {
				t.Fatal("the cluster does not come up")
			}
			time.Sleep(50 * time.Millisecond)
		}
	}
	c := connect(t, nodes[0].address())
	slots := map[int64]bool{}
	for i := range 10 { // names in many slots
		name := fmt.Sprintf("user-%d", i)
		a, b := newBudget(t, c, fleet.BudgetConfig{Name: name}), newBudget(t, c, fleet.BudgetConfig{Name: name})
		pass(t, a, "Heavy").Finish(reply(2, 60, 1), 200)
		pass(t, b, "Heavy").Finish(reply(2, 60, 0), 200)
		if r, refusal := reserve(t, a, "Heavy"); r != nil || refusal.Wait < 50*time.Second {
			t.Errorf("the third of two: %v %+v", r, refusal)
		}
		store, err := fleet.NewStore(c, fleet.StoreConfig{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := put(store, "session of "+name); err != nil {
			t.Error(err)
		}
		if got, err := look(store); got != "session of "+name || err != nil {
			t.Errorf("%q is saved, %v", got, err)
		}
		slot, err := do(t, c, "CLUSTER", "KEYSLOT", "{"+name+"}").AsInt64()
		if err != nil {
			t.Fatal(err)
		}
		slots[slot/(16384/3)] = true
	}
	if len(slots) < 2 {
		t.Error("all names are on one node, so nothing was tested")
	}
}
