// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [BlockedAllowedNumberStatus]. The platform may send others.
const (
	BlockedAllowedNumberStatusAllowed BlockedAllowedNumberStatus = "Allowed"
	BlockedAllowedNumberStatusBlocked BlockedAllowedNumberStatus = "Blocked"
)

// The documented values of [CallerBlockingMode]. The platform may send others.
const (
	CallerBlockingModeAll      CallerBlockingMode = "All"
	CallerBlockingModeSpecific CallerBlockingMode = "Specific"
)

// The documented values of [NoCallerIDBlocking]. The platform may send others.
const (
	NoCallerIDBlockingAllow              NoCallerIDBlocking = "Allow"
	NoCallerIDBlockingBlockCallsAndFaxes NoCallerIDBlocking = "BlockCallsAndFaxes"
	NoCallerIDBlockingBlockFaxes         NoCallerIDBlocking = "BlockFaxes"
)

// The documented values of [PayPhoneBlocking]. The platform may send others.
const (
	PayPhoneBlockingAllow PayPhoneBlocking = "Allow"
	PayPhoneBlockingBlock PayPhoneBlocking = "Block"
)

// BlockedAllowedNumber is a number that an extension blocks or allows.
type BlockedAllowedNumber struct {
	// URI is the address of the blocked or allowed number.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Label is the name of the number for people, up to 60 characters.
	Label string `json:"label,omitempty,omitzero"`

	// Status is the list that a number is on, of blocked or of allowed ones.
	Status BlockedAllowedNumberStatus `json:"status,omitempty,omitzero"`
}

// BlockedAllowedNumberCreate is a number to block or to allow. Without `status` it is blocked.
type BlockedAllowedNumberCreate struct {
	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Label is the name of the number for people, up to 60 characters.
	Label *string `json:"label,omitempty"`

	// Status is the list that a number is on, of blocked or of allowed ones.
	Status *BlockedAllowedNumberStatus `json:"status,omitempty"`
}

// BlockedAllowedNumberList is a page of the numbers that an extension blocks, or of those that it allows.
type BlockedAllowedNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the numbers of the page.
	Records []BlockedAllowedNumber `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// BlockedAllowedNumberStatus is the list that a number is on, of blocked or of allowed ones.
type BlockedAllowedNumberStatus string

// BlockedAllowedNumberUpdate is a change of a blocked or allowed number.
type BlockedAllowedNumberUpdate struct {
	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Label is the name of the number for people, up to 60 characters.
	Label *string `json:"label,omitempty"`

	// Status is the list that a number is on, of blocked or of allowed ones.
	Status *BlockedAllowedNumberStatus `json:"status,omitempty"`
}

// CallerBlockingGreeting is a greeting for blocked callers. Its type is one of those that start with `Blocked`.
type CallerBlockingGreeting struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// Preset is a greeting of the platform's own, out of those that [Client.ListStandardGreetings] returns.
	Preset GreetingPreset `json:"preset,omitempty,omitzero"`
}

// CallerBlockingGreetingInput is a greeting for blocked callers. Its type is one of those that start with `Blocked`.
type CallerBlockingGreetingInput struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type *GreetingType `json:"type,omitempty"`

	// Preset is a greeting of the platform's own, by its id in the dictionary.
	Preset *GreetingPresetInput `json:"preset,omitempty"`
}

// CallerBlockingMode is the callers that are blocked. `Specific` blocks the numbers on the list of blocked ones, `All`
// everybody who is not on the list of allowed ones.
type CallerBlockingMode string

// CallerBlockingSettings is the settings that decide which calls to an extension are blocked.
type CallerBlockingSettings struct {
	// Mode is the callers that are blocked. `Specific` blocks the numbers on the list of blocked ones, `All`
	// everybody who is not on the list of allowed ones.
	Mode CallerBlockingMode `json:"mode,omitempty,omitzero"`

	// NoCallerID is the treatment of calls and faxes without a caller id. It counts only in the mode `Specific`.
	NoCallerID NoCallerIDBlocking `json:"noCallerId,omitempty,omitzero"`

	// PayPhones is the treatment of calls from pay phones.
	PayPhones PayPhoneBlocking `json:"payPhones,omitempty,omitzero"`

	// Greetings are the greetings that blocked callers hear, one for each kind of blocking.
	Greetings []CallerBlockingGreeting `json:"greetings,omitempty,omitzero"`
}

// CallerBlockingSettingsUpdate is a change of the settings that decide which calls to an extension are blocked. What is left out
// stays as it is.
type CallerBlockingSettingsUpdate struct {
	// Mode is the callers that are blocked. `Specific` blocks the numbers on the list of blocked ones, `All`
	// everybody who is not on the list of allowed ones.
	Mode *CallerBlockingMode `json:"mode,omitempty"`

	// NoCallerID is the treatment of calls and faxes without a caller id. It counts only in the mode `Specific`.
	NoCallerID *NoCallerIDBlocking `json:"noCallerId,omitempty"`

	// PayPhones is the treatment of calls from pay phones.
	PayPhones *PayPhoneBlocking `json:"payPhones,omitempty"`

	// Greetings are the greetings for blocked callers, one for each kind of blocking.
	Greetings []CallerBlockingGreetingInput `json:"greetings,omitzero"`
}

// NoCallerIDBlocking is the treatment of calls and faxes without a caller id. It counts only in the mode `Specific`.
type NoCallerIDBlocking string

// PayPhoneBlocking is the treatment of calls from pay phones.
type PayPhoneBlocking string

// ListBlockedAllowedNumbersParams are the optional parameters of [Client.ListBlockedAllowedNumbers]. Those that are nil are not sent.
type ListBlockedAllowedNumbersParams struct {
	// Status Which numbers to list, the blocked or the allowed ones; without it, the blocked ones.
	Status *BlockedAllowedNumberStatus `form:"status,omitempty" json:"status,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ReadCallerBlockingSettings reads which calls to an extension are blocked: those of certain numbers
