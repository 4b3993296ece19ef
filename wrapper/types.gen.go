// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
)

// The documented values of [AlertTimer]. The platform may send others.
const (
	AlertTimerSeconds10  AlertTimer = 10
	AlertTimerSeconds120 AlertTimer = 120
	AlertTimerSeconds15  AlertTimer = 15
	AlertTimerSeconds180 AlertTimer = 180
	AlertTimerSeconds20  AlertTimer = 20
	AlertTimerSeconds240 AlertTimer = 240
	AlertTimerSeconds30  AlertTimer = 30
	AlertTimerSeconds300 AlertTimer = 300
	AlertTimerSeconds360 AlertTimer = 360
	AlertTimerSeconds420 AlertTimer = 420
	AlertTimerSeconds45  AlertTimer = 45
	AlertTimerSeconds480 AlertTimer = 480
	AlertTimerSeconds5   AlertTimer = 5
	AlertTimerSeconds540 AlertTimer = 540
	AlertTimerSeconds60  AlertTimer = 60
	AlertTimerSeconds600 AlertTimer = 600
)

// The documented values of [AnsweringRuleScreening]. The platform may send others.
const (
	AnsweringRuleScreeningAlways          AnsweringRuleScreening = "Always"
	AnsweringRuleScreeningNoCallerID      AnsweringRuleScreening = "NoCallerId"
	AnsweringRuleScreeningOff             AnsweringRuleScreening = "Off"
	AnsweringRuleScreeningUnknownCallerID AnsweringRuleScreening = "UnknownCallerId"
)

// The documented values of [CallHandlingActionType]. The platform may send others.
const (
	CallHandlingActionTypePlayConnectingMessageAction CallHandlingActionType = "PlayConnectingMessageAction"
	CallHandlingActionTypePlayConnectingPromptAction  CallHandlingActionType = "PlayConnectingPromptAction"
	CallHandlingActionTypePlayWelcomePromptAction     CallHandlingActionType = "PlayWelcomePromptAction"
	CallHandlingActionTypeRingAlwaysGroupAction       CallHandlingActionType = "RingAlwaysGroupAction"
	CallHandlingActionTypeRingGroupAction             CallHandlingActionType = "RingGroupAction"
	CallHandlingActionTypeScreeningAction             CallHandlingActionType = "ScreeningAction"
	CallHandlingActionTypeTerminatingAction           CallHandlingActionType = "TerminatingAction"
)

// The documented values of [CallHandlingDispatchingType]. The platform may send others.
const (
	CallHandlingDispatchingTypeCustom      CallHandlingDispatchingType = "Custom"
	CallHandlingDispatchingTypeRingAtOnce  CallHandlingDispatchingType = "RingAtOnce"
	CallHandlingDispatchingTypeRingInOrder CallHandlingDispatchingType = "RingInOrder"
	CallHandlingDispatchingTypeTerminate   CallHandlingDispatchingType = "Terminate"
)

// The documented values of [CallHandlingGreetingSource]. The platform may send others.
const (
	CallHandlingGreetingSourceCustom CallHandlingGreetingSource = "Custom"
	CallHandlingGreetingSourcePreset CallHandlingGreetingSource = "Preset"
)

// The documented values of [CallHandlingIntegrationType]. The platform may send others.
const (
	CallHandlingIntegrationTypeFmcLite              CallHandlingIntegrationType = "FmcLite"
	CallHandlingIntegrationTypeMsTeamsDirectRouting CallHandlingIntegrationType = "MsTeamsDirectRouting"
)

// The documented values of [CallHandlingScreeningResult]. The platform may send others.
const (
	CallHandlingScreeningResultAskToAnswer        CallHandlingScreeningResult = "AskToAnswer"
	CallHandlingScreeningResultPlayCallerNameOnly CallHandlingScreeningResult = "PlayCallerNameOnly"
)

// The documented values of [CallHandlingStateName]. The platform may send others.
const (
	CallHandlingStateNameAfterHours      CallHandlingStateName = "After Hours"
	CallHandlingStateNameAgent           CallHandlingStateName = "Agent"
	CallHandlingStateNameBusy            CallHandlingStateName = "Busy"
	CallHandlingStateNameDoNotDisturb    CallHandlingStateName = "Do not disturb"
	CallHandlingStateNameForwardAllCalls CallHandlingStateName = "Forward all calls"
	CallHandlingStateNameWorkHours       CallHandlingStateName = "Work Hours"
)

// The documented values of [CallHandlingTargetDispatchingType]. The platform may send others.
const (
	CallHandlingTargetDispatchingTypeRinging     CallHandlingTargetDispatchingType = "Ringing"
	CallHandlingTargetDispatchingTypeTerminating CallHandlingTargetDispatchingType = "Terminating"
)

// The documented values of [CallHandlingTargetType]. The platform may send others.
const (
	CallHandlingTargetTypeAllDesktopRingTarget              CallHandlingTargetType = "AllDesktopRingTarget"
	CallHandlingTargetTypeAllMobileRingTarget               CallHandlingTargetType = "AllMobileRingTarget"
	CallHandlingTargetTypeCloudConnectorRingTarget          CallHandlingTargetType = "CloudConnectorRingTarget"
	CallHandlingTargetTypeCloudConnectorTerminatingTarget   CallHandlingTargetType = "CloudConnectorTerminatingTarget"
	CallHandlingTargetTypeCoworkerRingTarget                CallHandlingTargetType = "CoworkerRingTarget"
	CallHandlingTargetTypeDeviceRingTarget                  CallHandlingTargetType = "DeviceRingTarget"
	CallHandlingTargetTypeExtensionTerminatingTarget        CallHandlingTargetType = "ExtensionTerminatingTarget"
	CallHandlingTargetTypeFmcPhoneNumberRingTarget          CallHandlingTargetType = "FmcPhoneNumberRingTarget"
	CallHandlingTargetTypeHotdeskRingTarget                 CallHandlingTargetType = "HotdeskRingTarget"
	CallHandlingTargetTypeImsPhoneNumberRingTarget          CallHandlingTargetType = "ImsPhoneNumberRingTarget"
	CallHandlingTargetTypeIntegrationRingTarget             CallHandlingTargetType = "IntegrationRingTarget"
	CallHandlingTargetTypePhoneNumberRingTarget             CallHandlingTargetType = "PhoneNumberRingTarget"
	CallHandlingTargetTypePhoneNumberTerminatingTarget      CallHandlingTargetType = "PhoneNumberTerminatingTarget"
	CallHandlingTargetTypePlayAnnouncementTerminatingTarget CallHandlingTargetType = "PlayAnnouncementTerminatingTarget"
	CallHandlingTargetTypeVoiceMailTerminatingTarget        CallHandlingTargetType = "VoiceMailTerminatingTarget"
)

// The documented values of [CallHandlingTriggerType]. The platform may send others.
const (
	CallHandlingTriggerTypeDaily  CallHandlingTriggerType = "Daily"
	CallHandlingTriggerTypeRange  CallHandlingTriggerType = "Range"
	CallHandlingTriggerTypeWeekly CallHandlingTriggerType = "Weekly"
)

// The documented values of [ContentDisposition]. The platform may send others.
const (
	ContentDispositionAttachment ContentDisposition = "Attachment"
	ContentDispositionInline     ContentDisposition = "Inline"
)

// The documented values of [DeviceType]. The platform may send others.
const (
	DeviceTypeBLA          DeviceType = "BLA"
	DeviceTypeHardPhone    DeviceType = "HardPhone"
	DeviceTypeMobileDevice DeviceType = "MobileDevice"
	DeviceTypeOtherPhone   DeviceType = "OtherPhone"
	DeviceTypePaging       DeviceType = "Paging"
	DeviceTypeRoom         DeviceType = "Room"
	DeviceTypeSoftPhone    DeviceType = "SoftPhone"
	DeviceTypeUnknown      DeviceType = "Unknown"
	DeviceTypeWebPhone     DeviceType = "WebPhone"
	DeviceTypeWebRTC       DeviceType = "WebRTC"
	DeviceTypeZoomMobile   DeviceType = "ZoomMobile"
	DeviceTypeZoomPhone    DeviceType = "ZoomPhone"
)

// The documented values of [ExtensionStatus]. The platform may send others.
const (
	ExtensionStatusDisabled     ExtensionStatus = "Disabled"
	ExtensionStatusEnabled      ExtensionStatus = "Enabled"
	ExtensionStatusFrozen       ExtensionStatus = "Frozen"
	ExtensionStatusNotActivated ExtensionStatus = "NotActivated"
	ExtensionStatusUnassigned   ExtensionStatus = "Unassigned"
	ExtensionStatusUnknown      ExtensionStatus = "Unknown"
)

// The documented values of [ExtensionStatusReason]. The platform may send others.
const (
	ExtensionStatusReasonInvoluntarily ExtensionStatusReason = "Involuntarily"
	ExtensionStatusReasonVoluntarily   ExtensionStatusReason = "Voluntarily"
)

// The documented values of [ExtensionSubType]. The platform may send others.
const (
	ExtensionSubTypeDigitalSignageOnlyRooms ExtensionSubType = "DigitalSignageOnlyRooms"
	ExtensionSubTypeEmergency               ExtensionSubType = "Emergency"
	ExtensionSubTypeUnknown                 ExtensionSubType = "Unknown"
	ExtensionSubTypeVideoPro                ExtensionSubType = "VideoPro"
	ExtensionSubTypeVideoProPlus            ExtensionSubType = "VideoProPlus"
)

// The documented values of [ExtensionType]. The platform may send others.
const (
	ExtensionTypeAnnouncement         ExtensionType = "Announcement"
	ExtensionTypeApplicationExtension ExtensionType = "ApplicationExtension"
	ExtensionTypeBot                  ExtensionType = "Bot"
	ExtensionTypeDelegatedLinesGroup  ExtensionType = "DelegatedLinesGroup"
	ExtensionTypeDepartment           ExtensionType = "Department"
	ExtensionTypeDigitalUser          ExtensionType = "DigitalUser"
	ExtensionTypeExternal             ExtensionType = "External"
	ExtensionTypeFaxUser              ExtensionType = "FaxUser"
	ExtensionTypeFaxUser1             ExtensionType = "Fax User"
	ExtensionTypeFlexibleUser         ExtensionType = "FlexibleUser"
	ExtensionTypeGroupCallPickup      ExtensionType = "GroupCallPickup"
	ExtensionTypeIVRMenu              ExtensionType = "IvrMenu"
	ExtensionTypeLimited              ExtensionType = "Limited"
	ExtensionTypePagingOnly           ExtensionType = "PagingOnly"
	ExtensionTypeParkLocation         ExtensionType = "ParkLocation"
	ExtensionTypeProxyAdmin           ExtensionType = "ProxyAdmin"
	ExtensionTypeRoom                 ExtensionType = "Room"
	ExtensionTypeRoomConnector        ExtensionType = "RoomConnector"
	ExtensionTypeSharedLinesGroup     ExtensionType = "SharedLinesGroup"
	ExtensionTypeSite                 ExtensionType = "Site"
	ExtensionTypeTieLine              ExtensionType = "TieLine"
	ExtensionTypeUnknown              ExtensionType = "Unknown"
	ExtensionTypeUser                 ExtensionType = "User"
	ExtensionTypeVirtualUser          ExtensionType = "VirtualUser"
	ExtensionTypeVoicemail            ExtensionType = "Voicemail"
)

// The documented values of [ExternalReferenceType]. The platform may send others.
const (
	ExternalReferenceTypeCustomerDirectoryID ExternalReferenceType = "CustomerDirectoryId"
	ExternalReferenceTypePartnerID           ExternalReferenceType = "PartnerId"
)

