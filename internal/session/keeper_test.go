package session_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// platform issues sessions whose refresh tokens are good once.
type platform struct {
	valid             string // the refresh token that is good
	requests, refused int
	before            func() // called at the begin of each request, if set
}

var errRefused = errors.New("refused")

// next issues the session that follows old. With a JWT, none is needed.
func (p *platform) next(jwt bool) func(context.Context, *session.Session) (*session.Session, error) {
	return func(_ context.Context, old *session.Session) (*session.Session, error) {
		if p.before != nil {
			p.before()
		}
		p.requests++
		if !jwt && (old == nil || old.Refresh.Reveal() != p.valid) {
			p.refused++
			return nil, errRefused
		}
		p.valid = fmt.Sprintf("R%d", p.requests)
		return session.Parse(fmt.Appendf(nil, `{"access_token":"T%d","expires_in":3600,"refresh_token":%q,"refresh_token_expires_in":604800}`, p.requests, p.valid), time.Now())
	}
}

// keeper returns a new process's keeper. Without a JWT, its session began with the refresh token R0.
func (p *platform) keeper(store session.Store, jwt bool) *session.Keeper {
	config := session.Config{Next: p.next(jwt), Store: store, Key: "key", Renewable: jwt}
	config.RetryAfter = func(err error, _ int) (time.Duration, bool) {
		if errors.Is(err, session.ErrUnavailable) {
			return 10 * time.Second, false
		}
		return 0, true
	}
	if !jwt {
		config.Given = session.New("", "R0")
	}
	return session.NewKeeper(config)
}

// get returns the access token.
func get(t *testing.T, k *session.Keeper) (string, error) {
	t.Helper()
	s, err := k.Get(t.Context())
	synctest.Wait() // for what goes on without the call
	if err != nil {
		return "", err
	}
	return s.Access.Reveal(), nil
}

func wantToken(t *testing.T, k *session.Keeper, want string) {
	t.Helper()
	if got, err := get(t, k); got != want || err != nil {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

func (p *platform) want(t *testing.T, requests int) {
	t.Helper()
	if p.requests != requests || p.refused != 0 {
		t.Errorf("%d token requests, %d refused; want %d, none refused", p.requests, p.refused, requests)
	}
}

// harms are what makes the store at a path useless, and what puts that right. The folder exists.
var harms = map[string]func(t *testing.T, path string) (heal func()){
	"a file in the place of the folder": func(t *testing.T, path string) func() {
		folder := filepath.Dir(path)
		rename(t, folder, folder+".away")
		write(t, folder, "")
		return func() { remove(t, folder); rename(t, folder+".away", folder) }
	},
	"no lock": func(t *testing.T, path string) func() {
		write(t, filepath.Join(path+".lock", "x"), "")
		return func() { remove(t, filepath.Join(path+".lock", "x")); remove(t, path+".lock") }
	},
	"a folder in the place of the file": func(t *testing.T, path string) func() {
		write(t, filepath.Join(path, "x"), "")
		return func() { remove(t, filepath.Join(path, "x")); remove(t, path) }
	},
}

// A file that can't be used costs no session: a JWT begins one that is saved when that is possible again, and a refresh token is not
// used before what follows it can be saved.
func TestUselessFile(t *testing.T) {
	for name, harm := range harms {
		t.Run(name, func(t *testing.T) { checkHarm(t, t.TempDir(), harm) })
	}
}

// checkHarm checks a store in a folder.
func checkHarm(t *testing.T, folder string, harm func(t *testing.T, path string) (heal func())) {
	t.Helper()
	for name, jwt := range map[string]bool{"JWT": true, "refresh token": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				path := filepath.Join(folder, name, "tokens.json")
				if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
					t.Fatal(err)
				}
				heal := harm(t, path)
				p := &platform{valid: "R0"}
				k := p.keeper(session.NewFile(path), jwt)
				for range 10 {
					if _, err := get(t, k); jwt != (err == nil) || err != nil && !errors.Is(err, session.ErrUnavailable) {
						t.Errorf("while the store is of no use: %v", err)
					}
					time.Sleep(time.Second)
				}
				if jwt {
					p.want(t, 1)
				} else {
					p.want(t, 0)
				}
				heal()
				time.Sleep(time.Minute)
				wantToken(t, k, "T1")
				wantToken(t, p.keeper(session.NewFile(path), jwt), "T1") // the next process
				p.want(t, 1)
			})
		})
	}
}

