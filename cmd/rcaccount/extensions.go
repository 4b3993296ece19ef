package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var extensionColumns = []column{
	{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "type"}, {path: "status"},
	{path: "contact.email", title: "EMAIL"}, {path: "id"},
}

const extensionArgument = `An extension is named by its number, such as 105, by its id, or by ~, which is the one that is signed in.`

func newExtensions(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "extensions", Aliases: []string{"extension", "ext"}, Short: "List, show and change extensions: users, call queues, menus"}
	cmd.AddCommand(newExtensionsList(a), newExtensionsShow(a), newExtensionsCreate(a), newExtensionsUpdate(a), newExtensionsDelete(a))
	return cmd
}

func newExtensionsList(a *app) *cobra.Command {
	op := operationNamed("listExtensions")
	var flags []*parameterFlag
	var noNumber bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List extensions, all or those that filters choose",
		Example: `  rcaccount extensions list --type User --no-direct-number
  rcaccount extensions list --status Disabled,Frozen --sort name --output csv`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(extensionColumns, op.record())
			if err != nil {
				return err
			}
			r := request{op: op, ids: []ringcentral.ID{ringcentral.Self}, query: query(flags)}
			var keep func(jsontext.Value) (bool, error)
			if noNumber {
				if keep, err = a.withoutDirectNumber(cmd.Context()); err != nil {
					return err
				}
			}
			return a.printList(p, a.list(cmd.Context(), r, a.fetchLimit(noNumber)), keep)
		},
	}
	flags = addParameters(cmd, op, "accountId", "page", "perPage")
	cmd.Flags().BoolVar(&noNumber, "no-direct-number", false, "only extensions that have no direct phone number of their own")
	addListFlags(a, cmd, extensionColumns, op)
	return cmd
}

// withoutDirectNumber returns a filter for the extensions that no direct number leads to. It reads the account's numbers
// once instead of those of each extension: the platform allows few calls a minute.
func (a *app) withoutDirectNumber(ctx context.Context) (func(jsontext.Value) (bool, error), error) {
	having := map[string]bool{}
	values := make([]string, 2)
	p := newPicker([]column{{path: "extension.id"}, {path: "usageType"}})
	r := request{op: operationNamed("listAccountPhoneNumbersV2"), ids: []ringcentral.ID{ringcentral.Self}, query: url.Values{"usageType": {"DirectNumber"}}}
	for number, err := range a.list(ctx, r, 0) {
		if err != nil {
			return nil, err
		}
		clear(values)
		if err := p.pick(*number, values); err != nil {
			return nil, err
		}
		if values[1] == "DirectNumber" {
			having[values[0]] = true
		}
	}
	id := newPicker([]column{{path: "id"}})
	return func(extension jsontext.Value) (bool, error) {
		value := make([]string, 1)
		err := id.pick(extension, value)
		return !having[value[0]], err
	}, nil
}

func newExtensionsShow(a *app) *cobra.Command {
	op := operationNamed("readExtension")
	cmd := &cobra.Command{
		Use: "show <extension>", Short: "Show one extension", Long: "Show one extension. " + extensionArgument,
		Args: cobra.ExactArgs(1),
		RunE: a.show(extensionColumns, op, func(ctx context.Context, args []string) (jsontext.Value, error) {
			id, err := a.findExtension(ctx, args[0])
			if err != nil {
				return nil, err
			}
			return a.read(ctx, op.ID, ringcentral.Self, id)
		}),
	}
	addOutputFlags(a, cmd, extensionColumns, op)
	return cmd
}

// findExtension returns the id of an extension that a person named. Extension numbers have at most eight digits, ids
// more.
func (a *app) findExtension(ctx context.Context, name string) (ringcentral.ID, error) {
	if len(name) > 8 || name == string(ringcentral.Self) || strings.Trim(name, "0123456789") != "" || name == "" {
		return ringcentral.ParseID(name)
	}
	r := request{op: operationNamed("listExtensions"), ids: []ringcentral.ID{ringcentral.Self}, query: url.Values{"extensionNumber": {name}}}
	values := make([]string, 2)
	p := newPicker([]column{{path: "extensionNumber"}, {path: "id"}})
	for record, err := range a.list(ctx, r, 0) {
		if err != nil {
			return "", err
		}
		if err := p.pick(*record, values); err != nil {
			return "", err
		}
		if values[0] == name {
			a.setDone("")
			return ringcentral.ParseID(values[1])
		}
	}
	a.setDone("")
	return "", &notFoundError{"there is no extension " + name, `"rcaccount extensions list" shows those there are.`}
}

var extensionProperties = []property{
	{"status", "status"}, {"type", "type"}, {"extension-number", "extensionNumber"}, {"first-name", "contact.firstName"}, {"last-name", "contact.lastName"},
	{"email", "contact.email"}, {"department", "contact.department"}, {"job-title", "contact.jobTitle"}, {"site-id", "site.id"},
}

func newExtensionsCreate(a *app) *cobra.Command {
	op := operationNamed("createExtension")
	cmd := &cobra.Command{
		Use: "create", Short: "Create an extension",
		Example: "  rcaccount extensions create --type User --first-name Maya --last-name Okafor --email maya@example.com",
		Args:    cobra.NoArgs,
	}
	const missing = "what extension? Give --type, --first-name and --email, or --body"
	addExtensionBody(a, cmd, op, missing, "Created.", func(_ context.Context, _ []string, data []byte) ([]*change, error) {
		_, body := op.body()
		c := &change{request: request{op: op, ids: []ringcentral.ID{ringcentral.Self}, body: data}, verb: "create", name: "an extension", about: "extension"}
		c.rows = differences(nil, redact(data, body))
		return []*change{c}, nil
	})
	return cmd
}

