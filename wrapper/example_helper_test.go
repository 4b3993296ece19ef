package ringcentral_test

import (
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// startExample returns a client of a fake platform, which the examples have instead of the real one.
func startExample(options ...ringcentral.Option) (*ringcentraltest.Server, *ringcentral.Client) {
	fake := ringcentraltest.New()
	return fake, fake.Client(options...)
}
