// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CallRecordingDirection]. The platform may send others.
const (
	CallRecordingDirectionAll      CallRecordingDirection = "All"
	CallRecordingDirectionInbound  CallRecordingDirection = "Inbound"
	CallRecordingDirectionOutbound CallRecordingDirection = "Outbound"
)

// AutomaticRecording is the settings of automatic recording.
type AutomaticRecording struct {
	// Enabled tells whether calls are recorded automatically.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// OutboundCallTones tells whether a tone is heard during outgoing calls that are recorded.
	OutboundCallTones bool `json:"outboundCallTones,omitempty,omitzero"`

	// OutboundCallAnnouncement tells whether outgoing calls that are recorded begin with an announcement.
	OutboundCallAnnouncement bool `json:"outboundCallAnnouncement,omitempty,omitzero"`

	// AllowMute tells whether users can pause the recording.
	AllowMute bool `json:"allowMute,omitempty,omitzero"`

	// ExtensionCount is the number of extensions whose calls are recorded.
	ExtensionCount int32 `json:"extensionCount,omitempty,omitzero"`

	// RetentionPeriod is the time for which recordings are kept, in days.
	RetentionPeriod int32 `json:"retentionPeriod,omitempty,omitzero"`

	// MaxNumberLimit is the largest number of recordings that are kept.
	MaxNumberLimit int32 `json:"maxNumberLimit,omitempty,omitzero"`
}

// AutomaticRecordingUpdate is a change of the settings of automatic recording.
type AutomaticRecordingUpdate struct {
	// Enabled tells whether calls are recorded automatically.
	Enabled *bool `json:"enabled,omitempty"`

	// OutboundCallTones tells whether a tone is heard during outgoing calls that are recorded.
	OutboundCallTones *bool `json:"outboundCallTones,omitempty"`

	// OutboundCallAnnouncement tells whether outgoing calls that are recorded begin with an announcement.
	OutboundCallAnnouncement *bool `json:"outboundCallAnnouncement,omitempty"`

	// AllowMute tells whether users can pause the recording.
	AllowMute *bool `json:"allowMute,omitempty"`

	// ExtensionCount is the number of extensions whose calls are recorded. It is the platform's.
	ExtensionCount *int32 `json:"extensionCount,omitempty"`

	// RetentionPeriod is the time for which recordings are kept, in days. It is the platform's.
	RetentionPeriod *int32 `json:"retentionPeriod,omitempty"`

	// MaxNumberLimit is the largest number of recordings that are kept. It is the platform's.
	MaxNumberLimit *int32 `json:"maxNumberLimit,omitempty"`
}

// CallRecordingCustomGreeting is a greeting for recorded calls, in one language.
type CallRecordingCustomGreeting struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// Custom is the recording of a greeting.
	Custom CallRecordingCustomGreetingFile `json:"custom,omitempty,omitzero"`

	// Language is the language of a greeting.
	Language CallRecordingGreetingLanguage `json:"language,omitempty,omitzero"`
}

// CallRecordingCustomGreetingFile is the recording of a greeting.
type CallRecordingCustomGreetingFile struct {
	// URI is the address of the greeting.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`
}

// CallRecordingCustomGreetingList is the greetings that the company has uploaded for recorded calls.
type CallRecordingCustomGreetingList struct {
	// Records are the greetings.
	Records []CallRecordingCustomGreeting `json:"records,omitempty,omitzero"`
}

// CallRecordingDirection is the direction of the calls that are recorded.
type CallRecordingDirection string

// CallRecordingExtension is an extension whose calls are recorded.
type CallRecordingExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Type is the type of the extension, such as `User`.
	Type string `json:"type,omitempty,omitzero"`

	// CallDirection is the direction of the calls that are recorded.
	CallDirection CallRecordingDirection `json:"callDirection,omitempty,omitzero"`

	// AlternateOutboundCallRecordingMode tells whether outgoing calls are recorded in the alternate way, by the app instead of by the
	// platform.
	AlternateOutboundCallRecordingMode bool `json:"alternateOutboundCallRecordingMode,omitempty,omitzero"`
}

// CallRecordingExtensionInput is an extension and which of its calls are recorded. Its id says which; the other properties of the
// extension need not be sent.
type CallRecordingExtensionInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the extension.
	URI *string `json:"uri,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Type is the type of the extension.
	Type *string `json:"type,omitempty"`

	// CallDirection is the direction of the calls that are recorded.
	CallDirection *CallRecordingDirection `json:"callDirection,omitempty"`

	// AlternateOutboundCallRecordingMode tells whether outgoing calls are recorded in the alternate way, by the app instead of by the
	// platform.
	AlternateOutboundCallRecordingMode *bool `json:"alternateOutboundCallRecordingMode,omitempty"`
}

// CallRecordingExtensionList is the extensions whose calls are recorded.
type CallRecordingExtensionList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the extensions.
	Records []CallRecordingExtension `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// CallRecordingExtensionsUpdate is a change of the extensions whose calls are recorded.
