// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CallerIDFeature]. The platform may send others.
const (
	CallerIDFeatureAdditionalSoftphone CallerIDFeature = "AdditionalSoftphone"
	CallerIDFeatureAlternate           CallerIDFeature = "Alternate"
	CallerIDFeatureBusinessMobile      CallerIDFeature = "BusinessMobile"
	CallerIDFeatureCallFlip            CallerIDFeature = "CallFlip"
	CallerIDFeatureCommonPhone         CallerIDFeature = "CommonPhone"
	CallerIDFeatureDelegated           CallerIDFeature = "Delegated"
	CallerIDFeatureFaxNumber           CallerIDFeature = "FaxNumber"
	CallerIDFeatureMobileApp           CallerIDFeature = "MobileApp"
	CallerIDFeatureRingMe              CallerIDFeature = "RingMe"
	CallerIDFeatureRingOut             CallerIDFeature = "RingOut"
)

// The documented values of [CallerIDType]. The platform may send others.
const (
	CallerIDTypeBlocked         CallerIDType = "Blocked"
	CallerIDTypeCurrentLocation CallerIDType = "CurrentLocation"
	CallerIDTypePhoneNumber     CallerIDType = "PhoneNumber"
)

// The documented values of [FeatureReasonCode]. The platform may send others.
const (
	FeatureReasonCodeAccountLimitation          FeatureReasonCode = "AccountLimitation"
	FeatureReasonCodeConfigurationLimitation    FeatureReasonCode = "ConfigurationLimitation"
	FeatureReasonCodeExtensionLimitation        FeatureReasonCode = "ExtensionLimitation"
	FeatureReasonCodeExtensionSubTypeLimitation FeatureReasonCode = "ExtensionSubTypeLimitation"
	FeatureReasonCodeExtensionTypeLimitation    FeatureReasonCode = "ExtensionTypeLimitation"
	FeatureReasonCodeInsufficientPermissions    FeatureReasonCode = "InsufficientPermissions"
	FeatureReasonCodePermissionLimitation       FeatureReasonCode = "PermissionLimitation"
	FeatureReasonCodeServicePlanLimitation      FeatureReasonCode = "ServicePlanLimitation"
)

// The documented values of [NotificationRecipientPermission]. The platform may send others.
const (
	NotificationRecipientPermissionFullAccess       NotificationRecipientPermission = "FullAccess"
	NotificationRecipientPermissionMemberManagement NotificationRecipientPermission = "MemberManagement"
	NotificationRecipientPermissionMessages         NotificationRecipientPermission = "Messages"
	NotificationRecipientPermissionNone             NotificationRecipientPermission = "None"
)

// The documented values of [ProfileImageSize]. The platform may send others.
const (
	ProfileImageSizeOriginal  ProfileImageSize = "original"
	ProfileImageSizePixels195 ProfileImageSize = "195x195"
	ProfileImageSizePixels584 ProfileImageSize = "584x584"
	ProfileImageSizePixels90  ProfileImageSize = "90x90"
)

// BatchProvisionUsersRequest is the users to create.
type BatchProvisionUsersRequest struct {
	// Records are the users, 1 to 10.
	Records []UserCreate `json:"records"`
}

// BatchProvisionUsersResult is the outcome of a batch of users, user by user.
type BatchProvisionUsersResult struct {
	// Results are the outcomes, one for each user of the request.
	Results []UserCreateResult `json:"results"`
}

// BulkDeleteUserInput is an extension to delete, by its id.
type BulkDeleteUserInput struct {
	ID ID `json:"id"`
}

