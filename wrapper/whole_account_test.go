package ringcentral_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestWholeAccount reads a large account under the documented limits: 50 calls of a group that takes 40 a minute, and 20
// of one that takes 10. Neither can be done before the first window has passed, and both can be done with it.
func TestWholeAccount(t *testing.T) {
	t.Parallel()
	const optimum = 60 * time.Second
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil),
			ringcentraltest.WithExtensions(50_000), ringcentraltest.WithNumbers(20_000))
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		extensions, numbers := 0, 0
		for entry, err := range rc.Inventory(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			if entry.Extension != nil {
				extensions++
			}
			numbers += len(entry.Numbers)
		}
		took, refused := time.Since(begun), fake.Throttled("Medium")+fake.Throttled("Heavy")
		if extensions != 50_000 || numbers != 20_000 {
			t.Errorf("%d extensions and %d numbers", extensions, numbers)
		}
		if e, n := fake.Calls(extensionsPath), fake.Calls(numbersPath); e != 50 || n != 20 {
			t.Errorf("%d and %d calls, want 50 and 20", e, n)
		}
		if took > optimum*105/100 || refused > 0 {
			t.Errorf("took %v with %d refusals, want at most 5%% more than %v and none", took, refused, optimum)
		}
		t.Logf("BenchmarkWholeAccount 1 %f sim-s %d 429s", took.Seconds(), refused)
	})
}
