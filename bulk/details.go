package bulk

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"slices"
	"strings"
	"sync"

	jsonv2 "github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Part is something that the platform tells of an extension. Its name is the end of the path of the operation that reads it, such as
// "caller-id" or "comm-handling/states"; the extension itself is [ExtensionPart].
type Part string

// ExtensionPart is the extension itself, as [ringcentral.Client.ReadExtension] returns it.
const ExtensionPart Part = "extension"

// AllParts returns all parts that [Details] can read, in the order of their operations in the document: all that is read with the id of an
// extension alone, and is not a file.
func AllParts() []Part {
	var parts []Part
	for _, p := range allParts() {
		parts = append(parts, p.name)
	}
	return parts
}

// Detail is what was read about one extension.
type Detail struct {
	Index int            // the position of the extension in the stream, from 0
	ID    ringcentral.ID // as it was given

	// Values are the parts as JSON: the reply of the platform or, of a list, an array of its records. A part that the
	// extension doesn't have because of its type is left out: the platform documents it for other types only, or has
	// said so itself ([ringcentral.ErrFeatureMissing]).
	Values map[Part]json.RawMessage

	// Errs are the errors of the parts that could not be read. That something is not found is such an error, too, and
	// does not mean that the extension has none of it.
	Errs map[Part]error

	// Err is why nothing was read: the extension is not there, the id makes no sense, or the context has ended.
	Err error
}

// Decode returns a part of a detail as a type of package ringcentral, such as [ringcentral.Extension], or for a list a slice of them. It returns
// nil without an error if the extension doesn't have the part, and the error of the part if it could not be read.
func Decode[T any](d *Detail, part Part) (*T, error) {
	if err := cmp.Or(d.Err, d.Errs[part]); err != nil {
		return nil, err
	}
	data, ok := d.Values[part]
	if !ok {
		return nil, nil
	}
	value := new(T)
	if err := jsonv2.Unmarshal(data, value, jsonread.Lenient); err != nil {
		return nil, fmt.Errorf("bulk: %s of extension %s: %w", part, d.ID, err)
	}
	return value, nil
}

// partOf is a part and how it is read.
type partOf struct {
	name Part
	op   *ringcentral.Operation
}

// batched are the operations that take several ids.
var batched = []string{"readExtension", "readUnifiedPresence", "readUserPresenceStatus", "listExtensionDevices"}

// onlyFor are the parts that only some types of extensions have. The platform refuses all others, so asking would be a waste.
var onlyFor = map[string][]ringcentral.ExtensionType{
	"comm-handling/": {
		ringcentral.ExtensionTypeUser, ringcentral.ExtensionTypeDigitalUser, ringcentral.ExtensionTypeVirtualUser, ringcentral.ExtensionTypeFaxUser,
	},
	"sms-recipients": {ringcentral.ExtensionTypeDepartment, ringcentral.ExtensionTypeSite},
}

// accountLists are the parts that a list of the account has for all extensions.
var accountLists = map[Part]accountList{
	"phone-number": {"listAccountPhoneNumbers", func(record json.RawMessage) (ringcentral.ID, []json.RawMessage, error) {
		var number struct {
			Extension struct {
				ID ringcentral.ID `json:"id"`
			} `json:"extension"`
		}
		err := jsonv2.Unmarshal(record, &number, jsonread.Lenient)
		return number.Extension.ID, []json.RawMessage{record}, err
	}},
	"assigned-role": {"listAssignedRoles", func(record json.RawMessage) (ringcentral.ID, []json.RawMessage, error) {
		var user struct {
			ExtensionID ringcentral.ID    `json:"extensionId"`
			Roles       []json.RawMessage `json:"roles"`
		}
		err := jsonv2.Unmarshal(record, &user, jsonread.Lenient)
		return user.ExtensionID, user.Roles, err
	}},
}

// accountList is a list of the account and what its records say: the extension that a record is about, and records of the part.
type accountList struct {
	operation string
	read      func(record json.RawMessage) (ringcentral.ID, []json.RawMessage, error)
}

func operation(id string) *ringcentral.Operation {
	all := ringcentral.Operations()
	return all[slices.IndexFunc(all, func(op *ringcentral.Operation) bool { return op.ID == id })]
}

