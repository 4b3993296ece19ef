// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

func decodeAccount(r *jsonread.Reader, v *Account) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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
			decodeAccountLimits(r, &v.Limits)
		case "mainNumber":
			r.String((*string)(&v.MainNumber))
		case "operator":
			decodeAccountOperator(r, &v.Operator)
		case "outboundCallPrefix":
			r.Int32((*int32)(&v.OutboundCallPrefix))
		case "partnerId":
			r.ID((*string)(&v.PartnerID))
		case "regionalSettings":
			decodeAccountRegionalSettings(r, &v.RegionalSettings)
		case "serviceInfo":
			decodeServiceInfo(r, &v.ServiceInfo)
		case "setupWizardState":
			r.String((*string)(&v.SetupWizardState))
		case "signupInfo":
			decodeSignupInfo(r, &v.SignupInfo)
		case "status":
			r.String((*string)(&v.Status))
		case "statusInfo":
			decodeAccountStatusInfo(r, &v.StatusInfo)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAccountBusinessAddress(r *jsonread.Reader, v *AccountBusinessAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "businessAddress":
			decodeBusinessAddress(r, &v.BusinessAddress)
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

func decodeAccountContact(r *jsonread.Reader, v *AccountContact) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAccountCostCenter(r *jsonread.Reader, v *AccountCostCenter) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "billingCode":
			r.String((*string)(&v.BillingCode))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "parentId":
			r.ID((*string)(&v.ParentID))
		case "taxLocation":
			decodeCostCenterTaxLocation(r, &v.TaxLocation)
		default:
			r.Skip()
		}
	}
}

func decodeAccountLimits(r *jsonread.Reader, v *AccountLimits) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAccountOperator(r *jsonread.Reader, v *AccountOperator) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAccountPhoneNumber(r *jsonread.Reader, v *AccountPhoneNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			decodeContactCenterProvider(r, &v.ContactCenterProvider)
		case "extension":
			decodeExtensionReference(r, &v.Extension)
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
			decodeTemporaryNumber(r, &v.TemporaryNumber)
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

func decodeAccountPhoneNumberList(r *jsonread.Reader, v *AccountPhoneNumberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeAccountPhoneNumber)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAccountPhoneNumberListV2(r *jsonread.Reader, v *AccountPhoneNumberListV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeAccountPhoneNumberV2)
		default:
			r.Skip()
		}
	}
}

func decodeAccountPhoneNumberV2(r *jsonread.Reader, v *AccountPhoneNumberV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "byocNumber":
			r.Bool(&v.ByocNumber)
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			decodeContactCenterProvider(r, &v.ContactCenterProvider)
		case "extension":
			decodePhoneNumberExtensionV2(r, &v.Extension)
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

func decodeAccountRegionalSettings(r *jsonread.Reader, v *AccountRegionalSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "currency":
			decodeCurrency(r, &v.Currency)
		case "formattingLocale":
			decodeLanguageReference(r, &v.FormattingLocale)
		case "greetingLanguage":
			decodeLanguageReference(r, &v.GreetingLanguage)
		case "homeCountry":
			decodeCountryReference(r, &v.HomeCountry)
		case "language":
			decodeLanguageReference(r, &v.Language)
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "timezone":
			decodeTimezone(r, &v.Timezone)
		default:
			r.Skip()
		}
	}
}

func decodeAccountServiceInfo(r *jsonread.Reader, v *AccountServiceInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "billingPlan":
			decodeBillingPlan(r, &v.BillingPlan)
		case "brand":
			decodeBrand(r, &v.Brand)
		case "contractedCountry":
			decodeCountryReference(r, &v.ContractedCountry)
		case "limits":
			decodeAccountLimits(r, &v.Limits)
		case "package":
			decodeBillingPackage(r, &v.Package)
		case "serviceFeatures":
			v.ServiceFeatures = jsonread.List(r, decodeServiceFeature)
		case "servicePlan":
			decodeServicePlan(r, &v.ServicePlan)
		case "servicePlanName":
			r.String((*string)(&v.ServicePlanName))
		case "targetServicePlan":
			decodeServicePlan(r, &v.TargetServicePlan)
		case "uBrand":
			decodeUBrand(r, &v.UBrand)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAccountStatusInfo(r *jsonread.Reader, v *AccountStatusInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAccountV2(r *jsonread.Reader, v *AccountV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "billingActive":
			r.Bool(&v.BillingActive)
		case "companyAddress":
			decodePostalAddress(r, &v.CompanyAddress)
		case "companyName":
			r.String((*string)(&v.CompanyName))
		case "contactInfo":
			decodeAccountContact(r, &v.ContactInfo)
		case "externalAccountId":
			r.ID((*string)(&v.ExternalAccountID))
		case "id":
			r.ID((*string)(&v.ID))
		case "mainNumber":
			r.String((*string)(&v.MainNumber))
		case "opportunityId":
			r.ID((*string)(&v.OpportunityID))
		case "serviceInfo":
			decodeServiceInfoV2(r, &v.ServiceInfo)
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

func decodeActivePermission(r *jsonread.Reader, v *ActivePermission) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "effectiveRole":
			decodeEffectiveRole(r, &v.EffectiveRole)
		case "permission":
			decodePermissionReference(r, &v.Permission)
		case "scopes":
			v.Scopes = jsonread.Strings[PermissionScope](r)
		default:
			r.Skip()
		}
	}
}

func decodeAdministeredSite(r *jsonread.Reader, v *AdministeredSite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "businessAddress":
			decodeBusinessAddress(r, &v.BusinessAddress)
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "code":
			r.String((*string)(&v.Code))
		case "email":
			r.String((*string)(&v.Email))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "operator":
			decodeAdministeredSiteOperator(r, &v.Operator)
		case "regionalSettings":
			decodeAdministeredSiteRegionalSettings(r, &v.RegionalSettings)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAdministeredSiteCurrency(r *jsonread.Reader, v *AdministeredSiteCurrency) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAdministeredSiteList(r *jsonread.Reader, v *AdministeredSiteList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeAdministeredSite)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAdministeredSiteOperator(r *jsonread.Reader, v *AdministeredSiteOperator) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeAdministeredSiteRegionalSettings(r *jsonread.Reader, v *AdministeredSiteRegionalSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "currency":
			decodeAdministeredSiteCurrency(r, &v.Currency)
		case "formattingLocale":
			decodeLanguageReference(r, &v.FormattingLocale)
		case "greetingLanguage":
			decodeLanguageReference(r, &v.GreetingLanguage)
		case "homeCountry":
			decodeCountry(r, &v.HomeCountry)
		case "language":
			decodeLanguageReference(r, &v.Language)
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "timezone":
			decodeTimezone(r, &v.Timezone)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRule(r *jsonread.Reader, v *AnsweringRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callHandlingAction":
			r.String((*string)(&v.CallHandlingAction))
		case "calledNumbers":
			v.CalledNumbers = jsonread.List(r, decodeAnsweringRuleCalledNumber)
		case "callers":
			v.Callers = jsonread.List(r, decodeAnsweringRuleCaller)
		case "enabled":
			r.Bool(&v.Enabled)
		case "forwarding":
			decodeAnsweringRuleForwarding(r, &v.Forwarding)
		case "greetings":
			v.Greetings = jsonread.List(r, decodeAnsweringRuleGreeting)
		case "id":
			r.ID((*string)(&v.ID))
		case "missedCall":
			decodeAnsweringRuleMissedCall(r, &v.MissedCall)
		case "name":
			r.String((*string)(&v.Name))
		case "queue":
			decodeAnsweringRuleQueue(r, &v.Queue)
		case "schedule":
			decodeAnsweringRuleSchedule(r, &v.Schedule)
		case "screening":
			r.String((*string)(&v.Screening))
		case "sharedLines":
			decodeAnsweringRuleSharedLines(r, &v.SharedLines)
		case "transfer":
			decodeAnsweringRuleTransfer(r, &v.Transfer)
		case "type":
			r.String((*string)(&v.Type))
		case "unconditionalForwarding":
			decodeAnsweringRuleUnconditionalForwarding(r, &v.UnconditionalForwarding)
		case "uri":
			r.String((*string)(&v.URI))
		case "voicemail":
			decodeAnsweringRuleVoicemail(r, &v.Voicemail)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleCalledNumber(r *jsonread.Reader, v *AnsweringRuleCalledNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleCaller(r *jsonread.Reader, v *AnsweringRuleCaller) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callerId":
			r.String((*string)(&v.CallerID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleExtension(r *jsonread.Reader, v *AnsweringRuleExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
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

func decodeAnsweringRuleExternalNumber(r *jsonread.Reader, v *AnsweringRuleExternalNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleFixedOrderAgent(r *jsonread.Reader, v *AnsweringRuleFixedOrderAgent) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		case "index":
			r.Int32((*int32)(&v.Index))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleForwarding(r *jsonread.Reader, v *AnsweringRuleForwarding) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "mobileTimeout":
			r.Bool(&v.MobileTimeout)
		case "notifyAdminSoftPhones":
			r.Bool(&v.NotifyAdminSoftPhones)
		case "notifyMySoftPhones":
			r.Bool(&v.NotifyMySoftPhones)
		case "ringingMode":
			r.String((*string)(&v.RingingMode))
		case "rules":
			v.Rules = jsonread.List(r, decodeAnsweringRuleForwardingRule)
		case "softPhonesAlwaysRing":
			r.Bool(&v.SoftPhonesAlwaysRing)
		case "softPhonesPositionTop":
			r.Bool(&v.SoftPhonesPositionTop)
		case "softPhonesRingCount":
			r.Int32((*int32)(&v.SoftPhonesRingCount))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleForwardingNumber(r *jsonread.Reader, v *AnsweringRuleForwardingNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleForwardingRule(r *jsonread.Reader, v *AnsweringRuleForwardingRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "forwardingNumbers":
			v.ForwardingNumbers = jsonread.List(r, decodeAnsweringRuleForwardingNumber)
		case "index":
			r.Int32((*int32)(&v.Index))
		case "ringCount":
			r.Int32((*int32)(&v.RingCount))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleGreeting(r *jsonread.Reader, v *AnsweringRuleGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "custom":
			decodeCustomGreetingReference(r, &v.Custom)
		case "preset":
			decodeGreetingPreset(r, &v.Preset)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleList(r *jsonread.Reader, v *AnsweringRuleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeAnsweringRule)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleMissedCall(r *jsonread.Reader, v *AnsweringRuleMissedCall) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "actionType":
			r.String((*string)(&v.ActionType))
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		case "externalNumber":
			decodeAnsweringRuleExternalNumber(r, &v.ExternalNumber)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleQueue(r *jsonread.Reader, v *AnsweringRuleQueue) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "agentTimeout":
			r.Int32((*int32)(&v.AgentTimeout))
		case "callBack":
			decodeAnsweringRuleQueueCallback(r, &v.CallBack)
		case "fixedOrderAgents":
			v.FixedOrderAgents = jsonread.List(r, decodeAnsweringRuleFixedOrderAgent)
		case "holdAudioInterruptionMode":
			r.String((*string)(&v.HoldAudioInterruptionMode))
		case "holdAudioInterruptionPeriod":
			r.Int32((*int32)(&v.HoldAudioInterruptionPeriod))
		case "holdTime":
			r.Int32((*int32)(&v.HoldTime))
		case "holdTimeExpirationAction":
			r.String((*string)(&v.HoldTimeExpirationAction))
		case "maxCallers":
			r.Int32((*int32)(&v.MaxCallers))
		case "maxCallersAction":
			r.String((*string)(&v.MaxCallersAction))
		case "noAnswerAction":
			r.String((*string)(&v.NoAnswerAction))
		case "positionInQueue":
			decodeAnsweringRuleQueuePosition(r, &v.PositionInQueue)
		case "transfer":
			v.Transfer = jsonread.List(r, decodeAnsweringRuleQueueTransfer)
		case "transferMode":
			r.String((*string)(&v.TransferMode))
		case "unconditionalForwarding":
			v.UnconditionalForwarding = jsonread.List(r, decodeAnsweringRuleUnconditionalForwarding)
		case "wrapUpTime":
			r.Int32((*int32)(&v.WrapUpTime))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleQueueCallback(r *jsonread.Reader, v *AnsweringRuleQueueCallback) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "confirmationAnnouncements":
			v.ConfirmationAnnouncements = jsonread.Strings[AnsweringRuleConfirmation](r)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleQueuePosition(r *jsonread.Reader, v *AnsweringRuleQueuePosition) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "playbackFrequency":
			r.String((*string)(&v.PlaybackFrequency))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleQueueTransfer(r *jsonread.Reader, v *AnsweringRuleQueueTransfer) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "action":
			r.String((*string)(&v.Action))
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleRange(r *jsonread.Reader, v *AnsweringRuleRange) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "from":
			r.Other(&v.From)
		case "to":
			r.Other(&v.To)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleSchedule(r *jsonread.Reader, v *AnsweringRuleSchedule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "ranges":
			v.Ranges = jsonread.List(r, decodeAnsweringRuleRange)
		case "ref":
			r.String((*string)(&v.Ref))
		case "weeklyRanges":
			decodeWeeklyHours(r, &v.WeeklyRanges)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleSharedLines(r *jsonread.Reader, v *AnsweringRuleSharedLines) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "timeout":
			r.Int32((*int32)(&v.Timeout))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleTransfer(r *jsonread.Reader, v *AnsweringRuleTransfer) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleUnconditionalForwarding(r *jsonread.Reader, v *AnsweringRuleUnconditionalForwarding) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "action":
			r.String((*string)(&v.Action))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeAnsweringRuleVoicemail(r *jsonread.Reader, v *AnsweringRuleVoicemail) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "recipient":
			decodeAnsweringRuleExtension(r, &v.Recipient)
		default:
			r.Skip()
		}
	}
}

func decodeAssignedCountry(r *jsonread.Reader, v *AssignedCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeAuditTrailDetails(r *jsonread.Reader, v *AuditTrailDetails) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "parameters":
			v.Parameters = jsonread.List(r, decodeAuditTrailParameter)
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailInitiator(r *jsonread.Reader, v *AuditTrailInitiator) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionId":
			r.ID((*string)(&v.ExtensionID))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "name":
			r.String((*string)(&v.Name))
		case "role":
			r.String((*string)(&v.Role))
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailPaging(r *jsonread.Reader, v *AuditTrailPaging) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "page":
			r.Int32((*int32)(&v.Page))
		case "perPage":
			r.Int32((*int32)(&v.PerPage))
		case "total":
			r.Int32((*int32)(&v.Total))
		case "totalFound":
			r.Int32((*int32)(&v.TotalFound))
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailParameter(r *jsonread.Reader, v *AuditTrailParameter) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "key":
			r.String((*string)(&v.Key))
		case "value":
			r.String((*string)(&v.Value))
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailRecord(r *jsonread.Reader, v *AuditTrailRecord) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "accountId":
			r.ID((*string)(&v.AccountID))
		case "accountName":
			r.String((*string)(&v.AccountName))
		case "actionId":
			r.ID((*string)(&v.ActionID))
		case "clientIp":
			r.String((*string)(&v.ClientIP))
		case "comment":
			r.String((*string)(&v.Comment))
		case "details":
			decodeAuditTrailDetails(r, &v.Details)
		case "eventTime":
			r.Other(&v.EventTime)
		case "eventType":
			r.String((*string)(&v.EventType))
		case "id":
			r.ID((*string)(&v.ID))
		case "initiator":
			decodeAuditTrailInitiator(r, &v.Initiator)
		case "target":
			decodeAuditTrailTarget(r, &v.Target)
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailRecordList(r *jsonread.Reader, v *AuditTrailRecordList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodeAuditTrailPaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeAuditTrailRecord)
		default:
			r.Skip()
		}
	}
}

func decodeAuditTrailTarget(r *jsonread.Reader, v *AuditTrailTarget) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "name":
			r.String((*string)(&v.Name))
		case "objectId":
			r.ID((*string)(&v.ObjectID))
		case "objectType":
			r.String((*string)(&v.ObjectType))
		case "siteId":
			r.ID((*string)(&v.SiteID))
		default:
			r.Skip()
		}
	}
}

func decodeAuthorizationProfile(r *jsonread.Reader, v *AuthorizationProfile) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "permissions":
			v.Permissions = jsonread.List(r, decodeActivePermission)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeAutomaticRecording(r *jsonread.Reader, v *AutomaticRecording) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "allowMute":
			r.Bool(&v.AllowMute)
		case "enabled":
			r.Bool(&v.Enabled)
		case "extensionCount":
			r.Int32((*int32)(&v.ExtensionCount))
		case "maxNumberLimit":
			r.Int32((*int32)(&v.MaxNumberLimit))
		case "outboundCallAnnouncement":
			r.Bool(&v.OutboundCallAnnouncement)
		case "outboundCallTones":
			r.Bool(&v.OutboundCallTones)
		case "retentionPeriod":
			r.Int32((*int32)(&v.RetentionPeriod))
		default:
			r.Skip()
		}
	}
}

func decodeBatchProvisionUsersResult(r *jsonread.Reader, v *BatchProvisionUsersResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "results":
			v.Results = jsonread.List(r, decodeUserCreateResult)
		default:
			r.Skip()
		}
	}
}

