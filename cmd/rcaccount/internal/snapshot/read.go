package snapshot

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/sync/errgroup"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	sideBySide = 4  // requests of one section at a time
	batchSize  = 30 // extensions that one request asks about
	batchType  = "application/vnd.ringcentral.multipart+json, multipart/mixed;q=0.5, application/json;q=0.4"
)

// Reader reads the state of an account from the platform.
type Reader struct {
	Client *ringcentral.Client

	// Operation returns an operation by its id, with the schema of the records that it reads.
	Operation func(id string) (*ringcentral.Operation, *openapi.Schema)

	// Progress is told how many records of a section have been read, and how many requests about them are left. It is called by
	// several goroutines.
	Progress func(section string, records, left int)
}

// reading is one run of a Reader.
type reading struct {
	*Reader
	done map[string]*source
	mu   sync.Mutex
	errs []error // why sections could not be read
}

// source is a section that others wait for.
type source struct {
	section *Section
	ready   chan struct{} // closed when the section is read
}

// Read reads the sections, that of the account, and those that these need, side by side within the rate limits. What the platform refuses to show is
// noted in the section; Read fails if it shows nothing at all, and for every other reason.
func (r *Reader) Read(ctx context.Context, names []string) (*Snapshot, error) {
	run := &reading{Reader: r, done: map[string]*source{}}
	var kinds []*Kind
	for _, k := range Kinds {
		needed := slices.ContainsFunc(names, func(name string) bool { return name == k.Name || KindNamed(name).From == k.Name })
		if needed || k.Name == "account" {
			kinds = append(kinds, k)
			run.done[k.Name] = &source{section: &Section{Name: k.Name}, ready: make(chan struct{})}
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	var parts []*Kind
	for _, k := range kinds {
		if k.Part != "" {
			parts = append(parts, k)
			continue
		}
		group.Go(func() error { return run.section(ctx, k, run.done[k.Name]) })
	}
	if parts != nil {
		group.Go(func() error { return run.parts(ctx, parts) })
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if len(run.errs) == len(kinds) && run.errs != nil {
		return nil, run.errs[0]
	}
	var s Snapshot
	for _, source := range run.done {
		s.Sections = append(s.Sections, source.section)
	}
	s.sort()
	for _, section := range s.Sections { // a list that changes while its pages are read may have a record twice
		section.Records = slices.CompactFunc(section.Records, func(a, b Record) bool { return a.Key == b.Key })
	}
	for _, record := range s.Sections[0].Records { // the account's
		s.Account = Text(At(record.Value, "id"))
	}
	return &s, nil
}

// section reads the records of a section, and what there is to read for each.
func (r *reading) section(ctx context.Context, k *Kind, to *source) error {
	records, err := r.records(ctx, k)
	if err == nil {
		records, err = r.details(ctx, k, records)
	}
	switch {
	case refused(err):
		records = nil
		r.refuse(to.section, err)
	case err != nil:
		return err
	}
	to.section.Records = make([]Record, len(records))
	for i, record := range records {
		to.section.Records[i] = Record{k.keyOf(record), record}
	}
	close(to.ready)
	return nil
}

// refuse notes that a section could not be read.
func (r *reading) refuse(s *Section, err error) {
	s.Unreadable = reason(err)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.errs = append(r.errs, err)
}

// ready waits for a section.
func (r *reading) ready(ctx context.Context, name string) (*Section, error) {
	source := r.done[name]
	select {
	case <-source.ready:
		return source.section, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// notShown is the error of a section that needs another one, which could not be read.
func notShown(k *Kind) error {
	return &ringcentral.Error{Status: http.StatusForbidden, Operation: k.Operation}
}

// refused reports whether the platform doesn't let the caller read something, or the account doesn't have it.
func refused(err error) bool {
	return errors.Is(err, ringcentral.ErrForbidden) || errors.Is(err, ringcentral.ErrNotFound) || errors.Is(err, ringcentral.ErrInvalid)
}

// reason says in the platform's terms why something could not be read; it is the same each time.
func reason(err error) string {
	e, ok := errors.AsType[*ringcentral.Error](err)
	if !ok {
		return "refused"
	}
	return strings.TrimSpace(fmt.Sprintf("%d %s", e.Status, e.Code))
}

func (r *reading) records(ctx context.Context, k *Kind) ([]jsontext.Value, error) {
	var from *Section
	if k.From != "" {
		var err error
		if from, err = r.ready(ctx, k.From); err != nil {
			return nil, err
		}
		if from.Unreadable != "" {
			return nil, notShown(k)
		}
	}
	if k.As {
		var records []jsontext.Value
		for _, record := range k.chosen(from) {
			records = append(records, withMembers(jsontext.Value("{}"), member{"id", quoted(record.Key)}))
		}
		return records, nil
	}
	op, schema := r.Operation(k.Operation)
	query := url.Values{}
	for name, value := range k.Query {
		query.Set(name, value)
	}
	switch {
	case from != nil:
		return r.ofExtensions(ctx, k, op, schema, k.chosen(from))
	case k.Single:
		value, err := r.single(ctx, op, schema, k.Drop, nil)
		return []jsontext.Value{value}, err
	}
	return r.list(ctx, k.Name, op, schema, k.Drop, ringcentral.RawRequest{Query: query})
}

// chosen are the records of a section that the kind is about.
func (k *Kind) chosen(from *Section) []Record {
	if k.Types == nil {
		return from.Records
	}
	var chosen []Record
	for _, record := range from.Records {
		if slices.Contains(k.Types, Text(At(record.Value, "type"))) {
			chosen = append(chosen, record)
		}
	}
	return chosen
}

func (r *reading) single(ctx context.Context, op *ringcentral.Operation, schema *openapi.Schema, drop []string, ids []ringcentral.ID) (jsontext.Value, error) {
	reply, err := r.Client.Do(ctx, op, ringcentral.RawRequest{IDs: ids})
	if err != nil {
		return nil, err
	}
	return normal(op, reply.Body, schema, drop)
}

func (r *reading) list(ctx context.Context, section string, op *ringcentral.Operation, schema *openapi.Schema, drop []string, in ringcentral.RawRequest) ([]jsontext.Value, error) {
	var records []jsontext.Value
	for record, err := range r.Client.List(ctx, op, in, ringcentral.WithSecondPass()) { // what is absent counts as removed
		if err != nil {
			return nil, err
		}
		value, err := normal(op, jsontext.Value(record), schema, drop)
		if err != nil {
			return nil, err
		}
		if records = append(records, value); section != "" && len(records)%100 == 0 {
			r.Progress(section, len(records), 0)
		}
	}
	return records, nil
}

// normal returns the normal form of what an operation has read.
func normal(op *ringcentral.Operation, body []byte, schema *openapi.Schema, drop []string) (jsontext.Value, error) {
	n := normalizer{drop: drop}
	value, err := n.value(bytes.TrimSpace(body), schema)
	if err == nil && value.Kind() != '{' {
		err = errors.New("it is not a JSON object")
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", op.ID, ringcentral.ErrReply, err)
	}
	return value, nil
}

// ofExtensions reads lists that each extension has one of, with as few requests as the platform allows.
func (r *reading) ofExtensions(ctx context.Context, k *Kind, op *ringcentral.Operation, schema *openapi.Schema, of []Record) ([]jsontext.Value, error) {
	chunks := slices.Collect(slices.Chunk(of, batchSize))
	results := make([][]jsontext.Value, len(chunks))
	var left atomic.Int64
	left.Store(int64(len(chunks)))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(sideBySide)
	for i, chunk := range chunks {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() (err error) {
			results[i], err = r.batch(ctx, k, op, schema, chunk)
			r.Progress(k.Name, len(of), int(left.Add(-1)))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return slices.Concat(results...), nil
}

// batch asks about several extensions at once. What can't be told from the reply is asked for alone.
func (r *reading) batch(ctx context.Context, k *Kind, op *ringcentral.Operation, schema *openapi.Schema, of []Record) ([]jsontext.Value, error) {
	ids := make([]ringcentral.ID, len(of))
	for i, record := range of {
		var err error
		if ids[i], err = ringcentral.ParseID(record.Key); err != nil {
			return nil, fmt.Errorf("%s: %w", op.ID, err)
		}
	}
	var all []jsontext.Value
	for item := range r.Client.Batch(ctx, op, nil, ids) {
		var records []jsontext.Value
		complete, err := false, item.Err
		if err == nil {
			records, complete, err = recordsOf(op, jsontext.Value(*item.Value), schema, k.Drop)
		}
		if !complete && !refused(err) {
			records, err = r.list(ctx, "", op, schema, k.Drop, ringcentral.RawRequest{IDs: []ringcentral.ID{item.ID}})
		}
		switch {
		case err == nil:
			all = append(all, records...)
		case !refused(err) || permission(err):
			return nil, err
		case !errors.Is(err, ringcentral.ErrFeatureMissing): // with that one, the platform says that it has none
			mark := member{unreadable, appendList(nil, []jsontext.Value{quoted(k.Name)})}
			all = append(all, withMembers(jsontext.Value("{}"), member{"id", quoted(string(item.ID))}, mark))
		}
	}
	return all, nil
}

// permission reports whether it is the caller who may not read something: then it is no use to ask about others.
func permission(err error) bool {
	return errors.Is(err, ringcentral.ErrAppPermission) || errors.Is(err, ringcentral.ErrUserPermission)
}

// recordsOf reads a list, and reports whether it is complete.
func recordsOf(op *ringcentral.Operation, list jsontext.Value, schema *openapi.Schema, drop []string) (records []jsontext.Value, complete bool, err error) {
	pages := Text(At(list, "paging.totalPages"))
	if At(list, op.Paging.Records).Kind() != '[' || pages != "" && pages != "0" && pages != "1" {
		return nil, false, nil
	}
	err = eachItem(At(list, op.Paging.Records), func(item jsontext.Value) error {
		record, err := normal(op, item, schema, drop)
		records = append(records, record)
		return err
	})
	return records, err == nil, err
}

// details reads what there is to read for each record.
func (r *reading) details(ctx context.Context, k *Kind, records []jsontext.Value) ([]jsontext.Value, error) {
	if len(k.Each) == 0 {
		return records, nil
	}
	stop := make([]atomic.Bool, len(k.Each)) // the caller lacks the permission
	var left atomic.Int64
	left.Store(int64(len(records)))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(sideBySide)
	for i, record := range records {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error {
			full, err := r.full(ctx, k, record, stop)
			if err != nil {
				return err
			}
			records[i] = full
			r.Progress(k.Name, len(records), int(left.Add(-1)))
			return nil
		})
	}
	return records, group.Wait()
}

// full returns a record with what is read for it.
func (r *reading) full(ctx context.Context, k *Kind, record jsontext.Value, stop []atomic.Bool) (jsontext.Value, error) {
	id, err := ringcentral.ParseID(k.keyOf(record))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", k.Operation, err)
	}
	var added []member
	var missing []jsontext.Value
	for i, each := range k.Each {
		if stop[i].Load() {
			missing = append(missing, quoted(cmp.Or(each.Property, settingsPart)))
			continue
		}
		op, schema := r.Operation(each.Operation)
		var value jsontext.Value
		var list []jsontext.Value
		if op.Paging == nil {
			value, err = r.single(ctx, op, schema, k.Drop, []ringcentral.ID{id})
		} else {
			list, err = r.list(ctx, "", op, schema, k.Drop, ringcentral.RawRequest{IDs: []ringcentral.ID{id}})
		}
		switch {
		case refused(err):
			stop[i].Store(stop[i].Load() || permission(err))
			missing = append(missing, quoted(cmp.Or(each.Property, settingsPart)))
			continue
		case err != nil:
			return nil, err
		case op.Paging != nil:
			sortByKey(list)
			value = appendList(nil, list)
		}
		if each.Property == "" {
			record = value
			continue
		}
		added = append(added, member{each.Property, value})
	}
	if missing != nil {
		added = append(added, member{unreadable, appendList(nil, missing)})
	}
	return withMembers(record, added...), nil
}

func quoted(text string) jsontext.Value {
	value, _ := jsontext.AppendQuote(nil, text) // the text was read from JSON
	return value
}

// withMembers returns an object in normal form with more members.
func withMembers(object jsontext.Value, added ...member) jsontext.Value {
	members := added
	_ = eachMember(object, func(name string, value jsontext.Value) error { // it was written by us
		members = append(members, member{name, value})
		return nil
	})
	slices.SortFunc(members, func(a, b member) int { return strings.Compare(a.name, b.name) })
	out := []byte{'{'}
	for i, m := range members {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(out, quoted(m.name)...), ':')
		out = append(out, m.value...)
	}
	return append(out, '}')
}
