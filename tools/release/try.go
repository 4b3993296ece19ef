package main

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

//go:embed testdata
var programs embed.FS

// trials are the programs of users, each in a folder of its own below testdata.
var trials = []struct {
	title, program string
	modules        []string   // what the documentation tells users to get
	commands       [][]string // that must pass
}{
	{"a program with the library", "library", []string{"."}, [][]string{{"go", "build", "./..."}}},
	{"a test with the fake platform", "fake", []string{"."}, [][]string{{"go", "test", "./..."}}},
	{"a program with fleet", "fleet", []string{".", "fleet"}, [][]string{{"go", "build", "./..."}}},
	{"a program with otelringcentral", "telemetry", []string{".", "otelringcentral"}, [][]string{{"go", "test", "./..."}}},
}

// user is somebody who has these modules from a proxy, and nothing of this repository.
type user struct {
	home, version string
	empty         bool // whether the caches were, so that everything counts
	environment   []string
	out           io.Writer
}

// tryModules packs all modules and uses them from empty folders.
func (r *repository) tryModules(ctx context.Context, version string, empty bool, out io.Writer) (err error) {
	home, err := os.MkdirTemp("", "release")
	if err != nil {
		return err
	}
	u := &user{home: home, version: version, empty: empty, out: out}
	defer func() {
		// The files of a module cache are read-only.
		_ = u.run(context.WithoutCancel(ctx), home, "go", "clean", "-modcache")
		_ = os.RemoveAll(home)
	}()
	proxy := filepath.Join(home, "proxy")
	if err := os.Mkdir(proxy, 0o777); err != nil {
		return err
	}
	for _, folder := range published {
		size, err := r.pack(proxy, folder, version)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "packed %s@%s: %d KB\n", modulePath(folder), version, size/1000)
	}
	if u.environment, err = environment(ctx, home, proxy, empty); err != nil {
		return err
	}
	for _, trial := range trials {
		if err := u.try(ctx, trial.title, trial.program, trial.modules, trial.commands); err != nil {
			return fmt.Errorf("%s: %w", trial.title, err)
		}
	}
	return u.install(ctx)
}

// environment returns the variables of a user's go command. The modules of this version must not get into the cache of this machine,
// where they would hide the released ones; dependencies come from it, unless everything starts empty.
func environment(ctx context.Context, home, proxy string, empty bool) ([]string, error) {
	list, err := exec.CommandContext(ctx, "go", "env", "GOPROXY", "GOMODCACHE", "GOCACHE").Output()
	if err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	settings := strings.Split(string(list), "\n")
	proxies, buildCache := []string{fileURL(proxy)}, settings[2]
	if empty {
		buildCache = filepath.Join(home, "cache")
	} else {
		proxies = append(proxies, fileURL(filepath.Join(settings[1], "cache", "download")))
	}
	proxies = append(proxies, settings[0])
	return append(os.Environ(),
		"GOWORK=off", "GOFLAGS=-trimpath", "GOPROXY="+strings.Join(proxies, ","), "GONOSUMDB="+rootModule+","+rootModule+"/*",
		"GOMODCACHE="+filepath.Join(home, "modules"), "GOCACHE="+buildCache, "GOBIN="+filepath.Join(home, "bin"),
		"HOME="+home, "XDG_CONFIG_HOME="+filepath.Join(home, "config"), "AppData="+filepath.Join(home, "config"),
	), nil
}

func fileURL(folder string) string {
	folder = filepath.ToSlash(folder)
	if !strings.HasPrefix(folder, "/") { // C:/
		folder = "/" + folder
	}
	return "file://" + folder
}

// try does in an empty folder what the documentation tells a user to do.
func (u *user) try(ctx context.Context, title, program string, modules []string, commands [][]string) error {
	begin := time.Now()
	folder := filepath.Join(u.home, program)
	source, err := fs.Sub(programs, "testdata/"+program)
	if err != nil {
		return err
	}
	if err := os.CopyFS(folder, source); err != nil {
		return err
	}
	get, resolve := []string{"go", "get"}, []string{"go", "get", "-t", "./..."}
	if u.empty {
		resolve = []string{"go", "mod", "tidy"} // also reads the tests of dependencies, which takes most of the time
	}
	for _, module := range modules {
		get = append(get, modulePath(module)+"@"+u.version)
	}
	for _, command := range append([][]string{{"go", "mod", "init", "example.com/" + program}, get, resolve}, commands...) {
		if err := u.run(ctx, folder, command...); err != nil {
			return err
		}
	}
	fmt.Fprintf(u.out, "%s: %.1f s", title, time.Since(begin).Seconds())
	if u.empty {
		return u.printSize(ctx, folder)
	}
	fmt.Fprintln(u.out)
	return nil
}

// printSize prints what a program gets with these modules. Only a tidy one is as small as it can be.
func (u *user) printSize(ctx context.Context, folder string) error {
	list, err := u.output(ctx, folder, "go", "list", "-m", "all")
	if err != nil {
		return err
	}
	sums, err := os.ReadFile(filepath.Join(folder, "go.sum"))
	if err != nil {
		return err
	}
	others := strings.Count(list, "\n") - 1 // than its own
	fmt.Fprintf(u.out, "; %d modules, %d lines of go.sum\n", others, bytes.Count(sums, []byte("\n")))
	return nil
}

// install installs the command, which must say its version and work without anything else.
func (u *user) install(ctx context.Context) error {
	begin := time.Now()
	folder := filepath.Join(u.home, "empty")
	if err := os.Mkdir(folder, 0o777); err != nil {
		return err
	}
	if err := u.run(ctx, folder, "go", "install", modulePath(installed)+"@"+u.version); err != nil {
		return err
	}
	command := filepath.Join(u.home, "bin", "rcaccount")
	if runtime.GOOS == "windows" {
		command += ".exe"
	}
	said, err := u.output(ctx, folder, command, "version")
	if err != nil {
		return err
	}
	if !strings.HasPrefix(said, "rcaccount "+u.version+",") {
		return fmt.Errorf("rcaccount version: printed %q, want %s", said, u.version)
	}
	said, err = u.output(ctx, folder, command, "inventory", "--demo")
	if err != nil {
		return err
	}
	if !strings.Contains(said, "Maya Okafor") {
		return fmt.Errorf("rcaccount inventory --demo: no Maya Okafor in %d bytes", len(said))
	}
	fmt.Fprintf(u.out, "go install of the command, its version and its demo: %.1f s\n", time.Since(begin).Seconds())
	return nil
}

func (u *user) run(ctx context.Context, folder string, command ...string) error {
	_, err := u.output(ctx, folder, command...)
	return err
}

// output runs a command and returns its standard output. An error has what it printed.
func (u *user) output(ctx context.Context, folder string, command ...string) (string, error) {
	var out, all bytes.Buffer
	c := exec.CommandContext(ctx, command[0], command[1:]...)
	c.Dir, c.Env = folder, u.environment
	c.Stdout, c.Stderr = io.MultiWriter(&out, &all), &all
	if err := c.Run(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(command, " "), err, all.String())
	}
	return out.String(), nil
}
