package paging

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// soak returns a size for make test, or the larger one for make soak.
func soak(small, large int) int {
	if os.Getenv("SOAK") != "" {
		return large
	}
	return small
}

type record struct{ id, name int }

var errBeyond = errors.New("no such page")

// company is a list that changes between any two requests.
type company struct {
	mu       sync.Mutex
	random   *rand.Rand
	records  []record
	perPage  int
	order    string // where a new record goes: last, first, anywhere, or by name, where a renamed one moves
	beyond   string // what comes of a page beyond the end: empty, error or last, the last one
	change   func(*company)
	served   int // the number of records when a page was sent last
	changed  bool
	requests int
	nextID   int
}

func newCompany(seed uint64, size int) *company {
	c := &company{random: rand.New(rand.NewPCG(seed, 1))}
	for range size {
		c.create()
	}
	c.served, c.changed = size, false
	return c
}

func (c *company) create() {
	c.nextID++
	c.insert(record{c.nextID, c.random.IntN(1 << 30)})
}

func (c *company) insert(r record) {
	at := len(c.records)
	switch c.order {
	case "first":
		at = 0
	case "anywhere":
		at = c.random.IntN(len(c.records) + 1)
	case "by name":
		at, _ = slices.BinarySearchFunc(c.records, r.name, func(r record, name int) int { return r.name - name })
	}
	c.records = slices.Insert(c.records, at, r)
	c.changed = true
}

func (c *company) delete() {
	if n := len(c.records); n > 0 {
		at := c.random.IntN(n)
		c.records = slices.Delete(c.records, at, at+1)
		c.changed = true
	}
}

func (c *company) rename() {
	if n := len(c.records); n > 0 {
		at := c.random.IntN(n)
		r := record{c.records[at].id, c.random.IntN(1 << 30)}
		if c.order != "by name" {
			c.records[at] = r
			return
		}
		c.records = slices.Delete(c.records, at, at+1)
		c.insert(r)
	}
}

// remove deletes a record by its ID, as the caller of the list does.
func (c *company) remove(id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.records = slices.DeleteFunc(c.records, func(r record) bool { return r.id == id })
	c.changed = true
}

func (c *company) ids() map[int]bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	ids := map[int]bool{}
	for _, r := range c.records {
		ids[r.id] = true
	}
	return ids
}

