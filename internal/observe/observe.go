// Package observe calls functions that observe something from its beginning to its end.
package observe

import (
	"context"
	"time"
)

// Func is called at the beginning. It returns the context to go on in and a function to call at the end, or nil.
type Func[E any] = func(ctx context.Context, begin E) (context.Context, func(end E))

// Begin calls observe, which may be nil. It returns the context to go on in and the function to call at the end.
func Begin[E any](ctx context.Context, observe Func[E], event E) (context.Context, func(E)) {
	end := func(E) {}
	if observe != nil {
		inside, observed := observe(ctx, event)
		if ctx = inside; observed != nil {
			end = observed
		}
	}
	return ctx, end
}

// InTurn returns a function that calls both, any of which may be nil.
func InTurn[E any](first, second Func[E]) Func[E] {
	if first == nil {
		return second
	}
	return func(ctx context.Context, event E) (context.Context, func(E)) {
		ctx, endFirst := Begin(ctx, first, event)
		ctx, endSecond := Begin(ctx, second, event)
		return ctx, func(event E) {
			endFirst(event)
			endSecond(event)
		}
	}
}

// WaitsInTurn returns a function that calls both, any of which may be nil.
func WaitsInTurn(first, second func(group string, wait time.Duration)) func(group string, wait time.Duration) {
	if first == nil {
		return second
	}
	return func(group string, wait time.Duration) {
		first(group, wait)
		if second != nil {
			second(group, wait)
		}
	}
}
