package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"go.yaml.in/yaml/v3"
)

var formats = []string{"table", "json", "jsonl", "csv", "yaml"}

// sink takes records and writes them. Close is called only when all records came: the JSON of a list that was cut short
// stays open, so that nobody takes it for the whole.
type sink interface {
	write(record jsontext.Value) error
	close() error
}

// printer is how a command prints: what was asked for with --output, --columns, --sort and --limit.
type printer struct {
	out     io.Writer
	format  string
	columns []column
	all     bool // no columns were asked for: forms that can, write the whole record
	sort    []string
	limit   int
	width   int // of the terminal; 0 if there is none
	warn    func(string)
}

// list returns a sink for many records.
func (p *printer) list() sink {
	var s sink
	out := bufio.NewWriterSize(p.out, 64<<10)
	switch p.format {
	case "json":
		s = &jsonSink{out: out}
	case "jsonl":
		s = &jsonlSink{out: out}
	case "yaml":
		s = &yamlSink{out: out, item: "- "}
	case "csv":
		s = &csvSink{out: out, csv: csv.NewWriter(out), columns: p.columns, picker: newPicker(p.columns)}
	default:
		s = &tableSink{printer: p, picker: newPicker(p.columns)}
	}
	return p.chosen(s)
}

// one writes a single record. In a table each of its values has a line.
func (p *printer) one(record jsontext.Value) error {
	var s sink
	out := bufio.NewWriter(p.out)
	switch p.format {
	case "json", "jsonl":
		s = &jsonlSink{out: out, indent: p.format == "json"}
	case "yaml":
		s = &yamlSink{out: out}
	case "csv":
		s = &csvSink{out: out, csv: csv.NewWriter(out), columns: p.columns, picker: newPicker(p.columns)}
	default:
		return p.fields(record)
	}
	s = p.chosen(s)
	if err := s.write(record); err != nil {
		return err
	}
	return s.close()
}

// chosen keeps the columns that were asked for, where the form itself doesn't.
func (p *printer) chosen(s sink) sink {
	if !p.all && p.format != "table" && p.format != "csv" {
		s = &keepSink{s, newPicker(p.columns)}
	}
	if p.sort != nil {
		s = newSortSink(s, p.sort, p.limit)
	}
	return s
}

// fields prints name and value of all that a record has, or of the columns that were asked for.
func (p *printer) fields(record jsontext.Value) error {
	var rows [][]string
	if p.all {
		rows = flatten(nil, "", record)
	} else {
		values := make([]string, len(p.columns))
		if err := newPicker(p.columns).pick(record, values); err != nil {
			return err
		}
		for i, c := range p.columns {
			rows = append(rows, []string{c.path, values[i]})
		}
	}
	_, err := printTable(p.out, []string{"FIELD", "VALUE"}, rows, p.width)
	return err
}

// flatten lists the values of an object by path. Lists of objects are counted only: --output json shows them.
func flatten(rows [][]string, path string, value jsontext.Value) [][]string {
	if value.Kind() == '{' {
		_ = eachMember(value, func(name string, member jsontext.Value) error {
			rows = flatten(rows, strings.TrimPrefix(path+"."+name, "."), member)
			return nil
		})
		return rows
	}
	text := plain(value)
	if strings.HasPrefix(text, "[{") {
		count := 0
		dec := jsontext.NewDecoder(bytes.NewReader(value))
		_, _ = dec.ReadToken()
		for dec.PeekKind() != ']' && dec.SkipValue() == nil {
			count++
		}
		text = fmt.Sprintf("(%d, see --output json)", count)
	}
	return append(rows, []string{path, text})
}

type tableSink struct {
	printer *printer
	picker  *picker
	rows    [][]string
}

func (s *tableSink) write(record jsontext.Value) error {
	row := make([]string, len(s.printer.columns))
	s.rows = append(s.rows, row)
	return s.picker.pick(record, row)
}

func (s *tableSink) close() error {
	var header []string
	for _, c := range s.printer.columns {
		header = append(header, c.heading())
	}
	hidden, err := printTable(s.printer.out, header, s.rows, s.printer.width)
	if len(hidden) > 0 {
		s.printer.warn("the terminal is too narrow for " + strings.Join(hidden, ", ") + "; choose with --columns")
	}
	return err
}

type csvSink struct {
	out     *bufio.Writer
	csv     *csv.Writer
	columns []column
	picker  *picker
	begun   bool
}

func (s *csvSink) begin() error {
	if s.begun {
		return nil
	}
	s.begun = true
	_, _ = s.out.WriteString(byteOrderMark)
	var header []string
	for _, c := range s.columns {
		header = append(header, c.path)
	}
	return s.csv.Write(header)
}

func (s *csvSink) write(record jsontext.Value) error {
	row := make([]string, len(s.columns))
	if err := s.picker.pick(record, row); err != nil {
		return err
	}
	for i := range row {
		row[i] = harmless(row[i])
	}
	if err := s.begin(); err != nil {
		return err
	}
	return s.csv.Write(row)
}

func (s *csvSink) close() error {
	err := s.begin()
	s.csv.Flush()
	return cmp.Or(err, s.csv.Error(), s.out.Flush())
}

