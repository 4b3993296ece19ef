// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentraltest

// operations is what the fake platform does: a method for each operation of the document. A reply is an object, a file,
// another status with its object, or nil for a success without a body.
type operations interface {
	// ReadAccount answers GET /restapi/v1.0/account/{accountId}.
	ReadAccount(*call) (any, error)
	// ListCompanyAnsweringRules answers GET /restapi/v1.0/account/{accountId}/answering-rule.
	ListCompanyAnsweringRules(*call) (any, error)
	// CreateCompanyAnsweringRule answers POST /restapi/v1.0/account/{accountId}/answering-rule.
	CreateCompanyAnsweringRule(*call) (any, error)
	// DeleteCompanyAnsweringRule answers DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}.
	DeleteCompanyAnsweringRule(*call) (any, error)
	// ReadCompanyAnsweringRule answers GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}.
	ReadCompanyAnsweringRule(*call) (any, error)
	// UpdateCompanyAnsweringRule answers PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}.
	UpdateCompanyAnsweringRule(*call) (any, error)
	// ListAssignedRoles answers GET /restapi/v1.0/account/{accountId}/assigned-role.
	ListAssignedRoles(*call) (any, error)
	// SearchAuditTrail answers POST /restapi/v1.0/account/{accountId}/audit-trail/search.
	SearchAuditTrail(*call) (any, error)
	// ReadAccountBusinessAddress answers GET /restapi/v1.0/account/{accountId}/business-address.
	ReadAccountBusinessAddress(*call) (any, error)
	// UpdateAccountBusinessAddress answers PUT /restapi/v1.0/account/{accountId}/business-address.
	UpdateAccountBusinessAddress(*call) (any, error)
	// ReadCompanyBusinessHours answers GET /restapi/v1.0/account/{accountId}/business-hours.
	ReadCompanyBusinessHours(*call) (any, error)
	// UpdateCompanyBusinessHours answers PUT /restapi/v1.0/account/{accountId}/business-hours.
	UpdateCompanyBusinessHours(*call) (any, error)
	// ListCallMonitoringGroups answers GET /restapi/v1.0/account/{accountId}/call-monitoring-groups.
	ListCallMonitoringGroups(*call) (any, error)
	// CreateCallMonitoringGroup answers POST /restapi/v1.0/account/{accountId}/call-monitoring-groups.
	CreateCallMonitoringGroup(*call) (any, error)
	// DeleteCallMonitoringGroup answers DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}.
	DeleteCallMonitoringGroup(*call) (any, error)
	// UpdateCallMonitoringGroup answers PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}.
	UpdateCallMonitoringGroup(*call) (any, error)
	// AssignCallMonitoringGroupMembers answers POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign.
	AssignCallMonitoringGroupMembers(*call) (any, error)
	// ListCallMonitoringGroupMembers answers GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members.
	ListCallMonitoringGroupMembers(*call) (any, error)
	// ListCallQueues answers GET /restapi/v1.0/account/{accountId}/call-queues.
	ListCallQueues(*call) (any, error)
	// ReadCallQueue answers GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}.
	ReadCallQueue(*call) (any, error)
	// UpdateCallQueue answers PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}.
	UpdateCallQueue(*call) (any, error)
	// AssignCallQueueMembers answers POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign.
	AssignCallQueueMembers(*call) (any, error)
	// ListCallQueueMembers answers GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members.
	ListCallQueueMembers(*call) (any, error)
	// ListCallQueuePresence answers GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence.
	ListCallQueuePresence(*call) (any, error)
	// UpdateCallQueuePresence answers PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence.
	UpdateCallQueuePresence(*call) (any, error)
	// ReadCallRecordingSettings answers GET /restapi/v1.0/account/{accountId}/call-recording.
	ReadCallRecordingSettings(*call) (any, error)
	// UpdateCallRecordingSettings answers PUT /restapi/v1.0/account/{accountId}/call-recording.
	UpdateCallRecordingSettings(*call) (any, error)
	// AssignCallRecordingExtensions answers POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign.
	AssignCallRecordingExtensions(*call) (any, error)
	// DeleteCallRecordingCustomGreetings answers DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings.
	DeleteCallRecordingCustomGreetings(*call) (any, error)
	// ListCallRecordingCustomGreetings answers GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings.
	ListCallRecordingCustomGreetings(*call) (any, error)
	// DeleteCallRecordingCustomGreeting answers DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}.
	DeleteCallRecordingCustomGreeting(*call) (any, error)
	// ListCallRecordingExtensions answers GET /restapi/v1.0/account/{accountId}/call-recording/extensions.
	ListCallRecordingExtensions(*call) (any, error)
	// ListCustomFields answers GET /restapi/v1.0/account/{accountId}/custom-fields.
	ListCustomFields(*call) (any, error)
	// CreateCustomField answers POST /restapi/v1.0/account/{accountId}/custom-fields.
	CreateCustomField(*call) (any, error)
	// DeleteCustomField answers DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}.
	DeleteCustomField(*call) (any, error)
	// UpdateCustomField answers PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}.
	UpdateCustomField(*call) (any, error)
	// AssignDepartmentMembers answers POST /restapi/v1.0/account/{accountId}/department/bulk-assign.
	AssignDepartmentMembers(*call) (any, error)
	// ListDepartmentMembers answers GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members.
	ListDepartmentMembers(*call) (any, error)
	// ReadDevice answers GET /restapi/v1.0/account/{accountId}/device/{deviceId}.
	ReadDevice(*call) (any, error)
	// UpdateDevice answers PUT /restapi/v1.0/account/{accountId}/device/{deviceId}.
	UpdateDevice(*call) (any, error)
	// UpdateDeviceEmergency answers PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency.
	UpdateDeviceEmergency(*call) (any, error)
	// ReadDeviceSIPInfo answers GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info.
	ReadDeviceSIPInfo(*call) (any, error)
	// ListDirectoryEntries answers GET /restapi/v1.0/account/{accountId}/directory/entries.
	ListDirectoryEntries(*call) (any, error)
	// SearchDirectoryEntries answers POST /restapi/v1.0/account/{accountId}/directory/entries/search.
	SearchDirectoryEntries(*call) (any, error)
	// ReadDirectoryEntry answers GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}.
	ReadDirectoryEntry(*call) (any, error)
	// ReadDirectoryFederation answers GET /restapi/v1.0/account/{accountId}/directory/federation.
	ReadDirectoryFederation(*call) (any, error)
	// ListExtensions answers GET /restapi/v1.0/account/{accountId}/extension.
	ListExtensions(*call) (any, error)
	// CreateExtension answers POST /restapi/v1.0/account/{accountId}/extension.
	CreateExtension(*call) (any, error)
	// UpdateExtensions answers POST /restapi/v1.0/account/{accountId}/extension-bulk-update.
	UpdateExtensions(*call) (any, error)
	// ReadUpdateExtensionsTask answers GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}.
	ReadUpdateExtensionsTask(*call) (any, error)
	// ReadCallQueueOverflowSettings answers GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings.
	ReadCallQueueOverflowSettings(*call) (any, error)
	// UpdateCallQueueOverflowSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings.
	UpdateCallQueueOverflowSettings(*call) (any, error)
	// DeleteExtension answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	DeleteExtension(*call) (any, error)
	// ReadExtension answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	ReadExtension(*call) (any, error)
	// UpdateExtension answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}.
	UpdateExtension(*call) (any, error)
	// ListAdministeredSites answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites.
	ListAdministeredSites(*call) (any, error)
	// UpdateAdministeredSites answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites.
	UpdateAdministeredSites(*call) (any, error)
	// ListAnsweringRules answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule.
	ListAnsweringRules(*call) (any, error)
	// CreateAnsweringRule answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule.
	CreateAnsweringRule(*call) (any, error)
	// DeleteAnsweringRule answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}.
	DeleteAnsweringRule(*call) (any, error)
	// ReadAnsweringRule answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}.
	ReadAnsweringRule(*call) (any, error)
	// UpdateAnsweringRule answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}.
	UpdateAnsweringRule(*call) (any, error)
	// ListAssignableRoles answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles.
	ListAssignableRoles(*call) (any, error)
	// ListUserAssignedRoles answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role.
	ListUserAssignedRoles(*call) (any, error)
	// UpdateUserAssignedRoles answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role.
	UpdateUserAssignedRoles(*call) (any, error)
	// AssignDefaultRole answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default.
	AssignDefaultRole(*call) (any, error)
	// ReadAuthorizationProfile answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile.
	ReadAuthorizationProfile(*call) (any, error)
	// CheckUserPermission answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check.
	CheckUserPermission(*call) (any, error)
	// ReadUserBusinessHours answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours.
	ReadUserBusinessHours(*call) (any, error)
	// UpdateUserBusinessHours answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours.
	UpdateUserBusinessHours(*call) (any, error)
	// ListExtensionCallQueuePresence answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence.
	ListExtensionCallQueuePresence(*call) (any, error)
	// UpdateExtensionCallQueuePresence answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence.
	UpdateExtensionCallQueuePresence(*call) (any, error)
	// UpdateUserCallQueues answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues.
	UpdateUserCallQueues(*call) (any, error)
	// ReadCallerBlockingSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking.
	ReadCallerBlockingSettings(*call) (any, error)
	// UpdateCallerBlockingSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking.
	UpdateCallerBlockingSettings(*call) (any, error)
	// ListBlockedAllowedNumbers answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers.
	ListBlockedAllowedNumbers(*call) (any, error)
	// CreateBlockedAllowedNumber answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers.
	CreateBlockedAllowedNumber(*call) (any, error)
	// DeleteBlockedAllowedNumber answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}.
	DeleteBlockedAllowedNumber(*call) (any, error)
	// ReadBlockedAllowedNumber answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}.
	ReadBlockedAllowedNumber(*call) (any, error)
	// UpdateBlockedAllowedNumber answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}.
	UpdateBlockedAllowedNumber(*call) (any, error)
	// ReadExtensionCallerID answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id.
	ReadExtensionCallerID(*call) (any, error)
	// UpdateExtensionCallerID answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id.
	UpdateExtensionCallerID(*call) (any, error)
	// ReadConferencingSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing.
	ReadConferencingSettings(*call) (any, error)
	// UpdateConferencingSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing.
	UpdateConferencingSettings(*call) (any, error)
	// ListExtensionDevices answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device.
	ListExtensionDevices(*call) (any, error)
	// ListExtensionFeatures answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features.
	ListExtensionFeatures(*call) (any, error)
	// DeleteForwardingNumbers answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number.
	DeleteForwardingNumbers(*call) (any, error)
	// ListForwardingNumbers answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number.
	ListForwardingNumbers(*call) (any, error)
	// CreateForwardingNumber answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number.
	CreateForwardingNumber(*call) (any, error)
	// DeleteForwardingNumber answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}.
	DeleteForwardingNumber(*call) (any, error)
	// ReadForwardingNumber answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}.
	ReadForwardingNumber(*call) (any, error)
	// UpdateForwardingNumber answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}.
	UpdateForwardingNumber(*call) (any, error)
	// ListExtensionGrants answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant.
	ListExtensionGrants(*call) (any, error)
	// CreateCustomGreeting answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting.
	CreateCustomGreeting(*call) (any, error)
	// ReadHoldMusicGreeting answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music.
	ReadHoldMusicGreeting(*call) (any, error)
	// ReadCustomGreeting answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}.
	ReadCustomGreeting(*call) (any, error)
	// ReadGreetingContent answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content.
	ReadGreetingContent(*call) (any, error)
	// ReadNotificationSettings answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	ReadNotificationSettings(*call) (any, error)
	// UpdateNotificationSettings answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings.
	UpdateNotificationSettings(*call) (any, error)
	// ListExtensionPhoneNumbers answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number.
	ListExtensionPhoneNumbers(*call) (any, error)
	// ReadSMSConfiguration answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration.
	ReadSMSConfiguration(*call) (any, error)
	// ReadUserPresenceStatus answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence.
	ReadUserPresenceStatus(*call) (any, error)
	// UpdateUserPresenceStatus answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence.
	UpdateUserPresenceStatus(*call) (any, error)
	// DeleteUserProfileImage answers DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	DeleteUserProfileImage(*call) (any, error)
	// ReadUserProfileImage answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	ReadUserProfileImage(*call) (any, error)
	// CreateUserProfileImage answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	CreateUserProfileImage(*call) (any, error)
	// UpdateUserProfileImage answers PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image.
	UpdateUserProfileImage(*call) (any, error)
	// ReadScaledProfileImage answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}.
	ReadScaledProfileImage(*call) (any, error)
	// ListSMSRecipients answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients.
	ListSMSRecipients(*call) (any, error)
	// AssignSMSRecipients answers POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign.
	AssignSMSRecipients(*call) (any, error)
	// ReadUnifiedPresence answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence.
	ReadUnifiedPresence(*call) (any, error)
	// UpdateUnifiedPresence answers PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence.
	UpdateUnifiedPresence(*call) (any, error)
	// ReadUserVideoConfiguration answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration.
	ReadUserVideoConfiguration(*call) (any, error)
	// ListWebAppDevices answers GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices.
	ListWebAppDevices(*call) (any, error)
	// ReadForwardAllCompanyCalls answers GET /restapi/v1.0/account/{accountId}/forward-all-calls.
	ReadForwardAllCompanyCalls(*call) (any, error)
	// UpdateForwardAllCompanyCalls answers PATCH /restapi/v1.0/account/{accountId}/forward-all-calls.
	UpdateForwardAllCompanyCalls(*call) (any, error)
	// CreateCompanyGreeting answers POST /restapi/v1.0/account/{accountId}/greeting.
	CreateCompanyGreeting(*call) (any, error)
	// ReadCompanyGreetingContent answers GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content.
	ReadCompanyGreetingContent(*call) (any, error)
	// ListIVRMenus answers GET /restapi/v1.0/account/{accountId}/ivr-menus.
	ListIVRMenus(*call) (any, error)
	// CreateIVRMenu answers POST /restapi/v1.0/account/{accountId}/ivr-menus.
	CreateIVRMenu(*call) (any, error)
	// ReadIVRMenu answers GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}.
	ReadIVRMenu(*call) (any, error)
	// UpdateIVRMenu answers PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}.
	UpdateIVRMenu(*call) (any, error)
	// ListIVRPrompts answers GET /restapi/v1.0/account/{accountId}/ivr-prompts.
	ListIVRPrompts(*call) (any, error)
	// CreateIVRPrompt answers POST /restapi/v1.0/account/{accountId}/ivr-prompts.
	CreateIVRPrompt(*call) (any, error)
	// DeleteIVRPrompt answers DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}.
	DeleteIVRPrompt(*call) (any, error)
	// ReadIVRPrompt answers GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}.
	ReadIVRPrompt(*call) (any, error)
	// UpdateIVRPrompt answers PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}.
	UpdateIVRPrompt(*call) (any, error)
	// ReadIVRPromptContent answers GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content.
	ReadIVRPromptContent(*call) (any, error)
	// AssignPagingGroupUsersAndDevices answers POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign.
	AssignPagingGroupUsersAndDevices(*call) (any, error)
	// ListPagingGroupDevices answers GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices.
	ListPagingGroupDevices(*call) (any, error)
	// ListPagingGroupUsers answers GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users.
	ListPagingGroupUsers(*call) (any, error)
	// ListAccountPhoneNumbers answers GET /restapi/v1.0/account/{accountId}/phone-number.
	ListAccountPhoneNumbers(*call) (any, error)
	// ReadAccountPhoneNumber answers GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}.
	ReadAccountPhoneNumber(*call) (any, error)
	// ListAccountPresence answers GET /restapi/v1.0/account/{accountId}/presence.
	ListAccountPresence(*call) (any, error)
	// ReadAccountServiceInfo answers GET /restapi/v1.0/account/{accountId}/service-info.
	ReadAccountServiceInfo(*call) (any, error)
	// ListSites answers GET /restapi/v1.0/account/{accountId}/sites.
	ListSites(*call) (any, error)
	// CreateSite answers POST /restapi/v1.0/account/{accountId}/sites.
	CreateSite(*call) (any, error)
	// DeleteSite answers DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}.
	DeleteSite(*call) (any, error)
	// ReadSite answers GET /restapi/v1.0/account/{accountId}/sites/{siteId}.
	ReadSite(*call) (any, error)
	// UpdateSite answers PUT /restapi/v1.0/account/{accountId}/sites/{siteId}.
	UpdateSite(*call) (any, error)
	// AssignSiteMembers answers POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign.
	AssignSiteMembers(*call) (any, error)
	// ReadSiteIVRSettings answers GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr.
	ReadSiteIVRSettings(*call) (any, error)
	// UpdateSiteIVRSettings answers PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr.
	UpdateSiteIVRSettings(*call) (any, error)
	// ListSiteMembers answers GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members.
	ListSiteMembers(*call) (any, error)
	// ListUserTemplates answers GET /restapi/v1.0/account/{accountId}/templates.
	ListUserTemplates(*call) (any, error)
	// ReadUserTemplate answers GET /restapi/v1.0/account/{accountId}/templates/{templateId}.
	ReadUserTemplate(*call) (any, error)
	// ListUserRoles answers GET /restapi/v1.0/account/{accountId}/user-role.
	ListUserRoles(*call) (any, error)
	// CreateUserRole answers POST /restapi/v1.0/account/{accountId}/user-role.
	CreateUserRole(*call) (any, error)
	// ReadDefaultRole answers GET /restapi/v1.0/account/{accountId}/user-role/default.
	ReadDefaultRole(*call) (any, error)
	// UpdateDefaultRole answers PUT /restapi/v1.0/account/{accountId}/user-role/default.
	UpdateDefaultRole(*call) (any, error)
	// DeleteUserRole answers DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}.
	DeleteUserRole(*call) (any, error)
	// ReadUserRole answers GET /restapi/v1.0/account/{accountId}/user-role/{roleId}.
	ReadUserRole(*call) (any, error)
	// UpdateUserRole answers PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}.
	UpdateUserRole(*call) (any, error)
	// AssignUserRole answers POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign.
	AssignUserRole(*call) (any, error)
	// ListContractedCountries answers GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country.
	ListContractedCountries(*call) (any, error)
	// ListDomesticCountries answers GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}.
	ListDomesticCountries(*call) (any, error)
	// ListCountries answers GET /restapi/v1.0/dictionary/country.
	ListCountries(*call) (any, error)
	// ReadCountry answers GET /restapi/v1.0/dictionary/country/{countryId}.
	ReadCountry(*call) (any, error)
	// ListStandardGreetings answers GET /restapi/v1.0/dictionary/greeting.
	ListStandardGreetings(*call) (any, error)
	// ReadStandardGreeting answers GET /restapi/v1.0/dictionary/greeting/{greetingId}.
	ReadStandardGreeting(*call) (any, error)
	// ListLanguages answers GET /restapi/v1.0/dictionary/language.
	ListLanguages(*call) (any, error)
	// ReadLanguage answers GET /restapi/v1.0/dictionary/language/{languageId}.
	ReadLanguage(*call) (any, error)
	// ListLocations answers GET /restapi/v1.0/dictionary/location.
	ListLocations(*call) (any, error)
	// ListPermissions answers GET /restapi/v1.0/dictionary/permission.
	ListPermissions(*call) (any, error)
	// ListPermissionCategories answers GET /restapi/v1.0/dictionary/permission-category.
	ListPermissionCategories(*call) (any, error)
	// ReadPermissionCategory answers GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}.
	ReadPermissionCategory(*call) (any, error)
	// ReadPermission answers GET /restapi/v1.0/dictionary/permission/{permissionId}.
	ReadPermission(*call) (any, error)
	// ListStates answers GET /restapi/v1.0/dictionary/state.
	ListStates(*call) (any, error)
	// ReadState answers GET /restapi/v1.0/dictionary/state/{stateId}.
	ReadState(*call) (any, error)
	// ListTimezones answers GET /restapi/v1.0/dictionary/timezone.
	ListTimezones(*call) (any, error)
	// ReadTimezone answers GET /restapi/v1.0/dictionary/timezone/{timezoneId}.
	ReadTimezone(*call) (any, error)
	// ListStandardRoles answers GET /restapi/v1.0/dictionary/user-role.
	ListStandardRoles(*call) (any, error)
	// ReadStandardRole answers GET /restapi/v1.0/dictionary/user-role/{roleId}.
	ReadStandardRole(*call) (any, error)
	// ParsePhoneNumber answers POST /restapi/v1.0/number-parser/parse.
	ParsePhoneNumber(*call) (any, error)
	// ReadAccountV2 answers GET /restapi/v2/accounts/{accountId}.
	ReadAccountV2(*call) (any, error)
	// CreateUsers answers POST /restapi/v2/accounts/{accountId}/batch-provisioning/users.
	CreateUsers(*call) (any, error)
	// ListCostCenters answers GET /restapi/v2/accounts/{accountId}/cost-centers.
	ListCostCenters(*call) (any, error)
	// DeleteDevicesFromInventory answers DELETE /restapi/v2/accounts/{accountId}/device-inventory.
	DeleteDevicesFromInventory(*call) (any, error)
	// AddDevicesToInventory answers POST /restapi/v2/accounts/{accountId}/device-inventory.
	AddDevicesToInventory(*call) (any, error)
	// AddDevices answers POST /restapi/v2/accounts/{accountId}/devices/bulk-add.
	AddDevices(*call) (any, error)
	// DeleteDeviceLine answers DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}.
	DeleteDeviceLine(*call) (any, error)
	// DeleteUsers answers DELETE /restapi/v2/accounts/{accountId}/extensions.
	DeleteUsers(*call) (any, error)
	// ListCallFlipNumbers answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers.
	ListCallFlipNumbers(*call) (any, error)
	// UpdateCallFlipSettings answers PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers.
	UpdateCallFlipSettings(*call) (any, error)
	// ListCallHandlingStates answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states.
	ListCallHandlingStates(*call) (any, error)
	// ReadCallHandlingState answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}.
	ReadCallHandlingState(*call) (any, error)
	// UpdateCallHandlingState answers PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}.
	UpdateCallHandlingState(*call) (any, error)
	// DeleteForwardingTargets answers DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets.
	DeleteForwardingTargets(*call) (any, error)
	// ListForwardingTargets answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets.
	ListForwardingTargets(*call) (any, error)
	// ListExtensionsUsingForwardingDeviceTarget answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions.
	ListExtensionsUsingForwardingDeviceTarget(*call) (any, error)
	// ListVoiceInteractionRules answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules.
	ListVoiceInteractionRules(*call) (any, error)
	// CreateVoiceInteractionRule answers POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules.
	CreateVoiceInteractionRule(*call) (any, error)
	// DeleteVoiceInteractionRule answers DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}.
	DeleteVoiceInteractionRule(*call) (any, error)
	// ReadVoiceInteractionRule answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}.
	ReadVoiceInteractionRule(*call) (any, error)
	// UpdateVoiceInteractionRule answers PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}.
	UpdateVoiceInteractionRule(*call) (any, error)
	// ListVoiceStateBasedRules answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules.
	ListVoiceStateBasedRules(*call) (any, error)
	// ReadVoiceStateBasedRule answers GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}.
	ReadVoiceStateBasedRule(*call) (any, error)
	// UpdateVoiceStateBasedRule answers PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}.
	UpdateVoiceStateBasedRule(*call) (any, error)
	// ReplaceDevice answers POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace.
	ReplaceDevice(*call) (any, error)
	// DeleteNumbersFromInventory answers DELETE /restapi/v2/accounts/{accountId}/phone-numbers.
	DeleteNumbersFromInventory(*call) (any, error)
	// ListAccountPhoneNumbersV2 answers GET /restapi/v2/accounts/{accountId}/phone-numbers.
	ListAccountPhoneNumbersV2(*call) (any, error)
	// AddNumbersToInventory answers POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add.
	AddNumbersToInventory(*call) (any, error)
	// ReadAddNumbersToInventoryTask answers GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}.
	ReadAddNumbersToInventoryTask(*call) (any, error)
	// AssignPhoneNumber answers PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}.
	AssignPhoneNumber(*call) (any, error)
	// ReplacePhoneNumber answers POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace.
	ReplacePhoneNumber(*call) (any, error)
	// ReadAccountRegionalSettings answers GET /restapi/v2/accounts/{accountId}/regional-settings.
	ReadAccountRegionalSettings(*call) (any, error)
	// UpdateAccountRegionalSettings answers PATCH /restapi/v2/accounts/{accountId}/regional-settings.
	UpdateAccountRegionalSettings(*call) (any, error)
	// SendActivationEmail answers POST /restapi/v2/accounts/{accountId}/send-activation-email.
	SendActivationEmail(*call) (any, error)
	// SendWelcomeEmail answers POST /restapi/v2/accounts/{accountId}/send-welcome-email.
	SendWelcomeEmail(*call) (any, error)
	// ParsePhoneNumberV2 answers POST /restapi/v2/number-parser/parse.
	ParsePhoneNumberV2(*call) (any, error)
}

