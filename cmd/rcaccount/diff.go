package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

var diffColumns = []column{
	{path: "change"}, {path: "section"}, {path: "id"}, {path: "name"}, {path: "path"}, {path: "item"}, {path: "before"}, {path: "after"}, {path: "text"},
}

const live = "live"

func newDiff(a *app) *cobra.Command {
	var ignore []string
	cmd := &cobra.Command{
		Use: "diff <old> [new|live]", Short: "Say what was added, changed and removed since a snapshot",
		Long: `Say what is different between two snapshots or, if the second is "live" or not named, between a snapshot and the account as it is
now, of which as much is read as the snapshot has.

In words it is one line for each change; with --output json, jsonl, csv or yaml a record for each, with the values before and
after. Records are matched by their ids, so that an extension with another number or name is changed, not another one.

The exit status is 0 if nothing is different, 1 if something is, and 2 or more if there was an error.`,
		Example: `  rcaccount diff march.jsonl june.jsonl
  rcaccount diff march.jsonl --ignore extensions.contact.jobTitle
  rcaccount diff march.jsonl live --output json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("which snapshot? Name a file that \"rcaccount snapshot\" has written")
			}
			return cobra.MaximumNArgs(2)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := a.printer(diffColumns, openapi.Object("id"))
			if err != nil {
				return err
			}
			return asTrouble(a.diff(cmd.Context(), p, append(args, live)[:2], ignore))
		},
	}
	addListFlags(a, cmd, diffColumns, nil)
	cmd.Flags().StringSliceVar(&ignore, "ignore", nil, "properties to leave out, such as contact.jobTitle or queues.members, or sections")
	return cmd
}

func (a *app) diff(ctx context.Context, p *printer, files, ignore []string) error {
	var sides [2]*snapshot.Snapshot
	var loading errgroup.Group
	for i, file := range files {
		if i == 1 && file == live {
			continue
		}
		loading.Go(func() (err error) {
			sides[i], err = a.loadSnapshot(file)
			return err
		})
	}
	if err := loading.Wait(); err != nil {
		return err
	}
	if sides[1] == nil {
		var err error
		if sides[1], err = a.readSnapshot(ctx, sides[0].Known()); err != nil {
			return err
		}
	}
	if sides[0].Account != "" && sides[1].Account != "" && sides[0].Account != sides[1].Account {
		return usageError{fmt.Errorf("%s is of account %s and %s of account %s: ids of two accounts have nothing in common",
			files[0], sides[0].Account, files[1], sides[1].Account)}
	}
	changes, not := snapshot.Differences(sides[0], sides[1], ignore)
	for _, part := range not {
		a.note("rcaccount: not compared: %s, %s", part.Section, part.Why)
	}
	if err := a.printChanges(p, changes); err != nil {
		return err
	}
	if len(changes) > 0 {
		return errFound
	}
	return nil
}

func (a *app) printChanges(p *printer, changes []snapshot.Change) error {
	if p.format != "table" || !p.all || p.sort != nil {
		return printRows(p, changes)
	}
	for i, change := range changes {
		if i == p.most() {
			a.note("rcaccount: %d more are not shown.", len(changes)-i)
			break
		}
		if _, err := fmt.Fprintln(a.out, printable(change.Text)); err != nil {
			return err
		}
	}
	text := "Nothing is different."
	switch n := len(changes); {
	case n == 1:
		text = "1 change."
	case n > 1:
		text = fmt.Sprint(n, " changes.")
	}
	_, err := fmt.Fprintln(a.out, text)
	return err
}
