package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/go-faster/jx"
	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestMain(m *testing.M) {
	if os.Getenv(platformEnv) != "" {
		if err := servePlatform(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	stop, err := startPlatform()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	m.Run()
	stop()
}

// clients are those that are compared, in the order in which they run.
var clients = []struct {
	name string
	make makeClient
}{{"ours", ours}, {"ogen", ogenClient}, {"stock", stockClient}}

// cpu reports the processor time of an operation, which other work on the machine disturbs less than its duration.
func cpu(b *testing.B) (report func()) {
	used := func() int64 {
		var usage syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
			b.Fatal(err)
		}
		return usage.Utime.Nano() + usage.Stime.Nano()
	}
	before := used()
	return func() { b.ReportMetric(float64(used()-before)/float64(b.N), "cpu-ns/op") }
}

// canned answers every request with the same body, without a network.
type canned []byte

func (c canned) RoundTrip(req *http.Request) (*http.Response, error) {
	body := []byte(c)
	if strings.HasSuffix(req.URL.Path, "/oauth/token") {
		body = []byte(`{"access_token":"t","token_type":"bearer","expires_in":3600}`)
	}
	return &http.Response{
		StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req, ContentLength: int64(len(body)),
		Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(bytes.NewReader(body)),
	}, nil
}

// BenchmarkDecode reads a page of 1,000 extensions through each client, without a network. json/v2 is the floor of what
// reflection takes, into our types.
func BenchmarkDecode(b *testing.B) {
	body := Page(1, perPage, 50_000)
	want := SumOf(0, perPage)
	for _, c := range clients {
		b.Run(c.name, func(b *testing.B) {
			client, err := c.make("http://127.0.0.1/", &http.Client{Transport: canned(body)})
			if err != nil {
				b.Fatal(err)
			}
			_, _, _ = client.page(b.Context(), 1) // the token
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			defer cpu(b)()
			for b.Loop() {
				if sum, _, err := client.page(b.Context(), 1); err != nil || sum != want {
					b.Fatalf("got %+v, %v; want %+v", sum, err, want)
				}
			}
		})
	}
	b.Run("jsonv2", func(b *testing.B) {
		b.SetBytes(int64(len(body)))
		b.ReportAllocs()
		defer cpu(b)()
		for b.Loop() {
			var list ringcentral.ExtensionList
			var sum Sum
			if err := jsonv2.Unmarshal(body, &list); err != nil {
				b.Fatal(err)
			}
			for i := range list.Records {
				addOurs(&sum, &list.Records[i])
			}
			if sum != want {
				b.Fatalf("got %+v, want %+v", sum, want)
			}
		}
	})
}

// BenchmarkTokens passes over the same page without decoding it: the floor of each tokenizer.
func BenchmarkTokens(b *testing.B) {
	body := Page(1, perPage, 50_000)
	for _, tokenizer := range []struct {
		name string
		skip func() error
	}{
		{"jsonread", func() error {
			return jsonread.Unmarshal(body, new(struct{}), func(r *jsonread.Reader, _ *struct{}) { r.Skip() })
		}},
		{"jx", func() error { return jx.DecodeBytes(body).Skip() }},
		{"jsontext", func() error { return jsontext.NewDecoder(bytes.NewBuffer(body)).SkipValue() }},
	} {
		b.Run(tokenizer.name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			defer cpu(b)()
			for b.Loop() {
				if err := tokenizer.skip(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

const listed = 50_000

func BenchmarkList(b *testing.B)        { benchmarkList(b, fast) }
func BenchmarkListLatency(b *testing.B) { benchmarkList(b, slow) }

// benchmarkList reads all extensions over the loopback, a thousand at a time: ours with its iterator, the others page by
// page.
func benchmarkList(b *testing.B, server string) {
	want := SumOf(0, listed)
	// The platform makes its pages before anything is measured.
	if sum, err := iterate(b.Context(), fmt.Sprintf("%s/%d/", fast, listed), http.DefaultClient); err != nil || sum != want {
		b.Fatalf("got %+v, %v; want %+v", sum, err, want)
	}
	server = fmt.Sprintf("%s/%d/", server, listed)
	sums := map[string]func(context.Context, *http.Client) (Sum, error){
		"ours": func(ctx context.Context, hc *http.Client) (Sum, error) { return iterate(ctx, server, hc) },
		"ours8": func(ctx context.Context, hc *http.Client) (Sum, error) {
			return iterate(ctx, server, hc, ringcentral.WithPrefetch(8))
		},
	}
	order := []string{"ours", "ours8"}
	for _, c := range clients[1:] {
		order = append(order, c.name)
		sums[c.name] = func(ctx context.Context, hc *http.Client) (Sum, error) {
			var all Sum
			client, err := c.make(server, hc)
			if err != nil {
				return all, err
			}
			for page, pages := 1, 1; page <= pages; page++ {
				var sum Sum
				if sum, pages, err = client.page(ctx, page); err != nil {
					return all, err
				}
				all.Add(sum)
			}
			return all, nil
		}
	}
	for _, name := range order {
		b.Run(name, func(b *testing.B) {
			hc := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}
			defer hc.CloseIdleConnections()
			run := func() {
				if sum, err := sums[name](b.Context(), hc); err != nil || sum != want {
					b.Fatalf("got %+v, %v; want %+v", sum, err, want)
				}
			}
			b.ReportAllocs()
			defer cpu(b)()
			for b.Loop() {
				run()
			}
		})
	}
	b.Run("floor", func(b *testing.B) {
		hc := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}
		defer hc.CloseIdleConnections()
		b.ReportAllocs()
		defer cpu(b)()
		for b.Loop() {
			for page := range listed / perPage {
				resp, err := get(b.Context(), hc, fmt.Sprintf("%srestapi/v1.0/account/~/extension?page=%d&perPage=%d", server, page+1, perPage))
				if err != nil {
					b.Fatal(err)
				}
				if n, err := io.Copy(io.Discard, resp.Body); err != nil || n < 500_000 {
					b.Fatal(n, err)
				}
				_ = resp.Body.Close()
			}
		}
	})
}

func iterate(ctx context.Context, server string, hc *http.Client, options ...ringcentral.Option) (Sum, error) {
	var sum Sum
	rc, err := ringcentral.New(ringcentral.JWT("id", "secret", "jwt"),
		append(options, ringcentral.WithServer(server), ringcentral.WithHTTPClient(hc), ringcentral.WithoutThrottle())...)
	if err != nil {
		return sum, err
	}
	for ext, err := range rc.ListExtensions(ctx, nil) {
		if err != nil {
			return sum, err
		}
		addOurs(&sum, ext)
	}
	return sum, nil
}

func get(ctx context.Context, hc *http.Client, address string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer t")
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", "bench/1.0")
	resp, err := hc.Do(req)
	if err == nil && resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		err = errors.New(resp.Status)
	}
	return resp, err
}

// BenchmarkRead reads one extension over the loopback; plain is net/http and json/v2 into our type.
func BenchmarkRead(b *testing.B) {
	want := extension(7)["name"].(string)
	for _, c := range clients {
		b.Run(c.name, func(b *testing.B) {
			hc := &http.Client{Transport: &http.Transport{}}
			defer hc.CloseIdleConnections()
			client, err := c.make(fast+"/1/", hc)
			if err != nil {
				b.Fatal(err)
			}
			_, _ = client.read(b.Context(), "402100001008") // the token and the connection
			b.ReportAllocs()
			defer cpu(b)()
			for b.Loop() {
				if name, err := client.read(b.Context(), "402100001008"); err != nil || name != want {
					b.Fatal(name, err)
				}
			}
		})
	}
	b.Run("plain", func(b *testing.B) {
		hc := &http.Client{Transport: &http.Transport{}}
		defer hc.CloseIdleConnections()
		b.ReportAllocs()
		defer cpu(b)()
		for b.Loop() {
			resp, err := get(b.Context(), hc, fast+"/1/restapi/v1.0/account/~/extension/402100001008")
			if err != nil {
				b.Fatal(err)
			}
			var ext ringcentral.Extension
			err = jsonv2.UnmarshalRead(resp.Body, &ext)
			_ = resp.Body.Close()
			if err != nil || ext.Name != want {
				b.Fatal(ext.Name, err)
			}
		}
	})
}

// BenchmarkHeap reads lists of different lengths and reports the largest heap: live is what the list holds, as seen by a
// slow caller (the pages ahead have arrived) after garbage was collected; once is the heap with its garbage of a caller that
// does nothing special and reads one list; even is the same, but with lists of 500,000 extensions altogether, whatever the length of each:
// what one list of 5,000 needs ends before the collector has much to do.
func BenchmarkHeap(b *testing.B) {
	for _, total := range []int{5_000, 50_000, 500_000} {
		b.Run(fmt.Sprint(total), func(b *testing.B) {
			transport := &http.Transport{MaxIdleConnsPerHost: 16}
			defer transport.CloseIdleConnections()
			hc := &http.Client{Transport: &counting{RoundTripper: transport}}
			for b.Loop() {
				b.ReportMetric(heap(b, hc, total, 1, true), "live-MB")
				b.ReportMetric(heap(b, hc, total, 1, false), "once-MB")
				b.ReportMetric(heap(b, hc, total, 500_000/total, false), "even-MB")
			}
		})
	}
}

// counting knows how many replies are under way.
type counting struct {
	http.RoundTripper
	underWay atomic.Int32
}

func (c *counting) RoundTrip(req *http.Request) (*http.Response, error) {
	c.underWay.Add(1)
	resp, err := c.RoundTripper.RoundTrip(req)
	if err != nil {
		c.underWay.Add(-1)
		return nil, err
	}
	resp.Body = &countedBody{ReadCloser: resp.Body, closed: sync.OnceFunc(func() { c.underWay.Add(-1) })}
	return resp, nil
}

type countedBody struct {
	io.ReadCloser
	closed func()
}

func (b *countedBody) Close() error {
	b.closed()
	return b.ReadCloser.Close()
}

// heap reads a list as many times and returns the largest heap, in MB.
func heap(b *testing.B, hc *http.Client, total, times int, collect bool) float64 {
	rc, err := ringcentral.New(ringcentral.JWT("id", "secret", "jwt"),
		ringcentral.WithServer(fmt.Sprintf("%s/%d/", fast, total)), ringcentral.WithHTTPClient(hc), ringcentral.WithoutThrottle())
	if err != nil {
		b.Fatal(err)
	}
	var peak atomic.Uint64
	measure := func() {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		peak.Store(max(peak.Load(), stats.HeapAlloc))
	}
	runtime.GC()
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for !collect {
			select {
			case <-stop:
				return
			case <-time.After(time.Millisecond):
				measure()
			}
		}
	}()
	for range times {
		n := 0
		for _, err := range rc.ListExtensions(b.Context(), nil) {
			if err != nil {
				b.Fatal(err)
			}
			// Everywhere in a short list; in a long one at its beginning, at its end and now and then between them.
			if n++; collect && n%100 == 50 && (n < 8_000 || n > total-8_000 || n%50_000 < 2_000) {
				for quiet := 0; quiet < 3; quiet++ { // the pages ahead arrive
					time.Sleep(2 * time.Millisecond)
					if hc.Transport.(*counting).underWay.Load() > 0 {
						quiet = -1
					}
				}
				runtime.GC()
				runtime.GC() // what is pooled for the next page goes with the second
				measure()
			}
		}
		if n != total {
			b.Fatalf("got %d extensions, want %d", n, total)
		}
	}
	close(stop)
	<-stopped
	return float64(peak.Load()) / 1e6
}
