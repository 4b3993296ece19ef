package main

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// shell runs command lines in a folder of their own, one after the other.
type shell struct {
	t      *testing.T
	folder string
}

// run returns what a command line prints, with its exit status.
func (s shell) run(line string) (text string, status int) {
	s.t.Helper()
	var all bytes.Buffer
	args := strings.Fields(strings.ReplaceAll(line, " @", " "+s.folder+string(filepath.Separator)))
	status = run(s.t.Context(), args, strings.NewReader(""), &all, &all)
	return strings.ReplaceAll(all.String(), s.folder+string(filepath.Separator), ""), status
}

func (s shell) want(line string, status int) string {
	s.t.Helper()
	text, got := s.run(line)
	if got != status {
		s.t.Errorf("%s: status %d, want %d\n%s", line, got, status, text)
	}
	return text
}

func (s shell) read(name string) string {
	s.t.Helper()
	data, err := os.ReadFile(filepath.Join(s.folder, name))
	if err != nil {
		s.t.Fatal(err)
	}
	return string(data)
}

func newShell(t *testing.T, options ...ringcentraltest.Option) shell {
	t.Helper()
	use(t, ringcentraltest.NewTest(t, options...))
	return shell{t, t.TempDir()}
}

// TestSnapshotRoundTrip: what is changed after a snapshot is what diff shows, and nothing else.
func TestSnapshotRoundTrip(t *testing.T) {
	s := newShell(t, ringcentraltest.WithExtensions(soak(32, 60)), ringcentraltest.WithNumbers(soak(25, 50)))
	s.want("snapshot @old.jsonl", 0)
	s.want("snapshot @again.jsonl", 0)
	if s.read("old.jsonl") != s.read("again.jsonl") {
		t.Error("two snapshots of one state differ")
	}
	if got := s.want("diff @old.jsonl @again.jsonl", 0) + s.want("diff @old.jsonl", 0); got != "Nothing is different.\nNothing is different.\n" {
		t.Error(got)
	}
	s.want("extensions update 105 --status Disabled --set contact.jobTitle=Buyer --yes", 0)
	s.want("queues add 118 106 --yes", 0)
	s.want("queues remove 118 119 --yes", 0)
	s.want("extensions update 103 --set extensionNumber=777 --yes", 0)
	s.want("snapshot @new.jsonl", 0)
	want := `extension 103 Aiko Tanaka: extensionNumber changed from 103 to 777
extension 105 Mateo Alvarez: contact.jobTitle changed from Controller to Buyer
extension 105 Mateo Alvarez: status changed from Enabled to Disabled
queue 118 Support: removed from members: extension 119 Greta Holm
queue 118 Support: added to members: extension 106 Ingrid Dahl
5 changes.
`
	for _, line := range []string{"diff @old.jsonl @new.jsonl", "diff @old.jsonl live", "diff @old.jsonl"} {
		if diff := cmp.Diff(want, s.want(line, 1)); diff != "" {
			t.Errorf("%s: want -, got +:\n%s", line, diff)
		}
	}
	if got := s.want("diff @old.jsonl @new.jsonl --ignore contact.jobTitle,extensions.status,queues.members,extensions.extensionNumber", 0); got != "Nothing is different.\n" {
		t.Error(got)
	}
	got := s.want("diff @new.jsonl @old.jsonl --ignore queues --output jsonl --columns change,section,id,path,before,after", 1)
	want = `{"change":"changed","section":"extensions","id":"402100003008","path":"extensionNumber","before":"777","after":"103"}
{"change":"changed","section":"extensions","id":"402100005008","path":"contact.jobTitle","before":"Buyer","after":"Controller"}
{"change":"changed","section":"extensions","id":"402100005008","path":"status","before":"Disabled","after":"Enabled"}
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

// TestSnapshotOfCreatedAndDeleted: records that came and went, and what follows from them.
func TestSnapshotOfCreatedAndDeleted(t *testing.T) {
	s := newShell(t, ringcentraltest.WithExtensions(60), ringcentraltest.WithNumbers(50))
	s.want("snapshot @old.jsonl --without devices", 0)
	s.want("extensions create --type User --first-name Wen --last-name Zhang --email wen@larkspur.example --yes", 0)
	s.want("extensions delete 107 --save-phone-numbers=false --yes", 0)
	want := `removed extension 107 Samuel Whitfield (User, Enabled)
added extension 161 Wen Zhang (User, NotActivated)
extension 161 Wen Zhang: added to roles: Standard
removed number +16505550107 (VoiceFax, DirectNumber, Normal)
4 changes.
`
	if diff := cmp.Diff(want, s.want("diff @old.jsonl --ignore queues", 1)); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

// TestSnapshotOfOneWhoMayNotSeeAll: what can't be read is noted, and not taken for removed.
func TestSnapshotOfOneWhoMayNotSeeAll(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(soak(32, 60)))
	use(t, fake)
	s := shell{t, t.TempDir()}
	s.want("snapshot @all.jsonl", 0)
	fake.Fail("listUserRoles", 1, ringcentraltest.Fault{Status: 403, Code: "CMN-408"})
	fake.Fail("readDefaultRole", 1, ringcentraltest.Fault{Status: 403, Code: "CMN-401"})
	fake.Fail("listCallQueueMembers", 1, ringcentraltest.Fault{Status: 403, Code: "CMN-408"})
	text := s.want("snapshot @part.jsonl", 0)
	for _, want := range []string{"not readable: roles (403 CMN-408)", "not readable: default-role (403 CMN-401)", "not readable: members of "} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
	for _, line := range []string{"diff @all.jsonl @part.jsonl", "diff @part.jsonl @all.jsonl", "diff @part.jsonl live"} {
		text := s.want(line, 0)
		if !strings.Contains(text, "not compared: roles, not readable") || !strings.Contains(text, "not compared: queues, members not readable") {
			t.Errorf("%s: %s", line, text)
		}
	}
	fake.Fail("listCallQueues", 1, ringcentraltest.Fault{Status: 403, Code: "CMN-408"})
	if text := s.want("audit --check queues-without-members", 2); !strings.Contains(text, "queues not readable: 403 CMN-408") {
		t.Error(text)
	}
}

// TestSnapshotFailures: nothing is written when something goes wrong.
func TestSnapshotFailures(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(60))
	use(t, fake)
	s := shell{t, t.TempDir()}
	for _, test := range []struct {
		line   string
		status int
		want   string
		fault  string
	}{
		{"snapshot", 2, "which file?", ""},
		{"snapshot @a.jsonl --only queue", 2, `no section "queue"`, ""},
		{"snapshot @a.jsonl --only queues --without sites", 2, "only", ""},
		{"snapshot @none/a.jsonl --only sites", 2, "no such file", ""},
		{"snapshot @a.jsonl --only sites", 1, "inconsistent", "listSites"},
		{"diff", 2, "which snapshot?", ""},
		{"diff @absent.jsonl", 2, "absent.jsonl: no such file", ""},
		{"audit --check everything", 2, `no check "everything"`, ""},
		{"report", 2, "which file?", ""},
	} {
		if test.fault != "" {
			fake.Fail(test.fault, 100, ringcentraltest.Fault{Status: 200, Body: "<html>"})
			test.want = "can't be understood"
		}
		if text := s.want(test.line, test.status); !strings.Contains(text, test.want) {
			t.Errorf("%s: no %q in %s", test.line, test.want, text)
		}
	}
	if left, err := os.ReadDir(s.folder); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestNoSecretIsSaved: a platform that sends secrets where none is documented finds none of them in the file.
func TestNoSecretIsSaved(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(60))
	use(t, fake)
	s := shell{t, t.TempDir()}
	fake.Fail("listExtensions", 1, ringcentraltest.Fault{Status: 200, Body: `{"records":[{"id":1,"name":"A","password":"marker-1","contact":{"ivrPin":"marker-2"},
		"sip":{"authorizationToken":"marker-3","deep":[{"clientSecret":["marker-4"]}]}}],"paging":{"page":1,"totalPages":1},"navigation":{}}`})
	s.want("snapshot @a.jsonl --only extensions", 0)
	if text := s.read("a.jsonl"); strings.Contains(text, "marker") || !strings.Contains(text, `{"extensions":{"id":"1","name":"A","sip":{"deep":[{}]}}}`) {
		t.Error(text)
	}
}

// TestAuditAndReportOfASnapshot: they say of a snapshot what they say of the account, without asking the platform.
func TestAuditAndReportOfASnapshot(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(60), ringcentraltest.WithNumbers(65))
	use(t, fake)
	s := shell{t, t.TempDir()}
	s.want("extensions update 120 --status Disabled --yes", 0)
	s.want("queues remove 158 159 160 --yes", 0)
	s.want("snapshot @a.jsonl", 0)
	live := s.want("audit --output csv", 1)
	asked := len(fake.Requests())
	saved := s.want("audit --output csv --snapshot @a.jsonl", 1)
	s.want("report @a.html --snapshot @a.jsonl", 0)
	if n := len(fake.Requests()); n != asked {
		t.Errorf("%d requests for a snapshot", n-asked)
	}
	if live != saved {
		t.Errorf("live\n%s\nsaved\n%s", live, saved)
	}
	for _, want := range []string{
		"unassigned-numbers,number,+16505550161,,Inventory,403500062008\n",
		"disabled-with-numbers,extension,120,Kofi Mensah,Disabled: +16505550120,402100020008\n",
		"disabled-with-devices,extension,120,Kofi Mensah,Disabled: Kofi Mensah's phone,402100020008\n",
		"queues-without-members,queue,158,Sales,no members,402100058008\n",
		"administrators,extension,101,Maya Okafor,\"Enabled, Super Admin\",402100001008\n",
	} {
		if !strings.Contains(saved, want) {
			t.Errorf("no %s in\n%s", want, saved)
		}
	}
	s.want("audit --check administrators,users-without-device", 0)
	page := s.read("a.html")
	for _, want := range []string{"Larkspur Instruments", "As saved in", "a.jsonl", "Kofi Mensah", "default-src &#39;none&#39;"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in the page", want)
		}
	}
	var out bytes.Buffer
	if status := run(t.Context(), []string{"report", "-", "--snapshot", filepath.Join(s.folder, "a.jsonl")}, strings.NewReader(""), &out, io.Discard); status != exitOK || !strings.HasPrefix(out.String(), "<!DOCTYPE html>") {
		t.Errorf("status %d, %.100s", status, out.String())
	}
}

// TestSnapshotWithinTheLimits: the platform's limits are kept, and the devices of 30 extensions are one request.
func TestSnapshotWithinTheLimits(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	use(t, fake)
	s := shell{t, t.TempDir()}
	s.want("snapshot @a.jsonl", 0)
	devices := 0
	for _, request := range fake.Requests() {
		if request.Operation == "listExtensionDevices" {
			devices++
		}
	}
	if devices != 11 { // of 302 users, shared lines and parked calls
		t.Errorf("%d requests for devices", devices)
	}
}

// TestUnreadableIsNotEmpty: what the platform doesn't find, refuses or can't say is not compared, and nothing of it is
// called removed, whatever the status.
func TestUnreadableIsNotEmpty(t *testing.T) {
	for _, status := range []int{http.StatusBadRequest, http.StatusNotFound, http.StatusConflict, http.StatusGone} {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(40), ringcentraltest.WithNumbers(25))
		use(t, fake)
		s := shell{t, t.TempDir()}
		only := " --only devices,extensions,caller-id"
		s.want("snapshot @old.jsonl"+only, 0)
		fake.Fail("listExtensionDevices", 3, ringcentraltest.Fault{Status: status}) // the list of ids, and two of them by themselves
		fake.Fail("readExtensionCallerId", 2, ringcentraltest.Fault{Status: status})
		s.want("snapshot @new.jsonl"+only, 0)
		text := s.want("diff @old.jsonl @new.jsonl", 0)
		if strings.Contains(text, "removed") || !strings.Contains(text, "not readable for all records") {
			t.Errorf("%d: %s", status, text)
		}
	}
}
