package fleet_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func newStore(tb testing.TB, c valkey.Client, config fleet.StoreConfig) *fleet.Store {
	tb.Helper()
	config.Name = "test"
	s, err := fleet.NewStore(c, config)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// put saves a session and returns what was saved before.
func put(s *fleet.Store, session string) (string, error) {
	var before string
	err := s.Update(context.Background(), "key", func(saved []byte) ([]byte, error) {
		before = string(saved)
		return []byte(session), nil
	})
	return before, err
}

// look returns what is saved and changes nothing.
func look(s *fleet.Store) (string, error) {
	var saved string
	err := s.Update(context.Background(), "key", func(now []byte) ([]byte, error) {
		saved = string(now)
		return now, nil
	})
	return saved, err
}

// However many processes start at once, one of them fetches a token.
func TestColdStart(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	fake := newFake(t, 100_000, time.Minute, time.Minute)
	n := soak(16, 64)
	o := runAll(t, n, job{Fake: fake.URL, Server: s.address(), Store: true, Budget: true, Goroutines: 4, Calls: 1})
	t.Logf("%d processes, %d token requests, %d calls, the longest took %s", n, fake.TokenRequests(), o.Calls, o.Longest)
	if fake.TokenRequests() != 1 {
		t.Errorf("%d processes made %d token requests, want 1", n, fake.TokenRequests())
	}
}

// Tokens live for 5 seconds, and every tenth of a second a process is killed, whatever it does. The session goes on.
func TestKilledProcesses(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	fake := newFake(t, 100_000, time.Minute, time.Minute, ringcentraltest.WithTokenLifetimes(5*time.Second, time.Hour))
	j := job{Fake: fake.URL, Server: s.address(), Refresh: fake.NewRefreshToken(), Store: true, Goroutines: 2, For: time.Hour, Pause: 10 * time.Millisecond, Strict: true}
	var running []*process
	for range 8 {
		running = append(running, startProcess(t, j))
	}
	random := rand.New(rand.NewPCG(3, 4))
	killed, died := 0, 0
	lasts := time.Duration(soak(8, 60)) * time.Second
	for begun := time.Now(); time.Since(begun) < lasts; time.Sleep(100 * time.Millisecond) {
		i := random.IntN(len(running))
		p := running[i]
		select {
		case <-p.done:
			died++ // by itself: it can't go on
			t.Errorf("a process gave up: %v %+v", p.err, p.outcome)
		default:
			_ = p.Process.Kill()
			<-p.done
		}
		killed++
		running[i] = startProcess(t, j)
	}
	for _, p := range running {
		_ = p.Process.Kill()
		<-p.done
	}
	// Whoever comes next carries on.
	o := runAll(t, 1, job{Fake: fake.URL, Server: s.address(), Refresh: j.Refresh, Store: true, Goroutines: 1, Calls: 1})
	t.Logf("%d killed in %s, %d token requests, %d of them with a used refresh token, %d calls afterwards", killed, lasts, fake.TokenRequests(), fake.RefreshReplays(), o.Calls)
	if fake.Sessions() != 1 {
		t.Errorf("%d sessions, want the one it began with", fake.Sessions())
	}
	if failed := fake.Requests("oauth/token"); len(failed) > 0 {
		for _, r := range failed {
			if r.Status != 200 {
				t.Errorf("the token endpoint refused a request with %d", r.Status)
			}
		}
	}
}

// A holder that hangs loses its lease, and what it has does not replace what came after.
func TestLateHolder(t *testing.T) {
	s := startServer(t)
	late, other := newStore(t, connect(t, s.address()), fleet.StoreConfig{Lease: 200 * time.Millisecond}), newStore(t, connect(t, s.address()), fleet.StoreConfig{})
	if _, err := put(late, "first"); err != nil {
		t.Fatal(err)
	}
	var seen []string
	err := late.Update(t.Context(), "key", func(saved []byte) ([]byte, error) {
		seen = append(seen, string(saved))
		if len(seen) == 1 {
			// As if this process had been stopped: its lease ends and another one changes the session.
			do(t, connect(t, s.address()), "HSET", "rc-session:{test:key}", "until", "0")
			if before, err := put(other, "newer"); err != nil || before != "first" {
				t.Errorf("the other process found %q, %v", before, err)
			}
			return []byte("too late"), nil
		}
		return []byte(string(saved) + " and newest"), nil
	})
	if err != nil || strings.Join(seen, ",") != "first,newer" {
		t.Errorf("the late holder saw %v, %v", seen, err)
	}
	if got, err := look(other); got != "newer and newest" || err != nil {
		t.Errorf("%q is saved, %v", got, err)
	}
}

// A holder that lives keeps its lease for as long as it takes, and who waits is told who is in the way.
func TestHeldAndUnreachableAreDifferent(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	holder, waiter := newStore(t, connect(t, s.address()), fleet.StoreConfig{Lease: 2 * time.Second}), newStore(t, connect(t, s.address()), fleet.StoreConfig{Timeout: time.Second})
	err := holder.Update(t.Context(), "key", func([]byte) ([]byte, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Second)
		defer cancel()
		err := waiter.Update(ctx, "key", func([]byte) ([]byte, error) {
			t.Error("two changed the session at the same time")
			return nil, nil
		})
		if !errors.Is(err, fleet.ErrHeld) || !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ringcentral.ErrStoreUnavailable) {
			t.Errorf("while it was held: %v", err)
		}
		return []byte("x"), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	s.pause()
	_, err = put(waiter, "y")
	s.resume()
	if !errors.Is(err, fleet.ErrUnreachable) || !errors.Is(err, ringcentral.ErrStoreUnavailable) || errors.Is(err, fleet.ErrHeld) {
		t.Errorf("with a server that does not answer: %v", err)
	}
	boom := errors.New("boom")
	if err := waiter.Update(t.Context(), "key", func([]byte) ([]byte, error) { return nil, boom }); !errors.Is(err, boom) {
		t.Errorf("a change that fails: %v", err)
	}
	if got, err := look(waiter); err != nil || got == "" {
		t.Errorf("then %q is saved, %v", got, err)
	}
	if err := waiter.Update(t.Context(), "key", func([]byte) ([]byte, error) { return nil, nil }); err != nil {
		t.Error(err)
	}
	if got, err := look(waiter); err != nil || got != "" {
		t.Errorf("after it was removed, %q is saved, %v", got, err)
	}
}

// Who can read the server finds no token if there is a key.
func TestEncryption(t *testing.T) {
	s := startServer(t)
	c := connect(t, s.address())
	fake := newFake(t, 1000, time.Minute, time.Minute)
	oldKey, newKey := bytes.Repeat([]byte{1}, 32), bytes.Repeat([]byte{2}, 16)
	sealed := newStore(t, c, fleet.StoreConfig{Keys: [][]byte{oldKey}})
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithTokenStore(sealed))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Fatal(err)
	}
	dump := func() []byte {
		do(t, c, "SAVE")
		data, err := os.ReadFile(filepath.Join(s.folder, "dump.rdb"))
		if err != nil || len(data) == 0 {
			t.Fatal(len(data), err)
		}
		return data
	}
	if data := dump(); bytes.Contains(data, []byte("fake-access-token")) || bytes.Contains(data, []byte("fake-refresh-token")) || !bytes.Contains(data, []byte("rc-session")) {
		t.Error("the dump holds a token, or no session")
	}
	for _, printed := range []string{fmt.Sprintf("%+v", sealed), fmt.Sprintf("%#v", sealed)} {
		if strings.Contains(printed, strings.Repeat("1, ", 8)) || strings.Contains(printed, strings.Repeat("1 ", 8)) || strings.Contains(printed, strings.Repeat("0x1, ", 8)) {
			t.Error("a store prints its key")
		}
	}
	if _, err := put(sealed, "session"); err != nil {
		t.Fatal(err)
	}
	for name, keys := range map[string][][]byte{"wrong key": {newKey}, "no key": nil} {
		if _, err := put(newStore(t, c, fleet.StoreConfig{Keys: keys}), "another"); !errors.Is(err, fleet.ErrKey) {
			t.Errorf("%s: %v", name, err)
		}
	}
	rotated := newStore(t, c, fleet.StoreConfig{Keys: [][]byte{newKey, oldKey}})
	if before, err := put(rotated, "session 2"); before != "session" || err != nil {
		t.Fatalf("with both keys: %q, %v", before, err)
	}
	if _, err := look(sealed); !errors.Is(err, fleet.ErrKey) {
		t.Errorf("the old key alone after the rotation: %v", err)
	}
	if got, err := look(newStore(t, c, fleet.StoreConfig{Keys: [][]byte{newKey}})); got != "session 2" || err != nil {
		t.Errorf("the new key alone after the rotation: %q, %v", got, err)
	}
	// One session in place of another is noticed, too.
	other := do(t, c, "HGET", "rc-session:{test:key}", "value")
	value, err := other.ToString()
	if err != nil {
		t.Fatal(err)
	}
	do(t, c, "HSET", "rc-session:{test:swapped}", "value", value)
	if err := rotated.Update(t.Context(), "swapped", func(b []byte) ([]byte, error) { return b, nil }); !errors.Is(err, fleet.ErrKey) {
		t.Errorf("a session of another name: %v", err)
	}
	// From plain to encrypted.
	do(t, c, "FLUSHALL")
	if _, err := put(newStore(t, c, fleet.StoreConfig{}), "plain session"); err != nil || !bytes.Contains(dump(), []byte("plain session")) {
		t.Fatal("without a key nothing is encrypted, so the test of the dump can't fail", err)
	}
	if _, err := look(rotated); !errors.Is(err, fleet.ErrKey) {
		t.Errorf("a plain session where an encrypted one is expected: %v", err)
	}
	if before, err := put(newStore(t, c, fleet.StoreConfig{Keys: [][]byte{newKey}, AcceptPlain: true}), "sealed"); before != "plain session" || err != nil {
		t.Errorf("accepting plain sessions: %q, %v", before, err)
	}
	if _, err := fleet.NewStore(c, fleet.StoreConfig{Name: "x", Keys: [][]byte{{1}}}); err == nil || strings.Contains(err.Error(), "[1]") {
		t.Errorf("a key of one byte: %v", err)
	}
}

