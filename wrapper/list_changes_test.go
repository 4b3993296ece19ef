package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// users returns the IDs of all users.
func users(t *testing.T, rc *ringcentral.Client) map[ringcentral.ID]bool {
	t.Helper()
	ids := map[ringcentral.ID]bool{}
	for user, err := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser}}) {
		if err != nil {
			t.Fatal(err)
		}
		ids[user.ID] = true
	}
	return ids
}

// connectWith returns a fake whose pages have 10 records, and two clients of it, of which the first reads some pages ahead.
func connectWith(t *testing.T, extensions, prefetch int) (*ringcentraltest.Server, *ringcentral.Client, *ringcentral.Client) {
	t.Helper()
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(extensions), ringcentraltest.WithNumbers(extensions/2), ringcentraltest.WithLargestPage(10))
	var clients [2]*ringcentral.Client
	for i := range clients {
		var err error
		clients[i], err = ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()),
			ringcentral.WithPrefetch(prefetch), ringcentral.WithoutThrottle())
		if err != nil {
			t.Fatal(err)
		}
	}
	return fake, clients[0], clients[1]
}

func TestDeletionInsideTheLoop(t *testing.T) {
	for _, prefetch := range []int{0, 4} {
		_, rc, _ := connectWith(t, 95, prefetch)
		before, deleted := len(users(t, rc)), 0
		params := &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser}}
		for user, err := range rc.ListExtensions(t.Context(), params) {
			if err != nil {
				t.Fatal(err)
			}
			if user.ExtensionNumber == "101" {
				continue // who is signed in
			}
			if err := rc.DeleteExtension(t.Context(), user.ID, nil); err != nil {
				t.Fatal(err)
			}
			deleted++
		}
		if left := len(users(t, rc)); left != 1 || deleted != before-1 {
			t.Errorf("prefetch %d: deleted %d of %d, %d are left", prefetch, deleted, before, left)
		}
	}
}

// Another client creates, deletes and renames between any two records: each user who stays comes once.
func TestChangesByAnotherClient(t *testing.T) {
	for seed := range soak(6, 200) {
		random := rand.New(rand.NewPCG(uint64(seed), 1))
		_, rc, other := connectWith(t, 45, seed%2)
		before, got := users(t, other), map[ringcentral.ID]int{}
		var err error
		for user, e := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser}}) {
			if err = e; err != nil {
				break
			}
			if got[user.ID]++; random.IntN(20) == 0 {
				change(t, other, random)
			}
		}
		if err != nil && !errors.Is(err, ringcentral.ErrListChanged) {
			t.Fatal(err)
		}
		after := users(t, other)
		for id := range before {
			if stays := after[id]; got[id] > 1 || stays && got[id] == 0 && err == nil {
				t.Errorf("seed %d: %s came %d times, and stays: %t", seed, id, got[id], stays)
			}
		}
	}
}

// change deletes a user at most, and creates one at times.
func change(t *testing.T, rc *ringcentral.Client, random *rand.Rand) {
	t.Helper()
	var err error
	if random.IntN(4) == 0 {
		_, err = rc.CreateExtension(t.Context(), ringcentral.ExtensionCreate{
			Type: new(ringcentral.ExtensionTypeVirtualUser), ExtensionNumber: new(fmt.Sprint(7000 + random.IntN(1000))),
			Contact: &ringcentral.ContactCreate{FirstName: "New", Email: fmt.Sprintf("new%d@larkspur.example", random.Int())},
		})
	}
	for user, listErr := range rc.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{Type: []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser}}) {
		if listErr != nil {
			t.Fatal(listErr)
		}
		if user.ExtensionNumber != "101" && random.IntN(5) == 0 {
			if err == nil {
				err = rc.DeleteExtension(t.Context(), user.ID, nil)
			}
			break
		}
	}
	if err != nil {
		t.Log(err) // such as a number that is taken
	}
}

// A second pass reads each page of a list of several pages once more, and leaves a single page alone.
func TestSecondPassCosts(t *testing.T) {
	for extensions, want := range map[int]int{8: 1, 95: 20} {
		fake, rc, _ := connectWith(t, extensions, 4)
		n := 0
		for _, err := range rc.ListExtensions(t.Context(), nil, ringcentral.WithSecondPass()) {
			if err != nil {
				t.Fatal(err)
			}
			n++
		}
		if got := fake.Calls(extensionsPath); n != extensions || got != want {
			t.Errorf("%d extensions: got %d with %d requests, want %d", extensions, n, got, want)
		}
	}
}

// A second pass finds what the first one missed, and raw lists are told apart by the same IDs.
func TestSecondPassFindsWhatWasMissed(t *testing.T) {
	pages := []string{
		`[{"id":1},{"id":2}]`, `[{"id":4},{"id":5}]`, // 1 is deleted after the first page, so 3 is missed, and 5 is created
		`[{"id":2},{"id":3}]`, `[{"id":4},{"id":5}]`, `[{"id":2},{"id":3}]`, `[{"id":4},{"id":5}]`,
	}
	for _, raw := range []bool{false, true} {
		served := 0
		rc := newExchangeClient(t, roundTripper(func(req *http.Request) (*http.Response, error) {
			body := fmt.Sprintf(`{"records":%s,"paging":{"page":%s,"perPage":2,"totalPages":2,"totalElements":4}}`, pages[served], req.URL.Query().Get("page"))
			served++
			return &http.Response{
				StatusCode: 200, Header: http.Header{"Content-Type": {"application/json"}}, Request: req, Body: io.NopCloser(strings.NewReader(body)),
			}, nil
		}))
		var got []string
		read := func(ctx context.Context) {
			if raw {
				for record, err := range rc.List(ctx, operationNamed(t, "listExtensions"), ringcentral.RawRequest{}, ringcentral.WithSecondPass()) {
					got = append(got, string(record), fmt.Sprint(err))
				}
				return
			}
			for record, err := range rc.ListExtensions(ctx, nil, ringcentral.WithSecondPass()) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, `{"id":`+string(record.ID)+"}", "<nil>")
			}
		}
		read(t.Context())
		want := `{"id":1} <nil> {"id":2} <nil> {"id":4} <nil> {"id":5} <nil> {"id":3} <nil>`
		if strings.Join(got, " ") != want || served != 6 {
			t.Errorf("raw %t: got %q with %d requests", raw, got, served)
		}
	}
}
