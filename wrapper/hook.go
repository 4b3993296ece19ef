package ringcentral

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// Event is one attempt to carry out an operation. It holds no id, no query, no body and no token; Err may hold what the
// platform answered in words.
type Event struct {
	Operation string // the operation id, such as "readExtension"
	Method    string // the HTTP method
	Path      string // the path, with the {names} of its ids instead of the ids
	Group     string // the group of the rate limit, such as "Heavy"
	Attempt   int    // 1 is the first

	// What follows is known when the attempt has ended.

	Wait      time.Duration // how long it waited for the rate limit
	Duration  time.Duration // how long it took besides: the token, the request and reading the reply
	Status    int           // the HTTP status; 0 if no reply came
	RequestID string        // the platform's id of the request
	Err       error         // nil if the attempt was a success
	Reason    string        // why it failed, in a few fixed words; empty if the attempt was a success
	Retry     bool          // whether another attempt follows
}

// WithHook sets a function that is told of every attempt, for metrics and tracing. It is called when the attempt begins,
// with the context of the call; the request is made with the context that it returns, so that what it holds, such as a
// span, reaches the HTTP client. The function that it returns is called once, when the attempt has ended; it may be nil.
// Both may be called by several goroutines at the same time.
func WithHook(hook func(ctx context.Context, begin Event) (context.Context, func(end Event))) Option {
	return func(c *config) error { c.hook = hook; return nil }
}

// WithWaitHook sets a function that is told when a request has to wait for the rate limit of a group, and for how long as
// far as known; again when that changes. It may be called by several goroutines at the same time and must not block.
func WithWaitHook(hook func(group string, wait time.Duration)) Option {
	return func(c *config) error { c.announce = hook; return nil }
}

// WithLogger logs every attempt: successes at debug level, failures at info level, and at warn level those that are
// repeated. What is logged are the fields of [Event], without the platform's wording of an error.
func WithLogger(logger *slog.Logger) Option {
	return func(c *config) error { c.logger = logger; return nil }
}

// begin announces an attempt. It returns the context for it and what to call, unless it is nil, when it has ended.
func (c *Client) begin(ctx context.Context, event *Event) (context.Context, func(Event)) {
	if c.hook == nil {
		return ctx, nil
	}
	return c.hook(ctx, *event)
}

// end reports an attempt that has ended.
func (c *Client) end(hooked context.Context, hook func(Event), event *Event) {
	if hook != nil {
		hook(*event)
	}
	if c.logger != nil {
		logEvent(hooked, c.logger, event)
	}
}

func logEvent(ctx context.Context, logger *slog.Logger, event *Event) {
	level := slog.LevelDebug
	attrs := []slog.Attr{
		slog.String("operation", event.Operation), slog.String("method", event.Method), slog.String("path", event.Path),
		slog.String("group", event.Group), slog.Int("attempt", event.Attempt), slog.Int("status", event.Status),
		slog.Duration("wait", event.Wait), slog.Duration("duration", event.Duration), slog.String("request_id", event.RequestID),
	}
	if event.Err != nil {
		level = slog.LevelInfo
		attrs = append(attrs, slog.String("reason", event.Reason), slog.Bool("retry", event.Retry))
		if e, ok := errors.AsType[*Error](event.Err); ok {
			attrs = append(attrs, slog.String("code", e.Code))
		}
	}
	if event.Retry {
		level = slog.LevelWarn
	}
	logger.LogAttrs(ctx, level, "ringcentral attempt", attrs...)
}
