package api

import (
	"fmt"
	"io"
	"log/slog"
)

const hidden = "(hidden)"

// Secret is a secret from a reply, such as a SIP password. It prints, logs and marshals as "(hidden)"; [Secret.Reveal] returns
// what it is.
type Secret string

// Reveal returns the secret itself.
func (s Secret) Reveal() string { return string(s) }

// String returns "(hidden)".
func (Secret) String() string { return hidden }

// Format writes "(hidden)", whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, hidden) }

// LogValue returns "(hidden)".
func (Secret) LogValue() slog.Value { return slog.StringValue(hidden) }

// MarshalText returns "(hidden)".
func (Secret) MarshalText() ([]byte, error) { return []byte(hidden), nil }
