package bulk

import "iter"

// Source makes changes, or ids for [Details], of what a list yields, and keeps the error that has ended the list:
// without it, a list that breaks off looks like a short one.
//
//	source := bulk.NewSource(rc.ListExtensions(ctx, nil), func(ext *ringcentral.ExtensionSummary) bulk.Deletion {
//		return bulk.Deletion{ID: ext.ID, Type: ext.Type}
//	})
//	for result := range bulk.DeleteExtensions(ctx, rc, source.Changes) { ... }
//	if err := source.Err(); err != nil { ... }
type Source[T, C any] struct {
	list   iter.Seq2[T, error]
	change func(T) C
	err    error
}

// NewSource returns the source of a list. change makes a change of what the list yields.
func NewSource[T, C any](list iter.Seq2[T, error], change func(T) C) *Source[T, C] {
	return &Source[T, C]{list: list, change: change}
}

// Changes is the stream of changes. It ends with the list or with its first error. What came before the error is
// carried out.
func (s *Source[T, C]) Changes(yield func(C) bool) {
	s.err = nil
	for record, err := range s.list {
		if err != nil {
			s.err = err
			return
		}
		if !yield(s.change(record)) {
			return
		}
	}
}

// Err returns the error that has ended the list, or nil. It may be called when the loop over the results has ended, by
// its goroutine.
func (s *Source[T, C]) Err() error { return s.err }
