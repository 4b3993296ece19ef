// Package snapshot keeps the state of an account as text: it reads it from the platform, writes it to a file and back, and says
// what is different between two of them.
//
// A file is JSON lines, made for version control: the same state is the same bytes, one record is one line, and records stand in
// the order of their ids. Nothing in it is secret, and nothing changes by itself.
package snapshot

import (
	"cmp"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Snapshot is the state of an account.
type Snapshot struct {
	Account  string     // its id
	Sections []*Section // in the order of [Kinds]
}

// Section is the records of one kind.
type Section struct {
	Name       string
	Unreadable string // why the platform didn't let them be read; empty if it did
	Records    []Record
}

// Record is one record in normal form.
type Record struct {
	Key   string // its id, or what else tells it from others; empty if there is only one
	Value jsontext.Value
}

// Section returns the section of a name, or nil if the snapshot doesn't have it.
func (s *Snapshot) Section(name string) *Section {
	i := slices.IndexFunc(s.Sections, func(section *Section) bool { return section.Name == name })
	if i < 0 {
		return nil
	}
	return s.Sections[i]
}

// Names returns the names of the sections that the snapshot has.
func (s *Snapshot) Names() []string {
	names := make([]string, len(s.Sections))
	for i, section := range s.Sections {
		names[i] = section.Name
	}
	return names
}

// Known returns the names of the sections that the snapshot has and this release knows how to read.
func (s *Snapshot) Known() []string {
	return slices.DeleteFunc(s.Names(), func(name string) bool { return KindNamed(name) == nil })
}

// Unreadable returns what could not be read of a record.
func Unreadable(record jsontext.Value) []string {
	var parts []string
	for _, part := range items(list(At(record, unreadable))) {
		parts = append(parts, Text(part))
	}
	return parts
}

// sort puts the sections in the order of [Kinds], and the records in that of their keys.
func (s *Snapshot) sort() {
	place := func(s *Section) int { return slices.IndexFunc(Kinds, func(k *Kind) bool { return k.Name == s.Name }) }
	slices.SortStableFunc(s.Sections, func(a, b *Section) int { return place(a) - place(b) })
	for _, section := range s.Sections {
		slices.SortStableFunc(section.Records, func(a, b Record) int { return CompareKeys(a.Key, b.Key) })
	}
}

// The property that names what could not be read of a record, and one of its values.
const (
	unreadable   = "unreadable"
	settingsPart = "settings" // stands for the record in full, where only its part in a list could be read
)

// keyOf reads what tells a record from others.
func (k *Kind) keyOf(record jsontext.Value) string {
	if k.Single {
		return ""
	}
	var parts []string
	for _, path := range k.keys() {
		parts = append(parts, Text(At(record, path)))
	}
	return cmp.Or(strings.TrimSpace(strings.Join(parts, " ")), string(record))
}

// At returns the value at a path such as contact.email, or nil if there is none.
func At(value jsontext.Value, path string) jsontext.Value {
	for name := range strings.SplitSeq(path, ".") {
		if value.Kind() != '{' {
			return nil
		}
		var found jsontext.Value
		_ = eachMember(value, func(property string, v jsontext.Value) error {
			if property == name {
				found = v
			}
			return nil
		})
		value = found
	}
	return value
}
