// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [PresenceCallDirection]. The platform may send others.
const (
	PresenceCallDirectionInbound  PresenceCallDirection = "Inbound"
	PresenceCallDirectionOutbound PresenceCallDirection = "Outbound"
)

// The documented values of [PresenceCallTextType]. The platform may send others.
const (
	PresenceCallTextTypeCallerIDName     PresenceCallTextType = "CallerIdName"
	PresenceCallTextTypeCallerIDNumber   PresenceCallTextType = "CallerIdNumber"
	PresenceCallTextTypeNone             PresenceCallTextType = "None"
	PresenceCallTextTypePhoneNumber      PresenceCallTextType = "PhoneNumber"
	PresenceCallTextTypePhoneNumberLabel PresenceCallTextType = "PhoneNumberLabel"
	PresenceCallTextTypeQueueExtension   PresenceCallTextType = "QueueExtension"
	PresenceCallTextTypeQueueName        PresenceCallTextType = "QueueName"
)

// The documented values of [PresenceCallerIDVisibility]. The platform may send others.
const (
	PresenceCallerIDVisibilityAll            PresenceCallerIDVisibility = "All"
	PresenceCallerIDVisibilityNone           PresenceCallerIDVisibility = "None"
	PresenceCallerIDVisibilityPermittedUsers PresenceCallerIDVisibility = "PermittedUsers"
)

// The documented values of [PresenceDndStatus]. The platform may send others.
const (
	PresenceDndStatusDoNotAcceptAnyCalls        PresenceDndStatus = "DoNotAcceptAnyCalls"
	PresenceDndStatusDoNotAcceptDepartmentCalls PresenceDndStatus = "DoNotAcceptDepartmentCalls"
	PresenceDndStatusTakeAllCalls               PresenceDndStatus = "TakeAllCalls"
	PresenceDndStatusTakeDepartmentCallsOnly    PresenceDndStatus = "TakeDepartmentCallsOnly"
	PresenceDndStatusUnknown                    PresenceDndStatus = "Unknown"
)

// The documented values of [PresenceMeetingStatus]. The platform may send others.
const (
	PresenceMeetingStatusConnected    PresenceMeetingStatus = "Connected"
	PresenceMeetingStatusDisconnected PresenceMeetingStatus = "Disconnected"
)

// The documented values of [PresenceStatus]. The platform may send others.
const (
	PresenceStatusAvailable PresenceStatus = "Available"
	PresenceStatusBusy      PresenceStatus = "Busy"
	PresenceStatusDND       PresenceStatus = "DND"
	PresenceStatusOffline   PresenceStatus = "Offline"
)

// The documented values of [PresenceTelephonyStatus]. The platform may send others.
const (
	PresenceTelephonyStatusCallConnected PresenceTelephonyStatus = "CallConnected"
	PresenceTelephonyStatusNoCall        PresenceTelephonyStatus = "NoCall"
	PresenceTelephonyStatusOnHold        PresenceTelephonyStatus = "OnHold"
	PresenceTelephonyStatusParkedCall    PresenceTelephonyStatus = "ParkedCall"
	PresenceTelephonyStatusRinging       PresenceTelephonyStatus = "Ringing"
)

// The documented values of [UnifiedPresenceMeetingStatus]. The platform may send others.
const (
	UnifiedPresenceMeetingStatusInMeeting UnifiedPresenceMeetingStatus = "InMeeting"
	UnifiedPresenceMeetingStatusNoMeeting UnifiedPresenceMeetingStatus = "NoMeeting"
)

// The documented values of [UnifiedPresenceMessagingStatus]. The platform may send others.
const (
	UnifiedPresenceMessagingStatusOffline UnifiedPresenceMessagingStatus = "Offline"
	UnifiedPresenceMessagingStatusOnline  UnifiedPresenceMessagingStatus = "Online"
)

