package ringcentraltest_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// The page tells the code that the example runs, and options that there are.
func TestTheDocumentationIsTrue(t *testing.T) {
	page, err := os.ReadFile("../docs/testing.md")
	if err != nil {
		t.Fatal(err)
	}
	example, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, code, _ := strings.Cut(string(page), "```go\n")
	code, _, _ = strings.Cut(code, "```")
	if !strings.Contains(string(example), code) {
		t.Errorf("the example is not the one of the page:\n%s", code)
	}
	var source strings.Builder
	entries, _ := os.ReadDir(".")
	for _, entry := range entries {
		if strings.HasSuffix(entry.Name(), ".go") && !strings.HasSuffix(entry.Name(), "_test.go") {
			data, _ := os.ReadFile(entry.Name())
			source.Write(data)
		}
	}
	for _, name := range regexp.MustCompile(`\bWith(?:[A-Z]\w+)|\b(?:ExpireTokens|Advance|Fail|Calls|WantCalls|Requests)\b`).FindAllString(string(page), -1) {
		if !regexp.MustCompile(`func (\(s \*Server\) )?`+name+`\(`).MatchString(source.String()) &&
			name != "WithServer" && name != "WithHTTPClient" {
			t.Errorf("the page names %s, which there is not", name)
		}
	}
}
