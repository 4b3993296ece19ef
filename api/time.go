package api

import (
	"bytes"
	"encoding/json"
	"time"
)

// Time is a date and time from a reply. It reads what the platform documents (RFC 3339) and what it is known to send
// besides: a zone without a colon, no zone (taken as UTC), a date alone. A value that can't be understood leaves Time
// zero, stays readable with [Time.Raw], and is written back as it came.
type Time struct {
	time.Time
	raw string // the JSON text as it came, if it was not plain RFC 3339
}

var timeLayouts = []string{
	time.RFC3339Nano,
	"2006-01-02T15:04:05.999999999Z0700",
	"2006-01-02T15:04:05.999999999",
	"2006-01-02 15:04:05.999999999",
	time.DateOnly,
}

// NewTime returns t as a Time.
func NewTime(t time.Time) Time { return Time{Time: t} }

// Raw returns the value as it came, if it was not plain RFC 3339, and "" otherwise.
func (t Time) Raw() string {
	text, _, err := jsonText([]byte(t.raw))
	if err != nil {
		return t.raw
	}
	return text
}

// String returns the time in RFC 3339, or the value as it came if it could not be understood, or "".
func (t Time) String() string {
	if t.Time.IsZero() {
		return t.Raw()
	}
	return t.Time.Format(time.RFC3339Nano)
}

// IsZero reports whether the value was absent. A value that could not be understood is not zero.
func (t Time) IsZero() bool { return t.Time.IsZero() && t.raw == "" }

// Equal reports whether both are the same instant, or the same value that could not be understood.
func (t Time) Equal(u Time) bool {
	if t.Time.IsZero() && u.Time.IsZero() {
		return t.Raw() == u.Raw()
	}
	return t.Time.Equal(u.Time)
}

// UnmarshalJSON never fails on valid JSON; see [Time].
func (t *Time) UnmarshalJSON(data []byte) error {
	*t = Time{}
	if string(data) == "null" {
		return nil
	}
	if isPlain(data) {
		// What the platform documents is read without allocating.
		written := data[1 : len(data)-1]
		if parsed, err := time.Parse(time.RFC3339Nano, string(written)); err == nil && isWrittenAs(parsed, written) {
			t.Time = parsed
			return nil
		}
	}
	text, isString, err := jsonText(data)
	if err != nil {
		return err
	}
	if isString {
		t.Time = parseTime(text)
	}
	if !isWrittenAs(t.Time, []byte(text)) {
		t.raw = string(data)
	}
	return nil
}

// isWrittenAs reports whether MarshalJSON would write t as text.
func isWrittenAs(t time.Time, text []byte) bool {
	var buffer [len(time.RFC3339Nano)]byte
	return !t.IsZero() && bytes.Equal(t.AppendFormat(buffer[:0], time.RFC3339Nano), text)
}

// MarshalJSON writes the value as it came unless Time was changed since.
func (t Time) MarshalJSON() ([]byte, error) {
	if t.raw != "" && parseTime(t.Raw()).Equal(t.Time) {
		return []byte(t.raw), nil
	}
	if t.Time.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(t.Time.Format(time.RFC3339Nano))
}

func parseTime(s string) time.Time {
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}
