package main

import (
	"context"
	"encoding/json"
	"iter"
	"net/url"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var (
	extensionsWork = work{lookUpExtensions, sendExtensions}
	numbersWork    = work{lookUpNumbers, sendNumbers}
	queuesWork     = work{lookUpQueues, sendMembers}
)

func planExtensions(ctx context.Context, a *app, s *sheet.Sheet, prune bool) (*plan.Plan, []sheet.Problem, error) {
	read := operationNamed("readExtension")
	e := &plan.Extensions{
		Record: read.doc.Record(), Update: operationNamed("updateExtension").body(), Prune: prune,
		CreateUser: operationNamed("postBatchProvisionUsers").body().At("records").Target().Items, Create: operationNamed("createExtension").body(),
	}
	self, err := a.read(ctx, read.ID, ringcentral.Self)
	if err != nil {
		return nil, nil, err
	}
	values := pick(self, "id", "account.id")
	e.Self, e.System = values[0], values[1]
	paths := e.Paths(s)
	if e.All, err = a.extensionRecords(ctx, paths, s.Names); err != nil {
		return nil, nil, err
	}
	p, problems := e.Plan(s)
	return p, problems, nil
}

// extensionRecords reads all extensions. What lists don't tell is read of those that wanted names by a key: id, number or address.
func (a *app) extensionRecords(ctx context.Context, paths []string, wanted func(key string) bool) ([]plan.Record, error) {
	list, one := operationNamed("listExtensions").doc.Record(), operationNamed("readExtension").doc.Record()
	all, err := a.records(ctx, "listExtensions", nil, paths)
	if err != nil {
		return nil, err
	}
	details := slices.DeleteFunc(slices.Clone(paths), func(path string) bool { return list.At(path) != nil || one.At(path) == nil })
	if len(details) == 0 {
		return all, nil
	}
	var of []int
	for i, r := range all {
		if wanted(r.ID) || wanted(r.Values["extensionNumber"]) || wanted(r.Values["contact.email"]) {
			of = append(of, i)
		}
	}
	client, err := a.connect()
	if err != nil {
		return nil, err
	}
	ids := func(yield func(ringcentral.ID) bool) {
		for _, i := range of {
			if !yield(ringcentral.ID(all[i].ID)) {
				return
			}
		}
	}
	for detail := range bulk.Details(ctx, client, ids, []bulk.Part{"extension"}) {
		if detail.Err != nil {
			return nil, detail.Err
		}
		if err := detail.Errs["extension"]; err != nil {
			return nil, err
		}
		values := pick(jsontext.Value(detail.Values["extension"]), details...)
		for path, value := range named(details, values) {
			all[of[detail.Index]].Values[path] = value
		}
	}
	return all, nil
}

// changedPaths are the paths of what steps change, after those of keys.
func changedPaths(steps []*plan.Step, keys []string) []string {
	paths := slices.Clone(keys)
	for _, s := range steps {
		for _, c := range s.Changes {
			if !slices.Contains(paths, c.What) {
				paths = append(paths, c.What)
			}
		}
	}
	return paths
}

func lookUpExtensions(ctx context.Context, a *app, steps []*plan.Step) (plan.Lookup, error) {
	keys := map[string]bool{}
	for _, s := range steps {
		keys[s.ID] = true
		for _, key := range s.Keys {
			keys[strings.ToLower(key)] = true
		}
	}
	all, err := a.extensionRecords(ctx, changedPaths(steps, plan.ExtensionPaths), func(key string) bool { return key != "" && keys[strings.ToLower(key)] })
	if err != nil {
		return nil, err
	}
	byKey := map[string]plan.Record{}
	for _, r := range all {
		byKey[strings.ToLower(r.Values["contact.email"])] = r
	}
	for _, r := range all {
		byKey[r.Values["extensionNumber"]] = r
	}
	byID := lookup(all)
	return func(s *plan.Step) (string, map[string]string, bool) {
		if s.Action != plan.Create || s.ID != "" {
			return byID(s)
		}
		for _, key := range s.Keys {
			if r, ok := byKey[strings.ToLower(key)]; ok && key != "" {
				return r.ID, r.Values, true
			}
		}
		return "", nil, false
	}, nil
}

// lookup finds the records that steps are about by their ids.
func lookup(all []plan.Record) plan.Lookup {
	byID := map[string]plan.Record{}
	for _, r := range all {
		byID[r.ID] = r
	}
	return func(s *plan.Step) (string, map[string]string, bool) {
		r, ok := byID[s.ID]
		return r.ID, r.Values, ok
	}
}

func planNumbers(ctx context.Context, a *app, s *sheet.Sheet, _ bool) (*plan.Plan, []sheet.Problem, error) {
	n := &plan.Numbers{Record: operationNamed("listAccountPhoneNumbersV2").doc.Record(), Assign: operationNamed("assignPhoneNumberV2").body()}
	var err error
	if n.All, err = a.records(ctx, "listAccountPhoneNumbersV2", nil, n.Paths(s)); err != nil {
		return nil, nil, err
	}
	if n.Extensions, err = a.records(ctx, "listExtensions", nil, plan.ExtensionPaths); err != nil {
		return nil, nil, err
	}
	p, problems := n.Plan(s)
	return p, problems, nil
}

func lookUpNumbers(ctx context.Context, a *app, steps []*plan.Step) (plan.Lookup, error) {
	all, err := a.records(ctx, "listAccountPhoneNumbersV2", nil, changedPaths(steps, plan.NumberPaths))
	return lookup(all), err
}

func planQueues(ctx context.Context, a *app, s *sheet.Sheet, _ bool) (*plan.Plan, []sheet.Problem, error) {
	q := &plan.Queues{Record: operationNamed(queues.list).doc.Record()}
	var err error
	if q.All, err = a.records(ctx, queues.list, nil, q.Paths(s)); err != nil {
		return nil, nil, err
	}
	if q.Extensions, err = a.records(ctx, "listExtensions", nil, plan.ExtensionPaths); err != nil {
		return nil, nil, err
	}
	found, problems := q.Match(s)
	for _, now := range found {
		if now != nil {
			if now.Values[plan.MembersPath], err = a.membersOf(ctx, now.ID); err != nil {
				return nil, nil, err
			}
		}
	}
	p, more := q.Plan(s, found)
	return p, append(problems, more...), nil
}

// membersOf returns the members of a call queue as a cell has them.
func (a *app) membersOf(ctx context.Context, queue string) (string, error) {
	defer a.setDone("")
	var members []string
	in := request{operationNamed(queues.members.list), ringcentral.RawRequest{IDs: []ringcentral.ID{ringcentral.ID(queue)}}}
	for record, err := range a.list(ctx, in, 0) {
		if err != nil {
			return "", err
		}
		values := pick(jsontext.Value(record), "extensionNumber", "id")
		if values[0] == "" {
			values[0] = values[1]
		}
		members = append(members, values[0])
	}
	return plan.Members(members), nil
}

func lookUpQueues(ctx context.Context, a *app, steps []*plan.Step) (plan.Lookup, error) {
	var all []plan.Record
	for _, s := range steps {
		members, err := a.membersOf(ctx, s.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, plan.Record{ID: s.ID, Values: map[string]string{plan.MembersPath: members}})
	}
	return lookup(all), nil
}

// newMemberships returns the command that lists call queues as "queues apply" takes them.
func newMemberships(a *app) *cobra.Command {
	columns := append(columnsOf(plan.QueuePaths[1:]...), columnsOf(plan.MembersPath, "id")...)
	schema := openapi.Object(append(slices.Clone(plan.QueuePaths), plan.MembersPath)...)
	cmd := &cobra.Command{
		Use: "memberships", Short: `List call queues with their members, as "queues apply" takes them`, Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(columns, schema)
			if err != nil {
				return err
			}
			return a.printList(p, a.memberships(cmd.Context()), nil)
		},
	}
	addListFlags(a, cmd, columns, schema)
	return cmd
}

func (a *app) memberships(ctx context.Context) iter.Seq2[json.RawMessage, error] {
	return func(yield func(json.RawMessage, error) bool) {
		all, err := a.records(ctx, queues.list, url.Values{}, plan.QueuePaths)
		for _, r := range all {
			if r.Values[plan.MembersPath], err = a.membersOf(ctx, r.ID); err != nil {
				break
			}
			data, _ := json.Marshal(r.Values) // it is text only
			if !yield(data, nil) {
				return
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}
