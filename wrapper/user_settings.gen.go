// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ReadExtension reads an extension with its settings: its user or service, state, permissions, roles,
// features and region.
//
// Users may read everything about their own extension; only administrators may read everything about
// the others, so much of the reply may be absent for other callers. The system extension of an account
// has the same id as the account.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (group Light, app scope ReadAccounts,
// user permission ReadExtensions)
func (c *Client) ReadExtension(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*Extension, error) {
	return call[Extension](ctx, c, &generated.ReadExtensionOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadExtensionRequest(server, accountID, extensionID)
	}, accountID, extensionID)
}
