// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [AnsweringRuleAction]. The platform may send others.
const (
	AnsweringRuleActionAgentQueue              AnsweringRuleAction = "AgentQueue"
	AnsweringRuleActionForwardCalls            AnsweringRuleAction = "ForwardCalls"
	AnsweringRuleActionPlayAnnouncementOnly    AnsweringRuleAction = "PlayAnnouncementOnly"
	AnsweringRuleActionSharedLines             AnsweringRuleAction = "SharedLines"
	AnsweringRuleActionTakeMessagesOnly        AnsweringRuleAction = "TakeMessagesOnly"
	AnsweringRuleActionTransferToExtension     AnsweringRuleAction = "TransferToExtension"
	AnsweringRuleActionUnconditionalForwarding AnsweringRuleAction = "UnconditionalForwarding"
)

// The documented values of [AnsweringRuleConfirmation]. The platform may send others.
const (
	AnsweringRuleConfirmationEstimatedWaitTime AnsweringRuleConfirmation = "EstimatedWaitTime"
	AnsweringRuleConfirmationPositionInQueue   AnsweringRuleConfirmation = "PositionInQueue"
)

// The documented values of [AnsweringRuleHoldAudioInterruption]. The platform may send others.
const (
	AnsweringRuleHoldAudioInterruptionNever         AnsweringRuleHoldAudioInterruption = "Never"
	AnsweringRuleHoldAudioInterruptionPeriodically  AnsweringRuleHoldAudioInterruption = "Periodically"
	AnsweringRuleHoldAudioInterruptionWhenMusicEnds AnsweringRuleHoldAudioInterruption = "WhenMusicEnds"
)

// The documented values of [AnsweringRuleHoldTimeExpirationAction]. The platform may send others.
const (
	AnsweringRuleHoldTimeExpirationActionTransferToExtension     AnsweringRuleHoldTimeExpirationAction = "TransferToExtension"
	AnsweringRuleHoldTimeExpirationActionUnconditionalForwarding AnsweringRuleHoldTimeExpirationAction = "UnconditionalForwarding"
	AnsweringRuleHoldTimeExpirationActionVoicemail               AnsweringRuleHoldTimeExpirationAction = "Voicemail"
)

// The documented values of [AnsweringRuleMaxCallersAction]. The platform may send others.
const (
	AnsweringRuleMaxCallersActionAnnouncement            AnsweringRuleMaxCallersAction = "Announcement"
	AnsweringRuleMaxCallersActionTransferToExtension     AnsweringRuleMaxCallersAction = "TransferToExtension"
	AnsweringRuleMaxCallersActionUnconditionalForwarding AnsweringRuleMaxCallersAction = "UnconditionalForwarding"
	AnsweringRuleMaxCallersActionVoicemail               AnsweringRuleMaxCallersAction = "Voicemail"
)

// The documented values of [AnsweringRuleMissedCallAction]. The platform may send others.
const (
	AnsweringRuleMissedCallActionConnectToExtension        AnsweringRuleMissedCallAction = "ConnectToExtension"
	AnsweringRuleMissedCallActionConnectToExternalNumber   AnsweringRuleMissedCallAction = "ConnectToExternalNumber"
	AnsweringRuleMissedCallActionPlayGreetingAndDisconnect AnsweringRuleMissedCallAction = "PlayGreetingAndDisconnect"
)

// The documented values of [AnsweringRuleNoAnswerAction]. The platform may send others.
const (
	AnsweringRuleNoAnswerActionTransferToExtension           AnsweringRuleNoAnswerAction = "TransferToExtension"
	AnsweringRuleNoAnswerActionUnconditionalForwarding       AnsweringRuleNoAnswerAction = "UnconditionalForwarding"
	AnsweringRuleNoAnswerActionVoicemail                     AnsweringRuleNoAnswerAction = "Voicemail"
	AnsweringRuleNoAnswerActionWaitPrimaryAndOverflowMembers AnsweringRuleNoAnswerAction = "WaitPrimaryAndOverflowMembers"
	AnsweringRuleNoAnswerActionWaitPrimaryMembers            AnsweringRuleNoAnswerAction = "WaitPrimaryMembers"
)

// The documented values of [AnsweringRulePlaybackFrequency]. The platform may send others.
const (
	AnsweringRulePlaybackFrequencyEveryInterval    AnsweringRulePlaybackFrequency = "EveryInterval"
	AnsweringRulePlaybackFrequencyOnPositionChange AnsweringRulePlaybackFrequency = "OnPositionChange"
)

// The documented values of [AnsweringRuleQueueEvent]. The platform may send others.
const (
	AnsweringRuleQueueEventHoldTimeExpiration AnsweringRuleQueueEvent = "HoldTimeExpiration"
	AnsweringRuleQueueEventMaxCallers         AnsweringRuleQueueEvent = "MaxCallers"
	AnsweringRuleQueueEventNoAnswer           AnsweringRuleQueueEvent = "NoAnswer"
)

// The documented values of [AnsweringRuleRingingMode]. The platform may send others.
const (
	AnsweringRuleRingingModeSequentially   AnsweringRuleRingingMode = "Sequentially"
	AnsweringRuleRingingModeSimultaneously AnsweringRuleRingingMode = "Simultaneously"
)

// The documented values of [AnsweringRuleScheduleRef]. The platform may send others.
const (
	AnsweringRuleScheduleRefAfterHours    AnsweringRuleScheduleRef = "AfterHours"
	AnsweringRuleScheduleRefBusinessHours AnsweringRuleScheduleRef = "BusinessHours"
)

// The documented values of [AnsweringRuleTransferMode]. The platform may send others.
const (
	AnsweringRuleTransferModeFixedOrder   AnsweringRuleTransferMode = "FixedOrder"
	AnsweringRuleTransferModeRotating     AnsweringRuleTransferMode = "Rotating"
	AnsweringRuleTransferModeSimultaneous AnsweringRuleTransferMode = "Simultaneous"
)

// The documented values of [AnsweringRuleType]. The platform may send others.
const (
	AnsweringRuleTypeAfterHours    AnsweringRuleType = "AfterHours"
	AnsweringRuleTypeBusinessHours AnsweringRuleType = "BusinessHours"
	AnsweringRuleTypeCustom        AnsweringRuleType = "Custom"
)

// The documented values of [AnsweringRuleView]. The platform may send others.
const (
	AnsweringRuleViewDetailed AnsweringRuleView = "Detailed"
	AnsweringRuleViewSimple   AnsweringRuleView = "Simple"
)

// The documented values of [CompanyCallHandlingAction]. The platform may send others.
const (
	CompanyCallHandlingActionBypass     CompanyCallHandlingAction = "Bypass"
	CompanyCallHandlingActionDisconnect CompanyCallHandlingAction = "Disconnect"
	CompanyCallHandlingActionOperator   CompanyCallHandlingAction = "Operator"
)

// The documented values of [ForwardAllCompanyCallsReasonCode]. The platform may send others.
const (
	ForwardAllCompanyCallsReasonCodeExtensionLimitation ForwardAllCompanyCallsReasonCode = "ExtensionLimitation"
	ForwardAllCompanyCallsReasonCodeFeatureLimitation   ForwardAllCompanyCallsReasonCode = "FeatureLimitation"
)

