package ringcentral

import (
	"context"
	"log/slog"
	"net/http"
)

// Failed is told of each error that Token and Renew return: no hook is.
var Failed = func(*Client, error) {}

// Watch lets a test look at what a client logs, at how its attempts end and at what it sends. What the client was given
// for that goes on.
func Watch(c *Client, log slog.Handler, ended func(Event), transport func(server string, base http.RoundTripper) http.RoundTripper) {
	if c.logger != nil {
		log = slog.NewMultiHandler(c.logger.Handler(), log)
	}
	c.logger = slog.New(log)

	own := c.hook
	c.hook = func(ctx context.Context, begin Event) (context.Context, func(Event)) {
		var end func(Event)
		if own != nil {
			ctx, end = own(ctx, begin)
		}
		return ctx, func(event Event) {
			ended(event)
			if end != nil {
				end(event)
			}
		}
	}

	base := c.http.Transport
	if base == nil {
		base = http.DefaultTransport
	}
	c.http.Transport = transport(c.base.Host, base)
}
