// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// The documented values of [AccountStatus]. The platform may send others.
const (
	AccountStatusConfirmed   = generated.AccountStatusConfirmed
	AccountStatusDisabled    = generated.AccountStatusDisabled
	AccountStatusInitial     = generated.AccountStatusInitial
	AccountStatusUnconfirmed = generated.AccountStatusUnconfirmed
)

// The documented values of [AccountStatusReason]. The platform may send others.
const (
	AccountStatusReasonCancelledInvoluntarily = generated.AccountStatusReasonCancelledInvoluntarily
	AccountStatusReasonCancelledVoluntarily   = generated.AccountStatusReasonCancelledVoluntarily
	AccountStatusReasonSuspendedInvoluntarily = generated.AccountStatusReasonSuspendedInvoluntarily
	AccountStatusReasonSuspendedVoluntarily   = generated.AccountStatusReasonSuspendedVoluntarily
)

// The documented values of [AlertTimer]. The platform may send others.
const (
	AlertTimerSeconds10  = generated.AlertTimerSeconds10
	AlertTimerSeconds120 = generated.AlertTimerSeconds120
	AlertTimerSeconds15  = generated.AlertTimerSeconds15
	AlertTimerSeconds180 = generated.AlertTimerSeconds180
	AlertTimerSeconds20  = generated.AlertTimerSeconds20
	AlertTimerSeconds240 = generated.AlertTimerSeconds240
	AlertTimerSeconds30  = generated.AlertTimerSeconds30
	AlertTimerSeconds300 = generated.AlertTimerSeconds300
	AlertTimerSeconds360 = generated.AlertTimerSeconds360
	AlertTimerSeconds420 = generated.AlertTimerSeconds420
	AlertTimerSeconds45  = generated.AlertTimerSeconds45
	AlertTimerSeconds480 = generated.AlertTimerSeconds480
	AlertTimerSeconds5   = generated.AlertTimerSeconds5
	AlertTimerSeconds540 = generated.AlertTimerSeconds540
	AlertTimerSeconds60  = generated.AlertTimerSeconds60
	AlertTimerSeconds600 = generated.AlertTimerSeconds600
)

// The documented values of [BillingPlanDurationUnit]. The platform may send others.
const (
	BillingPlanDurationUnitDay   = generated.BillingPlanDurationUnitDay
	BillingPlanDurationUnitMonth = generated.BillingPlanDurationUnitMonth
	BillingPlanDurationUnitYear  = generated.BillingPlanDurationUnitYear
)

// The documented values of [BillingPlanType]. The platform may send others.
const (
	BillingPlanTypeFree      = generated.BillingPlanTypeFree
	BillingPlanTypeInitial   = generated.BillingPlanTypeInitial
	BillingPlanTypeRegular   = generated.BillingPlanTypeRegular
	BillingPlanTypeSuspended = generated.BillingPlanTypeSuspended
	BillingPlanTypeTrial     = generated.BillingPlanTypeTrial
	BillingPlanTypeTrialNoCC = generated.BillingPlanTypeTrialNoCC
)

// The documented values of [ExtensionStatus]. The platform may send others.
const (
	ExtensionStatusDisabled     = generated.ExtensionStatusDisabled
	ExtensionStatusEnabled      = generated.ExtensionStatusEnabled
	ExtensionStatusFrozen       = generated.ExtensionStatusFrozen
	ExtensionStatusNotActivated = generated.ExtensionStatusNotActivated
	ExtensionStatusUnassigned   = generated.ExtensionStatusUnassigned
)

// The documented values of [ExtensionStatusReason]. The platform may send others.
const (
	ExtensionStatusReasonInvoluntarily = generated.ExtensionStatusReasonInvoluntarily
	ExtensionStatusReasonVoluntarily   = generated.ExtensionStatusReasonVoluntarily
)

// The documented values of [ExtensionSubType]. The platform may send others.
const (
	ExtensionSubTypeDigitalSignageOnlyRooms = generated.ExtensionSubTypeDigitalSignageOnlyRooms
	ExtensionSubTypeEmergency               = generated.ExtensionSubTypeEmergency
	ExtensionSubTypeUnknown                 = generated.ExtensionSubTypeUnknown
	ExtensionSubTypeVideoPro                = generated.ExtensionSubTypeVideoPro
	ExtensionSubTypeVideoProPlus            = generated.ExtensionSubTypeVideoProPlus
)

