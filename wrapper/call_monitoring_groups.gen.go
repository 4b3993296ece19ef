// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CallMonitoringPermission]. The platform may send others.
const (
	CallMonitoringPermissionMonitored  CallMonitoringPermission = "Monitored"
	CallMonitoringPermissionMonitoring CallMonitoringPermission = "Monitoring"
)

// CallMonitoringGroup is a call monitoring group.
type CallMonitoringGroup struct {
	// URI is the address of the group.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Name is the name of the group.
	Name string `json:"name,omitempty,omitzero"`

	// Site is the site of a call monitoring group. The id of the main site is the word `main-site`.
	Site CallMonitoringGroupSite `json:"site,omitempty,omitzero"`
}

// CallMonitoringGroupCreate is the name and the site of a call monitoring group.
type CallMonitoringGroupCreate struct {
	// Name is the name of the group.
	Name string `json:"name"`

	// Site is the site for a call monitoring group. The id of the main site is the word `main-site`.
	Site *CallMonitoringGroupSiteInput `json:"site,omitempty"`
}

// CallMonitoringGroupList is the call monitoring groups of an account, a page of them.
type CallMonitoringGroupList struct {
	// URI is the address of the page.
	URI string `json:"uri"`

	// Records are the call monitoring groups.
	Records []CallMonitoringGroup `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CallMonitoringGroupMember is a member of a call monitoring group.
type CallMonitoringGroupMember struct {
	// URI is the address of the member's extension.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Permissions are the permissions of the member.
	Permissions []CallMonitoringPermission `json:"permissions,omitempty,omitzero"`
}

// CallMonitoringGroupMemberInput is a member of a call monitoring group, with its permissions.
type CallMonitoringGroupMemberInput struct {
	ID *ID `json:"id,omitempty"`

	// Permissions are the permissions of the member.
	Permissions []CallMonitoringPermission `json:"permissions,omitzero"`
}

// CallMonitoringGroupMemberList is the members of a call monitoring group, a page of them.
type CallMonitoringGroupMemberList struct {
	// URI is the address of the page.
	URI string `json:"uri"`

	// Records are the members.
	Records []CallMonitoringGroupMember `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CallMonitoringGroupMembersUpdate is a change of the members of a call monitoring group.
type CallMonitoringGroupMembersUpdate struct {
	// AddedExtensions are the extensions that become members, with their permissions.
	AddedExtensions []CallMonitoringGroupMemberInput `json:"addedExtensions,omitzero"`

	// UpdatedExtensions are the members whose permissions change.
	UpdatedExtensions []CallMonitoringGroupMemberInput `json:"updatedExtensions,omitzero"`

	// RemovedExtensions are the extensions that are members no longer. Only their ids count.
	RemovedExtensions []CallMonitoringGroupMemberInput `json:"removedExtensions,omitzero"`
}

// CallMonitoringGroupSite is the site of a call monitoring group. The id of the main site is the word `main-site`.
type CallMonitoringGroupSite struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`
}

// CallMonitoringGroupSiteInput is the site for a call monitoring group. The id of the main site is the word `main-site`.
type CallMonitoringGroupSiteInput struct {
	ID *ID `json:"id,omitempty"`
}

// CallMonitoringPermission is the permission of a member of a call monitoring group, to listen to others or to be listened to.
type CallMonitoringPermission string

// ListCallMonitoringGroupsParams are the optional parameters of [Client.ListCallMonitoringGroups]. Those that are nil are not sent.
type ListCallMonitoringGroupsParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// MemberExtensionID is the member whose groups to list, by the extension id.
	MemberExtensionID *ID `form:"memberExtensionId,omitempty" json:"memberExtensionId,omitempty"`

	// SiteID are the sites of the groups to list; without it, any site.
	SiteID []ID `form:"siteId,omitempty" json:"siteId,omitempty,omitzero"`
}

// ListCallMonitoringGroupMembersParams are the optional parameters of [Client.ListCallMonitoringGroupMembers]. Those that are nil are not sent.
type ListCallMonitoringGroupMembersParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCallMonitoringGroups lists the call monitoring groups of an account.
//
// Operation listCallMonitoringGroups: GET /restapi/v1.0/account/{accountId}/call-monitoring-groups
// (rate limit Medium, app scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCallMonitoringGroups(ctx context.Context, params *ListCallMonitoringGroupsParams, opts ...CallOption) iter.Seq2[*CallMonitoringGroup, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCallMonitoringGroups.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCallMonitoringGroups, p.Page, opts, func(r *CallMonitoringGroup) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CallMonitoringGroup], error) {
		p := p
		p.Page = page
		list, err := c.ListCallMonitoringGroupsPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[CallMonitoringGroup]{}, err
		}
		return paging.Page[CallMonitoringGroup]{
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

// ListCallMonitoringGroupsPage reads one page of [Client.ListCallMonitoringGroups].
func (c *Client) ListCallMonitoringGroupsPage(ctx context.Context, params *ListCallMonitoringGroupsParams, opts ...CallOption) (*CallMonitoringGroupList, error) {
	return call(ctx, c, &generated.ListCallMonitoringGroups, nil, input{Params: params}, opts, decodeCallMonitoringGroupList)
}

// CreateCallMonitoringGroup creates a call monitoring group without members;
// [Client.AssignCallMonitoringGroupMembers] adds them.
//
// Operation createCallMonitoringGroup: POST /restapi/v1.0/account/{accountId}/call-monitoring-groups
// (rate limit Medium, app scope EditExtensions, user permission Groups).
func (c *Client) CreateCallMonitoringGroup(ctx context.Context, body CallMonitoringGroupCreate, opts ...CallOption) (*CallMonitoringGroup, error) {
	return call(ctx, c, &generated.CreateCallMonitoringGroup, nil, input{Body: body}, opts, decodeCallMonitoringGroup)
}

// DeleteCallMonitoringGroup deletes a call monitoring group. Its members stay what they are.
//
// Operation deleteCallMonitoringGroup: DELETE
// /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId} (rate limit Medium, app scope
// EditExtensions, user permission Groups).
func (c *Client) DeleteCallMonitoringGroup(ctx context.Context, groupID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteCallMonitoringGroup, []ID{groupID}, input{}, opts)
}

// UpdateCallMonitoringGroup changes the name or the site of a call monitoring group. The name must be
// sent even if it stays.
//
// Operation updateCallMonitoringGroup: PUT
// /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId} (rate limit Medium, app scope
// EditExtensions, user permission Groups).
func (c *Client) UpdateCallMonitoringGroup(ctx context.Context, groupID ID, body CallMonitoringGroupCreate, opts ...CallOption) (*CallMonitoringGroup, error) {
	return call(ctx, c, &generated.UpdateCallMonitoringGroup, []ID{groupID}, input{Body: body}, opts, decodeCallMonitoringGroup)
}

// AssignCallMonitoringGroupMembers adds members to a call monitoring group, changes what others may do
// and removes others, in one request. Members that are not named stay. A member without any permission
// is removed.
//
// Only users, of whatever type, and limited extensions can be members.
//
// Operation updateCallMonitoringGroupList: POST
// /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign (rate limit Heavy,
// app scope EditExtensions, user permission Groups).
func (c *Client) AssignCallMonitoringGroupMembers(ctx context.Context, groupID ID, body CallMonitoringGroupMembersUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignCallMonitoringGroupMembers, []ID{groupID}, input{Body: body}, opts)
}

// ListCallMonitoringGroupMembers lists the members of a call monitoring group, each with what it may
// do: monitor others, be monitored, or both.
//
// Operation listCallMonitoringGroupMembers: GET
// /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members (rate limit Medium, app
// scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCallMonitoringGroupMembers(ctx context.Context, groupID ID, params *ListCallMonitoringGroupMembersParams, opts ...CallOption) iter.Seq2[*CallMonitoringGroupMember, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCallMonitoringGroupMembers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCallMonitoringGroupMembers, p.Page, opts, func(r *CallMonitoringGroupMember) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CallMonitoringGroupMember], error) {
		p := p
		p.Page = page
		list, err := c.ListCallMonitoringGroupMembersPage(ctx, groupID, &p, opts...)
		if err != nil {
			return paging.Page[CallMonitoringGroupMember]{}, err
		}
		return paging.Page[CallMonitoringGroupMember]{
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

// ListCallMonitoringGroupMembersPage reads one page of [Client.ListCallMonitoringGroupMembers].
func (c *Client) ListCallMonitoringGroupMembersPage(ctx context.Context, groupID ID, params *ListCallMonitoringGroupMembersParams, opts ...CallOption) (*CallMonitoringGroupMemberList, error) {
	return call(ctx, c, &generated.ListCallMonitoringGroupMembers, []ID{groupID}, input{Params: params}, opts, decodeCallMonitoringGroupMemberList)
}
