// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
	"github.com/oapi-codegen/nullable"
	openapi_types "github.com/oapi-codegen/runtime/types"
	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// Defines values for AccountStatus.
const (
	AccountStatusConfirmed   AccountStatus = "Confirmed"
	AccountStatusDisabled    AccountStatus = "Disabled"
	AccountStatusInitial     AccountStatus = "Initial"
	AccountStatusUnconfirmed AccountStatus = "Unconfirmed"
)

// Valid indicates whether the value is a known member of the AccountStatus enum.
func (e AccountStatus) Valid() bool {
	switch e {
	case AccountStatusConfirmed:
		return true
	case AccountStatusDisabled:
		return true
	case AccountStatusInitial:
		return true
	case AccountStatusUnconfirmed:
		return true
	default:
		return false
	}
}

// Defines values for AccountStatusReason.
const (
	AccountStatusReasonCancelledInvoluntarily AccountStatusReason = "CancelledInvoluntarily"
	AccountStatusReasonCancelledVoluntarily   AccountStatusReason = "CancelledVoluntarily"
	AccountStatusReasonSuspendedInvoluntarily AccountStatusReason = "SuspendedInvoluntarily"
	AccountStatusReasonSuspendedVoluntarily   AccountStatusReason = "SuspendedVoluntarily"
)

// Valid indicates whether the value is a known member of the AccountStatusReason enum.
func (e AccountStatusReason) Valid() bool {
	switch e {
	case AccountStatusReasonCancelledInvoluntarily:
		return true
	case AccountStatusReasonCancelledVoluntarily:
		return true
	case AccountStatusReasonSuspendedInvoluntarily:
		return true
	case AccountStatusReasonSuspendedVoluntarily:
		return true
	default:
		return false
	}
}

// Defines values for AlertTimer.
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

// Valid indicates whether the value is a known member of the AlertTimer enum.
func (e AlertTimer) Valid() bool {
	switch e {
	case AlertTimerSeconds10:
		return true
	case AlertTimerSeconds120:
		return true
	case AlertTimerSeconds15:
		return true
	case AlertTimerSeconds180:
		return true
	case AlertTimerSeconds20:
		return true
	case AlertTimerSeconds240:
		return true
	case AlertTimerSeconds30:
		return true
	case AlertTimerSeconds300:
		return true
	case AlertTimerSeconds360:
		return true
	case AlertTimerSeconds420:
		return true
	case AlertTimerSeconds45:
		return true
	case AlertTimerSeconds480:
		return true
	case AlertTimerSeconds5:
		return true
	case AlertTimerSeconds540:
		return true
	case AlertTimerSeconds60:
		return true
	case AlertTimerSeconds600:
		return true
	default:
		return false
	}
}

// Defines values for BillingPlanDurationUnit.
const (
	BillingPlanDurationUnitDay   BillingPlanDurationUnit = "Day"
	BillingPlanDurationUnitMonth BillingPlanDurationUnit = "Month"
	BillingPlanDurationUnitYear  BillingPlanDurationUnit = "Year"
)

// Valid indicates whether the value is a known member of the BillingPlanDurationUnit enum.
func (e BillingPlanDurationUnit) Valid() bool {
	switch e {
	case BillingPlanDurationUnitDay:
		return true
	case BillingPlanDurationUnitMonth:
		return true
	case BillingPlanDurationUnitYear:
		return true
	default:
		return false
	}
}

// Defines values for BillingPlanType.
const (
	BillingPlanTypeFree      BillingPlanType = "Free"
	BillingPlanTypeInitial   BillingPlanType = "Initial"
	BillingPlanTypeRegular   BillingPlanType = "Regular"
	BillingPlanTypeSuspended BillingPlanType = "Suspended"
	BillingPlanTypeTrial     BillingPlanType = "Trial"
	BillingPlanTypeTrialNoCC BillingPlanType = "TrialNoCC"
)

// Valid indicates whether the value is a known member of the BillingPlanType enum.
func (e BillingPlanType) Valid() bool {
	switch e {
	case BillingPlanTypeFree:
		return true
	case BillingPlanTypeInitial:
		return true
	case BillingPlanTypeRegular:
		return true
	case BillingPlanTypeSuspended:
		return true
	case BillingPlanTypeTrial:
		return true
	case BillingPlanTypeTrialNoCC:
		return true
	default:
		return false
	}
}

// Defines values for CallerIDFeature.
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

// Valid indicates whether the value is a known member of the CallerIDFeature enum.
func (e CallerIDFeature) Valid() bool {
	switch e {
	case CallerIDFeatureAdditionalSoftphone:
		return true
	case CallerIDFeatureAlternate:
		return true
	case CallerIDFeatureBusinessMobile:
		return true
	case CallerIDFeatureCallFlip:
		return true
	case CallerIDFeatureCommonPhone:
		return true
	case CallerIDFeatureDelegated:
		return true
	case CallerIDFeatureFaxNumber:
		return true
	case CallerIDFeatureMobileApp:
		return true
	case CallerIDFeatureRingMe:
		return true
	case CallerIDFeatureRingOut:
		return true
	default:
		return false
	}
}

// Defines values for CallerIDType.
const (
	CallerIDTypeBlocked         CallerIDType = "Blocked"
	CallerIDTypeCurrentLocation CallerIDType = "CurrentLocation"
	CallerIDTypePhoneNumber     CallerIDType = "PhoneNumber"
)

// Valid indicates whether the value is a known member of the CallerIDType enum.
func (e CallerIDType) Valid() bool {
	switch e {
	case CallerIDTypeBlocked:
		return true
	case CallerIDTypeCurrentLocation:
		return true
	case CallerIDTypePhoneNumber:
		return true
	default:
		return false
	}
}

// Defines values for ContentDisposition.
const (
	ContentDispositionAttachment ContentDisposition = "Attachment"
	ContentDispositionInline     ContentDisposition = "Inline"
)

// Valid indicates whether the value is a known member of the ContentDisposition enum.
func (e ContentDisposition) Valid() bool {
	switch e {
	case ContentDispositionAttachment:
		return true
	case ContentDispositionInline:
		return true
	default:
		return false
	}
}

// Defines values for DeviceTypeForCreate.
const (
	DeviceTypeForCreateOtherPhone DeviceTypeForCreate = "OtherPhone"
	DeviceTypeForCreateWebRTC     DeviceTypeForCreate = "WebRTC"
)

