package snapshot

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"
)

// What a [Change] is.
const (
	Added   = "added"
	Removed = "removed"
	Changed = "changed"
)

// Change is one difference between two snapshots: a record, a property of one, or an item of a list in one.
type Change struct {
	Change  string         `json:"change"`  // [Added], [Removed] or [Changed]
	Section string         `json:"section"` // the name of a [Kind]
	ID      string         `json:"id"`      // of the record
	Name    string         `json:"name"`    // of the record in words, such as "extension 105 Mateo Alvarez"
	Path    string         `json:"path"`    // of the property; empty for a whole record
	Item    string         `json:"item"`    // that was added to a list or removed from it, in words; empty for anything else
	Before  jsontext.Value `json:"before,omitzero"`
	After   jsontext.Value `json:"after,omitzero"`
	Text    string         `json:"text"` // the change in words
}

// NotCompared is a section, or a part of one, that at least one of two snapshots doesn't have.
type NotCompared struct{ Section, Why string }

// Differences compares two snapshots of an account. Records are matched by their ids, so that a renamed one is changed and not
// another. What could not be read for one of them is not compared. Paths to ignore stand alone or behind the name of a section, as in
// contact.jobTitle or extensions.contact.jobTitle, and stand for everything below them.
func Differences(before, after *Snapshot, ignore []string) ([]Change, []NotCompared) {
	c := &comparison{before: newNames(before), after: newNames(after), ignore: ignore}
	for _, name := range sectionNames(before, after) {
		c.section(name, before.Section(name), after.Section(name))
	}
	return c.changes, c.not
}

