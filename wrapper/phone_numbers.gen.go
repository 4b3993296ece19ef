// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/task"
)

// The documented values of [NumberParserConflictHandling]. The platform may send others.
const (
	NumberParserConflictHandlingClient  NumberParserConflictHandling = "Client"
	NumberParserConflictHandlingDefault NumberParserConflictHandling = "Default"
)

// The documented values of [NumberParserContextSource]. The platform may send others.
const (
	NumberParserContextSourceAccount NumberParserContextSource = "Account"
	NumberParserContextSourceDefault NumberParserContextSource = "Default"
)

// The documented values of [ParsedNumberCategory]. The platform may send others.
const (
	ParsedNumberCategoryAmbiguous      ParsedNumberCategory = "Ambiguous"
	ParsedNumberCategoryExtension      ParsedNumberCategory = "Extension"
	ParsedNumberCategoryRegular        ParsedNumberCategory = "Regular"
	ParsedNumberCategoryServiceCode    ParsedNumberCategory = "ServiceCode"
	ParsedNumberCategoryShortCode      ParsedNumberCategory = "ShortCode"
	ParsedNumberCategorySpecialService ParsedNumberCategory = "SpecialService"
	ParsedNumberCategoryTollFree       ParsedNumberCategory = "TollFree"
	ParsedNumberCategoryUnknown        ParsedNumberCategory = "Unknown"
)

// The documented values of [ParsedNumberStatus]. The platform may send others.
const (
	ParsedNumberStatusInvalid  ParsedNumberStatus = "Invalid"
	ParsedNumberStatusPossible ParsedNumberStatus = "Possible"
	ParsedNumberStatusValid    ParsedNumberStatus = "Valid"
)

// The documented values of [PhoneNumberActivationStatus]. The platform may send others.
const (
	PhoneNumberActivationStatusActive   PhoneNumberActivationStatus = "Active"
	PhoneNumberActivationStatusInactive PhoneNumberActivationStatus = "Inactive"
)

// The documented values of [PhoneNumberFeature]. The platform may send others.
const (
	PhoneNumberFeatureA2PSmsSender           PhoneNumberFeature = "A2PSmsSender"
	PhoneNumberFeatureCallerID               PhoneNumberFeature = "CallerId"
	PhoneNumberFeatureDelegated              PhoneNumberFeature = "Delegated"
	PhoneNumberFeatureInternationalSMSSender PhoneNumberFeature = "InternationalSmsSender"
	PhoneNumberFeatureMmsSender              PhoneNumberFeature = "MmsSender"
	PhoneNumberFeatureSMSSender              PhoneNumberFeature = "SmsSender"
)

// The documented values of [PhoneNumberStatus]. The platform may send others.
const (
	PhoneNumberStatusNormal    PhoneNumberStatus = "Normal"
	PhoneNumberStatusPending   PhoneNumberStatus = "Pending"
	PhoneNumberStatusPortedIn  PhoneNumberStatus = "PortedIn"
	PhoneNumberStatusTemporary PhoneNumberStatus = "Temporary"
	PhoneNumberStatusUnknown   PhoneNumberStatus = "Unknown"
)

// The documented values of [PhoneNumberType]. The platform may send others.
const (
	PhoneNumberTypeFaxOnly   PhoneNumberType = "FaxOnly"
	PhoneNumberTypeVoiceFax  PhoneNumberType = "VoiceFax"
	PhoneNumberTypeVoiceOnly PhoneNumberType = "VoiceOnly"
)

// The documented values of [SMSConsentCoverageType]. The platform may send others.
const (
	SMSConsentCoverageTypeAccount        SMSConsentCoverageType = "Account"
	SMSConsentCoverageTypeConversational SMSConsentCoverageType = "Conversational"
	SMSConsentCoverageTypeInformational  SMSConsentCoverageType = "Informational"
	SMSConsentCoverageTypePhoneNumber    SMSConsentCoverageType = "PhoneNumber"
	SMSConsentCoverageTypePromotional    SMSConsentCoverageType = "Promotional"
)

// The documented values of [SMSRegistrationStatus]. The platform may send others.
const (
	SMSRegistrationStatusCampaignExpired   SMSRegistrationStatus = "CampaignExpired"
	SMSRegistrationStatusCampaignSuspended SMSRegistrationStatus = "CampaignSuspended"
	SMSRegistrationStatusConfirmed         SMSRegistrationStatus = "Confirmed"
	SMSRegistrationStatusCreated           SMSRegistrationStatus = "Created"
	SMSRegistrationStatusDeleteRequested   SMSRegistrationStatus = "DeleteRequested"
	SMSRegistrationStatusDraft             SMSRegistrationStatus = "Draft"
	SMSRegistrationStatusPreVetFailed      SMSRegistrationStatus = "PreVetFailed"
	SMSRegistrationStatusSubmitFailed      SMSRegistrationStatus = "SubmitFailed"
	SMSRegistrationStatusSubmitted         SMSRegistrationStatus = "Submitted"
	SMSRegistrationStatusUnconfirmed       SMSRegistrationStatus = "Unconfirmed"
	SMSRegistrationStatusUpdateRequested   SMSRegistrationStatus = "UpdateRequested"
)

// The documented values of [SpecialServiceType]. The platform may send others.
const (
	SpecialServiceTypeCustomerSupport        SpecialServiceType = "CustomerSupport"
	SpecialServiceTypeDirectoryAssistance    SpecialServiceType = "DirectoryAssistance"
	SpecialServiceTypeEmergency              SpecialServiceType = "Emergency"
	SpecialServiceTypeNonEmergencyMedical    SpecialServiceType = "NonEmergencyMedical"
	SpecialServiceTypeNonEmergencyPolice     SpecialServiceType = "NonEmergencyPolice"
	SpecialServiceTypeSupplementary          SpecialServiceType = "Supplementary"
	SpecialServiceTypeTelecommunicationRelay SpecialServiceType = "TelecommunicationRelay"
	SpecialServiceTypeUnknown                SpecialServiceType = "Unknown"
	SpecialServiceTypeUnsupported            SpecialServiceType = "Unsupported"
	SpecialServiceTypeUpdateEmergencyAddress SpecialServiceType = "UpdateEmergencyAddress"
)

