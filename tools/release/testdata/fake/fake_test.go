package fake

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestAccount(t *testing.T) {
	server := ringcentraltest.New()
	defer server.Close()
	rc, err := ringcentral.New(server.Auth(), ringcentral.WithServer(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	account, err := rc.ReadAccount(t.Context())
	if err != nil || account.ID == "" {
		t.Errorf("got %+v, %v", account, err)
	}
}
