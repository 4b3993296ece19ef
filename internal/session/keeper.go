package session

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

const (
	fetchTimeout = 2 * time.Minute  // for one fetch, including the waits for the store and for the rate limit
	savePause    = 10 * time.Second // before the next try to save a session
)

// ErrTimeout is the cause of the end of a context that Next was given: the fetch took too long, whatever time its
// callers have.
var ErrTimeout = fmt.Errorf("fetching an access token took longer than %s", fetchTimeout)

// Config says where a keeper's sessions come from and where they go.
type Config struct {
	// Given is the session to start with, or nil.
	Given *Session
	// Next asks the platform for the session that follows old, which may be nil.
	Next func(ctx context.Context, old *Session) (*Session, error)
	// RetryAfter says how long to fetch nothing after a fetch failed with err, the n-th in a row, counted from 1, and
	// whether calls fail meanwhile instead of waiting. With n = 0 it says only whether err is final in itself.
	RetryAfter func(err error, n int) (after time.Duration, final bool)
	// MaxWait is the longest time that calls wait between two fetches. If the next one is further away, they fail.
	MaxWait time.Duration
	// Store keeps the session under Key. If it is nil, the session is kept in memory only.
	Store Store
	Key   string
	// Renewable says that Next can always begin a new session, so that nothing is lost if one can't be stored.
	Renewable bool
}

// ErrUnavailable is wrapped by errors of a store that can't be reached.
var ErrUnavailable = errors.New("the token store is not available")

// Keeper keeps one session for all calls of a client and fetches at most one token at a time. It is safe for concurrent
// use.
//
// A fetch outlives the call that started it: others wait for it, and its reply may be the only one with the new refresh
// token. The pauses between fetches are waited out by the calls themselves.
type Keeper struct {
	Config

	mu      sync.Mutex
	current *Session  // nil if there is none; changed only by whoever has the turn
	unsaved *Session  // the newest session if the store could not save it, else nil; changed like current
	saveAt  time.Time // when to try again to save it
	turn    *turn     // the last one
	busy    bool      // turn has not ended
}

// turn is a fetch or a replacement of the session; one follows another. It ends with the outcome of the last fetch.
type turn struct {
	done     chan struct{} // closed at the end of the turn; what follows is set before
	err      error         // why the last fetch failed; nil if it did not
	fail     bool          // calls fail with err; otherwise they wait for the next fetch
	until    time.Time     // when the next fetch may start
	failures int           // fetches in a row that have failed while calls waited
}

// NewKeeper returns a keeper that has fetched nothing yet.
func NewKeeper(config Config) *Keeper {
	return &Keeper{Config: config, current: config.Given, turn: new(turn)}
}

// Get returns a session with a usable token. If there is none, it waits for one, at most until ctx ends.
func (k *Keeper) Get(ctx context.Context) (*Session, error) {
	for ctx.Err() == nil {
		s, t := k.look(ctx)
		if s != nil {
			return s, nil
		}
		if !await(ctx, t.done) || t.err == nil {
			continue
		}
		if deadline, limited := ctx.Deadline(); t.fail || limited && deadline.Before(t.until) {
			return nil, t.err
		}
		await(ctx, time.After(time.Until(t.until)))
	}
	return nil, waitError(ctx)
}

// Ready returns the session if it has a usable token now, else nil.
func (k *Keeper) Ready(ctx context.Context) *Session {
	s, _ := k.look(ctx)
	return s
}

// Renew is Get after the platform refused an access token. It fetches a new one unless that has been done already.
func (k *Keeper) Renew(ctx context.Context, refused string) (*Session, error) {
	k.mu.Lock()
	if k.current != nil && k.current.access() == refused {
		k.current.refused = true
	}
	k.mu.Unlock()
	return k.Get(ctx)
}

// look returns the current session if it is usable, otherwise the turn to wait for. It starts a fetch if one is due: ahead of
// expiry, too, when nobody waits for it. A session that could not be saved is saved in the same way.
func (k *Keeper) look(ctx context.Context) (*Session, *turn) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := time.Now()
	usable := k.current.Usable(now)
	due := !usable || k.current.renewalDue(now) || k.unsaved != nil && !now.Before(k.saveAt)
	if due && !k.busy && !now.Before(k.turn.until) {
		go k.fetch(context.WithoutCancel(ctx), k.begin())
	}
	if usable {
		return k.current, nil
	}
	return nil, k.turn
}

// fetch renews the session, or takes over one that another process has stored. If it fails, the session stays as it is.
func (k *Keeper) fetch(ctx context.Context, t *turn) {
	defer k.end(t)
	ctx, cancel := context.WithTimeoutCause(ctx, fetchTimeout, ErrTimeout)
	defer cancel()
	t.err, t.fail = errBrokenOff, true // in case Next ends the goroutine
	now := time.Now()
	if stored := k.peek(); stored != nil && !stored.renewable(now) {
		k.succeed(t, stored, nil)
		return
	}
	err := k.update(ctx, t, func(stored *Session) (*Session, error) { return k.follow(ctx, stored) })
	if errors.Is(err, ErrUnavailable) && !k.usable(k.current) {
		if stored := k.peek(); stored != nil {
			k.succeed(t, stored, nil)
			return
		}
		if k.Renewable {
			var s *Session
			if s, err = k.follow(ctx, nil); err == nil {
				k.succeed(t, s, s)
			}
		}
	}
	if err == nil {
		return
	}
	t.failures++
	after, final := k.RetryAfter(err, t.failures)
	t.err, t.fail = err, final || after > k.MaxWait
	if t.fail {
		t.failures = 0
	}
	t.until = time.Now().Add(after)
}

