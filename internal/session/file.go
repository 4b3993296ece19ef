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

// storeFile is the content of the file.
type storeFile struct {
	Sessions map[string][]byte `json:"ringcentral_sessions"`
}

const lockPoll = 10 * time.Millisecond

// Update implements [Store].
func (f *File) Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) (err error) {
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return err
	}
	lock := flock.New(f.path+".lock", flock.SetPermissions(0o600)) // a new one each time, so that it also works within a process
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return fmt.Errorf("waiting for the lock %s.lock: %w", f.path, err)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()

	content, err := f.read()
	if err != nil {
		return err
	}
	saved := content.Sessions[key]
	changed, err := change(bytes.Clone(saved))
	if err != nil || bytes.Equal(changed, saved) {
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
	return atomicfile.Write(f.path, data, 0o600)
}

// read returns the content of the file. Its errors name the file and quote nothing.
func (f *File) read() (storeFile, error) {
	content := storeFile{map[string][]byte{}}
	data, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(data) == 0 {
		return content, nil
	}
	if err != nil {
		return content, err
	}
	if json.Unmarshal(data, &content, json.RejectUnknownMembers(true)) != nil || content.Sessions == nil {
		return content, fmt.Errorf("%s is damaged or not a token store; move it away to start over", f.path)
	}
	return content, nil
}