type CallRecordingExtensionsUpdate struct {
	// AddedExtensions are the extensions whose calls are recorded from now on.
	AddedExtensions []CallRecordingExtensionInput `json:"addedExtensions,omitzero"`

	// UpdatedExtensions are the extensions of which other calls are recorded from now on.
	UpdatedExtensions []CallRecordingExtensionInput `json:"updatedExtensions,omitzero"`

	// RemovedExtensions are the extensions whose calls are recorded no longer. Only their ids count.
	RemovedExtensions []CallRecordingExtensionInput `json:"removedExtensions,omitzero"`
}

// CallRecordingGreeting is a greeting that callers hear.
type CallRecordingGreeting struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// Mode is the choice of the greeting: `Custom`, or the name of one of the platform in the language of the
	// request.
	Mode string `json:"mode,omitempty,omitzero"`
}

// CallRecordingGreetingInput is a greeting for callers to hear.
type CallRecordingGreetingInput struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type *GreetingType `json:"type,omitempty"`

	// Mode is the choice of the greeting, such as `Custom`.
	Mode *string `json:"mode,omitempty"`
}

// CallRecordingGreetingLanguage is the language of a greeting.
type CallRecordingGreetingLanguage struct {
	// URI is the address of the language.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`

	// LocaleCode is the code of the language, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`
}

// CallRecordingSettings is the settings of call recording.
type CallRecordingSettings struct {
	// OnDemand is the settings of recording on demand.
	OnDemand OnDemandRecording `json:"onDemand,omitempty,omitzero"`

	// Automatic is the settings of automatic recording.
	Automatic AutomaticRecording `json:"automatic,omitempty,omitzero"`

	// Greetings are the greetings that callers hear.
	Greetings []CallRecordingGreeting `json:"greetings,omitempty,omitzero"`
}

// CallRecordingSettingsUpdate is a change of the settings of call recording. What is absent stays as it is.
type CallRecordingSettingsUpdate struct {
	// OnDemand is a change of the settings of recording on demand.
	OnDemand *OnDemandRecordingUpdate `json:"onDemand,omitempty"`

	// Automatic is a change of the settings of automatic recording.
	Automatic *AutomaticRecordingUpdate `json:"automatic,omitempty"`

	// Greetings are the greetings that callers hear.
	Greetings []CallRecordingGreetingInput `json:"greetings,omitzero"`
}

// OnDemandRecording is the settings of recording on demand.
type OnDemandRecording struct {
	// Enabled tells whether users can record a call by pressing keys.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// RetentionPeriod is the time for which recordings are kept, in days.
	RetentionPeriod int32 `json:"retentionPeriod,omitempty,omitzero"`
}

// OnDemandRecordingUpdate is a change of the settings of recording on demand.
type OnDemandRecordingUpdate struct {
	// Enabled tells whether users can record a call by pressing keys.
	Enabled *bool `json:"enabled,omitempty"`

	// RetentionPeriod is the time for which recordings are kept, in days. It is the platform's.
	RetentionPeriod *int32 `json:"retentionPeriod,omitempty"`
}

// ListCallRecordingCustomGreetingsParams are the optional parameters of [Client.ListCallRecordingCustomGreetings]. Those that are nil are not sent.
type ListCallRecordingCustomGreetingsParams struct {
	// Type is the type of the greetings to list; without it, any type.
	Type *GreetingType `form:"type,omitempty" json:"type,omitempty"`
}

// ReadCallRecordingSettings reads how an account records calls: on demand, by pressing keys during a
// call, and automatically.
//
// Operation readCallRecordingSettings: GET /restapi/v1.0/account/{accountId}/call-recording (rate
// limit Light, app scope ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadCallRecordingSettings(ctx context.Context, opts ...CallOption) (*CallRecordingSettings, error) {
	return call(ctx, c, &generated.ReadCallRecordingSettings, nil, input{}, opts, decodeCallRecordingSettings)
}

