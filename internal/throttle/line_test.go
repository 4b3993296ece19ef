package throttle_test

import (
	"testing"
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
