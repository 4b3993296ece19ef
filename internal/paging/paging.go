// Package paging reads lists page by page: it finds the end of a list, reads ahead, copes with lists that change while they are
// read, and refuses pages that contradict one another.
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

// ErrChanged is wrapped by the error of a list that changed so much while it was read that records may be missing.
var ErrChanged = errors.New("the list changed while it was read")

// errRepeats says that a page is the one before it.
var errRepeats = errors.New("repeats")

// Page is one page of a list, in the form that [Source] works on. Zero means that the reply didn't say.
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

// Source is a list.
type Source[T any] struct {
	// Fetch reads a page. It is called by several goroutines if Ahead is above 1.
	Fetch func(ctx context.Context, page int32) (Page[T], error)
	// ID identifies a record: it stays the same when the record changes. It is "" for a record without an ID; nil means that none has one.
	ID func(*T) string
	// Beyond reports whether an error of Fetch may mean that the page doesn't exist, or no longer. nil means that no error does.
	Beyond func(error) bool

	First  int32 // the page to start from; 1 if zero
	Ahead  int   // the number of pages to fetch while the caller works on the one before them
	Verify bool  // read the list again until a pass confirms the one before it
}

// maxPasses is how often a list is read to verify it. A pass fails only if a record was deleted or moved during it.
const maxPasses = 5

// Records returns the records of a list, page by page. Fetch is called once per page, with the page's number. The first error is
// yielded, with a nil record, after all records before it, and ends the list.
//
// With Ahead at 0, a page is fetched when its first record is wanted. Else the next page is fetched when the caller is through half of
// the first one; there are more at a time once the second page has come and is sound and the platform says how many there are.
// Breaking off cancels what is under way and waits for its end.
//
// The end is found from what the platform says about the page, in this order: the number of pages, a link to the next page,
// the number of records; if it says nothing, a page that is not full is the last. Links are never followed, only
// counted.
//
// The list may change while it is read. If the totals of two pages differ, or one repeats a record of the other, pages are read again from
// the last one that holds a record already yielded. As long as the list keeps its order, every record that is there from beginning to end is
// then yielded once, or the list ends with [ErrChanged]. Totals don't show as many deletions as creations, nor a record that
// moves within the list; Verify does.
func (s Source[T]) Records(ctx context.Context) iter.Seq2[*T, error] {
	source := s
	source.First = max(s.First, 1)
	return func(yield func(*T, error) bool) {
		fetching, cancel := context.WithCancel(ctx)
		a := &readAhead[T]{ctx: fetching, fetch: s.Fetch}
		defer a.done.Wait()
		defer cancel()
		w := walk[T]{Source: source, ctx: ctx, ahead: a, yield: yield, calm: calmPages}
		if s.Verify {
			w.yielded = newKeySet(0)
		}
		var before []key
		changed := true
		for pass := 1; w.pass(); pass++ {
			if !s.Verify || pass == 1 && w.number == w.First { // a single page can't change while it is read
				return
			}
			if !changed && isSubsequence(before, w.order) {
				return
			}
			if pass == maxPasses {
				yield(nil, fmt.Errorf("%w: %d passes differ", ErrChanged, pass))
				return
			}
			before, changed = w.order, w.changed
		}
	}
}

// isSubsequence reports whether whole has all keys of part in the order of part. If a pass missed a record because another before it was
// deleted or moved, a later pass doesn't have the same records in the same order; if it missed one that moved to where it had been read
// already, those between came twice, which it noticed.
func isSubsequence(part, whole []key) bool {
	for _, k := range whole {
		if len(part) > 0 && part[0] == k {
			part = part[1:]
		}
	}
	return len(part) == 0
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
		return fmt.Errorf("%w: page %d %w page %d", ErrPaging, number, errRepeats, number-1)
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
