// Package secret keeps texts that must not be printed.
package secret

import (
	"fmt"
	"io"
	"log/slog"
)

// Redacted stands for a secret wherever one could be shown.
const Redacted = "[redacted]"

// Text holds a secret. It lives in a closure, out of reach of reflection, so that even a dump of a struct that holds it in
// an unexported field shows nothing. Use [New]; the zero value holds nothing and can't be revealed.
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
