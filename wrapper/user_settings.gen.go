// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// DeleteExtension deletes an extension. Use `bulkDeleteUsersV2` instead, which takes up to 50 of them.
//
// Unless asked otherwise, the direct numbers of the extension stay with the company as additional
// numbers, and its digital lines, each a device with its number, are deleted. There is no way back.
// Status 404 may mean that the extension is already gone.
//
// DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (group Medium, app scope
// EditAccounts, user permission AddRemoveUsers)
//
// Deprecated: the platform advises against it; see above for what to use.
func (c *Client) DeleteExtension(ctx context.Context, accountID ID, extensionID ID, params *DeleteExtensionParams, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteExtensionOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewDeleteExtensionRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// ReadExtension reads an extension with its settings: its user or service, state, permissions, roles,
// features and region.
//
// Users may read everything about their own extension; only administrators may read everything about
// the others, so much of the reply may be absent for other callers. The system extension of an account
// has the same id as the account.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (group Light, app scope ReadAccounts,
// user permission ReadExtensions)
func (c *Client) ReadExtension(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*Extension, error) {
	return call[Extension](ctx, c, &generated.ReadExtensionOperation, opts, nil, accountID, extensionID)
}

// ReadExtensions reads many objects, 30 with each call of the platform; see [Client.ReadExtension]. There is one item for each of
// ids, in their order, with a value or an error of its own; a call that fails as a whole fails each of its ids.
func (c *Client) ReadExtensions(ctx context.Context, accountID ID, ids []ID, opts ...CallOption) iter.Seq[BatchItem[Extension]] {
	return batch[Extension](ctx, c, &generated.ReadExtensionOperation, 30, ids, opts, func(server string, id ID) (*http.Request, error) {
		return generated.NewReadExtensionRequest(server, accountID, id)
	}, accountID)
}

// UpdateExtension updates an extension: its status, number, contact data, region, site, password and
// more. What is not sent stays as it is.
//
// Which properties can be changed depends on the type of the extension. Users may change their own
// contact data and credentials; what belongs to others needs the permissions of an administrator. The
// extension number and an email address that is a login name must be unique, otherwise the change is
// refused. `transition` sends welcome emails for extensions that are not activated yet.
//
// PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (group Medium, app scope
// EditExtensions, user permission EditUserInfo OR EditUserCredentials)
func (c *Client) UpdateExtension(ctx context.Context, accountID ID, extensionID ID, body ExtensionUpdate, opts ...CallOption) (*Extension, error) {
	return call[Extension](ctx, c, &generated.UpdateExtensionOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewUpdateExtensionRequest(server, accountID, extensionID, body)
	}, accountID, extensionID)
}

// ReadExtensionCallerID reads what called parties see of an extension: the number shown for each
// device and each way of calling.
//
// `listExtensionPhoneNumbers` tells which numbers can be shown: those with the feature `CallerId`.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (group Light, app scope
// ReadAccounts, user permission ReadCallerIDSettings)
func (c *Client) ReadExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*CallerID, error) {
	return call[CallerID](ctx, c, &generated.ReadExtensionCallerIDOperation, opts, nil, accountID, extensionID)
}

// UpdateExtensionCallerID updates what called parties see of an extension: the number shown for each
// device and each way of calling. What is not sent stays as it is.
//
// Only numbers with the feature `CallerId` can be shown; `listExtensionPhoneNumbers` tells which ones
// have it. Numbers and devices are named by their ids.
//
// PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (group Medium, app scope
// EditExtensions, user permission EditCallerIDSettings)
func (c *Client) UpdateExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, body CallerIDUpdate, opts ...CallOption) (*CallerID, error) {
	return call[CallerID](ctx, c, &generated.UpdateExtensionCallerIDOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewUpdateExtensionCallerIDRequest(server, accountID, extensionID, body)
	}, accountID, extensionID)
}

