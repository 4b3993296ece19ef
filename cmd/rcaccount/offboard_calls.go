package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/tidwall/gjson"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	answeringRule = "updateAnsweringRule"
	stateRule     = "updateVoiceStateBasedRule"
	callState     = "updateCicState"

	workRule  = "business-hours-rule"
	afterRule = "after-hours-rule"
	allCalls  = "forward-all-calls" // a state, and the rule for it

	whatForwarding = "forwarding of all calls"
	always         = "always"
)

var outside = regexp.MustCompile(`^\+[0-9]{3,15}$`)

// goal is where calls are to go: to an outside number, to an extension, or to the voicemail of one.
type goal struct {
	number, id string
	voicemail  bool
	words      string
}

// calls plans what becomes of calls, while the extension still has them.
func (b *offboardPlan) calls(ctx context.Context, o *offboarding, _ map[string]string) error {
	if o.forwardTo+o.voicemailTo == "" {
		return nil
	}
	to, err := b.goal(ctx, o)
	if err != nil {
		return err
	}
	features, err := b.app.readValues(ctx, "readExtensionFeatures", []string{"records"}, b.id)
	if err != nil {
		return err
	}
	// The account has the new call handling or the old one; the operations of the other don't work.
	if gjson.Get(features["records"], `#(id=="NewCallHandlingAndForwarding").available`).Bool() {
		return b.forwardAll(ctx, to)
	}
	for _, rule := range []struct{ id, what string }{{workRule, whatCalls}, {afterRule, "calls after hours"}} {
		now, err := b.app.callsOf(ctx, b.id, rule.id)
		switch {
		case rule.id == afterRule && errors.Is(err, ringcentral.ErrNotFound): // the hours are all hours
		case err != nil:
			return err
		case now != to.words:
			b.call(answeringRule, []string{b.id, rule.id}, to.rule(), rule.what, now, to.words)
		}
	}
	return nil
}

// goal finds out where calls are to go.
func (b *offboardPlan) goal(ctx context.Context, o *offboarding) (goal, error) {
	if outside.MatchString(o.forwardTo) {
		return goal{number: o.forwardTo, words: "forwarded to " + o.forwardTo}, nil
	}
	verb, name := "transferred to ", o.forwardTo
	if o.voicemailTo != "" {
		verb, name = "messages to ", o.voicemailTo
	}
	to, err := b.heir(ctx, name)
	return goal{id: to["id"], voicemail: o.voicemailTo != "", words: verb + plan.Describe(to)}, err
}

// rule is the goal as an answering rule of the old call handling.
func (g goal) rule() map[string]any {
	switch {
	case g.number != "":
		return map[string]any{"callHandlingAction": "UnconditionalForwarding", "unconditionalForwarding": map[string]any{"phoneNumber": g.number}}
	case g.voicemail:
		return map[string]any{"callHandlingAction": "TakeMessagesOnly", "voicemail": map[string]any{"enabled": true, "recipient": map[string]any{"id": g.id}}}
	}
	return map[string]any{"callHandlingAction": "TransferToExtension", "transfer": map[string]any{"extension": map[string]any{"id": g.id}}}
}

// callsOf says what an answering rule of an extension does with calls.
func (a *app) callsOf(ctx context.Context, id, rule string) (string, error) {
	values, err := a.readValues(ctx, "readAnsweringRule", []string{
		"callHandlingAction", "transfer.extension.id", "unconditionalForwarding.phoneNumber", "voicemail.recipient.id",
	}, id, rule)
	if err != nil {
		return "", err
	}
	switch action := values["callHandlingAction"]; {
	case action == "UnconditionalForwarding":
		return "forwarded to " + values["unconditionalForwarding.phoneNumber"], nil
	case action == "TransferToExtension" && values["transfer.extension.id"] != "":
		return a.handedTo(ctx, "transferred to ", values["transfer.extension.id"])
	case action == "TakeMessagesOnly" && values["voicemail.recipient.id"] != "":
		return a.handedTo(ctx, "messages to ", values["voicemail.recipient.id"])
	default:
		return action, nil
	}
}

// handedTo says to which extension something goes. It may be gone meanwhile.
func (a *app) handedTo(ctx context.Context, verb, id string) (string, error) {
	other, err := a.extensionNamed(ctx, id)
	if errors.Is(err, ringcentral.ErrNotFound) {
		return verb + "extension " + id, nil
	}
	return verb + plan.Describe(other), err
}

// forwardAll plans to forward all calls with the new call handling. The state that does so goes before all others, and before the user's own
// rules. What it does with calls is changed first, so that none goes where it has sent them until now.
func (b *offboardPlan) forwardAll(ctx context.Context, to goal) error {
	now, way, err := b.app.forwardedTo(ctx, b.id)
	if err != nil {
		return err
	}
	if now != to.words {
		b.call(stateRule, []string{b.id, allCalls}, map[string]any{"dispatching": to.put(way)}, whatCalls, now, to.words)
	}
	now, err = b.app.forwarding(ctx, b.id)
	if err == nil && now != always {
		condition := map[string]any{"type": "Schedule", "schedule": map[string]any{"triggers": []trigger{wholeDay}}}
		b.call(callState, []string{b.id, allCalls}, map[string]any{"enabled": true, "conditions": []any{condition}}, whatForwarding, now, always)
	}
	return err
}

