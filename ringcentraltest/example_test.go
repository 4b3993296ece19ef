package ringcentraltest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Offboard deletes a user and keeps the numbers for others.
func Offboard(ctx context.Context, rc *ringcentral.Client, email string) error {
	users := ringcentral.ListExtensionsParams{Email: []string{email}}
	for user, err := range rc.ListExtensions(ctx, &users) {
		if err != nil {
			return err
		}
		_, err := rc.DeleteUsers(ctx, ringcentral.BulkDeleteUsersRequest{
			KeepAssetsInInventory: new(true),
			Records:               []ringcentral.BulkDeleteUserInput{{ID: user.ID}},
		})
		return err
	}
	return fmt.Errorf("no user has the address %s", email)
}

// Code is tested against the fake with the client that it uses anyway. In a test, NewTest(t) takes the place of New and Close, and failures are the test's.
func Example() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc := fake.Client()
	ctx := context.Background()

	// The company is the same in every run: Jonas Lindqvist has the extension 102.
	fmt.Println(Offboard(ctx, rc, "jonas.lindqvist.102@larkspur.example"))
	fmt.Println(Offboard(ctx, rc, "jonas.lindqvist.102@larkspur.example"))
	fmt.Println(fake.Calls("bulkDeleteUsersV2"), "call of bulkDeleteUsersV2")

	// What he had is in the inventory.
	inventory := ringcentral.ListAccountPhoneNumbersV2Params{UsageType: []ringcentral.PhoneNumberUsageType{"Inventory"}}
	for number, err := range rc.ListAccountPhoneNumbersV2(ctx, &inventory) {
		fmt.Println(number.PhoneNumber, err)
	}

	// What if the platform doesn't let us?
	fake.Fail("bulkDeleteUsersV2", 1, ringcentraltest.Fault{Status: http.StatusForbidden, Code: "CMN-408"})
	err := Offboard(ctx, rc, "aiko.tanaka.103@larkspur.example")
	var refused *ringcentral.Error
	fmt.Println(errors.As(err, &refused) && refused.Code == "CMN-408")

	// Output:
	// <nil>
	// no user has the address jonas.lindqvist.102@larkspur.example
	// 1 call of bulkDeleteUsersV2
	// +16505550102 <nil>
	// true
}

// An administrator prepares what the test needs, and a user without her rights signs in.
func ExampleServer_User() {
	fake := ringcentraltest.New()
	defer fake.Close()
	ctx := context.Background()
	jonas := fake.User("102")
	change := ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{Department: new("Support")}}
	if _, err := fake.Admin().UpdateExtension(ctx, jonas.ID(), change); err != nil {
		fmt.Println(err)
		return
	}
	rc := jonas.Client()
	me, err := rc.ReadExtension(ctx, ringcentral.Self)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(me.Name, "works in", me.Contact.Department)
	_, err = rc.UpdateExtension(ctx, fake.User("103").ID(), change)
	fmt.Println(errors.Is(err, ringcentral.ErrForbidden))
	fmt.Println(fake.Calls("UpdateExtension"), "change")

	// Output:
	// Jonas Lindqvist works in Support
	// true
	// 1 change
}
