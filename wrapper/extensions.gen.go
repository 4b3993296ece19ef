// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/task"
)

// The documented values of [ExtensionBulkUpdateItemStatus]. The platform may send others.
const (
	ExtensionBulkUpdateItemStatusFail    ExtensionBulkUpdateItemStatus = "Fail"
	ExtensionBulkUpdateItemStatusSuccess ExtensionBulkUpdateItemStatus = "Success"
)

// The documented values of [ExtensionBulkUpdateTaskStatus]. The platform may send others.
const (
	ExtensionBulkUpdateTaskStatusAccepted   ExtensionBulkUpdateTaskStatus = "Accepted"
	ExtensionBulkUpdateTaskStatusCompleted  ExtensionBulkUpdateTaskStatus = "Completed"
	ExtensionBulkUpdateTaskStatusFailed     ExtensionBulkUpdateTaskStatus = "Failed"
	ExtensionBulkUpdateTaskStatusInProgress ExtensionBulkUpdateTaskStatus = "InProgress"
)

// The documented values of [UserTemplateType]. The platform may send others.
const (
	UserTemplateTypeCallHandling          UserTemplateType = "CallHandling"
	UserTemplateTypeCallQueueCallHandling UserTemplateType = "CallQueueCallHandling"
	UserTemplateTypeCallQueueSettings     UserTemplateType = "CallQueueSettings"
	UserTemplateTypeKeyTemplates          UserTemplateType = "KeyTemplates"
	UserTemplateTypeLimitedExtensions     UserTemplateType = "LimitedExtensions"
	UserTemplateTypeSiteCallHandling      UserTemplateType = "SiteCallHandling"
	UserTemplateTypeUserSettings          UserTemplateType = "UserSettings"
)

