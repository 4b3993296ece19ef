package ringcentraltest

import (
	"cmp"
	"fmt"
	"slices"
)

const (
	queuesPath        = "/call-queues"
	firstQueueMembers = 3 // users who are members of a call queue at the start
)

// queuesOf returns the call queues, which are extensions.
func queuesOf(p *platform, _ place) []object {
	var queues []object
	for e := range p.extensions.all() {
		if e.kind == "Department" {
			queues = append(queues, queueOf(p, e))
		}
	}
	return queues
}

func queueOf(p *platform, e extension) object {
	name, _ := p.siteName(e.site)
	queue := object{
		"id": idText(e.id), "extensionNumber": e.number, "name": e.name, "status": e.status, "site": object{"id": e.site, "name": name},
		"serviceLevelSettings": object{"slaGoal": 80, "slaThresholdSeconds": 20, "includeAbandonedCalls": true, "abandonedThresholdSeconds": 5},
		"editableMemberStatus": true, "alertTimer": 20,
	}
	return merge(queue, p.settings[setting{"callQueue", e.id}])
}

// keepQueue stores a change of a call queue. Some properties belong to its extension.
func keepQueue(ch *change) error {
	return ch.keepExtension("callQueue", "serviceLevelSettings", "editableMemberStatus", "alertTimer", "subType")
}

// keepExtension stores a change of something that is an extension: the given properties as settings, and the rest in the extension.
func (ch *change) keepExtension(name string, properties ...string) error {
	e, _ := ch.extensionByID(ch.id)
	changed, err := ch.changed(e, only("Extension", without(ch.call.body, append(properties, "name")...)))
	if err != nil {
		return err
	}
	changed.name = cmp.Or(text(ch.call.body, "name"), e.name)
	ch.extensions.put(e.id, changed)
	ch.index(e, changed)
	own := object{}
	for _, property := range properties {
		if value, ok := ch.call.body[property]; ok {
			own[property] = value
		}
	}
	ch.set(setting{name, e.id}, own)
	return nil
}

// firstMembers returns the initial members of a call queue: the first users after it. Every sixth queue has none, as
// in many companies.
func firstMembers(p *platform, at place) []object {
	queue, ok := p.extensionByID(idBefore(at.key))
	if ok && queue.name == queues[len(queues)-1] {
		return nil
	}
	var members []object
	for id := queue.id + idStep; len(members) < firstQueueMembers; id += idStep {
		e, ok := p.extensions.get(id)
		if !ok {
			break
		}
		if e.kind == "User" {
			members = append(members, object{"id": idText(id)})
		}
	}
	return members
}

// noteStaff notes that a call queue has other members than at the start.
func noteStaff(p *platform, at place) { p.staffed[idBefore(at.key)] = true }

func membersPlace(queue string) place {
	return place{path: queuesPath + "/{groupId}/members", key: queuesPath + "/" + queue + "/members"}
}

func (p *platform) isMember(queue, extension string) bool {
	members := p.recordsAt(membersPlace(queue))
	return slices.ContainsFunc(members, func(member object) bool { return recordID(member) == extension })
}

// hasMember is the filter of call queues by a member.
func hasMember(p *platform, c *call, queue object) bool {
	wanted := c.query.Get("memberExtensionId")
	return wanted == "" || p.isMember(recordID(queue), wanted)
}

// UpdateUserCallQueues makes a user a member of the call queues in the request, and of no others.
func (p *platform) UpdateUserCallQueues(c *call) (any, error) {
	user := []string{idText(c.extension.id)}
	wanted := list(c.body, "records")
	for i, queue := range wanted {
		if _, ok := p.record(queuesPath, recordID(queue)); !ok {
			return nil, invalid(fmt.Sprintf("records[%d].id", i))
		}
	}
	records := []object{}
	for _, queue := range queuesOf(p, place{}) {
		id := recordID(queue)
		var err error
		is := p.isMember(id, user[0])
		if slices.ContainsFunc(wanted, func(other object) bool { return recordID(other) == id }) {
			records = append(records, object{"id": id, "name": queue["name"]})
			if !is {
				err = p.assign(c, membersPlace(id), user, nil)
			}
		} else if is {
			err = p.assign(c, membersPlace(id), nil, user)
		}
		if err != nil {
			return nil, err
		}
	}
	return object{"records": records}, nil
}

func (p *platform) ListDepartmentMembers(c *call) (any, error) {
	id := c.path["departmentId"]
	if _, ok := p.record(queuesPath, id); !ok {
		return nil, notFound("departmentId")
	}
	return p.listAt(c, membersPlace(id)), nil
}

func (p *platform) AssignDepartmentMembers(c *call) (any, error) {
	for i, item := range list(c.body, "items") {
		id := text(item, "departmentId")
		if _, ok := p.record(queuesPath, id); !ok {
			return nil, invalid(fmt.Sprintf("items[%d].departmentId", i))
		}
		if err := p.assign(c, membersPlace(id), textList(item["addedExtensionIds"]), textList(item["removedExtensionIds"])); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

func noOverflow(*platform, place) []object { return []object{{"enabled": false, "items": []any{}}} }

func checkOverflow(ch *change) error {
	for i, queue := range list(ch.call.body, "items") {
		if _, ok := ch.record(queuesPath, recordID(queue)); !ok {
			return invalid(fmt.Sprintf("items[%d].id", i))
		}
	}
	return nil
}
