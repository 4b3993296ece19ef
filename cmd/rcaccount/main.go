// Command rcaccount shows a RingCentral account from the command line.
//
//	rcaccount inventory          # of the account that the environment names
//	rcaccount inventory --demo   # of a made-up company, without network or credentials
//	rcaccount serve-fake         # serves that company to any client
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Exit statuses.
const (
	exitOK          = 0
	exitRefused     = 1   // the platform said no
	exitUsage       = 2   // wrong usage or credentials
	exitUnavailable = 3   // throttled or unreachable
	exitInterrupted = 130 // Ctrl-C
)

const usage = `Usage: rcaccount inventory [--demo]
       rcaccount serve-fake [--listen address] [--extensions n] [--numbers n] [--throttle]

  inventory   print the account, its extensions by type and status, and every extension with its numbers
  serve-fake  serve a made-up company at an address, 127.0.0.1:8080 unless set, for any client

  --demo      use a made-up company in this process: no network, no credentials

Without --demo the account is the one of the environment: RC_APP_CLIENT_ID, RC_APP_CLIENT_SECRET, RC_USER_JWT,
and RC_SERVER_URL if the platform is not the production one.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	if len(args) > 0 && args[0] == "serve-fake" {
		return serveFake(ctx, args[1:], stdout, stderr)
	}
	demo, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return exitOK
	}
	if err != nil {
		fmt.Fprintf(stderr, "rcaccount: %v\n\n%s", err, usage)
		return exitUsage
	}
	client, done, err := connect(demo)
	if err != nil {
		fmt.Fprintln(stderr, explain(err))
		return exitUsage
	}
	defer done()
	if err := inventory(ctx, client, stdout); err != nil {
		fmt.Fprintln(stderr, explain(err))
		return exitStatus(ctx, err)
	}
	return exitOK
}

// parse takes flags before and behind the command.
func parse(args []string) (demo bool, err error) {
	flags := flag.NewFlagSet("rcaccount", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&demo, "demo", false, "")
	var words []string
	for {
		if err := flags.Parse(args); err != nil {
			return false, err
		}
		if flags.NArg() == 0 {
			break
		}
		words, args = append(words, flags.Arg(0)), flags.Args()[1:]
	}
	switch {
	case len(words) == 0:
		return false, errors.New("which command?")
	case len(words) > 1 || words[0] != "inventory":
		return false, fmt.Errorf("unknown command %q", strings.Join(words, " "))
	}
	return demo, nil
}

// connect returns a client of the fake platform or of the one in the environment, and what to do when done with it.
func connect(demo bool) (*ringcentral.Client, func(), error) {
	agent := ringcentral.WithUserAgent("rcaccount")
	if !demo {
		client, err := ringcentral.FromEnv(agent)
		return client, func() {}, err
	}
	fake := ringcentraltest.New()
	client, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), agent)
	return client, fake.Close, err
}

// explain turns an error into one line that says what to do.
func explain(err error) string {
	text := "rcaccount: " + strings.TrimPrefix(err.Error(), "ringcentral: ")
	var missing *ringcentral.MissingEnvError
	switch {
	case errors.As(err, &missing):
		return text + " (set them, or try --demo)"
	case errors.Is(err, context.Canceled):
		return "rcaccount: interrupted"
	case errors.Is(err, ringcentral.ErrUnauthorized):
		return text + " (check the client id, the client secret and the JWT)"
	default:
		return text
	}
}

func exitStatus(ctx context.Context, err error) int {
	var refused *ringcentral.Error
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case !errors.As(err, &refused), errors.Is(err, ringcentral.ErrRateLimited), errors.Is(err, ringcentral.ErrServer):
		return exitUnavailable
	case refused.Operation == "oauth/token", errors.Is(err, ringcentral.ErrUnauthorized):
		return exitUsage
	default:
		return exitRefused
	}
}
