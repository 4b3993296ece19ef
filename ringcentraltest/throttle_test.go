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

// send makes a request without a token, which counts nevertheless.
func send(t *testing.T, fake *ringcentraltest.Server, method, path string) *http.Response {
	t.Helper()
	req, err := http.NewRequest(method, fake.URL+path, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := fake.HTTPClient().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	return resp
}

func TestThrottlingIsThePlatforms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const heavy = "/restapi/v1.0/account/~/phone-number"
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(map[string]ringcentraltest.Limit{
			"Medium": {Requests: 1, Window: 5 * time.Second, Penalty: 3 * time.Second},
		}))
		expect := func(path string, status int, remaining, after string) {
			t.Helper()
			resp := send(t, fake, http.MethodGet, path)
			got := []string{resp.Header.Get("X-Rate-Limit-Remaining"), resp.Header.Get("Retry-After")}
			if resp.StatusCode != status || got[0] != remaining || got[1] != after {
				t.Errorf("at %s: %d with %v remaining and Retry-After, want %d, %q, %q", time.Now().Format("04:05"), resp.StatusCode, got, status, remaining, after)
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

		if resp := send(t, fake, http.MethodPost, "/restapi/oauth/token"); resp.Header.Get("X-Rate-Limit-Group") != "Auth" || resp.Header.Get("X-Rate-Limit-Limit") != "5" {
			t.Errorf("the token endpoint has the headers %v", resp.Header)
		}
	})
}

func TestNoThrottlingUnlessAsked(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	for range 100 {
		if resp := send(t, fake, http.MethodGet, "/restapi/v1.0/account/~"); resp.StatusCode != 401 || resp.Header.Get("X-Rate-Limit-Limit") != "100000" {
			t.Fatalf("%d, and the headers %v", resp.StatusCode, resp.Header)
		}
	}
}
