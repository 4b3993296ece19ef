package paging

import (
	"context"
	"sync"
	"sync/atomic"
)

// readAhead fetches the pages of one list, several at a time, and hands them out in order. The pages that it holds are
// those that were requested and not yet taken.
type readAhead[T any] struct {
	ctx         context.Context
	fetch       func(ctx context.Context, page int32) (Page[T], error)
	queue       []request[T] // the pages that were requested, in ascending order
	head        *reply[T]    // the first of them, if it was looked at
	headIsSound bool
	clock       atomic.Int64 // orders the beginnings and ends of requests
	done        sync.WaitGroup
}

type request[T any] struct {
	number int32
	came   chan reply[T]
}

type reply[T any] struct {
	number       int32
	page         Page[T]
	err          error
	began, ended int64
}

func (a *readAhead[T]) ask(number int32) {
	came := make(chan reply[T], 1)
	a.queue = append(a.queue, request[T]{number, came})
	began := a.clock.Add(1)
	a.done.Go(func() { came <- a.run(number, began) })
}

// read requests a page and waits for it.
func (a *readAhead[T]) read(number int32) reply[T] { return a.run(number, a.clock.Add(1)) }

func (a *readAhead[T]) run(number int32, began int64) reply[T] {
	page, err := a.fetch(a.ctx, number)
	return reply[T]{number, page, err, began, a.clock.Add(1)}
}

// fill asks for the pages from next on as far as they are known to exist: up to ahead of them, or one if the list has not
// proved sound or its length is unknown. page is the one before next.
func (a *readAhead[T]) fill(next int32, ahead int, sound bool, page *Page[T]) {
	if page.TotalPages == 0 || !sound {
		ahead = min(ahead, 1)
	}
	if n := len(a.queue); n > 0 {
		next = a.queue[n-1].number + 1
	}
	for ; len(a.queue) < ahead && (page.TotalPages == 0 || next <= page.TotalPages); next++ {
		a.ask(next)
	}
}

// sound reports whether the next page has come and is what it should be, without waiting for it.
func (a *readAhead[T]) sound(number int32, last ends[T]) bool {
	if a.head == nil && len(a.queue) > 0 && len(a.queue[0].came) > 0 {
		a.head = new(<-a.queue[0].came)
		a.headIsSound = a.head.err == nil && checkProgress(number, &a.head.page, last) == nil
	}
	return a.head != nil && a.headIsSound
}

// take returns a page, and requests it if that has not been done. Those before it are no longer wanted.
func (a *readAhead[T]) take(number int32) reply[T] {
	for len(a.queue) > 0 && a.queue[0].number <= number {
		head, request := a.head, a.queue[0]
		a.head, a.queue = nil, a.queue[1:]
		if request.number < number {
			continue
		}
		if head == nil {
			head = new(<-request.came)
		}
		return *head
	}
	return a.read(number)
}

// hold gives back a page, so that it is the next to be taken.
func (a *readAhead[T]) hold(page *reply[T]) {
	came := make(chan reply[T], 1)
	came <- *page
	a.head, a.queue = nil, append([]request[T]{{page.number, came}}, a.queue...)
}

// drop forgets all pages that were requested, and reports whether there were none. It waits for those that are under way: what is read next
// then shows a later state of the list than any of them.
func (a *readAhead[T]) drop() (none bool) {
	none = len(a.queue) == 0
	for i, request := range a.queue {
		if i > 0 || a.head == nil {
			<-request.came
		}
	}
	a.head, a.queue = nil, nil
	return none
}
