package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A client is made once and shared. Nothing is sent before the first call.
func ExampleNew() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(fake.Auth(),
		ringcentral.WithServer(fake.URL),           // without them, the production platform
		ringcentral.WithMediaServer(fake.MediaURL), // and its host for files
		ringcentral.WithHTTPClient(&http.Client{Timeout: time.Minute}),
		ringcentral.WithUserAgent("AcmeSync/1.2.3"),
		ringcentral.WithLanguage("de-DE"),
		ringcentral.WithMaxReply(8<<20),
		ringcentral.WithMaxSilence(20*time.Second),
	)
	whoami(rc, err)
	header := fake.Requests("readExtension")[0].Header
	fmt.Println(header.Get("Accept-Language"), header.Get("User-Agent")[:14])
	// Output:
	// 101 Maya Okafor
	// de-DE AcmeSync/1.2.3
}

// The log has operations, states and times, and neither ids nor queries nor bodies.
func ExampleWithLogger() {
	logger := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{
		Level: slog.LevelDebug,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr { // leaves out what is different in every run
			switch a.Key {
			case slog.TimeKey, "wait", "duration", "request_id":
				return slog.Attr{}
			}
			return a
		},
	}))
	fake, rc := startExample(ringcentral.WithLogger(logger))
	defer fake.Close()
	_, _ = rc.ReadExtension(context.Background(), ringcentral.Self)
	_, _ = rc.ReadExtension(context.Background(), "12345")
	// Output:
	// level=DEBUG msg="ringcentral attempt" operation=readExtension method=GET path=/restapi/v1.0/account/{accountId}/extension/{extensionId} group=Light attempt=1 status=200
	// level=INFO msg="ringcentral attempt" operation=readExtension method=GET path=/restapi/v1.0/account/{accountId}/extension/{extensionId} group=Light attempt=1 status=404 reason=refused retry=false code=CMN-102
}

// A failure of the platform is tried again, here once and soon.
func ExampleWithRetry() {
	fake, rc := startExample(ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 2, Backoff: time.Millisecond}))
	defer fake.Close()
	fake.Fail("readAccountInfo", 1, ringcentraltest.Fault{Status: http.StatusBadGateway, HTML: true})
	_, err := rc.ReadAccount(context.Background())
	fmt.Println(err, fake.Calls("readAccountInfo"))

	fake.Fail("readAccountInfo", 2, ringcentraltest.Fault{Status: http.StatusBadGateway, HTML: true})
	_, err = rc.ReadAccount(context.Background())
	fmt.Println(errors.Is(err, ringcentral.ErrServer), fake.Calls("readAccountInfo"))
	// Output:
	// <nil> 2
	// true 4
}

// A program that should rather fail than wait says so, and learns how long it would have been.
func ExampleWithMaxWait() {
	fake, rc := startExample(ringcentral.WithMaxWait(10 * time.Second))
	defer fake.Close()
	fake.Fail("readAccountInfo", 1, ringcentraltest.Fault{Status: http.StatusTooManyRequests, RetryAfter: time.Minute})
	_, err := rc.ReadAccount(context.Background())
	var limited *ringcentral.Error
	if errors.Is(err, ringcentral.ErrRateLimited) && errors.As(err, &limited) {
		fmt.Println(limited.RetryAfter.Round(time.Minute), fake.Calls("readAccountInfo"))
	}
	// Output: 1m0s 1
}

// A program for people tells them why nothing happens for a while.
func ExampleHooks_wait() {
	ctx, giveUp := context.WithCancel(context.Background())
	fake, rc := startExample(ringcentral.WithHooks(ringcentral.Hooks{Wait: func(group string, wait time.Duration) {
		fmt.Println("the limit of", group, "is used up, goes on in", wait.Round(time.Minute))
		giveUp() // the person doesn't want to wait
	}}))
	defer fake.Close()
	fake.Fail("readAccountInfo", 1, ringcentraltest.Fault{Status: http.StatusTooManyRequests, RetryAfter: time.Minute})
	_, err := rc.ReadAccount(ctx)
	fmt.Println(errors.Is(err, context.Canceled))
	// Output:
	// the limit of Light is used up, goes on in 1m0s
	// true
}

// Who counts requests elsewhere leaves it to that; the platform's own penalties are kept all the same.
func ExampleWithoutThrottle() {
	fake, rc := startExample(ringcentral.WithoutThrottle())
	defer fake.Close()
	for range 60 { // more than the documented 50 a minute
		if _, err := rc.ReadAccount(context.Background()); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(fake.Calls("readAccountInfo"), "calls without a wait")
	// Output: 60 calls without a wait
}

// The language of one call, in place of that of the client.
func ExampleWithCallLanguage() {
	fake, rc := startExample(ringcentral.WithLanguage("en-US"))
	defer fake.Close()
	_, _ = rc.ReadAccount(context.Background(), ringcentral.WithCallLanguage("fr-FR"))
	fmt.Println(fake.Requests("readAccountInfo")[0].Header.Get("Accept-Language"))
	// Output: fr-FR
}

// A header of one call. Those that carry credentials are refused.
func ExampleWithHeader() {
	fake, rc := startExample()
	defer fake.Close()
	_, err := rc.ReadAccount(context.Background(), ringcentral.WithHeader("X-Trace", "abc"))
	fmt.Println(err, fake.Requests("readAccountInfo")[0].Header.Get("X-Trace"))
	_, err = rc.ReadAccount(context.Background(), ringcentral.WithHeader("Authorization", "Bearer x"))
	fmt.Println(err != nil)
	// Output:
	// <nil> abc
	// true
}
