package main

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// connect makes the client, once: of the fake platform with --demo, else with the credentials of the environment, else
// with those of the last login.
func (a *app) connect() (client *ringcentral.Client, err error) {
	if a.client != nil {
		return a.client, nil
	}
	a.server = serverFromEnv()
	if a.demo {
		client, err = ringcentral.New(a.startDemo().Auth(), a.options()...)
	} else if client, err = ringcentral.FromEnv(a.options()...); is[*ringcentral.MissingEnvError](err) {
		saved, damaged := loadLogin()
		if damaged != nil || saved == nil {
			return nil, cmp.Or(damaged, err)
		}
		a.server = saved.Server
		client, err = ringcentral.New(saved.auth(), a.options()...)
	}
	if err != nil {
		return nil, usageError{err}
	}
	a.client = client
	return client, nil
}

func (a *app) options() []ringcentral.Option {
	prefetch := 2
	if a.limit > 0 {
		prefetch = 0
	}
	options := []ringcentral.Option{
		ringcentral.WithServer(a.server), ringcentral.WithAccount(a.accountID()), ringcentral.WithUserAgent("rcaccount/" + version()),
		ringcentral.WithPrefetch(prefetch),
		ringcentral.WithHooks(ringcentral.Hooks{Wait: func(group string, wait time.Duration) {
			a.progress.wait("the rate limit of the group "+group+" is used up", time.Now().Add(wait))
		}}),
	}
	if path, err := configFile("tokens.json"); err == nil && !a.demo {
		options = append(options, ringcentral.WithTokenStore(ringcentral.FileStore(path)))
	}
	return options
}

func serverFromEnv() string {
	return cmp.Or(os.Getenv(ringcentral.EnvServer), ringcentral.DefaultServer)
}

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

// configFile returns the path of a file of the folder where logins and sessions are kept.
func configFile(name string) (string, error) {
	folder, err := os.UserConfigDir()
	if err != nil {
		return "", localError{errors.New("no folder for the login file: set HOME or XDG_CONFIG_HOME")}
	}
	return filepath.Join(folder, "rcaccount", name), nil
}
