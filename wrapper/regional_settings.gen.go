// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [LocationOrder]. The platform may send others.
const (
	LocationOrderCity LocationOrder = "City"
	LocationOrderNpa  LocationOrder = "Npa"
)

// AccountCountryInput is a country of the platform's dictionary, by either its `id` or its `isoCode`, not both.
type AccountCountryInput struct {
	ID *ID `json:"id,omitempty"`

	// IsoCode is the ISO 3166-1 code of the country, two letters, such as `US`.
	IsoCode *string `json:"isoCode,omitempty"`
}

// AccountLanguageInput is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
type AccountLanguageInput struct {
	ID *ID `json:"id,omitempty"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode *string `json:"localeCode,omitempty"`
}

// AccountRegionalSettingsUpdate is the region to give to an account. `language` is for what users read, `greetingLanguage` for what
// callers hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettingsUpdate struct {
	// HomeCountry is a country of the platform's dictionary, by either its `id` or its `isoCode`, not both.
	HomeCountry *AccountCountryInput `json:"homeCountry,omitempty"`

	// Timezone is a time zone of the platform's dictionary, by either its `id` or its `name`, not both.
	Timezone AccountTimezoneInput `json:"timezone"`

	// Language is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	Language *AccountLanguageInput `json:"language,omitempty"`

	// GreetingLanguage is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	GreetingLanguage *AccountLanguageInput `json:"greetingLanguage,omitempty"`

	// FormattingLocale is a language of the platform's dictionary, by either its `id` or its `localeCode`, not both.
	FormattingLocale *AccountLanguageInput `json:"formattingLocale,omitempty"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat *TimeFormat `json:"timeFormat,omitempty"`
}

// AccountTimezoneInput is a time zone of the platform's dictionary, by either its `id` or its `name`, not both.
type AccountTimezoneInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the short name of the time zone, such as `US/Pacific`.
	Name *string `json:"name,omitempty"`
}

// Language is a language of the platform's dictionary, with what it can be used for.
type Language struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the language in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the language.
	Name string `json:"name,omitempty,omitzero"`

	// LocaleCode is the code of the language and the country, such as `en-US`.
	LocaleCode string `json:"localeCode,omitempty,omitzero"`

	// IsoCode is the ISO code of the language, two letters, such as `en`.
	IsoCode string `json:"isoCode,omitempty,omitzero"`

	// UI tells whether users can read the platform's own pages and messages in the language.
	UI bool `json:"ui,omitempty,omitzero"`

	// Greeting tells whether callers can hear greetings in the language.
	Greeting bool `json:"greeting,omitempty,omitzero"`

	// FormattingLocale tells whether dates and numbers can be written in the way of the language.
	FormattingLocale bool `json:"formattingLocale,omitempty,omitzero"`

	// TimeFormat is the format of times that goes with the language. Absent where the platform has none.
	TimeFormat string `json:"timeFormat,omitempty,omitzero"`

	// DateFormat is the format of dates that goes with the language. Absent where the platform has none.
	DateFormat string `json:"dateFormat,omitempty,omitzero"`
}

// LanguageList is the languages that the platform supports. The list can't be read page by page.
type LanguageList struct {
	// URI is the address of the list.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the languages.
	Records []Language `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// Location is a city together with one of its area codes. A city that has several is several locations.
// Locations have no ids.
type Location struct {
	// URI is the address of the location in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// City is the name of the city.
	City string `json:"city,omitempty,omitzero"`

	// AreaCode is the area code.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// Npa is the area code in the North American numbering plan, mostly three digits: the `NPA` of a number
	// `NPA-NXX-xxxx`.
	Npa string `json:"npa,omitempty,omitzero"`

	// Nxx is the exchange code in the North American numbering plan: the `NXX` of a number `NPA-NXX-xxxx`.
	// Absent unless requested with `withNxx`.
	Nxx string `json:"nxx,omitempty,omitzero"`

	// State is the state that a location belongs to, by its id alone.
	State LocationState `json:"state,omitempty,omitzero"`
}

// LocationList is a page of locations.
type LocationList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the locations of the page.
	Records []Location `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// LocationOrder is the property that a list of locations is sorted by, the area code or the name of the city.
type LocationOrder string

// LocationState is the state that a location belongs to, by its id alone.
type LocationState struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the state in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
}

// State is a state or a province of the platform's dictionary.
type State struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the state in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Country is the country that a state belongs to, by its id alone.
	Country StateCountry `json:"country,omitempty,omitzero"`

	// IsoCode is the code of the state inside its country, such as `CA`.
	IsoCode string `json:"isoCode,omitempty,omitzero"`

	// Name is the name of the state.
	Name string `json:"name,omitempty,omitzero"`
}

// StateCountry is the country that a state belongs to, by its id alone.
type StateCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`
}

// StateList is a page of states.
type StateList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the states of the page.
	Records []State `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// TimezoneList is a page of time zones.
