package ringcentraltest

import (
	"fmt"
	"strconv"
	"strings"
)

const (
	idStep               int64 = 1000
	accountStep          int64 = 50_000_000_000 // between the ids of the two accounts: enough for a company of any size
	firstExtensionNumber       = 101            // the extension number of the first extension
	companyDomain              = "@larkspur.example"
	founded                    = "2024-03-04T16:20:00.000Z"
	mainSite                   = "main-site"
	firstCreated         int64 = 403900001008
	siteIndex                  = 51 // the index of the extension that is the second site; smaller companies have only the main one
)

// The ids of the accounts. The user and the application belong to AccountID, and have the same permissions in the other account, where
// "~" in place of an extension stands for its first extension.
const (
	AccountID      = "401800045008"
	OtherAccountID = "451800045008"
)

// account holds what differs between the companies of the accounts.
type account struct {
	id             int64
	name           string
	mainNumber     string
	firstExtension int64
	firstNumber    int64
	people         int  // added to the seed, so that other people work there
	oneSite        bool // whether the company is too small for a second site
}

var accounts = []account{
	{401800045008, "Larkspur Instruments", "+18885550100", 402100001008, 403500001008, 0, false},
	{401800045008 + accountStep, "Larkspur Services", "+18885550101", 402100001008 + accountStep, 403500001008 + accountStep, 11, false},
}

// extension holds what lists filter by; set holds all other properties that were set.
type extension struct {
	id                      int64
	number                  string
	kind, status            string
	first, last, name, role string
	site                    string // its id
	email                   string // if empty, a user's is derived from the name; see address
	set                     object
}

// number is a phone number.
type number struct {
	id        int64
	e164      string
	usage     string // as v2 calls it
	kind      string // its type; empty if unknown
	tollFree  bool
	extension int64 // 0 if none
	primary   bool
	inactive  bool
	label     string
}

var (
	firstNames = strings.Fields("Maya Jonas Aiko Priya Mateo Ingrid Samuel Leila Oskar Chiara Dmitri Noor Felix Amara Hugo Wen " +
		"Sofia Tariq Greta Kofi Elena Rafael Yuki Bridget Anton Zainab Luca Marit Pablo Selma")
	lastNames = strings.Fields("Okafor Lindqvist Tanaka Raman Alvarez Dahl Whitfield Haddad Nyman Moretti Petrov Siddiqui Brandt " +
		"Osei Laurent Zhang Carvalho Aziz Holm Mensah Vasquez Costa Ito Gallagher Weiss Farouk Bianchi Solberg Herrera Kaya")
	jobs      = []string{"Account Manager", "Field Engineer", "Support Specialist", "Buyer", "Controller", "Technician"}
	queues    = []string{"Support", "Sales", "Billing", "Spare Parts", "Calibration", "Returns"}
	areaCodes = []string{"650", "303", "512", "617", "206", "312", "404", "702", "503", "801"}
)

// newExtension generates the extension at an index; it is always the same for a seed.
func (a account) newExtension(i, seed int) extension {
	e := extension{
		id:     a.firstExtension + int64(i)*idStep,
		number: strconv.Itoa(firstExtensionNumber + i),
		kind:   "User",
		status: "Enabled",
		site:   mainSite,
	}
	if (i%7 >= 5 || i == siteIndex) && !a.oneSite {
		e.site = a.denver()
	}
	switch {
	case i == siteIndex:
		e.kind, e.name = siteKind, "Denver"
	case i%40 == 17:
		e.kind, e.name = "Department", queues[i/40%len(queues)]
	case i%80 == 33:
		e.kind, e.name = "IvrMenu", fmt.Sprintf("Menu %d", i/80+1)
	case i%80 == 51:
		e.kind, e.name = "ParkLocation", fmt.Sprintf("Park %d", i/80+1)
	case i%80 == 52:
		e.kind, e.name = "Announcement", fmt.Sprintf("Holiday greeting %d", i/80+1)
	case i%80 == 71:
		e.kind, e.name = "SharedLinesGroup", fmt.Sprintf("Front desk %d", i/80+1)
	case i%160 == 90:
		e.kind, e.name = "PagingOnly", fmt.Sprintf("Warehouse paging %d", i/160+1)
	}
	if e.kind != "User" {
		return e
	}
	e.first = firstNames[(i+seed)%len(firstNames)]
	e.last = lastNames[(i+i/len(firstNames)+7*seed)%len(lastNames)]
	e.name = e.first + " " + e.last
	e.role = jobs[i%len(jobs)]
	switch {
	case i%23 == 11:
		e.status = "NotActivated"
	case i%31 == 19:
		e.status = "Disabled"
	case i%97 == 60:
		e.status = "Frozen"
	}
	return e
}

