// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
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

// Defines values for TimeFormat.
const (
	TimeFormatN12H TimeFormat = "12h"
	TimeFormatN24H TimeFormat = "24h"
)

// Valid indicates whether the value is a known member of the TimeFormat enum.
func (e TimeFormat) Valid() bool {
	switch e {
	case TimeFormatN12H:
		return true
	case TimeFormatN24H:
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

	// Type The kind of traffic that a phone number takes. Null or absent where the platform doesn't know it.
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

	// Type The kind of traffic that a phone number takes. Null or absent where the platform doesn't know it.
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

// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
type ContactCenterProvider struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the provider.
	Name string `json:"name,omitempty,omitzero"`
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

// CountryCallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
type CountryCallingCode = string

// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
type CountryIsoCode = string

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

// DepartmentReference is a call queue that a user is a member of. `Department` is the platform's older word for a call
// queue.
type DepartmentReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the call queue.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the call queue inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// E164PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
type E164PhoneNumber = string

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

	// RegionalSettings is the region of an extension. `language` is for what its user reads, `greetingLanguage` for what
	// callers hear, `formattingLocale` for dates and numbers.
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

	// Type The kind of traffic that a phone number takes. Null or absent where the platform doesn't know it.
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

// ExtensionStatusInfo is the reason why an extension has its status. Absent where there is nothing to tell.
type ExtensionStatusInfo struct {
	// Reason is the way in which an extension came to its status, by the customer's will or without it.
	Reason ExtensionStatusReason `json:"reason,omitempty,omitzero"`

	// Comment is a remark about the reason, for a person.
	Comment string `json:"comment,omitempty,omitzero"`
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

// FeatureName is the name of a feature that an account or an extension may have.
type FeatureName string

// FreemiumProductType is the free product that a plan stands for. Absent in paid plans.
type FreemiumProductType string

// ID defines model for Id.
type ID = api.ID

// LanguageReference is a language of the platform's dictionary.
type LanguageReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`
}

// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
//
// Deprecated: use `uBrand`.
type LegacyUBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
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

// NullablePhoneNumberType is the kind of traffic that a phone number takes. Null or absent where the platform doesn't know it.
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

// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
// are numbers of another provider.
type PaymentType string

// PhoneNumberActivationStatus is the activation of a phone number, done or not.
type PhoneNumberActivationStatus string

// PhoneNumberCountry is the country of a phone number.
type PhoneNumberCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
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

// ProfileImageScale is a profile image in one size.
type ProfileImageScale struct {
	// URI is the address of the image in this size.
	URI string `json:"uri,omitempty,omitzero"`
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

// PronouncedNamePrompt is the recording of a spoken name. Absent where there is none.
type PronouncedNamePrompt struct {
	ID ID `json:"id,omitempty,omitzero"`

	// ContentURI is the address of the sound file.
	ContentURI string `json:"contentUri,omitempty,omitzero"`

	// ContentType is the media type of a recording.
	ContentType PromptContentType `json:"contentType,omitempty,omitzero"`
}

// PronouncedNameType is the source of a spoken name. `Default` speaks the first and the last name.
type PronouncedNameType string

// RegionalSettings is the region of an extension. `language` is for what its user reads, `greetingLanguage` for what
// callers hear, `formattingLocale` for dates and numbers.
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

// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
type UBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
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
