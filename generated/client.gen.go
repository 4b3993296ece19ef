// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/oapi-codegen/runtime"
)

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// ReadAccountInfo Read the account
	//
	// Reads basic information about an account: its main number, operator, brand, plans, region and limits.
	//
	// Any user may read the public part of it; only administrators may read everything, so much of the reply may be
	// absent for others. `getAccountInfoV2` tells the company's name and address, which are not here.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId} (the `ReadAccountInfo` operationId).
	ReadAccountInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadAccountBusinessAddress Read the business address
	//
	// Reads the business address of an account, with the name of the company, its email address and the name of its
	// main site.
	//
	// `getAccountInfoV2` tells an address as well, with a second line for the street and the country as a code.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/business-address (the `ReadAccountBusinessAddress` operationId).
	ReadAccountBusinessAddress(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAccountBusinessAddressWithBody Change the business address
	//
	// Changes the business address of an account, the name of the company, its email address or the name of its main
	// site.
	//
	// Every property is optional. The reply has all of them, as they are after the change.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/business-address (the `UpdateAccountBusinessAddress` operationId).
	UpdateAccountBusinessAddressWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateAccountBusinessAddress Change the business address
	//
	// Changes the business address of an account, the name of the company, its email address or the name of its main
	// site.
	//
	// Every property is optional. The reply has all of them, as they are after the change.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/business-address (the `UpdateAccountBusinessAddress` operationId).
	UpdateAccountBusinessAddress(ctx context.Context, accountID ID, body UpdateAccountBusinessAddressJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListExtensions List extensions
	//
	// Lists the extensions of an account: users, call queues, IVR menus, sites and all other types.
	//
	// Only administrators may read everything about all extensions; other users see the public part of the others and
	// the whole of their own. A `perPage` that the platform finds too large may silently become 100. Every page is a
	// request of its own, so large accounts are read fastest with a large `perPage`.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension (the `ListExtensions` operationId).
	ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateExtensionWithBody Create an extension
	//
	// Creates an extension: a user, a call queue or another service that can be dialled.
	//
	// Every property of the body is optional, but a contact needs a first name and an email address. Without a password
	// the platform makes one up; `updateExtension` can set another. Two extensions of an account can't have the same
	// number.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension (the `CreateExtension` operationId).
	CreateExtensionWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateExtension Create an extension
	//
	// Creates an extension: a user, a call queue or another service that can be dialled.
	//
	// Every property of the body is optional, but a contact needs a first name and an email address. Without a password
	// the platform makes one up; `updateExtension` can set another. Two extensions of an account can't have the same
	// number.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension (the `CreateExtension` operationId).
	CreateExtension(ctx context.Context, accountID ID, body CreateExtensionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ExtensionBulkUpdateWithBody Change many extensions
	//
	// Changes many extensions of an account with one request, up to 500 of them, each in its own way.
	//
	// The change is a task that goes on after the reply. `getExtensionBulkUpdateTask` tells how far it is and, at its
	// end, which extensions were changed: some may fail while the others succeed. The operation is Heavy, 10 requests a
	// minute by default, so one request with many records is better than many requests.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension-bulk-update (the `ExtensionBulkUpdate` operationId).
	ExtensionBulkUpdateWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ExtensionBulkUpdate Change many extensions
	//
	// Changes many extensions of an account with one request, up to 500 of them, each in its own way.
	//
	// The change is a task that goes on after the reply. `getExtensionBulkUpdateTask` tells how far it is and, at its
	// end, which extensions were changed: some may fail while the others succeed. The operation is Heavy, 10 requests a
	// minute by default, so one request with many records is better than many requests.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension-bulk-update (the `ExtensionBulkUpdate` operationId).
	ExtensionBulkUpdate(ctx context.Context, accountID ID, body ExtensionBulkUpdateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetExtensionBulkUpdateTask Read a task that changes extensions
	//
	// Reads the state of a task that `extensionBulkUpdate` started and, once it has ended, its result for each
	// extension.
	//
	// A task whose status is `Accepted` or `InProgress` is still at work: read it again after some seconds. `Completed`
	// does not mean that every extension was changed; the result tells.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId} (the `GetExtensionBulkUpdateTask` operationId).
	GetExtensionBulkUpdateTask(ctx context.Context, accountID ID, taskID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteExtension Delete an extension
	//
	// Deletes an extension. Use `bulkDeleteUsersV2` instead, which takes up to 50 of them.
	//
	// Unless asked otherwise, the direct numbers of the extension stay with the company as additional numbers, and its
	// digital lines, each a device with its number, are deleted. There is no way back. Status 404 may mean that the
	// extension is already gone.
	//
	// Corresponds with DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `DeleteExtension` operationId).
	//
	// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	DeleteExtension(ctx context.Context, accountID ID, extensionID ID, params *DeleteExtensionParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadExtension Read an extension
	//
	// Reads an extension with its settings: its user or service, state, permissions, roles, features and region.
	//
	// Users may read everything about their own extension; only administrators may read everything about the others,
	// so much of the reply may be absent for other callers. The system extension of an account has the same id as the
	// account.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `ReadExtension` operationId).
	ReadExtension(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateExtensionWithBody Update an extension
	//
	// Updates an extension: its status, number, contact data, region, site, password and more. What is not sent stays
	// as it is.
	//
	// Which properties can be changed depends on the type of the extension. Users may change their own contact data and
	// credentials; what belongs to others needs the permissions of an administrator. The extension number and an email
	// address that is a login name must be unique, otherwise the change is refused. `transition` sends welcome emails
	// for extensions that are not activated yet.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `UpdateExtension` operationId).
	UpdateExtensionWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateExtension Update an extension
	//
	// Updates an extension: its status, number, contact data, region, site, password and more. What is not sent stays
	// as it is.
	//
	// Which properties can be changed depends on the type of the extension. Users may change their own contact data and
	// credentials; what belongs to others needs the permissions of an administrator. The extension number and an email
	// address that is a login name must be unique, otherwise the change is refused. `transition` sends welcome emails
	// for extensions that are not activated yet.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `UpdateExtension` operationId).
	UpdateExtension(ctx context.Context, accountID ID, extensionID ID, body UpdateExtensionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadExtensionCallerID Read the caller id of an extension
	//
	// Reads what called parties see of an extension: the number shown for each device and each way of calling.
	//
	// `listExtensionPhoneNumbers` tells which numbers can be shown: those with the feature `CallerId`.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `ReadExtensionCallerID` operationId).
	ReadExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateExtensionCallerIDWithBody Update the caller id of an extension
	//
	// Updates what called parties see of an extension: the number shown for each device and each way of calling. What
	// is not sent stays as it is.
	//
	// Only numbers with the feature `CallerId` can be shown; `listExtensionPhoneNumbers` tells which ones have it.
	// Numbers and devices are named by their ids.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `UpdateExtensionCallerID` operationId).
	UpdateExtensionCallerIDWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateExtensionCallerID Update the caller id of an extension
	//
	// Updates what called parties see of an extension: the number shown for each device and each way of calling. What
	// is not sent stays as it is.
	//
	// Only numbers with the feature `CallerId` can be shown; `listExtensionPhoneNumbers` tells which ones have it.
	// Numbers and devices are named by their ids.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `UpdateExtensionCallerID` operationId).
	UpdateExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, body UpdateExtensionCallerIDJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadConferencingSettings Read the conferencing settings of a user
	//
	// Reads how to dial into the audio conferences of a user: the numbers and the access codes.
	//
	// The reply carries the code of the host; keep it as you would a password.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `ReadConferencingSettings` operationId).
	ReadConferencingSettings(ctx context.Context, accountID ID, extensionID ID, params *ReadConferencingSettingsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateConferencingSettingsWithBody Update the conferencing settings of a user
	//
	// Updates the audio-conferencing settings of a user: the default number and whether participants may join before
	// the host. What is not sent stays as it is.
	//
	// The numbers and the access codes themselves are given by the platform and cannot be chosen.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `UpdateConferencingSettings` operationId).
	UpdateConferencingSettingsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateConferencingSettings Update the conferencing settings of a user
	//
	// Updates the audio-conferencing settings of a user: the default number and whether participants may join before
	// the host. What is not sent stays as it is.
	//
	// The numbers and the access codes themselves are given by the platform and cannot be chosen.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `UpdateConferencingSettings` operationId).
	UpdateConferencingSettings(ctx context.Context, accountID ID, extensionID ID, body UpdateConferencingSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadExtensionFeatures Read the features of an extension
	//
	// Reads which features an extension can use, and the reason where it cannot use one.
	//
	// All features that the platform knows come in one reply, the unavailable ones among them unless `availableOnly` is
	// set. The list isn't paged. `readAccountServiceInfo` tells the features of the account as a whole.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features (the `ReadExtensionFeatures` operationId).
	ReadExtensionFeatures(ctx context.Context, accountID ID, extensionID ID, params *ReadExtensionFeaturesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListExtensionGrants List the grants of an extension
	//
	// Lists what an extension may do with other extensions: pick up or monitor their calls, call in their name, manage
	// a call queue, call a paging group and so on.
	//
	// Each record is about one other extension. A flag may be absent where the feature behind it is off. A `perPage`
	// that the platform finds too large may silently become 100.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant (the `ListExtensionGrants` operationId).
	ListExtensionGrants(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionGrantsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadNotificationSettings Read the notification settings of an extension
	//
	// Reads who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
	// how.
	//
	// In basic mode the same recipients are told of all of them; in advanced mode each kind has its own. Recipients
	// that are set for advanced mode are told in both modes, but only used in advanced mode.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `ReadNotificationSettings` operationId).
	ReadNotificationSettings(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateNotificationSettingsWithBody Update the notification settings of an extension
	//
	// Updates who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
	// how. What is not sent stays as it is.
	//
	// A list of recipients that is sent takes the place of the present one. Recipients for one kind of event take
	// effect in advanced mode only.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `UpdateNotificationSettings` operationId).
	UpdateNotificationSettingsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateNotificationSettings Update the notification settings of an extension
	//
	// Updates who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
	// how. What is not sent stays as it is.
	//
	// A list of recipients that is sent takes the place of the present one. Recipients for one kind of event take
	// effect in advanced mode only.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `UpdateNotificationSettings` operationId).
	UpdateNotificationSettings(ctx context.Context, accountID ID, extensionID ID, body UpdateNotificationSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListExtensionPhoneNumbers List the phone numbers of an extension
	//
	// Lists the phone numbers that an extension can use, such as its own direct numbers and the main number of the
	// company, each with what it may be used for.
	//
	// For users who are no administrators the list of another extension holds only its direct numbers, without
	// `features`. A `perPage` that the platform finds too large may silently become 100.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (the `ListExtensionPhoneNumbers` operationId).
	ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SmsConfigurationInfo Read the SMS configuration of a phone number
	//
	// Reads how a phone number of an extension is registered for text messages: the campaign and the brand, the state
	// of each, and how consent of the recipients is kept.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration (the `SmsConfigurationInfo` operationId).
	SmsConfigurationInfo(ctx context.Context, accountID ID, extensionID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteUserProfileImage Delete the profile image
	//
	// Deletes the profile image of a user, in all its sizes. Status 404 may mean that there is none any more.
	//
	// Corresponds with DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `DeleteUserProfileImage` operationId).
	DeleteUserProfileImage(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadUserProfileImageLegacy Read the profile image of a user
	//
	// Reads the profile image of a user, as an image file.
	//
	// `readScaledProfileImage` has it in several sizes. `profileImage` of an extension tells the address, the type and
	// the tag of the image; the address may be on another host than the API. Status 304 answers a conditional request
	// when the image hasn't changed.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `ReadUserProfileImageLegacy` operationId).
	ReadUserProfileImageLegacy(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateUserProfileImageWithBody Upload a profile image
	//
	// Uploads a profile image for a user.
	//
	// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most. `updateUserProfileImage` replaces
	// an image that is already there.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `CreateUserProfileImage` operationId).
	CreateUserProfileImageWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateUserProfileImageWithBody Replace the profile image
	//
	// Replaces the profile image of a user.
	//
	// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `UpdateUserProfileImage` operationId).
	UpdateUserProfileImageWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadScaledProfileImage Read the profile image of a user in one size
	//
	// Reads the profile image of a user in one size, as an image file.
	//
	// The image may be served from another host than the API; `profileImage.scales` of an extension tells the
	// addresses.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} (the `ReadScaledProfileImage` operationId).
	ReadScaledProfileImage(ctx context.Context, accountID ID, extensionID ID, scaleSize ProfileImageSize, params *ReadScaledProfileImageParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSmsRecipients List SMS recipients
	//
	// Lists the users who receive and answer the text messages that come to the numbers of a call queue or a site.
	//
	// The extension in the path is the call queue or the site. The list is not paged.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients (the `GetSmsRecipients` operationId).
	GetSmsRecipients(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// BulkAssignSmsRecipientsWithBody Assign SMS recipients
	//
	// Changes which users receive the text messages that come to the numbers of a call queue or a site: adds some,
	// removes some, and leaves the rest as they are.
	//
	// The extension in the path is the call queue or the site. A request must add or remove at least one user, and may
	// add up to 50 and remove up to 50; where the account lacks message threads, one each. The reply has no body;
	// `getSmsRecipients` tells the list after the change.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (the `BulkAssignSmsRecipients` operationId).
	BulkAssignSmsRecipientsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// BulkAssignSmsRecipients Assign SMS recipients
	//
	// Changes which users receive the text messages that come to the numbers of a call queue or a site: adds some,
	// removes some, and leaves the rest as they are.
	//
	// The extension in the path is the call queue or the site. A request must add or remove at least one user, and may
	// add up to 50 and remove up to 50; where the account lacks message threads, one each. The reply has no body;
	// `getSmsRecipients` tells the list after the change.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (the `BulkAssignSmsRecipients` operationId).
	BulkAssignSmsRecipients(ctx context.Context, accountID ID, extensionID ID, body BulkAssignSmsRecipientsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAccountPhoneNumbers List the phone numbers of the account
	//
	// Lists the phone numbers of an account, each with its use and the extension that it is assigned to.
	//
	// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
	// Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the platform finds too large
	// may silently become 100. `listAccountPhoneNumbersV2` has more filters.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number (the `ListAccountPhoneNumbers` operationId).
	ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadAccountPhoneNumber Read a phone number of the account
	//
	// Reads a phone number of an account: its use, its state and the extension that it is assigned to.
	//
	// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers in v1.0
	// replies and strings in v2 replies, yet both name the same phone number.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (the `ReadAccountPhoneNumber` operationId).
	ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadAccountServiceInfo Read the service of the account
	//
	// Reads the service of an account: its brand, service plan, billing plan and package, and the features and limits
	// that come with them.
	//
	// A feature that an account has may still be off for one extension: `readExtension` tells the features of an
	// extension.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/service-info (the `ReadAccountServiceInfo` operationId).
	ReadAccountServiceInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListUserTemplates List templates
	//
	// Lists the templates of an account: named sets of settings that administrators apply to extensions.
	//
	// The list tells what each template is for, not the settings in it.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/templates (the `ListUserTemplates` operationId).
	ListUserTemplates(ctx context.Context, accountID ID, params *ListUserTemplatesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadUserTemplate Read a template
	//
	// Reads a template of an account: its name, its type and its age, not the settings in it.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/templates/{templateId} (the `ReadUserTemplate` operationId).
	ReadUserTemplate(ctx context.Context, accountID ID, templateID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListContractedCountries List contracted countries
	//
	// Lists the countries in which contracts can be made with a brand.
	//
	// The list is not paged. No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country (the `ListContractedCountries` operationId).
	ListContractedCountries(ctx context.Context, brandID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListDomesticCountries List domestic countries
	//
	// Lists the countries that count as domestic for accounts of a brand whose contract is for one country.
	//
	// `readAccountServiceInfo` tells the brand and the contracted country of an account. No permission is needed, only
	// a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} (the `ListDomesticCountries` operationId).
	ListDomesticCountries(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListCountries List countries
	//
	// Lists the countries that the platform knows, with what it offers in each.
	//
	// Without filters all countries are listed; several filters list the countries that pass all of them. No permission
	// is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/country (the `ListCountries` operationId).
	ListCountries(ctx context.Context, params *ListCountriesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadCountry Read a country
	//
	// Reads a country of the platform's dictionary, with what the platform offers there.
	//
	// No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/country/{countryId} (the `ReadCountry` operationId).
	ReadCountry(ctx context.Context, countryID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListLanguages List languages
	//
	// Lists the languages that the platform knows, each with what it can be used for.
	//
	// The list is not paged: no parameters choose a page, though the reply has a `paging` object. No permission is
	// needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/language (the `ListLanguages` operationId).
	ListLanguages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadLanguage Read a language
	//
	// Reads a language of the platform's dictionary, with what it can be used for.
	//
	// No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/language/{languageId} (the `ReadLanguage` operationId).
	ReadLanguage(ctx context.Context, languageID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListLocations List locations
	//
	// Lists the cities of a state with their area codes.
	//
	// A city is listed once for each of its area codes and, with `withNxx`, once for each of its exchange codes, so
	// such a list is long. No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/location (the `ListLocations` operationId).
	ListLocations(ctx context.Context, params *ListLocationsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListStates List states
	//
	// Lists the states and provinces of one country, or of all countries.
	//
	// Choose the country with `countryId`, or ask for all with `allCountries`. No permission is needed, only a valid
	// token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/state (the `ListStates` operationId).
	ListStates(ctx context.Context, params *ListStatesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadState Read a state
	//
	// Reads a state or a province of the platform's dictionary.
	//
	// No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/state/{stateId} (the `ReadState` operationId).
	ReadState(ctx context.Context, stateID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListTimezones List time zones
	//
	// Lists the time zones that the platform knows.
	//
	// No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/timezone (the `ListTimezones` operationId).
	ListTimezones(ctx context.Context, params *ListTimezonesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadTimezone Read a time zone
	//
	// Reads a time zone of the platform's dictionary.
	//
	// No permission is needed, only a valid token.
	//
	// Corresponds with GET /restapi/v1.0/dictionary/timezone/{timezoneId} (the `ReadTimezone` operationId).
	ReadTimezone(ctx context.Context, timezoneID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ParsePhoneNumberWithBody Parse phone numbers
	//
	// Parses up to 64 phone numbers and tells the parts and the standard forms of each. Use `parsePhoneNumberV2`, which
	// knows extensions, short codes and dialling prefixes too. No permission is needed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v1.0/number-parser/parse (the `ParsePhoneNumber` operationId).
	//
	// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	ParsePhoneNumberWithBody(ctx context.Context, params *ParsePhoneNumberParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ParsePhoneNumber Parse phone numbers
	//
	// Parses up to 64 phone numbers and tells the parts and the standard forms of each. Use `parsePhoneNumberV2`, which
	// knows extensions, short codes and dialling prefixes too. No permission is needed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v1.0/number-parser/parse (the `ParsePhoneNumber` operationId).
	//
	// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	ParsePhoneNumber(ctx context.Context, params *ParsePhoneNumberParams, body ParsePhoneNumberJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAccountInfoV2 Read the account (v2)
	//
	// Reads basic information about an account: the company's name, address and contact, its main number and its
	// service.
	//
	// Ids are strings here, while `readAccountInfo` has numbers for the same ids. The operator, the region and the
	// limits of the account are only there.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId} (the `GetAccountInfoV2` operationId).
	GetAccountInfoV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PostBatchProvisionUsersWithBody Create users
	//
	// Creates up to 10 users at once, each with contact data and, if wanted, a role, a cost center and a device with a
	// phone number.
	//
	// Status 200 doesn't mean that all of them exist: each record of the reply has either the new extension or the
	// errors. The users are `Enabled` at once and get a welcome email, unless `contact.transition` says otherwise.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/batch-provisioning/users (the `PostBatchProvisionUsers` operationId).
	PostBatchProvisionUsersWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PostBatchProvisionUsers Create users
	//
	// Creates up to 10 users at once, each with contact data and, if wanted, a role, a cost center and a device with a
	// phone number.
	//
	// Status 200 doesn't mean that all of them exist: each record of the reply has either the new extension or the
	// errors. The users are `Enabled` at once and get a welcome email, unless `contact.transition` says otherwise.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/batch-provisioning/users (the `PostBatchProvisionUsers` operationId).
	PostBatchProvisionUsers(ctx context.Context, accountID ID, body PostBatchProvisionUsersJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// BulkDeleteUsersV2WithBody Delete users
	//
	// Deletes up to 50 extensions at once. There is no way back.
	//
	// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its extension was,
	// and why not. Unless asked otherwise, their phone numbers and devices go to the inventory of the account. The
	// request carries a body although it is a DELETE, which some proxies drop.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with DELETE /restapi/v2/accounts/{accountId}/extensions (the `BulkDeleteUsersV2` operationId).
	BulkDeleteUsersV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// BulkDeleteUsersV2 Delete users
	//
	// Deletes up to 50 extensions at once. There is no way back.
	//
	// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its extension was,
	// and why not. Unless asked otherwise, their phone numbers and devices go to the inventory of the account. The
	// request carries a body although it is a DELETE, which some proxies drop.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with DELETE /restapi/v2/accounts/{accountId}/extensions (the `BulkDeleteUsersV2` operationId).
	BulkDeleteUsersV2(ctx context.Context, accountID ID, body BulkDeleteUsersV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteNumbersFromInventoryV2WithBody Delete phone numbers from the inventory
	//
	// Deletes phone numbers from the inventory of an account, where the numbers are that nobody uses.
	//
	// Each number is named by its id or by its digits. One may fail and others succeed while the reply as a whole has
	// status 200, so look at `bulkItemSuccessful` of every record.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with DELETE /restapi/v2/accounts/{accountId}/phone-numbers (the `DeleteNumbersFromInventoryV2` operationId).
	DeleteNumbersFromInventoryV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeleteNumbersFromInventoryV2 Delete phone numbers from the inventory
	//
	// Deletes phone numbers from the inventory of an account, where the numbers are that nobody uses.
	//
	// Each number is named by its id or by its digits. One may fail and others succeed while the reply as a whole has
	// status 200, so look at `bulkItemSuccessful` of every record.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with DELETE /restapi/v2/accounts/{accountId}/phone-numbers (the `DeleteNumbersFromInventoryV2` operationId).
	DeleteNumbersFromInventoryV2(ctx context.Context, accountID ID, body DeleteNumbersFromInventoryV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAccountPhoneNumbersV2 List the phone numbers of the account (v2)
	//
	// Lists the phone numbers of an account, each with its use, its toll type and the extension that it is assigned
	// to.
	//
	// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
	// Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here, while
	// `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names there.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers (the `ListAccountPhoneNumbersV2` operationId).
	ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddNumbersToInventoryV2WithBody Add phone numbers to the inventory
	//
	// Adds phone numbers to the inventory of an account; `assignPhoneNumberV2` then puts them to use.
	//
	// The platform may do the work at once, with status 200 and the outcome for each number in `records`, or start a
	// task, with status 202 and its `id`; `getBulkAddTaskResultsV2` tells how that one ended. One number may fail and
	// others succeed, so look at `bulkItemSuccessful` of every record.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add (the `AddNumbersToInventoryV2` operationId).
	AddNumbersToInventoryV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AddNumbersToInventoryV2 Add phone numbers to the inventory
	//
	// Adds phone numbers to the inventory of an account; `assignPhoneNumberV2` then puts them to use.
	//
	// The platform may do the work at once, with status 200 and the outcome for each number in `records`, or start a
	// task, with status 202 and its `id`; `getBulkAddTaskResultsV2` tells how that one ended. One number may fail and
	// others succeed, so look at `bulkItemSuccessful` of every record.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add (the `AddNumbersToInventoryV2` operationId).
	AddNumbersToInventoryV2(ctx context.Context, accountID ID, body AddNumbersToInventoryV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetBulkAddTaskResultsV2 Read a task that adds phone numbers
	//
	// Reads a task that `addNumbersToInventoryV2` started.
	//
	// While the task runs the reply has its `id`, `creationTime` and `status`; at the end it has `records` with the
	// outcome for each phone number. The operation is Heavy, 10 requests a minute by default, so ask seldom.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId} (the `GetBulkAddTaskResultsV2` operationId).
	GetBulkAddTaskResultsV2(ctx context.Context, accountID ID, taskID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AssignPhoneNumberV2WithBody Assign a phone number
	//
	// Assigns a phone number to the company or to an extension: one from the inventory, or one that is in use already.
	//
	// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is changed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} (the `AssignPhoneNumberV2` operationId).
	AssignPhoneNumberV2WithBody(ctx context.Context, accountID ID, phoneNumberID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AssignPhoneNumberV2 Assign a phone number
	//
	// Assigns a phone number to the company or to an extension: one from the inventory, or one that is in use already.
	//
	// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is changed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} (the `AssignPhoneNumberV2` operationId).
	AssignPhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body AssignPhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReplacePhoneNumberV2WithBody Replace a phone number
	//
	// Replaces a phone number that is in use by one from the inventory, which takes over its use.
	//
	// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its place.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (the `ReplacePhoneNumberV2` operationId).
	ReplacePhoneNumberV2WithBody(ctx context.Context, accountID ID, phoneNumberID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReplacePhoneNumberV2 Replace a phone number
	//
	// Replaces a phone number that is in use by one from the inventory, which takes over its use.
	//
	// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its place.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (the `ReplacePhoneNumberV2` operationId).
	ReplacePhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body ReplacePhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAccountRegionalSettings Read the regional settings of the account
	//
	// Reads the region of an account: its home country, time zone, languages and clock.
	//
	// `readAccountInfo` tells the same and the currency. Extensions may have a region of their own: see
	// `readExtension`.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId}/regional-settings (the `GetAccountRegionalSettings` operationId).
	GetAccountRegionalSettings(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PatchAccountRegionalSettingsWithBody Change the regional settings of the account
	//
	// Changes the region of an account. The time zone must always be sent, everything else is optional.
	//
	// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its id or its
	// locale code: by one of the two, not both. `listCountries`, `listTimezones` and `listLanguages` tell what there
	// is.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /restapi/v2/accounts/{accountId}/regional-settings (the `PatchAccountRegionalSettings` operationId).
	PatchAccountRegionalSettingsWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// PatchAccountRegionalSettings Change the regional settings of the account
	//
	// Changes the region of an account. The time zone must always be sent, everything else is optional.
	//
	// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its id or its
	// locale code: by one of the two, not both. `listCountries`, `listTimezones` and `listLanguages` tell what there
	// is.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /restapi/v2/accounts/{accountId}/regional-settings (the `PatchAccountRegionalSettings` operationId).
	PatchAccountRegionalSettings(ctx context.Context, accountID ID, body PatchAccountRegionalSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SendActivationEmailV2 Send the activation email
	//
	// Sends the activation email to the system user of an account, or sends it again.
	//
	// The account must be unconfirmed; `sendWelcomeEmailV2` is for accounts that are confirmed. Neither the request nor
	// the reply has a body.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/send-activation-email (the `SendActivationEmailV2` operationId).
	SendActivationEmailV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SendWelcomeEmailV2WithBody Send the welcome email
	//
	// Sends the welcome email to the system user of an account, or sends it again.
	//
	// The account must be confirmed; `sendActivationEmailV2` is for accounts that are not yet. The body may be left
	// out, and the reply has none.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/send-welcome-email (the `SendWelcomeEmailV2` operationId).
	SendWelcomeEmailV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SendWelcomeEmailV2 Send the welcome email
	//
	// Sends the welcome email to the system user of an account, or sends it again.
	//
	// The account must be confirmed; `sendActivationEmailV2` is for accounts that are not yet. The body may be left
	// out, and the reply has none.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v2/accounts/{accountId}/send-welcome-email (the `SendWelcomeEmailV2` operationId).
	SendWelcomeEmailV2(ctx context.Context, accountID ID, body SendWelcomeEmailV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ParsePhoneNumberV2WithBody Parse phone numbers (v2)
	//
	// Parses up to 64 strings that people typed or dialled: tells what each one is, its parts and its standard forms.
	//
	// Which country, area code and extension length are assumed comes from `context`; what it leaves out comes from
	// the account with `contextSource` set to `Account`, from the platform otherwise. The reply tells the context that
	// was applied, and has the results in the order of `originalStrings`. No permission is needed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /restapi/v2/number-parser/parse (the `ParsePhoneNumberV2` operationId).
	ParsePhoneNumberV2WithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ParsePhoneNumberV2 Parse phone numbers (v2)
	//
	// Parses up to 64 strings that people typed or dialled: tells what each one is, its parts and its standard forms.
	//
	// Which country, area code and extension length are assumed comes from `context`; what it leaves out comes from
	// the account with `contextSource` set to `Account`, from the platform otherwise. The reply tells the context that
	// was applied, and has the results in the order of `originalStrings`. No permission is needed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /restapi/v2/number-parser/parse (the `ParsePhoneNumberV2` operationId).
	ParsePhoneNumberV2(ctx context.Context, body ParsePhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ReadAccountInfo Read the account
//
// Reads basic information about an account: its main number, operator, brand, plans, region and limits.
//
// Any user may read the public part of it; only administrators may read everything, so much of the reply may be
// absent for others. `getAccountInfoV2` tells the company's name and address, which are not here.
//
// Corresponds with GET /restapi/v1.0/account/{accountId} (the `ReadAccountInfo` operationId).
func (c *Client) ReadAccountInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountInfoRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadAccountBusinessAddress Read the business address
//
// Reads the business address of an account, with the name of the company, its email address and the name of its
// main site.
//
// `getAccountInfoV2` tells an address as well, with a second line for the street and the country as a code.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/business-address (the `ReadAccountBusinessAddress` operationId).
func (c *Client) ReadAccountBusinessAddress(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountBusinessAddressRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAccountBusinessAddressWithBody Change the business address
//
// Changes the business address of an account, the name of the company, its email address or the name of its main
// site.
//
// Every property is optional. The reply has all of them, as they are after the change.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/business-address (the `UpdateAccountBusinessAddress` operationId).
func (c *Client) UpdateAccountBusinessAddressWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAccountBusinessAddressRequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateAccountBusinessAddress Change the business address
//
// Changes the business address of an account, the name of the company, its email address or the name of its main
// site.
//
// Every property is optional. The reply has all of them, as they are after the change.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/business-address (the `UpdateAccountBusinessAddress` operationId).
func (c *Client) UpdateAccountBusinessAddress(ctx context.Context, accountID ID, body UpdateAccountBusinessAddressJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateAccountBusinessAddressRequest(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListExtensions List extensions
//
// Lists the extensions of an account: users, call queues, IVR menus, sites and all other types.
//
// Only administrators may read everything about all extensions; other users see the public part of the others and
// the whole of their own. A `perPage` that the platform finds too large may silently become 100. Every page is a
// request of its own, so large accounts are read fastest with a large `perPage`.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension (the `ListExtensions` operationId).
func (c *Client) ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListExtensionsRequest(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateExtensionWithBody Create an extension
//
// Creates an extension: a user, a call queue or another service that can be dialled.
//
// Every property of the body is optional, but a contact needs a first name and an email address. Without a password
// the platform makes one up; `updateExtension` can set another. Two extensions of an account can't have the same
// number.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension (the `CreateExtension` operationId).
func (c *Client) CreateExtensionWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateExtensionRequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateExtension Create an extension
//
// Creates an extension: a user, a call queue or another service that can be dialled.
//
// Every property of the body is optional, but a contact needs a first name and an email address. Without a password
// the platform makes one up; `updateExtension` can set another. Two extensions of an account can't have the same
// number.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension (the `CreateExtension` operationId).
func (c *Client) CreateExtension(ctx context.Context, accountID ID, body CreateExtensionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateExtensionRequest(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ExtensionBulkUpdateWithBody Change many extensions
//
// Changes many extensions of an account with one request, up to 500 of them, each in its own way.
//
// The change is a task that goes on after the reply. `getExtensionBulkUpdateTask` tells how far it is and, at its
// end, which extensions were changed: some may fail while the others succeed. The operation is Heavy, 10 requests a
// minute by default, so one request with many records is better than many requests.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension-bulk-update (the `ExtensionBulkUpdate` operationId).
func (c *Client) ExtensionBulkUpdateWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewExtensionBulkUpdateRequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ExtensionBulkUpdate Change many extensions
//
// Changes many extensions of an account with one request, up to 500 of them, each in its own way.
//
// The change is a task that goes on after the reply. `getExtensionBulkUpdateTask` tells how far it is and, at its
// end, which extensions were changed: some may fail while the others succeed. The operation is Heavy, 10 requests a
// minute by default, so one request with many records is better than many requests.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension-bulk-update (the `ExtensionBulkUpdate` operationId).
func (c *Client) ExtensionBulkUpdate(ctx context.Context, accountID ID, body ExtensionBulkUpdateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewExtensionBulkUpdateRequest(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetExtensionBulkUpdateTask Read a task that changes extensions
//
// Reads the state of a task that `extensionBulkUpdate` started and, once it has ended, its result for each
// extension.
//
// A task whose status is `Accepted` or `InProgress` is still at work: read it again after some seconds. `Completed`
// does not mean that every extension was changed; the result tells.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId} (the `GetExtensionBulkUpdateTask` operationId).
func (c *Client) GetExtensionBulkUpdateTask(ctx context.Context, accountID ID, taskID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetExtensionBulkUpdateTaskRequest(c.Server, accountID, taskID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteExtension Delete an extension
//
// Deletes an extension. Use `bulkDeleteUsersV2` instead, which takes up to 50 of them.
//
// Unless asked otherwise, the direct numbers of the extension stay with the company as additional numbers, and its
// digital lines, each a device with its number, are deleted. There is no way back. Status 404 may mean that the
// extension is already gone.
//
// Corresponds with DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `DeleteExtension` operationId).
// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
func (c *Client) DeleteExtension(ctx context.Context, accountID ID, extensionID ID, params *DeleteExtensionParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteExtensionRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadExtension Read an extension
//
// Reads an extension with its settings: its user or service, state, permissions, roles, features and region.
//
// Users may read everything about their own extension; only administrators may read everything about the others,
// so much of the reply may be absent for other callers. The system extension of an account has the same id as the
// account.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `ReadExtension` operationId).
func (c *Client) ReadExtension(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadExtensionRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateExtensionWithBody Update an extension
//
// Updates an extension: its status, number, contact data, region, site, password and more. What is not sent stays
// as it is.
//
// Which properties can be changed depends on the type of the extension. Users may change their own contact data and
// credentials; what belongs to others needs the permissions of an administrator. The extension number and an email
// address that is a login name must be unique, otherwise the change is refused. `transition` sends welcome emails
// for extensions that are not activated yet.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `UpdateExtension` operationId).
func (c *Client) UpdateExtensionWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateExtensionRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateExtension Update an extension
//
// Updates an extension: its status, number, contact data, region, site, password and more. What is not sent stays
// as it is.
//
// Which properties can be changed depends on the type of the extension. Users may change their own contact data and
// credentials; what belongs to others needs the permissions of an administrator. The extension number and an email
// address that is a login name must be unique, otherwise the change is refused. `transition` sends welcome emails
// for extensions that are not activated yet.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `UpdateExtension` operationId).
func (c *Client) UpdateExtension(ctx context.Context, accountID ID, extensionID ID, body UpdateExtensionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateExtensionRequest(c.Server, accountID, extensionID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadExtensionCallerID Read the caller id of an extension
//
// Reads what called parties see of an extension: the number shown for each device and each way of calling.
//
// `listExtensionPhoneNumbers` tells which numbers can be shown: those with the feature `CallerId`.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `ReadExtensionCallerID` operationId).
func (c *Client) ReadExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadExtensionCallerIDRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateExtensionCallerIDWithBody Update the caller id of an extension
//
// Updates what called parties see of an extension: the number shown for each device and each way of calling. What
// is not sent stays as it is.
//
// Only numbers with the feature `CallerId` can be shown; `listExtensionPhoneNumbers` tells which ones have it.
// Numbers and devices are named by their ids.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `UpdateExtensionCallerID` operationId).
func (c *Client) UpdateExtensionCallerIDWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateExtensionCallerIDRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateExtensionCallerID Update the caller id of an extension
//
// Updates what called parties see of an extension: the number shown for each device and each way of calling. What
// is not sent stays as it is.
//
// Only numbers with the feature `CallerId` can be shown; `listExtensionPhoneNumbers` tells which ones have it.
// Numbers and devices are named by their ids.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (the `UpdateExtensionCallerID` operationId).
func (c *Client) UpdateExtensionCallerID(ctx context.Context, accountID ID, extensionID ID, body UpdateExtensionCallerIDJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateExtensionCallerIDRequest(c.Server, accountID, extensionID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadConferencingSettings Read the conferencing settings of a user
//
// Reads how to dial into the audio conferences of a user: the numbers and the access codes.
//
// The reply carries the code of the host; keep it as you would a password.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `ReadConferencingSettings` operationId).
func (c *Client) ReadConferencingSettings(ctx context.Context, accountID ID, extensionID ID, params *ReadConferencingSettingsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadConferencingSettingsRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateConferencingSettingsWithBody Update the conferencing settings of a user
//
// Updates the audio-conferencing settings of a user: the default number and whether participants may join before
// the host. What is not sent stays as it is.
//
// The numbers and the access codes themselves are given by the platform and cannot be chosen.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `UpdateConferencingSettings` operationId).
func (c *Client) UpdateConferencingSettingsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateConferencingSettingsRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateConferencingSettings Update the conferencing settings of a user
//
// Updates the audio-conferencing settings of a user: the default number and whether participants may join before
// the host. What is not sent stays as it is.
//
// The numbers and the access codes themselves are given by the platform and cannot be chosen.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (the `UpdateConferencingSettings` operationId).
func (c *Client) UpdateConferencingSettings(ctx context.Context, accountID ID, extensionID ID, body UpdateConferencingSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateConferencingSettingsRequest(c.Server, accountID, extensionID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadExtensionFeatures Read the features of an extension
//
// Reads which features an extension can use, and the reason where it cannot use one.
//
// All features that the platform knows come in one reply, the unavailable ones among them unless `availableOnly` is
// set. The list isn't paged. `readAccountServiceInfo` tells the features of the account as a whole.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features (the `ReadExtensionFeatures` operationId).
func (c *Client) ReadExtensionFeatures(ctx context.Context, accountID ID, extensionID ID, params *ReadExtensionFeaturesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadExtensionFeaturesRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListExtensionGrants List the grants of an extension
//
// Lists what an extension may do with other extensions: pick up or monitor their calls, call in their name, manage
// a call queue, call a paging group and so on.
//
// Each record is about one other extension. A flag may be absent where the feature behind it is off. A `perPage`
// that the platform finds too large may silently become 100.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant (the `ListExtensionGrants` operationId).
func (c *Client) ListExtensionGrants(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionGrantsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListExtensionGrantsRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadNotificationSettings Read the notification settings of an extension
//
// Reads who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
// how.
//
// In basic mode the same recipients are told of all of them; in advanced mode each kind has its own. Recipients
// that are set for advanced mode are told in both modes, but only used in advanced mode.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `ReadNotificationSettings` operationId).
func (c *Client) ReadNotificationSettings(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadNotificationSettingsRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateNotificationSettingsWithBody Update the notification settings of an extension
//
// Updates who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
// how. What is not sent stays as it is.
//
// A list of recipients that is sent takes the place of the present one. Recipients for one kind of event take
// effect in advanced mode only.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `UpdateNotificationSettings` operationId).
func (c *Client) UpdateNotificationSettingsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateNotificationSettingsRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateNotificationSettings Update the notification settings of an extension
//
// Updates who is notified of the voicemails, faxes, text messages, missed calls and call notes of an extension, and
// how. What is not sent stays as it is.
//
// A list of recipients that is sent takes the place of the present one. Recipients for one kind of event take
// effect in advanced mode only.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (the `UpdateNotificationSettings` operationId).
func (c *Client) UpdateNotificationSettings(ctx context.Context, accountID ID, extensionID ID, body UpdateNotificationSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateNotificationSettingsRequest(c.Server, accountID, extensionID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListExtensionPhoneNumbers List the phone numbers of an extension
//
// Lists the phone numbers that an extension can use, such as its own direct numbers and the main number of the
// company, each with what it may be used for.
//
// For users who are no administrators the list of another extension holds only its direct numbers, without
// `features`. A `perPage` that the platform finds too large may silently become 100.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (the `ListExtensionPhoneNumbers` operationId).
func (c *Client) ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListExtensionPhoneNumbersRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SmsConfigurationInfo Read the SMS configuration of a phone number
//
// Reads how a phone number of an extension is registered for text messages: the campaign and the brand, the state
// of each, and how consent of the recipients is kept.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration (the `SmsConfigurationInfo` operationId).
func (c *Client) SmsConfigurationInfo(ctx context.Context, accountID ID, extensionID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSmsConfigurationInfoRequest(c.Server, accountID, extensionID, phoneNumberID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteUserProfileImage Delete the profile image
//
// Deletes the profile image of a user, in all its sizes. Status 404 may mean that there is none any more.
//
// Corresponds with DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `DeleteUserProfileImage` operationId).
func (c *Client) DeleteUserProfileImage(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteUserProfileImageRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadUserProfileImageLegacy Read the profile image of a user
//
// Reads the profile image of a user, as an image file.
//
// `readScaledProfileImage` has it in several sizes. `profileImage` of an extension tells the address, the type and
// the tag of the image; the address may be on another host than the API. Status 304 answers a conditional request
// when the image hasn't changed.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `ReadUserProfileImageLegacy` operationId).
func (c *Client) ReadUserProfileImageLegacy(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadUserProfileImageLegacyRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateUserProfileImageWithBody Upload a profile image
//
// Uploads a profile image for a user.
//
// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most. `updateUserProfileImage` replaces
// an image that is already there.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `CreateUserProfileImage` operationId).
func (c *Client) CreateUserProfileImageWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateUserProfileImageRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateUserProfileImageWithBody Replace the profile image
//
// Replaces the profile image of a user.
//
// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (the `UpdateUserProfileImage` operationId).
func (c *Client) UpdateUserProfileImageWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateUserProfileImageRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadScaledProfileImage Read the profile image of a user in one size
//
// Reads the profile image of a user in one size, as an image file.
//
// The image may be served from another host than the API; `profileImage.scales` of an extension tells the
// addresses.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} (the `ReadScaledProfileImage` operationId).
func (c *Client) ReadScaledProfileImage(ctx context.Context, accountID ID, extensionID ID, scaleSize ProfileImageSize, params *ReadScaledProfileImageParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadScaledProfileImageRequest(c.Server, accountID, extensionID, scaleSize, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSmsRecipients List SMS recipients
//
// Lists the users who receive and answer the text messages that come to the numbers of a call queue or a site.
//
// The extension in the path is the call queue or the site. The list is not paged.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients (the `GetSmsRecipients` operationId).
func (c *Client) GetSmsRecipients(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSmsRecipientsRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// BulkAssignSmsRecipientsWithBody Assign SMS recipients
//
// Changes which users receive the text messages that come to the numbers of a call queue or a site: adds some,
// removes some, and leaves the rest as they are.
//
// The extension in the path is the call queue or the site. A request must add or remove at least one user, and may
// add up to 50 and remove up to 50; where the account lacks message threads, one each. The reply has no body;
// `getSmsRecipients` tells the list after the change.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (the `BulkAssignSmsRecipients` operationId).
func (c *Client) BulkAssignSmsRecipientsWithBody(ctx context.Context, accountID ID, extensionID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewBulkAssignSmsRecipientsRequestWithBody(c.Server, accountID, extensionID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// BulkAssignSmsRecipients Assign SMS recipients
//
// Changes which users receive the text messages that come to the numbers of a call queue or a site: adds some,
// removes some, and leaves the rest as they are.
//
// The extension in the path is the call queue or the site. A request must add or remove at least one user, and may
// add up to 50 and remove up to 50; where the account lacks message threads, one each. The reply has no body;
// `getSmsRecipients` tells the list after the change.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (the `BulkAssignSmsRecipients` operationId).
func (c *Client) BulkAssignSmsRecipients(ctx context.Context, accountID ID, extensionID ID, body BulkAssignSmsRecipientsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewBulkAssignSmsRecipientsRequest(c.Server, accountID, extensionID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAccountPhoneNumbers List the phone numbers of the account
//
// Lists the phone numbers of an account, each with its use and the extension that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
// Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the platform finds too large
// may silently become 100. `listAccountPhoneNumbersV2` has more filters.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number (the `ListAccountPhoneNumbers` operationId).
func (c *Client) ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAccountPhoneNumbersRequest(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadAccountPhoneNumber Read a phone number of the account
//
// Reads a phone number of an account: its use, its state and the extension that it is assigned to.
//
// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers in v1.0
// replies and strings in v2 replies, yet both name the same phone number.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (the `ReadAccountPhoneNumber` operationId).
func (c *Client) ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountPhoneNumberRequest(c.Server, accountID, phoneNumberID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadAccountServiceInfo Read the service of the account
//
// Reads the service of an account: its brand, service plan, billing plan and package, and the features and limits
// that come with them.
//
// A feature that an account has may still be off for one extension: `readExtension` tells the features of an
// extension.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/service-info (the `ReadAccountServiceInfo` operationId).
func (c *Client) ReadAccountServiceInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountServiceInfoRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListUserTemplates List templates
//
// Lists the templates of an account: named sets of settings that administrators apply to extensions.
//
// The list tells what each template is for, not the settings in it.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/templates (the `ListUserTemplates` operationId).
func (c *Client) ListUserTemplates(ctx context.Context, accountID ID, params *ListUserTemplatesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListUserTemplatesRequest(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadUserTemplate Read a template
//
// Reads a template of an account: its name, its type and its age, not the settings in it.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/templates/{templateId} (the `ReadUserTemplate` operationId).
func (c *Client) ReadUserTemplate(ctx context.Context, accountID ID, templateID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadUserTemplateRequest(c.Server, accountID, templateID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListContractedCountries List contracted countries
//
// Lists the countries in which contracts can be made with a brand.
//
// The list is not paged. No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country (the `ListContractedCountries` operationId).
func (c *Client) ListContractedCountries(ctx context.Context, brandID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListContractedCountriesRequest(c.Server, brandID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListDomesticCountries List domestic countries
//
// Lists the countries that count as domestic for accounts of a brand whose contract is for one country.
//
// `readAccountServiceInfo` tells the brand and the contracted country of an account. No permission is needed, only
// a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} (the `ListDomesticCountries` operationId).
func (c *Client) ListDomesticCountries(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListDomesticCountriesRequest(c.Server, brandID, contractedCountryID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListCountries List countries
//
// Lists the countries that the platform knows, with what it offers in each.
//
// Without filters all countries are listed; several filters list the countries that pass all of them. No permission
// is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/country (the `ListCountries` operationId).
func (c *Client) ListCountries(ctx context.Context, params *ListCountriesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListCountriesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadCountry Read a country
//
// Reads a country of the platform's dictionary, with what the platform offers there.
//
// No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/country/{countryId} (the `ReadCountry` operationId).
func (c *Client) ReadCountry(ctx context.Context, countryID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadCountryRequest(c.Server, countryID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListLanguages List languages
//
// Lists the languages that the platform knows, each with what it can be used for.
//
// The list is not paged: no parameters choose a page, though the reply has a `paging` object. No permission is
// needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/language (the `ListLanguages` operationId).
func (c *Client) ListLanguages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListLanguagesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadLanguage Read a language
//
// Reads a language of the platform's dictionary, with what it can be used for.
//
// No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/language/{languageId} (the `ReadLanguage` operationId).
func (c *Client) ReadLanguage(ctx context.Context, languageID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadLanguageRequest(c.Server, languageID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListLocations List locations
//
// Lists the cities of a state with their area codes.
//
// A city is listed once for each of its area codes and, with `withNxx`, once for each of its exchange codes, so
// such a list is long. No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/location (the `ListLocations` operationId).
func (c *Client) ListLocations(ctx context.Context, params *ListLocationsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListLocationsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListStates List states
//
// Lists the states and provinces of one country, or of all countries.
//
// Choose the country with `countryId`, or ask for all with `allCountries`. No permission is needed, only a valid
// token.
//
// Corresponds with GET /restapi/v1.0/dictionary/state (the `ListStates` operationId).
func (c *Client) ListStates(ctx context.Context, params *ListStatesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListStatesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadState Read a state
//
// Reads a state or a province of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/state/{stateId} (the `ReadState` operationId).
func (c *Client) ReadState(ctx context.Context, stateID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadStateRequest(c.Server, stateID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListTimezones List time zones
//
// Lists the time zones that the platform knows.
//
// No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/timezone (the `ListTimezones` operationId).
func (c *Client) ListTimezones(ctx context.Context, params *ListTimezonesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListTimezonesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadTimezone Read a time zone
//
// Reads a time zone of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// Corresponds with GET /restapi/v1.0/dictionary/timezone/{timezoneId} (the `ReadTimezone` operationId).
func (c *Client) ReadTimezone(ctx context.Context, timezoneID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadTimezoneRequest(c.Server, timezoneID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ParsePhoneNumberWithBody Parse phone numbers
//
// Parses up to 64 phone numbers and tells the parts and the standard forms of each. Use `parsePhoneNumberV2`, which
// knows extensions, short codes and dialling prefixes too. No permission is needed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v1.0/number-parser/parse (the `ParsePhoneNumber` operationId).
// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
func (c *Client) ParsePhoneNumberWithBody(ctx context.Context, params *ParsePhoneNumberParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewParsePhoneNumberRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ParsePhoneNumber Parse phone numbers
//
// Parses up to 64 phone numbers and tells the parts and the standard forms of each. Use `parsePhoneNumberV2`, which
// knows extensions, short codes and dialling prefixes too. No permission is needed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v1.0/number-parser/parse (the `ParsePhoneNumber` operationId).
// Deprecated: this operation has been marked as deprecated upstream, but no `x-deprecated-reason` was set
func (c *Client) ParsePhoneNumber(ctx context.Context, params *ParsePhoneNumberParams, body ParsePhoneNumberJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewParsePhoneNumberRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAccountInfoV2 Read the account (v2)
//
// Reads basic information about an account: the company's name, address and contact, its main number and its
// service.
//
// Ids are strings here, while `readAccountInfo` has numbers for the same ids. The operator, the region and the
// limits of the account are only there.
//
// Corresponds with GET /restapi/v2/accounts/{accountId} (the `GetAccountInfoV2` operationId).
func (c *Client) GetAccountInfoV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAccountInfoV2Request(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PostBatchProvisionUsersWithBody Create users
//
// Creates up to 10 users at once, each with contact data and, if wanted, a role, a cost center and a device with a
// phone number.
//
// Status 200 doesn't mean that all of them exist: each record of the reply has either the new extension or the
// errors. The users are `Enabled` at once and get a welcome email, unless `contact.transition` says otherwise.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/batch-provisioning/users (the `PostBatchProvisionUsers` operationId).
func (c *Client) PostBatchProvisionUsersWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPostBatchProvisionUsersRequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PostBatchProvisionUsers Create users
//
// Creates up to 10 users at once, each with contact data and, if wanted, a role, a cost center and a device with a
// phone number.
//
// Status 200 doesn't mean that all of them exist: each record of the reply has either the new extension or the
// errors. The users are `Enabled` at once and get a welcome email, unless `contact.transition` says otherwise.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/batch-provisioning/users (the `PostBatchProvisionUsers` operationId).
func (c *Client) PostBatchProvisionUsers(ctx context.Context, accountID ID, body PostBatchProvisionUsersJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPostBatchProvisionUsersRequest(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// BulkDeleteUsersV2WithBody Delete users
//
// Deletes up to 50 extensions at once. There is no way back.
//
// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its extension was,
// and why not. Unless asked otherwise, their phone numbers and devices go to the inventory of the account. The
// request carries a body although it is a DELETE, which some proxies drop.
//
// Takes any type of body and a specified content type.
//
// Corresponds with DELETE /restapi/v2/accounts/{accountId}/extensions (the `BulkDeleteUsersV2` operationId).
func (c *Client) BulkDeleteUsersV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewBulkDeleteUsersV2RequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// BulkDeleteUsersV2 Delete users
//
// Deletes up to 50 extensions at once. There is no way back.
//
// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its extension was,
// and why not. Unless asked otherwise, their phone numbers and devices go to the inventory of the account. The
// request carries a body although it is a DELETE, which some proxies drop.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with DELETE /restapi/v2/accounts/{accountId}/extensions (the `BulkDeleteUsersV2` operationId).
func (c *Client) BulkDeleteUsersV2(ctx context.Context, accountID ID, body BulkDeleteUsersV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewBulkDeleteUsersV2Request(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteNumbersFromInventoryV2WithBody Delete phone numbers from the inventory
//
// Deletes phone numbers from the inventory of an account, where the numbers are that nobody uses.
//
// Each number is named by its id or by its digits. One may fail and others succeed while the reply as a whole has
// status 200, so look at `bulkItemSuccessful` of every record.
//
// Takes any type of body and a specified content type.
//
// Corresponds with DELETE /restapi/v2/accounts/{accountId}/phone-numbers (the `DeleteNumbersFromInventoryV2` operationId).
func (c *Client) DeleteNumbersFromInventoryV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteNumbersFromInventoryV2RequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeleteNumbersFromInventoryV2 Delete phone numbers from the inventory
//
// Deletes phone numbers from the inventory of an account, where the numbers are that nobody uses.
//
// Each number is named by its id or by its digits. One may fail and others succeed while the reply as a whole has
// status 200, so look at `bulkItemSuccessful` of every record.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with DELETE /restapi/v2/accounts/{accountId}/phone-numbers (the `DeleteNumbersFromInventoryV2` operationId).
func (c *Client) DeleteNumbersFromInventoryV2(ctx context.Context, accountID ID, body DeleteNumbersFromInventoryV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeleteNumbersFromInventoryV2Request(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAccountPhoneNumbersV2 List the phone numbers of the account (v2)
//
// Lists the phone numbers of an account, each with its use, its toll type and the extension that it is assigned
// to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
// Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here, while
// `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names there.
//
// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers (the `ListAccountPhoneNumbersV2` operationId).
func (c *Client) ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAccountPhoneNumbersV2Request(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddNumbersToInventoryV2WithBody Add phone numbers to the inventory
//
// Adds phone numbers to the inventory of an account; `assignPhoneNumberV2` then puts them to use.
//
// The platform may do the work at once, with status 200 and the outcome for each number in `records`, or start a
// task, with status 202 and its `id`; `getBulkAddTaskResultsV2` tells how that one ended. One number may fail and
// others succeed, so look at `bulkItemSuccessful` of every record.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add (the `AddNumbersToInventoryV2` operationId).
func (c *Client) AddNumbersToInventoryV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddNumbersToInventoryV2RequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AddNumbersToInventoryV2 Add phone numbers to the inventory
//
// Adds phone numbers to the inventory of an account; `assignPhoneNumberV2` then puts them to use.
//
// The platform may do the work at once, with status 200 and the outcome for each number in `records`, or start a
// task, with status 202 and its `id`; `getBulkAddTaskResultsV2` tells how that one ended. One number may fail and
// others succeed, so look at `bulkItemSuccessful` of every record.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add (the `AddNumbersToInventoryV2` operationId).
func (c *Client) AddNumbersToInventoryV2(ctx context.Context, accountID ID, body AddNumbersToInventoryV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAddNumbersToInventoryV2Request(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetBulkAddTaskResultsV2 Read a task that adds phone numbers
//
// Reads a task that `addNumbersToInventoryV2` started.
//
// While the task runs the reply has its `id`, `creationTime` and `status`; at the end it has `records` with the
// outcome for each phone number. The operation is Heavy, 10 requests a minute by default, so ask seldom.
//
// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId} (the `GetBulkAddTaskResultsV2` operationId).
func (c *Client) GetBulkAddTaskResultsV2(ctx context.Context, accountID ID, taskID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetBulkAddTaskResultsV2Request(c.Server, accountID, taskID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AssignPhoneNumberV2WithBody Assign a phone number
//
// Assigns a phone number to the company or to an extension: one from the inventory, or one that is in use already.
//
// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is changed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} (the `AssignPhoneNumberV2` operationId).
func (c *Client) AssignPhoneNumberV2WithBody(ctx context.Context, accountID ID, phoneNumberID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAssignPhoneNumberV2RequestWithBody(c.Server, accountID, phoneNumberID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AssignPhoneNumberV2 Assign a phone number
//
// Assigns a phone number to the company or to an extension: one from the inventory, or one that is in use already.
//
// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is changed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} (the `AssignPhoneNumberV2` operationId).
func (c *Client) AssignPhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body AssignPhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAssignPhoneNumberV2Request(c.Server, accountID, phoneNumberID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReplacePhoneNumberV2WithBody Replace a phone number
//
// Replaces a phone number that is in use by one from the inventory, which takes over its use.
//
// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its place.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (the `ReplacePhoneNumberV2` operationId).
func (c *Client) ReplacePhoneNumberV2WithBody(ctx context.Context, accountID ID, phoneNumberID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReplacePhoneNumberV2RequestWithBody(c.Server, accountID, phoneNumberID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReplacePhoneNumberV2 Replace a phone number
//
// Replaces a phone number that is in use by one from the inventory, which takes over its use.
//
// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its place.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (the `ReplacePhoneNumberV2` operationId).
func (c *Client) ReplacePhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body ReplacePhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReplacePhoneNumberV2Request(c.Server, accountID, phoneNumberID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAccountRegionalSettings Read the regional settings of the account
//
// Reads the region of an account: its home country, time zone, languages and clock.
//
// `readAccountInfo` tells the same and the currency. Extensions may have a region of their own: see
// `readExtension`.
//
// Corresponds with GET /restapi/v2/accounts/{accountId}/regional-settings (the `GetAccountRegionalSettings` operationId).
func (c *Client) GetAccountRegionalSettings(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAccountRegionalSettingsRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PatchAccountRegionalSettingsWithBody Change the regional settings of the account
//
// Changes the region of an account. The time zone must always be sent, everything else is optional.
//
// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its id or its
// locale code: by one of the two, not both. `listCountries`, `listTimezones` and `listLanguages` tell what there
// is.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /restapi/v2/accounts/{accountId}/regional-settings (the `PatchAccountRegionalSettings` operationId).
func (c *Client) PatchAccountRegionalSettingsWithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPatchAccountRegionalSettingsRequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// PatchAccountRegionalSettings Change the regional settings of the account
//
// Changes the region of an account. The time zone must always be sent, everything else is optional.
//
// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its id or its
// locale code: by one of the two, not both. `listCountries`, `listTimezones` and `listLanguages` tell what there
// is.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /restapi/v2/accounts/{accountId}/regional-settings (the `PatchAccountRegionalSettings` operationId).
func (c *Client) PatchAccountRegionalSettings(ctx context.Context, accountID ID, body PatchAccountRegionalSettingsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewPatchAccountRegionalSettingsRequest(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SendActivationEmailV2 Send the activation email
//
// Sends the activation email to the system user of an account, or sends it again.
//
// The account must be unconfirmed; `sendWelcomeEmailV2` is for accounts that are confirmed. Neither the request nor
// the reply has a body.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/send-activation-email (the `SendActivationEmailV2` operationId).
func (c *Client) SendActivationEmailV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSendActivationEmailV2Request(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SendWelcomeEmailV2WithBody Send the welcome email
//
// Sends the welcome email to the system user of an account, or sends it again.
//
// The account must be confirmed; `sendActivationEmailV2` is for accounts that are not yet. The body may be left
// out, and the reply has none.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/send-welcome-email (the `SendWelcomeEmailV2` operationId).
func (c *Client) SendWelcomeEmailV2WithBody(ctx context.Context, accountID ID, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSendWelcomeEmailV2RequestWithBody(c.Server, accountID, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SendWelcomeEmailV2 Send the welcome email
//
// Sends the welcome email to the system user of an account, or sends it again.
//
// The account must be confirmed; `sendActivationEmailV2` is for accounts that are not yet. The body may be left
// out, and the reply has none.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v2/accounts/{accountId}/send-welcome-email (the `SendWelcomeEmailV2` operationId).
func (c *Client) SendWelcomeEmailV2(ctx context.Context, accountID ID, body SendWelcomeEmailV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSendWelcomeEmailV2Request(c.Server, accountID, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ParsePhoneNumberV2WithBody Parse phone numbers (v2)
//
// Parses up to 64 strings that people typed or dialled: tells what each one is, its parts and its standard forms.
//
// Which country, area code and extension length are assumed comes from `context`; what it leaves out comes from
// the account with `contextSource` set to `Account`, from the platform otherwise. The reply tells the context that
// was applied, and has the results in the order of `originalStrings`. No permission is needed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /restapi/v2/number-parser/parse (the `ParsePhoneNumberV2` operationId).
func (c *Client) ParsePhoneNumberV2WithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewParsePhoneNumberV2RequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ParsePhoneNumberV2 Parse phone numbers (v2)
//
// Parses up to 64 strings that people typed or dialled: tells what each one is, its parts and its standard forms.
//
// Which country, area code and extension length are assumed comes from `context`; what it leaves out comes from
// the account with `contextSource` set to `Account`, from the platform otherwise. The reply tells the context that
// was applied, and has the results in the order of `originalStrings`. No permission is needed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /restapi/v2/number-parser/parse (the `ParsePhoneNumberV2` operationId).
func (c *Client) ParsePhoneNumberV2(ctx context.Context, body ParsePhoneNumberV2JSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewParsePhoneNumberV2Request(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewReadAccountInfoRequest constructs an http.Request for the ReadAccountInfo method
func NewReadAccountInfoRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadAccountBusinessAddressRequest constructs an http.Request for the ReadAccountBusinessAddress method
func NewReadAccountBusinessAddressRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/business-address", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateAccountBusinessAddressRequest calls the generic UpdateAccountBusinessAddress builder with application/json body
func NewUpdateAccountBusinessAddressRequest(server string, accountID ID, body UpdateAccountBusinessAddressJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateAccountBusinessAddressRequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewUpdateAccountBusinessAddressRequestWithBody constructs an http.Request for the UpdateAccountBusinessAddress method, with any body, and a specified content type
func NewUpdateAccountBusinessAddressRequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/business-address", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListExtensionsRequest constructs an http.Request for the ListExtensions method
func NewListExtensionsRequest(server string, accountID ID, params *ListExtensionsParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ExtensionNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionNumber", *params.ExtensionNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Email != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "email", params.Email, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Type != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "type", params.Type, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateExtensionRequest calls the generic CreateExtension builder with application/json body
func NewCreateExtensionRequest(server string, accountID ID, body CreateExtensionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateExtensionRequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewCreateExtensionRequestWithBody constructs an http.Request for the CreateExtension method, with any body, and a specified content type
func NewCreateExtensionRequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewExtensionBulkUpdateRequest calls the generic ExtensionBulkUpdate builder with application/json body
func NewExtensionBulkUpdateRequest(server string, accountID ID, body ExtensionBulkUpdateJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewExtensionBulkUpdateRequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewExtensionBulkUpdateRequestWithBody constructs an http.Request for the ExtensionBulkUpdate method, with any body, and a specified content type
func NewExtensionBulkUpdateRequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension-bulk-update", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetExtensionBulkUpdateTaskRequest constructs an http.Request for the GetExtensionBulkUpdateTask method
func NewGetExtensionBulkUpdateTaskRequest(server string, accountID ID, taskID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "taskId", taskID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension-bulk-update/tasks/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewDeleteExtensionRequest constructs an http.Request for the DeleteExtension method
func NewDeleteExtensionRequest(server string, accountID ID, extensionID ID, params *DeleteExtensionParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.SavePhoneLines != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "savePhoneLines", *params.SavePhoneLines, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.SavePhoneNumbers != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "savePhoneNumbers", *params.SavePhoneNumbers, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadExtensionRequest constructs an http.Request for the ReadExtension method
func NewReadExtensionRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateExtensionRequest calls the generic UpdateExtension builder with application/json body
func NewUpdateExtensionRequest(server string, accountID ID, extensionID ID, body UpdateExtensionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateExtensionRequestWithBody(server, accountID, extensionID, "application/json", bodyReader)
}

// NewUpdateExtensionRequestWithBody constructs an http.Request for the UpdateExtension method, with any body, and a specified content type
func NewUpdateExtensionRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReadExtensionCallerIDRequest constructs an http.Request for the ReadExtensionCallerID method
func NewReadExtensionCallerIDRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/caller-id", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateExtensionCallerIDRequest calls the generic UpdateExtensionCallerID builder with application/json body
func NewUpdateExtensionCallerIDRequest(server string, accountID ID, extensionID ID, body UpdateExtensionCallerIDJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateExtensionCallerIDRequestWithBody(server, accountID, extensionID, "application/json", bodyReader)
}

// NewUpdateExtensionCallerIDRequestWithBody constructs an http.Request for the UpdateExtensionCallerID method, with any body, and a specified content type
func NewUpdateExtensionCallerIDRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/caller-id", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReadConferencingSettingsRequest constructs an http.Request for the ReadConferencingSettings method
func NewReadConferencingSettingsRequest(server string, accountID ID, extensionID ID, params *ReadConferencingSettingsParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/conferencing", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CountryID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "countryId", *params.CountryID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateConferencingSettingsRequest calls the generic UpdateConferencingSettings builder with application/json body
func NewUpdateConferencingSettingsRequest(server string, accountID ID, extensionID ID, body UpdateConferencingSettingsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateConferencingSettingsRequestWithBody(server, accountID, extensionID, "application/json", bodyReader)
}

// NewUpdateConferencingSettingsRequestWithBody constructs an http.Request for the UpdateConferencingSettings method, with any body, and a specified content type
func NewUpdateConferencingSettingsRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/conferencing", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReadExtensionFeaturesRequest constructs an http.Request for the ReadExtensionFeatures method
func NewReadExtensionFeaturesRequest(server string, accountID ID, extensionID ID, params *ReadExtensionFeaturesParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/features", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.AvailableOnly != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "availableOnly", *params.AvailableOnly, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.FeatureID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "featureId", params.FeatureID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListExtensionGrantsRequest constructs an http.Request for the ListExtensionGrants method
func NewListExtensionGrantsRequest(server string, accountID ID, extensionID ID, params *ListExtensionGrantsParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/grant", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ExtensionType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionType", params.ExtensionType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadNotificationSettingsRequest constructs an http.Request for the ReadNotificationSettings method
func NewReadNotificationSettingsRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/notification-settings", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateNotificationSettingsRequest calls the generic UpdateNotificationSettings builder with application/json body
func NewUpdateNotificationSettingsRequest(server string, accountID ID, extensionID ID, body UpdateNotificationSettingsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateNotificationSettingsRequestWithBody(server, accountID, extensionID, "application/json", bodyReader)
}

// NewUpdateNotificationSettingsRequestWithBody constructs an http.Request for the UpdateNotificationSettings method, with any body, and a specified content type
func NewUpdateNotificationSettingsRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/notification-settings", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListExtensionPhoneNumbersRequest constructs an http.Request for the ListExtensionPhoneNumbers method
func NewListExtensionPhoneNumbersRequest(server string, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/phone-number", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewSmsConfigurationInfoRequest constructs an http.Request for the SmsConfigurationInfo method
func NewSmsConfigurationInfoRequest(server string, accountID ID, extensionID ID, phoneNumberID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam2 string

	pathParam2, err = runtime.StyleParamWithOptions("simple", false, "phoneNumberId", phoneNumberID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/phone-number/%s/sms-configuration", pathParam0, pathParam1, pathParam2)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewDeleteUserProfileImageRequest constructs an http.Request for the DeleteUserProfileImage method
func NewDeleteUserProfileImageRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/profile-image", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadUserProfileImageLegacyRequest constructs an http.Request for the ReadUserProfileImageLegacy method
func NewReadUserProfileImageLegacyRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/profile-image", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateUserProfileImageRequestWithBody constructs an http.Request for the CreateUserProfileImage method, with any body, and a specified content type
func NewCreateUserProfileImageRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/profile-image", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewUpdateUserProfileImageRequestWithBody constructs an http.Request for the UpdateUserProfileImage method, with any body, and a specified content type
func NewUpdateUserProfileImageRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/profile-image", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReadScaledProfileImageRequest constructs an http.Request for the ReadScaledProfileImage method
func NewReadScaledProfileImageRequest(server string, accountID ID, extensionID ID, scaleSize ProfileImageSize, params *ReadScaledProfileImageParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam2 string

	pathParam2, err = runtime.StyleParamWithOptions("simple", false, "scaleSize", scaleSize, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/profile-image/%s", pathParam0, pathParam1, pathParam2)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ContentDisposition != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "contentDisposition", *params.ContentDisposition, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ContentDispositionFilename != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "contentDispositionFilename", *params.ContentDispositionFilename, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetSmsRecipientsRequest constructs an http.Request for the GetSmsRecipients method
func NewGetSmsRecipientsRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/sms-recipients", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewBulkAssignSmsRecipientsRequest calls the generic BulkAssignSmsRecipients builder with application/json body
func NewBulkAssignSmsRecipientsRequest(server string, accountID ID, extensionID ID, body BulkAssignSmsRecipientsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewBulkAssignSmsRecipientsRequestWithBody(server, accountID, extensionID, "application/json", bodyReader)
}

// NewBulkAssignSmsRecipientsRequestWithBody constructs an http.Request for the BulkAssignSmsRecipients method, with any body, and a specified content type
func NewBulkAssignSmsRecipientsRequestWithBody(server string, accountID ID, extensionID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/sms-recipients/bulk-assign", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListAccountPhoneNumbersRequest constructs an http.Request for the ListAccountPhoneNumbers method
func NewListAccountPhoneNumbersRequest(server string, accountID ID, params *ListAccountPhoneNumbersParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/phone-number", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ExtensionStatus != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionStatus", *params.ExtensionStatus, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PaymentType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "paymentType", params.PaymentType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadAccountPhoneNumberRequest constructs an http.Request for the ReadAccountPhoneNumber method
func NewReadAccountPhoneNumberRequest(server string, accountID ID, phoneNumberID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "phoneNumberId", phoneNumberID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/phone-number/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadAccountServiceInfoRequest constructs an http.Request for the ReadAccountServiceInfo method
func NewReadAccountServiceInfoRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/service-info", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListUserTemplatesRequest constructs an http.Request for the ListUserTemplates method
func NewListUserTemplatesRequest(server string, accountID ID, params *ListUserTemplatesParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/templates", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Type != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "type", *params.Type, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadUserTemplateRequest constructs an http.Request for the ReadUserTemplate method
func NewReadUserTemplateRequest(server string, accountID ID, templateID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "templateId", templateID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/templates/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListContractedCountriesRequest constructs an http.Request for the ListContractedCountries method
func NewListContractedCountriesRequest(server string, brandID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "brandId", brandID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/brand/%s/contracted-country", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListDomesticCountriesRequest constructs an http.Request for the ListDomesticCountries method
func NewListDomesticCountriesRequest(server string, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "brandId", brandID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "contractedCountryId", contractedCountryID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/brand/%s/contracted-country/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListCountriesRequest constructs an http.Request for the ListCountries method
func NewListCountriesRequest(server string, params *ListCountriesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/country")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.LoginAllowed != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "loginAllowed", *params.LoginAllowed, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.SignupAllowed != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "signupAllowed", *params.SignupAllowed, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.NumberSelling != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "numberSelling", *params.NumberSelling, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.FreeSoftphoneLine != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "freeSoftphoneLine", *params.FreeSoftphoneLine, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadCountryRequest constructs an http.Request for the ReadCountry method
func NewReadCountryRequest(server string, countryID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "countryId", countryID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/country/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListLanguagesRequest constructs an http.Request for the ListLanguages method
func NewListLanguagesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/language")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadLanguageRequest constructs an http.Request for the ReadLanguage method
func NewReadLanguageRequest(server string, languageID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "languageId", languageID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/language/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListLocationsRequest constructs an http.Request for the ListLocations method
func NewListLocationsRequest(server string, params *ListLocationsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/location")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.OrderBy != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "orderBy", *params.OrderBy, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.StateID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "stateId", *params.StateID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.WithNxx != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "withNxx", *params.WithNxx, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListStatesRequest constructs an http.Request for the ListStates method
func NewListStatesRequest(server string, params *ListStatesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/state")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.AllCountries != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "allCountries", *params.AllCountries, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.CountryID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "countryId", *params.CountryID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.WithPhoneNumbers != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "withPhoneNumbers", *params.WithPhoneNumbers, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadStateRequest constructs an http.Request for the ReadState method
func NewReadStateRequest(server string, stateID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "stateId", stateID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/state/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListTimezonesRequest constructs an http.Request for the ListTimezones method
func NewListTimezonesRequest(server string, params *ListTimezonesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/timezone")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadTimezoneRequest constructs an http.Request for the ReadTimezone method
func NewReadTimezoneRequest(server string, timezoneID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "timezoneId", timezoneID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/dictionary/timezone/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewParsePhoneNumberRequest calls the generic ParsePhoneNumber builder with application/json body
func NewParsePhoneNumberRequest(server string, params *ParsePhoneNumberParams, body ParsePhoneNumberJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewParsePhoneNumberRequestWithBody(server, params, "application/json", bodyReader)
}

// NewParsePhoneNumberRequestWithBody constructs an http.Request for the ParsePhoneNumber method, with any body, and a specified content type
func NewParsePhoneNumberRequestWithBody(server string, params *ParsePhoneNumberParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/number-parser/parse")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.HomeCountry != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "homeCountry", *params.HomeCountry, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.NationalAsPriority != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "nationalAsPriority", *params.NationalAsPriority, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetAccountInfoV2Request constructs an http.Request for the GetAccountInfoV2 method
func NewGetAccountInfoV2Request(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewPostBatchProvisionUsersRequest calls the generic PostBatchProvisionUsers builder with application/json body
func NewPostBatchProvisionUsersRequest(server string, accountID ID, body PostBatchProvisionUsersJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewPostBatchProvisionUsersRequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewPostBatchProvisionUsersRequestWithBody constructs an http.Request for the PostBatchProvisionUsers method, with any body, and a specified content type
func NewPostBatchProvisionUsersRequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/batch-provisioning/users", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewBulkDeleteUsersV2Request calls the generic BulkDeleteUsersV2 builder with application/json body
func NewBulkDeleteUsersV2Request(server string, accountID ID, body BulkDeleteUsersV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewBulkDeleteUsersV2RequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewBulkDeleteUsersV2RequestWithBody constructs an http.Request for the BulkDeleteUsersV2 method, with any body, and a specified content type
func NewBulkDeleteUsersV2RequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/extensions", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewDeleteNumbersFromInventoryV2Request calls the generic DeleteNumbersFromInventoryV2 builder with application/json body
func NewDeleteNumbersFromInventoryV2Request(server string, accountID ID, body DeleteNumbersFromInventoryV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewDeleteNumbersFromInventoryV2RequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewDeleteNumbersFromInventoryV2RequestWithBody constructs an http.Request for the DeleteNumbersFromInventoryV2 method, with any body, and a specified content type
func NewDeleteNumbersFromInventoryV2RequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListAccountPhoneNumbersV2Request constructs an http.Request for the ListAccountPhoneNumbersV2 method
func NewListAccountPhoneNumbersV2Request(server string, accountID ID, params *ListAccountPhoneNumbersV2Params) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Type != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "type", params.Type, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.TollType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "tollType", *params.TollType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ExtensionStatus != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionStatus", *params.ExtensionStatus, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ByocNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "byocNumber", *params.ByocNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MobileNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "mobileNumber", *params.MobileNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PhoneNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "phoneNumber", *params.PhoneNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAddNumbersToInventoryV2Request calls the generic AddNumbersToInventoryV2 builder with application/json body
func NewAddNumbersToInventoryV2Request(server string, accountID ID, body AddNumbersToInventoryV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAddNumbersToInventoryV2RequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewAddNumbersToInventoryV2RequestWithBody constructs an http.Request for the AddNumbersToInventoryV2 method, with any body, and a specified content type
func NewAddNumbersToInventoryV2RequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers/bulk-add", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetBulkAddTaskResultsV2Request constructs an http.Request for the GetBulkAddTaskResultsV2 method
func NewGetBulkAddTaskResultsV2Request(server string, accountID ID, taskID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "taskId", taskID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers/bulk-add/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAssignPhoneNumberV2Request calls the generic AssignPhoneNumberV2 builder with application/json body
func NewAssignPhoneNumberV2Request(server string, accountID ID, phoneNumberID ID, body AssignPhoneNumberV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAssignPhoneNumberV2RequestWithBody(server, accountID, phoneNumberID, "application/json", bodyReader)
}

// NewAssignPhoneNumberV2RequestWithBody constructs an http.Request for the AssignPhoneNumberV2 method, with any body, and a specified content type
func NewAssignPhoneNumberV2RequestWithBody(server string, accountID ID, phoneNumberID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "phoneNumberId", phoneNumberID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReplacePhoneNumberV2Request calls the generic ReplacePhoneNumberV2 builder with application/json body
func NewReplacePhoneNumberV2Request(server string, accountID ID, phoneNumberID ID, body ReplacePhoneNumberV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReplacePhoneNumberV2RequestWithBody(server, accountID, phoneNumberID, "application/json", bodyReader)
}

// NewReplacePhoneNumberV2RequestWithBody constructs an http.Request for the ReplacePhoneNumberV2 method, with any body, and a specified content type
func NewReplacePhoneNumberV2RequestWithBody(server string, accountID ID, phoneNumberID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "phoneNumberId", phoneNumberID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers/%s/replace", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewGetAccountRegionalSettingsRequest constructs an http.Request for the GetAccountRegionalSettings method
func NewGetAccountRegionalSettingsRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/regional-settings", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewPatchAccountRegionalSettingsRequest calls the generic PatchAccountRegionalSettings builder with application/json body
func NewPatchAccountRegionalSettingsRequest(server string, accountID ID, body PatchAccountRegionalSettingsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewPatchAccountRegionalSettingsRequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewPatchAccountRegionalSettingsRequestWithBody constructs an http.Request for the PatchAccountRegionalSettings method, with any body, and a specified content type
func NewPatchAccountRegionalSettingsRequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/regional-settings", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewSendActivationEmailV2Request constructs an http.Request for the SendActivationEmailV2 method
func NewSendActivationEmailV2Request(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/send-activation-email", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewSendWelcomeEmailV2Request calls the generic SendWelcomeEmailV2 builder with application/json body
func NewSendWelcomeEmailV2Request(server string, accountID ID, body SendWelcomeEmailV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewSendWelcomeEmailV2RequestWithBody(server, accountID, "application/json", bodyReader)
}

// NewSendWelcomeEmailV2RequestWithBody constructs an http.Request for the SendWelcomeEmailV2 method, with any body, and a specified content type
func NewSendWelcomeEmailV2RequestWithBody(server string, accountID ID, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/send-welcome-email", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewParsePhoneNumberV2Request calls the generic ParsePhoneNumberV2 builder with application/json body
func NewParsePhoneNumberV2Request(server string, body ParsePhoneNumberV2JSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewParsePhoneNumberV2RequestWithBody(server, "application/json", bodyReader)
}

// NewParsePhoneNumberV2RequestWithBody constructs an http.Request for the ParsePhoneNumberV2 method, with any body, and a specified content type
func NewParsePhoneNumberV2RequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/number-parser/parse")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}
