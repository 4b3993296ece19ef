package main

import (
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// indexFile holds the part of the package comment that lists the operations by family. go doc sorts methods by name, which makes
// those of one family hard to find among hundreds.
const indexFile = "wrapper/families.gen.go"

// makeIndex returns the index as a comment. doc, which was prepared for Go, has the names of the methods.
func makeIndex(doc *openapi3.T, read *openapi.Document) string {
	var b strings.Builder
	b.WriteString("// # Operations by family\n//\n")
	for _, tag := range read.Tags {
		fmt.Fprintf(&b, "// %s (%s):\n//\n", tag.Name, strings.TrimPrefix(resource(tag.Name), "wrapper/"))
		for _, op := range read.Operations {
			if op.Tags[0] != tag.Name {
				continue
			}
			name := doc.Paths.Value(op.Path).GetOperation(op.Method).OperationID
			fmt.Fprintf(&b, "//   - [Client.%s]: %s\n", name, lowerFirst(op.Summary))
			if op.Batch != nil {
				fmt.Fprintf(&b, "//   - [Client.%s]: the same for many\n", op.Batch.Name)
			}
		}
		b.WriteString("//\n")
	}
	return strings.TrimSuffix(b.String(), "//\n")
}
