package api

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

// Secret is a secret property of a request or of a reply, such as a password or a PIN. It shows "(hidden)" in every form: when
// printed, logged or encoded, as a map key, and in unexported fields, which printing functions reach by reflection. [Secret.Reveal]
// returns the text. Only the client's requests contain it; a program that encodes a request by itself must reveal the secrets in
// it.
//
// The zero value is an empty secret. Secrets can be compared with ==, and be map keys.
type Secret struct{ sealed string }

// NewSecret returns text as a secret, for a property of a request.
func NewSecret(text string) *Secret { return &Secret{secret.Seal(text)} }

// Reveal returns the text.
func (s Secret) Reveal() string { return secret.Open(s.sealed) }

// String returns "(hidden)".
func (Secret) String() string { return secret.Hidden }

// Format writes "(hidden)", whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, secret.Hidden) }

// LogValue returns "(hidden)".
func (Secret) LogValue() slog.Value { return slog.StringValue(secret.Hidden) }

// MarshalText returns "(hidden)". JSON, XML, YAML and others use it.
func (Secret) MarshalText() ([]byte, error) { return []byte(secret.Hidden), nil }

// MarshalBinary returns "(hidden)". Package gob uses it.
func (Secret) MarshalBinary() ([]byte, error) { return []byte(secret.Hidden), nil }

// UnmarshalText takes text as the secret.
func (s *Secret) UnmarshalText(text []byte) error {
	s.sealed = secret.Seal(string(text))
	return nil
}

// UnmarshalBinary takes text as the secret.
func (s *Secret) UnmarshalBinary(text []byte) error { return s.UnmarshalText(text) }
