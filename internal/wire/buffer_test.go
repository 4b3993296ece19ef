package wire

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// A body comes whole, whatever its length and whether that was told, and whatever was in the buffer before.
func TestWhole(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var size int
		_, _ = fmt.Sscan(r.URL.Query().Get("size"), &size)
		if r.URL.Query().Get("told") != "" {
			w.Header().Set("Content-Length", fmt.Sprint(size))
		}
		data := pattern(size)
		for i := 0; i < size; i += 1000 {
			_, _ = w.Write(data[i:min(i+1000, size)])
			w.(http.Flusher).Flush()
		}
	}))
	defer server.Close()
	for _, size := range []int{0, 1, 511, 512, 513, 70_000, 65_536 - 512, 65_536, 3, 300_000} {
		for _, told := range []string{"", "yes"} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, fmt.Sprintf("%s?size=%d&told=%s", server.URL, size, told), nil)
			if err != nil {
				t.Fatal(err)
			}
			reply, err := Send(t.Context(), server.Client(), req, Limits{Silence: time.Minute, MaxReply: 1 << 20})
			if err != nil {
				t.Fatal(err)
			}
			buffer, err := reply.Whole()
			if err != nil || !bytes.Equal(buffer.Bytes(), pattern(size)) {
				t.Fatalf("%d bytes, told %q: got %d bytes, %v", size, told, len(buffer.Bytes()), err)
			}
			buffer.Release()
			reply.Finish()
		}
	}
}

// A page that is a little longer than the one before takes a little more.
func TestBuffersAreHardlyLargerThanTheyHaveToBe(t *testing.T) {
	var b Buffer
	for _, size := range []int{1_700_000, 1_700_001, 1_790_000} {
		b.grow(size)
		if spare := cap(b.data) - size; spare < 0 || spare > block+8<<10 { // the allocator rounds up, too
			t.Errorf("%d bytes have %d to spare", size, spare)
		}
	}
}

func pattern(size int) []byte { return bytes.Repeat([]byte("0123456789a"), size/11+1)[:size] }
