package request

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"

	jsonv2 "github.com/go-json-experiment/json"
	jsonv1 "github.com/go-json-experiment/json/v1"
	"github.com/oapi-codegen/runtime"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/multipartbody"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

// Field is a field of a multipart form: a File or, without one, a Value.
type Field struct {
	Name  string
	Value string
	File  *File
}

// File is a file in a form. Generated structs of forms have a field of a type of the same structure.
type File struct {
	Name        string // "file" if empty
	ContentType string // "application/octet-stream" if empty
	Content     io.Reader
}

func setBody(req *http.Request, op *api.Operation, in *Input) error {
	switch {
	case in.Form != nil:
		return setForm(req, in.Form)
	case in.Body != nil:
		data, err := marshal(in.Body)
		if err != nil {
			return err
		}
		setBytes(req, "application/json", data)
	case in.Raw != nil:
		if slices.Contains(secret.Values(in.Raw, op.Secrets), secret.Hidden) {
			return errHidden
		}
		setBytes(req, in.ContentType, in.Raw)
	}
	return nil
}

// Hider returns a Hider of the secrets in a request: the access token and the secrets of its body.
func Hider(op *api.Operation, req *http.Request) *secret.Hider {
	_, token, _ := strings.Cut(req.Header.Get("Authorization"), " ")
	secrets := []string{token}
	if req.GetBody != nil && strings.HasPrefix(req.Header.Get("Content-Type"), "application/json") {
		if body, err := req.GetBody(); err == nil { // it is in memory
			data, _ := io.ReadAll(body)
			secrets = append(secrets, secret.Values(data, op.Secrets)...)
		}
	}
	return secret.NewHider(op.Secrets, secrets...)
}

// errHidden keeps what encoding/json makes of a secret from becoming the secret.
var errHidden = fmt.Errorf("a secret is %q, as encoding/json shows it; reveal it before you encode a body", secret.Hidden)

// wire encodes as encoding/json does, except that it reveals secrets.
var wire = jsonv2.JoinOptions(jsonv1.DefaultOptionsV1(), jsonv2.WithMarshalers(jsonv2.MarshalFunc(func(s api.Secret) ([]byte, error) {
	text := s.Reveal()
	if text == secret.Hidden {
		return nil, errHidden
	}
	return json.Marshal(text)
})))

func marshal(body any) ([]byte, error) { return jsonv2.Marshal(body, wire) }

func setBytes(req *http.Request, contentType string, data []byte) {
	req.Header.Set("Content-Type", contentType)
	req.ContentLength = int64(len(data))
	req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	req.Body, _ = req.GetBody()
}

func setForm(req *http.Request, form any) error {
	fields, err := fieldsOf(form)
	if err != nil {
		return err
	}
	parts := make([]multipartbody.Field, len(fields))
	hasFile := false
	for i, f := range fields {
		parts[i] = multipartbody.Field{Name: f.Name, Value: f.Value}
		if f.File == nil {
			continue
		}
		if hasFile = f.File.Content != nil; !hasFile {
			break
		}
		parts[i].FileName, parts[i].ContentType = cmp.Or(f.File.Name, "file"), cmp.Or(f.File.ContentType, "application/octet-stream")
		parts[i].Content = f.File.Content
	}
	if !hasFile {
		return errors.New("the upload has no content")
	}
	body, err := multipartbody.NewForm(parts)
	if err != nil {
		return fmt.Errorf("the content of the upload: %w", err)
	}
	req.Header.Set("Content-Type", body.ContentType)
	req.Body, req.ContentLength, req.GetBody = body.Body(), body.Length, body.Reopen
	return nil
}

var fileType = reflect.TypeFor[File]()

// fieldsOf returns the fields of a form: the list itself, or what is set in a generated struct, in its order.
func fieldsOf(form any) ([]Field, error) {
	if fields, ok := form.([]Field); ok {
		return fields, nil
	}
	var fields []Field
	value := reflect.ValueOf(form)
	for i := range value.NumField() {
		name, _, _ := strings.Cut(value.Type().Field(i).Tag.Get("json"), ",")
		field := value.Field(i)
		switch {
		case field.IsZero():
		case field.CanConvert(fileType):
			fields = append(fields, Field{Name: name, File: new(field.Convert(fileType).Interface().(File))})
		default:
			text, err := runtime.StyleParamWithOptions("simple", false, name, field.Interface(), runtime.StyleParamOptions{})
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			fields = append(fields, Field{Name: name, Value: text})
		}
	}
	return fields, nil
}
