package session

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/gofrs/flock"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

// Store keeps sessions for the next run and for other processes. The wrapper's TokenStore says what Update must do.
type Store interface {
	Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error
}

// File is a [Store] in a file, with a lock file beside it. Any number of processes on one machine may share it. The file is
// replaced as a whole or not at all. A file that is not a store is an error and is never changed; an empty one counts as
// missing.
type File struct{ path string }

// NewFile returns the store at path. The file and its folder are created when needed.
func NewFile(path string) *File { return &File{path} }

// Named reports whether the store has a path.
func (f *File) Named() bool { return f.path != "" }

// storeFile is the content of the file.
type storeFile struct {
	Sessions map[string][]byte `json:"ringcentral_sessions"`
}

const (
	lockPoll = 10 * time.Millisecond
	room     = 16 << 10 // that a session needs at most; tokens have up to some thousand characters
)

// Update implements [Store]. Before it calls change, it reserves room on the disk for what change may return, which may be the
// only copy of a refresh token. A file that can't be read, locked or written is unavailable; one that holds something else is not.
func (f *File) Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) (err error) {
	if f.path == "" {
		return errors.New("the path of the token store is empty")
	}
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return unavailable(err)
	}
	// Opening a link would create, or lock, a file elsewhere.
	if info, err := os.Lstat(f.path + ".lock"); err == nil && !info.Mode().IsRegular() {
		return unavailable(fmt.Errorf("%s.lock: not a regular file; remove it", f.path))
	}
	lock := flock.New(f.path+".lock", flock.SetPermissions(0o600)) // a new one each time, so that it also works within a process
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		if ctx.Err() == nil {
			err = unavailable(err)
		}
		return fmt.Errorf("waiting for the lock %s.lock: %w", f.path, err)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()

	content, size, err := f.read()
	if err != nil {
		return err
	}
	_ = atomicfile.RemoveTemporary(f.path) // what can't be removed does no harm
	space, err := atomicfile.Reserve(f.path, 0o600, size+room)
	if err != nil {
		return unavailable(err)
	}
	defer func() { err = errors.Join(err, space.Free()) }()
	saved := content.Sessions[key]
	changed, err := change(bytes.Clone(saved))
	if err != nil || bytes.Equal(changed, saved) && (changed == nil) == (saved == nil) {
		return err
	}
	if changed == nil {
		delete(content.Sessions, key)
	} else {
		content.Sessions[key] = changed
	}
	data, err := json.Marshal(content, json.Deterministic(true))
	if err != nil {
		return err
	}
	if err := space.Write(data); err != nil {
		return unavailable(err)
	}
	return nil
}

// Peek returns what is saved under key, or nil. It needs no lock and no room, since the file is replaced as a whole, so that
// sessions in a folder that can only be read can be used.
func (f *File) Peek(key string) ([]byte, error) {
	content, _, err := f.read()
	return content.Sessions[key], err
}

func unavailable(err error) error { return fmt.Errorf("%w (%w)", err, ErrUnavailable) }

// read returns the content of the file and its size. Its errors name the file and quote nothing.
func (f *File) read() (storeFile, int, error) {
	content := storeFile{map[string][]byte{}}
	data, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(data) == 0 {
		return content, 0, nil
	}
	if err != nil {
		return content, 0, unavailable(err)
	}
	if json.Unmarshal(data, &content, json.RejectUnknownMembers(true)) != nil || content.Sessions == nil {
		return content, 0, fmt.Errorf("%s is damaged or not a token store; move it away to start over", f.path)
	}
	return content, len(data), nil
}
