// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// StateRule is a rule for what happens to calls while a user is in a state. It has the id of the state.
type StateRule struct {
	ID ID `json:"id"`

	// DisplayName is the name of a call handling state for people.
	DisplayName CallHandlingStateName `json:"displayName"`

	// Dispatching is the way in which the calls of a rule are handled.
	Dispatching CallHandlingDispatching `json:"dispatching"`

	// DispatchingRef is the rule that a state-based rule is based on, as that of `agent` may be on `work-hours`. Absent
	// without one.
	DispatchingRef StateRuleReference `json:"dispatchingRef,omitempty,omitzero"`

	// State is a state that a user can be in for incoming calls. Its id is a word: `forward-all-calls`, `dnd`,
	// `work-hours`, `after-hours`, `agent` or `busy`. What `busy` is for is not documented.
	State CallHandlingState `json:"state"`
}

// StateRuleList is a page of the state-based rules of a user.
type StateRuleList struct {
	// Records are the rules of the page.
	Records []StateRule `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// StateRuleReference is the rule that a state-based rule is based on, as that of `agent` may be on `work-hours`. Absent
// without one.
type StateRuleReference struct {
	RuleID ID `json:"ruleId"`

	// Dispatching is the way in which the calls of a rule are handled.
	Dispatching CallHandlingDispatching `json:"dispatching,omitempty,omitzero"`
}

// StateRuleUpdate is a change of a state-based rule.
type StateRuleUpdate struct {
	// Dispatching is the way in which the calls of a rule are to be handled. It replaces the present one as a whole.
	Dispatching *CallHandlingDispatchingInput `json:"dispatching,omitempty"`
}

// ListVoiceStateBasedRulesParams are the optional parameters of [Client.ListVoiceStateBasedRules]. Those that are nil are not sent.
type ListVoiceStateBasedRulesParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListVoiceStateBasedRules lists what happens to calls in each state that a user can be in: one rule
// for each state of [Client.ListCallHandlingStates], with the id of the state.
//
// Rules come and go with their states. Interaction rules go before those of `work-hours` and
// `after-hours`, but not before those of `forward-all-calls` and `dnd`.
//
// Operation listVoiceStateBasedRules: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules (rate
// limit Medium, app scope ReadAccounts).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListVoiceStateBasedRules(ctx context.Context, extensionID ID, params *ListVoiceStateBasedRulesParams, opts ...CallOption) iter.Seq2[*StateRule, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListVoiceStateBasedRules.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListVoiceStateBasedRules, p.Page, opts, func(r *StateRule) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[StateRule], error) {
		p := p
		p.Page = page
		list, err := c.ListVoiceStateBasedRulesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[StateRule]{}, err
		}
		return paging.Page[StateRule]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListVoiceStateBasedRulesPage reads one page of [Client.ListVoiceStateBasedRules].
func (c *Client) ListVoiceStateBasedRulesPage(ctx context.Context, extensionID ID, params *ListVoiceStateBasedRulesParams, opts ...CallOption) (*StateRuleList, error) {
	return call(ctx, c, &generated.ListVoiceStateBasedRules, []ID{extensionID}, input{Params: params}, opts, decodeStateRuleList)
}

// ReadVoiceStateBasedRule reads what happens to calls while a user is in a state, with the state
// itself.
//
// Operation readVoiceStateBasedRule: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
// (rate limit Medium, app scope ReadAccounts).
func (c *Client) ReadVoiceStateBasedRule(ctx context.Context, extensionID ID, stateID ID, opts ...CallOption) (*StateRule, error) {
	return call(ctx, c, &generated.ReadVoiceStateBasedRule, []ID{extensionID, stateID}, input{}, opts, decodeStateRule)
}

// UpdateVoiceStateBasedRule updates what happens to calls while a user is in a state.
//
// The new `dispatching` replaces the old one as a whole, so read the rule, change what is to change,
// and send all of it back. The types of dispatching are `Terminate` for `forward-all-calls` and `dnd`,
// `RingAtOnce` or `RingInOrder` for `work-hours` and `agent`, and any of the three for `after-hours`.
// When the state holds is changed by [Client.UpdateCallHandlingState].
//
// Operation updateVoiceStateBasedRule: PATCH
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}
// (rate limit Medium, app scope EditExtensions).
func (c *Client) UpdateVoiceStateBasedRule(ctx context.Context, extensionID ID, stateID ID, body StateRuleUpdate, opts ...CallOption) (*StateRule, error) {
	return call(ctx, c, &generated.UpdateVoiceStateBasedRule, []ID{extensionID, stateID}, input{Body: body}, opts, decodeStateRule)
}
