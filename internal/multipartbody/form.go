// Package multipartbody makes multipart forms, whose files are streamed.
package multipartbody

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/textproto"
)

// Field is a field of a form: a file if it has Content, and a Value otherwise.
type Field struct {
	Name  string
	Value string

	Content     io.Reader
	FileName    string
	ContentType string
}

// Form is a multipart form. Its files are streamed.
type Form struct {
	ContentType string
	Length      int64                         // in bytes; -1 if not known
	Reopen      func() (io.ReadCloser, error) // returns the body from its beginning; nil if a file can't be read again

	pieces []io.Reader // what is written around the files is a *bytes.Reader
}

// NewForm returns a form with fields, in their order. It has a length and can be read again if all its files can seek.
func NewForm(fields []Field) (*Form, error) {
	var envelope bytes.Buffer // writing to it does not fail
	writer := multipart.NewWriter(&envelope)
	f := &Form{ContentType: writer.FormDataContentType()}
	for _, field := range fields {
		if field.Content == nil {
			_ = writer.WriteField(field.Name, field.Value)
			continue
		}
		header := textproto.MIMEHeader{}
		header.Set("Content-Disposition", multipart.FileContentDisposition(field.Name, field.FileName))
		header.Set("Content-Type", field.ContentType)
		_, _ = writer.CreatePart(header)
		f.pieces = append(f.pieces, bytes.NewReader(bytes.Clone(envelope.Bytes())), field.Content)
		envelope.Reset()
	}
	_ = writer.Close()
	f.pieces = append(f.pieces, bytes.NewReader(envelope.Bytes()))
	return f, f.measure()
}

// measure finds out where the files begin and how long they are, if all of them can seek.
func (f *Form) measure() error {
	starts := make([]int64, len(f.pieces))
	for i, piece := range f.pieces {
		seeker, ok := piece.(io.Seeker)
		if !ok {
			f.Length = -1
			return nil
		}
		start, err := seeker.Seek(0, io.SeekCurrent)
		if err != nil {
			f.Length = -1
			return nil // a pipe that looks like a file: streamed once
		}
		end, err := seeker.Seek(0, io.SeekEnd)
		if err == nil {
			_, err = seeker.Seek(start, io.SeekStart)
		}
		if err != nil {
			return err
		}
		starts[i] = start
		f.Length += end - start
	}
	f.Reopen = func() (io.ReadCloser, error) {
		for i, piece := range f.pieces {
			if _, err := piece.(io.Seeker).Seek(starts[i], io.SeekStart); err != nil {
				return nil, err
			}
		}
		return f.Body(), nil
	}
	return nil
}

// Body returns the form, with its files read from their current positions.
func (f *Form) Body() io.ReadCloser { return io.NopCloser(io.MultiReader(f.pieces...)) }