// The documented values of [FeatureName]. The platform may send others.
const (
	FeatureNameAccountDirectory               FeatureName = "AccountDirectory"
	FeatureNameAccountFederation              FeatureName = "AccountFederation"
	FeatureNameArchiver                       FeatureName = "Archiver"
	FeatureNameAutomaticCallRecordingMute     FeatureName = "AutomaticCallRecordingMute"
	FeatureNameAutomaticInboundCallRecording  FeatureName = "AutomaticInboundCallRecording"
	FeatureNameAutomaticOutboundCallRecording FeatureName = "AutomaticOutboundCallRecording"
	FeatureNameBlockedMessageForwarding       FeatureName = "BlockedMessageForwarding"
	FeatureNameCalendar                       FeatureName = "Calendar"
	FeatureNameCallForwarding                 FeatureName = "CallForwarding"
	FeatureNameCallPark                       FeatureName = "CallPark"
	FeatureNameCallParkLocations              FeatureName = "CallParkLocations"
	FeatureNameCallQualitySurvey              FeatureName = "CallQualitySurvey"
	FeatureNameCallSupervision                FeatureName = "CallSupervision"
	FeatureNameCallSwitch                     FeatureName = "CallSwitch"
	FeatureNameCallerIDControl                FeatureName = "CallerIdControl"
	FeatureNameConferencing                   FeatureName = "Conferencing"
	FeatureNameConferencingNumber             FeatureName = "ConferencingNumber"
	FeatureNameConfigureDelegates             FeatureName = "ConfigureDelegates"
	FeatureNameDND                            FeatureName = "DND"
	FeatureNameDeveloperPortal                FeatureName = "DeveloperPortal"
	FeatureNameDynamicConference              FeatureName = "DynamicConference"
	FeatureNameEmergencyAddressAutoUpdate     FeatureName = "EmergencyAddressAutoUpdate"
	FeatureNameEmergencyCalling               FeatureName = "EmergencyCalling"
	FeatureNameEncryptionAtRest               FeatureName = "EncryptionAtRest"
	FeatureNameExternalDirectoryIntegration   FeatureName = "ExternalDirectoryIntegration"
	FeatureNameFax                            FeatureName = "Fax"
	FeatureNameFaxReceiving                   FeatureName = "FaxReceiving"
	FeatureNameFreeSoftPhoneLines             FeatureName = "FreeSoftPhoneLines"
	FeatureNameHDVoice                        FeatureName = "HDVoice"
	FeatureNameHipaaCompliance                FeatureName = "HipaaCompliance"
	FeatureNameIntercom                       FeatureName = "Intercom"
	FeatureNameInternationalCalling           FeatureName = "InternationalCalling"
	FeatureNameInternationalSMS               FeatureName = "InternationalSMS"
	FeatureNameLinkedSoftphoneLines           FeatureName = "LinkedSoftphoneLines"
	FeatureNameMMS                            FeatureName = "MMS"
	FeatureNameMobileVoipEmergencyCalling     FeatureName = "MobileVoipEmergencyCalling"
	FeatureNameOnDemandCallRecording          FeatureName = "OnDemandCallRecording"
	FeatureNamePager                          FeatureName = "Pager"
	FeatureNamePagerReceiving                 FeatureName = "PagerReceiving"
	FeatureNamePaging                         FeatureName = "Paging"
	FeatureNamePasswordAuth                   FeatureName = "PasswordAuth"
	FeatureNamePresence                       FeatureName = "Presence"
	FeatureNamePromoMessage                   FeatureName = "PromoMessage"
	FeatureNameRCTeams                        FeatureName = "RCTeams"
	FeatureNameReports                        FeatureName = "Reports"
	FeatureNameRingOut                        FeatureName = "RingOut"
	FeatureNameSMS                            FeatureName = "SMS"
	FeatureNameSMSReceiving                   FeatureName = "SMSReceiving"
	FeatureNameSalesForce                     FeatureName = "SalesForce"
	FeatureNameSharedLines                    FeatureName = "SharedLines"
	FeatureNameSingleExtensionUI              FeatureName = "SingleExtensionUI"
	FeatureNameSiteCodes                      FeatureName = "SiteCodes"
	FeatureNameSoftPhoneUpdate                FeatureName = "SoftPhoneUpdate"
	FeatureNameTelephonySessions              FeatureName = "TelephonySessions"
	FeatureNameUserManagement                 FeatureName = "UserManagement"
	FeatureNameVideoConferencing              FeatureName = "VideoConferencing"
	FeatureNameVoicemail                      FeatureName = "Voicemail"
	FeatureNameVoicemailToText                FeatureName = "VoicemailToText"
	FeatureNameVoipCalling                    FeatureName = "VoipCalling"
	FeatureNameVoipCallingOnMobile            FeatureName = "VoipCallingOnMobile"
	FeatureNameWebPhone                       FeatureName = "WebPhone"
)

// The documented values of [ForwardingNumberType]. The platform may send others.
const (
	ForwardingNumberTypeBusinessMobilePhone ForwardingNumberType = "BusinessMobilePhone"
	ForwardingNumberTypeExtensionApps       ForwardingNumberType = "ExtensionApps"
	ForwardingNumberTypeHome                ForwardingNumberType = "Home"
	ForwardingNumberTypeMobile              ForwardingNumberType = "Mobile"
	ForwardingNumberTypeOther               ForwardingNumberType = "Other"
	ForwardingNumberTypeOutage              ForwardingNumberType = "Outage"
	ForwardingNumberTypePhoneLine           ForwardingNumberType = "PhoneLine"
	ForwardingNumberTypeWork                ForwardingNumberType = "Work"
)

// The documented values of [GreetingContentType]. The platform may send others.
const (
	GreetingContentTypeAudioMpeg GreetingContentType = "audio/mpeg"
	GreetingContentTypeAudioWav  GreetingContentType = "audio/wav"
)

// The documented values of [GreetingType]. The platform may send others.
const (
	GreetingTypeAnnouncement           GreetingType = "Announcement"
	GreetingTypeAutomaticRecording     GreetingType = "AutomaticRecording"
	GreetingTypeBlockedCallersAll      GreetingType = "BlockedCallersAll"
	GreetingTypeBlockedCallersSpecific GreetingType = "BlockedCallersSpecific"
	GreetingTypeBlockedNoCallerID      GreetingType = "BlockedNoCallerId"
	GreetingTypeBlockedPayPhones       GreetingType = "BlockedPayPhones"
	GreetingTypeCompany                GreetingType = "Company"
	GreetingTypeConnectingAudio        GreetingType = "ConnectingAudio"
	GreetingTypeConnectingMessage      GreetingType = "ConnectingMessage"
	GreetingTypeHoldMusic              GreetingType = "HoldMusic"
	GreetingTypeInterruptPrompt        GreetingType = "InterruptPrompt"
	GreetingTypeIntroductory           GreetingType = "Introductory"
	GreetingTypePronouncedName         GreetingType = "PronouncedName"
	GreetingTypeStartRecording         GreetingType = "StartRecording"
	GreetingTypeStopRecording          GreetingType = "StopRecording"
	GreetingTypeTemplateGreeting       GreetingType = "TemplateGreeting"
	GreetingTypeUnavailable            GreetingType = "Unavailable"
	GreetingTypeVoicemail              GreetingType = "Voicemail"
)

// The documented values of [InteractionRuleConditionType]. The platform may send others.
const (
	InteractionRuleConditionTypeInteraction InteractionRuleConditionType = "Interaction"
	InteractionRuleConditionTypeSchedule    InteractionRuleConditionType = "Schedule"
	InteractionRuleConditionTypeState       InteractionRuleConditionType = "State"
)

// The documented values of [IVRMenuActionType]. The platform may send others.
const (
	IVRMenuActionTypeConnect                               IVRMenuActionType = "Connect"
	IVRMenuActionTypeConnectToIncomingCallRoutingSelection IVRMenuActionType = "ConnectToIncomingCallRoutingSelection"
	IVRMenuActionTypeConnectToOperator                     IVRMenuActionType = "ConnectToOperator"
	IVRMenuActionTypeDialByName                            IVRMenuActionType = "DialByName"
	IVRMenuActionTypeDisconnect                            IVRMenuActionType = "Disconnect"
	IVRMenuActionTypeDoNothing                             IVRMenuActionType = "DoNothing"
	IVRMenuActionTypeRepeat                                IVRMenuActionType = "Repeat"
	IVRMenuActionTypeReturnToPrevious                      IVRMenuActionType = "ReturnToPrevious"
	IVRMenuActionTypeReturnToRoot                          IVRMenuActionType = "ReturnToRoot"
	IVRMenuActionTypeReturnToTopLevelMenu                  IVRMenuActionType = "ReturnToTopLevelMenu"
	IVRMenuActionTypeTransfer                              IVRMenuActionType = "Transfer"
	IVRMenuActionTypeTransferToContactCenterNumber         IVRMenuActionType = "TransferToContactCenterNumber"
	IVRMenuActionTypeVoicemail                             IVRMenuActionType = "Voicemail"
)

// The documented values of [IVRMenuInput]. The platform may send others.
const (
	IVRMenuInputEight   IVRMenuInput = "8"
	IVRMenuInputFive    IVRMenuInput = "5"
	IVRMenuInputFour    IVRMenuInput = "4"
	IVRMenuInputHash    IVRMenuInput = "Hash"
	IVRMenuInputNine    IVRMenuInput = "9"
	IVRMenuInputNoInput IVRMenuInput = "NoInput"
	IVRMenuInputOne     IVRMenuInput = "1"
	IVRMenuInputSeven   IVRMenuInput = "7"
	IVRMenuInputSix     IVRMenuInput = "6"
	IVRMenuInputStar    IVRMenuInput = "Star"
	IVRMenuInputThree   IVRMenuInput = "3"
	IVRMenuInputTwo     IVRMenuInput = "2"
	IVRMenuInputZero    IVRMenuInput = "0"
)

// The documented values of [IVRPromptRepeatCount]. The platform may send others.
const (
	IVRPromptRepeatCountOnce       IVRPromptRepeatCount = 1
	IVRPromptRepeatCountThreeTimes IVRPromptRepeatCount = 3
	IVRPromptRepeatCountTwice      IVRPromptRepeatCount = 2
)

// The documented values of [PaymentType]. The platform may send others.
const (
	PaymentTypeBusinessMobileNumberProvider   PaymentType = "BusinessMobileNumberProvider"
	PaymentTypeExternal                       PaymentType = "External"
	PaymentTypeExternalNumberProvider         PaymentType = "ExternalNumberProvider"
	PaymentTypeExternalNumberProviderTollFree PaymentType = "ExternalNumberProviderTollFree"
	PaymentTypeLocal                          PaymentType = "Local"
	PaymentTypeMobile                         PaymentType = "Mobile"
	PaymentTypeTollFree                       PaymentType = "TollFree"
)

// The documented values of [PermissionScope]. The platform may send others.
const (
	PermissionScopeAccount           PermissionScope = "Account"
	PermissionScopeAllExtensions     PermissionScope = "AllExtensions"
	PermissionScopeFederation        PermissionScope = "Federation"
	PermissionScopeGroup             PermissionScope = "Group"
	PermissionScopeNonUserExtensions PermissionScope = "NonUserExtensions"
	PermissionScopeRoleBased         PermissionScope = "RoleBased"
	PermissionScopeSelf              PermissionScope = "Self"
	PermissionScopeUserExtensions    PermissionScope = "UserExtensions"
)

// The documented values of [PermissionSiteCompatibility]. The platform may send others.
const (
	PermissionSiteCompatibilityCompatible   PermissionSiteCompatibility = "Compatible"
	PermissionSiteCompatibilityIncompatible PermissionSiteCompatibility = "Incompatible"
	PermissionSiteCompatibilityIndependent  PermissionSiteCompatibility = "Independent"
)

