package ringcentral

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
)

// TokenStore keeps sessions for the next run and for other processes, which then share one session instead of fetching
// a token each. [FileStore] is one.
type TokenStore interface {
	// Update calls change with what is saved under key, nil if nothing is, and saves what change returns before it
	// returns itself; nil removes what was saved. If change returns an error, nothing is touched and that error is
	// returned. No two Updates of one key run at the same time, in whichever processes; one may last as long as ctx.
	//
	// What is saved is a secret. The keys are not; they tell servers, applications and users apart.
	Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error
}

// WithTokenStore keeps the session in store. A new pair of tokens is stored before it is used, so that a process that
// ends at any moment loses no session. It goes with [JWT], [AuthorizationCode] and [RefreshToken].
func WithTokenStore(store TokenStore) Option {
	return func(c *config) error {
		if store == nil {
			return errors.New("WithTokenStore: the store is nil")
		}
		c.store = store
		return nil
	}
}

// FileStore keeps sessions in the file at path, which only its owner may read, and makes the file and its folder when
// needed. Any number of processes on one machine may share it; the file beside it, named path.lock, keeps them apart. The
// file may hold sessions of several applications and users. It is replaced as a whole or not at all. A file that is not a
// token store is an error and is never changed; an empty one counts as absent.
func FileStore(path string) TokenStore { return &fileStore{path} }

type fileStore struct{ path string }

// storeFile is the content of the file.
type storeFile struct {
	Sessions map[string][]byte `json:"ringcentral_sessions"`
}

const lockPoll = 10 * time.Millisecond

func (f *fileStore) Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) (err error) {
	if err := os.MkdirAll(filepath.Dir(f.path), 0o700); err != nil {
		return err
	}
	lock := flock.New(f.path+".lock", flock.SetPermissions(0o600)) // one each time: within a process they exclude each other
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
	return f.write(content)
}

// read returns what the file holds. Its errors name the file and quote nothing.
func (f *fileStore) read() (storeFile, error) {
	content := storeFile{map[string][]byte{}}
	data, err := os.ReadFile(f.path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(data) == 0 {
		return content, nil
	}
	if err != nil {
		return content, err
	}
	if json.Unmarshal(data, &content, json.RejectUnknownMembers(true)) != nil || content.Sessions == nil {
		return content, fmt.Errorf("%s is damaged or not a token store; move it away to begin anew", f.path)
	}
	return content, nil
}

// write replaces the file. The lock is held, so the temporary file is nobody else's: it may be left of a process that
// was killed.
func (f *fileStore) write(content storeFile) (err error) {
	data, err := json.Marshal(content, json.Deterministic(true))
	if err != nil {
		return err
	}
	temp := f.path + ".tmp"
	if err := os.Remove(temp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err := os.Rename(temp, f.path); err != nil {
		return err
	}
	if dir, err := os.Open(filepath.Dir(f.path)); err == nil { // so that the new name outlives a power cut
		_ = dir.Sync() // not possible on Windows
		_ = dir.Close()
	}
	return nil
}
