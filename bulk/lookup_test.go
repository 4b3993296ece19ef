package bulk_test

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var (
	lostReply   = ringcentraltest.Fault{Late: true, Drop: true} // carried out
	lostRequest = ringcentraltest.Fault{Drop: true}             // not carried out
	broken      = ringcentraltest.Fault{Status: http.StatusInternalServerError}
)

// An update that got no answer is compared property by property, whatever it consists of.
func TestLookUpOfUpdates(t *testing.T) {
	for _, test := range []struct {
		name   string
		update ringcentral.ExtensionUpdate
		fault  ringcentraltest.Fault
		want   bulk.Outcome
		sent   int
	}{
		{"carried out", ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{FirstName: new("Ada")}}, lostReply, bulk.Done, 1},
		{"not carried out", ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{FirstName: new("Ada")}}, lostRequest, bulk.Done, 2},
		{"carried out, with a list", ringcentral.ExtensionUpdate{References: []ringcentral.ExternalReferenceUpdate{
			{Type: new(ringcentral.ExternalReferenceType("CustomerDirectoryId")), Ref: new("a")}, {Type: new(ringcentral.ExternalReferenceType("PartnerId")), Ref: new("b")},
		}}, lostReply, bulk.Done, 1},
		{"not carried out, with a list", ringcentral.ExtensionUpdate{References: []ringcentral.ExternalReferenceUpdate{{Type: new(ringcentral.ExternalReferenceType("PartnerId")), Ref: new("b")}}}, lostRequest, bulk.Done, 2},
		{"empty texts", ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{Department: new("")}}, lostReply, bulk.Done, 1},
		{"password carried out", ringcentral.ExtensionUpdate{Password: ringcentral.NewSecret("Secret-505!")}, lostReply, bulk.Unknown, 1},
		{"password not carried out", ringcentral.ExtensionUpdate{Password: ringcentral.NewSecret("Secret-505!")}, lostRequest, bulk.Unknown, 1},
		{"password and name not carried out", ringcentral.ExtensionUpdate{Password: ringcentral.NewSecret("Secret-505!"), Contact: &ringcentral.ContactUpdate{FirstName: new("Ada")}}, lostRequest, bulk.Done, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t)
				fake.Fail("updateExtension", 1, test.fault)
				changes := []bulk.ExtensionChange{{ID: extensionID(2), Update: test.update}}
				result := collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), 1)[0]
				if sent := fake.Calls("updateExtension"); result.Outcome != test.want || sent != test.sent {
					t.Errorf("%s (%v) after %d requests, want %s after %d", result.Outcome, result.Err, sent, test.want, test.sent)
				}
			})
		})
	}
}

// A change is sent as often as is allowed, and is NotSent if it was not carried out then.
func TestTries(t *testing.T) {
	for _, fault := range []ringcentraltest.Fault{lostRequest, {Status: http.StatusConflict}, {Status: http.StatusServiceUnavailable, RetryAfter: time.Second}} {
		synctest.Test(t, func(t *testing.T) {
			fake, rc := start(t)
			fake.Fail("updateExtension", 100, fault)
			result := collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(titles(1)), bulk.WithTries(2)), 1)[0]
			if result.Outcome != bulk.NotSent {
				t.Errorf("%s: %v", result.Outcome, result.Err)
			}
			if sent := fake.Calls("updateExtension"); sent != 2 && fault.RetryAfter == 0 || sent > 10 {
				t.Errorf("sent %d times", sent)
			}
		})
	}
}

