package ringcentral

import "fmt"

// defaultPrefetch hides most of the latency of a list and keeps few pages in memory.
const defaultPrefetch = 4

// WithPrefetch sets how many pages of a list are fetched ahead, 4 unless set, while the caller works on the one before
// them. That begins when the caller is through half of the first page. A list holds at most this many pages in memory
// besides the one being read, and as many calls may be for nothing when it is broken off. With 0, each page is fetched
// when its first record is wanted.
func WithPrefetch(pages int) Option {
	return func(c *config) error {
		if pages < 0 || pages > 64 {
			return fmt.Errorf("WithPrefetch: %d pages, want 0 to 64", pages)
		}
		c.prefetch = pages
		return nil
	}
}
