package throttle

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Fits reports whether ctx leaves enough time to wait for d.
func Fits(ctx context.Context, d time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return d <= 0 || !ok || time.Until(deadline) >= d
}

// Sleep waits for d or until early is closed, whichever comes first. If ctx ends before, it returns the error of ctx.
func Sleep(ctx context.Context, d time.Duration, early <-chan struct{}) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
	case <-early:
	}
	return nil
}

// Backoff returns how long to wait after the n-th attempt, counted from 1: first, doubled for each attempt up to longest, plus up to a
// quarter as jitter, so that clients don't all retry at the same time.
func Backoff(n int, first, longest time.Duration) time.Duration {
	pause := first
	for ; n > 1 && pause < longest; n-- {
		pause *= 2
	}
	pause = min(pause, longest)
	return pause + rand.N(pause/4+1)
}

// RetryAfter parses the header Retry-After, in seconds or as a date. It returns 0 if the header is absent or makes no sense, and
// at most 24 hours.
func RetryAfter(header http.Header) time.Duration {
	const longest = 24 * time.Hour
	text := strings.TrimSpace(header.Get("Retry-After"))
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err == nil || errors.Is(err, strconv.ErrRange) {
		return time.Duration(min(max(seconds, 0), int64(longest/time.Second))) * time.Second
	}
	date, err := http.ParseTime(text)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(header.Get("Date")) // by the server's clock, like Retry-After
	if err != nil {
		now = time.Now()
	}
	return min(max(date.Sub(now), 0), longest)
}
