package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/audit"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

var auditColumns = []column{{path: "check"}, {path: "kind"}, {path: "number"}, {path: "name"}, {path: "detail"}, {path: "id"}}

func newAudit(a *app) *cobra.Command {
	var names []string
	var file string
	var checks strings.Builder
	for _, c := range audit.Checks {
		note := ""
		if c.Information {
			note = " (for information)"
		}
		fmt.Fprintf(&checks, "  %-24s %s%s\n", c.Name, c.Title, note)
	}
	cmd := &cobra.Command{
		Use: "audit", Short: "Find what an administrator should look at: unassigned numbers, users without e-mail, queues without members",
		Long: `Find what an administrator should look at. These are the checks, of which --check chooses:

` + checks.String() + `
The exit status is 0 if nothing was found, 1 if something was (what is for information does not count), and 2 or more if there was an
error, or if the platform didn't let a check read what it needs.`,
		Example: `  rcaccount audit
  rcaccount audit --check unassigned-numbers,queues-without-members --output csv
  rcaccount audit --snapshot march.jsonl`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(auditColumns, openapi.Object("id"))
			if err != nil {
				return err
			}
			return asTrouble(a.audit(cmd.Context(), p, file, names))
		},
	}
	addListFlags(a, cmd, auditColumns, nil)
	cmd.Flags().StringSliceVar(&names, "check", nil, "checks to carry out; the default is all")
	cmd.Flags().StringVar(&file, "snapshot", "", "read the account from a snapshot in place of the platform")
	complete(cmd, "check", audit.Names())
	return cmd
}

// chosenChecks returns the checks of some names; all unless any are named.
func chosenChecks(names []string) ([]*audit.Check, error) {
	if names == nil {
		return audit.Checks, nil
	}
	var checks []*audit.Check
	for _, name := range names {
		c := audit.CheckNamed(name)
		if c == nil {
			return nil, usageError{fmt.Errorf("no check %q; there are %s", name, strings.Join(audit.Names(), ", "))}
		}
		checks = append(checks, c)
	}
	return checks, nil
}

// model reads what is to be looked at: from a snapshot if a file is named, else sections of the account as it is now.
func (a *app) model(ctx context.Context, file string, sections []string) (*audit.Model, error) {
	var s *snapshot.Snapshot
	var err error
	if file != "" {
		s, err = a.loadSnapshot(file)
	} else {
		s, err = a.readSnapshot(ctx, sections)
	}
	if err != nil {
		return nil, err
	}
	m, err := audit.NewModel(s)
	if err != nil {
		return nil, localError{err}
	}
	return m, nil
}

func (a *app) audit(ctx context.Context, p *printer, file string, names []string) error {
	checks, err := chosenChecks(names)
	if err != nil {
		return err
	}
	var sections []string
	for _, c := range checks {
		sections = slices.Concat(sections, c.Needs, c.Uses)
	}
	m, err := a.model(ctx, file, sections)
	if err != nil {
		return err
	}
	var findings []audit.Finding
	var failed []string
	faults := 0
	for _, c := range checks {
		if why := c.Missing(m); why != "" {
			a.note("rcaccount: not checked: %s, because of %s", c.Name, why)
			failed = append(failed, c.Name)
			continue
		}
		found := c.Find(m)
		if findings = append(findings, found...); !c.Information {
			faults += len(found)
		}
	}
	if err := printRows(p, findings); err != nil {
		return err
	}
	if p.format == "table" {
		a.note("%s", summarizeFindings(checks, findings, failed))
	}
	switch {
	case faults > 0:
		return errFound
	case failed != nil:
		return &uncheckedError{failed}
	}
	return nil
}

// uncheckedError says that checks could not be carried out, so that nobody takes silence for a good sign.
type uncheckedError struct{ checks []string }

func (e *uncheckedError) Error() string {
	return "not everything could be checked: " + strings.Join(e.checks, ", ")
}

func summarizeFindings(checks []*audit.Check, findings []audit.Finding, failed []string) string {
	counts := map[string]int{}
	for _, f := range findings {
		counts[f.Check]++
	}
	var parts []string
	for _, c := range checks {
		if !slices.Contains(failed, c.Name) {
			parts = append(parts, fmt.Sprint(counts[c.Name], " ", c.Name))
		}
	}
	return "Found: " + strings.Join(parts, ", ") + "."
}