// handlers returns the methods of o by the id of their operation.
func handlers(o operations) map[string]func(*call) (any, error) {
	return map[string]func(*call) (any, error){
		"readAccountInfo":                           o.ReadAccount,
		"listCompanyAnsweringRules":                 o.ListCompanyAnsweringRules,
		"createCompanyAnsweringRule":                o.CreateCompanyAnsweringRule,
		"deleteCompanyAnsweringRule":                o.DeleteCompanyAnsweringRule,
		"readCompanyAnsweringRule":                  o.ReadCompanyAnsweringRule,
		"updateCompanyAnsweringRule":                o.UpdateCompanyAnsweringRule,
		"listAssignedRoles":                         o.ListAssignedRoles,
		"auditTrailSearch":                          o.SearchAuditTrail,
		"readAccountBusinessAddress":                o.ReadAccountBusinessAddress,
		"updateAccountBusinessAddress":              o.UpdateAccountBusinessAddress,
		"readCompanyBusinessHours":                  o.ReadCompanyBusinessHours,
		"updateCompanyBusinessHours":                o.UpdateCompanyBusinessHours,
		"listCallMonitoringGroups":                  o.ListCallMonitoringGroups,
		"createCallMonitoringGroup":                 o.CreateCallMonitoringGroup,
		"deleteCallMonitoringGroup":                 o.DeleteCallMonitoringGroup,
		"updateCallMonitoringGroup":                 o.UpdateCallMonitoringGroup,
		"updateCallMonitoringGroupList":             o.AssignCallMonitoringGroupMembers,
		"listCallMonitoringGroupMembers":            o.ListCallMonitoringGroupMembers,
		"listCallQueues":                            o.ListCallQueues,
		"readCallQueueInfo":                         o.ReadCallQueue,
		"updateCallQueueInfo":                       o.UpdateCallQueue,
		"assignMultipleCallQueueMembers":            o.AssignCallQueueMembers,
		"listCallQueueMembers":                      o.ListCallQueueMembers,
		"readCallQueuePresence":                     o.ListCallQueuePresence,
		"updateCallQueuePresence":                   o.UpdateCallQueuePresence,
		"readCallRecordingSettings":                 o.ReadCallRecordingSettings,
		"updateCallRecordingSettings":               o.UpdateCallRecordingSettings,
		"updateCallRecordingExtensions":             o.AssignCallRecordingExtensions,
		"deleteCallRecordingCustomGreetings":        o.DeleteCallRecordingCustomGreetings,
		"listCallRecordingCustomGreetings":          o.ListCallRecordingCustomGreetings,
		"deleteCallRecordingCustomGreeting":         o.DeleteCallRecordingCustomGreeting,
		"listCallRecordingExtensions":               o.ListCallRecordingExtensions,
		"listCustomFields":                          o.ListCustomFields,
		"createCustomField":                         o.CreateCustomField,
		"deleteCustomField":                         o.DeleteCustomField,
		"updateCustomField":                         o.UpdateCustomField,
		"assignMultipleDepartmentMembers":           o.AssignDepartmentMembers,
		"listDepartmentMembers":                     o.ListDepartmentMembers,
		"readDevice":                                o.ReadDevice,
		"updateDevice":                              o.UpdateDevice,
		"updateDeviceEmergency":                     o.UpdateDeviceEmergency,
		"readDeviceSipInfo":                         o.ReadDeviceSIPInfo,
		"listDirectoryEntries":                      o.ListDirectoryEntries,
		"searchDirectoryEntries":                    o.SearchDirectoryEntries,
		"readDirectoryEntry":                        o.ReadDirectoryEntry,
		"readDirectoryFederation":                   o.ReadDirectoryFederation,
		"listExtensions":                            o.ListExtensions,
		"createExtension":                           o.CreateExtension,
		"extensionBulkUpdate":                       o.UpdateExtensions,
		"getExtensionBulkUpdateTask":                o.ReadUpdateExtensionsTask,
		"getCallQueueOverflowSettings":              o.ReadCallQueueOverflowSettings,
		"updateCallQueueOverflowSettings":           o.UpdateCallQueueOverflowSettings,
		"deleteExtension":                           o.DeleteExtension,
		"readExtension":                             o.ReadExtension,
		"updateExtension":                           o.UpdateExtension,
		"listAdministeredSites":                     o.ListAdministeredSites,
		"updateUserAdministeredSites":               o.UpdateAdministeredSites,
		"listAnsweringRules":                        o.ListAnsweringRules,
		"createAnsweringRule":                       o.CreateAnsweringRule,
		"deleteAnsweringRule":                       o.DeleteAnsweringRule,
		"readAnsweringRule":                         o.ReadAnsweringRule,
		"updateAnsweringRule":                       o.UpdateAnsweringRule,
		"listOfAvailableForAssigningRoles":          o.ListAssignableRoles,
		"listUserAssignedRoles":                     o.ListUserAssignedRoles,
		"updateUserAssignedRoles":                   o.UpdateUserAssignedRoles,
		"assignDefaultRole":                         o.AssignDefaultRole,
		"readAuthorizationProfile":                  o.ReadAuthorizationProfile,
		"checkUserPermission":                       o.CheckUserPermission,
		"readUserBusinessHours":                     o.ReadUserBusinessHours,
		"updateUserBusinessHours":                   o.UpdateUserBusinessHours,
		"readExtensionCallQueuePresence":            o.ListExtensionCallQueuePresence,
		"updateExtensionCallQueuePresence":          o.UpdateExtensionCallQueuePresence,
		"updateUserCallQueues":                      o.UpdateUserCallQueues,
		"readCallerBlockingSettings":                o.ReadCallerBlockingSettings,
		"updateCallerBlockingSettings":              o.UpdateCallerBlockingSettings,
		"listBlockedAllowedNumbers":                 o.ListBlockedAllowedNumbers,
		"createBlockedAllowedNumber":                o.CreateBlockedAllowedNumber,
		"deleteBlockedAllowedNumber":                o.DeleteBlockedAllowedNumber,
		"readBlockedAllowedNumber":                  o.ReadBlockedAllowedNumber,
		"updateBlockedAllowedNumber":                o.UpdateBlockedAllowedNumber,
		"readExtensionCallerId":                     o.ReadExtensionCallerID,
		"updateExtensionCallerId":                   o.UpdateExtensionCallerID,
		"readConferencingSettings":                  o.ReadConferencingSettings,
		"updateConferencingSettings":                o.UpdateConferencingSettings,
		"listExtensionDevices":                      o.ListExtensionDevices,
		"readExtensionFeatures":                     o.ListExtensionFeatures,
		"deleteForwardingNumbers":                   o.DeleteForwardingNumbers,
		"listForwardingNumbers":                     o.ListForwardingNumbers,
		"createForwardingNumber":                    o.CreateForwardingNumber,
		"deleteForwardingNumber":                    o.DeleteForwardingNumber,
		"readForwardingNumber":                      o.ReadForwardingNumber,
		"updateForwardingNumber":                    o.UpdateForwardingNumber,
		"listExtensionGrants":                       o.ListExtensionGrants,
		"createCustomUserGreeting":                  o.CreateCustomGreeting,
		"readHoldMusicGreeting":                     o.ReadHoldMusicGreeting,
		"readCustomGreeting":                        o.ReadCustomGreeting,
		"readGreetingContent":                       o.ReadGreetingContent,
		"readNotificationSettings":                  o.ReadNotificationSettings,
		"updateNotificationSettings":                o.UpdateNotificationSettings,
		"listExtensionPhoneNumbers":                 o.ListExtensionPhoneNumbers,
		"smsConfigurationInfo":                      o.ReadSMSConfiguration,
		"readUserPresenceStatus":                    o.ReadUserPresenceStatus,
		"updateUserPresenceStatus":                  o.UpdateUserPresenceStatus,
		"deleteUserProfileImage":                    o.DeleteUserProfileImage,
		"readUserProfileImageLegacy":                o.ReadUserProfileImage,
		"createUserProfileImage":                    o.CreateUserProfileImage,
		"updateUserProfileImage":                    o.UpdateUserProfileImage,
		"readScaledProfileImage":                    o.ReadScaledProfileImage,
		"getSmsRecipients":                          o.ListSMSRecipients,
		"bulkAssignSmsRecipients":                   o.AssignSMSRecipients,
		"readUnifiedPresence":                       o.ReadUnifiedPresence,
		"updateUnifiedPresence":                     o.UpdateUnifiedPresence,
		"readUserVideoConfiguration":                o.ReadUserVideoConfiguration,
		"listWebAppDevices":                         o.ListWebAppDevices,
		"getForwardAllCompanyCalls":                 o.ReadForwardAllCompanyCalls,
		"updateForwardAllCompanyCalls":              o.UpdateForwardAllCompanyCalls,
		"createCompanyGreeting":                     o.CreateCompanyGreeting,
		"readAccountGreetingContent":                o.ReadCompanyGreetingContent,
		"readIvrMenuList":                           o.ListIVRMenus,
		"createIVRMenu":                             o.CreateIVRMenu,
		"readIVRMenu":                               o.ReadIVRMenu,
		"updateIVRMenu":                             o.UpdateIVRMenu,
		"listIvrPrompts":                            o.ListIVRPrompts,
		"createIVRPrompt":                           o.CreateIVRPrompt,
		"deleteIVRPrompt":                           o.DeleteIVRPrompt,
		"readIVRPrompt":                             o.ReadIVRPrompt,
		"updateIVRPrompt":                           o.UpdateIVRPrompt,
		"readIVRPromptContent":                      o.ReadIVRPromptContent,
		"assignMultiplePagingGroupUsersDevices":     o.AssignPagingGroupUsersAndDevices,
		"listPagingGroupDevices":                    o.ListPagingGroupDevices,
		"listPagingGroupUsers":                      o.ListPagingGroupUsers,
		"listAccountPhoneNumbers":                   o.ListAccountPhoneNumbers,
		"readAccountPhoneNumber":                    o.ReadAccountPhoneNumber,
		"readAccountPresence":                       o.ListAccountPresence,
		"readAccountServiceInfo":                    o.ReadAccountServiceInfo,
		"listSites":                                 o.ListSites,
		"createSite":                                o.CreateSite,
		"deleteSite":                                o.DeleteSite,
		"readSite":                                  o.ReadSite,
		"updateSite":                                o.UpdateSite,
		"assignMultipleSites":                       o.AssignSiteMembers,
		"readSiteIvrSettings":                       o.ReadSiteIVRSettings,
		"updateSiteIvrSettings":                     o.UpdateSiteIVRSettings,
		"listSiteMembers":                           o.ListSiteMembers,
		"listUserTemplates":                         o.ListUserTemplates,
		"readUserTemplate":                          o.ReadUserTemplate,
		"listUserRoles":                             o.ListUserRoles,
		"createCustomRole":                          o.CreateUserRole,
		"readDefaultRole":                           o.ReadDefaultRole,
		"updateDefaultUserRole":                     o.UpdateDefaultRole,
		"deleteCustomRole":                          o.DeleteUserRole,
		"readUserRole":                              o.ReadUserRole,
		"updateUserRole":                            o.UpdateUserRole,
		"assignMultipleUserRoles":                   o.AssignUserRole,
		"listContractedCountries":                   o.ListContractedCountries,
		"listDomesticCountries":                     o.ListDomesticCountries,
		"listCountries":                             o.ListCountries,
		"readCountry":                               o.ReadCountry,
		"listStandardGreetings":                     o.ListStandardGreetings,
		"readStandardGreeting":                      o.ReadStandardGreeting,
		"listLanguages":                             o.ListLanguages,
		"readLanguage":                              o.ReadLanguage,
		"listLocations":                             o.ListLocations,
		"listPermissions":                           o.ListPermissions,
		"listPermissionCategories":                  o.ListPermissionCategories,
		"readPermissionCategory":                    o.ReadPermissionCategory,
		"readPermission":                            o.ReadPermission,
		"listStates":                                o.ListStates,
		"readState":                                 o.ReadState,
		"listTimezones":                             o.ListTimezones,
		"readTimezone":                              o.ReadTimezone,
		"listStandardUserRole":                      o.ListStandardRoles,
		"readStandardUserRole":                      o.ReadStandardRole,
		"parsePhoneNumber":                          o.ParsePhoneNumber,
		"getAccountInfoV2":                          o.ReadAccountV2,
		"postBatchProvisionUsers":                   o.CreateUsers,
		"listCostCenters":                           o.ListCostCenters,
		"deleteDeviceFromInventory":                 o.DeleteDevicesFromInventory,
		"addDeviceToInventory":                      o.AddDevicesToInventory,
		"bulkAddDevicesV2":                          o.AddDevices,
		"removeLineJWSPublic":                       o.DeleteDeviceLine,
		"bulkDeleteUsersV2":                         o.DeleteUsers,
		"readCallFlipSettings":                      o.ListCallFlipNumbers,
		"updateCallFlipSettings":                    o.UpdateCallFlipSettings,
		"listCicStates":                             o.ListCallHandlingStates,
		"readCicState":                              o.ReadCallHandlingState,
		"updateCicState":                            o.UpdateCallHandlingState,
		"deleteForwardingTargets":                   o.DeleteForwardingTargets,
		"readForwardingTargets":                     o.ListForwardingTargets,
		"listExtensionsUsingForwardingDeviceTarget": o.ListExtensionsUsingForwardingDeviceTarget,
		"listVoiceInteractionRules":                 o.ListVoiceInteractionRules,
		"createVoiceInteractionRule":                o.CreateVoiceInteractionRule,
		"deleteVoiceInteractionRule":                o.DeleteVoiceInteractionRule,
		"readVoiceInteractionRule":                  o.ReadVoiceInteractionRule,
		"updateVoiceInteractionRule":                o.UpdateVoiceInteractionRule,
		"listVoiceStateBasedRules":                  o.ListVoiceStateBasedRules,
		"readVoiceStateBasedRule":                   o.ReadVoiceStateBasedRule,
		"updateVoiceStateBasedRule":                 o.UpdateVoiceStateBasedRule,
		"replaceDevicesJWSPublic":                   o.ReplaceDevice,
		"deleteNumbersFromInventoryV2":              o.DeleteNumbersFromInventory,
		"listAccountPhoneNumbersV2":                 o.ListAccountPhoneNumbersV2,
		"addNumbersToInventoryV2":                   o.AddNumbersToInventory,
		"getBulkAddTaskResultsV2":                   o.ReadAddNumbersToInventoryTask,
		"assignPhoneNumberV2":                       o.AssignPhoneNumber,
		"replacePhoneNumberV2":                      o.ReplacePhoneNumber,
		"getAccountRegionalSettings":                o.ReadAccountRegionalSettings,
		"patchAccountRegionalSettings":              o.UpdateAccountRegionalSettings,
		"sendActivationEmailV2":                     o.SendActivationEmail,
		"sendWelcomeEmailV2":                        o.SendWelcomeEmail,
		"parsePhoneNumberV2":                        o.ParsePhoneNumberV2,
	}
}

