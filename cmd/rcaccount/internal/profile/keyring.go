package profile

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/zalando/go-keyring"
)

// Keyring keeps texts for the person who is logged in to the system.
type Keyring interface {
	Get(service, user string) (string, error)
	Set(service, user, secret string) error
	Delete(service, user string) error
}

// ErrNotFound is the error of a keyring that doesn't have what is asked for.
var ErrNotFound = keyring.ErrNotFound

// service is the name that entries in the keyring have.
const service = "rcaccount"

// System returns the keyring of the system, or nil if there is none to be reached. It may ask the person to unlock it, and waits
// so long at most for an answer: where nobody sits, nothing would ever come.
func System(patience time.Duration) Keyring {
	if !reachable() {
		return nil
	}
	k := &patient{keyring: system{}, patience: patience}
	if _, err := k.Get(service, "probe"); err != nil && !errors.Is(err, ErrNotFound) {
		return nil
	}
	return k
}

// reachable reports whether it makes sense to ask for a keyring. Without a session bus, D-Bus would try to start one.
var reachable = func() bool {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" || os.Getenv("DBUS_SESSION_BUS_ADDRESS") != "" {
		return true
	}
	_, err := os.Stat(filepath.Join(os.Getenv("XDG_RUNTIME_DIR"), "bus"))
	return err == nil && os.Getenv("XDG_RUNTIME_DIR") != ""
}

// system is the keyring of the system: the keychain of macOS, the credential manager of Windows, the Secret Service elsewhere.
type system struct{}

func (system) Get(service, user string) (string, error) { return keyring.Get(service, user) }
func (system) Set(service, user, secret string) error   { return keyring.Set(service, user, secret) }
func (system) Delete(service, user string) error        { return keyring.Delete(service, user) }

// patient waits for a keyring, but not for ever.
type patient struct {
	keyring  Keyring
	patience time.Duration
}

var errSilent = errors.New("the keyring doesn't answer")

func (p *patient) Get(service, user string) (string, error) {
	var secret string
	if err := p.wait(func() (err error) {
		secret, err = p.keyring.Get(service, user)
		return err
	}); err != nil {
		return "", err // secret may still be written to
	}
	return secret, nil
}

func (p *patient) Set(service, user, secret string) error {
	return p.wait(func() error { return p.keyring.Set(service, user, secret) })
}

func (p *patient) Delete(service, user string) error {
	return p.wait(func() error { return p.keyring.Delete(service, user) })
}

func (p *patient) wait(do func() error) error {
	done := make(chan error, 1)
	go func() { done <- do() }()
	select {
	case err := <-done:
		return err
	case <-time.After(p.patience):
		return errSilent
	}
}

// NewSessionKey returns a key for [Store.Tokens].
func NewSessionKey() []byte {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // it can't fail
	return key
}