// AnsweringRule is an answering rule of an extension: which calls it is for and what happens to them. Lists have all
// details only in the view `Detailed`. Of `forwarding`, `unconditionalForwarding`, `queue`, `transfer`
// and `sharedLines`, those that do not belong to the action may be absent; `missedCall` is present
// only while `voicemail` is disabled.
type AnsweringRule struct {
	// URI is the address of the rule.
	URI string `json:"uri,omitempty,omitzero"`
	ID  ID     `json:"id,omitempty,omitzero"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type AnsweringRuleType `json:"type,omitempty,omitzero"`

	// Name is the name of the rule.
	Name string `json:"name,omitempty,omitzero"`

	// Enabled tells whether the rule is in force.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCaller `json:"callers,omitempty,omitzero"`

	// CalledNumbers are the numbers of the extension that a caller must have dialled. Without any, the rule is for all
	// of them.
	CalledNumbers []AnsweringRuleCalledNumber `json:"calledNumbers,omitempty,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours.
	Schedule AnsweringRuleSchedule `json:"schedule,omitempty,omitzero"`

	// CallHandlingAction is the treatment of a call, which decides the object that describes it. `ForwardCalls` needs
	// `forwarding`, `UnconditionalForwarding` and `TransferToExtension` (`transfer`) one target each,
	// `AgentQueue` (call queues only) `queue`, `TakeMessagesOnly` `voicemail`, `PlayAnnouncementOnly`
	// `greetings` and `SharedLines` `sharedLines`.
	CallHandlingAction AnsweringRuleAction `json:"callHandlingAction,omitempty,omitzero"`

	// Forwarding is the way in which calls ring the apps, the phones and the forwarding numbers of a user, for the
	// action `ForwardCalls`.
	Forwarding AnsweringRuleForwarding `json:"forwarding,omitempty,omitzero"`

	// UnconditionalForwarding is an external number that calls are forwarded to immediately. `action` belongs to the lists of a
	// queue, where it says which event the number is for.
	UnconditionalForwarding AnsweringRuleUnconditionalForwarding `json:"unconditionalForwarding,omitempty,omitzero"`

	// Queue is the way in which a call queue spreads its calls, for the action `AgentQueue`. Only extensions of
	// the type `Department` have it.
	Queue AnsweringRuleQueue `json:"queue,omitempty,omitzero"`

	// Transfer is the extension that calls are transferred to, for the action `TransferToExtension`.
	Transfer AnsweringRuleTransfer `json:"transfer,omitempty,omitzero"`

	// Voicemail is the voicemail of a rule. With the action `TakeMessagesOnly`, all calls go there.
	Voicemail AnsweringRuleVoicemail `json:"voicemail,omitempty,omitzero"`

	// MissedCall is the treatment of calls that nobody answers while voicemail is disabled. `extension` goes with
	// `ConnectToExtension`, `externalNumber` with `ConnectToExternalNumber`.
	MissedCall AnsweringRuleMissedCall `json:"missedCall,omitempty,omitzero"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreeting `json:"greetings,omitempty,omitzero"`

	// Screening is the callers who are asked to say their names before the call is put through. Unless set
	// otherwise, nobody is asked.
	Screening AnsweringRuleScreening `json:"screening,omitempty,omitzero"`

	// SharedLines is the ringing of a shared lines group, for the action `SharedLines`. It is read-only.
	SharedLines AnsweringRuleSharedLines `json:"sharedLines,omitempty,omitzero"`
}

// AnsweringRuleAction is the treatment of a call, which decides the object that describes it. `ForwardCalls` needs
// `forwarding`, `UnconditionalForwarding` and `TransferToExtension` (`transfer`) one target each,
// `AgentQueue` (call queues only) `queue`, `TakeMessagesOnly` `voicemail`, `PlayAnnouncementOnly`
// `greetings` and `SharedLines` `sharedLines`.
type AnsweringRuleAction string

// AnsweringRuleCalledNumber is a number that a caller has dialled.
type AnsweringRuleCalledNumber struct {
	// PhoneNumber is the number, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// AnsweringRuleCalledNumberInput is a number that a caller has dialled.
type AnsweringRuleCalledNumberInput struct {
	// PhoneNumber is the number, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`
}

// AnsweringRuleCaller is a caller that a rule is for, by number or by name.
type AnsweringRuleCaller struct {
	// CallerID is the number of the caller, in E.164 form.
	CallerID string `json:"callerId,omitempty,omitzero"`

	// Name is the name of the caller, as people see it.
	Name string `json:"name,omitempty,omitzero"`
}

// AnsweringRuleCallerInput is a caller that a rule is for, by number or by name.
type AnsweringRuleCallerInput struct {
	// CallerID is the number of the caller, in E.164 form.
	CallerID *string `json:"callerId,omitempty"`

	// Name is the name of the caller, as people see it.
	Name *string `json:"name,omitempty"`
}

// AnsweringRuleConfirmation is a detail that is announced to a caller who accepts to be called back.
type AnsweringRuleConfirmation string

// AnsweringRuleCreate is a custom answering rule to create. Its `type` is `Custom`.
type AnsweringRuleCreate struct {
	// Name is the name of the rule.
	Name string `json:"name"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type AnsweringRuleType `json:"type"`

	// Enabled tells whether the rule comes into force immediately.
	Enabled *bool `json:"enabled,omitempty"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCallerInput `json:"callers,omitzero"`

	// CalledNumbers are the numbers of the extension that a caller must have dialled. Without any, the rule is for all
	// of them.
	CalledNumbers []AnsweringRuleCalledNumberInput `json:"calledNumbers,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours. Send one of them alone.
	Schedule *AnsweringRuleScheduleInput `json:"schedule,omitempty"`

	// CallHandlingAction is the treatment of a call, which decides the object that describes it. `ForwardCalls` needs
	// `forwarding`, `UnconditionalForwarding` and `TransferToExtension` (`transfer`) one target each,
	// `AgentQueue` (call queues only) `queue`, `TakeMessagesOnly` `voicemail`, `PlayAnnouncementOnly`
	// `greetings` and `SharedLines` `sharedLines`.
	CallHandlingAction *AnsweringRuleAction `json:"callHandlingAction,omitempty"`

	// Forwarding is the way in which calls ring the apps, the phones and the forwarding numbers of a user, for the
	// action `ForwardCalls`.
	Forwarding *AnsweringRuleForwardingInput `json:"forwarding,omitempty"`

	// UnconditionalForwarding is an external number that calls are forwarded to immediately. `action` belongs to the lists of a
	// queue, where it says which event the number is for.
	UnconditionalForwarding *AnsweringRuleUnconditionalForwardingInput `json:"unconditionalForwarding,omitempty"`

	// Queue is the way in which a call queue spreads its calls, for the action `AgentQueue`. Only extensions of
	// the type `Department` have it.
	Queue *AnsweringRuleQueueInput `json:"queue,omitempty"`

	// Transfer is the extension that calls are transferred to, for the action `TransferToExtension`.
	Transfer *AnsweringRuleTransferInput `json:"transfer,omitempty"`

	// Voicemail is the voicemail of a rule. With the action `TakeMessagesOnly`, all calls go there.
	Voicemail *AnsweringRuleVoicemailInput `json:"voicemail,omitempty"`

	// MissedCall is the treatment of calls that nobody answers while voicemail is disabled. `extension` goes with
	// `ConnectToExtension`, `externalNumber` with `ConnectToExternalNumber`.
	MissedCall *AnsweringRuleMissedCallInput `json:"missedCall,omitempty"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreetingInput `json:"greetings,omitzero"`

	// Screening is the callers who are asked to say their names before the call is put through. Unless set
	// otherwise, nobody is asked.
	Screening *AnsweringRuleScreening `json:"screening,omitempty"`
}

// AnsweringRuleExtension is an extension that a rule sends calls to. Often only its id is given.
type AnsweringRuleExtension struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the extension.
	URI string `json:"uri,omitempty,omitzero"`

	// Name is the name of the user, or of the service behind the extension.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
}

// AnsweringRuleExtensionInput is the extension to send calls to, by its id.
type AnsweringRuleExtensionInput struct {
	ID *ID `json:"id,omitempty"`
}

