package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// connect makes the client, once: of the fake platform with --demo, else with the credentials of the environment, else
// with those of the last login.
func (a *app) connect() (*ringcentral.Client, error) {
	if a.client != nil {
		return a.client, nil
	}
	auth, options, err := a.credentials()
	if err != nil {
		return nil, err
	}
	a.client, err = ringcentral.New(auth, options...)
	if err != nil {
		return nil, usageError{err}
	}
	return a.client, nil
}

func (a *app) credentials() (ringcentral.Auth, []ringcentral.Option, error) {
	if a.demo {
		fake, options := a.startDemo()
		return fake.Auth(), options, nil
	}
	id, secret, jwt := os.Getenv(ringcentral.EnvClientID), os.Getenv(ringcentral.EnvClientSecret), os.Getenv(ringcentral.EnvJWT)
	if id != "" && secret != "" && jwt != "" {
		return ringcentral.JWT(id, secret, jwt), a.options(serverFromEnv()), nil
	}
	saved, err := loadLogin()
	if err != nil {
		return nil, nil, err
	}
	if saved == nil {
		_, err := ringcentral.FromEnv()
		return nil, nil, err
	}
	return saved.auth(), a.options(saved.Server), nil
}

// options are those of a client of a real platform.
func (a *app) options(server string) []ringcentral.Option {
	a.server = server
	options := a.commonOptions()
	if folder, err := configFolder(); err == nil {
		options = append(options, ringcentral.WithTokenStore(ringcentral.FileStore(filepath.Join(folder, "tokens.json"))))
	}
	return options
}

func (a *app) commonOptions() []ringcentral.Option {
	prefetch := 2
	if a.limit > 0 {
		prefetch = 0
	}
	return []ringcentral.Option{
		ringcentral.WithServer(a.server), ringcentral.WithAccount(a.accountID()), ringcentral.WithUserAgent("rcaccount/" + version()),
		ringcentral.WithPrefetch(prefetch),
		ringcentral.WithHooks(ringcentral.Hooks{
			Wait: func(group string, wait time.Duration) {
				a.progress.wait("the rate limit of the group "+group+" is used up", time.Now().Add(wait))
			},
			Attempt: func(ctx context.Context, _ ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
				if a.finishing {
					return finishing(ctx, a.attempted)
				}
				return ctx, a.attempted
			},
		}),
	}
}

func serverFromEnv() string {
	if server := os.Getenv(ringcentral.EnvServer); server != "" {
		return server
	}
	return ringcentral.DefaultServer
}

// startDemo starts the made-up company in this process.
func (a *app) startDemo() (*ringcentraltest.Server, []ringcentral.Option) {
	size := []ringcentraltest.Option{ringcentraltest.WithoutReplyChecks()}
	if a.demoSize > 0 {
		size = append(size, ringcentraltest.WithExtensions(a.demoSize), ringcentraltest.WithNumbers(a.demoSize*7/8))
	}
	if a.demoThrottle {
		size = append(size, ringcentraltest.WithThrottling(nil))
	}
	fake := ringcentraltest.New(size...)
	a.cleanups = append(a.cleanups, fake.Close)
	a.server = fake.URL
	options := a.commonOptions()
	if a.demoDelay > 0 {
		options = append(options, ringcentral.WithHTTPClient(&http.Client{Transport: slowTransport(a.demoDelay)}))
	}
	return fake, options
}

// slowTransport makes every request of the demo take a while, as on a real network.
type slowTransport time.Duration

func (t slowTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	select {
	case <-time.After(time.Duration(t)):
		return http.DefaultTransport.RoundTrip(req)
	case <-req.Context().Done():
		return nil, req.Context().Err()
	}
}

// configFolder is where logins and sessions are kept.
func configFolder() (string, error) {
	folder, err := os.UserConfigDir()
	return filepath.Join(folder, "rcaccount"), err
}

var errNoFolder = errors.New("no folder for the login file: set HOME or XDG_CONFIG_HOME")
