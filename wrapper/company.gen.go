// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ReadAccountInfo reads basic information about an account: its main number, operator, brand, plans,
// region and limits.
//
// Any user may read the public part of it; only administrators may read everything, so much of the
// reply may be absent for others. `getAccountInfoV2` tells the company's name and address, which are
// not here.
//
// GET /restapi/v1.0/account/{accountId} (group Light, app scope ReadAccounts, user permission
// ReadCompanyInfo)
func (c *Client) ReadAccountInfo(ctx context.Context, accountID ID, opts ...CallOption) (*Account, error) {
	return call[Account](ctx, c, &generated.ReadAccountInfoOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadAccountInfoRequest(server, accountID)
	}, accountID)
}

// ReadAccountServiceInfo reads the service of an account: its brand, service plan, billing plan and
// package, and the features and limits that come with them.
//
// A feature that an account has may still be off for one extension: `readExtension` tells the features
// of an extension.
//
// GET /restapi/v1.0/account/{accountId}/service-info (group Light, app scope ReadAccounts, user
// permission ReadCompanyInfo)
func (c *Client) ReadAccountServiceInfo(ctx context.Context, accountID ID, opts ...CallOption) (*AccountServiceInfo, error) {
	return call[AccountServiceInfo](ctx, c, &generated.ReadAccountServiceInfoOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadAccountServiceInfoRequest(server, accountID)
	}, accountID)
}

// GetAccountInfoV2 reads basic information about an account: the company's name, address and contact,
// its main number and its service.
//
// Ids are strings here, while `readAccountInfo` has numbers for the same ids. The operator, the region
// and the limits of the account are only there.
//
// GET /restapi/v2/accounts/{accountId} (group Light, app scope ReadAccounts, user permission
// ReadCompanyInfo)
func (c *Client) GetAccountInfoV2(ctx context.Context, accountID ID, opts ...CallOption) (*AccountV2, error) {
	return call[AccountV2](ctx, c, &generated.GetAccountInfoV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewGetAccountInfoV2Request(server, accountID)
	}, accountID)
}
