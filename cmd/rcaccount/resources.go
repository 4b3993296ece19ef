package main

import (
	"context"
	"fmt"
	"net/url"
	"regexp"
	"slices"
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
	filter      func(a *app, cmd *cobra.Command) func(context.Context) (func(jsontext.Value) bool, error) // adds a flag; may be nil
	show        string                                                                                    // the operation
	id          func(ctx context.Context, a *app, r *resource, name string) (ringcentral.ID, error)       // of the one that is named
	search      func(ctx context.Context, a *app, r *resource, name string) (jsontext.Value, error)       // goes before id; nil if it doesn't apply
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
	filter := func(context.Context) (func(jsontext.Value) bool, error) { return nil, nil }
	cmd := &cobra.Command{Use: "list", Short: "List " + r.name + ", all or those that match the filters", Example: r.listExample, Args: cobra.NoArgs}
	if r.of {
		cmd.Use, cmd.Args = "list <extension>", cobra.ExactArgs(1)
		cmd.Short, cmd.Long = "List the "+r.name+" of an extension", "List the "+r.name+" of an extension. "+extensions.argument
	}
	flags := addParameters(cmd, op, "page", "perPage", "extensionId")
	if r.filter != nil {
		filter = r.filter(a, cmd)
	}
	listCommand(a, cmd, r.columns, op, func(ctx context.Context, args []string) (in ringcentral.RawRequest, keep func(jsontext.Value) bool, err error) {
		in.Query = query(flags)
		keep, err = filter(ctx)
		if err == nil && r.of {
			var id ringcentral.ID
			id, err = a.findExtension(ctx, args[0])
			in.IDs = []ringcentral.ID{id}
		}
		return in, keep, err
	})
	return cmd
}

// listCommand makes cmd one that prints the records that the prepared request lists, or those of them that keep wants.
func listCommand(a *app, cmd *cobra.Command, columns []column, op *operation, prepare func(context.Context, []string) (in ringcentral.RawRequest, keep func(jsontext.Value) bool, err error)) {
	addListFlags(a, cmd, columns, op.doc.Record())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(columns, op.doc.Record())
		if err != nil {
			return err
		}
		in, keep, err := prepare(cmd.Context(), args)
		if err != nil {
			return err
		}
		return a.printList(p, a.list(cmd.Context(), request{op, in}, a.fetchLimit(keep != nil)), keep)
	}
}

func (r *resource) newShow(a *app) *cobra.Command {
	op := operationNamed(r.show)
	short := "Show one " + r.one
	cmd := &cobra.Command{Use: "show <" + r.lastWord() + ">", Short: short, Long: short + ". " + r.argument, Args: cobra.ExactArgs(1)}
	whole := new(bool)
	if r == extensions {
		whole = cmd.Flags().Bool("all", false, "show everything about the extension: devices, queues, rules, hours, roles, numbers")
	}
	showCommand(a, cmd, r.columns, op, func(ctx context.Context, p *printer, args []string) (jsontext.Value, error) {
		if !*whole {
			return r.find(ctx, a, args[0])
		}
		p.all = true
		id, err := a.findExtension(ctx, args[0])
		if err != nil {
			return nil, err
		}
		return a.everything(ctx, id)
	})
	return cmd
}

// showCommand makes cmd one that prints the record that find returns.
func showCommand(a *app, cmd *cobra.Command, columns []column, op *operation, find func(ctx context.Context, p *printer, args []string) (jsontext.Value, error)) {
	addOutputFlags(a, cmd, columns, op.doc.Record())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p, err := a.printer(columns, op.doc.Record())
		if err != nil {
			return err
		}
		record, err := find(cmd.Context(), p, args)
		if err != nil {
			return err
		}
		return p.one(record)
	}
}

// find returns the record that a person named.
func (r *resource) find(ctx context.Context, a *app, name string) (jsontext.Value, error) {
	if r.search != nil {
		if record, err := r.search(ctx, a, r, name); record != nil || err != nil {
			return record, err
		}
	}
	id, err := r.id(ctx, a, r, name)
	if err != nil {
		return nil, err
	}
	return a.read(ctx, r.show, id)
}

// lastWord is the name of one, as in "queue" of "call queue".
func (r *resource) lastWord() string { return r.one[strings.LastIndexByte(r.one, ' ')+1:] }

func (r *resource) absent(text string) error {
	return &notFoundError{text, fmt.Sprintf(`"rcaccount %s list" lists them.`, r.name)}
}

