// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [ForwardingNumberFeature]. The platform may send others.
const (
	ForwardingNumberFeatureCallFlip       ForwardingNumberFeature = "CallFlip"
	ForwardingNumberFeatureCallForwarding ForwardingNumberFeature = "CallForwarding"
)

// ForwardingNumber is a number that calls of a user can be forwarded or flipped to. `device` is present only for the
// type `PhoneLine`, `extension` only where the number is that of an extension.
type ForwardingNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the forwarding number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number that is dialled, in E.164 form. Absent where there is only a device.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Label is the name of the number for people, up to 60 characters.
	Label string `json:"label,omitempty,omitzero"`

	// Features are the uses that the number is enabled for.
	Features []ForwardingNumberFeature `json:"features,omitempty,omitzero"`

	// FlipNumber is the digit that the user dials to flip a call to this number. Absent where the number has none.
	FlipNumber string `json:"flipNumber,omitempty,omitzero"`

	// Device is the device behind a forwarding number.
	Device ForwardingNumberDevice `json:"device,omitempty,omitzero"`

	// Type is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
	// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
	// user cannot be reached; only `Other` has a label of its own.
	Type ForwardingNumberType `json:"type,omitempty,omitzero"`

	// Extension is the extension that a forwarding number rings.
	Extension ForwardingNumberExtension `json:"extension,omitempty,omitzero"`
}

// ForwardingNumberCreate is a forwarding number to create, with either `phoneNumber` or `device`. Leave out `id`, which the
// platform assigns. Without `type` it is `Other`.
type ForwardingNumberCreate struct {
	ID *ID `json:"id,omitempty"`

	// FlipNumber is the digit to flip calls with. It is an integer here alone, and a string everywhere else.
	FlipNumber *int32 `json:"flipNumber,omitempty"`

	// PhoneNumber is the number to dial, in E.164 form. Direct numbers of the same account are refused.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Label is the name of the number for people, up to 60 characters. It counts only for the type `Other`.
	Label *string `json:"label,omitempty"`

	// Type is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
	// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
	// user cannot be reached; only `Other` has a label of its own.
	Type *ForwardingNumberType `json:"type,omitempty"`

	// Device is the device of the user that calls are forwarded to. It goes with the type `PhoneLine` alone.
	Device *ForwardingNumberDeviceInput `json:"device,omitempty"`
}

// ForwardingNumberDeleteInput is a forwarding number to delete.
type ForwardingNumberDeleteInput struct {
	ForwardingNumberID *ID `json:"forwardingNumberId,omitempty"`
}

// ForwardingNumberDevice is the device behind a forwarding number.
type ForwardingNumberDevice struct {
	ID ID `json:"id,omitempty,omitzero"`
}

// ForwardingNumberDeviceInput is the device of the user that calls are forwarded to. It goes with the type `PhoneLine` alone.
type ForwardingNumberDeviceInput struct {
	ID *ID `json:"id,omitempty"`
}

// ForwardingNumberExtension is the extension that a forwarding number rings.
type ForwardingNumberExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// ForwardingNumberFeature is a use of a forwarding number. `CallForwarding` is ringing for incoming calls, `CallFlip` moving a
// call in progress to it.
type ForwardingNumberFeature string

