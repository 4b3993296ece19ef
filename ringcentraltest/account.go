package ringcentraltest

import (
	"net/http"
	"slices"
	"strings"
)

// setting identifies settings of one extension, or of the account if extension is 0.
type setting struct {
	name      string
	extension int64
}

var (
	plan  = object{"id": "8853", "name": "RingEX Advanced", "edition": "Office"}
	brand = object{"id": "1210", "name": "RingCentral"}
)

var accountLimits = object{
	"freeSoftPhoneLinesPerExtension": 1, "meetingSize": 100, "cloudRecordingStorage": 10,
	"maxMonitoredExtensionsPerUser": 100, "maxExtensionNumberLength": 8, "siteCodeLength": 2, "shortExtensionNumberLength": 3,
}

func (p *platform) ReadAccount(c *call) (any, error) {
	operator, _ := p.extensions.get(p.account.firstExtension)
	region := c.region(p.settings[setting{"regionalSettings", 0}])
	region["currency"] = object{"id": 1, "code": "USD", "name": "US Dollar", "symbol": "$", "minorSymbol": "¢"}
	return object{
		"uri":        c.uri(""),
		"id":         p.account.id,
		"mainNumber": p.main().e164,
		"status":     "Confirmed",
		"operator": object{
			"uri": c.uri("/extension/{id}", operator.id), "id": operator.id, "extensionNumber": operator.number,
		},
		"serviceInfo":        c.serviceInfo(),
		"setupWizardState":   "Completed",
		"regionalSettings":   region,
		"signupInfo":         object{"tosAccepted": true, "signupState": []string{"AccountCreated", "BillingEntered", "AccountConfirmed"}, "creationTime": p.past(founded)},
		"limits":             accountLimits,
		"federated":          false,
		"outboundCallPrefix": 9,
	}, nil
}

func (c *call) serviceInfo() object {
	return object{
		"uri":               c.uri("/service-info"),
		"brand":             merge(brand, object{"homeCountry": c.countryReference("1")}),
		"contractedCountry": object{"id": "1", "uri": c.dictionary("country", "1")},
		"servicePlan":       plan,
		"billingPlan":       object{"id": "159", "name": "Monthly", "durationUnit": "Month", "duration": 1, "type": "Regular", "includedPhoneLines": 2},
		"uBrand":            brand,
	}
}

func (p *platform) ReadAccountV2(*call) (any, error) {
	owner, _ := p.extensions.get(p.account.firstExtension)
	return object{
		"id":            idText(p.account.id),
		"mainNumber":    p.main().e164,
		"status":        "Confirmed",
		"billingActive": true,
		"companyName":   p.account.name,
		"companyAddress": object{
			"street": "20 Davis Drive", "city": "Belmont", "state": "CA", "zip": "94002", "country": "US",
		},
		"contactInfo": object{
			"id": idText(owner.id), "firstName": owner.first, "lastName": owner.last, "email": truncate(owner.address(), 64),
			"contactPhone": "+16505550101", "extensionNumber": owner.number,
		},
		"serviceInfo": object{
			"package":           object{"id": "18", "version": "1"},
			"brand":             brand,
			"contractedCountry": object{"id": "1"},
			"servicePlan":       without(plan, "edition"),
			"uBrand":            brand,
		},
	}, nil
}

func truncate(s string, most int) string { return s[:min(len(s), most)] }

func (p *platform) ReadAccountServiceInfo(c *call) (any, error) {
	reply := c.serviceInfo()
	reply["servicePlanName"] = plan["name"]
	reply["package"] = object{"id": "18", "version": "1"}
	var features []object
	for _, name := range featureNames {
		features = append(features, object{"featureName": name, "enabled": !slices.Contains(accountLacks, name)})
	}
	reply["serviceFeatures"] = features
	reply["limits"] = accountLimits
	return reply, nil
}

func (p *platform) ReadAccountBusinessAddress(c *call) (any, error) {
	made := object{
		"company": p.account.name, "email": "office" + companyDomain, "mainSiteName": mainSiteName,
		"businessAddress": object{"country": "United States", "state": "CA", "city": "Belmont", "street": "20 Davis Drive", "zip": "94002"},
	}
	reply := merge(made, p.settings[setting{"businessAddress", 0}])
	reply["uri"] = c.uri("/business-address")
	return reply, nil
}

func (p *platform) UpdateAccountBusinessAddress(c *call) (any, error) {
	p.set(setting{"businessAddress", 0}, c.body)
	return p.ReadAccountBusinessAddress(c)
}

// set merges a change into stored settings.
func (p *platform) set(which setting, change object) {
	p.settings[which] = merge(p.settings[which], keepShown(p.settings[which], change).(object))
}

func (p *platform) SendWelcomeEmail(c *call) (any, error) {
	email := text(c.body, "email")
	if email == "" {
		return nil, nil
	}
	for e := range p.extensions.all() {
		if strings.EqualFold(e.address(), email) {
			return nil, nil
		}
	}
	return nil, &refusal{http.StatusNotFound, "CMN-102", "Resource for parameter [email] is not found", "email"}
}

func (p *platform) SendActivationEmail(*call) (any, error) { return nil, nil }

func (p *platform) ReadAccountRegionalSettings(c *call) (any, error) {
	return c.region(p.settings[setting{"regionalSettings", 0}]), nil
}

func (p *platform) UpdateAccountRegionalSettings(c *call) (any, error) {
	chosen, err := chooseRegion(c.body, "")
	if err != nil {
		return nil, err
	}
	p.set(setting{"regionalSettings", 0}, chosen)
	return p.ReadAccountRegionalSettings(c)
}

// templates are the templates of the company.
var templates = []object{
	{"id": "404500001008", "type": "UserSettings", "name": "Office staff", "description": "For everyone in Belmont",
		"creationTime": "2024-03-06T11:00:00.000Z", "lastModifiedTime": "2026-02-17T15:45:00.000Z"},
	{"id": "404500002008", "type": "CallQueueSettings", "name": "Queues",
		"creationTime": "2024-03-06T11:20:00.000Z", "lastModifiedTime": "2024-03-06T11:20:00.000Z"},
	{"id": "404500003008", "type": "CallHandling", "name": "Office hours",
		"creationTime": "2024-03-06T11:30:00.000Z", "lastModifiedTime": "2025-09-01T07:00:00.000Z"},
}

func (p *platform) showTemplate(c *call) func(object) object {
	return func(t object) object {
		return merge(t, object{
			"uri": c.uri("/templates/{id}", t["id"]), "creationTime": p.past(text(t, "creationTime")), "lastModifiedTime": p.past(text(t, "lastModifiedTime")),
		})
	}
}

func (p *platform) ListUserTemplates(c *call) (any, error) {
	match := func(t object) bool { return c.passes("type", text(t, "type")) }
	return page(c, where(slices.Values(templates), match), p.showTemplate(c)), nil
}

func (p *platform) ReadUserTemplate(c *call) (any, error) {
	if t := find(templates, "id", c.path["templateId"]); t != nil {
		return p.showTemplate(c)(t), nil
	}
	return nil, notFound("templateId")
}
