// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
	"github.com/ringcentral-account/ringcentral-account-go/internal/request"
)

// The documented values of [DeviceAddressEditableStatus]. The platform may send others.
const (
	DeviceAddressEditableStatusAnyDevice  DeviceAddressEditableStatus = "AnyDevice"
	DeviceAddressEditableStatusMainDevice DeviceAddressEditableStatus = "MainDevice"
)

// The documented values of [DeviceAddressFormatStatus]. The platform may send others.
const (
	DeviceAddressFormatStatusActual     DeviceAddressFormatStatus = "Actual"
	DeviceAddressFormatStatusDeprecated DeviceAddressFormatStatus = "Deprecated"
	DeviceAddressFormatStatusOutdated   DeviceAddressFormatStatus = "Outdated"
)

// The documented values of [DeviceAddressStatus]. The platform may send others.
const (
	DeviceAddressStatusDeprovisioned DeviceAddressStatus = "Deprovisioned"
	DeviceAddressStatusInvalid       DeviceAddressStatus = "Invalid"
	DeviceAddressStatusProvisioning  DeviceAddressStatus = "Provisioning"
	DeviceAddressStatusValid         DeviceAddressStatus = "Valid"
)

// The documented values of [DeviceEmergencySyncStatus]. The platform may send others.
const (
	DeviceEmergencySyncStatusDeleted     DeviceEmergencySyncStatus = "Deleted"
	DeviceEmergencySyncStatusFailed      DeviceEmergencySyncStatus = "Failed"
	DeviceEmergencySyncStatusNotRequired DeviceEmergencySyncStatus = "NotRequired"
	DeviceEmergencySyncStatusUnsupported DeviceEmergencySyncStatus = "Unsupported"
	DeviceEmergencySyncStatusUpdated     DeviceEmergencySyncStatus = "Updated"
	DeviceEmergencySyncStatusVerified    DeviceEmergencySyncStatus = "Verified"
)

// The documented values of [DeviceEmergencyVisibility]. The platform may send others.
const (
	DeviceEmergencyVisibilityPrivate DeviceEmergencyVisibility = "Private"
	DeviceEmergencyVisibilityPublic  DeviceEmergencyVisibility = "Public"
)

// The documented values of [DeviceFeature]. The platform may send others.
const (
	DeviceFeatureBLA         DeviceFeature = "BLA"
	DeviceFeatureCommonPhone DeviceFeature = "CommonPhone"
	DeviceFeatureHELD        DeviceFeature = "HELD"
	DeviceFeatureIntercom    DeviceFeature = "Intercom"
	DeviceFeaturePaging      DeviceFeature = "Paging"
)

// The documented values of [DeviceLinePooling]. The platform may send others.
const (
	DeviceLinePoolingGuest DeviceLinePooling = "Guest"
	DeviceLinePoolingHost  DeviceLinePooling = "Host"
	DeviceLinePoolingNone  DeviceLinePooling = "None"
)

// The documented values of [DeviceLineProvisioningStatus]. The platform may send others.
const (
	DeviceLineProvisioningStatusInvalid      DeviceLineProvisioningStatus = "Invalid"
	DeviceLineProvisioningStatusProvisioning DeviceLineProvisioningStatus = "Provisioning"
	DeviceLineProvisioningStatusValid        DeviceLineProvisioningStatus = "Valid"
)

// The documented values of [DeviceLineType]. The platform may send others.
const (
	DeviceLineTypeBlaPrimary     DeviceLineType = "BlaPrimary"
	DeviceLineTypeBlaSecondary   DeviceLineType = "BlaSecondary"
	DeviceLineTypeStandalone     DeviceLineType = "Standalone"
	DeviceLineTypeStandaloneFree DeviceLineType = "StandaloneFree"
	DeviceLineTypeUnknown        DeviceLineType = "Unknown"
)

// The documented values of [DeviceShippingMethodName]. The platform may send others.
const (
	DeviceShippingMethodNameGround    DeviceShippingMethodName = "Ground"
	DeviceShippingMethodNameN2Day     DeviceShippingMethodName = "2 Day"
	DeviceShippingMethodNameOvernight DeviceShippingMethodName = "Overnight"
)

// The documented values of [DeviceShippingStatus]. The platform may send others.
const (
	DeviceShippingStatusAccepted DeviceShippingStatus = "Accepted"
	DeviceShippingStatusInitial  DeviceShippingStatus = "Initial"
	DeviceShippingStatusShipped  DeviceShippingStatus = "Shipped"
	DeviceShippingStatusWonTShip DeviceShippingStatus = "Won't ship"
)

// The documented values of [DeviceStatus]. The platform may send others.
const (
	DeviceStatusOffline DeviceStatus = "Offline"
	DeviceStatusOnline  DeviceStatus = "Online"
)

// Device is a phone, an app or a room that makes and takes calls.
type Device struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the device.
	URI string `json:"uri,omitempty,omitzero"`

	// Sku is the stock number of the device. Only devices that the platform sells have one.
	Sku string `json:"sku,omitempty,omitzero"`

	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type,omitempty,omitzero"`

	// Name is the name of the device.
	Name string `json:"name,omitempty,omitzero"`

	// Serial is the serial number. For phones that the platform provisions it is the MAC address.
	Serial string `json:"serial,omitempty,omitzero"`

	// Status is the state of the connection of a device.
	Status DeviceStatus `json:"status,omitempty,omitzero"`

	// ComputerName is the name of the computer that an app runs on. Only apps have one.
	ComputerName string `json:"computerName,omitempty,omitzero"`

	// Model is the model of a device. Only devices that the platform sells or provisions have one.
	Model DeviceModel `json:"model,omitempty,omitzero"`

	// Extension is the extension that has a device. Absent where the device is in the inventory.
	Extension DeviceExtension `json:"extension,omitempty,omitzero"`

	// Emergency is the place that emergency calls from a device come from, and what the emergency provider says of
	// it.
	Emergency DeviceEmergency `json:"emergency,omitempty,omitzero"`

	// EmergencyServiceAddress is the address of the emergency calls of a device, in the older form.
	EmergencyServiceAddress DeviceEmergencyServiceAddress `json:"emergencyServiceAddress,omitempty,omitzero"`

	// PhoneLines are the phone lines of the device.
	PhoneLines []DevicePhoneLine `json:"phoneLines,omitempty,omitzero"`

	// Shipping is the shipment of a device. Only devices that the platform sells have one.
	Shipping     DeviceShipping `json:"shipping,omitempty,omitzero"`
	BoxBillingID ID             `json:"boxBillingId,omitempty,omitzero"`

	// UseAsCommonPhone tells whether the device is a common phone, that is, one of a limited extension that anybody may
	// use.
	UseAsCommonPhone bool `json:"useAsCommonPhone,omitempty,omitzero"`

	// HotDeskDevice tells whether users can sign in to the device for a while (hot desking).
	HotDeskDevice bool `json:"hotDeskDevice,omitempty,omitzero"`

	// InCompanyNet tells whether the device is in the network of the company.
	InCompanyNet bool `json:"inCompanyNet,omitempty,omitzero"`

	// Site is the site of a device. The id of the main site is the word `main-site`.
	Site DeviceSite `json:"site,omitempty,omitzero"`

	// LastLocationReportTime is the time when the location of the device was last reported.
	LastLocationReportTime Time `json:"lastLocationReportTime,omitempty,omitzero"`

	// LinePooling is the part of a device in line pooling: it lends its line (`Host`), borrows one (`Guest`), or
	// neither.
	LinePooling DeviceLinePooling `json:"linePooling,omitempty,omitzero"`

	// BillingStatement is a statement of what a change costs. Only replies to requests with `prestatement` have one.
	BillingStatement DeviceBillingStatement `json:"billingStatement,omitempty,omitzero"`

	// AutomaticVoicemailLogin tells whether the voicemail can be heard on the device without a PIN.
	AutomaticVoicemailLogin bool `json:"automaticVoicemailLogin,omitempty,omitzero"`
}

