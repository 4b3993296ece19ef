package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const serveUsage = `Usage: rcaccount serve-fake [--listen address] [--extensions n] [--numbers n] [--throttle]

Serves a made-up company, for any client, until it is interrupted. Nothing is kept.
`

// serveFake serves the fake platform at a real address.
func serveFake(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("serve-fake", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, serveUsage) }
	address := flags.String("listen", "127.0.0.1:8080", "")
	extensions := flags.Int("extensions", 320, "")
	numbers := flags.Int("numbers", 280, "")
	throttle := flags.Bool("throttle", false, "")
	if err := flags.Parse(args); err != nil {
		return exitUsage
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "rcaccount: unexpected argument %q\n\n%s", flags.Arg(0), serveUsage)
		return exitUsage
	}
	options := []ringcentraltest.Option{
		ringcentraltest.WithoutNetwork(), ringcentraltest.WithExtensions(*extensions), ringcentraltest.WithNumbers(*numbers),
	}
	if *throttle {
		options = append(options, ringcentraltest.WithThrottling(nil))
	}
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		fmt.Fprintln(stderr, "rcaccount:", err)
		return exitUnavailable
	}
	fake := ringcentraltest.New(options...)
	defer fake.Close()
	fmt.Fprintf(stdout, "The fake platform is at http://%[1]s. To use it:\n\nexport %[2]s=http://%[1]s %[3]s=%[4]s %[5]s=%[6]s %[7]s=%[8]s\n",
		listener.Addr(), ringcentral.EnvServer, ringcentral.EnvClientID, ringcentraltest.ClientID,
		ringcentral.EnvClientSecret, ringcentraltest.ClientSecret, ringcentral.EnvJWT, ringcentraltest.JWT)
	return serveUntil(ctx, listener, fake, stderr)
}

// serveUntil serves h until ctx ends.
func serveUntil(ctx context.Context, listener net.Listener, h http.Handler, stderr io.Writer) int {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		fmt.Fprintln(stderr, "rcaccount:", err)
		return exitUnavailable
	}
	return exitOK
}
