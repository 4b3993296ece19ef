package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

const explained = "# Differences\n\nAn introduction.\n\n## Addresses\n\nThey are not always parsable.\n\n" +
	"```differences\n* format uri -> (none)\nop 200 a[].b* maximum 1 -> 2\n\n```\n\n" +
	"```yaml\n# not a heading\nnot a pattern\n```\n\n## Ids\nOne type.\n```differences\nop 200 id type integer -> string\n```\n"

func TestExplanations(t *testing.T) {
	known, err := parseExplanations("D.md", explained)
	if err != nil {
		t.Fatal(err)
	}
	unexplained, count, stale := known.match([]string{
		"op 200 a format uri -> (none)",
		"op 200 a format uri -> (none) ", // patterns match whole lines
		"op 200 a[].b.c maximum 1 -> 2",
		"op 200 axx.b.c maximum 1 -> 2", // only * is special
		"op 200 b format email -> (none)",
	})
	if want := []string{
		"op 200 a format uri -> (none) ", "op 200 axx.b.c maximum 1 -> 2", "op 200 b format email -> (none)",
	}; !slices.Equal(unexplained, want) {
		t.Errorf("unexplained: got %q, want %q", unexplained, want)
	}
	if count != 2 {
		t.Errorf("explained: got %d, want 2", count)
	}
	if want := []string{"D.md:23: stale, matches nothing: op 200 id type integer -> string"}; !slices.Equal(stale, want) {
		t.Errorf("stale: got %q, want %q", stale, want)
	}
}

func TestExplanationsThatAreRefused(t *testing.T) {
	const block = "```differences\na\n```\n"
	for name, one := range map[string]struct{ markdown, want string }{
		"no heading":       {"A reason.\n" + block, "D.md:2: differences without a heading and a reason above them"},
		"no reason":        {"# A\n" + block, "D.md:2: differences without a heading and a reason above them"},
		"reason elsewhere": {"# A\nA reason.\n# B\n" + block, "D.md:4: differences without a heading and a reason above them"},
		"twice":            {"# A\nA reason.\n" + block + block, "D.md:7: the same pattern as in line 4"},
		"no end":           {"# A\nA reason.\n```differences\na\n", "D.md: the last block does not end"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := parseExplanations("D.md", one.markdown); err == nil || err.Error() != one.want {
				t.Errorf("got %v, want %s", err, one.want)
			}
		})
	}
	if _, err := parseExplanations("D.md", strings.ReplaceAll(explained, "\n", "\r\n")); err != nil {
		t.Errorf("with Windows line ends: %v", err)
	}
}

// What the patterns match shows only with the public document at hand; that they can be read must not wait for it.
func TestExplanationsOfThisRepository(t *testing.T) {
	const name = "../../spec/DIFFERENCES.md"
	markdown, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	known, err := parseExplanations(name, string(markdown))
	if err != nil {
		t.Fatal(err)
	}
	if len(known.patterns) == 0 {
		t.Errorf("%s: no patterns", name)
	}
}
