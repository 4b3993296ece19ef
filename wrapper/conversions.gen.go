// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"slices"
)

// NewAccountBusinessAddressUpdate returns the request that sets what reply shows, for
// [Client.UpdateAccountBusinessAddress].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewAccountBusinessAddressUpdate(reply *AccountBusinessAddress) AccountBusinessAddressUpdate {
	var body AccountBusinessAddressUpdate
	body.Company = set(reply.Company)
	body.Email = set(reply.Email)
	body.BusinessAddress = setObject(&reply.BusinessAddress, businessAddressUpdateFromBusinessAddress)
	body.MainSiteName = set(reply.MainSiteName)
	return body
}

// NewAccountRegionalSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateAccountRegionalSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewAccountRegionalSettingsUpdate(reply *RegionalSettings) AccountRegionalSettingsUpdate {
	var body AccountRegionalSettingsUpdate
	body.HomeCountry = setObject(&reply.HomeCountry, accountCountryInputFromCountryReference)
	body.Timezone = accountTimezoneInputFromTimezone(&reply.Timezone)
	body.Language = setObject(&reply.Language, accountLanguageInputFromLanguageReference)
	body.GreetingLanguage = setObject(&reply.GreetingLanguage, accountLanguageInputFromLanguageReference)
	body.FormattingLocale = setObject(&reply.FormattingLocale, accountLanguageInputFromLanguageReference)
	body.TimeFormat = set(reply.TimeFormat)
	return body
}

// NewAdministeredSitesUpdate returns the request that sets what the records of a list shows, for
// [Client.UpdateAdministeredSites].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Email, Code, Name, ExtensionNumber, CallerIDName, Operator,
// RegionalSettings, BusinessAddress.
func NewAdministeredSitesUpdate(records []*AdministeredSite) AdministeredSitesUpdate {
	var body AdministeredSitesUpdate
	body.Records = convertRecords(records, administeredSiteInputFromAdministeredSite)
	return body
}

// NewAnsweringRuleCreate returns the request that sets what reply shows, for
// [Client.CreateAnsweringRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, SharedLines.
func NewAnsweringRuleCreate(reply *AnsweringRule) AnsweringRuleCreate {
	var body AnsweringRuleCreate
	body.Name = reply.Name
	body.Type = reply.Type
	body.Enabled = new(reply.Enabled)
	body.Callers = convertAll(reply.Callers, answeringRuleCallerInputFromAnsweringRuleCaller)
	body.CalledNumbers = convertAll(reply.CalledNumbers, answeringRuleCalledNumberInputFromAnsweringRuleCalledNumber)
	body.Schedule = setObject(&reply.Schedule, answeringRuleScheduleInputFromAnsweringRuleSchedule)
	body.CallHandlingAction = set(reply.CallHandlingAction)
	body.Forwarding = setObject(&reply.Forwarding, answeringRuleForwardingInputFromAnsweringRuleForwarding)
	body.UnconditionalForwarding = setObject(&reply.UnconditionalForwarding, answeringRuleUnconditionalForwardingInputFromAnsweringRuleUnconditionalForwarding)
	body.Queue = setObject(&reply.Queue, answeringRuleQueueInputFromAnsweringRuleQueue)
	body.Transfer = setObject(&reply.Transfer, answeringRuleTransferInputFromAnsweringRuleTransfer)
	body.Voicemail = setObject(&reply.Voicemail, answeringRuleVoicemailInputFromAnsweringRuleVoicemail)
	body.MissedCall = setObject(&reply.MissedCall, answeringRuleMissedCallInputFromAnsweringRuleMissedCall)
	body.Greetings = convertAll(reply.Greetings, answeringRuleGreetingInputFromAnsweringRuleGreeting)
	body.Screening = set(reply.Screening)
	return body
}

// NewAnsweringRuleUpdate returns the request that sets what reply shows, for
// [Client.UpdateAnsweringRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: SharedLines.
//
// Not part of the reply: ShowInactiveNumbers.
func NewAnsweringRuleUpdate(reply *AnsweringRule) AnsweringRuleUpdate {
	var body AnsweringRuleUpdate
	body.Type = set(reply.Type)
	body.Name = set(reply.Name)
	body.Enabled = new(reply.Enabled)
	body.Callers = convertAll(reply.Callers, answeringRuleCallerInputFromAnsweringRuleCaller)
	body.CalledNumbers = convertAll(reply.CalledNumbers, answeringRuleCalledNumberInputFromAnsweringRuleCalledNumber)
	body.Schedule = setObject(&reply.Schedule, answeringRuleScheduleInputFromAnsweringRuleSchedule)
	body.CallHandlingAction = set(reply.CallHandlingAction)
	body.Forwarding = setObject(&reply.Forwarding, answeringRuleForwardingInputFromAnsweringRuleForwarding)
	body.UnconditionalForwarding = setObject(&reply.UnconditionalForwarding, answeringRuleUnconditionalForwardingInputFromAnsweringRuleUnconditionalForwarding)
	body.Queue = setObject(&reply.Queue, answeringRuleQueueInputFromAnsweringRuleQueue)
	body.Transfer = setObject(&reply.Transfer, answeringRuleTransferInputFromAnsweringRuleTransfer)
	body.Voicemail = setObject(&reply.Voicemail, answeringRuleVoicemailInputFromAnsweringRuleVoicemail)
	body.MissedCall = setObject(&reply.MissedCall, answeringRuleMissedCallInputFromAnsweringRuleMissedCall)
	body.Greetings = convertAll(reply.Greetings, answeringRuleGreetingInputFromAnsweringRuleGreeting)
	body.Screening = set(reply.Screening)
	return body
}

// NewBlockedAllowedNumberCreate returns the request that sets what reply shows, for
// [Client.CreateBlockedAllowedNumber].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewBlockedAllowedNumberCreate(reply *BlockedAllowedNumber) BlockedAllowedNumberCreate {
	var body BlockedAllowedNumberCreate
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Label = set(reply.Label)
	body.Status = set(reply.Status)
	return body
}

// NewBlockedAllowedNumberUpdate returns the request that sets what reply shows, for
// [Client.UpdateBlockedAllowedNumber].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewBlockedAllowedNumberUpdate(reply *BlockedAllowedNumber) BlockedAllowedNumberUpdate {
	var body BlockedAllowedNumberUpdate
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Label = set(reply.Label)
	body.Status = set(reply.Status)
	return body
}

// NewCallFlipSettingsUpdate returns the request that sets what the records of a list shows, for
// [Client.UpdateCallFlipSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCallFlipSettingsUpdate(records []*CallFlipNumber) CallFlipSettingsUpdate {
	var body CallFlipSettingsUpdate
	body.Records = convertRecords(records, callFlipNumberInputFromCallFlipNumber)
	return body
}

// NewCallHandlingStateUpdate returns the request that sets what reply shows, for
// [Client.UpdateCallHandlingState].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, DisplayName.
func NewCallHandlingStateUpdate(reply *CallHandlingState) CallHandlingStateUpdate {
	var body CallHandlingStateUpdate
	body.Enabled = new(reply.Enabled)
	body.Conditions = convertAll(reply.Conditions, callHandlingStateConditionInputFromCallHandlingStateCondition)
	return body
}

// NewCallMonitoringGroupCreate returns the request that sets what reply shows, for
// [Client.CreateCallMonitoringGroup].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewCallMonitoringGroupCreate(reply *CallMonitoringGroup) CallMonitoringGroupCreate {
	var body CallMonitoringGroupCreate
	body.Name = reply.Name
	body.Site = setObject(&reply.Site, callMonitoringGroupSiteInputFromCallMonitoringGroupSite)
	return body
}

// NewCallQueueOverflowSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateCallQueueOverflowSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: SubType.
func NewCallQueueOverflowSettingsUpdate(reply *CallQueueOverflowSettings) CallQueueOverflowSettingsUpdate {
	var body CallQueueOverflowSettingsUpdate
	body.Enabled = new(reply.Enabled)
	body.Items = convertAll(reply.Items, callQueueOverflowInputFromCallQueueSummary)
	return body
}

// NewCallQueuePresenceUpdate returns the request that sets what the records of a list shows, for
// [Client.UpdateCallQueuePresence].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: AcceptQueueCalls.
func NewCallQueuePresenceUpdate(records []*CallQueueMemberPresence) CallQueuePresenceUpdate {
	var body CallQueuePresenceUpdate
	body.Records = convertRecords(records, callQueueMemberPresenceUpdateFromCallQueueMemberPresence)
	return body
}

// NewCallQueueUpdate returns the request that sets what reply shows, for [Client.UpdateCallQueue].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewCallQueueUpdate(reply *CallQueue) CallQueueUpdate {
	var body CallQueueUpdate
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.Name = set(reply.Name)
	body.Status = set(reply.Status)
	body.SubType = set(reply.SubType)
	body.Site = setObject(&reply.Site, callQueueSiteInputFromCallQueueSite)
	body.ServiceLevelSettings = setObject(&reply.ServiceLevelSettings, callQueueServiceLevelUpdateFromCallQueueServiceLevel)
	body.EditableMemberStatus = new(reply.EditableMemberStatus)
	body.AlertTimer = new(reply.AlertTimer)
	return body
}

// NewCallRecordingSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateCallRecordingSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCallRecordingSettingsUpdate(reply *CallRecordingSettings) CallRecordingSettingsUpdate {
	var body CallRecordingSettingsUpdate
	body.OnDemand = setObject(&reply.OnDemand, onDemandRecordingUpdateFromOnDemandRecording)
	body.Automatic = setObject(&reply.Automatic, automaticRecordingUpdateFromAutomaticRecording)
	body.Greetings = convertAll(reply.Greetings, callRecordingGreetingInputFromCallRecordingGreeting)
	return body
}

// NewCallerBlockingSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateCallerBlockingSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCallerBlockingSettingsUpdate(reply *CallerBlockingSettings) CallerBlockingSettingsUpdate {
	var body CallerBlockingSettingsUpdate
	body.Mode = set(reply.Mode)
	body.NoCallerID = set(reply.NoCallerID)
	body.PayPhones = set(reply.PayPhones)
	body.Greetings = convertAll(reply.Greetings, callerBlockingGreetingInputFromCallerBlockingGreeting)
	return body
}

// NewCallerIDUpdate returns the request that sets what reply shows, for
// [Client.UpdateExtensionCallerID].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCallerIDUpdate(reply *CallerID) CallerIDUpdate {
	var body CallerIDUpdate
	body.URI = set(reply.URI)
	body.ByDevice = convertAll(reply.ByDevice, callerIDByDeviceUpdateFromCallerIDByDevice)
	body.ByFeature = convertAll(reply.ByFeature, callerIDByFeatureUpdateFromCallerIDByFeature)
	body.ExtensionNameForOutboundCalls = new(reply.ExtensionNameForOutboundCalls)
	body.ExtensionNumberForInternalCalls = new(reply.ExtensionNumberForInternalCalls)
	return body
}

// NewCompanyAnsweringRuleCreate returns the request that sets what reply shows, for
// [Client.CreateCompanyAnsweringRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewCompanyAnsweringRuleCreate(reply *CompanyAnsweringRule) CompanyAnsweringRuleCreate {
	var body CompanyAnsweringRuleCreate
	body.Name = set(reply.Name)
	body.Enabled = new(reply.Enabled)
	body.Type = set(reply.Type)
	body.Callers = convertAll(reply.Callers, answeringRuleCallerInputFromAnsweringRuleCaller)
	body.CalledNumbers = convertAll(reply.CalledNumbers, companyCalledNumberInputFromCompanyCalledNumber)
	body.Schedule = setObject(&reply.Schedule, answeringRuleScheduleInputFromAnsweringRuleSchedule)
	body.CallHandlingAction = set(reply.CallHandlingAction)
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	body.Greetings = convertAll(reply.Greetings, answeringRuleGreetingInputFromAnsweringRuleGreeting)
	return body
}

// NewCompanyAnsweringRuleUpdate returns the request that sets what reply shows, for
// [Client.UpdateCompanyAnsweringRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCompanyAnsweringRuleUpdate(reply *CompanyAnsweringRule) CompanyAnsweringRuleUpdate {
	var body CompanyAnsweringRuleUpdate
	body.Enabled = new(reply.Enabled)
	body.Name = set(reply.Name)
	body.Callers = convertAll(reply.Callers, answeringRuleCallerInputFromAnsweringRuleCaller)
	body.CalledNumbers = convertAll(reply.CalledNumbers, companyCalledNumberInputFromCompanyCalledNumber)
	body.Schedule = setObject(&reply.Schedule, answeringRuleScheduleInputFromAnsweringRuleSchedule)
	body.CallHandlingAction = set(reply.CallHandlingAction)
	body.Type = set(reply.Type)
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	body.Greetings = convertAll(reply.Greetings, answeringRuleGreetingInputFromAnsweringRuleGreeting)
	return body
}

// NewCompanyBusinessHoursUpdate returns the request that sets what reply shows, for
// [Client.UpdateCompanyBusinessHours].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewCompanyBusinessHoursUpdate(reply *BusinessHours) CompanyBusinessHoursUpdate {
	var body CompanyBusinessHoursUpdate
	body.Schedule = setObject(&reply.Schedule, businessHoursScheduleInputFromBusinessHoursSchedule)
	return body
}

// NewConferencingSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateConferencingSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: PhoneNumbers.Country, PhoneNumbers.Location, PhoneNumbers.HasGreeting,
// PhoneNumbers.Premium, PhoneNumber, HostCode, ParticipantCode, Mode, TapToJoinURI, SupportURI.
func NewConferencingSettingsUpdate(reply *ConferencingSettings) ConferencingSettingsUpdate {
	var body ConferencingSettingsUpdate
	body.PhoneNumbers = convertAll(reply.PhoneNumbers, conferencingNumberUpdateFromConferencingNumber)
	body.AllowJoinBeforeHost = new(reply.AllowJoinBeforeHost)
	return body
}

// NewCustomFieldCreate returns the request that sets what reply shows, for [Client.CreateCustomField].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewCustomFieldCreate(reply *CustomField) CustomFieldCreate {
	var body CustomFieldCreate
	body.Category = set(reply.Category)
	body.DisplayName = set(reply.DisplayName)
	return body
}

// NewCustomFieldUpdate returns the request that sets what reply shows, for [Client.UpdateCustomField].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, Category.
func NewCustomFieldUpdate(reply *CustomField) CustomFieldUpdate {
	var body CustomFieldUpdate
	body.DisplayName = set(reply.DisplayName)
	return body
}

// NewDefaultUserRoleUpdate returns the request that sets what reply shows, for
// [Client.UpdateDefaultRole].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: DisplayName, SiteCompatible.
func NewDefaultUserRoleUpdate(reply *DefaultUserRole) DefaultUserRoleUpdate {
	var body DefaultUserRoleUpdate
	body.ID = set(reply.ID)
	return body
}

// NewDeviceUpdate returns the request that sets what reply shows, for [Client.UpdateDevice].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: EmergencyServiceAddress.CountryIsoCode,
// EmergencyServiceAddress.CountryName, EmergencyServiceAddress.City,
// EmergencyServiceAddress.CustomerEmail, EmergencyServiceAddress.AdditionalCustomerEmail,
// EmergencyServiceAddress.AdditionalCustomerName, EmergencyServiceAddress.CustomerPhone,
// EmergencyServiceAddress.AdditionalCustomerPhone, EmergencyServiceAddress.StateIsoCode,
// EmergencyServiceAddress.StateName, EmergencyServiceAddress.StreetType,
// EmergencyServiceAddress.BuildingName, EmergencyServiceAddress.BuildingNumber,
// EmergencyServiceAddress.OutOfCountry, EmergencyServiceAddress.LineProvisioningStatus,
// EmergencyServiceAddress.SyncStatus, EmergencyServiceAddress.TaxID,
// EmergencyServiceAddress.Apartment, EmergencyServiceAddress.Floor,
// EmergencyServiceAddress.Designation, Emergency.Address.AdditionalProperties, PhoneLines, ID, Sku,
// Type, Serial, Status, ComputerName, Model, Shipping, BoxBillingID, HotDeskDevice, InCompanyNet,
// Site, LastLocationReportTime, LinePooling, BillingStatement, AutomaticVoicemailLogin.
func NewDeviceUpdate(reply *Device) DeviceUpdate {
	var body DeviceUpdate
	body.EmergencyServiceAddress = setObject(&reply.EmergencyServiceAddress, deviceEmergencyServiceAddressUpdateFromDeviceEmergencyServiceAddress)
	body.Emergency = setObject(&reply.Emergency, deviceEmergencyUpdateFromDeviceEmergency)
	body.Extension = setObject(&reply.Extension, deviceExtensionInputFromDeviceExtension)
	body.UseAsCommonPhone = new(reply.UseAsCommonPhone)
	body.Name = set(reply.Name)
	return body
}

// NewExtensionCallQueuePresenceUpdate returns the request that sets what the records of a list shows,
// for [Client.UpdateExtensionCallQueuePresence].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewExtensionCallQueuePresenceUpdate(records []*ExtensionCallQueuePresence) ExtensionCallQueuePresenceUpdate {
	var body ExtensionCallQueuePresenceUpdate
	body.Records = convertRecords(records, extensionCallQueuePresenceInputFromExtensionCallQueuePresence)
	return body
}

// NewExtensionCreate returns the request that sets what reply shows, for [Client.CreateExtension].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Contact.Name, ID, ExtensionNumbers, SubType, Account, SiteAccess,
// Permissions, Roles, ServiceFeatures, ProfileImage, Departments, CallQueueInfo, AlertTimer,
// AssignedCountry, CreationTime.
//
// Not part of the reply: Password, IVRPin.
func NewExtensionCreate(reply *Extension) ExtensionCreate {
	var body ExtensionCreate
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.Name = set(reply.Name)
	if !slices.Contains([]string{"FaxUser", "DelegatedLinesGroup", "GroupCallPickup", "IvrMenu", "ApplicationExtension", "ProxyAdmin", "RoomConnector", "Bot", "Site", "Room", "TieLine", "Unknown"}, string(reply.Type)) {
		body.Type = set(reply.Type)
	}
	body.Status = set(reply.Status)
	body.StatusInfo = setObject(&reply.StatusInfo, extensionStatusInfoUpdateFromExtensionStatusInfo)
	body.Contact = setObject(&reply.Contact, contactCreateFromContact)
	body.Hidden = new(reply.Hidden)
	body.Site = setObject(&reply.Site, siteInputFromSiteReference)
	body.RegionalSettings = setObject(&reply.RegionalSettings, regionalSettingsInputFromRegionalSettings)
	if !slices.Contains([]string{"Unknown"}, string(reply.SetupWizardState)) {
		body.SetupWizardState = set(reply.SetupWizardState)
	}
	body.CostCenter = setObject(&reply.CostCenter, costCenterInputFromCostCenter)
	body.CustomFields = convertAll(reply.CustomFields, customFieldValueUpdateFromCustomFieldValue)
	body.References = convertAll(reply.References, externalReferenceUpdateFromExternalReference)
	body.PartnerID = set(reply.PartnerID)
	return body
}

