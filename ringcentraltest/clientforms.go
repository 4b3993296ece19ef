package ringcentraltest

import (
	"bytes"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strconv"

	"github.com/getkin/kin-openapi/openapi3"
)

// The official clients send some requests in forms that the document doesn't have, and the platform accepts both. The functions here
// turn them into the document's form before the validator sees them.

// inDocumentForm returns a request in the form of the document, or an error if its body can't be read.
func (o *operation) inDocumentForm(r *http.Request) (*http.Request, error) {
	return o.formFields(o.pageSize(r))
}

// pageSize replaces the words that a page size may be by the largest one of the document. Only the directory accepts all.
func (o *operation) pageSize(r *http.Request) *http.Request {
	query := r.URL.Query()
	size := query.Get("perPage")
	if size != "max" && (size != "all" || o.id != "listDirectoryEntries") {
		return r
	}
	limit := o.Operation.Parameters.GetByInAndName(openapi3.ParameterInQuery, "perPage")
	if limit == nil {
		return r
	}
	largest := 1000
	if most := limit.Schema.Value.Max; most != nil {
		largest = int(*most)
	}
	query.Set("perPage", strconv.Itoa(largest))
	out := r.Clone(r.Context())
	out.URL.RawQuery = query.Encode()
	return out
}

// formFields moves what the JSON part of a form says into fields of the form. Clients name the part json or request.json; its content
// type says what it is.
func (o *operation) formFields(r *http.Request) (*http.Request, error) {
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/form-data" || o.Operation.RequestBody == nil {
		return r, nil //nolint:nilerr // the validator refuses what is wrong with the content type
	}
	media := o.Operation.RequestBody.Value.Content[kind]
	if media == nil {
		return r, nil
	}
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, invalid("body")
	}
	out := r.Clone(r.Context())
	out.Body = io.NopCloser(bytes.NewReader(data))
	if !bytes.Contains(data, []byte("application/json")) {
		return out, nil
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	parts := multipart.NewReader(bytes.NewReader(data), params["boundary"])
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, &refusal{http.StatusBadRequest, "CMN-103", "The body can't be read", "body"}
		}
		if err := copyPart(form, part, media.Schema.Value); err != nil {
			return nil, err
		}
	}
	if err := form.Close(); err != nil {
		return nil, err
	}
	out.Body = io.NopCloser(&body)
	out.ContentLength = int64(body.Len())
	out.Header.Set("Content-Type", form.FormDataContentType())
	return out, nil
}

// copyPart adds a part to a form: as it is, or as fields if it is JSON and not a property of its own.
func copyPart(form *multipart.Writer, part *multipart.Part, schema *openapi3.Schema) error {
	kind, _, err := mime.ParseMediaType(part.Header.Get("Content-Type"))
	data, failed := io.ReadAll(part)
	if failed != nil {
		return invalid("body")
	}
	if err != nil || kind != "application/json" || schema.Properties[part.FormName()] != nil {
		section, err := form.CreatePart(part.Header)
		if err == nil {
			_, err = section.Write(data)
		}
		return err
	}
	var fields object
	if err := json.Unmarshal(data, &fields); err != nil {
		return &refusal{http.StatusBadRequest, "CMN-103", "The body can't be read", part.FormName()}
	}
	for name, value := range fields {
		reference, _ := value.(object)
		if id := reference["id"]; id != nil && schema.Properties[name] == nil {
			name, value = name+"Id", id // the document has the id alone
		}
		if err := writeField(form, name, value); err != nil {
			return err
		}
	}
	return nil
}

func writeField(form *multipart.Writer, name string, value any) error {
	switch value.(type) {
	case nil:
		return nil
	case object, []any:
	default:
		return form.WriteField(name, asText(value))
	}
	section, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {mime.FormatMediaType("form-data", map[string]string{"name": name})},
		"Content-Type":        {"application/json"},
	})
	if err == nil {
		err = json.NewEncoder(section).Encode(value)
	}
	return err
}
