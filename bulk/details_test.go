package bulk_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// details ranges over details and checks that there is one for each id, in order.
func details(t testing.TB, stream iter.Seq[bulk.Detail], n int) []bulk.Detail {
	t.Helper()
	all := make([]bulk.Detail, 0, n)
	for d := range stream {
		if d.Index != len(all) {
			t.Fatalf("detail %d has index %d", len(all), d.Index)
		}
		all = append(all, d)
	}
	if len(all) != n {
		t.Fatalf("%d details for %d ids", len(all), n)
	}
	return all
}

func extensionIDs(n int) iter.Seq[ringcentral.ID] {
	return counted(n, func(i int) ringcentral.ID { return extensionID(i + 1) })
}

func noErrors(t testing.TB, d *bulk.Detail) {
	t.Helper()
	if d.Err != nil || len(d.Errs) > 0 {
		t.Fatalf("extension %s: %v, %v", d.ID, d.Err, d.Errs)
	}
}

// What is read in batches and from lists of the account is what is read of an extension by itself.
func TestDetailsAreTheSameAsOneByOne(t *testing.T) {
	for _, n := range []int{soak(1, 30), soak(31, 100)} {
		t.Run(strconv.Itoa(n), func(t *testing.T) { testDetailsAreTheSame(t, n) })
	}
}

func testDetailsAreTheSame(t *testing.T, n int) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		_, rc := start(t, ringcentraltest.WithExtensions(100), ringcentraltest.WithoutReplyChecks())
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(n), nil), n) {
			noErrors(t, &d)
			if d.Index%soak(6, 1) != 0 {
				continue
			}
			var parts []bulk.Part
			for _, op := range ringcentral.Operations() {
				names := op.PathParameters()
				if op.Method != http.MethodGet || op.File || op.Deprecated || op.ID == "checkUserPermission" || len(names) != 2 || names[1] != "extensionId" {
					continue
				}
				_, end, _ := strings.Cut(op.Path, "/{extensionId}")
				part := bulk.Part(strings.TrimPrefix(end, "/"))
				if part == "" {
					part = bulk.ExtensionPart
				}
				parts = append(parts, part)
				want, err := one(t, rc, op, d.ID)
				if err != nil {
					if !errors.Is(err, ringcentral.ErrForbidden) && !errors.Is(err, ringcentral.ErrNotFound) && !errors.Is(err, ringcentral.ErrInvalid) {
						t.Fatal(err)
					}
					want = nil
				}
				got := string(d.Values[part])
				if part == "phone-number" || part == "assigned-role" {
					if !sameIDs(t, got, string(want)) {
						t.Errorf("%s of %s: %s, want %s", part, d.ID, got, want)
					}
				} else if got != string(want) {
					t.Errorf("%s of %s: %s, want %s", part, d.ID, got, want)
				}
			}
			if !slices.Equal(parts, bulk.AllParts()) {
				t.Fatalf("all parts are %q, want %q", bulk.AllParts(), parts)
			}
		}
	})
}

// one reads a part of one extension.
func one(t *testing.T, rc *ringcentral.Client, op *ringcentral.Operation, id ringcentral.ID) (json.RawMessage, error) {
	t.Helper()
	in := ringcentral.RawRequest{IDs: []ringcentral.ID{id}}
	if op.Paging == nil {
		reply, err := rc.Do(t.Context(), op, in)
		if err != nil {
			return nil, err
		}
		return reply.Body, nil
	}
	var records []string
	for record, err := range rc.List(t.Context(), op, in) {
		if err != nil {
			return nil, err
		}
		records = append(records, string(record))
	}
	return json.RawMessage("[" + strings.Join(records, ",") + "]"), nil
}

// sameIDs reports whether two arrays have records of the same ids. One that is missing is empty.
func sameIDs(t *testing.T, a, b string) bool {
	t.Helper()
	ids := func(array string) []ringcentral.ID {
		var records []struct {
			ID        ringcentral.ID
			UsageType string
		}
		if array != "" {
			if err := json.Unmarshal([]byte(array), &records); err != nil {
				t.Fatal(err)
			}
		}
		var all []ringcentral.ID
		for _, record := range records {
			if !strings.Contains(record.UsageType, "Company") { // the numbers of the company are of no extension
				all = append(all, record.ID)
			}
		}
		return slices.Sorted(slices.Values(all))
	}
	return slices.Equal(ids(a), ids(b))
}

