package ringcentraltest

import (
	"fmt"
	"slices"

	"github.com/nyaruka/phonenumbers"
)

// addAtOnce is how many numbers one request adds without a task.
const addAtOnce = 2

// findNumber returns the number that a record names by its id or its digits.
func (p *platform) findNumber(record object) (number, error) {
	if id := text(record, "id"); id != "" {
		if n, ok := p.numberByID(id); ok {
			return n, nil
		}
		return number{}, notFound("id")
	}
	if n, ok := p.numberByDigits(text(record, "phoneNumber")); ok {
		return n, nil
	}
	return number{}, notFound("phoneNumber")
}

func (p *platform) DeleteNumbersFromInventory(c *call) (any, error) {
	var results []object
	for i, record := range list(c.body, "records") {
		if records := list(c.body, "records"); record["id"] == nil && (record["phoneNumber"] == nil || records[0]["id"] != nil) {
			return nil, invalid(fmt.Sprintf("records[%d].id", i)) // all of them are named in the same way
		}
		n, err := p.findNumber(record)
		if err == nil && !slices.Contains([]string{"Inventory", "ForwardedNumber", "ForwardedCompanyNumber"}, n.usage) {
			err = invalid("usageType")
		}
		result := only("PhoneNumberDeleteResult", record)
		if err == nil {
			result["id"], result["phoneNumber"] = idText(n.id), n.e164
			p.numbers.remove(n.id)
		}
		results = append(results, bulkItem(result, err))
	}
	return object{"records": results}, nil
}

func (p *platform) AddNumbersToInventory(c *call) (any, error) {
	records := list(c.body, "records")
	parsed := make([]*phonenumbers.PhoneNumber, len(records))
	for i, record := range records {
		var err error
		parsed[i], err = phonenumbers.Parse(text(record, "phoneNumber"), "US")
		if err != nil || !phonenumbers.IsPossibleNumber(parsed[i]) {
			return nil, invalid(fmt.Sprintf("records[%d].phoneNumber", i))
		}
	}
	taken := map[string]bool{}
	for n := range p.numbers.all() {
		taken[n.e164] = true
	}
	var results []object
	for i, record := range records {
		e164 := phonenumbers.Format(parsed[i], phonenumbers.E164)
		result := object{"phoneNumber": e164}
		if taken[e164] {
			results = append(results, bulkItem(result, invalid("phoneNumber")))
			continue
		}
		taken[e164] = true
		n := p.keep(number{
			e164: e164, usage: text(record, "usageType"), kind: "VoiceFax", inactive: text(record, "activationStatus") == "Inactive",
			tollFree: phonenumbers.GetNumberType(parsed[i]) == phonenumbers.TOLL_FREE,
		})
		result["id"], result["activationStatus"] = idText(n.id), n.activation()
		results = append(results, bulkItem(result, nil))
	}
	if len(results) <= addAtOnce {
		return object{"records": results}, nil
	}
	id := p.begin(c, results)
	return accepted{"id": id, "creationTime": stamp(c.now), "status": "Accepted"}, nil
}

func (p *platform) ReadAddNumbersToInventoryTask(c *call) (any, error) {
	id := c.path["taskId"]
	t := p.tasks[id]
	if t == nil || t.records[0]["bulkItemSuccessful"] == nil {
		return nil, notFound("taskId")
	}
	status, _ := p.status(t, c.now)
	reply := object{"id": id, "creationTime": stamp(t.created), "status": status}
	if status != "InProgress" {
		reply["records"] = t.records
	}
	return reply, nil
}

func (p *platform) AssignPhoneNumber(c *call) (any, error) {
	n, err := p.number(c)
	if err != nil {
		return nil, err
	}
	usage := text(c.body, "usageType")
	before := n
	n.extension, n.primary = 0, false
	if id := text(c.body, "extension", "id"); id != "" {
		e, ok := p.named(c, id)
		if !ok {
			return nil, invalid("extension.id")
		}
		n.extension = e.id
	}
	switch {
	case usage == "DirectNumber" && n.extension == 0:
		return nil, invalid("extension.id")
	case n.id == p.mainNumber && usage != "MainCompanyNumber":
		return nil, invalid("usageType") // a company always has a main number
	case usage == "MainCompanyNumber":
		old := p.main()
		old.usage = "AdditionalCompanyNumber"
		p.keep(old)
		p.mainNumber, n.primary = n.id, true
	}
	if kind := text(c.body, "type"); kind != "" {
		n.kind = kind
	}
	n.usage = usage
	if n.usage == before.usage && n.extension == before.extension {
		n.primary = before.primary // it was assigned like this already
	}
	return p.showV2(p.keep(n)), nil
}

// ReplacePhoneNumber moves the use of a number to a number of the inventory, and the old number to the inventory.
func (p *platform) ReplacePhoneNumber(c *call) (any, error) {
	old, err := p.number(c)
	if err != nil {
		return nil, err
	}
	target, ok := p.numberByID(text(c.body, "targetPhoneNumberId"))
	if !ok || target.usage != "Inventory" || target.id == old.id {
		return nil, invalid("targetPhoneNumberId")
	}
	target.usage, target.extension, target.primary, target.label = old.usage, old.extension, old.primary, old.label
	old.usage, old.extension, old.primary, old.label = "Inventory", 0, false, ""
	if old.id == p.mainNumber {
		p.mainNumber = target.id
	}
	p.keep(old)
	return p.showV2(p.keep(target)), nil
}

// lineOf returns the number for the device of a new user: one of the inventory, a new one, or nil if there is no device.
func (p *platform) lineOf(record object) (*number, error) {
	devices := list(record, "devices")
	if len(devices) == 0 {
		return nil, nil
	}
	wanted, _ := at(devices[0], "deviceInfo", "phoneInfo").(object)
	if id, digits := text(wanted, "phoneNumberId"), text(wanted, "phoneNumber"); id != "" || digits != "" {
		n, err := p.findNumber(object{"id": id, "phoneNumber": digits})
		if err != nil || n.usage != "Inventory" {
			return nil, invalid("devices[0].deviceInfo.phoneInfo")
		}
		return &n, nil
	}
	area := text(wanted, "preferredAreaCode")
	if len(area) != 3 {
		area = areaCodes[0]
	}
	return &number{e164: fmt.Sprintf("+1%s556%04d", area, len(p.numbers.added)), kind: "VoiceFax"}, nil
}
