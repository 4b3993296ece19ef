// A program that does the same with the standard library, as little as there can be.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, os.Getenv("RC_SERVER_URL")+"/restapi/v1.0/account/~/extension", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	var list struct {
		Records []struct{ ExtensionNumber, Name string }
	}
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		log.Fatal(err)
	}
	for _, ext := range list.Records {
		fmt.Println(ext.ExtensionNumber, ext.Name)
	}
}
