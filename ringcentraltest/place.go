package ringcentraltest

import (
	"net/http"
	"path"
	"regexp"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// deed is what an operation does to what stands at its path. The document doesn't name it; paths and methods tell.
type deed int

const (
	readSettings deed = iota
	updateSettings
	listRecords
	replaceRecords // all of them
	createRecord
	readRecord
	updateRecord
	deleteRecord
	deleteRecords // those that the request names
	assignRecords // adds some and removes some
	readFile      // of a record
)

var beforeAccount = regexp.MustCompile(`^/restapi/v[^/]+(/accounts?/\{accountId\})?`)

// below returns a path without what stands before the things of the account. It is the same in v1 and v2.
func below(pattern string) string {
	rest := beforeAccount.ReplaceAllString(pattern, "")
	if inner, ok := strings.CutPrefix(rest, "/extensions/{"); ok {
		rest = "/extension/{" + inner
	}
	return rest
}

// classify finds out what an operation does and where. lists has the property of the records, by the path of the
// operation that lists them.
func (o *operation) classify(lists map[string]string) {
	at := below(o.Path)
	ofRecord := o.lastName != "" && path.Base(at) == "{"+o.lastName+"}" && path.Dir(at) != "/extension"
	o.home = at
	if ofRecord {
		o.home = path.Dir(at)
	}
	switch o.Method {
	case http.MethodGet:
		switch {
		case o.file:
			o.deed, o.home = readFile, path.Dir(path.Dir(at))
		case ofRecord:
			o.deed = readRecord
		case lists[at] != "":
			o.deed = listRecords
		}
	case http.MethodPost:
		o.deed = createRecord
		if path.Base(at) == "bulk-assign" {
			o.deed, o.home = assignRecords, path.Dir(at)+"/members"
			if others := path.Dir(at) + "/extensions"; lists[others] != "" {
				o.home = others
			}
		}
	case http.MethodDelete:
		o.deed = deleteRecords
		if ofRecord {
			o.deed = deleteRecord
		}
	default:
		switch {
		case ofRecord:
			o.deed = updateRecord
		case lists[at] != "":
			o.deed, o.records = replaceRecords, lists[at]
		default:
			o.deed = updateSettings
		}
	}
}

// place is where in the company a request works: a collection, one of its records, or settings.
type place struct {
	home  string     // the path of the collection or the settings, with {names} of ids
	key   string     // the same with the ids
	owner *extension // the extension in the path, or nil
	id    string     // of the record; empty if the request is not about one
}

func (at place) family() *family { return familyOf(at.home) }

// locate finds the place of a request. Whatever the path names before the place has to exist.
func (p *platform) locate(c *call) (place, error) {
	at := place{}
	for step, name := range (&api.Operation{Path: c.op.home}).Elements() {
		value := step
		if name != "" {
			value = c.path[name]
			record := at
			record.id = value
			switch e, err := p.extensionAt(c, name); {
			case at.home == "/extension" && err != nil:
				return at, err
			case at.home == "/extension":
				value, at.owner = idText(e.id), &e
			default:
				if _, _, err := p.find(record); err != nil {
					return at, notFound(name)
				}
			}
		}
		at.home, at.key = at.home+"/"+step, at.key+"/"+value
	}
	if at.owner != nil {
		if err := at.family().allows(at.owner); err != nil {
			return at, err
		}
	}
	switch c.op.deed {
	case readRecord, updateRecord, deleteRecord, readFile:
		at.id = c.path[c.op.lastName]
	}
	return at, nil
}
