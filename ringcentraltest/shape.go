package ringcentraltest

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

const exampleServer = "https://platform.ringcentral.com"

// present returns a record or settings as the reply of an operation shows them; nil if the reply has no body.
func (p *platform) present(c *call, at place, record object) any {
	schema := c.op.reply()
	if schema == nil || record == nil {
		return nil
	}
	return p.shown(c, schema, at, record)
}

// shown returns a record or settings in the form of a schema, with its address and the current names of what it refers to.
func (p *platform) shown(c *call, schema *openapi3.Schema, at place, record object) object {
	if show := at.family().show; show != nil {
		record = merge(record, show(p, c, at, record))
	}
	out, _ := p.shape(c, schema, record).(object)
	if schema.Properties["uri"] != nil && !at.family().members && !at.family().refers {
		out["uri"] = c.addressOf(at)
	}
	return out
}

// addressOf returns the address of the record or the settings that an operation shows.
func (c *call) addressOf(at place) string {
	pattern := c.op.Path
	var ids []any
	for _, name := range (&api.Operation{Path: pattern}).PathParameters() {
		switch name {
		case "accountId":
		case "extensionId":
			ids = append(ids, at.owner.id)
		default:
			ids = append(ids, c.path[name])
		}
	}
	switch c.op.action {
	case listRecords, replaceRecords, createRecord:
		pattern, ids = pattern+"/{recordId}", append(ids, at.id)
	}
	return c.link(pattern, ids...)
}

// shape converts a value to a schema: it drops unknown properties, and writes ids in the type of the schema.
func (p *platform) shape(c *call, schema *openapi3.Schema, value any) any {
	switch value := value.(type) {
	case object:
		return p.shapeObject(c, schema, value)
	case []object:
		return shapeAll(p, c, schema, value)
	case []any:
		return shapeAll(p, c, schema, value)
	case string:
		if n, err := strconv.ParseInt(value, 10, 64); err == nil && schema.Type.Is("integer") {
			return n
		}
		if rest, ok := strings.CutPrefix(value, exampleServer); ok {
			return c.base + rest
		}
	case float64, int64, int:
		if schema.Type.Is("string") {
			return asText(value)
		}
	}
	return value
}

func shapeAll[T any](p *platform, c *call, schema *openapi3.Schema, values []T) []any {
	all := make([]any, len(values))
	for i, value := range values {
		all[i] = p.shape(c, schema.Items.Value, value)
	}
	return all
}

func (p *platform) shapeObject(c *call, schema *openapi3.Schema, value object) object {
	out := object{}
	for name, inner := range value {
		if property := schema.Properties[name]; property != nil {
			out[name] = p.shape(c, property.Value, inner)
		} else if open := schema.AdditionalProperties; open.Schema != nil || open.Has != nil && *open.Has {
			out[name] = inner
		}
	}
	for name, known := range p.referenced(c, recordID(value)) {
		if property := schema.Properties[name]; property != nil {
			out[name] = p.shape(c, property.Value, known)
		}
	}
	return out
}

// referenced returns what references to an extension or a site show of it; nil if id belongs to neither.
func (p *platform) referenced(c *call, id string) object {
	if name, ok := p.siteName(id); ok {
		return object{"name": name, "uri": c.uri("/sites/{id}", id)}
	}
	e, ok := p.extensionByID(id)
	if !ok {
		return nil
	}
	return object{"name": e.name, "extensionNumber": e.number, "uri": c.uri("/extension/{id}", e.id)}
}

var (
	accountInURI   = regexp.MustCompile(`/account/` + AccountID)
	extensionInURI = regexp.MustCompile(`/extension/\d+`)
	wholeID        = regexp.MustCompile(`^\d{12}$`)
	longID         = regexp.MustCompile(`\b\d{12}\b`)
	happened       = regexp.MustCompile(`"(?:creationTime|linkCreationTime|lastModified|lastModifiedTime|lastUpdated|lastLocationReportTime|` +
		`eventTime)":"[^"]*Z"`)
)

