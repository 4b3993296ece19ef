package ringcentraltest

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strconv"
)

const (
	sitesPath    = "/sites"
	siteKind     = "Site" // the type of the extension that a site is
	mainSiteName = "Belmont"
)

// firstSites returns the initial sites besides the main one, which is no extension and not in the list.
func (p *platform) firstSites() []object {
	if p.account.oneSite {
		return []object{}
	}
	site := p.fromExample(place{path: sitesPath})[0]
	return []object{merge(site, object{"id": p.account.denver(), "extensionNumber": strconv.Itoa(firstExtensionNumber + siteIndex)})}
}

// insertSite adds the extension that a site is.
func (p *platform) insertSite(site object) {
	id, _ := strconv.ParseInt(recordID(site), 10, 64)
	e := extension{id: id, number: text(site, "extensionNumber"), kind: siteKind, status: "Enabled", name: text(site, "name"), site: recordID(site)}
	p.extensions.insert(id, e)
	p.index(extension{}, e)
}

// siteFollows updates the record of a site when its extension has changed.
func (p *platform) siteFollows(e extension) {
	if e.kind != siteKind {
		return
	}
	known := object{"id": idText(e.id), "name": e.name, "extensionNumber": e.number}
	sites := slices.Clone(p.stored[sitesPath])
	if i := slices.IndexFunc(sites, func(site object) bool { return site["id"] == known["id"] }); i >= 0 {
		sites[i] = merge(sites[i], known)
	} else {
		sites = append(sites, known)
	}
	p.stored[sitesPath] = sites
}

// closeSite deletes the record of a site whose extension is being deleted.
func (p *platform) closeSite(id string) error {
	if p.hasMembers(id) {
		return forbidden("CMN-403", "The site has members")
	}
	p.stored[sitesPath] = slices.DeleteFunc(slices.Clone(p.stored[sitesPath]), func(site object) bool { return site["id"] == id })
	return nil
}

func (p *platform) hasMembers(site string) bool {
	return len(siteMembers(p, place{key: sitesPath + "/" + site + "/members"})) > 0
}

// siteName returns the name of a site, if it exists.
func (p *platform) siteName(id string) (string, bool) {
	if id == mainSite {
		return mainSiteName, true
	}
	site := find(p.stored[sitesPath], "id", id)
	return text(site, "name"), site != nil
}

func checkSite(ch *change) error {
	if ch.now == nil {
		if ch.hasMembers(ch.id) {
			return forbidden("CMN-403", "The site has members")
		}
		if e, ok := ch.extensionByID(ch.id); ok && ch.call.query.Get("validateOnly") != "true" {
			ch.index(e, extension{})
			ch.extensions.remove(e.id)
		}
		return nil
	}
	for _, site := range ch.recordsAt(ch.place) {
		if site["id"] != ch.id && site["name"] == ch.now["name"] {
			return conflict("A site of this name exists")
		}
	}
	delete(ch.now, "accessibleSiteIds")
	if ch.old != nil {
		ch.now["code"] = ch.old["code"] // it can't be changed
	}
	if ch.now["code"] == nil {
		delete(ch.now, "code")
	}
	return ch.keepSite()
}

// keepSite gives the extension of a site its number and its name.
func (ch *change) keepSite() error {
	number := text(ch.now, "extensionNumber")
	if number == "" {
		number = cmp.Or(text(ch.old, "extensionNumber"), ch.freeNumber())
	}
	if number != text(ch.old, "extensionNumber") {
		if _, taken := ch.extensionByNumber(number); taken || !numberForm.MatchString(number) {
			return invalid("extensionNumber")
		}
	}
	ch.now["extensionNumber"] = number
	e, ok := ch.extensionByID(ch.id)
	if !ok {
		ch.insertSite(ch.now)
		return nil
	}
	after := e
	after.number, after.name = number, text(ch.now, "name")
	ch.extensions.put(e.id, after)
	ch.index(e, after)
	return nil
}

// idBefore returns the last but one element of a key, which is an id.
func idBefore(key string) string { return path.Base(path.Dir(key)) }

func siteMembers(p *platform, at place) []object {
	id := idBefore(at.key)
	var members []object
	for e := range p.extensions.all() {
		if e.site == id && e.kind != siteKind {
			members = append(members, object{"id": idText(e.id), "type": e.kind})
		}
	}
	return members
}

// AssignSiteMembers moves extensions to a site; removed ones move to the main site.
func (p *platform) AssignSiteMembers(c *call) (any, error) {
	site := c.path["siteId"]
	if _, ok := p.record(sitesPath, site); !ok {
		return nil, notFound("siteId")
	}
	moves := []struct{ property, to string }{{"addedExtensionIds", site}, {"removedExtensionIds", mainSite}}
	for _, move := range moves {
		for i, id := range textList(c.body[move.property]) {
			e, ok := p.named(c, id)
			if !ok {
				return nil, invalid(fmt.Sprintf("%s[%d]", move.property, i))
			}
			if move.to == site || e.site == site {
				e.site = move.to
				p.extensions.put(e.id, e)
			}
		}
	}
	return nil, nil
}

func checkAdministeredSite(ch *change) error {
	if _, ok := ch.siteName(ch.id); !ok {
		return invalid("records.id")
	}
	return nil
}

// showSite returns a site as references show it.
func showSite(p *platform, c *call, _ place, record object) object {
	id := recordID(record)
	site := find(p.stored[sitesPath], "id", id)
	if site == nil {
		site = object{"name": mainSiteName}
	}
	return merge(site, object{"uri": c.uri("/sites/{id}", id)})
}

// showType returns the type of the extension that a record refers to.
func showType(p *platform, _ *call, _ place, record object) object {
	e, _ := p.extensionByID(recordID(record))
	return object{"type": e.kind}
}
