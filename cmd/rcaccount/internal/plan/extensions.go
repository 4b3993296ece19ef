package plan

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// Paths of the values that tell extensions apart.
const (
	pathID     = "id"
	pathNumber = "extensionNumber"
	pathEmail  = "contact.email"
	pathType   = "type"
	pathName   = "name"
)

// Record is something that the account has, with the values at the paths that were asked for.
type Record struct {
	ID     string
	Values map[string]string
}

// Extensions are the extensions of an account, and what the document says of them.
type Extensions struct {
	System string // the id of the system extension
	Self   string // the id of the extension that is signed in
	All    []Record

	Record     *openapi.Schema // what is read
	Update     *openapi.Schema // what can be changed
	CreateUser *openapi.Schema // what can be sent for a new user
	Create     *openapi.Schema // what can be sent for a new extension of another type
	Prune      bool            // delete what the sheet doesn't have
}

// ExtensionPaths are the paths that [Extensions.Plan] needs of every extension, whatever the columns of the sheet.
var ExtensionPaths = []string{pathID, pathNumber, pathName, pathType, "status", pathEmail}

// Describe says which extension a record is.
func Describe(values map[string]string) string {
	if values[pathNumber] == "" {
		return values[pathName]
	}
	return strings.TrimSuffix("extension "+values[pathNumber]+", "+values[pathName], ", ")
}

// extensionsPlan is a plan in the making.
type extensionsPlan struct {
	*Extensions
	sheet    *sheet.Sheet
	plan     Plan
	problems []sheet.Problem
	byID     map[string]*Record
	byNumber map[string]*Record
	byEmail  map[string][]*Record
	rows     map[string]sheet.Row // by the id of the extension that they are about
	numbers  map[string]sheet.Row // by the extension number that they give
	emails   map[string]sheet.Row // by the email address that they give
}

var dialable = regexp.MustCompile(`^[0-9]{3,8}$`)

// Plan compares a sheet with the account.
func (e *Extensions) Plan(s *sheet.Sheet) (*Plan, []sheet.Problem) {
	p := &extensionsPlan{
		Extensions: e, sheet: s, byID: map[string]*Record{}, byNumber: map[string]*Record{}, byEmail: map[string][]*Record{},
		rows: map[string]sheet.Row{}, numbers: map[string]sheet.Row{}, emails: map[string]sheet.Row{},
	}
	for i := range e.All {
		r := &e.All[i]
		p.byID[r.ID] = r
		if number := r.Values[pathNumber]; number != "" {
			p.byNumber[number] = r
		}
		if email := strings.ToLower(r.Values[pathEmail]); email != "" {
			p.byEmail[email] = append(p.byEmail[email], r)
		}
	}
	p.checkColumns()
	types := map[string]bool{}
	for _, row := range s.Rows {
		if bad(row, pathID, pathNumber, pathEmail) {
			continue
		}
		found, problem := p.match(row)
		switch {
		case problem != nil:
			p.problems = append(p.problems, *problem)
		case found != nil:
			types[found.Values[pathType]] = true
			p.update(row, found)
		default:
			p.create(row)
		}
	}
	if e.Prune {
		p.prune(types)
	}
	return &p.plan, p.problems
}

func (p *extensionsPlan) checkColumns() {
	p.problems = columns(p.sheet, paths(p.Record, p.Update), append([]string{pathID}, p.changeable()...))
	for _, c := range p.sheet.Columns {
		update := p.Update.At(c.Path)
		if update == nil || p.writable(c.Path) || c.Path == pathID {
			continue
		}
		for _, row := range p.sheet.Rows {
			delete(row.Cells, c.Path) // one problem is enough
		}
		switch {
		case update.IsSecret():
			p.problems = append(p.problems, p.sheet.Header(c, `is a secret, which would be in the result file, too; "rcaccount extensions update --body -" takes it`))
		case !single(update):
			p.problems = append(p.problems, p.sheet.Header(c, `is more than a single value, which a table can't change; "rcaccount extensions update --body" can`))
		default:
			p.problems = append(p.problems, p.sheet.Header(c, `can't be read back, so that nobody could tell whether it is to be changed; "rcaccount extensions update" can change it`))
		}
	}
}

