package ringcentraltest

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

const (
	defaultPerPage = 100
	maxPerPage     = 1000
)

func (c *company) uri(format string, args ...any) string {
	return c.server + "/restapi/v1.0/account/" + strconv.FormatInt(accountID, 10) + fmt.Sprintf(format, args...)
}

func (c *company) readAccount(*http.Request) (object, *refusal) {
	return object{
		"uri":        c.uri(""),
		"id":         accountID,
		"mainNumber": mainNumber,
		"status":     "Confirmed",
		"operator": object{
			"uri": c.uri("/extension/%d", firstExtensionID), "id": firstExtensionID, "extensionNumber": "101",
		},
		"serviceInfo":      c.serviceInfo(),
		"setupWizardState": "Completed",
		"regionalSettings": object{
			"timezone":    object{"id": "58", "name": "US/Pacific", "bias": "-480"},
			"homeCountry": object{"id": "1", "name": "United States", "isoCode": "US", "callingCode": "1"},
			"timeFormat":  "12h",
		},
		"signupInfo": object{"tosAccepted": true, "creationTime": "2024-03-04T16:20:00.000Z"},
	}, nil
}

func (c *company) serviceInfo() object {
	return object{
		"uri":         c.uri("/service-info"),
		"brand":       object{"id": "1210", "name": "RingCentral", "homeCountry": object{"id": "1", "uri": c.server + "/restapi/v1.0/dictionary/country/1"}},
		"servicePlan": object{"id": "8853", "name": "RingEX Advanced"},
		"billingPlan": object{"id": "159", "name": "Monthly", "durationUnit": "Month", "duration": 1, "type": "Regular"},
	}
}

func (c *company) readAccountV2(*http.Request) (object, *refusal) {
	return object{
		"id":            strconv.FormatInt(accountID, 10),
		"mainNumber":    mainNumber,
		"status":        "Confirmed",
		"billingActive": true,
		"companyName":   companyName,
		"companyAddress": object{
			"street": "20 Davis Drive", "city": "Belmont", "state": "CA", "zip": "94002", "country": "US",
		},
		"serviceInfo": object{
			"package":     object{"id": "18", "version": "1"},
			"brand":       object{"id": "1210", "name": "RingCentral"},
			"servicePlan": object{"id": "8853", "name": "RingEX Advanced"},
		},
	}, nil
}

func (c *company) readServiceInfo(*http.Request) (object, *refusal) {
	reply := c.serviceInfo()
	reply["servicePlanName"] = "RingEX Advanced"
	reply["serviceFeatures"] = []object{
		{"featureName": "SMS", "enabled": true},
		{"featureName": "CallForwarding", "enabled": true},
		{"featureName": "Archiver", "enabled": false},
	}
	reply["limits"] = object{"maxExtensionNumberLength": 5, "meetingSize": 100}
	return reply, nil
}

// summary is an extension as lists show it.
func (c *company) summary(e extension) object {
	reply := object{
		"id":              e.id,
		"uri":             c.uri("/extension/%d", e.id),
		"extensionNumber": e.number,
		"name":            e.name,
		"type":            e.kind,
		"status":          e.status,
		"hidden":          false,
		"site":            object{"id": siteID(e.site), "name": e.site},
		"creationTime":    "2024-03-04T16:20:00Z",
	}
	if e.kind != "User" {
		return reply
	}
	reply["contact"] = object{
		"firstName": e.first,
		"lastName":  e.last,
		"email":     email(e),
		"company":   companyName,
		"jobTitle":  e.role,
	}
	reply["permissions"] = object{
		"admin":                object{"enabled": e.id == firstExtensionID},
		"internationalCalling": object{"enabled": true},
	}
	return reply
}

func siteID(site string) string {
	if site == sites[0] {
		return "main-site"
	}
	return "402990001008"
}

func email(e extension) string {
	return strings.ToLower(e.first) + "." + strings.ToLower(e.last) + "." + e.number + "@larkspur.example"
}

func (c *company) readExtension(r *http.Request) (object, *refusal) {
	e, ok := c.findExtension(r.PathValue("extensionId"))
	if !ok {
		return nil, notFound("extensionId")
	}
	reply := c.summary(e)
	reply["account"] = object{"id": strconv.FormatInt(accountID, 10), "uri": c.uri("")}
	reply["setupWizardState"] = "Completed"
	return reply, nil
}

func (c *company) listExtensions(r *http.Request) (object, *refusal) {
	q := r.URL.Query()
	emails := q["email"]
	return list(c, r, c.extensions, c.summary, true, func(e extension) bool {
		return oneOf(q["status"], e.status) && oneOf(q["type"], e.kind) &&
			(!q.Has("extensionNumber") || q.Get("extensionNumber") == e.number) &&
			(len(emails) == 0 || e.kind == "User" && slices.Contains(emails, email(e)))
	})
}

// numberV1 is a phone number as v1 lists of the account show it.
func (c *company) numberV1(n number) object {
	reply := object{
		"id":          n.id,
		"uri":         c.uri("/phone-number/%d", n.id),
		"phoneNumber": n.e164,
		"paymentType": paymentType(n),
		"status":      "Normal",
		"type":        n.kind,
		"usageType":   n.usage,
		"primary":     n.primary,
	}
	if n.extension >= 0 {
		e := c.extensions[n.extension]
		reply["extension"] = object{"id": e.id, "uri": c.uri("/extension/%d", e.id), "extensionNumber": e.number, "name": e.name}
	}
	return reply
}