// ReadConferencingSettings reads how to dial into the audio conferences of a user: the numbers and the
// access codes.
//
// The reply carries the code of the host; keep it as you would a password.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (group Light, app scope
// ReadAccounts, user permission OrganizeConference)
func (c *Client) ReadConferencingSettings(ctx context.Context, accountID ID, extensionID ID, params *ReadConferencingSettingsParams, opts ...CallOption) (*ConferencingSettings, error) {
	return call[ConferencingSettings](ctx, c, &generated.ReadConferencingSettingsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadConferencingSettingsRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// UpdateConferencingSettings updates the audio-conferencing settings of a user: the default number and
// whether participants may join before the host. What is not sent stays as it is.
//
// The numbers and the access codes themselves are given by the platform and cannot be chosen.
//
// PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (group Medium, app scope
// EditExtensions, user permission OrganizeConference)
func (c *Client) UpdateConferencingSettings(ctx context.Context, accountID ID, extensionID ID, body ConferencingSettingsUpdate, opts ...CallOption) (*ConferencingSettings, error) {
	return call[ConferencingSettings](ctx, c, &generated.UpdateConferencingSettingsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewUpdateConferencingSettingsRequest(server, accountID, extensionID, body)
	}, accountID, extensionID)
}

// ReadExtensionFeatures reads which features an extension can use, and the reason where it cannot use
// one.
//
// All features that the platform knows come in one reply, the unavailable ones among them unless
// `availableOnly` is set. The list isn't paged. `readAccountServiceInfo` tells the features of the
// account as a whole.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features (group Medium, app scope
// ReadAccounts, user permission ReadExtensions)
func (c *Client) ReadExtensionFeatures(ctx context.Context, accountID ID, extensionID ID, params *ReadExtensionFeaturesParams, opts ...CallOption) (*ExtensionFeatureList, error) {
	return call[ExtensionFeatureList](ctx, c, &generated.ReadExtensionFeaturesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadExtensionFeaturesRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// ListExtensionGrants lists what an extension may do with other extensions: pick up or monitor their
// calls, call in their name, manage a call queue, call a paging group and so on.
//
// Each record is about one other extension. A flag may be absent where the feature behind it is off. A
// `perPage` that the platform finds too large may silently become 100.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant (group Light, app scope
// ReadAccounts, user permission ReadExtensionGrant)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListExtensionGrants(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionGrantsParams, opts ...CallOption) iter.Seq2[*ExtensionGrant, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionGrantsOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[ExtensionGrant], error) {
		p := p
		p.Page = &page
		list, err := c.ListExtensionGrantsPage(ctx, accountID, extensionID, &p, opts...)
		if err != nil {
			return api.Page[ExtensionGrant]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListExtensionGrantsPage reads one page of [Client.ListExtensionGrants].
func (c *Client) ListExtensionGrantsPage(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionGrantsParams, opts ...CallOption) (*ExtensionGrantList, error) {
	return call[ExtensionGrantList](ctx, c, &generated.ListExtensionGrantsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListExtensionGrantsRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// ReadNotificationSettings reads who is notified of the voicemails, faxes, text messages, missed calls
// and call notes of an extension, and how.
//
// In basic mode the same recipients are told of all of them; in advanced mode each kind has its own.
// Recipients that are set for advanced mode are told in both modes, but only used in advanced mode.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (group Light,
// app scope ReadAccounts, user permission ReadMessagesNotificationsSettings)
func (c *Client) ReadNotificationSettings(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*NotificationSettings, error) {
	return call[NotificationSettings](ctx, c, &generated.ReadNotificationSettingsOperation, opts, nil, accountID, extensionID)
}

// UpdateNotificationSettings updates who is notified of the voicemails, faxes, text messages, missed
// calls and call notes of an extension, and how. What is not sent stays as it is.
//
// A list of recipients that is sent takes the place of the present one. Recipients for one kind of
// event take effect in advanced mode only.
//
// PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (group Medium,
// app scope EditExtensions, user permission EditMessagesNotificationsSettings)
func (c *Client) UpdateNotificationSettings(ctx context.Context, accountID ID, extensionID ID, body NotificationSettingsUpdate, opts ...CallOption) (*NotificationSettings, error) {
	return call[NotificationSettings](ctx, c, &generated.UpdateNotificationSettingsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewUpdateNotificationSettingsRequest(server, accountID, extensionID, body)
	}, accountID, extensionID)
}

// DeleteUserProfileImage deletes the profile image of a user, in all its sizes. Status 404 may mean
// that there is none any more.
//
// DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (group Medium, app
// scope EditExtensions, user permission EditUserInfo)
func (c *Client) DeleteUserProfileImage(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteUserProfileImageOperation, opts, nil, accountID, extensionID)
}

// ReadUserProfileImageLegacy reads the profile image of a user, as an image file.
//
// `readScaledProfileImage` has it in several sizes. `profileImage` of an extension tells the address,
// the type and the tag of the image; the address may be on another host than the API. Status 304
// answers a conditional request when the image hasn't changed.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (group Medium, app scope
// ReadAccounts, user permission ReadExtensions)
func (c *Client) ReadUserProfileImageLegacy(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadUserProfileImageLegacyOperation, opts, nil, accountID, extensionID)
}

// CreateUserProfileImage uploads a profile image for a user.
//
// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most.
// `updateUserProfileImage` replaces an image that is already there.
//
// POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (group Heavy, app scope
// EditExtensions, user permission EditUserInfo)
func (c *Client) CreateUserProfileImage(ctx context.Context, accountID ID, extensionID ID, image Upload, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.CreateUserProfileImageOperation, opts, func(server string) (*http.Request, error) {
		req, err := generated.NewCreateUserProfileImageRequestWithBody(server, accountID, extensionID, "", nil)
		if err == nil {
			err = image.encode(req, "image")
		}
		return req, err
	}, accountID, extensionID)
}

// UpdateUserProfileImage replaces the profile image of a user.
//
// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most.
//
// PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (group Heavy, app scope
// EditExtensions, user permission EditUserInfo)
func (c *Client) UpdateUserProfileImage(ctx context.Context, accountID ID, extensionID ID, image Upload, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.UpdateUserProfileImageOperation, opts, func(server string) (*http.Request, error) {
		req, err := generated.NewUpdateUserProfileImageRequestWithBody(server, accountID, extensionID, "", nil)
		if err == nil {
			err = image.encode(req, "image")
		}
		return req, err
	}, accountID, extensionID)
}

// ReadScaledProfileImage reads the profile image of a user in one size, as an image file.
//
// The image may be served from another host than the API; `profileImage.scales` of an extension tells
// the addresses.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} (group
// Medium, app scope ReadAccounts)
func (c *Client) ReadScaledProfileImage(ctx context.Context, accountID ID, extensionID ID, scaleSize ProfileImageSize, params *ReadScaledProfileImageParams, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadScaledProfileImageOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewReadScaledProfileImageRequest(server, accountID, extensionID, scaleSize, params)
	}, accountID, extensionID, ID(scaleSize))
}

