package plan

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// MembersPath is the column with the extension numbers of all members of a call queue.
const MembersPath = "members"

// QueuePaths are the paths that [Queues.Plan] needs of every call queue.
var QueuePaths = []string{pathID, pathNumber, pathName}

// Queues are the call queues of an account.
type Queues struct {
	All        []Record // their value at [MembersPath] is made by [Members], if it is known
	Extensions []Record // who may be a member

	Record *openapi.Schema // what is read
}

// Members writes the members of a call queue as its cell has them: extension numbers, or ids of those without one, in order.
func Members(numbers []string) string {
	slices.SortFunc(numbers, func(a, b string) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return strings.Compare(a, b)
	})
	return strings.Join(slices.Compact(numbers), ", ")
}

func split(cell string) []string {
	return strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(", ;\t\n", r) })
}

// known are the columns that there may be.
func (q *Queues) known() []string { return append(paths(q.Record), MembersPath) }

// Match returns the call queues that the rows of a sheet are about, nil for those with a problem. What the sheet says of members is not looked at.
func (q *Queues) Match(s *sheet.Sheet) ([]*Record, []sheet.Problem) {
	problems := columns(s, q.known(), append(slices.Clone(QueuePaths), MembersPath))
	found := make([]*Record, len(s.Rows))
	rows := map[string]sheet.Row{}
	for i, row := range s.Rows {
		if bad(row, slices.Collect(maps.Keys(row.Cells))...) {
			continue
		}
		now, problem := q.match(s, row)
		if problem == nil {
			if before, twice := rows[now.ID]; twice {
				p := s.At(row, "", fmt.Sprintf("is about %s, as line %d is", Describe(now.Values), before.Line))
				problem = &p
			}
		}
		if problem != nil {
			problems = append(problems, *problem)
			continue
		}
		rows[now.ID] = row
		found[i] = now
	}
	return found, problems
}

// match returns the call queue that a row is about: all that tells queues apart has to agree.
func (q *Queues) match(s *sheet.Sheet, row sheet.Row) (*Record, *sheet.Problem) {
	wrong := func(path, format string, args ...any) (*Record, *sheet.Problem) {
		problem := s.At(row, path, fmt.Sprintf(format, args...))
		return nil, &problem
	}
	for _, path := range QueuePaths {
		cell, given := row.Cells[path]
		if !given || cell.Clear {
			continue
		}
		var found []*Record
		for i := range q.All {
			if strings.EqualFold(q.All[i].Values[path], cell.Text) {
				found = append(found, &q.All[i])
			}
		}
		switch {
		case len(found) == 0:
			return wrong(path, "the account has no such call queue: %s", cell.Text)
		case len(found) > 1:
			return wrong(path, "%d call queues are called %s: give the id or the number", len(found), cell.Text)
		}
		return found[0], nil
	}
	return wrong("", "names no call queue: give %s", strings.Join(QueuePaths, ", "))
}

// Plan compares the members that a sheet gives with those of the queues that [Queues.Match] found.
func (q *Queues) Plan(s *sheet.Sheet, found []*Record) (*Plan, []sheet.Problem) {
	plan := &Plan{}
	var problems []sheet.Problem
	byName := map[string]*Record{}
	for i := range q.Extensions {
		r := &q.Extensions[i]
		byName[r.ID] = r
		if number := r.Values[pathNumber]; number != "" {
			byName[number] = r
		}
	}
	for i, row := range s.Rows {
		now := found[i]
		if now == nil {
			continue
		}
		for _, c := range s.Columns {
			if cell, given := row.Cells[c.Path]; given && c.Path != MembersPath && !same(cell, now.Values[c.Path]) && !strings.EqualFold(cell.Text, now.Values[c.Path]) {
				problems = append(problems, s.At(row, c.Path, fmt.Sprintf("can't be changed, and is %q now: only %s can", now.Values[c.Path], MembersPath)))
			}
		}
		step := &Step{Row: fmt.Sprintf("%s:%d", s.File, row.Line), Action: Member, Who: "call queue " + Describe(now.Values), ID: now.ID}
		cell, given := row.Cells[MembersPath]
		if wrong := step.members(cell, given, now.Values[MembersPath], byName); wrong != "" {
			problems = append(problems, s.At(row, MembersPath, wrong))
			continue
		}
		plan.Add(step)
	}
	return plan, problems
}

// members makes the step change the members of a queue into those of the cell. It returns what is wrong with the cell.
func (step *Step) members(cell sheet.Cell, given bool, now string, byName map[string]*Record) string {
	before := split(now)
	var wanted []string
	if !cell.Clear {
		for _, name := range split(cell.Text) {
			r := byName[name]
			if r == nil {
				return "the account has no extension " + name
			}
			number := r.Values[pathNumber]
			if number == "" {
				number = r.ID
			}
			if slices.Contains(wanted, number) {
				return "extension " + name + " is there twice"
			}
			wanted = append(wanted, number)
		}
	}
	var added, removed []any
	for _, name := range wanted {
		if !slices.Contains(before, name) {
			added = append(added, byName[name].ID)
		}
	}
	for _, name := range before {
		if !slices.Contains(wanted, name) && byName[name] != nil {
			removed = append(removed, byName[name].ID)
		}
	}
	if !given || len(added)+len(removed) == 0 {
		step.Action, step.Outcome = None, Untouched
		return ""
	}
	step.Changes = []Change{{MembersPath, now, Members(wanted)}}
	send := body{}
	if added != nil {
		send["addedExtensionIds"] = added
	}
	if removed != nil {
		send["removedExtensionIds"] = removed
	}
	step.Send = send.json()
	return ""
}
