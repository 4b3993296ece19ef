// Package task waits for what the platform carries out in the background.
package task

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// Polling begins after firstPoll, and each wait is half as long again as the one before, up to lastPoll: most tasks end within
// seconds, and long ones should not use up the rate limit.
const (
	firstPoll = 2 * time.Second
	lastPoll  = 30 * time.Second
)

// Await reads a task until its status is not one of pending. The context limits the whole wait. The operation is the one that read
// calls, for the error.
func Await[T any](ctx context.Context, operation string, pending []string, read func(context.Context) (task *T, status string, err error)) (*T, error) {
	for wait := firstPoll; ; wait = min(wait*3/2, lastPoll) {
		task, status, err := read(ctx)
		if err != nil || !slices.Contains(pending, status) {
			return task, err
		}
		if err := throttle.Sleep(ctx, wait, nil); err != nil {
			return nil, fmt.Errorf("ringcentral: %s: the task has not ended: %w", operation, err)
		}
	}
}
