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
// it, and since a reply that got lost might be the only one. The waits between fetches belong to the calls.
type tokenKeeper struct {
	auth  *authority
	store TokenStore // nil if there is none

	mu       sync.Mutex
	current  *session // nil if there is none
	flight   *flight  // the fetch under way, or nil
	failures int      // fetches that failed in a row
	held     hold
}

// flight is a fetch under way. Its results are set before done is closed.
type flight struct {
	done    chan struct{}
	session *session
	err     error
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
	for {
		if ctx.Err() != nil {
			return nil, waitError(ctx)
		}
		token, flight, held := k.look(ctx, rejected)
		switch {
		case token != nil:
			return token, nil
		case flight != nil:
			select {
			case <-ctx.Done():
				return nil, waitError(ctx)
			case <-flight.done:
			}
			if flight.session != nil {
				return flight.session.token(), nil
			}
			if flight.err != nil && !passing(flight.err) {
				return nil, flight.err
			}
		default:
			deadline, ok := ctx.Deadline()
			if held.fail || ok && deadline.Before(held.until) {
				return nil, held.err
			}
			timer := time.NewTimer(time.Until(held.until))
			select {
			case <-ctx.Done():
				timer.Stop()
				return nil, waitError(ctx)
			case <-timer.C:
			}
		}
	}
}

// look returns the current token if it is good, else the fetch to wait for, else the hold to observe. It begins a fetch
// where one is due.
func (k *tokenKeeper) look(ctx context.Context, rejected string) (*oauth2.Token, *flight, hold) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := time.Now()
	if rejected != "" && k.current != nil && k.current.access.reveal() == rejected {
		k.current.rejected = true
	}
	free := k.flight == nil && !now.Before(k.held.until)
	if k.current.usable(now) {
		if free && !k.current.renewAt.IsZero() && !now.Before(k.current.renewAt) {
			k.fly(ctx) // ahead of expiry; nobody waits for it
		}
		return k.current.token(), nil, hold{}
	}
	if free {
		k.fly(ctx)
	}
	return nil, k.flight, k.held
}

// fly begins a fetch. The lock is held.
func (k *tokenKeeper) fly(ctx context.Context) {
	f := &flight{done: make(chan struct{}), err: errors.New("ringcentral: the fetch of an access token was broken off")}
	k.flight = f
	stale := k.current
	go func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fetchTimeout)
		defer cancel()
		defer k.land(f)
		f.session, f.err = k.fetch(ctx, stale)
	}()
}

// land ends a fetch. One that failed leaves the session in hand as it is.
func (k *tokenKeeper) land(f *flight) {
	defer close(f.done)
	k.mu.Lock()
	defer k.mu.Unlock()
	k.flight = nil
	if f.err == nil {
		k.set(f.session)
		return
	}
	if e, ok := errors.AsType[*TokenError](f.err); ok {
		k.failures++
		held := hold{time.Now().Add(e.wait), f.err, e.Final || e.wait > maxTokenWait}
		if !held.fail && k.failures >= tokenTries {
			held = hold{time.Now().Add(max(e.wait, refusedHold)), f.err, true}
		}
		if held.fail {
			k.failures = 0
		}
		k.held = held
	}
}

func (k *tokenKeeper) set(s *session) { k.current, k.failures, k.held = s, 0, hold{} }

// fetch returns the session that follows stale: that of another process if the store has it, else a new one, stored.
func (k *tokenKeeper) fetch(ctx context.Context, stale *session) (*session, error) {
	return k.update(ctx, func(stored *session) (*session, error) {
		if stored == nil {
			return k.next(ctx, stale)
		}
		if stored.usable(time.Now()) && !stored.sameAccess(stale) {
			return stored, nil
		}
		return k.next(ctx, stored)
	})
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
	cause := errors.New("ringcentral: the token store did not run the update")
	err := k.store.Update(ctx, k.auth.key, func(saved []byte) ([]byte, error) {
		var stored *session
		if cause = nil; saved != nil {
			stored, cause = parseSession(saved, time.Time{})
		}
		if cause == nil {
			s, cause = change(stored)
		}
		switch {
		case cause != nil:
			return nil, cause
		case s == nil:
			return nil, nil
		case s == stored:
			return saved, nil
		}
		return s.save()
	})
	if err != nil && cause == nil || err != nil && !errors.Is(err, cause) {
		return nil, fmt.Errorf("ringcentral: token store: %w", err)
	}
	if cause != nil {
		return nil, cause
	}
	return s, nil
}

// exclusive puts the session that change returns in place of the current one, with no fetch at the same time.
func (k *tokenKeeper) exclusive(ctx context.Context, change func(current *session) (*session, error)) error {
	f := &flight{done: make(chan struct{})}
	k.mu.Lock()
	for k.flight != nil {
		other := k.flight
		k.mu.Unlock()
		select {
		case <-ctx.Done():
			return waitError(ctx)
		case <-other.done:
		}
		k.mu.Lock()
	}
	k.flight = f
	current := k.current
	k.mu.Unlock()

	var s *session
	err := errors.New("broken off")
	defer func() {
		defer close(f.done)
		k.mu.Lock()
		defer k.mu.Unlock()
		k.flight = nil
		if err == nil {
			k.set(s)
		}
	}()
	s, err = change(current)
	return err
}

// Revoke ends the session at the platform and forgets it, here and in the token store. The platform's answer is not
// looked at; an error means that the platform could not be reached, and that nothing was forgotten. The next call begins
// another session if the client has a JWT. Requests under way fail.
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
			if stored == nil {
				return nil, nil
			}
			return nil, k.auth.app.revoke(ctx, stored)
		})
	})
}

// passing reports whether err is a failure of the token endpoint that time may heal.
func passing(err error) bool {
	e, ok := errors.AsType[*TokenError](err)
	return ok && !e.Final
}

func waitError(ctx context.Context) error {
	return fmt.Errorf("ringcentral: waiting for an access token: %w", ctx.Err())
}
