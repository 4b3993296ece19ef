package ringcentraltest

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
)

func idText(id int64) string { return strconv.FormatInt(id, 10) }

func (p *platform) extensionByID(text string) (extension, bool) {
	id, err := strconv.ParseInt(text, 10, 64)
	e, ok := p.extensions.get(id)
	return e, err == nil && ok
}

// named returns the extension that an id in a path or a body stands for; ~ stands for the caller's.
func (p *platform) named(c *call, id string) (extension, bool) {
	if id == "~" {
		id = idText(c.self)
	}
	return p.extensionByID(id)
}

// extensionAt returns the extension whose id is the path parameter of this name.
func (p *platform) extensionAt(c *call, name string) (extension, error) {
	e, ok := p.named(c, c.path[name])
	if !ok {
		return e, notFound(name)
	}
	return e, nil
}

// resolve looks up the extension in the path, and checks that the operation accepts its type.
func (p *platform) resolve(c *call) (err error) {
	if _, about := c.path["extensionId"]; !about {
		return nil
	}
	if c.extension, err = p.extensionAt(c, "extensionId"); err != nil {
		return err
	}
	if kinds := kindsFor[c.op.id]; kinds != nil && !slices.Contains(kinds, c.extension.kind) {
		return wrongKind()
	}
	return nil
}

// extensionByNumber returns the id of the extension that has an extension number.
func (p *platform) extensionByNumber(number string) (int64, bool) {
	if id, ok := p.byNumber[number]; ok {
		return id, true
	}
	n, err := strconv.ParseInt(number, 10, 32)
	id := p.account.firstExtension + (n-firstExtensionNumber)*idStep
	e, ok := p.extensions.get(id)
	return id, err == nil && ok && e.number == number
}

// reference returns an extension as references in v1 show it.
func (c *call) reference(e extension) object {
	return object{"id": e.id, "uri": c.uri("/extension/{id}", e.id), "extensionNumber": e.number, "name": e.name}
}

func (p *platform) ListExtensions(c *call) (any, error) {
	match := func(e extension) bool {
		return c.passes("status", e.status) && c.passes("type", e.kind) && c.passes("extensionNumber", e.number) &&
			(len(c.query["email"]) == 0 || c.passes("email", e.address())) // generating an address takes longer than everything else
	}
	known := schema("ExtensionSummary").Properties
	show := func(e extension) object {
		shown := p.summary(c, e)
		maps.DeleteFunc(shown, func(name string, _ any) bool { return known[name] == nil })
		return shown
	}
	return pageOf(c, p.extensions, match, show), nil
}

func (p *platform) ReadExtension(c *call) (any, error) {
	return p.show(c, c.extension), nil
}

// private lists the properties of an extension that other users don't see.
var private = []string{
	"permissions", "roles", "serviceFeatures", "regionalSettings", "setupWizardState", "customFields", "references",
	"costCenter", "callQueueInfo", "statusInfo", "siteAccess",
}

// show returns an extension as the caller may see it.
func (p *platform) show(c *call, e extension) object {
	shown := p.summary(c, e)
	if c.mayRead(e.id) {
		region, _ := e.set["regionalSettings"].(object)
		shown["regionalSettings"] = c.region(merge(p.settings[setting{"regionalSettings", 0}], region))
	}
	if slices.Contains(people, e.kind) {
		departments := []object{}
		for _, id := range p.queuesWith(e) {
			queue, _ := p.extensionByID(id)
			departments = append(departments, c.reference(queue))
		}
		if len(departments) > 0 {
			shown["departments"] = p.shape(c, schema("Extension").Properties["departments"].Value, departments)
		}
	}
	return shown
}

// summary is show without the properties that lists omit.
func (p *platform) summary(c *call, e extension) object {
	shown := object{
		"id":              e.id,
		"uri":             c.uri("/extension/{id}", e.id),
		"extensionNumber": e.number,
		"name":            e.name,
		"type":            e.kind,
		"status":          e.status,
		"hidden":          false,
		"site":            merge(object{"id": e.site}, p.referenced(c, e.site)),
		"creationTime":    p.past(founded),
		"account":         object{"id": idText(p.account.id), "uri": c.uri("")},
	}
	setup := "Completed"
	if e.status == "NotActivated" {
		setup = "NotStarted"
	}
	shown["setupWizardState"] = setup
	if e.kind == "User" {
		shown["contact"] = object{"company": p.account.name}
		shown["permissions"] = object{
			"admin": object{"enabled": e.id == p.account.firstExtension}, "internationalCalling": object{"enabled": true},
		}
		shown["profileImage"] = p.describeImage(c, e.id)
	}
	if len(e.set) > 0 {
		shown = merge(shown, without(e.set, "regionalSettings"))
	}
	if contact, ok := shown["contact"].(object); ok {
		shown["contact"] = showContact(contact, e)
	}
	if !c.mayRead(e.id) {
		shown = without(shown, private...)
	}
	return shown
}

