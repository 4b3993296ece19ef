package ringcentral_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// pace lets one request through every tenth of a second, whatever its group.
type pace chan struct{}

func newPace() pace {
	p := make(pace, 1)
	p <- struct{}{}
	return p
}

func (p pace) Reserve(context.Context, string) (ringcentral.Reservation, ringcentral.Refusal, error) {
	select {
	case <-p:
		time.AfterFunc(100*time.Millisecond, p.Cancel)
		return nothing{}, ringcentral.Refusal{}, nil
	default:
		return nil, ringcentral.Refusal{Again: 10 * time.Millisecond}, nil
	}
}

func (p pace) Cancel() { p <- struct{}{} }

func (p pace) Limits() []ringcentral.Limit { return nil }

// nothing is a reservation that nobody needs to end.
type nothing struct{}

func (nothing) Finish(http.Header, int) {}
func (nothing) Cancel()                 {}

// A budget of one's own decides which requests may be sent. That of the module fleet is shared by many processes.
func ExampleWithBudget() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithBudget(newPace()))
	if err != nil {
		log.Fatal(err)
	}
	account, err := rc.ReadAccount(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(account.Status)
	// Output: Confirmed
}
