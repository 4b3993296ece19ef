package ringcentral_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestTenThousandCallsFetchOneToken(t *testing.T) {
	for name, test := range map[string]struct {
		callers int
		refresh time.Duration
	}{"refresh token": {soak(1000, 10_000), time.Hour}, "JWT again": {soak(100, 1000), 0}} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t, ringcentraltest.WithTokenLifetimes(time.Hour, test.refresh))
			p.uncounted = true    // else a client counts along, which takes the longer the more there are
			p.delay = time.Second // so that all callers come before the token does
			synctest.Test(t, func(t *testing.T) {
				rc := p.client(t, p.Auth())
				callAll := func() {
					var all sync.WaitGroup
					var failed atomic.Int64
					for range test.callers {
						all.Go(func() {
							if err := smallCall(t, rc); err != nil {
								failed.Add(1)
							}
						})
					}
					all.Wait()
					if failed.Load() != 0 {
						t.Errorf("%d calls failed", failed.Load())
					}
				}
				callAll()
				if got := p.TokenRequests(); got != 1 {
					t.Errorf("cold: %d token requests, want 1", got)
				}
				p.ExpireTokens()
				callAll()
				if got := p.TokenRequests(); got != 2 {
					t.Errorf("after the token died: %d token requests, want 2", got)
				}
			})
		})
	}
}

// smallCall makes the call with the smallest reply, for tests that make many.
func smallCall(t *testing.T, rc *ringcentral.Client) error {
	_, err := rc.ReadTimezone(t.Context(), "58")
	return err
}

// The token dies while the calls run, not between two rounds of them.
func TestTokenDiesAmidCalls(t *testing.T) {
	t.Parallel()
	p := newPlatform(t)
	p.uncounted = true
	rc := p.client(t, p.Auth())
	mustCall(t, rc)
	var wg sync.WaitGroup
	var failed, done atomic.Int64
	calls := soak(1_000, 10_000)
	for range calls {
		wg.Go(func() {
			if done.Add(1) == int64(calls/2) {
				p.ExpireTokens()
			}
			if err := smallCall(t, rc); err != nil {
				failed.Add(1)
			}
		})
	}
	wg.Wait()
	if got := p.TokenRequests(); got != 2 || failed.Load() != 0 {
		t.Errorf("%d token requests and %d failed calls, want 2 and 0", got, failed.Load())
	}
}

func TestRenewOnlyIfStillCurrent(t *testing.T) {
	p := newPlatform(t)
	rc := p.client(t, p.Auth())
	old := mustToken(t, rc)
	renewed, err := rc.Renew(t.Context(), old)
	if err != nil || renewed == old {
		t.Fatalf("renewing the current token: same token %v, error %v", renewed == old, err)
	}
	again, err := rc.Renew(t.Context(), old)
	if err != nil || again != renewed || p.TokenRequests() != 2 {
		t.Errorf("renewing a token that was replaced: current one %v, %d token requests, error %v", again == renewed, p.TokenRequests(), err)
	}
}

func TestRenewsAheadOfExpiry(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		ages := map[time.Duration]bool{}
		for range 20 {
			rc := p.client(t, p.Auth())
			start := time.Now()
			first := mustToken(t, rc)
			for mustToken(t, rc) == first {
				time.Sleep(5 * time.Second)
				synctest.Wait()
			}
			age := time.Since(start)
			ages[age] = true
			if age < 48*time.Minute || age > 54*time.Minute+10*time.Second {
				t.Errorf("renewed after %v, want 48 to 54 minutes", age)
			}
		}
		if len(ages) < 5 {
			t.Errorf("20 clients renewed at %d different ages: no jitter", len(ages))
		}
	})
}

// Renewal ahead of expiry keeps no call waiting, whether it hangs or fails, and is one request at a time.
func TestRenewalAheadIsInTheBackground(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		rc := p.client(t, p.Auth())
		first := mustToken(t, rc)
		time.Sleep(55 * time.Minute)
		p.failWith(1, func() (*http.Response, error) {
			time.Sleep(20 * time.Second)
			return nil, io.ErrUnexpectedEOF
		})
		start := time.Now()
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				if got := mustToken(t, rc); got != first {
					t.Error("another token")
				}
			})
		}
		wg.Wait()
		if took := time.Since(start); took != 0 {
			t.Errorf("calls with a valid token waited %v", took)
		}
		time.Sleep(25 * time.Second) // the renewal fails, and rests for 10 s
		if mustToken(t, rc) != first || p.requests() != 2 {
			t.Errorf("%d requests, want 2", p.requests())
		}
		time.Sleep(6 * time.Second)
		mustToken(t, rc)
		synctest.Wait()
		if mustToken(t, rc) == first || p.requests() != 3 {
			t.Errorf("not renewed after the rest, %d requests", p.requests())
		}
	})
}

