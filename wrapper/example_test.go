package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func Example() {
	fake := ringcentraltest.New() // a program of yours leaves out the fake and both of its uses
	defer fake.Close()

	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	for ext, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{
		Type:   []ringcentral.ExtensionType{ringcentral.ExtensionTypeUser},
		Status: []ringcentral.ExtensionStatus{ringcentral.ExtensionStatusFrozen},
	}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(ext.ExtensionNumber, ext.Name, ext.Contact.Email)
	}

	_, err = rc.ReadExtension(ctx, "12345")
	var refused *ringcentral.Error
	if errors.As(err, &refused) && errors.Is(err, ringcentral.ErrNotFound) {
		fmt.Println(refused.Code, refused.Parameter)
	}
	// Output:
	// 161 Maya Tanaka maya.tanaka.161@larkspur.example
	// 258 Leila Brandt leila.brandt.258@larkspur.example
	// 355 Hugo Ito hugo.ito.355@larkspur.example
	// CMN-102 extensionId
}
