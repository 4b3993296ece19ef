// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [AccountStatus]. The platform may send others.
const (
	AccountStatusConfirmed   AccountStatus = "Confirmed"
	AccountStatusDisabled    AccountStatus = "Disabled"
	AccountStatusInitial     AccountStatus = "Initial"
	AccountStatusUnconfirmed AccountStatus = "Unconfirmed"
)

// The documented values of [AccountStatusReason]. The platform may send others.
const (
	AccountStatusReasonCancelledInvoluntarily AccountStatusReason = "CancelledInvoluntarily"
	AccountStatusReasonCancelledVoluntarily   AccountStatusReason = "CancelledVoluntarily"
	AccountStatusReasonSuspendedInvoluntarily AccountStatusReason = "SuspendedInvoluntarily"
	AccountStatusReasonSuspendedVoluntarily   AccountStatusReason = "SuspendedVoluntarily"
)

// The documented values of [BillingPlanDurationUnit]. The platform may send others.
const (
	BillingPlanDurationUnitDay   BillingPlanDurationUnit = "Day"
	BillingPlanDurationUnitMonth BillingPlanDurationUnit = "Month"
	BillingPlanDurationUnitYear  BillingPlanDurationUnit = "Year"
)

// The documented values of [BillingPlanType]. The platform may send others.
const (
	BillingPlanTypeFree      BillingPlanType = "Free"
	BillingPlanTypeInitial   BillingPlanType = "Initial"
	BillingPlanTypeRegular   BillingPlanType = "Regular"
	BillingPlanTypeSuspended BillingPlanType = "Suspended"
	BillingPlanTypeTrial     BillingPlanType = "Trial"
	BillingPlanTypeTrialNoCC BillingPlanType = "TrialNoCC"
)

// The documented values of [FreemiumProductType]. The platform may send others.
const (
	FreemiumProductTypeFreyja   FreemiumProductType = "Freyja"
	FreemiumProductTypePbxBasic FreemiumProductType = "PbxBasic"
	FreemiumProductTypePhoenix  FreemiumProductType = "Phoenix"
)

// The documented values of [SignupState]. The platform may send others.
const (
	SignupStateAccountConfirmed          SignupState = "AccountConfirmed"
	SignupStateAccountCreated            SignupState = "AccountCreated"
	SignupStateBillingEntered            SignupState = "BillingEntered"
	SignupStateCreditCardApproved        SignupState = "CreditCardApproved"
	SignupStatePhoneVerificationPassed   SignupState = "PhoneVerificationPassed"
	SignupStatePhoneVerificationRequired SignupState = "PhoneVerificationRequired"
)

// The documented values of [SignupVerificationReason]. The platform may send others.
const (
	SignupVerificationReasonAVSNotAvailable          SignupVerificationReason = "AVS_Not_Available"
	SignupVerificationReasonAgentInstanceBlacklisted SignupVerificationReason = "Agent_Instance_Blacklisted"
	SignupVerificationReasonCCBlacklisted            SignupVerificationReason = "CC_Blacklisted"
	SignupVerificationReasonCCFailed                 SignupVerificationReason = "CC_Failed"
	SignupVerificationReasonCCPhoneNotMatch          SignupVerificationReason = "CC_Phone_Not_Match"
	SignupVerificationReasonChargeLimit              SignupVerificationReason = "Charge_Limit"
	SignupVerificationReasonCookieBlacklisted        SignupVerificationReason = "Cookie_Blacklisted"
	SignupVerificationReasonDeviceBlacklisted        SignupVerificationReason = "Device_Blacklisted"
	SignupVerificationReasonEmailBlacklisted         SignupVerificationReason = "Email_Blacklisted"
	SignupVerificationReasonIPBlacklisted            SignupVerificationReason = "IP_Blacklisted"
	SignupVerificationReasonMaxMind                  SignupVerificationReason = "MaxMind"
	SignupVerificationReasonOtherCountry             SignupVerificationReason = "Other_Country"
	SignupVerificationReasonPhoneBlacklisted         SignupVerificationReason = "Phone_Blacklisted"
	SignupVerificationReasonPhoneSuspicious          SignupVerificationReason = "Phone_Suspicious"
	SignupVerificationReasonUnknown                  SignupVerificationReason = "Unknown"
)

