package ringcentraltest

import (
	"iter"
	"maps"
	"slices"
)

// table is a list of records by id, made up on demand: the first size of them come from make, which always makes the
// same, and only what was changed, added or deleted takes memory. Records are values that nobody changes in place.
type table[T any] struct {
	first, step int64 // the id of the record at place 0, and the distance to the next
	size        int
	make        func(place int) T

	changed map[int64]*T // made-up records that were changed, and added ones; nil if deleted
	added   []int64      // ids, ascending
	last    int64        // the highest id that was ever used
}

func newTable[T any](first, step int64, size int, makeUp func(int) T) *table[T] {
	return &table[T]{first: first, step: step, size: size, make: makeUp, changed: map[int64]*T{}, last: first + int64(size-1)*step}
}

// place returns the place of a made-up record.
func (t *table[T]) place(id int64) (int, bool) {
	place := (id - t.first) / t.step
	return int(place), id >= t.first && place < int64(t.size) && t.first+place*t.step == id
}

func (t *table[T]) get(id int64) (record T, ok bool) {
	if changed, known := t.changed[id]; known {
		if changed == nil {
			return record, false
		}
		return *changed, true
	}
	if place, made := t.place(id); made {
		return t.make(place), true
	}
	return record, false
}

// put changes a record.
func (t *table[T]) put(id int64, record T) { t.changed[id] = &record }

// add adds the record that build makes for the next id.
func (t *table[T]) add(build func(id int64) T) T {
	t.last += t.step
	record := build(t.last)
	t.changed[t.last] = &record
	t.added = append(t.added, t.last)
	return record
}

// remove deletes a record that there is.
func (t *table[T]) remove(id int64) {
	if _, made := t.place(id); made {
		t.changed[id] = nil
		return
	}
	delete(t.changed, id)
	if i, found := slices.BinarySearch(t.added, id); found {
		t.added = slices.Delete(t.added, i, i+1)
	}
}

// deleted returns how many made-up records are gone.
func (t *table[T]) deleted() int {
	n := 0
	for _, record := range t.changed {
		if record == nil {
			n++
		}
	}
	return n
}

func (t *table[T]) len() int { return t.size - t.deleted() + len(t.added) }

// all yields the records in the order of their ids.
func (t *table[T]) all() iter.Seq[T] {
	return func(yield func(T) bool) {
		for place := range t.size {
			record, ok := t.get(t.first + int64(place)*t.step)
			if ok && !yield(record) {
				return
			}
		}
		for _, id := range t.added {
			if !yield(*t.changed[id]) {
				return
			}
		}
	}
}

// between yields the records of all from one place to before another.
func (t *table[T]) between(start, end int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if t.deleted() == 0 && end <= t.size {
			for place := start; place < end; place++ {
				if record, _ := t.get(t.first + int64(place)*t.step); !yield(record) {
					return
				}
			}
			return
		}
		place := 0
		for record := range t.all() {
			if place >= start && (place >= end || !yield(record)) {
				return
			}
			place++
		}
	}
}

// around yields the records with some ids, and all that were ever changed or added, in the order of their ids.
func (t *table[T]) around(ids ...int64) iter.Seq[T] {
	return func(yield func(T) bool) {
		candidates := slices.Concat(ids, slices.Collect(maps.Keys(t.changed)))
		slices.Sort(candidates)
		for _, id := range slices.Compact(candidates) {
			if record, ok := t.get(id); ok && !yield(record) {
				return
			}
		}
	}
}
