package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// person is what a round of the test wants of an extension.
type person struct{ Number, Kind, Status, First, Last, Email, Department string }

// killRound is one sheet, applied by processes that are killed.
type killRound struct {
	t      *testing.T
	random *rand.Rand
	fake   *ringcentraltest.Server
	rc     *ringcentral.Client
	url    string
	folder string
	before map[string]person // by id
	after  map[string]person // by id, of those that are there before
	fresh  []person
	kills  int
}

// The command is killed at random moments and resumed until it is done. Then the account is what the sheet says, nobody is there twice,
// and the file of results tells the truth; so it does, as far as it goes, after every kill.
func TestApplyKilled(t *testing.T) {
	t.Parallel() // it waits for processes most of the time
	kills, broken := 0, 0
	rounds := 0
	for round := 0; round < soak(1, 200) || kills == 0 && round < 20; round++ {
		rounds++
		k := newKillRound(t, uint64(round))
		if k.run(round) {
			broken++
		}
		kills += k.kills
		if t.Failed() {
			t.Fatalf("round %d", round)
		}
	}
	if kills == 0 {
		t.Error("no process was killed while there was something to do: nothing was tested")
	}
	t.Logf("%d rounds, %d processes killed, %d of them amid the work", rounds, kills, broken)
}

func newKillRound(t *testing.T, seed uint64) *killRound {
	t.Helper()
	k := &killRound{t: t, random: rand.New(rand.NewPCG(15, seed)), folder: t.TempDir()}
	k.fake = ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(60), ringcentraltest.WithNumbers(10))
	server := httptest.NewServer(&halfTasks{fake: k.fake, random: rand.New(rand.NewPCG(16, seed)), every: 3, cut: map[string]bool{}})
	t.Cleanup(server.Close)
	k.url = server.URL
	var err error
	if k.rc, err = ringcentral.New(k.fake.Auth(), ringcentral.WithServer(k.fake.URL), ringcentral.WithoutThrottle()); err != nil {
		t.Fatal(err)
	}
	k.before = k.account()
	k.choose()
	return k
}

// account reads what the fake has, without throttling or faults.
func (k *killRound) account() map[string]person {
	all := map[string]person{}
	for e, err := range k.rc.ListExtensions(k.t.Context(), nil) {
		if err != nil {
			k.t.Fatal(err)
		}
		all[string(e.ID)] = person{e.ExtensionNumber, string(e.Type), string(e.Status), e.Contact.FirstName, e.Contact.LastName, e.Contact.Email, e.Contact.Department}
	}
	return all
}

// choose makes up what the sheet says: changes, people to create, and who is not in it.
func (k *killRound) choose() {
	k.after = map[string]person{}
	for _, id := range slices.Sorted(maps.Keys(k.before)) {
		p := k.before[id]
		if p.Kind == "User" {
			switch n := k.random.IntN(10); {
			case n == 0 && p.Number != "101": // who is signed in stays
				continue
			case n < 4:
				p.Department = fmt.Sprintf("Department %d", k.random.IntN(100))
			case n < 6 && p.Number != "101":
				p.Status, p.Email = "Disabled", "left."+p.Email
			}
		}
		k.after[id] = p
	}
	for i := range 5 + k.random.IntN(20) {
		p := person{"", "User", "Enabled", "New", fmt.Sprintf("Person%d", i), fmt.Sprintf("new%d@larkspur.example", i), ""}
		switch k.random.IntN(5) {
		case 0:
			p.Department = "Sales"
		case 1:
			p.Number, p.Status = fmt.Sprint(7000+i), "Disabled"
		case 2:
			p.Kind, p.Number, p.Last = "Department", fmt.Sprint(7000+i), ""
		}
		k.fresh = append(k.fresh, p)
	}
}

func (k *killRound) write(name string) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write([]string{"id", "extensionNumber", "type", "status", "contact.firstName", "contact.lastName", "contact.email", "contact.department"})
	row := func(id string, p person) {
		_ = w.Write([]string{id, p.Number, p.Kind, p.Status, p.First, p.Last, p.Email, p.Department})
	}
	for _, id := range slices.Sorted(maps.Keys(k.after)) {
		row(id, k.after[id])
	}
	for _, p := range k.fresh {
		row("", p)
	}
	w.Flush()
	if err := os.WriteFile(name, out.Bytes(), 0o600); err != nil {
		k.t.Fatal(err)
	}
}

