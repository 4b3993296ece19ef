package ringcentral_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"text/template"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// secretValue is a value that every encoding writes differently.
const secretValue = marker + "/p+w=&<\"é"

// fillSecrets returns a value that has every property of a schema, with secretValue for those that are secrets, and their number.
func fillSecrets(schema *openapi3.Schema, described *openapi.Schema) (value any, n int) {
	value = complete(schema, 8)
	var fill func(value any, s *openapi.Schema)
	fill = func(value any, s *openapi.Schema) {
		switch value := value.(type) {
		case []any:
			fill(value[0], s.Target().Items)
		case map[string]any:
			for name := range value {
				if s.At(name).IsSecret() {
					value[name], n = secretValue, n+1
				} else {
					fill(value[name], s.At(name))
				}
			}
		}
	}
	fill(value, described)
	return value, n
}

// shownForms returns value in every form in which programs show values, by name.
func shownForms(value any) map[string]string {
	shown := map[string]string{}
	inside := struct{ any any }{value}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		shown[verb] = fmt.Sprintf(verb, value)
		shown["unexported "+verb] = fmt.Sprintf(verb, inside)
	}
	var buffer bytes.Buffer
	take := func(form string) {
		shown[form] = buffer.String()
		buffer.Reset()
	}
	slog.New(slog.NewTextHandler(&buffer, nil)).Info("x", "value", value, "inside", inside)
	take("slog text")
	slog.New(slog.NewJSONHandler(&buffer, nil)).Info("x", "value", value, slog.Group("group", "list", []any{value}))
	take("slog JSON")
	_ = json.NewEncoder(&buffer).Encode(value)
	take("JSON")
	_ = xml.NewEncoder(&buffer).Encode(value) // fails for maps, after what it has written
	take("XML")
	_ = gob.NewEncoder(&buffer).Encode(value)
	take("gob")
	_ = template.Must(template.New("").Parse(`{{.}} {{printf "%+v" .}}`)).Execute(&buffer, value)
	take("template")
	shown["error"] = fmt.Errorf("failed: %v, %w", value, fmt.Errorf("%+v", inside)).Error()
	func() {
		defer func() { shown["panic"] = fmt.Sprint(recover()) }()
		panic(value)
	}()
	return shown
}

func checkForms(t *testing.T, what string, value any) {
	t.Helper()
	for form, text := range shownForms(value) {
		if found := showing(text); found != "" {
			t.Errorf("%s: %s shows a secret: %s", what, form, found)
		}
	}
}

// TestSecretPropertiesAreNotShown: every secret property of every operation reaches the platform and the caller, and nothing else, not
// even if the platform quotes it.
func TestSecretPropertiesAreNotShown(t *testing.T) {
	requests, replies := 0, 0
	forEachOperation(t, func(t *testing.T, x *exchange, op documented) {
		rc := newWatched(t, ringcentral.AccessToken("test-token"), ringcentral.WithHTTPClient(&http.Client{Transport: x}), ringcentral.WithoutThrottle())
		op = op.of(t, rc)
		if status, success := op.success(); success.Content["application/json"] != nil {
			value, n := fillSecrets(success.Content["application/json"].Schema.Value, replySchema(op))
			if replies += n; n > 0 {
				x.status = status
				x.reply, _ = json.Marshal(value)
				_, result, err := op.call(t)
				if err != nil {
					t.Fatal(err)
				}
				checkForms(t, "reply", result)
				if got := len(revealed(reflect.ValueOf(result))); got != n {
					t.Errorf("the reply reveals %d secrets, want %d", got, n)
				}
			}
		}
		if op.RequestBody == nil || op.RequestBody.Value.Content["application/json"] == nil {
			return
		}
		_, described := op.described.Body()
		value, n := fillSecrets(op.RequestBody.Value.Content["application/json"].Schema.Value, described)
		if requests += n; n == 0 {
			return
		}
		body := reflect.New(op.method.Type().In(op.method.Type().NumIn() - 2))
		remarshal(t, value, body.Interface())
		checkForms(t, "request", body.Elem().Interface())
		for form, quote := range quotes() {
			x.status, x.reply = http.StatusBadRequest, quote
			var reply ringcentral.Reply
			args := []reflect.Value{reflect.ValueOf(t.Context())}
			for i := 1; i < op.method.Type().NumIn()-2; i++ {
				args = append(args, reflect.ValueOf("5").Convert(op.method.Type().In(i)))
			}
			results := op.method.Call(append(args, body.Elem(), reflect.ValueOf(ringcentral.WithReply(&reply))))
			err, _ := results[len(results)-1].Interface().(error)
			refused, ok := errors.AsType[*ringcentral.Error](err)
			if !ok || refused.Code != "CMN-101" && form != "page" {
				t.Fatalf("%s: got %v", form, err)
			}
			quoted, _ := json.Marshal(secretValue)
			if sent := bytes.Count(x.body, quoted); sent != n {
				t.Errorf("%s: %d secrets were sent, want %d", form, sent, n)
			}
			checkForms(t, form+": error", err)
			checkForms(t, form+": error by value", *refused)
			checkForms(t, form+": reply", reply)
			checkForms(t, form+": body of the reply", string(reply.Body))
		}
		// A body that encoding/json has made doesn't set the secret to what it shows.
		for name, raw := range map[string]ringcentral.RawRequest{"raw": {Body: must(json.Marshal(body.Interface()))}} {
			x.request = nil
			for i := 1; i < op.method.Type().NumIn()-2; i++ {
				raw.IDs = append(raw.IDs, "5")
			}
			if _, err := rc.Do(t.Context(), operationByID(t, op.described.ID), raw); err == nil || x.request != nil {
				t.Errorf("%s: a hidden secret was sent: %v", name, err)
			}
		}
	})
	if requests < 6 || replies < 5 {
		t.Errorf("only %d secrets of requests and %d of replies were found", requests, replies)
	}
}