// Account is an account, as v1.0 of the API returns it. `partnerId` is the id that a partner gave to the
// account, absent without one; `operator` is the extension that callers reach by default.
type Account struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the account. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// MainNumber is the main number of the company, with or without a leading `+`.
	MainNumber string `json:"mainNumber,omitempty,omitzero"`

	// Status is the state of an account. Accounts in use are `Confirmed`.
	Status AccountStatus `json:"status,omitempty,omitzero"`

	// StatusInfo is the reason why an account is suspended or cancelled. Absent in other accounts.
	StatusInfo AccountStatusInfo `json:"statusInfo,omitempty,omitzero"`

	// Operator is the operator extension of an account, often the system extension, which has the same id as the
	// account. `partnerId` is the id that a partner gave to it, absent without one.
	Operator AccountOperator `json:"operator,omitempty,omitzero"`

	// ServiceInfo is the service of an account in short: its brand and plans. `targetServicePlan` is the plan that the
	// account is to move to, absent where none is planned; `contractedCountry` is the country of the
	// contract.
	ServiceInfo ServiceInfo `json:"serviceInfo,omitempty,omitzero"`

	// SetupWizardState is the progress of the first set-up.
	SetupWizardState SetupWizardState `json:"setupWizardState,omitempty,omitzero"`

	// SignupInfo is the course of the sign-up of an account.
	SignupInfo SignupInfo `json:"signupInfo,omitempty,omitzero"`

	// RegionalSettings is the region of an account. `language` is for what users read, `greetingLanguage` for what callers
	// hear, `formattingLocale` for dates and numbers.
	RegionalSettings AccountRegionalSettings `json:"regionalSettings,omitempty,omitzero"`

	// Limits is the limits of an account.
	Limits AccountLimits `json:"limits,omitempty,omitzero"`

	// Federated tells whether the account belongs to a federation of accounts.
	Federated bool `json:"federated,omitempty,omitzero"`

	// OutboundCallPrefix is the prefix to dial before an outside number.
	OutboundCallPrefix int32 `json:"outboundCallPrefix,omitempty,omitzero"`
	PartnerID          ID    `json:"partnerId,omitempty,omitzero"`

	// Bsid is the identifier that the platform uses for the account internally.
	Bsid string `json:"bsid,omitempty,omitzero"`

	// Cfid is the main number of the company without its plus sign. Only accounts without PBX features have it.
	Cfid string `json:"cfid,omitempty,omitzero"`
}

// AccountBusinessAddress is the business address of an account, with the name of the company and of its main site.
// [Client.ReadAccount] returns the rest of the account.
type AccountBusinessAddress struct {
	// URI is the address of the business address in the API. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// Company is the name of the company.
	Company string `json:"company,omitempty,omitzero"`

	// Email is the email address of the company. It may be empty.
	Email string `json:"email,omitempty,omitzero"`

	// BusinessAddress is a business address.
	BusinessAddress BusinessAddress `json:"businessAddress,omitempty,omitzero"`

	// MainSiteName is the name of the main site. Absent where the account has no sites.
	MainSiteName string `json:"mainSiteName,omitempty,omitzero"`
}

// AccountBusinessAddressUpdate is the business address to give to an account, with the name of the company and of its main site.
type AccountBusinessAddressUpdate struct {
	// Company is the name of the company.
	Company *string `json:"company,omitempty"`

	// Email is the email address of the company.
	Email *string `json:"email,omitempty"`

	// BusinessAddress is the business address to give to a company.
	BusinessAddress *BusinessAddressUpdate `json:"businessAddress,omitempty"`

	// MainSiteName is the name of the main site.
	MainSiteName *string `json:"mainSiteName,omitempty"`
}

