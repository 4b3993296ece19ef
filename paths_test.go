package account_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// pathBuilders are the only files that may make paths of requests: of an operation, and of an address and a path.
var pathBuilders = []string{"api/path.go", "internal/request/request.go"}

// TestPathsAreMadeInOnePlace: paths are made from an operation and checked ids, by api.Operation.URLPath. A second builder would
// miss checks: "", ".." or "a/b" for an id address another endpoint.
func TestPathsAreMadeInOnePlace(t *testing.T) {
	for _, room := range []string{"api", "internal", "bulk", "wrapper", "ringcentraltest", "cmd"} {
		err := filepath.WalkDir(room, func(name string, _ fs.DirEntry, err error) error {
			name = filepath.ToSlash(name)
			if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || slices.Contains(pathBuilders, name) {
				return err
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(node ast.Node) bool {
				if why := buildsPath(node); why != "" {
					t.Errorf("%s: %s: use api.Operation.URLPath", files.Position(node.Pos()), why)
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// buildsPath says how a piece of code makes a path or takes one apart, or returns "".
func buildsPath(node ast.Node) string {
	switch node := node.(type) {
	case *ast.BinaryExpr:
		if node.Op == token.ADD && (isPath(node.X) || isPath(node.Y)) && !hasNames(node) {
			return "joins strings to a path"
		}
	case *ast.CallExpr:
		called, ok := node.Fun.(*ast.SelectorExpr)
		if !ok {
			return ""
		}
		of, _ := called.X.(*ast.Ident)
		switch {
		case called.Sel.Name == "JoinPath":
			return "joins paths"
		case of == nil:
		case of.Name == "fmt" && slices.ContainsFunc(node.Args, isFormatOfPath):
			return "formats a path"
		case of.Name == "strings" && slices.ContainsFunc(node.Args, isBrace):
			return "takes the {names} of a path apart"
		}
	case *ast.CompositeLit:
		if of, ok := node.Type.(*ast.SelectorExpr); ok && of.Sel.Name == "URL" && len(node.Elts) > 0 {
			return "makes a URL"
		}
	case *ast.AssignStmt:
		for _, left := range node.Lhs {
			if field, ok := left.(*ast.SelectorExpr); ok && (field.Sel.Name == "Path" || field.Sel.Name == "RawPath") {
				if of, ok := field.X.(*ast.SelectorExpr); ok && of.Sel.Name == "URL" {
					return "changes the path of a URL"
				}
			}
		}
	}
	return ""
}

func isPath(e ast.Expr) bool         { return strings.Contains(literal(e), "restapi/") }
func isFormatOfPath(e ast.Expr) bool { return isPath(e) && strings.Contains(literal(e), "%") }

func isBrace(e ast.Expr) bool { return literal(e) == "{" || literal(e) == "}" }

// hasNames reports whether a path keeps the {names} of its ids, so that URLPath still has to fill them in.
func hasNames(e *ast.BinaryExpr) bool {
	return strings.Contains(literal(e.X)+literal(e.Y), "{")
}

func literal(e ast.Expr) string {
	if basic, ok := e.(*ast.BasicLit); ok && basic.Kind == token.STRING {
		return strings.Trim(basic.Value, "`\"")
	}
	return ""
}

// TestSecondPathBuilderIsFound shows what the test above refuses.
func TestSecondPathBuilderIsFound(t *testing.T) {
	for _, code := range []string{
		`"/restapi/v1.0/account/~/extension/" + id`,
		`fmt.Sprintf("/restapi/v1.0/account/%s/extension", id)`,
		`strings.Cut(op.Path, "{")`,
		`strings.ReplaceAll(path, "}", "")`,
		`base.JoinPath("extension", id)`,
		`&url.URL{Scheme: "https", Path: path}`,
	} {
		expression, err := parser.ParseExpr(code)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		ast.Inspect(expression, func(node ast.Node) bool { found = found || buildsPath(node) != ""; return true })
		if !found {
			t.Errorf("%s is not found", code)
		}
	}
}
