// Command outside lists extensions, as a user of the library would.
package main

import (
	"context"
	"fmt"
	"io"
	"os"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func main() {
	rc, err := ringcentral.FromEnv()
	if err == nil {
		err = list(context.Background(), rc, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func list(ctx context.Context, rc *ringcentral.Client, w io.Writer) error {
	for ext, err := range rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{
		Status: []ringcentral.ExtensionStatus{ringcentral.ExtensionStatusEnabled},
	}) {
		if err != nil {
			return err
		}
		fmt.Fprintln(w, ext.ExtensionNumber, ext.Name, ext.Contact.Email)
	}
	return nil
}
