package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// fakeSettings are the flags of serve-fake.
type fakeSettings struct {
	address             string
	extensions, numbers int
	throttle            bool
}

func newServeFake(a *app) *cobra.Command {
	var f fakeSettings
	cmd := &cobra.Command{
		Use:   "serve-fake",
		Short: "Serve a made-up company at an address, for any client",
		Long:  "Serve a made-up company at an address, for any client, until Ctrl-C. Nothing is kept.",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return f.serve(cmd.Context(), a.out) },
	}
	cmd.Flags().StringVar(&f.address, "listen", "127.0.0.1:8080", "address to serve at")
	cmd.Flags().IntVar(&f.extensions, "extensions", 320, "how many extensions the company has")
	cmd.Flags().IntVar(&f.numbers, "numbers", 280, "how many phone numbers the company has")
	cmd.Flags().BoolVar(&f.throttle, "throttle", false, "enforce the platform's rate limits")
	return cmd
}

// serve serves the fake platform at a real address.
func (f *fakeSettings) serve(ctx context.Context, out io.Writer) error {
	options := []ringcentraltest.Option{
		ringcentraltest.WithoutNetwork(), ringcentraltest.WithExtensions(f.extensions), ringcentraltest.WithNumbers(f.numbers),
	}
	if f.throttle {
		options = append(options, ringcentraltest.WithThrottling(nil))
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", f.address)
	if err != nil {
		return err
	}
	fake := ringcentraltest.New(options...)
	defer fake.Close()
	fmt.Fprintf(out, "The fake platform is at http://%[1]s. To use it:\n\nexport %[2]s=http://%[1]s %[3]s=%[4]s %[5]s=%[6]s %[7]s=%[8]s\n",
		listener.Addr(), ringcentral.EnvServer, ringcentral.EnvClientID, ringcentraltest.ClientID,
		ringcentral.EnvClientSecret, ringcentraltest.ClientSecret, ringcentral.EnvJWT, ringcentraltest.JWT)
	return serveUntil(ctx, listener, fake)
}

// serveUntil serves h until ctx ends.
func serveUntil(ctx context.Context, listener net.Listener, h http.Handler) error {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