// AccountPhoneNumber is a phone number of an account, as v1.0 of the API returns it. `extension` is absent where the
// number is not assigned to one.
type AccountPhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the phone number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
	// are numbers of another provider.
	PaymentType PaymentType `json:"paymentType,omitempty,omitzero"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status,omitempty,omitzero"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// Extension is an extension, as v1.0 replies refer to it. `partnerId` is the id that a partner gave to it,
	// absent without one.
	Extension ExtensionReference `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Location is the place that the number belongs to, such as a city and a state. Absent where it has none.
	Location string `json:"location,omitempty,omitzero"`

	// VanityPattern is the letters that the digits of the number stand for. Absent where the number was not chosen by
	// any.
	VanityPattern string `json:"vanityPattern,omitempty,omitzero"`

	// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
	TemporaryNumber TemporaryNumber `json:"temporaryNumber,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// AccountPhoneNumberList is a page of an account's phone numbers, as v1.0 of the API returns them.
type AccountPhoneNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the phone numbers of the page.
	Records []AccountPhoneNumber `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// AccountPhoneNumberListV2 is a page of an account's phone numbers, as v2 of the API returns them.
type AccountPhoneNumberListV2 struct {
	// Records are the phone numbers of the page.
	Records []AccountPhoneNumberV2 `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// AccountPhoneNumberV2 is a phone number of an account, as v2 of the API returns it. `extension` is absent where the number
// is not assigned to one; `providerId` is the id of the provider that the number comes from.
type AccountPhoneNumberV2 struct {
	ID ID `json:"id"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// TollType is the side that pays for a call to a phone number, the caller (`Toll`) or the company (`TollFree`).
	TollType PhoneNumberTollType `json:"tollType"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// Extension is the extension that a phone number is assigned to, as v2 of the API returns it.
	Extension PhoneNumberExtensionV2 `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// ByocNumber tells whether the customer brought the number along with a carrier of their own (BYOC).
	ByocNumber bool `json:"byocNumber,omitempty,omitzero"`

	// MobileNumber tells whether the number is a mobile one.
	MobileNumber bool `json:"mobileNumber,omitempty,omitzero"`

	// HotDeskNumber tells whether the number belongs to a hot desk, a phone that several people share.
	HotDeskNumber bool `json:"hotDeskNumber,omitempty,omitzero"`
	ProviderID    ID   `json:"providerId,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
type ContactCenterProvider struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the provider.
	Name string `json:"name,omitempty,omitzero"`
}

// ContactCenterProviderInput is the contact-center provider that a phone number shall belong to.
type ContactCenterProviderInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the provider.
	Name *string `json:"name,omitempty"`
}

// ExtensionPhoneNumber is a phone number that an extension can use: its own ones and those that it shares with the company.
// `subType` is that of the extension.
type ExtensionPhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the phone number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// SubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	SubType ExtensionSubType `json:"subType,omitempty,omitzero"`

	// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
	// are numbers of another provider.
	PaymentType PaymentType `json:"paymentType,omitempty,omitzero"`

	// Status is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
	// came from another carrier, `Temporary` one that stands in for a number still on its way.
	Status PhoneNumberStatus `json:"status,omitempty,omitzero"`

	// Features are the things that the extension may do with the number. Absent when a user who is not an
	// administrator reads another extension.
	Features []PhoneNumberFeature `json:"features,omitempty,omitzero"`

	// Extension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
	// id that a partner gave to it, absent without one.
	Extension PhoneNumberExtension `json:"extension,omitempty,omitzero"`

	// Label is the name that the customer gave to the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Primary tells whether the number is the primary one of its kind.
	Primary bool `json:"primary,omitempty,omitzero"`

	// CallerIDName is the name that the called party may see beside the number.
	CallerIDName string `json:"callerIdName,omitempty,omitzero"`

	// Country is the country of a phone number.
	Country PhoneNumberCountry `json:"country,omitempty,omitzero"`

	// Location is the place that the number belongs to, such as a city and a state. Absent where it has none.
	Location string `json:"location,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
}

