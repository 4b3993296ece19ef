package paging

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
)

const (
	// maxIdle is how many times in a row pages are read again without finding a record that wasn't known.
	maxIdle = 20
	// calmPages is how many pages in a row must show no change before several are read at once again: pages that were read ahead of a
	// change are of no use.
	calmPages = 8
	// maxExpected is for how many records room is made at once, whatever the platform says.
	maxExpected = 1 << 16
)

var seed = maphash.MakeSeed()

// totals is what a page says about the size of the list.
type totals struct{ elements, pages int32 }

func totalsOf[T any](page *Page[T]) totals { return totals{page.TotalElements, page.TotalPages} }

// differ reports whether the list had another size when the other page was read. A page that doesn't say is no evidence.
func (t totals) differ(other totals) bool {
	return t.elements > 0 && other.elements > 0 && t.elements != other.elements || t.pages > 0 && other.pages > 0 && t.pages != other.pages
}

// changedSince reports whether a page shows that the list doesn't have the size any more that it had.
func changedSince[T any](before totals, page *Page[T]) bool {
	return totalsOf(page).differ(before) || len(page.Records) == 0 && page.TotalElements == 0 && before.elements > 0
}

// sighting is what a page was like when it was read.
type sighting struct {
	number int32
	totals totals
	print  uint64 // of its keys
}

// walk reads a list, once or several times.
type walk[T any] struct {
	Source[T]
	ctx     context.Context
	ahead   *readAhead[T]
	yield   func(*T, error) bool
	yielded *keySet     // by all passes; nil if there is only one
	calm    int         // pages since the last change, up to calmPages
	recent  [6]sighting // the pages read last, the latest at the end

	// of this pass
	number  int32 // the page read last; First-1 if none
	last    ends[T]
	totals  totals
	keys    []key        // of the page read last
	spare   []key        // used again for the keys of the next page
	skipped []bool       // its records that are not to be yielded; nil if all are
	seen    *keySet      // of all pages, once there is a second one
	order   []key        // the same in the order in which they came
	starts  []int        // the length of order when each page from First on came
	doubted map[key]bool // records of pages that may not fit together, until they are read again
	changed bool         // the list has changed during this pass
	ended   []int64      // when each page from First on came, by the clock of ahead
	highest int32        // the highest number of a page
	idle    int          // how many times in a row nothing was found that wasn't known
}

// pass reads the list from its first page to its end, and reports whether to go on.
func (w *walk[T]) pass() bool {
	w.number, w.last, w.totals, w.keys, w.seen, w.order, w.doubted, w.changed, w.starts, w.ended, w.highest, w.idle =
		w.First-1, ends[T]{}, totals{}, nil, nil, nil, nil, false, w.starts[:0], w.ended[:0], 0, 0
	w.ahead.drop()
	for {
		page, err := w.next()
		if err != nil {
			w.yield(nil, err)
			return false
		}
		more := hasMore(w.number, &page)
		if !w.hand(&page, more) {
			return false
		}
		if !more {
			return true
		}
	}
}

// hand yields the records of a page, and reads ahead.
func (w *walk[T]) hand(page *Page[T], more bool) bool {
	for i := range page.Records {
		if err := w.ctx.Err(); err != nil {
			w.yield(nil, err)
			return false
		}
		if more && (w.number > w.First || i >= (len(page.Records)+1)/2) {
			sound := w.calm == calmPages && (w.number > w.First || w.ahead.sound(w.number+1, w.last))
			w.ahead.fill(w.number+1, w.Ahead, sound, page)
		}
		if w.skipped != nil && w.skipped[i] {
			continue
		}
		if !w.yield(&page.Records[i], nil) {
			return false
		}
	}
	return true
}

