package ringcentraltest

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
)

const (
	devicesPath         = "/device"
	firstDeviceID int64 = 402200001008
	maxAdded            = 50 // the maximum number of devices that one request adds to the inventory
)

// deviceOf returns the id of the device that a user has initially.
func (p *platform) deviceOf(e extension) string {
	return idText(e.id - p.account.firstExtension + firstDeviceID)
}

// device returns a device, or nil if there is none with this id. Devices of users are generated until they change.
func (p *platform) device(id string) object {
	if device, ok := p.devices[id]; ok {
		return device
	}
	n, err := strconv.ParseInt(id, 10, 64)
	e, ok := p.extensions.get(n - firstDeviceID + p.account.firstExtension)
	if err != nil || !ok || e.kind != "User" {
		return nil
	}
	return p.newDevice(id, "HardPhone", &e)
}

// newDevice generates a device for an extension, or for the inventory if e is nil.
func (p *platform) newDevice(id, kind string, e *extension) object {
	device := object{"id": id, "type": kind, "name": "Phone " + id, "status": "Offline", "linePooling": "None", "site": object{"id": mainSite}}
	if e == nil {
		return device
	}
	phone := object{}
	for n := range p.numbersOf(e.id) {
		phone = object{
			"id": idText(n.id), "phoneNumber": n.e164, "paymentType": "Local", "status": "Normal", "type": "VoiceFax", "usageType": "DirectNumber",
		}
		break
	}
	return merge(device, object{
		"name": e.name + "'s phone", "status": "Online", "extension": object{"id": idText(e.id)}, "site": object{"id": e.site},
		"useAsCommonPhone": false, "inCompanyNet": true,
		"phoneLines": []object{{"id": id, "lineType": "Standalone", "phoneInfo": phone}},
		"emergency":  object{"location": object{"id": "405100001", "name": "Belmont office"}, "addressStatus": "Valid"},
	})
}

// devicesAt returns the device that a place names; the document has no list of all devices.
func devicesAt(p *platform, at place) []object {
	if device := p.device(at.id); device != nil {
		return []object{device}
	}
	return nil
}

// devicesOf returns the devices of an extension.
func devicesOf(p *platform, at place) []object {
	owner := idText(at.owner.id)
	devices := []object{}
	for _, id := range slices.Sorted(maps.Keys(p.devices)) {
		if text(p.devices[id], "extension", "id") == owner {
			devices = append(devices, p.devices[id])
		}
	}
	first := p.deviceOf(*at.owner)
	if _, changed := p.devices[first]; changed || p.device(first) == nil {
		return devices
	}
	return append([]object{p.device(first)}, devices...)
}

func keepDevice(ch *change) error {
	body := ch.call.body
	if lines, ok := body["phoneLines"].(object); ok { // a list in replies
		if body = without(body, "phoneLines"); lines["phoneLines"] != nil {
			body["phoneLines"] = lines["phoneLines"]
		}
	}
	if id := text(body, "extension", "id"); id != "" && !ch.isExtension(id) {
		return invalid("extension.id")
	}
	ch.devices[ch.id] = merge(ch.old, body)
	return nil
}

// ReadDeviceSIPInfo returns fake credentials.
func (p *platform) ReadDeviceSIPInfo(c *call) (any, error) {
	id := c.path["deviceId"]
	if p.device(id) == nil {
		return nil, notFound("deviceId")
	}
	return object{
		"domain": "sip.larkspur.example", "userName": id, "authorizationId": id, "password": "fake-sip-password",
		"outboundProxies": []object{{"region": "NA", "proxy": "sip10.larkspur.example:5090", "proxyTLS": "sip10.larkspur.example:5096"}},
	}, nil
}

func (p *platform) UpdateDeviceEmergency(c *call) (any, error) {
	id := c.path["deviceId"]
	old := p.device(id)
	if old == nil {
		return nil, notFound("deviceId")
	}
	c.body = maps.Clone(c.body)
	maps.DeleteFunc(c.body, func(name string, _ any) bool { return name != "emergency" && name != "emergencyServiceAddress" })
	at := place{path: devicesPath, key: devicesPath, id: id}
	if err := keepDevice(&change{platform: p, place: at, call: c, old: old}); err != nil {
		return nil, err
	}
	return p.shape(c, c.op.reply(), merge(p.device(id), object{"uri": c.uri("/device/{id}", id)})), nil
}

