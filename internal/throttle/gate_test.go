package throttle

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// TestOpensLikeSorting compares the wait of a request with one that is found by sorting the whole window.
func TestOpensLikeSorting(t *testing.T) {
	now := time.Now()
	random := rand.New(rand.NewPCG(1, 2))
	times := func() []time.Time {
		list := make([]time.Time, random.IntN(6))
		for i := range list {
			list[i] = now.Add(-time.Duration(random.IntN(20)) * time.Second)
		}
		slices.SortFunc(list, time.Time.Compare)
		return list
	}
	for range 20_000 {
		gate := newGate(New(false), "Light")
		gate.limit, gate.sent, gate.counted = 1+random.IntN(9), times(), times()
		gate.others, gate.noticed = random.IntN(6), now.Add(-time.Duration(random.IntN(20))*time.Second)
		ahead := random.IntN(30)
		i, windows := gate.past()+ahead, 0
		for i >= gate.past() && i >= gate.limit {
			i -= gate.limit
			windows++
		}
		var want time.Duration
		if i < gate.past() {
			windows--
			all := slices.Concat(gate.sent, gate.counted, slices.Repeat([]time.Time{gate.noticed}, gate.others))
			slices.SortFunc(all, time.Time.Compare)
			want = all[i].Add(gate.spacing()).Sub(now)
		}
		want = max(want, 0) + time.Duration(windows)*gate.spacing()
		if got := gate.opens(now, ahead); got != want {
			t.Fatalf("limit %d, sent %v, counted %v, %d others at %v, %d ahead: wait %v, want %v",
				gate.limit, gate.sent, gate.counted, gate.others, gate.noticed, ahead, got, want)
		}
	}
}

// TestOpensInConstantWork: a question costs as much with the largest window and queue as with small ones.
func TestOpensInConstantWork(t *testing.T) {
	now := time.Now()
	gate := newGate(New(false), "Light")
	gate.limit = maxLimit
	for range maxLimit / 2 {
		gate.counted = append(gate.counted, now)
	}
	gate.others, gate.noticed = maxLimit/2, now
	if allocations := testing.AllocsPerRun(10, func() { gate.opens(now, maxLimit) }); allocations > 0 {
		t.Errorf("%v allocations for one question", allocations)
	}
	gate.limit = 1
	began := time.Now()
	for range 1000 {
		gate.opens(now, 1<<30) // by steps of the limit this takes minutes
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("1,000 questions took %v", took)
	}
}