// The documented values of [ExtensionType]. The platform may send others.
const (
	ExtensionTypeAnnouncement         = generated.ExtensionTypeAnnouncement
	ExtensionTypeApplicationExtension = generated.ExtensionTypeApplicationExtension
	ExtensionTypeBot                  = generated.ExtensionTypeBot
	ExtensionTypeDelegatedLinesGroup  = generated.ExtensionTypeDelegatedLinesGroup
	ExtensionTypeDepartment           = generated.ExtensionTypeDepartment
	ExtensionTypeDigitalUser          = generated.ExtensionTypeDigitalUser
	ExtensionTypeFaxUser              = generated.ExtensionTypeFaxUser
	ExtensionTypeFlexibleUser         = generated.ExtensionTypeFlexibleUser
	ExtensionTypeGroupCallPickup      = generated.ExtensionTypeGroupCallPickup
	ExtensionTypeIvrMenu              = generated.ExtensionTypeIvrMenu
	ExtensionTypeLimited              = generated.ExtensionTypeLimited
	ExtensionTypePagingOnly           = generated.ExtensionTypePagingOnly
	ExtensionTypeParkLocation         = generated.ExtensionTypeParkLocation
	ExtensionTypeProxyAdmin           = generated.ExtensionTypeProxyAdmin
	ExtensionTypeRoom                 = generated.ExtensionTypeRoom
	ExtensionTypeRoomConnector        = generated.ExtensionTypeRoomConnector
	ExtensionTypeSharedLinesGroup     = generated.ExtensionTypeSharedLinesGroup
	ExtensionTypeSite                 = generated.ExtensionTypeSite
	ExtensionTypeTieLine              = generated.ExtensionTypeTieLine
	ExtensionTypeUnknown              = generated.ExtensionTypeUnknown
	ExtensionTypeUser                 = generated.ExtensionTypeUser
	ExtensionTypeVirtualUser          = generated.ExtensionTypeVirtualUser
	ExtensionTypeVoicemail            = generated.ExtensionTypeVoicemail
)

// The documented values of [ExternalReferenceType]. The platform may send others.
const (
	ExternalReferenceTypeCustomerDirectoryID = generated.ExternalReferenceTypeCustomerDirectoryID
	ExternalReferenceTypePartnerID           = generated.ExternalReferenceTypePartnerID
)

// The documented values of [FeatureName]. The platform may send others.
const (
	FeatureNameAccountFederation              = generated.FeatureNameAccountFederation
	FeatureNameArchiver                       = generated.FeatureNameArchiver
	FeatureNameAutomaticCallRecordingMute     = generated.FeatureNameAutomaticCallRecordingMute
	FeatureNameAutomaticInboundCallRecording  = generated.FeatureNameAutomaticInboundCallRecording
	FeatureNameAutomaticOutboundCallRecording = generated.FeatureNameAutomaticOutboundCallRecording
	FeatureNameBlockedMessageForwarding       = generated.FeatureNameBlockedMessageForwarding
	FeatureNameCalendar                       = generated.FeatureNameCalendar
	FeatureNameCallForwarding                 = generated.FeatureNameCallForwarding
	FeatureNameCallPark                       = generated.FeatureNameCallPark
	FeatureNameCallParkLocations              = generated.FeatureNameCallParkLocations
	FeatureNameCallQualitySurvey              = generated.FeatureNameCallQualitySurvey
	FeatureNameCallSupervision                = generated.FeatureNameCallSupervision
	FeatureNameCallSwitch                     = generated.FeatureNameCallSwitch
	FeatureNameCallerIDControl                = generated.FeatureNameCallerIDControl
	FeatureNameConferencing                   = generated.FeatureNameConferencing
	FeatureNameConferencingNumber             = generated.FeatureNameConferencingNumber
	FeatureNameConfigureDelegates             = generated.FeatureNameConfigureDelegates
	FeatureNameDND                            = generated.FeatureNameDND
	FeatureNameDeveloperPortal                = generated.FeatureNameDeveloperPortal
	FeatureNameDynamicConference              = generated.FeatureNameDynamicConference
	FeatureNameEmergencyAddressAutoUpdate     = generated.FeatureNameEmergencyAddressAutoUpdate
	FeatureNameEmergencyCalling               = generated.FeatureNameEmergencyCalling
	FeatureNameEncryptionAtRest               = generated.FeatureNameEncryptionAtRest
	FeatureNameExternalDirectoryIntegration   = generated.FeatureNameExternalDirectoryIntegration
	FeatureNameFax                            = generated.FeatureNameFax
	FeatureNameFaxReceiving                   = generated.FeatureNameFaxReceiving
	FeatureNameFreeSoftPhoneLines             = generated.FeatureNameFreeSoftPhoneLines
	FeatureNameHDVoice                        = generated.FeatureNameHDVoice
	FeatureNameHipaaCompliance                = generated.FeatureNameHipaaCompliance
	FeatureNameIntercom                       = generated.FeatureNameIntercom
	FeatureNameInternationalCalling           = generated.FeatureNameInternationalCalling
	FeatureNameInternationalSMS               = generated.FeatureNameInternationalSMS
	FeatureNameLinkedSoftphoneLines           = generated.FeatureNameLinkedSoftphoneLines
	FeatureNameMMS                            = generated.FeatureNameMMS
	FeatureNameMobileVoipEmergencyCalling     = generated.FeatureNameMobileVoipEmergencyCalling
	FeatureNameOnDemandCallRecording          = generated.FeatureNameOnDemandCallRecording
	FeatureNamePager                          = generated.FeatureNamePager
	FeatureNamePagerReceiving                 = generated.FeatureNamePagerReceiving
	FeatureNamePaging                         = generated.FeatureNamePaging
	FeatureNamePasswordAuth                   = generated.FeatureNamePasswordAuth
	FeatureNamePresence                       = generated.FeatureNamePresence
	FeatureNamePromoMessage                   = generated.FeatureNamePromoMessage
	FeatureNameRCTeams                        = generated.FeatureNameRCTeams
	FeatureNameReports                        = generated.FeatureNameReports
	FeatureNameRingOut                        = generated.FeatureNameRingOut
	FeatureNameSMS                            = generated.FeatureNameSMS
	FeatureNameSMSReceiving                   = generated.FeatureNameSMSReceiving
	FeatureNameSalesForce                     = generated.FeatureNameSalesForce
	FeatureNameSharedLines                    = generated.FeatureNameSharedLines
	FeatureNameSingleExtensionUI              = generated.FeatureNameSingleExtensionUI
	FeatureNameSiteCodes                      = generated.FeatureNameSiteCodes
	FeatureNameSoftPhoneUpdate                = generated.FeatureNameSoftPhoneUpdate
	FeatureNameTelephonySessions              = generated.FeatureNameTelephonySessions
	FeatureNameUserManagement                 = generated.FeatureNameUserManagement
	FeatureNameVideoConferencing              = generated.FeatureNameVideoConferencing
	FeatureNameVoicemail                      = generated.FeatureNameVoicemail
	FeatureNameVoicemailToText                = generated.FeatureNameVoicemailToText
	FeatureNameVoipCalling                    = generated.FeatureNameVoipCalling
	FeatureNameVoipCallingOnMobile            = generated.FeatureNameVoipCallingOnMobile
	FeatureNameWebPhone                       = generated.FeatureNameWebPhone
)

