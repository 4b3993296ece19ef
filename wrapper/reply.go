package ringcentral

import (
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/wire"
)

// Reply is a reply of the platform as it arrived. [WithReply] fills one in, and [Client.Do] returns one.
type Reply struct {
	Status    int
	Header    http.Header
	RequestID string    // the platform's id of the request, which its support asks for
	RateLimit RateLimit // what the reply says about the rate limit
	Body      []byte    // decompressed; nil if the reply is a file that the method returns as a stream
}

// RateLimit is what a reply says about the rate limit of its group. It is zero if the reply doesn't say anything.
type RateLimit struct {
	Group     string        // the group, such as "Heavy"
	Limit     int           // the number of requests allowed in a window
	Remaining int           // how many of them are left
	Window    time.Duration // the length of the window
}

// fill takes over everything of a reply but its body.
func (r *Reply) fill(reply *wire.Reply) {
	*r = Reply{
		Status: reply.Status, Header: reply.Header.Clone(), RequestID: requestID(reply.Header), RateLimit: RateLimit(wire.RateLimitOf(reply.Header)),
	}
}
