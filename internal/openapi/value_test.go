package openapi_test

import (
	"slices"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

const typed = `{"components": {"schemas": {
  "Color": {"type": "string", "enum": ["Red", "Blue"]},
  "Card": {"type": "object", "properties": {
    "text": {"type": "string"}, "color": {"$ref": "#/components/schemas/Color"}, "count": {"type": "integer"}, "on": {"type": "boolean"},
    "tags": {"type": "array", "items": {"type": "string"}}, "any": {}, "code": {"type": "string", "x-secret": true}, "pin": {"type": "string"},
    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Card"}}, "inside": {"$ref": "#/components/schemas/Card"}
  }}
}}}`

func card(t *testing.T) *openapi.Schema {
	t.Helper()
	d, err := openapi.Parse([]byte(typed))
	if err != nil {
		t.Fatal(err)
	}
	s, _ := d.Schemas.Get("Card")
	return s
}

func TestValue(t *testing.T) {
	for _, test := range []struct{ path, text, want string }{ // want is empty if the text is refused
		{"text", "12", `"12"`},
		{"text", `a "b"`, `"a \"b\""`},
		{"color", "Red", `"Red"`},
		{"color", "red", ""},
		{"count", "9007199254740993", `9007199254740993`},
		{"count", "1.5", ""},
		{"count", "", ""},
		{"on", "true", `true`},
		{"on", "yes", ""},
		{"tags", `["a"]`, `["a"]`},
		{"tags", `a,b`, `"a,b"`},
		{"any", "12", `"12"`},
		{"absent", "true", `"true"`},
	} {
		got, err := card(t).At(test.path).Value(test.text)
		if string(got) != test.want || (err != nil) != (test.want == "") {
			t.Errorf("%s %q: got %s, %v; want %s", test.path, test.text, got, err, test.want)
		}
	}
}

func TestRedact(t *testing.T) {
	for value, want := range map[string]string{
		`{"text":"a","code":"1234","inside":{"code":null,"count":1}}`: `{"text":"a","code":"(hidden)","inside":{"code":"(hidden)","count":1}}`,
		`{"parts":[{"code":"1"},{"text":"x"}],"code":{"x":1}}`:        `{"parts":[{"code":"(hidden)"},{"text":"x"}],"code":"(hidden)"}`,
		`{"ivrPin":"1","password":{"value":"a"},"b":[1,2]}`:           `{"ivrPin":"(hidden)","password":"(hidden)","b":[1,2]}`,
		`{"apiKey":["1"],"passcode":1,"passwordSet":true,"jwt":null}`: `{"apiKey":"(hidden)","passcode":"(hidden)","passwordSet":true,"jwt":null}`,
		`{"pin":"the document says that it is none"}`:                 `{"pin":"the document says that it is none"}`,
		`[{"code":1}]`:            `[{"code":1}]`, // not of this schema
		`9007199254740993`:        `9007199254740993`,
		`{"code":"1","code":"2"}`: `{"code":"(hidden)"}`,
		"{\"code\":\"\xff\"}":     `{"code":"(hidden)"}`,
		`{"code":"1"`:             `"(hidden)"`,
	} {
		if got := card(t).Redact(jsontext.Value(value)); string(got) != want {
			t.Errorf("%s: got %s, want %s", value, got, want)
		}
	}
	if names := card(t).SecretNames(); !slices.Equal(names, []string{"code"}) {
		t.Errorf("the secrets are %q", names)
	}
	if s := card(t); s.HidesAt("inside.pin") || !s.HidesAt("inside.code") || !s.HidesAt("inside.apiToken") || s.HidesAt("inside.count") {
		t.Error("HidesAt")
	}
}
