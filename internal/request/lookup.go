package request

import "context"

type lookUpFirst struct{}

// LookUpFirst marks the context of a write whose caller looks up what became of it before it is repeated: also after a
// 503 with Retry-After, by which the platform says that it has not carried the write out.
func LookUpFirst(ctx context.Context) context.Context {
	return context.WithValue(ctx, lookUpFirst{}, true)
}

// LooksUpFirst reports whether a context is marked by [LookUpFirst].
func LooksUpFirst(ctx context.Context) bool { return ctx.Value(lookUpFirst{}) != nil }
