// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// ActivePermission is a permission that a user has.
type ActivePermission struct {
	// Permission is a permission, as roles and other permissions refer to it. `permissionsCapabilities` is absent
	// unless requested.
	Permission PermissionReference `json:"permission,omitempty,omitzero"`

	// EffectiveRole is the role that a user has a permission from.
	EffectiveRole EffectiveRole `json:"effectiveRole,omitempty,omitzero"`

	// Scopes are the extensions, or the larger wholes, that the user may use the permission on.
	Scopes []PermissionScope `json:"scopes,omitempty,omitzero"`
}

// AuthorizationProfile is the permissions that a user has from all of their roles.
type AuthorizationProfile struct {
	// URI is the address of the profile.
	URI string `json:"uri,omitempty,omitzero"`

	// Permissions are the permissions of the user.
	Permissions []ActivePermission `json:"permissions,omitempty,omitzero"`
}

// EffectiveRole is the role that a user has a permission from.
type EffectiveRole struct {
	// URI is the address of the role.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Domain is the domain of the role, as the platform names it.
	Domain string `json:"domain,omitempty,omitzero"`
}

// Permission is a permission of the platform's dictionary, which allows users of a role to do one kind of thing.
type Permission struct {
	// URI is the address of the permission in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// DisplayName is the name of the permission for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// Description is the explanation of what the permission allows.
	Description string `json:"description,omitempty,omitzero"`

	// Assignable tells whether the permission can be put into a custom role.
	Assignable bool `json:"assignable,omitempty,omitzero"`

	// ReadOnly tells whether the permission allows only to read.
	ReadOnly bool `json:"readOnly,omitempty,omitzero"`

	// SiteCompatible is the way in which a permission goes with roles that are limited to sites: it can be used in them,
	// it cannot, or sites make no difference to it.
	SiteCompatible PermissionSiteCompatibility `json:"siteCompatible,omitempty,omitzero"`

	// Category is the category of a permission, by its id.
	Category PermissionCategoryReference `json:"category,omitempty,omitzero"`

	// IncludedPermissions are the permissions that whoever has this one has as well.
	IncludedPermissions []PermissionReference `json:"includedPermissions,omitempty,omitzero"`
}

// PermissionCategory is a category of permissions in the platform's dictionary.
type PermissionCategory struct {
	// URI is the address of the category in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// DisplayName is the name of the category for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// Description is the explanation of what the permissions of the category are about.
	Description string `json:"description,omitempty,omitzero"`
}

// PermissionCategoryList is a page of categories of permissions.
type PermissionCategoryList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the categories of the page.
	Records []PermissionCategory `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// PermissionCategoryReference is the category of a permission, by its id.
type PermissionCategoryReference struct {
	// URI is the address of the category in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`
}

// PermissionCheck is the outcome of a check whether a user has a permission. `details` may be absent where they do
// not.
type PermissionCheck struct {
	// URI is the address of the check.
	URI string `json:"uri,omitempty,omitzero"`

	// Successful tells whether the user has the permission.
	Successful bool `json:"successful,omitempty,omitzero"`

	// Details is a permission that a user has.
	Details ActivePermission `json:"details,omitempty,omitzero"`
}

