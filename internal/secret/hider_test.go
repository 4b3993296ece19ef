package secret_test

import (
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

func TestHiderHidesWhatIsQuoted(t *testing.T) {
	const token, pin = "hunter2/hunter2+A==", "101"
	basic := base64.StdEncoding.EncodeToString([]byte("id:hunter2"))
	hider := secret.NewHider([]string{"hostCode"}, token, pin, "", basic)
	for body, want := range map[string]string{
		`{"message":"token hunter2/hunter2+A== is bad"}`:           `{"message":"token [redacted] is bad"}`,
		`{"message":"token hunter2\/hunter2+A== is bad"}`:          `{"message":"token [redacted] is bad"}`,
		`{"message":"token hunter2\u002fhunter2\u002bA== is bad"}`: `{"message":"token [redacted] is bad"}`,
		`{"message":"token hunter2%2Fhunter2%2BA%3D%3D is bad"}`:   `{"message":"token [redacted] is bad"}`,
		`{"message":"token hunter2%2fhunter2%2bA%3d%3d is bad"}`:   `{"message":"[redacted]"}`,
		`{"message":"token hunter2&#x2F;hunter2+A== is bad"}`:      `{"message":"[redacted]"}`,
		`{"message":"Basic ` + basic + `"}`:                        `{"message":"Basic [redacted]"}`,
		`{"hunter2/hunter2+A==":1}`:                                `{"[redacted]":1}`,
		`{"errorCode":"CMN-101","message":"[101] or 1010"}`:        `{"errorCode":"CMN-101","message":"[[redacted]] or 1010"}`,
		`{"errorCode":"hunter2/hunter2+A=="}`:                      `{"errorCode":"[redacted]"}`,
		`{"value":101,"status":101,"list":[1010]}`:                 `{"value":"[redacted]","status":101,"list":[1010]}`,
		`{"hostCode":{"a":["x",{"b":2}],"c":true},"d":"x"}`:        `{"hostCode":{"a":["[redacted]",{"b":"[redacted]"}],"c":true},"d":"x"}`,
		`{"errors":[{"password":"x"},{"name":"x"}],"name":"y"}`:    `{"errors":[{"password":"[redacted]"},{"name":"x"}],"name":"y"}`,
		`{"message":"a","message":"hunter2/hunter2+A=="}`:          `{"message":"a","message":"[redacted]"}`,
		`{"message":"hunter2/hunter2+A=="`:                         `{"message":"[redacted]"`,
		`{"a":1} hunter2/hunter2+A==`:                              `{"a":1} [redacted]`,
		`<html>hunter2/hunter2+A==</html>`:                         `<html>[redacted]</html>`,
		`[]`:                                                       `[]`,
		``:                                                         ``,
	} {
		if got := string(hider.Body([]byte(body))); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", body, got, want)
		}
	}
	deep := strings.Repeat("[", 9000) + strings.Repeat("]", 9000)
	if got := string(hider.Body([]byte(deep))); got != deep {
		t.Error("a deep body was changed")
	}
}

func TestValues(t *testing.T) {
	body := []byte(`{"records":[{"id":"1","password":"a\/b","ivrPin":1234,"pin":"5"},{"password":{"value":"c"}}],"token":null}`)
	if got, want := secret.Values(body, []string{"password", "ivrPin"}), []string{"a/b", "1234", "c"}; !slices.Equal(got, want) {
		t.Errorf("by the document: %q, want %q", got, want)
	}
	if got, want := secret.Values(body, nil), []string{"a/b", "1234", "5", "c"}; !slices.Equal(got, want) {
		t.Errorf("by name: %q, want %q", got, want)
	}
	if got := secret.Values(body, []string{}); len(got) > 0 {
		t.Errorf("without secrets: %q", got)
	}
}
