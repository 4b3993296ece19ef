package ringcentraltest

import (
	"fmt"
	"maps"
	"slices"
)

// presence returns the presence of an extension, in a short form if it is not a person.
func (p *platform) presence(c *call, e extension) object {
	uri := c.uri("/extension/{id}/presence", e.id)
	owner := object{"id": e.id, "uri": c.uri("/extension/{id}", e.id), "extensionNumber": e.number}
	if !slices.Contains(people, e.kind) {
		return object{"uri": uri, "extension": owner, "presenceStatus": "Offline"}
	}
	made := object{
		"uri": uri, "extension": owner, "userStatus": "Available", "dndStatus": "TakeAllCalls", "allowSeeMyPresence": true, "callerIdVisibility": "All",
		"ringOnMonitoredCall": false, "pickUpCallsOnHold": false, "telephonyStatus": "NoCall", "meetingStatus": "Disconnected",
	}
	presence := merge(made, p.settings[setting{"presence", e.id}])
	presence["presenceStatus"] = presence["userStatus"]
	if presence["dndStatus"] == "DoNotAcceptAnyCalls" && presence["userStatus"] != "Offline" {
		presence["presenceStatus"] = "Busy"
	}
	if c.query.Get("detailedTelephonyState") == "true" {
		presence["activeCalls"] = []object{}
	}
	return presence
}

func (p *platform) ReadUserPresenceStatus(c *call) (any, error) {
	return p.presence(c, c.extension), nil
}

func (p *platform) UpdateUserPresenceStatus(c *call) (any, error) {
	e := c.extension
	wanted := c.body["dndStatus"]
	allowed := wanted != "TakeDepartmentCallsOnly" && (wanted != "DoNotAcceptDepartmentCalls" || len(p.queuesWith(e)) > 0)
	if !allowed && wanted != p.presence(c, e)["dndStatus"] {
		return nil, invalid("dndStatus")
	}
	p.set(setting{"presence", e.id}, c.body)
	p.settings[setting{"unified", e.id}] = nil
	return p.presence(c, e), nil
}

func (p *platform) ListAccountPresence(c *call) (any, error) {
	return page(c, p.extensions.all(), func(e extension) object { return p.presence(c, e) }), nil
}

func (p *platform) ReadUnifiedPresence(c *call) (any, error) {
	e := c.extension
	presence := p.presence(c, e)
	calls := "TakeAllCalls"
	switch presence["dndStatus"] {
	case "DoNotAcceptAnyCalls":
		calls = "DoNotAcceptAnyCalls"
	case "DoNotAcceptDepartmentCalls":
		calls = "DoNotAcceptQueueCalls"
	}
	made := object{
		"status":    "Available",
		"glip":      object{"status": "Online", "visibility": "Visible", "availability": "Available"},
		"telephony": object{"status": "NoCall", "visibility": "Visible", "availability": calls},
		"meeting":   object{"status": "NoMeeting"},
	}
	if calls == "DoNotAcceptAnyCalls" {
		made["status"] = "DND"
	}
	return merge(made, p.settings[setting{"unified", e.id}]), nil
}

func (p *platform) UpdateUnifiedPresence(c *call) (any, error) {
	e := c.extension
	if calls := text(c.body, "telephony", "availability"); calls != "" {
		if calls == "DoNotAcceptQueueCalls" {
			calls = "DoNotAcceptDepartmentCalls"
		}
		p.set(setting{"presence", e.id}, object{"dndStatus": calls})
	}
	p.set(setting{"unified", e.id}, without(c.body, "telephony"))
	return p.ReadUnifiedPresence(c)
}

// queuesWith returns the ids of the call queues that a user is a member of.
func (p *platform) queuesWith(e extension) []string {
	candidates := slices.Collect(maps.Keys(p.staffed))
	for id, between := e.id-idStep, 0; between < firstQueueMembers; id -= idStep { // the queues of which a user is an initial member
		before, ok := p.extensions.get(id)
		switch {
		case !ok:
			between = firstQueueMembers
		case before.kind == "Department":
			candidates = append(candidates, idText(id))
		case before.kind == "User":
			between++
		}
	}
	slices.Sort(candidates)
	return slices.DeleteFunc(slices.Compact(candidates), func(queue string) bool {
		_, exists := p.record(queuesPath, queue)
		return !exists || !p.isMember(queue, idText(e.id))
	})
}

// accepts reports whether a member takes the calls of a call queue.
func (p *platform) accepts(queue string, member int64) bool {
	accepts, set := p.settings[setting{"queue " + queue, member}]["accepts"].(bool)
	return accepts || !set
}

func (p *platform) ListCallQueuePresence(c *call) (any, error) {
	queue := c.path["groupId"]
	if _, ok := p.record(queuesPath, queue); !ok {
		return nil, notFound("groupId")
	}
	records := []object{}
	for _, member := range p.recordsAt(membersPlace(queue)) {
		e, _ := p.named(c, recordID(member))
		site, _ := p.siteName(e.site)
		records = append(records, object{
			"member":           object{"id": idText(e.id), "name": e.name, "extensionNumber": e.number, "site": object{"id": e.site, "name": site}},
			"acceptQueueCalls": p.presence(c, e)["dndStatus"] == "TakeAllCalls", "acceptCurrentQueueCalls": p.accepts(queue, e.id),
		})
	}
	return object{"records": records}, nil
}

func (p *platform) UpdateCallQueuePresence(c *call) (any, error) {
	queue := c.path["groupId"]
	for i, record := range list(c.body, "records") {
		id := text(record, "member", "id")
		if id == "" || !p.isMember(queue, id) {
			return nil, invalid(fmt.Sprintf("records[%d].member.id", i))
		}
		e, _ := p.named(c, id)
		if accepts, ok := record["acceptCurrentQueueCalls"].(bool); ok {
			p.set(setting{"queue " + queue, e.id}, object{"accepts": accepts})
		}
	}
	return p.ListCallQueuePresence(c)
}

func (p *platform) ListExtensionCallQueuePresence(c *call) (any, error) {
	e := c.extension
	records := []object{}
	for _, queue := range queuesOf(p, place{}) {
		id := recordID(queue)
		editable, _ := queue["editableMemberStatus"].(bool)
		if p.isMember(id, idText(e.id)) && c.passesFlag("editableMemberStatus", editable) {
			shown := object{"id": id, "name": queue["name"], "extensionNumber": queue["extensionNumber"], "editableMemberStatus": editable}
			records = append(records, object{"callQueue": shown, "acceptCalls": p.accepts(id, e.id)})
		}
	}
	return object{"records": records}, nil
}

func (p *platform) UpdateExtensionCallQueuePresence(c *call) (any, error) {
	e := c.extension
	for i, record := range list(c.body, "records") {
		id := text(record, "callQueue", "id")
		queue, ok := p.record(queuesPath, id)
		if !ok || !p.isMember(id, idText(e.id)) || queue["editableMemberStatus"] != true {
			return nil, invalid(fmt.Sprintf("records[%d].callQueue.id", i))
		}
		if accepts, ok := record["acceptCalls"].(bool); ok {
			p.set(setting{"queue " + id, e.id}, object{"accepts": accepts})
		}
	}
	return p.ListExtensionCallQueuePresence(c)
}
