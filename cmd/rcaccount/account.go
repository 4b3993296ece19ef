package main

import (
	"context"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var (
	accountColumns = []column{{path: "id"}, {path: "mainNumber"}, {path: "status"}, {path: "serviceInfo.servicePlan.name"}}
	selfColumns    = []column{
		{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "contact.email", title: "EMAIL"}, {path: "type"},
		{path: "permissions.admin.enabled", title: "ADMIN"}, {path: "id"}, {path: "account.id"},
	}
)

func newAccount(a *app) *cobra.Command {
	op := operationNamed("readAccountInfo")
	show := a.show(accountColumns, op, func(ctx context.Context, _ []string) (jsontext.Value, error) {
		return a.read(ctx, op.ID, ringcentral.Self)
	})
	cmd := &cobra.Command{Use: "account", Short: "Show the account: main number, plan, limits", Args: cobra.NoArgs, RunE: show}
	below := &cobra.Command{Use: "show", Short: "Show the account", Args: cobra.NoArgs, RunE: show}
	addOutputFlags(a, cmd, accountColumns, op)
	addOutputFlags(a, below, accountColumns, op)
	cmd.AddCommand(below)
	return cmd
}

func newWhoami(a *app) *cobra.Command {
	op := operationNamed("readExtension")
	cmd := &cobra.Command{
		Use: "whoami", Short: "Show who is signed in", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(selfColumns, op.record())
			if err != nil {
				return err
			}
			p.all = p.all && p.format != "table"
			record, err := a.read(cmd.Context(), op.ID, ringcentral.Self, ringcentral.Self)
			if err != nil {
				return err
			}
			return p.one(record)
		},
	}
	addOutputFlags(a, cmd, selfColumns, op)
	return cmd
}