// The best plan for everything about n extensions: extensions, the two kinds of presence, and devices take a request
// for each 30, numbers a page for each 1,000 of the account, roles one request, grants a page for each 1,000 other
// extensions, and all other parts a request for each extension that may have them. Each group then needs as long as the
// sliding window takes for its requests, all groups do so at the same time, and the slowest decides. Of 5,000
// extensions of the fake that is Light: 75,626 requests at 50 a minute, 25,000 of them for grants, the last of which is
// let through after 1,512 minutes. The 53,548 of Medium take 1,338 minutes.
func TestDetailsAtTheSpeedOfTheLimits(t *testing.T) {
	n, window := soak(32, 5000), soak(45, 300)
	for _, test := range []struct {
		name  string
		parts []bulk.Part
	}{
		{"everything", nil},
		{"caller ids", []bulk.Part{bulk.ExtensionPart, "caller-id"}},
		{"numbers and presence", []bulk.Part{"phone-number", "unified-presence", "presence", "assigned-role"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			kinds := map[ringcentral.ExtensionType]int{}
			plan := map[string]int{}
			synctest.Test(t, func(t *testing.T) { // how many requests the plan has
				_, rc := start(t, ringcentraltest.WithExtensions(n), ringcentraltest.WithoutReplyChecks())
				for ext, err := range rc.ListExtensions(t.Context(), nil) {
					if err != nil {
						t.Fatal(err)
					}
					kinds[ext.Type]++
				}
			})
			people := kinds[ringcentral.ExtensionTypeUser] + kinds[ringcentral.ExtensionTypeDigitalUser] + kinds[ringcentral.ExtensionTypeVirtualUser] + kinds[ringcentral.ExtensionTypeFaxUser]
			groups := map[string]string{}
			for _, op := range ringcentral.Operations() {
				if op.Method == http.MethodGet {
					_, end, _ := strings.Cut(op.Path, "/{extensionId}/")
					groups[end] = op.Group
				}
			}
			batches := (n + 29) / 30
			plan["Light"] = batches // the extensions
			for _, part := range bulk.AllParts() {
				switch {
				case test.parts != nil && !slices.Contains(test.parts, part), part == bulk.ExtensionPart:
				case part == "phone-number":
					plan["Heavy"]++
				case part == "assigned-role":
					plan["Medium"]++
				case part == "presence" || part == "unified-presence" || part == "device":
					plan[groups[string(part)]] += batches
				case part == "grant": // about each other extension of the fake
					plan["Light"] += n * ((n + 998) / 1000)
				case part == "sms-recipients":
					plan["Light"] += kinds[ringcentral.ExtensionTypeDepartment] + kinds[ringcentral.ExtensionTypeSite]
				case strings.HasPrefix(string(part), "comm-handling/"):
					plan["Medium"] += people
				default:
					plan[groups[string(part)]] += n
				}
			}
			want := max(optimum(plan["Light"], 50), optimum(plan["Medium"], 40), optimum(plan["Heavy"], 10))
			options := []ringcentraltest.Option{ringcentraltest.WithExtensions(n), ringcentraltest.WithoutReplyChecks()}
			atOptimum(t, want, options, func(t *testing.T, fake *ringcentraltest.Server, _ *ringcentral.Client) {
				// What is counted are calls: when the token is renewed, those under way are sent twice.
				var mu sync.Mutex
				got := map[string]int{}
				count := ringcentral.Hooks{Call: func(ctx context.Context, call ringcentral.CallEvent) (context.Context, func(ringcentral.CallEvent)) {
					mu.Lock()
					defer mu.Unlock()
					got[call.Group]++
					return ctx, nil
				}}
				rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()), ringcentral.WithHooks(count))
				if err != nil {
					t.Fatal(err)
				}
				read := 0
				for d := range bulk.Details(t.Context(), rc, extensionIDs(n), test.parts, bulk.WithWindow(window)) {
					noErrors(t, &d)
					read++
				}
				if read != n {
					t.Errorf("%d details for %d ids", read, n)
				}
				if !maps.Equal(got, plan) {
					t.Errorf("requests %v, want %v", got, plan)
				}
				t.Log(plan)
			})
		})
	}
}

