package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// put changes something through any path of the platform.
func (s shell) put(path, body string) {
	s.t.Helper()
	if err := os.WriteFile(filepath.Join(s.folder, "body.json"), []byte(body), 0o600); err != nil {
		s.t.Fatal(err)
	}
	s.want("api PUT "+path+" --body @body.json --yes", 0)
}

// TestDetailsRoundTrip: what is changed in the settings of an extension is what diff shows, and nothing else.
func TestDetailsRoundTrip(t *testing.T) {
	s := newShell(t, ringcentraltest.WithExtensions(soak(9, 12)), ringcentraltest.WithNumbers(soak(12, 20)))
	s.want("snapshot @old.jsonl --details", 0)
	s.want("snapshot @again.jsonl --details", 0)
	if s.read("old.jsonl") != s.read("again.jsonl") {
		t.Error("two snapshots of one state differ")
	}
	const one, other = "/restapi/v1.0/account/~/extension/402100005008", "/restapi/v1.0/account/~/extension/402100006008"
	s.put(one+"/business-hours", `{"schedule":{"weeklyRanges":{"monday":[{"from":"08:00","to":"18:00"}],"tuesday":[{"from":"09:00","to":"18:00"}],
		"wednesday":[{"from":"09:00","to":"18:00"}],"thursday":[{"from":"09:00","to":"18:00"}],"friday":[{"from":"09:00","to":"18:00"}]}}}`)
	s.put(other+"/caller-id", `{"byFeature":[{"feature":"RingOut","callerId":{"type":"Blocked"}}]}`)
	s.put(other+"/notification-settings", `{"voicemails":{"notifyByEmail":false}}`)
	s.want("extensions update 107 --set regionalSettings.timeFormat=24h --yes", 0)
	s.want("extensions delete 108 --save-phone-numbers=false --yes", 0)
	s.want("extensions create --type User --first-name Wen --last-name Zhang --email wen@larkspur.example --yes", 0)
	s.want("snapshot @new.jsonl --details", 0)
	want := `settings of extension 107 Samuel Whitfield: regionalSettings.timeFormat changed from 12h to 24h
business hours of extension 105 Mateo Alvarez: schedule.weeklyRanges.monday changed from [{"from":"09:00","to":"18:00"}] to [{"from":"08:00","to":"18:00"}]
caller id of extension 106 Ingrid Dahl: byFeature[RingOut].callerId.phoneInfo removed, was number +18885550100
caller id of extension 106 Ingrid Dahl: byFeature[RingOut].callerId.type changed from PhoneNumber to Blocked
notifications of extension 106 Ingrid Dahl: voicemails.notifyByEmail changed from true to false
`
	for _, line := range []string{"diff @old.jsonl @new.jsonl", "diff @old.jsonl live"} {
		got := s.want(line+" --ignore extensions,numbers,devices,assigned-roles,queues,recorded,grants", 1)
		if diff := cmp.Diff(want+"5 changes.\n", got); diff != "" {
			t.Errorf("%s: want -, got +:\n%s", line, diff)
		}
	}
	if got := s.want("diff @old.jsonl @new.jsonl --output jsonl --columns section,id,path,before,after --ignore extensions,numbers,devices,assigned-roles,queues,recorded,grants,caller-id,business-hours.schedule,regionalSettings", 1); got !=
		`{"section":"notifications","id":"402100006008","path":"voicemails.notifyByEmail","before":true,"after":false}`+"\n" {
		t.Error(got)
	}
}

