// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// AdministeredSite is a site that a user administers.
type AdministeredSite struct {
	// URI is the address of the site.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id"`

	// Email is the email address of the site.
	Email string `json:"email,omitempty,omitzero"`

	// Code is the code of the site. Absent where the account has no site codes.
	Code string `json:"code,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial for the site inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// CallerIDName is the name that the site shows to those it calls.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Operator is the operator extension of a site that a user administers.
	Operator AdministeredSiteOperator `json:"operator,omitempty,omitzero"`

	// RegionalSettings is the region of a site that a user administers. `language` is for what users read,
	// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
	RegionalSettings AdministeredSiteRegionalSettings `json:"regionalSettings,omitempty,omitzero"`

	// BusinessAddress is a business address.
	BusinessAddress BusinessAddress `json:"businessAddress,omitempty,omitzero"`
}

// AdministeredSiteCurrency is the currency of a site that a user administers. Its id is a string here and a number elsewhere.
type AdministeredSiteCurrency struct {
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

// AdministeredSiteInput is a site that a user is to administer, by its id.
type AdministeredSiteInput struct {
	ID ID `json:"id"`
}

// AdministeredSiteList is the sites that a user administers. It comes whole, not in pages.
type AdministeredSiteList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the sites.
	Records []AdministeredSite `json:"records,omitempty,omitzero"`
}

// AdministeredSiteOperator is the operator extension of a site that a user administers.
type AdministeredSiteOperator struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// AdministeredSiteRegionalSettings is the region of a site that a user administers. `language` is for what users read,
// `greetingLanguage` for what callers hear, `formattingLocale` for dates and numbers.
type AdministeredSiteRegionalSettings struct {
	// Timezone is a time zone of the platform's dictionary.
	Timezone Timezone `json:"timezone,omitempty,omitzero"`

	// HomeCountry is a country of the platform's dictionary, with what the platform offers there.
	HomeCountry Country `json:"homeCountry,omitempty,omitzero"`

	// Language is a language of the platform's dictionary.
	Language LanguageReference `json:"language,omitempty,omitzero"`

	// GreetingLanguage is a language of the platform's dictionary.
	GreetingLanguage LanguageReference `json:"greetingLanguage,omitempty,omitzero"`

	// FormattingLocale is a language of the platform's dictionary.
	FormattingLocale LanguageReference `json:"formattingLocale,omitempty,omitzero"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat TimeFormat `json:"timeFormat,omitempty,omitzero"`

	// Currency is the currency of a site that a user administers. Its id is a string here and a number elsewhere.
	Currency AdministeredSiteCurrency `json:"currency,omitempty,omitzero"`
}

// AdministeredSitesUpdate is the sites that a user is to administer, all of them.
type AdministeredSitesUpdate struct {
	// Records are the sites that the user is to administer.
	Records []AdministeredSiteInput `json:"records,omitzero"`
}

// ListAdministeredSites lists the sites that a user administers. The list comes whole, not in pages.
//
// Such a user has a role that is limited to sites; [Client.ListUserAssignedRoles] returns it.
//
// Operation listAdministeredSites: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites (rate limit Medium, app
// scope ReadAccounts, user permission ReadExtensions).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListAdministeredSites(ctx context.Context, extensionID ID, opts ...CallOption) iter.Seq2[*AdministeredSite, error] {
	return list(ctx, c, &generated.ListAdministeredSites, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[AdministeredSite], error) {
		list, err := c.ListAdministeredSitesPage(ctx, extensionID, opts...)
		if err != nil {
			return paging.Page[AdministeredSite]{}, err
		}
		return paging.Page[AdministeredSite]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListAdministeredSitesPage returns the whole reply to [Client.ListAdministeredSites].
func (c *Client) ListAdministeredSitesPage(ctx context.Context, extensionID ID, opts ...CallOption) (*AdministeredSiteList, error) {
	return call(ctx, c, &generated.ListAdministeredSites, []ID{extensionID}, input{}, opts, decodeAdministeredSiteList)
}

// UpdateAdministeredSites replaces the sites that a user administers with those of the request. List
// every site that the user is to keep.
//
// A site is named by its id, which is `main-site` for the main one.
//
// Operation updateUserAdministeredSites: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites (rate limit Medium, app
// scope EditAccounts, user permission EditAssignedRoles).
func (c *Client) UpdateAdministeredSites(ctx context.Context, extensionID ID, body AdministeredSitesUpdate, opts ...CallOption) (*AdministeredSiteList, error) {
	return call(ctx, c, &generated.UpdateAdministeredSites, []ID{extensionID}, input{Body: body}, opts, decodeAdministeredSiteList)
}
