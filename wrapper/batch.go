package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/parts"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// batchAccept asks for the parts as one JSON array. The platform may answer with multipart/mixed all the same.
const batchAccept = "application/vnd.ringcentral.multipart+json, multipart/mixed;q=0.5, application/json;q=0.4"

// BatchItem is what became of one id of a batch: a Value, or an Err.
type BatchItem[T any] struct {
	ID    ID
	Value *T
	Err   error
}

// batch reads many objects with a call for every size of them. There is one item for each id, in the order of ids. build
// makes the request for one id, the last of its path.
func batch[T any](ctx context.Context, c *Client, op *api.Operation, size int, ids []ID, opts []CallOption, build func(server string, id ID) (*http.Request, error), path ...ID) iter.Seq[BatchItem[T]] {
	return func(yield func(BatchItem[T]) bool) {
		for chunk := range slices.Chunk(ids, size) {
			for _, item := range readBatch[T](ctx, c, op, chunk, opts, build, path) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

// readBatch does one call. An id that can't stand in a path fails alone; a call that fails as a whole fails each id.
func readBatch[T any](ctx context.Context, c *Client, op *api.Operation, ids []ID, opts []CallOption, build func(server string, id ID) (*http.Request, error), path []ID) []BatchItem[T] {
	items := make([]BatchItem[T], len(ids))
	var asked []int // positions in ids
	for i, id := range ids {
		items[i].ID = id
		if err := op.CheckPath(append(slices.Clone(path), id)...); err != nil {
			items[i].Err = fmt.Errorf("ringcentral: %s: %w", op.ID, err)
			continue
		}
		asked = append(asked, i)
	}
	if len(asked) == 0 {
		return items
	}
	if len(asked) == 1 { // the platform answers one id with the object itself
		item := &items[asked[0]]
		item.Value, item.Err = call[T](ctx, c, op, opts, func(server string) (*http.Request, error) { return build(server, item.ID) })
		return items
	}
	answered, err := fetchParts(ctx, c, op, ids, asked, opts, build)
	for n, i := range asked {
		if err != nil {
			items[i].Err = err
			continue
		}
		items[i].Value, items[i].Err = decodePart[T](op, parts.Find(answered, n, ids[i], len(asked)))
	}
	return items
}

func fetchParts(ctx context.Context, c *Client, op *api.Operation, ids []ID, asked []int, opts []CallOption, build func(server string, id ID) (*http.Request, error)) ([]parts.Part, error) {
	list := make([]string, len(asked))
	for n, i := range asked {
		list[n] = ids[i].String()
	}
	opts = append([]CallOption{WithHeader("Accept", batchAccept)}, opts...)
	var answered []parts.Part
	err := c.do(ctx, op, opts, func(server string) (*http.Request, error) {
		req, err := build(server, ids[asked[0]])
		if err == nil {
			// The list of ids is no id, so it goes past the builder; each of them was checked.
			req.URL = req.URL.JoinPath("..", strings.Join(list, ","))
		}
		return req, err
	}, nil, func(body *wire.Reply) (err error) {
		answered, err = parts.Read(body.Header.Get("Content-Type"), body)
		return err
	})
	return answered, err
}

func decodePart[T any](op *api.Operation, part *parts.Part) (*T, error) {
	if part == nil {
		return nil, &Error{Operation: op.ID, Status: http.StatusMultiStatus, cause: errors.New("the reply has no part for this id")}
	}
	if part.Status/100 != 2 {
		return nil, newError(op.ID, part.Status, nil, part.Body)
	}
	value := new(T)
	if err := decodeBytes(part.Body, value); err != nil {
		return nil, replyError(op.ID, part.Status, nil, err)
	}
	return value, nil
}
