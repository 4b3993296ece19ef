package snapshot

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// ofEach are the sections with a record for each extension that has something of the kind.
//
// What is left out of the parts that can be read: device, phone-number, assigned-role (they have sections already), assignable-roles,
// authz-profile, features (they follow from roles and licences), unified-presence, call-queue-presence, webapp-devices (they change by
// themselves).
var ofEach = []*Kind{
	each("extension-settings", "settings of", "readExtension", bulk.ExtensionPart, "", "account", "contact.name", "serviceFeatures"),
	each("business-hours", "business hours of", "readUserBusinessHours", "business-hours", ""),
	each("caller-id", "caller id of", "readExtensionCallerId", "caller-id", ""),
	each("answering-rules", "call handling of", "listAnsweringRules", "answering-rule", "rules"),
	each("forwarding-numbers", "call forwarding of", "listForwardingNumbers", "forwarding-number", "numbers"),
	each("states", "states of", "listCicStates", "comm-handling/states", "states"),
	each("state-rules", "call handling by state of", "listVoiceStateBasedRules", "comm-handling/voice/state-rules", "rules", "state", "dispatchingRef.dispatching"),
	each("interaction-rules", "call handling by caller of", "listVoiceInteractionRules", "comm-handling/voice/interaction-rules", "rules"),
	each("forwarding-targets", "forwarding targets of", "readForwardingTargets", "comm-handling/voice/forwarding-targets", "targets"),
	each("call-flip", "call flip of", "readCallFlipSettings", "call-flip-numbers", "numbers"),
	each("blocking", "call blocking of", "readCallerBlockingSettings", "caller-blocking", ""),
	each("blocked-numbers", "blocked and allowed numbers of", "listBlockedAllowedNumbers", "caller-blocking/phone-numbers", "numbers"),
	each("hold-music", "hold music of", "readHoldMusicGreeting", "greeting/hold-music", "greeting"),
	each("notifications", "notifications of", "readNotificationSettings", "notification-settings", ""),
	each("presence", "presence settings of", "readUserPresenceStatus", "presence", "", // without the presence
		"userStatus", "dndStatus", "dndStatusPersonal", "acceptCallQueueCalls", "message", "activeCalls", "extension", "meetingStatus",
		"telephonyStatus", "presenceStatus", "cxTelephonyStatus", "aggregatedTelephonyStatus"),
	each("conferencing", "conferences of", "readConferencingSettings", "conferencing", "", // without the codes, and what is the platform's
		"hostCode", "participantCode", "tapToJoinUri", "phoneNumbers", "supportUri"),
	each("video", "video meetings of", "readUserVideoConfiguration", "video-configuration", ""),
	each("grants", "grants of", "listExtensionGrants", "grant", "grants"),
	each("administered-sites", "administered sites of", "listAdministeredSites", "administered-sites", "sites"),
	each("text-recipients", "recipients of text messages of", "getSmsRecipients", "sms-recipients", "recipients"),
}

func each(name, singular, operation string, part bulk.Part, property string, drop ...string) *Kind {
	return &Kind{Name: name, Singular: singular, Operation: operation, From: "extensions", Part: part, Property: property, Drop: drop}
}

// eachSection is a section of parts in the making.
type eachSection struct {
	kind   *Kind
	to     *Section
	op     *ringcentral.Operation
	schema *openapi.Schema
	some   bool  // extensions have it
	failed error // the first that could not be read
}

// parts reads the sections of parts, all of one extension after those of another. Nothing of an extension stays in memory but its records.
func (r *reading) parts(ctx context.Context, kinds []*Kind) error {
	from, err := r.ready(ctx, "extensions")
	if err != nil {
		return err
	}
	var sections []*eachSection
	var parts []bulk.Part
	for _, k := range kinds {
		s := &eachSection{kind: k, to: r.done[k.Name].section}
		s.op, s.schema = r.Operation(k.Operation)
		sections, parts = append(sections, s), append(parts, k.Part)
	}
	if from.Unreadable != "" {
		for _, s := range sections {
			r.refuse(s.to, notShown(s.kind))
		}
		return nil
	}
	ids := func(yield func(ringcentral.ID) bool) {
		for _, record := range from.Records {
			if !yield(ringcentral.ID(record.Key)) {
				return
			}
		}
	}
	for detail := range bulk.Details(ctx, r.Client, ids, parts) {
		r.Progress("details", detail.Index, 0)
		// An extension that is not found any longer may have been deleted since, but the list has it: what it had is
		// unknown, not gone.
		for _, s := range sections {
			if err := s.take(from.Records[detail.Index], &detail); err != nil {
				return err
			}
		}
	}
	for _, s := range sections {
		if s.failed != nil && !s.some {
			s.to.Records = nil
			r.refuse(s.to, s.failed)
		}
	}
	return nil
}

// take adds the record of an extension, if it has one.
func (s *eachSection) take(extension Record, detail *bulk.Detail) error {
	id := member{"id", quoted(extension.Key)}
	var record jsontext.Value
	err := cmp.Or(detail.Err, detail.Errs[s.kind.Part])
	e, answered := errors.AsType[*ringcentral.Error](err)
	switch {
	case answered && e.Status != 0: // so much was read before that one extension is not worth losing it
		s.failed = cmp.Or(s.failed, err)
		record = withMembers(jsontext.Value("{}"), id, member{unreadable, jsontext.Value(`["` + settingsPart + `"]`)})
	case err != nil:
		return err
	default:
		value, ok := detail.Values[s.kind.Part]
		if !ok {
			return nil
		}
		s.some = true
		if record, err = s.record(id, jsontext.Value(value), extension.Value); err != nil || record == nil {
			return err
		}
	}
	s.to.Records = append(s.to.Records, Record{extension.Key, bytes.Clone(record)}) // to its exact size, because it stays
	return nil
}

// record is the record of an extension, nil for an empty list.
func (s *eachSection) record(id member, value, extension jsontext.Value) (jsontext.Value, error) {
	drop := s.kind.Drop
	if s.kind.Part == bulk.ExtensionPart {
		drop = slices.Concat(drop, listed(extension, ""))
	}
	if value.Kind() == '[' {
		var list []jsontext.Value
		err := eachItem(value, func(item jsontext.Value) error {
			if s.kind.Name == "states" && Text(At(item, "id")) == "dnd" {
				return nil // it is the presence
			}
			record, err := normal(s.op, item, s.schema, drop)
			list = append(list, record)
			return err
		})
		if err != nil || list == nil {
			return nil, err
		}
		sortByKey(list)
		return withMembers(jsontext.Value("{}"), id, member{s.kind.Property, appendList(nil, list)}), nil
	}
	if s.kind.Property != "" {
		record, err := normal(s.op, value, s.schema, nil)
		return withMembers(jsontext.Value("{}"), id, member{s.kind.Property, record}), err
	}
	record, err := normal(s.op, value, s.schema, slices.Concat(drop, []string{id.name}))
	return withMembers(record, id), err
}

// listed are the paths of what the list of extensions has of one. It is not said twice.
func listed(object jsontext.Value, path string) (paths []string) {
	_ = eachMember(object, func(name string, value jsontext.Value) error { // it was written by us
		if value.Kind() == '{' {
			paths = append(paths, listed(value, below(path, name))...)
		} else {
			paths = append(paths, below(path, name))
		}
		return nil
	})
	return paths
}
