package bulk_test

import (
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// gateway stands before the fake and answers the first write in its place, with any status, after it has let the write
// through or not.
type gateway struct {
	next   http.RoundTripper
	answer func(*http.Request) *http.Response
	done   bool // whether the write that it answers is carried out

	mu     sync.Mutex
	writes int // that have come to it
	passed int // that the fake has carried out
}

func (g *gateway) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Method == http.MethodGet || strings.Contains(req.URL.Path, "oauth") {
		return g.next.RoundTrip(req)
	}
	g.mu.Lock()
	g.writes++
	first := g.writes == 1
	g.mu.Unlock()
	if !first {
		return g.pass(req)
	}
	if g.done {
		reply, err := g.pass(req)
		if err != nil {
			return nil, err
		}
		_, _ = io.Copy(io.Discard, reply.Body)
		_ = reply.Body.Close()
	}
	return g.answer(req), nil
}

// pass lets a write through.
func (g *gateway) pass(req *http.Request) (*http.Response, error) {
	reply, err := g.next.RoundTrip(req)
	if err == nil && reply.StatusCode/100 == 2 {
		g.mu.Lock()
		g.passed++
		g.mu.Unlock()
	}
	return reply, err
}

// documented are the statuses by which the platform says that it has not carried out a request.
var documented = []int{400, 401, 403, 404, 409, 429}

// Whatever a write is answered with, it is not carried out twice, and its outcome is true. Left out is what contradicts
// what the platform documents: a refusal of what was carried out.
func TestEveryStatusOfAWrite(t *testing.T) {
	statuses := []int{0, 7, 100, 101, 199, 200, 201, 204, 206, 299, 300, 302, 304, 307, 308, 399, 400, 401, 403, 404, 408, 409, 413, 425, 429, 499, 500, 501, 502, 503, 504, 599}
	if soaking {
		statuses = nil
		for status := range 600 {
			statuses = append(statuses, status)
		}
	}
	for _, status := range statuses {
		for variant := range 16 {
			body, location, retryAfter, done := variant&1 != 0, variant&2 != 0, variant&4 != 0, variant&8 != 0
			if done && slices.Contains(documented, status) {
				continue
			}
			if !soaking && variant%5 != status%5 && status != 503 {
				continue
			}
			t.Run(fmt.Sprintf("%03d body %t location %t retry %t done %t", status, body, location, retryAfter, done), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					answer := func(req *http.Request) *http.Response {
						reply := &http.Response{StatusCode: status, Header: http.Header{}, Body: http.NoBody, Request: req, ProtoMajor: 1, ProtoMinor: 1}
						if body {
							reply.Body = io.NopCloser(strings.NewReader("<html><h1>A gateway</h1></html>"))
						}
						if location {
							reply.Header.Set("Location", req.URL.Path)
						}
						if retryAfter {
							reply.Header.Set("Retry-After", "3")
						}
						return reply
					}
					checkStatus(t, answer, done)
				})
			})
		}
	}
}

// checkStatus carries out a creation of many, a creation of one and an update behind a gateway.
func checkStatus(t *testing.T, answer func(*http.Request) *http.Response, done bool) {
	t.Helper()
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithExtensions(40))
	through := func() (*ringcentral.Client, *gateway) {
		g := &gateway{next: fake.HTTPClient().Transport, answer: answer, done: done}
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(&http.Client{Transport: g}))
		if err != nil {
			t.Fatal(err)
		}
		return rc, g
	}
	state, _ := through()
	once := func(g *gateway) {
		t.Helper()
		if done && g.passed > 1 {
			t.Errorf("carried out %d times", g.passed)
		}
	}

	rc, g := through()
	results := collect(t, bulk.CreateUsers(t.Context(), rc, counted(3, userOf)), 3)
	once(g)
	count := map[string]int{}
	for ext, err := range state.ListExtensions(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		count[ext.Contact.Email]++
	}
	for _, result := range results {
		there := count[result.Change.Contact.Email]
		agrees(t, result, there == 1)
		if there > 1 {
			t.Errorf("%s was created %d times", result.Change.Contact.Email, there)
		}
	}

	rc, g = through()
	queue := ringcentral.ExtensionCreate{Type: new(ringcentral.ExtensionTypeDepartment), Name: new("Queue"), ExtensionNumber: new("70001")}
	result := collect(t, bulk.CreateExtensions(t.Context(), rc, slices.Values([]ringcentral.ExtensionCreate{queue})), 1)[0]
	once(g)
	there := 0
	for _, err := range state.ListExtensions(t.Context(), &ringcentral.ListExtensionsParams{ExtensionNumber: queue.ExtensionNumber}) {
		if err != nil {
			t.Fatal(err)
		}
		there++
	}
	agrees(t, result, there == 1)

	rc, g = through()
	change := collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(titles(1))), 1)[0]
	once(g)
	ext, err := state.ReadExtension(t.Context(), change.Change.ID)
	if err != nil {
		t.Fatal(err)
	}
	agrees(t, change, ext.Contact.JobTitle == *change.Change.Update.Contact.JobTitle)
	fake.HTTPClient().CloseIdleConnections()
}

