package ringcentraltest

import (
	"maps"
	"net/http"
	"slices"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"
)

// rest handles the operations for which platform has no method of its own; what they do follows from the document. Its methods are
// generated.
type rest struct{ p *platform }

// change is a change of a record or of settings that is about to be made.
type change struct {
	*platform
	place
	call *call
	old  object // nil if the record is new
	now  object // nil if the record is being deleted; a check may complete it
}

// answer handles an operation according to its path and method.
func (p *platform) answer(c *call) (any, error) {
	at, err := p.locate(c)
	if err != nil {
		return nil, err
	}
	switch c.op.action {
	case listRecords:
		return p.listAt(c, at), nil
	case replaceRecords:
		return p.replaceAt(c, at)
	case createRecord:
		return p.createAt(c, at)
	case readRecord, readSettings:
		record, _, err := p.find(at)
		if err != nil {
			return nil, notFound(c.op.lastName)
		}
		return p.present(c, at, record), nil
	case updateRecord, updateSettings:
		return p.updateAt(c, at)
	case deleteRecord:
		return nil, p.deleteAt(c, at)
	case deleteRecords:
		return nil, p.deleteNamed(c, at)
	case assignRecords:
		return nil, p.assignAt(c, at)
	case readFile:
		return p.fileAt(at)
	}
	panic("ringcentraltest: no action for " + c.op.id)
}

// recordsAt returns the records of a collection in order, or settings as the only record.
func (p *platform) recordsAt(at place) []object {
	records, stored := p.stored[at.key]
	switch initial := at.family().initial; {
	case !stored && initial == nil:
		return p.fromExample(at)
	case !stored:
		records = initial(p, at)
	}
	if at.family().members {
		records = slices.DeleteFunc(slices.Clone(records), func(member object) bool { return !p.isExtension(recordID(member)) })
	}
	return records
}

// isExtension reports whether an extension with this id exists.
func (p *platform) isExtension(id string) bool {
	_, ok := p.extensionByID(id)
	return ok
}

// find returns the record or the settings at a place, and its index.
func (p *platform) find(at place) (object, int, error) {
	if one := at.family().one; one.make != nil && at.id != "" {
		e, ok := p.extensionByID(at.id)
		if !ok || e.kind != one.kind {
			return nil, -1, notFound("id")
		}
		return one.make(p, e), 0, nil
	}
	records := p.recordsAt(at)
	if at.id == "" {
		return records[0], 0, nil
	}
	i := slices.IndexFunc(records, func(record object) bool { return recordID(record) == at.id })
	if i < 0 {
		return nil, i, notFound("id")
	}
	return records[i], i, nil
}

// record returns a record of one of the account's collections by its id.
func (p *platform) record(path, id string) (object, bool) {
	record, _, err := p.find(place{path: path, key: path, id: id})
	return record, err == nil && id != ""
}

// recordID returns the id of a record as text; in v1 some ids are numbers.
func recordID(record object) string { return asText(record["id"]) }

func (p *platform) listAt(c *call, at place) object {
	reply := c.op.reply()
	item := reply.Properties[c.op.records].Value.Items.Value
	records := where(slices.Values(p.recordsAt(at)), func(record object) bool { return p.matches(c, at, item, record) })
	show := func(record object) object {
		at := at
		at.id = recordID(record)
		return p.shown(c, item, at, record)
	}
	if c.op.paged {
		return page(c, records, show)
	}
	shown := []object{}
	for record := range records {
		shown = append(shown, show(record))
	}
	whole := object{c.op.records: shown}
	if reply.Properties["uri"] != nil {
		whole["uri"] = c.base + c.request.URL.RequestURI()
	}
	return whole
}

// matches reports whether a record passes the filters of a list: parameters with the name of a property, and those of the
// family.
func (p *platform) matches(c *call, at place, item *openapi3.Schema, record object) bool {
	family := at.family()
	if family.filter != nil && !family.filter(p, c, record) {
		return false
	}
	for name, property := range family.flags {
		if c.query.Get(name) == "true" && record[property] != true {
			return false
		}
	}
	for _, param := range c.op.Operation.Parameters {
		name := param.Value.Name
		wanted := c.query[name]
		if len(wanted) == 0 && family.paramDefaults[name] != "" {
			wanted = []string{family.paramDefaults[name]}
		}
		if param.Value.In == openapi3.ParameterInQuery && item.Properties[name] != nil && len(wanted) > 0 && !slices.Contains(wanted, asText(record[name])) {
			return false
		}
	}
	return true
}

func (p *platform) createAt(c *call, at place) (any, error) {
	at.id = p.newID()
	family := at.family()
	records := p.recordsAt(at)
	if family.max > 0 && len(records) >= family.max {
		return nil, conflict("Limit is exceeded")
	}
	ch := change{platform: p, place: at, call: c, now: merge(merge(family.defaults, c.body), object{"id": at.id})}
	if err := family.checks(&ch); err != nil {
		return nil, err
	}
	p.stored[at.key] = append(slices.Clone(records), ch.now)
	if c.file != nil {
		p.files[at.key+"/"+at.id] = c.file
	}
	return p.present(c, at, ch.now), nil
}

