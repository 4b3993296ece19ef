package ringcentral

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Hooks are functions that observe a client; any of them may be nil. They may be called by several goroutines at the same time.
//
// Call, Attempt and Token are told when something begins and return a context, in which it is then carried out, so that a span
// that they put there reaches what happens inside and the HTTP client; and a function that is called once, when it has
// ended, or nil. Events contain no ids, queries, bodies or tokens; their errors may contain the platform's wording.
type Hooks struct {
	// Call observes calls of operations, with all their attempts, waits and pauses.
	Call func(ctx context.Context, begin CallEvent) (context.Context, func(end CallEvent))
	// Attempt observes the attempts of a call, each of which waits for the rate limit and sends one request at most.
	Attempt func(ctx context.Context, begin AttemptEvent) (context.Context, func(end AttemptEvent))
	// Token observes fetches of access tokens, each of which sends one request to the token endpoint at most.
	Token func(ctx context.Context, begin TokenEvent) (context.Context, func(end TokenEvent))
	// Wait is called when a request has to wait for the rate limit of a group, with the expected time, and again when that
	// changes. It must not block.
	Wait func(group string, wait time.Duration)
}

// CallEvent describes a call of an operation. A list makes one call for each page.
type CallEvent struct {
	Operation string // the operation id, such as "readExtension"
	Method    string // the HTTP method
	Path      string // the path, with the names of its ids in braces instead of the ids
	Group     string // the rate limit group, such as "Heavy"
	Server    string // the host name of the platform
	Port      int    // the port of the platform

	// The rest is known when the call has ended.

	Attempts  int
	Duration  time.Duration // the time from beginning to end
	Wait      time.Duration // the part of it spent waiting for the rate limit
	Status    int           // the last HTTP status; 0 if no reply came
	RequestID string        // the platform's id of the last request
	Err       error         // nil if the call succeeded
	Reason    string        // why it failed, as in AttemptEvent
}

// AttemptEvent describes one attempt of a call.
type AttemptEvent struct {
	Operation string // the operation id, such as "readExtension"
	Method    string // the HTTP method
	Path      string // the path, with the names of its ids in braces instead of the ids
	Group     string // the rate limit group, such as "Heavy"
	Server    string // the host name of the platform
	Port      int    // the port of the platform
	Attempt   int    // 1 for the first

	// The rest is known when the attempt has ended.

	Wait      time.Duration // how long it waited for the rate limit
	Duration  time.Duration // how long the rest took: the token, the request and reading the reply
	Status    int           // the HTTP status; 0 if no reply came
	RequestID string        // the platform's id of the request
	RateLimit RateLimit     // what the reply says about the rate limit
	Err       error         // nil if the attempt succeeded
	Reason    string        // why it failed, one of a few fixed texts such as "rate limited"; empty if it succeeded
	Retry     bool          // whether another attempt follows
}

// TokenEvent describes a fetch of an access token.
type TokenEvent struct {
	Grant  string // the OAuth grant type, such as "refresh_token"
	Server string // the host name of the platform
	Port   int    // the port of the platform

	// The rest is known when the fetch has ended.

	Duration time.Duration
	Err      error // nil if there is a token
}

// begin tells the hooks that something begins. It returns the context to carry it out in and the functions to call at its end.
func begin[E any](ctx context.Context, hooks []Hooks, hook func(*Hooks) func(context.Context, E) (context.Context, func(E)), event E) (context.Context, []func(E)) {
	var ends []func(E)
	for i := range hooks {
		if observe := hook(&hooks[i]); observe != nil {
			var end func(E)
			if ctx, end = observe(ctx, event); end != nil {
				ends = append(ends, end)
			}
		}
	}
	return ctx, ends
}

func end[E any](ends []func(E), event E) {
	for _, f := range ends {
		f(event)
	}
}

func callHook(h *Hooks) func(context.Context, CallEvent) (context.Context, func(CallEvent)) {
	return h.Call
}
func attemptHook(h *Hooks) func(context.Context, AttemptEvent) (context.Context, func(AttemptEvent)) {
	return h.Attempt
}
func tokenHook(h *Hooks) func(context.Context, TokenEvent) (context.Context, func(TokenEvent)) {
	return h.Token
}

// announcement returns a function that tells all Wait hooks, or nil if there are none.
func announcement(hooks []Hooks) func(group string, wait time.Duration) {
	var all []func(string, time.Duration)
	for _, h := range hooks {
		if h.Wait != nil {
			all = append(all, h.Wait)
		}
	}
	if all == nil {
		return nil
	}
	return func(group string, wait time.Duration) {
		for _, f := range all {
			f(group, wait)
		}
	}
}

func (c *Client) callEvent(op *api.Operation) CallEvent {
	return CallEvent{Operation: op.ID, Method: op.Method, Path: op.Path, Group: op.Group, Server: c.host, Port: c.port}
}

func (c *Client) attemptEvent(op *api.Operation, attempt int) AttemptEvent {
	return AttemptEvent{Operation: op.ID, Method: op.Method, Path: op.Path, Group: op.Group, Server: c.host, Port: c.port, Attempt: attempt}
}

func logAttempt(ctx context.Context, logger *slog.Logger, event *AttemptEvent) {
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
