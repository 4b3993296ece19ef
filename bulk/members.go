package bulk

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// GroupKind is a kind of group that extensions or devices belong to.
type GroupKind int

// The kinds of groups. Members are named by the ids of their extensions, those of PagingDevices by the ids of the devices.
const (
	CallQueue       GroupKind = iota + 1
	PagingUsers               // of a paging group: who may make announcements
	PagingDevices             // of a paging group: what announcements are heard on
	MonitoringGroup           // of a call monitoring group, with permissions
	Site                      // who leaves a site is in the main site then
	Role                      // the users who have a role
)

// Group is something that has members.
type Group struct {
	Kind GroupKind
	ID   ringcentral.ID // of the queue, the paging group, the monitoring group, the site or the role
}

// MemberChange makes somebody a member of a group, or ends that. Adding a member that there is already, and removing one that there is not, are no errors.
type MemberChange struct {
	Group  Group
	Member ringcentral.ID // of the extension or the device
	Remove bool           // ends the membership; otherwise it begins

	// Permissions are those of a member of a MonitoringGroup, who needs at least one. Adding a member that there is already changes them.
	Permissions []ringcentral.CallMonitoringPermission
}

// ChangeMembers changes who belongs to groups. Changes of one group go out together, additions and removals with one request of up to 500 (the
// operations with bulk-assign in their path; rate limit Heavy, of sites Medium). The platform may have a lower limit for a group, such as 100 members
// of a call queue.
func ChangeMembers(ctx context.Context, rc *ringcentral.Client, changes iter.Seq[MemberChange], opts ...Option) iter.Seq[Result[MemberChange, struct{}]] {
	p := &plan[MemberChange, struct{}]{
		check: checkMember,
		name: func(c MemberChange) string {
			return called("member", string(c.Member)) + " of " + called("group", string(c.Group.ID))
		},
		key: func(c MemberChange) string {
			if c.Group.Kind == Site { // who joins a site leaves another one
				return fmt.Sprint(Site, " ", c.Member)
			}
			return fmt.Sprint(c.Group, " ", c.Member)
		},
		common: func(c MemberChange) string { return fmt.Sprint(c.Group) },
		lane: &lane[MemberChange, struct{}]{
			size: mostNumbers, parallel: requestsAtOnce, place: placeOfMember,
			send: func(ctx context.Context, changes []MemberChange) ([]answer[struct{}], error) {
				group := changes[0].Group
				if err := kinds[group.Kind].assign(ctx, rc, group.ID, changes); err != nil {
					return nil, err
				}
				return slices.Repeat([]answer[struct{}]{{outcome: Done}}, len(changes)), nil
			},
			isTarget: func(parameter string) bool { return slices.Contains(groupIDs, parameter) },
		},
		lookup: func(ctx context.Context, changes []MemberChange) []finding[struct{}] {
			return lookUpMembers(ctx, rc, changes)
		},
	}
	return p.run(ctx, changes, opts)
}

// groupIDs are the names of the ids of groups in paths.
var groupIDs = []string{"groupId", "pagingOnlyGroupId", "siteId", "roleId"}

func checkMember(c MemberChange) error {
	_, known := kinds[c.Group.Kind]
	switch {
	case !known:
		return fmt.Errorf("there is no kind %d of groups", c.Group.Kind)
	case c.Group.Kind == MonitoringGroup && !c.Remove && len(c.Permissions) == 0:
		return errors.New("a member of a call monitoring group needs a permission")
	}
	return errors.Join(checkID(c.Group.ID), checkID(c.Member))
}

// kind is how the members of a kind of groups are changed and read.
type kind struct {
	assign func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, changes []MemberChange) error
	list   func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error
}

// noteMember is told of a member of a group. Only members of a MonitoringGroup have permissions.
type noteMember func(id ringcentral.ID, permissions []ringcentral.CallMonitoringPermission)

