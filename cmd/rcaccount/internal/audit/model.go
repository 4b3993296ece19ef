// Package audit finds in a snapshot of an account what an administrator should look at.
package audit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
)

// Sections are those of a snapshot that a [Model] is made of.
var Sections = []string{"account", "service", "address", "sites", "extensions", "assigned-roles", "numbers", "queues", "devices"}

// Model is an account as the checks and the report see it.
type Model struct {
	Account    Account
	Extensions []*Extension
	Numbers    []*Number
	Devices    []*Device
	Queues     []*Queue
	Sites      []*Site

	byID       map[string]*Extension
	unreadable map[string]string // sections that the snapshot doesn't have, with the reason
}

// Account is what there is to say of the company.
type Account struct {
	ID, Company, MainNumber, Status, Plan, MainSite string
}

// Extension is an extension with what it has.
type Extension struct {
	ID              string `json:"id"`
	ExtensionNumber string `json:"extensionNumber"`
	Name            string `json:"name"`
	Type            string `json:"type"`
	Status          string `json:"status"`
	Contact         struct {
		Email string `json:"email"`
	} `json:"contact"`
	Site        Site `json:"site"`
	Permissions struct {
		Admin struct {
			Enabled bool `json:"enabled"`
		} `json:"admin"`
	} `json:"permissions"`

	Numbers []*Number `json:"-"`
	Devices []*Device `json:"-"`
	Roles   []string  `json:"-"`
}

// Number is a phone number.
type Number struct {
	ID          string     `json:"id"`
	PhoneNumber string     `json:"phoneNumber"`
	UsageType   string     `json:"usageType"`
	Status      string     `json:"status"`
	Label       string     `json:"label"`
	Extension   Reference  `json:"extension"`
	Owner       *Extension `json:"-"` // nil if no extension has it
}

// Device is a phone or an app.
type Device struct {
	Unreadable []string   `json:"unreadable"`
	ID         string     `json:"id"`
	Name       string     `json:"name"`
	Type       string     `json:"type"`
	Extension  Reference  `json:"extension"`
	Owner      *Extension `json:"-"`
}

// Queue is a call queue.
type Queue struct {
	ID              string      `json:"id"`
	ExtensionNumber string      `json:"extensionNumber"`
	Name            string      `json:"name"`
	Status          string      `json:"status"`
	Members         []Reference `json:"members"`
	Unreadable      []string    `json:"unreadable"`
}

// Site is a site of the company.
type Site struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Reference names something by its id.
type Reference struct {
	ID string `json:"id"`
}

// assignment is the roles of an extension.
type assignment struct {
	ExtensionID string `json:"extensionId"`
	Roles       []struct {
		DisplayName string `json:"displayName"`
	} `json:"roles"`
}

// NewModel makes a model of a snapshot.
func NewModel(s *snapshot.Snapshot) (*Model, error) {
	m := &Model{byID: map[string]*Extension{}, unreadable: map[string]string{}}
	var assigned []*assignment
	err := firstError(
		records(m, s, "extensions", &m.Extensions), records(m, s, "numbers", &m.Numbers), records(m, s, "devices", &m.Devices),
		records(m, s, "queues", &m.Queues), records(m, s, "sites", &m.Sites), records(m, s, "assigned-roles", &assigned),
	)
	if err != nil {
		return nil, err
	}
	for _, e := range m.Extensions {
		m.byID[e.ID] = e
	}
	for _, n := range m.Numbers {
		if n.Owner = m.byID[n.Extension.ID]; n.Owner != nil {
			n.Owner.Numbers = append(n.Owner.Numbers, n)
		}
	}
	m.Devices = slices.DeleteFunc(m.Devices, func(d *Device) bool {
		if d.Unreadable != nil { // it stands for those of an extension that could not be read
			m.unreadable["devices"] = "not readable for all extensions"
		}
		return d.Unreadable != nil
	})
	for _, d := range m.Devices {
		if d.Owner = m.byID[d.Extension.ID]; d.Owner != nil {
			d.Owner.Devices = append(d.Owner.Devices, d)
		}
	}
	for _, a := range assigned {
		if e := m.byID[a.ExtensionID]; e != nil {
			for _, role := range a.Roles {
				e.Roles = append(e.Roles, role.DisplayName)
			}
		}
	}
	m.Account = Account{
		ID: s.Account, MainNumber: value(s, "account", "mainNumber"), Status: value(s, "account", "status"),
		Plan: value(s, "service", "servicePlan.name"), Company: value(s, "address", "company"), MainSite: value(s, "address", "mainSiteName"),
	}
	return m, nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// records decodes the records of a section.
func records[T any](m *Model, s *snapshot.Snapshot, name string, to *[]*T) error {
	section := s.Section(name)
	switch {
	case section == nil:
		m.unreadable[name] = "not in the snapshot"
		return nil
	case section.Unreadable != "":
		m.unreadable[name] = "not readable: " + section.Unreadable
		return nil
	}
	*to = make([]*T, 0, len(section.Records))
	for _, record := range section.Records {
		value := new(T)
		if err := json.Unmarshal(record.Value, value, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)); err != nil {
			return fmt.Errorf("section %s, record %s: %w", name, record.Key, err)
		}
		*to = append(*to, value)
	}
	return nil
}

// value is the one at a path of a section that has one record.
func value(s *snapshot.Snapshot, section, path string) string {
	found := s.Section(section)
	if found == nil || len(found.Records) == 0 {
		return ""
	}
	return snapshot.Text(snapshot.At(found.Records[0].Value, path))
}

// Extension returns the extension of an id, or nil.
func (m *Model) Extension(id string) *Extension { return m.byID[id] }

// Missing says why a section is not there, or nothing if it is.
func (m *Model) Missing(section string) string { return m.unreadable[section] }

// IsUser reports whether the extension is a person's.
func (e *Extension) IsUser() bool {
	switch e.Type {
	case "User", "DigitalUser", "VirtualUser", "FlexibleUser", "FaxUser":
		return true
	}
	return false
}

// Working reports whether the extension is in use, or about to be.
func (e *Extension) Working() bool { return e.Status == "Enabled" || e.Status == "NotActivated" }

// Off reports whether the extension is out of use.
func (e *Extension) Off() bool { return e.Status == "Disabled" || e.Status == "Frozen" }

// Administers reports whether the extension has rights of an administrator: the platform says so, or a role is called so.
func (e *Extension) Administers() bool {
	if e.Permissions.Admin.Enabled {
		return true
	}
	for _, role := range e.Roles {
		if strings.Contains(strings.ToLower(role), "admin") {
			return true
		}
	}
	return false
}

// SiteName is the name of the extension's site.
func (m *Model) SiteName(e *Extension) string {
	for _, site := range m.Sites {
		if site.ID == e.Site.ID {
			return site.Name
		}
	}
	switch {
	case e.Site.Name != "":
		return e.Site.Name
	case e.Site.ID == "main-site" && m.Account.MainSite != "":
		return m.Account.MainSite
	}
	return e.Site.ID
}