// BulkDeleteUserResult is the outcome of deleting one extension, by its id.
type BulkDeleteUserResult struct {
	ID ID `json:"id,omitempty,omitzero"`

	// BulkItemSuccessful tells whether the extension was deleted.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why the extension was not deleted. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// BulkDeleteUsersRequest is the extensions to delete.
type BulkDeleteUsersRequest struct {
	// KeepAssetsInInventory tells whether the phone numbers and the devices of the extensions go to the inventory of the
	// account. With false they leave the account.
	KeepAssetsInInventory *bool `json:"keepAssetsInInventory,omitempty"`

	// Records are the extensions, 1 to 50.
	Records []BulkDeleteUserInput `json:"records"`
}

// BulkDeleteUsersResult is the outcome of a bulk deletion, extension by extension.
type BulkDeleteUsersResult struct {
	// Records are the outcomes, one for each extension of the request.
	Records []BulkDeleteUserResult `json:"records"`
}

// CallNoteNotifications is the way in which the recipients are notified of call notes. What is for advanced mode is present
// in basic mode too, without effect.
type CallNoteNotifications struct {
	// NotifyByEmail tells whether an email reports each call note.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each call note.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// CallNoteNotificationsUpdate is the way in which to notify the recipients of call notes. What is left out stays as it is.
type CallNoteNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each call note.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each call note.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// CallerID is the caller-id settings of an extension: what the called party sees.
type CallerID struct {
	// URI is the address of the caller-id settings.
	URI string `json:"uri,omitempty,omitzero"`

	// ByDevice are the caller ids for calls from each device of the extension.
	ByDevice []CallerIDByDevice `json:"byDevice,omitempty,omitzero"`

	// ByFeature are the caller ids for each way of calling that is not a device.
	ByFeature []CallerIDByFeature `json:"byFeature,omitempty,omitzero"`

	// ExtensionNameForOutboundCalls tells whether calls out of the account show the first and the last name of the user.
	ExtensionNameForOutboundCalls bool `json:"extensionNameForOutboundCalls,omitempty,omitzero"`

	// ExtensionNumberForInternalCalls tells whether calls inside the account show the extension number.
	ExtensionNumberForInternalCalls bool `json:"extensionNumberForInternalCalls,omitempty,omitzero"`
}

// CallerIDByDevice is the caller id for calls from one device.
type CallerIDByDevice struct {
	// Device is a device of an extension, as its caller-id settings refer to it.
	Device CallerIDDevice `json:"device,omitempty,omitzero"`

	// CallerID is the caller id that is shown: a phone number, or none. `phoneInfo` is absent where it is none.
	CallerID CallerIDChoice `json:"callerId,omitempty,omitzero"`
}

// CallerIDByDeviceUpdate is the caller id to show for calls from one device.
type CallerIDByDeviceUpdate struct {
	// Device is a device of the extension, by its id.
	Device *CallerIDDeviceInput `json:"device,omitempty"`

	// CallerID is the caller id to show. `phoneInfo` goes with the type `PhoneNumber` only.
	CallerID *CallerIDChoiceUpdate `json:"callerId,omitempty"`
}

// CallerIDByFeature is the caller id for one way of calling.
type CallerIDByFeature struct {
	// Feature is a way of calling that has a caller id of its own.
	Feature CallerIDFeature `json:"feature,omitempty,omitzero"`

	// CallerID is the caller id that is shown: a phone number, or none. `phoneInfo` is absent where it is none.
	CallerID CallerIDChoice `json:"callerId,omitempty,omitzero"`
}

// CallerIDByFeatureUpdate is the caller id to show for one way of calling.
type CallerIDByFeatureUpdate struct {
	// Feature is a way of calling that has a caller id of its own.
	Feature *CallerIDFeature `json:"feature,omitempty"`

	// CallerID is the caller id to show. `phoneInfo` goes with the type `PhoneNumber` only.
	CallerID *CallerIDChoiceUpdate `json:"callerId,omitempty"`
}

// CallerIDChoice is the caller id that is shown: a phone number, or none. `phoneInfo` is absent where it is none.
type CallerIDChoice struct {
	// Type is the sort of caller id: `PhoneNumber`, unless chosen otherwise, shows a number, `Blocked` hides
	// it, and `CurrentLocation`, for `RingOut` only, shows the number of the phone that is used.
	Type CallerIDType `json:"type,omitempty,omitzero"`

	// PhoneInfo is the phone number that is shown as caller id.
	PhoneInfo CallerIDPhoneNumber `json:"phoneInfo,omitempty,omitzero"`
}

// CallerIDChoiceUpdate is the caller id to show. `phoneInfo` goes with the type `PhoneNumber` only.
type CallerIDChoiceUpdate struct {
	// Type is the sort of caller id: `PhoneNumber`, unless chosen otherwise, shows a number, `Blocked` hides
	// it, and `CurrentLocation`, for `RingOut` only, shows the number of the phone that is used.
	Type *CallerIDType `json:"type,omitempty"`

	// PhoneInfo is a phone number that the extension may show, by its id.
	PhoneInfo *CallerIDPhoneNumberInput `json:"phoneInfo,omitempty"`
}

// CallerIDDevice is a device of an extension, as its caller-id settings refer to it.
type CallerIDDevice struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the device.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the device.
	Name string `json:"name,omitempty,omitzero"`
}

// CallerIDDeviceInput is a device of the extension, by its id.
type CallerIDDeviceInput struct {
	ID *ID `json:"id,omitempty"`
}

// CallerIDFeature is a way of calling that has a caller id of its own.
type CallerIDFeature string

// CallerIDPhoneNumber is the phone number that is shown as caller id.
type CallerIDPhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the phone number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// CallerIDPhoneNumberInput is a phone number that the extension may show, by its id.
type CallerIDPhoneNumberInput struct {
	ID *ID `json:"id,omitempty"`
}

// CallerIDType is the sort of caller id: `PhoneNumber`, unless chosen otherwise, shows a number, `Blocked` hides
// it, and `CurrentLocation`, for `RingOut` only, shows the number of the phone that is used.
type CallerIDType string

// CallerIDUpdate is the caller-id settings to give to an extension. What is left out stays as it is.
type CallerIDUpdate struct {
	// URI is the address of the caller-id settings. It need not be sent.
	URI *string `json:"uri,omitempty"`

	// ByDevice are the caller ids for calls from each device of the extension.
	ByDevice []CallerIDByDeviceUpdate `json:"byDevice,omitzero"`

	// ByFeature are the caller ids for each way of calling that is not a device.
	ByFeature []CallerIDByFeatureUpdate `json:"byFeature,omitzero"`

	// ExtensionNameForOutboundCalls tells whether calls out of the account show the first and the last name of the user.
	ExtensionNameForOutboundCalls *bool `json:"extensionNameForOutboundCalls,omitempty"`

	// ExtensionNumberForInternalCalls tells whether calls inside the account show the extension number.
	ExtensionNumberForInternalCalls *bool `json:"extensionNumberForInternalCalls,omitempty"`
}

// ConferencingNumber is a number to dial into a conference.
type ConferencingNumber struct {
	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Country is a country of the platform's dictionary. Replies often carry its id alone.
	Country CountryReference `json:"country,omitempty,omitzero"`

	// Location is the place that the number belongs to, such as a city and a state.
	Location string `json:"location,omitempty,omitzero"`

	// Default tells whether the number is the default one.
	Default bool `json:"default,omitempty,omitzero"`

	// HasGreeting tells whether callers hear a greeting in the language of the country.
	HasGreeting bool `json:"hasGreeting,omitempty,omitzero"`

	// Premium tells whether a call to the number costs more than usual.
	Premium bool `json:"premium,omitempty,omitzero"`
}

// ConferencingNumberUpdate is a number to dial into a conference, and its rank.
type ConferencingNumberUpdate struct {
	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Default tells whether the number is to be the default one.
	Default *bool `json:"default,omitempty"`
}

// ConferencingSettings is the audio-conferencing settings of a user.
type ConferencingSettings struct {
	// URI is the address of the conferencing settings.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number to dial in the user's home country, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// PhoneNumbers are the numbers to dial, each with its country. The first one is the default and domestic one.
	PhoneNumbers []ConferencingNumber `json:"phoneNumbers,omitempty,omitzero"`

	// HostCode is the access code of the host.
	HostCode Secret `json:"hostCode,omitempty,omitzero"`

	// ParticipantCode is the access code of the participants.
	ParticipantCode Secret `json:"participantCode,omitempty,omitzero"`

	// AllowJoinBeforeHost tells whether participants may join before the host.
	AllowJoinBeforeHost bool `json:"allowJoinBeforeHost,omitempty,omitzero"`

	// Mode is the conferencing engine. It is useful to the platform only.
	Mode string `json:"mode,omitempty,omitzero"`

	// TapToJoinURI is the short address of a web page to join from.
	TapToJoinURI string `json:"tapToJoinUri,omitempty,omitzero"`

	// SupportURI is the address of a web page with help.
	SupportURI string `json:"supportUri,omitempty,omitzero"`
}

// ConferencingSettingsUpdate is the audio-conferencing settings to give to a user. What is left out stays as it is.
type ConferencingSettingsUpdate struct {
	// PhoneNumbers are the numbers to dial, to say which one is the default.
	PhoneNumbers []ConferencingNumberUpdate `json:"phoneNumbers,omitzero"`

	// AllowJoinBeforeHost tells whether participants may join before the host.
	AllowJoinBeforeHost *bool `json:"allowJoinBeforeHost,omitempty"`
}

// CreatedUser is the extension of a created user. Absent where the user was not created.
type CreatedUser struct {
	ID ID `json:"id"`

	// Devices are the devices that were created for the user.
	Devices []CreatedUserDevice `json:"devices"`
}

// CreatedUserDevice is a device that was created for a user, and its phone number.
type CreatedUserDevice struct {
	ID ID `json:"id"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber"`
}

// DeviceCreate is a device to create, with its emergency location and its phone number.
type DeviceCreate struct {
	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type"`

	// Emergency is the place that emergency calls from a device come from. It has exactly one property: `location`,
	// or `address`, which is deprecated.
	Emergency DeviceEmergencyCreate `json:"emergency"`

	// PhoneInfo is the phone number for a device, in one of four ways: `phoneNumberId` for a number that the account
	// has, by its id; `phoneNumber` for a certain number, with `reservationId`, the id of its reservation,
	// or with `type`; `preferredAreaCode` for any number of an area, with `tollType` and `type` if wanted;
	// `tollType` for any number of that sort, with `type` if wanted.
	PhoneInfo DevicePhoneNumberCreate `json:"phoneInfo"`

	// ContactCenterPhoneLine tells whether the phone line of the device is one of the contact center.
	ContactCenterPhoneLine *bool `json:"contactCenterPhoneLine,omitempty"`
}

// ExtensionFeature is a feature and whether an extension can use it. `id` is a name, such as `CallForwarding`.
type ExtensionFeature struct {
	ID ID `json:"id"`

	// Available tells whether the extension can use the feature.
	Available bool `json:"available"`

	// Params are the values that say more about the feature. Absent where it has none.
	Params []FeatureParameter `json:"params,omitempty,omitzero"`

	// Reason is the reason why an extension cannot use a feature. Absent where it can.
	Reason FeatureReason `json:"reason,omitempty,omitzero"`
}

// ExtensionFeatureList is the features that the platform knows for an extension. It comes whole, not in pages.
type ExtensionFeatureList struct {
	// Records are the features.
	Records []ExtensionFeature `json:"records,omitempty,omitzero"`
}

// ExtensionGrant is a grant: what one extension, the grantee, may do with another one. `extension` is the other one,
// not the grantee.
type ExtensionGrant struct {
	// URI is the address of the grant.
	URI string `json:"uri,omitempty,omitzero"`

	// Extension is the extension that a grant is about. Its id is a string here, while the extension itself has a
	// number.
	Extension GrantExtension `json:"extension,omitempty,omitzero"`

	// CallPickup tells whether the grantee may pick up calls to the extension. Absent where its presence feature is
	// off.
	CallPickup bool `json:"callPickup,omitempty,omitzero"`

	// CallMonitoring tells whether the grantee may monitor calls of the extension. Absent where call monitoring is off.
	CallMonitoring bool `json:"callMonitoring,omitempty,omitzero"`

	// CallOnBehalfOf tells whether the grantee may make and take calls in the name of the extension.
	CallOnBehalfOf bool `json:"callOnBehalfOf,omitempty,omitzero"`

	// CallDelegation tells whether the grantee may delegate calls to the extension.
	CallDelegation bool `json:"callDelegation,omitempty,omitzero"`

	// GroupPaging tells whether the grantee may call the extension, which is a paging group.
	GroupPaging bool `json:"groupPaging,omitempty,omitzero"`

	// CallQueueSetup tells whether the grantee is a manager of the call queue with full access.
	CallQueueSetup bool `json:"callQueueSetup,omitempty,omitzero"`

	// CallQueueMembersSetup tells whether the grantee is a manager of the call queue for its members only.
	CallQueueMembersSetup bool `json:"callQueueMembersSetup,omitempty,omitzero"`

	// CallQueueMessages tells whether the grantee is a manager of the call queue for its messages only.
	CallQueueMessages bool `json:"callQueueMessages,omitempty,omitzero"`

	// CallQueueFacSetup tells whether the grantee may set up the forwarding of all calls (FAC) of the call queue.
	CallQueueFacSetup bool `json:"callQueueFacSetup,omitempty,omitzero"`

	// CallQueueSMSRecipient tells whether the grantee gets the text messages of the call queue.
	CallQueueSMSRecipient bool `json:"callQueueSmsRecipient,omitempty,omitzero"`

	// SharedVoicemails tells whether the extension shares its voicemails with the grantee.
	SharedVoicemails bool `json:"sharedVoicemails,omitempty,omitzero"`

	// SMSRecipient tells whether the grantee gets the text messages of the extension.
	SMSRecipient bool `json:"smsRecipient,omitempty,omitzero"`
}

// ExtensionGrantList is a page of the grants of an extension.
type ExtensionGrantList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the grants of the page.
	Records []ExtensionGrant `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// ExtensionUpdate is the changes to make to an extension. What is left out stays as it is. `partnerId` is the id that
// a partner gives to it.
type ExtensionUpdate struct {
	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type *ExtensionType `json:"type,omitempty"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType *ExtensionSubType `json:"subType,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status *ExtensionStatus `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Contact is the contact data to give to an extension. What is not sent stays as it is.
	Contact *ContactUpdate `json:"contact,omitempty"`

	// Site is the site to move an extension to. The id of the main site is the word `main-site`, not a number.
	Site *SiteReferenceUpdate `json:"site,omitempty"`

	// RegionalSettings is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
	// what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *ExtensionRegionalSettingsUpdate `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState *SetupWizardState `json:"setupWizardState,omitempty"`

	// Password is the password that the user logs in with.
	Password *Secret `json:"password,omitempty"`

	// IVRPin is the PIN that the user enters on a phone, to hear voicemail for example.
	IVRPin *Secret `json:"ivrPin,omitempty"`

	// CallQueueInfo is the service-level targets to give to a call queue. Other extensions have none.
	CallQueueInfo *CallQueueInfoUpdate `json:"callQueueInfo,omitempty"`

	// Transition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
	// only.
	Transition *UserTransition `json:"transition,omitempty"`

	// CustomFields are the values of the account's custom fields for this extension.
	CustomFields []CustomFieldValueUpdate `json:"customFields,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReferenceUpdate `json:"references,omitzero"`
	PartnerID  *ID                       `json:"partnerId,omitempty"`
}

// FeatureParameter is a value that says more about a feature, such as a limit.
type FeatureParameter struct {
	// Name is the name of the value.
	Name string `json:"name,omitempty,omitzero"`

	// Value is the value, as text.
	Value string `json:"value,omitempty,omitzero"`
}

// FeatureReason is the reason why an extension cannot use a feature. Absent where it can.
type FeatureReason struct {
	// Code is the level at which a feature is barred: the service plan, the account, the kind of extension, the
	// extension itself, its configuration or its permissions.
	Code FeatureReasonCode `json:"code,omitempty,omitzero"`

	// Message is the explanation for a person.
	Message string `json:"message,omitempty,omitzero"`

	// Permission is the user permission that is missing. Absent where the reason is another one.
	Permission string `json:"permission,omitempty,omitzero"`
}

// FeatureReasonCode is the level at which a feature is barred: the service plan, the account, the kind of extension, the
// extension itself, its configuration or its permissions.
type FeatureReasonCode string

// GrantExtension is the extension that a grant is about. Its id is a string here, while the extension itself has a
// number.
type GrantExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type ExtensionType `json:"type,omitempty,omitzero"`
}

// InboundFaxNotifications is the way in which the recipients are notified of received faxes. What is for advanced mode is
// present in basic mode too, without effect.
type InboundFaxNotifications struct {
	// NotifyByEmail tells whether an email reports each received fax.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each received fax.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// IncludeAttachment tells whether the email has the fax attached.
	IncludeAttachment bool `json:"includeAttachment,omitempty,omitzero"`

	// MarkAsRead tells whether the fax counts as read once the email is out.
	MarkAsRead bool `json:"markAsRead,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// InboundFaxNotificationsUpdate is the way in which to notify the recipients of received faxes. What is left out stays as it is.
type InboundFaxNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each received fax.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each received fax.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// IncludeAttachment tells whether the email has the fax attached.
	IncludeAttachment *bool `json:"includeAttachment,omitempty"`

	// MarkAsRead tells whether the fax counts as read once the email is out.
	MarkAsRead *bool `json:"markAsRead,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// InboundTextNotifications is the way in which the recipients are notified of received text messages. What is for advanced mode
// is present in basic mode too, without effect.
type InboundTextNotifications struct {
	// NotifyByEmail tells whether an email reports each received text message.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each received text message.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// InboundTextNotificationsUpdate is the way in which to notify the recipients of received text messages. What is left out stays as it
// is.
type InboundTextNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each received text message.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each received text message.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// MissedCallNotifications is the way in which the recipients are notified of missed calls. What is for advanced mode is
// present in basic mode too, without effect.
type MissedCallNotifications struct {
	// NotifyByEmail tells whether an email reports each missed call.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each missed call.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// MissedCallNotificationsUpdate is the way in which to notify the recipients of missed calls. What is left out stays as it is.
type MissedCallNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each missed call.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each missed call.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// NotificationRecipient is a user who is notified of the events of a call queue. `extensionId` is the id of the user's
// extension.
type NotificationRecipient struct {
	ExtensionID ID `json:"extensionId,omitempty,omitzero"`

	// FullName is the full name of the user.
	FullName string `json:"fullName,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the user inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// EmailAddresses are the email addresses of the user.
	EmailAddresses []string `json:"emailAddresses,omitempty,omitzero"`

	// Permission is the part that a user has in managing a call queue, all of it, its messages, its members or none.
	Permission NotificationRecipientPermission `json:"permission,omitempty,omitzero"`
}

