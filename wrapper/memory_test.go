package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// peakHeap returns by how many bytes the heap grows at most while f runs.
func peakHeap(f func()) uint64 {
	runtime.GC()
	runtime.GC() // pools are emptied by the second one
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	var peak atomic.Uint64
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			var now runtime.MemStats
			runtime.ReadMemStats(&now)
			peak.Store(max(peak.Load(), now.HeapAlloc))
			select {
			case <-stop:
				return
			case <-time.After(100 * time.Microsecond):
			}
		}
	}()
	f()
	close(stop)
	<-done
	return peak.Load() - min(peak.Load(), before.HeapAlloc)
}

// Whatever a reply of 1 MB holds, reading it takes no more than 16 MB.
func TestMemoryIsBoundedByTheReply(t *testing.T) {
	const size = 1 << 20
	fill := func(head, piece, tail string) string {
		return head + strings.TrimSuffix(strings.Repeat(piece, (size-len(head)-len(tail))/len(piece)), ",") + tail
	}
	records := `{"paging":{"page":1,"totalPages":1},"records":[`
	member := 0
	wide := strings.Builder{}
	for wide.WriteString("{"); wide.Len() < size-20; member++ {
		fmt.Fprintf(&wide, `"k%d":1,`, member)
	}
	wide.WriteString(`"id":1}`)
	depth := size / 20
	mixed := func(index string) string {
		return "--x\r\nContent-Type: application/json\r\n\r\n" + index + "\r\n--x--\r\n"
	}
	for name, body := range map[string]string{
		"empty objects":       fill(records, "{},", "]}"),
		"nested arrays":       fill(records, "[[],[]],", "]}"),
		"numbers":             fill(records, "1,", "]}"),
		"one giant string":    fill(`{"records":[{"id":1,"name":"`, "x", `"}]}`),
		"escapes":             fill(`{"records":[{"id":1,"name":"`, `\u00e9`, `"}]}`),
		"deep":                `{"records":` + strings.Repeat(`[{"a":`, depth) + "1" + strings.Repeat("}]", depth) + "}",
		"wide":                `{"records":[` + wide.String() + "]}",
		"lists in a record":   fill(`{"id":1,"records":[{"id":1,"permissions":{"admin":{}}}],"phoneNumbers":[`, `{},`, "]}"),
		"multipart index":     mixed(fill(`{"response":[`, "{},", "]}")),
		"multipart one part":  fill("--x\r\n\r\n{\"response\":[{\"status\":200},{\"status\":200}]}\r\n--x\r\n\r\n{\"id\":1,\"name\":\"", "x", "\"}\r\n--x\r\n\r\n{\"id\":2}\r\n--x--\r\n"),
		"array of parts":      fill("[", "{},", "]"),
		"parts of one object": fill(`[{"resourceId":1,"status":200,"body":{"id":1,"departments":[`, "{},", "]}}]"),
	} {
		rc := newExchangeClient(t, roundTripper(func(req *http.Request) (*http.Response, error) {
			kind := "application/json"
			if strings.HasPrefix(body, "--x") {
				kind = "multipart/mixed; boundary=x"
			}
			return &http.Response{
				StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {kind}}, Request: req, Body: io.NopCloser(strings.NewReader(body)),
			}, nil
		}))
		_, _ = rc.ReadAccount(t.Context()) // the token
		for method, read := range map[string]func(context.Context) error{
			"list": func(ctx context.Context) (last error) {
				for _, err := range rc.ListExtensions(ctx, nil) {
					last = err
				}
				return last
			},
			"raw list": func(ctx context.Context) (last error) {
				for _, err := range rc.List(ctx, operationNamed(t, "listExtensions"), ringcentral.RawRequest{}) {
					last = err
				}
				return last
			},
			"one": func(ctx context.Context) error {
				_, err := rc.ReadExtension(ctx, "1")
				return err
			},
			"batch": func(ctx context.Context) (last error) {
				for item := range rc.ReadExtensions(ctx, []ringcentral.ID{"1", "2"}) {
					last = errors.Join(last, item.Err)
				}
				return last
			},
		} {
			var err error
			if peak := peakHeap(func() { err = read(t.Context()) }); peak > 16<<20 {
				t.Errorf("%s, %s: %.1f MB for %.1f MB; %.100v", name, method, float64(peak)/(1<<20), float64(len(body))/(1<<20), err)
			}
		}
	}
}

// The largest page that may be asked for can hold records that say next to nothing.
func TestShortRecordsFit(t *testing.T) {
	reply := func(n int) []byte { return []byte(`{"records":[` + strings.Repeat("{},", n-1) + "{}]}") }
	page, err := newExchangeClient(t, &exchange{status: 200, contentType: "application/json", reply: reply(1000)}).ListExtensionsPage(t.Context(), nil)
	if err != nil || len(page.Records) != 1000 {
		t.Errorf("extensions: %v", err)
	}
	entries, err := newExchangeClient(t, &exchange{status: 200, contentType: "application/json", reply: reply(2000)}).ListDirectoryEntriesPage(t.Context(), nil)
	if err != nil || len(entries.Records) != 2000 {
		t.Errorf("directory entries: %v", err)
	}
}
