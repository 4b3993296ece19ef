package main

import (
	"archive/zip"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// made makes a repository with a commit, as small as one can be released, changes it, and opens it.
func made(t *testing.T, changes map[string]string) *repository {
	t.Helper()
	require := "require " + rootModule + " v0.1.0\n"
	files := map[string]string{
		"LICENSE":                    "free\n",
		"CHANGELOG.md":               "# Changelog\n\n## Unreleased\n\n- First.\n",
		"go.mod":                     "module " + rootModule + "\n\ngo 1.26.0\n",
		"go.work":                    "go 1.26.0\n\nuse .\n\nreplace " + rootModule + " v0.1.0 => ./\n",
		"wrapper/client.go":          "package ringcentral\n\nconst version = \"0.1.0\"\n",
		"cmd/rcaccount/go.mod":       "module " + rootModule + "/cmd/rcaccount\n\ngo 1.26.0\n\n" + require,
		"cmd/rcaccount/main.go":      "package main\n",
		"fleet/go.mod":               "module " + rootModule + "/fleet\n\ngo 1.26.0\n\n" + require + "\nreplace " + rootModule + " => ../\n",
		"otelringcentral/go.mod":     "module " + rootModule + "/otelringcentral\n\ngo 1.26.0\n\n" + require,
		"otelringcentral/ex/go.mod":  "module " + rootModule + "/otelringcentral/ex\n\ngo 1.26.0\n\n" + require,
		"otelringcentral/ex/main.go": "package main\n",
	}
	folder := t.TempDir()
	for name, text := range changes {
		files[name] = text
	}
	for name, text := range files {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, value := range map[string]string{ // and nothing of the settings of this machine
		"GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.com", "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.com",
		"GIT_CONFIG_GLOBAL": os.DevNull, "GIT_CONFIG_NOSYSTEM": "1",
	} {
		t.Setenv(name, value)
	}
	git(t, folder, "init", "--quiet", "--initial-branch=main")
	commit(t, folder)
	r, err := openRepository(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func commit(t *testing.T, folder string) {
	t.Helper()
	git(t, folder, "add", "--all")
	git(t, folder, "commit", "--quiet", "--allow-empty", "--message", "A commit")
}

func git(t *testing.T, folder string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(t.Context(), "git", args...)
	command.Dir = folder
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// problems returns what check reports before it packs anything.
func problems(r *repository, version string) string {
	var all []string
	for _, err := range []error{checkVersion(version), r.checkTags(context.Background(), version), r.checkChangelog(version), r.checkFiles(version)} {
		if err != nil {
			all = append(all, err.Error())
		}
	}
	return strings.Join(all, "\n")
}

func TestEverythingAgrees(t *testing.T) {
	if got := problems(made(t, nil), "v0.1.0"); got != "" {
		t.Error(got)
	}
}

func TestDisagreementIsReported(t *testing.T) {
	const requireOld = "\n\ngo 1.26.0\n\nrequire " + rootModule + " v0.0.0-00010101000000-000000000000\n"
	for title, test := range map[string]struct {
		changes       map[string]string
		version, want string
	}{
		"no version":            {nil, "0.1.0", "not a full semantic version"},
		"part of a version":     {nil, "v0.1", "not a full semantic version"},
		"another major version": {nil, "v2.0.0", "should be v0 or v1"},
		"another version":       {nil, "v0.2.0", "wrapper/client.go: version v0.1.0, want v0.2.0"},
		"library":               {map[string]string{"wrapper/client.go": "package ringcentral\n"}, "v0.1.0", "no constant version"},
		"placeholder": {
			map[string]string{"fleet/go.mod": "module " + rootModule + "/fleet" + requireOld}, "v0.1.0", "fleet/go.mod: requires",
		},
		"module that is not published": {
			map[string]string{"otelringcentral/ex/go.mod": "module " + rootModule + "/otelringcentral/ex" + requireOld}, "v0.1.0",
			"otelringcentral/ex/go.mod: requires",
		},
		"workspace": {map[string]string{"go.work": "go 1.26.0\n\nuse .\n\nreplace " + rootModule + " v0.0.9 => ./\n"}, "v0.1.0", "go.work: replaces"},
		"replaced in the command": {
			map[string]string{"cmd/rcaccount/go.mod": "module " + rootModule + "/cmd/rcaccount\n\nreplace " + rootModule + " => ../..\n"}, "v0.1.0",
			"cmd/rcaccount/go.mod: replaces",
		},
		"foreign module replaced": {
			map[string]string{"go.mod": "module " + rootModule + "\n\nreplace example.com/x => example.com/y v1.0.0\n"}, "v0.1.0", "go.mod: replaces example.com/x",
		},
		"other path":        {map[string]string{"fleet/go.mod": "module example.com/fleet\n"}, "v0.1.0", "fleet/go.mod: module example.com/fleet"},
		"no changes":        {map[string]string{"CHANGELOG.md": "# Changelog\n\n## Unreleased\n"}, "v0.1.0", "neither v0.1.0 nor unreleased changes"},
		"later changelog":   {map[string]string{"CHANGELOG.md": "## v0.3.0 (2026-01-02)\n\n- x\n"}, "v0.1.0", "has v0.3.0, which is later"},
		"changes left over": {map[string]string{"CHANGELOG.md": "## Unreleased\n\n- y\n\n## v0.1.0 (2026-01-02)\n\n- x\n"}, "v0.1.0", "unreleased changes above v0.1.0"},
	} {
		t.Run(title, func(t *testing.T) {
			if got := problems(made(t, test.changes), test.version); !strings.Contains(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestTags(t *testing.T) {
	all := []string{"v0.1.0", "cmd/rcaccount/v0.1.0", "fleet/v0.1.0", "otelringcentral/v0.1.0"}
	for title, test := range map[string]struct {
		tags  []string
		later bool // whether there is a commit after the tags
		want  string
	}{
		"complete":         {all, false, ""},
		"incomplete":       {all[:2], false, "tags missing: fleet/v0.1.0, otelringcentral/v0.1.0"},
		"another commit":   {all, true, "and not at the current commit"},
		"earlier version":  {[]string{"v0.0.9", "fleet/v0.0.9"}, true, ""},
		"later version":    {[]string{"v0.2.0"}, true, "tag v0.2.0: later than v0.1.0"},
		"later one nested": {[]string{"fleet/v0.2.0"}, true, "tag fleet/v0.2.0: later than v0.1.0"},
	} {
		t.Run(title, func(t *testing.T) {
			r := made(t, nil)
			for i, tag := range test.tags {
				if i%2 == 0 { // both kinds of tags
					git(t, r.folder, "tag", tag)
				} else {
					git(t, r.folder, "tag", "--annotate", "--message", tag, tag)
				}
			}
			if test.later {
				commit(t, r.folder)
			}
			err := r.checkTags(t.Context(), "v0.1.0")
			if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

// A release writes the version everywhere, and what it wrote agrees.
func TestWriteVersion(t *testing.T) {
	r := made(t, nil)
	if err := r.writeVersion("v0.2.0", time.Date(2026, 12, 24, 0, 0, 0, 0, time.UTC)); err != nil {
		t.Fatal(err)
	}
	if got := problems(r, "v0.2.0"); got != "" {
		t.Error(got)
	}
	changelog, err := r.read(changelogFile)
	if want := "# Changelog\n\n## Unreleased\n\n## v0.2.0 (2026-12-24)\n\n- First.\n"; err != nil || changelog != want {
		t.Errorf("got %q, %v; want %q", changelog, err, want)
	}
	if changed := git(t, r.folder, "diff", "--name-only"); !slices.Equal(strings.Fields(changed), []string{
		"CHANGELOG.md", "cmd/rcaccount/go.mod", "fleet/go.mod", "go.work", "otelringcentral/ex/go.mod", "otelringcentral/go.mod", "wrapper/client.go",
	}) {
		t.Errorf("changed %s", changed)
	}
}

// If a release fails, there is no commit, no tag and no changed file.
func TestFailedPrepareLeavesNothing(t *testing.T) {
	r := made(t, map[string]string{"otelringcentral/go.mod": "module example.com/telemetry\n"})
	before := git(t, r.folder, "log")
	if err := r.prepare(t.Context(), "v0.2.0", io.Discard); err == nil || !strings.Contains(err.Error(), "module example.com/telemetry") {
		t.Errorf("got %v", err)
	}
	if after := git(t, r.folder, "log"); after != before || git(t, r.folder, "tag")+git(t, r.folder, "status", "--porcelain") != "" {
		t.Errorf("something is left: %s", after)
	}
	if err := os.WriteFile(r.path("LICENSE"), []byte("changed\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := r.prepare(t.Context(), "v0.2.0", io.Discard); err == nil || !strings.Contains(err.Error(), "not clean") {
		t.Errorf("got %v", err)
	}
	if text, err := r.read("LICENSE"); err != nil || text != "changed\n" {
		t.Error("a change that was not committed is lost")
	}
}

func TestTagAll(t *testing.T) {
	r := made(t, nil)
	var out strings.Builder
	if err := r.tag(t.Context(), "v0.1.0", "main", &out); err != nil {
		t.Fatal(err)
	}
	if got := problems(r, "v0.1.0"); got != "" {
		t.Error(got)
	}
	const want = "git push origin main cmd/rcaccount/v0.1.0 fleet/v0.1.0 otelringcentral/v0.1.0\n  git push origin v0.1.0\n"
	if !strings.HasSuffix(out.String(), want) {
		t.Errorf("got %q", out.String())
	}
}

// A proxy serves a module without those nested in it, and with the license of the repository.
func TestPack(t *testing.T) {
	r := made(t, map[string]string{".gitignore": "build\n", "build/large": "x\n", "otelringcentral/hooks.go": "package otelringcentral\n"})
	for folder, want := range map[string][]string{
		".":               {".gitignore", "CHANGELOG.md", "LICENSE", "go.mod", "go.work", "wrapper/client.go"},
		"otelringcentral": {"LICENSE", "go.mod", "hooks.go"},
	} {
		proxy := t.TempDir()
		if _, err := r.pack(proxy, folder, "v0.1.0"); err != nil {
			t.Fatal(err)
		}
		archive, err := zip.OpenReader(filepath.Join(proxy, filepath.FromSlash(modulePath(folder)), "@v", "v0.1.0.zip"))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, file := range archive.File {
			names = append(names, strings.TrimPrefix(file.Name, modulePath(folder)+"@v0.1.0/"))
		}
		slices.Sort(names)
		if err := archive.Close(); err != nil || !slices.Equal(names, want) {
			t.Errorf("%s: got %q, %v; want %q", folder, names, err, want)
		}
	}
}

// What is to be released now agrees with itself.
func TestThisRepository(t *testing.T) {
	r, err := openRepository(t.Context(), filepath.Join("..", ".."))
	if err != nil {
		t.Skip("not in a clone of the repository: ", err)
	}
	version, err := r.libraryVersion()
	if err == nil {
		err = r.checkFiles(version)
	}
	if err != nil {
		t.Error(err)
	}
}
