// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// The documented values of [AccountStatus]. The platform may send others.
const (
	AccountStatusConfirmed   AccountStatus = generated.AccountStatusConfirmed
	AccountStatusDisabled    AccountStatus = generated.AccountStatusDisabled
	AccountStatusInitial     AccountStatus = generated.AccountStatusInitial
	AccountStatusUnconfirmed AccountStatus = generated.AccountStatusUnconfirmed
)

// The documented values of [AccountStatusReason]. The platform may send others.
const (
	AccountStatusReasonCancelledInvoluntarily AccountStatusReason = generated.AccountStatusReasonCancelledInvoluntarily
	AccountStatusReasonCancelledVoluntarily   AccountStatusReason = generated.AccountStatusReasonCancelledVoluntarily
	AccountStatusReasonSuspendedInvoluntarily AccountStatusReason = generated.AccountStatusReasonSuspendedInvoluntarily
	AccountStatusReasonSuspendedVoluntarily   AccountStatusReason = generated.AccountStatusReasonSuspendedVoluntarily
)

// The documented values of [AlertTimer]. The platform may send others.
const (
	AlertTimerSeconds10  AlertTimer = generated.AlertTimerSeconds10
	AlertTimerSeconds120 AlertTimer = generated.AlertTimerSeconds120
	AlertTimerSeconds15  AlertTimer = generated.AlertTimerSeconds15
	AlertTimerSeconds180 AlertTimer = generated.AlertTimerSeconds180
	AlertTimerSeconds20  AlertTimer = generated.AlertTimerSeconds20
	AlertTimerSeconds240 AlertTimer = generated.AlertTimerSeconds240
	AlertTimerSeconds30  AlertTimer = generated.AlertTimerSeconds30
	AlertTimerSeconds300 AlertTimer = generated.AlertTimerSeconds300
	AlertTimerSeconds360 AlertTimer = generated.AlertTimerSeconds360
	AlertTimerSeconds420 AlertTimer = generated.AlertTimerSeconds420
	AlertTimerSeconds45  AlertTimer = generated.AlertTimerSeconds45
	AlertTimerSeconds480 AlertTimer = generated.AlertTimerSeconds480
	AlertTimerSeconds5   AlertTimer = generated.AlertTimerSeconds5
	AlertTimerSeconds540 AlertTimer = generated.AlertTimerSeconds540
	AlertTimerSeconds60  AlertTimer = generated.AlertTimerSeconds60
	AlertTimerSeconds600 AlertTimer = generated.AlertTimerSeconds600
)

// The documented values of [BillingPlanDurationUnit]. The platform may send others.
const (
	BillingPlanDurationUnitDay   BillingPlanDurationUnit = generated.BillingPlanDurationUnitDay
	BillingPlanDurationUnitMonth BillingPlanDurationUnit = generated.BillingPlanDurationUnitMonth
	BillingPlanDurationUnitYear  BillingPlanDurationUnit = generated.BillingPlanDurationUnitYear
)

// The documented values of [BillingPlanType]. The platform may send others.
const (
	BillingPlanTypeFree      BillingPlanType = generated.BillingPlanTypeFree
	BillingPlanTypeInitial   BillingPlanType = generated.BillingPlanTypeInitial
	BillingPlanTypeRegular   BillingPlanType = generated.BillingPlanTypeRegular
	BillingPlanTypeSuspended BillingPlanType = generated.BillingPlanTypeSuspended
	BillingPlanTypeTrial     BillingPlanType = generated.BillingPlanTypeTrial
	BillingPlanTypeTrialNoCC BillingPlanType = generated.BillingPlanTypeTrialNoCC
)

// The documented values of [CallerIDFeature]. The platform may send others.
const (
	CallerIDFeatureAdditionalSoftphone CallerIDFeature = generated.CallerIDFeatureAdditionalSoftphone
	CallerIDFeatureAlternate           CallerIDFeature = generated.CallerIDFeatureAlternate
	CallerIDFeatureBusinessMobile      CallerIDFeature = generated.CallerIDFeatureBusinessMobile
	CallerIDFeatureCallFlip            CallerIDFeature = generated.CallerIDFeatureCallFlip
	CallerIDFeatureCommonPhone         CallerIDFeature = generated.CallerIDFeatureCommonPhone
	CallerIDFeatureDelegated           CallerIDFeature = generated.CallerIDFeatureDelegated
	CallerIDFeatureFaxNumber           CallerIDFeature = generated.CallerIDFeatureFaxNumber
	CallerIDFeatureMobileApp           CallerIDFeature = generated.CallerIDFeatureMobileApp
	CallerIDFeatureRingMe              CallerIDFeature = generated.CallerIDFeatureRingMe
	CallerIDFeatureRingOut             CallerIDFeature = generated.CallerIDFeatureRingOut
)

// The documented values of [CallerIDType]. The platform may send others.
const (
	CallerIDTypeBlocked         CallerIDType = generated.CallerIDTypeBlocked
	CallerIDTypeCurrentLocation CallerIDType = generated.CallerIDTypeCurrentLocation
	CallerIDTypePhoneNumber     CallerIDType = generated.CallerIDTypePhoneNumber
)

// The documented values of [ContentDisposition]. The platform may send others.
const (
	ContentDispositionAttachment ContentDisposition = generated.ContentDispositionAttachment
	ContentDispositionInline     ContentDisposition = generated.ContentDispositionInline
)

// The documented values of [DeviceTypeForCreate]. The platform may send others.
const (
	DeviceTypeForCreateOtherPhone DeviceTypeForCreate = generated.DeviceTypeForCreateOtherPhone
	DeviceTypeForCreateWebRTC     DeviceTypeForCreate = generated.DeviceTypeForCreateWebRTC
)

// The documented values of [ExtensionBulkUpdateItemStatus]. The platform may send others.
const (
	ExtensionBulkUpdateItemStatusFail    ExtensionBulkUpdateItemStatus = generated.ExtensionBulkUpdateItemStatusFail
	ExtensionBulkUpdateItemStatusSuccess ExtensionBulkUpdateItemStatus = generated.ExtensionBulkUpdateItemStatusSuccess
)

