package plan_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/sheet"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// parse reads the document once; nobody changes it.
var parse = sync.OnceValues(func() (*openapi.Document, error) { return openapi.Parse(api.OpenAPIJSON) })

func document(t *testing.T) *openapi.Document {
	t.Helper()
	d, err := parse()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func bodyOf(d *openapi.Document, id string) *openapi.Schema {
	_, body := d.Operation(id).Body()
	return body
}

// company is a small account.
func company(t *testing.T) *plan.Extensions {
	t.Helper()
	d := document(t)
	record := func(id, number, name, kind, status, email string) plan.Record {
		values := map[string]string{"id": id, "extensionNumber": number, "name": name, "type": kind, "status": status, "contact.email": email}
		for path, value := range values {
			if value == "" {
				delete(values, path)
			}
		}
		return plan.Record{ID: id, Values: values}
	}
	return &plan.Extensions{
		System: "400", Self: "401",
		All: []plan.Record{
			record("400", "", "Operator", "User", "Enabled", ""),
			record("401", "101", "Maya Okafor", "User", "Enabled", "maya@larkspur.example"),
			record("402", "102", "Jonas Lind", "User", "Enabled", "jonas@larkspur.example"),
			record("403", "103", "Aiko Tanaka", "User", "Disabled", "aiko@larkspur.example"),
			record("404", "104", "Priya Raman", "User", "Enabled", "shared@larkspur.example"),
			record("405", "105", "Samuel Hill", "User", "Enabled", "shared@larkspur.example"),
			record("406", "106", "Nobody Yet", "User", "NotActivated", ""),
			record("407", "107", "Support", "Department", "Enabled", "maya@larkspur.example"),
		},
		Record: d.Operation("readExtension").Record(), Update: bodyOf(d, "updateExtension"),
		CreateUser: bodyOf(d, "postBatchProvisionUsers").At("records").Target().Items, Create: bodyOf(d, "createExtension"),
	}
}

// planned returns a plan, and the problems with the sheet, in a line for each.
func planned(t *testing.T, e *plan.Extensions, data string) string {
	t.Helper()
	s, err := sheet.Read("a.csv", []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	p, problems := e.Plan(s)
	var lines []string
	for _, problem := range problems {
		lines = append(lines, strings.TrimPrefix(problem.Error(), "a.csv:"))
	}
	if lines == nil {
		lines = describe(p)
	}
	return strings.Join(lines, "\n")
}

func describe(p *plan.Plan) []string {
	var lines []string
	for _, s := range p.Steps {
		line := fmt.Sprint(s.Action, " ", s.ID)
		for _, part := range []string{s.Type, string(s.Send), string(s.Then)} {
			if part != "" {
				line += " " + part
			}
		}
		lines = append(lines, line)
	}
	return append(lines, p.Notes...)
}

func TestExtensions(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"by id", "id,status\n402,Disabled\n403,Disabled\n", "update 402 {\"status\":\"Disabled\"}\nnone 403"},
		{"by number", "extensionNumber,contact.department\n102,Sales\n", `update 402 {"contact":{"department":"Sales"}}`},
		{"by address, in any case", "contact.email,status\nJONAS@larkspur.example,Frozen\n", `update 402 {"status":"Frozen"}`},
		{"by address", "contact.email,status\njonas@larkspur.example,Frozen\n", `update 402 {"status":"Frozen"}`},
		{"new number and address by id", "id,extensionNumber,contact.email\n402,112,j@larkspur.example\n", `update 402 {"contact":{"email":"j@larkspur.example"},"extensionNumber":"112"}`},
		{"an address where there was none", "extensionNumber,contact.email\n106,new@larkspur.example\n", `update 406 {"contact":{"email":"new@larkspur.example"}}`},
		{"clear", "id,contact.department,contact.email\n402,(clear),\n", `none 402`},
		{"clear an address", "id,contact.email\n402,(clear)\n", "2:contact.email (column B): can't be cleared"},
		{"truth in capitals", "id,contact.emailAsLoginName\n402,TRUE\n", `update 402 {"contact":{"emailAsLoginName":true}}`},
		{"a new user", "extensionNumber,contact.firstName,contact.lastName,contact.email,contact.department,status,name\n200,Wen,Zhang,wen@larkspur.example,Sales,Disabled,Wen Zhang\n",
			`create  User {"contact":{"email":"wen@larkspur.example","firstName":"Wen","lastName":"Zhang"},"extensionNumber":"200","status":"Enabled"} {"contact":{"department":"Sales"},"status":"Disabled"}`},
		{"a new queue", "extensionNumber,type,name\n200,Department,Sales\n", `create  Department {"extensionNumber":"200","name":"Sales","type":"Department"}`},
		{"names in any case", "ID,Contact.Department\n402,Sales\n", `update 402 {"contact":{"department":"Sales"}}`},

		{"another account's id", "id,status\n999,Disabled\n", "2:id (column A): the account has no extension with the id 999"},
		{"no key but to clear", "extensionNumber,contact.email\n(clear),\n", "2: names no extension: give id, extensionNumber or contact.email"},
		{"no key", "id,status\n,Disabled\n", "2: names no extension: give id, extensionNumber or contact.email"},
		{"a number that somebody else has", "extensionNumber,contact.email\n102,other@larkspur.example\n",
			"2:contact.email (column B): extension 102, Jonas Lind has the email address jonas@larkspur.example; give its id to change that, or another number to create an extension"},
		{"an address that somebody else has", "extensionNumber,contact.email\n199,jonas@larkspur.example\n",
			"2:extensionNumber (column A): this is the email address of extension 102, Jonas Lind: give its id to change the number"},
		{"a shared address", "contact.email,status\nshared@larkspur.example,Disabled\n",
			"2:contact.email (column A): 2 extensions have this email address, extension 104, Priya Raman among them: give the id or the number"},
		{"twice the same", "id,extensionNumber,status\n402,102,Disabled\n,102,Enabled\n", "3: is about extension 102, Jonas Lind, as line 2 is"},
		{"twice the same number", "id,extensionNumber\n402,150\n403,150\n", "3:extensionNumber (column B): 150 is also what line 2 gives"},
		{"twice the same new address", "contact.firstName,contact.lastName,contact.email\nA,B,ab@larkspur.example\nA,B,AB@larkspur.example\n", "3:contact.email (column C): AB@larkspur.example is also what line 2 gives"},
		{"a number that is taken", "id,extensionNumber\n402,103\n", "2:extensionNumber (column B): 103 is the number of extension 103, Aiko Tanaka"},
		{"an address that is taken", "id,contact.email\n402,aiko@larkspur.example\n", "2:contact.email (column B): aiko@larkspur.example is the email address of extension 103, Aiko Tanaka"},
		{"not a number", "id,extensionNumber\n402,12\n", `2:extensionNumber (column B): "12" is not an extension number: 3 to 8 digits`},
		{"unknown column", "id,contact.mail\n402,x\n", "1:contact.mail (column B): there is no such column; there are contact.email, contact.emailAsLoginName"},
		{"a secret", "id,password\n402,marker\n", `1:password (column B): is a secret, which would be in the result file, too; "rcaccount extensions update --body -" takes it`},
		{"an enum", "id,status\n402,Sleeping\n", `2:status (column B): "Sleeping" is not one of Enabled, Disabled, Frozen, NotActivated`},
		{"an address without at", "id,contact.email\n402,jonas.larkspur.example\n", `2:contact.email (column B): "jonas.larkspur.example" is not an email address`},
		{"too long", "id,contact.jobTitle\n402," + strings.Repeat("x", 65) + "\n", "2:contact.jobTitle (column B): has 65 characters, and 64 are allowed"},
		{"neither true nor false", "id,contact.emailAsLoginName\n402,yes\n", `2:contact.emailAsLoginName (column B): "yes" is neither true nor false`},
		{"read only", "id,name\n402,Jonas L\n403,Aiko Tanaka\n", `2:name (column B): can't be changed, and is "Jonas Lind" now; what can be changed: contact.emailAsLoginName, contact.firstName, contact.lastName, contact.pronouncedName.prompt.contentType, contact.pronouncedName.prompt.contentUri, contact.pronouncedName.prompt.id and 2 more`},
		{"a list", "id,customFields\n402,x\n", `1:customFields (column B): is more than a single value, which a table can't change; "rcaccount extensions update --body" can`},
		{"not known yet, and without a name", "extensionNumber,type\n200,User\n", "2: no extension has this number or email address, and a new User needs contact.firstName, contact.lastName, contact.email"},
		{"a name for a user", "contact.email,name\nwen@larkspur.example,Wen Zhang\n", "2:name (column B): can't be given to a new user: give contact.firstName and contact.lastName"},
		{"an id for nobody", "contact.email,creationTime\nwen@larkspur.example,2026-01-01\n", "2:creationTime (column B): can't be given to a new extension"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := planned(t, company(t), test.data)
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// What the sheet doesn't have is deleted only of the types that it has, and neither the system's extension nor one's own.
func TestPrune(t *testing.T) {
	e := company(t)
	e.Prune = true
	want := "none 402\ncreate  Department {\"extensionNumber\":\"200\",\"name\":\"New\",\"type\":\"Department\"}\ndelete 403 User\ndelete 404 User\ndelete 405 User\ndelete 406 User\n" +
		"Operator is not in the file, but stays: it is the system extension\nextension 101, Maya Okafor is not in the file, but stays: it is who is signed in"
	if got := planned(t, e, "extensionNumber,type,name\n102,User,Jonas Lind\n200,Department,New\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNumbers(t *testing.T) {
	d := document(t)
	number := func(id, digits, usage, owner, dialed string) plan.Record {
		return plan.Record{ID: id, Values: map[string]string{
			"id": id, "phoneNumber": digits, "usageType": usage, "extension.id": owner, "extension.extensionNumber": dialed, "type": "VoiceFax",
		}}
	}
	n := &plan.Numbers{
		All: []plan.Record{
			number("1", "+16505550101", "DirectNumber", "402", "102"), number("2", "+16505550102", "Inventory", "", ""),
			number("3", "+16505550103", "CompanyNumber", "407", "107"),
		},
		Extensions: company(t).All, Record: d.Operation("listAccountPhoneNumbersV2").Record(), Assign: bodyOf(d, "assignPhoneNumberV2"),
	}
	for _, test := range []struct{ name, data, want string }{
		{"nothing new", "id,phoneNumber,usageType,extension.extensionNumber\n1,+16505550101,DirectNumber,102\n2,16505550102,Inventory,\n3,+1 650-555-0103,CompanyNumber,107\n", "none 1\nnone 2\nnone 3"},
		{"to another", "phoneNumber,extension.extensionNumber\n+16505550101,103\n", `assign 1 {"extension":{"id":"403"},"usageType":"DirectNumber"}`},
		{"by the id", "phoneNumber,extension.id\n+16505550101,403\n", `assign 1 {"extension":{"id":"403"},"usageType":"DirectNumber"}`},
		{"from the inventory", "phoneNumber,usageType,extension.extensionNumber\n+16505550102,Inventory,103\n", `assign 2 {"extension":{"id":"403"},"usageType":"DirectNumber"}`},
		{"to the company", "phoneNumber,usageType,extension.extensionNumber\n+16505550101,CompanyNumber,102\n", `assign 1 {"usageType":"CompanyNumber"}`},
		{"another type", "phoneNumber,type\n+16505550101,VoiceOnly\n", `assign 1 {"extension":{"id":"402"},"type":"VoiceOnly","usageType":"DirectNumber"}`},
		{"unknown", "phoneNumber,usageType\n+16505559999,CompanyNumber\n", "2:phoneNumber (column A): the account has no phone number +16505559999"},
		{"another id", "id,phoneNumber\n1,+16505550102\n", "2:phoneNumber (column B): the number with the id 1 is +16505550101"},
		{"nobody", "phoneNumber,extension.extensionNumber\n+16505550101,999\n", "2:extension.extensionNumber (column B): the account has no such extension: 999"},
		{"two owners", "phoneNumber,extension.id,extension.extensionNumber\n+16505550102,402,103\n", "2:extension.id (column B): is another extension than extension.extensionNumber says"},
		{"an owner who can't be", "phoneNumber,usageType,extension.extensionNumber\n+16505550101,CompanyNumber,103\n", "2:usageType (column B): an extension gets a number as its DirectNumber only"},
		{"no owner", "phoneNumber,usageType\n+16505550102,DirectNumber\n", "2:usageType (column B): a DirectNumber needs an extension; without one it can be MainCompanyNumber, CompanyNumber, ContactCenterNumber"},
		{"taken away", "phoneNumber,extension.extensionNumber\n+16505550101,(clear)\n", "2:usageType: a DirectNumber needs an extension; without one it can be MainCompanyNumber, CompanyNumber, ContactCenterNumber"},
		{"an impossible use", "phoneNumber,usageType\n+16505550101,Fun\n", `2:usageType (column B): "Fun" is not one of MainCompanyNumber, CompanyNumber, DirectNumber, ContactCenterNumber`},
		{"twice", "phoneNumber,usageType\n+16505550101,\n16505550101,\n", "3: is about +16505550101, as line 2 is"},
		{"read only", "phoneNumber,tollType\n+16505550101,Toll\n", `2:tollType (column B): can't be changed, and is "" now`},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, err := sheet.Read("a.csv", []byte(test.data))
			if err != nil {
				t.Fatal(err)
			}
			n.Paths(s)
			p, problems := n.Plan(s)
			lines := describe(p)
			if len(problems) > 0 {
				lines = nil
				for _, problem := range problems {
					lines = append(lines, strings.TrimPrefix(problem.Error(), "a.csv:"))
				}
			}
			if diff := cmp.Diff(test.want, strings.Join(lines, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestQueues(t *testing.T) {
	d := document(t)
	for _, test := range []struct{ name, data, want string }{
		{"as it is", "extensionNumber,members\n107,\"102, 101\"\n", "none 407"},
		{"left alone", "extensionNumber,members\n107,\n", "none 407"},
		{"in and out", "name,members\nsupport,101 103;104\n", `members 407 {"addedExtensionIds":["403","404"],"removedExtensionIds":["402"]}`},
		{"nobody", "id,members\n407,(clear)\n", `members 407 {"removedExtensionIds":["401","402"]}`},
		{"by the id of a member", "id,members\n407,\"101,102,400\"\n", `members 407 {"addedExtensionIds":["400"]}`},
		{"who is not there", "id,members\n407,\"101,999\"\n", "2:members (column B): the account has no extension 999"},
		{"twice", "id,members\n407,\"101,101\"\n", "2:members (column B): extension 101 is there twice"},
		{"not a queue", "id,members\n402,101\n", "2:id (column A): the account has no such call queue: 402"},
		{"two rows", "id,name,members\n407,,101\n,Support,102\n", "3: is about extension 107, Support, as line 2 is"},
		{"no queue", "id,members\n,101\n", "2: names no call queue: give id, extensionNumber, name"},
		{"another name", "id,name\n407,Help\n", `2:name (column B): can't be changed, and is "Support" now: only members can`},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := &plan.Queues{Extensions: company(t).All, Record: d.Operation("listCallQueues").Record()}
			q.All = []plan.Record{{ID: "407", Values: map[string]string{"id": "407", "extensionNumber": "107", "name": "Support", plan.MembersPath: plan.Members([]string{"102", "101"})}}}
			s, err := sheet.Read("a.csv", []byte(test.data))
			if err != nil {
				t.Fatal(err)
			}
			q.Paths(s)
			found, problems := q.Match(s)
			p, more := q.Plan(s, found)
			lines := describe(p)
			if problems = append(problems, more...); len(problems) > 0 {
				lines = nil
				for _, problem := range problems {
					lines = append(lines, strings.TrimPrefix(problem.Error(), "a.csv:"))
				}
			}
			if diff := cmp.Diff(test.want, strings.Join(lines, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}