// DeviceAdd is a device to add to an extension, with its emergency location and its phone number.
type DeviceAdd struct {
	CostCenterID *ID `json:"costCenterId,omitempty"`

	// Extension is the extension to add a device to.
	Extension DeviceAddExtension `json:"extension"`

	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type"`

	// Emergency is the place that emergency calls from a device come from. It has exactly one property: `location`,
	// or `address`, which is deprecated.
	Emergency DeviceEmergencyCreate `json:"emergency"`

	// PhoneInfo is the phone number for a device, in one of four ways: `phoneNumberId` for a number that the account
	// has, by its id; `phoneNumber` for a certain number, with `reservationId`, the id of its reservation,
	// or with `type`; `preferredAreaCode` for any number of an area, with `tollType` and `type` if wanted;
	// `tollType` for any number of that sort, with `type` if wanted.
	PhoneInfo DevicePhoneNumberCreate `json:"phoneInfo"`

	// ContactCenterPhoneLine tells whether the phone line of the device is one of the contact center.
	ContactCenterPhoneLine *bool `json:"contactCenterPhoneLine,omitempty"`
}

// DeviceAddExtension is the extension to add a device to.
type DeviceAddExtension struct {
	ID ID `json:"id"`
}

// DeviceAddResult is the outcome of adding one device: `successful` with the device, or not successful with `errors`.
type DeviceAddResult struct {
	// Successful tells whether the device was added.
	Successful bool `json:"successful"`
	ID         ID   `json:"id,omitempty,omitzero"`

	// Extension is the extension that a device was added to. Absent where the device was not added.
	Extension DeviceAddedTo `json:"extension,omitempty,omitzero"`

	// PhoneNumber is a phone number in E.164 form, with its `+`, such as `+16505550102`.
	PhoneNumber E164PhoneNumber `json:"phoneNumber,omitempty,omitzero"`

	// Errors are the reasons why the device was not added. Absent where it was.
	Errors []ErrorDetail `json:"errors,omitempty,omitzero"`
}

// DeviceAddedTo is the extension that a device was added to. Absent where the device was not added.
type DeviceAddedTo struct {
	ID ID `json:"id"`
}

// DeviceAddon is an add-on of a device.
type DeviceAddon struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the add-on.
	Name string `json:"name,omitempty,omitzero"`

	// Count is the number of add-ons of this kind.
	Count int32 `json:"count,omitempty,omitzero"`
}

// DeviceAddressEditableStatus is the devices on which an address can be changed, the main one only or any.
type DeviceAddressEditableStatus string

// DeviceAddressFormatStatus is the state of the format of an address. An outdated one has to be entered anew some time.
type DeviceAddressFormatStatus string

// DeviceAddressStatus is the state of an emergency address at the emergency provider.
type DeviceAddressStatus string

// DeviceBillingCharge is a recurring charge.
type DeviceBillingCharge struct {
	// Description is the text on the invoice.
	Description string `json:"description,omitempty,omitzero"`

	// Amount is the amount.
	Amount float64 `json:"amount,omitempty,omitzero"`

	// Feature is the feature that is paid for.
	Feature string `json:"feature,omitempty,omitzero"`

	// FreeServiceCredit is the credit that is taken off.
	FreeServiceCredit float64 `json:"freeServiceCredit,omitempty,omitzero"`
}

// DeviceBillingFee is a fee that is paid once.
type DeviceBillingFee struct {
	// Description is the text on the invoice.
	Description string `json:"description,omitempty,omitzero"`

	// Amount is the amount.
	Amount float64 `json:"amount,omitempty,omitzero"`

	// FreeServiceCredit is the credit that is taken off.
	FreeServiceCredit float64 `json:"freeServiceCredit,omitempty,omitzero"`
}

// DeviceBillingStatement is a statement of what a change costs. Only replies to requests with `prestatement` have one.
type DeviceBillingStatement struct {
	// Currency is the ISO 4217 code of the currency.
	Currency string `json:"currency,omitempty,omitzero"`

	// Charges are the recurring charges.
	Charges []DeviceBillingCharge `json:"charges,omitempty,omitzero"`

	// Fees are the fees that are paid once.
	Fees []DeviceBillingFee `json:"fees,omitempty,omitzero"`

	// TotalCharged is the sum that was charged.
	TotalCharged float64 `json:"totalCharged,omitempty,omitzero"`

	// TotalCharges is the sum of `charges`.
	TotalCharges float64 `json:"totalCharges,omitempty,omitzero"`

	// TotalFees is the sum of `fees`.
	TotalFees float64 `json:"totalFees,omitempty,omitzero"`

	// Subtotal is the sum before credits.
	Subtotal float64 `json:"subtotal,omitempty,omitzero"`

	// TotalFreeServiceCredit is the sum of the credits.
	TotalFreeServiceCredit float64 `json:"totalFreeServiceCredit,omitempty,omitzero"`
}

