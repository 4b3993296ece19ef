package bulk_test

import (
	"fmt"
	"iter"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// optimum is the shortest time in which a group lets so many requests through: all but the first window full of them wait for others
// to leave the sliding window of a minute.
func optimum(requests, limit int) time.Duration {
	return time.Duration((requests-1)/limit) * time.Minute
}

// atOptimum runs something under the documented limits and checks that it takes at most a twentieth longer than the best plan, and
// that nothing was refused for its rate.
func atOptimum(t *testing.T, want time.Duration, options []ringcentraltest.Option, run func(t *testing.T, fake *ringcentraltest.Server, rc *ringcentral.Client)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, append(options, ringcentraltest.WithThrottling(nil))...)
		began := time.Now()
		run(t, fake, rc)
		took := time.Since(began)
		refused := 0
		for _, group := range []string{"Light", "Medium", "Heavy"} {
			refused += fake.Throttled(group)
		}
		t.Logf("%s of %s, %d refusals", took, want, refused)
		if took > want*105/100 || refused > 0 {
			t.Errorf("took %s with %d refusals, want at most 5%% more than %s and none", took, refused, want)
		}
	})
}

// counted is a stream of n changes.
func counted[C any](n int, change func(i int) C) iter.Seq[C] {
	return func(yield func(C) bool) {
		for i := range n {
			if !yield(change(i)) {
				return
			}
		}
	}
}

// The best plan of 5,000 changes is 10 Heavy requests of 500 each, which the limit of 10 a minute lets through at once; what is
// left is the time of the tasks. 40 Medium requests beside them would save none of the 10. Of 5,040 changes, the 40 that would need
// an eleventh task, and wait a minute for it, go out as 40 Medium requests. 20,000 changes are 40 tasks, the last ten of which are let through after 3 minutes.
func TestUpdatesAtTheSpeedOfTheLimits(t *testing.T) {
	for _, test := range []struct {
		n      int
		task   time.Duration
		limits time.Duration
	}{
		{5000, 0, 0},
		{5000, 47 * time.Second, 0},
		{5000, 40 * time.Second, 0},
		{5000, 181 * time.Second, 0},
		{5040, 40 * time.Second, 0},
		{5041, 40 * time.Second, time.Minute},
		{20_000, 40 * time.Second, 3 * time.Minute},
		{40, 40 * time.Second, 0},
	} {
		if !soaking && test.n != 40 && test.task != 47*time.Second {
			continue
		}
		t.Run(fmt.Sprint(test.n, " in tasks of ", test.task), func(t *testing.T) {
			options := []ringcentraltest.Option{ringcentraltest.WithExtensions(test.n + 1), ringcentraltest.WithTaskTime(test.task), ringcentraltest.WithoutReplyChecks()}
			atOptimum(t, test.limits+test.task, options, func(t *testing.T, fake *ringcentraltest.Server, rc *ringcentral.Client) {
				changes := counted(test.n, func(i int) bulk.ExtensionChange { return titleOf(extensionID(i+2), "Engineer") })
				allDone(t, collect(t, bulk.UpdateExtensions(t.Context(), rc, changes), test.n))
				t.Log(fake.Calls("extensionBulkUpdate"), "tasks", fake.Calls("getExtensionBulkUpdateTask"), "polls", fake.Calls("updateExtension"), "single")
			})
		})
	}
}

func userOf(i int) ringcentral.UserCreate {
	return ringcentral.UserCreate{
		Status:  ringcentral.ExtensionStatusEnabled,
		Contact: ringcentral.UserContactCreate{FirstName: "New", LastName: fmt.Sprint("Colleague ", i), Email: fmt.Sprintf("new.%d@example.com", i)},
	}
}

// 300 users are 30 Heavy requests of 10 users each: 10 at once, 10 after a minute and 10 after two.
func TestUsersAtTheSpeedOfTheLimits(t *testing.T) {
	atOptimum(t, optimum(30, 10), nil, func(t *testing.T, _ *ringcentraltest.Server, rc *ringcentral.Client) {
		allDone(t, collect(t, bulk.CreateUsers(t.Context(), rc, counted(300, userOf)), 300))
	})
}

// 300 deletions of users are 6 Heavy requests of 50; 300 of call queues are 300 Medium requests, the last 20 of which are let through
// after 7 minutes. Both are done side by side.
func TestDeletionsAtTheSpeedOfTheLimits(t *testing.T) {
	users, queues := 300, soak(60, 300)
	atOptimum(t, optimum(queues, 40), []ringcentraltest.Option{ringcentraltest.WithExtensions(2000)}, func(t *testing.T, fake *ringcentraltest.Server, rc *ringcentral.Client) {
		deletions := counted(users+queues, func(i int) bulk.Deletion {
			d := bulk.Deletion{ID: extensionID(i + 200)}
			if i >= users {
				d.Type = ringcentral.ExtensionTypeDepartment
			}
			return d
		})
		allDone(t, collect(t, bulk.DeleteExtensions(t.Context(), rc, deletions), users+queues))
		if n := fake.Calls("bulkDeleteUsersV2"); n != users/50 {
			t.Errorf("%d requests for %d users", n, users)
		}
	})
}
