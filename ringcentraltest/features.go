package ringcentraltest

import "slices"

// featureNames lists the features of the company and its extensions.
var featureNames = []string{
	"AccountFederation", "Archiver", "CallForwarding", "CallPark", "CallSupervision", "CallSwitch", "Conferencing", "DND",
	"EmergencyCalling", "Fax", "FaxReceiving", "HDVoice", "HipaaCompliance", "InternationalCalling", "MMS", "Pager",
	"PagerReceiving", "Presence", "Reports", "RingOut", "SMS", "SMSReceiving", "SiteCodes", "UserManagement",
	"VideoConferencing", "VoipCalling", "Voicemail", "VoicemailToText", "WebPhone",
}

var (
	accountLacks = []string{"AccountFederation", "Archiver", "HipaaCompliance"}
	usersOnly    = []string{"Conferencing", "DND", "MMS", "Presence", "RingOut", "SMS", "VideoConferencing", "VoipCalling", "WebPhone"}
)

func (p *platform) ListExtensionFeatures(c *call) (any, error) {
	e := c.extension
	records := []object{}
	for _, name := range slices.Concat(featureNames, p.upgraded) {
		if feature := p.showFeature(e, name); c.passes("featureId", name) && (c.query.Get("availableOnly") != "true" || feature["available"] == true) {
			records = append(records, feature)
		}
	}
	return object{"records": records}, nil
}

func (p *platform) showFeature(e extension, name string) object {
	lacks := func(code, message string) object {
		return object{"id": name, "available": false, "reason": object{"code": code, "message": message}}
	}
	switch {
	case slices.Contains(accountLacks, name):
		return lacks("AccountLimitation", "Feature is not available for the account")
	case e.kind != "User" && slices.Contains(usersOnly, name):
		return lacks("ExtensionTypeLimitation", "Feature is not available for this type of extension")
	case name == "UserManagement" && e.id != p.account.firstExtension:
		return merge(lacks("InsufficientPermissions", "The user lacks a permission"), object{
			"reason": object{"permission": "Users"},
		})
	case name == "SMS":
		return object{"id": name, "available": true, "params": []object{{"name": "maxRecipients", "value": "10"}}}
	}
	return object{"id": name, "available": true}
}

// grantFlags holds what one extension may do with another, by the type of the other.
var grantFlags = map[string]object{
	"User":         {"callPickup": true, "callMonitoring": false, "callOnBehalfOf": false, "callDelegation": false, "sharedVoicemails": false, "smsRecipient": false},
	"Department":   {"callPickup": true, "callQueueSetup": false, "callQueueMembersSetup": false, "callQueueMessages": true, "callQueueFacSetup": false, "callQueueSmsRecipient": false},
	"PagingOnly":   {"groupPaging": true},
	"ParkLocation": {"callPickup": true},
}

func (p *platform) ListExtensionGrants(c *call) (any, error) {
	e := c.extension
	match := func(other extension) bool {
		return other.id != e.id && grantFlags[other.kind] != nil && c.passes("extensionType", other.kind)
	}
	show := func(other extension) object {
		reference := merge(c.reference(other), object{"id": idText(other.id), "type": other.kind})
		return merge(grantFlags[other.kind], object{"uri": c.uri("/extension/{id}/grant/{id}", e.id, other.id), "extension": reference})
	}
	return page(c, where(p.extensions.all(), match), show), nil
}