// allParts are the operations that read something with the id of an extension alone.
var allParts = sync.OnceValue(func() []partOf {
	var parts []partOf
	for _, op := range ringcentral.Operations() {
		names := op.PathParameters()
		// The permission check is a question, not something that an extension has.
		if op.Method == "GET" && !op.File && !op.Deprecated && op.ID != "checkUserPermission" && len(names) == 2 && names[1] == "extensionId" {
			parts = append(parts, partOf{endOf(op), op})
		}
	}
	return parts
})

// endOf is the path of an operation behind the id of the extension.
func endOf(op *ringcentral.Operation) Part {
	var rest []string
	inside := false
	for element, id := range op.Elements() {
		if inside {
			rest = append(rest, element)
		}
		inside = inside || id == "extensionId"
	}
	return cmp.Or(Part(strings.Join(rest, "/")), ExtensionPart)
}

func (p partOf) batched() bool { return slices.Contains(batched, p.op.ID) }

// has reports whether extensions of a type may have the part.
func (p partOf) has(kind ringcentral.ExtensionType) bool {
	for prefix, kinds := range onlyFor {
		if strings.HasPrefix(string(p.name), prefix) {
			return slices.Contains(kinds, kind)
		}
	}
	return true
}

const (
	batchSize     = 30  // ids that the platform takes in one request
	detailsWindow = 300 // extensions in memory, ten batches: some 10 MB with all parts
)

// Details reads parts of many extensions; without parts all of [AllParts]. It yields one Detail for each id, in their order, exactly once.
//
// Extensions, presence, and devices are read up to 30 with one request (rate limits Light and Medium), and everything
// else one by one, all rate limits side by side. If there are more than 30 ids, phone numbers and roles come from two
// lists of the account (Heavy and Medium) in place of one for each extension; numbers then lack the features that only
// the list of an extension shows. The numbers of an extension are its own, without those of the company. Parts that the
// platform documents for other types of extensions only are not asked for. Answering rules are read in full, as with
// the view Detailed.
//
// With the documented limits, 50 Light and 40 Medium requests a minute, all parts of 5,000 users take 23 hours at least, the time of 55,000 Medium requests,
// and longer if their grants fill several pages; caller ids alone take 103 minutes. So choose the parts.
func Details(ctx context.Context, rc *ringcentral.Client, ids iter.Seq[ringcentral.ID], parts []Part, opts ...Option) iter.Seq[Detail] {
	return func(yield func(Detail) bool) {
		ctx, cancel := context.WithCancel(ctx)
		next, stop := iter.Pull(ids)
		r := &detailReader{
			rc: rc, settings: settingsOf(opts, detailsWindow), next: next, wake: make(chan struct{}, 1),
			groups: map[string]*tasks{}, lists: map[Part]*records{}, denied: map[Part]error{},
		}
		defer func() {
			cancel()
			for _, group := range r.groups {
				group.close()
			}
			r.running.Wait()
			stop()
		}()
		if r.err = r.choose(parts); r.err == nil {
			r.begin(ctx)
		}
		r.run(ctx, yield)
	}
}

// detailReader reads the details of a stream of extensions.
type detailReader struct {
	settings
	rc      *ringcentral.Client
	parts   []partOf
	whole   bool // whether the extension itself is wanted
	running sync.WaitGroup
	groups  map[string]*tasks // the requests to be sent, by rate limit group
	wake    chan struct{}     // an extension is complete

	// For the goroutine that ranges over the details:

	next    func() (ringcentral.ID, bool)
	ended   bool
	count   int
	queue   []*reading
	chunk   []*reading // read from the stream and not begun
	decided bool       // whether to read lists of the account
	err     error      // why nothing is read

	lists map[Part]*records // of the account; not changed when once decided

	mu     sync.Mutex
	denied map[Part]error // parts that the application may not read
}

// reading is an extension whose parts are being read.
type reading struct {
	Detail
	mu     sync.Mutex
	left   int // requests
	landed bool
}

