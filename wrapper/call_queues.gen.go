// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// CallQueue is a call queue with its settings.
type CallQueue struct {
	// URI is the address of the call queue.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the call queue.
	Name string `json:"name,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Site is the site of a call queue. The id of the main site is the word `main-site`.
	Site CallQueueSite `json:"site,omitempty,omitzero"`

	// ServiceLevelSettings is the service level that a call queue is measured by.
	ServiceLevelSettings CallQueueServiceLevel `json:"serviceLevelSettings,omitempty,omitzero"`

	// EditableMemberStatus tells whether members may set for themselves whether they take calls of the queue.
	EditableMemberStatus bool `json:"editableMemberStatus,omitempty,omitzero"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are not call queues.
	AlertTimer AlertTimer `json:"alertTimer,omitempty,omitzero"`
}

// CallQueueList is the call queues of an account, a page of them.
type CallQueueList struct {
	// URI is the address of the page.
	URI string `json:"uri"`

	// Records are the call queues.
	Records []CallQueueSummary `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CallQueueMember is a member of a call queue.
type CallQueueMember struct {
	// URI is the address of the member's extension.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// CallQueueMemberList is the members of a call queue, a page of them.
type CallQueueMemberList struct {
	// URI is the address of the page.
	URI string `json:"uri"`

	// Records are the members.
	Records []CallQueueMember `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CallQueueMembersUpdate is a change of the members of a call queue.
type CallQueueMembersUpdate struct {
	// AddedExtensionIds are the extensions that become members.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`

	// RemovedExtensionIds are the extensions that are members no longer.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`
}

// CallQueueOverflowInput is a call queue that takes the calls of another.
type CallQueueOverflowInput struct {
	ID *ID `json:"id,omitempty"`
}

// CallQueueOverflowSettings is the settings for calls that a call queue cannot answer in time.
type CallQueueOverflowSettings struct {
	// Enabled tells whether such calls go to other call queues.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Items are the call queues that they go to.
	Items []CallQueueSummary `json:"items,omitempty,omitzero"`
}

// CallQueueOverflowSettingsUpdate is a change of the settings for calls that a call queue cannot answer in time.
type CallQueueOverflowSettingsUpdate struct {
	// Enabled tells whether such calls go to other call queues.
	Enabled *bool `json:"enabled,omitempty"`

	// Items are the call queues that they go to, all of them.
	Items []CallQueueOverflowInput `json:"items,omitzero"`
}

// CallQueueServiceLevel is the service level that a call queue is measured by.
type CallQueueServiceLevel struct {
	// SLAGoal is the percentage of calls that should be answered in time.
	SLAGoal int32 `json:"slaGoal,omitempty,omitzero"`

	// SLAThresholdSeconds is the time within which a call counts as answered in time, in seconds.
	SLAThresholdSeconds int32 `json:"slaThresholdSeconds,omitempty,omitzero"`

	// IncludeAbandonedCalls tells whether calls that were abandoned after `abandonedThresholdSeconds` count as not answered in
	// time.
	IncludeAbandonedCalls bool `json:"includeAbandonedCalls,omitempty,omitzero"`

	// AbandonedThresholdSeconds is the time before which an abandoned call does not count, in seconds.
	AbandonedThresholdSeconds int32 `json:"abandonedThresholdSeconds,omitempty,omitzero"`
}

// CallQueueServiceLevelUpdate is the service level to measure a call queue by.
type CallQueueServiceLevelUpdate struct {
	// SLAGoal is the percentage of calls that should be answered in time.
	SLAGoal *int32 `json:"slaGoal,omitempty"`

	// SLAThresholdSeconds is the time within which a call counts as answered in time, in seconds.
	SLAThresholdSeconds *int32 `json:"slaThresholdSeconds,omitempty"`

	// IncludeAbandonedCalls tells whether calls that were abandoned after `abandonedThresholdSeconds` count as not answered in
	// time.
	IncludeAbandonedCalls *bool `json:"includeAbandonedCalls,omitempty"`

	// AbandonedThresholdSeconds is the time before which an abandoned call does not count, in seconds.
	AbandonedThresholdSeconds *int32 `json:"abandonedThresholdSeconds,omitempty"`
}

// CallQueueSiteInput is the site to move a call queue to. The id of the main site is the word `main-site`.
type CallQueueSiteInput struct {
	ID *ID `json:"id,omitempty"`
}

// CallQueueSummary is a call queue as lists have it.
type CallQueueSummary struct {
	// URI is the address of the call queue.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the call queue.
	Name string `json:"name,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Site is the site of a call queue. The id of the main site is the word `main-site`.
	Site CallQueueSite `json:"site,omitempty,omitzero"`
}

// CallQueueUpdate is a change of a call queue. What is absent stays as it is.
type CallQueueUpdate struct {
	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Name is the name of the call queue.
	Name *string `json:"name,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status *ExtensionStatus `json:"status,omitempty"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType *ExtensionSubType `json:"subType,omitempty"`

	// Site is the site to move a call queue to. The id of the main site is the word `main-site`.
	Site *CallQueueSiteInput `json:"site,omitempty"`

	// ServiceLevelSettings is the service level to measure a call queue by.
	ServiceLevelSettings *CallQueueServiceLevelUpdate `json:"serviceLevelSettings,omitempty"`

	// EditableMemberStatus tells whether members may set for themselves whether they take calls of the queue.
	EditableMemberStatus *bool `json:"editableMemberStatus,omitempty"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are not call queues.
	AlertTimer *AlertTimer `json:"alertTimer,omitempty"`
}

// DepartmentMember is a member of a call queue.
type DepartmentMember struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the member's extension.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the member.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// DepartmentMemberList is the members of a call queue, a page of them.
type DepartmentMemberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the members.
	Records []DepartmentMember `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// DepartmentMembersUpdate is the changes of the members of call queues.
type DepartmentMembersUpdate struct {
	// Items are the changes, one for each call queue.
	Items []DepartmentMembersUpdateItem `json:"items,omitzero"`
}

// DepartmentMembersUpdateItem is a change of the members of one call queue.
type DepartmentMembersUpdateItem struct {
	DepartmentID *ID `json:"departmentId,omitempty"`

	// AddedExtensionIds are the extensions that become members.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`

	// RemovedExtensionIds are the extensions that are members no longer.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`
}

// UserCallQueue is a call queue of a user.
type UserCallQueue struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the call queue.
	Name string `json:"name,omitempty,omitzero"`
}

// UserCallQueueInput is a call queue that a user is to be a member of. Its id says which; the name need not be sent.
type UserCallQueueInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the call queue.
	Name *string `json:"name,omitempty"`
}