// givenID is for what is named by its id alone.
func givenID(_ context.Context, _ *app, _ *resource, name string) (ringcentral.ID, error) {
	return ringcentral.ParseID(name)
}

func idOfExtension(ctx context.Context, a *app, _ *resource, name string) (ringcentral.ID, error) {
	return a.findExtension(ctx, name)
}

// listedID finds the id in the list, by the id itself, the extension number or the name.
func listedID(ctx context.Context, a *app, r *resource, name string) (ringcentral.ID, error) {
	record, err := a.find(ctx, r.list, nil, func(record jsontext.Value) bool {
		v := pick(record, "id", "extensionNumber", "name", "displayName")
		return slices.Contains(v[:2], name) || name != "" && (strings.EqualFold(v[2], name) || strings.EqualFold(v[3], name))
	})
	if err == nil && record == nil {
		err = r.absent("there is no " + r.one + " " + name)
	}
	return ringcentral.ID(pick(record, "id")[0]), err
}

var numbers = &resource{
	name: "numbers", one: "phone number", aliases: []string{"number"}, short: "List, show and assign phone numbers",
	argument: "A number is given by its digits with the country code, such as +16505550101, or by its id.",
	columns:  columnsOf("phoneNumber NUMBER", "usageType USAGE", "extension.extensionNumber EXT", "type", "tollType TOLL", "status", "id"),
	list:     "listAccountPhoneNumbersV2", show: "readAccountPhoneNumber", id: givenID, search: findNumber,
	listExample: `  rcaccount numbers list --output csv > numbers.csv
  rcaccount numbers list --usage-type Inventory --columns phoneNumber,status`,
}

// findNumber returns the record of a phone number that a person named by its digits.
func findNumber(ctx context.Context, a *app, r *resource, name string) (jsontext.Value, error) {
	if !strings.HasPrefix(name, "+") {
		return nil, nil
	}
	digits := "+" + notDigit.ReplaceAllString(name, "")
	record, err := a.find(ctx, r.list, url.Values{"phoneNumber": {digits}}, func(record jsontext.Value) bool { return pick(record, "phoneNumber")[0] == digits })
	if err == nil && record == nil {
		err = r.absent("the account has no number " + digits)
	}
	return record, err
}

var notDigit = regexp.MustCompile(`[^0-9]`)

var extensions = &resource{
	name: "extensions", one: "extension", aliases: []string{"extension", "ext"}, short: "List, show and change extensions: users, call queues, menus",
	argument: "An extension is given by its number, such as 105, by its id, or by ~, which is the one that is signed in.",
	columns:  columnsOf("extensionNumber EXT", "name", "type", "status", "contact.email EMAIL", "id"),
	list:     "listExtensions", show: "readExtension", id: idOfExtension,
	listExample: `  rcaccount extensions list --type User --no-direct-number
  rcaccount extensions list --status Disabled,Frozen --sort name --output csv`,
	filter: addNoDirectNumber,
}

var queues = &resource{
	name: "queues", one: "call queue", aliases: []string{"queue"}, short: "List and show call queues, and change their members",
	argument: "A call queue is given by its extension number, its name or its id.",
	columns:  columnsOf("extensionNumber EXT", "name", "status", "site.name SITE", "id"),
	list:     "listCallQueues", show: "readCallQueueInfo", id: listedID,
	listExample: "  rcaccount queues list --output csv",
	members:     &membership{list: "listCallQueueMembers", assign: "assignMultipleCallQueueMembers", columns: columnsOf("extensionNumber", "id")},
}

var devices = &resource{
	name: "devices", one: "device", aliases: []string{"device"}, short: "List the devices of an extension, and show one",
	argument: "A device is given by its id.", of: true,
	columns: columnsOf("id", "name", "type", "status", "model.name MODEL", "serial"),
	list:    "listExtensionDevices", show: "readDevice", id: givenID,
	listExample: "  rcaccount devices list 105",
}

var sites = &resource{
	name: "sites", one: "site", aliases: []string{"site"}, short: "List and show sites, and move extensions between them",
	argument: "A site is given by its extension number, its name or its id.",
	columns:  columnsOf("name", "extensionNumber EXT", "code", "businessAddress.city CITY", "id"),
	list:     "listSites", show: "readSite", id: listedID,
	listExample: "  rcaccount sites list",
	members:     &membership{list: "listSiteMembers", assign: "assignMultipleSites", columns: columnsOf("extensionNumber EXT", "name", "type", "id")},
}

