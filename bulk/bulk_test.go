package bulk_test

import (
	"fmt"
	"slices"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// start starts a fake without a network, and a client for it.
func start(t testing.TB, options ...ringcentraltest.Option) (*ringcentraltest.Server, *ringcentral.Client) {
	t.Helper()
	fake := ringcentraltest.NewTest(t, append([]ringcentraltest.Option{ringcentraltest.WithoutNetwork()}, options...)...)
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
	if err != nil {
		t.Fatal(err)
	}
	return fake, rc
}

// extensionID is the id of the n-th extension of the fake, from 1.
func extensionID(n int) ringcentral.ID {
	return ringcentral.ID(strconv.Itoa(402100000008 + n*1000))
}

// titles are changes of the job titles of so many extensions, from the second.
func titles(n int) []bulk.ExtensionChange {
	changes := make([]bulk.ExtensionChange, 0, n)
	for i := range n {
		changes = append(changes, titleOf(extensionID(i+2), fmt.Sprint("Title ", i)))
	}
	return changes
}

func titleOf(id ringcentral.ID, title string) bulk.ExtensionChange {
	return bulk.ExtensionChange{ID: id, Update: ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: &title}}}
}

// collect ranges over results and checks that there is one for each change, in order.
func collect[C, V any](t testing.TB, results func(func(bulk.Result[C, V]) bool), n int) []bulk.Result[C, V] {
	t.Helper()
	all := make([]bulk.Result[C, V], 0, n)
	for result := range results {
		if result.Index != len(all) {
			t.Fatalf("result %d has index %d", len(all), result.Index)
		}
		if (result.Err == nil) != (result.Outcome == bulk.Done) {
			t.Errorf("result %d is %s with error %v", result.Index, result.Outcome, result.Err)
		}
		all = append(all, result)
	}
	if len(all) != n {
		t.Fatalf("%d results for %d changes", len(all), n)
	}
	return all
}

// allDone fails the test if a change is not done.
func allDone[C, V any](t testing.TB, results []bulk.Result[C, V]) {
	t.Helper()
	for _, result := range results {
		if result.Outcome != bulk.Done {
			t.Fatalf("result %d is %s: %v", result.Index, result.Outcome, result.Err)
		}
	}
}

func TestUpdateExtensions(t *testing.T) {
	for _, test := range []struct{ n, tasks, single int }{
		{0, 0, 0}, {1, 0, 1}, {10, 0, 10}, {11, 1, 0}, {500, 1, 0}, {511, 2, 0}, {505, 1, 5}, {1200, 3, 0},
	} {
		t.Run(strconv.Itoa(test.n), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t, ringcentraltest.WithExtensions(1300), ringcentraltest.WithTaskTime(3*time.Second))
				changes := titles(test.n)
				allDone(t, collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), test.n))
				if tasks, single := fake.Calls("extensionBulkUpdate"), fake.Calls("updateExtension"); tasks != test.tasks || single != test.single {
					t.Errorf("%d tasks and %d single updates, want %d and %d", tasks, single, test.tasks, test.single)
				}
				for i := range changes {
					if ext, err := rc.ReadExtension(t.Context(), changes[i].ID); err != nil || ext.Contact.JobTitle != *changes[i].Update.Contact.JobTitle {
						t.Fatalf("extension %d: %+v, %v", i, ext, err)
					}
				}
			})
		})
	}
}