// UserCallQueues is the call queues of a user.
type UserCallQueues struct {
	// Records are the call queues.
	Records []UserCallQueue `json:"records,omitempty,omitzero"`
}

// UserCallQueuesUpdate is the call queues that a user is to be a member of.
type UserCallQueuesUpdate struct {
	// Records are the call queues, all of them.
	Records []UserCallQueueInput `json:"records,omitzero"`
}

// ListCallQueuesParams are the optional parameters of [Client.ListCallQueues]. Those that are nil are not sent.
type ListCallQueuesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// MemberExtensionID is the member whose call queues to list, by the extension id.
	MemberExtensionID *ID `form:"memberExtensionId,omitempty" json:"memberExtensionId,omitempty"`
}

// ListCallQueueMembersParams are the optional parameters of [Client.ListCallQueueMembers]. Those that are nil are not sent.
type ListCallQueueMembersParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListDepartmentMembersParams are the optional parameters of [Client.ListDepartmentMembers]. Those that are nil are not sent.
type ListDepartmentMembersParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCallQueues lists the call queues of an account. A call queue is an extension of the type
// `Department`, and both have the same id.
//
// To find the queues of one user, filter by `memberExtensionId`. Queues are created and deleted as
// extensions, with [Client.CreateExtension] and [Client.DeleteExtension].
//
// Operation listCallQueues: GET /restapi/v1.0/account/{accountId}/call-queues (rate limit Medium, app
// scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCallQueues(ctx context.Context, params *ListCallQueuesParams, opts ...CallOption) iter.Seq2[*CallQueueSummary, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCallQueues.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCallQueues, p.Page, opts, func(r *CallQueueSummary) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CallQueueSummary], error) {
		p := p
		p.Page = page
		list, err := c.ListCallQueuesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[CallQueueSummary]{}, err
		}
		return paging.Page[CallQueueSummary]{
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

// ListCallQueuesPage reads one page of [Client.ListCallQueues].
func (c *Client) ListCallQueuesPage(ctx context.Context, params *ListCallQueuesParams, opts ...CallOption) (*CallQueueList, error) {
	return call(ctx, c, &generated.ListCallQueues, nil, input{Params: params}, opts, decodeCallQueueList)
}

// ReadCallQueue reads a call queue with its service level and its alert timer.
//
// Operation readCallQueueInfo: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId} (rate limit
// Light, app scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadCallQueue(ctx context.Context, groupID ID, opts ...CallOption) (*CallQueue, error) {
	return call(ctx, c, &generated.ReadCallQueue, []ID{groupID}, input{}, opts, decodeCallQueue)
}