func (r rest) ReadAccount(c *call) (any, error)                               { return r.p.answer(c) }
func (r rest) ListCompanyAnsweringRules(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) CreateCompanyAnsweringRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) DeleteCompanyAnsweringRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ReadCompanyAnsweringRule(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateCompanyAnsweringRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListAssignedRoles(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) SearchAuditTrail(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ReadAccountBusinessAddress(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) UpdateAccountBusinessAddress(c *call) (any, error)              { return r.p.answer(c) }
func (r rest) ReadCompanyBusinessHours(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateCompanyBusinessHours(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListCallMonitoringGroups(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) CreateCallMonitoringGroup(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) DeleteCallMonitoringGroup(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) UpdateCallMonitoringGroup(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) AssignCallMonitoringGroupMembers(c *call) (any, error)          { return r.p.answer(c) }
func (r rest) ListCallMonitoringGroupMembers(c *call) (any, error)            { return r.p.answer(c) }
func (r rest) ListCallQueues(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) ReadCallQueue(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) UpdateCallQueue(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) AssignCallQueueMembers(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListCallQueueMembers(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ListCallQueuePresence(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateCallQueuePresence(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ReadCallRecordingSettings(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) UpdateCallRecordingSettings(c *call) (any, error)               { return r.p.answer(c) }
func (r rest) AssignCallRecordingExtensions(c *call) (any, error)             { return r.p.answer(c) }
func (r rest) DeleteCallRecordingCustomGreetings(c *call) (any, error)        { return r.p.answer(c) }
func (r rest) ListCallRecordingCustomGreetings(c *call) (any, error)          { return r.p.answer(c) }
func (r rest) DeleteCallRecordingCustomGreeting(c *call) (any, error)         { return r.p.answer(c) }
func (r rest) ListCallRecordingExtensions(c *call) (any, error)               { return r.p.answer(c) }
func (r rest) ListCustomFields(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) CreateCustomField(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) DeleteCustomField(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) UpdateCustomField(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) AssignDepartmentMembers(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListDepartmentMembers(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadDevice(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) UpdateDevice(c *call) (any, error)                              { return r.p.answer(c) }
func (r rest) UpdateDeviceEmergency(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadDeviceSIPInfo(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ListDirectoryEntries(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) SearchDirectoryEntries(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadDirectoryEntry(c *call) (any, error)                        { return r.p.answer(c) }
func (r rest) ReadDirectoryFederation(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListExtensions(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) CreateExtension(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) UpdateExtensions(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ReadUpdateExtensionsTask(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) ReadCallQueueOverflowSettings(c *call) (any, error)             { return r.p.answer(c) }
func (r rest) UpdateCallQueueOverflowSettings(c *call) (any, error)           { return r.p.answer(c) }
func (r rest) DeleteExtension(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ReadExtension(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) UpdateExtension(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ListAdministeredSites(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateAdministeredSites(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListAnsweringRules(c *call) (any, error)                        { return r.p.answer(c) }
func (r rest) CreateAnsweringRule(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) DeleteAnsweringRule(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ReadAnsweringRule(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) UpdateAnsweringRule(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ListAssignableRoles(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ListUserAssignedRoles(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateUserAssignedRoles(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) AssignDefaultRole(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReadAuthorizationProfile(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) CheckUserPermission(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ReadUserBusinessHours(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateUserBusinessHours(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListExtensionCallQueuePresence(c *call) (any, error)            { return r.p.answer(c) }
func (r rest) UpdateExtensionCallQueuePresence(c *call) (any, error)          { return r.p.answer(c) }
func (r rest) UpdateUserCallQueues(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ReadCallerBlockingSettings(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) UpdateCallerBlockingSettings(c *call) (any, error)              { return r.p.answer(c) }
func (r rest) ListBlockedAllowedNumbers(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) CreateBlockedAllowedNumber(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) DeleteBlockedAllowedNumber(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ReadBlockedAllowedNumber(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateBlockedAllowedNumber(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ReadExtensionCallerID(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateExtensionCallerID(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ReadConferencingSettings(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateConferencingSettings(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListExtensionDevices(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ListExtensionFeatures(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) DeleteForwardingNumbers(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListForwardingNumbers(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) CreateForwardingNumber(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) DeleteForwardingNumber(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadForwardingNumber(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) UpdateForwardingNumber(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListExtensionGrants(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) CreateCustomGreeting(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ReadHoldMusicGreeting(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadCustomGreeting(c *call) (any, error)                        { return r.p.answer(c) }
func (r rest) ReadGreetingContent(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ReadNotificationSettings(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateNotificationSettings(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListExtensionPhoneNumbers(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) ReadSMSConfiguration(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ReadUserPresenceStatus(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) UpdateUserPresenceStatus(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) DeleteUserProfileImage(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadUserProfileImage(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) CreateUserProfileImage(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) UpdateUserProfileImage(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadScaledProfileImage(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListSMSRecipients(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) AssignSMSRecipients(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ReadUnifiedPresence(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) UpdateUnifiedPresence(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadUserVideoConfiguration(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListWebAppDevices(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReadForwardAllCompanyCalls(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) UpdateForwardAllCompanyCalls(c *call) (any, error)              { return r.p.answer(c) }
func (r rest) CreateCompanyGreeting(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadCompanyGreetingContent(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListIVRMenus(c *call) (any, error)                              { return r.p.answer(c) }
func (r rest) CreateIVRMenu(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ReadIVRMenu(c *call) (any, error)                               { return r.p.answer(c) }
func (r rest) UpdateIVRMenu(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ListIVRPrompts(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) CreateIVRPrompt(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) DeleteIVRPrompt(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ReadIVRPrompt(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) UpdateIVRPrompt(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ReadIVRPromptContent(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) AssignPagingGroupUsersAndDevices(c *call) (any, error)          { return r.p.answer(c) }
func (r rest) ListPagingGroupDevices(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListPagingGroupUsers(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ListAccountPhoneNumbers(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ReadAccountPhoneNumber(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListAccountPresence(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) ReadAccountServiceInfo(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListSites(c *call) (any, error)                                 { return r.p.answer(c) }
func (r rest) CreateSite(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) DeleteSite(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) ReadSite(c *call) (any, error)                                  { return r.p.answer(c) }
func (r rest) UpdateSite(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) AssignSiteMembers(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReadSiteIVRSettings(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) UpdateSiteIVRSettings(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ListSiteMembers(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ListUserTemplates(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReadUserTemplate(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ListUserRoles(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) CreateUserRole(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) ReadDefaultRole(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) UpdateDefaultRole(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) DeleteUserRole(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) ReadUserRole(c *call) (any, error)                              { return r.p.answer(c) }
func (r rest) UpdateUserRole(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) AssignUserRole(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) ListContractedCountries(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListDomesticCountries(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ListCountries(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ReadCountry(c *call) (any, error)                               { return r.p.answer(c) }
func (r rest) ListStandardGreetings(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadStandardGreeting(c *call) (any, error)                      { return r.p.answer(c) }
func (r rest) ListLanguages(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ReadLanguage(c *call) (any, error)                              { return r.p.answer(c) }
func (r rest) ListLocations(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ListPermissions(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) ListPermissionCategories(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) ReadPermissionCategory(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadPermission(c *call) (any, error)                            { return r.p.answer(c) }
func (r rest) ListStates(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) ReadState(c *call) (any, error)                                 { return r.p.answer(c) }
func (r rest) ListTimezones(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) ReadTimezone(c *call) (any, error)                              { return r.p.answer(c) }
func (r rest) ListStandardRoles(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReadStandardRole(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ParsePhoneNumber(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ReadAccountV2(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) CreateUsers(c *call) (any, error)                               { return r.p.answer(c) }
func (r rest) ListCostCenters(c *call) (any, error)                           { return r.p.answer(c) }
func (r rest) DeleteDevicesFromInventory(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) AddDevicesToInventory(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) AddDevices(c *call) (any, error)                                { return r.p.answer(c) }
func (r rest) DeleteDeviceLine(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) DeleteUsers(c *call) (any, error)                               { return r.p.answer(c) }
func (r rest) ListCallFlipNumbers(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) UpdateCallFlipSettings(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ListCallHandlingStates(c *call) (any, error)                    { return r.p.answer(c) }
func (r rest) ReadCallHandlingState(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) UpdateCallHandlingState(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) DeleteForwardingTargets(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) ListForwardingTargets(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ListExtensionsUsingForwardingDeviceTarget(c *call) (any, error) { return r.p.answer(c) }
func (r rest) ListVoiceInteractionRules(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) CreateVoiceInteractionRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) DeleteVoiceInteractionRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ReadVoiceInteractionRule(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) UpdateVoiceInteractionRule(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListVoiceStateBasedRules(c *call) (any, error)                  { return r.p.answer(c) }
func (r rest) ReadVoiceStateBasedRule(c *call) (any, error)                   { return r.p.answer(c) }
func (r rest) UpdateVoiceStateBasedRule(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) ReplaceDevice(c *call) (any, error)                             { return r.p.answer(c) }
func (r rest) DeleteNumbersFromInventory(c *call) (any, error)                { return r.p.answer(c) }
func (r rest) ListAccountPhoneNumbersV2(c *call) (any, error)                 { return r.p.answer(c) }
func (r rest) AddNumbersToInventory(c *call) (any, error)                     { return r.p.answer(c) }
func (r rest) ReadAddNumbersToInventoryTask(c *call) (any, error)             { return r.p.answer(c) }
func (r rest) AssignPhoneNumber(c *call) (any, error)                         { return r.p.answer(c) }
func (r rest) ReplacePhoneNumber(c *call) (any, error)                        { return r.p.answer(c) }
func (r rest) ReadAccountRegionalSettings(c *call) (any, error)               { return r.p.answer(c) }
func (r rest) UpdateAccountRegionalSettings(c *call) (any, error)             { return r.p.answer(c) }
func (r rest) SendActivationEmail(c *call) (any, error)                       { return r.p.answer(c) }
func (r rest) SendWelcomeEmail(c *call) (any, error)                          { return r.p.answer(c) }
func (r rest) ParsePhoneNumberV2(c *call) (any, error)                        { return r.p.answer(c) }