// The documented values of [ExtensionBulkUpdateTaskStatus]. The platform may send others.
const (
	ExtensionBulkUpdateTaskStatusAccepted   ExtensionBulkUpdateTaskStatus = generated.ExtensionBulkUpdateTaskStatusAccepted
	ExtensionBulkUpdateTaskStatusCompleted  ExtensionBulkUpdateTaskStatus = generated.ExtensionBulkUpdateTaskStatusCompleted
	ExtensionBulkUpdateTaskStatusFailed     ExtensionBulkUpdateTaskStatus = generated.ExtensionBulkUpdateTaskStatusFailed
	ExtensionBulkUpdateTaskStatusInProgress ExtensionBulkUpdateTaskStatus = generated.ExtensionBulkUpdateTaskStatusInProgress
)

// The documented values of [ExtensionStatus]. The platform may send others.
const (
	ExtensionStatusDisabled     ExtensionStatus = generated.ExtensionStatusDisabled
	ExtensionStatusEnabled      ExtensionStatus = generated.ExtensionStatusEnabled
	ExtensionStatusFrozen       ExtensionStatus = generated.ExtensionStatusFrozen
	ExtensionStatusNotActivated ExtensionStatus = generated.ExtensionStatusNotActivated
	ExtensionStatusUnassigned   ExtensionStatus = generated.ExtensionStatusUnassigned
)

// The documented values of [ExtensionStatusForUpdate]. The platform may send others.
const (
	ExtensionStatusForUpdateDisabled     ExtensionStatusForUpdate = generated.ExtensionStatusForUpdateDisabled
	ExtensionStatusForUpdateEnabled      ExtensionStatusForUpdate = generated.ExtensionStatusForUpdateEnabled
	ExtensionStatusForUpdateFrozen       ExtensionStatusForUpdate = generated.ExtensionStatusForUpdateFrozen
	ExtensionStatusForUpdateNotActivated ExtensionStatusForUpdate = generated.ExtensionStatusForUpdateNotActivated
)

// The documented values of [ExtensionStatusReason]. The platform may send others.
const (
	ExtensionStatusReasonInvoluntarily ExtensionStatusReason = generated.ExtensionStatusReasonInvoluntarily
	ExtensionStatusReasonVoluntarily   ExtensionStatusReason = generated.ExtensionStatusReasonVoluntarily
)

// The documented values of [ExtensionSubType]. The platform may send others.
const (
	ExtensionSubTypeDigitalSignageOnlyRooms ExtensionSubType = generated.ExtensionSubTypeDigitalSignageOnlyRooms
	ExtensionSubTypeEmergency               ExtensionSubType = generated.ExtensionSubTypeEmergency
	ExtensionSubTypeUnknown                 ExtensionSubType = generated.ExtensionSubTypeUnknown
	ExtensionSubTypeVideoPro                ExtensionSubType = generated.ExtensionSubTypeVideoPro
	ExtensionSubTypeVideoProPlus            ExtensionSubType = generated.ExtensionSubTypeVideoProPlus
)

// The documented values of [ExtensionType]. The platform may send others.
const (
	ExtensionTypeAnnouncement         ExtensionType = generated.ExtensionTypeAnnouncement
	ExtensionTypeApplicationExtension ExtensionType = generated.ExtensionTypeApplicationExtension
	ExtensionTypeBot                  ExtensionType = generated.ExtensionTypeBot
	ExtensionTypeDelegatedLinesGroup  ExtensionType = generated.ExtensionTypeDelegatedLinesGroup
	ExtensionTypeDepartment           ExtensionType = generated.ExtensionTypeDepartment
	ExtensionTypeDigitalUser          ExtensionType = generated.ExtensionTypeDigitalUser
	ExtensionTypeFaxUser              ExtensionType = generated.ExtensionTypeFaxUser
	ExtensionTypeFlexibleUser         ExtensionType = generated.ExtensionTypeFlexibleUser
	ExtensionTypeGroupCallPickup      ExtensionType = generated.ExtensionTypeGroupCallPickup
	ExtensionTypeIvrMenu              ExtensionType = generated.ExtensionTypeIvrMenu
	ExtensionTypeLimited              ExtensionType = generated.ExtensionTypeLimited
	ExtensionTypePagingOnly           ExtensionType = generated.ExtensionTypePagingOnly
	ExtensionTypeParkLocation         ExtensionType = generated.ExtensionTypeParkLocation
	ExtensionTypeProxyAdmin           ExtensionType = generated.ExtensionTypeProxyAdmin
	ExtensionTypeRoom                 ExtensionType = generated.ExtensionTypeRoom
	ExtensionTypeRoomConnector        ExtensionType = generated.ExtensionTypeRoomConnector
	ExtensionTypeSharedLinesGroup     ExtensionType = generated.ExtensionTypeSharedLinesGroup
	ExtensionTypeSite                 ExtensionType = generated.ExtensionTypeSite
	ExtensionTypeTieLine              ExtensionType = generated.ExtensionTypeTieLine
	ExtensionTypeUnknown              ExtensionType = generated.ExtensionTypeUnknown
	ExtensionTypeUser                 ExtensionType = generated.ExtensionTypeUser
	ExtensionTypeVirtualUser          ExtensionType = generated.ExtensionTypeVirtualUser
	ExtensionTypeVoicemail            ExtensionType = generated.ExtensionTypeVoicemail
)

// The documented values of [ExtensionTypeForBulkUpdate]. The platform may send others.
const (
	ExtensionTypeForBulkUpdateAnnouncement         ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateAnnouncement
	ExtensionTypeForBulkUpdateApplicationExtension ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateApplicationExtension
	ExtensionTypeForBulkUpdateDelegatedLinesGroup  ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateDelegatedLinesGroup
	ExtensionTypeForBulkUpdateDepartment           ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateDepartment
	ExtensionTypeForBulkUpdateDigitalUser          ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateDigitalUser
	ExtensionTypeForBulkUpdateFaxUser              ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateFaxUser
	ExtensionTypeForBulkUpdateIvrMenu              ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateIvrMenu
	ExtensionTypeForBulkUpdatePagingOnly           ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdatePagingOnly
	ExtensionTypeForBulkUpdateParkLocation         ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateParkLocation
	ExtensionTypeForBulkUpdateSharedLinesGroup     ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateSharedLinesGroup
	ExtensionTypeForBulkUpdateUser                 ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateUser
	ExtensionTypeForBulkUpdateVirtualUser          ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateVirtualUser
	ExtensionTypeForBulkUpdateVoicemail            ExtensionTypeForBulkUpdate = generated.ExtensionTypeForBulkUpdateVoicemail
)

