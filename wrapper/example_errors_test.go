package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// errors.Is tells the common refusals apart, and errors.As has the details.
func ExampleError() {
	fake, rc := startExample()
	defer fake.Close()
	_, err := rc.ReadExtension(context.Background(), "12345")
	switch {
	case errors.Is(err, ringcentral.ErrNotFound):
		fmt.Println("no such extension")
	case errors.Is(err, ringcentral.ErrRateLimited), errors.Is(err, ringcentral.ErrServer), errors.Is(err, ringcentral.ErrConnection):
		fmt.Println("later perhaps")
	}
	var refused *ringcentral.Error
	if errors.As(err, &refused) {
		fmt.Println(refused.Operation, refused.Status, refused.Code, refused.Parameter, refused.RequestID != "")
	}
	// Output:
	// no such extension
	// readExtension 404 CMN-102 extensionId true
}

// A refusal says whether the application or the user lacks something.
func ExampleError_forbidden() {
	fake, rc := startExample()
	defer fake.Close()
	for _, code := range []string{"CMN-401", "CMN-408", "CMN-403"} {
		fake.Fail("readAccountInfo", 1, ringcentraltest.Fault{Status: http.StatusForbidden, Code: code})
		_, err := rc.ReadAccount(context.Background())
		fmt.Println(errors.Is(err, ringcentral.ErrForbidden), errors.Is(err, ringcentral.ErrAppPermission),
			errors.Is(err, ringcentral.ErrUserPermission), errors.Is(err, ringcentral.ErrFeatureMissing))
	}
	// Output:
	// true true false false
	// true false true false
	// true false false true
}

// An id that can't stand in a path is refused before anything is sent.
func ExampleIDError() {
	fake, rc := startExample()
	defer fake.Close()
	err := rc.DeleteExtension(context.Background(), "", nil)
	var refused *ringcentral.IDError
	if errors.As(err, &refused) {
		fmt.Println(refused.Parameter, fake.Calls("deleteExtension"))
	}
	// Output: extensionId 0
}
