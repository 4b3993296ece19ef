package ringcentral

import (
	"fmt"
	"io"
	"log/slog"
)

const redacted = "[redacted]"

// secret holds a text that must not be printed. It lives in a closure, out of reach of reflection, so that even a dump of
// a struct that holds it in an unexported field shows nothing.
type secret struct{ reveal func() string }

func newSecret(text string) secret {
	return secret{func() string { return text }}
}

func (secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, redacted) }
func (secret) MarshalText() ([]byte, error)   { return []byte(redacted), nil }
func (secret) LogValue() slog.Value           { return slog.StringValue(redacted) }
