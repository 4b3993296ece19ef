// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"iter"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/paging"
)

// The documented values of [CustomFieldCategory]. The platform may send others.
const (
	CustomFieldCategoryUser CustomFieldCategory = "User"
)

// CustomField is a field that an account added to its extensions. The values belong to the extensions.
type CustomField struct {
	ID ID `json:"id,omitempty,omitzero"`

	// Category is the kind of extensions that a custom field is for, so far only users.
	Category CustomFieldCategory `json:"category,omitempty,omitzero"`

	// DisplayName is the name of the field for a person.
	DisplayName string `json:"displayName,omitempty,omitzero"`
}

// CustomFieldCategory is the kind of extensions that a custom field is for, so far only users.
type CustomFieldCategory string

// CustomFieldCreate is a custom field to create.
type CustomFieldCreate struct {
	// Category is the kind of extensions that a custom field is for, so far only users.
	Category *CustomFieldCategory `json:"category,omitempty"`

	// DisplayName is the name of the field for a person.
	DisplayName *string `json:"displayName,omitempty"`
}

// CustomFieldList is the custom fields of an account. It comes whole, not in pages.
type CustomFieldList struct {
	// Records are the custom fields.
	Records []CustomField `json:"records,omitempty,omitzero"`
}

// CustomFieldUpdate is the new name of a custom field.
type CustomFieldUpdate struct {
	// DisplayName is the name of the field for a person.
	DisplayName *string `json:"displayName,omitempty"`
}

// ListCustomFields lists the custom fields of an account, at most five. The list comes whole, not in
// pages.
//
// An account has custom fields only after an administrator has enabled them. It does not share them
// with other accounts of its federation. Their values belong to the extensions: [Client.ReadExtension]
// returns them and [Client.UpdateExtension] changes them.
//
// Operation listCustomFields: GET /restapi/v1.0/account/{accountId}/custom-fields (rate limit Light,
// app scope ReadAccounts, user permission ReadUserInfo).
//
// The platform sends all records at once. An error is yielded once, with a nil record.
func (c *Client) ListCustomFields(ctx context.Context, opts ...CallOption) iter.Seq2[*CustomField, error] {
	return list(ctx, c, &generated.ListCustomFields, nil, opts, nil, func(ctx context.Context, page *int32) (paging.Page[CustomField], error) {
		list, err := c.ListCustomFieldsPage(ctx, opts...)
		if err != nil {
			return paging.Page[CustomField]{}, err
		}
		return paging.Page[CustomField]{Records: list.Records, TotalPages: 1}, nil
	})
}

// ListCustomFieldsPage returns the whole reply to [Client.ListCustomFields].
func (c *Client) ListCustomFieldsPage(ctx context.Context, opts ...CallOption) (*CustomFieldList, error) {
	return call(ctx, c, &generated.ListCustomFields, nil, input{}, opts, decodeCustomFieldList)
}

// CreateCustomField creates a custom field, for which every user can then have a value. An account can
// have five of them.
//
// Custom fields must have been enabled by an administrator. [Client.UpdateExtension] gives a user a
// value.
//
// Operation createCustomField: POST /restapi/v1.0/account/{accountId}/custom-fields (rate limit
// Medium, app scope EditAccounts, user permission Users).
func (c *Client) CreateCustomField(ctx context.Context, body CustomFieldCreate, opts ...CallOption) (*CustomField, error) {
	return call(ctx, c, &generated.CreateCustomField, nil, input{Body: body}, opts, decodeCustomField)
}

// DeleteCustomField deletes a custom field, and with it the values that users have for it. This can't
// be undone.
//
// The id may be a comma-separated list of ids, which deletes several fields. Status 404 may mean that
// the field is already gone.
//
// Operation deleteCustomField: DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId} (rate
// limit Medium, app scope EditAccounts, user permission Users).
func (c *Client) DeleteCustomField(ctx context.Context, fieldID ID, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.DeleteCustomField, []ID{fieldID}, input{}, opts)
}

// UpdateCustomField changes the name of a custom field, the only thing that can be changed. The values
// that users have stay as they are.
//
// Operation updateCustomField: PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId} (rate
// limit Medium, app scope EditAccounts, user permission Users).
func (c *Client) UpdateCustomField(ctx context.Context, fieldID ID, body CustomFieldUpdate, opts ...CallOption) (*CustomField, error) {
	return call(ctx, c, &generated.UpdateCustomField, []ID{fieldID}, input{Body: body}, opts, decodeCustomField)
}
