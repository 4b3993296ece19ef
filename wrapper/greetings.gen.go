// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [StandardGreetingCategory]. The platform may send others.
const (
	StandardGreetingCategoryMessage   StandardGreetingCategory = "Message"
	StandardGreetingCategoryMusic     StandardGreetingCategory = "Music"
	StandardGreetingCategoryNone      StandardGreetingCategory = "None"
	StandardGreetingCategoryRingTones StandardGreetingCategory = "RingTones"
)

// The documented values of [StandardGreetingUsage]. The platform may send others.
const (
	StandardGreetingUsageAnnouncementExtensionAnsweringRule StandardGreetingUsage = "AnnouncementExtensionAnsweringRule"
	StandardGreetingUsageBlockedCalls                       StandardGreetingUsage = "BlockedCalls"
	StandardGreetingUsageCallRecording                      StandardGreetingUsage = "CallRecording"
	StandardGreetingUsageCompanyAfterHoursAnsweringRule     StandardGreetingUsage = "CompanyAfterHoursAnsweringRule"
	StandardGreetingUsageCompanyAnsweringRule               StandardGreetingUsage = "CompanyAnsweringRule"
	StandardGreetingUsageDepartmentExtensionAnsweringRule   StandardGreetingUsage = "DepartmentExtensionAnsweringRule"
	StandardGreetingUsageExtensionAnsweringRule             StandardGreetingUsage = "ExtensionAnsweringRule"
	StandardGreetingUsageLimitedExtensionAnsweringRule      StandardGreetingUsage = "LimitedExtensionAnsweringRule"
	StandardGreetingUsageSharedLinesGroupAnsweringRule      StandardGreetingUsage = "SharedLinesGroupAnsweringRule"
	StandardGreetingUsageUserExtensionAnsweringRule         StandardGreetingUsage = "UserExtensionAnsweringRule"
	StandardGreetingUsageVoicemailExtensionAnsweringRule    StandardGreetingUsage = "VoicemailExtensionAnsweringRule"
)

// CompanyGreeting is a greeting that was uploaded for the company. `language` is present only for the recording
// announcements.
type CompanyGreeting struct {
	// URI is the address of the greeting.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// ContentType is the media type of the audio of a greeting, MP3 or WAV.
	ContentType GreetingContentType `json:"contentType,omitempty,omitzero"`

	// ContentURI is the address of the audio, on the media host.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// AnsweringRule is the answering rule that uses a greeting.
	AnsweringRule GreetingAnsweringRule `json:"answeringRule,omitempty,omitzero"`

	// Language is the language of a greeting.
	Language CompanyGreetingLanguage `json:"language,omitempty,omitzero"`

	// Text is the words of the greeting, where it was made from text.
	Text string `json:"text,omitempty,omitzero"`
}

// CompanyGreetingCreate is a form that carries a greeting of the company.
type CompanyGreetingCreate struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type            GreetingType `json:"type"`
	AnsweringRuleID *ID          `json:"answeringRuleId,omitempty"`
	LanguageID      *ID          `json:"languageId,omitempty"`

	// Text is the words of the greeting, to be spoken by the platform, up to 2000 characters.
	Text *string `json:"text,omitempty"`

	// Binary is the audio file, WAV (`audio/wav`) or MP3 (`audio/mpeg`).
	Binary Upload `json:"binary"`
}

// CompanyGreetingLanguage is the language of a greeting.
type CompanyGreetingLanguage struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the language in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`
}

// CustomGreeting is a greeting that was uploaded for an extension. `answeringRule` is absent where no rule uses it.
type CustomGreeting struct {
	// URI is the address of the greeting.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// ContentType is the media type of the audio of a greeting, MP3 or WAV.
	ContentType GreetingContentType `json:"contentType,omitempty,omitzero"`

	// ContentURI is the address of the audio, on the media host.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// AnsweringRule is the answering rule that uses a greeting.
	AnsweringRule GreetingAnsweringRule `json:"answeringRule,omitempty,omitzero"`

	// Text is the words of the greeting, where it was made from text.
	Text string `json:"text,omitempty,omitzero"`
}

// CustomGreetingCreate is a form that carries a greeting of an extension.
type CustomGreetingCreate struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type            GreetingType `json:"type"`
	AnsweringRuleID ID           `json:"answeringRuleId"`

	// Text is the words of the greeting, to be spoken by the platform, up to 2000 characters.
	Text *string `json:"text,omitempty"`

	// Binary is the audio file, WAV (`audio/wav`) or MP3 (`audio/mpeg`).
	Binary Upload `json:"binary"`
}

// GreetingAnsweringRule is the answering rule that uses a greeting.
type GreetingAnsweringRule struct {
	// URI is the address of the rule.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`
}

