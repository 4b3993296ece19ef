package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const extensionsPath = "GET /restapi/v1.0/account/~/extension"

func TestListIsCompleteAndInOrder(t *testing.T) {
	t.Parallel()
	for _, perPage := range []*int32{nil, new(int32(100)), new(int32(1000)), new(int32(7))} {
		total := 1345
		if perPage != nil && *perPage < 1000 {
			total = soak(145, total)
		}
		fake, rc := connect(t, ringcentraltest.WithExtensions(total))
		var numbers []string
		for ext, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{PerPage: perPage}) {
			if err != nil {
				t.Fatal(err)
			}
			numbers = append(numbers, ext.ExtensionNumber)
		}
		var want []string
		for i := range total {
			want = append(want, fmt.Sprint(101+i))
		}
		if !slices.Equal(numbers, want) {
			t.Errorf("got %d extensions, want %d, in order and once each", len(numbers), total)
		}
		size := 1000
		if perPage != nil {
			size = int(*perPage)
		}
		if got, want := fake.Calls(extensionsPath), (total+size-1)/size; got != want {
			t.Errorf("pages of %d: %d requests, want %d", size, got, want)
		}
	}
}

func TestBreakAsksForNoFurtherPage(t *testing.T) {
	fake, rc := connect(t, ringcentraltest.WithExtensions(2345))
	n := 0
	for _, err := range rc.ListExtensions(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n == 10 {
			break
		}
	}
	if got := fake.Calls(extensionsPath); got != 1 {
		t.Errorf("%d requests, want 1", got)
	}
}

func TestListStartsAtThePageAskedFor(t *testing.T) {
	_, rc := connect(t, ringcentraltest.WithNumbers(45))
	params := &ringcentral.ListAccountPhoneNumbersV2Params{Page: new(int32(3)), PerPage: new(int32(20))}
	n := 0
	for _, err := range rc.ListAccountPhoneNumbersV2(t.Context(), params) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n != 5 || *params.Page != 3 {
		t.Errorf("got %d records, and page is now %d; want 5 and 3", n, *params.Page)
	}
}

func TestFiltersRepeatTheName(t *testing.T) {
	var query string
	rc := serve(t, func(w http.ResponseWriter, r *http.Request) {
		query = r.URL.RawQuery
		_, _ = w.Write([]byte(`{"records":[]}`))
	})
	_, err := rc.ListExtensionsPage(t.Context(), &ringcentral.ListExtensionsParams{
		Status: []ringcentral.ExtensionStatus{ringcentral.ExtensionStatusEnabled, ringcentral.ExtensionStatusDisabled},
	})
	if want := "status=Enabled&status=Disabled"; err != nil || query != want {
		t.Errorf("query %q, %v; want %q", query, err, want)
	}
}

// pageOf answers every request with the same body.
func sameReply(t *testing.T, body string) (*ringcentral.Client, *int) {
	t.Helper()
	requests := 0
	var mu sync.Mutex
	rc := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		requests++
		_, _ = w.Write([]byte(body))
	})
	return rc, &requests
}

func TestServerThatRepeatsAPageIsAnError(t *testing.T) {
	for name, body := range map[string]string{
		"v1": `{"records":[{"id":1},{"id":2}],"paging":{"page":1,"perPage":2,"totalPages":9},
			"navigation":{"nextPage":{"uri":"https://elsewhere.example/restapi"}}}`,
		"nothing told": `{"records":[{"id":1},{"id":2}],"paging":{"perPage":2}}`,
	} {
		rc, requests := sameReply(t, body)
		var last error
		n := 0
		for ext, err := range rc.ListExtensions(t.Context(), nil) {
			if last = err; err != nil && ext != nil {
				t.Error("a record came with an error")
			}
			n++
		}
		if !errors.Is(last, ringcentral.ErrPaging) || n != 3 || *requests != 2 {
			t.Errorf("%s: error %v after %d turns and %d requests", name, last, n, *requests)
		}
	}
}

func TestContextGovernsEveryPage(t *testing.T) {
	_, rc := connect(t, ringcentraltest.WithExtensions(500))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n, last := 0, error(nil)
	for _, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{PerPage: new(int32(100))}) {
		if n, last = n+1, err; n == 100 {
			cancel()
		}
	}
	if n != 101 || !errors.Is(last, context.Canceled) {
		t.Errorf("%d turns, then %v; want 101 and context.Canceled", n, last)
	}
}
