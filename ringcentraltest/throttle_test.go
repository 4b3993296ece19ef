package ringcentraltest_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// send makes a request without a token, which counts nevertheless, and returns status and headers of the reply.
func send(t *testing.T, fake *ringcentraltest.Server, method, path string) (int, http.Header) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, fake.URL+path, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := fake.HTTPClient().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	return resp.StatusCode, resp.Header
}

func TestThrottlingIsThePlatforms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const heavy = "/restapi/v1.0/account/~/phone-number"
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(map[string]ringcentraltest.Limit{
			"Medium": {Requests: 1, Window: 5 * time.Second, Penalty: 3 * time.Second},
		}))
		expect := func(path string, status int, remaining, after string) {
			t.Helper()
			gotStatus, header := send(t, fake, http.MethodGet, path)
			got := []string{header.Get("X-Rate-Limit-Remaining"), header.Get("Retry-After")}
			if gotStatus != status || got[0] != remaining || got[1] != after {
				t.Errorf("at %s: %d with %v remaining and Retry-After, want %d, %q, %q", time.Now().Format("04:05"), gotStatus, got, status, remaining, after)
			}
		}
		for _, remaining := range strings.Fields("9 8 7 6 5 4 3 2 1 0") {
			expect(heavy, 401, remaining, "")
		}
		expect(heavy, 429, "0", "60")
		time.Sleep(59 * time.Second)
		expect(heavy, 429, "0", "60") // and the penalty starts again
		time.Sleep(59 * time.Second)
		expect(heavy, 429, "0", "60")
		time.Sleep(60 * time.Second)
		expect(heavy, 401, "9", "")
		if n := fake.Throttled("Heavy"); n != 3 {
			t.Errorf("%d were throttled, want 3", n)
		}

		const medium = "/restapi/v1.0/account/~/extension"
		expect(medium, 401, "0", "")
		time.Sleep(4999 * time.Millisecond) // the window slides
		expect(medium, 429, "0", "3")
		time.Sleep(3 * time.Second)
		expect(medium, 401, "0", "")

		if _, header := send(t, fake, http.MethodPost, "/restapi/oauth/token"); header.Get("X-Rate-Limit-Group") != "Auth" || header.Get("X-Rate-Limit-Limit") != "5" {
			t.Errorf("the token endpoint has the headers %v", header)
		}
	})
}

func TestNoThrottlingUnlessAsked(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	for range 100 {
		if status, header := send(t, fake, http.MethodGet, "/restapi/v1.0/account/~"); status != 401 || header.Get("X-Rate-Limit-Limit") != "100000" {
			t.Fatalf("%d, and the headers %v", status, header)
		}
	}
}
