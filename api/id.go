package api

import (
	"encoding/json"
	"fmt"
	"strings"
)

// ID is the id of an account, an extension, a phone number or anything else that the platform numbers.
//
// The platform sends the same id as a JSON number in one reply and as a string in another; ID reads both without losing
// a digit, so an id from any reply can be compared with and passed to any call. It is written as a JSON string, the form
// that request bodies take.
type ID string

// Self is the account or the extension that the access token belongs to.
const Self ID = "~"

// ParseID returns s as an ID, or an error if s can't be the id of one object: it is empty, is "." or "..", or holds a
// comma, a path separator or anything else that no id holds.
func ParseID(s string) (ID, error) {
	id := ID(s)
	if err := id.Check(); err != nil {
		return "", err
	}
	return id, nil
}

// Check returns an error if id isn't valid in a path. An empty id or "..", put in a path, would silently address another
// endpoint (the list instead of one record), and "1,2,3" would ask for several objects at once.
func (id ID) Check() error {
	switch id {
	case "":
		return &IDError{ID: id, Reason: "it is empty"}
	case ".", "..":
		return &IDError{ID: id, Reason: "it is a relative path"}
	}
	for _, r := range string(id) {
		switch {
		case '0' <= r && r <= '9', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', strings.ContainsRune("~-_.=+:@!", r):
		case r == ',':
			return &IDError{ID: id, Reason: "it holds a comma: one id is wanted, not a list"}
		case r == '/' || r == '\\':
			return &IDError{ID: id, Reason: "it holds a path separator"}
		default:
			return &IDError{ID: id, Reason: fmt.Sprintf("it holds %q", r)}
		}
	}
	return nil
}

// String returns the id as text.
func (id ID) String() string { return string(id) }

// MarshalText returns the id as it is written in a path; it fails if [ID.Check] does.
func (id ID) MarshalText() ([]byte, error) {
	if err := id.Check(); err != nil {
		return nil, err
	}
	return []byte(id), nil
}

// UnmarshalText sets the id to text, which must pass [ID.Check].
func (id *ID) UnmarshalText(text []byte) error {
	parsed, err := ParseID(string(text))
	if err == nil {
		*id = parsed
	}
	return err
}

// MarshalJSON writes the id as a JSON string.
func (id ID) MarshalJSON() ([]byte, error) { return json.Marshal(string(id)) }

// UnmarshalJSON reads a JSON string or number; null leaves the id empty. A value of any other type is kept as its JSON
// text: one odd id must not cost the caller the reply, and no call accepts it.
func (id *ID) UnmarshalJSON(data []byte) error {
	text, _, err := jsonText(data)
	*id = ID(strings.ToValidUTF8(text, "\uFFFD")) // as JSON is written
	return err
}

// IDError says why an id was refused. Nothing was sent.
type IDError struct {
	Parameter string // the parameter, such as "extensionId"; empty if the id was not checked for a call
	ID        ID     // the id as it was given
	Reason    string // what is wrong with it
}

func (e *IDError) Error() string {
	name := e.Parameter
	if name == "" {
		name = "id"
	}
	return fmt.Sprintf("invalid %s %q: %s", name, string(e.ID), e.Reason)
}

// jsonText returns the content of a JSON string, "" for null, and the JSON text itself of anything else.
func jsonText(data []byte) (text string, isString bool, err error) {
	switch {
	case len(data) > 0 && data[0] == '"':
		if isPlain(data) {
			return string(data[1 : len(data)-1]), true, nil
		}
		err = json.Unmarshal(data, &text)
		return text, true, err
	case string(data) == "null":
		return "", false, nil
	default:
		return string(data), false, nil
	}
}

// isPlain reports whether a JSON string holds nothing but printable ASCII without escapes, which is then its text.
func isPlain(data []byte) bool {
	for i, c := range data {
		if c < ' ' || c >= 0x7f || c == '\\' || c == '"' && i > 0 && i < len(data)-1 {
			return false
		}
	}
	return len(data) >= 2 && data[len(data)-1] == '"'
}
