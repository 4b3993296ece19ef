package fleet_test

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/valkey-io/valkey-go"
)

// envServer names the program to test with; envRequired says that it has to be there.
const (
	envServer   = "FLEET_SERVER"
	envRequired = "FLEET_REQUIRED"
)

// server is a real server on a port of its own, with its data in a temporary folder.
type server struct {
	tb      testing.TB
	program string
	folder  string
	port    int
	args    []string
	process *exec.Cmd
	ok      func() bool // of a cluster, whether it is complete
}

func startServer(tb testing.TB, args ...string) *server {
	tb.Helper()
	program := os.Getenv(envServer)
	if program == "" {
		program = "redis-server"
	}
	path, err := exec.LookPath(program)
	if err != nil && os.Getenv(envRequired) == "" {
		tb.Skipf("%s is not installed; make test-fleet installs it", program)
	}
	if err != nil {
		tb.Fatal(err)
	}
	s := &server{tb: tb, program: path, folder: tb.TempDir(), port: freePort(tb), args: args}
	s.start()
	tb.Cleanup(s.kill)
	return s
}

func freePort(tb testing.TB) int {
	tb.Helper()
	l, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}

func (s *server) address() string { return "127.0.0.1:" + strconv.Itoa(s.port) }

// start starts the server and waits until it answers.
func (s *server) start() {
	s.tb.Helper()
	args := append([]string{"--port", strconv.Itoa(s.port), "--bind", "127.0.0.1", "--dir", s.folder, "--save", "", "--appendonly", "no",
		"--logfile", filepath.Join(s.folder, "log")}, s.args...)
	s.process = exec.CommandContext(context.Background(), s.program, args...)
	if err := s.process.Start(); err != nil {
		s.tb.Fatal(err)
	}
	for range 200 {
		if c, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{s.address()}, DisableCache: true, ForceSingleClient: true}); err == nil {
			err = c.Do(context.Background(), c.B().Ping().Build()).Error()
			c.Close()
			if err == nil {
				return
			}
		}
		time.Sleep(25 * time.Millisecond)
	}
	log, _ := os.ReadFile(filepath.Join(s.folder, "log"))
	s.tb.Fatalf("%s does not answer: %s", s.program, log)
}

// kill ends the server as a crash does. What it had not saved is lost.
func (s *server) kill() {
	_ = s.process.Process.Signal(syscall.SIGCONT)
	_ = s.process.Process.Kill()
	_ = s.process.Wait()
}

func (s *server) pause()  { _ = s.process.Process.Signal(syscall.SIGSTOP) }
func (s *server) resume() { _ = s.process.Process.Signal(syscall.SIGCONT) }

// connect returns a client of the server, as a program has one.
func connect(tb testing.TB, address string) valkey.Client {
	tb.Helper()
	c, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{address}, DisableCache: true})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(c.Close)
	return c
}

// do sends a command and returns what the server answers.
func do(tb testing.TB, c valkey.Client, command ...string) valkey.ValkeyResult {
	tb.Helper()
	r := c.Do(context.Background(), c.B().Arbitrary(command...).Build())
	if err := r.Error(); err != nil && !valkey.IsValkeyNil(err) {
		tb.Fatal(fmt.Errorf("%v: %w", command, err))
	}
	return r
}