// The documented values of [UnifiedPresenceTelephonyAvailability]. The platform may send others.
const (
	UnifiedPresenceTelephonyAvailabilityDoNotAcceptAnyCalls   UnifiedPresenceTelephonyAvailability = "DoNotAcceptAnyCalls"
	UnifiedPresenceTelephonyAvailabilityDoNotAcceptQueueCalls UnifiedPresenceTelephonyAvailability = "DoNotAcceptQueueCalls"
	UnifiedPresenceTelephonyAvailabilityTakeAllCalls          UnifiedPresenceTelephonyAvailability = "TakeAllCalls"
)

// The documented values of [UnifiedPresenceVisibility]. The platform may send others.
const (
	UnifiedPresenceVisibilityInvisible UnifiedPresenceVisibility = "Invisible"
	UnifiedPresenceVisibilityVisible   UnifiedPresenceVisibility = "Visible"
)

// CallQueueMemberPresence is a member of a call queue and whether it takes calls.
type CallQueueMemberPresence struct {
	// Member is a member of a call queue.
	Member CallQueuePresenceMember `json:"member,omitempty,omitzero"`

	// AcceptQueueCalls tells whether the member takes calls of call queues at all.
	AcceptQueueCalls bool `json:"acceptQueueCalls,omitempty,omitzero"`

	// AcceptCurrentQueueCalls tells whether the member takes calls of this queue.
	AcceptCurrentQueueCalls bool `json:"acceptCurrentQueueCalls,omitempty,omitzero"`
}

// CallQueueMemberPresenceUpdate is a member of a call queue and whether it is to take calls.
type CallQueueMemberPresenceUpdate struct {
	// Member is a member of a call queue. Its id says which; the rest need not be sent.
	Member *CallQueuePresenceMemberInput `json:"member,omitempty"`

	// AcceptCurrentQueueCalls tells whether the member takes calls of this queue.
	AcceptCurrentQueueCalls *bool `json:"acceptCurrentQueueCalls,omitempty"`
}

// CallQueuePresence is the presence of the members of a call queue.
type CallQueuePresence struct {
	// Records are the members and whether they take calls.
	Records []CallQueueMemberPresence `json:"records,omitempty,omitzero"`
}

// CallQueuePresenceMember is a member of a call queue.
type CallQueuePresenceMember struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the member.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Site is the site of a call queue. The id of the main site is the word `main-site`.
	Site CallQueueSite `json:"site,omitempty,omitzero"`

	// ExtensionSubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	ExtensionSubType ExtensionSubType `json:"extensionSubType,omitempty,omitzero"`
}

