// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ListExtensionPhoneNumbers lists the phone numbers that an extension can use, such as its own direct
// numbers and the main number of the company, each with what it may be used for.
//
// For users who are no administrators the list of another extension holds only its direct numbers,
// without `features`. A `perPage` that the platform finds too large may silently become 100.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (group Light, app scope
// ReadAccounts, user permission ReadUserPhoneNumbers)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) iter.Seq2[*ExtensionPhoneNumber, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionPhoneNumbersOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[ExtensionPhoneNumber], error) {
		p := p
		p.Page = &page
		list, err := c.ListExtensionPhoneNumbersPage(ctx, accountID, extensionID, &p, opts...)
		if err != nil {
			return api.Page[ExtensionPhoneNumber]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListExtensionPhoneNumbersPage reads one page of [Client.ListExtensionPhoneNumbers].
func (c *Client) ListExtensionPhoneNumbersPage(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, opts ...CallOption) (*ExtensionPhoneNumberList, error) {
	return call[ExtensionPhoneNumberList](ctx, c, &generated.ListExtensionPhoneNumbersOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListExtensionPhoneNumbersRequest(server, accountID, extensionID, params)
	}, accountID, extensionID)
}

// SmsConfigurationInfo reads how a phone number of an extension is registered for text messages: the
// campaign and the brand, the state of each, and how consent of the recipients is kept.
//
// GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration
// (group Light, app scope ReadAccounts)
func (c *Client) SmsConfigurationInfo(ctx context.Context, accountID ID, extensionID ID, phoneNumberID ID, opts ...CallOption) (*SmsConfiguration, error) {
	return call[SmsConfiguration](ctx, c, &generated.SmsConfigurationInfoOperation, opts, nil, accountID, extensionID, phoneNumberID)
}

// ListAccountPhoneNumbers lists the phone numbers of an account, each with its use and the extension
// that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the
// platform finds too large may silently become 100. `listAccountPhoneNumbersV2` has more filters.
//
// GET /restapi/v1.0/account/{accountId}/phone-number (group Heavy, app scope ReadAccounts, user
// permission ReadCompanyPhoneNumbers)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, opts ...CallOption) iter.Seq2[*AccountPhoneNumber, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbersOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[AccountPhoneNumber], error) {
		p := p
		p.Page = &page
		list, err := c.ListAccountPhoneNumbersPage(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[AccountPhoneNumber]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListAccountPhoneNumbersPage reads one page of [Client.ListAccountPhoneNumbers].
func (c *Client) ListAccountPhoneNumbersPage(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, opts ...CallOption) (*AccountPhoneNumberList, error) {
	return call[AccountPhoneNumberList](ctx, c, &generated.ListAccountPhoneNumbersOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListAccountPhoneNumbersRequest(server, accountID, params)
	}, accountID)
}

// ReadAccountPhoneNumber reads a phone number of an account: its use, its state and the extension that
// it is assigned to.
//
// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers
// in v1.0 replies and strings in v2 replies, yet both name the same phone number.
//
// GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (group Light, app scope
// ReadAccounts, user permission ReadCompanyPhoneNumbers)
func (c *Client) ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, opts ...CallOption) (*AccountPhoneNumber, error) {
	return call[AccountPhoneNumber](ctx, c, &generated.ReadAccountPhoneNumberOperation, opts, nil, accountID, phoneNumberID)
}

// ParsePhoneNumber parses up to 64 phone numbers and tells the parts and the standard forms of each.
// Use `parsePhoneNumberV2`, which knows extensions, short codes and dialling prefixes too. No
// permission is needed.
//
// POST /restapi/v1.0/number-parser/parse (group Light)
//
// Deprecated: the platform advises against it; see above for what to use.
func (c *Client) ParsePhoneNumber(ctx context.Context, params *ParsePhoneNumberParams, body NumberParserRequest, opts ...CallOption) (*NumberParserResult, error) {
	return call[NumberParserResult](ctx, c, &generated.ParsePhoneNumberOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewParsePhoneNumberRequest(server, params, body)
	})
}

// DeleteNumbersFromInventoryV2 deletes phone numbers from the inventory of an account, where the
// numbers are that nobody uses.
//
// Each number is named by its id or by its digits. One may fail and others succeed while the reply as
// a whole has status 200, so look at `bulkItemSuccessful` of every record.
//
// DELETE /restapi/v2/accounts/{accountId}/phone-numbers (group Medium, app scope EditAccounts, user
// permission EditCompanyPhoneNumbers)
func (c *Client) DeleteNumbersFromInventoryV2(ctx context.Context, accountID ID, body PhoneNumbersDeleteRequest, opts ...CallOption) (*PhoneNumberDeleteResultList, error) {
	return call[PhoneNumberDeleteResultList](ctx, c, &generated.DeleteNumbersFromInventoryV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewDeleteNumbersFromInventoryV2Request(server, accountID, body)
	}, accountID)
}

// ListAccountPhoneNumbersV2 lists the phone numbers of an account, each with its use, its toll type
// and the extension that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The
// operation is Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here,
// while `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names
// there.
//
// GET /restapi/v2/accounts/{accountId}/phone-numbers (group Heavy, app scope ReadAccounts, user
// permission ReadCompanyPhoneNumbers)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) iter.Seq2[*AccountPhoneNumberV2, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListAccountPhoneNumbersV2Operation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[AccountPhoneNumberV2], error) {
		p := p
		p.Page = &page
		list, err := c.ListAccountPhoneNumbersV2Page(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[AccountPhoneNumberV2]{}, err
		}
		return pageOf(list.Records, &list.Paging, nil), nil
	})
}