func decodeBillingPackage(r *jsonread.Reader, v *BillingPackage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeBillingPlan(r *jsonread.Reader, v *BillingPlan) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeBlockedAllowedNumber(r *jsonread.Reader, v *BlockedAllowedNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "status":
			r.String((*string)(&v.Status))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeBlockedAllowedNumberList(r *jsonread.Reader, v *BlockedAllowedNumberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeBlockedAllowedNumber)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeBrand(r *jsonread.Reader, v *Brand) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "homeCountry":
			decodeCountryReference(r, &v.HomeCountry)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeBrandV2(r *jsonread.Reader, v *BrandV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeBulkDeleteUserResult(r *jsonread.Reader, v *BulkDeleteUserResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List(r, decodeBulkItemError)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeBulkDeleteUsersResult(r *jsonread.Reader, v *BulkDeleteUsersResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeBulkDeleteUserResult)
		default:
			r.Skip()
		}
	}
}

func decodeBulkItemError(r *jsonread.Reader, v *BulkItemError) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeBusinessAddress(r *jsonread.Reader, v *BusinessAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeBusinessHours(r *jsonread.Reader, v *BusinessHours) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "schedule":
			decodeBusinessHoursSchedule(r, &v.Schedule)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeBusinessHoursSchedule(r *jsonread.Reader, v *BusinessHoursSchedule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "weeklyRanges":
			decodeWeeklyHours(r, &v.WeeklyRanges)
		default:
			r.Skip()
		}
	}
}

func decodeCallFlipNumber(r *jsonread.Reader, v *CallFlipNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "flipNumber":
			r.String((*string)(&v.FlipNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallFlipNumberList(r *jsonread.Reader, v *CallFlipNumberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeCallFlipNumber)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingAction(r *jsonread.Reader, v *CallHandlingAction) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "customStartOffset":
			r.Int32((*int32)(&v.CustomStartOffset))
		case "duration":
			r.Int32((*int32)(&v.Duration))
		case "enabled":
			r.Bool(&v.Enabled)
		case "greeting":
			decodeCallHandlingGreeting(r, &v.Greeting)
		case "ringingTargetType":
			r.String((*string)(&v.RingingTargetType))
		case "screening":
			r.String((*string)(&v.Screening))
		case "screeningResult":
			r.String((*string)(&v.ScreeningResult))
		case "targets":
			v.Targets = jsonread.List(r, decodeCallHandlingTarget)
		case "terminatingTargetType":
			r.String((*string)(&v.TerminatingTargetType))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingCallTypes(r *jsonread.Reader, v *CallHandlingCallTypes) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "queueCallsIncluded":
			r.Bool(&v.QueueCallsIncluded)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingDateRange(r *jsonread.Reader, v *CallHandlingDateRange) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "endDateTime":
			r.String((*string)(&v.EndDateTime))
		case "startDateTime":
			r.String((*string)(&v.StartDateTime))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingDestination(r *jsonread.Reader, v *CallHandlingDestination) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "integrationId":
			r.ID((*string)(&v.IntegrationID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingDevice(r *jsonread.Reader, v *CallHandlingDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingDispatching(r *jsonread.Reader, v *CallHandlingDispatching) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "actions":
			v.Actions = jsonread.List(r, decodeCallHandlingAction)
		case "callTypes":
			decodeCallHandlingCallTypes(r, &v.CallTypes)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingExtension(r *jsonread.Reader, v *CallHandlingExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingGreeting(r *jsonread.Reader, v *CallHandlingGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "custom":
			decodeCallHandlingGreetingReference(r, &v.Custom)
		case "effectiveGreetingType":
			r.String((*string)(&v.EffectiveGreetingType))
		case "preset":
			decodeCallHandlingGreetingReference(r, &v.Preset)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingGreetingReference(r *jsonread.Reader, v *CallHandlingGreetingReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingIntegration(r *jsonread.Reader, v *CallHandlingIntegration) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingPrompt(r *jsonread.Reader, v *CallHandlingPrompt) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "greeting":
			decodeCallHandlingGreeting(r, &v.Greeting)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingRanges(r *jsonread.Reader, v *CallHandlingRanges) {
	if r.IsList() {
		v.List = jsonread.List(r, decodeCallHandlingDateRange)
		return
	}
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "friday":
			v.Friday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "monday":
			v.Monday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "saturday":
			v.Saturday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "sunday":
			v.Sunday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "thursday":
			v.Thursday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "tuesday":
			v.Tuesday = jsonread.List(r, decodeCallHandlingTimeRange)
		case "wednesday":
			v.Wednesday = jsonread.List(r, decodeCallHandlingTimeRange)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingSchedule(r *jsonread.Reader, v *CallHandlingSchedule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "triggers":
			v.Triggers = jsonread.List(r, decodeCallHandlingTrigger)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingScheduleCondition(r *jsonread.Reader, v *CallHandlingScheduleCondition) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "schedule":
			decodeCallHandlingSchedule(r, &v.Schedule)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingState(r *jsonread.Reader, v *CallHandlingState) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "conditions":
			v.Conditions = jsonread.List(r, decodeCallHandlingStateCondition)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "enabled":
			r.Bool(&v.Enabled)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingStateCondition(r *jsonread.Reader, v *CallHandlingStateCondition) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "schedule":
			decodeCallHandlingSchedule(r, &v.Schedule)
		case "state":
			decodeCallHandlingStateReference(r, &v.State)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingStateList(r *jsonread.Reader, v *CallHandlingStateList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallHandlingState)
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingStateReference(r *jsonread.Reader, v *CallHandlingStateReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "conditions":
			v.Conditions = jsonread.List(r, decodeCallHandlingScheduleCondition)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingTarget(r *jsonread.Reader, v *CallHandlingTarget) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "destination":
			decodeCallHandlingDestination(r, &v.Destination)
		case "device":
			decodeCallHandlingDevice(r, &v.Device)
		case "dispatchingType":
			r.String((*string)(&v.DispatchingType))
		case "extension":
			decodeCallHandlingExtension(r, &v.Extension)
		case "integration":
			decodeCallHandlingIntegration(r, &v.Integration)
		case "name":
			r.String((*string)(&v.Name))
		case "prompt":
			decodeCallHandlingPrompt(r, &v.Prompt)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingTimeRange(r *jsonread.Reader, v *CallHandlingTimeRange) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "endTime":
			r.String((*string)(&v.EndTime))
		case "startTime":
			r.String((*string)(&v.StartTime))
		default:
			r.Skip()
		}
	}
}

func decodeCallHandlingTrigger(r *jsonread.Reader, v *CallHandlingTrigger) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "endTime":
			r.String((*string)(&v.EndTime))
		case "ranges":
			decodeCallHandlingRanges(r, &v.Ranges)
		case "startTime":
			r.String((*string)(&v.StartTime))
		case "triggerType":
			r.String((*string)(&v.TriggerType))
		default:
			r.Skip()
		}
	}
}

func decodeCallMonitoringGroup(r *jsonread.Reader, v *CallMonitoringGroup) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "site":
			decodeCallMonitoringGroupSite(r, &v.Site)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallMonitoringGroupList(r *jsonread.Reader, v *CallMonitoringGroupList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallMonitoringGroup)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallMonitoringGroupMember(r *jsonread.Reader, v *CallMonitoringGroupMember) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "permissions":
			v.Permissions = jsonread.Strings[CallMonitoringPermission](r)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallMonitoringGroupMemberList(r *jsonread.Reader, v *CallMonitoringGroupMemberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallMonitoringGroupMember)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallMonitoringGroupSite(r *jsonread.Reader, v *CallMonitoringGroupSite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallNoteNotifications(r *jsonread.Reader, v *CallNoteNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodeCallQueue(r *jsonread.Reader, v *CallQueue) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "alertTimer":
			r.Int32((*int32)(&v.AlertTimer))
		case "editableMemberStatus":
			r.Bool(&v.EditableMemberStatus)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "serviceLevelSettings":
			decodeCallQueueServiceLevel(r, &v.ServiceLevelSettings)
		case "site":
			decodeCallQueueSite(r, &v.Site)
		case "status":
			r.String((*string)(&v.Status))
		case "subType":
			r.String((*string)(&v.SubType))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallQueueInfo(r *jsonread.Reader, v *CallQueueInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallQueueList(r *jsonread.Reader, v *CallQueueList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallQueueSummary)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallQueueMember(r *jsonread.Reader, v *CallQueueMember) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallQueueMemberList(r *jsonread.Reader, v *CallQueueMemberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallQueueMember)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallQueueMemberPresence(r *jsonread.Reader, v *CallQueueMemberPresence) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "acceptCurrentQueueCalls":
			r.Bool(&v.AcceptCurrentQueueCalls)
		case "acceptQueueCalls":
			r.Bool(&v.AcceptQueueCalls)
		case "member":
			decodeCallQueuePresenceMember(r, &v.Member)
		default:
			r.Skip()
		}
	}
}

func decodeCallQueueOverflowSettings(r *jsonread.Reader, v *CallQueueOverflowSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "items":
			v.Items = jsonread.List(r, decodeCallQueueSummary)
		case "subType":
			r.String((*string)(&v.SubType))
		default:
			r.Skip()
		}
	}
}

func decodeCallQueuePresence(r *jsonread.Reader, v *CallQueuePresence) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeCallQueueMemberPresence)
		default:
			r.Skip()
		}
	}
}