// The documented values of [ExtensionTypeForCreate]. The platform may send others.
const (
	ExtensionTypeForCreateAnnouncement     ExtensionTypeForCreate = generated.ExtensionTypeForCreateAnnouncement
	ExtensionTypeForCreateDepartment       ExtensionTypeForCreate = generated.ExtensionTypeForCreateDepartment
	ExtensionTypeForCreateDigitalUser      ExtensionTypeForCreate = generated.ExtensionTypeForCreateDigitalUser
	ExtensionTypeForCreateFlexibleUser     ExtensionTypeForCreate = generated.ExtensionTypeForCreateFlexibleUser
	ExtensionTypeForCreateLimited          ExtensionTypeForCreate = generated.ExtensionTypeForCreateLimited
	ExtensionTypeForCreatePagingOnly       ExtensionTypeForCreate = generated.ExtensionTypeForCreatePagingOnly
	ExtensionTypeForCreateParkLocation     ExtensionTypeForCreate = generated.ExtensionTypeForCreateParkLocation
	ExtensionTypeForCreateSharedLinesGroup ExtensionTypeForCreate = generated.ExtensionTypeForCreateSharedLinesGroup
	ExtensionTypeForCreateUser             ExtensionTypeForCreate = generated.ExtensionTypeForCreateUser
	ExtensionTypeForCreateVirtualUser      ExtensionTypeForCreate = generated.ExtensionTypeForCreateVirtualUser
	ExtensionTypeForCreateVoicemail        ExtensionTypeForCreate = generated.ExtensionTypeForCreateVoicemail
)

// The documented values of [ExtensionTypeForUpdate]. The platform may send others.
const (
	ExtensionTypeForUpdateAnnouncement         ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateAnnouncement
	ExtensionTypeForUpdateApplicationExtension ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateApplicationExtension
	ExtensionTypeForUpdateDelegatedLinesGroup  ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateDelegatedLinesGroup
	ExtensionTypeForUpdateDepartment           ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateDepartment
	ExtensionTypeForUpdateDigitalUser          ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateDigitalUser
	ExtensionTypeForUpdateFaxUser              ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateFaxUser
	ExtensionTypeForUpdateFlexibleUser         ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateFlexibleUser
	ExtensionTypeForUpdateGroupCallPickup      ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateGroupCallPickup
	ExtensionTypeForUpdateIvrMenu              ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateIvrMenu
	ExtensionTypeForUpdatePagingOnly           ExtensionTypeForUpdate = generated.ExtensionTypeForUpdatePagingOnly
	ExtensionTypeForUpdateParkLocation         ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateParkLocation
	ExtensionTypeForUpdateSharedLinesGroup     ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateSharedLinesGroup
	ExtensionTypeForUpdateUser                 ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateUser
	ExtensionTypeForUpdateVirtualUser          ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateVirtualUser
	ExtensionTypeForUpdateVoicemail            ExtensionTypeForUpdate = generated.ExtensionTypeForUpdateVoicemail
)

// The documented values of [ExternalReferenceType]. The platform may send others.
const (
	ExternalReferenceTypeCustomerDirectoryID ExternalReferenceType = generated.ExternalReferenceTypeCustomerDirectoryID
	ExternalReferenceTypePartnerID           ExternalReferenceType = generated.ExternalReferenceTypePartnerID
)

