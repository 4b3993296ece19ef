package fleet_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// envJob makes this test binary a process of a fleet: it holds a job.
const envJob = "FLEET_JOB"

// job is what a process does.
type job struct {
	Fake, Server string // addresses
	Refresh      string // the refresh token of a session that others share; empty for a JWT
	Store        bool   // the session is shared
	Budget       bool   // the limits are shared
	Goroutines   int
	Calls        int           // of each goroutine
	For          time.Duration // in place of Calls: go on for so long
	Pause        time.Duration // between two calls of a goroutine
	Strict       bool          // a call that fails ends the process
}

// outcome is what became of it.
type outcome struct {
	Calls, Failed int
	Error         string // the first
	Took          time.Duration
	Longest       time.Duration // call
	Events        []string
}

func TestMain(m *testing.M) {
	text := os.Getenv(envJob)
	if text == "" {
		m.Run()
		return
	}
	var j job
	err := json.Unmarshal([]byte(text), &j)
	if err == nil {
		var o *outcome
		if o, err = j.do(); err == nil {
			err = json.NewEncoder(os.Stdout).Encode(o)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// do is what the process does.
func (j *job) do() (*outcome, error) {
	o := &outcome{}
	var mu sync.Mutex
	auth := ringcentral.JWT(ringcentraltest.ClientID, ringcentraltest.ClientSecret, ringcentraltest.JWT)
	if j.Refresh != "" {
		auth = ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, j.Refresh)
	}
	options := []ringcentral.Option{ringcentral.WithServer(j.Fake), ringcentral.WithHTTPClient(&http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}})}
	if j.Budget || j.Store {
		server, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{j.Server}, DisableCache: true})
		if err != nil {
			return nil, err
		}
		defer server.Close()
		if j.Budget {
			budget, err := fleet.NewBudget(server, fleet.BudgetConfig{Name: "test", OnEvent: func(e fleet.Event) {
				mu.Lock()
				defer mu.Unlock()
				o.Events = append(o.Events, string(e.Kind))
			}})
			if err != nil {
				return nil, err
			}
			defer budget.Close()
			options = append(options, ringcentral.WithBudget(budget))
		}
		if j.Store {
			store, err := fleet.NewStore(server, fleet.StoreConfig{Name: "test"})
			if err != nil {
				return nil, err
			}
			options = append(options, ringcentral.WithTokenStore(store))
		}
	}
	rc, err := ringcentral.New(auth, options...)
	if err != nil {
		return nil, err
	}
	begun := time.Now()
	ctx := context.Background()
	if j.For > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, j.For)
		defer cancel()
	}
	var all sync.WaitGroup
	for range j.Goroutines {
		all.Go(func() {
			for n := 0; n < j.Calls || j.Calls == 0 && ctx.Err() == nil; n++ {
				callBegun := time.Now()
				_, err := rc.ReadAccount(ctx)
				took := time.Since(callBegun)
				if j.For > 0 && (ctx.Err() != nil || errors.Is(err, ringcentral.ErrRateLimited) && !errors.Is(err, fleet.ErrUnreachable)) {
					return // no time is left for the wait
				}
				if err != nil && j.Strict {
					fmt.Fprintln(os.Stderr, err)
					os.Exit(1) //revive:disable-line:deep-exit the exit status is what the parent is told by
				}
				mu.Lock()
				o.Calls++
				o.Longest = max(o.Longest, took)
				if err != nil {
					o.Failed++
					if o.Error == "" {
						o.Error = err.Error()
					}
				}
				mu.Unlock()
				time.Sleep(j.Pause)
			}
		})
	}
	all.Wait()
	o.Took = time.Since(begun)
	return o, nil
}

// process is a running process of a fleet.
type process struct {
	*exec.Cmd
	outcome outcome
	err     error
	done    chan struct{}
}

func startProcess(t *testing.T, j job) *process {
	t.Helper()
	return startProgram(t, os.Args[0], j)
}

func startProgram(t *testing.T, program string, j job, env ...string) *process {
	t.Helper()
	text, err := json.Marshal(j)
	if err != nil {
		t.Fatal(err)
	}
	p := &process{Cmd: exec.CommandContext(t.Context(), program), done: make(chan struct{})}
	p.Env = append(append(os.Environ(), env...), envJob+"="+string(text), "GOMAXPROCS=1")
	p.Stderr = os.Stderr
	out, err := p.StdoutPipe()
	if err == nil {
		err = p.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		err := json.NewDecoder(out).Decode(&p.outcome)
		p.err = errors.Join(err, p.Wait())
	}()
	return p
}

// result returns what became of the job of a process.
func (p *process) result(t *testing.T) outcome {
	t.Helper()
	<-p.done
	if p.err != nil {
		t.Fatalf("a process failed: %v", p.err)
	}
	return p.outcome
}

// runAll runs n processes that do a job, and returns what they did together. Took is the time from the start of the
// first to the end of the last.
func runAll(t *testing.T, n int, j job) outcome {
	t.Helper()
	var processes []*process
	begun := time.Now()
	for range n {
		processes = append(processes, startProcess(t, j))
	}
	return total(t, begun, processes)
}

func total(t *testing.T, begun time.Time, processes []*process) outcome {
	t.Helper()
	var sum outcome
	for _, p := range processes {
		o := p.result(t)
		sum.Calls += o.Calls
		sum.Failed += o.Failed
		sum.Longest = max(sum.Longest, o.Longest)
		if sum.Error == "" {
			sum.Error = o.Error
		}
		sum.Events = append(sum.Events, o.Events...)
	}
	sum.Took = time.Since(begun)
	if sum.Failed > 0 {
		t.Errorf("%d of %d calls failed: %s", sum.Failed, sum.Calls, sum.Error)
	}
	return sum
}

func soaking() bool { return soak(0, 1) > 0 }

// soak returns short or, if SOAK is set to a number, so many times full.
func soak(short, full int) int {
	if n, err := strconv.Atoi(os.Getenv("SOAK")); err == nil && n > 0 {
		return full * n
	}
	return short
}
