package secret

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// wordSize is the length in bytes from which a secret is recognized inside words. A shorter one, such as a PIN, is recognized as a
// word of its own; it could be part of anything.
const wordSize = 8

// Hider hides the secrets of a request in the reply to it: the platform quotes what it was sent, and others may encode it.
type Hider struct {
	names   []string
	secrets []string // longest first
}

// NewHider returns a Hider of secrets, and of the members of a reply with some names or with names that [IsName] knows.
func NewHider(names []string, secrets ...string) *Hider {
	secrets = slices.DeleteFunc(slices.Clone(secrets), func(s string) bool { return s == "" })
	slices.SortFunc(secrets, func(a, b string) int { return len(b) - len(a) })
	return &Hider{names, secrets}
}

// Text returns text with [Redacted] in place of the secrets, encoded ones too.
func (h *Hider) Text(text string) string {
	for _, s := range h.secrets {
		if len(s) < wordSize {
			text = replaceWord(text, s)
		}
	}
	return h.Name(text)
}

// Name is [Hider.Text] for codes and names, which have no room for short secrets but may contain the same characters.
func (h *Hider) Name(text string) string {
	for _, s := range h.secrets {
		if len(s) >= wordSize {
			text = replacerOf(s).Replace(text)
		}
	}
	// What is encoded in yet another way can't be cut out; nothing of the text is shown then.
	if plain := unescape(text); plain != text {
		for _, s := range h.secrets {
			if len(s) >= wordSize && strings.Contains(plain, s) {
				return Redacted
			}
		}
	}
	return text
}

// replacerOf returns a replacer of a secret as it is and in its usual encodings.
func replacerOf(s string) *strings.Replacer {
	data := []byte(s)
	var pairs []string
	for _, form := range []string{
		s, url.QueryEscape(s), url.PathEscape(s), html.EscapeString(s),
		base64.StdEncoding.EncodeToString(data), base64.RawStdEncoding.EncodeToString(data),
		base64.URLEncoding.EncodeToString(data), base64.RawURLEncoding.EncodeToString(data),
	} {
		pairs = append(pairs, form, Redacted)
	}
	return strings.NewReplacer(pairs...)
}

func replaceWord(text, word string) string {
	inWord := func(r rune, size int) bool { return size > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
	var out strings.Builder
	for start := 0; ; {
		i := strings.Index(text[start:], word)
		if i < 0 {
			out.WriteString(text[start:])
			return out.String()
		}
		i += start
		end := i + len(word)
		out.WriteString(text[start:i])
		if inWord(utf8.DecodeLastRuneInString(text[:i])) || inWord(utf8.DecodeRuneInString(text[end:])) {
			out.WriteString(word)
		} else {
			out.WriteString(Redacted)
		}
		start = end
	}
}

var escaped = regexp.MustCompile(`%[0-9A-Fa-f]{2}|\\u00[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\[/"\\]`)

// unescape undoes the escapes of URLs, JSON, C and HTML.
func unescape(text string) string {
	if !strings.ContainsAny(text, `%\&`) {
		return text
	}
	text = escaped.ReplaceAllStringFunc(text, func(escape string) string {
		if len(escape) == 2 {
			return escape[1:]
		}
		code, _ := strconv.ParseUint(escape[len(escape)-2:], 16, 8)
		return string([]byte{byte(code)})
	})
	return html.UnescapeString(text)
}

// codes are the members of an error that hold a code or a name.
var codes = []string{"errorCode", "error", "status", "code", "scimType", "parameterName", "permissionName"}

// Body returns the body of an error without the secrets. In JSON they are looked for after decoding, so that no escape hides them,
// and the values of secret properties are left out altogether.
func (h *Hider) Body(body []byte) []byte {
	var params []bool // by object, whether it is about a secret parameter
	note := func(at place, token jsontext.Token, isName bool) error {
		switch kind := token.Kind(); {
		case kind == '{':
			params = append(params, false)
		case kind == '"' && !isName && at.name == "parameterName" && h.isSecret(token.String()):
			params[at.object] = true
		}
		return nil
	}
	var out bytes.Buffer
	enc := jsontext.NewEncoder(&out, lenient)
	write := func(at place, token jsontext.Token, isName bool) error {
		switch kind := token.Kind(); {
		case kind != '"' && kind != '0':
		case isName:
			token = jsontext.String(h.Name(token.String()))
		case at.secret, at.name == "parameterValue" && params[at.object]:
			token = jsontext.String(Redacted)
		default:
			hide := h.Text
			if slices.Contains(codes, at.name) {
				hide = h.Name
			}
			if text := token.String(); hide(text) != text {
				token = jsontext.String(hide(text))
			}
		}
		return enc.WriteToken(token)
	}
	if walk(body, h.isSecret, note) != nil || walk(body, h.isSecret, write) != nil {
		return []byte(h.Text(string(body)))
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}

// isSecret reports whether a property is a secret. Its name may be a path, such as records[0].password.
func (h *Hider) isSecret(path string) bool {
	return IsName(path) || slices.Contains(h.names, path[strings.LastIndexByte(path, '.')+1:])
}

// Values returns the values of the properties of a body with some names. If names is nil, no document says which properties are
// secrets, and those are taken whose names [IsName] knows.
func Values(body []byte, names []string) []string {
	isSecret := IsName
	if names != nil {
		isSecret = func(name string) bool { return slices.Contains(names, name) }
	}
	var values []string
	_ = walk(body, isSecret, func(at place, token jsontext.Token, isName bool) error {
		if kind := token.Kind(); !isName && at.secret && (kind == '"' || kind == '0') {
			values = append(values, token.String())
		}
		return nil
	})
	return values
}

var errRest = errors.New("more than one value")

var lenient = jsontext.AllowDuplicateNames(true)

// place is where a token stands.
type place struct {
	name   string // of the member whose value it is, or is part of as an element of a list
	object int    // the number of the object that the member belongs to, counted from 0
	secret bool   // the value is that of a secret, or stands in it
}

// walk calls visit for each token of the JSON of data, and fails if it is not one value in JSON.
func walk(data []byte, isSecret func(name string) bool, visit func(at place, token jsontext.Token, isName bool) error) error {
	dec := jsontext.NewDecoder(bytes.NewReader(data), lenient, jsontext.AllowInvalidUTF8(true))
	var at place
	var outer []place
	objects := 0
	for begun := false; !begun || len(outer) > 0; begun = true {
		token, err := dec.ReadToken()
		if err != nil {
			return err
		}
		kind, count := dec.StackIndex(dec.StackDepth())
		isName := token.Kind() == '"' && kind == '{' && count%2 == 1
		if isName {
			inSecret := len(outer) > 0 && outer[len(outer)-1].secret
			at.name, at.secret = token.String(), inSecret || isSecret(token.String())
		}
		if err := visit(at, token, isName); err != nil {
			return err
		}
		switch token.Kind() {
		case '{':
			outer, at = append(outer, at), place{object: objects, secret: at.secret}
			objects++
		case '[':
			outer = append(outer, at)
		case '}', ']':
			at, outer = outer[len(outer)-1], outer[:len(outer)-1]
		}
	}
	if len(bytes.TrimLeft(data[dec.InputOffset():], " \t\r\n")) > 0 {
		return errRest
	}
	return nil
}