// The documented values of [FeatureName]. The platform may send others.
const (
	FeatureNameAccountFederation              FeatureName = generated.FeatureNameAccountFederation
	FeatureNameArchiver                       FeatureName = generated.FeatureNameArchiver
	FeatureNameAutomaticCallRecordingMute     FeatureName = generated.FeatureNameAutomaticCallRecordingMute
	FeatureNameAutomaticInboundCallRecording  FeatureName = generated.FeatureNameAutomaticInboundCallRecording
	FeatureNameAutomaticOutboundCallRecording FeatureName = generated.FeatureNameAutomaticOutboundCallRecording
	FeatureNameBlockedMessageForwarding       FeatureName = generated.FeatureNameBlockedMessageForwarding
	FeatureNameCalendar                       FeatureName = generated.FeatureNameCalendar
	FeatureNameCallForwarding                 FeatureName = generated.FeatureNameCallForwarding
	FeatureNameCallPark                       FeatureName = generated.FeatureNameCallPark
	FeatureNameCallParkLocations              FeatureName = generated.FeatureNameCallParkLocations
	FeatureNameCallQualitySurvey              FeatureName = generated.FeatureNameCallQualitySurvey
	FeatureNameCallSupervision                FeatureName = generated.FeatureNameCallSupervision
	FeatureNameCallSwitch                     FeatureName = generated.FeatureNameCallSwitch
	FeatureNameCallerIDControl                FeatureName = generated.FeatureNameCallerIDControl
	FeatureNameConferencing                   FeatureName = generated.FeatureNameConferencing
	FeatureNameConferencingNumber             FeatureName = generated.FeatureNameConferencingNumber
	FeatureNameConfigureDelegates             FeatureName = generated.FeatureNameConfigureDelegates
	FeatureNameDND                            FeatureName = generated.FeatureNameDND
	FeatureNameDeveloperPortal                FeatureName = generated.FeatureNameDeveloperPortal
	FeatureNameDynamicConference              FeatureName = generated.FeatureNameDynamicConference
	FeatureNameEmergencyAddressAutoUpdate     FeatureName = generated.FeatureNameEmergencyAddressAutoUpdate
	FeatureNameEmergencyCalling               FeatureName = generated.FeatureNameEmergencyCalling
	FeatureNameEncryptionAtRest               FeatureName = generated.FeatureNameEncryptionAtRest
	FeatureNameExternalDirectoryIntegration   FeatureName = generated.FeatureNameExternalDirectoryIntegration
	FeatureNameFax                            FeatureName = generated.FeatureNameFax
	FeatureNameFaxReceiving                   FeatureName = generated.FeatureNameFaxReceiving
	FeatureNameFreeSoftPhoneLines             FeatureName = generated.FeatureNameFreeSoftPhoneLines
	FeatureNameHDVoice                        FeatureName = generated.FeatureNameHDVoice
	FeatureNameHipaaCompliance                FeatureName = generated.FeatureNameHipaaCompliance
	FeatureNameIntercom                       FeatureName = generated.FeatureNameIntercom
	FeatureNameInternationalCalling           FeatureName = generated.FeatureNameInternationalCalling
	FeatureNameInternationalSMS               FeatureName = generated.FeatureNameInternationalSMS
	FeatureNameLinkedSoftphoneLines           FeatureName = generated.FeatureNameLinkedSoftphoneLines
	FeatureNameMMS                            FeatureName = generated.FeatureNameMMS
	FeatureNameMobileVoipEmergencyCalling     FeatureName = generated.FeatureNameMobileVoipEmergencyCalling
	FeatureNameOnDemandCallRecording          FeatureName = generated.FeatureNameOnDemandCallRecording
	FeatureNamePager                          FeatureName = generated.FeatureNamePager
	FeatureNamePagerReceiving                 FeatureName = generated.FeatureNamePagerReceiving
	FeatureNamePaging                         FeatureName = generated.FeatureNamePaging
	FeatureNamePasswordAuth                   FeatureName = generated.FeatureNamePasswordAuth
	FeatureNamePresence                       FeatureName = generated.FeatureNamePresence
	FeatureNamePromoMessage                   FeatureName = generated.FeatureNamePromoMessage
	FeatureNameRCTeams                        FeatureName = generated.FeatureNameRCTeams
	FeatureNameReports                        FeatureName = generated.FeatureNameReports
	FeatureNameRingOut                        FeatureName = generated.FeatureNameRingOut
	FeatureNameSMS                            FeatureName = generated.FeatureNameSMS
	FeatureNameSMSReceiving                   FeatureName = generated.FeatureNameSMSReceiving
	FeatureNameSalesForce                     FeatureName = generated.FeatureNameSalesForce
	FeatureNameSharedLines                    FeatureName = generated.FeatureNameSharedLines
	FeatureNameSingleExtensionUI              FeatureName = generated.FeatureNameSingleExtensionUI
	FeatureNameSiteCodes                      FeatureName = generated.FeatureNameSiteCodes
	FeatureNameSoftPhoneUpdate                FeatureName = generated.FeatureNameSoftPhoneUpdate
	FeatureNameTelephonySessions              FeatureName = generated.FeatureNameTelephonySessions
	FeatureNameUserManagement                 FeatureName = generated.FeatureNameUserManagement
	FeatureNameVideoConferencing              FeatureName = generated.FeatureNameVideoConferencing
	FeatureNameVoicemail                      FeatureName = generated.FeatureNameVoicemail
	FeatureNameVoicemailToText                FeatureName = generated.FeatureNameVoicemailToText
	FeatureNameVoipCalling                    FeatureName = generated.FeatureNameVoipCalling
	FeatureNameVoipCallingOnMobile            FeatureName = generated.FeatureNameVoipCallingOnMobile
	FeatureNameWebPhone                       FeatureName = generated.FeatureNameWebPhone
)

// The documented values of [FeatureReasonCode]. The platform may send others.
const (
	FeatureReasonCodeAccountLimitation          FeatureReasonCode = generated.FeatureReasonCodeAccountLimitation
	FeatureReasonCodeConfigurationLimitation    FeatureReasonCode = generated.FeatureReasonCodeConfigurationLimitation
	FeatureReasonCodeExtensionLimitation        FeatureReasonCode = generated.FeatureReasonCodeExtensionLimitation
	FeatureReasonCodeExtensionSubTypeLimitation FeatureReasonCode = generated.FeatureReasonCodeExtensionSubTypeLimitation
	FeatureReasonCodeExtensionTypeLimitation    FeatureReasonCode = generated.FeatureReasonCodeExtensionTypeLimitation
	FeatureReasonCodeInsufficientPermissions    FeatureReasonCode = generated.FeatureReasonCodeInsufficientPermissions
	FeatureReasonCodePermissionLimitation       FeatureReasonCode = generated.FeatureReasonCodePermissionLimitation
	FeatureReasonCodeServicePlanLimitation      FeatureReasonCode = generated.FeatureReasonCodeServicePlanLimitation
)

// The documented values of [FreemiumProductType]. The platform may send others.
const (
	FreemiumProductTypeFreyja   FreemiumProductType = generated.FreemiumProductTypeFreyja
	FreemiumProductTypePbxBasic FreemiumProductType = generated.FreemiumProductTypePbxBasic
	FreemiumProductTypePhoenix  FreemiumProductType = generated.FreemiumProductTypePhoenix
)

// The documented values of [GrantExtensionType]. The platform may send others.
const (
	GrantExtensionTypeAnnouncement         GrantExtensionType = generated.GrantExtensionTypeAnnouncement
	GrantExtensionTypeApplicationExtension GrantExtensionType = generated.GrantExtensionTypeApplicationExtension
	GrantExtensionTypeDelegatedLinesGroup  GrantExtensionType = generated.GrantExtensionTypeDelegatedLinesGroup
	GrantExtensionTypeDepartment           GrantExtensionType = generated.GrantExtensionTypeDepartment
	GrantExtensionTypeDigitalUser          GrantExtensionType = generated.GrantExtensionTypeDigitalUser
	GrantExtensionTypeFaxUser              GrantExtensionType = generated.GrantExtensionTypeFaxUser
	GrantExtensionTypeIvrMenu              GrantExtensionType = generated.GrantExtensionTypeIvrMenu
	GrantExtensionTypePagingOnly           GrantExtensionType = generated.GrantExtensionTypePagingOnly
	GrantExtensionTypeParkLocation         GrantExtensionType = generated.GrantExtensionTypeParkLocation
	GrantExtensionTypeSharedLinesGroup     GrantExtensionType = generated.GrantExtensionTypeSharedLinesGroup
	GrantExtensionTypeUser                 GrantExtensionType = generated.GrantExtensionTypeUser
	GrantExtensionTypeVirtualUser          GrantExtensionType = generated.GrantExtensionTypeVirtualUser
	GrantExtensionTypeVoicemail            GrantExtensionType = generated.GrantExtensionTypeVoicemail
)

