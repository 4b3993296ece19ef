package fleet

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/valkey-io/valkey-go"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// ErrUnreachable is wrapped by errors that say that the server can't be asked: it is down, too slow, refuses the command or
// can't be reached.
var ErrUnreachable = errors.New("fleet: the server is not reachable")

// BudgetConfig says which budget a [Budget] is. A field that is zero has its default.
type BudgetConfig struct {
	// Name tells budgets on one server apart. There must be one budget for each user and application, since that is what the
	// platform counts by, and all processes must give the same name. It is required, is not secret, and must not contain braces.
	Name string
	// Share is the part of the limits that this process uses while the server is not reachable, such as 0.25 in a fleet of
	// four. The default is an equal share among the processes that were known last.
	Share float64
	// FailWhenAway has calls fail with [ErrUnreachable] while the server is not reachable, instead of using a share.
	FailWhenAway bool
	// Timeout is how long to wait for the server before it counts as not reachable; the default is 500 ms.
	Timeout time.Duration
	// Lease is how long a request may be under way without the process telling the server that it still is, before its place
	// counts as used and is free a window later; the default is 15 s. It matters for processes that die.
	Lease time.Duration
	// OnEvent is told when the server is lost and found again. It must not block. It may be nil.
	OnEvent func(Event)
}

// Event is something that happened to a budget.
type Event struct {
	Kind  EventKind
	Share float64 // the part of the limits that this process uses, with Away
	Err   error   // what the server or the network said, with Away
}

// EventKind is what happened.
type EventKind string

// The kinds of events.
const (
	Away EventKind = "away" // the server is not reachable; the process goes on with a share of its own, or fails
	Back EventKind = "back" // the server is reachable again, and knows what was sent meanwhile
	Lost EventKind = "lost" // the server had lost its data; the processes have told it again what they had sent
)

// Budget shares the rate limits of one user and application among processes; it is a [ringcentral.Budget]. It is safe for
// concurrent use, and may be shared by several clients of a program. While it is used it asks the server once for each
// request and tells it about once a second how things stand. Nothing depends on the clock of a process.
type Budget struct {
	server  valkey.Client
	config  BudgetConfig
	process string // a random name

	mu        sync.Mutex // guards the rest, and all groups
	groups    map[string]*group
	serial    uint64 // of the last request
	processes int    // that share the budget, as last known
	fewer     time.Time
	away      bool
	awaySince time.Time
	awayErr   error
	tried     time.Time // when it was last tried to rejoin
	events    []Event
	lostAt    time.Time // when it was noticed last that the server had lost its data
	running   bool      // the goroutine of keep
	closed    bool
	wake      chan struct{}
}

const tick = 250 * time.Millisecond // between two looks at what there is to tell

// NewBudget returns a budget on a server. It asks the server nothing yet.
func NewBudget(server valkey.Client, config BudgetConfig) (*Budget, error) {
	switch {
	case server == nil:
		return nil, errors.New("fleet: NewBudget needs a client of a Valkey or Redis server")
	case checkName(config.Name) != nil:
		return nil, fmt.Errorf("fleet: the name of the budget %w", checkName(config.Name))
	case config.Share < 0 || config.Share > 1:
		return nil, fmt.Errorf("fleet: the share is %v, want a part of the limits between 0 and 1", config.Share)
	case config.Timeout < 0 || config.Lease < 0:
		return nil, errors.New("fleet: the timeout and the lease must not be negative")
	}
	config.Timeout = cmp.Or(config.Timeout, 500*time.Millisecond)
	config.Lease = cmp.Or(config.Lease, 15*time.Second)
	return &Budget{server: server, config: config, process: randomName(), groups: map[string]*group{}, wake: make(chan struct{}, 1)}, nil
}

func checkName(name string) error {
	switch {
	case name == "":
		return errors.New("is empty")
	case strings.ContainsAny(name, "{}"):
		return fmt.Errorf("%q contains a brace", name)
	}
	return nil
}

// randomName returns the name of a process, which is short, since it is part of what the server keeps for each request.
func randomName() string {
	name := make([]byte, 6)
	_, _ = rand.Read(name) // never fails
	return base64.RawURLEncoding.EncodeToString(name)
}

// keys are the keys of a group, all in one slot.
func (b *Budget) keys(group string) []string {
	prefix := "rc-budget:{" + b.config.Name + "}:"
	return []string{prefix + group, prefix + group + ":sent", prefix + group + ":line", prefix + group + ":due", prefix + "seen", prefix + "penalties"}
}

// of returns a group. b.mu is held.
func (b *Budget) of(name string) *group {
	if b.groups[name] == nil {
		b.groups[name] = newGroup(b, name)
	}
	return b.groups[name]
}

