package ringcentraltest

import (
	"regexp"
	"testing"
	"testing/synctest"
	"time"
)

// In a bubble, whose clock starts in 2000, nothing in the company is from the future.
func TestNothingIsFromTheFuture(t *testing.T) {
	happened := regexp.MustCompile(`"(creationTime|lastModifiedTime|lastModified|lastUpdated|lastLocationReportTime|eventTime)":"([^"]*Z)"`)
	synctest.Test(t, func(t *testing.T) {
		fake := NewTest(t, WithoutNetwork())
		token := fake.begin().Access
		seen := 0
		for _, path := range []string{v1, me, v1 + "/extension", v1 + "/templates", v1 + "/user-role", me + "/device", me + "/caller-blocking/phone-numbers", v1 + "/ivr-prompts"} {
			for _, found := range happened.FindAllStringSubmatch(fake.send(t, token, "GET", path, "").raw, -1) {
				seen++
				if at, err := time.Parse(time.RFC3339, found[2]); err != nil || at.After(time.Now()) {
					t.Errorf("%s: %s is %s, now is %s", path, found[1], found[2], stamp(time.Now()))
				}
			}
		}
		if seen < 5 {
			t.Errorf("%d times", seen)
		}
	})
}