// AnsweringRuleExternalNumber is a number outside the account.
type AnsweringRuleExternalNumber struct {
	// PhoneNumber is the number, in E.164 form or a service number, 15 digits at most.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// AnsweringRuleExternalNumberInput is a number outside the account.
type AnsweringRuleExternalNumberInput struct {
	// PhoneNumber is the number, in E.164 form or a service number, 15 digits at most.
	PhoneNumber *string `json:"phoneNumber,omitempty"`
}

// AnsweringRuleFixedOrderAgent is a member of a call queue and the place in the order of ringing.
type AnsweringRuleFixedOrderAgent struct {
	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`

	// Index is the place of the member in the order.
	Index int32 `json:"index,omitempty,omitzero"`
}

// AnsweringRuleFixedOrderAgentInput is a member of a call queue and the place in the order of ringing.
type AnsweringRuleFixedOrderAgentInput struct {
	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`

	// Index is the place of the member in the order.
	Index *int32 `json:"index,omitempty"`
}

// AnsweringRuleForwarding is the way in which calls ring the apps, the phones and the forwarding numbers of a user, for the
// action `ForwardCalls`.
type AnsweringRuleForwarding struct {
	// NotifyMySoftPhones tells whether the desktop and mobile apps of the user ring.
	NotifyMySoftPhones bool `json:"notifyMySoftPhones,omitempty,omitzero"`

	// NotifyAdminSoftPhones tells whether the apps of administrators ring.
	// Deprecated: this property has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	NotifyAdminSoftPhones bool `json:"notifyAdminSoftPhones,omitempty,omitzero"`

	// SoftPhonesRingCount is the number of rings before forwarding starts, at 5 seconds each. It counts only while
	// `softPhonesAlwaysRing` is false.
	SoftPhonesRingCount int32 `json:"softPhonesRingCount,omitempty,omitzero"`

	// SoftPhonesAlwaysRing tells whether the apps ring until the call is answered or ends, which is the default.
	SoftPhonesAlwaysRing bool `json:"softPhonesAlwaysRing,omitempty,omitzero"`

	// RingingMode is the order in which the groups of numbers ring, one after the other or all at once.
	RingingMode AnsweringRuleRingingMode `json:"ringingMode,omitempty,omitzero"`

	// Rules are the groups of numbers that ring.
	Rules []AnsweringRuleForwardingRule `json:"rules,omitempty,omitzero"`

	// SoftPhonesPositionTop tells whether the apps ring before the numbers in `rules`, rather than after them.
	SoftPhonesPositionTop bool `json:"softPhonesPositionTop,omitempty,omitzero"`

	// MobileTimeout tells whether calls move on from the mobile apps after a time.
	// Deprecated: this property has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	MobileTimeout bool `json:"mobileTimeout,omitempty,omitzero"`
}

// AnsweringRuleForwardingInput is the way in which calls ring the apps, the phones and the forwarding numbers of a user, for the
// action `ForwardCalls`.
type AnsweringRuleForwardingInput struct {
	// NotifyMySoftPhones tells whether the desktop and mobile apps of the user ring.
	NotifyMySoftPhones *bool `json:"notifyMySoftPhones,omitempty"`

	// NotifyAdminSoftPhones tells whether the apps of administrators ring.
	// Deprecated: this property has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	NotifyAdminSoftPhones *bool `json:"notifyAdminSoftPhones,omitempty"`

	// SoftPhonesRingCount is the number of rings before forwarding starts, at 5 seconds each. It counts only while
	// `softPhonesAlwaysRing` is false.
	SoftPhonesRingCount *int32 `json:"softPhonesRingCount,omitempty"`

	// SoftPhonesAlwaysRing tells whether the apps ring until the call is answered or ends, which is the default.
	SoftPhonesAlwaysRing *bool `json:"softPhonesAlwaysRing,omitempty"`

	// RingingMode is the order in which the groups of numbers ring, one after the other or all at once.
	RingingMode *AnsweringRuleRingingMode `json:"ringingMode,omitempty"`

	// Rules are the groups of numbers that ring.
	Rules []AnsweringRuleForwardingRuleInput `json:"rules,omitzero"`

	// SoftPhonesPositionTop tells whether the apps ring before the numbers in `rules`, rather than after them.
	SoftPhonesPositionTop *bool `json:"softPhonesPositionTop,omitempty"`

	// MobileTimeout tells whether calls move on from the mobile apps after a time.
	// Deprecated: this property has been marked as deprecated upstream, but no `x-deprecated-reason` was set
	MobileTimeout *bool `json:"mobileTimeout,omitempty"`
}

// AnsweringRuleForwardingNumber is a forwarding number within a rule.
type AnsweringRuleForwardingNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the forwarding number.
	URI string `json:"uri,omitempty,omitzero"`

	// PhoneNumber is the number that is dialled.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Label is the name of the number for people, up to 60 characters.
	Label string `json:"label,omitempty,omitzero"`

	// Type is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
	// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
	// user cannot be reached; only `Other` has a label of its own.
	Type ForwardingNumberType `json:"type,omitempty,omitzero"`
}

// AnsweringRuleForwardingNumberInput is a forwarding number within a rule.
type AnsweringRuleForwardingNumberInput struct {
	ID *ID `json:"id,omitempty"`

	// PhoneNumber is the number that is dialled.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Label is the name of the number for people, up to 60 characters.
	Label *string `json:"label,omitempty"`

	// Type is the kind of a forwarding number. `PhoneLine` is a desk phone of the user, `ExtensionApps` the
	// desktop and mobile apps of an extension, `Outage` the number that takes over when the phones of the
	// user cannot be reached; only `Other` has a label of its own.
	Type *ForwardingNumberType `json:"type,omitempty"`
}

// AnsweringRuleForwardingRule is a group of numbers that ring together, as one step of a sequence.
type AnsweringRuleForwardingRule struct {
	// Index is the position of the group in the sequence, from 1. It has no effect where all groups ring at
	// once.
	Index int32 `json:"index,omitempty,omitzero"`

	// RingCount is the number of rings before the call moves on, at 5 seconds each.
	RingCount int32 `json:"ringCount,omitempty,omitzero"`

	// Enabled tells whether the group is used.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// ForwardingNumbers are the numbers of the group.
	ForwardingNumbers []AnsweringRuleForwardingNumber `json:"forwardingNumbers,omitempty,omitzero"`
}

// AnsweringRuleForwardingRuleInput is a group of numbers that ring together, as one step of a sequence.
type AnsweringRuleForwardingRuleInput struct {
	// Index is the position of the group in the sequence, from 1. It has no effect where all groups ring at
	// once.
	Index *int32 `json:"index,omitempty"`

	// RingCount is the number of rings before the call moves on, at 5 seconds each.
	RingCount *int32 `json:"ringCount,omitempty"`

	// Enabled tells whether the group is used.
	Enabled *bool `json:"enabled,omitempty"`

	// ForwardingNumbers are the numbers of the group.
	ForwardingNumbers []AnsweringRuleForwardingNumberInput `json:"forwardingNumbers,omitzero"`
}

// AnsweringRuleGreeting is a greeting of a rule, which is either one of the platform's own (`preset`) or an uploaded one
// (`custom`).
type AnsweringRuleGreeting struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type GreetingType `json:"type,omitempty,omitzero"`

	// Preset is a greeting of the platform's own, out of those that [Client.ListStandardGreetings] returns.
	Preset GreetingPreset `json:"preset,omitempty,omitzero"`

	// Custom is an uploaded greeting.
	Custom CustomGreetingReference `json:"custom,omitempty,omitzero"`
}

// AnsweringRuleGreetingInput is a greeting of a rule, which is either one of the platform's own (`preset`) or an uploaded one
// (`custom`).
type AnsweringRuleGreetingInput struct {
	// Type is the purpose of a greeting. `Introductory` is what callers hear first, `ConnectingMessage` and
	// `ConnectingAudio` while their call is put through, `HoldMusic` and `InterruptPrompt` while they
	// wait, `Voicemail` and `Unavailable` when nobody answers. The rest belong to blocked callers, call
	// recording and the company as a whole.
	Type *GreetingType `json:"type,omitempty"`

	// Preset is a greeting of the platform's own, by its id in the dictionary.
	Preset *GreetingPresetInput `json:"preset,omitempty"`

	// Custom is an uploaded greeting, by the id that the upload returned.
	Custom *CustomGreetingReferenceInput `json:"custom,omitempty"`
}

// AnsweringRuleHoldAudioInterruption is the moments at which an announcement interrupts the hold audio.
type AnsweringRuleHoldAudioInterruption string