// ExtensionPhoneNumberList is a page of the phone numbers that an extension can use.
type ExtensionPhoneNumberList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the phone numbers of the page.
	Records []ExtensionPhoneNumber `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// ExtensionReference is an extension, as v1.0 replies refer to it. `partnerId` is the id that a partner gave to it,
// absent without one.
type ExtensionReference struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// NullableBrandID is the id of a brand. Null or absent where no brand was chosen.
type NullableBrandID = ID

// NumberParserConflictHandling is the way to decide where a string has several meanings: with `Default` it is an extension number,
// with `Client` the result is `Ambiguous` and has the forms of each meaning, for the caller to choose.
// It is `Default` unless chosen otherwise; with the context source `Account`, the account's setting.
type NumberParserConflictHandling string

// NumberParserContentInput is the parts that the results shall have. All of them unless said otherwise.
type NumberParserContentInput struct {
	// IncludeDialingDetails tells whether results have `dialingDetails`. True unless said otherwise.
	IncludeDialingDetails *bool `json:"includeDialingDetails,omitempty"`

	// IncludeNumberDetails tells whether results have `numberDetails`. True unless said otherwise.
	IncludeNumberDetails *bool `json:"includeNumberDetails,omitempty"`

	// IncludeFormats tells whether results have `formats`. True unless said otherwise.
	IncludeFormats *bool `json:"includeFormats,omitempty"`
}

// NumberParserContext is the circumstances in which strings were parsed, as the platform applied them.
type NumberParserContext struct {
	// BrandID is the id of a brand. Null or absent where no brand was chosen.
	BrandID NullableBrandID `json:"brandId,omitempty,omitzero"`

	// Country A country, as the number parser returns it. Null or absent where none is known.
	Country NumberParserCountry `json:"country,omitempty,omitzero"`

	// DefaultAreaCode is the area code of local numbers, 1 to 6 digits. Null or absent without one.
	DefaultAreaCode string `json:"defaultAreaCode,omitempty,omitzero"`

	// VanityPhoneNumbersAllowed tells whether letters stood for digits.
	VanityPhoneNumbersAllowed bool `json:"vanityPhoneNumbersAllowed,omitempty,omitzero"`

	// MaxExtensionNumberLength is the largest number of digits of an extension number, 1 to 9. Null or absent where none was
	// assumed.
	MaxExtensionNumberLength int32 `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// ShortCodesAllowed tells whether short codes were recognized.
	ShortCodesAllowed bool `json:"shortCodesAllowed,omitempty,omitzero"`

	// SiteCode is the code of the caller's site, 1 to 8 digits. Null or absent without one.
	SiteCode string `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits of an extension number without its site code, 1 to 8.
	ShortExtensionNumberLength int32 `json:"shortExtensionNumberLength,omitempty,omitzero"`

	// OutboundCallPrefix is the digit to dial for a line to the outside, 2 to 9. Null or absent without one.
	OutboundCallPrefix string `json:"outboundCallPrefix,omitempty,omitzero"`

	// MaskedPhoneNumbersAllowed tells whether numbers with masked digits were recognized.
	MaskedPhoneNumbersAllowed bool `json:"maskedPhoneNumbersAllowed,omitempty,omitzero"`

	// MaskSymbol is the character that stands for a masked digit. Null or absent where masked numbers are not
	// recognized.
	MaskSymbol string `json:"maskSymbol,omitempty,omitzero"`

	// MaskLength is the number of masked digits. Null or absent where masked numbers are not recognized.
	MaskLength int32 `json:"maskLength,omitempty,omitzero"`

	// ConflictHandling is the way to decide where a string has several meanings: with `Default` it is an extension number,
	// with `Client` the result is `Ambiguous` and has the forms of each meaning, for the caller to choose.
	// It is `Default` unless chosen otherwise; with the context source `Account`, the account's setting.
	ConflictHandling NumberParserConflictHandling `json:"conflictHandling,omitempty,omitzero"`
}

// NumberParserContextInput is the circumstances in which a string was typed or dialled. What is left out or null comes from the
// context source. `brandId` is the id of the brand, at most 4 digits.
type NumberParserContextInput struct {
	// BrandID is the id of a brand. Null or absent where no brand was chosen.
	BrandID Nullable[NullableBrandID] `json:"brandId,omitempty,omitzero"`

	// Country is the country to assume for numbers without a country code.
	Country Nullable[NumberParserCountryInput] `json:"country,omitempty,omitzero"`

	// DefaultAreaCode is the area code of local numbers, 1 to 6 digits.
	DefaultAreaCode Nullable[string] `json:"defaultAreaCode,omitempty,omitzero"`

	// VanityPhoneNumbersAllowed tells whether letters stand for digits, as in `1-888-555-LARK`.
	VanityPhoneNumbersAllowed *bool `json:"vanityPhoneNumbersAllowed,omitempty"`

	// MaxExtensionNumberLength is the largest number of digits of an extension number, 1 to 9.
	MaxExtensionNumberLength Nullable[int32] `json:"maxExtensionNumberLength,omitempty,omitzero"`

	// ShortCodesAllowed tells whether short codes, such as those of text messages, are recognized.
	ShortCodesAllowed *bool `json:"shortCodesAllowed,omitempty"`

	// SiteCode is the code of the caller's site, 1 to 8 digits.
	SiteCode Nullable[string] `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumberLength is the number of digits of an extension number without its site code, 1 to 8.
	ShortExtensionNumberLength *int32 `json:"shortExtensionNumberLength,omitempty"`

	// OutboundCallPrefix is the digit to dial for a line to the outside, 2 to 9.
	OutboundCallPrefix Nullable[string] `json:"outboundCallPrefix,omitempty,omitzero"`

	// MaskedPhoneNumbersAllowed tells whether numbers with masked digits are recognized.
	MaskedPhoneNumbersAllowed *bool `json:"maskedPhoneNumbersAllowed,omitempty"`

	// ConflictHandling is the way to decide where a string has several meanings: with `Default` it is an extension number,
	// with `Client` the result is `Ambiguous` and has the forms of each meaning, for the caller to choose.
	// It is `Default` unless chosen otherwise; with the context source `Account`, the account's setting.
	ConflictHandling *NumberParserConflictHandling `json:"conflictHandling,omitempty"`
}

// NumberParserContextSource is the source of what the context of a request leaves out: the platform's defaults or the caller's
// account.
type NumberParserContextSource string

