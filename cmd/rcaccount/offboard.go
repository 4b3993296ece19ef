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
	"github.com/tidwall/gjson"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// offboarding is what offboard is to do.
type offboarding struct {
	numbersTo, forwardTo, voicemailTo, devicesTo string
	delete, releaseDevices                       bool
}

func newOffboard(a *app) *cobra.Command {
	var o offboarding
	var flags runFlags
	cmd := &cobra.Command{
		Use:   "offboard <extension>",
		Short: "Take out of service what a user leaves behind",
		Long: `Take a user out of all call queues, paging groups and call monitoring groups and give back all roles but the default one; hand over
calls, voicemail, numbers and devices as the flags say; then disable the extension, or delete it. Without flags, numbers and devices
stay with a disabled extension; those of a deleted one go to the inventory of the account.

Where the account has the new call handling, calls are handed over by forwarding all of them, at all hours; otherwise by the rules for
business hours and for the time after them, before which the user's own rules go.

The platform has no operation that ends the sessions of a user.

` + extensions.argument + ` What became of each step is kept in a file, with which --resume goes on after an interruption.`,
		Example: `  rcaccount offboard 105 --dry-run
  rcaccount offboard 105 --numbers-to 106 --forward-to 106
  rcaccount offboard 105 --devices-to 106 --voicemail-to 106
  rcaccount offboard 105 --numbers-to company --delete`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			r := &sheetRun{app: a, flags: flags, work: work{lookUpOffboarding, sendOffboarding}, command: "offboard"}
			switch {
			case flags.resume != "" && len(args) == 0:
				return r.resume(cmd.Context())
			case flags.resume != "":
				return usageError{errors.New("--resume takes everything from the file of results, and no extension")}
			case len(args) == 0:
				return usageError{errors.New("whom? " + extensions.argument)}
			case o.delete && o.forwardTo+o.voicemailTo != "":
				return usageError{errors.New("an extension that is deleted forwards nothing: leave --delete or --forward-to and --voicemail-to out")}
			case o.forwardTo != "" && o.voicemailTo != "":
				return usageError{errors.New("calls are forwarded, or their messages taken: give --forward-to or --voicemail-to")}
			}
			return r.offboard(cmd.Context(), &o, args[0])
		},
	}
	cmd.Flags().StringVar(&o.numbersTo, "numbers-to", "", `extension that gets the direct numbers, or "company", which keeps them as company numbers`)
	cmd.Flags().BoolVar(&o.releaseDevices, "release-devices", false, "put the devices, with the numbers of their lines, into the inventory")
	cmd.Flags().StringVar(&o.devicesTo, "devices-to", "", "extension that gets the devices, for which the platform may charge")
	cmd.Flags().StringVar(&o.forwardTo, "forward-to", "", "extension or outside number, such as +16505550142, that gets the calls")
	cmd.Flags().StringVar(&o.voicemailTo, "voicemail-to", "", "extension that gets the messages; calls don't ring any longer")
	cmd.Flags().BoolVar(&o.delete, "delete", false, "delete the extension in place of disabling it")
	cmd.MarkFlagsMutuallyExclusive("devices-to", "release-devices")
	flags.add(a, cmd)
	return cmd
}

// offboard plans, asks, and carries it out.
func (r *sheetRun) offboard(ctx context.Context, o *offboarding, name string) error {
	a := r.app
	if err := r.connect(ctx); err != nil {
		return err
	}
	self, err := a.extensionNamed(ctx, string(ringcentral.Self))
	if err != nil {
		return err
	}
	who, err := a.extensionNamed(ctx, name)
	if err != nil {
		return err
	}
	switch {
	case who["id"] == self["id"]:
		return usageError{errors.New("you can't take yourself out of service")}
	case !strings.HasSuffix(who["type"], "User"):
		return usageError{fmt.Errorf("%s is not a user, but of the type %s", plan.Describe(who), who["type"])}
	}
	b := &offboardPlan{app: a, id: who["id"], who: plan.Describe(who)}
	for _, part := range []func(context.Context, *offboarding, map[string]string) error{
		b.calls, b.groups, b.numbers, b.devices, b.end,
	} {
		if err := part(ctx, o, who); err != nil {
			return err
		}
	}
	b.plan.Notes = append(b.plan.Notes, "The platform has no operation that ends the sessions of a user.")
	a.progress.clear()
	r.file = "offboard " + name
	return r.carryOut(ctx, &b.plan, "offboard-"+who["id"]+".jsonl")
}

