// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// Site is a site of an account, such as a branch office. It is an extension of the type `Site` and has the
// id of that extension.
type Site struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the site.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// CallerIDName is the name that the site shows to those it calls.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Email is the email address of the site.
	Email string `json:"email,omitempty,omitzero"`

	// BusinessAddress is a business address.
	BusinessAddress BusinessAddress `json:"businessAddress,omitempty,omitzero"`

	// RegionalSettings is the region of an account or an extension. `language` is for what its user reads,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings RegionalSettings `json:"regionalSettings,omitempty,omitzero"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess SiteAccess `json:"siteAccess,omitempty,omitzero"`

	// Operator is the operator extension of a site, which callers reach by default.
	Operator SiteOperator `json:"operator,omitempty,omitzero"`

	// Code is the code of the site, which prefixes its extension numbers. Absent where the account has no site
	// codes.
	Code string `json:"code,omitempty,omitzero"`
}

// SiteCreate is a site to create. The platform chooses its id and ignores `id`.
type SiteCreate struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// CallerIDName is the name that the site shows to those it calls, at most 15 letters, digits and commas.
	CallerIDName *string `json:"callerIdName,omitempty"`

	// Email is the email address of the site.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a company.
	BusinessAddress *BusinessAddressUpdate `json:"businessAddress,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// Operator is the extension to make the operator of a site, by its id.
	Operator *SiteOperatorUpdate `json:"operator,omitempty"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess *SiteAccess `json:"siteAccess,omitempty"`

	// AccessibleSiteIds are the ids of the sites that this one can reach where `siteAccess` is `Limited`.
	AccessibleSiteIds []ID `json:"accessibleSiteIds,omitzero"`

	// Code is the code of the site, which prefixes its extension numbers. It cannot be changed later.
	Code *string `json:"code,omitempty"`

	// CostCenter is the cost center to book an extension on.
	CostCenter *CostCenterInput `json:"costCenter,omitempty"`
}

// SiteIVRAction is an action of a site's IVR. `extension` is absent where the action does not connect to one.
type SiteIVRAction struct {
	// Input is the key that a caller presses, or `NoInput` for none.
	Input IVRMenuInput `json:"input,omitempty,omitzero"`

	// Action is the action of a key.
	Action IVRMenuActionType `json:"action,omitempty,omitzero"`

	// Extension is the extension that an action of a site's IVR connects to.
	Extension SiteIVRActionExtension `json:"extension,omitempty,omitzero"`
}

// SiteIVRActionExtension is the extension that an action of a site's IVR connects to.
type SiteIVRActionExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`
}

// SiteIVRActionExtensionUpdate is the extension to connect to. `id` says which.
type SiteIVRActionExtensionUpdate struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the user, or of the service behind the extension.
	Name *string `json:"name,omitempty"`
}

// SiteIVRActionUpdate is an action to give to a site's IVR. `extension` is needed where the action is `Connect`.
type SiteIVRActionUpdate struct {
	// Input is the key that a caller presses, or `NoInput` for none.
	Input *IVRMenuInput `json:"input,omitempty"`

	// Action is the action of a key.
	Action *IVRMenuActionType `json:"action,omitempty"`

	// Extension is the extension to connect to. `id` says which.
	Extension *SiteIVRActionExtensionUpdate `json:"extension,omitempty"`
}

// SiteIVRSettings is the way in which calls to a site are answered by IVR.
type SiteIVRSettings struct {
	// TopMenu is the IVR menu that callers of a site hear first.
	TopMenu SiteIVRTopMenu `json:"topMenu,omitempty,omitzero"`

	// PromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
	// unless it is sent.
	PromptRepeatCount IVRPromptRepeatCount `json:"promptRepeatCount"`

	// Actions are the actions that keys, or the lack of any, trigger in all menus of the site.
	Actions []SiteIVRAction `json:"actions,omitempty,omitzero"`
}

// SiteIVRSettingsUpdate is the changes to the way in which calls to a site are answered by IVR.
type SiteIVRSettingsUpdate struct {
	// TopMenu is the IVR menu that callers of a site are to hear first, by its id.
	TopMenu *SiteIVRTopMenuUpdate `json:"topMenu,omitempty"`

	// Actions are the actions that keys, or the lack of any, are to trigger.
	Actions []SiteIVRActionUpdate `json:"actions,omitzero"`

	// PromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
	// unless it is sent.
	PromptRepeatCount *IVRPromptRepeatCount `json:"promptRepeatCount,omitempty"`
}

// SiteIVRTopMenu is the IVR menu that callers of a site hear first.
type SiteIVRTopMenu struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the menu.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the menu.
	Name string `json:"name,omitempty,omitzero"`
}

// SiteIVRTopMenuUpdate is the IVR menu that callers of a site are to hear first, by its id.
type SiteIVRTopMenuUpdate struct {
	ID *ID `json:"id,omitempty"`
}

// SiteList is the sites of an account.
type SiteList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the sites.
	Records []Site `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// SiteMember is an extension that belongs to a site.
