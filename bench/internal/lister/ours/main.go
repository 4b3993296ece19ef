// A program that only lists extensions; how long its first build takes is measured.
package main

import (
	"context"
	"fmt"
	"log"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func main() {
	rc, err := ringcentral.FromEnv()
	if err != nil {
		log.Fatal(err)
	}
	for ext, err := range rc.ListExtensions(context.Background(), nil) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(ext.ExtensionNumber, ext.Name)
	}
}
