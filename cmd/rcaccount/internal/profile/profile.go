// Package profile keeps logins: which application signs in where, with its secrets, under a name for each account or application
// that a person works with. Secrets are in the system's keyring where there is one, else in files that only their owner may read.
package profile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

// Default is the profile of who names none.
const Default = "default"

// Login is what later runs need to know of a login.
type Login struct {
	Server   string `json:"server"`
	ClientID string `json:"client_id"`
	Account  string `json:"account,omitempty"` // the id of the account; empty if the login is older than profiles
	User     string `json:"user,omitempty"`    // who signed in, in words

	InKeyring bool `json:"in_keyring,omitempty"` // the secrets are in the system's keyring, and not in the file
	Secrets
}

// Secrets are the part of a login that nobody else may see.
type Secrets struct {
	Secret     string `json:"client_secret,omitempty"`
	JWT        string `json:"jwt,omitempty"`         // empty if a person signed in with a browser
	SessionKey []byte `json:"session_key,omitempty"` // encrypts the session's file; empty if that is plain
}

// Store is a folder of logins.
type Store struct {
	Folder  string
	Keyring Keyring // nil if there is none
}

var validName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// CheckName returns an error unless name can be that of a profile.
func CheckName(name string) error {
	if !validName.MatchString(name) {
		return fmt.Errorf("%q can't be the name of a profile: want letters, digits, hyphens, dots and underscores", name)
	}
	return nil
}

// path returns where a file of a profile is. The default profile has its files where they were before there were profiles.
func (s *Store) path(name, file string) string {
	if name == Default {
		return filepath.Join(s.Folder, file)
	}
	return filepath.Join(s.Folder, "profiles", name, file)
}

const loginFile = "login.json"

// File returns the path of the file that holds the login.
func (s *Store) File(name string) string { return s.path(name, loginFile) }

// read returns a login without what is in the keyring, or nil if there is none.
func (s *Store) read(name string) (*Login, error) {
	path := s.File(name)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var l Login
	if json.Unmarshal(data, &l) != nil || l.ClientID == "" {
		return nil, fmt.Errorf("%s is damaged; move it away and sign in again", path) // quotes nothing of it
	}
	return &l, nil
}

// Load returns the login of a profile, or nil if there is none.
func (s *Store) Load(name string) (*Login, error) {
	l, err := s.read(name)
	if err != nil || l == nil || !l.InKeyring {
		return l, err
	}
	text, err := s.secrets(name)
	if err == nil {
		err = json.Unmarshal([]byte(text), &l.Secrets)
	}
	if err != nil {
		return nil, fmt.Errorf("the secrets of the profile %s are in the keyring of this system, which doesn't give them: %w; unlock it, or sign in again", name, err)
	}
	return l, nil
}

func (s *Store) secrets(name string) (string, error) {
	if s.Keyring == nil {
		return "", errors.New("there is no keyring")
	}
	return s.Keyring.Get(service, name)
}

// Save keeps a login: its secrets in the keyring if it says so and the keyring takes them, else in the file.
func (s *Store) Save(name string, l *Login) error {
	open := *l
	if l.InKeyring {
		text, err := json.Marshal(l.Secrets)
		if err != nil {
			return err
		}
		if err := s.Keyring.Set(service, name, string(text)); err == nil {
			open.Secrets = Secrets{}
		} else {
			l.InKeyring, open.InKeyring = false, false
		}
	}
	data, err := json.Marshal(open)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(s.File(name)), 0o700)
	}
	if err == nil {
		err = atomicfile.Write(s.File(name), data, 0o600)
	}
	return err
}

// Remove forgets a login.
func (s *Store) Remove(name string) error {
	l, err := s.read(name)
	if err == nil && l != nil && l.InKeyring && s.Keyring != nil {
		if err := s.Keyring.Delete(service, name); err != nil && !errors.Is(err, ErrNotFound) {
			return err
		}
	}
	if name != Default {
		return os.RemoveAll(filepath.Dir(s.File(name)))
	}
	if err := os.Remove(s.File(name)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Names returns the profiles that there are, the default one first.
func (s *Store) Names() ([]string, error) {
	var names []string
	entries, err := os.ReadDir(filepath.Join(s.Folder, "profiles"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, entry := range entries {
		if entry.IsDir() && CheckName(entry.Name()) == nil && entry.Name() != Default {
			names = append(names, entry.Name())
		}
	}
	slices.Sort(names)
	return slices.DeleteFunc(append([]string{Default}, names...), func(name string) bool {
		_, err := os.Stat(s.File(name))
		return err != nil
	}), nil
}

// Describe returns the login of a profile without its secrets, which it doesn't ask the keyring for; nil if there is none.
func (s *Store) Describe(name string) (*Login, error) {
	l, err := s.read(name)
	if l != nil {
		l.Secrets = Secrets{}
	}
	return l, err
}
