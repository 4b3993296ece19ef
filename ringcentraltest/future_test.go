package ringcentraltest_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A later release changes some values, not all, the same ones in every reply, and others with another seed.
func TestFutureChangesSomeValues(t *testing.T) {
	statuses := func(options ...ringcentraltest.Option) map[ringcentral.ID]ringcentral.ExtensionStatus {
		rc := ringcentraltest.NewTest(t, options...).Client()
		all := map[ringcentral.ID]ringcentral.ExtensionStatus{}
		for e, err := range rc.ListExtensions(t.Context(), nil) {
			if err != nil {
				t.Fatal(err)
			}
			all[e.ID] = e.Status
		}
		for id, status := range all {
			if e, err := rc.ReadExtension(t.Context(), id); err != nil || e.Status != status {
				t.Errorf("in the list %s is %s: %v, %v", id, status, e, err)
			}
		}
		return all
	}
	now := statuses(ringcentraltest.WithExtensions(100))
	changedBy := map[uint64]int{}
	differ := false
	first := statuses(ringcentraltest.WithExtensions(100), ringcentraltest.WithFuture())
	for seed := range uint64(3) {
		for id, status := range statuses(ringcentraltest.WithExtensions(100), ringcentraltest.WithFuture(seed)) {
			if status != now[id] {
				changedBy[seed]++
			}
			if status != first[id] {
				differ = true
				if seed == 0 {
					t.Errorf("%s is %s, and %s in another run", id, status, first[id])
				}
			}
		}
		if n := changedBy[seed]; n < 10 || n > 50 {
			t.Errorf("seed %d changed %d of 100 values", seed, n)
		}
	}
	if !differ {
		t.Error("all seeds change the same values")
	}
}
