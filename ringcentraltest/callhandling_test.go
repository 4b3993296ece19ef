package ringcentraltest_test

import (
	"bytes"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// A new greeting is that of its answering rule, unless the request says otherwise, and every greeting that a rule
// shows exists.
func TestGreetingsOfRules(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc, ctx := fake.Client(), t.Context()
	ext := fake.User("102").ID()
	create := func(rule ringcentral.ID, apply *bool) (ringcentral.ID, error) {
		greeting, err := rc.CreateCustomGreeting(ctx, ext, &ringcentral.CreateCustomGreetingParams{Apply: apply}, ringcentral.CustomGreetingCreate{
			Type: ringcentral.GreetingTypeVoicemail, AnsweringRuleID: rule,
			Binary: ringcentral.Upload{Name: "hello.wav", ContentType: "audio/wav", Content: bytes.NewReader([]byte("RIFF....WAVE"))},
		})
		if err != nil {
			return "", err
		}
		return greeting.ID, nil
	}
	for _, apply := range []*bool{nil, new(true), new(false)} {
		id, err := create("business-hours-rule", apply)
		if err != nil {
			t.Fatal(err)
		}
		rule, err := rc.ReadAnsweringRule(ctx, ext, "business-hours-rule", nil)
		if err != nil {
			t.Fatal(err)
		}
		applied := len(rule.Greetings) == 1 && rule.Greetings[0].Custom.ID == id
		if want := apply == nil || *apply; applied != want {
			t.Errorf("apply %v: the rule has %+v, the greeting is %s", apply, rule.Greetings, id)
		}
	}
	if _, err := create("no-such-rule", nil); code(err) != "CMN-101" {
		t.Errorf("a rule that doesn't exist: %v", err)
	}

	greetings := 0
	for _, number := range []string{"101", "102", "105"} {
		ext := fake.User(number).ID()
		for rule, err := range rc.ListAnsweringRules(ctx, ext, &ringcentral.ListAnsweringRulesParams{View: new(ringcentral.AnsweringRuleViewDetailed)}) {
			if err != nil {
				t.Fatal(err)
			}
			for _, greeting := range rule.Greetings {
				if greeting.Custom.ID == "" {
					continue
				}
				greetings++
				content, err := rc.ReadGreetingContent(ctx, ext, greeting.Custom.ID, nil)
				if err != nil {
					t.Errorf("extension %s, rule %s: %v", number, rule.ID, err)
					continue
				}
				_ = content.Content.Close()
			}
		}
	}
	if greetings < 4 {
		t.Errorf("%d greetings", greetings)
	}
}
