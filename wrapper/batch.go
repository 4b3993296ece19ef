package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/multipartbody"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// batchAccept asks for the parts as one JSON array. The platform may answer with multipart/mixed nevertheless.
const batchAccept = "application/vnd.ringcentral.multipart+json, multipart/mixed;q=0.5, application/json;q=0.4"

// BatchItem is the result for one id of a batch: either a Value or an Err.
type BatchItem[T any] struct {
	ID    ID
	Value *T
	Err   error
}

// batcher reads many objects with few calls of an operation that takes several ids in the last place of its path.
type batcher[T any] struct {
	client *Client
	op     *api.Operation
	size   int  // ids of one call
	path   []ID // the ids before the last one
	params any
	opts   []CallOption
	decode func(*jsonread.Reader, *T)
}

// read returns one item for each of ids, in their order.
func (b batcher[T]) read(ctx context.Context, ids []ID) iter.Seq[BatchItem[T]] {
	return func(yield func(BatchItem[T]) bool) {
		_, refused := severalRequests(b.op, b.opts)
		for chunk := range slices.Chunk(ids, b.size) {
			for _, item := range b.readChunk(ctx, chunk, refused) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

// readChunk makes one call, or none if there is an error already. An id that can't stand in a path fails alone; a call that fails as a whole fails each id, unless
// the platform refused it because of the list, which is not documented for all operations: then it reads one by one.
func (b batcher[T]) readChunk(ctx context.Context, ids []ID, err error) []BatchItem[T] {
	items := make([]BatchItem[T], len(ids))
	var valid []int // positions in ids
	var asked []ID
	for i, id := range ids {
		items[i].ID = id
		if _, err := b.op.URLPath(b.client.account, append(slices.Clone(b.path), id)...); err != nil {
			items[i].Err = fmt.Errorf("ringcentral: %s: %w", b.op.ID, err)
			continue
		}
		valid, asked = append(valid, i), append(asked, id)
	}
	var parts []multipartbody.Part
	if len(asked) > 1 && err == nil { // the platform answers a single id with the object itself
		parts, err = b.fetch(ctx, asked)
	}
	for n, i := range valid {
		item := &items[i]
		switch {
		case len(asked) == 1 && err == nil || refusesList(err):
			item.Value, item.Err = call(ctx, b.client, b.op, append(slices.Clone(b.path), item.ID), input{Params: b.params}, b.opts, b.decode)
		case err != nil:
			item.Err = err
		default:
			item.Value, item.Err = b.decodePart(multipartbody.Find(parts, n, item.ID, len(asked)))
		}
	}
	return items
}

// refusesList reports whether the platform may have refused a call because of its list of ids.
func refusesList(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && reasonOf(e) == reasonRefused && e.Status/100 == 4 && e.Status != http.StatusForbidden
}

func (b batcher[T]) fetch(ctx context.Context, ids []ID) (parts []multipartbody.Part, err error) {
	opts := append([]CallOption{WithHeader("Accept", batchAccept)}, b.opts...)
	err = b.client.do(ctx, b.op, b.path, &input{Batch: ids, Params: b.params}, opts, func(body *wire.Reply, _ *Reply) (err error) {
		parts, err = multipartbody.Read(body.Header.Get("Content-Type"), body)
		return err
	})
	return parts, err
}

func (b batcher[T]) decodePart(part *multipartbody.Part) (*T, error) {
	if part == nil {
		return nil, &Error{Operation: b.op.ID, Status: http.StatusMultiStatus, cause: errors.New("the reply has no part for this id")}
	}
	if part.Status/100 != 2 {
		return nil, newError(b.op.ID, part.Status, nil, part.Body)
	}
	value := new(T)
	if err := jsonread.Object(part.Body, value, b.decode); err != nil {
		return nil, replyError(b.op.ID, part.Status, nil, err)
	}
	return value, nil
}
