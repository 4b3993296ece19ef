// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [DirectoryEntryTypeGroup]. The platform may send others.
const (
	DirectoryEntryTypeGroupNonUser DirectoryEntryTypeGroup = "NonUser"
	DirectoryEntryTypeGroupUser    DirectoryEntryTypeGroup = "User"
)

// The documented values of [DirectoryFederationType]. The platform may send others.
const (
	DirectoryFederationTypeAdminOnly DirectoryFederationType = "AdminOnly"
	DirectoryFederationTypeAll       DirectoryFederationType = "All"
	DirectoryFederationTypeRegular   DirectoryFederationType = "Regular"
)

// The documented values of [DirectoryIntegrationRouting]. The platform may send others.
const (
	DirectoryIntegrationRoutingAccount DirectoryIntegrationRouting = "Account"
	DirectoryIntegrationRoutingCarrier DirectoryIntegrationRouting = "Carrier"
)

// The documented values of [DirectoryOrderDirection]. The platform may send others.
const (
	DirectoryOrderDirectionAsc  DirectoryOrderDirection = "Asc"
	DirectoryOrderDirectionDesc DirectoryOrderDirection = "Desc"
)

// The documented values of [DirectoryOrderField]. The platform may send others.
const (
	DirectoryOrderFieldDepartment      DirectoryOrderField = "department"
	DirectoryOrderFieldEmail           DirectoryOrderField = "email"
	DirectoryOrderFieldExtensionNumber DirectoryOrderField = "extensionNumber"
	DirectoryOrderFieldFirstName       DirectoryOrderField = "firstName"
	DirectoryOrderFieldJobTitle        DirectoryOrderField = "jobTitle"
	DirectoryOrderFieldLastName        DirectoryOrderField = "lastName"
	DirectoryOrderFieldPhoneNumber     DirectoryOrderField = "phoneNumber"
)

// The documented values of [DirectorySearchField]. The platform may send others.
const (
	DirectorySearchFieldCustomFieldValue DirectorySearchField = "customFieldValue"
	DirectorySearchFieldDepartment       DirectorySearchField = "department"
	DirectorySearchFieldEmail            DirectorySearchField = "email"
	DirectorySearchFieldExtensionNumber  DirectorySearchField = "extensionNumber"
	DirectorySearchFieldFirstName        DirectorySearchField = "firstName"
	DirectorySearchFieldJobTitle         DirectorySearchField = "jobTitle"
	DirectorySearchFieldLastName         DirectorySearchField = "lastName"
	DirectorySearchFieldPhoneNumber      DirectorySearchField = "phoneNumber"
)

// The documented values of [DirectorySMSAvailability]. The platform may send others.
const (
	DirectorySMSAvailabilityActive         DirectorySMSAvailability = "Active"
	DirectorySMSAvailabilityBanned         DirectorySMSAvailability = "Banned"
	DirectorySMSAvailabilityDeprovisioning DirectorySMSAvailability = "Deprovisioning"
	DirectorySMSAvailabilityDisabled       DirectorySMSAvailability = "Disabled"
	DirectorySMSAvailabilityInactive       DirectorySMSAvailability = "Inactive"
	DirectorySMSAvailabilityInboundOnly    DirectorySMSAvailability = "InboundOnly"
	DirectorySMSAvailabilitySuspended      DirectorySMSAvailability = "Suspended"
	DirectorySMSAvailabilityUnknown        DirectorySMSAvailability = "Unknown"
)

// DirectoryAccount is the account of an entry. Only lists with federated accounts have it.
type DirectoryAccount struct {
	// CompanyName is the name of the company.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// FederatedName is the name of the account in the federation.
	FederatedName string `json:"federatedName,omitempty,omitzero"`
	ID            ID     `json:"id"`

	// MainNumber is a phone number in the directory.
	MainNumber DirectoryPhoneNumber `json:"mainNumber,omitempty,omitzero"`
}

// DirectoryCustomField is a custom field of a user.
type DirectoryCustomField struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the field.
	Name string `json:"name,omitempty,omitzero"`

	// Value is the value of the field.
	Value string `json:"value,omitempty,omitzero"`
}

