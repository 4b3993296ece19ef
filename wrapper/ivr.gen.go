// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [IVRPromptMode]. The platform may send others.
const (
	IVRPromptModeAudio        IVRPromptMode = "Audio"
	IVRPromptModeTextToSpeech IVRPromptMode = "TextToSpeech"
)

// IVRMenu is an IVR menu.
type IVRMenu struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the menu.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the menu.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// PromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
	// unless it is sent.
	PromptRepeatCount IVRPromptRepeatCount `json:"promptRepeatCount"`

	// Site is the site of an IVR menu. The id of the main site is the word `main-site`.
	Site IVRMenuSite `json:"site,omitempty,omitzero"`

	// Prompt is the prompt of an IVR menu: a recording in `audio`, or a `text` that is spoken in its `language`.
	Prompt IVRMenuPrompt `json:"prompt,omitempty,omitzero"`

	// Actions are the actions of the keys.
	Actions []IVRMenuAction `json:"actions,omitempty,omitzero"`
}

// IVRMenuAction is the action of a key.
type IVRMenuAction struct {
	// Input is the key that a caller presses, or `NoInput` for none.
	Input IVRMenuInput `json:"input,omitempty,omitzero"`

	// Action is the action of a key.
	Action IVRMenuActionType `json:"action,omitempty,omitzero"`

	// Extension is the extension that a key connects to.
	Extension IVRMenuActionExtension `json:"extension,omitempty,omitzero"`

	// PhoneNumber is the phone number to transfer to. Only the action `Transfer` has one.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// IVRMenuActionExtension is the extension that a key connects to.
type IVRMenuActionExtension struct {
	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Name is the name of the extension.
	Name string `json:"name,omitempty,omitzero"`

	// Pin is the number to dial inside the account.
	Pin string `json:"pin,omitempty,omitzero"`
}

// IVRMenuActionExtensionInput is the extension that a key connects to. Its id says which; the rest need not be sent.
type IVRMenuActionExtensionInput struct {
	// URI is the address of the extension.
	URI *string `json:"uri,omitempty"`
	ID  *ID     `json:"id,omitempty"`

	// Name is the name of the extension.
	Name *string `json:"name,omitempty"`

	// Pin is the number to dial inside the account.
	Pin *string `json:"pin,omitempty"`
}

// IVRMenuActionInput is the action for a key.
type IVRMenuActionInput struct {
	// Input is the key that a caller presses, or `NoInput` for none.
	Input *IVRMenuInput `json:"input,omitempty"`

	// Action is the action of a key.
	Action *IVRMenuActionType `json:"action,omitempty"`

	// Extension is the extension that a key connects to. Its id says which; the rest need not be sent.
	Extension *IVRMenuActionExtensionInput `json:"extension,omitempty"`

	// PhoneNumber is the phone number to transfer to. Only the action `Transfer` has one.
	PhoneNumber *string `json:"phoneNumber,omitempty"`
}

// IVRMenuCreate is an IVR menu to create.
type IVRMenuCreate struct {
	// Name is the name of the menu.
	Name *string `json:"name,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Site is the site of an IVR menu, the main site unless set. Its id says which; the name need not be sent.
	Site *IVRMenuSiteInput `json:"site,omitempty"`

	// Prompt is the prompt of an IVR menu: a recording in `audio`, or a `text` to be spoken in its `language`.
	Prompt *IVRMenuPromptInput `json:"prompt,omitempty"`

	// Actions are the actions of the keys.
	Actions []IVRMenuActionInput `json:"actions,omitzero"`

	// PromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
	// unless it is sent.
	PromptRepeatCount *IVRPromptRepeatCount `json:"promptRepeatCount,omitempty"`
}

// IVRMenuList is the IVR menus of an account.
type IVRMenuList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the IVR menus.
	Records []IVRMenuSummary `json:"records,omitempty,omitzero"`
}

// IVRMenuPrompt is the prompt of an IVR menu: a recording in `audio`, or a `text` that is spoken in its `language`.
type IVRMenuPrompt struct {
	// Mode is the kind of a prompt, a recording or a text.
	Mode IVRPromptMode `json:"mode,omitempty,omitzero"`

	// Audio is the recording of a prompt.
	Audio IVRMenuPromptAudio `json:"audio,omitempty,omitzero"`

	// Text is the text that is spoken.
	Text string `json:"text,omitempty,omitzero"`

	// Language is the language that a text is spoken in.
	Language IVRPromptLanguage `json:"language,omitempty,omitzero"`
}

// IVRMenuPromptAudio is the recording of a prompt.
type IVRMenuPromptAudio struct {
	// URI is the address of the prompt.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`
}

// IVRMenuPromptAudioInput is the recording for a prompt. Its id says which; the address need not be sent.
type IVRMenuPromptAudioInput struct {
	// URI is the address of the prompt.
	URI *string `json:"uri,omitempty"`
	ID  *ID     `json:"id,omitempty"`
}

// IVRMenuPromptInput is the prompt of an IVR menu: a recording in `audio`, or a `text` to be spoken in its `language`.
type IVRMenuPromptInput struct {
	// Mode is the kind of a prompt, a recording or a text.
	Mode *IVRPromptMode `json:"mode,omitempty"`

	// Audio is the recording for a prompt. Its id says which; the address need not be sent.
	Audio *IVRMenuPromptAudioInput `json:"audio,omitempty"`

	// Text is the text to be spoken.
	Text *string `json:"text,omitempty"`

	// Language is the language to speak a text in. Its id says which; the rest need not be sent.
	Language *IVRPromptLanguageInput `json:"language,omitempty"`
}

// IVRMenuSite is the site of an IVR menu. The id of the main site is the word `main-site`.
type IVRMenuSite struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`
}

// IVRMenuSiteInput is the site of an IVR menu, the main site unless set. Its id says which; the name need not be sent.
type IVRMenuSiteInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`
}

