package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// awayStore can't be reached, from the beginning or when it is to save.
type awayStore struct{ onlySaving bool }

func (s *awayStore) Update(_ context.Context, _ string, change func(saved []byte) ([]byte, error)) error {
	if s.onlySaving {
		if _, err := change(nil); err != nil {
			return err
		}
	}
	return fmt.Errorf("no route: %w", ringcentral.ErrStoreUnavailable)
}

// A client that can begin a session at any time does without its store. Another one doesn't use its refresh token up.
func TestStoreUnavailable(t *testing.T) {
	for name, store := range map[string]*awayStore{"at all": {}, "for saving": {onlySaving: true}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithTokenLifetimes(10*time.Minute, time.Hour))
				rc := newDistantClient(t, fake, ringcentral.WithTokenStore(store))
				for range 30 { // over several lives of a token
					if _, err := rc.ReadAccount(t.Context()); err != nil {
						t.Fatalf("with a JWT: %v", err)
					}
					time.Sleep(time.Minute)
				}
				if n := fake.TokenRequests(); n < 3 || n > 4 {
					t.Errorf("%d token requests in half an hour of tokens that last 10 minutes", n)
				}

				first := fake.NewRefreshToken()
				lone := newWatched(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first),
					ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()), ringcentral.WithTokenStore(store))
				if _, err := lone.ReadAccount(t.Context()); !errors.Is(err, ringcentral.ErrStoreUnavailable) {
					t.Errorf("with a refresh token: %v", err)
				}
				if err := rc.Revoke(t.Context()); !errors.Is(err, ringcentral.ErrStoreUnavailable) {
					t.Errorf("a session that can't be removed was revoked: %v", err)
				}
			})
		})
	}
}