// AccountContact is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
// name. `contactPhone` is that person's number.
type AccountContact struct {
	ID ID `json:"id"`

	// FirstName is the first name.
	FirstName string `json:"firstName"`

	// LastName is the last name.
	LastName string `json:"lastName"`

	// Email is the email address.
	Email string `json:"email"`

	// ContactPhone is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	ContactPhone E164PhoneNumber `json:"contactPhone"`

	// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
	// only in the account and may change.
	ExtensionNumber ExtensionNumber `json:"extensionNumber"`
}

// AccountLimits is the limits of an account.
type AccountLimits struct {
	// FreeSoftPhoneLinesPerExtension is the largest number of free softphone lines of one extension.
	FreeSoftPhoneLinesPerExtension int32 `json:"freeSoftPhoneLinesPerExtension,omitempty,omitzero"`

	// MeetingSize is the largest number of people in one meeting.
	MeetingSize int32 `json:"meetingSize,omitempty,omitzero"`

	// CloudRecordingStorage is the room for cloud recordings of meetings, in gigabytes.
	CloudRecordingStorage int32 `json:"cloudRecordingStorage,omitempty,omitzero"`

	// MaxMonitoredExtensionsPerUser is the largest number of extensions whose presence one user may watch.
	MaxMonitoredExtensionsPerUser int32 `json:"maxMonitoredExtensionsPerUser,omitempty,omitzero"`

	// MaxExtensionNumberLength is the largest number of digits in an extension number.
	MaxExtensionNumberLength int32 `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// SiteCodeLength is the number of digits in a site code.
	SiteCodeLength int32 `json:"siteCodeLength,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits in an extension number without its site code.
	ShortExtensionNumberLength int32 `json:"shortExtensionNumberLength,omitempty,omitzero"`
}

// AccountOperator is the operator extension of an account, often the system extension, which has the same id as the
// account. `partnerId` is the id that a partner gave to it, absent without one.
type AccountOperator struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension. It is not always a parsable URL.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// AccountRegionalSettings is the region of an account. `language` is for what users read, `greetingLanguage` for what callers
// hear, `formattingLocale` for dates and numbers.
type AccountRegionalSettings struct {
	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`

	// Timezone is a time zone of the platform's dictionary.
	Timezone Timezone `json:"timezone,omitempty,omitzero"`

	// Language is a language of the platform's dictionary.
	Language LanguageReference `json:"language,omitempty,omitzero"`

	// GreetingLanguage is a language of the platform's dictionary.
	GreetingLanguage LanguageReference `json:"greetingLanguage,omitempty,omitzero"`

	// FormattingLocale is a language of the platform's dictionary.
	FormattingLocale LanguageReference `json:"formattingLocale,omitempty,omitzero"`

	// TimeFormat is the clock that times are shown in, of 12 or of 24 hours. It is `12h` unless chosen otherwise.
	TimeFormat TimeFormat `json:"timeFormat,omitempty,omitzero"`

	// Currency is a currency.
	Currency Currency `json:"currency,omitempty,omitzero"`
}

// AccountServiceInfo is the service of an account: its brand, plans, package, features and limits. `targetServicePlan` is
// the plan that the account is to move to, absent where none is planned; `contractedCountry` is the
// country of the contract.
type AccountServiceInfo struct {
	// URI is the address of the service information.
	URI string `json:"uri,omitempty,omitzero"`

	// ServicePlanName is the name of the service plan.
	ServicePlanName string `json:"servicePlanName,omitempty,omitzero"`

	// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
	// home.
	Brand Brand `json:"brand,omitempty,omitzero"`

	// ContractedCountry is a country of the platform's dictionary. Replies often carry its id alone.
	ContractedCountry CountryReference `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, which decides on features.
	ServicePlan ServicePlan `json:"servicePlan,omitempty,omitzero"`

	// TargetServicePlan is a service plan, which decides on features.
	TargetServicePlan ServicePlan `json:"targetServicePlan,omitempty,omitzero"`

	// BillingPlan is a billing plan, which decides on prices and on the time between payments.
	BillingPlan BillingPlan `json:"billingPlan,omitempty,omitzero"`

	// Package is the package that the account is billed for.
	Package BillingPackage `json:"package,omitempty,omitzero"`

	// ServiceFeatures are the features that the platform knows for the account, the disabled ones among them.
	ServiceFeatures []ServiceFeature `json:"serviceFeatures,omitempty,omitzero"`

	// Limits is the limits of an account.
	Limits AccountLimits `json:"limits,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`
}