// NumberParserCountry is a country, as the number parser returns it. Null or absent where none is known.
type NumberParserCountry struct {
	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode CountryIsoCode `json:"isoCode,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode CountryCallingCode `json:"callingCode,omitempty,omitzero"`
}

// NumberParserCountryInput is the country to assume for numbers without a country code.
type NumberParserCountryInput struct {
	// IsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	IsoCode *CountryIsoCode `json:"isoCode,omitempty"`

	// CallingCode is the calling code of a country, digits without a `+`, such as `1` or `44`.
	CallingCode *CountryCallingCode `json:"callingCode,omitempty"`
}

// NumberParserRequest is the phone numbers to parse with the first version of the number parser.
type NumberParserRequest struct {
	// OriginalStrings are the phone numbers to parse, at most 64, each of at most 64 characters.
	OriginalStrings []string `json:"originalStrings,omitzero"`
}

// NumberParserRequestV2 is the strings to parse, and how to understand them.
type NumberParserRequestV2 struct {
	// OriginalStrings are the strings to parse, 1 to 64, each of 1 to 64 characters.
	OriginalStrings []string `json:"originalStrings"`

	// ContextSource is the source of what the context of a request leaves out: the platform's defaults or the caller's
	// account.
	ContextSource *NumberParserContextSource `json:"contextSource,omitempty"`

	// Context is the circumstances in which a string was typed or dialled. What is left out or null comes from the
	// context source. `brandId` is the id of the brand, at most 4 digits.
	Context *NumberParserContextInput `json:"context,omitempty"`

	// ResultContent is the parts that the results shall have. All of them unless said otherwise.
	ResultContent *NumberParserContentInput `json:"resultContent,omitempty"`
}

// NumberParserResult is the phone numbers as the first version of the number parser understood them.
type NumberParserResult struct {
	// URI is the address of the number parser.
	URI string `json:"uri,omitempty,omitzero"`

	// HomeCountry is a country of the platform's dictionary. Replies often carry its id alone.
	HomeCountry CountryReference `json:"homeCountry,omitempty,omitzero"`

	// PhoneNumbers are the phone numbers, in the order of the strings.
	PhoneNumbers []ParsedNumber `json:"phoneNumbers"`
}

// NumberParserResultV2 is the meanings of strings, and the context that was applied.
type NumberParserResultV2 struct {
	// Context is the circumstances in which strings were parsed, as the platform applied them.
	Context NumberParserContext `json:"context,omitempty,omitzero"`

	// Results are the results, in the order of the strings. Empty strings have none, so match a result to its
	// string by `originalString`.
	Results []ParsedNumberV2 `json:"results,omitempty,omitzero"`
}

// ParsedDialingDetails is the digits before a number that steer the call. Null or absent where they were not requested.
type ParsedDialingDetails struct {
	// ServiceCode The code of a service that was dialled before the number. Null or absent without one.
	ServiceCode ParsedServiceCode `json:"serviceCode,omitempty,omitzero"`

	// OutboundCallPrefix is the digit that was dialled for a line to the outside. Null or absent without one.
	OutboundCallPrefix string `json:"outboundCallPrefix,omitempty,omitzero"`

	// SpecialPrefix The special prefix that was dialled before the number. Null or absent without one.
	SpecialPrefix ParsedSpecialPrefix `json:"specialPrefix,omitempty,omitzero"`
}

// ParsedNumber is a phone number and its parts, as the first version of the number parser returns them.
type ParsedNumber struct {
	// OriginalString is the string that was parsed.
	OriginalString string `json:"originalString,omitempty,omitzero"`

	// Country is a country of the platform's dictionary. Replies often carry its id alone.
	Country CountryReference `json:"country,omitempty,omitzero"`

	// AreaCode is the area code. Absent without one.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// Dialable is the form to dial.
	Dialable string `json:"dialable,omitempty,omitzero"`

	// E164 is the E.164 form. Absent where the number has none.
	E164 string `json:"e164,omitempty,omitzero"`

	// FormattedInternational is the form for readers in other countries.
	FormattedInternational string `json:"formattedInternational,omitempty,omitzero"`

	// FormattedNational is the form for readers in the same country.
	FormattedNational string `json:"formattedNational,omitempty,omitzero"`

	// Special tells whether the number is a special one, such as that of an emergency service.
	Special bool `json:"special,omitempty,omitzero"`

	// Normalized is the digits alone, with the country code.
	Normalized string `json:"normalized,omitempty,omitzero"`

	// TollFree tells whether a call to the number is free for the caller.
	TollFree bool `json:"tollFree,omitempty,omitzero"`

	// SubAddress is the sub-address behind the number, such as an extension. Absent without one.
	SubAddress string `json:"subAddress,omitempty,omitzero"`

	// SubscriberNumber is the last part of the number, that of the subscriber.
	SubscriberNumber string `json:"subscriberNumber,omitempty,omitzero"`

	// DtmfPostfix is the tones to send once the call is connected. Absent without any.
	DtmfPostfix string `json:"dtmfPostfix,omitempty,omitzero"`
}

// ParsedNumberCategory is the category of a number. A result is `Ambiguous` if its string has several meanings, each with
// forms of its own; only those forms have a category, one of the first four. Null or absent where
// there is none.
type ParsedNumberCategory string

// ParsedNumberDetails is the parts of a number. Null or absent where they were not requested.
type ParsedNumberDetails struct {
	// SiteCode is the code of the site. Null or absent without one.
	SiteCode string `json:"siteCode,omitempty,omitzero"`

	// ShortExtensionNumber is the extension number without its site code. Null or absent where the string has none.
	ShortExtensionNumber string `json:"shortExtensionNumber,omitempty,omitzero"`

	// ExtensionNumber is the extension number. Null or absent where the string has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// SpecialService The special service that a number leads to. Null or absent where it leads to none.
	SpecialService ParsedSpecialService `json:"specialService,omitempty,omitzero"`

	// Country is a country, as the number parser returns it. Null or absent where none is known.
	Country NumberParserCountry `json:"country,omitempty,omitzero"`

	// NationalDestinationCode is the first part of the national number, such as the area code. Null or absent without one.
	NationalDestinationCode string `json:"nationalDestinationCode,omitempty,omitzero"`

	// AreaCode is the area code. Null or absent without one.
	AreaCode string `json:"areaCode,omitempty,omitzero"`

	// RegionalDestinationCode is the code of the region within the area. Null or absent without one.
	RegionalDestinationCode string `json:"regionalDestinationCode,omitempty,omitzero"`

	// AllocationBlockCode is the code of the block that the number was allocated from. Null or absent without one.
	AllocationBlockCode string `json:"allocationBlockCode,omitempty,omitzero"`

	// SubscriberNumber is the last part of the number, that of the subscriber. Null or absent without one.
	SubscriberNumber string `json:"subscriberNumber,omitempty,omitzero"`

	// SubAddress is the sub-address behind the number, such as an extension. Null or absent without one.
	SubAddress string `json:"subAddress,omitempty,omitzero"`

	// DtmfPostfix is the tones to send once the call is connected. Null or absent without any.
	DtmfPostfix string `json:"dtmfPostfix,omitempty,omitzero"`

	// SIPPostfix is the SIP parameters behind the number. Null or absent without any.
	SIPPostfix string `json:"sipPostfix,omitempty,omitzero"`

	// ProbablyMasked tells whether some digits are probably masked. Null or absent where that is not known.
	ProbablyMasked bool `json:"probablyMasked,omitempty,omitzero"`

	// Status The result of checking a number against the numbering plan: it exists, it may exist, or it can't. Null or absent where it was not checked.
	Status ParsedNumberStatus `json:"status,omitempty,omitzero"`
}

// ParsedNumberFormats is the forms in which a number can be written. A form is null or absent where the number has none
// such.
type ParsedNumberFormats struct {
	// Category is the category of a number. A result is `Ambiguous` if its string has several meanings, each with
	// forms of its own; only those forms have a category, one of the first four. Null or absent where
	// there is none.
	Category ParsedNumberCategory `json:"category,omitempty,omitzero"`

	// E164 is the E.164 form, such as `+16505550102`.
	E164 string `json:"e164,omitempty,omitzero"`

	// E164Extended is the E.164 form with what follows the number, such as a sub-address.
	E164Extended string `json:"e164Extended,omitempty,omitzero"`

	// National is the form for readers in the same country, such as `(650) 555-0102`.
	National string `json:"national,omitempty,omitzero"`

	// NationalExtended is the national form with what follows the number.
	NationalExtended string `json:"nationalExtended,omitempty,omitzero"`

	// International is the form for readers in other countries, such as `+1 (650) 555-0102`.
	International string `json:"international,omitempty,omitzero"`

	// InternationalExtended is the international form with what follows the number.
	InternationalExtended string `json:"internationalExtended,omitempty,omitzero"`

	// Dialable is the form to dial.
	Dialable string `json:"dialable,omitempty,omitzero"`

	// DialableExtended is the form to dial, with what follows the number.
	DialableExtended string `json:"dialableExtended,omitempty,omitzero"`
}

// ParsedNumberStatus is the result of checking a number against the numbering plan: it exists, it may exist, or it can't.
// Null or absent where it was not checked.
type ParsedNumberStatus string

// ParsedNumberV2 is the meaning of a string. Which parts it has depends on `resultContent` of the request.
type ParsedNumberV2 struct {
	// OriginalString is the string that was parsed.
	OriginalString string `json:"originalString,omitempty,omitzero"`

	// Category is the category of a number. A result is `Ambiguous` if its string has several meanings, each with
	// forms of its own; only those forms have a category, one of the first four. Null or absent where
	// there is none.
	Category ParsedNumberCategory `json:"category,omitempty,omitzero"`

	// DialingDetails is the digits before a number that steer the call. Null or absent where they were not requested.
	DialingDetails ParsedDialingDetails `json:"dialingDetails,omitempty,omitzero"`

	// NumberDetails is the parts of a number. Null or absent where they were not requested.
	NumberDetails ParsedNumberDetails `json:"numberDetails,omitempty,omitzero"`

	// Formats are the forms in which the number can be written, one set for each meaning. Null or absent where
	// they were not requested.
	Formats []ParsedNumberFormats `json:"formats,omitempty,omitzero"`
}

// ParsedServiceCode is the code of a service that was dialled before the number. Null or absent without one.
type ParsedServiceCode struct {
	// Dialing is the characters that were dialled, such as `*67`.
	Dialing string `json:"dialing,omitempty,omitzero"`

	// Pattern is the pattern that recognized the code. Null or absent where none is given.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// ParsedSpecialPrefix is the special prefix that was dialled before the number. Null or absent without one.
type ParsedSpecialPrefix struct {
	// Dialing is the characters that were dialled.
	Dialing string `json:"dialing,omitempty,omitzero"`

	// Pattern is the pattern that recognized the prefix.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// ParsedSpecialService is the special service that a number leads to. Null or absent where it leads to none.
type ParsedSpecialService struct {
	// Type is the kind of a special service. `Supplementary` is one that is dialled with codes such as `*67`.
	Type SpecialServiceType `json:"type,omitempty,omitzero"`

	// Pattern is the pattern that recognized the service.
	Pattern string `json:"pattern,omitempty,omitzero"`
}

// PhoneNumberActivationStatus is the activation of a phone number, done or not.
type PhoneNumberActivationStatus string

// PhoneNumberAddInput is a phone number to add to the inventory. `providerId` is the id of the provider that it comes
// from.
type PhoneNumberAddInput struct {
	// PhoneNumber is the number itself, in E.164 form. A `*` in it stands for any digits.
	PhoneNumber string `json:"phoneNumber"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus *PhoneNumberActivationStatus `json:"activationStatus,omitempty"`
	ProviderID       *ID                          `json:"providerId,omitempty"`
}

