package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

var requestID = regexp.MustCompile(`fake-\d+|, \d+ ms`)

func TestDocuments(t *testing.T) {
	t.Run("README.md", func(t *testing.T) { testDocument(t, "../../README.md", 3) })
	t.Run("docs/rcaccount.md", func(t *testing.T) {
		if soak(0, 1) == 0 {
			t.Skip("it takes seconds with the race detector: make check-docs")
		}
		testDocument(t, "../../docs/rcaccount.md", 6)
	})
}

// testDocument runs the commands of a document, at least so many, one after the other, and compares what they print. A
// line with nothing but dots stands for any lines.
func testDocument(t *testing.T, name string, atLeast int) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	use(t, ringcentraltest.NewTest(t))
	t.Chdir(t.TempDir()) // for the files that commands write
	files := map[string]string{}
	commands := 0
	for _, block := range regexp.MustCompile("(?s)```console\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		for _, example := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			line, want, _ := strings.Cut(example, "\n")
			want = strings.TrimSuffix(strings.ReplaceAll(want, "[y/N] y\n", "[y/N] "), "\n")
			got := strings.TrimSuffix(execute(t, line, files), "\n")
			got = requestID.ReplaceAllString(varying.ReplaceAllString(got, "http://SERVER"), "fake-")
			pattern := strings.ReplaceAll(regexp.QuoteMeta(requestID.ReplaceAllString(want, "fake-")), "\n…", "(?s:.*)")
			if !regexp.MustCompile("^" + pattern + "$").MatchString(got) {
				t.Errorf("%s\ngot\n%s\nwant\n%s", line, got, want)
			}
			commands++
		}
	}
	if commands < atLeast {
		t.Errorf("only %d commands found", commands)
	}
}

// execute does what a shell does with a line: rcaccount, with its output in a file if so, or head, or sed with one plain text for another.
func execute(t *testing.T, line string, files map[string]string) string {
	t.Helper()
	var n int
	var name string
	if _, err := fmt.Sscanf(line, "head -%d %s", &n, &name); err == nil {
		lines := strings.SplitAfter(strings.TrimPrefix(files[name], byteOrderMark), "\n")
		return strings.Join(lines[:min(n, len(lines))], "")
	}
	line, file, redirected := strings.Cut(line, " > ")
	if edit, ok := strings.CutPrefix(line, "sed 's/"); ok {
		texts, name, _ := strings.Cut(edit, "/' ")
		before, after, _ := strings.Cut(texts, "/")
		keepFile(t, files, file, strings.ReplaceAll(files[name], before, after))
		return ""
	}
	args, ok := strings.CutPrefix(line, "rcaccount ")
	if !ok {
		t.Fatalf("%q: not known", line)
	}
	var all, out bytes.Buffer
	if !redirected {
		run(t.Context(), strings.Fields(args), strings.NewReader("y\n"), &all, &all)
		return all.String()
	}
	run(t.Context(), strings.Fields(args), strings.NewReader(""), &out, &all)
	keepFile(t, files, file, out.String())
	return all.String()
}

// keep writes a file, which the commands after this read.
func keepFile(t *testing.T, files map[string]string, name, text string) {
	t.Helper()
	files[name] = text
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
