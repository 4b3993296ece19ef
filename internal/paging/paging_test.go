package paging

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"
)

// records reads a list of numbers, which are their own IDs.
func records(ctx context.Context, first int32, ahead int, fetch func(context.Context, int32) (Page[int32], error)) iter.Seq2[*int32, error] {
	return Source[int32]{Fetch: fetch, ID: func(n *int32) string { return fmt.Sprint(*n) }, First: first, Ahead: ahead}.Records(ctx)
}

// pages makes a fetch function over total records, page by page, that tells what describe lets it.
func pages(total, perPage int32, asked *[]int32, describe func(*Page[int32])) func(context.Context, int32) (Page[int32], error) {
	return func(_ context.Context, number int32) (Page[int32], error) {
		*asked = append(*asked, number)
		page := Page[int32]{
			Number: number, PerPage: perPage, TotalElements: total, TotalPages: (total + perPage - 1) / perPage,
			HasNavigation: true, HasNext: number*perPage < total,
		}
		for i := (number - 1) * perPage; i < min(number*perPage, total); i++ {
			page.Records = append(page.Records, i)
			page.End = i
		}
		describe(&page)
		return page, nil
	}
}

var descriptions = map[string]func(*Page[int32]){
	"v1":                    func(*Page[int32]) {},
	"v2":                    func(p *Page[int32]) { p.HasNavigation, p.HasNext = false, false },
	"v2 without totalPages": func(p *Page[int32]) { p.HasNavigation, p.HasNext, p.TotalPages = false, false, 0 },
	"navigation only": func(p *Page[int32]) {
		*p = Page[int32]{Records: p.Records, HasNavigation: true, HasNext: p.HasNext}
	},
	"perPage only": func(p *Page[int32]) { *p = Page[int32]{Records: p.Records, PerPage: p.PerPage} },
}

func TestRecordsComeOnceAndInOrder(t *testing.T) {
	for name, describe := range descriptions {
		for _, total := range []int32{0, 1, 9, 10, 11, 20, 99} {
			var asked []int32
			var got, want []int32
			for r, err := range records(t.Context(), 0, 0, pages(total, 10, &asked, describe)) {
				if err != nil {
					t.Fatalf("%s, %d records: %v", name, total, err)
				}
				got = append(got, *r)
			}
			for i := range total {
				want = append(want, i)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, %d records: got %v", name, total, got)
			}
			full := max(1, int(total+9)/10)
			if n := len(asked); n != full && !(name == "perPage only" && n == full+1) {
				t.Errorf("%s, %d records: asked for pages %v", name, total, asked)
			}
		}
	}
}

func TestRecordsStartWhereTold(t *testing.T) {
	var asked []int32
	for range records(t.Context(), 3, 0, pages(45, 10, &asked, descriptions["v1"])) {
	}
	if want := []int32{3, 4, 5}; !slices.Equal(asked, want) {
		t.Errorf("asked for pages %v, want %v", asked, want)
	}
}

func TestBreakAsksForNoMore(t *testing.T) {
	var asked []int32
	n := 0
	for range records(t.Context(), 1, 0, pages(100, 10, &asked, descriptions["v1"])) {
		if n++; n == 10 {
			break
		}
	}
	if want := []int32{1}; !slices.Equal(asked, want) {
		t.Errorf("asked for pages %v, want %v", asked, want)
	}
}

func TestRecordsCanBeReadTwice(t *testing.T) {
	var asked []int32
	seq := records(t.Context(), 1, 0, pages(15, 10, &asked, descriptions["v1"]))
	for range 2 {
		n := 0
		for range seq {
			n++
		}
		if n != 15 {
			t.Errorf("got %d records", n)
		}
	}
}

func TestPagesThatMakeNoSense(t *testing.T) {
	same := func(p *Page[int32]) { p.Records = []int32{1, 2, 3} }
	for name, describe := range map[string]func(*Page[int32]){
		"same page, told":   func(p *Page[int32]) { same(p); p.Number = 1 },
		"same page, untold": func(p *Page[int32]) { same(p); p.Number = 0 },
		"another page":      func(p *Page[int32]) { p.Number++ },
		"empty for ever":    func(p *Page[int32]) { *p = Page[int32]{HasNavigation: true, HasNext: true} },
		"empty, more pages": func(p *Page[int32]) { *p = Page[int32]{TotalPages: 1 << 20} },
	} {
		var asked []int32
		var last error
		for _, err := range records(t.Context(), 1, 0, pages(1<<20, 3, &asked, describe)) {
			last = err
		}
		if !errors.Is(last, ErrPaging) || len(asked) > 2 {
			t.Errorf("%s: error %v after pages %v", name, last, asked)
		}
	}
}

func TestErrorEndsTheListOnce(t *testing.T) {
	boom := errors.New("boom")
	var got []string
	fetch := func(_ context.Context, number int32) (Page[int32], error) {
		if number == 2 {
			return Page[int32]{}, boom
		}
		return Page[int32]{Records: []int32{number}, TotalPages: 9}, nil
	}
	for r, err := range records(t.Context(), 1, 0, fetch) {
		got = append(got, fmt.Sprint(r == nil, err))
	}
	if want := []string{"false <nil>", "true boom"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestContextEndsTheListWithinAPage(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var asked []int32
	n, last := 0, error(nil)
	for _, err := range records(ctx, 1, 0, pages(100, 10, &asked, descriptions["v1"])) {
		n, last = n+1, err
		if n == 5 {
			cancel()
		}
	}
	if n != 6 || !errors.Is(last, context.Canceled) {
		t.Errorf("got %d turns and %v", n, last)
	}
}