func decodeCallQueuePresenceMember(r *jsonread.Reader, v *CallQueuePresenceMember) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "extensionSubType":
			r.String((*string)(&v.ExtensionSubType))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "site":
			decodeCallQueueSite(r, &v.Site)
		default:
			r.Skip()
		}
	}
}

func decodeCallQueueServiceLevel(r *jsonread.Reader, v *CallQueueServiceLevel) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallQueueSite(r *jsonread.Reader, v *CallQueueSite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallQueueSummary(r *jsonread.Reader, v *CallQueueSummary) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "site":
			decodeCallQueueSite(r, &v.Site)
		case "status":
			r.String((*string)(&v.Status))
		case "subType":
			r.String((*string)(&v.SubType))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingCustomGreeting(r *jsonread.Reader, v *CallRecordingCustomGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "custom":
			decodeCallRecordingCustomGreetingFile(r, &v.Custom)
		case "language":
			decodeCallRecordingGreetingLanguage(r, &v.Language)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingCustomGreetingFile(r *jsonread.Reader, v *CallRecordingCustomGreetingFile) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallRecordingCustomGreetingList(r *jsonread.Reader, v *CallRecordingCustomGreetingList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeCallRecordingCustomGreeting)
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingExtension(r *jsonread.Reader, v *CallRecordingExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "alternateOutboundCallRecordingMode":
			r.Bool(&v.AlternateOutboundCallRecordingMode)
		case "callDirection":
			r.String((*string)(&v.CallDirection))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingExtensionList(r *jsonread.Reader, v *CallRecordingExtensionList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCallRecordingExtension)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingGreeting(r *jsonread.Reader, v *CallRecordingGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "mode":
			r.String((*string)(&v.Mode))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingGreetingLanguage(r *jsonread.Reader, v *CallRecordingGreetingLanguage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "localeCode":
			r.String((*string)(&v.LocaleCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCallRecordingSettings(r *jsonread.Reader, v *CallRecordingSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "automatic":
			decodeAutomaticRecording(r, &v.Automatic)
		case "greetings":
			v.Greetings = jsonread.List(r, decodeCallRecordingGreeting)
		case "onDemand":
			decodeOnDemandRecording(r, &v.OnDemand)
		default:
			r.Skip()
		}
	}
}

func decodeCallerBlockingGreeting(r *jsonread.Reader, v *CallerBlockingGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "preset":
			decodeGreetingPreset(r, &v.Preset)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallerBlockingSettings(r *jsonread.Reader, v *CallerBlockingSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "greetings":
			v.Greetings = jsonread.List(r, decodeCallerBlockingGreeting)
		case "mode":
			r.String((*string)(&v.Mode))
		case "noCallerId":
			r.String((*string)(&v.NoCallerID))
		case "payPhones":
			r.String((*string)(&v.PayPhones))
		default:
			r.Skip()
		}
	}
}

func decodeCallerID(r *jsonread.Reader, v *CallerID) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "byDevice":
			v.ByDevice = jsonread.List(r, decodeCallerIDByDevice)
		case "byFeature":
			v.ByFeature = jsonread.List(r, decodeCallerIDByFeature)
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

func decodeCallerIDByDevice(r *jsonread.Reader, v *CallerIDByDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callerId":
			decodeCallerIDChoice(r, &v.CallerID)
		case "device":
			decodeCallerIDDevice(r, &v.Device)
		default:
			r.Skip()
		}
	}
}

func decodeCallerIDByFeature(r *jsonread.Reader, v *CallerIDByFeature) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callerId":
			decodeCallerIDChoice(r, &v.CallerID)
		case "feature":
			r.String((*string)(&v.Feature))
		default:
			r.Skip()
		}
	}
}

