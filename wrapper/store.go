package ringcentral

import (
	"context"
	"errors"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
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
// ends at any moment loses no session. It works with [JWT], [AuthorizationCode] and [RefreshToken].
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
func FileStore(path string) TokenStore { return session.NewFile(path) }
