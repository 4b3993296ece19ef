package jsonread

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

const (
	ones = 0x0101010101010101
	high = 0x80 * ones
)

// span passes over a string and returns its content as it stands in the reply. plain is false if that is not the text
// yet: it holds escapes or is not all ASCII.
func (r *Reader) span() (content []byte, plain bool) {
	text := r.data[r.pos+1:]
	plain = true
	for i := 0; ; i++ {
		// Eight bytes at a time, as long as none of them is a quote, a backslash, a control character or beyond ASCII.
		for i+8 <= len(text) {
			w := binary.LittleEndian.Uint64(text[i:])
			quote, slash := w^(ones*'"'), w^(ones*'\\')
			// The lowest bit that is set is that of the first such byte; a borrow may have set those above it.
			if found := ((quote - ones) | (slash - ones) | (w - ones*' ') | w) & high; found != 0 {
				i += bits.TrailingZeros64(found) / 8
				break
			}
			i += 8
		}
		for i < len(text) && text[i] >= ' ' && text[i] < utf8.RuneSelf && text[i] != '"' && text[i] != '\\' {
			i++
		}
		switch {
		case i >= len(text):
			r.pos = len(r.data)
			r.fail()
			return nil, true
		case text[i] == '"':
			r.pos += i + 2
			return text[:i], plain
		case text[i] == '\\':
			n := escape(text[i:])
			if n <= 0 {
				r.pos += 1 + i - n
				r.fail()
				return nil, true
			}
			i += n - 1
		case text[i] < ' ':
			r.pos += 1 + i
			r.fail()
			return nil, true
		}
		plain = false
	}
}

// escape returns the length of the escape sequence at the beginning of text, or minus the position of what is wrong.
func escape(text []byte) int {
	if len(text) < 2 {
		return -1
	}
	if text[1] != 'u' {
		if strings.IndexByte(`"\/bfnrt`, text[1]) < 0 {
			return -1
		}
		return 2
	}
	for i := 2; i < 6; i++ {
		if i >= len(text) || strings.IndexByte("0123456789abcdefABCDEF", text[i]) < 0 {
			return -i
		}
	}
	return 6
}

// quoted reads a string. The result is good until the next call.
func (r *Reader) quoted() []byte {
	start := r.pos
	content, plain := r.span()
	switch {
	case plain:
		return content
	case bytes.IndexByte(content, '\\') < 0 && utf8.Valid(content):
		return content
	}
	// The escapes were checked. All that is left to complain of is invalid UTF-8, and that was replaced.
	r.unescaped, _ = jsontext.AppendUnquote(r.unescaped[:0], r.data[start:r.pos])
	return r.unescaped
}

const (
	chunkSize  = 512 // bytes of text that are allocated at once
	largeText  = chunkSize / 4
	cacheBits  = 8
	cachedText = 96 // bytes; longer texts are rarely repeated
)

// texts makes strings of bytes. Texts of one record stand next to each other in small chunks of memory, and one that was
// seen before in the reply is used again: a page of records has thousands of texts, and most repeat or are short. Chunks
// are small so that a text that is kept keeps little else alive.
type texts struct {
	cache     [1 << cacheBits]string
	chunk     strings.Builder
	unescaped []byte
}

func (t *texts) text(b []byte) string {
	switch {
	case len(b) == 0:
		return ""
	case len(b) > cachedText:
		return t.store(b)
	}
	// Both ends and the length tell most texts apart, and take the same time for all.
	hash := uint64(len(b))
	if n := len(b); n >= 8 {
		hash ^= binary.LittleEndian.Uint64(b) ^ bits.RotateLeft64(binary.LittleEndian.Uint64(b[n-8:]), 29)
	} else {
		hash ^= uint64(b[0])<<8 ^ uint64(b[n/2])<<16 ^ uint64(b[n-1])<<24
	}
	entry := &t.cache[hash*0x9E3779B97F4A7C15>>(64-cacheBits)]
	if *entry != string(b) {
		*entry = t.store(b)
	}
	return *entry
}

// store copies b to the current chunk, which is never written again below its length, or to a new one.
func (t *texts) store(b []byte) string {
	if len(b) > largeText {
		return string(b)
	}
	if t.chunk.Cap()-t.chunk.Len() < len(b) {
		t.chunk.Reset()
		t.chunk.Grow(chunkSize)
	}
	start := t.chunk.Len()
	t.chunk.Write(b)
	return t.chunk.String()[start:]
}