// denver returns the id of the second site.
func (a account) denver() string { return idText(a.firstExtension + siteIndex*idStep) }

// newNumber generates the number at an index: the main number, then one for each extension, then the inventory.
func (a account) newNumber(i, extensions int) number {
	n := number{id: a.firstNumber + int64(i)*idStep, kind: "VoiceFax", usage: "DirectNumber", primary: true}
	if i == 0 {
		n.e164, n.usage, n.tollFree = a.mainNumber, "MainCompanyNumber", true
		return n
	}
	// The reserved fictional range is 555-0100 to 555-0199 of each area code; larger companies go on from 555-0200.
	n.e164 = fmt.Sprintf("+1%s555%04d", areaCodes[i/100%len(areaCodes)], 100+i%100+100*(i/100/len(areaCodes)))
	if i > extensions {
		n.usage, n.primary = "Inventory", false
		return n
	}
	e := a.newExtension(i-1, 0) // its id and type don't depend on the seed
	n.extension = e.id
	switch e.kind {
	case "User":
	case "Department", "IvrMenu":
		n.usage, n.kind = "CompanyNumber", "VoiceOnly"
	default:
		n.usage, n.extension, n.primary = "CompanyFaxNumber", 0, false
		n.kind = "FaxOnly"
	}
	return n
}

// address returns the email address of an extension, or "" if it has none.
func (e extension) address() string {
	if e.email != "" || e.kind != "User" {
		return e.email
	}
	return strings.ToLower(e.first) + "." + strings.ToLower(e.last) + "." + e.number + companyDomain
}

// newPlatform generates a company, always the same for the same settings.
func newPlatform(a account, cfg settings, clock *clock) *platform {
	seed := cfg.seed + a.people
	a.oneSite = cfg.extensions <= siteIndex
	p := &platform{
		account:    a,
		extensions: newTable(a.firstExtension, idStep, cfg.extensions, func(i int) extension { return a.newExtension(i, seed) }),
		numbers:    newTable(a.firstNumber, idStep, cfg.numbers, func(i int) number { return a.newNumber(i, cfg.extensions) }),
		byNumber:   map[string]int64{},
		logins:     map[string]int64{},
		settings:   map[setting]object{},
		images:     map[int64]*profileImage{},
		recipients: map[int64][]string{},
		tasks:      map[string]*task{},
		stored:     map[string][]object{},
		devices:    map[string]object{},
		files:      map[string]*upload{},
		staffed:    map[string]bool{},
		age:        ageAt(clock.now()),
		lastID:     firstCreated + a.firstExtension - accounts[0].firstExtension,
		mainNumber: a.firstNumber,
		taskTime:   cfg.taskTime,
		upgraded:   cfg.upgraded,
		clock:      clock,
	}
	p.rest.p = p
	p.stored[sitesPath] = p.firstSites()
	p.caller = a.firstExtension
	if a.id != accounts[0].id {
		p.images[p.caller] = portrait(p.age)
		return p
	}
	if id, ok := p.extensionByNumber(cfg.user); ok {
		p.caller = id
	} else if cfg.user != "" {
		panic("ringcentraltest: WithUser: nobody has the extension number " + cfg.user)
	}
	p.images[p.caller] = portrait(p.age)
	return p
}