// The documented values of [GrantExtensionTypeFilter]. The platform may send others.
const (
	GrantExtensionTypeFilterAnnouncement         GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterAnnouncement
	GrantExtensionTypeFilterApplicationExtension GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterApplicationExtension
	GrantExtensionTypeFilterBot                  GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterBot
	GrantExtensionTypeFilterDelegatedLinesGroup  GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterDelegatedLinesGroup
	GrantExtensionTypeFilterDepartment           GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterDepartment
	GrantExtensionTypeFilterDigitalUser          GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterDigitalUser
	GrantExtensionTypeFilterFaxUser              GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterFaxUser
	GrantExtensionTypeFilterIvrMenu              GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterIvrMenu
	GrantExtensionTypeFilterLimited              GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterLimited
	GrantExtensionTypeFilterPagingOnly           GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterPagingOnly
	GrantExtensionTypeFilterParkLocation         GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterParkLocation
	GrantExtensionTypeFilterRoom                 GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterRoom
	GrantExtensionTypeFilterSharedLinesGroup     GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterSharedLinesGroup
	GrantExtensionTypeFilterUser                 GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterUser
	GrantExtensionTypeFilterVirtualUser          GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterVirtualUser
	GrantExtensionTypeFilterVoicemail            GrantExtensionTypeFilter = generated.GrantExtensionTypeFilterVoicemail
)

// The documented values of [LocationOrder]. The platform may send others.
const (
	LocationOrderCity LocationOrder = generated.LocationOrderCity
	LocationOrderNpa  LocationOrder = generated.LocationOrderNpa
)

// The documented values of [NotificationRecipientPermission]. The platform may send others.
const (
	NotificationRecipientPermissionFullAccess       NotificationRecipientPermission = generated.NotificationRecipientPermissionFullAccess
	NotificationRecipientPermissionMemberManagement NotificationRecipientPermission = generated.NotificationRecipientPermissionMemberManagement
	NotificationRecipientPermissionMessages         NotificationRecipientPermission = generated.NotificationRecipientPermissionMessages
	NotificationRecipientPermissionNone             NotificationRecipientPermission = generated.NotificationRecipientPermissionNone
)

// The documented values of [NumberParserConflictHandling]. The platform may send others.
const (
	NumberParserConflictHandlingClient  NumberParserConflictHandling = generated.NumberParserConflictHandlingClient
	NumberParserConflictHandlingDefault NumberParserConflictHandling = generated.NumberParserConflictHandlingDefault
)

// The documented values of [NumberParserContextSource]. The platform may send others.
const (
	NumberParserContextSourceAccount NumberParserContextSource = generated.NumberParserContextSourceAccount
	NumberParserContextSourceDefault NumberParserContextSource = generated.NumberParserContextSourceDefault
)

// The documented values of [ParsedNumberCategory]. The platform may send others.
const (
	ParsedNumberCategoryExtension ParsedNumberCategory = generated.ParsedNumberCategoryExtension
	ParsedNumberCategoryRegular   ParsedNumberCategory = generated.ParsedNumberCategoryRegular
	ParsedNumberCategoryShortCode ParsedNumberCategory = generated.ParsedNumberCategoryShortCode
	ParsedNumberCategoryTollFree  ParsedNumberCategory = generated.ParsedNumberCategoryTollFree
)

// The documented values of [ParsedNumberStatus]. The platform may send others.
const (
	ParsedNumberStatusInvalid  ParsedNumberStatus = generated.ParsedNumberStatusInvalid
	ParsedNumberStatusPossible ParsedNumberStatus = generated.ParsedNumberStatusPossible
	ParsedNumberStatusValid    ParsedNumberStatus = generated.ParsedNumberStatusValid
)

// The documented values of [PaymentType]. The platform may send others.
const (
	PaymentTypeBusinessMobileNumberProvider   PaymentType = generated.PaymentTypeBusinessMobileNumberProvider
	PaymentTypeExternal                       PaymentType = generated.PaymentTypeExternal
	PaymentTypeExternalNumberProvider         PaymentType = generated.PaymentTypeExternalNumberProvider
	PaymentTypeExternalNumberProviderTollFree PaymentType = generated.PaymentTypeExternalNumberProviderTollFree
	PaymentTypeLocal                          PaymentType = generated.PaymentTypeLocal
	PaymentTypeMobile                         PaymentType = generated.PaymentTypeMobile
	PaymentTypeTollFree                       PaymentType = generated.PaymentTypeTollFree
)

// The documented values of [PhoneNumberActivationStatus]. The platform may send others.
const (
	PhoneNumberActivationStatusActive   PhoneNumberActivationStatus = generated.PhoneNumberActivationStatusActive
	PhoneNumberActivationStatusInactive PhoneNumberActivationStatus = generated.PhoneNumberActivationStatusInactive
)

// The documented values of [PhoneNumberAddUsageType]. The platform may send others.
const (
	PhoneNumberAddUsageTypeInventory                            PhoneNumberAddUsageType = generated.PhoneNumberAddUsageTypeInventory
	PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber     PhoneNumberAddUsageType = generated.PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber
	PhoneNumberAddUsageTypeInventoryMobileNumber                PhoneNumberAddUsageType = generated.PhoneNumberAddUsageTypeInventoryMobileNumber
	PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber PhoneNumberAddUsageType = generated.PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber
	PhoneNumberAddUsageTypePartnerBusinessMobileNumber          PhoneNumberAddUsageType = generated.PhoneNumberAddUsageTypePartnerBusinessMobileNumber
)

