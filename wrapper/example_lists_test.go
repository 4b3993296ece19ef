package ringcentral_test

import (
	"context"
	"fmt"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A list is a loop over all pages, with what the platform filters by as parameters.
func ExampleClient_ListExtensions() {
	fake, rc := startExample()
	defer fake.Close()
	params := ringcentral.ListExtensionsParams{Status: []ringcentral.ExtensionStatus{ringcentral.ExtensionStatusFrozen}}
	for ext, err := range rc.ListExtensions(context.Background(), &params) {
		if err != nil {
			fmt.Println(err) // once, after all records before it
			return
		}
		fmt.Println(ext.ExtensionNumber, ext.Name)
	}
	// Output:
	// 161 Maya Tanaka
	// 258 Leila Brandt
	// 355 Hugo Ito
}

// Breaking off the loop stops the list: what lies behind the first page was not asked for.
func ExampleClient_ListExtensions_break() {
	fake, rc := startExample(ringcentral.WithPrefetch(0))
	defer fake.Close()
	params := ringcentral.ListExtensionsParams{PerPage: new(int32(10))}
	for ext, err := range rc.ListExtensions(context.Background(), &params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if ext.ExtensionNumber == "103" {
			fmt.Println(ext.Name)
			break
		}
	}
	fmt.Println(fake.Calls("listExtensions"), "page was read")
	// Output:
	// Aiko Tanaka
	// 1 page was read
}

// A program to which it matters that a record is absent reads the list twice, in case others change it meanwhile.
func ExampleWithSecondPass() {
	fake, rc := startExample()
	defer fake.Close()
	used := map[string]bool{}
	for ext, err := range rc.ListExtensions(context.Background(), nil, ringcentral.WithSecondPass()) {
		if err != nil {
			fmt.Println(err) // ErrListChanged if the list doesn't come to rest
			return
		}
		used[ext.ExtensionNumber] = true
	}
	fmt.Println("101 is used:", used["101"])
	fmt.Println("100 is used:", used["100"])
	// Output:
	// 101 is used: true
	// 100 is used: false
}

// One page, and what the platform tells of the others.
func ExampleClient_ListExtensionsPage() {
	fake, rc := startExample()
	defer fake.Close()
	page, err := rc.ListExtensionsPage(context.Background(), &ringcentral.ListExtensionsParams{
		Page: new(int32(2)), PerPage: new(int32(3)),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, ext := range page.Records {
		fmt.Println(ext.ExtensionNumber, ext.Name)
	}
	fmt.Println("page", page.Paging.Page, "of", page.Paging.TotalPages)
	// Output:
	// 104 Priya Raman
	// 105 Mateo Alvarez
	// 106 Ingrid Dahl
	// page 2 of 107
}

// More pages ahead hide more of the latency; with 0, a page is fetched when its first record is wanted.
func ExampleWithPrefetch() {
	fake, rc := startExample(ringcentral.WithPrefetch(8))
	defer fake.Close()
	count := 0
	for _, err := range rc.ListExtensions(context.Background(), nil) {
		if err != nil {
			fmt.Println(err)
			return
		}
		count++
	}
	fmt.Println(count, "extensions")
	// Output: 320 extensions
}

// Many extensions with one call. What became of each id is told apart.
func ExampleClient_ReadExtensions() {
	fake, rc := startExample()
	defer fake.Close()
	ids := []ringcentral.ID{"402100001008", "17", "402100002008"}
	for item := range rc.ReadExtensions(context.Background(), ids) {
		if item.Err != nil {
			fmt.Println(item.ID, "failed")
			continue
		}
		fmt.Println(item.ID, item.Value.Name)
	}
	fmt.Println(fake.Calls("readExtension"), "call")
	// Output:
	// 402100001008 Maya Okafor
	// 17 failed
	// 402100002008 Jonas Lindqvist
	// 1 call
}

// Many objects of an operation that is chosen at run time, as they arrive.
func ExampleClient_Batch() {
	fake, rc := startExample()
	defer fake.Close()
	for _, op := range ringcentral.Operations() {
		if op.ID != "readUnifiedPresence" {
			continue
		}
		for item := range rc.Batch(context.Background(), op, nil, []ringcentral.ID{"402100001008", "402100002008"}) {
			fmt.Println(item.ID, item.Value != nil, item.Err)
		}
	}
	// Output:
	// 402100001008 true <nil>
	// 402100002008 true <nil>
}
