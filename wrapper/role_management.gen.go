// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// AssignedRoleInput is a role to give to a user. `id` says which.
type AssignedRoleInput struct {
	ID *ID `json:"id,omitempty"`

	// AutoAssigned tells whether the platform assigned the role by itself.
	AutoAssigned *bool `json:"autoAssigned,omitempty"`

	// DisplayName is the name of the role for a person.
	DisplayName *string `json:"displayName,omitempty"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible *bool `json:"siteCompatible,omitempty"`

	// SiteRestricted tells whether the role is limited to the user's site.
	SiteRestricted *bool `json:"siteRestricted,omitempty"`
}

// DefaultUserRole is the role that new users of an account get where no other is chosen.
type DefaultUserRole struct {
	// URI is the address of the role.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// DisplayName is the name of the role for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible bool `json:"siteCompatible,omitempty,omitzero"`
}

// DefaultUserRoleUpdate is the role that new users are to get, by its id.
type DefaultUserRoleUpdate struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionAssignedRoles is an extension, by its id, and the roles that it has been given.
type ExtensionAssignedRoles struct {
	// URI is the address of the extension's roles.
	URI         string `json:"uri,omitempty,omitzero"`
	ExtensionID ID     `json:"extensionId,omitempty,omitzero"`

	// Roles are the roles of the extension.
	Roles []ExtensionRole `json:"roles,omitempty,omitzero"`
}

// ExtensionAssignedRolesList is the extensions of an account, each with its roles.
type ExtensionAssignedRolesList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the extensions with their roles.
	Records []ExtensionAssignedRoles `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// PermissionCapabilitiesInput is the finer rights that a role is to give over one of its permissions.
type PermissionCapabilitiesInput struct {
	// Enabled tells whether the holder of the role may use the permission.
	Enabled *bool `json:"enabled,omitempty"`

	// ManageEnabled tells whether the holder of the role may manage the permission in other roles.
	ManageEnabled *bool `json:"manageEnabled,omitempty"`

	// GrantEnabled tells whether the holder of the role may grant the permission to others.
	GrantEnabled *bool `json:"grantEnabled,omitempty"`
}

// PermissionReferenceInput is a permission to put into a role, by its id, which is a word such as `ReadCallLog`.
type PermissionReferenceInput struct {
	ID *ID `json:"id,omitempty"`

	// SiteCompatible is the way in which a permission goes with roles that are limited to sites: it can be used in them,
	// it cannot, or sites make no difference to it.
	SiteCompatible *PermissionSiteCompatibility `json:"siteCompatible,omitempty"`

	// ReadOnly tells whether the permission allows only to read.
	ReadOnly *bool `json:"readOnly,omitempty"`

	// Assignable tells whether the permission can be put into a custom role.
	Assignable *bool `json:"assignable,omitempty"`

	// PermissionsCapabilities is the finer rights that a role is to give over one of its permissions.
	PermissionsCapabilities *PermissionCapabilitiesInput `json:"permissionsCapabilities,omitempty"`
}

// UserAssignedRoleList is the roles that a user has been given. It comes whole, not in pages.
type UserAssignedRoleList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the roles of the user.
	Records []ExtensionRole `json:"records,omitempty,omitzero"`
}

// UserAssignedRolesUpdate is the roles that a user is to have, all of them.
type UserAssignedRolesUpdate struct {
	// Records are the roles that the user is to have. Others are taken away.
	Records []AssignedRoleInput `json:"records,omitzero"`
}

// UserRole is a role, which is a named set of permissions that users can be given.
type UserRole struct {
	// URI is the address of the role.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// DisplayName is the name of the role for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// Description is the purpose of the role, for a person.
	Description string `json:"description,omitempty,omitzero"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible bool `json:"siteCompatible,omitempty,omitzero"`

	// Custom tells whether the account made the role itself. Predefined roles have false.
	Custom bool `json:"custom,omitempty,omitzero"`

	// Scope is the reach of a permission: the account as a whole, all of its extensions, only users or only
	// other extensions, a group, a federation of accounts, oneself, or what the role itself says.
	Scope PermissionScope `json:"scope,omitempty,omitzero"`

	// Hidden tells whether the role is left out of lists that do not ask for hidden roles.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// LastUpdated is the moment of the last change to the role.
	LastUpdated Time `json:"lastUpdated,omitempty,omitzero"`

	// Permissions are the permissions that the role gives.
	Permissions []PermissionReference `json:"permissions,omitempty,omitzero"`
}

// UserRoleAssignment is the users to give a role to, and those to take it away from.
type UserRoleAssignment struct {
	// SiteRestricted tells whether the role is limited to the site of each user who gets it.
	SiteRestricted *bool `json:"siteRestricted,omitempty"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible *bool `json:"siteCompatible,omitempty"`

	// AddedExtensionIds are the ids of the users who get the role.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`

	// RemovedExtensionIds are the ids of the users who lose the role.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`
}

