package plan_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
)

// accountModel is a platform that does what steps say, and counts.
type accountModel struct {
	random  *rand.Rand
	values  map[string]map[string]string // by id
	created map[string]int               // by email address
	changed map[int]int                  // by step
	budget  int                          // of what may happen before the process dies; negative without end
	faulty  bool
}

// errDead is what everything returns after the process has died.
var errDead = errors.New("dead")

// live uses up a moment of the process.
func (m *accountModel) live() error {
	if m.budget == 0 {
		return errDead
	}
	m.budget--
	return nil
}

func (m *accountModel) look(_ context.Context, steps []*plan.Step) (plan.Lookup, error) {
	if len(steps) == 0 {
		return nil, errors.New("asked for nothing")
	}
	if err := m.live(); err != nil {
		return nil, err
	}
	return func(s *plan.Step) (string, map[string]string, bool) {
		if s.Action == plan.Create && s.ID == "" {
			for id, v := range m.values {
				if v["contact.email"] == s.Keys[1] {
					return id, v, true
				}
			}
			return "", nil, false
		}
		v, ok := m.values[s.ID]
		return s.ID, v, ok
	}, nil
}

// carryOut does what a step says, and returns the id of what it creates.
func (m *accountModel) carryOut(s *plan.Step) string {
	switch {
	case s.Action == plan.Delete:
		delete(m.values, s.ID)
	case s.Action == plan.Create && s.ID == "":
		id := fmt.Sprint("new", len(m.values), m.random.IntN(1000))
		m.values[id] = map[string]string{"contact.email": s.Keys[1]}
		m.created[s.Keys[1]]++
		if s.Then != nil {
			return id
		}
		fallthrough
	default:
		if s.ID != "" {
			m.changed[s.N]++
			for _, c := range s.Changes {
				m.values[s.ID][c.What] = c.After
			}
		}
	}
	for id, v := range m.values {
		if s.Action == plan.Create && v["contact.email"] == s.Keys[1] {
			return id
		}
	}
	return ""
}