// The documented values of [PhoneNumberTollType]. The platform may send others.
const (
	PhoneNumberTollTypeToll     PhoneNumberTollType = "Toll"
	PhoneNumberTollTypeTollFree PhoneNumberTollType = "TollFree"
)

// The documented values of [PhoneNumberUsageType]. The platform may send others.
const (
	PhoneNumberUsageTypeAdditionalCompanyNumber               PhoneNumberUsageType = "AdditionalCompanyNumber"
	PhoneNumberUsageTypeBusinessMobileNumber                  PhoneNumberUsageType = "BusinessMobileNumber"
	PhoneNumberUsageTypeCompanyFaxNumber                      PhoneNumberUsageType = "CompanyFaxNumber"
	PhoneNumberUsageTypeCompanyNumber                         PhoneNumberUsageType = "CompanyNumber"
	PhoneNumberUsageTypeConferencingNumber                    PhoneNumberUsageType = "ConferencingNumber"
	PhoneNumberUsageTypeContactCenterNumber                   PhoneNumberUsageType = "ContactCenterNumber"
	PhoneNumberUsageTypeContactNumber                         PhoneNumberUsageType = "ContactNumber"
	PhoneNumberUsageTypeDirectNumber                          PhoneNumberUsageType = "DirectNumber"
	PhoneNumberUsageTypeELIN                                  PhoneNumberUsageType = "ELIN"
	PhoneNumberUsageTypeExternalMobileNumber                  PhoneNumberUsageType = "ExternalMobileNumber"
	PhoneNumberUsageTypeFmcBusinessMobileNumber               PhoneNumberUsageType = "FmcBusinessMobileNumber"
	PhoneNumberUsageTypeForwardedCompanyNumber                PhoneNumberUsageType = "ForwardedCompanyNumber"
	PhoneNumberUsageTypeForwardedNumber                       PhoneNumberUsageType = "ForwardedNumber"
	PhoneNumberUsageTypeIntegrationNumber                     PhoneNumberUsageType = "IntegrationNumber"
	PhoneNumberUsageTypeInventory                             PhoneNumberUsageType = "Inventory"
	PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber      PhoneNumberUsageType = "InventoryFmcBusinessMobileNumber"
	PhoneNumberUsageTypeInventoryMobileNumber                 PhoneNumberUsageType = "InventoryMobileNumber"
	PhoneNumberUsageTypeInventoryPartnerBusinessMobileNumber  PhoneNumberUsageType = "InventoryPartnerBusinessMobileNumber"
	PhoneNumberUsageTypeMainCompanyNumber                     PhoneNumberUsageType = "MainCompanyNumber"
	PhoneNumberUsageTypeMeetingsNumber                        PhoneNumberUsageType = "MeetingsNumber"
	PhoneNumberUsageTypeMobileNumber                          PhoneNumberUsageType = "MobileNumber"
	PhoneNumberUsageTypeNumberPool                            PhoneNumberUsageType = "NumberPool"
	PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber PhoneNumberUsageType = "NumberPoolPartnerBusinessMobileNumber"
	PhoneNumberUsageTypeNumberStorage                         PhoneNumberUsageType = "NumberStorage"
	PhoneNumberUsageTypePartnerBusinessMobileNumber           PhoneNumberUsageType = "PartnerBusinessMobileNumber"
	PhoneNumberUsageTypePhoneLine                             PhoneNumberUsageType = "PhoneLine"
)

// The documented values of [PronouncedNameType]. The platform may send others.
const (
	PronouncedNameTypeDefault      PronouncedNameType = "Default"
	PronouncedNameTypeRecorded     PronouncedNameType = "Recorded"
	PronouncedNameTypeTextToSpeech PronouncedNameType = "TextToSpeech"
)

// The documented values of [SetupWizardState]. The platform may send others.
const (
	SetupWizardStateCompleted  SetupWizardState = "Completed"
	SetupWizardStateIncomplete SetupWizardState = "Incomplete"
	SetupWizardStateNotStarted SetupWizardState = "NotStarted"
	SetupWizardStateUnknown    SetupWizardState = "Unknown"
)

// The documented values of [SiteAccess]. The platform may send others.
const (
	SiteAccessLimited   SiteAccess = "Limited"
	SiteAccessUnlimited SiteAccess = "Unlimited"
)

// The documented values of [TimeFormat]. The platform may send others.
const (
	TimeFormatHours12 TimeFormat = "12h"
	TimeFormatHours24 TimeFormat = "24h"
)

// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are not call queues.
type AlertTimer int32

// AnsweringRuleScreening is the callers who are asked to say their names before the call is put through. Unless set
// otherwise, nobody is asked.
type AnsweringRuleScreening string

// AssignedCountry is the country that an extension is assigned to.
type AssignedCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode CountryIsoCode `json:"isoCode,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// BulkItemError is an error of one item of a bulk request. The other items may have succeeded.
type BulkItemError struct {
	// ErrorCode is the code, such as `CMN-102`.
	ErrorCode string `json:"errorCode"`

	// Message is the explanation for a person, in the language of the request.
	Message string `json:"message"`
}

// BusinessAddress is a business address.
type BusinessAddress struct {
	// Country is the country.
	Country string `json:"country,omitempty,omitzero"`

	// State is the state or the province. Absent where the country has none.
	State string `json:"state,omitempty,omitzero"`

	// City is the city.
	City string `json:"city,omitempty,omitzero"`

	// Street is the street and the number of the house.
	Street string `json:"street,omitempty,omitzero"`

	// Zip is the postal code.
	Zip string `json:"zip,omitempty,omitzero"`
}

// BusinessAddressUpdate is the business address to give to a company.
type BusinessAddressUpdate struct {
	// Country is the country.
	Country *string `json:"country,omitempty"`

	// State is the state or the province. Not needed where the country has none.
	State *string `json:"state,omitempty"`

	// City is the city.
	City *string `json:"city,omitempty"`

	// Street is the street and the number of the house.
	Street *string `json:"street,omitempty"`

	// Zip is the postal code.
	Zip *string `json:"zip,omitempty"`
}

// CallHandlingAction is a step that calls of a rule go through. It has the properties of its type: `greeting` and
// `enabled` for the three that play something, `screening`, `screeningResult` and `enabled` for
// `ScreeningAction`, `targets`, `enabled`, `duration` and `customStartOffset` for `RingGroupAction`,
// `targets` and `enabled` for `RingAlwaysGroupAction`, `targets`, `ringingTargetType` and
// `terminatingTargetType` for `TerminatingAction`.
type CallHandlingAction struct {
	// Type is the kind of a step. `PlayWelcomePromptAction` greets the caller, `PlayConnectingMessageAction`
	// says that the call is put through, `PlayConnectingPromptAction` plays music meanwhile,
	// `ScreeningAction` asks callers for their name. `RingGroupAction` rings targets,
	// `RingAlwaysGroupAction` apps of the user for as long as anything rings; an app that always rings
	// must not be in a ring group as well. `TerminatingAction` hands the call over.
	Type CallHandlingActionType `json:"type"`

	// Enabled tells whether the step is turned on. Absent for the type `TerminatingAction`.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Greeting is a greeting or music. `preset` is one of the platform's own and always there, `custom` an uploaded
	// one, absent where there is none; `effectiveGreetingType` says which of them callers hear.
	Greeting CallHandlingGreeting `json:"greeting,omitempty,omitzero"`

	// Screening is the callers who are asked to say their names before the call is put through. Unless set
	// otherwise, nobody is asked.
	Screening AnsweringRuleScreening `json:"screening,omitempty,omitzero"`

	// ScreeningResult is the part that the user has in screening, for the action `ScreeningAction`. With `AskToAnswer` the
	// user hears the name and chooses whether to answer, with `PlayCallerNameOnly` the user hears the name
	// and is connected.
	ScreeningResult CallHandlingScreeningResult `json:"screeningResult,omitempty,omitzero"`

	// Targets are the targets of the step: those that ring together for the types `RingGroupAction` and
	// `RingAlwaysGroupAction`, and those that the call may be handed over to for `TerminatingAction`.
	Targets []CallHandlingTarget `json:"targets,omitempty,omitzero"`

	// CustomStartOffset tells how many seconds after the start of the call the targets begin to ring. Only for the type
	// `RingGroupAction` and dispatching of the type `Custom`.
	CustomStartOffset int32 `json:"customStartOffset,omitempty,omitzero"`

	// Duration tells how many seconds the targets ring. Only for the type `RingGroupAction`. A ring takes about
	// five seconds.
	Duration int32 `json:"duration,omitempty,omitzero"`

	// RingingTargetType is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	RingingTargetType CallHandlingTargetType `json:"ringingTargetType,omitempty,omitzero"`

	// TerminatingTargetType is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	TerminatingTargetType CallHandlingTargetType `json:"terminatingTargetType,omitempty,omitzero"`
}

// CallHandlingActionInput is a step that calls of a rule should go through. It takes the properties of its type: `greeting`
// and `enabled` for the three that play something, `screening`, `screeningResult` and `enabled` for
// `ScreeningAction`, `targets`, `enabled`, `duration` and `customStartOffset` for `RingGroupAction`,
// `targets` and `enabled` for `RingAlwaysGroupAction`, `targets`, `ringingTargetType` and
// `terminatingTargetType` for `TerminatingAction`. All of them are required, save `screeningResult`
// and `customStartOffset`.
type CallHandlingActionInput struct {
	// Type is the kind of a step. `PlayWelcomePromptAction` greets the caller, `PlayConnectingMessageAction`
	// says that the call is put through, `PlayConnectingPromptAction` plays music meanwhile,
	// `ScreeningAction` asks callers for their name. `RingGroupAction` rings targets,
	// `RingAlwaysGroupAction` apps of the user for as long as anything rings; an app that always rings
	// must not be in a ring group as well. `TerminatingAction` hands the call over.
	Type CallHandlingActionType `json:"type"`

	// Enabled tells whether the step is turned on. Required for all types but `TerminatingAction`, which has none.
	Enabled *bool `json:"enabled,omitempty"`

	// Greeting is a greeting or music to set. `preset` is required even where callers should hear `custom`.
	// [Client.ListStandardGreetings] finds presets: of the type `Introductory` for the welcome,
	// `ConnectingMessage` and `ConnectingAudio` for the time until the call is answered, `Voicemail` and
	// `Announcement` for terminating targets.
	Greeting *CallHandlingGreetingInput `json:"greeting,omitempty"`

	// Screening is the callers who are asked to say their names before the call is put through. Unless set
	// otherwise, nobody is asked.
	Screening *AnsweringRuleScreening `json:"screening,omitempty"`

	// ScreeningResult is the part that the user has in screening, for the action `ScreeningAction`. With `AskToAnswer` the
	// user hears the name and chooses whether to answer, with `PlayCallerNameOnly` the user hears the name
	// and is connected.
	ScreeningResult *CallHandlingScreeningResult `json:"screeningResult,omitempty"`

	// Targets are the targets of the step: those that ring together for the type `RingGroupAction`, the desktop
	// apps, the mobile apps or both of them for `RingAlwaysGroupAction`, and those that the call may be
	// handed over to for `TerminatingAction`, voicemail always included.
	Targets []CallHandlingTargetInput `json:"targets,omitzero"`

	// CustomStartOffset tells how many seconds after the start of the call the targets begin to ring, 0 if left out. Only
	// for the type `RingGroupAction` and dispatching of the type `Custom`.
	CustomStartOffset *int32 `json:"customStartOffset,omitempty"`

	// Duration tells how many seconds the targets ring. Only for the type `RingGroupAction`. A ring takes about
	// five seconds.
	Duration *int32 `json:"duration,omitempty"`

	// RingingTargetType is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	RingingTargetType *CallHandlingTargetType `json:"ringingTargetType,omitempty"`

	// TerminatingTargetType is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	TerminatingTargetType *CallHandlingTargetType `json:"terminatingTargetType,omitempty"`
}

// CallHandlingActionType is the kind of a step. `PlayWelcomePromptAction` greets the caller, `PlayConnectingMessageAction`
// says that the call is put through, `PlayConnectingPromptAction` plays music meanwhile,
// `ScreeningAction` asks callers for their name. `RingGroupAction` rings targets,
// `RingAlwaysGroupAction` apps of the user for as long as anything rings; an app that always rings
// must not be in a ring group as well. `TerminatingAction` hands the call over.
type CallHandlingActionType string

// CallHandlingCallTypes is the kinds of calls that a rule is for, besides direct ones. Absent from state-based rules.
type CallHandlingCallTypes struct {
	// QueueCallsIncluded tells whether the rule is also for calls from call queues.
	QueueCallsIncluded bool `json:"queueCallsIncluded"`
}

// CallHandlingCallTypesInput is the kinds of calls that a rule should be for, besides direct ones. It matters to interaction
// rules alone.
type CallHandlingCallTypesInput struct {
	// QueueCallsIncluded tells whether the rule is also for calls from call queues. Without `callTypes` it is not.
	QueueCallsIncluded bool `json:"queueCallsIncluded"`
}

// CallHandlingDateRange is a stretch of time from one date to another, on the clock of the user's own time zone.
type CallHandlingDateRange struct {
	// StartDateTime is the date and time at which it starts, without an offset from UTC, such as `2026-08-17T09:00:00`.
	StartDateTime string `json:"startDateTime"`

	// EndDateTime is the date and time at which it ends, without an offset from UTC, such as `2026-08-21T18:00:00`.
	EndDateTime string `json:"endDateTime"`
}

// CallHandlingDateRangeInput is a stretch of time to set from one date to another, on the clock of the user's own time zone.
type CallHandlingDateRangeInput struct {
	// StartDateTime is the date and time at which it starts, such as `2026-08-17T09:00:00`. An offset from UTC is
	// ignored. Interaction rules require it; for a state it may be left out.
	StartDateTime *string `json:"startDateTime,omitempty"`

	// EndDateTime is the date and time at which it ends, such as `2026-08-21T18:00:00`. An offset from UTC is ignored.
	EndDateTime string `json:"endDateTime"`
}

// CallHandlingDestination is a number that calls go to. For phone numbers it has `phoneNumber` alone; for cloud connectors it
// has `integrationId` and may have the other two.
type CallHandlingDestination struct {
	// PhoneNumber is the phone number, in E.164 form.
	PhoneNumber   string `json:"phoneNumber,omitempty,omitzero"`
	IntegrationID ID     `json:"integrationId,omitempty,omitzero"`

	// ExtensionNumber is the extension number behind the cloud connector. Absent for phone numbers.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// CallHandlingDestinationInput is a number that calls should go to. Phone numbers take `phoneNumber` alone and require it; cloud
// connectors require `integrationId` and take the other two.
type CallHandlingDestinationInput struct {
	// PhoneNumber is the phone number, in E.164 form.
	PhoneNumber   *string `json:"phoneNumber,omitempty"`
	IntegrationID *ID     `json:"integrationId,omitempty"`

	// ExtensionNumber is the extension number behind the cloud connector.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`
}

