package ringcentraltest

import (
	"iter"
	"maps"
	"slices"
)

// table is a list of records by id. The first size records are generated on demand by make, which always returns the same ones; only
// changed, added and deleted records take memory. Records are values and are not modified in place.
type table[T any] struct {
	first, step int64 // the id of the first generated record, and the distance to the next
	size        int
	make        func(index int) T

	changed map[int64]*T // changed and added records; nil if a generated record was deleted
	added   []int64      // ids, ascending
	last    int64        // the highest id used so far
}

func newTable[T any](first, step int64, size int, generate func(int) T) *table[T] {
	return &table[T]{first: first, step: step, size: size, make: generate, changed: map[int64]*T{}, last: first + int64(size-1)*step}
}

// index returns the index of a generated record.
func (t *table[T]) index(id int64) (int, bool) {
	index := (id - t.first) / t.step
	return int(index), id >= t.first && index < int64(t.size) && t.first+index*t.step == id
}

func (t *table[T]) get(id int64) (record T, ok bool) {
	if changed, known := t.changed[id]; known {
		if changed == nil {
			return record, false
		}
		return *changed, true
	}
	if index, generated := t.index(id); generated {
		return t.make(index), true
	}
	return record, false
}

// put changes a record.
func (t *table[T]) put(id int64, record T) { t.changed[id] = &record }

// add adds the record that build makes for the next id.
func (t *table[T]) add(build func(id int64) T) T {
	t.last += t.step
	record := build(t.last)
	t.insert(t.last, record)
	return record
}

// insert adds a record with an id of its own, which is not that of another.
func (t *table[T]) insert(id int64, record T) {
	t.changed[id] = &record
	i, _ := slices.BinarySearch(t.added, id)
	t.added = slices.Insert(t.added, i, id)
}

// remove deletes an existing record.
func (t *table[T]) remove(id int64) {
	if _, generated := t.index(id); generated {
		t.changed[id] = nil
		return
	}
	delete(t.changed, id)
	if i, found := slices.BinarySearch(t.added, id); found {
		t.added = slices.Delete(t.added, i, i+1)
	}
}

// deleted returns how many generated records were deleted.
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
		for i := range t.size {
			record, ok := t.get(t.first + int64(i)*t.step)
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

// between yields the records of all with positions from start to before end.
func (t *table[T]) between(start, end int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if t.deleted() == 0 {
			for i := start; i < min(end, t.size+len(t.added)); i++ {
				id := t.first + int64(i)*t.step
				if i >= t.size {
					id = t.added[i-t.size]
				}
				if record, _ := t.get(id); !yield(record) {
					return
				}
			}
			return
		}
		i := 0
		for record := range t.all() {
			if i >= start && (i >= end || !yield(record)) {
				return
			}
			i++
		}
	}
}

// around yields the records with the given ids and all changed and added records, in the order of their ids.
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
