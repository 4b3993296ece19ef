// Package plan turns what a sheet says into changes of an account, and keeps a file of what became of each, with which an
// interrupted run goes on without doing anything twice.
package plan

import (
	"cmp"
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// Actions of steps.
const (
	Create = "create"
	Update = "update"
	Delete = "delete"
	Assign = "assign"  // give a phone number another use
	Member = "members" // change who belongs to a call queue
	Call   = "change"  // what another operation does
	None   = "none"    // the row says what is so already
)

// Outcomes of steps.
const (
	Planned   = "planned"   // not sent yet
	Sending   = "sending"   // may have been sent, and nothing is known of what became of it
	Created   = "created"   // the first half of a creation is done: the extension is there, and not all of its values
	Done      = "done"      // carried out
	Untouched = "untouched" // nothing was to be done
	Refused   = "refused"   // the platform refused it, and would again
	NotSent   = "not sent"  // not carried out, and may be sent again
	Unknown   = "unknown"   // sent, and it could not be told what became of it
)

// Change is one value that a step changes.
type Change struct {
	What   string `json:"what"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// Step is a line of a plan, and of the file of its results: what is to be done for a row, and what became of it.
type Step struct {
	N         int            `json:"n"`
	Row       string         `json:"row,omitempty"` // where it comes from, such as "people.csv:17"
	Action    string         `json:"action"`
	Who       string         `json:"who"`
	ID        string         `json:"id,omitempty"`   // of what is changed; of what was created as soon as that is known
	Type      string         `json:"type,omitempty"` // of an extension that is created or deleted
	Keys      []string       `json:"keys,omitempty"` // what a creation is found by: extension number, then email address; either may be empty
	Changes   []Change       `json:"changes,omitempty"`
	Operation string         `json:"operation,omitempty"` // of a Call
	IDs       []string       `json:"ids,omitempty"`       // of the path of the operation
	Send      jsontext.Value `json:"send,omitempty"`
	Then      jsontext.Value `json:"then,omitempty"` // a creation is followed by this update
	Outcome   string         `json:"outcome"`
	Error     string         `json:"error,omitempty"`
	At        time.Time      `json:"at,omitzero"` // when Outcome was noted
}

// open reports whether there is anything left to do for the step.
func (s *Step) open() bool {
	return !slices.Contains([]string{Done, Untouched, Refused}, s.Outcome)
}

// Plan is what is to be done, in order.
type Plan struct {
	Steps []*Step
	Notes []string // what a person should know of it
}

// Add adds a step.
func (p *Plan) Add(s *Step) {
	s.N = len(p.Steps) + 1
	s.Outcome = cmp.Or(s.Outcome, Planned)
	p.Steps = append(p.Steps, s)
}

// Counts returns how many steps have each action.
func (p *Plan) Counts() map[string]int {
	counts := map[string]int{}
	for _, s := range p.Steps {
		counts[s.Action]++
	}
	return counts
}

// Changes reports whether the plan changes anything.
func (p *Plan) Changes() bool { return p.Counts()[None] < len(p.Steps) }
