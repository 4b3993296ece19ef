// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// PagingGroupDevice is a device that announcements are heard on.
type PagingGroupDevice struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the device.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the device.
	Name string `json:"name,omitempty,omitzero"`
}

// PagingGroupDeviceList is the devices of a paging group, a page of them.
type PagingGroupDeviceList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the devices.
	Records []PagingGroupDevice `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// PagingGroupUpdate is a change of the users and devices of a paging group.
type PagingGroupUpdate struct {
	// AddedUserIds are the users who may make announcements from now on, by the ids of their extensions.
	AddedUserIds []ID `json:"addedUserIds,omitzero"`

	// RemovedUserIds are the users who may not make announcements any longer, by the ids of their extensions.
	RemovedUserIds []ID `json:"removedUserIds,omitzero"`

	// AddedDeviceIds are the devices that announcements are heard on from now on.
	AddedDeviceIds []ID `json:"addedDeviceIds,omitzero"`

	// RemovedDeviceIds are the devices that announcements are not heard on any longer.
	RemovedDeviceIds []ID `json:"removedDeviceIds,omitzero"`
}

// PagingGroupUser is a user who may make announcements on a paging group.
type PagingGroupUser struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the user's extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user.
	Name string `json:"name,omitempty,omitzero"`
}

// PagingGroupUserList is the users of a paging group, a page of them.
type PagingGroupUserList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the users.
	Records []PagingGroupUser `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// ListPagingGroupDevicesParams are the optional parameters of [Client.ListPagingGroupDevices]. Those that are nil are not sent.
type ListPagingGroupDevicesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListPagingGroupUsersParams are the optional parameters of [Client.ListPagingGroupUsers]. Those that are nil are not sent.
type ListPagingGroupUsersParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// AssignPagingGroupUsersAndDevices adds users and devices to a paging group and removes others in one
// request. Those that are not named stay.
//
// Operation assignMultiplePagingGroupUsersDevices: POST
// /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign (rate limit
// Heavy, app scope EditAccounts, user permission Groups).
func (c *Client) AssignPagingGroupUsersAndDevices(ctx context.Context, pagingOnlyGroupID ID, body PagingGroupUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignPagingGroupUsersAndDevices, []ID{pagingOnlyGroupID}, input{Body: body}, opts)
}

// ListPagingGroupDevices lists the devices that announcements on a paging group are heard on.
//
// Operation listPagingGroupDevices: GET
// /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices (rate limit Light,
// app scope ReadAccounts, user permission ReadCompanyDevices).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListPagingGroupDevices(ctx context.Context, pagingOnlyGroupID ID, params *ListPagingGroupDevicesParams, opts ...CallOption) iter.Seq2[*PagingGroupDevice, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListPagingGroupDevices.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListPagingGroupDevices, p.Page, opts, func(r *PagingGroupDevice) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[PagingGroupDevice], error) {
		p := p
		p.Page = page
		list, err := c.ListPagingGroupDevicesPage(ctx, pagingOnlyGroupID, &p, opts...)
		if err != nil {
			return paging.Page[PagingGroupDevice]{}, err
		}
		return paging.Page[PagingGroupDevice]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListPagingGroupDevicesPage reads one page of [Client.ListPagingGroupDevices].
func (c *Client) ListPagingGroupDevicesPage(ctx context.Context, pagingOnlyGroupID ID, params *ListPagingGroupDevicesParams, opts ...CallOption) (*PagingGroupDeviceList, error) {
	return call(ctx, c, &generated.ListPagingGroupDevices, []ID{pagingOnlyGroupID}, input{Params: params}, opts, decodePagingGroupDeviceList)
}

// ListPagingGroupUsers lists the users who may make announcements on a paging group. A paging group is
// an extension of the type `PagingOnly`.
//
// Operation listPagingGroupUsers: GET
// /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users (rate limit Light,
// app scope ReadAccounts, user permission ReadUserInfo).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListPagingGroupUsers(ctx context.Context, pagingOnlyGroupID ID, params *ListPagingGroupUsersParams, opts ...CallOption) iter.Seq2[*PagingGroupUser, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListPagingGroupUsers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListPagingGroupUsers, p.Page, opts, func(r *PagingGroupUser) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[PagingGroupUser], error) {
		p := p
		p.Page = page
		list, err := c.ListPagingGroupUsersPage(ctx, pagingOnlyGroupID, &p, opts...)
		if err != nil {
			return paging.Page[PagingGroupUser]{}, err
		}
		return paging.Page[PagingGroupUser]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListPagingGroupUsersPage reads one page of [Client.ListPagingGroupUsers].
func (c *Client) ListPagingGroupUsersPage(ctx context.Context, pagingOnlyGroupID ID, params *ListPagingGroupUsersParams, opts ...CallOption) (*PagingGroupUserList, error) {
	return call(ctx, c, &generated.ListPagingGroupUsers, []ID{pagingOnlyGroupID}, input{Params: params}, opts, decodePagingGroupUserList)
}