var kinds = map[GroupKind]kind{
	CallQueue: {
		assigned((*ringcentral.Client).AssignCallQueueMembers, func(added, removed []ringcentral.ID) ringcentral.CallQueueMembersUpdate {
			return ringcentral.CallQueueMembersUpdate{AddedExtensionIds: added, RemovedExtensionIds: removed}
		}),
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListCallQueueMembers(ctx, group, nil), func(m *ringcentral.CallQueueMember) { note(m.ID, nil) })
		},
	},
	PagingUsers: {
		assigned((*ringcentral.Client).AssignPagingGroupUsersAndDevices, func(added, removed []ringcentral.ID) ringcentral.PagingGroupUpdate {
			return ringcentral.PagingGroupUpdate{AddedUserIds: added, RemovedUserIds: removed}
		}),
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListPagingGroupUsers(ctx, group, nil), func(m *ringcentral.PagingGroupUser) { note(m.ID, nil) })
		},
	},
	PagingDevices: {
		assigned((*ringcentral.Client).AssignPagingGroupUsersAndDevices, func(added, removed []ringcentral.ID) ringcentral.PagingGroupUpdate {
			return ringcentral.PagingGroupUpdate{AddedDeviceIds: added, RemovedDeviceIds: removed}
		}),
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListPagingGroupDevices(ctx, group, nil), func(m *ringcentral.PagingGroupDevice) { note(m.ID, nil) })
		},
	},
	MonitoringGroup: {
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, changes []MemberChange) error {
			var body ringcentral.CallMonitoringGroupMembersUpdate
			for _, c := range changes {
				if c.Remove {
					body.RemovedExtensions = append(body.RemovedExtensions, ringcentral.CallMonitoringGroupMemberInput{ID: &c.Member})
				} else {
					body.AddedExtensions = append(body.AddedExtensions, ringcentral.CallMonitoringGroupMemberInput{ID: &c.Member, Permissions: c.Permissions})
				}
			}
			return rc.AssignCallMonitoringGroupMembers(ctx, group, body)
		},
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListCallMonitoringGroupMembers(ctx, group, nil), func(m *ringcentral.CallMonitoringGroupMember) { note(m.ID, m.Permissions) })
		},
	},
	Site: {
		assigned((*ringcentral.Client).AssignSiteMembers, func(added, removed []ringcentral.ID) ringcentral.SiteMembersUpdate {
			return ringcentral.SiteMembersUpdate{AddedExtensionIds: added, RemovedExtensionIds: removed}
		}),
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListSiteMembers(ctx, group), func(m *ringcentral.SiteMember) { note(m.ID, nil) })
		},
	},
	Role: {
		assigned((*ringcentral.Client).AssignUserRole, func(added, removed []ringcentral.ID) ringcentral.UserRoleAssignment {
			return ringcentral.UserRoleAssignment{AddedExtensionIds: added, RemovedExtensionIds: removed}
		}),
		func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, note noteMember) error {
			return each(rc.ListAssignedRoles(ctx, nil), func(m *ringcentral.ExtensionAssignedRoles) {
				if slices.ContainsFunc(m.Roles, func(role ringcentral.ExtensionRole) bool { return role.ID == group }) {
					note(m.ExtensionID, nil)
				}
			})
		},
	},
}

// assigned returns what changes members with call, whose body has the additions and the removals.
func assigned[B any](
	call func(*ringcentral.Client, context.Context, ringcentral.ID, B, ...ringcentral.CallOption) error, body func(added, removed []ringcentral.ID) B,
) func(context.Context, *ringcentral.Client, ringcentral.ID, []MemberChange) error {
	return func(ctx context.Context, rc *ringcentral.Client, group ringcentral.ID, changes []MemberChange) error {
		var added, removed []ringcentral.ID
		for _, c := range changes {
			if c.Remove {
				removed = append(removed, c.Member)
			} else {
				added = append(added, c.Member)
			}
		}
		return call(rc, ctx, group, body(added, removed))
	}
}

// placeOfMember is the place of a change in a request that has additions and removals in two properties.
func placeOfMember(changes []MemberChange, property string, i int) int {
	removals := strings.HasPrefix(property, "removed")
	if !removals && !strings.HasPrefix(property, "added") {
		return -1
	}
	for at, c := range changes {
		if c.Remove == removals {
			if i == 0 {
				return at
			}
			i--
		}
	}
	return -1
}

// each calls note for each record of a list.
func each[T any](list iter.Seq2[*T, error], note func(*T)) error {
	for record, err := range list {
		if err != nil {
			return err
		}
		note(record)
	}
	return nil
}

// lookUpMembers compares the members of a group with the changes.
func lookUpMembers(ctx context.Context, rc *ringcentral.Client, changes []MemberChange) []finding[struct{}] {
	members := map[ringcentral.ID][]ringcentral.CallMonitoringPermission{}
	group := changes[0].Group
	err := kinds[group.Kind].list(ctx, rc, group.ID, func(id ringcentral.ID, permissions []ringcentral.CallMonitoringPermission) { members[id] = permissions })
	if err != nil {
		return repeated(finding[struct{}]{err: err}, len(changes))
	}
	found := make([]finding[struct{}], len(changes))
	for i, c := range changes {
		permissions, is := members[c.Member]
		wanted := is != c.Remove
		if is && group.Kind == MonitoringGroup {
			wanted = wanted && sameElements(permissions, c.Permissions)
		}
		found[i].state = notCarriedOut
		if wanted {
			found[i].state = carriedOut
		}
	}
	return found
}

func sameElements[T cmp.Ordered](a, b []T) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}