// What is like the wanted extension is Done only if this run has made it: not if it was there before, at whatever age,
// or is of another name, type or number, and whatever the local clock says.
func TestSomebodyElsesExtension(t *testing.T) {
	wanted := ringcentral.UserCreate{Status: ringcentral.ExtensionStatusEnabled, Contact: ringcentral.UserContactCreate{FirstName: "Ada", LastName: "Lovelace", Email: "ada@larkspur.example"}}
	single := ringcentral.ExtensionCreate{Contact: &ringcentral.ContactCreate{FirstName: "Ada", LastName: new("Lovelace"), Email: "ada@larkspur.example"}}
	for _, name := range []string{"Ada", "Somebody"} {
		for _, age := range []time.Duration{0, 2 * time.Second, 4 * time.Minute, time.Hour} {
			for _, ahead := range []time.Duration{0, -time.Hour, time.Hour} {
				synctest.Test(t, func(t *testing.T) {
					fake, rc := start(t)
					fake.Advance(ahead)
					old := single
					old.Contact = &ringcentral.ContactCreate{FirstName: name, LastName: new("Lovelace"), Email: "ada@larkspur.example"}
					if _, err := rc.CreateExtension(t.Context(), old); err != nil {
						t.Fatal(err)
					}
					time.Sleep(age)
					fake.Fail("postBatchProvisionUsers", 1, ringcentraltest.Fault{Status: http.StatusInternalServerError})
					fake.Fail("createExtension", 1, ringcentraltest.Fault{Status: http.StatusInternalServerError})
					for _, result := range collect(t, bulk.CreateUsers(t.Context(), rc, slices.Values([]ringcentral.UserCreate{wanted})), 1) {
						if result.Outcome != bulk.Unknown {
							t.Errorf("%s, %s old: user %s: %v", name, age, result.Outcome, result.Err)
						}
					}
					for _, result := range collect(t, bulk.CreateExtensions(t.Context(), rc, slices.Values([]ringcentral.ExtensionCreate{single})), 1) {
						if result.Outcome != bulk.Unknown {
							t.Errorf("%s, %s old: extension %s: %v", name, age, result.Outcome, result.Err)
						}
					}
				})
			}
		}
	}
}

// A number that was there before was not added by this run, and one that was not is.
func TestSomebodyElsesNumber(t *testing.T) {
	for _, before := range []bool{true, false} {
		synctest.Test(t, func(t *testing.T) {
			fake, rc := start(t)
			numbers := []ringcentral.PhoneNumberAddInput{{PhoneNumber: "+12125550100", UsageType: "Inventory"}}
			if before {
				allDone(t, collect(t, bulk.AddNumbers(t.Context(), rc, slices.Values(numbers)), 1))
			}
			fake.Fail("addNumbersToInventoryV2", 1, ringcentraltest.Fault{Late: true, Drop: true})
			result := collect(t, bulk.AddNumbers(t.Context(), rc, slices.Values(numbers)), 1)[0]
			if want := map[bool]bulk.Outcome{true: bulk.Unknown, false: bulk.Done}[before]; result.Outcome != want {
				t.Errorf("there before: %t; %s: %v", before, result.Outcome, result.Err)
			}
		})
	}
}

// The look before the first attempt costs a request for 50 creations.
func TestCostOfTheLook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		allDone(t, collect(t, bulk.CreateUsers(t.Context(), rc, counted(300, userOf)), 300))
		fake.WantCalls(t, "listExtensions", 6)
		fake.WantCalls(t, "postBatchProvisionUsers", 30)
	})
}

// An error is about its change: it has no places of a request in it, which nobody but the package knows.
func TestErrorsNameTheChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, rc := start(t)
		changes := titles(40)
		changes[17].Update.Status = new(ringcentral.ExtensionStatus("Sleeping"))
		result := collect(t, bulk.UpdateExtensions(t.Context(), rc, slices.Values(changes)), len(changes))[17]
		if text := result.Err.Error(); strings.Contains(text, "records") || !strings.Contains(text, "(status)") || !strings.Contains(text, "extension "+string(changes[17].ID)) {
			t.Error(text)
		}
	})
}

// The error of a list is not lost in the stream of changes made of it.
func TestSourceThatFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t, ringcentraltest.WithExtensions(2500))
		fake.Fail("listExtensions", 1, ringcentraltest.Fault{Delay: time.Millisecond})
		fake.Fail("listExtensions", 1, ringcentraltest.Fault{Status: http.StatusForbidden})
		source := bulk.NewSource(rc.ListExtensions(t.Context(), nil), func(ext *ringcentral.ExtensionSummary) ringcentral.ID { return ext.ID })
		read := 0
		for d := range bulk.Details(t.Context(), rc, source.Changes, []bulk.Part{bulk.ExtensionPart}) {
			noErrors(t, &d)
			read++
		}
		if err := source.Err(); read != 1000 || err == nil {
			t.Errorf("%d read, %v", read, err)
		}
	})
}

// What is not found is an error, not nothing, whatever the status; only the platform's word that the type of the
// extension has no such thing counts.
func TestDetailsThatAreNotFound(t *testing.T) {
	for _, status := range []int{http.StatusBadRequest, http.StatusNotFound, http.StatusConflict, http.StatusGone} {
		synctest.Test(t, func(t *testing.T) {
			fake, rc := start(t)
			fake.Fail("readExtensionCallerId", 1, ringcentraltest.Fault{Status: status})
			d := details(t, bulk.Details(t.Context(), rc, slices.Values([]ringcentral.ID{extensionID(2)}), []bulk.Part{"caller-id"}), 1)[0]
			if d.Errs["caller-id"] == nil {
				t.Errorf("%d: no error", status)
			}
		})
	}
}

// The devices of 90 users are three requests.
func TestDevicesInBatches(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake, rc := start(t)
		for _, d := range details(t, bulk.Details(t.Context(), rc, extensionIDs(90), []bulk.Part{"device"}), 90) {
			noErrors(t, &d)
		}
		fake.WantCalls(t, "listExtensionDevices", 3)
	})
}
