package ringcentraltest_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A delay ends when the client gives up, with and without a body, or when the fake is closed.
func TestDelaysEnd(t *testing.T) {
	update := func(ctx context.Context, rc *ringcentral.Client) error {
		_, err := rc.UpdateExtension(ctx, "~", ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: new("CTO")}})
		return err
	}
	read := func(ctx context.Context, rc *ringcentral.Client) error {
		_, err := rc.ReadExtension(ctx, "~")
		return err
	}
	for name, call := range map[string]func(context.Context, *ringcentral.Client) error{"read": read, "write": update} {
		for _, gaveUp := range []bool{true, false} {
			t.Run(name, func(t *testing.T) {
				fake := ringcentraltest.New()
				rc := fake.Client()
				if err := read(t.Context(), rc); err != nil {
					t.Fatal(err)
				}
				fake.Fail("", 1, ringcentraltest.Fault{Delay: time.Hour})
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				done := make(chan error)
				go func() { done <- call(ctx, rc) }()
				for len(fake.UnusedFaults()) > 0 {
					time.Sleep(time.Millisecond)
				}
				if gaveUp {
					cancel()
					if err := <-done; !errors.Is(err, context.Canceled) {
						t.Errorf("got %v", err)
					}
				} else {
					go func() { <-done }()
				}
				closed := make(chan bool)
				go func() { fake.Close(); close(closed) }()
				select {
				case <-closed:
				case <-time.After(4 * time.Second): // the test server warns after 5
					t.Error("Close waits for the delay")
				}
			})
		}
	}
}

// The delay of all requests reads the body as well, and what it read arrives.
func TestDelayOfARequestWithBody(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithDelay(time.Millisecond))
	rc := fake.Client()
	e, err := rc.UpdateExtension(t.Context(), "~", ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: new("CTO")}})
	if err != nil || e.Contact.JobTitle != "CTO" {
		t.Errorf("got %v, %v", e, err)
	}
}
