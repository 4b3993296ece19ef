// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [ForwardingTargetType]. The platform may send others.
const (
	ForwardingTargetTypeCloudConnectorRingTarget ForwardingTargetType = "CloudConnectorRingTarget"
	ForwardingTargetTypeCoworkerAppsRingTarget   ForwardingTargetType = "CoworkerAppsRingTarget"
	ForwardingTargetTypeCoworkerRingTarget       ForwardingTargetType = "CoworkerRingTarget"
	ForwardingTargetTypeDeviceRingTarget         ForwardingTargetType = "DeviceRingTarget"
	ForwardingTargetTypeFmcPhoneNumberRingTarget ForwardingTargetType = "FmcPhoneNumberRingTarget"
	ForwardingTargetTypeImsPhoneNumberRingTarget ForwardingTargetType = "ImsPhoneNumberRingTarget"
	ForwardingTargetTypeIntegrationRingTarget    ForwardingTargetType = "IntegrationRingTarget"
	ForwardingTargetTypePhoneNumberRingTarget    ForwardingTargetType = "PhoneNumberRingTarget"
)

// ForwardingDeviceExtensionList is the extensions that forward calls to a device.
type ForwardingDeviceExtensionList struct {
	// ReferencedExtensions are the extensions, by their ids.
	ReferencedExtensions []CallHandlingExtension `json:"referencedExtensions"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// ForwardingTarget is a target that rings for calls to a user. It has the properties of its type: `extension` for
// `CoworkerRingTarget` and `CoworkerAppsRingTarget`, `device` for `DeviceRingTarget`, with `extension`
// where it is that of a co-worker, `integration` for `IntegrationRingTarget`, `destination` for phone
// numbers and cloud connectors.
type ForwardingTarget struct {
	// Type is the kind of a forwarding target. `CoworkerRingTarget` is a co-worker, `CoworkerAppsRingTarget`
	// only the apps of a co-worker, `DeviceRingTarget` a device, the user's own or that of a co-worker.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account; they cannot be deleted.
	Type ForwardingTargetType `json:"type"`

	// Name is the name of the target for people. Most types come without one.
	Name string `json:"name,omitempty,omitzero"`

	// Extension is an extension in a target: the co-worker who rings, the owner of apps or of a device, the
	// extension that calls are forwarded to, or the one whose voicemail takes the message. Absent where it
	// is the user's own.
	Extension CallHandlingExtension `json:"extension,omitempty,omitzero"`

	// Device is a device that rings.
	Device CallHandlingDevice `json:"device,omitempty,omitzero"`

	// Destination is a number that calls go to. For phone numbers it has `phoneNumber` alone; for cloud connectors it
	// has `integrationId` and may have the other two.
	Destination CallHandlingDestination `json:"destination,omitempty,omitzero"`

	// Integration is a service of another provider that rings.
	Integration CallHandlingIntegration `json:"integration,omitempty,omitzero"`
}

// ForwardingTargetDeleteResult is the result of deleting a forwarding target.
type ForwardingTargetDeleteResult struct {
	// BulkItemSuccessful tells whether the target is deleted.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why it is not. Absent where it is.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`

	// BulkItem is a target that rings for calls to a user. It has the properties of its type: `extension` for
	// `CoworkerRingTarget` and `CoworkerAppsRingTarget`, `device` for `DeviceRingTarget`, with `extension`
	// where it is that of a co-worker, `integration` for `IntegrationRingTarget`, `destination` for phone
	// numbers and cloud connectors.
	BulkItem ForwardingTarget `json:"bulkItem"`
}

// ForwardingTargetInput is a target to name in a request. It takes the properties of its type, and requires them:
// `extension` for `CoworkerRingTarget` and `CoworkerAppsRingTarget`, `device` for `DeviceRingTarget`,
// with `extension` where it is that of a co-worker, `integration` for `IntegrationRingTarget`,
// `destination` for phone numbers, `destination` and `name` for cloud connectors.
type ForwardingTargetInput struct {
	// Type is the kind of a forwarding target. `CoworkerRingTarget` is a co-worker, `CoworkerAppsRingTarget`
	// only the apps of a co-worker, `DeviceRingTarget` a device, the user's own or that of a co-worker.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account; they cannot be deleted.
	Type ForwardingTargetType `json:"type"`

	// Name is the name of the target for people. Only cloud connectors require it.
	Name *string `json:"name,omitempty"`

	// Extension is an extension for a target, by its id: the co-worker who should ring, the owner of apps or of a
	// device, the extension to forward calls to, or the one whose voicemail should take the message. Leave
	// it out where it is the user's own.
	Extension *CallHandlingExtensionInput `json:"extension,omitempty"`

	// Device is a device that should ring, by its id.
	Device *CallHandlingDeviceInput `json:"device,omitempty"`

	// Destination is a number that calls should go to. Phone numbers take `phoneNumber` alone and require it; cloud
	// connectors require `integrationId` and take the other two.
	Destination *CallHandlingDestinationInput `json:"destination,omitempty"`

	// Integration is a service of another provider that should ring.
	Integration *CallHandlingIntegrationInput `json:"integration,omitempty"`
}

