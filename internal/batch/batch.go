// Package batch reads many objects with few requests, by operations that take several ids at once.
package batch

import (
	"context"
	"iter"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Accept asks for the parts of a reply as one JSON array. The platform may answer with multipart/mixed nevertheless.
const Accept = "application/vnd.ringcentral.multipart+json, multipart/mixed;q=0.5, application/json;q=0.4"

// Item is the result for one id: either a Value or an Err.
type Item[T any] struct {
	ID    api.ID
	Value *T
	Err   error
}

// Reader reads objects.
type Reader[T any] struct {
	Size  int                // the largest number of ids in a request
	After []string           // the segments of the path after the ids
	Check func(api.ID) error // refuses an id that can't be sent

	// Several sends one request for several ids, which is at least two: the platform answers a single id with the object itself.
	Several func(ctx context.Context, ids []api.ID) ([]Part, error)
	// Single reads the object of one id.
	Single func(ctx context.Context, id api.ID) (*T, error)
	// Decode reads a part of a reply.
	Decode func(*Part) (*T, error)
	// Unmatched makes the error of an id for which the reply has no part that can be trusted.
	Unmatched func(reason error) error
	// RefusesList reports whether the platform may have refused a request because of its list of ids. Lists are not documented for
	// all operations; without them, the objects are read one by one.
	RefusesList func(error) bool
}

// Read returns one item for each of ids, in their order. An id that can't be sent fails alone; a request that fails as a whole fails
// all of its ids.
func (r Reader[T]) Read(ctx context.Context, ids []api.ID) iter.Seq[Item[T]] {
	return func(yield func(Item[T]) bool) {
		for chunk := range slices.Chunk(ids, r.Size) {
			for _, item := range r.readChunk(ctx, chunk) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

func (r Reader[T]) readChunk(ctx context.Context, ids []api.ID) []Item[T] {
	items := make([]Item[T], len(ids))
	var asked []api.ID
	var places []int // of the asked ones in items
	for i, id := range ids {
		items[i].ID = id
		if items[i].Err = r.Check(id); items[i].Err == nil {
			asked, places = append(asked, id), append(places, i)
		}
	}
	var found []match
	var err error
	if len(asked) > 1 {
		var parts []Part
		if parts, err = r.Several(ctx, asked); err == nil {
			found = matches(parts, asked, r.After)
		}
	}
	for n, id := range asked {
		item := &items[places[n]]
		switch {
		case len(asked) == 1 || err != nil && r.RefusesList(err):
			item.Value, item.Err = r.Single(ctx, id)
		case err != nil:
			item.Err = err
		case found[n].err != nil:
			item.Err = r.Unmatched(found[n].err)
		default:
			item.Value, item.Err = r.Decode(found[n].part)
		}
	}
	return items
}