// NotificationRecipientPermission is the part that a user has in managing a call queue, all of it, its messages, its members or none.
type NotificationRecipientPermission string

// NotificationSettings is the notification settings of an extension: who is notified of which events, and how.
type NotificationSettings struct {
	// URI is the address of the notification settings.
	URI string `json:"uri,omitempty,omitzero"`

	// AdvancedMode tells whether each kind of event has its own recipients. In basic mode (false) the recipients here
	// are notified of all kinds.
	AdvancedMode bool `json:"advancedMode,omitempty,omitzero"`

	// EmailAddresses are the email addresses to notify.
	EmailAddresses []string `json:"emailAddresses,omitempty,omitzero"`

	// SMSPhoneNumbers are the phone numbers to notify by text message, 10 at most.
	SMSPhoneNumbers []string `json:"smsPhoneNumbers,omitempty,omitzero"`

	// SMSEmailAddresses are the email addresses that turn into text messages, to notify.
	SMSEmailAddresses []string `json:"smsEmailAddresses,omitempty,omitzero"`

	// IncludeManagers tells whether the managers of a call queue are notified by email too.
	IncludeManagers bool `json:"includeManagers,omitempty,omitzero"`

	// EmailRecipients are the users that are notified by email. Only present for call queues that have managers.
	EmailRecipients []NotificationRecipient `json:"emailRecipients,omitempty,omitzero"`

	// IncludeSMSRecipients tells whether the recipients of text messages of a call queue are notified by email too.
	// Deprecated: see `smsRecipients`.
	IncludeSMSRecipients bool `json:"includeSmsRecipients,omitempty,omitzero"`

	// SMSRecipients are the users that get the text messages of the extension. Only present for call queues.
	SMSRecipients []NotificationRecipient `json:"smsRecipients,omitempty,omitzero"`

	// Voicemails is the way in which the recipients are notified of new voicemails. What is for advanced mode is
	// present in basic mode too, without effect.
	Voicemails VoicemailNotifications `json:"voicemails,omitempty,omitzero"`

	// InboundFaxes is the way in which the recipients are notified of received faxes. What is for advanced mode is
	// present in basic mode too, without effect.
	InboundFaxes InboundFaxNotifications `json:"inboundFaxes,omitempty,omitzero"`

	// OutboundFaxes is the way in which the recipients are notified of sent faxes. What is for advanced mode is present
	// in basic mode too, without effect.
	OutboundFaxes OutboundFaxNotifications `json:"outboundFaxes,omitempty,omitzero"`

	// InboundTexts is the way in which the recipients are notified of received text messages. What is for advanced mode
	// is present in basic mode too, without effect.
	InboundTexts InboundTextNotifications `json:"inboundTexts,omitempty,omitzero"`

	// MissedCalls is the way in which the recipients are notified of missed calls. What is for advanced mode is
	// present in basic mode too, without effect.
	MissedCalls MissedCallNotifications `json:"missedCalls,omitempty,omitzero"`

	// CallNotes is the way in which the recipients are notified of call notes. What is for advanced mode is present
	// in basic mode too, without effect.
	CallNotes CallNoteNotifications `json:"callNotes,omitempty,omitzero"`
}