// The documented values of [FreemiumProductType]. The platform may send others.
const (
	FreemiumProductTypeFreyja   = generated.FreemiumProductTypeFreyja
	FreemiumProductTypePbxBasic = generated.FreemiumProductTypePbxBasic
	FreemiumProductTypePhoenix  = generated.FreemiumProductTypePhoenix
)

// The documented values of [PaymentType]. The platform may send others.
const (
	PaymentTypeBusinessMobileNumberProvider   = generated.PaymentTypeBusinessMobileNumberProvider
	PaymentTypeExternal                       = generated.PaymentTypeExternal
	PaymentTypeExternalNumberProvider         = generated.PaymentTypeExternalNumberProvider
	PaymentTypeExternalNumberProviderTollFree = generated.PaymentTypeExternalNumberProviderTollFree
	PaymentTypeLocal                          = generated.PaymentTypeLocal
	PaymentTypeMobile                         = generated.PaymentTypeMobile
	PaymentTypeTollFree                       = generated.PaymentTypeTollFree
)

// The documented values of [PhoneNumberActivationStatus]. The platform may send others.
const (
	PhoneNumberActivationStatusActive   = generated.PhoneNumberActivationStatusActive
	PhoneNumberActivationStatusInactive = generated.PhoneNumberActivationStatusInactive
)

// The documented values of [PhoneNumberFeature]. The platform may send others.
const (
	PhoneNumberFeatureA2PSmsSender           = generated.PhoneNumberFeatureA2PSmsSender
	PhoneNumberFeatureCallerID               = generated.PhoneNumberFeatureCallerID
	PhoneNumberFeatureDelegated              = generated.PhoneNumberFeatureDelegated
	PhoneNumberFeatureInternationalSmsSender = generated.PhoneNumberFeatureInternationalSmsSender
	PhoneNumberFeatureMmsSender              = generated.PhoneNumberFeatureMmsSender
	PhoneNumberFeatureSmsSender              = generated.PhoneNumberFeatureSmsSender
)

