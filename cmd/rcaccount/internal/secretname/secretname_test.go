package secretname_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/secretname"
)

func TestIs(t *testing.T) {
	for name, want := range map[string]bool{
		"password": true, "newPassword": true, "clientSecret": true, "access_token": true, "JWT": true, "client_assertion": true,
		"pin": true, "ivrPin": true, "contact.PIN": true,
		"name": false, "pinned": false, "extensionNumber": false, "": false,
	} {
		if got := secretname.Is(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
