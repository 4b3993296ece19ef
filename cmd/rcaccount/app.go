package main

import (
	"cmp"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/profile"
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
	profile string // empty for the one of the environment, or the default
	verbose bool

	output  string
	columns []string
	sort    []string
	limit   int
	jq      *jqFilter // of --jq; nil without it
	raw     bool

	yes    bool
	dryRun bool

	started  bool // the command line was understood
	progress *progress
	client   *ringcentral.Client
	login    *profile.Login // that the client was made with; nil with other credentials
	via      string         // whose credentials the client has, in words
	server   string
	cleanups []func()

	noting    sync.Mutex                     // held while something is written to errs
	attempted func(ringcentral.AttemptEvent) // is called when an attempt has ended; may be nil
	finishing bool                           // a request under way is not broken off by Ctrl-C

	mu   sync.Mutex
	done string // what to say of the work when it is interrupted
	sent bool   // a change is under way: whether the platform made it is not known
}

func newApp(in io.Reader, out, errs io.Writer) *app {
	a := &app{in: in, out: out, errs: errs, output: "table", progress: &progress{}}
	if _, ok := terminal(out); ok {
		clean := newTerminalWriter(out)
		a.out, a.cleanups = clean, []func(){func() { _ = clean.Close() }}
	}
	return a
}

func (a *app) close() {
	for _, cleanup := range a.cleanups {
		cleanup()
	}
}

// note tells the person something that is not the result.
func (a *app) note(format string, args ...any) {
	a.noting.Lock()
	defer a.noting.Unlock()
	a.progress.clear()
	fmt.Fprintln(a.errs, printable(fmt.Sprintf(format, args...)))
}

// printer returns how to print the records of an operation, with the columns that are usual for them.
func (a *app) printer(usual []column, record *openapi.Schema) (*printer, error) {
	columns, err := chooseColumns(a.columns, usual, record)
	if err != nil {
		return nil, err
	}
	return &printer{
		out: a.out, format: a.output, columns: columns, all: len(a.columns) == 0,
		sort: a.sort, limit: a.limit, width: width(a.out), jq: a.jq,
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
