package ringcentral_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryFunctionHasAnExample: what is written by hand and exported is used by some example.
func TestEveryFunctionHasAnExample(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	exported, used := map[string]string{}, map[string]bool{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			switch {
			case !ok:
			case strings.HasSuffix(name, "_test.go"):
				if strings.HasPrefix(function.Name.Name, "Example") {
					noteSelectors(function.Body, used)
				}
			case !strings.HasSuffix(name, ".gen.go") && exportedFunction(function):
				exported[function.Name.Name] = name
			}
		}
	}
	if len(exported) < 30 {
		t.Errorf("only %d exported functions were found", len(exported))
	}
	for function, name := range exported {
		if !used[function] {
			t.Errorf("%s: no example uses %s", name, function)
		}
	}
}

// noteSelectors notes the names behind a dot.
func noteSelectors(body ast.Node, used map[string]bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok {
			used[selector.Sel.Name] = true
		}
		return true
	})
}

// exportedFunction reports whether f is an exported function, or a method of Client or Login. Other methods implement
// interfaces of the standard library.
func exportedFunction(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return f.Name.IsExported()
	}
	receiver, ok := f.Recv.List[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	of, ok := receiver.X.(*ast.Ident)
	return ok && (of.Name == "Client" || of.Name == "Login") && f.Name.IsExported()
}
