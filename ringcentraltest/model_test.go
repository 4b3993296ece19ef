package ringcentraltest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The model is what a person would expect of the platform, in the plainest form: two maps.

type modelExtension struct{ Number, Name, Status, Email string }

type modelNumber struct{ Digits, Usage, Extension string }

type model struct {
	*rand.Rand
	t          *testing.T
	fake       *Server
	token      string
	extensions map[string]modelExtension // by id
	numbers    map[string]modelNumber
	made       int
	steps      map[string]int
}

// ask sends a request and returns the reply.
func (m *model) ask(method, path string, body any) (int, object) {
	m.t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		m.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(m.t.Context(), method, path, strings.NewReader(string(data)))
	r.Header.Set("Authorization", "Bearer "+m.token)
	r.Header.Set("Content-Type", "application/json")
	if body == nil {
		r.Body = http.NoBody
	}
	w := httptest.NewRecorder()
	m.fake.ServeHTTP(w, r)
	var reply object
	if w.Body.Len() > 0 {
		if err := json.Unmarshal(w.Body.Bytes(), &reply); err != nil {
			m.t.Fatal(err)
		}
	}
	return w.Code, reply
}

// must is ask for what has to succeed.
func (m *model) must(method, path string, body any) object {
	m.t.Helper()
	status, reply := m.ask(method, path, body)
	if status/100 != 2 {
		m.t.Fatalf("%s %s %v: %d %v", method, path, body, status, reply)
	}
	return reply
}

const (
	v1 = "/restapi/v1.0/account/~"
	v2 = "/restapi/v2/accounts/~"
)

