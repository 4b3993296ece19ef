// Command release checks and prepares a release of all modules of this repository, which have one version.
//
//	release check [-empty] [VERSION]   pack the modules as a proxy does, and use them from empty folders
//	release prepare VERSION            write the version into all files, check, commit, and tag
//
// With a version, check also compares the tags and the changelog with it. See docs/releasing.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, ".", os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage: release check [-empty] [VERSION] | release prepare VERSION")

func run(ctx context.Context, folder string, args []string, out io.Writer) error {
	if len(args) == 0 {
		return errUsage
	}
	flags := flag.NewFlagSet("release", flag.ContinueOnError)
	empty := flags.Bool("empty", false, "start with an empty module cache and an empty build cache")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	version := flags.Arg(0)
	r, err := openRepository(ctx, folder)
	if err != nil {
		return err
	}
	switch {
	case args[0] == "check" && flags.NArg() <= 1:
		return r.check(ctx, version, *empty, out)
	case args[0] == "prepare" && flags.NArg() == 1:
		return r.prepare(ctx, version, out)
	}
	return errUsage
}

// check compares all that says a version, then packs the modules and uses them. Without a version, it is that of the library, and
// neither tags nor the changelog are compared: between two releases they don't agree.
func (r *repository) check(ctx context.Context, version string, empty bool, out io.Writer) error {
	var problems []error
	if version == "" {
		library, err := r.libraryVersion()
		if err != nil {
			return err
		}
		version = library
	} else {
		problems = append(problems, checkVersion(version), r.checkTags(ctx, version), r.checkChangelog(version))
	}
	problems = append(problems, r.checkFiles(version))
	if err := errors.Join(problems...); err != nil {
		return err
	}
	return r.tryModules(ctx, version, empty, out)
}
