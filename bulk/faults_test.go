package bulk_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// randomFault is something that goes wrong with a write.
func randomFault(r *rand.Rand) ringcentraltest.Fault {
	return [...]ringcentraltest.Fault{
		{},
		{Late: true},
		{Drop: true},
		{Drop: true, Late: true},
		{HTML: true, Status: http.StatusBadGateway},
		{HTML: true, Status: http.StatusBadGateway, Late: true},
		{Status: http.StatusServiceUnavailable, RetryAfter: time.Second},
		{Status: http.StatusConflict},
		{Half: true},
		{Half: true, Late: true, Drop: true},
		{Body: "{", Late: true},
		{Status: http.StatusTooManyRequests, RetryAfter: 5 * time.Second},
	}[r.IntN(12)]
}

// In spite of faults, each change has one result, in order, and the account is as the results say: what is Done is there, what is
// Refused or NotSent is not, and only what is Unknown may be either.
func TestResultsAreTrue(t *testing.T) {
	for seed := range uint64(soak(2, 300)) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := rand.New(rand.NewPCG(seed, 15)) //nolint:gosec // a failure must be repeatable
				fake, rc := start(t, ringcentraltest.WithExtensions(300), ringcentraltest.WithNumbers(300), ringcentraltest.WithTaskTime(time.Duration(r.IntN(20))*time.Second))
				for range r.IntN(6) {
					for _, op := range []string{
						"extensionBulkUpdate", "updateExtension", "postBatchProvisionUsers", "createExtension", "bulkDeleteUsersV2", "deleteExtension",
						"addNumbersToInventoryV2", "deleteNumbersFromInventoryV2", "assignPhoneNumberV2", "assignMultipleCallQueueMembers",
					} {
						if r.IntN(2) == 0 {
							fault := randomFault(r)
							fault.Optional = true
							if fault.Body != "" && op == "assignMultipleCallQueueMembers" {
								continue // its reply has no body, so what it says is that the request was carried out
							}
							fake.Fail(op, 1, fault)
						}
					}
				}
				for _, op := range []string{"getExtensionBulkUpdateTask", "getBulkAddTaskResultsV2", "readExtension"} {
					if r.IntN(3) > 0 {
						continue
					}
					status := []int{http.StatusNotFound, http.StatusInternalServerError, http.StatusServiceUnavailable}[r.IntN(3)]
					if op == "readExtension" { // that one is not lost
						status = http.StatusInternalServerError
					}
					fake.Fail(op, 1+r.IntN(6), ringcentraltest.Fault{Status: status, Optional: true})
				}
				checkUpdates(t, r, rc)
				checkUsers(t, r, rc)
				checkExtensions(t, r, rc)
				checkNumbers(t, r, rc)
				checkMembers(t, r, rc)
				checkDeletions(t, r, rc)
			})
		})
	}
}

// agrees fails the test if a result doesn't agree with whether its change was carried out.
func agrees[C, V any](t *testing.T, result bulk.Result[C, V], is bool) {
	t.Helper()
	if result.Outcome == bulk.Done && !is || (result.Outcome == bulk.NotSent || result.Outcome == bulk.Refused) && is {
		t.Errorf("result %d is %s (%v), and it is %t that it was carried out: %+v", result.Index, result.Outcome, result.Err, is, result.Change)
	}
}

func window(r *rand.Rand) bulk.Option { return bulk.WithWindow(1 + r.IntN(1000)) }

// steady makes reads of the check itself immune to what faults are left.
func steady[T any](t *testing.T, read func() (T, error)) T {
	t.Helper()
	value, err := read()
	for tries := 0; err != nil && !errors.Is(err, ringcentral.ErrNotFound); tries++ {
		if tries > 20 {
			t.Fatal(err)
		}
		value, err = read()
	}
	return value
}

