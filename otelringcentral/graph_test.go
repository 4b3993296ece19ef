package otelringcentral_test

import (
	"os/exec"
	"strings"
	"testing"
)

// Who doesn't use this module doesn't depend on OpenTelemetry; and who uses it doesn't depend on the collector.
func TestModuleGraphs(t *testing.T) {
	for _, test := range []struct{ folder, has, hasNot string }{
		{"..", "golang.org/x/oauth2@", "opentelemetry"},
		{"../tools/outside", "golang.org/x/oauth2@", "opentelemetry"}, // a program that imports the client
		{".", "go.opentelemetry.io/otel@", "go.opentelemetry.io/collector"},
	} {
		cmd := exec.CommandContext(t.Context(), "go", "mod", "graph")
		cmd.Dir = test.folder
		graph, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(graph), test.has) {
			t.Errorf("%s: the graph lacks %s", test.folder, test.has)
		}
		if strings.Contains(string(graph), test.hasNot) {
			t.Errorf("%s: the graph has %s", test.folder, test.hasNot)
		}
	}
}
