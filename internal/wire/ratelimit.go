package wire

import (
	"net/http"
	"strconv"
	"time"
)

// RateLimit is what the headers of a reply say about a rate limit.
type RateLimit struct {
	Group     string
	Limit     int
	Remaining int
	Window    time.Duration
}

// RateLimitOf reads the headers of a reply. An invalid number counts as absent.
func RateLimitOf(header http.Header) RateLimit {
	number := func(name string) int {
		n, _ := strconv.Atoi(header.Get(name))
		return n
	}
	return RateLimit{
		Group:     header.Get("X-Rate-Limit-Group"),
		Limit:     number("X-Rate-Limit-Limit"),
		Remaining: number("X-Rate-Limit-Remaining"),
		Window:    time.Duration(number("X-Rate-Limit-Window")) * time.Second,
	}
}