// An extension that isn't there, an id that makes no sense and a part that can't be read don't keep others from being read.
func TestDetailsFailOneByOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, ringcentraltest.WithExtensions(50))
		fake.Fail("readExtensionCallerId", 5, ringcentraltest.Fault{})
		ids := append(slices.Collect(extensionIDs(40)), "17", "..", extensionID(3))
		parts := []bulk.Part{"caller-id", bulk.ExtensionPart}
		failed := 0
		for _, d := range details(t, bulk.Details(t.Context(), rc, slices.Values(ids), parts, bulk.WithWindow(7)), len(ids)) {
			switch d.ID {
			case "17":
				if !errors.Is(d.Err, ringcentral.ErrNotFound) || len(d.Values) > 0 {
					t.Errorf("%s: %v", d.ID, d.Err)
				}
			case "..":
				if _, ok := errors.AsType[*ringcentral.IDError](d.Err); !ok {
					t.Errorf("%s: %v", d.ID, d.Err)
				}
			default:
				caller, err := bulk.Decode[ringcentral.CallerID](&d, "caller-id")
				if err != nil {
					failed++
				}
				ext, extErr := bulk.Decode[ringcentral.Extension](&d, bulk.ExtensionPart)
				if extErr != nil || ext.ID != d.ID || err == nil && caller == nil {
					t.Errorf("%s: %+v, %v, %v", d.ID, ext, extErr, caller)
				}
			}
		}
		if failed > 1 {
			t.Errorf("%d caller ids are missing because of 5 faults, which are 1 call", failed)
		}
	})
}

func TestUnknownPart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(3), []bulk.Part{"caller-id", "shoe-size"}), 3) {
			if d.Err == nil || !strings.Contains(d.Err.Error(), "shoe-size") {
				t.Errorf("got %v", d.Err)
			}
		}
		fake.WantCalls(t, "readExtension", 0)
	})
}

// A part that the application may not read is asked for until that is known, and no longer.
func TestDetailsWithoutAScope(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, ringcentraltest.WithScopes("ReadAccounts"))
		n := 300
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(n), []bulk.Part{"presence", "call-queue-presence", "caller-id"}), n) {
			if !errors.Is(d.Errs["call-queue-presence"], ringcentral.ErrAppPermission) || !errors.Is(d.Errs["presence"], ringcentral.ErrAppPermission) || d.Values["caller-id"] == nil {
				t.Fatalf("%v, %v", d.Err, d.Errs)
			}
		}
		if asked := fake.Calls("readExtensionCallQueuePresence"); asked > 20 {
			t.Errorf("asked %d times for what the application may not read", asked)
		}
	})
}

func TestDetailsUntilTheContextEnds(t *testing.T) {
	for _, after := range []time.Duration{0, time.Second, time.Minute, 5 * time.Minute} {
		t.Run(fmt.Sprint(after), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				_, rc := start(t, ringcentraltest.WithThrottling(nil))
				ctx, cancel := context.WithTimeout(t.Context(), after)
				defer cancel()
				n := 300
				whole := 0
				for _, d := range details(t, bulk.Details(ctx, rc, extensionIDs(n), []bulk.Part{"caller-id"}), n) {
					err := d.Err
					if err == nil {
						err = d.Errs["caller-id"]
					}
					switch {
					case d.Values["caller-id"] != nil:
						whole++
					case !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, ringcentral.ErrRateLimited):
						t.Errorf("extension %s: %v", d.ID, err)
					}
				}
				if want := 50*int(after/time.Minute) - 10; whole < want { // ten of the requests read the extensions
					t.Errorf("%d were read, want %d at least", whole, want)
				}
			})
		})
	}
}

// Who breaks off leaves nothing running; synctest fails if a goroutine is left.
func TestDetailsBreakOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, rc := start(t, ringcentraltest.WithThrottling(nil))
		read := 0
		ids := counted(1_000_000, func(i int) ringcentral.ID {
			read++
			return extensionID(1 + i%300)
		})
		for d := range bulk.Details(t.Context(), rc, ids, nil) {
			if d.Index == 3 {
				break
			}
		}
		if read > 400 {
			t.Errorf("%d ids were read for 4 details", read)
		}
	})
}