// CallHandlingDevice is a device that rings.
type CallHandlingDevice struct {
	ID ID `json:"id"`

	// Name is the name of the device.
	Name string `json:"name,omitempty,omitzero"`

	// PhoneNumber is the phone number of the device, in E.164 form. Absent where it has none.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// CallHandlingDeviceInput is a device that should ring, by its id.
type CallHandlingDeviceInput struct {
	ID ID `json:"id"`
}

// CallHandlingDispatching is the way in which the calls of a rule are handled.
type CallHandlingDispatching struct {
	// CallTypes is the kinds of calls that a rule is for, besides direct ones. Absent from state-based rules.
	CallTypes CallHandlingCallTypes `json:"callTypes,omitempty,omitzero"`

	// Actions are the steps that a call goes through, those that are turned off included.
	Actions []CallHandlingAction `json:"actions"`

	// Type is the course of a call. `RingAtOnce` rings all targets at the same time, `RingInOrder` one after
	// the other, and both go on to the terminating target if nobody answers. `Terminate` goes to the
	// terminating target at once. `Custom` lets every ring group start at its `customStartOffset`; nothing
	// more is documented of it.
	Type CallHandlingDispatchingType `json:"type"`
}

// CallHandlingDispatchingInput is the way in which the calls of a rule are to be handled. It replaces the present one as a whole.
type CallHandlingDispatchingInput struct {
	// CallTypes is the kinds of calls that a rule should be for, besides direct ones. It matters to interaction
	// rules alone.
	CallTypes *CallHandlingCallTypesInput `json:"callTypes,omitempty"`

	// Actions are the steps that a call goes through. Where calls ring, the desktop apps and the mobile apps of
	// the user have to be among them, turned off if they should not ring. Greetings that a new rule leaves
	// out are created, turned off.
	Actions []CallHandlingActionInput `json:"actions"`

	// Type is the course of a call. `RingAtOnce` rings all targets at the same time, `RingInOrder` one after
	// the other, and both go on to the terminating target if nobody answers. `Terminate` goes to the
	// terminating target at once. `Custom` lets every ring group start at its `customStartOffset`; nothing
	// more is documented of it.
	Type CallHandlingDispatchingType `json:"type"`
}

// CallHandlingDispatchingType is the course of a call. `RingAtOnce` rings all targets at the same time, `RingInOrder` one after
// the other, and both go on to the terminating target if nobody answers. `Terminate` goes to the
// terminating target at once. `Custom` lets every ring group start at its `customStartOffset`; nothing
// more is documented of it.
type CallHandlingDispatchingType string

// CallHandlingExtension is an extension in a target: the co-worker who rings, the owner of apps or of a device, the
// extension that calls are forwarded to, or the one whose voicemail takes the message. Absent where it
// is the user's own.
type CallHandlingExtension struct {
	ID ID `json:"id"`
}

// CallHandlingExtensionInput is an extension for a target, by its id: the co-worker who should ring, the owner of apps or of a
// device, the extension to forward calls to, or the one whose voicemail should take the message. Leave
// it out where it is the user's own.
type CallHandlingExtensionInput struct {
	ID ID `json:"id"`
}

// CallHandlingGreeting is a greeting or music. `preset` is one of the platform's own and always there, `custom` an uploaded
// one, absent where there is none; `effectiveGreetingType` says which of them callers hear.
type CallHandlingGreeting struct {
	// EffectiveGreetingType is the greeting that callers hear, the uploaded one (`Custom`) or that of the platform (`Preset`).
	EffectiveGreetingType CallHandlingGreetingSource `json:"effectiveGreetingType"`

	// Preset is a greeting, by its id.
	Preset CallHandlingGreetingReference `json:"preset"`

	// Custom is a greeting, by its id.
	Custom CallHandlingGreetingReference `json:"custom,omitempty,omitzero"`
}

// CallHandlingGreetingInput is a greeting or music to set. `preset` is required even where callers should hear `custom`.
// [Client.ListStandardGreetings] finds presets: of the type `Introductory` for the welcome,
// `ConnectingMessage` and `ConnectingAudio` for the time until the call is answered, `Voicemail` and
// `Announcement` for terminating targets.
type CallHandlingGreetingInput struct {
	// EffectiveGreetingType is the greeting that callers hear, the uploaded one (`Custom`) or that of the platform (`Preset`).
	EffectiveGreetingType CallHandlingGreetingSource `json:"effectiveGreetingType"`

	// Preset is a greeting to play, by its id in the dictionary or by the id that the upload returned.
	Preset CallHandlingGreetingReferenceInput `json:"preset"`

	// Custom is a greeting to play, by its id in the dictionary or by the id that the upload returned.
	Custom *CallHandlingGreetingReferenceInput `json:"custom,omitempty"`
}

// CallHandlingGreetingReference is a greeting, by its id.
type CallHandlingGreetingReference struct {
	ID ID `json:"id"`
}

// CallHandlingGreetingReferenceInput is a greeting to play, by its id in the dictionary or by the id that the upload returned.
type CallHandlingGreetingReferenceInput struct {
	ID ID `json:"id"`
}

// CallHandlingGreetingSource is the greeting that callers hear, the uploaded one (`Custom`) or that of the platform (`Preset`).
type CallHandlingGreetingSource string

// CallHandlingIntegration is a service of another provider that rings.
type CallHandlingIntegration struct {
	// PhoneNumber is the phone number that the service rings, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Type is the service of another provider. `MsTeamsDirectRouting` is Microsoft Teams, `FmcLite` the mobile
	// phone of the user, by fixed-mobile convergence.
	Type CallHandlingIntegrationType `json:"type"`
}

// CallHandlingIntegrationInput is a service of another provider that should ring.
type CallHandlingIntegrationInput struct {
	// Type is the service of another provider. `MsTeamsDirectRouting` is Microsoft Teams, `FmcLite` the mobile
	// phone of the user, by fixed-mobile convergence.
	Type CallHandlingIntegrationType `json:"type"`
}

// CallHandlingIntegrationType is the service of another provider. `MsTeamsDirectRouting` is Microsoft Teams, `FmcLite` the mobile
// phone of the user, by fixed-mobile convergence.
type CallHandlingIntegrationType string

// CallHandlingPrompt is the text that a caller hears before leaving a message, or as an announcement.
type CallHandlingPrompt struct {
	// Greeting is a greeting or music. `preset` is one of the platform's own and always there, `custom` an uploaded
	// one, absent where there is none; `effectiveGreetingType` says which of them callers hear.
	Greeting CallHandlingGreeting `json:"greeting"`
}

// CallHandlingPromptInput is the text that a caller should hear before leaving a message, or as an announcement.
type CallHandlingPromptInput struct {
	// Greeting is a greeting or music to set. `preset` is required even where callers should hear `custom`.
	// [Client.ListStandardGreetings] finds presets: of the type `Introductory` for the welcome,
	// `ConnectingMessage` and `ConnectingAudio` for the time until the call is answered, `Voicemail` and
	// `Announcement` for terminating targets.
	Greeting CallHandlingGreetingInput `json:"greeting"`
}

// CallHandlingRanges is the hours of a part of a schedule. With the trigger type `Weekly` it is an object that has the
// hours of each day of the week; with `Range` it is an array of stretches of time. Absent with
// `Daily`.
type CallHandlingRanges struct {
	// Monday are the hours on Monday, up to 20 stretches. Absent where the day has none.
	Monday []CallHandlingTimeRange `json:"monday,omitempty,omitzero"`

	// Tuesday are the hours on Tuesday, up to 20 stretches. Absent where the day has none.
	Tuesday []CallHandlingTimeRange `json:"tuesday,omitempty,omitzero"`

	// Wednesday are the hours on Wednesday, up to 20 stretches. Absent where the day has none.
	Wednesday []CallHandlingTimeRange `json:"wednesday,omitempty,omitzero"`

	// Thursday are the hours on Thursday, up to 20 stretches. Absent where the day has none.
	Thursday []CallHandlingTimeRange `json:"thursday,omitempty,omitzero"`

	// Friday are the hours on Friday, up to 20 stretches. Absent where the day has none.
	Friday []CallHandlingTimeRange `json:"friday,omitempty,omitzero"`

	// Saturday are the hours on Saturday, up to 20 stretches. Absent where the day has none.
	Saturday []CallHandlingTimeRange `json:"saturday,omitempty,omitzero"`

	// Sunday are the hours on Sunday, up to 20 stretches. Absent where the day has none.
	Sunday []CallHandlingTimeRange `json:"sunday,omitempty,omitzero"`

	// List is the list, where it is one. Nothing else is set then.
	List []CallHandlingDateRange `json:"list,omitempty,omitzero"`
}

// MarshalJSON writes List if it is set, and the object otherwise.
func (v CallHandlingRanges) MarshalJSON() ([]byte, error) {
	type object CallHandlingRanges
	return request.MarshalEither(v.List, object(v))
}

// UnmarshalJSON reads a list into List, and anything else into the object.
func (v *CallHandlingRanges) UnmarshalJSON(data []byte) error {
	type object CallHandlingRanges
	return request.UnmarshalEither(data, &v.List, (*object)(v))
}

// CallHandlingRangesInput is the hours to set for a part of a schedule. With the trigger type `Weekly` it is an object that
// has the hours of each day of the week; with `Range` it is an array of stretches of time. Leave it
// out with `Daily`.
type CallHandlingRangesInput struct {
	// Monday are the hours on Monday, up to 20 stretches. Absent where the day has none.
	Monday []CallHandlingTimeRangeInput `json:"monday,omitzero"`

	// Tuesday are the hours on Tuesday, up to 20 stretches. Absent where the day has none.
	Tuesday []CallHandlingTimeRangeInput `json:"tuesday,omitzero"`

	// Wednesday are the hours on Wednesday, up to 20 stretches. Absent where the day has none.
	Wednesday []CallHandlingTimeRangeInput `json:"wednesday,omitzero"`

	// Thursday are the hours on Thursday, up to 20 stretches. Absent where the day has none.
	Thursday []CallHandlingTimeRangeInput `json:"thursday,omitzero"`

	// Friday are the hours on Friday, up to 20 stretches. Absent where the day has none.
	Friday []CallHandlingTimeRangeInput `json:"friday,omitzero"`

	// Saturday are the hours on Saturday, up to 20 stretches. Absent where the day has none.
	Saturday []CallHandlingTimeRangeInput `json:"saturday,omitzero"`

	// Sunday are the hours on Sunday, up to 20 stretches. Absent where the day has none.
	Sunday []CallHandlingTimeRangeInput `json:"sunday,omitzero"`

	// List is the list, where it is one. Nothing else is set then.
	List []CallHandlingDateRangeInput `json:"list,omitempty,omitzero"`
}

// MarshalJSON writes List if it is set, and the object otherwise.
func (v CallHandlingRangesInput) MarshalJSON() ([]byte, error) {
	type object CallHandlingRangesInput
	return request.MarshalEither(v.List, object(v))
}

// UnmarshalJSON reads a list into List, and anything else into the object.
func (v *CallHandlingRangesInput) UnmarshalJSON(data []byte) error {
	type object CallHandlingRangesInput
	return request.UnmarshalEither(data, &v.List, (*object)(v))
}

// CallHandlingSchedule is the schedule of a call handling state. Times are those of the user's own time zone.
type CallHandlingSchedule struct {
	// Triggers are the hours or the dates at which the state holds.
	Triggers []CallHandlingTrigger `json:"triggers"`
}

// CallHandlingScheduleCondition is a condition of a call handling state that another one follows. It is always of the type
// `Schedule`.
type CallHandlingScheduleCondition struct {
	// Type is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
	// `Schedule` about when, `State` about the work hours or the after hours of the user.
	Type InteractionRuleConditionType `json:"type"`

	// Schedule is the schedule of a call handling state. Times are those of the user's own time zone.
	Schedule CallHandlingSchedule `json:"schedule"`
}

// CallHandlingScreeningResult is the part that the user has in screening, for the action `ScreeningAction`. With `AskToAnswer` the
// user hears the name and chooses whether to answer, with `PlayCallerNameOnly` the user hears the name
// and is connected.
type CallHandlingScreeningResult string

// CallHandlingState is a state that a user can be in for incoming calls. Its id is a word: `forward-all-calls`, `dnd`,
// `work-hours`, `after-hours`, `agent` or `busy`. What `busy` is for is not documented.
type CallHandlingState struct {
	ID ID `json:"id"`

	// Enabled tells whether the state is turned on. It stays true when the hours of the schedule are over;
	// `work-hours` and `after-hours` always have true.
	Enabled bool `json:"enabled"`

	// DisplayName is the name of a call handling state for people.
	DisplayName CallHandlingStateName `json:"displayName"`

	// Conditions are the condition under which the state holds, one at most. Empty for `after-hours`, which is the
	// rest of the work hours.
	Conditions []CallHandlingStateCondition `json:"conditions"`
}

// CallHandlingStateCondition is a condition under which a call handling state holds. With the type `Schedule` it has `schedule`,
// with `State` it has `state`.
type CallHandlingStateCondition struct {
	// Type is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
	// `Schedule` about when, `State` about the work hours or the after hours of the user.
	Type InteractionRuleConditionType `json:"type"`

	// Schedule is the schedule of a call handling state. Times are those of the user's own time zone.
	Schedule CallHandlingSchedule `json:"schedule,omitempty,omitzero"`

	// State is a call handling state that another one follows, by its id, such as `work-hours`, with its
	// schedule.
	State CallHandlingStateReference `json:"state,omitempty,omitzero"`
}

// CallHandlingStateName is the name of a call handling state for people.
type CallHandlingStateName string

// CallHandlingStateReference is a call handling state that another one follows, by its id, such as `work-hours`, with its
// schedule.
type CallHandlingStateReference struct {
	ID ID `json:"id"`

	// DisplayName is the name of a call handling state for people.
	DisplayName CallHandlingStateName `json:"displayName"`

	// Conditions are the condition under which the state holds, one at most. Empty for `after-hours`.
	Conditions []CallHandlingScheduleCondition `json:"conditions"`
}

// CallHandlingTarget is a target of a ring group or of a terminating action. It has the properties of its type:
// `extension` for `CoworkerRingTarget` and `ExtensionTerminatingTarget`, `device` for
// `DeviceRingTarget` and `HotdeskRingTarget`, `integration` for `IntegrationRingTarget`, `destination`
// for phone numbers and cloud connectors, `prompt` for `VoiceMailTerminatingTarget` and
// `PlayAnnouncementTerminatingTarget`, `dispatchingType` for all terminating targets but voicemail.
type CallHandlingTarget struct {
	// Type is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	Type CallHandlingTargetType `json:"type"`

	// Name is the name of the target for people. Some ring targets come without one.
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

	// Prompt is the text that a caller hears before leaving a message, or as an announcement.
	Prompt CallHandlingPrompt `json:"prompt,omitempty,omitzero"`

	// DispatchingType is the calls that a terminating target is for: those that rang and were not answered (`Ringing`), or
	// those that don't ring (`Terminating`). A target for both is listed twice; voicemail has no such
	// property, it is for both.
	DispatchingType CallHandlingTargetDispatchingType `json:"dispatchingType,omitempty,omitzero"`
}

// CallHandlingTargetDispatchingType is the calls that a terminating target is for: those that rang and were not answered (`Ringing`), or
// those that don't ring (`Terminating`). A target for both is listed twice; voicemail has no such
// property, it is for both.
type CallHandlingTargetDispatchingType string

// CallHandlingTargetInput is a target to set for a ring group or a terminating action. It takes the properties of its type,
// and requires them: `extension` for `CoworkerRingTarget` and `ExtensionTerminatingTarget`, `device`
// for `DeviceRingTarget`, `integration` for `IntegrationRingTarget`, `destination` for phone numbers
// and cloud connectors, `prompt` for `VoiceMailTerminatingTarget` and
// `PlayAnnouncementTerminatingTarget`, `dispatchingType` for all terminating targets but voicemail.
// Apps and devices of a co-worker, named by `extension` as well, need the feature
// `CoworkerLineAndAppsForwarding`.
type CallHandlingTargetInput struct {
	// Type is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
	// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
	// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
	// the account. Terminating targets are for terminating actions.
	Type CallHandlingTargetType `json:"type"`

	// Name is the name of the target for people. Phone numbers take one and cloud connectors require one;
	// nothing else does.
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

	// Prompt is the text that a caller should hear before leaving a message, or as an announcement.
	Prompt *CallHandlingPromptInput `json:"prompt,omitempty"`

	// DispatchingType is the calls that a terminating target is for: those that rang and were not answered (`Ringing`), or
	// those that don't ring (`Terminating`). A target for both is listed twice; voicemail has no such
	// property, it is for both.
	DispatchingType *CallHandlingTargetDispatchingType `json:"dispatchingType,omitempty"`
}

// CallHandlingTargetType is the kind of a target. Ring targets are for ring groups; of them, only `AllDesktopRingTarget` and
// `AllMobileRingTarget`, the desktop apps and the mobile apps, can always ring.
// `ImsPhoneNumberRingTarget` and `FmcPhoneNumberRingTarget` are mobile numbers that a carrier ties to
// the account. Terminating targets are for terminating actions.
type CallHandlingTargetType string

// CallHandlingTimeRange is a stretch of time within a day.
type CallHandlingTimeRange struct {
	// StartTime is the time at which it starts, `hh:mm:ss` on a 24-hour clock, such as `09:00:00`.
	StartTime string `json:"startTime"`

	// EndTime is the time at which it ends, `hh:mm:ss` on a 24-hour clock, such as `18:00:00`.
	EndTime string `json:"endTime"`
}

// CallHandlingTimeRangeInput is a stretch of time to set within a day.
type CallHandlingTimeRangeInput struct {
	// StartTime is the time at which it starts, `hh:mm:ss` on a 24-hour clock, such as `09:00:00`.
	StartTime string `json:"startTime"`

	// EndTime is the time at which it ends, `hh:mm:ss` on a 24-hour clock, such as `18:00:00`.
	EndTime string `json:"endTime"`
}

// CallHandlingTrigger is a part of a schedule. With the type `Daily` it has `startTime` and `endTime`, with `Weekly` and
// `Range` it has `ranges`.
type CallHandlingTrigger struct {
	// TriggerType is the kind of a part of a schedule. `Daily` is the same hours every day, `Weekly` hours by the day
	// of the week, `Range` stretches of time from one date to another.
	TriggerType CallHandlingTriggerType `json:"triggerType"`

	// StartTime is the time at which it starts every day, `hh:mm:ss` on a 24-hour clock. Only with the type `Daily`.
	StartTime string `json:"startTime,omitempty,omitzero"`

	// EndTime is the time at which it ends every day, `hh:mm:ss` on a 24-hour clock. Only with the type `Daily`.
	// The whole day is `00:00:00` to `23:59:59`.
	EndTime string `json:"endTime,omitempty,omitzero"`

	// Ranges is the hours of a part of a schedule. With the trigger type `Weekly` it is an object that has the
	// hours of each day of the week; with `Range` it is an array of stretches of time. Absent with
	// `Daily`.
	Ranges CallHandlingRanges `json:"ranges,omitempty,omitzero"`
}

// CallHandlingTriggerInput is a part of a schedule to set. The type `Daily` wants `startTime` and `endTime`, the types `Weekly`
// and `Range` want `ranges`.
type CallHandlingTriggerInput struct {
	// TriggerType is the kind of a part of a schedule. `Daily` is the same hours every day, `Weekly` hours by the day
	// of the week, `Range` stretches of time from one date to another.
	TriggerType CallHandlingTriggerType `json:"triggerType"`

	// StartTime is the time at which it starts every day, `hh:mm:ss` on a 24-hour clock. Only with the type `Daily`.
	StartTime *string `json:"startTime,omitempty"`

	// EndTime is the time at which it ends every day, `hh:mm:ss` on a 24-hour clock. Only with the type `Daily`.
	// The whole day is `00:00:00` to `23:59:59`.
	EndTime *string `json:"endTime,omitempty"`

	// Ranges is the hours to set for a part of a schedule. With the trigger type `Weekly` it is an object that
	// has the hours of each day of the week; with `Range` it is an array of stretches of time. Leave it
	// out with `Daily`.
	Ranges *CallHandlingRangesInput `json:"ranges,omitempty"`
}

// CallHandlingTriggerType is the kind of a part of a schedule. `Daily` is the same hours every day, `Weekly` hours by the day
// of the week, `Range` stretches of time from one date to another.
type CallHandlingTriggerType string

// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are not call queues.
type CallQueueInfo struct {
	// SLAGoal is the share of calls that agents should answer in time, in percent.
	SLAGoal int32 `json:"slaGoal,omitempty,omitzero"`

	// SLAThresholdSeconds is the time in which a call should be answered, in seconds.
	SLAThresholdSeconds int32 `json:"slaThresholdSeconds,omitempty,omitzero"`

	// IncludeAbandonedCalls tells whether calls that ended before an agent answered count in the service level.
	IncludeAbandonedCalls bool `json:"includeAbandonedCalls,omitempty,omitzero"`

	// AbandonedThresholdSeconds is the length, in seconds, below which abandoned calls do not count. At 0 all of them do.
	AbandonedThresholdSeconds int32 `json:"abandonedThresholdSeconds,omitempty,omitzero"`
}

// CallQueueInfoUpdate is the service-level targets to give to a call queue. Other extensions have none.
type CallQueueInfoUpdate struct {
	// SLAGoal is the share of calls that agents should answer in time, in percent.
	SLAGoal *int32 `json:"slaGoal,omitempty"`

	// SLAThresholdSeconds is the time in which a call should be answered, in seconds.
	SLAThresholdSeconds *int32 `json:"slaThresholdSeconds,omitempty"`

	// IncludeAbandonedCalls tells whether calls that ended before an agent answered count in the service level.
	IncludeAbandonedCalls *bool `json:"includeAbandonedCalls,omitempty"`

	// AbandonedThresholdSeconds is the length, in seconds, below which abandoned calls do not count. At 0 all of them do.
	AbandonedThresholdSeconds *int32 `json:"abandonedThresholdSeconds,omitempty"`
}

// CallQueueSite is the site of a call queue. The id of the main site is the word `main-site`.
type CallQueueSite struct {
	ID ID `json:"id"`

	// Name is the name of the site.
	Name string `json:"name"`
}

// Contact is the contact data of an extension.
type Contact struct {
	// FirstName is the first name of the user.
	FirstName string `json:"firstName,omitempty,omitzero"`

	// LastName is the last name of the user.
	LastName string `json:"lastName,omitempty,omitzero"`

	// Name is the full name.
	Name string `json:"name,omitempty,omitzero"`

	// Company is the name of the company.
	Company string `json:"company,omitempty,omitzero"`

	// JobTitle is the job title.
	JobTitle string `json:"jobTitle,omitempty,omitzero"`

	// Department is the department that the user works in. It is plain text, not a call queue.
	Department string `json:"department,omitempty,omitzero"`

	// Email is the email address. It may be empty.
	Email string `json:"email,omitempty,omitzero"`

	// EmailAsLoginName tells whether the user may log in with the email address.
	EmailAsLoginName bool `json:"emailAsLoginName,omitempty,omitzero"`

	// BusinessPhone is the business phone number.
	BusinessPhone string `json:"businessPhone,omitempty,omitzero"`

	// MobilePhone is the mobile phone number.
	MobilePhone string `json:"mobilePhone,omitempty,omitzero"`

	// BusinessAddress is a business address.
	BusinessAddress BusinessAddress `json:"businessAddress,omitempty,omitzero"`

	// PronouncedName is the way in which the name of a user is spoken to callers.
	PronouncedName PronouncedName `json:"pronouncedName,omitempty,omitzero"`
}

// ContactAddressInput is the business address to give to a contact.
type ContactAddressInput struct {
	// Country is the country.
	Country *string `json:"country,omitempty"`

	// State is the state or the province.
	State *string `json:"state,omitempty"`

	// City is the city.
	City *string `json:"city,omitempty"`

	// Street is the street and the number of the house.
	Street *string `json:"street,omitempty"`

	// Zip is the postal code.
	Zip *string `json:"zip,omitempty"`
}

// ContactUpdate is the contact data to give to an extension. What is not sent stays as it is.
type ContactUpdate struct {
	// FirstName is the first name of the user, or the name of the service behind the extension.
	FirstName *string `json:"firstName,omitempty"`

	// LastName is the last name of the user.
	LastName *string `json:"lastName,omitempty"`

	// Company is the name of the company.
	Company *string `json:"company,omitempty"`

	// JobTitle is the job title.
	JobTitle *string `json:"jobTitle,omitempty"`

	// Department is the department that the user works in. It is plain text, not a call queue.
	Department *string `json:"department,omitempty"`

	// Email is the email address.
	Email *string `json:"email,omitempty"`

	// EmailAsLoginName tells whether the user may log in with the email address, which then must be unique.
	EmailAsLoginName *bool `json:"emailAsLoginName,omitempty"`

	// BusinessPhone is the business phone number.
	BusinessPhone *string `json:"businessPhone,omitempty"`

	// MobilePhone is the mobile phone number.
	MobilePhone *string `json:"mobilePhone,omitempty"`

	// BusinessAddress is the business address to give to a contact.
	BusinessAddress *ContactAddressInput `json:"businessAddress,omitempty"`

	// PronouncedName is the way in which the name of a user is to be spoken to callers.
	PronouncedName *PronouncedNameInput `json:"pronouncedName,omitempty"`
}

// ContentDisposition is the way in which a browser treats a reply, to show it (`Inline`) or to save it (`Attachment`).
type ContentDisposition string

// CostCenter is the cost center that an extension is booked on. Absent where there is none.
type CostCenter struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the cost center.
	Name string `json:"name,omitempty,omitzero"`
}

