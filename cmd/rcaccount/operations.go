package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// operationRow is what the list of operations tells of each.
type operationRow struct {
	ID         string   `json:"id"`
	Method     string   `json:"method"`
	Path       string   `json:"path"`
	Group      string   `json:"group"`
	Scope      []string `json:"scope"`
	Permission string   `json:"permission"`
	Summary    string   `json:"summary"`
}

var operationColumns = []column{
	{path: "id"}, {path: "method"}, {path: "path"}, {path: "group"}, {path: "scope"}, {path: "permission"}, {path: "summary"},
}

func newOperations(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "operations", Short: "List the operations that \"call\" can carry out",
		Long: `List the operations of the platform's Account API: what "rcaccount call" takes, the group of the rate limit that each
counts in, and the scope of the application and the permission of the user that it needs.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			columns := operationColumns
			if a.output == "table" {
				columns = columns[:5]
			}
			known := &schema{Properties: map[string]*schema{}}
			for _, c := range operationColumns {
				known.Properties[c.path] = &schema{Type: "string"}
			}
			p, err := a.printer(columns, known)
			if err != nil {
				return err
			}
			s := p.list()
			for i, op := range ringcentral.Operations() {
				if p.limit > 0 && i >= p.limit && p.sort == nil {
					break
				}
				record, err := json.Marshal(operationRow{op.ID, op.Method, op.Path, op.Group, op.Scopes, op.UserPermission, op.Summary})
				if err != nil {
					return err
				}
				if err := s.write(record); err != nil {
					return err
				}
			}
			return s.close()
		},
	}
	addListFlags(a, cmd, operationColumns, nil)
	return cmd
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
