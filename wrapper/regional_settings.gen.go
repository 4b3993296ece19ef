// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ListCountries lists the countries that the platform knows, with what it offers in each.
//
// Without filters all countries are listed; several filters list the countries that pass all of them.
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/country (group Light)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListCountries(ctx context.Context, params *ListCountriesParams, opts ...CallOption) iter.Seq2[*Country, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCountriesOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[Country], error) {
		p := p
		p.Page = &page
		list, err := c.ListCountriesPage(ctx, &p, opts...)
		if err != nil {
			return api.Page[Country]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListCountriesPage reads one page of [Client.ListCountries].
func (c *Client) ListCountriesPage(ctx context.Context, params *ListCountriesParams, opts ...CallOption) (*CountryList, error) {
	return call[CountryList](ctx, c, &generated.ListCountriesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListCountriesRequest(server, params)
	})
}

// ReadCountry reads a country of the platform's dictionary, with what the platform offers there.
//
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/country/{countryId} (group Light)
func (c *Client) ReadCountry(ctx context.Context, countryID ID, opts ...CallOption) (*Country, error) {
	return call[Country](ctx, c, &generated.ReadCountryOperation, opts, nil, countryID)
}

// ListLanguages lists the languages that the platform knows, each with what it can be used for.
//
// The list is not paged: no parameters choose a page, though the reply has a `paging` object. No
// permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/language (group Light)
func (c *Client) ListLanguages(ctx context.Context, opts ...CallOption) (*LanguageList, error) {
	return call[LanguageList](ctx, c, &generated.ListLanguagesOperation, opts, nil)
}

// ReadLanguage reads a language of the platform's dictionary, with what it can be used for.
//
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/language/{languageId} (group Light)
func (c *Client) ReadLanguage(ctx context.Context, languageID ID, opts ...CallOption) (*Language, error) {
	return call[Language](ctx, c, &generated.ReadLanguageOperation, opts, nil, languageID)
}

// ListLocations lists the cities of a state with their area codes.
//
// A city is listed once for each of its area codes and, with `withNxx`, once for each of its exchange
// codes, so such a list is long. No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/location (group Light)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListLocations(ctx context.Context, params *ListLocationsParams, opts ...CallOption) iter.Seq2[*Location, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListLocationsOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[Location], error) {
		p := p
		p.Page = &page
		list, err := c.ListLocationsPage(ctx, &p, opts...)
		if err != nil {
			return api.Page[Location]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListLocationsPage reads one page of [Client.ListLocations].
func (c *Client) ListLocationsPage(ctx context.Context, params *ListLocationsParams, opts ...CallOption) (*LocationList, error) {
	return call[LocationList](ctx, c, &generated.ListLocationsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListLocationsRequest(server, params)
	})
}

// ListStates lists the states and provinces of one country, or of all countries.
//
// Choose the country with `countryId`, or ask for all with `allCountries`. No permission is needed,
// only a valid token.
//
// GET /restapi/v1.0/dictionary/state (group Light)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListStates(ctx context.Context, params *ListStatesParams, opts ...CallOption) iter.Seq2[*State, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListStatesOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[State], error) {
		p := p
		p.Page = &page
		list, err := c.ListStatesPage(ctx, &p, opts...)
		if err != nil {
			return api.Page[State]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListStatesPage reads one page of [Client.ListStates].
func (c *Client) ListStatesPage(ctx context.Context, params *ListStatesParams, opts ...CallOption) (*StateList, error) {
	return call[StateList](ctx, c, &generated.ListStatesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListStatesRequest(server, params)
	})
}

// ReadState reads a state or a province of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/state/{stateId} (group Light)
func (c *Client) ReadState(ctx context.Context, stateID ID, opts ...CallOption) (*State, error) {
	return call[State](ctx, c, &generated.ReadStateOperation, opts, nil, stateID)
}

// ListTimezones lists the time zones that the platform knows.
//
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/timezone (group Light)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListTimezones(ctx context.Context, params *ListTimezonesParams, opts ...CallOption) iter.Seq2[*Timezone, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListTimezonesOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[Timezone], error) {
		p := p
		p.Page = &page
		list, err := c.ListTimezonesPage(ctx, &p, opts...)
		if err != nil {
			return api.Page[Timezone]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListTimezonesPage reads one page of [Client.ListTimezones].
func (c *Client) ListTimezonesPage(ctx context.Context, params *ListTimezonesParams, opts ...CallOption) (*TimezoneList, error) {
	return call[TimezoneList](ctx, c, &generated.ListTimezonesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListTimezonesRequest(server, params)
	})
}

// ReadTimezone reads a time zone of the platform's dictionary.
//
// No permission is needed, only a valid token.
//
// GET /restapi/v1.0/dictionary/timezone/{timezoneId} (group Light)
func (c *Client) ReadTimezone(ctx context.Context, timezoneID ID, opts ...CallOption) (*Timezone, error) {
	return call[Timezone](ctx, c, &generated.ReadTimezoneOperation, opts, nil, timezoneID)
}

// GetAccountRegionalSettings reads the region of an account: its home country, time zone, languages
// and clock.
//
// `readAccountInfo` tells the same and the currency. Extensions may have a region of their own: see
// `readExtension`.
//
// GET /restapi/v2/accounts/{accountId}/regional-settings (group Light, app scope ReadAccounts)
func (c *Client) GetAccountRegionalSettings(ctx context.Context, accountID ID, opts ...CallOption) (*RegionalSettings, error) {
	return call[RegionalSettings](ctx, c, &generated.GetAccountRegionalSettingsOperation, opts, nil, accountID)
}

// PatchAccountRegionalSettings changes the region of an account. The time zone must always be sent,
// everything else is optional.
//
// A country is named by its id or its ISO code, a time zone by its id or its name, a language by its
// id or its locale code: by one of the two, not both. `listCountries`, `listTimezones` and
// `listLanguages` tell what there is.
//
// PATCH /restapi/v2/accounts/{accountId}/regional-settings (group Medium, app scope EditAccounts)
func (c *Client) PatchAccountRegionalSettings(ctx context.Context, accountID ID, body AccountRegionalSettingsUpdate, opts ...CallOption) (*RegionalSettings, error) {
	return call[RegionalSettings](ctx, c, &generated.PatchAccountRegionalSettingsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewPatchAccountRegionalSettingsRequest(server, accountID, body)
	}, accountID)
}
