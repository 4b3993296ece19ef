package ringcentraltest

import (
	"cmp"
	"iter"
	"strconv"
)

func (p *platform) main() number {
	n, _ := p.numbers.get(p.mainNumber)
	return n
}

// number returns the phone number in the path.
func (p *platform) number(c *call) (number, error) {
	n, ok := p.numberByID(c.path["phoneNumberId"])
	if !ok {
		return n, notFound("phoneNumberId")
	}
	return n, nil
}

func (p *platform) numberByID(text string) (number, bool) {
	id, err := strconv.ParseInt(text, 10, 64)
	n, ok := p.numbers.get(id)
	return n, err == nil && ok
}

func (p *platform) numberByDigits(e164 string) (number, bool) {
	for n := range p.numbers.all() {
		if n.e164 == e164 {
			return n, true
		}
	}
	return number{}, false
}

// numbersOf yields the numbers of an extension.
func (p *platform) numbersOf(extension int64) iter.Seq[number] {
	made := p.account.firstNumber + idStep + extension - p.account.firstExtension
	return where(p.numbers.around(made), func(n number) bool { return n.extension == extension })
}

// keep stores a number, which is new if it has no id.
func (p *platform) keep(n number) number {
	if n.id == 0 {
		return p.numbers.add(func(id int64) number {
			n.id = id
			return n
		})
	}
	p.numbers.put(n.id, n)
	return n
}

// v1Usage maps usage types of v2 to those of v1, where they differ.
var v1Usage = map[string]string{
	"Inventory": "NumberPool", "InventoryPartnerBusinessMobileNumber": "NumberPoolPartnerBusinessMobileNumber",
}

func (n number) v1Usage() string {
	return cmp.Or(v1Usage[n.usage], n.usage)
}

func (n number) paymentType() string {
	if n.tollFree {
		return "TollFree"
	}
	return "Local"
}

func (n number) tollType() string {
	if n.tollFree {
		return "TollFree"
	}
	return "Toll"
}

func (n number) activation() string {
	if n.inactive {
		return "Inactive"
	}
	return "Active"
}

// show returns the properties that a number has in v1 and in v2.
func (n number) show() object {
	shown := object{
		"phoneNumber": n.e164, "status": "Normal", "primary": n.primary, "activationStatus": n.activation(), "type": nil,
	}
	if n.kind != "" {
		shown["type"] = n.kind
	}
	if n.label != "" {
		shown["label"] = n.label
	}
	return shown
}

// showV1 returns a number as lists of the account in v1 show it.
func (p *platform) showV1(c *call, n number) object {
	shown := merge(n.show(), object{
		"id": n.id, "uri": c.uri("/phone-number/{id}", n.id), "paymentType": n.paymentType(), "usageType": n.v1Usage(),
	})
	if e, ok := p.extensions.get(n.extension); ok {
		shown["extension"] = c.reference(e)
	}
	return shown
}

func (p *platform) showV2(n number) object {
	shown := merge(n.show(), object{
		"id": idText(n.id), "tollType": n.tollType(), "usageType": n.usage,
		"byocNumber": false, "mobileNumber": false, "hotDeskNumber": false,
	})
	if e, ok := p.extensions.get(n.extension); ok {
		shown["extension"] = object{"id": idText(e.id), "extensionNumber": e.number}
	}
	return shown
}

// visible reports whether the caller may see a number. Users who are not administrators see their own and the direct
// numbers of the others.
func (c *call) visible(n number) bool {
	return c.admin || n.usage == "DirectNumber" || n.extension == c.self
}

func (p *platform) ReadAccountPhoneNumber(c *call) (any, error) {
	n, err := p.number(c)
	if err != nil {
		return nil, err
	}
	if !c.visible(n) {
		return nil, notFound("phoneNumberId")
	}
	return p.showV1(c, n), nil
}

func (p *platform) ListAccountPhoneNumbers(c *call) (any, error) {
	match := func(n number) bool {
		return c.passes("usageType", n.v1Usage()) && c.passes("paymentType", n.paymentType()) && c.passes("status", "Normal") &&
			c.visible(n) && p.passesExtension(c, n)
	}
	return pageOf(c, p.numbers, match, func(n number) object { return p.showV1(c, n) }), nil
}

func (p *platform) ListAccountPhoneNumbersV2(c *call) (any, error) {
	match := func(n number) bool {
		return c.passes("type", n.kind) && c.passes("usageType", n.usage) && c.passes("status", "Normal") &&
			c.passes("tollType", n.tollType()) && c.passesPattern("phoneNumber", n.e164) &&
			c.passesFlag("byocNumber", false) && c.passesFlag("mobileNumber", false) && c.visible(n) && p.passesExtension(c, n)
	}
	return pageOf(c, p.numbers, match, p.showV2), nil
}

// passesExtension is the filter by the status of the extension that a number belongs to.
func (p *platform) passesExtension(c *call, n number) bool {
	if !c.query.Has("extensionStatus") {
		return true
	}
	e, ok := p.extensions.get(n.extension)
	return ok && c.passes("extensionStatus", e.status)
}

func (p *platform) ListExtensionPhoneNumbers(c *call) (any, error) {
	e := c.extension
	all := c.mayRead(e.id)
	match := func(n number) bool {
		mine := n.extension == e.id && (all || n.usage == "DirectNumber") || all && n.id == p.mainNumber
		return mine && c.passes("usageType", n.v1Usage()) && c.passes("status", "Normal")
	}
	show := func(n number) object {
		shown := only("ExtensionPhoneNumber", p.showV1(c, n))
		shown["country"] = object{"id": "1", "name": "United States", "uri": c.dictionary("country", "1")}
		if owner, ok := shown["extension"].(object); ok {
			shown["extension"] = merge(owner, object{"type": e.kind})
		}
		if all {
			shown["features"] = n.features()
		}
		return shown
	}
	made := p.account.firstNumber + idStep + e.id - p.account.firstExtension
	return page(c, where(p.numbers.around(p.mainNumber, made), match), show), nil
}

// features returns what an extension may use a number for.
func (n number) features() []string {
	if n.usage == "DirectNumber" {
		return []string{"CallerId", "SmsSender", "MmsSender"}
	}
	return []string{"CallerId"}
}

func (p *platform) ReadSMSConfiguration(c *call) (any, error) {
	e := c.extension
	n, err := p.number(c)
	if err != nil {
		return nil, err
	}
	if n.extension != e.id && n.extension != 0 {
		return nil, notFound("phoneNumberId") // the numbers of the company are everybody's
	}
	return object{
		"phoneNumberId": idText(n.id),
		"phoneNumber":   n.e164,
		"smsCampaignInfo": object{
			"id": "CLARK01", "status": "Confirmed", "registrationTier": "LowVolume", "useCases": []string{"CustomerCare"},
			"errors": []object{}, "coverageType": "PhoneNumber",
			"consentSettings": object{"optInRequired": false, "coverage": object{"optIn": "PhoneNumber", "optOut": "Account"}},
		},
		"smsBrandInfo": object{"id": "BLARK01", "status": "Confirmed", "errors": []object{}},
	}, nil
}
