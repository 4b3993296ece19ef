package bulk_test

import (
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
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
	return ringcentral.ID(strconv.FormatInt(402100000008+int64(n)*1000, 10))
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
		if !soaking && test.n > 505 {
			continue
		}
		t.Run(strconv.Itoa(test.n), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t, ringcentraltest.WithExtensions(test.n+100), ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithTaskTime(3*time.Second))
				changes := titles(test.n)
				allDone(t, collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), test.n))
				if tasks, single := fake.Calls("extensionBulkUpdate"), fake.Calls("updateExtension"); tasks != test.tasks || single != test.single {
					t.Errorf("%d tasks and %d single updates, want %d and %d", tasks, single, test.tasks, test.single)
				}
				got := map[ringcentral.ID]string{}
				for ext, err := range rc.ListExtensions(t.Context(), nil) {
					if err != nil {
						t.Fatal(err)
					}
					got[ext.ID] = ext.Contact.JobTitle
				}
				for i := range changes {
					if got[changes[i].ID] != *changes[i].Update.Contact.JobTitle {
						t.Fatalf("extension %d is a %s", i, got[changes[i].ID])
					}
				}
			})
		})
	}
}

// The same extension twice is never in one task, and the later change prevails.
func TestOrderOfChangesOfOneExtension(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, ringcentraltest.WithTaskTime(5*time.Second))
		var changes []bulk.ExtensionChange
		for round := range 3 {
			for i := range 200 {
				changes = append(changes, titleOf(extensionID(i+2), fmt.Sprint("Round ", round)))
			}
		}
		allDone(t, collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), len(changes)))
		for i := range 200 {
			if ext, err := rc.ReadExtension(t.Context(), extensionID(i+2)); err != nil || ext.Contact.JobTitle != "Round 2" {
				t.Fatalf("%+v, %v", ext, err)
			}
		}
		if tasks := fake.Calls("extensionBulkUpdate"); tasks != 3 {
			t.Errorf("%d tasks for 3 changes of each extension", tasks)
		}
	})
}

// One change that the platform refuses a whole request for doesn't keep the others from being carried out, whether the error names it or not.
func TestRefusedRequest(t *testing.T) {
	for _, named := range []bool{true, false} {
		t.Run(fmt.Sprint(named), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t)
				changes := titles(40)
				changes[17].Update.Status = new(ringcentral.ExtensionStatus("Sleeping")) // which makes the whole request invalid
				if !named {
					fake.Fail("extensionBulkUpdate", 1, ringcentraltest.Fault{Status: http.StatusBadRequest})
				}
				for i, result := range collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), len(changes)) {
					if (result.Outcome == bulk.Refused) != (i == 17) || i != 17 && result.Outcome != bulk.Done || i == 17 && !errors.Is(result.Err, ringcentral.ErrInvalid) {
						t.Errorf("result %d is %s: %v", i, result.Outcome, result.Err)
					}
				}
				if most := 2 + 12; fake.Calls("extensionBulkUpdate") > most {
					t.Errorf("%d requests, want %d at most", fake.Calls("extensionBulkUpdate"), most)
				}
			})
		})
	}
}

// When a batch is too large, it goes out in halves, and so do those after it.
func TestBatchesThatAreTooLarge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		fake.Fail("addNumbersToInventoryV2", 1, ringcentraltest.Fault{Status: http.StatusBadRequest, Code: "CMN-106"})
		n := 1200
		numbers := counted(n, func(i int) ringcentral.PhoneNumberAddInput {
			return ringcentral.PhoneNumberAddInput{PhoneNumber: fmt.Sprintf("+1212556%04d", i), UsageType: "Inventory"}
		})
		allDone(t, collect(t, bulk.AddNumbers(t.Context(), rc, numbers, bulk.WithWindow(500)), n))
		if requests := fake.Calls("addNumbersToInventoryV2"); requests != 1+2+3 {
			t.Errorf("%d requests", requests)
		}
	})
}

// Without its scope no operation works, so it is tried once and nothing more is sent.
func TestWithoutAScope(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, ringcentraltest.WithScopes("ReadAccounts"))
		deletions := counted(2000, func(i int) bulk.Deletion {
			return bulk.Deletion{ID: extensionID(i + 2), Type: ringcentral.ExtensionTypeDepartment}
		})
		for _, result := range collect(t, bulk.DeleteExtensions(t.Context(), rc, deletions), 2000) {
			if result.Outcome != bulk.NotSent || !errors.Is(result.Err, ringcentral.ErrAppPermission) {
				t.Fatalf("result %d is %s: %v", result.Index, result.Outcome, result.Err)
			}
		}
		if sent := fake.Calls("deleteExtension"); sent > 16 {
			t.Errorf("%d requests were sent without permission", sent)
		}
	})
}

