package ringcentraltest

import (
	"fmt"
	"path"
	"slices"
)

const (
	sitesPath    = "/sites"
	mainSiteName = "Belmont"
)

// firstSites are the sites of the company besides the main one, which the list doesn't show.
func (p *platform) firstSites() []object {
	site := p.fromExample(place{path: sitesPath})[0]
	return []object{merge(site, object{"id": p.account.denver()})}
}

// siteName is the name of a site that there is.
func (p *platform) siteName(id string) (string, bool) {
	if id == mainSite {
		return mainSiteName, true
	}
	for _, site := range p.stored[sitesPath] {
		if site["id"] == id {
			return text(site, "name"), true
		}
	}
	return "", false
}

func checkSite(ch *change) error {
	if ch.now == nil {
		if len(siteMembers(ch.platform, place{key: ch.key + "/" + ch.id + "/members"})) > 0 {
			return forbidden("CMN-403", "The site has members")
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
		ch.now["code"] = ch.old["code"] // only creating a site sets it
	}
	if ch.now["code"] == nil {
		delete(ch.now, "code")
	}
	return nil
}

// idBefore is the id in a key before its last element.
func idBefore(key string) string { return path.Base(path.Dir(key)) }

func siteMembers(p *platform, at place) []object {
	id := idBefore(at.key)
	var members []object
	for e := range p.extensions.all() {
		if e.site == id {
			members = append(members, object{"id": idText(e.id), "type": e.kind})
		}
	}
	return members
}

// AssignSiteMembers moves extensions to a site, and those that it removes to the main one.
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

// showSite is a site as references show it.
func showSite(p *platform, c *call, _ place, record object) object {
	id := recordID(record)
	i := slices.IndexFunc(p.stored[sitesPath], func(site object) bool { return site["id"] == id })
	site := object{"name": mainSiteName}
	if i >= 0 {
		site = p.stored[sitesPath][i]
	}
	return merge(site, object{"uri": c.uri("/sites/{id}", id)})
}

// showType is the type of the extension that a record refers to.
func showType(p *platform, _ *call, _ place, record object) object {
	e, _ := p.extensionByID(recordID(record))
	return object{"type": e.kind}
}