// UserRoleCreate is a custom role to create. The platform gives it an id.
type UserRoleCreate struct {
	ID *ID `json:"id,omitempty"`

	// DisplayName is the name of the role for a person, without `<`, `>`, `/` and double quotes.
	DisplayName *string `json:"displayName,omitempty"`

	// Description is the purpose of the role, for a person, without `<`, `>`, `/` and double quotes.
	Description *string `json:"description,omitempty"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible *bool `json:"siteCompatible,omitempty"`

	// Custom tells whether the role is the account's own.
	Custom *bool `json:"custom,omitempty"`

	// Scope is the reach of a permission: the account as a whole, all of its extensions, only users or only
	// other extensions, a group, a federation of accounts, oneself, or what the role itself says.
	Scope *PermissionScope `json:"scope,omitempty"`

	// Hidden tells whether to leave the role out of lists that do not ask for hidden roles.
	Hidden *bool `json:"hidden,omitempty"`

	// LastUpdated is the moment of the last change to the role, which the platform keeps.
	LastUpdated *Time `json:"lastUpdated,omitempty"`

	// Permissions are the permissions that the role is to give.
	Permissions []PermissionReferenceInput `json:"permissions,omitzero"`
}

// UserRoleList is a page of roles.
type UserRoleList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the roles of the page.
	Records []UserRole `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// UserRoleUpdate is the changes to a custom role.
type UserRoleUpdate struct {
	ID *ID `json:"id,omitempty"`

	// DisplayName is the name of the role for a person, without `<`, `>`, `/` and double quotes.
	DisplayName *string `json:"displayName,omitempty"`

	// Description is the purpose of the role, for a person, without `<`, `>`, `/` and double quotes.
	Description *string `json:"description,omitempty"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible *bool `json:"siteCompatible,omitempty"`

	// Custom tells whether the role is the account's own.
	Custom *bool `json:"custom,omitempty"`

	// Scope is the reach of a permission: the account as a whole, all of its extensions, only users or only
	// other extensions, a group, a federation of accounts, oneself, or what the role itself says.
	Scope *PermissionScope `json:"scope,omitempty"`

	// Hidden tells whether to leave the role out of lists that do not ask for hidden roles.
	Hidden *bool `json:"hidden,omitempty"`

	// LastUpdated is the moment of the last change to the role, which the platform keeps.
	LastUpdated *Time `json:"lastUpdated,omitempty"`

	// Permissions are the permissions that the role is to give, all of them.
	Permissions []PermissionReferenceInput `json:"permissions,omitzero"`
}

// ListAssignedRolesParams are the optional parameters of [Client.ListAssignedRoles]. Those that are nil are not sent.
type ListAssignedRolesParams struct {
	// ShowHidden tells whether to list hidden roles as well.
	ShowHidden *bool `form:"showHidden,omitempty" json:"showHidden,omitempty"`
}

// ListAssignableRolesParams are the optional parameters of [Client.ListAssignableRoles]. Those that are nil are not sent.
type ListAssignableRolesParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListUserAssignedRolesParams are the optional parameters of [Client.ListUserAssignedRoles]. Those that are nil are not sent.
type ListUserAssignedRolesParams struct {
	// ShowHidden tells whether to list hidden roles as well.
	ShowHidden *bool `form:"showHidden,omitempty" json:"showHidden,omitempty"`
}

// ListUserRolesParams are the optional parameters of [Client.ListUserRoles]. Those that are nil are not sent.
type ListUserRolesParams struct {
	// Custom tells whether to list only custom roles, or only predefined ones; without it, both.
	Custom *bool `form:"custom,omitempty" json:"custom,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// CreateUserRoleParams are the optional parameters of [Client.CreateUserRole]. Those that are nil are not sent.
type CreateUserRoleParams struct {
	// AdvancedPermissions tells whether each permission of the reply includes its `permissionsCapabilities`.
	AdvancedPermissions *bool `form:"advancedPermissions,omitempty" json:"advancedPermissions,omitempty"`
}

// DeleteUserRoleParams are the optional parameters of [Client.DeleteUserRole]. Those that are nil are not sent.
type DeleteUserRoleParams struct {
	// ValidateOnly tells whether to check that the role can be deleted and to leave it in place.
	ValidateOnly *bool `form:"validateOnly,omitempty" json:"validateOnly,omitempty"`
}

// ReadUserRoleParams are the optional parameters of [Client.ReadUserRole]. Those that are nil are not sent.
type ReadUserRoleParams struct {
	// AdvancedPermissions tells whether each permission of the reply includes its `permissionsCapabilities`.
	AdvancedPermissions *bool `form:"advancedPermissions,omitempty" json:"advancedPermissions,omitempty"`
}

// UpdateUserRoleParams are the optional parameters of [Client.UpdateUserRole]. Those that are nil are not sent.
type UpdateUserRoleParams struct {
	// AdvancedPermissions tells whether each permission of the reply includes its `permissionsCapabilities`.
	AdvancedPermissions *bool `form:"advancedPermissions,omitempty" json:"advancedPermissions,omitempty"`
}

// ListStandardRolesParams are the optional parameters of [Client.ListStandardRoles]. Those that are nil are not sent.
type ListStandardRolesParams struct {
	// ServicePlanID is the service plan to answer for, by its id, which [Client.ReadAccountServiceInfo] returns for an account.
	ServicePlanID *ID `form:"servicePlanId,omitempty" json:"servicePlanId,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// AdvancedPermissions tells whether each permission of the reply includes its `permissionsCapabilities`.
	AdvancedPermissions *bool `form:"advancedPermissions,omitempty" json:"advancedPermissions,omitempty"`
}

// ListAssignedRoles lists the extensions of an account, each with the roles that it has been given.
//
// The reply may carry `paging`, but the operation has no parameters to choose a page. Where
// `paging.totalElements` is larger than the number of records, read the rest with
// [Client.ListUserAssignedRoles], one extension at a time.
//
// Operation listAssignedRoles: GET /restapi/v1.0/account/{accountId}/assigned-role (rate limit Medium,
// app scope ReadAccounts, user permission ReadAssignedRoles).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListAssignedRoles(ctx context.Context, params *ListAssignedRolesParams, opts ...CallOption) iter.Seq2[*ExtensionAssignedRoles, error] {
	return list(ctx, c, &generated.ListAssignedRoles, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[ExtensionAssignedRoles], error) {
		list, err := c.ListAssignedRolesPage(ctx, params, opts...)
		if err != nil {
			return paging.Page[ExtensionAssignedRoles]{}, err
		}
		return paging.Page[ExtensionAssignedRoles]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListAssignedRolesPage returns the whole reply to [Client.ListAssignedRoles].
func (c *Client) ListAssignedRolesPage(ctx context.Context, params *ListAssignedRolesParams, opts ...CallOption) (*ExtensionAssignedRolesList, error) {
	return call(ctx, c, &generated.ListAssignedRoles, nil, input{Params: params}, opts, decodeExtensionAssignedRolesList)
}

// ListAssignableRoles lists the roles that the caller may assign to a user.
//
// The account needs the feature `AdvancedPermissionsCapabilities`.
//
// Operation listOfAvailableForAssigningRoles: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles (rate limit Medium, app
// scope RoleManagement).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListAssignableRoles(ctx context.Context, extensionID ID, params *ListAssignableRolesParams, opts ...CallOption) iter.Seq2[*UserRole, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAssignableRoles.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListAssignableRoles, p.Page, opts, func(r *UserRole) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[UserRole], error) {
		p := p
		p.Page = page
		list, err := c.ListAssignableRolesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[UserRole]{}, err
		}
		return paging.Page[UserRole]{
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

// ListAssignableRolesPage reads one page of [Client.ListAssignableRoles].
func (c *Client) ListAssignableRolesPage(ctx context.Context, extensionID ID, params *ListAssignableRolesParams, opts ...CallOption) (*UserRoleList, error) {
	return call(ctx, c, &generated.ListAssignableRoles, []ID{extensionID}, input{Params: params}, opts, decodeUserRoleList)
}

// ListUserAssignedRoles lists the roles that a user has been given. The list comes whole, not in
// pages.
//
// It names the roles but does not include their permissions: [Client.ReadUserRole] reads those of one
// role, and [Client.ReadAuthorizationProfile] the permissions that the user has from all roles
// together.
//
// Operation listUserAssignedRoles: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role (rate limit Light, app scope
// ReadAccounts, user permission ReadAssignedRoles).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListUserAssignedRoles(ctx context.Context, extensionID ID, params *ListUserAssignedRolesParams, opts ...CallOption) iter.Seq2[*ExtensionRole, error] {
	return list(ctx, c, &generated.ListUserAssignedRoles, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[ExtensionRole], error) {
		list, err := c.ListUserAssignedRolesPage(ctx, extensionID, params, opts...)
		if err != nil {
			return paging.Page[ExtensionRole]{}, err
		}
		return paging.Page[ExtensionRole]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListUserAssignedRolesPage returns the whole reply to [Client.ListUserAssignedRoles].
func (c *Client) ListUserAssignedRolesPage(ctx context.Context, extensionID ID, params *ListUserAssignedRolesParams, opts ...CallOption) (*UserAssignedRoleList, error) {
	return call(ctx, c, &generated.ListUserAssignedRoles, []ID{extensionID}, input{Params: params}, opts, decodeUserAssignedRoleList)
}

// UpdateUserAssignedRoles replaces the roles of a user with those of the request. List every role that
// the user is to keep, each by its id; a role that is left out is taken away.
//
// [Client.ListAssignableRoles] shows which roles the caller may give. To change many users at once,
// use [Client.AssignUserRole].
//
// Operation updateUserAssignedRoles: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role (rate limit Medium, app
// scope RoleManagement, user permission EditAssignedRoles).
func (c *Client) UpdateUserAssignedRoles(ctx context.Context, extensionID ID, body UserAssignedRolesUpdate, opts ...CallOption) (*UserAssignedRoleList, error) {
	return call(ctx, c, &generated.UpdateUserAssignedRoles, []ID{extensionID}, input{Body: body}, opts, decodeUserAssignedRoleList)
}

// AssignDefaultRole assigns to a user the role that new users of the account get. The request has no
// body; the reply lists the roles that the user has afterwards.
//
// [Client.ReadDefaultRole] shows which role that is, and [Client.UpdateDefaultRole] chooses another
// one.
//
// Operation assignDefaultRole: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default (rate limit Medium,
// app scope RoleManagement, user permission Users).
func (c *Client) AssignDefaultRole(ctx context.Context, extensionID ID, opts ...CallOption) (*UserAssignedRoleList, error) {
	return call(ctx, c, &generated.AssignDefaultRole, []ID{extensionID}, input{}, opts, decodeUserAssignedRoleList)
}

// ListUserRoles lists the roles that the users of an account can have: those that the platform
// predefines and the account's own, called custom.
//
// Operation listUserRoles: GET /restapi/v1.0/account/{accountId}/user-role (rate limit Medium, app
// scope ReadAccounts, user permission ReadUserRoles).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListUserRoles(ctx context.Context, params *ListUserRolesParams, opts ...CallOption) iter.Seq2[*UserRole, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListUserRoles.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListUserRoles, p.Page, opts, func(r *UserRole) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[UserRole], error) {
		p := p
		p.Page = page
		list, err := c.ListUserRolesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[UserRole]{}, err
		}
		return paging.Page[UserRole]{
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

// ListUserRolesPage reads one page of [Client.ListUserRoles].
func (c *Client) ListUserRolesPage(ctx context.Context, params *ListUserRolesParams, opts ...CallOption) (*UserRoleList, error) {
	return call(ctx, c, &generated.ListUserRoles, nil, input{Params: params}, opts, decodeUserRoleList)
}

// CreateUserRole creates a custom role: a name and a set of permissions that users can be given
// together.
//
// [Client.ListPermissions] with `assignable=true` shows which permissions a role can hold. The new
// role belongs to nobody until [Client.UpdateUserAssignedRoles] or [Client.AssignUserRole] assigns it.
//
// Operation createCustomRole: POST /restapi/v1.0/account/{accountId}/user-role (rate limit Medium, app
// scope RoleManagement, user permission EditUserRoles).
func (c *Client) CreateUserRole(ctx context.Context, params *CreateUserRoleParams, body UserRoleCreate, opts ...CallOption) (*UserRole, error) {
	return call(ctx, c, &generated.CreateUserRole, nil, input{Params: params, Body: body}, opts, decodeUserRole)
}

// ReadDefaultRole reads which role new users of an account get where no other is chosen.
//
// Unlike other reads of roles, it needs the scope `RoleManagement`.
//
// Operation readDefaultRole: GET /restapi/v1.0/account/{accountId}/user-role/default (rate limit
// Light, app scope RoleManagement, user permission Roles).
func (c *Client) ReadDefaultRole(ctx context.Context, opts ...CallOption) (*DefaultUserRole, error) {
	return call(ctx, c, &generated.ReadDefaultRole, nil, input{}, opts, decodeDefaultUserRole)
}

// UpdateDefaultRole changes which role new users of an account get where no other is chosen. Users
// that exist already keep their roles; [Client.AssignDefaultRole] gives one of them the new default.
//
// Operation updateDefaultUserRole: PUT /restapi/v1.0/account/{accountId}/user-role/default (rate limit
// Medium, app scope RoleManagement, user permission Roles).
func (c *Client) UpdateDefaultRole(ctx context.Context, body DefaultUserRoleUpdate, opts ...CallOption) (*DefaultUserRole, error) {
	return call(ctx, c, &generated.UpdateDefaultRole, nil, input{Body: body}, opts, decodeDefaultUserRole)
}

// DeleteUserRole deletes a custom role, or only checks whether it could be deleted. Predefined roles
// belong to the platform.
//
// Status 404 may mean that the role is already gone.
//
// Operation deleteCustomRole: DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId} (rate limit
// Medium, app scope RoleManagement, user permission EditUserRoles).
func (c *Client) DeleteUserRole(ctx context.Context, roleID ID, params *DeleteUserRoleParams, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteUserRole, []ID{roleID}, input{Params: params}, opts)
}

// ReadUserRole reads a role of an account, predefined or custom, with its permissions.
//
// Operation readUserRole: GET /restapi/v1.0/account/{accountId}/user-role/{roleId} (rate limit Light,
// app scope ReadAccounts, user permission ReadUserRoles).
func (c *Client) ReadUserRole(ctx context.Context, roleID ID, params *ReadUserRoleParams, opts ...CallOption) (*UserRole, error) {
	return call(ctx, c, &generated.ReadUserRole, []ID{roleID}, input{Params: params}, opts, decodeUserRole)
}

// UpdateUserRole changes a custom role. Everyone who has the role gets the new permissions; predefined
// roles belong to the platform.
//
// `permissions` replaces the whole set, so send every permission that the role is to have.
//
// Operation updateUserRole: PUT /restapi/v1.0/account/{accountId}/user-role/{roleId} (rate limit
// Medium, app scope RoleManagement, user permission EditUserRoles).
func (c *Client) UpdateUserRole(ctx context.Context, roleID ID, params *UpdateUserRoleParams, body UserRoleUpdate, opts ...CallOption) (*UserRole, error) {
	return call(ctx, c, &generated.UpdateUserRole, []ID{roleID}, input{Params: params, Body: body}, opts, decodeUserRole)
}

// AssignUserRole assigns a role to some users and takes it away from others in one request. Users that
// are in neither list keep what they have, and so do the other roles of all users.
//
// The platform does not say how many users one request may name. The reply has no body;
// [Client.ListAssignedRoles] returns the outcome.
//
// Operation assignMultipleUserRoles: POST
// /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign (rate limit Heavy, app scope
// RoleManagement, user permission EditUserRoles).
func (c *Client) AssignUserRole(ctx context.Context, roleID ID, body UserRoleAssignment, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignUserRole, []ID{roleID}, input{Body: body}, opts)
}

// ListStandardRoles lists the roles that the platform predefines, with their permissions. It needs no
// app scope.
//
// They are the same for all accounts of a service plan. [Client.ListUserRoles] lists the roles that an
// account has, its custom ones included.
//
// Operation listStandardUserRole: GET /restapi/v1.0/dictionary/user-role (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListStandardRoles(ctx context.Context, params *ListStandardRolesParams, opts ...CallOption) iter.Seq2[*UserRole, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListStandardRoles.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListStandardRoles, p.Page, opts, func(r *UserRole) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[UserRole], error) {
		p := p
		p.Page = page
		list, err := c.ListStandardRolesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[UserRole]{}, err
		}
		return paging.Page[UserRole]{
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

// ListStandardRolesPage reads one page of [Client.ListStandardRoles].
func (c *Client) ListStandardRolesPage(ctx context.Context, params *ListStandardRolesParams, opts ...CallOption) (*UserRoleList, error) {
	return call(ctx, c, &generated.ListStandardRoles, nil, input{Params: params}, opts, decodeUserRoleList)
}

// ReadStandardRole reads a role that the platform predefines, with its permissions. It needs no app
// scope.
//
// The ids of custom roles are not known here; [Client.ReadUserRole] reads those.
//
// Operation readStandardUserRole: GET /restapi/v1.0/dictionary/user-role/{roleId} (rate limit Light).
func (c *Client) ReadStandardRole(ctx context.Context, roleID ID, opts ...CallOption) (*UserRole, error) {
	return call(ctx, c, &generated.ReadStandardRole, []ID{roleID}, input{}, opts, decodeUserRole)
}
