package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// step is a block of CONTRIBUTING.md that adds something to a file: at its end, or behind a line.
var step = regexp.MustCompile("(?s)```yaml (?:after=\"([^\"]*)\" )?in=\"([^\"]*)\"\n(.*?)```")

const sloganTest = `package ringcentral_test

import (
	"net/http"
	"testing"
)

func TestSlogan(t *testing.T) {
	rc := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(` + "`{\"id\":17,\"text\":\"Hello\"}`" + `)) })
	slogan, err := rc.ReadSlogan(t.Context())
	if err != nil || slogan.ID != "17" || slogan.Text != "Hello" {
		t.Errorf("got %+v, %v", slogan, err)
	}
}
`

// TestContributingExample does what CONTRIBUTING.md says, in a copy of the tree.
func TestContributingExample(t *testing.T) {
	if os.Getenv("SOAK") == "" {
		t.Skip("it generates and compiles everything: make soak")
	}
	guide, err := os.ReadFile("../../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	tree := t.TempDir()
	for _, part := range []string{"go.mod", "go.sum", "gen.go", "api", "generated", "internal", "ringcentraltest", "spec", "tools", "wrapper"} {
		source := filepath.Join("..", "..", part)
		info, err := os.Stat(source)
		if err != nil {
			t.Fatal(err)
		}
		if info.IsDir() {
			err = os.CopyFS(filepath.Join(tree, part), os.DirFS(source))
		} else {
			err = copyFile(source, filepath.Join(tree, part))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	steps := step.FindAllStringSubmatch(string(guide), -1)
	if len(steps) != 4 {
		t.Fatalf("%d steps in CONTRIBUTING.md, want 4", len(steps))
	}
	for _, s := range steps {
		add(t, filepath.Join(tree, s[2]), s[1], s[3])
	}
	if err := os.WriteFile(filepath.Join(tree, "wrapper/slogan_test.go"), []byte(sloganTest), 0o666); err != nil {
		t.Fatal(err)
	}
	t.Chdir(tree)
	if err := makeDocument(); err != nil {
		t.Fatal(err)
	}
	document, err := os.ReadFile("api/openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(document), `"operationId": "readSlogan"`) {
		t.Error("the document has no new operation")
	}
	for _, command := range []string{
		"go run ./tools/gen code", "go run ./tools/speclint api/openapi.yaml", "go test ./wrapper -run TestSlogan|TestRequestsAreTheExamples/readSlogan",
	} {
		words := strings.Fields(command)
		if out, err := exec.CommandContext(t.Context(), words[0], words[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", command, err, out)
		}
	}
}

func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o666)
}

// add puts text at the end of a file, or behind the line after if that is not empty.
func add(t *testing.T, name, after, text string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	content := string(data) + text
	if after != "" {
		before, rest, found := strings.Cut(string(data), after+"\n")
		if !found {
			t.Fatalf("%s has no line %q", name, after)
		}
		content = before + after + "\n" + text + rest
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}
