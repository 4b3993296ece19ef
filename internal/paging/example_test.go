package paging_test

import (
	"context"
	"fmt"

	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// A list of any source of pages.
func ExampleSource() {
	pages := [][]string{{"a", "b"}, {"c"}}
	fetch := func(_ context.Context, number int32) (paging.Page[string], error) {
		return paging.Page[string]{Records: pages[number-1], Number: number, TotalPages: 2}, nil
	}
	for record, err := range (paging.Source[string]{Fetch: fetch}).Records(context.Background()) {
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