// run applies the sheet, and reports whether a process was killed when some of it was done and some not.
func (k *killRound) run(round int) (amid bool) {
	sheet := filepath.Join(k.folder, "people.csv")
	results := filepath.Join(k.folder, "people.result.jsonl")
	k.write(sheet)
	k.setFaults(round)
	var output []byte
	var err error
	for try := range 12 {
		args := []string{"extensions", "apply", sheet, "--yes", "--prune"}
		if _, err := os.Stat(results); !errors.Is(err, fs.ErrNotExist) {
			args = []string{"extensions", "apply", "--resume", results, "--settle", "0s"}
		}
		moment := time.Duration(0)
		if try < soak(2, 3) {
			moment = startUp() + time.Duration(k.random.Int64N(int64(150*time.Millisecond)))
		}
		var killed bool
		if killed, output, err = k.process(args, moment); killed {
			k.kills++
			amid = k.truthful(results) || amid
			continue
		}
		if err == nil {
			break
		}
	}
	if err != nil {
		k.t.Errorf("not done after many tries: %v\n%s", err, output)
	}
	k.check(results)
	return amid
}

// setFaults makes some requests of the round go wrong: carried out or not, with an answer or none.
func (k *killRound) setFaults(round int) {
	late := k.random.IntN(2) == 0
	operation := []string{"postBatchProvisionUsers", "extensionBulkUpdate", "bulkDeleteUsersV2", "createExtension", "updateExtension"}[k.random.IntN(5)]
	switch round % 6 {
	case 1:
		k.fake.Fail(operation, 1, ringcentraltest.Fault{Status: http.StatusServiceUnavailable, Late: late, Optional: true})
	case 2:
		k.fake.Fail(operation, 1, ringcentraltest.Fault{Drop: true, Late: late, Optional: true})
	case 3:
		k.fake.Fail(operation, 1, ringcentraltest.Fault{Status: http.StatusConflict, Optional: true})
	case 4:
		k.fake.Fail(operation, 1, ringcentraltest.Fault{Status: http.StatusInternalServerError, HTML: true, Late: late, Optional: true})
	}
}

// startUp is how long the command takes before it does anything: about what its help takes.
var startUp = sync.OnceValue(func() time.Duration {
	begun := time.Now()
	cmd := exec.Command(os.Args[0], "extensions", "apply", "--help")
	cmd.Env = append(os.Environ(), envChild+"=1")
	_ = cmd.Run()
	return time.Since(begun)
})

// process runs the command in a process of its own and kills it at a moment, unless that is 0.
func (k *killRound) process(args []string, moment time.Duration) (killed bool, output []byte, err error) {
	var out bytes.Buffer
	cmd := exec.CommandContext(k.t.Context(), os.Args[0], args...)
	cmd.Stdout, cmd.Stderr, cmd.Dir = &out, &out, k.folder
	cmd.Env = append(os.Environ(), envChild+"=1", "HOME="+k.folder, "XDG_CONFIG_HOME="+k.folder,
		ringcentral.EnvServer+"="+k.url, ringcentral.EnvClientID+"="+ringcentraltest.ClientID,
		ringcentral.EnvClientSecret+"="+ringcentraltest.ClientSecret, ringcentral.EnvJWT+"="+ringcentraltest.JWT)
	if err := cmd.Start(); err != nil {
		k.t.Fatal(err)
	}
	if moment > 0 {
		timer := time.AfterFunc(moment, func() { _ = cmd.Process.Kill() })
		defer timer.Stop()
	}
	err = cmd.Wait()
	return cmd.ProcessState.ExitCode() == -1, out.Bytes(), err
}

// truthful checks that what the file of results says is so. It reports whether some of the work is done and some is not.
func (k *killRound) truthful(results string) (amid bool) {
	if _, err := os.Stat(results); errors.Is(err, fs.ErrNotExist) {
		return false
	}
	journal, err := plan.ReadJournal(results)
	if err != nil {
		k.t.Fatal(err)
	}
	now := k.account()
	done := 0
	for _, s := range journal.Steps {
		p, there := now[s.ID]
		switch s.Outcome {
		case plan.Done:
			done++
			want := k.after[s.ID]
			if s.Action == plan.Create {
				want = k.newcomer(s)
			}
			if there == (s.Action == plan.Delete) || there && p != k.filled(want, p) {
				k.t.Errorf("step %d is said to be done, and is not: %+v, %+v", s.N, s, p)
			}
		case plan.Planned:
			if s.Action == plan.Create && k.count(now, s.Keys[1]) > 0 || s.Action != plan.Create && p != k.before[s.ID] {
				k.t.Errorf("step %d is said not to be sent, and is done: %+v, %+v", s.N, s, p)
			}
		}
	}
	return done > 0 && journal.Open()
}

// newcomer is who a step was to create.
func (k *killRound) newcomer(s *plan.Step) person {
	i := slices.IndexFunc(k.fresh, func(p person) bool { return p.Email == s.Keys[1] })
	if i < 0 {
		k.t.Errorf("step %d creates nobody: %+v", s.N, s)
		return person{}
	}
	return k.fresh[i]
}