// DeviceDeleteResult is the outcome of deleting one device from the inventory.
type DeviceDeleteResult struct {
	// BulkItemSuccessful tells whether the device was deleted.
	BulkItemSuccessful bool `json:"bulkItemSuccessful,omitempty,omitzero"`
	DeviceID           ID   `json:"deviceId,omitempty,omitzero"`

	// BulkItemErrors are the reasons why the device was not deleted. Absent where it was.
	BulkItemErrors []BulkItemError `json:"bulkItemErrors,omitempty,omitzero"`
}

// DeviceEmergency is the place that emergency calls from a device come from, and what the emergency provider says of
// it.
type DeviceEmergency struct {
	// Address is the address of the emergency calls of a device. Some countries have more properties than those
	// named here; they are texts.
	Address DeviceEmergencyAddress `json:"address,omitempty,omitzero"`

	// Location is the emergency location of a device.
	Location DeviceEmergencyLocation `json:"location,omitempty,omitzero"`

	// OutOfCountry tells whether the address is in another country than the number of the device.
	OutOfCountry bool `json:"outOfCountry,omitempty,omitzero"`

	// AddressStatus is the state of an emergency address at the emergency provider.
	AddressStatus DeviceAddressStatus `json:"addressStatus,omitempty,omitzero"`

	// Visibility is the people who see an emergency location, one user or all of the account.
	Visibility DeviceEmergencyVisibility `json:"visibility,omitempty,omitzero"`

	// SyncStatus is the outcome of telling the emergency provider about an address.
	SyncStatus DeviceEmergencySyncStatus `json:"syncStatus,omitempty,omitzero"`

	// AddressEditableStatus is the devices on which an address can be changed, the main one only or any.
	AddressEditableStatus DeviceAddressEditableStatus `json:"addressEditableStatus,omitempty,omitzero"`
}

// DeviceEmergencyAddress is the address of the emergency calls of a device. Some countries have more properties than those
// named here; they are texts.
type DeviceEmergencyAddress struct {
	// Country is the name of the country.
	Country   string `json:"country,omitempty,omitzero"`
	CountryID ID     `json:"countryId,omitempty,omitzero"`

	// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	CountryIsoCode CountryIsoCode `json:"countryIsoCode,omitempty,omitzero"`

	// CountryName is the full name of the country.
	CountryName string `json:"countryName,omitempty,omitzero"`

	// State is the code of the state or the province.
	State   string `json:"state,omitempty,omitzero"`
	StateID ID     `json:"stateId,omitempty,omitzero"`

	// StateIsoCode is the ISO 3166-2 code of the state or the province.
	StateIsoCode string `json:"stateIsoCode,omitempty,omitzero"`

	// StateName is the full name of the state or the province.
	StateName string `json:"stateName,omitempty,omitzero"`

	// City is the city.
	City string `json:"city,omitempty,omitzero"`

	// Street is the street and the number of the house.
	Street string `json:"street,omitempty,omitzero"`

	// Street2 is the rest of the address, such as a suite.
	Street2 string `json:"street2,omitempty,omitzero"`

	// Zip is the postal code.
	Zip string `json:"zip,omitempty,omitzero"`

	// CustomerName is the name that the emergency provider has for the address.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// OutOfCountry tells whether the address is in another country than the number of the device.
	OutOfCountry bool `json:"outOfCountry,omitempty,omitzero"`

	// BuildingName is the name of the building.
	BuildingName string `json:"buildingName,omitempty,omitzero"`

	// StreetType is the type of the street, such as `Avenue`.
	StreetType string `json:"streetType,omitempty,omitzero"`

	// BuildingNumber is the number of the building.
	BuildingNumber       string            `json:"buildingNumber,omitempty,omitzero"`
	AdditionalProperties map[string]string `json:"-"`
}

// DeviceEmergencyAddressUpdate is the address of the emergency calls of a device. Some countries need more properties than those
// named here; they are texts.
type DeviceEmergencyAddressUpdate struct {
	// Country is the name of the country.
	Country   *string `json:"country,omitempty"`
	CountryID *ID     `json:"countryId,omitempty"`

	// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	CountryIsoCode *CountryIsoCode `json:"countryIsoCode,omitempty"`

	// CountryName is the full name of the country.
	CountryName *string `json:"countryName,omitempty"`

	// State is the code of the state or the province.
	State   *string `json:"state,omitempty"`
	StateID *ID     `json:"stateId,omitempty"`

	// StateIsoCode is the ISO 3166-2 code of the state or the province.
	StateIsoCode *string `json:"stateIsoCode,omitempty"`

	// StateName is the full name of the state or the province.
	StateName *string `json:"stateName,omitempty"`

	// City is the city.
	City *string `json:"city,omitempty"`

	// Street is the street and the number of the house.
	Street *string `json:"street,omitempty"`

	// Street2 is the rest of the address, such as a suite.
	Street2 *string `json:"street2,omitempty"`

	// Zip is the postal code.
	Zip *string `json:"zip,omitempty"`

	// CustomerName is the name that the emergency provider gets with the address.
	CustomerName *string `json:"customerName,omitempty"`

	// OutOfCountry tells whether the address is in another country than the number of the device.
	OutOfCountry *bool `json:"outOfCountry,omitempty"`

	// BuildingName is the name of the building.
	BuildingName *string `json:"buildingName,omitempty"`

	// StreetType is the type of the street, such as `Avenue`.
	StreetType *string `json:"streetType,omitempty"`

	// BuildingNumber is the number of the building.
	BuildingNumber       *string           `json:"buildingNumber,omitempty"`
	AdditionalProperties map[string]string `json:"-"`
}

// DeviceEmergencyLocation is the emergency location of a device.
type DeviceEmergencyLocation struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the location.
	Name            string `json:"name,omitempty,omitzero"`
	AddressFormatID ID     `json:"addressFormatId,omitempty,omitzero"`

	// AddressFormatStatus is the state of the format of an address. An outdated one has to be entered anew some time.
	AddressFormatStatus DeviceAddressFormatStatus `json:"addressFormatStatus,omitempty,omitzero"`

	// Trusted tells whether emergency calls can be made without confirming the location.
	Trusted bool `json:"trusted,omitempty,omitzero"`
}