// peek returns what another process has stored, if the store can tell without being changed. It returns nil if that can't be
// taken over.
func (k *Keeper) peek() *Session {
	store, ok := k.Store.(interface {
		Peek(key string) ([]byte, error)
	})
	if !ok || k.unsaved != nil {
		return nil
	}
	saved, err := store.Peek(k.Key)
	if err != nil || saved == nil {
		return nil // an update fails with the reason
	}
	stored, err := Parse(saved, time.Time{})
	if err != nil || !k.takesOver(stored) {
		return nil
	}
	return stored
}

// follow returns the session that follows the newest that is known, which is the stored one or one in memory.
func (k *Keeper) follow(ctx context.Context, stored *Session) (*Session, error) {
	if k.takesOver(stored) {
		return stored, nil
	}
	newest := k.newest(stored)
	if newest == k.unsaved && k.usable(newest) {
		return newest, nil
	}
	s, err := k.Next(ctx, newest)
	if err == nil || newest == stored || k.Renewable || !stored.Refreshable(time.Now()) {
		return s, err
	}
	// The clock may have been set back, and the stored session be the newest after all.
	if _, final := k.RetryAfter(err, 0); final && stored.Refresh.Reveal() != newest.Refresh.Reveal() {
		if s, storedErr := k.Next(ctx, stored); storedErr == nil {
			return s, nil
		}
	}
	return s, err
}

// takesOver reports whether another process has stored a session that can be used. One that is older than that in memory
// has come from a copy of the store, and its refresh token is used up; if nothing depends on that, it is as good.
func (k *Keeper) takesOver(stored *Session) bool {
	return stored.access() != k.current.access() && stored.Usable(time.Now()) &&
		(k.newest(stored) == stored || k.Renewable && k.unsaved == nil)
}

// newest returns the stored session, or the one in memory if that was issued later.
func (k *Keeper) newest(stored *Session) *Session {
	known := cmp.Or(k.unsaved, k.current)
	if stored == nil || known != nil && stored.Issued.Before(known.Issued) {
		return known
	}
	return stored
}

func (k *Keeper) usable(s *Session) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return s.Usable(time.Now())
}

// Replace puts what change returns in place of the current session, in the store too; nothing is fetched meanwhile. The
// current session and the new one may be nil, for none. If change fails, nothing changes and its error is returned. A new session
// that can't be stored is an error, too, but is kept and stored later.
func (k *Keeper) Replace(ctx context.Context, change func(current *Session) (*Session, error)) error {
	k.mu.Lock()
	for k.busy {
		t := k.turn
		k.mu.Unlock()
		if !await(ctx, t.done) {
			return waitError(ctx)
		}
		k.mu.Lock()
	}
	t := k.begin()
	k.mu.Unlock()
	defer k.end(t)
	return k.update(ctx, t, func(stored *Session) (*Session, error) { return change(k.newest(stored)) })
}

// begin starts a turn when none is under way. A replacement that fails leaves the pause between fetches as it was.
func (k *Keeper) begin() *turn {
	last := k.turn
	k.turn, k.busy = &turn{done: make(chan struct{}), failures: last.failures}, true
	if time.Now().Before(last.until) {
		k.turn.err, k.turn.fail, k.turn.until = last.err, last.fail, last.until
	}
	return k.turn
}

func (k *Keeper) end(t *turn) {
	k.mu.Lock()
	k.busy = false
	k.mu.Unlock()
	close(t.done)
}

// update replaces the session by what change makes of it. The new session is stored before it can be used. If it can't be, it is
// kept in memory, since its refresh token may be the only one that is still good, and nothing else is fetched until it is stored.
func (k *Keeper) update(ctx context.Context, t *turn, change func(stored *Session) (*Session, error)) error {
	s, unsaved, err := k.updateStore(ctx, change)
	if err == nil {
		k.succeed(t, s, unsaved)
		return nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.unsaved, k.saveAt = unsaved, time.Now().Add(savePause)
	return err
}

// succeed makes s the current session at the end of a turn.
func (k *Keeper) succeed(t *turn, s, unsaved *Session) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.current, k.unsaved, k.saveAt = s, unsaved, time.Now().Add(savePause)
	t.err, t.fail, t.until, t.failures = nil, false, time.Time{}, 0
}

// updateStore stores what change makes of the stored session, which is nil if none is stored. Meanwhile no other process can
// change it. A nil session is removed from the store. unsaved is the newest session if it could not be saved.
func (k *Keeper) updateStore(ctx context.Context, change func(stored *Session) (*Session, error)) (s, unsaved *Session, err error) {
	if k.Store == nil {
		s, err = change(nil)
		return s, nil, err
	}
	err = errNoUpdate
	unsaved = k.unsaved
	storeErr := k.Store.Update(ctx, k.Key, func(saved []byte) ([]byte, error) {
		var stored *Session
		if saved != nil {
			if stored, err = Parse(saved, time.Time{}); err != nil {
				err = fmt.Errorf("ringcentral: token store: %w", err)
				return nil, err
			}
		}
		if s, err = change(stored); err != nil || s == nil {
			return nil, err
		}
		unsaved = s
		return s.Save()
	})
	switch {
	case err != nil && (storeErr == nil || errors.Is(storeErr, err)):
		return nil, unsaved, err
	case storeErr == nil:
		return s, nil, nil
	case err == nil && s != nil && k.Renewable && errors.Is(storeErr, ErrUnavailable):
		return s, unsaved, nil // nothing is lost if this process ends before it can be saved
	}
	return nil, unsaved, fmt.Errorf("ringcentral: token store: %w", storeErr)
}

var (
	errBrokenOff = errors.New("ringcentral: fetching an access token was broken off")
	errNoUpdate  = errors.New("ringcentral: the token store did not call the function given to Update")
)

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