// next reads the page that continues what was read: the next one or, if the list has changed, one before it.
func (w *walk[T]) next() (Page[T], error) {
	number := w.number + 1
	if number == w.First+1 {
		w.remember(w.keys)
	}
	came := w.ahead.take(number)
	failure := came.err
	if failure == nil {
		failure = checkProgress(number, &came.page, w.last)
	}
	switch {
	case errors.Is(failure, errRepeats) && (w.changed || changedSince(w.totals, &came.page)): // what was read has moved by a page
	case errors.Is(failure, errRepeats) && number > w.First+1: // the list proved sound
		return w.rewind(&came, nil)
	case failure != nil && number > w.First && w.mayBeGone(&came):
		return w.rewind(&came, failure)
	case failure != nil:
		return came.page, failure
	}
	keys := w.keysOf(number, &came.page)
	if w.continues(&came, keys) {
		return came.page, w.accept(&came, keys)
	}
	return w.rewind(&came, nil)
}

// mayBeGone reports whether a page that is not what it should be can be explained by a change: the list may have lost its last pages.
func (w *walk[T]) mayBeGone(came *reply[T]) bool {
	if came.err != nil {
		return w.Beyond != nil && w.Beyond(came.err)
	}
	return changedSince(w.totals, &came.page)
}

// continues reports whether nothing can be missing between what was read and the next page.
func (w *walk[T]) continues(came *reply[T], keys []key) bool {
	if came.number == w.First {
		return true
	}
	w.sight(came, keys)
	changed := changedSince(w.totals, &came.page) && !w.ownTotals()
	switch {
	case changed && w.settled(came.began) < w.number:
		return false // pages that were read at the same time may not fit together either
	case w.overlaps(keys):
		w.calm, w.changed = 0, true
		return true
	}
	return !changed
}

// overlaps reports whether a page holds a record that is known. What stands between the known records and those that follow is then on the page.
func (w *walk[T]) overlaps(keys []key) bool {
	return slices.ContainsFunc(keys, func(k key) bool { return w.seen.has(k) && !w.doubted[k] })
}

// rewind reads the list again, from a page before one that doesn't continue what was read or couldn't be read.
func (w *walk[T]) rewind(came *reply[T], failure error) (Page[T], error) {
	unchanged, changed := w.totals, w.changed
	w.calm, w.changed = 0, true
	number, held := w.settled(came.began), totalsOf(&came.page)
	if number < w.number {
		w.doubt(w.order[w.starts[number+1-w.First]:])
	}
	if alone := w.ahead.drop(); alone && failure == nil && number == w.number {
		w.ahead.hold(came)
	}
	for step := int32(1); ; step *= 2 {
		if w.idle++; w.idle > maxIdle || w.ID == nil {
			if failure == nil {
				return Page[T]{}, fmt.Errorf("%w: page %d doesn't continue page %d", ErrChanged, w.number+1, w.number)
			}
			return Page[T]{}, fmt.Errorf("%w: %w", ErrChanged, failure)
		}
		back := w.ahead.read(number)
		err := back.err
		if err == nil {
			err = checkProgress(number, &back.page, ends[T]{})
		}
		if err != nil && (number == w.First || !w.mayBeGone(&back)) {
			return back.page, err
		}
		if t := totalsOf(&back.page); err != nil || t != held {
			w.ahead.drop() // it is of another state of the list
			held = t
		}
		if err == nil {
			keys := w.keysOf(number, &back.page)
			if failure != nil && !changed && !changedSince(unchanged, &back.page) && slices.Equal(keys, w.keys) {
				return back.page, failure
			}
			w.sight(&back, keys)
			if number == 1 || w.overlaps(keys) {
				return back.page, w.accept(&back, keys)
			}
			if number == w.First {
				return back.page, fmt.Errorf("%w: nothing is left of page %d", ErrChanged, number)
			}
			w.ahead.hold(&back)
		}
		number = max(w.First, number-step)
	}
}

// doubt notes that records don't show what was read without a gap: they were read at the same time as a page that shows a change.
func (w *walk[T]) doubt(keys []key) {
	if w.doubted == nil {
		w.doubted = map[key]bool{}
	}
	for _, k := range keys {
		w.doubted[k] = true
	}
}

