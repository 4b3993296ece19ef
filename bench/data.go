// Package bench measures the client against others that are generated from the same document, and against the floor.
// Run it with make bench, from the root of the repository; RESULTS.md is what came out.
package bench

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Sum is what every benchmark must find in the records that it read: it can't be got without decoding the fields.
type Sum struct {
	Records, Enabled, Hidden, Roles, Scales, Admins int
	Text                                            int // bytes of names, numbers, addresses and the rest of the text
	IDs                                             uint64
	Seconds                                         int64 // of the creation times
}

// Add adds another sum.
func (s *Sum) Add(t Sum) {
	s.Records += t.Records
	s.Enabled += t.Enabled
	s.Hidden += t.Hidden
	s.Roles += t.Roles
	s.Scales += t.Scales
	s.Admins += t.Admins
	s.Text += t.Text
	s.IDs += t.IDs
	s.Seconds += t.Seconds
}

const (
	server  = "https://platform.ringcentral.com/restapi/v1.0"
	account = "401800045008"
	// FirstID is the id of extension 0; those after it follow in steps of 1000.
	FirstID = 402100001008
)

var (
	first  = strings.Fields("Maya Jonas Aiko Priya Mateo Ingrid Samuel Leila Oskar Chiara Dmitri Noor Félix Amara Hugo Wen Zoë Tariq Greta Kofi")
	last   = strings.Fields("Okafor Lindqvist Tanaka Raman Álvarez Dahl Whitfield Haddad Nyman Moretti Petrov Siddiqui Brandt Osei Laurent Zhang Núñez")
	jobs   = []string{"Account Manager", "Field Engineer", "Support Specialist", "Buyer", "Controller", "Technician", "Head of R&D"}
	units  = []string{"Sales", "Service", "Purchasing", "Finance", "Operations"}
	states = []string{"Enabled", "Enabled", "Enabled", "NotActivated", "Enabled", "Disabled"}
)

type object = map[string]any

// extension makes up extension i, with the properties that the platform sends of a user, or of a call queue.
func extension(i int) object {
	id := FirstID + 1000*i
	uri := fmt.Sprintf("%s/account/%s/extension/%d", server, account, id)
	ext := object{
		"id": id, "uri": uri, "extensionNumber": fmt.Sprint(101 + i), "status": states[i%len(states)], "hidden": i%29 == 3,
		"site":         object{"id": "main-site", "uri": server + "/account/" + account + "/sites/main-site", "name": "Main Site"},
		"creationTime": fmt.Sprintf("20%02d-%02d-%02dT%02d:%02d:00Z", 15+i%11, 1+i%12, 1+i%28, i%24, i%60),
		"profileImage": object{
			"uri": uri + "/profile-image", "etag": fmt.Sprintf("%032x", uint64(i)*0x9E3779B97F4A7C15), "contentType": "image/png",
			"lastModified": fmt.Sprintf("2025-%02d-%02dT%02d:10:00Z", 1+i%12, 1+i%28, i%24),
			"scales": []object{
				{"uri": uri + "/profile-image/90x90"}, {"uri": uri + "/profile-image/195x195"}, {"uri": uri + "/profile-image/584x584"},
			},
		},
		"permissions": object{"admin": object{"enabled": i%31 == 0}, "internationalCalling": object{"enabled": i%3 != 0}},
	}
	if i%25 == 17 {
		ext["type"], ext["name"] = "Department", fmt.Sprintf("%s queue %d", units[i%len(units)], i)
		ext["callQueueInfo"] = object{"slaGoal": 80, "slaThresholdSeconds": 20, "includeAbandonedCalls": true, "abandonedThresholdSeconds": 5}
		return ext
	}
	f, l := first[i%len(first)], last[i%len(last)]
	ext["type"], ext["name"] = "User", f+" "+l
	ext["contact"] = object{
		"firstName": f, "lastName": l, "name": f + " " + l, "company": "Larkspur Instruments", "jobTitle": jobs[i%len(jobs)],
		"department": units[i%len(units)], "email": fmt.Sprintf("user.%d@larkspur.example", i), "emailAsLoginName": i%2 == 0,
		"businessPhone": fmt.Sprintf("+1650555%04d", i%10000), "mobilePhone": fmt.Sprintf("+1303555%04d", i%10000),
		"businessAddress": object{
			"country": "United States", "state": "CA", "city": "Belmont", "street": "20 Davis Drive", "zip": "94002",
		},
		"pronouncedName": object{"type": "Default", "text": f + " " + l},
	}
	ext["roles"] = []object{{
		"id": fmt.Sprint(1 + i%4), "uri": server + "/account/" + account + "/user-role/" + fmt.Sprint(1+i%4), "displayName": "Standard",
		"autoAssigned": false, "siteCompatible": true, "siteRestricted": false,
	}}
	return ext
}

