package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func init() {
	extensions.more = append(extensions.more, newApply(&sheetCommand{
		of: "extensions", short: "Create and change extensions as a spreadsheet says",
		long: `Create and change extensions as a file says: CSV, JSON lines or YAML, with the columns of "rcaccount extensions list -o csv"
or any others of the platform. Rows are matched by id, extension number or email address; a row that matches nothing
creates an extension. To give another number or email address, the row needs the id.`,
		example: `  rcaccount extensions list --type User -o csv > people.csv
  rcaccount extensions apply people.csv --dry-run
  rcaccount extensions apply people.csv`,
		prunes: true, plan: planExtensions, work: extensionsWork,
	}))
	numbers.more = append(numbers.more, newApply(&sheetCommand{
		of: "numbers", short: "Assign phone numbers as a spreadsheet says",
		long: `Assign phone numbers to extensions or other uses as a file says: CSV, JSON lines or YAML, with the columns of
"rcaccount numbers list -o csv". Rows are matched by number or id. An extension in extension.extensionNumber gets the number
as its direct number; usageType says other uses.`,
		example: `  rcaccount numbers list -o csv > numbers.csv
  rcaccount numbers apply numbers.csv`,
		plan: planNumbers, work: numbersWork,
	}))
	queues.more = append(queues.more, newApply(&sheetCommand{
		of: "queues", short: "Change the members of call queues as a spreadsheet says",
		long: `Change the members of call queues as a file says: CSV, JSON lines or YAML, with the columns of
"rcaccount queues memberships -o csv". Rows are matched by id, extension number or name; the column members has the extension
numbers of all members, separated by commas: who is not among them leaves the queue.`,
		example: `  rcaccount queues memberships -o csv > queues.csv
  rcaccount queues apply queues.csv`,
		plan: planQueues, work: queuesWork,
	}), newMemberships)
}

// emptyCells is the same in all sheets.
const emptyCells = `

An empty cell leaves a value as it is, and ` + sheet.Clear + ` takes it away. Everything is checked before anything is sent. What became
of each row is kept in a file, with which --resume goes on after an interruption, without doing anything twice.`

// work is how the steps of a plan are looked up and carried out.
type work struct {
	look func(ctx context.Context, a *app, steps []*plan.Step) (plan.Lookup, error)
	send func(ctx context.Context, rc *ringcentral.Client, d *delivery) error
}

// sheetCommand is a command that applies a sheet.
type sheetCommand struct {
	of, short, long, example string
	prunes                   bool
	plan                     func(ctx context.Context, a *app, s *sheet.Sheet, prune bool) (*plan.Plan, []sheet.Problem, error)
	work                     work
}

// runFlags are the flags of commands that keep a file of results.
type runFlags struct {
	resume, result string
	settle         time.Duration
}

func (f *runFlags) add(a *app, cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&a.yes, "yes", "y", false, "carry the plan out without asking")
	cmd.Flags().BoolVar(&a.dryRun, "dry-run", false, "show the plan, and don't send anything")
	cmd.Flags().StringVar(&f.result, "result", "", "file for the results; the default is made of the name of the file that is applied")
	cmd.Flags().StringVar(&f.resume, "resume", "", "go on with an interrupted run, of which this is the file of results")
	cmd.Flags().DurationVar(&f.settle, "settle", 10*time.Second, "with --resume, how long the platform may still be at what was sent last")
	addOutputFlags(a, cmd, resultColumns, resultSchema)
}

var (
	resultColumns = columnsOf("row", "action", "who", "id", "outcome", "error")
	resultSchema  = openapi.Object("row", "action", "who", "id", "outcome", "error", "at")
)

func newApply(c *sheetCommand) func(*app) *cobra.Command {
	return func(a *app) *cobra.Command {
		var flags runFlags
		var prune bool
		cmd := &cobra.Command{
			Use: "apply <file>", Short: c.short, Long: c.long + emptyCells, Example: c.example, Args: cobra.MaximumNArgs(1),
			RunE: func(cmd *cobra.Command, args []string) error {
				r := &sheetRun{app: a, flags: flags, work: c.work, command: c.of + " apply"}
				switch {
				case flags.resume != "" && len(args) == 0 && !prune:
					return r.resume(cmd.Context())
				case flags.resume != "":
					return usageError{errors.New("--resume takes everything from the file of results, and no other file")}
				case len(args) == 0:
					return usageError{errors.New("which file? Give one, or - for the standard input")}
				}
				return r.apply(cmd.Context(), c, args[0], prune)
			},
		}
		if c.prunes {
			cmd.Flags().BoolVar(&prune, "prune", false, "delete the "+c.of+" that the file doesn't have, of the types that it has")
		}
		flags.add(a, cmd)
		return cmd
	}
}

