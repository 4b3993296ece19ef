package secret_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

func TestTextIsNotShown(t *testing.T) {
	text := secret.New("MARKER")
	if text.Reveal() != "MARKER" {
		t.Errorf("reveals %q", text.Reveal())
	}
	holder := struct{ Exported, hidden secret.Text }{text, text}
	var shown bytes.Buffer
	for _, value := range []any{text, &text, holder, &holder, []any{text}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			fmt.Fprintf(&shown, verb, value)
		}
		data, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		shown.Write(data)
		slog.New(slog.NewTextHandler(&shown, nil)).Info("text", "value", value)
		slog.New(slog.NewJSONHandler(&shown, nil)).Info("json", "value", value)
	}
	if text := shown.String(); strings.Contains(text, "MARKER") || strings.Contains(text, fmt.Sprintf("%x", "MARKER")) || !strings.Contains(text, secret.Redacted) {
		t.Errorf("shown as %s", text)
	}
}
