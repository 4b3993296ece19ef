package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder writes a specification and returns where.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func toy() map[string]string {
	return map[string]string{
		"openapi.yaml":       "openapi: 3.0.3\npaths:\n  /a:\n    $ref: paths/a.yaml#/A\n",
		"paths/a.yaml":       "A:\n  get:\n    schema:\n      $ref: ../schemas/a.yaml#/Thing\n",
		"schemas/a.yaml":     "Thing:\n  b:\n    $ref: other.yaml#/Other\n  self:\n    $ref: \"#/Thing\"\n  quoted: \"Off\"\n  bare: 1\n",
		"schemas/other.yaml": "# a comment\nOther:\n  type: string\n",
	}
}

func TestBundle(t *testing.T) {
	root, err := bundle(folder(t, toy()))
	if err != nil {
		t.Fatal(err)
	}
	asYAML, err := writeYAML(root)
	if err != nil {
		t.Fatal(err)
	}
	want := `# Code generated from spec/ by go generate. DO NOT EDIT.
openapi: 3.0.3
paths:
  /a:
    get:
      schema:
        $ref: "#/components/schemas/Thing"
components:
  schemas:
    Other:
      type: string
    Thing:
      b:
        $ref: "#/components/schemas/Other"
      self:
        $ref: "#/components/schemas/Thing"
      quoted: "Off"
      bare: 1
`
	if string(asYAML) != want {
		t.Errorf("got\n%s", asYAML)
	}
	asJSON, err := writeJSON(root)
	if err != nil {
		t.Fatal(err)
	}
	if text := string(asJSON); !strings.Contains(text, `"quoted": "Off",`) || !strings.Contains(text, `"bare": 1`) {
		t.Errorf("got\n%s", text)
	}
}

func TestBundleRefuses(t *testing.T) {
	for want, change := range map[string]func(map[string]string){
		"no such file":                    func(f map[string]string) { delete(f, "schemas/other.yaml") },
		"schemas/other.yaml has no Other": func(f map[string]string) { f["schemas/other.yaml"] = "Another: {}\n" },
		"both define Other": func(f map[string]string) {
			f["schemas/third.yaml"] = "Other: {}\n"
			f["paths/a.yaml"] += "    more:\n      $ref: ../schemas/third.yaml#/Other\n"
		},
		"nothing refers to schemas/a.yaml#/Lonely": func(f map[string]string) { f["schemas/a.yaml"] += "Lonely: {}\n" },
		"nothing refers to schemas/stray.yaml":     func(f map[string]string) { f["schemas/stray.yaml"] = "Stray: {}\n" },
		"want file.yaml#/Name":                     func(f map[string]string) { f["paths/a.yaml"] = "A:\n  $ref: other.yaml\n" },
		"want a mapping at the top":                func(f map[string]string) { f["paths/a.yaml"] = "- 1\n" },
	} {
		files := toy()
		change(files)
		if _, err := bundle(folder(t, files)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func TestSentence(t *testing.T) {
	for in, want := range map[string]string{
		"An extension.":         "is an extension.",
		"Whether it is hidden.": "tells whether it is hidden.",
		"":                      "",
	} {
		if got := sentence(in, nil); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	long := strings.Repeat("word ", 50) + "\n\nnext"
	for _, line := range strings.Split(wrap(long), "\n") {
		if len(line) > 100 {
			t.Errorf("a line of %d", len(line))
		}
	}
}
