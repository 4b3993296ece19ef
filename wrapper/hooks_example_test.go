package ringcentral_test

import (
	"context"
	"fmt"
	"log"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A hook that counts calls and makes spans. With OpenTelemetry, begin would be tracer.Start, and end would set the status
// of the span and end it; an instrumented HTTP client, given with WithHTTPClient, finds the span in the context.
func ExampleWithHooks() {
	type span struct{}
	hook := func(ctx context.Context, begin ringcentral.AttemptEvent) (context.Context, func(ringcentral.AttemptEvent)) {
		fmt.Printf("start %s %s, attempt %d\n", begin.Method, begin.Path, begin.Attempt)
		return context.WithValue(ctx, span{}, begin.Operation), func(end ringcentral.AttemptEvent) {
			fmt.Printf("end %s: status %d, retry %v\n", end.Operation, end.Status, end.Retry)
		}
	}
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHooks(ringcentral.Hooks{Attempt: hook}))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := rc.ReadAccount(context.Background()); err != nil {
		log.Fatal(err)
	}
	// Output:
	// start GET /restapi/v1.0/account/{accountId}, attempt 1
	// end readAccountInfo: status 200, retry false
}
