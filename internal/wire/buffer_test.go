package wire_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// A body comes whole, whatever its length and whether that was told, and whatever was in the buffer before.
func TestWhole(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var size int
		_, _ = fmt.Sscan(r.URL.Query().Get("size"), &size)
		if r.URL.Query().Get("told") != "" {
			w.Header().Set("Content-Length", fmt.Sprint(size))
		}
		for i := 0; i < size; i += 1000 {
			_, _ = w.Write(pattern(size)[i:min(i+1000, size)])
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
			reply, err := wire.Send(t.Context(), server.Client(), req, wire.Limits{Silence: time.Minute, MaxReply: 1 << 20})
			if err != nil {
				t.Fatal(err)
			}
			buffer, err := reply.Whole()
			if err != nil || !bytes.Equal(buffer.Bytes(), pattern(size)) {
				t.Fatalf("%d bytes, told %q: got %d bytes, %v", size, told, len(buffer.Bytes()), err)
			}
			if spare := cap(buffer.Bytes()) - size; told != "" && size == 300_000 && spare > 128<<10 {
				t.Errorf("%d bytes take %d more", size, spare)
			}
			buffer.Release()
			reply.Finish()
		}
	}
}

func pattern(size int) []byte { return bytes.Repeat([]byte("0123456789a"), size/11+1)[:size] }