// PostBatchProvisionUsers creates up to 10 users at once, each with contact data and, if wanted, a
// role, a cost center and a device with a phone number.
//
// Status 200 doesn't mean that all of them exist: each record of the reply has either the new
// extension or the errors. The users are `Enabled` at once and get a welcome email, unless
// `contact.transition` says otherwise.
//
// POST /restapi/v2/accounts/{accountId}/batch-provisioning/users (group Heavy, app scope EditAccounts)
func (c *Client) PostBatchProvisionUsers(ctx context.Context, accountID ID, body BatchProvisionUsersRequest, opts ...CallOption) (*BatchProvisionUsersResult, error) {
	return call[BatchProvisionUsersResult](ctx, c, &generated.PostBatchProvisionUsersOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewPostBatchProvisionUsersRequest(server, accountID, body)
	}, accountID)
}

// BulkDeleteUsersV2 deletes up to 50 extensions at once. There is no way back.
//
// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its
// extension was, and why not. Unless asked otherwise, their phone numbers and devices go to the
// inventory of the account. The request carries a body although it is a DELETE, which some proxies
// drop.
//
// DELETE /restapi/v2/accounts/{accountId}/extensions (group Heavy, app scope EditAccounts, user
// permission Users)
func (c *Client) BulkDeleteUsersV2(ctx context.Context, accountID ID, body BulkDeleteUsersRequest, opts ...CallOption) (*BulkDeleteUsersResult, error) {
	return call[BulkDeleteUsersResult](ctx, c, &generated.BulkDeleteUsersV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewBulkDeleteUsersV2Request(server, accountID, body)
	}, accountID)
}
