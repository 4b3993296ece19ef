package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/itchyny/gojq"
	"github.com/spf13/cobra"
)

// jqFilter is an expression of jq, the language for JSON, that the output goes through.
type jqFilter struct {
	ctx   context.Context //nolint:containedctx // of the command: an expression may run for ever
	whole *gojq.Code      // takes the result, such as a list
	each  *gojq.Code      // takes the records of a list one by one, with the same outcome; nil if there is no such expression
	raw   bool            // texts are printed without quotes
}

// useJQ makes all JSON go through an expression. What is wrong with it shows before anything is sent.
func (a *app) useJQ(cmd *cobra.Command, expression string) error {
	switch {
	case !cmd.Flags().Changed("output"):
		a.output = "json"
	case a.output != "json" && a.output != "jsonl":
		return usageError{fmt.Errorf("--jq is for JSON, and not for --output %s", a.output)}
	}
	query, err := gojq.Parse(expression)
	if err != nil {
		at := ""
		if wrong, ok := errors.AsType[*gojq.ParseError](err); ok {
			before := expression[:max(min(wrong.Offset, len(expression))-len(wrong.Token), 0)]
			at = fmt.Sprintf(" at character %d", utf8.RuneCountInString(before)+1)
		}
		return usageError{fmt.Errorf("--jq %s: %w%s", expression, err, at)}
	}
	a.jq = &jqFilter{ctx: cmd.Context(), raw: a.raw}
	if a.jq.whole, err = gojq.Compile(query); err != nil {
		at := ""
		if wrong := undefined.FindStringSubmatch(err.Error()); wrong != nil {
			before, _, _ := strings.Cut(expression, wrong[1])
			at = fmt.Sprintf(" at character %d", utf8.RuneCountInString(before)+1)
		}
		return usageError{fmt.Errorf("--jq %s: %w%s", expression, err, at)}
	}
	if each := eachRecord(query); a.output == "jsonl" {
		a.jq.each = a.jq.whole
	} else if each != nil {
		a.jq.each, err = gojq.Compile(each)
	}
	return err
}

// undefined finds the name in the error of an expression that uses what there isn't.
var undefined = regexp.MustCompile(`not defined: ([$\w]+)`)

// eachRecord returns what a query that begins with .[] does with each element, or nil if it begins with something else.
func eachRecord(q *gojq.Query) *gojq.Query {
	switch {
	case q.Op == gojq.OpPipe && len(q.Patterns) == 0 && len(q.FuncDefs) == 0:
		if left := eachRecord(q.Left); left != nil {
			return &gojq.Query{Left: left, Op: gojq.OpPipe, Right: q.Right}
		}
	case q.Op == 0 && q.Term != nil && q.Term.Type == gojq.TermTypeIdentity && len(q.FuncDefs) == 0 && len(q.Term.SuffixList) > 0 && q.Term.SuffixList[0].Iter:
		return &gojq.Query{Term: &gojq.Term{Type: gojq.TermTypeIdentity, SuffixList: q.Term.SuffixList[1:]}}
	}
	return nil
}

// jqSink writes what the expression makes of the records.
type jqSink struct {
	filter  *jqFilter
	code    *gojq.Code
	gather  bool     // the expression takes all records at once
	paths   []string // of what is kept of a record; nil for all
	out     *bufio.Writer
	text    func(jsontext.Value) ([]byte, error)
	records []any
}

func (p *printer) jqSink(out *bufio.Writer, many bool) *jqSink {
	s := &jqSink{filter: p.jq, code: p.jq.whole, out: out, text: compact}
	if s.gather = many && p.jq.each == nil; many && !s.gather {
		s.code = p.jq.each
	}
	if p.format == "json" {
		s.text = func(value jsontext.Value) ([]byte, error) { return indented(value, "") }
	}
	if p.width > 0 {
		s.text = escaping(s.text)
	}
	if !p.all {
		s.paths = pathsOf(p.columns)
	}
	return s
}

func (s *jqSink) write(record jsontext.Value) error {
	if s.paths != nil {
		record = keep(record, s.paths, "")
	}
	dec := json.NewDecoder(bytes.NewReader(record))
	dec.UseNumber()
	var value any
	if err := dec.Decode(&value); err != nil {
		return err
	}
	if s.gather {
		s.records = append(s.records, value)
		return nil
	}
	return s.run(value)
}

func (s *jqSink) close() error {
	if s.gather {
		if err := s.run(append([]any{}, s.records...)); err != nil {
			return err
		}
	}
	return s.out.Flush()
}

func (s *jqSink) run(value any) error {
	for results := s.code.RunWithContext(s.filter.ctx, value); ; {
		result, ok := results.Next()
		if !ok {
			return nil
		}
		switch result := result.(type) {
		case *gojq.HaltError:
			return nil
		case error:
			if err := s.filter.ctx.Err(); err != nil {
				return err
			}
			return usageError{fmt.Errorf("--jq: %w", result)}
		case string:
			if s.filter.raw {
				fmt.Fprintln(s.out, result)
				continue
			}
		}
		data, err := gojq.Marshal(result)
		if err == nil {
			data, err = s.text(data)
		}
		if err != nil {
			return err
		}
		_, _ = s.out.Write(append(data, '\n'))
	}
}