// BulkExtensionSiteInput is the site to move an extension to. `id` says which; for the main site it is the word `main-site`.
// The other properties are those of the site itself and need not be sent.
type BulkExtensionSiteInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the site.
	URI *string `json:"uri,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// Code is the code of the site. Accounts without site codes have none.
	Code *string `json:"code,omitempty"`
}

// BulkExtensionUpdate is the changes to make to one extension of many. `id` says which and is always needed; what else is
// not sent stays as it is. `partnerId` is the id that a partner gives to the extension, `transition`
// says which emails go out.
type BulkExtensionUpdate struct {
	ID *ID `json:"id,omitempty"`

	// ExtensionNumber is the number to dial inside the account. No other extension may have it.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type *ExtensionType `json:"type,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status *ExtensionStatus `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Reason is the way in which the extension is suspended. `statusInfo` has a property for it as well.
	Reason *string `json:"reason,omitempty"`

	// Comment is a remark about the status, for a person. `statusInfo` has a property for it as well.
	Comment *string `json:"comment,omitempty"`

	// Contact is the contact data to give to an extension. What is not sent stays as it is.
	Contact *ContactUpdate `json:"contact,omitempty"`

	// Site is the site to move an extension to. `id` says which; for the main site it is the word `main-site`.
	// The other properties are those of the site itself and need not be sent.
	Site *BulkExtensionSiteInput `json:"site,omitempty"`

	// RegionalSettings is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
	// what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *ExtensionRegionalSettingsUpdate `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState *SetupWizardState `json:"setupWizardState,omitempty"`

	// Password is the password of the user.
	Password *Secret `json:"password,omitempty"`

	// IVRPin is the PIN that the user types to reach voicemail and settings over the phone.
	IVRPin *Secret `json:"ivrPin,omitempty"`

	// CallQueueInfo is the service-level targets to give to a call queue. Other extensions have none.
	CallQueueInfo *CallQueueInfoUpdate `json:"callQueueInfo,omitempty"`

	// Transition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
	// only.
	Transition *UserTransition `json:"transition,omitempty"`

	// CustomFields are the values of the account's custom fields for the extension.
	CustomFields []CustomFieldValueUpdate `json:"customFields,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReferenceUpdate `json:"references,omitzero"`
	PartnerID  *ID                       `json:"partnerId,omitempty"`
}

// ContactCreate is the contact data of an extension to create.
type ContactCreate struct {
	// FirstName is the first name of the user, or the name of the service behind the extension.
	FirstName string `json:"firstName"`

	// LastName is the last name of the user.
	LastName *string `json:"lastName,omitempty"`

	// Company is the name of the company.
	Company *string `json:"company,omitempty"`

	// JobTitle is the job title.
	JobTitle *string `json:"jobTitle,omitempty"`

	// Department is the department that the user works in. It is plain text, not a call queue.
	Department *string `json:"department,omitempty"`

	// Email is the email address.
	Email string `json:"email"`

	// EmailAsLoginName tells whether the user may log in with the email address, which then must be unique.
	EmailAsLoginName *bool `json:"emailAsLoginName,omitempty"`

	// BusinessPhone is the business phone number.
	BusinessPhone *string `json:"businessPhone,omitempty"`

	// MobilePhone is the mobile phone number.
	MobilePhone *string `json:"mobilePhone,omitempty"`

	// BusinessAddress is the business address to give to a contact.
	BusinessAddress *ContactAddressInput `json:"businessAddress,omitempty"`

	// PronouncedName is the way in which the name of a user is to be spoken to callers.
	PronouncedName *PronouncedNameInput `json:"pronouncedName,omitempty"`
}

// ExtensionBulkUpdateAffectedItems is the extensions that a task was to change.
type ExtensionBulkUpdateAffectedItems struct {
	// Result are the results, one for each extension.
	Result []ExtensionBulkUpdateItemResult `json:"result,omitempty,omitzero"`
}

// ExtensionBulkUpdateItemResult is the result of a task for one extension.
type ExtensionBulkUpdateItemResult struct {
	ExtensionID ID `json:"extensionId,omitempty,omitzero"`

	// Status is the outcome of a task for one extension.
	Status ExtensionBulkUpdateItemStatus `json:"status,omitempty,omitzero"`

	// Errors are the errors that kept the extension from being changed. Absent or empty where it was changed.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// ExtensionBulkUpdateItemStatus is the outcome of a task for one extension.
type ExtensionBulkUpdateItemStatus string

// ExtensionBulkUpdateRequest is the changes to make to many extensions.
type ExtensionBulkUpdateRequest struct {
	// Records are the changes, one record for each extension, at most 500.
	Records []BulkExtensionUpdate `json:"records"`
}

// ExtensionBulkUpdateTask is a task that changes many extensions.
type ExtensionBulkUpdateTask struct {
	// URI is the address of the task.
	URI string `json:"uri"`
	ID  ID     `json:"id"`

	// Status is the state of a task that changes many extensions. `Completed` and `Failed` are final, the others
	// are not.
	Status ExtensionBulkUpdateTaskStatus `json:"status"`

	// CreationTime is the moment when the task was created.
	CreationTime Time `json:"creationTime"`

	// LastModifiedTime is the moment when the task last changed.
	LastModifiedTime Time `json:"lastModifiedTime"`

	// Result is the result of a task that changed many extensions. Absent until the task has ended.
	Result ExtensionBulkUpdateTaskResult `json:"result,omitempty,omitzero"`
}

// ExtensionBulkUpdateTaskResult is the result of a task that changed many extensions. Absent until the task has ended.
type ExtensionBulkUpdateTaskResult struct {
	// AffectedItems is the extensions that a task was to change.
	AffectedItems ExtensionBulkUpdateAffectedItems `json:"affectedItems,omitempty,omitzero"`

	// Errors are the errors of the task as a whole. Those of one extension are in its own result.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// ExtensionBulkUpdateTaskStatus is the state of a task that changes many extensions. `Completed` and `Failed` are final, the others
// are not.
type ExtensionBulkUpdateTaskStatus string

// ExtensionCreate is the extension to create. `partnerId` is the id that a partner gives to it. `status` is the state
// in which it begins, `statusInfo` the reason for that state.
type ExtensionCreate struct {
	// ExtensionNumber is the number to dial inside the account. No other extension may have it.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Name is the name of the user, or of the service behind the extension.
	Name *string `json:"name,omitempty"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type *ExtensionType `json:"type,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status *ExtensionStatus `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Contact is the contact data of an extension to create.
	Contact *ContactCreate `json:"contact,omitempty"`

	// Hidden tells whether the extension is left out of the company directory, which is for users only. Without
	// it, unassigned extensions are left out and the others are not.
	Hidden *bool `json:"hidden,omitempty"`

	// Site is the site to create an extension in. `id` says which; for the main site it is the word
	// `main-site`. The other properties are those of the site itself and need not be sent.
	Site *SiteInput `json:"site,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState *SetupWizardState `json:"setupWizardState,omitempty"`

	// Password is the password of the user. Without it the platform makes one up.
	Password *Secret `json:"password,omitempty"`

	// IVRPin is the PIN that the user types to reach voicemail and settings over the phone.
	IVRPin *Secret `json:"ivrPin,omitempty"`

	// CostCenter is the cost center to book an extension on.
	CostCenter *CostCenterInput `json:"costCenter,omitempty"`

	// CustomFields are the values of the account's custom fields for the extension.
	CustomFields []CustomFieldValueUpdate `json:"customFields,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReferenceUpdate `json:"references,omitzero"`
	PartnerID  *ID                       `json:"partnerId,omitempty"`
}

