package ringcentral_test

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A program that works on several accounts signs in once.
func ExampleClient_ForAccount() {
	fake, rc := startExample()
	defer fake.Close()
	for _, id := range []ringcentral.ID{ringcentraltest.AccountID, ringcentraltest.OtherAccountID} {
		account, err := rc.ForAccount(id).ReadAccountV2(context.Background())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(account.ID, account.CompanyName)
	}
	fmt.Println(fake.Calls("oauth/token"), "token")
	// Output:
	// 401800045008 Larkspur Instruments
	// 451800045008 Larkspur Services
	// 1 token
}

// A program that works on an account other than the one of its token.
func ExampleWithAccount() {
	fake, rc := startExample(ringcentral.WithAccount(ringcentraltest.OtherAccountID))
	defer fake.Close()
	account, err := rc.ReadAccountV2(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(account.CompanyName)
	// Output: Larkspur Services
}

// Reading a property that this version of the library doesn't know, and the id of the request for support.
func ExampleWithReply() {
	fake, rc := startExample()
	defer fake.Close()
	var reply ringcentral.Reply
	extension, err := rc.ReadExtension(context.Background(), ringcentral.Self, ringcentral.WithReply(&reply))
	if err != nil {
		fmt.Println(err)
		return
	}
	var more struct {
		Hidden *bool `json:"hidden"` // imagine a new one
	}
	if err := json.Unmarshal(reply.Body, &more); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(extension.Name, reply.Status, reply.RequestID != "", *more.Hidden)
	// Output: Maya Okafor 200 true false
}

// What is left of the rate limits.
func ExampleClient_Limits() {
	fake, rc := startExample()
	defer fake.Close()
	if _, err := rc.ReadAccount(context.Background()); err != nil {
		fmt.Println(err)
		return
	}
	for _, limit := range rc.Limits() {
		fmt.Printf("%s: learned %v, penalty %v\n", limit.Group, limit.Learned, !limit.PenaltyEnds.IsZero())
	}
	// Output:
	// Auth: learned true, penalty false
	// Light: learned true, penalty false
}

// All records of any operation that lists something, without its types.
func ExampleClient_List() {
	fake, rc := startExample()
	defer fake.Close()
	for _, op := range ringcentral.Operations() {
		if op.ID != "listTimezones" {
			continue
		}
		n := 0
		for record, err := range rc.List(context.Background(), op, ringcentral.RawRequest{}) {
			if err != nil {
				fmt.Println(err)
				return
			}
			if n++; n == 1 {
				fmt.Println(json.Valid(record))
			}
		}
		fmt.Println(n > 1)
	}
	// Output:
	// true
	// true
}

// Showing how far a long list is.
func ExampleWithProgress() {
	fake, rc := startExample(ringcentral.WithPrefetch(0))
	defer fake.Close()
	show := ringcentral.WithProgress(func(p ringcentral.Progress) {
		fmt.Printf("page %d of %d, %d records\n", p.Page, p.Pages, p.Records)
	})
	for _, err := range rc.ListExtensions(context.Background(), &ringcentral.ListExtensionsParams{PerPage: new(int32(200))}, show) {
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output:
	// page 1 of 2, 200 records
	// page 2 of 2, 120 records
}