func decodeCallerIDChoice(r *jsonread.Reader, v *CallerIDChoice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "phoneInfo":
			decodeCallerIDPhoneNumber(r, &v.PhoneInfo)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCallerIDDevice(r *jsonread.Reader, v *CallerIDDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCallerIDPhoneNumber(r *jsonread.Reader, v *CallerIDPhoneNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCompanyAnsweringRule(r *jsonread.Reader, v *CompanyAnsweringRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callHandlingAction":
			r.String((*string)(&v.CallHandlingAction))
		case "calledNumbers":
			v.CalledNumbers = jsonread.List(r, decodeCompanyCalledNumber)
		case "callers":
			v.Callers = jsonread.List(r, decodeAnsweringRuleCaller)
		case "enabled":
			r.Bool(&v.Enabled)
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		case "greetings":
			v.Greetings = jsonread.List(r, decodeAnsweringRuleGreeting)
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "schedule":
			decodeAnsweringRuleSchedule(r, &v.Schedule)
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCompanyAnsweringRuleList(r *jsonread.Reader, v *CompanyAnsweringRuleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCompanyAnsweringRuleSummary)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCompanyAnsweringRuleSummary(r *jsonread.Reader, v *CompanyAnsweringRuleSummary) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "calledNumbers":
			v.CalledNumbers = jsonread.List(r, decodeAnsweringRuleCalledNumber)
		case "enabled":
			r.Bool(&v.Enabled)
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
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

func decodeCompanyCalledNumber(r *jsonread.Reader, v *CompanyCalledNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCompanyGreeting(r *jsonread.Reader, v *CompanyGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "answeringRule":
			decodeGreetingAnsweringRule(r, &v.AnsweringRule)
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "contentUri":
			r.String((*string)(&v.ContentURI))
		case "id":
			r.ID((*string)(&v.ID))
		case "language":
			decodeCompanyGreetingLanguage(r, &v.Language)
		case "text":
			r.String((*string)(&v.Text))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCompanyGreetingLanguage(r *jsonread.Reader, v *CompanyGreetingLanguage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "localeCode":
			r.String((*string)(&v.LocaleCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeConferencingNumber(r *jsonread.Reader, v *ConferencingNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "country":
			decodeCountryReference(r, &v.Country)
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

func decodeConferencingSettings(r *jsonread.Reader, v *ConferencingSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "allowJoinBeforeHost":
			r.Bool(&v.AllowJoinBeforeHost)
		case "hostCode":
			decodeSecret(r, &v.HostCode)
		case "mode":
			r.String((*string)(&v.Mode))
		case "participantCode":
			decodeSecret(r, &v.ParticipantCode)
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "phoneNumbers":
			v.PhoneNumbers = jsonread.List(r, decodeConferencingNumber)
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

func decodeContact(r *jsonread.Reader, v *Contact) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "businessAddress":
			decodeBusinessAddress(r, &v.BusinessAddress)
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
			decodePronouncedName(r, &v.PronouncedName)
		default:
			r.Skip()
		}
	}
}

func decodeContactCenterProvider(r *jsonread.Reader, v *ContactCenterProvider) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeContractedCountry(r *jsonread.Reader, v *ContractedCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeContractedCountryList(r *jsonread.Reader, v *ContractedCountryList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeContractedCountry)
		default:
			r.Skip()
		}
	}
}

func decodeContractedCountryV2(r *jsonread.Reader, v *ContractedCountryV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCostCenter(r *jsonread.Reader, v *CostCenter) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCostCenterList(r *jsonread.Reader, v *CostCenterList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeAccountCostCenter)
		default:
			r.Skip()
		}
	}
}

func decodeCostCenterTaxLocation(r *jsonread.Reader, v *CostCenterTaxLocation) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "address":
			decodePostalAddress(r, &v.Address)
		case "effectiveDate":
			r.Other(&v.EffectiveDate)
		case "externalLocationId":
			r.ID((*string)(&v.ExternalLocationID))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeCountry(r *jsonread.Reader, v *Country) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCountryList(r *jsonread.Reader, v *CountryList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeCountry)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCountryReference(r *jsonread.Reader, v *CountryReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCreatedUser(r *jsonread.Reader, v *CreatedUser) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "devices":
			v.Devices = jsonread.List(r, decodeCreatedUserDevice)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCreatedUserDevice(r *jsonread.Reader, v *CreatedUserDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCurrency(r *jsonread.Reader, v *Currency) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCustomField(r *jsonread.Reader, v *CustomField) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "category":
			r.String((*string)(&v.Category))
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeCustomFieldList(r *jsonread.Reader, v *CustomFieldList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeCustomField)
		default:
			r.Skip()
		}
	}
}

func decodeCustomFieldValue(r *jsonread.Reader, v *CustomFieldValue) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeCustomGreeting(r *jsonread.Reader, v *CustomGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "answeringRule":
			decodeGreetingAnsweringRule(r, &v.AnsweringRule)
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "contentUri":
			r.String((*string)(&v.ContentURI))
		case "id":
			r.ID((*string)(&v.ID))
		case "text":
			r.String((*string)(&v.Text))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeCustomGreetingReference(r *jsonread.Reader, v *CustomGreetingReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeDefaultUserRole(r *jsonread.Reader, v *DefaultUserRole) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "siteCompatible":
			r.Bool(&v.SiteCompatible)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeDepartmentMember(r *jsonread.Reader, v *DepartmentMember) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDepartmentMemberList(r *jsonread.Reader, v *DepartmentMemberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeDepartmentMember)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeDepartmentReference(r *jsonread.Reader, v *DepartmentReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDevice(r *jsonread.Reader, v *Device) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "automaticVoicemailLogin":
			r.Bool(&v.AutomaticVoicemailLogin)
		case "billingStatement":
			decodeDeviceBillingStatement(r, &v.BillingStatement)
		case "boxBillingId":
			r.ID((*string)(&v.BoxBillingID))
		case "computerName":
			r.String((*string)(&v.ComputerName))
		case "emergency":
			decodeDeviceEmergency(r, &v.Emergency)
		case "emergencyServiceAddress":
			decodeDeviceEmergencyServiceAddress(r, &v.EmergencyServiceAddress)
		case "extension":
			decodeDeviceExtension(r, &v.Extension)
		case "hotDeskDevice":
			r.Bool(&v.HotDeskDevice)
		case "id":
			r.ID((*string)(&v.ID))
		case "inCompanyNet":
			r.Bool(&v.InCompanyNet)
		case "lastLocationReportTime":
			r.Other(&v.LastLocationReportTime)
		case "linePooling":
			r.String((*string)(&v.LinePooling))
		case "model":
			decodeDeviceModel(r, &v.Model)
		case "name":
			r.String((*string)(&v.Name))
		case "phoneLines":
			v.PhoneLines = jsonread.List(r, decodeDevicePhoneLine)
		case "serial":
			r.String((*string)(&v.Serial))
		case "shipping":
			decodeDeviceShipping(r, &v.Shipping)
		case "site":
			decodeDeviceSite(r, &v.Site)
		case "sku":
			r.String((*string)(&v.Sku))
		case "status":
			r.String((*string)(&v.Status))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		case "useAsCommonPhone":
			r.Bool(&v.UseAsCommonPhone)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceAddResult(r *jsonread.Reader, v *DeviceAddResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List(r, decodeErrorDetail)
		case "extension":
			decodeDeviceAddedTo(r, &v.Extension)
		case "id":
			r.ID((*string)(&v.ID))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "successful":
			r.Bool(&v.Successful)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceAddedTo(r *jsonread.Reader, v *DeviceAddedTo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceAddon(r *jsonread.Reader, v *DeviceAddon) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "count":
			r.Int32((*int32)(&v.Count))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceBillingCharge(r *jsonread.Reader, v *DeviceBillingCharge) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "amount":
			r.Float64(&v.Amount)
		case "description":
			r.String((*string)(&v.Description))
		case "feature":
			r.String((*string)(&v.Feature))
		case "freeServiceCredit":
			r.Float64(&v.FreeServiceCredit)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceBillingFee(r *jsonread.Reader, v *DeviceBillingFee) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "amount":
			r.Float64(&v.Amount)
		case "description":
			r.String((*string)(&v.Description))
		case "freeServiceCredit":
			r.Float64(&v.FreeServiceCredit)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceBillingStatement(r *jsonread.Reader, v *DeviceBillingStatement) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "charges":
			v.Charges = jsonread.List(r, decodeDeviceBillingCharge)
		case "currency":
			r.String((*string)(&v.Currency))
		case "fees":
			v.Fees = jsonread.List(r, decodeDeviceBillingFee)
		case "subtotal":
			r.Float64(&v.Subtotal)
		case "totalCharged":
			r.Float64(&v.TotalCharged)
		case "totalCharges":
			r.Float64(&v.TotalCharges)
		case "totalFees":
			r.Float64(&v.TotalFees)
		case "totalFreeServiceCredit":
			r.Float64(&v.TotalFreeServiceCredit)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceDeleteResult(r *jsonread.Reader, v *DeviceDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List(r, decodeBulkItemError)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		case "deviceId":
			r.ID((*string)(&v.DeviceID))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceEmergency(r *jsonread.Reader, v *DeviceEmergency) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "address":
			decodeDeviceEmergencyAddress(r, &v.Address)
		case "addressEditableStatus":
			r.String((*string)(&v.AddressEditableStatus))
		case "addressStatus":
			r.String((*string)(&v.AddressStatus))
		case "location":
			decodeDeviceEmergencyLocation(r, &v.Location)
		case "outOfCountry":
			r.Bool(&v.OutOfCountry)
		case "syncStatus":
			r.String((*string)(&v.SyncStatus))
		case "visibility":
			r.String((*string)(&v.Visibility))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceEmergencyAddress(r *jsonread.Reader, v *DeviceEmergencyAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "buildingName":
			r.String((*string)(&v.BuildingName))
		case "buildingNumber":
			r.String((*string)(&v.BuildingNumber))
		case "city":
			r.String((*string)(&v.City))
		case "country":
			r.String((*string)(&v.Country))
		case "countryId":
			r.ID((*string)(&v.CountryID))
		case "countryIsoCode":
			r.String((*string)(&v.CountryIsoCode))
		case "countryName":
			r.String((*string)(&v.CountryName))
		case "customerName":
			r.String((*string)(&v.CustomerName))
		case "outOfCountry":
			r.Bool(&v.OutOfCountry)
		case "state":
			r.String((*string)(&v.State))
		case "stateId":
			r.ID((*string)(&v.StateID))
		case "stateIsoCode":
			r.String((*string)(&v.StateIsoCode))
		case "stateName":
			r.String((*string)(&v.StateName))
		case "street":
			r.String((*string)(&v.Street))
		case "street2":
			r.String((*string)(&v.Street2))
		case "streetType":
			r.String((*string)(&v.StreetType))
		case "zip":
			r.String((*string)(&v.Zip))
		default:
			r.Text(&v.AdditionalProperties, string(name))
		}
	}
}

func decodeDeviceEmergencyLocation(r *jsonread.Reader, v *DeviceEmergencyLocation) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "addressFormatId":
			r.ID((*string)(&v.AddressFormatID))
		case "addressFormatStatus":
			r.String((*string)(&v.AddressFormatStatus))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "trusted":
			r.Bool(&v.Trusted)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceEmergencyServiceAddress(r *jsonread.Reader, v *DeviceEmergencyServiceAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "additionalCustomerEmail":
			r.String((*string)(&v.AdditionalCustomerEmail))
		case "additionalCustomerName":
			r.String((*string)(&v.AdditionalCustomerName))
		case "additionalCustomerPhone":
			r.String((*string)(&v.AdditionalCustomerPhone))
		case "apartment":
			r.String((*string)(&v.Apartment))
		case "buildingName":
			r.String((*string)(&v.BuildingName))
		case "buildingNumber":
			r.String((*string)(&v.BuildingNumber))
		case "city":
			r.String((*string)(&v.City))
		case "country":
			r.String((*string)(&v.Country))
		case "countryId":
			r.ID((*string)(&v.CountryID))
		case "countryIsoCode":
			r.String((*string)(&v.CountryIsoCode))
		case "countryName":
			r.String((*string)(&v.CountryName))
		case "customerEmail":
			r.String((*string)(&v.CustomerEmail))
		case "customerName":
			r.String((*string)(&v.CustomerName))
		case "customerPhone":
			r.String((*string)(&v.CustomerPhone))
		case "designation":
			r.String((*string)(&v.Designation))
		case "floor":
			r.String((*string)(&v.Floor))
		case "lineProvisioningStatus":
			r.String((*string)(&v.LineProvisioningStatus))
		case "outOfCountry":
			r.Bool(&v.OutOfCountry)
		case "state":
			r.String((*string)(&v.State))
		case "stateId":
			r.ID((*string)(&v.StateID))
		case "stateIsoCode":
			r.String((*string)(&v.StateIsoCode))
		case "stateName":
			r.String((*string)(&v.StateName))
		case "street":
			r.String((*string)(&v.Street))
		case "street2":
			r.String((*string)(&v.Street2))
		case "streetType":
			r.String((*string)(&v.StreetType))
		case "syncStatus":
			r.String((*string)(&v.SyncStatus))
		case "taxId":
			r.ID((*string)(&v.TaxID))
		case "zip":
			r.String((*string)(&v.Zip))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceExtension(r *jsonread.Reader, v *DeviceExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDeviceInventoryAddResult(r *jsonread.Reader, v *DeviceInventoryAddResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "devices":
			v.Devices = jsonread.List(r, decodeInventoryDevice)
		case "site":
			decodeDeviceInventorySite(r, &v.Site)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceInventoryDeleteResult(r *jsonread.Reader, v *DeviceInventoryDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeDeviceDeleteResult)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceInventorySite(r *jsonread.Reader, v *DeviceInventorySite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDeviceLineDeleteResult(r *jsonread.Reader, v *DeviceLineDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "serial":
			r.String((*string)(&v.Serial))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceLineEmergencyAddress(r *jsonread.Reader, v *DeviceLineEmergencyAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "lineProvisioningStatus":
			r.String((*string)(&v.LineProvisioningStatus))
		case "localOnly":
			r.Bool(&v.LocalOnly)
		case "required":
			r.Bool(&v.Required)
		default:
			r.Skip()
		}
	}
}

func decodeDeviceList(r *jsonread.Reader, v *DeviceList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeDevice)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceModel(r *jsonread.Reader, v *DeviceModel) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "addons":
			v.Addons = jsonread.List(r, decodeDeviceAddon)
		case "deviceClass":
			r.String((*string)(&v.DeviceClass))
		case "features":
			v.Features = jsonread.Strings[DeviceFeature](r)
		case "id":
			r.ID((*string)(&v.ID))
		case "lineCount":
			r.Int32((*int32)(&v.LineCount))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceOutboundProxy(r *jsonread.Reader, v *DeviceOutboundProxy) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "proxy":
			r.String((*string)(&v.Proxy))
		case "proxyTLS":
			r.String((*string)(&v.ProxyTLS))
		case "region":
			r.String((*string)(&v.Region))
		default:
			r.Skip()
		}
	}
}

func decodeDevicePhoneLine(r *jsonread.Reader, v *DevicePhoneLine) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "emergencyAddress":
			decodeDeviceLineEmergencyAddress(r, &v.EmergencyAddress)
		case "id":
			r.ID((*string)(&v.ID))
		case "lineType":
			r.String((*string)(&v.LineType))
		case "phoneInfo":
			decodeDevicePhoneNumber(r, &v.PhoneInfo)
		default:
			r.Skip()
		}
	}
}

func decodeDevicePhoneNumber(r *jsonread.Reader, v *DevicePhoneNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "country":
			decodeDevicePhoneNumberCountry(r, &v.Country)
		case "extension":
			decodeDevicePhoneNumberExtension(r, &v.Extension)
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
		case "status":
			r.String((*string)(&v.Status))
		case "type":
			r.String((*string)(&v.Type))
		case "usageType":
			r.String((*string)(&v.UsageType))
		default:
			r.Skip()
		}
	}
}

func decodeDevicePhoneNumberCountry(r *jsonread.Reader, v *DevicePhoneNumberCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDevicePhoneNumberExtension(r *jsonread.Reader, v *DevicePhoneNumberExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDeviceShipping(r *jsonread.Reader, v *DeviceShipping) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "address":
			decodeDeviceShippingAddress(r, &v.Address)
		case "carrier":
			r.String((*string)(&v.Carrier))
		case "method":
			decodeDeviceShippingMethod(r, &v.Method)
		case "status":
			r.String((*string)(&v.Status))
		case "trackingNumber":
			r.String((*string)(&v.TrackingNumber))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceShippingAddress(r *jsonread.Reader, v *DeviceShippingAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "additionalCustomerEmail":
			r.String((*string)(&v.AdditionalCustomerEmail))
		case "additionalCustomerName":
			r.String((*string)(&v.AdditionalCustomerName))
		case "additionalCustomerPhone":
			r.String((*string)(&v.AdditionalCustomerPhone))
		case "city":
			r.String((*string)(&v.City))
		case "country":
			r.String((*string)(&v.Country))
		case "countryId":
			r.ID((*string)(&v.CountryID))
		case "countryIsoCode":
			r.String((*string)(&v.CountryIsoCode))
		case "countryName":
			r.String((*string)(&v.CountryName))
		case "customerEmail":
			r.String((*string)(&v.CustomerEmail))
		case "customerName":
			r.String((*string)(&v.CustomerName))
		case "customerPhone":
			r.String((*string)(&v.CustomerPhone))
		case "state":
			r.String((*string)(&v.State))
		case "stateId":
			r.ID((*string)(&v.StateID))
		case "stateIsoCode":
			r.String((*string)(&v.StateIsoCode))
		case "stateName":
			r.String((*string)(&v.StateName))
		case "street":
			r.String((*string)(&v.Street))
		case "street2":
			r.String((*string)(&v.Street2))
		case "taxId":
			r.ID((*string)(&v.TaxID))
		case "zip":
			r.String((*string)(&v.Zip))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceShippingMethod(r *jsonread.Reader, v *DeviceShippingMethod) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDeviceSIPInfo(r *jsonread.Reader, v *DeviceSIPInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "authorizationId":
			r.ID((*string)(&v.AuthorizationID))
		case "domain":
			r.String((*string)(&v.Domain))
		case "outboundProxies":
			v.OutboundProxies = jsonread.List(r, decodeDeviceOutboundProxy)
		case "password":
			decodeSecret(r, &v.Password)
		case "userName":
			r.String((*string)(&v.UserName))
		default:
			r.Skip()
		}
	}
}

func decodeDeviceSite(r *jsonread.Reader, v *DeviceSite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeDevicesAddResult(r *jsonread.Reader, v *DevicesAddResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "results":
			v.Results = jsonread.List(r, decodeDeviceAddResult)
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryAccount(r *jsonread.Reader, v *DirectoryAccount) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "companyName":
			r.String((*string)(&v.CompanyName))
		case "federatedName":
			r.String((*string)(&v.FederatedName))
		case "id":
			r.ID((*string)(&v.ID))
		case "mainNumber":
			decodeDirectoryPhoneNumber(r, &v.MainNumber)
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryCustomField(r *jsonread.Reader, v *DirectoryCustomField) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "value":
			r.String((*string)(&v.Value))
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryEntry(r *jsonread.Reader, v *DirectoryEntry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "account":
			decodeDirectoryAccount(r, &v.Account)
		case "customFields":
			v.CustomFields = jsonread.List(r, decodeDirectoryCustomField)
		case "department":
			r.String((*string)(&v.Department))
		case "email":
			r.String((*string)(&v.Email))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "firstName":
			r.String((*string)(&v.FirstName))
		case "hidden":
			r.Bool(&v.Hidden)
		case "id":
			r.ID((*string)(&v.ID))
		case "integration":
			decodeDirectoryIntegration(r, &v.Integration)
		case "jobTitle":
			r.String((*string)(&v.JobTitle))
		case "lastName":
			r.String((*string)(&v.LastName))
		case "name":
			r.String((*string)(&v.Name))
		case "phoneNumbers":
			v.PhoneNumbers = jsonread.List(r, decodeDirectoryPhoneNumber)
		case "profileImage":
			decodeDirectoryProfileImage(r, &v.ProfileImage)
		case "site":
			decodeDirectorySite(r, &v.Site)
		case "status":
			r.String((*string)(&v.Status))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryEntryList(r *jsonread.Reader, v *DirectoryEntryList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeDirectoryEntry)
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryFederation(r *jsonread.Reader, v *DirectoryFederation) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "accounts":
			v.Accounts = jsonread.List(r, decodeFederatedAccount)
		case "creationTime":
			r.Other(&v.CreationTime)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "lastModifiedTime":
			r.Other(&v.LastModifiedTime)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryIntegration(r *jsonread.Reader, v *DirectoryIntegration) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "outboundEdgeId":
			r.ID((*string)(&v.OutboundEdgeID))
		case "routingType":
			r.String((*string)(&v.RoutingType))
		case "type":
			r.String((*string)(&v.Type))
		case "typeId":
			r.ID((*string)(&v.TypeID))
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryPhoneNumber(r *jsonread.Reader, v *DirectoryPhoneNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "e164":
			r.String((*string)(&v.E164))
		case "formatted":
			r.String((*string)(&v.Formatted))
		case "formattedPhoneNumber":
			r.String((*string)(&v.FormattedPhoneNumber))
		case "hidden":
			r.Bool(&v.Hidden)
		case "label":
			r.String((*string)(&v.Label))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "primary":
			r.Bool(&v.Primary)
		case "smsAvailabilityStatus":
			r.String((*string)(&v.SMSAvailabilityStatus))
		case "smsCampaignId":
			r.ID((*string)(&v.SMSCampaignID))
		case "type":
			r.String((*string)(&v.Type))
		case "usageType":
			r.String((*string)(&v.UsageType))
		default:
			r.Skip()
		}
	}
}

func decodeDirectoryProfileImage(r *jsonread.Reader, v *DirectoryProfileImage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "etag":
			r.String((*string)(&v.Etag))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeDirectorySite(r *jsonread.Reader, v *DirectorySite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "code":
			r.String((*string)(&v.Code))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeEffectiveRole(r *jsonread.Reader, v *EffectiveRole) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "domain":
			r.String((*string)(&v.Domain))
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeErrorDetail(r *jsonread.Reader, v *ErrorDetail) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errorCode":
			r.String((*string)(&v.ErrorCode))
		case "message":
			r.String((*string)(&v.Message))
		case "parameterName":
			r.String((*string)(&v.ParameterName))
		case "parameterValue":
			r.String((*string)(&v.ParameterValue))
		case "permissionName":
			r.String((*string)(&v.PermissionName))
		default:
			r.Skip()
		}
	}
	v.ParameterValue = secret.Unless(v.ParameterName, v.ParameterValue)
}

func decodeExtension(r *jsonread.Reader, v *Extension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "account":
			decodeExtensionAccount(r, &v.Account)
		case "alertTimer":
			r.Int32((*int32)(&v.AlertTimer))
		case "assignedCountry":
			decodeAssignedCountry(r, &v.AssignedCountry)
		case "callQueueInfo":
			decodeCallQueueInfo(r, &v.CallQueueInfo)
		case "contact":
			decodeContact(r, &v.Contact)
		case "costCenter":
			decodeCostCenter(r, &v.CostCenter)
		case "creationTime":
			r.Other(&v.CreationTime)
		case "customFields":
			v.CustomFields = jsonread.List(r, decodeCustomFieldValue)
		case "departments":
			v.Departments = jsonread.List(r, decodeDepartmentReference)
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
			decodeExtensionPermissions(r, &v.Permissions)
		case "profileImage":
			decodeProfileImage(r, &v.ProfileImage)
		case "references":
			v.References = jsonread.List(r, decodeExternalReference)
		case "regionalSettings":
			decodeRegionalSettings(r, &v.RegionalSettings)
		case "roles":
			v.Roles = jsonread.List(r, decodeExtensionRole)
		case "serviceFeatures":
			v.ServiceFeatures = jsonread.List(r, decodeExtensionServiceFeature)
		case "setupWizardState":
			r.String((*string)(&v.SetupWizardState))
		case "site":
			decodeSiteReference(r, &v.Site)
		case "siteAccess":
			r.String((*string)(&v.SiteAccess))
		case "status":
			r.String((*string)(&v.Status))
		case "statusInfo":
			decodeExtensionStatusInfo(r, &v.StatusInfo)
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

func decodeExtensionAccount(r *jsonread.Reader, v *ExtensionAccount) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeExtensionAssignedRoles(r *jsonread.Reader, v *ExtensionAssignedRoles) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionId":
			r.ID((*string)(&v.ExtensionID))
		case "roles":
			v.Roles = jsonread.List(r, decodeExtensionRole)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionAssignedRolesList(r *jsonread.Reader, v *ExtensionAssignedRolesList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeExtensionAssignedRoles)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionBulkUpdateAffectedItems(r *jsonread.Reader, v *ExtensionBulkUpdateAffectedItems) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "result":
			v.Result = jsonread.List(r, decodeExtensionBulkUpdateItemResult)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionBulkUpdateItemResult(r *jsonread.Reader, v *ExtensionBulkUpdateItemResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List(r, decodeErrorDetail)
		case "extensionId":
			r.ID((*string)(&v.ExtensionID))
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionBulkUpdateTask(r *jsonread.Reader, v *ExtensionBulkUpdateTask) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "id":
			r.ID((*string)(&v.ID))
		case "lastModifiedTime":
			r.Other(&v.LastModifiedTime)
		case "result":
			decodeExtensionBulkUpdateTaskResult(r, &v.Result)
		case "status":
			r.String((*string)(&v.Status))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionBulkUpdateTaskResult(r *jsonread.Reader, v *ExtensionBulkUpdateTaskResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "affectedItems":
			decodeExtensionBulkUpdateAffectedItems(r, &v.AffectedItems)
		case "errors":
			v.Errors = jsonread.List(r, decodeErrorDetail)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionCallQueuePresence(r *jsonread.Reader, v *ExtensionCallQueuePresence) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "acceptCalls":
			r.Bool(&v.AcceptCalls)
		case "callQueue":
			decodePresenceCallQueue(r, &v.CallQueue)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionCallQueuePresenceList(r *jsonread.Reader, v *ExtensionCallQueuePresenceList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeExtensionCallQueuePresence)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionFeature(r *jsonread.Reader, v *ExtensionFeature) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "available":
			r.Bool(&v.Available)
		case "id":
			r.ID((*string)(&v.ID))
		case "params":
			v.Params = jsonread.List(r, decodeFeatureParameter)
		case "reason":
			decodeFeatureReason(r, &v.Reason)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionFeatureList(r *jsonread.Reader, v *ExtensionFeatureList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeExtensionFeature)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionGrant(r *jsonread.Reader, v *ExtensionGrant) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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
			r.Bool(&v.CallQueueSMSRecipient)
		case "extension":
			decodeGrantExtension(r, &v.Extension)
		case "groupPaging":
			r.Bool(&v.GroupPaging)
		case "sharedVoicemails":
			r.Bool(&v.SharedVoicemails)
		case "smsRecipient":
			r.Bool(&v.SMSRecipient)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionGrantList(r *jsonread.Reader, v *ExtensionGrantList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeExtensionGrant)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionList(r *jsonread.Reader, v *ExtensionList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeExtensionSummary)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionPermission(r *jsonread.Reader, v *ExtensionPermission) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionPermissions(r *jsonread.Reader, v *ExtensionPermissions) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "admin":
			decodeExtensionPermission(r, &v.Admin)
		case "internationalCalling":
			decodeExtensionPermission(r, &v.InternationalCalling)
		default:
			r.Skip()
		}
	}
}

func decodeExtensionPhoneNumber(r *jsonread.Reader, v *ExtensionPhoneNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "contactCenterProvider":
			decodeContactCenterProvider(r, &v.ContactCenterProvider)
		case "country":
			decodePhoneNumberCountry(r, &v.Country)
		case "extension":
			decodePhoneNumberExtension(r, &v.Extension)
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

func decodeExtensionPhoneNumberList(r *jsonread.Reader, v *ExtensionPhoneNumberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeExtensionPhoneNumber)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeExtensionReference(r *jsonread.Reader, v *ExtensionReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeExtensionRole(r *jsonread.Reader, v *ExtensionRole) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeExtensionServiceFeature(r *jsonread.Reader, v *ExtensionServiceFeature) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeExtensionStatusInfo(r *jsonread.Reader, v *ExtensionStatusInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeExtensionSummary(r *jsonread.Reader, v *ExtensionSummary) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "alertTimer":
			r.Int32((*int32)(&v.AlertTimer))
		case "assignedCountry":
			decodeAssignedCountry(r, &v.AssignedCountry)
		case "callQueueInfo":
			decodeCallQueueInfo(r, &v.CallQueueInfo)
		case "contact":
			decodeContact(r, &v.Contact)
		case "costCenter":
			decodeCostCenter(r, &v.CostCenter)
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
			decodeExtensionPermissions(r, &v.Permissions)
		case "profileImage":
			decodeProfileImage(r, &v.ProfileImage)
		case "references":
			v.References = jsonread.List(r, decodeExternalReference)
		case "roles":
			v.Roles = jsonread.List(r, decodeExtensionRole)
		case "site":
			decodeSiteReference(r, &v.Site)
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

func decodeExternalReference(r *jsonread.Reader, v *ExternalReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeFeatureParameter(r *jsonread.Reader, v *FeatureParameter) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeFeatureReason(r *jsonread.Reader, v *FeatureReason) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeFederatedAccount(r *jsonread.Reader, v *FederatedAccount) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "companyName":
			r.String((*string)(&v.CompanyName))
		case "conflictCount":
			r.Int32((*int32)(&v.ConflictCount))
		case "federatedName":
			r.String((*string)(&v.FederatedName))
		case "id":
			r.ID((*string)(&v.ID))
		case "linkCreationTime":
			r.Other(&v.LinkCreationTime)
		case "mainNumber":
			decodeDirectoryPhoneNumber(r, &v.MainNumber)
		default:
			r.Skip()
		}
	}
}

func decodeForwardAllCompanyCalls(r *jsonread.Reader, v *ForwardAllCompanyCalls) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callHandlingAction":
			r.String((*string)(&v.CallHandlingAction))
		case "enabled":
			r.Bool(&v.Enabled)
		case "extension":
			decodeAnsweringRuleExtension(r, &v.Extension)
		case "ranges":
			v.Ranges = jsonread.List(r, decodeAnsweringRuleRange)
		case "reason":
			decodeForwardAllCompanyCallsReason(r, &v.Reason)
		default:
			r.Skip()
		}
	}
}

func decodeForwardAllCompanyCallsReason(r *jsonread.Reader, v *ForwardAllCompanyCallsReason) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "code":
			r.String((*string)(&v.Code))
		case "message":
			r.String((*string)(&v.Message))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingDeviceExtensionList(r *jsonread.Reader, v *ForwardingDeviceExtensionList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "referencedExtensions":
			v.ReferencedExtensions = jsonread.List(r, decodeCallHandlingExtension)
		default:
			r.Skip()
		}
	}
}

