package secret_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

func TestIsName(t *testing.T) {
	for name, want := range map[string]bool{
		"password": true, "newPassword": true, "clientSecret": true, "access_token": true, "JWT": true, "client_assertion": true,
		"pin": true, "ivrPin": true, "contact.PIN": true, "pinCode": true, "pin_code": true, "passcode": true, "apiKey": true, "X-API-Key": true,
		"password.value": true, "pin.value": true, "Authorization": true, "credentials": true,
		"name": false, "pinned": false, "extensionNumber": false, "authorizationId": false, "opinions": false, "": false,
	} {
		if got := secret.IsName(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
