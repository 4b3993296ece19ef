// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ListExtensionPhoneNumbers lists the phone numbers that an extension can use, such as its own direct
// numbers and the main number of the company, each with what it may be used for.
//
// For users who are no administrators the list of another extension holds only its direct numbers,
// without `features`. A `perPage` that the platform finds too large may silently become 100.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (group Light, app scope
// ReadAccounts, user permission ReadUserPhoneNumbers)
//
// All pages are read, one at a time, each when its first record is wanted; breaking off stops it. Pages are as large as
// the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list.
func (c *Client) ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) iter.Seq2[*ExtensionPhoneNumber, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionPhoneNumbersOperation.MaxPerPage
	}
	return api.Records(ctx, first, func(ctx context.Context, page int32) (api.Page[ExtensionPhoneNumber], error) {
		p := p
		p.Page = &page
		list, err := c.ListExtensionPhoneNumbersPage(ctx, accountID, extensionID, &p, opts...)
		if err != nil {
			return api.Page[ExtensionPhoneNumber]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListExtensionPhoneNumbersPage reads one page of [Client.ListExtensionPhoneNumbers].
func (c *Client) ListExtensionPhoneNumbersPage(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) (*ExtensionPhoneNumberList, error) {
	return call[ExtensionPhoneNumberList](ctx, c, &generated.ListExtensionPhoneNumbersOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListExtensionPhoneNumbersRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// ListAccountPhoneNumbers lists the phone numbers of an account, each with its use and the extension
// that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the
// platform finds too large may silently become 100. `listAccountPhoneNumbersV2` has more filters.
//
// GET /restapi/v1.0/account/{accountId}/phone-number (group Heavy, app scope ReadAccounts, user
// permission ReadCompanyPhoneNumbers)
//
// All pages are read, one at a time, each when its first record is wanted; breaking off stops it. Pages are as large as
// the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list.
func (c *Client) ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, opts ...CallOption) iter.Seq2[*AccountPhoneNumber, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbersOperation.MaxPerPage
	}
	return api.Records(ctx, first, func(ctx context.Context, page int32) (api.Page[AccountPhoneNumber], error) {
		p := p
		p.Page = &page
		list, err := c.ListAccountPhoneNumbersPage(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[AccountPhoneNumber]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListAccountPhoneNumbersPage reads one page of [Client.ListAccountPhoneNumbers].
func (c *Client) ListAccountPhoneNumbersPage(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, opts ...CallOption) (*AccountPhoneNumberList, error) {
	return call[AccountPhoneNumberList](ctx, c, &generated.ListAccountPhoneNumbersOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListAccountPhoneNumbersRequest(server, accountID, params)
	}, accountID)
}

// ReadAccountPhoneNumber reads a phone number of an account: its use, its state and the extension that
// it is assigned to.
//
// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers
// in v1.0 replies and strings in v2 replies, yet both name the same phone number.
//
// GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (group Light, app scope
// ReadAccounts, user permission ReadCompanyPhoneNumbers)
func (c *Client) ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, opts ...CallOption) (*AccountPhoneNumber, error) {
	return call[AccountPhoneNumber](ctx, c, &generated.ReadAccountPhoneNumberOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadAccountPhoneNumberRequest(server, accountID, phoneNumberID)
	}, accountID, phoneNumberID)
}

// ListAccountPhoneNumbersV2 lists the phone numbers of an account, each with its use, its toll type
// and the extension that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here,
// while `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names
// there.
//
// GET /restapi/v2/accounts/{accountId}/phone-numbers (group Heavy, app scope ReadAccounts, user
// permission ReadCompanyPhoneNumbers)
//
// All pages are read, one at a time, each when its first record is wanted; breaking off stops it. Pages are as large as
// the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list.
func (c *Client) ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) iter.Seq2[*AccountPhoneNumberV2, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbersV2Operation.MaxPerPage
	}
	return api.Records(ctx, first, func(ctx context.Context, page int32) (api.Page[AccountPhoneNumberV2], error) {
		p := p
		p.Page = &page
		list, err := c.ListAccountPhoneNumbersV2Page(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[AccountPhoneNumberV2]{}, err
		}
		return pageOf(list.Records, &list.Paging, nil), nil
	})
}

// ListAccountPhoneNumbersV2Page reads one page of [Client.ListAccountPhoneNumbersV2].
func (c *Client) ListAccountPhoneNumbersV2Page(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) (*AccountPhoneNumberListV2, error) {
	return call[AccountPhoneNumberListV2](ctx, c, &generated.ListAccountPhoneNumbersV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewListAccountPhoneNumbersV2Request(server, accountID, params)
	}, accountID)
}