// CallQueuePresenceMemberInput is a member of a call queue. Its id says which; the rest need not be sent.
type CallQueuePresenceMemberInput struct {
	ID *ID `json:"id,omitempty"`

	// Name is the name of the member.
	Name *string `json:"name,omitempty"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber *string `json:"extensionNumber,omitempty"`

	// Site is the site of a member, which need not be sent.
	Site *CallQueuePresenceSiteInput `json:"site,omitempty"`

	// ExtensionSubType is the finer kind of an extension, within its type. Absent where the type has no finer kinds.
	ExtensionSubType *ExtensionSubType `json:"extensionSubType,omitempty"`
}

// CallQueuePresenceSiteInput is the site of a member, which need not be sent.
type CallQueuePresenceSiteInput struct {
	ID ID `json:"id"`

	// Name is the name of the site.
	Name string `json:"name"`
}

// CallQueuePresenceUpdate is a change of which members take the calls of a call queue.
type CallQueuePresenceUpdate struct {
	// Records are the members to change.
	Records []CallQueueMemberPresenceUpdate `json:"records,omitzero"`
}

// ExtensionCallQueuePresence is a call queue of a user and whether the user takes its calls.
type ExtensionCallQueuePresence struct {
	// CallQueue is a call queue of a user.
	CallQueue PresenceCallQueue `json:"callQueue,omitempty,omitzero"`

	// AcceptCalls tells whether the user takes calls of the queue.
	AcceptCalls bool `json:"acceptCalls,omitempty,omitzero"`
}

// ExtensionCallQueuePresenceInput is a call queue of a user and whether the user is to take its calls.
type ExtensionCallQueuePresenceInput struct {
	// CallQueue is a call queue of a user.
	CallQueue *PresenceCallQueueInput `json:"callQueue,omitempty"`

	// AcceptCalls tells whether the user takes calls of the queue.
	AcceptCalls *bool `json:"acceptCalls,omitempty"`
}

// ExtensionCallQueuePresenceList is the call queues of a user.
type ExtensionCallQueuePresenceList struct {
	// Records are the call queues and whether the user takes their calls.
	Records []ExtensionCallQueuePresence `json:"records,omitempty,omitzero"`
}

// ExtensionCallQueuePresenceUpdate is a change of the call queues whose calls a user takes.
type ExtensionCallQueuePresenceUpdate struct {
	// Records are the call queues to change.
	Records []ExtensionCallQueuePresenceInput `json:"records,omitzero"`
}

// Presence is the presence of an extension.
type Presence struct {
	// URI is the address of the presence.
	URI string `json:"uri,omitempty,omitzero"`

	// UserStatus is the presence of an extension, computed from the status of the user, the calls and the meetings.
	UserStatus PresenceStatus `json:"userStatus,omitempty,omitzero"`

	// DndStatus is the choice of calls that a user takes. `Department` are call queues. Accounts with the newer way
	// of handling calls have `dndStatusPersonal` as well.
	DndStatus PresenceDndStatus `json:"dndStatus,omitempty,omitzero"`

	// DndStatusPersonal is the choice of calls that a user takes. `Department` are call queues. Accounts with the newer way
	// of handling calls have `dndStatusPersonal` as well.
	DndStatusPersonal PresenceDndStatus `json:"dndStatusPersonal,omitempty,omitzero"`

	// AcceptCallQueueCalls tells whether the user takes calls of call queues. Only accounts with the newer way of handling
	// calls have it.
	AcceptCallQueueCalls bool `json:"acceptCallQueueCalls,omitempty,omitzero"`

	// Message is the message that the user shows to others.
	Message string `json:"message,omitempty,omitzero"`

	// AllowSeeMyPresence tells whether other users see the presence.
	AllowSeeMyPresence bool `json:"allowSeeMyPresence,omitempty,omitzero"`

	// CallerIDVisibility is the people who see the number of who calls, in the presence.
	CallerIDVisibility PresenceCallerIDVisibility `json:"callerIdVisibility,omitempty,omitzero"`

	// RingOnMonitoredCall tells whether the phone of the user rings when a monitored line does.
	RingOnMonitoredCall bool `json:"ringOnMonitoredCall,omitempty,omitzero"`

	// PickUpCallsOnHold tells whether the user can pick up the calls on hold of monitored lines.
	PickUpCallsOnHold bool `json:"pickUpCallsOnHold,omitempty,omitzero"`

	// ActiveCalls are the calls in progress. Absent unless they were requested.
	ActiveCalls []PresenceCall `json:"activeCalls,omitempty,omitzero"`

	// Extension is the extension that a presence is of.
	Extension PresenceExtension `json:"extension,omitempty,omitzero"`

	// MeetingStatus is the connection of a user with a meeting.
	MeetingStatus PresenceMeetingStatus `json:"meetingStatus,omitempty,omitzero"`

	// TelephonyStatus is the state of the calls of a user.
	TelephonyStatus PresenceTelephonyStatus `json:"telephonyStatus,omitempty,omitzero"`

	// PresenceStatus is the presence of an extension, computed from the status of the user, the calls and the meetings.
	PresenceStatus PresenceStatus `json:"presenceStatus,omitempty,omitzero"`

	// CxTelephonyStatus is the state of the calls of a user.
	CxTelephonyStatus PresenceTelephonyStatus `json:"cxTelephonyStatus,omitempty,omitzero"`

	// AggregatedTelephonyStatus is the state of the calls of a user.
	AggregatedTelephonyStatus PresenceTelephonyStatus `json:"aggregatedTelephonyStatus,omitempty,omitzero"`
}

// PresenceAppearance is the appearance of a call on a shared line.
type PresenceAppearance struct {
	// PhoneNumber is the number of the shared line.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// AppearanceNumber is the number of the appearance.
	AppearanceNumber int32 `json:"appearanceNumber,omitempty,omitzero"`
}

// PresenceCall is a call in progress.
type PresenceCall struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Direction is the direction of a call.
	Direction PresenceCallDirection `json:"direction,omitempty,omitzero"`

	// QueueCall tells whether the call came through a call queue.
	QueueCall bool `json:"queueCall,omitempty,omitzero"`

	// From is the phone number or the extension number of the caller.
	From string `json:"from,omitempty,omitzero"`

	// FromName is the name of the caller.
	FromName string `json:"fromName,omitempty,omitzero"`

	// To is the phone number or the extension number of the called party.
	To string `json:"to,omitempty,omitzero"`

	// ToName is the name of the called party.
	ToName string `json:"toName,omitempty,omitzero"`

	// StartTime is the time when the call began.
	StartTime Time `json:"startTime,omitempty,omitzero"`

	// TelephonyStatus is the state of the calls of a user.
	TelephonyStatus PresenceTelephonyStatus `json:"telephonyStatus,omitempty,omitzero"`

	// SIPData is the SIP data of a call.
	SIPData            PresenceSIPData `json:"sipData,omitempty,omitzero"`
	SessionID          ID              `json:"sessionId,omitempty,omitzero"`
	TelephonySessionID ID              `json:"telephonySessionId,omitempty,omitzero"`

	// OnBehalfOf is the extension on whose behalf the call is made, by its id. Absent where users call for
	// themselves.
	OnBehalfOf string `json:"onBehalfOf,omitempty,omitzero"`
	PartyID    ID     `json:"partyId,omitempty,omitzero"`

	// TerminationType is the way in which the call ended, such as `final`.
	TerminationType string `json:"terminationType,omitempty,omitzero"`

	// CallInfo is the texts that a call is shown with.
	CallInfo PresenceCallInfo `json:"callInfo,omitempty,omitzero"`

	// AppearanceInfo is the appearance of a call on a shared line.
	AppearanceInfo PresenceAppearance `json:"appearanceInfo,omitempty,omitzero"`
}

// PresenceCallDirection is the direction of a call.
type PresenceCallDirection string

// PresenceCallInfo is the texts that a call is shown with.
type PresenceCallInfo struct {
	// Primary is a text that a call is shown with.
	Primary PresenceCallText `json:"primary,omitempty,omitzero"`

	// Additional is a text that a call is shown with.
	Additional PresenceCallText `json:"additional,omitempty,omitzero"`
}

// PresenceCallQueue is a call queue of a user.
type PresenceCallQueue struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Name is the name of the call queue.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// EditableMemberStatus tells whether members may set for themselves whether they take calls of the queue.
	EditableMemberStatus bool `json:"editableMemberStatus,omitempty,omitzero"`
}

// PresenceCallQueueInput is a call queue of a user.
type PresenceCallQueueInput struct {
	ID *ID `json:"id,omitempty"`
}

// PresenceCallText is a text that a call is shown with.
type PresenceCallText struct {
	// Type is the kind of text.
	Type PresenceCallTextType `json:"type,omitempty,omitzero"`

	// Value is the text.
	Value string `json:"value,omitempty,omitzero"`
}

// PresenceCallTextType is the kind of text.
type PresenceCallTextType string

// PresenceCallerIDVisibility is the people who see the number of who calls, in the presence.
type PresenceCallerIDVisibility string

// PresenceDndStatus is the choice of calls that a user takes. `Department` are call queues. Accounts with the newer way
// of handling calls have `dndStatusPersonal` as well.
type PresenceDndStatus string

// PresenceExtension is the extension that a presence is of.
type PresenceExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// PresenceList is the presence of the extensions of an account, a page of them.
type PresenceList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the presences.
	Records []Presence `json:"records,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`
}