// match returns the extension that a row is about, or nil if it is about a new one. A row without an id has to agree with the
// extension in all that tells extensions apart: else an extension number with a typing error would change somebody else.
func (p *extensionsPlan) match(row sheet.Row) (*Record, *sheet.Problem) {
	wrong := func(path, format string, args ...any) (*Record, *sheet.Problem) {
		problem := p.sheet.At(row, path, fmt.Sprintf(format, args...))
		return nil, &problem
	}
	id, number, email := key(row, pathID), key(row, pathNumber), strings.ToLower(key(row, pathEmail))
	var found *Record
	switch {
	case id != "":
		if found = p.byID[id]; found == nil {
			return wrong(pathID, "the account has no extension with the id %s", id)
		}
	case number == "" && email == "":
		return wrong("", "names no extension: give %s, %s or %s", pathID, pathNumber, pathEmail)
	default:
		byNumber, byEmail := p.byNumber[number], p.byEmail[email]
		has := func(r *Record) bool { return slices.Contains(byEmail, r) }
		switch {
		case byNumber != nil && email != "" && !has(byNumber) && byNumber.Values[pathEmail] != "":
			return wrong(pathEmail, "%s has the email address %s; give its id to change that, or another number to create an extension",
				Describe(byNumber.Values), byNumber.Values[pathEmail])
		case byNumber != nil:
			found = byNumber
		case len(byEmail) > 1:
			return wrong(pathEmail, "%d extensions have this email address, %s among them: give the id or the number", len(byEmail), Describe(byEmail[0].Values))
		case len(byEmail) == 1 && number != "" && byEmail[0].Values[pathNumber] != "":
			return wrong(pathNumber, "this is the email address of %s: give its id to change the number", Describe(byEmail[0].Values))
		case len(byEmail) == 1:
			found = byEmail[0]
		}
	}
	if found == nil {
		return nil, nil
	}
	if before, twice := p.rows[found.ID]; twice {
		return wrong("", "is about %s, as line %d is", Describe(found.Values), before.Line)
	}
	p.rows[found.ID] = row
	return found, nil
}

// key is what a cell tells extensions apart by; empty if it says nothing.
func key(row sheet.Row, path string) string {
	if row.Cells[path].Clear {
		return ""
	}
	return row.Cells[path].Text
}

// update plans the changes of an extension.
func (p *extensionsPlan) update(row sheet.Row, now *Record) {
	step := &Step{Row: p.place(row), Action: Update, Who: Describe(now.Values), ID: now.ID}
	send := body{}
	for _, c := range p.sheet.Columns {
		cell, given := row.Cells[c.Path]
		if !given || cell.Bad || c.Path == pathID || same(cell, now.Values[c.Path]) || c.Path == pathEmail && strings.EqualFold(cell.Text, now.Values[c.Path]) {
			continue
		}
		change := Change{c.Path, now.Values[c.Path], cell.Text}
		if cell.Clear {
			change.After = ""
		}
		if !p.writable(c.Path) {
			p.problem(row, c.Path, fmt.Sprintf("can't be changed, and is %q now; what can be changed: %s", change.Before, closest(c.Path, p.changeable())))
			continue
		}
		v, err := p.value(row, c.Path, change.After, p.Update.At(c.Path), now)
		if err != nil {
			p.problem(row, c.Path, err.Error())
			continue
		}
		send.set(c.Path, v)
		step.Changes = append(step.Changes, change)
	}
	if step.Send = send.json(); step.Send == nil {
		step.Action, step.Outcome = None, Untouched
	}
	p.plan.Add(step)
}

func (p *extensionsPlan) place(row sheet.Row) string {
	return fmt.Sprintf("%s:%d", p.sheet.File, row.Line)
}

func (p *extensionsPlan) problem(row sheet.Row, path, text string) {
	p.problems = append(p.problems, p.sheet.At(row, path, text))
}

// writable reports whether a table can change the value.
func (p *extensionsPlan) writable(path string) bool {
	update := p.Update.At(path)
	return path != pathID && single(update) && !update.IsSecret() && p.Record.At(path) != nil
}

func (p *extensionsPlan) changeable() []string {
	return slices.DeleteFunc(paths(p.Update), func(path string) bool { return !p.writable(path) })
}

// value checks a value, also against all other extensions and rows. now is nil for a new extension.
func (p *extensionsPlan) value(row sheet.Row, path, text string, s *openapi.Schema, now *Record) (any, error) {
	v, err := value(text, s)
	if err != nil {
		if text == "" {
			return nil, errors.New("can't be cleared")
		}
		return nil, err
	}
	switch {
	case path == pathNumber:
		if !dialable.MatchString(text) {
			return nil, fmt.Errorf("%q is not an extension number: 3 to 8 digits", text)
		}
		if owner := p.byNumber[text]; owner != nil && owner != now {
			return nil, fmt.Errorf("%s is the number of %s", text, Describe(owner.Values))
		}
		return v, taken(p.numbers, text, text, row)
	case path == pathEmail && text != "" && p.isPerson(row, now):
		for _, owner := range p.byEmail[strings.ToLower(text)] {
			if owner != now && strings.HasSuffix(owner.Values[pathType], "User") {
				return nil, fmt.Errorf("%s is the email address of %s", text, Describe(owner.Values))
			}
		}
		return v, taken(p.emails, strings.ToLower(text), text, row)
	}
	return v, nil
}