// ExtensionList is a page of extensions.
type ExtensionList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the extensions of the page.
	Records []ExtensionSummary `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// ExtensionSummary is an extension, as in lists: without regional settings, features, departments and custom fields,
// which only the extension itself tells. `partnerId` is the id that a partner gave to it, absent
// without one.
type ExtensionSummary struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type ExtensionType `json:"type,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// Contact is the contact data of an extension.
	Contact Contact `json:"contact,omitempty,omitzero"`

	// Hidden tells whether the extension is left out of the company directory.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// Site is the site of an extension. The id of the main site is the word `main-site`, not a number.
	Site SiteReference `json:"site,omitempty,omitzero"`

	// Permissions is the permissions of an extension: `admin` for an administrator's rights, `internationalCalling`
	// for calls abroad.
	Permissions ExtensionPermissions `json:"permissions,omitempty,omitzero"`

	// Roles are the roles of the user.
	Roles []ExtensionRole `json:"roles,omitempty,omitzero"`

	// ProfileImage is the profile image of an extension.
	ProfileImage ProfileImage `json:"profileImage,omitempty,omitzero"`

	// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are not call queues.
	CallQueueInfo CallQueueInfo `json:"callQueueInfo,omitempty,omitzero"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are not call queues.
	AlertTimer AlertTimer `json:"alertTimer,omitempty,omitzero"`

	// AssignedCountry is the country that an extension is assigned to.
	AssignedCountry AssignedCountry `json:"assignedCountry,omitempty,omitzero"`

	// CostCenter is the cost center that an extension is booked on. Absent where there is none.
	CostCenter CostCenter `json:"costCenter,omitempty,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReference `json:"references,omitempty,omitzero"`
	PartnerID  ID                  `json:"partnerId,omitempty,omitzero"`

	// CreationTime is the moment when the extension was created.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`
}

// SiteInput is the site to create an extension in. `id` says which; for the main site it is the word
// `main-site`. The other properties are those of the site itself and need not be sent.
type SiteInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the site.
	URI *string `json:"uri,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// Code is the code of the site. Accounts without site codes have none.
	Code *string `json:"code,omitempty"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// CallerIDName is the name that the site shows to those it calls, at most 15 letters, digits and commas.
	CallerIDName *string `json:"callerIdName,omitempty"`

	// Email is the email address of the site.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a contact.
	BusinessAddress *ContactAddressInput `json:"businessAddress,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess *SiteAccess `json:"siteAccess,omitempty"`

	// Operator is the operator extension of a site, which callers reach by default.
	Operator *SiteOperatorInput `json:"operator,omitempty"`
}

// SiteOperatorInput is the operator extension of a site, which callers reach by default.
type SiteOperatorInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the extension.
	URI *string `json:"uri,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Name is the name of the user, or of the service behind the extension.
	Name *string `json:"name,omitempty"`
}

// SMSRecipient is an extension that receives the text messages that come to a call queue or a site. `id` is that of
// the recipient.
type SMSRecipient struct {
	ID ID `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the recipient inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	ExtensionType ExtensionType `json:"extensionType,omitempty,omitzero"`

	// Name is the first and the last name of the recipient.
	Name string `json:"name,omitempty,omitzero"`

	// Assignable tells whether message threads can be assigned to the recipient.
	Assignable bool `json:"assignable,omitempty,omitzero"`

	// HasLicense tells whether the recipient has the paid feature for message threads.
	HasLicense bool `json:"hasLicense,omitempty,omitzero"`
}

// SMSRecipientList is the SMS recipients of a call queue or a site. The list is not paged.
type SMSRecipientList struct {
	// SMSRecipients are the recipients.
	SMSRecipients []SMSRecipient `json:"smsRecipients,omitempty,omitzero"`
}

// SMSRecipientsUpdate is the change to the SMS recipients of a call queue or a site: at least one of the two lists. Where
// the account lacks message threads, each list may hold one id only.
type SMSRecipientsUpdate struct {
	// AddedExtensionIds are the extensions that become recipients, by their ids.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`

	// RemovedExtensionIds are the extensions that are recipients no longer, by their ids.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`
}

