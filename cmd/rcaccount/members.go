package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// membership is how extensions belong to a resource.
type membership struct {
	list    string // the operation; empty if there is none
	assign  string // the operation that adds and removes
	columns []column
}

// newMembers returns the commands that show and change the members of a resource.
func (r *resource) newMembers(a *app) []*cobra.Command {
	one := "<" + r.lastWord() + ">"
	commands := []*cobra.Command{
		r.newAssign(a, "add", "Added", "addedExtensionIds", "Add extensions to a "+r.one),
		r.newAssign(a, "remove", "Removed", "removedExtensionIds", "Remove extensions from a "+r.one),
	}
	if r.members.list == "" {
		return commands
	}
	list := &cobra.Command{Use: "members " + one, Short: "List the members of a " + r.one, Long: "List the members of a " + r.one + ". " + r.argument, Args: cobra.ExactArgs(1)}
	listCommand(a, list, r.members.columns, operationNamed(r.members.list), func(ctx context.Context, args []string) (in ringcentral.RawRequest, _ func(jsontext.Value) bool, err error) {
		id, err := r.id(ctx, a, r, args[0])
		in.IDs = []ringcentral.ID{id}
		return in, nil, err
	})
	return append(commands, list)
}

var direction = map[string]string{"add": "to", "remove": "from"}

// newAssign returns the command that adds or removes members: all of them in one request.
func (r *resource) newAssign(a *app, verb, outcome, property, short string) *cobra.Command {
	op := operationNamed(r.members.assign)
	cmd := &cobra.Command{
		Use: verb + " <" + r.lastWord() + "> <extension>...", Short: short, Long: short + ". " + r.argument + " " + extensions.argument, Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			record, err := r.find(ctx, a, args[0])
			if err != nil {
				return err
			}
			named := pick(record, "id", "name", "displayName")
			var ids []ringcentral.ID
			var who []string
			for _, name := range args[1:] {
				extension, err := extensions.find(ctx, a, name)
				if err != nil {
					return err
				}
				ids, who = append(ids, ringcentral.ID(pick(extension, "id")[0])), append(who, describe(extension))
			}
			body, err := json.Marshal(map[string][]ringcentral.ID{property: ids})
			if err != nil {
				return err
			}
			c := &change{
				request: request{op, ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(named[0])}, Body: body}},
				verb:    strings.ToUpper(verb[:1]) + verb[1:],
				name:    fmt.Sprintf("%s %s %s %s", strings.Join(who, "; "), direction[verb], r.one, named[1]+named[2]),
			}
			return a.apply(ctx, []*change{c}, a.printChange(nil, outcome))
		},
	}
	addChangeFlags(a, cmd)
	return cmd
}
