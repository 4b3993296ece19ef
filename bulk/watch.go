package bulk

import (
	"context"
	"errors"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// watch reads tasks until they have ended. Requests for the state of a task count against a rate limit, so only one task is read at a
// time, the one that began first: tasks that began together end together, and each of the others is then read once.
//
// A task is read at once, then every pace, and when it takes longer, every twentieth of the time that it has taken so far: no task is noticed
// later than a twentieth of its time, or pace, after its end. With the pace of 2 s, ten tasks that take a minute cost 39 of the 50 Light requests
// of that minute.
type watch struct {
	turn chan struct{} // holds a token while nobody reads
	pace time.Duration
}

func newWatch(pace time.Duration) *watch {
	w := &watch{turn: make(chan struct{}, 1), pace: pace}
	w.turn <- struct{}{}
	return w
}

// await calls read until it reports that the task has ended.
func (w *watch) await(ctx context.Context, began time.Time, read func(context.Context) (ended bool, err error)) error {
	select {
	case <-w.turn:
		defer func() { w.turn <- struct{}{} }()
	case <-ctx.Done():
		return ctx.Err()
	}
	for {
		ended, err := read(ctx)
		pause := max(w.pace, time.Since(began)/20)
		e, ok := errors.AsType[*ringcentral.Error](err)
		budgetFailed := ok && e.Status == 0 && e.RetryAfter == 0
		if ok && errors.Is(err, ringcentral.ErrRateLimited) && !budgetFailed {
			ended, err, pause = false, nil, max(pause, e.RetryAfter)
		}
		if ended || err != nil {
			return err
		}
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
	}
}
