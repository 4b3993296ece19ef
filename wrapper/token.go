package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/oauth2"
)

const (
	fetchTimeout = 2 * time.Minute // of one fetch, with the wait for the store and for the gate
	maxTokenWait = 2 * time.Minute // the longest Retry-After that calls wait for
	tokenTries   = 3               // fetches in a row that may fail before calls do
)

// tokenKeeper keeps one session for all calls of a client and fetches at most one token at a time.
//
// A fetch is one request to the token endpoint. It goes on when the call that began it has ended, since others wait for
// it, and since its reply may be the only one. The waits between fetches belong to the calls.
type tokenKeeper struct {
	auth  *authority
	store TokenStore // nil if there is none

	mu       sync.Mutex
	current  *session // nil if there is none
	flight   *flight  // what is about to replace it, or nil
	failures int      // fetches that failed in a row
	held     hold
}

// flight is a fetch, a sign-in or a revocation under way.
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

func newTokenKeeper(auth *authority, store TokenStore) (*tokenKeeper, error) {
	if store != nil && auth.app == nil {
		return nil, errors.New("WithTokenStore: only JWT, AuthorizationCode and RefreshToken have something to store")
	}
	return &tokenKeeper{auth: auth, store: store, current: auth.given}, nil
}

// token returns a valid token, and waits for one no longer than ctx lasts.
func (k *tokenKeeper) token(ctx context.Context) (*oauth2.Token, error) { return k.get(ctx, "") }

// renew returns a token in place of one that the platform refused: a new one if that is still the current one.
func (k *tokenKeeper) renew(ctx context.Context, rejected *oauth2.Token) (*oauth2.Token, error) {
	return k.get(ctx, rejected.AccessToken)
}

func (k *tokenKeeper) get(ctx context.Context, rejected string) (*oauth2.Token, error) {
	for ctx.Err() == nil {
		token, f, held := k.look(ctx, rejected)
		rejected = "" // a source may know no other
		deadline, limited := ctx.Deadline()
		switch {
		case token != nil:
			return token, nil
		case f != nil:
			if await(ctx, f.done) && f.err != nil && !passing(f.err) {
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

// look returns the current token if it is good, else the flight to wait for, else the hold to observe. It begins a fetch
// where one is due.
func (k *tokenKeeper) look(ctx context.Context, rejected string) (*oauth2.Token, *flight, hold) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := time.Now()
	if rejected != "" && k.current != nil && k.current.access.reveal() == rejected {
		k.current.rejected = true
	}
	usable := k.current.usable(now)
	due := !usable || !k.current.renewAt.IsZero() && !now.Before(k.current.renewAt)
	if due && k.flight == nil && !now.Before(k.held.until) {
		k.flight = &flight{done: make(chan struct{})}
		go k.fetch(context.WithoutCancel(ctx), k.flight, k.current)
	}
	if usable { // nobody waits for a renewal ahead of expiry
		return k.current.token(), nil, hold{}
	}
	return nil, k.flight, k.held
}

// fetch replaces stale: by the session of another process if the store has it, else by a new one. A fetch that fails
// leaves the session in hand as it is.
func (k *tokenKeeper) fetch(ctx context.Context, f *flight, stale *session) {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	var s *session
	f.err = errBrokenOff
	defer func() { k.land(f, s, f.err) }()
	s, f.err = k.update(ctx, func(stored *session) (*session, error) {
		if stored == nil {
			return k.next(ctx, stale)
		}
		if stored.usable(time.Now()) && !stored.sameAccess(stale) {
			return stored, nil
		}
		return k.next(ctx, stored)
	})
}

// land ends a flight, with the session that it brought or an error.
func (k *tokenKeeper) land(f *flight, s *session, err error) {
	defer close(f.done)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.flight = nil
	if err == nil {
		k.current, k.failures, k.held = s, 0, hold{}
		return
	}
	if e, ok := errors.AsType[*TokenError](f.err); ok { // not of a sign-in or a revocation
		k.failures++
		k.held = hold{time.Now().Add(e.wait), err, e.Final || e.wait > maxTokenWait}
		if !k.held.fail && k.failures >= tokenTries {
			k.held = hold{time.Now().Add(max(e.wait, refusedHold)), err, true}
		}
		if k.held.fail {
			k.failures = 0
		}
	}
}

// exclusive puts the session that change returns in place of the current one, with no fetch at the same time.
func (k *tokenKeeper) exclusive(ctx context.Context, change func(current *session) (*session, error)) error {
	f := &flight{done: make(chan struct{})}
	for {
		k.mu.Lock()
		other, current := k.flight, k.current
		if other == nil {
			k.flight = f
		}
		k.mu.Unlock()
		if other == nil {
			var s *session
			err := errBrokenOff
			defer func() { k.land(f, s, err) }()
			s, err = change(current)
			return err
		}
		if !await(ctx, other.done) {
			return waitError(ctx)
		}
	}
}

// next asks the platform for the session that follows old.
func (k *tokenKeeper) next(ctx context.Context, old *session) (*session, error) {
	if k.auth.app != nil && old.refreshable(time.Now()) {
		s, err := k.auth.app.grant(ctx, grantRefresh, "refresh_token", old.refresh.reveal())
		if err == nil || passing(err) {
			return s, err
		}
		if k.auth.start == nil {
			if e, ok := errors.AsType[*TokenError](err); ok && e.OAuthError == "invalid_grant" {
				err = fmt.Errorf("%w: %w", k.auth.lost, err)
			}
			return nil, err
		}
	}
	if k.auth.start == nil {
		return nil, k.auth.lost
	}
	return k.auth.start(ctx)
}

// update puts what change makes of the stored session into the store, where it is safe before anybody uses it. A nil
// session empties the store; without a store, change is all there is.
func (k *tokenKeeper) update(ctx context.Context, change func(stored *session) (*session, error)) (*session, error) {
	if k.store == nil {
		return change(nil)
	}
	var s *session
	own := errors.New("ringcentral: the token store did not run the update")
	err := k.store.Update(ctx, k.auth.key, func(saved []byte) ([]byte, error) {
		var stored *session
		if own = nil; saved != nil {
			stored, own = parseSession(saved, time.Time{})
		}
		if own == nil {
			s, own = change(stored)
		}
		if own != nil || s == nil {
			return nil, own
		}
		return s.save()
	})
	if err != nil && (own == nil || !errors.Is(err, own)) {
		return nil, fmt.Errorf("ringcentral: token store: %w", err)
	}
	return s, own
}

// Revoke ends the session at the platform and forgets it, here and in the token store. The platform's answer is not
// looked at; an error means that the platform could not be reached, and that nothing was forgotten. The next call begins
// another session if the client has a JWT. Calls under way may fail.
func (c *Client) Revoke(ctx context.Context) error {
	k := c.tokens
	if k.auth.app == nil {
		return errors.New("ringcentral: Revoke needs a client with an application: JWT, AuthorizationCode or RefreshToken")
	}
	return k.exclusive(ctx, func(current *session) (*session, error) {
		return k.update(ctx, func(stored *session) (*session, error) {
			if stored == nil {
				stored = current
			}
			return nil, k.auth.app.revoke(ctx, stored)
		})
	})
}

var errBrokenOff = errors.New("ringcentral: the fetch of an access token was broken off")

// passing reports whether err is a failure of the token endpoint that time may heal.
func passing(err error) bool {
	e, ok := errors.AsType[*TokenError](err)
	return ok && !e.Final
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