// StandardGreeting is a greeting that the platform offers to everybody.
type StandardGreeting struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the greeting.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the greeting.
	Name string `json:"name,omitempty,omitzero"`

	// UsageType is the kind of answering rules, or the other setting, that a greeting is for.
	UsageType StandardGreetingUsage `json:"usageType,omitempty,omitzero"`

	// Text is the words that are spoken. Absent for music and ring tones.
	Text string `json:"text,omitempty,omitzero"`

	// ContentURI is the address of the audio.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// Category is the kind of audio. `None` is silence, which turns a greeting off.
	Category StandardGreetingCategory `json:"category,omitempty,omitzero"`
}

// StandardGreetingCategory is the kind of audio. `None` is silence, which turns a greeting off.
type StandardGreetingCategory string

// StandardGreetingList is a page of the platform's own greetings.
type StandardGreetingList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the greetings of the page.
	Records []StandardGreeting `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// StandardGreetingUsage is the kind of answering rules, or the other setting, that a greeting is for.
type StandardGreetingUsage string

// CreateCustomGreetingParams are the optional parameters of [Client.CreateCustomGreeting]. Those that are nil are not sent.
type CreateCustomGreetingParams struct {
	// Apply tells whether the answering rule of the form gets the greeting immediately.
	Apply *bool `form:"apply,omitempty" json:"apply,omitempty"`
}

// ReadGreetingContentParams are the optional parameters of [Client.ReadGreetingContent]. Those that are nil are not sent.
type ReadGreetingContentParams struct {
	// ContentDisposition is the way in which a browser treats the reply, to play the audio or to save it.
	ContentDisposition *ContentDisposition `form:"contentDisposition,omitempty" json:"contentDisposition,omitempty"`

	// ContentDispositionFilename is the name that a browser saves the audio under.
	ContentDispositionFilename *string `form:"contentDispositionFilename,omitempty" json:"contentDispositionFilename,omitempty"`
}

// ReadCompanyGreetingContentParams are the optional parameters of [Client.ReadCompanyGreetingContent]. Those that are nil are not sent.
type ReadCompanyGreetingContentParams struct {
	// ContentDisposition is the way in which a browser treats the reply, to play the audio or to save it.
	ContentDisposition *ContentDisposition `form:"contentDisposition,omitempty" json:"contentDisposition,omitempty"`

	// ContentDispositionFilename is the name that a browser saves the audio under.
	ContentDispositionFilename *string `form:"contentDispositionFilename,omitempty" json:"contentDispositionFilename,omitempty"`
}

// ListStandardGreetingsParams are the optional parameters of [Client.ListStandardGreetings]. Those that are nil are not sent.
type ListStandardGreetingsParams struct {
	// Type is the type of the greetings to list; without it, any type.
	Type *GreetingType `form:"type,omitempty" json:"type,omitempty"`

	// UsageType is the kind of answering rules that the greetings must be for; without it, any kind.
	UsageType *StandardGreetingUsage `form:"usageType,omitempty" json:"usageType,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// CreateCustomGreeting creates a greeting of a user, a call queue or another extension from an audio
// file, WAV or MP3, in a request of 20 MB at most.
//
// Unless `apply` is false, the greeting replaces the one of its type in the answering rule that the
// form names. With `apply=false` keep the id of the reply and set it in a rule later: uploaded
// greetings cannot be listed or deleted.
//
// Operation createCustomUserGreeting: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting (rate limit Heavy, app scope
// EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) CreateCustomGreeting(ctx context.Context, extensionID ID, params *CreateCustomGreetingParams, form CustomGreetingCreate, opts ...CallOption) (*CustomGreeting, error) {
	return call(ctx, c, &generated.CreateCustomGreeting, []ID{extensionID}, input{Params: params, Form: form}, opts, decodeCustomGreeting)
}

// ReadHoldMusicGreeting reads the greeting that an extension plays to callers on hold, where one was
// uploaded.
//
// Operation readHoldMusicGreeting: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music (rate limit Medium,
// app scope ReadAccounts, user permission ReadUserInfo).
func (c *Client) ReadHoldMusicGreeting(ctx context.Context, extensionID ID, opts ...CallOption) (*CustomGreeting, error) {
	return call(ctx, c, &generated.ReadHoldMusicGreeting, []ID{extensionID}, input{}, opts, decodeCustomGreeting)
}