func (p *platform) AddDevices(c *call) (any, error) {
	results := []object{}
	for _, record := range list(c.body, "records") {
		result, err := p.addDevice(c, record)
		if refused, ok := err.(*refusal); ok { //nolint:errorlint // it is never wrapped
			result = object{"successful": false, "errors": refused.detail("")}
		}
		results = append(results, result)
	}
	return object{"results": results}, nil
}

func (p *platform) addDevice(c *call, record object) (object, error) {
	e, ok := p.named(c, text(record, "extension", "id"))
	if !ok || e.kind != "User" {
		return nil, invalid("extension.id")
	}
	line, err := p.lineOf(object{"devices": []any{object{"deviceInfo": record}}})
	if err != nil {
		return nil, err
	}
	if line == nil {
		return nil, invalid("phoneInfo")
	}
	line.extension, line.usage = e.id, "DirectNumber"
	number := p.keep(*line)
	id := p.newID()
	p.devices[id] = p.newDevice(id, text(record, "type"), &e)
	return object{"successful": true, "id": id, "extension": object{"id": idText(e.id)}, "phoneNumber": number.e164}, nil
}

func (p *platform) AddDevicesToInventory(c *call) (any, error) {
	site := cmp.Or(text(c.body, "site", "id"), mainSite)
	name, ok := p.siteName(site)
	if !ok {
		return nil, invalid("site.id")
	}
	quantity, _ := strconv.Atoi(asText(c.body["quantity"]))
	devices := []object{}
	for range min(quantity, maxAdded) {
		id := p.newID()
		p.devices[id] = merge(p.newDevice(id, "OtherPhone", nil), object{"site": object{"id": site}})
		devices = append(devices, object{"id": id})
	}
	return object{"devices": devices, "site": object{"id": site, "name": name}}, nil
}

func (p *platform) DeleteDevicesFromInventory(c *call) (any, error) {
	results := []object{}
	for _, record := range list(c.body, "records") {
		id := text(record, "deviceId")
		var err error
		if device := p.device(id); device == nil || text(device, "extension", "id") != "" {
			err = invalid("deviceId")
		} else {
			p.devices[id] = nil
		}
		results = append(results, bulkItem(only("DeviceDeleteResult", record), err))
	}
	return object{"records": results}, nil
}

func (p *platform) DeleteDeviceLine(c *call) (any, error) {
	id := c.path["deviceId"]
	device := p.device(id)
	if device == nil || text(device, "extension", "id") == "" {
		return nil, notFound("deviceId")
	}
	if c.body["keepAssetsInInventory"] == false {
		p.devices[id] = nil
		return &reply{status: http.StatusNoContent}, nil
	}
	p.devices[id] = without(device, "extension", "phoneLines")
	return p.shape(c, c.op.reply(), p.devices[id]), nil
}

// ReplaceDevice exchanges a device of an extension for another device, whose extension gets the old one.
func (p *platform) ReplaceDevice(c *call) (any, error) {
	e := c.extension
	id, target := c.path["deviceId"], text(c.body, "targetDeviceId")
	old, other := p.device(id), p.device(target)
	switch {
	case old == nil || text(old, "extension", "id") != idText(e.id):
		return nil, notFound("deviceId")
	case other == nil || target == id:
		return nil, invalid("targetDeviceId")
	}
	hand := func(device, from object) object {
		device = without(device, "extension", "phoneLines", "emergency")
		for _, name := range []string{"extension", "phoneLines", "emergency"} {
			if value, ok := from[name]; ok {
				device[name] = value
			}
		}
		return device
	}
	p.devices[id], p.devices[target] = hand(old, other), hand(other, old)
	return nil, nil
}

// webApps returns the browsers of a user.
func webApps(_ *platform, at place) []object {
	return []object{{"id": fmt.Sprint("web-", at.owner.id), "type": "WebPhone", "name": "Firefox on Linux", "status": "Online", "expiresIn": 60}}
}
