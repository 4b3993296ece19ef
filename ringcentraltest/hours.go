package ringcentraltest

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	weekdays  = []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
	clockTime = regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$`)
)

// checkHours refuses hours of a day, anywhere in the body of a request, that aren't times on a 24-hour clock, or that
// have no beginning, no end or no length. at is the name of value in errors.
func checkHours(value any, at string) error {
	switch value := value.(type) {
	case []any:
		for i, inner := range value {
			if err := checkHours(inner, at+"["+strconv.Itoa(i)+"]"); err != nil {
				return err
			}
		}
	case object:
		if value["triggerType"] == "Daily" {
			if err := checkStretch(value, at, "startTime", "endTime"); err != nil {
				return err
			}
		}
		for _, name := range slices.Sorted(maps.Keys(value)) {
			inner := strings.TrimPrefix(at+"."+name, ".")
			if slices.Contains(weekdays, name) {
				for i, stretch := range list(value, name) {
					if err := checkDay(stretch, inner+"["+strconv.Itoa(i)+"]"); err != nil {
						return err
					}
				}
				continue
			}
			if err := checkHours(value[name], inner); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkDay checks a stretch of a weekday, whose times have one of two pairs of names.
func checkDay(stretch object, at string) error {
	if stretch["startTime"] != nil || stretch["endTime"] != nil {
		return checkStretch(stretch, at, "startTime", "endTime")
	}
	return checkStretch(stretch, at, "from", "to")
}

func checkStretch(stretch object, at, from, to string) error {
	for _, name := range []string{from, to} {
		if !clockTime.MatchString(text(stretch, name)) {
			return invalid(strings.TrimPrefix(at+"."+name, "."))
		}
	}
	if stretch[from] == stretch[to] {
		return invalid(strings.TrimPrefix(at+"."+to, "."))
	}
	return nil
}
