package account_test

import (
	"errors"
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/ringcentral-account/ringcentral-account-go/"

// mayImport lists, for each package but those of tools/, the packages of this repository that it may import. Dependencies point one
// way.
var mayImport = map[string][]string{
	"api":                    {"internal/secret"},
	"internal/jsonread":      {},
	"internal/secret":        {},
	"internal/throttle":      {},
	"internal/wire":          {},
	"internal/loopback":      {"internal/wire"},
	"internal/batch":         {"api", "internal/jsonread"},
	"internal/multipartbody": {},
	"internal/oauth":         {"internal/jsonread", "internal/refusal", "internal/secret", "internal/session", "internal/throttle", "internal/wire"},
	"internal/observe":       {},
	"internal/session":       {"internal/atomicfile", "internal/jsonread", "internal/secret"},
	"internal/atomicfile":    {},
	"internal/openapi":       {"internal/secret"},
	"internal/openapi/kin":   {"internal/openapi"},
	"internal/task":          {"internal/throttle"},
	"internal/paging":        {"api", "internal/jsonread"},
	"internal/pipenet":       {},
	"internal/refusal":       {"internal/jsonread", "internal/secret"},
	"internal/request":       {"api", "internal/multipartbody", "internal/secret"},
	"generated":              {"api"},
	"wrapper": {
		"api", "generated", "internal/batch", "internal/jsonread", "internal/loopback", "internal/oauth", "internal/observe",
		"internal/paging", "internal/refusal", "internal/request", "internal/secret", "internal/session", "internal/task",
		"internal/throttle", "internal/wire",
	},
	"ringcentraltest": {"api", "generated", "internal/openapi", "internal/openapi/kin", "internal/pipenet", "wrapper"},
	"bulk":            {"internal/jsonread", "internal/request", "wrapper"},
	"cmd/rcaccount": {
		"api", "bulk", "cmd/rcaccount/internal/audit", "cmd/rcaccount/internal/plan", "cmd/rcaccount/internal/profile",
		"cmd/rcaccount/internal/report", "cmd/rcaccount/internal/sheet", "cmd/rcaccount/internal/snapshot", "internal/atomicfile",
		"internal/openapi", "ringcentraltest", "wrapper",
	},
	"cmd/rcaccount/internal/audit":    {"cmd/rcaccount/internal/snapshot"},
	"cmd/rcaccount/internal/plan":     {"cmd/rcaccount/internal/sheet", "internal/atomicfile", "internal/openapi"},
	"cmd/rcaccount/internal/profile":  {"internal/atomicfile", "wrapper"},
	"cmd/rcaccount/internal/report":   {"cmd/rcaccount/internal/audit"},
	"cmd/rcaccount/internal/sheet":    {},
	"cmd/rcaccount/internal/snapshot": {"bulk", "internal/openapi", "wrapper"},
}

// importedOnlyBy lists packages of others that are an implementation detail, with the packages that may import them.
var importedOnlyBy = map[string][]string{
	"net/http":                      {"wrapper", "bulk", "internal/oauth", "internal/request", "internal/wire", "internal/loopback", "internal/throttle", "ringcentraltest", "cmd/rcaccount", "cmd/rcaccount/internal/snapshot"},
	"golang.org/x/oauth2":           {"wrapper", "internal/oauth"},
	"github.com/gofrs/flock":        {"internal/session", "cmd/rcaccount/internal/plan"},
	"github.com/getkin/kin-openapi": {"internal/openapi/kin", "ringcentraltest"},
	"github.com/spf13/cobra":        {"cmd/rcaccount"},
}

// command is the folder of the command's module, which these rules hold for, too.
const command = "cmd/rcaccount"

// packages returns the packages of the library and the command, by their folders. It reads their files itself: of what go list
// reads, the cache of go test knows nothing.
func packages(t *testing.T) map[string]*build.Package {
	t.Helper()
	all := map[string]*build.Package{}
	err := filepath.WalkDir(".", func(dir string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() || dir == "." {
			return err
		}
		_, err = os.Stat(filepath.Join(dir, "go.mod"))
		other := err == nil && filepath.ToSlash(dir) != command
		if other || strings.HasPrefix(entry.Name(), ".") || entry.Name() == "build" || entry.Name() == "testdata" {
			return fs.SkipDir
		}
		p, err := build.ImportDir(dir, 0)
		if _, none := errors.AsType[*build.NoGoError](err); none {
			return nil
		}
		all[filepath.ToSlash(dir)] = p
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestDependenciesPointOneWay(t *testing.T) {
	all := packages(t)
	for name := range mayImport {
		if _, ok := all[name]; !ok {
			t.Errorf("there is no package %s", name)
		}
	}
	for name, p := range all {
		if strings.HasPrefix(name, "tools/") {
			continue
		}
		inside, ok := mayImport[name]
		if !ok {
			t.Errorf("%s is new: say what it may import", name)
		}
		for _, imported := range p.Imports {
			if other, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(inside, other) {
				t.Errorf("%s imports %s", name, other)
			}
			for outside, by := range importedOnlyBy {
				if (imported == outside || strings.HasPrefix(imported, outside+"/")) && !slices.Contains(by, name) {
					t.Errorf("%s imports %s", name, imported)
				}
			}
		}
		for _, imported := range slices.Concat(p.TestImports, p.XTestImports) {
			if other, ok := strings.CutPrefix(imported, module+"tools/"); ok {
				t.Errorf("the tests of %s import tools/%s", name, other)
			}
		}
	}
}

// What only the maintainers' programs need belongs in tools/, not in internal/.
func TestInternalPackagesServeTheLibrary(t *testing.T) {
	all := packages(t)
	for name := range all {
		if !strings.HasPrefix(name, "internal/") {
			continue
		}
		used := false
		for by, importer := range all {
			used = used || !strings.HasPrefix(by, "tools/") && slices.Contains(importer.Imports, module+name)
		}
		if !used {
			t.Errorf("%s is imported by no package of the library", name)
		}
	}
}