func checkUpdates(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	const people = 280
	var changes []bulk.ExtensionChange
	for i := range r.IntN(600) {
		c := titleOf(extensionID(2+r.IntN(people)), fmt.Sprint("Title ", i)) // often the same extension again
		switch r.IntN(20) {
		case 0:
			c.ID = "17"
		case 1:
			c.ID = ".."
		case 2:
			c.Update.SubType = new(ringcentral.ExtensionSubType("Unknown"))
		case 3:
			c.Update.Password = ringcentral.NewSecret("secret-5")
		}
		changes = append(changes, c)
	}
	last := map[ringcentral.ID]string{} // the title that each extension must have; absent if it can't be told
	unsure := map[ringcentral.ID]bool{}
	for _, result := range collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes), window(r)), len(changes)) {
		id := result.Change.ID
		switch result.Outcome {
		case bulk.Done:
			last[id], unsure[id] = *result.Change.Update.Contact.JobTitle, false
		case bulk.Unknown:
			unsure[id] = true
		}
		if (id == ".." && result.Outcome != bulk.Refused) || (id == "17" && result.Outcome == bulk.Done) {
			t.Errorf("%s: %s", id, result.Outcome)
		}
	}
	for id, title := range last {
		ext := steady(t, func() (*ringcentral.Extension, error) { return rc.ReadExtension(t.Context(), id) })
		if !unsure[id] && ext.Contact.JobTitle != title {
			t.Errorf("extension %s is %q, want %q", id, ext.Contact.JobTitle, title)
		}
	}
}

func checkUsers(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	n := r.IntN(60)
	results := collect(t, bulk.CreateUsers(t.Context(), rc, counted(n, userOf), window(r)), n)
	count := map[string]int{}
	for ext, err := range rc.ListExtensions(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		count[ext.Contact.Email]++
	}
	for _, result := range results {
		there := count[result.Change.Contact.Email]
		agrees(t, result, there > 0)
		if there > 1 {
			t.Errorf("%s was created %d times", result.Change.Contact.Email, there)
		}
	}
}

func checkExtensions(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	n := r.IntN(10)
	wanted := func(i int) ringcentral.ExtensionCreate {
		return ringcentral.ExtensionCreate{Type: new(ringcentral.ExtensionTypeDepartment), Name: new(fmt.Sprint("Queue ", i)), ExtensionNumber: new(fmt.Sprint(70000 + i))}
	}
	for _, result := range collect(t, bulk.CreateExtensions(t.Context(), rc, counted(n, wanted), window(r)), n) {
		there := 0
		for _, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{ExtensionNumber: result.Change.ExtensionNumber}) {
			if err != nil {
				t.Fatal(err)
			}
			there++
		}
		agrees(t, result, there == 1)
	}
}

func checkDeletions(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	n := r.IntN(120)
	deletion := func(i int) bulk.Deletion {
		d := bulk.Deletion{ID: extensionID(2 + i), ReleaseNumbers: i%7 == 0}
		if i%3 == 0 {
			d.Type = ringcentral.ExtensionTypeDepartment
		}
		return d
	}
	for _, result := range collect(t, bulk.DeleteExtensions(t.Context(), rc, counted(n, deletion), window(r)), n) {
		there := steady(t, func() (*ringcentral.Extension, error) { return rc.ReadExtension(t.Context(), result.Change.ID) })
		agrees(t, result, there == nil)
	}
}

func numbersOf(t *testing.T, rc *ringcentral.Client) map[string]*ringcentral.AccountPhoneNumberV2 {
	t.Helper()
	numbers := map[string]*ringcentral.AccountPhoneNumberV2{}
	for number, err := range rc.ListAccountPhoneNumbersV2(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		numbers[number.PhoneNumber] = number
	}
	return numbers
}

func checkNumbers(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	n := r.IntN(40)
	added := collect(t, bulk.AddNumbers(t.Context(), rc, counted(n, func(i int) ringcentral.PhoneNumberAddInput {
		return ringcentral.PhoneNumberAddInput{PhoneNumber: fmt.Sprintf("+1212555%04d", i), UsageType: "Inventory"}
	}), window(r)), n)
	numbers := numbersOf(t, rc)
	var assignments []bulk.NumberAssignment
	var deletions []ringcentral.PhoneNumberReferenceInput
	for i, result := range added {
		number := numbers[result.Change.PhoneNumber]
		agrees(t, result, number != nil)
		switch {
		case number == nil:
		case i%3 == 0:
			assignments = append(assignments, bulk.NumberAssignment{ID: number.ID, Use: ringcentral.PhoneNumberAssignRequest{
				UsageType: "DirectNumber", Extension: &ringcentral.PhoneNumberExtensionInput{ID: extensionID(2)},
			}})
			deletions = append(deletions, ringcentral.PhoneNumberReferenceInput{ID: &number.ID})
		case i%3 == 1:
			deletions = append(deletions, ringcentral.PhoneNumberReferenceInput{PhoneNumber: &number.PhoneNumber})
		default:
			deletions = append(deletions, ringcentral.PhoneNumberReferenceInput{ID: &number.ID})
		}
	}
	assigned := collect(t, bulk.AssignNumbers(t.Context(), rc, slices.Values(assignments), window(r)), len(assignments))
	numbers = numbersOf(t, rc)
	uses := map[ringcentral.ID]*ringcentral.AccountPhoneNumberV2{}
	for _, number := range numbers {
		uses[number.ID] = number
	}
	for _, result := range assigned {
		agrees(t, result, uses[result.Change.ID].Extension.ID == extensionID(2))
	}
	deleted := collect(t, bulk.DeleteNumbers(t.Context(), rc, slices.Values(deletions), window(r)), len(deletions))
	left := numbersOf(t, rc)
	for _, result := range deleted {
		there := false
		for _, number := range left {
			there = there || result.Change.ID != nil && number.ID == *result.Change.ID || result.Change.PhoneNumber != nil && number.PhoneNumber == *result.Change.PhoneNumber
		}
		agrees(t, result, !there)
	}
}