// filled is what was wanted, with what the platform chooses.
func (k *killRound) filled(want, got person) person {
	if want.Number == "" {
		want.Number = got.Number
	}
	return want
}

func (k *killRound) count(now map[string]person, email string) int {
	n := 0
	for _, p := range now {
		if p.Email == email {
			n++
		}
	}
	return n
}

// check compares the account with the sheet, and the file of results with both.
func (k *killRound) check(results string) {
	now := k.account()
	got := map[string]person{}
	var created []person
	for id, p := range now {
		if _, old := k.before[id]; old {
			got[id] = p
		} else {
			created = append(created, p)
		}
	}
	if diff := cmp.Diff(k.after, got); diff != "" {
		k.t.Errorf("the account is not what the sheet says: %s", diff)
	}
	slices.SortFunc(created, func(a, b person) int { return strings.Compare(a.Email, b.Email) })
	want := slices.Clone(k.fresh)
	slices.SortFunc(want, func(a, b person) int { return strings.Compare(a.Email, b.Email) })
	for i := range min(len(want), len(created)) {
		want[i] = k.filled(want[i], created[i])
	}
	if diff := cmp.Diff(want, created); diff != "" {
		k.t.Errorf("those who were created are not those of the sheet: %s", diff)
	}
	journal, err := plan.ReadJournal(results)
	if err != nil {
		k.t.Fatal(err)
	}
	if journal.Open() {
		k.t.Error("the file of results says that something is left")
	}
	for _, s := range journal.Steps {
		p, there := now[s.ID]
		if s.Outcome != plan.Done && s.Outcome != plan.Untouched || there == (s.Action == plan.Delete) || s.Action == plan.Create && p.Email != s.Keys[1] {
			k.t.Errorf("not the truth: %+v, %+v", s, p)
		}
	}
	if data, err := os.ReadFile(results); err != nil || bytes.Count(data, []byte("\n")) != len(journal.Steps)+1 {
		k.t.Errorf("the file of results has not one line for each row: %v", err)
	}
}

