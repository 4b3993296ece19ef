package main

import (
	"cmp"
	"context"
	"errors"
	"net/url"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
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
	missing := "nothing to create: give --type, --first-name and --email, or --body"
	addBodyCommand(a, cmd, op, extensions, extensionProperties, missing, "Created", func(_ context.Context, _ []string, data []byte) ([]*change, error) {
		return []*change{newChange("Create", "an extension", op, ringcentral.RawRequest{Body: data}, nil)}, nil
	})
	return cmd
}

func newExtensionsUpdate(a *app) *cobra.Command {
	op := operationNamed("updateExtension")
	cmd := &cobra.Command{
		Use:   "update <extension>...",
		Short: "Change extensions: enable or disable them, rename them, move them",
		Long:  "Change one extension, or several in the same way. Properties that no flag names stay as they are. " + extensions.argument,
		Example: `  rcaccount extensions update 105 --status Disabled
  rcaccount extensions update 105 --set contact.jobTitle=Buyer --dry-run`,
		Args: cobra.MinimumNArgs(1),
	}
	missing := "nothing to change: give a flag such as --status, --set or --body"
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
	records, err := a.readExtensions(ctx, names)
	var changes []*change
	for _, now := range records {
		in := ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(pick(now, "id")[0])}, Query: q, Body: data}
		changes = append(changes, newChange(verb, describe(now), op, in, now))
	}
	return changes, err
}

// readExtensions returns the records of the extensions that a person named, each once.
func (a *app) readExtensions(ctx context.Context, names []string) ([]jsontext.Value, error) {
	var records []jsontext.Value
	known := map[string]bool{}
	for _, name := range names {
		record, err := extensions.find(ctx, a, name)
		if err != nil {
			return nil, err
		}
		if id := pick(record, "id")[0]; !known[id] {
			known[id] = true
			records = append(records, record)
		}
	}
	return records, nil
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
	missing := "nothing to assign the number to: give --extension or --usage-type"
	body := addBodyCommand(a, cmd, op, numbers, properties, missing, "Assigned", func(ctx context.Context, args []string, data []byte) ([]*change, error) {
		now, err := numbers.find(ctx, a, args[0])
		if err != nil {
			return nil, err
		}
		values := pick(now, "id", "phoneNumber")
		name := "number " + values[1]
		if *extension != "" {
			name += " to extension " + *extension
		}
		return []*change{newChange("Assign", name, op, ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(values[0])}, Body: data}, now)}, nil
	})
	body.complete = func(ctx context.Context, content map[string]any) error {
		if *extension == "" {
			return nil
		}
		id, err := a.findExtension(ctx, *extension)
		content["extension"] = map[string]any{"id": id}
		content["usageType"] = cmp.Or[any](content["usageType"], "DirectNumber")
		return err
	}
	return cmd
}

// addBodyCommand makes cmd one that sends the body that its flags describe, with the changes that it is to make. It fails with
// missing if no flag was given.
func addBodyCommand(a *app, cmd *cobra.Command, op *operation, of *resource, properties []property, missing, outcome string, changes func(ctx context.Context, args []string, data []byte) ([]*change, error)) *bodyFlags {
	body := addBody(cmd, op, properties...)
	addChangeFlags(a, cmd)
	addOutputFlags(a, cmd, of.columns, op.doc.Record())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(of.columns, op.doc.Record())
		if err != nil {
			return err
		}
		data, err := body.make(cmd.Context(), a.in)
		if err == nil && data == nil {
			err = usageError{errors.New(missing)}
		}
		if err != nil {
			return err
		}
		c, err := changes(cmd.Context(), args, data)
		if err != nil {
			return err
		}
		return a.apply(cmd.Context(), c, a.printChange(p, outcome))
	}
	return body
}

// differences lists what a body changes: the path, the value before, the value after. If nothing is known of before, it is all.
func differences(before, body jsontext.Value) [][]string {
	var rows [][]string
	for _, row := range flatten(body) {
		path, now, then := row[0], pick(before, row[0])[0], row[1]
		if then == openapi.Hidden && now != "" {
			now = openapi.Hidden
		} else if now == then && before != nil {
			continue
		}
		rows = append(rows, []string{"  " + path, now, then})
	}
	return rows
}