// dispatching is how a rule of the new call handling treats calls.
type dispatching struct {
	Type    string           `json:"type"`
	Actions []map[string]any `json:"actions"`
}

// end is the step that hands calls over, with the targets that it has.
func (d *dispatching) end() (action map[string]any, targets []map[string]any) {
	i := slices.IndexFunc(d.Actions, func(action map[string]any) bool { return action["type"] == "TerminatingAction" })
	if i < 0 {
		return nil, nil
	}
	all, _ := d.Actions[i]["targets"].([]any)
	for _, one := range all {
		if target, ok := one.(map[string]any); ok {
			targets = append(targets, target)
		}
	}
	return d.Actions[i], targets
}

const (
	toExtension = "ExtensionTerminatingTarget"
	toNumber    = "PhoneNumberTerminatingTarget"
	toVoicemail = "VoiceMailTerminatingTarget" // has to be among the targets, whatever happens to calls
)

// put returns a way to treat calls with the goal in it, and the rest as it is: the platform wants all of it back.
func (g goal) put(way dispatching) dispatching {
	action, targets := way.end()
	if action == nil {
		action = map[string]any{"type": "TerminatingAction"}
		way.Actions = append(way.Actions, action)
	}
	target := map[string]any{"type": toExtension, "extension": map[string]any{"id": g.id}, "dispatchingType": "Terminating"}
	switch {
	case g.number != "":
		target = map[string]any{"type": toNumber, "destination": map[string]any{"phoneNumber": g.number}, "dispatchingType": "Terminating"}
	case g.voicemail:
		target = map[string]any{"type": toVoicemail, "extension": map[string]any{"id": g.id}}
	}
	kept := []any{}
	for _, old := range targets {
		if old["type"] != toNumber && old["type"] != "CloudConnectorTerminatingTarget" {
			delete(old, "name") // the platform gives it, and doesn't take it
		}
		switch {
		case old["type"] == target["type"] && g.voicemail:
			old["extension"] = target["extension"]
			target = old
		case old["type"] != target["type"] || old["dispatchingType"] == "Ringing":
			kept = append(kept, old)
		}
	}
	action["targets"] = append(kept, target)
	action["terminatingTargetType"] = target["type"]
	if action["ringingTargetType"] == nil {
		action["ringingTargetType"] = toVoicemail // of no use to a rule by which nothing rings, and wanted all the same
	}
	return way
}

// forwardedTo says what happens to calls while all are forwarded.
func (a *app) forwardedTo(ctx context.Context, id string) (string, dispatching, error) {
	var rule struct {
		Dispatching dispatching `json:"dispatching"`
	}
	if err := a.readInto(ctx, &rule, "readVoiceStateBasedRule", id, allCalls); err != nil {
		return "", rule.Dispatching, err
	}
	words, err := a.endOf(ctx, id, &rule.Dispatching)
	return words, rule.Dispatching, err
}

// endOf says in words where calls go that don't ring.
func (a *app) endOf(ctx context.Context, id string, way *dispatching) (string, error) {
	action, targets := way.end()
	kind, _ := action["terminatingTargetType"].(string)
	for _, target := range targets {
		text := func(object, property string) string {
			inner, _ := target[object].(map[string]any)
			return fmt.Sprint(cmp.Or(inner[property], any("")))
		}
		extension := text("extension", "id")
		switch {
		case target["type"] != kind || target["dispatchingType"] == "Ringing":
		case kind == toExtension:
			return a.handedTo(ctx, "transferred to ", extension)
		case kind == toNumber:
			return "forwarded to " + text("destination", "phoneNumber"), nil
		case kind == toVoicemail && extension != "" && extension != id:
			return a.handedTo(ctx, "messages to ", extension)
		}
	}
	return kind, nil
}

// trigger is a part of a schedule.
type trigger struct {
	Type  string `json:"triggerType"`
	Start string `json:"startTime"`
	End   string `json:"endTime"`
}

var wholeDay = trigger{"Daily", "00:00:00", "23:59:59"}

// forwarding says when all calls of an extension are forwarded.
func (a *app) forwarding(ctx context.Context, id string) (string, error) {
	var state struct {
		Enabled    bool `json:"enabled"`
		Conditions []struct {
			Schedule struct {
				Triggers []trigger `json:"triggers"`
			} `json:"schedule"`
		} `json:"conditions"`
	}
	err := a.readInto(ctx, &state, "readCicState", id, allCalls)
	switch {
	case err != nil || !state.Enabled:
		return "off", err
	case len(state.Conditions) == 1 && slices.Contains(state.Conditions[0].Schedule.Triggers, wholeDay):
		return always, nil
	}
	return "at times", nil
}

// readInto reads something about an extension.
func (a *app) readInto(ctx context.Context, value any, operation, id, part string) error {
	record, err := a.read(ctx, operation, ringcentral.ID(id), ringcentral.ID(part))
	if err != nil {
		return err
	}
	if err := json.Unmarshal(record, value, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)); err != nil {
		return fmt.Errorf("%s: %w: %w", operation, ringcentral.ErrReply, err)
	}
	return nil
}
