package ringcentraltest

import (
	"net/http"
	"path"
	"regexp"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// action is what an operation does to the records or the settings at its path. It follows from the path and the method.
type action int

const (
	readSettings action = iota
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

// below returns the part of a path below the account. It is the same in v1 and v2.
func below(pattern string) string {
	rest := beforeAccount.ReplaceAllString(pattern, "")
	if inner, ok := strings.CutPrefix(rest, "/extensions/{"); ok {
		rest = "/extension/{" + inner
	}
	return rest
}

// classify sets the action and the place of an operation. lists holds the property of the records of each list, by path.
func (o *operation) classify(lists map[string]string) {
	at := below(o.Path)
	ofRecord := o.lastName != "" && path.Base(at) == "{"+o.lastName+"}" && path.Dir(at) != "/extension"
	o.placePath = at
	if ofRecord {
		o.placePath = path.Dir(at)
	}
	switch o.Method {
	case http.MethodGet:
		switch {
		case o.file:
			o.action, o.placePath = readFile, path.Dir(path.Dir(at))
		case ofRecord:
			o.action = readRecord
		case lists[at] != "":
			o.action = listRecords
		}
	case http.MethodPost:
		o.action = createRecord
		if path.Base(at) == "bulk-assign" {
			o.action, o.placePath = assignRecords, path.Dir(at)+"/members"
			if others := path.Dir(at) + "/extensions"; lists[others] != "" {
				o.placePath = others
			}
		}
	case http.MethodDelete:
		o.action = deleteRecords
		if ofRecord {
			o.action = deleteRecord
		}
	default:
		switch {
		case ofRecord:
			o.action = updateRecord
		case lists[at] != "":
			o.action, o.records = replaceRecords, lists[at]
		default:
			o.action = updateSettings
		}
	}
}

// place is what a request is about: a collection of the company, one of its records, or settings.
type place struct {
	path  string     // of the collection or the settings, with {names} of ids
	key   string     // the same with the ids
	owner *extension // the extension in the path, or nil
	id    string     // of the record; empty if the request is not about a single one
}

func (at place) family() *family { return familyOf(at.path) }

// locate finds the place of a request. All records and extensions on the way to it must exist.
func (p *platform) locate(c *call) (place, error) {
	at := place{}
	for step, name := range (&api.Operation{Path: c.op.placePath}).Elements() {
		value := step
		if name != "" {
			value = c.path[name]
			record := at
			record.id = value
			switch e, err := p.extensionAt(c, name); {
			case at.path == "/extension" && err != nil:
				return at, err
			case at.path == "/extension":
				value, at.owner = idText(e.id), &e
			default:
				if _, _, err := p.find(record); err != nil {
					return at, notFound(name)
				}
			}
		}
		at.path, at.key = at.path+"/"+step, at.key+"/"+value
	}
	if at.owner != nil {
		if err := at.family().allows(at.owner); err != nil {
			return at, err
		}
	}
	switch c.op.action {
	case readRecord, updateRecord, deleteRecord, readFile:
		at.id = c.path[c.op.lastName]
	}
	return at, nil
}