// The documented values of [PhoneNumberAssignUsageType]. The platform may send others.
const (
	PhoneNumberAssignUsageTypeCompanyNumber       PhoneNumberAssignUsageType = generated.PhoneNumberAssignUsageTypeCompanyNumber
	PhoneNumberAssignUsageTypeContactCenterNumber PhoneNumberAssignUsageType = generated.PhoneNumberAssignUsageTypeContactCenterNumber
	PhoneNumberAssignUsageTypeDirectNumber        PhoneNumberAssignUsageType = generated.PhoneNumberAssignUsageTypeDirectNumber
	PhoneNumberAssignUsageTypeMainCompanyNumber   PhoneNumberAssignUsageType = generated.PhoneNumberAssignUsageTypeMainCompanyNumber
)

// The documented values of [PhoneNumberFeature]. The platform may send others.
const (
	PhoneNumberFeatureA2PSmsSender           PhoneNumberFeature = generated.PhoneNumberFeatureA2PSmsSender
	PhoneNumberFeatureCallerID               PhoneNumberFeature = generated.PhoneNumberFeatureCallerID
	PhoneNumberFeatureDelegated              PhoneNumberFeature = generated.PhoneNumberFeatureDelegated
	PhoneNumberFeatureInternationalSmsSender PhoneNumberFeature = generated.PhoneNumberFeatureInternationalSmsSender
	PhoneNumberFeatureMmsSender              PhoneNumberFeature = generated.PhoneNumberFeatureMmsSender
	PhoneNumberFeatureSmsSender              PhoneNumberFeature = generated.PhoneNumberFeatureSmsSender
)

// The documented values of [PhoneNumberStatus]. The platform may send others.
const (
	PhoneNumberStatusNormal    PhoneNumberStatus = generated.PhoneNumberStatusNormal
	PhoneNumberStatusPending   PhoneNumberStatus = generated.PhoneNumberStatusPending
	PhoneNumberStatusPortedIn  PhoneNumberStatus = generated.PhoneNumberStatusPortedIn
	PhoneNumberStatusTemporary PhoneNumberStatus = generated.PhoneNumberStatusTemporary
	PhoneNumberStatusUnknown   PhoneNumberStatus = generated.PhoneNumberStatusUnknown
)

// The documented values of [PhoneNumberTollType]. The platform may send others.
const (
	PhoneNumberTollTypeToll     PhoneNumberTollType = generated.PhoneNumberTollTypeToll
	PhoneNumberTollTypeTollFree PhoneNumberTollType = generated.PhoneNumberTollTypeTollFree
)

// The documented values of [PhoneNumberType]. The platform may send others.
const (
	PhoneNumberTypeFaxOnly   PhoneNumberType = generated.PhoneNumberTypeFaxOnly
	PhoneNumberTypeVoiceFax  PhoneNumberType = generated.PhoneNumberTypeVoiceFax
	PhoneNumberTypeVoiceOnly PhoneNumberType = generated.PhoneNumberTypeVoiceOnly
)

// The documented values of [PhoneNumberUsageType]. The platform may send others.
const (
	PhoneNumberUsageTypeAdditionalCompanyNumber               PhoneNumberUsageType = generated.PhoneNumberUsageTypeAdditionalCompanyNumber
	PhoneNumberUsageTypeBusinessMobileNumber                  PhoneNumberUsageType = generated.PhoneNumberUsageTypeBusinessMobileNumber
	PhoneNumberUsageTypeCompanyFaxNumber                      PhoneNumberUsageType = generated.PhoneNumberUsageTypeCompanyFaxNumber
	PhoneNumberUsageTypeCompanyNumber                         PhoneNumberUsageType = generated.PhoneNumberUsageTypeCompanyNumber
	PhoneNumberUsageTypeConferencingNumber                    PhoneNumberUsageType = generated.PhoneNumberUsageTypeConferencingNumber
	PhoneNumberUsageTypeContactCenterNumber                   PhoneNumberUsageType = generated.PhoneNumberUsageTypeContactCenterNumber
	PhoneNumberUsageTypeDirectNumber                          PhoneNumberUsageType = generated.PhoneNumberUsageTypeDirectNumber
	PhoneNumberUsageTypeELIN                                  PhoneNumberUsageType = generated.PhoneNumberUsageTypeELIN
	PhoneNumberUsageTypeFmcBusinessMobileNumber               PhoneNumberUsageType = generated.PhoneNumberUsageTypeFmcBusinessMobileNumber
	PhoneNumberUsageTypeForwardedCompanyNumber                PhoneNumberUsageType = generated.PhoneNumberUsageTypeForwardedCompanyNumber
	PhoneNumberUsageTypeForwardedNumber                       PhoneNumberUsageType = generated.PhoneNumberUsageTypeForwardedNumber
	PhoneNumberUsageTypeIntegrationNumber                     PhoneNumberUsageType = generated.PhoneNumberUsageTypeIntegrationNumber
	PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber      PhoneNumberUsageType = generated.PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber
	PhoneNumberUsageTypeInventoryMobileNumber                 PhoneNumberUsageType = generated.PhoneNumberUsageTypeInventoryMobileNumber
	PhoneNumberUsageTypeMainCompanyNumber                     PhoneNumberUsageType = generated.PhoneNumberUsageTypeMainCompanyNumber
	PhoneNumberUsageTypeMeetingsNumber                        PhoneNumberUsageType = generated.PhoneNumberUsageTypeMeetingsNumber
	PhoneNumberUsageTypeNumberPool                            PhoneNumberUsageType = generated.PhoneNumberUsageTypeNumberPool
	PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber PhoneNumberUsageType = generated.PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber
	PhoneNumberUsageTypeNumberStorage                         PhoneNumberUsageType = generated.PhoneNumberUsageTypeNumberStorage
	PhoneNumberUsageTypePartnerBusinessMobileNumber           PhoneNumberUsageType = generated.PhoneNumberUsageTypePartnerBusinessMobileNumber
)

