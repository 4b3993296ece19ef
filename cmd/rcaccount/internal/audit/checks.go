package audit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Check is something that may be wrong with an account.
type Check struct {
	Name        string
	Title       string   // a heading
	Means       string   // why it matters, in a sentence
	Needs       []string // sections of the snapshot
	Uses        []string // sections that it does without if it must
	Information bool     // what it finds is worth knowing, and no fault

	find func(m *Model, found func(Finding))
}

// Finding is one thing that a check has found.
type Finding struct {
	Check  string `json:"check"`
	Kind   string `json:"kind"`   // "extension", "number" or "queue"
	ID     string `json:"id"`     // of the extension, the number or the queue
	Number string `json:"number"` // the extension number, or the phone number
	Name   string `json:"name"`
	Detail string `json:"detail"`
}

// What is the thing in words.
func (f Finding) What() string {
	return strings.Join(slices.DeleteFunc([]string{f.Kind, f.Number, f.Name}, func(s string) bool { return s == "" }), " ")
}

// Checks are all checks.
var Checks = []*Check{
	{
		Name: "unassigned-numbers", Title: "Unassigned numbers", Means: "They cost money, and callers reach no one.",
		Needs: []string{"numbers", "extensions"},
		find: func(m *Model, found func(Finding)) {
			for _, n := range m.Numbers {
				switch {
				case n.Extension.ID == "" && !slices.Contains(ofCompany, n.UsageType):
					found(ofNumber(n, n.UsageType))
				case n.Extension.ID != "" && n.Owner == nil:
					found(ofNumber(n, "of extension "+n.Extension.ID+", which is not there"))
				}
			}
		},
	},
	{
		Name: "disabled-with-numbers", Title: "Disabled users with numbers", Means: "Their numbers could be given to somebody else.",
		Needs: []string{"numbers", "extensions"},
		find: func(m *Model, found func(Finding)) {
			for _, e := range m.Extensions {
				if e.IsUser() && e.Off() && len(e.Numbers) > 0 {
					found(ofExtension(e, e.Status+": "+join(e.Numbers, func(n *Number) string { return n.PhoneNumber })))
				}
			}
		},
	},
	{
		Name: "disabled-with-devices", Title: "Disabled users with devices", Means: "Their phones could be given to somebody else.",
		Needs: []string{"devices", "extensions"},
		find: func(m *Model, found func(Finding)) {
			for _, e := range m.Extensions {
				if e.IsUser() && e.Off() && len(e.Devices) > 0 {
					found(ofExtension(e, e.Status+": "+join(e.Devices, func(d *Device) string { return cmp.Or(d.Name, d.ID) })))
				}
			}
		},
	},
	{
		Name: "users-without-number", Title: "Users without a direct number", Means: "They can be called inside the company only.",
		Needs: []string{"numbers", "extensions"},
		find: eachUser(func(e *Extension) (string, bool) {
			return e.Status, !slices.ContainsFunc(e.Numbers, (*Number).ofPerson)
		}),
	},
	{
		Name: "users-without-email", Title: "Users without an e-mail address", Means: "They get no notifications, and can't reset their password.",
		Needs: []string{"extensions"},
		find:  eachUser(func(e *Extension) (string, bool) { return e.Status, e.Contact.Email == "" }),
	},
	{
		Name: "duplicate-numbers", Title: "Duplicate numbers", Means: "Of two with one number, only one can be reached.",
		Needs: []string{"numbers", "extensions"},
		find: func(m *Model, found func(Finding)) {
			byNumber := map[string]int{}
			for _, n := range m.Numbers {
				byNumber[n.PhoneNumber]++
			}
			for _, n := range m.Numbers {
				if count := byNumber[n.PhoneNumber]; n.PhoneNumber != "" && count > 1 {
					found(ofNumber(n, fmt.Sprintf("there are %d of this number", count)))
				}
			}
			byExtension := map[string]int{}
			for _, e := range m.Extensions {
				byExtension[e.ExtensionNumber]++
			}
			for _, e := range m.Extensions {
				if count := byExtension[e.ExtensionNumber]; e.ExtensionNumber != "" && count > 1 {
					found(ofExtension(e, fmt.Sprintf("there are %d of this number", count)))
				}
			}
		},
	},
	{
		Name: "queues-without-members", Title: "Queues that nobody answers", Means: "Callers wait in vain.",
		Needs: []string{"queues", "extensions"},
		find: func(m *Model, found func(Finding)) {
			for _, q := range m.Queues {
				f := Finding{Kind: "queue", ID: q.ID, Number: q.ExtensionNumber, Name: q.Name}
				working := func(member Reference) bool {
					e := m.byID[member.ID]
					return e == nil || e.Working()
				}
				switch {
				case slices.Contains(q.Unreadable, "members"):
				case len(q.Members) == 0:
					f.Detail = "no members"
					found(f)
				case !slices.ContainsFunc(q.Members, working):
					f.Detail = fmt.Sprintf("all %d members are disabled or frozen", len(q.Members))
					found(f)
				}
			}
		},
	},
	{
		Name: "administrators", Title: "Administrators", Means: "They may change everything, or much: make sure that you know them all.",
		Needs: []string{"extensions"}, Uses: []string{"assigned-roles"}, Information: true,
		find: func(m *Model, found func(Finding)) {
			for _, e := range m.Extensions {
				if e.Administers() {
					found(ofExtension(e, strings.Join(append([]string{e.Status}, e.Roles...), ", ")))
				}
			}
		},
	},
	{
		Name: "users-without-device", Title: "Users without a device", Means: "They can make calls in the app only.",
		Needs: []string{"devices", "extensions"}, Information: true,
		find: eachUser(func(e *Extension) (string, bool) { return e.Status, len(e.Devices) == 0 }),
	},
}

