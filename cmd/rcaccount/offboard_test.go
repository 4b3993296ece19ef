package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/tidwall/gjson"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// With the new call handling, the rule that goes before all others sends calls on, at all hours.
func TestOffboardNewCallHandlingGolden(t *testing.T) {
	use(t, ringcentraltest.NewTest(t, ringcentraltest.WithNewCallHandling()))
	golden(t, "offboard_new", inFolder(t, nil,
		"offboard 119 --forward-to 107 --dry-run",
		"offboard 119 --forward-to 107 --devices-to 106 < y",
		"offboard 119 --forward-to 107 --devices-to 106",
		"offboard 119 --voicemail-to 108 --yes",
		"offboard 119 --forward-to +16505550142 --yes",
		"offboard 119 --forward-to 107 --yes",
		"extensions delete 107 --save-phone-numbers=false --yes",
		"offboard 119 --forward-to 106 --dry-run",
		"offboard 105 --forward-to 105",
		"offboard 105 --forward-to 9999",
		"offboard 105 --devices-to 120",
		"offboard 105 --devices-to 106 --release-devices",
	))
}

// TestOffboardedCalls: what the account has for the calls of who is gone, with both kinds of call handling, and that once is enough.
func TestOffboardedCalls(t *testing.T) {
	const (
		base = "/restapi/v2/accounts/~/extensions/402100019008/comm-handling/"
		old  = "/restapi/v1.0/account/~/extension/402100019008/answering-rule/"
		end  = `dispatching.actions.#(type=="TerminatingAction").`
	)
	for name, test := range map[string]struct {
		flags string
		new   bool
		want  map[string]string // by the path of the operation and that in its reply
	}{
		"extension": {"--forward-to 107", true, map[string]string{
			base + "voice/state-rules/forward-all-calls " + end + "terminatingTargetType":                                                   "ExtensionTerminatingTarget",
			base + "voice/state-rules/forward-all-calls " + end + `targets.#(type=="ExtensionTerminatingTarget")#.extension.id`:             `["402100007008"]`,
			base + "voice/state-rules/forward-all-calls " + end + `targets.#(type=="VoiceMailTerminatingTarget").prompt.greeting.preset.id`: "65548",
			base + "voice/state-rules/forward-all-calls dispatching.type":                                                                   "Terminate",
			base + "states/forward-all-calls enabled":                                                                                       "true",
			base + "states/forward-all-calls conditions.#.schedule.triggers.0.endTime":                                                      `["23:59:59"]`,
		}},
		"outside number": {"--forward-to +16505550142", true, map[string]string{
			base + "voice/state-rules/forward-all-calls " + end + "terminatingTargetType":                                                   "PhoneNumberTerminatingTarget",
			base + "voice/state-rules/forward-all-calls " + end + `targets.#(type=="PhoneNumberTerminatingTarget").destination.phoneNumber`: "+16505550142",
		}},
		"voicemail": {"--voicemail-to 107", true, map[string]string{
			base + "voice/state-rules/forward-all-calls " + end + "terminatingTargetType":                                                   "VoiceMailTerminatingTarget",
			base + "voice/state-rules/forward-all-calls " + end + `targets.#(type=="VoiceMailTerminatingTarget")#.extension.id`:             `["402100007008"]`,
			base + "voice/state-rules/forward-all-calls " + end + `targets.#(type=="VoiceMailTerminatingTarget").prompt.greeting.preset.id`: "65548",
		}},
		"old, extension":      {"--forward-to 107", false, map[string]string{old + "business-hours-rule transfer.extension.id": "402100007008", old + "after-hours-rule transfer.extension.id": "402100007008"}},
		"old, outside number": {"--forward-to +16505550142", false, map[string]string{old + "business-hours-rule unconditionalForwarding.phoneNumber": "+16505550142"}},
		"old, voicemail":      {"--voicemail-to 107", false, map[string]string{old + "after-hours-rule voicemail.recipient.id": "402100007008"}},
	} {
		t.Run(name, func(t *testing.T) {
			var options []ringcentraltest.Option
			if test.new {
				options = append(options, ringcentraltest.WithNewCallHandling())
			}
			fake := ringcentraltest.NewTest(t, options...)
			use(t, fake)
			s := shell{t, t.TempDir()}
			s.want("offboard 119 "+test.flags+" --yes --result @r.jsonl", 0)
			for at, want := range test.want {
				path, in, _ := strings.Cut(at, " ")
				if got := gjson.Get(s.want("api GET "+path, 0), in).String(); got != want {
					t.Errorf("%s: %s, want %s", at, got, want)
				}
			}
			if got := s.want("offboard 119 "+test.flags+" --yes --result @again.jsonl", 0); !strings.Contains(got, "nothing to do") {
				t.Error(got)
			}
			for _, r := range fake.Requests() {
				if wrong := map[bool]string{true: "answering-rule", false: "comm-handling"}[test.new]; strings.Contains(r.Path, wrong) && r.Method != "GET" {
					t.Errorf("%s %s was sent", r.Method, r.Path)
				}
			}
		})
	}
}

// TestOffboardLooksUp: what the platform doesn't answer for is looked up, and sent again only if it was not carried out.
func TestOffboardLooksUp(t *testing.T) {
	for _, operation := range []string{stateRule, callState, deviceHandover} {
		for _, late := range []bool{true, false} {
			fake := ringcentraltest.NewTest(t, ringcentraltest.WithNewCallHandling())
			use(t, fake)
			s := shell{t, t.TempDir()}
			fake.Fail(operation, 1, ringcentraltest.Fault{Status: http.StatusBadGateway, Late: late})
			s.run("offboard 119 --forward-to 107 --devices-to 106 --yes --result @r.jsonl")
			s.run("offboard --resume @r.jsonl --settle 0s --yes")
			if got := s.want("offboard 119 --forward-to 107 --devices-to 106", 0); !strings.Contains(got, "nothing to do") {
				t.Errorf("%s, late %t: %s", operation, late, got)
			}
			sent := 0
			for _, r := range fake.Requests() {
				if r.Operation == operation {
					sent++
				}
			}
			if want := map[bool]int{true: 1, false: 2}[late]; sent != want {
				t.Errorf("%s, late %t: sent %d times, want %d", operation, late, sent, want)
			}
		}
	}
}