// PresenceMeetingStatus is the connection of a user with a meeting.
type PresenceMeetingStatus string

// PresenceSIPData is the SIP data of a call.
type PresenceSIPData struct {
	CallID ID `json:"callId,omitempty,omitzero"`

	// ToTag is the tag of the called party.
	ToTag string `json:"toTag,omitempty,omitzero"`

	// FromTag is the tag of the caller.
	FromTag string `json:"fromTag,omitempty,omitzero"`

	// RemoteURI is the SIP address of the other party.
	RemoteURI string `json:"remoteUri,omitempty,omitzero"`

	// LocalURI is the SIP address of the extension.
	LocalURI    string `json:"localUri,omitempty,omitzero"`
	RcSessionID ID     `json:"rcSessionId,omitempty,omitzero"`
}

// PresenceStatus is the presence of an extension, computed from the status of the user, the calls and the meetings.
type PresenceStatus string

// PresenceTelephonyStatus is the state of the calls of a user.
type PresenceTelephonyStatus string

// PresenceUpdate is a change of the presence of a user. What is absent stays as it is.
type PresenceUpdate struct {
	// UserStatus is the presence of an extension, computed from the status of the user, the calls and the meetings.
	UserStatus *PresenceStatus `json:"userStatus,omitempty"`

	// DndStatus is the choice of calls that a user takes. `Department` are call queues. Accounts with the newer way
	// of handling calls have `dndStatusPersonal` as well.
	DndStatus *PresenceDndStatus `json:"dndStatus,omitempty"`

	// DndStatusPersonal is the choice of calls that a user takes. `Department` are call queues. Accounts with the newer way
	// of handling calls have `dndStatusPersonal` as well.
	DndStatusPersonal *PresenceDndStatus `json:"dndStatusPersonal,omitempty"`

	// Message is the message to show to others.
	Message *string `json:"message,omitempty"`

	// AllowSeeMyPresence tells whether other users see the presence.
	AllowSeeMyPresence *bool `json:"allowSeeMyPresence,omitempty"`

	// RingOnMonitoredCall tells whether the phone of the user rings when a monitored line does.
	RingOnMonitoredCall *bool `json:"ringOnMonitoredCall,omitempty"`

	// PickUpCallsOnHold tells whether the user can pick up the calls on hold of monitored lines.
	PickUpCallsOnHold *bool `json:"pickUpCallsOnHold,omitempty"`

	// CallerIDVisibility is the people who see the number of who calls, in the presence.
	CallerIDVisibility *PresenceCallerIDVisibility `json:"callerIdVisibility,omitempty"`

	// AcceptCallQueueCalls tells whether the user takes calls of call queues.
	AcceptCallQueueCalls *bool `json:"acceptCallQueueCalls,omitempty"`
}

