package paging

import (
	"context"
	"sync"
)

// readAhead fetches the pages of one list, several at a time, and hands them out in order. The pages that it holds are
// those that were requested and not yet taken.
type readAhead[T any] struct {
	ctx         context.Context
	fetch       func(ctx context.Context, page int32) (Page[T], error)
	next        int32           // the page to ask for next
	queue       []chan reply[T] // the pages that were requested, in order
	head        *reply[T]       // the first of them, if it was looked at
	headIsSound bool
	done        sync.WaitGroup
}

type reply[T any] struct {
	page Page[T]
	err  error
}

func (a *readAhead[T]) ask() {
	number, came := a.next, make(chan reply[T], 1)
	a.next++
	a.queue = append(a.queue, came)
	a.done.Go(func() {
		page, err := a.fetch(a.ctx, number)
		came <- reply[T]{page, err}
	})
}

// fill asks for the pages after page as far as they are known to exist: up to ahead of them, or one if the list has not
// proved sound or its length is unknown.
func (a *readAhead[T]) fill(ahead int, sound bool, page *Page[T]) {
	if page.TotalPages == 0 || !sound {
		ahead = min(ahead, 1)
	}
	for len(a.queue) < ahead && (page.TotalPages == 0 || a.next <= page.TotalPages) {
		a.ask()
	}
}

// sound reports whether the next page has come and is what it should be, without waiting for it.
func (a *readAhead[T]) sound(number int32, last ends[T]) bool {
	if a.head == nil && len(a.queue) > 0 && len(a.queue[0]) > 0 {
		a.head = new(<-a.queue[0])
		a.headIsSound = a.head.err == nil && checkProgress(number, &a.head.page, last) == nil
	}
	return a.head != nil && a.headIsSound
}

// take returns the next page, and requests it if that has not been done.
func (a *readAhead[T]) take() (Page[T], error) {
	if len(a.queue) == 0 {
		a.next++
		return a.fetch(a.ctx, a.next-1)
	}
	head := a.head
	if head == nil {
		head = new(<-a.queue[0])
	}
	a.head, a.queue = nil, a.queue[1:]
	return head.page, head.err
}
