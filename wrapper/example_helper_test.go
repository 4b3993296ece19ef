package ringcentral_test

import (
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// startExample returns a client of a fake platform, which the examples have instead of the real one.
func startExample(options ...ringcentral.Option) (*ringcentraltest.Server, *ringcentral.Client) {
	fake := ringcentraltest.New()
	rc, err := ringcentral.New(fake.Auth(), append(options, ringcentral.WithServer(fake.URL))...)
	if err != nil {
		panic(err) // not in a program of yours, which returns the error
	}
	return fake, rc
}