// UpdateCallQueue updates a call queue. What is not sent stays as it is.
//
// Its members are changed with [Client.AssignCallQueueMembers], and its greetings and ringing order
// with its answering rules.
//
// Operation updateCallQueueInfo: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId} (rate
// limit Light, app scope EditExtensions, user permission EditUserInfo).
func (c *Client) UpdateCallQueue(ctx context.Context, groupID ID, body CallQueueUpdate, opts ...CallOption) (*CallQueue, error) {
	return call(ctx, c, &generated.UpdateCallQueue, []ID{groupID}, input{Body: body}, opts, decodeCallQueue)
}

// AssignCallQueueMembers adds members to a call queue and removes others in one request. Members that
// are not named stay.
//
// A queue has at most 100 members, and 10 if it rings all of them at the same time. An extension of a
// type that cannot be a member is refused, and then nothing is changed.
//
// Operation assignMultipleCallQueueMembers: POST
// /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign (rate limit Heavy, app scope
// EditExtensions, user permission Groups).
func (c *Client) AssignCallQueueMembers(ctx context.Context, groupID ID, body CallQueueMembersUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignCallQueueMembers, []ID{groupID}, input{Body: body}, opts)
}

// ListCallQueueMembers lists the members of a call queue: the users who answer its calls.
//
// Ids are numbers here, unlike those in the requests that change the members.
//
// Operation listCallQueueMembers: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
// (rate limit Light, app scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCallQueueMembers(ctx context.Context, groupID ID, params *ListCallQueueMembersParams, opts ...CallOption) iter.Seq2[*CallQueueMember, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCallQueueMembers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCallQueueMembers, p.Page, opts, func(r *CallQueueMember) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CallQueueMember], error) {
		p := p
		p.Page = page
		list, err := c.ListCallQueueMembersPage(ctx, groupID, &p, opts...)
		if err != nil {
			return paging.Page[CallQueueMember]{}, err
		}
		return paging.Page[CallQueueMember]{
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

// ListCallQueueMembersPage reads one page of [Client.ListCallQueueMembers].
func (c *Client) ListCallQueueMembersPage(ctx context.Context, groupID ID, params *ListCallQueueMembersParams, opts ...CallOption) (*CallQueueMemberList, error) {
	return call(ctx, c, &generated.ListCallQueueMembers, []ID{groupID}, input{Params: params}, opts, decodeCallQueueMemberList)
}

// AssignDepartmentMembers adds members to call queues and removes others, for several queues in one
// request. [Client.AssignCallQueueMembers] replaces it, one queue at a time.
//
// Operation assignMultipleDepartmentMembers: POST
// /restapi/v1.0/account/{accountId}/department/bulk-assign (rate limit Heavy, app scope EditAccounts,
// user permission UserGroups).
//
// Deprecated: the platform advises against this operation; the description says what to use instead.
func (c *Client) AssignDepartmentMembers(ctx context.Context, body DepartmentMembersUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignDepartmentMembers, nil, input{Body: body}, opts)
}

