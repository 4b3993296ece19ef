package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/batch"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

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
	reader := batch.Reader[T]{Size: b.size, Check: b.check, Several: b.several, Single: b.single, Decode: b.decodePart, RefusesList: refusesList}
	return func(yield func(BatchItem[T]) bool) {
		if _, err := severalRequests(b.op, b.opts); err != nil {
			reader.Check = func(ID) error { return err }
		}
		for item := range reader.Read(ctx, ids) {
			if !yield(BatchItem[T](item)) {
				return
			}
		}
	}
}

// check refuses an id that isn't valid in the path.
func (b batcher[T]) check(id ID) error {
	if _, err := b.op.URLPath(b.client.account, b.pathTo(id)...); err != nil {
		return fmt.Errorf("ringcentral: %s: %w", b.op.ID, err)
	}
	return nil
}

func (b batcher[T]) pathTo(id ID) []ID { return append(slices.Clone(b.path), id) }

func (b batcher[T]) single(ctx context.Context, id ID) (*T, error) {
	return call(ctx, b.client, b.op, b.pathTo(id), input{Params: b.params}, b.opts, b.decode)
}

func (b batcher[T]) several(ctx context.Context, ids []ID) (parts []batch.Part, err error) {
	opts := append([]CallOption{WithHeader("Accept", batch.Accept)}, b.opts...)
	err = b.client.do(ctx, b.op, b.path, &input{Batch: ids, Params: b.params}, opts, func(body *wire.Reply, _ *Reply) (err error) {
		parts, err = batch.ReadReply(body.Header.Get("Content-Type"), body)
		return err
	})
	return parts, err
}

func (b batcher[T]) decodePart(part *batch.Part) (*T, error) {
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

// refusesList reports whether the platform may have refused a call because of its list of ids.
func refusesList(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && reasonOf(e) == reasonRefused && e.Status/100 == 4 && e.Status != http.StatusForbidden
}
