package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var numberColumns = []column{
	{path: "phoneNumber", title: "NUMBER"}, {path: "usageType", title: "USAGE"}, {path: "extension.extensionNumber", title: "EXT"},
	{path: "type"}, {path: "tollType", title: "TOLL"}, {path: "status"}, {path: "id"},
}

const numberArgument = "A number is named by its digits with the country, such as +16505550101, or by its id."

func newNumbers(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "numbers", Aliases: []string{"number"}, Short: "List, show and assign phone numbers"}
	cmd.AddCommand(newNumbersList(a), newNumbersShow(a), newNumbersAssign(a))
	return cmd
}

func newNumbersList(a *app) *cobra.Command {
	op := operationNamed("listAccountPhoneNumbersV2")
	var flags []*parameterFlag
	cmd := &cobra.Command{
		Use: "list", Short: "List phone numbers, all or those that filters choose",
		Example: `  rcaccount numbers list --output csv > numbers.csv
  rcaccount numbers list --usage-type Inventory --columns phoneNumber,status`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(numberColumns, op.record())
			if err != nil {
				return err
			}
			r := request{op: op, ids: []ringcentral.ID{ringcentral.Self}, query: query(flags)}
			return a.printList(p, a.list(cmd.Context(), r, a.fetchLimit(false)), nil)
		},
	}
	flags = addParameters(cmd, op, "accountId", "page", "perPage")
	addListFlags(a, cmd, numberColumns, op)
	return cmd
}

func newNumbersShow(a *app) *cobra.Command {
	op := operationNamed("readAccountPhoneNumber")
	cmd := &cobra.Command{
		Use: "show <number>", Short: "Show one phone number", Long: "Show one phone number. " + numberArgument,
		Args: cobra.ExactArgs(1),
		RunE: a.show(numberColumns, op, func(ctx context.Context, args []string) (jsontext.Value, error) {
			return a.findNumber(ctx, args[0])
		}),
	}
	addOutputFlags(a, cmd, numberColumns, op)
	return cmd
}

// findNumber returns the record of a phone number that a person named.
func (a *app) findNumber(ctx context.Context, name string) (jsontext.Value, error) {
	if !strings.HasPrefix(name, "+") {
		id, err := ringcentral.ParseID(name)
		if err != nil {
			return nil, err
		}
		return a.read(ctx, "readAccountPhoneNumber", ringcentral.Self, id)
	}
	digits := "+" + strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, name)
	r := request{op: operationNamed("listAccountPhoneNumbersV2"), ids: []ringcentral.ID{ringcentral.Self}, query: url.Values{"phoneNumber": {digits}}}
	p := newPicker([]column{{path: "phoneNumber"}})
	value := make([]string, 1)
	for record, err := range a.list(ctx, r, 0) {
		if err != nil {
			return nil, err
		}
		if err := p.pick(*record, value); err != nil {
			return nil, err
		}
		if value[0] == digits {
			a.setDone("")
			return record.Clone(), nil
		}
	}
	a.setDone("")
	return nil, &notFoundError{"the account has no number " + digits, `"rcaccount numbers list" shows those there are.`}
}

func newNumbersAssign(a *app) *cobra.Command {
	op := operationNamed("assignPhoneNumberV2")
	var body *bodyFlags
	var extension string
	cmd := &cobra.Command{
		Use:   "assign <number>",
		Short: "Assign a phone number to an extension or to another use",
		Long: "Assign a phone number to an extension, as its direct number unless --usage-type says otherwise, or to another use.\n" +
			numberArgument + " " + extensionArgument,
		Example: "  rcaccount numbers assign +16505550142 --extension 105",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := a.printer(numberColumns, op.record())
			if err != nil {
				return err
			}
			c, err := a.assignment(cmd.Context(), op, args[0], extension, body)
			if err != nil {
				return err
			}
			return a.apply(cmd.Context(), []*change{c}, a.printChange(p, "Assigned."))
		},
	}
	cmd.Flags().StringVar(&extension, "extension", "", "extension that gets the number: its number or its id")
	body = addBody(cmd, op, property{"usage-type", "usageType"}, property{"type", "type"})
	addChangeFlags(a, cmd)
	addOutputFlags(a, cmd, numberColumns, op)
	return cmd
}

func (a *app) assignment(ctx context.Context, op *operation, name, extension string, flags *bodyFlags) (*change, error) {
	data, err := flags.make(a.in)
	if err != nil {
		return nil, err
	}
	body := map[string]any{}
	if data != nil {
		if err := json.Unmarshal(data, &body); err != nil {
			return nil, usageError{fmt.Errorf("the body is no JSON object: %w", err)}
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
	if data, err = json.Marshal(body, json.Deterministic(true)); err != nil {
		return nil, err
	}
	now, err := a.findNumber(ctx, name)
	if err != nil {
		return nil, err
	}
	values := make([]string, 2)
	if err := newPicker([]column{{path: "id"}, {path: "phoneNumber"}}).pick(now, values); err != nil {
		return nil, err
	}
	id, err := ringcentral.ParseID(values[0])
	if err != nil {
		return nil, err
	}
	c := &change{request: request{op: op, ids: []ringcentral.ID{ringcentral.Self, id}, body: data}, verb: "assign", name: "number " + values[1]}
	if extension != "" {
		c.name += " to extension " + extension
	}
	c.rows = differences(now, data)
	return c, nil
}
