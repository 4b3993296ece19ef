// Package secret holds text that must not be printed, and hides it where others quote it.
package secret

import (
	"fmt"
	"io"
	"log/slog"
)

// Redacted is shown in place of a secret that stood in a text, and Hidden in place of a value that is a secret.
const (
	Redacted = "[redacted]"
	Hidden   = "(hidden)"
)

// Text holds a secret. The secret is in a closure, out of reach of reflection, so that even a dump of a struct with a Text in
// an unexported field doesn't show it. Use [New]; the zero value holds nothing and must not be revealed.
type Text struct{ Reveal func() string }

// New returns text as a secret.
func New(text string) Text {
	return Text{func() string { return text }}
}

// Format prints Redacted, whatever the verb.
func (Text) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, Redacted) }

// MarshalText returns Redacted.
func (Text) MarshalText() ([]byte, error) { return []byte(Redacted), nil }

// LogValue returns Redacted.
func (Text) LogValue() slog.Value { return slog.StringValue(Redacted) }