// PhoneNumberAddResult is the outcome of adding one phone number. `id` is the number's new id, absent where it was not
// added.
type PhoneNumberAddResult struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber"`

	// ActivationStatus is the activation of a phone number, done or not.
	ActivationStatus PhoneNumberActivationStatus `json:"activationStatus,omitempty,omitzero"`

	// BulkItemSuccessful tells whether the phone number was added.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why the phone number was not added. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// PhoneNumberAssignRequest is the new use of a phone number. `extension` is who gets the number; `costCenterId` is the id of
// the cost center that pays for it.
type PhoneNumberAssignRequest struct {
	// Type is the kind of traffic that a phone number takes. Null or absent where it is not known.
	Type Nullable[NullablePhoneNumberType] `json:"type,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType"`

	// Extension is the extension that gets a phone number.
	Extension    *PhoneNumberExtensionInput `json:"extension,omitempty"`
	CostCenterID *ID                        `json:"costCenterId,omitempty"`

	// ContactCenterProvider is the contact-center provider that a phone number shall belong to.
	ContactCenterProvider *ContactCenterProviderInput `json:"contactCenterProvider,omitempty"`
}

// PhoneNumberCountry is the country of a phone number.
type PhoneNumberCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country in the dictionary.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// PhoneNumberDeleteResult is the outcome of deleting one phone number.
type PhoneNumberDeleteResult struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber,omitempty,omitzero"`

	// BulkItemSuccessful tells whether the phone number was deleted.
	BulkItemSuccessful bool `json:"bulkItemSuccessful"`

	// BulkItemErrors are the reasons why the phone number was not deleted. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// PhoneNumberDeleteResultList is the outcome of deleting phone numbers.
type PhoneNumberDeleteResultList struct {
	// Records are the outcomes, one for each phone number of the request.
	Records []PhoneNumberDeleteResult `json:"records"`
}

// PhoneNumberExtension is the extension that a phone number is assigned to. Absent where there is none. `partnerId` is the
// id that a partner gave to it, absent without one.
type PhoneNumberExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Absent where the extension has none.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// Type is the kind of an extension. `Department` is a call queue, `PagingOnly` a paging group; `User` and
	// its variants are people, the rest are services that can be dialled.
	Type ExtensionType `json:"type,omitempty,omitzero"`

	// ContactCenterProvider is the contact-center provider that a number or an extension belongs to. Absent where there is none.
	ContactCenterProvider ContactCenterProvider `json:"contactCenterProvider,omitempty,omitzero"`
	PartnerID             ID                    `json:"partnerId,omitempty,omitzero"`
}

// PhoneNumberExtensionInput is the extension that gets a phone number.
type PhoneNumberExtensionInput struct {
	ID ID `json:"id"`
}

// PhoneNumberExtensionV2 is the extension that a phone number is assigned to, as v2 of the API returns it.
type PhoneNumberExtensionV2 struct {
	ID ID `json:"id"`

	// ExtensionNumber is the number to dial for an extension inside its account, 3 to 8 digits. Unlike the id it is unique
	// only in the account and may change.
	ExtensionNumber ExtensionNumber `json:"extensionNumber,omitempty,omitzero"`
}

// PhoneNumberFeature is a thing that an extension may do with a phone number: show it as caller id, or send messages of
// one sort from it. `A2PSmsSender` is for messages that applications send to people.
type PhoneNumberFeature string