// Credentials that the platform doesn't know are tried once, not for each change.
func TestWithoutAToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork())
		rc, err := ringcentral.New(ringcentral.JWT("nobody", "wrong", "wrong"), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
		if err != nil {
			t.Fatal(err)
		}
		for _, result := range collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(titles(200)), bulk.WithWindow(5)), 200) {
			if _, ok := errors.AsType[*ringcentral.TokenError](result.Err); !ok || result.Outcome != bulk.NotSent {
				t.Fatalf("result %d is %s: %v", result.Index, result.Outcome, result.Err)
			}
		}
		if fake.TokenRequests() > 2 {
			t.Errorf("%d requests for a token", fake.TokenRequests())
		}
	})
}

// What makes no sense has its error, is not sent, and is Refused: sending it at another time would be of no use either.
func TestInvalidChanges(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		refused := func(outcome bulk.Outcome, err error) {
			t.Helper()
			if outcome != bulk.Refused || err == nil {
				t.Errorf("%s, %v", outcome, err)
			}
		}
		for _, id := range []ringcentral.ID{"", "..", ringcentral.Self, "1,2"} {
			for _, r := range collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values([]bulk.ExtensionChange{{ID: id}})), 1) {
				refused(r.Outcome, r.Err)
			}
		}
		for _, r := range collect(t, bulk.CreateUsers(t.Context(), rc, slices.Values(make([]ringcentral.UserCreate, 1))), 1) {
			refused(r.Outcome, r.Err)
		}
		for _, r := range collect(t, bulk.AddNumbers(t.Context(), rc, slices.Values(make([]ringcentral.PhoneNumberAddInput, 1))), 1) {
			refused(r.Outcome, r.Err)
		}
		id, digits := ringcentral.ID("1"), "+16505550101"
		for _, r := range collect(t, bulk.DeleteNumbers(t.Context(), rc, slices.Values([]ringcentral.PhoneNumberReferenceInput{{}, {ID: &id, PhoneNumber: &digits}})), 2) {
			refused(r.Outcome, r.Err)
		}
		members := []bulk.MemberChange{{}, {Group: bulk.Group{Kind: bulk.MonitoringGroup, ID: "1"}, Member: "2"}, {Group: bulk.Group{Kind: bulk.Role, ID: ".."}, Member: "2"}}
		for _, r := range collect(t, bulk.ChangeMembers(t.Context(), rc, slices.Values(members)), 3) {
			refused(r.Outcome, r.Err)
		}
		if n := len(fake.Requests()); n > 0 {
			t.Errorf("%d requests were sent", n)
		}
	})
}

