package ringcentraltest

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// withRules lists the types of extensions that have business hours, answering rules and greetings.
var withRules = slices.Concat(people, []string{"Department", "IvrMenu", "Site"})

const (
	hoursPath  = "/extension/{extensionId}/business-hours"
	rulesPath  = "/extension/{extensionId}/answering-rule"
	afterHours = "after-hours-rule"
)

// checkBusinessHours adds or removes the after-hours rule, which exists unless business hours are 24/7.
func checkBusinessHours(ch *change) error {
	rules := place{path: rulesPath, key: strings.Replace(ch.key, "/business-hours", "/answering-rule", 1), owner: ch.owner, id: afterHours}
	records := ch.recordsAt(rules)
	_, i, err := ch.find(rules)
	schedule, _ := ch.now["schedule"].(object)
	switch always := len(schedule) == 0; {
	case always && err == nil:
		ch.stored[rules.key] = slices.Delete(slices.Clone(records), i, i+1)
	case !always && err != nil:
		rule := object{"id": afterHours, "type": "AfterHours", "name": "After hours", "enabled": true, "callHandlingAction": "TakeMessagesOnly"}
		ch.stored[rules.key] = append(slices.Clone(records), rule)
	}
	return nil
}

// checkAnsweringRule protects the predefined rules, whose ids are words: they can be changed but neither created nor deleted.
func checkAnsweringRule(ch *change) error {
	custom := ch.old == nil || ch.old["type"] == "Custom"
	switch {
	case ch.now == nil && !custom:
		return &refusal{http.StatusForbidden, "AWR-150", "The rule can't be deleted", "ruleId"}
	case ch.now == nil:
		return nil
	case custom && ch.now["type"] != nil && ch.now["type"] != "Custom":
		return invalid("type")
	}
	if text(ch.now, "name") == "" {
		ch.now["name"] = freeName(ch)
	}
	if !custom {
		ch.now["type"] = ch.old["type"]
	}
	return nil
}

// freeName returns the first of My Rule 1, My Rule 2 and so on that no rule has.
func freeName(ch *change) string {
	records := ch.recordsAt(ch.place)
	for n := 1; ; n++ {
		name := fmt.Sprintf("My Rule %d", n)
		if !slices.ContainsFunc(records, func(rule object) bool { return rule["name"] == name }) {
			return name
		}
	}
}

func checkForwardingNumber(ch *change) error {
	if ch.now == nil {
		return nil
	}
	device := text(ch.now, "device", "id")
	number := text(ch.now, "phoneNumber")
	if (number == "") == (device == "") {
		return invalid("phoneNumber")
	}
	if _, own := ch.numberByDigits(number); own && ch.old == nil {
		return invalid("phoneNumber")
	}
	if ch.now["flipNumber"] == nil {
		ch.now["flipNumber"] = strconv.Itoa(len(ch.recordsAt(ch.place)) + 1)
	}
	return nil
}

func checkBlockedNumber(ch *change) error {
	if ch.now == nil || text(ch.now, "phoneNumber") == text(ch.old, "phoneNumber") {
		return nil
	}
	if _, own := ch.numberByDigits(text(ch.now, "phoneNumber")); own {
		return invalid("phoneNumber")
	}
	return nil
}

// checkCallFlip lets new entries be external numbers only, and keeps the type of the others.
func checkCallFlip(ch *change) error {
	if ch.old == nil {
		if text(ch.now, "phoneNumber") == "" {
			return invalid("records.phoneNumber")
		}
		ch.now["type"] = "External"
	} else {
		ch.now["type"] = ch.old["type"]
	}
	return nil
}

// silence is a WAV file without samples.
var silence = &upload{[]byte("RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x00\x00\x00\x00"), "audio/wav"}

func checkGreeting(ch *change) error {
	if ch.call.file == nil || len(ch.call.file.data) == 0 {
		return invalid("binary")
	}
	if ch.call.file.contentType != "" {
		ch.now["contentType"] = ch.call.file.contentType
	}
	rule := text(ch.now, "answeringRuleId")
	if rule == "" {
		return nil
	}
	ch.now["answeringRule"] = object{"id": rule}
	if ch.owner == nil || ch.call.query.Get("apply") == "false" {
		return nil
	}
	return ch.applyGreeting(rule)
}

// applyGreeting makes an answering rule of the extension use a new greeting in place of another one of its type.
func (ch *change) applyGreeting(rule string) error {
	at := place{path: rulesPath, key: fmt.Sprintf("/extension/%d/answering-rule", ch.owner.id), owner: ch.owner, id: rule}
	record, i, err := ch.find(at)
	if err != nil {
		return invalid("answeringRuleId")
	}
	kind := text(ch.now, "type")
	var greetings []any
	for _, greeting := range list(record, "greetings") {
		if text(greeting, "type") != kind {
			greetings = append(greetings, greeting)
		}
	}
	greetings = append(greetings, object{"type": kind, "custom": object{"id": ch.id}})
	rules := slices.Clone(ch.recordsAt(at))
	rules[i] = merge(record, object{"greetings": greetings})
	ch.stored[at.key] = rules
	return nil
}

func showGreeting(_ *platform, c *call, at place, _ object) object {
	return object{"contentUri": c.addressOf(at) + "/content"}
}
