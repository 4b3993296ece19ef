package ringcentraltest

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// dialedForm matches a dialed text: a service code, a number, and tones to send afterwards.
var dialedForm = regexp.MustCompile(`^\s*(\*\d\d)?\s*([^,;]*?)\s*(?:[,;]([\d,;*#]+))?$`)

var onlyDigits = regexp.MustCompile(`^\d+$`)

// parsed is a text that may be a phone number.
type parsed struct {
	original, service, digits, dtmf string
	number                          *phonenumbers.PhoneNumber // nil if it is not a number
	extension                       bool                      // whether digits are an extension number
}

// parse parses a text as dialed in a country. Numbers of up to extensionLength digits are extension numbers.
func parse(original, country string, extensionLength int) parsed {
	p := parsed{original: original, digits: original}
	if found := dialedForm.FindStringSubmatch(original); found != nil {
		p.service, p.digits, p.dtmf = found[1], found[2], found[3]
	}
	if onlyDigits.MatchString(p.digits) && len(p.digits) <= extensionLength {
		p.extension = true
		return p
	}
	number, err := phonenumbers.Parse(p.digits, country)
	if err == nil {
		p.number = number
	}
	return p
}

func (p parsed) e164() string     { return phonenumbers.Format(p.number, phonenumbers.E164) }
func (p parsed) national() string { return phonenumbers.Format(p.number, phonenumbers.NATIONAL) }
func (p parsed) tollFree() bool {
	return phonenumbers.GetNumberType(p.number) == phonenumbers.TOLL_FREE
}

// international returns the national form after the calling code.
func (p parsed) international() string {
	if p.number.GetCountryCode() == 1 {
		return "+1 " + p.national()
	}
	return phonenumbers.Format(p.number, phonenumbers.INTERNATIONAL)
}

// parts splits the national number into area code and subscriber number.
func (p parsed) parts() (area, subscriber string) {
	significant := phonenumbers.GetNationalSignificantNumber(p.number)
	length := min(phonenumbers.GetLengthOfGeographicalAreaCode(p.number), len(significant))
	if p.number.GetCountryCode() == 1 && len(significant) == 10 {
		length = 3
	}
	return significant[:length], significant[length:]
}

// status returns whether the number is valid, possible or invalid.
func (p parsed) status() string {
	switch {
	case p.extension:
		return "Possible"
	case p.number == nil || !phonenumbers.IsPossibleNumber(p.number):
		return "Invalid"
	case phonenumbers.IsValidNumber(p.number):
		return "Valid"
	}
	return "Possible"
}

// category returns the kind of number, or nil.
func (p parsed) category() any {
	switch {
	case p.extension:
		return "Extension"
	case p.number == nil:
		return nil
	case p.tollFree():
		return "TollFree"
	}
	return "Regular"
}

// country returns the dictionary entry of a number's country, or nil.
func (p parsed) country() object {
	if p.number == nil {
		return nil
	}
	region := cmp.Or(phonenumbers.GetRegionCodeForNumber(p.number), phonenumbers.GetRegionCodeForCountryCode(int(p.number.GetCountryCode())))
	return find(countries(), "isoCode", region)
}

func (p *platform) ParsePhoneNumber(c *call) (any, error) {
	home := find(countries(), "id", "1")
	if iso := c.query.Get("homeCountry"); iso != "" {
		if home = find(countries(), "isoCode", strings.ToUpper(iso)); home == nil {
			return nil, invalid("homeCountry")
		}
	}
	originals, _ := c.body["originalStrings"].([]any)
	numbers := []object{}
	for _, original := range originals {
		numbers = append(numbers, c.showParsed(parse(original.(string), text(home, "isoCode"), 0)))
	}
	return object{
		"uri": c.base + c.request.URL.RequestURI(), "homeCountry": c.countryReference(text(home, "id")), "phoneNumbers": numbers,
	}, nil
}

