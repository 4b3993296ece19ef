// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
	"net/http"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// What the document says of each operation.
var (
	ReadAccountInfoOperation = api.Operation{
		ID:             "readAccountInfo",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}",
		Tag:            "Company",
		Summary:        "Read the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ReadAccountBusinessAddressOperation = api.Operation{
		ID:             "readAccountBusinessAddress",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/business-address",
		Tag:            "Company",
		Summary:        "Read the business address",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	UpdateAccountBusinessAddressOperation = api.Operation{
		ID:             "updateAccountBusinessAddress",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/business-address",
		Tag:            "Company",
		Summary:        "Change the business address",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyInfo",
	}

	ListExtensionsOperation = api.Operation{
		ID:             "listExtensions",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension",
		Tag:            "Extensions",
		Summary:        "List extensions",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
		MaxPerPage:     1000,
	}

	CreateExtensionOperation = api.Operation{
		ID:             "createExtension",
		Method:         http.MethodPost,
		Path:           "/restapi/v1.0/account/{accountId}/extension",
		Tag:            "Extensions",
		Summary:        "Create an extension",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AddRemoveUsers",
	}

	ExtensionBulkUpdateOperation = api.Operation{
		ID:             "extensionBulkUpdate",
		Method:         http.MethodPost,
		Path:           "/restapi/v1.0/account/{accountId}/extension-bulk-update",
		Tag:            "Extensions",
		Summary:        "Change many extensions",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditExtensionInfo",
	}

	GetExtensionBulkUpdateTaskOperation = api.Operation{
		ID:             "getExtensionBulkUpdateTask",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
		Tag:            "Extensions",
		Summary:        "Read a task that changes extensions",
		Group:          "Light",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditExtensionInfo",
	}

	DeleteExtensionOperation = api.Operation{
		ID:             "deleteExtension",
		Method:         http.MethodDelete,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Delete an extension",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AddRemoveUsers",
		Deprecated:     true,
	}

	ReadExtensionOperation = api.Operation{
		ID:             "readExtension",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Read an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	UpdateExtensionOperation = api.Operation{
		ID:             "updateExtension",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
		Tag:            "User Settings",
		Summary:        "Update an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo OR EditUserCredentials",
	}

	ReadExtensionCallerIDOperation = api.Operation{
		ID:             "readExtensionCallerId",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
		Tag:            "User Settings",
		Summary:        "Read the caller id of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCallerIDSettings",
	}

	UpdateExtensionCallerIDOperation = api.Operation{
		ID:             "updateExtensionCallerId",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id",
		Tag:            "User Settings",
		Summary:        "Update the caller id of an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditCallerIDSettings",
	}

	ReadConferencingSettingsOperation = api.Operation{
		ID:             "readConferencingSettings",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
		Tag:            "User Settings",
		Summary:        "Read the conferencing settings of a user",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "OrganizeConference",
	}

	UpdateConferencingSettingsOperation = api.Operation{
		ID:             "updateConferencingSettings",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing",
		Tag:            "User Settings",
		Summary:        "Update the conferencing settings of a user",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "OrganizeConference",
	}

	ReadExtensionFeaturesOperation = api.Operation{
		ID:             "readExtensionFeatures",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features",
		Tag:            "User Settings",
		Summary:        "Read the features of an extension",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	ListExtensionGrantsOperation = api.Operation{
		ID:             "listExtensionGrants",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant",
		Tag:            "User Settings",
		Summary:        "List the grants of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensionGrant",
		MaxPerPage:     1000,
	}

	ReadNotificationSettingsOperation = api.Operation{
		ID:             "readNotificationSettings",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
		Tag:            "User Settings",
		Summary:        "Read the notification settings of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadMessagesNotificationsSettings",
	}

	UpdateNotificationSettingsOperation = api.Operation{
		ID:             "updateNotificationSettings",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings",
		Tag:            "User Settings",
		Summary:        "Update the notification settings of an extension",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditMessagesNotificationsSettings",
	}

	ListExtensionPhoneNumbersOperation = api.Operation{
		ID:             "listExtensionPhoneNumbers",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of an extension",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadUserPhoneNumbers",
		MaxPerPage:     1000,
	}

	SmsConfigurationInfoOperation = api.Operation{
		ID:      "smsConfigurationInfo",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration",
		Tag:     "Phone Numbers",
		Summary: "Read the SMS configuration of a phone number",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
	}

	DeleteUserProfileImageOperation = api.Operation{
		ID:             "deleteUserProfileImage",
		Method:         http.MethodDelete,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Delete the profile image",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
	}

	ReadUserProfileImageLegacyOperation = api.Operation{
		ID:             "readUserProfileImageLegacy",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Read the profile image of a user",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadExtensions",
	}

	CreateUserProfileImageOperation = api.Operation{
		ID:             "createUserProfileImage",
		Method:         http.MethodPost,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Upload a profile image",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
	}

	UpdateUserProfileImageOperation = api.Operation{
		ID:             "updateUserProfileImage",
		Method:         http.MethodPut,
		Path:           "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image",
		Tag:            "User Settings",
		Summary:        "Replace the profile image",
		Group:          "Heavy",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "EditUserInfo",
	}

	ReadScaledProfileImageOperation = api.Operation{
		ID:      "readScaledProfileImage",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}",
		Tag:     "User Settings",
		Summary: "Read the profile image of a user in one size",
		Group:   "Medium",
		Scopes:  []string{"ReadAccounts"},
	}

	GetSmsRecipientsOperation = api.Operation{
		ID:      "getSmsRecipients",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients",
		Tag:     "Extensions",
		Summary: "List SMS recipients",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
	}

	BulkAssignSmsRecipientsOperation = api.Operation{
		ID:      "bulkAssignSmsRecipients",
		Method:  http.MethodPost,
		Path:    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign",
		Tag:     "Extensions",
		Summary: "Assign SMS recipients",
		Group:   "Medium",
		Scopes:  []string{"EditExtensions"},
	}

	ListAccountPhoneNumbersOperation = api.Operation{
		ID:             "listAccountPhoneNumbers",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/phone-number",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of the account",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
		MaxPerPage:     1000,
	}

	ReadAccountPhoneNumberOperation = api.Operation{
		ID:             "readAccountPhoneNumber",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}",
		Tag:            "Phone Numbers",
		Summary:        "Read a phone number of the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
	}

	ReadAccountServiceInfoOperation = api.Operation{
		ID:             "readAccountServiceInfo",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/service-info",
		Tag:            "Company",
		Summary:        "Read the service of the account",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListUserTemplatesOperation = api.Operation{
		ID:             "listUserTemplates",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/templates",
		Tag:            "Extensions",
		Summary:        "List templates",
		Group:          "Medium",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
		MaxPerPage:     1000,
	}

	ReadUserTemplateOperation = api.Operation{
		ID:             "readUserTemplate",
		Method:         http.MethodGet,
		Path:           "/restapi/v1.0/account/{accountId}/templates/{templateId}",
		Tag:            "Extensions",
		Summary:        "Read a template",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	ListContractedCountriesOperation = api.Operation{
		ID:      "listContractedCountries",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
		Tag:     "Company",
		Summary: "List contracted countries",
		Group:   "Light",
	}

	ListDomesticCountriesOperation = api.Operation{
		ID:         "listDomesticCountries",
		Method:     http.MethodGet,
		Path:       "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}",
		Tag:        "Company",
		Summary:    "List domestic countries",
		Group:      "Light",
		MaxPerPage: 1000,
	}

	ListCountriesOperation = api.Operation{
		ID:         "listCountries",
		Method:     http.MethodGet,
		Path:       "/restapi/v1.0/dictionary/country",
		Tag:        "Regional Settings",
		Summary:    "List countries",
		Group:      "Light",
		MaxPerPage: 1000,
	}

	ReadCountryOperation = api.Operation{
		ID:      "readCountry",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/country/{countryId}",
		Tag:     "Regional Settings",
		Summary: "Read a country",
		Group:   "Light",
	}

	ListLanguagesOperation = api.Operation{
		ID:      "listLanguages",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/language",
		Tag:     "Regional Settings",
		Summary: "List languages",
		Group:   "Light",
	}

	ReadLanguageOperation = api.Operation{
		ID:      "readLanguage",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/language/{languageId}",
		Tag:     "Regional Settings",
		Summary: "Read a language",
		Group:   "Light",
	}

	ListLocationsOperation = api.Operation{
		ID:         "listLocations",
		Method:     http.MethodGet,
		Path:       "/restapi/v1.0/dictionary/location",
		Tag:        "Regional Settings",
		Summary:    "List locations",
		Group:      "Light",
		MaxPerPage: 1000,
	}

	ListStatesOperation = api.Operation{
		ID:         "listStates",
		Method:     http.MethodGet,
		Path:       "/restapi/v1.0/dictionary/state",
		Tag:        "Regional Settings",
		Summary:    "List states",
		Group:      "Light",
		MaxPerPage: 1000,
	}

	ReadStateOperation = api.Operation{
		ID:      "readState",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/state/{stateId}",
		Tag:     "Regional Settings",
		Summary: "Read a state",
		Group:   "Light",
	}

	ListTimezonesOperation = api.Operation{
		ID:         "listTimezones",
		Method:     http.MethodGet,
		Path:       "/restapi/v1.0/dictionary/timezone",
		Tag:        "Regional Settings",
		Summary:    "List time zones",
		Group:      "Light",
		MaxPerPage: 1000,
	}

	ReadTimezoneOperation = api.Operation{
		ID:      "readTimezone",
		Method:  http.MethodGet,
		Path:    "/restapi/v1.0/dictionary/timezone/{timezoneId}",
		Tag:     "Regional Settings",
		Summary: "Read a time zone",
		Group:   "Light",
	}

	ParsePhoneNumberOperation = api.Operation{
		ID:         "parsePhoneNumber",
		Method:     http.MethodPost,
		Path:       "/restapi/v1.0/number-parser/parse",
		Tag:        "Phone Numbers",
		Summary:    "Parse phone numbers",
		Group:      "Light",
		Deprecated: true,
	}

	GetAccountInfoV2Operation = api.Operation{
		ID:             "getAccountInfoV2",
		Method:         http.MethodGet,
		Path:           "/restapi/v2/accounts/{accountId}",
		Tag:            "Company",
		Summary:        "Read the account (v2)",
		Group:          "Light",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyInfo",
	}

	PostBatchProvisionUsersOperation = api.Operation{
		ID:      "postBatchProvisionUsers",
		Method:  http.MethodPost,
		Path:    "/restapi/v2/accounts/{accountId}/batch-provisioning/users",
		Tag:     "User Settings",
		Summary: "Create users",
		Group:   "Heavy",
		Scopes:  []string{"EditAccounts"},
	}

	BulkDeleteUsersV2Operation = api.Operation{
		ID:             "bulkDeleteUsersV2",
		Method:         http.MethodDelete,
		Path:           "/restapi/v2/accounts/{accountId}/extensions",
		Tag:            "User Settings",
		Summary:        "Delete users",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "Users",
	}

	DeleteNumbersFromInventoryV2Operation = api.Operation{
		ID:             "deleteNumbersFromInventoryV2",
		Method:         http.MethodDelete,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers",
		Tag:            "Phone Numbers",
		Summary:        "Delete phone numbers from the inventory",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	ListAccountPhoneNumbersV2Operation = api.Operation{
		ID:             "listAccountPhoneNumbersV2",
		Method:         http.MethodGet,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers",
		Tag:            "Phone Numbers",
		Summary:        "List the phone numbers of the account (v2)",
		Group:          "Heavy",
		Scopes:         []string{"ReadAccounts"},
		UserPermission: "ReadCompanyPhoneNumbers",
		MaxPerPage:     1000,
	}

	AddNumbersToInventoryV2Operation = api.Operation{
		ID:             "addNumbersToInventoryV2",
		Method:         http.MethodPost,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add",
		Tag:            "Phone Numbers",
		Summary:        "Add phone numbers to the inventory",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	GetBulkAddTaskResultsV2Operation = api.Operation{
		ID:             "getBulkAddTaskResultsV2",
		Method:         http.MethodGet,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
		Tag:            "Phone Numbers",
		Summary:        "Read a task that adds phone numbers",
		Group:          "Heavy",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	AssignPhoneNumberV2Operation = api.Operation{
		ID:             "assignPhoneNumberV2",
		Method:         http.MethodPatch,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}",
		Tag:            "Phone Numbers",
		Summary:        "Assign a phone number",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	ReplacePhoneNumberV2Operation = api.Operation{
		ID:             "replacePhoneNumberV2",
		Method:         http.MethodPost,
		Path:           "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace",
		Tag:            "Phone Numbers",
		Summary:        "Replace a phone number",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "EditCompanyPhoneNumbers",
	}

	GetAccountRegionalSettingsOperation = api.Operation{
		ID:      "getAccountRegionalSettings",
		Method:  http.MethodGet,
		Path:    "/restapi/v2/accounts/{accountId}/regional-settings",
		Tag:     "Regional Settings",
		Summary: "Read the regional settings of the account",
		Group:   "Light",
		Scopes:  []string{"ReadAccounts"},
	}

	PatchAccountRegionalSettingsOperation = api.Operation{
		ID:      "patchAccountRegionalSettings",
		Method:  http.MethodPatch,
		Path:    "/restapi/v2/accounts/{accountId}/regional-settings",
		Tag:     "Regional Settings",
		Summary: "Change the regional settings of the account",
		Group:   "Medium",
		Scopes:  []string{"EditAccounts"},
	}

	SendActivationEmailV2Operation = api.Operation{
		ID:             "sendActivationEmailV2",
		Method:         http.MethodPost,
		Path:           "/restapi/v2/accounts/{accountId}/send-activation-email",
		Tag:            "Company",
		Summary:        "Send the activation email",
		Group:          "Medium",
		Scopes:         []string{"EditAccounts"},
		UserPermission: "AccountAdministration",
	}

	SendWelcomeEmailV2Operation = api.Operation{
		ID:             "sendWelcomeEmailV2",
		Method:         http.MethodPost,
		Path:           "/restapi/v2/accounts/{accountId}/send-welcome-email",
		Tag:            "Company",
		Summary:        "Send the welcome email",
		Group:          "Medium",
		Scopes:         []string{"EditExtensions"},
		UserPermission: "Users",
	}

	ParsePhoneNumberV2Operation = api.Operation{
		ID:      "parsePhoneNumberV2",
		Method:  http.MethodPost,
		Path:    "/restapi/v2/number-parser/parse",
		Tag:     "Phone Numbers",
		Summary: "Parse phone numbers (v2)",
		Group:   "Light",
	}
)

// Operations are all operations of the document, in its order.
var Operations = []*api.Operation{
	&ReadAccountInfoOperation,
	&ReadAccountBusinessAddressOperation,
	&UpdateAccountBusinessAddressOperation,
	&ListExtensionsOperation,
	&CreateExtensionOperation,
	&ExtensionBulkUpdateOperation,
	&GetExtensionBulkUpdateTaskOperation,
	&DeleteExtensionOperation,
	&ReadExtensionOperation,
	&UpdateExtensionOperation,
	&ReadExtensionCallerIDOperation,
	&UpdateExtensionCallerIDOperation,
	&ReadConferencingSettingsOperation,
	&UpdateConferencingSettingsOperation,
	&ReadExtensionFeaturesOperation,
	&ListExtensionGrantsOperation,
	&ReadNotificationSettingsOperation,
	&UpdateNotificationSettingsOperation,
	&ListExtensionPhoneNumbersOperation,
	&SmsConfigurationInfoOperation,
	&DeleteUserProfileImageOperation,
	&ReadUserProfileImageLegacyOperation,
	&CreateUserProfileImageOperation,
	&UpdateUserProfileImageOperation,
	&ReadScaledProfileImageOperation,
	&GetSmsRecipientsOperation,
	&BulkAssignSmsRecipientsOperation,
	&ListAccountPhoneNumbersOperation,
	&ReadAccountPhoneNumberOperation,
	&ReadAccountServiceInfoOperation,
	&ListUserTemplatesOperation,
	&ReadUserTemplateOperation,
	&ListContractedCountriesOperation,
	&ListDomesticCountriesOperation,
	&ListCountriesOperation,
	&ReadCountryOperation,
	&ListLanguagesOperation,
	&ReadLanguageOperation,
	&ListLocationsOperation,
	&ListStatesOperation,
	&ReadStateOperation,
	&ListTimezonesOperation,
	&ReadTimezoneOperation,
	&ParsePhoneNumberOperation,
	&GetAccountInfoV2Operation,
	&PostBatchProvisionUsersOperation,
	&BulkDeleteUsersV2Operation,
	&DeleteNumbersFromInventoryV2Operation,
	&ListAccountPhoneNumbersV2Operation,
	&AddNumbersToInventoryV2Operation,
	&GetBulkAddTaskResultsV2Operation,
	&AssignPhoneNumberV2Operation,
	&ReplacePhoneNumberV2Operation,
	&GetAccountRegionalSettingsOperation,
	&PatchAccountRegionalSettingsOperation,
	&SendActivationEmailV2Operation,
	&SendWelcomeEmailV2Operation,
	&ParsePhoneNumberV2Operation,
}
