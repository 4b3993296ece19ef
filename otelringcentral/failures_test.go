package otelringcentral

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// Every reason of the client that is not told by a status has an error.type, and all of them look alike.
func TestReasonsHaveTypes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../wrapper/classify.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{ // by the status
		"reasonRateLimited": true, "reasonUnavailable": true, "reasonServer": true, "reasonUnauthorized": true, "reasonRefused": true,
	}
	reasons := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		entry, ok := node.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		name, ok := entry.Key.(*ast.Ident)
		if !ok || !strings.HasPrefix(name.Name, "reason") || name.Name == "reasonNone" {
			return true
		}
		about, ok := entry.Value.(*ast.CompositeLit)
		if !ok {
			return true
		}
		literal, ok := about.Elts[0].(*ast.BasicLit)
		if !ok {
			t.Fatalf("the first value of %s is not its text", name.Name)
		}
		reason, err := strconv.Unquote(literal.Value)
		if err != nil {
			t.Fatal(err)
		}
		reasons[reason] = true
		kind := typeOf(reason, errors.New("any"))
		if !told[name.Name] && kind == other {
			t.Errorf("%s (%q) has no error.type", name.Name, reason)
		}
		return true
	})
	for reason, kind := range errorTypes {
		if !reasons[reason] {
			t.Errorf("the client knows no reason %q", reason)
		}
		if !regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`).MatchString(kind) {
			t.Errorf("%q is no error.type like the others", kind)
		}
	}
}

// Codes and ids of requests are shown only if they look like what they should be.
func TestOddCodes(t *testing.T) {
	for code, want := range map[string]string{
		"CMN-102": "CMN-102", "OAU-213": "OAU-213", "AWR-191": "AWR-191", "invalid_grant": "invalid_grant", "InvalidMultipartRequest": "InvalidMultipartRequest",
		"unsupported_grant_type": "unsupported_grant_type", "402100280008": other, "jonas@larkspur.example": other, "CMN-402100280008": other,
		"ErrorCode{code='ADG-000'}": other, "+15550100": other,
	} {
		if got := shownCode(code); got != want {
			t.Errorf("%q is shown as %q, want %q", code, got, want)
		}
	}
	for id, want := range map[string]bool{
		"6e1a3e2c-4f2b-11ef-b7a4-005056bf0b13": true, "fake-000001": true, "": false, "a b": false, "jonas@larkspur.example": false,
		"<html>": false, strings.Repeat("a", 200): false,
	} {
		if got := requestID.MatchString(id); got != want {
			t.Errorf("%q is an id of a request: %v, want %v", id, got, want)
		}
	}
}
