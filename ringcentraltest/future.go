package ringcentraltest

import (
	"encoding/json"

	"github.com/getkin/kin-openapi/openapi3"
)

// future rewrites a JSON reply as a later version of the platform might send it.
func future(op *operation, status int, body []byte) ([]byte, error) {
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return nil, err
	}
	return json.Marshal(inFuture(op.json(status).Schema.Value, value))
}

// inFuture adds unknown properties to every object in value, and replaces every enum value by an unknown one.
func inFuture(schema *openapi3.Schema, value any) any {
	switch value := value.(type) {
	case object:
		for name, inner := range value {
			if property := schema.Properties[name]; property != nil {
				value[name] = inFuture(property.Value, inner)
			}
		}
		value["futureText"] = "new"
		value["futureObject"] = object{"list": []any{1, "two", nil}}
	case []any:
		for i, inner := range value {
			value[i] = inFuture(schema.Items.Value, inner)
		}
	case string:
		if len(schema.Enum) > 0 {
			return "Future" + value
		}
	}
	return value
}