// AnsweringRuleHoldTimeExpirationAction is the treatment of callers who have waited for the longest hold time. Unless set otherwise, they go
// to voicemail.
type AnsweringRuleHoldTimeExpirationAction string

// AnsweringRuleList is a page of the answering rules of an extension.
type AnsweringRuleList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the rules of the page.
	Records []AnsweringRule `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// AnsweringRuleMaxCallersAction is the treatment of callers who find the queue full.
type AnsweringRuleMaxCallersAction string

// AnsweringRuleMissedCall is the treatment of calls that nobody answers while voicemail is disabled. `extension` goes with
// `ConnectToExtension`, `externalNumber` with `ConnectToExternalNumber`.
type AnsweringRuleMissedCall struct {
	// ActionType is the treatment of a missed call.
	ActionType AnsweringRuleMissedCallAction `json:"actionType,omitempty,omitzero"`

	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`

	// ExternalNumber is a number outside the account.
	ExternalNumber AnsweringRuleExternalNumber `json:"externalNumber,omitempty,omitzero"`
}

// AnsweringRuleMissedCallAction is the treatment of a missed call.
type AnsweringRuleMissedCallAction string

// AnsweringRuleMissedCallInput is the treatment of calls that nobody answers while voicemail is disabled. `extension` goes with
// `ConnectToExtension`, `externalNumber` with `ConnectToExternalNumber`.
type AnsweringRuleMissedCallInput struct {
	// ActionType is the treatment of a missed call.
	ActionType *AnsweringRuleMissedCallAction `json:"actionType,omitempty"`

	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`

	// ExternalNumber is a number outside the account.
	ExternalNumber *AnsweringRuleExternalNumberInput `json:"externalNumber,omitempty"`
}

// AnsweringRuleNoAnswerAction is the treatment of calls that no member answers. It is used during business hours only; with the
// transfer mode `Simultaneous` only the two that wait are possible.
type AnsweringRuleNoAnswerAction string

// AnsweringRulePlaybackFrequency is the moments at which callers are told their place in the queue, at every interval unless set
// otherwise.
type AnsweringRulePlaybackFrequency string

// AnsweringRuleQueue is the way in which a call queue spreads its calls, for the action `AgentQueue`. Only extensions of
// the type `Department` have it.
type AnsweringRuleQueue struct {
	// TransferMode is the order in which the members of a call queue ring. `Rotating` starts with the one who has been
	// idle longest, `Simultaneous` rings all at once, `FixedOrder` follows `fixedOrderAgents`.
	TransferMode AnsweringRuleTransferMode `json:"transferMode,omitempty,omitzero"`

	// Transfer are the extensions that calls go to when a call can't be answered, one for each event.
	Transfer []AnsweringRuleQueueTransfer `json:"transfer,omitempty,omitzero"`

	// NoAnswerAction is the treatment of calls that no member answers. It is used during business hours only; with the
	// transfer mode `Simultaneous` only the two that wait are possible.
	NoAnswerAction AnsweringRuleNoAnswerAction `json:"noAnswerAction,omitempty,omitzero"`

	// FixedOrderAgents are the order of the members, for the transfer mode `FixedOrder`.
	FixedOrderAgents []AnsweringRuleFixedOrderAgent `json:"fixedOrderAgents,omitempty,omitzero"`

	// HoldAudioInterruptionMode is the moments at which an announcement interrupts the hold audio.
	HoldAudioInterruptionMode AnsweringRuleHoldAudioInterruption `json:"holdAudioInterruptionMode,omitempty,omitzero"`

	// HoldAudioInterruptionPeriod is the time between two interruptions of the hold audio, in seconds. It counts only in the mode
	// `Periodically`.
	HoldAudioInterruptionPeriod int32 `json:"holdAudioInterruptionPeriod,omitempty,omitzero"`

	// HoldTimeExpirationAction is the treatment of callers who have waited for the longest hold time. Unless set otherwise, they go
	// to voicemail.
	HoldTimeExpirationAction AnsweringRuleHoldTimeExpirationAction `json:"holdTimeExpirationAction,omitempty,omitzero"`

	// AgentTimeout is the time for which a call rings at a member before it moves on, in seconds.
	AgentTimeout int32 `json:"agentTimeout,omitempty,omitzero"`

	// WrapUpTime is the pause that a member gets after a call, in seconds, 0 to 300; 15 by default.
	WrapUpTime int32 `json:"wrapUpTime,omitempty,omitzero"`

	// HoldTime is the time for which a caller waits at most, in seconds.
	HoldTime int32 `json:"holdTime,omitempty,omitzero"`

	// MaxCallers is the number of callers that may wait at the same time, up to 25.
	MaxCallers int32 `json:"maxCallers,omitempty,omitzero"`

	// MaxCallersAction is the treatment of callers who find the queue full.
	MaxCallersAction AnsweringRuleMaxCallersAction `json:"maxCallersAction,omitempty,omitzero"`

	// UnconditionalForwarding are the external numbers that calls go to when a call can't be answered, one for each event.
	UnconditionalForwarding []AnsweringRuleUnconditionalForwarding `json:"unconditionalForwarding,omitempty,omitzero"`

	// PositionInQueue is the announcement that tells callers their place in the queue.
	PositionInQueue AnsweringRuleQueuePosition `json:"positionInQueue,omitempty,omitzero"`

	// CallBack is the offer to call waiting callers back.
	CallBack AnsweringRuleQueueCallback `json:"callBack,omitempty,omitzero"`
}

// AnsweringRuleQueueCallback is the offer to call waiting callers back.
type AnsweringRuleQueueCallback struct {
	// ConfirmationAnnouncements are the things that a caller who accepts is told, none by default.
	ConfirmationAnnouncements []AnsweringRuleConfirmation `json:"confirmationAnnouncements,omitempty,omitzero"`
}

// AnsweringRuleQueueCallbackInput is the offer to call waiting callers back.
type AnsweringRuleQueueCallbackInput struct {
	// ConfirmationAnnouncements are the things that a caller who accepts is told, none by default.
	ConfirmationAnnouncements []AnsweringRuleConfirmation `json:"confirmationAnnouncements,omitzero"`
}

// AnsweringRuleQueueEvent is the event after which a call leaves its queue: the caller has waited too long, the queue is full,
// or no member answers.
type AnsweringRuleQueueEvent string

// AnsweringRuleQueueInput is the way in which a call queue spreads its calls, for the action `AgentQueue`. Only extensions of
// the type `Department` have it.
type AnsweringRuleQueueInput struct {
	// TransferMode is the order in which the members of a call queue ring. `Rotating` starts with the one who has been
	// idle longest, `Simultaneous` rings all at once, `FixedOrder` follows `fixedOrderAgents`.
	TransferMode *AnsweringRuleTransferMode `json:"transferMode,omitempty"`

	// Transfer are the extensions that calls go to when a call can't be answered, one for each event.
	Transfer []AnsweringRuleQueueTransferInput `json:"transfer,omitzero"`

	// NoAnswerAction is the treatment of calls that no member answers. It is used during business hours only; with the
	// transfer mode `Simultaneous` only the two that wait are possible.
	NoAnswerAction *AnsweringRuleNoAnswerAction `json:"noAnswerAction,omitempty"`

	// FixedOrderAgents are the order of the members, for the transfer mode `FixedOrder`.
	FixedOrderAgents []AnsweringRuleFixedOrderAgentInput `json:"fixedOrderAgents,omitzero"`

	// HoldAudioInterruptionMode is the moments at which an announcement interrupts the hold audio.
	HoldAudioInterruptionMode *AnsweringRuleHoldAudioInterruption `json:"holdAudioInterruptionMode,omitempty"`

	// HoldAudioInterruptionPeriod is the time between two interruptions of the hold audio, in seconds. It counts only in the mode
	// `Periodically`.
	HoldAudioInterruptionPeriod *int32 `json:"holdAudioInterruptionPeriod,omitempty"`

	// HoldTimeExpirationAction is the treatment of callers who have waited for the longest hold time. Unless set otherwise, they go
	// to voicemail.
	HoldTimeExpirationAction *AnsweringRuleHoldTimeExpirationAction `json:"holdTimeExpirationAction,omitempty"`

	// AgentTimeout is the time for which a call rings at a member before it moves on, in seconds.
	AgentTimeout *int32 `json:"agentTimeout,omitempty"`

	// WrapUpTime is the pause that a member gets after a call, in seconds, 0 to 300; 15 by default.
	WrapUpTime *int32 `json:"wrapUpTime,omitempty"`

	// HoldTime is the time for which a caller waits at most, in seconds.
	HoldTime *int32 `json:"holdTime,omitempty"`

	// MaxCallers is the number of callers that may wait at the same time, up to 25.
	MaxCallers *int32 `json:"maxCallers,omitempty"`

	// MaxCallersAction is the treatment of callers who find the queue full.
	MaxCallersAction *AnsweringRuleMaxCallersAction `json:"maxCallersAction,omitempty"`

	// UnconditionalForwarding are the external numbers that calls go to when a call can't be answered, one for each event.
	UnconditionalForwarding []AnsweringRuleUnconditionalForwardingInput `json:"unconditionalForwarding,omitzero"`

	// PositionInQueue is the announcement that tells callers their place in the queue.
	PositionInQueue *AnsweringRuleQueuePositionInput `json:"positionInQueue,omitempty"`

	// CallBack is the offer to call waiting callers back.
	CallBack *AnsweringRuleQueueCallbackInput `json:"callBack,omitempty"`
}

// AnsweringRuleQueuePosition is the announcement that tells callers their place in the queue.
type AnsweringRuleQueuePosition struct {
	// PlaybackFrequency is the moments at which callers are told their place in the queue, at every interval unless set
	// otherwise.
	PlaybackFrequency AnsweringRulePlaybackFrequency `json:"playbackFrequency,omitempty,omitzero"`
}

// AnsweringRuleQueuePositionInput is the announcement that tells callers their place in the queue.
type AnsweringRuleQueuePositionInput struct {
	// PlaybackFrequency is the moments at which callers are told their place in the queue, at every interval unless set
	// otherwise.
	PlaybackFrequency *AnsweringRulePlaybackFrequency `json:"playbackFrequency,omitempty"`
}

// AnsweringRuleQueueTransfer is an extension that takes over the calls of a queue after an event.
type AnsweringRuleQueueTransfer struct {
	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`

	// Action is the event after which a call leaves its queue: the caller has waited too long, the queue is full,
	// or no member answers.
	Action AnsweringRuleQueueEvent `json:"action,omitempty,omitzero"`
}