// CostCenterInput is the cost center to book an extension on.
type CostCenterInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the cost center.
	Name *string `json:"name,omitempty"`
}

// Country is a country of the platform's dictionary, with what the platform offers there.
type Country struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`

	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode CountryIsoCode `json:"isoCode,omitempty,omitzero"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode CountryCallingCode `json:"callingCode,omitempty,omitzero"`

	// EmergencyCalling tells whether emergency calls are possible in the country, which then need an emergency address.
	EmergencyCalling bool `json:"emergencyCalling,omitempty,omitzero"`

	// NumberSelling tells whether the platform sells phone numbers of the country.
	NumberSelling bool `json:"numberSelling,omitempty,omitzero"`

	// LoginAllowed tells whether phone numbers of the country can be used to log in.
	LoginAllowed bool `json:"loginAllowed,omitempty,omitzero"`

	// SignupAllowed tells whether one can sign up, and be billed, in the country.
	SignupAllowed bool `json:"signupAllowed,omitempty,omitzero"`

	// FreeSoftphoneLine tells whether a free line for a softphone is available in the country.
	FreeSoftphoneLine bool `json:"freeSoftphoneLine,omitempty,omitzero"`

	// LocalDialing tells whether local numbers can be dialled without an area code, for which a default one can be set.
	LocalDialing bool `json:"localDialing,omitempty,omitzero"`
}

// CountryCallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
type CountryCallingCode = string

// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
type CountryIsoCode = string

// CountryList is a page of countries.
type CountryList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the countries of the page.
	Records []Country `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CountryReference is a country of the platform's dictionary. Replies often carry its id alone.
type CountryReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`

	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode CountryIsoCode `json:"isoCode,omitempty,omitzero"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode CountryCallingCode `json:"callingCode,omitempty,omitzero"`
}

// CountryReferenceInput is a country of the platform's dictionary. `id` says which.
type CountryReferenceInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the country in the dictionary.
	URI *string `json:"uri,omitempty"`

	// Name is the name of the country.
	Name *string `json:"name,omitempty"`

	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode *CountryIsoCode `json:"isoCode,omitempty"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode *CountryCallingCode `json:"callingCode,omitempty"`
}

// CustomFieldValue is the value of one of the account's custom fields.
type CustomFieldValue struct {
	ID ID `json:"id,omitempty,omitzero"`

	// DisplayName is the name of the field for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// Value is the value of the field.
	Value string `json:"value,omitempty,omitzero"`
}

// CustomFieldValueUpdate is the value to give to one of the account's custom fields. `id` says which field.
type CustomFieldValueUpdate struct {
	ID *ID `json:"id,omitempty"`

	// Value is the value of the field.
	Value *string `json:"value,omitempty"`

	// DisplayName is the name of the field for a person.
	DisplayName *string `json:"displayName,omitempty"`
}

// DepartmentReference is a call queue that a user is a member of. `Department` is the platform's older word for a call
// queue.
type DepartmentReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the call queue.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the call queue inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// DeviceEmergencyCreate is the place that emergency calls from a device come from. It has exactly one property: `location`,
// or `address`, which is deprecated.
type DeviceEmergencyCreate struct {
	// Location is an emergency location of the account, by its id.
	Location *EmergencyLocationInput `json:"location,omitempty"`

	// Address is the postal address that emergency calls come from.
	// Deprecated: use `location`.
	Address *EmergencyAddressInput `json:"address,omitempty"`
}