// ForwardingNumberList is a page of the forwarding numbers of a user.
type ForwardingNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the forwarding numbers of the page.
	Records []ForwardingNumber `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// ForwardingNumberUpdate is a change of a forwarding number. What is left out stays as it is.
type ForwardingNumberUpdate struct {
	// PhoneNumber is the number to dial, in E.164 form. Direct numbers of the same account are refused.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Label is the name of the number for people, up to 60 characters. It counts only for the type `Other`.
	Label *string `json:"label,omitempty"`

	// FlipNumber is the digit to flip calls with, as a string.
	FlipNumber *string `json:"flipNumber,omitempty"`

	// Type is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
	// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
	// user cannot be reached; only `Other` has a label of its own.
	Type *ForwardingNumberType `json:"type,omitempty"`
}

// ForwardingNumbersDeleteRequest is the forwarding numbers to delete.
type ForwardingNumbersDeleteRequest struct {
	// Records are the forwarding numbers, an object with an id for each.
	Records []ForwardingNumberDeleteInput `json:"records,omitzero"`
}

// ListForwardingNumbersParams are the optional parameters of [Client.ListForwardingNumbers]. Those that are nil are not sent.
type ListForwardingNumbersParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// DeleteForwardingNumbers deletes several forwarding numbers of a user, by their ids.
//
// The request carries a body although it is a DELETE, which some proxies drop;
// [Client.DeleteForwardingNumber] deletes a single number without a body.
//
// Operation deleteForwardingNumbers: DELETE
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number (rate limit Medium, app
// scope EditExtensions, user permission EditUserForwardingFlipNumbers).
func (c *Client) DeleteForwardingNumbers(ctx context.Context, extensionID ID, body ForwardingNumbersDeleteRequest, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteForwardingNumbers, []ID{extensionID}, input{Body: body}, opts)
}

// ListForwardingNumbers lists the numbers that the calls of a user can be forwarded or flipped to: the
// user's own desk phones and apps as well as external numbers.
//
// A forwarding number only rings if an answering rule names it. On accounts that have been upgraded to
// the new call handling (the feature `NewCallHandlingAndForwarding`) these numbers no longer work for
// users; forwarding targets and call flip numbers take their place.
//
// Operation listForwardingNumbers: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number (rate limit Light, app
// scope ReadAccounts, user permission ReadUserForwardingFlipNumbers).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListForwardingNumbers(ctx context.Context, extensionID ID, params *ListForwardingNumbersParams, opts ...CallOption) iter.Seq2[*ForwardingNumber, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListForwardingNumbers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListForwardingNumbers, p.Page, opts, func(r *ForwardingNumber) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[ForwardingNumber], error) {
		p := p
		p.Page = page
		list, err := c.ListForwardingNumbersPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[ForwardingNumber]{}, err
		}
		return paging.Page[ForwardingNumber]{
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

// ListForwardingNumbersPage reads one page of [Client.ListForwardingNumbers].
func (c *Client) ListForwardingNumbersPage(ctx context.Context, extensionID ID, params *ListForwardingNumbersParams, opts ...CallOption) (*ForwardingNumberList, error) {
	return call(ctx, c, &generated.ListForwardingNumbers, []ID{extensionID}, input{Params: params}, opts, decodeForwardingNumberList)
}

// CreateForwardingNumber creates a forwarding number for a user: an external number, or one of the
// user's desk phones.
//
// Give either `phoneNumber` or `device`, not both. A user may have about ten forwarding numbers.
// Direct numbers of the same account are refused. No call is forwarded to the number until an
// answering rule names it.
//
// Operation createForwardingNumber: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number (rate limit Medium, app
// scope EditExtensions, user permission EditUserForwardingFlipNumbers).
func (c *Client) CreateForwardingNumber(ctx context.Context, extensionID ID, body ForwardingNumberCreate, opts ...CallOption) (*ForwardingNumber, error) {
	return call(ctx, c, &generated.CreateForwardingNumber, []ID{extensionID}, input{Body: body}, opts, decodeForwardingNumber)
}

// DeleteForwardingNumber deletes a forwarding number of a user. [Client.DeleteForwardingNumbers]
// deletes several at once.
//
// Operation deleteForwardingNumber: DELETE
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
// (rate limit Medium, app scope EditExtensions, user permission EditUserForwardingFlipNumbers).
func (c *Client) DeleteForwardingNumber(ctx context.Context, extensionID ID, forwardingNumberID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteForwardingNumber, []ID{extensionID, forwardingNumberID}, input{}, opts)
}

// ReadForwardingNumber reads a forwarding number of a user: what it dials, its label and what it can
// be used for.
//
// Operation readForwardingNumber: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
// (rate limit Light, app scope ReadAccounts, user permission ReadUserForwardingFlipNumbers).
func (c *Client) ReadForwardingNumber(ctx context.Context, extensionID ID, forwardingNumberID ID, opts ...CallOption) (*ForwardingNumber, error) {
	return call(ctx, c, &generated.ReadForwardingNumber, []ID{extensionID, forwardingNumberID}, input{}, opts, decodeForwardingNumber)
}

// UpdateForwardingNumber updates the number, the label, the type or the flip number of a forwarding
// number. What is not sent stays as it is.
//
// The device of a `PhoneLine` cannot be changed: delete the forwarding number and create another one.
//
// Operation updateForwardingNumber: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}
// (rate limit Medium, app scope EditExtensions, user permission EditUserForwardingFlipNumbers).
func (c *Client) UpdateForwardingNumber(ctx context.Context, extensionID ID, forwardingNumberID ID, body ForwardingNumberUpdate, opts ...CallOption) (*ForwardingNumber, error) {
	return call(ctx, c, &generated.UpdateForwardingNumber, []ID{extensionID, forwardingNumberID}, input{Body: body}, opts, decodeForwardingNumber)
}