func (p *platform) updateAt(c *call, at place) (any, error) {
	old, i, err := p.find(at)
	if err != nil {
		return nil, notFound(c.op.lastName)
	}
	ch := change{platform: p, place: at, call: c, old: old, now: p.updated(at, old, c.body)}
	if id, ok := old["id"]; ok {
		ch.now["id"] = id
	}
	if err := at.family().checks(&ch); err != nil {
		return nil, err
	}
	if keep := at.family().keep; keep != nil {
		if err := keep(&ch); err != nil {
			return nil, err
		}
		now, _, err := p.find(at)
		return p.present(c, at, now), err
	}
	records := slices.Clone(p.recordsAt(at)) // read again, because the check may have changed them
	records[i] = ch.now
	p.stored[at.key] = records
	return p.present(c, at, ch.now), nil
}

// updated returns a record as a body changes it: top-level properties are replaced, unless the family merges nested objects.
func (p *platform) updated(at place, old, body object) object {
	if at.family().merges {
		return merge(old, keepShown(old, body).(object))
	}
	now := maps.Clone(old)
	maps.Copy(now, keepShown(old, body).(object))
	return now
}

// replaceAt replaces the records of a collection by those of the request. Existing records keep the properties that the request
// doesn't set.
func (p *platform) replaceAt(c *call, at place) (any, error) {
	old := map[string]object{}
	for _, record := range p.recordsAt(at) {
		old[recordID(record)] = record
	}
	records := []object{}
	for _, body := range list(c.body, c.op.records) {
		at.id = recordID(body)
		if at.id == "" {
			at.id = p.newID()
		}
		ch := change{platform: p, place: at, call: c, old: old[at.id], now: merge(merge(old[at.id], body), object{"id": at.id})}
		if err := at.family().checks(&ch); err != nil {
			return nil, err
		}
		records = append(records, ch.now)
	}
	at.id = ""
	p.stored[at.key] = records
	return p.listAt(c, at), nil
}

func (p *platform) deleteAt(c *call, at place) error {
	old, i, err := p.find(at)
	if err != nil {
		return notFound(c.op.lastName)
	}
	if err := at.family().checks(&change{platform: p, place: at, call: c, old: old}); err != nil {
		return err
	}
	if c.query.Get("validateOnly") != "true" {
		p.stored[at.key] = slices.Delete(slices.Clone(p.recordsAt(at)), i, i+1)
	}
	return nil
}

// deleteNamed deletes the records that the request names, or none if one of them can't be deleted.
func (p *platform) deleteNamed(c *call, at place) error {
	if c.op.Operation.RequestBody == nil {
		p.stored[at.key] = []object{}
		return nil
	}
	gone := map[string]bool{}
	for _, named := range list(c.body, "records") {
		at.id = ""
		for _, id := range named {
			at.id = asText(id)
		}
		if at.id == "" {
			return invalid("records.id")
		}
		old, _, err := p.find(at)
		if err == nil {
			err = at.family().checks(&change{platform: p, place: at, call: c, old: old})
		}
		if err != nil {
			return err
		}
		gone[at.id] = true
	}
	p.stored[at.key] = slices.DeleteFunc(slices.Clone(p.recordsAt(at)), func(record object) bool { return gone[recordID(record)] })
	return nil
}

// assignAt adds and removes members. All of them must exist.
func (p *platform) assignAt(c *call, at place) error {
	for _, property := range []string{"addedExtensions", "updatedExtensions", "removedExtensions"} {
		if c.body[property] != nil {
			return p.assignObjects(c, at)
		}
	}
	return p.assign(c, at, textList(c.body["addedExtensionIds"]), textList(c.body["removedExtensionIds"]))
}

func (p *platform) assign(c *call, at place, added, removed []string) error {
	if len(added)+len(removed) == 0 {
		return invalid("addedExtensionIds")
	}
	members := slices.DeleteFunc(slices.Clone(p.recordsAt(at)), func(member object) bool { return slices.Contains(removed, recordID(member)) })
	for i, id := range added {
		e, ok := p.named(c, id)
		if !ok || !slices.Contains(people, e.kind) {
			return invalid("addedExtensionIds[" + strconv.Itoa(i) + "]")
		}
		id = idText(e.id)
		if !slices.ContainsFunc(members, func(member object) bool { return recordID(member) == id }) {
			members = append(members, object{"id": id})
		}
	}
	if most := at.family().max; most > 0 && len(members) > most {
		return invalid("addedExtensionIds")
	}
	if keep := at.family().assigned; keep != nil {
		keep(p, at)
	}
	p.stored[at.key] = members
	return nil
}

func (p *platform) fileAt(at place) (any, error) {
	if _, _, err := p.find(at); err != nil {
		return nil, err
	}
	file := p.files[at.key+"/"+at.id]
	if file == nil {
		file = silence
	}
	return &reply{status: http.StatusOK, contentType: file.contentType, body: file.data}, nil
}

// newID returns an unused id.
func (p *platform) newID() string {
	p.lastID += idStep
	return idText(p.lastID)
}

func conflict(message string) *refusal {
	return &refusal{http.StatusConflict, "CMN-211", message, ""}
}