func TestWaitsEndWithTheirContext(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		rc := p.client(t, p.Auth())
		p.failWith(1, func() (*http.Response, error) { // slow, and then good
			time.Sleep(20 * time.Second)
			body := io.NopCloser(strings.NewReader(`{"access_token":"late","expires_in":3600}`))
			return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: body}, nil
		})
		start := time.Now()
		var wg sync.WaitGroup
		wg.Go(func() { // it begins the fetch, and doesn't wait for its end
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			if _, err := rc.Token(ctx); !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != time.Second {
				t.Errorf("after %v: %v", time.Since(start), err)
			}
		})
		synctest.Wait()
		wg.Go(func() {
			if _, err := rc.Token(t.Context()); err != nil || time.Since(start) != 20*time.Second {
				t.Errorf("after %v: %v", time.Since(start), err)
			}
		})
		wg.Wait()
	})
}

func TestTokenEndpointFailures(t *testing.T) {
	const refusal = `{"error":"invalid_grant","error_description":"no","errors":[{"errorCode":"OAU-251","message":"no"}]}`
	timeout := func() (*http.Response, error) { return nil, context.DeadlineExceeded }
	for _, test := range []struct {
		name     string
		fault    func(p *platform, n int)
		times    int
		deadline time.Duration // 0: none
		requests int
		took     time.Duration
		ok       bool
		final    bool
	}{
		{"500 twice", func(p *platform, n int) { p.fail(n, 500, "") }, 2, 0, 3, 20 * time.Second, true, false},
		{"500 for ever", func(p *platform, n int) { p.fail(n, 500, "") }, 100, 0, 3, 20 * time.Second, false, false},
		{"408 for ever", func(p *platform, n int) { p.fail(n, 408, "") }, 100, 0, 3, 20 * time.Second, false, false},
		{"time-out for ever", func(p *platform, n int) { p.failWith(n, timeout) }, 100, 0, 3, 20 * time.Second, false, false},
		{"not JSON, once", func(p *platform, n int) { p.fail(n, 200, "<html>") }, 1, 0, 2, 10 * time.Second, true, false},
		{"400", func(p *platform, n int) { p.fail(n, 400, refusal) }, 1, 0, 1, 0, false, true},
		{"401", func(p *platform, n int) { p.fail(n, 401, refusal) }, 1, 0, 1, 0, false, true},
		{"403 HTML", func(p *platform, n int) { p.fail(n, 403, "<html>") }, 1, 0, 1, 0, false, true},
		{"429", func(p *platform, n int) { p.fail(n, 429, "", "Retry-After", "60") }, 1, 0, 2, time.Minute, true, false},
		{"429 without a time", func(p *platform, n int) { p.fail(n, 429, "<html>") }, 1, 0, 2, 30 * time.Second, true, false},
		{"503", func(p *platform, n int) { p.fail(n, 503, "", "Retry-After", "7") }, 1, 0, 2, 7 * time.Second, true, false},
		{"429 beyond the deadline", func(p *platform, n int) { p.fail(n, 429, "", "Retry-After", "60") }, 1, 59 * time.Second, 1, 0, false, false},
		{"429 for an hour", func(p *platform, n int) { p.fail(n, 429, "", "Retry-After", "3600") }, 1, 0, 1, 0, false, false},
		{"a bad certificate", func(p *platform, n int) {
			p.failWith(n, func() (*http.Response, error) {
				return nil, &tls.CertificateVerificationError{Err: errors.New("unknown")}
			})
		}, 1, 0, 1, 0, false, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPlatform(t)
			synctest.Test(t, func(t *testing.T) {
				rc := p.client(t, p.Auth())
				test.fault(p, test.times)
				ctx, start := t.Context(), time.Now()
				if test.deadline > 0 {
					var cancel context.CancelFunc
					ctx, cancel = context.WithTimeout(ctx, test.deadline)
					defer cancel()
				}
				_, err := rc.Token(ctx)
				if (err == nil) != test.ok || p.requests() != test.requests || time.Since(start) < test.took || time.Since(start) > test.took+test.took/10 {
					t.Fatalf("%d requests in %v, error %v; want %d in %v, ok %v", p.requests(), time.Since(start), err, test.requests, test.took, test.ok)
				}
				refused, ok := errors.AsType[*ringcentral.TokenError](err)
				if !test.ok && (!ok || refused.Final != test.final) {
					t.Errorf("%#v: want a *TokenError with Final %v", err, test.final)
				}
			})
		})
	}
}