// Members of every kind of group are added and removed with one request for each group, and what got no answer is looked up.
func TestMembersOfEveryKind(t *testing.T) {
	first := func(t *testing.T, id ringcentral.ID, err error) ringcentral.ID {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	for _, test := range []struct {
		name    string
		kind    bulk.GroupKind
		group   func(t *testing.T, rc *ringcentral.Client) ringcentral.ID
		members func(t *testing.T, rc *ringcentral.Client) []ringcentral.ID
	}{
		{"call queue", bulk.CallQueue, func(t *testing.T, rc *ringcentral.Client) ringcentral.ID {
			for q, err := range rc.ListCallQueues(t.Context(), nil) {
				return first(t, q.ID, err)
			}
			return ""
		}, nil},
		{"paging users", bulk.PagingUsers, pagingGroup, nil},
		{"paging devices", bulk.PagingDevices, pagingGroup, func(t *testing.T, rc *ringcentral.Client) (ids []ringcentral.ID) {
			for i := range 3 {
				for device, err := range rc.ListExtensionDevices(t.Context(), extensionID(i+2), nil) {
					ids = append(ids, first(t, device.ID, err))
				}
			}
			return ids
		}},
		{"monitoring group", bulk.MonitoringGroup, func(t *testing.T, rc *ringcentral.Client) ringcentral.ID {
			for g, err := range rc.ListCallMonitoringGroups(t.Context(), nil) {
				return first(t, g.ID, err)
			}
			return ""
		}, nil},
		{"site", bulk.Site, func(t *testing.T, rc *ringcentral.Client) ringcentral.ID {
			for s, err := range rc.ListSites(t.Context()) {
				return first(t, s.ID, err)
			}
			return ""
		}, nil},
		{"role", bulk.Role, func(t *testing.T, rc *ringcentral.Client) ringcentral.ID {
			for r, err := range rc.ListUserRoles(t.Context(), nil) {
				return first(t, r.ID, err)
			}
			return ""
		}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, fault := range []*ringcentraltest.Fault{nil, {Late: true, Drop: true}, {Drop: true}} {
				synctest.Test(t, func(t *testing.T) {
					fake, rc := start(t)
					group := bulk.Group{Kind: test.kind, ID: test.group(t, rc)}
					members := []ringcentral.ID{extensionID(2), extensionID(3), extensionID(4)}
					if test.members != nil {
						members = test.members(t, rc)
					}
					operation := assignOperation(test.kind)
					want := 2
					if fault != nil {
						fake.Fail(operation, 1, *fault)
						if !fault.Late {
							want = 3
						}
					}
					var changes []bulk.MemberChange
					for i, member := range append(members, members...) {
						changes = append(changes, bulk.MemberChange{
							Group: group, Member: member, Remove: i == 1 || i == len(members), Permissions: []ringcentral.CallMonitoringPermission{"Monitored"},
						})
					}
					allDone(t, collect(t, bulk.ChangeMembers(t.Context(), rc, slices.Values(changes)), len(changes)))
					if calls := fake.Calls(operation); calls != want {
						t.Errorf("%d requests, want %d", calls, want)
					}
				})
			}
		})
	}
}

func pagingGroup(t *testing.T, rc *ringcentral.Client) ringcentral.ID {
	t.Helper()
	for ext, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypePagingOnly}}) {
		if err != nil {
			t.Fatal(err)
		}
		return ext.ID
	}
	t.Fatal("there is no paging group")
	return ""
}

// assignOperation is the operation that changes the members of a kind of groups.
func assignOperation(kind bulk.GroupKind) string {
	path := map[bulk.GroupKind]string{
		bulk.CallQueue: "/call-queues/{groupId}", bulk.PagingUsers: "/paging-only-groups/{pagingOnlyGroupId}", bulk.PagingDevices: "/paging-only-groups/{pagingOnlyGroupId}",
		bulk.MonitoringGroup: "/call-monitoring-groups/{groupId}", bulk.Site: "/sites/{siteId}", bulk.Role: "/user-role/{roleId}",
	}[kind]
	for _, op := range ringcentral.Operations() {
		if strings.HasSuffix(op.Path, path+"/bulk-assign") {
			return op.ID
		}
	}
	return ""
}

func TestOutcomesInWords(t *testing.T) {
	for outcome, want := range map[bulk.Outcome]string{bulk.NotSent: "not sent", bulk.Done: "done", bulk.Refused: "refused", bulk.Unknown: "unknown", 9: "Outcome(9)"} {
		if outcome.String() != want {
			t.Errorf("%d is %q, want %q", outcome, outcome, want)
		}
	}
}

// Every property of an update is either in a task or keeps the change out of tasks; none is lost.
func TestNoPropertyOfAnUpdateIsLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		inTask := func(property string) bool {
			_, ok := reflect.TypeFor[ringcentral.BulkExtensionUpdate]().FieldByName(property)
			return ok && property != "Type"
		}
		for field := range reflect.TypeFor[ringcentral.ExtensionUpdate]().Fields() {
			fake, rc := start(t)
			change := bulk.ExtensionChange{ID: extensionID(2)}
			value := reflect.ValueOf(&change.Update).Elem().FieldByName(field.Name)
			if field.Type.Kind() == reflect.Slice {
				value.Set(reflect.MakeSlice(field.Type, 1, 1))
			} else {
				value.Set(reflect.New(field.Type.Elem()))
			}
			changes := append([]bulk.ExtensionChange{change}, titles(20)[1:]...)
			for range bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)) {
			}
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			for _, request := range fake.Requests() {
				if request.Method != http.MethodGet && strings.Contains(request.Body, `"`+name+`"`) {
					name = "" // it was sent
				}
				if request.Operation == "updateExtension" && inTask(field.Name) {
					t.Errorf("%s was sent by itself, though tasks take it", field.Name)
				}
			}
			if name != "" {
				t.Errorf("%s was not sent", field.Name)
			}
		}
	})
}