// NewExtensionUpdate returns the request that sets what reply shows, for [Client.UpdateExtension].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Contact.Name, ID, ExtensionNumbers, Name, Account, Hidden, SiteAccess,
// Permissions, Roles, ServiceFeatures, ProfileImage, Departments, AlertTimer, AssignedCountry,
// CostCenter, CreationTime.
//
// Not part of the reply: Password, IVRPin, Transition.
func NewExtensionUpdate(reply *Extension) ExtensionUpdate {
	var body ExtensionUpdate
	body.ExtensionNumber = set(reply.ExtensionNumber)
	if !slices.Contains([]string{"ProxyAdmin", "RoomConnector", "Limited", "Bot", "Site", "Room", "TieLine", "Unknown"}, string(reply.Type)) {
		body.Type = set(reply.Type)
	}
	body.SubType = set(reply.SubType)
	if !slices.Contains([]string{"Unassigned"}, string(reply.Status)) {
		body.Status = set(reply.Status)
	}
	body.StatusInfo = setObject(&reply.StatusInfo, extensionStatusInfoUpdateFromExtensionStatusInfo)
	body.Contact = setObject(&reply.Contact, contactUpdateFromContact)
	body.Site = setObject(&reply.Site, siteReferenceUpdateFromSiteReference)
	body.RegionalSettings = setObject(&reply.RegionalSettings, extensionRegionalSettingsUpdateFromRegionalSettings)
	if !slices.Contains([]string{"Unknown"}, string(reply.SetupWizardState)) {
		body.SetupWizardState = set(reply.SetupWizardState)
	}
	body.CallQueueInfo = setObject(&reply.CallQueueInfo, callQueueInfoUpdateFromCallQueueInfo)
	body.CustomFields = convertAll(reply.CustomFields, customFieldValueUpdateFromCustomFieldValue)
	body.References = convertAll(reply.References, externalReferenceUpdateFromExternalReference)
	body.PartnerID = set(reply.PartnerID)
	return body
}

// NewForwardAllCompanyCallsUpdate returns the request that sets what reply shows, for
// [Client.UpdateForwardAllCompanyCalls].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Ranges, CallHandlingAction, Extension, Reason.
func NewForwardAllCompanyCallsUpdate(reply *ForwardAllCompanyCalls) ForwardAllCompanyCallsUpdate {
	var body ForwardAllCompanyCallsUpdate
	body.Enabled = reply.Enabled
	return body
}

// NewForwardingNumberCreate returns the request that sets what reply shows, for
// [Client.CreateForwardingNumber].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: FlipNumber, Features, Extension.
func NewForwardingNumberCreate(reply *ForwardingNumber) ForwardingNumberCreate {
	var body ForwardingNumberCreate
	body.ID = set(reply.ID)
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Label = set(reply.Label)
	body.Type = set(reply.Type)
	body.Device = setObject(&reply.Device, forwardingNumberDeviceInputFromForwardingNumberDevice)
	return body
}

// NewForwardingNumberUpdate returns the request that sets what reply shows, for
// [Client.UpdateForwardingNumber].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, Features, Device, Extension.
func NewForwardingNumberUpdate(reply *ForwardingNumber) ForwardingNumberUpdate {
	var body ForwardingNumberUpdate
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Label = set(reply.Label)
	body.FlipNumber = set(reply.FlipNumber)
	body.Type = set(reply.Type)
	return body
}

// NewIVRMenuCreate returns the request that sets what reply shows, for [Client.CreateIVRMenu].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewIVRMenuCreate(reply *IVRMenu) IVRMenuCreate {
	var body IVRMenuCreate
	body.Name = set(reply.Name)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.Site = setObject(&reply.Site, iVRMenuSiteInputFromIVRMenuSite)
	body.Prompt = setObject(&reply.Prompt, iVRMenuPromptInputFromIVRMenuPrompt)
	body.Actions = convertAll(reply.Actions, iVRMenuActionInputFromIVRMenuAction)
	body.PromptRepeatCount = new(reply.PromptRepeatCount)
	return body
}

// NewIVRMenuUpdate returns the request that sets what reply shows, for [Client.UpdateIVRMenu].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID.
func NewIVRMenuUpdate(reply *IVRMenu) IVRMenuUpdate {
	var body IVRMenuUpdate
	body.Name = set(reply.Name)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.Site = setObject(&reply.Site, iVRMenuSiteInputFromIVRMenuSite)
	body.Prompt = setObject(&reply.Prompt, iVRMenuPromptInputFromIVRMenuPrompt)
	body.Actions = convertAll(reply.Actions, iVRMenuActionInputFromIVRMenuAction)
	body.PromptRepeatCount = new(reply.PromptRepeatCount)
	return body
}

// NewIVRPromptUpdate returns the request that sets what reply shows, for [Client.UpdateIVRPrompt].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, ContentType, ContentURI.
func NewIVRPromptUpdate(reply *IVRPrompt) IVRPromptUpdate {
	var body IVRPromptUpdate
	body.Filename = set(reply.Filename)
	return body
}

// NewInteractionRuleCreate returns the request that sets what reply shows, for
// [Client.CreateVoiceInteractionRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Dispatching.Actions.Targets.Integration.PhoneNumber, ID.
func NewInteractionRuleCreate(reply *InteractionRule) InteractionRuleCreate {
	var body InteractionRuleCreate
	body.Conditions = convertAll(reply.Conditions, interactionRuleConditionInputFromInteractionRuleCondition)
	body.Dispatching = callHandlingDispatchingInputFromCallHandlingDispatching(&reply.Dispatching)
	body.Enabled = reply.Enabled
	body.DisplayName = reply.DisplayName
	return body
}

// NewInteractionRuleUpdate returns the request that sets what reply shows, for
// [Client.UpdateVoiceInteractionRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Dispatching.Actions.Targets.Integration.PhoneNumber, ID.
func NewInteractionRuleUpdate(reply *InteractionRule) InteractionRuleUpdate {
	var body InteractionRuleUpdate
	body.Conditions = convertAll(reply.Conditions, interactionRuleConditionInputFromInteractionRuleCondition)
	body.Dispatching = setObject(&reply.Dispatching, callHandlingDispatchingInputFromCallHandlingDispatching)
	body.Enabled = new(reply.Enabled)
	body.DisplayName = set(reply.DisplayName)
	return body
}

// NewNotificationSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateNotificationSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: EmailRecipients, IncludeSMSRecipients, SMSRecipients.
func NewNotificationSettingsUpdate(reply *NotificationSettings) NotificationSettingsUpdate {
	var body NotificationSettingsUpdate
	body.URI = set(reply.URI)
	body.AdvancedMode = new(reply.AdvancedMode)
	body.EmailAddresses = slices.Clone(reply.EmailAddresses)
	body.SMSPhoneNumbers = slices.Clone(reply.SMSPhoneNumbers)
	body.SMSEmailAddresses = slices.Clone(reply.SMSEmailAddresses)
	body.IncludeManagers = new(reply.IncludeManagers)
	body.Voicemails = setObject(&reply.Voicemails, voicemailNotificationsUpdateFromVoicemailNotifications)
	body.InboundFaxes = setObject(&reply.InboundFaxes, inboundFaxNotificationsUpdateFromInboundFaxNotifications)
	body.OutboundFaxes = setObject(&reply.OutboundFaxes, outboundFaxNotificationsUpdateFromOutboundFaxNotifications)
	body.InboundTexts = setObject(&reply.InboundTexts, inboundTextNotificationsUpdateFromInboundTextNotifications)
	body.MissedCalls = setObject(&reply.MissedCalls, missedCallNotificationsUpdateFromMissedCallNotifications)
	body.CallNotes = setObject(&reply.CallNotes, callNoteNotificationsUpdateFromCallNoteNotifications)
	return body
}

// NewPhoneNumberAssignRequest returns the request that sets what reply shows, for
// [Client.AssignPhoneNumber].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, PhoneNumber, TollType, Status, ActivationStatus, Label, Primary,
// CallerIDName, ByocNumber, MobileNumber, HotDeskNumber, ProviderID.
//
// Not part of the reply: CostCenterID.
func NewPhoneNumberAssignRequest(reply *AccountPhoneNumberV2) PhoneNumberAssignRequest {
	var body PhoneNumberAssignRequest
	body.Type = setOrNull(reply.Type)
	if !slices.Contains([]string{"Inventory", "InventoryPartnerBusinessMobileNumber", "InventoryFmcBusinessMobileNumber", "PartnerBusinessMobileNumber", "AdditionalCompanyNumber", "PhoneLine", "CompanyFaxNumber", "ForwardedNumber", "ForwardedCompanyNumber", "ConferencingNumber", "MeetingsNumber", "NumberStorage", "BusinessMobileNumber", "FmcBusinessMobileNumber", "ELIN", "InventoryMobileNumber"}, string(reply.UsageType)) {
		body.UsageType = reply.UsageType
	}
	body.Extension = setObject(&reply.Extension, phoneNumberExtensionInputFromPhoneNumberExtensionV2)
	body.ContactCenterProvider = setObject(&reply.ContactCenterProvider, contactCenterProviderInputFromContactCenterProvider)
	return body
}

// NewPresenceUpdate returns the request that sets what reply shows, for
// [Client.UpdateUserPresenceStatus].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ActiveCalls, Extension, MeetingStatus, TelephonyStatus, PresenceStatus,
// CxTelephonyStatus, AggregatedTelephonyStatus.
func NewPresenceUpdate(reply *Presence) PresenceUpdate {
	var body PresenceUpdate
	body.UserStatus = set(reply.UserStatus)
	body.DndStatus = set(reply.DndStatus)
	body.DndStatusPersonal = set(reply.DndStatusPersonal)
	body.Message = set(reply.Message)
	body.AllowSeeMyPresence = new(reply.AllowSeeMyPresence)
	body.RingOnMonitoredCall = new(reply.RingOnMonitoredCall)
	body.PickUpCallsOnHold = new(reply.PickUpCallsOnHold)
	body.CallerIDVisibility = set(reply.CallerIDVisibility)
	body.AcceptCallQueueCalls = new(reply.AcceptCallQueueCalls)
	return body
}

