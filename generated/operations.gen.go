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

	ParsePhoneNumber = api.Operation{
		ID:         "parsePhoneNumber",
		Method:     "POST",
		Path:       "/restapi/v1.0/number-parser/parse",
		Tag:        "Phone Numbers",
		Summary:    "Parse phone numbers",
		Group:      "Light",
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
	}

	ParsePhoneNumberV2 = api.Operation{
		ID:      "parsePhoneNumberV2",
		Method:  "POST",
		Path:    "/restapi/v2/number-parser/parse",
		Tag:     "Phone Numbers",
		Summary: "Parse phone numbers (v2)",
		Group:   "Light",
	}
)

// Operations are all operations of the document, in its order.
var Operations = []*api.Operation{
	&ReadAccount,
	&ReadAccountBusinessAddress,
	&UpdateAccountBusinessAddress,
	&ListExtensions,
	&CreateExtension,
	&UpdateExtensions,
	&ReadUpdateExtensionsTask,
	&DeleteExtension,
	&ReadExtension,
	&UpdateExtension,
	&ReadExtensionCallerID,
	&UpdateExtensionCallerID,
	&ReadConferencingSettings,
	&UpdateConferencingSettings,
	&ListExtensionFeatures,
	&ListExtensionGrants,
	&ReadNotificationSettings,
	&UpdateNotificationSettings,
	&ListExtensionPhoneNumbers,
	&ReadSMSConfiguration,
	&DeleteUserProfileImage,
	&ReadUserProfileImage,
	&CreateUserProfileImage,
	&UpdateUserProfileImage,
	&ReadScaledProfileImage,
	&ListSMSRecipients,
	&AssignSMSRecipients,
	&ListAccountPhoneNumbers,
	&ReadAccountPhoneNumber,
	&ReadAccountServiceInfo,
	&ListUserTemplates,
	&ReadUserTemplate,
	&ListContractedCountries,
	&ListDomesticCountries,
	&ListCountries,
	&ReadCountry,
	&ListLanguages,
	&ReadLanguage,
	&ListLocations,
	&ListStates,
	&ReadState,
	&ListTimezones,
	&ReadTimezone,
	&ParsePhoneNumber,
	&ReadAccountV2,
	&CreateUsers,
	&DeleteUsers,
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