// PhoneNumberReferenceInput is a phone number, named by its `id` or by its digits.
type PhoneNumberReferenceInput struct {
	ID *ID `json:"id,omitempty"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber *E164PhoneNumber `json:"phoneNumber,omitempty"`
}

// PhoneNumberReplaceRequest is the phone number from the inventory that takes the place of another one, by its id.
type PhoneNumberReplaceRequest struct {
	TargetPhoneNumberID *ID `json:"targetPhoneNumberId,omitempty"`
}

// PhoneNumberStatus is the state of a phone number. `Pending` is one whose porting has not ended, `PortedIn` one that
// came from another carrier, `Temporary` one that stands in for a number still on its way.
type PhoneNumberStatus string

// PhoneNumberType is the kind of traffic that a phone number takes.
type PhoneNumberType string

// PhoneNumbersAddRequest is the phone numbers to add to the inventory.
type PhoneNumbersAddRequest struct {
	// Records are the phone numbers, at least one.
	Records []PhoneNumberAddInput `json:"records"`
}

// PhoneNumbersAddTask is the addition of phone numbers to the inventory. Either it has `id`, `creationTime` and `status`,
// those of a task that may still run, or `records`, the outcome.
type PhoneNumbersAddTask struct {
	ID ID `json:"id,omitempty,omitzero"`

	// CreationTime is the moment when the task was created. Absent without a task.
	CreationTime Time `json:"creationTime,omitempty,omitzero"`

	// Status is the state of the task. Absent without a task.
	Status string `json:"status,omitempty,omitzero"`

	// Records are the outcomes, one for each phone number of the request. Absent while the task runs.
	Records []PhoneNumberAddResult `json:"records,omitempty,omitzero"`
}

// PhoneNumbersDeleteRequest is the phone numbers to delete from the inventory.
type PhoneNumbersDeleteRequest struct {
	// Records are the phone numbers, at least one.
	Records []PhoneNumberReferenceInput `json:"records"`
}

// SMSBrand is the brand, that is the company, in whose name a campaign is registered.
type SMSBrand struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Status is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
	Status SMSRegistrationStatus `json:"status,omitempty,omitzero"`

	// Errors are the reasons why the registration failed. Absent or empty without a failure.
	Errors []SMSRegistrationError `json:"errors,omitempty,omitzero"`
}

// SMSCampaign is the campaign that a phone number is registered for, with what its messages are about.
type SMSCampaign struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Status is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
	Status SMSRegistrationStatus `json:"status,omitempty,omitzero"`

	// RegistrationTier is the tier of the registration, on which the number of messages depends.
	RegistrationTier string `json:"registrationTier,omitempty,omitzero"`

	// UseCases are the purposes of the messages.
	UseCases []string `json:"useCases,omitempty,omitzero"`

	// Errors are the reasons why the registration failed. Absent or empty without a failure.
	Errors []SMSRegistrationError `json:"errors,omitempty,omitzero"`

	// ConsentSettings is the way in which the consent of a campaign's recipients is kept.
	ConsentSettings SMSConsentSettings `json:"consentSettings,omitempty,omitzero"`

	// CoverageType is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	CoverageType SMSConsentCoverageType `json:"coverageType,omitempty,omitzero"`
}

// SMSConfiguration is the registration of a phone number for text messages.
type SMSConfiguration struct {
	PhoneNumberID ID `json:"phoneNumberId,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// SMSCampaignInfo is the campaign that a phone number is registered for, with what its messages are about.
	SMSCampaignInfo SMSCampaign `json:"smsCampaignInfo,omitempty,omitzero"`

	// SMSBrandInfo is the brand, that is the company, in whose name a campaign is registered.
	SMSBrandInfo SMSBrand `json:"smsBrandInfo,omitempty,omitzero"`
}

// SMSConsentCollecting is the automatic request for consent that a recipient gets.
type SMSConsentCollecting struct {
	// Enabled tells whether the platform asks recipients for their consent.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// ReplyMessageBody is the text of the message that answers a recipient.
	ReplyMessageBody string `json:"replyMessageBody,omitempty,omitzero"`
}

// SMSConsentCoverage is the reach of a recipient's consent, `optIn`, and of its withdrawal, `optOut`.
type SMSConsentCoverage struct {
	// OptIn is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	OptIn SMSConsentCoverageType `json:"optIn,omitempty,omitzero"`

	// OptOut is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
	OptOut SMSConsentCoverageType `json:"optOut,omitempty,omitzero"`
}

// SMSConsentCoverageType is the reach of a consent: one phone number, the account as a whole, or messages of one sort.
type SMSConsentCoverageType string

// SMSConsentSettings is the way in which the consent of a campaign's recipients is kept.
type SMSConsentSettings struct {
	// OptInRequired tells whether a recipient must have agreed before the first message.
	OptInRequired bool `json:"optInRequired,omitempty,omitzero"`

	// Coverage is the reach of a recipient's consent, `optIn`, and of its withdrawal, `optOut`.
	Coverage SMSConsentCoverage `json:"coverage,omitempty,omitzero"`

	// AutomaticConsentCollecting is the automatic request for consent that a recipient gets.
	AutomaticConsentCollecting SMSConsentCollecting `json:"automaticConsentCollecting,omitempty,omitzero"`
}

// SMSRegistrationError is a reason why the registration of a campaign or a brand failed.
type SMSRegistrationError struct {
	// ErrorCode is the code of the error.
	ErrorCode string `json:"errorCode"`

	// Message is the explanation for a person.
	Message string `json:"message"`
}

// SMSRegistrationStatus is the progress of the registration of a campaign or a brand. Only a `Confirmed` one is in full use.
type SMSRegistrationStatus string

// SpecialServiceType is the kind of a special service. `Supplementary` is one that is dialled with codes such as `*67`.
type SpecialServiceType string

