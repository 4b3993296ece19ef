package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// inFolder runs command lines in a folder of their own, with some files, and returns what a person would see.
func inFolder(t *testing.T, files map[string]string, lines ...string) (all string) {
	t.Helper()
	t.Run("run", func(t *testing.T) {
		t.Chdir(t.TempDir())
		for name, text := range files {
			if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for _, line := range lines {
			line, stdin, _ := strings.Cut(line, " < ")
			all += transcript(t, line, stdin)
		}
	})
	return all
}

func TestApplyGolden(t *testing.T) {
	people := "extensionNumber,name,type,status,contact.email,id,contact.firstName,contact.lastName,contact.department\n" +
		"101,Maya Okafor,User,Enabled,maya.okafor.101@larkspur.example,402100001008,,,\n" +
		"105,Mateo Alvarez,User,Disabled,mateo.alvarez.105@larkspur.example,402100005008,,,\n" +
		"106,Ingrid Dahl,User,Enabled,,402100006008,,,Purchasing\n" +
		",,User,,wen@larkspur.example,,Wen,Zhang,Sales\n" +
		"700,Lobby,Department,,,,,,\n"
	for _, test := range []struct {
		name  string
		files map[string]string
		lines []string
	}{
		{"apply", map[string]string{"people.csv": people}, []string{"extensions apply people.csv --dry-run", "extensions apply people.csv < y", "extensions apply people.csv --yes"}},
		{"apply_json", map[string]string{"people.csv": people}, []string{"extensions apply people.csv --dry-run -o json"}},
		{"apply_results_csv", map[string]string{"people.csv": people}, []string{"extensions apply people.csv --yes -o csv"}},
		{"apply_no", map[string]string{"people.csv": people}, []string{"extensions apply people.csv < n"}},
		{"apply_help", nil, []string{"extensions apply --help"}},
		{"apply_prune", map[string]string{"queues.yaml": "- {extensionNumber: 118, name: Support}\n- extensionNumber: 158\n"},
			[]string{"extensions apply queues.yaml --prune --dry-run", "extensions apply queues.yaml --prune --yes", "queues list --columns name"}},
		{"apply_mistakes", map[string]string{"people.csv": mistakes}, []string{"extensions apply people.csv --yes"}},
		{"apply_what", nil, []string{"extensions apply", "extensions apply nothing.csv", "extensions apply a.csv --resume b.jsonl", "extensions apply --resume nothing.jsonl", "extensions apply - < id"}},
		{"numbers_apply", map[string]string{"numbers.csv": "phoneNumber,extension.extensionNumber,usageType\n+16505550103,105,\n16505550104,,CompanyNumber\n+16505550105,105,DirectNumber\n"},
			[]string{"numbers apply numbers.csv < y", "numbers show +16505550103 --columns extension.extensionNumber", "numbers apply numbers.csv"}},
		{"queues_apply", map[string]string{"queues.csv": "name,extensionNumber,members\nSupport,118,\"105, 119\"\nSales,158,\n"},
			[]string{"queues memberships --limit 2", "queues apply queues.csv < y", "queues memberships -o csv --limit 2", "queues apply queues.csv"}},
		{"offboard", nil, []string{"offboard 119 --numbers-to 106 --forward-to 107 --release-devices --dry-run", "offboard 119 --numbers-to 106 --forward-to 107 < y", "queues members 118", "extensions show 119 --columns status", "offboard 119 --forward-to 107 --numbers-to 106"}},
		{"offboard_delete", nil, []string{"offboard 119 --numbers-to company --delete --yes", "extensions show 119", "numbers show +16505550119"}},
		{"offboard_refused", nil, []string{"offboard 101", "offboard 118", "offboard 105 --numbers-to 105", "offboard 105 --delete --forward-to 106", "offboard", "offboard 119 --voicemail-to 120"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			use(t, ringcentraltest.NewTest(t))
			golden(t, test.name, requestID.ReplaceAllString(inFolder(t, test.files, test.lines...), "fake-N"))
		})
	}
}

// mistakes is a file with twelve kinds of mistakes: with a byte order mark, semicolons, quotes and CRLF, which are none.
var mistakes = "\ufeff" + strings.ReplaceAll(`id;extensionNumber;contact.email;status;contact.department;contact.mail;contact.firstName;password
402100005008;106;;;;;;
402100006008;;;Sleeping;;;;
402100007008;;ingrid.larkspur.example;;;;;
402100008008;;;;=1+1;;;
402100009008;;;;"Sales; ""North""";;;
402100009008;;;;Sales;;;
999999999;;;Disabled;;;;
;105;other@larkspur.example;;;;;
;7001;wen@larkspur.example;;;;Wen;
4.021E+11;;;Disabled;;;;
402100010008;7002;;;;;;
402100011008;7002;;;;;;
402100012008;;;;#REF!;;;
;;;Disabled;;;;
402100013008;;;;a;b;c;d;e
`, "\n", "\r\n")

// Nothing is sent for a file with a mistake, and every mistake has a line of its own.
func TestApplyMistakesSendNothing(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	use(t, fake)
	for name, text := range map[string]string{
		"mistakes": mistakes, "wide": strings.Repeat("a,", 9999) + "id\n" + strings.Repeat(",", 9999) + "1\n",
		"reading": "id,status\n402100005008,Disabled\n402100006008,\"Dis\n", "utf16": "\xff\xfei\x00d\x00",
		"one": "id,status\n402100005008,Disabled\n402100006008,Sleeping\n",
	} {
		file := filepath.Join(t.TempDir(), "people.csv")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		var out, errs bytes.Buffer
		if status := run(t.Context(), []string{"extensions", "apply", file, "--yes"}, strings.NewReader(""), &out, &errs); status != exitUsage || out.Len() > 0 {
			t.Errorf("%s: status %d, %s", name, status, out.String())
		}
		for _, line := range strings.Split(strings.TrimSpace(errs.String()), "\n") {
			if !strings.Contains(line, "people.csv") {
				t.Errorf("%s: a line that doesn't say where: %s", name, line)
			}
		}
		if files, _ := filepath.Glob(filepath.Join(filepath.Dir(file), "*")); len(files) != 1 {
			t.Errorf("%s: left over: %v", name, files)
		}
	}
	for _, r := range fake.Requests() {
		if r.Method != "GET" && !strings.Contains(r.Path, "oauth") {
			t.Errorf("%s %s was sent", r.Method, r.Path)
		}
	}
}

// Export, change three cells, apply: three changes. Once more: none.
func TestRoundTrip(t *testing.T) {
	for _, form := range []string{"csv", "jsonl", "json", "yaml"} {
		t.Run(form, func(t *testing.T) {
			use(t, ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(60)))
			file := filepath.Join(t.TempDir(), "people."+form)
			export := func() string {
				var out, errs bytes.Buffer
				args := []string{"extensions", "list", "-o", form, "--columns", "id,extensionNumber,name,type,status,contact.email,contact.jobTitle,contact.department,site.id,contact.emailAsLoginName"}
				if status := run(t.Context(), args, strings.NewReader(""), &out, &errs); status != exitOK {
					t.Fatal(errs.String())
				}
				return out.String()
			}
			apply := func(text string) string {
				if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
				return transcript(t, "extensions apply "+file+" --yes", "")
			}
			text := export()
			if got := apply(text); !strings.Contains(got, "nothing to do") {
				t.Errorf("an export that was not touched changes something: %s", got)
			}
			for _, cell := range [][2]string{{"mateo.alvarez.105@", "mateo@"}, {"ingrid.dahl.106@", "ingrid@"}, {"priya.raman.104@", "priya@"}} {
				text = strings.Replace(text, cell[0], cell[1], 1)
			}
			if got := apply(text); !strings.Contains(got, ": 3 done, 57 untouched\n") {
				t.Errorf("three cells were changed: %s", got)
			}
			if got := export(); got != text {
				t.Error("the account is not what the file says")
			}
			if got := apply(text); !strings.Contains(got, "nothing to do") {
				t.Errorf("the second time: %s", got)
			}
		})
	}
}