// A session that is saved can be used where nothing can be written or locked.
func TestReadOnlyFile(t *testing.T) {
	for name, jwt := range map[string]bool{"JWT": true, "refresh token": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				path := filepath.Join(t.TempDir(), "tokens.json")
				p := &platform{valid: "R0"}
				wantToken(t, p.keeper(session.NewFile(path), jwt), "T1")
				remove(t, path+".lock")
				harms["no lock"](t, path)
				for _, age := range []time.Duration{0, 55 * time.Minute} { // then any process may be renewing it
					time.Sleep(age)
					wantToken(t, p.keeper(session.NewFile(path), jwt), "T1")
				}
				p.want(t, 1)
			})
		})
	}
}

// brokenStore keeps one session, and fails to save with failure if that is set.
type brokenStore struct {
	saved   []byte
	failure error
}

func (s *brokenStore) Update(_ context.Context, _ string, change func([]byte) ([]byte, error)) error {
	changed, err := change(s.saved)
	if err == nil {
		err = s.failure
	}
	if err == nil {
		s.saved = changed
	}
	return err
}

// A session that can't be saved is kept in memory until it can: no call asks for another, whatever the error is.
func TestUnsavedSession(t *testing.T) {
	for name, failure := range map[string]error{"unavailable": fmt.Errorf("away: %w", session.ErrUnavailable), "another error": errors.New("no room")} {
		for _, jwt := range []bool{true, false} {
			t.Run(fmt.Sprint(name, ", JWT ", jwt), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					store := &brokenStore{}
					p := &platform{valid: "R0"}
					k := p.keeper(store, jwt)
					if !jwt {
						wantToken(t, k, "T1")
						time.Sleep(time.Hour)
					}
					begun := p.requests
					store.failure = failure
					for range 100 {
						_, err := get(t, k)
						if used := jwt && name == "unavailable"; used != (err == nil) || err != nil && !errors.Is(err, failure) {
							t.Fatalf("while nothing can be saved: %v", err)
						}
						time.Sleep(time.Second)
					}
					p.want(t, begun+1)
					store.failure = nil
					time.Sleep(time.Minute)
					last := fmt.Sprintf("T%d", begun+1)
					wantToken(t, k, last)
					wantToken(t, p.keeper(store, jwt), last)
					p.want(t, begun+1)
				})
			})
		}
	}
}

// A sign-in that can't be saved is an error, and is not lost.
func TestUnsavedReplacement(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		failure := errors.New("no room")
		store := &brokenStore{failure: failure}
		p := &platform{}
		k := p.keeper(store, false)
		if err := k.Replace(t.Context(), func(*session.Session) (*session.Session, error) { return p.next(true)(t.Context(), nil) }); !errors.Is(err, failure) {
			t.Errorf("got %v", err)
		}
		store.failure = nil
		wantToken(t, k, "T1")
		wantToken(t, p.keeper(store, false), "T1")
		p.want(t, 1)
	})
}

// An older copy of the store doesn't bring back a refresh token that is used up, while a process has the one that is not.
func TestOlderCopy(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := &brokenStore{}
		p := &platform{valid: "R0"}
		k := p.keeper(store, false)
		wantToken(t, k, "T1")
		old := store.saved
		time.Sleep(55 * time.Minute)
		wantToken(t, k, "T1") // which is renewed meanwhile
		wantToken(t, k, "T2")
		store.saved = old
		if s, err := k.Renew(t.Context(), "T2"); err != nil || s.Access.Reveal() != "T3" {
			t.Errorf("got %v, %v", s, err)
		}
		p.want(t, 3)
		wantToken(t, p.keeper(store, false), "T3")
	})
}

// A process whose clock is behind has saved the newest session, which seems to be older than that in memory.
func TestClockSetBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := &brokenStore{}
		p := &platform{valid: "R0"}
		k := p.keeper(store, false)
		wantToken(t, k, "T1")
		other, err := session.Parse([]byte(`{"access_token":"T1","expires_in":3600,"refresh_token":"R1"}`), time.Now().Add(-2*time.Hour))
		if err == nil {
			other, err = p.next(false)(t.Context(), other)
		}
		if err != nil {
			t.Fatal(err)
		}
		other.Issued = other.Issued.Add(-time.Hour)
		if store.saved, err = other.Save(); err != nil {
			t.Fatal(err)
		}
		if s, err := k.Renew(t.Context(), "T1"); err != nil || s.Refresh.Reveal() != p.valid {
			t.Errorf("got %v; the session is lost", err)
		}
	})
}