// Page is a page of the list of all extensions, as the platform sends it. From distinct on, the records repeat.
func Page(page, perPage, total int) []byte {
	begin, end := (page-1)*perPage, min(page*perPage, total)
	pages := (total + perPage - 1) / perPage
	link := func(n int) object {
		return object{"uri": fmt.Sprintf("%s/account/%s/extension?page=%d&perPage=%d", server, account, n, perPage)}
	}
	navigation := object{"firstPage": link(1), "lastPage": link(pages)}
	if page < pages {
		navigation["nextPage"] = link(page + 1)
	}
	rest := mustJSON(object{
		"uri": link(page)["uri"], "navigation": navigation,
		"paging": object{
			"page": page, "perPage": perPage, "pageStart": begin, "pageEnd": end - 1, "totalPages": pages, "totalElements": total,
		},
	})
	return slices.Concat(rest[:len(rest)-1], []byte(`,"records":`), records(begin%distinct, begin%distinct+end-begin), []byte("}"))
}

const distinct = 50_000

var made sync.Map // records as JSON, so that a page is made once, before it is measured

func records(begin, end int) []byte {
	key := [2]int{begin, end}
	if text, ok := made.Load(key); ok {
		return text.([]byte)
	}
	list := []object{}
	for i := begin; i < end; i++ {
		list = append(list, extension(i))
	}
	text := mustJSON(list)
	made.Store(key, text)
	return text
}

// One is extension i as the platform sends it alone.
func One(i int) []byte {
	ext := extension(i)
	ext["account"] = object{"id": account, "uri": server + "/account/" + account}
	ext["setupWizardState"] = "Completed"
	ext["regionalSettings"] = object{
		"timezone":    object{"id": "58", "name": "US/Pacific", "description": "Pacific Time (US & Canada)", "bias": "-480", "uri": server + "/dictionary/timezone/58"},
		"homeCountry": object{"id": "1", "name": "United States", "isoCode": "US", "callingCode": "1", "uri": server + "/dictionary/country/1"},
		"language":    object{"id": "1033", "name": "English (United States)", "localeCode": "en-US"},
		"timeFormat":  "12h",
	}
	return mustJSON(ext)
}

// SumOf is the sum that extensions begin to end must give, taken from the JSON itself.
func SumOf(begin, end int) Sum {
	var s Sum
	text := func(o object, names ...string) {
		for _, name := range names {
			value, _ := o[name].(string)
			s.Text += len(value)
		}
	}
	for i := begin; i < end; i++ {
		ext := extension(i)
		at, err := time.Parse(time.RFC3339, ext["creationTime"].(string))
		if err != nil {
			panic(err)
		}
		s.Records++
		s.Seconds += at.Unix()
		s.IDs += uint64(ext["id"].(int))
		if ext["status"] == "Enabled" {
			s.Enabled++
		}
		if ext["hidden"].(bool) {
			s.Hidden++
		}
		if ext["permissions"].(object)["admin"].(object)["enabled"].(bool) {
			s.Admins++
		}
		roles, _ := ext["roles"].([]object)
		s.Roles += len(roles)
		for _, role := range roles {
			text(role, "displayName")
		}
		image := ext["profileImage"].(object)
		s.Scales += len(image["scales"].([]object))
		text(image, "uri", "etag")
		text(ext, "uri", "extensionNumber", "name", "type")
		text(ext["site"].(object), "id", "name")
		if contact, ok := ext["contact"].(object); ok {
			text(contact, "firstName", "lastName", "email", "jobTitle", "businessPhone", "mobilePhone")
			text(contact["businessAddress"].(object), "city")
			text(contact["pronouncedName"].(object), "text")
		}
	}
	return s
}

func mustJSON(value any) []byte {
	data, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return data
}
