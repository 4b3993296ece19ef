package audit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/audit"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/snapshot"
)

func model(t *testing.T, lines ...string) *audit.Model {
	t.Helper()
	text := `{"format":"rcaccount snapshot","version":1,"account":"7"}` + "\n" + strings.Join(lines, "\n") + "\n" + `{"end":true}`
	s, err := snapshot.Load(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	m, err := audit.NewModel(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestChecks has what each check finds beside what it must not find.
func TestChecks(t *testing.T) {
	m := model(
		t,
		`{"section":"extensions"}`,
		`{"extensions":{"id":"1","extensionNumber":"101","name":"Fine","type":"User","status":"Enabled","contact":{"email":"a@b.c"},"permissions":{"admin":{"enabled":true}}}}`,
		`{"extensions":{"id":"2","extensionNumber":"102","name":"Bare","type":"User","status":"NotActivated"}}`,
		`{"extensions":{"id":"3","extensionNumber":"103","name":"Gone","type":"DigitalUser","status":"Disabled"}}`,
		`{"extensions":{"id":"4","extensionNumber":"104","name":"Cold","type":"User","status":"Frozen"}}`,
		`{"extensions":{"id":"5","extensionNumber":"102","name":"Twin","type":"Limited","status":"Enabled"}}`,
		`{"extensions":{"id":"6","extensionNumber":"106","name":"Menu","type":"IvrMenu","status":"Disabled"}}`,
		`{"section":"assigned-roles"}`,
		`{"assigned-roles":{"extensionId":"2","roles":[{"id":"8","displayName":"Billing Admin"}]}}`,
		`{"assigned-roles":{"extensionId":"4","roles":[{"id":"9","displayName":"Standard"}]}}`,
		`{"section":"numbers"}`,
		`{"numbers":{"id":"11","phoneNumber":"+11","usageType":"DirectNumber","extension":{"id":"1"}}}`,
		`{"numbers":{"id":"12","phoneNumber":"+12","usageType":"Inventory"}}`,
		`{"numbers":{"id":"13","phoneNumber":"+13","usageType":"MainCompanyNumber"}}`,
		`{"numbers":{"id":"14","phoneNumber":"+14","usageType":"DirectNumber","extension":{"id":"3"}}}`,
		`{"numbers":{"id":"15","phoneNumber":"+15","usageType":"DirectNumber","extension":{"id":"99"}}}`,
		`{"numbers":{"id":"16","phoneNumber":"+11","usageType":"CompanyNumber","extension":{"id":"6"}}}`,
		`{"section":"queues"}`,
		`{"queues":{"id":"21","extensionNumber":"301","name":"Empty"}}`,
		`{"queues":{"id":"22","extensionNumber":"302","name":"Asleep","members":[{"id":"3"},{"id":"4"}]}}`,
		`{"queues":{"id":"23","extensionNumber":"303","name":"Awake","members":[{"id":"1"},{"id":"3"}]}}`,
		`{"queues":{"id":"24","extensionNumber":"304","name":"Hidden","unreadable":["members"]}}`,
		`{"section":"devices"}`,
		`{"devices":{"id":"31","name":"Phone","extension":{"id":"1"}}}`,
		`{"devices":{"id":"32","name":"Old phone","extension":{"id":"4"}}}`,
	)
	want := map[string][]string{
		"unassigned-numbers":     {"number +12: Inventory", "number +15: of extension 99, which is not there"},
		"disabled-with-numbers":  {"extension 103 Gone: Disabled: +14"},
		"disabled-with-devices":  {"extension 104 Cold: Frozen: Old phone"},
		"users-without-number":   {"extension 102 Bare: NotActivated"},
		"users-without-email":    {"extension 102 Bare: NotActivated"},
		"duplicate-numbers":      {"number +11: there are 2 of this number", "number +11: there are 2 of this number", "extension 102 Bare: there are 2 of this number", "extension 102 Twin: there are 2 of this number"},
		"queues-without-members": {"queue 301 Empty: no members", "queue 302 Asleep: all 2 members are disabled or frozen"},
		"administrators":         {"extension 101 Fine: Enabled", "extension 102 Bare: NotActivated, Billing Admin"},
		"users-without-device":   {"extension 102 Bare: NotActivated"},
	}
	for _, c := range audit.Checks {
		var got []string
		for _, f := range c.Find(m) {
			got = append(got, fmt.Sprint(f.What(), ": ", f.Detail))
		}
		if !slices.Equal(got, want[c.Name]) {
			t.Errorf("%s: got %q, want %q", c.Name, got, want[c.Name])
		}
		if why := c.Missing(m); why != "" {
			t.Errorf("%s: %s", c.Name, why)
		}
	}
}

// TestMissing: a check says what it could not see.
func TestMissing(t *testing.T) {
	m := model(t, `{"section":"extensions"}`, `{"section":"numbers","unreadable":"403 CMN-408"}`)
	for name, want := range map[string]string{
		"users-without-email": "", "administrators": "",
		"unassigned-numbers": "numbers not readable: 403 CMN-408", "queues-without-members": "queues not in the snapshot",
	} {
		if got := audit.CheckNamed(name).Missing(m); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
