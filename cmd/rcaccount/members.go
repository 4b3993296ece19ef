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
		r.newAssign(a, "Add", "to", "Added", "addedExtensionIds"),
		r.newAssign(a, "Remove", "from", "Removed", "removedExtensionIds"),
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

// newAssign returns the command that adds or removes members: all of them in one request.
func (r *resource) newAssign(a *app, verb, direction, outcome, property string) *cobra.Command {
	op := operationNamed(r.members.assign)
	short := verb + " extensions " + direction + " a " + r.one
	cmd := &cobra.Command{
		Use: strings.ToLower(verb) + " <" + r.lastWord() + "> <extension>...", Short: short,
		Long: short + ". " + r.argument + " " + extensions.argument, Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			record, err := r.find(cmd.Context(), a, args[0])
			if err != nil {
				return err
			}
			members, err := a.readExtensions(cmd.Context(), args[1:])
			if err != nil {
				return err
			}
			var ids, who []string
			for _, member := range members {
				ids, who = append(ids, pick(member, "id")[0]), append(who, describe(member))
			}
			body, err := json.Marshal(map[string][]string{property: ids})
			if err != nil {
				return err
			}
			named := pick(record, "id", "name", "displayName")
			in := ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(named[0])}, Body: body}
			name := fmt.Sprintf("%s %s %s %s", strings.Join(who, "; "), direction, r.one, named[1]+named[2])
			return a.apply(cmd.Context(), []*change{{request: request{op, in}, verb: verb, name: name}}, a.printChange(nil, outcome))
		},
	}
	addChangeFlags(a, cmd)
	return cmd
}
