package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/sync/singleflight"
)

// fetchTimeout bounds one fetch of a token, which outlives the call that started it: others wait for it too.
const fetchTimeout = 60 * time.Second

// tokenKeeper keeps one access token for all calls of a client and fetches at most one at a time.
type tokenKeeper struct {
	source  tokenSource
	flights singleflight.Group

	mu      sync.Mutex
	current *oauth2.Token
}

func newTokenKeeper(source tokenSource) *tokenKeeper { return &tokenKeeper{source: source} }

// token returns a valid token, and waits for one no longer than ctx lasts.
func (k *tokenKeeper) token(ctx context.Context) (*oauth2.Token, error) {
	k.mu.Lock()
	current := k.current
	k.mu.Unlock()
	if current.Valid() {
		return current, nil
	}
	done := k.flights.DoChan("", func() (any, error) {
		fetchCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fetchTimeout)
		defer cancel()
		token, err := k.source(fetchCtx)
		if err != nil {
			return nil, tokenError(err)
		}
		if token == nil || token.AccessToken == "" {
			return nil, errors.New("ringcentral: the token source returned no access token")
		}
		k.mu.Lock()
		defer k.mu.Unlock()
		k.current = token
		return token, nil
	})
	select {
	case <-ctx.Done():
		return nil, fmt.Errorf("ringcentral: waiting for an access token: %w", ctx.Err())
	case result := <-done:
		if result.Err != nil {
			return nil, result.Err
		}
		return result.Val.(*oauth2.Token), nil
	}
}

// renew returns another token than the one that was rejected, and fetches it unless that has been done meanwhile.
func (k *tokenKeeper) renew(ctx context.Context, rejected *oauth2.Token) (*oauth2.Token, error) {
	k.mu.Lock()
	if k.current == rejected {
		k.current = nil
	}
	k.mu.Unlock()
	return k.token(ctx)
}

// tokenError turns an error of the token endpoint into an *Error. The reply's body is parsed, never quoted.
func tokenError(err error) error {
	var refused *oauth2.RetrieveError
	if !errors.As(err, &refused) || refused.Response == nil {
		return fmt.Errorf("ringcentral: fetching an access token: %w", err)
	}
	e := newError("oauth/token", refused.Response, refused.Body)
	if e.Code == "" {
		e.Code = refused.ErrorCode
	}
	if e.Message == "" {
		e.Message = refused.ErrorDescription
	}
	return e
}