func paymentType(n number) string {
	if n.tollFree {
		return "TollFree"
	}
	return "Local"
}

func tollType(n number) string {
	if n.tollFree {
		return "TollFree"
	}
	return "Toll"
}

func (c *company) readNumber(r *http.Request) (object, *refusal) {
	n, ok := c.findNumber(r.PathValue("phoneNumberId"))
	if !ok {
		return nil, notFound("phoneNumberId")
	}
	return c.numberV1(n), nil
}

func (c *company) listNumbers(r *http.Request) (object, *refusal) {
	q := r.URL.Query()
	return list(c, r, c.numbers, c.numberV1, true, func(n number) bool {
		return oneOf(q["usageType"], n.usage) && oneOf(q["paymentType"], paymentType(n)) && oneOf(q["status"], "Normal") &&
			c.extensionStatus(q, n)
	})
}

func (c *company) listExtensionNumbers(r *http.Request) (object, *refusal) {
	e, ok := c.findExtension(r.PathValue("extensionId"))
	if !ok {
		return nil, notFound("extensionId")
	}
	q := r.URL.Query()
	show := func(n number) object {
		reply := c.numberV1(n)
		reply["country"] = object{"id": "1", "name": "United States", "uri": c.server + "/restapi/v1.0/dictionary/country/1"}
		if n.usage == "DirectNumber" {
			reply["features"] = []string{"CallerId", "SmsSender", "MmsSender"}
		}
		return reply
	}
	return list(c, r, c.numbers, show, true, func(n number) bool {
		mine := n.extension >= 0 && c.extensions[n.extension].id == e.id || n.usage == "MainCompanyNumber"
		return mine && oneOf(q["usageType"], n.usage) && oneOf(q["status"], "Normal")
	})
}

func (c *company) listNumbersV2(r *http.Request) (object, *refusal) {
	q := r.URL.Query()
	show := func(n number) object {
		reply := object{
			"id":          strconv.FormatInt(n.id, 10),
			"phoneNumber": n.e164,
			"type":        n.kind,
			"tollType":    tollType(n),
			"usageType":   n.usage,
			"status":      "Normal",
			"primary":     n.primary,
		}
		if n.extension >= 0 {
			e := c.extensions[n.extension]
			reply["extension"] = object{"id": strconv.FormatInt(e.id, 10), "extensionNumber": e.number}
		}
		return reply
	}
	return list(c, r, c.numbers, show, false, func(n number) bool {
		return oneOf(q["type"], n.kind) && oneOf(q["usageType"], n.usage) && oneOf(q["status"], "Normal") &&
			oneOf(q["tollType"], tollType(n)) && c.extensionStatus(q, n) &&
			(!q.Has("phoneNumber") || q.Get("phoneNumber") == n.e164) &&
			q.Get("byocNumber") != "true" && q.Get("mobileNumber") != "true"
	})
}

func (c *company) extensionStatus(q url.Values, n number) bool {
	return !q.Has("extensionStatus") || n.extension >= 0 && c.extensions[n.extension].status == q.Get("extensionStatus")
}

// oneOf reports whether a filter lets a value pass; an absent filter lets all pass.
func oneOf(filter []string, value string) bool {
	return len(filter) == 0 || slices.Contains(filter, value)
}

// list answers with the page of the matching records that the request asks for.
func list[T any](c *company, r *http.Request, all []T, show func(T) object, navigation bool, match func(T) bool) (object, *refusal) {
	q := r.URL.Query()
	page, err := positive(q, "page", 1)
	if err != nil {
		return nil, invalid("page")
	}
	perPage, err := positive(q, "perPage", defaultPerPage)
	if err != nil {
		return nil, invalid("perPage")
	}
	if perPage > maxPerPage {
		perPage = defaultPerPage // what the platform silently does
	}
	start, end := (page-1)*perPage, page*perPage
	records, total := []object{}, 0
	for _, item := range all {
		if !match(item) {
			continue
		}
		if total >= start && total < end {
			records = append(records, show(item))
		}
		total++
	}
	pages := (total + perPage - 1) / perPage
	paging := object{"page": page, "perPage": perPage, "totalPages": pages, "totalElements": total}
	if len(records) > 0 {
		paging["pageStart"], paging["pageEnd"] = start, start+len(records)-1
	}
	reply := object{"records": records, "paging": paging}
	if navigation {
		reply["uri"] = c.server + r.URL.RequestURI()
		reply["navigation"] = c.navigation(r.URL, page, pages)
	}
	return reply, nil
}

func (c *company) navigation(address *url.URL, page, pages int) object {
	link := func(n int) object {
		q := address.Query()
		q.Set("page", strconv.Itoa(n))
		return object{"uri": c.server + address.Path + "?" + q.Encode()}
	}
	links := object{"firstPage": link(1), "lastPage": link(max(pages, 1))}
	if page > 1 {
		links["previousPage"] = link(page - 1)
	}
	if page < pages {
		links["nextPage"] = link(page + 1)
	}
	return links
}

func positive(q url.Values, name string, unset int) (int, error) {
	if !q.Has(name) {
		return unset, nil
	}
	n, err := strconv.ParseInt(q.Get(name), 10, 32)
	if err == nil && (n < 1 || n > math.MaxInt32/maxPerPage) {
		err = strconv.ErrRange
	}
	return int(n), err
}
