package jsonread

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unsafe"
)

// String reads text. A number or a boolean is taken as it is written; null, objects and lists leave s empty.
func (r *Reader) String(s *string) {
	switch r.space() {
	case '"':
		*s = r.text(r.quoted())
	case '{', '[':
		*s = ""
		r.Skip()
	case 'n':
		*s = ""
		r.bare()
	default:
		*s = r.text(r.bare())
	}
}

// ID reads an id: text, or anything else as it is written, or "" for null.
func (r *Reader) ID(s *string) {
	switch r.space() {
	case '{', '[':
		*s = strings.ToValidUTF8(string(r.Raw()), "\uFFFD")
	default:
		r.String(s)
	}
}

// Bool reads true or false, which may be quoted. Anything else is false.
func (r *Reader) Bool(b *bool) { *b = string(r.word()) == "true" }

// Int32 reads an integer, which may be quoted or written as 5.0 or 5e0. Anything else, and what is too large, is 0.
func (r *Reader) Int32(n *int32) {
	word := r.word()
	small, err := strconv.ParseInt(string(word), 10, 32)
	if err != nil {
		small = 0
		if f, err := strconv.ParseFloat(string(word), 64); err == nil && f == math.Trunc(f) && math.Abs(f) <= math.MaxInt32 {
			small = int64(f)
		}
	}
	*n = int32(small)
}

// Float64 reads a number, which may be quoted. Anything else is 0.
func (r *Reader) Float64(f *float64) {
	n, err := strconv.ParseFloat(string(r.word()), 64)
	if err != nil {
		n = 0
	}
	*f = n
}

// Text reads a value as [Reader.String] does and keeps it in a map, which is made if need be.
func (r *Reader) Text(texts *map[string]string, name string) {
	if *texts == nil {
		*texts = map[string]string{}
	}
	var text string
	r.String(&text)
	if r.take(mapEntry + len(name)) {
		(*texts)[name] = text
	}
}

// word reads a value without structure, with or without quotes.
func (r *Reader) word() []byte {
	switch r.space() {
	case '"':
		return r.quoted()
	case '{', '[':
		r.Skip()
		return nil
	default:
		return r.bare()
	}
}

// Other reads a value that decodes itself.
func (r *Reader) Other(target json.Unmarshaler) {
	if raw := r.Raw(); raw != nil {
		if err := target.UnmarshalJSON(raw); err != nil {
			r.abort(err)
		}
	}
}

// mapEntry is about what an entry of a map of texts takes, with the copies that are made while the map grows.
const mapEntry = 96

// Strings reads a list of texts. Anything else is nil.
func Strings[T ~string](r *Reader) []T {
	return List(r, func(r *Reader, text *T) {
		var s string
		r.String(&s)
		*text = T(s)
	})
}

// List reads a list. Anything else is nil.
func List[T any](r *Reader, decode func(*Reader, *T)) []T {
	if !r.List() {
		return nil
	}
	list := []T{}
	for start := r.pos; r.Element(); {
		if len(list) == cap(list) {
			more := growth(len(list), r.pos-start, len(r.data)-r.pos)
			if size := int(unsafe.Sizeof(*new(T))); size > 0 {
				more = max(1, min(more, r.room/size-len(list)))
				if !r.take(size * (len(list) + more)) {
					return nil
				}
			}
			grown := make([]T, len(list), len(list)+more)
			copy(grown, list)
			list = grown
		}
		list = list[:len(list)+1]
		decode(r, &list[len(list)-1])
	}
	return list
}

// growth returns for how many more elements to make room after n: as many as are to be expected if those to come are as long as those read so
// far and nothing else comes, but not many times more than were read.
func growth(n, read, left int) int {
	switch {
	case n == 0:
		return 1
	case n < 8:
		return max(n, 3)
	}
	return max(n/4, min(left/(read/n)+1, 64*n))
}