// Reserve implements [ringcentral.Budget].
func (b *Budget) Reserve(ctx context.Context, name string) (ringcentral.Reservation, ringcentral.Refusal, error) {
	b.mu.Lock()
	if b.closed {
		b.mu.Unlock()
		return nil, ringcentral.Refusal{}, errors.New("fleet: the budget is closed")
	}
	g := b.of(name)
	now := time.Now()
	g.active = true
	b.start()
	if wait := g.shut.Sub(now); wait > 0 { // no need to ask
		b.mu.Unlock()
		return nil, ringcentral.Refusal{Wait: wait}, nil
	}
	b.serial++
	id := b.process + strconv.FormatUint(b.serial, 36)
	if b.away {
		defer b.mu.Unlock()
		return b.alone(g, id, now)
	}
	c := g.prepare(modeReserve, now)
	c.id = id
	if g.synced.IsZero() {
		c.mode = modeSync // to be counted as a process
	}
	b.mu.Unlock()

	a, err := c.run(ctx, b, g)

	b.mu.Lock()
	defer b.mu.Unlock()
	now = time.Now()
	if err != nil {
		g.failed(c)
		b.lose(err, now)
		r, refusal, err := b.alone(g, id, now)
		if r == nil { // the server may have reserved it all the same
			g.later(&slot{group: g, id: id, unsent: true})
		}
		return r, refusal, err
	}
	g.take(c, a, now)
	if wait := g.shut.Sub(now); a.granted && wait > 0 { // a reply began a penalty while the server was asked
		g.later(&slot{group: g, id: id, unsent: true})
		return nil, ringcentral.Refusal{Wait: wait}, nil
	}
	if a.granted {
		return g.add(id, now, true), ringcentral.Refusal{}, nil
	}
	return nil, ringcentral.Refusal{Wait: a.wait, Again: max(a.again, time.Millisecond)}, nil
}

// lose goes on without the server. b.mu is held.
func (b *Budget) lose(err error, now time.Time) {
	if b.away {
		return
	}
	b.away, b.awaySince, b.awayErr = true, now, err
	for _, g := range b.groups {
		g.leave(now)
	}
	b.event(Event{Kind: Away, Share: b.share(), Err: err})
	b.kick()
}

// share is the part of the limits that the process uses on its own.
func (b *Budget) share() float64 {
	if b.config.Share > 0 {
		return b.config.Share
	}
	return 1 / float64(max(b.processes, 1))
}

// beat is how often the process tells how things stand: so seldom that a large fleet doesn't keep the server busy.
func (b *Budget) beat() time.Duration {
	return time.Second + time.Duration(b.processes)*5*time.Millisecond
}

func (b *Budget) event(e Event) {
	if b.config.OnEvent != nil {
		b.events = append(b.events, e)
		b.kick()
	}
}

// lost says once that the server had lost its data, whatever the number of groups that notice.
func (b *Budget) lost(now time.Time) {
	if b.lostAt.IsZero() || now.Sub(b.lostAt) > 5*b.beat() {
		b.event(Event{Kind: Lost})
	}
	b.lostAt = now
}

// Limits implements [ringcentral.Budget]. Remaining is as of the last time that the server was asked.
func (b *Budget) Limits() []ringcentral.Limit {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := time.Now()
	var limits []ringcentral.Limit
	for _, name := range slices.Sorted(maps.Keys(b.groups)) {
		g := b.groups[name]
		l := ringcentral.Limit{Group: name, Limit: g.limit, Window: g.window, Learned: g.learned, Remaining: max(g.share-g.used, 0)}
		if b.away {
			quota, _ := g.quota()
			l.Remaining = max(quota-g.count(now, g.spacing()), 0)
		}
		if g.shut.After(now) {
			l.PenaltyEnds, l.Remaining = g.shut, 0
		}
		limits = append(limits, l)
	}
	return limits
}

// Close tells the server what is not yet told and that this process is gone, so that the others needn't wait to find out. It
// waits for that as long as for any answer of the server. Calls fail afterwards.
func (b *Budget) Close() {
	b.mu.Lock()
	b.closed = true
	var calls []*call
	var groups []*group
	if !b.away {
		now := time.Now()
		for _, g := range b.groups {
			calls, groups = append(calls, g.prepare(modeLeave, now)), append(groups, g)
		}
	}
	b.mu.Unlock()
	b.kick()
	var all sync.WaitGroup
	for i, c := range calls {
		all.Go(func() { _, _ = c.run(context.Background(), b, groups[i]) }) // if it fails, leases end
	}
	all.Wait()
}

var _ ringcentral.Budget = (*Budget)(nil)