// NewSiteCreate returns the request that sets what reply shows, for [Client.CreateSite].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the reply: AccessibleSiteIds, CostCenter.
func NewSiteCreate(reply *Site) SiteCreate {
	var body SiteCreate
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.CallerIDName = set(reply.CallerIDName)
	body.Email = set(reply.Email)
	body.BusinessAddress = setObject(&reply.BusinessAddress, businessAddressUpdateFromBusinessAddress)
	body.RegionalSettings = setObject(&reply.RegionalSettings, regionalSettingsInputFromRegionalSettings)
	body.Operator = setObject(&reply.Operator, siteOperatorUpdateFromSiteOperator)
	body.SiteAccess = set(reply.SiteAccess)
	body.Code = set(reply.Code)
	return body
}

// NewSiteIVRSettingsUpdate returns the request that sets what reply shows, for
// [Client.UpdateSiteIVRSettings].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewSiteIVRSettingsUpdate(reply *SiteIVRSettings) SiteIVRSettingsUpdate {
	var body SiteIVRSettingsUpdate
	body.TopMenu = setObject(&reply.TopMenu, siteIVRTopMenuUpdateFromSiteIVRTopMenu)
	body.Actions = convertAll(reply.Actions, siteIVRActionUpdateFromSiteIVRAction)
	body.PromptRepeatCount = new(reply.PromptRepeatCount)
	return body
}

// NewSiteUpdate returns the request that sets what reply shows, for [Client.UpdateSite].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: ID, Code.
//
// Not part of the reply: AccessibleSiteIds.
func NewSiteUpdate(reply *Site) SiteUpdate {
	var body SiteUpdate
	body.Name = set(reply.Name)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.CallerIDName = set(reply.CallerIDName)
	body.Email = set(reply.Email)
	body.BusinessAddress = setObject(&reply.BusinessAddress, businessAddressUpdateFromBusinessAddress)
	body.RegionalSettings = setObject(&reply.RegionalSettings, regionalSettingsInputFromRegionalSettings)
	body.Operator = setObject(&reply.Operator, siteOperatorUpdateFromSiteOperator)
	body.SiteAccess = set(reply.SiteAccess)
	return body
}

// NewStateRuleUpdate returns the request that sets what reply shows, for
// [Client.UpdateVoiceStateBasedRule].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Dispatching.Actions.Targets.Integration.PhoneNumber, ID, DisplayName,
// DispatchingRef, State.
func NewStateRuleUpdate(reply *StateRule) StateRuleUpdate {
	var body StateRuleUpdate
	body.Dispatching = setObject(&reply.Dispatching, callHandlingDispatchingInputFromCallHandlingDispatching)
	return body
}

// NewUnifiedPresenceUpdate returns the request that sets what reply shows, for
// [Client.UpdateUnifiedPresence].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
//
// Not part of the request: Glip.Status, Telephony.Status, Telephony.Visibility, Status, Meeting.
func NewUnifiedPresenceUpdate(reply *UnifiedPresence) UnifiedPresenceUpdate {
	var body UnifiedPresenceUpdate
	body.Glip = setObject(&reply.Glip, unifiedPresenceMessagingUpdateFromUnifiedPresenceMessaging)
	body.Telephony = setObject(&reply.Telephony, unifiedPresenceTelephonyUpdateFromUnifiedPresenceTelephony)
	return body
}

// NewUserAssignedRolesUpdate returns the request that sets what the records of a list shows, for
// [Client.UpdateUserAssignedRoles].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewUserAssignedRolesUpdate(records []*ExtensionRole) UserAssignedRolesUpdate {
	var body UserAssignedRolesUpdate
	body.Records = convertRecords(records, assignedRoleInputFromExtensionRole)
	return body
}

// NewUserBusinessHoursUpdate returns the request that sets what reply shows, for
// [Client.UpdateUserBusinessHours].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewUserBusinessHoursUpdate(reply *BusinessHours) UserBusinessHoursUpdate {
	var body UserBusinessHoursUpdate
	body.Schedule = businessHoursScheduleInputFromBusinessHoursSchedule(&reply.Schedule)
	return body
}

// NewUserRoleCreate returns the request that sets what reply shows, for [Client.CreateUserRole].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewUserRoleCreate(reply *UserRole) UserRoleCreate {
	var body UserRoleCreate
	body.ID = set(reply.ID)
	body.DisplayName = set(reply.DisplayName)
	body.Description = set(reply.Description)
	body.SiteCompatible = new(reply.SiteCompatible)
	body.Custom = new(reply.Custom)
	body.Scope = set(reply.Scope)
	body.Hidden = new(reply.Hidden)
	body.LastUpdated = set(reply.LastUpdated)
	body.Permissions = convertAll(reply.Permissions, permissionReferenceInputFromPermissionReference)
	return body
}

// NewUserRoleUpdate returns the request that sets what reply shows, for [Client.UpdateUserRole].
//
// Empty strings and objects are omitted, and so are lists that were not in the reply: omitted
// properties keep their values. false and 0 are sent.
func NewUserRoleUpdate(reply *UserRole) UserRoleUpdate {
	var body UserRoleUpdate
	body.DisplayName = set(reply.DisplayName)
	body.Description = set(reply.Description)
	body.SiteCompatible = new(reply.SiteCompatible)
	body.Custom = new(reply.Custom)
	body.Scope = set(reply.Scope)
	body.Hidden = new(reply.Hidden)
	body.LastUpdated = set(reply.LastUpdated)
	body.Permissions = convertAll(reply.Permissions, permissionReferenceInputFromPermissionReference)
	return body
}

func accountCountryInputFromCountryReference(reply *CountryReference) AccountCountryInput {
	var body AccountCountryInput
	body.ID = set(reply.ID)
	return body
}

func accountLanguageInputFromLanguageReference(reply *LanguageReference) AccountLanguageInput {
	var body AccountLanguageInput
	body.ID = set(reply.ID)
	return body
}

func accountTimezoneInputFromTimezone(reply *Timezone) AccountTimezoneInput {
	var body AccountTimezoneInput
	body.ID = set(reply.ID)
	return body
}

func administeredSiteInputFromAdministeredSite(reply *AdministeredSite) AdministeredSiteInput {
	var body AdministeredSiteInput
	body.ID = reply.ID
	return body
}

func answeringRuleCalledNumberInputFromAnsweringRuleCalledNumber(reply *AnsweringRuleCalledNumber) AnsweringRuleCalledNumberInput {
	var body AnsweringRuleCalledNumberInput
	body.PhoneNumber = set(reply.PhoneNumber)
	return body
}

func answeringRuleCallerInputFromAnsweringRuleCaller(reply *AnsweringRuleCaller) AnsweringRuleCallerInput {
	var body AnsweringRuleCallerInput
	body.CallerID = set(reply.CallerID)
	body.Name = set(reply.Name)
	return body
}

func answeringRuleExtensionInputFromAnsweringRuleExtension(reply *AnsweringRuleExtension) AnsweringRuleExtensionInput {
	var body AnsweringRuleExtensionInput
	body.ID = set(reply.ID)
	return body
}

func answeringRuleExternalNumberInputFromAnsweringRuleExternalNumber(reply *AnsweringRuleExternalNumber) AnsweringRuleExternalNumberInput {
	var body AnsweringRuleExternalNumberInput
	body.PhoneNumber = set(reply.PhoneNumber)
	return body
}

func answeringRuleFixedOrderAgentInputFromAnsweringRuleFixedOrderAgent(reply *AnsweringRuleFixedOrderAgent) AnsweringRuleFixedOrderAgentInput {
	var body AnsweringRuleFixedOrderAgentInput
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	body.Index = new(reply.Index)
	return body
}

func answeringRuleForwardingInputFromAnsweringRuleForwarding(reply *AnsweringRuleForwarding) AnsweringRuleForwardingInput {
	var body AnsweringRuleForwardingInput
	body.NotifyMySoftPhones = new(reply.NotifyMySoftPhones)
	body.NotifyAdminSoftPhones = new(reply.NotifyAdminSoftPhones)
	body.SoftPhonesRingCount = new(reply.SoftPhonesRingCount)
	body.SoftPhonesAlwaysRing = new(reply.SoftPhonesAlwaysRing)
	body.RingingMode = set(reply.RingingMode)
	body.Rules = convertAll(reply.Rules, answeringRuleForwardingRuleInputFromAnsweringRuleForwardingRule)
	body.SoftPhonesPositionTop = new(reply.SoftPhonesPositionTop)
	body.MobileTimeout = new(reply.MobileTimeout)
	return body
}

func answeringRuleForwardingNumberInputFromAnsweringRuleForwardingNumber(reply *AnsweringRuleForwardingNumber) AnsweringRuleForwardingNumberInput {
	var body AnsweringRuleForwardingNumberInput
	body.ID = set(reply.ID)
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Label = set(reply.Label)
	body.Type = set(reply.Type)
	return body
}

func answeringRuleForwardingRuleInputFromAnsweringRuleForwardingRule(reply *AnsweringRuleForwardingRule) AnsweringRuleForwardingRuleInput {
	var body AnsweringRuleForwardingRuleInput
	body.Index = new(reply.Index)
	body.RingCount = new(reply.RingCount)
	body.Enabled = new(reply.Enabled)
	body.ForwardingNumbers = convertAll(reply.ForwardingNumbers, answeringRuleForwardingNumberInputFromAnsweringRuleForwardingNumber)
	return body
}

func answeringRuleGreetingInputFromAnsweringRuleGreeting(reply *AnsweringRuleGreeting) AnsweringRuleGreetingInput {
	var body AnsweringRuleGreetingInput
	body.Type = set(reply.Type)
	body.Preset = setObject(&reply.Preset, greetingPresetInputFromGreetingPreset)
	body.Custom = setObject(&reply.Custom, customGreetingReferenceInputFromCustomGreetingReference)
	return body
}

func answeringRuleMissedCallInputFromAnsweringRuleMissedCall(reply *AnsweringRuleMissedCall) AnsweringRuleMissedCallInput {
	var body AnsweringRuleMissedCallInput
	body.ActionType = set(reply.ActionType)
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	body.ExternalNumber = setObject(&reply.ExternalNumber, answeringRuleExternalNumberInputFromAnsweringRuleExternalNumber)
	return body
}

