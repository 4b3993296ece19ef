package paging

import (
	"math/rand/v2"
	"testing"
)

func TestKeySet(t *testing.T) {
	var none *keySet
	set, want := newKeySet(0), map[key]bool{}
	random := rand.New(rand.NewPCG(1, 1))
	for range 5000 {
		k := key(1+random.IntN(3000)) << random.IntN(50)
		if set.has(k) != want[k] {
			t.Fatalf("%d: got %t", k, set.has(k))
		}
		set.add(k)
		want[k] = true
	}
	if set.n != len(want) || set.has(0) || none.has(1) {
		t.Errorf("%d keys, want %d", set.n, len(want))
	}
}
