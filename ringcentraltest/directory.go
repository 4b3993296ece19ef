package ringcentraltest

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// directoryTypes maps the types of extensions to those of the directory, where they differ.
var directoryTypes = map[string]string{"DigitalUser": "User", "VirtualUser": "User", "FaxUser": "User", "FlexibleUser": "User"}

// entry returns an extension as the company directory shows it.
func (p *platform) entry(c *call, e extension) object {
	entry := object{
		"id": idText(e.id), "type": cmp.Or(directoryTypes[e.kind], e.kind), "status": e.status, "extensionNumber": e.number, "hidden": false,
		"account":      object{"id": idText(p.account.id), "companyName": p.account.name, "federatedName": p.account.name},
		"profileImage": object{"uri": c.uri("/extension/{id}/profile-image", e.id)},
	}
	site, _ := p.siteName(e.site)
	entry["site"] = object{"id": e.site, "name": site}
	if e.kind == "User" {
		entry["firstName"], entry["lastName"], entry["jobTitle"], entry["email"] = e.first, e.last, e.role, e.address()
	} else {
		entry["name"] = e.name
	}
	if department := text(e.set, "contact", "department"); department != "" {
		entry["department"] = department
	}
	phones := []object{}
	for n := range p.numbersOf(e.id) {
		phones = append(phones, object{"phoneNumber": n.e164, "usageType": n.usage, "primary": n.primary, "hidden": false})
	}
	entry["phoneNumbers"] = phones
	return entry
}

func (p *platform) ListDirectoryEntries(c *call) (any, error) {
	group := c.query.Get("typeGroup")
	match := func(e extension) bool {
		kind := cmp.Or(directoryTypes[e.kind], e.kind)
		return e.kind != "ApplicationExtension" && c.passes("type", kind) && c.passes("siteId", e.site) && (group == "" || (kind == "User") == (group == "User"))
	}
	show := func(e extension) object {
		entry := p.entry(c, e)
		if c.query.Get("showFederated") == "false" {
			delete(entry, "account")
		}
		return entry
	}
	if !c.query.Has("perPage") {
		c.query.Set("perPage", "1000")
	}
	return boundedPage(page(c, where(p.extensions.all(), match), show)), nil
}

// boundedPage limits the perPage of a reply to 1,000, the maximum of the document.
func boundedPage(reply object) object {
	paging, _ := reply["paging"].(object)
	paging["perPage"] = min(paging["perPage"].(int), 1000)
	return reply
}

func (p *platform) ReadDirectoryEntry(c *call) (any, error) {
	e, err := p.extensionAt(c, "entryId")
	if err != nil || c.path["entryId"] == "~" {
		return nil, notFound("entryId")
	}
	return p.entry(c, e), nil
}

func (p *platform) SearchDirectoryEntries(c *call) (any, error) {
	fields := textList(c.body["searchFields"])
	if len(fields) == 0 {
		fields = []string{"firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department"}
	}
	wanted := strings.ToLower(text(c.body, "searchString"))
	var entries []object
	for e := range p.extensions.all() {
		if !c.passesInBody("extensionTypes", e.kind) || !c.passesInBody("siteIds", e.site) || !c.passesInBody("extensionIds", idText(e.id)) || !c.passesInBody("extensionStatuses", e.status) {
			continue
		}
		entry := p.entry(c, e)
		found := wanted == ""
		for _, field := range fields {
			value := text(entry, field)
			if phones := list(entry, "phoneNumbers"); field == "phoneNumber" && len(phones) > 0 {
				value = text(phones[0], field)
			}
			found = found || strings.Contains(strings.ToLower(value), wanted)
		}
		if kind := text(c.body, "extensionType"); found && (kind == "" || kind == entry["type"]) {
			entries = append(entries, entry)
		}
	}
	for _, order := range slices.Backward(list(c.body, "orderBy")) {
		field := text(order, "fieldName")
		slices.SortStableFunc(entries, func(a, b object) int {
			if order["direction"] == "Desc" {
				a, b = b, a
			}
			return strings.Compare(text(a, field), text(b, field))
		})
	}
	c.pageFromBody("page", "perPage")
	return page(c, slices.Values(entries), maps.Clone), nil
}

// pageFromBody copies paging parameters from the body to the query.
func (c *call) pageFromBody(names ...string) {
	for _, name := range names {
		if n, err := strconv.Atoi(asText(c.body[name])); err == nil && n > 0 {
			c.query.Set(name, strconv.Itoa(n))
		}
	}
}

// ReadDirectoryFederation returns the two accounts of the fake.
func (p *platform) ReadDirectoryFederation(*call) (any, error) {
	var members []object
	for _, a := range accounts {
		members = append(members, object{"id": idText(a.id), "companyName": a.name, "federatedName": a.name, "conflictCount": 0})
	}
	return object{"id": "402940001008", "displayName": "Larkspur", "type": "Regular", "accounts": members}, nil
}

// directoryOperations lists the operations whose errors have codes of their own.
var directoryOperations = []string{"listDirectoryEntries", "readDirectoryEntry", "readDirectoryFederation", "searchDirectoryEntries"}

var directoryCodes = map[int]string{
	http.StatusBadRequest: "ADG-121", http.StatusForbidden: "ADG-100", http.StatusNotFound: "ADG-122",
	http.StatusInternalServerError: "ADG-001", http.StatusServiceUnavailable: "ADG-000",
}

// refusalBody returns a refusal as an operation shows it. Those of the directory stand only in a list. What comes before the operation,
// such as the token, is refused with the platform's codes.
func refusalBody(operation string, r *refusal) object {
	if !slices.Contains(directoryOperations, operation) {
		return r.body()
	}
	code := cmp.Or(directoryCodes[r.status], r.code)
	switch {
	case strings.HasPrefix(r.code, "ADG-"):
		code = r.code
	case r.code == "CMN-103":
		code = "ADG-112"
	case r.status == http.StatusNotFound && r.parameter == "accountId":
		code = "ADG-107"
	}
	own := *r
	own.code = code
	return own.body()
}
