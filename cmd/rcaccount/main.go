// Command rcaccount shows and changes a RingCentral account from the command line. Its help says how:
//
//	rcaccount --help
//	rcaccount inventory --demo   # of a made-up company, without network or credentials
//	rcaccount serve-fake         # serves that company to any client
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit status.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	return newApp(in, out, errs).run(ctx, args)
}

func (a *app) run(ctx context.Context, args []string) int {
	defer a.close()
	root := newRoot(a, args)
	root.SetArgs(append([]string{}, args...)) // nil would mean those of the process
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.errs)
	cmd, err := root.ExecuteContextC(ctx)
	a.progress.end()
	if err != nil && !a.started {
		err = usageError{err} // cobra's own: no such command, no such flag, too few arguments
	}
	return a.report(ctx, cmd.CommandPath(), err)
}