// ownPlace reports whether the records at a path are an extension's own, which it can create, not references to others.
func ownPlace(path string) bool {
	return strings.HasPrefix(path, "/extension/{extensionId}/") && slices.ContainsFunc(documented(), func(op *operation) bool {
		return op.placePath == path && op.action == createRecord
	})
}

// ownIDs returns the ids of the records of extensions in the examples. Each extension has other ids in their place,
// wherever its examples refer to them.
var ownIDs = sync.OnceValue(func() map[string]bool {
	ids := map[string]bool{}
	for _, op := range documented() {
		if !ownPlace(op.placePath) {
			continue
		}
		for _, text := range examplesAt(op.placePath) {
			var record object
			if json.Unmarshal([]byte(text), &record) == nil && wholeID.MatchString(recordID(record)) {
				ids[recordID(record)] = true
			}
		}
	}
	return ids
})

// fromExample returns the records of the document's examples for a place, with the ids of the place's account and extension. Records
// that don't belong to an extension are parsed once.
func (p *platform) fromExample(at place) []object {
	if at.owner != nil {
		return p.readExample(at)
	}
	if records, known := p.examples.Load(at.path); known {
		return slices.Clone(records.([]object)) //nolint:errcheck // nothing else is in it
	}
	records := p.readExample(at)
	p.examples.Store(at.path, records)
	return slices.Clone(records)
}

func (p *platform) readExample(at place) []object {
	var records []object
	for _, text := range examplesAt(at.path) {
		text = accountInURI.ReplaceAllString(text, "/account/"+idText(p.account.id))
		shift := p.account.firstExtension - accounts[0].firstExtension
		text = happened.ReplaceAllStringFunc(text, func(found string) string {
			name, when, _ := strings.Cut(found, ":")
			return name + `:"` + p.past(strings.Trim(when, `"`)) + `"`
		})
		if at.owner != nil {
			text = extensionInURI.ReplaceAllString(text, "/extension/"+idText(at.owner.id))
			shift += 1000 * (at.owner.id - p.account.firstExtension)
			text = longID.ReplaceAllStringFunc(text, func(id string) string {
				if !ownIDs()[id] {
					return id
				}
				n, _ := strconv.ParseInt(id, 10, 64)
				return idText(n + shift)
			})
		}
		var record object
		if err := json.Unmarshal([]byte(text), &record); err != nil {
			panic("ringcentraltest: an example: " + err.Error())
		}
		if id := recordID(record); wholeID.MatchString(id) && (at.owner == nil || !ownPlace(at.path)) {
			n, _ := strconv.ParseInt(id, 10, 64)
			record["id"] = idText(n + shift)
		}
		records = append(records, record)
	}
	return records
}

// examples caches the results of examplesAt.
var examples = struct {
	sync.Mutex
	at map[string][]string
}{at: map[string][]string{}}

// examplesAt returns, as JSON, the records or the settings in the examples of the operations at a path.
func examplesAt(path string) []string {
	examples.Lock()
	defer examples.Unlock()
	if texts, ok := examples.at[path]; ok {
		return texts
	}
	var records []object
	var one object
	for _, op := range documented() {
		var example object
		if op.placePath != path || op.example == nil || json.Unmarshal(op.example, &example) != nil {
			continue
		}
		switch {
		case op.action == listRecords:
			records = append(records, list(example, op.records)...)
		case op.action == readRecord || op.action == readSettings:
			one = example
		}
	}
	known := false
	for i, record := range records {
		if one != nil && recordID(record) == recordID(one) {
			records[i], known = merge(record, one), true
		}
	}
	if one != nil && !known {
		records = append(records, one)
	}
	texts := make([]string, len(records))
	for i, record := range records {
		text, err := json.Marshal(record)
		if err != nil {
			panic("ringcentraltest: an example: " + err.Error())
		}
		texts[i] = string(text)
	}
	examples.at[path] = texts
	return texts
}