// A creation that got no answer is looked up, and what may be there already is never created again.
func TestLookUpOfCreations(t *testing.T) {
	user := func(change func(*ringcentral.UserCreate)) ringcentral.UserCreate {
		u := userOf(0)
		change(&u)
		return u
	}
	plain := user(func(*ringcentral.UserCreate) {})
	for _, test := range []struct {
		name   string
		users  []ringcentral.UserCreate
		faults map[string]ringcentraltest.Fault
		before time.Duration // how long before there was a user with the address; 0 if there was none
		want   []bulk.Outcome
	}{
		{"created", []ringcentral.UserCreate{plain}, map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostReply}, 0, []bulk.Outcome{bulk.Done}},
		{"not created", []ringcentral.UserCreate{plain}, map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostRequest}, 0, []bulk.Outcome{bulk.Done}},
		{"there before", []ringcentral.UserCreate{plain}, map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostRequest}, time.Hour, []bulk.Outcome{bulk.Unknown}},
		{"twice", []ringcentral.UserCreate{plain, plain}, map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostReply}, 0, []bulk.Outcome{bulk.Done, bulk.Refused}},
		{"with a role", []ringcentral.UserCreate{user(func(u *ringcentral.UserCreate) { u.Roles = []ringcentral.UserRoleInput{{ID: "1"}} })},
			map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostReply}, 0, []bulk.Outcome{bulk.Unknown}},
		{"not looked up", []ringcentral.UserCreate{plain}, map[string]ringcentraltest.Fault{"postBatchProvisionUsers": lostReply, "listExtensions": {Status: http.StatusForbidden}},
			0, []bulk.Outcome{bulk.Unknown}},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t)
				if test.before > 0 {
					_, err := rc.CreateExtension(t.Context(), ringcentral.ExtensionCreate{Contact: &ringcentral.ContactCreate{FirstName: "Old", Email: plain.Contact.Email}})
					if err != nil {
						t.Fatal(err)
					}
					time.Sleep(test.before)
				}
				for operation, fault := range test.faults {
					fake.Fail(operation, 1, fault)
				}
				for i, result := range collect(t, bulk.CreateUsers(t.Context(), rc, slices.Values(test.users)), len(test.users)) {
					if result.Outcome != test.want[i] {
						t.Errorf("user %d is %s: %v, want %s", i, result.Outcome, result.Err, test.want[i])
					}
				}
				there := 0
				for ext, err := range rc.ListExtensions(t.Context(), nil) {
					if err != nil {
						t.Fatal(err)
					}
					if ext.Contact.Email == plain.Contact.Email {
						there++
					}
				}
				if there != 1 {
					t.Errorf("%d users have the address", there)
				}
			})
		})
	}
}

func TestLookUpOfExtensions(t *testing.T) {
	number := ringcentral.ExtensionCreate{ExtensionNumber: new("70001"), Name: new("Queue"), Type: new(ringcentral.ExtensionTypeDepartment)}
	email := ringcentral.ExtensionCreate{Contact: &ringcentral.ContactCreate{FirstName: "Ada", Email: "ada@larkspur.example"}}
	nameless := ringcentral.ExtensionCreate{Name: new("Queue"), Type: new(ringcentral.ExtensionTypeDepartment)}
	for _, test := range []struct {
		name   string
		create ringcentral.ExtensionCreate
		faults map[string]ringcentraltest.Fault
		want   bulk.Outcome
	}{
		{"number, created", number, map[string]ringcentraltest.Fault{"createExtension": lostReply}, bulk.Done},
		{"number, not created", number, map[string]ringcentraltest.Fault{"createExtension": lostRequest}, bulk.Done},
		{"email, created", email, map[string]ringcentraltest.Fault{"createExtension": lostReply}, bulk.Done},
		{"neither", nameless, map[string]ringcentraltest.Fault{"createExtension": lostReply}, bulk.Unknown},
		{"not looked up", number, map[string]ringcentraltest.Fault{"createExtension": lostReply, "listExtensions": {Status: http.StatusForbidden}}, bulk.Unknown},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake, rc := start(t)
				for operation, fault := range test.faults {
					fake.Fail(operation, 1, fault)
				}
				if result := collect(t, bulk.CreateExtensions(t.Context(), rc, slices.Values([]ringcentral.ExtensionCreate{test.create})), 1)[0]; result.Outcome != test.want {
					t.Errorf("%s: %v", result.Outcome, result.Err)
				}
			})
		})
	}
}

