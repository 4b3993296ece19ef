package bulk

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// plan says how changes of one kind are sent. The functions that are exported are plans.
type plan[C, V any] struct {
	// check returns why a change can't be sent, or nil. Such a change is Refused: it makes no sense at any other time
	// either.
	check func(C) error
	// name names what a change is about, for errors.
	name func(C) string
	// key names what a change is about. Changes with the same key keep their order and are never under way at the same time.
	key  func(C) string
	lane *lane[C, V]
	// other returns another lane for a change that the first doesn't take, or nil. It may be nil itself.
	other func(C) *lane[C, V]
	// common returns what all changes of one request have in common; it may be nil.
	common func(C) string
	// detour returns another lane for the last requests of a stream, or nil. n changes would go out with this one; it may be nil.
	detour func(l *lane[C, V], n int) *lane[C, V]
	// lookup looks up what became of changes, all of one request, whose request left that open.
	lookup func(ctx context.Context, changes []C) []finding[V]
	// survey looks, before the first attempt, at what there is that changes could be mistaken for having made. It is
	// asked about up to surveySize changes at once, so that it costs a small part of the requests. It may be nil.
	survey     func(ctx context.Context, changes []C)
	surveySize int
}

// lane is an operation that carries out changes.
type lane[C, V any] struct {
	size     int // the changes of one request at most
	parallel int // the requests that are under way at the same time at most, each until its outcome is known

	// place returns the position of the change that a request has at a position of one of its properties, or -1. Errors of the platform name
	// the change at fault like that. It may be nil.
	place func(changes []C, property string, i int) int
	// isTarget reports whether the name of a parameter is that of the id in the path: what is not found then is not one of the changes.
	// It may be nil.
	isTarget func(parameter string) bool
	// send sends one request and, if the platform makes a task of it, awaits that. It returns an answer for each change in their order, or
	// an error of the request as a whole.
	send func(ctx context.Context, changes []C) ([]answer[V], error)

	// What follows belongs to the engine, as size does.

	running  int
	launched []time.Time // the requests, those that were a minute ago left out
}

// room is how many requests of the lane may be sent now, as far as the client knows of the limit of its group. Requests that were launched
// may not have come to the client yet.
func (l *lane[C, V]) room(limits []ringcentral.Limit, group string) int {
	limit := documentedLimits[group]
	for _, known := range limits {
		if known.Group == group {
			limit = known
		}
	}
	since := time.Now().Add(-limit.Window)
	for len(l.launched) > 0 && !l.launched[0].After(since) {
		l.launched = l.launched[1:]
	}
	return min(limit.Remaining, limit.Limit-len(l.launched))
}

// documentedLimits are those that a client has not used yet.
var documentedLimits = map[string]ringcentral.Limit{
	"Medium": {Limit: 40, Remaining: 40, Window: time.Minute},
	"Heavy":  {Limit: 10, Remaining: 10, Window: time.Minute},
}

// answer is what the platform says of one change: that it is Done or Refused. Any other is none, and the change has to be looked up.
type answer[V any] struct {
	outcome Outcome
	value   *V
	err     error // why it is refused, or why there is no answer
}

// finding is what was found when a change was looked up.
type finding[V any] struct {
	state state
	value *V
	err   error // why it can't be told
}

type state int

const (
	unclear state = iota
	carriedOut
	notCarriedOut
)

// job is a change that was read from the stream and whose result was not ranged over yet.
type job[C, V any] struct {
	Result[C, V]
	key    string
	batch  *batch[C, V] // nil from when it is sent or has its result
	landed bool         // it has its result, and no other goroutine uses it

	// For the goroutine that sends it:

	settled bool  // it has its result
	tried   error // why the last request for it left open what became of it
}

// batch collects the jobs of one request: those of one lane that have the same in common.
type batch[C, V any] struct {
	lane  *lane[C, V]
	ready []*job[C, V] // nothing with their keys is under way
}

type batchKey[C, V any] struct {
	lane   *lane[C, V]
	common string
}

// changesWindow is how many changes are in memory: twice what tasks can carry out in a minute.
const changesWindow = 10_000

// settle sets the result of a job.
func (p *plan[C, V]) settle(j *job[C, V], outcome Outcome, value *V, err error) {
	j.Outcome, j.Value, j.Err, j.settled = outcome, value, nil, true
	if err != nil {
		j.Err = fmt.Errorf("bulk: %s: %w", p.name(j.Change), err)
	}
}

// called names a thing in errors.
func called(kind, name string) string { return strings.TrimSpace(kind + " " + name) }