// DeviceEmergencyLocationInput is an emergency location of the account. Its id says which; the rest need not be sent.
type DeviceEmergencyLocationInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the location.
	Name            *string `json:"name,omitempty"`
	AddressFormatID *ID     `json:"addressFormatId,omitempty"`

	// AddressFormatStatus is the state of the format of an address. An outdated one has to be entered anew some time.
	AddressFormatStatus *DeviceAddressFormatStatus `json:"addressFormatStatus,omitempty"`
}

// DeviceEmergencyServiceAddress is the address of the emergency calls of a device, in the older form.
type DeviceEmergencyServiceAddress struct {
	// Country is the name of the country.
	Country   string `json:"country,omitempty,omitzero"`
	CountryID ID     `json:"countryId,omitempty,omitzero"`

	// CountryIsoCode is the ISO 3166-1 code of a country, two letters, such as `US`.
	CountryIsoCode CountryIsoCode `json:"countryIsoCode,omitempty,omitzero"`

	// CountryName is the full name of the country.
	CountryName string `json:"countryName,omitempty,omitzero"`

	// City is the city.
	City string `json:"city,omitempty,omitzero"`

	// CustomerName is the name that the emergency provider has for the address.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// CustomerEmail is the email address of the customer.
	CustomerEmail string `json:"customerEmail,omitempty,omitzero"`

	// AdditionalCustomerEmail is a second email address of the customer.
	AdditionalCustomerEmail string `json:"additionalCustomerEmail,omitempty,omitzero"`

	// AdditionalCustomerName is a second name of the customer.
	AdditionalCustomerName string `json:"additionalCustomerName,omitempty,omitzero"`

	// CustomerPhone is the phone number of the customer.
	CustomerPhone string `json:"customerPhone,omitempty,omitzero"`

	// AdditionalCustomerPhone is a second phone number of the customer.
	AdditionalCustomerPhone string `json:"additionalCustomerPhone,omitempty,omitzero"`

	// State is the code of the state or the province.
	State   string `json:"state,omitempty,omitzero"`
	StateID ID     `json:"stateId,omitempty,omitzero"`

	// StateIsoCode is the ISO 3166-2 code of the state or the province.
	StateIsoCode string `json:"stateIsoCode,omitempty,omitzero"`

	// StateName is the full name of the state or the province.
	StateName string `json:"stateName,omitempty,omitzero"`

	// Street is the street and the number of the house.
	Street string `json:"street,omitempty,omitzero"`

	// Street2 is the rest of the address, such as a suite.
	Street2 string `json:"street2,omitempty,omitzero"`

	// StreetType is the type of the street, such as `Avenue`.
	StreetType string `json:"streetType,omitempty,omitzero"`

	// BuildingName is the name of the building.
	BuildingName string `json:"buildingName,omitempty,omitzero"`

	// BuildingNumber is the number of the building.
	BuildingNumber string `json:"buildingNumber,omitempty,omitzero"`

	// OutOfCountry tells whether the address is in another country than the number of the device.
	OutOfCountry bool `json:"outOfCountry,omitempty,omitzero"`

	// Zip is the postal code.
	Zip string `json:"zip,omitempty,omitzero"`

	// LineProvisioningStatus is the state of a line at the emergency provider.
	LineProvisioningStatus DeviceLineProvisioningStatus `json:"lineProvisioningStatus,omitempty,omitzero"`

	// SyncStatus is the outcome of telling the emergency provider about an address.
	SyncStatus DeviceEmergencySyncStatus `json:"syncStatus,omitempty,omitzero"`
	TaxID      ID                        `json:"taxId,omitempty,omitzero"`

	// Apartment is the number of the apartment.
	Apartment string `json:"apartment,omitempty,omitzero"`

	// Floor is the floor.
	Floor string `json:"floor,omitempty,omitzero"`

	// Designation is the designation of the place.
	Designation string `json:"designation,omitempty,omitzero"`
}

// DeviceEmergencyServiceAddressUpdate is the address of the emergency calls of a device, in the older form. Prefer `emergency`.
type DeviceEmergencyServiceAddressUpdate struct {
	// Street is the street and the number of the house.
	Street *string `json:"street,omitempty"`

	// Street2 is the rest of the address, such as a suite.
	Street2 *string `json:"street2,omitempty"`

	// Zip is the postal code.
	Zip *string `json:"zip,omitempty"`

	// CustomerName is the name that the emergency provider gets with the address.
	CustomerName *string `json:"customerName,omitempty"`

	// State is the code of the state or the province.
	State   *string `json:"state,omitempty"`
	StateID *ID     `json:"stateId,omitempty"`

	// Country is the name of the country.
	Country   *string `json:"country,omitempty"`
	CountryID *ID     `json:"countryId,omitempty"`
}

// DeviceEmergencySyncStatus is the outcome of telling the emergency provider about an address.
type DeviceEmergencySyncStatus string

// DeviceEmergencyUpdate is the place that emergency calls from a device come from: an address, or a location of the account.
type DeviceEmergencyUpdate struct {
	// Address is the address of the emergency calls of a device. Some countries need more properties than those
	// named here; they are texts.
	Address *DeviceEmergencyAddressUpdate `json:"address,omitempty"`

	// Location is an emergency location of the account. Its id says which; the rest need not be sent.
	Location *DeviceEmergencyLocationInput `json:"location,omitempty"`

	// OutOfCountry tells whether the address is in another country than the number of the device.
	OutOfCountry *bool `json:"outOfCountry,omitempty"`

	// AddressStatus is the state of an emergency address at the emergency provider.
	AddressStatus *DeviceAddressStatus `json:"addressStatus,omitempty"`

	// Visibility is the people who see an emergency location, one user or all of the account.
	Visibility *DeviceEmergencyVisibility `json:"visibility,omitempty"`

	// SyncStatus is the outcome of telling the emergency provider about an address.
	SyncStatus *DeviceEmergencySyncStatus `json:"syncStatus,omitempty"`

	// AddressEditableStatus is the devices on which an address can be changed, the main one only or any.
	AddressEditableStatus *DeviceAddressEditableStatus `json:"addressEditableStatus,omitempty"`
}

// DeviceEmergencyVisibility is the people who see an emergency location, one user or all of the account.
type DeviceEmergencyVisibility string

// DeviceExtension is the extension that has a device. Absent where the device is in the inventory.
type DeviceExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// DeviceExtensionInput is the extension to give a device to.
type DeviceExtensionInput struct {
	ID *ID `json:"id,omitempty"`
}

