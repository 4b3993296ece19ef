package bulk_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryFunctionHasAnExample: what is exported is used by some example.
func TestEveryFunctionHasAnExample(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	exported, used := map[string]bool{}, map[string]bool{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			switch {
			case !ok || function.Recv != nil:
			case strings.HasSuffix(name, "_test.go") && strings.HasPrefix(function.Name.Name, "Example"):
				ast.Inspect(function.Body, func(n ast.Node) bool {
					if selector, ok := n.(*ast.SelectorExpr); ok {
						used[selector.Sel.Name] = true
					}
					return true
				})
			case !strings.HasSuffix(name, "_test.go") && function.Name.IsExported():
				exported[function.Name.Name] = true
			}
		}
	}
	if len(exported) < 10 {
		t.Errorf("only %d exported functions were found", len(exported))
	}
	for function := range exported {
		if !used[function] {
			t.Errorf("no example uses %s", function)
		}
	}
}
