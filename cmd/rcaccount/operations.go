package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// operation is an operation with what the document says of it.
type operation struct {
	*ringcentral.Operation
	doc *openapi.Operation
}

// operations are all operations, by id.
var operations = sync.OnceValue(func() map[string]*operation {
	document, err := openapi.Parse(api.OpenAPIJSON)
	if err != nil {
		panic(err)
	}
	known := map[string]*operation{}
	for _, op := range document.Operations {
		known[op.ID] = &operation{doc: op}
	}
	for _, op := range ringcentral.Operations() {
		known[op.ID].Operation = op
	}
	return known
})

// operationNamed returns an operation that must exist.
func operationNamed(id string) *operation {
	op := operations()[id]
	if op == nil {
		panic("no operation " + id)
	}
	return op
}

// body returns the schema of what the operation takes.
func (op *operation) body() *openapi.Schema {
	_, body := op.doc.Body()
	return body
}

// writes reports whether the operation changes anything. A search or the number parser is a POST that only reads.
func (op *operation) writes() bool {
	return op.Method != "GET" && op.Paging == nil && !strings.HasPrefix(op.ID, "parsePhoneNumber")
}

// operationRow is what the list of operations says about each.
type operationRow struct {
	ID         string   `json:"id"`
	Method     string   `json:"method"`
	Path       string   `json:"path"`
	Group      string   `json:"group"`
	Scope      []string `json:"scope"`
	Permission string   `json:"permission"`
	Summary    string   `json:"summary"`
}

var operationColumns = columnsOf("id", "method", "path", "group", "scope", "permission", "summary")

func newOperations(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "operations", Short: "List the operations that \"call\" can carry out",
		Long: `List the operations of the platform's Account API: what "rcaccount call" takes, the rate limit group of each, and the
application scope and user permission that it needs.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			columns := operationColumns
			if a.output == "table" {
				columns = columns[:5]
			}
			p, err := a.printer(columns, openapi.Object("permission", "summary"))
			if err != nil {
				return err
			}
			var rows []operationRow
			for _, op := range ringcentral.Operations() {
				rows = append(rows, operationRow{op.ID, op.Method, op.Path, op.Group, op.Scopes, op.UserPermission, op.Summary})
			}
			return printRows(p, rows)
		},
	}
	addListFlags(a, cmd, operationColumns, nil)
	return cmd
}

// printRows prints records that the command makes itself.
func printRows[T any](p *printer, rows []T) error {
	s := p.list()
	for _, row := range rows[:min(len(rows), p.most())] {
		data, err := json.Marshal(row)
		if err == nil {
			err = s.write(data)
		}
		if err != nil {
			return err
		}
	}
	return s.close()
}

// version of the program, as its module was built.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "development"
	}
	return info.Main.Version
}

func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Show the version of this program", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(a.out, "rcaccount %s, %s, %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
