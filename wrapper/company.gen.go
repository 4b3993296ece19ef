// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/api"
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
	return call[Account](ctx, c, &generated.ReadAccountInfoOperation, opts, nil, accountID)
}

// ReadAccountBusinessAddress reads the business address of an account, with the name of the company,
// its email address and the name of its main site.
//
// `getAccountInfoV2` tells an address as well, with a second line for the street and the country as a
// code.
//
// GET /restapi/v1.0/account/{accountId}/business-address (group Light, app scope ReadAccounts, user
// permission ReadCompanyInfo)
func (c *Client) ReadAccountBusinessAddress(ctx context.Context, accountID ID, opts ...CallOption) (*AccountBusinessAddress, error) {
	return call[AccountBusinessAddress](ctx, c, &generated.ReadAccountBusinessAddressOperation, opts, nil, accountID)
}

// UpdateAccountBusinessAddress changes the business address of an account, the name of the company,
// its email address or the name of its main site.
//
// Every property is optional. The reply has all of them, as they are after the change.
//
// PUT /restapi/v1.0/account/{accountId}/business-address (group Medium, app scope EditAccounts, user
// permission EditCompanyInfo)
func (c *Client) UpdateAccountBusinessAddress(ctx context.Context, accountID ID, body AccountBusinessAddressUpdate, opts ...CallOption) (*AccountBusinessAddress, error) {
	return call[AccountBusinessAddress](ctx, c, &generated.UpdateAccountBusinessAddressOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewUpdateAccountBusinessAddressRequest(server, accountID, body)
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
	return call[AccountServiceInfo](ctx, c, &generated.ReadAccountServiceInfoOperation, opts, nil, accountID)
}

// ListContractedCountries lists the countries in which contracts can be made with a brand.
//
// The list is not paged. No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country (group Light)
func (c *Client) ListContractedCountries(ctx context.Context, brandID ID, opts ...CallOption) (*ContractedCountryList, error) {
	return call[ContractedCountryList](ctx, c, &generated.ListContractedCountriesOperation, opts, nil, brandID)
}

// ListDomesticCountries lists the countries that count as domestic for accounts of a brand whose
// contract is for one country.
//
// `readAccountServiceInfo` tells the brand and the contracted country of an account. No permission is
// needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} (group Light)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListDomesticCountries(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, opts ...CallOption) iter.Seq2[*Country, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListDomesticCountriesOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[Country], error) {
		p := p
		p.Page = &page
		list, err := c.ListDomesticCountriesPage(ctx, brandID, contractedCountryID, &p, opts...)
		if err != nil {
			return api.Page[Country]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListDomesticCountriesPage reads one page of [Client.ListDomesticCountries].
func (c *Client) ListDomesticCountriesPage(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, opts ...CallOption) (*CountryList, error) {
	return call[CountryList](ctx, c, &generated.ListDomesticCountriesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListDomesticCountriesRequest(server, brandID, contractedCountryID, params)
	}, brandID, contractedCountryID)
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
	return call[AccountV2](ctx, c, &generated.GetAccountInfoV2Operation, opts, nil, accountID)
}

// SendActivationEmailV2 sends the activation email to the system user of an account, or sends it
// again.
//
// The account must be unconfirmed; `sendWelcomeEmailV2` is for accounts that are confirmed. Neither
// the request nor the reply has a body.
//
// POST /restapi/v2/accounts/{accountId}/send-activation-email (group Medium, app scope EditAccounts,
// user permission AccountAdministration)
func (c *Client) SendActivationEmailV2(ctx context.Context, accountID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.SendActivationEmailV2Operation, opts, nil, accountID)
}

// SendWelcomeEmailV2 sends the welcome email to the system user of an account, or sends it again.
//
// The account must be confirmed; `sendActivationEmailV2` is for accounts that are not yet. The body
// may be left out, and the reply has none.
//
// POST /restapi/v2/accounts/{accountId}/send-welcome-email (group Medium, app scope EditExtensions,
// user permission Users)
func (c *Client) SendWelcomeEmailV2(ctx context.Context, accountID ID, body WelcomeEmailRequest, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.SendWelcomeEmailV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewSendWelcomeEmailV2Request(server, accountID, body)
	}, accountID)
}