// AccountStatus is the state of an account. Accounts in use are `Confirmed`.
type AccountStatus string

// AccountStatusInfo is the reason why an account is suspended or cancelled. Absent in other accounts.
type AccountStatusInfo struct {
	// Reason is the way in which an account came to be suspended or cancelled.
	Reason AccountStatusReason `json:"reason,omitempty,omitzero"`

	// Comment is a remark about the reason, for a person.
	Comment string `json:"comment,omitempty,omitzero"`

	// Till is the moment until which the status holds. A disabled account is deleted after it.
	Till Time `json:"till,omitempty,omitzero"`
}

// AccountStatusReason is the way in which an account came to be suspended or cancelled.
type AccountStatusReason string

// AccountV2 is an account, as v2 of the API returns it. `externalAccountId` and `opportunityId` are its ids in
// systems outside the platform, absent without one; `mainNumber` is absent where the account has no
// main number.
type AccountV2 struct {
	ID ID `json:"id"`

	// CompanyName is the name of the company.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// MainNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	MainNumber E164PhoneNumber `json:"mainNumber,omitempty,omitzero"`

	// Status is the state of an account. Accounts in use are `Confirmed`.
	Status AccountStatus `json:"status"`

	// BillingActive tells whether the account is being billed.
	BillingActive bool `json:"billingActive,omitempty,omitzero"`

	// CompanyAddress is the postal address of a company.
	CompanyAddress PostalAddress `json:"companyAddress,omitempty,omitzero"`

	// ContactInfo is the person to turn to about an account: the user of the extension that `id` and `extensionNumber`
	// name. `contactPhone` is that person's number.
	ContactInfo AccountContact `json:"contactInfo,omitempty,omitzero"`

	// ServiceInfo is the service of an account, as v2 of the API returns it. `partnerPackage` is the package in the
	// partner's own catalogue, absent without a partner.
	ServiceInfo       ServiceInfoV2 `json:"serviceInfo"`
	ExternalAccountID ID            `json:"externalAccountId,omitempty,omitzero"`
	OpportunityID     ID            `json:"opportunityId,omitempty,omitzero"`
}

// BillingPackage is the package that the account is billed for.
type BillingPackage struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Version is the version of the package.
	Version string `json:"version,omitempty,omitzero"`
}

// BillingPlan is a billing plan, which decides on prices and on the time between payments.
type BillingPlan struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of a billing plan. `TrialNoCC` is a trial without a credit card.
	Type BillingPlanType `json:"type,omitempty,omitzero"`

	// DurationUnit is the unit in which the length of a billing period is counted.
	DurationUnit BillingPlanDurationUnit `json:"durationUnit,omitempty,omitzero"`

	// Duration is the length of a billing period, counted in `durationUnit`.
	Duration int32 `json:"duration,omitempty,omitzero"`

	// IncludedPhoneLines is the number of phone lines in the price of the plan.
	IncludedPhoneLines int32 `json:"includedPhoneLines,omitempty,omitzero"`
}

// BillingPlanDurationUnit is the unit in which the length of a billing period is counted.
type BillingPlanDurationUnit string

// BillingPlanType is the kind of a billing plan. `TrialNoCC` is a trial without a credit card.
type BillingPlanType string

// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
// home.
type Brand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the brand.
	Name string `json:"name,omitempty,omitzero"`

	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`
}

// BrandV2 is the brand under which the service is sold.
type BrandV2 struct {
	ID ID `json:"id"`

	// Name is the name of the brand.
	Name string `json:"name"`
}

// ContractedCountry is a country in which contracts can be made with a brand.
type ContractedCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// ContractedCountryList is the contracted countries of a brand. The list is not paged.
type ContractedCountryList struct {
	// Records are the countries.
	Records []ContractedCountry `json:"records"`
}

// ContractedCountryV2 is the country of the contract, by its id alone.
type ContractedCountryV2 struct {
	ID ID `json:"id,omitempty,omitzero"`
}

// Currency is a currency.
type Currency struct {
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

// FreemiumProductType is the free product that a plan represents. Absent in paid plans.
type FreemiumProductType string

// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
//
// Deprecated: use `uBrand`.
type LegacyUBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
}

// ServiceFeature is a feature of an account and whether it is on.
type ServiceFeature struct {
	// FeatureName is the name of a feature that an account or an extension may have.
	FeatureName FeatureName `json:"featureName,omitempty,omitzero"`

	// Enabled tells whether the account has the feature.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Reason is the reason why the account lacks the feature. Only older replies have it.
	Reason string `json:"reason,omitempty,omitzero"`
}

// ServiceInfo is the service of an account in short: its brand and plans. `targetServicePlan` is the plan that the
// account is to move to, absent where none is planned; `contractedCountry` is the country of the
// contract.
type ServiceInfo struct {
	// URI is the address of the whole, which also returns features and limits. It is not always a parsable
	// URL.
	URI string `json:"uri,omitempty,omitzero"`

	// Brand is the brand under which the service is sold. `homeCountry` is the country where the brand is at
	// home.
	Brand Brand `json:"brand,omitempty,omitzero"`

	// ContractedCountry is a country of the platform's dictionary. Replies often carry its id alone.
	ContractedCountry CountryReference `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, which decides on features.
	ServicePlan ServicePlan `json:"servicePlan,omitempty,omitzero"`

	// TargetServicePlan is a service plan, which decides on features.
	TargetServicePlan ServicePlan `json:"targetServicePlan,omitempty,omitzero"`

	// BillingPlan is a billing plan, which decides on prices and on the time between payments.
	BillingPlan BillingPlan `json:"billingPlan,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`

	// LegacyUBrand is the U-brand of an account under the older spelling of the property, `ubrand`.
	// Deprecated: use `uBrand`.
	LegacyUBrand LegacyUBrand `json:"ubrand,omitempty,omitzero"`
}

// ServiceInfoV2 is the service of an account, as v2 of the API returns it. `partnerPackage` is the package in the
// partner's own catalogue, absent without a partner.
type ServiceInfoV2 struct {
	// Package is a package of services, in one version.
	Package ServicePackage `json:"package"`

	// PartnerPackage is a package of services, in one version.
	PartnerPackage ServicePackage `json:"partnerPackage,omitempty,omitzero"`

	// Brand is the brand under which the service is sold.
	Brand BrandV2 `json:"brand,omitempty,omitzero"`

	// ContractedCountry is the country of the contract, by its id alone.
	ContractedCountry ContractedCountryV2 `json:"contractedCountry,omitempty,omitzero"`

	// ServicePlan is a service plan, as v2 of the API returns it.
	ServicePlan ServicePlanV2 `json:"servicePlan,omitempty,omitzero"`

	// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
	UBrand UBrand `json:"uBrand,omitempty,omitzero"`
}

// ServicePackage is a package of services, in one version.
type ServicePackage struct {
	ID ID `json:"id"`

	// Version is the version of the package, digits.
	Version string `json:"version"`
}

