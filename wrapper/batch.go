package ringcentral

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"slices"
	"strings"

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
	if after := b.op.Path[strings.LastIndexByte(b.op.Path, '}')+1:]; after != "" {
		reader.After = strings.Split(after[1:], "/")
	}
	reader.Unmatched = func(reason error) error { return replyError(b.op.ID, http.StatusMultiStatus, nil, reason) }
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
		data, err := io.ReadAll(body) // what is kept of the parts refers to it
		if err == nil {
			parts, err = batch.ReadReply(body.Header.Get("Content-Type"), data, len(ids))
		}
		return err
	})
	return parts, err
}

func (b batcher[T]) decodePart(part *batch.Part) (*T, error) {
	status := int(part.Status)
	switch {
	case http.StatusText(status) == "":
		return nil, replyError(b.op.ID, http.StatusMultiStatus, nil, errors.New("the part of the reply for this ID has no valid status"))
	case status/100 != 2:
		return nil, newError(b.op.ID, status, nil, part.Body)
	}
	value := new(T)
	if err := jsonread.Object(part.Body, value, b.decode); err != nil {
		return nil, replyError(b.op.ID, status, nil, err)
	}
	return value, nil
}

// refusesList reports whether the platform may have refused a call because of its list of ids.
func refusesList(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Status/100 == 4 && !slices.Contains([]int{401, 403, 407, 408, 429}, e.Status)
}
