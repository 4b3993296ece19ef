package ringcentral

import (
	"context"
	"fmt"
	"time"
)

// Polling of a task begins after firstPoll, and each wait is half as long again as the one before, up to lastPoll: most
// tasks end within seconds, and the long ones should not use up the calls of a group.
const (
	firstPoll = 2 * time.Second
	lastPoll  = 30 * time.Second
)

// awaitTask reads a task until it is done. The context bounds the whole wait.
func awaitTask[T any](ctx context.Context, op *Operation, read func(context.Context) (*T, error), pending func(*T) bool) (*T, error) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for wait := firstPoll; ; wait = min(wait*3/2, lastPoll) {
		task, err := read(ctx)
		if err != nil {
			return nil, err
		}
		if !pending(task) {
			return task, nil
		}
		timer.Reset(wait)
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("ringcentral: %s: the task is not done: %w", op.ID, ctx.Err())
		case <-timer.C:
		}
	}
}
