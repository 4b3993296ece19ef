package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"time"

	"golang.org/x/mod/modfile"
)

// prepare makes the commit and the tags of a release. If anything is wrong, the files are as before and there is neither.
func (r *repository) prepare(ctx context.Context, version string, out io.Writer) (err error) {
	if err := checkVersion(version); err != nil {
		return err
	}
	if changed, err := r.git(ctx, "status", "--porcelain"); err != nil || changed != "" {
		return errors.Join(err, fmt.Errorf("working tree: not clean\n%s", changed))
	}
	branch, err := r.git(ctx, "symbolic-ref", "--short", "HEAD")
	if err != nil {
		return err
	}
	if tags, err := r.git(ctx, "tag", "--list", version, "*/"+version); err != nil || tags != "" {
		return errors.Join(err, fmt.Errorf("%s: tagged already: %s", version, strings.Join(strings.Fields(tags), ", ")))
	}
	committed := false
	defer func() {
		if !committed { // the tree was clean
			_, restored := r.git(context.WithoutCancel(ctx), "checkout", "--quiet", "--", ".")
			err = errors.Join(err, restored)
		}
	}()
	if err := r.writeVersion(version, time.Now()); err != nil {
		return err
	}
	if err := r.check(ctx, version, false, out); err != nil {
		return err
	}
	if _, err := r.git(ctx, "commit", "--quiet", "--all", "--message", "Release "+version); err != nil {
		return err
	}
	committed = true
	return r.tag(ctx, version, strings.TrimSpace(branch), out)
}

func (r *repository) tag(ctx context.Context, version, branch string, out io.Writer) error {
	var nested []string
	for _, folder := range published {
		name := tagName(folder, version)
		if _, err := r.git(ctx, "tag", "--annotate", "--message", "Release "+version, name); err != nil {
			return err
		}
		if folder != "." {
			nested = append(nested, name)
		}
	}
	// GitHub starts no workflow for more than three tags of one push. That of the root starts the release, so it comes last.
	fmt.Fprintf(out, "%s is committed and tagged. To publish it:\n  git push origin %s %s\n  git push origin %s\n",
		version, branch, strings.Join(nested, " "), version)
	return nil
}

// writeVersion writes the version into all files that say it.
func (r *repository) writeVersion(version string, date time.Time) error {
	edits := map[string]func(string) (string, error){
		versionFile: func(text string) (string, error) {
			constant := `const version = "` + strings.TrimPrefix(version, "v") + `"`
			return versionConstant.ReplaceAllLiteralString(text, constant), nil
		},
		changelogFile: func(text string) (string, error) { return releaseChangelog(text, version, date) },
		"go.work":     func(text string) (string, error) { return replaceVersion(text, version) },
	}
	for _, name := range r.files {
		if path.Base(name) == "go.mod" && !strings.Contains(name, "testdata/") {
			edits[name] = func(text string) (string, error) { return requireVersion(text, version) }
		}
	}
	for name, edit := range edits {
		text, err := r.read(name)
		if err != nil {
			return err
		}
		if text, err = edit(text); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := os.WriteFile(r.path(name), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// requireVersion makes a go.mod require our modules at a version.
func requireVersion(text, version string) (string, error) {
	file, err := modfile.Parse("go.mod", []byte(text), nil)
	if err != nil {
		return "", err
	}
	for _, require := range file.Require {
		if isOurs(require.Mod.Path) {
			if err := file.AddRequire(require.Mod.Path, version); err != nil {
				return "", err
			}
		}
	}
	formatted, err := file.Format()
	return string(formatted), err
}

// replaceVersion makes a go.work replace our modules at a version.
func replaceVersion(text, version string) (string, error) {
	work, err := modfile.ParseWork("go.work", []byte(text), nil)
	if err != nil {
		return "", err
	}
	for _, replace := range work.Replace {
		if isOurs(replace.Old.Path) {
			replace.Syntax.Token[len(replace.Syntax.Token)-3] = version // replace PATH VERSION => FOLDER
		}
	}
	return string(modfile.Format(work.Syntax)), nil
}
