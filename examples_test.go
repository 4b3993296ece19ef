package account_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryFunctionHasAnExample: of the packages that users call, what is written by hand and exported is used by some example.
func TestEveryFunctionHasAnExample(t *testing.T) {
	for folder, fewest := range map[string]int{"wrapper": 30, "bulk": 10} {
		exported, used := functionsAndExamples(t, folder)
		if len(exported) < fewest {
			t.Errorf("%s: only %d exported functions were found", folder, len(exported))
		}
		for function, file := range exported {
			if !used[function] {
				t.Errorf("%s: no example uses %s", file, function)
			}
		}
	}
}

// functionsAndExamples returns the exported functions of a package, each with its file, and the names that its examples use.
func functionsAndExamples(t *testing.T, folder string) (exported map[string]string, used map[string]bool) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	exported, used = map[string]string{}, map[string]bool{}
	for _, name := range files {
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
	return exported, used
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