// extensionNamed reads an extension that a person named.
func (a *app) extensionNamed(ctx context.Context, name string) (map[string]string, error) {
	id, err := a.findExtension(ctx, name)
	if err != nil {
		return nil, err
	}
	record, err := a.read(ctx, "readExtension", id)
	if err != nil {
		return nil, err
	}
	return valuesOf(record, plan.ExtensionPaths)
}

func valuesOf(record jsontext.Value, paths []string) (map[string]string, error) {
	return named(paths, pick(record, paths...)), nil
}

// offboardPlan is a plan in the making.
type offboardPlan struct {
	app  *app
	plan plan.Plan
	id   string
	who  string
}

// call adds a step that calls an operation and makes what is now before into after.
func (b *offboardPlan) call(operation string, ids []string, send any, what, before, after string) {
	step := &plan.Step{
		Action: plan.Call, Who: b.who, ID: b.id, Operation: operation, IDs: ids,
		Changes: []plan.Change{{What: what, Before: before, After: after}},
	}
	if send != nil {
		step.Send, _ = json.Marshal(send, json.Deterministic(true)) // it is text and lists of text
	}
	b.plan.Add(step)
}

// list is the id alone, as operations want it.
func (b *offboardPlan) list() []string { return []string{b.id} }

const (
	member      = "member"
	whatCalls   = "calls"
	whatRoles   = "roles"
	bulkQueue   = "assignMultipleCallQueueMembers"
	bulkPaging  = "assignMultiplePagingGroupUsersDevices"
	bulkMonitor = "updateCallMonitoringGroupList"

	deviceRelease  = "removeLineJWSPublic"
	deviceHandover = "updateDevice"
)

// heir is the extension that something is handed over to.
func (b *offboardPlan) heir(ctx context.Context, name string) (map[string]string, error) {
	to, err := b.app.extensionNamed(ctx, name)
	switch {
	case err != nil:
		return nil, err
	case to["id"] == b.id:
		return nil, usageError{fmt.Errorf("%s can't be handed anything over: it is the one that goes", plan.Describe(to))}
	case to["status"] != "Enabled":
		return nil, usageError{fmt.Errorf("%s can't be handed anything over: it is %s", plan.Describe(to), to["status"])}
	}
	return to, nil
}

// readValues carries out an operation that reads, and returns the values at some paths.
func (a *app) readValues(ctx context.Context, operation string, paths []string, ids ...string) (map[string]string, error) {
	var of []ringcentral.ID
	for _, id := range ids {
		of = append(of, ringcentral.ID(id))
	}
	record, err := a.read(ctx, operation, of...)
	if err != nil {
		return nil, err
	}
	return valuesOf(record, paths)
}

// groups plans the end of memberships and roles.
func (b *offboardPlan) groups(ctx context.Context, o *offboarding, _ map[string]string) error {
	queues, err := b.app.records(ctx, queues.list, url.Values{"memberExtensionId": b.list()}, plan.QueuePaths)
	if err != nil {
		return err
	}
	for _, q := range queues {
		b.call(bulkQueue, []string{q.ID}, map[string]any{"removedExtensionIds": b.list()}, "call queue "+plan.Describe(q.Values), member, "")
	}
	paging, err := b.app.records(ctx, "listExtensions", url.Values{"type": {"PagingOnly"}}, plan.ExtensionPaths)
	if err != nil {
		return err
	}
	devices, err := b.app.recordsOf(ctx, "listExtensionDevices", b.id)
	if err != nil {
		return err
	}
	for _, g := range paging {
		users, err := b.app.recordsOf(ctx, "listPagingGroupUsers", g.ID)
		if err != nil {
			return err
		}
		if users[b.id] {
			b.call(bulkPaging, []string{g.ID}, map[string]any{"removedUserIds": b.list()}, "paging group "+plan.Describe(g.Values), member, "")
		}
		heard, err := b.app.recordsOf(ctx, "listPagingGroupDevices", g.ID)
		if err != nil {
			return err
		}
		for device := range devices {
			if heard[device] {
				b.call(bulkPaging, []string{g.ID, device}, map[string]any{"removedDeviceIds": []string{device}}, "device of paging group "+plan.Describe(g.Values), device, "")
			}
		}
	}
	monitoring, err := b.app.records(ctx, "listCallMonitoringGroups", url.Values{"memberExtensionId": b.list()}, []string{"id", "name"})
	if err != nil {
		return err
	}
	for _, g := range monitoring {
		b.call(bulkMonitor, []string{g.ID}, map[string]any{"removedExtensions": []any{map[string]any{"id": b.id}}}, "call monitoring group "+g.Values["name"], member, "")
	}
	if o.delete {
		return nil
	}
	return b.roles(ctx)
}

