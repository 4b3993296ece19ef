package ringcentraltest_test

import (
	"slices"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// What a member shows as departments is what call queues show as members.
func TestDepartmentsOfMembers(t *testing.T) {
	rc, ctx := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(100)).Client(), t.Context()
	compare := func() {
		t.Helper()
		want := map[ringcentral.ID][]ringcentral.ID{}
		for queue, err := range rc.ListCallQueues(ctx, nil) {
			if err != nil {
				t.Fatal(err)
			}
			for member, err := range rc.ListCallQueueMembers(ctx, queue.ID, nil) {
				if err != nil {
					t.Fatal(err)
				}
				want[member.ID] = append(want[member.ID], queue.ID)
			}
		}
		if len(want) == 0 {
			t.Fatal("no queue has members")
		}
		for e, err := range rc.ListExtensions(ctx, nil) {
			if err != nil {
				t.Fatal(err)
			}
			whole, err := rc.ReadExtension(ctx, e.ID)
			if err != nil {
				t.Fatal(err)
			}
			var got []ringcentral.ID
			for _, department := range whole.Departments {
				got = append(got, department.ID)
			}
			if slices.Sort(got); !slices.Equal(got, want[e.ID]) {
				t.Errorf("%s is in %v, want %v", e.ID, got, want[e.ID])
			}
		}
	}
	compare()
	queue := ringcentral.ID("402100018008")
	if err := rc.AssignCallQueueMembers(ctx, queue, ringcentral.CallQueueMembersUpdate{
		AddedExtensionIds: []ringcentral.ID{"402100001008"}, RemovedExtensionIds: []ringcentral.ID{"402100019008"}}); err != nil {
		t.Fatal(err)
	}
	compare()
}