func decodeForwardingNumber(r *jsonread.Reader, v *ForwardingNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "device":
			decodeForwardingNumberDevice(r, &v.Device)
		case "extension":
			decodeForwardingNumberExtension(r, &v.Extension)
		case "features":
			v.Features = jsonread.Strings[ForwardingNumberFeature](r)
		case "flipNumber":
			r.String((*string)(&v.FlipNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "label":
			r.String((*string)(&v.Label))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "type":
			r.String((*string)(&v.Type))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingNumberDevice(r *jsonread.Reader, v *ForwardingNumberDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingNumberExtension(r *jsonread.Reader, v *ForwardingNumberExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingNumberList(r *jsonread.Reader, v *ForwardingNumberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeForwardingNumber)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingTarget(r *jsonread.Reader, v *ForwardingTarget) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "destination":
			decodeCallHandlingDestination(r, &v.Destination)
		case "device":
			decodeCallHandlingDevice(r, &v.Device)
		case "extension":
			decodeCallHandlingExtension(r, &v.Extension)
		case "integration":
			decodeCallHandlingIntegration(r, &v.Integration)
		case "name":
			r.String((*string)(&v.Name))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeForwardingTargetDeleteResult(r *jsonread.Reader, v *ForwardingTargetDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "bulkItem":
			decodeForwardingTarget(r, &v.BulkItem)
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List(r, decodeBulkItemError)
		case "bulkItemSuccessful":
			r.Bool(&v.BulkItemSuccessful)
		default:
			r.Skip()
		}
	}
}

func decodeForwardingTargetList(r *jsonread.Reader, v *ForwardingTargetList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeForwardingTarget)
		default:
			r.Skip()
		}
	}
}

