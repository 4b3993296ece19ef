// Package jsonread reads JSON replies into generated types, without reflection.
//
// It is strict about JSON itself and lenient about what JSON says: a value of another type than the one expected is taken
// where its meaning is obvious and passed over where it is not, so that one odd value costs nothing but itself.
package jsonread

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Lenient is how replies without a generated decoder are decoded: what is odd but understandable is taken.
var Lenient = json.JoinOptions(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))

// Unmarshal reads the one JSON value of data into target, with decode. Nothing in target refers to data afterwards, unless decode
// keeps what [Reader.Raw] returns. The error doesn't quote data; one of a value that ends too early wraps [io.ErrUnexpectedEOF].
func Unmarshal[T any](data []byte, target *T, decode func(*Reader, *T)) error {
	r := readers.Get().(*Reader)
	r.data, r.room = data, len(data)*roomFactor+roomBase
	decode(r, target)
	if r.err == nil {
		if r.space(); r.pos < len(data) {
			r.fail()
		}
	}
	err := r.err
	*r = Reader{} // keep nothing of the reply alive
	readers.Put(r)
	return err
}

var (
	errNoBody    = errors.New("the reply has no body")
	errNotObject = errors.New("the reply is not a JSON object")
	errTooLarge  = fmt.Errorf("the reply needs more than %d times its size in memory", roomFactor)
)

// Object is [Unmarshal] for data that must be an object: null would look like an empty one.
func Object[T any](data []byte, target *T, decode func(*Reader, *T)) error {
	switch start := bytes.TrimLeft(data, " \t\r\n"); {
	case len(data) == 0:
		return errNoBody
	case len(start) > 0 && start[0] != '{':
		return errNotObject
	}
	return Unmarshal(data, target, decode)
}

// readers saves small replies the cost of a Reader, most of which is its cache.
var readers = sync.Pool{New: func() any { return new(Reader) }}

const maxDepth = 10_000

var errTooDeep = errors.New("the reply is nested too deeply")

// What is decoded may take roomFactor bytes for each byte that came, besides roomBase, which is for pages of short records: "{}," is three
// bytes and can stand for a record of a thousand.
const (
	roomFactor = 8
	roomBase   = 3 << 20
)

// Reader reads one JSON value. After the first error all its methods do nothing.
type Reader struct {
	data  []byte
	pos   int
	depth int
	first bool // the next member or element is the first of its object or list
	err   error
	room  int // bytes that lists and maps may still take, those that were given up for longer ones included
	texts
}

// take claims memory, and fails if the reply claims too much.
func (r *Reader) take(size int) bool {
	if r.room -= size; r.room < 0 {
		r.abort(errTooLarge)
		return false
	}
	return true
}

// abort ends reading for another reason than that the text is no JSON.
func (r *Reader) abort(err error) {
	if r.err == nil {
		r.err = err
	}
	r.fail()
}

// fail notes that the text at pos is no JSON, and makes everything after it unread.
func (r *Reader) fail() {
	if r.err == nil {
		r.err = io.ErrUnexpectedEOF
		if r.pos < len(r.data) {
			r.err = fmt.Errorf("the reply is not JSON at byte %d", r.pos)
		}
	}
	r.data, r.pos = nil, 0
}

// space passes over white space and returns the byte that follows, or 0 at the end.
func (r *Reader) space() byte {
	for ; r.pos < len(r.data); r.pos++ {
		if c := r.data[r.pos]; c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c
		}
	}
	return 0
}

// Object enters an object, whose members [Reader.Member] then finds. Anything else is passed over.
func (r *Reader) Object() bool { return r.enter('{') }

// IsList reports whether the next value is a list.
func (r *Reader) IsList() bool { return r.space() == '[' }

// List enters a list, whose elements [Reader.Element] then finds. Anything else is passed over.
func (r *Reader) List() bool { return r.enter('[') }

func (r *Reader) enter(open byte) bool {
	if r.space() != open {
		r.Skip()
		return false
	}
	if r.depth++; r.depth > maxDepth {
		r.abort(errTooDeep)
		return false
	}
	r.pos++
	r.first = true
	return true
}

// next moves to the next member or element of what was entered, and leaves it at its end.
func (r *Reader) next(end byte) bool {
	c := r.space()
	first := r.first
	r.first = false
	switch {
	case c == end:
		r.pos++
		r.depth--
		return false
	case first:
	case c != ',':
		r.fail()
		return false
	default:
		r.pos++
		c = r.space()
	}
	if c == 0 {
		r.fail()
		return false
	}
	return true
}

// Member moves to the value of the next member of an object and returns its name, which is good until the next call of
// a method of r; or it leaves the object.
func (r *Reader) Member() (name []byte, ok bool) {
	if !r.next('}') {
		return nil, false
	}
	if r.data[r.pos] != '"' {
		r.fail()
		return nil, false
	}
	name = r.quoted()
	if r.space() != ':' {
		r.fail()
		return nil, false
	}
	r.pos++
	return name, true
}

// First enters an object and moves to its first member, as [Reader.Member] does. Anything but an object is passed over.
func (r *Reader) First() (name []byte, ok bool) {
	if !r.Object() {
		return nil, false
	}
	return r.Member()
}

// Element moves to the next element of a list, or leaves the list.
func (r *Reader) Element() bool { return r.next(']') }

// Skip passes over a value.
func (r *Reader) Skip() {
	switch c := r.space(); c {
	case '{':
		for r.Object(); ; {
			if _, ok := r.Member(); !ok {
				return
			}
			r.Skip()
		}
	case '[':
		for r.List(); r.Element(); {
			r.Skip()
		}
	case '"':
		r.span()
	default:
		r.bare()
	}
}

// Raw passes over a value and returns its text, which is part of the reply.
func (r *Reader) Raw() []byte {
	r.space()
	data, start := r.data, r.pos
	r.Skip()
	if r.err != nil {
		return nil
	}
	return data[start:r.pos]
}

// bare reads null, true, false or a number.
func (r *Reader) bare() []byte {
	rest := r.data[r.pos:]
	n := 0
	if len(rest) > 0 {
		switch rest[0] {
		case 'n':
			n = literal(rest, "null")
		case 't':
			n = literal(rest, "true")
		case 'f':
			n = literal(rest, "false")
		default:
			n = number(rest)
		}
	}
	if n <= 0 {
		r.pos += -n
		r.fail()
		return nil
	}
	r.pos += n
	return rest[:n]
}

// literal returns the length of word if text begins with it, and otherwise minus the length of what they share.
func literal(text []byte, word string) int {
	for i := range len(word) {
		if i >= len(text) || text[i] != word[i] {
			return -i
		}
	}
	return len(word)
}

// number returns the length of the number at the beginning of text, or minus the position of what is wrong with it.
func number(text []byte) int {
	i := 0
	digits := func() bool {
		start := i
		for i < len(text) && text[i]-'0' <= 9 {
			i++
		}
		return i > start
	}
	if i < len(text) && text[i] == '-' {
		i++
	}
	if i < len(text) && text[i] == '0' {
		i++
	} else if !digits() {
		return -i
	}
	if i < len(text) && text[i] == '.' {
		i++
		if !digits() {
			return -i
		}
	}
	if i < len(text) && text[i]|0x20 == 'e' {
		i++
		if i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		if !digits() {
			return -i
		}
	}
	return i
}