// AnsweringRuleQueueTransferInput is an extension that takes over the calls of a queue after an event.
type AnsweringRuleQueueTransferInput struct {
	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`

	// Action is the event after which a call leaves its queue: the caller has waited too long, the queue is full,
	// or no member answers.
	Action *AnsweringRuleQueueEvent `json:"action,omitempty"`
}

// AnsweringRuleRange is a stretch of time from one date to another.
type AnsweringRuleRange struct {
	// From is the moment at which it starts. The offset from UTC may be missing.
	From Time `json:"from,omitempty,omitzero"`

	// To is the moment at which it ends. The offset from UTC may be missing.
	To Time `json:"to,omitempty,omitzero"`
}

// AnsweringRuleRangeInput is a stretch of time from one date to another.
type AnsweringRuleRangeInput struct {
	// From is the moment at which it starts. The offset from UTC may be missing.
	From *Time `json:"from,omitempty"`

	// To is the moment at which it ends. The offset from UTC may be missing.
	To *Time `json:"to,omitempty"`
}

// AnsweringRuleRingingMode is the order in which the groups of numbers ring, one after the other or all at once.
type AnsweringRuleRingingMode string

// AnsweringRuleSchedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
// time with dates, or a reference to the business hours.
type AnsweringRuleSchedule struct {
	// WeeklyRanges is the hours of each day of the week, in the time zone of the extension or of the company. A day
	// without hours is closed.
	WeeklyRanges WeeklyHours `json:"weeklyRanges,omitempty,omitzero"`

	// Ranges are the stretches of time at which the rule applies, each with its dates.
	Ranges []AnsweringRuleRange `json:"ranges,omitempty,omitzero"`

	// Ref is the part of the week that a rule applies to, as the business hours define it.
	Ref AnsweringRuleScheduleRef `json:"ref,omitempty,omitzero"`
}

// AnsweringRuleScheduleInput is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
// time with dates, or a reference to the business hours. Send one of them alone.
type AnsweringRuleScheduleInput struct {
	// WeeklyRanges is the hours to set for each day of the week, in the time zone of the extension or of the company. A
	// day that is left out has none.
	WeeklyRanges *WeeklyHoursInput `json:"weeklyRanges,omitempty"`

	// Ranges are the stretches of time at which the rule applies, each with its dates.
	Ranges []AnsweringRuleRangeInput `json:"ranges,omitzero"`

	// Ref is the part of the week that a rule applies to, as the business hours define it.
	Ref *AnsweringRuleScheduleRef `json:"ref,omitempty"`
}

// AnsweringRuleScheduleRef is the part of the week that a rule applies to, as the business hours define it.
type AnsweringRuleScheduleRef string

// AnsweringRuleSharedLines is the ringing of a shared lines group, for the action `SharedLines`. It is read-only.
type AnsweringRuleSharedLines struct {
	// Timeout is the time for which the phones ring before the next step, in seconds, 10 to 80.
	Timeout int32 `json:"timeout,omitempty,omitzero"`
}

// AnsweringRuleTransfer is the extension that calls are transferred to, for the action `TransferToExtension`.
type AnsweringRuleTransfer struct {
	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`
}

// AnsweringRuleTransferInput is the extension that calls are transferred to, for the action `TransferToExtension`.
type AnsweringRuleTransferInput struct {
	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`
}

// AnsweringRuleTransferMode is the order in which the members of a call queue ring. `Rotating` starts with the one who has been
// idle longest, `Simultaneous` rings all at once, `FixedOrder` follows `fixedOrderAgents`.
type AnsweringRuleTransferMode string

// AnsweringRuleType is the kind of an answering rule. The platform makes those for business hours and after hours;
// `Custom` ones are made by users and administrators.
type AnsweringRuleType string

// AnsweringRuleUnconditionalForwarding is an external number that calls are forwarded to immediately. `action` belongs to the lists of a
// queue, where it says which event the number is for.
type AnsweringRuleUnconditionalForwarding struct {
	// PhoneNumber is the number to forward to, in E.164 form or a service number, 15 digits at most.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`

	// Action is the event after which a call leaves its queue: the caller has waited too long, the queue is full,
	// or no member answers.
	Action AnsweringRuleQueueEvent `json:"action,omitempty,omitzero"`
}

// AnsweringRuleUnconditionalForwardingInput is an external number that calls are forwarded to immediately. `action` belongs to the lists of a
// queue, where it says which event the number is for.
type AnsweringRuleUnconditionalForwardingInput struct {
	// PhoneNumber is the number to forward to, in E.164 form or a service number, 15 digits at most.
	PhoneNumber *string `json:"phoneNumber,omitempty"`

	// Action is the event after which a call leaves its queue: the caller has waited too long, the queue is full,
	// or no member answers.
	Action *AnsweringRuleQueueEvent `json:"action,omitempty"`
}

