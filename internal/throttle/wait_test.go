package throttle_test

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

func TestRetryAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // the time is midnight of January 1, 2000
		for value, want := range map[string]time.Duration{
			"":                              0,
			"0":                             0,
			"-5":                            0,
			"7":                             7 * time.Second,
			" 60 ":                          time.Minute,
			"86400":                         24 * time.Hour,
			"86401":                         24 * time.Hour,
			"9223372036854775807":           24 * time.Hour,
			"99999999999999999999999":       24 * time.Hour,
			"-99999999999999999999999":      0,
			"1.5":                           0,
			"soon":                          0,
			"NaN":                           0,
			"Sat, 01 Jan 2000 00:00:30 GMT": 30 * time.Second,
			"Fri, 31 Dec 1999 23:00:00 GMT": 0,
			"Sat, 01 Jan 2050 00:00:00 GMT": 24 * time.Hour,
		} {
			if got := throttle.RetryAfter(http.Header{"Retry-After": {value}}); got != want {
				t.Errorf("%q: %s, want %s", value, got, want)
			}
		}
		// A date is relative to the clock of the platform.
		header := http.Header{"Retry-After": {"Sun, 01 Jan 2040 00:00:30 GMT"}, "Date": {"Sun, 01 Jan 2040 00:00:10 GMT"}}
		if got := throttle.RetryAfter(header); got != 20*time.Second {
			t.Errorf("with a date: %s, want 20s", got)
		}
	})
}