// DevicePhoneNumberCreate is the phone number for a device, in one of four ways: `phoneNumberId` for a number that the account
// has, by its id; `phoneNumber` for a certain number, with `reservationId`, the id of its reservation,
// or with `type`; `preferredAreaCode` for any number of an area, with `tollType` and `type` if wanted;
// `tollType` for any number of that sort, with `type` if wanted.
type DevicePhoneNumberCreate struct {
	PhoneNumberID *ID `json:"phoneNumberId,omitempty"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber   *string `json:"phoneNumber,omitempty"`
	ReservationID *ID     `json:"reservationId,omitempty"`

	// PreferredAreaCode is the area code that the number should have, 2 to 4 digits.
	PreferredAreaCode *string `json:"preferredAreaCode,omitempty"`

	// TollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
	TollType *PhoneNumberTollType `json:"tollType,omitempty"`

	// Type is the kind of traffic that a phone number takes. Null or absent where it is not known.
	Type Nullable[NullablePhoneNumberType] `json:"type,omitempty,omitzero"`
}

// DeviceType is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
// other, `SoftPhone` an app and `BLA` a line that several phones share.
type DeviceType string

// E164PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
type E164PhoneNumber = string

// EmergencyAddressInput is the postal address that emergency calls come from.
//
// Deprecated: use `location`.
type EmergencyAddressInput struct {
	// Street is the street and the number of the house.
	Street string `json:"street"`

	// Street2 is the rest of the address, such as a suite.
	Street2 *string `json:"street2,omitempty"`

	// City is the city.
	City string `json:"city"`

	// State is the state or the province.
	State *string `json:"state,omitempty"`

	// Zip is the postal code.
	Zip string `json:"zip"`

	// Country is the ISO 3166-1 code of the country, two letters.
	Country string `json:"country"`
}

// EmergencyLocationInput is an emergency location of the account, by its id.
type EmergencyLocationInput struct {
	ID ID `json:"id"`
}

// ErrorDetail is an error among those of a request.
type ErrorDetail struct {
	// ErrorCode is the code, such as `CMN-101`.
	ErrorCode string `json:"errorCode,omitempty,omitzero"`

	// Message is the explanation for a person, in the language of the request.
	Message string `json:"message,omitempty,omitzero"`

	// ParameterName is the parameter or the property at fault. Absent where the error is about the request as a whole.
	ParameterName string `json:"parameterName,omitempty,omitzero"`

	// ParameterValue is the value that was refused, as text, which may be a secret. Absent in most errors.
	ParameterValue string `json:"parameterValue,omitempty,omitzero"`

	// PermissionName is the permission that is missing, such as `ReadAccounts`. Absent unless a permission is missing.
	PermissionName string `json:"permissionName,omitempty,omitzero"`
}

// Extension is an extension with its settings. `partnerId` is the id that a partner gave to it, absent without
// one.
type Extension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// ExtensionNumbers are the numbers to dial inside the account, where the extension has several.
	ExtensionNumbers []string `json:"extensionNumbers,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type ExtensionType `json:"type,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// StatusInfo is the reason why an extension has its status. Absent where there is nothing to say.
	StatusInfo ExtensionStatusInfo `json:"statusInfo,omitempty,omitzero"`

	// Contact is the contact data of an extension.
	Contact Contact `json:"contact,omitempty,omitzero"`

	// Account is the account of an extension. Its id is a string here, while the account itself has a number.
	Account ExtensionAccount `json:"account,omitempty,omitzero"`

	// Hidden tells whether the extension is left out of the company directory.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// Site is the site of an extension. The id of the main site is the word `main-site`, not a number.
	Site SiteReference `json:"site,omitempty,omitzero"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess SiteAccess `json:"siteAccess,omitempty,omitzero"`

	// Permissions is the permissions of an extension: `admin` for an administrator's rights, `internationalCalling`
	// for calls abroad.
	Permissions ExtensionPermissions `json:"permissions,omitempty,omitzero"`

	// Roles are the roles of the user.
	Roles []ExtensionRole `json:"roles,omitempty,omitzero"`

	// ServiceFeatures are the features that the platform knows for the extension, the disabled ones among them.
	ServiceFeatures []ExtensionServiceFeature `json:"serviceFeatures,omitempty,omitzero"`

	// RegionalSettings is the region of an account or an extension. `language` is for what its user reads,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings RegionalSettings `json:"regionalSettings,omitempty,omitzero"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState SetupWizardState `json:"setupWizardState,omitempty,omitzero"`

	// ProfileImage is the profile image of an extension.
	ProfileImage ProfileImage `json:"profileImage,omitempty,omitzero"`

	// Departments are the call queues that the user is a member of.
	Departments []DepartmentReference `json:"departments,omitempty,omitzero"`

	// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are not call queues.
	CallQueueInfo CallQueueInfo `json:"callQueueInfo,omitempty,omitzero"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are not call queues.
	AlertTimer AlertTimer `json:"alertTimer,omitempty,omitzero"`

	// AssignedCountry is the country that an extension is assigned to.
	AssignedCountry AssignedCountry `json:"assignedCountry,omitempty,omitzero"`

	// CostCenter is the cost center that an extension is booked on. Absent where there is none.
	CostCenter CostCenter `json:"costCenter,omitempty,omitzero"`

	// CustomFields are the values of the account's custom fields for this extension.
	CustomFields []CustomFieldValue `json:"customFields,omitempty,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReference `json:"references,omitempty,omitzero"`
	PartnerID  ID                  `json:"partnerId,omitempty,omitzero"`

	// CreationTime is the moment when the extension was created.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`
}

// ExtensionAccount is the account of an extension. Its id is a string here, while the account itself has a number.
type ExtensionAccount struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the account.
	URI string `json:"uri,omitempty,omitzero"`
}

// ExtensionCountryInput is a country of the platform's dictionary, by its id.
type ExtensionCountryInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionCurrencyInput is a currency that the platform knows, by its id.
type ExtensionCurrencyInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionLanguageInput is a language of the platform's dictionary, by its id.
type ExtensionLanguageInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
// only in the account and may change.
type ExtensionNumber = string

// ExtensionPermission is a permission and whether the extension has it.
type ExtensionPermission struct {
	// Enabled tells whether the permission is given.
	Enabled bool `json:"enabled,omitempty,omitzero"`
}

// ExtensionPermissions is the permissions of an extension: `admin` for an administrator's rights, `internationalCalling`
// for calls abroad.
type ExtensionPermissions struct {
	// Admin is a permission and whether the extension has it.
	Admin ExtensionPermission `json:"admin,omitempty,omitzero"`

	// InternationalCalling is a permission and whether the extension has it.
	InternationalCalling ExtensionPermission `json:"internationalCalling,omitempty,omitzero"`
}

// ExtensionRegionalSettingsUpdate is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
// what callers hear, `formattingLocale` for dates and numbers.
type ExtensionRegionalSettingsUpdate struct {
	// HomeCountry is a country of the platform's dictionary, by its id.
	HomeCountry *ExtensionCountryInput `json:"homeCountry,omitempty"`

	// Timezone is a time zone of the platform's dictionary, by its id.
	Timezone *ExtensionTimezoneInput `json:"timezone,omitempty"`

	// Language is a language of the platform's dictionary, by its id.
	Language *ExtensionLanguageInput `json:"language,omitempty"`

	// GreetingLanguage is a language of the platform's dictionary, by its id.
	GreetingLanguage *ExtensionLanguageInput `json:"greetingLanguage,omitempty"`

	// FormattingLocale is a language of the platform's dictionary, by its id.
	FormattingLocale *ExtensionLanguageInput `json:"formattingLocale,omitempty"`

	// Currency is a currency that the platform knows, by its id.
	Currency *ExtensionCurrencyInput `json:"currency,omitempty"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat *TimeFormat `json:"timeFormat,omitempty"`
}

// ExtensionRole is a role of a user, which is a set of user permissions.
type ExtensionRole struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the role.
	URI string `json:"uri,omitempty,omitzero"`

	// DisplayName is the name of the role for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`

	// AutoAssigned tells whether the platform assigned the role by itself.
	AutoAssigned bool `json:"autoAssigned,omitempty,omitzero"`

	// SiteCompatible tells whether the role can be given for a single site.
	SiteCompatible bool `json:"siteCompatible,omitempty,omitzero"`

	// SiteRestricted tells whether the role is limited to the user's site.
	SiteRestricted bool `json:"siteRestricted,omitempty,omitzero"`
}

// ExtensionServiceFeature is a feature of an extension and whether it is on.
type ExtensionServiceFeature struct {
	// FeatureName is the name of a feature that an account or an extension may have.
	FeatureName FeatureName `json:"featureName,omitempty,omitzero"`

	// Enabled tells whether the extension has the feature.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Reason is the reason why the feature is off. Absent where it is on.
	Reason string `json:"reason,omitempty,omitzero"`
}

// ExtensionStatus is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
type ExtensionStatus string

// ExtensionStatusInfo is the reason why an extension has its status. Absent where there is nothing to say.
type ExtensionStatusInfo struct {
	// Reason is the way in which an extension came to its status, by the customer's will or without it.
	Reason ExtensionStatusReason `json:"reason,omitempty,omitzero"`

	// Comment is a remark about the reason, for a person.
	Comment string `json:"comment,omitempty,omitzero"`
}

// ExtensionStatusInfoUpdate is the reason why an extension gets its status.
type ExtensionStatusInfoUpdate struct {
	// Reason is the way in which an extension came to its status, by the customer's will or without it.
	Reason *ExtensionStatusReason `json:"reason,omitempty"`

	// Comment is a remark about the reason, for a person.
	Comment *string `json:"comment,omitempty"`
}

// ExtensionStatusReason is the way in which an extension came to its status, by the customer's will or without it.
type ExtensionStatusReason string

// ExtensionSubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
type ExtensionSubType string

// ExtensionTimezoneInput is a time zone of the platform's dictionary, by its id.
type ExtensionTimezoneInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
// its variants are people, the rest are services that can be dialled.
type ExtensionType string

// ExternalReference is the id of an extension in a system outside the platform. `refAccId` is the id of the account in
// that same system.
type ExternalReference struct {
	// Type is the kind of system that an outside id comes from, a partner's or the customer's directory.
	Type ExternalReferenceType `json:"type,omitempty,omitzero"`

	// Ref is the id of the extension, as the other system writes it.
	Ref      string `json:"ref,omitempty,omitzero"`
	RefAccID ID     `json:"refAccId,omitempty,omitzero"`
}

// ExternalReferenceType is the kind of system that an outside id comes from, a partner's or the customer's directory.
type ExternalReferenceType string

// ExternalReferenceUpdate is the id to give to an extension in a system outside the platform. `refAccId` is the id of the
// account in that same system.
type ExternalReferenceUpdate struct {
	// Type is the kind of system that an outside id comes from, a partner's or the customer's directory.
	Type *ExternalReferenceType `json:"type,omitempty"`

	// Ref is the id of the extension, as the other system writes it.
	Ref      *string `json:"ref,omitempty"`
	RefAccID *ID     `json:"refAccId,omitempty"`
}

// FeatureName is the name of a feature that an account or an extension may have.
type FeatureName string

// ForwardingNumberType is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
// user cannot be reached; only `Other` has a label of its own.
type ForwardingNumberType string

// GreetingContentType is the media type of the audio of a greeting, MP3 or WAV.
type GreetingContentType string

// GreetingPreset is a greeting of the platform's own, out of those that [Client.ListStandardGreetings] returns.
type GreetingPreset struct {
	// URI is the address of the greeting in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Name is the name of the greeting.
	Name string `json:"name,omitempty,omitzero"`
}

// GreetingPresetInput is a greeting of the platform's own, by its id in the dictionary.
type GreetingPresetInput struct {
	ID *ID `json:"id,omitempty"`
}

// GreetingType is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
// recording and the company as a whole.
type GreetingType string

// HoursRange is a stretch of time within a day.
type HoursRange struct {
	// From is the time at which it starts, `hh:mm` on a 24-hour clock, such as `09:00`.
	From string `json:"from,omitempty,omitzero"`

	// To is the time at which it ends, `hh:mm` on a 24-hour clock, such as `18:00`.
	To string `json:"to,omitempty,omitzero"`
}

// HoursRangeInput is a stretch of time to set within a day.
type HoursRangeInput struct {
	// From is the time at which it starts, `hh:mm` on a 24-hour clock, such as `09:00`.
	From string `json:"from"`

	// To is the time at which it ends, `hh:mm` on a 24-hour clock, such as `18:00`.
	To string `json:"to"`
}

// InteractionRuleConditionType is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
// `Schedule` about when, `State` about the work hours or the after hours of the user.
type InteractionRuleConditionType string

// IVRMenuActionType is the action of a key.
type IVRMenuActionType string

// IVRMenuInput is the key that a caller presses, or `NoInput` for none.
type IVRMenuInput string

// IVRPromptRepeatCount is the number of times that a prompt is played to a caller who presses no key. A new menu has 3
// unless it is sent.
type IVRPromptRepeatCount int32

// LanguageReference is a language of the platform's dictionary.
type LanguageReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`
}

// LanguageReferenceInput is a language of the platform's dictionary. `id` says which.
type LanguageReferenceInput struct {
	ID *ID `json:"id,omitempty"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode *string `json:"localeCode,omitempty"`

	// Name is the name of the language.
	Name *string `json:"name,omitempty"`
}

// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
type Navigation struct {
	// FirstPage is a link to a page of the same list. Absent where there is no such page.
	FirstPage PageLink `json:"firstPage,omitempty,omitzero"`

	// NextPage is a link to a page of the same list. Absent where there is no such page.
	NextPage PageLink `json:"nextPage,omitempty,omitzero"`

	// PreviousPage is a link to a page of the same list. Absent where there is no such page.
	PreviousPage PageLink `json:"previousPage,omitempty,omitzero"`

	// LastPage is a link to a page of the same list. Absent where there is no such page.
	LastPage PageLink `json:"lastPage,omitempty,omitzero"`
}

// NullablePhoneNumberType is the kind of traffic that a phone number takes. Null or absent where it is not known.
type NullablePhoneNumberType = PhoneNumberType

// PageLink is a link to a page of the same list. Absent where there is no such page.
type PageLink struct {
	// URI is the absolute address of the page.
	URI string `json:"uri,omitempty,omitzero"`
}

