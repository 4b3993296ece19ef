package plan

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// Paths of the values of a phone number that its assignment is about.
const (
	pathPhone       = "phoneNumber"
	pathUsage       = "usageType"
	pathOwner       = "extension.id"
	pathOwnerNumber = "extension.extensionNumber"
	direct          = "DirectNumber"
)

// NumberPaths are the paths that [Numbers.Plan] needs of every phone number.
var NumberPaths = []string{pathID, pathPhone, pathUsage, pathOwner, pathOwnerNumber}

// Numbers are the phone numbers of an account, and what the document says of them.
type Numbers struct {
	All        []Record
	Extensions []Record // who may get a number

	Record *openapi.Schema // what is read
	Assign *openapi.Schema // what can be changed
}

type numbersPlan struct {
	*Numbers
	sheet    *sheet.Sheet
	plan     Plan
	problems []sheet.Problem
	byID     map[string]*Record
	byDigits map[string]*Record
	owners   map[string]*Record // extensions by id
	dialed   map[string]*Record // extensions by number
	rows     map[string]sheet.Row
}

// Plan compares a sheet with the account.
func (n *Numbers) Plan(s *sheet.Sheet) (*Plan, []sheet.Problem) {
	p := &numbersPlan{
		Numbers: n, sheet: s, byID: map[string]*Record{}, byDigits: map[string]*Record{},
		owners: map[string]*Record{}, dialed: map[string]*Record{}, rows: map[string]sheet.Row{},
	}
	for i := range n.All {
		p.byID[n.All[i].ID] = &n.All[i]
		p.byDigits[digits(n.All[i].Values[pathPhone])] = &n.All[i]
	}
	for i := range n.Extensions {
		p.owners[n.Extensions[i].ID] = &n.Extensions[i]
		if number := n.Extensions[i].Values[pathNumber]; number != "" {
			p.dialed[number] = &n.Extensions[i]
		}
	}
	p.problems = columns(s, paths(n.Record, n.Assign), append(slices.Clone(NumberPaths), paths(n.Assign)...))
	for _, row := range s.Rows {
		if bad(row, slices.Collect(maps.Keys(row.Cells))...) {
			continue
		}
		if now := p.match(row); now != nil {
			p.assign(row, now)
		}
	}
	return &p.plan, p.problems
}

// digits are those of a phone number, however it is written.
func digits(phone string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, phone)
}

func (p *numbersPlan) problem(row sheet.Row, path, format string, args ...any) {
	p.problems = append(p.problems, p.sheet.At(row, path, fmt.Sprintf(format, args...)))
}

// match returns the phone number that a row is about, or nil if there is a problem with that.
func (p *numbersPlan) match(row sheet.Row) *Record {
	id, phone := row.Cells[pathID].Text, row.Cells[pathPhone].Text
	now := p.byID[id]
	byDigits := p.byDigits[digits(phone)]
	switch {
	case id == "" && phone == "":
		p.problem(row, "", "names no phone number: give %s or %s", pathPhone, pathID)
		return nil
	case id != "" && now == nil:
		p.problem(row, pathID, "the account has no phone number with the id %s", id)
		return nil
	case phone != "" && byDigits == nil:
		p.problem(row, pathPhone, "the account has no phone number %s", phone)
		return nil
	case id != "" && phone != "" && now != byDigits:
		p.problem(row, pathPhone, "the number with the id %s is %s", id, now.Values[pathPhone])
		return nil
	case now == nil:
		now = byDigits
	}
	if before, twice := p.rows[now.ID]; twice {
		p.problem(row, "", "is about %s, as line %d is", now.Values[pathPhone], before.Line)
		return nil
	}
	p.rows[now.ID] = row
	return now
}

