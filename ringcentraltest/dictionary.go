package ringcentraltest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // time zones, even if the system has none

	"github.com/nyaruka/phonenumbers"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// The entries of the dictionaries hold no links: those depend on the address of the fake. Links are added when shown.

// countries returns all countries of ISO 3166, by name. Only a few ids are those of the platform.
var countries = sync.OnceValue(func() []object {
	ids := map[string]string{"US": "1", "CA": "39", "DK": "46"}
	names := display.English.Regions()
	var all []object
	for _, first := range letters {
		for _, second := range letters {
			iso := string(first) + string(second)
			region, err := language.ParseRegion(iso)
			code := phonenumbers.GetCountryCodeForRegion(iso)
			if err != nil || !region.IsCountry() || region.String() != iso || code == 0 {
				continue
			}
			sold := strings.Contains(soldIn, iso)
			all = append(all, object{
				"id": ids[iso], "name": names.Name(region), "isoCode": iso, "callingCode": strconv.Itoa(code),
				"emergencyCalling": iso == "US" || iso == "CA", "numberSelling": sold, "loginAllowed": true, "signupAllowed": sold,
				"freeSoftphoneLine": iso == "US" || iso == "CA", "localDialing": code == 1,
			})
		}
	}
	slices.SortFunc(all, func(a, b object) int { return cmp.Compare(text(a, "name"), text(b, "name")) })
	for i, entry := range all {
		if entry["id"] == "" {
			entry["id"] = strconv.Itoa(1001 + i)
		}
	}
	return all
})

const (
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	soldIn  = "US CA GB IE FR DE ES IT NL BE DK SE CH AU SG" // where the fake platform sells numbers
)

// languages returns the languages of the platform. Their ids are those of Windows.
var languages = sync.OnceValue(func() []object {
	var all []object
	for _, line := range languageTable {
		id, locale, _ := strings.Cut(line, " ")
		tag := language.MustParse(locale)
		base, _ := tag.Base()
		region, _ := tag.Region()
		entry := object{
			"id": id, "localeCode": locale, "isoCode": base.String(), "ui": true, "greeting": true, "formattingLocale": true,
			"name":       display.English.Languages().Name(base) + " (" + display.English.Regions().Name(region) + ")",
			"timeFormat": "HH:mm", "dateFormat": "dd.MM.yyyy",
		}
		if region.String() == "US" {
			entry["timeFormat"], entry["dateFormat"] = "h:mm a", "MM/dd/yyyy"
		}
		all = append(all, entry)
	}
	return all
})

// timezones returns the time zones, with their offsets in minutes outside of daylight saving time.
var timezones = sync.OnceValue(func() []object {
	var all []object
	for _, line := range timezoneTable {
		fields := strings.SplitN(line, " ", 3)
		zone, err := time.LoadLocation(fields[1])
		if err != nil {
			panic("ringcentraltest: " + err.Error())
		}
		_, january := time.Date(2026, 1, 1, 0, 0, 0, 0, zone).Zone()
		_, july := time.Date(2026, 7, 1, 0, 0, 0, 0, zone).Zone()
		bias := strconv.Itoa(min(january, july) / 60)
		all = append(all, object{"id": fields[0], "name": fields[1], "description": fields[2], "bias": bias})
	}
	return all
})

// states returns the states of the United States and the provinces of Canada.
var states = sync.OnceValue(func() []object {
	var all []object
	for country, table := range map[string][]string{"1": stateTable, "39": provinceTable} {
		first := 12
		if country == "39" {
			first = 101
		}
		for i, line := range table {
			iso, name, _ := strings.Cut(line, " ")
			all = append(all, object{"id": strconv.Itoa(first + i), "isoCode": iso, "name": name, "country": object{"id": country}})
		}
	}
	slices.SortFunc(all, func(a, b object) int { return cmp.Compare(text(a, "name"), text(b, "name")) })
	return all
})

// find returns the first entry whose property name is value, or nil.
func find(entries []object, name, value string) object {
	i := slices.IndexFunc(entries, func(entry object) bool { return entry[name] == value })
	if i < 0 {
		return nil
	}
	return entries[i]
}

func findCountry(id string) object { return find(countries(), "id", id) }

// dictionary returns the address of an entry.
func (c *call) dictionary(kind, id string) string {
	return c.link("/restapi/v1.0/dictionary/{kind}/{id}", kind, id)
}