// PermissionList is a page of permissions.
type PermissionList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the permissions of the page.
	Records []Permission `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// ReadAuthorizationProfileParams are the optional parameters of [Client.ReadAuthorizationProfile]. Those that are nil are not sent.
type ReadAuthorizationProfileParams struct {
	// TargetExtensionID is the extension that the user would act on, by its id.
	TargetExtensionID *ID `form:"targetExtensionId,omitempty" json:"targetExtensionId,omitempty"`
}

// CheckUserPermissionParams are the optional parameters of [Client.CheckUserPermission]. Those that are nil are not sent.
type CheckUserPermissionParams struct {
	// PermissionID is the permission to check, by its id, which is a word.
	PermissionID *ID `form:"permissionId,omitempty" json:"permissionId,omitempty"`

	// TargetExtensionID is the extension that the user would act on, by its id.
	TargetExtensionID *ID `form:"targetExtensionId,omitempty" json:"targetExtensionId,omitempty"`
}

// ListPermissionsParams are the optional parameters of [Client.ListPermissions]. Those that are nil are not sent.
type ListPermissionsParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// Assignable tells whether to list only permissions that a custom role can hold, or only the others; without it,
	// both.
	Assignable *bool `form:"assignable,omitempty" json:"assignable,omitempty"`

	// ServicePlanID is the service plan to answer for, by its id, which [Client.ReadAccountServiceInfo] returns for an account.
	ServicePlanID *ID `form:"servicePlanId,omitempty" json:"servicePlanId,omitempty"`
}

// ListPermissionCategoriesParams are the optional parameters of [Client.ListPermissionCategories]. Those that are nil are not sent.
type ListPermissionCategoriesParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// ServicePlanID is the service plan to answer for, by its id, which [Client.ReadAccountServiceInfo] returns for an account.
	ServicePlanID *ID `form:"servicePlanId,omitempty" json:"servicePlanId,omitempty"`
}

// ReadPermissionParams are the optional parameters of [Client.ReadPermission]. Those that are nil are not sent.
type ReadPermissionParams struct {
	// ServicePlanID is the service plan to answer for, by its id, which [Client.ReadAccountServiceInfo] returns for an account.
	ServicePlanID *ID `form:"servicePlanId,omitempty" json:"servicePlanId,omitempty"`
}

// ReadAuthorizationProfile reads which permissions a user has, each with the role that it comes from
// and the extensions that it reaches. It needs no app scope.
//
// The permissions come whole, not in pages. To ask for a single one, use [Client.CheckUserPermission].
//
// Operation readAuthorizationProfile: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile (rate limit Medium).
func (c *Client) ReadAuthorizationProfile(ctx context.Context, extensionID ID, params *ReadAuthorizationProfileParams, opts ...CallOption) (*AuthorizationProfile, error) {
	return call(ctx, c, &generated.ReadAuthorizationProfile, []ID{extensionID}, input{Params: params}, opts, decodeAuthorizationProfile)
}

// CheckUserPermission checks whether a user has a permission. It needs no app scope.
//
// The status is 200 whether the user has it or not: the answer is `successful` of the reply.
//
// Operation checkUserPermission: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check (rate limit Light).
func (c *Client) CheckUserPermission(ctx context.Context, extensionID ID, params *CheckUserPermissionParams, opts ...CallOption) (*PermissionCheck, error) {
	return call(ctx, c, &generated.CheckUserPermission, []ID{extensionID}, input{Params: params}, opts, decodePermissionCheck)
}

// ListPermissions lists the permissions that the platform knows. It needs no app scope.
//
// Roles are made of these: only those with `assignable` can be put into a custom one.
//
// Operation listPermissions: GET /restapi/v1.0/dictionary/permission (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListPermissions(ctx context.Context, params *ListPermissionsParams, opts ...CallOption) iter.Seq2[*Permission, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListPermissions.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListPermissions, p.Page, opts, func(r *Permission) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[Permission], error) {
		p := p
		p.Page = page
		list, err := c.ListPermissionsPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[Permission]{}, err
		}
		return paging.Page[Permission]{
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

// ListPermissionsPage reads one page of [Client.ListPermissions].
func (c *Client) ListPermissionsPage(ctx context.Context, params *ListPermissionsParams, opts ...CallOption) (*PermissionList, error) {
	return call(ctx, c, &generated.ListPermissions, nil, input{Params: params}, opts, decodePermissionList)
}

// ListPermissionCategories lists the categories that the platform sorts permissions into. It needs no
// app scope.
//
// Operation listPermissionCategories: GET /restapi/v1.0/dictionary/permission-category (rate limit
// Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListPermissionCategories(ctx context.Context, params *ListPermissionCategoriesParams, opts ...CallOption) iter.Seq2[*PermissionCategory, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListPermissionCategories.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListPermissionCategories, p.Page, opts, func(r *PermissionCategory) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[PermissionCategory], error) {
		p := p
		p.Page = page
		list, err := c.ListPermissionCategoriesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[PermissionCategory]{}, err
		}
		return paging.Page[PermissionCategory]{
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

// ListPermissionCategoriesPage reads one page of [Client.ListPermissionCategories].
func (c *Client) ListPermissionCategoriesPage(ctx context.Context, params *ListPermissionCategoriesParams, opts ...CallOption) (*PermissionCategoryList, error) {
	return call(ctx, c, &generated.ListPermissionCategories, nil, input{Params: params}, opts, decodePermissionCategoryList)
}

// ReadPermissionCategory reads a category of the platform's dictionary of permissions: its name and
// what its permissions are about. It needs no app scope.
//
// Operation readPermissionCategory: GET
// /restapi/v1.0/dictionary/permission-category/{permissionCategoryId} (rate limit Light).
func (c *Client) ReadPermissionCategory(ctx context.Context, permissionCategoryID ID, opts ...CallOption) (*PermissionCategory, error) {
	return call(ctx, c, &generated.ReadPermissionCategory, []ID{permissionCategoryID}, input{}, opts, decodePermissionCategory)
}

// ReadPermission reads a permission of the platform's dictionary: what it allows, its category and the
// permissions that it includes. It needs no app scope.
//
// Operation readPermission: GET /restapi/v1.0/dictionary/permission/{permissionId} (rate limit Light).
func (c *Client) ReadPermission(ctx context.Context, permissionID ID, params *ReadPermissionParams, opts ...CallOption) (*Permission, error) {
	return call(ctx, c, &generated.ReadPermission, []ID{permissionID}, input{Params: params}, opts, decodePermission)
}