func answeringRuleQueueCallbackInputFromAnsweringRuleQueueCallback(reply *AnsweringRuleQueueCallback) AnsweringRuleQueueCallbackInput {
	var body AnsweringRuleQueueCallbackInput
	body.ConfirmationAnnouncements = slices.Clone(reply.ConfirmationAnnouncements)
	return body
}

func answeringRuleQueueInputFromAnsweringRuleQueue(reply *AnsweringRuleQueue) AnsweringRuleQueueInput {
	var body AnsweringRuleQueueInput
	body.TransferMode = set(reply.TransferMode)
	body.Transfer = convertAll(reply.Transfer, answeringRuleQueueTransferInputFromAnsweringRuleQueueTransfer)
	body.NoAnswerAction = set(reply.NoAnswerAction)
	body.FixedOrderAgents = convertAll(reply.FixedOrderAgents, answeringRuleFixedOrderAgentInputFromAnsweringRuleFixedOrderAgent)
	body.HoldAudioInterruptionMode = set(reply.HoldAudioInterruptionMode)
	body.HoldAudioInterruptionPeriod = new(reply.HoldAudioInterruptionPeriod)
	body.HoldTimeExpirationAction = set(reply.HoldTimeExpirationAction)
	body.AgentTimeout = new(reply.AgentTimeout)
	body.WrapUpTime = new(reply.WrapUpTime)
	body.HoldTime = new(reply.HoldTime)
	body.MaxCallers = new(reply.MaxCallers)
	body.MaxCallersAction = set(reply.MaxCallersAction)
	body.UnconditionalForwarding = convertAll(reply.UnconditionalForwarding, answeringRuleUnconditionalForwardingInputFromAnsweringRuleUnconditionalForwarding)
	body.PositionInQueue = setObject(&reply.PositionInQueue, answeringRuleQueuePositionInputFromAnsweringRuleQueuePosition)
	body.CallBack = setObject(&reply.CallBack, answeringRuleQueueCallbackInputFromAnsweringRuleQueueCallback)
	return body
}

func answeringRuleQueuePositionInputFromAnsweringRuleQueuePosition(reply *AnsweringRuleQueuePosition) AnsweringRuleQueuePositionInput {
	var body AnsweringRuleQueuePositionInput
	body.PlaybackFrequency = set(reply.PlaybackFrequency)
	return body
}

func answeringRuleQueueTransferInputFromAnsweringRuleQueueTransfer(reply *AnsweringRuleQueueTransfer) AnsweringRuleQueueTransferInput {
	var body AnsweringRuleQueueTransferInput
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	body.Action = set(reply.Action)
	return body
}

func answeringRuleRangeInputFromAnsweringRuleRange(reply *AnsweringRuleRange) AnsweringRuleRangeInput {
	var body AnsweringRuleRangeInput
	body.From = set(reply.From)
	body.To = set(reply.To)
	return body
}

func answeringRuleScheduleInputFromAnsweringRuleSchedule(reply *AnsweringRuleSchedule) AnsweringRuleScheduleInput {
	var body AnsweringRuleScheduleInput
	body.WeeklyRanges = setObject(&reply.WeeklyRanges, weeklyHoursInputFromWeeklyHours)
	body.Ranges = convertAll(reply.Ranges, answeringRuleRangeInputFromAnsweringRuleRange)
	body.Ref = set(reply.Ref)
	return body
}

func answeringRuleTransferInputFromAnsweringRuleTransfer(reply *AnsweringRuleTransfer) AnsweringRuleTransferInput {
	var body AnsweringRuleTransferInput
	body.Extension = setObject(&reply.Extension, answeringRuleExtensionInputFromAnsweringRuleExtension)
	return body
}

func answeringRuleUnconditionalForwardingInputFromAnsweringRuleUnconditionalForwarding(reply *AnsweringRuleUnconditionalForwarding) AnsweringRuleUnconditionalForwardingInput {
	var body AnsweringRuleUnconditionalForwardingInput
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Action = set(reply.Action)
	return body
}

func answeringRuleVoicemailInputFromAnsweringRuleVoicemail(reply *AnsweringRuleVoicemail) AnsweringRuleVoicemailInput {
	var body AnsweringRuleVoicemailInput
	body.Enabled = new(reply.Enabled)
	body.Recipient = setObject(&reply.Recipient, answeringRuleExtensionInputFromAnsweringRuleExtension)
	return body
}

func assignedRoleInputFromExtensionRole(reply *ExtensionRole) AssignedRoleInput {
	var body AssignedRoleInput
	body.ID = set(reply.ID)
	body.AutoAssigned = new(reply.AutoAssigned)
	body.DisplayName = set(reply.DisplayName)
	body.SiteCompatible = new(reply.SiteCompatible)
	body.SiteRestricted = new(reply.SiteRestricted)
	return body
}

func automaticRecordingUpdateFromAutomaticRecording(reply *AutomaticRecording) AutomaticRecordingUpdate {
	var body AutomaticRecordingUpdate
	body.Enabled = new(reply.Enabled)
	body.OutboundCallTones = new(reply.OutboundCallTones)
	body.OutboundCallAnnouncement = new(reply.OutboundCallAnnouncement)
	body.AllowMute = new(reply.AllowMute)
	body.ExtensionCount = new(reply.ExtensionCount)
	body.RetentionPeriod = new(reply.RetentionPeriod)
	body.MaxNumberLimit = new(reply.MaxNumberLimit)
	return body
}

func businessAddressUpdateFromBusinessAddress(reply *BusinessAddress) BusinessAddressUpdate {
	var body BusinessAddressUpdate
	body.Country = set(reply.Country)
	body.State = set(reply.State)
	body.City = set(reply.City)
	body.Street = set(reply.Street)
	body.Zip = set(reply.Zip)
	return body
}

func businessHoursScheduleInputFromBusinessHoursSchedule(reply *BusinessHoursSchedule) BusinessHoursScheduleInput {
	var body BusinessHoursScheduleInput
	body.WeeklyRanges = setObject(&reply.WeeklyRanges, weeklyHoursInputFromWeeklyHours)
	return body
}

func callFlipNumberInputFromCallFlipNumber(reply *CallFlipNumber) CallFlipNumberInput {
	var body CallFlipNumberInput
	body.ID = set(reply.ID)
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Type = set(reply.Type)
	body.Label = set(reply.Label)
	body.FlipNumber = set(reply.FlipNumber)
	return body
}

func callHandlingActionInputFromCallHandlingAction(reply *CallHandlingAction) CallHandlingActionInput {
	var body CallHandlingActionInput
	body.Type = reply.Type
	body.Enabled = new(reply.Enabled)
	body.Greeting = setObject(&reply.Greeting, callHandlingGreetingInputFromCallHandlingGreeting)
	body.Screening = set(reply.Screening)
	body.ScreeningResult = set(reply.ScreeningResult)
	body.Targets = convertAll(reply.Targets, callHandlingTargetInputFromCallHandlingTarget)
	body.CustomStartOffset = new(reply.CustomStartOffset)
	body.Duration = new(reply.Duration)
	body.RingingTargetType = set(reply.RingingTargetType)
	body.TerminatingTargetType = set(reply.TerminatingTargetType)
	return body
}

func callHandlingCallTypesInputFromCallHandlingCallTypes(reply *CallHandlingCallTypes) CallHandlingCallTypesInput {
	var body CallHandlingCallTypesInput
	body.QueueCallsIncluded = reply.QueueCallsIncluded
	return body
}

func callHandlingDateRangeInputFromCallHandlingDateRange(reply *CallHandlingDateRange) CallHandlingDateRangeInput {
	var body CallHandlingDateRangeInput
	body.StartDateTime = set(reply.StartDateTime)
	body.EndDateTime = reply.EndDateTime
	return body
}

func callHandlingDestinationInputFromCallHandlingDestination(reply *CallHandlingDestination) CallHandlingDestinationInput {
	var body CallHandlingDestinationInput
	body.PhoneNumber = set(reply.PhoneNumber)
	body.IntegrationID = set(reply.IntegrationID)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	return body
}

func callHandlingDeviceInputFromCallHandlingDevice(reply *CallHandlingDevice) CallHandlingDeviceInput {
	var body CallHandlingDeviceInput
	body.ID = reply.ID
	return body
}

func callHandlingDispatchingInputFromCallHandlingDispatching(reply *CallHandlingDispatching) CallHandlingDispatchingInput {
	var body CallHandlingDispatchingInput
	body.CallTypes = setObject(&reply.CallTypes, callHandlingCallTypesInputFromCallHandlingCallTypes)
	body.Actions = convertAll(reply.Actions, callHandlingActionInputFromCallHandlingAction)
	body.Type = reply.Type
	return body
}

func callHandlingExtensionInputFromCallHandlingExtension(reply *CallHandlingExtension) CallHandlingExtensionInput {
	var body CallHandlingExtensionInput
	body.ID = reply.ID
	return body
}

func callHandlingGreetingInputFromCallHandlingGreeting(reply *CallHandlingGreeting) CallHandlingGreetingInput {
	var body CallHandlingGreetingInput
	body.EffectiveGreetingType = reply.EffectiveGreetingType
	body.Preset = callHandlingGreetingReferenceInputFromCallHandlingGreetingReference(&reply.Preset)
	body.Custom = setObject(&reply.Custom, callHandlingGreetingReferenceInputFromCallHandlingGreetingReference)
	return body
}

func callHandlingGreetingReferenceInputFromCallHandlingGreetingReference(reply *CallHandlingGreetingReference) CallHandlingGreetingReferenceInput {
	var body CallHandlingGreetingReferenceInput
	body.ID = reply.ID
	return body
}

func callHandlingIntegrationInputFromCallHandlingIntegration(reply *CallHandlingIntegration) CallHandlingIntegrationInput {
	var body CallHandlingIntegrationInput
	body.Type = reply.Type
	return body
}

