package ringcentraltest

import (
	"fmt"
	"slices"
)

const (
	rolesPath    = "/user-role"
	assignedPath = "/extension/{extensionId}/assigned-role"
	superAdmin   = "1"
	standardRole = "4"
)

func roles(p *platform, _ place) []object { return p.recordsAt(place{path: rolesPath, key: rolesPath}) }

// checkRole protects predefined roles from changes, and the default role and assigned roles from deletion.
func checkRole(ch *change) error {
	if ch.old != nil && ch.old["custom"] != true {
		return forbidden("CMN-403", "The role is predefined")
	}
	if ch.now != nil {
		ch.now["custom"] = true
		return nil
	}
	if ch.defaultRoleID() == ch.id {
		return conflict("The role is the default")
	}
	for e := range ch.extensions.all() {
		if e.kind == "User" && slices.ContainsFunc(ch.rolesOf(&e), func(role object) bool { return role["id"] == ch.id }) {
			return conflict("The role is assigned")
		}
	}
	return nil
}

func defaultRole(*platform, place) []object { return []object{{"id": standardRole}} }

func (p *platform) defaultRoleID() string {
	at := rolesPath + "/default"
	return recordID(p.recordsAt(place{path: at, key: at})[0])
}

// checkRoleReference refuses a role that doesn't exist.
func checkRoleReference(ch *change) error {
	ch.now["id"] = ch.call.body["id"]
	if ch.id != "" {
		ch.now["id"] = ch.id
	}
	if _, ok := ch.record(rolesPath, recordID(ch.now)); !ok {
		return invalid("id")
	}
	return nil
}

func showRole(p *platform, c *call, _ place, record object) object {
	role, _ := p.record(rolesPath, recordID(record))
	return merge(role, object{"uri": c.uri("/user-role/{id}", recordID(record))})
}

// assignedRoles returns the initial roles of an extension: the first is an administrator, the others have the standard role.
func assignedRoles(p *platform, at place) []object {
	id, automatic := standardRole, true
	if at.owner.id == p.account.firstExtension {
		id, automatic = superAdmin, false
	}
	return []object{{"id": id, "autoAssigned": automatic, "siteRestricted": false}}
}

func rolesPlace(e *extension) place {
	return place{path: assignedPath, key: fmt.Sprintf("/extension/%d/assigned-role", e.id), owner: e}
}

func (p *platform) rolesOf(e *extension) []object { return p.recordsAt(rolesPlace(e)) }

// ListAssignedRoles returns the roles of all users.
func (p *platform) ListAssignedRoles(c *call) (any, error) {
	schema := c.op.reply().Properties["records"].Value.Items.Value
	records := []object{}
	for e := range p.extensions.all() {
		if e.kind != "User" {
			continue
		}
		var roles []object
		for _, role := range p.rolesOf(&e) {
			roles = append(roles, merge(role, showRole(p, c, place{}, role)))
		}
		record := p.shape(c, schema, object{"extensionId": idText(e.id), "roles": roles}).(object)
		record["uri"] = c.uri("/extension/{id}/assigned-role", e.id)
		records = append(records, record)
	}
	return object{"uri": c.uri("/assigned-role"), "records": records}, nil
}

// AssignDefaultRole gives a user the default role in place of all others.
func (p *platform) AssignDefaultRole(c *call) (any, error) {
	e := c.extension
	role := object{"id": p.defaultRoleID(), "autoAssigned": true, "siteRestricted": false}
	p.stored[rolesPlace(&e).key] = []object{role}
	shown := merge(role, showRole(p, c, place{}, role))
	return p.shape(c, c.op.reply(), object{"uri": c.uri("/extension/{id}/assigned-role", e.id), "records": []object{shown}}), nil
}

// AssignUserRole assigns a role to some users and removes it from others.
func (p *platform) AssignUserRole(c *call) (any, error) {
	id := c.path["roleId"]
	if _, ok := p.record(rolesPath, id); !ok {
		return nil, notFound("roleId")
	}
	for _, property := range []string{"addedExtensionIds", "removedExtensionIds"} {
		for i, user := range textList(c.body[property]) {
			e, ok := p.named(c, user)
			if !ok || e.kind != "User" {
				return nil, invalid(fmt.Sprintf("%s[%d]", property, i))
			}
			roles := slices.DeleteFunc(slices.Clone(p.rolesOf(&e)), func(role object) bool { return role["id"] == id })
			if property == "addedExtensionIds" {
				restricted, _ := c.body["siteRestricted"].(bool)
				roles = append(roles, object{"id": id, "autoAssigned": false, "siteRestricted": restricted})
			}
			p.stored[rolesPlace(&e).key] = roles
		}
	}
	return nil, nil
}

// CheckUserPermission returns whether a user has a permission, and for whom.
func (p *platform) CheckUserPermission(c *call) (any, error) {
	e := c.extension
	at := place{path: "/extension/{extensionId}/authz-profile", owner: &e}
	at.key = fmt.Sprintf("/extension/%d/authz-profile", e.id)
	reply := object{"uri": c.base + c.request.URL.RequestURI(), "successful": false}
	for _, has := range list(p.recordsAt(at)[0], "permissions") {
		if at := text(has, "permission", "id"); at == c.query.Get("permissionId") {
			reply["successful"], reply["details"] = true, has
		}
	}
	return p.shape(c, c.op.reply(), reply), nil
}