func (b *offboardPlan) roles(ctx context.Context) error {
	has, err := b.app.rolesOf(ctx, b.id)
	if err != nil {
		return err
	}
	usual, err := b.app.readValues(ctx, "readDefaultRole", []string{"displayName"})
	if err != nil {
		return err
	}
	if after := usual["displayName"]; has != after {
		b.call("assignDefaultRole", b.list(), nil, whatRoles, has, after)
	}
	return nil
}

// rolesOf lists the names of the roles of a user.
func (a *app) rolesOf(ctx context.Context, id string) (string, error) {
	has, err := a.readValues(ctx, "listUserAssignedRoles", []string{"records"}, id)
	if err != nil {
		return "", err
	}
	var names []string
	for _, role := range gjson.Parse(has["records"]).Array() {
		values := pick(jsontext.Value(role.Raw), "displayName", "id")
		if values[0] == "" {
			values[0] = values[1]
		}
		names = append(names, values[0])
	}
	return strings.Join(names, ", "), nil
}

// recordsOf reads the ids of a list that belongs to something.
func (a *app) recordsOf(ctx context.Context, operation, id string) (map[string]bool, error) {
	defer a.setDone("")
	ids := map[string]bool{}
	for record, err := range a.list(ctx, request{operationNamed(operation), ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(id)}}}, 0) {
		if err != nil {
			return nil, err
		}
		values := pick(jsontext.Value(record), "id")
		ids[values[0]] = true
	}
	return ids, nil
}

// numbers plans who gets the direct numbers.
func (b *offboardPlan) numbers(ctx context.Context, o *offboarding, who map[string]string) error {
	if o.numbersTo == "" {
		return nil
	}
	var to map[string]string
	if o.numbersTo != "company" {
		var err error
		if to, err = b.heir(ctx, o.numbersTo); err != nil {
			return err
		}
	}
	all, err := b.app.records(ctx, "listAccountPhoneNumbersV2", url.Values{"usageType": {"DirectNumber"}}, plan.NumberPaths)
	if err != nil {
		return err
	}
	for _, n := range all {
		if n.Values["extension.id"] != b.id {
			continue
		}
		body := map[string]any{"usageType": "CompanyNumber"}
		after := ""
		if to != nil {
			body = map[string]any{"usageType": "DirectNumber", "extension": map[string]any{"id": to["id"]}}
			after = to["extensionNumber"]
		}
		b.call("assignPhoneNumberV2", []string{n.ID}, body, "number "+n.Values["phoneNumber"], who["extensionNumber"], after)
	}
	return nil
}

// devices plans who gets the devices: another extension, or the inventory.
func (b *offboardPlan) devices(ctx context.Context, o *offboarding, who map[string]string) error {
	operation, body, after := deviceRelease, map[string]any{"keepAssetsInInventory": true}, ""
	switch {
	case o.devicesTo != "":
		to, err := b.heir(ctx, o.devicesTo)
		if err != nil {
			return err
		}
		b.plan.Notes = append(b.plan.Notes, "The platform may charge for a device that gets another extension.")
		operation, body, after = deviceHandover, map[string]any{"extension": map[string]any{"id": to["id"]}}, to["extensionNumber"]
	case !o.releaseDevices:
		return nil
	}
	in := request{operationNamed("listExtensionDevices"), ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(b.id)}}}
	for record, err := range b.app.list(ctx, in, 0) {
		if err != nil {
			return err
		}
		values := pick(jsontext.Value(record), "id", "name")
		b.call(operation, values[:1], body, strings.TrimSpace("device "+values[1])+" ("+values[0]+")", who["extensionNumber"], after)
	}
	b.app.setDone("")
	return nil
}

// end plans to disable the extension or to delete it.
func (b *offboardPlan) end(_ context.Context, o *offboarding, who map[string]string) error {
	step := &plan.Step{Action: plan.Update, Who: b.who, ID: b.id, Type: who["type"]}
	switch {
	case o.delete:
		step.Action = plan.Delete
	case who["status"] == "Disabled":
		return nil
	default:
		step.Changes = []plan.Change{{What: "status", Before: who["status"], After: "Disabled"}}
		step.Send = jsontext.Value(`{"status":"Disabled"}`)
	}
	b.plan.Add(step)
	return nil
}