func (m *accountModel) send(_ context.Context, steps []*plan.Step, sending func(...*plan.Step) error, report plan.Report) error {
	for _, half := range []bool{false, true} {
		for _, s := range steps {
			if half != (s.Outcome == plan.Created) && half {
				continue
			}
			if err := m.live(); err != nil {
				return err
			}
			if err := sending(s); err != nil {
				return err
			}
			if err := m.live(); err != nil {
				return err
			}
			fault := 0
			if m.faulty {
				fault = m.random.IntN(8)
			}
			switch fault {
			case 1:
				if err := report(s, plan.NotSent, "", errors.New("conflict")); err != nil {
					return err
				}
				continue
			case 2: // carried out, but nobody knows
				m.carryOut(s)
				if err := report(s, plan.Unknown, "", errors.New("no reply")); err != nil {
					return err
				}
				continue
			case 3:
				if err := report(s, plan.Unknown, "", errors.New("no reply")); err != nil {
					return err
				}
				continue
			}
			id := m.carryOut(s)
			if err := m.live(); err != nil {
				return err
			}
			outcome := plan.Done
			if s.Action == plan.Create && s.ID == "" && s.Then != nil {
				outcome = plan.Created
			}
			if err := report(s, outcome, id, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// A process may die between any two things that it does, and any reply may be lost. In the end everything is done, and nothing twice.
func TestResumeAnywhere(t *testing.T) {
	rounds := uint64(40)
	if os.Getenv("SOAK") != "" {
		rounds = 2000
	}
	for seed := range rounds {
		m := &accountModel{
			random: rand.New(rand.NewPCG(3, seed)), created: map[string]int{}, changed: map[int]int{}, faulty: seed%2 == 1,
			values: map[string]map[string]string{"1": {"status": "Enabled"}, "2": {"status": "Enabled"}, "3": {"status": "Enabled"}},
		}
		path := filepath.Join(t.TempDir(), "r.jsonl")
		j, err := plan.Begin(path, plan.Head{Command: "extensions apply", Account: "400"}, steps())
		if err != nil {
			t.Fatal(err)
		}
		for try := 0; ; try++ {
			m.budget = m.random.IntN(30)
			if try > 20 {
				t.Fatalf("seed %d: no end", seed)
			}
			run := plan.Run{Journal: j, Look: m.look, Send: m.send}
			err := run.Do(t.Context(), try > 0)
			if err == nil && !j.Open() {
				break
			}
			if j, err = crash(j, path, m.random); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
		if len(m.created) != 2 || m.created["a@larkspur.example"] != 1 || m.created["b@larkspur.example"] != 1 {
			t.Fatalf("seed %d: created %v", seed, m.created)
		}
		if _, there := m.values["3"]; there || m.values["1"]["status"] != "Disabled" || m.values["2"]["status"] != "Enabled" || len(m.values) != 4 {
			t.Fatalf("seed %d: the account is %v", seed, m.values)
		}
		after, err := plan.ReadJournal(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range after.Steps {
			if s.Outcome != plan.Done && s.Outcome != plan.Untouched || s.Action == plan.Create && m.values[s.ID]["contact.email"] != s.Keys[1] {
				t.Fatalf("seed %d: %+v", seed, s)
			}
			if then := m.values[s.ID]["contact.department"]; s.Then != nil && then != "Sales" {
				t.Fatalf("seed %d: the second half was not done: %+v", seed, s)
			}
		}
	}
}

func steps() []*plan.Step {
	p := &plan.Plan{}
	p.Add(&plan.Step{Action: plan.Update, ID: "1", Changes: []plan.Change{{What: "status", Before: "Enabled", After: "Disabled"}}, Send: []byte(`{}`)})
	p.Add(&plan.Step{Action: plan.None, ID: "2", Outcome: plan.Untouched})
	p.Add(&plan.Step{Action: plan.Create, Keys: []string{"", "a@larkspur.example"}, Changes: []plan.Change{{What: "contact.email", After: "a@larkspur.example"}}, Send: []byte(`{}`)})
	p.Add(&plan.Step{
		Action: plan.Create, Keys: []string{"", "b@larkspur.example"}, Send: []byte(`{}`), Then: []byte(`{}`),
		Changes: []plan.Change{{What: "contact.email", After: "b@larkspur.example"}, {What: "contact.department", After: "Sales"}},
	})
	p.Add(&plan.Step{Action: plan.Delete, ID: "3"})
	return p.Steps
}

// crash is the end of the process that has j open: what is on the disk stays, with half of a line at times, and no lock.
func crash(j *plan.Journal, path string, random *rand.Rand) (*plan.Journal, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := j.Close(); err != nil { // only for the lock: the file is put back
		return nil, err
	}
	if random.IntN(3) == 0 {
		data = append(data, `{"n":1,"outco`...)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return nil, err
	}
	return plan.Resume(path)
}

func TestJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.jsonl")
	j, err := plan.Begin(path, plan.Head{Command: "numbers apply"}, steps())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := plan.Resume(path); !errors.Is(err, plan.ErrBusy) {
		t.Errorf("two runs of one file: %v", err)
	}
	if err := j.Note(plan.Refused, errors.New("no"), j.Steps[0]); err != nil {
		t.Fatal(err)
	}
	seen, err := plan.ReadJournal(path)
	if err != nil || seen.Head.Command != "numbers apply" || seen.Steps[0].Outcome != plan.Refused || seen.Steps[0].Error != "no" || !seen.Open() {
		t.Errorf("got %+v, %v", seen, err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := plan.Begin(path, plan.Head{}, nil); !errors.Is(err, os.ErrExist) {
		t.Errorf("a file was overwritten: %v", err)
	}
	if files, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*")); len(files) != 1 {
		t.Errorf("left over: %v", files)
	}
	for name, text := range map[string]string{
		"other.csv": "id,name\n1,a\n", "empty": "", "gap": "{\"command\":\"x\"}\n{\"n\":2}\n", "strange": "{\"command\":\"x\"}\n{\"n\":1,\"hello\":2}\n", "list": "[]\n",
	} {
		name := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := plan.Resume(name); err == nil || !strings.Contains(err.Error(), "is not a result file") {
			t.Errorf("%s: %v", name, err)
		}
		if data, _ := os.ReadFile(name); string(data) != text {
			t.Errorf("%s was changed", name)
		}
	}
}

// What somebody else has changed meanwhile is not changed back.
func TestChangedMeanwhile(t *testing.T) {
	for _, test := range []struct {
		now       map[string]map[string]string
		want, why string
	}{
		{map[string]map[string]string{"1": {"status": "Frozen"}}, plan.Refused, `status is "Frozen" now`},
		{map[string]map[string]string{}, plan.Refused, "is not there any longer"},
		{map[string]map[string]string{"1": {"status": "Disabled"}}, plan.Done, ""},
	} {
		m := &accountModel{values: maps.Clone(test.now), budget: -1}
		j, err := plan.Begin(filepath.Join(t.TempDir(), "r.jsonl"), plan.Head{Command: "x"}, steps()[:1])
		if err != nil {
			t.Fatal(err)
		}
		run := plan.Run{Journal: j, Look: m.look, Send: m.send}
		if err := run.Do(t.Context(), true); err != nil {
			t.Fatal(err)
		}
		if s := j.Steps[0]; s.Outcome != test.want || !strings.Contains(s.Error, test.why) {
			t.Errorf("got %s, %s", s.Outcome, s.Error)
		}
		_ = j.Close()
	}
}

// A process may die when all is done, and only the file is not closed.
func TestNothingLeft(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.jsonl")
	j, err := plan.Begin(path, plan.Head{Command: "x"}, steps()[:1])
	if err == nil {
		err = j.Note(plan.Done, nil, j.Steps[0])
	}
	if err == nil {
		j, err = crash(j, path, rand.New(rand.NewPCG(1, 1)))
	}
	if err != nil {
		t.Fatal(err)
	}
	run := plan.Run{Journal: j, Look: (&accountModel{budget: -1}).look, Settle: time.Hour}
	if err := errors.Join(run.Do(t.Context(), true), j.Close()); err != nil || j.Open() {
		t.Errorf("got %v", err)
	}
}

// What was sent a moment ago may still be under way, so the run waits before it looks.
func TestSettle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := &accountModel{values: map[string]map[string]string{"1": {"status": "Enabled"}}, changed: map[int]int{}, budget: -1}
		j, err := plan.Begin(filepath.Join(t.TempDir(), "r.jsonl"), plan.Head{Command: "x"}, steps()[:1])
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = j.Close() }()
		if err := j.Note(plan.Sending, nil, j.Steps[0]); err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		time.Sleep(4 * time.Second)
		canceled, cancel := context.WithCancel(t.Context())
		cancel()
		run := plan.Run{Journal: j, Look: m.look, Send: m.send, Settle: 10 * time.Second}
		if err := run.Do(canceled, true); !errors.Is(err, context.Canceled) {
			t.Errorf("the wait can't be ended: %v", err)
		}
		if err := run.Do(t.Context(), true); err != nil || time.Since(begun).Round(time.Second) != 10*time.Second || j.Steps[0].Outcome != plan.Done {
			t.Errorf("after %v: %v, %+v", time.Since(begun), err, j.Steps[0])
		}
	})
}
