package ringcentral

import (
	"context"

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
	// and tries again, so that no refresh token is used up in vain. Whatever the error is, a session that change returned stays in
	// memory until Update can save it, and nothing else is fetched meanwhile.
	//
	// The saved data is secret. Keys are not: they distinguish servers, applications and users.
	Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error
}

// ErrStoreUnavailable is wrapped by the errors of a [TokenStore] that can't be reached.
var ErrStoreUnavailable = session.ErrUnavailable

// FileStore keeps sessions in the file at path, which only its owner may read, and creates the file and its folder when
// needed. Any number of processes on one machine may share the file, which may hold sessions of several applications and
// users; a lock on another file, path.lock, keeps them apart. The file is replaced as a whole or not at all. Room on the disk is
// reserved before a token is requested. If the file can't be read, locked or written, errors wrap [ErrStoreUnavailable], and a
// session in a file that can only be read is used while its token lasts. A file that is not a token store is an error and is never
// changed; an empty one counts as missing.
func FileStore(path string) TokenStore { return session.NewFile(path) }
