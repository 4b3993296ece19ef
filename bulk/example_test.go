package bulk_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// startExample starts a fake platform and a client for it.
func startExample() (*ringcentraltest.Server, *ringcentral.Client) {
	fake := ringcentraltest.New()
	return fake, fake.Client()
}

// A new job title for everybody, with as few requests as possible. The changes are made while they are sent, and the
// source keeps the error of a list that breaks off.
func ExampleUpdateExtensions() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	users := rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{
		Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser},
	})
	source := bulk.NewSource(users, func(ext *ringcentral.ExtensionSummary) bulk.ExtensionChange {
		update := ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: new("Engineer")}}
		return bulk.ExtensionChange{ID: ext.ID, Update: update}
	})
	counts := map[bulk.Outcome]int{}
	for result := range bulk.UpdateExtensions(ctx, rc, source.Changes) {
		counts[result.Outcome]++
	}
	if err := source.Err(); err != nil {
		fmt.Println(err)
	}
	fmt.Println(counts, fake.Calls("extensionBulkUpdate"), "task")
	// Output: map[done:294] 1 task
}

// What the platform refuses has its error; the other changes are carried out.
func ExampleCreateUsers() {
	fake, rc := startExample()
	defer fake.Close()
	var users []ringcentral.UserCreate
	for _, email := range []string{"ada@larkspur.example", "no address", "grace@larkspur.example"} {
		users = append(users, ringcentral.UserCreate{
			Status:  ringcentral.ExtensionStatusEnabled,
			Contact: ringcentral.UserContactCreate{FirstName: "New", LastName: "Colleague", Email: email},
		})
	}
	for result := range bulk.CreateUsers(context.Background(), rc, slices.Values(users), bulk.WithTries(1)) {
		fmt.Println(result.Change.Contact.Email, result.Outcome, result.Value != nil)
	}
	// Output:
	// ada@larkspur.example done true
	// no address refused false
	// grace@larkspur.example done true
}

func ExampleCreateExtensions() {
	fake, rc := startExample()
	defer fake.Close()
	queues := []ringcentral.ExtensionCreate{
		{Type: new(ringcentral.ExtensionTypeDepartment), Name: new("Billing Europe"), ExtensionNumber: new("70001")},
		{Type: new(ringcentral.ExtensionTypeDepartment), Name: new("Billing Asia"), ExtensionNumber: new("70002")},
	}
	for result := range bulk.CreateExtensions(context.Background(), rc, slices.Values(queues)) {
		if result.Err != nil {
			fmt.Println(result.Err)
			continue
		}
		fmt.Println(result.Value.ExtensionNumber, result.Value.Name, result.Outcome)
	}
	// Output:
	// 70001 Billing Europe done
	// 70002 Billing Asia done
}

func ExampleDeleteExtensions() {
	fake, rc := startExample()
	defer fake.Close()
	deletions := []bulk.Deletion{
		{ID: "402100002008"},
		{ID: "17"},
		{ID: "402100003008", ReleaseNumbers: true},
	}
	for result := range bulk.DeleteExtensions(context.Background(), rc, slices.Values(deletions)) {
		fmt.Println(result.Change.ID, result.Outcome)
	}
	// Output:
	// 402100002008 done
	// 17 refused
	// 402100003008 done
}

// Numbers are added, given to an extension, and deleted.
func ExampleAddNumbers() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	numbers := []ringcentral.PhoneNumberAddInput{
		{PhoneNumber: "+12125550100", UsageType: ringcentral.PhoneNumberUsageTypeInventory},
		{PhoneNumber: "+12125550101", UsageType: ringcentral.PhoneNumberUsageTypeInventory},
	}
	var added []ringcentral.ID
	for result := range bulk.AddNumbers(ctx, rc, slices.Values(numbers)) {
		if result.Err != nil {
			fmt.Println(result.Err)
			return
		}
		fmt.Println(result.Change.PhoneNumber, result.Outcome)
		added = append(added, result.Value.ID)
	}
	use := ringcentral.PhoneNumberAssignRequest{UsageType: "DirectNumber", Extension: &ringcentral.PhoneNumberExtensionInput{ID: "402100002008"}}
	for result := range bulk.AssignNumbers(ctx, rc, slices.Values([]bulk.NumberAssignment{{ID: added[0], Use: use}})) {
		if result.Err != nil {
			fmt.Println(result.Err)
			return
		}
		fmt.Println(result.Value.PhoneNumber, "is for extension", result.Value.Extension.ExtensionNumber)
	}
	unwanted := []ringcentral.PhoneNumberReferenceInput{{ID: &added[0]}, {ID: &added[1]}}
	for result := range bulk.DeleteNumbers(ctx, rc, slices.Values(unwanted)) {
		fmt.Println("deletion", result.Outcome)
	}
	// Output:
	// +12125550100 done
	// +12125550101 done
	// +12125550100 is for extension 102
	// deletion refused
	// deletion done
}

func ExampleChangeMembers() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	var queue ringcentral.ID
	for q, err := range rc.ListCallQueues(ctx, nil) {
		if err != nil {
			fmt.Println(err)
			return
		}
		queue = q.ID
		break
	}
	group := bulk.Group{Kind: bulk.CallQueue, ID: queue}
	changes := []bulk.MemberChange{
		{Group: group, Member: "402100002008"},
		{Group: group, Member: "402100003008"},
		{Group: group, Member: "402100004008", Remove: true},
	}
	for result := range bulk.ChangeMembers(ctx, rc, slices.Values(changes)) {
		fmt.Println(result.Change.Member, result.Outcome)
	}
	fmt.Println(fake.Calls("assignMultipleCallQueueMembers"), "request")
	// Output:
	// 402100002008 done
	// 402100003008 done
	// 402100004008 done
	// 1 request
}

// The caller ids of some extensions, at most 100 of them in memory at a time.
func ExampleDetails() {
	fake, rc := startExample()
	defer fake.Close()
	ids := []ringcentral.ID{"402100001008", "402100002008", "17"}
	parts := []bulk.Part{bulk.ExtensionPart, "device"}
	for d := range bulk.Details(context.Background(), rc, slices.Values(ids), parts, bulk.WithWindow(100)) {
		ext, err := bulk.Decode[ringcentral.Extension](&d, bulk.ExtensionPart)
		if err != nil {
			fmt.Println(d.ID, "is not there")
			continue
		}
		devices, err := bulk.Decode[[]ringcentral.Device](&d, "device")
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(ext.Name, len(*devices))
	}
	// Output:
	// Maya Okafor 1
	// Jonas Lindqvist 1
	// 17 is not there
}

// The users who have no device. A list that breaks off is told from one that has ended.
func ExampleNewSource() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	users := rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{
		Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser},
	})
	ids := bulk.NewSource(users, func(ext *ringcentral.ExtensionSummary) ringcentral.ID { return ext.ID })
	none := 0
	for d := range bulk.Details(ctx, rc, ids.Changes, []bulk.Part{"device"}) {
		devices, err := bulk.Decode[[]ringcentral.Device](&d, "device")
		if err != nil {
			fmt.Println(err)
			return
		}
		if devices != nil && len(*devices) == 0 {
			none++
		}
	}
	if err := ids.Err(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(none, "of them, after", fake.Calls("listExtensionDevices"), "requests")
	// Output: 0 of them, after 10 requests
}

func ExampleAllParts() {
	fmt.Println(slices.Contains(bulk.AllParts(), "forwarding-number"))
	// Output: true
}
