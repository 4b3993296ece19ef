package main

import (
	"cmp"
	"context"
	"net/http"
	"os"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/profile"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// connect makes the client, once: of the fake platform with --demo, else with the profile that was named, else with the credentials
// of the environment, else with the default profile.
func (a *app) connect() (client *ringcentral.Client, err error) {
	if a.client != nil {
		return a.client, nil
	}
	var missing error
	a.server, a.via = serverFromEnv(), "with the credentials of the environment"
	switch {
	case a.demo:
		a.via = "in the made-up company"
		client, err = ringcentral.New(a.startDemo().Auth(), a.options()...)
	case a.profileChosen():
		missing = missingProfile(a.profileName())
	default:
		if client, err = ringcentral.FromEnv(a.options()...); is[*ringcentral.MissingEnvError](err) {
			missing = err
		}
	}
	if missing != nil {
		if a.login, err = a.loadLogin(); err != nil || a.login == nil {
			return nil, cmp.Or(err, missing)
		}
		a.server, a.via = a.login.Server, "profile "+a.profileName()
		client, err = ringcentral.New(authOf(a.login), a.options()...)
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
	if a.verbose {
		options = append(options, ringcentral.WithHTTPClient(&http.Client{Transport: a.verboseTransport()}))
	}
	if store, err := a.logins(false); err == nil && !a.demo {
		var key []byte
		if a.login != nil {
			key = a.login.SessionKey
		}
		options = append(options, ringcentral.WithTokenStore(store.Tokens(a.tokensOf(), key)))
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

// tokensOf is the profile whose file keeps the session. Sessions of the environment's credentials are in that of the default
// profile, as they are told apart by application and user.
func (a *app) tokensOf() string {
	if a.login != nil || a.profileChosen() {
		return a.profileName()
	}
	return profile.Default
}
