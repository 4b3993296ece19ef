// Package parts reads and writes the multipart bodies of the platform: files that are sent, and batches that are answered.
package parts

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/textproto"
)

// Form is a multipart form with one file, which is streamed.
type Form struct {
	ContentType string
	Length      int64                         // bytes; -1 if not known
	Again       func() (io.ReadCloser, error) // the body once more; nil if the content can't be read again

	head, tail []byte
	content    io.Reader
}

// NewForm returns a form with content as a file in the given field. Only content that can seek has a length and can be
// read again.
func NewForm(field, name, contentType string, content io.Reader) (*Form, error) {
	var envelope bytes.Buffer
	writer := multipart.NewWriter(&envelope)
	header := textproto.MIMEHeader{}
	header.Set("Content-Disposition", multipart.FileContentDisposition(field, name))
	header.Set("Content-Type", contentType)
	if _, err := writer.CreatePart(header); err != nil {
		return nil, err
	}
	head := bytes.Clone(envelope.Bytes())
	if err := writer.Close(); err != nil {
		return nil, err
	}
	f := &Form{ContentType: writer.FormDataContentType(), Length: -1, head: head, tail: envelope.Bytes()[len(head):], content: content}
	seeker, ok := content.(io.Seeker)
	if !ok {
		return f, nil
	}
	start, err := seeker.Seek(0, io.SeekCurrent)
	if err != nil {
		return f, nil // a pipe behind a seeker's face: streamed once
	}
	end, err := seeker.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = seeker.Seek(start, io.SeekStart)
	}
	if err != nil {
		return nil, err
	}
	f.Length = int64(len(f.head)) + end - start + int64(len(f.tail))
	f.Again = func() (io.ReadCloser, error) {
		_, err := seeker.Seek(start, io.SeekStart)
		return f.Body(), err
	}
	return f, nil
}

// Body returns the form from where its content stands.
func (f *Form) Body() io.ReadCloser {
	return io.NopCloser(io.MultiReader(bytes.NewReader(f.head), f.content, bytes.NewReader(f.tail)))
}
