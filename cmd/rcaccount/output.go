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
	jq      *jqFilter // what JSON goes through; nil if it doesn't
}

// most returns how many of the records that arrive are printed.
func (p *printer) most() int {
	if p.limit > 0 && p.sort == nil {
		return p.limit
	}
	return math.MaxInt
}

// list returns a sink for many records.
func (p *printer) list() sink { return p.sink(true) }

// one writes a single record. In a table each of its values has a line.
func (p *printer) one(record jsontext.Value) error {
	if p.format == "table" {
		return p.fields(record)
	}
	s := p.sink(false)
	if err := s.write(record); err != nil {
		return err
	}
	return s.close()
}

// sink returns one for a list, or for a record that stands alone.
func (p *printer) sink(many bool) sink {
	paths := pathsOf(p.columns)
	form := &textSink{out: bufio.NewWriterSize(p.out, 64<<10), end: "\n", text: compact}
	var s sink = form
	switch p.format {
	case "json":
		form.text = func(record jsontext.Value) ([]byte, error) { return indented(record, "") }
		if many {
			form.open, form.between, form.end, form.empty = "[\n  ", ",\n  ", "\n]\n", "[]\n"
			form.text = func(record jsontext.Value) ([]byte, error) { return indented(record, "  ") }
		}
	case "jsonl":
		form.between = "\n"
	case "yaml":
		form.end, form.empty = "", "[]\n"
		form.text = func(record jsontext.Value) ([]byte, error) { return asYAML(record, many, p.width > 0) }
	case "csv":
		form.open = byteOrderMark + string(csvLine(paths))
		form.empty, form.end = form.open, ""
		form.text = func(record jsontext.Value) ([]byte, error) {
			cells := pick(record, paths...)
			for i, cell := range cells {
				cells[i] = harmless(cell)
				if p.width > 0 {
					cells[i] = printable(cells[i])
				}
			}
			return csvLine(cells), nil
		}
	default:
		s = &tableSink{printer: p, paths: paths}
	}
	if p.width > 0 && p.format != "csv" {
		form.text = escaping(form.text)
	}
	if p.jq != nil {
		s = p.jqSink(form.out, many)
	} else if whole := form.text; !p.all && p.format != "csv" {
		form.text = func(record jsontext.Value) ([]byte, error) { return whole(keep(record, paths, "")) }
	}
	if p.sort != nil {
		s = &sortSink{sink: s, by: p.sort, limit: p.limit}
	}
	return s
}

// fields prints name and value of all that a record has, or of the columns that were asked for.
func (p *printer) fields(record jsontext.Value) error {
	rows := flatten(record)
	if !p.all {
		paths := pathsOf(p.columns)
		rows = nil
		for i, value := range pick(record, paths...) {
			rows = append(rows, []string{paths[i], value})
		}
	}
	_, err := printTable(p.out, []string{"FIELD", "VALUE"}, rows, p.width)
	return err
}

type tableSink struct {
	printer *printer
	paths   []string
	rows    [][]string
}

func (s *tableSink) write(record jsontext.Value) error {
	s.rows = append(s.rows, pick(record, s.paths...))
	return nil
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

func csvLine(cells []string) []byte {
	var line bytes.Buffer
	w := csv.NewWriter(&line)
	_ = w.Write(cells) // a buffer takes everything
	w.Flush()
	return line.Bytes()
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

func compact(record jsontext.Value) ([]byte, error) {
	record = record.Clone()
	return record, record.Compact()
}

func indented(record jsontext.Value, prefix string) ([]byte, error) {
	record = record.Clone()
	return record, record.Indent(jsontext.WithIndentPrefix(prefix), jsontext.WithIndent("  "))
}

// asYAML writes a record as YAML, as an element of a list or alone. For a terminal, what could drive it is in quotes.
func asYAML(record jsontext.Value, element, forTerminal bool) ([]byte, error) {
	record = record.Clone()
	if err := record.Format(jsontext.PreserveRawStrings(false)); err != nil { // YAML knows fewer escapes
		return nil, err
	}
	record = escaped(record) // it doesn't take control characters
	if element {
		record = slices.Concat([]byte{'['}, record, []byte{']'})
	}
	var node yaml.Node // JSON is YAML, and a node keeps the order
	if err := yaml.Unmarshal(record, &node); err != nil {
		return nil, err
	}
	plainStyle(&node, forTerminal)
	var text bytes.Buffer
	enc := yaml.NewEncoder(&text)
	enc.SetIndent(2)
	err := cmp.Or(enc.Encode(&node), enc.Close())
	return text.Bytes(), err
}

// word is text that no version of YAML takes for anything else, such as a number, a time or a yes.
var word = regexp.MustCompile(`^\pL[^:#\n]*$`)
var notWord = regexp.MustCompile(`^(?i:y|n|yes|no|on|off|true|false|null)$`)

// plainStyle takes the JSON look off a node. Text that could be taken for something else keeps its quotes.
func plainStyle(node *yaml.Node, forTerminal bool) {
	if node.Tag != "!!str" || !(forTerminal && strings.ContainsFunc(node.Value, drives)) && word.MatchString(node.Value) && !notWord.MatchString(node.Value) {
		node.Style = 0
	}
	for _, child := range node.Content {
		plainStyle(child, forTerminal)
	}
}

// sortSink passes the records on in order, when it has them all.
type sortSink struct {
	sink
	by      []string // a minus before a path turns the order round
	limit   int
	records []sortable
}

type sortable struct {
	record jsontext.Value
	keys   []string
}

func (s *sortSink) write(record jsontext.Value) error {
	paths := make([]string, len(s.by))
	for i, path := range s.by {
		paths[i] = strings.TrimPrefix(path, "-")
	}
	s.records = append(s.records, sortable{record.Clone(), pick(record, paths...)})
	return nil
}

func (s *sortSink) close() error {
	slices.SortStableFunc(s.records, func(a, b sortable) int {
		for i, path := range s.by {
			if c := compare(a.keys[i], b.keys[i]); c != 0 {
				if path[0] == '-' {
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
