package api_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"text/template"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

const secretText = "very-secret"

// forms returns value in every form in which programs show values, by name.
func forms(t *testing.T, value any) map[string]string {
	t.Helper()
	shown := map[string]string{}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		shown[verb] = fmt.Sprintf(verb, value)
	}
	var buffer bytes.Buffer
	take := func(form string, err error) {
		if err != nil {
			t.Errorf("%s of %T: %v", form, value, err)
		}
		shown[form] = buffer.String()
		buffer.Reset()
	}
	slog.New(slog.NewTextHandler(&buffer, nil)).Info("x", "value", value, "in a list", []any{value})
	take("slog text", nil)
	slog.New(slog.NewJSONHandler(&buffer, nil)).Info("x", "value", value, slog.Group("group", "value", value))
	take("slog JSON", nil)
	take("JSON", json.NewEncoder(&buffer).Encode(value))
	if reflect.ValueOf(value).Kind() != reflect.Map {
		take("XML", xml.NewEncoder(&buffer).Encode(value))
	}
	take("template", template.Must(template.New("").Parse(`{{.}} {{printf "%s" .}} {{. | html}}`)).Execute(&buffer, value))
	func() {
		defer func() { shown["panic"] = fmt.Sprint(recover()) }()
		panic(value)
	}()
	shown["error"] = fmt.Errorf("failed: %v", value).Error()
	return shown
}

func TestSecretsAreNotShown(t *testing.T) {
	type info struct {
		User     string
		Password api.Secret
	}
	type update struct{ Password *api.Secret }
	type cache struct {
		info info
		list []api.Secret
		keys map[api.Secret]int
		any  any
	}
	secret := *api.NewSecret(secretText)
	for _, value := range []any{
		secret, &secret, info{"maya", secret}, &info{"maya", secret}, update{&secret}, []api.Secret{secret},
		map[api.Secret]int{secret: 1}, map[string]api.Secret{"a": secret}, cache{info{"maya", secret}, []api.Secret{secret}, map[api.Secret]int{secret: 1}, secret},
	} {
		for form, text := range forms(t, value) {
			if strings.Contains(text, "very") || strings.Contains(strings.ToLower(text), fmt.Sprintf("%x", secretText)) {
				t.Errorf("%s of %T shows %s", form, value, text)
			}
		}
	}
	for _, value := range []any{secret, info{"maya", secret}, update{&secret}} {
		var data bytes.Buffer
		if err := gob.NewEncoder(&data).Encode(value); err != nil || strings.Contains(data.String(), "very") {
			t.Errorf("gob of %T: %q, %v", value, &data, err)
		}
	}
	if secret.Reveal() != secretText {
		t.Errorf("reveals %q", secret.Reveal())
	}
}

// Secrets can be compared, be keys and be decoded as text can.
func TestSecretsBehaveAsText(t *testing.T) {
	first, second := *api.NewSecret(secretText), *api.NewSecret(secretText)
	if first != second || !reflect.DeepEqual(first, second) || first == *api.NewSecret("other") {
		t.Error("the same text is not the same secret, or another text is")
	}
	for _, text := range []string{"", "x", secretText, strings.Repeat("long ", 1000), "\xff\x00", "(hidden)"} {
		if got := api.NewSecret(text).Reveal(); got != text {
			t.Errorf("%q: reveals %q", text, got)
		}
	}
	if (*api.NewSecret("") != api.Secret{}) || (api.Secret{}).Reveal() != "" {
		t.Error("the zero value is not an empty secret")
	}
	var decoded struct{ Password api.Secret }
	if err := json.Unmarshal([]byte(`{"Password":"`+secretText+`"}`), &decoded); err != nil || decoded.Password != first {
		t.Errorf("decoded %q, %v", decoded.Password.Reveal(), err)
	}
}
