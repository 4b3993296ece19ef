package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/profile"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

const rootExample = `  Which users have no direct number?
    rcaccount extensions list --type User --no-direct-number
  Disable an extension:
    rcaccount extensions update 105 --status Disabled
  Export all numbers to a spreadsheet:
    rcaccount numbers list --output csv > numbers.csv
  Try all of it on a made-up company, without network or credentials:
    rcaccount inventory --demo`

// newRoot returns the command line for args. The commands below call are there only if args name it: they are most of
// the work of a start.
func newRoot(a *app, args []string) *cobra.Command {
	root := &cobra.Command{
		Use:   "rcaccount",
		Short: "Show and change a RingCentral account",
		Long: `Show and change a RingCentral account: its extensions (users, call queues, menus) and its phone numbers.

Sign in with "rcaccount login", or set RC_APP_CLIENT_ID, RC_APP_CLIENT_SECRET and RC_USER_JWT, and RC_SERVER_URL if the
platform is not the production one. What changes something is shown first, and asks; --dry-run only shows it.`,
		Example:       rootExample,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("no command given")
			}
			return fmt.Errorf("unknown command %q", args[0])
		},
		RunE:              func(*cobra.Command, []string) error { return nil },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return a.begin(cmd) },
	}
	root.SetGlobalNormalizationFunc(eitherSpelling)
	root.PersistentFlags().BoolVar(&a.demo, "demo", false, "use a made-up company in this process: no network, no credentials")
	root.PersistentFlags().IntVar(&a.demoSize, "demo-size", 0, "number of extensions of the made-up company")
	root.PersistentFlags().DurationVar(&a.demoDelay, "demo-delay", 0, "how long the made-up platform takes for a reply, such as 200ms")
	root.PersistentFlags().BoolVar(&a.demoThrottle, "demo-throttle", false, "enforce the platform's rate limits in the made-up platform")
	root.PersistentFlags().StringVar(&a.account, "account", "", "id of the account to work on; the default is that of the session")
	root.PersistentFlags().StringVar(&a.profile, "profile", "", "name of the login to use, where there are several; "+envProfile+" unless set")
	_ = root.RegisterFlagCompletionFunc("profile", a.completeProfile)
	root.PersistentFlags().BoolVarP(&a.verbose, "verbose", "v", false, "show every request, with secrets hidden, on the standard error")
	for _, r := range resources {
		root.AddCommand(newResource(a, r))
	}
	root.AddCommand(newAccount(a), newInventory(a), newSnapshot(a), newDiff(a), newAudit(a), newReport(a), newWhoami(a), newLogin(a),
		newLogout(a), newProfiles(a), newOffboard(a), newAPI(a), newCall(a, slices.Contains(args, "call")), newOperations(a), newServeFake(a), newVersion(a))
	root.CompletionOptions.HiddenDefaultCmd = false
	for _, cmd := range root.Commands() {
		if cmd.HasSubCommands() && cmd.RunE == nil {
			cmd.Args, cmd.RunE = wantsSubcommand, func(*cobra.Command, []string) error { return nil }
		}
	}
	return root
}

func wantsSubcommand(cmd *cobra.Command, args []string) error {
	var names []string
	for _, below := range cmd.Commands() {
		names = append(names, below.Name())
	}
	if len(args) == 0 {
		return fmt.Errorf("%s needs a subcommand: %s", cmd.Name(), strings.Join(names, ", "))
	}
	return fmt.Errorf("unknown subcommand %q of %s; it has %s", args[0], cmd.Name(), strings.Join(names, ", "))
}

// begin runs when the command line was understood.
func (a *app) begin(cmd *cobra.Command) error {
	if err := cmd.ValidateRequiredFlags(); err != nil {
		return err
	}
	if output := cmd.Flags().Lookup("output"); output != nil && !output.Changed {
		a.output = output.DefValue
	}
	if expression := cmd.Flags().Lookup("jq"); expression != nil && expression.Changed {
		if err := a.useJQ(cmd, expression.Value.String()); err != nil {
			return err
		}
	}
	if !slices.Contains(formats, a.output) {
		return usageError{fmt.Errorf("--output %s: want one of %s", a.output, strings.Join(formats, ", "))}
	}
	if err := cmp.Or(profile.CheckName(a.profileName()), cmd.ValidateRequiredFlags(), cmd.ValidateFlagGroups()); err != nil {
		return usageError{err} // cobra checks the flags too, but later
	}
	if a.limit < 0 || a.demoSize < 0 {
		return usageError{errors.New("--limit and --demo-size can't be negative")}
	}
	_, toTerminal := terminal(a.out)
	if _, ok := terminal(a.errs); ok && !(toTerminal && a.output != "table") {
		a.progress.start(a.errs)
	}
	a.started = true
	return nil
}

// addOutputFlags adds the flags of commands that print a record.
func addOutputFlags(a *app, cmd *cobra.Command, usual []column, record *openapi.Schema) {
	cmd.Flags().StringVarP(&a.output, "output", "o", "table", "form of the output: "+strings.Join(formats, ", "))
	complete(cmd, "output", formats)
	cmd.Flags().String("jq", "", "expression of jq to print the result of, from JSON; lists begin with .[]")
	cmd.Flags().BoolVarP(&a.raw, "raw", "r", false, "with --jq, print texts without quotes")
	cmd.Flags().StringSliceVar(&a.columns, "columns", nil, "what to show, such as "+usual[0].path+","+usual[min(1, len(usual)-1)].path)
	_ = cmd.RegisterFlagCompletionFunc("columns", completeColumns(usual, record))
}

// addListFlags adds the flags of commands that print lists.
func addListFlags(a *app, cmd *cobra.Command, usual []column, record *openapi.Schema) {
	addOutputFlags(a, cmd, usual, record)
	cmd.Flags().StringSliceVar(&a.sort, "sort", nil, "order by columns; a minus before the name reverses the order")
	cmd.Flags().IntVar(&a.limit, "limit", 0, "show at most this many; 0 shows all")
	_ = cmd.RegisterFlagCompletionFunc("sort", completeColumns(usual, record))
}

// completeColumns offers the columns that are not chosen yet.
func completeColumns(usual []column, record *openapi.Schema) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		var offers []string
		for _, name := range columnNames(usual, record) {
			if !slices.Contains(strings.Split(before, ","), name) {
				offers = append(offers, before+name)
			}
		}
		return offers, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
}

// addChangeFlags adds the flags of commands that change something.
func addChangeFlags(a *app, cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&a.yes, "yes", "y", false, "make the change without asking")
	addDryRun(a, cmd)
}

func addDryRun(a *app, cmd *cobra.Command) {
	cmd.Flags().BoolVar(&a.dryRun, "dry-run", false, "print the request, with secrets hidden, and don't send it")
}
