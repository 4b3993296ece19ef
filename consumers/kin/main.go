// Command kin prints the operations of an OpenAPI document as kin-openapi sees them, one "METHOD path" a line.
// The validate command of kin-openapi says only whether it found errors.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "kin:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: kin document")
	}
	doc, err := openapi3.NewLoader().LoadFromFile(args[0])
	if err != nil {
		return err
	}
	for path, item := range doc.Paths.Map() {
		for method := range item.Operations() {
			fmt.Println(method, path)
		}
	}
	return nil
}
