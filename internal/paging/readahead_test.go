package paging

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// slowPages serves the pages of a list, each after a second, and remembers when they were asked for.
type slowPages struct {
	total, perPage int32
	describe       func(*Page[int32])

	mu          sync.Mutex
	asked       []int32
	now, atOnce int
}

func (s *slowPages) fetch(ctx context.Context, number int32) (Page[int32], error) {
	s.mu.Lock()
	s.asked = append(s.asked, number)
	s.now++
	s.atOnce = max(s.atOnce, s.now)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.now--
		s.mu.Unlock()
	}()
	select {
	case <-ctx.Done():
		return Page[int32]{}, ctx.Err()
	case <-time.After(time.Second):
	}
	var asked []int32
	return pages(s.total, s.perPage, &asked, s.describe)(ctx, number)
}

func TestReadAheadIsInOrderBoundedAndFaster(t *testing.T) {
	for name, describe := range descriptions {
		for _, ahead := range []int{0, 1, 4, 8} {
			synctest.Test(t, func(t *testing.T) {
				s := &slowPages{total: 395, perPage: 10, describe: describe}
				begun := time.Now()
				var got []int32
				for r, err := range records(t.Context(), 1, ahead, s.fetch) {
					if err != nil {
						t.Fatal(err)
					}
					got = append(got, *r)
				}
				if len(got) != 395 || !slices.IsSorted(got) {
					t.Errorf("%s, %d ahead: got %v", name, ahead, got)
				}
				if len(s.asked) != 40 {
					t.Errorf("%s, %d ahead: asked for %v", name, ahead, s.asked)
				}
				most, seconds := 1, 40
				if told := name == "v1" || name == "v2"; told && ahead > 0 {
					most, seconds = ahead, 2+(38+ahead-1)/ahead
				}
				if took := time.Since(begun); s.atOnce != most || took != time.Duration(seconds)*time.Second {
					t.Errorf("%s, %d ahead: %d at once, %v; want %d, %d s", name, ahead, s.atOnce, took, most, seconds)
				}
			})
		}
	}
}

func TestReadAheadWaitsForTheCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &slowPages{total: 100, perPage: 10, describe: descriptions["v1"]}
		n := 0
		asked := map[int]int{} // by the records that the caller saw
		for range records(t.Context(), 1, 4, s.fetch) {
			time.Sleep(10 * time.Second) // the caller works, and all that is under way ends
			n++
			s.mu.Lock()
			asked[n] = len(s.asked)
			s.mu.Unlock()
		}
		// Half of the first page is for nothing but itself; then one page, to see; then four ahead of the one being read.
		for records, want := range map[int]int{1: 1, 5: 1, 6: 2, 7: 5, 10: 5, 11: 6, 20: 6, 21: 7, 60: 10, 100: 10} {
			if asked[records] != want {
				t.Errorf("after %d records %d pages were asked for, want %d", records, asked[records], want)
			}
		}
	})
}

func TestReadAheadEndsWithTheCaller(t *testing.T) {
	for name, end := range map[string]func(cancel func()) (leave bool){
		"break":  func(func()) bool { return true },
		"cancel": func(cancel func()) bool { cancel(); return false },
	} {
		synctest.Test(t, func(t *testing.T) {
			s := &slowPages{total: 1000, perPage: 10, describe: descriptions["v1"]}
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			n, last := 0, error(nil)
			var begun time.Time
			for _, err := range records(ctx, 1, 4, s.fetch) {
				if n, last = n+1, err; n == 15 {
					synctest.Wait()
					begun = time.Now()
					if s.now == 0 {
						t.Errorf("%s: nothing is under way", name)
					}
					if end(cancel) {
						break
					}
				}
			}
			if s.now != 0 || time.Since(begun) != 0 {
				t.Errorf("%s: %d fetches under way after %v", name, s.now, time.Since(begun))
			}
			if name == "cancel" && (n != 16 || !errors.Is(last, context.Canceled)) {
				t.Errorf("%d turns, then %v", n, last)
			}
		})
	}
}

func TestReadAheadKeepsErrorsInOrder(t *testing.T) {
	boom := errors.New("boom")
	synctest.Test(t, func(t *testing.T) {
		s := &slowPages{total: 1000, perPage: 10, describe: descriptions["v1"]}
		var got []string
		for r, err := range records(t.Context(), 1, 4, func(ctx context.Context, number int32) (Page[int32], error) {
			if number == 4 {
				return Page[int32]{}, boom // at once, while pages before it are under way
			}
			return s.fetch(ctx, number)
		}) {
			if err != nil || *r%10 == 9 {
				got = append(got, fmt.Sprint(r == nil, err))
			}
		}
		if want := []string{"false <nil>", "false <nil>", "false <nil>", "true boom"}; !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

func TestReadAheadSendsOneRequestIntoNonsense(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &slowPages{total: 1 << 20, perPage: 4, describe: func(p *Page[int32]) { p.Number, p.Records = 0, []int32{1, 2, 3, 4} }}
		var last error
		for _, err := range records(t.Context(), 1, 4, s.fetch) {
			last = err
			time.Sleep(10 * time.Second)
		}
		if !errors.Is(last, ErrPaging) || len(s.asked) != 2 {
			t.Errorf("error %v after pages %v", last, s.asked)
		}
	})
}
