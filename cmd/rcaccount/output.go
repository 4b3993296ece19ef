package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/csv"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"go.yaml.in/yaml/v3"
)

var formats = []string{"table", "json", "jsonl", "csv", "yaml"}

// sink takes records and writes them. Close is called only when all records have arrived: the JSON of a list that was cut short
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

// most returns how many of the records that arrive are printed.
func (p *printer) most() int {
	if p.limit > 0 && p.sort == nil {
		return p.limit
	}
	return math.MaxInt
}

// list returns a sink for many records.
func (p *printer) list() sink { return p.sink("[\n  ", ",\n  ", "\n]\n", "- ") }

// one writes a single record. In a table each of its values has a line.
func (p *printer) one(record jsontext.Value) error {
	if p.format == "table" {
		return p.fields(record)
	}
	s := p.sink("", "", "\n", "")
	if err := s.write(record); err != nil {
		return err
	}
	return s.close()
}

// sink returns one that writes JSON between open and end, and YAML with item before each record.
func (p *printer) sink(open, between, end, item string) sink {
	var s sink
	out := bufio.NewWriterSize(p.out, 64<<10)
	picker := newPicker(p.columns)
	switch p.format {
	case "json":
		s = &textSink{out: out, open: open, between: between, end: end, empty: "[]\n", text: func(record jsontext.Value) ([]byte, error) {
			return indented(record, strings.Repeat(" ", len(item)))
		}}
	case "jsonl":
		s = &textSink{out: out, between: "\n", end: "\n", text: func(record jsontext.Value) ([]byte, error) {
			record = record.Clone()
			return record, record.Compact()
		}}
	case "yaml":
		s = &textSink{out: out, empty: "[]\n", text: func(record jsontext.Value) ([]byte, error) { return asYAML(record, item) }}
	case "csv":
		s = &csvSink{out: csv.NewWriter(out), columns: p.columns, picker: picker, flush: out.Flush}
	default:
		s = &tableSink{printer: p, picker: picker}
	}
	if !p.all && p.format != "table" && p.format != "csv" {
		s = &keepSink{s, picker}
	}
	if p.sort != nil {
		s = newSortSink(s, p.sort, p.limit)
	}
	return s
}

// fields prints name and value of all that a record has, or of the columns that were asked for.
func (p *printer) fields(record jsontext.Value) error {
	rows := flatten(nil, "", record)
	if !p.all {
		values := make([]string, len(p.columns))
		if err := newPicker(p.columns).pick(record, values); err != nil {
			return err
		}
		rows = nil
		for i, c := range p.columns {
			rows = append(rows, []string{c.path, values[i]})
		}
	}
	_, err := printTable(p.out, []string{"FIELD", "VALUE"}, rows, p.width)
	return err
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
	left, err := printTable(s.printer.out, header, s.rows, s.printer.width)
	if len(left) > 0 {
		s.printer.warn("the terminal is too narrow for " + strings.Join(left, ", ") + "; choose columns with --columns")
	}
	return err
}

type csvSink struct {
	out     *csv.Writer
	columns []column
	picker  *picker
	flush   func() error
	begun   bool
}

func (s *csvSink) begin() error {
	if s.begun {
		return nil
	}
	s.begun = true
	header := make([]string, len(s.columns))
	for i, c := range s.columns {
		header[i] = c.path
	}
	header[0] = byteOrderMark + header[0]
	return s.out.Write(header)
}

func (s *csvSink) write(record jsontext.Value) error {
	row := make([]string, len(s.columns))
	if err := cmp.Or(s.picker.pick(record, row), s.begin()); err != nil {
		return err
	}
	for i := range row {
		row[i] = harmless(row[i])
	}
	return s.out.Write(row)
}

func (s *csvSink) close() error {
	err := s.begin()
	s.out.Flush()
	return cmp.Or(err, s.out.Error(), s.flush())
}

// byteOrderMark tells spreadsheets that the file is UTF-8.
const byteOrderMark = "\ufeff"

// A spreadsheet takes these characters for the beginning of a formula, at the start of a cell or after what some countries
// separate cells with. The wide forms count in Japanese ones.
var formula = regexp.MustCompile(`(^|[;|\t\r\n])( *)([=+\-@＝＋－＠])`)

// A number needs no protection, and phone numbers stay what they are for programs.
var number = regexp.MustCompile(`^[+-]?[0-9]+(\.[0-9]+)?$`)

// harmless returns a cell that no spreadsheet runs: an apostrophe before what would begin a formula makes it text.
func harmless(cell string) string {
	if cell == "" || number.MatchString(cell) {
		return cell
	}
	return formula.ReplaceAllString(cell, "$1$2'$3")
}

// textSink writes the text of each record, with other text around.
type textSink struct {
	out                *bufio.Writer
	text               func(jsontext.Value) ([]byte, error)
	open, between, end string
	empty              string // in place of all else if there is no record
	begun              bool
}

func (s *textSink) write(record jsontext.Value) error {
	text, err := s.text(record)
	if err != nil {
		return err
	}
	before := s.between
	if !s.begun {
		before, s.begun = s.open, true
	}
	_, _ = s.out.WriteString(before)
	_, err = s.out.Write(text)
	return err
}

func (s *textSink) close() error {
	after := s.end
	if !s.begun {
		after = s.empty
	}
	_, _ = s.out.WriteString(after)
	return s.out.Flush()
}

func indented(record jsontext.Value, prefix string) ([]byte, error) {
	record = record.Clone()
	return record, record.Indent(jsontext.WithIndentPrefix(prefix), jsontext.WithIndent("  "))
}

// asYAML writes a record as YAML. Its first line follows item, and the others are indented as far.
func asYAML(record jsontext.Value, item string) ([]byte, error) {
	record = record.Clone()
	if err := record.Format(jsontext.PreserveRawStrings(false)); err != nil { // YAML knows fewer escapes
		return nil, err
	}
	var node yaml.Node // JSON is YAML, and a node keeps the order
	if err := yaml.Unmarshal(record, &node); err != nil {
		return nil, err
	}
	plainStyle(&node)
	var text, out bytes.Buffer
	enc := yaml.NewEncoder(&text)
	enc.SetIndent(2)
	if err := cmp.Or(enc.Encode(&node), enc.Close()); err != nil {
		return nil, err
	}
	prefix := item
	for line := range strings.Lines(text.String()) {
		if line != "\n" {
			out.WriteString(prefix)
		}
		out.WriteString(line)
		prefix = strings.Repeat(" ", len(item))
	}
	return out.Bytes(), nil
}

// word is text that no version of YAML takes for anything else, such as a number, a time or a yes.
var word = regexp.MustCompile(`^\pL[^:#\n]*$`)
var notWord = regexp.MustCompile(`^(?i:y|n|yes|no|on|off|true|false|null)$`)

// plainStyle takes the JSON look off a node. Text that could be taken for something else keeps its quotes.
func plainStyle(node *yaml.Node) {
	if node.Tag != "!!str" || word.MatchString(node.Value) && !notWord.MatchString(node.Value) {
		node.Style = 0
	}
	for _, child := range node.Content {
		plainStyle(child)
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
		for i, down := range s.descending {
			if c := compare(a.keys[i], b.keys[i]); c != 0 {
				if down {
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