// IVRMenuSummary is an IVR menu as lists have it.
type IVRMenuSummary struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the menu.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the menu.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// IVRMenuUpdate is a change of an IVR menu. What is absent stays as it is.
type IVRMenuUpdate struct {
	// Name is the name of the menu.
	Name *string `json:"name,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Site is the site of an IVR menu, the main site unless set. Its id says which; the name need not be sent.
	Site *IVRMenuSiteInput `json:"site,omitempty"`

	// Prompt is the prompt of an IVR menu: a recording in `audio`, or a `text` to be spoken in its `language`.
	Prompt *IVRMenuPromptInput `json:"prompt,omitempty"`

	// Actions are the actions of the keys, all of them.
	Actions []IVRMenuActionInput `json:"actions,omitzero"`

	// PromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
	// unless it is sent.
	PromptRepeatCount *IVRPromptRepeatCount `json:"promptRepeatCount,omitempty"`
}

// IVRPrompt is a recording that IVR menus can play.
type IVRPrompt struct {
	// URI is the address of the prompt.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// ContentType is the media type of the recording, such as `audio/mpeg`.
	ContentType string `json:"contentType,omitempty,omitzero"`

	// ContentURI is the address of the recording, at the media host.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// Filename is the name of the prompt.
	Filename string `json:"filename,omitempty,omitzero"`
}

// IVRPromptCreate is the recording to upload, and its name.
type IVRPromptCreate struct {
	// Attachment is the recording, WAV or MP3.
	Attachment Upload `json:"attachment"`

	// Name is the name of the prompt. Without it, the prompt has the name of the file.
	Name *string `json:"name,omitempty"`
}

// IVRPromptLanguage is the language that a text is spoken in.
type IVRPromptLanguage struct {
	// URI is the address of the language.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`

	// LocaleCode is the code of the language, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`
}