// sheetRun carries a plan out.
type sheetRun struct {
	app     *app
	flags   runFlags
	work    work
	command string // as in "rcaccount extensions apply"
	file    string // that the plan comes from
	account string
}

// apply plans what the file says, asks, and carries it out.
func (r *sheetRun) apply(ctx context.Context, c *sheetCommand, name string, prune bool) error {
	a := r.app
	data, err := readInput(name, a.in)
	if err != nil {
		return err
	}
	if name == "-" && !a.yes && !a.dryRun {
		return usageError{errors.New("the standard input can't be the file and answer the question: add --yes or --dry-run")}
	}
	s, err := sheet.Read(name, data)
	if err != nil {
		if problem, ok := errors.AsType[sheet.Problem](err); ok {
			return r.refuse(&plan.Plan{}, []sheet.Problem{problem})
		}
		return err
	}
	r.file = s.File
	if err := r.connect(ctx); err != nil {
		return err
	}
	p, problems, err := c.plan(ctx, a, s, prune)
	if err != nil {
		return err
	}
	a.progress.clear()
	if problems = append(s.Problems, problems...); len(problems) > 0 {
		return r.refuse(p, problems)
	}
	return r.carryOut(ctx, p, name)
}

// connect finds out which account it is.
func (r *sheetRun) connect(ctx context.Context) error {
	account, err := r.app.read(ctx, "readAccountInfo")
	if err != nil {
		return err
	}
	r.account = pick(account, "id")[0]
	return nil
}

// refuse tells what is wrong with a file.
func (r *sheetRun) refuse(p *plan.Plan, problems []sheet.Problem) error {
	a := r.app
	slices.SortStableFunc(problems, func(x, y sheet.Problem) int {
		return cmp.Or(cmp.Compare(x.Line, y.Line), cmp.Compare(x.Column, y.Column))
	})
	if a.output != "table" && a.dryRun {
		if err := r.printPlan(p, problems); err != nil {
			return err
		}
	}
	for _, problem := range problems {
		a.note("%s", problem.Error())
	}
	text := "1 mistake"
	if n := len(problems); n != 1 {
		text = fmt.Sprintf("%d mistakes", n)
	}
	return localError{fmt.Errorf("%s: %s, and nothing was changed", problems[0].File, text)}
}

// carryOut shows a plan, asks, and carries it out. name is that of the file that it comes from.
func (r *sheetRun) carryOut(ctx context.Context, p *plan.Plan, name string) error {
	a := r.app
	if a.dryRun {
		return r.printPlan(p, nil)
	}
	if !p.Changes() {
		_, err := fmt.Fprintln(a.out, printable(r.title(p.Counts())))
		return err
	}
	path, err := r.resultFile(name)
	if err != nil {
		return err
	}
	if err := a.noteAccount(ctx); err != nil {
		return err
	}
	if !a.yes {
		if err := r.showPlan(a.errs, p, mostShown); err != nil {
			return err
		}
		if err := a.ask(ctx, "Continue? [y/N] "); err != nil {
			return err
		}
	}
	head := plan.Head{Command: r.command, File: r.file, Server: a.server, Account: r.account, Begun: time.Now().UTC().Truncate(time.Second)}
	if a.demo {
		head.Server = "demo"
	}
	journal, err := plan.Begin(path, head, p.Steps)
	if err != nil {
		return localError{err}
	}
	return r.run(ctx, journal, path, false)
}

// resultFile chooses the file for the results. None is ever overwritten.
func (r *sheetRun) resultFile(name string) (string, error) {
	if r.flags.result != "" {
		if _, err := os.Stat(r.flags.result); !errors.Is(err, fs.ErrNotExist) {
			return "", usageError{fmt.Errorf("--result %s: there is such a file already", r.flags.result)}
		}
		return r.flags.result, nil
	}
	base := strings.TrimSuffix(name, filepath.Ext(name))
	if name == "-" {
		base = strings.Fields(r.command)[0]
	}
	path := base + ".result.jsonl"
	for n := 2; ; n++ {
		_, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return path, nil
		case err != nil:
			return "", localError{err}
		}
		if earlier, err := plan.ReadJournal(path); err == nil && earlier.Open() {
			return "", usageError{fmt.Errorf("%s tells of a run that is not finished: %s goes on with it, or remove the file", path, r.resumption(path))}
		}
		path = fmt.Sprintf("%s.result-%d.jsonl", base, n)
	}
}

func (r *sheetRun) resumption(path string) string {
	return fmt.Sprintf("%q", "rcaccount "+r.command+" --resume "+path)
}