// NotificationSettingsUpdate is the notification settings to give to an extension. What is left out stays as it is.
type NotificationSettingsUpdate struct {
	// URI is the address of the notification settings. It need not be sent.
	URI *string `json:"uri,omitempty"`

	// AdvancedMode tells whether each kind of event has its own recipients. In basic mode (false) the recipients here
	// are notified of all kinds.
	AdvancedMode *bool `json:"advancedMode,omitempty"`

	// EmailAddresses are the email addresses to notify.
	EmailAddresses []string `json:"emailAddresses,omitzero"`

	// SMSPhoneNumbers are the phone numbers to notify by text message, 10 at most.
	SMSPhoneNumbers []string `json:"smsPhoneNumbers,omitzero"`

	// SMSEmailAddresses are the email addresses that turn into text messages, to notify.
	SMSEmailAddresses []string `json:"smsEmailAddresses,omitzero"`

	// IncludeManagers tells whether the managers of a call queue are notified by email too.
	IncludeManagers *bool `json:"includeManagers,omitempty"`

	// Voicemails is the way in which to notify the recipients of new voicemails. What is left out stays as it is.
	Voicemails *VoicemailNotificationsUpdate `json:"voicemails,omitempty"`

	// InboundFaxes is the way in which to notify the recipients of received faxes. What is left out stays as it is.
	InboundFaxes *InboundFaxNotificationsUpdate `json:"inboundFaxes,omitempty"`

	// OutboundFaxes is the way in which to notify the recipients of sent faxes. What is left out stays as it is.
	OutboundFaxes *OutboundFaxNotificationsUpdate `json:"outboundFaxes,omitempty"`

	// InboundTexts is the way in which to notify the recipients of received text messages. What is left out stays as it
	// is.
	InboundTexts *InboundTextNotificationsUpdate `json:"inboundTexts,omitempty"`

	// MissedCalls is the way in which to notify the recipients of missed calls. What is left out stays as it is.
	MissedCalls *MissedCallNotificationsUpdate `json:"missedCalls,omitempty"`

	// CallNotes is the way in which to notify the recipients of call notes. What is left out stays as it is.
	CallNotes *CallNoteNotificationsUpdate `json:"callNotes,omitempty"`
}