// lookUpOffboarding reads what the steps have made of the extension so far.
func lookUpOffboarding(ctx context.Context, a *app, steps []*plan.Step) (plan.Lookup, error) {
	now := map[*plan.Step]map[string]string{}
	id := steps[0].ID
	record, err := a.read(ctx, "readExtension", ringcentral.ID(id))
	if errors.Is(err, ringcentral.ErrNotFound) {
		return func(*plan.Step) (string, map[string]string, bool) { return "", nil, false }, nil
	}
	if err != nil {
		return nil, err
	}
	extension, err := valuesOf(record, plan.ExtensionPaths)
	if err != nil {
		return nil, err
	}
	for _, s := range steps {
		now[s] = extension
		if s.Action == plan.Call {
			value, err := a.stateOf(ctx, s)
			if err != nil {
				return nil, err
			}
			now[s] = map[string]string{s.Changes[0].What: value}
		}
	}
	return func(s *plan.Step) (string, map[string]string, bool) { return id, now[s], true }, nil
}

// stateOf says what is now of what a call changes.
func (a *app) stateOf(ctx context.Context, s *plan.Step) (string, error) {
	if within, ok := map[string]string{bulkQueue: queues.members.list, bulkMonitor: "listCallMonitoringGroupMembers", bulkPaging: "listPagingGroupUsers"}[s.Operation]; ok {
		key, value := s.ID, member
		if len(s.IDs) > 1 { // the device of a paging group
			within, key, value = "listPagingGroupDevices", s.IDs[1], s.IDs[1]
		}
		members, err := a.recordsOf(ctx, within, s.IDs[0])
		if err != nil || !members[key] {
			return "", err
		}
		return value, nil
	}
	switch s.Operation {
	case answeringRule:
		return a.callsOf(ctx, s.ID, s.IDs[1])
	case stateRule:
		value, _, err := a.forwardedTo(ctx, s.ID)
		return value, err
	case callState:
		return a.forwarding(ctx, s.ID)
	case deviceHandover:
		values, err := a.readValues(ctx, "readDevice", []string{"extension.id"}, s.IDs[0])
		switch values["extension.id"] {
		case gjson.GetBytes(s.Send, "extension.id").String():
			return s.Changes[0].After, err
		case s.ID:
			return s.Changes[0].Before, err
		}
		return values["extension.id"], err
	case "assignDefaultRole":
		return a.rolesOf(ctx, s.ID)
	case "assignPhoneNumberV2":
		values, err := a.readValues(ctx, "readAccountPhoneNumber", []string{"extension.extensionNumber"}, s.IDs[0])
		return values["extension.extensionNumber"], err
	}
	devices, err := a.recordsOf(ctx, "listExtensionDevices", s.ID)
	if err != nil || !devices[s.IDs[0]] {
		return "", err
	}
	return s.Changes[0].Before, nil
}

// sendOffboarding carries the steps out in their order. What the platform refuses doesn't keep the rest from being done, but for the
// deletion, after which nobody could see to it.
func sendOffboarding(ctx context.Context, rc *ringcentral.Client, d *delivery) error {
	refused := false
	for _, s := range d.steps {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		one := &delivery{steps: []*plan.Step{s}, sending: d.sending, report: d.report}
		var err error
		switch {
		case s.Action == plan.Call:
			err = one.call(ctx, rc, s)
		case s.Action == plan.Delete && refused:
			return d.report(s, plan.Refused, "", errors.New("is left, because the platform has refused a step before"))
		default:
			err = sendExtensions(ctx, rc, one)
		}
		if err != nil {
			return err
		}
		refused = refused || s.Outcome == plan.Refused
		if s.Outcome != plan.Done && s.Outcome != plan.Refused {
			return nil
		}
	}
	return nil
}

// call carries out the operation of a step.
func (d *delivery) call(ctx context.Context, rc *ringcentral.Client, s *plan.Step) error {
	op := operationNamed(s.Operation)
	in := ringcentral.RawRequest{Body: s.Send}
	for _, id := range s.IDs[:len(op.PathParameters())-1] { // but the account's
		in.IDs = append(in.IDs, ringcentral.ID(id))
	}
	if err := d.sending(s); err != nil {
		return err
	}
	_, err := rc.Do(ctx, op.Operation, in)
	switch {
	case err == nil:
		return d.report(s, plan.Done, "", nil)
	case perhapsMade(err):
		return d.report(s, plan.Unknown, "", shortError{err})
	case errors.Is(err, ringcentral.ErrConflict), errors.Is(err, ringcentral.ErrRateLimited), errors.Is(err, ringcentral.ErrLogin):
		return d.report(s, plan.NotSent, "", shortError{err})
	}
	if _, refused := errors.AsType[*ringcentral.Error](err); refused {
		return d.report(s, plan.Refused, "", shortError{err})
	}
	return d.report(s, plan.NotSent, "", shortError{err})
}
