package account_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/ringcentral-account/ringcentral-account-go/"

// rooms lists for each package of the library the packages of this module that it may import. Dependencies point one way.
var rooms = map[string][]string{
	"api":               {},
	"internal/jsonread": {},
	"internal/secret":   {},
	"internal/throttle": {},
	"internal/wire":     {},
	"internal/loopback": {"internal/wire"},
	"internal/multipartbody":    {"api", "internal/jsonread"},
	"internal/session":  {"internal/jsonread", "internal/secret"},
	"internal/pipenet":  {},
	"internal/openapi":  {},
	"generated":         {"api"},
	"wrapper": {
		"api", "generated", "internal/jsonread", "internal/loopback", "internal/multipartbody", "internal/secret", "internal/session",
		"internal/throttle", "internal/wire",
	},
	"ringcentraltest": {"api", "generated", "internal/pipenet", "wrapper"},
	"cmd/rcaccount":   {"api", "ringcentraltest", "wrapper"},
}

// kept lists what must stay out of the sight of those who use the library, by the packages that have it nevertheless.
var kept = map[string][]string{
	"net/http":                      {"wrapper", "internal/wire", "internal/loopback", "internal/throttle", "ringcentraltest", "cmd/rcaccount"},
	"golang.org/x/oauth2":           {"wrapper"},
	"github.com/gofrs/flock":        {"internal/session"},
	"github.com/getkin/kin-openapi": {"ringcentraltest"},
	"github.com/spf13/cobra":        {"cmd/rcaccount"},
}

func TestDependenciesPointOneWay(t *testing.T) {
	args := []string{"list", "-f", `{{.ImportPath}}: {{join .Imports " "}}`}
	for room := range rooms {
		args = append(args, module+room)
	}
	out, err := exec.CommandContext(t.Context(), "go", args...).Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != len(rooms) {
		t.Fatalf("got %d packages, want %d", len(lines), len(rooms))
	}
	for _, line := range lines {
		path, imports, _ := strings.Cut(line, ": ")
		room := strings.TrimPrefix(path, module)
		for _, imported := range strings.Fields(imports) {
			if inside, ok := strings.CutPrefix(imported, module); ok && !slices.Contains(rooms[room], inside) {
				t.Errorf("%s imports %s", room, inside)
			}
			for outside, by := range kept {
				if (imported == outside || strings.HasPrefix(imported, outside+"/")) && !slices.Contains(by, room) {
					t.Errorf("%s imports %s", room, imported)
				}
			}
		}
	}
}