// DirectoryEntry is an entry of the company directory.
type DirectoryEntry struct {
	ID ID `json:"id"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type ExtensionType `json:"type,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// Account is the account of an entry. Only lists with federated accounts have it.
	Account DirectoryAccount `json:"account,omitempty,omitzero"`

	// Department is the department of the user. Absent without one.
	Department string `json:"department,omitempty,omitzero"`

	// Email is the email address. Absent without one.
	Email string `json:"email,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// FirstName is the given name. Only users have one.
	FirstName string `json:"firstName,omitempty,omitzero"`

	// LastName is the family name. Only users have one.
	LastName string `json:"lastName,omitempty,omitzero"`

	// Name is the name of what is not a user.
	Name string `json:"name,omitempty,omitzero"`

	// JobTitle is the job title of the user. Absent without one.
	JobTitle string `json:"jobTitle,omitempty,omitzero"`

	// PhoneNumbers are the phone numbers of the entry.
	PhoneNumbers []DirectoryPhoneNumber `json:"phoneNumbers,omitempty,omitzero"`

	// ProfileImage is the profile image of a user.
	ProfileImage DirectoryProfileImage `json:"profileImage,omitempty,omitzero"`

	// Site is the site of an entry.
	Site DirectorySite `json:"site,omitempty,omitzero"`

	// Hidden tells whether the entry is hidden from others than administrators.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// CustomFields are the custom fields of the user.
	CustomFields []DirectoryCustomField `json:"customFields,omitempty,omitzero"`

	// Integration is the system outside of the platform that an entry comes from.
	Integration DirectoryIntegration `json:"integration,omitempty,omitzero"`
}

// DirectoryEntryList is the entries of the company directory, a page of them.
type DirectoryEntryList struct {
	// Records are the entries.
	Records []DirectoryEntry `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// DirectoryEntryTypeGroup is the group of types of entries.
type DirectoryEntryTypeGroup string

// DirectoryFederation is a federation of accounts.
type DirectoryFederation struct {
	// Accounts are the accounts of the federation.
	Accounts []FederatedAccount `json:"accounts,omitempty,omitzero"`

	// CreationTime is the time when the federation was made.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`

	// DisplayName is the name of the federation.
	DisplayName string `json:"displayName,omitempty,omitzero"`
	ID          ID     `json:"id,omitempty,omitzero"`

	// LastModifiedTime is the time when the federation was last changed.
	LastModifiedTime Time `json:"lastModifiedTime,omitempty,omitzero"`

	// Type is the type of a federation: everybody sees the others, or administrators only.
	Type DirectoryFederationType `json:"type,omitempty,omitzero"`
}

// DirectoryFederationType is the type of a federation: everybody sees the others, or administrators only.
type DirectoryFederationType string

// DirectoryIntegration is the system outside of the platform that an entry comes from.
type DirectoryIntegration struct {
	ID     ID `json:"id,omitempty,omitzero"`
	TypeID ID `json:"typeId,omitempty,omitzero"`

	// Type is the type of the system.
	Type string `json:"type,omitempty,omitzero"`

	// DisplayName is the name of the system.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// RoutingType is the way of calls to the system.
	RoutingType    string `json:"routingType,omitempty,omitzero"`
	OutboundEdgeID ID     `json:"outboundEdgeId,omitempty,omitzero"`
}

// DirectoryIntegrationRouting is the way of calls to a system outside of the platform.
type DirectoryIntegrationRouting string

// DirectoryOrderDirection is the direction of the order, ascending unless set.
type DirectoryOrderDirection string

// DirectoryOrderField is the field to order by.
type DirectoryOrderField string

// DirectoryPhoneNumber is a phone number in the directory.
type DirectoryPhoneNumber struct {
	// FormattedPhoneNumber is the number in the form that is usual in its country.
	FormattedPhoneNumber string `json:"formattedPhoneNumber,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Type is the sort of number, such as `VoiceFax`.
	Type string `json:"type,omitempty,omitzero"`

	// Label is the label of the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`

	// Hidden tells whether the number is hidden from others than administrators.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// Primary tells whether the number is the primary one.
	Primary bool `json:"primary,omitempty,omitzero"`

	// E164 is the number itself, in E.164 form.
	E164 string `json:"e164,omitempty,omitzero"`

	// Formatted is the number in the form that is usual in its country.
	Formatted string `json:"formatted,omitempty,omitzero"`

	// SMSAvailabilityStatus is the state of text messages on a phone number.
	SMSAvailabilityStatus DirectorySMSAvailability `json:"smsAvailabilityStatus,omitempty,omitzero"`
	SMSCampaignID         ID                       `json:"smsCampaignId,omitempty,omitzero"`
}

// DirectoryProfileImage is the profile image of a user.
type DirectoryProfileImage struct {
	// Etag is the entity tag of the image, which changes with it.
	Etag string `json:"etag,omitempty,omitzero"`

	// URI is the address of the image.
	URI string `json:"uri,omitempty,omitzero"`
}

// DirectorySearchField is the field to search.
type DirectorySearchField string

// DirectorySearchOrder is a field to order entries by.
type DirectorySearchOrder struct {
	// Index is the importance of the field, 1 for the most important.
	Index *int32 `json:"index,omitempty"`

	// FieldName is the field to order by.
	FieldName *DirectoryOrderField `json:"fieldName,omitempty"`

	// Direction is the direction of the order, ascending unless set.
	Direction *DirectoryOrderDirection `json:"direction,omitempty"`
}

// DirectorySearchRequest is a search of the company directory. What is absent does not limit it.
type DirectorySearchRequest struct {
	// SearchString is the text to find in the fields of `searchFields`.
	SearchString *string `json:"searchString,omitempty"`

	// SearchFields are the fields to search. Without them, all are searched.
	SearchFields []DirectorySearchField `json:"searchFields,omitzero"`

	// ShowFederated tells whether to find entries of federated accounts, too.
	ShowFederated *bool `json:"showFederated,omitempty"`

	// ShowAdminOnlyContacts tells whether to find entries that only administrators see.
	ShowAdminOnlyContacts *bool `json:"showAdminOnlyContacts,omitempty"`

	// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	ExtensionType *ExtensionType `json:"extensionType,omitempty"`
	SiteID        *ID            `json:"siteId,omitempty"`

	// ShowExternalContacts tells whether to find contacts from outside of the platform, too.
	ShowExternalContacts *bool `json:"showExternalContacts,omitempty"`

	// AccountIds are the accounts of the federation to search.
	AccountIds []ID `json:"accountIds,omitzero"`

	// Department is the department of the entries to find.
	Department *string `json:"department,omitempty"`

	// SiteIds are the sites of the entries to find.
	SiteIds []ID `json:"siteIds,omitzero"`

	// ExtensionStatuses are the states of the extensions to find.
	ExtensionStatuses []ExtensionStatus `json:"extensionStatuses,omitzero"`

	// ExtensionTypes are the types of the extensions to find.
	ExtensionTypes []ExtensionType `json:"extensionTypes,omitzero"`

	// ExtensionIds are the extensions to find, 100 at most.
	ExtensionIds []ID `json:"extensionIds,omitzero"`

	// IntegrationRoutingTypes are the ways of calls to systems outside of the platform to find.
	IntegrationRoutingTypes []DirectoryIntegrationRouting `json:"integrationRoutingTypes,omitzero"`

	// PhoneNumberSMSAvailabilityStatuses are the states of text messages on the numbers to find.
	PhoneNumberSMSAvailabilityStatuses []DirectorySMSAvailability `json:"phoneNumberSmsAvailabilityStatuses,omitzero"`

	// PhoneNumberSMSCampaignIds are the campaigns of text messages of the numbers to find.
	PhoneNumberSMSCampaignIds []ID `json:"phoneNumberSmsCampaignIds,omitzero"`

	// OrderBy are the order of the entries, the most important first.
	OrderBy []DirectorySearchOrder `json:"orderBy,omitzero"`

	// Page is the number of the page, from 1.
	Page *int32 `json:"page,omitempty"`

	// PerPage is the largest number of records in a page.
	PerPage *int32 `json:"perPage,omitempty"`
}

// DirectorySite is the site of an entry.
type DirectorySite struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`

	// Code is the code of the site. Absent where the account has no site codes.
	Code string `json:"code,omitempty,omitzero"`
}

// DirectorySMSAvailability is the state of text messages on a phone number.
type DirectorySMSAvailability string

// FederatedAccount is an account of a federation.
type FederatedAccount struct {
	// CompanyName is the name of the company.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// ConflictCount is the number of extension numbers that another account of the federation has, too.
	ConflictCount int32 `json:"conflictCount,omitempty,omitzero"`

	// FederatedName is the name of the account in the federation.
	FederatedName string `json:"federatedName,omitempty,omitzero"`
	ID            ID     `json:"id"`

	// LinkCreationTime is the time when the account joined.
	LinkCreationTime Time `json:"linkCreationTime,omitempty,omitzero"`

	// MainNumber is a phone number in the directory.
	MainNumber DirectoryPhoneNumber `json:"mainNumber,omitempty,omitzero"`
}

// ListDirectoryEntriesParams are the optional parameters of [Client.ListDirectoryEntries]. Those that are nil are not sent.
type ListDirectoryEntriesParams struct {
	// AccessibleSitesOnly tells whether to leave out entries of sites that the caller cannot access. The default is true.
	AccessibleSitesOnly *bool `form:"accessibleSitesOnly,omitempty" json:"accessibleSitesOnly,omitempty"`

	// ShowFederated tells whether to list entries of federated accounts, too, each with its `account`. The default is
	// true.
	ShowFederated *bool `form:"showFederated,omitempty" json:"showFederated,omitempty"`

	// Type is the type of the entries to list; without it, any type.
	Type *ExtensionType `form:"type,omitempty" json:"type,omitempty"`

	// TypeGroup is the group of types of the entries to list, users or all others.
	TypeGroup *DirectoryEntryTypeGroup `form:"typeGroup,omitempty" json:"typeGroup,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the largest number of entries in a page, 2000 at most. The default is 1000.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// SiteID is the site of the entries to list.
	SiteID *ID `form:"siteId,omitempty" json:"siteId,omitempty"`

	// IfNoneMatch is the entity tag of a former reply. If nothing has changed since, the platform answers 304.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// SearchDirectoryEntriesParams are the optional parameters of [Client.SearchDirectoryEntries]. Those that are nil are not sent.
type SearchDirectoryEntriesParams struct {
	// AccessibleSitesOnly tells whether to leave out entries of sites that the caller cannot access. The default is true.
	AccessibleSitesOnly *bool `form:"accessibleSitesOnly,omitempty" json:"accessibleSitesOnly,omitempty"`

	// Department is the department of the entries to find. The body says it better.
	// Deprecated: use the body.
	Department *string `form:"department,omitempty" json:"department,omitempty"`

	// SiteID are the sites of the entries to find. The body says it better.
	// Deprecated: use the body.
	SiteID []ID `form:"siteId,omitempty" json:"siteId,omitempty,omitzero"`

	// ExtensionStatus are the states of the extensions to find. The body says it better.
	// Deprecated: use the body.
	ExtensionStatus []string `form:"extensionStatus,omitempty" json:"extensionStatus,omitempty,omitzero"`

	// ExtensionType are the types of the extensions to find. The body says it better.
	// Deprecated: use the body.
	ExtensionType []ExtensionType `form:"extensionType,omitempty" json:"extensionType,omitempty,omitzero"`
}

// ReadDirectoryEntryParams are the optional parameters of [Client.ReadDirectoryEntry]. Those that are nil are not sent.
type ReadDirectoryEntryParams struct {
	// AccessibleSitesOnly tells whether to leave out entries of sites that the caller cannot access. The default is true.
	AccessibleSitesOnly *bool `form:"accessibleSitesOnly,omitempty" json:"accessibleSitesOnly,omitempty"`
}

// ReadDirectoryFederationParams are the optional parameters of [Client.ReadDirectoryFederation]. Those that are nil are not sent.
type ReadDirectoryFederationParams struct {
	// Types is the type of federation to read. The default is the regular one.
	Types *DirectoryFederationType `form:"types,omitempty" json:"types,omitempty"`

	// RCExtensionID is the extension to read the federation for; without it, that of the access token.
	RCExtensionID *ID `json:"RCExtensionId,omitempty"`
}

// ListDirectoryEntries lists the entries of the company directory. Digital users, virtual users and
// fax users come as `User`, and application extensions do not come at all.
//
// With an `If-None-Match` that still holds, the platform answers 304 and no entries.
//
// Operation listDirectoryEntries: GET /restapi/v1.0/account/{accountId}/directory/entries (rate limit
// Medium, app scope ReadAccounts).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListDirectoryEntries(ctx context.Context, params *ListDirectoryEntriesParams, opts ...CallOption) iter.Seq2[*DirectoryEntry, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListDirectoryEntries.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListDirectoryEntries, p.Page, opts, func(r *DirectoryEntry) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[DirectoryEntry], error) {
		p := p
		p.Page = page
		list, err := c.ListDirectoryEntriesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[DirectoryEntry]{}, err
		}
		return paging.Page[DirectoryEntry]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListDirectoryEntriesPage reads one page of [Client.ListDirectoryEntries].
