// Command speclint checks that the bundled document follows those rules of spec/README.md that a general linter doesn't know.
//
//	go run ./tools/speclint api/openapi.yaml
//
// It prints one line for each violation, with the rule's name, and exits with status 1 if there is any.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: speclint openapi.yaml")
		os.Exit(2)
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "speclint:", err)
		os.Exit(2)
	}
	violations, err := lint(data)
	if err != nil {
		fmt.Fprintf(os.Stderr, "speclint: %s: %v\n", os.Args[1], err)
		os.Exit(2)
	}
	for _, b := range violations {
		fmt.Printf("%s: %s: %s\n", b.rule, b.where, b.what)
	}
	if len(violations) > 0 {
		os.Exit(1)
	}
	fmt.Printf("%s: %d rules kept\n", os.Args[1], len(rules))
}