// The documented values of [PhoneNumberStatus]. The platform may send others.
const (
	PhoneNumberStatusNormal    = generated.PhoneNumberStatusNormal
	PhoneNumberStatusPending   = generated.PhoneNumberStatusPending
	PhoneNumberStatusPortedIn  = generated.PhoneNumberStatusPortedIn
	PhoneNumberStatusTemporary = generated.PhoneNumberStatusTemporary
	PhoneNumberStatusUnknown   = generated.PhoneNumberStatusUnknown
)

// The documented values of [PhoneNumberTollType]. The platform may send others.
const (
	PhoneNumberTollTypeToll     = generated.PhoneNumberTollTypeToll
	PhoneNumberTollTypeTollFree = generated.PhoneNumberTollTypeTollFree
)

// The documented values of [PhoneNumberType]. The platform may send others.
const (
	PhoneNumberTypeFaxOnly   = generated.PhoneNumberTypeFaxOnly
	PhoneNumberTypeVoiceFax  = generated.PhoneNumberTypeVoiceFax
	PhoneNumberTypeVoiceOnly = generated.PhoneNumberTypeVoiceOnly
)

// The documented values of [PhoneNumberUsageType]. The platform may send others.
const (
	PhoneNumberUsageTypeAdditionalCompanyNumber               = generated.PhoneNumberUsageTypeAdditionalCompanyNumber
	PhoneNumberUsageTypeBusinessMobileNumber                  = generated.PhoneNumberUsageTypeBusinessMobileNumber
	PhoneNumberUsageTypeCompanyFaxNumber                      = generated.PhoneNumberUsageTypeCompanyFaxNumber
	PhoneNumberUsageTypeCompanyNumber                         = generated.PhoneNumberUsageTypeCompanyNumber
	PhoneNumberUsageTypeConferencingNumber                    = generated.PhoneNumberUsageTypeConferencingNumber
	PhoneNumberUsageTypeContactCenterNumber                   = generated.PhoneNumberUsageTypeContactCenterNumber
	PhoneNumberUsageTypeDirectNumber                          = generated.PhoneNumberUsageTypeDirectNumber
	PhoneNumberUsageTypeELIN                                  = generated.PhoneNumberUsageTypeELIN
	PhoneNumberUsageTypeFmcBusinessMobileNumber               = generated.PhoneNumberUsageTypeFmcBusinessMobileNumber
	PhoneNumberUsageTypeForwardedCompanyNumber                = generated.PhoneNumberUsageTypeForwardedCompanyNumber
	PhoneNumberUsageTypeForwardedNumber                       = generated.PhoneNumberUsageTypeForwardedNumber
	PhoneNumberUsageTypeIntegrationNumber                     = generated.PhoneNumberUsageTypeIntegrationNumber
	PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber      = generated.PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber
	PhoneNumberUsageTypeInventoryMobileNumber                 = generated.PhoneNumberUsageTypeInventoryMobileNumber
	PhoneNumberUsageTypeMainCompanyNumber                     = generated.PhoneNumberUsageTypeMainCompanyNumber
	PhoneNumberUsageTypeMeetingsNumber                        = generated.PhoneNumberUsageTypeMeetingsNumber
	PhoneNumberUsageTypeNumberPool                            = generated.PhoneNumberUsageTypeNumberPool
	PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber = generated.PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber
	PhoneNumberUsageTypeNumberStorage                         = generated.PhoneNumberUsageTypeNumberStorage
	PhoneNumberUsageTypePartnerBusinessMobileNumber           = generated.PhoneNumberUsageTypePartnerBusinessMobileNumber
)

