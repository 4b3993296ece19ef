// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CallFlipNumberType]. The platform may send others.
const (
	CallFlipNumberTypeBusinessMobile CallFlipNumberType = "BusinessMobile"
	CallFlipNumberTypeExternal       CallFlipNumberType = "External"
	CallFlipNumberTypePhoneLine      CallFlipNumberType = "PhoneLine"
)

// CallFlipNumber is a number that a user can flip a call in progress to.
type CallFlipNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Type is the kind of a call flip number. `PhoneLine` is a phone of the user that the platform adds,
	// `External` any other number, `BusinessMobile` the user's business mobile phone.
	Type CallFlipNumberType `json:"type,omitempty,omitzero"`

	// Label is the name of the number for people, up to 60 characters.
	Label string `json:"label,omitempty,omitzero"`

	// FlipNumber is the digit that the user presses to flip a call to this number, `1` to `8`.
	FlipNumber string `json:"flipNumber,omitempty,omitzero"`
}

// CallFlipNumberInput is a call flip number to keep, with its `id`, or to add, without one.
type CallFlipNumberInput struct {
	ID *ID `json:"id,omitempty"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Type is the kind of a call flip number. `PhoneLine` is a phone of the user that the platform adds,
	// `External` any other number, `BusinessMobile` the user's business mobile phone.
	Type *CallFlipNumberType `json:"type,omitempty"`

	// Label is the name of the number for people, up to 60 characters.
	Label *string `json:"label,omitempty"`

	// FlipNumber is the digit that the user presses to flip a call to this number, `1` to `8`.
	FlipNumber *string `json:"flipNumber,omitempty"`
}

// CallFlipNumberList is the call flip numbers of a user.
type CallFlipNumberList struct {
	// Records are the numbers.
	Records []CallFlipNumber `json:"records,omitempty,omitzero"`
}

// CallFlipNumberType is the kind of a call flip number. `PhoneLine` is a phone of the user that the platform adds,
// `External` any other number, `BusinessMobile` the user's business mobile phone.
type CallFlipNumberType string

// CallFlipSettingsUpdate is the call flip numbers that a user is to have from now on.
type CallFlipSettingsUpdate struct {
	// Records are the numbers, all of them. One that is missing is deleted.
	Records []CallFlipNumberInput `json:"records,omitzero"`
}

// ListCallFlipNumbers lists the numbers that a user can flip a call in progress to, each with the
// digit that does it.
//
// Call flip numbers exist only on accounts that have been upgraded to the new call handling (the
// feature `NewCallHandlingAndForwarding`); on others, the flip numbers of forwarding numbers serve the
// same purpose. The list is not paged.
//
// Operation readCallFlipSettings: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers (rate limit Light, app
// scope ReadAccounts).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCallFlipNumbers(ctx context.Context, extensionID ID, opts ...CallOption) iter.Seq2[*CallFlipNumber, error] {
	return list(ctx, c, &generated.ListCallFlipNumbers, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CallFlipNumber], error) {
		list, err := c.ListCallFlipNumbersPage(ctx, extensionID, opts...)
		if err != nil {
			return paging.Page[CallFlipNumber]{}, err
		}
		return paging.Page[CallFlipNumber]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCallFlipNumbersPage returns the whole reply to [Client.ListCallFlipNumbers].
func (c *Client) ListCallFlipNumbersPage(ctx context.Context, extensionID ID, opts ...CallOption) (*CallFlipNumberList, error) {
	return call(ctx, c, &generated.ListCallFlipNumbers, []ID{extensionID}, input{}, opts, decodeCallFlipNumberList)
}

// UpdateCallFlipSettings updates the whole list of call flip numbers of a user. A number that is left
// out is deleted, so read the list first, change it and send it back.
//
// Numbers of the type `PhoneLine` belong to the platform and those of the type `External` to the user,
// who may have up to ten numbers in all. Accounts that have not been upgraded to the new call handling
// have forwarding numbers instead.
//
// Operation updateCallFlipSettings: PUT
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers (rate limit Medium, app
// scope EditExtensions).
func (c *Client) UpdateCallFlipSettings(ctx context.Context, extensionID ID, body CallFlipSettingsUpdate, opts ...CallOption) (*CallFlipNumberList, error) {
	return call(ctx, c, &generated.UpdateCallFlipSettings, []ID{extensionID}, input{Body: body}, opts, decodeCallFlipNumberList)
}
