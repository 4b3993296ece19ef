package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/term"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
)

// What the platform sends was typed in by users, and must not drive a terminal: neither move its cursor nor turn text round. What
// can be escaped is (JSON, YAML), so that nothing is lost; the rest is replaced. Files and pipes get every byte as it came.

// drives reports whether a terminal does something else with r than show it.
func drives(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp)
}

// printable replaces what could drive a terminal, and writes all on one line.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r':
			return ' '
		case drives(r), r == unicode.ReplacementChar:
			return '?'
		}
		return r
	}, text)
}

// escaped writes what could drive a terminal in the way of JSON, which is valid in the strings of JSON and in the quoted ones of YAML.
func escaped(text []byte) []byte {
	if strings.IndexFunc(string(text), func(r rune) bool { return r != '\n' && drives(r) }) < 0 {
		return text
	}
	var out strings.Builder
	for _, r := range string(text) {
		if r != '\n' && drives(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
	}
	return []byte(out.String())
}

// escaping returns a text of records that a terminal may be given.
func escaping(text func(jsontext.Value) ([]byte, error)) func(jsontext.Value) ([]byte, error) {
	return func(record jsontext.Value) ([]byte, error) {
		data, err := text(record)
		return escaped(data), err
	}
}

// terminalWriter is the last resort before a terminal: it replaces what drives it, whichever command wrote that.
type terminalWriter struct {
	*transform.Writer
	file *os.File
}

func newTerminalWriter(file io.Writer) *terminalWriter {
	clean := runes.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && drives(r) {
			return '?'
		}
		return r
	})
	under, _ := file.(*os.File)
	return &terminalWriter{transform.NewWriter(file, clean), under}
}

// terminal returns the file descriptor of a stream if it is a terminal.
func terminal(stream any) (fd int, ok bool) {
	file, ok := stream.(*os.File)
	if clean, cleaned := stream.(*terminalWriter); cleaned {
		file, ok = clean.file, true
	}
	if !ok {
		return 0, false
	}
	fd = int(file.Fd())
	return fd, term.IsTerminal(fd)
}

// width returns how many cells a line of the terminal has; 0 if the stream is no terminal.
func width(stream any) int {
	fd, ok := terminal(stream)
	if !ok {
		return 0
	}
	columns, _, err := term.GetSize(fd)
	if err != nil || columns <= 0 {
		return 80
	}
	return columns
}