// TemporaryNumber is the number that stands in for one that is still being ported in. Absent where there is none.
type TemporaryNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is the stand-in number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// ListExtensionPhoneNumbersParams are the optional parameters of [Client.ListExtensionPhoneNumbers]. Those that are nil are not sent.
type ListExtensionPhoneNumbersParams struct {
	// Status is the state of the phone numbers to list; without it, any state.
	Status *PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageType `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListAccountPhoneNumbersParams are the optional parameters of [Client.ListAccountPhoneNumbers]. Those that are nil are not sent.
type ListAccountPhoneNumbersParams struct {
	// ExtensionStatus is the state of the extensions whose phone numbers to list.
	ExtensionStatus *ExtensionStatus `form:"extensionStatus,omitempty" json:"extensionStatus,omitempty"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageType `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// PaymentType are the payment types of the phone numbers to list; without it, any payment type.
	PaymentType []PaymentType `form:"paymentType,omitempty" json:"paymentType,omitempty,omitzero"`

	// Status are the states of the phone numbers to list; without it, any state.
	Status []PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// Page is the page to read, from 1. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ParsePhoneNumberParams are the optional parameters of [Client.ParsePhoneNumber]. Those that are nil are not sent.
type ParsePhoneNumberParams struct {
	// HomeCountry is the country to assume for numbers without a country code, two letters; without it, the home
	// country of the extension.
	HomeCountry *CountryIsoCode `form:"homeCountry,omitempty" json:"homeCountry,omitempty"`

	// NationalAsPriority tells whether a string that could be a national or an international number is taken for a national
	// one.
	NationalAsPriority *bool `form:"nationalAsPriority,omitempty" json:"nationalAsPriority,omitempty"`
}

// ListAccountPhoneNumbersV2Params are the optional parameters of [Client.ListAccountPhoneNumbersV2]. Those that are nil are not sent.
type ListAccountPhoneNumbersV2Params struct {
	// Type are the types of the phone numbers to list; without it, any type.
	Type []PhoneNumberType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// UsageType are the uses of the phone numbers to list; without it, any use.
	UsageType []PhoneNumberUsageType `form:"usageType,omitempty" json:"usageType,omitempty,omitzero"`

	// Status is the state of the phone numbers to list; without it, any state.
	Status *PhoneNumberStatus `form:"status,omitempty" json:"status,omitempty"`

	// TollType is the toll type of the phone numbers to list; without it, any toll type.
	TollType *PhoneNumberTollType `form:"tollType,omitempty" json:"tollType,omitempty"`

	// ExtensionStatus is the state of the extensions whose phone numbers to list.
	ExtensionStatus *ExtensionStatus `form:"extensionStatus,omitempty" json:"extensionStatus,omitempty"`

	// ByocNumber tells whether to list numbers of the customer's own carrier (BYOC), or all others; without it, both.
	ByocNumber *bool `form:"byocNumber,omitempty" json:"byocNumber,omitempty"`

	// MobileNumber tells whether to list mobile numbers, or all others; without it, both.
	MobileNumber *bool `form:"mobileNumber,omitempty" json:"mobileNumber,omitempty"`

	// PhoneNumber is the phone number to find. A `*` in it stands for any digits.
	PhoneNumber *string `form:"phoneNumber,omitempty" json:"phoneNumber,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListExtensionPhoneNumbers lists the phone numbers that an extension can use, such as its own direct
// numbers and the main number of the company, each with what it may be used for.
//
// For users who are not administrators the list of another extension holds only its direct numbers,
// without `features`. A `perPage` that the platform finds too large may silently become 100.
//
// Operation listExtensionPhoneNumbers: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (rate limit Light, app scope
// ReadAccounts, user permission ReadUserPhoneNumbers).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListExtensionPhoneNumbers(ctx context.Context, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) iter.Seq2[*ExtensionPhoneNumber, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionPhoneNumbers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListExtensionPhoneNumbers, p.Page, opts, func(r *ExtensionPhoneNumber) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[ExtensionPhoneNumber], error) {
		p := p
		p.Page = page
		list, err := c.ListExtensionPhoneNumbersPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[ExtensionPhoneNumber]{}, err
		}
		return paging.Page[ExtensionPhoneNumber]{
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

// ListExtensionPhoneNumbersPage reads one page of [Client.ListExtensionPhoneNumbers].
func (c *Client) ListExtensionPhoneNumbersPage(ctx context.Context, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) (*ExtensionPhoneNumberList, error) {
	return call(ctx, c, &generated.ListExtensionPhoneNumbers, []ID{extensionID}, input{Params: params}, opts, decodeExtensionPhoneNumberList)
}

// ReadSMSConfiguration reads how a phone number of an extension is registered for text messages: the
// campaign and the brand, the state of each, and how consent of the recipients is kept.
//
// Operation smsConfigurationInfo: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration
// (rate limit Light, app scope ReadAccounts).
func (c *Client) ReadSMSConfiguration(ctx context.Context, extensionID ID, phoneNumberID ID, opts ...CallOption) (*SMSConfiguration, error) {
	return call(ctx, c, &generated.ReadSMSConfiguration, []ID{extensionID, phoneNumberID}, input{}, opts, decodeSMSConfiguration)
}

// ListAccountPhoneNumbers lists the phone numbers of an account, each with its use and the extension
// that it is assigned to.
//
// For users who are not administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the
// platform finds too large may silently become 100. [Client.ListAccountPhoneNumbersV2] has more
// filters.
//
// Operation listAccountPhoneNumbers: GET /restapi/v1.0/account/{accountId}/phone-number (rate limit
// Heavy, app scope ReadAccounts, user permission ReadCompanyPhoneNumbers).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListAccountPhoneNumbers(ctx context.Context, params *ListAccountPhoneNumbersParams, opts ...CallOption) iter.Seq2[*AccountPhoneNumber, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbers.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListAccountPhoneNumbers, p.Page, opts, func(r *AccountPhoneNumber) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[AccountPhoneNumber], error) {
		p := p
		p.Page = page
		list, err := c.ListAccountPhoneNumbersPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[AccountPhoneNumber]{}, err
		}
		return paging.Page[AccountPhoneNumber]{
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

// ListAccountPhoneNumbersPage reads one page of [Client.ListAccountPhoneNumbers].
func (c *Client) ListAccountPhoneNumbersPage(ctx context.Context, params *ListAccountPhoneNumbersParams, opts ...CallOption) (*AccountPhoneNumberList, error) {
	return call(ctx, c, &generated.ListAccountPhoneNumbers, nil, input{Params: params}, opts, decodeAccountPhoneNumberList)
}

// ReadAccountPhoneNumber reads a phone number of an account: its use, its state and the extension that
// it is assigned to.
//
// It is found by its id, not by its digits: [Client.ListAccountPhoneNumbers] returns the ids. They are
// numbers in v1.0 replies and strings in v2 replies, yet both name the same phone number.
//
// Operation readAccountPhoneNumber: GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}
// (rate limit Light, app scope ReadAccounts, user permission ReadCompanyPhoneNumbers).
func (c *Client) ReadAccountPhoneNumber(ctx context.Context, phoneNumberID ID, opts ...CallOption) (*AccountPhoneNumber, error) {
	return call(ctx, c, &generated.ReadAccountPhoneNumber, []ID{phoneNumberID}, input{}, opts, decodeAccountPhoneNumber)
}

// ReadAccountPhoneNumbers reads many objects, up to 30 with each request; see [Client.ReadAccountPhoneNumber]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadAccountPhoneNumbers(ctx context.Context, ids []ID, opts ...CallOption) iter.Seq[BatchItem[AccountPhoneNumber]] {
	return batcher[AccountPhoneNumber]{client: c, op: &generated.ReadAccountPhoneNumber, size: 30, opts: opts, decode: decodeAccountPhoneNumber}.read(ctx, ids)
}

// ParsePhoneNumber parses up to 64 phone numbers and returns the parts and the standard forms of each.
// Use [Client.ParsePhoneNumberV2], which knows extensions, short codes and dialling prefixes too. No
// permission is needed.
//
// Operation parsePhoneNumber: POST /restapi/v1.0/number-parser/parse (rate limit Light).
//
// Deprecated: the platform advises against this operation; the description says what to use instead.
func (c *Client) ParsePhoneNumber(ctx context.Context, params *ParsePhoneNumberParams, body NumberParserRequest, opts ...CallOption) (*NumberParserResult, error) {
	return call(ctx, c, &generated.ParsePhoneNumber, nil, input{Params: params, Body: body}, opts, decodeNumberParserResult)
}

