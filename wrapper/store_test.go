package ringcentral_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func save(text string) func([]byte) ([]byte, error) {
	return func([]byte) ([]byte, error) { return []byte(text), nil }
}

func stored(t *testing.T, store ringcentral.TokenStore, key string) string {
	t.Helper()
	var got []byte
	if err := store.Update(t.Context(), key, func(saved []byte) ([]byte, error) { got = saved; return saved, nil }); err != nil {
		t.Fatal(err)
	}
	if got == nil {
		return "(nothing)"
	}
	return string(got)
}

func TestFileStore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b", "tokens.json")
	store := ringcentral.FileStore(path)
	if got := stored(t, store, "one"); got != "(nothing)" {
		t.Fatalf("a new store holds %q", got)
	}
	for key, text := range map[string]string{"one": marker + "first", "two": marker + "second"} {
		if err := store.Update(t.Context(), key, save(text)); err != nil {
			t.Fatal(err)
		}
	}
	failure := errors.New("no")
	if err := store.Update(t.Context(), "one", func([]byte) ([]byte, error) { return []byte(marker + "worse"), failure }); !errors.Is(quiet(t, err), failure) {
		t.Errorf("error %v, want that of change", err)
	}
	again := ringcentral.FileStore(path) // as another process has it
	if one, two := stored(t, again, "one"), stored(t, again, "two"); one != marker+"first" || two != marker+"second" {
		t.Errorf("got %q and %q", one, two)
	}
	if err := again.Update(t.Context(), "one", func([]byte) ([]byte, error) { return nil, nil }); err != nil {
		t.Fatal(err)
	}
	if one, two := stored(t, store, "one"), stored(t, store, "two"); one != "(nothing)" || two != marker+"second" {
		t.Errorf("after removing one: %q and %q", one, two)
	}
	if runtime.GOOS == "windows" {
		return
	}
	for name, want := range map[string]os.FileMode{path: 0o600, path + ".lock": 0o600, filepath.Dir(path): 0o700, filepath.Dir(filepath.Dir(path)): 0o700} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v %v, want %v", filepath.Base(name), info.Mode().Perm(), err, want)
		}
	}
}

// What a killed process leaves behind, and files that others can read.
func TestFileStoreLeftovers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens.json")
	leftover, own := path+".ABCDEFGH27.tmp", path+".tmp"
	for _, name := range []string{path, leftover, own, path + ".lock"} {
		if err := os.WriteFile(name, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	store := ringcentral.FileStore(path)
	if err := store.Update(t.Context(), "key", save("text")); err != nil {
		t.Fatal(err)
	}
	if got := stored(t, store, "key"); got != "text" {
		t.Errorf("got %q", got)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	if _, err := os.Stat(leftover); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the temporary file remains: %v", err)
	}
	if _, err := os.Stat(own); err != nil {
		t.Errorf("the user's file: %v", err)
	}
}

func TestFileStoreRefusesWhatIsNotOne(t *testing.T) {
	for name, content := range map[string]string{
		"text":         "marker: not a store",
		"other JSON":   `{"marker":"x"}`,
		"more than it": `{"ringcentral_sessions":{},"marker":1}`,
		"cut off":      `{"ringcentral_sessions":{"marker":"AAAA`,
		"not base64":   `{"ringcentral_sessions":{"k":"marker!"}}`,
		"null":         `{"ringcentral_sessions":null}`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "tokens.json")
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			p := newPlatform(t)
			_, err := p.client(t, p.Auth(), ringcentral.WithTokenStore(ringcentral.FileStore(path))).Token(t.Context())
			if err == nil || !strings.Contains(err.Error(), path) {
				t.Errorf("error %v: want one that names the file and quotes nothing", err)
			}
			if after, _ := os.ReadFile(path); string(after) != content {
				t.Errorf("the file was changed: %q", after)
			}
			if p.requests() != 0 {
				t.Error("a token was fetched that can't be stored")
			}
		})
	}
}