func decodeForwardingTargetsDeleteResult(r *jsonread.Reader, v *ForwardingTargetsDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeForwardingTargetDeleteResult)
		default:
			r.Skip()
		}
	}
}

func decodeGrantExtension(r *jsonread.Reader, v *GrantExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeGreetingAnsweringRule(r *jsonread.Reader, v *GreetingAnsweringRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeGreetingPreset(r *jsonread.Reader, v *GreetingPreset) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeHoursRange(r *jsonread.Reader, v *HoursRange) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "from":
			r.String((*string)(&v.From))
		case "to":
			r.String((*string)(&v.To))
		default:
			r.Skip()
		}
	}
}

func decodeInboundFaxNotifications(r *jsonread.Reader, v *InboundFaxNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSMSPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "includeAttachment":
			r.Bool(&v.IncludeAttachment)
		case "markAsRead":
			r.Bool(&v.MarkAsRead)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodeInboundTextNotifications(r *jsonread.Reader, v *InboundTextNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSMSPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodeInteractionRule(r *jsonread.Reader, v *InteractionRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "conditions":
			v.Conditions = jsonread.List(r, decodeInteractionRuleCondition)
		case "dispatching":
			decodeCallHandlingDispatching(r, &v.Dispatching)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "enabled":
			r.Bool(&v.Enabled)
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeInteractionRuleCaller(r *jsonread.Reader, v *InteractionRuleCaller) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "name":
			r.String((*string)(&v.Name))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeInteractionRuleCondition(r *jsonread.Reader, v *InteractionRuleCondition) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "from":
			v.From = jsonread.List(r, decodeInteractionRuleCaller)
		case "schedule":
			decodeInteractionRuleSchedule(r, &v.Schedule)
		case "state":
			decodeCallHandlingState(r, &v.State)
		case "to":
			v.To = jsonread.Strings[string](r)
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeInteractionRuleList(r *jsonread.Reader, v *InteractionRuleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeInteractionRule)
		default:
			r.Skip()
		}
	}
}

func decodeInteractionRuleSchedule(r *jsonread.Reader, v *InteractionRuleSchedule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "endDateTime":
			r.String((*string)(&v.EndDateTime))
		case "startDateTime":
			r.String((*string)(&v.StartDateTime))
		case "triggers":
			v.Triggers = jsonread.List(r, decodeCallHandlingTrigger)
		default:
			r.Skip()
		}
	}
}

func decodeInventoryDevice(r *jsonread.Reader, v *InventoryDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenu(r *jsonread.Reader, v *IVRMenu) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "actions":
			v.Actions = jsonread.List(r, decodeIVRMenuAction)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "prompt":
			decodeIVRMenuPrompt(r, &v.Prompt)
		case "promptRepeatCount":
			r.Int32((*int32)(&v.PromptRepeatCount))
		case "site":
			decodeIVRMenuSite(r, &v.Site)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenuAction(r *jsonread.Reader, v *IVRMenuAction) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "action":
			r.String((*string)(&v.Action))
		case "extension":
			decodeIVRMenuActionExtension(r, &v.Extension)
		case "input":
			r.String((*string)(&v.Input))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenuActionExtension(r *jsonread.Reader, v *IVRMenuActionExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "pin":
			r.String((*string)(&v.Pin))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenuList(r *jsonread.Reader, v *IVRMenuList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeIVRMenuSummary)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenuPrompt(r *jsonread.Reader, v *IVRMenuPrompt) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "audio":
			decodeIVRMenuPromptAudio(r, &v.Audio)
		case "language":
			decodeIVRPromptLanguage(r, &v.Language)
		case "mode":
			r.String((*string)(&v.Mode))
		case "text":
			r.String((*string)(&v.Text))
		default:
			r.Skip()
		}
	}
}

func decodeIVRMenuPromptAudio(r *jsonread.Reader, v *IVRMenuPromptAudio) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeIVRMenuSite(r *jsonread.Reader, v *IVRMenuSite) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeIVRMenuSummary(r *jsonread.Reader, v *IVRMenuSummary) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
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

func decodeIVRPrompt(r *jsonread.Reader, v *IVRPrompt) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "contentUri":
			r.String((*string)(&v.ContentURI))
		case "filename":
			r.String((*string)(&v.Filename))
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeIVRPromptLanguage(r *jsonread.Reader, v *IVRPromptLanguage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "id":
			r.ID((*string)(&v.ID))
		case "localeCode":
			r.String((*string)(&v.LocaleCode))
		case "name":
			r.String((*string)(&v.Name))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeIVRPromptList(r *jsonread.Reader, v *IVRPromptList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeIVRPrompt)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeLanguage(r *jsonread.Reader, v *Language) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeLanguageList(r *jsonread.Reader, v *LanguageList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeLanguage)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeLanguageReference(r *jsonread.Reader, v *LanguageReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeLegacyUBrand(r *jsonread.Reader, v *LegacyUBrand) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeLocation(r *jsonread.Reader, v *Location) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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
			decodeLocationState(r, &v.State)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeLocationList(r *jsonread.Reader, v *LocationList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeLocation)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeLocationState(r *jsonread.Reader, v *LocationState) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeMissedCallNotifications(r *jsonread.Reader, v *MissedCallNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSMSPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodeNavigation(r *jsonread.Reader, v *Navigation) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "firstPage":
			decodePageLink(r, &v.FirstPage)
		case "lastPage":
			decodePageLink(r, &v.LastPage)
		case "nextPage":
			decodePageLink(r, &v.NextPage)
		case "previousPage":
			decodePageLink(r, &v.PreviousPage)
		default:
			r.Skip()
		}
	}
}

func decodeNotificationRecipient(r *jsonread.Reader, v *NotificationRecipient) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeNotificationSettings(r *jsonread.Reader, v *NotificationSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedMode":
			r.Bool(&v.AdvancedMode)
		case "callNotes":
			decodeCallNoteNotifications(r, &v.CallNotes)
		case "emailAddresses":
			v.EmailAddresses = jsonread.Strings[string](r)
		case "emailRecipients":
			v.EmailRecipients = jsonread.List(r, decodeNotificationRecipient)
		case "inboundFaxes":
			decodeInboundFaxNotifications(r, &v.InboundFaxes)
		case "inboundTexts":
			decodeInboundTextNotifications(r, &v.InboundTexts)
		case "includeManagers":
			r.Bool(&v.IncludeManagers)
		case "includeSmsRecipients":
			r.Bool(&v.IncludeSMSRecipients)
		case "missedCalls":
			decodeMissedCallNotifications(r, &v.MissedCalls)
		case "outboundFaxes":
			decodeOutboundFaxNotifications(r, &v.OutboundFaxes)
		case "smsEmailAddresses":
			v.SMSEmailAddresses = jsonread.Strings[string](r)
		case "smsPhoneNumbers":
			v.SMSPhoneNumbers = jsonread.Strings[string](r)
		case "smsRecipients":
			v.SMSRecipients = jsonread.List(r, decodeNotificationRecipient)
		case "uri":
			r.String((*string)(&v.URI))
		case "voicemails":
			decodeVoicemailNotifications(r, &v.Voicemails)
		default:
			r.Skip()
		}
	}
}

func decodeNumberParserContext(r *jsonread.Reader, v *NumberParserContext) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "brandId":
			r.String((*string)(&v.BrandID))
		case "conflictHandling":
			r.String((*string)(&v.ConflictHandling))
		case "country":
			decodeNumberParserCountry(r, &v.Country)
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

func decodeNumberParserCountry(r *jsonread.Reader, v *NumberParserCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeNumberParserResult(r *jsonread.Reader, v *NumberParserResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "homeCountry":
			decodeCountryReference(r, &v.HomeCountry)
		case "phoneNumbers":
			v.PhoneNumbers = jsonread.List(r, decodeParsedNumber)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeNumberParserResultV2(r *jsonread.Reader, v *NumberParserResultV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "context":
			decodeNumberParserContext(r, &v.Context)
		case "results":
			v.Results = jsonread.List(r, decodeParsedNumberV2)
		default:
			r.Skip()
		}
	}
}

func decodeOnDemandRecording(r *jsonread.Reader, v *OnDemandRecording) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "retentionPeriod":
			r.Int32((*int32)(&v.RetentionPeriod))
		default:
			r.Skip()
		}
	}
}