// OutboundFaxNotifications is the way in which the recipients are notified of sent faxes. What is for advanced mode is present
// in basic mode too, without effect.
type OutboundFaxNotifications struct {
	// NotifyByEmail tells whether an email reports each sent fax.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each sent fax.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// OutboundFaxNotificationsUpdate is the way in which to notify the recipients of sent faxes. What is left out stays as it is.
type OutboundFaxNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each sent fax.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each sent fax.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// ProfileImageSize is the size of a profile image in pixels, or `original` for the size that it was uploaded in.
type ProfileImageSize string

// SiteReferenceUpdate is the site to move an extension to. The id of the main site is the word `main-site`, not a number.
type SiteReferenceUpdate struct {
	ID *ID `json:"id,omitempty"`
}

// UserContactCreate is the contact data of a user to create, and what goes with the first login.
type UserContactCreate struct {
	// FirstName is the first name of the user.
	FirstName string `json:"firstName"`

	// LastName is the last name of the user.
	LastName string `json:"lastName"`

	// Email is the email address, 64 characters at most.
	Email string `json:"email"`

	// EmailAsLoginName tells whether the user may log in with the email address, which then must be unique.
	EmailAsLoginName *bool `json:"emailAsLoginName,omitempty"`

	// MobileNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	MobileNumber *E164PhoneNumber `json:"mobileNumber,omitempty"`

	// Transition is the welcome of a user to create, and the region that the user starts in.
	Transition *UserCreateTransition `json:"transition,omitempty"`
}

// UserCostCenterInput is the cost center to book a user on, by its id.
type UserCostCenterInput struct {
	ID ID `json:"id"`
}

// UserCreate is a user to create.
type UserCreate struct {
	// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
	// only in the account and may change.
	ExtensionNumber *ExtensionNumber `json:"extensionNumber,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status"`

	// Contact is the contact data of a user to create, and what goes with the first login.
	Contact UserContactCreate `json:"contact"`

	// CostCenter is the cost center to book a user on, by its id.
	CostCenter *UserCostCenterInput `json:"costCenter,omitempty"`

	// Roles are the role of the user, one at most.
	Roles []UserRoleInput `json:"roles,omitzero"`

	// Devices are the device of the user, one at most.
	Devices []UserDeviceCreate `json:"devices,omitzero"`
}

// UserCreateResult is the outcome of creating one user: `successful` with `extension`, or not successful with `errors`.
type UserCreateResult struct {
	// Successful tells whether the user was created.
	Successful bool `json:"successful"`

	// Extension is the extension of a created user. Absent where the user was not created.
	Extension CreatedUser `json:"extension,omitempty,omitzero"`

	// Errors are the reasons why the user was not created. Absent where it was.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// UserCreateTransition is the welcome of a user to create, and the region that the user starts in.
type UserCreateTransition struct {
	// SendWelcomeEmail tells whether the user gets a welcome email.
	SendWelcomeEmail *bool `json:"sendWelcomeEmail,omitempty"`

	// RegionalSettings is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
	// what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *ExtensionRegionalSettingsUpdate `json:"regionalSettings,omitempty"`
}

// UserDeviceCreate is a device to create for a user.
type UserDeviceCreate struct {
	// DeviceInfo is a device to create, with its emergency location and its phone number.
	DeviceInfo DeviceCreate `json:"deviceInfo"`
}

// UserRoleInput is a role to give to a user, by its id.
type UserRoleInput struct {
	ID ID `json:"id"`
}

// VoicemailNotifications is the way in which the recipients are notified of new voicemails. What is for advanced mode is
// present in basic mode too, without effect.
type VoicemailNotifications struct {
	// NotifyByEmail tells whether an email reports each new voicemail.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySMS tells whether a text message reports each new voicemail.
	NotifyBySMS bool `json:"notifyBySms,omitempty,omitzero"`

	// IncludeAttachment tells whether the email has the message attached.
	IncludeAttachment bool `json:"includeAttachment,omitempty,omitzero"`

	// IncludeTranscription tells whether the email has the message in writing.
	IncludeTranscription bool `json:"includeTranscription,omitempty,omitzero"`

	// MarkAsRead tells whether the message counts as read once the email is out.
	MarkAsRead bool `json:"markAsRead,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// VoicemailNotificationsUpdate is the way in which to notify the recipients of new voicemails. What is left out stays as it is.
type VoicemailNotificationsUpdate struct {
	// NotifyByEmail tells whether an email reports each new voicemail.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySMS tells whether a text message reports each new voicemail.
	NotifyBySMS *bool `json:"notifyBySms,omitempty"`

	// IncludeAttachment tells whether the email has the message attached.
	IncludeAttachment *bool `json:"includeAttachment,omitempty"`

	// IncludeTranscription tells whether the email has the message in writing.
	IncludeTranscription *bool `json:"includeTranscription,omitempty"`

	// MarkAsRead tells whether the message counts as read once the email is out.
	MarkAsRead *bool `json:"markAsRead,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSMSPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSMSPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSMSEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSMSEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// DeleteExtensionParams are the optional parameters of [Client.DeleteExtension]. Those that are nil are not sent.
type DeleteExtensionParams struct {
	// SavePhoneLines tells whether the digital lines of the extension are kept, as extensions without a user.
	SavePhoneLines *bool `form:"savePhoneLines,omitempty" json:"savePhoneLines,omitempty"`

	// SavePhoneNumbers tells whether the direct numbers of the extension are kept, as additional numbers of the company.
	SavePhoneNumbers *bool `form:"savePhoneNumbers,omitempty" json:"savePhoneNumbers,omitempty"`
}

// ReadConferencingSettingsParams are the optional parameters of [Client.ReadConferencingSettings]. Those that are nil are not sent.
type ReadConferencingSettingsParams struct {
	// CountryID is the country to give the numbers of; without it, the home country of the brand.
	CountryID *ID `form:"countryId,omitempty" json:"countryId,omitempty"`
}

// ListExtensionFeaturesParams are the optional parameters of [Client.ListExtensionFeatures]. Those that are nil are not sent.
type ListExtensionFeaturesParams struct {
	// AvailableOnly tells whether to list only the features that the extension can use.
	AvailableOnly *bool `form:"availableOnly,omitempty" json:"availableOnly,omitempty"`

	// FeatureID are the ids of the features to list; without it, all features.
	FeatureID []ID `form:"featureId,omitempty" json:"featureId,omitempty,omitzero"`
}

// ListExtensionGrantsParams are the optional parameters of [Client.ListExtensionGrants]. Those that are nil are not sent.
type ListExtensionGrantsParams struct {
	// ExtensionType are the types of the other extensions; without it, any type.
	ExtensionType []ExtensionType `form:"extensionType,omitempty" json:"extensionType,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ReadScaledProfileImageParams are the optional parameters of [Client.ReadScaledProfileImage]. Those that are nil are not sent.
type ReadScaledProfileImageParams struct {
	// ContentDisposition is the way in which a browser treats the reply, to show the image or to save it.
	ContentDisposition *ContentDisposition `form:"contentDisposition,omitempty" json:"contentDisposition,omitempty"`

	// ContentDispositionFilename is the name that a browser saves the image under.
	ContentDispositionFilename *string `form:"contentDispositionFilename,omitempty" json:"contentDispositionFilename,omitempty"`
}

// DeleteExtension deletes an extension. Use [Client.DeleteUsers] instead, which takes up to 50 of
// them.
//
// Unless asked otherwise, the direct numbers of the extension stay with the company as additional
// numbers, and its digital lines, each a device with its number, are deleted. This can't be undone.
// Status 404 may mean that the extension is already gone.
//
// Operation deleteExtension: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (rate
// limit Medium, app scope EditAccounts, user permission AddRemoveUsers).
//
// Deprecated: the platform advises against this operation; the description says what to use instead.
func (c *Client) DeleteExtension(ctx context.Context, extensionID ID, params *DeleteExtensionParams, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteExtension, []ID{extensionID}, input{Params: params}, opts)
}

// ReadExtension reads an extension with its settings: its user or service, state, permissions, roles,
// features and region.
//
// Users may read everything about their own extension; only administrators may read everything about
// the others, so much of the reply may be absent for other callers. The system extension of an account
// has the same id as the account.
//
// Operation readExtension: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (rate limit
// Light, app scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadExtension(ctx context.Context, extensionID ID, opts ...CallOption) (*Extension, error) {
	return call(ctx, c, &generated.ReadExtension, []ID{extensionID}, input{}, opts, decodeExtension)
}

// ReadExtensions reads many objects, up to 30 with each request; see [Client.ReadExtension]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadExtensions(ctx context.Context, ids []ID, opts ...CallOption) iter.Seq[BatchItem[Extension]] {
	return batcher[Extension]{client: c, op: &generated.ReadExtension, size: 30, opts: opts, decode: decodeExtension}.read(ctx, ids)
}

// UpdateExtension updates an extension: its status, number, contact data, region, site, password and
// more. What is not sent stays as it is.
//
// Which properties can be changed depends on the type of the extension. Users may change their own
// contact data and credentials; what belongs to others needs the permissions of an administrator. The
// extension number and an email address that is a login name must be unique, otherwise the change is
// refused. `transition` sends welcome emails for extensions that are not activated yet.
//
// Operation updateExtension: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId} (rate limit
// Medium, app scope EditExtensions, user permission EditUserInfo OR EditUserCredentials).
func (c *Client) UpdateExtension(ctx context.Context, extensionID ID, body ExtensionUpdate, opts ...CallOption) (*Extension, error) {
	return call(ctx, c, &generated.UpdateExtension, []ID{extensionID}, input{Body: body}, opts, decodeExtension)
}

// ReadExtensionCallerID reads what called parties see of an extension: the number shown for each
// device and each way of calling.
//
// [Client.ListExtensionPhoneNumbers] shows which numbers can be shown: those with the feature
// `CallerId`.
//
// Operation readExtensionCallerId: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (rate limit Light, app scope
// ReadAccounts, user permission ReadCallerIDSettings).
func (c *Client) ReadExtensionCallerID(ctx context.Context, extensionID ID, opts ...CallOption) (*CallerID, error) {
	return call(ctx, c, &generated.ReadExtensionCallerID, []ID{extensionID}, input{}, opts, decodeCallerID)
}

// UpdateExtensionCallerID updates what called parties see of an extension: the number shown for each
// device and each way of calling. What is not sent stays as it is.
//
// Only numbers with the feature `CallerId` can be shown; [Client.ListExtensionPhoneNumbers] shows
// which ones have it. Numbers and devices are named by their ids.
//
// Operation updateExtensionCallerId: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id (rate limit Medium, app scope
// EditExtensions, user permission EditCallerIDSettings).
func (c *Client) UpdateExtensionCallerID(ctx context.Context, extensionID ID, body CallerIDUpdate, opts ...CallOption) (*CallerID, error) {
	return call(ctx, c, &generated.UpdateExtensionCallerID, []ID{extensionID}, input{Body: body}, opts, decodeCallerID)
}

// ReadConferencingSettings reads how to dial into the audio conferences of a user: the numbers and the
// access codes.
//
// The reply carries the code of the host; keep it as you would a password.
//
// Operation readConferencingSettings: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (rate limit Light, app scope
// ReadAccounts, user permission OrganizeConference).
func (c *Client) ReadConferencingSettings(ctx context.Context, extensionID ID, params *ReadConferencingSettingsParams, opts ...CallOption) (*ConferencingSettings, error) {
	return call(ctx, c, &generated.ReadConferencingSettings, []ID{extensionID}, input{Params: params}, opts, decodeConferencingSettings)
}

// UpdateConferencingSettings updates the audio-conferencing settings of a user: the default number and
// whether participants may join before the host. What is not sent stays as it is.
//
// The numbers and the access codes themselves are given by the platform and cannot be chosen.
//
// Operation updateConferencingSettings: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing (rate limit Medium, app scope
// EditExtensions, user permission OrganizeConference).
func (c *Client) UpdateConferencingSettings(ctx context.Context, extensionID ID, body ConferencingSettingsUpdate, opts ...CallOption) (*ConferencingSettings, error) {
	return call(ctx, c, &generated.UpdateConferencingSettings, []ID{extensionID}, input{Body: body}, opts, decodeConferencingSettings)
}

// ListExtensionFeatures reads which features an extension can use, and the reason where it cannot use
// one.
//
// All features that the platform knows come in one reply, the unavailable ones among them unless
// `availableOnly` is set. The list isn't paged. [Client.ReadAccountServiceInfo] returns the features
// of the account as a whole.
//
// Operation readExtensionFeatures: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/features (rate limit Medium, app scope
// ReadAccounts, user permission ReadExtensions).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListExtensionFeatures(ctx context.Context, extensionID ID, params *ListExtensionFeaturesParams, opts ...CallOption) iter.Seq2[*ExtensionFeature, error] {
	return list(ctx, c, &generated.ListExtensionFeatures, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[ExtensionFeature], error) {
		list, err := c.ListExtensionFeaturesPage(ctx, extensionID, params, opts...)
		if err != nil {
			return paging.Page[ExtensionFeature]{}, err
		}
		return paging.Page[ExtensionFeature]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListExtensionFeaturesPage returns the whole reply to [Client.ListExtensionFeatures].
func (c *Client) ListExtensionFeaturesPage(ctx context.Context, extensionID ID, params *ListExtensionFeaturesParams, opts ...CallOption) (*ExtensionFeatureList, error) {
	return call(ctx, c, &generated.ListExtensionFeatures, []ID{extensionID}, input{Params: params}, opts, decodeExtensionFeatureList)
}

// ListExtensionGrants lists what an extension may do with other extensions: pick up or monitor their
// calls, call in their name, manage a call queue, call a paging group and so on.
//
// Each record is about one other extension. A flag may be absent where the feature behind it is off. A
// `perPage` that the platform finds too large may silently become 100.
//
// Operation listExtensionGrants: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant
// (rate limit Light, app scope ReadAccounts, user permission ReadExtensionGrant).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListExtensionGrants(ctx context.Context, extensionID ID, params *ListExtensionGrantsParams, opts ...CallOption) iter.Seq2[*ExtensionGrant, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionGrants.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListExtensionGrants, p.Page, opts, func(r *ExtensionGrant) string { return string(r.Extension.ID) }, func(ctx context.Context, page *int32) (paging.Page[ExtensionGrant], error) {
		p := p
		p.Page = page
		list, err := c.ListExtensionGrantsPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[ExtensionGrant]{}, err
		}
		return paging.Page[ExtensionGrant]{
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

// ListExtensionGrantsPage reads one page of [Client.ListExtensionGrants].
func (c *Client) ListExtensionGrantsPage(ctx context.Context, extensionID ID, params *ListExtensionGrantsParams, opts ...CallOption) (*ExtensionGrantList, error) {
	return call(ctx, c, &generated.ListExtensionGrants, []ID{extensionID}, input{Params: params}, opts, decodeExtensionGrantList)
}

// ReadNotificationSettings reads who is notified of the voicemails, faxes, text messages, missed calls
// and call notes of an extension, and how.
//
// In basic mode the same recipients are notified of all of them; in advanced mode each kind has its
// own. Recipients that are set for advanced mode are returned in both modes, but only used in advanced
// mode.
//
// Operation readNotificationSettings: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (rate limit Light,
// app scope ReadAccounts, user permission ReadMessagesNotificationsSettings).
func (c *Client) ReadNotificationSettings(ctx context.Context, extensionID ID, opts ...CallOption) (*NotificationSettings, error) {
	return call(ctx, c, &generated.ReadNotificationSettings, []ID{extensionID}, input{}, opts, decodeNotificationSettings)
}

// UpdateNotificationSettings updates who is notified of the voicemails, faxes, text messages, missed
// calls and call notes of an extension, and how. What is not sent stays as it is.
//
// A list of recipients that is sent takes the place of the present one. `emailAddresses` can be empty
// only if `includeManagers` is true. Recipients for one kind of event take effect in advanced mode
// only.
//
// Operation updateNotificationSettings: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings (rate limit Medium,
// app scope EditExtensions, user permission EditMessagesNotificationsSettings).
func (c *Client) UpdateNotificationSettings(ctx context.Context, extensionID ID, body NotificationSettingsUpdate, opts ...CallOption) (*NotificationSettings, error) {
	return call(ctx, c, &generated.UpdateNotificationSettings, []ID{extensionID}, input{Body: body}, opts, decodeNotificationSettings)
}

// DeleteUserProfileImage deletes the profile image of a user, in all its sizes. Status 404 may mean
// that there is none any more.
//
// Operation deleteUserProfileImage: DELETE
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (rate limit Medium, app
// scope EditExtensions, user permission EditUserInfo).
func (c *Client) DeleteUserProfileImage(ctx context.Context, extensionID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteUserProfileImage, []ID{extensionID}, input{}, opts)
}

// ReadUserProfileImage reads the profile image of a user, as an image file.
//
// [Client.ReadScaledProfileImage] has it in several sizes. `profileImage` of an extension tells the
// address, the type and the tag of the image; the address may be on another host than the API. Status
// 304 answers a conditional request when the image hasn't changed.
//
// Operation readUserProfileImageLegacy: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (rate limit Medium, app
// scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadUserProfileImage(ctx context.Context, extensionID ID, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadUserProfileImage, []ID{extensionID}, input{}, opts)
}

// CreateUserProfileImage uploads a profile image for a user.
//
// The request is a form with one file, `image`, 10 MB at most. PNG, JPEG and GIF, in which the
// platform returns images, are safe; other types are not documented. [Client.UpdateUserProfileImage]
// replaces an image that is already there.
//
// Operation createUserProfileImage: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (rate limit Heavy, app scope
// EditExtensions, user permission EditUserInfo).
func (c *Client) CreateUserProfileImage(ctx context.Context, extensionID ID, image Upload, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.CreateUserProfileImage, []ID{extensionID}, input{Form: fieldsOf([]FormField{{Name: "image", File: &image}})}, opts)
}

// UpdateUserProfileImage replaces the profile image of a user.
//
// The request is a form with one file, `image`: PNG, JPEG or GIF, 10 MB at most.
//
// Operation updateUserProfileImage: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image (rate limit Heavy, app scope
// EditExtensions, user permission EditUserInfo).
func (c *Client) UpdateUserProfileImage(ctx context.Context, extensionID ID, image Upload, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.UpdateUserProfileImage, []ID{extensionID}, input{Form: fieldsOf([]FormField{{Name: "image", File: &image}})}, opts)
}

// ReadScaledProfileImage reads the profile image of a user in one size, as an image file.
//
// The media host of the platform serves it; `profileImage.scales` of an extension has the addresses.
//
// Operation readScaledProfileImage: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize} (rate limit
// Medium, app scope ReadAccounts).
func (c *Client) ReadScaledProfileImage(ctx context.Context, extensionID ID, scaleSize ProfileImageSize, params *ReadScaledProfileImageParams, opts ...CallOption) (*Download, error) {
	return download(ctx, c, &generated.ReadScaledProfileImage, []ID{extensionID, ID(scaleSize)}, input{Params: params}, opts)
}

// CreateUsers creates up to 10 users at once, each with contact data and, if wanted, a role, a cost
// center and a device with a phone number.
//
// Status 200 doesn't mean that all of them exist: each record of the reply has either the new
// extension or the errors. The users are `Enabled` at once and get a welcome email, unless
// `contact.transition` says otherwise.
//
// Operation postBatchProvisionUsers: POST /restapi/v2/accounts/{accountId}/batch-provisioning/users
// (rate limit Heavy, app scope EditAccounts).
func (c *Client) CreateUsers(ctx context.Context, body BatchProvisionUsersRequest, opts ...CallOption) (*BatchProvisionUsersResult, error) {
	return call(ctx, c, &generated.CreateUsers, nil, input{Body: body}, opts, decodeBatchProvisionUsersResult)
}

// DeleteUsers deletes up to 50 users or limited extensions at once. This can't be undone. Devices of
// their own (bring your own device) are deleted with them.
//
// Status 200 doesn't mean that all of them are deleted: each record of the reply says whether its
// extension was, and why not. Unless asked otherwise, their phone numbers and devices go to the
// inventory of the account. The request carries a body although it is a DELETE, which some proxies
// drop.
//
// Operation bulkDeleteUsersV2: DELETE /restapi/v2/accounts/{accountId}/extensions (rate limit Heavy,
// app scope EditAccounts, user permission Users).
func (c *Client) DeleteUsers(ctx context.Context, body BulkDeleteUsersRequest, opts ...CallOption) (*BulkDeleteUsersResult, error) {
	return call(ctx, c, &generated.DeleteUsers, nil, input{Body: body}, opts, decodeBulkDeleteUsersResult)
}