// IVRPromptLanguageInput is the language to speak a text in. Its id says which; the rest need not be sent.
type IVRPromptLanguageInput struct {
	// URI is the address of the language.
	URI *string `json:"uri,omitempty"`
	ID  *ID     `json:"id,omitempty"`

	// Name is the name of the language.
	Name *string `json:"name,omitempty"`

	// LocaleCode is the code of the language, such as `en-US`.
	LocaleCode *string `json:"localeCode,omitempty"`
}

// IVRPromptList is the IVR prompts of an account.
type IVRPromptList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the prompts.
	Records []IVRPrompt `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// IVRPromptMode is the kind of a prompt, a recording or a text.
type IVRPromptMode string

// IVRPromptUpdate is the new name of a prompt.
type IVRPromptUpdate struct {
	// Filename is the name of the prompt.
	Filename *string `json:"filename,omitempty"`
}

// ReadIVRPromptContentParams are the optional parameters of [Client.ReadIVRPromptContent]. Those that are nil are not sent.
type ReadIVRPromptContentParams struct {
	// ContentDisposition is the way in which a browser treats the reply, to play the audio or to save it.
	ContentDisposition *ContentDisposition `form:"contentDisposition,omitempty" json:"contentDisposition,omitempty"`

	// ContentDispositionFilename is the name of the file that a browser saves the reply under.
	ContentDispositionFilename *string `form:"contentDispositionFilename,omitempty" json:"contentDispositionFilename,omitempty"`
}

// ListIVRMenus lists the IVR menus of an account. An IVR menu is an extension of the type `IvrMenu`,
// and both have the same id. Delete one with [Client.DeleteExtension].
//
// Operation readIvrMenuList: GET /restapi/v1.0/account/{accountId}/ivr-menus (rate limit Medium, app
// scope ReadAccounts).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListIVRMenus(ctx context.Context, opts ...CallOption) iter.Seq2[*IVRMenuSummary, error] {
	return list(ctx, c, &generated.ListIVRMenus, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[IVRMenuSummary], error) {
		list, err := c.ListIVRMenusPage(ctx, opts...)
		if err != nil {
			return paging.Page[IVRMenuSummary]{}, err
		}
		return paging.Page[IVRMenuSummary]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListIVRMenusPage returns the whole reply to [Client.ListIVRMenus].
func (c *Client) ListIVRMenusPage(ctx context.Context, opts ...CallOption) (*IVRMenuList, error) {
	return call(ctx, c, &generated.ListIVRMenus, nil, input{}, opts, decodeIVRMenuList)
}

// CreateIVRMenu creates an IVR menu, which is a new extension of the type `IvrMenu`.
//
// Each key has an action. `Connect` and `Voicemail` need an extension, `Transfer` needs a phone
// number, and a prompt needs either a recording or a text with its language.
//
// Operation createIVRMenu: POST /restapi/v1.0/account/{accountId}/ivr-menus (rate limit Heavy, app
// scope EditAccounts, user permission AutoReceptionist).
func (c *Client) CreateIVRMenu(ctx context.Context, body IVRMenuCreate, opts ...CallOption) (*IVRMenu, error) {
	return call(ctx, c, &generated.CreateIVRMenu, nil, input{Body: body}, opts, decodeIVRMenu)
}

// ReadIVRMenu reads an IVR menu with its prompt and the actions of its keys.
//
// Operation readIVRMenu: GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId} (rate limit
// Medium, app scope ReadAccounts, user permission AutoReceptionist).
func (c *Client) ReadIVRMenu(ctx context.Context, ivrMenuID ID, opts ...CallOption) (*IVRMenu, error) {
	return call(ctx, c, &generated.ReadIVRMenu, []ID{ivrMenuID}, input{}, opts, decodeIVRMenu)
}

// UpdateIVRMenu updates an IVR menu. What is not sent stays as it is; a list of actions that is sent
// replaces the present one.
//
// Operation updateIVRMenu: PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId} (rate limit
// Medium, app scope ReadAccounts, user permission AutoReceptionist).
func (c *Client) UpdateIVRMenu(ctx context.Context, ivrMenuID ID, body IVRMenuUpdate, opts ...CallOption) (*IVRMenu, error) {
	return call(ctx, c, &generated.UpdateIVRMenu, []ID{ivrMenuID}, input{Body: body}, opts, decodeIVRMenu)
}

// ListIVRPrompts lists the recordings that IVR menus can play. The reply may carry `paging`, but the
// operation has no parameters to choose a page.
//
// Operation listIvrPrompts: GET /restapi/v1.0/account/{accountId}/ivr-prompts (rate limit Medium, app
// scope ReadAccounts, user permission ReadCompanyGreetings).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListIVRPrompts(ctx context.Context, opts ...CallOption) iter.Seq2[*IVRPrompt, error] {
	return list(ctx, c, &generated.ListIVRPrompts, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[IVRPrompt], error) {
		list, err := c.ListIVRPromptsPage(ctx, opts...)
		if err != nil {
			return paging.Page[IVRPrompt]{}, err
		}
		return paging.Page[IVRPrompt]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListIVRPromptsPage returns the whole reply to [Client.ListIVRPrompts].
func (c *Client) ListIVRPromptsPage(ctx context.Context, opts ...CallOption) (*IVRPromptList, error) {
	return call(ctx, c, &generated.ListIVRPrompts, nil, input{}, opts, decodeIVRPromptList)
}

// CreateIVRPrompt uploads a recording for IVR menus to play: a WAV or MP3 file that is not empty, 20
// MB at most.
//
// Operation createIVRPrompt: POST /restapi/v1.0/account/{accountId}/ivr-prompts (rate limit Heavy, app
// scope EditAccounts, user permission EditCompanyGreetings).
func (c *Client) CreateIVRPrompt(ctx context.Context, form IVRPromptCreate, opts ...CallOption) (*IVRPrompt, error) {
	return call(ctx, c, &generated.CreateIVRPrompt, nil, input{Form: form}, opts, decodeIVRPrompt)
}

// DeleteIVRPrompt deletes a prompt.
//
// Operation deleteIVRPrompt: DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} (rate
// limit Heavy, app scope EditAccounts, user permission EditCompanyGreetings).
func (c *Client) DeleteIVRPrompt(ctx context.Context, promptID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteIVRPrompt, []ID{promptID}, input{}, opts)
}

// ReadIVRPrompt reads what is known of a prompt. [Client.ReadIVRPromptContent] has the recording
// itself.
//
// Operation readIVRPrompt: GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} (rate limit
// Medium, app scope ReadAccounts, user permission ReadCompanyGreetings).
func (c *Client) ReadIVRPrompt(ctx context.Context, promptID ID, opts ...CallOption) (*IVRPrompt, error) {
	return call(ctx, c, &generated.ReadIVRPrompt, []ID{promptID}, input{}, opts, decodeIVRPrompt)
}

// UpdateIVRPrompt changes the name of a prompt. The recording cannot be changed: upload another one.
//
// Operation updateIVRPrompt: PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId} (rate limit
// Medium, app scope EditAccounts, user permission EditCompanyGreetings).
func (c *Client) UpdateIVRPrompt(ctx context.Context, promptID ID, body IVRPromptUpdate, opts ...CallOption) (*IVRPrompt, error) {
	return call(ctx, c, &generated.UpdateIVRPrompt, []ID{promptID}, input{Body: body}, opts, decodeIVRPrompt)
}

// ReadIVRPromptContent downloads the recording of a prompt. The media host of the platform serves it.
//
// Operation readIVRPromptContent: GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content
// (rate limit Heavy, app scope ReadAccounts).
func (c *Client) ReadIVRPromptContent(ctx context.Context, promptID ID, params *ReadIVRPromptContentParams, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadIVRPromptContent, []ID{promptID}, input{Params: params}, opts)
}
