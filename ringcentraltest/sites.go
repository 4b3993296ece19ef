package ringcentraltest

import (
	"fmt"
	"path"
)

const (
	sitesPath    = "/sites"
	mainSiteName = "Belmont"
)

// firstSites returns the initial sites besides the main one, which the list doesn't show.
func (p *platform) firstSites() []object {
	site := p.fromExample(place{path: sitesPath})[0]
	return []object{merge(site, object{"id": p.account.denver()})}
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
		ch.now["code"] = ch.old["code"] // it can't be changed
	}
	if ch.now["code"] == nil {
		delete(ch.now, "code")
	}
	return nil
}

// idBefore returns the last but one element of a key, which is an id.
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