// AnsweringRuleUpdate is a change of an answering rule. The id and the type are those that the rule has already and may be
// left out.
type AnsweringRuleUpdate struct {
	ID *ID `json:"id,omitempty"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type *AnsweringRuleType `json:"type,omitempty"`

	// Name is the name of the rule.
	Name *string `json:"name,omitempty"`

	// Enabled tells whether the rule is in force.
	Enabled *bool `json:"enabled,omitempty"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCallerInput `json:"callers,omitzero"`

	// CalledNumbers are the numbers of the extension that a caller must have dialled. Without any, the rule is for all
	// of them.
	CalledNumbers []AnsweringRuleCalledNumberInput `json:"calledNumbers,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours. Send one of them alone.
	Schedule *AnsweringRuleScheduleInput `json:"schedule,omitempty"`

	// CallHandlingAction is the treatment of a call, which decides the object that describes it. `ForwardCalls` needs
	// `forwarding`, `UnconditionalForwarding` and `TransferToExtension` (`transfer`) one target each,
	// `AgentQueue` (call queues only) `queue`, `TakeMessagesOnly` `voicemail`, `PlayAnnouncementOnly`
	// `greetings` and `SharedLines` `sharedLines`.
	CallHandlingAction *AnsweringRuleAction `json:"callHandlingAction,omitempty"`

	// Forwarding is the way in which calls ring the apps, the phones and the forwarding numbers of a user, for the
	// action `ForwardCalls`.
	Forwarding *AnsweringRuleForwardingInput `json:"forwarding,omitempty"`

	// UnconditionalForwarding is an external number that calls are forwarded to immediately. `action` belongs to the lists of a
	// queue, where it says which event the number is for.
	UnconditionalForwarding *AnsweringRuleUnconditionalForwardingInput `json:"unconditionalForwarding,omitempty"`

	// Queue is the way in which a call queue spreads its calls, for the action `AgentQueue`. Only extensions of
	// the type `Department` have it.
	Queue *AnsweringRuleQueueInput `json:"queue,omitempty"`

	// Transfer is the extension that calls are transferred to, for the action `TransferToExtension`.
	Transfer *AnsweringRuleTransferInput `json:"transfer,omitempty"`

	// Voicemail is the voicemail of a rule. With the action `TakeMessagesOnly`, all calls go there.
	Voicemail *AnsweringRuleVoicemailInput `json:"voicemail,omitempty"`

	// MissedCall is the treatment of calls that nobody answers while voicemail is disabled. `extension` goes with
	// `ConnectToExtension`, `externalNumber` with `ConnectToExternalNumber`.
	MissedCall *AnsweringRuleMissedCallInput `json:"missedCall,omitempty"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreetingInput `json:"greetings,omitzero"`

	// Screening is the callers who are asked to say their names before the call is put through. Unless set
	// otherwise, nobody is asked.
	Screening *AnsweringRuleScreening `json:"screening,omitempty"`

	// ShowInactiveNumbers tells whether the reply has the forwarding numbers that are switched off in the rule.
	ShowInactiveNumbers *bool `json:"showInactiveNumbers,omitempty"`
}

// AnsweringRuleView is the amount of detail in a list of rules. `Simple` leaves out what happens to calls.
type AnsweringRuleView string

// AnsweringRuleVoicemail is the voicemail of a rule. With the action `TakeMessagesOnly`, all calls go there.
type AnsweringRuleVoicemail struct {
	// Enabled tells whether callers can leave a message.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Recipient is an extension that a rule sends calls to. Often only its id is given.
	Recipient AnsweringRuleExtension `json:"recipient,omitempty,omitzero"`
}

// AnsweringRuleVoicemailInput is the voicemail of a rule. With the action `TakeMessagesOnly`, all calls go there.
type AnsweringRuleVoicemailInput struct {
	// Enabled tells whether callers can leave a message.
	Enabled *bool `json:"enabled,omitempty"`

	// Recipient is the extension to send calls to, by its id.
	Recipient *AnsweringRuleExtensionInput `json:"recipient,omitempty"`
}

// CompanyAnsweringRule is an answering rule of the company: which calls it is for and what happens to them. `extension` is
// present only for the action `Bypass`.
type CompanyAnsweringRule struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the rule.
	URI string `json:"uri,omitempty,omitzero"`

	// Enabled tells whether the rule is in force.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type AnsweringRuleType `json:"type,omitempty,omitzero"`

	// Name is the name of the rule.
	Name string `json:"name,omitempty,omitzero"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCaller `json:"callers,omitempty,omitzero"`

	// CalledNumbers are the numbers of the company that a caller must have dialled. Without any, the rule is for all of
	// them.
	CalledNumbers []CompanyCalledNumber `json:"calledNumbers,omitempty,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours.
	Schedule AnsweringRuleSchedule `json:"schedule,omitempty,omitzero"`

	// CallHandlingAction is the treatment of calls to the company. `Operator` is the default and connects callers to the
	// operator, `Disconnect` plays a greeting and hangs up, `Bypass` puts them through to an extension.
	CallHandlingAction CompanyCallHandlingAction `json:"callHandlingAction,omitempty,omitzero"`

	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreeting `json:"greetings,omitempty,omitzero"`
}

// CompanyAnsweringRuleCreate is an answering rule of the company to create. The action is `Operator` unless given, and `Bypass`
// needs an `extension`.
type CompanyAnsweringRuleCreate struct {
	// Name is the name of the rule, up to 30 characters. Without it the rule is called `My Rule N`.
	Name *string `json:"name,omitempty"`

	// Enabled tells whether the rule comes into force immediately.
	Enabled *bool `json:"enabled,omitempty"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type *AnsweringRuleType `json:"type,omitempty"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCallerInput `json:"callers,omitzero"`

	// CalledNumbers are the numbers of the company that a caller must have dialled. Without any, the rule is for all of
	// them.
	CalledNumbers []CompanyCalledNumberInput `json:"calledNumbers,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours. Send one of them alone.
	Schedule *AnsweringRuleScheduleInput `json:"schedule,omitempty"`

	// CallHandlingAction is the treatment of calls to the company. `Operator` is the default and connects callers to the
	// operator, `Disconnect` plays a greeting and hangs up, `Bypass` puts them through to an extension.
	CallHandlingAction *CompanyCallHandlingAction `json:"callHandlingAction,omitempty"`

	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreetingInput `json:"greetings,omitzero"`
}

// CompanyAnsweringRuleList is a page of the answering rules of the company.
type CompanyAnsweringRuleList struct {
	// URI is the address of the page.
	URI string `json:"uri,omitempty,omitzero"`

	// Records are the rules of the page.
	Records []CompanyAnsweringRuleSummary `json:"records,omitempty,omitzero"`

	// Paging is the position of a page in its list, as the platform applied it.
	Paging Paging `json:"paging,omitempty,omitzero"`

	// Navigation is the links from a page to its neighbours. Clients should follow page numbers, not these.
	Navigation Navigation `json:"navigation,omitempty,omitzero"`
}

// CompanyAnsweringRuleSummary is an answering rule of the company, as in lists. `extension` is present only for the action
// `Bypass`.
type CompanyAnsweringRuleSummary struct {
	ID ID `json:"id,omitempty,omitzero"`

	// URI is the address of the rule.
	URI string `json:"uri,omitempty,omitzero"`

	// Enabled tells whether the rule is in force.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type AnsweringRuleType `json:"type,omitempty,omitzero"`

	// Name is the name of the rule.
	Name string `json:"name,omitempty,omitzero"`

	// CalledNumbers are the numbers of the company that a caller must have dialled. Without any, the rule is for all of
	// them.
	CalledNumbers []AnsweringRuleCalledNumber `json:"calledNumbers,omitempty,omitzero"`

	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`
}

// CompanyAnsweringRuleUpdate is a change of an answering rule of the company. The id and the type are those that the rule has
// already and may be left out. The action `Bypass` needs an `extension`.
type CompanyAnsweringRuleUpdate struct {
	ID *ID `json:"id,omitempty"`

	// Enabled tells whether the rule is in force.
	Enabled *bool `json:"enabled,omitempty"`

	// Name is the name of the rule, up to 30 characters.
	Name *string `json:"name,omitempty"`

	// Callers are the callers that the rule is for. Without any, it is for all callers.
	Callers []AnsweringRuleCallerInput `json:"callers,omitzero"`

	// CalledNumbers are the numbers of the company that a caller must have dialled. Without any, the rule is for all of
	// them.
	CalledNumbers []CompanyCalledNumberInput `json:"calledNumbers,omitzero"`

	// Schedule is the times at which a rule applies, given in one of three ways: hours of the week, stretches of
	// time with dates, or a reference to the business hours. Send one of them alone.
	Schedule *AnsweringRuleScheduleInput `json:"schedule,omitempty"`

	// CallHandlingAction is the treatment of calls to the company. `Operator` is the default and connects callers to the
	// operator, `Disconnect` plays a greeting and hangs up, `Bypass` puts them through to an extension.
	CallHandlingAction *CompanyCallHandlingAction `json:"callHandlingAction,omitempty"`

	// Type is the kind of an answering rule. The platform makes those for business hours and after hours;
	// `Custom` ones are made by users and administrators.
	Type *AnsweringRuleType `json:"type,omitempty"`

	// Extension is the extension to send calls to, by its id.
	Extension *AnsweringRuleExtensionInput `json:"extension,omitempty"`

	// Greetings are the greetings that callers hear, one for each type.
	Greetings []AnsweringRuleGreetingInput `json:"greetings,omitzero"`
}

