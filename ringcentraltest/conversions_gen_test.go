// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentraltest

import (
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// conversions lists the functions that turn a reply into a request, with the operations that write and read.
var conversions = []conversion{
	{"updateAccountBusinessAddress", "readAccountBusinessAddress", oneObject(ringcentral.NewAccountBusinessAddressUpdate)},
	{"createExtension", "readExtension", oneObject(ringcentral.NewExtensionCreate)},
	{"updateExtension", "readExtension", oneObject(ringcentral.NewExtensionUpdate)},
	{"updateExtensionCallerId", "readExtensionCallerId", oneObject(ringcentral.NewCallerIDUpdate)},
	{"updateNotificationSettings", "readNotificationSettings", oneObject(ringcentral.NewNotificationSettingsUpdate)},
	{"updateConferencingSettings", "readConferencingSettings", oneObject(ringcentral.NewConferencingSettingsUpdate)},
	{"assignPhoneNumberV2", "listAccountPhoneNumbersV2", oneObject(ringcentral.NewPhoneNumberAssignRequest)},
	{"patchAccountRegionalSettings", "getAccountRegionalSettings", oneObject(ringcentral.NewAccountRegionalSettingsUpdate)},
	{"updateUserBusinessHours", "readUserBusinessHours", oneObject(ringcentral.NewUserBusinessHoursUpdate)},
	{"updateCompanyBusinessHours", "readCompanyBusinessHours", oneObject(ringcentral.NewCompanyBusinessHoursUpdate)},
	{"createForwardingNumber", "readForwardingNumber", oneObject(ringcentral.NewForwardingNumberCreate)},
	{"updateForwardingNumber", "readForwardingNumber", oneObject(ringcentral.NewForwardingNumberUpdate)},
	{"createAnsweringRule", "readAnsweringRule", oneObject(ringcentral.NewAnsweringRuleCreate)},
	{"updateAnsweringRule", "readAnsweringRule", oneObject(ringcentral.NewAnsweringRuleUpdate)},
	{"createCompanyAnsweringRule", "readCompanyAnsweringRule", oneObject(ringcentral.NewCompanyAnsweringRuleCreate)},
	{"updateCompanyAnsweringRule", "readCompanyAnsweringRule", oneObject(ringcentral.NewCompanyAnsweringRuleUpdate)},
	{"updateForwardAllCompanyCalls", "getForwardAllCompanyCalls", oneObject(ringcentral.NewForwardAllCompanyCallsUpdate)},
	{"updateCallerBlockingSettings", "readCallerBlockingSettings", oneObject(ringcentral.NewCallerBlockingSettingsUpdate)},
	{"createBlockedAllowedNumber", "readBlockedAllowedNumber", oneObject(ringcentral.NewBlockedAllowedNumberCreate)},
	{"updateBlockedAllowedNumber", "readBlockedAllowedNumber", oneObject(ringcentral.NewBlockedAllowedNumberUpdate)},
	{"updateCallFlipSettings", "readCallFlipSettings", allRecords("records", ringcentral.NewCallFlipSettingsUpdate)},
	{"updateUserAssignedRoles", "listUserAssignedRoles", allRecords("records", ringcentral.NewUserAssignedRolesUpdate)},
	{"createCustomRole", "readUserRole", oneObject(ringcentral.NewUserRoleCreate)},
	{"updateDefaultUserRole", "readDefaultRole", oneObject(ringcentral.NewDefaultUserRoleUpdate)},
	{"updateUserRole", "readUserRole", oneObject(ringcentral.NewUserRoleUpdate)},
	{"createSite", "readSite", oneObject(ringcentral.NewSiteCreate)},
	{"updateSite", "readSite", oneObject(ringcentral.NewSiteUpdate)},
	{"updateSiteIvrSettings", "readSiteIvrSettings", oneObject(ringcentral.NewSiteIVRSettingsUpdate)},
	{"updateUserAdministeredSites", "listAdministeredSites", allRecords("records", ringcentral.NewAdministeredSitesUpdate)},
	{"createCustomField", "listCustomFields", oneObject(ringcentral.NewCustomFieldCreate)},
	{"updateCustomField", "listCustomFields", oneObject(ringcentral.NewCustomFieldUpdate)},
	{"updateCallQueueInfo", "readCallQueueInfo", oneObject(ringcentral.NewCallQueueUpdate)},
	{"updateCallQueueOverflowSettings", "getCallQueueOverflowSettings", oneObject(ringcentral.NewCallQueueOverflowSettingsUpdate)},
	{"updateDevice", "readDevice", oneObject(ringcentral.NewDeviceUpdate)},
	{"createCallMonitoringGroup", "listCallMonitoringGroups", oneObject(ringcentral.NewCallMonitoringGroupCreate)},
	{"updateCallMonitoringGroup", "listCallMonitoringGroups", oneObject(ringcentral.NewCallMonitoringGroupCreate)},
	{"updateCicState", "readCicState", oneObject(ringcentral.NewCallHandlingStateUpdate)},
	{"updateVoiceStateBasedRule", "readVoiceStateBasedRule", oneObject(ringcentral.NewStateRuleUpdate)},
	{"createVoiceInteractionRule", "readVoiceInteractionRule", oneObject(ringcentral.NewInteractionRuleCreate)},
	{"updateVoiceInteractionRule", "readVoiceInteractionRule", oneObject(ringcentral.NewInteractionRuleUpdate)},
	{"updateUnifiedPresence", "readUnifiedPresence", oneObject(ringcentral.NewUnifiedPresenceUpdate)},
	{"updateUserPresenceStatus", "readUserPresenceStatus", oneObject(ringcentral.NewPresenceUpdate)},
	{"updateCallQueuePresence", "readCallQueuePresence", allRecords("records", ringcentral.NewCallQueuePresenceUpdate)},
	{"updateExtensionCallQueuePresence", "readExtensionCallQueuePresence", allRecords("records", ringcentral.NewExtensionCallQueuePresenceUpdate)},
	{"updateIVRPrompt", "readIVRPrompt", oneObject(ringcentral.NewIVRPromptUpdate)},
	{"createIVRMenu", "readIVRMenu", oneObject(ringcentral.NewIVRMenuCreate)},
	{"updateIVRMenu", "readIVRMenu", oneObject(ringcentral.NewIVRMenuUpdate)},
	{"updateCallRecordingSettings", "readCallRecordingSettings", oneObject(ringcentral.NewCallRecordingSettingsUpdate)},
}