// settleAll sets the results of jobs that have the same error.
func (p *plan[C, V]) settleAll(jobs []*job[C, V], outcome Outcome, err error) {
	for _, j := range jobs {
		p.settle(j, outcome, nil, err)
	}
}

// run carries out changes and returns the stream of results.
func (p *plan[C, V]) run(ctx context.Context, changes iter.Seq[C], options []Option) iter.Seq[Result[C, V]] {
	return func(yield func(Result[C, V]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		next, stop := iter.Pull(changes)
		e := &engine[C, V]{
			plan: p, settings: settingsOf(options, changesWindow), next: next, events: make(chan event[C, V]),
			batches: map[batchKey[C, V]]*batch[C, V]{}, taken: map[string][]*job[C, V]{},
		}
		defer func() {
			cancel()
			for e.flying > 0 {
				e.land(<-e.events)
			}
			stop()
		}()
		e.run(ctx, yield)
	}
}

// engine runs a plan. Everything in it belongs to the goroutine that ranges over the results; the goroutines that send get
// their jobs and give them back.
type engine[C, V any] struct {
	*plan[C, V]
	settings
	next  func() (C, bool)
	ended bool // the stream of changes

	count   int          // changes read so far
	queue   []*job[C, V] // in the order of the stream; the first is the next to yield
	batches map[batchKey[C, V]]*batch[C, V]
	order   []*batch[C, V] // the batches in the order in which they came up
	// fresh are the jobs that would be ready if they were surveyed, and surveying is how many are being surveyed.
	fresh     []*job[C, V]
	surveying int
	// taken has the keys of all jobs that are ready or under way, each with the jobs that wait until they are free.
	taken map[string][]*job[C, V]

	events chan event[C, V] // requests whose outcome is known
	flying int              // requests whose outcome is not
	stale  bool             // whether there may be something to send
	failed error            // why nothing more is sent
}

// event is the end of a request.
type event[C, V any] struct {
	lane  *lane[C, V] // nil after a survey
	jobs  []*job[C, V]
	most  int   // how many changes the platform takes in one request, if it has refused more; else 0
	fatal error // why no other request makes sense; nil usually
}

// run reads, sends and yields until all changes have their results or the consumer breaks off.
func (e *engine[C, V]) run(ctx context.Context, yield func(Result[C, V]) bool) {
	for {
		if e.failed == nil && ctx.Err() != nil {
			e.giveUp(notSent(ctx))
		}
		if e.stale {
			e.stale = false
			e.dispatch(ctx)
		}
		select {
		case ended := <-e.events:
			e.land(ended)
			continue
		default:
		}
		switch {
		case len(e.queue) > 0 && e.queue[0].landed:
			first := e.queue[0]
			e.queue[0], e.queue = nil, e.queue[1:]
			if !yield(first.Result) {
				return
			}
		case !e.ended && len(e.queue) < e.window:
			e.read()
		case len(e.queue) == 0: // and the stream has ended
			return
		default:
			e.land(<-e.events)
		}
	}
}

// read takes one change from the stream.
func (e *engine[C, V]) read() {
	change, ok := e.next()
	if !ok {
		e.ended, e.stale = true, true
		return
	}
	j := &job[C, V]{Result: Result[C, V]{Index: e.count, Change: change}}
	e.count++
	e.queue = append(e.queue, j)
	e.stale = len(e.queue) >= e.window
	if err := e.check(change); err != nil {
		e.drop(j, Refused, err)
		return
	}
	if e.failed != nil {
		e.drop(j, NotSent, e.failed)
		return
	}
	j.batch = e.batchOf(change)
	if j.key = e.key(change); j.key != "" {
		if waiting, isTaken := e.taken[j.key]; isTaken {
			e.taken[j.key] = append(waiting, j)
			return
		}
		e.taken[j.key] = nil
	}
	if e.survey != nil {
		e.fresh = append(e.fresh, j)
		e.stale = e.stale || len(e.fresh) >= e.surveySize
		return
	}
	e.enqueue(j)
}

// batchOf returns the batch that a change belongs to.
func (e *engine[C, V]) batchOf(change C) *batch[C, V] {
	at := batchKey[C, V]{lane: e.lane}
	if e.other != nil {
		at.lane = cmp.Or(e.other(change), e.lane)
	}
	if e.common != nil {
		at.common = e.common(change)
	}
	b := e.batches[at]
	if b == nil {
		b = &batch[C, V]{lane: at.lane}
		e.batches[at], e.order = b, append(e.order, b)
	}
	return b
}

// enqueue adds a job to its batch.
func (e *engine[C, V]) enqueue(j *job[C, V]) {
	j.batch.ready = append(j.batch.ready, j)
	e.stale = e.stale || len(j.batch.ready) >= j.batch.lane.size
}

// drop settles a job that is not sent.
func (e *engine[C, V]) drop(j *job[C, V], outcome Outcome, why error) {
	e.settle(j, outcome, nil, why)
	j.landed, j.batch = true, nil
}

// notSent is the error of changes that are not sent because the context has ended.
func notSent(ctx context.Context) error { return fmt.Errorf("not sent: %w", ctx.Err()) }

// giveUp settles all jobs that were not sent. Nothing is sent from now on.
func (e *engine[C, V]) giveUp(why error) {
	e.failed = why
	for _, b := range e.order {
		b.ready = nil
	}
	e.fresh = nil
	clear(e.taken)
	for _, j := range e.queue {
		if j.batch != nil { // neither under way nor settled
			e.drop(j, NotSent, why)
		}
	}
}

// dispatch sends the batches that are full, and those that won't get fuller.
func (e *engine[C, V]) dispatch(ctx context.Context) {
	for _, b := range e.order {
		for len(b.ready) > 0 {
			n := min(len(b.ready), b.lane.size)
			if n < b.lane.size && (len(e.fresh)+e.surveying > 0 || !e.last(b.ready)) {
				break
			}
			lane := b.lane
			if e.ended && e.detour != nil {
				if other := e.detour(lane, len(b.ready)); other != nil {
					lane, n = other, min(n, other.size)
				}
			}
			if lane.running >= lane.parallel {
				break
			}
			jobs := slices.Clone(b.ready[:n])
			b.ready = b.ready[n:]
			e.launch(ctx, lane, jobs)
		}
	}
	e.beginSurvey(ctx)
}

// beginSurvey surveys the next jobs if those that are ready run short. It does so no earlier, because what was there
// before is the better known the later it is looked at, and one survey at a time.
func (e *engine[C, V]) beginSurvey(ctx context.Context) {
	ready := 0
	for _, b := range e.order {
		ready += len(b.ready)
	}
	n := min(len(e.fresh), e.surveySize)
	if n == 0 || e.surveying > 0 || ready >= e.surveySize {
		return
	}
	if stuck := len(e.queue) >= e.window && e.flying == 0; n < e.surveySize && !stuck && !e.last(e.fresh) {
		return
	}
	jobs := slices.Clone(e.fresh[:n])
	e.fresh = e.fresh[n:]
	e.flying++
	e.surveying = n
	go func() {
		e.survey(ctx, changesOf(jobs))
		e.events <- event[C, V]{jobs: jobs}
	}()
}

// last reports whether jobs that don't fill a request are sent nevertheless: because nothing more can come, either at
// the end of the stream or because the window is full and the next result waits for one of them.
func (e *engine[C, V]) last(jobs []*job[C, V]) bool {
	return e.ended || len(e.queue) >= e.window && slices.Contains(jobs, e.queue[0])
}

// launch carries out jobs on a goroutine of their own.
func (e *engine[C, V]) launch(ctx context.Context, l *lane[C, V], jobs []*job[C, V]) {
	for _, j := range jobs {
		j.batch = nil
	}
	l.running++
	l.launched = append(l.launched, time.Now())
	e.flying++
	go func() {
		s := &sender[C, V]{plan: e.plan, lane: l, tries: e.tries}
		s.carryOut(ctx, jobs, 1)
		e.events <- event[C, V]{l, jobs, s.most, s.fatal}
	}()
}

// land takes back the jobs of a request and lets those go on that waited for them.
func (e *engine[C, V]) land(ended event[C, V]) {
	e.flying--
	e.stale = true
	if ended.lane == nil {
		e.surveying = 0
		for _, j := range ended.jobs {
			if !j.landed { // which it has if the engine has given up
				e.enqueue(j)
			}
		}
		return
	}
	ended.lane.running--
	if ended.fatal != nil && e.failed == nil {
		e.giveUp(ended.fatal)
	}
	if ended.most > 0 {
		ended.lane.size = min(ended.lane.size, ended.most)
	}
	for _, j := range ended.jobs {
		j.landed = true
		waiting := e.taken[j.key]
		if len(waiting) == 0 {
			delete(e.taken, j.key)
			continue
		}
		e.taken[j.key] = waiting[1:]
		e.enqueue(waiting[0])
	}
}