// UserTemplate is a template, which is a named set of settings for extensions. The settings themselves are not
// included.
type UserTemplate struct {
	// URI is the address of the template.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Type is the kind of settings that a template holds.
	Type UserTemplateType `json:"type,omitempty,omitzero"`

	// Name is the name of the template.
	Name string `json:"name,omitempty,omitzero"`

	// Description is the remark of the administrator who made the template. Absent where there is none.
	Description string `json:"description,omitempty,omitzero"`

	// CreationTime is the moment when the template was created.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`

	// LastModifiedTime is the moment when the template was last changed.
	LastModifiedTime Time `json:"lastModifiedTime,omitempty,omitzero"`
}

// UserTemplateList is a page of templates.
type UserTemplateList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the templates of the page.
	Records []UserTemplate `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// UserTemplateType is the kind of settings that a template holds.
type UserTemplateType string

// ListExtensionsParams are the optional parameters of [Client.ListExtensions]. Those that are nil are not sent.
type ListExtensionsParams struct {
	// ExtensionNumber is the number to dial inside the account, to find the extension that has it.
	ExtensionNumber *string `form:"extensionNumber,omitempty" json:"extensionNumber,omitempty"`

	// Email are the email addresses to find extensions by. Several find the extensions of any of them.
	Email []string `form:"email,omitempty" json:"email,omitempty,omitzero"`

	// Status are the states of the extensions to list; without it, any state. `Unassigned` finds extensions
	// without a number.
	Status []ExtensionStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// Type are the types of the extensions to list; without it, any type.
	Type []ExtensionType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListUserTemplatesParams are the optional parameters of [Client.ListUserTemplates]. Those that are nil are not sent.
type ListUserTemplatesParams struct {
	// Type is the type of the templates to list; without it, any type.
	Type *UserTemplateType `form:"type,omitempty" json:"type,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListExtensions lists the extensions of an account: users, call queues, IVR menus, sites and all
// other types.
//
// Only administrators may read everything about all extensions; other users see the public part of the
// others and the whole of their own. A `perPage` that the platform finds too large may silently become
// 100. Every page is a request of its own, so large accounts are read fastest with a large `perPage`.
//
// Operation listExtensions: GET /restapi/v1.0/account/{accountId}/extension (rate limit Medium, app
// scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListExtensions(ctx context.Context, params *ListExtensionsParams, opts ...CallOption) iter.Seq2[*ExtensionSummary, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensions.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListExtensions, p.Page, opts, func(r *ExtensionSummary) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[ExtensionSummary], error) {
		p := p
		p.Page = page
		list, err := c.ListExtensionsPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[ExtensionSummary]{}, err
		}
		return paging.Page[ExtensionSummary]{
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

// ListExtensionsPage reads one page of [Client.ListExtensions].
func (c *Client) ListExtensionsPage(ctx context.Context, params *ListExtensionsParams, opts ...CallOption) (*ExtensionList, error) {
	return call(ctx, c, &generated.ListExtensions, nil, input{Params: params}, opts, decodeExtensionList)
}

// CreateExtension creates an extension: a user, a call queue or another service that can be dialled.
//
// Every property of the body is optional, but a contact needs a first name and an email address.
// Without a password the platform makes one up; [Client.UpdateExtension] can set another. Two
// extensions of an account can't have the same number.
//
// Operation createExtension: POST /restapi/v1.0/account/{accountId}/extension (rate limit Medium, app
// scope EditAccounts, user permission AddRemoveUsers).
func (c *Client) CreateExtension(ctx context.Context, body ExtensionCreate, opts ...CallOption) (*Extension, error) {
	return call(ctx, c, &generated.CreateExtension, nil, input{Body: body}, opts, decodeExtension)
}

// UpdateExtensions changes many extensions of an account with one request, up to 500 of them, each in
// its own way.
//
// The change is a task that goes on after the reply. [Client.ReadUpdateExtensionsTask] shows how far
// it is and, at its end, which extensions were changed: some may fail while the others succeed. The
// operation is Heavy, 10 requests a minute by default, so one request with many records is better than
// many requests.
//
// Operation extensionBulkUpdate: POST /restapi/v1.0/account/{accountId}/extension-bulk-update (rate
// limit Heavy, app scope EditExtensions, user permission EditExtensionInfo).
func (c *Client) UpdateExtensions(ctx context.Context, body ExtensionBulkUpdateRequest, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return call(ctx, c, &generated.UpdateExtensions, nil, input{Body: body}, opts, decodeExtensionBulkUpdateTask)
}

// ReadUpdateExtensionsTask reads the state of a task that [Client.UpdateExtensions] started and, once
// it has ended, its result for each extension.
//
// A task whose status is `Accepted` or `InProgress` is still at work: read it again after some
// seconds. `Completed` does not mean that every extension was changed; the result says which were.
//
// Operation getExtensionBulkUpdateTask: GET
// /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId} (rate limit Light, app scope
// EditExtensions, user permission EditExtensionInfo).
func (c *Client) ReadUpdateExtensionsTask(ctx context.Context, taskID ID, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return call(ctx, c, &generated.ReadUpdateExtensionsTask, []ID{taskID}, input{}, opts, decodeExtensionBulkUpdateTask)
}

// WaitUpdateExtensionsTask polls [Client.ReadUpdateExtensionsTask] until the task has ended: every few seconds at first, later every half minute. It stops when
// ctx ends. A task that the platform reports as failed is a result, not an error.
func (c *Client) WaitUpdateExtensionsTask(ctx context.Context, taskID ID, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return task.Await(ctx, generated.ReadUpdateExtensionsTask.ID, []string{"Accepted", "InProgress"}, func(ctx context.Context) (*ExtensionBulkUpdateTask, string, error) {
		read, err := c.ReadUpdateExtensionsTask(ctx, taskID, opts...)
		return read, string(valueOf(read).Status), err
	})
}

// ListSMSRecipients lists the users who receive and answer the text messages that come to the numbers
// of a call queue or a site.
//
// The extension in the path is the call queue or the site. The list is not paged.
//
// Operation getSmsRecipients: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients (rate limit Light, app
// scope ReadAccounts).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListSMSRecipients(ctx context.Context, extensionID ID, opts ...CallOption) iter.Seq2[*SMSRecipient, error] {
	return list(ctx, c, &generated.ListSMSRecipients, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[SMSRecipient], error) {
		list, err := c.ListSMSRecipientsPage(ctx, extensionID, opts...)
		if err != nil {
			return paging.Page[SMSRecipient]{}, err
		}
		return paging.Page[SMSRecipient]{Records: list.SMSRecipients, TotalPages: 1}, nil
	})
}