// UnifiedPresence is the presence of a user over messages, calls and meetings.
type UnifiedPresence struct {
	// Status is the presence of an extension, computed from the status of the user, the calls and the meetings.
	Status PresenceStatus `json:"status,omitempty,omitzero"`

	// Glip is the presence of a user in team messages.
	Glip UnifiedPresenceMessaging `json:"glip,omitempty,omitzero"`

	// Telephony is the presence of a user in calls.
	Telephony UnifiedPresenceTelephony `json:"telephony,omitempty,omitzero"`

	// Meeting is the presence of a user in meetings.
	Meeting UnifiedPresenceMeeting `json:"meeting,omitempty,omitzero"`
}

// UnifiedPresenceMeeting is the presence of a user in meetings.
type UnifiedPresenceMeeting struct {
	// Status is the state of the meetings of a user.
	Status UnifiedPresenceMeetingStatus `json:"status,omitempty,omitzero"`
}

// UnifiedPresenceMeetingStatus is the state of the meetings of a user.
type UnifiedPresenceMeetingStatus string

// UnifiedPresenceMessaging is the presence of a user in team messages.
type UnifiedPresenceMessaging struct {
	// Status is the connection of a user with team messages.
	Status UnifiedPresenceMessagingStatus `json:"status,omitempty,omitzero"`

	// Visibility is the choice of a user to be seen or not.
	Visibility UnifiedPresenceVisibility `json:"visibility,omitempty,omitzero"`

	// Availability is the presence of an extension, computed from the status of the user, the calls and the meetings.
	Availability PresenceStatus `json:"availability,omitempty,omitzero"`
}

// UnifiedPresenceMessagingStatus is the connection of a user with team messages.
type UnifiedPresenceMessagingStatus string

