package ringcentraltest

import "slices"

// family is what is special about a collection of records or about settings. The rest follows from paths and methods, and
// what is there in the beginning from the examples of the document.
type family struct {
	kinds   []string                                                   // the types of the extensions that have it; people unless set
	from    func(p *platform, at place) []object                       // what is there in the beginning, in place of the examples
	one     oneExtension                                               // what a record is made of, where they are the extensions of a type
	fresh   object                                                     // what a new record has unless the request says otherwise
	check   func(ch *change) error                                     // refuses a change, or completes it
	show    func(p *platform, c *call, at place, record object) object // what is shown besides what is stored
	most    int                                                        // how many records there may be; 0 if any number
	merges  bool                                                       // updates merge inner objects instead of replacing them
	keep    func(ch *change) error                                     // keeps a change, in place of what stands at the place
	lets    func(p *platform, c *call, record object) bool             // a filter of its own
	refers  bool                                                       // the records are references to something else, and have no address of their own
	members bool                                                       // the records are references to extensions
	only    map[string]string                                          // parameters that, if true, let pass only records in which a property is true
	unset   map[string]string                                          // what parameters are unless set
}

// oneExtension makes the record of an extension of a type up. It is for looking a record up: making them all up to find one takes
// too long in a large company.
type oneExtension struct {
	kind string
	make func(p *platform, e extension) object
}

var (
	users    = []string{"User", "DigitalUser", "VirtualUser", "FlexibleUser"}
	people   = append(slices.Clone(users), "FaxUser", "Limited")
	messaged = []string{"Department", "Site"} // those that have recipients of text messages
)

// kindsFor are the types of extensions that operations with a method of their own are for; any unless listed.
var kindsFor = map[string][]string{
	"bulkAssignSmsRecipients":                   messaged,
	"getSmsRecipients":                          messaged,
	"deleteForwardingTargets":                   people,
	"listExtensionsUsingForwardingDeviceTarget": people,
	"readExtensionCallQueuePresence":            people,
	"readUnifiedPresence":                       people,
	"updateExtensionCallQueuePresence":          people,
	"updateUnifiedPresence":                     people,
	"updateUserPresenceStatus":                  people,
	"assignDefaultRole":                         users,
	"checkUserPermission":                       users,
	"createUserProfileImage":                    users,
	"readConferencingSettings":                  users,
	"replaceDevicesJWSPublic":                   users,
	"updateConferencingSettings":                users,
	"updateUserCallQueues":                      users,
	"updateUserProfileImage":                    users,
}

func familyOf(home string) *family {
	if f := families[home]; f != nil {
		return f
	}
	return &family{}
}

func (f *family) allows(e *extension) error {
	kinds := f.kinds
	if kinds == nil {
		kinds = people
	}
	if !slices.Contains(kinds, e.kind) {
		return wrongKind()
	}
	return nil
}

func (f *family) checks(ch *change) error {
	if f.check == nil {
		return nil
	}
	return f.check(ch)
}

// families are the special ones, by path.
var families map[string]*family

func init() { // the functions use the table
	families = map[string]*family{
		"/extension/{extensionId}/forwarding-number": {
			check: checkForwardingNumber, most: 10, fresh: object{"type": "Other", "features": []string{"CallFlip", "CallForwarding"}},
		},
		"/extension/{extensionId}/business-hours": {kinds: ruled, check: checkBusinessHours},
		"/extension/{extensionId}/answering-rule": {
			kinds: ruled, check: checkAnsweringRule, fresh: object{"enabled": true, "type": "Custom"}, only: map[string]string{"enabledOnly": "enabled"},
		},
		"/answering-rule": {check: checkAnsweringRule, fresh: object{"enabled": true, "type": "Custom"}},
		"/extension/{extensionId}/caller-blocking/phone-numbers": {
			check: checkBlockedNumber, fresh: object{"status": "Blocked"}, unset: map[string]string{"status": "Blocked"},
		},
		"/extension/{extensionId}/call-flip-numbers":   {check: checkCallFlip},
		"/extension/{extensionId}/greeting":            {kinds: ruled, fresh: object{"contentType": "audio/mpeg"}, check: checkGreeting, show: showGreeting},
		"/extension/{extensionId}/greeting/hold-music": {kinds: ruled},
		"/greeting":      {fresh: object{"contentType": "audio/mpeg"}, check: checkGreeting, show: showGreeting},
		"/custom-fields": {most: 5},

		queuesHome:                                   {from: queuesOf, one: oneExtension{"Department", queueOf}, keep: keepQueue, lets: hasMember},
		queuesHome + "/{groupId}/members":            {from: firstMembers, members: true, most: 100},
		"/extension/{callQueueId}/overflow-settings": {kinds: []string{"Department"}, from: noOverflow, check: checkOverflow},

		pagingHome: {from: extensionsOf("PagingOnly"), one: oneExtension{"PagingOnly", extensionRecord}},
		pagingHome + "/{pagingOnlyGroupId}/users":   {from: firstUsers, members: true},
		pagingHome + "/{pagingOnlyGroupId}/devices": {from: firstDevice, refers: true, show: showDevice},
		monitoringHome:                        {check: checkMonitoringGroup, lets: hasMonitored},
		monitoringHome + "/{groupId}/members": {from: firstUsers, members: true},
		"/call-recording/extensions":          {from: firstUsers, members: true},
		"/call-recording/custom-greetings":    {from: recordingGreetings},
		"/call-recording":                     {merges: true},

		menusHome:   {from: menusOf, one: oneExtension{"IvrMenu", menuOf}, keep: keepMenu},
		promptsHome: {check: checkPrompt, show: showGreeting},

		statesHome: {check: checkState},
		"/extension/{extensionId}/comm-handling/voice/state-rules":       {check: checkStateRule},
		"/extension/{extensionId}/comm-handling/voice/interaction-rules": {check: checkInteractionRule},

		devicesHome:                               {from: devicesAt, keep: keepDevice},
		"/extension/{extensionId}/device":         {from: devicesOf},
		"/extension/{extensionId}/webapp-devices": {from: webApps},

		"/sites":                  {from: none, check: checkSite},
		"/sites/{siteId}/members": {from: siteMembers, members: true, show: showType},
		"/sites/{siteId}/ivr":     {merges: true},
		"/extension/{extensionId}/administered-sites": {from: none, check: checkAdministeredSite, refers: true, show: showSite},

		"/user-role":                                {check: checkRole, fresh: object{"custom": true, "hidden": false, "siteCompatible": true, "scope": "Account"}},
		"/user-role/default":                        {from: defaultRole, check: checkRoleReference, show: showRole},
		"/extension/{extensionId}/assigned-role":    {from: assignedRoles, check: checkRoleReference, refers: true, show: showRole},
		"/extension/{extensionId}/assignable-roles": {from: roles, refers: true, show: showRole},
	}
}

// none is nothing in the beginning.
func none(*platform, place) []object { return nil }