// DeleteNumbersFromInventory deletes phone numbers from the inventory of an account, which holds the
// numbers that nobody uses.
//
// Name either all numbers of a request by their ids or all by their digits. Only numbers whose usage
// type is `Inventory`, `ForwardedNumber` or `ForwardedCompanyNumber` can be deleted. One may fail and
// others succeed while the reply as a whole has status 200, so look at `bulkItemSuccessful` of every
// record.
//
// Operation deleteNumbersFromInventoryV2: DELETE /restapi/v2/accounts/{accountId}/phone-numbers (rate
// limit Medium, app scope EditAccounts, user permission EditCompanyPhoneNumbers).
func (c *Client) DeleteNumbersFromInventory(ctx context.Context, body PhoneNumbersDeleteRequest, opts ...CallOption) (*PhoneNumberDeleteResultList, error) {
	return call(ctx, c, &generated.DeleteNumbersFromInventory, nil, input{Body: body}, opts, decodePhoneNumberDeleteResultList)
}

// ListAccountPhoneNumbersV2 lists the phone numbers of an account, each with its use, its toll type
// and the extension that it is assigned to.
//
// For users who are not administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here,
// while [Client.ListAccountPhoneNumbers] has numbers for the same ids, and some usage types have other
// names there. Numbers of conferences and of emergency locations are never listed.
//
// Operation listAccountPhoneNumbersV2: GET /restapi/v2/accounts/{accountId}/phone-numbers (rate limit
// Heavy, app scope ReadAccounts, user permission ReadCompanyPhoneNumbers).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListAccountPhoneNumbersV2(ctx context.Context, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) iter.Seq2[*AccountPhoneNumberV2, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbersV2.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListAccountPhoneNumbersV2, p.Page, opts, func(r *AccountPhoneNumberV2) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[AccountPhoneNumberV2], error) {
		p := p
		p.Page = page
		list, err := c.ListAccountPhoneNumbersV2Page(ctx, &p, opts...)
		if err != nil {
			return paging.Page[AccountPhoneNumberV2]{}, err
		}
		return paging.Page[AccountPhoneNumberV2]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListAccountPhoneNumbersV2Page reads one page of [Client.ListAccountPhoneNumbersV2].
func (c *Client) ListAccountPhoneNumbersV2Page(ctx context.Context, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) (*AccountPhoneNumberListV2, error) {
	return call(ctx, c, &generated.ListAccountPhoneNumbersV2, nil, input{Params: params}, opts, decodeAccountPhoneNumberListV2)
}

// AddNumbersToInventory adds phone numbers to the inventory of an account; [Client.AssignPhoneNumber]
// then puts them to use.
//
// The platform may do the work at once, with status 200 and the outcome for each number in `records`,
// or start a task, with status 202 and its `id`; [Client.ReadAddNumbersToInventoryTask] shows how that
// one ended. One number may fail and others succeed, so look at `bulkItemSuccessful` of every record.
//
// Operation addNumbersToInventoryV2: POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add
// (rate limit Heavy, app scope EditAccounts, user permission EditCompanyPhoneNumbers).
func (c *Client) AddNumbersToInventory(ctx context.Context, body PhoneNumbersAddRequest, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return call(ctx, c, &generated.AddNumbersToInventory, nil, input{Body: body}, opts, decodePhoneNumbersAddTask)
}

// ReadAddNumbersToInventoryTask reads a task that [Client.AddNumbersToInventory] started.
//
// While the task runs the reply has its `id`, `creationTime` and `status`; at the end it has `records`
// with the outcome for each phone number. The operation is Heavy, 10 requests a minute by default, so
// ask seldom.
//
// Operation getBulkAddTaskResultsV2: GET
// /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId} (rate limit Heavy, app scope
// EditAccounts, user permission EditCompanyPhoneNumbers).
func (c *Client) ReadAddNumbersToInventoryTask(ctx context.Context, taskID ID, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return call(ctx, c, &generated.ReadAddNumbersToInventoryTask, []ID{taskID}, input{}, opts, decodePhoneNumbersAddTask)
}

// WaitAddNumbersToInventoryTask polls [Client.ReadAddNumbersToInventoryTask] until the task has ended: every few seconds at first, later every half minute. It stops when
// ctx ends. A task that the platform reports as failed is a result, not an error.
func (c *Client) WaitAddNumbersToInventoryTask(ctx context.Context, taskID ID, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return task.Await(ctx, generated.ReadAddNumbersToInventoryTask.ID, []string{"Accepted", "InProgress"}, func(ctx context.Context) (*PhoneNumbersAddTask, string, error) {
		read, err := c.ReadAddNumbersToInventoryTask(ctx, taskID, opts...)
		return read, string(valueOf(read).Status), err
	})
}

// AssignPhoneNumber assigns a phone number to the company or to an extension: one from the inventory,
// or one that is in use already.
//
// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is
// changed.
//
// Operation assignPhoneNumberV2: PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}
// (rate limit Medium, app scope EditAccounts, user permission EditCompanyPhoneNumbers).
func (c *Client) AssignPhoneNumber(ctx context.Context, phoneNumberID ID, body PhoneNumberAssignRequest, opts ...CallOption) (*AccountPhoneNumberV2, error) {
	return call(ctx, c, &generated.AssignPhoneNumber, []ID{phoneNumberID}, input{Body: body}, opts, decodeAccountPhoneNumberV2)
}

// ReplacePhoneNumber replaces a phone number that is in use by one from the inventory, which takes
// over its use.
//
// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its
// place.
//
// Operation replacePhoneNumberV2: POST
// /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (rate limit Medium, app scope
// EditAccounts, user permission EditCompanyPhoneNumbers).
func (c *Client) ReplacePhoneNumber(ctx context.Context, phoneNumberID ID, body PhoneNumberReplaceRequest, opts ...CallOption) (*AccountPhoneNumberV2, error) {
	return call(ctx, c, &generated.ReplacePhoneNumber, []ID{phoneNumberID}, input{Body: body}, opts, decodeAccountPhoneNumberV2)
}

// ParsePhoneNumberV2 parses up to 64 strings that people typed or dialled: says what each one is, with
// its parts and its standard forms.
//
// Which country, area code and extension length are assumed comes from `context`; what it leaves out
// comes from the account with `contextSource` set to `Account`, from the platform otherwise. The reply
// contains the context that was applied, and has the results in the order of `originalStrings`. No
// permission is needed.
//
// Operation parsePhoneNumberV2: POST /restapi/v2/number-parser/parse (rate limit Light).
func (c *Client) ParsePhoneNumberV2(ctx context.Context, body NumberParserRequestV2, opts ...CallOption) (*NumberParserResultV2, error) {
	return call(ctx, c, &generated.ParsePhoneNumberV2, nil, input{Body: body}, opts, decodeNumberParserResultV2)
}
