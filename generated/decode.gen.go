// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import "github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Account) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "bsid":
			r.String((*string)(&v.Bsid))
		case "cfid":
			r.String((*string)(&v.Cfid))
		case "federated":
			r.Bool(&v.Federated)
		case "id":
			r.ID((*string)(&v.ID))
		case "limits":
			v.Limits.DecodeJSON(r)
		case "mainNumber":
			r.String((*string)(&v.MainNumber))
		case "operator":
			v.Operator.DecodeJSON(r)
		case "outboundCallPrefix":
			r.Int32((*int32)(&v.OutboundCallPrefix))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "regionalSettings":
			v.RegionalSettings.DecodeJSON(r)
		case "serviceInfo":
			v.ServiceInfo.DecodeJSON(r)
		case "setupWizardState":
			r.String((*string)(&v.SetupWizardState))
		case "signupInfo":
			v.SignupInfo.DecodeJSON(r)
		case "status":
			r.String((*string)(&v.Status))
		case "statusInfo":
			v.StatusInfo.DecodeJSON(r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountBusinessAddress) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "businessAddress":
			v.BusinessAddress.DecodeJSON(r)
		case "company":
			r.String((*string)(&v.Company))
		case "email":
			r.String((*string)(&v.Email))
		case "mainSiteName":
			r.String((*string)(&v.MainSiteName))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountContact) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "contactPhone":
			r.String((*string)(&v.ContactPhone))
		case "email":
			r.String((*string)(&v.Email))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "firstName":
			r.String((*string)(&v.FirstName))
		case "id":
			r.ID((*string)(&v.ID))
		case "lastName":
			r.String((*string)(&v.LastName))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountLimits) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "cloudRecordingStorage":
			r.Int32((*int32)(&v.CloudRecordingStorage))
		case "freeSoftPhoneLinesPerExtension":
			r.Int32((*int32)(&v.FreeSoftPhoneLinesPerExtension))
		case "maxExtensionNumberLength":
			r.Int32((*int32)(&v.MaxExtensionNumberLength))
		case "maxMonitoredExtensionsPerUser":
			r.Int32((*int32)(&v.MaxMonitoredExtensionsPerUser))
		case "meetingSize":
			r.Int32((*int32)(&v.MeetingSize))
		case "shortExtensionNumberLength":
			r.Int32((*int32)(&v.ShortExtensionNumberLength))
		case "siteCodeLength":
			r.Int32((*int32)(&v.SiteCodeLength))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountOperator) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountPhoneNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			v.ContactCenterProvider.DecodeJSON(r)
		case "extension":
			v.Extension.DecodeJSON(r)
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "location":
			r.String((*string)(&v.Location))
		case "paymentType":
			r.String((*string)(&v.PaymentType))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "primary":
			r.Bool(&v.Primary)
		case "status":
			r.String((*string)(&v.Status))
		case "temporaryNumber":
			v.TemporaryNumber.DecodeJSON(r)
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		case "usageType":
			r.String((*string)(&v.UsageType))
		case "vanityPattern":
			r.String((*string)(&v.VanityPattern))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountPhoneNumberList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[AccountPhoneNumber](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountPhoneNumberListV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[AccountPhoneNumberV2](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountPhoneNumberV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "byocNumber":
			r.Bool(&v.ByocNumber)
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			v.ContactCenterProvider.DecodeJSON(r)
		case "extension":
			v.Extension.DecodeJSON(r)
		case "hotDeskNumber":
			r.Bool(&v.HotDeskNumber)
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "mobileNumber":
			r.Bool(&v.MobileNumber)
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "primary":
			r.Bool(&v.Primary)
		case "providerId":
			r.ID((*string)(&v.ProviderID))
		case "status":
			r.String((*string)(&v.Status))
		case "tollType":
			r.String((*string)(&v.TollType))
		case "type":
			r.String((*string)(&v.Type))
		case "usageType":
			r.String((*string)(&v.UsageType))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountRegionalSettings) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "currency":
			v.Currency.DecodeJSON(r)
		case "formattingLocale":
			v.FormattingLocale.DecodeJSON(r)
		case "greetingLanguage":
			v.GreetingLanguage.DecodeJSON(r)
		case "homeCountry":
			v.HomeCountry.DecodeJSON(r)
		case "language":
			v.Language.DecodeJSON(r)
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "timezone":
			v.Timezone.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountServiceInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "billingPlan":
			v.BillingPlan.DecodeJSON(r)
		case "brand":
			v.Brand.DecodeJSON(r)
		case "contractedCountry":
			v.ContractedCountry.DecodeJSON(r)
		case "limits":
			v.Limits.DecodeJSON(r)
		case "package":
			v.Package.DecodeJSON(r)
		case "serviceFeatures":
			v.ServiceFeatures = jsonread.List[ServiceFeature](r)
		case "servicePlan":
			v.ServicePlan.DecodeJSON(r)
		case "servicePlanName":
			r.String((*string)(&v.ServicePlanName))
		case "targetServicePlan":
			v.TargetServicePlan.DecodeJSON(r)
		case "uBrand":
			v.UBrand.DecodeJSON(r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountStatusInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "comment":
			r.String((*string)(&v.Comment))
		case "reason":
			r.String((*string)(&v.Reason))
		case "till":
			r.Other(&v.Till)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AccountV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "billingActive":
			r.Bool(&v.BillingActive)
		case "companyAddress":
			v.CompanyAddress.DecodeJSON(r)
		case "companyName":
			r.String((*string)(&v.CompanyName))
		case "contactInfo":
			v.ContactInfo.DecodeJSON(r)
		case "externalAccountId":
			r.ID((*string)(&v.ExternalAccountID))
		case "id":
			r.ID((*string)(&v.ID))
		case "mainNumber":
			r.String((*string)(&v.MainNumber))
		case "opportunityId":
			r.ID((*string)(&v.OpportunityID))
		case "serviceInfo":
			v.ServiceInfo.DecodeJSON(r)
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *AssignedCountry) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BatchProvisionUsersResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "results":
			v.Results = jsonread.List[UserCreateResult](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BillingPackage) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "version":
			r.String((*string)(&v.Version))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BillingPlan) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "duration":
			r.Int32((*int32)(&v.Duration))
		case "durationUnit":
			r.String((*string)(&v.DurationUnit))
		case "id":
			r.ID((*string)(&v.ID))
		case "includedPhoneLines":
			r.Int32((*int32)(&v.IncludedPhoneLines))
		case "name":
			r.String((*string)(&v.Name))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Brand) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "homeCountry":
			v.HomeCountry.DecodeJSON(r)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BrandV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BulkDeleteUserResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List[BulkItemError](r)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BulkDeleteUsersResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "records":
			v.Records = jsonread.List[BulkDeleteUserResult](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BulkItemError) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errorCode":
			r.String((*string)(&v.ErrorCode))
		case "message":
			r.String((*string)(&v.Message))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *BusinessAddress) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "city":
			r.String((*string)(&v.City))
		case "country":
			r.String((*string)(&v.Country))
		case "state":
			r.String((*string)(&v.State))
		case "street":
			r.String((*string)(&v.Street))
		case "zip":
			r.String((*string)(&v.Zip))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallNoteNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallQueueInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "abandonedThresholdSeconds":
			r.Int32((*int32)(&v.AbandonedThresholdSeconds))
		case "includeAbandonedCalls":
			r.Bool(&v.IncludeAbandonedCalls)
		case "slaGoal":
			r.Int32((*int32)(&v.SLAGoal))
		case "slaThresholdSeconds":
			r.Int32((*int32)(&v.SLAThresholdSeconds))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerID) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "byDevice":
			v.ByDevice = jsonread.List[CallerIDByDevice](r)
		case "byFeature":
			v.ByFeature = jsonread.List[CallerIDByFeature](r)
		case "extensionNameForOutboundCalls":
			r.Bool(&v.ExtensionNameForOutboundCalls)
		case "extensionNumberForInternalCalls":
			r.Bool(&v.ExtensionNumberForInternalCalls)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerIDByDevice) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callerId":
			v.CallerID.DecodeJSON(r)
		case "device":
			v.Device.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerIDByFeature) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callerId":
			v.CallerID.DecodeJSON(r)
		case "feature":
			r.String((*string)(&v.Feature))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerIDChoice) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "phoneInfo":
			v.PhoneInfo.DecodeJSON(r)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerIDDevice) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CallerIDPhoneNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ConferencingNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "country":
			v.Country.DecodeJSON(r)
		case "default":
			r.Bool(&v.Default)
		case "hasGreeting":
			r.Bool(&v.HasGreeting)
		case "location":
			r.String((*string)(&v.Location))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "premium":
			r.Bool(&v.Premium)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ConferencingSettings) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "allowJoinBeforeHost":
			r.Bool(&v.AllowJoinBeforeHost)
		case "hostCode":
			r.String((*string)(&v.HostCode))
		case "mode":
			r.String((*string)(&v.Mode))
		case "participantCode":
			r.String((*string)(&v.ParticipantCode))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "phoneNumbers":
			v.PhoneNumbers = jsonread.List[ConferencingNumber](r)
		case "supportUri":
			r.String((*string)(&v.SupportURI))
		case "tapToJoinUri":
			r.String((*string)(&v.TapToJoinURI))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Contact) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "businessAddress":
			v.BusinessAddress.DecodeJSON(r)
		case "businessPhone":
			r.String((*string)(&v.BusinessPhone))
		case "company":
			r.String((*string)(&v.Company))
		case "department":
			r.String((*string)(&v.Department))
		case "email":
			r.String((*string)(&v.Email))
		case "emailAsLoginName":
			r.Bool(&v.EmailAsLoginName)
		case "firstName":
			r.String((*string)(&v.FirstName))
		case "jobTitle":
			r.String((*string)(&v.JobTitle))
		case "lastName":
			r.String((*string)(&v.LastName))
		case "mobilePhone":
			r.String((*string)(&v.MobilePhone))
		case "name":
			r.String((*string)(&v.Name))
		case "pronouncedName":
			v.PronouncedName.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ContactCenterProvider) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ContractedCountry) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ContractedCountryList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "records":
			v.Records = jsonread.List[ContractedCountry](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ContractedCountryV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CostCenter) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Country) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callingCode":
			r.String((*string)(&v.CallingCode))
		case "emergencyCalling":
			r.Bool(&v.EmergencyCalling)
		case "freeSoftphoneLine":
			r.Bool(&v.FreeSoftphoneLine)
		case "id":
			r.ID((*string)(&v.ID))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "localDialing":
			r.Bool(&v.LocalDialing)
		case "loginAllowed":
			r.Bool(&v.LoginAllowed)
		case "name":
			r.String((*string)(&v.Name))
		case "numberSelling":
			r.Bool(&v.NumberSelling)
		case "signupAllowed":
			r.Bool(&v.SignupAllowed)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CountryList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[Country](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CountryReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callingCode":
			r.String((*string)(&v.CallingCode))
		case "id":
			r.ID((*string)(&v.ID))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CreatedUser) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "devices":
			v.Devices = jsonread.List[CreatedUserDevice](r)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CreatedUserDevice) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Currency) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "code":
			r.String((*string)(&v.Code))
		case "id":
			r.ID((*string)(&v.ID))
		case "minorSymbol":
			r.String((*string)(&v.MinorSymbol))
		case "name":
			r.String((*string)(&v.Name))
		case "symbol":
			r.String((*string)(&v.Symbol))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *CustomFieldValue) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "value":
			r.String((*string)(&v.Value))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *DepartmentReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Error) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errorCode":
			r.String((*string)(&v.ErrorCode))
		case "errors":
			v.Errors = jsonread.List[ErrorDetail](r)
		case "message":
			r.String((*string)(&v.Message))
		case "parameterName":
			r.String((*string)(&v.ParameterName))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ErrorDetail) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errorCode":
			r.String((*string)(&v.ErrorCode))
		case "message":
			r.String((*string)(&v.Message))
		case "parameterName":
			r.String((*string)(&v.ParameterName))
		case "parameterValue":
			r.String((*string)(&v.ParameterValue))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Extension) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "account":
			v.Account.DecodeJSON(r)
		case "alertTimer":
			r.Int32((*int32)(&v.AlertTimer))
		case "assignedCountry":
			v.AssignedCountry.DecodeJSON(r)
		case "callQueueInfo":
			v.CallQueueInfo.DecodeJSON(r)
		case "contact":
			v.Contact.DecodeJSON(r)
		case "costCenter":
			v.CostCenter.DecodeJSON(r)
		case "creationTime":
			r.Other(&v.CreationTime)
		case "customFields":
			v.CustomFields = jsonread.List[CustomFieldValue](r)
		case "departments":
			v.Departments = jsonread.List[DepartmentReference](r)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "extensionNumbers":
			v.ExtensionNumbers = jsonread.Strings[string](r)
		case "hidden":
			r.Bool(&v.Hidden)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "permissions":
			v.Permissions.DecodeJSON(r)
		case "profileImage":
			v.ProfileImage.DecodeJSON(r)
		case "references":
			v.References = jsonread.List[ExternalReference](r)
		case "regionalSettings":
			v.RegionalSettings.DecodeJSON(r)
		case "roles":
			v.Roles = jsonread.List[ExtensionRole](r)
		case "serviceFeatures":
			v.ServiceFeatures = jsonread.List[ExtensionServiceFeature](r)
		case "setupWizardState":
			r.String((*string)(&v.SetupWizardState))
		case "site":
			v.Site.DecodeJSON(r)
		case "siteAccess":
			r.String((*string)(&v.SiteAccess))
		case "status":
			r.String((*string)(&v.Status))
		case "statusInfo":
			v.StatusInfo.DecodeJSON(r)
		case "subType":
			r.String((*string)(&v.SubType))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionAccount) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionBulkUpdateAffectedItems) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "result":
			v.Result = jsonread.List[ExtensionBulkUpdateItemResult](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionBulkUpdateItemResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List[ErrorDetail](r)
		case "extensionId":
			r.ID((*string)(&v.ExtensionID))
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionBulkUpdateTask) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "id":
			r.ID((*string)(&v.ID))
		case "lastModifiedTime":
			r.Other(&v.LastModifiedTime)
		case "result":
			v.Result.DecodeJSON(r)
		case "status":
			r.String((*string)(&v.Status))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionBulkUpdateTaskResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "affectedItems":
			v.AffectedItems.DecodeJSON(r)
		case "errors":
			v.Errors = jsonread.List[ErrorDetail](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionFeature) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "available":
			r.Bool(&v.Available)
		case "id":
			r.ID((*string)(&v.ID))
		case "params":
			v.Params = jsonread.List[FeatureParameter](r)
		case "reason":
			v.Reason.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionFeatureList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "records":
			v.Records = jsonread.List[ExtensionFeature](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionGrant) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callDelegation":
			r.Bool(&v.CallDelegation)
		case "callMonitoring":
			r.Bool(&v.CallMonitoring)
		case "callOnBehalfOf":
			r.Bool(&v.CallOnBehalfOf)
		case "callPickup":
			r.Bool(&v.CallPickup)
		case "callQueueFacSetup":
			r.Bool(&v.CallQueueFacSetup)
		case "callQueueMembersSetup":
			r.Bool(&v.CallQueueMembersSetup)
		case "callQueueMessages":
			r.Bool(&v.CallQueueMessages)
		case "callQueueSetup":
			r.Bool(&v.CallQueueSetup)
		case "callQueueSmsRecipient":
			r.Bool(&v.CallQueueSmsRecipient)
		case "extension":
			v.Extension.DecodeJSON(r)
		case "groupPaging":
			r.Bool(&v.GroupPaging)
		case "sharedVoicemails":
			r.Bool(&v.SharedVoicemails)
		case "smsRecipient":
			r.Bool(&v.SmsRecipient)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionGrantList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[ExtensionGrant](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[ExtensionSummary](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionPermission) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionPermissions) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "admin":
			v.Admin.DecodeJSON(r)
		case "internationalCalling":
			v.InternationalCalling.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionPhoneNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			v.ContactCenterProvider.DecodeJSON(r)
		case "country":
			v.Country.DecodeJSON(r)
		case "extension":
			v.Extension.DecodeJSON(r)
		case "features":
			v.Features = jsonread.Strings[PhoneNumberFeature](r)
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "location":
			r.String((*string)(&v.Location))
		case "paymentType":
			r.String((*string)(&v.PaymentType))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "primary":
			r.Bool(&v.Primary)
		case "status":
			r.String((*string)(&v.Status))
		case "subType":
			r.String((*string)(&v.SubType))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		case "usageType":
			r.String((*string)(&v.UsageType))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionPhoneNumberList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[ExtensionPhoneNumber](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionRole) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "autoAssigned":
			r.Bool(&v.AutoAssigned)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "siteCompatible":
			r.Bool(&v.SiteCompatible)
		case "siteRestricted":
			r.Bool(&v.SiteRestricted)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionServiceFeature) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "featureName":
			r.String((*string)(&v.FeatureName))
		case "reason":
			r.String((*string)(&v.Reason))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionStatusInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "comment":
			r.String((*string)(&v.Comment))
		case "reason":
			r.String((*string)(&v.Reason))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExtensionSummary) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "alertTimer":
			r.Int32((*int32)(&v.AlertTimer))
		case "assignedCountry":
			v.AssignedCountry.DecodeJSON(r)
		case "callQueueInfo":
			v.CallQueueInfo.DecodeJSON(r)
		case "contact":
			v.Contact.DecodeJSON(r)
		case "costCenter":
			v.CostCenter.DecodeJSON(r)
		case "creationTime":
			r.Other(&v.CreationTime)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "hidden":
			r.Bool(&v.Hidden)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "permissions":
			v.Permissions.DecodeJSON(r)
		case "profileImage":
			v.ProfileImage.DecodeJSON(r)
		case "references":
			v.References = jsonread.List[ExternalReference](r)
		case "roles":
			v.Roles = jsonread.List[ExtensionRole](r)
		case "site":
			v.Site.DecodeJSON(r)
		case "status":
			r.String((*string)(&v.Status))
		case "subType":
			r.String((*string)(&v.SubType))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ExternalReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "ref":
			r.String((*string)(&v.Ref))
		case "refAccId":
			r.ID((*string)(&v.RefAccID))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *FeatureParameter) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "name":
			r.String((*string)(&v.Name))
		case "value":
			r.String((*string)(&v.Value))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *FeatureReason) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "code":
			r.String((*string)(&v.Code))
		case "message":
			r.String((*string)(&v.Message))
		case "permission":
			r.String((*string)(&v.Permission))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *GrantExtension) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *InboundFaxNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSmsPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "includeAttachment":
			r.Bool(&v.IncludeAttachment)
		case "markAsRead":
			r.Bool(&v.MarkAsRead)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *InboundTextNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSmsPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Language) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "dateFormat":
			r.String((*string)(&v.DateFormat))
		case "formattingLocale":
			r.Bool(&v.FormattingLocale)
		case "greeting":
			r.Bool(&v.Greeting)
		case "id":
			r.ID((*string)(&v.ID))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "localeCode":
			r.String((*string)(&v.LocaleCode))
		case "name":
			r.String((*string)(&v.Name))
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "ui":
			r.Bool(&v.UI)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *LanguageList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[Language](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *LanguageReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "localeCode":
			r.String((*string)(&v.LocaleCode))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *LegacyUBrand) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Location) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "areaCode":
			r.String((*string)(&v.AreaCode))
		case "city":
			r.String((*string)(&v.City))
		case "npa":
			r.String((*string)(&v.Npa))
		case "nxx":
			r.String((*string)(&v.Nxx))
		case "state":
			v.State.DecodeJSON(r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *LocationList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[Location](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *LocationState) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *MissedCallNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSmsPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Navigation) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "firstPage":
			v.FirstPage.DecodeJSON(r)
		case "lastPage":
			v.LastPage.DecodeJSON(r)
		case "nextPage":
			v.NextPage.DecodeJSON(r)
		case "previousPage":
			v.PreviousPage.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NotificationRecipient) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "emailAddresses":
			v.EmailAddresses = jsonread.Strings[string](r)
		case "extensionId":
			r.ID((*string)(&v.ExtensionID))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "fullName":
			r.String((*string)(&v.FullName))
		case "permission":
			r.String((*string)(&v.Permission))
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NotificationSettings) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedMode":
			r.Bool(&v.AdvancedMode)
		case "callNotes":
			v.CallNotes.DecodeJSON(r)
		case "emailAddresses":
			v.EmailAddresses = jsonread.Strings[string](r)
		case "emailRecipients":
			v.EmailRecipients = jsonread.List[NotificationRecipient](r)
		case "inboundFaxes":
			v.InboundFaxes.DecodeJSON(r)
		case "inboundTexts":
			v.InboundTexts.DecodeJSON(r)
		case "includeManagers":
			r.Bool(&v.IncludeManagers)
		case "includeSmsRecipients":
			r.Bool(&v.IncludeSmsRecipients)
		case "missedCalls":
			v.MissedCalls.DecodeJSON(r)
		case "outboundFaxes":
			v.OutboundFaxes.DecodeJSON(r)
		case "smsEmailAddresses":
			v.SmsEmailAddresses = jsonread.Strings[string](r)
		case "smsPhoneNumbers":
			v.SmsPhoneNumbers = jsonread.Strings[string](r)
		case "smsRecipients":
			v.SmsRecipients = jsonread.List[NotificationRecipient](r)
		case "uri":
			r.String((*string)(&v.URI))
		case "voicemails":
			v.Voicemails.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NumberParserContext) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "brandId":
			r.String((*string)(&v.BrandID))
		case "conflictHandling":
			r.String((*string)(&v.ConflictHandling))
		case "country":
			v.Country.DecodeJSON(r)
		case "defaultAreaCode":
			r.String((*string)(&v.DefaultAreaCode))
		case "maskLength":
			r.Int32((*int32)(&v.MaskLength))
		case "maskSymbol":
			r.String((*string)(&v.MaskSymbol))
		case "maskedPhoneNumbersAllowed":
			r.Bool(&v.MaskedPhoneNumbersAllowed)
		case "maxExtensionNumberLength":
			r.Int32((*int32)(&v.MaxExtensionNumberLength))
		case "outboundCallPrefix":
			r.String((*string)(&v.OutboundCallPrefix))
		case "shortCodesAllowed":
			r.Bool(&v.ShortCodesAllowed)
		case "shortExtensionNumberLength":
			r.Int32((*int32)(&v.ShortExtensionNumberLength))
		case "siteCode":
			r.String((*string)(&v.SiteCode))
		case "vanityPhoneNumbersAllowed":
			r.Bool(&v.VanityPhoneNumbersAllowed)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NumberParserCountry) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "callingCode":
			r.String((*string)(&v.CallingCode))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NumberParserResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "homeCountry":
			v.HomeCountry.DecodeJSON(r)
		case "phoneNumbers":
			v.PhoneNumbers = jsonread.List[ParsedNumber](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *NumberParserResultV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "context":
			v.Context.DecodeJSON(r)
		case "results":
			v.Results = jsonread.List[ParsedNumberV2](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *OutboundFaxNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSmsPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PageLink) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Paging) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "page":
			r.Int32((*int32)(&v.Page))
		case "pageEnd":
			r.Int32((*int32)(&v.PageEnd))
		case "pageStart":
			r.Int32((*int32)(&v.PageStart))
		case "perPage":
			r.Int32((*int32)(&v.PerPage))
		case "totalElements":
			r.Int32((*int32)(&v.TotalElements))
		case "totalPages":
			r.Int32((*int32)(&v.TotalPages))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedDialingDetails) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "outboundCallPrefix":
			r.String((*string)(&v.OutboundCallPrefix))
		case "serviceCode":
			v.ServiceCode.DecodeJSON(r)
		case "specialPrefix":
			v.SpecialPrefix.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "areaCode":
			r.String((*string)(&v.AreaCode))
		case "country":
			v.Country.DecodeJSON(r)
		case "dialable":
			r.String((*string)(&v.Dialable))
		case "dtmfPostfix":
			r.String((*string)(&v.DtmfPostfix))
		case "e164":
			r.String((*string)(&v.E164))
		case "formattedInternational":
			r.String((*string)(&v.FormattedInternational))
		case "formattedNational":
			r.String((*string)(&v.FormattedNational))
		case "normalized":
			r.String((*string)(&v.Normalized))
		case "originalString":
			r.String((*string)(&v.OriginalString))
		case "special":
			r.Bool(&v.Special)
		case "subAddress":
			r.String((*string)(&v.SubAddress))
		case "subscriberNumber":
			r.String((*string)(&v.SubscriberNumber))
		case "tollFree":
			r.Bool(&v.TollFree)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedNumberDetails) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "allocationBlockCode":
			r.String((*string)(&v.AllocationBlockCode))
		case "areaCode":
			r.String((*string)(&v.AreaCode))
		case "country":
			v.Country.DecodeJSON(r)
		case "dtmfPostfix":
			r.String((*string)(&v.DtmfPostfix))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "nationalDestinationCode":
			r.String((*string)(&v.NationalDestinationCode))
		case "probablyMasked":
			r.Bool(&v.ProbablyMasked)
		case "regionalDestinationCode":
			r.String((*string)(&v.RegionalDestinationCode))
		case "shortExtensionNumber":
			r.String((*string)(&v.ShortExtensionNumber))
		case "sipPostfix":
			r.String((*string)(&v.SIPPostfix))
		case "siteCode":
			r.String((*string)(&v.SiteCode))
		case "specialService":
			v.SpecialService.DecodeJSON(r)
		case "status":
			r.String((*string)(&v.Status))
		case "subAddress":
			r.String((*string)(&v.SubAddress))
		case "subscriberNumber":
			r.String((*string)(&v.SubscriberNumber))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedNumberFormats) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "category":
			r.String((*string)(&v.Category))
		case "dialable":
			r.String((*string)(&v.Dialable))
		case "dialableExtended":
			r.String((*string)(&v.DialableExtended))
		case "e164":
			r.String((*string)(&v.E164))
		case "e164Extended":
			r.String((*string)(&v.E164Extended))
		case "international":
			r.String((*string)(&v.International))
		case "internationalExtended":
			r.String((*string)(&v.InternationalExtended))
		case "national":
			r.String((*string)(&v.National))
		case "nationalExtended":
			r.String((*string)(&v.NationalExtended))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedNumberV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "dialingDetails":
			v.DialingDetails.DecodeJSON(r)
		case "formats":
			v.Formats = jsonread.List[ParsedNumberFormats](r)
		case "numberDetails":
			v.NumberDetails.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedServiceCode) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "dialing":
			r.String((*string)(&v.Dialing))
		case "pattern":
			r.String((*string)(&v.Pattern))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedSpecialPrefix) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "dialing":
			r.String((*string)(&v.Dialing))
		case "pattern":
			r.String((*string)(&v.Pattern))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ParsedSpecialService) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "pattern":
			r.String((*string)(&v.Pattern))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberAddResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List[BulkItemError](r)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberCountry) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberDeleteResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List[BulkItemError](r)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberDeleteResultList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "records":
			v.Records = jsonread.List[PhoneNumberDeleteResult](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberExtension) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "contactCenterProvider":
			v.ContactCenterProvider.DecodeJSON(r)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumberExtensionV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PhoneNumbersAddTask) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "id":
			r.ID((*string)(&v.ID))
		case "records":
			v.Records = jsonread.List[PhoneNumberAddResult](r)
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PostalAddress) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "city":
			r.String((*string)(&v.City))
		case "country":
			r.String((*string)(&v.Country))
		case "state":
			r.String((*string)(&v.State))
		case "street":
			r.String((*string)(&v.Street))
		case "street2":
			r.String((*string)(&v.Street2))
		case "zip":
			r.String((*string)(&v.Zip))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ProfileImage) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "etag":
			r.String((*string)(&v.Etag))
		case "lastModified":
			r.Other(&v.LastModified)
		case "scales":
			v.Scales = jsonread.List[ProfileImageScale](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ProfileImageScale) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PronouncedName) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "prompt":
			v.Prompt.DecodeJSON(r)
		case "text":
			r.String((*string)(&v.Text))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *PronouncedNamePrompt) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "contentUri":
			r.String((*string)(&v.ContentURI))
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *RegionalSettings) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "formattingLocale":
			v.FormattingLocale.DecodeJSON(r)
		case "greetingLanguage":
			v.GreetingLanguage.DecodeJSON(r)
		case "homeCountry":
			v.HomeCountry.DecodeJSON(r)
		case "language":
			v.Language.DecodeJSON(r)
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "timezone":
			v.Timezone.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServiceFeature) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "featureName":
			r.String((*string)(&v.FeatureName))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServiceInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "billingPlan":
			v.BillingPlan.DecodeJSON(r)
		case "brand":
			v.Brand.DecodeJSON(r)
		case "contractedCountry":
			v.ContractedCountry.DecodeJSON(r)
		case "servicePlan":
			v.ServicePlan.DecodeJSON(r)
		case "targetServicePlan":
			v.TargetServicePlan.DecodeJSON(r)
		case "uBrand":
			v.UBrand.DecodeJSON(r)
		case "ubrand":
			v.LegacyUBrand.DecodeJSON(r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServiceInfoV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "brand":
			v.Brand.DecodeJSON(r)
		case "contractedCountry":
			v.ContractedCountry.DecodeJSON(r)
		case "package":
			v.Package.DecodeJSON(r)
		case "partnerPackage":
			v.PartnerPackage.DecodeJSON(r)
		case "servicePlan":
			v.ServicePlan.DecodeJSON(r)
		case "uBrand":
			v.UBrand.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServicePackage) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "version":
			r.String((*string)(&v.Version))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServicePlan) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "edition":
			r.String((*string)(&v.Edition))
		case "freemiumProductType":
			r.String((*string)(&v.FreemiumProductType))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *ServicePlanV2) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SignupInfo) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "marketingAccepted":
			r.Bool(&v.MarketingAccepted)
		case "signupState":
			v.SignupState = jsonread.Strings[SignupState](r)
		case "tosAccepted":
			r.Bool(&v.TosAccepted)
		case "verificationReason":
			r.String((*string)(&v.VerificationReason))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SiteReference) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "code":
			r.String((*string)(&v.Code))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsBrand) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List[SmsRegistrationError](r)
		case "id":
			r.ID((*string)(&v.ID))
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsCampaign) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "consentSettings":
			v.ConsentSettings.DecodeJSON(r)
		case "coverageType":
			r.String((*string)(&v.CoverageType))
		case "errors":
			v.Errors = jsonread.List[SmsRegistrationError](r)
		case "id":
			r.ID((*string)(&v.ID))
		case "registrationTier":
			r.String((*string)(&v.RegistrationTier))
		case "status":
			r.String((*string)(&v.Status))
		case "useCases":
			v.UseCases = jsonread.Strings[string](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsConfiguration) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "phoneNumberId":
			r.ID((*string)(&v.PhoneNumberID))
		case "smsBrandInfo":
			v.SmsBrandInfo.DecodeJSON(r)
		case "smsCampaignInfo":
			v.SmsCampaignInfo.DecodeJSON(r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsConsentCollecting) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "replyMessageBody":
			r.String((*string)(&v.ReplyMessageBody))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsConsentCoverage) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "optIn":
			r.String((*string)(&v.OptIn))
		case "optOut":
			r.String((*string)(&v.OptOut))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsConsentSettings) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "automaticConsentCollecting":
			v.AutomaticConsentCollecting.DecodeJSON(r)
		case "coverage":
			v.Coverage.DecodeJSON(r)
		case "optInRequired":
			r.Bool(&v.OptInRequired)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsRecipient) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "assignable":
			r.Bool(&v.Assignable)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "extensionType":
			r.String((*string)(&v.ExtensionType))
		case "hasLicense":
			r.Bool(&v.HasLicense)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsRecipientList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "smsRecipients":
			v.SmsRecipients = jsonread.List[SmsRecipient](r)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *SmsRegistrationError) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errorCode":
			r.String((*string)(&v.ErrorCode))
		case "message":
			r.String((*string)(&v.Message))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *State) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "country":
			v.Country.DecodeJSON(r)
		case "id":
			r.ID((*string)(&v.ID))
		case "isoCode":
			r.String((*string)(&v.IsoCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *StateCountry) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *StateList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[State](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *TemporaryNumber) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *Timezone) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "bias":
			r.String((*string)(&v.Bias))
		case "description":
			r.String((*string)(&v.Description))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *TimezoneList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[Timezone](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *UBrand) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *UserCreateResult) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List[ErrorDetail](r)
		case "extension":
			v.Extension.DecodeJSON(r)
		case "successful":
			r.Bool(&v.Successful)
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *UserTemplate) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "description":
			r.String((*string)(&v.Description))
		case "id":
			r.ID((*string)(&v.ID))
		case "lastModifiedTime":
			r.Other(&v.LastModifiedTime)
		case "name":
			r.String((*string)(&v.Name))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *UserTemplateList) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "navigation":
			v.Navigation.DecodeJSON(r)
		case "paging":
			v.Paging.DecodeJSON(r)
		case "records":
			v.Records = jsonread.List[UserTemplate](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

// DecodeJSON reads the reply of the platform; it is for the client alone.
func (v *VoicemailNotifications) DecodeJSON(r *jsonread.Reader) {
	if !r.Object() {
		return
	}
	for {
		name, ok := r.Member()
		if !ok {
			return
		}
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSmsEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSmsPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "includeAttachment":
			r.Bool(&v.IncludeAttachment)
		case "includeTranscription":
			r.Bool(&v.IncludeTranscription)
		case "markAsRead":
			r.Bool(&v.MarkAsRead)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySms)
		default:
			r.Skip()
		}
	}
}
