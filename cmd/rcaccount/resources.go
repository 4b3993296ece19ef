package main

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// resource is a kind of object that has commands of its own to list and to show it.
type resource struct {
	name, one string // as in "extensions", "extension"
	aliases   []string
	short     string // of the group of commands
	argument  string // how one is named
	columns   []column

	list        string // the operation
	listExample string
	filter      func(a *app, cmd *cobra.Command) func(context.Context) (func(jsontext.Value) (bool, error), error) // adds a flag; may be nil
	show        string                                                                                             // the operation
	find        func(ctx context.Context, a *app, name string) (jsontext.Value, error)
	more        []func(*app) *cobra.Command
	of          bool        // list wants an extension, whose they are
	members     *membership // nil if it has none
}

var resources = []*resource{extensions, numbers, queues, devices, sites, roles, directory}

func newResource(a *app, r *resource) *cobra.Command {
	cmd := &cobra.Command{Use: r.name, Aliases: r.aliases, Short: r.short}
	cmd.AddCommand(r.newList(a), r.newShow(a))
	if r.members != nil {
		cmd.AddCommand(r.newMembers(a)...)
	}
	for _, more := range r.more {
		cmd.AddCommand(more(a))
	}
	return cmd
}

func (r *resource) newList(a *app) *cobra.Command {
	op := operationNamed(r.list)
	var flags []*parameterFlag
	var filter func(context.Context) (func(jsontext.Value) (bool, error), error)
	cmd := &cobra.Command{
		Use: "list", Short: "List " + r.name + ", all or those that match the filters", Example: r.listExample, Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := a.printer(r.columns, op.doc.Record())
			if err != nil {
				return err
			}
			var keep func(jsontext.Value) (bool, error)
			if filter != nil {
				if keep, err = filter(cmd.Context()); err != nil {
					return err
				}
			}
			in := request{op, ringcentral.RawRequest{Query: query(flags)}}
			if r.of {
				id, err := a.findExtension(cmd.Context(), args[0])
				if err != nil {
					return err
				}
				in.IDs = []ringcentral.ID{id}
			}
			return a.printList(p, a.list(cmd.Context(), in, a.fetchLimit(keep != nil)), keep)
		},
	}
	if r.of {
		cmd.Use, cmd.Args = "list <extension>", cobra.ExactArgs(1)
		cmd.Short, cmd.Long = "List the "+r.name+" of an extension", "List the "+r.name+" of an extension. "+extensions.argument
	}
	flags = addParameters(cmd, op, "page", "perPage", "extensionId")
	if r.filter != nil {
		filter = r.filter(a, cmd)
	}
	addListFlags(a, cmd, r.columns, op.doc.Record())
	return cmd
}

func (r *resource) newShow(a *app) *cobra.Command {
	op := operationNamed(r.show)
	short := "Show one " + r.one
	cmd := &cobra.Command{
		Use: "show <" + r.lastWord() + ">", Short: short, Long: short + ". " + r.argument, Args: cobra.ExactArgs(1),
		RunE: a.show(r.columns, op, func(ctx context.Context, args []string) (jsontext.Value, error) { return r.find(ctx, a, args[0]) }),
	}
	addOutputFlags(a, cmd, r.columns, op.doc.Record())
	if r == extensions {
		whole := cmd.Flags().Bool("all", false, "show everything about the extension: devices, queues, rules, hours, roles, numbers")
		one := cmd.RunE
		cmd.RunE = func(cmd *cobra.Command, args []string) error {
			if !*whole {
				return one(cmd, args)
			}
			return a.showEverything(cmd.Context(), args[0])
		}
	}
	return cmd
}

// showEverything prints all that can be read of an extension. In a table each value has a line.
func (a *app) showEverything(ctx context.Context, name string) error {
	p, err := a.printer(extensions.columns, nil)
	if err != nil {
		return err
	}
	p.all = true
	id, err := a.findExtension(ctx, name)
	if err != nil {
		return err
	}
	record, err := a.everything(ctx, id)
	if err != nil {
		return err
	}
	return p.one(record)
}

// show returns what a command does that prints the one record that find returns.
func (a *app) show(columns []column, op *operation, find func(ctx context.Context, args []string) (jsontext.Value, error)) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(columns, op.doc.Record())
		if err != nil {
			return err
		}
		record, err := find(cmd.Context(), args)
		if err != nil {
			return err
		}
		return p.one(record)
	}
}

