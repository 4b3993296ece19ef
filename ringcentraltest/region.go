package ringcentraltest

import "cmp"

// regions lists the properties of regional settings that refer to a dictionary.
var regions = []struct {
	name, kind, schema, made string
	entries                  func() []object
	keys                     []string // the properties that identify an entry in requests
}{
	{"homeCountry", "country", "CountryReference", "1", countries, []string{"id", "isoCode"}},
	{"timezone", "timezone", "Timezone", "58", timezones, []string{"id", "name"}},
	{"language", "language", "LanguageReference", "1033", languages, []string{"id", "localeCode"}},
	{"greetingLanguage", "language", "LanguageReference", "1033", languages, []string{"id", "localeCode"}},
	{"formattingLocale", "language", "LanguageReference", "1033", languages, []string{"id", "localeCode"}},
}

// chooseRegion turns regional settings of a request into ids. Parameter names in errors begin with prefix.
func chooseRegion(wanted object, prefix string) (object, error) {
	chosen := object{}
	if format := text(wanted, "timeFormat"); format != "" {
		chosen["timeFormat"] = format
	}
	for _, region := range regions {
		for _, key := range region.keys {
			value := text(wanted, region.name, key)
			if value == "" {
				continue
			}
			entry := find(region.entries(), key, value)
			if entry == nil {
				return nil, invalid(prefix + region.name + "." + key)
			}
			chosen[region.name] = entry["id"]
			break
		}
	}
	return chosen, nil
}

// region returns stored regional settings with the entries that their ids refer to.
func (c *call) region(stored object) object {
	shown := object{"timeFormat": cmp.Or(text(stored, "timeFormat"), "12h")}
	for _, region := range regions {
		id := cmp.Or(text(stored, region.name), region.made)
		shown[region.name] = only(region.schema, c.entry(region.kind)(find(region.entries(), "id", id)))
	}
	return shown
}