// or all but certain numbers, those without a caller id and those from pay phones.
//
// The numbers themselves are read by [Client.ListBlockedAllowedNumbers].
//
// Operation readCallerBlockingSettings: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking (rate limit Light, app
// scope ReadAccounts, user permission ReadBlockedNumbers).
func (c *Client) ReadCallerBlockingSettings(ctx context.Context, extensionID ID, opts ...CallOption) (*CallerBlockingSettings, error) {
	return call(ctx, c, &generated.ReadCallerBlockingSettings, []ID{extensionID}, input{}, opts, decodeCallerBlockingSettings)
}

// UpdateCallerBlockingSettings updates which calls to an extension are blocked. What is not sent stays
// as it is.
//
// In the mode `All` only numbers that are explicitly allowed still ring, so fill that list first. The
// settings of the system extension, whose id is that of the account, apply to the whole account.
//
// Operation updateCallerBlockingSettings: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking (rate limit Light, app
// scope EditExtensions, user permission EditBlockedNumbers).
func (c *Client) UpdateCallerBlockingSettings(ctx context.Context, extensionID ID, body CallerBlockingSettingsUpdate, opts ...CallOption) (*CallerBlockingSettings, error) {
	return call(ctx, c, &generated.UpdateCallerBlockingSettings, []ID{extensionID}, input{Body: body}, opts, decodeCallerBlockingSettings)
}