var numbers = &resource{
	name: "numbers", one: "phone number", aliases: []string{"number"}, short: "List, show and assign phone numbers",
	argument: "A number is given by its digits with the country code, such as +16505550101, or by its id.",
	columns: []column{
		{path: "phoneNumber", title: "NUMBER"}, {path: "usageType", title: "USAGE"}, {path: "extension.extensionNumber", title: "EXT"},
		{path: "type"}, {path: "tollType", title: "TOLL"}, {path: "status"}, {path: "id"},
	},
	list: "listAccountPhoneNumbersV2", show: "readAccountPhoneNumber", find: findNumber,
	listExample: `  rcaccount numbers list --output csv > numbers.csv
  rcaccount numbers list --usage-type Inventory --columns phoneNumber,status`,
}

// findNumber returns the record of a phone number that a person named.
func findNumber(ctx context.Context, a *app, name string) (jsontext.Value, error) {
	if !strings.HasPrefix(name, "+") {
		id, err := ringcentral.ParseID(name)
		if err != nil {
			return nil, err
		}
		return a.read(ctx, "readAccountPhoneNumber", id)
	}
	digits := "+" + strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, name)
	record, err := a.find(ctx, "listAccountPhoneNumbersV2", url.Values{"phoneNumber": {digits}}, "phoneNumber", digits)
	if err == nil && record == nil {
		err = &notFoundError{"the account has no number " + digits, `"rcaccount numbers list" lists them.`}
	}
	return record, err
}

var extensions = &resource{
	name: "extensions", one: "extension", aliases: []string{"extension", "ext"}, short: "List, show and change extensions: users, call queues, menus",
	argument: "An extension is given by its number, such as 105, by its id, or by ~, which is the one that is signed in.",
	columns: []column{
		{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "type"}, {path: "status"}, {path: "contact.email", title: "EMAIL"}, {path: "id"},
	},
	list: "listExtensions", show: "readExtension",
	find: func(ctx context.Context, a *app, name string) (jsontext.Value, error) {
		id, err := a.findExtension(ctx, name)
		if err != nil {
			return nil, err
		}
		return a.read(ctx, "readExtension", id)
	},
	listExample: `  rcaccount extensions list --type User --no-direct-number
  rcaccount extensions list --status Disabled,Frozen --sort name --output csv`,
	filter: addNoDirectNumber,
}

var queues = &resource{
	name: "queues", one: "call queue", aliases: []string{"queue"}, short: "List and show call queues, and change their members",
	argument: "A call queue is given by its extension number, its name or its id.",
	columns:  []column{{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "status"}, {path: "site.name", title: "SITE"}, {path: "id"}},
	list:     "listCallQueues", show: "readCallQueueInfo", find: findListed("listCallQueues", "readCallQueueInfo", "call queue", "queues"),
	listExample: "  rcaccount queues list --output csv",
	members:     &membership{list: "listCallQueueMembers", assign: "assignMultipleCallQueueMembers", columns: columnsOf("extensionNumber", "id")},
}

var devices = &resource{
	name: "devices", one: "device", aliases: []string{"device"}, short: "List the devices of an extension, and show one",
	argument: "A device is given by its id.", of: true,
	columns: []column{{path: "id"}, {path: "name"}, {path: "type"}, {path: "status"}, {path: "model.name", title: "MODEL"}, {path: "serial"}},
	list:    "listExtensionDevices", show: "readDevice",
	find: func(ctx context.Context, a *app, name string) (jsontext.Value, error) {
		id, err := ringcentral.ParseID(name)
		if err != nil {
			return nil, err
		}
		return a.read(ctx, "readDevice", id)
	},
	listExample: "  rcaccount devices list 105",
}

var sites = &resource{
	name: "sites", one: "site", aliases: []string{"site"}, short: "List and show sites, and move extensions between them",
	argument: "A site is given by its extension number, its name or its id.",
	columns:  []column{{path: "name"}, {path: "extensionNumber", title: "EXT"}, {path: "code"}, {path: "businessAddress.city", title: "CITY"}, {path: "id"}},
	list:     "listSites", show: "readSite", find: findListed("listSites", "readSite", "site", "sites"),
	listExample: "  rcaccount sites list",
	members: &membership{
		list: "listSiteMembers", assign: "assignMultipleSites",
		columns: []column{{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "type"}, {path: "id"}},
	},
}

var roles = &resource{
	name: "roles", one: "role", aliases: []string{"role"}, short: "List and show roles, and give or take them",
	argument: "A role is given by its name or its id.",
	columns:  []column{{path: "displayName", title: "ROLE"}, {path: "custom"}, {path: "scope"}, {path: "id"}},
	list:     "listUserRoles", show: "readUserRole", find: findListed("listUserRoles", "readUserRole", "role", "roles"),
	listExample: "  rcaccount roles list",
	members:     &membership{assign: "assignMultipleUserRoles"},
}

