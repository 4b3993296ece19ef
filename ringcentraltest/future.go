package ringcentraltest

import (
	"encoding/json"
	"fmt"
	"hash/fnv"

	"github.com/getkin/kin-openapi/openapi3"
)

// futureShare is the share of enum values that a later release changes: one in so many.
const futureShare = 4

// future rewrites a JSON reply as a later version of the platform might send it.
func future(op *operation, status int, body []byte, seed uint64) ([]byte, error) {
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return nil, err
	}
	return json.Marshal(laterRelease{seed: seed}.rewrite(op.json(status).Schema.Value, value))
}

// laterRelease is a way to the value that it rewrites.
type laterRelease struct {
	seed uint64
	id   string // of the record that holds the value; empty if there is none
	name string // of the property
}

// rewrite adds unknown properties to every object in value, and replaces some enum values by unknown ones. Whether it
// replaces a value depends on the record and the property, so that a record is the same in all replies.
func (l laterRelease) rewrite(schema *openapi3.Schema, value any) any {
	inside := l
	switch value := value.(type) {
	case object:
		if id := recordID(value); id != "" {
			inside.id = id
		}
		for name, inner := range value {
			if property := schema.Properties[name]; property != nil {
				inside.name = name
				value[name] = inside.rewrite(property.Value, inner)
			}
		}
		value["futureText"] = "new"
		value["futureObject"] = object{"list": []any{1, "two", nil}}
	case []any:
		for i, inner := range value {
			value[i] = l.rewrite(schema.Items.Value, inner)
		}
	case string:
		if len(schema.Enum) > 0 && l.changes(value) {
			return "Future" + value
		}
	}
	return value
}

// changes reports whether a later release has another value in place of this one.
func (l laterRelease) changes(value string) bool {
	hash := fnv.New64a()
	fmt.Fprintf(hash, "%d\x00%s\x00%s\x00%s", l.seed, l.id, l.name, value)
	return hash.Sum64()>>32%futureShare == 0
}