func decodeOutboundFaxNotifications(r *jsonread.Reader, v *OutboundFaxNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSMSPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodePageLink(r *jsonread.Reader, v *PageLink) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePaging(r *jsonread.Reader, v *Paging) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePagingGroupDevice(r *jsonread.Reader, v *PagingGroupDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePagingGroupDeviceList(r *jsonread.Reader, v *PagingGroupDeviceList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodePagingGroupDevice)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePagingGroupUser(r *jsonread.Reader, v *PagingGroupUser) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
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

func decodePagingGroupUserList(r *jsonread.Reader, v *PagingGroupUserList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodePagingGroupUser)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeParsedDialingDetails(r *jsonread.Reader, v *ParsedDialingDetails) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "outboundCallPrefix":
			r.String((*string)(&v.OutboundCallPrefix))
		case "serviceCode":
			decodeParsedServiceCode(r, &v.ServiceCode)
		case "specialPrefix":
			decodeParsedSpecialPrefix(r, &v.SpecialPrefix)
		default:
			r.Skip()
		}
	}
}

func decodeParsedNumber(r *jsonread.Reader, v *ParsedNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "areaCode":
			r.String((*string)(&v.AreaCode))
		case "country":
			decodeCountryReference(r, &v.Country)
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

func decodeParsedNumberDetails(r *jsonread.Reader, v *ParsedNumberDetails) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "allocationBlockCode":
			r.String((*string)(&v.AllocationBlockCode))
		case "areaCode":
			r.String((*string)(&v.AreaCode))
		case "country":
			decodeNumberParserCountry(r, &v.Country)
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
			decodeParsedSpecialService(r, &v.SpecialService)
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

func decodeParsedNumberFormats(r *jsonread.Reader, v *ParsedNumberFormats) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeParsedNumberV2(r *jsonread.Reader, v *ParsedNumberV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "category":
			r.String((*string)(&v.Category))
		case "dialingDetails":
			decodeParsedDialingDetails(r, &v.DialingDetails)
		case "formats":
			v.Formats = jsonread.List(r, decodeParsedNumberFormats)
		case "numberDetails":
			decodeParsedNumberDetails(r, &v.NumberDetails)
		case "originalString":
			r.String((*string)(&v.OriginalString))
		default:
			r.Skip()
		}
	}
}

func decodeParsedServiceCode(r *jsonread.Reader, v *ParsedServiceCode) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeParsedSpecialPrefix(r *jsonread.Reader, v *ParsedSpecialPrefix) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeParsedSpecialService(r *jsonread.Reader, v *ParsedSpecialService) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePermission(r *jsonread.Reader, v *Permission) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "assignable":
			r.Bool(&v.Assignable)
		case "category":
			decodePermissionCategoryReference(r, &v.Category)
		case "description":
			r.String((*string)(&v.Description))
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "includedPermissions":
			v.IncludedPermissions = jsonread.List(r, decodePermissionReference)
		case "readOnly":
			r.Bool(&v.ReadOnly)
		case "siteCompatible":
			r.String((*string)(&v.SiteCompatible))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePermissionCapabilities(r *jsonread.Reader, v *PermissionCapabilities) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "enabled":
			r.Bool(&v.Enabled)
		case "grantEnabled":
			r.Bool(&v.GrantEnabled)
		case "manageEnabled":
			r.Bool(&v.ManageEnabled)
		default:
			r.Skip()
		}
	}
}

func decodePermissionCategory(r *jsonread.Reader, v *PermissionCategory) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "description":
			r.String((*string)(&v.Description))
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePermissionCategoryList(r *jsonread.Reader, v *PermissionCategoryList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodePermissionCategory)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePermissionCategoryReference(r *jsonread.Reader, v *PermissionCategoryReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePermissionCheck(r *jsonread.Reader, v *PermissionCheck) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "details":
			decodeActivePermission(r, &v.Details)
		case "successful":
			r.Bool(&v.Successful)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePermissionList(r *jsonread.Reader, v *PermissionList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodePermission)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePermissionReference(r *jsonread.Reader, v *PermissionReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "assignable":
			r.Bool(&v.Assignable)
		case "id":
			r.ID((*string)(&v.ID))
		case "permissionsCapabilities":
			decodePermissionCapabilities(r, &v.PermissionsCapabilities)
		case "readOnly":
			r.Bool(&v.ReadOnly)
		case "siteCompatible":
			r.String((*string)(&v.SiteCompatible))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePhoneNumberAddResult(r *jsonread.Reader, v *PhoneNumberAddResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "activationStatus":
			r.String((*string)(&v.ActivationStatus))
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List(r, decodeBulkItemError)
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

func decodePhoneNumberCountry(r *jsonread.Reader, v *PhoneNumberCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePhoneNumberDeleteResult(r *jsonread.Reader, v *PhoneNumberDeleteResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "bulkItemErrors":
			v.BulkItemErrors = jsonread.List(r, decodeBulkItemError)
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

func decodePhoneNumberDeleteResultList(r *jsonread.Reader, v *PhoneNumberDeleteResultList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodePhoneNumberDeleteResult)
		default:
			r.Skip()
		}
	}
}

func decodePhoneNumberExtension(r *jsonread.Reader, v *PhoneNumberExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "contactCenterProvider":
			decodeContactCenterProvider(r, &v.ContactCenterProvider)
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

func decodePhoneNumberExtensionV2(r *jsonread.Reader, v *PhoneNumberExtensionV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePhoneNumbersAddTask(r *jsonread.Reader, v *PhoneNumbersAddTask) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "creationTime":
			r.Other(&v.CreationTime)
		case "id":
			r.ID((*string)(&v.ID))
		case "records":
			v.Records = jsonread.List(r, decodePhoneNumberAddResult)
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

func decodePostalAddress(r *jsonread.Reader, v *PostalAddress) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePresence(r *jsonread.Reader, v *Presence) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "acceptCallQueueCalls":
			r.Bool(&v.AcceptCallQueueCalls)
		case "activeCalls":
			v.ActiveCalls = jsonread.List(r, decodePresenceCall)
		case "aggregatedTelephonyStatus":
			r.String((*string)(&v.AggregatedTelephonyStatus))
		case "allowSeeMyPresence":
			r.Bool(&v.AllowSeeMyPresence)
		case "callerIdVisibility":
			r.String((*string)(&v.CallerIDVisibility))
		case "cxTelephonyStatus":
			r.String((*string)(&v.CxTelephonyStatus))
		case "dndStatus":
			r.String((*string)(&v.DndStatus))
		case "dndStatusPersonal":
			r.String((*string)(&v.DndStatusPersonal))
		case "extension":
			decodePresenceExtension(r, &v.Extension)
		case "meetingStatus":
			r.String((*string)(&v.MeetingStatus))
		case "message":
			r.String((*string)(&v.Message))
		case "pickUpCallsOnHold":
			r.Bool(&v.PickUpCallsOnHold)
		case "presenceStatus":
			r.String((*string)(&v.PresenceStatus))
		case "ringOnMonitoredCall":
			r.Bool(&v.RingOnMonitoredCall)
		case "telephonyStatus":
			r.String((*string)(&v.TelephonyStatus))
		case "uri":
			r.String((*string)(&v.URI))
		case "userStatus":
			r.String((*string)(&v.UserStatus))
		default:
			r.Skip()
		}
	}
}

func decodePresenceAppearance(r *jsonread.Reader, v *PresenceAppearance) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "appearanceNumber":
			r.Int32((*int32)(&v.AppearanceNumber))
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		default:
			r.Skip()
		}
	}
}

func decodePresenceCall(r *jsonread.Reader, v *PresenceCall) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "appearanceInfo":
			decodePresenceAppearance(r, &v.AppearanceInfo)
		case "callInfo":
			decodePresenceCallInfo(r, &v.CallInfo)
		case "direction":
			r.String((*string)(&v.Direction))
		case "from":
			r.String((*string)(&v.From))
		case "fromName":
			r.String((*string)(&v.FromName))
		case "id":
			r.ID((*string)(&v.ID))
		case "onBehalfOf":
			r.String((*string)(&v.OnBehalfOf))
		case "partyId":
			r.ID((*string)(&v.PartyID))
		case "queueCall":
			r.Bool(&v.QueueCall)
		case "sessionId":
			r.ID((*string)(&v.SessionID))
		case "sipData":
			decodePresenceSIPData(r, &v.SIPData)
		case "startTime":
			r.Other(&v.StartTime)
		case "telephonySessionId":
			r.ID((*string)(&v.TelephonySessionID))
		case "telephonyStatus":
			r.String((*string)(&v.TelephonyStatus))
		case "terminationType":
			r.String((*string)(&v.TerminationType))
		case "to":
			r.String((*string)(&v.To))
		case "toName":
			r.String((*string)(&v.ToName))
		default:
			r.Skip()
		}
	}
}

func decodePresenceCallInfo(r *jsonread.Reader, v *PresenceCallInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "additional":
			decodePresenceCallText(r, &v.Additional)
		case "primary":
			decodePresenceCallText(r, &v.Primary)
		default:
			r.Skip()
		}
	}
}

func decodePresenceCallQueue(r *jsonread.Reader, v *PresenceCallQueue) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "editableMemberStatus":
			r.Bool(&v.EditableMemberStatus)
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		default:
			r.Skip()
		}
	}
}

func decodePresenceCallText(r *jsonread.Reader, v *PresenceCallText) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "type":
			r.String((*string)(&v.Type))
		case "value":
			r.String((*string)(&v.Value))
		default:
			r.Skip()
		}
	}
}

func decodePresenceExtension(r *jsonread.Reader, v *PresenceExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodePresenceList(r *jsonread.Reader, v *PresenceList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodePresence)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePresenceSIPData(r *jsonread.Reader, v *PresenceSIPData) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "callId":
			r.ID((*string)(&v.CallID))
		case "fromTag":
			r.String((*string)(&v.FromTag))
		case "localUri":
			r.String((*string)(&v.LocalURI))
		case "rcSessionId":
			r.ID((*string)(&v.RcSessionID))
		case "remoteUri":
			r.String((*string)(&v.RemoteURI))
		case "toTag":
			r.String((*string)(&v.ToTag))
		default:
			r.Skip()
		}
	}
}

func decodeProfileImage(r *jsonread.Reader, v *ProfileImage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "contentType":
			r.String((*string)(&v.ContentType))
		case "etag":
			r.String((*string)(&v.Etag))
		case "lastModified":
			r.Other(&v.LastModified)
		case "scales":
			v.Scales = jsonread.List(r, decodeProfileImageScale)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeProfileImageScale(r *jsonread.Reader, v *ProfileImageScale) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodePronouncedName(r *jsonread.Reader, v *PronouncedName) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "prompt":
			decodePronouncedNamePrompt(r, &v.Prompt)
		case "text":
			r.String((*string)(&v.Text))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodePronouncedNamePrompt(r *jsonread.Reader, v *PronouncedNamePrompt) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeRegionalSettings(r *jsonread.Reader, v *RegionalSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "formattingLocale":
			decodeLanguageReference(r, &v.FormattingLocale)
		case "greetingLanguage":
			decodeLanguageReference(r, &v.GreetingLanguage)
		case "homeCountry":
			decodeCountryReference(r, &v.HomeCountry)
		case "language":
			decodeLanguageReference(r, &v.Language)
		case "timeFormat":
			r.String((*string)(&v.TimeFormat))
		case "timezone":
			decodeTimezone(r, &v.Timezone)
		default:
			r.Skip()
		}
	}
}

func decodeServiceFeature(r *jsonread.Reader, v *ServiceFeature) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeServiceInfo(r *jsonread.Reader, v *ServiceInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "billingPlan":
			decodeBillingPlan(r, &v.BillingPlan)
		case "brand":
			decodeBrand(r, &v.Brand)
		case "contractedCountry":
			decodeCountryReference(r, &v.ContractedCountry)
		case "servicePlan":
			decodeServicePlan(r, &v.ServicePlan)
		case "targetServicePlan":
			decodeServicePlan(r, &v.TargetServicePlan)
		case "uBrand":
			decodeUBrand(r, &v.UBrand)
		case "ubrand":
			decodeLegacyUBrand(r, &v.LegacyUBrand)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeServiceInfoV2(r *jsonread.Reader, v *ServiceInfoV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "brand":
			decodeBrandV2(r, &v.Brand)
		case "contractedCountry":
			decodeContractedCountryV2(r, &v.ContractedCountry)
		case "package":
			decodeServicePackage(r, &v.Package)
		case "partnerPackage":
			decodeServicePackage(r, &v.PartnerPackage)
		case "servicePlan":
			decodeServicePlanV2(r, &v.ServicePlan)
		case "uBrand":
			decodeUBrand(r, &v.UBrand)
		default:
			r.Skip()
		}
	}
}

