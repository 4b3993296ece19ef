package ringcentraltest

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	numberForm = regexp.MustCompile(`^\d{3,8}$`)
	pinForm    = regexp.MustCompile(`^\d{6,10}$`)
)

const shortestPassword = 8

// changed returns an extension with the properties that a body sets.
func (p *platform) changed(e extension, body object) (extension, error) {
	for _, change := range []func(*extension, object) error{p.changeNumber, p.changeContact, p.changeSite, p.checkCustomFields, checkRest} {
		if err := change(&e, body); err != nil {
			return e, err
		}
	}
	for name, field := range map[string]*string{"type": &e.kind, "status": &e.status} {
		if value := text(body, name); value != "" {
			*field = value
		}
	}
	rest := only("Extension", body)
	rest = without(rest, "id", "uri", "extensionNumber", "name", "type", "status", "site", "partnerId")
	if region, ok := body["regionalSettings"].(object); ok {
		chosen, err := chooseRegion(region, "regionalSettings.")
		if err != nil {
			return e, err
		}
		rest["regionalSettings"] = chosen
	}
	if contact, ok := rest["contact"].(object); ok {
		rest["contact"] = without(contact, "firstName", "lastName", "email", "jobTitle")
	}
	e.set = merge(e.set, rest)
	return e, nil
}

func (p *platform) changeNumber(e *extension, body object) error {
	number, sent := body["extensionNumber"].(string)
	if !sent || number == e.number {
		return nil
	}
	if _, taken := p.extensionByNumber(number); taken || !numberForm.MatchString(number) {
		return invalid("extensionNumber")
	}
	// The email address was derived from the old number, and doesn't change.
	e.email, e.number = e.address(), number
	return nil
}

func (p *platform) changeContact(e *extension, body object) error {
	contact, ok := body["contact"].(object)
	if !ok {
		return nil
	}
	login, sent := contact["emailAsLoginName"].(bool)
	if !sent {
		login, _ = at(e.set, "contact", "emailAsLoginName").(bool)
	}
	address := e.address()
	if email, ok := contact["email"].(string); ok {
		address = email
	}
	if owner, taken := p.loginOwner(address); login && taken && owner != e.id {
		return invalid("contact.email")
	}
	if address != e.address() {
		e.email = address
	}
	e.email = e.address()
	named := false
	for name, field := range map[string]*string{"firstName": &e.first, "lastName": &e.last, "jobTitle": &e.role} {
		if value, ok := contact[name].(string); ok {
			*field = value
			named = named || name != "jobTitle"
		}
	}
	if name := strings.TrimSpace(e.first + " " + e.last); named && name != "" {
		e.name = name
	}
	return nil
}

// loginOwner returns the extension that has an email address as its login name. Generated addresses are login names, too;
// they contain the extension number.
func (p *platform) loginOwner(email string) (int64, bool) {
	if id, ok := p.logins[email]; ok {
		return id, true
	}
	local, ok := strings.CutSuffix(email, companyDomain)
	n, err := strconv.ParseInt(local[strings.LastIndexByte(local, '.')+1:], 10, 32)
	id := p.account.firstExtension + (n-firstExtensionNumber)*idStep
	e, found := p.extensions.get(id)
	return id, ok && err == nil && found && e.address() == email
}

func (p *platform) changeSite(e *extension, body object) error {
	id := text(body, "site", "id")
	if id == "" {
		return nil
	}
	if _, ok := p.siteName(id); !ok {
		return invalid("site.id")
	}
	e.site = id
	return nil
}

// checkCustomFields refuses values of fields that the account doesn't have.
func (p *platform) checkCustomFields(_ *extension, body object) error {
	for i, field := range list(body, "customFields") {
		if _, ok := p.record("/custom-fields", recordID(field)); !ok {
			return invalid("customFields[" + strconv.Itoa(i) + "].id")
		}
	}
	return nil
}

// checkRest validates properties that replies don't show, and those that only some types of extensions have.
func checkRest(e *extension, body object) error {
	if password, sent := body["password"].(string); sent && len(password) < shortestPassword {
		return invalid("password")
	}
	if pin, sent := body["ivrPin"].(string); sent && !pinForm.MatchString(pin) {
		return invalid("ivrPin")
	}
	if body["callQueueInfo"] != nil && e.kind != "Department" {
		return wrongKind()
	}
	return nil
}
