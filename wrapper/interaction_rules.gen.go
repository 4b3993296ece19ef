// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// InteractionRule is a rule for what happens to the calls of a user that fulfil all of its conditions.
type InteractionRule struct {
	ID ID `json:"id"`

	// Conditions are the conditions that a call has to fulfil, all of them.
	Conditions []InteractionRuleCondition `json:"conditions"`

	// Dispatching is the way in which the calls of a rule are handled.
	Dispatching CallHandlingDispatching `json:"dispatching"`

	// Enabled tells whether the rule is turned on.
	Enabled bool `json:"enabled"`

	// DisplayName is the name of the rule for people.
	DisplayName string `json:"displayName"`
}

// InteractionRuleCaller is a caller that an interaction rule is for.
type InteractionRuleCaller struct {
	// PhoneNumber is the number that the call comes from, in E.164 form.
	PhoneNumber string `json:"phoneNumber"`

	// Name is the name of the caller for people. Calls are recognized by their number.
	Name string `json:"name"`
}

// InteractionRuleCallerInput is a caller that an interaction rule should be for.
type InteractionRuleCallerInput struct {
	// PhoneNumber is the number that the call comes from, in E.164 form.
	PhoneNumber string `json:"phoneNumber"`

	// Name is the name of the caller for people. Calls are recognized by their number.
	Name string `json:"name"`
}

// InteractionRuleCondition is a condition of an interaction rule. With the type `Interaction` it has `from` and `to`, with
// `Schedule` it has `schedule`, with `State` it has `state`.
type InteractionRuleCondition struct {
	// Type is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
	// `Schedule` about when, `State` about the work hours or the after hours of the user.
	Type InteractionRuleConditionType `json:"type"`

	// From are the callers that the rule is for, any one of them. Only with the type `Interaction`; empty where
	// it is for all callers.
	From []InteractionRuleCaller `json:"from,omitempty,omitzero"`

	// To are the numbers of the user that the rule is for, in E.164 form, any one of them. Only with the type
	// `Interaction`; empty where it is for all numbers.
	To []string `json:"to,omitempty,omitzero"`

	// Schedule is the times at which calls meet an interaction rule, on the clock of the user's own time zone.
	Schedule InteractionRuleSchedule `json:"schedule,omitempty,omitzero"`

	// State is a state that a user can be in for incoming calls. Its id is a word: `forward-all-calls`, `dnd`,
	// `work-hours`, `after-hours`, `agent` or `busy`. What `busy` is for is not documented.
	State CallHandlingState `json:"state,omitempty,omitzero"`
}

// InteractionRuleConditionInput is a condition to set for an interaction rule. The type `Interaction` wants `from` and `to`, the
// type `Schedule` wants `schedule`, the type `State` wants `state`.
type InteractionRuleConditionInput struct {
	// Type is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
	// `Schedule` about when, `State` about the work hours or the after hours of the user.
	Type InteractionRuleConditionType `json:"type"`

	// From are the callers that the rule should be for, any one of them. Only with the type `Interaction`,
	// which requires it; empty for all callers.
	From []InteractionRuleCallerInput `json:"from,omitzero"`

	// To are the numbers of the user that the rule should be for, in E.164 form, any one of them. Only with
	// the type `Interaction`, which requires it; empty for all numbers.
	To []string `json:"to,omitzero"`

	// Schedule is the times at which calls should meet an interaction rule, on the clock of the user's own time
	// zone.
	Schedule *InteractionRuleScheduleInput `json:"schedule,omitempty"`

	// State is a state that an interaction rule should depend on, by its id, `work-hours` or `after-hours`.
	State *InteractionRuleStateInput `json:"state,omitempty"`
}

// InteractionRuleCreate is an interaction rule to create.
type InteractionRuleCreate struct {
	// Conditions are the conditions that a call has to fulfil, all of them.
	Conditions []InteractionRuleConditionInput `json:"conditions"`

	// Dispatching is the way in which the calls of a rule are to be handled. It replaces the present one as a whole.
	Dispatching CallHandlingDispatchingInput `json:"dispatching"`

	// Enabled tells whether the rule is turned on.
	Enabled bool `json:"enabled"`

	// DisplayName is the name of the rule for people.
	DisplayName string `json:"displayName"`
}

