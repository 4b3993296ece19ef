package paging_test

import (
	"context"
	"fmt"

	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// A list of any source of pages.
func ExampleRecords() {
	pages := [][]string{{"a", "b"}, {"c"}}
	fetch := func(_ context.Context, number int32) (paging.Page[string], error) {
		return paging.Page[string]{Records: pages[number-1], Number: number, TotalPages: 2}, nil
	}
	for record, err := range paging.Records(context.Background(), 1, 0, fetch) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(*record)
	}
	// Output:
	// a
	// b
	// c
}
