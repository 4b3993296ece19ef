package ringcentraltest

import (
	"cmp"
	"fmt"
	"slices"
)

const (
	pagingPath     = "/paging-only-groups"
	monitoringPath = "/call-monitoring-groups"
)

// extensionsOf returns a function that makes a record of each extension of a type.
func extensionsOf(kind string) func(*platform, place) []object {
	return func(p *platform, _ place) []object {
		var records []object
		for e := range p.extensions.all() {
			if e.kind == kind {
				records = append(records, extensionRecord(p, e))
			}
		}
		return records
	}
}

func extensionRecord(_ *platform, e extension) object {
	return object{"id": idText(e.id), "name": e.name, "extensionNumber": e.number}
}

// firstUsers returns the initial members of a group.
func firstUsers(p *platform, _ place) []object {
	var members []object
	for _, id := range []int64{p.account.firstExtension, p.account.firstExtension + idStep} {
		members = append(members, object{"id": idText(id), "permissions": []any{"Monitoring"}, "callDirection": "All", "type": "User"})
	}
	return members
}

func firstDevice(p *platform, _ place) []object {
	e, _ := p.extensions.get(p.account.firstExtension)
	return []object{{"id": p.deviceOf(e)}}
}

// showDevice returns a device as references show it.
func showDevice(p *platform, c *call, _ place, record object) object {
	id := recordID(record)
	return object{"name": text(p.device(id), "name"), "uri": c.uri("/device/{id}", id)}
}

// AssignPagingGroupUsersAndDevices changes who may make announcements, and which devices play them.
func (p *platform) AssignPagingGroupUsersAndDevices(c *call) (any, error) {
	id := c.path["pagingOnlyGroupId"]
	if _, ok := p.record(pagingPath, id); !ok {
		return nil, notFound("pagingOnlyGroupId")
	}
	inner := func(name string) place {
		return place{path: pagingPath + "/{pagingOnlyGroupId}/" + name, key: pagingPath + "/" + id + "/" + name}
	}
	added, removed := textList(c.body["addedUserIds"]), textList(c.body["removedUserIds"])
	if len(added)+len(removed) > 0 {
		if err := p.assign(c, inner("users"), added, removed); err != nil {
			return nil, invalid("addedUserIds")
		}
	}
	at := inner("devices")
	removed = textList(c.body["removedDeviceIds"])
	devices := slices.DeleteFunc(slices.Clone(p.recordsAt(at)), func(device object) bool { return slices.Contains(removed, recordID(device)) })
	for i, id := range textList(c.body["addedDeviceIds"]) {
		if p.device(id) == nil {
			return nil, invalid(fmt.Sprintf("addedDeviceIds[%d]", i))
		}
		devices = append(devices, object{"id": id})
	}
	p.stored[at.key] = devices
	return nil, nil
}

// assignObjects changes members that have more properties than an id. A member without permissions is removed.
func (p *platform) assignObjects(c *call, at place) error {
	members := slices.Clone(p.recordsAt(at))
	for _, property := range []string{"removedExtensions", "updatedExtensions", "addedExtensions"} {
		for i, change := range list(c.body, property) {
			id := recordID(change)
			e, ok := p.named(c, id)
			if !ok || !slices.Contains(people, e.kind) {
				return invalid(fmt.Sprintf("%s[%d].id", property, i))
			}
			id = idText(e.id)
			index := slices.IndexFunc(members, func(member object) bool { return recordID(member) == id })
			permissions, has := change["permissions"].([]any)
			switch {
			case property == "removedExtensions" || has && len(permissions) == 0:
				if index >= 0 {
					members = slices.Delete(members, index, index+1)
				}
			case index >= 0:
				members[index] = merge(members[index], change)
			case property == "updatedExtensions":
				return invalid(fmt.Sprintf("%s[%d].id", property, i))
			default:
				members = append(members, merge(change, object{"id": id, "type": e.kind}))
			}
		}
	}
	p.stored[at.key] = members
	return nil
}

func checkMonitoringGroup(ch *change) error {
	if ch.now == nil {
		return nil
	}
	site := cmp.Or(text(ch.now, "site", "id"), mainSite)
	if _, ok := ch.siteName(site); !ok {
		return invalid("site.id")
	}
	ch.now["site"] = object{"id": site}
	return nil
}

// hasMonitored is the filter of call monitoring groups by site and member.
func hasMonitored(p *platform, c *call, group object) bool {
	if site := text(group, "site", "id"); !c.passes("siteId", site) {
		return false
	}
	wanted := c.query.Get("memberExtensionId")
	members := p.recordsAt(place{path: monitoringPath + "/{groupId}/members", key: monitoringPath + "/" + recordID(group) + "/members"})
	return wanted == "" || slices.ContainsFunc(members, func(member object) bool { return recordID(member) == wanted })
}

// recordingGreetings returns the greetings for recorded calls, with the ids of their recordings.
func recordingGreetings(p *platform, at place) []object {
	greetings := p.fromExample(at)
	for i, greeting := range greetings {
		greetings[i] = merge(greeting, object{"id": text(greeting, "custom", "id")})
	}
	return greetings
}
