// Command example shows two processes that work as one client: they share the rate limit and the session of a user through
// a server. It starts all it needs: redis-server or valkey-server, a fake platform and the two processes.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"sync"
	"time"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Where the processes find what they share.
const (
	envPlatform = "EXAMPLE_PLATFORM"
	envServer   = "EXAMPLE_SERVER"
)

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	run := start
	if os.Getenv(envServer) != "" {
		run = work
	}
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

// work is one process of the fleet: this is the part to copy.
func work(ctx context.Context) error {
	server, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{os.Getenv(envServer)}, DisableCache: true})
	if err != nil {
		return err
	}
	defer server.Close()
	report := func(e fleet.Event) { fmt.Printf("process %d: the server is %s: %v\n", os.Getpid(), e.Kind, e.Err) }
	budget, err := fleet.NewBudget(server, fleet.BudgetConfig{Name: "example", OnEvent: report})
	if err != nil {
		return err
	}
	defer budget.Close()
	key := []byte("an example of a key: 32 bytes ..") // in a real program, from where its secrets are kept
	store, err := fleet.NewStore(server, fleet.StoreConfig{Name: "example", Keys: [][]byte{key}})
	if err != nil {
		return err
	}
	rc, err := ringcentral.New(ringcentral.JWT(ringcentraltest.ClientID, ringcentraltest.ClientSecret, ringcentraltest.JWT),
		ringcentral.WithServer(os.Getenv(envPlatform)), ringcentral.WithBudget(budget), ringcentral.WithTokenStore(store))
	if err != nil {
		return err
	}
	begun := time.Now()
	var all sync.WaitGroup
	for range 30 {
		all.Go(func() {
			if _, err := rc.ReadAccount(ctx); err != nil {
				fmt.Printf("process %d: %v\n", os.Getpid(), err)
			}
		})
	}
	all.Wait()
	fmt.Printf("process %d: 30 calls in %.1f s\n", os.Getpid(), time.Since(begun).Seconds())
	return nil
}

// start runs a server, a platform that allows 20 requests in 3 seconds, and two processes.
func start(ctx context.Context) error {
	address, stop, err := startServer(ctx)
	if err != nil {
		return err
	}
	defer stop()
	limits := map[string]ringcentraltest.Limit{"Light": {Requests: 20, Window: 3 * time.Second, Penalty: 10 * time.Second}}
	platform := ringcentraltest.New(ringcentraltest.WithThrottling(limits))
	defer platform.Close()
	fmt.Println("Two processes make 30 calls each. The platform allows 20 in 3 seconds.")

	var processes []*exec.Cmd
	for range 2 {
		process := exec.CommandContext(ctx, os.Args[0])
		process.Env = append(os.Environ(), envServer+"="+address, envPlatform+"="+platform.URL)
		process.Stdout, process.Stderr = os.Stdout, os.Stderr
		if err := process.Start(); err != nil {
			return err
		}
		processes = append(processes, process)
	}
	for _, process := range processes {
		err = errors.Join(err, process.Wait())
	}
	fmt.Printf("The platform was asked for %d token, answered %d calls and refused %d.\n",
		platform.TokenRequests(), platform.Calls("readAccountInfo")-platform.Throttled("Light"), platform.Throttled("Light"))
	return err
}

// startServer runs a server on a free port that keeps nothing on disk.
func startServer(ctx context.Context) (address string, stop func(), err error) {
	var program string
	for _, name := range []string{"valkey-server", "redis-server"} {
		if path, err := exec.LookPath(name); err == nil {
			program = path
		}
	}
	if program == "" {
		return "", nil, errors.New("neither redis-server nor valkey-server is installed (Debian: apt-get install redis-server)")
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	address = listener.Addr().String()
	port := listener.Addr().(*net.TCPAddr).Port
	_ = listener.Close()
	server := exec.CommandContext(ctx, program, "--bind", "127.0.0.1", "--port", strconv.Itoa(port), "--save", "", "--appendonly", "no")
	if err := server.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	}
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if c, err := new(net.Dialer).DialContext(ctx, "tcp", address); err == nil {
			_ = c.Close()
			return address, stop, nil
		}
	}
	stop()
	return "", nil, fmt.Errorf("%s does not answer", program)
}
