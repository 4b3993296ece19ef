package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"github.com/oapi-codegen/runtime"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/multipartbody"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Upload is a file to send. It is streamed: only a Content that can seek, such as an *os.File or a *bytes.Reader, can be
// sent again after a failure.
type Upload struct {
	Name        string // the file name; "file" if empty
	ContentType string // the media type, such as "image/png"; "application/octet-stream" if empty
	Content     io.Reader
}

// Download is a file from the platform. The caller must close Content.
type Download struct {
	Content      io.ReadCloser
	ContentType  string // such as "image/png"
	Size         int64  // in bytes; -1 if the platform didn't tell
	ETag         string // for If-None-Match in a later call; empty if the platform sent none
	LastModified string // as the platform wrote it; empty if it sent none
}

// ErrNotModified is the error of a download whose If-None-Match still holds: there is nothing new to read.
var ErrNotModified = errors.New("not modified")

// FormField is a field of a multipart form: a File or, without one, a Value.
type FormField struct {
	Name  string
	Value string
	File  *Upload
}

// formOf returns the fields of a form: the list itself, or what is set in a generated struct, in its order.
func formOf(form any) ([]FormField, error) {
	if fields, ok := form.([]FormField); ok {
		return fields, nil
	}
	var fields []FormField
	value := reflect.ValueOf(form)
	for i := range value.NumField() {
		name, _, _ := strings.Cut(value.Type().Field(i).Tag.Get("json"), ",")
		field := value.Field(i)
		if field.IsZero() {
			continue
		}
		if upload, ok := field.Interface().(Upload); ok {
			fields = append(fields, FormField{Name: name, File: &upload})
			continue
		}
		text, err := runtime.StyleParamWithOptions("simple", false, name, field.Interface(), runtime.StyleParamOptions{})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		fields = append(fields, FormField{Name: name, Value: text})
	}
	return fields, nil
}

// setForm makes a multipart form the body of a request.
func setForm(req *http.Request, form any) error {
	fields, err := formOf(form)
	if err != nil {
		return err
	}
	parts := make([]multipartbody.Field, len(fields))
	files := 0
	for i, f := range fields {
		parts[i] = multipartbody.Field{Name: f.Name, Value: f.Value}
		if f.File != nil {
			files++
			parts[i].FileName, parts[i].ContentType = cmp.Or(f.File.Name, "file"), cmp.Or(f.File.ContentType, "application/octet-stream")
			parts[i].Content = f.File.Content
			if f.File.Content == nil {
				return errors.New("the upload has no content")
			}
		}
	}
	if files == 0 {
		return errors.New("the upload has no content")
	}
	body, err := multipartbody.NewForm(parts)
	if err != nil {
		return fmt.Errorf("the content of the upload: %w", err)
	}
	req.Header.Set("Content-Type", body.ContentType)
	req.Body, req.ContentLength, req.GetBody = body.Body(), body.Length, body.Again
	return nil
}

// download carries out an operation whose reply is a file.
func download(ctx context.Context, c *Client, op *api.Operation, ids []ID, in input, opts []CallOption) (*Download, error) {
	var file *Download
	err := c.do(ctx, op, ids, &in, opts, func(body *wire.Reply, _ *Reply) error {
		file = &Download{
			Content:      body.Keep(),
			ContentType:  body.Header.Get("Content-Type"),
			Size:         -1,
			ETag:         body.Header.Get("ETag"),
			LastModified: body.Header.Get("Last-Modified"),
		}
		if size, err := strconv.ParseInt(body.Header.Get("Content-Length"), 10, 64); err == nil {
			file.Size = size
		}
		return nil
	})
	if refused, ok := errors.AsType[*Error](err); ok && refused.Status == http.StatusNotModified {
		return nil, fmt.Errorf("ringcentral: %s: %w", op.ID, ErrNotModified)
	}
	return file, err
}