// TestDetailsThatCannotBeRead are noted, and not taken for removed.
func TestDetailsThatCannotBeRead(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(12), ringcentraltest.WithScopes("Accounts"))
	use(t, fake)
	s := shell{t, t.TempDir()}
	text := s.want("snapshot @all.jsonl --details", 0)
	if !strings.Contains(text, "not readable: presence (403 CMN-401)") {
		t.Errorf("a scope is missing: %s", text)
	}
	fake.Fail("readUserBusinessHours", 1, ringcentraltest.Fault{Status: 403, Code: "CMN-408"})
	fake.Fail("listForwardingNumbers", 1, ringcentraltest.Fault{Status: 200, Body: `{"records":[{"id":"1","password":"marker-1","phoneNumber":"+1","sip":{"authorizationToken":"marker-2"}}],"paging":{"page":1,"totalPages":1},"navigation":{}}`})
	if text = s.want("snapshot @part.jsonl --only business-hours,conferencing,forwarding-numbers", 0); !strings.Contains(text, "not readable: settings of 1 of 12 business-hours") {
		t.Error(text)
	}
	if text := s.read("part.jsonl"); strings.Contains(text, "marker") || strings.Contains(text, "Code") || !strings.Contains(text, "allowJoinBeforeHost") {
		t.Error("a secret or a code of a conference is in the file")
	}
	for _, line := range []string{"diff @all.jsonl @part.jsonl", "diff @part.jsonl @all.jsonl", "diff @part.jsonl live"} {
		text := s.want(line+" --ignore forwarding-numbers", 0)
		if !strings.Contains(text, "not compared: business-hours, settings not readable for all records") || !strings.Contains(text, "Nothing is different.") {
			t.Errorf("%s: %s", line, text)
		}
	}
	fake.Fail("readUserBusinessHours", 100, ringcentraltest.Fault{Status: 200, Body: "<html>"})
	s.want("snapshot @none.jsonl --only business-hours", 1)
	if _, err := os.Stat(filepath.Join(s.folder, "none.jsonl")); err == nil {
		t.Error("something was written")
	}
}

// TestDetailsAreChosen: nothing is asked for that is not wanted, and nothing that can be read is forgotten.
func TestDetailsAreChosen(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(12))
	use(t, fake)
	s := shell{t, t.TempDir()}
	asked := func(line string) []string {
		before := len(fake.Requests())
		s.want(line, 0)
		var operations []string
		for _, r := range fake.Requests()[before:] {
			if strings.Contains(r.Path, "/extension/") || strings.Contains(r.Path, "/extensions/") {
				operations = append(operations, r.Operation)
			}
		}
		slices.Sort(operations)
		return slices.Compact(operations)
	}
	if got := asked("snapshot @a.jsonl --without devices"); got != nil {
		t.Errorf("without --details: %v", got)
	}
	if got := asked("snapshot @a.jsonl --only caller-id"); !slices.Equal(got, []string{"readExtension", "readExtensionCallerId"}) {
		t.Errorf("the caller ids: %v", got)
	}
	if got := asked("snapshot @a.jsonl --details --without grants"); slices.Contains(got, "listExtensionGrants") || len(got) < 18 {
		t.Errorf("all but the grants: %v", got)
	}
	for _, r := range fake.Requests() {
		if r.Operation == "listAnsweringRules" && r.Query.Get("view") != "Detailed" {
			t.Error("rules are not read in full")
		}
	}
	s.want("snapshot @a.jsonl --details --only caller-id", 2)
	groups := map[string]int{}
	for _, name := range snapshot.Details() {
		if op := operationNamed(snapshot.KindNamed(name).Operation); !slices.Contains([]string{"extension-settings", "presence", "text-recipients"}, name) { // of 30, and of queues
			groups[op.Group]++
		}
	}
	if groups["Light"] != 10 || groups["Medium"] != 7 {
		t.Errorf("the help says how long it takes with other requests for a user than %v", groups)
	}
	// What else can be read changes by itself, follows from something else, or has a section already.
	leftOut := []bulk.Part{"device", "phone-number", "assigned-role", "assignable-roles", "authz-profile", "features", "unified-presence", "call-queue-presence", "webapp-devices"}
	for _, part := range bulk.AllParts() {
		has := slices.ContainsFunc(snapshot.Kinds, func(k *snapshot.Kind) bool { return k.Part == part && operationNamed(k.Operation) != nil })
		if has == slices.Contains(leftOut, part) {
			t.Errorf("%s: in a snapshot is %t", part, has)
		}
	}
}

// TestDetailsAtTheSpeedOfTheLimits: each user takes the time of 10 Light requests, 12 seconds, as the help says, and nothing is refused.
func TestDetailsAtTheSpeedOfTheLimits(t *testing.T) {
	extensions := soak(20, 100)
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(nil), ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithExtensions(extensions))
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
		if err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		reader := snapshot.Reader{Client: rc, Progress: func(string, int, int) {}, Operation: func(id string) (*ringcentral.Operation, *openapi.Schema) {
			op := operationNamed(id)
			return op.Operation, op.doc.Record()
		}}
		if _, err := reader.Read(t.Context(), snapshot.Details()); err != nil {
			t.Fatal(err)
		}
		if took, want := time.Since(began), time.Duration(extensions)*12*time.Second; took > want*105/100 || fake.Throttled("Light")+fake.Throttled("Medium") > 0 {
			t.Errorf("took %s with %d refusals", took, fake.Throttled("Light")+fake.Throttled("Medium"))
		}
	})
}