// ReadCustomGreeting reads a greeting that was uploaded for an extension: its type, the rule that it
// belongs to and the address of its audio.
//
// There is no list of uploaded greetings. Their ids are in the answering rules that use them and in
// the reply to the upload.
//
// Operation readCustomGreeting: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId} (rate limit Medium,
// app scope ReadAccounts, user permission ReadUserInfo).
func (c *Client) ReadCustomGreeting(ctx context.Context, extensionID ID, greetingID ID, opts ...CallOption) (*CustomGreeting, error) {
	return call(ctx, c, &generated.ReadCustomGreeting, []ID{extensionID, greetingID}, input{}, opts, decodeCustomGreeting)
}

// ReadGreetingContent reads the audio of a greeting that was uploaded for an extension, as a WAV or
// MP3 file.
//
// It is served by the media host, not by the one of the API; `contentUri` of the greeting is its
// address.
//
// Operation readGreetingContent: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content (rate limit
// Heavy, app scope ReadAccounts).
func (c *Client) ReadGreetingContent(ctx context.Context, extensionID ID, greetingID ID, params *ReadGreetingContentParams, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadGreetingContent, []ID{extensionID, greetingID}, input{Params: params}, opts)
}

// CreateCompanyGreeting creates a greeting of the company from an audio file, WAV or MP3, in a request
// of 20 MB at most.
//
// Keep the id of the reply: greetings of the company cannot be listed, read or deleted afterwards.
// Only their audio can be read, by [Client.ReadCompanyGreetingContent]. The recording announcements
// (`StartRecording`, `StopRecording`, `AutomaticRecording`) exist once per language, so send
// `languageId` with them.
//
// Operation createCompanyGreeting: POST /restapi/v1.0/account/{accountId}/greeting (rate limit Medium,
// app scope EditAccounts, user permission ReadUserInfo).
func (c *Client) CreateCompanyGreeting(ctx context.Context, form CompanyGreetingCreate, opts ...CallOption) (*CompanyGreeting, error) {
	return call(ctx, c, &generated.CreateCompanyGreeting, nil, input{Form: form}, opts, decodeCompanyGreeting)
}

// ReadCompanyGreetingContent reads the audio of a greeting that was uploaded for the company, as a WAV
// or MP3 file.
//
// It is served by the media host, not by the one of the API; `contentUri` of the greeting is its
// address.
//
// Operation readAccountGreetingContent: GET
// /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content (rate limit Heavy, app scope
// ReadAccounts).
func (c *Client) ReadCompanyGreetingContent(ctx context.Context, greetingID ID, params *ReadCompanyGreetingContentParams, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadCompanyGreetingContent, []ID{greetingID}, input{Params: params}, opts)
}

// ListStandardGreetings lists the greetings and the music that the platform offers to everybody, with
// the kinds of answering rules that each is for.
//
// An answering rule takes one of them by its id, as the `preset` of a greeting. The one of the
// category `None` turns a greeting off. The filters know fewer types and uses than the replies have.
//
// Operation listStandardGreetings: GET /restapi/v1.0/dictionary/greeting (rate limit Medium).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListStandardGreetings(ctx context.Context, params *ListStandardGreetingsParams, opts ...CallOption) iter.Seq2[*StandardGreeting, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListStandardGreetings.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListStandardGreetings, p.Page, opts, func(r *StandardGreeting) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[StandardGreeting], error) {
		p := p
		p.Page = page
		list, err := c.ListStandardGreetingsPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[StandardGreeting]{}, err
		}
		return paging.Page[StandardGreeting]{
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

// ListStandardGreetingsPage reads one page of [Client.ListStandardGreetings].
func (c *Client) ListStandardGreetingsPage(ctx context.Context, params *ListStandardGreetingsParams, opts ...CallOption) (*StandardGreetingList, error) {
	return call(ctx, c, &generated.ListStandardGreetings, nil, input{Params: params}, opts, decodeStandardGreetingList)
}

// ReadStandardGreeting reads one of the greetings that the platform offers to everybody: its type, the
// words that are spoken and the address of the audio.
//
// Operation readStandardGreeting: GET /restapi/v1.0/dictionary/greeting/{greetingId} (rate limit
// Medium).
func (c *Client) ReadStandardGreeting(ctx context.Context, greetingID ID, opts ...CallOption) (*StandardGreeting, error) {
	return call(ctx, c, &generated.ReadStandardGreeting, []ID{greetingID}, input{}, opts, decodeStandardGreeting)
}
