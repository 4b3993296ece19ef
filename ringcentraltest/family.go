package ringcentraltest

import "slices"

// family is what is special about a collection of records or about settings. The rest follows from paths and methods, and
// the initial records from the examples of the document.
type family struct {
	kinds         []string                                                   // the types of the extensions that have it; people if nil
	initial       func(p *platform, at place) []object                       // the initial records, in place of the examples
	one           oneExtension                                               // how to make a single record, if the records are the extensions of a type
	defaults      object                                                     // properties of a new record that the request doesn't set
	check         func(ch *change) error                                     // refuses a change, or completes it
	show          func(p *platform, c *call, at place, record object) object // properties that are shown but not stored
	max           int                                                        // the maximum number of records; 0 if there is none
	merges        bool                                                       // updates merge nested objects instead of replacing them
	keep          func(ch *change) error                                     // stores a change elsewhere than at the place
	assigned      func(p *platform, at place)                                // notes that members were assigned
	filter        func(p *platform, c *call, record object) bool             // a filter besides those by property
	refers        bool                                                       // the records are references, without an address of their own
	members       bool                                                       // the records are references to extensions
	flags         map[string]string                                          // by boolean parameter: the property that it requires to be true
	paramDefaults map[string]string                                          // default values of query parameters
}

// oneExtension generates the record of an extension of a type. It is for looking up a record: to generate them all in order to
// find one takes too long in a large company.
type oneExtension struct {
	kind string
	make func(p *platform, e extension) object
}

var (
	users          = []string{"User", "DigitalUser", "VirtualUser", "FlexibleUser"}
	people         = append(slices.Clone(users), "FaxUser", "Limited")
	withRecipients = []string{"Department", "Site"} // types that have SMS recipients
)

// kindsFor lists, for operations with a method of their own, the types of extensions that they accept. Operations that are not
// listed accept any type.
var kindsFor = map[string][]string{
	"bulkAssignSmsRecipients":                   withRecipients,
	"getSmsRecipients":                          withRecipients,
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

func familyOf(path string) *family {
	if f := families[path]; f != nil {
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

// families lists the families that have something special, by path.
var families map[string]*family

func init() { // not in the declaration, because the functions use the table
	families = map[string]*family{
		"/extension/{extensionId}/forwarding-number": {
			check: checkForwardingNumber, max: 10, defaults: object{"type": "Other", "features": []string{"CallFlip", "CallForwarding"}},
		},
		"/extension/{extensionId}/business-hours": {kinds: withRules, check: checkBusinessHours},
		"/extension/{extensionId}/answering-rule": {
			kinds: withRules, check: checkAnsweringRule, defaults: object{"enabled": true, "type": "Custom"}, flags: map[string]string{"enabledOnly": "enabled"},
		},
		"/answering-rule": {check: checkAnsweringRule, defaults: object{"enabled": true, "type": "Custom"}},
		"/extension/{extensionId}/caller-blocking/phone-numbers": {
			check: checkBlockedNumber, defaults: object{"status": "Blocked"}, paramDefaults: map[string]string{"status": "Blocked"},
		},
		"/extension/{extensionId}/call-flip-numbers":   {check: checkCallFlip},
		"/extension/{extensionId}/greeting":            {kinds: withRules, defaults: object{"contentType": "audio/mpeg"}, check: checkGreeting, show: showGreeting},
		"/extension/{extensionId}/greeting/hold-music": {kinds: withRules},
		"/greeting":      {defaults: object{"contentType": "audio/mpeg"}, check: checkGreeting, show: showGreeting},
		"/custom-fields": {max: 5},

		queuesPath:                                   {initial: queuesOf, one: oneExtension{"Department", queueOf}, keep: keepQueue, filter: hasMember},
		queuesPath + "/{groupId}/members":            {initial: firstMembers, members: true, max: 100, assigned: noteStaff},
		"/extension/{callQueueId}/overflow-settings": {kinds: []string{"Department"}, initial: noOverflow, check: checkOverflow},

		pagingPath: {initial: extensionsOf("PagingOnly"), one: oneExtension{"PagingOnly", extensionRecord}},
		pagingPath + "/{pagingOnlyGroupId}/users":   {initial: firstUsers, members: true},
		pagingPath + "/{pagingOnlyGroupId}/devices": {initial: firstDevice, refers: true, show: showDevice},
		monitoringPath:                        {check: checkMonitoringGroup, filter: hasMonitored},
		monitoringPath + "/{groupId}/members": {initial: firstUsers, members: true},
		"/call-recording/extensions":          {initial: firstUsers, members: true},
		"/call-recording/custom-greetings":    {initial: recordingGreetings},
		"/call-recording":                     {merges: true},

		menusPath:   {initial: menusOf, one: oneExtension{"IvrMenu", menuOf}, keep: keepMenu},
		promptsPath: {check: checkPrompt, show: showGreeting},

		statesPath: {check: checkState, show: showStates},
		"/extension/{extensionId}/comm-handling/voice/state-rules":       {check: checkStateRule, show: showDispatching},
		"/extension/{extensionId}/comm-handling/voice/interaction-rules": {check: checkInteractionRule, show: showDispatching},

		devicesPath:                               {initial: devicesAt, keep: keepDevice},
		"/extension/{extensionId}/device":         {initial: devicesOf},
		"/extension/{extensionId}/webapp-devices": {initial: webApps},

		"/sites":                  {initial: none, check: checkSite},
		"/sites/{siteId}/members": {initial: siteMembers, members: true, show: showType},
		"/sites/{siteId}/ivr":     {merges: true},
		"/extension/{extensionId}/administered-sites": {initial: none, check: checkAdministeredSite, refers: true, show: showSite},

		"/user-role":                                {check: checkRole, defaults: object{"custom": true, "hidden": false, "siteCompatible": true, "scope": "Account"}},
		"/user-role/default":                        {initial: defaultRole, check: checkRoleReference, show: showRole},
		"/extension/{extensionId}/assigned-role":    {initial: assignedRoles, check: checkRoleReference, refers: true, show: showRole},
		"/extension/{extensionId}/assignable-roles": {initial: roles, refers: true, show: showRole},
	}
}

// none is for families without initial records.
func none(*platform, place) []object { return nil }
