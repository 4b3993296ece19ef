package ringcentraltest

import (
	"fmt"
	"strconv"
	"strings"
)

const (
	accountID        int64 = 401800045008
	firstExtensionID int64 = 402100001008
	firstNumberID    int64 = 403500001008
	idStep           int64 = 1000
	mainNumber             = "+18885550100"
	companyName            = "Larkspur Instruments"
)

// company is the account that the fake serves. It never changes after newCompany.
type company struct {
	server     string
	extensions []extension
	numbers    []number
}

type extension struct {
	id                      int64
	number                  string
	kind, status            string
	first, last, name, role string
	site                    string
}

type number struct {
	id        int64
	e164      string
	usage     string
	kind      string
	tollFree  bool
	extension int // index into extensions; -1 if none
	primary   bool
}

var (
	firstNames = strings.Fields("Maya Jonas Aiko Priya Mateo Ingrid Samuel Leila Oskar Chiara Dmitri Noor Felix Amara Hugo Wen " +
		"Sofia Tariq Greta Kofi Elena Rafael Yuki Bridget Anton Zainab Luca Marit Pablo Selma")
	lastNames = strings.Fields("Okafor Lindqvist Tanaka Raman Alvarez Dahl Whitfield Haddad Nyman Moretti Petrov Siddiqui Brandt " +
		"Osei Laurent Zhang Carvalho Aziz Holm Mensah Vasquez Costa Ito Gallagher Weiss Farouk Bianchi Solberg Herrera Kaya")
	jobs      = []string{"Account Manager", "Field Engineer", "Support Specialist", "Buyer", "Controller", "Technician"}
	queues    = []string{"Support", "Sales", "Billing", "Spare Parts", "Calibration", "Returns"}
	areaCodes = []string{"650", "303", "512", "617", "206", "312", "404", "702", "503", "801"}
	sites     = []string{"Belmont", "Denver"}
)

// newCompany makes up a company. The same sizes make the same company.
func newCompany(extensions, numbers int) *company {
	c := &company{}
	for i := range extensions {
		c.extensions = append(c.extensions, newExtension(i))
	}
	for i := range numbers {
		c.numbers = append(c.numbers, c.newNumber(i))
	}
	return c
}

func newExtension(i int) extension {
	e := extension{
		id:     firstExtensionID + int64(i)*idStep,
		number: strconv.Itoa(101 + i),
		kind:   "User",
		status: "Enabled",
		site:   sites[i%7/5],
	}
	switch {
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
	e.first = firstNames[i%len(firstNames)]
	e.last = lastNames[(i+i/len(firstNames))%len(lastNames)]
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

// newNumber makes the i-th number: the main number, then one for each extension that has one, then the inventory.
func (c *company) newNumber(i int) number {
	n := number{id: firstNumberID + int64(i)*idStep, kind: "VoiceFax", usage: "DirectNumber", primary: true, extension: i - 1}
	if i == 0 {
		n.e164, n.usage, n.tollFree, n.extension = mainNumber, "MainCompanyNumber", true, -1
		return n
	}
	// The reserved fictional range is 555-0100 to 555-0199 of each area code; larger companies go on from 555-0200.
	n.e164 = fmt.Sprintf("+1%s555%04d", areaCodes[i/100%len(areaCodes)], 100+i%100+100*(i/100/len(areaCodes)))
	if i-1 >= len(c.extensions) {
		n.usage, n.extension, n.primary = "Inventory", -1, false
		return n
	}
	switch c.extensions[i-1].kind {
	case "User":
	case "Department", "IvrMenu":
		n.usage, n.kind = "CompanyNumber", "VoiceOnly"
	default:
		n.usage, n.extension, n.primary = "CompanyFaxNumber", -1, false
		n.kind = "FaxOnly"
	}
	return n
}

func (c *company) findExtension(id string) (extension, bool) {
	want, err := strconv.ParseInt(id, 10, 64)
	if id == "~" {
		want, err = firstExtensionID, nil
	}
	i := (want - firstExtensionID) / idStep
	if err != nil || want < firstExtensionID || i >= int64(len(c.extensions)) || c.extensions[i].id != want {
		return extension{}, false
	}
	return c.extensions[i], true
}

func (c *company) findNumber(id string) (number, bool) {
	want, err := strconv.ParseInt(id, 10, 64)
	i := (want - firstNumberID) / idStep
	if err != nil || want < firstNumberID || i >= int64(len(c.numbers)) || c.numbers[i].id != want {
		return number{}, false
	}
	return c.numbers[i], true
}
