package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// app is one run of the program: its streams, the flags that several commands share, and the client.
type app struct {
	in   io.Reader
	out  io.Writer
	errs io.Writer

	demo         bool
	demoSize     int
	demoDelay    time.Duration
	demoThrottle bool

	account string // empty for that of the session

	output  string
	columns []string
	sort    []string
	limit   int

	yes    bool
	dryRun bool

	started  bool // the command line was understood
	progress *progress
	client   *ringcentral.Client
	server   string
	cleanups []func()

	attempted func(ringcentral.AttemptEvent) // is told of every attempt that has ended; may be nil
	finishing bool                           // a request under way is not broken off by Ctrl-C

	mu   sync.Mutex
	done string // what to say of the work when it is interrupted
	sent bool   // a change is under way: whether the platform made it is not known
}

func newApp(in io.Reader, out, errs io.Writer) *app {
	return &app{in: in, out: out, errs: errs, output: "table", progress: &progress{}}
}

func (a *app) close() {
	for _, cleanup := range a.cleanups {
		cleanup()
	}
}

// note tells the person something that is not the result.
func (a *app) note(format string, args ...any) {
	a.progress.clear()
	fmt.Fprintln(a.errs, printable(fmt.Sprintf(format, args...)))
}

// terminal returns the file descriptor of a stream if it is a terminal.
func terminal(stream any) (fd int, ok bool) {
	file, ok := stream.(*os.File)
	if !ok {
		return 0, false
	}
	fd = int(file.Fd())
	return fd, term.IsTerminal(fd)
}

// width returns how many cells a line of the terminal has; 0 if the stream is no terminal.
func width(stream any) int {
	fd, ok := terminal(stream)
	if !ok {
		return 0
	}
	columns, _, err := term.GetSize(fd)
	if err != nil || columns <= 0 {
		return 80
	}
	return columns
}

// printer returns how to print the records of an operation, with the columns that are usual for them.
func (a *app) printer(usual []column, record *openapi.Schema) (*printer, error) {
	columns, err := chooseColumns(a.columns, usual, record)
	if err != nil {
		return nil, err
	}
	return &printer{
		out: a.out, format: a.output, columns: columns, all: len(a.columns) == 0,
		sort: a.sort, limit: a.limit, width: width(a.out),
		warn: func(text string) { a.note("rcaccount: %s", text) },
	}, nil
}

// accountID is the account that the command works on.
func (a *app) accountID() ringcentral.ID {
	return ringcentral.ID(cmp.Or(a.account, string(ringcentral.Self)))
}

// setDone says how far the work is, for when it is interrupted.
func (a *app) setDone(text string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.done = text
}
