package ringcentraltest

import "testing"

func TestHoursHaveAForm(t *testing.T) {
	fake := NewTest(t, WithoutNetwork())
	token := fake.begin().Access
	day := func(stretch string) string { return `{"schedule": {"weeklyRanges": {"monday": [` + stretch + `]}}}` }
	rule := `{"name": "Rule", "enabled": true, "type": "Custom", "callHandlingAction": "TakeMessagesOnly", "schedule": {"weeklyRanges": {"monday": [`
	for _, test := range []struct{ method, path, body, parameter string }{
		{"PUT", me + "/business-hours", day(`{"from": "09:00", "to": "17:00"}`), ""},
		{"PUT", me + "/business-hours", day(`{"from": "00:00", "to": "23:59"}`), ""},
		{"PUT", me + "/business-hours", day(`{"from": "9am", "to": "17:00"}`), "schedule.weeklyRanges.monday[0].from"},
		{"PUT", me + "/business-hours", day(`{"from": "09:00", "to": "25:00"}`), "schedule.weeklyRanges.monday[0].to"},
		{"PUT", me + "/business-hours", day(`{"from": "09:00", "to": "17:60"}`), "schedule.weeklyRanges.monday[0].to"},
		{"PUT", me + "/business-hours", day(`{"from": "9:00", "to": "17:00"}`), "schedule.weeklyRanges.monday[0].from"},
		{"PUT", me + "/business-hours", day(`{}`), "schedule.weeklyRanges.monday[0].from"},
		{"PUT", me + "/business-hours", day(`{"from": "09:00"}`), "schedule.weeklyRanges.monday[0].to"},
		{"PUT", me + "/business-hours", day(`{"from": "09:00", "to": "10:00"}, {"from": "11:00", "to": "11:00"}`), "schedule.weeklyRanges.monday[1].to"},
		{"POST", me + "/answering-rule", rule + `{"from": "25:00", "to": "26:00"}]}}}`, "schedule.weeklyRanges.monday[0].from"},
	} {
		reply := fake.send(t, token, test.method, test.path, test.body)
		if test.parameter == "" && reply.status != 200 || test.parameter != "" && (reply.status != 400 || reply.body["parameterName"] != test.parameter) {
			t.Errorf("%s %s: status %d, %v", test.method, test.body, reply.status, reply.body)
		}
	}
}
