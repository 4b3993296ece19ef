package main

import (
	"cmp"
	"context"
	"errors"
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
		return a.startDemo().Auth(), a.commonOptions(), nil
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
				return ctx, a.attempted
			},
		}),
	}
}

func serverFromEnv() string { return cmp.Or(os.Getenv(ringcentral.EnvServer), ringcentral.DefaultServer) }

// startDemo starts the made-up company in this process.
func (a *app) startDemo() *ringcentraltest.Server {
	options := []ringcentraltest.Option{ringcentraltest.WithoutReplyChecks(), ringcentraltest.WithDelay(a.demoDelay)}
	if a.demoSize > 0 {
		options = append(options, ringcentraltest.WithExtensions(a.demoSize), ringcentraltest.WithNumbers(a.demoSize*7/8))
	}
	if a.demoThrottle {
		options = append(options, ringcentraltest.WithThrottling(nil))
	}
	fake := ringcentraltest.New(options...)
	a.cleanups = append(a.cleanups, fake.Close)
	a.server = fake.URL
	return fake
}

// configFolder is where logins and sessions are kept.
func configFolder() (string, error) {
	folder, err := os.UserConfigDir()
	return filepath.Join(folder, "rcaccount"), err
}

var errNoFolder = errors.New("no folder for the login file: set HOME or XDG_CONFIG_HOME")
