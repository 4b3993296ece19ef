package ringcentral

import (
	"log/slog"
	"net/http"
)

// Failed is told of each error that Token and Renew return: no hook is.
var Failed = func(*Client, error) {}

// Watch lets a test look at what a client logs, at what its hooks are told and at what it sends. What the client was given
// for that stays in use.
func Watch(c *Client, log slog.Handler, hooks Hooks, transport func(server string, base http.RoundTripper) http.RoundTripper) {
	if c.logger != nil {
		log = slog.NewMultiHandler(c.logger.Handler(), log)
	}
	c.logger = slog.New(log)
	c.hooks = c.hooks.then(hooks)
	base := c.http.Transport
	if base == nil {
		base = http.DefaultTransport
	}
	c.http.Transport = transport(c.platform.URL.Host, base)
}
