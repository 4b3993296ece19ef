package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"
)

// rootModule is the path of the module of the library.
const rootModule = "github.com/ringcentral-account/ringcentral-account-go"

// published are the folders of the modules that a release tags. The others are for maintainers.
var published = []string{".", "cmd/rcaccount", "fleet", "otelringcentral"}

// installed is the module that people install with `go install path@version`, which refuses replace and exclude directives.
const installed = "cmd/rcaccount"

// versionFile has the version that the library sends in User-Agent.
const versionFile = "wrapper/client.go"

var versionConstant = regexp.MustCompile(`(?m)^const version = "([^"]*)"$`)

// repository is a working tree.
type repository struct {
	folder string
	files  []string // with slashes: what git tracks or would add
}

func openRepository(ctx context.Context, folder string) (*repository, error) {
	r := &repository{folder: folder}
	list, err := r.git(ctx, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(strings.TrimRight(list, "\x00"), "\x00") {
		if _, err := os.Lstat(r.path(name)); errors.Is(err, fs.ErrNotExist) {
			continue // deleted, and not committed yet
		}
		r.files = append(r.files, name)
	}
	return r, nil
}

func (r *repository) path(name string) string {
	return filepath.Join(r.folder, filepath.FromSlash(name))
}

func (r *repository) read(name string) (string, error) {
	data, err := os.ReadFile(r.path(name))
	return string(data), err
}

func (r *repository) git(ctx context.Context, args ...string) (string, error) {
	command := exec.CommandContext(ctx, "git", args...)
	command.Dir = r.folder
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	return string(out), nil
}

// modules returns the parsed go.mod files, by folder.
func (r *repository) modules() (map[string]*modfile.File, error) {
	all := map[string]*modfile.File{}
	for _, name := range r.files {
		if path.Base(name) != "go.mod" || strings.Contains(name, "testdata/") {
			continue
		}
		text, err := r.read(name)
		if err != nil {
			return nil, err
		}
		parsed, err := modfile.Parse(name, []byte(text), nil)
		if err != nil {
			return nil, err
		}
		all[path.Dir(name)] = parsed
	}
	return all, nil
}

func modulePath(folder string) string { return path.Join(rootModule, folder) }

// tagName returns the tag that the go command looks for: with the folder of a nested module in front of the version.
func tagName(folder, version string) string { return path.Join(folder, version) }

func isOurs(modulePath string) bool {
	return modulePath == rootModule || strings.HasPrefix(modulePath, rootModule+"/")
}

// checkVersion reports a version that these modules can't have.
func checkVersion(version string) error {
	if !semver.IsValid(version) || semver.Canonical(version) != version {
		return fmt.Errorf("%q: not a full semantic version, such as v0.1.0", version)
	}
	return module.CheckPathMajor(version, "")
}

func (r *repository) libraryVersion() (string, error) {
	text, err := r.read(versionFile)
	if err != nil {
		return "", err
	}
	found := versionConstant.FindStringSubmatch(text)
	if found == nil {
		return "", fmt.Errorf("%s: no constant version", versionFile)
	}
	return "v" + found[1], nil
}

// checkFiles reports all files that say another version, and what would keep a module from being installed.
func (r *repository) checkFiles(version string) error {
	modules, err := r.modules()
	if err != nil {
		return err
	}
	var problems []error
	report := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	for _, folder := range published {
		file := modules[folder]
		if file == nil {
			report("%s: no go.mod", folder)
			continue
		}
		if got := file.Module.Mod.Path; got != modulePath(folder) {
			report("%s/go.mod: module %s, want %s", folder, got, modulePath(folder))
		}
		for _, replace := range file.Replace {
			if folder == installed || !isOurs(replace.Old.Path) {
				report("%s/go.mod: replaces %s, which those who install it don't get", folder, replace.Old.Path)
			}
		}
	}
	for folder, file := range modules {
		for _, require := range file.Require {
			if isOurs(require.Mod.Path) && require.Mod.Version != version {
				report("%s/go.mod: requires %s, want %s", folder, require.Mod, version)
			}
		}
	}
	if library, err := r.libraryVersion(); err != nil || library != version {
		report("%s: version %s, want %s (%w)", versionFile, library, version, err)
	}
	problems = append(problems, r.checkWorkspace(version))
	return errors.Join(problems...)
}

func (r *repository) checkWorkspace(version string) error {
	text, err := r.read("go.work")
	if err != nil {
		return err
	}
	work, err := modfile.ParseWork("go.work", []byte(text), nil)
	if err != nil {
		return err
	}
	for _, replace := range work.Replace {
		if isOurs(replace.Old.Path) && replace.Old.Version != version {
			return fmt.Errorf("go.work: replaces %s, want %s", replace.Old, version)
		}
	}
	return nil
}

// checkTags reports tags of the version that are elsewhere than the current commit or not complete, and later versions.
func (r *repository) checkTags(ctx context.Context, version string) error {
	head, err := r.git(ctx, "rev-parse", "HEAD")
	if err != nil {
		return err
	}
	list, err := r.git(ctx, "for-each-ref", "--format=%(refname:strip=2) %(objectname) %(*objectname)", "refs/tags")
	if err != nil {
		return err
	}
	commits := map[string]string{}
	var problems []error
	for line := range strings.Lines(list) {
		fields := strings.Fields(line)
		name, commit := fields[0], fields[len(fields)-1] // an annotated tag has the commit behind its own object
		commits[name] = commit
		if semver.Compare(path.Base(name), version) > 0 {
			problems = append(problems, fmt.Errorf("tag %s: later than %s", name, version))
		}
	}
	var missing []string
	for _, folder := range published {
		name := tagName(folder, version)
		switch commit := commits[name]; commit {
		case "":
			missing = append(missing, name)
		case strings.TrimSpace(head):
		default:
			problems = append(problems, fmt.Errorf("tag %s: at %.12s, and not at the current commit", name, commit))
		}
	}
	if n := len(missing); n > 0 && n < len(published) {
		problems = append(problems, fmt.Errorf("tags missing: %s", strings.Join(missing, ", ")))
	}
	slices.SortFunc(problems, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(problems...)
}