// A client with a JWT loses nothing when its session can't be saved. One whose refresh token is good once would.
func TestSessionsWithoutTheServer(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	fake := newFake(t, 1000, time.Minute, time.Minute, ringcentraltest.WithTokenLifetimes(time.Hour, time.Hour))
	store := newStore(t, connect(t, s.address()), fleet.StoreConfig{Timeout: time.Second})
	client := func(auth ringcentral.Auth) *ringcentral.Client {
		rc, err := ringcentral.New(auth, ringcentral.WithServer(fake.URL), ringcentral.WithTokenStore(store))
		if err != nil {
			t.Fatal(err)
		}
		return rc
	}
	ctx, cancel := context.WithTimeout(t.Context(), 9*time.Second)
	defer cancel()
	first := fake.NewRefreshToken()
	refreshing, fresh := client(ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first)), client(ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first))
	jwt := client(fake.Auth())
	if _, err := refreshing.ReadAccount(ctx); err != nil {
		t.Fatal(err)
	}
	s.pause()
	if _, err := jwt.ReadAccount(ctx); err != nil {
		t.Errorf("with a JWT: %v", err)
	}
	if _, err := refreshing.ReadAccount(ctx); err != nil {
		t.Errorf("with a token in hand: %v", err)
	}
	requests := fake.TokenRequests()
	if _, err := fresh.ReadAccount(ctx); !errors.Is(err, fleet.ErrUnreachable) || !errors.Is(err, ringcentral.ErrStoreUnavailable) {
		t.Errorf("with a refresh token: %v", err)
	}
	if fake.TokenRequests() != requests {
		t.Error("a refresh token was used up although its successor can't be saved")
	}
	s.resume()
	if _, err := client(ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first)).ReadAccount(t.Context()); err != nil {
		t.Errorf("the session is lost: %v", err)
	}
}

