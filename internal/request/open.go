package request

import (
	"bytes"
	"encoding/json"
)

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

// MarshalEither returns a list as JSON if there is one, and an object otherwise.
func MarshalEither[T any](list []T, object any) ([]byte, error) {
	if list != nil {
		return json.Marshal(list)
	}
	return json.Marshal(object)
}

// UnmarshalEither reads a list into list, and anything else into object.
func UnmarshalEither[T any](data []byte, list *[]T, object any) error {
	if start := bytes.TrimLeft(data, " \t\r\n"); len(start) > 0 && start[0] == '[' {
		return json.Unmarshal(data, list)
	}
	return json.Unmarshal(data, object)
}