// ServicePlan is a service plan, which decides on features.
type ServicePlan struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`

	// Edition is the edition of the plan. Absent where the plan has none.
	Edition string `json:"edition,omitempty,omitzero"`

	// FreemiumProductType is the free product that a plan represents. Absent in paid plans.
	FreemiumProductType FreemiumProductType `json:"freemiumProductType,omitempty,omitzero"`
}

// ServicePlanV2 is a service plan, as v2 of the API returns it.
type ServicePlanV2 struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the plan.
	Name string `json:"name,omitempty,omitzero"`
}

// SignupInfo is the course of the sign-up of an account.
type SignupInfo struct {
	// TosAccepted tells whether the terms of service were accepted.
	TosAccepted bool `json:"tosAccepted,omitempty,omitzero"`

	// SignupState are the steps of the sign-up that the account has reached.
	SignupState []SignupState `json:"signupState,omitempty,omitzero"`

	// VerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
	VerificationReason SignupVerificationReason `json:"verificationReason,omitempty,omitzero"`

	// MarketingAccepted tells whether the customer agreed to receive marketing messages.
	MarketingAccepted bool `json:"marketingAccepted,omitempty,omitzero"`

	// CreationTime is the moment when the account was created.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`
}

// SignupState is a step of a sign-up.
type SignupState string

// SignupVerificationReason is the reason why a sign-up must be verified. Absent where it need not be.
type SignupVerificationReason string

// UBrand is the U-brand of an account, which the platform keeps beside its brand. Absent where there is none.
type UBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the U-brand.
	Name string `json:"name,omitempty,omitzero"`
}

// WelcomeEmailRequest is the way in which a welcome email is to be sent.
type WelcomeEmailRequest struct {
	// Email is the email address to send it to.
	Email *string `json:"email,omitempty"`
}

// ListDomesticCountriesParams are the optional parameters of [Client.ListDomesticCountries]. Those that are nil are not sent.
type ListDomesticCountriesParams struct {
	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ReadAccount reads basic information about an account: its main number, operator, brand, plans,
// region and limits.
//
// Any user may read the public part of it; only administrators may read everything, so much of the
// reply may be absent for others. [Client.ReadAccountV2] returns the company's name and address, which
// are not here.
//
// Operation readAccountInfo: GET /restapi/v1.0/account/{accountId} (rate limit Light, app scope
// ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadAccount(ctx context.Context, opts ...CallOption) (*Account, error) {
	return call(ctx, c, &generated.ReadAccount, nil, input{}, opts, decodeAccount)
}

// ReadAccountBusinessAddress reads the business address of an account, with the name of the company,
// its email address and the name of its main site.
//
// [Client.ReadAccountV2] returns an address as well, with a second line for the street and the country
// as a code.
//
// Operation readAccountBusinessAddress: GET /restapi/v1.0/account/{accountId}/business-address (rate
// limit Light, app scope ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadAccountBusinessAddress(ctx context.Context, opts ...CallOption) (*AccountBusinessAddress, error) {
	return call(ctx, c, &generated.ReadAccountBusinessAddress, nil, input{}, opts, decodeAccountBusinessAddress)
}

// UpdateAccountBusinessAddress changes the business address of an account, the name of the company,
// its email address or the name of its main site.
//
// Every property is optional. The reply has all of them, as they are after the change.
//
// Operation updateAccountBusinessAddress: PUT /restapi/v1.0/account/{accountId}/business-address (rate
// limit Medium, app scope EditAccounts, user permission EditCompanyInfo).
func (c *Client) UpdateAccountBusinessAddress(ctx context.Context, body AccountBusinessAddressUpdate, opts ...CallOption) (*AccountBusinessAddress, error) {
	return call(ctx, c, &generated.UpdateAccountBusinessAddress, nil, input{Body: body}, opts, decodeAccountBusinessAddress)
}

// ReadAccountServiceInfo reads the service of an account: its brand, service plan, billing plan and
// package, and the features and limits that come with them.
//
// A feature that an account has may still be off for one extension: [Client.ReadExtension] returns the
// features of an extension.
//
// Operation readAccountServiceInfo: GET /restapi/v1.0/account/{accountId}/service-info (rate limit
// Light, app scope ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadAccountServiceInfo(ctx context.Context, opts ...CallOption) (*AccountServiceInfo, error) {
	return call(ctx, c, &generated.ReadAccountServiceInfo, nil, input{}, opts, decodeAccountServiceInfo)
}