// Two processes whose clocks differ agree on when a token ends, because the store keeps times by the clock of the server.
func TestStoreKeepsServerTime(t *testing.T) {
	s := startServer(t)
	store := newStore(t, connect(t, s.address()), fleet.StoreConfig{})
	const session = `{"access_token":"x","expires_in":3600,"issued":"2026-01-02T03:04:05Z"}`
	if _, err := put(store, session); err != nil {
		t.Fatal(err)
	}
	if got, err := look(store); got != session || err != nil {
		t.Errorf("with equal clocks: %s, %v", got, err)
	}
	moved := string(fleet.Shift([]byte(session), 5*time.Minute))
	if !strings.Contains(moved, "03:09:05Z") || !strings.Contains(moved, `"access_token":"x"`) || string(fleet.Shift([]byte("opaque"), time.Hour)) != "opaque" {
		t.Errorf("moved by 5 minutes: %s", moved)
	}
}

// fullMemory has a server refuse whatever needs memory.
func fullMemory(t *testing.T, s *server) (free func()) {
	t.Helper()
	c := connect(t, s.address())
	do(t, c, "CONFIG", "SET", "maxmemory-policy", "noeviction")
	do(t, c, "CONFIG", "SET", "maxmemory", "1")
	if err := c.Do(t.Context(), c.B().Set().Key("x").Value("y").Build()).Error(); err == nil {
		t.Fatal("the server has memory")
	}
	return func() { do(t, c, "CONFIG", "SET", "maxmemory", "0") }
}

