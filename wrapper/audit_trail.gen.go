// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [AuditTrailTargetType]. The platform may send others.
const (
	AuditTrailTargetTypeAccount   AuditTrailTargetType = "Account"
	AuditTrailTargetTypeCompany   AuditTrailTargetType = "Company"
	AuditTrailTargetTypeExtension AuditTrailTargetType = "Extension"
	AuditTrailTargetTypeTemplate  AuditTrailTargetType = "Template"
)

// AuditTrailDetails is the details of a change.
type AuditTrailDetails struct {
	// Parameters are the details, by name.
	Parameters []AuditTrailParameter `json:"parameters,omitempty,omitzero"`
}

// AuditTrailInitiator is the user who made a change.
type AuditTrailInitiator struct {
	ExtensionID ID `json:"extensionId,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`

	// Name is the name of the user.
	Name string `json:"name,omitempty,omitzero"`

	// Role is the role of the user at that time.
	Role string `json:"role,omitempty,omitzero"`
}

// AuditTrailPaging is the position of a page. Unlike those of other lists, `total` counts pages and `totalFound`
// records.
type AuditTrailPaging struct {
	// Page is the number of the page, from 1.
	Page int32 `json:"page,omitempty,omitzero"`

	// PerPage is the largest number of records in a page.
	PerPage int32 `json:"perPage,omitempty,omitzero"`

	// Total is the number of pages.
	Total int32 `json:"total,omitempty,omitzero"`

	// TotalFound is the number of records on all pages.
	TotalFound int32 `json:"totalFound,omitempty,omitzero"`
}

// AuditTrailParameter is a detail of a change.
type AuditTrailParameter struct {
	// Key is the name of the detail.
	Key string `json:"key"`

	// Value is the value of the detail.
	Value string `json:"value"`
}

// AuditTrailRecord is a change that was made in an account.
type AuditTrailRecord struct {
	ID ID `json:"id,omitempty,omitzero"`

	// EventTime is the time of the change.
	EventTime Time `json:"eventTime,omitempty,omitzero"`

	// Initiator is the user who made a change.
	Initiator AuditTrailInitiator `json:"initiator,omitempty,omitzero"`
	ActionID  ID                  `json:"actionId,omitempty,omitzero"`

	// EventType is the kind of change, such as `Update`.
	EventType string `json:"eventType,omitempty,omitzero"`
	AccountID ID     `json:"accountId,omitempty,omitzero"`

	// AccountName is the name of the account.
	AccountName string `json:"accountName,omitempty,omitzero"`

	// Target is the object that a change was made on.
	Target AuditTrailTarget `json:"target,omitempty,omitzero"`

	// ClientIP is the IP address that the request came from.
	ClientIP string `json:"clientIp,omitempty,omitzero"`

	// Comment is a remark about the change, for a person.
	Comment string `json:"comment,omitempty,omitzero"`

	// Details is the details of a change.
	Details AuditTrailDetails `json:"details,omitempty,omitzero"`
}

// AuditTrailRecordList is the changes that a search of the audit trail found, a page of them.
type AuditTrailRecordList struct {
	// Records are the changes, the latest first.
	Records []AuditTrailRecord `json:"records,omitempty,omitzero"`

	// Paging is the position of a page. Unlike those of other lists, `total` counts pages and `totalFound`
	// records.
	Paging AuditTrailPaging `json:"paging,omitempty,omitzero"`
}