// UnifiedPresenceMessagingUpdate is a change of the presence of a user in team messages.
type UnifiedPresenceMessagingUpdate struct {
	// Visibility is the choice of a user to be seen or not.
	Visibility *UnifiedPresenceVisibility `json:"visibility,omitempty"`

	// Availability is the presence of an extension, computed from the status of the user, the calls and the meetings.
	Availability *PresenceStatus `json:"availability,omitempty"`
}

// UnifiedPresenceTelephony is the presence of a user in calls.
type UnifiedPresenceTelephony struct {
	// Status is the state of the calls of a user.
	Status PresenceTelephonyStatus `json:"status,omitempty,omitzero"`

	// Visibility is the choice of a user to be seen or not.
	Visibility UnifiedPresenceVisibility `json:"visibility,omitempty,omitzero"`

	// Availability is the choice of calls that a user takes.
	Availability UnifiedPresenceTelephonyAvailability `json:"availability,omitempty,omitzero"`
}

// UnifiedPresenceTelephonyAvailability is the choice of calls that a user takes.
type UnifiedPresenceTelephonyAvailability string

// UnifiedPresenceTelephonyUpdate is a change of the presence of a user in calls.
type UnifiedPresenceTelephonyUpdate struct {
	// Availability is the choice of calls that a user takes.
	Availability *UnifiedPresenceTelephonyAvailability `json:"availability,omitempty"`
}

// UnifiedPresenceUpdate is a change of the unified presence of a user. What is absent stays as it is.
type UnifiedPresenceUpdate struct {
	// Glip is a change of the presence of a user in team messages.
	Glip *UnifiedPresenceMessagingUpdate `json:"glip,omitempty"`

	// Telephony is a change of the presence of a user in calls.
	Telephony *UnifiedPresenceTelephonyUpdate `json:"telephony,omitempty"`
}

// UnifiedPresenceVisibility is the choice of a user to be seen or not.
type UnifiedPresenceVisibility string

// ListExtensionCallQueuePresenceParams are the optional parameters of [Client.ListExtensionCallQueuePresence]. Those that are nil are not sent.
type ListExtensionCallQueuePresenceParams struct {
	// EditableMemberStatus tells whether to list only call queues whose members may set for themselves whether they take calls,
	// or only the others.
	EditableMemberStatus *bool `form:"editableMemberStatus,omitempty" json:"editableMemberStatus,omitempty"`
}

// ReadUserPresenceStatusParams are the optional parameters of [Client.ReadUserPresenceStatus]. Those that are nil are not sent.
type ReadUserPresenceStatusParams struct {
	// DetailedTelephonyState tells whether the reply has the calls in progress.
	DetailedTelephonyState *bool `form:"detailedTelephonyState,omitempty" json:"detailedTelephonyState,omitempty"`

	// SIPData tells whether the calls in progress come with their SIP data.
	SIPData *bool `form:"sipData,omitempty" json:"sipData,omitempty"`
}