// ListDepartmentMembers lists the members of a call queue, which was once called a department.
// [Client.ListCallQueueMembers] replaces it.
//
// Operation listDepartmentMembers: GET
// /restapi/v1.0/account/{accountId}/department/{departmentId}/members (rate limit Light, app scope
// ReadAccounts, user permission ReadExtensions).
//
// Deprecated: the platform advises against this operation; the description says what to use instead.
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListDepartmentMembers(ctx context.Context, departmentID ID, params *ListDepartmentMembersParams, opts ...CallOption) iter.Seq2[*DepartmentMember, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListDepartmentMembers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListDepartmentMembers, p.Page, opts, func(r *DepartmentMember) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[DepartmentMember], error) {
		p := p
		p.Page = page
		list, err := c.ListDepartmentMembersPage(ctx, departmentID, &p, opts...)
		if err != nil {
			return paging.Page[DepartmentMember]{}, err
		}
		return paging.Page[DepartmentMember]{
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

// ListDepartmentMembersPage reads one page of [Client.ListDepartmentMembers].
func (c *Client) ListDepartmentMembersPage(ctx context.Context, departmentID ID, params *ListDepartmentMembersParams, opts ...CallOption) (*DepartmentMemberList, error) {
	return call(ctx, c, &generated.ListDepartmentMembers, []ID{departmentID}, input{Params: params}, opts, decodeDepartmentMemberList)
}

// ReadCallQueueOverflowSettings reads which other call queues take the calls that a call queue cannot
// answer in time.
//
// The account needs the feature that lets one queue overflow to another (`CallQueueToCallQueue`). The
// operation is Heavy, although it only reads.
//
// Operation getCallQueueOverflowSettings: GET
// /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings (rate limit Heavy, app
// scope ReadAccounts, user permission CallQueueToCallQueue).
func (c *Client) ReadCallQueueOverflowSettings(ctx context.Context, callQueueID ID, opts ...CallOption) (*CallQueueOverflowSettings, error) {
	return call(ctx, c, &generated.ReadCallQueueOverflowSettings, []ID{callQueueID}, input{}, opts, decodeCallQueueOverflowSettings)
}

// UpdateCallQueueOverflowSettings updates which other call queues take the calls that a call queue
// cannot answer in time. A list of queues that is sent replaces the present one.
//
// The account needs the feature that lets one queue overflow to another (`CallQueueToCallQueue`).
//
// Operation updateCallQueueOverflowSettings: PUT
// /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings (rate limit Heavy, app
// scope EditExtensions, user permission CallQueueToCallQueue).
func (c *Client) UpdateCallQueueOverflowSettings(ctx context.Context, callQueueID ID, body CallQueueOverflowSettingsUpdate, opts ...CallOption) (*CallQueueOverflowSettings, error) {
	return call(ctx, c, &generated.UpdateCallQueueOverflowSettings, []ID{callQueueID}, input{Body: body}, opts, decodeCallQueueOverflowSettings)
}

// UpdateUserCallQueues makes a user a member of exactly the call queues in the request. The list
// replaces the present one: the user leaves a queue that is not in it.
//
// To join or leave one queue without knowing the others, use [Client.AssignCallQueueMembers].
//
// Operation updateUserCallQueues: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues (rate limit Medium, app scope
// EditAccounts, user permission EditCallQueuePresence).
func (c *Client) UpdateUserCallQueues(ctx context.Context, extensionID ID, body UserCallQueuesUpdate, opts ...CallOption) (*UserCallQueues, error) {
	return call(ctx, c, &generated.UpdateUserCallQueues, []ID{extensionID}, input{Body: body}, opts, decodeUserCallQueues)
}