func checkMembers(t *testing.T, r *rand.Rand, rc *ringcentral.Client) {
	var queue ringcentral.ID
	for q, err := range rc.ListCallQueues(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		queue = q.ID
	}
	var changes []bulk.MemberChange
	for range r.IntN(50) {
		c := bulk.MemberChange{Group: bulk.Group{Kind: bulk.CallQueue, ID: queue}, Member: extensionID(2 + r.IntN(60)), Remove: r.IntN(2) == 0}
		if r.IntN(20) == 0 {
			c.Member = "17"
		}
		changes = append(changes, c)
	}
	results := collect(t, bulk.ChangeMembers(t.Context(), rc, slices.Values(changes), window(r)), len(changes))
	members := map[ringcentral.ID]bool{}
	for member, err := range rc.ListCallQueueMembers(t.Context(), queue, nil) {
		if err != nil {
			t.Fatal(err)
		}
		members[member.ID] = true
	}
	seen := map[ringcentral.ID]bool{}
	for _, result := range slices.Backward(results) { // only the last change of a member tells
		if seen[result.Change.Member] || result.Outcome != bulk.Done {
			seen[result.Change.Member] = true
			continue
		}
		seen[result.Change.Member] = true
		agrees(t, result, members[result.Change.Member] != result.Change.Remove)
	}
}

// The end of the context leaves nothing without a result, and what the results say is true.
func TestContextEnds(t *testing.T) {
	for _, after := range []int{0, 1, 4, 7} {
		t.Run(fmt.Sprint(after), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				n := soak(800, 2800)
				fake, rc := start(t, ringcentraltest.WithExtensions(n+200), ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithTaskTime(3*time.Second), ringcentraltest.WithThrottling(nil))
				ctx, cancel := context.WithTimeout(t.Context(), time.Duration(after)*time.Second)
				defer cancel()
				changes := titles(n)
				results := collect(t, bulk.UpdateExtensions(ctx, rc, slices.Values(changes), bulk.WithWindow(soak(300, 1000))), len(changes))
				counts := map[bulk.Outcome]int{}
				of := map[ringcentral.ID]bulk.Result[bulk.ExtensionChange, ringcentral.Extension]{}
				for _, result := range results {
					counts[result.Outcome]++
					of[result.Change.ID] = result
					if result.Outcome != bulk.Done && !errors.Is(result.Err, context.DeadlineExceeded) && !errors.Is(result.Err, ringcentral.ErrRateLimited) {
						t.Errorf("result %d is %s: %v", result.Index, result.Outcome, result.Err)
					}
				}
				t.Log(counts, fake.Calls("extensionBulkUpdate"))
				read := 0
				for ext, err := range rc.ListExtensions(t.Context(), nil) {
					if err != nil {
						t.Fatal(err)
					}
					if result, changed := of[ext.ID]; changed {
						agrees(t, result, ext.Contact.JobTitle == *result.Change.Update.Contact.JobTitle)
						read++
					}
				}
				if read != len(changes) {
					t.Errorf("%d of %d extensions were read", read, len(changes))
				}
			})
		})
	}
}

// Who breaks off leaves nothing running; synctest fails if a goroutine is left.
func TestBreakOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, rc := start(t, ringcentraltest.WithExtensions(3000), ringcentraltest.WithTaskTime(time.Minute))
		read := 0
		changes := counted(1_000_000, func(i int) bulk.ExtensionChange {
			read++
			return titleOf(extensionID(2+i%2000), "Engineer")
		})
		for result := range bulk.UpdateExtensions(t.Context(), rc, changes) {
			if result.Outcome != bulk.Done {
				t.Error(result.Err)
			}
			if result.Index == 600 {
				break
			}
		}
		if read > 20_000 {
			t.Errorf("%d changes were read for 600 results", read)
		}
	})
}