// ListAccountPresenceParams are the optional parameters of [Client.ListAccountPresence]. Those that are nil are not sent.
type ListAccountPresenceParams struct {
	// DetailedTelephonyState tells whether the reply has the calls in progress.
	DetailedTelephonyState *bool `form:"detailedTelephonyState,omitempty" json:"detailedTelephonyState,omitempty"`

	// SIPData tells whether the calls in progress come with their SIP data.
	SIPData *bool `form:"sipData,omitempty" json:"sipData,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListCallQueuePresence lists which members of a call queue take its calls.
//
// Operation readCallQueuePresence: GET
// /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence (rate limit Light, app scope
// ReadPresence).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCallQueuePresence(ctx context.Context, groupID ID, opts ...CallOption) iter.Seq2[*CallQueueMemberPresence, error] {
	return list(ctx, c, &generated.ListCallQueuePresence, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CallQueueMemberPresence], error) {
		list, err := c.ListCallQueuePresencePage(ctx, groupID, opts...)
		if err != nil {
			return paging.Page[CallQueueMemberPresence]{}, err
		}
		return paging.Page[CallQueueMemberPresence]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCallQueuePresencePage returns the whole reply to [Client.ListCallQueuePresence].
func (c *Client) ListCallQueuePresencePage(ctx context.Context, groupID ID, opts ...CallOption) (*CallQueuePresence, error) {
	return call(ctx, c, &generated.ListCallQueuePresence, []ID{groupID}, input{}, opts, decodeCallQueuePresence)
}

// UpdateCallQueuePresence sets which members of a call queue take its calls. Members that are not
// named stay as they are.
//
// Operation updateCallQueuePresence: PUT
// /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence (rate limit Medium, app scope
// EditPresence).
func (c *Client) UpdateCallQueuePresence(ctx context.Context, groupID ID, body CallQueuePresenceUpdate, opts ...CallOption) (*CallQueuePresence, error) {
	return call(ctx, c, &generated.UpdateCallQueuePresence, []ID{groupID}, input{Body: body}, opts, decodeCallQueuePresence)
}

// ListExtensionCallQueuePresence lists the call queues of a user, each with whether the user takes its
// calls.
//
// Operation readExtensionCallQueuePresence: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence (rate limit Light, app
// scope ReadPresence).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListExtensionCallQueuePresence(ctx context.Context, extensionID ID, params *ListExtensionCallQueuePresenceParams, opts ...CallOption) iter.Seq2[*ExtensionCallQueuePresence, error] {
	return list(ctx, c, &generated.ListExtensionCallQueuePresence, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[ExtensionCallQueuePresence], error) {
		list, err := c.ListExtensionCallQueuePresencePage(ctx, extensionID, params, opts...)
		if err != nil {
			return paging.Page[ExtensionCallQueuePresence]{}, err
		}
		return paging.Page[ExtensionCallQueuePresence]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListExtensionCallQueuePresencePage returns the whole reply to [Client.ListExtensionCallQueuePresence].
func (c *Client) ListExtensionCallQueuePresencePage(ctx context.Context, extensionID ID, params *ListExtensionCallQueuePresenceParams, opts ...CallOption) (*ExtensionCallQueuePresenceList, error) {
	return call(ctx, c, &generated.ListExtensionCallQueuePresence, []ID{extensionID}, input{Params: params}, opts, decodeExtensionCallQueuePresenceList)
}

// UpdateExtensionCallQueuePresence sets of which call queues a user takes the calls. Queues that are
// not named stay as they are. A queue can be set only if its members may do so, as its
// `editableMemberStatus` shows.
//
// Operation updateExtensionCallQueuePresence: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence (rate limit Medium,
// app scope EditPresence).
func (c *Client) UpdateExtensionCallQueuePresence(ctx context.Context, extensionID ID, body ExtensionCallQueuePresenceUpdate, opts ...CallOption) (*ExtensionCallQueuePresenceList, error) {
	return call(ctx, c, &generated.UpdateExtensionCallQueuePresence, []ID{extensionID}, input{Body: body}, opts, decodeExtensionCallQueuePresenceList)
}

// ReadUserPresenceStatus reads whether a user is available, the calls in progress and which calls the
// user takes. For extensions of other types `presenceStatus` is `Offline`, and what concerns users and
// their calls is absent.
//
// Which properties there are depends on the features of the account, on whether it has the newer way
// of handling calls, and on whether users ask for themselves.
//
// Operation readUserPresenceStatus: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence (rate limit Light, app scope
// ReadPresence, user permission ReadPresenceStatus).
func (c *Client) ReadUserPresenceStatus(ctx context.Context, extensionID ID, params *ReadUserPresenceStatusParams, opts ...CallOption) (*Presence, error) {
	return call(ctx, c, &generated.ReadUserPresenceStatus, []ID{extensionID}, input{Params: params}, opts, decodePresence)
}

// ReadUserPresenceStatuses reads many objects, up to 30 with each request; see [Client.ReadUserPresenceStatus]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadUserPresenceStatuses(ctx context.Context, ids []ID, params *ReadUserPresenceStatusParams, opts ...CallOption) iter.Seq[BatchItem[Presence]] {
	return batcher[Presence]{client: c, op: &generated.ReadUserPresenceStatus, size: 30, params: params, opts: opts, decode: decodePresence}.read(ctx, ids)
}

// UpdateUserPresenceStatus updates the availability, the message and the calls that a user takes. What
// is not sent stays as it is. Only users have a presence to update.
//
// Values about call queues are refused for users who are not members of one, and
// `TakeDepartmentCallsOnly` cannot be set.
//
// Operation updateUserPresenceStatus: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence (rate limit Medium, app scope
// EditPresence).
func (c *Client) UpdateUserPresenceStatus(ctx context.Context, extensionID ID, body PresenceUpdate, opts ...CallOption) (*Presence, error) {
	return call(ctx, c, &generated.UpdateUserPresenceStatus, []ID{extensionID}, input{Body: body}, opts, decodePresence)
}

// ReadUnifiedPresence reads whether a user is available, over messages, calls and meetings together.
// What a caller may not see, and what a user does not have, is absent.
//
// Operation readUnifiedPresence: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence (rate limit Medium, app
// scope ReadPresence, user permission ReadPresenceStatus).
func (c *Client) ReadUnifiedPresence(ctx context.Context, extensionID ID, opts ...CallOption) (*UnifiedPresence, error) {
	return call(ctx, c, &generated.ReadUnifiedPresence, []ID{extensionID}, input{}, opts, decodeUnifiedPresence)
}

// ReadUnifiedPresences reads many objects, up to 30 with each request; see [Client.ReadUnifiedPresence]. It yields one item for each of ids, in their
// order, with a value or an error of its own. If a request fails as a whole, each of its ids gets the error.
func (c *Client) ReadUnifiedPresences(ctx context.Context, ids []ID, opts ...CallOption) iter.Seq[BatchItem[UnifiedPresence]] {
	return batcher[UnifiedPresence]{client: c, op: &generated.ReadUnifiedPresence, size: 30, opts: opts, decode: decodeUnifiedPresence}.read(ctx, ids)
}

// UpdateUnifiedPresence updates which messages and calls a user takes. What is not sent stays as it
// is. The statuses themselves are computed and cannot be set.
//
// Operation updateUnifiedPresence: PATCH
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence (rate limit Medium, app
// scope EditPresence, user permission EditPresenceStatus).
func (c *Client) UpdateUnifiedPresence(ctx context.Context, extensionID ID, body UnifiedPresenceUpdate, opts ...CallOption) (*UnifiedPresence, error) {
	return call(ctx, c, &generated.UpdateUnifiedPresence, []ID{extensionID}, input{Body: body}, opts, decodeUnifiedPresence)
}

// ListAccountPresence lists the presence of the extensions of an account. The operation is Heavy, so
// ask for large pages.
//
// Operation readAccountPresence: GET /restapi/v1.0/account/{accountId}/presence (rate limit Heavy, app
// scope ReadPresence, user permission ReadPresenceStatus).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListAccountPresence(ctx context.Context, params *ListAccountPresenceParams, opts ...CallOption) iter.Seq2[*Presence, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPresence.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListAccountPresence, p.Page, opts, func(r *Presence) string { return string(r.Extension.ID) }, func(ctx context.Context, page *int32) (paging.Page[Presence], error) {
		p := p
		p.Page = page
		list, err := c.ListAccountPresencePage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[Presence]{}, err
		}
		return paging.Page[Presence]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			End:           list.Paging.PageEnd,
			TotalPages:    list.Paging.TotalPages,
			TotalElements: list.Paging.TotalElements,
			HasNavigation: list.Navigation != (Navigation{}), HasNext: list.Navigation.NextPage.URI != "",
		}, nil
	})
}

// ListAccountPresencePage reads one page of [Client.ListAccountPresence].
func (c *Client) ListAccountPresencePage(ctx context.Context, params *ListAccountPresenceParams, opts ...CallOption) (*PresenceList, error) {
	return call(ctx, c, &generated.ListAccountPresence, nil, input{Params: params}, opts, decodePresenceList)
}
