package ringcentral

import (
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
)

// input is what a caller passes to an operation besides the ids of its path.
type input = request.Input

// acceptJSON and acceptAny are shared by all requests: setting a header replaces the list and does not change it.
var acceptJSON, acceptAny = []string{"application/json"}, []string{"*/*"}

// newRequest makes the request of an operation, without the token.
func (c *Client) newRequest(op *api.Operation, ids []ID, in *input, opts []CallOption) (*http.Request, *callConfig, error) {
	req, err := request.New(c.serverOf(op).URL, op, c.account, ids, in)
	if err != nil {
		return nil, nil, err
	}
	req.Header["Accept"], req.Header["User-Agent"] = acceptJSON, c.agent
	if op.File {
		req.Header["Accept"] = acceptAny
	}
	if c.language != "" {
		req.Header.Set("Accept-Language", c.language)
	}
	config, err := callConfigOf(req.Header, opts)
	return req, config, err
}
