package bulk_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestWholeAccount reads a large account under the documented limits: 50 calls of a group that takes 40 a minute, and 20
// of one that takes 10. Neither can be done before the first window has passed, and both can be done with it. Outside of
// make soak, account and limits are a tenth of that.
func TestWholeAccount(t *testing.T) {
	t.Parallel()
	const optimum = 60 * time.Second
	size := soak(1, 10)
	limits := map[string]ringcentraltest.Limit{
		"Medium": {Requests: 4 * size, Window: time.Minute, Penalty: time.Minute},
		"Heavy":  {Requests: size, Window: time.Minute, Penalty: time.Minute},
	}
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(limits),
			ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithExtensions(5000*size), ringcentraltest.WithNumbers(2000*size))
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		extensions, numbers := 0, 0
		for entry, err := range bulk.Inventory(t.Context(), rc) {
			if err != nil {
				t.Fatal(err)
			}
			if entry.Extension != nil {
				extensions++
			}
			numbers += len(entry.Numbers)
		}
		took, refused := time.Since(begun), fake.Throttled("Medium")+fake.Throttled("Heavy")
		if extensions != 5000*size || numbers != 2000*size {
			t.Errorf("%d extensions and %d numbers", extensions, numbers)
		}
		if e, n := fake.Calls("listExtensions"), fake.Calls("listAccountPhoneNumbers"); e != 5*size || n != 2*size {
			t.Errorf("%d and %d calls, want %d and %d", e, n, 5*size, 2*size)
		}
		if took > optimum*105/100 || refused > 0 {
			t.Errorf("took %v with %d refusals, want at most 5%% more than %v and none", took, refused, optimum)
		}
		t.Logf("BenchmarkWholeAccount 1 %f sim-s %d 429s", took.Seconds(), refused)
	})
}
