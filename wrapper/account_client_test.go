package ringcentral_test

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestForAccount: two accounts over one session. Each sees its own data; the token and the rate limits are shared.
func TestForAccount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := newThrottled(t)
		own := newDistantClient(t, fake)
		other := own.ForAccount(ringcentraltest.OtherAccountID)
		for rc, want := range map[*ringcentral.Client]ringcentral.ID{own: ringcentraltest.AccountID, other: ringcentraltest.OtherAccountID} {
			account, err := rc.ReadAccount(t.Context())
			if err != nil || account.ID != want {
				t.Fatalf("account %s: got %+v, %v", want, account, err)
			}
			for extension, err := range rc.ListExtensions(t.Context(), nil) {
				if err != nil || !strings.Contains(extension.URI, "/account/"+string(want)+"/") {
					t.Fatalf("account %s: got %+v, %v", want, extension, err)
				}
				break
			}
		}
		first, err := own.ReadExtension(t.Context(), ringcentral.Self)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := other.ReadExtension(t.Context(), first.ID); !errors.Is(err, ringcentral.ErrNotFound) {
			t.Errorf("the other account has an extension of the first one: %v", err)
		}
		fake.WantCalls(t, "oauth/token", 1)

		began := time.Now()
		for range 6 { // 12 Heavy requests: the limit allows 10 a minute
			for _, rc := range []*ringcentral.Client{own, other} {
				if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
					t.Fatal(err)
				}
			}
		}
		if took := time.Since(began); took < 50*time.Second {
			t.Errorf("the accounts have a rate limit each: 12 Heavy requests took %s", took)
		}
		i := slices.IndexFunc(other.Limits(), func(l ringcentral.Limit) bool { return l.Group == "Heavy" })
		if i < 0 {
			t.Fatal("Limits: no Heavy")
		}
		if limit := other.Limits()[i]; !limit.Learned || limit.Limit != 10 || limit.Window != time.Minute || limit.Remaining > 8 {
			t.Errorf("Limits: got %+v", limit)
		}
		for _, request := range fake.Requests() {
			if request.Status == http.StatusTooManyRequests {
				t.Error("a request was sent into the rate limit")
			}
		}
	})
}

func TestWithAccount(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithAccount(ringcentraltest.OtherAccountID))
	if err != nil {
		t.Fatal(err)
	}
	account, err := rc.ReadAccount(t.Context())
	if err != nil || account.ID != ringcentraltest.OtherAccountID {
		t.Errorf("got %+v, %v", account, err)
	}
	reply, err := rc.Do(t.Context(), operationNamed(t, "readAccountInfo"), ringcentral.RawRequest{})
	if err != nil || reply.Status != 200 || string(account.ID) != ringcentraltest.OtherAccountID {
		t.Errorf("Do: got %+v, %v", reply, err)
	}
	if _, err := ringcentral.New(fake.Auth(), ringcentral.WithAccount("")); err == nil {
		t.Error("an empty account id was accepted")
	}
	var refused *ringcentral.IDError
	if _, err := rc.ForAccount("a/b").ReadAccount(t.Context()); !errors.As(err, &refused) || refused.Parameter != "accountId" {
		t.Errorf("got %v, want an IDError that names accountId", err)
	}
}

// TestWithReply: what a typed call doesn't return can be read all the same.
func TestWithReply(t *testing.T) {
	const body = `{"id":1,"name":"Maya Okafor","shoeSize":42}`
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("RCRequestId", "id-1")
		w.Header().Set("X-Rate-Limit-Group", "light")
		w.Header().Set("X-Rate-Limit-Limit", "50")
		w.Header().Set("X-Rate-Limit-Remaining", "49")
		w.Header().Set("X-Rate-Limit-Window", "60")
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}))
	defer server.Close()
	rc := newWatched(t, ringcentral.AccessToken("t"), ringcentral.WithServer(server.URL))
	for _, status = range []int{http.StatusOK, http.StatusNotFound} {
		var reply ringcentral.Reply
		extension, err := rc.ReadExtension(t.Context(), "1", ringcentral.WithReply(&reply))
		if (status == http.StatusOK) != (err == nil) || err == nil && extension.Name != "Maya Okafor" {
			t.Fatalf("got %+v, %v", extension, err)
		}
		if reply.Status != status || reply.RequestID != "id-1" || string(reply.Body) != body || reply.Header.Get("Content-Type") != "application/json" ||
			reply.RateLimit != (ringcentral.RateLimit{Group: "light", Limit: 50, Remaining: 49, Window: time.Minute}) {
			t.Errorf("got %+v", reply)
		}
	}
	var reply ringcentral.Reply
	for _, err := range rc.ListExtensions(t.Context(), nil, ringcentral.WithReply(&reply)) {
		if err == nil || reply.Status != 0 {
			t.Errorf("a list took WithReply: %v", err)
		}
	}
	for item := range rc.ReadExtensions(t.Context(), []ringcentral.ID{"1", "2"}, ringcentral.WithReply(&reply)) {
		if item.Err == nil || reply.Status != 0 {
			t.Errorf("a batch took WithReply: %v", item.Err)
		}
	}
	if _, err := rc.ReadExtension(t.Context(), "1", ringcentral.WithReply(nil)); err == nil {
		t.Error("a nil reply was accepted")
	}
}