// addExtensionBody makes cmd one that sends the body that its flags tell, with the changes that it is to make. It fails
// with missing if no flag was given.
func addExtensionBody(a *app, cmd *cobra.Command, op *operation, missing, outcome string, changes func(ctx context.Context, names []string, data []byte) ([]*change, error)) {
	body := addBody(cmd, op, extensionProperties...)
	addChangeFlags(a, cmd)
	addOutputFlags(a, cmd, extensionColumns, op)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(extensionColumns, op.record())
		if err != nil {
			return err
		}
		data, err := body.make(a.in)
		if err != nil {
			return err
		}
		if data == nil {
			return usageError{errors.New(missing)}
		}
		c, err := changes(cmd.Context(), args, data)
		if err != nil {
			return err
		}
		return a.apply(cmd.Context(), c, a.printChange(p, outcome))
	}
}

func newExtensionsUpdate(a *app) *cobra.Command {
	op := operationNamed("updateExtension")
	cmd := &cobra.Command{
		Use:   "update <extension>...",
		Short: "Change extensions: enable or disable them, rename them, move them",
		Long:  "Change one extension, or several in the same way. What no flag names stays as it is. " + extensionArgument,
		Example: `  rcaccount extensions update 105 --status Disabled
  rcaccount extensions update 105 --set contact.jobTitle=Buyer --dry-run`,
		Args: cobra.MinimumNArgs(1),
	}
	const missing = "what is to change? Give a flag such as --status, --set or --body"
	addExtensionBody(a, cmd, op, missing, "Updated.", func(ctx context.Context, names []string, data []byte) ([]*change, error) {
		return a.changesOf(ctx, names, "update", op, nil, data)
	})
	return cmd
}

func newExtensionsDelete(a *app) *cobra.Command {
	op := operationNamed("deleteExtension")
	var flags []*parameterFlag
	cmd := &cobra.Command{
		Use: "delete <extension>...", Short: "Delete extensions, with what belongs to them", Long: "Delete extensions. " + extensionArgument,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes, err := a.changesOf(cmd.Context(), args, "delete", op, query(flags), nil)
			if err != nil {
				return err
			}
			return a.apply(cmd.Context(), changes, a.printChange(nil, "Deleted."))
		},
	}
	flags = addParameters(cmd, op, "accountId", "extensionId")
	addChangeFlags(a, cmd)
	return cmd
}

// describing is what tells a person which extension it is.
var describing = []column{{path: "extensionNumber"}, {path: "name"}, {path: "type"}, {path: "status"}}

func describe(values []string) string {
	return fmt.Sprintf("extension %s, %s (%s, %s)", values[0], values[1], values[2], values[3])
}

// changesOf returns the same change of each extension, with what it is like before.
func (a *app) changesOf(ctx context.Context, names []string, verb string, op *operation, q url.Values, data []byte) ([]*change, error) {
	var changes []*change
	for _, name := range names {
		id, err := a.findExtension(ctx, name)
		if err != nil {
			return nil, err
		}
		now, err := a.read(ctx, "readExtension", ringcentral.Self, id)
		if err != nil {
			return nil, err
		}
		values := make([]string, 4)
		if err := newPicker(describing).pick(now, values); err != nil {
			return nil, err
		}
		c := &change{request: request{op: op, ids: []ringcentral.ID{ringcentral.Self, id}, query: q, body: data}, verb: verb}
		c.name, c.about = describe(values), "extension"
		if data != nil {
			_, body := op.body()
			c.rows = differences(now, redact(data, body))
		}
		if !slices.ContainsFunc(changes, func(other *change) bool { return slices.Equal(other.ids, c.ids) }) {
			changes = append(changes, c)
		}
	}
	return changes, nil
}

// differences lists what a body changes: the path, the value before, the value after.
func differences(before, body jsontext.Value) [][]string {
	after := flatten(nil, "", body)
	var columns []column
	for _, row := range after {
		columns = append(columns, column{path: row[0]})
	}
	values := make([]string, len(after))
	_ = newPicker(columns).pick(before, values) // what can't be read is shown as nothing
	var rows [][]string
	for i, row := range after {
		if row[1] == hidden && values[i] != "" {
			values[i] = hidden
		} else if row[1] == values[i] {
			continue
		}
		rows = append(rows, []string{"  " + row[0], values[i], row[1]})
	}
	return rows
}

// printChange prints the outcome of a change: a line for a person, the record as it is now for a program.
func (a *app) printChange(p *printer, outcome string) func(*change, *ringcentral.RawReply) error {
	return func(c *change, reply *ringcentral.RawReply) error {
		if p != nil && p.format != "table" && len(reply.Body) > 0 {
			record, err := checked(c.op.ID, reply.Body)
			if err != nil {
				return err
			}
			return p.one(record)
		}
		name := c.name
		if now := make([]string, 4); c.about == "extension" && len(reply.Body) > 0 && newPicker(describing).pick(reply.Body, now) == nil {
			name = describe(now)
		}
		_, err := fmt.Fprintln(a.out, printable(outcome[:len(outcome)-1]+": "+name))
		return err
	}
}
