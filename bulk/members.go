package bulk

import (
	"context"
	"iter"

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

// ChangeMembers changes who belongs to groups. Changes of one group go out together, additions and removals with one request (the
// operations with bulk-assign in their path; rate limit Heavy, of sites Medium).
func ChangeMembers(ctx context.Context, rc *ringcentral.Client, changes iter.Seq[MemberChange], opts ...Option) iter.Seq[Result[MemberChange, struct{}]] {
	return nil
}
