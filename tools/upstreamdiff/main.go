// Command upstreamdiff shows where our OpenAPI document differs from the public one of the platform, so
// that new releases of the public one don't go unnoticed:
//
//	go run ./tools/upstreamdiff [-document api/openapi.yaml] [-differences spec/DIFFERENCES.md] [-since <file or URL>] <file or URL>
//
// Operations are compared by operationId: method, path, tag, permissions, parameters, and the bodies of requests and of
// successful replies property by property. Descriptions, examples, names of schemas and error replies are ours and are not
// compared. Operations of the public document without one of our tags are ignored.
//
// Intended differences are explained in a Markdown document, whose patterns are matched here; see
// [parseExplanations]. The exit status is 1 if an operation is missing, a difference is not explained or an explanation
// is stale, and 2 if there was nothing to compare.
//
// With -since, two releases of the public document are compared with each other instead: what changed between them in the
// operations that we have, and which operations of our families we lack. The exit status is 1 if there is anything to report.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

// Exit statuses.
const (
	exitSame      = 0
	exitDifferent = 1
	exitFailed    = 2
)

const usage = `Usage: upstreamdiff [-document FILE] [-differences FILE] [-since FILE or URL] <file or URL of the public OpenAPI document>

  -document      our document, bundled (api/openapi.yaml)
  -differences   the explanations of differences on purpose (spec/DIFFERENCES.md)
  -since         an older release of the public document, to see what changed since then in the operations that we have
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	in, err := parseArguments(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return exitSame
	}
	if err != nil {
		fmt.Fprintf(stderr, "upstreamdiff: %v\n\n%s", err, usage)
		return exitFailed
	}
	look := report
	if in.since != "" {
		look = reportChanges
	}
	same, err := look(in, stdout)
	switch {
	case err != nil:
		fmt.Fprintln(stderr, "upstreamdiff:", err)
		return exitFailed
	case !same:
		return exitDifferent
	}
	return exitSame
}

// inputs name what is compared.
type inputs struct {
	upstream    string // file or URL
	document    string // file or URL
	differences string // file
	since       string // file or URL of an older public document; empty to compare ours with the public one
}

func parseArguments(args []string) (inputs, error) {
	var in inputs
	flags := flag.NewFlagSet("upstreamdiff", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // run prints
	flags.StringVar(&in.document, "document", "api/openapi.yaml", "")
	flags.StringVar(&in.differences, "differences", "spec/DIFFERENCES.md", "")
	flags.StringVar(&in.since, "since", "", "")
	if err := flags.Parse(args); err != nil {
		return in, err
	}
	if flags.NArg() != 1 {
		return in, fmt.Errorf("want one file or URL, got %q", flags.Args())
	}
	in.upstream = flags.Arg(0)
	return in, nil
}

// report prints what is not explained, and returns whether there was nothing to print.
func report(in inputs, stdout io.Writer) (same bool, err error) {
	markdown, err := os.ReadFile(in.differences)
	if err != nil {
		return false, err
	}
	known, err := parseExplanations(in.differences, string(markdown))
	if err != nil {
		return false, err
	}
	upstream, err := load(in.upstream)
	if err != nil {
		return false, err
	}
	ours, err := load(in.document)
	if err != nil {
		return false, err
	}
	found, err := compare(upstream, ours)
	if err != nil {
		return false, err
	}
	unexplained, explained, stale := known.match(found.differences)
	lines := slices.Concat(found.missing, unexplained, stale)
	for _, line := range lines {
		fmt.Fprintln(stdout, line)
	}
	fmt.Fprintf(stdout, "%d of %d operations, %d unexplained differences (%d explained by %s)\n",
		found.operations-len(found.missing), found.operations, len(unexplained), explained, in.differences)
	return len(lines) == 0, nil
}

// reportChanges prints what changed between two releases of the public document in the operations that we have, and the
// operations of our families that we lack.
func reportChanges(in inputs, stdout io.Writer) (same bool, err error) {
	before, err := load(in.since)
	if err != nil {
		return false, err
	}
	now, err := load(in.upstream)
	if err != nil {
		return false, err
	}
	ours, err := load(in.document)
	if err != nil {
		return false, err
	}
	lacking, err := compare(now, ours)
	if err != nil {
		return false, err
	}
	changed := changes(before, now, ours)
	for _, line := range slices.Concat(changed, lacking.missing) {
		fmt.Fprintln(stdout, line)
	}
	fmt.Fprintf(stdout, "%d changes from %s to %s in our operations, %d operations of our families that we lack\n",
		len(changed), in.since, in.upstream, len(lacking.missing))
	return len(changed)+len(lacking.missing) == 0, nil
}