// ListAccountPhoneNumbersV2Page reads one page of [Client.ListAccountPhoneNumbersV2].
func (c *Client) ListAccountPhoneNumbersV2Page(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, opts ...CallOption) (*AccountPhoneNumberListV2, error) {
	return call[AccountPhoneNumberListV2](ctx, c, &generated.ListAccountPhoneNumbersV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewListAccountPhoneNumbersV2Request(server, accountID, params)
	}, accountID)
}

// AddNumbersToInventoryV2 adds phone numbers to the inventory of an account; `assignPhoneNumberV2`
// then puts them to use.
//
// The platform may do the work at once, with status 200 and the outcome for each number in `records`,
// or start a task, with status 202 and its `id`; `getBulkAddTaskResultsV2` tells how that one ended.
// One number may fail and others succeed, so look at `bulkItemSuccessful` of every record.
//
// POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add (group Heavy, app scope EditAccounts,
// user permission EditCompanyPhoneNumbers)
func (c *Client) AddNumbersToInventoryV2(ctx context.Context, accountID ID, body PhoneNumbersAddRequest, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return call[PhoneNumbersAddTask](ctx, c, &generated.AddNumbersToInventoryV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewAddNumbersToInventoryV2Request(server, accountID, body)
	}, accountID)
}

// GetBulkAddTaskResultsV2 reads a task that `addNumbersToInventoryV2` started.
//
// While the task runs the reply has its `id`, `creationTime` and `status`; at the end it has `records`
// with the outcome for each phone number. The operation is Heavy, 10 requests a minute by default, so
// ask seldom.
//
// GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId} (group Heavy, app scope
// EditAccounts, user permission EditCompanyPhoneNumbers)
func (c *Client) GetBulkAddTaskResultsV2(ctx context.Context, accountID ID, taskID ID, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return call[PhoneNumbersAddTask](ctx, c, &generated.GetBulkAddTaskResultsV2Operation, opts, nil, accountID, taskID)
}

// WaitBulkAddV2 polls [Client.GetBulkAddTaskResultsV2] until the task is done, every few seconds at first and up to every half minute later. It
// ends with ctx, and a task that the platform calls failed is a result like any other.
func (c *Client) WaitBulkAddV2(ctx context.Context, accountID ID, taskID ID, opts ...CallOption) (*PhoneNumbersAddTask, error) {
	return awaitTask(ctx, &generated.GetBulkAddTaskResultsV2Operation, func(ctx context.Context) (*PhoneNumbersAddTask, error) {
		return c.GetBulkAddTaskResultsV2(ctx, accountID, taskID, opts...)
	}, func(task *PhoneNumbersAddTask) bool {
		return slices.Contains([]string{"Accepted", "InProgress"}, string(task.Status))
	})
}

// AssignPhoneNumberV2 assigns a phone number to the company or to an extension: one from the
// inventory, or one that is in use already.
//
// `extension` is wanted where `usageType` is `DirectNumber`, and only there. Only what the body has is
// changed.
//
// PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId} (group Medium, app scope
// EditAccounts, user permission EditCompanyPhoneNumbers)
func (c *Client) AssignPhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body PhoneNumberAssignRequest, opts ...CallOption) (*AccountPhoneNumberV2, error) {
	return call[AccountPhoneNumberV2](ctx, c, &generated.AssignPhoneNumberV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewAssignPhoneNumberV2Request(server, accountID, phoneNumberID, body)
	}, accountID, phoneNumberID)
}

// ReplacePhoneNumberV2 replaces a phone number that is in use by one from the inventory, which takes
// over its use.
//
// The path has the id of the number to replace, `targetPhoneNumberId` that of the number to put in its
// place.
//
// POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace (group Medium, app scope
// EditAccounts, user permission EditCompanyPhoneNumbers)
func (c *Client) ReplacePhoneNumberV2(ctx context.Context, accountID ID, phoneNumberID ID, body PhoneNumberReplaceRequest, opts ...CallOption) (*AccountPhoneNumberV2, error) {
	return call[AccountPhoneNumberV2](ctx, c, &generated.ReplacePhoneNumberV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewReplacePhoneNumberV2Request(server, accountID, phoneNumberID, body)
	}, accountID, phoneNumberID)
}

// ParsePhoneNumberV2 parses up to 64 strings that people typed or dialled: tells what each one is, its
// parts and its standard forms.
//
// Which country, area code and extension length are assumed comes from `context`; what it leaves out
// comes from the account with `contextSource` set to `Account`, from the platform otherwise. The reply
// tells the context that was applied, and has the results in the order of `originalStrings`. No
// permission is needed.
//
// POST /restapi/v2/number-parser/parse (group Light)
func (c *Client) ParsePhoneNumberV2(ctx context.Context, body NumberParserRequestV2, opts ...CallOption) (*NumberParserResultV2, error) {
	return call[NumberParserResultV2](ctx, c, &generated.ParsePhoneNumberV2Operation, opts, func(server string) (*http.Request, error) {
		return generated.NewParsePhoneNumberV2Request(server, body)
	})
}