// A wait for the token endpoint is as long as WithMaxWait allows, like any other.
func TestTokenWaitsAsLongAsOthers(t *testing.T) {
	for maxWait, want := range map[time.Duration]bool{0: false, 59 * time.Second: false, time.Minute: true} {
		p := newPlatform(t)
		synctest.Test(t, func(t *testing.T) {
			rc := p.client(t, p.Auth(), ringcentral.WithMaxWait(maxWait))
			p.fail(1, 429, "", "Retry-After", "60")
			start := time.Now()
			_, err := rc.Token(t.Context())
			if took := time.Since(start); (err == nil) != want || !want && took != 0 {
				t.Errorf("at most %s: %v after %s", maxWait, err, took)
			}
		})
	}
}

func TestTokenErrorIsTyped(t *testing.T) {
	p := newPlatform(t)
	rc := p.client(t, ringcentral.JWT(ringcentraltest.ClientID, ringcentraltest.ClientSecret, "wrong.user.jwt"))
	_, err := rc.ReadAccount(t.Context())
	refused, ok := errors.AsType[*ringcentral.TokenError](err)
	if !ok || !refused.Final || refused.OAuthError != "invalid_grant" {
		t.Fatalf("%v: want a final *TokenError with invalid_grant", err)
	}
	answer, ok := errors.AsType[*ringcentral.Error](err)
	if !ok || answer.Operation != "oauth/token" || answer.Status != 400 || answer.Code != "OAU-153" || answer.Message == "" || answer.RequestID == "" {
		t.Errorf("%#v", answer)
	}
	// The same refusal is not asked for again and again.
	for range 5 {
		_, _ = rc.ReadAccount(t.Context())
	}
	if got := p.TokenRequests(); got != 1 {
		t.Errorf("%d token requests, want 1", got)
	}
	p = newPlatform(t)
	rc = p.client(t, p.Auth())
	p.fail(1, 400, `{"error":"invalid_scope"}`)
	_, err = rc.Token(t.Context())
	if answer, _ := errors.AsType[*ringcentral.Error](err); answer == nil || answer.Code != "invalid_scope" {
		t.Errorf("%v: want the OAuth error for a code when the platform sent none", err)
	}
}

// A token request that the rate limit holds back is no request of the call that waits for the token.
func TestUnsentTokenRequestNamesItsOperation(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		rc := p.client(t, p.Auth(), ringcentral.WithMaxWait(0))
		mustToken(t, rc)
		p.fail(1, 429, "", "Retry-After", "60")
		if err := quiet(t, rc.Revoke(t.Context())); err != nil {
			t.Fatal(err)
		}
		_, err := rc.ReadAccount(t.Context())
		unsent, ok := errors.AsType[*ringcentral.Error](err)
		if !ok || unsent.Operation != "oauth/token" || !errors.Is(err, ringcentral.ErrRateLimited) || p.requests() != 2 {
			t.Errorf("%v after %d requests, want oauth/token not to be sent", err, p.requests())
		}
	})
}

func TestRefusalIsAskedAgainAfterAMinute(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		rc := p.client(t, p.Auth())
		p.fail(1, 403, "")
		if _, err := rc.Token(t.Context()); !errors.Is(err, ringcentral.ErrForbidden) {
			t.Fatal(err)
		}
		time.Sleep(59 * time.Second)
		if _, err := rc.Token(t.Context()); !errors.Is(err, ringcentral.ErrForbidden) || p.requests() != 1 {
			t.Fatal(err, p.requests())
		}
		time.Sleep(time.Second)
		p.fail(2, 500, "") // which are two of three tries, whatever was before
		mustToken(t, rc)
	})
}

