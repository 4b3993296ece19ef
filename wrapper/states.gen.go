// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// CallHandlingScheduleInput is a schedule to set for a call handling state. Times are those of the user's own time zone.
type CallHandlingScheduleInput struct {
	// Triggers are the hours or the dates at which the state holds. `forward-all-calls` takes one trigger at a
	// time.
	Triggers []CallHandlingTriggerInput `json:"triggers"`
}

// CallHandlingStateConditionInput is a condition to set for a call handling state. The type `Schedule` wants `schedule`, the type
// `State` wants `state`.
type CallHandlingStateConditionInput struct {
	// Type is the kind of a condition of an interaction rule. `Interaction` is about who calls which number,
	// `Schedule` about when, `State` about the work hours or the after hours of the user.
	Type InteractionRuleConditionType `json:"type"`

	// Schedule is a schedule to set for a call handling state. Times are those of the user's own time zone.
	Schedule *CallHandlingScheduleInput `json:"schedule,omitempty"`

	// State is a call handling state to follow, by its id, `work-hours` or `after-hours`.
	State *CallHandlingStateReferenceInput `json:"state,omitempty"`
}

// CallHandlingStateList is a page of the call handling states of a user.
type CallHandlingStateList struct {
	// Records are the states of the page.
	Records []CallHandlingState `json:"records"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging"`
}

// CallHandlingStateReferenceInput is a call handling state to follow, by its id, `work-hours` or `after-hours`.
type CallHandlingStateReferenceInput struct {
	ID ID `json:"id"`
}

// CallHandlingStateUpdate is a change of a call handling state. What is left out stays as it is.
type CallHandlingStateUpdate struct {
	// Enabled tells whether the state is turned on. It must be true with a `Range` for `forward-all-calls`, and
	// counts for nothing with `work-hours`.
	Enabled *bool `json:"enabled,omitempty"`

	// Conditions are the condition under which the state holds, exactly one. It replaces the present one.
	Conditions []CallHandlingStateConditionInput `json:"conditions,omitzero"`
}

// ListCallHandlingStatesParams are the optional parameters of [Client.ListCallHandlingStates]. Those that are nil are not sent.
type ListCallHandlingStatesParams struct {
	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCallHandlingStates lists the states that a user can be in for incoming calls, and when each of
// them holds.
//
// Every user has `forward-all-calls`, `dnd` and `work-hours`. `after-hours` is there only where the
// work hours are not around the clock, `agent` only for members of call queues. The platform adds and
// removes both by itself; no operation does. Of the states that hold at the time of a call,
// `forward-all-calls` wins, then `dnd`, then the hours; calls from a queue go by `agent`, and while
// `forward-all-calls` or `dnd` holds they go to the next agent. What happens to calls in a state is in
// its rule: see [Client.ListVoiceStateBasedRules].
//
// States are for users, virtual and digital users and fax users of accounts that have been upgraded to
// the new call handling. There, [Client.ListExtensionFeatures] has the feature
// `NewCallHandlingAndForwarding` with the parameter `isNewBackendAvailable` set to `true`.
//
// Operation listCicStates: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states (rate limit Medium,
// app scope ReadAccounts).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCallHandlingStates(ctx context.Context, extensionID ID, params *ListCallHandlingStatesParams, opts ...CallOption) iter.Seq2[*CallHandlingState, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCallHandlingStates.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCallHandlingStates, p.Page, opts, func(r *CallHandlingState) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CallHandlingState], error) {
		p := p
		p.Page = page
		list, err := c.ListCallHandlingStatesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[CallHandlingState]{}, err
		}
		return paging.Page[CallHandlingState]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
		}, nil
	})
}

// ListCallHandlingStatesPage reads one page of [Client.ListCallHandlingStates].
func (c *Client) ListCallHandlingStatesPage(ctx context.Context, extensionID ID, params *ListCallHandlingStatesParams, opts ...CallOption) (*CallHandlingStateList, error) {
	return call(ctx, c, &generated.ListCallHandlingStates, []ID{extensionID}, input{Params: params}, opts, decodeCallHandlingStateList)
}

// ReadCallHandlingState reads a call handling state of a user: whether it is enabled and when it
// holds.
//
// Don't take `enabled` for the present state: it stays true when the hours of a schedule are over.
//
// Operation readCicState: GET
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId} (rate limit
// Medium, app scope ReadAccounts).
func (c *Client) ReadCallHandlingState(ctx context.Context, extensionID ID, stateID ID, opts ...CallOption) (*CallHandlingState, error) {
	return call(ctx, c, &generated.ReadCallHandlingState, []ID{extensionID, stateID}, input{}, opts, decodeCallHandlingState)
}

// UpdateCallHandlingState updates a call handling state of a user: turns it on or off, or sets its
// schedule. What is left out stays as it is.
//
// `forward-all-calls` takes triggers of the types `Daily` and `Range`; to set a `Range`, send
// `enabled: true` as well. `work-hours` takes `Daily` and `Weekly` and is always enabled. `Daily` from
// `00:00:00` to `23:59:59` is around the clock and removes `after-hours`; any other schedule of the
// work hours creates it. `dnd` has no schedule, only on and off: on sets the presence of the user to
// `DoNotAcceptAnyCalls`, off sets it back, and a change of the presence changes this state. `agent`
// follows the work hours until it is given a schedule of its own.
//
// Operation updateCicState: PATCH
// /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId} (rate limit
// Medium, app scope EditExtensions).
func (c *Client) UpdateCallHandlingState(ctx context.Context, extensionID ID, stateID ID, body CallHandlingStateUpdate, opts ...CallOption) (*CallHandlingState, error) {
	return call(ctx, c, &generated.UpdateCallHandlingState, []ID{extensionID, stateID}, input{Body: body}, opts, decodeCallHandlingState)
}
