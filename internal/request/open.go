package request

import "encoding/json"

// MarshalOpen returns an object with further properties as JSON. Those of the object itself take precedence.
func MarshalOpen(object any, further map[string]string) ([]byte, error) {
	data, err := json.Marshal(object)
	if err != nil || len(further) == 0 {
		return data, err
	}
	all := map[string]any{}
	for name, value := range further {
		all[name] = value
	}
	var own map[string]json.RawMessage
	if err := json.Unmarshal(data, &own); err != nil {
		return nil, err
	}
	for name, value := range own {
		all[name] = value
	}
	return json.Marshal(all)
}