// TestListOfAnyOperation: Client.List reads what the typed iterator reads.
func TestListOfAnyOperation(t *testing.T) {
	fake, rc := connect(t)
	var typed, raw []string
	for extension, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{PerPage: new(int32(100))}) {
		if err != nil {
			t.Fatal(err)
		}
		typed = append(typed, string(extension.ID))
	}
	var pages []ringcentral.Progress
	var mu sync.Mutex
	progress := ringcentral.WithProgress(func(p ringcentral.Progress) {
		mu.Lock()
		defer mu.Unlock()
		pages = append(pages, p)
	})
	in := ringcentral.RawRequest{Query: url.Values{"perPage": {"100"}}}
	for record, err := range rc.List(t.Context(), operationNamed(t, "listExtensions"), in, progress) {
		if err != nil {
			t.Fatal(err)
		}
		var extension struct{ ID json.Number }
		if err := json.Unmarshal(record, &extension); err != nil {
			t.Fatal(err)
		}
		raw = append(raw, extension.ID.String())
	}
	if len(typed) < 300 || !slices.Equal(typed, raw) {
		t.Errorf("the typed list has %d records, the other %d", len(typed), len(raw))
	}
	slices.SortFunc(pages, func(a, b ringcentral.Progress) int { return a.Page - b.Page })
	if len(pages) != 4 || pages[0] != (ringcentral.Progress{Operation: "listExtensions", Page: 1, Records: 100, Pages: 4, Total: 320}) {
		t.Errorf("progress: got %+v", pages)
	}
	fake.WantCalls(t, "listExtensions", 8)
	for _, err := range rc.List(t.Context(), operationNamed(t, "readExtension"), ringcentral.RawRequest{}) {
		if err == nil {
			t.Error("readExtension lists something")
		}
	}
	n := 0
	for _, err := range rc.List(t.Context(), operationNamed(t, "listLanguages"), ringcentral.RawRequest{}) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n < 5 {
		t.Errorf("%d languages", n)
	}
}

// TestCallHook: one event for the call around the events of its attempts.
func TestCallHook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type key struct{}
		var order []string
		var ended ringcentral.CallEvent
		requests := 0
		rc := serveInMemory(t, inTurn(&requests, answer(500, ""), answer(200, thingReply)), ringcentral.WithHooks(ringcentral.Hooks{
			Call: func(ctx context.Context, begin ringcentral.CallEvent) (context.Context, func(ringcentral.CallEvent)) {
				order = append(order, "call "+begin.Operation)
				return context.WithValue(ctx, key{}, "span"), func(end ringcentral.CallEvent) { order, ended = append(order, "end"), end }
			},
		}), ringcentral.WithHooks(ringcentral.Hooks{
			Attempt: func(ctx context.Context, begin ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
				order = append(order, fmt.Sprintf("attempt %d in %v", begin.Attempt, ctx.Value(key{})))
				return ctx, nil
			},
		}))
		if _, err := rc.ReadAccount(t.Context()); err != nil {
			t.Fatal(err)
		}
		if want := []string{"call readAccountInfo", "attempt 1 in span", "attempt 2 in span", "end"}; !slices.Equal(order, want) {
			t.Errorf("got %q, want %q", order, want)
		}
		if ended.Attempts != 2 || ended.Status != 200 || ended.Duration < 2*time.Second || ended.Err != nil || ended.Server == "" || ended.Path != "/restapi/v1.0/account/{accountId}" {
			t.Errorf("ended with %+v", ended)
		}
	})
}

