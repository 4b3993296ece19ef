package main

import (
	"context"
	"errors"
	"net/url"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func init() {
	extensions.more = append(extensions.more, newExtensionsCreate, newExtensionsUpdate, newExtensionsDelete)
	numbers.more = append(numbers.more, newNumbersAssign)
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
	missing := "what extension? Give --type, --first-name and --email, or --body"
	addBodyCommand(a, cmd, op, extensions, extensionProperties, missing, "Created", func(_ context.Context, _ []string, data []byte) ([]*change, error) {
		c := &change{request: request{op, ringcentral.RawRequest{Body: data}}, verb: "Create", name: "an extension"}
		c.rows = differences(nil, redact(data, op.body()))
		return []*change{c}, nil
	})
	return cmd
}

func newExtensionsUpdate(a *app) *cobra.Command {
	op := operationNamed("updateExtension")
	cmd := &cobra.Command{
		Use:   "update <extension>...",
		Short: "Change extensions: enable or disable them, rename them, move them",
		Long:  "Change one extension, or several in the same way. What no flag names stays as it is. " + extensions.argument,
		Example: `  rcaccount extensions update 105 --status Disabled
  rcaccount extensions update 105 --set contact.jobTitle=Buyer --dry-run`,
		Args: cobra.MinimumNArgs(1),
	}
	missing := "what should change? Give a flag such as --status, --set or --body"
	addBodyCommand(a, cmd, op, extensions, extensionProperties, missing, "Updated", func(ctx context.Context, names []string, data []byte) ([]*change, error) {
		return a.changesOf(ctx, names, "Update", op, nil, data)
	})
	return cmd
}

func newExtensionsDelete(a *app) *cobra.Command {
	op := operationNamed("deleteExtension")
	var flags []*parameterFlag
	cmd := &cobra.Command{
		Use: "delete <extension>...", Short: "Delete extensions, with what belongs to them", Long: "Delete extensions. " + extensions.argument,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			changes, err := a.changesOf(cmd.Context(), args, "Delete", op, query(flags), nil)
			if err != nil {
				return err
			}
			return a.apply(cmd.Context(), changes, a.printChange(nil, "Deleted"))
		},
	}
	flags = addParameters(cmd, op, "extensionId")
	addChangeFlags(a, cmd)
	return cmd
}

// changesOf returns the same change of each extension, with what it is like before.
func (a *app) changesOf(ctx context.Context, names []string, verb string, op *operation, q url.Values, data []byte) ([]*change, error) {
	var changes []*change
	for _, name := range names {
		id, err := a.findExtension(ctx, name)
		if err != nil {
			return nil, err
		}
		now, err := a.read(ctx, "readExtension", id)
		if err != nil {
			return nil, err
		}
		c := &change{request: request{op, ringcentral.RawRequest{IDs: []ringcentral.ID{id}, Query: q, Body: data}}, verb: verb, name: describe(now)}
		if data != nil {
			c.rows = differences(now, redact(data, op.body()))
		}
		if !slices.ContainsFunc(changes, func(other *change) bool { return other.IDs[0] == id }) {
			changes = append(changes, c)
		}
	}
	return changes, nil
}

func newNumbersAssign(a *app) *cobra.Command {
	op := operationNamed("assignPhoneNumberV2")
	cmd := &cobra.Command{
		Use:   "assign <number>",
		Short: "Assign a phone number to an extension or to another use",
		Long: "Assign a phone number to an extension, as its direct number unless --usage-type says otherwise, or to another use.\n" +
			numbers.argument + " " + extensions.argument,
		Example: "  rcaccount numbers assign +16505550142 --extension 105",
		Args:    cobra.ExactArgs(1),
	}
	extension := cmd.Flags().String("extension", "", "extension that gets the number: its number or its id")
	properties := []property{{"usage-type", "usageType"}, {"type", "type"}}
	addBodyCommand(a, cmd, op, numbers, properties, "", "Assigned", func(ctx context.Context, args []string, data []byte) ([]*change, error) {
		data, err := a.assignment(ctx, *extension, data)
		if err != nil {
			return nil, err
		}
		now, err := findNumber(ctx, a, args[0])
		if err != nil {
			return nil, err
		}
		values, err := pick(now, "id", "phoneNumber")
		if err != nil {
			return nil, err
		}
		c := &change{request: request{op, ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(values[0])}, Body: data}}, verb: "Assign", name: "number " + values[1]}
		if *extension != "" {
			c.name += " to extension " + *extension
		}
		c.rows = differences(now, data)
		return []*change{c}, nil
	})
	return cmd
}

// assignment returns a body that assigns a number to an extension, if one is given.
func (a *app) assignment(ctx context.Context, extension string, data []byte) ([]byte, error) {
	body := map[string]any{}
	if data != nil {
		if err := json.Unmarshal(data, &body); err != nil {
			return nil, usageError{errors.New("the body is not a JSON object")}
		}
	}
	if extension != "" {
		id, err := a.findExtension(ctx, extension)
		if err != nil {
			return nil, err
		}
		body["extension"] = map[string]any{"id": id}
		if body["usageType"] == nil {
			body["usageType"] = "DirectNumber"
		}
	}
	if len(body) == 0 {
		return nil, usageError{errors.New("assign to what? Give --extension or --usage-type")}
	}
	return json.Marshal(body, json.Deterministic(true))
}

// addBodyCommand makes cmd one that sends the body that its flags describe, with the changes that it is to make. It fails with
// missing, unless that is empty, if no flag was given.
func addBodyCommand(a *app, cmd *cobra.Command, op *operation, of *resource, properties []property, missing, outcome string, changes func(ctx context.Context, args []string, data []byte) ([]*change, error)) {
	body := addBody(cmd, op, properties...)
	addChangeFlags(a, cmd)
	addOutputFlags(a, cmd, of.columns, op.doc.Record())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(of.columns, op.doc.Record())
		if err != nil {
			return err
		}
		data, err := body.make(a.in)
		if err != nil {
			return err
		}
		if data == nil && missing != "" {
			return usageError{errors.New(missing)}
		}
		c, err := changes(cmd.Context(), args, data)
		if err != nil {
			return err
		}
		return a.apply(cmd.Context(), c, a.printChange(p, outcome))
	}
}

// differences lists what a body changes: the path, the value before, the value after.
func differences(before, body jsontext.Value) [][]string {
	after := flatten(nil, "", body)
	var paths []string
	for _, row := range after {
		paths = append(paths, row[0])
	}
	values, _ := pick(before, paths...) // what can't be read is shown as nothing
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
