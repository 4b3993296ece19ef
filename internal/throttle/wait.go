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

// Fits reports whether there is time to wait for d before ctx ends.
func Fits(ctx context.Context, d time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return d <= 0 || !ok || time.Until(deadline) >= d
}

// Sleep waits for d, or until early is closed; its error is that of ctx if that ends first.
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

// Backoff is how long to wait after the n-th attempt: first, doubled each time up to longest, and up to a quarter more, so that many
// clients don't retry at the same time.
func Backoff(n int, first, longest time.Duration) time.Duration {
	pause := first
	for ; n > 1 && pause < longest; n-- {
		pause *= 2
	}
	pause = min(pause, longest)
	return pause + rand.N(pause/4+1)
}

// RetryAfter reads the header Retry-After, in seconds or as a date. What makes no sense counts as absent, which is 0, and
// what is longer than 24 hours as 24 hours.
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
	now, err := http.ParseTime(header.Get("Date")) // the clock that the date was made with
	if err != nil {
		now = time.Now()
	}
	return min(max(date.Sub(now), 0), longest)
}
