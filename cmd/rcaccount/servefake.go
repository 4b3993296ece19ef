package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// controlPath is where the control endpoint is, if it is asked for.
const controlPath = "/fake/"

// fakeSettings are the flags of serve-fake.
type fakeSettings struct {
	address             string
	extensions, numbers int
	throttle, future    bool
	control             bool
	failures            []string
	latency             time.Duration
	user                string
	pageLimit           int
}

func newServeFake(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve-fake",
		Short: "Serve a made-up company at an address, for any client",
		Long: "Serve a made-up company at an address, for any client, until Ctrl-C. Nothing is kept.\n\n" +
			"Other users sign in with the printed JWT, followed by a period and their extension number.",
		Args: cobra.NoArgs,
	}
	var s fakeSettings
	flags := cmd.Flags()
	flags.StringVar(&s.address, "listen", "127.0.0.1:8080", "address to serve at")
	flags.IntVar(&s.extensions, "extensions", 320, "how many extensions the company has")
	flags.IntVar(&s.numbers, "numbers", 280, "how many phone numbers the company has")
	flags.BoolVar(&s.throttle, "throttle", false, "enforce the platform's rate limits")
	flags.BoolVar(&s.future, "future", false, "send properties and values that a later release may add")
	flags.StringArrayVar(&s.failures, "fail", nil, "fail requests: OPERATION=STATUS[:COUNT], repeatable (default count: 1)")
	flags.DurationVar(&s.latency, "latency", 0, "delay of every reply, such as 200ms")
	flags.StringVar(&s.user, "user", "", "extension number of the user that the JWT signs in (default: 101)")
	flags.IntVar(&s.pageLimit, "page-limit", 0, "largest page of a list (default: the platform's)")
	flags.BoolVar(&s.control, "control", false, "serve a control endpoint for tests at "+controlPath)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return s.serve(cmd.Context(), a) }
	return cmd
}

// serve serves the fake until ctx ends.
func (s *fakeSettings) serve(ctx context.Context, a *app) error {
	fake, err := s.start()
	if err != nil {
		return err
	}
	defer fake.Close()
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.address)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "The fake platform is at http://%[1]s. To use it:\n\nexport %[2]s=http://%[1]s %[3]s=%[4]s %[5]s=%[6]s %[7]s=%[8]s\n",
		listener.Addr(), ringcentral.EnvServer, ringcentral.EnvClientID, ringcentraltest.ClientID,
		ringcentral.EnvClientSecret, ringcentraltest.ClientSecret, ringcentral.EnvJWT, ringcentraltest.JWT)
	server := &http.Server{Handler: s.handler(fake), ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	for _, operation := range fake.UnusedFaults() {
		fmt.Fprintf(a.errs, "--fail %s: no request of this operation\n", operation)
	}
	return nil
}

// handler serves the fake and, if it is asked for, the control endpoint.
func (s *fakeSettings) handler(fake *ringcentraltest.Server) http.Handler {
	if !s.control {
		return fake
	}
	control := http.StripPrefix(strings.TrimSuffix(controlPath, "/"), fake.Control())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, controlPath) {
			control.ServeHTTP(w, r)
			return
		}
		fake.ServeHTTP(w, r)
	})
}

// start makes the fake that the flags describe.
func (s *fakeSettings) start() (fake *ringcentraltest.Server, err error) {
	if s.pageLimit < 0 {
		return nil, usageError{fmt.Errorf("--page-limit: %d is not a size", s.pageLimit)}
	}
	options := []ringcentraltest.Option{
		ringcentraltest.WithoutNetwork(), ringcentraltest.WithExtensions(s.extensions), ringcentraltest.WithNumbers(s.numbers),
		ringcentraltest.WithDelay(s.latency), ringcentraltest.WithUser(s.user), ringcentraltest.WithLargestPage(s.pageLimit),
	}
	if s.throttle {
		options = append(options, ringcentraltest.WithThrottling(nil))
	}
	if s.future {
		options = append(options, ringcentraltest.WithFuture())
	}
	defer func() { // names that don't exist
		switch mistake := recover().(type) {
		case nil:
		case string:
			fake, err = nil, usageError{fmt.Errorf("%s", strings.TrimPrefix(mistake, "ringcentraltest: "))}
		default:
			panic(mistake)
		}
	}()
	fake = ringcentraltest.New(options...)
	for _, failure := range s.failures {
		if !setFailure(fake, failure) {
			return nil, usageError{fmt.Errorf("--fail %s: not of the form OPERATION=STATUS[:COUNT]", failure)}
		}
	}
	return fake, nil
}

// setFailure makes an operation fail as OPERATION=STATUS[:COUNT] says. It reports whether the text has that form.
func setFailure(fake *ringcentraltest.Server, text string) bool {
	operation, rest, _ := strings.Cut(text, "=")
	status, count, counted := strings.Cut(rest, ":")
	times := 1
	var err error
	if counted {
		times, err = strconv.Atoi(count)
	}
	code, statusErr := strconv.Atoi(status)
	if err != nil || statusErr != nil || operation == "" || times < 1 || code < 400 || code > 599 {
		return false
	}
	fake.Fail(operation, times, ringcentraltest.Fault{Status: code})
	return true
}
