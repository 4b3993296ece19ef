package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

func readText(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// wantRows fails if the table under a heading of README.md has not exactly these rows, by the text of their first cell.
func wantRows(t *testing.T, heading string, want map[string]string) {
	t.Helper()
	_, section, _ := strings.Cut(readText(t, "README.md"), "\n## "+heading+"\n")
	section, _, _ = strings.Cut(section, "\n## ")
	got := map[string]string{}
	for _, row := range regexp.MustCompile(`(?m)^\| ([^|]*) \| (.*) \|$`).FindAllStringSubmatch(section, -1)[1:] {
		got[row[1]] = row[2]
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			t.Errorf("README.md, %s: %q is %q, want %q", heading, name, got[name], want[name])
		}
	}
	if len(got) != len(want) {
		t.Errorf("README.md, %s: %d rows, want %d", heading, len(got), len(want))
	}
}

func TestReadmeVersions(t *testing.T) {
	module := readText(t, "go.mod")
	version := func(pattern string) string {
		found := regexp.MustCompile(`(?m)^\s*` + pattern).FindStringSubmatch(module)
		if found == nil {
			t.Fatalf("go.mod has no %s", pattern)
		}
		return found[1]
	}
	var document struct{ Info struct{ Version string } }
	if err := json.Unmarshal(api.OpenAPIJSON, &document); err != nil {
		t.Fatal(err)
	}
	wantRows(t, "Versions", map[string]string{
		"Go":                     version(`go (\d+\.\d+)`) + " and newer: the two newest releases",
		"oapi-codegen":           version(`github.com/oapi-codegen/oapi-codegen/v2 (\S+)`),
		"oapi-codegen's runtime": version(`github.com/oapi-codegen/runtime (\S+)`),
		"golang.org/x/oauth2":    version(`golang.org/x/oauth2 (\S+)`),
		"the document":           document.Info.Version,
		"operations":             fmt.Sprintf("%d, all of the document", len(generated.Operations)),
	})
}

// TestReadmeFigures compares with the medians of bench/RESULTS.md.
func TestReadmeFigures(t *testing.T) {
	results := readText(t, "bench/RESULTS.md")
	cells := func(benchmark string, column int, format func(string) string) string {
		var all []string
		for _, client := range []string{"ours", "ogen", "stock"} {
			_, row, found := strings.Cut(results, "\n| "+benchmark+"/"+client+" | ")
			row, _, _ = strings.Cut(row, "\n")
			if !found {
				t.Fatalf("bench/RESULTS.md has no %s/%s", benchmark, client)
			}
			all = append(all, format(strings.Split(row, " | ")[column]))
		}
		return strings.Join(all, " | ")
	}
	wantRows(t, "Compared with other clients", map[string]string{
		"decode a page of 1,000 extensions":          cells("Decode", 0, shortTime),
		"allocations of that":                        cells("Decode", 2, grouped),
		"list 50,000 extensions over loopback":       cells("List", 0, shortTime),
		"the same, when each reply takes 50 ms more": cells("ListLatency", 0, shortTime),
		"read one extension over loopback":           cells("Read", 0, shortTime),
	})
}

// shortTime rounds a time such as "305.83 ms".
func shortTime(text string) string {
	ms, err := strconv.ParseFloat(strings.TrimSuffix(text, " ms"), 64)
	switch {
	case err != nil:
		return text
	case ms < 1:
		return text
	case ms < 100:
		return fmt.Sprintf("%.1f ms", ms)
	}
	return grouped(fmt.Sprintf("%.0f", ms)) + " ms"
}

// grouped puts a comma before the last three digits.
func grouped(digits string) string {
	if len(digits) < 4 {
		return digits
	}
	return digits[:len(digits)-3] + "," + digits[len(digits)-3:]
}

// TestReadmeLinks: what README.md points at is there.
func TestReadmeLinks(t *testing.T) {
	links := regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(readText(t, "README.md"), -1)
	if len(links) < 15 {
		t.Errorf("only %d links", len(links))
	}
	for _, link := range links {
		if _, err := os.Stat("../../" + link[1]); err != nil {
			t.Error(err)
		}
	}
}
