package bulk_test

import (
	"context"
	"fmt"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// All extensions with their numbers, from two lists of the account.
func ExampleInventory() {
	fake := ringcentraltest.New() // in place of the platform
	defer fake.Close()
	rc := fake.Client()
	count := 0
	for entry, err := range bulk.Inventory(context.Background(), rc) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if entry.Extension == nil {
			fmt.Println(len(entry.Numbers), "numbers of no extension")
			continue
		}
		if count++; count <= 2 {
			fmt.Println(entry.Extension.ExtensionNumber, entry.Numbers[0].PhoneNumber)
		}
	}
	fmt.Println(count, "extensions")
	// Output:
	// 101 +16505550101
	// 102 +16505550102
	// 12 numbers of no extension
	// 320 extensions
}