func (c *company) fetch(ctx context.Context, number int32) (Page[record], error) {
	c.mu.Lock()
	wait := time.Duration(1 + c.random.IntN(1000))
	c.mu.Unlock()
	select {
	case <-ctx.Done():
		return Page[record]{}, ctx.Err()
	case <-time.After(wait):
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.requests++; c.change != nil && c.requests < 500 { // a list that grows with each request has no end
		c.change(c)
	}
	c.served, c.changed = len(c.records), false
	pages := (len(c.records) + c.perPage - 1) / c.perPage
	if int(number) > max(pages, 1) {
		switch c.beyond {
		case "error":
			return Page[record]{}, errBeyond
		case "last":
			number = int32(max(pages, 1))
		}
	}
	start := min((int(number)-1)*c.perPage, len(c.records))
	return Page[record]{
		Records: slices.Clone(c.records[start:min(start+c.perPage, len(c.records))]), Number: number, PerPage: int32(c.perPage),
		TotalElements: int32(len(c.records)), TotalPages: int32(pages), HasNavigation: true, HasNext: int(number) < pages,
	}, nil
}

func (c *company) list(ahead int, verify bool) Source[record] {
	return Source[record]{
		Fetch: c.fetch, ID: func(r *record) string { return fmt.Sprint(r.id) }, Ahead: ahead, Verify: verify,
		Beyond: func(err error) bool { return errors.Is(err, errBeyond) },
	}
}

// outcome is how reading a list ended.
type outcome struct {
	missed, double, deleted int
	err                     error
}

// read reads the list and compares what it yields with what is there from the beginning to the end. The caller deletes every record for
// which deletes is true.
func (c *company) read(ctx context.Context, ahead int, verify bool, deletes func() bool) (o outcome) {
	before, got := c.ids(), map[int]int{}
	for r, err := range c.list(ahead, verify).Records(ctx) {
		if err != nil {
			o.err = err
			break
		}
		if got[r.id]++; got[r.id] > 1 {
			o.double++
		}
		if deletes() {
			c.remove(r.id)
			o.deleted++
		}
	}
	for id := range c.ids() {
		if before[id] && got[id] == 0 {
			o.missed++
		}
	}
	return o
}

// inBubble runs f with simulated time; a failure doesn't keep the next run from running.
func inBubble(t *testing.T, f func(context.Context)) {
	synctest.Test(t, func(t *testing.T) { f(t.Context()) })
}

// unbalanced changes a list, never by as many deletions as creations.
func unbalanced(often int) func(*company) {
	return func(c *company) {
		if c.random.IntN(often) == 0 {
			for range 1 + c.random.IntN(4) {
				[]func(){c.create, c.delete, c.rename}[c.random.IntN(3)]()
			}
		}
		if c.changed && len(c.records) == c.served {
			c.create()
		}
	}
}

// balanced changes a list by as many deletions as creations.
func balanced(often int) func(*company) {
	return func(c *company) {
		if c.random.IntN(often) == 0 {
			c.delete()
			for len(c.records) < c.served {
				c.create()
			}
		}
	}
}

func never() bool { return false }

// However a list changes while it is read, each record that stays comes once, or the error says that the list changed.
func TestChangesThatTotalsShow(t *testing.T) {
	runs, gaveUp, reads := soak(1500, 10_000), 0, 0
	for seed := range runs {
		inBubble(t, func(ctx context.Context) {
			c := newCompany(uint64(seed), 0)
			c.order = []string{"last", "first", "anywhere"}[seed%3]
			c.beyond = []string{"empty", "error", "last"}[seed/3%3]
			c.perPage = []int{1, 2, 3, 7, 10}[c.random.IntN(5)]
			for range c.random.IntN(60) {
				c.create()
			}
			c.served, c.changed = len(c.records), false
			c.change = unbalanced(1 + c.random.IntN(12))
			ahead := []int{0, 1, 2, 4, 16}[c.random.IntN(5)]
			often, caller := c.random.IntN(6), rand.New(rand.NewPCG(uint64(seed), 2))
			o := c.read(ctx, ahead, false, func() bool { return often > 2 && caller.IntN(often) == 0 })
			if o.err != nil && !errors.Is(o.err, ErrChanged) || o.err == nil && o.missed > 0 || o.double > 0 {
				t.Errorf("seed %d, pages of %d, %d ahead, new ones %s: missed %d, %d twice, %v", seed, c.perPage, ahead, c.order, o.missed, o.double, o.err)
			}
			if reads++; o.err != nil {
				gaveUp++
			}
		})
	}
	t.Logf("%d runs, %d ended with ErrChanged", reads, gaveUp)
	if gaveUp*5 > reads {
		t.Errorf("%d of %d lists ended with ErrChanged", gaveUp, reads)
	}
}

// Totals don't show as many deletions as creations, nor a record that moves: some records are missed then, and a second pass finds them.
func TestChangesThatTotalsDoNotShow(t *testing.T) {
	for _, kind := range []struct {
		name, order string
		change      func(*company)
	}{
		{"a deletion and a creation", "last", balanced(10)},
		{"a record that moves", "by name", func(c *company) {
			if c.random.IntN(10) == 0 {
				c.rename()
			}
		}},
	} {
		for _, verify := range []bool{false, true} {
			runs, stayed, missed, gaveUp, requests := soak(300, 5_000), 0, 0, 0, 0
			for seed := range runs {
				inBubble(t, func(ctx context.Context) {
					c := newCompany(uint64(seed), 0)
					c.order, c.perPage = kind.order, 10
					for range 100 {
						c.create()
					}
					c.served, c.change = len(c.records), kind.change
					o := c.read(ctx, seed%2*4, verify, never)
					switch {
					case errors.Is(o.err, ErrChanged):
						gaveUp++
						return
					case o.err != nil || o.double > 0 || verify && o.missed > 0:
						t.Errorf("%s, seed %d: missed %d, %d twice, %v", kind.name, seed, o.missed, o.double, o.err)
					}
					stayed, missed, requests = stayed+len(c.records), missed+o.missed, requests+c.requests
				})
			}
			done := runs - gaveUp
			t.Logf("%s between 1 of 10 pages, second pass %t: missed %d of %d records (%.2f%%), %d of %d lists ended with ErrChanged, %.1f requests",
				kind.name, verify, missed, stayed, 100*float64(missed)/float64(max(stayed, 1)), gaveUp, runs, float64(requests)/float64(max(done, 1)))
			if !verify && (missed == 0 || gaveUp > 0) {
				t.Errorf("%s: missed %d, %d lists gave up: the changes are of no use", kind.name, missed, gaveUp)
			}
		}
	}
}

// A list that doesn't change is read with one request per page, and twice that with a second pass.
func TestVerifyCosts(t *testing.T) {
	for _, verify := range []bool{false, true} {
		inBubble(t, func(ctx context.Context) {
			c := newCompany(1, 95)
			c.perPage = 10
			want := map[bool]int{false: 10, true: 20}[verify]
			if o := c.read(ctx, 4, verify, never); o.err != nil || o.missed+o.double > 0 || c.requests != want {
				t.Errorf("verify %t: %d requests, want %d; %+v", verify, c.requests, want, o)
			}
		})
	}
}

// Every record is deleted inside the loop that reads the list.
func TestDeletionInsideTheLoop(t *testing.T) {
	for _, beyond := range []string{"empty", "error", "last"} {
		for _, ahead := range []int{0, 1, 4} {
			for size := 9; size < 100; size++ {
				inBubble(t, func(ctx context.Context) {
					c := newCompany(1, size)
					c.perPage, c.beyond = 10, beyond
					o := c.read(ctx, ahead, false, func() bool { return true })
					if o.err != nil || o.deleted != size || len(c.records) != 0 || c.requests > 30 {
						t.Errorf("%s, %d ahead: deleted %d of %d with %d requests, %d are left, %v", beyond, ahead, o.deleted, size, c.requests, len(c.records), o.err)
					}
				})
			}
		}
	}
}

// A platform whose totals depend on the page loses nothing, and what can't be told apart is an error.
func TestTotalsThatProveNothing(t *testing.T) {
	var asked []int32
	var got []int32
	own := func(p *Page[int32]) { p.TotalPages, p.TotalElements = 0, int32(len(p.Records)) }
	for r, err := range records(t.Context(), 1, 4, pages(45, 10, &asked, own)) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, *r)
	}
	if len(got) != 45 || !slices.IsSorted(got) || len(asked) > 12 {
		t.Errorf("got %v with requests for %v", got, asked)
	}
	shrinking := func(p *Page[int32]) { p.TotalElements -= p.Number }
	last := error(nil)
	for _, err := range (Source[int32]{Fetch: pages(45, 10, &asked, shrinking)}).Records(t.Context()) {
		last = err
	}
	if !errors.Is(last, ErrChanged) {
		t.Errorf("records without IDs: got %v", last)
	}
}