// owner returns the extension that a row gives the number to. changed reports whether the row says anything new of it; nil then
// means that no extension is to have it.
func (p *numbersPlan) owner(row sheet.Row, now *Record) (owner *Record, changed, ok bool) {
	owner = p.owners[now.Values[pathOwner]]
	ok = true
	for _, key := range []struct {
		path string
		by   map[string]*Record
	}{{pathOwner, p.owners}, {pathOwnerNumber, p.dialed}} {
		cell, given := row.Cells[key.path]
		if !given || !changed && same(cell, now.Values[key.path]) {
			continue
		}
		named := key.by[cell.Text]
		switch {
		case !cell.Clear && named == nil:
			p.problem(row, key.path, "the account has no such extension: %s", cell.Text)
			ok = false
		case changed && named != owner:
			p.problem(row, key.path, "is another extension than %s says", pathOwner)
			ok = false
		case key.path == pathOwner && row.Cells[pathOwnerNumber].Text != "" && p.dialed[row.Cells[pathOwnerNumber].Text] != named:
			p.problem(row, key.path, "is another extension than %s says", pathOwnerNumber)
			ok = false
		}
		if !ok {
			return nil, false, false
		}
		owner, changed = named, true
	}
	return owner, changed, ok
}

// assign plans the new use of a number.
func (p *numbersPlan) assign(row sheet.Row, now *Record) {
	step := &Step{Row: fmt.Sprintf("%s:%d", p.sheet.File, row.Line), Action: Assign, Who: "number " + now.Values[pathPhone], ID: now.ID}
	owner, moved, ok := p.owner(row, now)
	if !ok {
		return
	}
	before := len(p.problems)
	send := body{}
	usage := p.usage(row, now, owner, moved)
	for _, c := range p.sheet.Columns {
		cell, given := row.Cells[c.Path]
		if !given || c.Path == pathID || c.Path == pathPhone || c.Path == pathUsage || c.Path == pathOwner || c.Path == pathOwnerNumber || same(cell, now.Values[c.Path]) {
			continue
		}
		s := p.Assign.At(c.Path)
		if !single(s) || p.Record.At(c.Path) == nil {
			p.problem(row, c.Path, "can't be changed, and is %q now", now.Values[c.Path])
			continue
		}
		v, err := value(cell.Text, s)
		if err != nil || cell.Clear {
			p.problem(row, c.Path, "%q is not possible: %v", cell.Text, err)
			continue
		}
		send.set(c.Path, v)
		step.Changes = append(step.Changes, Change{c.Path, now.Values[c.Path], cell.Text})
	}
	if usage != direct && now.Values[pathUsage] == direct {
		owner, moved = nil, now.Values[pathOwner] != "" // nobody has it then
	}
	if usage != now.Values[pathUsage] {
		step.Changes = append(step.Changes, Change{pathUsage, now.Values[pathUsage], usage})
	}
	if moved {
		change := Change{What: pathOwnerNumber, Before: now.Values[pathOwnerNumber]}
		if owner != nil {
			change.After = owner.Values[pathNumber]
		}
		step.Changes = append(step.Changes, change)
	}
	switch {
	case len(p.problems) > before:
		return
	case len(step.Changes) == 0:
		step.Action, step.Outcome = None, Untouched
	default:
		send.set(pathUsage, usage)
		if owner != nil && usage == direct {
			send.set(pathOwner, owner.ID)
		}
		step.Send = send.json()
	}
	p.plan.Add(step)
}

// usage is what a row makes of the number. One that an extension gets becomes its direct number, and needs no word about it.
func (p *numbersPlan) usage(row sheet.Row, now, owner *Record, moved bool) string {
	cell, given := row.Cells[pathUsage]
	changed := given && !same(cell, now.Values[pathUsage])
	usage := now.Values[pathUsage]
	switch {
	case changed:
		if _, err := value(cell.Text, p.Assign.At(pathUsage)); err != nil {
			p.problem(row, pathUsage, "%v", err)
			return usage
		}
		usage = cell.Text
	case moved && owner != nil:
		usage = direct
	}
	switch {
	case moved && owner == nil && usage != direct && !changed:
		p.problem(row, pathOwnerNumber, "can't be taken from the extension alone: say in %s what it is for, %s", pathUsage, strings.Join(others(p.Assign.At(pathUsage).Texts(), direct), ", "))
	case moved && owner != nil && usage != direct:
		p.problem(row, pathUsage, "an extension gets a number as its %s only", direct)
	case usage == direct && owner == nil && (moved || changed):
		p.problem(row, pathUsage, "a %s needs an extension; without one it can be %s", direct, strings.Join(others(p.Assign.At(pathUsage).Texts(), direct), ", "))
	}
	return usage
}

func others(values []string, but string) []string {
	var rest []string
	for _, v := range values {
		if v != but {
			rest = append(rest, v)
		}
	}
	return rest
}