// The documented values of [PhoneNumberUsageTypeV2]. The platform may send others.
const (
	PhoneNumberUsageTypeV2AdditionalCompanyNumber              = generated.PhoneNumberUsageTypeV2AdditionalCompanyNumber
	PhoneNumberUsageTypeV2BusinessMobileNumber                 = generated.PhoneNumberUsageTypeV2BusinessMobileNumber
	PhoneNumberUsageTypeV2CompanyFaxNumber                     = generated.PhoneNumberUsageTypeV2CompanyFaxNumber
	PhoneNumberUsageTypeV2CompanyNumber                        = generated.PhoneNumberUsageTypeV2CompanyNumber
	PhoneNumberUsageTypeV2ConferencingNumber                   = generated.PhoneNumberUsageTypeV2ConferencingNumber
	PhoneNumberUsageTypeV2ContactCenterNumber                  = generated.PhoneNumberUsageTypeV2ContactCenterNumber
	PhoneNumberUsageTypeV2DirectNumber                         = generated.PhoneNumberUsageTypeV2DirectNumber
	PhoneNumberUsageTypeV2ELIN                                 = generated.PhoneNumberUsageTypeV2ELIN
	PhoneNumberUsageTypeV2FmcBusinessMobileNumber              = generated.PhoneNumberUsageTypeV2FmcBusinessMobileNumber
	PhoneNumberUsageTypeV2ForwardedCompanyNumber               = generated.PhoneNumberUsageTypeV2ForwardedCompanyNumber
	PhoneNumberUsageTypeV2ForwardedNumber                      = generated.PhoneNumberUsageTypeV2ForwardedNumber
	PhoneNumberUsageTypeV2Inventory                            = generated.PhoneNumberUsageTypeV2Inventory
	PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber     = generated.PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber
	PhoneNumberUsageTypeV2InventoryMobileNumber                = generated.PhoneNumberUsageTypeV2InventoryMobileNumber
	PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber = generated.PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber
	PhoneNumberUsageTypeV2MainCompanyNumber                    = generated.PhoneNumberUsageTypeV2MainCompanyNumber
	PhoneNumberUsageTypeV2MeetingsNumber                       = generated.PhoneNumberUsageTypeV2MeetingsNumber
	PhoneNumberUsageTypeV2NumberStorage                        = generated.PhoneNumberUsageTypeV2NumberStorage
	PhoneNumberUsageTypeV2PartnerBusinessMobileNumber          = generated.PhoneNumberUsageTypeV2PartnerBusinessMobileNumber
	PhoneNumberUsageTypeV2PhoneLine                            = generated.PhoneNumberUsageTypeV2PhoneLine
)

// The documented values of [PromptContentType]. The platform may send others.
const (
	PromptContentTypeAudioMpeg = generated.PromptContentTypeAudioMpeg
	PromptContentTypeAudioWav  = generated.PromptContentTypeAudioWav
)

// The documented values of [PronouncedNameType]. The platform may send others.
const (
	PronouncedNameTypeDefault      = generated.PronouncedNameTypeDefault
	PronouncedNameTypeRecorded     = generated.PronouncedNameTypeRecorded
	PronouncedNameTypeTextToSpeech = generated.PronouncedNameTypeTextToSpeech
)

// The documented values of [SetupWizardState]. The platform may send others.
const (
	SetupWizardStateCompleted  = generated.SetupWizardStateCompleted
	SetupWizardStateIncomplete = generated.SetupWizardStateIncomplete
	SetupWizardStateNotStarted = generated.SetupWizardStateNotStarted
	SetupWizardStateUnknown    = generated.SetupWizardStateUnknown
)

// The documented values of [SignupState]. The platform may send others.
const (
	SignupStateAccountConfirmed          = generated.SignupStateAccountConfirmed
	SignupStateAccountCreated            = generated.SignupStateAccountCreated
	SignupStateBillingEntered            = generated.SignupStateBillingEntered
	SignupStateCreditCardApproved        = generated.SignupStateCreditCardApproved
	SignupStatePhoneVerificationPassed   = generated.SignupStatePhoneVerificationPassed
	SignupStatePhoneVerificationRequired = generated.SignupStatePhoneVerificationRequired
)

// The documented values of [SignupVerificationReason]. The platform may send others.
const (
	SignupVerificationReasonAVSNotAvailable          = generated.SignupVerificationReasonAVSNotAvailable
	SignupVerificationReasonAgentInstanceBlacklisted = generated.SignupVerificationReasonAgentInstanceBlacklisted
	SignupVerificationReasonCCBlacklisted            = generated.SignupVerificationReasonCCBlacklisted
	SignupVerificationReasonCCFailed                 = generated.SignupVerificationReasonCCFailed
	SignupVerificationReasonCCPhoneNotMatch          = generated.SignupVerificationReasonCCPhoneNotMatch
	SignupVerificationReasonChargeLimit              = generated.SignupVerificationReasonChargeLimit
	SignupVerificationReasonCookieBlacklisted        = generated.SignupVerificationReasonCookieBlacklisted
	SignupVerificationReasonDeviceBlacklisted        = generated.SignupVerificationReasonDeviceBlacklisted
	SignupVerificationReasonEmailBlacklisted         = generated.SignupVerificationReasonEmailBlacklisted
	SignupVerificationReasonIPBlacklisted            = generated.SignupVerificationReasonIPBlacklisted
	SignupVerificationReasonMaxMind                  = generated.SignupVerificationReasonMaxMind
	SignupVerificationReasonOtherCountry             = generated.SignupVerificationReasonOtherCountry
	SignupVerificationReasonPhoneBlacklisted         = generated.SignupVerificationReasonPhoneBlacklisted
	SignupVerificationReasonPhoneSuspicious          = generated.SignupVerificationReasonPhoneSuspicious
	SignupVerificationReasonUnknown                  = generated.SignupVerificationReasonUnknown
)