// Paging is the position of a page in its list, as the platform applied it.
type Paging struct {
	// Page is the number of this page, from 1.
	Page int32 `json:"page,omitempty,omitzero"`

	// PerPage is the largest number of records in a page. It may be smaller than what was requested.
	PerPage int32 `json:"perPage"`

	// PageStart is the position in the list of the first record of this page, from 0. Absent in an empty page.
	PageStart int32 `json:"pageStart,omitempty,omitzero"`

	// PageEnd is the position in the list of the last record of this page, from 0. Absent in an empty page.
	PageEnd int32 `json:"pageEnd,omitempty,omitzero"`

	// TotalPages is the number of pages. Absent in some lists.
	TotalPages int32 `json:"totalPages,omitempty,omitzero"`

	// TotalElements is the number of records in all pages. Absent in some lists.
	TotalElements int32 `json:"totalElements,omitempty,omitzero"`
}

// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
// are numbers of another provider.
type PaymentType string

// PermissionCapabilities is the finer rights that a role gives over one of its permissions.
type PermissionCapabilities struct {
	// Enabled tells whether the holder of the role may use the permission.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// ManageEnabled tells whether the holder of the role may manage the permission in other roles.
	ManageEnabled bool `json:"manageEnabled,omitempty,omitzero"`

	// GrantEnabled tells whether the holder of the role may grant the permission to others.
	GrantEnabled bool `json:"grantEnabled,omitempty,omitzero"`
}

// PermissionReference is a permission, as roles and other permissions refer to it. `permissionsCapabilities` is absent
// unless requested.
type PermissionReference struct {
	// URI is the address of the permission in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// SiteCompatible is the way in which a permission goes with roles that are limited to sites: it can be used in them,
	// it cannot, or sites make no difference to it.
	SiteCompatible PermissionSiteCompatibility `json:"siteCompatible,omitempty,omitzero"`

	// ReadOnly tells whether the permission allows only to read.
	ReadOnly bool `json:"readOnly,omitempty,omitzero"`

	// Assignable tells whether the permission can be put into a custom role.
	Assignable bool `json:"assignable,omitempty,omitzero"`

	// PermissionsCapabilities is the finer rights that a role gives over one of its permissions.
	PermissionsCapabilities PermissionCapabilities `json:"permissionsCapabilities,omitempty,omitzero"`
}

// PermissionScope is the reach of a permission: the account as a whole, all of its extensions, only users or only
// other extensions, a group, a federation of accounts, oneself, or what the role itself says.
type PermissionScope string

// PermissionSiteCompatibility is the way in which a permission goes with roles that are limited to sites: it can be used in them,
// it cannot, or sites make no difference to it.
type PermissionSiteCompatibility string

// PhoneNumberTollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
type PhoneNumberTollType string

// PhoneNumberUsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
type PhoneNumberUsageType string

// PostalAddress is the postal address of a company.
type PostalAddress struct {
	// Street is the street and the number of the house.
	Street string `json:"street"`

	// Street2 is the second line of the address. Absent where one is enough.
	Street2 string `json:"street2,omitempty,omitzero"`

	// City is the city.
	City string `json:"city"`

	// State is the state or the province. Absent where the country has none.
	State string `json:"state,omitempty,omitzero"`

	// Zip is the postal code.
	Zip string `json:"zip"`

	// Country is the country, by its code of two letters, such as `US`.
	Country string `json:"country"`
}

// ProfileImage is the profile image of an extension.
type ProfileImage struct {
	// URI is the address of the image, which may be on another host than the API.
	URI string `json:"uri"`

	// Etag is the tag of this version of the image. Absent where no image was uploaded.
	Etag string `json:"etag,omitempty,omitzero"`

	// LastModified is the moment when the image was last changed. Absent where no image was uploaded.
	LastModified Time `json:"lastModified,omitempty,omitzero"`

	// ContentType is the media type of the image. Absent where no image was uploaded.
	ContentType string `json:"contentType,omitempty,omitzero"`

	// Scales are the same image in other sizes.
	Scales []ProfileImageScale `json:"scales,omitempty,omitzero"`
}

// ProfileImageScale is a profile image in one size.
type ProfileImageScale struct {
	// URI is the address of the image in this size.
	URI string `json:"uri,omitempty,omitzero"`
}

// PronouncedName is the way in which the name of a user is spoken to callers.
type PronouncedName struct {
	// Type is the source of a spoken name. `Default` speaks the first and the last name.
	Type PronouncedNameType `json:"type,omitempty,omitzero"`

	// Text is the text that is spoken, where the type is `TextToSpeech`.
	Text string `json:"text,omitempty,omitzero"`

	// Prompt is the recording of a spoken name. Absent where there is none.
	Prompt PronouncedNamePrompt `json:"prompt,omitempty,omitzero"`
}

// PronouncedNameInput is the way in which the name of a user is to be spoken to callers.
type PronouncedNameInput struct {
	// Type is the source of a spoken name. `Default` speaks the first and the last name.
	Type *PronouncedNameType `json:"type,omitempty"`

	// Text is the text to speak, where the type is `TextToSpeech`.
	Text *string `json:"text,omitempty"`

	// Prompt is the recording to speak a name with, where the type is `Recorded`.
	Prompt *PronouncedNamePromptInput `json:"prompt,omitempty"`
}

// PronouncedNamePrompt is the recording of a spoken name. Absent where there is none.
type PronouncedNamePrompt struct {
	ID ID `json:"id,omitempty,omitzero"`

	// ContentURI is the address of the sound file.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// ContentType is the media type of the audio of a greeting, MP3 or WAV.
	ContentType GreetingContentType `json:"contentType,omitempty,omitzero"`
}

// PronouncedNamePromptInput is the recording to speak a name with, where the type is `Recorded`.
type PronouncedNamePromptInput struct {
	ID *ID `json:"id,omitempty"`

	// ContentURI is the address of the sound file.
	ContentURI *string `json:"contentUri,omitempty"`

	// ContentType is the media type of the audio of a greeting, MP3 or WAV.
	ContentType *GreetingContentType `json:"contentType,omitempty"`
}

// PronouncedNameType is the source of a spoken name. `Default` speaks the first and the last name.
type PronouncedNameType string

// RegionalSettings is the region of an account or an extension. `language` is for what its user reads,
// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
type RegionalSettings struct {
	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`

	// Timezone is a time zone of the platform's dictionary.
	Timezone Timezone `json:"timezone,omitempty,omitzero"`

	// Language is a language of the platform's dictionary.
	Language LanguageReference `json:"language,omitempty,omitzero"`

	// GreetingLanguage is a language of the platform's dictionary.
	GreetingLanguage LanguageReference `json:"greetingLanguage,omitempty,omitzero"`

	// FormattingLocale is a language of the platform's dictionary.
	FormattingLocale LanguageReference `json:"formattingLocale,omitempty,omitzero"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat TimeFormat `json:"timeFormat,omitempty,omitzero"`
}

// RegionalSettingsInput is the region of a new extension or of its site. `language` is for what users read,
// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
type RegionalSettingsInput struct {
	// HomeCountry is a country of the platform's dictionary. `id` says which.
	HomeCountry *CountryReferenceInput `json:"homeCountry,omitempty"`

	// Timezone is a time zone of the platform's dictionary. `id` says which.
	Timezone *TimezoneInput `json:"timezone,omitempty"`

	// Language is a language of the platform's dictionary. `id` says which.
	Language *LanguageReferenceInput `json:"language,omitempty"`

	// GreetingLanguage is a language of the platform's dictionary. `id` says which.
	GreetingLanguage *LanguageReferenceInput `json:"greetingLanguage,omitempty"`

	// FormattingLocale is a language of the platform's dictionary. `id` says which.
	FormattingLocale *LanguageReferenceInput `json:"formattingLocale,omitempty"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat *TimeFormat `json:"timeFormat,omitempty"`
}

// SetupWizardState is the progress of the first set-up.
type SetupWizardState string

// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
type SiteAccess string

// SiteReference is the site of an extension. The id of the main site is the word `main-site`, not a number.
type SiteReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the site.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`

	// Code is the code of the site. Absent where the account has no site codes.
	Code string `json:"code,omitempty,omitzero"`
}

// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
type TimeFormat string

// Timezone is a time zone of the platform's dictionary.
type Timezone struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the time zone in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the short name of the time zone.
	Name string `json:"name,omitempty,omitzero"`

	// Description is the name of the time zone for a person.
	Description string `json:"description,omitempty,omitzero"`

	// Bias is the offset from UTC in minutes, as text, such as `-480`.
	Bias string `json:"bias,omitempty,omitzero"`
}

// TimezoneInput is a time zone of the platform's dictionary. `id` says which.
type TimezoneInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the time zone in the dictionary.
	URI *string `json:"uri,omitempty"`

	// Name is the short name of the time zone, such as `US/Pacific`.
	Name *string `json:"name,omitempty"`

	// Description is the name of the time zone for a person.
	Description *string `json:"description,omitempty"`

	// Bias is the offset from UTC in minutes, as text, such as `-480`.
	Bias *string `json:"bias,omitempty"`
}

// UserTransition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
// only.
type UserTransition struct {
	// SendWelcomeEmailsToUsers tells whether the users that the account already has get an activation email when the account is
	// confirmed.
	SendWelcomeEmailsToUsers *bool `json:"sendWelcomeEmailsToUsers,omitempty"`

	// SendWelcomeEmail tells whether a new user gets an activation email when the extension stops being `Unassigned`.
	SendWelcomeEmail *bool `json:"sendWelcomeEmail,omitempty"`
}

// WeeklyHours is the hours of each day of the week, in the time zone of the extension or of the company. A day
// without hours is closed.
type WeeklyHours struct {
	// Monday are the hours on Monday. Absent where the day has none.
	Monday []HoursRange `json:"monday,omitempty,omitzero"`

	// Tuesday are the hours on Tuesday. Absent where the day has none.
	Tuesday []HoursRange `json:"tuesday,omitempty,omitzero"`

	// Wednesday are the hours on Wednesday. Absent where the day has none.
	Wednesday []HoursRange `json:"wednesday,omitempty,omitzero"`

	// Thursday are the hours on Thursday. Absent where the day has none.
	Thursday []HoursRange `json:"thursday,omitempty,omitzero"`

	// Friday are the hours on Friday. Absent where the day has none.
	Friday []HoursRange `json:"friday,omitempty,omitzero"`

	// Saturday are the hours on Saturday. Absent where the day has none.
	Saturday []HoursRange `json:"saturday,omitempty,omitzero"`

	// Sunday are the hours on Sunday. Absent where the day has none.
	Sunday []HoursRange `json:"sunday,omitempty,omitzero"`
}

// WeeklyHoursInput is the hours to set for each day of the week, in the time zone of the extension or of the company. A
// day that is left out has none.
type WeeklyHoursInput struct {
	// Monday are the hours on Monday. Absent where the day has none.
	Monday []HoursRangeInput `json:"monday,omitzero"`

	// Tuesday are the hours on Tuesday. Absent where the day has none.
	Tuesday []HoursRangeInput `json:"tuesday,omitzero"`

	// Wednesday are the hours on Wednesday. Absent where the day has none.
	Wednesday []HoursRangeInput `json:"wednesday,omitzero"`

	// Thursday are the hours on Thursday. Absent where the day has none.
	Thursday []HoursRangeInput `json:"thursday,omitzero"`

	// Friday are the hours on Friday. Absent where the day has none.
	Friday []HoursRangeInput `json:"friday,omitzero"`

	// Saturday are the hours on Saturday. Absent where the day has none.
	Saturday []HoursRangeInput `json:"saturday,omitzero"`

	// Sunday are the hours on Sunday. Absent where the day has none.
	Sunday []HoursRangeInput `json:"sunday,omitzero"`
}
