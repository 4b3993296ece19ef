package snapshot

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

const (
	format  = "rcaccount snapshot"
	version = 1
	longest = 16 << 20 // of a line; a record of the platform is a thousandth of it
)

// header is the first line of a file.
type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	Account string `json:"account"`
}

// sectionLine begins a section.
type sectionLine struct {
	Section    string `json:"section"`
	Unreadable string `json:"unreadable,omitzero"`
}

// footer is the last line of a file.
type footer struct {
	End bool `json:"end"`
}

// Write writes a snapshot as JSON lines: a line that says what the file is, then each section with a line for each record, which
// has the name of the section as its only property, then one that says that the file is complete.
func (s *Snapshot) Write(w io.Writer) error {
	out := bufio.NewWriterSize(w, 256<<10)
	line := func(value any) {
		data, _ := json.Marshal(value) // it is one of the three above
		_, _ = out.Write(append(data, '\n'))
	}
	line(header{format, version, s.Account})
	for _, section := range s.Sections {
		line(sectionLine{section.Name, section.Unreadable})
		prefix := append(append([]byte{'{'}, quoted(section.Name)...), ':')
		for _, record := range section.Records {
			_, _ = out.Write(prefix)
			_, _ = out.Write(record.Value)
			_, _ = out.WriteString("}\n")
		}
	}
	line(footer{End: true})
	return out.Flush()
}

// Load reads a file that [Snapshot.Write] has written. A file that is another one, was cut short or edited into something else is an
// error that says so.
func Load(r io.Reader) (*Snapshot, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 64<<10), longest)
	var s *Snapshot
	ended := false
	number := 0
	for lines.Scan() {
		number++
		line := bytes.TrimSpace(lines.Bytes())
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(line) == 0 {
			continue
		}
		var err error
		switch {
		case s == nil:
			s, err = begin(line)
		case ended:
			err = errors.New("there is more after the end")
		default:
			ended, err = s.line(line)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong) && s == nil:
		return nil, errForeign
	case err != nil:
		return nil, fmt.Errorf("line %d: %w", number+1, err)
	case s == nil:
		return nil, errForeign
	case !ended:
		return nil, fmt.Errorf("the file is cut short: its last line, %d, is not the end of a snapshot", number)
	}
	s.sort()
	for _, section := range s.Sections {
		for i := 1; i < len(section.Records); i++ {
			if key := section.Records[i].Key; key == section.Records[i-1].Key {
				return nil, fmt.Errorf("section %s has two records %s", section.Name, strconv.Quote(key))
			}
		}
	}
	return s, nil
}

var errForeign = errors.New(`the file is not a snapshot: want one that "rcaccount snapshot" has written`)

func begin(line []byte) (*Snapshot, error) {
	var head header
	if err := json.Unmarshal(line, &head); err != nil || head.Format != format {
		return nil, errForeign
	}
	if head.Version != version {
		return nil, fmt.Errorf("the snapshot has version %d, and this program reads version %d: use the release that wrote it, or a newer one", head.Version, version)
	}
	return &Snapshot{Account: head.Account}, nil
}

// line takes a line that is not the first. end reports whether it is the last.
func (s *Snapshot) line(line []byte) (end bool, err error) {
	// Copied, because the scanner uses the line again; to its exact size, because records stay.
	value := jsontext.Value(slices.Clone(line))
	if !value.IsValid(lenient...) || value.Kind() != '{' {
		return false, errors.New("it is not a JSON object")
	}
	var name string
	var inner jsontext.Value
	members := 0
	err = eachMember(value, func(property string, v jsontext.Value) error {
		if members++; members == 1 {
			name, inner = property, v
		}
		return nil
	})
	switch {
	case err != nil:
		return false, err
	case name == "end":
		return true, nil
	case name == "section":
		var head sectionLine
		if err := json.Unmarshal(value, &head); err != nil || s.Section(head.Section) != nil {
			return false, errors.New("it is not the beginning of a section")
		}
		s.Sections = append(s.Sections, &Section{Name: head.Section, Unreadable: head.Unreadable})
		return false, nil
	case len(s.Sections) == 0 || s.Sections[len(s.Sections)-1].Name != name || members != 1 || inner.Kind() != '{':
		return false, errors.New("it is not a record of the section above it")
	}
	section := s.Sections[len(s.Sections)-1]
	k := KindNamed(name)
	if k == nil { // a later release has sections that this one doesn't know
		k = &Kind{Name: name}
	}
	section.Records = append(section.Records, Record{k.keyOf(inner), inner})
	return false, nil
}
