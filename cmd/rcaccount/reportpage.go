package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/audit"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/report"
	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

func newReport(a *app) *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use: "report <file.html>", Short: "Write a page about the account that can be handed on",
		Long: `Write one HTML page about the account: how many extensions there are of each type, status and site, what "rcaccount audit" finds, the
administrators, and a table of all extensions. The page needs no network and no other file, sorts its tables, prints well, and can be
read with a screen reader. It has names, numbers and e-mail addresses in it, so only you may read the file.`,
		Example: `  rcaccount report account.html
  rcaccount report march.html --snapshot march.jsonl`,
		Args: exactly(1, "which file? Name one, or - for the standard output"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.reportPage(cmd.Context(), args[0], file) },
	}
	cmd.Flags().StringVar(&file, "snapshot", "", "read the account from a snapshot in place of the platform")
	return cmd
}

func (a *app) reportPage(ctx context.Context, to, snapshotFile string) error {
	m, err := a.model(ctx, snapshotFile, audit.Sections)
	if err != nil {
		return err
	}
	from := ""
	if snapshotFile != "" {
		from = filepath.Base(snapshotFile)
	}
	write := func(w io.Writer) error { return report.Write(w, m, time.Now(), from) }
	if to == "-" {
		return write(a.out)
	}
	if err := atomicfile.WriteWith(to, 0o600, write); err != nil {
		return localError{err}
	}
	_, err = fmt.Fprintln(a.out, printable(fmt.Sprintf("Wrote the report of account %s to %s: %d extensions, %d numbers, %d queues.",
		m.Account.ID, to, len(m.Extensions), len(m.Numbers), len(m.Queues))))
	return err
}