func TestFileStoreLockEndsWithContext(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens.json")
	err := ringcentral.FileStore(path).Update(t.Context(), "key", func([]byte) ([]byte, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
		defer cancel()
		err := ringcentral.FileStore(path).Update(ctx, "key", save(marker))
		if !errors.Is(quiet(t, err), context.DeadlineExceeded) || !strings.Contains(err.Error(), path) {
			t.Errorf("got %v, want a time-out that names the lock", err)
		}
		return nil, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// memoryStore shows what a client stores, and when.
type memoryStore struct {
	entries map[string]string
	keys    []string
	failure error
}

func (m *memoryStore) Update(_ context.Context, key string, change func([]byte) ([]byte, error)) error {
	if !slices.Contains(m.keys, key) {
		m.keys = append(m.keys, key)
	}
	var saved []byte
	if text, ok := m.entries[key]; ok {
		saved = []byte(text)
	}
	changed, err := change(saved)
	if err != nil {
		return err
	}
	if m.failure != nil {
		return m.failure
	}
	if changed == nil {
		delete(m.entries, key)
	} else {
		m.entries[key] = string(changed)
	}
	return nil
}

// No session is given to another server, application, user or way of authentication.
func TestStoreKeysTellSessionsApart(t *testing.T) {
	p := newPlatform(t)
	store := &memoryStore{entries: map[string]string{}}
	with := func(auth ringcentral.Auth, options ...ringcentral.Option) {
		_, _ = p.client(t, auth, append(options, ringcentral.WithTokenStore(store))...).Token(t.Context())
	}
	with(ringcentral.JWT("app", marker, marker+"-jwt"))
	with(ringcentral.JWT("app", marker, marker+"-jwt")) // the same
	with(ringcentral.JWT("app", marker, marker+"-other-jwt"))
	with(ringcentral.JWT("other-app", marker, marker+"-jwt"))
	with(ringcentral.JWT("app", marker, marker+"-jwt"), ringcentral.WithServer("https://other.example"))
	with(ringcentral.RefreshToken("app", marker, marker+"-jwt"))
	with(ringcentral.AuthorizationCode("app", marker))
	with(ringcentral.AuthorizationCode("app", "")) // the same person, and the same application
	if len(store.keys) != 6 {
		t.Errorf("%d keys, want 6: %q", len(store.keys), store.keys)
	}
	for _, key := range store.keys {
		if showing(key) != "" {
			t.Errorf("key %q shows a secret", key)
		}
	}
}

func TestStoredBeforeUse(t *testing.T) {
	p := newPlatform(t)
	store := &memoryStore{entries: map[string]string{}, failure: errors.New("disk full")}
	rc := p.client(t, p.Auth(), ringcentral.WithTokenStore(store))
	if _, err := rc.ReadAccount(t.Context()); !errors.Is(quiet(t, err), store.failure) || !strings.Contains(err.Error(), "token store") {
		t.Errorf("got %v, want the store's failure", err)
	}
	if got := p.Calls("GET /restapi/v1.0/account/~"); got != 0 {
		t.Errorf("%d calls with a token that is not stored", got)
	}
	store.failure = nil
	mustCall(t, rc)
}

func TestStoredSessionIsUsedByTheNextRun(t *testing.T) {
	p := newPlatform(t)
	store := &memoryStore{entries: map[string]string{}}
	first := p.NewRefreshToken()
	auth := ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first)
	for range 3 { // the first token is good for one use only
		rc := p.client(t, auth, ringcentral.WithTokenStore(store))
		mustCall(t, rc)
		if _, err := rc.Renew(t.Context(), mustToken(t, rc)); err != nil {
			t.Fatal(err)
		}
	}
	if got := p.TokenRequests(); got != 4 { // 1, and a renewal in each run
		t.Errorf("%d token requests, want 4", got)
	}
	for key := range store.entries {
		store.entries[key] = `{"access_token":"marker`
	}
	if _, err := p.client(t, auth, ringcentral.WithTokenStore(store)).Token(t.Context()); err == nil {
		t.Error("a damaged session: no error")
	}
}