// DeviceFeature is a feature of a model of devices. `BLA` are lines that several phones share, and `HELD` is finding
// its own location for emergency calls.
type DeviceFeature string

// DeviceInventoryAddRequest is the devices to add to the inventory.
type DeviceInventoryAddRequest struct {
	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type"`

	// Quantity is the number of devices, from 1 to 50.
	Quantity int32 `json:"quantity"`

	// Site is the site to add devices to. Without it, they go to the main site.
	Site *DeviceInventorySiteInput `json:"site,omitempty"`
}

// DeviceInventoryAddResult is the devices that were added to the inventory.
type DeviceInventoryAddResult struct {
	// Devices are the new devices.
	Devices []InventoryDevice `json:"devices"`

	// Site is the site of devices in the inventory.
	Site DeviceInventorySite `json:"site"`
}

// DeviceInventoryDelete is a device to delete from the inventory.
type DeviceInventoryDelete struct {
	DeviceID *ID `json:"deviceId,omitempty"`
}

// DeviceInventoryDeleteRequest is the devices to delete from the inventory.
type DeviceInventoryDeleteRequest struct {
	// Records are the devices, 10 at most.
	Records []DeviceInventoryDelete `json:"records"`
}

// DeviceInventoryDeleteResult is the outcome of deleting devices from the inventory.
type DeviceInventoryDeleteResult struct {
	// Records are the outcomes, one for each device of the request.
	Records []DeviceDeleteResult `json:"records"`
}

// DeviceInventorySite is the site of devices in the inventory.
type DeviceInventorySite struct {
	ID ID `json:"id"`

	// Name is the name of the site.
	Name string `json:"name"`
}

// DeviceInventorySiteInput is the site to add devices to. Without it, they go to the main site.
type DeviceInventorySiteInput struct {
	ID *ID `json:"id,omitempty"`
}

// DeviceLineDeleteRequest is a choice of what happens to a device and its number.
type DeviceLineDeleteRequest struct {
	// KeepAssetsInInventory tells whether the device and its number go to the inventory. Without a body they do.
	KeepAssetsInInventory bool `json:"keepAssetsInInventory"`
}

// DeviceLineDeleteResult is the device whose line was deleted, now in the inventory.
type DeviceLineDeleteResult struct {
	ID ID `json:"id"`

	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type"`

	// Name is the name of the device.
	Name string `json:"name"`

	// Serial is the serial number of the device.
	Serial string `json:"serial,omitempty,omitzero"`
}

// DeviceLineEmergencyAddress is the rules for the emergency address of a line.
type DeviceLineEmergencyAddress struct {
	// Required tells whether the line needs an address.
	Required bool `json:"required,omitempty,omitzero"`

	// LocalOnly tells whether the address has to be in the country of the number.
	LocalOnly bool `json:"localOnly,omitempty,omitzero"`

	// LineProvisioningStatus is the state of a line at the emergency provider.
	LineProvisioningStatus DeviceLineProvisioningStatus `json:"lineProvisioningStatus,omitempty,omitzero"`
}

// DeviceLinePooling is the part of a device in line pooling: it lends its line (`Host`), borrows one (`Guest`), or
// neither.
type DeviceLinePooling string

// DeviceLineProvisioningStatus is the state of a line at the emergency provider.
type DeviceLineProvisioningStatus string

// DeviceLineType is the type of a phone line. `BlaPrimary` and `BlaSecondary` are the first and the other ends of a
// line that several phones share.
type DeviceLineType string