// CompanyCallHandlingAction is the treatment of calls to the company. `Operator` is the default and connects callers to the
// operator, `Disconnect` plays a greeting and hangs up, `Bypass` puts them through to an extension.
type CompanyCallHandlingAction string

// CompanyCalledNumber is a number of the company that a caller has dialled.
type CompanyCalledNumber struct {
	ID ID `json:"id,omitempty,omitzero"`

	// PhoneNumber is the number, in E.164 form.
	PhoneNumber string `json:"phoneNumber,omitempty,omitzero"`
}

// CompanyCalledNumberInput is a number of the company, by its id or by its digits.
type CompanyCalledNumberInput struct {
	ID *ID `json:"id,omitempty"`

	// PhoneNumber is the number, in E.164 form.
	PhoneNumber *string `json:"phoneNumber,omitempty"`
}

// CustomGreetingReference is an uploaded greeting.
type CustomGreetingReference struct {
	ID ID `json:"id,omitempty,omitzero"`
}

// CustomGreetingReferenceInput is an uploaded greeting, by the id that the upload returned.
type CustomGreetingReferenceInput struct {
	ID *ID `json:"id,omitempty"`
}

// ForwardAllCompanyCalls is the settings for forwarding all calls of the company. `reason` is present where forwarding cannot
// be turned on, `extension` only for the action `Bypass`.
type ForwardAllCompanyCalls struct {
	// Enabled tells whether all calls are forwarded.
	Enabled bool `json:"enabled,omitempty,omitzero"`

	// Ranges are the stretches of time in which calls are forwarded. Without any, there is no limit.
	Ranges []AnsweringRuleRange `json:"ranges,omitempty,omitzero"`

	// CallHandlingAction is the treatment of calls to the company. `Operator` is the default and connects callers to the
	// operator, `Disconnect` plays a greeting and hangs up, `Bypass` puts them through to an extension.
	CallHandlingAction CompanyCallHandlingAction `json:"callHandlingAction,omitempty,omitzero"`

	// Extension is an extension that a rule sends calls to. Often only its id is given.
	Extension AnsweringRuleExtension `json:"extension,omitempty,omitzero"`

	// Reason is the reason why calls cannot be forwarded.
	Reason ForwardAllCompanyCallsReason `json:"reason,omitempty,omitzero"`
}

// ForwardAllCompanyCallsReason is the reason why calls cannot be forwarded.
type ForwardAllCompanyCallsReason struct {
	// Code is the code of the reason why calls cannot be forwarded: the extension does not allow it, or the
	// account lacks the feature.
	Code ForwardAllCompanyCallsReasonCode `json:"code,omitempty,omitzero"`

	// Message is the explanation for a person, in the language of the request.
	Message string `json:"message,omitempty,omitzero"`
}

// ForwardAllCompanyCallsReasonCode is the code of the reason why calls cannot be forwarded: the extension does not allow it, or the
// account lacks the feature.
type ForwardAllCompanyCallsReasonCode string

// ForwardAllCompanyCallsUpdate is the switch for forwarding all calls of the company.
type ForwardAllCompanyCallsUpdate struct {
	// Enabled tells whether to forward all calls.
	Enabled bool `json:"enabled"`
}

