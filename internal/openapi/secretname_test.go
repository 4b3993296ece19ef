package openapi_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

func TestIsSecretName(t *testing.T) {
	for name, want := range map[string]bool{
		"password": true, "newPassword": true, "clientSecret": true, "access_token": true, "JWT": true, "client_assertion": true,
		"pin": true, "ivrPin": true, "contact.PIN": true,
		"name": false, "pinned": false, "extensionNumber": false, "": false,
	} {
		if got := openapi.IsSecretName(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
