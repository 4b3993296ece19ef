package request

import (
	"context"
	"net/http"
)

// Replayable reports whether the body of a request can be sent again.
func Replayable(req *http.Request) bool {
	return req.Body == nil || req.Body == http.NoBody || req.GetBody != nil
}

// Replay returns a request for another attempt, with a body that is read from its beginning. The request itself may still be in use
// by the attempt before.
func Replay(ctx context.Context, req *http.Request) (*http.Request, error) {
	req = req.Clone(ctx)
	if req.GetBody == nil {
		return req, nil
	}
	var err error
	req.Body, err = req.GetBody()
	return req, err
}