func sectionNames(before, after *Snapshot) []string {
	names := before.Names()
	for _, name := range after.Names() {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

type comparison struct {
	before, after *names
	ignore        []string
	changes       []Change
	not           []NotCompared
}

func (c *comparison) section(name string, before, after *Section) {
	for _, side := range []struct {
		section *Section
		called  string
	}{{before, "before"}, {after, "after"}} {
		switch {
		case side.section == nil:
			c.not = append(c.not, NotCompared{name, "not in the snapshot " + side.called})
			return
		case side.section.Unreadable != "":
			c.not = append(c.not, NotCompared{name, "not readable " + side.called + ": " + side.section.Unreadable})
			return
		}
	}
	k := cmp.Or(KindNamed(name), &Kind{Name: name, Singular: name})
	missing := map[string]bool{}
	a, b := before.withoutOwners(k), after.withoutOwners(k)
	hiddenBefore, hiddenAfter := before.unreadableOwners(k), after.unreadableOwners(k)
	if len(hiddenBefore)+len(hiddenAfter) > 0 {
		missing[name] = true
	}
	for len(a) > 0 || len(b) > 0 {
		order := 0
		switch {
		case len(a) == 0:
			order = 1
		case len(b) == 0:
			order = -1
		default:
			order = CompareKeys(a[0].Key, b[0].Key)
		}
		switch {
		case order < 0:
			if !isHidden(a[0], hiddenAfter) {
				c.record(k, a[0], Record{}, missing)
			}
			a = a[1:]
		case order > 0:
			if !isHidden(b[0], hiddenBefore) {
				c.record(k, Record{}, b[0], missing)
			}
			b = b[1:]
		default:
			if !bytes.Equal(a[0].Value, b[0].Value) {
				c.record(k, a[0], b[0], missing)
			}
			a, b = a[1:], b[1:]
		}
	}
	for _, part := range slices.Sorted(maps.Keys(missing)) {
		c.not = append(c.not, NotCompared{name, part + " not readable for all records"})
	}
}

// unreadableOwners are the ids of the extensions whose records of a kind could not be read. Each has a record that says
// so in place of its own.
func (s *Section) unreadableOwners(k *Kind) map[string]bool {
	owners := map[string]bool{}
	for _, record := range s.Records {
		if k.isMark(record) {
			owners[record.Key] = true
		}
	}
	return owners
}

// withoutOwners returns the records that are of the kind themselves.
func (s *Section) withoutOwners(k *Kind) []Record {
	if k.From == "" {
		return s.Records
	}
	return slices.DeleteFunc(slices.Clone(s.Records), k.isMark)
}

// isMark reports whether a record stands for those of an extension that could not be read.
func (k *Kind) isMark(record Record) bool {
	return k.From != "" && !k.As && k.Part == "" && slices.Contains(Unreadable(record.Value), k.Name)
}

// isHidden reports whether a record may be missing only because those of its extension could not be read.
func isHidden(record Record, owners map[string]bool) bool {
	owner := Text(At(record.Value, "extension.id"))
	return len(owners) > 0 && (owner == "" || owners[owner])
}

// about is the record that changes are found in.
type about struct {
	kind    *Kind
	id      string
	name    string
	skipped []string // paths that are not compared
	partly  bool     // some properties are there before or after only because of what could not be read
}

func (c *comparison) record(k *Kind, before, after Record, missing map[string]bool) {
	r := &about{kind: k, id: cmp.Or(before.Key, after.Key)}
	side, record := c.before, before
	if before.Value == nil {
		side, record = c.after, after
	}
	r.name = side.record(k, record)
	follows := k.ofExtension()
	if before.Value == nil || after.Value == nil {
		if !follows || side.extension(r.id) == nil {
			change := Change{Change: Added, Before: before.Value, After: after.Value}
			if after.Value == nil {
				change.Change = Removed
			}
			c.add(r, change)
			return
		}
		if after.Value == nil && c.after.extension(r.id) == nil || k.Part != "" && c.before.extension(r.id) == nil {
			return // removed with its extension, or part of a new one
		}
	}
	if k.Same != nil && side.extension(r.id) != nil {
		r.skipped = slices.Clone(k.Same)
	}
	for _, value := range []jsontext.Value{before.Value, after.Value} {
		_ = eachItem(list(At(value, unreadable)), func(part jsontext.Value) error {
			missing[Text(part)] = true
			r.skipped = append(r.skipped, Text(part))
			r.partly = r.partly || Text(part) == settingsPart
			return nil
		})
	}
	if k.Name == "extensions" && differs(before.Value, after.Value, "contact.firstName", "contact.lastName") {
		r.skipped = append(r.skipped, "name") // it follows
	}
	r.skipped = append(r.skipped, append(k.keys(), unreadable)...)
	c.value(r, "", cmp.Or(string(before.Value), "{}"), cmp.Or(string(after.Value), "{}"))
}

// ofExtension reports whether records are about an extension, which is compared in its own section.
func (k *Kind) ofExtension() bool { return k.Same != nil || k.Name == "assigned-roles" || k.Part != "" }

func differs(before, after jsontext.Value, paths ...string) bool {
	return before != nil && after != nil && slices.ContainsFunc(paths, func(path string) bool { return !bytes.Equal(At(before, path), At(after, path)) })
}

func list(value jsontext.Value) jsontext.Value {
	if value.Kind() != '[' {
		return jsontext.Value("[]")
	}
	return value
}

func (c *comparison) add(r *about, change Change) {
	change.Section, change.ID, change.Name = r.kind.Name, r.id, r.name
	for _, path := range c.ignore {
		full := r.kind.Name + "." + change.Path
		if change.Path != "" && (within(change.Path, path) || within(full, path)) || change.Path == "" && path == r.kind.Name {
			return
		}
	}
	change.Text = c.words(&change)
	c.changes = append(c.changes, change)
}

func within(path, top string) bool { return path == top || strings.HasPrefix(path, top+".") }

// value compares two values at a path; an empty one is absent.
func (c *comparison) value(r *about, path, before, after string) {
	a, b := jsontext.Value(before), jsontext.Value(after)
	if before == after || slices.Contains(r.skipped, path) && path != "" || r.partly && (before == "" || after == "") {
		return
	}
	switch {
	case before != "" && after != "" && a.Kind() == '{' && b.Kind() == '{' && itemKey(a) == itemKey(b) || path == "":
		c.object(r, path, a, b)
	case before != "" && after != "" && a.Kind() == '[' && b.Kind() == '[', before == "" && b.Kind() == '[' && r.kind.lists(path), after == "" && a.Kind() == '[' && r.kind.lists(path):
		c.list(r, path, list(a), list(b))
	default:
		c.add(r, Change{Change: Changed, Path: path, Before: optional(before), After: optional(after)})
	}
}

// lists reports whether a property is a list that is read by itself: without one it is empty, not absent.
func (k *Kind) lists(path string) bool {
	return path == "roles" || k.Part != "" && path == k.Property || slices.ContainsFunc(k.Each, func(each Each) bool { return each.Property == path })
}

func optional(text string) jsontext.Value {
	if text == "" {
		return nil
	}
	return jsontext.Value(text)
}

func (c *comparison) object(r *about, path string, before, after jsontext.Value) {
	// What a reference repeats of the record that it refers to is compared there.
	reference := path != "" && (c.before.known(itemKey(before)) || c.after.known(itemKey(before)))
	a, b := members(before), members(after)
	for _, name := range memberNames(a, b) {
		if reference && repeated[name] {
			continue
		}
		c.value(r, below(path, name), string(a[name]), string(b[name]))
	}
}

// repeated are the properties of records that references to them repeat.
var repeated = map[string]bool{
	"name": true, "displayName": true, "extensionNumber": true, "phoneNumber": true, "type": true, "status": true, "usageType": true,
	"paymentType": true, "tollType": true, "email": true, "description": true,
}

func members(object jsontext.Value) map[string]jsontext.Value {
	all := map[string]jsontext.Value{}
	_ = eachMember(object, func(name string, value jsontext.Value) error {
		all[name] = value
		return nil
	})
	return all
}

func memberNames(a, b map[string]jsontext.Value) []string {
	names := slices.Collect(maps.Keys(a))
	for name := range b {
		if _, both := a[name]; !both {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func items(of jsontext.Value) []jsontext.Value {
	var all []jsontext.Value
	_ = eachItem(of, func(item jsontext.Value) error {
		all = append(all, item)
		return nil
	})
	return all
}

// list compares two lists: items with ids by these, other items of which there are texts or numbers only as sets.
func (c *comparison) list(r *about, path string, before, after jsontext.Value) {
	a, b := items(before), items(after)
	keysA, ok := listKeys(a)
	keysB, okB := listKeys(b)
	if !ok && !okB && r.kind.Part != "" && len(a) == len(b) && len(before) > longestText { // such as the steps of a rule
		for i := range a {
			c.value(r, below(path, strconv.Itoa(i)), string(a[i]), string(b[i]))
		}
		return
	}
	if !ok || !okB {
		c.add(r, Change{Change: Changed, Path: path, Before: before, After: after})
		return
	}
	found := len(c.changes)
	for i, key := range keysA {
		switch j := slices.Index(keysB, key); {
		case j < 0:
			c.add(r, Change{Change: Removed, Path: path, Item: c.before.item(a[i]), Before: a[i]})
		case a[i].Kind() == '{':
			at := path + "[" + key + "]"
			c.object(r, at, a[i], b[j])
		}
	}
	for j, key := range keysB {
		if !slices.Contains(keysA, key) {
			c.add(r, Change{Change: Added, Path: path, Item: c.after.item(b[j]), After: b[j]})
		}
	}
	if len(c.changes) == found && len(a) > 0 && a[0].Kind() != '{' && !bytes.Equal(before, after) {
		c.add(r, Change{Change: Changed, Path: path, Before: before, After: after}) // the order
	}
}

// listKeys returns what tells the items of a list apart; ok is false if nothing does.
func listKeys(all []jsontext.Value) (keys []string, ok bool) {
	seen := map[string]bool{}
	for _, item := range all {
		key := cmp.Or(itemKey(item), subjectKey(item))
		if item.Kind() != '{' && item.Kind() != '[' {
			key = string(item)
		}
		if key == "" || seen[key] {
			return nil, false
		}
		seen[key] = true
		keys = append(keys, key)
	}
	return keys, true
}

// subjectKey is what an item without an id is about, such as the caller id of a device.
func subjectKey(item jsontext.Value) string {
	return cmp.Or(Text(At(item, "feature")), Text(At(item, "device.id")), Text(At(item, "extension.id")))
}

var idInPath = regexp.MustCompile(`\[[^\]]+\]`)

// readable returns a path with names in place of ids.
func (c *comparison) readable(path string) string {
	return idInPath.ReplaceAllStringFunc(path, func(id string) string {
		id = strings.Trim(id, "[]")
		if c.after.known(id) {
			return "[" + c.after.reference(id) + "]"
		}
		return "[" + c.before.reference(id) + "]"
	})
}

// words says a change in a sentence.
func (c *comparison) words(change *Change) string {
	path := c.readable(change.Path)
	switch {
	case change.Path == "" && change.Change == Added:
		return "added " + change.Name + summary(change.After)
	case change.Path == "":
		return "removed " + change.Name + summary(change.Before)
	case change.Item != "" && change.Change == Added:
		return fmt.Sprintf("%s: added to %s: %s", change.Name, path, change.Item)
	case change.Item != "":
		return fmt.Sprintf("%s: removed from %s: %s", change.Name, path, change.Item)
	case change.Before == nil:
		return fmt.Sprintf("%s: %s set to %s", change.Name, path, c.after.text(change.After))
	case change.After == nil:
		return fmt.Sprintf("%s: %s removed, was %s", change.Name, path, c.before.text(change.Before))
	}
	return fmt.Sprintf("%s: %s changed from %s to %s", change.Name, path, c.before.text(change.Before), c.after.text(change.After))
}

// summary is what a record is besides its name.
func summary(record jsontext.Value) string {
	var parts []string
	for _, path := range []string{"type", "usageType", "status"} {
		if text := Text(At(record, path)); text != "" {
			parts = append(parts, text)
		}
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// names are the names of the records of a snapshot by their ids. They are read when the first is wanted.
type names struct {
	snapshot *Snapshot
	read     func() map[string]name
}

type name struct {
	kind   *Kind
	record jsontext.Value
}

func newNames(s *Snapshot) *names {
	n := &names{snapshot: s}
	n.read = sync.OnceValue(func() map[string]name {
		byID := map[string]name{}
		for _, section := range []string{"numbers", "devices", "roles", "sites", "extensions"} { // the last counts
			if found := s.Section(section); found != nil {
				for _, record := range found.Records {
					byID[record.Key] = name{KindNamed(section), record.Value}
				}
			}
		}
		return byID
	})
	return n
}

// known reports whether the snapshot has a record of an id.
func (n *names) known(id string) bool {
	_, ok := n.read()[id]
	return ok || id == mainSite
}

// mainSite is the id that references to the main site have. There is no record of it.
const mainSite = "main-site"

// extension returns the extension of an id, or nil.
func (n *names) extension(id string) jsontext.Value {
	if found := n.read()[id]; found.kind != nil && found.kind.Name == "extensions" {
		return found.record
	}
	return nil
}

// record returns the name of a record in words.
func (n *names) record(k *Kind, record Record) string {
	if k.Single {
		return k.Singular
	}
	if k.ofExtension() {
		if e := n.extension(record.Key); e != nil {
			called := k.Singular
			if strings.HasSuffix(called, " of") {
				called += " extension"
			}
			return strings.TrimSpace(called + " " + title(e))
		}
	}
	return strings.TrimSpace(k.Singular + " " + cmp.Or(title(record.Value), record.Key))
}

// item returns an item of a list in words: the record that it refers to, or its own name.
func (n *names) item(item jsontext.Value) string {
	if item.Kind() != '{' {
		return Text(item)
	}
	id := cmp.Or(itemKey(item), subjectKey(item))
	if _, ok := n.read()[id]; ok {
		return n.reference(id)
	}
	return cmp.Or(title(item), id)
}

// reference returns what an id refers to in words; the id itself if nothing has it.
func (n *names) reference(id string) string {
	found, ok := n.read()[id]
	if !ok {
		return id
	}
	return strings.TrimSpace(found.kind.Singular + " " + cmp.Or(title(found.record), id))
}

// title is what people call a record.
func title(record jsontext.Value) string {
	var parts []string
	for _, path := range []string{"phoneNumber", "extensionNumber", "name", "displayName", "filename", "type"} {
		text := Text(At(record, path))
		if text != "" && (path != "type" && path != "displayName" || parts == nil) {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

const longestText = 160 // of a value in a sentence, in characters

// text returns a value as a sentence has it.
func (n *names) text(value jsontext.Value) string {
	text := Text(value)
	switch {
	case value.Kind() == '{' && itemKey(value) != "":
		text = n.item(value)
	case value.Kind() == '"' && text == "":
		text = `""`
	}
	if runes := []rune(text); len(runes) > longestText {
		text = string(runes[:longestText]) + "…"
	}
	return text
}