// The documented values of [SiteAccess]. The platform may send others.
const (
	SiteAccessLimited   = generated.SiteAccessLimited
	SiteAccessUnlimited = generated.SiteAccessUnlimited
)

// The documented values of [TimeFormat]. The platform may send others.
const (
	TimeFormatN12H = generated.TimeFormatN12H
	TimeFormatN24H = generated.TimeFormatN24H
)

// Account is an account, as v1.0 of the API tells it. `partnerId` is the id that a partner gave to the
// account, absent without one; `operator` is the extension that callers reach by default.
type Account = generated.Account

// AccountContact is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
// name. `contactPhone` is that person's number.
type AccountContact = generated.AccountContact

// AccountLimits is the limits of an account.
type AccountLimits = generated.AccountLimits

// AccountOperator is the operator extension of an account, often the system extension, which has the same id as the
// account. `partnerId` is the id that a partner gave to it, absent without one.
type AccountOperator = generated.AccountOperator

// AccountPhoneNumber is a phone number of an account, as v1.0 of the API tells it. `extension` is absent where the number
// is not assigned to one.
type AccountPhoneNumber = generated.AccountPhoneNumber

// AccountPhoneNumberList is a page of an account's phone numbers, as v1.0 of the API tells them.
type AccountPhoneNumberList = generated.AccountPhoneNumberList

// AccountPhoneNumberListV2 is a page of an account's phone numbers, as v2 of the API tells them.
type AccountPhoneNumberListV2 = generated.AccountPhoneNumberListV2

// AccountPhoneNumberV2 is a phone number of an account, as v2 of the API tells it. `extension` is absent where the number
// is not assigned to one; `providerId` is the id of the provider that the number comes from.
type AccountPhoneNumberV2 = generated.AccountPhoneNumberV2

// AccountRegionalSettings is the region of an account. `language` is for what users read, `greetingLanguage` for what callers
// hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettings = generated.AccountRegionalSettings

// AccountServiceInfo is the service of an account: its brand, plans, package, features and limits. `targetServicePlan` is
// the plan that the account is to move to, absent where none is planned; `contractedCountry` is the
// country of the contract.
type AccountServiceInfo = generated.AccountServiceInfo

// AccountStatus is the state of an account. Accounts in use are `Confirmed`.
type AccountStatus = generated.AccountStatus

// AccountStatusInfo is the reason why an account is suspended or cancelled. Absent in other accounts.
type AccountStatusInfo = generated.AccountStatusInfo

// AccountStatusReason is the way in which an account came to be suspended or cancelled.
type AccountStatusReason = generated.AccountStatusReason

// AccountV2 is an account, as v2 of the API tells it. `externalAccountId` and `opportunityId` are its ids in
// systems outside the platform, absent without one; `mainNumber` is absent where the account has no
// main number.
type AccountV2 = generated.AccountV2

// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are no call queues.
type AlertTimer = generated.AlertTimer

// AssignedCountry is the country that an extension is assigned to.
type AssignedCountry = generated.AssignedCountry

// BillingPackage is the package that the account is billed for.
type BillingPackage = generated.BillingPackage

// BillingPlan is a billing plan, which decides on prices and on the time between payments.
type BillingPlan = generated.BillingPlan

// BillingPlanDurationUnit is the unit in which the length of a billing period is counted.
type BillingPlanDurationUnit = generated.BillingPlanDurationUnit

// BillingPlanType is the kind of a billing plan. `TrialNoCC` is a trial without a credit card.
type BillingPlanType = generated.BillingPlanType

// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
// home.
type Brand = generated.Brand

// BrandV2 is the brand under which the service is sold.
type BrandV2 = generated.BrandV2

// BusinessAddress is a business address.
type BusinessAddress = generated.BusinessAddress

// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are no call queues.
type CallQueueInfo = generated.CallQueueInfo

// Contact is the contact data of an extension.
type Contact = generated.Contact

// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
type ContactCenterProvider = generated.ContactCenterProvider

// ContractedCountryV2 is the country of the contract, by its id alone.
type ContractedCountryV2 = generated.ContractedCountryV2

// CostCenter is the cost center that an extension is booked on. Absent where there is none.
type CostCenter = generated.CostCenter

// CountryCallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
type CountryCallingCode = generated.CountryCallingCode

// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
type CountryIsoCode = generated.CountryIsoCode

// CountryReference is a country of the platform's dictionary. Replies often carry its id alone.
type CountryReference = generated.CountryReference

// Currency is a currency.
type Currency = generated.Currency

