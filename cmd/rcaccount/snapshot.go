package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// sectionFlags choose the sections of a snapshot.
type sectionFlags struct {
	only, without []string
	details       bool
}

func (f *sectionFlags) add(cmd *cobra.Command) {
	all := slices.Concat(snapshot.Names(), snapshot.Details())
	cmd.Flags().StringSliceVar(&f.only, "only", nil, "sections to read: "+strings.Join(snapshot.Names(), ", ")+"; of the details "+strings.Join(snapshot.Details(), ", "))
	cmd.Flags().StringSliceVar(&f.without, "without", nil, "sections to leave out")
	cmd.Flags().BoolVar(&f.details, "details", false, "save the settings of each extension as well; it takes hours for a thousand")
	complete(cmd, "only", all)
	complete(cmd, "without", all)
	cmd.MarkFlagsMutuallyExclusive("only", "without")
	cmd.MarkFlagsMutuallyExclusive("only", "details")
}

// names returns the sections that were chosen.
func (f *sectionFlags) names() ([]string, error) {
	for _, name := range slices.Concat(f.only, f.without) {
		if snapshot.KindNamed(name) == nil {
			return nil, usageError{fmt.Errorf("no section %q; there are %s", name, strings.Join(slices.Concat(snapshot.Names(), snapshot.Details()), ", "))}
		}
	}
	if f.only != nil {
		return f.only, nil
	}
	names := snapshot.Names()
	if f.details {
		names = append(names, snapshot.Details()...)
	}
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(f.without, name) }), nil
}

func newSnapshot(a *app) *cobra.Command {
	var chosen sectionFlags
	cmd := &cobra.Command{
		Use: "snapshot <file>", Short: "Save the account to a file, to be kept and compared",
		Long: `Save the state of the account to a file: extensions, numbers, devices, queues and other groups with their members, sites, roles,
and the settings of the company. "rcaccount diff" compares it with a later one or with the account as it is then; "audit" and
"report" can read it in place of the account.

The file is JSON lines made for version control: what has not changed is the same bytes in the same order. It holds no secret, but
names, numbers and e-mail addresses, so only you may read it. What the platform doesn't let you read is noted in it, and reported.

It takes one request for 1000 extensions or numbers, one for the devices of 30 extensions, and two for each queue; --without
devices,queues saves most of the time that the rate limits cost.

With --details, the settings of each extension are saved as well: business hours, call handling, caller id, notifications and so on,
in a section for each kind. The platform gives most of them for one extension at a time: 10 Light and 7 Medium requests for a user,
and one for the settings or the presence of 30. With the documented limits, 50 Light and 40 Medium requests a minute side by side,
that takes 3 hours and 20 minutes for 1000 users, and 17 hours for 5000. So choose with --only or --without: caller-id alone takes
20 minutes for 1000. "rcaccount diff" with the account as it is now reads the same, and takes as long.`,
		Example: `  rcaccount snapshot account.jsonl
  rcaccount snapshot account.jsonl --without devices
  rcaccount snapshot account.jsonl --details --without grants,hold-music
  rcaccount snapshot calls.jsonl --only business-hours,answering-rules,state-rules
  rcaccount snapshot - --only extensions,numbers | gzip > extensions.jsonl.gz`,
		Args: exactly(1, "which file? Name one, or - for the standard output"),
		RunE: func(cmd *cobra.Command, args []string) error {
			names, err := chosen.names()
			if err != nil {
				return err
			}
			return a.saveSnapshot(cmd.Context(), args[0], names)
		},
	}
	chosen.add(cmd)
	return cmd
}

// exactly wants a number of arguments, and asks for them if they are not there.
func exactly(n int, question string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return errors.New(question)
		}
		return cobra.ExactArgs(n)(cmd, args)
	}
}

func (a *app) saveSnapshot(ctx context.Context, file string, names []string) error {
	s, err := a.readSnapshot(ctx, names)
	if err != nil {
		return err
	}
	if file == "-" {
		err = s.Write(a.out)
	} else if err = atomicfile.WriteWith(file, 0o600, s.Write); err != nil {
		err = localError{err}
	}
	if err != nil {
		return err
	}
	a.noteUnreadable(s)
	if file == "-" {
		return nil
	}
	_, err = fmt.Fprintln(a.out, printable(fmt.Sprintf("Saved account %s to %s: %s.", s.Account, file, counts(s))))
	return err
}

// counts says how many records a snapshot has of each kind of which there may be many.
func counts(s *snapshot.Snapshot) string {
	var parts []string
	details := 0
	for _, section := range s.Sections {
		switch k := snapshot.KindNamed(section.Name); {
		case k == nil || k.Single || section.Unreadable != "":
		case k.Part != "":
			details++
		default:
			parts = append(parts, fmt.Sprint(len(section.Records), " ", section.Name))
		}
	}
	switch details {
	case 0:
	case 1:
		parts = append(parts, "1 section of details")
	default:
		parts = append(parts, fmt.Sprint(details, " sections of details"))
	}
	return cmp.Or(strings.Join(parts, ", "), "settings only")
}

func (a *app) noteUnreadable(s *snapshot.Snapshot) {
	for _, section := range s.Sections {
		if section.Unreadable != "" {
			a.note("rcaccount: not readable: %s (%s)", section.Name, section.Unreadable)
		}
		parts := map[string]int{}
		for _, record := range section.Records {
			for _, part := range snapshot.Unreadable(record.Value) {
				parts[part]++
			}
		}
		for part, n := range parts {
			a.note("rcaccount: not readable: %s of %d of %d %s", part, n, len(section.Records), section.Name)
		}
	}
}

// readSnapshot reads sections of the account as it is now.
func (a *app) readSnapshot(ctx context.Context, names []string) (*snapshot.Snapshot, error) {
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	reader := snapshot.Reader{
		Client: client,
		Operation: func(id string) (*ringcentral.Operation, *openapi.Schema) {
			op := operationNamed(id)
			return op.Operation, op.doc.Record()
		},
		Progress: func(section string, records, left int) {
			text := fmt.Sprintf("%s: %d", section, records)
			if left > 0 {
				text += fmt.Sprintf(", %d requests left", left)
			}
			a.progress.say(text)
		},
	}
	a.setDone("Nothing was written or changed.")
	s, err := reader.Read(ctx, names)
	if err == nil {
		a.setDone("")
	}
	a.progress.clear()
	return s, err
}

// loadSnapshot reads a snapshot from a file, or from the standard input if it is named -.
func (a *app) loadSnapshot(file string) (*snapshot.Snapshot, error) {
	in := a.in
	if file != "-" {
		opened, err := os.Open(file)
		if err != nil {
			return nil, localError{err}
		}
		defer opened.Close()
		in = opened
	}
	s, err := snapshot.Load(in)
	if err != nil {
		return nil, localError{fmt.Errorf("%s: %w", file, err)}
	}
	return s, nil
}
