package main

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// explanations are the patterns of a document that explains intended differences.
type explanations struct {
	name     string // of the document
	patterns []pattern
}

// pattern matches lines of the comparison; * in it stands for any text.
type pattern struct {
	text string
	line int // in the document
	glob *regexp.Regexp
}

// parseExplanations reads a Markdown document of sections like this one:
//
//	## Addresses are plain strings
//
//	Real values are not always valid, and one invalid value must not make the whole reply unreadable.
//
//	```differences
//	* format uri -> (none)
//	```
//
// Every line of the block is the pattern of a whole line of the comparison. A block without a heading and a reason above
// it is an error, because the document is written for people.
func parseExplanations(name, markdown string) (*explanations, error) {
	p := &explanationParser{known: &explanations{name: name}, lines: map[string]int{}}
	for content := range strings.Lines(markdown) {
		p.line++
		if err := p.read(strings.TrimSpace(content)); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, p.line, err)
		}
	}
	if p.block != "" {
		return nil, fmt.Errorf("%s: the last block does not end", name)
	}
	return p.known, nil
}

// The fence of a block, and the one that opens a block of patterns.
const (
	fence        = "```"
	patternFence = fence + "differences"
)

// explanationParser is the state of the parser between two lines of the document.
type explanationParser struct {
	known           *explanations
	line            int
	lines           map[string]int // the line of each pattern
	block           string         // the fence of the current block, if any
	heading, reason bool           // whether the section has them so far
}

func (p *explanationParser) read(content string) error {
	switch {
	case p.block != "" && content == fence:
		p.block = ""
	case p.block == patternFence && content != "":
		return p.add(content)
	case p.block != "": // of another language
	case content == patternFence && !(p.heading && p.reason):
		return errors.New("differences without a heading and a reason above them")
	case strings.HasPrefix(content, fence):
		p.block = content
	case strings.HasPrefix(content, "#"):
		p.heading, p.reason = true, false
	case content != "":
		p.reason = true
	}
	return nil
}

func (p *explanationParser) add(glob string) error {
	if before := p.lines[glob]; before != 0 {
		return fmt.Errorf("the same pattern as in line %d", before)
	}
	p.lines[glob] = p.line
	parts := strings.Split(glob, "*")
	for i, part := range parts {
		parts[i] = regexp.QuoteMeta(part)
	}
	compiled, err := regexp.Compile("^" + strings.Join(parts, ".*") + "$")
	if err != nil {
		return err
	}
	p.known.patterns = append(p.known.patterns, pattern{glob, p.line, compiled})
	return nil
}

// match returns the differences that no pattern matches, the number of the others, and a line for each pattern that
// matches nothing and should be removed.
func (e *explanations) match(differences []string) (unexplained []string, explained int, stale []string) {
	used := make([]bool, len(e.patterns))
	for _, difference := range differences {
		matched := false
		for i, p := range e.patterns {
			if p.glob.MatchString(difference) {
				used[i], matched = true, true
			}
		}
		if matched {
			explained++
		} else {
			unexplained = append(unexplained, difference)
		}
	}
	for i, p := range e.patterns {
		if !used[i] {
			stale = append(stale, fmt.Sprintf("%s:%d: stale, matches nothing: %s", e.name, p.line, p.text))
		}
	}
	return unexplained, explained, stale
}
