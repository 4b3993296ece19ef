// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ListExtensions lists the extensions of an account: users, call queues, IVR menus, sites and all
// other types.
//
// Only administrators may read everything about all extensions; other users see the public part of the
// others and the whole of their own. A `perPage` that the platform finds too large may silently become
// 100. Every page is a request of its own, so large accounts are read fastest with a large `perPage`.
//
// GET /restapi/v1.0/account/{accountId}/extension (group Medium, app scope ReadAccounts, user
// permission ReadExtensions)
//
// All pages are read, one at a time, each when its first record is wanted; breaking off stops it. Pages are as large as
// the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list.
func (c *Client) ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, opts ...CallOption) iter.Seq2[*ExtensionSummary, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionsOperation.MaxPerPage
	}
	return api.Records(ctx, first, func(ctx context.Context, page int32) (api.Page[ExtensionSummary], error) {
		p := p
		p.Page = &page
		list, err := c.ListExtensionsPage(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[ExtensionSummary]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListExtensionsPage reads one page of [Client.ListExtensions].
func (c *Client) ListExtensionsPage(ctx context.Context, accountID ID, params *ListExtensionsParams, opts ...CallOption) (*ExtensionList, error) {
	return call[ExtensionList](ctx, c, &generated.ListExtensionsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListExtensionsRequest(server, accountID, params)
	}, accountID)
}
