// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// BusinessHours is the business hours of a company or of an extension.
type BusinessHours struct {
	// URI is the address of the business hours.
	URI string `json:"uri,omitempty,omitzero"`

	// Schedule is the schedule of business hours. It is empty where business hours are around the clock, 24/7.
	Schedule BusinessHoursSchedule `json:"schedule,omitempty,omitzero"`
}

// BusinessHoursSchedule is the schedule of business hours. It is empty where business hours are around the clock, 24/7.
type BusinessHoursSchedule struct {
	// WeeklyRanges is the hours of each day of the week, in the time zone of the extension or of the company. A day
	// without hours is closed.
	WeeklyRanges WeeklyHours `json:"weeklyRanges,omitempty,omitzero"`
}

// BusinessHoursScheduleInput is the schedule of business hours to apply. An empty one means around the clock, 24/7.
type BusinessHoursScheduleInput struct {
	// WeeklyRanges is the hours to set for each day of the week, in the time zone of the extension or of the company. A
	// day that is left out has none.
	WeeklyRanges *WeeklyHoursInput `json:"weeklyRanges,omitempty"`
}

// CompanyBusinessHoursUpdate is the business hours to give to the company.
type CompanyBusinessHoursUpdate struct {
	// Schedule is the schedule of business hours to apply. An empty one means around the clock, 24/7.
	Schedule *BusinessHoursScheduleInput `json:"schedule,omitempty"`
}

// UserBusinessHoursUpdate is the business hours to give to an extension.
type UserBusinessHoursUpdate struct {
	// Schedule is the schedule of business hours to apply. An empty one means around the clock, 24/7.
	Schedule BusinessHoursScheduleInput `json:"schedule"`
}

// ReadCompanyBusinessHours reads the business hours of the company as a whole, those that apply to
// calls to its main numbers.
//
// A company that is open around the clock, the default, has an empty `schedule`. Times are those of
// the company's time zone. The hours of a single user, call queue or site are read by
// [Client.ReadUserBusinessHours].
//
// Operation readCompanyBusinessHours: GET /restapi/v1.0/account/{accountId}/business-hours (rate limit
// Light, app scope ReadAccounts, user permission ReadCompanyAnsweringRules).
func (c *Client) ReadCompanyBusinessHours(ctx context.Context, opts ...CallOption) (*BusinessHours, error) {
	return call(ctx, c, &generated.ReadCompanyBusinessHours, nil, input{}, opts, decodeBusinessHours)
}

// UpdateCompanyBusinessHours updates the business hours of the company. The new schedule replaces the
// old one.
//
// Send an empty `schedule` to be open around the clock. Any other schedule creates a company answering
// rule with the id `after-hours-rule` for the rest of the week; going back to an empty one removes
// that rule. The hours of users, call queues and sites stay as they are.
//
// Operation updateCompanyBusinessHours: PUT /restapi/v1.0/account/{accountId}/business-hours (rate
// limit Medium, app scope EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) UpdateCompanyBusinessHours(ctx context.Context, body CompanyBusinessHoursUpdate, opts ...CallOption) (*BusinessHours, error) {
	return call(ctx, c, &generated.UpdateCompanyBusinessHours, nil, input{Body: body}, opts, decodeBusinessHours)
}

// ReadUserBusinessHours reads the business hours of a user, a call queue or a site: the hours of the
// week in which its calls are handled by its business-hours rule.
//
// An extension that is open around the clock, the default, has an empty `schedule`. Times are those of
// the extension's own time zone. Announcement-only, message-only, paging and limited extensions,
// shared lines groups and park locations have no business hours: the platform answers with `AWR-192`,
// for park locations with `AWR-193`.
//
// Operation readUserBusinessHours: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours (rate limit Light, app
// scope ReadAccounts, user permission ReadExtensions).
func (c *Client) ReadUserBusinessHours(ctx context.Context, extensionID ID, opts ...CallOption) (*BusinessHours, error) {
	return call(ctx, c, &generated.ReadUserBusinessHours, []ID{extensionID}, input{}, opts, decodeBusinessHours)
}

// UpdateUserBusinessHours updates the business hours of a user, a call queue or a site. The new
// schedule replaces the old one.
//
// Send an empty `schedule` to be open around the clock. Any other schedule creates an answering rule
// with the id `after-hours-rule` for the rest of the week; going back to an empty one removes that
// rule. Users may change their own hours; those of other extensions need administrator permissions.
//
// Operation updateUserBusinessHours: PUT
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours (rate limit Medium, app
// scope EditExtensions, user permission EditUserAnsweringRules).
func (c *Client) UpdateUserBusinessHours(ctx context.Context, extensionID ID, body UserBusinessHoursUpdate, opts ...CallOption) (*BusinessHours, error) {
	return call(ctx, c, &generated.UpdateUserBusinessHours, []ID{extensionID}, input{Body: body}, opts, decodeBusinessHours)
}