// TestRequestHook: one event for each request, the token's included, which neither the wait for the rate limit nor the token is part of.
func TestRequestHook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type key struct{}
		fake := newThrottled(t)
		var inside []any
		var begun, ended []ringcentral.RequestEvent
		rc := newDistantClient(t, fake, ringcentral.WithHooks(ringcentral.Hooks{
			Attempt: func(ctx context.Context, begin ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
				return context.WithValue(ctx, key{}, begin.Attempt), nil
			},
			Request: func(ctx context.Context, begin ringcentral.RequestEvent) (context.Context, func(ringcentral.RequestEvent)) {
				inside, begun = append(inside, ctx.Value(key{})), append(begun, begin)
				return ctx, func(end ringcentral.RequestEvent) { ended = append(ended, end) }
			},
		}))
		fake.Fail("oauth/token", 1, ringcentraltest.Fault{Status: 503})
		fake.Fail("listAccountPhoneNumbers", 1, ringcentraltest.Fault{Status: 500})
		for range 11 { // one more than the limit of the group
			if _, err := rc.ListAccountPhoneNumbersPage(t.Context(), nil); err != nil {
				t.Fatal(err)
			}
		}
		if len(begun) != 14 || len(ended) != 14 {
			t.Fatalf("%d requests began and %d ended, want 14", len(begun), len(ended))
		}
		refused, token, failed, first := ended[0], ended[1], ended[2], ended[3]
		waited := slices.MaxFunc(ended, func(a, b ringcentral.RequestEvent) int { return cmp.Compare(a.Wait, b.Wait) })
		if refused.Operation != "oauth/token" || refused.Path != "/restapi/oauth/token" || refused.Status != 503 || refused.Err != nil || refused.Attempt != 0 || refused.Group != "Auth" {
			t.Errorf("the token that was refused: %+v", refused)
		}
		if token.Status != 200 || token.RequestID == "" || token.Scheme != "http" || token.Server != begun[1].Server || token.RateLimit.Limit == 0 {
			t.Errorf("the token: %+v", token)
		}
		if failed.Status != 500 || failed.Reason != "platform failure" || !errors.Is(failed.Err, ringcentral.ErrServer) || failed.Attempt != 1 || inside[2] != 1 {
			t.Errorf("the request that failed: %+v in %v", failed, inside[2])
		}
		if first.Attempt != 2 || inside[3] != 2 || first.Status != 200 || first.Err != nil || first.RateLimit.Group != "Heavy" {
			t.Errorf("the request that was repeated: %+v in %v", first, inside[3])
		}
		if waited.Wait < 30*time.Second || waited.Duration != 200*time.Millisecond {
			t.Errorf("the one that had to wait: %s, then %s", waited.Wait, waited.Duration)
		}
	})
}

// TestTokenHook: one event for each request to the token endpoint.
func TestTokenHook(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	var events []ringcentral.TokenEvent
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHooks(ringcentral.Hooks{
		Token: func(ctx context.Context, begin ringcentral.TokenEvent) (context.Context, func(ringcentral.TokenEvent)) {
			return ctx, func(end ringcentral.TokenEvent) { events = append(events, begin, end) }
		},
	}))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := rc.ReadAccount(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if len(events) != 2 || events[0].Grant != "urn:ietf:params:oauth:grant-type:jwt-bearer" || events[0].Server != "127.0.0.1" || events[0].Port == 0 ||
		events[1].Duration <= 0 || events[1].Err != nil {
		t.Errorf("got %+v", events)
	}
}

// TestNoOptionsNoAllocation: what WithReply and the other options of a call need is paid by the calls that have them.
func TestNoOptionsNoAllocation(t *testing.T) {
	var err error
	if got := testing.AllocsPerRun(100, func() { err = ringcentral.CallConfigOf() }); got != 0 || err != nil {
		t.Errorf("without options: %v allocations, %v", got, err)
	}
	reply := ringcentral.WithReply(new(ringcentral.Reply))
	if got := testing.AllocsPerRun(100, func() { err = ringcentral.CallConfigOf(reply) }); got == 0 || err != nil {
		t.Errorf("with an option: %v allocations, %v: nothing is measured", got, err)
	}
}
