package ringcentraltest

import (
	"cmp"
	"fmt"
	"slices"
)

func (p *platform) ReadNotificationSettings(c *call) (any, error) {
	e := c.extension
	both := object{"notifyByEmail": true, "notifyBySms": false}
	made := object{
		"advancedMode": false, "includeManagers": true, "emailAddresses": []any{}, "smsEmailAddresses": []string{},
		"voicemails":   merge(both, object{"includeAttachment": true, "includeTranscription": true, "markAsRead": false}),
		"inboundFaxes": merge(both, object{"includeAttachment": true, "markAsRead": false}), "outboundFaxes": both,
		"inboundTexts": both, "missedCalls": both, "callNotes": object{"notifyByEmail": false, "notifyBySms": false},
	}
	if address := e.address(); address != "" {
		made["emailAddresses"] = []any{address}
	}
	return merge(merge(made, p.settings[setting{"notifications", e.id}]), object{"uri": c.uri("/extension/{id}/notification-settings", e.id)}), nil
}

func (p *platform) UpdateNotificationSettings(c *call) (any, error) {
	which := setting{"notifications", c.extension.id}
	before := p.settings[which]
	p.set(which, c.body)
	now, err := p.ReadNotificationSettings(c)
	if shown, ok := now.(object); ok && shown["includeManagers"] == false && len(items(shown["emailAddresses"])) == 0 {
		p.settings[which] = before
		return nil, invalid("emailAddresses") // nobody would be notified
	}
	return now, err
}

// bridges lists the dial-in numbers of conferences.
var bridges = []object{
	{"phoneNumber": "+16505550190", "location": "Belmont, CA", "hasGreeting": true, "premium": false},
	{"phoneNumber": "+18885550190", "hasGreeting": true, "premium": true},
}

func (p *platform) ReadConferencingSettings(c *call) (any, error) {
	e := c.extension
	countryID := cmp.Or(c.query.Get("countryId"), "1")
	if findCountry(countryID) == nil {
		return nil, invalid("countryId")
	}
	stored := p.settings[setting{"conferencing", e.id}]
	chosen := cmp.Or(text(stored, "number"), text(bridges[0], "phoneNumber"))
	numbers := []object{}
	for _, bridge := range bridges {
		if countryID == "1" {
			numbers = append(numbers, merge(bridge, object{"country": c.countryReference("1"), "default": bridge["phoneNumber"] == chosen}))
		}
	}
	join, _ := stored["allowJoinBeforeHost"].(bool)
	code := (e.id - p.account.firstExtension) / idStep
	return object{
		"uri": c.uri("/extension/{id}/conferencing", e.id), "phoneNumber": chosen, "phoneNumbers": numbers,
		"hostCode": fmt.Sprintf("7%08d", code), "participantCode": fmt.Sprintf("4%08d", code), "allowJoinBeforeHost": join,
		"mode": "Audio", "tapToJoinUri": fmt.Sprintf("https://meet.larkspur.example/join/4%08d", code),
		"supportUri": "https://support.larkspur.example/conferencing",
	}, nil
}

func (p *platform) UpdateConferencingSettings(c *call) (any, error) {
	e := c.extension
	change := only("ConferencingSettings", without(c.body, "phoneNumbers"))
	for i, wanted := range list(c.body, "phoneNumbers") {
		isBridge := func(bridge object) bool { return bridge["phoneNumber"] == wanted["phoneNumber"] }
		if !slices.ContainsFunc(bridges, isBridge) {
			return nil, invalid(fmt.Sprintf("phoneNumbers[%d].phoneNumber", i))
		}
		if wanted["default"] == true {
			change["number"] = wanted["phoneNumber"]
		}
	}
	p.set(setting{"conferencing", e.id}, change)
	return p.ReadConferencingSettings(c)
}

func (p *platform) ListSMSRecipients(c *call) (any, error) {
	e := c.extension
	recipients := []object{}
	for _, id := range p.recipients[e.id] {
		if user, ok := p.named(c, id); ok { // it may have been deleted
			recipients = append(recipients, object{
				"id": id, "extensionNumber": user.number, "extensionType": "User", "name": user.name, "assignable": true, "hasLicense": true,
			})
		}
	}
	return object{"smsRecipients": recipients}, nil
}

func (p *platform) AssignSMSRecipients(c *call) (any, error) {
	e := c.extension
	added, _ := c.body["addedExtensionIds"].([]any)
	removed, _ := c.body["removedExtensionIds"].([]any)
	if len(added)+len(removed) == 0 {
		return nil, invalid("addedExtensionIds")
	}
	recipients := slices.DeleteFunc(slices.Clone(p.recipients[e.id]), func(id string) bool { return slices.Contains(removed, any(id)) })
	for i, value := range added {
		id, _ := value.(string)
		if user, _ := p.extensionByID(id); user.kind != "User" {
			return nil, invalid(fmt.Sprintf("addedExtensionIds[%d]", i))
		}
		if !slices.Contains(recipients, id) {
			recipients = append(recipients, id)
		}
	}
	p.recipients[e.id] = recipients
	return nil, nil
}