// showParsed returns a parsed number as v1 shows it.
func (c *call) showParsed(p parsed) object {
	shown := object{"originalString": p.original, "special": false}
	if p.dtmf != "" {
		shown["dtmfPostfix"] = p.dtmf
	}
	if p.number == nil {
		return shown
	}
	area, subscriber := p.parts()
	digits := strings.TrimPrefix(p.e164(), "+")
	for name, value := range (object{
		"areaCode": area, "subscriberNumber": subscriber, "dialable": digits, "normalized": digits, "e164": p.e164(),
		"formattedInternational": p.international(), "formattedNational": p.national(), "tollFree": p.tollFree(),
	}) {
		shown[name] = value
	}
	if country := p.country(); country != nil {
		shown["country"] = c.countryReference(text(country, "id"))
	}
	return shown
}

// defaultContext is the default of the context that requests set for parsing.
var defaultContext = object{
	"brandId": "1210", "defaultAreaCode": "650", "vanityPhoneNumbersAllowed": true, "maxExtensionNumberLength": 6,
	"shortCodesAllowed": false, "siteCode": nil, "shortExtensionNumberLength": 3, "outboundCallPrefix": "9",
	"maskedPhoneNumbersAllowed": false, "maskSymbol": nil, "maskLength": nil, "conflictHandling": "Default",
}

func (p *platform) ParsePhoneNumberV2(c *call) (any, error) {
	wanted, _ := c.body["context"].(object)
	country := findCountry("1")
	if iso := text(wanted, "country", "isoCode"); iso != "" {
		country = find(countries(), "isoCode", strings.ToUpper(iso))
	} else if code := text(wanted, "country", "callingCode"); code != "" {
		n, _ := strconv.Atoi(code)
		country = find(countries(), "isoCode", phonenumbers.GetRegionCodeForCountryCode(n))
	}
	if country == nil {
		return nil, invalid("context.country")
	}
	context := merge(defaultContext, without(wanted, "country"))
	context["country"] = only("NumberParserCountry", country)
	length := 6
	if n, err := strconv.Atoi(fmt.Sprint(context["maxExtensionNumberLength"])); err == nil {
		length = n
	}
	originals, _ := c.body["originalStrings"].([]any)
	content, _ := c.body["resultContent"].(object)
	results := []object{}
	for _, original := range originals {
		number := parse(original.(string), text(country, "isoCode"), length)
		result := object{"originalString": number.original, "category": number.category()}
		for flag, build := range map[string]func(object, parsed){
			"includeDialingDetails": addDialing, "includeNumberDetails": addDetails, "includeFormats": addFormats,
		} {
			if content[flag] != false {
				build(result, number)
			}
		}
		results = append(results, result)
	}
	return object{"context": context, "results": results}, nil
}

func addDialing(result object, p parsed) {
	details := object{"serviceCode": nil, "outboundCallPrefix": nil, "specialPrefix": nil}
	if p.service != "" {
		details["serviceCode"] = object{"dialing": p.service, "pattern": p.service}
	}
	result["dialingDetails"] = details
}

func addDetails(result object, p parsed) {
	details := object{"status": p.status(), "siteCode": nil, "specialService": nil, "country": nil, "probablyMasked": false, "extensionNumber": nil}
	if p.dtmf != "" {
		details["dtmfPostfix"] = p.dtmf
	}
	switch {
	case p.extension:
		details["extensionNumber"], details["shortExtensionNumber"] = p.digits, p.digits
	case p.number != nil:
		area, subscriber := p.parts()
		details["areaCode"], details["nationalDestinationCode"], details["subscriberNumber"] = area, area, subscriber
		if country := p.country(); country != nil {
			details["country"] = only("NumberParserCountry", country)
		}
	}
	result["numberDetails"] = details
}

func addFormats(result object, p parsed) {
	formats := object{"category": p.category(), "dialable": p.digits, "dialableExtended": p.digits, "e164": nil}
	if !p.extension && p.number != nil {
		digits := strings.TrimPrefix(p.e164(), "+")
		for name, value := range map[string]string{"e164": p.e164(), "national": p.national(), "international": p.international(), "dialable": digits} {
			formats[name], formats[name+"Extended"] = value, value
		}
	}
	result["formats"] = []object{formats}
}
