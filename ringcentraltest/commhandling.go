package ringcentraltest

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

const (
	statesPath  = "/extension/{extensionId}/comm-handling/states"
	targetsPath = "/extension/{extensionId}/comm-handling/voice/forwarding-targets"
)

// checkState maintains the predefined states of a user: work hours are always enabled, and after-hours exists unless work hours
// are 24/7.
func checkState(ch *change) error {
	conditions, sent := ch.call.body["conditions"].([]any)
	switch {
	case ch.id == "after-hours":
		return forbidden("CMN-403", "The state can't be updated")
	case sent && len(conditions) != 1:
		return invalid("conditions")
	}
	if err := ch.wholeStates(); err != nil {
		return err
	}
	switch ch.id {
	case "dnd":
		status := "TakeAllCalls"
		if ch.now["enabled"] == true {
			status = "DoNotAcceptAnyCalls"
		}
		ch.set(setting{"presence", ch.owner.id}, object{"dndStatus": status})
	case "work-hours":
		ch.now["enabled"] = true
		at := ch.place
		at.id = "after-hours"
		records := slices.Clone(ch.recordsAt(at))
		if _, i, err := ch.find(at); err == nil {
			records = slices.Delete(records, i, i+1)
		}
		if !always(ch.now) {
			records = append(records, object{"id": "after-hours", "displayName": "After Hours", "enabled": true, "conditions": []any{}})
		}
		ch.stored[ch.key] = records
	}
	return nil
}

// always reports whether a state holds all day, every day.
func always(state object) bool {
	for _, condition := range list(state, "conditions") {
		schedule, _ := condition["schedule"].(object)
		for _, trigger := range list(schedule, "triggers") {
			if trigger["triggerType"] == "Daily" && trigger["startTime"] == "00:00:00" && trigger["endTime"] == "23:59:59" {
				return true
			}
		}
	}
	return false
}

// state returns a state of an extension.
func (p *platform) state(owner *extension, id string) (object, error) {
	state, _, err := p.find(place{path: statesPath, key: fmt.Sprintf("/extension/%d/comm-handling/states", owner.id), owner: owner, id: id})
	return state, err
}

// showStates returns conditions with the states that they refer to as they are now.
func showStates(p *platform, _ *call, at place, record object) object {
	conditions := slices.Clone(list(record, "conditions"))
	for i, condition := range conditions {
		if state, err := p.state(at.owner, text(condition, "state", "id")); err == nil && scheduled(state) {
			conditions[i] = merge(without(condition, "state"), object{"state": state})
		}
	}
	if conditions == nil {
		return nil
	}
	return object{"conditions": conditions}
}

// scheduled reports whether a state depends on times alone, not on other states.
func scheduled(state object) bool {
	return !slices.ContainsFunc(list(state, "conditions"), func(condition object) bool { return condition["schedule"] == nil })
}

// wholeStates replaces references to states in conditions by the states.
func (ch *change) wholeStates() error {
	conditions := list(ch.now, "conditions")
	for i, condition := range conditions {
		id := text(condition, "state", "id")
		if condition["state"] == nil {
			continue
		}
		state, err := ch.state(ch.owner, id)
		if err != nil || id == "" || !scheduled(state) {
			return invalid(fmt.Sprintf("conditions[%d].state.id", i))
		}
		conditions[i] = merge(condition, object{"state": state})
	}
	if conditions != nil {
		ch.now["conditions"] = conditions
	}
	return nil
}

// checkStateRule requires the rule for forwarding all calls to end them, with voicemail as one of the ways.
func checkStateRule(ch *change) error {
	way, _ := ch.now["dispatching"].(object)
	if ch.id == "forward-all-calls" && (way["type"] != "Terminate" || !strings.Contains(fmt.Sprint(way), "VoiceMailTerminatingTarget")) {
		return invalid("dispatching")
	}
	return nil
}

// targetNames are the names of targets that have none of their own.
var targetNames = map[string]string{
	"AllDesktopRingTarget": "My desktop", "AllMobileRingTarget": "My mobile apps", "HotdeskRingTarget": "Hot desk",
	"PlayAnnouncementTerminatingTarget": "Announcement", "VoiceMailTerminatingTarget": "Voicemail",
}

// showDispatching names the targets of a rule. Requests leave the names out, and replies have them.
func showDispatching(p *platform, _ *call, _ place, rule object) object {
	way, ok := rule["dispatching"].(object)
	if !ok {
		return nil
	}
	actions := slices.Clone(list(way, "actions"))
	for i, action := range actions {
		targets := slices.Clone(list(action, "targets"))
		if targets == nil {
			continue
		}
		for j, target := range targets {
			targets[j] = p.namedTarget(target)
		}
		actions[i] = maps.Clone(action)
		actions[i]["targets"] = targets
	}
	shown := maps.Clone(way)
	shown["actions"] = actions
	return object{"dispatching": shown}
}

// namedTarget returns a target with a name, and with what is known of its device.
func (p *platform) namedTarget(target object) object {
	named := maps.Clone(target)
	id := text(target, "device", "id")
	device := p.device(id)
	if device != nil {
		shown := object{"id": id, "name": device["name"]}
		if lines := list(device, "phoneLines"); len(lines) > 0 && text(lines[0], "phoneInfo", "phoneNumber") != "" {
			shown["phoneNumber"] = text(lines[0], "phoneInfo", "phoneNumber")
		}
		named["device"] = shown
	}
	if text(target, "name") != "" {
		return named
	}
	name := cmp.Or(targetNames[text(target, "type")], text(device, "name"), text(target, "destination", "phoneNumber"))
	if e, ok := p.extensionByID(text(target, "extension", "id")); ok && target["type"] != "VoiceMailTerminatingTarget" {
		name = e.name
	}
	named["name"] = cmp.Or(name, text(target, "integration", "name"), text(target, "destination", "integrationId"), text(target, "type"))
	return named
}

func checkInteractionRule(ch *change) error {
	if ch.now == nil {
		return nil
	}
	return ch.wholeStates()
}

// DeleteForwardingTargets deletes targets by their contents, because they have no ids.
func (p *platform) DeleteForwardingTargets(c *call) (any, error) {
	e := c.extension
	at := place{path: targetsPath, key: fmt.Sprintf("/extension/%d/%s", e.id, strings.TrimPrefix(targetsPath, "/extension/{extensionId}/")), owner: &e}
	targets := slices.Clone(p.recordsAt(at))
	results := []object{}
	for _, wanted := range list(c.body, "records") {
		var err error
		i := slices.IndexFunc(targets, func(target object) bool {
			return target["type"] == wanted["type"] && (reflect.DeepEqual(target["destination"], wanted["destination"]) && wanted["destination"] != nil ||
				text(target, "extension", "id") == text(wanted, "extension", "id") && wanted["extension"] != nil)
		})
		if i < 0 || targets[i]["type"] == "DeviceRingTarget" {
			err = notFound("destination")
		} else {
			targets = slices.Delete(targets, i, i+1)
		}
		results = append(results, bulkItem(object{"bulkItem": wanted}, err))
	}
	p.stored[at.key] = targets
	return object{"records": results}, nil
}

// ListExtensionsUsingForwardingDeviceTarget always returns an empty list: no other extension uses the device.
func (p *platform) ListExtensionsUsingForwardingDeviceTarget(c *call) (any, error) {
	if p.device(c.path["deviceId"]) == nil {
		return nil, notFound("deviceId")
	}
	return object{"referencedExtensions": []object{}}, nil
}
