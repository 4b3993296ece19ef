// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// What the document says of each operation, by the name of its method.
var (
	ReadAccount = api.Operation{
		ID:             "readAccountInfo",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}",
		Tag:            "Company",
		Summary:        "Read the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListCompanyAnsweringRules = api.Operation{
		ID:             "listCompanyAnsweringRules",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/answering-rule",
		Tag:            "Call Handling Rules",
		Summary:        "List the answering rules of the company",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyAnsweringRules",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateCompanyAnsweringRule = api.Operation{
		ID:             "createCompanyAnsweringRule",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/answering-rule",
		Tag:            "Call Handling Rules",
		Summary:        "Create a custom answering rule of the company",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyAnsweringRules",
		Secrets:        []string{},
	}

	DeleteCompanyAnsweringRule = api.Operation{
		ID:             "deleteCompanyAnsweringRule",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Delete a custom answering rule of the company",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyAnsweringRules",
	}

	ReadCompanyAnsweringRule = api.Operation{
		ID:             "readCompanyAnsweringRule",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Read an answering rule of the company",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyAnsweringRules",
	}

	UpdateCompanyAnsweringRule = api.Operation{
		ID:             "updateCompanyAnsweringRule",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Update an answering rule of the company",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyAnsweringRules",
		Secrets:        []string{},
	}

	ListAssignedRoles = api.Operation{
		ID:             "listAssignedRoles",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/assigned-role",
		Tag:            "Role Management",
		Summary:        "List the assigned roles of all users",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadAssignedRoles",
		Paging:         &api.Paging{Records: "records"},
	}

	SearchAuditTrail = api.Operation{
		ID:      "auditTrailSearch",
		Method:  "POST",
		Path:    "/restapi/v1.0/account/{accountId}/audit-trail/search",
		Tag:     "Audit Trail",
		Summary: "Search the audit trail",
		Group:   "Heavy",
		Scopes:  []string{"ReadAuditTrail"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000, InBody: ".", TotalPages: "total", TotalElements: "totalFound"},
		Secrets: []string{},
	}

	ReadAccountBusinessAddress = api.Operation{
		ID:             "readAccountBusinessAddress",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/business-address",
		Tag:            "Company",
		Summary:        "Read the business address",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	UpdateAccountBusinessAddress = api.Operation{
		ID:             "updateAccountBusinessAddress",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/business-address",
		Tag:            "Company",
		Summary:        "Change the business address",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyInfo",
		Secrets:        []string{},
	}

	ReadCompanyBusinessHours = api.Operation{
		ID:             "readCompanyBusinessHours",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/business-hours",
		Tag:            "Business Hours",
		Summary:        "Read the business hours of the company",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyAnsweringRules",
	}

	UpdateCompanyBusinessHours = api.Operation{
		ID:             "updateCompanyBusinessHours",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/business-hours",
		Tag:            "Business Hours",
		Summary:        "Update the business hours of the company",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
		Secrets:        []string{},
	}

	ListCallMonitoringGroups = api.Operation{
		ID:             "listCallMonitoringGroups",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
		Tag:            "Call Monitoring Groups",
		Summary:        "List the call monitoring groups",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateCallMonitoringGroup = api.Operation{
		ID:             "createCallMonitoringGroup",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
		Tag:            "Call Monitoring Groups",
		Summary:        "Create a call monitoring group",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Groups",
		Secrets:        []string{},
	}

	DeleteCallMonitoringGroup = api.Operation{
		ID:             "deleteCallMonitoringGroup",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
		Tag:            "Call Monitoring Groups",
		Summary:        "Delete a call monitoring group",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Groups",
	}

	UpdateCallMonitoringGroup = api.Operation{
		ID:             "updateCallMonitoringGroup",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
		Tag:            "Call Monitoring Groups",
		Summary:        "Update a call monitoring group",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Groups",
		Secrets:        []string{},
	}

	AssignCallMonitoringGroupMembers = api.Operation{
		ID:             "updateCallMonitoringGroupList",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign",
		Tag:            "Call Monitoring Groups",
		Summary:        "Change the members of a call monitoring group",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Groups",
		Secrets:        []string{},
	}

	ListCallMonitoringGroupMembers = api.Operation{
		ID:             "listCallMonitoringGroupMembers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members",
		Tag:            "Call Monitoring Groups",
		Summary:        "List the members of a call monitoring group",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListCallQueues = api.Operation{
		ID:             "listCallQueues",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-queues",
		Tag:            "Call Queues",
		Summary:        "List the call queues",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadCallQueue = api.Operation{
		ID:             "readCallQueueInfo",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
		Tag:            "Call Queues",
		Summary:        "Read a call queue",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateCallQueue = api.Operation{
		ID:             "updateCallQueueInfo",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
		Tag:            "Call Queues",
		Summary:        "Update a call queue",
		Group:          "Light",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
		Secrets:        []string{},
	}

	AssignCallQueueMembers = api.Operation{
		ID:             "assignMultipleCallQueueMembers",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign",
		Tag:            "Call Queues",
		Summary:        "Change the members of a call queue",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Groups",
		Secrets:        []string{},
	}

	ListCallQueueMembers = api.Operation{
		ID:             "listCallQueueMembers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/members",
		Tag:            "Call Queues",
		Summary:        "List the members of a call queue",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListCallQueuePresence = api.Operation{
		ID:      "readCallQueuePresence",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
		Tag:     "Presence",
		Summary: "List the presence of the members of a call queue",
		Group:   "Light",
		Scopes:  []string{"ReadPresence"},
		Paging:  &api.Paging{Records: "records"},
	}

	UpdateCallQueuePresence = api.Operation{
		ID:      "updateCallQueuePresence",
		Method:  "PUT",
		Path:    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
		Tag:     "Presence",
		Summary: "Update the presence of the members of a call queue",
		Group:   "Medium",
		Scopes:  []string{"EditPresence"},
		Secrets: []string{},
	}

	ReadCallRecordingSettings = api.Operation{
		ID:             "readCallRecordingSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording",
		Tag:            "Call Recording Settings",
		Summary:        "Read the call recording settings",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	UpdateCallRecordingSettings = api.Operation{
		ID:             "updateCallRecordingSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording",
		Tag:            "Call Recording Settings",
		Summary:        "Update the call recording settings",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyInfo",
		Secrets:        []string{},
	}

	AssignCallRecordingExtensions = api.Operation{
		ID:             "updateCallRecordingExtensions",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording/bulk-assign",
		Tag:            "Call Recording Settings",
		Summary:        "Change the extensions whose calls are recorded",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
		Secrets:        []string{},
	}

	DeleteCallRecordingCustomGreetings = api.Operation{
		ID:             "deleteCallRecordingCustomGreetings",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
		Tag:            "Call Recording Settings",
		Summary:        "Delete all greetings for recorded calls",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyInfo",
	}

	ListCallRecordingCustomGreetings = api.Operation{
		ID:             "listCallRecordingCustomGreetings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
		Tag:            "Call Recording Settings",
		Summary:        "List the greetings for recorded calls",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
		Paging:         &api.Paging{Records: "records"},
	}

	DeleteCallRecordingCustomGreeting = api.Operation{
		ID:             "deleteCallRecordingCustomGreeting",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}",
		Tag:            "Call Recording Settings",
		Summary:        "Delete a greeting for recorded calls",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyInfo",
	}

	ListCallRecordingExtensions = api.Operation{
		ID:             "listCallRecordingExtensions",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/call-recording/extensions",
		Tag:            "Call Recording Settings",
		Summary:        "List the extensions whose calls are recorded",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
		Paging:         &api.Paging{Records: "records"},
	}

	ListCustomFields = api.Operation{
		ID:             "listCustomFields",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/custom-fields",
		Tag:            "Custom Fields",
		Summary:        "List the custom fields",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserInfo",
		Paging:         &api.Paging{Records: "records"},
	}

	CreateCustomField = api.Operation{
		ID:             "createCustomField",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/custom-fields",
		Tag:            "Custom Fields",
		Summary:        "Create a custom field",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Users",
		Secrets:        []string{},
	}

	DeleteCustomField = api.Operation{
		ID:             "deleteCustomField",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
		Tag:            "Custom Fields",
		Summary:        "Delete custom fields",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Users",
	}

	UpdateCustomField = api.Operation{
		ID:             "updateCustomField",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
		Tag:            "Custom Fields",
		Summary:        "Rename a custom field",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Users",
		Secrets:        []string{},
	}

	AssignDepartmentMembers = api.Operation{
		ID:             "assignMultipleDepartmentMembers",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/department/bulk-assign",
		Tag:            "Call Queues",
		Summary:        "Change the members of several call queues (deprecated)",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "UserGroups",
		Secrets:        []string{},
		Deprecated:     true,
	}

	ListDepartmentMembers = api.Operation{
		ID:             "listDepartmentMembers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/department/{departmentId}/members",
		Tag:            "Call Queues",
		Summary:        "List the members of a call queue (deprecated)",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
		Deprecated:     true,
	}

	ReadDevice = api.Operation{
		ID:             "readDevice",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/device/{deviceId}",
		Tag:            "Devices",
		Summary:        "Read a device",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyDevices",
	}

	UpdateDevice = api.Operation{
		ID:             "updateDevice",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/device/{deviceId}",
		Tag:            "Devices",
		Summary:        "Update a device",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyDevices",
		Secrets:        []string{},
	}

	UpdateDeviceEmergency = api.Operation{
		ID:             "updateDeviceEmergency",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency",
		Tag:            "Devices",
		Summary:        "Update the emergency address of a device",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyDevices",
		Secrets:        []string{},
	}

	ReadDeviceSIPInfo = api.Operation{
		ID:             "readDeviceSipInfo",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info",
		Tag:            "Devices",
		Summary:        "Read the SIP credentials of a device",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyDevices",
	}

	ListDirectoryEntries = api.Operation{
		ID:      "listDirectoryEntries",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/directory/entries",
		Tag:     "Internal Contacts",
		Summary: "List the company directory",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 2000},
	}

	SearchDirectoryEntries = api.Operation{
		ID:             "searchDirectoryEntries",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/directory/entries/search",
		Tag:            "Internal Contacts",
		Summary:        "Search the company directory",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000, InBody: "."},
		Secrets:        []string{},
	}

	ReadDirectoryEntry = api.Operation{
		ID:      "readDirectoryEntry",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
		Tag:     "Internal Contacts",
		Summary: "Read an entry of the company directory",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
	}

	ReadDirectoryFederation = api.Operation{
		ID:             "readDirectoryFederation",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/directory/federation",
		Tag:            "Internal Contacts",
		Summary:        "Read the federation of the account",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListExtensions = api.Operation{
		ID:             "listExtensions",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension",
		Tag:            "Extensions",
		Summary:        "List extensions",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateExtension = api.Operation{
		ID:             "createExtension",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension",
		Tag:            "Extensions",
		Summary:        "Create an extension",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AddRemoveUsers",
		Secrets:        []string{"ivrPin", "password"},
	}

	UpdateExtensions = api.Operation{
		ID:             "extensionBulkUpdate",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension-bulk-update",
		Tag:            "Extensions",
		Summary:        "Change many extensions",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditExtensionInfo",
		Secrets:        []string{"ivrPin", "password"},
	}

	ReadUpdateExtensionsTask = api.Operation{
		ID:             "getExtensionBulkUpdateTask",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
		Tag:            "Extensions",
		Summary:        "Read a task that changes extensions",
		Group:          "Light",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditExtensionInfo",
	}

	ReadCallQueueOverflowSettings = api.Operation{
		ID:             "getCallQueueOverflowSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
		Tag:            "Call Queues",
		Summary:        "Read the overflow settings of a call queue",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "CallQueueToCallQueue",
	}

	UpdateCallQueueOverflowSettings = api.Operation{
		ID:             "updateCallQueueOverflowSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
		Tag:            "Call Queues",
		Summary:        "Update the overflow settings of a call queue",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "CallQueueToCallQueue",
		Secrets:        []string{},
	}

	DeleteExtension = api.Operation{
		ID:             "deleteExtension",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Delete an extension",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AddRemoveUsers",
		Deprecated:     true,
	}

	ReadExtension = api.Operation{
		ID:             "readExtension",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Read an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateExtension = api.Operation{
		ID:             "updateExtension",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Update an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo OR EditUserCredentials",
		Secrets:        []string{"ivrPin", "password"},
	}

	ListAdministeredSites = api.Operation{
		ID:             "listAdministeredSites",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
		Tag:            "Site Administration",
		Summary:        "List the sites that a user administers",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records"},
	}

	UpdateAdministeredSites = api.Operation{
		ID:             "updateUserAdministeredSites",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites",
		Tag:            "Site Administration",
		Summary:        "Change the sites that a user administers",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditAssignedRoles",
		Secrets:        []string{},
	}

	ListAnsweringRules = api.Operation{
		ID:             "listAnsweringRules",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
		Tag:            "Call Handling Rules",
		Summary:        "List the answering rules of an extension",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserAnsweringRules",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateAnsweringRule = api.Operation{
		ID:             "createAnsweringRule",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
		Tag:            "Call Handling Rules",
		Summary:        "Create a custom answering rule",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
		Secrets:        []string{},
	}

	DeleteAnsweringRule = api.Operation{
		ID:             "deleteAnsweringRule",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Delete a custom answering rule",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
	}

	ReadAnsweringRule = api.Operation{
		ID:             "readAnsweringRule",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Read an answering rule",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserAnsweringRules",
	}

	UpdateAnsweringRule = api.Operation{
		ID:             "updateAnsweringRule",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
		Tag:            "Call Handling Rules",
		Summary:        "Update an answering rule",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
		Secrets:        []string{},
	}

	ListAssignableRoles = api.Operation{
		ID:      "listOfAvailableForAssigningRoles",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles",
		Tag:     "Role Management",
		Summary: "List the roles that can be assigned to a user",
		Group:   "Medium",
		Scopes:  []string{"RoleManagement"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListUserAssignedRoles = api.Operation{
		ID:             "listUserAssignedRoles",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
		Tag:            "Role Management",
		Summary:        "List the roles of a user",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadAssignedRoles",
		Paging:         &api.Paging{Records: "records"},
	}

	UpdateUserAssignedRoles = api.Operation{
		ID:             "updateUserAssignedRoles",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
		Tag:            "Role Management",
		Summary:        "Change the roles of a user",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "EditAssignedRoles",
		Secrets:        []string{},
	}

	AssignDefaultRole = api.Operation{
		ID:             "assignDefaultRole",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default",
		Tag:            "Role Management",
		Summary:        "Assign the default role to a user",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "Users",
	}

	ReadAuthorizationProfile = api.Operation{
		ID:      "readAuthorizationProfile",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile",
		Tag:     "User Permissions",
		Summary: "Read the permissions of a user",
		Group:   "Medium",
	}

	CheckUserPermission = api.Operation{
		ID:      "checkUserPermission",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check",
		Tag:     "User Permissions",
		Summary: "Check a permission of a user",
		Group:   "Light",
	}

	ReadUserBusinessHours = api.Operation{
		ID:             "readUserBusinessHours",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
		Tag:            "Business Hours",
		Summary:        "Read the business hours of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateUserBusinessHours = api.Operation{
		ID:             "updateUserBusinessHours",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
		Tag:            "Business Hours",
		Summary:        "Update the business hours of an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
		Secrets:        []string{},
	}

	ListExtensionCallQueuePresence = api.Operation{
		ID:      "readExtensionCallQueuePresence",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
		Tag:     "Presence",
		Summary: "List the call queues whose calls a user takes",
		Group:   "Light",
		Scopes:  []string{"ReadPresence"},
		Paging:  &api.Paging{Records: "records"},
	}

	UpdateExtensionCallQueuePresence = api.Operation{
		ID:      "updateExtensionCallQueuePresence",
		Method:  "PUT",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
		Tag:     "Presence",
		Summary: "Update the call queues whose calls a user takes",
		Group:   "Medium",
		Scopes:  []string{"EditPresence"},
		Secrets: []string{},
	}

	UpdateUserCallQueues = api.Operation{
		ID:             "updateUserCallQueues",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues",
		Tag:            "Call Queues",
		Summary:        "Replace the call queues of a user",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCallQueuePresence",
		Secrets:        []string{},
	}

	ReadCallerBlockingSettings = api.Operation{
		ID:             "readCallerBlockingSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking",
		Tag:            "Call Blocking",
		Summary:        "Read the caller blocking settings",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadBlockedNumbers",
	}

	UpdateCallerBlockingSettings = api.Operation{
		ID:             "updateCallerBlockingSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking",
		Tag:            "Call Blocking",
		Summary:        "Update the caller blocking settings",
		Group:          "Light",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditBlockedNumbers",
		Secrets:        []string{},
	}

	ListBlockedAllowedNumbers = api.Operation{
		ID:             "listBlockedAllowedNumbers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
		Tag:            "Call Blocking",
		Summary:        "List the blocked or the allowed numbers",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadBlockedNumbers",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateBlockedAllowedNumber = api.Operation{
		ID:             "createBlockedAllowedNumber",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers",
		Tag:            "Call Blocking",
		Summary:        "Block or allow a number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditBlockedNumbers",
		Secrets:        []string{},
	}

	DeleteBlockedAllowedNumber = api.Operation{
		ID:             "deleteBlockedAllowedNumber",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
		Tag:            "Call Blocking",
		Summary:        "Delete a blocked or allowed number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditBlockedNumbers",
	}

	ReadBlockedAllowedNumber = api.Operation{
		ID:             "readBlockedAllowedNumber",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
		Tag:            "Call Blocking",
		Summary:        "Read a blocked or allowed number",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadBlockedNumbers",
	}

	UpdateBlockedAllowedNumber = api.Operation{
		ID:             "updateBlockedAllowedNumber",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}",
		Tag:            "Call Blocking",
		Summary:        "Update a blocked or allowed number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditBlockedNumbers",
		Secrets:        []string{},
	}

	ReadExtensionCallerID = api.Operation{
		ID:             "readExtensionCallerId",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
		Tag:            "User Settings",
		Summary:        "Read the caller id of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCallerIDSettings",
	}

	UpdateExtensionCallerID = api.Operation{
		ID:             "updateExtensionCallerId",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
		Tag:            "User Settings",
		Summary:        "Update the caller id of an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditCallerIDSettings",
		Secrets:        []string{},
	}

	ReadConferencingSettings = api.Operation{
		ID:             "readConferencingSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
		Tag:            "User Settings",
		Summary:        "Read the conferencing settings of a user",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "OrganizeConference",
	}

	UpdateConferencingSettings = api.Operation{
		ID:             "updateConferencingSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
		Tag:            "User Settings",
		Summary:        "Update the conferencing settings of a user",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "OrganizeConference",
		Secrets:        []string{},
	}

	ListExtensionDevices = api.Operation{
		ID:             "listExtensionDevices",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device",
		Tag:            "Devices",
		Summary:        "List the devices of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserDevices",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListExtensionFeatures = api.Operation{
		ID:             "readExtensionFeatures",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features",
		Tag:            "User Settings",
		Summary:        "Read the features of an extension",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records"},
	}

	DeleteForwardingNumbers = api.Operation{
		ID:             "deleteForwardingNumbers",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
		Tag:            "Call Forwarding",
		Summary:        "Delete several forwarding numbers",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserForwardingFlipNumbers",
		Secrets:        []string{},
	}

	ListForwardingNumbers = api.Operation{
		ID:             "listForwardingNumbers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
		Tag:            "Call Forwarding",
		Summary:        "List the forwarding numbers of a user",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserForwardingFlipNumbers",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateForwardingNumber = api.Operation{
		ID:             "createForwardingNumber",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
		Tag:            "Call Forwarding",
		Summary:        "Create a forwarding number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserForwardingFlipNumbers",
		Secrets:        []string{},
	}

	DeleteForwardingNumber = api.Operation{
		ID:             "deleteForwardingNumber",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
		Tag:            "Call Forwarding",
		Summary:        "Delete a forwarding number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserForwardingFlipNumbers",
	}

	ReadForwardingNumber = api.Operation{
		ID:             "readForwardingNumber",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
		Tag:            "Call Forwarding",
		Summary:        "Read a forwarding number",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserForwardingFlipNumbers",
	}

	UpdateForwardingNumber = api.Operation{
		ID:             "updateForwardingNumber",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
		Tag:            "Call Forwarding",
		Summary:        "Update a forwarding number",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserForwardingFlipNumbers",
		Secrets:        []string{},
	}

	ListExtensionGrants = api.Operation{
		ID:             "listExtensionGrants",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
		Tag:            "User Settings",
		Summary:        "List the grants of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensionGrant",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateCustomGreeting = api.Operation{
		ID:             "createCustomUserGreeting",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting",
		Tag:            "Greetings",
		Summary:        "Upload a greeting of an extension",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserAnsweringRules",
		Secrets:        []string{},
	}

	ReadHoldMusicGreeting = api.Operation{
		ID:             "readHoldMusicGreeting",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music",
		Tag:            "Greetings",
		Summary:        "Read the uploaded hold music of an extension",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserInfo",
	}

	ReadCustomGreeting = api.Operation{
		ID:             "readCustomGreeting",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}",
		Tag:            "Greetings",
		Summary:        "Read an uploaded greeting of an extension",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserInfo",
	}

	ReadGreetingContent = api.Operation{
		ID:      "readGreetingContent",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content",
		Tag:     "Greetings",
		Summary: "Read the audio of an uploaded greeting of an extension",
		Group:   "Heavy",
		Scopes:  []string{"ReadAccounts"},
		File:    true,
		Media:   true,
	}

	ReadNotificationSettings = api.Operation{
		ID:             "readNotificationSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
		Tag:            "User Settings",
		Summary:        "Read the notification settings of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadMessagesNotificationsSettings",
	}

	UpdateNotificationSettings = api.Operation{
		ID:             "updateNotificationSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
		Tag:            "User Settings",
		Summary:        "Update the notification settings of an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditMessagesNotificationsSettings",
		Secrets:        []string{},
	}

	ListExtensionPhoneNumbers = api.Operation{
		ID:             "listExtensionPhoneNumbers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserPhoneNumbers",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadSMSConfiguration = api.Operation{
		ID:      "smsConfigurationInfo",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration",
		Tag:     "Phone Numbers",
		Summary: "Read the SMS configuration of a phone number",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
	}

	ReadUserPresenceStatus = api.Operation{
		ID:             "readUserPresenceStatus",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
		Tag:            "Presence",
		Summary:        "Read the presence of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadPresence"},
		UserPermission: "ReadPresenceStatus",
	}

	UpdateUserPresenceStatus = api.Operation{
		ID:      "updateUserPresenceStatus",
		Method:  "PUT",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
		Tag:     "Presence",
		Summary: "Update the presence of a user",
		Group:   "Medium",
		Scopes:  []string{"EditPresence"},
		Secrets: []string{},
	}

	DeleteUserProfileImage = api.Operation{
		ID:             "deleteUserProfileImage",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Delete the profile image",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
	}

	ReadUserProfileImage = api.Operation{
		ID:             "readUserProfileImageLegacy",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Read the profile image of a user",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		File:           true,
	}

	CreateUserProfileImage = api.Operation{
		ID:             "createUserProfileImage",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Upload a profile image",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
		Secrets:        []string{},
	}

	UpdateUserProfileImage = api.Operation{
		ID:             "updateUserProfileImage",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Replace the profile image",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
		Secrets:        []string{},
	}

	ReadScaledProfileImage = api.Operation{
		ID:      "readScaledProfileImage",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}",
		Tag:     "User Settings",
		Summary: "Read the profile image of a user in one size",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		File:    true,
		Media:   true,
	}

	ListSMSRecipients = api.Operation{
		ID:      "getSmsRecipients",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients",
		Tag:     "Extensions",
		Summary: "List SMS recipients",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "smsRecipients"},
	}

	AssignSMSRecipients = api.Operation{
		ID:      "bulkAssignSmsRecipients",
		Method:  "POST",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign",
		Tag:     "Extensions",
		Summary: "Assign SMS recipients",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	ReadUnifiedPresence = api.Operation{
		ID:             "readUnifiedPresence",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
		Tag:            "Presence",
		Summary:        "Read the unified presence of a user",
		Group:          "Medium",
		Scopes:         []string{"ReadPresence"},
		UserPermission: "ReadPresenceStatus",
	}

	UpdateUnifiedPresence = api.Operation{
		ID:             "updateUnifiedPresence",
		Method:         "PATCH",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
		Tag:            "Presence",
		Summary:        "Update the unified presence of a user",
		Group:          "Medium",
		Scopes:         []string{"EditPresence"},
		UserPermission: "EditPresenceStatus",
		Secrets:        []string{},
	}

	ReadUserVideoConfiguration = api.Operation{
		ID:             "readUserVideoConfiguration",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration",
		Tag:            "Video Configuration",
		Summary:        "Read the video configuration of a user",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "Meetings",
	}

	ListWebAppDevices = api.Operation{
		ID:      "listWebAppDevices",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices",
		Tag:     "Devices",
		Summary: "List the web apps of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records"},
	}

	ReadForwardAllCompanyCalls = api.Operation{
		ID:             "getForwardAllCompanyCalls",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/forward-all-calls",
		Tag:            "Call Handling Rules",
		Summary:        "Read the forwarding of all company calls",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyAnsweringRules",
	}

	UpdateForwardAllCompanyCalls = api.Operation{
		ID:             "updateForwardAllCompanyCalls",
		Method:         "PATCH",
		Path:           "/restapi/v1.0/account/{accountId}/forward-all-calls",
		Tag:            "Call Handling Rules",
		Summary:        "Turn forwarding of all company calls on or off",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyAnsweringRules",
		Secrets:        []string{},
	}

	CreateCompanyGreeting = api.Operation{
		ID:             "createCompanyGreeting",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/greeting",
		Tag:            "Greetings",
		Summary:        "Upload a greeting of the company",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "ReadUserInfo",
		Secrets:        []string{},
	}

	ReadCompanyGreetingContent = api.Operation{
		ID:      "readAccountGreetingContent",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/greeting/{greetingId}/content",
		Tag:     "Greetings",
		Summary: "Read the audio of a greeting of the company",
		Group:   "Heavy",
		Scopes:  []string{"ReadAccounts"},
		File:    true,
		Media:   true,
	}

	ListIVRMenus = api.Operation{
		ID:      "readIvrMenuList",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/ivr-menus",
		Tag:     "IVR",
		Summary: "List the IVR menus",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records"},
	}

	CreateIVRMenu = api.Operation{
		ID:             "createIVRMenu",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-menus",
		Tag:            "IVR",
		Summary:        "Create an IVR menu",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AutoReceptionist",
		Secrets:        []string{},
	}

	ReadIVRMenu = api.Operation{
		ID:             "readIVRMenu",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}",
		Tag:            "IVR",
		Summary:        "Read an IVR menu",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "AutoReceptionist",
	}

	UpdateIVRMenu = api.Operation{
		ID:             "updateIVRMenu",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}",
		Tag:            "IVR",
		Summary:        "Update an IVR menu",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "AutoReceptionist",
		Secrets:        []string{},
	}

	ListIVRPrompts = api.Operation{
		ID:             "listIvrPrompts",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-prompts",
		Tag:            "IVR",
		Summary:        "List the IVR prompts",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyGreetings",
		Paging:         &api.Paging{Records: "records"},
	}

	CreateIVRPrompt = api.Operation{
		ID:             "createIVRPrompt",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-prompts",
		Tag:            "IVR",
		Summary:        "Upload an IVR prompt",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyGreetings",
		Secrets:        []string{},
	}

	DeleteIVRPrompt = api.Operation{
		ID:             "deleteIVRPrompt",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}",
		Tag:            "IVR",
		Summary:        "Delete an IVR prompt",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyGreetings",
	}

	ReadIVRPrompt = api.Operation{
		ID:             "readIVRPrompt",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}",
		Tag:            "IVR",
		Summary:        "Read an IVR prompt",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyGreetings",
	}

	UpdateIVRPrompt = api.Operation{
		ID:             "updateIVRPrompt",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}",
		Tag:            "IVR",
		Summary:        "Rename an IVR prompt",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyGreetings",
		Secrets:        []string{},
	}

	ReadIVRPromptContent = api.Operation{
		ID:      "readIVRPromptContent",
		Method:  "GET",
		Path:    "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content",
		Tag:     "IVR",
		Summary: "Download an IVR prompt",
		Group:   "Heavy",
		Scopes:  []string{"ReadAccounts"},
		File:    true,
		Media:   true,
	}

	AssignPagingGroupUsersAndDevices = api.Operation{
		ID:             "assignMultiplePagingGroupUsersDevices",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
		Tag:            "Paging Only Groups",
		Summary:        "Change the users and devices of a paging group",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Groups",
		Secrets:        []string{},
	}

	ListPagingGroupDevices = api.Operation{
		ID:             "listPagingGroupDevices",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices",
		Tag:            "Paging Only Groups",
		Summary:        "List the devices of a paging group",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyDevices",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListPagingGroupUsers = api.Operation{
		ID:             "listPagingGroupUsers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users",
		Tag:            "Paging Only Groups",
		Summary:        "List the users of a paging group",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserInfo",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListAccountPhoneNumbers = api.Operation{
		ID:             "listAccountPhoneNumbers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/phone-number",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of the account",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadAccountPhoneNumber = api.Operation{
		ID:             "readAccountPhoneNumber",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
		Tag:            "Phone Numbers",
		Summary:        "Read a phone number of the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
	}

	ListAccountPresence = api.Operation{
		ID:             "readAccountPresence",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/presence",
		Tag:            "Presence",
		Summary:        "List the presence of all extensions",
		Group:          "Heavy",
		Scopes:         []string{"ReadPresence"},
		UserPermission: "ReadPresenceStatus",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadAccountServiceInfo = api.Operation{
		ID:             "readAccountServiceInfo",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/service-info",
		Tag:            "Company",
		Summary:        "Read the service of the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListSites = api.Operation{
		ID:             "listSites",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/sites",
		Tag:            "Multi-Site",
		Summary:        "List the sites",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records"},
	}

	CreateSite = api.Operation{
		ID:      "createSite",
		Method:  "POST",
		Path:    "/restapi/v1.0/account/{accountId}/sites",
		Tag:     "Multi-Site",
		Summary: "Create a site",
		Group:   "Medium",
		Scopes:  []string{"EditAccounts"},
		Secrets: []string{},
	}

	DeleteSite = api.Operation{
		ID:             "deleteSite",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}",
		Tag:            "Multi-Site",
		Summary:        "Delete a site",
		Group:          "Light",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Sites",
	}

	ReadSite = api.Operation{
		ID:             "readSite",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}",
		Tag:            "Multi-Site",
		Summary:        "Read a site",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateSite = api.Operation{
		ID:             "updateSite",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}",
		Tag:            "Multi-Site",
		Summary:        "Change a site",
		Group:          "Light",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Sites",
		Secrets:        []string{},
	}

	AssignSiteMembers = api.Operation{
		ID:             "assignMultipleSites",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign",
		Tag:            "Multi-Site",
		Summary:        "Assign extensions to a site",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Sites",
		Secrets:        []string{},
	}

	ReadSiteIVRSettings = api.Operation{
		ID:             "readSiteIvrSettings",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
		Tag:            "Multi-Site",
		Summary:        "Read the IVR settings of a site",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateSiteIVRSettings = api.Operation{
		ID:             "updateSiteIvrSettings",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr",
		Tag:            "Multi-Site",
		Summary:        "Change the IVR settings of a site",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Sites",
		Secrets:        []string{},
	}

	ListSiteMembers = api.Operation{
		ID:             "listSiteMembers",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/sites/{siteId}/members",
		Tag:            "Multi-Site",
		Summary:        "List the members of a site",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		Paging:         &api.Paging{Records: "records"},
	}

	ListUserTemplates = api.Operation{
		ID:             "listUserTemplates",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/templates",
		Tag:            "Extensions",
		Summary:        "List templates",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadUserTemplate = api.Operation{
		ID:             "readUserTemplate",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/templates/{templateId}",
		Tag:            "Extensions",
		Summary:        "Read a template",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListUserRoles = api.Operation{
		ID:             "listUserRoles",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/user-role",
		Tag:            "Role Management",
		Summary:        "List the roles of the account",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserRoles",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateUserRole = api.Operation{
		ID:             "createCustomRole",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/user-role",
		Tag:            "Role Management",
		Summary:        "Create a role",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "EditUserRoles",
		Secrets:        []string{},
	}

	ReadDefaultRole = api.Operation{
		ID:             "readDefaultRole",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/default",
		Tag:            "Role Management",
		Summary:        "Read the default role",
		Group:          "Light",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "Roles",
	}

	UpdateDefaultRole = api.Operation{
		ID:             "updateDefaultUserRole",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/default",
		Tag:            "Role Management",
		Summary:        "Change the default role",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "Roles",
		Secrets:        []string{},
	}

	DeleteUserRole = api.Operation{
		ID:             "deleteCustomRole",
		Method:         "DELETE",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
		Tag:            "Role Management",
		Summary:        "Delete a role",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "EditUserRoles",
	}

	ReadUserRole = api.Operation{
		ID:             "readUserRole",
		Method:         "GET",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
		Tag:            "Role Management",
		Summary:        "Read a role",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserRoles",
	}

	UpdateUserRole = api.Operation{
		ID:             "updateUserRole",
		Method:         "PUT",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
		Tag:            "Role Management",
		Summary:        "Change a role",
		Group:          "Medium",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "EditUserRoles",
		Secrets:        []string{},
	}

	AssignUserRole = api.Operation{
		ID:             "assignMultipleUserRoles",
		Method:         "POST",
		Path:           "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign",
		Tag:            "Role Management",
		Summary:        "Assign a role to many users",
		Group:          "Heavy",
		Scopes:         []string{"RoleManagement"},
		UserPermission: "EditUserRoles",
		Secrets:        []string{},
	}

	ListContractedCountries = api.Operation{
		ID:      "listContractedCountries",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
		Tag:     "Company",
		Summary: "List contracted countries",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records"},
	}

	ListDomesticCountries = api.Operation{
		ID:      "listDomesticCountries",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}",
		Tag:     "Company",
		Summary: "List domestic countries",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListCountries = api.Operation{
		ID:      "listCountries",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/country",
		Tag:     "Regional Settings",
		Summary: "List countries",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadCountry = api.Operation{
		ID:      "readCountry",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/country/{countryId}",
		Tag:     "Regional Settings",
		Summary: "Read a country",
		Group:   "Light",
	}

	ListStandardGreetings = api.Operation{
		ID:      "listStandardGreetings",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/greeting",
		Tag:     "Greetings",
		Summary: "List the platform's own greetings",
		Group:   "Medium",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadStandardGreeting = api.Operation{
		ID:      "readStandardGreeting",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/greeting/{greetingId}",
		Tag:     "Greetings",
		Summary: "Read one of the platform's own greetings",
		Group:   "Medium",
	}

	ListLanguages = api.Operation{
		ID:      "listLanguages",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/language",
		Tag:     "Regional Settings",
		Summary: "List languages",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records"},
	}

	ReadLanguage = api.Operation{
		ID:      "readLanguage",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/language/{languageId}",
		Tag:     "Regional Settings",
		Summary: "Read a language",
		Group:   "Light",
	}

	ListLocations = api.Operation{
		ID:      "listLocations",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/location",
		Tag:     "Regional Settings",
		Summary: "List locations",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListPermissions = api.Operation{
		ID:      "listPermissions",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/permission",
		Tag:     "User Permissions",
		Summary: "List the permissions",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListPermissionCategories = api.Operation{
		ID:      "listPermissionCategories",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/permission-category",
		Tag:     "User Permissions",
		Summary: "List the categories of permissions",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadPermissionCategory = api.Operation{
		ID:      "readPermissionCategory",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
		Tag:     "User Permissions",
		Summary: "Read a category of permissions",
		Group:   "Light",
	}

	ReadPermission = api.Operation{
		ID:      "readPermission",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/permission/{permissionId}",
		Tag:     "User Permissions",
		Summary: "Read a permission",
		Group:   "Light",
	}

	ListStates = api.Operation{
		ID:      "listStates",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/state",
		Tag:     "Regional Settings",
		Summary: "List states",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadState = api.Operation{
		ID:      "readState",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/state/{stateId}",
		Tag:     "Regional Settings",
		Summary: "Read a state",
		Group:   "Light",
	}

	ListTimezones = api.Operation{
		ID:      "listTimezones",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/timezone",
		Tag:     "Regional Settings",
		Summary: "List time zones",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadTimezone = api.Operation{
		ID:      "readTimezone",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/timezone/{timezoneId}",
		Tag:     "Regional Settings",
		Summary: "Read a time zone",
		Group:   "Light",
	}

	ListStandardRoles = api.Operation{
		ID:      "listStandardUserRole",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/user-role",
		Tag:     "Role Management",
		Summary: "List the predefined roles",
		Group:   "Light",
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadStandardRole = api.Operation{
		ID:      "readStandardUserRole",
		Method:  "GET",
		Path:    "/restapi/v1.0/dictionary/user-role/{roleId}",
		Tag:     "Role Management",
		Summary: "Read a predefined role",
		Group:   "Light",
	}

	ParsePhoneNumber = api.Operation{
		ID:         "parsePhoneNumber",
		Method:     "POST",
		Path:       "/restapi/v1.0/number-parser/parse",
		Tag:        "Phone Numbers",
		Summary:    "Parse phone numbers",
		Group:      "Light",
		Secrets:    []string{},
		Deprecated: true,
	}

	ReadAccountV2 = api.Operation{
		ID:             "getAccountInfoV2",
		Method:         "GET",
		Path:           "/restapi/v2/accounts/{accountId}",
		Tag:            "Company",
		Summary:        "Read the account (v2)",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	CreateUsers = api.Operation{
		ID:      "postBatchProvisionUsers",
		Method:  "POST",
		Path:    "/restapi/v2/accounts/{accountId}/batch-provisioning/users",
		Tag:     "User Settings",
		Summary: "Create users",
		Group:   "Heavy",
		Scopes:  []string{"EditAccounts"},
		Secrets: []string{},
	}

	ListCostCenters = api.Operation{
		ID:             "listCostCenters",
		Method:         "GET",
		Path:           "/restapi/v2/accounts/{accountId}/cost-centers",
		Tag:            "Cost Centers",
		Summary:        "List the cost centers",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "CostCenterManagement",
		Paging:         &api.Paging{Records: "records"},
	}

	DeleteDevicesFromInventory = api.Operation{
		ID:      "deleteDeviceFromInventory",
		Method:  "DELETE",
		Path:    "/restapi/v2/accounts/{accountId}/device-inventory",
		Tag:     "Devices",
		Summary: "Delete devices from the inventory",
		Group:   "Heavy",
		Scopes:  []string{"EditAccounts"},
		Secrets: []string{},
	}

	AddDevicesToInventory = api.Operation{
		ID:      "addDeviceToInventory",
		Method:  "POST",
		Path:    "/restapi/v2/accounts/{accountId}/device-inventory",
		Tag:     "Devices",
		Summary: "Add devices to the inventory",
		Group:   "Heavy",
		Scopes:  []string{"EditAccounts"},
		Secrets: []string{},
	}

	AddDevices = api.Operation{
		ID:             "bulkAddDevicesV2",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/devices/bulk-add",
		Tag:            "Devices",
		Summary:        "Add devices to extensions",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AddRemoveDevices",
		Secrets:        []string{},
	}

	DeleteDeviceLine = api.Operation{
		ID:             "removeLineJWSPublic",
		Method:         "DELETE",
		Path:           "/restapi/v2/accounts/{accountId}/devices/{deviceId}",
		Tag:            "Devices",
		Summary:        "Delete the line of a device",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditAccountDevices",
		Secrets:        []string{},
	}

	DeleteUsers = api.Operation{
		ID:             "bulkDeleteUsersV2",
		Method:         "DELETE",
		Path:           "/restapi/v2/accounts/{accountId}/extensions",
		Tag:            "User Settings",
		Summary:        "Delete users",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Users",
		Secrets:        []string{},
	}

	ListCallFlipNumbers = api.Operation{
		ID:      "readCallFlipSettings",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
		Tag:     "Call Flip",
		Summary: "List the call flip numbers of a user",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records"},
	}

	UpdateCallFlipSettings = api.Operation{
		ID:      "updateCallFlipSettings",
		Method:  "PUT",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
		Tag:     "Call Flip",
		Summary: "Update the call flip numbers of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	ListCallHandlingStates = api.Operation{
		ID:      "listCicStates",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states",
		Tag:     "States",
		Summary: "List the call handling states of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadCallHandlingState = api.Operation{
		ID:      "readCicState",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
		Tag:     "States",
		Summary: "Read a call handling state of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
	}

	UpdateCallHandlingState = api.Operation{
		ID:      "updateCicState",
		Method:  "PATCH",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}",
		Tag:     "States",
		Summary: "Update a call handling state of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	DeleteForwardingTargets = api.Operation{
		ID:      "deleteForwardingTargets",
		Method:  "DELETE",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
		Tag:     "Forwarding Targets",
		Summary: "Delete forwarding targets of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	ListForwardingTargets = api.Operation{
		ID:      "readForwardingTargets",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets",
		Tag:     "Forwarding Targets",
		Summary: "List the forwarding targets of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ListExtensionsUsingForwardingDeviceTarget = api.Operation{
		ID:      "listExtensionsUsingForwardingDeviceTarget",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions",
		Tag:     "Forwarding Targets",
		Summary: "List the extensions that forward calls to a device",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "referencedExtensions"},
	}

	ListVoiceInteractionRules = api.Operation{
		ID:      "listVoiceInteractionRules",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules",
		Tag:     "Interaction Rules",
		Summary: "List the interaction rules of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	CreateVoiceInteractionRule = api.Operation{
		ID:      "createVoiceInteractionRule",
		Method:  "POST",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules",
		Tag:     "Interaction Rules",
		Summary: "Create an interaction rule of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	DeleteVoiceInteractionRule = api.Operation{
		ID:      "deleteVoiceInteractionRule",
		Method:  "DELETE",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
		Tag:     "Interaction Rules",
		Summary: "Delete an interaction rule of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
	}

	ReadVoiceInteractionRule = api.Operation{
		ID:      "readVoiceInteractionRule",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
		Tag:     "Interaction Rules",
		Summary: "Read an interaction rule of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
	}

	UpdateVoiceInteractionRule = api.Operation{
		ID:      "updateVoiceInteractionRule",
		Method:  "PATCH",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}",
		Tag:     "Interaction Rules",
		Summary: "Update an interaction rule of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	ListVoiceStateBasedRules = api.Operation{
		ID:      "listVoiceStateBasedRules",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules",
		Tag:     "State-based Rules",
		Summary: "List the state-based rules of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
		Paging:  &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	ReadVoiceStateBasedRule = api.Operation{
		ID:      "readVoiceStateBasedRule",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
		Tag:     "State-based Rules",
		Summary: "Read a state-based rule of a user",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
	}

	UpdateVoiceStateBasedRule = api.Operation{
		ID:      "updateVoiceStateBasedRule",
		Method:  "PATCH",
		Path:    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}",
		Tag:     "State-based Rules",
		Summary: "Update a state-based rule of a user",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
		Secrets: []string{},
	}

	ReplaceDevice = api.Operation{
		ID:             "replaceDevicesJWSPublic",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace",
		Tag:            "Devices",
		Summary:        "Replace a device",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditUserDevices",
		Secrets:        []string{},
	}

	DeleteNumbersFromInventory = api.Operation{
		ID:             "deleteNumbersFromInventoryV2",
		Method:         "DELETE",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers",
		Tag:            "Phone Numbers",
		Summary:        "Delete phone numbers from the inventory",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
		Secrets:        []string{},
	}

	ListAccountPhoneNumbersV2 = api.Operation{
		ID:             "listAccountPhoneNumbersV2",
		Method:         "GET",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of the account (v2)",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
		Paging:         &api.Paging{Records: "records", MaxPerPage: 1000},
	}

	AddNumbersToInventory = api.Operation{
		ID:             "addNumbersToInventoryV2",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add",
		Tag:            "Phone Numbers",
		Summary:        "Add phone numbers to the inventory",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
		Secrets:        []string{},
	}

	ReadAddNumbersToInventoryTask = api.Operation{
		ID:             "getBulkAddTaskResultsV2",
		Method:         "GET",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
		Tag:            "Phone Numbers",
		Summary:        "Read a task that adds phone numbers",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	AssignPhoneNumber = api.Operation{
		ID:             "assignPhoneNumberV2",
		Method:         "PATCH",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}",
		Tag:            "Phone Numbers",
		Summary:        "Assign a phone number",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
		Secrets:        []string{},
	}

	ReplacePhoneNumber = api.Operation{
		ID:             "replacePhoneNumberV2",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace",
		Tag:            "Phone Numbers",
		Summary:        "Replace a phone number",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
		Secrets:        []string{},
	}

	ReadAccountRegionalSettings = api.Operation{
		ID:      "getAccountRegionalSettings",
		Method:  "GET",
		Path:    "/restapi/v2/accounts/{accountId}/regional-settings",
		Tag:     "Regional Settings",
		Summary: "Read the regional settings of the account",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
	}

	UpdateAccountRegionalSettings = api.Operation{
		ID:      "patchAccountRegionalSettings",
		Method:  "PATCH",
		Path:    "/restapi/v2/accounts/{accountId}/regional-settings",
		Tag:     "Regional Settings",
		Summary: "Change the regional settings of the account",
		Group:   "Medium",
		Scopes:  []string{"EditAccounts"},
		Secrets: []string{},
	}

	SendActivationEmail = api.Operation{
		ID:             "sendActivationEmailV2",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/send-activation-email",
		Tag:            "Company",
		Summary:        "Send the activation email",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AccountAdministration",
	}

	SendWelcomeEmail = api.Operation{
		ID:             "sendWelcomeEmailV2",
		Method:         "POST",
		Path:           "/restapi/v2/accounts/{accountId}/send-welcome-email",
		Tag:            "Company",
		Summary:        "Send the welcome email",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Users",
		Secrets:        []string{},
	}

	ParsePhoneNumberV2 = api.Operation{
		ID:      "parsePhoneNumberV2",
		Method:  "POST",
		Path:    "/restapi/v2/number-parser/parse",
		Tag:     "Phone Numbers",
		Summary: "Parse phone numbers (v2)",
		Group:   "Light",
		Secrets: []string{},
	}
)

// Operations are all operations of the document, in its order.
var Operations = []*api.Operation{
	&ReadAccount,
	&ListCompanyAnsweringRules,
	&CreateCompanyAnsweringRule,
	&DeleteCompanyAnsweringRule,
	&ReadCompanyAnsweringRule,
	&UpdateCompanyAnsweringRule,
	&ListAssignedRoles,
	&SearchAuditTrail,
	&ReadAccountBusinessAddress,
	&UpdateAccountBusinessAddress,
	&ReadCompanyBusinessHours,
	&UpdateCompanyBusinessHours,
	&ListCallMonitoringGroups,
	&CreateCallMonitoringGroup,
	&DeleteCallMonitoringGroup,
	&UpdateCallMonitoringGroup,
	&AssignCallMonitoringGroupMembers,
	&ListCallMonitoringGroupMembers,
	&ListCallQueues,
	&ReadCallQueue,
	&UpdateCallQueue,
	&AssignCallQueueMembers,
	&ListCallQueueMembers,
	&ListCallQueuePresence,
	&UpdateCallQueuePresence,
	&ReadCallRecordingSettings,
	&UpdateCallRecordingSettings,
	&AssignCallRecordingExtensions,
	&DeleteCallRecordingCustomGreetings,
	&ListCallRecordingCustomGreetings,
	&DeleteCallRecordingCustomGreeting,
	&ListCallRecordingExtensions,
	&ListCustomFields,
	&CreateCustomField,
	&DeleteCustomField,
	&UpdateCustomField,
	&AssignDepartmentMembers,
	&ListDepartmentMembers,
	&ReadDevice,
	&UpdateDevice,
	&UpdateDeviceEmergency,
	&ReadDeviceSIPInfo,
	&ListDirectoryEntries,
	&SearchDirectoryEntries,
	&ReadDirectoryEntry,
	&ReadDirectoryFederation,
	&ListExtensions,
	&CreateExtension,
	&UpdateExtensions,
	&ReadUpdateExtensionsTask,
	&ReadCallQueueOverflowSettings,
	&UpdateCallQueueOverflowSettings,
	&DeleteExtension,
	&ReadExtension,
	&UpdateExtension,
	&ListAdministeredSites,
	&UpdateAdministeredSites,
	&ListAnsweringRules,
	&CreateAnsweringRule,
	&DeleteAnsweringRule,
	&ReadAnsweringRule,
	&UpdateAnsweringRule,
	&ListAssignableRoles,
	&ListUserAssignedRoles,
	&UpdateUserAssignedRoles,
	&AssignDefaultRole,
	&ReadAuthorizationProfile,
	&CheckUserPermission,
	&ReadUserBusinessHours,
	&UpdateUserBusinessHours,
	&ListExtensionCallQueuePresence,
	&UpdateExtensionCallQueuePresence,
	&UpdateUserCallQueues,
	&ReadCallerBlockingSettings,
	&UpdateCallerBlockingSettings,
	&ListBlockedAllowedNumbers,
	&CreateBlockedAllowedNumber,
	&DeleteBlockedAllowedNumber,
	&ReadBlockedAllowedNumber,
	&UpdateBlockedAllowedNumber,
	&ReadExtensionCallerID,
	&UpdateExtensionCallerID,
	&ReadConferencingSettings,
	&UpdateConferencingSettings,
	&ListExtensionDevices,
	&ListExtensionFeatures,
	&DeleteForwardingNumbers,
	&ListForwardingNumbers,
	&CreateForwardingNumber,
	&DeleteForwardingNumber,
	&ReadForwardingNumber,
	&UpdateForwardingNumber,
	&ListExtensionGrants,
	&CreateCustomGreeting,
	&ReadHoldMusicGreeting,
	&ReadCustomGreeting,
	&ReadGreetingContent,
	&ReadNotificationSettings,
	&UpdateNotificationSettings,
	&ListExtensionPhoneNumbers,
	&ReadSMSConfiguration,
	&ReadUserPresenceStatus,
	&UpdateUserPresenceStatus,
	&DeleteUserProfileImage,
	&ReadUserProfileImage,
	&CreateUserProfileImage,
	&UpdateUserProfileImage,
	&ReadScaledProfileImage,
	&ListSMSRecipients,
	&AssignSMSRecipients,
	&ReadUnifiedPresence,
	&UpdateUnifiedPresence,
	&ReadUserVideoConfiguration,
	&ListWebAppDevices,
	&ReadForwardAllCompanyCalls,
	&UpdateForwardAllCompanyCalls,
	&CreateCompanyGreeting,
	&ReadCompanyGreetingContent,
	&ListIVRMenus,
	&CreateIVRMenu,
	&ReadIVRMenu,
	&UpdateIVRMenu,
	&ListIVRPrompts,
	&CreateIVRPrompt,
	&DeleteIVRPrompt,
	&ReadIVRPrompt,
	&UpdateIVRPrompt,
	&ReadIVRPromptContent,
	&AssignPagingGroupUsersAndDevices,
	&ListPagingGroupDevices,
	&ListPagingGroupUsers,
	&ListAccountPhoneNumbers,
	&ReadAccountPhoneNumber,
	&ListAccountPresence,
	&ReadAccountServiceInfo,
	&ListSites,
	&CreateSite,
	&DeleteSite,
	&ReadSite,
	&UpdateSite,
	&AssignSiteMembers,
	&ReadSiteIVRSettings,
	&UpdateSiteIVRSettings,
	&ListSiteMembers,
	&ListUserTemplates,
	&ReadUserTemplate,
	&ListUserRoles,
	&CreateUserRole,
	&ReadDefaultRole,
	&UpdateDefaultRole,
	&DeleteUserRole,
	&ReadUserRole,
	&UpdateUserRole,
	&AssignUserRole,
	&ListContractedCountries,
	&ListDomesticCountries,
	&ListCountries,
	&ReadCountry,
	&ListStandardGreetings,
	&ReadStandardGreeting,
	&ListLanguages,
	&ReadLanguage,
	&ListLocations,
	&ListPermissions,
	&ListPermissionCategories,
	&ReadPermissionCategory,
	&ReadPermission,
	&ListStates,
	&ReadState,
	&ListTimezones,
	&ReadTimezone,
	&ListStandardRoles,
	&ReadStandardRole,
	&ParsePhoneNumber,
	&ReadAccountV2,
	&CreateUsers,
	&ListCostCenters,
	&DeleteDevicesFromInventory,
	&AddDevicesToInventory,
	&AddDevices,
	&DeleteDeviceLine,
	&DeleteUsers,
	&ListCallFlipNumbers,
	&UpdateCallFlipSettings,
	&ListCallHandlingStates,
	&ReadCallHandlingState,
	&UpdateCallHandlingState,
	&DeleteForwardingTargets,
	&ListForwardingTargets,
	&ListExtensionsUsingForwardingDeviceTarget,
	&ListVoiceInteractionRules,
	&CreateVoiceInteractionRule,
	&DeleteVoiceInteractionRule,
	&ReadVoiceInteractionRule,
	&UpdateVoiceInteractionRule,
	&ListVoiceStateBasedRules,
	&ReadVoiceStateBasedRule,
	&UpdateVoiceStateBasedRule,
	&ReplaceDevice,
	&DeleteNumbersFromInventory,
	&ListAccountPhoneNumbersV2,
	&AddNumbersToInventory,
	&ReadAddNumbersToInventoryTask,
	&AssignPhoneNumber,
	&ReplacePhoneNumber,
	&ReadAccountRegionalSettings,
	&UpdateAccountRegionalSettings,
	&SendActivationEmail,
	&SendWelcomeEmail,
	&ParsePhoneNumberV2,
}