var directory = &resource{
	name: "directory", one: "entry", short: "List and show the company directory",
	argument: "An entry is given by the number or the id of its extension.",
	columns: []column{
		{path: "extensionNumber", title: "EXT"}, {path: "firstName", title: "FIRST"}, {path: "lastName", title: "LAST"}, {path: "name"}, {path: "type"},
		{path: "email"}, {path: "department"},
	},
	list: "listDirectoryEntries", show: "readDirectoryEntry",
	find: func(ctx context.Context, a *app, name string) (jsontext.Value, error) {
		id, err := a.findExtension(ctx, name)
		if err != nil {
			return nil, err
		}
		return a.read(ctx, "readDirectoryEntry", id)
	},
	listExample: "  rcaccount directory list --type User",
}

// findExtension returns the id of an extension that a person named. Extension numbers have at most eight digits, ids more.
func (a *app) findExtension(ctx context.Context, name string) (ringcentral.ID, error) {
	if len(name) > 8 || name == string(ringcentral.Self) || strings.Trim(name, "0123456789") != "" || name == "" {
		return ringcentral.ParseID(name)
	}
	record, err := a.find(ctx, "listExtensions", url.Values{"extensionNumber": {name}}, "extensionNumber", name)
	if err != nil {
		return "", err
	}
	if record == nil {
		return "", &notFoundError{"there is no extension " + name, `"rcaccount extensions list" lists them.`}
	}
	values, err := pick(record, "id")
	return ringcentral.ID(values[0]), err
}

// addNoDirectNumber adds the filter for extensions that no direct number leads to. It reads the account's numbers once instead
// of those of each extension: the platform allows few calls a minute.
func addNoDirectNumber(a *app, cmd *cobra.Command) func(context.Context) (func(jsontext.Value) (bool, error), error) {
	wanted := cmd.Flags().Bool("no-direct-number", false, "only extensions that have no direct phone number of their own")
	return func(ctx context.Context) (func(jsontext.Value) (bool, error), error) {
		if !*wanted {
			return nil, nil
		}
		having := map[string]bool{}
		in := request{operationNamed("listAccountPhoneNumbersV2"), ringcentral.RawRequest{Query: url.Values{"usageType": {"DirectNumber"}}}}
		for number, err := range a.list(ctx, in, 0) {
			if err != nil {
				return nil, err
			}
			values, err := pick(jsontext.Value(number), "extension.id", "usageType")
			if err != nil {
				return nil, err
			}
			having[values[0]] = having[values[0]] || values[1] == "DirectNumber"
		}
		return func(extension jsontext.Value) (bool, error) {
			values, err := pick(extension, "id")
			return err == nil && !having[values[0]], err
		}, nil
	}
}

var accountColumns = columnsOf("id", "mainNumber", "status", "serviceInfo.servicePlan.name")

func newAccount(a *app) *cobra.Command {
	op := operationNamed("readAccountInfo")
	show := a.show(accountColumns, op, func(ctx context.Context, _ []string) (jsontext.Value, error) { return a.read(ctx, op.ID) })
	cmd := &cobra.Command{Use: "account", Short: "Show the account: main number, plan, limits", Args: cobra.NoArgs, RunE: show}
	below := &cobra.Command{Use: "show", Short: "Show the account", Args: cobra.NoArgs, RunE: show}
	addOutputFlags(a, cmd, accountColumns, op.doc.Record())
	addOutputFlags(a, below, accountColumns, op.doc.Record())
	cmd.AddCommand(below)
	return cmd
}

func newWhoami(a *app) *cobra.Command {
	columns := []column{
		{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "contact.email", title: "EMAIL"}, {path: "type"},
		{path: "permissions.admin.enabled", title: "ADMIN"}, {path: "id"}, {path: "account.id"},
	}
	op := operationNamed("readExtension")
	cmd := &cobra.Command{
		Use: "whoami", Short: "Show who is signed in", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(columns, op.doc.Record())
			if err != nil {
				return err
			}
			p.all = p.all && p.format != "table"
			record, err := a.read(cmd.Context(), op.ID, ringcentral.Self)
			if err != nil {
				return err
			}
			return p.one(record)
		},
	}
	addOutputFlags(a, cmd, columns, op.doc.Record())
	return cmd
}

// describe says which extension a record is.
func describe(record jsontext.Value) string {
	values, err := pick(record, "extensionNumber", "name", "type", "status")
	if err != nil || values[0]+values[1] == "" {
		return ""
	}
	return fmt.Sprintf("extension %s, %s (%s, %s)", values[0], values[1], values[2], values[3])
}
