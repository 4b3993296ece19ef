package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
	"github.com/spf13/pflag"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The reference and the man pages are made from the commands themselves, by this test with -update, which go generate runs. They are
// made here and not by the program, so that no user's program carries what makes them.
const (
	reference = "../../docs/rcaccount-reference.md"
	manPages  = "../../docs/man"
)

func TestReference(t *testing.T) {
	isolate(t)
	root := newRoot(newApp(nil, nil, nil), []string{"call"})
	root.InitDefaultCompletionCmd()
	root.DisableAutoGenTag = true
	call := child(t, root, "call")
	var table strings.Builder
	table.WriteString("| operation | request | flags besides those of `call` |\n|---|---|---|\n")
	for _, op := range ringcentral.Operations() {
		var flags []string
		child(t, call, op.ID).NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
			if call.Flags().Lookup(f.Name) == nil && !common[f.Name] {
				flags = append(flags, "`--"+f.Name+"`")
			}
		})
		fmt.Fprintf(&table, "| `%s` | %s `%s` | %s |\n", op.ID, op.Method, op.Path, strings.Join(flags, " "))
	}
	subcommands := call.Commands()
	flagsOfCall := child(t, call, "updateExtension").NonInheritedFlags()
	call.RemoveCommand(subcommands...) // 210 pages would hide the others
	for name := range common {
		if f := flagsOfCall.Lookup(name); f != nil && name != "help" {
			call.Flags().AddFlag(f)
		}
	}

	want := map[string]string{}
	var page bytes.Buffer
	page.WriteString("# Reference of rcaccount\n\nMade from the commands by `go generate`; [rcaccount.md](rcaccount.md) shows how they are used.\n")
	write(t, &page, root, table.String())
	want[reference] = page.String()

	folder := t.TempDir()
	header := &doc.GenManHeader{Section: "1", Source: "rcaccount", Manual: "rcaccount", Date: new(time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC))}
	if err := doc.GenManTree(root, header, folder); err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(folder + "/*.1")
	if err != nil || len(pages) < 10 {
		t.Fatalf("%d man pages, %v", len(pages), err)
	}
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		want[filepath.Join(manPages, filepath.Base(page))] = string(text)
	}
	comparePages(t, want)
}

// common are the flags that the operations share.
var common = map[string]bool{
	"help": true, "yes": true, "dry-run": true, "output": true, "columns": true, "sort": true, "limit": true, "jq": true, "raw": true,
}

func child(t *testing.T, cmd *cobra.Command, name string) *cobra.Command {
	t.Helper()
	for _, below := range cmd.Commands() {
		if below.Name() == name {
			return below
		}
	}
	t.Fatalf("no command %s %s", cmd.Name(), name)
	return nil
}

var inherited = regexp.MustCompile(`(?s)### Options inherited.*`)
var related = regexp.MustCompile(`(?s)### SEE ALSO.*`)
var deeper = regexp.MustCompile(`(?m)^### `)

// write writes what cobra says of a command and of those below it. What all of them inherit stands with the first only.
func write(t *testing.T, page *bytes.Buffer, cmd *cobra.Command, operations string) {
	t.Helper()
	var text bytes.Buffer
	if err := doc.GenMarkdown(cmd, &text); err != nil {
		t.Fatal(err)
	}
	section := related.ReplaceAllString(inherited.ReplaceAllString(text.String(), ""), "")
	fmt.Fprintf(page, "\n%s\n", strings.TrimSpace(deeper.ReplaceAllString(section, "#### ")))
	if cmd.Name() == "call" {
		fmt.Fprintf(page, "\n#### Operations\n\n%s", operations)
	}
	for _, below := range cmd.Commands() {
		if below.IsAvailableCommand() {
			write(t, page, below, operations)
		}
	}
}

// comparePages compares files with what they should hold, or writes them with -update.
func comparePages(t *testing.T, want map[string]string) {
	t.Helper()
	old, err := filepath.Glob(manPages + "/*.1")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range old {
		if _, made := want[page]; made {
			continue
		}
		if !*update {
			t.Errorf("%s is of no command: run 'make generate'", page)
		} else if err := os.Remove(page); err != nil {
			t.Error(err)
		}
	}
	if err := os.MkdirAll(manPages, 0o777); err != nil {
		t.Fatal(err)
	}
	for name, text := range want {
		if *update {
			if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
				t.Error(err)
			}
		} else if got, err := os.ReadFile(name); err != nil || string(got) != text {
			t.Errorf("%s is not up to date: run 'make generate'", name)
		}
	}
}
