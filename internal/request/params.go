package request

import (
	"net/http"
	"reflect"
	"strings"

	"github.com/oapi-codegen/runtime"
)

// setParams adds parameters to a request: those that are not nil, in their order. The generated structs name those of the query
// in the tag "form" and those of the header in the tag "json".
func setParams(req *http.Request, params any) error {
	p := reflect.ValueOf(params)
	if params == nil || p.IsNil() {
		return nil
	}
	p = p.Elem()
	var query []string
	for i := range p.NumField() {
		field := p.Field(i)
		if (field.Kind() == reflect.Pointer || field.Kind() == reflect.Slice) && field.IsNil() {
			continue
		}
		tag := p.Type().Field(i).Tag
		name, inQuery := tag.Lookup("form")
		style, location := "form", runtime.ParamLocationQuery
		if !inQuery {
			name, style, location = tag.Get("json"), "simple", runtime.ParamLocationHeader
		}
		name, _, _ = strings.Cut(name, ",")
		text, err := runtime.StyleParamWithOptions(style, inQuery, name, field.Interface(), runtime.StyleParamOptions{ParamLocation: location})
		switch {
		case err != nil:
			return err
		case inQuery:
			query = append(query, text)
		default:
			req.Header.Set(name, text)
		}
	}
	req.URL.RawQuery = strings.Join(query, "&")
	return nil
}
