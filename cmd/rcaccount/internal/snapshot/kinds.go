package snapshot

import (
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
)

// Kind says how a section of a snapshot is read and what its records are called. What is special about a section stands here,
// and nowhere else.
type Kind struct {
	Name     string // in the file, and where sections are chosen
	Singular string // what a record is called in sentences

	// Operation reads the records: all at once, page by page, or, if From names a section, those of each record of that section.
	Operation string
	Query     map[string]string
	Single    bool // it reads one object, not a list

	From  string   // the section whose records the operation is asked about
	Types []string // of the extensions that are asked about; all if none
	As    bool     // the record asked about is a record of this section too, and Operation is not asked

	Key  []string // the paths of what tells the records apart; "id" if none
	Drop []string // paths of what follows from other records, or changes by itself

	// Same are the properties that the extension with the same id has too. They are compared there.
	Same []string

	Each []Each // what is read for each record

	// Part is what Operation reads of each extension by itself. It is the record or, with Property, in a property of it.
	Part     bulk.Part
	Property string
}

// Each is what is read for each record of a section, by its id.
type Each struct {
	Operation string
	Property  string // that it becomes; empty if it is the record itself, in full
}

// people are the types of extensions that have devices.
var people = []string{"User", "DigitalUser", "VirtualUser", "FlexibleUser", "FaxUser", "Limited", "SharedLinesGroup", "ParkLocation"}

// ofExtension are the properties that groups have in common with their extensions.
var ofExtension = []string{"name", "extensionNumber", "status", "site", "email", "subType"}

// Kinds are all sections, in the order of the file.
var Kinds = slices.Concat(ofAccount, ofEach)

var ofAccount = []*Kind{
	{
		Name: "account", Singular: "account", Operation: "readAccountInfo", Single: true,
		Drop: []string{"regionalSettings", "limits", "serviceInfo"}, // they are in sections of their own
	},
	{Name: "service", Singular: "service", Operation: "readAccountServiceInfo", Single: true},
	{Name: "address", Singular: "business address", Operation: "readAccountBusinessAddress", Single: true},
	{Name: "regional", Singular: "regional settings", Operation: "getAccountRegionalSettings", Single: true},
	{Name: "hours", Singular: "business hours", Operation: "readCompanyBusinessHours", Single: true},
	{Name: "forwarding", Singular: "forwarding of all company calls", Operation: "getForwardAllCompanyCalls", Single: true},
	{
		Name: "rules", Singular: "company call handling rule", Operation: "listCompanyAnsweringRules",
		Each: []Each{{Operation: "readCompanyAnsweringRule"}},
	},
	{
		Name: "recording", Singular: "call recording", Operation: "readCallRecordingSettings", Single: true,
		Drop: []string{"automatic.extensionCount"},
	},
	{Name: "recorded", Singular: "recording of", Operation: "listCallRecordingExtensions", Same: append([]string{"type"}, ofExtension...)},
	{
		Name: "recording-greetings", Singular: "call recording greeting", Operation: "listCallRecordingCustomGreetings",
		Key: []string{"type", "language.id"},
	},
	{Name: "custom-fields", Singular: "custom field", Operation: "listCustomFields"},
	{Name: "cost-centers", Singular: "cost center", Operation: "listCostCenters"},
	{Name: "templates", Singular: "template", Operation: "listUserTemplates"},
	{Name: "prompts", Singular: "IVR prompt", Operation: "listIvrPrompts"},
	{
		Name: "sites", Singular: "site", Operation: "listSites", Same: ofExtension,
		Each: []Each{{Operation: "readSiteIvrSettings", Property: "ivr"}},
	},
	{Name: "roles", Singular: "role", Operation: "listUserRoles", Query: map[string]string{"custom": "true"}},
	{Name: "default-role", Singular: "default role", Operation: "readDefaultRole", Single: true},
	{
		Name: "extensions", Singular: "extension", Operation: "listExtensions",
		Drop: []string{"contact.name"}, // it is the name
	},
	{Name: "assigned-roles", Singular: "extension", Operation: "listAssignedRoles", Key: []string{"extensionId"}},
	{Name: "numbers", Singular: "number", Operation: "listAccountPhoneNumbersV2"},
	{
		Name: "queues", Singular: "queue", Operation: "listCallQueues", Same: ofExtension,
		Each: []Each{{Operation: "readCallQueueInfo"}, {Operation: "listCallQueueMembers", Property: "members"}},
	},
	{
		Name: "menus", Singular: "IVR menu", Operation: "readIvrMenuList", Same: ofExtension,
		Each: []Each{{Operation: "readIVRMenu"}},
	},
	{
		Name: "paging-groups", Singular: "paging group", From: "extensions", Types: []string{"PagingOnly"}, As: true,
		Each: []Each{{Operation: "listPagingGroupUsers", Property: "users"}, {Operation: "listPagingGroupDevices", Property: "devices"}},
	},
	{
		Name: "monitoring-groups", Singular: "monitoring group", Operation: "listCallMonitoringGroups",
		Each: []Each{{Operation: "listCallMonitoringGroupMembers", Property: "members"}},
	},
	{
		Name: "devices", Singular: "device", Operation: "listExtensionDevices", From: "extensions", Types: people,
		Drop: []string{"status", "inCompanyNet", "lastLocationReportTime", "computerName"}, // they change by themselves
	},
}

// KindNamed returns a section by its name, or nil.
func KindNamed(name string) *Kind {
	i := slices.IndexFunc(Kinds, func(k *Kind) bool { return k.Name == name })
	if i < 0 {
		return nil
	}
	return Kinds[i]
}

// Names returns the names of the sections that are read unless others are asked for.
func Names() []string { return namesOf(ofAccount) }

// Details returns the names of the sections of what is read of each extension by itself, which takes long.
func Details() []string { return namesOf(ofEach) }

func namesOf(kinds []*Kind) []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.Name
	}
	return names
}

func (k *Kind) keys() []string {
	if k.Key == nil {
		return []string{"id"}
	}
	return k.Key
}
