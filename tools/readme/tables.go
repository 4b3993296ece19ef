package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

func table(head []string, rows [][]string) string {
	var out strings.Builder
	write := func(cells []string) { fmt.Fprintf(&out, "| %s |\n", strings.Join(cells, " | ")) }
	write(head)
	fmt.Fprintf(&out, "%s|\n", strings.Repeat("|---", len(head)))
	for _, row := range rows {
		write(row)
	}
	return out.String()
}

// versions returns the table of the versions that the library is built with.
func versions() (string, error) {
	var document struct{ Info struct{ Version string } }
	if err := json.Unmarshal(api.OpenAPIJSON, &document); err != nil {
		return "", err
	}
	goVersion, err := list("{{.GoVersion}}", "github.com/ringcentral-account/ringcentral-account-go")
	if err != nil {
		return "", err
	}
	rows := [][]string{{"Go", strings.TrimSuffix(goVersion, ".0") + " and newer: the two newest releases"}}
	for _, module := range [][2]string{
		{"oapi-codegen", "github.com/oapi-codegen/oapi-codegen/v2"},
		{"oapi-codegen's runtime", "github.com/oapi-codegen/runtime"},
		{"golang.org/x/oauth2", "golang.org/x/oauth2"},
	} {
		version, err := list("{{.Version}}", module[1])
		if err != nil {
			return "", err
		}
		rows = append(rows, []string{module[0], version})
	}
	rows = append(rows,
		[]string{"the document", document.Info.Version},
		[]string{"operations", fmt.Sprintf("%d, all of the document", len(generated.Operations))},
	)
	return table([]string{"what", "version"}, rows), nil
}

// list returns the output of go list for a module.
func list(format, module string) (string, error) {
	out, err := exec.CommandContext(context.Background(), "go", "list", "-m", "-f", format, module).Output()
	if err != nil {
		return "", fmt.Errorf("go list -m %s: %w", module, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// benchmarks returns the table that compares the clients by the medians of bench/RESULTS.md.
func benchmarks() (string, error) {
	results, err := os.ReadFile("bench/RESULTS.md")
	if err != nil {
		return "", err
	}
	return comparison(string(results))
}

func comparison(results string) (string, error) {
	const timeColumn, allocationsColumn = 0, 2
	var rows [][]string
	for _, row := range []struct {
		work, benchmark string
		column          int
		format          func(string) string
	}{
		{"decode a page of 1,000 extensions", "Decode", timeColumn, shortTime},
		{"allocations of that", "Decode", allocationsColumn, grouped},
		{"list 50,000 extensions over loopback", "List", timeColumn, shortTime},
		{"the same, when each reply takes 50 ms more", "ListLatency", timeColumn, shortTime},
		{"read one extension over loopback", "Read", timeColumn, shortTime},
	} {
		cells := []string{row.work}
		for _, client := range []string{"ours", "ogen", "stock"} {
			name := row.benchmark + "/" + client
			_, found, ok := strings.Cut(results, "\n| "+name+" | ")
			values := strings.Split(strings.SplitN(found, "\n", 2)[0], " | ")
			if !ok || len(values) <= row.column {
				return "", fmt.Errorf("bench/RESULTS.md has no %s", name)
			}
			cells = append(cells, row.format(values[row.column]))
		}
		rows = append(rows, cells)
	}
	return table([]string{"work", "this client", "ogen", "oapi-codegen"}, rows), nil
}

// shortTime rounds a time such as "305.83 ms".
func shortTime(text string) string {
	ms, err := strconv.ParseFloat(strings.TrimSuffix(text, " ms"), 64)
	switch {
	case err != nil, ms < 1:
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
