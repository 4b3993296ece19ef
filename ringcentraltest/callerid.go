package ringcentraltest

import (
	"cmp"
	"fmt"
	"slices"
)

var callerIDFeatures = []string{"RingOut", "RingMe", "CallFlip", "FaxNumber", "AdditionalSoftphone", "Alternate", "CommonPhone", "MobileApp", "Delegated"}

// The stored settings have, for each device and feature, a choice: an object with a type and the id of a number.

func (p *platform) ReadExtensionCallerID(c *call) (any, error) {
	e := c.extension
	stored := p.settings[setting{"callerId", e.id}]
	chosen := func(key string) object {
		choice, ok := stored[key].(object)
		if !ok {
			choice = object{"type": "PhoneNumber", "number": p.mainNumber}
		}
		return p.showChoice(c, choice)
	}
	byFeature := []object{}
	for _, feature := range callerIDFeatures {
		byFeature = append(byFeature, object{"feature": feature, "callerId": chosen(feature)})
	}
	device := p.deviceOf(e)
	reply := object{
		"uri":       c.uri("/extension/{id}/caller-id", e.id),
		"byFeature": byFeature,
		"byDevice": []object{{
			"device":   object{"id": device, "uri": c.uri("/device/{id}", device), "name": "Desk phone"},
			"callerId": chosen(device),
		}},
		"extensionNameForOutboundCalls": true, "extensionNumberForInternalCalls": false,
	}
	return merge(reply, only("CallerId", without(stored, "uri"))), nil
}

func (p *platform) showChoice(c *call, choice object) object {
	shown := object{"type": choice["type"]}
	id, _ := choice["number"].(int64)
	if n, ok := p.numbers.get(id); ok {
		shown["phoneInfo"] = object{"id": idText(n.id), "uri": c.uri("/phone-number/{id}", n.id), "phoneNumber": n.e164}
	}
	return shown
}

func (p *platform) UpdateExtensionCallerID(c *call) (any, error) {
	e := c.extension
	var err error
	change := only("CallerId", without(c.body, "uri", "byDevice", "byFeature"))
	for i, item := range list(c.body, "byDevice") {
		name := fmt.Sprintf("byDevice[%d]", i)
		if text(item, "device", "id") != p.deviceOf(e) {
			return nil, invalid(name + ".device.id")
		}
		if change[p.deviceOf(e)], err = p.choose(e, item, name); err != nil {
			return nil, err
		}
	}
	for i, item := range list(c.body, "byFeature") {
		name, feature := fmt.Sprintf("byFeature[%d]", i), text(item, "feature")
		if !slices.Contains(callerIDFeatures, feature) {
			return nil, invalid(name + ".feature")
		}
		if change[feature], err = p.choose(e, item, name); err != nil {
			return nil, err
		}
	}
	p.set(setting{"callerId", e.id}, change)
	return p.ReadExtensionCallerID(c)
}

// choose validates the choice of an item: a number must belong to the extension or be the main company number.
func (p *platform) choose(e extension, item object, name string) (object, error) {
	kind := cmp.Or(text(item, "callerId", "type"), "PhoneNumber")
	id := text(item, "callerId", "phoneInfo", "id")
	if kind != "PhoneNumber" {
		return object{"type": kind, "number": nil}, nil
	}
	n, ok := p.numberByID(id)
	if !ok || n.extension != e.id && n.id != p.mainNumber {
		return nil, invalid(name + ".callerId.phoneInfo.id")
	}
	return object{"type": kind, "number": n.id}, nil
}