type jsonSink struct {
	out   *bufio.Writer
	begun bool
}

func (s *jsonSink) write(record jsontext.Value) error {
	separator := ",\n  "
	if !s.begun {
		separator, s.begun = "[\n  ", true
	}
	_, _ = s.out.WriteString(separator)
	record = record.Clone()
	if err := record.Indent(jsontext.WithIndentPrefix("  "), jsontext.WithIndent("  ")); err != nil {
		return err
	}
	_, err := s.out.Write(record)
	return err
}

func (s *jsonSink) close() error {
	end := "\n]\n"
	if !s.begun {
		end = "[]\n"
	}
	_, _ = s.out.WriteString(end)
	return s.out.Flush()
}

type jsonlSink struct {
	out    *bufio.Writer
	indent bool
}

func (s *jsonlSink) write(record jsontext.Value) error {
	record = record.Clone()
	var err error
	if s.indent {
		err = record.Indent(jsontext.WithIndent("  "))
	} else {
		err = record.Compact()
	}
	_, _ = s.out.Write(record)
	return cmp.Or(err, s.out.WriteByte('\n'))
}

func (s *jsonlSink) close() error { return s.out.Flush() }

type yamlSink struct {
	out   *bufio.Writer
	item  string // before each record: "- " in a list
	begun bool
}

func (s *yamlSink) write(record jsontext.Value) error {
	s.begun = true
	record = record.Clone()
	if err := record.Format(jsontext.PreserveRawStrings(false)); err != nil { // YAML knows fewer escapes
		return err
	}
	var node yaml.Node // JSON is YAML, and a node keeps the order
	if err := yaml.Unmarshal(record, &node); err != nil {
		return err
	}
	ownStyle(&node)
	var text bytes.Buffer
	enc := yaml.NewEncoder(&text)
	enc.SetIndent(2)
	if err := cmp.Or(enc.Encode(&node), enc.Close()); err != nil {
		return err
	}
	for i, line := range slices.Collect(strings.SplitSeq(strings.TrimSuffix(text.String(), "\n"), "\n")) {
		prefix := s.item
		if i > 0 {
			prefix = strings.Repeat(" ", len(s.item))
		}
		if line == "" {
			prefix = ""
		}
		_, _ = s.out.WriteString(prefix + line + "\n")
	}
	return nil
}

func (s *yamlSink) close() error {
	if !s.begun {
		_, _ = s.out.WriteString("[]\n")
	}
	return s.out.Flush()
}

// word is text that no version of YAML takes for anything else, such as a number, a time or a yes.
var word = regexp.MustCompile(`^\pL[^:#\n]*$`)
var notWord = regexp.MustCompile(`^(?i:y|n|yes|no|on|off|true|false|null)$`)

// ownStyle takes the JSON look off a node. Text that could be taken for something else keeps its quotes.
func ownStyle(node *yaml.Node) {
	if node.Tag != "!!str" || word.MatchString(node.Value) && !notWord.MatchString(node.Value) {
		node.Style = 0
	}
	for _, child := range node.Content {
		ownStyle(child)
	}
}

// keepSink passes only some values of the records on.
type keepSink struct {
	sink
	picker *picker
}

func (s *keepSink) write(record jsontext.Value) error { return s.sink.write(s.picker.keep(record)) }

// sortSink passes the records on in order, when it has them all.
type sortSink struct {
	sink
	picker     *picker
	descending []bool
	limit      int
	records    []sortable
}

type sortable struct {
	record jsontext.Value
	keys   []string
}

func newSortSink(to sink, by []string, limit int) *sortSink {
	s := &sortSink{sink: to, limit: limit}
	var columns []column
	for _, path := range by {
		name, down := strings.CutPrefix(path, "-")
		columns = append(columns, column{path: name})
		s.descending = append(s.descending, down)
	}
	s.picker = newPicker(columns)
	return s
}

func (s *sortSink) write(record jsontext.Value) error {
	keys := make([]string, len(s.descending))
	s.records = append(s.records, sortable{record.Clone(), keys})
	return s.picker.pick(record, keys)
}

func (s *sortSink) close() error {
	slices.SortStableFunc(s.records, func(a, b sortable) int {
		for i := range a.keys {
			if c := compare(a.keys[i], b.keys[i]); c != 0 {
				if s.descending[i] {
					return -c
				}
				return c
			}
		}
		return 0
	})
	if s.limit > 0 && len(s.records) > s.limit {
		s.records = s.records[:s.limit]
	}
	for _, r := range s.records {
		if err := s.sink.write(r.record); err != nil {
			return err
		}
	}
	return s.sink.close()
}

// compare orders numbers by their value, before other text, and text regardless of case.
func compare(a, b string) int {
	x, errA := strconv.ParseFloat(a, 64)
	y, errB := strconv.ParseFloat(b, 64)
	switch {
	case errA == nil && errB == nil:
		return cmp.Compare(x, y)
	case errA == nil:
		return -1
	case errB == nil:
		return 1
	}
	return cmp.Or(strings.Compare(strings.ToLower(a), strings.ToLower(b)), strings.Compare(a, b))
}