var roles = &resource{
	name: "roles", one: "role", aliases: []string{"role"}, short: "List and show roles, and give or take them",
	argument: "A role is given by its name or its id.",
	columns:  columnsOf("displayName ROLE", "custom", "scope", "id"),
	list:     "listUserRoles", show: "readUserRole", id: listedID,
	listExample: "  rcaccount roles list",
	members:     &membership{assign: "assignMultipleUserRoles"},
}

var directory = &resource{
	name: "directory", one: "entry", short: "List and show the company directory",
	argument: "An entry is given by the number or the id of its extension.",
	columns:  columnsOf("extensionNumber EXT", "firstName FIRST", "lastName LAST", "name", "type", "email", "department"),
	list:     "listDirectoryEntries", show: "readDirectoryEntry", id: idOfExtension,
	listExample: "  rcaccount directory list --type User",
}

// findExtension returns the id of an extension that a person named. Extension numbers have at most eight digits, ids more.
func (a *app) findExtension(ctx context.Context, name string) (ringcentral.ID, error) {
	if len(name) > 8 || name == string(ringcentral.Self) || notDigit.MatchString(name) || name == "" {
		return ringcentral.ParseID(name)
	}
	record, err := a.find(ctx, "listExtensions", url.Values{"extensionNumber": {name}}, func(record jsontext.Value) bool { return pick(record, "extensionNumber")[0] == name })
	if err == nil && record == nil {
		err = &notFoundError{"there is no extension " + name, `"rcaccount extensions list" lists them.`}
	}
	return ringcentral.ID(pick(record, "id")[0]), err
}

// addNoDirectNumber adds the filter for extensions that no direct number leads to. It reads the account's numbers once instead
// of those of each extension: the platform allows few calls a minute.
func addNoDirectNumber(a *app, cmd *cobra.Command) func(context.Context) (func(jsontext.Value) bool, error) {
	wanted := cmd.Flags().Bool("no-direct-number", false, "only extensions that have no direct phone number of their own")
	return func(ctx context.Context) (func(jsontext.Value) bool, error) {
		if !*wanted {
			return nil, nil
		}
		having := map[string]bool{}
		in := request{operationNamed("listAccountPhoneNumbersV2"), ringcentral.RawRequest{Query: url.Values{"usageType": {"DirectNumber"}}}}
		for number, err := range a.list(ctx, in, 0) {
			if err != nil {
				return nil, err
			}
			values := pick(jsontext.Value(number), "extension.id", "usageType")
			having[values[0]] = having[values[0]] || values[1] == "DirectNumber"
		}
		return func(extension jsontext.Value) bool { return !having[pick(extension, "id")[0]] }, nil
	}
}

// describe says which extension a record is.
func describe(record jsontext.Value) string {
	v := pick(record, "extensionNumber", "name", "type", "status")
	if v[0]+v[1] == "" {
		return ""
	}
	return fmt.Sprintf("extension %s, %s (%s, %s)", v[0], v[1], v[2], v[3])
}

var accountColumns = columnsOf("id", "mainNumber", "status", "serviceInfo.servicePlan.name")

func newAccount(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "account", Short: "Show the account: main number, plan, limits", Args: cobra.NoArgs}
	below := &cobra.Command{Use: "show", Short: "Show the account", Args: cobra.NoArgs}
	for _, cmd := range []*cobra.Command{cmd, below} {
		showCommand(a, cmd, accountColumns, operationNamed("readAccountInfo"), func(ctx context.Context, _ *printer, _ []string) (jsontext.Value, error) {
			return a.read(ctx, "readAccountInfo")
		})
	}
	cmd.AddCommand(below)
	return cmd
}

func newWhoami(a *app) *cobra.Command {
	columns := columnsOf("extensionNumber EXT", "name", "contact.email EMAIL", "type", "permissions.admin.enabled ADMIN", "id", "account.id")
	cmd := &cobra.Command{Use: "whoami", Short: "Show who is signed in", Args: cobra.NoArgs}
	showCommand(a, cmd, columns, operationNamed("readExtension"), func(ctx context.Context, p *printer, _ []string) (jsontext.Value, error) {
		p.all = p.all && p.format != "table"
		return a.read(ctx, "readExtension", ringcentral.Self)
	})
	return cmd
}
