package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func newServeFake(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve-fake",
		Short: "Serve a made-up company at an address, for any client",
		Long:  "Serve a made-up company at an address, for any client, until Ctrl-C. Nothing is kept.",
		Args:  cobra.NoArgs,
	}
	address := cmd.Flags().String("listen", "127.0.0.1:8080", "address to serve at")
	extensions := cmd.Flags().Int("extensions", 320, "how many extensions the company has")
	numbers := cmd.Flags().Int("numbers", 280, "how many phone numbers the company has")
	throttle := cmd.Flags().Bool("throttle", false, "enforce the platform's rate limits")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		options := []ringcentraltest.Option{
			ringcentraltest.WithoutNetwork(), ringcentraltest.WithExtensions(*extensions), ringcentraltest.WithNumbers(*numbers),
		}
		if *throttle {
			options = append(options, ringcentraltest.WithThrottling(nil))
		}
		listener, err := new(net.ListenConfig).Listen(cmd.Context(), "tcp", *address)
		if err != nil {
			return err
		}
		fake := ringcentraltest.New(options...)
		defer fake.Close()
		fmt.Fprintf(a.out, "The fake platform is at http://%[1]s. To use it:\n\nexport %[2]s=http://%[1]s %[3]s=%[4]s %[5]s=%[6]s %[7]s=%[8]s\n",
			listener.Addr(), ringcentral.EnvServer, ringcentral.EnvClientID, ringcentraltest.ClientID,
			ringcentral.EnvClientSecret, ringcentraltest.ClientSecret, ringcentral.EnvJWT, ringcentraltest.JWT)
		server := &http.Server{Handler: fake, ReadHeaderTimeout: 10 * time.Second}
		stop := context.AfterFunc(cmd.Context(), func() { _ = server.Close() })
		defer stop()
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	}
	return cmd
}
