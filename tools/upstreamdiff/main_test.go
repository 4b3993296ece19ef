package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	ourDocument    = "paths: {/a: {get: {operationId: a, tags: [A]}}, /b: {get: {operationId: b, tags: [A], deprecated: true}}}"
	publicDocument = "paths: {/a: {get: {operationId: a, tags: [A]}}, /b: {get: {operationId: b, tags: [A]}}}"
	explanation    = "# B\nIt will go.\n```differences\nb deprecated (none) -> true\n```\n"
)

// files writes files into a new folder and makes it the working directory.
func files(t *testing.T, contents map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range contents {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRun(t *testing.T) {
	files(t, map[string]string{
		"api/openapi.yaml":    ourDocument,
		"spec/DIFFERENCES.md": explanation,
		"none.md":             "Nothing differs.",
		"stale.md":            explanation + "```differences\nc *\n```\n",
		"bad.md":              "```differences\n",
		"public.yaml":         publicDocument,
		"more.yaml":           strings.Replace(publicDocument, "}}}", "}}, /c: {get: {operationId: c, tags: [A]}}}", 1),
		"empty.yaml":          "info: {}",
	})
	for name, one := range map[string]struct {
		args   []string
		status int
		want   string // on stdout, or in what stderr says
	}{
		"explained": {[]string{"public.yaml"}, exitSame,
			"2 of 2 operations, 0 unexplained differences (1 explained by spec/DIFFERENCES.md)\n"},
		"unexplained": {[]string{"-differences", "none.md", "public.yaml"}, exitDifferent,
			"b deprecated (none) -> true\n2 of 2 operations, 1 unexplained differences (0 explained by none.md)\n"},
		"stale": {[]string{"-differences", "stale.md", "public.yaml"}, exitDifferent, "stale.md:7: stale, matches nothing: c *\n" +
			"2 of 2 operations, 0 unexplained differences (1 explained by stale.md)\n"},
		"missing operation": {[]string{"more.yaml"}, exitDifferent, "missing operation c GET /c\n" +
			"2 of 3 operations, 0 unexplained differences (1 explained by spec/DIFFERENCES.md)\n"},
		"other document": {[]string{"-differences", "none.md", "-document", "public.yaml", "public.yaml"}, exitSame,
			"2 of 2 operations, 0 unexplained differences (0 explained by none.md)\n"},
		"help":            {[]string{"-help"}, exitSame, usage},
		"no arguments":    {nil, exitFailed, "want one file or URL"},
		"unknown option":  {[]string{"-x", "public.yaml"}, exitFailed, "-x"},
		"no such file":    {[]string{"gone.yaml"}, exitFailed, "gone.yaml"},
		"no document":     {[]string{"-document", "gone.yaml", "public.yaml"}, exitFailed, "gone.yaml"},
		"no explanations": {[]string{"-differences", "gone.md", "public.yaml"}, exitFailed, "gone.md"},
		"bad explanation": {[]string{"-differences", "bad.md", "public.yaml"}, exitFailed, "bad.md:1"},
		"empty":           {[]string{"empty.yaml"}, exitFailed, "empty.yaml: no paths"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr strings.Builder
			status := run(one.args, &stdout, &stderr)
			if status != one.status {
				t.Errorf("status %d, want %d; stderr: %s", status, one.status, &stderr)
			}
			if one.status == exitFailed {
				if !strings.Contains(stderr.String(), one.want) {
					t.Errorf("stderr %q, want %q in it", &stderr, one.want)
				}
			} else if stdout.String() != one.want {
				t.Errorf("stdout %q, want %q", &stdout, one.want)
			}
		})
	}
}

// What a new release of the public document changes is seen at once, whatever our document says of it.
func TestRunSince(t *testing.T) {
	files(t, map[string]string{
		"api/openapi.yaml": ourDocument,
		"old.yaml":         publicDocument,
		"new.yaml": "paths: {/a: {get: {operationId: a, tags: [A], deprecated: true}}, /c: {get: {operationId: c, tags: [A]}}," +
			" /d: {get: {operationId: d, tags: [D]}}}",
	})
	for name, one := range map[string]struct {
		args   []string
		status int
		want   string
	}{
		"the same": {[]string{"-since", "old.yaml", "old.yaml"}, exitSame,
			"0 changes from old.yaml to old.yaml in our operations, 0 operations of our families that we lack\n"},
		"changed": {[]string{"-since", "old.yaml", "new.yaml"}, exitDifferent, "a deprecated (none) -> true\noperation b GET /b missing\n" +
			"missing operation c GET /c\n2 changes from old.yaml to new.yaml in our operations, 1 operations of our families that we lack\n"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr strings.Builder
			if status := run(one.args, &stdout, &stderr); status != one.status || stdout.String() != one.want {
				t.Errorf("status %d, want %d; stdout %q, want %q; stderr: %s", status, one.status, &stdout, one.want, &stderr)
			}
		})
	}
	var stdout, stderr strings.Builder
	if status := run([]string{"-since", "gone.yaml", "new.yaml"}, &stdout, &stderr); status != exitFailed || !strings.Contains(stderr.String(), "gone.yaml") {
		t.Errorf("status %d; %s", status, &stderr)
	}
}

func TestRunWithURL(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/public.yaml" {
			http.NotFound(w, r)
			return
		}
		w.Write([]byte(publicDocument))
	}))
	defer server.Close()
	files(t, map[string]string{"api/openapi.yaml": ourDocument, "spec/DIFFERENCES.md": explanation})
	var stdout, stderr strings.Builder
	if status := run([]string{server.URL + "/public.yaml"}, &stdout, &stderr); status != exitSame {
		t.Errorf("status %d; %s%s", status, &stdout, &stderr)
	}
	if status := run([]string{server.URL + "/gone.yaml"}, &stdout, &stderr); status != exitFailed ||
		!strings.Contains(stderr.String(), "/gone.yaml: 404 Not Found") {
		t.Errorf("status %d; %s", status, &stderr)
	}
}