func id(value any) string {
	if n, ok := value.(float64); ok {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	return value.(string)
}

// listExtensions and listNumbers read everything the fake has, page by page.
func (m *model) all(path, query string, each func(object)) {
	m.t.Helper()
	size := 1 + m.IntN(60)
	for page := 1; ; page++ {
		reply := m.must("GET", fmt.Sprintf("%s?page=%d&perPage=%d%s", path, page, size, query), nil)
		for _, record := range list(reply, "records") {
			each(record)
		}
		if float64(page) >= at(reply, "paging", "totalPages").(float64) {
			return
		}
	}
}

func (m *model) readExtensions(query string) map[string]modelExtension {
	m.t.Helper()
	found := map[string]modelExtension{}
	m.all(v1+"/extension", query, func(e object) {
		found[id(e["id"])] = modelExtension{text(e, "extensionNumber"), text(e, "name"), text(e, "status"), text(e, "contact", "email")}
	})
	return found
}

func (m *model) readNumbers(query string) map[string]modelNumber {
	m.t.Helper()
	found := map[string]modelNumber{}
	m.all(v2+"/phone-numbers", query, func(n object) {
		found[id(n["id"])] = modelNumber{text(n, "phoneNumber"), text(n, "usageType"), text(n, "extension", "id")}
	})
	return found
}

// some is a random key.
func some[T any](m *model, from map[string]T) string {
	keys := slices.Sorted(maps.Keys(from))
	return keys[m.IntN(len(keys))]
}

// numberOfUse is a number of some use, or "".
func (m *model) numberOfUse(usage string) string {
	for _, key := range slices.Sorted(maps.Keys(m.numbers)) {
		if m.numbers[key].Usage == usage {
			return key
		}
	}
	return ""
}

func (m *model) create() {
	m.made++
	e := modelExtension{strconv.Itoa(5000 + m.made), fmt.Sprintf("New %d", m.made), "Enabled", fmt.Sprintf("new%d@larkspur.example", m.made)}
	reply := m.must("POST", v1+"/extension", object{
		"extensionNumber": e.Number, "status": e.Status, "contact": object{"firstName": "New", "lastName": strconv.Itoa(m.made), "email": e.Email, "emailAsLoginName": true},
	})
	m.extensions[id(reply["id"])] = e
	for name, taken := range map[string]object{
		"extensionNumber": {"extensionNumber": e.Number},
		"contact.email":   {"contact": object{"firstName": "Twin", "email": e.Email, "emailAsLoginName": true}},
	} {
		if status, refused := m.ask("POST", v1+"/extension", taken); status != 400 || refused["parameterName"] != name {
			m.t.Fatalf("%s is taken, got %d %v", name, status, refused)
		}
	}
}

func (m *model) update() {
	key := some(m, m.extensions)
	e := m.extensions[key]
	body := object{}
	switch m.IntN(3) {
	case 0:
		m.made++
		e.Number = strconv.Itoa(5000 + m.made)
		body["extensionNumber"] = e.Number
	case 1:
		m.made++
		e.Name = fmt.Sprintf("Changed %d", m.made)
		body["contact"] = object{"firstName": "Changed", "lastName": strconv.Itoa(m.made)}
	case 2:
		e.Status = []string{"Enabled", "Disabled", "Frozen"}[m.IntN(3)]
		body["status"] = e.Status
	}
	m.extensions[key] = e
	if m.IntN(2) == 0 {
		m.must("PUT", v1+"/extension/"+key, body)
		return
	}
	body["id"] = key
	m.must("POST", v1+"/extension-bulk-update", object{"records": []any{body}})
}

func (m *model) delete() {
	key := some(m, m.extensions)
	if len(m.extensions) < 10 || key == idText(accounts[0].firstExtension) {
		return
	}
	usage := ""
	switch m.IntN(4) {
	case 0:
		m.must("DELETE", v1+"/extension/"+key+"?savePhoneNumbers=false", nil)
	case 1:
		usage = "AdditionalCompanyNumber"
		m.must("DELETE", v1+"/extension/"+key, nil)
	case 2:
		m.must("DELETE", v2+"/extensions", object{"keepAssetsInInventory": false, "records": []any{object{"id": key}}})
	case 3:
		usage = "Inventory"
		m.must("DELETE", v2+"/extensions", object{"records": []any{object{"id": key}, object{"id": "1"}}})
	}
	delete(m.extensions, key)
	for number, n := range m.numbers {
		if n.Extension != key {
			continue
		}
		if usage == "" {
			delete(m.numbers, number)
			continue
		}
		m.numbers[number] = modelNumber{n.Digits, usage, ""}
	}
	if status, _ := m.ask("GET", v1+"/extension/"+key, nil); status != 404 {
		m.t.Fatalf("%s is deleted, got %d", key, status)
	}
}

func (m *model) addNumbers() {
	if len(m.numbers) > 40 {
		return
	}
	var records []any
	want := map[string]bool{}
	for range 1 + m.IntN(4) {
		m.made++
		digits := fmt.Sprintf("+1303557%04d", m.made%10000)
		want[digits] = true
		records = append(records, object{"phoneNumber": digits, "usageType": "Inventory"})
	}
	reply := m.must("POST", v2+"/phone-numbers/bulk-add", object{"records": records})
	if task := text(reply, "id"); task != "" {
		reply = m.must("GET", v2+"/phone-numbers/bulk-add/"+task, nil)
	}
	for _, record := range list(reply, "records") {
		if record["bulkItemSuccessful"] != true || !want[text(record, "phoneNumber")] {
			m.t.Fatalf("not added: %v", record)
		}
		m.numbers[text(record, "id")] = modelNumber{text(record, "phoneNumber"), "Inventory", ""}
	}
}

func (m *model) assign() {
	key, owner := m.numberOfUse("Inventory"), some(m, m.extensions)
	if key == "" {
		return
	}
	m.must("PATCH", v2+"/phone-numbers/"+key, object{"usageType": "DirectNumber", "extension": object{"id": owner}})
	m.numbers[key] = modelNumber{m.numbers[key].Digits, "DirectNumber", owner}
}

func (m *model) replace() {
	old, target := some(m, m.numbers), m.numberOfUse("Inventory")
	if target == "" || old == target {
		return
	}
	m.must("POST", v2+"/phone-numbers/"+old+"/replace", object{"targetPhoneNumberId": target})
	was := m.numbers[old]
	m.numbers[target] = modelNumber{m.numbers[target].Digits, was.Usage, was.Extension}
	m.numbers[old] = modelNumber{was.Digits, "Inventory", ""}
}

func (m *model) deleteNumbers() {
	key := some(m, m.numbers)
	reply := m.must("DELETE", v2+"/phone-numbers", object{"records": []any{object{"phoneNumber": m.numbers[key].Digits}}})
	deleted := list(reply, "records")[0]["bulkItemSuccessful"] == true
	if deleted != (m.numbers[key].Usage == "Inventory") {
		m.t.Fatalf("%v, deleted: %v", m.numbers[key], deleted)
	}
	if deleted {
		delete(m.numbers, key)
	}
}

// list compares what filters let through.
func (m *model) list() {
	status := []string{"Enabled", "Disabled", "Frozen"}[m.IntN(3)]
	want := maps.Clone(m.extensions)
	maps.DeleteFunc(want, func(_ string, e modelExtension) bool { return e.Status != status })
	m.same("extensions that are "+status, want, m.readExtensions("&status="+status))
	usage := []string{"Inventory", "DirectNumber", "AdditionalCompanyNumber"}[m.IntN(3)]
	numbers := maps.Clone(m.numbers)
	maps.DeleteFunc(numbers, func(_ string, n modelNumber) bool { return n.Usage != usage })
	m.same("numbers for "+usage, numbers, m.readNumbers("&usageType="+usage))
}

func (m *model) same(what string, want, got any) {
	m.t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		m.t.Fatalf("%s (-model +fake):\n%s", what, diff)
	}
}

func TestFakeAgreesWithAModel(t *testing.T) {
	t.Parallel()
	steps := Soak(70, 1000)
	fake := NewTest(t, WithExtensions(12), WithNumbers(16), WithoutNetwork())
	m := &model{Rand: rand.New(rand.NewPCG(3, 5)), t: t, fake: fake, token: fake.begin().Access, steps: map[string]int{}}
	m.extensions, m.numbers = m.readExtensions(""), m.readNumbers("")
	moves := []struct {
		name string
		do   func()
	}{
		{"create", m.create}, {"update", m.update}, {"update", m.update}, {"delete", m.delete}, {"add", m.addNumbers},
		{"assign", m.assign}, {"replace", m.replace}, {"delete numbers", m.deleteNumbers}, {"delete numbers", m.deleteNumbers},
		{"list", m.list},
	}
	for range steps {
		move := moves[m.IntN(len(moves))]
		move.do()
		m.steps[move.name]++
		m.same("extensions after "+move.name, m.extensions, m.readExtensions(""))
		m.same("numbers after "+move.name, m.numbers, m.readNumbers(""))
		fake.Advance(1000)
	}
	t.Logf("%d steps %v; at the end %d extensions, %d numbers", steps, m.steps, len(m.extensions), len(m.numbers))
}
