package ringcentral_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// The child processes are this test binary, told by the environment what to do.
const (
	envChild   = "RC_TEST_CHILD" // "once", "loop" or "die"
	envURL     = "RC_TEST_URL"   // the fake's address
	envStore   = "RC_TEST_STORE" // the file of the token store
	envFirst   = "RC_TEST_FIRST" // the refresh token that the session began with
	exitLost   = 42              // the session is lost
	exitLeaked = 43              // a secret was shown
	lineReady  = "ready"         // the child has a token
	lineGo     = "go"            // the child may go on
)

func TestChildProcess(t *testing.T) {
	job := os.Getenv(envChild)
	if job == "" {
		t.Skip("it is for the child processes of other tests")
	}
	transport := http.RoundTripper(http.DefaultTransport)
	if job == "die" {
		transport = dieAfterToken{}
	}
	rc := openSession(t, os.Getenv(envURL), os.Getenv(envStore), os.Getenv(envFirst), transport)
	fmt.Println(lineReady)
	if job == "once" {
		_, _ = bufio.NewReader(os.Stdin).ReadString('\n') // all at once
		mustCall(t, rc)
		http.DefaultClient.CloseIdleConnections()
		return
	}
	for {
		token, err := rc.Token(t.Context())
		if err == nil {
			_, err = rc.Renew(t.Context(), token)
		}
		exitIfLost(rc, err)
		// The other process may have renewed in between, so that a call can fail; that is no loss.
		_, err = rc.ReadAccount(t.Context())
		exitIfLost(rc, err)
	}
}

func exitIfLost(rc *ringcentral.Client, err error) {
	if leaks := leaksOf(rc); leaks != nil {
		fmt.Fprintln(os.Stderr, leaks)
		os.Exit(exitLeaked) //revive:disable-line:deep-exit the exit status is what the parent is told by
	}
	if refused, ok := errors.AsType[*ringcentral.TokenError](err); ok && refused.Final || err != nil && strings.Contains(err.Error(), "token store") {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitLost) //revive:disable-line:deep-exit the exit status is what the parent is told by
	}
}

// dieAfterToken kills its process as soon as the reply to a refresh is there: the platform has exchanged the refresh
// token, and nobody has the new one.
type dieAfterToken struct{}

func (dieAfterToken) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err == nil && strings.HasSuffix(req.URL.Path, "/oauth/token") {
		self, _ := os.FindProcess(os.Getpid())
		_ = self.Kill()
		select {}
	}
	return resp, err
}

func openSession(t *testing.T, url, store, first string, transport http.RoundTripper) *ringcentral.Client {
	t.Helper()
	return newWatched(t, ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, first),
		ringcentral.WithServer(url), ringcentral.WithTokenStore(ringcentral.FileStore(store)),
		ringcentral.WithHTTPClient(&http.Client{Transport: transport}), ringcentral.WithoutThrottle())
}

// child is a running child process.
type child struct {
	*exec.Cmd
	ready  chan struct{}
	stdin  io.WriteCloser
	stderr strings.Builder
}

func startChild(t *testing.T, job, url, store, first string) *child {
	t.Helper()
	c := &child{Cmd: exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestChildProcess$", "-test.timeout=5m"), ready: make(chan struct{})}
	c.Env = append(os.Environ(), envChild+"="+job, envURL+"="+url, envStore+"="+store, envFirst+"="+first)
	c.Stderr = &c.stderr
	stdout, err := c.StdoutPipe()
	if err == nil {
		c.stdin, err = c.StdinPipe()
	}
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	go func() {
		lines := bufio.NewScanner(stdout)
		for lines.Scan() && lines.Text() != lineReady {
			continue
		}
		close(c.ready) // also if it ended early, which its exit status tells
		_, _ = io.Copy(io.Discard, stdout)
	}()
	return c
}

// end kills the process and reports how it had ended by itself, if it had.
func (c *child) end(t *testing.T) {
	t.Helper()
	_ = c.Process.Kill()
	_ = c.Wait()
	if code := c.ProcessState.ExitCode(); code == exitLost || code == exitLeaked {
		t.Fatalf("a process lost the session or showed a secret: %s", c.stderr.String())
	}
}

// Two processes refresh one session all the time and are killed at any instant. The platform takes each refresh token
// once, with its own grace.
func TestKilledAmidRefresh(t *testing.T) {
	t.Parallel() // it waits for processes most of the time
	rounds := soak(4, 200)
	fake := ringcentraltest.NewTest(t)
	store := filepath.Join(t.TempDir(), "tokens.json")
	first := fake.NewRefreshToken()
	random := rand.New(rand.NewPCG(1, 2))

	other := startChild(t, "loop", fake.URL, store, first)
	for round := range rounds {
		job := "loop"
		if round%4 == 0 {
			job = "die"
		}
		victim := startChild(t, job, fake.URL, store, first)
		<-victim.ready
		if job == "die" {
			_ = victim.Wait()
		} else {
			time.Sleep(time.Duration(random.IntN(40)) * time.Millisecond)
		}
		victim.end(t)
		if round%2 == 1 { // both lie dead, and what is stored is all there is
			other.end(t)
			rc := openSession(t, fake.URL, store, first, http.DefaultTransport)
			mustCall(t, rc)
			if _, err := rc.Renew(t.Context(), mustToken(t, rc)); err != nil {
				t.Fatalf("round %d: the session is lost: %v", round, err)
			}
			other = startChild(t, "loop", fake.URL, store, first)
		}
	}
	other.end(t)
	if got := fake.Sessions(); got != 1 {
		t.Errorf("%d sessions, want the one it began with", got)
	}
	if fake.RefreshReplays() == 0 {
		t.Error("no process was killed between the platform's reply and the store: nothing was tested")
	}
	t.Logf("%d rounds, %d token requests, %d of them with a used refresh token", rounds, fake.TokenRequests(), fake.RefreshReplays())
}

func TestProcessesShareOneFetch(t *testing.T) {
	t.Parallel()
	fake := ringcentraltest.NewTest(t)
	store := filepath.Join(t.TempDir(), "tokens.json")
	first := fake.NewRefreshToken()
	var children []*child
	processes := soak(4, 8)
	for range processes {
		children = append(children, startChild(t, "once", fake.URL, store, first))
	}
	for _, c := range children {
		<-c.ready
	}
	for _, c := range children {
		_, _ = io.WriteString(c.stdin, lineGo+"\n")
	}
	for i, c := range children {
		if err := c.Wait(); err != nil {
			t.Errorf("process %d: %v %s", i, err, c.stderr.String())
		}
	}
	if got := fake.TokenRequests(); got != 1 {
		t.Errorf("%d processes made %d token requests, want 1", processes, got)
	}
}

// The same within one process: clients that know nothing of each other.
func TestClientsShareOneFetch(t *testing.T) {
	p := newPlatform(t)
	store := filepath.Join(t.TempDir(), "folder", "tokens.json")
	var clients []*ringcentral.Client
	for range 20 {
		clients = append(clients, p.client(t, p.Auth(), ringcentral.WithTokenStore(ringcentral.FileStore(store))))
	}
	callAll := func(want int) {
		t.Helper()
		var wg sync.WaitGroup
		for _, rc := range clients {
			wg.Go(func() {
				if _, err := rc.ReadAccount(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := p.TokenRequests(); got != want {
			t.Errorf("%d token requests, want %d", got, want)
		}
	}
	callAll(1)
	p.ExpireTokens()
	callAll(2)
}