// UpdateCallRecordingSettings updates how an account records calls. What is not sent stays as it is.
//
// The retention periods, the limit and the number of extensions are the platform's, and are not
// changed by sending them.
//
// Operation updateCallRecordingSettings: PUT /restapi/v1.0/account/{accountId}/call-recording (rate
// limit Medium, app scope EditAccounts, user permission EditCompanyInfo).
func (c *Client) UpdateCallRecordingSettings(ctx context.Context, body CallRecordingSettingsUpdate, opts ...CallOption) (*CallRecordingSettings, error) {
	return call(ctx, c, &generated.UpdateCallRecordingSettings, nil, input{Body: body}, opts, decodeCallRecordingSettings)
}

// AssignCallRecordingExtensions adds extensions whose calls are recorded automatically, changes which
// of their calls are, and removes others, in one request. Extensions that are not named stay.
//
// Operation updateCallRecordingExtensions: POST
// /restapi/v1.0/account/{accountId}/call-recording/bulk-assign (rate limit Medium, app scope
// ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) AssignCallRecordingExtensions(ctx context.Context, body CallRecordingExtensionsUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.AssignCallRecordingExtensions, nil, input{Body: body}, opts)
}

// DeleteCallRecordingCustomGreetings deletes all greetings that the company has uploaded for recorded
// calls. Callers hear those of the platform from then on.
//
// Operation deleteCallRecordingCustomGreetings: DELETE
// /restapi/v1.0/account/{accountId}/call-recording/custom-greetings (rate limit Medium, app scope
// EditAccounts, user permission EditCompanyInfo).
func (c *Client) DeleteCallRecordingCustomGreetings(ctx context.Context, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteCallRecordingCustomGreetings, nil, input{}, opts)
}

// ListCallRecordingCustomGreetings lists the greetings that the company has uploaded for recorded
// calls, by type and language. [Client.CreateCompanyGreeting] uploads one.
//
// Operation listCallRecordingCustomGreetings: GET
// /restapi/v1.0/account/{accountId}/call-recording/custom-greetings (rate limit Medium, app scope
// ReadAccounts, user permission ReadCompanyInfo).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCallRecordingCustomGreetings(ctx context.Context, params *ListCallRecordingCustomGreetingsParams, opts ...CallOption) iter.Seq2[*CallRecordingCustomGreeting, error] {
	return list(ctx, c, &generated.ListCallRecordingCustomGreetings, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CallRecordingCustomGreeting], error) {
		list, err := c.ListCallRecordingCustomGreetingsPage(ctx, params, opts...)
		if err != nil {
			return paging.Page[CallRecordingCustomGreeting]{}, err
		}
		return paging.Page[CallRecordingCustomGreeting]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCallRecordingCustomGreetingsPage returns the whole reply to [Client.ListCallRecordingCustomGreetings].
func (c *Client) ListCallRecordingCustomGreetingsPage(ctx context.Context, params *ListCallRecordingCustomGreetingsParams, opts ...CallOption) (*CallRecordingCustomGreetingList, error) {
	return call(ctx, c, &generated.ListCallRecordingCustomGreetings, nil, input{Params: params}, opts, decodeCallRecordingCustomGreetingList)
}

// DeleteCallRecordingCustomGreeting deletes a greeting that the company has uploaded for recorded
// calls.
//
// Operation deleteCallRecordingCustomGreeting: DELETE
// /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId} (rate limit Medium,
// app scope EditAccounts, user permission EditCompanyInfo).
func (c *Client) DeleteCallRecordingCustomGreeting(ctx context.Context, greetingID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteCallRecordingCustomGreeting, []ID{greetingID}, input{}, opts)
}

// ListCallRecordingExtensions lists the extensions whose calls are recorded automatically. The reply
// may carry `paging`, but the operation has no parameters to choose a page.
//
// Operation listCallRecordingExtensions: GET
// /restapi/v1.0/account/{accountId}/call-recording/extensions (rate limit Medium, app scope
// ReadAccounts, user permission ReadCompanyInfo).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCallRecordingExtensions(ctx context.Context, opts ...CallOption) iter.Seq2[*CallRecordingExtension, error] {
	return list(ctx, c, &generated.ListCallRecordingExtensions, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CallRecordingExtension], error) {
		list, err := c.ListCallRecordingExtensionsPage(ctx, opts...)
		if err != nil {
			return paging.Page[CallRecordingExtension]{}, err
		}
		return paging.Page[CallRecordingExtension]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCallRecordingExtensionsPage returns the whole reply to [Client.ListCallRecordingExtensions].
func (c *Client) ListCallRecordingExtensionsPage(ctx context.Context, opts ...CallOption) (*CallRecordingExtensionList, error) {
	return call(ctx, c, &generated.ListCallRecordingExtensions, nil, input{}, opts, decodeCallRecordingExtensionList)
}
