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
)

// Operations are all operations of the document, in its order.
var Operations = []*api.Operation{
	&ReadAccountInfoOperation,
	&ListExtensionsOperation,
	&ReadExtensionOperation,
	&ListExtensionPhoneNumbersOperation,
	&ListAccountPhoneNumbersOperation,
	&ReadAccountPhoneNumberOperation,
	&ReadAccountServiceInfoOperation,
	&GetAccountInfoV2Operation,
	&ListAccountPhoneNumbersV2Operation,
}
