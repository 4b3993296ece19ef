package bulk

import (
	"fmt"
)

// Outcome says what became of a change.
type Outcome int

// The outcomes.
const (
	NotSent Outcome = iota // not sent, or certainly not carried out; it may be sent again
	Done                   // the platform has carried it out
	Refused                // the platform has refused it, or it makes no sense; sending it again unchanged is of no use
	Unknown                // sent, and it can't be told whether it was carried out
)

func (o Outcome) String() string {
	names := [...]string{"not sent", "done", "refused", "unknown"}
	if o < 0 || int(o) >= len(names) {
		return fmt.Sprintf("Outcome(%d)", int(o))
	}
	return names[o]
}

// Result is what became of one change.
type Result[C, V any] struct {
	Index   int     // the position of the change in the stream, from 0
	Change  C       // the change as it was given
	Value   *V      // what the platform has answered about it, or what was found when it was looked up; nil if nothing
	Outcome Outcome // what became of it

	// Err is why it is not Done, with an *ringcentral.Error in it if the platform has said so; nil if and only if Outcome is Done.
	Err error
}

// Option changes how the functions of this package work.
type Option func(*settings)

type settings struct {
	window int
	tries  int
}

func settingsOf(options []Option, window int) settings {
	s := settings{window: window, tries: 3}
	for _, option := range options {
		option(&s)
	}
	return s
}

// WithWindow sets how many changes, or extensions of [Details], are in memory at the same time: read from the stream, with a result that was not
// ranged over yet. The default is 10,000 for changes, twice what the platform takes a minute by default, and 300 for Details. A window that is
// smaller than the largest batch makes batches smaller, too.
func WithWindow(n int) Option { return func(s *settings) { s.window = max(n, 1) } }

// WithTries sets how often a change is sent at most, if it turns out that the platform has not carried it out; the default is 3.
// It does not count what the client itself repeats (see the package comment of ringcentral).
func WithTries(n int) Option { return func(s *settings) { s.tries = max(n, 1) } }
