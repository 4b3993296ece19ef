package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A call that has to wait for a token has no place in its group meanwhile: a penalty that begins then is respected.
func TestNothingIsSentIntoAPenaltyAfterAToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var penalty time.Time
		into, tokens := 0, 0
		transport := tripFunc(func(req *http.Request) (*http.Response, error) {
			answer := func(status int, body string) (*http.Response, error) {
				header := http.Header{"X-Rate-Limit-Limit": {"50"}, "X-Rate-Limit-Window": {"60"}, "X-Rate-Limit-Remaining": {"40"}}
				if status == http.StatusTooManyRequests {
					header.Set("Retry-After", "10")
				}
				reply := &http.Response{StatusCode: status, Header: header, Request: req}
				reply.Body = io.NopCloser(strings.NewReader(body))
				return reply, nil
			}
			mu.Lock()
			defer mu.Unlock()
			if req.URL.Path == "/restapi/oauth/token" {
				tokens++
				n := tokens
				if n > 1 {
					mu.Unlock()
					time.Sleep(3 * time.Second)
					mu.Lock()
				}
				return answer(200, fmt.Sprintf(`{"access_token":"T%d","token_type":"bearer","expires_in":3600}`, n))
			}
			if time.Now().Before(penalty) {
				into++
			}
			switch {
			case strings.HasSuffix(req.URL.Path, "/1"):
				mu.Unlock()
				time.Sleep(time.Second)
				mu.Lock()
				penalty = time.Now().Add(10 * time.Second)
				return answer(429, "")
			case strings.HasSuffix(req.URL.Path, "/2") && req.Header.Get("Authorization") == "Bearer T1":
				return answer(401, `{"errorCode":"OAU-213"}`)
			}
			return answer(200, `{"id":1}`)
		})
		rc := newWatched(t, ringcentral.JWT("id", "secret", "a.b.c"),
			ringcentral.WithHTTPClient(&http.Client{Transport: transport}),
			ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
		read := func(id int) { _, _ = rc.ReadExtension(t.Context(), ringcentral.ID(fmt.Sprint(id))) }
		read(100)
		var all sync.WaitGroup
		for i := range 22 {
			all.Go(func() { read(1 + i) })
			time.Sleep(20 * time.Millisecond)
		}
		all.Wait()
		if into != 0 || tokens != 2 {
			t.Errorf("%d requests were sent into the penalty, with %d tokens", into, tokens)
		}
	})
}

// A call whose context ends before it has a token says which call it was, and that nothing was done.
func TestContextEndsBeforeToken(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	rc := newWatched(t, ringcentral.JWT("id", "secret", "a.b.c"))
	_, err := rc.ReadAccount(ctx)
	e, ok := errors.AsType[*ringcentral.Error](err)
	if !ok || !errors.Is(err, context.Canceled) || e.Operation != "readAccountInfo" || e.MaybeDone() {
		t.Errorf("ended in %v", err)
	}
}
