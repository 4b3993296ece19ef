// Code generated from api/openapi.json by go generate. DO NOT EDIT.

// # Operations by family
//
// Company (company.gen.go):
//
//   - [Client.ReadAccount]: read the account
//   - [Client.ReadAccountV2]: read the account (v2)
//   - [Client.ReadAccountServiceInfo]: read the service of the account
//   - [Client.ReadAccountBusinessAddress]: read the business address
//   - [Client.UpdateAccountBusinessAddress]: change the business address
//   - [Client.SendWelcomeEmail]: send the welcome email
//   - [Client.SendActivationEmail]: send the activation email
//   - [Client.ListContractedCountries]: list contracted countries
//   - [Client.ListDomesticCountries]: list domestic countries
//
// Extensions (extensions.gen.go):
//
//   - [Client.ListExtensions]: list extensions
//   - [Client.CreateExtension]: create an extension
//   - [Client.UpdateExtensions]: change many extensions
//   - [Client.ReadUpdateExtensionsTask]: read a task that changes extensions
//   - [Client.ListUserTemplates]: list templates
//   - [Client.ReadUserTemplate]: read a template
//   - [Client.ListSMSRecipients]: list SMS recipients
//   - [Client.AssignSMSRecipients]: assign SMS recipients
//
// User Settings (user_settings.gen.go):
//
//   - [Client.ReadExtension]: read an extension
//   - [Client.ReadExtensions]: the same for many
//   - [Client.UpdateExtension]: update an extension
//   - [Client.DeleteExtension]: delete an extension
//   - [Client.ListExtensionFeatures]: read the features of an extension
//   - [Client.ListExtensionGrants]: list the grants of an extension
//   - [Client.ReadExtensionCallerID]: read the caller id of an extension
//   - [Client.UpdateExtensionCallerID]: update the caller id of an extension
//   - [Client.ReadNotificationSettings]: read the notification settings of an extension
//   - [Client.UpdateNotificationSettings]: update the notification settings of an extension
//   - [Client.ReadConferencingSettings]: read the conferencing settings of a user
//   - [Client.UpdateConferencingSettings]: update the conferencing settings of a user
//   - [Client.ReadUserProfileImage]: read the profile image of a user
//   - [Client.UpdateUserProfileImage]: replace the profile image
//   - [Client.CreateUserProfileImage]: upload a profile image
//   - [Client.DeleteUserProfileImage]: delete the profile image
//   - [Client.ReadScaledProfileImage]: read the profile image of a user in one size
//   - [Client.DeleteUsers]: delete users
//   - [Client.CreateUsers]: create users
//
// Phone Numbers (phone_numbers.gen.go):
//
//   - [Client.ListAccountPhoneNumbers]: list the phone numbers of the account
//   - [Client.ReadAccountPhoneNumber]: read a phone number of the account
//   - [Client.ReadAccountPhoneNumbers]: the same for many
//   - [Client.ListExtensionPhoneNumbers]: list the phone numbers of an extension
//   - [Client.ReadSMSConfiguration]: read the SMS configuration of a phone number
//   - [Client.ListAccountPhoneNumbersV2]: list the phone numbers of the account (v2)
//   - [Client.DeleteNumbersFromInventory]: delete phone numbers from the inventory
//   - [Client.AddNumbersToInventory]: add phone numbers to the inventory
//   - [Client.ReadAddNumbersToInventoryTask]: read a task that adds phone numbers
//   - [Client.AssignPhoneNumber]: assign a phone number
//   - [Client.ReplacePhoneNumber]: replace a phone number
//   - [Client.ParsePhoneNumberV2]: parse phone numbers (v2)
//   - [Client.ParsePhoneNumber]: parse phone numbers
//
// Regional Settings (regional_settings.gen.go):
//
//   - [Client.ReadAccountRegionalSettings]: read the regional settings of the account
//   - [Client.UpdateAccountRegionalSettings]: change the regional settings of the account
//   - [Client.ListCountries]: list countries
//   - [Client.ReadCountry]: read a country
//   - [Client.ListStates]: list states
//   - [Client.ReadState]: read a state
//   - [Client.ListLocations]: list locations
//   - [Client.ListLanguages]: list languages
//   - [Client.ReadLanguage]: read a language
//   - [Client.ListTimezones]: list time zones
//   - [Client.ReadTimezone]: read a time zone
//
// Business Hours (business_hours.gen.go):
//
//   - [Client.ReadUserBusinessHours]: read the business hours of an extension
//   - [Client.UpdateUserBusinessHours]: update the business hours of an extension
//   - [Client.ReadCompanyBusinessHours]: read the business hours of the company
//   - [Client.UpdateCompanyBusinessHours]: update the business hours of the company
//
// Call Forwarding (call_forwarding.gen.go):
//
//   - [Client.ListForwardingNumbers]: list the forwarding numbers of a user
//   - [Client.CreateForwardingNumber]: create a forwarding number
//   - [Client.DeleteForwardingNumbers]: delete several forwarding numbers
//   - [Client.ReadForwardingNumber]: read a forwarding number
//   - [Client.UpdateForwardingNumber]: update a forwarding number
//   - [Client.DeleteForwardingNumber]: delete a forwarding number
//
// Call Handling Rules (call_handling_rules.gen.go):
//
//   - [Client.ListAnsweringRules]: list the answering rules of an extension
//   - [Client.CreateAnsweringRule]: create a custom answering rule
//   - [Client.ReadAnsweringRule]: read an answering rule
//   - [Client.UpdateAnsweringRule]: update an answering rule
//   - [Client.DeleteAnsweringRule]: delete a custom answering rule
//   - [Client.ListCompanyAnsweringRules]: list the answering rules of the company
//   - [Client.CreateCompanyAnsweringRule]: create a custom answering rule of the company
//   - [Client.ReadCompanyAnsweringRule]: read an answering rule of the company
//   - [Client.UpdateCompanyAnsweringRule]: update an answering rule of the company
//   - [Client.DeleteCompanyAnsweringRule]: delete a custom answering rule of the company
//   - [Client.ReadForwardAllCompanyCalls]: read the forwarding of all company calls
//   - [Client.UpdateForwardAllCompanyCalls]: turn forwarding of all company calls on or off
//
// Call Blocking (call_blocking.gen.go):
//
//   - [Client.ReadCallerBlockingSettings]: read the caller blocking settings
//   - [Client.UpdateCallerBlockingSettings]: update the caller blocking settings
//   - [Client.ListBlockedAllowedNumbers]: list the blocked or the allowed numbers
//   - [Client.CreateBlockedAllowedNumber]: block or allow a number
//   - [Client.ReadBlockedAllowedNumber]: read a blocked or allowed number
//   - [Client.ReadBlockedAllowedNumbers]: the same for many
//   - [Client.UpdateBlockedAllowedNumber]: update a blocked or allowed number
//   - [Client.DeleteBlockedAllowedNumber]: delete a blocked or allowed number
//
// Call Flip (call_flip.gen.go):
//
//   - [Client.ListCallFlipNumbers]: list the call flip numbers of a user
//   - [Client.UpdateCallFlipSettings]: update the call flip numbers of a user
//
// Greetings (greetings.gen.go):
//
//   - [Client.ListStandardGreetings]: list the platform's own greetings
//   - [Client.ReadStandardGreeting]: read one of the platform's own greetings
//   - [Client.CreateCompanyGreeting]: upload a greeting of the company
//   - [Client.CreateCustomGreeting]: upload a greeting of an extension
//   - [Client.ReadGreetingContent]: read the audio of an uploaded greeting of an extension
//   - [Client.ReadCompanyGreetingContent]: read the audio of a greeting of the company
//   - [Client.ReadCustomGreeting]: read an uploaded greeting of an extension
//   - [Client.ReadHoldMusicGreeting]: read the uploaded hold music of an extension
//
// Role Management (role_management.gen.go):
//
//   - [Client.ListAssignedRoles]: list the assigned roles of all users
//   - [Client.ListUserAssignedRoles]: list the roles of a user
//   - [Client.UpdateUserAssignedRoles]: change the roles of a user
//   - [Client.AssignDefaultRole]: assign the default role to a user
//   - [Client.ListAssignableRoles]: list the roles that can be assigned to a user
//   - [Client.ListUserRoles]: list the roles of the account
//   - [Client.CreateUserRole]: create a role
//   - [Client.ReadDefaultRole]: read the default role
//   - [Client.UpdateDefaultRole]: change the default role
//   - [Client.ReadUserRole]: read a role
//   - [Client.UpdateUserRole]: change a role
//   - [Client.DeleteUserRole]: delete a role
//   - [Client.AssignUserRole]: assign a role to many users
//   - [Client.ListStandardRoles]: list the predefined roles
//   - [Client.ReadStandardRole]: read a predefined role
//
// User Permissions (user_permissions.gen.go):
//
//   - [Client.ReadAuthorizationProfile]: read the permissions of a user
//   - [Client.CheckUserPermission]: check a permission of a user
//   - [Client.ListPermissions]: list the permissions
//   - [Client.ReadPermission]: read a permission
//   - [Client.ListPermissionCategories]: list the categories of permissions
//   - [Client.ReadPermissionCategory]: read a category of permissions
//
// Multi-Site (multi_site.gen.go):
//
//   - [Client.ListSites]: list the sites
//   - [Client.CreateSite]: create a site
//   - [Client.ReadSite]: read a site
//   - [Client.UpdateSite]: change a site
//   - [Client.DeleteSite]: delete a site
//   - [Client.AssignSiteMembers]: assign extensions to a site
//   - [Client.ReadSiteIVRSettings]: read the IVR settings of a site
//   - [Client.UpdateSiteIVRSettings]: change the IVR settings of a site
//   - [Client.ListSiteMembers]: list the members of a site
//
// Site Administration (site_administration.gen.go):
//
//   - [Client.ListAdministeredSites]: list the sites that a user administers
//   - [Client.UpdateAdministeredSites]: change the sites that a user administers
//
// Custom Fields (custom_fields.gen.go):
//
//   - [Client.ListCustomFields]: list the custom fields
//   - [Client.CreateCustomField]: create a custom field
//   - [Client.UpdateCustomField]: rename a custom field
//   - [Client.DeleteCustomField]: delete custom fields
//
// Cost Centers (cost_centers.gen.go):
//
//   - [Client.ListCostCenters]: list the cost centers
//
// Video Configuration (video_configuration.gen.go):
//
//   - [Client.ReadUserVideoConfiguration]: read the video configuration of a user
//
// Call Queues (call_queues.gen.go):
//
//   - [Client.ListCallQueues]: list the call queues
//   - [Client.ReadCallQueue]: read a call queue
//   - [Client.UpdateCallQueue]: update a call queue
//   - [Client.ListCallQueueMembers]: list the members of a call queue
//   - [Client.AssignCallQueueMembers]: change the members of a call queue
//   - [Client.UpdateUserCallQueues]: replace the call queues of a user
//   - [Client.ListDepartmentMembers]: list the members of a call queue (deprecated)
//   - [Client.AssignDepartmentMembers]: change the members of several call queues (deprecated)
//   - [Client.ReadCallQueueOverflowSettings]: read the overflow settings of a call queue
//   - [Client.UpdateCallQueueOverflowSettings]: update the overflow settings of a call queue
//
// Devices (devices.gen.go):
//
//   - [Client.ReadDevice]: read a device
//   - [Client.ReadDevices]: the same for many
//   - [Client.UpdateDevice]: update a device
//   - [Client.ReadDeviceSIPInfo]: read the SIP credentials of a device
//   - [Client.ListExtensionDevices]: list the devices of an extension
//   - [Client.ReadExtensionDevices]: the same for many
//   - [Client.UpdateDeviceEmergency]: update the emergency address of a device
//   - [Client.ListWebAppDevices]: list the web apps of a user
//   - [Client.AddDevices]: add devices to extensions
//   - [Client.AddDevicesToInventory]: add devices to the inventory
//   - [Client.DeleteDevicesFromInventory]: delete devices from the inventory
//   - [Client.DeleteDeviceLine]: delete the line of a device
//   - [Client.ReplaceDevice]: replace a device
//
// Paging Only Groups (paging_only_groups.gen.go):
//
//   - [Client.ListPagingGroupUsers]: list the users of a paging group
//   - [Client.ListPagingGroupDevices]: list the devices of a paging group
//   - [Client.AssignPagingGroupUsersAndDevices]: change the users and devices of a paging group
//
// Call Monitoring Groups (call_monitoring_groups.gen.go):
//
//   - [Client.ListCallMonitoringGroups]: list the call monitoring groups
//   - [Client.CreateCallMonitoringGroup]: create a call monitoring group
//   - [Client.UpdateCallMonitoringGroup]: update a call monitoring group
//   - [Client.DeleteCallMonitoringGroup]: delete a call monitoring group
//   - [Client.ListCallMonitoringGroupMembers]: list the members of a call monitoring group
//   - [Client.AssignCallMonitoringGroupMembers]: change the members of a call monitoring group
//
// Audit Trail (audit_trail.gen.go):
//
//   - [Client.SearchAuditTrail]: search the audit trail
//
// Internal Contacts (internal_contacts.gen.go):
//
//   - [Client.ListDirectoryEntries]: list the company directory
//   - [Client.ReadDirectoryEntry]: read an entry of the company directory
//   - [Client.SearchDirectoryEntries]: search the company directory
//   - [Client.ReadDirectoryFederation]: read the federation of the account
//
// States (states.gen.go):
//
//   - [Client.ListCallHandlingStates]: list the call handling states of a user
//   - [Client.ReadCallHandlingState]: read a call handling state of a user
//   - [Client.UpdateCallHandlingState]: update a call handling state of a user
//
// State-based Rules (state_based_rules.gen.go):
//
//   - [Client.ListVoiceStateBasedRules]: list the state-based rules of a user
//   - [Client.ReadVoiceStateBasedRule]: read a state-based rule of a user
//   - [Client.UpdateVoiceStateBasedRule]: update a state-based rule of a user
//
// Interaction Rules (interaction_rules.gen.go):
//
//   - [Client.ListVoiceInteractionRules]: list the interaction rules of a user
//   - [Client.CreateVoiceInteractionRule]: create an interaction rule of a user
//   - [Client.ReadVoiceInteractionRule]: read an interaction rule of a user
//   - [Client.DeleteVoiceInteractionRule]: delete an interaction rule of a user
//   - [Client.UpdateVoiceInteractionRule]: update an interaction rule of a user
//
// Forwarding Targets (forwarding_targets.gen.go):
//
//   - [Client.ListForwardingTargets]: list the forwarding targets of a user
//   - [Client.DeleteForwardingTargets]: delete forwarding targets of a user
//   - [Client.ListExtensionsUsingForwardingDeviceTarget]: list the extensions that forward calls to a device
//
// Presence (presence.gen.go):
//
//   - [Client.ReadUnifiedPresence]: read the unified presence of a user
//   - [Client.ReadUnifiedPresences]: the same for many
//   - [Client.UpdateUnifiedPresence]: update the unified presence of a user
//   - [Client.ReadUserPresenceStatus]: read the presence of an extension
//   - [Client.ReadUserPresenceStatuses]: the same for many
//   - [Client.UpdateUserPresenceStatus]: update the presence of a user
//   - [Client.ListAccountPresence]: list the presence of all extensions
//   - [Client.ListCallQueuePresence]: list the presence of the members of a call queue
//   - [Client.UpdateCallQueuePresence]: update the presence of the members of a call queue
//   - [Client.ListExtensionCallQueuePresence]: list the call queues whose calls a user takes
//   - [Client.UpdateExtensionCallQueuePresence]: update the call queues whose calls a user takes
//
// IVR (ivr.gen.go):
//
//   - [Client.ListIVRPrompts]: list the IVR prompts
//   - [Client.CreateIVRPrompt]: upload an IVR prompt
//   - [Client.ReadIVRPrompt]: read an IVR prompt
//   - [Client.UpdateIVRPrompt]: rename an IVR prompt
//   - [Client.DeleteIVRPrompt]: delete an IVR prompt
//   - [Client.ReadIVRPromptContent]: download an IVR prompt
//   - [Client.ListIVRMenus]: list the IVR menus
//   - [Client.CreateIVRMenu]: create an IVR menu
//   - [Client.ReadIVRMenu]: read an IVR menu
//   - [Client.UpdateIVRMenu]: update an IVR menu
//
// Call Recording Settings (call_recording_settings.gen.go):
//
//   - [Client.ReadCallRecordingSettings]: read the call recording settings
//   - [Client.UpdateCallRecordingSettings]: update the call recording settings
//   - [Client.ListCallRecordingExtensions]: list the extensions whose calls are recorded
//   - [Client.AssignCallRecordingExtensions]: change the extensions whose calls are recorded
//   - [Client.ListCallRecordingCustomGreetings]: list the greetings for recorded calls
//   - [Client.DeleteCallRecordingCustomGreetings]: delete all greetings for recorded calls
//   - [Client.DeleteCallRecordingCustomGreeting]: delete a greeting for recorded calls
package ringcentral
