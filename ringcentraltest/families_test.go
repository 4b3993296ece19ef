package ringcentraltest

import (
	"strings"
	"testing"
)

// step is a request and what is to come of it.
type step struct {
	method, path, body string
	status             int
	has                string // a piece of the reply; with ! before it, one that isn't there
}

const (
	denver    = v1 + "/sites/402100052008"
	custom    = v1 + "/user-role/402400001008"
	jonas     = v1 + "/extension/402100002008"
	paging    = v1 + "/paging-only-groups/402100091008"
	monitored = v1 + "/call-monitoring-groups/402300001008"
	myStates  = v2 + "/extensions/~/comm-handling/states"
	working   = `{"schedule": {"weeklyRanges": {"monday": [{"from": "09:00", "to": "18:00"}]}}}`
)

// TestFamilies checks what is special about settings, beyond what they all have.
func TestFamilies(t *testing.T) {
	for name, steps := range map[string][]step{
		"rules of the system follow the business hours": {
			{"PUT", me + "/business-hours", `{"schedule": {}}`, 200, ""},
			{"GET", me + "/answering-rule/after-hours-rule", "", 404, ""},
			{"PUT", me + "/business-hours", working, 200, `"09:00"`},
			{"GET", me + "/business-hours", "", 200, `"18:00"`},
			{"GET", me + "/answering-rule/after-hours-rule", "", 200, `"AfterHours"`},
			{"DELETE", me + "/answering-rule/after-hours-rule", "", 403, "AWR-150"},
			{"PUT", me + "/answering-rule/business-hours-rule", `{"enabled": false}`, 200, `"enabled":false`},
			{"GET", me + "/answering-rule?enabledOnly=true", "", 200, "!business-hours-rule"},
			{"GET", jonas + "/answering-rule?enabledOnly=true", "", 200, "business-hours-rule"},
		},
		"rules of the company get a name": {
			{"POST", v1 + "/answering-rule", `{}`, 200, `"My Rule 1"`},
			{"POST", v1 + "/answering-rule", `{}`, 200, `"My Rule 2"`},
		},
		"own numbers are neither blocked nor forwarded to": {
			{"POST", me + "/caller-blocking/phone-numbers", `{"phoneNumber": "+16505550102"}`, 400, "phoneNumber"},
			{"POST", me + "/caller-blocking/phone-numbers", `{"phoneNumber": "+19075550102", "status": "Allowed"}`, 200, ""},
			{"GET", me + "/caller-blocking/phone-numbers", "", 200, "!+19075550102"},
			{"GET", me + "/caller-blocking/phone-numbers?status=Allowed", "", 200, "+19075550102"},
			{"POST", me + "/forwarding-number", `{"phoneNumber": "+16505550102"}`, 400, "phoneNumber"},
			{"POST", me + "/forwarding-number", `{}`, 400, "phoneNumber"},
			{"POST", me + "/forwarding-number", `{"phoneNumber": "+19075550103"}`, 200, `"flipNumber":"3"`},
		},
		"a list that is replaced forgets what it leaves out": {
			{"PUT", v2 + "/extensions/~/call-flip-numbers", `{"records": [{"id": "402910001008"}, {"phoneNumber": "+19075550104", "label": "Cabin"}]}`, 200, "External"},
			{"GET", v2 + "/extensions/~/call-flip-numbers", "", 200, "+19075550104"},
			{"GET", v2 + "/extensions/~/call-flip-numbers", "", 200, "PhoneLine"},
			{"GET", v2 + "/extensions/~/call-flip-numbers", "", 200, "!402910002008"},
		},
		"greetings are the rules' and have content": {
			{"GET", me + "/greeting/1/content", "", 404, ""},
			{"GET", me + "/greeting/hold-music", "", 200, "contentUri"},
		},
		"there are five custom fields": {
			{"POST", v1 + "/custom-fields", `{"category": "User", "displayName": "Three"}`, 200, ""},
			{"POST", v1 + "/custom-fields", `{"category": "User", "displayName": "Four"}`, 200, ""},
			{"POST", v1 + "/custom-fields", `{"category": "User", "displayName": "Five"}`, 200, ""},
			{"POST", v1 + "/custom-fields", `{"category": "User", "displayName": "Six"}`, 409, ""},
		},
		"a site has members": {
			{"GET", v1 + "/sites/main-site", "", 404, "siteId"},
			{"POST", denver + "/bulk-assign", `{"addedExtensionIds": ["402100001008"]}`, 204, ""},
			{"GET", denver + "/members", "", 200, "402100001008"},
			{"GET", me, "", 200, `"Denver"`},
			{"PUT", denver, `{"name": "Mile High", "code": "77"}`, 200, `"Mile High"`},
			{"GET", me, "", 200, `"Mile High"`},
			{"GET", denver, "", 200, "!77"},
			{"DELETE", denver, "", 403, ""},
			{"POST", v1 + "/sites", `{"name": "Mile High"}`, 409, ""},
			{"POST", v1 + "/sites", `{"name": "Oakland", "code": "05"}`, 200, `"05"`},
			{"POST", denver + "/bulk-assign", `{"removedExtensionIds": ["402100001008"]}`, 204, ""},
			{"GET", me, "", 200, "main-site"},
			{"POST", denver + "/bulk-assign", `{"addedExtensionIds": ["1"]}`, 400, "addedExtensionIds[0]"},
			{"PUT", denver + "/ivr", `{"topMenu": {"id": "402100033008"}}`, 200, "402100033008"},
		},
		"queues have members": {
			{"GET", v1 + "/call-queues/402100001008", "", 404, "groupId"},
			{"GET", v1 + "/call-queues/402100018008", "", 200, `"alertTimer":20`},
			{"PUT", v1 + "/call-queues/402100018008", `{"name": "Help desk", "alertTimer": 30}`, 200, `"alertTimer":30`},
			{"GET", queue, "", 200, "Help desk"},
			{"GET", v1 + "/call-queues/402100018008/members", "", 200, "402100019008"},
			{"POST", v1 + "/call-queues/402100018008/bulk-assign", `{"addedExtensionIds": ["402100001008"], "removedExtensionIds": ["402100019008"]}`, 204, ""},
			{"GET", v1 + "/call-queues/402100018008/members", "", 200, "!402100019008"},
			{"GET", v1 + "/department/402100018008/members", "", 200, "Maya Okafor"},
			{"GET", v1 + "/call-queues?memberExtensionId=402100001008", "", 200, "402100018008"},
			{"PUT", me + "/call-queues", `{"records": [{"id": "402100058008"}]}`, 200, "402100058008"},
			{"GET", v1 + "/call-queues?memberExtensionId=402100001008", "", 200, "!402100018008"},
			{"POST", v1 + "/call-queues/402100018008/bulk-assign", `{"addedExtensionIds": ["402100058008"]}`, 400, "addedExtensionIds[0]"},
			{"POST", v1 + "/call-queues/402100018008/bulk-assign", `{}`, 400, ""},
			{"PUT", queue + "/overflow-settings", `{"enabled": true, "items": [{"id": "402100058008"}]}`, 200, "402100058008"},
			{"PUT", queue + "/overflow-settings", `{"items": [{"id": "402100001008"}]}`, 400, "items[0].id"},
			{"GET", me + "/overflow-settings", "", 403, ""},
		},
		"devices move": {
			{"GET", me + "/device", "", 200, "402200001008"},
			{"GET", v1 + "/device/402200001008", "", 200, "+16505550101"},
			{"GET", v1 + "/device/402200001008,402200002008,7", "", 207, "402200002008"},
			{"PUT", v1 + "/device/402200001008", `{"name": "Reception", "emergency": {"address": {"city": "Oslo", "floorLabel": "H0201"}}}`, 200, "H0201"},
			{"PUT", v1 + "/device/402200001008/emergency", `{"name": "Lobby", "emergency": {"location": {"id": "405100002"}}}`, 200, "Reception"},
			{"POST", v2 + "/extensions/~/devices/402200001008/replace", `{"targetDeviceId": "402200002008"}`, 204, ""},
			{"GET", me + "/device", "", 200, "402200002008"},
			{"GET", jonas + "/device", "", 200, "402200001008"},
			{"DELETE", v2 + "/devices/402200002008", `{"keepAssetsInInventory": true}`, 200, "HardPhone"},
			{"GET", me + "/device", "", 200, "!402200002008"},
			{"DELETE", v2 + "/device-inventory", `{"records": [{"deviceId": "402200002008"}, {"deviceId": "402200001008"}]}`, 200, `"bulkItemSuccessful":false`},
			{"GET", v1 + "/device/402200002008", "", 404, ""},
			{"DELETE", v2 + "/devices/402200001008", `{"keepAssetsInInventory": false}`, 204, ""},
			{"GET", v1 + "/device/402200001008", "", 404, ""},
			{"POST", v2 + "/device-inventory", `{"type": "OtherPhone", "quantity": 2}`, 201, "Belmont"},
			{"POST", v2 + "/devices/bulk-add", `{"records": [{"type": "OtherPhone", "extension": {"id": "402100001008"},
				"emergency": {"location": {"id": "1"}}, "phoneInfo": {"preferredAreaCode": "303"}}]}`, 200, "+1303556"},
			{"GET", me + "/device", "", 200, "OtherPhone"},
		},
		"the directory finds people": {
			{"GET", v1 + "/directory/entries/402100001008", "", 200, "Okafor"},
			{"GET", v1 + "/directory/entries/1", "", 404, "entryId"},
			{"GET", v1 + "/directory/entries?type=Department&perPage=1", "", 200, `"Department"`},
			{"GET", v1 + "/directory/entries?showFederated=false&perPage=1", "", 200, "!Larkspur"},
			{"POST", v1 + "/directory/entries/search", `{"searchString": "okafor", "searchFields": ["lastName"], "perPage": 2}`, 200, `"perPage":2`},
			{"POST", v1 + "/directory/entries/search", `{"searchString": "nobody at all"}`, 200, `"records":[]`},
			{"POST", v1 + "/directory/entries/search", `{"extensionIds": ["402100001008", "402100002008"], "orderBy": [{"fieldName": "firstName", "direction": "Desc"}], "perPage": 1}`, 200, "Maya"},
			{"POST", v1 + "/directory/entries/search", `{"extensionIds": ["402100001008", "402100002008"], "orderBy": [{"fieldName": "firstName"}], "perPage": 1}`, 200, "Jonas"},
			{"GET", v1 + "/directory/federation", "", 200, "Larkspur Services"},
		},
		"changes leave a trail": {
			{"POST", v1 + "/audit-trail/search", `{}`, 200, `"totalFound":0`},
			{"PUT", jonas, `{"contact": {"jobTitle": "Buyer"}}`, 200, ""},
			{"PUT", jonas, `{"extensionNumber": "7"}`, 400, ""},
			{"POST", v1 + "/audit-trail/search", `{}`, 200, `"totalFound":1`},
			{"POST", v1 + "/audit-trail/search", `{"targetIds": ["402100002008"], "actionIds": ["updateExtension"]}`, 200, `"totalFound":1`},
			{"POST", v1 + "/audit-trail/search", `{"excludeActionIds": ["updateExtension"]}`, 200, `"totalFound":0`},
			{"POST", v1 + "/audit-trail/search", `{"eventTimeTo": "2020-01-01T00:00:00Z"}`, 200, `"totalFound":0`},
			{"POST", v1 + "/audit-trail/search", `{"actionIds": ["a"], "excludeActionIds": ["b"]}`, 400, "excludeActionIds"},
		},
		"presence is one over all its views": {
			{"GET", me + "/presence?detailedTelephonyState=true", "", 200, `"activeCalls":[]`},
			{"PUT", me + "/presence", `{"dndStatus": "DoNotAcceptAnyCalls", "message": "Busy"}`, 200, `"presenceStatus":"Busy"`},
			{"GET", me + "/unified-presence", "", 200, `"status":"DND"`},
			{"PATCH", me + "/unified-presence", `{"telephony": {"availability": "TakeAllCalls"}}`, 200, `"TakeAllCalls"`},
			{"GET", me + "/presence", "", 200, `"dndStatus":"TakeAllCalls"`},
			{"PUT", me + "/presence", `{"dndStatus": "TakeDepartmentCallsOnly"}`, 400, "dndStatus"},
			{"PUT", me + "/presence", `{"dndStatus": "DoNotAcceptDepartmentCalls"}`, 400, "dndStatus"},
			{"GET", queue + "/presence", "", 200, `"Offline"`},
			{"PUT", queue + "/presence", `{"message": "x"}`, 403, ""},
			{"GET", v1 + "/presence?perPage=2", "", 200, "402100002008"},
			{"PUT", v1 + "/call-queues/402100018008/presence", `{"records": [{"member": {"id": "402100019008"}, "acceptCurrentQueueCalls": false}]}`, 200, `"acceptCurrentQueueCalls":false`},
			{"GET", v1 + "/extension/402100019008/call-queue-presence", "", 200, `"acceptCalls":false`},
			{"PUT", v1 + "/extension/402100019008/call-queue-presence", `{"records": [{"callQueue": {"id": "402100018008"}, "acceptCalls": true}]}`, 200, `"acceptCalls":true`},
			{"PUT", me + "/call-queue-presence", `{"records": [{"callQueue": {"id": "402100018008"}, "acceptCalls": true}]}`, 400, "records[0].callQueue.id"},
			{"PUT", v1 + "/call-queues/402100018008/presence", `{"records": [{"member": {"id": "402100001008"}, "acceptCurrentQueueCalls": false}]}`, 400, "records[0].member.id"},
		},
		"paging groups have users and devices": {
			{"GET", paging + "/users", "", 200, "Maya Okafor"},
			{"POST", paging + "/bulk-assign", `{"addedUserIds": ["402100002008"], "removedUserIds": ["402100001008"], "addedDeviceIds": ["402200002008"]}`, 200, ""},
			{"GET", paging + "/users", "", 200, "!Maya Okafor"},
			{"GET", paging + "/devices", "", 200, "402200002008"},
			{"POST", paging + "/bulk-assign", `{"removedDeviceIds": ["402200002008"]}`, 200, ""},
			{"GET", paging + "/devices", "", 200, "!402200002008"},
			{"POST", paging + "/bulk-assign", `{"addedDeviceIds": ["1"]}`, 400, "addedDeviceIds[0]"},
			{"GET", v1 + "/paging-only-groups/402100001008/users", "", 404, "pagingOnlyGroupId"},
		},
		"members of monitoring groups have permissions": {
			{"POST", v1 + "/call-monitoring-groups", `{"name": "Sales", "site": {"id": "402100052008"}}`, 200, "Denver"},
			{"POST", v1 + "/call-monitoring-groups", `{"name": "Sales", "site": {"id": "7"}}`, 400, "site.id"},
			{"GET", v1 + "/call-monitoring-groups?siteId=402100052008", "", 200, "Sales"},
			{"GET", v1 + "/call-monitoring-groups?siteId=402100052008", "", 200, "!Support coaching"},
			{"POST", monitored + "/bulk-assign", `{"addedExtensions": [{"id": "402100003008", "permissions": ["Monitored"]}], "updatedExtensions": [{"id": "402100002008", "permissions": []}]}`, 204, ""},
			{"GET", monitored + "/members", "", 200, `"Monitored"`},
			{"GET", monitored + "/members", "", 200, "!402100002008"},
			{"GET", v1 + "/call-monitoring-groups?memberExtensionId=402100003008", "", 200, "402300001008"},
			{"POST", monitored + "/bulk-assign", `{"updatedExtensions": [{"id": "402100004008", "permissions": ["Monitored"]}]}`, 400, "updatedExtensions[0].id"},
			{"POST", monitored + "/bulk-assign", `{"addedExtensions": [{"id": "402100018008", "permissions": ["Monitored"]}]}`, 400, "addedExtensions[0].id"},
		},
		"calls are recorded": {
			{"PUT", v1 + "/call-recording", `{"automatic": {"allowMute": false}}`, 200, `"enabled":true`},
			{"POST", v1 + "/call-recording/bulk-assign", `{"addedExtensions": [{"id": "402100003008", "callDirection": "Inbound"}]}`, 204, ""},
			{"GET", v1 + "/call-recording/extensions", "", 200, `"Inbound"`},
			{"DELETE", v1 + "/call-recording/custom-greetings/402700020008", "", 200, ""},
			{"DELETE", v1 + "/call-recording/custom-greetings/402700020008", "", 404, ""},
			{"DELETE", v1 + "/call-recording/custom-greetings", "", 204, ""},
		},
		"menus are extensions": {
			{"GET", v1 + "/ivr-menus", "", 200, "402100034008"},
			{"POST", v1 + "/ivr-menus", `{"name": "Lunch", "extensionNumber": "7300", "actions": [{"input": "1", "action": "Connect"}]}`, 400, "actions[0].extension.id"},
			{"POST", v1 + "/ivr-menus", `{"name": "Lunch", "extensionNumber": "7300", "actions": [{"input": "1", "action": "Transfer"}]}`, 400, "actions[0].phoneNumber"},
			{"POST", v1 + "/ivr-menus", `{"name": "Lunch", "extensionNumber": "7300"}`, 200, `"promptRepeatCount":3`},
			{"GET", v1 + "/extension?extensionNumber=7300", "", 200, "IvrMenu"},
			{"PUT", v1 + "/ivr-menus/402100034008", `{"name": "Noon", "promptRepeatCount": 1}`, 200, `"promptRepeatCount":1`},
			{"GET", v1 + "/extension/402100034008", "", 200, "Noon"},
			{"PUT", v1 + "/ivr-prompts/402700010008", `{"filename": "New.mp3"}`, 200, "New.mp3"},
		},
		"states follow the work hours": {
			{"GET", myStates, "", 200, "!after-hours"},
			{"PATCH", myStates + "/work-hours", `{"enabled": false, "conditions": [{"type": "Schedule", "schedule": {"triggers": [{"triggerType": "Weekly", "ranges": {"monday": [{"startTime": "09:00:00", "endTime": "18:00:00"}]}}]}}]}`, 200, `"enabled":true`},
			{"GET", myStates, "", 200, "after-hours"},
			{"PATCH", myStates + "/work-hours", `{"conditions": []}`, 400, "conditions"},
			{"PATCH", myStates + "/work-hours", `{"conditions": [{"type": "Schedule", "schedule": {"triggers": [{"triggerType": "Daily", "startTime": "00:00:00", "endTime": "23:59:59"}]}}]}`, 200, ""},
			{"GET", myStates, "", 200, "!after-hours"},
			{"PATCH", myStates + "/dnd", `{"enabled": true}`, 200, ""},
			{"GET", me + "/presence", "", 200, "DoNotAcceptAnyCalls"},
			{"DELETE", v2 + "/extensions/~/comm-handling/voice/forwarding-targets", `{"records": [{"type": "PhoneNumberRingTarget", "destination": {"phoneNumber": "+16505550181"}}, {"type": "CoworkerRingTarget", "extension": {"id": "7"}}]}`, 200, `"bulkItemSuccessful":false`},
			{"GET", v2 + "/extensions/~/comm-handling/voice/forwarding-targets", "", 200, "!+16505550181"},
			{"GET", v2 + "/extensions/402100018008/comm-handling/states", "", 403, ""},
		},
		"administrators have sites": {
			{"GET", me + "/administered-sites", "", 200, "!Denver"},
			{"PUT", me + "/administered-sites", `{"records": [{"id": "402100052008"}]}`, 200, "Denver"},
			{"PUT", me + "/administered-sites", `{"records": [{"id": "1"}]}`, 400, "records.id"},
		},
		"roles are given and taken": {
			{"GET", me + "/assigned-role", "", 200, "Super Admin"},
			{"GET", jonas + "/assigned-role", "", 200, "Standard"},
			{"PUT", v1 + "/user-role/1", `{"displayName": "Boss"}`, 403, ""},
			{"POST", custom + "/bulk-assign", `{"addedExtensionIds": ["402100002008"]}`, 204, ""},
			{"GET", jonas + "/assigned-role", "", 200, "Queue supervisor"},
			{"GET", v1 + "/assigned-role", "", 200, "Queue supervisor"},
			{"DELETE", custom + "?validateOnly=true", "", 409, ""},
			{"POST", custom + "/bulk-assign", `{"removedExtensionIds": ["402100002008"]}`, 204, ""},
			{"DELETE", custom + "?validateOnly=true", "", 204, ""},
			{"GET", custom, "", 200, ""},
			{"PUT", v1 + "/user-role/default", `{"id": "402400001008"}`, 200, "Queue supervisor"},
			{"DELETE", custom, "", 409, ""},
			{"PUT", jonas + "/assigned-role/default", "", 200, "Queue supervisor"},
			{"PUT", jonas + "/assigned-role", `{"records": [{"id": "7"}]}`, 400, ""},
			{"GET", jonas + "/authz-profile/check?permissionId=ReadCallLog", "", 200, `"successful":true`},
			{"GET", jonas + "/authz-profile/check?permissionId=Fly", "", 200, `"successful":false`},
		},
		"a queue has rules and no forwarding numbers": {
			{"GET", queue + "/answering-rule", "", 200, "business-hours-rule"},
			{"GET", queue + "/forwarding-number", "", 403, "CMN-403"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			fake := NewTest(t, WithoutNetwork())
			token := fake.begin().Access
			for _, s := range steps {
				got := fake.send(t, token, s.method, s.path, s.body)
				piece, absent := strings.CutPrefix(s.has, "!")
				if got.status != s.status || strings.Contains(got.raw, piece) == (absent && piece != "") {
					t.Fatalf("%s %s %s: got %d %s, want %d with %q", s.method, s.path, s.body, got.status, got.raw, s.status, s.has)
				}
			}
		})
	}
}

func TestScopesThatIncludeNoOther(t *testing.T) {
	fake := NewTest(t, WithoutNetwork(), WithScopes("Accounts"))
	if got := fake.send(t, fake.begin().Access, "POST", v1+"/user-role", `{"displayName": "New"}`); got.code != "CMN-401" {
		t.Errorf("got %d %v, want CMN-401", got.status, got.body)
	}
}

// The two accounts have their own settings, and so have two extensions.
func TestSettingsAreOfOneExtension(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	token := fake.begin().Access
	fake.send(t, token, "POST", me+"/answering-rule", `{"name": "Mine", "type": "Custom"}`)
	for _, other := range []string{jonas, strings.Replace(me, "~", OtherAccountID, 1)} {
		if got := fake.send(t, token, "GET", other+"/answering-rule", ""); got.status != 200 || strings.Contains(got.raw, "Mine") {
			t.Errorf("%s: got %d %s", other, got.status, got.raw)
		}
	}
	if got := fake.send(t, token, "GET", me+"/answering-rule", ""); !strings.Contains(got.raw, "Mine") {
		t.Errorf("got %s", got.raw)
	}
}
