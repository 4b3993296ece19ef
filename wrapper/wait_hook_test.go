package ringcentral_test

import (
	"testing"
	"testing/synctest"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestWaitHook: what it announces is how long the call then takes.
func TestWaitHook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var groups []string
		var announced time.Duration
		fake := newThrottled(t)
		rc := newDistantClient(t, fake, ringcentral.WithHooks(ringcentral.Hooks{Wait: func(group string, wait time.Duration) {
			groups, announced = append(groups, group), max(announced, wait)
		}}))
		for range 10 {
			if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
		}
		if groups != nil {
			t.Fatalf("waits of %v were announced within the limit", groups)
		}
		begun := time.Now()
		if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		took := time.Since(begun)
		if len(groups) == 0 || groups[0] != "Heavy" || announced < 30*time.Second || took < announced || took > announced+time.Second {
			t.Errorf("announced %s for %v, took %s", announced, groups, took)
		}
	})
}