func showContact(contact object, e extension) object {
	shown := maps.Clone(contact)
	for _, known := range [][2]string{{"firstName", e.first}, {"lastName", e.last}, {"name", e.name}, {"email", e.address()}, {"jobTitle", e.role}} {
		if name, value := known[0], known[1]; value != "" {
			shown[name] = value
		}
	}
	return shown
}

func (p *platform) CreateExtension(c *call) (any, error) {
	e := extension{kind: "User", status: "NotActivated", name: text(c.body, "name"), site: mainSite}
	if kind := text(c.body, "type"); kind != "" && kind != "User" {
		e.kind, e.status = kind, "Enabled"
	}
	return p.create(c, e, c.body)
}

// create adds an extension.
func (p *platform) create(c *call, e extension, body object) (object, error) {
	if text(body, "extensionNumber") == "" {
		body = merge(body, object{"extensionNumber": p.freeNumber()})
	}
	e, err := p.changed(e, body)
	if err != nil {
		return nil, err
	}
	e.name = cmp.Or(e.name, "Extension "+e.number)
	e.set = merge(e.set, object{"creationTime": stamp(c.now)})
	e = p.extensions.add(func(id int64) extension {
		e.id = id
		return e
	})
	p.index(extension{}, e)
	p.siteFollows(e)
	return p.show(c, e), nil
}

// freeNumber returns an unused extension number.
func (p *platform) freeNumber() string {
	for n := firstExtensionNumber + p.extensions.size; ; n++ {
		number := strconv.Itoa(n)
		if _, taken := p.extensionByNumber(number); !taken {
			return number
		}
	}
}

func (p *platform) UpdateExtension(c *call) (any, error) {
	return p.update(c, c.extension, c.body)
}

// update changes an extension.
func (p *platform) update(c *call, old extension, body object) (object, error) {
	e, err := p.changed(old, body)
	if err != nil {
		return nil, err
	}
	p.extensions.put(e.id, e)
	p.index(old, e)
	p.siteFollows(e)
	return p.show(c, e), nil
}

func (p *platform) DeleteExtension(c *call) (any, error) {
	usage := "AdditionalCompanyNumber"
	if c.query.Get("savePhoneNumbers") == "false" {
		usage = ""
	}
	return nil, p.delete(c, c.extension, usage)
}

// delete deletes an extension. Its numbers get the usage type usage, or are deleted with it if that is empty.
func (p *platform) delete(c *call, e extension, usage string) error {
	if e.id == c.self || e.id == p.account.firstExtension {
		return wrongKind()
	}
	if e.kind == siteKind {
		if err := p.closeSite(idText(e.id)); err != nil {
			return err
		}
	}
	for n := range p.numbersOf(e.id) {
		if usage == "" {
			p.numbers.remove(n.id)
			continue
		}
		n.extension, n.usage, n.primary = 0, usage, false
		p.numbers.put(n.id, n)
	}
	p.index(e, extension{})
	p.extensions.remove(e.id)
	for which := range p.settings {
		if which.extension == e.id {
			delete(p.settings, which)
		}
	}
	delete(p.images, e.id)
	delete(p.recipients, e.id)
	return nil
}

// index updates the indexes when an extension changes. The zero extension stands for none.
func (p *platform) index(before, after extension) {
	if p.byNumber[before.number] == before.id {
		delete(p.byNumber, before.number)
	}
	if p.logins[before.email] == before.id {
		delete(p.logins, before.email)
	}
	if after.id == 0 {
		return
	}
	p.byNumber[after.number] = after.id
	if login, _ := at(after.set, "contact", "emailAsLoginName").(bool); login && after.email != "" {
		p.logins[after.email] = after.id
	}
}