type TimezoneList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the time zones of the page.
	Records []Timezone `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// ListCountriesParams are the optional parameters of [Client.ListCountries]. Those that are nil are not sent.
type ListCountriesParams struct {
	// LoginAllowed tells whether the countries to list are those whose phone numbers can be used to log in.
	LoginAllowed *bool `form:"loginAllowed,omitempty" json:"loginAllowed,omitempty"`

	// SignupAllowed tells whether the countries to list are those where one can sign up.
	SignupAllowed *bool `form:"signupAllowed,omitempty" json:"signupAllowed,omitempty"`

	// NumberSelling tells whether the countries to list are those whose phone numbers the platform sells.
	NumberSelling *bool `form:"numberSelling,omitempty" json:"numberSelling,omitempty"`

	// FreeSoftphoneLine tells whether the countries to list are those with free softphone lines.
	FreeSoftphoneLine *bool `form:"freeSoftphoneLine,omitempty" json:"freeSoftphoneLine,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListLocationsParams are the optional parameters of [Client.ListLocations]. Those that are nil are not sent.
type ListLocationsParams struct {
	// OrderBy is the property that the list is sorted by; without it, the city.
	OrderBy *LocationOrder `form:"orderBy,omitempty" json:"orderBy,omitempty"`

	// StateID is the state whose locations to list, by its id.
	StateID *ID `form:"stateId,omitempty" json:"stateId,omitempty"`

	// WithNxx tells whether the list has exchange codes as well.
	WithNxx *bool `form:"withNxx,omitempty" json:"withNxx,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListStatesParams are the optional parameters of [Client.ListStates]. Those that are nil are not sent.
type ListStatesParams struct {
	// AllCountries tells whether to list the states of all countries. `countryId` is then ignored.
	AllCountries *bool `form:"allCountries,omitempty" json:"allCountries,omitempty"`

	// CountryID is the country whose states to list, by its id.
	CountryID *ID `form:"countryId,omitempty" json:"countryId,omitempty"`

	// WithPhoneNumbers tells whether to list only states whose phone numbers can be bought now.
	WithPhoneNumbers *bool `form:"withPhoneNumbers,omitempty" json:"withPhoneNumbers,omitempty"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListTimezonesParams are the optional parameters of [Client.ListTimezones]. Those that are nil are not sent.
type ListTimezonesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCountries lists the countries that the platform knows, with what it offers in each.
//
// Without filters all countries are listed; several filters list the countries that pass all of them.
// No permission is needed, only a valid token.
//
// Operation listCountries: GET /restapi/v1.0/dictionary/country (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCountries(ctx context.Context, params *ListCountriesParams, opts ...CallOption) iter.Seq2[*Country, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCountries.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCountries, p.Page, opts, func(r *Country) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[Country], error) {
		p := p
		p.Page = page
		list, err := c.ListCountriesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[Country]{}, err
		}
		return paging.Page[Country]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListCountriesPage reads one page of [Client.ListCountries].
func (c *Client) ListCountriesPage(ctx context.Context, params *ListCountriesParams, opts ...CallOption) (*CountryList, error) {
	return call(ctx, c, &generated.ListCountries, nil, input{Params: params}, opts, decodeCountryList)
}

// ReadCountry reads a country of the platform's dictionary, with what the platform offers there.
//
// No permission is needed, only a valid token.
//
// Operation readCountry: GET /restapi/v1.0/dictionary/country/{countryId} (rate limit Light).
func (c *Client) ReadCountry(ctx context.Context, countryID ID, opts ...CallOption) (*Country, error) {
	return call(ctx, c, &generated.ReadCountry, []ID{countryID}, input{}, opts, decodeCountry)
}