// InteractionRuleList is a page of the interaction rules of a user.
type InteractionRuleList struct {
	// Records are the rules of the page.
	Records []InteractionRule `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// InteractionRuleSchedule is the times at which calls meet an interaction rule, on the clock of the user's own time zone.
type InteractionRuleSchedule struct {
	// StartDateTime is the date and time from which the triggers count, without an offset from UTC. Absent where there
	// is no such limit.
	StartDateTime string `json:"startDateTime,omitempty,omitzero"`

	// EndDateTime is the date and time until which the triggers count, without an offset from UTC. Absent where there
	// is no such limit.
	EndDateTime string `json:"endDateTime,omitempty,omitzero"`

	// Triggers are the hours or the dates at which calls meet the rule.
	Triggers []CallHandlingTrigger `json:"triggers,omitempty,omitzero"`
}

// InteractionRuleScheduleInput is the times at which calls should meet an interaction rule, on the clock of the user's own time
// zone.
type InteractionRuleScheduleInput struct {
	// StartDateTime is the date and time from which the triggers count, such as `2026-08-20T09:00:00`. An offset from
	// UTC is ignored.
	StartDateTime *string `json:"startDateTime,omitempty"`

	// EndDateTime is the date and time until which the triggers count, such as `2026-08-20T12:00:00`. An offset from
	// UTC is ignored.
	EndDateTime *string `json:"endDateTime,omitempty"`

	// Triggers are the hours or the dates at which calls meet the rule.
	Triggers []CallHandlingTriggerInput `json:"triggers,omitzero"`
}

// InteractionRuleStateInput is a state that an interaction rule should depend on, by its id, `work-hours` or `after-hours`.
type InteractionRuleStateInput struct {
	ID ID `json:"id"`
}

// InteractionRuleUpdate is a change of an interaction rule. What is left out stays as it is.
type InteractionRuleUpdate struct {
	// Conditions are the conditions that a call has to fulfil, all of them. They replace the present ones.
	Conditions []InteractionRuleConditionInput `json:"conditions,omitzero"`

	// Dispatching is the way in which the calls of a rule are to be handled. It replaces the present one as a whole.
	Dispatching *CallHandlingDispatchingInput `json:"dispatching,omitempty"`

	// Enabled tells whether the rule is turned on.
	Enabled *bool `json:"enabled,omitempty"`

	// DisplayName is the name of the rule for people.
	DisplayName *string `json:"displayName,omitempty"`
}

// ListVoiceInteractionRulesParams are the optional parameters of [Client.ListVoiceInteractionRules]. Those that are nil are not sent.
type ListVoiceInteractionRulesParams struct {
	// Enabled tells whether to list the rules that are turned on, or those that are turned off; without it, both.
	Enabled *bool `form:"enabled,omitempty" json:"enabled,omitempty"`

	// HasReference tells whether to list only rules that have a reference. What it is a reference to is not documented.
	HasReference *bool `form:"hasReference,omitempty" json:"hasReference,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListVoiceInteractionRules lists the interaction rules of a user: what happens to calls from certain
// callers, to certain numbers or at certain times.
//
// Where a call meets several rules, the most specific one applies. Rules with a schedule, a caller and
// a called number come first, then those with caller and called number, schedule and caller, schedule
// and called number, only a caller, only a called number, only a schedule. On accounts that have not
// been upgraded to the new call handling, see [Client.ListAnsweringRules] instead.
//
// Operation listVoiceInteractionRules: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
// (rate limit Medium, app scope ReadAccounts).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListVoiceInteractionRules(ctx context.Context, extensionID ID, params *ListVoiceInteractionRulesParams, opts ...CallOption) iter.Seq2[*InteractionRule, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListVoiceInteractionRules.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListVoiceInteractionRules, p.Page, opts, func(r *InteractionRule) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[InteractionRule], error) {
		p := p
		p.Page = page
		list, err := c.ListVoiceInteractionRulesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[InteractionRule]{}, err
		}
		return paging.Page[InteractionRule]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListVoiceInteractionRulesPage reads one page of [Client.ListVoiceInteractionRules].
func (c *Client) ListVoiceInteractionRulesPage(ctx context.Context, extensionID ID, params *ListVoiceInteractionRulesParams, opts ...CallOption) (*InteractionRuleList, error) {
	return call(ctx, c, &generated.ListVoiceInteractionRules, []ID{extensionID}, input{Params: params}, opts, decodeInteractionRuleList)
}

// CreateVoiceInteractionRule creates an interaction rule, and turns it on where `enabled` is true. A
// call meets the rule if it fulfils every one of its conditions.
//
// A condition on a state needs one on the caller or the called number beside it. Calls from call
// queues meet the rule only where `dispatching.callTypes` includes them. The types of dispatching are
// `RingAtOnce`, `RingInOrder` and `Terminate`.
//
// Operation createVoiceInteractionRule: POST
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules
// (rate limit Medium, app scope EditExtensions).
func (c *Client) CreateVoiceInteractionRule(ctx context.Context, extensionID ID, body InteractionRuleCreate, opts ...CallOption) (*InteractionRule, error) {
	return call(ctx, c, &generated.CreateVoiceInteractionRule, []ID{extensionID}, input{Body: body}, opts, decodeInteractionRule)
}

// DeleteVoiceInteractionRule deletes an interaction rule. Its calls are then handled by the other
// rules of the user. To keep it for later, turn it off by [Client.UpdateVoiceInteractionRule].
//
// Operation deleteVoiceInteractionRule: DELETE
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
// (rate limit Medium, app scope EditExtensions).
func (c *Client) DeleteVoiceInteractionRule(ctx context.Context, extensionID ID, ruleID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteVoiceInteractionRule, []ID{extensionID, ruleID}, input{}, opts)
}

// ReadVoiceInteractionRule reads an interaction rule: its conditions, and what happens to the calls
// that fulfil them.
//
// Operation readVoiceInteractionRule: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
// (rate limit Medium, app scope ReadAccounts).
func (c *Client) ReadVoiceInteractionRule(ctx context.Context, extensionID ID, ruleID ID, opts ...CallOption) (*InteractionRule, error) {
	return call(ctx, c, &generated.ReadVoiceInteractionRule, []ID{extensionID, ruleID}, input{}, opts, decodeInteractionRule)
}

// UpdateVoiceInteractionRule updates an interaction rule. What is left out stays as it is;
// `conditions` and `dispatching` are replaced as a whole, so read the rule, change what is to change,
// and send all of it back. To turn a rule on or off, send `enabled` alone.
//
// Operation updateVoiceInteractionRule: PATCH
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}
// (rate limit Medium, app scope EditExtensions).
func (c *Client) UpdateVoiceInteractionRule(ctx context.Context, extensionID ID, ruleID ID, body InteractionRuleUpdate, opts ...CallOption) (*InteractionRule, error) {
	return call(ctx, c, &generated.UpdateVoiceInteractionRule, []ID{extensionID, ruleID}, input{Body: body}, opts, decodeInteractionRule)
}
