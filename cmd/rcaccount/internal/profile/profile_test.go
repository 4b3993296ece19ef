package profile

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/zalando/go-keyring"
)

func login(inKeyring bool) *Login {
	return &Login{
		Server: "https://platform.example", ClientID: "app", Account: "1", User: "Maya", InKeyring: inKeyring,
		Secrets: Secrets{Secret: "marker-secret", JWT: "marker-jwt", SessionKey: bytes.Repeat([]byte{7}, 32)},
	}
}

// contents returns all that is in the files of a folder.
func contents(t *testing.T, folder string) string {
	t.Helper()
	var all []byte
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if info, err := entry.Info(); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v: want it for its owner only", path, info.Mode(), err)
		}
		data, err := os.ReadFile(path)
		all = append(all, data...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(all)
}

func TestStore(t *testing.T) {
	for name, inKeyring := range map[string]bool{"keyring": true, "file": false} {
		t.Run(name, func(t *testing.T) {
			keyring.MockInit()
			s := &Store{Folder: t.TempDir(), Keyring: system{}}
			for _, profile := range []string{"work", Default} {
				if err := s.Save(profile, login(inKeyring)); err != nil {
					t.Fatal(err)
				}
				got, err := s.Load(profile)
				if diff := cmp.Diff(login(inKeyring), got); err != nil || diff != "" {
					t.Errorf("%s: %v\n%s", profile, err, diff)
				}
				if public, err := s.Describe(profile); err != nil || public.ClientID != "app" || public.Secret+public.JWT != "" {
					t.Errorf("%s: %v, %+v", profile, err, public)
				}
			}
			if shown := strings.Contains(contents(t, s.Folder), "marker-"); shown == inKeyring {
				t.Errorf("secrets in files: %t", shown)
			}
			if names, err := s.Names(); err != nil || !slices.Equal(names, []string{Default, "work"}) {
				t.Errorf("%q, %v", names, err)
			}
			for _, profile := range []string{"work", Default, Default} {
				if err := s.Remove(profile); err != nil {
					t.Error(err)
				}
				if l, err := s.Load(profile); l != nil || err != nil {
					t.Errorf("%s is left: %+v, %v", profile, l, err)
				}
				if _, err := keyring.Get(service, profile); !errors.Is(err, ErrNotFound) {
					t.Errorf("%s is left in the keyring: %v", profile, err)
				}
			}
		})
	}
}

func TestOldLogin(t *testing.T) {
	s := &Store{Folder: t.TempDir()}
	old := `{"server":"https://platform.example","client_id":"app","client_secret":"s","jwt":"j"}`
	if err := os.WriteFile(s.File(Default), []byte(old), 0o600); err != nil {
		t.Fatal(err)
	}
	if l, err := s.Load(Default); err != nil || l.Secret != "s" || l.JWT != "j" || l.InKeyring {
		t.Errorf("%+v, %v", l, err)
	}
	if err := os.WriteFile(s.File(Default), []byte(`{"marker-secret`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(Default); err == nil || strings.Contains(err.Error(), "marker-secret") || !strings.Contains(err.Error(), s.File(Default)) {
		t.Errorf("a damaged file: %v", err)
	}
}

// A keyring that was there at the login and isn't any more is an error, and one that refuses to take secrets leaves them in the file.
func TestKeyringFails(t *testing.T) {
	keyring.MockInit()
	s := &Store{Folder: t.TempDir(), Keyring: system{}}
	if err := s.Save("work", login(true)); err != nil {
		t.Fatal(err)
	}
	keyring.MockInitWithError(errors.New("locked"))
	if _, err := s.Load("work"); err == nil || !strings.Contains(err.Error(), "work") {
		t.Errorf("locked: %v", err)
	}
	if l, err := (&Store{Folder: s.Folder}).Load("work"); err == nil {
		t.Errorf("no keyring: %+v", l)
	}
	l := login(true)
	if err := s.Save("work", l); err != nil || l.InKeyring {
		t.Errorf("refused: %v, %t", err, l.InKeyring)
	}
	if l, err := s.Load("work"); err != nil || l.JWT != "marker-jwt" {
		t.Errorf("in the file: %+v, %v", l, err)
	}
}

// silent is a keyring whose person never unlocks it.
type silent struct{}

func (silent) Get(_, _ string) (string, error) { select {} }
func (silent) Set(_, _, _ string) error        { select {} }
func (silent) Delete(_, _ string) error        { select {} }

func TestPatience(t *testing.T) {
	k := &patient{silent{}, time.Millisecond}
	if _, err := k.Get(service, "x"); !errors.Is(err, errSilent) {
		t.Errorf("Get: %v", err)
	}
	if err := k.Set(service, "x", "y"); !errors.Is(err, errSilent) {
		t.Errorf("Set: %v", err)
	}
	if err := k.Delete(service, "x"); !errors.Is(err, errSilent) {
		t.Errorf("Delete: %v", err)
	}
}

func TestSystem(t *testing.T) {
	defer func(before func() bool) { reachable = before }(reachable)
	keyring.MockInit()
	reachable = func() bool { return false }
	if System(time.Second) != nil {
		t.Error("a keyring out of reach")
	}
	reachable = func() bool { return true }
	k := System(time.Second)
	if k == nil || k.Set(service, "a", "b") != nil {
		t.Fatal("no keyring")
	}
	if got, err := k.Get(service, "a"); got != "b" || err != nil || k.Delete(service, "a") != nil {
		t.Errorf("%q, %v", got, err)
	}
	keyring.MockInitWithError(errors.New("no service"))
	if System(time.Second) != nil {
		t.Error("a keyring that fails")
	}
}

func TestNoSessionBus(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only where keyrings are reached by D-Bus")
	}
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "")
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	if reachable() {
		t.Error("reachable without a bus")
	}
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
	if !reachable() {
		t.Error("not reachable in spite of a bus")
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]bool{"work": true, "eu-1.a_B": true, "": false, "..": false, ".x": false, "a/b": false, `a\b`: false, "a b": false, strings.Repeat("a", 65): false} {
		if err := CheckName(name); (err == nil) != want {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestTokens(t *testing.T) {
	s := &Store{Folder: t.TempDir()}
	keep := func(key []byte, session string) (before string) {
		t.Helper()
		err := s.Tokens("work", key).Update(t.Context(), "user", func(saved []byte) ([]byte, error) {
			before = string(saved)
			return []byte(session), nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return before
	}
	key, other := NewSessionKey(), NewSessionKey()
	for i, step := range []struct {
		key        []byte
		keep, want string // what is there before
	}{
		{nil, "marker-1", ""},
		{nil, "marker-2", "marker-1"},
		{key, "marker-3", ""},
		{key, "marker-4", "marker-3"},
		{other, "marker-5", ""},
		{nil, "marker-6", ""},
		{key, "marker-7", ""},
	} {
		if got := keep(step.key, step.keep); got != step.want {
			t.Errorf("step %d: got %q, want %q", i, got, step.want)
		}
	}
	if all := contents(t, s.Folder); strings.Contains(all, "marker") || strings.Contains(all, "bWFya2Vy") {
		t.Errorf("the session can be read: %s", all)
	}
	err := s.Tokens("work", key).Update(t.Context(), "user", func([]byte) ([]byte, error) { return nil, errors.New("no") })
	if err == nil || keep(key, "") != "marker-7" {
		t.Errorf("a change that failed: %v", err)
	}
}