// resume goes on with an earlier run.
func (r *sheetRun) resume(ctx context.Context) error {
	a := r.app
	journal, err := plan.Resume(r.flags.resume)
	if err != nil {
		return localError{err}
	}
	r.file = cmp.Or(journal.Head.File, r.flags.resume)
	err = r.connect(ctx)
	switch {
	case err != nil:
	case journal.Head.Command != r.command:
		err = usageError{fmt.Errorf("%s is the result of %q", r.flags.resume, "rcaccount "+journal.Head.Command)}
	case journal.Head.Account != r.account, !a.demo && journal.Head.Server != a.server:
		err = usageError{fmt.Errorf("%s is about the account %s at %s, and this is %s at %s", r.flags.resume, journal.Head.Account, journal.Head.Server, r.account, a.server)}
	}
	if err == nil && a.dryRun {
		err = r.printPlan(&plan.Plan{Steps: journal.Steps}, nil)
	}
	if err != nil || a.dryRun {
		return errors.Join(err, journal.Close())
	}
	return r.run(ctx, journal, r.flags.resume, true)
}

// run carries the steps of a journal out and tells what became of them.
func (r *sheetRun) run(ctx context.Context, journal *plan.Journal, path string, resumed bool) error {
	a := r.app
	rc, err := a.connect()
	if err != nil {
		return errors.Join(err, journal.Close())
	}
	told := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		a.note("rcaccount: stopping as soon as it is known what became of what is under way; Ctrl-C again doesn't wait for that.")
		close(told)
	})
	a.finishing = true
	carrying := plan.Run{
		Journal: journal, Settle: r.flags.settle,
		Look: func(ctx context.Context, steps []*plan.Step) (plan.Lookup, error) { return r.work.look(ctx, a, steps) },
		Send: func(ctx context.Context, steps []*plan.Step, sending func(...*plan.Step) error, report plan.Report) error {
			return r.work.send(ctx, rc, &delivery{steps: steps, sending: sending, report: report})
		},
		Progress: func(settled, of int) { a.progress.say(fmt.Sprintf("%d of %d rows", settled, of)) },
		Waiting: func(until time.Time) {
			a.progress.wait("the platform may still be at what was sent last", until)
		},
	}
	err = carrying.Do(ctx, resumed)
	a.finishing = false
	if !stop() {
		<-told
	}
	if closed := journal.Close(); closed != nil {
		return localError{errors.Join(err, closed)}
	}
	a.progress.clear()
	return r.outcome(ctx, journal, path, err)
}

// outcome prints what became of the steps. The error tells of those that were not carried out.
func (r *sheetRun) outcome(ctx context.Context, journal *plan.Journal, path string, err error) error {
	a := r.app
	if err := r.printResults(journal.Steps); err != nil {
		return err
	}
	count := map[string]int{}
	for _, s := range journal.Steps {
		count[s.Outcome]++
	}
	left := len(journal.Steps) - count[plan.Done] - count[plan.Untouched] - count[plan.Refused]
	if a.output == "table" {
		fmt.Fprintln(a.out, printable("The results are in "+path+"."))
	}
	if left > 0 {
		a.setDone(fmt.Sprintf("%d of %d rows are left: %s goes on with them.", left, len(journal.Steps), r.resumption(path)))
	}
	switch {
	case ctx.Err() != nil && left > 0:
		return ctx.Err()
	case err != nil:
		return err
	case left > 0:
		return unfinishedError{fmt.Errorf("%d of %d rows were not carried out", left, len(journal.Steps))}
	case count[plan.Refused] > 0:
		return refusedError{fmt.Errorf("the platform refused %d of %d rows", count[plan.Refused], len(journal.Steps))}
	}
	return nil
}

// refusedError is about rows that the platform refused.
type refusedError struct{ error }

// unfinishedError is about rows that were not carried out for other reasons.
type unfinishedError struct{ error }

// mostShown is how many lines of a plan are shown before the question; --dry-run shows all.
const mostShown = 200

// title says in one line what a plan does.
func (r *sheetRun) title(counts map[string]int) string {
	var parts []string
	for _, kind := range []struct {
		count int
		text  string
	}{
		{counts[plan.Create], "to create"}, {counts[plan.Update] + counts[plan.Member] + counts[plan.Call], "to change"},
		{counts[plan.Assign], "to assign"}, {counts[plan.Delete], "to delete"}, {counts[plan.None], "unchanged"},
	} {
		if kind.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", kind.count, kind.text))
		}
	}
	if counts[plan.None] == total(counts) {
		parts = append([]string{"nothing to do"}, parts...)
	}
	return fmt.Sprintf("%s: %s (account %s)", r.file, strings.Join(parts, ", "), r.account)
}