// ListCompanyAnsweringRulesParams are the optional parameters of [Client.ListCompanyAnsweringRules]. Those that are nil are not sent.
type ListCompanyAnsweringRulesParams struct {
	// Type are the types of the rules to list; without it, any type.
	Type []AnsweringRuleType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListAnsweringRulesParams are the optional parameters of [Client.ListAnsweringRules]. Those that are nil are not sent.
type ListAnsweringRulesParams struct {
	// Type are the types of the rules to list; without it, any type.
	Type []AnsweringRuleType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// View tells how much of each rule to list.
	View *AnsweringRuleView `form:"view,omitempty" json:"view,omitempty"`

	// EnabledOnly tells whether to list only rules that are enabled.
	EnabledOnly *bool `form:"enabledOnly,omitempty" json:"enabledOnly,omitempty"`

	// InternalIds tells whether the reply has internal ids of the platform, which applications have no use for.
	InternalIds *bool `form:"internalIds,omitempty" json:"internalIds,omitempty"`

	// Page is the page to read, 1 to 1000. Beyond the last page the reply has no records.
	Page *int32 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage tells how many records a page may hold, 1 to 1000. The platform may apply a smaller number than
	// requested, so `paging.perPage` of the reply is the truth.
	PerPage *int32 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ReadAnsweringRuleParams are the optional parameters of [Client.ReadAnsweringRule]. Those that are nil are not sent.
type ReadAnsweringRuleParams struct {
	// ShowInactiveNumbers tells whether to include forwarding numbers that are switched off in the rule.
	ShowInactiveNumbers *bool `form:"showInactiveNumbers,omitempty" json:"showInactiveNumbers,omitempty"`

	// InternalIds tells whether the reply has internal ids of the platform, which applications have no use for.
	InternalIds *bool `form:"internalIds,omitempty" json:"internalIds,omitempty"`
}

// ListCompanyAnsweringRules lists the answering rules of the company, which apply to calls to its main
// numbers before any extension is reached.
//
// The list has summaries; [Client.ReadCompanyAnsweringRule] returns the callers, the schedule, the
// action and the greetings of a rule.
//
// Operation listCompanyAnsweringRules: GET /restapi/v1.0/account/{accountId}/answering-rule (rate
// limit Medium, app scope ReadAccounts, user permission ReadCompanyAnsweringRules).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListCompanyAnsweringRules(ctx context.Context, params *ListCompanyAnsweringRulesParams, opts ...CallOption) iter.Seq2[*CompanyAnsweringRuleSummary, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListCompanyAnsweringRules.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListCompanyAnsweringRules, p.Page, opts, func(r *CompanyAnsweringRuleSummary) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[CompanyAnsweringRuleSummary], error) {
		p := p
		p.Page = page
		list, err := c.ListCompanyAnsweringRulesPage(ctx, &p, opts...)
		if err != nil {
			return paging.Page[CompanyAnsweringRuleSummary]{}, err
		}
		return paging.Page[CompanyAnsweringRuleSummary]{
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

// ListCompanyAnsweringRulesPage reads one page of [Client.ListCompanyAnsweringRules].
func (c *Client) ListCompanyAnsweringRulesPage(ctx context.Context, params *ListCompanyAnsweringRulesParams, opts ...CallOption) (*CompanyAnsweringRuleList, error) {
	return call(ctx, c, &generated.ListCompanyAnsweringRules, nil, input{Params: params}, opts, decodeCompanyAnsweringRuleList)
}

// CreateCompanyAnsweringRule creates a custom answering rule for calls to the main numbers of the
// company.
//
// The rule applies to calls that meet all of its conditions: `callers`, `calledNumbers` and
// `schedule`. Without a name it is called `My Rule N`, with the first number that is free. The action
// `Bypass` needs an `extension`, the one that gets the calls.
//
// Operation createCompanyAnsweringRule: POST /restapi/v1.0/account/{accountId}/answering-rule (rate
// limit Medium, app scope EditAccounts, user permission EditCompanyAnsweringRules).
func (c *Client) CreateCompanyAnsweringRule(ctx context.Context, body CompanyAnsweringRuleCreate, opts ...CallOption) (*CompanyAnsweringRule, error) {
	return call(ctx, c, &generated.CreateCompanyAnsweringRule, nil, input{Body: body}, opts, decodeCompanyAnsweringRule)
}

// DeleteCompanyAnsweringRule deletes a custom answering rule of the company.
//
// The rules for business hours and after hours cannot be deleted. The latter disappears when the
// company is set to be open around the clock.
//
// Operation deleteCompanyAnsweringRule: DELETE
// /restapi/v1.0/account/{accountId}/answering-rule/{ruleId} (rate limit Medium, app scope
// EditAccounts, user permission EditCompanyAnsweringRules).
func (c *Client) DeleteCompanyAnsweringRule(ctx context.Context, ruleID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteCompanyAnsweringRule, []ID{ruleID}, input{}, opts)
}

// ReadCompanyAnsweringRule reads an answering rule of the company with all of its details.
//
// `business-hours-rule` is always there; `after-hours-rule` is not found while the company is open
// around the clock.
//
// Operation readCompanyAnsweringRule: GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
// (rate limit Light, app scope ReadAccounts, user permission ReadCompanyAnsweringRules).
func (c *Client) ReadCompanyAnsweringRule(ctx context.Context, ruleID ID, opts ...CallOption) (*CompanyAnsweringRule, error) {
	return call(ctx, c, &generated.ReadCompanyAnsweringRule, []ID{ruleID}, input{}, opts, decodeCompanyAnsweringRule)
}

// UpdateCompanyAnsweringRule updates an answering rule of the company, be it a custom one or one that
// the platform made. A list that is sent replaces the old one as a whole.
//
// Operation updateCompanyAnsweringRule: PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}
// (rate limit Medium, app scope EditAccounts, user permission EditCompanyAnsweringRules).
func (c *Client) UpdateCompanyAnsweringRule(ctx context.Context, ruleID ID, body CompanyAnsweringRuleUpdate, opts ...CallOption) (*CompanyAnsweringRule, error) {
	return call(ctx, c, &generated.UpdateCompanyAnsweringRule, []ID{ruleID}, input{Body: body}, opts, decodeCompanyAnsweringRule)
}

// ListAnsweringRules lists the answering rules of a user, a call queue or a site: those for business
// hours and after hours, and the custom ones.
//
// Unless `view` is `Detailed`, a rule has little more than its id, type, name and state. The rule for
// after hours is there only where business hours are not around the clock. On accounts that have been
// upgraded to the new call handling (the feature `NewCallHandlingAndForwarding`) the rules of users no
// longer work; call queues, sites and the company keep theirs.
//
// Operation listAnsweringRules: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule (rate limit Medium, app
// scope ReadAccounts, user permission ReadUserAnsweringRules).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) ListAnsweringRules(ctx context.Context, extensionID ID, params *ListAnsweringRulesParams, opts ...CallOption) iter.Seq2[*AnsweringRule, error] {
	p := valueOf(params)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAnsweringRules.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.ListAnsweringRules, p.Page, opts, func(r *AnsweringRule) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[AnsweringRule], error) {
		p := p
		p.Page = page
		list, err := c.ListAnsweringRulesPage(ctx, extensionID, &p, opts...)
		if err != nil {
			return paging.Page[AnsweringRule]{}, err
		}
		return paging.Page[AnsweringRule]{
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

// ListAnsweringRulesPage reads one page of [Client.ListAnsweringRules].
func (c *Client) ListAnsweringRulesPage(ctx context.Context, extensionID ID, params *ListAnsweringRulesParams, opts ...CallOption) (*AnsweringRuleList, error) {
	return call(ctx, c, &generated.ListAnsweringRules, []ID{extensionID}, input{Params: params}, opts, decodeAnsweringRuleList)
}

// CreateAnsweringRule creates a custom answering rule for a user, a call queue or a site.
//
// The rule applies to calls that meet all of its conditions: `callers`, `calledNumbers` and
// `schedule`. Where several custom rules fit a call, the first one wins; where none does, the rule for
// business hours or after hours applies. `callHandlingAction` decides which of the other objects is
// needed, see `AnsweringRuleAction`. Announcement-only, message-only, paging and limited extensions
// and shared lines groups cannot have custom rules: the platform answers with `AWR-191`. Park
// locations have no rules at all, `AWR-193`.
//
// Operation createAnsweringRule: POST
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule (rate limit Medium, app
// scope EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) CreateAnsweringRule(ctx context.Context, extensionID ID, body AnsweringRuleCreate, opts ...CallOption) (*AnsweringRule, error) {
	return call(ctx, c, &generated.CreateAnsweringRule, []ID{extensionID}, input{Body: body}, opts, decodeAnsweringRule)
}

// DeleteAnsweringRule deletes a custom answering rule of a user, a call queue or a site.
//
// The rules for business hours and after hours cannot be deleted. The latter disappears when business
// hours are set to around the clock.
//
// Operation deleteAnsweringRule: DELETE
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} (rate limit
// Medium, app scope EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) DeleteAnsweringRule(ctx context.Context, extensionID ID, ruleID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteAnsweringRule, []ID{extensionID, ruleID}, input{}, opts)
}

// ReadAnsweringRule reads an answering rule of a user, a call queue or a site with all of its details.
//
// `business-hours-rule` is always there; `after-hours-rule` is not found while business hours are
// around the clock.
//
// Operation readAnsweringRule: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} (rate limit Light,
// app scope ReadAccounts, user permission ReadUserAnsweringRules).
func (c *Client) ReadAnsweringRule(ctx context.Context, extensionID ID, ruleID ID, params *ReadAnsweringRuleParams, opts ...CallOption) (*AnsweringRule, error) {
	return call(ctx, c, &generated.ReadAnsweringRule, []ID{extensionID, ruleID}, input{Params: params}, opts, decodeAnsweringRule)
}

// UpdateAnsweringRule updates an answering rule of a user, a call queue or a site, be it a custom one
// or one that the platform made. A list that is sent replaces the old one as a whole.
//
// When `callHandlingAction` changes, send the object that goes with the new action as well, see
// `AnsweringRuleAction`. The action of a call queue during business hours is `AgentQueue` and cannot
// be changed.
//
// Operation updateAnsweringRule: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} (rate limit
// Medium, app scope EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) UpdateAnsweringRule(ctx context.Context, extensionID ID, ruleID ID, body AnsweringRuleUpdate, opts ...CallOption) (*AnsweringRule, error) {
	return call(ctx, c, &generated.UpdateAnsweringRule, []ID{extensionID, ruleID}, input{Body: body}, opts, decodeAnsweringRule)
}

// ReadForwardAllCompanyCalls reads whether all calls to the company are forwarded, when and where to.
// While forwarding is on, it comes before every answering rule of the company.
//
// Operation getForwardAllCompanyCalls: GET /restapi/v1.0/account/{accountId}/forward-all-calls (rate
// limit Light, app scope ReadAccounts, user permission ReadCompanyAnsweringRules).
func (c *Client) ReadForwardAllCompanyCalls(ctx context.Context, opts ...CallOption) (*ForwardAllCompanyCalls, error) {
	return call(ctx, c, &generated.ReadForwardAllCompanyCalls, nil, input{}, opts, decodeForwardAllCompanyCalls)
}

// UpdateForwardAllCompanyCalls updates whether all calls to the company are forwarded. Only the switch
// can be changed here; the times, the action and the extension are read-only.
//
// Operation updateForwardAllCompanyCalls: PATCH /restapi/v1.0/account/{accountId}/forward-all-calls
// (rate limit Medium, app scope EditAccounts, user permission EditCompanyAnsweringRules).
func (c *Client) UpdateForwardAllCompanyCalls(ctx context.Context, body ForwardAllCompanyCallsUpdate, opts ...CallOption) (*ForwardAllCompanyCalls, error) {
	return call(ctx, c, &generated.UpdateForwardAllCompanyCalls, nil, input{Body: body}, opts, decodeForwardAllCompanyCalls)
}