// What else keeps a file of results goes on as well, and comes to the same as when it is not killed.
func TestOthersKilled(t *testing.T) {
	t.Parallel()
	for round := range soak(1, 60) {
		files := map[string]string{
			"numbers.csv": "phoneNumber,extension.extensionNumber,usageType\n+16505550103,105,\n+16505550104,,CompanyNumber\n+16505550105,106,DirectNumber\n+16505550106,107,\n",
			"queues.csv":  "extensionNumber,members\n118,\"105, 106, 119\"\n158,(clear)\n",
		}
		args := [][]string{
			{"numbers", "apply", "numbers.csv"}, {"queues", "apply", "queues.csv"},
			{"offboard", "119", "--numbers-to", "106", "--forward-to", "107", "--release-devices"},
			{"offboard", "119", "--forward-to", "107", "--devices-to", "106"},
		}[round%4]
		var options []ringcentraltest.Option
		if round%4 == 3 {
			options = append(options, ringcentraltest.WithNewCallHandling())
		}
		var accounts []string
		for _, killed := range []bool{false, true} {
			k := &killRound{t: t, random: rand.New(rand.NewPCG(17, uint64(round))), folder: t.TempDir()}
			k.fake = ringcentraltest.NewTest(t, options...)
			k.url = k.fake.URL
			for name, text := range files {
				if err := os.WriteFile(filepath.Join(k.folder, name), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if killed {
				operations := []string{"assignPhoneNumberV2", "assignMultipleCallQueueMembers", "updateExtension", stateRule, callState, deviceHandover}
				operation := operations[k.random.IntN(len(operations))]
				k.fake.Fail(operation, 1, ringcentraltest.Fault{Status: http.StatusInternalServerError, Late: k.random.IntN(2) == 0, Optional: true})
			}
			k.untilDone(args, killed)
			accounts = append(accounts, k.everything())
			k.fake.Close()
		}
		if diff := cmp.Diff(accounts[0], accounts[1]); diff != "" {
			t.Fatalf("round %d: %s: not the same after kills: %s", round, args, diff)
		}
	}
}

// untilDone runs a command, and kills it at first if so, until it is done.
func (k *killRound) untilDone(args []string, kill bool) {
	args = append(args, "--yes", "--result", "r.jsonl")
	again := []string{args[0], "apply", "--resume", "r.jsonl", "--settle", "0s"}
	if args[0] == "offboard" {
		again = []string{"offboard", "--resume", "r.jsonl", "--settle", "0s"}
	}
	var err error
	var output []byte
	for try := range 12 {
		if _, missing := os.Stat(filepath.Join(k.folder, "r.jsonl")); missing == nil {
			args = again
		}
		moment := time.Duration(0)
		if kill && try < soak(2, 3) {
			moment = startUp() + time.Duration(k.random.Int64N(int64(150*time.Millisecond)))
		}
		var killed bool
		if killed, output, err = k.process(args, moment); !killed && err == nil {
			return
		}
	}
	k.t.Fatalf("%s: not done after many tries: %v\n%s", args, err, output)
}

// everything is what the commands may have changed.
func (k *killRound) everything() string {
	rc, err := ringcentral.New(k.fake.Auth(), ringcentral.WithServer(k.fake.URL), ringcentral.WithoutThrottle())
	if err != nil {
		k.t.Fatal(err)
	}
	var all strings.Builder
	for _, id := range []string{"listExtensions", "listAccountPhoneNumbersV2"} {
		for record, err := range rc.List(k.t.Context(), operationNamed(id).Operation, ringcentral.RawRequest{}) {
			if err != nil {
				k.t.Fatal(err)
			}
			fmt.Fprintf(&all, "%s\n", varying.ReplaceAll(record, nil))
		}
	}
	for _, queue := range []ringcentral.ID{"402100018008", "402100058008"} {
		for member, err := range rc.ListCallQueueMembers(k.t.Context(), queue, nil) {
			if err != nil {
				k.t.Fatal(err)
			}
			fmt.Fprintln(&all, queue, member.ID)
		}
	}
	for _, id := range []ringcentral.ID{"402100019008", "402100006008"} {
		for device, err := range rc.ListExtensionDevices(k.t.Context(), id, nil) {
			if err != nil {
				k.t.Fatal(err)
			}
			fmt.Fprintln(&all, id, device.ID)
		}
	}
	for _, operation := range []string{"readVoiceStateBasedRule", "readCicState"} {
		reply, err := rc.Do(k.t.Context(), operationNamed(operation).Operation, ringcentral.RawRequest{IDs: []ringcentral.ID{"402100019008", allCalls}})
		if err != nil {
			k.t.Fatal(err)
		}
		fmt.Fprintf(&all, "%s\n", varying.ReplaceAll(reply.Body, nil))
	}
	return all.String()
}

// halfTasks lets some tasks of bulk updates end after half of their records.
type halfTasks struct {
	fake   http.Handler
	random *rand.Rand
	every  int

	mu  sync.Mutex
	cut map[string]bool
}

func (h *halfTasks) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	const begin = "/extension-bulk-update"
	switch _, id, task := strings.Cut(r.URL.Path, begin+"/tasks/"); {
	case strings.HasSuffix(r.URL.Path, begin):
		h.begin(w, r)
	case task:
		h.end(w, r, id)
	default:
		h.fake.ServeHTTP(w, r)
	}
}

func (h *halfTasks) begin(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	half := h.random.IntN(h.every) == 0
	var body struct {
		Records []json.RawMessage `json:"records"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		panic(http.ErrAbortHandler) // the process was killed while it sent it
	}
	if half = half && len(body.Records) > 1; half {
		body.Records = body.Records[:len(body.Records)/2]
	}
	data, _ := json.Marshal(body)
	again := httptest.NewRequestWithContext(r.Context(), r.Method, r.URL.String(), bytes.NewReader(data))
	again.Header, again.Host = r.Header.Clone(), r.Host
	again.Header.Del("Content-Length")
	var reply httptest.ResponseRecorder
	reply.Body = &bytes.Buffer{}
	h.fake.ServeHTTP(&reply, again)
	var task struct {
		ID string `json:"id"`
	}
	if json.Unmarshal(reply.Body.Bytes(), &task) == nil && half {
		h.cut[task.ID] = true
	}
	copyReply(w, &reply, reply.Body.Bytes())
}

func (h *halfTasks) end(w http.ResponseWriter, r *http.Request, id string) {
	h.mu.Lock()
	half := h.cut[id]
	h.mu.Unlock()
	if !half {
		h.fake.ServeHTTP(w, r)
		return
	}
	var reply httptest.ResponseRecorder
	reply.Body = &bytes.Buffer{}
	h.fake.ServeHTTP(&reply, r)
	copyReply(w, &reply, bytes.Replace(reply.Body.Bytes(), []byte(`"Completed"`), []byte(`"Failed"`), 1))
}

func copyReply(w http.ResponseWriter, reply *httptest.ResponseRecorder, body []byte) {
	for name, values := range reply.Result().Header {
		if name != "Content-Length" {
			w.Header()[name] = values
		}
	}
	w.WriteHeader(reply.Code)
	_, _ = w.Write(body)
}
