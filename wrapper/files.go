package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
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
	Size         int64  // in bytes; -1 if the platform didn't say
	ETag         string // for If-None-Match in a later call; empty if the platform sent none
	LastModified string // as the platform wrote it; empty if it sent none
}

// ErrNotModified is the error of a download whose If-None-Match still matches: the file has not changed.
var ErrNotModified = errors.New("not modified")

// FormField is a field of a multipart form: a File or, without one, a Value.
type FormField struct {
	Name  string
	Value string
	File  *Upload
}

func fieldsOf(form []FormField) []request.Field {
	fields := make([]request.Field, len(form))
	for i, f := range form {
		fields[i] = request.Field{Name: f.Name, Value: f.Value, File: (*request.File)(f.File)}
	}
	return fields
}

// download carries out an operation whose reply is a file.
func download(ctx context.Context, c *Client, op *api.Operation, ids []ID, in input, opts []CallOption) (*Download, error) {
	var file *Download
	err := c.do(ctx, op, ids, &in, opts, func(body *wire.Reply, _ *Reply) error {
		file = &Download{
			Content:      body.Keep(),
			ContentType:  body.Header.Get("Content-Type"),
			Size:         body.Size,
			ETag:         body.Header.Get("ETag"),
			LastModified: body.Header.Get("Last-Modified"),
		}
		return nil
	})
	if refused, ok := errors.AsType[*Error](err); ok && refused.Status == http.StatusNotModified {
		return nil, fmt.Errorf("ringcentral: %s: %w", op.ID, ErrNotModified)
	}
	return file, err
}