type SiteMember struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Type is the kind of the extension, such as `User` or `Department`.
	Type string `json:"type,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`
}

// SiteMemberList is the extensions that belong to a site.
type SiteMemberList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the members of the site.
	Records []SiteMember `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// SiteMembersUpdate is the extensions to add to a site, and those to remove from it.
type SiteMembersUpdate struct {
	// RemovedExtensionIds are the ids of the extensions that leave the site.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`

	// AddedExtensionIds are the ids of the extensions that join the site.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`
}

// SiteOperator is the operator extension of a site, which callers reach by default.
type SiteOperator struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`
}

// SiteOperatorUpdate is the extension to make the operator of a site, by its id.
type SiteOperatorUpdate struct {
	ID *ID `json:"id,omitempty"`
}

// SiteUpdate is the changes to a site. What is left out stays as it is.
type SiteUpdate struct {
	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// CallerIDName is the name that the site shows to those it calls, at most 15 letters, digits and commas.
	CallerIDName *string `json:"callerIdName,omitempty"`

	// Email is the email address of the site.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a company.
	BusinessAddress *BusinessAddressUpdate `json:"businessAddress,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// Operator is the extension to make the operator of a site, by its id.
	Operator *SiteOperatorUpdate `json:"operator,omitempty"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess *SiteAccess `json:"siteAccess,omitempty"`

	// AccessibleSiteIds are the ids of the sites that this one can reach where `siteAccess` is `Limited`.
	AccessibleSiteIds []ID `json:"accessibleSiteIds,omitzero"`
}

// ListSites lists the sites of an account. A site is an extension of the type `Site`, and both have
// the same id.
//
// The reply may carry `paging`, but the operation has no parameters to choose a page. The main site,
// whose id is the word `main-site` wherever something refers to it, may be missing from it.
//
// Operation listSites: GET /restapi/v1.0/account/{accountId}/sites (rate limit Light, app scope
// ReadAccounts, user permission ReadExtensions).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListSites(ctx context.Context, opts ...CallOption) iter.Seq2[*Site, error] {
	return list(ctx, c, &generated.ListSites, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[Site], error) {
		list, err := c.ListSitesPage(ctx, opts...)
		if err != nil {
			return paging.Page[Site]{}, err
		}
		return paging.Page[Site]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListSitesPage returns the whole reply to [Client.ListSites].
func (c *Client) ListSitesPage(ctx context.Context, opts ...CallOption) (*SiteList, error) {
	return call(ctx, c, &generated.ListSites, nil, input{}, opts, decodeSiteList)
}

// CreateSite creates a site, which is a new extension of the type `Site`. The account must have
// multi-level IVR.
//
// This is the only time to choose the `code`; [Client.UpdateSite] cannot change it. A `siteAccess` of
// `Limited` goes with `accessibleSiteIds`, which no reply repeats.
//
// Operation createSite: POST /restapi/v1.0/account/{accountId}/sites (rate limit Medium, app scope
// EditAccounts).
func (c *Client) CreateSite(ctx context.Context, body SiteCreate, opts ...CallOption) (*Site, error) {
	return call(ctx, c, &generated.CreateSite, nil, input{Body: body}, opts, decodeSite)
}

// DeleteSite deletes a site. The platform may refuse with status 403; the main site, which has no id
// of its own, cannot be named here.
//
// Status 404 may mean that the site is already gone.
//
// Operation deleteSite: DELETE /restapi/v1.0/account/{accountId}/sites/{siteId} (rate limit Light, app
// scope EditAccounts, user permission Sites).
func (c *Client) DeleteSite(ctx context.Context, siteID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteSite, []ID{siteID}, input{}, opts)
}

// ReadSite reads a site. The path takes the id of an extension of the type `Site`, never the word
// `main-site`: [Client.ReadAccountBusinessAddress] returns the name of the main site.
//
// Operation readSite: GET /restapi/v1.0/account/{accountId}/sites/{siteId} (rate limit Light, app
// scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadSite(ctx context.Context, siteID ID, opts ...CallOption) (*Site, error) {
	return call(ctx, c, &generated.ReadSite, []ID{siteID}, input{}, opts, decodeSite)
}

// UpdateSite changes a site: its name, number, address, region, operator or reach. What is left out
// stays as it is.
//
// The code of a site is chosen when it is created and cannot be changed. The path does not take the
// word `main-site`: [Client.UpdateAccountBusinessAddress] changes the name of the main site.
//
// Operation updateSite: PUT /restapi/v1.0/account/{accountId}/sites/{siteId} (rate limit Light, app
// scope EditExtensions, user permission Sites).
func (c *Client) UpdateSite(ctx context.Context, siteID ID, body SiteUpdate, opts ...CallOption) (*Site, error) {
	return call(ctx, c, &generated.UpdateSite, []ID{siteID}, input{Body: body}, opts, decodeSite)
}

// AssignSiteMembers assigns some extensions to a site and removes others from it. Extensions that are
// in neither list stay where they are.
//
// An extension belongs to one site only, so adding it here takes it from its former one. Where removed
// extensions go is not documented; expect the main site. The reply has no body;
// [Client.ListSiteMembers] returns the outcome.
//
// Operation assignMultipleSites: POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign
// (rate limit Medium, app scope EditExtensions, user permission Sites).
func (c *Client) AssignSiteMembers(ctx context.Context, siteID ID, body SiteMembersUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignSiteMembers, []ID{siteID}, input{Body: body}, opts)
}

// ReadSiteIVRSettings reads how calls to a site are answered by IVR: its top menu, how often a prompt
// is repeated, and what the keys do.
//
// Operation readSiteIvrSettings: GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr (rate limit
// Medium, app scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadSiteIVRSettings(ctx context.Context, siteID ID, opts ...CallOption) (*SiteIVRSettings, error) {
	return call(ctx, c, &generated.ReadSiteIVRSettings, []ID{siteID}, input{}, opts, decodeSiteIVRSettings)
}

// UpdateSiteIVRSettings changes how calls to a site are answered by IVR. What is left out stays as it
// is.
//
// `Star` and `Hash` repeat the prompt or go back in the menus, `0` connects to an extension, and
// `NoInput` either connects to one or hangs up.
//
// Operation updateSiteIvrSettings: PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr (rate
// limit Medium, app scope EditAccounts, user permission Sites).
func (c *Client) UpdateSiteIVRSettings(ctx context.Context, siteID ID, body SiteIVRSettingsUpdate, opts ...CallOption) (*SiteIVRSettings, error) {
	return call(ctx, c, &generated.UpdateSiteIVRSettings, []ID{siteID}, input{Body: body}, opts, decodeSiteIVRSettings)
}

// ListSiteMembers lists the extensions that belong to a site, users and others.
//
// The reply may carry `paging`, but the operation has no parameters to choose a page. Where
// `paging.totalElements` is larger than the number of records, [Client.ListExtensions] returns the
// site of every extension. Ids are numbers here.
//
// Operation listSiteMembers: GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members (rate limit
// Medium, app scope ReadAccounts, user permission ReadExtensions).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListSiteMembers(ctx context.Context, siteID ID, opts ...CallOption) iter.Seq2[*SiteMember, error] {
	return list(ctx, c, &generated.ListSiteMembers, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[SiteMember], error) {
		list, err := c.ListSiteMembersPage(ctx, siteID, opts...)
		if err != nil {
			return paging.Page[SiteMember]{}, err
		}
		return paging.Page[SiteMember]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListSiteMembersPage returns the whole reply to [Client.ListSiteMembers].
func (c *Client) ListSiteMembersPage(ctx context.Context, siteID ID, opts ...CallOption) (*SiteMemberList, error) {
	return call(ctx, c, &generated.ListSiteMembers, []ID{siteID}, input{}, opts, decodeSiteMemberList)
}
