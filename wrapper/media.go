package ringcentral

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/parts"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Upload is a file to send. It is streamed: only a Content that can seek, such as an *os.File or a *bytes.Reader, can be
// sent again after a failure.
type Upload struct {
	Name        string // the name of the file; "file" if empty
	ContentType string // such as "image/png"
	Content     io.Reader
}

// Download is a file that came. The caller must close Content.
type Download struct {
	Content      io.ReadCloser
	ContentType  string // such as "image/png"
	Size         int64  // bytes; -1 if the platform didn't tell
	ETag         string // for If-None-Match in a later call; empty if the platform gave none
	LastModified string // as the platform wrote it; empty if it gave none
}

// ErrNotModified is the error of a download whose If-None-Match still holds: there is nothing new to read.
var ErrNotModified = errors.New("not modified")

// encode sets the body of req to a multipart form with u as the field of that name.
func (u *Upload) encode(req *http.Request, field string) error {
	if u.Content == nil {
		return errors.New("the upload has no content")
	}
	form, err := parts.NewForm(field, cmp.Or(u.Name, "file"), cmp.Or(u.ContentType, "application/octet-stream"), u.Content)
	if err != nil {
		return fmt.Errorf("the upload's content: %w", err)
	}
	req.Header.Set("Content-Type", form.ContentType)
	req.Body, req.ContentLength, req.GetBody = form.Body(), form.Length, form.Again
	return nil
}

// download does an operation that answers with a file.
func download(ctx context.Context, c *Client, op *api.Operation, opts []CallOption, build func(server string) (*http.Request, error), ids ...ID) (*Download, error) {
	opts = append([]CallOption{WithHeader("Accept", "*/*")}, opts...)
	var file *Download
	err := c.do(ctx, op, opts, build, ids, func(body *wire.Reply) error {
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