// What was applied is what a snapshot from before differs in, and nothing else.
func TestSnapshotApplyDiff(t *testing.T) {
	use(t, ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(soak(32, 60))))
	t.Chdir(t.TempDir())
	status := func(line string) (int, string) {
		var out, errs bytes.Buffer
		code := run(t.Context(), strings.Fields(line), strings.NewReader(""), &out, &errs)
		return code, out.String() + errs.String()
	}
	if code, text := status("snapshot before.jsonl"); code != exitOK {
		t.Fatal(text)
	}
	if code, text := status("diff before.jsonl live"); code != exitOK {
		t.Fatalf("status %d before anything was changed: %s", code, text)
	}
	people := "extensionNumber,contact.jobTitle,contact.department\n104,Assayer,\n105,,Purchasing\n106,Clerk,\n"
	if err := os.WriteFile("people.csv", []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, text := status("extensions apply people.csv --yes"); code != exitOK {
		t.Fatal(text)
	}
	code, text := status("diff before.jsonl live")
	if code != exitFound {
		t.Errorf("status %d after three changes: %s", code, text)
	}
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, want := range [][2]string{{"extension 104", "Assayer"}, {"extension 105", "Purchasing"}, {"extension 106", "Clerk"}} {
		if len(lines) != 4 || !strings.Contains(lines[i], want[0]) || !strings.Contains(lines[i], want[1]) { // the last line counts
			t.Fatalf("want a line with %s and %s, and two others: %s", want[0], want[1], text)
		}
	}
}

// Whatever is written by one is what the other reads.
func FuzzCells(f *testing.F) {
	for _, cell := range []string{"", "=1+1", "'=1", "+16505550101", "-5", "@a", "x;\t=y", "a\r\n -b", "＝1", "(clear)", `"`, " a "} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		var out bytes.Buffer
		w := csv.NewWriter(&out)
		_ = w.Write([]string{"id", "cell"})
		_ = w.Write([]string{"1", harmless(cell)})
		w.Flush()
		s, err := sheet.Read("a.csv", out.Bytes())
		if err != nil {
			t.Skip() // bytes that are not text, and texts that look like what a spreadsheet has broken
		}
		got := s.Rows[0].Cells["cell"]
		want := strings.TrimSpace(strings.ReplaceAll(cell, "\r\n", "\n"))
		if got.Text != want && got.Raw != want {
			t.Errorf("%q was written as %q and read as %q", cell, out.String(), got.Text)
		}
	})
}