// The documented values of [PhoneNumberUsageTypeV2]. The platform may send others.
const (
	PhoneNumberUsageTypeV2AdditionalCompanyNumber              PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2AdditionalCompanyNumber
	PhoneNumberUsageTypeV2BusinessMobileNumber                 PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2BusinessMobileNumber
	PhoneNumberUsageTypeV2CompanyFaxNumber                     PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2CompanyFaxNumber
	PhoneNumberUsageTypeV2CompanyNumber                        PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2CompanyNumber
	PhoneNumberUsageTypeV2ConferencingNumber                   PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2ConferencingNumber
	PhoneNumberUsageTypeV2ContactCenterNumber                  PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2ContactCenterNumber
	PhoneNumberUsageTypeV2DirectNumber                         PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2DirectNumber
	PhoneNumberUsageTypeV2ELIN                                 PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2ELIN
	PhoneNumberUsageTypeV2FmcBusinessMobileNumber              PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2FmcBusinessMobileNumber
	PhoneNumberUsageTypeV2ForwardedCompanyNumber               PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2ForwardedCompanyNumber
	PhoneNumberUsageTypeV2ForwardedNumber                      PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2ForwardedNumber
	PhoneNumberUsageTypeV2Inventory                            PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2Inventory
	PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber     PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber
	PhoneNumberUsageTypeV2InventoryMobileNumber                PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2InventoryMobileNumber
	PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber
	PhoneNumberUsageTypeV2MainCompanyNumber                    PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2MainCompanyNumber
	PhoneNumberUsageTypeV2MeetingsNumber                       PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2MeetingsNumber
	PhoneNumberUsageTypeV2NumberStorage                        PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2NumberStorage
	PhoneNumberUsageTypeV2PartnerBusinessMobileNumber          PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2PartnerBusinessMobileNumber
	PhoneNumberUsageTypeV2PhoneLine                            PhoneNumberUsageTypeV2 = generated.PhoneNumberUsageTypeV2PhoneLine
)

// The documented values of [ProfileImageSize]. The platform may send others.
const (
	ProfileImageSizeOriginal  ProfileImageSize = generated.ProfileImageSizeOriginal
	ProfileImageSizePixels195 ProfileImageSize = generated.ProfileImageSizePixels195
	ProfileImageSizePixels584 ProfileImageSize = generated.ProfileImageSizePixels584
	ProfileImageSizePixels90  ProfileImageSize = generated.ProfileImageSizePixels90
)

// The documented values of [PromptContentType]. The platform may send others.
const (
	PromptContentTypeAudioMpeg PromptContentType = generated.PromptContentTypeAudioMpeg
	PromptContentTypeAudioWav  PromptContentType = generated.PromptContentTypeAudioWav
)

// The documented values of [PronouncedNameType]. The platform may send others.
const (
	PronouncedNameTypeDefault      PronouncedNameType = generated.PronouncedNameTypeDefault
	PronouncedNameTypeRecorded     PronouncedNameType = generated.PronouncedNameTypeRecorded
	PronouncedNameTypeTextToSpeech PronouncedNameType = generated.PronouncedNameTypeTextToSpeech
)

// The documented values of [SetupWizardState]. The platform may send others.
const (
	SetupWizardStateCompleted  SetupWizardState = generated.SetupWizardStateCompleted
	SetupWizardStateIncomplete SetupWizardState = generated.SetupWizardStateIncomplete
	SetupWizardStateNotStarted SetupWizardState = generated.SetupWizardStateNotStarted
	SetupWizardStateUnknown    SetupWizardState = generated.SetupWizardStateUnknown
)

// The documented values of [SetupWizardStateForUpdate]. The platform may send others.
const (
	SetupWizardStateForUpdateCompleted  SetupWizardStateForUpdate = generated.SetupWizardStateForUpdateCompleted
	SetupWizardStateForUpdateIncomplete SetupWizardStateForUpdate = generated.SetupWizardStateForUpdateIncomplete
	SetupWizardStateForUpdateNotStarted SetupWizardStateForUpdate = generated.SetupWizardStateForUpdateNotStarted
)

// The documented values of [SignupState]. The platform may send others.
const (
	SignupStateAccountConfirmed          SignupState = generated.SignupStateAccountConfirmed
	SignupStateAccountCreated            SignupState = generated.SignupStateAccountCreated
	SignupStateBillingEntered            SignupState = generated.SignupStateBillingEntered
	SignupStateCreditCardApproved        SignupState = generated.SignupStateCreditCardApproved
	SignupStatePhoneVerificationPassed   SignupState = generated.SignupStatePhoneVerificationPassed
	SignupStatePhoneVerificationRequired SignupState = generated.SignupStatePhoneVerificationRequired
)

// The documented values of [SignupVerificationReason]. The platform may send others.
const (
	SignupVerificationReasonAVSNotAvailable          SignupVerificationReason = generated.SignupVerificationReasonAVSNotAvailable
	SignupVerificationReasonAgentInstanceBlacklisted SignupVerificationReason = generated.SignupVerificationReasonAgentInstanceBlacklisted
	SignupVerificationReasonCCBlacklisted            SignupVerificationReason = generated.SignupVerificationReasonCCBlacklisted
	SignupVerificationReasonCCFailed                 SignupVerificationReason = generated.SignupVerificationReasonCCFailed
	SignupVerificationReasonCCPhoneNotMatch          SignupVerificationReason = generated.SignupVerificationReasonCCPhoneNotMatch
	SignupVerificationReasonChargeLimit              SignupVerificationReason = generated.SignupVerificationReasonChargeLimit
	SignupVerificationReasonCookieBlacklisted        SignupVerificationReason = generated.SignupVerificationReasonCookieBlacklisted
	SignupVerificationReasonDeviceBlacklisted        SignupVerificationReason = generated.SignupVerificationReasonDeviceBlacklisted
	SignupVerificationReasonEmailBlacklisted         SignupVerificationReason = generated.SignupVerificationReasonEmailBlacklisted
	SignupVerificationReasonIPBlacklisted            SignupVerificationReason = generated.SignupVerificationReasonIPBlacklisted
	SignupVerificationReasonMaxMind                  SignupVerificationReason = generated.SignupVerificationReasonMaxMind
	SignupVerificationReasonOtherCountry             SignupVerificationReason = generated.SignupVerificationReasonOtherCountry
	SignupVerificationReasonPhoneBlacklisted         SignupVerificationReason = generated.SignupVerificationReasonPhoneBlacklisted
	SignupVerificationReasonPhoneSuspicious          SignupVerificationReason = generated.SignupVerificationReasonPhoneSuspicious
	SignupVerificationReasonUnknown                  SignupVerificationReason = generated.SignupVerificationReasonUnknown
)

