// Command readme writes the tables of the documentation that repeat figures from elsewhere: versions from go.mod, and
// medians from bench/RESULTS.md. It is run by go generate, from the root of the repository.
//
// A table is between two marker lines, and everything between them is replaced:
//
//	<!-- begin: versions -->
//	<!-- end -->
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// tables maps the names in the markers to functions that make the tables.
var tables = map[string]func() (string, error){
	"versions":   versions,
	"benchmarks": benchmarks,
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

func run() error {
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		return err
	}
	for _, page := range append(pages, "README.md") {
		old, err := os.ReadFile(page)
		if err != nil {
			return err
		}
		text, err := fill(old, tables)
		if err != nil {
			return fmt.Errorf("%s: %w", page, err)
		}
		if bytes.Equal(old, text) {
			continue
		}
		if err := os.WriteFile(page, text, 0o666); err != nil {
			return err
		}
	}
	return nil
}

var (
	begin = regexp.MustCompile(`(?m)^<!-- begin: (.*) -->\n`)
	end   = []byte("<!-- end -->\n")
)

// fill puts the tables between their markers.
func fill(page []byte, tables map[string]func() (string, error)) ([]byte, error) {
	var out []byte
	for {
		at := begin.FindSubmatchIndex(page)
		if at == nil {
			return append(out, page...), nil
		}
		name := string(page[at[2]:at[3]])
		table := tables[name]
		if table == nil {
			return nil, fmt.Errorf("there is no table %q", name)
		}
		text, err := table()
		if err != nil {
			return nil, fmt.Errorf("table %s: %w", name, err)
		}
		out = fmt.Appendf(out, "%s\n%s\n", page[:at[1]], text)
		page = page[at[1]:]
		length := bytes.Index(page, end)
		if next := begin.FindIndex(page); length < 0 || next != nil && next[0] < length {
			return nil, fmt.Errorf("table %s has no end", name)
		}
		page = page[length:]
	}
}
