package throttle_test

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

func TestLimits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gates := newGates(throttle.Config{MaxWait: time.Hour})
		if got := gates.Limits(); len(got) != 0 {
			t.Errorf("before the first request: %+v", got)
		}
		send := func(group string, header http.Header, status int) {
			t.Helper()
			if err := gates.Wait(t.Context(), group); err != nil {
				t.Fatal(err)
			}
			if status >= 0 {
				gates.Observe(group, header, status)
			}
		}
		send("Light", nil, -1) // under way
		send("Heavy", http.Header{"X-Rate-Limit-Limit": {"20"}, "X-Rate-Limit-Window": {"30"}, "X-Rate-Limit-Remaining": {"19"}}, 200)
		want := []throttle.Limit{
			{Group: "Heavy", Limit: 20, Window: 30 * time.Second, Remaining: 19, Learned: true},
			{Group: "Light", Limit: 50, Window: time.Minute, Remaining: 49},
		}
		got := gates.Limits()
		if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("got %+v, want %+v", got, want)
		}

		send("Heavy", http.Header{"Retry-After": {"60"}}, 429)
		got = gates.Limits()
		if left := time.Until(got[0].PenaltyEnds); left < 60*time.Second || left > 63*time.Second || got[0].Remaining != 0 {
			t.Errorf("in a penalty: got %+v", got[0])
		}
		go func() { _ = gates.Wait(t.Context(), "Heavy") }()
		synctest.Wait()
		if got = gates.Limits(); got[0].Waiting != 1 {
			t.Errorf("got %+v, want one waiting", got[0])
		}
		time.Sleep(2 * time.Minute)
		if got = gates.Limits(); !got[0].PenaltyEnds.IsZero() || got[0].Waiting != 0 {
			t.Errorf("after the penalty: got %+v", got[0])
		}
	})
}