// ofCompany are the uses of numbers that no extension has because the whole company does.
var ofCompany = []string{"MainCompanyNumber", "CompanyFaxNumber", "ConferencingNumber", "MeetingsNumber", "ContactCenterNumber", "ELIN"}

// ofPerson reports whether a person can be called at the number.
func (n *Number) ofPerson() bool {
	return n.UsageType == "DirectNumber" || strings.HasSuffix(n.UsageType, "BusinessMobileNumber")
}

// Find carries a check out.
func (c *Check) Find(m *Model) []Finding {
	var all []Finding
	c.find(m, func(f Finding) {
		f.Check = c.Name
		all = append(all, f)
	})
	return all
}

// Missing says why the check can't be carried out, or nothing if it can.
func (c *Check) Missing(m *Model) string {
	for _, section := range c.Needs {
		if why := m.Missing(section); why != "" {
			return section + " " + why
		}
	}
	return ""
}

// CheckNamed returns a check by its name, or nil.
func CheckNamed(name string) *Check {
	i := slices.IndexFunc(Checks, func(c *Check) bool { return c.Name == name })
	if i < 0 {
		return nil
	}
	return Checks[i]
}

// Names returns the names of all checks.
func Names() []string {
	names := make([]string, len(Checks))
	for i, c := range Checks {
		names[i] = c.Name
	}
	return names
}

// eachUser finds users who are in use or about to be.
func eachUser(wrong func(*Extension) (detail string, is bool)) func(*Model, func(Finding)) {
	return func(m *Model, found func(Finding)) {
		for _, e := range m.Extensions {
			if detail, is := wrong(e); is && e.IsUser() && e.Working() {
				found(ofExtension(e, detail))
			}
		}
	}
}

func ofExtension(e *Extension, detail string) Finding {
	return Finding{Kind: "extension", ID: e.ID, Number: e.ExtensionNumber, Name: e.Name, Detail: detail}
}

func ofNumber(n *Number, detail string) Finding {
	return Finding{Kind: "number", ID: n.ID, Number: n.PhoneNumber, Name: n.Label, Detail: detail}
}

func join[T any](of []T, text func(T) string) string {
	texts := make([]string, len(of))
	for i, one := range of {
		texts[i] = text(one)
	}
	return strings.Join(texts, ", ")
}