func callHandlingPromptInputFromCallHandlingPrompt(reply *CallHandlingPrompt) CallHandlingPromptInput {
	var body CallHandlingPromptInput
	body.Greeting = callHandlingGreetingInputFromCallHandlingGreeting(&reply.Greeting)
	return body
}

func callHandlingRangesInputFromCallHandlingRanges(reply *CallHandlingRanges) CallHandlingRangesInput {
	var body CallHandlingRangesInput
	body.Monday = convertAll(reply.Monday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Tuesday = convertAll(reply.Tuesday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Wednesday = convertAll(reply.Wednesday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Thursday = convertAll(reply.Thursday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Friday = convertAll(reply.Friday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Saturday = convertAll(reply.Saturday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.Sunday = convertAll(reply.Sunday, callHandlingTimeRangeInputFromCallHandlingTimeRange)
	body.List = convertAll(reply.List, callHandlingDateRangeInputFromCallHandlingDateRange)
	return body
}

func callHandlingScheduleInputFromCallHandlingSchedule(reply *CallHandlingSchedule) CallHandlingScheduleInput {
	var body CallHandlingScheduleInput
	body.Triggers = convertAll(reply.Triggers, callHandlingTriggerInputFromCallHandlingTrigger)
	return body
}

func callHandlingStateConditionInputFromCallHandlingStateCondition(reply *CallHandlingStateCondition) CallHandlingStateConditionInput {
	var body CallHandlingStateConditionInput
	body.Type = reply.Type
	body.Schedule = setObject(&reply.Schedule, callHandlingScheduleInputFromCallHandlingSchedule)
	body.State = setObject(&reply.State, callHandlingStateReferenceInputFromCallHandlingStateReference)
	return body
}

func callHandlingStateReferenceInputFromCallHandlingStateReference(reply *CallHandlingStateReference) CallHandlingStateReferenceInput {
	var body CallHandlingStateReferenceInput
	body.ID = reply.ID
	return body
}

func callHandlingTargetInputFromCallHandlingTarget(reply *CallHandlingTarget) CallHandlingTargetInput {
	var body CallHandlingTargetInput
	body.Type = reply.Type
	body.Name = set(reply.Name)
	body.Extension = setObject(&reply.Extension, callHandlingExtensionInputFromCallHandlingExtension)
	body.Device = setObject(&reply.Device, callHandlingDeviceInputFromCallHandlingDevice)
	body.Destination = setObject(&reply.Destination, callHandlingDestinationInputFromCallHandlingDestination)
	body.Integration = setObject(&reply.Integration, callHandlingIntegrationInputFromCallHandlingIntegration)
	body.Prompt = setObject(&reply.Prompt, callHandlingPromptInputFromCallHandlingPrompt)
	body.DispatchingType = set(reply.DispatchingType)
	return body
}

func callHandlingTimeRangeInputFromCallHandlingTimeRange(reply *CallHandlingTimeRange) CallHandlingTimeRangeInput {
	var body CallHandlingTimeRangeInput
	body.StartTime = reply.StartTime
	body.EndTime = reply.EndTime
	return body
}

func callHandlingTriggerInputFromCallHandlingTrigger(reply *CallHandlingTrigger) CallHandlingTriggerInput {
	var body CallHandlingTriggerInput
	body.TriggerType = reply.TriggerType
	body.StartTime = set(reply.StartTime)
	body.EndTime = set(reply.EndTime)
	body.Ranges = setObject(&reply.Ranges, callHandlingRangesInputFromCallHandlingRanges)
	return body
}

func callMonitoringGroupSiteInputFromCallMonitoringGroupSite(reply *CallMonitoringGroupSite) CallMonitoringGroupSiteInput {
	var body CallMonitoringGroupSiteInput
	body.ID = set(reply.ID)
	return body
}

func callNoteNotificationsUpdateFromCallNoteNotifications(reply *CallNoteNotifications) CallNoteNotificationsUpdate {
	var body CallNoteNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func callQueueInfoUpdateFromCallQueueInfo(reply *CallQueueInfo) CallQueueInfoUpdate {
	var body CallQueueInfoUpdate
	body.SLAGoal = new(reply.SLAGoal)
	body.SLAThresholdSeconds = new(reply.SLAThresholdSeconds)
	body.IncludeAbandonedCalls = new(reply.IncludeAbandonedCalls)
	body.AbandonedThresholdSeconds = new(reply.AbandonedThresholdSeconds)
	return body
}

func callQueueMemberPresenceUpdateFromCallQueueMemberPresence(reply *CallQueueMemberPresence) CallQueueMemberPresenceUpdate {
	var body CallQueueMemberPresenceUpdate
	body.Member = setObject(&reply.Member, callQueuePresenceMemberInputFromCallQueuePresenceMember)
	body.AcceptCurrentQueueCalls = new(reply.AcceptCurrentQueueCalls)
	return body
}

func callQueueOverflowInputFromCallQueueSummary(reply *CallQueueSummary) CallQueueOverflowInput {
	var body CallQueueOverflowInput
	body.ID = set(reply.ID)
	return body
}

func callQueuePresenceMemberInputFromCallQueuePresenceMember(reply *CallQueuePresenceMember) CallQueuePresenceMemberInput {
	var body CallQueuePresenceMemberInput
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	body.ExtensionNumber = set(reply.ExtensionNumber)
	body.Site = setObject(&reply.Site, callQueuePresenceSiteInputFromCallQueueSite)
	body.ExtensionSubType = set(reply.ExtensionSubType)
	return body
}

func callQueuePresenceSiteInputFromCallQueueSite(reply *CallQueueSite) CallQueuePresenceSiteInput {
	var body CallQueuePresenceSiteInput
	body.ID = reply.ID
	body.Name = reply.Name
	return body
}

func callQueueServiceLevelUpdateFromCallQueueServiceLevel(reply *CallQueueServiceLevel) CallQueueServiceLevelUpdate {
	var body CallQueueServiceLevelUpdate
	body.SLAGoal = new(reply.SLAGoal)
	body.SLAThresholdSeconds = new(reply.SLAThresholdSeconds)
	body.IncludeAbandonedCalls = new(reply.IncludeAbandonedCalls)
	body.AbandonedThresholdSeconds = new(reply.AbandonedThresholdSeconds)
	return body
}

func callQueueSiteInputFromCallQueueSite(reply *CallQueueSite) CallQueueSiteInput {
	var body CallQueueSiteInput
	body.ID = set(reply.ID)
	return body
}

func callRecordingGreetingInputFromCallRecordingGreeting(reply *CallRecordingGreeting) CallRecordingGreetingInput {
	var body CallRecordingGreetingInput
	body.Type = set(reply.Type)
	body.Mode = set(reply.Mode)
	return body
}

func callerBlockingGreetingInputFromCallerBlockingGreeting(reply *CallerBlockingGreeting) CallerBlockingGreetingInput {
	var body CallerBlockingGreetingInput
	body.Type = set(reply.Type)
	body.Preset = setObject(&reply.Preset, greetingPresetInputFromGreetingPreset)
	return body
}

func callerIDByDeviceUpdateFromCallerIDByDevice(reply *CallerIDByDevice) CallerIDByDeviceUpdate {
	var body CallerIDByDeviceUpdate
	body.Device = setObject(&reply.Device, callerIDDeviceInputFromCallerIDDevice)
	body.CallerID = setObject(&reply.CallerID, callerIDChoiceUpdateFromCallerIDChoice)
	return body
}

func callerIDByFeatureUpdateFromCallerIDByFeature(reply *CallerIDByFeature) CallerIDByFeatureUpdate {
	var body CallerIDByFeatureUpdate
	body.Feature = set(reply.Feature)
	body.CallerID = setObject(&reply.CallerID, callerIDChoiceUpdateFromCallerIDChoice)
	return body
}

func callerIDChoiceUpdateFromCallerIDChoice(reply *CallerIDChoice) CallerIDChoiceUpdate {
	var body CallerIDChoiceUpdate
	body.Type = set(reply.Type)
	body.PhoneInfo = setObject(&reply.PhoneInfo, callerIDPhoneNumberInputFromCallerIDPhoneNumber)
	return body
}

func callerIDDeviceInputFromCallerIDDevice(reply *CallerIDDevice) CallerIDDeviceInput {
	var body CallerIDDeviceInput
	body.ID = set(reply.ID)
	return body
}

func callerIDPhoneNumberInputFromCallerIDPhoneNumber(reply *CallerIDPhoneNumber) CallerIDPhoneNumberInput {
	var body CallerIDPhoneNumberInput
	body.ID = set(reply.ID)
	return body
}

func companyCalledNumberInputFromCompanyCalledNumber(reply *CompanyCalledNumber) CompanyCalledNumberInput {
	var body CompanyCalledNumberInput
	body.ID = set(reply.ID)
	body.PhoneNumber = set(reply.PhoneNumber)
	return body
}

func conferencingNumberUpdateFromConferencingNumber(reply *ConferencingNumber) ConferencingNumberUpdate {
	var body ConferencingNumberUpdate
	body.PhoneNumber = set(reply.PhoneNumber)
	body.Default = new(reply.Default)
	return body
}

func contactAddressInputFromBusinessAddress(reply *BusinessAddress) ContactAddressInput {
	var body ContactAddressInput
	body.Country = set(reply.Country)
	body.State = set(reply.State)
	body.City = set(reply.City)
	body.Street = set(reply.Street)
	body.Zip = set(reply.Zip)
	return body
}

func contactCenterProviderInputFromContactCenterProvider(reply *ContactCenterProvider) ContactCenterProviderInput {
	var body ContactCenterProviderInput
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	return body
}

func contactCreateFromContact(reply *Contact) ContactCreate {
	var body ContactCreate
	body.FirstName = reply.FirstName
	body.LastName = set(reply.LastName)
	body.Company = set(reply.Company)
	body.JobTitle = set(reply.JobTitle)
	body.Department = set(reply.Department)
	body.Email = reply.Email
	body.EmailAsLoginName = new(reply.EmailAsLoginName)
	body.BusinessPhone = set(reply.BusinessPhone)
	body.MobilePhone = set(reply.MobilePhone)
	body.BusinessAddress = setObject(&reply.BusinessAddress, contactAddressInputFromBusinessAddress)
	body.PronouncedName = setObject(&reply.PronouncedName, pronouncedNameInputFromPronouncedName)
	return body
}

func contactUpdateFromContact(reply *Contact) ContactUpdate {
	var body ContactUpdate
	body.FirstName = set(reply.FirstName)
	body.LastName = set(reply.LastName)
	body.Company = set(reply.Company)
	body.JobTitle = set(reply.JobTitle)
	body.Department = set(reply.Department)
	body.Email = set(reply.Email)
	body.EmailAsLoginName = new(reply.EmailAsLoginName)
	body.BusinessPhone = set(reply.BusinessPhone)
	body.MobilePhone = set(reply.MobilePhone)
	body.BusinessAddress = setObject(&reply.BusinessAddress, contactAddressInputFromBusinessAddress)
	body.PronouncedName = setObject(&reply.PronouncedName, pronouncedNameInputFromPronouncedName)
	return body
}

func costCenterInputFromCostCenter(reply *CostCenter) CostCenterInput {
	var body CostCenterInput
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	return body
}

func countryReferenceInputFromCountryReference(reply *CountryReference) CountryReferenceInput {
	var body CountryReferenceInput
	body.ID = set(reply.ID)
	body.URI = set(reply.URI)
	body.Name = set(reply.Name)
	body.IsoCode = set(reply.IsoCode)
	body.CallingCode = set(reply.CallingCode)
	return body
}

func customFieldValueUpdateFromCustomFieldValue(reply *CustomFieldValue) CustomFieldValueUpdate {
	var body CustomFieldValueUpdate
	body.ID = set(reply.ID)
	body.Value = set(reply.Value)
	body.DisplayName = set(reply.DisplayName)
	return body
}

func customGreetingReferenceInputFromCustomGreetingReference(reply *CustomGreetingReference) CustomGreetingReferenceInput {
	var body CustomGreetingReferenceInput
	body.ID = set(reply.ID)
	return body
}

func deviceEmergencyAddressUpdateFromDeviceEmergencyAddress(reply *DeviceEmergencyAddress) DeviceEmergencyAddressUpdate {
	var body DeviceEmergencyAddressUpdate
	body.Country = set(reply.Country)
	body.CountryID = set(reply.CountryID)
	body.CountryIsoCode = set(reply.CountryIsoCode)
	body.CountryName = set(reply.CountryName)
	body.State = set(reply.State)
	body.StateID = set(reply.StateID)
	body.StateIsoCode = set(reply.StateIsoCode)
	body.StateName = set(reply.StateName)
	body.City = set(reply.City)
	body.Street = set(reply.Street)
	body.Street2 = set(reply.Street2)
	body.Zip = set(reply.Zip)
	body.CustomerName = set(reply.CustomerName)
	body.OutOfCountry = new(reply.OutOfCountry)
	body.BuildingName = set(reply.BuildingName)
	body.StreetType = set(reply.StreetType)
	body.BuildingNumber = set(reply.BuildingNumber)
	return body
}

func deviceEmergencyLocationInputFromDeviceEmergencyLocation(reply *DeviceEmergencyLocation) DeviceEmergencyLocationInput {
	var body DeviceEmergencyLocationInput
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	body.AddressFormatID = set(reply.AddressFormatID)
	body.AddressFormatStatus = set(reply.AddressFormatStatus)
	return body
}

func deviceEmergencyServiceAddressUpdateFromDeviceEmergencyServiceAddress(reply *DeviceEmergencyServiceAddress) DeviceEmergencyServiceAddressUpdate {
	var body DeviceEmergencyServiceAddressUpdate
	body.Street = set(reply.Street)
	body.Street2 = set(reply.Street2)
	body.Zip = set(reply.Zip)
	body.CustomerName = set(reply.CustomerName)
	body.State = set(reply.State)
	body.StateID = set(reply.StateID)
	body.Country = set(reply.Country)
	body.CountryID = set(reply.CountryID)
	return body
}

func deviceEmergencyUpdateFromDeviceEmergency(reply *DeviceEmergency) DeviceEmergencyUpdate {
	var body DeviceEmergencyUpdate
	body.Address = setObject(&reply.Address, deviceEmergencyAddressUpdateFromDeviceEmergencyAddress)
	body.Location = setObject(&reply.Location, deviceEmergencyLocationInputFromDeviceEmergencyLocation)
	body.OutOfCountry = new(reply.OutOfCountry)
	body.AddressStatus = set(reply.AddressStatus)
	body.Visibility = set(reply.Visibility)
	body.SyncStatus = set(reply.SyncStatus)
	body.AddressEditableStatus = set(reply.AddressEditableStatus)
	return body
}

func deviceExtensionInputFromDeviceExtension(reply *DeviceExtension) DeviceExtensionInput {
	var body DeviceExtensionInput
	body.ID = set(reply.ID)
	return body
}

func extensionCallQueuePresenceInputFromExtensionCallQueuePresence(reply *ExtensionCallQueuePresence) ExtensionCallQueuePresenceInput {
	var body ExtensionCallQueuePresenceInput
	body.CallQueue = setObject(&reply.CallQueue, presenceCallQueueInputFromPresenceCallQueue)
	body.AcceptCalls = new(reply.AcceptCalls)
	return body
}

func extensionCountryInputFromCountryReference(reply *CountryReference) ExtensionCountryInput {
	var body ExtensionCountryInput
	body.ID = set(reply.ID)
	return body
}

func extensionLanguageInputFromLanguageReference(reply *LanguageReference) ExtensionLanguageInput {
	var body ExtensionLanguageInput
	body.ID = set(reply.ID)
	return body
}

func extensionRegionalSettingsUpdateFromRegionalSettings(reply *RegionalSettings) ExtensionRegionalSettingsUpdate {
	var body ExtensionRegionalSettingsUpdate
	body.HomeCountry = setObject(&reply.HomeCountry, extensionCountryInputFromCountryReference)
	body.Timezone = setObject(&reply.Timezone, extensionTimezoneInputFromTimezone)
	body.Language = setObject(&reply.Language, extensionLanguageInputFromLanguageReference)
	body.GreetingLanguage = setObject(&reply.GreetingLanguage, extensionLanguageInputFromLanguageReference)
	body.FormattingLocale = setObject(&reply.FormattingLocale, extensionLanguageInputFromLanguageReference)
	body.TimeFormat = set(reply.TimeFormat)
	return body
}

func extensionStatusInfoUpdateFromExtensionStatusInfo(reply *ExtensionStatusInfo) ExtensionStatusInfoUpdate {
	var body ExtensionStatusInfoUpdate
	body.Reason = set(reply.Reason)
	body.Comment = set(reply.Comment)
	return body
}

func extensionTimezoneInputFromTimezone(reply *Timezone) ExtensionTimezoneInput {
	var body ExtensionTimezoneInput
	body.ID = set(reply.ID)
	return body
}

func externalReferenceUpdateFromExternalReference(reply *ExternalReference) ExternalReferenceUpdate {
	var body ExternalReferenceUpdate
	body.Type = set(reply.Type)
	body.Ref = set(reply.Ref)
	body.RefAccID = set(reply.RefAccID)
	return body
}

func forwardingNumberDeviceInputFromForwardingNumberDevice(reply *ForwardingNumberDevice) ForwardingNumberDeviceInput {
	var body ForwardingNumberDeviceInput
	body.ID = set(reply.ID)
	return body
}

func greetingPresetInputFromGreetingPreset(reply *GreetingPreset) GreetingPresetInput {
	var body GreetingPresetInput
	body.ID = set(reply.ID)
	return body
}

func hoursRangeInputFromHoursRange(reply *HoursRange) HoursRangeInput {
	var body HoursRangeInput
	body.From = reply.From
	body.To = reply.To
	return body
}

func iVRMenuActionExtensionInputFromIVRMenuActionExtension(reply *IVRMenuActionExtension) IVRMenuActionExtensionInput {
	var body IVRMenuActionExtensionInput
	body.URI = set(reply.URI)
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	body.Pin = set(reply.Pin)
	return body
}

func iVRMenuActionInputFromIVRMenuAction(reply *IVRMenuAction) IVRMenuActionInput {
	var body IVRMenuActionInput
	body.Input = set(reply.Input)
	body.Action = set(reply.Action)
	body.Extension = setObject(&reply.Extension, iVRMenuActionExtensionInputFromIVRMenuActionExtension)
	body.PhoneNumber = set(reply.PhoneNumber)
	return body
}

func iVRMenuPromptAudioInputFromIVRMenuPromptAudio(reply *IVRMenuPromptAudio) IVRMenuPromptAudioInput {
	var body IVRMenuPromptAudioInput
	body.URI = set(reply.URI)
	body.ID = set(reply.ID)
	return body
}

func iVRMenuPromptInputFromIVRMenuPrompt(reply *IVRMenuPrompt) IVRMenuPromptInput {
	var body IVRMenuPromptInput
	body.Mode = set(reply.Mode)
	body.Audio = setObject(&reply.Audio, iVRMenuPromptAudioInputFromIVRMenuPromptAudio)
	body.Text = set(reply.Text)
	body.Language = setObject(&reply.Language, iVRPromptLanguageInputFromIVRPromptLanguage)
	return body
}

func iVRMenuSiteInputFromIVRMenuSite(reply *IVRMenuSite) IVRMenuSiteInput {
	var body IVRMenuSiteInput
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	return body
}

func iVRPromptLanguageInputFromIVRPromptLanguage(reply *IVRPromptLanguage) IVRPromptLanguageInput {
	var body IVRPromptLanguageInput
	body.URI = set(reply.URI)
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	body.LocaleCode = set(reply.LocaleCode)
	return body
}

func inboundFaxNotificationsUpdateFromInboundFaxNotifications(reply *InboundFaxNotifications) InboundFaxNotificationsUpdate {
	var body InboundFaxNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.IncludeAttachment = new(reply.IncludeAttachment)
	body.MarkAsRead = new(reply.MarkAsRead)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSPhoneNumbers = slices.Clone(reply.AdvancedSMSPhoneNumbers)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func inboundTextNotificationsUpdateFromInboundTextNotifications(reply *InboundTextNotifications) InboundTextNotificationsUpdate {
	var body InboundTextNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSPhoneNumbers = slices.Clone(reply.AdvancedSMSPhoneNumbers)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func interactionRuleCallerInputFromInteractionRuleCaller(reply *InteractionRuleCaller) InteractionRuleCallerInput {
	var body InteractionRuleCallerInput
	body.PhoneNumber = reply.PhoneNumber
	body.Name = reply.Name
	return body
}

func interactionRuleConditionInputFromInteractionRuleCondition(reply *InteractionRuleCondition) InteractionRuleConditionInput {
	var body InteractionRuleConditionInput
	body.Type = reply.Type
	body.From = convertAll(reply.From, interactionRuleCallerInputFromInteractionRuleCaller)
	body.To = slices.Clone(reply.To)
	body.Schedule = setObject(&reply.Schedule, interactionRuleScheduleInputFromInteractionRuleSchedule)
	body.State = setObject(&reply.State, interactionRuleStateInputFromCallHandlingState)
	return body
}

func interactionRuleScheduleInputFromInteractionRuleSchedule(reply *InteractionRuleSchedule) InteractionRuleScheduleInput {
	var body InteractionRuleScheduleInput
	body.StartDateTime = set(reply.StartDateTime)
	body.EndDateTime = set(reply.EndDateTime)
	body.Triggers = convertAll(reply.Triggers, callHandlingTriggerInputFromCallHandlingTrigger)
	return body
}

func interactionRuleStateInputFromCallHandlingState(reply *CallHandlingState) InteractionRuleStateInput {
	var body InteractionRuleStateInput
	body.ID = reply.ID
	return body
}

func languageReferenceInputFromLanguageReference(reply *LanguageReference) LanguageReferenceInput {
	var body LanguageReferenceInput
	body.ID = set(reply.ID)
	body.LocaleCode = set(reply.LocaleCode)
	body.Name = set(reply.Name)
	return body
}

func missedCallNotificationsUpdateFromMissedCallNotifications(reply *MissedCallNotifications) MissedCallNotificationsUpdate {
	var body MissedCallNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSPhoneNumbers = slices.Clone(reply.AdvancedSMSPhoneNumbers)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func onDemandRecordingUpdateFromOnDemandRecording(reply *OnDemandRecording) OnDemandRecordingUpdate {
	var body OnDemandRecordingUpdate
	body.Enabled = new(reply.Enabled)
	body.RetentionPeriod = new(reply.RetentionPeriod)
	return body
}

func outboundFaxNotificationsUpdateFromOutboundFaxNotifications(reply *OutboundFaxNotifications) OutboundFaxNotificationsUpdate {
	var body OutboundFaxNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSPhoneNumbers = slices.Clone(reply.AdvancedSMSPhoneNumbers)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func permissionCapabilitiesInputFromPermissionCapabilities(reply *PermissionCapabilities) PermissionCapabilitiesInput {
	var body PermissionCapabilitiesInput
	body.Enabled = new(reply.Enabled)
	body.ManageEnabled = new(reply.ManageEnabled)
	body.GrantEnabled = new(reply.GrantEnabled)
	return body
}

func permissionReferenceInputFromPermissionReference(reply *PermissionReference) PermissionReferenceInput {
	var body PermissionReferenceInput
	body.ID = set(reply.ID)
	body.SiteCompatible = set(reply.SiteCompatible)
	body.ReadOnly = new(reply.ReadOnly)
	body.Assignable = new(reply.Assignable)
	body.PermissionsCapabilities = setObject(&reply.PermissionsCapabilities, permissionCapabilitiesInputFromPermissionCapabilities)
	return body
}

func phoneNumberExtensionInputFromPhoneNumberExtensionV2(reply *PhoneNumberExtensionV2) PhoneNumberExtensionInput {
	var body PhoneNumberExtensionInput
	body.ID = reply.ID
	return body
}

func presenceCallQueueInputFromPresenceCallQueue(reply *PresenceCallQueue) PresenceCallQueueInput {
	var body PresenceCallQueueInput
	body.ID = set(reply.ID)
	return body
}

func pronouncedNameInputFromPronouncedName(reply *PronouncedName) PronouncedNameInput {
	var body PronouncedNameInput
	body.Type = set(reply.Type)
	body.Text = set(reply.Text)
	body.Prompt = setObject(&reply.Prompt, pronouncedNamePromptInputFromPronouncedNamePrompt)
	return body
}

func pronouncedNamePromptInputFromPronouncedNamePrompt(reply *PronouncedNamePrompt) PronouncedNamePromptInput {
	var body PronouncedNamePromptInput
	body.ID = set(reply.ID)
	body.ContentURI = set(reply.ContentURI)
	body.ContentType = set(reply.ContentType)
	return body
}

func regionalSettingsInputFromRegionalSettings(reply *RegionalSettings) RegionalSettingsInput {
	var body RegionalSettingsInput
	body.HomeCountry = setObject(&reply.HomeCountry, countryReferenceInputFromCountryReference)
	body.Timezone = setObject(&reply.Timezone, timezoneInputFromTimezone)
	body.Language = setObject(&reply.Language, languageReferenceInputFromLanguageReference)
	body.GreetingLanguage = setObject(&reply.GreetingLanguage, languageReferenceInputFromLanguageReference)
	body.FormattingLocale = setObject(&reply.FormattingLocale, languageReferenceInputFromLanguageReference)
	body.TimeFormat = set(reply.TimeFormat)
	return body
}

func siteIVRActionExtensionUpdateFromSiteIVRActionExtension(reply *SiteIVRActionExtension) SiteIVRActionExtensionUpdate {
	var body SiteIVRActionExtensionUpdate
	body.ID = set(reply.ID)
	body.Name = set(reply.Name)
	return body
}

func siteIVRActionUpdateFromSiteIVRAction(reply *SiteIVRAction) SiteIVRActionUpdate {
	var body SiteIVRActionUpdate
	body.Input = set(reply.Input)
	body.Action = set(reply.Action)
	body.Extension = setObject(&reply.Extension, siteIVRActionExtensionUpdateFromSiteIVRActionExtension)
	return body
}

func siteIVRTopMenuUpdateFromSiteIVRTopMenu(reply *SiteIVRTopMenu) SiteIVRTopMenuUpdate {
	var body SiteIVRTopMenuUpdate
	body.ID = set(reply.ID)
	return body
}

func siteInputFromSiteReference(reply *SiteReference) SiteInput {
	var body SiteInput
	body.ID = set(reply.ID)
	body.URI = set(reply.URI)
	body.Name = set(reply.Name)
	body.Code = set(reply.Code)
	return body
}

func siteOperatorUpdateFromSiteOperator(reply *SiteOperator) SiteOperatorUpdate {
	var body SiteOperatorUpdate
	body.ID = set(reply.ID)
	return body
}

func siteReferenceUpdateFromSiteReference(reply *SiteReference) SiteReferenceUpdate {
	var body SiteReferenceUpdate
	body.ID = set(reply.ID)
	return body
}

func timezoneInputFromTimezone(reply *Timezone) TimezoneInput {
	var body TimezoneInput
	body.ID = set(reply.ID)
	body.URI = set(reply.URI)
	body.Name = set(reply.Name)
	body.Description = set(reply.Description)
	body.Bias = set(reply.Bias)
	return body
}

func unifiedPresenceMessagingUpdateFromUnifiedPresenceMessaging(reply *UnifiedPresenceMessaging) UnifiedPresenceMessagingUpdate {
	var body UnifiedPresenceMessagingUpdate
	body.Visibility = set(reply.Visibility)
	body.Availability = set(reply.Availability)
	return body
}

func unifiedPresenceTelephonyUpdateFromUnifiedPresenceTelephony(reply *UnifiedPresenceTelephony) UnifiedPresenceTelephonyUpdate {
	var body UnifiedPresenceTelephonyUpdate
	body.Availability = set(reply.Availability)
	return body
}

func voicemailNotificationsUpdateFromVoicemailNotifications(reply *VoicemailNotifications) VoicemailNotificationsUpdate {
	var body VoicemailNotificationsUpdate
	body.NotifyByEmail = new(reply.NotifyByEmail)
	body.NotifyBySMS = new(reply.NotifyBySMS)
	body.IncludeAttachment = new(reply.IncludeAttachment)
	body.IncludeTranscription = new(reply.IncludeTranscription)
	body.MarkAsRead = new(reply.MarkAsRead)
	body.AdvancedEmailAddresses = slices.Clone(reply.AdvancedEmailAddresses)
	body.AdvancedSMSPhoneNumbers = slices.Clone(reply.AdvancedSMSPhoneNumbers)
	body.AdvancedSMSEmailAddresses = slices.Clone(reply.AdvancedSMSEmailAddresses)
	return body
}

func weeklyHoursInputFromWeeklyHours(reply *WeeklyHours) WeeklyHoursInput {
	var body WeeklyHoursInput
	body.Monday = convertAll(reply.Monday, hoursRangeInputFromHoursRange)
	body.Tuesday = convertAll(reply.Tuesday, hoursRangeInputFromHoursRange)
	body.Wednesday = convertAll(reply.Wednesday, hoursRangeInputFromHoursRange)
	body.Thursday = convertAll(reply.Thursday, hoursRangeInputFromHoursRange)
	body.Friday = convertAll(reply.Friday, hoursRangeInputFromHoursRange)
	body.Saturday = convertAll(reply.Saturday, hoursRangeInputFromHoursRange)
	body.Sunday = convertAll(reply.Sunday, hoursRangeInputFromHoursRange)
	return body
}