// choose finds the parts that are wanted.
func (r *detailReader) choose(wanted []Part) error {
	left := slices.Clone(wanted)
	for _, p := range allParts() {
		if wanted != nil && !slices.Contains(wanted, p.name) {
			continue
		}
		left = slices.DeleteFunc(left, func(name Part) bool { return name == p.name })
		if p.name == ExtensionPart {
			r.whole = true
			continue
		}
		r.parts = append(r.parts, p)
	}
	if len(left) > 0 {
		return fmt.Errorf("bulk: there is no part %q of extensions", left[0])
	}
	return nil
}

// begin starts the goroutines that send requests, some for each group.
func (r *detailReader) begin(ctx context.Context) {
	for _, p := range append(slices.Clone(r.parts), partOf{op: operation("readExtension")}) {
		if r.groups[p.op.Group] != nil {
			continue
		}
		group := newTasks()
		r.groups[p.op.Group] = group
		for range requestsAtOnce {
			r.running.Go(func() {
				for task := group.next(); task != nil; task = group.next() {
					task(ctx)
				}
			})
		}
	}
}

// run reads ids and yields details until the stream has ended or the consumer breaks off.
func (r *detailReader) run(ctx context.Context, yield func(Detail) bool) {
	for {
		if r.err == nil && ctx.Err() != nil {
			r.err = fmt.Errorf("bulk: not read: %w", ctx.Err())
		}
		r.start(ctx)
		switch {
		case len(r.queue) > 0 && r.queue[0].complete():
			first := r.queue[0]
			r.queue[0], r.queue = nil, r.queue[1:]
			if !yield(first.Detail) {
				return
			}
		case !r.ended && len(r.queue) < r.window:
			r.read()
		case len(r.queue) == 0:
			return
		default:
			<-r.wake
		}
	}
}

// read takes one id from the stream.
func (r *detailReader) read() {
	id, ok := r.next()
	if !ok {
		r.ended = true
		return
	}
	one := &reading{Detail: Detail{Index: r.count, ID: id, Values: map[Part]json.RawMessage{}, Errs: map[Part]error{}}}
	r.count++
	r.queue = append(r.queue, one)
	if r.err != nil {
		one.Err, one.landed = r.err, true
		return
	}
	r.chunk = append(r.chunk, one)
}

// start begins to read the extensions of the chunk when it is full, or when it can't get fuller: because the stream has ended, or because the window
// is full and its first extension is in the chunk.
func (r *detailReader) start(ctx context.Context) {
	if len(r.chunk) == 0 {
		return
	}
	last := r.ended || r.err != nil || len(r.queue) >= r.window && r.queue[0] == r.chunk[0]
	if len(r.chunk) < batchSize && !last {
		return
	}
	chunk := r.chunk
	r.chunk = nil
	if r.err != nil {
		for _, one := range chunk {
			one.Err, one.landed = r.err, true
		}
		return
	}
	if !r.decided {
		r.decided = true
		if !r.ended || len(chunk) > batchSize {
			r.readLists(ctx)
		}
	}
	r.groups[operation("readExtension").Group].add(func(ctx context.Context) { r.readChunk(ctx, chunk) })
}

// readLists begins to read the lists of the account that have parts of all extensions.
func (r *detailReader) readLists(ctx context.Context) {
	for _, p := range r.parts {
		if list, ok := accountLists[p.name]; ok {
			all := &records{done: make(chan struct{}), of: map[ringcentral.ID][]json.RawMessage{}}
			r.lists[p.name] = all
			r.running.Go(func() { all.fill(ctx, r.rc, list) })
		}
	}
}

// readChunk reads some extensions and lets their parts be read.
func (r *detailReader) readChunk(ctx context.Context, chunk []*reading) {
	var there []*reading
	var kinds []ringcentral.ExtensionType
	r.batch(ctx, operation("readExtension"), chunk, func(one *reading, value json.RawMessage, err error) {
		var ext struct {
			Type ringcentral.ExtensionType `json:"type"`
		}
		if err == nil {
			err = jsonv2.Unmarshal(value, &ext, jsonread.Lenient)
		}
		if err != nil {
			one.Err = err
			r.land(one)
			return
		}
		if r.whole {
			one.Values[ExtensionPart] = value
		}
		there, kinds = append(there, one), append(kinds, ext.Type)
	})
	wanted := make([][]partOf, len(there))
	for i, one := range there {
		for _, p := range r.parts {
			if p.has(kinds[i]) {
				wanted[i] = append(wanted[i], p)
			}
		}
		one.left = len(wanted[i])
		if one.left == 0 {
			r.land(one)
		}
	}
	for _, p := range r.parts {
		if p.batched() && len(there) > 0 {
			r.groups[p.op.Group].add(func(ctx context.Context) { r.readBatched(ctx, p, there) })
		}
	}
	for i, one := range there {
		for _, p := range wanted[i] {
			switch list := r.lists[p.name]; {
			case p.batched():
			case list != nil:
				r.running.Go(func() {
					value, err := list.take(one.ID)
					r.put(one, p, value, err)
				})
			default:
				r.groups[p.op.Group].add(func(ctx context.Context) {
					value, err := r.readPart(ctx, p, one.ID)
					r.put(one, p, value, err)
				})
			}
		}
	}
}