// entry returns a function that adds links to an entry of a dictionary.
func (c *call) entry(kind string) func(object) object {
	return func(entry object) object {
		shown := merge(entry, object{"uri": c.dictionary(kind, text(entry, "id"))})
		if country := text(entry, "country", "id"); country != "" {
			shown["country"] = object{"id": country, "uri": c.dictionary("country", country)}
		}
		return shown
	}
}

// read returns the entry of a dictionary that the path names.
func (c *call) read(kind string, entries []object) (any, error) {
	entry := find(entries, "id", c.path[kind+"Id"])
	if entry == nil {
		return nil, notFound(kind + "Id")
	}
	return c.entry(kind)(entry), nil
}

func (c *call) countryReference(id string) object {
	return only("CountryReference", c.entry("country")(findCountry(id)))
}

func (p *platform) ReadCountry(c *call) (any, error)  { return c.read("country", countries()) }
func (p *platform) ReadState(c *call) (any, error)    { return c.read("state", states()) }
func (p *platform) ReadLanguage(c *call) (any, error) { return c.read("language", languages()) }
func (p *platform) ReadTimezone(c *call) (any, error) { return c.read("timezone", timezones()) }

func (p *platform) ListTimezones(c *call) (any, error) {
	return page(c, slices.Values(timezones()), c.entry("timezone")), nil
}

func (p *platform) ListLanguages(c *call) (any, error) {
	records := []object{}
	for _, entry := range languages() {
		records = append(records, c.entry("language")(entry))
	}
	links := c.navigation(1, 1)
	paging := object{"page": 1, "perPage": defaultPerPage, "totalPages": 1, "totalElements": len(records), "pageStart": 0, "pageEnd": len(records) - 1}
	return object{"uri": c.base + c.request.URL.RequestURI(), "records": records, "navigation": links, "paging": paging}, nil
}

func (p *platform) ListCountries(c *call) (any, error) {
	match := func(entry object) bool {
		for _, flag := range []string{"loginAllowed", "signupAllowed", "numberSelling", "freeSoftphoneLine"} {
			if is, _ := entry[flag].(bool); !c.passesFlag(flag, is) {
				return false
			}
		}
		return true
	}
	return page(c, where(slices.Values(countries()), match), c.entry("country")), nil
}

func (p *platform) ListStates(c *call) (any, error) {
	wanted := c.query.Get("countryId")
	if wanted == "" && c.query.Get("allCountries") != "true" {
		wanted = "1"
	}
	match := func(entry object) bool {
		sold := slices.ContainsFunc(locationTable, func(l location) bool { return l.state == entry["isoCode"] })
		return (wanted == "" || text(entry, "country", "id") == wanted) && (c.query.Get("withPhoneNumbers") != "true" || sold)
	}
	return page(c, where(slices.Values(states()), match), c.entry("state")), nil
}

func (p *platform) ListLocations(c *call) (any, error) {
	key := func(l location) string { return l.city }
	if c.query.Get("orderBy") == "Npa" {
		key = func(l location) string { return l.npa }
	}
	sorted := slices.SortedStableFunc(slices.Values(locationTable), func(a, b location) int { return cmp.Compare(key(a), key(b)) })
	stateID := func(l location) string { return text(find(states(), "isoCode", l.state), "id") }
	match := func(l location) bool { return c.passes("stateId", stateID(l)) }
	show := func(l location) object {
		id := stateID(l)
		shown := object{
			"uri": c.dictionary("location", id+"-"+l.npa+"-"+l.nxx), "city": l.city, "areaCode": l.npa, "npa": l.npa,
			"state": object{"id": id, "uri": c.dictionary("state", id)},
		}
		if c.query.Get("withNxx") == "true" {
			shown["nxx"] = l.nxx
		}
		return shown
	}
	return page(c, where(slices.Values(sorted), match), show), nil
}

func (p *platform) ListContractedCountries(c *call) (any, error) {
	if c.path["brandId"] != brand["id"] {
		return nil, notFound("brandId")
	}
	return object{"records": []object{only("ContractedCountry", findCountry("1")), only("ContractedCountry", findCountry("39"))}}, nil
}

func (p *platform) ListDomesticCountries(c *call) (any, error) {
	id := c.path["contractedCountryId"]
	switch {
	case c.path["brandId"] != brand["id"]:
		return nil, notFound("brandId")
	case id != "1" && id != "39":
		return nil, notFound("contractedCountryId")
	}
	return page(c, slices.Values([]object{findCountry("1"), findCountry("39")}), c.entry("country")), nil
}
