package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pages returns the pages of the documentation, by their paths. It opens every folder, so go test runs again when any file has changed.
func pages(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir("../..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "build" || entry.Name() == ".git") {
			return fs.SkipDir
		}
		if filepath.Ext(name) != ".md" {
			return nil
		}
		text, err := os.ReadFile(name)
		found[name] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if found["../../README.md"] == "" {
		t.Fatal("README.md was not found")
	}
	return found
}

var (
	codeBlock = regexp.MustCompile("(?ms)^```.*?^```")
	link      = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	headings  = regexp.MustCompile(`(?m)^#+ (.*)$`)
	unlinked  = regexp.MustCompile(`[^\p{L}\p{N}\- ]`) // what the name of a heading leaves out
)

// TestLinks: what the pages point at is there.
func TestLinks(t *testing.T) {
	all := pages(t)
	for page, text := range all {
		for _, found := range link.FindAllStringSubmatch(codeBlock.ReplaceAllString(text, ""), -1) {
			if strings.Contains(found[1], ":") {
				continue // of another host
			}
			file, heading, _ := strings.Cut(found[1], "#")
			target := page
			if file != "" {
				target = filepath.Join(filepath.Dir(page), file)
			}
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s: %v", page, err)
			} else if heading != "" && !hasHeading(all[target], heading) {
				t.Errorf("%s: %s has no heading %q", page, target, heading)
			}
		}
	}
}

func hasHeading(text, name string) bool {
	for _, heading := range headings.FindAllStringSubmatch(text, -1) {
		if strings.ReplaceAll(unlinked.ReplaceAllString(strings.ToLower(heading[1]), ""), " ", "-") == name {
			return true
		}
	}
	return false
}

// The Go code of README.md is the inside of functions of a program that has these.
const program = `package readme

import (
	"context"
	"fmt"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var (
	_   = fmt.Sprint
	ctx = context.Background()
	err error

	clientID, clientSecret, jwt string

	rc  *ringcentral.Client
	ext *ringcentral.ExtensionSummary
)
`

// TestGoCode compiles the Go code of README.md: complete programs as they are, other code as the inside of functions.
func TestGoCode(t *testing.T) {
	text := program
	blocks := regexp.MustCompile("(?ms)^```go\n(.*?)^```").FindAllStringSubmatch(pages(t)["../../README.md"], -1)
	if len(blocks) == 0 {
		t.Fatal("README.md has no Go code")
	}
	for i, block := range blocks {
		if strings.HasPrefix(block[1], "package ") {
			compile(t, block[1])
			continue
		}
		text += fmt.Sprintf("\nfunc block%d() error {\n%s\n\treturn err\n}\n", i+1, block[1])
	}
	compile(t, text)
}

func compile(t *testing.T, text string) {
	t.Helper()
	dir := t.TempDir()
	file, overlay := filepath.Join(dir, "readme.go"), filepath.Join(dir, "overlay.json")
	place, err := filepath.Abs("code/readme.go") // as if it were there
	if err != nil {
		t.Fatal(err)
	}
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{place: file}})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(overlay, replace, 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", os.DevNull, "-overlay", overlay, "./code").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s\n%s", err, out, text)
	}
}
