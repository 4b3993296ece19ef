package ringcentral

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/observe"
	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Hooks are functions that observe a client; any of them may be nil. They may be called by several goroutines at the same time.
//
// Call, Attempt, Request and Token are called when something begins. They return the context to carry it out in, so that a span in it reaches
// everything inside and the HTTP client, and a function that is called once, at the end, or nil. Events contain no ids, queries,
// bodies or tokens; their errors may contain the platform's wording.
type Hooks struct {
	// Call observes calls of operations, with all their attempts, waits and pauses.
	Call func(ctx context.Context, begin CallEvent) (context.Context, func(end CallEvent))
	// Attempt observes the attempts of a call, each of which waits for the rate limit and sends one request at most.
	Attempt func(ctx context.Context, begin AttemptEvent) (context.Context, func(end AttemptEvent))
	// Request observes HTTP requests, those for tokens included, from the moment they are sent: neither the wait for the rate limit
	// nor a fetch of the token is part of it. An attempt that fails before has none.
	Request func(ctx context.Context, begin RequestEvent) (context.Context, func(end RequestEvent))
	// Token observes fetches of access tokens, each of which sends one request to the token endpoint at most.
	Token func(ctx context.Context, begin TokenEvent) (context.Context, func(end TokenEvent))
	// Wait is called when a request has to wait for the rate limit of a group, with the expected time, and again when that
	// changes. It must not block.
	Wait func(group string, wait time.Duration)
}

// Target is the operation that an event is about, and where it is called.
type Target struct {
	Operation string // the operation id, such as "readExtension"; "oauth/token" and "oauth/revoke" are the OAuth endpoints
	Method    string // the HTTP method
	Path      string // the path, with the names of its ids in braces instead of the ids
	Group     string // the rate limit group, such as "Heavy"
	Scheme    string // "https", or "http" for a loopback address
	Server    string // the host name of the platform
	Port      int    // the port of the platform
}

// Result is how a call, an attempt or a request ended. In an event that reports a beginning it is zero.
type Result struct {
	Duration  time.Duration // the time from beginning to end
	Status    int           // the HTTP status; 0 if no reply came
	RequestID string        // the platform's id of the request
	RateLimit RateLimit     // what the reply says about the rate limit
	Err       error         // nil if it succeeded
	Reason    string        // why it failed, one of a few fixed texts such as "rate limited"; empty if it succeeded
}

// CallEvent describes a call of an operation. A list makes one call for each page.
type CallEvent struct {
	Target
	Result                 // of all its attempts: Duration includes waits and pauses, the rest is that of the last attempt
	Attempts int           // known at the end
	Wait     time.Duration // the part of Duration spent waiting for the rate limit; known at the end
}

// AttemptEvent describes one attempt of a call.
type AttemptEvent struct {
	Target
	Result                // Duration is without Wait
	Attempt int           // 1 for the first
	Wait    time.Duration // how long it waited for the rate limit; known at the end
	Retry   bool          // whether another attempt follows; known at the end
}

// RequestEvent describes one HTTP request.
type RequestEvent struct {
	Target
	Result                // of a file, Duration ends where its content begins; Err is nil if an OAuth endpoint answered, whatever it said
	Attempt int           // of the call, 1 for the first; 0 for the OAuth endpoints
	Wait    time.Duration // how long it waited for the rate limit before
}

// TokenEvent describes a fetch of an access token.
type TokenEvent struct {
	Grant    string        // the OAuth grant type, such as "refresh_token"
	Server   string        // the host name of the platform
	Port     int           // the port of the platform
	Duration time.Duration // known at the end
	Err      error         // nil if there is a token; known at the end
}

// then returns hooks that call those of h and then those of next.
func (h Hooks) then(next Hooks) Hooks {
	return Hooks{
		Call:    observe.InTurn(h.Call, next.Call),
		Attempt: observe.InTurn(h.Attempt, next.Attempt),
		Request: observe.InTurn(h.Request, next.Request),
		Token:   observe.InTurn(h.Token, next.Token),
		Wait:    observe.WaitsInTurn(h.Wait, next.Wait),
	}
}

func target(at *wire.Server, op *api.Operation) Target {
	return Target{op.ID, op.Method, op.Path, op.Group, at.URL.Scheme, at.Host, at.Port}
}

// log writes an attempt that has ended to the log, if there is one.
func (c *Client) log(ctx context.Context, event *AttemptEvent) {
	if c.logger == nil {
		return
	}
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
			if e.cause != nil {
				attrs = append(attrs, slog.String("cause", e.cause.Error()))
			}
		}
	}
	if event.Retry {
		level = slog.LevelWarn
	}
	c.logger.LogAttrs(ctx, level, "ringcentral attempt", attrs...)
}

// logged returns the group of those attributes that are not empty.
func logged(attrs ...slog.Attr) slog.Value {
	return slog.GroupValue(slices.DeleteFunc(attrs, func(a slog.Attr) bool {
		switch a.Value.Kind() {
		case slog.KindString:
			return a.Value.String() == ""
		case slog.KindInt64:
			return a.Value.Int64() == 0
		case slog.KindDuration:
			return a.Value.Duration() == 0
		}
		return false
	})...)
}
