package ringcentral

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"strings"

	"github.com/oapi-codegen/runtime"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// input is what a caller passes to an operation besides the ids of its path. Those are apart so that they need no memory of their
// own: bodies are kept for retries.
type input struct {
	last   []ID   // several ids in place of the last one; nil if there is one
	params any    // a pointer to the parameters, or nil
	body   any    // written as JSON, unless nil
	form   any    // a struct written as a multipart form, unless nil
	query  string // encoded; besides params
	raw    []byte // a body as it is sent, unless nil
	mime   string // its content type
}

// acceptJSON and acceptAny are shared by all requests: setting a header replaces the list and does not change it.
var acceptJSON, acceptAny = []string{"application/json"}, []string{"*/*"}

// newRequest makes the request of an operation, without the token. It is the only place that does.
func (c *Client) newRequest(op *api.Operation, ids []ID, in *input, opts []CallOption) (*http.Request, *callConfig, error) {
	path, err := op.URLPath(c.account, ids...)
	if in.last != nil {
		path, err = op.BatchPath(c.account, ids, in.last)
	}
	if err != nil {
		return nil, nil, err
	}
	req := wire.NewRequest(c.base, op.Method, path)
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if op.File {
		req.Header["Accept"] = acceptAny
	}
	if c.language != "" {
		req.Header.Set("Accept-Language", c.language)
	}
	req.URL.RawQuery = in.query
	if err := setParams(req, in.params); err != nil {
		return nil, nil, err
	}
	if err := setBody(req, in); err != nil {
		return nil, nil, err
	}
	config, err := callConfigOf(req.Header, opts)
	return req, config, err
}

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
		location := runtime.ParamLocationQuery
		if !inQuery {
			name, location = tag.Get("json"), runtime.ParamLocationHeader
		}
		name, _, _ = strings.Cut(name, ",")
		style := "form"
		if !inQuery {
			style = "simple"
		}
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

func setBody(req *http.Request, in *input) error {
	switch {
	case in.form != nil:
		return setForm(req, in.form)
	case in.body != nil:
		data, err := json.Marshal(in.body)
		if err != nil {
			return err
		}
		setBytes(req, "application/json", data)
	case in.raw != nil:
		setBytes(req, in.mime, in.raw)
	}
	return nil
}

func setBytes(req *http.Request, contentType string, data []byte) {
	req.Header.Set("Content-Type", contentType)
	req.ContentLength = int64(len(data))
	req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	req.Body, _ = req.GetBody()
}