// readBatched reads a part of several extensions. Lists that don't come as one page are read extension by extension.
func (r *detailReader) readBatched(ctx context.Context, p partOf, chunk []*reading) {
	r.batch(ctx, p.op, chunk, func(one *reading, value json.RawMessage, err error) {
		if err == nil && p.op.Paging != nil {
			var whole bool
			if value, whole = wholeList(p.op, value); !whole {
				value, err = r.readPart(ctx, p, one.ID)
			}
		}
		r.put(one, p, value, err)
	})
}

// batch reads something of several extensions with as few requests as possible.
func (r *detailReader) batch(ctx context.Context, op *ringcentral.Operation, chunk []*reading, put func(*reading, json.RawMessage, error)) {
	ids := make([]ringcentral.ID, 0, len(chunk))
	for _, one := range chunk {
		ids = append(ids, one.ID)
	}
	i := 0
	for item := range r.rc.Batch(ctx, op, nil, ids) {
		var value json.RawMessage
		if item.Err == nil {
			value = *item.Value
		}
		put(chunk[i], value, item.Err)
		i++
	}
}

// readPart reads a part of one extension.
func (r *detailReader) readPart(ctx context.Context, p partOf, id ringcentral.ID) (json.RawMessage, error) {
	r.mu.Lock()
	denied := r.denied[p.name]
	r.mu.Unlock()
	if denied != nil {
		return nil, denied
	}
	for {
		value, err := r.ask(ctx, p, id)
		e, answered := errors.AsType[*ringcentral.Error](err)
		if answered && tooLong(e) && sleepIfFits(ctx, e.RetryAfter) {
			continue // the client was not allowed to wait so long
		}
		if errors.Is(err, ringcentral.ErrAppPermission) { // nor may it read that of any other extension
			r.mu.Lock()
			r.denied[p.name] = err
			r.mu.Unlock()
		}
		return value, err
	}
}

// queries are what parts are asked with, to be read in full.
var queries = map[Part]url.Values{"answering-rule": {"view": {"Detailed"}}}

func (r *detailReader) ask(ctx context.Context, p partOf, id ringcentral.ID) (json.RawMessage, error) {
	in := ringcentral.RawRequest{IDs: []ringcentral.ID{id}, Query: queries[p.name]}
	if p.op.Paging == nil {
		reply, err := r.rc.Do(ctx, p.op, in)
		if err != nil {
			return nil, err
		}
		return checked(p.op, reply.Body)
	}
	var all []json.RawMessage
	for record, err := range r.rc.List(ctx, p.op, in) {
		if err != nil {
			return nil, err
		}
		if p.name != "phone-number" || isOwn(record, id) {
			all = append(all, record)
		}
	}
	return array(all), nil
}

// isOwn reports whether a number in the list of an extension is its own. The platform lists those of the company as well, which the extension may
// show to whom it calls; only that of a call queue or a site is its own, and says so.
func isOwn(record json.RawMessage, id ringcentral.ID) bool {
	var number struct {
		UsageType string `json:"usageType"`
		Extension struct {
			ID ringcentral.ID `json:"id"`
		} `json:"extension"`
	}
	err := jsonv2.Unmarshal(record, &number, jsonread.Lenient)
	return err == nil && (number.Extension.ID == id || !strings.Contains(number.UsageType, "Company"))
}

