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

// The documented values of [CallerIDFeature]. The platform may send others.
const (
	CallerIDFeatureAdditionalSoftphone = generated.CallerIDFeatureAdditionalSoftphone
	CallerIDFeatureAlternate           = generated.CallerIDFeatureAlternate
	CallerIDFeatureBusinessMobile      = generated.CallerIDFeatureBusinessMobile
	CallerIDFeatureCallFlip            = generated.CallerIDFeatureCallFlip
	CallerIDFeatureCommonPhone         = generated.CallerIDFeatureCommonPhone
	CallerIDFeatureDelegated           = generated.CallerIDFeatureDelegated
	CallerIDFeatureFaxNumber           = generated.CallerIDFeatureFaxNumber
	CallerIDFeatureMobileApp           = generated.CallerIDFeatureMobileApp
	CallerIDFeatureRingMe              = generated.CallerIDFeatureRingMe
	CallerIDFeatureRingOut             = generated.CallerIDFeatureRingOut
)

// The documented values of [CallerIDType]. The platform may send others.
const (
	CallerIDTypeBlocked         = generated.CallerIDTypeBlocked
	CallerIDTypeCurrentLocation = generated.CallerIDTypeCurrentLocation
	CallerIDTypePhoneNumber     = generated.CallerIDTypePhoneNumber
)

// The documented values of [ContentDisposition]. The platform may send others.
const (
	ContentDispositionAttachment = generated.ContentDispositionAttachment
	ContentDispositionInline     = generated.ContentDispositionInline
)

// The documented values of [DeviceTypeForCreate]. The platform may send others.
const (
	DeviceTypeForCreateOtherPhone = generated.DeviceTypeForCreateOtherPhone
	DeviceTypeForCreateWebRTC     = generated.DeviceTypeForCreateWebRTC
)

// The documented values of [ExtensionBulkUpdateItemStatus]. The platform may send others.
const (
	ExtensionBulkUpdateItemStatusFail    = generated.ExtensionBulkUpdateItemStatusFail
	ExtensionBulkUpdateItemStatusSuccess = generated.ExtensionBulkUpdateItemStatusSuccess
)

// The documented values of [ExtensionBulkUpdateTaskStatus]. The platform may send others.
const (
	ExtensionBulkUpdateTaskStatusAccepted   = generated.ExtensionBulkUpdateTaskStatusAccepted
	ExtensionBulkUpdateTaskStatusCompleted  = generated.ExtensionBulkUpdateTaskStatusCompleted
	ExtensionBulkUpdateTaskStatusFailed     = generated.ExtensionBulkUpdateTaskStatusFailed
	ExtensionBulkUpdateTaskStatusInProgress = generated.ExtensionBulkUpdateTaskStatusInProgress
)

// The documented values of [ExtensionStatus]. The platform may send others.
const (
	ExtensionStatusDisabled     = generated.ExtensionStatusDisabled
	ExtensionStatusEnabled      = generated.ExtensionStatusEnabled
	ExtensionStatusFrozen       = generated.ExtensionStatusFrozen
	ExtensionStatusNotActivated = generated.ExtensionStatusNotActivated
	ExtensionStatusUnassigned   = generated.ExtensionStatusUnassigned
)

