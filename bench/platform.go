package bench

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// The platform of the benchmarks is another process, so that its work and its memory are its own.
const platformEnv = "BENCH_PLATFORM"

// Latency is how long the slow server waits before it answers.
const Latency = 50 * time.Millisecond

// servePlatform serves /<total>/restapi/... without latency on one address and with Latency on another, prints both and
// ends with its standard input.
func servePlatform() error {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		prefix, path, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/restapi")
		switch {
		case path == "/oauth/token":
			_, _ = w.Write([]byte(`{"access_token":"t","token_type":"bearer","expires_in":3600}`))
		case strings.HasSuffix(path, "/extension"):
			total, _ := strconv.Atoi(prefix)
			page, perPage := number(r, "page", 1), number(r, "perPage", 100)
			body := Page(page, perPage, total)
			w.Header().Set("Content-Length", strconv.Itoa(len(body)))
			_, _ = w.Write(body)
		default:
			_, _ = w.Write(one)
		}
	})
	late := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(Latency)
		handler(w, r)
	})
	for _, h := range []http.Handler{handler, late} {
		listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		fmt.Println("http://" + listener.Addr().String())
		go func() { _ = http.Serve(listener, h) }()
	}
	_, err := bufio.NewReader(os.Stdin).ReadByte() // the end of the benchmarks
	_ = err
	return nil
}

var one = One(7)

func number(r *http.Request, name string, unset int) int {
	n, err := strconv.Atoi(r.URL.Query().Get(name))
	if err != nil {
		return unset
	}
	return n
}

// fast and slow are the addresses of the platform that answers at once and of the one that takes its time.
var fast, slow string

// startPlatform runs this program again as the platform and sets its two addresses.
func startPlatform() (stop func(), err error) {
	cmd := exec.CommandContext(context.Background(), os.Args[0])
	cmd.Env = append(os.Environ(), platformEnv+"=1")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	_, err = fmt.Fscan(out, &fast, &slow)
	return func() { _ = in.Close(); _ = cmd.Wait() }, err
}