// ForwardingTargetList is a page of the forwarding targets of a user.
type ForwardingTargetList struct {
	// Records are the targets of the page.
	Records []ForwardingTarget `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// ForwardingTargetType is the kind of a forwarding target. `CoworkerRingTarget` is a co-worker, `CoworkerAppsRingTarget`
// only the apps of a co-worker, `DeviceRingTarget` a device, the user's own or that of a co-worker.
// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
// the account; they cannot be deleted.
type ForwardingTargetType string

// ForwardingTargetsDeleteRequest is the forwarding targets to delete.
type ForwardingTargetsDeleteRequest struct {
	// Records are the targets, each by what it is.
	Records []ForwardingTargetInput `json:"records"`
}

// ForwardingTargetsDeleteResult is the results of deleting forwarding targets.
type ForwardingTargetsDeleteResult struct {
	// Records are the results, one for each target of the request.
	Records []ForwardingTargetDeleteResult `json:"records"`
}

// ListForwardingTargetsParams are the optional parameters of [Client.ListForwardingTargets]. Those that are nil are not sent.
type ListForwardingTargetsParams struct {
	// ExcludeOwnTargets tells whether to leave out the user's own targets, such as a desk phone; without it, they are
	// listed.
	ExcludeOwnTargets *bool `form:"excludeOwnTargets,omitempty" json:"excludeOwnTargets,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// DeleteForwardingTargets deletes targets from all state-based rules and interaction rules of a user.
// To delete a target from one rule only, update that rule.
//
// Targets have no ids: each is named by what it is, as [Client.ListForwardingTargets] returns it. Some
// may be deleted and others not, and the status is 200 even if none was: every target has its own
// result. The user's own devices and the mobile numbers that a carrier ties to the account cannot be
// deleted. The request carries a body although it is a DELETE, which some proxies drop.
//
// Operation deleteForwardingTargets: DELETE
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
// (rate limit Medium, app scope EditExtensions).
func (c *Client) DeleteForwardingTargets(ctx context.Context, extensionID ID, body ForwardingTargetsDeleteRequest, opts ...CallOption) (*ForwardingTargetsDeleteResult, error) {
	return call(ctx, c, &generated.DeleteForwardingTargets, []ID{extensionID}, input{Body: body}, opts, decodeForwardingTargetsDeleteResult)
}

// ListForwardingTargets lists the targets that ring for calls to a user, besides the user's own apps,
// in any of the state-based rules and interaction rules. Each is listed once, without the rules that
// it is in.
//
// A target is added by adding it to a rule. On accounts that have not been upgraded to the new call
// handling, see [Client.ListForwardingNumbers] instead.
//
// Operation readForwardingTargets: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets
// (rate limit Medium, app scope ReadAccounts).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListForwardingTargets(ctx context.Context, extensionID ID, params *ListForwardingTargetsParams, opts ...CallOption) iter.Seq2[*ForwardingTarget, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListForwardingTargets.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListForwardingTargets, p.Page, opts, func(r *ForwardingTarget) string { return string(r.Extension.ID) }, func(ctx context.Context, page *int32) (paging.Page[ForwardingTarget], error) {
		p := p
		p.Page = page
		list, err := c.ListForwardingTargetsPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[ForwardingTarget]{}, err
		}
		return paging.Page[ForwardingTarget]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListForwardingTargetsPage reads one page of [Client.ListForwardingTargets].
func (c *Client) ListForwardingTargetsPage(ctx context.Context, extensionID ID, params *ListForwardingTargetsParams, opts ...CallOption) (*ForwardingTargetList, error) {
	return call(ctx, c, &generated.ListForwardingTargets, []ID{extensionID}, input{Params: params}, opts, decodeForwardingTargetList)
}

// ListExtensionsUsingForwardingDeviceTarget lists the extensions that have a device of the user among
// their forwarding targets, by their ids. The list comes whole, not in pages.
//
// Operation listExtensionsUsingForwardingDeviceTarget: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions
// (rate limit Medium, app scope ReadAccounts).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListExtensionsUsingForwardingDeviceTarget(ctx context.Context, extensionID ID, deviceID ID, opts ...CallOption) iter.Seq2[*CallHandlingExtension, error] {
	return list(ctx, c, &generated.ListExtensionsUsingForwardingDeviceTarget, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CallHandlingExtension], error) {
		list, err := c.ListExtensionsUsingForwardingDeviceTargetPage(ctx, extensionID, deviceID, opts...)
		if err != nil {
			return paging.Page[CallHandlingExtension]{}, err
		}
		return paging.Page[CallHandlingExtension]{Records: list.ReferencedExtensions, TotalPages: 1}, nil
	})
}

// ListExtensionsUsingForwardingDeviceTargetPage returns the whole reply to [Client.ListExtensionsUsingForwardingDeviceTarget].
func (c *Client) ListExtensionsUsingForwardingDeviceTargetPage(ctx context.Context, extensionID ID, deviceID ID, opts ...CallOption) (*ForwardingDeviceExtensionList, error) {
	return call(ctx, c, &generated.ListExtensionsUsingForwardingDeviceTarget, []ID{extensionID, deviceID}, input{}, opts, decodeForwardingDeviceExtensionList)
}