// DeviceList is the devices of an extension, a page of them.
type DeviceList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the devices.
	Records []Device `json:"records"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// DeviceModel is the model of a device. Only devices that the platform sells or provisions have one.
type DeviceModel struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the model.
	Name string `json:"name,omitempty,omitzero"`

	// Addons are the add-ons of the device, such as side cars.
	Addons []DeviceAddon `json:"addons,omitempty,omitzero"`

	// DeviceClass is the class of the model, such as `Desk Phone`.
	DeviceClass string `json:"deviceClass,omitempty,omitzero"`

	// Features are the features of the model.
	Features []DeviceFeature `json:"features,omitempty,omitzero"`

	// LineCount is the largest number of lines.
	LineCount int32 `json:"lineCount,omitempty,omitzero"`
}

// DeviceOutboundProxy is an outbound proxy.
type DeviceOutboundProxy struct {
	// Region is the region that the proxy serves, such as `NA`.
	Region string `json:"region,omitempty,omitzero"`

	// Proxy is the host and the port of the proxy.
	Proxy string `json:"proxy,omitempty,omitzero"`

	// ProxyTLS is the host and the port of the proxy for TLS.
	ProxyTLS string `json:"proxyTLS,omitempty,omitzero"`
}

// DevicePhoneLine is a phone line of a device.
type DevicePhoneLine struct {
	ID ID `json:"id,omitempty,omitzero"`

	// LineType is the type of a phone line. `BlaPrimary` and `BlaSecondary` are the first and the other ends of a
	// line that several phones share.
	LineType DeviceLineType `json:"lineType,omitempty,omitzero"`

	// PhoneInfo is the phone number of a line.
	PhoneInfo DevicePhoneNumber `json:"phoneInfo,omitempty,omitzero"`

	// EmergencyAddress is the rules for the emergency address of a line.
	EmergencyAddress DeviceLineEmergencyAddress `json:"emergencyAddress,omitempty,omitzero"`
}

// DevicePhoneLineInput is a phone line.
type DevicePhoneLineInput struct {
	ID *ID `json:"id,omitempty"`
}

// DevicePhoneLinesUpdate is the phone lines that a device is to have.
type DevicePhoneLinesUpdate struct {
	// PhoneLines are the phone lines, by their ids.
	PhoneLines []DevicePhoneLineInput `json:"phoneLines,omitzero"`
}

// DevicePhoneNumber is the phone number of a line.
type DevicePhoneNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Country is the country of a phone number.
	Country DevicePhoneNumberCountry `json:"country,omitempty,omitzero"`

	// Extension is the extension that a phone number is assigned to.
	Extension DevicePhoneNumberExtension `json:"extension,omitempty,omitzero"`

	// Label is the label of the number. Absent without one.
	Label string `json:"label,omitempty,omitzero"`

	// Location is the place that the number belongs to. Only local numbers have one.
	Location string `json:"location,omitempty,omitzero"`

	// PaymentType is the way in which a phone number is paid for. `External` and the `ExternalNumberProvider` kinds
	// are numbers of another provider.
	PaymentType PaymentType `json:"paymentType,omitempty,omitzero"`

	// PhoneNumber is the number itself, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Status is the state of the number, such as `Normal`.
	Status string `json:"status,omitempty,omitzero"`

	// Type The kind of traffic that a phone number takes. Null or absent where it is not known.
	Type NullablePhoneNumberType `json:"type,omitempty,omitzero"`

	// UsageType is the use of a phone number, as v1.0 of the API returns it. A `DirectNumber` leads to one
	// extension, a `MainCompanyNumber` or a `CompanyNumber` to the company.
	UsageType PhoneNumberUsageType `json:"usageType,omitempty,omitzero"`
}

// DevicePhoneNumberCountry is the country of a phone number.
type DevicePhoneNumberCountry struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the country.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the country.
	Name string `json:"name,omitempty,omitzero"`
}

// DevicePhoneNumberExtension is the extension that a phone number is assigned to.
type DevicePhoneNumberExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	PartnerID       ID     `json:"partnerId,omitempty,omitzero"`
}

// DeviceReplaceRequest is the device that takes the place of another one.
type DeviceReplaceRequest struct {
	TargetDeviceID *ID `json:"targetDeviceId,omitempty"`
}

// DeviceShipping is the shipment of a device. Only devices that the platform sells have one.
type DeviceShipping struct {
	// Status is the state of a shipment.
	Status DeviceShippingStatus `json:"status,omitempty,omitzero"`

	// Carrier is the name of the carrier.
	Carrier string `json:"carrier,omitempty,omitzero"`

	// TrackingNumber is the tracking number of the carrier. Absent until the device is shipped.
	TrackingNumber string `json:"trackingNumber,omitempty,omitzero"`

	// Method is the speed of a shipment.
	Method DeviceShippingMethod `json:"method,omitempty,omitzero"`

	// Address is the address that a device is sent to.
	Address DeviceShippingAddress `json:"address,omitempty,omitzero"`
}

// DeviceShippingAddress is the address that a device is sent to.
type DeviceShippingAddress struct {
	// CustomerName is the name of the recipient.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// AdditionalCustomerName is a second name of the recipient.
	AdditionalCustomerName string `json:"additionalCustomerName,omitempty,omitzero"`

	// CustomerEmail is the email address of the recipient.
	CustomerEmail string `json:"customerEmail,omitempty,omitzero"`

	// AdditionalCustomerEmail is a second email address of the recipient.
	AdditionalCustomerEmail string `json:"additionalCustomerEmail,omitempty,omitzero"`

	// CustomerPhone is the phone number of the recipient.
	CustomerPhone string `json:"customerPhone,omitempty,omitzero"`

	// AdditionalCustomerPhone is a second phone number of the recipient.
	AdditionalCustomerPhone string `json:"additionalCustomerPhone,omitempty,omitzero"`

	// Street is the street and the number of the house.
	Street string `json:"street,omitempty,omitzero"`

	// Street2 is the rest of the address, such as a suite.
	Street2 string `json:"street2,omitempty,omitzero"`

	// City is the city.
	City string `json:"city,omitempty,omitzero"`

	// State is the code of the state or the province.
	State   string `json:"state,omitempty,omitzero"`
	StateID ID     `json:"stateId,omitempty,omitzero"`

	// StateIsoCode is the ISO 3166-2 code of the state or the province.
	StateIsoCode string `json:"stateIsoCode,omitempty,omitzero"`

	// StateName is the full name of the state or the province.
	StateName string `json:"stateName,omitempty,omitzero"`
	CountryID ID     `json:"countryId,omitempty,omitzero"`

	// CountryIsoCode is the ISO 3166-1 code of the country, two letters.
	CountryIsoCode string `json:"countryIsoCode,omitempty,omitzero"`

	// Country is the name of the country.
	Country string `json:"country,omitempty,omitzero"`

	// CountryName is the full name of the country.
	CountryName string `json:"countryName,omitempty,omitzero"`

	// Zip is the postal code.
	Zip   string `json:"zip,omitempty,omitzero"`
	TaxID ID     `json:"taxId,omitempty,omitzero"`
}

// DeviceShippingMethod is the speed of a shipment.
type DeviceShippingMethod struct {
	ID ID `json:"id"`

	// Name is the name of the speed of a shipment.
	Name DeviceShippingMethodName `json:"name,omitempty,omitzero"`
}

// DeviceShippingMethodName is the name of the speed of a shipment.
type DeviceShippingMethodName string

// DeviceShippingStatus is the state of a shipment.
type DeviceShippingStatus string

// DeviceSIPInfo is the SIP credentials of a device, which are a secret. `authorizationId` is the name to
// authenticate with.
type DeviceSIPInfo struct {
	// Domain is the SIP domain.
	Domain string `json:"domain,omitempty,omitzero"`

	// OutboundProxies are the outbound proxies, by region.
	OutboundProxies []DeviceOutboundProxy `json:"outboundProxies,omitempty,omitzero"`

	// UserName is the user name of the SIP account.
	UserName string `json:"userName,omitempty,omitzero"`

	// Password is the password of the SIP account.
	Password        Secret `json:"password,omitempty,omitzero"`
	AuthorizationID ID     `json:"authorizationId,omitempty,omitzero"`
}

// DeviceSite is the site of a device. The id of the main site is the word `main-site`.
type DeviceSite struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the site.
	Name string `json:"name,omitempty,omitzero"`
}

// DeviceStatus is the state of the connection of a device.
type DeviceStatus string

// DeviceUpdate is a change of a device. What is absent stays as it is.
type DeviceUpdate struct {
	// EmergencyServiceAddress is the address of the emergency calls of a device, in the older form. Prefer `emergency`.
	EmergencyServiceAddress *DeviceEmergencyServiceAddressUpdate `json:"emergencyServiceAddress,omitempty"`

	// Emergency is the place that emergency calls from a device come from: an address, or a location of the account.
	Emergency *DeviceEmergencyUpdate `json:"emergency,omitempty"`

	// Extension is the extension to give a device to.
	Extension *DeviceExtensionInput `json:"extension,omitempty"`

	// PhoneLines is the phone lines that a device is to have.
	PhoneLines *DevicePhoneLinesUpdate `json:"phoneLines,omitempty"`

	// UseAsCommonPhone tells whether the device is a common phone. Only devices of limited extensions can be.
	UseAsCommonPhone *bool `json:"useAsCommonPhone,omitempty"`

	// Name is the name of the device.
	Name *string `json:"name,omitempty"`
}

// DevicesAddRequest is the devices to add to extensions.
type DevicesAddRequest struct {
	// Records are the devices, at least one.
	Records []DeviceAdd `json:"records"`
}

// DevicesAddResult is the outcome of adding devices.
type DevicesAddResult struct {
	// Results are the outcomes, one for each device of the request, in its order.
	Results []DeviceAddResult `json:"results"`
}

// InventoryDevice is a device in the inventory.
type InventoryDevice struct {
	ID ID `json:"id"`
}

// WebAppDevice is a browser in which a user has the app open.
type WebAppDevice struct {
	ID ID `json:"id"`

	// Type is the type of a device. `HardPhone` is a desk phone that the platform provisions, `OtherPhone` any
	// other, `SoftPhone` an app and `BLA` a line that several phones share.
	Type DeviceType `json:"type"`

	// Name is the name of the browser.
	Name string `json:"name,omitempty,omitzero"`

	// Serial is the serial number that the browser was given.
	Serial string `json:"serial,omitempty,omitzero"`

	// Status is the state of the connection of a device.
	Status DeviceStatus `json:"status"`

	// ExpiresIn is the time after which the platform forgets the device, in seconds.
	ExpiresIn int32 `json:"expiresIn,omitempty,omitzero"`
}

// WebAppDeviceList is the web apps of a user.
type WebAppDeviceList struct {
	// Records are the web apps.
	Records []WebAppDevice `json:"records,omitempty,omitzero"`
}

// ReadDeviceParams are the optional parameters of [Client.ReadDevice]. Those that are nil are not sent.
type ReadDeviceParams struct {
	// SyncEmergencyAddress tells whether to fetch the emergency address from the emergency provider first, which takes longer.
	SyncEmergencyAddress *bool `form:"syncEmergencyAddress,omitempty" json:"syncEmergencyAddress,omitempty"`
}

// UpdateDeviceParams are the optional parameters of [Client.UpdateDevice]. Those that are nil are not sent.
type UpdateDeviceParams struct {
	// Prestatement tells whether the reply has a statement of what the change costs.
	Prestatement *bool `form:"prestatement,omitempty" json:"prestatement,omitempty"`
}

// ListExtensionDevicesParams are the optional parameters of [Client.ListExtensionDevices]. Those that are nil are not sent.
type ListExtensionDevicesParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// LinePooling is the part in line pooling of the devices to list; without it, any.
	LinePooling *DeviceLinePooling `form:"linePooling,omitempty" json:"linePooling,omitempty"`

	// Feature are the features of the devices to list; without it, any.
	Feature []DeviceFeature `form:"feature,omitempty" json:"feature,omitempty,omitzero"`

	// Type are the types of the devices to list; without it, any.
	Type []DeviceType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// LineType are the types of the lines of the devices to list; without it, any.
	LineType []DeviceLineType `form:"lineType,omitempty" json:"lineType,omitempty,omitzero"`
}

// MarshalJSON writes AdditionalProperties beside the other properties.
func (v DeviceEmergencyAddress) MarshalJSON() ([]byte, error) {
	type named DeviceEmergencyAddress
	return request.MarshalOpen(named(v), v.AdditionalProperties)
}

// MarshalJSON writes AdditionalProperties beside the other properties.
func (v DeviceEmergencyAddressUpdate) MarshalJSON() ([]byte, error) {
	type named DeviceEmergencyAddressUpdate
	return request.MarshalOpen(named(v), v.AdditionalProperties)
}

// ReadDevice reads a device with its phone lines, its emergency address and, for a phone that the
// platform sold, its shipment.
//
// Operation readDevice: GET /restapi/v1.0/account/{accountId}/device/{deviceId} (rate limit Light, app
// scope ReadAccounts, user permission ReadCompanyDevices).
func (c *Client) ReadDevice(ctx context.Context, deviceID ID, params *ReadDeviceParams, opts ...CallOption) (*Device, error) {
	return call(ctx, c, &generated.ReadDevice, []ID{deviceID}, input{Params: params}, opts, decodeDevice)
}

// ReadDevices reads many objects, up to 30 with each request; see [Client.ReadDevice]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadDevices(ctx context.Context, ids []ID, params *ReadDeviceParams, opts ...CallOption) iter.Seq[BatchItem[Device]] {
	return batcher[Device]{client: c, op: &generated.ReadDevice, size: 30, params: params, opts: opts, decode: decodeDevice}.read(ctx, ids)
}

// UpdateDevice updates a device: its name, its extension, its lines or its emergency address. What is
// not sent stays as it is.
//
// Where both are sent, `emergency` takes precedence over `emergencyServiceAddress`. Reassigning a
// device may cost money: with `prestatement`, the reply has the statement in `billingStatement`.
//
// Operation updateDevice: PUT /restapi/v1.0/account/{accountId}/device/{deviceId} (rate limit Medium,
// app scope EditAccounts, user permission EditCompanyDevices).
func (c *Client) UpdateDevice(ctx context.Context, deviceID ID, params *UpdateDeviceParams, body DeviceUpdate, opts ...CallOption) (*Device, error) {
	return call(ctx, c, &generated.UpdateDevice, []ID{deviceID}, input{Params: params, Body: body}, opts, decodeDevice)
}

// UpdateDeviceEmergency updates the place that emergency calls from a device come from. The request is
// the same as that of [Client.UpdateDevice], but only what concerns emergency calls counts.
//
// Operation updateDeviceEmergency: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency
// (rate limit Medium, app scope EditAccounts, user permission EditCompanyDevices).
func (c *Client) UpdateDeviceEmergency(ctx context.Context, deviceID ID, body DeviceUpdate, opts ...CallOption) (*Device, error) {
	return call(ctx, c, &generated.UpdateDeviceEmergency, []ID{deviceID}, input{Body: body}, opts, decodeDevice)
}

// ReadDeviceSIPInfo reads what a SIP phone that the platform does not provision itself needs to
// register: the domain, the outbound proxies, and a user name with a password.
//
// The reply is a secret: with it, anybody can make calls as the device. Do not log it.
//
// Operation readDeviceSipInfo: GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info (rate
// limit Light, app scope ReadAccounts, user permission ReadCompanyDevices).
func (c *Client) ReadDeviceSIPInfo(ctx context.Context, deviceID ID, opts ...CallOption) (*DeviceSIPInfo, error) {
	return call(ctx, c, &generated.ReadDeviceSIPInfo, []ID{deviceID}, input{}, opts, decodeDeviceSIPInfo)
}

// ListExtensionDevices lists the devices of an extension. There is no list of all devices of an
// account.
//
// Operation listExtensionDevices: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
// (rate limit Light, app scope ReadAccounts, user permission ReadUserDevices).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListExtensionDevices(ctx context.Context, extensionID ID, params *ListExtensionDevicesParams, opts ...CallOption) iter.Seq2[*Device, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionDevices.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListExtensionDevices, p.Page, opts, func(r *Device) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[Device], error) {
		p := p
		p.Page = page
		list, err := c.ListExtensionDevicesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[Device]{}, err
		}
		return paging.Page[Device]{
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

// ListExtensionDevicesPage reads one page of [Client.ListExtensionDevices].
func (c *Client) ListExtensionDevicesPage(ctx context.Context, extensionID ID, params *ListExtensionDevicesParams, opts ...CallOption) (*DeviceList, error) {
	return call(ctx, c, &generated.ListExtensionDevices, []ID{extensionID}, input{Params: params}, opts, decodeDeviceList)
}

// ReadExtensionDevices reads many objects, up to 30 with each request; see [Client.ListExtensionDevices]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
// Each value is one page of the list of its id: the first, unless params.Page names another.
func (c *Client) ReadExtensionDevices(ctx context.Context, ids []ID, params *ListExtensionDevicesParams, opts ...CallOption) iter.Seq[BatchItem[DeviceList]] {
	return batcher[DeviceList]{client: c, op: &generated.ListExtensionDevices, size: 30, params: params, opts: opts, decode: decodeDeviceList}.read(ctx, ids)
}

// ListWebAppDevices lists the browsers in which a user has the app of the platform open, as devices.
// They come and go by themselves.
//
// Operation listWebAppDevices: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices (rate limit Medium, app
// scope ReadAccounts).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListWebAppDevices(ctx context.Context, extensionID ID, opts ...CallOption) iter.Seq2[*WebAppDevice, error] {
	return list(ctx, c, &generated.ListWebAppDevices, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[WebAppDevice], error) {
		list, err := c.ListWebAppDevicesPage(ctx, extensionID, opts...)
		if err != nil {
			return paging.Page[WebAppDevice]{}, err
		}
		return paging.Page[WebAppDevice]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListWebAppDevicesPage returns the whole reply to [Client.ListWebAppDevices].
func (c *Client) ListWebAppDevicesPage(ctx context.Context, extensionID ID, opts ...CallOption) (*WebAppDeviceList, error) {
	return call(ctx, c, &generated.ListWebAppDevices, []ID{extensionID}, input{}, opts, decodeWebAppDeviceList)
}

// DeleteDevicesFromInventory deletes up to 10 devices from the inventory of an account. Only devices
// that no extension has can be deleted.
//
// One device may fail and others succeed while the reply as a whole has status 200, so look at
// `bulkItemSuccessful` of every record. The request carries a body although it is a DELETE, which some
// proxies drop.
//
// Operation deleteDeviceFromInventory: DELETE /restapi/v2/accounts/{accountId}/device-inventory (rate
// limit Heavy, app scope EditAccounts).
func (c *Client) DeleteDevicesFromInventory(ctx context.Context, body DeviceInventoryDeleteRequest, opts ...CallOption) (*DeviceInventoryDeleteResult, error) {
	return call(ctx, c, &generated.DeleteDevicesFromInventory, nil, input{Body: body}, opts, decodeDeviceInventoryDeleteResult)
}

// AddDevicesToInventory adds up to 50 devices to the inventory of an account, where devices wait to be
// assigned.
//
// Operation addDeviceToInventory: POST /restapi/v2/accounts/{accountId}/device-inventory (rate limit
// Heavy, app scope EditAccounts).
func (c *Client) AddDevicesToInventory(ctx context.Context, body DeviceInventoryAddRequest, opts ...CallOption) (*DeviceInventoryAddResult, error) {
	return call(ctx, c, &generated.AddDevicesToInventory, nil, input{Body: body}, opts, decodeDeviceInventoryAddResult)
}

// AddDevices adds devices to extensions, each with a phone number and an emergency location.
//
// One device may fail and others succeed while the reply as a whole has status 200, so look at
// `successful` of every result. The results are in the order of the request.
//
// Operation bulkAddDevicesV2: POST /restapi/v2/accounts/{accountId}/devices/bulk-add (rate limit
// Heavy, app scope EditAccounts, user permission AddRemoveDevices).
func (c *Client) AddDevices(ctx context.Context, body DevicesAddRequest, opts ...CallOption) (*DevicesAddResult, error) {
	return call(ctx, c, &generated.AddDevices, nil, input{Body: body}, opts, decodeDevicesAddResult)
}

// DeleteDeviceLine takes the phone line from a device of an extension. By default, the device and its
// number go to the inventory of the account; with `keepAssetsInInventory` set to false, they leave the
// account, and the reply is empty, with status 204.
//
// The request carries a body although it is a DELETE, which some proxies drop.
//
// Operation removeLineJWSPublic: DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId} (rate
// limit Medium, app scope EditAccounts, user permission EditAccountDevices).
func (c *Client) DeleteDeviceLine(ctx context.Context, deviceID ID, body DeviceLineDeleteRequest, opts ...CallOption) (*DeviceLineDeleteResult, error) {
	return call(ctx, c, &generated.DeleteDeviceLine, []ID{deviceID}, input{Body: body}, opts, decodeDeviceLineDeleteResult)
}

// ReplaceDevice replaces a device of an extension with another one, which is a desk phone of the
// platform or of another maker. The number, the line and the emergency address stay with the
// extension.
//
// A device from the inventory takes the place of the present one. If another extension has it, the two
// devices are swapped.
//
// Operation replaceDevicesJWSPublic: POST
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace (rate limit
// Medium, app scope EditAccounts, user permission EditUserDevices).
func (c *Client) ReplaceDevice(ctx context.Context, extensionID ID, deviceID ID, body DeviceReplaceRequest, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.ReplaceDevice, []ID{extensionID, deviceID}, input{Body: body}, opts)
}