// The documented values of [SiteAccess]. The platform may send others.
const (
	SiteAccessLimited   SiteAccess = generated.SiteAccessLimited
	SiteAccessUnlimited SiteAccess = generated.SiteAccessUnlimited
)

// The documented values of [SmsConsentCoverageType]. The platform may send others.
const (
	SmsConsentCoverageTypeAccount        SmsConsentCoverageType = generated.SmsConsentCoverageTypeAccount
	SmsConsentCoverageTypeConversational SmsConsentCoverageType = generated.SmsConsentCoverageTypeConversational
	SmsConsentCoverageTypeInformational  SmsConsentCoverageType = generated.SmsConsentCoverageTypeInformational
	SmsConsentCoverageTypePhoneNumber    SmsConsentCoverageType = generated.SmsConsentCoverageTypePhoneNumber
	SmsConsentCoverageTypePromotional    SmsConsentCoverageType = generated.SmsConsentCoverageTypePromotional
)

// The documented values of [SmsRecipientType]. The platform may send others.
const (
	SmsRecipientTypeApplicationExtension SmsRecipientType = generated.SmsRecipientTypeApplicationExtension
	SmsRecipientTypeDigitalUser          SmsRecipientType = generated.SmsRecipientTypeDigitalUser
	SmsRecipientTypeUser                 SmsRecipientType = generated.SmsRecipientTypeUser
)

// The documented values of [SmsRegistrationStatus]. The platform may send others.
const (
	SmsRegistrationStatusCampaignExpired   SmsRegistrationStatus = generated.SmsRegistrationStatusCampaignExpired
	SmsRegistrationStatusCampaignSuspended SmsRegistrationStatus = generated.SmsRegistrationStatusCampaignSuspended
	SmsRegistrationStatusConfirmed         SmsRegistrationStatus = generated.SmsRegistrationStatusConfirmed
	SmsRegistrationStatusCreated           SmsRegistrationStatus = generated.SmsRegistrationStatusCreated
	SmsRegistrationStatusDeleteRequested   SmsRegistrationStatus = generated.SmsRegistrationStatusDeleteRequested
	SmsRegistrationStatusDraft             SmsRegistrationStatus = generated.SmsRegistrationStatusDraft
	SmsRegistrationStatusPreVetFailed      SmsRegistrationStatus = generated.SmsRegistrationStatusPreVetFailed
	SmsRegistrationStatusSubmitFailed      SmsRegistrationStatus = generated.SmsRegistrationStatusSubmitFailed
	SmsRegistrationStatusSubmitted         SmsRegistrationStatus = generated.SmsRegistrationStatusSubmitted
	SmsRegistrationStatusUnconfirmed       SmsRegistrationStatus = generated.SmsRegistrationStatusUnconfirmed
	SmsRegistrationStatusUpdateRequested   SmsRegistrationStatus = generated.SmsRegistrationStatusUpdateRequested
)

// The documented values of [SpecialServiceType]. The platform may send others.
const (
	SpecialServiceTypeCustomerSupport        SpecialServiceType = generated.SpecialServiceTypeCustomerSupport
	SpecialServiceTypeDirectoryAssistance    SpecialServiceType = generated.SpecialServiceTypeDirectoryAssistance
	SpecialServiceTypeEmergency              SpecialServiceType = generated.SpecialServiceTypeEmergency
	SpecialServiceTypeNonEmergencyMedical    SpecialServiceType = generated.SpecialServiceTypeNonEmergencyMedical
	SpecialServiceTypeNonEmergencyPolice     SpecialServiceType = generated.SpecialServiceTypeNonEmergencyPolice
	SpecialServiceTypeSupplementary          SpecialServiceType = generated.SpecialServiceTypeSupplementary
	SpecialServiceTypeTelecommunicationRelay SpecialServiceType = generated.SpecialServiceTypeTelecommunicationRelay
	SpecialServiceTypeUnknown                SpecialServiceType = generated.SpecialServiceTypeUnknown
	SpecialServiceTypeUnsupported            SpecialServiceType = generated.SpecialServiceTypeUnsupported
	SpecialServiceTypeUpdateEmergencyAddress SpecialServiceType = generated.SpecialServiceTypeUpdateEmergencyAddress
)

// The documented values of [TimeFormat]. The platform may send others.
const (
	TimeFormatHours12 TimeFormat = generated.TimeFormatHours12
	TimeFormatHours24 TimeFormat = generated.TimeFormatHours24
)

// The documented values of [UserCreateStatus]. The platform may send others.
const (
	UserCreateStatusEnabled UserCreateStatus = generated.UserCreateStatusEnabled
)

// The documented values of [UserTemplateType]. The platform may send others.
const (
	UserTemplateTypeCallHandling          UserTemplateType = generated.UserTemplateTypeCallHandling
	UserTemplateTypeCallQueueCallHandling UserTemplateType = generated.UserTemplateTypeCallQueueCallHandling
	UserTemplateTypeCallQueueSettings     UserTemplateType = generated.UserTemplateTypeCallQueueSettings
	UserTemplateTypeKeyTemplates          UserTemplateType = generated.UserTemplateTypeKeyTemplates
	UserTemplateTypeLimitedExtensions     UserTemplateType = generated.UserTemplateTypeLimitedExtensions
	UserTemplateTypeSiteCallHandling      UserTemplateType = generated.UserTemplateTypeSiteCallHandling
	UserTemplateTypeUserSettings          UserTemplateType = generated.UserTemplateTypeUserSettings
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