// AuditTrailSearchRequest is a search of the audit trail. What is absent does not limit it.
type AuditTrailSearchRequest struct {
	// EventTimeFrom is the earliest time to search. The default is 24 hours before `eventTimeTo`.
	EventTimeFrom *Time `json:"eventTimeFrom,omitempty"`

	// EventTimeTo is the latest time to search. The default is now.
	EventTimeTo *Time `json:"eventTimeTo,omitempty"`

	// InitiatorIds are the extensions whose changes to find.
	InitiatorIds []ID `json:"initiatorIds,omitzero"`

	// Page is the number of the page, from 1.
	Page *int32 `json:"page,omitempty"`

	// PerPage is the largest number of records in a page.
	PerPage *int32 `json:"perPage,omitempty"`

	// TargetIds are the objects whose changes to find. The company as a whole has the id `0`.
	TargetIds []ID `json:"targetIds,omitzero"`
	SiteID    *ID  `json:"siteId,omitempty"`

	// ActionIds are the actions to find, by their ids, which are words.
	ActionIds []ID `json:"actionIds,omitzero"`

	// SearchString is the text to find in the names of those who made changes and of what was changed.
	SearchString *string `json:"searchString,omitempty"`

	// ExcludeActionIds are the actions to leave out, by their ids. It cannot be sent together with `actionIds`.
	ExcludeActionIds []ID `json:"excludeActionIds,omitzero"`
}

// AuditTrailTarget is the object that a change was made on.
type AuditTrailTarget struct {
	ObjectID ID `json:"objectId,omitempty,omitzero"`

	// ObjectType is the type of an object that changes are made on.
	ObjectType AuditTrailTargetType `json:"objectType,omitempty,omitzero"`

	// Name is the name of the object.
	Name string `json:"name,omitempty,omitzero"`

	// ExtensionNumber is the number to dial inside the account. Only extensions have one.
	ExtensionNumber string `json:"extensionNumber,omitempty,omitzero"`
	SiteID          ID     `json:"siteId,omitempty,omitzero"`
}

// AuditTrailTargetType is the type of an object that changes are made on.
type AuditTrailTargetType string

// SearchAuditTrail finds changes that were made in an account: who made them, when, and on what.
//
// The trail goes back 180 days or 10,000 records, whichever is less. Without times, the search covers
// the 24 hours before `eventTimeTo`, which is now unless it is sent. Name actions either to find or to
// leave out, not both. The page is chosen in the body.
//
// Operation auditTrailSearch: POST /restapi/v1.0/account/{accountId}/audit-trail/search (rate limit
// Heavy, app scope ReadAuditTrail).
//
// The iterator reads all pages, some ahead of the caller ([WithPrefetch]); to stop reading, break out of the loop. Pages are as
// large as the platform allows unless body.PerPage says otherwise, and body.Page is where the list starts. An error is
// yielded once, with a nil record, and ends the list. Keeping a record keeps its page in memory; copy it to keep it alone.
//
// Records may be deleted inside the loop. If the number of records changes while the list is read, each record that is there from beginning
// to end is yielded once, or the list ends with [ErrListChanged]. Changes that leave the number as it is can make it miss some; see [WithSecondPass].
func (c *Client) SearchAuditTrail(ctx context.Context, body AuditTrailSearchRequest, opts ...CallOption) iter.Seq2[*AuditTrailRecord, error] {
	p := body
	if p.PerPage == nil {
		p.PerPage = &generated.SearchAuditTrail.Paging.MaxPerPage
	}
	return list(ctx, c, &generated.SearchAuditTrail, p.Page, opts, func(r *AuditTrailRecord) string { return string(r.ID) }, func(ctx context.Context, page *int32) (paging.Page[AuditTrailRecord], error) {
		p := p
		p.Page = page
		list, err := c.SearchAuditTrailPage(ctx, p, opts...)
		if err != nil {
			return paging.Page[AuditTrailRecord]{}, err
		}
		return paging.Page[AuditTrailRecord]{
			Records:       list.Records,
			Number:        list.Paging.Page,
			PerPage:       list.Paging.PerPage,
			TotalPages:    list.Paging.Total,
			TotalElements: list.Paging.TotalFound,
		}, nil
	})
}

// SearchAuditTrailPage reads one page of [Client.SearchAuditTrail].
func (c *Client) SearchAuditTrailPage(ctx context.Context, body AuditTrailSearchRequest, opts ...CallOption) (*AuditTrailRecordList, error) {
	return call(ctx, c, &generated.SearchAuditTrail, nil, input{Body: body}, opts, decodeAuditTrailRecordList)
}
