package bulk_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// connect returns a client of a server. It tries once: its time is real.
func connect(t *testing.T, auth ringcentral.Auth, server string) *ringcentral.Client {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	rc, err := ringcentral.New(auth, ringcentral.WithServer(server), ringcentral.WithoutThrottle(),
		ringcentral.WithHTTPClient(&http.Client{Transport: transport}), ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
	if err != nil {
		t.Fatal(err)
	}
	return rc
}

func TestInventoryIsTheTwoLists(t *testing.T) {
	t.Parallel()
	pages := soak(2, 3)
	extensions, numbers := 1000*(pages-1)+345, 1000*(pages-1)+100
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(extensions), ringcentraltest.WithNumbers(numbers), ringcentraltest.WithoutReplyChecks())
	rc := connect(t, fake.Auth(), fake.URL)
	var order []string
	got := map[ringcentral.ID][]string{}
	count := 0
	for entry, err := range bulk.Inventory(t.Context(), rc) {
		if err != nil {
			t.Fatal(err)
		}
		var id ringcentral.ID
		if entry.Extension != nil {
			id = entry.Extension.ID
			order = append(order, entry.Extension.ExtensionNumber)
		}
		for _, n := range entry.Numbers {
			got[id] = append(got[id], n.PhoneNumber)
			count++
		}
	}
	if e, n := fake.Calls("listExtensions"), fake.Calls("listAccountPhoneNumbers"); e != pages || n != pages {
		t.Errorf("%d and %d calls, want %d each", e, n, pages)
	}
	want := map[ringcentral.ID][]string{}
	for n, err := range rc.ListAccountPhoneNumbers(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		want[n.Extension.ID] = append(want[n.Extension.ID], n.PhoneNumber)
	}
	if len(order) != extensions || order[0] != "101" || order[extensions-1] != fmt.Sprint(100+extensions) || count != numbers {
		t.Errorf("%d extensions, %d numbers", len(order), count)
	}
	if len(want[""]) == 0 || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("the numbers are not at their extensions: got %v, want %v", got[""], want[""])
	}
}

// twoLists serves an account of small lists, and fails a path if told to.
func twoLists(t *testing.T, failing string) *ringcentral.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case failing != "" && strings.HasSuffix(r.URL.Path, failing):
			http.Error(w, `{"errorCode":"CMN-408","message":"no"}`, http.StatusForbidden)
		case strings.HasSuffix(r.URL.Path, "/phone-number"):
			_, _ = fmt.Fprint(w, `{"records":[{"id":1,"phoneNumber":"+1"},{"id":2,"phoneNumber":"+2","extension":{"id":"8"}},
				{"id":3,"phoneNumber":"+3","extension":{"id":99}},{"id":4,"phoneNumber":"+4","extension":{"id":8}}],"paging":{"totalPages":1}}`)
		default:
			_, _ = fmt.Fprint(w, `{"records":[{"id":7},{"id":8},{"name":"no id"}],"paging":{"totalPages":1}}`)
		}
	}))
	t.Cleanup(server.Close)
	return connect(t, ringcentral.AccessToken("token"), server.URL)
}

func TestInventoryLeavesNothingOut(t *testing.T) {
	var got []string
	for entry, err := range bulk.Inventory(t.Context(), twoLists(t, "")) {
		if err != nil {
			t.Fatal(err)
		}
		line := "-"
		if entry.Extension != nil {
			line = string(entry.Extension.ID)
		}
		for _, n := range entry.Numbers {
			line += n.PhoneNumber
		}
		got = append(got, line)
	}
	if want := []string{"7", "8+2+4", "", "-+1+3"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestInventoryEnds(t *testing.T) {
	for _, failing := range []string{"/phone-number", "/extension"} {
		n, last := 0, error(nil)
		for entry, err := range bulk.Inventory(t.Context(), twoLists(t, failing)) {
			if n, last = n+1, err; entry != nil {
				t.Error("an entry came")
			}
		}
		if !errors.Is(last, ringcentral.ErrForbidden) || n != 1 {
			t.Errorf("%s fails: %d turns, then %v", failing, n, last)
		}
	}
	for range bulk.Inventory(t.Context(), twoLists(t, "")) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, err := range bulk.Inventory(ctx, twoLists(t, "")) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	}
}