// Ctrl-C during the work: what is under way is finished, the rest is left, and the file says so.
func TestApplyInterruptedAmid(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	use(t, fake)
	t.Chdir(t.TempDir())
	var text strings.Builder
	text.WriteString("extensionNumber,type,name\n")
	for n := range 30 {
		text.WriteString(strings.ReplaceAll("9NN,Department,Queue NN\n", "NN", string(rune('0'+n/10))+string(rune('0'+n%10))))
	}
	if err := os.WriteFile("queues.csv", []byte(text.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var out, errs bytes.Buffer
	a := newApp(strings.NewReader(""), &out, &errs)
	var seen atomic.Int32 // requests go out side by side
	a.attempted = func(e ringcentral.AttemptEvent) {
		if e.Operation == "createExtension" && seen.Add(1) == 5 {
			cancel()
		}
	}
	status := a.run(ctx, []string{"extensions", "apply", "queues.csv", "--yes"})
	if status != exitInterrupted || !strings.Contains(errs.String(), `"rcaccount extensions apply --resume queues.result.jsonl" goes on with them.`) {
		t.Fatalf("status %d: %s%s", status, out.String(), errs.String())
	}
	journal, err := plan.ReadJournal("queues.result.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, s := range journal.Steps {
		count[s.Outcome]++
	}
	if count[plan.Done] < 5 || count[plan.Done] == 30 || count[plan.Done]+count[plan.NotSent]+count[plan.Planned] != 30 {
		t.Errorf("after the interruption: %v", count)
	}
	if got := transcript(t, "extensions apply queues.csv --yes", ""); !strings.Contains(got, "is not finished") {
		t.Errorf("a new run although one is not finished: %s", got)
	}
	got := transcript(t, "extensions apply --resume queues.result.jsonl --settle 0s", "")
	if !strings.Contains(got, "30 done") {
		t.Errorf("the rest was not done: %s", got)
	}
	if n := strings.Count(transcript(t, "queues list -o csv", ""), "Queue "); n != 30 {
		t.Errorf("%d queues", n)
	}
	if got := transcript(t, "numbers apply --resume queues.result.jsonl", ""); !strings.Contains(got, `is the result of "rcaccount extensions apply"`) {
		t.Error(got)
	}
}

// A plan names what comes from other people; it can't drive the terminal.
func TestApplyPrintsNoControls(t *testing.T) {
	use(t, ringcentraltest.NewTest(t))
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.jsonl", []byte(`{"id":"402100005008","contact":{"department":"\u001b]0;owned\u0007\u202e","jobTitle":"x\u001b[2J"}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"extensions apply a.jsonl --dry-run", "extensions apply a.jsonl --yes", "extensions apply a.jsonl --dry-run --columns x\u001b[2J"} {
		if got := transcript(t, line, ""); regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f\x{202e}]`).MatchString(strings.TrimPrefix(got, "$ rcaccount "+line)) {
			t.Errorf("%q", got)
		}
	}
}

// What lists don't tell is read of the extensions themselves, also to look up what an interrupted run has done.
func TestApplyDetails(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	use(t, fake)
	t.Chdir(t.TempDir())
	text := "extensionNumber,regionalSettings.timeFormat,contact.department\n105,24h,\n106,24h,Sales\n107,12h,\n"
	if err := os.WriteFile("a.csv", []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, operation := range []string{"extensionBulkUpdate", "updateExtension"} {
		fake.Fail(operation, 1, ringcentraltest.Fault{Status: 500, Late: true, Optional: true}) // one of the two is used
	}
	if got := transcript(t, "extensions apply a.csv --yes", ""); !strings.Contains(got, ": 2 done, 1 untouched") {
		t.Error(got)
	}
	if got := transcript(t, "extensions apply a.csv --yes", ""); !strings.Contains(got, "nothing to do, 3 unchanged") {
		t.Error(got)
	}
	journal, err := plan.ReadJournal("a.result.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile("a.result.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range journal.Steps[:2] { // as if the process had died before the answer came
		before = bytes.Replace(before, []byte(`"outcome":"done"`), []byte(`"outcome":"sending"`), 1)
		if s.Outcome != plan.Done {
			t.Errorf("got %+v", s)
		}
	}
	if err := os.WriteFile("a.result.jsonl", before, 0o600); err != nil {
		t.Fatal(err)
	}
	sent := len(fake.Requests())
	if got := transcript(t, "extensions apply --resume a.result.jsonl --settle 0s", ""); !strings.Contains(got, ": 2 done, 1 untouched") {
		t.Error(got)
	}
	for _, r := range fake.Requests()[sent:] {
		if r.Method != "GET" {
			t.Errorf("sent again: %s %s", r.Method, r.Path)
		}
	}
}
