package main

import (
	"context"
	"net/http/httptrace"
	"sync/atomic"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// finishing returns a context for an attempt that ends with ctx only as long as the request waits for its turn: one that is on its
// way is finished, so that it is known what became of it. end is called at the end, unless it is nil.
func finishing(ctx context.Context, end func(ringcentral.AttemptEvent)) (context.Context, func(ringcentral.AttemptEvent)) {
	inside, cancel := context.WithCancelCause(context.WithoutCancel(ctx))
	var under atomic.Bool
	stop := context.AfterFunc(ctx, func() {
		if !under.Load() {
			cancel(context.Cause(ctx))
		}
	})
	inside = httptrace.WithClientTrace(inside, &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { under.Store(true) }})
	return inside, func(event ringcentral.AttemptEvent) {
		stop()
		cancel(nil)
		if end != nil {
			end(event)
		}
	}
}
