package ringcentral

import (
	"context"
	"errors"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// TokenStore keeps sessions for the next run and for other processes, which then share one session instead of fetching
// a token each. [FileStore] is one.
type TokenStore interface {
	// Update calls change with what is saved under key, or with nil if nothing is, saves what change returns, and only then
	// returns; a nil result removes what was saved. If change returns an error, Update changes nothing and returns that
	// error. No two Updates of the same key may run at the same time, in any process; one may take as long as ctx lasts.
	//
	// If the store can't be reached, the error wraps [ErrStoreUnavailable], whether change was called or not. A client that can
	// begin a new session at any time, with a JWT, then goes on without the store; any other uses the token that it has
	// and tries again, so that no refresh token is used up in vain.
	//
	// What is saved is secret. Keys are not: they tell servers, applications and users apart.
	Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error
}

// ErrStoreUnavailable is wrapped by the errors of a [TokenStore] that can't be reached.
var ErrStoreUnavailable = session.ErrUnavailable

// WithTokenStore keeps the session in store. A new pair of tokens is stored before it is used, so that no session is lost
// when a process dies, whatever the moment. It works with [JWT], [AuthorizationCode] and [RefreshToken].
func WithTokenStore(store TokenStore) Option {
	return func(c *config) error {
		if store == nil {
			return errors.New("WithTokenStore: the store is nil")
		}
		c.store = store
		return nil
	}
}

// FileStore keeps sessions in the file at path, which only its owner may read, and creates the file and its folder when
// needed. Any number of processes on one machine may share the file, which may hold sessions of several applications and
// users; a lock on another file, path.lock, keeps them apart. The file is replaced as a whole or not at all. A file that is
// not a token store is an error and is never changed; an empty one counts as missing.
func FileStore(path string) TokenStore { return session.NewFile(path) }
