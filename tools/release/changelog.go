package main

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/mod/semver"
)

const (
	changelogFile = "CHANGELOG.md"
	unreleased    = "## Unreleased\n"
)

// checkChangelog reports a changelog whose newest version is another, unless the version is about to be released: then there are
// unreleased changes.
func (r *repository) checkChangelog(version string) error {
	text, err := r.read(changelogFile)
	if err != nil {
		return err
	}
	changes, newest := readChangelog(text)
	switch {
	case newest == version && changes != "":
		return fmt.Errorf("%s: has unreleased changes above %s", changelogFile, version)
	case newest == version:
		return nil
	case newest != "" && semver.Compare(newest, version) > 0:
		return fmt.Errorf("%s: has %s, which is later than %s", changelogFile, newest, version)
	case changes == "":
		return fmt.Errorf("%s: has neither %s nor unreleased changes", changelogFile, version)
	}
	return nil
}

// readChangelog returns the unreleased changes and the newest version, "" if there is none.
func readChangelog(text string) (changes, newest string) {
	for section := range strings.SplitSeq("\n"+text, "\n## ") {
		heading, body, _ := strings.Cut(section, "\n")
		switch version, _, _ := strings.Cut(heading, " "); {
		case version == "Unreleased":
			changes = strings.TrimSpace(body)
		case newest == "" && semver.IsValid(version):
			newest = version
		}
	}
	return changes, newest
}

// releaseChangelog gives the unreleased changes their version and date.
func releaseChangelog(text, version string, date time.Time) (string, error) {
	before, after, found := strings.Cut(text, unreleased)
	if changes, _ := readChangelog(text); !found || changes == "" {
		return "", fmt.Errorf("%s: no unreleased changes", changelogFile)
	}
	return before + unreleased + "\n## " + version + " (" + date.Format(time.DateOnly) + ")\n" + after, nil
}