// The documented values of [ExtensionStatusForUpdate]. The platform may send others.
const (
	ExtensionStatusForUpdateDisabled     = generated.ExtensionStatusForUpdateDisabled
	ExtensionStatusForUpdateEnabled      = generated.ExtensionStatusForUpdateEnabled
	ExtensionStatusForUpdateFrozen       = generated.ExtensionStatusForUpdateFrozen
	ExtensionStatusForUpdateNotActivated = generated.ExtensionStatusForUpdateNotActivated
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

// The documented values of [ExtensionTypeForBulkUpdate]. The platform may send others.
const (
	ExtensionTypeForBulkUpdateAnnouncement         = generated.ExtensionTypeForBulkUpdateAnnouncement
	ExtensionTypeForBulkUpdateApplicationExtension = generated.ExtensionTypeForBulkUpdateApplicationExtension
	ExtensionTypeForBulkUpdateDelegatedLinesGroup  = generated.ExtensionTypeForBulkUpdateDelegatedLinesGroup
	ExtensionTypeForBulkUpdateDepartment           = generated.ExtensionTypeForBulkUpdateDepartment
	ExtensionTypeForBulkUpdateDigitalUser          = generated.ExtensionTypeForBulkUpdateDigitalUser
	ExtensionTypeForBulkUpdateFaxUser              = generated.ExtensionTypeForBulkUpdateFaxUser
	ExtensionTypeForBulkUpdateIvrMenu              = generated.ExtensionTypeForBulkUpdateIvrMenu
	ExtensionTypeForBulkUpdatePagingOnly           = generated.ExtensionTypeForBulkUpdatePagingOnly
	ExtensionTypeForBulkUpdateParkLocation         = generated.ExtensionTypeForBulkUpdateParkLocation
	ExtensionTypeForBulkUpdateSharedLinesGroup     = generated.ExtensionTypeForBulkUpdateSharedLinesGroup
	ExtensionTypeForBulkUpdateUser                 = generated.ExtensionTypeForBulkUpdateUser
	ExtensionTypeForBulkUpdateVirtualUser          = generated.ExtensionTypeForBulkUpdateVirtualUser
	ExtensionTypeForBulkUpdateVoicemail            = generated.ExtensionTypeForBulkUpdateVoicemail
)

// The documented values of [ExtensionTypeForCreate]. The platform may send others.
const (
	ExtensionTypeForCreateAnnouncement     = generated.ExtensionTypeForCreateAnnouncement
	ExtensionTypeForCreateDepartment       = generated.ExtensionTypeForCreateDepartment
	ExtensionTypeForCreateDigitalUser      = generated.ExtensionTypeForCreateDigitalUser
	ExtensionTypeForCreateFlexibleUser     = generated.ExtensionTypeForCreateFlexibleUser
	ExtensionTypeForCreateLimited          = generated.ExtensionTypeForCreateLimited
	ExtensionTypeForCreatePagingOnly       = generated.ExtensionTypeForCreatePagingOnly
	ExtensionTypeForCreateParkLocation     = generated.ExtensionTypeForCreateParkLocation
	ExtensionTypeForCreateSharedLinesGroup = generated.ExtensionTypeForCreateSharedLinesGroup
	ExtensionTypeForCreateUser             = generated.ExtensionTypeForCreateUser
	ExtensionTypeForCreateVirtualUser      = generated.ExtensionTypeForCreateVirtualUser
	ExtensionTypeForCreateVoicemail        = generated.ExtensionTypeForCreateVoicemail
)

// The documented values of [ExtensionTypeForUpdate]. The platform may send others.
const (
	ExtensionTypeForUpdateAnnouncement         = generated.ExtensionTypeForUpdateAnnouncement
	ExtensionTypeForUpdateApplicationExtension = generated.ExtensionTypeForUpdateApplicationExtension
	ExtensionTypeForUpdateDelegatedLinesGroup  = generated.ExtensionTypeForUpdateDelegatedLinesGroup
	ExtensionTypeForUpdateDepartment           = generated.ExtensionTypeForUpdateDepartment
	ExtensionTypeForUpdateDigitalUser          = generated.ExtensionTypeForUpdateDigitalUser
	ExtensionTypeForUpdateFaxUser              = generated.ExtensionTypeForUpdateFaxUser
	ExtensionTypeForUpdateFlexibleUser         = generated.ExtensionTypeForUpdateFlexibleUser
	ExtensionTypeForUpdateGroupCallPickup      = generated.ExtensionTypeForUpdateGroupCallPickup
	ExtensionTypeForUpdateIvrMenu              = generated.ExtensionTypeForUpdateIvrMenu
	ExtensionTypeForUpdatePagingOnly           = generated.ExtensionTypeForUpdatePagingOnly
	ExtensionTypeForUpdateParkLocation         = generated.ExtensionTypeForUpdateParkLocation
	ExtensionTypeForUpdateSharedLinesGroup     = generated.ExtensionTypeForUpdateSharedLinesGroup
	ExtensionTypeForUpdateUser                 = generated.ExtensionTypeForUpdateUser
	ExtensionTypeForUpdateVirtualUser          = generated.ExtensionTypeForUpdateVirtualUser
	ExtensionTypeForUpdateVoicemail            = generated.ExtensionTypeForUpdateVoicemail
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

// The documented values of [FeatureReasonCode]. The platform may send others.
const (
	FeatureReasonCodeAccountLimitation          = generated.FeatureReasonCodeAccountLimitation
	FeatureReasonCodeConfigurationLimitation    = generated.FeatureReasonCodeConfigurationLimitation
	FeatureReasonCodeExtensionLimitation        = generated.FeatureReasonCodeExtensionLimitation
	FeatureReasonCodeExtensionSubTypeLimitation = generated.FeatureReasonCodeExtensionSubTypeLimitation
	FeatureReasonCodeExtensionTypeLimitation    = generated.FeatureReasonCodeExtensionTypeLimitation
	FeatureReasonCodeInsufficientPermissions    = generated.FeatureReasonCodeInsufficientPermissions
	FeatureReasonCodePermissionLimitation       = generated.FeatureReasonCodePermissionLimitation
	FeatureReasonCodeServicePlanLimitation      = generated.FeatureReasonCodeServicePlanLimitation
)

// The documented values of [FreemiumProductType]. The platform may send others.
const (
	FreemiumProductTypeFreyja   = generated.FreemiumProductTypeFreyja
	FreemiumProductTypePbxBasic = generated.FreemiumProductTypePbxBasic
	FreemiumProductTypePhoenix  = generated.FreemiumProductTypePhoenix
)

// The documented values of [GrantExtensionType]. The platform may send others.
const (
	GrantExtensionTypeAnnouncement         = generated.GrantExtensionTypeAnnouncement
	GrantExtensionTypeApplicationExtension = generated.GrantExtensionTypeApplicationExtension
	GrantExtensionTypeDelegatedLinesGroup  = generated.GrantExtensionTypeDelegatedLinesGroup
	GrantExtensionTypeDepartment           = generated.GrantExtensionTypeDepartment
	GrantExtensionTypeDigitalUser          = generated.GrantExtensionTypeDigitalUser
	GrantExtensionTypeFaxUser              = generated.GrantExtensionTypeFaxUser
	GrantExtensionTypeIvrMenu              = generated.GrantExtensionTypeIvrMenu
	GrantExtensionTypePagingOnly           = generated.GrantExtensionTypePagingOnly
	GrantExtensionTypeParkLocation         = generated.GrantExtensionTypeParkLocation
	GrantExtensionTypeSharedLinesGroup     = generated.GrantExtensionTypeSharedLinesGroup
	GrantExtensionTypeUser                 = generated.GrantExtensionTypeUser
	GrantExtensionTypeVirtualUser          = generated.GrantExtensionTypeVirtualUser
	GrantExtensionTypeVoicemail            = generated.GrantExtensionTypeVoicemail
)

// The documented values of [GrantExtensionTypeFilter]. The platform may send others.
const (
	GrantExtensionTypeFilterAnnouncement         = generated.GrantExtensionTypeFilterAnnouncement
	GrantExtensionTypeFilterApplicationExtension = generated.GrantExtensionTypeFilterApplicationExtension
	GrantExtensionTypeFilterBot                  = generated.GrantExtensionTypeFilterBot
	GrantExtensionTypeFilterDelegatedLinesGroup  = generated.GrantExtensionTypeFilterDelegatedLinesGroup
	GrantExtensionTypeFilterDepartment           = generated.GrantExtensionTypeFilterDepartment
	GrantExtensionTypeFilterDigitalUser          = generated.GrantExtensionTypeFilterDigitalUser
	GrantExtensionTypeFilterFaxUser              = generated.GrantExtensionTypeFilterFaxUser
	GrantExtensionTypeFilterIvrMenu              = generated.GrantExtensionTypeFilterIvrMenu
	GrantExtensionTypeFilterLimited              = generated.GrantExtensionTypeFilterLimited
	GrantExtensionTypeFilterPagingOnly           = generated.GrantExtensionTypeFilterPagingOnly
	GrantExtensionTypeFilterParkLocation         = generated.GrantExtensionTypeFilterParkLocation
	GrantExtensionTypeFilterRoom                 = generated.GrantExtensionTypeFilterRoom
	GrantExtensionTypeFilterSharedLinesGroup     = generated.GrantExtensionTypeFilterSharedLinesGroup
	GrantExtensionTypeFilterUser                 = generated.GrantExtensionTypeFilterUser
	GrantExtensionTypeFilterVirtualUser          = generated.GrantExtensionTypeFilterVirtualUser
	GrantExtensionTypeFilterVoicemail            = generated.GrantExtensionTypeFilterVoicemail
)

// The documented values of [LocationOrder]. The platform may send others.
const (
	LocationOrderCity = generated.LocationOrderCity
	LocationOrderNpa  = generated.LocationOrderNpa
)

// The documented values of [NotificationRecipientPermission]. The platform may send others.
const (
	NotificationRecipientPermissionFullAccess       = generated.NotificationRecipientPermissionFullAccess
	NotificationRecipientPermissionMemberManagement = generated.NotificationRecipientPermissionMemberManagement
	NotificationRecipientPermissionMessages         = generated.NotificationRecipientPermissionMessages
	NotificationRecipientPermissionNone             = generated.NotificationRecipientPermissionNone
)

// The documented values of [NumberParserConflictHandling]. The platform may send others.
const (
	NumberParserConflictHandlingClient  = generated.NumberParserConflictHandlingClient
	NumberParserConflictHandlingDefault = generated.NumberParserConflictHandlingDefault
)

// The documented values of [NumberParserContextSource]. The platform may send others.
const (
	NumberParserContextSourceAccount = generated.NumberParserContextSourceAccount
	NumberParserContextSourceDefault = generated.NumberParserContextSourceDefault
)

// The documented values of [ParsedNumberCategory]. The platform may send others.
const (
	ParsedNumberCategoryExtension = generated.ParsedNumberCategoryExtension
	ParsedNumberCategoryRegular   = generated.ParsedNumberCategoryRegular
	ParsedNumberCategoryShortCode = generated.ParsedNumberCategoryShortCode
	ParsedNumberCategoryTollFree  = generated.ParsedNumberCategoryTollFree
)

// The documented values of [ParsedNumberStatus]. The platform may send others.
const (
	ParsedNumberStatusInvalid  = generated.ParsedNumberStatusInvalid
	ParsedNumberStatusPossible = generated.ParsedNumberStatusPossible
	ParsedNumberStatusValid    = generated.ParsedNumberStatusValid
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

// The documented values of [PhoneNumberAddUsageType]. The platform may send others.
const (
	PhoneNumberAddUsageTypeInventory                            = generated.PhoneNumberAddUsageTypeInventory
	PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber     = generated.PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber
	PhoneNumberAddUsageTypeInventoryMobileNumber                = generated.PhoneNumberAddUsageTypeInventoryMobileNumber
	PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber = generated.PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber
	PhoneNumberAddUsageTypePartnerBusinessMobileNumber          = generated.PhoneNumberAddUsageTypePartnerBusinessMobileNumber
)

// The documented values of [PhoneNumberAssignUsageType]. The platform may send others.
const (
	PhoneNumberAssignUsageTypeCompanyNumber       = generated.PhoneNumberAssignUsageTypeCompanyNumber
	PhoneNumberAssignUsageTypeContactCenterNumber = generated.PhoneNumberAssignUsageTypeContactCenterNumber
	PhoneNumberAssignUsageTypeDirectNumber        = generated.PhoneNumberAssignUsageTypeDirectNumber
	PhoneNumberAssignUsageTypeMainCompanyNumber   = generated.PhoneNumberAssignUsageTypeMainCompanyNumber
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

// The documented values of [ProfileImageSize]. The platform may send others.
const (
	ProfileImageSizeOriginal  = generated.ProfileImageSizeOriginal
	ProfileImageSizePixels195 = generated.ProfileImageSizePixels195
	ProfileImageSizePixels584 = generated.ProfileImageSizePixels584
	ProfileImageSizePixels90  = generated.ProfileImageSizePixels90
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

// The documented values of [SetupWizardStateForUpdate]. The platform may send others.
const (
	SetupWizardStateForUpdateCompleted  = generated.SetupWizardStateForUpdateCompleted
	SetupWizardStateForUpdateIncomplete = generated.SetupWizardStateForUpdateIncomplete
	SetupWizardStateForUpdateNotStarted = generated.SetupWizardStateForUpdateNotStarted
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

// The documented values of [SmsConsentCoverageType]. The platform may send others.
const (
	SmsConsentCoverageTypeAccount        = generated.SmsConsentCoverageTypeAccount
	SmsConsentCoverageTypeConversational = generated.SmsConsentCoverageTypeConversational
	SmsConsentCoverageTypeInformational  = generated.SmsConsentCoverageTypeInformational
	SmsConsentCoverageTypePhoneNumber    = generated.SmsConsentCoverageTypePhoneNumber
	SmsConsentCoverageTypePromotional    = generated.SmsConsentCoverageTypePromotional
)

// The documented values of [SmsRecipientType]. The platform may send others.
const (
	SmsRecipientTypeApplicationExtension = generated.SmsRecipientTypeApplicationExtension
	SmsRecipientTypeDigitalUser          = generated.SmsRecipientTypeDigitalUser
	SmsRecipientTypeUser                 = generated.SmsRecipientTypeUser
)

// The documented values of [SmsRegistrationStatus]. The platform may send others.
const (
	SmsRegistrationStatusCampaignExpired   = generated.SmsRegistrationStatusCampaignExpired
	SmsRegistrationStatusCampaignSuspended = generated.SmsRegistrationStatusCampaignSuspended
	SmsRegistrationStatusConfirmed         = generated.SmsRegistrationStatusConfirmed
	SmsRegistrationStatusCreated           = generated.SmsRegistrationStatusCreated
	SmsRegistrationStatusDeleteRequested   = generated.SmsRegistrationStatusDeleteRequested
	SmsRegistrationStatusDraft             = generated.SmsRegistrationStatusDraft
	SmsRegistrationStatusPreVetFailed      = generated.SmsRegistrationStatusPreVetFailed
	SmsRegistrationStatusSubmitFailed      = generated.SmsRegistrationStatusSubmitFailed
	SmsRegistrationStatusSubmitted         = generated.SmsRegistrationStatusSubmitted
	SmsRegistrationStatusUnconfirmed       = generated.SmsRegistrationStatusUnconfirmed
	SmsRegistrationStatusUpdateRequested   = generated.SmsRegistrationStatusUpdateRequested
)

// The documented values of [SpecialServiceType]. The platform may send others.
const (
	SpecialServiceTypeCustomerSupport        = generated.SpecialServiceTypeCustomerSupport
	SpecialServiceTypeDirectoryAssistance    = generated.SpecialServiceTypeDirectoryAssistance
	SpecialServiceTypeEmergency              = generated.SpecialServiceTypeEmergency
	SpecialServiceTypeNonEmergencyMedical    = generated.SpecialServiceTypeNonEmergencyMedical
	SpecialServiceTypeNonEmergencyPolice     = generated.SpecialServiceTypeNonEmergencyPolice
	SpecialServiceTypeSupplementary          = generated.SpecialServiceTypeSupplementary
	SpecialServiceTypeTelecommunicationRelay = generated.SpecialServiceTypeTelecommunicationRelay
	SpecialServiceTypeUnknown                = generated.SpecialServiceTypeUnknown
	SpecialServiceTypeUnsupported            = generated.SpecialServiceTypeUnsupported
	SpecialServiceTypeUpdateEmergencyAddress = generated.SpecialServiceTypeUpdateEmergencyAddress
)

// The documented values of [TimeFormat]. The platform may send others.
const (
	TimeFormatN12H = generated.TimeFormatN12H
	TimeFormatN24H = generated.TimeFormatN24H
)

// The documented values of [UserCreateStatus]. The platform may send others.
const (
	UserCreateStatusEnabled = generated.UserCreateStatusEnabled
)

// The documented values of [UserTemplateType]. The platform may send others.
const (
	UserTemplateTypeCallHandling          = generated.UserTemplateTypeCallHandling
	UserTemplateTypeCallQueueCallHandling = generated.UserTemplateTypeCallQueueCallHandling
	UserTemplateTypeCallQueueSettings     = generated.UserTemplateTypeCallQueueSettings
	UserTemplateTypeKeyTemplates          = generated.UserTemplateTypeKeyTemplates
	UserTemplateTypeLimitedExtensions     = generated.UserTemplateTypeLimitedExtensions
	UserTemplateTypeSiteCallHandling      = generated.UserTemplateTypeSiteCallHandling
	UserTemplateTypeUserSettings          = generated.UserTemplateTypeUserSettings
)

// Account is an account, as v1.0 of the API tells it. `partnerId` is the id that a partner gave to the
// account, absent without one; `operator` is the extension that callers reach by default.
type Account = generated.Account

// AccountBusinessAddress is the business address of an account, with the name of the company and of its main site.
// `readAccountInfo` tells the rest of the account.
type AccountBusinessAddress = generated.AccountBusinessAddress

// AccountBusinessAddressUpdate is the business address to give to an account, with the name of the company and of its main site.
type AccountBusinessAddressUpdate = generated.AccountBusinessAddressUpdate

// AccountContact is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
// name. `contactPhone` is that person's number.
type AccountContact = generated.AccountContact

// AccountCountryInput is a country of the platform's dictionary, by either its `id` or its `isoCode`, not both.
type AccountCountryInput = generated.AccountCountryInput

// AccountLanguageInput is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
type AccountLanguageInput = generated.AccountLanguageInput

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

// AccountRegionalSettingsUpdate is the region to give to an account. `language` is for what users read, `greetingLanguage` for what
// callers hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettingsUpdate = generated.AccountRegionalSettingsUpdate

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

// AccountTimezoneInput is a time zone of the platform's dictionary, by either its `id` or its `name`, not both.
type AccountTimezoneInput = generated.AccountTimezoneInput

// AccountV2 is an account, as v2 of the API tells it. `externalAccountId` and `opportunityId` are its ids in
// systems outside the platform, absent without one; `mainNumber` is absent where the account has no
// main number.
type AccountV2 = generated.AccountV2

// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are no call queues.
type AlertTimer = generated.AlertTimer

// AssignedCountry is the country that an extension is assigned to.
type AssignedCountry = generated.AssignedCountry

// BatchProvisionUsersRequest is the users to create.
type BatchProvisionUsersRequest = generated.BatchProvisionUsersRequest

// BatchProvisionUsersResult is the outcome of a batch of users, user by user.
type BatchProvisionUsersResult = generated.BatchProvisionUsersResult

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

// BulkDeleteUserInput is an extension to delete, by its id.
type BulkDeleteUserInput = generated.BulkDeleteUserInput

// BulkDeleteUserResult is the outcome of deleting one extension, by its id.
type BulkDeleteUserResult = generated.BulkDeleteUserResult

// BulkDeleteUsersRequest is the extensions to delete.
type BulkDeleteUsersRequest = generated.BulkDeleteUsersRequest

// BulkDeleteUsersResult is the outcome of a bulk deletion, extension by extension.
type BulkDeleteUsersResult = generated.BulkDeleteUsersResult

// BulkExtensionSiteInput is the site to move an extension to. `id` says which; for the main site it is the word `main-site`.
// The other properties are those of the site itself and need not be sent.
type BulkExtensionSiteInput = generated.BulkExtensionSiteInput

// BulkExtensionUpdate is the changes to make to one extension of many. `id` says which and is always needed; what else is
// not sent stays as it is. `partnerId` is the id that a partner gives to the extension, `transition`
// says which emails go out.
type BulkExtensionUpdate = generated.BulkExtensionUpdate

// BulkItemError is an error of one item of a bulk request. The other items may have succeeded.
type BulkItemError = generated.BulkItemError

// BusinessAddress is a business address.
type BusinessAddress = generated.BusinessAddress

// BusinessAddressUpdate is the business address to give to a company.
type BusinessAddressUpdate = generated.BusinessAddressUpdate

// CallNoteNotifications is the way in which the recipients are told of call notes. What is for advanced mode shows in basic
// mode too, without effect.
type CallNoteNotifications = generated.CallNoteNotifications

// CallNoteNotificationsUpdate is the way in which to tell the recipients of call notes. What is left out stays as it is.
type CallNoteNotificationsUpdate = generated.CallNoteNotificationsUpdate

// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are no call queues.
type CallQueueInfo = generated.CallQueueInfo

// CallQueueInfoUpdate is the service-level targets to give to a call queue. Other extensions have none.
type CallQueueInfoUpdate = generated.CallQueueInfoUpdate

// CallerID is the caller-id settings of an extension: what the called party sees.
type CallerID = generated.CallerID

// CallerIDByDevice is the caller id for calls from one device.
type CallerIDByDevice = generated.CallerIDByDevice

// CallerIDByDeviceUpdate is the caller id to show for calls from one device.
type CallerIDByDeviceUpdate = generated.CallerIDByDeviceUpdate

// CallerIDByFeature is the caller id for one way of calling.
type CallerIDByFeature = generated.CallerIDByFeature

// CallerIDByFeatureUpdate is the caller id to show for one way of calling.
type CallerIDByFeatureUpdate = generated.CallerIDByFeatureUpdate

// CallerIDChoice is the caller id that is shown: a phone number, or none. `phoneInfo` is absent where it is none.
type CallerIDChoice = generated.CallerIDChoice

// CallerIDChoiceUpdate is the caller id to show. `phoneInfo` goes with the type `PhoneNumber` only.
type CallerIDChoiceUpdate = generated.CallerIDChoiceUpdate

// CallerIDDevice is a device of an extension, as its caller-id settings refer to it.
type CallerIDDevice = generated.CallerIDDevice

// CallerIDDeviceInput is a device of the extension, by its id.
type CallerIDDeviceInput = generated.CallerIDDeviceInput

// CallerIDFeature is a way of calling that has a caller id of its own.
type CallerIDFeature = generated.CallerIDFeature

// CallerIDPhoneNumber is the phone number that is shown as caller id.
type CallerIDPhoneNumber = generated.CallerIDPhoneNumber

// CallerIDPhoneNumberInput is a phone number that the extension may show, by its id.
type CallerIDPhoneNumberInput = generated.CallerIDPhoneNumberInput

// CallerIDType is the sort of caller id: `PhoneNumber`, unless chosen otherwise, shows a number, `Blocked` hides
// it, and `CurrentLocation`, for `RingOut` only, shows the number of the phone that is used.
type CallerIDType = generated.CallerIDType

// CallerIDUpdate is the caller-id settings to give to an extension. What is left out stays as it is.
type CallerIDUpdate = generated.CallerIDUpdate

// ConferencingNumber is a number to dial into a conference.
type ConferencingNumber = generated.ConferencingNumber

// ConferencingNumberUpdate is a number to dial into a conference, and its rank.
type ConferencingNumberUpdate = generated.ConferencingNumberUpdate

// ConferencingSettings is the audio-conferencing settings of a user.
type ConferencingSettings = generated.ConferencingSettings

// ConferencingSettingsUpdate is the audio-conferencing settings to give to a user. What is left out stays as it is.
type ConferencingSettingsUpdate = generated.ConferencingSettingsUpdate

// Contact is the contact data of an extension.
type Contact = generated.Contact

// ContactAddressInput is the business address to give to a contact.
type ContactAddressInput = generated.ContactAddressInput

// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
type ContactCenterProvider = generated.ContactCenterProvider

// ContactCenterProviderInput is the contact-center provider that a phone number shall belong to.
type ContactCenterProviderInput = generated.ContactCenterProviderInput

// ContactCreate is the contact data of an extension to create.
type ContactCreate = generated.ContactCreate

// ContactUpdate is the contact data to give to an extension. What is not sent stays as it is.
type ContactUpdate = generated.ContactUpdate

// ContentDisposition is the way in which a browser treats a reply, to show it (`Inline`) or to save it (`Attachment`).
type ContentDisposition = generated.ContentDisposition

// ContractedCountry is a country in which contracts can be made with a brand.
type ContractedCountry = generated.ContractedCountry

// ContractedCountryList is the contracted countries of a brand. The list is not paged.
type ContractedCountryList = generated.ContractedCountryList

// ContractedCountryV2 is the country of the contract, by its id alone.
type ContractedCountryV2 = generated.ContractedCountryV2

// CostCenter is the cost center that an extension is booked on. Absent where there is none.
type CostCenter = generated.CostCenter

// CostCenterInput is the cost center to book an extension on.
type CostCenterInput = generated.CostCenterInput

// Country is a country of the platform's dictionary, with what the platform offers there.
type Country = generated.Country

// CountryCallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
type CountryCallingCode = generated.CountryCallingCode

// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
type CountryIsoCode = generated.CountryIsoCode

// CountryList is a page of countries.
type CountryList = generated.CountryList

// CountryReference is a country of the platform's dictionary. Replies often carry its id alone.
type CountryReference = generated.CountryReference

// CountryReferenceInput is a country of the platform's dictionary. `id` says which.
type CountryReferenceInput = generated.CountryReferenceInput

// CreatedUser is the extension of a created user. Absent where the user was not created.
type CreatedUser = generated.CreatedUser

// CreatedUserDevice is a device that was created for a user, and its phone number.
type CreatedUserDevice = generated.CreatedUserDevice

// Currency is a currency.
type Currency = generated.Currency

// CustomFieldValue is the value of one of the account's custom fields.
type CustomFieldValue = generated.CustomFieldValue

// CustomFieldValueUpdate is the value to give to one of the account's custom fields. `id` says which field.
type CustomFieldValueUpdate = generated.CustomFieldValueUpdate

// DepartmentReference is a call queue that a user is a member of. `Department` is the platform's older word for a call
// queue.
type DepartmentReference = generated.DepartmentReference

// DeviceCreate is a device to create, with its emergency location and its phone number.
type DeviceCreate = generated.DeviceCreate

// DeviceEmergencyCreate is the place that emergency calls from a device come from. It has exactly one property: `location`,
// or `address`, which is deprecated.
type DeviceEmergencyCreate = generated.DeviceEmergencyCreate

// DevicePhoneNumberCreate is the phone number for a device, in one of four ways: `phoneNumberId` for a number that the account
// has, by its id; `phoneNumber` for a certain number, with `reservationId`, the id of its reservation,
// or with `type`; `preferredAreaCode` for any number of an area, with `tollType` and `type` if wanted;
// `tollType` for any number of that sort, with `type` if wanted.
type DevicePhoneNumberCreate = generated.DevicePhoneNumberCreate

// DeviceTypeForCreate is the kind of device that can be created, a phone of another maker (`OtherPhone`) or a browser
// (`WebRTC`).
type DeviceTypeForCreate = generated.DeviceTypeForCreate

// E164PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
type E164PhoneNumber = generated.E164PhoneNumber

// EmergencyAddressInput is the postal address that emergency calls come from.
//
// Deprecated: use `location`.
type EmergencyAddressInput = generated.EmergencyAddressInput //lint:ignore SA1019 the alias is deprecated as well

// EmergencyLocationInput is an emergency location of the account, by its id.
type EmergencyLocationInput = generated.EmergencyLocationInput

// ErrorDetail is an error among those of a request.
type ErrorDetail = generated.ErrorDetail

// Extension is an extension with its settings. `partnerId` is the id that a partner gave to it, absent without
// one.
type Extension = generated.Extension

// ExtensionAccount is the account of an extension. Its id is a string here, while the account itself has a number.
type ExtensionAccount = generated.ExtensionAccount

// ExtensionBulkUpdateAffectedItems is the extensions that a task was to change.
type ExtensionBulkUpdateAffectedItems = generated.ExtensionBulkUpdateAffectedItems

// ExtensionBulkUpdateItemResult is the result of a task for one extension.
type ExtensionBulkUpdateItemResult = generated.ExtensionBulkUpdateItemResult

// ExtensionBulkUpdateItemStatus is the outcome of a task for one extension.
type ExtensionBulkUpdateItemStatus = generated.ExtensionBulkUpdateItemStatus

// ExtensionBulkUpdateRequest is the changes to make to many extensions.
type ExtensionBulkUpdateRequest = generated.ExtensionBulkUpdateRequest

// ExtensionBulkUpdateTask is a task that changes many extensions.
type ExtensionBulkUpdateTask = generated.ExtensionBulkUpdateTask

// ExtensionBulkUpdateTaskResult is the result of a task that changed many extensions. Absent until the task has ended.
type ExtensionBulkUpdateTaskResult = generated.ExtensionBulkUpdateTaskResult

// ExtensionBulkUpdateTaskStatus is the state of a task that changes many extensions. `Completed` and `Failed` are final, the others
// are not.
type ExtensionBulkUpdateTaskStatus = generated.ExtensionBulkUpdateTaskStatus

// ExtensionCountryInput is a country of the platform's dictionary, by its id.
type ExtensionCountryInput = generated.ExtensionCountryInput

// ExtensionCreate is the extension to create. `partnerId` is the id that a partner gives to it. `status` is the state
// in which it begins, `statusInfo` the reason for that state.
type ExtensionCreate = generated.ExtensionCreate

// ExtensionCurrencyInput is a currency that the platform knows, by its id.
type ExtensionCurrencyInput = generated.ExtensionCurrencyInput

// ExtensionFeature is a feature and whether an extension can use it. `id` is a name, such as `CallForwarding`.
type ExtensionFeature = generated.ExtensionFeature

// ExtensionFeatureList is the features that the platform knows for an extension. It comes whole, not in pages.
type ExtensionFeatureList = generated.ExtensionFeatureList

// ExtensionGrant is a grant: what one extension, the grantee, may do with another one. `extension` is the other one,
// not the grantee.
type ExtensionGrant = generated.ExtensionGrant

// ExtensionGrantList is a page of the grants of an extension.
type ExtensionGrantList = generated.ExtensionGrantList

// ExtensionLanguageInput is a language of the platform's dictionary, by its id.
type ExtensionLanguageInput = generated.ExtensionLanguageInput

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

// ExtensionRegionalSettingsUpdate is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
// what callers hear, `formattingLocale` for dates and numbers.
type ExtensionRegionalSettingsUpdate = generated.ExtensionRegionalSettingsUpdate

// ExtensionRole is a role of a user, which is a set of user permissions.
type ExtensionRole = generated.ExtensionRole

// ExtensionServiceFeature is a feature of an extension and whether it is on.
type ExtensionServiceFeature = generated.ExtensionServiceFeature

// ExtensionStatus is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
type ExtensionStatus = generated.ExtensionStatus

// ExtensionStatusForUpdate is the state that an extension can be given. `NotActivated` is one whose user has not finished
// setting it up; only `Enabled` ones are in full use.
type ExtensionStatusForUpdate = generated.ExtensionStatusForUpdate

// ExtensionStatusInfo is the reason why an extension has its status. Absent where there is nothing to tell.
type ExtensionStatusInfo = generated.ExtensionStatusInfo

// ExtensionStatusInfoUpdate is the reason why an extension gets its status.
type ExtensionStatusInfoUpdate = generated.ExtensionStatusInfoUpdate

// ExtensionStatusReason is the way in which an extension came to its status, by the customer's will or without it.
type ExtensionStatusReason = generated.ExtensionStatusReason

// ExtensionSubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
type ExtensionSubType = generated.ExtensionSubType

// ExtensionSummary is an extension, as in lists: without regional settings, features, departments and custom fields,
// which only the extension itself tells. `partnerId` is the id that a partner gave to it, absent
// without one.
type ExtensionSummary = generated.ExtensionSummary

// ExtensionTimezoneInput is a time zone of the platform's dictionary, by its id.
type ExtensionTimezoneInput = generated.ExtensionTimezoneInput

// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
// its variants are people, the rest are services that can be dialled.
type ExtensionType = generated.ExtensionType

// ExtensionTypeForBulkUpdate is the kind that an extension can be turned into together with others. `Department` is a call queue,
// `PagingOnly` a paging group; `User` and its variants are people, the rest are services that can be
// dialled.
type ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdate

// ExtensionTypeForCreate is the kind of an extension that can be created. `Department` is a call queue, `PagingOnly` a paging
// group; `User` and its variants are people, the rest are services that can be dialled.
type ExtensionTypeForCreate = generated.ExtensionTypeForCreate

// ExtensionTypeForUpdate is the kind that an extension can be given. `Department` is a call queue, `PagingOnly` a paging
// group.
type ExtensionTypeForUpdate = generated.ExtensionTypeForUpdate

// ExtensionUpdate is the changes to make to an extension. What is left out stays as it is. `partnerId` is the id that
// a partner gives to it.
type ExtensionUpdate = generated.ExtensionUpdate

// ExternalReference is the id of an extension in a system outside the platform. `refAccId` is the id of the account in
// that same system.
type ExternalReference = generated.ExternalReference

// ExternalReferenceType is the kind of system that an outside id comes from, a partner's or the customer's directory.
type ExternalReferenceType = generated.ExternalReferenceType

// ExternalReferenceUpdate is the id to give to an extension in a system outside the platform. `refAccId` is the id of the
// account in that same system.
type ExternalReferenceUpdate = generated.ExternalReferenceUpdate

// FeatureName is the name of a feature that an account or an extension may have.
type FeatureName = generated.FeatureName

// FeatureParameter is a value that says more about a feature, such as a limit.
type FeatureParameter = generated.FeatureParameter

// FeatureReason is the reason why an extension cannot use a feature. Absent where it can.
type FeatureReason = generated.FeatureReason

// FeatureReasonCode is the level at which a feature is barred: the service plan, the account, the kind of extension, the
// extension itself, its configuration or its permissions.
type FeatureReasonCode = generated.FeatureReasonCode

// FreemiumProductType is the free product that a plan stands for. Absent in paid plans.
type FreemiumProductType = generated.FreemiumProductType

// GrantExtension is the extension that a grant is about. Its id is a string here, while the extension itself has a
// number.
type GrantExtension = generated.GrantExtension

// GrantExtensionType is the kind of the extension of a grant. `Fax User` has a space here; it is `FaxUser` everywhere
// else.
type GrantExtensionType = generated.GrantExtensionType

// GrantExtensionTypeFilter is the kind of extension to list grants of. `Department` is a call queue, `PagingOnly` a paging
// group.
type GrantExtensionTypeFilter = generated.GrantExtensionTypeFilter

// InboundFaxNotifications is the way in which the recipients are told of received faxes. What is for advanced mode shows in
// basic mode too, without effect.
type InboundFaxNotifications = generated.InboundFaxNotifications

// InboundFaxNotificationsUpdate is the way in which to tell the recipients of received faxes. What is left out stays as it is.
type InboundFaxNotificationsUpdate = generated.InboundFaxNotificationsUpdate

// InboundTextNotifications is the way in which the recipients are told of received text messages. What is for advanced mode
// shows in basic mode too, without effect.
type InboundTextNotifications = generated.InboundTextNotifications

// InboundTextNotificationsUpdate is the way in which to tell the recipients of received text messages. What is left out stays as it
// is.
type InboundTextNotificationsUpdate = generated.InboundTextNotificationsUpdate

// Language is a language of the platform's dictionary, with what it can be used for.
type Language = generated.Language

// LanguageList is the languages that the platform knows. The list can't be asked for page by page.
type LanguageList = generated.LanguageList

// LanguageReference is a language of the platform's dictionary.
type LanguageReference = generated.LanguageReference

// LanguageReferenceInput is a language of the platform's dictionary. `id` says which.
type LanguageReferenceInput = generated.LanguageReferenceInput

// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
//
// Deprecated: use `uBrand`.
type LegacyUBrand = generated.LegacyUBrand //lint:ignore SA1019 the alias is deprecated as well

// Location is a city together with one of its area codes. A city that has several is several locations.
// Locations have no ids.
type Location = generated.Location

// LocationList is a page of locations.
type LocationList = generated.LocationList

// LocationOrder is the property that a list of locations is sorted by, the area code or the name of the city.
type LocationOrder = generated.LocationOrder

// LocationState is the state that a location belongs to, by its id alone.
type LocationState = generated.LocationState

// MissedCallNotifications is the way in which the recipients are told of missed calls. What is for advanced mode shows in
// basic mode too, without effect.
type MissedCallNotifications = generated.MissedCallNotifications

// MissedCallNotificationsUpdate is the way in which to tell the recipients of missed calls. What is left out stays as it is.
type MissedCallNotificationsUpdate = generated.MissedCallNotificationsUpdate

// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
type Navigation = generated.Navigation

// NotificationRecipient is a user who is notified of the events of a call queue. `extensionId` is the id of the user's
// extension.
type NotificationRecipient = generated.NotificationRecipient

// NotificationRecipientPermission is the part that a user has in managing a call queue, all of it, its messages, its members or none.
type NotificationRecipientPermission = generated.NotificationRecipientPermission

// NotificationSettings is the notification settings of an extension: who is told of which events, and how.
type NotificationSettings = generated.NotificationSettings

// NotificationSettingsUpdate is the notification settings to give to an extension. What is left out stays as it is.
type NotificationSettingsUpdate = generated.NotificationSettingsUpdate

// NullableBrandID is the id of a brand. Null or absent where no brand was chosen.
type NullableBrandID = generated.NullableBrandID

// NullablePhoneNumberType is the kind of traffic that a phone number takes. Null or absent where it is not known.
type NullablePhoneNumberType = generated.NullablePhoneNumberType

// NumberParserConflictHandling is the way to decide where a string has several meanings: `Default` lets the platform choose,
// `Client` leaves the choice to the caller. It is `Default` unless chosen otherwise.
type NumberParserConflictHandling = generated.NumberParserConflictHandling

// NumberParserContentInput is the parts that the results shall have. All of them unless said otherwise.
type NumberParserContentInput = generated.NumberParserContentInput

// NumberParserContext is the circumstances in which strings were parsed, as the platform applied them.
type NumberParserContext = generated.NumberParserContext

// NumberParserContextInput is the circumstances in which a string was typed or dialled. What is left out or null comes from the
// context source. `brandId` is the id of the brand, at most 4 digits.
type NumberParserContextInput = generated.NumberParserContextInput

// NumberParserContextSource is the source of what the context of a request leaves out: the platform's defaults or the caller's
// account.
type NumberParserContextSource = generated.NumberParserContextSource

// NumberParserCountry is a country, as the number parser tells it. Null or absent where none is known.
type NumberParserCountry = generated.NumberParserCountry

// NumberParserCountryInput is the country to assume for numbers without a country code.
type NumberParserCountryInput = generated.NumberParserCountryInput

// NumberParserRequest is the phone numbers to parse with the first version of the number parser.
type NumberParserRequest = generated.NumberParserRequest

// NumberParserRequestV2 is the strings to parse, and how to understand them.
type NumberParserRequestV2 = generated.NumberParserRequestV2

// NumberParserResult is the phone numbers as the first version of the number parser understood them.
type NumberParserResult = generated.NumberParserResult

// NumberParserResultV2 is the meanings of strings, and the context that was applied.
type NumberParserResultV2 = generated.NumberParserResultV2

// OutboundFaxNotifications is the way in which the recipients are told of sent faxes. What is for advanced mode shows in basic
// mode too, without effect.
type OutboundFaxNotifications = generated.OutboundFaxNotifications

// OutboundFaxNotificationsUpdate is the way in which to tell the recipients of sent faxes. What is left out stays as it is.
type OutboundFaxNotificationsUpdate = generated.OutboundFaxNotificationsUpdate

// PageLink is a link to a page of the same list. Absent where there is no such page.
type PageLink = generated.PageLink

// Paging is the position of a page in its list, as the platform applied it.
type Paging = generated.Paging

// ParsedDialingDetails is the digits before a number that steer the call. Null or absent where they were not asked for.
type ParsedDialingDetails = generated.ParsedDialingDetails

// ParsedNumber is a phone number and its parts, as the first version of the number parser tells them.
type ParsedNumber = generated.ParsedNumber

// ParsedNumberCategory is the category of a number. Null or absent where it is not known.
type ParsedNumberCategory = generated.ParsedNumberCategory

// ParsedNumberDetails is the parts of a number. Null or absent where they were not asked for.
type ParsedNumberDetails = generated.ParsedNumberDetails

// ParsedNumberFormats is the forms in which a number can be written. A form is null or absent where the number has none
// such.
type ParsedNumberFormats = generated.ParsedNumberFormats

// ParsedNumberStatus is the result of checking a number against the numbering plan: it exists, it may exist, or it can't.
// Null or absent where it was not checked.
type ParsedNumberStatus = generated.ParsedNumberStatus

// ParsedNumberV2 is the meaning of a string. Which parts it has depends on `resultContent` of the request.
type ParsedNumberV2 = generated.ParsedNumberV2

// ParsedServiceCode is the code of a service that was dialled before the number. Null or absent without one.
type ParsedServiceCode = generated.ParsedServiceCode

// ParsedSpecialPrefix is the special prefix that was dialled before the number. Null or absent without one.
type ParsedSpecialPrefix = generated.ParsedSpecialPrefix

// ParsedSpecialService is the special service that a number leads to. Null or absent where it leads to none.
type ParsedSpecialService = generated.ParsedSpecialService

// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
// are numbers of another provider.
type PaymentType = generated.PaymentType

// PhoneNumberActivationStatus is the activation of a phone number, done or not.
type PhoneNumberActivationStatus = generated.PhoneNumberActivationStatus

// PhoneNumberAddInput is a phone number to add to the inventory. `providerId` is the id of the provider that it comes
// from.
type PhoneNumberAddInput = generated.PhoneNumberAddInput

// PhoneNumberAddResult is the outcome of adding one phone number. `id` is the number's new id, absent where it was not
// added.
type PhoneNumberAddResult = generated.PhoneNumberAddResult

// PhoneNumberAddUsageType is the use that a phone number has when it is added. `Inventory` is the ordinary one.
type PhoneNumberAddUsageType = generated.PhoneNumberAddUsageType

// PhoneNumberAssignRequest is the new use of a phone number. `extension` is who gets the number; `costCenterId` is the id of
// the cost center that pays for it.
type PhoneNumberAssignRequest = generated.PhoneNumberAssignRequest

// PhoneNumberAssignUsageType is the use that a phone number can be put to: a `DirectNumber` leads to one extension, a
// `MainCompanyNumber` or a `CompanyNumber` to the company, a `ContactCenterNumber` to a contact-center
// provider.
type PhoneNumberAssignUsageType = generated.PhoneNumberAssignUsageType

// PhoneNumberCountry is the country of a phone number.
type PhoneNumberCountry = generated.PhoneNumberCountry

// PhoneNumberDeleteResult is the outcome of deleting one phone number.
type PhoneNumberDeleteResult = generated.PhoneNumberDeleteResult

// PhoneNumberDeleteResultList is the outcome of deleting phone numbers.
type PhoneNumberDeleteResultList = generated.PhoneNumberDeleteResultList

// PhoneNumberExtension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
// id that a partner gave to it, absent without one.
type PhoneNumberExtension = generated.PhoneNumberExtension

// PhoneNumberExtensionInput is the extension that gets a phone number.
type PhoneNumberExtensionInput = generated.PhoneNumberExtensionInput

// PhoneNumberExtensionV2 is the extension that a phone number is assigned to, as v2 of the API tells it.
type PhoneNumberExtensionV2 = generated.PhoneNumberExtensionV2

// PhoneNumberFeature is a thing that an extension may do with a phone number: show it as caller id, or send messages of
// one sort from it. `A2PSmsSender` is for messages that applications send to people.
type PhoneNumberFeature = generated.PhoneNumberFeature

// PhoneNumberReferenceInput is a phone number, named by its `id` or by its digits.
type PhoneNumberReferenceInput = generated.PhoneNumberReferenceInput

// PhoneNumberReplaceRequest is the phone number from the inventory that takes the place of another one, by its id.
type PhoneNumberReplaceRequest = generated.PhoneNumberReplaceRequest

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

// PhoneNumbersAddRequest is the phone numbers to add to the inventory.
type PhoneNumbersAddRequest = generated.PhoneNumbersAddRequest

// PhoneNumbersAddTask is the addition of phone numbers to the inventory. Either it has `id`, `creationTime` and `status`,
// those of a task that may still run, or `records`, the outcome.
type PhoneNumbersAddTask = generated.PhoneNumbersAddTask

// PhoneNumbersDeleteRequest is the phone numbers to delete from the inventory.
type PhoneNumbersDeleteRequest = generated.PhoneNumbersDeleteRequest

// PostalAddress is the postal address of a company.
type PostalAddress = generated.PostalAddress

// ProfileImage is the profile image of an extension.
type ProfileImage = generated.ProfileImage

// ProfileImageCreate is a form that carries a new profile image.
type ProfileImageCreate = generated.ProfileImageCreate

// ProfileImageScale is a profile image in one size.
type ProfileImageScale = generated.ProfileImageScale

// ProfileImageSize is the size of a profile image in pixels, or `original` for the size that it was uploaded in.
type ProfileImageSize = generated.ProfileImageSize

// ProfileImageUpdate is a form that carries the profile image to put in place of the present one.
type ProfileImageUpdate = generated.ProfileImageUpdate

// PromptContentType is the media type of a recording.
type PromptContentType = generated.PromptContentType

// PronouncedName is the way in which the name of a user is spoken to callers.
type PronouncedName = generated.PronouncedName

// PronouncedNameInput is the way in which the name of a user is to be spoken to callers.
type PronouncedNameInput = generated.PronouncedNameInput

// PronouncedNamePrompt is the recording of a spoken name. Absent where there is none.
type PronouncedNamePrompt = generated.PronouncedNamePrompt

// PronouncedNamePromptInput is the recording to speak a name with, where the type is `Recorded`.
type PronouncedNamePromptInput = generated.PronouncedNamePromptInput

// PronouncedNameType is the source of a spoken name. `Default` speaks the first and the last name.
type PronouncedNameType = generated.PronouncedNameType

// RegionalSettings is the region of an account or an extension. `language` is for what its user reads,
// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
type RegionalSettings = generated.RegionalSettings

// RegionalSettingsInput is the region of a new extension or of its site. `language` is for what users read,
// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
type RegionalSettingsInput = generated.RegionalSettingsInput

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

// SetupWizardStateForUpdate is the progress of the first set-up that an extension can be given. New extensions start as
// `NotStarted`.
type SetupWizardStateForUpdate = generated.SetupWizardStateForUpdate

// SignupInfo is the course of the sign-up of an account.
type SignupInfo = generated.SignupInfo

// SignupState is a step of a sign-up.
type SignupState = generated.SignupState

// SignupVerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
type SignupVerificationReason = generated.SignupVerificationReason

// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
type SiteAccess = generated.SiteAccess

// SiteInput is the site to create an extension in. `id` says which; for the main site it is the word
// `main-site`. The other properties are those of the site itself and need not be sent.
type SiteInput = generated.SiteInput

// SiteOperatorInput is the operator extension of a site, which callers reach by default.
type SiteOperatorInput = generated.SiteOperatorInput

// SiteReference is the site of an extension. The id of the main site is the word `main-site`, not a number.
type SiteReference = generated.SiteReference

// SiteReferenceUpdate is the site to move an extension to. The id of the main site is the word `main-site`, not a number.
type SiteReferenceUpdate = generated.SiteReferenceUpdate

// SmsBrand is the brand, that is the company, in whose name a campaign is registered.
type SmsBrand = generated.SmsBrand

// SmsCampaign is the campaign that a phone number is registered for, with what its messages are about.
type SmsCampaign = generated.SmsCampaign

// SmsConfiguration is the registration of a phone number for text messages.
type SmsConfiguration = generated.SmsConfiguration

// SmsConsentCollecting is the automatic request for consent that a recipient gets.
type SmsConsentCollecting = generated.SmsConsentCollecting

// SmsConsentCoverage is the reach of a recipient's consent, `optIn`, and of its withdrawal, `optOut`.
type SmsConsentCoverage = generated.SmsConsentCoverage

// SmsConsentCoverageType is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
type SmsConsentCoverageType = generated.SmsConsentCoverageType

// SmsConsentSettings is the way in which the consent of a campaign's recipients is kept.
type SmsConsentSettings = generated.SmsConsentSettings

// SmsRecipient is an extension that receives the text messages that come to a call queue or a site. `id` is that of
// the recipient.
type SmsRecipient = generated.SmsRecipient

// SmsRecipientList is the SMS recipients of a call queue or a site. The list is not paged.
type SmsRecipientList = generated.SmsRecipientList

// SmsRecipientType is the type of an extension that can be an SMS recipient.
type SmsRecipientType = generated.SmsRecipientType

// SmsRecipientsUpdate is the change to the SMS recipients of a call queue or a site: at least one of the two lists. Where
// the account lacks message threads, each list may hold one id only.
type SmsRecipientsUpdate = generated.SmsRecipientsUpdate

// SmsRegistrationError is a reason why the registration of a campaign or a brand failed.
type SmsRegistrationError = generated.SmsRegistrationError

// SmsRegistrationStatus is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
type SmsRegistrationStatus = generated.SmsRegistrationStatus

// SpecialServiceType is the kind of a special service. `Supplementary` is one that is dialled with codes such as `*67`.
type SpecialServiceType = generated.SpecialServiceType

// State is a state or a province of the platform's dictionary.
type State = generated.State

// StateCountry is the country that a state belongs to, by its id alone.
type StateCountry = generated.StateCountry

// StateList is a page of states.
type StateList = generated.StateList

// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
type TemporaryNumber = generated.TemporaryNumber

// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
type TimeFormat = generated.TimeFormat

// Timezone is a time zone of the platform's dictionary.
type Timezone = generated.Timezone

// TimezoneInput is a time zone of the platform's dictionary. `id` says which.
type TimezoneInput = generated.TimezoneInput

// TimezoneList is a page of time zones.
type TimezoneList = generated.TimezoneList

// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
type UBrand = generated.UBrand

// UserContactCreate is the contact data of a user to create, and what goes with the first login.
type UserContactCreate = generated.UserContactCreate

// UserCostCenterInput is the cost center to book a user on, by its id.
type UserCostCenterInput = generated.UserCostCenterInput

// UserCreate is a user to create.
type UserCreate = generated.UserCreate

// UserCreateResult is the outcome of creating one user: `successful` with `extension`, or not successful with `errors`.
type UserCreateResult = generated.UserCreateResult

// UserCreateStatus is the state that a user can be created in. There is only one.
type UserCreateStatus = generated.UserCreateStatus

// UserCreateTransition is the welcome of a user to create, and the region that the user starts in.
type UserCreateTransition = generated.UserCreateTransition

// UserDeviceCreate is a device to create for a user.
type UserDeviceCreate = generated.UserDeviceCreate

// UserRoleInput is a role to give to a user, by its id.
type UserRoleInput = generated.UserRoleInput

// UserTemplate is a template, which is a named set of settings for extensions. The settings themselves are not
// told.
type UserTemplate = generated.UserTemplate

// UserTemplateList is a page of templates.
type UserTemplateList = generated.UserTemplateList

// UserTemplateType is the kind of settings that a template holds.
type UserTemplateType = generated.UserTemplateType

// UserTransition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
// only.
type UserTransition = generated.UserTransition

// VoicemailNotifications is the way in which the recipients are told of new voicemails. What is for advanced mode shows in
// basic mode too, without effect.
type VoicemailNotifications = generated.VoicemailNotifications

// VoicemailNotificationsUpdate is the way in which to tell the recipients of new voicemails. What is left out stays as it is.
type VoicemailNotificationsUpdate = generated.VoicemailNotificationsUpdate

// WelcomeEmailRequest is the way in which a welcome email is to be sent.
type WelcomeEmailRequest = generated.WelcomeEmailRequest

// ListExtensionsParams are the optional parameters of [Client.ListExtensions]. What is nil is not sent.
type ListExtensionsParams = generated.ListExtensionsParams

// DeleteExtensionParams are the optional parameters of [Client.DeleteExtension]. What is nil is not sent.
type DeleteExtensionParams = generated.DeleteExtensionParams

// ReadConferencingSettingsParams are the optional parameters of [Client.ReadConferencingSettings]. What is nil is not sent.
type ReadConferencingSettingsParams = generated.ReadConferencingSettingsParams

// ReadExtensionFeaturesParams are the optional parameters of [Client.ReadExtensionFeatures]. What is nil is not sent.
type ReadExtensionFeaturesParams = generated.ReadExtensionFeaturesParams

// ListExtensionGrantsParams are the optional parameters of [Client.ListExtensionGrants]. What is nil is not sent.
type ListExtensionGrantsParams = generated.ListExtensionGrantsParams

// ListExtensionPhoneNumbersParams are the optional parameters of [Client.ListExtensionPhoneNumbers]. What is nil is not sent.
type ListExtensionPhoneNumbersParams = generated.ListExtensionPhoneNumbersParams

// ReadScaledProfileImageParams are the optional parameters of [Client.ReadScaledProfileImage]. What is nil is not sent.
type ReadScaledProfileImageParams = generated.ReadScaledProfileImageParams

// ListAccountPhoneNumbersParams are the optional parameters of [Client.ListAccountPhoneNumbers]. What is nil is not sent.
type ListAccountPhoneNumbersParams = generated.ListAccountPhoneNumbersParams

// ListUserTemplatesParams are the optional parameters of [Client.ListUserTemplates]. What is nil is not sent.
type ListUserTemplatesParams = generated.ListUserTemplatesParams

// ListDomesticCountriesParams are the optional parameters of [Client.ListDomesticCountries]. What is nil is not sent.
type ListDomesticCountriesParams = generated.ListDomesticCountriesParams

// ListCountriesParams are the optional parameters of [Client.ListCountries]. What is nil is not sent.
type ListCountriesParams = generated.ListCountriesParams

// ListLocationsParams are the optional parameters of [Client.ListLocations]. What is nil is not sent.
type ListLocationsParams = generated.ListLocationsParams

// ListStatesParams are the optional parameters of [Client.ListStates]. What is nil is not sent.
type ListStatesParams = generated.ListStatesParams

// ListTimezonesParams are the optional parameters of [Client.ListTimezones]. What is nil is not sent.
type ListTimezonesParams = generated.ListTimezonesParams

// ParsePhoneNumberParams are the optional parameters of [Client.ParsePhoneNumber]. What is nil is not sent.
type ParsePhoneNumberParams = generated.ParsePhoneNumberParams

// ListAccountPhoneNumbersV2Params are the optional parameters of [Client.ListAccountPhoneNumbersV2]. What is nil is not sent.
type ListAccountPhoneNumbersV2Params = generated.ListAccountPhoneNumbersV2Params