func decodeServicePackage(r *jsonread.Reader, v *ServicePackage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeServicePlan(r *jsonread.Reader, v *ServicePlan) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeServicePlanV2(r *jsonread.Reader, v *ServicePlanV2) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSignupInfo(r *jsonread.Reader, v *SignupInfo) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSite(r *jsonread.Reader, v *Site) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "businessAddress":
			decodeBusinessAddress(r, &v.BusinessAddress)
		case "callerIdName":
			r.String((*string)(&v.CallerIDName))
		case "code":
			r.String((*string)(&v.Code))
		case "email":
			r.String((*string)(&v.Email))
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "operator":
			decodeSiteOperator(r, &v.Operator)
		case "regionalSettings":
			decodeRegionalSettings(r, &v.RegionalSettings)
		case "siteAccess":
			r.String((*string)(&v.SiteAccess))
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeSiteIVRAction(r *jsonread.Reader, v *SiteIVRAction) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "action":
			r.String((*string)(&v.Action))
		case "extension":
			decodeSiteIVRActionExtension(r, &v.Extension)
		case "input":
			r.String((*string)(&v.Input))
		default:
			r.Skip()
		}
	}
}

func decodeSiteIVRActionExtension(r *jsonread.Reader, v *SiteIVRActionExtension) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSiteIVRSettings(r *jsonread.Reader, v *SiteIVRSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "actions":
			v.Actions = jsonread.List(r, decodeSiteIVRAction)
		case "promptRepeatCount":
			r.Int32((*int32)(&v.PromptRepeatCount))
		case "topMenu":
			decodeSiteIVRTopMenu(r, &v.TopMenu)
		default:
			r.Skip()
		}
	}
}

func decodeSiteIVRTopMenu(r *jsonread.Reader, v *SiteIVRTopMenu) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSiteList(r *jsonread.Reader, v *SiteList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeSite)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeSiteMember(r *jsonread.Reader, v *SiteMember) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSiteMemberList(r *jsonread.Reader, v *SiteMemberList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeSiteMember)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeSiteOperator(r *jsonread.Reader, v *SiteOperator) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "extensionNumber":
			r.String((*string)(&v.ExtensionNumber))
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

func decodeSiteReference(r *jsonread.Reader, v *SiteReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSMSBrand(r *jsonread.Reader, v *SMSBrand) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List(r, decodeSMSRegistrationError)
		case "id":
			r.ID((*string)(&v.ID))
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

func decodeSMSCampaign(r *jsonread.Reader, v *SMSCampaign) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "consentSettings":
			decodeSMSConsentSettings(r, &v.ConsentSettings)
		case "coverageType":
			r.String((*string)(&v.CoverageType))
		case "errors":
			v.Errors = jsonread.List(r, decodeSMSRegistrationError)
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

func decodeSMSConfiguration(r *jsonread.Reader, v *SMSConfiguration) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "phoneNumber":
			r.String((*string)(&v.PhoneNumber))
		case "phoneNumberId":
			r.ID((*string)(&v.PhoneNumberID))
		case "smsBrandInfo":
			decodeSMSBrand(r, &v.SMSBrandInfo)
		case "smsCampaignInfo":
			decodeSMSCampaign(r, &v.SMSCampaignInfo)
		default:
			r.Skip()
		}
	}
}

func decodeSMSConsentCollecting(r *jsonread.Reader, v *SMSConsentCollecting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSMSConsentCoverage(r *jsonread.Reader, v *SMSConsentCoverage) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSMSConsentSettings(r *jsonread.Reader, v *SMSConsentSettings) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "automaticConsentCollecting":
			decodeSMSConsentCollecting(r, &v.AutomaticConsentCollecting)
		case "coverage":
			decodeSMSConsentCoverage(r, &v.Coverage)
		case "optInRequired":
			r.Bool(&v.OptInRequired)
		default:
			r.Skip()
		}
	}
}

func decodeSMSRecipient(r *jsonread.Reader, v *SMSRecipient) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeSMSRecipientList(r *jsonread.Reader, v *SMSRecipientList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "smsRecipients":
			v.SMSRecipients = jsonread.List(r, decodeSMSRecipient)
		default:
			r.Skip()
		}
	}
}

func decodeSMSRegistrationError(r *jsonread.Reader, v *SMSRegistrationError) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeStandardGreeting(r *jsonread.Reader, v *StandardGreeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "category":
			r.String((*string)(&v.Category))
		case "contentUri":
			r.String((*string)(&v.ContentURI))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "text":
			r.String((*string)(&v.Text))
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

func decodeStandardGreetingList(r *jsonread.Reader, v *StandardGreetingList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeStandardGreeting)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeState(r *jsonread.Reader, v *State) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "country":
			decodeStateCountry(r, &v.Country)
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

func decodeStateCountry(r *jsonread.Reader, v *StateCountry) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeStateList(r *jsonread.Reader, v *StateList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeState)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeStateRule(r *jsonread.Reader, v *StateRule) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "dispatching":
			decodeCallHandlingDispatching(r, &v.Dispatching)
		case "dispatchingRef":
			decodeStateRuleReference(r, &v.DispatchingRef)
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "id":
			r.ID((*string)(&v.ID))
		case "state":
			decodeCallHandlingState(r, &v.State)
		default:
			r.Skip()
		}
	}
}

func decodeStateRuleList(r *jsonread.Reader, v *StateRuleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeStateRule)
		default:
			r.Skip()
		}
	}
}

func decodeStateRuleReference(r *jsonread.Reader, v *StateRuleReference) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "dispatching":
			decodeCallHandlingDispatching(r, &v.Dispatching)
		case "ruleId":
			r.ID((*string)(&v.RuleID))
		default:
			r.Skip()
		}
	}
}

func decodeTemporaryNumber(r *jsonread.Reader, v *TemporaryNumber) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeTimezone(r *jsonread.Reader, v *Timezone) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeTimezoneList(r *jsonread.Reader, v *TimezoneList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeTimezone)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeUBrand(r *jsonread.Reader, v *UBrand) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeUnifiedPresence(r *jsonread.Reader, v *UnifiedPresence) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "glip":
			decodeUnifiedPresenceMessaging(r, &v.Glip)
		case "meeting":
			decodeUnifiedPresenceMeeting(r, &v.Meeting)
		case "status":
			r.String((*string)(&v.Status))
		case "telephony":
			decodeUnifiedPresenceTelephony(r, &v.Telephony)
		default:
			r.Skip()
		}
	}
}

func decodeUnifiedPresenceMeeting(r *jsonread.Reader, v *UnifiedPresenceMeeting) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "status":
			r.String((*string)(&v.Status))
		default:
			r.Skip()
		}
	}
}

func decodeUnifiedPresenceMessaging(r *jsonread.Reader, v *UnifiedPresenceMessaging) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "availability":
			r.String((*string)(&v.Availability))
		case "status":
			r.String((*string)(&v.Status))
		case "visibility":
			r.String((*string)(&v.Visibility))
		default:
			r.Skip()
		}
	}
}

func decodeUnifiedPresenceTelephony(r *jsonread.Reader, v *UnifiedPresenceTelephony) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "availability":
			r.String((*string)(&v.Availability))
		case "status":
			r.String((*string)(&v.Status))
		case "visibility":
			r.String((*string)(&v.Visibility))
		default:
			r.Skip()
		}
	}
}

func decodeUserAssignedRoleList(r *jsonread.Reader, v *UserAssignedRoleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeExtensionRole)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeUserCallQueue(r *jsonread.Reader, v *UserCallQueue) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeUserCallQueues(r *jsonread.Reader, v *UserCallQueues) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeUserCallQueue)
		default:
			r.Skip()
		}
	}
}

func decodeUserCreateResult(r *jsonread.Reader, v *UserCreateResult) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "errors":
			v.Errors = jsonread.List(r, decodeErrorDetail)
		case "extension":
			decodeCreatedUser(r, &v.Extension)
		case "successful":
			r.Bool(&v.Successful)
		default:
			r.Skip()
		}
	}
}

func decodeUserRole(r *jsonread.Reader, v *UserRole) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "custom":
			r.Bool(&v.Custom)
		case "description":
			r.String((*string)(&v.Description))
		case "displayName":
			r.String((*string)(&v.DisplayName))
		case "hidden":
			r.Bool(&v.Hidden)
		case "id":
			r.ID((*string)(&v.ID))
		case "lastUpdated":
			r.Other(&v.LastUpdated)
		case "permissions":
			v.Permissions = jsonread.List(r, decodePermissionReference)
		case "scope":
			r.String((*string)(&v.Scope))
		case "siteCompatible":
			r.Bool(&v.SiteCompatible)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeUserRoleList(r *jsonread.Reader, v *UserRoleList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeUserRole)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeUserTemplate(r *jsonread.Reader, v *UserTemplate) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
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

func decodeUserTemplateList(r *jsonread.Reader, v *UserTemplateList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "navigation":
			decodeNavigation(r, &v.Navigation)
		case "paging":
			decodePaging(r, &v.Paging)
		case "records":
			v.Records = jsonread.List(r, decodeUserTemplate)
		case "uri":
			r.String((*string)(&v.URI))
		default:
			r.Skip()
		}
	}
}

func decodeUserVideoConfiguration(r *jsonread.Reader, v *UserVideoConfiguration) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "provider":
			r.String((*string)(&v.Provider))
		case "userLicenseType":
			r.String((*string)(&v.UserLicenseType))
		default:
			r.Skip()
		}
	}
}

func decodeVoicemailNotifications(r *jsonread.Reader, v *VoicemailNotifications) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "advancedEmailAddresses":
			v.AdvancedEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsEmailAddresses":
			v.AdvancedSMSEmailAddresses = jsonread.Strings[string](r)
		case "advancedSmsPhoneNumbers":
			v.AdvancedSMSPhoneNumbers = jsonread.Strings[E164PhoneNumber](r)
		case "includeAttachment":
			r.Bool(&v.IncludeAttachment)
		case "includeTranscription":
			r.Bool(&v.IncludeTranscription)
		case "markAsRead":
			r.Bool(&v.MarkAsRead)
		case "notifyByEmail":
			r.Bool(&v.NotifyByEmail)
		case "notifyBySms":
			r.Bool(&v.NotifyBySMS)
		default:
			r.Skip()
		}
	}
}

func decodeWebAppDevice(r *jsonread.Reader, v *WebAppDevice) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "expiresIn":
			r.Int32((*int32)(&v.ExpiresIn))
		case "id":
			r.ID((*string)(&v.ID))
		case "name":
			r.String((*string)(&v.Name))
		case "serial":
			r.String((*string)(&v.Serial))
		case "status":
			r.String((*string)(&v.Status))
		case "type":
			r.String((*string)(&v.Type))
		default:
			r.Skip()
		}
	}
}

func decodeWebAppDeviceList(r *jsonread.Reader, v *WebAppDeviceList) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "records":
			v.Records = jsonread.List(r, decodeWebAppDevice)
		default:
			r.Skip()
		}
	}
}

func decodeWeeklyHours(r *jsonread.Reader, v *WeeklyHours) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "friday":
			v.Friday = jsonread.List(r, decodeHoursRange)
		case "monday":
			v.Monday = jsonread.List(r, decodeHoursRange)
		case "saturday":
			v.Saturday = jsonread.List(r, decodeHoursRange)
		case "sunday":
			v.Sunday = jsonread.List(r, decodeHoursRange)
		case "thursday":
			v.Thursday = jsonread.List(r, decodeHoursRange)
		case "tuesday":
			v.Tuesday = jsonread.List(r, decodeHoursRange)
		case "wednesday":
			v.Wednesday = jsonread.List(r, decodeHoursRange)
		default:
			r.Skip()
		}
	}
}