// ListContractedCountries lists the countries in which contracts can be made with a brand.
//
// The list is not paged. No permission is needed, only a valid token.
//
// Operation listContractedCountries: GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country
// (rate limit Light).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListContractedCountries(ctx context.Context, brandID ID, opts ...CallOption) iter.Seq2[*ContractedCountry, error] {
	return list(ctx, c, &generated.ListContractedCountries, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[ContractedCountry], error) {
		list, err := c.ListContractedCountriesPage(ctx, brandID, opts...)
		if err != nil {
			return paging.Page[ContractedCountry]{}, err
		}
		return paging.Page[ContractedCountry]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListContractedCountriesPage returns the whole reply to [Client.ListContractedCountries].
func (c *Client) ListContractedCountriesPage(ctx context.Context, brandID ID, opts ...CallOption) (*ContractedCountryList, error) {
	return call(ctx, c, &generated.ListContractedCountries, []ID{brandID}, input{}, opts, decodeContractedCountryList)
}

// ListDomesticCountries lists the countries that count as domestic for accounts of a brand whose
// contract is for one country.
//
// [Client.ReadAccountServiceInfo] returns the brand and the contracted country of an account. No
// permission is needed, only a valid token.
//
// Operation listDomesticCountries: GET
// /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId} (rate limit
// Light).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListDomesticCountries(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, opts ...CallOption) iter.Seq2[*Country, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListDomesticCountries.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListDomesticCountries, p.Page, opts, func(r *Country) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[Country], error) {
		p := p
		p.Page = page
		list, err := c.ListDomesticCountriesPage(ctx, brandID, contractedCountryID, &p, opts...)
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

// ListDomesticCountriesPage reads one page of [Client.ListDomesticCountries].
func (c *Client) ListDomesticCountriesPage(ctx context.Context, brandID ID, contractedCountryID ID, params *ListDomesticCountriesParams, opts ...CallOption) (*CountryList, error) {
	return call(ctx, c, &generated.ListDomesticCountries, []ID{brandID, contractedCountryID}, input{Params: params}, opts, decodeCountryList)
}

// ReadAccountV2 reads basic information about an account: the company's name, address and contact, its
// main number and its service.
//
// Ids are strings here, while [Client.ReadAccount] has numbers for the same ids. The operator, the
// region and the limits of the account are only there.
//
// Operation getAccountInfoV2: GET /restapi/v2/accounts/{accountId} (rate limit Light, app scope
// ReadAccounts, user permission ReadCompanyInfo).
func (c *Client) ReadAccountV2(ctx context.Context, opts ...CallOption) (*AccountV2, error) {
	return call(ctx, c, &generated.ReadAccountV2, nil, input{}, opts, decodeAccountV2)
}

// SendActivationEmail sends the activation email to the system user of an account, or sends it again.
//
// The account must be unconfirmed; [Client.SendWelcomeEmail] is for accounts that are confirmed.
// Neither the request nor the reply has a body.
//
// Operation sendActivationEmailV2: POST /restapi/v2/accounts/{accountId}/send-activation-email (rate
// limit Medium, app scope EditAccounts, user permission AccountAdministration).
func (c *Client) SendActivationEmail(ctx context.Context, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.SendActivationEmail, nil, input{}, opts)
}

// SendWelcomeEmail sends the welcome email to the system user of an account, or sends it again.
//
// The account must be confirmed; [Client.SendActivationEmail] is for accounts that are not yet. The
// body may be left out, and the reply has none.
//
// Operation sendWelcomeEmailV2: POST /restapi/v2/accounts/{accountId}/send-welcome-email (rate limit
// Medium, app scope EditExtensions, user permission Users).
func (c *Client) SendWelcomeEmail(ctx context.Context, body WelcomeEmailRequest, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.SendWelcomeEmail, nil, input{Body: body}, opts)
}