func replySchema(op documented) *openapi.Schema {
	schema, _ := op.described.Reply()
	return schema
}

func operationByID(t *testing.T, id string) *ringcentral.Operation {
	t.Helper()
	for _, op := range ringcentral.Operations() {
		if op.ID == id {
			return op
		}
	}
	t.Fatal(id)
	return nil
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// revealed returns the secrets that v leads to.
func revealed(v reflect.Value) (secrets []string) {
	switch v.Kind() {
	case reflect.Pointer:
		return revealed(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			secrets = append(secrets, revealed(v.Index(i))...)
		}
	case reflect.Struct:
		if s, ok := v.Interface().(ringcentral.Secret); ok {
			if s.Reveal() == secretValue {
				return []string{secretValue}
			}
			return nil
		}
		for field, value := range v.Fields() {
			if field.IsExported() {
				secrets = append(secrets, revealed(value)...)
			}
		}
	}
	return secrets
}

// quotes returns the bodies of a platform that quotes a secret, by how it does.
func quotes() map[string][]byte {
	refusal := func(message, value string) []byte {
		data, _ := json.Marshal(map[string]any{"errorCode": "InvalidParameter", "message": message, "errors": []any{map[string]any{
			"errorCode": "CMN-101", "message": message, "parameterName": "records[0].password", "parameterValue": value,
		}}, "request": map[string]any{"password": map[string]any{"value": "MARKER, shortened"}}})
		return data
	}
	nested, _ := json.Marshal(secretValue)
	slashes := strings.ReplaceAll(string(refusal(secretValue, secretValue)), "/", `\/`)
	return map[string][]byte{
		"plain":   refusal("Parameter [password] value ["+secretValue+"] is invalid", secretValue),
		"query":   refusal("password="+url.QueryEscape(secretValue), ""),
		"path":    refusal("at /"+url.PathEscape(secretValue), ""),
		"lower":   refusal(strings.ToLower(url.QueryEscape("/"))+strings.ReplaceAll(url.QueryEscape(secretValue), "%2F", "%2f"), ""),
		"nested":  refusal(`{"password":`+string(nested)+`}`, ""),
		"slashes": []byte(slashes),
		"page":    []byte("<html>" + secretValue + "</html>"),
		"twice":   refusal(secretValue+secretValue, "shortened: MARKER"),
	}
}

// TestSecretNames: IsName, which decides where the document doesn't, knows all names of the document.
func TestSecretNames(t *testing.T) {
	for _, op := range ringcentral.Operations() {
		for _, name := range op.Secrets {
			if !secret.IsName(name) || !secret.IsName("records[0]."+name) {
				t.Errorf("%s is not known as the name of a secret", name)
			}
		}
	}
}
