package session

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

const (
	fetchTimeout = 2 * time.Minute // of one fetch, with the wait for the store and for the gate
	tries        = 3               // fetches in a row that may fail before calls do
	failedHold   = time.Minute     // how long they then fail without asking again
)

// Config says where a keeper's sessions come from and where they go.
type Config struct {
	// Given is the session at hand from the beginning, or nil.
	Given *Session
	// Next asks the platform for the session that follows old, which may be nil, by one request.
	Next func(ctx context.Context, old *Session) (*Session, error)
	// RetryAfter says how long to send no request after an error of Next, and whether the error is final. ok is false for
	// an error that says nothing about the platform.
	RetryAfter func(err error) (after time.Duration, final, ok bool)
	// MaxWait is the longest time before another try that calls wait for.
	MaxWait time.Duration
	// Store keeps the session under Key; nil if it is kept in memory only.
	Store Store
	Key   string
}

// Keeper keeps one session for all calls of a client and fetches at most one token at a time. It is safe for use by many
// goroutines.
//
// A fetch is one request to the token endpoint. It goes on when the call that began it has ended, since others wait for
// it, and since its reply may be the only one. The waits between fetches belong to the calls.
type Keeper struct {
	Config

	mu       sync.Mutex
	current  *Session // nil if there is none
	flight   *flight  // what is about to replace it, or nil
	failures int      // fetches that failed in a row
	held     hold
}

// flight is a fetch or a replacement under way.
type flight struct {
	done chan struct{}
	err  error // of a fetch; set before done is closed
}

// hold keeps the token endpoint from being asked again too soon.
type hold struct {
	until time.Time
	err   error
	fail  bool // calls fail with err at once; else they wait
}

// NewKeeper returns a keeper that has fetched nothing yet.
func NewKeeper(config Config) *Keeper { return &Keeper{Config: config, current: config.Given} }

// Get returns a session with a valid token, and waits for one no longer than ctx lasts.
func (k *Keeper) Get(ctx context.Context) (*Session, error) { return k.get(ctx, "") }

// Renew returns a session in place of one whose access token the platform refused: a new one if that is still the current
// one.
func (k *Keeper) Renew(ctx context.Context, rejected string) (*Session, error) {
	return k.get(ctx, rejected)
}

func (k *Keeper) get(ctx context.Context, rejected string) (*Session, error) {
	for ctx.Err() == nil {
		current, f, held := k.look(ctx, rejected)
		rejected = "" // a source may know no other
		deadline, limited := ctx.Deadline()
		switch {
		case current != nil:
			return current, nil
		case f != nil:
			if await(ctx, f.done) && f.err != nil && !k.passing(f.err) {
				return nil, f.err
			}
		case held.fail, limited && deadline.Before(held.until):
			return nil, held.err
		default:
			await(ctx, time.After(time.Until(held.until)))
		}
	}
	return nil, waitError(ctx)
}

// look returns the current session if its token is good, else the flight to wait for, else the hold to observe. It begins a fetch
// where one is due.
func (k *Keeper) look(ctx context.Context, rejected string) (*Session, *flight, hold) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := time.Now()
	if rejected != "" && k.current != nil && k.current.Access.Reveal() == rejected {
		k.current.rejected = true
	}
	usable := k.current.Usable(now)
	due := !usable || !k.current.renewAt.IsZero() && !now.Before(k.current.renewAt)
	if due && k.flight == nil && !now.Before(k.held.until) {
		k.flight = &flight{done: make(chan struct{})}
		go k.fetch(context.WithoutCancel(ctx), k.flight, k.current)
	}
	if usable { // nobody waits for a renewal ahead of expiry
		return k.current, nil, hold{}
	}
	return nil, k.flight, k.held
}

// fetch replaces stale: by the session of another process if the store has it, else by a new one. A fetch that fails
// leaves the session in hand as it is.
func (k *Keeper) fetch(ctx context.Context, f *flight, stale *Session) {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	var s *Session
	f.err = errBrokenOff
	defer func() { k.land(f, s, f.err) }()
	s, f.err = k.update(ctx, func(stored *Session) (*Session, error) {
		if stored == nil {
			return k.Next(ctx, stale)
		}
		if stored.Usable(time.Now()) && !stored.sameAccess(stale) {
			return stored, nil
		}
		return k.Next(ctx, stored)
	})
}

// land ends a flight, with the session that it brought or an error.
func (k *Keeper) land(f *flight, s *Session, err error) {
	defer close(f.done)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.flight = nil
	if err == nil {
		k.current, k.failures, k.held = s, 0, hold{}
		return
	}
	after, final, ok := k.RetryAfter(f.err) // no error of a replacement
	if !ok {
		return
	}
	k.failures++
	k.held = hold{time.Now().Add(after), err, final || after > k.MaxWait}
	if !k.held.fail && k.failures >= tries {
		k.held = hold{time.Now().Add(max(after, failedHold)), err, true}
	}
	if k.held.fail {
		k.failures = 0
	}
}

// Replace puts the session that change makes of the current one in its place, in the store too, with no fetch at the same
// time. Either may be nil, which is none. An error of change is returned, and leaves everything as it was.
func (k *Keeper) Replace(ctx context.Context, change func(current *Session) (*Session, error)) error {
	f := &flight{done: make(chan struct{})}
	for {
		k.mu.Lock()
		other, current := k.flight, k.current
		if other == nil {
			k.flight = f
		}
		k.mu.Unlock()
		if other == nil {
			return k.replace(ctx, f, func(stored *Session) (*Session, error) {
				if stored != nil {
					current = stored
				}
				return change(current)
			})
		}
		if !await(ctx, other.done) {
			return waitError(ctx)
		}
	}
}

func (k *Keeper) replace(ctx context.Context, f *flight, change func(stored *Session) (*Session, error)) (err error) {
	var s *Session
	err = errBrokenOff
	defer func() { k.land(f, s, err) }()
	s, err = k.update(ctx, change)
	return err
}

// update puts what change makes of the stored session into the store, where it is safe before anybody uses it. A nil
// session empties the store; without a store, change is all there is.
func (k *Keeper) update(ctx context.Context, change func(stored *Session) (*Session, error)) (*Session, error) {
	if k.Store == nil {
		return change(nil)
	}
	var s *Session
	own := errors.New("ringcentral: the token store did not run the update")
	err := k.Store.Update(ctx, k.Key, func(saved []byte) ([]byte, error) {
		var stored *Session
		if own = nil; saved != nil {
			stored, own = Parse(saved, time.Time{})
		}
		if own == nil {
			s, own = change(stored)
		}
		if own != nil || s == nil {
			return nil, own
		}
		return s.Save()
	})
	if err != nil && (own == nil || !errors.Is(err, own)) {
		return nil, fmt.Errorf("ringcentral: token store: %w", err)
	}
	return s, own
}

var errBrokenOff = errors.New("ringcentral: the fetch of an access token was broken off")

// passing reports whether err is a failure that time may heal.
func (k *Keeper) passing(err error) bool {
	_, final, ok := k.RetryAfter(err)
	return ok && !final
}

// await reports whether something came from the channel before ctx ended.
func await[T any](ctx context.Context, from <-chan T) bool {
	select {
	case <-ctx.Done():
		return false
	case <-from:
		return true
	}
}

func waitError(ctx context.Context) error {
	return fmt.Errorf("ringcentral: waiting for an access token: %w", ctx.Err())
}