func total(counts map[string]int) (n int) {
	for _, count := range counts {
		n += count
	}
	return n
}

// showPlan writes a plan for a person.
func (r *sheetRun) showPlan(out interface{ Write([]byte) (int, error) }, p *plan.Plan, most int) error {
	fmt.Fprintln(out, printable(r.title(p.Counts())))
	var rows [][]string
	for _, s := range p.Steps {
		if s.Action == plan.None {
			continue
		}
		row := []string{"  " + s.Row, s.Action, s.Who}
		if s.Row == "" {
			row[0] = fmt.Sprintf("  %d", s.N)
		}
		changes := s.Changes
		if len(changes) == 0 {
			changes = []plan.Change{{}}
		}
		for _, c := range changes {
			rows = append(rows, append(row, c.What, c.Before, c.After))
			row = []string{"", "", ""}
		}
	}
	hidden := len(rows) - min(len(rows), most)
	if len(rows) > hidden {
		left, err := printTable(out, []string{"  ROW", "ACTION", "WHO", "WHAT", "BEFORE", "AFTER"}, rows[:len(rows)-hidden], width(out))
		if err != nil {
			return err
		}
		if len(left) > 0 {
			fmt.Fprintln(out, "  The terminal is too narrow for "+strings.Join(left, ", ")+"; --dry-run -o json shows all.")
		}
	}
	if hidden > 0 {
		fmt.Fprintf(out, "  and %d more lines, which --dry-run shows\n", hidden)
	}
	for _, note := range p.Notes {
		fmt.Fprintln(out, printable("  "+note))
	}
	return nil
}

// planRecord is a plan for a program.
type planRecord struct {
	File     string         `json:"file"`
	Account  string         `json:"account"`
	Counts   map[string]int `json:"counts"`
	Steps    []*plan.Step   `json:"steps"`
	Notes    []string       `json:"notes"`
	Problems []string       `json:"problems"`
}

// printPlan prints a plan in the form that was asked for.
func (r *sheetRun) printPlan(p *plan.Plan, problems []sheet.Problem) error {
	a := r.app
	if a.output == "table" {
		return r.showPlan(a.out, p, len(p.Steps)*100)
	}
	printer, err := a.printer(resultColumns, resultSchema)
	if err != nil {
		return err
	}
	if a.columns == nil && (a.output == "json" || a.output == "yaml") {
		record := planRecord{File: r.file, Account: r.account, Counts: p.Counts(), Steps: p.Steps, Notes: p.Notes}
		for _, problem := range problems {
			record.Problems = append(record.Problems, problem.Error())
		}
		data, err := json.Marshal(record, json.Deterministic(true))
		if err != nil {
			return err
		}
		return printer.one(data)
	}
	return printRows(printer, p.Steps)
}

// printResults prints what became of the steps: all of them for a program, the failures for a person.
func (r *sheetRun) printResults(steps []*plan.Step) error {
	a := r.app
	if a.output != "table" {
		printer, err := a.printer(resultColumns, resultSchema)
		if err != nil {
			return err
		}
		return printRows(printer, steps)
	}
	counts := map[string]int{}
	var failures [][]string
	for _, s := range steps {
		counts[s.Outcome]++
		if s.Outcome != plan.Done && s.Outcome != plan.Untouched {
			failures = append(failures, []string{"  " + cmp.Or(s.Row, fmt.Sprint(s.N)), s.Who, s.Outcome, s.Error})
		}
	}
	var parts []string
	for _, outcome := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%d %s", counts[outcome], outcome))
	}
	fmt.Fprintln(a.out, printable(r.file+": "+strings.Join(parts, ", ")))
	if failures == nil {
		return nil
	}
	_, err := printTable(a.out, []string{"  ROW", "WHO", "OUTCOME", "ERROR"}, failures, width(a.out))
	return err
}

// records reads a list, with the values at some paths. Plans depend on what is absent, so a list of several pages is read twice.
func (a *app) records(ctx context.Context, operation string, query url.Values, paths []string) ([]plan.Record, error) {
	defer a.setDone("")
	var all []plan.Record
	for record, err := range a.list(ctx, request{operationNamed(operation), ringcentral.RawRequest{Query: query}}, 0, ringcentral.WithSecondPass()) {
		if err != nil {
			return nil, err
		}
		all = append(all, plan.Record{Values: named(paths, pick(jsontext.Value(record), paths...))})
		all[len(all)-1].ID = all[len(all)-1].Values["id"]
	}
	return all, nil
}

// named returns values by their paths, without the empty ones.
func named(paths, values []string) map[string]string {
	all := map[string]string{}
	for i, value := range values {
		if value != "" {
			all[paths[i]] = value
		}
	}
	return all
}