// ListLanguages lists the languages that the platform knows, each with what it can be used for.
//
// The list is not paged: no parameters choose a page, though the reply has a `paging` object. No
// permission is needed, only a valid token.
//
// Operation listLanguages: GET /restapi/v1.0/dictionary/language (rate limit Light).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListLanguages(ctx context.Context, opts ...CallOption) iter.Seq2[*Language, error] {
	return list(ctx, c, &generated.ListLanguages, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[Language], error) {
		list, err := c.ListLanguagesPage(ctx, opts...)
		if err != nil {
			return paging.Page[Language]{}, err
		}
		return paging.Page[Language]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListLanguagesPage returns the whole reply to [Client.ListLanguages].
func (c *Client) ListLanguagesPage(ctx context.Context, opts ...CallOption) (*LanguageList, error) {
	return call(ctx, c, &generated.ListLanguages, nil, input{}, opts, decodeLanguageList)
}

// ReadLanguage reads a language of the platform's dictionary, with what it can be used for.
//
// No permission is needed, only a valid token.
//
// Operation readLanguage: GET /restapi/v1.0/dictionary/language/{languageId} (rate limit Light).
func (c *Client) ReadLanguage(ctx context.Context, languageID ID, opts ...CallOption) (*Language, error) {
	return call(ctx, c, &generated.ReadLanguage, []ID{languageID}, input{}, opts, decodeLanguage)
}

// ListLocations lists the cities of a state with their area codes.
//
// A city is listed once for each of its area codes and, with `withNxx`, once for each of its exchange
// codes, so such a list is long. No permission is needed, only a valid token.
//
// Operation listLocations: GET /restapi/v1.0/dictionary/location (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some.
func (c *Client) ListLocations(ctx context.Context, params *ListLocationsParams, opts ...CallOption) iter.Seq2[*Location, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListLocations.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListLocations, p.Page, opts, nil, func(ctx context.Context, page *int32) (paging.Page[Location], error) {
		p := p
		p.Page = page
		list, err := c.ListLocationsPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[Location]{}, err
		}
		return paging.Page[Location]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListLocationsPage reads one page of [Client.ListLocations].
func (c *Client) ListLocationsPage(ctx context.Context, params *ListLocationsParams, opts ...CallOption) (*LocationList, error) {
	return call(ctx, c, &generated.ListLocations, nil, input{Params: params}, opts, decodeLocationList)
}

// ListStates lists the states and provinces of one country, or of all countries.
//
// Choose the country with `countryId`, or ask for all with `allCountries`. No permission is needed,
// only a valid token.
//
// Operation listStates: GET /restapi/v1.0/dictionary/state (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListStates(ctx context.Context, params *ListStatesParams, opts ...CallOption) iter.Seq2[*State, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListStates.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListStates, p.Page, opts, func(r *State) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[State], error) {
		p := p
		p.Page = page
		list, err := c.ListStatesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[State]{}, err
		}
		return paging.Page[State]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListStatesPage reads one page of [Client.ListStates].
func (c *Client) ListStatesPage(ctx context.Context, params *ListStatesParams, opts ...CallOption) (*StateList, error) {
	return call(ctx, c, &generated.ListStates, nil, input{Params: params}, opts, decodeStateList)
}

// ReadState reads a state or a province of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// Operation readState: GET /restapi/v1.0/dictionary/state/{stateId} (rate limit Light).
func (c *Client) ReadState(ctx context.Context, stateID ID, opts ...CallOption) (*State, error) {
	return call(ctx, c, &generated.ReadState, []ID{stateID}, input{}, opts, decodeState)
}

// ListTimezones lists the time zones that the platform knows.
//
// No permission is needed, only a valid token.
//
// Operation listTimezones: GET /restapi/v1.0/dictionary/timezone (rate limit Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListTimezones(ctx context.Context, params *ListTimezonesParams, opts ...CallOption) iter.Seq2[*Timezone, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListTimezones.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListTimezones, p.Page, opts, func(r *Timezone) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[Timezone], error) {
		p := p
		p.Page = page
		list, err := c.ListTimezonesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[Timezone]{}, err
		}
		return paging.Page[Timezone]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListTimezonesPage reads one page of [Client.ListTimezones].
func (c *Client) ListTimezonesPage(ctx context.Context, params *ListTimezonesParams, opts ...CallOption) (*TimezoneList, error) {
	return call(ctx, c, &generated.ListTimezones, nil, input{Params: params}, opts, decodeTimezoneList)
}

// ReadTimezone reads a time zone of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// Operation readTimezone: GET /restapi/v1.0/dictionary/timezone/{timezoneId} (rate limit Light).
func (c *Client) ReadTimezone(ctx context.Context, timezoneID ID, opts ...CallOption) (*Timezone, error) {
	return call(ctx, c, &generated.ReadTimezone, []ID{timezoneID}, input{}, opts, decodeTimezone)
}

// ReadAccountRegionalSettings reads the region of an account: its home country, time zone, languages
// and clock.
//
// [Client.ReadAccount] returns the same and the currency. Extensions may have a region of their own:
// see [Client.ReadExtension].
//
// Operation getAccountRegionalSettings: GET /restapi/v2/accounts/{accountId}/regional-settings (rate
// limit Light, app scope ReadAccounts).
func (c *Client) ReadAccountRegionalSettings(ctx context.Context, opts ...CallOption) (*RegionalSettings, error) {
	return call(ctx, c, &generated.ReadAccountRegionalSettings, nil, input{}, opts, decodeRegionalSettings)
}

// UpdateAccountRegionalSettings changes the region of an account. The time zone must always be sent,
// everything else is optional.
//
// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its
// id or its locale code: by one of the two, not both. [Client.ListCountries], [Client.ListTimezones]
// and [Client.ListLanguages] show what there is.
//
// Operation patchAccountRegionalSettings: PATCH /restapi/v2/accounts/{accountId}/regional-settings
// (rate limit Medium, app scope EditAccounts).
func (c *Client) UpdateAccountRegionalSettings(ctx context.Context, body AccountRegionalSettingsUpdate, opts ...CallOption) (*RegionalSettings, error) {
	return call(ctx, c, &generated.UpdateAccountRegionalSettings, nil, input{Body: body}, opts, decodeRegionalSettings)
}