// A server that runs out of memory while a token is fetched saves it all the same, and goes on to renew what it has. It refuses
// new sessions before a token is requested for them.
func TestFullMemory(t *testing.T) {
	s := startServer(t)
	store := newStore(t, connect(t, s.address()), fleet.StoreConfig{Lease: 300 * time.Millisecond})
	err := store.Update(t.Context(), "key", func([]byte) ([]byte, error) {
		fullMemory(t, s)
		time.Sleep(400 * time.Millisecond) // the lease is prolonged
		return []byte("the only one"), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if before, err := put(store, "the next one"); err != nil || before != "the only one" {
		t.Errorf("found %q, %v", before, err)
	}
	if now, err := look(store); err != nil || now != "the next one" {
		t.Errorf("found %q, %v", now, err)
	}
	err = store.Update(t.Context(), "new key", func([]byte) ([]byte, error) {
		t.Error("called for what can't be saved")
		return nil, nil
	})
	if !errors.Is(err, ringcentral.ErrStoreUnavailable) {
		t.Errorf("got %v", err)
	}
}

// No session is lost by a server without memory, wherever it runs out of it, and clients with a JWT go on.
func TestSessionsOutlastFullMemory(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	fake := newFake(t, 100_000, time.Minute, time.Minute, ringcentraltest.WithTokenLifetimes(2*time.Second, time.Hour))
	client := func(auth ringcentral.Auth) *ringcentral.Client {
		rc, err := ringcentral.New(auth, ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()), ringcentral.WithMaxWait(0),
			ringcentral.WithTokenStore(newStore(t, connect(t, s.address()), fleet.StoreConfig{})))
		if err != nil {
			t.Fatal(err)
		}
		return rc
	}
	call := func(what string, rc *ringcentral.Client) {
		if _, err := rc.ReadAccount(t.Context()); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	refresh := func() ringcentral.Auth {
		return ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, fake.NewRefreshToken())
	}
	saved := client(refresh())
	call("before", saved)
	free := fullMemory(t, s)
	unsaved := refresh()
	if _, err := client(unsaved).ReadAccount(t.Context()); !errors.Is(err, ringcentral.ErrStoreUnavailable) {
		t.Errorf("a new session: %v", err)
	}
	jwt := client(fake.Auth())
	call("with a JWT", jwt)
	time.Sleep(2 * time.Second)
	call("a session that was saved before, after its token has ended", saved)
	call("with a JWT, after its token has ended", jwt)
	free()
	call("a new session, with memory", client(unsaved))
	if n := fake.TokenRequests(); n != 5 {
		t.Errorf("%d token requests, want 5", n)
	}
}