func (p *extensionsPlan) isPerson(row sheet.Row, now *Record) bool {
	kind := cmp.Or(row.Cells[pathType].Text, "User")
	if now != nil {
		kind = now.Values[pathType]
	}
	return strings.HasSuffix(kind, "User")
}

// taken notes that a row gives a value that only one extension can have.
func taken(by map[string]sheet.Row, key, text string, row sheet.Row) error {
	if before, twice := by[key]; twice {
		return fmt.Errorf("%s is also what line %d gives", text, before.Line)
	}
	by[key] = row
	return nil
}

// create plans a new extension. The platform creates users in batches, with little more than their names; an update follows
// with the rest.
func (p *extensionsPlan) create(row sheet.Row) {
	kind := cmp.Or(row.Cells[pathType].Text, "User")
	schema := p.Create
	if kind == "User" {
		schema = p.CreateUser
	}
	step := &Step{Row: p.place(row), Action: Create, Type: kind, Keys: []string{key(row, pathNumber), key(row, pathEmail)}}
	send, then := body{}, body{}
	before := len(p.problems)
	for _, c := range p.sheet.Columns {
		cell, given := row.Cells[c.Path]
		if !given || cell.Bad || cell.Clear || c.Path == pathType && kind == "User" {
			continue
		}
		into, s := send, schema.At(c.Path)
		switch {
		case single(s) && (c.Path != "status" || len(s.Texts()) > 1): // a user is created enabled, whatever comes then
		case p.writable(c.Path):
			into, s = then, p.Update.At(c.Path)
		case c.Path == pathName: // that of a user is made of these
			if full := row.Cells["contact.firstName"].Text + " " + row.Cells["contact.lastName"].Text; full != cell.Text {
				p.problem(row, c.Path, "can't be given to a new user: give contact.firstName and contact.lastName")
			}
			continue
		default:
			p.problem(row, c.Path, "can't be given to a new extension")
			continue
		}
		v, err := p.value(row, c.Path, cell.Text, s, nil)
		if err != nil {
			p.problem(row, c.Path, err.Error())
			continue
		}
		if c.Path == "status" && kind == "User" && cell.Text == "Enabled" {
			continue
		}
		into.set(c.Path, v)
		step.Changes = append(step.Changes, Change{c.Path, "", cell.Text})
	}
	if lacking := missing(send, schema, ""); len(lacking) > 0 && len(p.problems) == before && !bad(row, slices.Collect(maps.Keys(row.Cells))...) {
		p.problem(row, "", fmt.Sprintf("no extension has this number or email address, and a new %s needs %s", kind, strings.Join(lacking, ", ")))
	}
	step.Who = newcomer(row, kind)
	step.Send, step.Then = send.json(), then.json()
	p.plan.Add(step)
}

func newcomer(row sheet.Row, kind string) string {
	full := strings.TrimSpace(row.Cells["contact.firstName"].Text + " " + row.Cells["contact.lastName"].Text)
	name := cmp.Or(full, row.Cells[pathName].Text, row.Cells[pathEmail].Text)
	who := "new " + kind + " " + name
	if number := row.Cells[pathNumber].Text; number != "" {
		who += ", extension " + number
	}
	return who
}

// prune plans to delete the extensions that no row is about, of the types of those that rows are about: a sheet of users leaves
// queues alone.
func (p *extensionsPlan) prune(types map[string]bool) {
	for i := range p.All {
		r := &p.All[i]
		if _, kept := p.rows[r.ID]; kept || !types[r.Values[pathType]] {
			continue
		}
		switch r.ID {
		case p.System:
			p.plan.Notes = append(p.plan.Notes, Describe(r.Values)+" is not in the file, but stays: it is the system extension")
		case p.Self:
			p.plan.Notes = append(p.plan.Notes, Describe(r.Values)+" is not in the file, but stays: it is who is signed in")
		default:
			p.plan.Add(&Step{Action: Delete, Who: Describe(r.Values), ID: r.ID, Type: r.Values[pathType]})
		}
	}
}
