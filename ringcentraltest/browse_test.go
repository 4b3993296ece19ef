package ringcentraltest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestBrowse(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc, err := ringcentral.New(ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, ""), ringcentral.WithServer(fake.URL))
	if err != nil {
		t.Fatal(err)
	}
	err = rc.LoginLoopback(t.Context(), "http://127.0.0.1:0/callback", func(address string) error {
		go func() {
			if err := fake.Browse(t.Context(), address); err != nil {
				t.Error(err)
			}
		}()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if fake.Sessions() != 1 {
		t.Errorf("%d sessions", fake.Sessions())
	}
	if err := fake.Browse(t.Context(), fake.URL+"/restapi/oauth/authorize?client_id=stranger"); err == nil || !strings.Contains(err.Error(), "nobody can sign in") {
		t.Errorf("a page that refuses: %v", err)
	}
}

func TestDelay(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithDelay(20*time.Millisecond))
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begun); took < 40*time.Millisecond { // the token and the account
		t.Errorf("took %v", took)
	}
}