// Valid indicates whether the value is a known member of the DeviceTypeForCreate enum.
func (e DeviceTypeForCreate) Valid() bool {
	switch e {
	case DeviceTypeForCreateOtherPhone:
		return true
	case DeviceTypeForCreateWebRTC:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionBulkUpdateItemStatus.
const (
	ExtensionBulkUpdateItemStatusFail    ExtensionBulkUpdateItemStatus = "Fail"
	ExtensionBulkUpdateItemStatusSuccess ExtensionBulkUpdateItemStatus = "Success"
)

// Valid indicates whether the value is a known member of the ExtensionBulkUpdateItemStatus enum.
func (e ExtensionBulkUpdateItemStatus) Valid() bool {
	switch e {
	case ExtensionBulkUpdateItemStatusFail:
		return true
	case ExtensionBulkUpdateItemStatusSuccess:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionBulkUpdateTaskStatus.
const (
	ExtensionBulkUpdateTaskStatusAccepted   ExtensionBulkUpdateTaskStatus = "Accepted"
	ExtensionBulkUpdateTaskStatusCompleted  ExtensionBulkUpdateTaskStatus = "Completed"
	ExtensionBulkUpdateTaskStatusFailed     ExtensionBulkUpdateTaskStatus = "Failed"
	ExtensionBulkUpdateTaskStatusInProgress ExtensionBulkUpdateTaskStatus = "InProgress"
)

// Valid indicates whether the value is a known member of the ExtensionBulkUpdateTaskStatus enum.
func (e ExtensionBulkUpdateTaskStatus) Valid() bool {
	switch e {
	case ExtensionBulkUpdateTaskStatusAccepted:
		return true
	case ExtensionBulkUpdateTaskStatusCompleted:
		return true
	case ExtensionBulkUpdateTaskStatusFailed:
		return true
	case ExtensionBulkUpdateTaskStatusInProgress:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionStatus.
const (
	ExtensionStatusDisabled     ExtensionStatus = "Disabled"
	ExtensionStatusEnabled      ExtensionStatus = "Enabled"
	ExtensionStatusFrozen       ExtensionStatus = "Frozen"
	ExtensionStatusNotActivated ExtensionStatus = "NotActivated"
	ExtensionStatusUnassigned   ExtensionStatus = "Unassigned"
)

// Valid indicates whether the value is a known member of the ExtensionStatus enum.
func (e ExtensionStatus) Valid() bool {
	switch e {
	case ExtensionStatusDisabled:
		return true
	case ExtensionStatusEnabled:
		return true
	case ExtensionStatusFrozen:
		return true
	case ExtensionStatusNotActivated:
		return true
	case ExtensionStatusUnassigned:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionStatusForUpdate.
const (
	ExtensionStatusForUpdateDisabled     ExtensionStatusForUpdate = "Disabled"
	ExtensionStatusForUpdateEnabled      ExtensionStatusForUpdate = "Enabled"
	ExtensionStatusForUpdateFrozen       ExtensionStatusForUpdate = "Frozen"
	ExtensionStatusForUpdateNotActivated ExtensionStatusForUpdate = "NotActivated"
)

// Valid indicates whether the value is a known member of the ExtensionStatusForUpdate enum.
func (e ExtensionStatusForUpdate) Valid() bool {
	switch e {
	case ExtensionStatusForUpdateDisabled:
		return true
	case ExtensionStatusForUpdateEnabled:
		return true
	case ExtensionStatusForUpdateFrozen:
		return true
	case ExtensionStatusForUpdateNotActivated:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionStatusReason.
const (
	ExtensionStatusReasonInvoluntarily ExtensionStatusReason = "Involuntarily"
	ExtensionStatusReasonVoluntarily   ExtensionStatusReason = "Voluntarily"
)

// Valid indicates whether the value is a known member of the ExtensionStatusReason enum.
func (e ExtensionStatusReason) Valid() bool {
	switch e {
	case ExtensionStatusReasonInvoluntarily:
		return true
	case ExtensionStatusReasonVoluntarily:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionSubType.
const (
	ExtensionSubTypeDigitalSignageOnlyRooms ExtensionSubType = "DigitalSignageOnlyRooms"
	ExtensionSubTypeEmergency               ExtensionSubType = "Emergency"
	ExtensionSubTypeUnknown                 ExtensionSubType = "Unknown"
	ExtensionSubTypeVideoPro                ExtensionSubType = "VideoPro"
	ExtensionSubTypeVideoProPlus            ExtensionSubType = "VideoProPlus"
)

// Valid indicates whether the value is a known member of the ExtensionSubType enum.
func (e ExtensionSubType) Valid() bool {
	switch e {
	case ExtensionSubTypeDigitalSignageOnlyRooms:
		return true
	case ExtensionSubTypeEmergency:
		return true
	case ExtensionSubTypeUnknown:
		return true
	case ExtensionSubTypeVideoPro:
		return true
	case ExtensionSubTypeVideoProPlus:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionType.
const (
	ExtensionTypeAnnouncement         ExtensionType = "Announcement"
	ExtensionTypeApplicationExtension ExtensionType = "ApplicationExtension"
	ExtensionTypeBot                  ExtensionType = "Bot"
	ExtensionTypeDelegatedLinesGroup  ExtensionType = "DelegatedLinesGroup"
	ExtensionTypeDepartment           ExtensionType = "Department"
	ExtensionTypeDigitalUser          ExtensionType = "DigitalUser"
	ExtensionTypeFaxUser              ExtensionType = "FaxUser"
	ExtensionTypeFlexibleUser         ExtensionType = "FlexibleUser"
	ExtensionTypeGroupCallPickup      ExtensionType = "GroupCallPickup"
	ExtensionTypeIvrMenu              ExtensionType = "IvrMenu"
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

// Valid indicates whether the value is a known member of the ExtensionType enum.
func (e ExtensionType) Valid() bool {
	switch e {
	case ExtensionTypeAnnouncement:
		return true
	case ExtensionTypeApplicationExtension:
		return true
	case ExtensionTypeBot:
		return true
	case ExtensionTypeDelegatedLinesGroup:
		return true
	case ExtensionTypeDepartment:
		return true
	case ExtensionTypeDigitalUser:
		return true
	case ExtensionTypeFaxUser:
		return true
	case ExtensionTypeFlexibleUser:
		return true
	case ExtensionTypeGroupCallPickup:
		return true
	case ExtensionTypeIvrMenu:
		return true
	case ExtensionTypeLimited:
		return true
	case ExtensionTypePagingOnly:
		return true
	case ExtensionTypeParkLocation:
		return true
	case ExtensionTypeProxyAdmin:
		return true
	case ExtensionTypeRoom:
		return true
	case ExtensionTypeRoomConnector:
		return true
	case ExtensionTypeSharedLinesGroup:
		return true
	case ExtensionTypeSite:
		return true
	case ExtensionTypeTieLine:
		return true
	case ExtensionTypeUnknown:
		return true
	case ExtensionTypeUser:
		return true
	case ExtensionTypeVirtualUser:
		return true
	case ExtensionTypeVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionTypeForBulkUpdate.
const (
	ExtensionTypeForBulkUpdateAnnouncement         ExtensionTypeForBulkUpdate = "Announcement"
	ExtensionTypeForBulkUpdateApplicationExtension ExtensionTypeForBulkUpdate = "ApplicationExtension"
	ExtensionTypeForBulkUpdateDelegatedLinesGroup  ExtensionTypeForBulkUpdate = "DelegatedLinesGroup"
	ExtensionTypeForBulkUpdateDepartment           ExtensionTypeForBulkUpdate = "Department"
	ExtensionTypeForBulkUpdateDigitalUser          ExtensionTypeForBulkUpdate = "DigitalUser"
	ExtensionTypeForBulkUpdateFaxUser              ExtensionTypeForBulkUpdate = "FaxUser"
	ExtensionTypeForBulkUpdateIvrMenu              ExtensionTypeForBulkUpdate = "IvrMenu"
	ExtensionTypeForBulkUpdatePagingOnly           ExtensionTypeForBulkUpdate = "PagingOnly"
	ExtensionTypeForBulkUpdateParkLocation         ExtensionTypeForBulkUpdate = "ParkLocation"
	ExtensionTypeForBulkUpdateSharedLinesGroup     ExtensionTypeForBulkUpdate = "SharedLinesGroup"
	ExtensionTypeForBulkUpdateUser                 ExtensionTypeForBulkUpdate = "User"
	ExtensionTypeForBulkUpdateVirtualUser          ExtensionTypeForBulkUpdate = "VirtualUser"
	ExtensionTypeForBulkUpdateVoicemail            ExtensionTypeForBulkUpdate = "Voicemail"
)

// Valid indicates whether the value is a known member of the ExtensionTypeForBulkUpdate enum.
func (e ExtensionTypeForBulkUpdate) Valid() bool {
	switch e {
	case ExtensionTypeForBulkUpdateAnnouncement:
		return true
	case ExtensionTypeForBulkUpdateApplicationExtension:
		return true
	case ExtensionTypeForBulkUpdateDelegatedLinesGroup:
		return true
	case ExtensionTypeForBulkUpdateDepartment:
		return true
	case ExtensionTypeForBulkUpdateDigitalUser:
		return true
	case ExtensionTypeForBulkUpdateFaxUser:
		return true
	case ExtensionTypeForBulkUpdateIvrMenu:
		return true
	case ExtensionTypeForBulkUpdatePagingOnly:
		return true
	case ExtensionTypeForBulkUpdateParkLocation:
		return true
	case ExtensionTypeForBulkUpdateSharedLinesGroup:
		return true
	case ExtensionTypeForBulkUpdateUser:
		return true
	case ExtensionTypeForBulkUpdateVirtualUser:
		return true
	case ExtensionTypeForBulkUpdateVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionTypeForCreate.
const (
	ExtensionTypeForCreateAnnouncement     ExtensionTypeForCreate = "Announcement"
	ExtensionTypeForCreateDepartment       ExtensionTypeForCreate = "Department"
	ExtensionTypeForCreateDigitalUser      ExtensionTypeForCreate = "DigitalUser"
	ExtensionTypeForCreateFlexibleUser     ExtensionTypeForCreate = "FlexibleUser"
	ExtensionTypeForCreateLimited          ExtensionTypeForCreate = "Limited"
	ExtensionTypeForCreatePagingOnly       ExtensionTypeForCreate = "PagingOnly"
	ExtensionTypeForCreateParkLocation     ExtensionTypeForCreate = "ParkLocation"
	ExtensionTypeForCreateSharedLinesGroup ExtensionTypeForCreate = "SharedLinesGroup"
	ExtensionTypeForCreateUser             ExtensionTypeForCreate = "User"
	ExtensionTypeForCreateVirtualUser      ExtensionTypeForCreate = "VirtualUser"
	ExtensionTypeForCreateVoicemail        ExtensionTypeForCreate = "Voicemail"
)

// Valid indicates whether the value is a known member of the ExtensionTypeForCreate enum.
func (e ExtensionTypeForCreate) Valid() bool {
	switch e {
	case ExtensionTypeForCreateAnnouncement:
		return true
	case ExtensionTypeForCreateDepartment:
		return true
	case ExtensionTypeForCreateDigitalUser:
		return true
	case ExtensionTypeForCreateFlexibleUser:
		return true
	case ExtensionTypeForCreateLimited:
		return true
	case ExtensionTypeForCreatePagingOnly:
		return true
	case ExtensionTypeForCreateParkLocation:
		return true
	case ExtensionTypeForCreateSharedLinesGroup:
		return true
	case ExtensionTypeForCreateUser:
		return true
	case ExtensionTypeForCreateVirtualUser:
		return true
	case ExtensionTypeForCreateVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for ExtensionTypeForUpdate.
const (
	ExtensionTypeForUpdateAnnouncement         ExtensionTypeForUpdate = "Announcement"
	ExtensionTypeForUpdateApplicationExtension ExtensionTypeForUpdate = "ApplicationExtension"
	ExtensionTypeForUpdateDelegatedLinesGroup  ExtensionTypeForUpdate = "DelegatedLinesGroup"
	ExtensionTypeForUpdateDepartment           ExtensionTypeForUpdate = "Department"
	ExtensionTypeForUpdateDigitalUser          ExtensionTypeForUpdate = "DigitalUser"
	ExtensionTypeForUpdateFaxUser              ExtensionTypeForUpdate = "FaxUser"
	ExtensionTypeForUpdateFlexibleUser         ExtensionTypeForUpdate = "FlexibleUser"
	ExtensionTypeForUpdateGroupCallPickup      ExtensionTypeForUpdate = "GroupCallPickup"
	ExtensionTypeForUpdateIvrMenu              ExtensionTypeForUpdate = "IvrMenu"
	ExtensionTypeForUpdatePagingOnly           ExtensionTypeForUpdate = "PagingOnly"
	ExtensionTypeForUpdateParkLocation         ExtensionTypeForUpdate = "ParkLocation"
	ExtensionTypeForUpdateSharedLinesGroup     ExtensionTypeForUpdate = "SharedLinesGroup"
	ExtensionTypeForUpdateUser                 ExtensionTypeForUpdate = "User"
	ExtensionTypeForUpdateVirtualUser          ExtensionTypeForUpdate = "VirtualUser"
	ExtensionTypeForUpdateVoicemail            ExtensionTypeForUpdate = "Voicemail"
)

// Valid indicates whether the value is a known member of the ExtensionTypeForUpdate enum.
func (e ExtensionTypeForUpdate) Valid() bool {
	switch e {
	case ExtensionTypeForUpdateAnnouncement:
		return true
	case ExtensionTypeForUpdateApplicationExtension:
		return true
	case ExtensionTypeForUpdateDelegatedLinesGroup:
		return true
	case ExtensionTypeForUpdateDepartment:
		return true
	case ExtensionTypeForUpdateDigitalUser:
		return true
	case ExtensionTypeForUpdateFaxUser:
		return true
	case ExtensionTypeForUpdateFlexibleUser:
		return true
	case ExtensionTypeForUpdateGroupCallPickup:
		return true
	case ExtensionTypeForUpdateIvrMenu:
		return true
	case ExtensionTypeForUpdatePagingOnly:
		return true
	case ExtensionTypeForUpdateParkLocation:
		return true
	case ExtensionTypeForUpdateSharedLinesGroup:
		return true
	case ExtensionTypeForUpdateUser:
		return true
	case ExtensionTypeForUpdateVirtualUser:
		return true
	case ExtensionTypeForUpdateVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for ExternalReferenceType.
const (
	ExternalReferenceTypeCustomerDirectoryID ExternalReferenceType = "CustomerDirectoryId"
	ExternalReferenceTypePartnerID           ExternalReferenceType = "PartnerId"
)

// Valid indicates whether the value is a known member of the ExternalReferenceType enum.
func (e ExternalReferenceType) Valid() bool {
	switch e {
	case ExternalReferenceTypeCustomerDirectoryID:
		return true
	case ExternalReferenceTypePartnerID:
		return true
	default:
		return false
	}
}

// Defines values for FeatureName.
const (
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

// Valid indicates whether the value is a known member of the FeatureName enum.
func (e FeatureName) Valid() bool {
	switch e {
	case FeatureNameAccountFederation:
		return true
	case FeatureNameArchiver:
		return true
	case FeatureNameAutomaticCallRecordingMute:
		return true
	case FeatureNameAutomaticInboundCallRecording:
		return true
	case FeatureNameAutomaticOutboundCallRecording:
		return true
	case FeatureNameBlockedMessageForwarding:
		return true
	case FeatureNameCalendar:
		return true
	case FeatureNameCallForwarding:
		return true
	case FeatureNameCallPark:
		return true
	case FeatureNameCallParkLocations:
		return true
	case FeatureNameCallQualitySurvey:
		return true
	case FeatureNameCallSupervision:
		return true
	case FeatureNameCallSwitch:
		return true
	case FeatureNameCallerIDControl:
		return true
	case FeatureNameConferencing:
		return true
	case FeatureNameConferencingNumber:
		return true
	case FeatureNameConfigureDelegates:
		return true
	case FeatureNameDND:
		return true
	case FeatureNameDeveloperPortal:
		return true
	case FeatureNameDynamicConference:
		return true
	case FeatureNameEmergencyAddressAutoUpdate:
		return true
	case FeatureNameEmergencyCalling:
		return true
	case FeatureNameEncryptionAtRest:
		return true
	case FeatureNameExternalDirectoryIntegration:
		return true
	case FeatureNameFax:
		return true
	case FeatureNameFaxReceiving:
		return true
	case FeatureNameFreeSoftPhoneLines:
		return true
	case FeatureNameHDVoice:
		return true
	case FeatureNameHipaaCompliance:
		return true
	case FeatureNameIntercom:
		return true
	case FeatureNameInternationalCalling:
		return true
	case FeatureNameInternationalSMS:
		return true
	case FeatureNameLinkedSoftphoneLines:
		return true
	case FeatureNameMMS:
		return true
	case FeatureNameMobileVoipEmergencyCalling:
		return true
	case FeatureNameOnDemandCallRecording:
		return true
	case FeatureNamePager:
		return true
	case FeatureNamePagerReceiving:
		return true
	case FeatureNamePaging:
		return true
	case FeatureNamePasswordAuth:
		return true
	case FeatureNamePresence:
		return true
	case FeatureNamePromoMessage:
		return true
	case FeatureNameRCTeams:
		return true
	case FeatureNameReports:
		return true
	case FeatureNameRingOut:
		return true
	case FeatureNameSMS:
		return true
	case FeatureNameSMSReceiving:
		return true
	case FeatureNameSalesForce:
		return true
	case FeatureNameSharedLines:
		return true
	case FeatureNameSingleExtensionUI:
		return true
	case FeatureNameSiteCodes:
		return true
	case FeatureNameSoftPhoneUpdate:
		return true
	case FeatureNameTelephonySessions:
		return true
	case FeatureNameUserManagement:
		return true
	case FeatureNameVideoConferencing:
		return true
	case FeatureNameVoicemail:
		return true
	case FeatureNameVoicemailToText:
		return true
	case FeatureNameVoipCalling:
		return true
	case FeatureNameVoipCallingOnMobile:
		return true
	case FeatureNameWebPhone:
		return true
	default:
		return false
	}
}

// Defines values for FeatureReasonCode.
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

// Valid indicates whether the value is a known member of the FeatureReasonCode enum.
func (e FeatureReasonCode) Valid() bool {
	switch e {
	case FeatureReasonCodeAccountLimitation:
		return true
	case FeatureReasonCodeConfigurationLimitation:
		return true
	case FeatureReasonCodeExtensionLimitation:
		return true
	case FeatureReasonCodeExtensionSubTypeLimitation:
		return true
	case FeatureReasonCodeExtensionTypeLimitation:
		return true
	case FeatureReasonCodeInsufficientPermissions:
		return true
	case FeatureReasonCodePermissionLimitation:
		return true
	case FeatureReasonCodeServicePlanLimitation:
		return true
	default:
		return false
	}
}

// Defines values for FreemiumProductType.
const (
	FreemiumProductTypeFreyja   FreemiumProductType = "Freyja"
	FreemiumProductTypePbxBasic FreemiumProductType = "PbxBasic"
	FreemiumProductTypePhoenix  FreemiumProductType = "Phoenix"
)

// Valid indicates whether the value is a known member of the FreemiumProductType enum.
func (e FreemiumProductType) Valid() bool {
	switch e {
	case FreemiumProductTypeFreyja:
		return true
	case FreemiumProductTypePbxBasic:
		return true
	case FreemiumProductTypePhoenix:
		return true
	default:
		return false
	}
}

// Defines values for GrantExtensionType.
const (
	GrantExtensionTypeAnnouncement         GrantExtensionType = "Announcement"
	GrantExtensionTypeApplicationExtension GrantExtensionType = "ApplicationExtension"
	GrantExtensionTypeDelegatedLinesGroup  GrantExtensionType = "DelegatedLinesGroup"
	GrantExtensionTypeDepartment           GrantExtensionType = "Department"
	GrantExtensionTypeDigitalUser          GrantExtensionType = "DigitalUser"
	GrantExtensionTypeFaxUser              GrantExtensionType = "Fax User"
	GrantExtensionTypeIvrMenu              GrantExtensionType = "IvrMenu"
	GrantExtensionTypePagingOnly           GrantExtensionType = "PagingOnly"
	GrantExtensionTypeParkLocation         GrantExtensionType = "ParkLocation"
	GrantExtensionTypeSharedLinesGroup     GrantExtensionType = "SharedLinesGroup"
	GrantExtensionTypeUser                 GrantExtensionType = "User"
	GrantExtensionTypeVirtualUser          GrantExtensionType = "VirtualUser"
	GrantExtensionTypeVoicemail            GrantExtensionType = "Voicemail"
)

// Valid indicates whether the value is a known member of the GrantExtensionType enum.
func (e GrantExtensionType) Valid() bool {
	switch e {
	case GrantExtensionTypeAnnouncement:
		return true
	case GrantExtensionTypeApplicationExtension:
		return true
	case GrantExtensionTypeDelegatedLinesGroup:
		return true
	case GrantExtensionTypeDepartment:
		return true
	case GrantExtensionTypeDigitalUser:
		return true
	case GrantExtensionTypeFaxUser:
		return true
	case GrantExtensionTypeIvrMenu:
		return true
	case GrantExtensionTypePagingOnly:
		return true
	case GrantExtensionTypeParkLocation:
		return true
	case GrantExtensionTypeSharedLinesGroup:
		return true
	case GrantExtensionTypeUser:
		return true
	case GrantExtensionTypeVirtualUser:
		return true
	case GrantExtensionTypeVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for GrantExtensionTypeFilter.
const (
	GrantExtensionTypeFilterAnnouncement         GrantExtensionTypeFilter = "Announcement"
	GrantExtensionTypeFilterApplicationExtension GrantExtensionTypeFilter = "ApplicationExtension"
	GrantExtensionTypeFilterBot                  GrantExtensionTypeFilter = "Bot"
	GrantExtensionTypeFilterDelegatedLinesGroup  GrantExtensionTypeFilter = "DelegatedLinesGroup"
	GrantExtensionTypeFilterDepartment           GrantExtensionTypeFilter = "Department"
	GrantExtensionTypeFilterDigitalUser          GrantExtensionTypeFilter = "DigitalUser"
	GrantExtensionTypeFilterFaxUser              GrantExtensionTypeFilter = "FaxUser"
	GrantExtensionTypeFilterIvrMenu              GrantExtensionTypeFilter = "IvrMenu"
	GrantExtensionTypeFilterLimited              GrantExtensionTypeFilter = "Limited"
	GrantExtensionTypeFilterPagingOnly           GrantExtensionTypeFilter = "PagingOnly"
	GrantExtensionTypeFilterParkLocation         GrantExtensionTypeFilter = "ParkLocation"
	GrantExtensionTypeFilterRoom                 GrantExtensionTypeFilter = "Room"
	GrantExtensionTypeFilterSharedLinesGroup     GrantExtensionTypeFilter = "SharedLinesGroup"
	GrantExtensionTypeFilterUser                 GrantExtensionTypeFilter = "User"
	GrantExtensionTypeFilterVirtualUser          GrantExtensionTypeFilter = "VirtualUser"
	GrantExtensionTypeFilterVoicemail            GrantExtensionTypeFilter = "Voicemail"
)

// Valid indicates whether the value is a known member of the GrantExtensionTypeFilter enum.
func (e GrantExtensionTypeFilter) Valid() bool {
	switch e {
	case GrantExtensionTypeFilterAnnouncement:
		return true
	case GrantExtensionTypeFilterApplicationExtension:
		return true
	case GrantExtensionTypeFilterBot:
		return true
	case GrantExtensionTypeFilterDelegatedLinesGroup:
		return true
	case GrantExtensionTypeFilterDepartment:
		return true
	case GrantExtensionTypeFilterDigitalUser:
		return true
	case GrantExtensionTypeFilterFaxUser:
		return true
	case GrantExtensionTypeFilterIvrMenu:
		return true
	case GrantExtensionTypeFilterLimited:
		return true
	case GrantExtensionTypeFilterPagingOnly:
		return true
	case GrantExtensionTypeFilterParkLocation:
		return true
	case GrantExtensionTypeFilterRoom:
		return true
	case GrantExtensionTypeFilterSharedLinesGroup:
		return true
	case GrantExtensionTypeFilterUser:
		return true
	case GrantExtensionTypeFilterVirtualUser:
		return true
	case GrantExtensionTypeFilterVoicemail:
		return true
	default:
		return false
	}
}

// Defines values for LocationOrder.
const (
	LocationOrderCity LocationOrder = "City"
	LocationOrderNpa  LocationOrder = "Npa"
)

// Valid indicates whether the value is a known member of the LocationOrder enum.
func (e LocationOrder) Valid() bool {
	switch e {
	case LocationOrderCity:
		return true
	case LocationOrderNpa:
		return true
	default:
		return false
	}
}

// Defines values for NotificationRecipientPermission.
const (
	NotificationRecipientPermissionFullAccess       NotificationRecipientPermission = "FullAccess"
	NotificationRecipientPermissionMemberManagement NotificationRecipientPermission = "MemberManagement"
	NotificationRecipientPermissionMessages         NotificationRecipientPermission = "Messages"
	NotificationRecipientPermissionNone             NotificationRecipientPermission = "None"
)

// Valid indicates whether the value is a known member of the NotificationRecipientPermission enum.
func (e NotificationRecipientPermission) Valid() bool {
	switch e {
	case NotificationRecipientPermissionFullAccess:
		return true
	case NotificationRecipientPermissionMemberManagement:
		return true
	case NotificationRecipientPermissionMessages:
		return true
	case NotificationRecipientPermissionNone:
		return true
	default:
		return false
	}
}

// Defines values for NumberParserConflictHandling.
const (
	NumberParserConflictHandlingClient  NumberParserConflictHandling = "Client"
	NumberParserConflictHandlingDefault NumberParserConflictHandling = "Default"
)

// Valid indicates whether the value is a known member of the NumberParserConflictHandling enum.
func (e NumberParserConflictHandling) Valid() bool {
	switch e {
	case NumberParserConflictHandlingClient:
		return true
	case NumberParserConflictHandlingDefault:
		return true
	default:
		return false
	}
}

// Defines values for NumberParserContextSource.
const (
	NumberParserContextSourceAccount NumberParserContextSource = "Account"
	NumberParserContextSourceDefault NumberParserContextSource = "Default"
)

// Valid indicates whether the value is a known member of the NumberParserContextSource enum.
func (e NumberParserContextSource) Valid() bool {
	switch e {
	case NumberParserContextSourceAccount:
		return true
	case NumberParserContextSourceDefault:
		return true
	default:
		return false
	}
}

// Defines values for ParsedNumberCategory.
const (
	ParsedNumberCategoryExtension ParsedNumberCategory = "Extension"
	ParsedNumberCategoryRegular   ParsedNumberCategory = "Regular"
	ParsedNumberCategoryShortCode ParsedNumberCategory = "ShortCode"
	ParsedNumberCategoryTollFree  ParsedNumberCategory = "TollFree"
)

// Valid indicates whether the value is a known member of the ParsedNumberCategory enum.
func (e ParsedNumberCategory) Valid() bool {
	switch e {
	case ParsedNumberCategoryExtension:
		return true
	case ParsedNumberCategoryRegular:
		return true
	case ParsedNumberCategoryShortCode:
		return true
	case ParsedNumberCategoryTollFree:
		return true
	default:
		return false
	}
}

// Defines values for ParsedNumberStatus.
const (
	ParsedNumberStatusInvalid  ParsedNumberStatus = "Invalid"
	ParsedNumberStatusPossible ParsedNumberStatus = "Possible"
	ParsedNumberStatusValid    ParsedNumberStatus = "Valid"
)

// Valid indicates whether the value is a known member of the ParsedNumberStatus enum.
func (e ParsedNumberStatus) Valid() bool {
	switch e {
	case ParsedNumberStatusInvalid:
		return true
	case ParsedNumberStatusPossible:
		return true
	case ParsedNumberStatusValid:
		return true
	default:
		return false
	}
}

// Defines values for PaymentType.
const (
	PaymentTypeBusinessMobileNumberProvider   PaymentType = "BusinessMobileNumberProvider"
	PaymentTypeExternal                       PaymentType = "External"
	PaymentTypeExternalNumberProvider         PaymentType = "ExternalNumberProvider"
	PaymentTypeExternalNumberProviderTollFree PaymentType = "ExternalNumberProviderTollFree"
	PaymentTypeLocal                          PaymentType = "Local"
	PaymentTypeMobile                         PaymentType = "Mobile"
	PaymentTypeTollFree                       PaymentType = "TollFree"
)

// Valid indicates whether the value is a known member of the PaymentType enum.
func (e PaymentType) Valid() bool {
	switch e {
	case PaymentTypeBusinessMobileNumberProvider:
		return true
	case PaymentTypeExternal:
		return true
	case PaymentTypeExternalNumberProvider:
		return true
	case PaymentTypeExternalNumberProviderTollFree:
		return true
	case PaymentTypeLocal:
		return true
	case PaymentTypeMobile:
		return true
	case PaymentTypeTollFree:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberActivationStatus.
const (
	PhoneNumberActivationStatusActive   PhoneNumberActivationStatus = "Active"
	PhoneNumberActivationStatusInactive PhoneNumberActivationStatus = "Inactive"
)

// Valid indicates whether the value is a known member of the PhoneNumberActivationStatus enum.
func (e PhoneNumberActivationStatus) Valid() bool {
	switch e {
	case PhoneNumberActivationStatusActive:
		return true
	case PhoneNumberActivationStatusInactive:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberAddUsageType.
const (
	PhoneNumberAddUsageTypeInventory                            PhoneNumberAddUsageType = "Inventory"
	PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber     PhoneNumberAddUsageType = "InventoryFmcBusinessMobileNumber"
	PhoneNumberAddUsageTypeInventoryMobileNumber                PhoneNumberAddUsageType = "InventoryMobileNumber"
	PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber PhoneNumberAddUsageType = "InventoryPartnerBusinessMobileNumber"
	PhoneNumberAddUsageTypePartnerBusinessMobileNumber          PhoneNumberAddUsageType = "PartnerBusinessMobileNumber"
)

// Valid indicates whether the value is a known member of the PhoneNumberAddUsageType enum.
func (e PhoneNumberAddUsageType) Valid() bool {
	switch e {
	case PhoneNumberAddUsageTypeInventory:
		return true
	case PhoneNumberAddUsageTypeInventoryFmcBusinessMobileNumber:
		return true
	case PhoneNumberAddUsageTypeInventoryMobileNumber:
		return true
	case PhoneNumberAddUsageTypeInventoryPartnerBusinessMobileNumber:
		return true
	case PhoneNumberAddUsageTypePartnerBusinessMobileNumber:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberAssignUsageType.
const (
	PhoneNumberAssignUsageTypeCompanyNumber       PhoneNumberAssignUsageType = "CompanyNumber"
	PhoneNumberAssignUsageTypeContactCenterNumber PhoneNumberAssignUsageType = "ContactCenterNumber"
	PhoneNumberAssignUsageTypeDirectNumber        PhoneNumberAssignUsageType = "DirectNumber"
	PhoneNumberAssignUsageTypeMainCompanyNumber   PhoneNumberAssignUsageType = "MainCompanyNumber"
)

// Valid indicates whether the value is a known member of the PhoneNumberAssignUsageType enum.
func (e PhoneNumberAssignUsageType) Valid() bool {
	switch e {
	case PhoneNumberAssignUsageTypeCompanyNumber:
		return true
	case PhoneNumberAssignUsageTypeContactCenterNumber:
		return true
	case PhoneNumberAssignUsageTypeDirectNumber:
		return true
	case PhoneNumberAssignUsageTypeMainCompanyNumber:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberFeature.
const (
	PhoneNumberFeatureA2PSmsSender           PhoneNumberFeature = "A2PSmsSender"
	PhoneNumberFeatureCallerID               PhoneNumberFeature = "CallerId"
	PhoneNumberFeatureDelegated              PhoneNumberFeature = "Delegated"
	PhoneNumberFeatureInternationalSmsSender PhoneNumberFeature = "InternationalSmsSender"
	PhoneNumberFeatureMmsSender              PhoneNumberFeature = "MmsSender"
	PhoneNumberFeatureSmsSender              PhoneNumberFeature = "SmsSender"
)

// Valid indicates whether the value is a known member of the PhoneNumberFeature enum.
func (e PhoneNumberFeature) Valid() bool {
	switch e {
	case PhoneNumberFeatureA2PSmsSender:
		return true
	case PhoneNumberFeatureCallerID:
		return true
	case PhoneNumberFeatureDelegated:
		return true
	case PhoneNumberFeatureInternationalSmsSender:
		return true
	case PhoneNumberFeatureMmsSender:
		return true
	case PhoneNumberFeatureSmsSender:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberStatus.
const (
	PhoneNumberStatusNormal    PhoneNumberStatus = "Normal"
	PhoneNumberStatusPending   PhoneNumberStatus = "Pending"
	PhoneNumberStatusPortedIn  PhoneNumberStatus = "PortedIn"
	PhoneNumberStatusTemporary PhoneNumberStatus = "Temporary"
	PhoneNumberStatusUnknown   PhoneNumberStatus = "Unknown"
)

// Valid indicates whether the value is a known member of the PhoneNumberStatus enum.
func (e PhoneNumberStatus) Valid() bool {
	switch e {
	case PhoneNumberStatusNormal:
		return true
	case PhoneNumberStatusPending:
		return true
	case PhoneNumberStatusPortedIn:
		return true
	case PhoneNumberStatusTemporary:
		return true
	case PhoneNumberStatusUnknown:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberTollType.
const (
	PhoneNumberTollTypeToll     PhoneNumberTollType = "Toll"
	PhoneNumberTollTypeTollFree PhoneNumberTollType = "TollFree"
)

// Valid indicates whether the value is a known member of the PhoneNumberTollType enum.
func (e PhoneNumberTollType) Valid() bool {
	switch e {
	case PhoneNumberTollTypeToll:
		return true
	case PhoneNumberTollTypeTollFree:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberType.
const (
	PhoneNumberTypeFaxOnly   PhoneNumberType = "FaxOnly"
	PhoneNumberTypeVoiceFax  PhoneNumberType = "VoiceFax"
	PhoneNumberTypeVoiceOnly PhoneNumberType = "VoiceOnly"
)

// Valid indicates whether the value is a known member of the PhoneNumberType enum.
func (e PhoneNumberType) Valid() bool {
	switch e {
	case PhoneNumberTypeFaxOnly:
		return true
	case PhoneNumberTypeVoiceFax:
		return true
	case PhoneNumberTypeVoiceOnly:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberUsageType.
const (
	PhoneNumberUsageTypeAdditionalCompanyNumber               PhoneNumberUsageType = "AdditionalCompanyNumber"
	PhoneNumberUsageTypeBusinessMobileNumber                  PhoneNumberUsageType = "BusinessMobileNumber"
	PhoneNumberUsageTypeCompanyFaxNumber                      PhoneNumberUsageType = "CompanyFaxNumber"
	PhoneNumberUsageTypeCompanyNumber                         PhoneNumberUsageType = "CompanyNumber"
	PhoneNumberUsageTypeConferencingNumber                    PhoneNumberUsageType = "ConferencingNumber"
	PhoneNumberUsageTypeContactCenterNumber                   PhoneNumberUsageType = "ContactCenterNumber"
	PhoneNumberUsageTypeDirectNumber                          PhoneNumberUsageType = "DirectNumber"
	PhoneNumberUsageTypeELIN                                  PhoneNumberUsageType = "ELIN"
	PhoneNumberUsageTypeFmcBusinessMobileNumber               PhoneNumberUsageType = "FmcBusinessMobileNumber"
	PhoneNumberUsageTypeForwardedCompanyNumber                PhoneNumberUsageType = "ForwardedCompanyNumber"
	PhoneNumberUsageTypeForwardedNumber                       PhoneNumberUsageType = "ForwardedNumber"
	PhoneNumberUsageTypeIntegrationNumber                     PhoneNumberUsageType = "IntegrationNumber"
	PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber      PhoneNumberUsageType = "InventoryFmcBusinessMobileNumber"
	PhoneNumberUsageTypeInventoryMobileNumber                 PhoneNumberUsageType = "InventoryMobileNumber"
	PhoneNumberUsageTypeMainCompanyNumber                     PhoneNumberUsageType = "MainCompanyNumber"
	PhoneNumberUsageTypeMeetingsNumber                        PhoneNumberUsageType = "MeetingsNumber"
	PhoneNumberUsageTypeNumberPool                            PhoneNumberUsageType = "NumberPool"
	PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber PhoneNumberUsageType = "NumberPoolPartnerBusinessMobileNumber"
	PhoneNumberUsageTypeNumberStorage                         PhoneNumberUsageType = "NumberStorage"
	PhoneNumberUsageTypePartnerBusinessMobileNumber           PhoneNumberUsageType = "PartnerBusinessMobileNumber"
)

// Valid indicates whether the value is a known member of the PhoneNumberUsageType enum.
func (e PhoneNumberUsageType) Valid() bool {
	switch e {
	case PhoneNumberUsageTypeAdditionalCompanyNumber:
		return true
	case PhoneNumberUsageTypeBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeCompanyFaxNumber:
		return true
	case PhoneNumberUsageTypeCompanyNumber:
		return true
	case PhoneNumberUsageTypeConferencingNumber:
		return true
	case PhoneNumberUsageTypeContactCenterNumber:
		return true
	case PhoneNumberUsageTypeDirectNumber:
		return true
	case PhoneNumberUsageTypeELIN:
		return true
	case PhoneNumberUsageTypeFmcBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeForwardedCompanyNumber:
		return true
	case PhoneNumberUsageTypeForwardedNumber:
		return true
	case PhoneNumberUsageTypeIntegrationNumber:
		return true
	case PhoneNumberUsageTypeInventoryFmcBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeInventoryMobileNumber:
		return true
	case PhoneNumberUsageTypeMainCompanyNumber:
		return true
	case PhoneNumberUsageTypeMeetingsNumber:
		return true
	case PhoneNumberUsageTypeNumberPool:
		return true
	case PhoneNumberUsageTypeNumberPoolPartnerBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeNumberStorage:
		return true
	case PhoneNumberUsageTypePartnerBusinessMobileNumber:
		return true
	default:
		return false
	}
}

// Defines values for PhoneNumberUsageTypeV2.
const (
	PhoneNumberUsageTypeV2AdditionalCompanyNumber              PhoneNumberUsageTypeV2 = "AdditionalCompanyNumber"
	PhoneNumberUsageTypeV2BusinessMobileNumber                 PhoneNumberUsageTypeV2 = "BusinessMobileNumber"
	PhoneNumberUsageTypeV2CompanyFaxNumber                     PhoneNumberUsageTypeV2 = "CompanyFaxNumber"
	PhoneNumberUsageTypeV2CompanyNumber                        PhoneNumberUsageTypeV2 = "CompanyNumber"
	PhoneNumberUsageTypeV2ConferencingNumber                   PhoneNumberUsageTypeV2 = "ConferencingNumber"
	PhoneNumberUsageTypeV2ContactCenterNumber                  PhoneNumberUsageTypeV2 = "ContactCenterNumber"
	PhoneNumberUsageTypeV2DirectNumber                         PhoneNumberUsageTypeV2 = "DirectNumber"
	PhoneNumberUsageTypeV2ELIN                                 PhoneNumberUsageTypeV2 = "ELIN"
	PhoneNumberUsageTypeV2FmcBusinessMobileNumber              PhoneNumberUsageTypeV2 = "FmcBusinessMobileNumber"
	PhoneNumberUsageTypeV2ForwardedCompanyNumber               PhoneNumberUsageTypeV2 = "ForwardedCompanyNumber"
	PhoneNumberUsageTypeV2ForwardedNumber                      PhoneNumberUsageTypeV2 = "ForwardedNumber"
	PhoneNumberUsageTypeV2Inventory                            PhoneNumberUsageTypeV2 = "Inventory"
	PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber     PhoneNumberUsageTypeV2 = "InventoryFmcBusinessMobileNumber"
	PhoneNumberUsageTypeV2InventoryMobileNumber                PhoneNumberUsageTypeV2 = "InventoryMobileNumber"
	PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber PhoneNumberUsageTypeV2 = "InventoryPartnerBusinessMobileNumber"
	PhoneNumberUsageTypeV2MainCompanyNumber                    PhoneNumberUsageTypeV2 = "MainCompanyNumber"
	PhoneNumberUsageTypeV2MeetingsNumber                       PhoneNumberUsageTypeV2 = "MeetingsNumber"
	PhoneNumberUsageTypeV2NumberStorage                        PhoneNumberUsageTypeV2 = "NumberStorage"
	PhoneNumberUsageTypeV2PartnerBusinessMobileNumber          PhoneNumberUsageTypeV2 = "PartnerBusinessMobileNumber"
	PhoneNumberUsageTypeV2PhoneLine                            PhoneNumberUsageTypeV2 = "PhoneLine"
)

// Valid indicates whether the value is a known member of the PhoneNumberUsageTypeV2 enum.
func (e PhoneNumberUsageTypeV2) Valid() bool {
	switch e {
	case PhoneNumberUsageTypeV2AdditionalCompanyNumber:
		return true
	case PhoneNumberUsageTypeV2BusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeV2CompanyFaxNumber:
		return true
	case PhoneNumberUsageTypeV2CompanyNumber:
		return true
	case PhoneNumberUsageTypeV2ConferencingNumber:
		return true
	case PhoneNumberUsageTypeV2ContactCenterNumber:
		return true
	case PhoneNumberUsageTypeV2DirectNumber:
		return true
	case PhoneNumberUsageTypeV2ELIN:
		return true
	case PhoneNumberUsageTypeV2FmcBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeV2ForwardedCompanyNumber:
		return true
	case PhoneNumberUsageTypeV2ForwardedNumber:
		return true
	case PhoneNumberUsageTypeV2Inventory:
		return true
	case PhoneNumberUsageTypeV2InventoryFmcBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeV2InventoryMobileNumber:
		return true
	case PhoneNumberUsageTypeV2InventoryPartnerBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeV2MainCompanyNumber:
		return true
	case PhoneNumberUsageTypeV2MeetingsNumber:
		return true
	case PhoneNumberUsageTypeV2NumberStorage:
		return true
	case PhoneNumberUsageTypeV2PartnerBusinessMobileNumber:
		return true
	case PhoneNumberUsageTypeV2PhoneLine:
		return true
	default:
		return false
	}
}

// Defines values for ProfileImageSize.
const (
	ProfileImageSizeOriginal  ProfileImageSize = "original"
	ProfileImageSizePixels195 ProfileImageSize = "195x195"
	ProfileImageSizePixels584 ProfileImageSize = "584x584"
	ProfileImageSizePixels90  ProfileImageSize = "90x90"
)

// Valid indicates whether the value is a known member of the ProfileImageSize enum.
func (e ProfileImageSize) Valid() bool {
	switch e {
	case ProfileImageSizeOriginal:
		return true
	case ProfileImageSizePixels195:
		return true
	case ProfileImageSizePixels584:
		return true
	case ProfileImageSizePixels90:
		return true
	default:
		return false
	}
}

// Defines values for PromptContentType.
const (
	PromptContentTypeAudioMpeg PromptContentType = "audio/mpeg"
	PromptContentTypeAudioWav  PromptContentType = "audio/wav"
)

// Valid indicates whether the value is a known member of the PromptContentType enum.
func (e PromptContentType) Valid() bool {
	switch e {
	case PromptContentTypeAudioMpeg:
		return true
	case PromptContentTypeAudioWav:
		return true
	default:
		return false
	}
}

// Defines values for PronouncedNameType.
const (
	PronouncedNameTypeDefault      PronouncedNameType = "Default"
	PronouncedNameTypeRecorded     PronouncedNameType = "Recorded"
	PronouncedNameTypeTextToSpeech PronouncedNameType = "TextToSpeech"
)

// Valid indicates whether the value is a known member of the PronouncedNameType enum.
func (e PronouncedNameType) Valid() bool {
	switch e {
	case PronouncedNameTypeDefault:
		return true
	case PronouncedNameTypeRecorded:
		return true
	case PronouncedNameTypeTextToSpeech:
		return true
	default:
		return false
	}
}

// Defines values for SetupWizardState.
const (
	SetupWizardStateCompleted  SetupWizardState = "Completed"
	SetupWizardStateIncomplete SetupWizardState = "Incomplete"
	SetupWizardStateNotStarted SetupWizardState = "NotStarted"
	SetupWizardStateUnknown    SetupWizardState = "Unknown"
)

// Valid indicates whether the value is a known member of the SetupWizardState enum.
func (e SetupWizardState) Valid() bool {
	switch e {
	case SetupWizardStateCompleted:
		return true
	case SetupWizardStateIncomplete:
		return true
	case SetupWizardStateNotStarted:
		return true
	case SetupWizardStateUnknown:
		return true
	default:
		return false
	}
}

// Defines values for SetupWizardStateForUpdate.
const (
	SetupWizardStateForUpdateCompleted  SetupWizardStateForUpdate = "Completed"
	SetupWizardStateForUpdateIncomplete SetupWizardStateForUpdate = "Incomplete"
	SetupWizardStateForUpdateNotStarted SetupWizardStateForUpdate = "NotStarted"
)

// Valid indicates whether the value is a known member of the SetupWizardStateForUpdate enum.
func (e SetupWizardStateForUpdate) Valid() bool {
	switch e {
	case SetupWizardStateForUpdateCompleted:
		return true
	case SetupWizardStateForUpdateIncomplete:
		return true
	case SetupWizardStateForUpdateNotStarted:
		return true
	default:
		return false
	}
}

// Defines values for SignupState.
const (
	SignupStateAccountConfirmed          SignupState = "AccountConfirmed"
	SignupStateAccountCreated            SignupState = "AccountCreated"
	SignupStateBillingEntered            SignupState = "BillingEntered"
	SignupStateCreditCardApproved        SignupState = "CreditCardApproved"
	SignupStatePhoneVerificationPassed   SignupState = "PhoneVerificationPassed"
	SignupStatePhoneVerificationRequired SignupState = "PhoneVerificationRequired"
)

// Valid indicates whether the value is a known member of the SignupState enum.
func (e SignupState) Valid() bool {
	switch e {
	case SignupStateAccountConfirmed:
		return true
	case SignupStateAccountCreated:
		return true
	case SignupStateBillingEntered:
		return true
	case SignupStateCreditCardApproved:
		return true
	case SignupStatePhoneVerificationPassed:
		return true
	case SignupStatePhoneVerificationRequired:
		return true
	default:
		return false
	}
}

// Defines values for SignupVerificationReason.
const (
	SignupVerificationReasonAVSNotAvailable          SignupVerificationReason = "AVS_Not_Available"
	SignupVerificationReasonAgentInstanceBlacklisted SignupVerificationReason = "Agent_Instance_Blacklisted"
	SignupVerificationReasonCCBlacklisted            SignupVerificationReason = "CC_Blacklisted"
	SignupVerificationReasonCCFailed                 SignupVerificationReason = "CC_Failed"
	SignupVerificationReasonCCPhoneNotMatch          SignupVerificationReason = "CC_Phone_Not_Match"
	SignupVerificationReasonChargeLimit              SignupVerificationReason = "Charge_Limit"
	SignupVerificationReasonCookieBlacklisted        SignupVerificationReason = "Cookie_Blacklisted"
	SignupVerificationReasonDeviceBlacklisted        SignupVerificationReason = "Device_Blacklisted"
	SignupVerificationReasonEmailBlacklisted         SignupVerificationReason = "Email_Blacklisted"
	SignupVerificationReasonIPBlacklisted            SignupVerificationReason = "IP_Blacklisted"
	SignupVerificationReasonMaxMind                  SignupVerificationReason = "MaxMind"
	SignupVerificationReasonOtherCountry             SignupVerificationReason = "Other_Country"
	SignupVerificationReasonPhoneBlacklisted         SignupVerificationReason = "Phone_Blacklisted"
	SignupVerificationReasonPhoneSuspicious          SignupVerificationReason = "Phone_Suspicious"
	SignupVerificationReasonUnknown                  SignupVerificationReason = "Unknown"
)

// Valid indicates whether the value is a known member of the SignupVerificationReason enum.
func (e SignupVerificationReason) Valid() bool {
	switch e {
	case SignupVerificationReasonAVSNotAvailable:
		return true
	case SignupVerificationReasonAgentInstanceBlacklisted:
		return true
	case SignupVerificationReasonCCBlacklisted:
		return true
	case SignupVerificationReasonCCFailed:
		return true
	case SignupVerificationReasonCCPhoneNotMatch:
		return true
	case SignupVerificationReasonChargeLimit:
		return true
	case SignupVerificationReasonCookieBlacklisted:
		return true
	case SignupVerificationReasonDeviceBlacklisted:
		return true
	case SignupVerificationReasonEmailBlacklisted:
		return true
	case SignupVerificationReasonIPBlacklisted:
		return true
	case SignupVerificationReasonMaxMind:
		return true
	case SignupVerificationReasonOtherCountry:
		return true
	case SignupVerificationReasonPhoneBlacklisted:
		return true
	case SignupVerificationReasonPhoneSuspicious:
		return true
	case SignupVerificationReasonUnknown:
		return true
	default:
		return false
	}
}

// Defines values for SiteAccess.
const (
	SiteAccessLimited   SiteAccess = "Limited"
	SiteAccessUnlimited SiteAccess = "Unlimited"
)

// Valid indicates whether the value is a known member of the SiteAccess enum.
func (e SiteAccess) Valid() bool {
	switch e {
	case SiteAccessLimited:
		return true
	case SiteAccessUnlimited:
		return true
	default:
		return false
	}
}

// Defines values for SmsConsentCoverageType.
const (
	SmsConsentCoverageTypeAccount        SmsConsentCoverageType = "Account"
	SmsConsentCoverageTypeConversational SmsConsentCoverageType = "Conversational"
	SmsConsentCoverageTypeInformational  SmsConsentCoverageType = "Informational"
	SmsConsentCoverageTypePhoneNumber    SmsConsentCoverageType = "PhoneNumber"
	SmsConsentCoverageTypePromotional    SmsConsentCoverageType = "Promotional"
)

// Valid indicates whether the value is a known member of the SmsConsentCoverageType enum.
func (e SmsConsentCoverageType) Valid() bool {
	switch e {
	case SmsConsentCoverageTypeAccount:
		return true
	case SmsConsentCoverageTypeConversational:
		return true
	case SmsConsentCoverageTypeInformational:
		return true
	case SmsConsentCoverageTypePhoneNumber:
		return true
	case SmsConsentCoverageTypePromotional:
		return true
	default:
		return false
	}
}

// Defines values for SmsRecipientType.
const (
	SmsRecipientTypeApplicationExtension SmsRecipientType = "ApplicationExtension"
	SmsRecipientTypeDigitalUser          SmsRecipientType = "DigitalUser"
	SmsRecipientTypeUser                 SmsRecipientType = "User"
)

// Valid indicates whether the value is a known member of the SmsRecipientType enum.
func (e SmsRecipientType) Valid() bool {
	switch e {
	case SmsRecipientTypeApplicationExtension:
		return true
	case SmsRecipientTypeDigitalUser:
		return true
	case SmsRecipientTypeUser:
		return true
	default:
		return false
	}
}

// Defines values for SmsRegistrationStatus.
const (
	SmsRegistrationStatusCampaignExpired   SmsRegistrationStatus = "CampaignExpired"
	SmsRegistrationStatusCampaignSuspended SmsRegistrationStatus = "CampaignSuspended"
	SmsRegistrationStatusConfirmed         SmsRegistrationStatus = "Confirmed"
	SmsRegistrationStatusCreated           SmsRegistrationStatus = "Created"
	SmsRegistrationStatusDeleteRequested   SmsRegistrationStatus = "DeleteRequested"
	SmsRegistrationStatusDraft             SmsRegistrationStatus = "Draft"
	SmsRegistrationStatusPreVetFailed      SmsRegistrationStatus = "PreVetFailed"
	SmsRegistrationStatusSubmitFailed      SmsRegistrationStatus = "SubmitFailed"
	SmsRegistrationStatusSubmitted         SmsRegistrationStatus = "Submitted"
	SmsRegistrationStatusUnconfirmed       SmsRegistrationStatus = "Unconfirmed"
	SmsRegistrationStatusUpdateRequested   SmsRegistrationStatus = "UpdateRequested"
)

// Valid indicates whether the value is a known member of the SmsRegistrationStatus enum.
func (e SmsRegistrationStatus) Valid() bool {
	switch e {
	case SmsRegistrationStatusCampaignExpired:
		return true
	case SmsRegistrationStatusCampaignSuspended:
		return true
	case SmsRegistrationStatusConfirmed:
		return true
	case SmsRegistrationStatusCreated:
		return true
	case SmsRegistrationStatusDeleteRequested:
		return true
	case SmsRegistrationStatusDraft:
		return true
	case SmsRegistrationStatusPreVetFailed:
		return true
	case SmsRegistrationStatusSubmitFailed:
		return true
	case SmsRegistrationStatusSubmitted:
		return true
	case SmsRegistrationStatusUnconfirmed:
		return true
	case SmsRegistrationStatusUpdateRequested:
		return true
	default:
		return false
	}
}

// Defines values for SpecialServiceType.
const (
	SpecialServiceTypeCustomerSupport        SpecialServiceType = "CustomerSupport"
	SpecialServiceTypeDirectoryAssistance    SpecialServiceType = "DirectoryAssistance"
	SpecialServiceTypeEmergency              SpecialServiceType = "Emergency"
	SpecialServiceTypeNonEmergencyMedical    SpecialServiceType = "NonEmergencyMedical"
	SpecialServiceTypeNonEmergencyPolice     SpecialServiceType = "NonEmergencyPolice"
	SpecialServiceTypeSupplementary          SpecialServiceType = "Supplementary"
	SpecialServiceTypeTelecommunicationRelay SpecialServiceType = "TelecommunicationRelay"
	SpecialServiceTypeUnknown                SpecialServiceType = "Unknown"
	SpecialServiceTypeUnsupported            SpecialServiceType = "Unsupported"
	SpecialServiceTypeUpdateEmergencyAddress SpecialServiceType = "UpdateEmergencyAddress"
)

// Valid indicates whether the value is a known member of the SpecialServiceType enum.
func (e SpecialServiceType) Valid() bool {
	switch e {
	case SpecialServiceTypeCustomerSupport:
		return true
	case SpecialServiceTypeDirectoryAssistance:
		return true
	case SpecialServiceTypeEmergency:
		return true
	case SpecialServiceTypeNonEmergencyMedical:
		return true
	case SpecialServiceTypeNonEmergencyPolice:
		return true
	case SpecialServiceTypeSupplementary:
		return true
	case SpecialServiceTypeTelecommunicationRelay:
		return true
	case SpecialServiceTypeUnknown:
		return true
	case SpecialServiceTypeUnsupported:
		return true
	case SpecialServiceTypeUpdateEmergencyAddress:
		return true
	default:
		return false
	}
}

// Defines values for TimeFormat.
const (
	TimeFormatHours12 TimeFormat = "12h"
	TimeFormatHours24 TimeFormat = "24h"
)

// Valid indicates whether the value is a known member of the TimeFormat enum.
func (e TimeFormat) Valid() bool {
	switch e {
	case TimeFormatHours12:
		return true
	case TimeFormatHours24:
		return true
	default:
		return false
	}
}

// Defines values for UserCreateStatus.
const (
	UserCreateStatusEnabled UserCreateStatus = "Enabled"
)

// Valid indicates whether the value is a known member of the UserCreateStatus enum.
func (e UserCreateStatus) Valid() bool {
	switch e {
	case UserCreateStatusEnabled:
		return true
	default:
		return false
	}
}

// Defines values for UserTemplateType.
const (
	UserTemplateTypeCallHandling          UserTemplateType = "CallHandling"
	UserTemplateTypeCallQueueCallHandling UserTemplateType = "CallQueueCallHandling"
	UserTemplateTypeCallQueueSettings     UserTemplateType = "CallQueueSettings"
	UserTemplateTypeKeyTemplates          UserTemplateType = "KeyTemplates"
	UserTemplateTypeLimitedExtensions     UserTemplateType = "LimitedExtensions"
	UserTemplateTypeSiteCallHandling      UserTemplateType = "SiteCallHandling"
	UserTemplateTypeUserSettings          UserTemplateType = "UserSettings"
)

// Valid indicates whether the value is a known member of the UserTemplateType enum.
func (e UserTemplateType) Valid() bool {
	switch e {
	case UserTemplateTypeCallHandling:
		return true
	case UserTemplateTypeCallQueueCallHandling:
		return true
	case UserTemplateTypeCallQueueSettings:
		return true
	case UserTemplateTypeKeyTemplates:
		return true
	case UserTemplateTypeLimitedExtensions:
		return true
	case UserTemplateTypeSiteCallHandling:
		return true
	case UserTemplateTypeUserSettings:
		return true
	default:
		return false
	}
}

// Account is an account, as v1.0 of the API tells it. `partnerId` is the id that a partner gave to the
// account, absent without one; `operator` is the extension that callers reach by default.
type Account struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the account. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// MainNumber is the main number of the company, with or without a leading `+`.
	MainNumber string `json:"mainNumber,omitempty,omitzero"`

	// Status is the state of an account. Accounts in use are `Confirmed`.
	Status AccountStatus `json:"status,omitempty,omitzero"`

	// StatusInfo is the reason why an account is suspended or cancelled. Absent in other accounts.
	StatusInfo AccountStatusInfo `json:"statusInfo,omitempty,omitzero"`

	// Operator is the operator extension of an account, often the system extension, which has the same id as the
	// account. `partnerId` is the id that a partner gave to it, absent without one.
	Operator AccountOperator `json:"operator,omitempty,omitzero"`

	// ServiceInfo is the service of an account in short: its brand and plans. `targetServicePlan` is the plan that the
	// account is to move to, absent where none is planned; `contractedCountry` is the country of the
	// contract.
	ServiceInfo ServiceInfo `json:"serviceInfo,omitempty,omitzero"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState SetupWizardState `json:"setupWizardState,omitempty,omitzero"`

	// SignupInfo is the course of the sign-up of an account.
	SignupInfo SignupInfo `json:"signupInfo,omitempty,omitzero"`

	// RegionalSettings is the region of an account. `language` is for what users read, `greetingLanguage` for what callers
	// hear, `formattingLocale` for dates and numbers.
	RegionalSettings AccountRegionalSettings `json:"regionalSettings,omitempty,omitzero"`

	// Limits is the limits of an account.
	Limits AccountLimits `json:"limits,omitempty,omitzero"`

	// Federated tells whether the account belongs to a federation of accounts.
	Federated bool `json:"federated,omitempty,omitzero"`

	// OutboundCallPrefix is the prefix to dial before an outside number.
	OutboundCallPrefix int32 `json:"outboundCallPrefix,omitempty,omitzero"`
	PartnerID          ID    `json:"partnerId,omitempty,omitzero"`

	// Bsid is the identifier that the platform uses for the account internally.
	Bsid string `json:"bsid,omitempty,omitzero"`

	// Cfid is the identifier of the account that faces its customers.
	Cfid string `json:"cfid,omitempty,omitzero"`
}

// AccountBusinessAddress is the business address of an account, with the name of the company and of its main site.
// `readAccountInfo` tells the rest of the account.
type AccountBusinessAddress struct {
	// URI is the address of the business address in the API. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// Company is the name of the company.
	Company string `json:"company,omitempty,omitzero"`

	// Email is the email address of the company. It may be empty.
	Email string `json:"email,omitempty,omitzero"`

	// BusinessAddress is a business address.
	BusinessAddress BusinessAddress `json:"businessAddress,omitempty,omitzero"`

	// MainSiteName is the name of the main site. Absent where the account has no sites.
	MainSiteName string `json:"mainSiteName,omitempty,omitzero"`
}

// AccountBusinessAddressUpdate is the business address to give to an account, with the name of the company and of its main site.
type AccountBusinessAddressUpdate struct {
	// Company is the name of the company.
	Company *string `json:"company,omitempty"`

	// Email is the email address of the company.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a company.
	BusinessAddress *BusinessAddressUpdate `json:"businessAddress,omitempty"`

	// MainSiteName is the name of the main site.
	MainSiteName *string `json:"mainSiteName,omitempty"`
}

// AccountContact is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
// name. `contactPhone` is that person's number.
type AccountContact struct {
	ID ID `json:"id"`

	// FirstName is the first name.
	FirstName string `json:"firstName"`

	// LastName is the last name.
	LastName string `json:"lastName"`

	// Email is the email address.
	Email string `json:"email"`

	// ContactPhone is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	ContactPhone E164PhoneNumber `json:"contactPhone"`

	// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
	// only in the account and may change.
	ExtensionNumber ExtensionNumber `json:"extensionNumber"`
}

// AccountCountryInput is a country of the platform's dictionary, by either its `id` or its `isoCode`, not both.
type AccountCountryInput struct {
	ID *ID `json:"id,omitempty"`

	// IsoCode is the ISO 3166-1 code of the country, two letters, such as `US`.
	IsoCode *string `json:"isoCode,omitempty"`
}

// AccountLanguageInput is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
type AccountLanguageInput struct {
	ID *ID `json:"id,omitempty"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode *string `json:"localeCode,omitempty"`
}

// AccountLimits is the limits of an account.
type AccountLimits struct {
	// FreeSoftPhoneLinesPerExtension is the largest number of free softphone lines of one extension.
	FreeSoftPhoneLinesPerExtension int32 `json:"freeSoftPhoneLinesPerExtension,omitempty,omitzero"`

	// MeetingSize is the largest number of people in one meeting.
	MeetingSize int32 `json:"meetingSize,omitempty,omitzero"`

	// CloudRecordingStorage is the room for cloud recordings of meetings, in gigabytes.
	CloudRecordingStorage int32 `json:"cloudRecordingStorage,omitempty,omitzero"`

	// MaxMonitoredExtensionsPerUser is the largest number of extensions whose presence one user may watch.
	MaxMonitoredExtensionsPerUser int32 `json:"maxMonitoredExtensionsPerUser,omitempty,omitzero"`

	// MaxExtensionNumberLength is the largest number of digits in an extension number.
	MaxExtensionNumberLength int32 `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// SiteCodeLength is the number of digits in a site code.
	SiteCodeLength int32 `json:"siteCodeLength,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits in an extension number without its site code.
	ShortExtensionNumberLength int32 `json:"shortExtensionNumberLength,omitempty,omitzero"`
}

// AccountOperator is the operator extension of an account, often the system extension, which has the same id as the
// account. `partnerId` is the id that a partner gave to it, absent without one.
type AccountOperator struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// AccountPhoneNumber is a phone number of an account, as v1.0 of the API tells it. `extension` is absent where the number
// is not assigned to one.
type AccountPhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the phone number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API tells it. A `DirectNumber` leads to one extension,
	// a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
	// are numbers of another provider.
	PaymentType PaymentType `json:"paymentType,omitempty,omitzero"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status,omitempty,omitzero"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// Extension is an extension, as v1.0 replies refer to it. `partnerId` is the id that a partner gave to it,
	// absent without one.
	Extension ExtensionReference `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Location is the place that the number belongs to, such as a city and a state. Absent where it has none.
	Location string `json:"location,omitempty,omitzero"`

	// VanityPattern is the letters that the digits of the number stand for. Absent where the number was not chosen by
	// any.
	VanityPattern string `json:"vanityPattern,omitempty,omitzero"`

	// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
	TemporaryNumber TemporaryNumber `json:"temporaryNumber,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// AccountPhoneNumberList is a page of an account's phone numbers, as v1.0 of the API tells them.
type AccountPhoneNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the phone numbers of the page.
	Records []AccountPhoneNumber `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// AccountPhoneNumberListV2 is a page of an account's phone numbers, as v2 of the API tells them.
type AccountPhoneNumberListV2 struct {
	// Records are the phone numbers of the page.
	Records []AccountPhoneNumberV2 `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// AccountPhoneNumberV2 is a phone number of an account, as v2 of the API tells it. `extension` is absent where the number
// is not assigned to one; `providerId` is the id of the provider that the number comes from.
type AccountPhoneNumberV2 struct {
	ID ID `json:"id"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber"`

	// UsageType is the use of a phone number, as v2 of the API tells it. Numbers of the `Inventory` are not assigned
	// to anybody; the names differ in part from those of v1.0.
	UsageType PhoneNumberUsageTypeV2 `json:"usageType"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// TollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
	TollType PhoneNumberTollType `json:"tollType"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// Extension is the extension that a phone number is assigned to, as v2 of the API tells it.
	Extension PhoneNumberExtensionV2 `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// ByocNumber tells whether the customer brought the number along with a carrier of their own (BYOC).
	ByocNumber bool `json:"byocNumber,omitempty,omitzero"`

	// MobileNumber tells whether the number is a mobile one.
	MobileNumber bool `json:"mobileNumber,omitempty,omitzero"`

	// HotDeskNumber tells whether the number belongs to a hot desk, a phone that several people share.
	HotDeskNumber bool `json:"hotDeskNumber,omitempty,omitzero"`
	ProviderID    ID   `json:"providerId,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// AccountRegionalSettings is the region of an account. `language` is for what users read, `greetingLanguage` for what callers
// hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettings struct {
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

	// Currency is a currency.
	Currency Currency `json:"currency,omitempty,omitzero"`
}

// AccountRegionalSettingsUpdate is the region to give to an account. `language` is for what users read, `greetingLanguage` for what
// callers hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettingsUpdate struct {
	// HomeCountry is a country of the platform's dictionary, by either its `id` or its `isoCode`, not both.
	HomeCountry *AccountCountryInput `json:"homeCountry,omitempty"`

	// Timezone is a time zone of the platform's dictionary, by either its `id` or its `name`, not both.
	Timezone AccountTimezoneInput `json:"timezone"`

	// Language is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	Language *AccountLanguageInput `json:"language,omitempty"`

	// GreetingLanguage is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	GreetingLanguage *AccountLanguageInput `json:"greetingLanguage,omitempty"`

	// FormattingLocale is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	FormattingLocale *AccountLanguageInput `json:"formattingLocale,omitempty"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat *TimeFormat `json:"timeFormat,omitempty"`
}

// AccountServiceInfo is the service of an account: its brand, plans, package, features and limits. `targetServicePlan` is
// the plan that the account is to move to, absent where none is planned; `contractedCountry` is the
// country of the contract.
type AccountServiceInfo struct {
	// URI is the address of the service information.
	URI string `json:"uri,omitempty,omitzero"`

	// ServicePlanName is the name of the service plan.
	ServicePlanName string `json:"servicePlanName,omitempty,omitzero"`

	// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
	// home.
	Brand Brand `json:"brand,omitempty,omitzero"`

	// ContractedCountry is a country of the platform's dictionary. Replies often carry its id alone.
	ContractedCountry CountryReference `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, which decides on features.
	ServicePlan ServicePlan `json:"servicePlan,omitempty,omitzero"`

	// TargetServicePlan is a service plan, which decides on features.
	TargetServicePlan ServicePlan `json:"targetServicePlan,omitempty,omitzero"`

	// BillingPlan is a billing plan, which decides on prices and on the time between payments.
	BillingPlan BillingPlan `json:"billingPlan,omitempty,omitzero"`

	// Package is the package that the account is billed for.
	Package BillingPackage `json:"package,omitempty,omitzero"`

	// ServiceFeatures are the features that the platform knows for the account, the disabled ones among them.
	ServiceFeatures []ServiceFeature `json:"serviceFeatures,omitempty,omitzero"`

	// Limits is the limits of an account.
	Limits AccountLimits `json:"limits,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`
}

// AccountStatus is the state of an account. Accounts in use are `Confirmed`.
type AccountStatus string

// AccountStatusInfo is the reason why an account is suspended or cancelled. Absent in other accounts.
type AccountStatusInfo struct {
	// Reason is the way in which an account came to be suspended or cancelled.
	Reason AccountStatusReason `json:"reason,omitempty,omitzero"`

	// Comment is a remark about the reason, for a person.
	Comment string `json:"comment,omitempty,omitzero"`

	// Till is the moment until which the status holds.
	Till api.Time `json:"till,omitempty,omitzero"`
}

// AccountStatusReason is the way in which an account came to be suspended or cancelled.
type AccountStatusReason string

// AccountTimezoneInput is a time zone of the platform's dictionary, by either its `id` or its `name`, not both.
type AccountTimezoneInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the short name of the time zone, such as `US/Pacific`.
	Name *string `json:"name,omitempty"`
}

// AccountV2 is an account, as v2 of the API tells it. `externalAccountId` and `opportunityId` are its ids in
// systems outside the platform, absent without one; `mainNumber` is absent where the account has no
// main number.
type AccountV2 struct {
	ID ID `json:"id"`

	// CompanyName is the name of the company.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// MainNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	MainNumber E164PhoneNumber `json:"mainNumber,omitempty,omitzero"`

	// Status is the state of an account. Accounts in use are `Confirmed`.
	Status AccountStatus `json:"status"`

	// BillingActive tells whether the account is being billed.
	BillingActive bool `json:"billingActive,omitempty,omitzero"`

	// CompanyAddress is the postal address of a company.
	CompanyAddress PostalAddress `json:"companyAddress,omitempty,omitzero"`

	// ContactInfo is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
	// name. `contactPhone` is that person's number.
	ContactInfo AccountContact `json:"contactInfo,omitempty,omitzero"`

	// ServiceInfo is the service of an account, as v2 of the API tells it. `partnerPackage` is the package in the
	// partner's own catalogue, absent without a partner.
	ServiceInfo       ServiceInfoV2 `json:"serviceInfo"`
	ExternalAccountID ID            `json:"externalAccountId,omitempty,omitzero"`
	OpportunityID     ID            `json:"opportunityId,omitempty,omitzero"`
}

// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are no call queues.
type AlertTimer int32

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

// BillingPackage is the package that the account is billed for.
type BillingPackage struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Version is the version of the package.
	Version string `json:"version,omitempty,omitzero"`
}

// BillingPlan is a billing plan, which decides on prices and on the time between payments.
type BillingPlan struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of a billing plan. `TrialNoCC` is a trial without a credit card.
	Type BillingPlanType `json:"type,omitempty,omitzero"`

	// DurationUnit is the unit in which the length of a billing period is counted.
	DurationUnit BillingPlanDurationUnit `json:"durationUnit,omitempty,omitzero"`

	// Duration is the length of a billing period, counted in `durationUnit`.
	Duration int32 `json:"duration,omitempty,omitzero"`

	// IncludedPhoneLines is the number of phone lines in the price of the plan.
	IncludedPhoneLines int32 `json:"includedPhoneLines,omitempty,omitzero"`
}

// BillingPlanDurationUnit is the unit in which the length of a billing period is counted.
type BillingPlanDurationUnit string

// BillingPlanType is the kind of a billing plan. `TrialNoCC` is a trial without a credit card.
type BillingPlanType string

// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
// home.
type Brand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the brand.
	Name string `json:"name,omitempty,omitzero"`

	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`
}

// BrandV2 is the brand under which the service is sold.
type BrandV2 struct {
	ID ID `json:"id"`

	// Name is the name of the brand.
	Name string `json:"name"`
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

// BulkExtensionSiteInput is the site to move an extension to. `id` says which; for the main site it is the word `main-site`.
// The other properties are those of the site itself and need not be sent.
type BulkExtensionSiteInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the site.
	URI *string `json:"uri,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// Code is the code of the site. Accounts without site codes have none.
	Code *string `json:"code,omitempty"`
}

// BulkExtensionUpdate is the changes to make to one extension of many. `id` says which and is always needed; what else is
// not sent stays as it is. `partnerId` is the id that a partner gives to the extension, `transition`
// says which emails go out.
type BulkExtensionUpdate struct {
	ID *ID `json:"id,omitempty"`

	// ExtensionNumber is the number to dial inside the account. No other extension may have it.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Type is the kind that an extension can be turned into together with others. `Department` is a call queue,
	// `PagingOnly` a paging group; `User` and its variants are people, the rest are services that can be
	// dialled.
	Type *ExtensionTypeForBulkUpdate `json:"type,omitempty"`

	// Status is the state that an extension can be given. `NotActivated` is one whose user has not finished
	// setting it up; only `Enabled` ones are in full use.
	Status *ExtensionStatusForUpdate `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Reason is the way in which the extension is suspended. `statusInfo` has a property for it as well.
	Reason *string `json:"reason,omitempty"`

	// Comment is a remark about the status, for a person. `statusInfo` has a property for it as well.
	Comment *string `json:"comment,omitempty"`

	// Contact is the contact data to give to an extension. What is not sent stays as it is.
	Contact *ContactUpdate `json:"contact,omitempty"`

	// Site is the site to move an extension to. `id` says which; for the main site it is the word `main-site`.
	// The other properties are those of the site itself and need not be sent.
	Site *BulkExtensionSiteInput `json:"site,omitempty"`

	// RegionalSettings is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
	// what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *ExtensionRegionalSettingsUpdate `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up that an extension can be given. New extensions start as
	// `NotStarted`.
	SetupWizardState *SetupWizardStateForUpdate `json:"setupWizardState,omitempty"`

	// Password is the password of the user.
	Password *string `json:"password,omitempty"`

	// IvrPin is the PIN that the user types to reach voicemail and settings over the phone.
	IvrPin *string `json:"ivrPin,omitempty"`

	// CallQueueInfo is the service-level targets to give to a call queue. Other extensions have none.
	CallQueueInfo *CallQueueInfoUpdate `json:"callQueueInfo,omitempty"`

	// Transition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
	// only.
	Transition *UserTransition `json:"transition,omitempty"`

	// CustomFields are the values of the account's custom fields for the extension.
	CustomFields []CustomFieldValueUpdate `json:"customFields,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReferenceUpdate `json:"references,omitzero"`
	PartnerID  *ID                       `json:"partnerId,omitempty"`
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

// CallNoteNotifications is the way in which the recipients are told of call notes. What is for advanced mode shows in basic
// mode too, without effect.
type CallNoteNotifications struct {
	// NotifyByEmail tells whether an email tells of each call note.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each call note.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// CallNoteNotificationsUpdate is the way in which to tell the recipients of call notes. What is left out stays as it is.
type CallNoteNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each call note.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each call note.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are no call queues.
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
	HostCode string `json:"hostCode,omitempty,omitzero"`

	// ParticipantCode is the access code of the participants.
	ParticipantCode string `json:"participantCode,omitempty,omitzero"`

	// AllowJoinBeforeHost tells whether participants may join before the host.
	AllowJoinBeforeHost bool `json:"allowJoinBeforeHost,omitempty,omitzero"`

	// Mode is the conferencing engine. It is of use to the platform only.
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

// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
type ContactCenterProvider struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the provider.
	Name string `json:"name,omitempty,omitzero"`
}

// ContactCenterProviderInput is the contact-center provider that a phone number shall belong to.
type ContactCenterProviderInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the provider.
	Name *string `json:"name,omitempty"`
}

// ContactCreate is the contact data of an extension to create.
type ContactCreate struct {
	// FirstName is the first name of the user, or the name of the service behind the extension.
	FirstName string `json:"firstName"`

	// LastName is the last name of the user.
	LastName *string `json:"lastName,omitempty"`

	// Company is the name of the company.
	Company *string `json:"company,omitempty"`

	// JobTitle is the job title.
	JobTitle *string `json:"jobTitle,omitempty"`

	// Department is the department that the user works in. It is plain text, not a call queue.
	Department *string `json:"department,omitempty"`

	// Email is the email address.
	Email string `json:"email"`

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

// ContractedCountry is a country in which contracts can be made with a brand.
type ContractedCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// ContractedCountryList is the contracted countries of a brand. The list is not paged.
type ContractedCountryList struct {
	// Records are the countries.
	Records []ContractedCountry `json:"records"`
}

// ContractedCountryV2 is the country of the contract, by its id alone.
type ContractedCountryV2 struct {
	ID ID `json:"id,omitempty,omitzero"`
}

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

	// FreeSoftphoneLine tells whether a free line for a softphone can be had in the country.
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

// Currency is a currency.
type Currency struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Code is the code of the currency, such as `USD`.
	Code string `json:"code,omitempty,omitzero"`

	// Name is the name of the currency.
	Name string `json:"name,omitempty,omitzero"`

	// Symbol is the sign of the currency, such as `$`.
	Symbol string `json:"symbol,omitempty,omitzero"`

	// MinorSymbol is the sign of its smaller unit, such as `¢`.
	MinorSymbol string `json:"minorSymbol,omitempty,omitzero"`
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

// DeviceCreate is a device to create, with its emergency location and its phone number.
type DeviceCreate struct {
	// Type is the kind of device that can be created, a phone of another maker (`OtherPhone`) or a browser
	// (`WebRTC`).
	Type DeviceTypeForCreate `json:"type"`

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
	Type nullable.Nullable[NullablePhoneNumberType] `json:"type,omitempty,omitzero"`
}

// DeviceTypeForCreate is the kind of device that can be created, a phone of another maker (`OtherPhone`) or a browser
// (`WebRTC`).
type DeviceTypeForCreate string

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

// Error is a refusal. Rely on `errorCode`; the message is localized and may change.
type Error struct {
	// ErrorCode is the code of the first error, such as `CMN-102`.
	ErrorCode string `json:"errorCode,omitempty,omitzero"`

	// Message is the explanation for a person, in the language of the request.
	Message string `json:"message,omitempty,omitzero"`

	// ParameterName is the parameter or the property at fault. Absent where the error is about the request as a whole.
	ParameterName string `json:"parameterName,omitempty,omitzero"`

	// Errors are the errors of the request, the first one included.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// ErrorDetail is an error among those of a request.
type ErrorDetail struct {
	// ErrorCode is the code, such as `CMN-101`.
	ErrorCode string `json:"errorCode,omitempty,omitzero"`

	// Message is the explanation for a person, in the language of the request.
	Message string `json:"message,omitempty,omitzero"`

	// ParameterName is the parameter or the property at fault. Absent where the error is about the request as a whole.
	ParameterName string `json:"parameterName,omitempty,omitzero"`

	// ParameterValue is the value that was refused, as text. Absent in most errors.
	ParameterValue string `json:"parameterValue,omitempty,omitzero"`
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

	// StatusInfo is the reason why an extension has its status. Absent where there is nothing to tell.
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

	// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are no call queues.
	CallQueueInfo CallQueueInfo `json:"callQueueInfo,omitempty,omitzero"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are no call queues.
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
	CreationTime api.Time `json:"creationTime,omitempty,omitzero"`
}

// ExtensionAccount is the account of an extension. Its id is a string here, while the account itself has a number.
type ExtensionAccount struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the account.
	URI string `json:"uri,omitempty,omitzero"`
}

// ExtensionBulkUpdateAffectedItems is the extensions that a task was to change.
type ExtensionBulkUpdateAffectedItems struct {
	// Result are the results, one for each extension.
	Result []ExtensionBulkUpdateItemResult `json:"result,omitempty,omitzero"`
}

// ExtensionBulkUpdateItemResult is the result of a task for one extension.
type ExtensionBulkUpdateItemResult struct {
	ExtensionID ID `json:"extensionId,omitempty,omitzero"`

	// Status is the outcome of a task for one extension.
	Status ExtensionBulkUpdateItemStatus `json:"status,omitempty,omitzero"`

	// Errors are the errors that kept the extension from being changed. Absent or empty where it was changed.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// ExtensionBulkUpdateItemStatus is the outcome of a task for one extension.
type ExtensionBulkUpdateItemStatus string

// ExtensionBulkUpdateRequest is the changes to make to many extensions.
type ExtensionBulkUpdateRequest struct {
	// Records are the changes, one record for each extension, at most 500.
	Records []BulkExtensionUpdate `json:"records"`
}

// ExtensionBulkUpdateTask is a task that changes many extensions.
type ExtensionBulkUpdateTask struct {
	// URI is the address of the task.
	URI string `json:"uri"`
	ID  ID     `json:"id"`

	// Status is the state of a task that changes many extensions. `Completed` and `Failed` are final, the others
	// are not.
	Status ExtensionBulkUpdateTaskStatus `json:"status"`

	// CreationTime is the moment when the task was created.
	CreationTime api.Time `json:"creationTime"`

	// LastModifiedTime is the moment when the task last changed.
	LastModifiedTime api.Time `json:"lastModifiedTime"`

	// Result is the result of a task that changed many extensions. Absent until the task has ended.
	Result ExtensionBulkUpdateTaskResult `json:"result,omitempty,omitzero"`
}

// ExtensionBulkUpdateTaskResult is the result of a task that changed many extensions. Absent until the task has ended.
type ExtensionBulkUpdateTaskResult struct {
	// AffectedItems is the extensions that a task was to change.
	AffectedItems ExtensionBulkUpdateAffectedItems `json:"affectedItems,omitempty,omitzero"`

	// Errors are the errors of the task as a whole. Those of one extension are in its own result.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// ExtensionBulkUpdateTaskStatus is the state of a task that changes many extensions. `Completed` and `Failed` are final, the others
// are not.
type ExtensionBulkUpdateTaskStatus string

// ExtensionCountryInput is a country of the platform's dictionary, by its id.
type ExtensionCountryInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionCreate is the extension to create. `partnerId` is the id that a partner gives to it. `status` is the state
// in which it begins, `statusInfo` the reason for that state.
type ExtensionCreate struct {
	// ExtensionNumber is the number to dial inside the account. No other extension may have it.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Name is the name of the user, or of the service behind the extension.
	Name *string `json:"name,omitempty"`

	// Type is the kind of an extension that can be created. `Department` is a call queue, `PagingOnly` a paging
	// group; `User` and its variants are people, the rest are services that can be dialled.
	Type *ExtensionTypeForCreate `json:"type,omitempty"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status *ExtensionStatus `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Contact is the contact data of an extension to create.
	Contact *ContactCreate `json:"contact,omitempty"`

	// Hidden tells whether the extension is left out of the company directory, which is for users only. Without
	// it, unassigned extensions are left out and the others are not.
	Hidden *bool `json:"hidden,omitempty"`

	// Site is the site to create an extension in. `id` says which; for the main site it is the word
	// `main-site`. The other properties are those of the site itself and need not be sent.
	Site *SiteInput `json:"site,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up that an extension can be given. New extensions start as
	// `NotStarted`.
	SetupWizardState *SetupWizardStateForUpdate `json:"setupWizardState,omitempty"`

	// Password is the password of the user. Without it the platform makes one up.
	Password *string `json:"password,omitempty"`

	// IvrPin is the PIN that the user types to reach voicemail and settings over the phone.
	IvrPin *string `json:"ivrPin,omitempty"`

	// CostCenter is the cost center to book an extension on.
	CostCenter *CostCenterInput `json:"costCenter,omitempty"`

	// CustomFields are the values of the account's custom fields for the extension.
	CustomFields []CustomFieldValueUpdate `json:"customFields,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReferenceUpdate `json:"references,omitzero"`
	PartnerID  *ID                       `json:"partnerId,omitempty"`
}

// ExtensionCurrencyInput is a currency that the platform knows, by its id.
type ExtensionCurrencyInput struct {
	ID *ID `json:"id,omitempty"`
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

	// CallQueueSmsRecipient tells whether the grantee gets the text messages of the call queue.
	CallQueueSmsRecipient bool `json:"callQueueSmsRecipient,omitempty,omitzero"`

	// SharedVoicemails tells whether the extension shares its voicemails with the grantee.
	SharedVoicemails bool `json:"sharedVoicemails,omitempty,omitzero"`

	// SmsRecipient tells whether the grantee gets the text messages of the extension.
	SmsRecipient bool `json:"smsRecipient,omitempty,omitzero"`
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

// ExtensionLanguageInput is a language of the platform's dictionary, by its id.
type ExtensionLanguageInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionList is a page of extensions.
type ExtensionList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the extensions of the page.
	Records []ExtensionSummary `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
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

// ExtensionPhoneNumber is a phone number that an extension can use: its own ones and those that it shares with the company.
// `subType` is that of the extension.
type ExtensionPhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the phone number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API tells it. A `DirectNumber` leads to one extension,
	// a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
	// are numbers of another provider.
	PaymentType PaymentType `json:"paymentType,omitempty,omitzero"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status,omitempty,omitzero"`

	// Features are the things that the extension may do with the number. Absent when a user who is no administrator
	// reads another extension.
	Features []PhoneNumberFeature `json:"features,omitempty,omitzero"`

	// Extension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
	// id that a partner gave to it, absent without one.
	Extension PhoneNumberExtension `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Country is the country of a phone number.
	Country PhoneNumberCountry `json:"country,omitempty,omitzero"`

	// Location is the place that the number belongs to, such as a city and a state. Absent where it has none.
	Location string `json:"location,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// ExtensionPhoneNumberList is a page of the phone numbers that an extension can use.
type ExtensionPhoneNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the phone numbers of the page.
	Records []ExtensionPhoneNumber `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// ExtensionReference is an extension, as v1.0 replies refer to it. `partnerId` is the id that a partner gave to it,
// absent without one.
type ExtensionReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
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

// ExtensionStatusForUpdate is the state that an extension can be given. `NotActivated` is one whose user has not finished
// setting it up; only `Enabled` ones are in full use.
type ExtensionStatusForUpdate string

// ExtensionStatusInfo is the reason why an extension has its status. Absent where there is nothing to tell.
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

// ExtensionSummary is an extension, as in lists: without regional settings, features, departments and custom fields,
// which only the extension itself tells. `partnerId` is the id that a partner gave to it, absent
// without one.
type ExtensionSummary struct {
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

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// Status is the state of an extension. `NotActivated` is one whose user has not finished setting it up,
	// `Unassigned` one that has no user yet; only `Enabled` ones are in full use.
	Status ExtensionStatus `json:"status,omitempty,omitzero"`

	// Contact is the contact data of an extension.
	Contact Contact `json:"contact,omitempty,omitzero"`

	// Hidden tells whether the extension is left out of the company directory.
	Hidden bool `json:"hidden,omitempty,omitzero"`

	// Site is the site of an extension. The id of the main site is the word `main-site`, not a number.
	Site SiteReference `json:"site,omitempty,omitzero"`

	// Permissions is the permissions of an extension: `admin` for an administrator's rights, `internationalCalling`
	// for calls abroad.
	Permissions ExtensionPermissions `json:"permissions,omitempty,omitzero"`

	// Roles are the roles of the user.
	Roles []ExtensionRole `json:"roles,omitempty,omitzero"`

	// ProfileImage is the profile image of an extension.
	ProfileImage ProfileImage `json:"profileImage,omitempty,omitzero"`

	// CallQueueInfo is the service-level targets of a call queue. Absent in extensions that are no call queues.
	CallQueueInfo CallQueueInfo `json:"callQueueInfo,omitempty,omitzero"`

	// AlertTimer is the alert timer of a call queue, in seconds. Absent in extensions that are no call queues.
	AlertTimer AlertTimer `json:"alertTimer,omitempty,omitzero"`

	// AssignedCountry is the country that an extension is assigned to.
	AssignedCountry AssignedCountry `json:"assignedCountry,omitempty,omitzero"`

	// CostCenter is the cost center that an extension is booked on. Absent where there is none.
	CostCenter CostCenter `json:"costCenter,omitempty,omitzero"`

	// References are the ids of the extension in systems outside the platform.
	References []ExternalReference `json:"references,omitempty,omitzero"`
	PartnerID  ID                  `json:"partnerId,omitempty,omitzero"`

	// CreationTime is the moment when the extension was created.
	CreationTime api.Time `json:"creationTime,omitempty,omitzero"`
}

// ExtensionTimezoneInput is a time zone of the platform's dictionary, by its id.
type ExtensionTimezoneInput struct {
	ID *ID `json:"id,omitempty"`
}

// ExtensionType is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
// its variants are people, the rest are services that can be dialled.
type ExtensionType string

// ExtensionTypeForBulkUpdate is the kind that an extension can be turned into together with others. `Department` is a call queue,
// `PagingOnly` a paging group; `User` and its variants are people, the rest are services that can be
// dialled.
type ExtensionTypeForBulkUpdate string

// ExtensionTypeForCreate is the kind of an extension that can be created. `Department` is a call queue, `PagingOnly` a paging
// group; `User` and its variants are people, the rest are services that can be dialled.
type ExtensionTypeForCreate string

// ExtensionTypeForUpdate is the kind that an extension can be given. `Department` is a call queue, `PagingOnly` a paging
// group.
type ExtensionTypeForUpdate string

// ExtensionUpdate is the changes to make to an extension. What is left out stays as it is. `partnerId` is the id that
// a partner gives to it.
type ExtensionUpdate struct {
	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Type is the kind that an extension can be given. `Department` is a call queue, `PagingOnly` a paging
	// group.
	Type *ExtensionTypeForUpdate `json:"type,omitempty"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType *ExtensionSubType `json:"subType,omitempty"`

	// Status is the state that an extension can be given. `NotActivated` is one whose user has not finished
	// setting it up; only `Enabled` ones are in full use.
	Status *ExtensionStatusForUpdate `json:"status,omitempty"`

	// StatusInfo is the reason why an extension gets its status.
	StatusInfo *ExtensionStatusInfoUpdate `json:"statusInfo,omitempty"`

	// Contact is the contact data to give to an extension. What is not sent stays as it is.
	Contact *ContactUpdate `json:"contact,omitempty"`

	// Site is the site to move an extension to. The id of the main site is the word `main-site`, not a number.
	Site *SiteReferenceUpdate `json:"site,omitempty"`

	// RegionalSettings is the region to give to an extension. `language` is for what its user reads, `greetingLanguage` for
	// what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *ExtensionRegionalSettingsUpdate `json:"regionalSettings,omitempty"`

	// SetupWizardState is the progress of the first set-up that an extension can be given. New extensions start as
	// `NotStarted`.
	SetupWizardState *SetupWizardStateForUpdate `json:"setupWizardState,omitempty"`

	// Password is the password that the user logs in with.
	Password *string `json:"password,omitempty"`

	// IvrPin is the PIN that the user enters on a phone, to hear voicemail for example.
	IvrPin *string `json:"ivrPin,omitempty"`

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

// FreemiumProductType is the free product that a plan stands for. Absent in paid plans.
type FreemiumProductType string

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

	// Type is the kind of the extension of a grant. `Fax User` has a space here; it is `FaxUser` everywhere
	// else.
	Type GrantExtensionType `json:"type,omitempty,omitzero"`
}

// GrantExtensionType is the kind of the extension of a grant. `Fax User` has a space here; it is `FaxUser` everywhere
// else.
type GrantExtensionType string

// GrantExtensionTypeFilter is the kind of extension to list grants of. `Department` is a call queue, `PagingOnly` a paging
// group.
type GrantExtensionTypeFilter string

// ID defines model for Id.
type ID = api.ID

// InboundFaxNotifications is the way in which the recipients are told of received faxes. What is for advanced mode shows in
// basic mode too, without effect.
type InboundFaxNotifications struct {
	// NotifyByEmail tells whether an email tells of each received fax.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each received fax.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// IncludeAttachment tells whether the email has the fax attached.
	IncludeAttachment bool `json:"includeAttachment,omitempty,omitzero"`

	// MarkAsRead tells whether the fax counts as read once the email is out.
	MarkAsRead bool `json:"markAsRead,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// InboundFaxNotificationsUpdate is the way in which to tell the recipients of received faxes. What is left out stays as it is.
type InboundFaxNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each received fax.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each received fax.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// IncludeAttachment tells whether the email has the fax attached.
	IncludeAttachment *bool `json:"includeAttachment,omitempty"`

	// MarkAsRead tells whether the fax counts as read once the email is out.
	MarkAsRead *bool `json:"markAsRead,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// InboundTextNotifications is the way in which the recipients are told of received text messages. What is for advanced mode
// shows in basic mode too, without effect.
type InboundTextNotifications struct {
	// NotifyByEmail tells whether an email tells of each received text message.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each received text message.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// InboundTextNotificationsUpdate is the way in which to tell the recipients of received text messages. What is left out stays as it
// is.
type InboundTextNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each received text message.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each received text message.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// Language is a language of the platform's dictionary, with what it can be used for.
type Language struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the language in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`

	// IsoCode is the ISO code of the language, two letters, such as `en`.
	IsoCode string `json:"isoCode,omitempty,omitzero"`

	// UI tells whether users can read the platform's own pages and messages in the language.
	UI bool `json:"ui,omitempty,omitzero"`

	// Greeting tells whether callers can hear greetings in the language.
	Greeting bool `json:"greeting,omitempty,omitzero"`

	// FormattingLocale tells whether dates and numbers can be written in the way of the language.
	FormattingLocale bool `json:"formattingLocale,omitempty,omitzero"`

	// TimeFormat is the format of times that goes with the language. Absent where the platform has none.
	TimeFormat string `json:"timeFormat,omitempty,omitzero"`

	// DateFormat is the format of dates that goes with the language. Absent where the platform has none.
	DateFormat string `json:"dateFormat,omitempty,omitzero"`
}

// LanguageList is the languages that the platform knows. The list can't be asked for page by page.
type LanguageList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the languages.
	Records []Language `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

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

// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
//
// Deprecated: use `uBrand`.
type LegacyUBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
}

// Location is a city together with one of its area codes. A city that has several is several locations.
// Locations have no ids.
type Location struct {
	// URI is the address of the location in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// City is the name of the city.
	City string `json:"city,omitempty,omitzero"`

	// AreaCode is the area code.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// Npa is the area code in the North American numbering plan, mostly three digits: the `NPA` of a number
	// `NPA-NXX-xxxx`.
	Npa string `json:"npa,omitempty,omitzero"`

	// Nxx is the exchange code in the North American numbering plan: the `NXX` of a number `NPA-NXX-xxxx`.
	// Absent unless asked for with `withNxx`.
	Nxx string `json:"nxx,omitempty,omitzero"`

	// State is the state that a location belongs to, by its id alone.
	State LocationState `json:"state,omitempty,omitzero"`
}

// LocationList is a page of locations.
type LocationList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the locations of the page.
	Records []Location `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// LocationOrder is the property that a list of locations is sorted by, the area code or the name of the city.
type LocationOrder string

// LocationState is the state that a location belongs to, by its id alone.
type LocationState struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the state in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
}

// MissedCallNotifications is the way in which the recipients are told of missed calls. What is for advanced mode shows in
// basic mode too, without effect.
type MissedCallNotifications struct {
	// NotifyByEmail tells whether an email tells of each missed call.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each missed call.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// MissedCallNotificationsUpdate is the way in which to tell the recipients of missed calls. What is left out stays as it is.
type MissedCallNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each missed call.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each missed call.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
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

// NotificationSettings is the notification settings of an extension: who is told of which events, and how.
type NotificationSettings struct {
	// URI is the address of the notification settings.
	URI string `json:"uri,omitempty,omitzero"`

	// AdvancedMode tells whether each kind of event has its own recipients. In basic mode (false) the recipients here
	// are told of all kinds.
	AdvancedMode bool `json:"advancedMode,omitempty,omitzero"`

	// EmailAddresses are the email addresses to notify.
	EmailAddresses []string `json:"emailAddresses,omitempty,omitzero"`

	// SmsPhoneNumbers are the phone numbers to notify by text message, 10 at most.
	SmsPhoneNumbers []string `json:"smsPhoneNumbers,omitempty,omitzero"`

	// SmsEmailAddresses are the email addresses that turn into text messages, to notify.
	SmsEmailAddresses []string `json:"smsEmailAddresses,omitempty,omitzero"`

	// IncludeManagers tells whether the managers of a call queue are notified by email too.
	IncludeManagers bool `json:"includeManagers,omitempty,omitzero"`

	// EmailRecipients are the users that are notified by email. Only call queues that have managers tell it.
	EmailRecipients []NotificationRecipient `json:"emailRecipients,omitempty,omitzero"`

	// IncludeSmsRecipients tells whether the recipients of text messages of a call queue are notified by email too.
	// Deprecated: see `smsRecipients`.
	IncludeSmsRecipients bool `json:"includeSmsRecipients,omitempty,omitzero"`

	// SmsRecipients are the users that get the text messages of the extension. Only call queues tell it.
	SmsRecipients []NotificationRecipient `json:"smsRecipients,omitempty,omitzero"`

	// Voicemails is the way in which the recipients are told of new voicemails. What is for advanced mode shows in
	// basic mode too, without effect.
	Voicemails VoicemailNotifications `json:"voicemails,omitempty,omitzero"`

	// InboundFaxes is the way in which the recipients are told of received faxes. What is for advanced mode shows in
	// basic mode too, without effect.
	InboundFaxes InboundFaxNotifications `json:"inboundFaxes,omitempty,omitzero"`

	// OutboundFaxes is the way in which the recipients are told of sent faxes. What is for advanced mode shows in basic
	// mode too, without effect.
	OutboundFaxes OutboundFaxNotifications `json:"outboundFaxes,omitempty,omitzero"`

	// InboundTexts is the way in which the recipients are told of received text messages. What is for advanced mode
	// shows in basic mode too, without effect.
	InboundTexts InboundTextNotifications `json:"inboundTexts,omitempty,omitzero"`

	// MissedCalls is the way in which the recipients are told of missed calls. What is for advanced mode shows in
	// basic mode too, without effect.
	MissedCalls MissedCallNotifications `json:"missedCalls,omitempty,omitzero"`

	// CallNotes is the way in which the recipients are told of call notes. What is for advanced mode shows in basic
	// mode too, without effect.
	CallNotes CallNoteNotifications `json:"callNotes,omitempty,omitzero"`
}

// NotificationSettingsUpdate is the notification settings to give to an extension. What is left out stays as it is.
type NotificationSettingsUpdate struct {
	// URI is the address of the notification settings. It need not be sent.
	URI *string `json:"uri,omitempty"`

	// AdvancedMode tells whether each kind of event has its own recipients. In basic mode (false) the recipients here
	// are told of all kinds.
	AdvancedMode *bool `json:"advancedMode,omitempty"`

	// EmailAddresses are the email addresses to notify.
	EmailAddresses []string `json:"emailAddresses,omitzero"`

	// SmsPhoneNumbers are the phone numbers to notify by text message, 10 at most.
	SmsPhoneNumbers []string `json:"smsPhoneNumbers,omitzero"`

	// SmsEmailAddresses are the email addresses that turn into text messages, to notify.
	SmsEmailAddresses []string `json:"smsEmailAddresses,omitzero"`

	// IncludeManagers tells whether the managers of a call queue are notified by email too.
	IncludeManagers *bool `json:"includeManagers,omitempty"`

	// Voicemails is the way in which to tell the recipients of new voicemails. What is left out stays as it is.
	Voicemails *VoicemailNotificationsUpdate `json:"voicemails,omitempty"`

	// InboundFaxes is the way in which to tell the recipients of received faxes. What is left out stays as it is.
	InboundFaxes *InboundFaxNotificationsUpdate `json:"inboundFaxes,omitempty"`

	// OutboundFaxes is the way in which to tell the recipients of sent faxes. What is left out stays as it is.
	OutboundFaxes *OutboundFaxNotificationsUpdate `json:"outboundFaxes,omitempty"`

	// InboundTexts is the way in which to tell the recipients of received text messages. What is left out stays as it
	// is.
	InboundTexts *InboundTextNotificationsUpdate `json:"inboundTexts,omitempty"`

	// MissedCalls is the way in which to tell the recipients of missed calls. What is left out stays as it is.
	MissedCalls *MissedCallNotificationsUpdate `json:"missedCalls,omitempty"`

	// CallNotes is the way in which to tell the recipients of call notes. What is left out stays as it is.
	CallNotes *CallNoteNotificationsUpdate `json:"callNotes,omitempty"`
}

// NullableBrandID is the id of a brand. Null or absent where no brand was chosen.
type NullableBrandID = ID

// NullablePhoneNumberType is the kind of traffic that a phone number takes. Null or absent where it is not known.
type NullablePhoneNumberType = PhoneNumberType

// NumberParserConflictHandling is the way to decide where a string has several meanings: `Default` lets the platform choose,
// `Client` leaves the choice to the caller. It is `Default` unless chosen otherwise.
type NumberParserConflictHandling string

// NumberParserContentInput is the parts that the results shall have. All of them unless said otherwise.
type NumberParserContentInput struct {
	// IncludeDialingDetails tells whether results have `dialingDetails`. True unless said otherwise.
	IncludeDialingDetails *bool `json:"includeDialingDetails,omitempty"`

	// IncludeNumberDetails tells whether results have `numberDetails`. True unless said otherwise.
	IncludeNumberDetails *bool `json:"includeNumberDetails,omitempty"`

	// IncludeFormats tells whether results have `formats`. True unless said otherwise.
	IncludeFormats *bool `json:"includeFormats,omitempty"`
}

// NumberParserContext is the circumstances in which strings were parsed, as the platform applied them.
type NumberParserContext struct {
	// BrandID is the id of a brand. Null or absent where no brand was chosen.
	BrandID NullableBrandID `json:"brandId,omitempty,omitzero"`

	// Country A country, as the number parser tells it. Null or absent where none is known.
	Country NumberParserCountry `json:"country,omitempty,omitzero"`

	// DefaultAreaCode is the area code of local numbers, 1 to 6 digits. Null or absent without one.
	DefaultAreaCode string `json:"defaultAreaCode,omitempty,omitzero"`

	// VanityPhoneNumbersAllowed tells whether letters stood for digits.
	VanityPhoneNumbersAllowed bool `json:"vanityPhoneNumbersAllowed,omitempty,omitzero"`

	// MaxExtensionNumberLength is the largest number of digits of an extension number, 1 to 9. Null or absent where none was
	// assumed.
	MaxExtensionNumberLength int32 `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// ShortCodesAllowed tells whether short codes were recognized.
	ShortCodesAllowed bool `json:"shortCodesAllowed,omitempty,omitzero"`

	// SiteCode is the code of the caller's site, 1 to 8 digits. Null or absent without one.
	SiteCode string `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits of an extension number without its site code, 1 to 8.
	ShortExtensionNumberLength int32 `json:"shortExtensionNumberLength,omitempty,omitzero"`

	// OutboundCallPrefix is the digit to dial for a line to the outside, 2 to 9. Null or absent without one.
	OutboundCallPrefix string `json:"outboundCallPrefix,omitempty,omitzero"`

	// MaskedPhoneNumbersAllowed tells whether numbers with masked digits were recognized.
	MaskedPhoneNumbersAllowed bool `json:"maskedPhoneNumbersAllowed,omitempty,omitzero"`

	// MaskSymbol is the character that stands for a masked digit. Null or absent where masked numbers are not
	// recognized.
	MaskSymbol string `json:"maskSymbol,omitempty,omitzero"`

	// MaskLength is the number of masked digits. Null or absent where masked numbers are not recognized.
	MaskLength int32 `json:"maskLength,omitempty,omitzero"`

	// ConflictHandling is the way to decide where a string has several meanings: `Default` lets the platform choose,
	// `Client` leaves the choice to the caller. It is `Default` unless chosen otherwise.
	ConflictHandling NumberParserConflictHandling `json:"conflictHandling,omitempty,omitzero"`
}

// NumberParserContextInput is the circumstances in which a string was typed or dialled. What is left out or null comes from the
// context source. `brandId` is the id of the brand, at most 4 digits.
type NumberParserContextInput struct {
	// BrandID is the id of a brand. Null or absent where no brand was chosen.
	BrandID nullable.Nullable[NullableBrandID] `json:"brandId,omitempty,omitzero"`

	// Country is the country to assume for numbers without a country code.
	Country nullable.Nullable[NumberParserCountryInput] `json:"country,omitempty,omitzero"`

	// DefaultAreaCode is the area code of local numbers, 1 to 6 digits.
	DefaultAreaCode nullable.Nullable[string] `json:"defaultAreaCode,omitempty,omitzero"`

	// VanityPhoneNumbersAllowed tells whether letters stand for digits, as in `1-888-555-LARK`.
	VanityPhoneNumbersAllowed *bool `json:"vanityPhoneNumbersAllowed,omitempty"`

	// MaxExtensionNumberLength is the largest number of digits of an extension number, 1 to 9.
	MaxExtensionNumberLength nullable.Nullable[int32] `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// ShortCodesAllowed tells whether short codes, such as those of text messages, are recognized.
	ShortCodesAllowed *bool `json:"shortCodesAllowed,omitempty"`

	// SiteCode is the code of the caller's site, 1 to 8 digits.
	SiteCode nullable.Nullable[string] `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits of an extension number without its site code, 1 to 8.
	ShortExtensionNumberLength *int32 `json:"shortExtensionNumberLength,omitempty"`

	// OutboundCallPrefix is the digit to dial for a line to the outside, 2 to 9.
	OutboundCallPrefix nullable.Nullable[string] `json:"outboundCallPrefix,omitempty,omitzero"`

	// MaskedPhoneNumbersAllowed tells whether numbers with masked digits are recognized.
	MaskedPhoneNumbersAllowed *bool `json:"maskedPhoneNumbersAllowed,omitempty"`

	// ConflictHandling is the way to decide where a string has several meanings: `Default` lets the platform choose,
	// `Client` leaves the choice to the caller. It is `Default` unless chosen otherwise.
	ConflictHandling *NumberParserConflictHandling `json:"conflictHandling,omitempty"`
}

// NumberParserContextSource is the source of what the context of a request leaves out: the platform's defaults or the caller's
// account.
type NumberParserContextSource string

// NumberParserCountry is a country, as the number parser tells it. Null or absent where none is known.
type NumberParserCountry struct {
	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode CountryIsoCode `json:"isoCode,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode CountryCallingCode `json:"callingCode,omitempty,omitzero"`
}

// NumberParserCountryInput is the country to assume for numbers without a country code.
type NumberParserCountryInput struct {
	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode *CountryIsoCode `json:"isoCode,omitempty"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode *CountryCallingCode `json:"callingCode,omitempty"`
}

// NumberParserRequest is the phone numbers to parse with the first version of the number parser.
type NumberParserRequest struct {
	// OriginalStrings are the phone numbers to parse, at most 64, each of at most 64 characters.
	OriginalStrings []string `json:"originalStrings,omitzero"`
}

// NumberParserRequestV2 is the strings to parse, and how to understand them.
type NumberParserRequestV2 struct {
	// OriginalStrings are the strings to parse, 1 to 64, each of 1 to 64 characters.
	OriginalStrings []string `json:"originalStrings"`

	// ContextSource is the source of what the context of a request leaves out: the platform's defaults or the caller's
	// account.
	ContextSource *NumberParserContextSource `json:"contextSource,omitempty"`

	// Context is the circumstances in which a string was typed or dialled. What is left out or null comes from the
	// context source. `brandId` is the id of the brand, at most 4 digits.
	Context *NumberParserContextInput `json:"context,omitempty"`

	// ResultContent is the parts that the results shall have. All of them unless said otherwise.
	ResultContent *NumberParserContentInput `json:"resultContent,omitempty"`
}

// NumberParserResult is the phone numbers as the first version of the number parser understood them.
type NumberParserResult struct {
	// URI is the address of the number parser.
	URI string `json:"uri,omitempty,omitzero"`

	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`

	// PhoneNumbers are the phone numbers, in the order of the strings.
	PhoneNumbers []ParsedNumber `json:"phoneNumbers"`
}

// NumberParserResultV2 is the meanings of strings, and the context that was applied.
type NumberParserResultV2 struct {
	// Context is the circumstances in which strings were parsed, as the platform applied them.
	Context NumberParserContext `json:"context,omitempty,omitzero"`

	// Results are the results, in the order of the strings.
	Results []ParsedNumberV2 `json:"results,omitempty,omitzero"`
}

// OutboundFaxNotifications is the way in which the recipients are told of sent faxes. What is for advanced mode shows in basic
// mode too, without effect.
type OutboundFaxNotifications struct {
	// NotifyByEmail tells whether an email tells of each sent fax.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each sent fax.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// OutboundFaxNotificationsUpdate is the way in which to tell the recipients of sent faxes. What is left out stays as it is.
type OutboundFaxNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each sent fax.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each sent fax.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// PageLink is a link to a page of the same list. Absent where there is no such page.
type PageLink struct {
	// URI is the absolute address of the page.
	URI string `json:"uri,omitempty,omitzero"`
}

// Paging is the position of a page in its list, as the platform applied it.
type Paging struct {
	// Page is the number of this page, from 1.
	Page int32 `json:"page,omitempty,omitzero"`

	// PerPage is the largest number of records in a page. It may be smaller than what was asked for.
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

// ParsedDialingDetails is the digits before a number that steer the call. Null or absent where they were not asked for.
type ParsedDialingDetails struct {
	// ServiceCode The code of a service that was dialled before the number. Null or absent without one.
	ServiceCode ParsedServiceCode `json:"serviceCode,omitempty,omitzero"`

	// OutboundCallPrefix is the digit that was dialled for a line to the outside. Null or absent without one.
	OutboundCallPrefix string `json:"outboundCallPrefix,omitempty,omitzero"`

	// SpecialPrefix The special prefix that was dialled before the number. Null or absent without one.
	SpecialPrefix ParsedSpecialPrefix `json:"specialPrefix,omitempty,omitzero"`
}

// ParsedNumber is a phone number and its parts, as the first version of the number parser tells them.
type ParsedNumber struct {
	// OriginalString is the string that was parsed.
	OriginalString string `json:"originalString,omitempty,omitzero"`

	// Country is a country of the platform's dictionary. Replies often carry its id alone.
	Country CountryReference `json:"country,omitempty,omitzero"`

	// AreaCode is the area code. Absent without one.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// Dialable is the form to dial.
	Dialable string `json:"dialable,omitempty,omitzero"`

	// E164 is the E.164 form. Absent where the number has none.
	E164 string `json:"e164,omitempty,omitzero"`

	// FormattedInternational is the form for readers in other countries.
	FormattedInternational string `json:"formattedInternational,omitempty,omitzero"`

	// FormattedNational is the form for readers in the same country.
	FormattedNational string `json:"formattedNational,omitempty,omitzero"`

	// Special tells whether the number is a special one, such as that of an emergency service.
	Special bool `json:"special,omitempty,omitzero"`

	// Normalized is the digits alone, with the country code.
	Normalized string `json:"normalized,omitempty,omitzero"`

	// TollFree tells whether a call to the number is free for the caller.
	TollFree bool `json:"tollFree,omitempty,omitzero"`

	// SubAddress is the sub-address behind the number, such as an extension. Absent without one.
	SubAddress string `json:"subAddress,omitempty,omitzero"`

	// SubscriberNumber is the last part of the number, that of the subscriber.
	SubscriberNumber string `json:"subscriberNumber,omitempty,omitzero"`

	// DtmfPostfix is the tones to send once the call stands. Absent without any.
	DtmfPostfix string `json:"dtmfPostfix,omitempty,omitzero"`
}

// ParsedNumberCategory is the category of a number. Null or absent where it is not known.
type ParsedNumberCategory string

// ParsedNumberDetails is the parts of a number. Null or absent where they were not asked for.
type ParsedNumberDetails struct {
	// SiteCode is the code of the site. Null or absent without one.
	SiteCode string `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumber is the extension number without its site code. Null or absent where the string has none.
	ShortExtensionNumber string `json:"shortExtensionNumber,omitempty,omitzero"`

	// ExtensionNumber is the extension number. Null or absent where the string has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// SpecialService The special service that a number leads to. Null or absent where it leads to none.
	SpecialService ParsedSpecialService `json:"specialService,omitempty,omitzero"`

	// Country is a country, as the number parser tells it. Null or absent where none is known.
	Country NumberParserCountry `json:"country,omitempty,omitzero"`

	// NationalDestinationCode is the first part of the national number, such as the area code. Null or absent without one.
	NationalDestinationCode string `json:"nationalDestinationCode,omitempty,omitzero"`

	// AreaCode is the area code. Null or absent without one.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// RegionalDestinationCode is the code of the region within the area. Null or absent without one.
	RegionalDestinationCode string `json:"regionalDestinationCode,omitempty,omitzero"`

	// AllocationBlockCode is the code of the block that the number was allocated from. Null or absent without one.
	AllocationBlockCode string `json:"allocationBlockCode,omitempty,omitzero"`

	// SubscriberNumber is the last part of the number, that of the subscriber. Null or absent without one.
	SubscriberNumber string `json:"subscriberNumber,omitempty,omitzero"`

	// SubAddress is the sub-address behind the number, such as an extension. Null or absent without one.
	SubAddress string `json:"subAddress,omitempty,omitzero"`

	// DtmfPostfix is the tones to send once the call stands. Null or absent without any.
	DtmfPostfix string `json:"dtmfPostfix,omitempty,omitzero"`

	// SIPPostfix is the SIP parameters behind the number. Null or absent without any.
	SIPPostfix string `json:"sipPostfix,omitempty,omitzero"`

	// ProbablyMasked tells whether some digits are probably masked. Null or absent where that is not known.
	ProbablyMasked bool `json:"probablyMasked,omitempty,omitzero"`

	// Status The result of checking a number against the numbering plan: it exists, it may exist, or it can't. Null or absent where it was not checked.
	Status ParsedNumberStatus `json:"status,omitempty,omitzero"`
}

// ParsedNumberFormats is the forms in which a number can be written. A form is null or absent where the number has none
// such.
type ParsedNumberFormats struct {
	// Category is the category of a number. Null or absent where it is not known.
	Category ParsedNumberCategory `json:"category,omitempty,omitzero"`

	// E164 is the E.164 form, such as `+16505550102`.
	E164 string `json:"e164,omitempty,omitzero"`

	// E164Extended is the E.164 form with what follows the number, such as a sub-address.
	E164Extended string `json:"e164Extended,omitempty,omitzero"`

	// National is the form for readers in the same country, such as `(650) 555-0102`.
	National string `json:"national,omitempty,omitzero"`

	// NationalExtended is the national form with what follows the number.
	NationalExtended string `json:"nationalExtended,omitempty,omitzero"`

	// International is the form for readers in other countries, such as `+1 (650) 555-0102`.
	International string `json:"international,omitempty,omitzero"`

	// InternationalExtended is the international form with what follows the number.
	InternationalExtended string `json:"internationalExtended,omitempty,omitzero"`

	// Dialable is the form to dial.
	Dialable string `json:"dialable,omitempty,omitzero"`

	// DialableExtended is the form to dial, with what follows the number.
	DialableExtended string `json:"dialableExtended,omitempty,omitzero"`
}

// ParsedNumberStatus is the result of checking a number against the numbering plan: it exists, it may exist, or it can't.
// Null or absent where it was not checked.
type ParsedNumberStatus string

// ParsedNumberV2 is the meaning of a string. Which parts it has depends on `resultContent` of the request.
type ParsedNumberV2 struct {
	// DialingDetails is the digits before a number that steer the call. Null or absent where they were not asked for.
	DialingDetails ParsedDialingDetails `json:"dialingDetails,omitempty,omitzero"`

	// NumberDetails is the parts of a number. Null or absent where they were not asked for.
	NumberDetails ParsedNumberDetails `json:"numberDetails,omitempty,omitzero"`

	// Formats are the forms in which the number can be written, one set for each meaning. Null or absent where
	// they were not asked for.
	Formats []ParsedNumberFormats `json:"formats,omitempty,omitzero"`
}

// ParsedServiceCode is the code of a service that was dialled before the number. Null or absent without one.
type ParsedServiceCode struct {
	// Dialing is the characters that were dialled, such as `*67`.
	Dialing string `json:"dialing,omitempty,omitzero"`

	// Pattern is the pattern that recognized the code. Null or absent where none is told.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// ParsedSpecialPrefix is the special prefix that was dialled before the number. Null or absent without one.
type ParsedSpecialPrefix struct {
	// Dialing is the characters that were dialled.
	Dialing string `json:"dialing,omitempty,omitzero"`

	// Pattern is the pattern that recognized the prefix.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// ParsedSpecialService is the special service that a number leads to. Null or absent where it leads to none.
type ParsedSpecialService struct {
	// Type is the kind of a special service. `Supplementary` is one that is dialled with codes such as `*67`.
	Type SpecialServiceType `json:"type,omitempty,omitzero"`

	// Pattern is the pattern that recognized the service.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
// are numbers of another provider.
type PaymentType string

// PhoneNumberActivationStatus is the activation of a phone number, done or not.
type PhoneNumberActivationStatus string

// PhoneNumberAddInput is a phone number to add to the inventory. `providerId` is the id of the provider that it comes
// from.
type PhoneNumberAddInput struct {
	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber"`

	// UsageType is the use that a phone number has when it is added. `Inventory` is the ordinary one.
	UsageType PhoneNumberAddUsageType `json:"usageType"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus *PhoneNumberActivationStatus `json:"activationStatus,omitempty"`
	ProviderID       *ID                          `json:"providerId,omitempty"`
}

// PhoneNumberAddResult is the outcome of adding one phone number. `id` is the number's new id, absent where it was not
// added.
type PhoneNumberAddResult struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// BulkItemSuccessful tells whether the phone number was added.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why the phone number was not added. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// PhoneNumberAddUsageType is the use that a phone number has when it is added. `Inventory` is the ordinary one.
type PhoneNumberAddUsageType string

// PhoneNumberAssignRequest is the new use of a phone number. `extension` is who gets the number; `costCenterId` is the id of
// the cost center that pays for it.
type PhoneNumberAssignRequest struct {
	// Type is the kind of traffic that a phone number takes. Null or absent where it is not known.
	Type nullable.Nullable[NullablePhoneNumberType] `json:"type,omitempty,omitzero"`

	// UsageType is the use that a phone number can be put to: a `DirectNumber` leads to one extension, a
	// `MainCompanyNumber` or a `CompanyNumber` to the company, a `ContactCenterNumber` to a contact-center
	// provider.
	UsageType PhoneNumberAssignUsageType `json:"usageType"`

	// Extension is the extension that gets a phone number.
	Extension    *PhoneNumberExtensionInput `json:"extension,omitempty"`
	CostCenterID *ID                        `json:"costCenterId,omitempty"`

	// ContactCenterProvider is the contact-center provider that a phone number shall belong to.
	ContactCenterProvider *ContactCenterProviderInput `json:"contactCenterProvider,omitempty"`
}

// PhoneNumberAssignUsageType is the use that a phone number can be put to: a `DirectNumber` leads to one extension, a
// `MainCompanyNumber` or a `CompanyNumber` to the company, a `ContactCenterNumber` to a contact-center
// provider.
type PhoneNumberAssignUsageType string

// PhoneNumberCountry is the country of a phone number.
type PhoneNumberCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// PhoneNumberDeleteResult is the outcome of deleting one phone number.
type PhoneNumberDeleteResult struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber,omitempty,omitzero"`

	// BulkItemSuccessful tells whether the phone number was deleted.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why the phone number was not deleted. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// PhoneNumberDeleteResultList is the outcome of deleting phone numbers.
type PhoneNumberDeleteResultList struct {
	// Records are the outcomes, one for each phone number of the request.
	Records []PhoneNumberDeleteResult `json:"records"`
}

// PhoneNumberExtension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
// id that a partner gave to it, absent without one.
type PhoneNumberExtension struct {
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

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
	PartnerID             ID                    `json:"partnerId,omitempty,omitzero"`
}

// PhoneNumberExtensionInput is the extension that gets a phone number.
type PhoneNumberExtensionInput struct {
	ID ID `json:"id"`
}

// PhoneNumberExtensionV2 is the extension that a phone number is assigned to, as v2 of the API tells it.
type PhoneNumberExtensionV2 struct {
	ID ID `json:"id"`

	// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
	// only in the account and may change.
	ExtensionNumber ExtensionNumber `json:"extensionNumber,omitempty,omitzero"`
}

// PhoneNumberFeature is a thing that an extension may do with a phone number: show it as caller id, or send messages of
// one sort from it. `A2PSmsSender` is for messages that applications send to people.
type PhoneNumberFeature string

// PhoneNumberReferenceInput is a phone number, named by its `id` or by its digits.
type PhoneNumberReferenceInput struct {
	ID *ID `json:"id,omitempty"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber *E164PhoneNumber `json:"phoneNumber,omitempty"`
}

// PhoneNumberReplaceRequest is the phone number from the inventory that takes the place of another one, by its id.
type PhoneNumberReplaceRequest struct {
	TargetPhoneNumberID *ID `json:"targetPhoneNumberId,omitempty"`
}

// PhoneNumberStatus is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
// came from another carrier, `Temporary` one that stands in for a number still on its way.
type PhoneNumberStatus string

// PhoneNumberTollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
type PhoneNumberTollType string

// PhoneNumberType is the kind of traffic that a phone number takes.
type PhoneNumberType string

// PhoneNumberUsageType is the use of a phone number, as v1.0 of the API tells it. A `DirectNumber` leads to one extension,
// a `MainCompanyNumber` or a `CompanyNumber` to the company.
type PhoneNumberUsageType string

// PhoneNumberUsageTypeV2 is the use of a phone number, as v2 of the API tells it. Numbers of the `Inventory` are not assigned
// to anybody; the names differ in part from those of v1.0.
type PhoneNumberUsageTypeV2 string

// PhoneNumbersAddRequest is the phone numbers to add to the inventory.
type PhoneNumbersAddRequest struct {
	// Records are the phone numbers, at least one.
	Records []PhoneNumberAddInput `json:"records"`
}

// PhoneNumbersAddTask is the addition of phone numbers to the inventory. Either it has `id`, `creationTime` and `status`,
// those of a task that may still run, or `records`, the outcome.
type PhoneNumbersAddTask struct {
	ID ID `json:"id,omitempty,omitzero"`

	// CreationTime is the moment when the task was created. Absent without a task.
	CreationTime api.Time `json:"creationTime,omitempty,omitzero"`

	// Status is the state of the task. Absent without a task.
	Status string `json:"status,omitempty,omitzero"`

	// Records are the outcomes, one for each phone number of the request. Absent while the task runs.
	Records []PhoneNumberAddResult `json:"records,omitempty,omitzero"`
}

// PhoneNumbersDeleteRequest is the phone numbers to delete from the inventory.
type PhoneNumbersDeleteRequest struct {
	// Records are the phone numbers, at least one.
	Records []PhoneNumberReferenceInput `json:"records"`
}

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
	LastModified api.Time `json:"lastModified,omitempty,omitzero"`

	// ContentType is the media type of the image. Absent where no image was uploaded.
	ContentType string `json:"contentType,omitempty,omitzero"`

	// Scales are the same image in other sizes.
	Scales []ProfileImageScale `json:"scales,omitempty,omitzero"`
}

// ProfileImageCreate is a form that carries a new profile image.
type ProfileImageCreate struct {
	// Image is the image file, PNG, JPEG or GIF.
	Image openapi_types.File `json:"image"`
}

// ProfileImageScale is a profile image in one size.
type ProfileImageScale struct {
	// URI is the address of the image in this size.
	URI string `json:"uri,omitempty,omitzero"`
}

// ProfileImageSize is the size of a profile image in pixels, or `original` for the size that it was uploaded in.
type ProfileImageSize string

// ProfileImageUpdate is a form that carries the profile image to put in place of the present one.
type ProfileImageUpdate struct {
	// Image is the image file, PNG, JPEG or GIF.
	Image *openapi_types.File `json:"image,omitempty"`
}

// PromptContentType is the media type of a recording.
type PromptContentType string

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

	// ContentType is the media type of a recording.
	ContentType PromptContentType `json:"contentType,omitempty,omitzero"`
}

// PronouncedNamePromptInput is the recording to speak a name with, where the type is `Recorded`.
type PronouncedNamePromptInput struct {
	ID *ID `json:"id,omitempty"`

	// ContentURI is the address of the sound file.
	ContentURI *string `json:"contentUri,omitempty"`

	// ContentType is the media type of a recording.
	ContentType *PromptContentType `json:"contentType,omitempty"`
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

// ServiceFeature is a feature of an account and whether it is on.
type ServiceFeature struct {
	// FeatureName is the name of a feature that an account or an extension may have.
	FeatureName FeatureName `json:"featureName,omitempty,omitzero"`

	// Enabled tells whether the account has the feature.
	Enabled bool `json:"enabled,omitempty,omitzero"`
}

// ServiceInfo is the service of an account in short: its brand and plans. `targetServicePlan` is the plan that the
// account is to move to, absent where none is planned; `contractedCountry` is the country of the
// contract.
type ServiceInfo struct {
	// URI is the address of the whole, which also tells features and limits. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
	// home.
	Brand Brand `json:"brand,omitempty,omitzero"`

	// ContractedCountry is a country of the platform's dictionary. Replies often carry its id alone.
	ContractedCountry CountryReference `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, which decides on features.
	ServicePlan ServicePlan `json:"servicePlan,omitempty,omitzero"`

	// TargetServicePlan is a service plan, which decides on features.
	TargetServicePlan ServicePlan `json:"targetServicePlan,omitempty,omitzero"`

	// BillingPlan is a billing plan, which decides on prices and on the time between payments.
	BillingPlan BillingPlan `json:"billingPlan,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`

	// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
	// Deprecated: use `uBrand`.
	LegacyUBrand LegacyUBrand `json:"ubrand,omitempty,omitzero"`
}

// ServiceInfoV2 is the service of an account, as v2 of the API tells it. `partnerPackage` is the package in the
// partner's own catalogue, absent without a partner.
type ServiceInfoV2 struct {
	// Package is a package of services, in one version.
	Package ServicePackage `json:"package"`

	// PartnerPackage is a package of services, in one version.
	PartnerPackage ServicePackage `json:"partnerPackage,omitempty,omitzero"`

	// Brand is the brand under which the service is sold.
	Brand BrandV2 `json:"brand,omitempty,omitzero"`

	// ContractedCountry is the country of the contract, by its id alone.
	ContractedCountry ContractedCountryV2 `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, as v2 of the API tells it.
	ServicePlan ServicePlanV2 `json:"servicePlan,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`
}

// ServicePackage is a package of services, in one version.
type ServicePackage struct {
	ID ID `json:"id"`

	// Version is the version of the package, digits.
	Version string `json:"version"`
}

// ServicePlan is a service plan, which decides on features.
type ServicePlan struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`

	// Edition is the edition of the plan. Absent where the plan has none.
	Edition string `json:"edition,omitempty,omitzero"`

	// FreemiumProductType is the free product that a plan stands for. Absent in paid plans.
	FreemiumProductType FreemiumProductType `json:"freemiumProductType,omitempty,omitzero"`
}

// ServicePlanV2 is a service plan, as v2 of the API tells it.
type ServicePlanV2 struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`
}

// SetupWizardState is the progress of the first set-up.
type SetupWizardState string

// SetupWizardStateForUpdate is the progress of the first set-up that an extension can be given. New extensions start as
// `NotStarted`.
type SetupWizardStateForUpdate string

// SignupInfo is the course of the sign-up of an account.
type SignupInfo struct {
	// TosAccepted tells whether the terms of service were accepted.
	TosAccepted bool `json:"tosAccepted,omitempty,omitzero"`

	// SignupState are the steps of the sign-up that the account has reached.
	SignupState []SignupState `json:"signupState,omitempty,omitzero"`

	// VerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
	VerificationReason SignupVerificationReason `json:"verificationReason,omitempty,omitzero"`

	// MarketingAccepted tells whether the customer agreed to receive marketing messages.
	MarketingAccepted bool `json:"marketingAccepted,omitempty,omitzero"`

	// CreationTime is the moment when the account was created.
	CreationTime api.Time `json:"creationTime,omitempty,omitzero"`
}

// SignupState is a step of a sign-up.
type SignupState string

// SignupVerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
type SignupVerificationReason string

// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
type SiteAccess string

// SiteInput is the site to create an extension in. `id` says which; for the main site it is the word
// `main-site`. The other properties are those of the site itself and need not be sent.
type SiteInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the site.
	URI *string `json:"uri,omitempty"`

	// Name is the name of the site.
	Name *string `json:"name,omitempty"`

	// Code is the code of the site. Accounts without site codes have none.
	Code *string `json:"code,omitempty"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// CallerIDName is the name that the site shows to those it calls, at most 15 letters, digits and commas.
	CallerIDName *string `json:"callerIdName,omitempty"`

	// Email is the email address of the site.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a contact.
	BusinessAddress *ContactAddressInput `json:"businessAddress,omitempty"`

	// RegionalSettings is the region of a new extension or of its site. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings *RegionalSettingsInput `json:"regionalSettings,omitempty"`

	// SiteAccess is the reach of an extension over the sites of its account, some of them or all.
	SiteAccess *SiteAccess `json:"siteAccess,omitempty"`

	// Operator is the operator extension of a site, which callers reach by default.
	Operator *SiteOperatorInput `json:"operator,omitempty"`
}

// SiteOperatorInput is the operator extension of a site, which callers reach by default.
type SiteOperatorInput struct {
	ID *ID `json:"id,omitempty"`

	// URI is the address of the extension.
	URI *string `json:"uri,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Name is the name of the user, or of the service behind the extension.
	Name *string `json:"name,omitempty"`
}

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

// SiteReferenceUpdate is the site to move an extension to. The id of the main site is the word `main-site`, not a number.
type SiteReferenceUpdate struct {
	ID *ID `json:"id,omitempty"`
}

// SmsBrand is the brand, that is the company, in whose name a campaign is registered.
type SmsBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Status is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
	Status SmsRegistrationStatus `json:"status,omitempty,omitzero"`

	// Errors are the reasons why the registration failed. Absent or empty without a failure.
	Errors []SmsRegistrationError `json:"errors,omitempty,omitzero"`
}

// SmsCampaign is the campaign that a phone number is registered for, with what its messages are about.
type SmsCampaign struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Status is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
	Status SmsRegistrationStatus `json:"status,omitempty,omitzero"`

	// RegistrationTier is the tier of the registration, on which the number of messages depends.
	RegistrationTier string `json:"registrationTier,omitempty,omitzero"`

	// UseCases are the purposes of the messages.
	UseCases []string `json:"useCases,omitempty,omitzero"`

	// Errors are the reasons why the registration failed. Absent or empty without a failure.
	Errors []SmsRegistrationError `json:"errors,omitempty,omitzero"`

	// ConsentSettings is the way in which the consent of a campaign's recipients is kept.
	ConsentSettings SmsConsentSettings `json:"consentSettings,omitempty,omitzero"`

	// CoverageType is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	CoverageType SmsConsentCoverageType `json:"coverageType,omitempty,omitzero"`
}

// SmsConfiguration is the registration of a phone number for text messages.
type SmsConfiguration struct {
	PhoneNumberID ID `json:"phoneNumberId,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// SmsCampaignInfo is the campaign that a phone number is registered for, with what its messages are about.
	SmsCampaignInfo SmsCampaign `json:"smsCampaignInfo,omitempty,omitzero"`

	// SmsBrandInfo is the brand, that is the company, in whose name a campaign is registered.
	SmsBrandInfo SmsBrand `json:"smsBrandInfo,omitempty,omitzero"`
}

// SmsConsentCollecting is the automatic request for consent that a recipient gets.
type SmsConsentCollecting struct {
	// Enabled tells whether the platform asks recipients for their consent.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// ReplyMessageBody is the text of the message that answers a recipient.
	ReplyMessageBody string `json:"replyMessageBody,omitempty,omitzero"`
}

// SmsConsentCoverage is the reach of a recipient's consent, `optIn`, and of its withdrawal, `optOut`.
type SmsConsentCoverage struct {
	// OptIn is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	OptIn SmsConsentCoverageType `json:"optIn,omitempty,omitzero"`

	// OptOut is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	OptOut SmsConsentCoverageType `json:"optOut,omitempty,omitzero"`
}

// SmsConsentCoverageType is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
type SmsConsentCoverageType string

// SmsConsentSettings is the way in which the consent of a campaign's recipients is kept.
type SmsConsentSettings struct {
	// OptInRequired tells whether a recipient must have agreed before the first message.
	OptInRequired bool `json:"optInRequired,omitempty,omitzero"`

	// Coverage is the reach of a recipient's consent, `optIn`, and of its withdrawal, `optOut`.
	Coverage SmsConsentCoverage `json:"coverage,omitempty,omitzero"`

	// AutomaticConsentCollecting is the automatic request for consent that a recipient gets.
	AutomaticConsentCollecting SmsConsentCollecting `json:"automaticConsentCollecting,omitempty,omitzero"`
}

// SmsRecipient is an extension that receives the text messages that come to a call queue or a site. `id` is that of
// the recipient.
type SmsRecipient struct {
	ID ID `json:"id,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the recipient inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// ExtensionType is the type of an extension that can be an SMS recipient.
	ExtensionType SmsRecipientType `json:"extensionType,omitempty,omitzero"`

	// Name is the first and the last name of the recipient.
	Name string `json:"name,omitempty,omitzero"`

	// Assignable tells whether message threads can be assigned to the recipient.
	Assignable bool `json:"assignable,omitempty,omitzero"`

	// HasLicense tells whether the recipient has the paid feature for message threads.
	HasLicense bool `json:"hasLicense,omitempty,omitzero"`
}

// SmsRecipientList is the SMS recipients of a call queue or a site. The list is not paged.
type SmsRecipientList struct {
	// SmsRecipients are the recipients.
	SmsRecipients []SmsRecipient `json:"smsRecipients,omitempty,omitzero"`
}

// SmsRecipientType is the type of an extension that can be an SMS recipient.
type SmsRecipientType string

// SmsRecipientsUpdate is the change to the SMS recipients of a call queue or a site: at least one of the two lists. Where
// the account lacks message threads, each list may hold one id only.
type SmsRecipientsUpdate struct {
	// AddedExtensionIds are the extensions that become recipients, by their ids.
	AddedExtensionIds []ID `json:"addedExtensionIds,omitzero"`

	// RemovedExtensionIds are the extensions that are recipients no longer, by their ids.
	RemovedExtensionIds []ID `json:"removedExtensionIds,omitzero"`
}

// SmsRegistrationError is a reason why the registration of a campaign or a brand failed.
type SmsRegistrationError struct {
	// ErrorCode is the code of the error.
	ErrorCode string `json:"errorCode"`

	// Message is the explanation for a person.
	Message string `json:"message"`
}

// SmsRegistrationStatus is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
type SmsRegistrationStatus string

// SpecialServiceType is the kind of a special service. `Supplementary` is one that is dialled with codes such as `*67`.
type SpecialServiceType string

// State is a state or a province of the platform's dictionary.
type State struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the state in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Country is the country that a state belongs to, by its id alone.
	Country StateCountry `json:"country,omitempty,omitzero"`

	// IsoCode is the code of the state inside its country, such as `CA`.
	IsoCode string `json:"isoCode,omitempty,omitzero"`

	// Name is the name of the state.
	Name string `json:"name,omitempty,omitzero"`
}

// StateCountry is the country that a state belongs to, by its id alone.
type StateCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
}

// StateList is a page of states.
type StateList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the states of the page.
	Records []State `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
type TemporaryNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is the stand-in number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
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

// TimezoneList is a page of time zones.
type TimezoneList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the time zones of the page.
	Records []Timezone `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
type UBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
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

	// Status is the state that a user can be created in. There is only one.
	Status UserCreateStatus `json:"status"`

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

// UserCreateStatus is the state that a user can be created in. There is only one.
type UserCreateStatus string

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

// UserTemplate is a template, which is a named set of settings for extensions. The settings themselves are not
// told.
type UserTemplate struct {
	// URI is the address of the template.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Type is the kind of settings that a template holds.
	Type UserTemplateType `json:"type,omitempty,omitzero"`

	// Name is the name of the template.
	Name string `json:"name,omitempty,omitzero"`

	// Description is the remark of the administrator who made the template. Absent where there is none.
	Description string `json:"description,omitempty,omitzero"`

	// CreationTime is the moment when the template was created.
	CreationTime api.Time `json:"creationTime,omitempty,omitzero"`

	// LastModifiedTime is the moment when the template was last changed.
	LastModifiedTime api.Time `json:"lastModifiedTime,omitempty,omitzero"`
}

// UserTemplateList is a page of templates.
type UserTemplateList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the templates of the page.
	Records []UserTemplate `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// UserTemplateType is the kind of settings that a template holds.
type UserTemplateType string

// UserTransition is the choice of emails to send when an extension gets ready for its user, `NotActivated` extensions
// only.
type UserTransition struct {
	// SendWelcomeEmailsToUsers tells whether the users that the account already has get an activation email when the account is
	// confirmed.
	SendWelcomeEmailsToUsers *bool `json:"sendWelcomeEmailsToUsers,omitempty"`

	// SendWelcomeEmail tells whether a new user gets an activation email when the extension stops being `Unassigned`.
	SendWelcomeEmail *bool `json:"sendWelcomeEmail,omitempty"`
}

// VoicemailNotifications is the way in which the recipients are told of new voicemails. What is for advanced mode shows in
// basic mode too, without effect.
type VoicemailNotifications struct {
	// NotifyByEmail tells whether an email tells of each new voicemail.
	NotifyByEmail bool `json:"notifyByEmail,omitempty,omitzero"`

	// NotifyBySms tells whether a text message tells of each new voicemail.
	NotifyBySms bool `json:"notifyBySms,omitempty,omitzero"`

	// IncludeAttachment tells whether the email has the message attached.
	IncludeAttachment bool `json:"includeAttachment,omitempty,omitzero"`

	// IncludeTranscription tells whether the email has the message in writing.
	IncludeTranscription bool `json:"includeTranscription,omitempty,omitzero"`

	// MarkAsRead tells whether the message counts as read once the email is out.
	MarkAsRead bool `json:"markAsRead,omitempty,omitzero"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitempty,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitempty,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitempty,omitzero"`
}

// VoicemailNotificationsUpdate is the way in which to tell the recipients of new voicemails. What is left out stays as it is.
type VoicemailNotificationsUpdate struct {
	// NotifyByEmail tells whether an email tells of each new voicemail.
	NotifyByEmail *bool `json:"notifyByEmail,omitempty"`

	// NotifyBySms tells whether a text message tells of each new voicemail.
	NotifyBySms *bool `json:"notifyBySms,omitempty"`

	// IncludeAttachment tells whether the email has the message attached.
	IncludeAttachment *bool `json:"includeAttachment,omitempty"`

	// IncludeTranscription tells whether the email has the message in writing.
	IncludeTranscription *bool `json:"includeTranscription,omitempty"`

	// MarkAsRead tells whether the message counts as read once the email is out.
	MarkAsRead *bool `json:"markAsRead,omitempty"`

	// AdvancedEmailAddresses are the email addresses to notify in advanced mode.
	AdvancedEmailAddresses []string `json:"advancedEmailAddresses,omitzero"`

	// AdvancedSmsPhoneNumbers are the phone numbers to notify by text message in advanced mode, 10 at most.
	AdvancedSmsPhoneNumbers []E164PhoneNumber `json:"advancedSmsPhoneNumbers,omitzero"`

	// AdvancedSmsEmailAddresses are the email addresses that turn into text messages, to notify in advanced mode.
	AdvancedSmsEmailAddresses []string `json:"advancedSmsEmailAddresses,omitzero"`
}

// WelcomeEmailRequest is the way in which a welcome email is to be sent.
type WelcomeEmailRequest struct {
	// Email is the email address to send it to.
	Email *string `json:"email,omitempty"`
}

// ListExtensionsParams defines parameters for ListExtensions.
type ListExtensionsParams struct {
	// ExtensionNumber is the number to dial inside the account, to find the extension that has it.
	ExtensionNumber *string `form:"extensionNumber,omitempty" json:"extensionNumber,omitempty"`

	// Email are the email addresses to find extensions by. Several find the extensions of any of them.
	Email []string `form:"email,omitempty" json:"email,omitempty,omitzero"`

	// Status are the states of the extensions to list; without it, any state.
	Status []ExtensionStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// Type are the types of the extensions to list; without it, any type.
	Type []ExtensionType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// DeleteExtensionParams defines parameters for DeleteExtension.
type DeleteExtensionParams struct {
	// SavePhoneLines tells whether the digital lines of the extension are kept, as extensions without a user.
	SavePhoneLines *bool `form:"savePhoneLines,omitempty" json:"savePhoneLines,omitempty"`

	// SavePhoneNumbers tells whether the direct numbers of the extension are kept, as additional numbers of the company.
	SavePhoneNumbers *bool `form:"savePhoneNumbers,omitempty" json:"savePhoneNumbers,omitempty"`
}

// ReadConferencingSettingsParams defines parameters for ReadConferencingSettings.
type ReadConferencingSettingsParams struct {
	// CountryID is the country to give the numbers of; without it, the home country of the brand.
	CountryID *ID `form:"countryId,omitempty" json:"countryId,omitempty"`
}

// ReadExtensionFeaturesParams defines parameters for ReadExtensionFeatures.
type ReadExtensionFeaturesParams struct {
	// AvailableOnly tells whether to list only the features that the extension can use.
	AvailableOnly *bool `form:"availableOnly,omitempty" json:"availableOnly,omitempty"`

	// FeatureID are the ids of the features to list; without it, all features.
	FeatureID []ID `form:"featureId,omitempty" json:"featureId,omitempty,omitzero"`
}

// ListExtensionGrantsParams defines parameters for ListExtensionGrants.
type ListExtensionGrantsParams struct {
	// ExtensionType are the types of the other extensions; without it, any type.
	ExtensionType []GrantExtensionTypeFilter `form:"extensionType,omitempty" json:"extensionType,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListExtensionPhoneNumbersParams defines parameters for ListExtensionPhoneNumbers.
type ListExtensionPhoneNumbersParams struct {
	// Status is the state of the phone numbers to list; without it, any state.
	Status *PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageType `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ReadScaledProfileImageParams defines parameters for ReadScaledProfileImage.
type ReadScaledProfileImageParams struct {
	// ContentDisposition is the way in which a browser treats the reply, to show the image or to save it.
	ContentDisposition *ContentDisposition `form:"contentDisposition,omitempty" json:"contentDisposition,omitempty"`

	// ContentDispositionFilename is the name that a browser saves the image under.
	ContentDispositionFilename *string `form:"contentDispositionFilename,omitempty" json:"contentDispositionFilename,omitempty"`
}

// ListAccountPhoneNumbersParams defines parameters for ListAccountPhoneNumbers.
type ListAccountPhoneNumbersParams struct {
	// ExtensionStatus is the state of the extensions whose phone numbers to list.
	ExtensionStatus *ExtensionStatus `form:"extensionStatus,omitempty" json:"extensionStatus,omitempty"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageType `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// PaymentType are the payment types of the phone numbers to list; without it, any payment type.
	PaymentType []PaymentType `form:"paymentType,omitempty" json:"paymentType,omitempty,omitzero"`

	// Status are the states of the phone numbers to list; without it, any state.
	Status []PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListUserTemplatesParams defines parameters for ListUserTemplates.
type ListUserTemplatesParams struct {
	// Type is the type of the templates to list; without it, any type.
	Type *UserTemplateType `form:"type,omitempty" json:"type,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListDomesticCountriesParams defines parameters for ListDomesticCountries.
type ListDomesticCountriesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCountriesParams defines parameters for ListCountries.
type ListCountriesParams struct {
	// LoginAllowed tells whether the countries to list are those whose phone numbers can be used to log in.
	LoginAllowed *bool `form:"loginAllowed,omitempty" json:"loginAllowed,omitempty"`

	// SignupAllowed tells whether the countries to list are those where one can sign up.
	SignupAllowed *bool `form:"signupAllowed,omitempty" json:"signupAllowed,omitempty"`

	// NumberSelling tells whether the countries to list are those whose phone numbers the platform sells.
	NumberSelling *bool `form:"numberSelling,omitempty" json:"numberSelling,omitempty"`

	// FreeSoftphoneLine tells whether the countries to list are those with free softphone lines.
	FreeSoftphoneLine *bool `form:"freeSoftphoneLine,omitempty" json:"freeSoftphoneLine,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListLocationsParams defines parameters for ListLocations.
type ListLocationsParams struct {
	// OrderBy is the property that the list is sorted by; without it, the city.
	OrderBy *LocationOrder `form:"orderBy,omitempty" json:"orderBy,omitempty"`

	// StateID is the state whose locations to list, by its id.
	StateID *ID `form:"stateId,omitempty" json:"stateId,omitempty"`

	// WithNxx tells whether the list has exchange codes as well.
	WithNxx *bool `form:"withNxx,omitempty" json:"withNxx,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListStatesParams defines parameters for ListStates.
type ListStatesParams struct {
	// AllCountries tells whether to list the states of all countries. `countryId` is then ignored.
	AllCountries *bool `form:"allCountries,omitempty" json:"allCountries,omitempty"`

	// CountryID is the country whose states to list, by its id.
	CountryID *ID `form:"countryId,omitempty" json:"countryId,omitempty"`

	// WithPhoneNumbers tells whether to list only states whose phone numbers can be bought now.
	WithPhoneNumbers *bool `form:"withPhoneNumbers,omitempty" json:"withPhoneNumbers,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListTimezonesParams defines parameters for ListTimezones.
type ListTimezonesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ParsePhoneNumberParams defines parameters for ParsePhoneNumber.
type ParsePhoneNumberParams struct {
	// HomeCountry is the country to assume for numbers without a country code, two letters; without it, the home
	// country of the extension.
	HomeCountry *CountryIsoCode `form:"homeCountry,omitempty" json:"homeCountry,omitempty"`

	// NationalAsPriority tells whether a string that could be a national or an international number is taken for a national
	// one.
	NationalAsPriority *bool `form:"nationalAsPriority,omitempty" json:"nationalAsPriority,omitempty"`
}

// ListAccountPhoneNumbersV2Params defines parameters for ListAccountPhoneNumbersV2.
type ListAccountPhoneNumbersV2Params struct {
	// Type are the types of the phone numbers to list; without it, any type.
	Type []PhoneNumberType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageTypeV2 `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// Status is the state of the phone numbers to list; without it, any state.
	Status *PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty"`

	// TollType is the toll type of the phone numbers to list; without it, any toll type.
	TollType *PhoneNumberTollType `form:"tollType,omitempty" json:"tollType,omitempty"`

	// ExtensionStatus is the state of the extensions whose phone numbers to list.
	ExtensionStatus *ExtensionStatus `form:"extensionStatus,omitempty" json:"extensionStatus,omitempty"`

	// ByocNumber tells whether to list numbers of the customer's own carrier (BYOC), or all others; without it, both.
	ByocNumber *bool `form:"byocNumber,omitempty" json:"byocNumber,omitempty"`

	// MobileNumber tells whether to list mobile numbers, or all others; without it, both.
	MobileNumber *bool `form:"mobileNumber,omitempty" json:"mobileNumber,omitempty"`

	// PhoneNumber is the phone number to find.
	PhoneNumber *string `form:"phoneNumber,omitempty" json:"phoneNumber,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// asked for, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// UpdateAccountBusinessAddressJSONRequestBody defines body for UpdateAccountBusinessAddress for application/json ContentType.
type UpdateAccountBusinessAddressJSONRequestBody = AccountBusinessAddressUpdate

// CreateExtensionJSONRequestBody defines body for CreateExtension for application/json ContentType.
type CreateExtensionJSONRequestBody = ExtensionCreate

// ExtensionBulkUpdateJSONRequestBody defines body for ExtensionBulkUpdate for application/json ContentType.
type ExtensionBulkUpdateJSONRequestBody = ExtensionBulkUpdateRequest

// UpdateExtensionJSONRequestBody defines body for UpdateExtension for application/json ContentType.
type UpdateExtensionJSONRequestBody = ExtensionUpdate

// UpdateExtensionCallerIDJSONRequestBody defines body for UpdateExtensionCallerID for application/json ContentType.
type UpdateExtensionCallerIDJSONRequestBody = CallerIDUpdate

// UpdateConferencingSettingsJSONRequestBody defines body for UpdateConferencingSettings for application/json ContentType.
type UpdateConferencingSettingsJSONRequestBody = ConferencingSettingsUpdate

// UpdateNotificationSettingsJSONRequestBody defines body for UpdateNotificationSettings for application/json ContentType.
type UpdateNotificationSettingsJSONRequestBody = NotificationSettingsUpdate

// CreateUserProfileImageMultipartRequestBody defines body for CreateUserProfileImage for multipart/form-data ContentType.
type CreateUserProfileImageMultipartRequestBody = ProfileImageCreate

// UpdateUserProfileImageMultipartRequestBody defines body for UpdateUserProfileImage for multipart/form-data ContentType.
type UpdateUserProfileImageMultipartRequestBody = ProfileImageUpdate

// BulkAssignSmsRecipientsJSONRequestBody defines body for BulkAssignSmsRecipients for application/json ContentType.
type BulkAssignSmsRecipientsJSONRequestBody = SmsRecipientsUpdate

// ParsePhoneNumberJSONRequestBody defines body for ParsePhoneNumber for application/json ContentType.
//
// Deprecated: this type has been marked as deprecated upstream, but no `x-deprecated-reason` was set
type ParsePhoneNumberJSONRequestBody = NumberParserRequest

// PostBatchProvisionUsersJSONRequestBody defines body for PostBatchProvisionUsers for application/json ContentType.
type PostBatchProvisionUsersJSONRequestBody = BatchProvisionUsersRequest

// BulkDeleteUsersV2JSONRequestBody defines body for BulkDeleteUsersV2 for application/json ContentType.
type BulkDeleteUsersV2JSONRequestBody = BulkDeleteUsersRequest

// DeleteNumbersFromInventoryV2JSONRequestBody defines body for DeleteNumbersFromInventoryV2 for application/json ContentType.
type DeleteNumbersFromInventoryV2JSONRequestBody = PhoneNumbersDeleteRequest

// AddNumbersToInventoryV2JSONRequestBody defines body for AddNumbersToInventoryV2 for application/json ContentType.
type AddNumbersToInventoryV2JSONRequestBody = PhoneNumbersAddRequest

// AssignPhoneNumberV2JSONRequestBody defines body for AssignPhoneNumberV2 for application/json ContentType.
type AssignPhoneNumberV2JSONRequestBody = PhoneNumberAssignRequest

// ReplacePhoneNumberV2JSONRequestBody defines body for ReplacePhoneNumberV2 for application/json ContentType.
type ReplacePhoneNumberV2JSONRequestBody = PhoneNumberReplaceRequest

// PatchAccountRegionalSettingsJSONRequestBody defines body for PatchAccountRegionalSettings for application/json ContentType.
type PatchAccountRegionalSettingsJSONRequestBody = AccountRegionalSettingsUpdate

// SendWelcomeEmailV2JSONRequestBody defines body for SendWelcomeEmailV2 for application/json ContentType.
type SendWelcomeEmailV2JSONRequestBody = WelcomeEmailRequest

// ParsePhoneNumberV2JSONRequestBody defines body for ParsePhoneNumberV2 for application/json ContentType.
type ParsePhoneNumberV2JSONRequestBody = NumberParserRequestV2
