// Package paging reads lists page by page: it knows the end of a list, reads ahead, and refuses pages that contradict one another.
package paging

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
)

// ErrPaging is wrapped by the error of a list whose pages contradict one another: the platform repeats a page, or promises more
// and sends nothing. The records before it were complete.
var ErrPaging = errors.New("inconsistent paging")

// Page is one page of a list, in the form that [Records] works on. Zero means that the reply didn't say.
type Page[T any] struct {
	Records       []T
	Number        int32 // the page's number, from 1
	PerPage       int32 // the largest number of records in a page, as applied
	End           int32 // the position of the last record, from 0
	TotalPages    int32
	TotalElements int32
	HasNavigation bool // the reply has links to other pages
	HasNext       bool // one of them is to the next page
}

// Records returns the records of a list, page by page, from page first on. fetch is called once per page, with the
// page's number. The first error is yielded, with a nil record, after all records before it, and ends the list.
//
// Up to ahead pages are fetched while the caller works on the one before them; with 0, a page is fetched when its first
// record is wanted. It begins when the caller is through half of the first page, with one page; there are more at a
// time once the second page has come and is sound and the platform says how many there are. Breaking off cancels
// what is under way and waits for its end.
//
// The end is found from what the platform says about the page, in this order: the number of pages, a link to the next page,
// the number of records; if it says nothing, a page that is not full is the last. Links are never followed, only
// counted.
func Records[T any](ctx context.Context, first int32, ahead int, fetch func(ctx context.Context, page int32) (Page[T], error)) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		first := max(first, 1)
		fetching, cancel := context.WithCancel(ctx)
		a := &readAhead[T]{ctx: fetching, fetch: fetch, next: first}
		defer a.done.Wait()
		defer cancel()
		var last ends[T]
		for number := first; ; number++ {
			page, err := a.take()
			if err == nil {
				err = checkProgress(number, &page, last)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			last = endsOf(page.Records)
			more := hasMore(number, &page)
			for i := range page.Records {
				if err := ctx.Err(); err != nil {
					yield(nil, err)
					return
				}
				if more && (number > first || i >= (len(page.Records)+1)/2) {
					a.fill(ahead, number > first || a.sound(number+1, last), &page)
				}
				if !yield(&page.Records[i], nil) {
					return
				}
			}
			if !more {
				return
			}
		}
	}
}

func hasMore[T any](number int32, page *Page[T]) bool {
	switch {
	case page.TotalPages > 0:
		return number < page.TotalPages
	case page.HasNavigation:
		return page.HasNext
	case len(page.Records) == 0:
		return false
	case page.TotalElements > 0 && page.End > 0:
		return page.End+1 < page.TotalElements
	default:
		return page.PerPage > 0 && len(page.Records) >= int(page.PerPage)
	}
}

// checkProgress refuses a page that is not the one asked for or that repeats the one before it, so that a platform that
// ignores the page number can't keep a caller for ever or feed it records twice.
func checkProgress[T any](number int32, page *Page[T], last ends[T]) error {
	if page.Number > 0 && page.Number != number {
		return fmt.Errorf("%w: requested page %d and got page %d", ErrPaging, number, page.Number)
	}
	if len(page.Records) == 0 {
		if hasMore(number, page) {
			return fmt.Errorf("%w: page %d is empty and promises another", ErrPaging, number)
		}
		return nil
	}
	if reflect.DeepEqual(endsOf(page.Records), last) {
		return fmt.Errorf("%w: page %d repeats page %d", ErrPaging, number, number-1)
	}
	return nil
}

// ends is what is remembered of a page: enough to know it again, without keeping the whole page alive.
type ends[T any] struct {
	n           int
	first, last T
}

func endsOf[T any](records []T) ends[T] {
	n := len(records)
	if n == 0 {
		return ends[T]{}
	}
	return ends[T]{n, records[0], records[n-1]}
}