// Where a lookup fails, too, the outcome is Unknown.
func TestLookUpsThatFail(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		unknown := func(outcome bulk.Outcome, err error) {
			t.Helper()
			if outcome != bulk.Unknown || !errors.Is(err, ringcentral.ErrConnection) || !errors.Is(err, ringcentral.ErrServer) {
				t.Errorf("%s: %v", outcome, err)
			}
		}
		id := extensionID(2)
		fail := func(write, read string) {
			fake.Fail(write, 1, lostReply)
			fake.Fail(read, 10, broken) // a look before the first attempt has 5 tries, too
		}
		fail("bulkDeleteUsersV2", "readExtension")
		unknown(outcomeOf(collect(t, bulk.DeleteExtensions(t.Context(), rc, slices.Values([]bulk.Deletion{{ID: id}})), 1)))
		fail("addNumbersToInventoryV2", "listAccountPhoneNumbersV2")
		unknown(outcomeOf(collect(t, bulk.AddNumbers(t.Context(), rc, slices.Values([]ringcentral.PhoneNumberAddInput{{PhoneNumber: "+12125550100", UsageType: "Inventory"}})), 1)))
		fail("deleteNumbersFromInventoryV2", "listAccountPhoneNumbersV2")
		unknown(outcomeOf(collect(t, bulk.DeleteNumbers(t.Context(), rc, slices.Values([]ringcentral.PhoneNumberReferenceInput{{PhoneNumber: new("+12125550100")}})), 1)))
		fail("assignPhoneNumberV2", "readAccountPhoneNumber")
		unknown(outcomeOf(collect(t, bulk.AssignNumbers(t.Context(), rc, slices.Values([]bulk.NumberAssignment{{ID: "403500002008", Use: ringcentral.PhoneNumberAssignRequest{UsageType: "CompanyNumber"}}})), 1)))
		role := bulk.MemberChange{Group: bulk.Group{Kind: bulk.Role, ID: "4"}, Member: extensionID(3)}
		fail(assignOperation(bulk.Role), "listAssignedRoles")
		unknown(outcomeOf(collect(t, bulk.ChangeMembers(t.Context(), rc, slices.Values([]bulk.MemberChange{role})), 1)))
	})
}

func outcomeOf[C, V any](results []bulk.Result[C, V]) (bulk.Outcome, error) {
	return results[0].Outcome, results[0].Err
}

// A client that may not wait for its limit doesn't keep changes from being sent, and neither details from being read.
func TestShortWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil))
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()), ringcentral.WithMaxWait(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		allDone(t, collect(t, bulk.CreateUsers(t.Context(), rc, counted(250, userOf)), 250))
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(120), []bulk.Part{"caller-id"}), 120) {
			noErrors(t, &d)
		}
		if n := fake.Throttled("Heavy") + fake.Throttled("Light"); n > 0 {
			t.Errorf("%d requests were refused for their rate", n)
		}
	})
}

// A group that isn't there refuses all its changes with one request.
func TestGroupThatIsNotThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		changes := counted(50, func(i int) bulk.MemberChange {
			return bulk.MemberChange{Group: bulk.Group{Kind: bulk.Role, ID: "17"}, Member: extensionID(i + 2), Remove: i%2 == 0}
		})
		for _, result := range collect(t, bulk.ChangeMembers(t.Context(), rc, changes), 50) {
			if result.Outcome != bulk.Refused || !errors.Is(result.Err, ringcentral.ErrNotFound) {
				t.Errorf("%s: %v", result.Outcome, result.Err)
			}
		}
		fake.WantCalls(t, assignOperation(bulk.Role), 1)
	})
}

func TestDecode(t *testing.T) {
	d := &bulk.Detail{ID: "7", Values: map[bulk.Part]jsonValue{"device": jsonValue("["), "caller-id": jsonValue("{}")}, Errs: map[bulk.Part]error{"presence": errors.New("broken")}}
	if value, err := bulk.Decode[ringcentral.CallerID](d, "caller-id"); value == nil || err != nil {
		t.Errorf("got %v, %v", value, err)
	}
	if value, err := bulk.Decode[[]ringcentral.Device](d, "device"); value != nil || err == nil || !strings.Contains(err.Error(), "device of extension 7") {
		t.Errorf("got %v, %v", value, err)
	}
	if value, err := bulk.Decode[ringcentral.CallerID](d, "grant"); value != nil || err != nil {
		t.Errorf("got %v, %v", value, err)
	}
	if _, err := bulk.Decode[ringcentral.CallerID](d, "presence"); err == nil {
		t.Error("the error of the part is missing")
	}
}

// A list of the account that can't be read is the error of its part in each detail.
func TestListThatFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		fake.Fail("listAccountPhoneNumbers", 1, ringcentraltest.Fault{Status: http.StatusForbidden})
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(40), []bulk.Part{"phone-number", "assigned-role"}), 40) {
			if !errors.Is(d.Errs["phone-number"], ringcentral.ErrForbidden) || d.Values["assigned-role"] == nil {
				t.Fatal(fmt.Sprint(d.Errs, d.Values))
			}
		}
	})
}
