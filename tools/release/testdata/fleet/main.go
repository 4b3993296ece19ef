// Command fleet shares a rate limit and a session through a server.
package main

import (
	"context"
	"log"
	"os"

	"github.com/valkey-io/valkey-go"

	"github.com/ringcentral-account/ringcentral-account-go/fleet"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func main() {
	server, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{os.Getenv("VALKEY_ADDRESS")}})
	if err != nil {
		log.Fatal(err)
	}
	budget, err := fleet.NewBudget(server, fleet.BudgetConfig{Name: "app"})
	if err != nil {
		log.Fatal(err)
	}
	defer budget.Close()
	auth := ringcentral.JWT(os.Getenv("RC_APP_CLIENT_ID"), os.Getenv("RC_APP_CLIENT_SECRET"), os.Getenv("RC_USER_JWT"))
	rc, err := ringcentral.New(auth, ringcentral.WithBudget(budget))
	if err != nil {
		log.Fatal(err)
	}
	account, err := rc.ReadAccount(context.Background())
	log.Println(account, err)
}