// CustomFieldValue is the value of one of the account's custom fields.
type CustomFieldValue = generated.CustomFieldValue

// DepartmentReference is a call queue that a user is a member of. `Department` is the platform's older word for a call
// queue.
type DepartmentReference = generated.DepartmentReference

// E164PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
type E164PhoneNumber = generated.E164PhoneNumber

// ErrorDetail is an error among those of a request.
type ErrorDetail = generated.ErrorDetail

// Extension is an extension with its settings. `partnerId` is the id that a partner gave to it, absent without
// one.
type Extension = generated.Extension

// ExtensionAccount is the account of an extension. Its id is a string here, while the account itself has a number.
type ExtensionAccount = generated.ExtensionAccount

// ExtensionList is a page of extensions.
type ExtensionList = generated.ExtensionList

// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
// only in the account and may change.
type ExtensionNumber = generated.ExtensionNumber

// ExtensionPermission is a permission and whether the extension has it.
type ExtensionPermission = generated.ExtensionPermission

// ExtensionPermissions is the permissions of an extension: `admin` for an administrator's rights, `internationalCalling`
// for calls abroad.
type ExtensionPermissions = generated.ExtensionPermissions

// ExtensionPhoneNumber is a phone number that an extension can use: its own ones and those that it shares with the company.
// `subType` is that of the extension.
type ExtensionPhoneNumber = generated.ExtensionPhoneNumber

// ExtensionPhoneNumberList is a page of the phone numbers that an extension can use.
type ExtensionPhoneNumberList = generated.ExtensionPhoneNumberList

// ExtensionReference is an extension, as v1.0 replies refer to it. `partnerId` is the id that a partner gave to it,
// absent without one.
type ExtensionReference = generated.ExtensionReference

// ExtensionRole is a role of a user, which is a set of user permissions.
type ExtensionRole = generated.ExtensionRole

// ExtensionServiceFeature is a feature of an extension and whether it is on.
type ExtensionServiceFeature = generated.ExtensionServiceFeature

// ExtensionStatus is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
type ExtensionStatus = generated.ExtensionStatus

// ExtensionStatusInfo is the reason why an extension has its status. Absent where there is nothing to tell.
type ExtensionStatusInfo = generated.ExtensionStatusInfo

// ExtensionStatusReason is the way in which an extension came to its status, by the customer's will or without it.
type ExtensionStatusReason = generated.ExtensionStatusReason

// ExtensionSubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
type ExtensionSubType = generated.ExtensionSubType

// ExtensionSummary is an extension, as in lists: without regional settings, features, departments and custom fields,
// which only the extension itself tells. `partnerId` is the id that a partner gave to it, absent
// without one.
type ExtensionSummary = generated.ExtensionSummary

// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
// its variants are people, the rest are services that can be dialled.
type ExtensionType = generated.ExtensionType

// ExternalReference is the id of an extension in a system outside the platform. `refAccId` is the id of the account in
// that same system.
type ExternalReference = generated.ExternalReference

// ExternalReferenceType is the kind of system that an outside id comes from, a partner's or the customer's directory.
type ExternalReferenceType = generated.ExternalReferenceType

// FeatureName is the name of a feature that an account or an extension may have.
type FeatureName = generated.FeatureName

// FreemiumProductType is the free product that a plan stands for. Absent in paid plans.
type FreemiumProductType = generated.FreemiumProductType

// LanguageReference is a language of the platform's dictionary.
type LanguageReference = generated.LanguageReference

// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
//
// Deprecated: use `uBrand`.
type LegacyUBrand = generated.LegacyUBrand //lint:ignore SA1019 the alias is deprecated as well

// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
type Navigation = generated.Navigation

// NullablePhoneNumberType is the kind of traffic that a phone number takes. Null or absent where the platform doesn't know it.
type NullablePhoneNumberType = generated.NullablePhoneNumberType

// PageLink is a link to a page of the same list. Absent where there is no such page.
type PageLink = generated.PageLink

// Paging is the position of a page in its list, as the platform applied it.
type Paging = generated.Paging

// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
// are numbers of another provider.
type PaymentType = generated.PaymentType

// PhoneNumberActivationStatus is the activation of a phone number, done or not.
type PhoneNumberActivationStatus = generated.PhoneNumberActivationStatus

// PhoneNumberCountry is the country of a phone number.
type PhoneNumberCountry = generated.PhoneNumberCountry

// PhoneNumberExtension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
// id that a partner gave to it, absent without one.
type PhoneNumberExtension = generated.PhoneNumberExtension

// PhoneNumberExtensionV2 is the extension that a phone number is assigned to, as v2 of the API tells it.
type PhoneNumberExtensionV2 = generated.PhoneNumberExtensionV2