// ListBlockedAllowedNumbers lists the numbers that an extension blocks, or those that it allows.
//
// Blocked and allowed numbers are never listed together: without `status` the list has the blocked
// ones alone.
//
// Operation listBlockedAllowedNumbers: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers (rate limit
// Light, app scope ReadAccounts, user permission ReadBlockedNumbers).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListBlockedAllowedNumbers(ctx context.Context, extensionID ID, params *ListBlockedAllowedNumbersParams, opts ...CallOption) iter.Seq2[*BlockedAllowedNumber, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListBlockedAllowedNumbers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListBlockedAllowedNumbers, p.Page, opts, func(r *BlockedAllowedNumber) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[BlockedAllowedNumber], error) {
		p := p
		p.Page = page
		list, err := c.ListBlockedAllowedNumbersPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[BlockedAllowedNumber]{}, err
		}
		return paging.Page[BlockedAllowedNumber]{
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

// ListBlockedAllowedNumbersPage reads one page of [Client.ListBlockedAllowedNumbers].
func (c *Client) ListBlockedAllowedNumbersPage(ctx context.Context, extensionID ID, params *ListBlockedAllowedNumbersParams, opts ...CallOption) (*BlockedAllowedNumberList, error) {
	return call(ctx, c, &generated.ListBlockedAllowedNumbers, []ID{extensionID}, input{Params: params}, opts, decodeBlockedAllowedNumberList)
}

// CreateBlockedAllowedNumber creates a blocked or an allowed number of an extension.
//
// Blocked numbers count in the mode `Specific`, allowed ones in the mode `All`. Numbers of the same
// account cannot be blocked. On the system extension, whose id is that of the account, a number is
// blocked for the whole account.
//
// Operation createBlockedAllowedNumber: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers (rate limit
// Medium, app scope EditExtensions, user permission EditBlockedNumbers).
func (c *Client) CreateBlockedAllowedNumber(ctx context.Context, extensionID ID, body BlockedAllowedNumberCreate, opts ...CallOption) (*BlockedAllowedNumber, error) {
	return call(ctx, c, &generated.CreateBlockedAllowedNumber, []ID{extensionID}, input{Body: body}, opts, decodeBlockedAllowedNumber)
}

// DeleteBlockedAllowedNumber deletes a number from those that an extension blocks or allows. From then
// on the number is treated like any other.
//
// Operation deleteBlockedAllowedNumber: DELETE
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
// (rate limit Medium, app scope EditExtensions, user permission EditBlockedNumbers).
func (c *Client) DeleteBlockedAllowedNumber(ctx context.Context, extensionID ID, blockedNumberID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteBlockedAllowedNumber, []ID{extensionID, blockedNumberID}, input{}, opts)
}

// ReadBlockedAllowedNumber reads a number that an extension blocks or allows, with its label and
// status.
//
// Operation readBlockedAllowedNumber: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
// (rate limit Light, app scope ReadAccounts, user permission ReadBlockedNumbers).
func (c *Client) ReadBlockedAllowedNumber(ctx context.Context, extensionID ID, blockedNumberID ID, opts ...CallOption) (*BlockedAllowedNumber, error) {
	return call(ctx, c, &generated.ReadBlockedAllowedNumber, []ID{extensionID, blockedNumberID}, input{}, opts, decodeBlockedAllowedNumber)
}

// ReadBlockedAllowedNumbers reads many objects, up to 30 with each request; see [Client.ReadBlockedAllowedNumber]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadBlockedAllowedNumbers(ctx context.Context, extensionID ID, ids []ID, opts ...CallOption) iter.Seq[BatchItem[BlockedAllowedNumber]] {
	return batcher[BlockedAllowedNumber]{client: c, op: &generated.ReadBlockedAllowedNumber, size: 30, path: []ID{extensionID}, opts: opts, decode: decodeBlockedAllowedNumber}.read(ctx, ids)
}

// UpdateBlockedAllowedNumber updates the digits, the label or the status of a number. Changing its
// status moves it from the blocked numbers to the allowed ones or back.
//
// Operation updateBlockedAllowedNumber: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}
// (rate limit Medium, app scope EditExtensions, user permission EditBlockedNumbers).
func (c *Client) UpdateBlockedAllowedNumber(ctx context.Context, extensionID ID, blockedNumberID ID, body BlockedAllowedNumberUpdate, opts ...CallOption) (*BlockedAllowedNumber, error) {
	return call(ctx, c, &generated.UpdateBlockedAllowedNumber, []ID{extensionID, blockedNumberID}, input{Body: body}, opts, decodeBlockedAllowedNumber)
}