// A renewal that fails keeps the refresh token, and the access token while it is good.
func TestFailedRenewalKeepsThePair(t *testing.T) {
	p := newPlatform(t)
	synctest.Test(t, func(t *testing.T) {
		store := ringcentral.FileStore(filepath.Join(t.TempDir(), "tokens"))
		rc := p.client(t, p.Auth(), ringcentral.WithTokenStore(store))
		first := mustToken(t, rc)
		time.Sleep(55 * time.Minute)
		p.fail(2, 503, "", "Retry-After", "15")
		for range 2 {
			if mustToken(t, rc) != first {
				t.Fatal("the valid token is gone")
			}
			synctest.Wait()
			time.Sleep(15 * time.Second)
		}
		if mustToken(t, rc); p.requests() < 3 {
			t.Fatalf("%d requests, want 3", p.requests())
		}
		synctest.Wait()
		if mustToken(t, rc) == first {
			t.Error("not renewed")
		}
		form, _ := p.last()
		if !strings.Contains(form, "grant_type=refresh_token") {
			t.Error("the refresh token was lost: the session was begun anew")
		}
		// Also when no token is left: an expired one, and an outage.
		time.Sleep(2 * time.Hour)
		p.fail(3, 500, "")
		if _, err := rc.Token(t.Context()); err == nil {
			t.Fatal("no error")
		}
		time.Sleep(time.Minute)
		mustCall(t, rc)
		if form, _ := p.last(); !strings.Contains(form, "grant_type=refresh_token") {
			t.Errorf("the refresh token was lost in the outage: %q", p.forms)
		}
	})
}

func TestJWTAgain(t *testing.T) {
	for name, test := range map[string]struct {
		refreshLife time.Duration
		after       func(p *platform)
		forms       []string
	}{
		"no refresh token":      {0, func(*platform) {}, []string{"jwt-bearer", "jwt-bearer"}},
		"refresh token expired": {90 * time.Minute, func(*platform) {}, []string{"jwt-bearer", "jwt-bearer"}},
		"refresh token refused": {24 * time.Hour, func(p *platform) { p.fail(1, 400, `{"error":"invalid_grant"}`) }, []string{"jwt-bearer", "grant_type=refresh_token", "jwt-bearer"}},
		"refresh token good":    {24 * time.Hour, func(*platform) {}, []string{"jwt-bearer", "grant_type=refresh_token"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t, ringcentraltest.WithTokenLifetimes(time.Hour, test.refreshLife))
			synctest.Test(t, func(t *testing.T) {
				rc := p.client(t, p.Auth())
				mustCall(t, rc)
				time.Sleep(2 * time.Hour)
				test.after(p)
				mustCall(t, rc)
				if len(p.forms) != len(test.forms) {
					t.Fatalf("%d token requests, want %d", len(p.forms), len(test.forms))
				}
				for i, want := range test.forms {
					if !strings.Contains(p.forms[i], want) {
						t.Errorf("request %d is not %s", i, want)
					}
				}
			})
		})
	}
}

func TestTokenSource(t *testing.T) {
	p := newPlatform(t)
	issuer := p.client(t, p.Auth())
	var asked atomic.Int64
	rc := p.client(t, ringcentral.TokenSource(sourceFunc(func() (*oauth2.Token, error) {
		asked.Add(1)
		if asked.Load() == 3 {
			return nil, errors.New("out of tokens")
		}
		token, err := issuer.Token(t.Context())
		return &oauth2.Token{AccessToken: token}, err
	})))
	mustCall(t, rc)
	mustCall(t, rc)
	if asked.Load() != 1 {
		t.Errorf("asked %d times, want once", asked.Load())
	}
	p.ExpireTokens()
	if _, err := issuer.ReadAccount(t.Context()); err != nil { // the issuer renews its own
		t.Fatal(err)
	}
	mustCall(t, rc)
	if asked.Load() != 2 {
		t.Errorf("asked %d times, want twice", asked.Load())
	}
	p.ExpireTokens()
	if _, err := rc.ReadAccount(t.Context()); err == nil {
		t.Error("no error")
	}
}

type sourceFunc func() (*oauth2.Token, error)

func (f sourceFunc) Token() (*oauth2.Token, error) { return f() }