// PhoneNumberFeature is a thing that an extension may do with a phone number: show it as caller id, or send messages of
// one sort from it. `A2PSmsSender` is for messages that applications send to people.
type PhoneNumberFeature = generated.PhoneNumberFeature

// PhoneNumberStatus is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
// came from another carrier, `Temporary` one that stands in for a number still on its way.
type PhoneNumberStatus = generated.PhoneNumberStatus

// PhoneNumberTollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
type PhoneNumberTollType = generated.PhoneNumberTollType

// PhoneNumberType is the kind of traffic that a phone number takes.
type PhoneNumberType = generated.PhoneNumberType

// PhoneNumberUsageType is the use of a phone number, as v1.0 of the API tells it. A `DirectNumber` leads to one extension,
// a `MainCompanyNumber` or a `CompanyNumber` to the company.
type PhoneNumberUsageType = generated.PhoneNumberUsageType

// PhoneNumberUsageTypeV2 is the use of a phone number, as v2 of the API tells it. Numbers of the `Inventory` are not assigned
// to anybody; the names differ in part from those of v1.0.
type PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2

// PostalAddress is the postal address of a company.
type PostalAddress = generated.PostalAddress

// ProfileImage is the profile image of an extension.
type ProfileImage = generated.ProfileImage

// ProfileImageScale is a profile image in one size.
type ProfileImageScale = generated.ProfileImageScale

// PromptContentType is the media type of a recording.
type PromptContentType = generated.PromptContentType

// PronouncedName is the way in which the name of a user is spoken to callers.
type PronouncedName = generated.PronouncedName

// PronouncedNamePrompt is the recording of a spoken name. Absent where there is none.
type PronouncedNamePrompt = generated.PronouncedNamePrompt

// PronouncedNameType is the source of a spoken name. `Default` speaks the first and the last name.
type PronouncedNameType = generated.PronouncedNameType

// RegionalSettings is the region of an extension. `language` is for what its user reads, `greetingLanguage` for what
// callers hear, `formattingLocale` for dates and numbers.
type RegionalSettings = generated.RegionalSettings

// ServiceFeature is a feature of an account and whether it is on.
type ServiceFeature = generated.ServiceFeature

// ServiceInfo is the service of an account in short: its brand and plans. `targetServicePlan` is the plan that the
// account is to move to, absent where none is planned; `contractedCountry` is the country of the
// contract.
type ServiceInfo = generated.ServiceInfo

// ServiceInfoV2 is the service of an account, as v2 of the API tells it. `partnerPackage` is the package in the
// partner's own catalogue, absent without a partner.
type ServiceInfoV2 = generated.ServiceInfoV2

// ServicePackage is a package of services, in one version.
type ServicePackage = generated.ServicePackage

// ServicePlan is a service plan, which decides on features.
type ServicePlan = generated.ServicePlan

// ServicePlanV2 is a service plan, as v2 of the API tells it.
type ServicePlanV2 = generated.ServicePlanV2

// SetupWizardState is the progress of the first set-up.
type SetupWizardState = generated.SetupWizardState

// SignupInfo is the course of the sign-up of an account.
type SignupInfo = generated.SignupInfo

// SignupState is a step of a sign-up.
type SignupState = generated.SignupState

// SignupVerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
type SignupVerificationReason = generated.SignupVerificationReason

// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
type SiteAccess = generated.SiteAccess

// SiteReference is the site of an extension. The id of the main site is the word `main-site`, not a number.
type SiteReference = generated.SiteReference

// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
type TemporaryNumber = generated.TemporaryNumber

// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
type TimeFormat = generated.TimeFormat

// Timezone is a time zone of the platform's dictionary.
type Timezone = generated.Timezone

// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
type UBrand = generated.UBrand

// ListExtensionsParams are the optional parameters of [Client.ListExtensions]. What is nil is not sent.
type ListExtensionsParams = generated.ListExtensionsParams

// ListExtensionPhoneNumbersParams are the optional parameters of [Client.ListExtensionPhoneNumbers]. What is nil is not sent.
type ListExtensionPhoneNumbersParams = generated.ListExtensionPhoneNumbersParams

// ListAccountPhoneNumbersParams are the optional parameters of [Client.ListAccountPhoneNumbers]. What is nil is not sent.
type ListAccountPhoneNumbersParams = generated.ListAccountPhoneNumbersParams

// ListAccountPhoneNumbersV2Params are the optional parameters of [Client.ListAccountPhoneNumbersV2]. What is nil is not sent.
type ListAccountPhoneNumbersV2Params = generated.ListAccountPhoneNumbersV2Params