func (c *Client) ListDirectoryEntriesPage(ctx context.Context, params *ListDirectoryEntriesParams, opts ...CallOption) (*DirectoryEntryList, error) {
	return call(ctx, c, &generated.ListDirectoryEntries, nil, input{Params: params}, opts, decodeDirectoryEntryList)
}

// SearchDirectoryEntries finds entries of the company directory by text and by other features, in an
// order of choice. The page is chosen in the body.
//
// The parameters of the query are deprecated: they say what the body says.
//
// Operation searchDirectoryEntries: POST /restapi/v1.0/account/{accountId}/directory/entries/search
// (rate limit Heavy, app scope ReadAccounts, user permission ReadExtensions).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless body.PerPage says otherwise, and body.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) SearchDirectoryEntries(ctx context.Context, params *SearchDirectoryEntriesParams, body DirectorySearchRequest, opts ...CallOption) iter.Seq2[*DirectoryEntry, error] {
	p := body
	if p.PerPage == nil {
		p.PerPage = &generated.SearchDirectoryEntries.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.SearchDirectoryEntries, p.Page, opts, func(r *DirectoryEntry) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[DirectoryEntry], error) {
		p := p
		p.Page = page
		list, err := c.SearchDirectoryEntriesPage(ctx, params, p, opts...)
		if err != nil {
			return paging.Page[DirectoryEntry]{}, err
		}
		return paging.Page[DirectoryEntry]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// SearchDirectoryEntriesPage reads one page of [Client.SearchDirectoryEntries].
func (c *Client) SearchDirectoryEntriesPage(ctx context.Context, params *SearchDirectoryEntriesParams, body DirectorySearchRequest, opts ...CallOption) (*DirectoryEntryList, error) {
	return call(ctx, c, &generated.SearchDirectoryEntries, nil, input{Params: params, Body: body}, opts, decodeDirectoryEntryList)
}

// ReadDirectoryEntry reads an entry of the company directory. It may be one of a federated account.
//
// Operation readDirectoryEntry: GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}
// (rate limit Medium, app scope ReadAccounts).
func (c *Client) ReadDirectoryEntry(ctx context.Context, entryID ID, params *ReadDirectoryEntryParams, opts ...CallOption) (*DirectoryEntry, error) {
	return call(ctx, c, &generated.ReadDirectoryEntry, []ID{entryID}, input{Params: params}, opts, decodeDirectoryEntry)
}

// ReadDirectoryFederation reads the federation of an account: the accounts of other companies, or of
// other parts of the same one, whose directories are joined with that of the account. An account that
// is in none gets status 404.
//
// Operation readDirectoryFederation: GET /restapi/v1.0/account/{accountId}/directory/federation (rate
// limit Medium, app scope ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadDirectoryFederation(ctx context.Context, params *ReadDirectoryFederationParams, opts ...CallOption) (*DirectoryFederation, error) {
	return call(ctx, c, &generated.ReadDirectoryFederation, nil, input{Params: params}, opts, decodeDirectoryFederation)
}