// checked refuses a reply that is not JSON, such as that of a gateway.
func checked(op *ringcentral.Operation, body []byte) (json.RawMessage, error) {
	if !json.Valid(body) {
		return nil, fmt.Errorf("bulk: %s: %w: it is not JSON", op.ID, ringcentral.ErrReply)
	}
	return body, nil
}

// wholeList returns the records of a page as a JSON array, and whether that is known to be the whole list.
func wholeList(op *ringcentral.Operation, page json.RawMessage) (json.RawMessage, bool) {
	var list map[string]json.RawMessage
	var paging struct {
		Paging struct {
			TotalPages    int `json:"totalPages"`
			TotalElements int `json:"totalElements"`
		} `json:"paging"`
	}
	var records []json.RawMessage
	err := cmp.Or(
		jsonv2.Unmarshal(page, &list, jsonread.Lenient), jsonv2.Unmarshal(page, &paging, jsonread.Lenient),
		jsonv2.Unmarshal(list[op.Paging.Records], &records, jsonread.Lenient),
	)
	if err != nil || records == nil {
		return nil, false
	}
	of := paging.Paging
	counted := len(list["paging"]) > 0 && of.TotalPages == 0 && of.TotalElements == len(records)
	return array(records), of.TotalPages == 1 || counted
}

// array is the JSON array of records.
func array(records []json.RawMessage) json.RawMessage {
	size := 2
	for _, record := range records {
		size += len(record) + 1
	}
	out := append(make([]byte, 0, size), '[')
	for i, record := range records {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, record...)
	}
	return append(out, ']')
}

// put notes a part of an extension.
func (r *detailReader) put(one *reading, p partOf, value json.RawMessage, err error) {
	one.mu.Lock()
	switch {
	case lacks(err):
	case err != nil:
		one.Errs[p.name] = err
	case value != nil:
		one.Values[p.name] = value
	}
	one.left--
	last := one.left == 0
	one.mu.Unlock()
	if last {
		r.land(one)
	}
}

// lacks reports whether an error says that an extension doesn't have a part. No other error does: what is not found may
// be there nevertheless.
func lacks(err error) bool { return errors.Is(err, ringcentral.ErrFeatureMissing) }

// complete reports whether everything about an extension was read.
func (one *reading) complete() bool {
	one.mu.Lock()
	defer one.mu.Unlock()
	return one.landed
}

// land lets a detail be yielded.
func (r *detailReader) land(one *reading) {
	one.mu.Lock()
	one.landed = true
	one.mu.Unlock()
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// records are those of a list of the account, by extension. Nothing but done may be used before done is closed.
type records struct {
	done chan struct{}
	err  error
	of   map[ringcentral.ID][]json.RawMessage
}

// fill reads the list.
func (a *records) fill(ctx context.Context, rc *ringcentral.Client, list accountList) {
	defer close(a.done)
	for record, err := range rc.List(ctx, operation(list.operation), ringcentral.RawRequest{}) {
		if err != nil {
			a.err = err
			return
		}
		id, values, err := list.read(record)
		if err != nil {
			a.err = fmt.Errorf("bulk: %s: %w", list.operation, err)
			return
		}
		if id != "" {
			a.of[id] = append(a.of[id], values...)
		}
	}
}

// take returns the records of an extension as a JSON array.
func (a *records) take(id ringcentral.ID) (json.RawMessage, error) {
	<-a.done
	if a.err != nil {
		return nil, a.err
	}
	return array(a.of[id]), nil
}

// tasks are what is to be done in one group, in the order in which it came.
type tasks struct {
	mu     sync.Mutex
	change *sync.Cond
	queue  []func(context.Context)
	closed bool
}

func newTasks() *tasks {
	t := &tasks{}
	t.change = sync.NewCond(&t.mu)
	return t
}

func (t *tasks) add(task func(context.Context)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.queue = append(t.queue, task)
	t.change.Signal()
}

// next returns the next task, or nil when there will be none.
func (t *tasks) next() func(context.Context) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.queue) == 0 && !t.closed {
		t.change.Wait()
	}
	if t.closed {
		return nil
	}
	task := t.queue[0]
	t.queue[0], t.queue = nil, t.queue[1:]
	return task
}

func (t *tasks) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.closed = true
	t.change.Broadcast()
}
