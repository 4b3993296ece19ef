// Command kin prints the operations of an OpenAPI document as kin-openapi sees them, one "METHOD path" a line.
// The validate command of kin-openapi says only whether it found errors.
package main

import (
	"fmt"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
)

func main() {
	if len(os.Args) != 2 {
		fail(fmt.Errorf("usage: kin document"))
	}
	doc, err := openapi3.NewLoader().LoadFromFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	for path, item := range doc.Paths.Map() {
		for method := range item.Operations() {
			fmt.Println(method, path)
		}
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "kin:", err)
	os.Exit(1)
}