// settled returns the last page that had come before another was requested: nothing that the other shows can have come between pages
// up to it.
func (w *walk[T]) settled(began int64) int32 {
	number := w.number
	for number > w.First && w.ended[number-w.First] > began {
		number--
	}
	return number
}

// accept makes a page the one that was read last.
func (w *walk[T]) accept(came *reply[T], keys []key) error {
	if keys != nil {
		w.spare = w.keys
	}
	w.number, w.last, w.totals, w.keys, w.skipped = came.number, endsOf(came.page.Records), totalsOf(&came.page), keys, nil
	w.ended = append(w.ended[:came.number-w.First], came.ended)
	w.starts = append(w.starts[:came.number-w.First], len(w.order))
	w.calm = min(w.calm+1, calmPages)
	if w.changed && (len(keys) < len(came.page.Records) || slices.Contains(keys, 0)) {
		return fmt.Errorf("%w: page %d has records without an ID, which can't be told apart", ErrChanged, came.number)
	}
	if w.Verify && slices.Contains(keys, 0) {
		return fmt.Errorf("page %d has records without an ID, so the list can't be verified", came.number)
	}
	if w.seen == nil && !w.Verify {
		return nil // perhaps there is no other page
	}
	w.remember(nil)
	fresh := 0
	for i, k := range keys {
		if w.seen.has(k) {
			w.skip(i)
			continue
		}
		fresh++
		if w.yielded.has(k) {
			w.skip(i)
		}
	}
	w.remember(keys)
	switch {
	case fresh > 0:
		w.idle = 0
	case came.number > w.highest:
		w.idle++
	}
	if w.highest = max(w.highest, came.number); w.idle > maxIdle {
		return fmt.Errorf("%w or has %w: %d pages in a row hold nothing but records of other pages", ErrChanged, ErrPaging, w.idle)
	}
	return nil
}

// skip keeps a record of the page read last from being yielded.
func (w *walk[T]) skip(record int) {
	if w.skipped == nil {
		w.skipped = make([]bool, len(w.keys))
	}
	w.skipped[record] = true
}

// remember makes records known, so that none is yielded twice.
func (w *walk[T]) remember(keys []key) {
	if w.seen == nil {
		room := int(min(w.totals.elements, maxExpected))
		w.seen, w.order = newKeySet(room), make([]key, 0, room)
	}
	for _, k := range keys {
		if k == 0 {
			continue
		}
		delete(w.doubted, k)
		if !w.seen.has(k) {
			w.seen.add(k)
			w.order = append(w.order, k)
		}
		if w.Verify {
			w.yielded.add(k)
		}
	}
}

// keysOf returns the keys of a page, or nil if they are not needed: a list of one page can't change while it is read.
func (w *walk[T]) keysOf(number int32, page *Page[T]) []key {
	if w.ID == nil || number == w.First && w.seen == nil && !w.Verify && !hasMore(number, page) {
		return nil
	}
	w.spare = slices.Grow(w.spare[:0], len(page.Records))[:len(page.Records)]
	keys := w.spare
	for i := range page.Records {
		if id := w.ID(&page.Records[i]); id != "" {
			keys[i] = max(maphash.String(seed, id), 1)
		} else {
			keys[i] = 0
		}
	}
	return keys
}

// sight notes what a page is like.
func (w *walk[T]) sight(came *reply[T], keys []key) {
	s := sighting{number: came.number, totals: totalsOf(&came.page)}
	for _, k := range keys {
		s.print = s.print*31 + k
	}
	copy(w.recent[:], w.recent[1:])
	w.recent[len(w.recent)-1] = s
}

// ownTotals reports whether two pages were read in turn and each was the same every time: then their totals differ because the platform
// counts differently, not because the list has changed.
func (w *walk[T]) ownTotals() bool {
	for i := 2; i < len(w.recent); i++ {
		if w.recent[i] != w.recent[i-2] {
			return false
		}
	}
	return w.recent[0].number+1 == w.recent[1].number
}