// ListSMSRecipientsPage returns the whole reply to [Client.ListSMSRecipients].
func (c *Client) ListSMSRecipientsPage(ctx context.Context, extensionID ID, opts ...CallOption) (*SMSRecipientList, error) {
	return call(ctx, c, &generated.ListSMSRecipients, []ID{extensionID}, input{}, opts, decodeSMSRecipientList)
}

// AssignSMSRecipients changes which users receive the text messages that come to the numbers of a call
// queue or a site: adds some, removes some, and leaves the rest as they are.
//
// The extension in the path is the call queue or the site. A request must add or remove at least one
// user, and may add up to 50 and remove up to 50; where the account lacks message threads, one each.
// The reply has no body; [Client.ListSMSRecipients] returns the list after the change.
//
// Operation bulkAssignSmsRecipients: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (rate limit
// Medium, app scope EditExtensions).
func (c *Client) AssignSMSRecipients(ctx context.Context, extensionID ID, body SMSRecipientsUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignSMSRecipients, []ID{extensionID}, input{Body: body}, opts)
}

// ListUserTemplates lists the templates of an account: named sets of settings that administrators
// apply to extensions.
//
// The list says what each template is for, not the settings in it.
//
// Operation listUserTemplates: GET /restapi/v1.0/account/{accountId}/templates (rate limit Medium, app
// scope ReadAccounts, user permission ReadCompanyInfo).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListUserTemplates(ctx context.Context, params *ListUserTemplatesParams, opts ...CallOption) iter.Seq2[*UserTemplate, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListUserTemplates.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListUserTemplates, p.Page, opts, func(r *UserTemplate) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[UserTemplate], error) {
		p := p
		p.Page = page
		list, err := c.ListUserTemplatesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[UserTemplate]{}, err
		}
		return paging.Page[UserTemplate]{
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

// ListUserTemplatesPage reads one page of [Client.ListUserTemplates].
func (c *Client) ListUserTemplatesPage(ctx context.Context, params *ListUserTemplatesParams, opts ...CallOption) (*UserTemplateList, error) {
	return call(ctx, c, &generated.ListUserTemplates, nil, input{Params: params}, opts, decodeUserTemplateList)
}

// ReadUserTemplate reads a template of an account: its name, its type and its age, not the settings in
// it.
//
// Operation readUserTemplate: GET /restapi/v1.0/account/{accountId}/templates/{templateId} (rate limit
// Light, app scope ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadUserTemplate(ctx context.Context, templateID ID, opts ...CallOption) (*UserTemplate, error) {
	return call(ctx, c, &generated.ReadUserTemplate, []ID{templateID}, input{}, opts, decodeUserTemplate)
}
